import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { toldValue } from '../figures/told-values.ts'
import type { Match } from '../matching/patterns.ts'
import { kindsNamed } from '../states/stages/thing-names.ts'
import { asksGenerally } from './disclosed/asked-of-own.ts'
import { ownThing } from './disclosure-lexicon.ts'

/** "Your balance is 84.20", "you were charged 12": a detail of the customer's own, though nothing holds it. */
export const detail = new RegExp(unwrap`
    \d|(?<![a-z])(?:yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ayer|hoy|manana|
    lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?![a-z])|昨|今天|明天|[周星]期?[一二三四五六日]|(?<![\u0620-\u06ff])(?:امس|
    اليوم|غدا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?![\u0620-\u06ff])
  `)

/** Says what it cannot tell, or which verification is missing. */
const declines = new RegExp(unwrap`
    (?<![a-z])(?:can't|cannot|can not|couldn't|unable|not able|not yet able|won't be able|not allowed|not permitted|
    nothing (?:about|on)|don't have access|no access|(?:not|isn't|wouldn't be|won't be) (?:quite |yet )?enough)(?![a-z])|无法|没法|不能|不便|没办法|不可以|看不到|没有权限|(?<![a-z])no (?:me |nos |le |
    te |lo |la )?(?:es posible|puedo|podemos|se puede|sera posible|estoy en|tengo acceso|dispongo|podre|
    podria)(?![a-z])|لا (?:يمكن|استطيع|نستطيع|اقدر|نقدر|يسعني|املك)|غير قادر|ما (?:اقدر|نقدر|يمكن)|يتعذر|لا تتوفر|
    لن (?:اتمكن|استطيع|نتمكن)
  `)
const verification = new RegExp(unwrap`
    verif|identi(?:ty|f)|who you are|sign in|log in|signed in|logged in|one-time|passcode|验证|核实身份|确认身份|核验|登录|身份|
    identidad|identific|iniciar sesion|inicie sesion|codigo|تحقق|هوي|تسجيل الدخول|سجل الدخول|رمز
  `)
const need = new RegExp(unwrap`
    need|first|before|please|complete|require|must|ha(?:ve|s) to|until|once|begin|start|shall|would|let's|send|tienes? que|hay que|需|得|请|先|必须|才|开始|发送|necesit|
    primero|antes|complet|debe|requier|hasta|empez|inici|enviar|(?:envio|enviare|enviamos|mando) un codigo|يرجي|اولا|يلزم|قبل|تحتاج|احتاج|بعد|نبدا|ابدا|يتطلب|ارسل|
    حتي|عندما|بمجرد|فقط|(?<![a-z])(?:only|after|as soon as|solo|despues de|tras|en cuanto|una vez)(?![a-z])|之后|后才|方可|只有
  `)

/** Where a sentence turns: what is declined on one side of it is not on the other. */
const turns = new RegExp(unwrap`
  \.\.\.|\u2026|(?<![a-z])(?:but|however|though)(?![a-z])|, (?:so|and) (?=(?:it|what|the|you|that)(?![a-z]))|(?<![a-z])(?:pero|sin embargo)(?![a-z])|,? ?(?:但是?|不过|只是|所以)|
  (?<![\u0620-\u06ff])و?(?:لكن|بس|غير ان|الا ان)(?![\u0620-\u06ff])
`)

/** The part of a sentence, between its turns, that a match stands in. */
function partOf(text: string, { start, end }: Match): string {
  const head = text.slice(0, start).split(turns).at(-1) ?? ''
  return head + text.slice(start, end) + (text.slice(end).split(turns)[0] ?? '')
}

