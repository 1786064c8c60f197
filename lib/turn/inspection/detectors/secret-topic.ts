import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutCalming } from '../excuses/calming.ts'
import type { Sentence } from '../watches/watch.ts'
import { namesPinWare, namesPlainCode } from './credential-excuses.ts'

/** A code, a number of a card, a word or a key that opens something. */
const secretNamed = new RegExp(unwrap`
    (?<![a-z])(?:codes?|pins?|pin codes?|otp|cvv2?|cvc2?|cv2|passwords?|passcodes?|passphrases?|(?:six|6|four|4|sixteen|
    16)[ -](?:digits?|figures|numbers)|2fa|two-factor|authenticator|security (?:answers?|questions?|number)|secret (?:answers?|
    questions?|words?|keys?)|(?:seed|recovery|backup|secret) (?:phrase|words)|twelve words|(?:private|api|live|
    signing) keys?|(?:card|long|full|whole) number|login details|credentials|maiden name|amex|american express|contrasenas?|
    claves?|nip|codigos?|(?:seis|6|cuatro|4|tres|dieciseis|16) (?:digitos|cifras|numeros)|
    (?:app |aplicacion )?(?:autenticador[a]?|de autenticacion)|frase (?:semilla|de recuperacion|secreta)|semilla|
    (?:pregunta|respuesta|palabra) (?:secreta|de seguridad)|llave (?:privada|secreta)|(?:signing|webhook|client|shared|api) secrets?|secretos? (?:de|del)|signature|last three|firma|token|numero (?:largo|completo)|
    numero de (?:la |su |tu )?tarjeta)(?![a-z])|验证码|校验码|动态码|密码|口令|安全码|登录码|备用码|恢复码|授权码|密保|助记词|私钥|密钥|验证器|令牌|卡号|运通|
    签名条|末三位|后三位|正面|背面|(?:收到|来|那个|个|的|发的?)了?码(?!头|数)|[四六]位数|pin码|(?<![\u0620-\u06ff])[وفبلك]{0,2}(?:ال|لل)?(?:رمز|كود|رموز|اكواد)[كا]?(?![\u0620-\u06ff])|كلم[هت] (?:ال)?(?:مرور|سر)|
    باس ?وورد|باسورد|(?<![\u0620-\u06ff])(?:ال)?سري(?![\u0620-\u06ff])|مفتاح (?:ال)?(?:توقيع|ربط)|(?:ال)?رقمك? (?:ال)?سري|(?:ال)?سوالك? (?:ال)?(?:امان|سري)|(?:ال)?عباره (?:ال)?(?:سريه|استرداد)|
    (?:ال)?مفتاحك? (?:ال)?(?:سري|خاص)|تطبيق (?:ال)?مصادقه|اميكس|امريكان اكسبريس|(?:سته|ثلاثه|اربعه) ارقام|
    (?:ال)?كلمات (?:ال)?(?:اثن|سريه|استرداد)
  `)

/** A message by telephone, in which a code may stand. */
const textMessage = new RegExp(unwrap`
    (?<![a-z])(?:(?:the|a|that|your|this) (?:text|sms)|sms|text(?:ed)? (?:me|you)|(?:bank|you) (?:just )?(?:sent|texted|
    pinged)|to my phone|el (?:sms|mensaje)|un (?:sms|mensaje)|al (?:movil|celular|telefono))(?![a-z])|短信|手机上|
    (?:发|推)了个|رساله نصيه|(?:ال)?رساله|(?:ال)?مسج
  `)
