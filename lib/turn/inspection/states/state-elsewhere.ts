import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { kindsOfPath, oneOfSeveral, stateOf } from './state-facts.ts'
import { kindsIn } from './state-kinds.ts'
import type { FactState } from './state-values.ts'
import type { State } from './state-verbs.ts'

/** The thing is said to be somebody else's: "your neighbour's parcel". Who takes a thing in for the customer owns nothing. */
const anothersThing = new RegExp(unwrap`
    (?<![a-z])(?:neighbou?r|friend|sister|brother|colleague|coworker|wife|husband|partner|mother|father|mum|mom|dad|son|
    daughter|cousin|roommate|flatmate)s?'s? (?!house|home|flat|place|door|address|desk)[a-z]+|
    (?<![a-z])(?:other (?:customers?|people|buyers?|orders?|parcels?)|another (?:customer|order|parcel)|
    someone else)(?![a-z])|(?:邻居|朋友|姐姐|
    妹妹|哥哥|弟弟|同事|家人|妈妈|爸爸|老公|老婆|同学|室友|别人|他人|骗子|对方|其他(?:客户|顾客|用户|人|买家))家?的(?:订单|包裹|快递|货|件|那|退款|账户|卡)?|(?<![a-z])(?:el|la|lo|los|las|
    pedido|paquete|envio|compra)s? de (?:tu|su|la|el|una?|otr[oa]s?|los|las) ?(?:vecin|herman|amig|companer|mujer|
    marido|espos|madre|padre|hij|prim|cliente|personas?|demas)[a-z]*|(?<![a-z])a (?:tu|su) (?:vecin|herman|amig|companer|
    mujer|marido|espos|madre|padre|hij|prim)[a-z]*|(?<![\u0620-\u06ff])(?:طلب|طلبيه|طرد|شحنه|حساب|بطاقه|مبلغ|اوردر) (?:ال)?(?:جار|
    اخت|اخ|اخو|اخي|صديق|صاحب|زميل|زوج|ام|اب|ابن|ابنت|عميل)(?:ت?[هك]?[اي]?[كه]?م?|ه|ها)? ?(?:اخر)?(?![\u0620-\u06ff])|غيرك|
    (?<![\u0620-\u06ff])[وف]?(?:ان )?(?:ال)?(?:بايع|تاجر|مورد) $|(?<![\u0620-\u06ff])(?:حساب|متجر|صفحه|محفظه) (?:ال)?(?:بايع|تاجر|مرسل|مستلم|مورد)|
    المتجر الذي
  `)

/** "حساب البائع", "المتجر الذي اشتريت منه". */
export const ofSellerAr =
  /(?<![\u0620-\u06ff])(?:حساب|متجر|صفحه|محفظه) (?:ال)?(?:بايع|تاجر|مرسل|مستلم|مورد)|المتجر الذي/

/** Who or what else shows another state. */
const elsewhere = new RegExp(unwrap`
    (?<![a-z])(?:page|site|website|web|app|tracking|tracker|e-?mail|message|notification|notice|map|seller|shop|merchant|
    courier|carrier|driver|bank|seguimiento|rastreo|pagina|sitio|correo|mensaje|aviso|vendedora?|tienda|transportista|
    repartidor|mensajero|banco)(?![a-z])|页面|网页|物流|短信|邮件|通知|快递|卖家|商家|店家|银行|(?:ال)?(?:صفحه|موقع|تتبع|رساله|اشعار|بريد|
    بايع|متجر|مندوب|
    ناقل|بنك)|شركه (?:ال)?شحن
  `)
