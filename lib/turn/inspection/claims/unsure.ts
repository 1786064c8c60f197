import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** What stands before an act that is only looked for, waited for, kept from being, or tried. */
const before: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:make sure|check (?:that|if|whether)|ensure|see (?:if|whether)|verify that|so that|lest|whether|before|
    until|after|once|when|whenever|unless|if|tried|trying|attempted)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:asegurese|asegurate|compruebe|comprueba|verifique|verifica|revise|para que|evitar|si(?! ?[,.!])|
    antes de|hasta|cuando|despues de|tras|intente|intentamos|intentado|una vez)(?![a-z])
  `),
  zh: new RegExp(unwrap`
    尝试|试图|试[了过着]|可能|或许|也许|以免|避免|防止|确保|(?<![已经您])确认|检查|查看(?!到)|看看|看一下|查一下|怎么|如何|是否|若|如果|凡|有没有|一旦|一[\u4e00-\u9fff]{1,3}就$|离|距|(?:完成|通过|验证|确认|核实|
    收到)[^,。]{0,4}(?:之?后|以后)|等到|直到|等待|待(?!您|会)|等(?=.{0,14}$)
  `),
  ar: new RegExp(unwrap`
    تاكد|تاكدي|تحقق من|(?<![\u0620-\u06ff])(?:لو|اذا|قبل ان|بعد ان|حتي|عندما|لما|متي|بعد (?:ال)?(?:تحقق|تاكد|تاكيدك?|
    موافقتك?|استلام|اكمال|اتمام)|فور (?:ال)?(?:تحقق|تاكيدك?|موافقتك?))(?![\u0620-\u06ff])|حاول|مش (?:ه|ب)?(?:ا|ن)?قدر|
    ما (?:ب)?(?:ا|ن)?قدر|لا (?:يمكنني|يمكننا|استطيع|اقدر|نستطيع)
  `),
}
/** What stands behind it. */
const behind: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/,
  es: /(?!)/,
  zh: new RegExp(unwrap`
    ^了?(?:就会|就能|就可)|^[^,。;!?了]{1,14}就(?:可以|能(?!看)|会)|^[^,。了]{0,3}?(?:没有?|未|不)(?!问题)|^[^,。]{0,6}?(?:与否|没有?(?=[,。?]|$)|
    吗|进度|情况|状态|详情|明细|结果(?!已)|到哪|哪一?步|记录|
    失败|规则|政策|流程|方式|渠道|时间|还(?:隔|要|需))|^[^,。]{0,6}[,][^,。]{0,6}?(?:就(?!是|在)|才|即可|便)
  `),
  ar: /(?!)/,
}

/** Whether a clause does not say that its act is so: `head` is what stands before the act, `rest` what stands behind. */
export function isUnsure(language: Language, head: string, rest: string): boolean {
  return before[language].test(head) || behind[language].test(rest)
}
