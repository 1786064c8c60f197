import { unwrap } from '#lib/text/unwrap.ts'
import { isPastSubjunctive } from '../grammar/spanish-subjunctive.ts'
import type { Match } from '../matching/patterns.ts'

/** "بضغطة", "بكلمات قليلة": by what, and no "I press", "I speak". */
const byThingAr = /^[وف]?ب(?:ضغط(?:ه|تين|ات)|كلم(?:ات|تين)[\u0620-\u06ff]{0,2})(?![\u0620-\u06ff])/
/** "سالك المصرف": has asked you; "I shall ask" bears another alif. */
const askedAr = /^[وف]?سال(?:ك|كم|ه|ها|هم|نا|ني)(?![\u0620-\u06ff])/
/** "بكلمة" and "I speak to him" are written alike: a word is called by, quoted, or of some kind. */
const byWordAr = /^[وف]?بكلمه(?![\u0620-\u06ff])/
const kindAr =
  /^[\u0620-\u06ff]+ (?:["'«]|(?:ال)?سر(?![\u0620-\u06ff])|من (?:حرف|\d|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)|مثل|ك(?:هذه|تلك)|اخري|لا (?:تليق|ترضي)|(?!الليله|بكره|الساعه|حاضر|ابشر)[\u0620-\u06ff]{3,}[هي](?![\u0620-\u06ff]))/
const calledAr = new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?[يتان]?(?:نادي|خاطب|وصف|نعت|شتم|لقب|تلفظ|نطق|تفوه|هان|بدا|غير|ستبدل|كتب|بحث|خبر|قنع)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,2} $
  `)

/** "In writing", "after getting the letter": how or when something is, and nobody who does it now. */
const gerundEn =
  /(?<![a-z])(?:in|of|by|for|after|before|without|on|from|about|through|with|upon|besides|than|despite|since|worth|until) (?:[a-z]+ly )?$/

/** "The tracking page", "the calling code": of what kind a thing is. */
const kindOfEn = /(?<![a-z])(?:the|an?|your|that|this|their|its|our|same|any|every|no) (?:[a-z]+ )?$/
const thingEn =
  /^[a-z]+ing (?:pages?|links?|numbers?|codes?|cards?|labels?|sites?|tools?|maps?|details?|status|height|hours?|lines?|lists?|screens?|info\w*|history|updates?)(?![a-z])/
/** "Where people contact each other": anybody, and nobody of the house. */
const anybodyEn =
  /(?:^|(?<!(?<![a-z])(?:our|my|the|these|those|own|support|service|head office) ))(?<![a-z])(?:people|neighbou?rs|buyers|sellers|users|members|hosts|guests)(?: (?:often|usually|then|can|may|just|also))? $/
const eachOtherEn = /^[a-z]+(?: on| back)?(?: to)? (?:each other|one another)(?![a-z])/

/** "Give me the number and we'll find out": found here, from what the customer says next. */
const asksFirstEn = new RegExp(unwrap`
    (?:^\W*|[,;:.!] ?|(?<![a-z])(?:please|just|so|then) )(?:give|tell|send|share|pop|type|drop|enter|paste|put|let me (?:have|know)|pass|read|show|name|confirm|verify|log|sign|answer|pick|choose|upload|attach|quote|describe|say)(?: [a-z'-]+){1,10},? (?:and|so)(?: then)? (?:i|we|let's)(?:'ll| will| can)? (?:then )?$
  `)
const findsEn =
  /^(?:find out|see|track (?:it|this|that|them|the (?:order|parcel|payment)) down|look into (?:it|this|that|them)|work (?:it|this) out|sort (?:it|this) out)(?=[.,;!]|$| (?:what|where|why|how|which|whether|if|when|here|together)(?! (?:the|our|my) (?:bank|courier|carrier|driver|warehouse|shop|seller|manager|team|boss|colleague|depot)|(?:'s)? going on with the)(?![a-z]))/
/** "I'm writing to you right now": it is this talk. */
const thisTalkEn =
  /^(?:writing|talking|speaking|chatting|replying|messaging)(?: (?:to|with))? you (?:right now|now|at this (?:very )?moment|as we speak)(?=[.,;!]|$)/
const thisTalkZh = /正(?:在|照常|好|常)*(?:给|为)?$/
const repliesZh = /^(?:给)?(?:回|回复|答复|跟|和)(?:您|你)(?!电|拨)/
/** "先验证身份,完成之后我再跟您确认": after the customer's own check. */
const checkedZh =
  /(?:验证|核验|登录|登陆|认证|实名)[^。;!?我]{0,10},?[^。;!?我]{0,6}(?:完成|通过|好了?|成功|登录完?|验证完?)(?:之?后|了|以后),?$/
const talksZh = /^我?再(?:跟|和|给|向)?(?:[您你]|$)|^我再/
/** "القرار يرجع إلى البنك": with whom it rests. */
const restsAr = new RegExp(unwrap`
    (?<![\u0620-\u06ff])(?<!عن )[وفب]?(?:ال)?(?:قرار|امر|سبب|تقدير|حكم|فضل|اختيار|تحديد|اعتماد|موافقه|فصل|بت|سلطه|كلمه|مسووليه|تاخير|فرق)(?:ه|ها|هم)?(?: [\u0620-\u06ff]+){0,3} $
  `)
const restsWithAr = /^[وف]?[يت](?:رجع|عود)$/
const toHimAr = /^ (?:الي |لل|ل(?!ك|نا|ي(?![\u0620-\u06ff])))[\u0620-\u06ff]/
/** "收款行做审查时,也许会联系您": others may, and nobody of the house. */
const othersMayZh = new RegExp(unwrap`
    (?:[^我们平台本客财]行|银行|海关|房东|学校|招生办|物业|医院|保险公司|快递小?哥?|快递员|骑手|司机|商家|卖家|店家|酒店|航司|机构|学校|使馆|签证中心|警方|收件人|收款方)[^。;!?我同专经组]{0,12}(?:也许|或许|可能|说不定|一般|通常|有时|偶尔|大概)[也都还]?会?(?:打电话)?$
  `)

/** Whether what is read as an act to come is a noun, or the past subjunctive: "que un compañero te llamara así". */
export function isNoActToCome({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (language === 'zh') {
    const before = text.slice(0, start)
    if (repliesZh.test(phrase) && thisTalkZh.test(before)) return true
    if (checkedZh.test(before.replace(/我$/, '')) && talksZh.test(text.slice(start - (before.endsWith('我') ? 1 : 0))))
      return true
    return !/我|客服|专员|同事|经理/.test(phrase) && othersMayZh.test(before)
  }
  if (language === 'ar') {
    if (restsWithAr.test(phrase) && toHimAr.test(text.slice(end)) && restsAr.test(text.slice(0, start))) return true
    if (byThingAr.test(phrase) || askedAr.test(phrase)) return true
    return byWordAr.test(phrase) && (kindAr.test(text.slice(start)) || calledAr.test(text.slice(0, start)))
  }
  if (language === 'es') {
    const verb = /[a-z]+$/.exec(phrase)?.[0] ?? ''
    return isPastSubjunctive(text, end - verb.length, verb)
  }
  if (findsEn.test(text.slice(start)) && asksFirstEn.test(text.slice(0, start))) return true
  const rest = text.slice(start)
  const before = text.slice(0, start)
  if (thisTalkEn.test(rest) || eachOtherEn.test(rest)) return true
  if (anybodyEn.test(before) || (thingEn.test(rest) && kindOfEn.test(before))) return true
  return language === 'en' && /^[a-z]+ing(?![a-z])/.test(phrase) && gerundEn.test(text.slice(0, start))
}
