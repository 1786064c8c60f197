import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Sentence } from '../watches/watch.ts'

/** The customer wants words that he will say, send or put up himself, or understand: a draft, a translation, a correction. */
const wantsWords = new RegExp(unwrap`
  (?<![a-z])(?:writ(?:e|ing|ten)|draft\w*|re?word(?:ing)?|(?:re)?phrase|compose|templates?|captions?|translat\w+|proofread|blurb|auto-?reply|out of office|
    (?:reply|respond|say|answer|tell|text|message|note|letter|e-?mail|card|sign|post|notice|announcement)(?: to)?(?: for)? (?:a|an|my|the|this|our|one of my) [a-z]+|
    (?:what|how) (?:do|should|can|could|would|shall|might) (?:i|we) (?:say|write|put|reply|answer|tell|word|respond)|(?:make|put) it (?:more|less|shorter|nicer|warmer|softer|friendlier))(?![a-z])|
  (?<![a-z])(?:escrib\w+|redact\w+|mensajes?|mensajito|cart(?:a|ita|el)|text(?:o|ito)|notas?|notita|aviso|plantilla|borrador|anuncio|correo (?:para|pa|al?)|traduc\w+|traduzc\w+|corri[gj]\w+|respuesta (?:al?|para|pal?)|
    respond(?:er|erle|o|ele|emos)|contest(?:ar|arle|o|ale|ele|amos)|(?:que|q|como) (?:le|les) (?:pongo|digo|escribo|respondo|contesto)|hazl[oa] mas|mas (?:formal|corto|amable|suave|carinos\w))(?![a-z])|
  写|拟|起草|文案|模板|话术|润色|翻译|译成|措辞|公告|告示|(?:怎么|咋|如何)[^,。?]{0,6}(?:回|说|答)|(?:自动|离线|外出)回复|回复?(?:买家|客人|客户|顾客|评论|差评|房东|租客|老师|一下|他|她)|
  (?<![\u0620-\u06ff])[وف]?(?:(?:ا|ت|ن)?كتب[\u0620-\u06ff]*|كتابه|صيغ[\u0620-\u06ff]*|صوغ[\u0620-\u06ff]*|صياغ[\u0620-\u06ff]*|(?:ال)?رساله|رد (?:علي|ل)[\u0620-\u06ff]*|(?:ال)?نص|ترجم[\u0620-\u06ff]*|عباره|اعلان|منشور|مسوده|
    (?:وش|شو|ايش|ماذا|شنو|كيف|ازاي) (?:اقول|احكي|ارد|برد|بحكي|اجاوب|بقول)[\u0620-\u06ff]*)(?![\u0620-\u06ff])|
  (?<![a-z])(?:translat[a-z]*|re-?write|reword|rephrase|proofread|polish(?:ed)?|template|draft|grammar|spelling|wording|politer|more polite|
  how (?:do|would|should|can|could) (?:i|you|we) (?:say|word|put|phrase|write)|(?:write|word|compose|make|give)(?: (?:me|us|up))? (?:an?|the|this|my|some) (?:[a-z-]+ ){0,3}(?:messages?|notes?|e-?mails?|texts?|reply|replies|
  sentences?|notices?|reminders?|captions?|announcements?)|what does .{1,80} mean|in (?:english|spanish|chinese|arabic)|
  traduc[a-z]*|traduzc[a-z]*|redact[a-z]+|reescrib[a-z]+|plantilla|borrador|corrig[a-z]+|corregir|ortografia|mas (?:amable|educad[oa]|formal)|como (?:digo|se dice|lo digo|pongo|escribo)|
  (?:escrib|dam|ponm|hazm)[a-z]* (?:un|una|el|la|este|esta) (?:[a-z]+ ){0,2}(?:mensaje|nota|correo|texto|aviso|respuesta|frase|recordatorio)|que significa|en (?:ingles|espanol|chino|arabe))(?![a-z])|
  翻译|翻成|译成|译为|怎么译|润色|改写|改得|改成|改一?下|改改|错别字|语病|模板|文案|措辞|客气点|礼貌点|委婉|拟[个一份条好]?|写[个一条份段封]|怎么(?:写|说|表达|翻)|(?:什么|啥)意思|[中英西]文(?:怎么|是)|
  (?<![\u0620-\u06ff])[وف]?(?:ترجم|[تا]?ترجم[هت]|صحح|صيغ|صياغ|اعد كتاب|قالب|مسود|الطف|اكثر (?:لطف|ادب)|معن[يا]|كيف (?:اقول|اكتب|تقال|اترجم)|اكتب[\u0620-\u06ff]*|رسال[هت] (?:ل|الي))
`)
/** The house is to have said it: such words bind it, whoever asked for them. */
const ofHouse = new RegExp(unwrap`
  (?<![a-z])(?:from (?:you|your)|(?:by|of) your (?:company|shop|store|team|bank)|(?:that|saying|confirming|stating) (?:you|your)|you(?:'ll| will)|to me|send me|de (?:ustedes|vosotros|su parte|parte de (?:ustedes|la tienda))|
    que (?:ustedes|usted|vosotros|me (?:devuelv|reembols|compens|regal|llam|dan|dar))\w*|(?:mandame|mandeme|enviame|envieme))(?![a-z])|
  [你您贵](?:们|司|店|方|公司|平台)?(?:的名义|保证|承诺|答应|会|要|愿意|同意|盖章|出具)|(?:[你您]们|贵[司店方])[^,。?帮给]{0,3}写|(?:承诺|保证|道歉信|证明)[^,。?]{0,2}给我|给我(?:个|一个|一份|写个?)?[^,。?]{0,4}(?:保证|承诺|凭证|证明|确认函)|
  (?<![\u0620-\u06ff])(?:منكم|من (?:طرفكم|جهتكم|قبلكم)|باسمكم|انكم|انك|تعهد[\u0620-\u06ff]*|ترسلولي|ابعتولي|ارسلوا)(?![\u0620-\u06ff])
`)

