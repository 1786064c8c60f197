import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

const endsInT = /^[وف]?[\u0620-\u06ff]{2,}ت(?:ه|ها|هم|هما|م|موه|موها)?$/
const particle = /(?<![\u0620-\u06ff])[وف]?ان (?:(?:كنت|كنتم) (?:قد )?|قد )?$/
/** Behind these words the particle is "that": what pleases, what has come before, what is told, what was praised. */
const thatBefore = new RegExp(unwrap`
  (?:يسعد|يسر|سعدا|سعيد|سبق|بعد|منذ|حدث|حصل|صادف|شاء|لولا|الي|غير|الا|رغم|مع|خبر|بلغ|علم|طمين|طمن|وكد|قول|تعرف|لك|لكم|نني|انني|
  اننا|يتضح|تبين|ثبت|الواقع|الحقيقه|صحيح|ايضا)[\u0620-\u06ff]{0,3} (?:لك |لكم )?(?:ب)?$
`)

/** "فلا رسوم ان الغيته": right before a past in -t, which may be the customer's, the particle is "if". */
export function isIfRightBefore(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - 60), start)
  const found = particle.exec(head)
  if (!found) return false
  const word = /^[\u0620-\u06ff]+/.exec(text.slice(start))?.[0] ?? ''
  return endsInT.test(word) && !thatBefore.test(head.slice(0, found.index))
}

/** Praise, and with no comma between what is praised: it is the customer's. */
const praised = new RegExp(unwrap`
  (?<![\u0620-\u06ff])(?:احسنت|احسنتم|اصبت|(?:حسنا|خيرا|صوابا|جيدا) فعلت|(?:جيد|ممتاز|رايع|سليم|حسن|طيب|زين) (?:جدا )?(?:انك|منك)|
  خيرا انك|حسنا انك)(?: [\u0620-\u06ff]{1,12}){0,3} $
`)
/** "حسنا فعلت بحذفه", "رد فعلك", "فعلت الصواب": to do, and not to switch on. */
const didBefore = /(?<![\u0620-\u06ff])(?:حسنا|خيرا|صوابا|جيدا|حسن|نعم|نعم ما|نعما|ما|ماذا|كما|مما|رد|رده|ردود) $/
const didBehind = /^ (?:(?:ال)?(?:صواب|صحيح|لازم|واجب|مطلوب منك)|عين الصواب|خيرا|حسنا|الشيء|التصرف)(?![\u0620-\u06ff])/

function isOfDoing(act: Act, form: string, text: string): boolean {
  if (act.verb !== 'فعل' || !/^[وف]?فعل(?:ك|كم|ت|ته|تم)?$/.test(form)) return false
  if (/(?:ك|كم)$/.test(form)) return true
  return (
    (didBefore.test(text.slice(0, act.start)) && !/^ لكم?(?![\u0620-\u06ff])/.test(text.slice(act.end))) ||
    didBehind.test(text.slice(act.end))
  )
}

/** Things that only the customer has before him: nobody of the house opens, shuts or wipes them. */
const atHand = new RegExp(unwrap`
  ^ (?:هذا |هذه )?(?:ال)?(?:رابط|رساله|رسايل|تطبيق|متصفح|نافذه|صفحه|شاشه|هاتف|جوال|مكالمه|مرفق|علبه|تغليف|كرتون|شريحه|طرد|كاميرا|
  محادثه|سجل|تفاصيل|بيانات|دخول|خروج|تسجيل الدخول|تسجيل الخروج)(?![\u0620-\u06ff])
`)
const handled = /^(?:فتح|اغلق|قفل|سكر|حذف|مسح|حدث|رجع|ارجع|سجل|اعاد|شال|نزل|رد|وقف)$/

/** "سجل الدخول": done to a thing that only the customer has before him. */
export function isAtHandAr(form: string, behind: string): boolean {
  return handled.test(form.replace(/^[وفث]/, '')) && atHand.test(behind)
}

