import { unwrap } from '#lib/text/unwrap.ts'
import { proposalIn, putsAct } from '../calls/proposal.ts'
import type { Prepared } from '../context/prepared.ts'
import { type Concept, conceptNamed } from './concepts.ts'

/** To cancel, in whatever form; "الغرفه" and "بالغلط" begin so too. */
const cancelAr = unwrap`
  الغ(?:ا(?:ء[\u0620-\u06ff]{0,3}|[يو](?:ه|ها|هم|ك)|ه|ها|ك)?|ي(?:ه|ها|هم|ت[\u0620-\u06ff]{0,3}|نا[\u0620-\u06ff]{0,2}|لي|لنا)?|و(?:ا|ه|ها|لي)?|ه|ها|هم)?(?![\u0620-\u06ff])
`
/** What the customer calls each act when wanting it. */
const wanted: Readonly<Record<string, RegExp>> = {
  cancel: new RegExp(unwrap`
    cancel|call (?:it |this )?off|scrap|(?:stop|end) (?:my|the) (?:subscription|membership|plan|renewal|auto)|
    don't (?:want|need) (?:it|this|the order)|no longer (?:want|need)|anul|de baja|
    ya no (?:lo|la) quiero|取消|退订|撤单|不要了|(?:别|不用)(?:给我)?(?:发货|寄)了|(?<![\u0620-\u06ff])(?:[\u0620-\u06ff]{0,2}(?:${cancelAr}|كنسل)|[تين]لغ[يوه])
  `),
  refund: new RegExp(unwrap`
    refund|money back|reimburs|reembols|devuel[a-z]* (?:el|mi|lo|los|la)|devolver|devol|退款|退钱|退给我|退还|(?:给我|帮我?|我要|我想|请|麻烦|能不能|可以)[^,。没已]{0,4}退(?!货|换|订|出|休|步|票点|回来了)|^[^,。?没已]{0,6}退[了掉](?:吧|算了)|استرد|استرجع|
    (?:رجع|ارجع|اعيد|رد)[\u0620-\u06ff]* (?:لي |ال)?(?:فلوس|مبلغ|مال)|فلوسي
  `),
  address: new RegExp(unwrap`
    address|(?:must|should|needs? to|has to|ought to) (?:now )?(?:go|come|be (?:sent|shipped|delivered)) to (?!me(?![a-z])|the (?:bank|card|account))|(?:send|ship|deliver|redirect|reroute|move)(?: it| this| that| the [a-z]+| my [a-z]+| [a-z]+-\d+)? to|
    direccion|domicilio|(?:envi|mand|entreg)[a-z]+(?: [a-z]+-\d+)? a (?:la )?(?:calle|avenida|otra)|地址|改寄|改到|改派|寄到|送到|عنوان|
    (?:وصل|ارسل|حول)[\u0620-\u06ff]*(?: [a-z]+-\d+)? (?:علي|الي|ل(?!ي(?![\u0620-\u06ff])|نا|اهل|ي ))
  `),
  dispute: new RegExp(unwrap`
    (?:open|file|raise|start|lodge|want|need|make|submit|like|please)[^.]{0,30}(?:dispute|chargeback|claim|case|
    complaint)|dispute (?:it|this|the|that|my|[a-z]+-\d)|(?:abr|inici|present|pon|quier|necesit|levant|tramit|
    favor)[^.]{0,30}(?:disputa|reclam|
    contracargo)|(?:开|发起|提交|提起|要|帮|申请|走|想)[^。]{0,10}(?:争议|申诉|维权|拒付|纠纷|投诉)|(?:افتح|فتح|ارفع|رفع|اريد|ابي|
    ابغي|بدي|عايز|قدموا|تقديم|سجل|تسجيل)[^.]{0,20}(?:نزاع|اعتراض|اعترض|اشتكي|شكوي|بلاغ)
  `),
}
const toolOf: Readonly<Record<string, string>> = {
  cancel: 'cancel_order',
  refund: 'refund_order',
  address: 'update_address',
  dispute: 'open_dispute',
}