/** What begins the words that are given, where no quotation marks stand around them. */
const label = new RegExp(unwrap`
  (?<![a-z])(?:translation|in (?:english|spanish|chinese|arabic)|draft|template|version|corrected|wording|something like|traduccion|borrador|plantilla|version|corregid[oa])(?: [a-z]+){0,2} ?: [^:]*$|
  (?:译文|翻译|中文|英文|意思|参考|模板|文案|草稿|(?:译|改|拟|写|润色)(?:好了?|后|完)|可以(?:这样|这么)?写)[^,。:]{0,5}:[^:]*$|(?<![\u0620-\u06ff])(?:ال)?(?:ترجم[هت]|مسود[هت]|قالب|صيغ[هت]|نص)[^,.:]{0,12}: ?[^:]*$
`)

const known = new WeakMap<Prepared, boolean>()

/** Whether the customer has asked for words that he will use himself. */
export function isWanted(prepared: Prepared): boolean {
  let wanted = known.get(prepared)
  if (wanted === undefined) {
    const lately = prepared.said.slice(-3)
    wanted = lately.some((message) => wantsWords.test(message)) && !lately.some((message) => ofHouse.test(message))
    known.set(prepared, wanted)
  }
  return wanted
}

/** What stands before given words: a colon, or what says that the same follows in other words. */
const introduces =
  /[:؛] ?$|(?:意思(?:就?是)?|就是|[译写说][为成作]|或者?|也?可以[写说]) ?$|(?<![a-z])(?:means?|meaning|or|significa|quiere decir|o bien|o) $|(?<![\u0620-\u06ff])(?:يعني|معناها?|اي|او) $/

/** Whether a quotation that a colon introduces is open at the end of a text; `open`: whether one was at its start. */
export function isQuoteOpen(text: string, open = false): boolean {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1))
    open = open ? false : introduces.test(text.slice(Math.max(0, at - 16), at))
  return open
}

/**
 * Whether what stands at `start` belongs to a text that the customer has asked to be worded for him, over however many sentences. Where a
 * thing is called by its number, it is told of.
 */
export function isGivenText({ text, quoted }: Sentence, start: number, prepared: Prepared): boolean {
  const before = text.slice(0, start)
  if (!isQuoteOpen(before, quoted) && !label.test(before)) return false
  return isWanted(prepared) && idsIn(text).length === 0
}