/** "Without any verification": none is asked for. */
const waived = new RegExp(unwrap`
  (?<![a-z])(?:without|no need (?:for|of|to)|skip|skipping|never mind|forget) (?:any |the |a |doing |your )?(?:verif|identi|code)[a-z]*(?![^.]{0,60}(?:can't|cannot|won't|not able|unable))|
  (?<![a-z])(?:sin|no hace falta|no necesitas?) (?:la |ninguna |pasar (?:por )?la )?(?:verific[a-z]+|identific[a-z]+)(?![^.]{0,60}no (?:puedo|podemos|es posible))|(?:不用|不必|无需|免|(?<!要|先|果|您|你|若)不)(?:做)?(?:身份)?(?:验证|核验)(?!的话|就|便|,?(?:我|无法|不能))|
  (?<![\u0620-\u06ff])(?:بدون|من غير|بلا|ما يحتاج|مو لازم|مش لازم) (?:اي )?(?:ال)?تحقق(?![^.]{0,60}(?:ما اقدر|لا (?:يمكن|استطيع|اقدر)|مقدرش))
`)

function asksToVerify(text: string): boolean {
  return verification.test(text) && need.test(text) && !waived.test(text)
}

const numberAnd = new RegExp(unwrap`
  (?<![a-z])(?:order|booking|reference) (?:number|code)(?:,? (?:and|plus|with|together with|along with))(?: [a-z-]+){1,2} e-?mail(?![a-z])|
  (?<![a-z])numero de (?:pedido|reserva|compra|orden)(?: y|,? junto con| con| mas)(?: [a-z]+){1,2} (?:correo|e-?mail)(?![a-z])|(?:订单号|单号)(?:和|以及|加上?|、|跟)[^,。;]{0,8}邮箱|
  (?<![\u0620-\u06ff])رقم(?:ه|ها| (?:ال)?(?:طلب|اوردر|حجز)[\u0620-\u06ff]?)(?: مع| و| ,)? ?و?(?:ال)?(?:بريد|ايميل)
`)
const agrees =
  /(?<![a-z])(?:match|matches|correct|right|fits?|coincide[n]?|correct[oa]s?)(?![a-z])|一致|匹配|正确|没错|对得上|صحيح|مطابق/

/** "The order number plus the e-mail it was placed with": what is asked for, and no value of it. */
function asksForBoth(text: string): boolean {
  return numberAnd.test(text) && !agrees.test(text) && !/[\d@*•]/.test(text)
}

const reported = new RegExp(unwrap`
    (?<![a-z])segun (?:nos |me |le )?(?:dice|indica|comenta|cuenta|senala|menciona|refiere)|(?<![a-z])(?:as you (?:say|
    put|describe)|from your message|you(?:'ve| have)? (?:describe|report|state|note)d?)(?![a-z])|(?:ما|حسبما|
    كما) (?:ذكرت|ذكرتم|ذكرتموه|قلت|قلتم|تفضلت)|(?<![跟和给对向与])(?:您|你)(?:描述|说|讲|提)
  `)
/** "…, as you describe it", "طلبيه تقول انها": the customer's own words, given back. */
const givenBack = new RegExp(unwrap`
    (?<![a-z])(?:from|by|going by) your (?:message|description|note|words)(?![a-z])|(?:segun|por) (?:su|tu) (?:mensaje|descripcion)(?![a-z])|从[您你]的?(?:描述|消息|留言|话)|(?<![\u0620-\u06ff])من (?:رسالت|كلام|وصف|حديث)(?:ك|كم)(?![\u0620-\u06ff])|
    (?<![a-z])(?:as|like|from what|the way) you(?:'ve| have| just)? (?:say|said|put|describe|described|see|mention|
    mentioned|wrote|write|tell|told|report|reported|note|noted|explain|explained)(?![a-z])|(?<![a-z])(?:that )?you(?:'ve|
    have| just)? (?:say|said|mention|mentioned|describe|described|wrote|reported|told (?:me|us) (?:about|of))(?![a-z])|
    (?<![a-z])(?:como|tal como|segun|que) (?:usted |tu )?(?:(?:me|nos) )?(?:dice|dices|dijo|dijiste|menciona|mencionas|menciono|
    mencionaste|describe|describes|indica|indicas|indico|indicaste|comenta|comentas|comento|comentaste|cuenta|cuentas|
    senala|refiere)(?![a-z])|(?<![跟和给对向与])[您你](?:刚才|刚刚|之前|所|这边)?的?(?:说|提到|描述|讲|提|反映|写|看到|说法)|(?<![\u0620-\u06ff])(?:ب?تقول|تقولين|
    تقولون|تذكر|تصف|تصفها|تصفه|قلت|ذكرت|وصفت)(?:[\u0620-\u06ff]{0,2})?(?![\u0620-\u06ff])
  `)