/** And what the house has on record is told against it. */
const ownRecord = new RegExp(unwrap`
    (?<![a-z])(?:but|however|while|whereas|although|pero|sin embargo|mientras|
    aunque)(?![a-z])[^.;]{0,40}(?<![a-z])(?:our (?:record|system|side|end|data)s?|we (?:have|see|show)|(?:record|
    system)s?(?: here| still)? (?:show|say|list|has|
    have)|nuestr[oa]s? (?:sistema|registro|lado|parte|datos)|aqui|(?:sistema|registro) (?:sigue|consta|figura)|
    (?:nos|me) (?:sigue|consta|figura|aparece))|(?:但|不过|而|可是|只是)[^。;]{0,12}(?:我们|我方|我这|这边|系统|记录|平台)|
    (?<![\u0620-\u06ff])(?:لكن|غير ان|
    الا ان|بينما|اما)(?![\u0620-\u06ff])[^.;]{0,40}(?:لدينا|عندنا|نظامنا|سجلنا|سجلاتنا|(?:ال)?نظام|(?:ال)?سجل)
  `)

/** What is passed on in the talk itself, and stands in no state. */
const ofTalk = new RegExp(unwrap`
    (?<![a-z])(?:conversation|chat|notes?|message|query|queries|question|details|photos?|conversacion|mensaje|nota|
    consulta|fotos?|pregunta)(?![a-z])|对话|会话|聊天|留言|照片|截图|反馈|(?<![\u0620-\u06ff])(?:ال|لل)?(?:محادث|رسال|ملاحظ|
    استفسار|صور)[\u0620-\u06ff]*
  `)
/** What a customer sends of words and papers arrives too. */
const ofWord = new RegExp(unwrap`
    (?<![a-z])(?:consent|approval|confirmation|reply|answer|codes?|documents?|paperwork|receipt|
    confirmacion|aprobacion|respuesta|codigos?|documentos?|documentacion|comprobante|consentimiento)(?![a-z])|同意|回复|验证码|资料|
    材料|证件|凭证|(?<![\u0620-\u06ff])(?:ال|لل)?(?:موافق|تاكيد|ردك|ردكم|رمز|كود|مستند|وثايق|ايصال)[\u0620-\u06ff]*
  `)
const ofGoods = new RegExp(unwrap`
    (?<![a-z])(?:orders?|parcels?|packages?|items?|pedidos?|paquetes?|envio|articulos?)(?![a-z])|订单|包裹|快递|商品|
    (?<![\u0620-\u06ff])(?:ال)?(?:طلب|طرد|شحن)[\u0620-\u06ff]*
  `)
const ways: ReadonlySet<State> = new Set(['shipped', 'delivered', 'transit', 'coming'])
const moved: ReadonlySet<State> = new Set(['shipped', 'delivered', 'transit', 'active', 'returned'])

/** A step that the customer is told to take. */
const step = new RegExp(unwrap`
    (?<![a-z])(?:open (?:the|your|my|settings|profile|account)|go to|tap|click|press|choose|select|turn off|
    switch off|turn on|upload|entra|entre|abre|abra|pulsa|
    pulse|ve a|vaya a|elige|elija|toca|toque|selecciona|seleccione|desactiva|desactive|apaga|apague)(?![a-z])|(?:点击?|
    打开|进入|选择|关闭|前往|上传|勾选)(?=[^了过])|(?<![\u0620-\u06ff])[وفث]?(?:افتح|اضغط|ادخل|
    اختر|انتقل|توجه|اذهب|ارفع|عطل|حدد)(?![\u0620-\u06ff])
  `)
/** What is so from then on. */
const fromThen = new RegExp(unwrap`
    (?<![a-z])(?:then|after that|afterwards|from then|until the end|no (?:further|more)|nothing (?:more|else)|anymore|
    luego|despues|a partir de|hasta el final|nada mas|ni se)(?![a-z])|之后|此后|到期|本期|即可|就(?!是|有)|
    (?<![\u0620-\u06ff])(?:بعد ذلك|بعدها|حتي نهايه|ثم)(?![\u0620-\u06ff])
  `)
const afterStep: ReadonlySet<State> = new Set([
  'cancelled',
  'active',
  'locked',
  'closed',
  'paid',
  'refunded',
  'returned',
])