/** Behind these words "اقدم" is older, and nothing that one offers. */
const comparedAr =
  /(?<![\u0620-\u06ff])[وفب]?(?:[تي]?نتهي|انتهت|[تي]ستحق|[تي]ستخدم|[تي]صرف|[تي]خصم|[تي]حذف|[تي]سدد|هو|هي|من|الي|علي|في|كان|كانت|[تي]بدا|حساب|بطاقه|طلب) $/
export function isOlderAr(act: Act, text: string): boolean {
  return /^[وف]?اقدم(?:ه|ها|هم)?$/.test(text.slice(act.start, act.end)) && comparedAr.test(text.slice(0, act.start))
}

const definite = /(?<![\u0620-\u06ff])(?:[وفبك]?ال|لل)[\u0620-\u06ff]{2,}(?: [a-z]{1,5}-\d+)? $/
/** What is opened to be read: an order, a file, a bill. */
const toRead = new RegExp(unwrap`
  ^ (?:لك |لكم |معك )?(?:الان |حالا |هلق |هلا |دلوقتي )?(?:ال(?:طلب|حجز|فاتوره|كشف|سجل|تفاصيل|بيانات|صفحه|شاشه|محادثه|رحله|اوردر|شحنه|عمليه)|(?:طلب|حجز|فاتورت|شحنت|رحلت|عمليت|اوردر)ك|
  (?:كشف|سجل|تفاصيل|بيانات|صفحه) [\u0620-\u06ff]+|(?:طلب|حجز) [a-z]{1,5}-\d+)(?![\u0620-\u06ff])
`)

/** A form that is written as an act of the house is, and is another word, or the customer's own act. */
export function isMisreadAr(act: Act, text: string): boolean {
  const form = text.slice(act.start, act.end)
  if (act.agent === 'house' && /^[وف]?[نا][\u0620-\u06ff]{2,}ني$/.test(form)) return true
  const behind = text.slice(act.end)
  if (isOfDoing(act, form, text)) return true
  // "فشلت" is no "so I took off", "ورد في رسالتك" no "and he gave back".
  if (act.verb === 'شال' && /^فشل/.test(form)) return true
  if (
    /^(?:ورد|فرد)(?:ت|نا|ني|ك|تك|تنا|تني|ه)?$/.test(form) &&
    !/^ (?:لك |لكم |اليك )?(?:ال)?(?:مبلغ|فلوس|مال|قيم|رسوم|نقود)/.test(behind)
  )
    return true
  // "مبلغ وارد": coming in.
  if (/^وارده?$/.test(form)) return true
  // "تخصم من المبلغ المسترد": which one.
  if (/^[وفبل]?ال?م/.test(form) && definite.test(text.slice(0, act.start)) && /^[وفبل]?ال/.test(form)) return true
  // "افتح لك الطلب واخبرك بما فيه": read, and nothing done to it.
  if (act.verb === 'فتح' && act.tense === 'doing' && toRead.test(behind)) return true
  // "تنتهي اقدمها في يناير": the oldest.
  if (isOlderAr(act, text)) return true
  // "شحنتك مع الناقل", "دفعتك الاخيره": the customer's thing; nobody ships or pays a customer.
  if (/^[وفبل]?(?:شحنت|دفعت)(?:ك|كم)$/.test(form)) return true
  // "رد فعلك", "حل موعد القسط".
  if (/^[وف]?رد$/.test(form) && /^ فعل/.test(behind)) return true
  if (/^[وف]?حلت?$/.test(form) && /^ (?:عليك |علينا )?(?:ال)?(?:موعد|وقت|شهر|عيد|اجل|تاريخ|محل)/.test(behind))
    return true
  if (/ت(?:ه|ها)?$/.test(form) && !/^ لكم?(?![\u0620-\u06ff])/.test(behind) && praised.test(text.slice(0, act.start)))
    return true
  return handled.test(act.verb) && /^[وف]?[^ينت]/.test(form) && !/(?:نا|لك)$/.test(form) && atHand.test(behind)
}

