import { unwrap } from '#lib/text/unwrap.ts'

/** How a thing stands, as an adjective without an article: of a definite noun its state, of an indefinite one which kind is meant. */
const adjective =
  /^(?:مفعل|نشط|فعال|ساري|مقبول|سليم|موثق|معتمد|معلق|ملغي|ملغا|مرفوض|مجمد|موقوف|مقفل|محظور|معطل|مكتمل|صالح|مدفوع|مفتوح|مغلق)(?:ه|اه)?(?: المفعول)?$/
/** Words that are no noun, or a copula, or tell a moment. */
const noNoun = new RegExp(unwrap`
  ^(?:(?:ما|لا|لم)?[يتن]?زال(?:ت|وا)?|(?:ما)?زلت|[وف]?(?:كان|كانت|صار|صارت|اصبح|اصبحت|بات|باتت|ظل|ظلت|بقي|بقيت|طلع|طلعت|نزل|رجع|رجعت|ليس|ليست|غير|
  شبه|هو|هي|هذا|هذه|ذلك|تلك|انه|انها|بانه|بانها|لانه|لانها|وهو|وهي|فهو|فهي|كله|كلها|كلاهما|الان|اليوم|امس|لسه|لسا|خلاص|اكيد|بس|حتي|ايضا|كذلك|
  بالفعل|فعليا|مازال|مازالت|مو|مش|قد|ثم|او|ان|لكن|انت|انا|نحن|كما|رسميا|نعم|تمام|حيث|معك|فوق|تحت|بعد|قبل|عند|اعتبره|اعتبرها|مسجل|مسجله)|ال[\u0620-\u06ff]+|
  [وفبكل]ال[\u0620-\u06ff]+|[وف]?لل[\u0620-\u06ff]+|ي[\u0620-\u06ff]{2,}|ت(?:كون|ظهر|عتبر|عد|بقي|بدو|صير|صبح|صنف)|[\u0620-\u06ff]+(?:ا|ك|كم|نا|ها|هم|ته|ي))$
`)
/** "لديك حساب موثق" tells that there is one, "طلب SP-1 ملغي" which. */
const owned =
  /(?<![\u0620-\u06ff])[وف]?(?:لديك|عندك|لك|لديكم|عندكم|معك|يوجد|توجد|هناك|هذا|هذه)(?: [\u0620-\u06ff]+){1,3} $/
const mustHave = /تحتاج|يلزم|يتطلب|تتطلب|يجب|يشترط|مطلوب|لازم|يكون/
/** "Residence permits are accepted for the check": what serves. */
const serves = /^مقبوله?$/
const purpose = /^ (?:للتوثيق|للتحقق|للدفع|لاثبات|كاثبات|كوثيقه|لفتح)(?![\u0620-\u06ff])/

/** Whether an Arabic adjective only says which kind of thing is meant: "تحتاج الي هويه ساريه". */
export function isAttributeAr(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end)
  if (serves.test(phrase) && purpose.test(text.slice(end))) return true
  if (!adjective.test(phrase)) return false
  const head = text.slice(0, start)
  // "سجل تجاري ساري المفعول": what tells its kind may stand between.
  const [word, before] = [/([\u0620-\u06ff]{2,}) $/, /([\u0620-\u06ff]{2,}) [\u0620-\u06ff]{3,}ي $/].map(
    (one) => one.exec(head)?.[1],
  )
  if (word === undefined) return false
  // "جواز السفر ساري المفعول" in a list of what is to be brought.
  if (/(?:سفر|اقامه|رخصه|تاشيره)$/.test(word) && /(?:صوره|نسخه|او|تحتاج)[\u0620-\u06ff ]{0,40}$/.test(head)) return true
  const noun = before !== undefined && !noNoun.test(before) && !/^ال/.test(word) ? before : word
  return !noNoun.test(noun) && (!owned.test(head) || mustHave.test(head))
}

/** Behind these a verb's form is the second part of a name, or the second of two nouns: "بطاقة شحن", "أو رفض النزاع". */
const nounHead = new RegExp(unwrap`
  (?<![\u0620-\u06ff])(?:بطاقه|ملصق|بوليصه|ورقه|عنوان|كود|رمز|اشعار|خيار|زر|مده|مكتب|سياسه|نموذج|صفحه|رابط|سند|[\u0620-\u06ff]{4,}ا او) $
`)
export const isNounHereAr = (head: string): boolean => nounHead.test(head)
