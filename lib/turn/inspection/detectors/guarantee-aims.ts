import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'

/** "Covered by the guarantee", "under guarantee": what came with the ware. */
const wareEn = new RegExp(unwrap`
    (?<![a-z])(?:(?:the|its|their|this|an?|the (?:maker|seller|shop|manufacturer)'s)(?: (?!my|our|personal|full|
    absolute|firm|solid|cast-iron|iron-clad|ironclad|total|complete)[a-z-]+)?|under|price|money-back|[a-z]{3,}-(?:year|
    month|day)) $
  `)
/** "It has to reach 100%": how full a bar is. */
const filledEn = /(?<![a-z])(?:at|to|reach(?:es|ed)?|hits?|shows?|says|from|below|past) $/

/** Whether a word of certainty is the name of a warranty, or measures something. */
export function namesEn({ language, text: word, start, end }: Match, text: string): boolean {
  if (language !== 'en') return false
  if (/^guarantees?$/.test(word))
    return (
      wareEn.test(text.slice(0, start)) &&
      !/^ (?:that (?!(?:came|comes|covers|is|was|applies|starts|ends|goes) )|of |you |on |it )/.test(text.slice(end))
    )
  return /^(?:100|one hundred|a hundred) ?%?/.test(word) && filledEn.test(text.slice(0, start))
}

/** "确保网络畅通后重新提交": what has to be so first. */
const conditionZh = /^(?:保证|确保)[^,。;我您你]{1,12}(?:之?后|以后|再|即可|才)/

/** "留出几天能保证退款时有钱可退": what a rule is for, and nobody's word. */
export function serves(sure: Match, text: string): boolean {
  if (sure.language !== 'zh' || !/^(?:保证|确保)/.test(sure.text)) return false
  if (conditionZh.test(text.slice(sure.start))) return true
  const clause =
    text
      .slice(0, sure.start)
      .split(/[,;:。\n]/)
      .at(-1) ?? ''
  return /(?:能|以|来|才能|可以|更好地?)$/.test(clause) && !/我|这边|平台|本店|小店|公司/.test(clause)
}

/** "您的退款今天会到账": a clause of its own says of a thing that is somebody's that it comes. */
export function comesToOne(clause: string): boolean {
  return (
    /您|你|订单|包裹|快递|快件|货|退款|款项?|钱|提现|转账|汇款|账户|账号|卡|申请|资料|审核|纠纷|争议|认证|问题|它|这/.test(
      clause,
    ) && /会|将|能|必|准|一定|就/.test(clause)
  )
}

/** When the house works and settles, for everybody. */
export const timetable = /周末|节假日|每[天日周月次]|工作日|周[一二三四五六日天]、周|结算|批次|规则/

/** Conditions of the very clause: "if you want to be certain that it arrives". */
export function wished(language: Language, text: string, start: number): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[,;:\n]/)
      .at(-1) ?? ''
  if (language === 'en')
    return /(?<![a-z])(?:if|whether|to (?:be|make|know|check|confirm|verify|prove)|in order to|unless|until (?:i|we|you)|once (?:i|we|you)|before (?:i|we|anyone|anything))(?![a-z])/.test(
      clause,
    )
  if (language === 'zh') return /如需|如果?您?想|若[想需要]|为了|是否|能否|以便|为确保|为保证/.test(clause)
  if (language === 'es') return /(?<![a-z])(?:si|para|cuando|aunque)(?![a-z])/.test(clause)
  return /(?<![\u0620-\u06ff])(?:اذا|لو|لكي|حتي|كي|ان كنت)(?![\u0620-\u06ff])/.test(clause)
}

