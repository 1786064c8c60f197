import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import { namesPlainCode, outOfPhone } from './credential-excuses.ts'
import { elsewhere, here } from './credential-lexicon.ts'

/** "Send it in the Authorization header", "guárdela en una variable de entorno": where a program has its keys. */
export const inProgram = new RegExp(unwrap`
    (?<![a-z])(?:in|into|inside|on|to|with|through|as|under) (?:(?:the|your|an?|its|that|any|of) )?(?:(?!(?:our|my|this|me|us) )[a-z0-9'_-]+ ){0,3}?(?:headers?|environment variables?|env(?:ironment)? file|\.env|
    config(?:uration)?(?: file| files)?|(?:source|your) code|scripts?|servers?|back-?end|plugins?|extension|integration|(?:each|every|api) (?:requests?|calls?)|query string|payload|
    sdk|command line|hmac|hash|signature string|vault|password manager|secrets? manager|key ?store)(?![a-z])|(?<![a-z])(?:en|dentro de|con|como|a) (?:el |la |los |las |un |una |su |tu |sus |tus )?(?:(?!(?:nuestr[oa]|mi|este|esta) )[a-z]+ ){0,2}?(?:cabeceras?|
    encabezados?|header|variables? de entorno|archivo (?:\.env|de (?:configuracion|entorno))|codigo fuente|servidor|backend|plugin|modulo|integracion|(?<=cada )(?:peticion|solicitud|llamada)|script|gestor de (?:contrasenas|secretos|claves))(?![a-z])|请求(?:头|体|参数)|(?<![a-z])header|环境变量|配置(?:文件|项|里|中|到|好)|(?:您|你)?(?:自己)?的?(?:服务器|服务端|后端|代码|插件|脚本)(?:上|里|中|端)?|sign(?:ature)? ?字段|签名(?:字符)?串|
    (?<![\u0620-\u06ff])(?:في|ضمن|داخل|مع|الي|علي|ك|عبر) ?(?:ال)?(?:ترويس|هيدر|راس (?:ال)?طلب|متغير(?:ات)? (?:ال)?بيي|ملف (?:ال)?(?:اعداد|تكوين|ضبط|بيي)|خادم|سيرفر|كل طلب|
    اضاف|برمجي|شيفر|header)[\u0620-\u06ff]{0,3}
  `)

/** "…, and tell me whether we cancel it": what is to be told is another thing. */
const whetherElse = new RegExp(unwrap`
    ^ (?:me |us )?(?:if|whether)(?![a-z])|^ (?:me |us )?(?:which|what|how)(?= (?:of the|you(?:'d| would| want| prefer| wish)|we (?:do|should)|(?:day|date|time|address|order|size|option|amount|branch|store|plan)(?![a-z])))|
    ^ (?:si|cuando|que (?:prefier|quier|dese|opcion|dia|hora|talla|fecha|direccion|pedido|hacemos)[a-z]*|cual de (?:l[oa]s|ell[oa]s)|cual (?:prefier|quier)[a-z]+|como (?:quier|prefier|dese)[a-z]+)(?![a-z])|
    ^(?:一声|一下)?(?:您|你)?(?:是否|要不要|是不是|想不想|需不需要|想(?:要|退|改|取消|换|选)|希望|打算|选哪)|
    ^ (?:اذا|اذا ما|ان كنت|هل|متي|كيف (?:تحب|تفضل|تبي|تريد)|(?:اي|وش|ايش|شو) (?:تفضل|تحب|تبي|تريد|يوم|عنوان|خيار))(?![\u0620-\u06ff])
  `)
