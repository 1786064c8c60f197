import { bounded } from './bounded.ts'
import { asksForPerson, offersPerson, tellsOfRisk } from './detectors/customer-needs.ts'
import type { Prepared } from './prepared.ts'

/** Words that ask for a person where a message holds little else: "Agent. AGENT. representative!!" */
const personWords = new Set(
  'human person agent representative rep operator manager supervisor humano humana persona agente operador operadora asesor asesora representante supervisor encargado موظف موظفه انسان شخص بشري مسوول مشرف مندوب'.split(
    ' ',
  ),
)
const fillers = new Set(
  'a an the real live actual please pls now asap customer service support care speak talk to with me get i need want hello hi hey un una el la por favor ahora ya quiero necesito hablar con de verdad real atencion al cliente hola اريد ابغي بدي عايز من فضلك الان حقيقي خدمه العملاء لو سمحت مرحبا'.split(
    ' ',
  ),
)

/** Somebody tells what an agent said or did: the word names no wish. */
const reportsPerson =
  /(?<![a-z])(?:(?:the|your|that|an?|one of your|another|last|previous|some) (?:[a-z]+ )?)(?:agent|rep|representative|operator|employee|manager|supervisor|person|colleague|guy|lady|advisor|adviser)(?: (?:i (?:spoke|talked|chatted) (?:to|with)|on the phone|yesterday|today|earlier|there))? (?:said|told|called|was|were|hung|promised|insulted|laughed|refused|kept|didn't|did not|never|just|has|had|made|gave|asked|ignored)(?![a-z])[^.!?,;]{0,40}|(?<![a-z])(?:el|la|su|un|una|ese|esa|otro|otra) (?:agente|operador|operadora|empleado|empleada|asesor|asesora|supervisor|encargado|encargada|persona|representante)(?: (?:me|nos))? (?:dijo|llamo|colgo|prometio|fue|grito|insulto|contesto|trato|aseguro|ha dicho|respondio)(?![a-z])[^.!?,;]{0,40}|(?:(?:你们|您们|那个|上次|昨天|刚才|有个|一个)(?:的)?)?(?:人工)?(?:客服|专员|经理|主管|工作人员|客服人员)(?:人员|小姐|先生)?[^,。!?转找]{0,4}(?:说|告诉|骂|态度|答应|承诺|让我|挂|叫我|回复)[^,。!?]{0,24}|(?:الموظف|موظفكم|موظف عندكم|المندوب|الممثل|المشرف|احد موظفيكم|الموظفه)(?: [\u0620-\u06ff]+)? ?(?:قال|قالت|اخبر|كان|وعد|شتم|رد|اغلق|سكر|صرخ|عامل|رفض|سب)[\u0620-\u06ff]*[^.!?,;]{0,40}/g

/** Whether the customer asks for a person. */
export function needsPerson(prepared: Prepared): boolean {
  const words = prepared.question.match(/[a-z\u0620-\u06ff']{1,24}/g) ?? []
  const short = words.length > 0 && words.length <= 12 && !/[\u4e00-\u9fff\d]/.test(prepared.question)
  const isWish = (word: string) => personWords.has(word.replace(/(?<=[a-z]{4})s$/, ''))
  if (short && words.some(isWish) && words.every((word) => isWish(word) || fillers.has(word))) return true
  if (!asksForPerson(prepared)) return false
  const rest = prepared.question.replace(reportsPerson, ' ')
  return rest === prepared.question || asksForPerson({ ...prepared, question: rest })
}

const moreOffers =
  /(?<![a-z])(?:(?:would|do) you (?:like|want) (?:a |an |one of our |to speak|someone|somebody)|(?:have|ask|let) (?:a |an |one of our |my |our )(?:[a-z]+ )?(?:person|human|colleague|agent|specialist|team)|(?:a |one of our |my |our )(?:[a-z]+ )?(?:colleague|agent|specialist|person|human)s? (?:to|has|take|is|will))(?![a-z])|(?<![a-z])(?:pase|ponga|pasemos|pongamos|atienda|atendera|pasando|poniendo)(?: [a-z]+){0,6}? (?:persona|human[oa]|agente|companer[oa]|asesor\w*|especialista|equipo|supervisor\w*|alguien|colega|representante)|(?:转到|帮您转|为您转|给您转|接通|安排)[^,。]{0,6}(?:人工|客服|同事|专员|真人)|(?:يتولي|يتابع|انقل|سانقل|ننقل|نقل)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,4}? ?(?:موظف|زميل|احد|مختص|ممثل|فريق)/

/** Whether a folded reply offers a person or says that one is coming. */
export function putsThrough(reply: string): boolean {
  return offersPerson(reply) || moreOffers.test(reply)
}

/** A loss that goes on, or a secret already told, in the customer's own words. */
const secretEn =
  '(?:my|our|her|his)(?: (?!discount|promo|order|tracking|zip|postal|gift|voucher|delivery|pickup)[a-z-]+){0,2} (?:codes?|pin|passwords?|otp|passcode|login|card (?:details|number))(?![a-z])'
const strangerEn =
  '(?:him|her|them|someone|somebody|some (?:guy|man|woman|person|caller)|strangers?|(?:a|an|the|this|that) (?:man|woman|guy|lady|person|caller|scammer|stranger|fake|so-called|supposed|voice|number|link|website|site|page|call))'
const secretEs =
  '(?:mi|el|la|mis|nuestr[oa])(?: [a-z]+){0,2} (?:codigo|clave|contrasena|pin|token)(?! (?:de descuento|promocional|postal|del pedido|de pedido|de seguimiento|de recogida))(?![a-z])'
const strangerEs =
  '(?:un (?:hombre|tipo|senor|desconocido|supuesto|extrano|estafador)|una (?:mujer|senora|persona|supuesta|llamada|pagina|web)|alguien|por telefono)'
const harm = [
  `(?<![a-z])(?:read|gave|given|told|shared|texted|handed|sent|entered|typed)(?: out| over)? ${strangerEn}(?: [a-z]+){0,3} ${secretEn}`,
  `(?<![a-z])(?:read|gave|given|told|shared|texted|handed|sent|entered|typed)(?: out| over)? ${secretEn}(?: [a-z]+){0,3} (?:to|with|on|into) ${strangerEn}(?![a-z])`,
  '(?<![a-z])(?:money|pounds|dollars|euros|funds|savings|everything)(?: just| all)?(?: (?:has|have|had|is|are|keeps?|just|now|already)){1,3} (?:left|gone|disappeared|vanished|leaving|disappearing|draining|drained|emptied)(?! (?:in|on) )(?![a-z])[^.!?]{0,16}(?<![a-z])(?:my|our) (?:account|wallet|card|bank)',
  "(?<![a-z])(?:someone|somebody|some ?one else|a stranger|strangers?|hackers?|thie(?:f|ves))(?:'s| is| are| has| have)?(?: (?:been|got|just|now|currently|still|right)){0,3} (?:in(?:side)?|into|using|logged in(?:to)?|spending from|draining|emptying) (?:of )?(?:my|our) (?:[a-z]+ )?(?:account|wallet|card|bank|phone|profile|money|e-?mail|name)(?![a-z])",
  '(?<![a-z])(?:hay|tengo|veo) (?:a )?(?:alguien|un (?:extrano|desconocido|intruso|ladron)|otra persona|gente)(?: [a-z]+){0,2} (?:en|dentro de|con|usando) mi (?:cuenta|tarjeta|monedero|billetera|movil|celular|perfil|banca)(?![a-z])',
  '(?<![a-z])alguien (?:esta|anda|sigue|ha estado)(?: [a-z]+){0,2} (?:comprando|gastando|sacando|moviendo)(?: [a-z]+){0,4} mi (?:cuenta|tarjeta|dinero|nombre|monedero)',
  `(?<![a-z])(?:di|dicte|pase|envie|mande|lei|dije|dar|dado|dictado|pasado|dicho)(?:le|les|selo)? ${secretEs}(?: [a-z]+){0,3} (?:a )?${strangerEs}(?![a-z])`,
  `(?<![a-z])(?:a )?${strangerEs}(?: [a-z]+){0,4} (?:di|dicte|pase|envie|mande|lei|dije|he dado) ${secretEs}`,
  '(?<![a-z])(?:me (?:estan|acaban de) (?:vaciar|vaciando|sacar dinero|sacando dinero|quitando (?:el )?dinero|robar|robando)|mi (?:dinero|saldo)(?: [a-z]+){0,2} (?:desaparec[a-z]+|esfum[a-z]+))',
  '我(?:刚|刚刚|刚才|已经|不小心)?(?:把|将)(?!.{0,8}(?:优惠|取件))[^,。!?]{0,8}(?:验证码|密码|口令)[^,。!?]{0,4}(?:告诉|发给|给了|念给|报给|透露|泄露)(?!你|您)',
  '(?:有人|陌生人|别人|骗子)[^,。!?能会]{0,6}(?:在|正|登录|进)[^,。!?]{0,8}(?:我的(?:账|卡|钱|号)|用我)',
  '(?:我的?|里的?)(?:钱|余额|存款)[^,。!?]{0,6}(?:被(?:转|划|刷|盗|提)走?|不见了|全没了|都没了|不翼而飞)',
  '(?:عطيت|اعطيت|قلت|ارسلت|رسلت|بعثت|مليت|دزيت)(?:ه|ها|هم|له|لهم)?(?: (?:ل)?(?:واحد|شخص|رجال|رجل|حد|احد|متصل|المتصل|له|لهم))(?: [\\u0620-\\u06ff]+){0,3} ?(?:ال)?(?:رمز|كود|رقمي السري|كلمه)',
  '(?:عطيت|اعطيت|قلت|ارسلت|رسلت|بعثت)(?:ه|ها|هم|له|لهم) (?:ال)?(?:رمز|كود|رقم السري|كلمه)',
  '(?:فلوسي|اموالي|رصيدي)(?: [\\u0620-\\u06ff]+){0,2} ?(?:راحت|اختف|ينسحب|تنسحب|انسحب|طارت|تفضي)[\\u0620-\\u06ff]*',
  '(?:احد|حد|واحد|شخص)(?: [\\u0620-\\u06ff]+){0,2} ?(?:داخل|جوا|يستخدم|قاعد يشتري من|قاعد يسحب من|يشتري من|يسحب من) (?:حسابي|بطاقتي|محفظتي)',
].map((source) => new RegExp(bounded(source)))

/** A question of what exists or is true in the world. */
const asksOfWorld =
  /(?:is it true|are there|do (?:people|scammers|criminals) |is there (?:a|any) (?:new |known )?(?:scam|fraud)|how (?:common|does|do) |on the news|in the news|i(?:'ve)? heard|saw (?:on|in|a))|(?:es (?:verdad|cierto) que|existen?|hay (?:estafas|fraudes|muchas? estafas?|muchos fraudes)|que tan (?:comun|frecuente)|en las noticias|vi (?:en|que)|escuche que|he (?:oido|leido))|(?:是真的吗|真的(?:有|会|假)|有没有(?:这种|这样)|是不是真|新闻|听说|怎么回事|常见吗)|(?:هل (?:صحيح|حقا|فعلا|يوجد|توجد|هناك|في)|سمعت (?:ان|عن)|شفت (?:خبر|في)|قريت|في الاخبار)/
/** It has happened to the customer. */
const ownCase =
  /(?<![a-z])(?:i was|i've been|i am being|i'm being|i got|happened to me|from me|my (?:account|card|money|wallet|phone|code|savings)|mi (?:cuenta|tarjeta|dinero|monedero|codigo)|me (?:han|robaron|estafaron|hackearon|quitaron|cobraron|estan))(?![a-z])|我(?:的(?:账|卡|钱|手机)|被|刚|已经)|حسابي|بطاقتي|محفظتي|فلوسي|اموالي|تعرضت|سرقوا|انسرق/

/** Whether the customer tells of a risk that people must see at once. */
export function needsRescue(prepared: Prepared): boolean {
  const { question } = prepared
  const general = asksOfWorld.test(question) && !ownCase.test(question)
  if (general) return false
  return harm.some((pattern) => pattern.test(question)) || tellsOfRisk(prepared)
}