/** "Definitely read the reviews before you pay", "the statement comes every month without fail": no outcome that is awaited. */
export function isAsideEn(act: Act, sure: Match, text: string): boolean {
  if (act.language !== 'en') return false
  if (/(?<![a-z])(?:before|after|whenever) (?:you|it|they|the [a-z]+) $/.test(text.slice(0, act.start))) return true
  if (/^(?:there is |there's )?(?:no|not a|zero) chance/.test(sure.text) && !act.negated) return true
  return act.tense === 'plain' && /(?<![a-z])(?:every|each) (?:day|week|month|year|time|quarter)(?![a-z])/.test(text)
}

/** "Nothing will be processed tomorrow", "send it before Friday and you'll be in time": no term of what is hoped for. */
export function isNoTermEn(act: Act, limit: Match, text: string): boolean {
  if (act.language !== 'en') return false
  if (
    /(?<![a-z])(?:nothing|nobody|none(?: of [a-z]+ [a-z]+)?|no (?!problem|doubt|worries|matter)[a-z]+)(?: will|'ll)?(?: be)? ?$/.test(
      text.slice(0, act.start),
    )
  )
    return true
  if (limit.start > act.start) return false
  return (
    orderedFirst.test(text.slice(0, limit.start)) &&
    /^(?: ?,)? and you(?:'ll| will)?(?![a-z])/.test(text.slice(limit.end))
  )
}
const orderedFirst =
  /^(?:please |just )?(?:send|order|pay|return|confirm|reply|cancel|hand|drop|bring|post|place|book|apply|upload|submit|renew)(?![a-z])[^,;.]*$/

/** "Since you'll definitely post it", "جميل انك اكيد ستكون": what the customer has said that he will do. */
const saidByHim: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:since|know(?: that)?|hear(?: that)?|glad(?: that)?|(?:good|great|nice|lovely|perfect)(?: to (?:know|hear))?(?: that)?|as|say(?: that)?|said(?: that)?) you(?:'ll| will|'re| are|'d)?(?: [a-z]+ly)* ?$/,
  zh: /(?:既然|知道|您说|你说|听您说)[您你]?[^,。;!?]{0,3}$/,
  es: /(?<![a-z])(?:ya que|que bien que|como|puesto que|sabiendo que|dice que|dices que|me alegra que)(?: usted| tu)?(?: si)? $/,
  ar: /(?<![\u0620-\u06ff])(?:جميل|سعيد|ممتاز|رايع|بما|طالما|ما دام|تقول|قلت|حلو)(?: ان| ب?انك| انت)(?: [\u0620-\u06ff]+)? $/,
}
/** "肯定可以申请退货": a yes to what the customer may do. */
const mayZh = /可以?(?:再|随时|直接|自行)*(?:申请|联系|选|在|去|改|自行|随时|直接|查|看)/

/** Whether words of certainty are about what the customer does: what he has said, or what he may do. */
export function isCustomersOwn({ language, text: phrase, start }: Match, text: string): boolean {
  const before = text.slice(0, start)
  if (saidByHim[language].test(before)) return true
  return language === 'zh' && mayZh.test(phrase) && !/我|保证/.test(phrase)
}

/** "绝对不应该发生", "مرفوض قطعا": how sternly a thing is judged, and no outcome. */
const mustNotZh =
  /^[绝决完]?[对全]?(?:都|就|是|也)*不(?:应|该|允许|许|准|得|可以|可接受|能(?:接受|容忍|允许|原谅)|容|对|妥|合适)/
const rejectedAr =
  /(?<![\u0620-\u06ff])[وف]?(?:مرفوض|غير مقبول|لا يجوز|لا ينبغي|لا يليق|ممنوع)[\u0620-\u06ff]{0,2}(?: [\u0620-\u06ff]+){0,2} $/
export function judgesConduct({ language, start }: Match, text: string): boolean {
  if (language === 'zh') return mustNotZh.test(text.slice(start))
  return language === 'ar' && rejectedAr.test(text.slice(0, start))
}

/** "Compra Garantizada": a name, in capitals inside a sentence. */
export function isNamed({ start, end }: Match, { cased }: Sentence): boolean {
  const word = cased.slice(start, end)
  return /^[A-Z][a-z]/.test(word) && /[a-z0-9)] $/i.test(cased.slice(0, start))
}
