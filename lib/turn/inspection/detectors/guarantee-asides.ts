import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import { kindsIn } from '../states/state-kinds.ts'
import { hopedFor } from './hoped-for.ts'

/*
 * Words of certainty that pledge nothing: what is ruled out as a pledge, what a sign shows to be done, what a word is called,
 * what is safer than another, and a vow on what nobody awaits.
 */

/** "Whatever the title says, you needn't answer it": what does not matter, where nothing is said to come. */
const whateverSays = /^(?:whatever|no matter what) (?:the|your|that|it|they|he|she)(?![a-z])/
const comesEn =
  /(?<![a-z])(?:will|'ll|won't|going to|gets?|wins?|pays?|comes?|arrives?|approved?|approves|refunded|guarante\w+|yours|in time|on time|safe|certain|sure)(?![a-z])/
/** "No delivery time that I could swear to", "nothing I can promise": what there is none of. */
const mayVow = /^(?:i|we) (?:could|can|would|'d|might)(?![a-z])/
const noneBefore = /(?<![a-z])(?:no|nothing|none|never|not|[a-z]+n't)(?: [a-z']+){0,9} $/

/** "显示\"已挂失\"就妥了": the sign by which one sees that it is done. */
const settledZh = /^(?:妥了|稳了|成了|没跑了?|妥妥的?)$/
const signZh =
  /(?:显示|看[到见]|出现|亮起?|变成?|弹出|听[到见]|一响|咔哒?|变绿|打勾|绿勾|提示|对勾|[扣拧按插装锁卡]好|到位)[^。;!?]{0,16}就$/
/** "可以肯定的是退款成功提交了": what is certain is what has been. */
const certainIsZh = /(?:肯定|确定|明确)的(?:一点|只有)?是/
const aheadZh = /会|将|必|要|明[天早晚]|后天|今[晚早]|马上|立刻|很快|小时|分钟|天内|之?前/
/** "绝不骗您": how the talk is meant. */
const openTalkZh = /^(?:绝对?|决|肯定|一定)(?:都|也)?不会?(?:骗|瞒|忽悠|糊弄|敷衍|坑)[您你]/
/** "没验证前我看不到订单": what is not seen. */
const unseenZh = /^(?![^,。]*(?:会|能|可能|道理|理由))[^,。]*[看找查听见想做够读]不到/
/** "属于承诺", "空口承诺": a promise as a thing. */
const vowNounZh = /(?:承诺|保证|担保|打包票|打保票)$/
const asNounZh =
  /(?:属于|算是?|不算|等于|当作?|视为|的|口头|空口|书面|单方面|额外|这种|那种|一句|随口)[^,。;!?我您]{0,4}(?:承诺|保证)$/
const unwiseZh =
  /^(?:,?(?:反而|反倒|只会|倒是?|容易|也?没用|没有?意义|,?做不到)|(?:就?是|也是|属于|等于|那?才是)(?:在)?(?:不负责|害|骗|糊弄|敷衍|忽悠|空话|不现实|不合适|对您不)|不(?:负责|合适|现实|妥))/

/** "اضمن من الاتصال", "الرساله اضمن": safer, and nobody's word. */
const saferAr = /^[وف]?اضمن$/
const thanAr =
  /^ ?(?:[.,!;:]|$)|^ (?:من|بكثير|بكتير|شوي|حل|طريق[هت]|شيء?|خيار|وسيل[هت]|خطوه|واحد|واحده)(?![\u0620-\u06ff])/
const speakerAr = /(?<![\u0620-\u06ff])[وف]?(?:انا|اني|نحن|احنا|قد|سوف|ان) $/
/** "ما عندي معلومه اعدك فيها": what there is none of. */
const vowAr = /(?:اعدك|نعدك|اوعدك|نوعدك|بوعدك)(?:م)?$/
const takenUpAr = /^ (?:به|بها|فيه|فيها|عليه|عليها|بشي|بشيء)(?![\u0620-\u06ff])/
const noneAr = /(?<![\u0620-\u06ff])[وف]?(?:ما|ماعندي|معنديش|ليس|لا|لم|ناقص[هت]?|كيف|بدون|دون)(?![\u0620-\u06ff])/
/** "هويتك كانت موكده": it has been checked. */
const checkedAr = new RegExp(unwrap`
  (?:(?<![\u0620-\u06ff])[وف]?(?:كانت?|صارت?) |(?<![\u0620-\u06ff])[وفبل]?(?:هويت|رقم|حساب|بريد|ايميل|هاتف|جوال|عنوان)(?:ك|كم)(?: (?:كانت?|عندنا|لدينا|اصلا))? )$
`)
/** "اعتمد علي ذلك الوقت": which thing to go by. */
const goByAr = /(?:اعتمد|اعتمدي|عول) علي (?:هذا|ذلك|هذه|تلك)$/
const thatThingAr = /^ ال(?!كلام|وعد|موعد|جواب|رد)[\u0620-\u06ff]/
/** "اكيد مفيش حد بيكتب مكاني": who speaks here. */
const noPersonAr =
  /^[وف]?(?:اكيد|بالتاكيد|حتما|قطعا) (?:ما ?في(?:ه|ش)?|مفيش|ماكو|لا يوجد|ليس هناك|مو|مش|اني|انا) (?:حد|احد|شخص|بشر|انسان|موظف|برنامج|الي)(?![\u0620-\u06ff])/