/** The payout after the one that a fact tells of. */
const nextOne =
  /(?<![a-z])(?:next|following) (?:one|payout|settlement|payment)|proxim[oa] (?:liquidacion|pago|retiro)|下一?[笔期批次]|(?<![\u0620-\u06ff])القادمه?(?![\u0620-\u06ff])/

interface Place {
  state: State
  clause: string
  start: number
  end: number
  text: string
  previous: string
}

/** Whether a state is told of another's thing, by another against what the house has, or of the talk itself. */
export function isElsewhere({ state, clause, start, end, text, previous }: Place): boolean {
  const head = text.slice(0, start)
  const clauseHead = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';')) + 1)
  const behind = text.slice(end)
  if (anothersThing.test(clauseHead) && idsIn(clauseHead).length === 0) return true
  if (elsewhere.test(head) && ownRecord.test(behind)) return true
  if (nextOne.test(clauseHead)) return true
  if (moved.has(state) && ofTalk.test(clause) && idsIn(clauseHead).length === 0) return true
  if (ways.has(state) && ofWord.test(clause) && idsIn(clauseHead).length === 0 && !ofGoods.test(clause)) return true
  // "Turn off the renewal. Nothing is taken after that."
  return (
    afterStep.has(state) &&
    (step.test(head) || (step.test(previous) && fromThen.test(text))) &&
    !isPast(behind, text, start, end)
  )
}

/** Whether what stands there is told as over already. */
function isPast(behind: string, text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 24), end)
  return (
    new RegExp(unwrap`
      (?<![a-z])(?:has|have|had|was|were|been|already|ya|ha|han|fue|fueron|quedo)(?![a-z])|已|过|
      (?<![\u0620-\u06ff])(?:تم|تمت|قد|لقد)(?![\u0620-\u06ff])
    `).test(near) || /^了/.test(behind)
  )
}

/** Of what the clause before names, where this one names nothing: "the refund was requested on the 19th, it is in process". */
export function isOfNearer(state: State, clause: string, text: string, start: number, prepared: Prepared): boolean {
  if (kindsIn(clause).length > 0 || idsIn(clause).length > 0) return false
  const nearest = text
    .slice(0, start)
    .split(/(?<!\d)[,;]|[,;](?!\d)/)
    .findLast((part) => kindsIn(part).length > 0 || idsIn(part).length > 0)
  if (nearest === undefined || idsIn(nearest).length > 0) return false
  const kinds = kindsIn(nearest)
  return prepared.leaves().some((leaf) => {
    const now = stateOf(leaf)
    return now !== undefined && kindsOfPath(leaf).some((kind) => kinds.includes(kind)) && agrees(state, now)
  })
}

/** What waits is being processed too. */
function agrees(said: State, now: FactState): boolean {
  return said === now || (said === 'processing' && now === 'pending') || (said === 'pending' && now === 'processing')
}

/** "…, so 450.00 are being processed": a field of the fact has a state of its own (`remaining`, `remainingState`). */
function isOfNamedPart(state: State, text: string, prepared: Prepared): boolean {
  const leaves = prepared.leaves()
  return leaves.some((leaf) => {
    const part = /^(.*[a-z])_?(?:state|status)$/i.exec(leaf.path)?.[1]
    return (
      part !== undefined &&
      stateOf(leaf) !== undefined &&
      agrees(state, stateOf(leaf) as FactState) &&
      leaves.some(
        ({ source, path, value }) =>
          source === leaf.source && path === part && /\d/.test(value) && text.includes(value.replace(/\.00$/, '')),
      )
    )
  })
}

/** Of parts that a record tells apart, one stands so: "the first was delivered, the second is in transit". */
export function isOfPart(state: State, text: string, about: readonly Leaf[], prepared: Prepared): boolean {
  if (isOfNamedPart(state, text, prepared)) return true
  if (!oneOfSeveral.test(text)) return false
  const sources = new Set(about.map(({ source }) => source))
  return prepared
    .leaves()
    .some((leaf) => sources.has(leaf.source) && leaf.value.length <= 80 && stateOf(leaf) === state)
}
