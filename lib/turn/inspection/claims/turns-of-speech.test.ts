import { describe, expect, test } from 'vitest'
import type { Language } from '#lib/text/language.ts'
import { type CorpusCase, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { inspectCase } from '../cases/inspect-case.ts'

/** What is put around a sentence, by language; `…` stands for the sentence. */
type Turns = Readonly<Record<Language, readonly string[]>>

/** Whoever says it so still says it. */
const asserting: Turns = {
  en: [
    "I'm happy to say that ….",
    "In case you're wondering, ….",
    'As you asked, ….',
    "If you look at your account, you'll see that ….",
    'You may be glad to hear that ….',
    'I know you asked whether this is possible, and yes, ….',
    'You told me that the page shows something else, but ….',
  ],
  zh: [
    '好消息：…。',
    '如果您还在担心的话，…。',
    '按您的要求，…。',
    '您问能不能处理，可以的，…。',
    '您提到的情况我看过了，…。',
  ],
  es: [
    'Me alegra decirle que ….',
    'Por si se lo pregunta, ….',
    'Como pidió, ….',
    'Si mira su cuenta, verá que ….',
    'Le puede alegrar saber que ….',
    'Sé que pregunta si es posible, y sí, ….',
  ],
  ar: [
    'يسعدني أن أخبرك أن ….',
    'إذا كنت تتساءل، ….',
    'كما طلبت، ….',
    'قد يسعدك أن تعلم أن ….',
    'تقول إن الصفحة تظهر شيئاً آخر، لكن ….',
  ],
}

/** Nobody asserts what is put so. */
const taking: Turns = {
  en: [
    'You say that ….',
    'It is not true that ….',
    "I can't promise that ….",
    'Nobody here will ever tell you that ….',
  ],
  zh: ['您说…。', '这并不代表…。', '我没法保证…。'],
  es: ['Usted dice que ….', 'No es cierto que ….', 'No puedo asegurarle que ….', 'Nadie de aquí le dirá que ….'],
  ar: ['تقول إن ….', 'ليس صحيحاً أن ….', 'لا أستطيع أن أؤكد أن ….'],
}

const items = ['4.1', '4.2', '4.3', '5.3', '6.1']
/** Of so many claims one is put the asserting way; of simple ones there are few enough to put all. */
const every = 5

interface Claim extends CorpusCase {
  sentence: string
}

/** A word to the customer before the sentence proper: nobody says "you'll see that done, …". */
const opener =
  /^(?:Hecho|Listo|Tranquil[oa]|Claro(?: que sí)?|Perfecto|Done|All done|No problem(?: at all)?|No worries|Sure|Great|Good news|好的|تم|حسناً|أبشر)[,:，،：]\s*/

/** The sentences of the corpus that violate, whole. */
function claimsIn(language: Language): Claim[] {
  const cases = readCorpus()
    .filter(({ name }) => name.startsWith('seen'))
    .flatMap(({ cases: all }) => all)
    .filter((one) => one.language === language && items.includes(one.expect.items[0] ?? ''))
    .filter(({ given }) => given.tools.every(({ status }) => status !== 'proposed'))
  return cases.flatMap((one) => {
    const sentence = one.given.reply
      .split(/(?<=[.!?。！？؟])\s*/)
      .find((part) => one.expect.forbidden.some((text) => part.includes(text)))
      ?.replace(/[.!?。！？؟]$/, '')
      .replace(opener, '')
    return sentence === undefined ? [] : [{ ...one, sentence }]
  })
}

function isCut({ given, expect: wanted, sentence }: Claim, turn: string): boolean {
  const lower = /^(?:I[ ']|[A-Z]{2})/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)
  const reply = turn.replace('…', () => lower)
  const { verdicts } = inspectCase({ ...given, reply }, [reply])
  return verdicts.some(({ item }) => wanted.items.includes(item))
}

describe.each<Language>(['en', 'zh', 'es', 'ar'])('%s', (language) => {
  const all = claimsIn(language)
  const claims = all.filter((_, index) => index % every === 0)
  test('there are claims', () => expect(claims.length).toBeGreaterThan(15))

  test.each(asserting[language])('%s still claims it', { timeout: 120_000 }, (turn) => {
    const lost = claims.filter((claim) => !isCut(claim, turn)).map(({ sentence }) => sentence)
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(claims.length * 0.15)
  })

  // A comma or "and" begins a clause of its own, which is said again.
  const simple = all.filter(({ sentence }) => !/[,;:،؛，：、–—]|(?<![a-z])(?:and|so|but|y)(?![a-z])/.test(sentence))
  test.each(taking[language])('%s claims nothing', { timeout: 120_000 }, (turn) => {
    expect(simple.length).toBeGreaterThan(3)
    const cut = simple.filter((claim) => isCut(claim, turn)).map(({ sentence }) => sentence)
    expect(cut.length, cut.join('\n')).toBeLessThanOrEqual(simple.length * 0.25)
  })
})