/** What the talk turns to instead: then a pronoun means that. */
const otherThing = new RegExp(unwrap`
    (?<![a-z])(?:(?<!in |in that |in this |in the same |in any )orders?|photos?|screenshots?|invoices?|receipts?|pictures?|documents?|errors?|problems?|issues?|
    reasons?|device|browser|version|steps?|amounts?|address|country|model|parcels?|packages?|labels?|size|refunds?|
    statements?|link|(?:phone|mobile|telephone|tracking|serial|reference|case|ticket|customer|account|order|model|
    contact|batch|booking|terminal|store|merchant) (?:number|id)s?|number (?:on file|linked|registered|can|should|is best)|e-?mail (?:address(?:es)?|do|did|you|is|are)|
    terminal|dates?|colou?r|which (?:e-?mail|bank)|what bank|your bank called|(?<!(?:he|ha|han|has|hemos) )pedidos?|capturas?|fotos? (?:del?|de los?) (?:pedido|
    producto|articulo|paquete|dano)|facturas?|recibos?|documentos?|errores|error|problema|motivo|dispositivo|navegador|
    version|importe|monto|direccion|pais|modelo|paquete|etiqueta|talla|reembolso|enlace|numero de (?:pedido|telefono|
    serie|seguimiento|referencia|caso|rastreo|cliente|cuenta|guia)|(?:que|cual|su|tu|el) correo|terminal|fecha de (?:compra|entrega|
    pedido)|bookings?|reservations?|flights?|tickets?|reservas?|vuelos?|billetes?|boletos?)(?![a-z])|订单|预订|预约|航班|机票|单号|截图|发票|收据|小票|文件名|地址|邮箱|邮件地址|手机号|电话|报错|错误|提示语|问题(?<!密保问题)|设备|浏览器|版本|步骤|金额|型号|包裹|
    快递|尺码|退款|链接|姓名|名字(?!.{0,6}宠物)|银行|机器|(?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال|لل)?(?:طلب(?:ك|كم|ي|ات|يه)?(?![\u0620-\u06ff])|حجز|رحل[هت]|تذكر(?:ه|ت[كي])|فاتور|ايصال|مستند|وثيق|خطا|مشكل|سبب|
    جهاز|متصفح|اصدار|خطوه|مبلغ|عنوان|دوله|بلد|طرد|شحن|ملصق|مقاس|رابط|تتبع|مرجع|تسلسل|رقم هاتف|رقم جوال|بريدك|بريد|
    هاتفك|جوالك)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])
  `)

const failing =
  /(?<![a-z])(?:doesn't|does not|not|didn't|won't|can't|wrong|invalid|fails?|failed|error|no (?:funciona|sirve|va)|falla|incorrect[oa])(?![a-z])|不对|无效|错|失败|不行|用不了|خطا|لا يعمل|ما يعمل|مو شغال|مش شغال|غير صحيح/

const pin = /(?<![a-z])pins?(?![a-z])/g

const talks = new WeakMap<Prepared, string>()

/** The customer's last message, and the reply before it. */
function talkOf(prepared: Prepared): string {
  const known = talks.get(prepared)
  if (known !== undefined) return known
  const talk = `${prepared.replies.at(-1) ?? ''} ${prepared.question}`
  talks.set(prepared, talk)
  return talk
}

/** Whether something else than a secret is named. */
export const namesOther = (text: string): boolean => otherThing.test(text)

/** Whether the customer's trouble is that it does not work. */
export const isFailing = (prepared: Prepared): boolean => failing.test(talkOf(prepared))

/** Whether a secret is what this sentence, or the one before it, speaks of. */
export function nearSecret({ text, previous }: Sentence): boolean {
  const said = withoutCalming(`${previous} ${text}`)
  return secretNamed.test(said) && !namesPlainCode(said)
}

/** Whether a secret is what is spoken of: here, or by the customer, where nothing else has come between. */
export function speaksOfSecret(sentence: Sentence, prepared: Prepared): boolean {
  if (namesPlainCode(talkOf(prepared)) || namesPlainCode(`${sentence.previous} ${sentence.text}`)) return false
  const said = `${talkOf(prepared)} ${sentence.previous} ${sentence.text}`
  if (namesPinWare(said) && !secretNamed.test(said.replace(pin, ' '))) return false
  if (nearSecret(sentence)) return true
  return !namesOther(sentence.previous) && secretNamed.test(talkOf(prepared))
}

/** Whether a message by telephone is spoken of, in which a code may stand. */
export function speaksOfText({ text, previous }: Sentence, prepared: Prepared): boolean {
  return textMessage.test(`${talkOf(prepared)} ${previous} ${text}`) && !namesOther(previous)
}