/** Verbs whose order to the customer folds to the past of another: "فعل هذه الخاصيه". */
const orders = new RegExp(unwrap`
    ^(?:اوقف|اغلق|اودع|ارجع|فعل|عطل|علق|جمد|قفل|حدث|غير|عدل|قدم|سجل|سدد|فك|رد|حول|سلم|ارسل|اعد|جدد|بدل|وثق|استلم|شارك|
    احظر|وصل|راجع|نزل)(?:ه|ها|هم)?$
  `)
const headOfOrder =
  /(?:^[^\u0620-\u06ff]*|[,.;:!] ?|(?<![\u0620-\u06ff])(?:ثم|او|من فضلك|رجاء|ارجو|فقط|اولا|لذلك|لذا|بعدها|بعد ذلك) )[وف]?$/
/** Where the customer does it, or what he does next. */
const whereOrdered = new RegExp(unwrap`
  ^(?: [\u0620-\u06ff0-9]+){1,5} (?:من|في|عبر|الي) ?(?:"|(?:خلال )?(?:ال)?(?:صفح|تطبيق|اعدادات|قايم|شاش|تبويب|موقع|خان|هاتف|جوال|
  متصفح|بنكك|ايقون|زر|علبت|نقط|فرع|مكتب)[\u0620-\u06ff]*)|^(?: [\u0620-\u06ff0-9]+){1,4} (?:عند|لدي) (?:ال)?(?:بنك|مصرف|شرك|مزود|مشغل|جه|فرع|سفار)[\u0620-\u06ff]*|^(?: [\u0620-\u06ff]+){1,3} (?:ومعك|بالصور|ب?نفسك|متي (?:شيت|اردت|رغبت|احببت))|^(?: [\u0620-\u06ff0-9]+){1,6},? (?:ثم |و)(?:ا[\u0620-\u06ff]{2,5}|جرب|حاول|سجل|
  انتظر)(?![\u0620-\u06ff])|^(?: [\u0620-\u06ff0-9]+){1,6},? (?:وبعدها|بعدها|وبعد ذلك) ا[\u0620-\u06ff]{2,5}(?![\u0620-\u06ff])|
  ^ (?:ال)?(?:منتج|جهاز|قطع|غرض|طرد)[\u0620-\u06ff]{0,2}(?: [\u0620-\u06ff]+){0,2} (?:للمندوب|للفرع|لشركه الشحن|الي المندوب)|
  ^(?: [\u0620-\u06ff]+){1,4} من \**(?:"|ال)[\u0620-\u06ff]+ ?\**>|^(?: [\u0620-\u06ff]+){1,3}, ويمكنك(?![\u0620-\u06ff])
`)
/** The same of a thing that is only a pronoun: "أرسلها من هناك", "فعّله واختر الكمية". */
const whereOrderedIt = new RegExp(unwrap`
  ^ (?:من|في|عبر|بزر|ب(?:ال)?(?:بلوتوث|واي فاي|كيبل|زر|كود|رمز)) ?(?:"|(?:هناك|هنا|خلال)(?![\u0620-\u06ff])|(?:ال)?(?:صفح|تطبيق|اعدادات|قايم|شاش|تبويب|موقع|خان|هاتف|
  جوال|متصفح))|^ بال(?:بلوتوث|واي فاي|كيبل)|^ (?:ثم |و)(?:ا[\u0620-\u06ff]{2,5}|جرب|حاول|سجل|انتظر)(?![\u0620-\u06ff])
`)
/** Steps that come before: what goes on with "then" is one more of them. */
const stepsBefore = new RegExp(unwrap`
    (?:^|[,.;:!] ?|(?<![\u0620-\u06ff])[وف]?)(?:افتح|ادخل|اضغط|اختر|انتقل|اذهب|توجه)(?:ي|
    وا)? [^.;]{1,80}(?<![\u0620-\u06ff])(?:ثم|وبعدها|بعدها) $
  `)

/** Whether what folds to a past of another is a step that the customer is told to take. */
export function isStepAr(act: Act, text: string): boolean {
  return act.language === 'ar' && act.agent !== 'house' && isStepAt(text, act.start, act.end)
}

