import { unwrap } from '#lib/text/unwrap.ts'
import { isMisreadAr } from '../excuses/arabic-senses.ts'
import { isOfLayoutZh } from '../excuses/chinese-positions.ts'
import type { Act } from '../grammar/act.ts'
import { cleftOf } from './concepts.ts'
import { absoluteEs, comparesEs, onceEs } from './spanish-forms.ts'

const subjunctiveHead = new RegExp(unwrap`
  (?<![a-z])(?:como|donde|quien|quienes|cuanto|segun|cual|cuando|quiza|quizas|ojala)(?: (?:se|me|te|le|les|lo|la|los|
  las|nos)){0,2} $
`)

/** "Te mando un saludo". */
const greetingEs =
  /^(?:mand|envi)[a-z]* (?:un|muchos|much[oa]) (?:[a-z]+ )?(?:saludo|abrazo|beso|animo|fuerza)s?(?![a-z])/

/** "Te hago la cuenta", "te pongo un ejemplo", "hice mal la suma": done in words. */
const inWordsEs = new RegExp(unwrap`
  ^(?:hago|hacemos|hare|haremos|hice|hicimos|haciendo|hecho|pongo|ponemos|pondre|puse|marco|marcamos|anoto|apunto|
  abro)(?: (?:mal|bien|aqui|
  abajo|tambien))?(?: (?:la|el|una?|las|los|unas|unos|un par de|otra|otro|estos|dos|tres|cuatro)){0,2} (?:cuentas?|
  calculos?|
  sumas?|restas?|resumen|ejemplos?|preguntas?|desglose|comparacion|comparativa|aclaracion|aclaraciones|recomendacion|
  pasos?)(?![a-z])(?! (?:de (?:su|tu|reembolso|devolucion|pago)|en marcha))
`)

/** Who changes a telephone, a browser or a place is the customer. */
const hisDeviceZh =
  /^了?(?:个|一?台|一?部|一?张)?(?:新的?|别的|其他的?|另外的?|陌生)?(?:设备|手机(?!号)|电脑|浏览器|网络|地方|城市|手机卡|平板)/
/** "取消规则", "转接原因": the verb belongs to a noun that tells of no act. */
const ofNounZh =
  /^(?:的?(?:这[件个]?事|一事|事(?![宜先])|规则|原因|理由|说明|流程|政策|条件|入口|按钮|须知|规定|标准|门槛|方式|渠道|次数|条款))(?!(?:已|都已|也已|刚|我)?(?:经)?(?:办|提交|完成|生效|改|更))/
/** "退订要本人登录", "取消需在发货前": of what is spoken, and what it takes. */
const takesZh =
  /^(?:[要需须]|得(?=本人|您|先|在|用|由|提|走|通|登|联)|必须|应当|只能|均需|都[要需]|一般|通常)(?![了的求]|先?确认)/
/** What such a thing mostly comes from: "一般是换了设备". */
const causeZh = /(?:一般|通常|往往|多半|大多数?|常见|可能|大概|或许|也许|估计)(?:都|就)?是(?!我)/
/** "一是换成别的颜色,二是改成退货": one of several ways. */
const optionZh = /(?:^|[^,。我])(?:[一二三四]是|要么|也可以|或者?|还是)$|^(?:[一二三四]是|要么|也可以|或者)$/
/** "规则已经更新了", "自动更新了版本", "停止支持": what befalls a rule or an app. */
const ofRuleZh = /(?:规则|政策|条款|协议|公告|流程|标准)[^,。;我为给帮替您你]{0,6}$/
const ofAppZh = /^(?:更新|升级)了?(?:一下)?(?:版本|界面|功能|页面)|^停止(?:支持|生产|销售|更新|运营|供应|维护|营业)/
/** "打开了验证卡片": what stands on the screen. */
const showsZh = /^(?:打开?|开|弹出?)(?:开|出)?了?(?:一个|一张|个)?(?:身份)?(?:验证|确认)(?:卡片|窗口|表单|页面)/
/** "弄完了就能…", "…,订单就关了", "自动退回", "成功没成功": what leads on, what follows, what goes by itself, and what is open. */
function followsZh(head: string, behind: string): boolean {
  return (
    /^(?:完|好|成|掉)?了?就(?!是)/.test(behind) ||
    /(?:^|[,;])[^,。我]{0,6}(?<!这)就$/.test(head) ||
    (/自动$/.test(head) && !/已/.test(head))
  )
}
/** "换了个简单的说法": said in other words. */
const otherWordsZh = /^换了?(?:一|个|种|一[个种])[^,。]{0,5}(?:说法|方式说|角度|例子|表达|思路)/
/** "更新到最新版就好了": what helps. */
const newestZh = /^(?:更新|升级|换|改|调|切)到[^,。]{1,8}就(?:好|行|可以|能)/
/** "您已经取消过一次了". */
const onceBeforeZh = /(?:^|[,;。])[您你](?:之前|昨天|上次|刚才)?已?经?$/
const wished = new RegExp(unwrap`
  (?<![a-z])(?:want|like|love|wish|hope|happy|glad|keen|eager|ready|able|you|you'd|customers?) to (?:get|have|see|
  keep)(?: [a-z]+){0,2} $
`)

