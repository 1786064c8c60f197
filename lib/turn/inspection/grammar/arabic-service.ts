import { unwrap } from '#lib/text/unwrap.ts'

/*
 * What a customer asks a house to do with a thing of his, in standard Arabic and the dialects: the forms of these verbs by which one says that
 * he has done it, or that it has befallen the thing.
 */

/** `past of a third/stem of the first person`, folded; one stem where they are the same. */
const verbs = unwrap`
  الغي,لغي,كنسل,بطل,ابطل,وقف,اوقف,قفل,اقفل,سكر,اغلق,سد/سدي,حذف,مسح,شال/شل,ازال/ازل,حيد,نزع,فصل,عزل,اخرج,خرج,طلع,ضاف/ضف,اضاف/اضف,زاد/زد,زود,نقص,خفض,خصم,نزل,رفع,حط/حطي,وضع,ادخل,دخل,ادرج,
  سجل,قيد,دون,وثق,ثبت,حفظ,خزن,غير,بدل,استبدل,عدل,صحح,صلح,اصلح,ضبط,ظبط,زبط,حدث,جدد,مدد,مد/مدي,طول,اجل,قدم,اخر,عجل,استعجل,سرع,رتب,نظم,جدول,حجز,خلي,ابقي,اوصي,وصي,بعت/بع,بعت/بعت,بعث,سيفط,طرد,كتم,فسخ,وقع,علم,ازاح/ازح,خزن,حسم,صرف,لبس,ارسل,رسل,صيفط,دز/دزي,طرش,
  ود/ودي,حول,نقل,احال/احل,سلم,وصل,اوصل,بلغ,ابلغ,خبر,اخبر,اعلم,كلم,تكلم,حكي,تواصل,اتصل,راسل,هضر,دوي,نسق,رجع,ارجع,عاود,اعاد/اعد,رد/ردي,رد/ردد,استرد/استردد,استرجع,عوض,اودع,سدد,صرف,حاسب,سوي,عمل,دار/در,
  نفذ,اجري,تمم,اتم/اتمم,كمل,اكمل,انهي,انجز,باشر,بدا,شرع,فعل,عطل,شغل,طفي,اطفا,اطفي,ولع,فك/فكي,فك/فكك,فتح,افرج,حرر,جمد,علق,حظر,حجب,بلك,منع,منح,صرح,اعتمد,ربط,ركب,دمج,ضم/ضمي,وحد,قسم,جزا,وزع,طبع,صدر,اصدر,
  استخرج,جهز,حضر,شحن,صعد,رقي,صفر,اعفي,شطب,سحب,عكس,قلب,طبق,خصص,عين,كلف,فوض,عمم,نشر,اخفي,امن,سقط,اسقط,مشي,دبر,حل/حلي,حل/حلل,عالج,انشا,اسس,كون,قسط,نضف,مسك,غلف,برمج,دفع,بصم,صمم,حمل,رحل,خلص,عطي,اعطي,الحق,ضغط,استثني,
  شمل,غطي,نسخ,احتسب,حجم,رمي,كب/كبي,غلق,وافق,قبل,اكد,ضاعف,قلل,وسع,ضيق,استدعي,طلب,كتب,اشتري,شري,جاب/جب,استحصل,حصل,نشط,زامن,رفق,ارفق,قرر,صوب,رمم,نظف,فرغ,افرغ,اخلي,
  صادق,ختم,وقع,عرض,اعاد/عد,استنسخ,الصق,لصق,وجه,حدد,استعاد/استعد,اعتذر
`
  .split(',')
  .map((entry) => entry.split('/'))

/** These are known well as something else: they count only where more tells. */
const loose = new Set(
  'طلب,كتب,وصل,دخل,خرج,عرض,حصل,وقع,شمل,ضغط,اعتذر,قرر,وافق,قبل,اكد,بدا,حدد,حمل,كون,حضر,دار,وجه,طلع,قدم,بلغ,نقص,طول,علم,دفع,مسك'.split(
    ',',
  ),
)