/** "No ghosts here, I promise", "se lo aseguro": sworn of what is so, and of nothing awaited. */
const tagVow =
  /^(?:(?:se|te|os) lo (?:aseguro|prometo|juro)|con (?:toda|total|plena) (?:seguridad|certeza)|(?:i|we) promise|(?:i|we) swear)$/
const plainFact = new RegExp(unwrap`
  (?:^\W*|[.,;:!¡] ?|(?<![a-z])(?:but|y|pero|and) )(?:nada de|no (?:es|son|soy|somos|hay|muerd|le[oe]|v[eo]|te|se|[a-z]{2,9}o(?= ))|soy|somos|es (?:un|una|solo)|el [a-z]+ no|la [a-z]+ no|i'm|i am|i'm not|we're|there(?:'s| is| are) no|it's (?:not|only|just|no)|it isn't|not an?|
  no [a-z]+(?: [a-z]+){0,2}(?=,))
`)
const awaited = new RegExp(unwrap`
  (?<![a-z])(?:will|'ll|won't|going to|va a|van a|vas a|vamos a|[a-z]{2,12}(?:ara|era|ira|aran|eran|iran|aras|eras|iras|aremos|eremos|iremos)|problem[a-z]*|riesgo[a-z]*|risks?|retras[a-z]*|delays?|demoras?|cargos?|charges?|
  cobr[a-z]+|comision[a-z]*|fees?|costes?|costos?|recargos?|fallos?|errores|error|rechaz[a-z]+|segur[oa]|safe|original|autentic[oa]|genuine|manana|tomorrow|hoy|today|tonight|\d+)(?![a-z])
`)

function isIdleVow({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (!tagVow.test(phrase)) return false
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
  if (!plainFact.test(rest) || awaited.test(rest) || kindsIn(rest).length > 0) return false
  return hopedFor(rest, language).length === 0
}

/** Whether words of certainty pledge nothing of what a customer awaits. */
export function pledgesNothing(match: Match, text: string, prepared: Prepared): boolean {
  const { language, text: phrase, start, end } = match
  const head = text.slice(0, start)
  const behind = text.slice(end)
  if (language === 'en') {
    if (whateverSays.test(phrase)) return !comesEn.test(head + behind)
    if (mayVow.test(phrase) && noneBefore.test(head)) return true
    return isIdleVow(match, text)
  }
  if (language === 'es') return isIdleVow(match, text)
  if (language === 'zh') {
    if (settledZh.test(phrase)) return signZh.test(head)
    if (openTalkZh.test(phrase + behind) || (/^没/.test(phrase) && unseenZh.test(phrase))) return true
    const rest = phrase + (/^[^,。;:!?]*/.exec(behind)?.[0] ?? '')
    if (certainIsZh.test(rest)) return /了|已/.test(rest) && !aheadZh.test(rest) && prepared.leaves().length > 0
    return vowNounZh.test(phrase) && (asNounZh.test(head + phrase) || unwiseZh.test(behind))
  }
  if (saferAr.test(phrase)) return thanAr.test(behind) && !speakerAr.test(head)
  if (/^اضمن (?:حل|طريق[هت]|شيء?|خيار|وسيل[هت]|خطوه)(?![\u0620-\u06ff])/.test(phrase)) return true
  if (vowAr.test(phrase)) return takenUpAr.test(behind) && noneAr.test(head + phrase)
  if (/^موكد/.test(phrase)) return checkedAr.test(head)
  if (goByAr.test(phrase)) return thatThingAr.test(behind)
  return noPersonAr.test(phrase)
}
