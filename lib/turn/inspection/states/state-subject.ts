import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn, objectId } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { strangers } from '../excuses/english-positions.ts'
import { namesOfKinds } from './state-kinds.ts'

/** Things whose coming, ending or passing is no state of an order, a payment or an account: a change, a coupon, a code, a note. */
const others: Readonly<Record<Language, string>> = {
  en: unwrap`
    (?<![a-z])(?:changes?|updates?|edits?|corrections?|coupons?|vouchers?|codes?|promos?|promotions?|offers?|
    discounts?|addresse?s?|
    notes?|messages?|photos?|pictures?|scans?|e-?mails?|sms|links?|labels?|limits?|caps?|passwords?|pins?|points|warrant(?:y|ies)|
    evidence|notifications?|alerts?|reminders?|notices?|methods?|steps?|devices?|sessions?|holds?|numbers?|phone|
    ${strangers}|maintenance|outage|invoices?|receipts?|sale|campaign|deadline|window|trial|attempts?|entry|entries|certificates?|tokens?|(?:api |secret )?keys?|batter(?:y|ies)|cookies?|permissions?|domains?|firmware|quotes?|invitations?|(?:auto(?:matic)?(?:-| )?)renewal)(?![a-z])
  `,
  es: unwrap`
    (?<![a-z])(?:cambios?|actualizacion(?:es)?|modificacion(?:es)?|correccion(?:es)?|cupon(?:es)?|codigos?|
    promocion(?:es)?|ofertas?|descuentos?|
    direccion(?:es)?|notas?|mensajes?|fotos?|correos?|e-?mails?|sms|enlaces?|etiquetas?|limites?|contrasenas?|claves?|
    puntos|garantias?|
    pruebas|notificacion(?:es)?|avisos?|alertas?|recordatorios?|metodos?|pasos?|dispositivos?|sesion(?:es)?|
    retencion(?:es)?|numeros?|
    telefonos?|mantenimiento|app|aplicacion(?:es)?|version(?:es)?|boton(?:es)?|opcion(?:es)?|pantallas?|ventanas?|
    pestanas?|oficinas?|sucursal(?:es)?|chat|horarios?|camaras?|microfonos?|teclados?|modo|ubicacion|bluetooth|navegador|conexion|wifi|
    cajeros?|datafonos?|lector(?:es)?|casillas?|tarjetas? (?:sim|de (?:memoria|embarque))|facturas?|recibos?|comprobantes?|plazo|intentos?|campana|certificados?|tokens?|llaves?|baterias?|cookies|permisos?|dominios?|firmware|cotizacion(?:es)?|presupuestos?|invitacion(?:es)?|renovacion automatica)(?![a-z])
  `,
  zh: unwrap`
    修改|更改|变更|改动|更新|券|红包|优惠码|验证码|兑换码|促销|活动|优惠|折扣|积分|地址|备注|留言|消息|照片|图片|截图|邮件|短信|链接|面单|限额|额度|密码|质保|保修|证据|凭证|
    通知|提醒|方式|步骤|设备|会话|回拨|回电|来电|窗口|通道|大门|[扇道]门|停车|展馆|博物馆|餐厅|景区|柜台|电梯|道路|机会|选择权|决定权|预授权|手机号|号码|维护|期限|自动续费|自动扣款|运费|次数|发票|收据|回执|证书|令牌|密钥|电池|缓存|权限|域名|固件|报价|邀请
  `,
  ar: unwrap`
    (?<![\u0620-\u06ff])[وفبل]?(?:ال|لل)?(?:تعديل|تغيير|تحديث|تصحيح|كوبون|قسيم[هت]|كود|رمز|عرض|تخفيض|عنوان|ملاحظ|رسال|
    رسايل|صور[هت]|صور|بريد|ايميل|
    رابط|ملصق|حد|كلم[هت]|نقاط|ضمان|ادله|اشعار|تنبيه|تذكير|طريق[هت]|خطو[هت]|جهاز|جلس[هت]|رقم|هاتف|جوال|صيان[هت]|فاتور|ايصال|مهل[هت]|محاول|
    تجديد تلقاي|خاصي|ميز|خيار|اعلان|مانع|تطبيق|شاش|متصفح|نافذ|تغليف|علب|كرتون|تقييم|مكالم|شريح|سوال|ذاكر|سعر|مفضل|بصم|وضع ال|لغ[هت]|كاميرا|تبديل|استبدال|موقع|فرع|فروع|طابق|حارس|علام[هت]|شار[هت]|طرق|اتصال|ترجم|شبك|راي|حد ال|حدود|شهاد|مفتاح|بطاري|نطاق|دعو)[\u0620-\u06ff]{0,4}(?![\u0620-\u06ff])
  `,
}