/** Changes for which the assistant has no call of its own: none of them can be done in the chat. */
const settings: Readonly<Record<string, RegExp>> = {
  renewal: new RegExp(unwrap`
    (?:stop|turn|switch|disable|cancel)[^.?]{0,20}renew|(?:apag|desactiv|quit|cancel|par)[a-z]*[^.?]{0,12}renovacion|
    (?:关|停|取消)[^。?]{0,6}续费|
    (?<![\u0620-\u06ff])(?:وقف|اوقف|الغ|عطل)[\u0620-\u06ff]*[^.?]{0,12}تجديد
  `),
  contact: new RegExp(unwrap`
    (?:change|update|set|replace|add|save) (?:my|the|this) (?:new )?(?:e-?mail|phone|mobile|contact|number)|(?:cambi|actualiz|anad|agreg|guard)[a-z]+ (?:mi|
    el|este) (?:nuevo )?(?:correo|telefono|numero|movil)|
    (?:邮箱|手机号?|号码)[^。?]{0,4}(?:换|改)|(?:换|改|加|添加|绑定)[^。?]{0,5}(?:邮箱|手机|号码)|(?<![\u0620-\u06ff])(?:غير|عدل|حدث|اضف|احفظ|
    بدل)[\u0620-\u06ff]* (?:لي )?(?:رقم |عنوان )?(?:بريدي|رقمي|جوالي|هاتفي|موبايلي|تلفوني|ايميلي)
  `),
  removal: new RegExp(unwrap`
    (?:remove|delete|unlink|take off) (?:my|the|this) (?:[a-z]+ )?(?:card|account|profile|data|number|address|phone|e-?mail)|
    (?:quit|elimin|borr|desvincul)[a-z]+ (?:mi|la|el) (?:tarjeta|cuenta|perfil|correo|telefono|direccion)|(?:删|移除|解绑|注销)[^。?]{0,6}(?:卡|[账帐][户号]|资料|号码)|
    (?<![\u0620-\u06ff])(?:احذف|امسح|ازل|شيل)[\u0620-\u06ff]* (?:لي )?(?:بطاقتي|حسابي|بياناتي|رقمي)
  `),
  activate: new RegExp(unwrap`
    (?:unlock|unblock|unfreeze|reactivate) (?:my|the)|(?:desbloque|descongel|reactiv)[a-z]+ (?:mi|la)|(?:解锁|解冻|解封)|
    (?<![\u0620-\u06ff])(?:فك|افتح|افتحوا|فكوا|فعل) (?:قفل |تجميد |حظر )?(?:حسابي|بطاقتي)
  `),
}
const noCall = Object.fromEntries(
  Object.keys(settings).map((name) => [name, { ...conceptNamed(name === 'activate' ? name : 'other'), name }]),
)

/** Asks how it stands, or how it goes, and not for the act. */
const asksOnly = new RegExp(unwrap`
  (?<![a-z])(?:when|how|why|where|what|which|who|has|have you|did|was|were|is|are|am|does|do i|can i|could i|may i|
  should i|will (?:it|i|my|the)|status|already|if i|idk|not sure|don't know|wonder(?:ing)?|thinking (?:of|about)|
  no se si|in case|cuando|como|por que|donde|que pasa|cual|cuanto|ya (?:me|se|
  esta|lo|han)|puedo|podria yo|estado|en que va|se puede|es posible|tengo que|si (?:cancelo|pido|quiero))(?![a-z])|
  怎么|为什么|多久|什么|啥|咋|有何|哪|几|多少|吗|[^,。]了吧|了没|没有?\?|进度|能不能|可不可以|是否|如何|考虑|不知道|犹豫|(?<![\u0620-\u06ff])(?:متي|كيف|ليش|لماذا|وين|اين|كم|هل|
  ما|ماذا|شو|ايش|ليه|ازاي|امتي|فين|محتار|ادري|افكر)(?![\u0620-\u06ff])
`)
/** Asks it of the house, politely. */
const asksFor = new RegExp(unwrap`
  (?<![a-z])(?:please|(?:can|could|would|will) you|i(?:'d| would) like|i want|i need|go ahead|por favor|(?:puede|puedes|
  pueden|podria|podrias|podrian)(?:n|s)? (?!ser)|quiero|quisiera|necesito)(?![a-z])|请|麻烦|帮我|给我|我要|我想|能帮|可以帮|
  (?<![\u0620-\u06ff])(?:ممكن|لو سمحت|لو سمحتي|ارجو|رجاء|اريد|ابي|ابغي|ابغا|بدي|عايز|عاوز|ودي|محتاج)(?![\u0620-\u06ff])
`)
/** The customer has done it: "I changed my address in the app", "我自己改好了". */
const didItself = new RegExp(unwrap`
  (?<![a-z])(?:i|we)(?:'ve| have)? (?:just |already )?(?:changed|updated|edited|cancell?ed|opened|filed|got|received)(?![a-z])|
  (?<![a-z])(?:he|hemos|acabo de|ya) (?:cambi|actualiz|cancel|anul|abr|abiert|modific)[a-z]*|(?<![a-z])cambie (?:mi|
  la) [a-z]+ (?:en|desde|ayer) (?:la app|el|mi)|我(?:自己|刚刚?|已经?|昨天|今天|在[^,。]{1,8}?)[^,。帮请]{0,6}(?:改|取消|退订|更新|提交)(?:好|
  完|过)?了|
  (?<![\u0620-\u06ff])و?(?:لقد |قد |انا )?(?:غيرت|عدلت|
  حدثت|الغيت|بدلت)(?: [\u0620-\u06ff]+){0,2} (?:من|في|عبر|امس|بنفسي|قبل)(?![\u0620-\u06ff])
`)
/** Takes back what was put to the customer. */
const refuses = new RegExp(unwrap`
  ^\W*(?:no|nope|wait|not|don't|stop|never mind|espere|espera|todavia|mejor no|لا|لحظه|انتظر|مهلا)(?![a-z\u0620-\u06ff])|
  ^[不别等先没]
`)