/** "Fully booked", "fully charged", "booked out": how a room or a battery is; "logged out": what a device does. */
const fullEn = /(?<![a-z])fully (?:booked|charged)$/
const loggedEn = /^(?:booked (?:up|out|solid)|logged (?:in|out|on|off))(?![a-z])/

/** "The balance I have to leave closed": it stays as it is. */
const leftSo =
  /(?<![a-z])(?:to|must|should|can|could|would|may|will|i'll|we'll) (?:leave|keep|stay|remain|be left|be kept)(?: [a-z]+){0,4} $/
/** "While I put that in": the present, of verbs whose past is the same. */
const atIt = /(?<![a-z])(?:while|whilst|as|until|till|so) (?:i|we)(?: just| quickly)? $/
const alikeEn = /^(?:put|set|cut|shut|split|let|reset|hit|read)(?![a-z])/
/** What is opened to be read: an order, a bill, a page. */
const toReadEn =
  /^ (?:up )?(?:(?:your|the|this|that) (?:[a-z]+ )?(?:orders?|bookings?|reservation|records?|details|history|statements?|page|invoices?|receipt|profile|file|screen|tracking|shipment|log)|[a-z]{2,5}-\d+)(?![a-z])/
const toReadEs =
  /^ (?:ahora |ya |aqui |mismo )*(?:su|tu|el|la|los|las) (?:pedido|orden|reserva|compra|ficha|detalles?|historial|factura|registro|recibo|envio|seguimiento|estado de cuenta|pantalla|pagina)(?![a-z])/
/** "Ahora abrimos los domingos": the hours of a shop. */
const hoursEs =
  /^ (?:tambien |siempre |todos )?(?:los|el|cada|de|a|hasta|desde|mas)(?: las?)? (?:dias|fines|fin|festivos|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|temprano|tarde|\d)/

const anyEs = /(?<![a-z])(?:una?|algun|alguna|cada|ningun|ninguna|cualquier)(?: [a-z]+)? [a-z]+ $/
function ofIdentityEs(act: Act, text: string): boolean {
  if (act.verb === 'acreditar' && /(?<![a-z])(?:identidad|titularidad|domicilio)(?![a-z])/.test(text)) return true
  const head = text.slice(act.clauseStart, act.start)
  return (
    act.agent === 'unsaid' &&
    /[ai]d[oa]s?$/.test(text.slice(act.start, act.end)) &&
    anyEs.test(head) &&
    /(?<![a-z])(?:tener|tenga|tengan|necesita|necesitas|requiere|hace falta|debe|debes|hay que|con)(?![a-z])/.test(head)
  )
}

const codeThat = /(?<![a-z])(?:codigo|sms|correo|enlace|mensaje|link|clave) que (?:te|le|les|os) $/
/** "Lo que se registró ayer es que …": what it is that was, and no news that it was. */
const whatWasEs =
  /(?<![a-z])lo (?:unico )?que (?:se (?:le |te |ha )?|(?:me |nos )?(?:figura|aparece|consta)(?: como)? )$/
