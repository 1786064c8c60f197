import { unwrap } from '#lib/text/unwrap.ts'
import type { Act, Agent, Tense } from './act.ts'
import { type ArabicVerbs, anyVerb, type Entry, entriesOf, none } from './arabic-verbs.ts'
import { createReadings } from './readings.ts'
import { createTokenizer, type Word } from './words.ts'

const anyFuture = /^[سه][ايت][\u0620-\u06ff]{2,}$/
const notFuture =
  /^(?:سيار|سيد|سياس|سيناريو|سيول|ستين|ستون|ستاير|سيره|هيي|هيا|هات|هاتف|هاتين|سابق|ساعه|ساعات|ساعت|ساري|ساير|هاذ|هايل|هامش|هام)/

const token = /[\u0620-\u06ff]+|[a-z]+|\d[\d.,]*|[^\s\u0620-\u06ffa-z\d]/g
const wordsOf = createTokenizer(token)
const negators = new Set([
  'لا',
  'لم',
  'لن',
  'ليس',
  'ليست',
  'لست',
  'ما',
  'مش',
  'غير',
  'دون',
  'بدون',
  'يتعذر',
  'تعذر',
  'مو',
  'لسنا',
  'ولم',
  'فلم',
  'ولن',
  'فلن',
  'ولا',
  'فلا',
  'وما',
  'وليس',
  'وليست',
  'ومش',
  'ودون',
  'وبدون',
])
const border = new Set([',', ';', ':', '(', ')', '\n', '"', '!', '.', '*', '|', '?', '-'])
const turns = new Set(['لكن', 'ولكن', 'لان', 'لانه', 'حيث', 'الذي', 'التي', 'الذين', 'بينما'])
const staff = new RegExp(unwrap`
    ^(?:ال)?(?:فريق|فريقنا|مدير|مديرنا|مديري|مديره|مشرف|مشرفنا|زميل|زميلي|زميلتي|زملايي|زملاينا|زملاء|موظف|موظفينا|
    موظفه|موظفو|مختص|مختصون|مختصينا|خبير|خبراينا|ممثل|ممثلينا|قسم|قسمنا|اداره|ادارتنا|مسوول|مسؤول|وكيل|وكلاينا|احد|شخص|
    اخصائي|مندوبنا|فني|فنيين|فنيون|تقني|مهندس|مهندسنا)$
  `)
const other =
  /^(?:ال)?(?:بنك|بنكك|مصرف|مصدر|شركه|ناقل|مندوب|موصل|بايع|تاجر|متجر|شرطه|جمارك|مستلم|مرسل|مزود|فيزا|ماستركارد|شبكه|طيران|فندق)$/

const ofThing =
  /^[وفبل]?(?:ال)?(?:حاله|رقم|تفاصيل|موعد|تتبع|متابعه|قيمه|مبلغ|رسوم|كل|عن|في|من|علي|الي|مع|بخصوص|بشان|حول)$/

/** "نتمني" wishes and completes nothing; "كلمه المرور" and "سجلنا ما زال يظهر": nouns that are written as "he spoke to him" and "we noted". */
function isThing(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? ''
  const word = words[index]?.text ?? ''
  if (/^[وف]?[انيت]تمن(?:ي|ا|و)/.test(word)) return true
  // "وليس قبله": before it.
  if (/^[وف]?قبل(?:ه|ها|هم|ك|كم)$/.test(word)) return true
  // "حاله شحنتك": what stands in a noun's genitive is a noun.
  if (/[^ي]تك$/.test(word) && ofThing.test(words[index - 1]?.text ?? '')) return true
  if (/كلمه$/.test(word)) return next === '"' || /^(?:ال)?(?:مرور|سر|سريه|دخول|تحقق)$/.test(next)
  if (!/(?:سجل|طلب|رد|عرض)نا$/.test(word)) return false
  if (/^(?:بحسب|حسب|وفق|وفقا|بموجب|في|من|ضمن|عبر)$/.test(words[index - 1]?.text ?? '')) return true
  return words
    .slice(index + 1, index + 7)
    .some(({ text }) => /^(?:[يت](?:ظهر|شير|وضح|قول|بين|ذكر|زال|عرض|حتوي|تضمن|خلو|حفظ)|زال|زالت)$/.test(text))
}

const readings = createReadings({ agent: 'unsaid' as Agent, before: [] as readonly string[], clauseStart: 0 })
/** So many words behind a verb may tell what it is. */
const farthest = 6