const objects =
  ',ه,ها,هم,هن,و,ك,كم,لك,لكم,لكي,لكو,له,لها,لهم,لو,هولك,هولكم,هالك,هالكم,هلك,هملك,ولك,هوله,هولها,هالو,هاله,هالها,ليك,وهلك,وهالك'.split(
    ',',
  )

/** A form by which one of the house tells what he has done. */
export interface OwnForm {
  verb: string
  /** "We": no other reading is open. */
  plural: boolean
  /** Whom it is done for, or what to, is part of the word. */
  object: string
  loose: boolean
}

const ownForms = new Map<string, OwnForm>()
const befallen = new Set<string>()
const passives = new Set<string>()
/** These are written as "you do" or "she does" as well. */
const alike = new Set<string>()
for (const [past3 = '', stem = past3] of verbs) {
  const weak = loose.has(past3)
  for (const ending of ['ت', 'نا'])
    for (const object of objects) {
      const form = `${stem}${ending}${object}`
      if (!ownForms.has(form)) ownForms.set(form, { verb: past3, plural: ending === 'نا', object, loose: weak })
    }
  const bare = past3.replace(/^ا(?=...)/, '')
  // "أُضيف": in the passive of a hollow verb.
  const hollow = past3.replace(/ا(?=.$)/, 'ي')
  const weakEnd = /ي$/.test(bare) ? bare.slice(0, -1) : bare
  for (const end of ['', 'ت', 'ات', 'وا']) {
    passives.add(`${past3}${end}`)
    passives.add(`${hollow}${end}`)
    if (weak && !/^(?:كتب|طلب|دار|قبل|بلغ)$/.test(past3)) continue
    for (const head of bare.length <= 3 ? ['ان', 'ات'] : ['ات'])
      for (const whom of ['', 'لك', 'لكم', 'ليك']) befallen.add(`${head}${end === '' ? bare : weakEnd}${end}${whom}`)
    // "تبدلات", "تعدلت": without an ending it is as well "you change".
    if (bare.length <= 3 && end !== '' && !/^.ا.$/.test(bare)) befallen.add(`ت${weakEnd}${end}`)
  }
}
for (const form of unwrap`
  تغير,تعدل,تجدد,تبدل,تسجل,تحدث,تحول,تفعل,تثبت,توثق,تمدد,تاجل,تصحح,تصلح,تقيد,تحيد,تحذف,تنفذ,تسكر,تجمد,تعلق,تصفر,تدون,تكنسل,تلغا,تلغي,تشطب,تحجز,ترجع,ترسل,تبعت,تربط,تمسح,تزاد,تشال,تضاف,تضبط,تزبط,تظبط,تصعد,ترقي,تجهز,تبلغ,ترفع,تقفل,تفتح,تحل,توقف,تطبق,تعكس,تسحب
`.split(','))
  alike.add(form)
// What is written like one of these and is something else.
for (const other of 'اتصل,انتقل,تاخرت,تقدمت,تحملت,تطلبت,تكونت,تحصلت,توجهت,تكلمت,تواصلت,تعرضت,تقررت,اتحدد,اتاخر,اتقدم,اتكلم,تسرعت,اتواصل,اتاكد,انقص,انزع,انقبل,انوصي,اتفرج'.split(
  ',',
))
  befallen.delete(other)

/** Every such form, as far as it is told by the verb. */
export const befallenForms: readonly string[] = [...befallen, ...passives, ...alike]

/** The form of a word by which one says that he has done it. */
export function ownForm(word: string): OwnForm | undefined {
  return ownForms.get(word) ?? (/^[وف]/.test(word) ? ownForms.get(word.slice(1)) : undefined)
}

/** Whether a word tells that a thing has been acted upon, in the ways of the dialects ("انحذفت", "اتعدل", "تبدلات"). */
export function hasBefallen(word: string): boolean {
  return befallen.has(word) || (/^[وف]/.test(word) && befallen.has(word.slice(1)))
}

/** Whether a word tells so, or tells what one does: only what stands around it says which. */
export function mayHaveBefallen(word: string): boolean {
  return alike.has(word) || (/^[وف]/.test(word) && alike.has(word.slice(1)))
}

/** Whether a word may be a passive of the past, if its vowels say so. */
export function mayBePassive(word: string): boolean {
  return passives.has(word)
}
