import { unwrap } from '#lib/text/unwrap.ts'

/** Bodies that act and are nothing that one acts upon. */
const agents =
  'حكومه|وزاره|وزارات|بلديه|بلديات|هييه|هييات|لجنه|لجان|بورصه|محكمه|محاكم|جمارك|شرطه|نيابه|سلطات|نقابه|سفاره|دوله|دول|رابطه|جامعات|مدارس|بنوك|مصارف|شركات|شركتا|متاجر|منصات|جهات|انديه|مراكز|موسسات|محلات|حملات|مولات|مطارات|جمعيات|وكالات|محامص|مطاعم|فنادق|تطبيقات (?:ال)?[\u0620-\u06ff]+'
/** Bodies by whose name a thing may be meant as well: their act is seen by what it is done to. */
const places =
  'مدرسه|جامعه|مكتبه|قناه|موسسه|جمعيه|سلسله|مطوره|منصه|بوابه|صحيفه|وكاله|مستشفي|محطه|محافظه|امانه|شركه|اداره (?:ال)?[\u0620-\u06ff]+|دار [\u0620-\u06ff]+|متصفحات|تطبيقات'
const brands =
  'ابل|قوقل|جوجل|غوغل|ميتا|فيسبوك|فيس بوك|يوتيوب|نتفلكس|سناب|سناب شات|تويتر|شوبيفاي|نينتندو|سوني|شاومي|سامسونج|مايكروسوفت|امازون|اوبر|فيزا|ماستركارد|واتساب|تسلا|(?:ال)?فيفا|هواوي|انستقرام|تيك توك'
const subject = new RegExp(
  unwrap`^ (?:(?:بعض |معظم |كل |جميع |عده )?(?:ال)?(?:${agents})|(?:${brands}))(?![\u0620-\u06ff])(?: [\u0620-\u06ff]+){1,}`,
)
/** A noun, what tells which, and an object without the article, or with it behind one that has none. */
const placeThen = new RegExp(
  unwrap`^ (?:ال(?:${places})(?: ال[\u0620-\u06ff]+)? (?!من|في|علي|الي|عن|ب|ل|و|ثم|الان|الحين|اليوم|بالفعل|بنجاح|كلها|نفسها)(?!ال[\u0620-\u06ff]+ه(?![\u0620-\u06ff]))[\u0620-\u06ff]{3,}|(?:${places}) (?:ال)?[\u0620-\u06ff]+ (?!من|في|علي|الي|عن|ب|ل|و)[\u0620-\u06ff]{3,})`,
)
/** "غيرت … عقودها": the object is the subject's own. */
const itsOwn =
  /^ (?:[\u0620-\u06ff]+ ){1,2}(?!و|ب|ل|ك|كل|جميع|نفس|في|من|عن|علي|الي|عند|مع|بعد|قبل|غير)[\u0620-\u06ff]{3,}(?:ها|هم)(?![\u0620-\u06ff])/
const forCustomer =
  /(?<![\u0620-\u06ff])(?:لك|لكم|ليك|(?!ال|بنك|ذلك|تلك|هناك|شريك|بنوك|ملك|سلك|محرك|مشترك)[\u0620-\u06ff]{2,}(?:ك|كم))(?![\u0620-\u06ff])/

/** "رفعت الحكومه الضريبه": a past in -t, which "I" would have too, of a body that is named behind it and acts on what is no thing of the customer's. */
export function isBodysActAr(verb: string, behind: string): boolean {
  if (!/ت$/.test(verb)) return false
  const clause = behind.split(/[,;:.!?]/)[0] ?? ''
  if (forCustomer.test(clause)) return false
  return subject.test(clause) || placeThen.test(clause) || itsOwn.test(clause)
}
