import { unwrap } from '#lib/text/unwrap.ts'

/**
 * A condition or a possibility on which nothing depends: "in case you're wondering", "if you look at your account, you'll see that…",
 * "if that's a bother", "you may be glad to hear that…". What follows is said outright.
 */
const idle = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:in case|if) you(?:'re| are| were) (?:still |just )*(?:wondering|worried|curious|asking)|
    in case you (?:wonder|missed it)|if (?:it|that) helps|(?:once|as soon as) i (?:had |have )?(?:read|saw|got|received|heard)|
    if you (?:look|check|open|go|log|sign|refresh|glance)(?![a-z])[^,;.]{0,50},? (?:then )?you(?:'ll| will| can| should)? (?:be able to )?(?:see|
    find|notice)|if (?:that's|that is|it's|this is) (?:a hassle|a bother|too much|complicated|awkward)|
    you (?:may|might|will|should) be (?:glad|happy|pleased|relieved|interested) to (?:hear|know|learn|see))(?![a-z])|
    (?:如果|要是|假如)[您你](?:还在|还|在|仍|很|有点|比较)?(?:担心|想知道|好奇|疑惑|不放心)(?:的话)?|
    (?:如果|要是)[您你](?:现在|再)?(?:打开|查看|登录|刷新|看)[^,;。]{0,16},?就?(?:会|能|可以)(?:看到|发现)|
    如果?[您你]?(?:觉得|嫌|怕)太?(?:麻烦|不方便|费事|复杂)(?:的话)?|[您你]可能会?(?:高兴|开心|欣慰)|
    (?<![a-z])(?:por si (?:se |te )?(?:lo )?(?:pregunta|preguntas|preguntaba|interesa|preocupa)|una vez leid[oa]s?|
    si (?:usted |tu )?(?:mira|miras|revisa|revisas|entra|entras|abre|abres|consulta|consultas|actualiza)[^,;.]{0,50},? (?:ya )?(?:vera|
    veras|ve|ves|puede ver|puedes ver|podra ver|encontrara)|si (?:le|te) (?:resulta|parece) (?:complicado|pesado|un lio)|
    (?:le|te) (?:puede|podria|va a) (?:alegrar|gustar|tranquilizar|interesar) (?:saber|oir|ver))(?![a-z])|
    (?<![\u0620-\u06ff])[وف]?(?:(?:اذا|ان) كنت (?:ما زلت )?(?:تتساءل|تتسايل|تتسال|قلقا?|مهتما?)|
    (?:اذا|لو) (?:نظرت|فتحت|راجعت|دخلت|تفقدت|شفت)[^,;.]{0,50},? ?[وف]?(?:س|راح |رح )?(?:تري|تجد|تلاحظ|تشوف|تلاقي)|
    بعد ان (?:قرات|اطلعت|رايت|وصلتني|استلمت)|اذا كان (?:هذا |الامر )?(?:صعبا?|متعبا?)|
    (?:قد|ربما) (?:يسعدك|يسرك|يهمك)(?: ان)? (?:تعلم|تعرف|معرفه))(?![\u0620-\u06ff])
  `,
  'g',
)

/** A folded text without them. */
export function withoutIdle(text: string): string {
  return text.replace(idle, ' ')
}