/** Every act of the listed verbs in a folded sentence, with who does it and when. */
export function arabicActs(verbs: ArabicVerbs, text: string): Act[] {
  const words = wordsOf(text)
  const { from, acts, state } = readings.resume(verbs, text)
  let { agent, clauseStart } = state
  let before = [...state.before]
  let kept = false
  const close = (at: number): void => {
    for (const act of acts) if (act.clauseEnd === -1) act.clauseEnd = at
  }
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    if (!word) continue
    // The last two words may become others, and what looks at them may read them otherwise.
    if (!kept && index + farthest >= words.length - 2) {
      kept = true
      readings.keep(verbs, text, { from: index, acts, state: { agent, before: [...before], clauseStart } })
    }
    const bare = word.text.replace(/^[وف](?=[\u0620-\u06ff]{3})/, '')
    const insideWord = word.text === '-' && word.start > 0 && /\S/.test(text[word.start - 1] ?? '')
    if ((border.has(word.text) && !insideWord) || turns.has(word.text) || turns.has(bare)) {
      close(word.start)
      clauseStart = word.end
      agent = word.text === ',' ? agent : 'unsaid'
      before = []
      continue
    }
    const { entries, with: carried } = isThing(words, index) ? none : entriesOf(verbs, word.text)
    if (entries.length === 0 && verbs.has(anyVerb) && anyFuture.test(bare) && !notFuture.test(bare)) {
      acts.push({
        language: 'ar',
        verb: anyVerb,
        start: word.start,
        end: word.end,
        tense: 'will',
        agent: bare[1] === 'ا' ? 'house' : agent === 'unsaid' ? subjectBehind(words, index) : agent,
        passive: false,
        negated: before.slice(-3).some((one) => negators.has(one)),
        clauseStart,
        clauseEnd: -1,
      })
    }
    if (entries.length > 0) {
      const read = readingOf(
        entries,
        !verbs.has(word.text) && owned(word.text, before) ? [] : before,
        agent === 'unsaid' ? subjectBehind(words, index) : agent,
        carried,
      )
      if (read) {
        acts.push({
          language: 'ar',
          verb: read.verb,
          start: word.start,
          end: word.end,
          tense: read.tense,
          agent: read.agent,
          passive: read.passive,
          negated: before.slice(-3).some((one) => negators.has(one)),
          clauseStart,
          clauseEnd: -1,
        })
      }
    }
    if (staff.test(bare)) agent = 'staff'
    else if (other.test(bare)) agent = 'other'
    else if (bare === 'انا' || bare === 'نحن' || bare === 'احنا') agent = 'house'
    else if (bare === 'انت' || bare === 'انتم') agent = 'customer'
    before.push(bare)
    if (before.length > 6) before.shift()
  }
  close(text.length)
  return acts
}

const now = /^(?:الان|حاليا|حالا|فورا|الحين|دلوقتي|هلق|هلا|توا|ذحين|هسه)$/
/** Behind these words no finite verb stands. */
const beforeNoun = /^(?:الي|علي|عن|في|عند|بعد|بسبب|بدون|دون|لدي|مع|خلال|منذ|حول|نحو|عبر|ضد)$/

/** Behind these words a form that could be either is no past. */
const beforeImperfect = /^(?:راح|رح|سوف|لن|لم|لازم|بدي)$/

/** Words that may stand between "تم" and the noun of what is done. */
const between = new RegExp(unwrap`
    ^(?:تم|تمت|يتم|سيتم|ستتم|هيتم|حيتم|جري|جرت|جاري|جار|يجري|سيجري|قيد|تحت|راح|سوف|بالفعل|بنجاح|الان|حاليا|فورا|ايضا|
    كذلك|للتو|قمت|قمنا|انتهي|انتهت|اكتمل|اكتملت|عمليه|اجراء|من|و)$
  `)

/** Whether a noun belongs to the one before it ("عنوان التوصيل"): nobody does it. */
function owned(word: string, before: readonly string[]): boolean {
  const previous = before.at(-1)
  return previous !== undefined && /^ال/.test(word) && !between.test(previous) && !/^ب?ال/.test(previous)
}

/** The subject of a verb that stands first: one of the next words. */
function subjectBehind(words: readonly Word[], index: number): Agent {
  for (const { text } of words.slice(index + 1, index + 5)) {
    if (border.has(text) || turns.has(text) || /^(?:الي|علي|من|مع|عند|لدي)$/.test(text)) break
    if (staff.test(text)) return 'staff'
    if (other.test(text)) return 'other'
  }
  return 'unsaid'
}