/** Whether a sentence marks what it says as the customer's, and names no figure or day that they have not named. */
function givesBack(text: string, prepared: Prepared): boolean {
  return givenBack.test(text) && namesOnlySaid(text, prepared)
}

function namesOnlySaid(text: string, prepared: Prepared): boolean {
  const said = prepared.said.join(' ')
  const named = text.match(/\d+(?:[.,]\d+)*|[a-z]{3,6}day(?![a-z])/g) ?? []
  return named.every((one) => said.includes(one) || said.includes(one.replace(/[.,]00$/, '')) || isRule(one, prepared))
}

function isRule(figure: string, prepared: Prepared): boolean {
  return new RegExp(`(?<![\\d.,-])${figure.replace(/[.,]/g, '[.,]')}(?![\\d-])`).test(prepared.publicText)
}

const sorry =
  /sorry|understand|frustrat|apolog|抱歉|理解|对不起|lament|siento|يوسف|disculp|entiendo|comprendo|明白|اعتذر|اسف|نعتذر|[انت]ت?فهم/

/** It has not come, or is lost. */
const missing =
  /n't|(?<![a-z])(?:not|never|lost|missing|no|nunca|perdi[a-z]*)(?![a-z])|没|未|丢|(?<![\u0620-\u06ff])(?:لم|ما|ضاع|ضاعت|فقد)(?![\u0620-\u06ff])/

/** Sympathy for what the customer has just told ("I'm sorry that it has not arrived") confirms nothing. */
function isApology(match: Match, text: string, prepared: Prepared): boolean {
  if (!sorry.test(text) || /\d/.test(text)) return false
  const named = kindsNamed(prepared.question)
  if (missing.test(prepared.question) && missing.test(text) && kindsNamed(text).some((kind) => named.includes(kind)))
    return true
  // "اتفهم انك لم تستلم" of "ما استلمت": the same verb, in another person.
  const stem = /^[وف]?[يتن]([\u0620-\u06ff]{4,})$/.exec(match.text)?.[1]
  if (stem !== undefined && prepared.question.includes(stem)) return true
  const words = text.match(/[a-z\u0620-\u06ff]{5,}|[\u3400-\u9fff]{2}/g) ?? []
  return words.some((word) => prepared.question.includes(word.slice(0, 5)))
}

/** What a word stands for: "pending usually means …". */
const meaning = new RegExp(unwrap`
    ^["']?(?: (?:just|only|simply|usually|normally|generally|typically|here|solo|simplemente|normalmente|suele|عاده|هنا))? ?(?:means?|
    stands for|significa(?:r|n)?|quiere decir|指的?是|表示|意思是|一般是|通常是|تعني|يعني|معناها?)
  `)