const isThatEs = /^[^,;.]{0,30}? (?:es|fue|son)(?![a-z])/
/** "Como la cobre su familiar" is a wish's form; and nobody acts on "me" or "us" in the first person ("نتمنى"). */
export function isMisread(act: Act, text: string): boolean {
  const form = text.slice(act.start, act.end)
  const cleft = cleftOf(act, text)
  if (cleft && !cleft.named) return true
  if (act.language === 'es' && (greetingEs.test(text.slice(act.start)) || inWordsEs.test(text.slice(act.start))))
    return true
  // "Su identidad ha quedado acreditada" is no money paid in; "una huella registrada" is one that is there.
  if (act.language === 'es' && ofIdentityEs(act, text)) return true
  // "El código que te mandamos": of any code.
  if (act.language === 'es' && /^(?:mand|envi)amos$/.test(form) && codeThat.test(text.slice(0, act.start))) return true
  if (
    act.language === 'es' &&
    /^\W*$/.test(text.slice(0, act.start)) &&
    onceEs.test(form) &&
    absoluteEs.test(text.slice(act.end))
  )
    return true
  if (act.language === 'es' && /[ai]d[oa]s?$/.test(form) && comparesEs.test(text.slice(act.end))) return true
  if (
    act.language === 'es' &&
    act.agent !== 'house' &&
    whatWasEs.test(text.slice(0, act.start)) &&
    isThatEs.test(text.slice(act.end))
  )
    return true
  if (act.language === 'es' && /^abr(?:o|imos|iendo)$/.test(form) && toReadEs.test(text.slice(act.end))) return true
  if (act.language === 'es' && /^(?:abr|cerr)[ia]mos$/.test(form) && hoursEs.test(text.slice(act.end))) return true
  if (act.language === 'es') return /e$/.test(form) && subjunctiveHead.test(text.slice(act.clauseStart, act.start))
  if (act.language === 'zh') {
    if (isOfLayoutZh(text, act.start, act.end) || ofNounZh.test(text.slice(act.end))) return true
    if (causeZh.test(text.slice(text.lastIndexOf(',', act.start) + 1, act.start))) return true
    if (
      act.agent === 'unsaid' &&
      takesZh.test(text.slice(act.end)) &&
      !/[已了]/.test(text.slice(act.clauseStart, act.start))
    )
      return true
    const rest = text.slice(act.start)
    if (showsZh.test(rest) || ofAppZh.test(rest) || /^开了?(?:一个|一张)?(?:验证|确认)卡片/.test(rest)) return true
    if (/^(?:更新|调整|修改|变更|升级|更改|改)/.test(form) && ofRuleZh.test(text.slice(0, act.start))) return true
    if (/^过/.test(text.slice(act.end)) && onceBeforeZh.test(text.slice(0, act.start))) return true
    if (optionZh.test(text.slice(act.clauseStart, act.start))) return true
    if (otherWordsZh.test(rest) || newestZh.test(rest)) return true
    if (/^成功没|^了的(?!话)[\u4e00-\u9fff]{2}/.test(text.slice(act.end))) return true
    if (act.agent !== 'house' && followsZh(text.slice(0, act.start), text.slice(act.end))) return true
    return /^[换改]/.test(form) && act.agent !== 'house' && hisDeviceZh.test(text.slice(act.end))
  }
  // "I do want to get this moving": a wish, and nothing runs.
  if (act.language === 'en') {
    // "I asked because …": of the customer, here.
    if (
      act.verb === 'ask' &&
      /(?<![a-z])(?:before|after|when|since|until|till|as) i(?: even| had| first)? $/.test(text.slice(0, act.start))
    )
      return true
    if (
      act.verb === 'ask' &&
      /^ (?:because|since|so that|in case|only|just|if|whether|which|what|when|why|how|about)(?![a-z])/.test(
        text.slice(act.end),
      )
    )
      return true
    if (/^call/.test(form) && /^ ?"/.test(text.slice(act.end))) return true
    if (
      act.agent !== 'house' &&
      (fullEn.test(text.slice(act.start - 8, act.end)) || loggedEn.test(text.slice(act.start)))
    )
      return true
    if (/(?<![a-z])(?:from|without|avoids?|prevents?) (?:ever )?(?:being|getting) $/.test(text.slice(0, act.start)))
      return true
    if (leftSo.test(text.slice(0, act.start))) return true
    if (act.agent === 'house' && atIt.test(text.slice(0, act.start)) && alikeEn.test(form)) return true
    if (/^opening(?: up)?$/.test(form) && toReadEn.test(text.slice(act.end))) return true
    return act.agent !== 'customer' && wished.test(text.slice(0, act.start))
  }
  return act.language === 'ar' && isMisreadAr(act, text)
}