const othersAt = new Map(Object.entries(others).map(([language, source]) => [language, new RegExp(source, 'g')]))
const compound = new RegExp(`^s? (?:${others.en})`)
/** What begins another clause. */
const border = new RegExp(
  unwrap`
    [,;:()](?!\d)|(?<![a-z])(?:and|but|so|because|since|while|that|which|who|y|pero|porque|que|asi|mientras)(?![a-z])|但|
    而|因为|所以|(?<![\u0620-\u06ff])(?:لان|لكن|اما|ثم)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])
  `,
  'g',
)

interface Noun {
  at: number
  other: boolean
}

/** The things that a part of a sentence names, in order. */
function nounsIn(part: string, language: Language): Noun[] {
  const known = [...part.matchAll(namesOfKinds), ...part.matchAll(objectId)].map(({ 0: word, index }) => ({
    at: index,
    other: language === 'en' && compound.test(part.slice(index + word.length)),
  }))
  const spans = [...part.matchAll(othersAt.get(language) ?? /$^/g)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    other: true,
  }))
  return [...known.filter(({ at }) => !spans.some((span) => at >= span.at && at < span.end)), ...spans].sort(
    (a, b) => a.at - b.at,
  )
}

const preposition = new RegExp(unwrap`
    (?<![a-z])(?:en|a|al|por|con|para|segun|de|to|at|on|by|with|from|in|for|of|under|via)(?![a-z])|
    (?<![\u0620-\u06ff])(?:الي|في|علي|من|عند|حسب|عبر|مع)(?![\u0620-\u06ff])
  `)

/** "Delivered to the address": where, and not what. */
function isPlace(behind: string, at: number): boolean {
  return preposition.test(behind.slice(0, at)) || /^[بل]/.test(behind.slice(at).trimStart())
}

/** Whether what a state is told of is none of the things that stand in states. */
export function isOfOtherThing(language: Language, text: string, start: number, end: number): boolean {
  const head = text.slice(0, start)
  const parts: string[] = []
  let from = 0
  for (const { 0: word, index } of head.matchAll(border)) {
    parts.push(head.slice(from, index))
    from = index + word.length
  }
  parts.push(head.slice(from))
  const pick = (nouns: readonly Noun[]) => (language === 'zh' ? nouns.at(-1) : nouns[0])
  const before = pick(nounsIn(parts.pop() ?? '', language))
  if (before) return before.other
  const rest = text.slice(end)
  const to = rest.search(border)
  const behind = rest.slice(0, to === -1 ? 32 : Math.min(to, 32))
  const near = nounsIn(behind, language)[0]
  if (near && near.at <= (language === 'zh' ? 2 : 14) && !isPlace(behind, near.at)) return near.other
  for (const part of parts.reverse()) {
    if (idsIn(part).length > 0) return false
    const noun = pick(nounsIn(part, language))
    if (noun) return noun.other
  }
  return false
}

/** What is sent for another: its way is not the first one's. */
const substitute = new RegExp(unwrap`
    (?<![a-z])(?:new|replacement|second|other|spare|exchanged?|nuev[oa]s?|reemplazo|recambio|repuesto|
    otr[oa])(?![a-z])|新|补发|换|替|另|
    جديد|بديل|اخر
  `)
const ofSubstitutes = /^(?:[a-z]+_)?(?:exchange|replace|reship|resend|repair|warranty|rma)/

/** Whether a state is told of the substitute that a fact knows of: "the new pair hasn't been sent yet". */
export function isOfSubstitute(clause: string, prepared: Prepared): boolean {
  return substitute.test(clause) && prepared.leaves().some(({ source }) => ofSubstitutes.test(source))
}

/** Whether a clause names what a fact with a state is of by its own word: "your passport", where the check is of a passport. */
export function namesWhatIsChecked(clause: string, prepared: Prepared): boolean {
  return prepared
    .leaves()
    .some(
      ({ path, value }) =>
        /(?:^|\.)(?:document|document_?type|doc_?type)$/.test(path) &&
        value.length > 3 &&
        clause.includes(fold(value).folded),
    )
}