/** What is told of a place at which a step is taken, or of the step behind it, where a match and no act is at hand. */
export function isStepAt(text: string, start: number, end: number): boolean {
  const form = text.slice(start, end)
  const head = text.slice(0, start)
  const behind = text.slice(end)
  if (!(orders.test(form) || orders.test(form.replace(/^[وف](?=.{3})/, ''))) || !headOfOrder.test(head)) return false
  return (
    whereOrdered.test(behind) || (/(?:ه|ها|هم)$/.test(form) && whereOrderedIt.test(behind)) || stepsBefore.test(head)
  )
}

const sameAsNoun = /^(?:فشل|رفض|فتح|رفع|خصم|حجز|شحن|رد|صرف|حذف|مسح|حظر|نقل|ربط|سحب|ضبط|فك|حل|منح|قفل|طلب)$/
const predicate = new RegExp(unwrap`
  ^(?: [\u0620-\u06ff]+){1,3}(?: [a-z]{1,5}-\d{1,9})? (?:مسموح[اه]?|مشروط[اه]?|صعب[اه]?|وارد|يجوز|مجاني[اه]?|متاح[اه]?|ممكن[اه]?|سهل[اه]?|بسيط[اه]?|اختياري[اه]?|الزامي[اه]?|فوري[اه]?|غير|لا|ليس|[يت]حتاج|
  [يت]تطلب|[يت]ستغرق|[يت]تم|[يت]كون|[يت]بدا|[يت]خضع|[يت]شمل|[يت]مكن|[يت]ظهر|[يت]حدث|[يت]عني|[يت]عود|[يت]ختلف|[يت]عيد|سببه|سببها|هو|هي)(?![\u0620-\u06ff])
`)

/** "فتح الحساب مجاني": a noun, of which something is said. */
export function isNounAr(act: Act, text: string): boolean {
  const form = text.slice(act.start, act.end)
  const behind = text.slice(act.end)
  return (
    (sameAsNoun.test(form) && predicate.test(behind)) ||
    (/^[وف]?(?:اعادت|استعادت)(?:ه|ها|هم)$/.test(form) && suffixedNoun.test(behind))
  )
}
/** "إعادته قد تكون مطلوبة", "استعادتها سهلة". */
const suffixedNoun = new RegExp(unwrap`
    ^ (?:قد (?:تكون|لا)|سهله|ممكنه|مطلوبه|مجانيه|متاحه|بسيطه|غير|ليست|لا|[يت]حتاج|[يت]تطلب|[يت]ستغرق|[يت]تم|تكون|
    من خلال)(?![\u0620-\u06ff])
  `)

/** "وتُلغى تلقائيا عند الاسترجاع", "حين تلغي شركة الطيران الرحلة": a rule, or another's act. */
export function isByRuleAr(text: string, start: number, end: number): boolean {
  if (!/^[وف]?تلغي$/.test(text.slice(start, end))) return false
  return (
    /^ (?:تلقايي|عند|في حال|اذا|بعد|شركه|ال(?:شركه|جهه|اداره))/.test(text.slice(end)) ||
    /(?<![\u0620-\u06ff])(?:حين|متي|كي|ان|لن|لا|قد|سوف|حتي|عندما|تقدر|تستطيع|يمكنك|لازم|تبي|تبغي|تحب|تريد|باش|راح|ممكن) $/.test(
      text.slice(0, start),
    )
  )
}

/** Somebody else who is named right behind a verb as doing it. */
export const doneByAnotherAr = new RegExp(unwrap`
  ^ (?:لك |لكم |عليك |منك )?(?:ال(?:بنك|مصرف|بايع|تاجر|ناقل|مندوب|مستلم|مرسل|محتال|متصل|عميل|مشتري|فندق|سايق|حارس|جار|شريك|مطور|مورد|
  مصنع|جمارك|محطه|شركه|جهه|جامعه|سفاره|مدرسه)|بنكك|مصرفك|شركه (?:ال)?(?:شحن|توصيل|طيران|تامين|اتصالات)|صديقك|شخص|انت|انتي|انتم|
  [a-z]{2,12}(?![a-z0-9-]))(?![\u0620-\u06ff])
`)