const meant =
  /(?<![a-z])(?:means?|meaning|stands for|significa|quiere decir)(?: that| it's| it is| que| que esta)? $|(?:表示|代表|意思是|绿的是|灰的是)$|(?<![\u0620-\u06ff])(?:يعني|تعني|معناها?)(?: ان[\u0620-\u06ff]*)? $/
/** "Error 4012 means that your bank turned down the check": what it stands for, with whomever it comes up. */
const ofErrorCode = new RegExp(unwrap`
  (?<![a-z])(?:error|code|codigo)(?: (?:code|number|de error))? ["']?[a-z]{0,3}-?\d{2,5}["']? (?:just |usually |only )?(?:means?|says|stands for|significa|quiere decir|indica)(?![a-z])[^;]*$|
  (?:错误码?|代码|报错|提示码) ?["']?[a-z]{0,3}-?\d{2,5}["']? ?(?:的意思)?(?:就|一般)?(?:表示|是指?|指的?是|代表|说明|意味着)[^;]*$|
  (?<![\u0620-\u06ff])(?:ال)?(?:خطا|رمز|كود)(?: (?:ال)?خطا)? ["']?[a-z]{0,3}-?\d{2,5}["']? (?:[يت]عني|معناه|[يت]دل)[^;]*$
`)
function explainsWord({ start, end }: Match, text: string): boolean {
  if (ofErrorCode.test(text.slice(0, start))) return idsIn(text).length === 0
  if (meant.test(text.slice(0, start)) && !/\d/.test(text)) return true
  return meaning.test(text.slice(end)) && !/\d/.test(text) && !ownThing.test(text)
}

/** "A payment that failed is usually released": any such thing, and what mostly comes of it. */
const anySuch = /^\W*(?:so |well, |pues |bueno, )?(?:an?|any|each|every|un|una|cualquier|cada|todo|toda) /
const mostly = new RegExp(unwrap`
    (?<![a-z])(?:usually|normally|typically|generally|always|can|may|might|suele|suelen|normalmente|generalmente|
    siempre|puede|pueden|(?:is|gets) (?:then |automatically )?[a-z]{3,12}(?:ed|en|nt|ut) (?:by|after|within|
    automatically|when|once|as soon|until|unless)|se [a-z]+ (?:a los|tras|cuando|despues|automaticamente))(?![a-z])
  `)
function isAnySuch(text: string): boolean {
  return (
    anySuch.test(text) && mostly.test(text) && !detail.test(text) && !ownThing.test(text) && idsIn(text).length === 0
  )
}

/** What it may come from, of several things. */
const reasons = new RegExp(unwrap`
    (?<![a-z])(?:several|various|different|possible|common|usual|frequent|many|other|a few|some) (?:reasons?|causes?)(?![a-z])|(?<![a-z])lo (?:mas )?(?:habitual|frecuente|comun|normal)(?![a-z])|
    (?<![a-z])(?:vari[oa]s|distint[oa]s|diferentes|posibles|muchos|muchas) (?:motivos?|razones|causas)(?![a-z])|原因(?:有|包括|可能|通常|一般|很多|不少|
    如下)|(?:几种|多种|常见)(?:的)?原因|اسباب (?:عده|مختلفه|كثيره|متعدده|منها|شايعه|محتمله)|عده اسباب|(?:اكثر|من|ابرز|اهم) (?:ال)?اسباب
  `)

function isReason(match: Match, text: string): boolean {
  const found = reasons.exec(text.slice(0, match.start))
  return found !== null && !ownThing.test(text.slice(found.index + found[0].length))
}

/** What is so of this conversation, and of no account. */
const ofThisChat = new RegExp(unwrap`
  ^[^,;]{0,16}?(?<![a-z])(?:in|en) (?:this|este|esta) (?:chat|conversation|conversacion)|(?:这次|本次|当前|这个)(?:会话|对话|聊天)|
  (?<![\u0620-\u06ff])في هذه (?:المحادثه|الدردشه)
`)

/** What has befallen a whole district or a service, and nobody's things. */
const outage = new RegExp(unwrap`
  (?<![a-z])(?:outages?|downtime|(?:planned|scheduled) maintenance|disruptions?|averia|apagon|corte de (?:servicio|red|
  internet|luz)|mantenimiento programado)(?![a-z])|故障|停机|系统维护|网络中断|
  (?<![\u0620-\u06ff])(?:ال|ب|بال)?(?:عطل|اعطال|انقطاع|خلل|صيانه)(?![\u0620-\u06ff])
`)
function isOutage(match: Match, text: string): boolean {
  return outage.test(text.slice(0, match.start)) && !ownThing.test(text) && idsIn(text).length === 0
}

/** "还差9块1,凑够就免邮": what a basket is short of, and nothing of an order that stands. */
const shortOf = /^还[差剩有]/
const threshold = /免邮|包邮|免运费|起送|满\d|凑[单够齐满一]|赠品|门槛|减\d/
const isOfBasket = ({ text: phrase }: Match, text: string): boolean =>
  shortOf.test(phrase) && threshold.test(text) && idsIn(text).length === 0

/** Answered in general to what was asked in general, with no word of anything of the customer's. */
const isGeneralAnswer = (text: string, prepared: Prepared): boolean =>
  asksGenerally(prepared) && !ownThing.test(text) && idsIn(text).length === 0

/** Whether a sentence with a detail in it discloses none: it declines, asks to verify, gives the customer's words back, or speaks of any such thing. */
export function disclosesNone(match: Match, text: string, prepared: Prepared): boolean {
  return (
    declines.test(partOf(text, match)) ||
    (reported.test(text.slice(0, match.start)) && namesOnlySaid(text, prepared)) ||
    givesBack(text, prepared) ||
    explainsWord(match, text) ||
    isAnySuch(text) ||
    isGeneralAnswer(text, prepared) ||
    isReason(match, text) ||
    isOutage(match, text) ||
    isOfBasket(match, text) ||
    (text.length < 36 && ofThisChat.test(text) && !detail.test(text)) ||
    isApology(match, text, prepared) ||
    asksToVerify(partOf(text, match)) ||
    asksForBoth(text)
  )
}

/** What can be behind such a thing, of anybody's. */
const mayCome = new RegExp(unwrap`
  (?<![a-z])(?:(?:can|may|might|could) (?:be|come|happen|have)|for example|for instance|such as|usually|often|typically|(?:several|various|
  different|other) reasons|(?:puede|pueden|suele|suelen) |por ejemplo|a menudo|(?:varias|distintas) razones|(?:varios|distintos) motivos)|
  可能|例如|比如|通常|一般|常见|(?<![\u0620-\u06ff])(?:قد (?:ي|ت)[\u0620-\u06ff]+|مثلا|مثل|عاده|غالبا|لاسباب|اسباب)(?![\u0620-\u06ff])
`)

/** "For example unusual activity": a reason that is named as what can come of any such thing. */
export function isOfAnySuch(before: string, words: string): boolean {
  return /^[^\d@*•]{8,}$/.test(words) && mayCome.test(before) && !ownThing.test(before)
}

const masked =
  /[a-z0-9._-]{0,12}[*•]{2,}[a-z0-9._-]{0,12}@[a-z0-9*-]{1,24}(?:\.[a-z0-9*-]{1,12}){0,3}|(?<![\d*•])\+?\d{2,5} ?[*•]{3,10} ?\d{2,4}(?!\d)/g

/** "s***@example.com": contact data under its mask, told to whom nobody has identified. Where a check's code goes, its call says. */
function tellsMasked(text: string, prepared: Prepared): boolean {
  if (prepared.assurance !== 'none') return false
  return (text.match(masked) ?? []).some(
    (value) =>
      ![...prepared.said, prepared.publicText].some((heard) => heard.includes(value)) &&
      !prepared
        .leaves()
        .some((leaf) => leaf.source === 'start_verification' && leaf.value.toLowerCase().includes(value)) &&
      !asExample.test(text),
  )
}
const asExample =
  /(?<![a-z])(?:e\.g|for example|such as|like|por ejemplo|como|format|formato)(?![a-z])|例如|比如|格式|(?<![\u0620-\u06ff])(?:مثلا|مثل|صيغه)/

/** Whether a number stands in a text as a whole. */
function names(text: string, id: string): boolean {
  const at = text.indexOf(id)
  return at !== -1 && !/[a-z\d]/.test((text[at - 1] ?? ' ') + (text[at + id.length] ?? ' '))
}

/** "You've two orders, A-11 and A-12": numbers on record that the customer has not named. */
function tellsOrder(text: string, prepared: Prepared): boolean {
  if (prepared.assurance !== 'none') return false
  return (
    /\d/.test(text) &&
    prepared.facts().some(({ fact: { key } }) => {
      const id = /^(?:order|refund|payout|dispute|subscription|booking):(.+)$/.exec(key)?.[1]?.toLowerCase()
      return (
        id !== undefined &&
        /^[a-z]{1,4}[-_]?\d{2,}$/.test(id) &&
        names(text, id) &&
        !prepared.said.some((said) => said.includes(id))
      )
    })
  )
}

/** Whether a sentence tells a value that this session may not hear. */
export function tellsHidden(text: string, prepared: Prepared): boolean {
  const told = toldValue(text, prepared)
  if (told !== undefined && !isOfAnySuch(text.slice(0, told.start), text.slice(told.start, told.end))) return true
  return tellsMasked(text, prepared) || tellsOrder(text, prepared)
}
