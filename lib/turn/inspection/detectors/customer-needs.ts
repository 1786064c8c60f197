import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { offersToBring } from './handoff/person-offers.ts'
import { seemsToWishForPerson, wishesForPerson } from './handoff/person-wish.ts'
import { tellsOfDanger } from './risk/customer-risk.ts'

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

/** Whether the customer's question asks for a person. */
export function asksForPerson(prepared: Prepared): boolean {
  const { question } = prepared
  const words = question.match(/[a-z\u0620-\u06ff']{1,24}/g) ?? []
  const short = words.length > 0 && words.length <= 12 && !/[\u4e00-\u9fff\d]/.test(question)
  const isWish = (word: string) => personWords.has(word.replace(/(?<=[a-z]{4})s$/, ''))
  if (short && words.some(isWish) && words.every((word) => isWish(word) || fillers.has(word))) return true
  return wishesForPerson(question)
}

/** Whether the customer's question asks for a person as a whole, though in no words that are known. */
export function seemsToAskForPerson({ question }: Prepared): boolean {
  return seemsToWishForPerson(question)
}

/** Whether the customer's question tells of a risk that people must see at once. */
export function tellsOfRisk(prepared: Prepared): boolean {
  return tellsOfDanger(prepared.question)
}

const offers = new RegExp(unwrap`
    (?<![a-z])(?:(?:hand|transfer|connect|pass|put|get|bring|refer|escalat|forward|
    switch)\w*(?: [a-z'-]+){0,6}? (?:person|human|people|agent|colleague|specialist|team|representative|someone|
    somebody|manager|supervisor|advisor|adviser|member|staff|through)|(?:speak|talk|chat) (?:to|with) (?:a|an|one of|
    our|someone|somebody)|(?:person|human|agent|colleague|specialist|someone|representative|member of our team) (?:will|
    can|is|from|to take|takes|joins))|(?:转接|转人工|人工客服|人工服务|转交|转给|接入人工|联系人工|真人|专员|客服同事|(?:请|让|叫|喊|找|转|换|交|由|帮|给|接|和|跟|与|联系|安排|通知|派|拉|麻烦|呼叫|有)[^,。!?]{0,8}同事|同事[^,。!?]{0,6}(?:来|接|会|跟进|联系|帮|介入|为您|给您|和您|跟您|在线|看|核))|(?:pas(?:o|ar|are|arle|arte|
    amos)|transfi?er\w*|deriv\w*|conect\w*|comuni\w*|hablar\w*|pong\w*|poner\w*|pas(?:o|ar)\w*|traspas\w*|redirig\w*|
    remit\w*|escal\w*)(?: [a-z]+){0,6}? (?:persona|human[oa]|agente|
    companer[oa]|asesor\w*|especialista|equipo|supervisor\w*|alguien|colega|representante)|(?:تحويل|احول|نحول|ساحول|
    سنحول|حولت|اوصل|اصل|ايصال|توصيل|التحدث|التواصل)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,6}? ?(?:موظف|زميل|زملا|شخص|
    انسان|مختص|ممثل|فريق|بشري|احد|مسوول|مشرف)
  `)

const moreOffers = new RegExp(unwrap`
    (?<![a-z])(?:(?:would|do) you (?:like|want) (?:a |an |one of our |to speak|someone|somebody)|(?:have|ask|let) (?:a |
    an |one of our |my |our )(?:[a-z]+ )?(?:person|human|colleague|agent|specialist|team)|(?:a |one of our |my |
    our )(?:[a-z]+ )?(?:colleague|agent|specialist|person|human)s? (?:to|has|take|is|will))(?![a-z])|(?<![a-z])(?:pase|
    ponga|pasemos|pongamos|atienda|atendera|pasando|poniendo|(?:puedo|podemos|podria|voy a) pedir(?:le)? a|pido a|pedire a)(?: [a-z]+){0,6}? (?:persona|human[oa]|agente|companer[oa]|
    asesor\w*|especialista|equipo|supervisor\w*|alguien|colega|representante)|(?:转到|帮您转|为您转|给您转|接通|安排)[^,。]{0,6}(?:人工|
    客服|同事|专员|真人)|(?:سابدا|ابدا|بدات|جاري|جار|يجري|سيتم|تم)(?: ب)? (?:ال)?تحويل|(?:يتولي|يتابع|انقل|سانقل|ننقل|
    نقل)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,4}? ?(?:موظف|زميل|احد|مختص|ممثل|فريق)|
    (?<!(?:لا|لن|ما|ليس) )(?<![\u0620-\u06ff])[وف]?(?:بامكاني|بوسعي|يمكنني|يسعدني|استطيع|اقدر)(?: ان)? (?:اطلب من (?:احد )?(?:ال)?(?:زميل|زملا|موظف|مختص|فريق|مشرف)[\u0620-\u06ff]*|تحويلك|احولك|اوصلك|احيلك|احالتك)(?![\u0620-\u06ff])
  `)

/** A call from people, to be asked for. */
const callbacks = new RegExp(unwrap`
    (?<![a-z])(?:call-?backs?|return call|(?:request|arrange|book|schedule|set up|organi[sz]e|log) (?:you )?(?:a|the|
    your) (?:phone )?call(?: back)?|devolucion de (?:la )?llamada|(?:solicit|ped|program|agend|concert|reserv|gestion|
    tramit|registr)[a-z]{1,6}(?: [a-z]+){0,3} llamada|que (?:le|te|lo|la) (?:llam(?:en|e|emos)|
    devuelvan la llamada))(?![a-z])|回电|回拨|(?:几点|时间|时段|方便)[^,。]{0,4}接听|预约(?:一个|个)?(?:电话|回访)|(?:安排|登记|申请|预约)[^,。]{0,8}(?:来电|致电|通话)|(?:معاوده|
    اعاده) (?:ال)?اتصال|(?:طلب|حجز|ترتيب|رتب|جدوله|جدول|تسجيل|سجل)[\u0620-\u06ff]* (?:(?:لك|لكم|ليك|لكي|لحضرتك|لسيادتك|لجنابك) )?(?:مكالمه|اتصال|معاوده)
  `)

/** A number on which people answer. */
const byPhone = new RegExp(unwrap`
    (?:call|dial|phone|telephone|reach|ring|拨打|致电|热线|电话|llam|telefono|marque|marca|اتصل|اتصال|هاتف|
    الرقم)[^.!?]{0,60}(?:\+?\d[\d ()-]{5,18}\d|[*#]\d{3,5})
  `)

/** A line of the house, and its number: "our desk picks up on +44 …". */
const line = new RegExp(unwrap`
    (?:desk|team|line|office|front ?desk|picks? up|answers?|mostrador|oficina|recepcion|atiende|contesta|前台|柜台|服务台|مكتب|
    الاستقبال|يرد)[^.!?。]{0,60}(?:\+|00)\d[\d ()-]{6,18}\d
  `)

const asksNumber = new RegExp(unwrap`
    (?<![a-z])(?:phone|telephone|hotline|number|telefono|numero|fono)(?![a-z])|电话|热线|号码|(?<![\u0620-\u06ff])(?:ال)?(?:رقم|هاتف|تلفون|تليفون)
  `)
const number = /(?:\+|00|(?<![\d-]))\d[\d ()-]{5,18}\d(?![\d-])/

/** Whether the number on which people answer is what was asked for, and a folded reply gives one. */
export const givesNumberAsked = (reply: string, question: string): boolean =>
  asksNumber.test(question) && number.test(reply)

const people = new RegExp(unwrap`
    (?<![a-z])(?:humans?|persons?|people|colleagues?|agents?|specialists?|someone|somebody|teams?|advis[eo]rs?|staff|managers?|representatives?|
    transfer[a-z]*|personas?|human[oa]s?|agentes?|companer[oa]s?|asesor(?:a|es|as)?|equipos?|alguien|representantes?|supervisor(?:a|es)?|personal)(?![a-z])|
    人工|真人|专员|同事|客服|转接|主管|经理|工作人员|موظف|زميل|زملا|شخص|احد|فريق|تحويل|احول|بشري|مختص|ممثل|مسوول|مشرف
  `)

/** Whether a folded reply speaks of people at all: enough where only the question as a whole tells that it asks for them. */
export function speaksOfPeople(reply: string): boolean {
  return people.test(reply)
}

/** Whether a folded reply offers a person or says that one is coming. */
export function offersPerson(reply: string): boolean {
  return [offers, moreOffers, callbacks, byPhone, line].some((pattern) => pattern.test(reply)) || offersToBring(reply)
}