function readingOf(
  entries: readonly Entry[],
  before: readonly string[],
  agent: Agent,
  carried: string,
): { verb: string; tense: Tense; agent: Agent; passive: boolean } | undefined {
  const near = before.slice(-4)
  const has = (pattern: RegExp): boolean => near.some((one) => pattern.test(one))
  const noun = entries.find(({ form }) => form === 'noun')
  if (noun) {
    if (/^(?:يمكن|يمكنك|يمكنكم|بامكانك)$/.test(before.at(-1) ?? ''))
      return { verb: noun.verb, tense: 'may', agent: 'customer', passive: false }
    if (has(/^(?:قمت|قمنا|انتهيت|انتهينا)$/)) return { verb: noun.verb, tense: 'done', agent: 'house', passive: false }
    // "قررنا منحك": what is decided comes.
    if (/^(?:قررنا|قررت|نقرر|ارتاينا|تقرر)$/.test(before.at(-1) ?? ''))
      return { verb: noun.verb, tense: 'will', agent: 'house', passive: false }
    if (
      has(/^(?:ساقوم|سنقوم|سابدا|سنبدا|هقوم|حقوم|ساتولي|سنتولي|ساعمل|سنعمل)$/) ||
      (has(/^سوف$/) && has(/^(?:اقوم|نقوم)$/))
    )
      return { verb: noun.verb, tense: 'will', agent: 'house', passive: false }
    if (has(/^(?:اقوم|نقوم|بقوم|بنقوم|اعمل|نعمل)$/))
      return { verb: noun.verb, tense: 'doing', agent: 'house', passive: false }
    if (has(/^(?:سيقوم|ستقوم|هيقوم)$/))
      return { verb: noun.verb, tense: 'will', agent: agent === 'unsaid' ? 'other' : agent, passive: false }
    if (has(/^(?:سيتم|ستتم|سيجري|هيتم|حيتم|راح)$/) || (has(/^سوف$/) && has(/^(?:يتم|تتم)$/)))
      return { verb: noun.verb, tense: 'will', agent: 'unsaid', passive: true }
    if (has(/^(?:جاري|جار|يجري|قيد|تحت|يتم|تتم|بيتم)$/))
      return {
        verb: noun.verb,
        tense: has(/^(?:يتم|تتم|بيتم)$/) && !has(now) ? 'plain' : 'doing',
        agent: 'unsaid',
        passive: true,
      }
    if (has(/^(?:تم|تمت|جري|جرت|انتهي|انتهت|اكتمل|اكتملت|نجح|نجحت)$/))
      return { verb: noun.verb, tense: 'done', agent: 'unsaid', passive: true }
    if (has(/^(?:يمكنني|يمكننا|بامكاني|بامكاننا|استطيع|نستطيع|اقدر|نقدر|يسعدني|يسعدنا|اود|نود)$/))
      return { verb: noun.verb, tense: 'may', agent: 'house', passive: false }
    if (has(/^(?:يمكن|يمكنك|يمكنكم|بامكانك|تستطيع|تقدر|يجب|ينبغي)$/))
      return { verb: noun.verb, tense: 'may', agent: 'customer', passive: false }
    if (carried === '' && entries.length === 1)
      return { verb: noun.verb, tense: 'plain', agent: 'unsaid', passive: false }
  }
  const finite = beforeNoun.test(before.at(-1) ?? '')
    ? undefined
    : entries.find(
        ({ form }) => form !== 'noun' && (!beforeImperfect.test(before.at(-1) ?? '') || form.startsWith('imperfect')),
      )
  if (!finite) return noun ? { verb: noun.verb, tense: 'plain', agent: 'unsaid', passive: false } : undefined
  const possible = has(/^(?:يمكنني|يمكننا|بامكاني|استطيع|نستطيع|اقدر|نقدر|اود|نود|ان|قد|ربما|يمكن|يمكنك|تستطيع)$/)
  if (finite.form === 'past1')
    return {
      verb: finite.verb,
      tense: 'done',
      agent: agent === 'other' || agent === 'customer' ? agent : 'house',
      passive: false,
    }
  // "نحن بانتظار ردك": no "we" does what is written of a third.
  if (finite.form === 'past3')
    return {
      verb: finite.verb,
      tense: 'done',
      agent: agent === 'unsaid' || agent === 'house' ? 'other' : agent,
      passive: false,
    }
  if (before.at(-1) === 'لم' && finite.form === 'imperfect3')
    return { verb: finite.verb, tense: 'done', agent: agent === 'unsaid' ? 'other' : agent, passive: false }
  const future = finite.mark === 'future' || has(/^(?:سوف|راح|رح|لسوف)$/)
  const who: Agent = finite.form === 'imperfect1' ? 'house' : agent === 'unsaid' ? 'other' : agent
  if (future) return { verb: finite.verb, tense: 'will', agent: who, passive: false }
  if (possible) return { verb: finite.verb, tense: 'may', agent: who, passive: false }
  if (finite.form === 'imperfect1') return { verb: finite.verb, tense: 'doing', agent: who, passive: false }
  return { verb: finite.verb, tense: 'plain', agent: who, passive: false }
}