/** What is to be done behind the secret's name has a thing of its own: "…, and confirm the payment". */
const ownObject = new RegExp(unwrap`
    ^ (?:aqui |aca |here )?(?:el|los?|las?|una?|[ts]u|the|your|an?) (?!(?:number|digit|code|codigo|numero|cifra|clave|same|mism|one|three|
    dato|valor|pin|full|all|todo|whole))[a-z]|^ (?:me|us) (?:the|your) (?:order|booking|invoice|tracking|delivery|e-?mail|
    reference|amount|size|reason|new (?:address|date|size))(?![a-z])|^ ال(?!رمز|رقم|كود|ارقام|كلم|نفس)[\u0620-\u06ff]
  `)
/** "A possible reason:", "it may be that the code": no wish. */
const maybeAr = /^[وف]?ممكن$/
const maybeBefore =
  /(?<![\u0620-\u06ff])(?:[وف]?(?:ال)?(?:سبب|حل|احتمال|تفسير|شي|شيء|امر|سيناريو)[\u0620-\u06ff]{0,3})(?: [\u0620-\u06ff]+){0,3} $/
const maybeBehind = /^ (?:(?:ان )?يكون|انه?|ان ال|تكون|كان|السبب)(?![\u0620-\u06ff]{2})/
/** "Please make sure that", "الرجاء التحقق من", "por favor revise": a look at it, where it stands. */
const lookOver = new RegExp(unwrap`
    ^,? (?:re-?check|double-?check|check|make sure|ensure|review|see|verify that|revis[ae]|verifi(?:que|ca) (?:que|si)|asegures?e|asegurate|compruebe|comprueba|
    (?:ال)?تحقق من|(?:ال)?تاكد من|مراجعه|راجع|(?:ال)?تثبت من|فحص)(?![a-z\u0620-\u06ff])
  `)
const polite = /^\W*(?:please|kindly|por favor|[وف]?(?:من فضلك|لو سمحت|يرجي|ال?رجاء|ارجو|نرجو|فضلا|تكرما))$/

/** "Once you've written it in the card, …": when it has been, and where. */
const onceAr =
  /(?<![\u0620-\u06ff])[وف]?(?:بعد ما|بعد ان|لما|اول ما|بمجرد (?:ما|ان)|عندما|حينما|حين|وقت ما|قبل ما|قبل ان|متي ما) $/
const isOnceElsewhere = (before: string, rest: string): boolean => {
  if (!onceAr.test(before)) return false
  const part = rest.split(/[,;]/, 1)[0] ?? ''
  return (elsewhere.test(part) || inProgram.test(part)) && !here.test(part)
}

/** "Confirme que el número es el suyo: el código sale a ese celular": another thing is to be confirmed. */
const thatElse =
  /^(?: (?:me|us))? (?:that|que) (?!(?:el|la|the|your|su|tu) (?:codigo|clave|code|pin|password|contrasena))[^:;]{4,60}[:;]/

/** Whether a request has another thing for its object, or is no wish at all. */
export function asksElse(request: Match, secret: Match, text: string): boolean {
  const before = text.slice(0, request.start)
  const rest = text.slice(request.end)
  if (maybeAr.test(request.text)) return maybeBefore.test(before) || maybeBehind.test(rest)
  if (isOnceElsewhere(before, rest)) return true
  if (polite.test(request.text)) return lookOver.test(rest)
  if (request.end <= secret.start && thatElse.test(text.slice(request.end, secret.start))) return true
  return secret.end <= request.start && (ownObject.test(rest) || whetherElse.test(rest))
}

const bringsCode = /(?<![a-z])(?:phone|mobile|celular|movil|telefono)(?![a-z])|手机|جوال|هاتف|موبايل/

/** Whether the code that the talk is about was named before as one that is nobody's secret: a discount's, a parcel's. */
export function spokeOfPlainCode({ said, replies, question }: Prepared): boolean {
  const earlier = `${said.at(-2) ?? ''} ${replies.at(-1) ?? ''}`
  if (!namesPlainCode(earlier)) return false
  const talk = `${earlier} ${question}`
  return !outOfPhone.test(talk) && !bringsCode.test(talk)
}