/** A mistake in an address, reported to be put right: "wrong flat number, it's 4B not 2B". */
const wrongAddress = new RegExp(unwrap`
  (?<![a-z])(?:wrong|incorrect|mistyped|misspelled|old)(?: [a-z]+)? (?:address|flat|apartment|unit|house|street|building|door|postcode|zip|city|floor)(?![a-z])|
  (?<![a-z])(?:address|flat number|house number|street|postcode|zip code|apartment|floor)(?: [a-z]+){0,4} (?:is|was|are|were) (?:wrong|incorrect|mistyped|misspelled|old)(?![a-z])|
  (?<![a-z])(?:(?:pus|escrib|registr|ingres|anot)[a-z]+|esta|estan|hay|salio|va) (?:mal|equivocad[oa]|incorrect[oa]|un error en)(?: [a-z]+){0,2} (?:piso|portal|direccion|calle|numero|codigo postal|puerta|depto|departamento|colonia|ciudad)(?![a-z])|
  (?<![a-z])(?:piso|portal|direccion|calle|codigo postal|puerta|depto|departamento|colonia)(?: [a-z]+){0,4} (?:esta|es|salio|va) (?:mal|equivocad[oa]|incorrect[oa])(?![a-z])|
  (?:地址|门牌号?|楼号|单元|房号|街道|小区|邮编)[^,。?吗]{0,4}(?:写错|填错|弄错|搞错|错|不对)了?(?=[,。!]|$)|(?:写|填|弄|搞)错了?(?:收货)?(?:地址|门牌|楼号|单元|房号)|
  (?:عنوان|رقم (?:ال)?(?:شقه|مبني|بيت|عماره)|شارع|حي)[^.?؟]{0,14}(?:خطا|غلط|مو صحيح|غير صحيح)|(?:خطا|غلط) (?:في|ب)(?:ال)?(?:عنوان|رقم (?:ال)?(?:شقه|مبني|بيت))
`)

interface Opened {
  revision: number
  names: readonly Concept[]
}
const cache = new WeakMap<Prepared, Opened>()

function wants(pattern: RegExp, question: string): boolean {
  return pattern.test(question) && (asksFor.test(question) || !(asksOnly.test(question) || didItself.test(question)))
}

function isWanted(name: string, tool: string, prepared: Prepared): boolean {
  const { question } = prepared
  const pattern = wanted[name]
  if (pattern && wants(pattern, question)) return true
  if (name === 'address' && wrongAddress.test(question) && !question.includes('?') && !didItself.test(question))
    return true
  if (question.length > 90 || refuses.test(question) || /\?/.test(question)) return false
  const last = prepared.replies.at(-1)
  const proposal = last === undefined ? undefined : proposalIn(last)
  if (proposal && putsAct(tool, proposal) === 'named') return true
  const before = prepared.said.at(-2) ?? ''
  return (
    proposal !== undefined &&
    putsAct(tool, proposal) === 'unnamed' &&
    (wanted[name]?.test(before) ?? false) &&
    (!asksOnly.test(before) || asksFor.test(before))
  )
}

/** The acts that the customer has asked for, or said yes to, and that no call of the conversation has run. */
export function openActs(prepared: Prepared): readonly Concept[] {
  const known = cache.get(prepared)
  if (known?.revision === prepared.revision()) return known.names
  const records = prepared.records()
  const names = Object.entries(toolOf).flatMap(([name, tool]) => {
    const calls = records.filter((record) => record.name === tool)
    if (calls.some(({ status }) => status === 'ok')) return []
    // What was paid for a cancelled order comes back by itself.
    if (name === 'refund' && records.some((record) => record.name === 'cancel_order' && record.status === 'ok'))
      return []
    return calls.length > 0 || isWanted(name, tool, prepared) ? [conceptNamed(name)] : []
  })
  if (!records.some(({ status }) => status === 'ok')) {
    for (const [name, pattern] of Object.entries(settings)) {
      const concept = noCall[name]
      if (concept && wants(pattern, prepared.question)) names.push(concept)
    }
  }
  cache.set(prepared, { revision: prepared.revision(), names })
  return names
}
