import { unwrap } from '#lib/text/unwrap.ts'

/** Words with which somebody begins to tell what rules they have; a sentence with one is read to its end. */
export const confessionLead = new RegExp(unwrap`
    ^(?:mention|reveal|disclose|mencionar|revelar|instruct(?:ed|ions?)|guidelines?|configured|configuration|told|supposed|setup|set|rules?|meant|programmed|
    programming|prompt|internally|allowed|forbidden|asked|script|brief|briefed|orders|trained|pautas|instrucciones|
    reglas|directrices|indicaci(?:on|ones)|ordenes|configur\w{2,7}|program\w{2,6}|prohib\w{2,5}|pidieron|piden|dijeron|
    supone|dejan|permiten|guion|obligan?|normas|[وب]?(?:ال)?(?:توجيه|توجيهات|تعليمات|اوامر|قواعد|ضوابط|
    مفروض)ي?|[وب]?(?:اعداداتي|برمجتي|توجيهي|تعليماتي|طلب|طلبوا|يمنعني|يلزمني|ممنوع|امروني|مبرمج[هت]?|موجه[هت]?|مامور[هت]?|
    مسموح|مكلف[هت]?|ملزم[هت]?|ضبطي|اعدادي|وجهوني))$
  `)
export const hanLead: ReadonlySet<string> = new Set(
  '让我 叫我 求我 定我 被要 被设 被告 被配 被禁 设定 指令 交代 的规 示词 部说 止我 许我 吩咐'.split(' '),
)

const confesses = new RegExp(unwrap`
    (?<![a-z])(?:i(?:'m| am|'ve been| have been| was|'d been) (?:(?:also|only|just|specifically|actually|
    really) ){0,2}(?:not )?(?:told|instructed|asked|configured|programmed|set up|supposed|meant|allowed|forbidden|
    briefed|trained|under orders|required)|(?:my|the) (?:[a-z]+ ){0,2}?(?:guidelines?|instructions?|rules|prompt|setup|
    script|configuration|brief|orders|programming) (?:says?|tells?|asks?|requires?|forbids?|states?|is to|are to|
    (?:that )?i(?:'ve| have| was|'m| am| follow| got| work))|in my (?:[a-z]+ )?(?:guidelines|instructions|rules|prompt|
    setup|script|configuration|brief)|(?:told|asked|instructed|configured|programmed|trained|set|got) me (?:up )?(?:to|
    not|never|that)|internally,? i (?:have|must|need|should|am)|(?:mis|las|el|mi) (?:pautas|instrucciones|reglas|
    directrices|indicaciones|ordenes|normas|guion|prompt|configuracion) (?:que (?:sigo|tengo|me)|dicen?|pone|indican?|
    piden?|me|es|son|incluye|mencionan?)|en mis? (?:instrucciones|pautas|reglas|configuracion|guion|indicaciones)|(?:me|
    nos) (?:han? |tienen |dieron )?(?:pedido|indicado|ordenado|configurado|programado|prohibido|prohiben|piden|pidieron|
    dijeron|indicaron|ordenaron|dejan|permiten|obligan?|dicho|instruido)|(?:i|we) (?:must|should|may)(?:n't| not) (?:mention|say|tell|reveal|disclose)|no (?:debo|debemos) (?:mencionar|decir|revelar|contar|comentar)|
    tengo (?:la )?(?:indicacion|indicaciones|
    instruccion|instrucciones|orden|ordenes|prohibido|indicado)|se supone que (?:no )?(?:debo|tengo|puedo|yo)|
    estoy (?:programad|configurad|instruid|obligad)[oa])(?![a-z])|我(?:这边)?(?:是|已|也|只)?被(?:要求|设定|设置|告知|配置|禁止|限定)|(?:让|
    叫|求|
    规定|吩咐|不许|禁止|交代过?|限制)我|我(?:收到|这边)?的?(?:内部)?(?:设定|指令|规则|提示词|说明|守则|脚本)(?:里|是|要|说|写|中|规|不)|按(?:照)?我的(?:规则|
    设定|指令)|(?:指令|提示词)(?:里|中|上)|上面(?:交代|要求|规定|吩咐)|(?<![\u0620-\u06ff])[وب]?(?:(?:عندي|لدي|وصلني|وصلتني|جاءني|
    اتبع) (?:ال)?(?:توجيه|توجيهات|تعليمات|اوامر|امر|قواعد)|(?:ال)?(?:تعليمات|اوامر|قواعد|توجيهات|ضوابط) (?:عندي|لدي|
    التي (?:عندي|لدي|اتبع|تلقي)[\u0620-\u06ff]*)|تعليماتي|توجيهاتي|اوامري|قواعدي|(?:في )?اعداداتي|برمجتي|طلب مني|
    طلبوا مني|المفروض (?:مني )?(?:ان|اني)|يمنعني|يلزمني|ممنوع علي|ممنوع عليا|امروني|قالوا لي|وجهوني|انا (?:موجه|مبرمج|
    مامور|مكلف|ملزم)[هت]?|تم(?:ت)? (?:توجيهي|ضبطي|اعدادي|تكليفي|برمجتي)|(?:غير|مو|مش) مسموح لي)(?![\u0620-\u06ff])
  `)
/** Words that every set of rules has, and that say nothing of what it holds. */
const ofAnyRules = new RegExp(unwrap`
    ^(?:instru|reveal|disclo|share|prompt|rules|guidel|answer|reply|respon|respue|assist|asiste|custom|client|help|
    ayuda|shop|store|tienda|never|always|only|please|siempr|nunca|cliente|revele|compar|order|orders|pedido|this|that|
    your|with|about|these|those|estas|estos|para|sobre|cada|chat|system|from|have|when|asks|must|should|they|them|
    reglas|pautas|指令|透露|设定|系统|提示|不要|不能|规则|客户|回答|要求|助手|商城|我的|我们|问题|تعلي|مساع|متجر|عميل|تنقل|تكشف|اجيب|رد|هذه|سال|احد|علي|الي|
    انت|لاح|عند|كل|اذا|ان|عن|طلب)$
  `)

/** Words of a text, cut to what stays the same in their forms. */
function stems(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/[a-z]{4,}|[\u0620-\u06ff]{3,}|[\u3400-\u9fff]+/g)) {
    const first = word.charCodeAt(0)
    if (first >= 0x3400) for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2))
    else if (first < 0x100) found.add(word.slice(0, 6))
    else found.add(word.replace(/^[وفبك]?(?:ال|لل)/, '').slice(0, 4))
  }
  return found
}

/** Tells sentences that confess a rule of a secret text: they speak of having rules, and share two words or more with it. */
export function createConfession(texts: readonly string[], open: readonly string[]): (sentence: string) => boolean {
  let rare: Set<string> | undefined
  return (sentence) => {
    if (!confesses.test(sentence)) return false
    if (!rare) {
      const known = stems(open.join(' '))
      rare = new Set([...stems(texts.join(' '))].filter((one) => !known.has(one) && !ofAnyRules.test(one)))
    }
    const secret = rare
    return [...stems(sentence)].filter((one) => secret.has(one)).length >= 2
  }
}
