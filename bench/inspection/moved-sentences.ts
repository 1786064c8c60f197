import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Language, servedLanguage } from '#lib/text/language.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { caseOf, type PresetName } from '#tests/corpus/inspection/presets.ts'
import { readCorpus } from '#tests/corpus/inspection/read-corpus.ts'

const help = `
npm run -s inspect:moved -- en|zh|es|ar [file]

Moves sentences into conversations that they were not said in, and prints each that a rule objects to there, with the rule and the
conversations: what a reader then finds harmless in all of them is a false alarm. Takes the sentences of the corpus' clean replies that have
no figure, or those of a file, one a line.
`

const asked: Readonly<Record<Language, Readonly<Record<'cancel' | 'refund' | 'advice' | 'state', string>>>> = {
  en: {
    cancel: 'please cancel my order',
    refund: 'i want my money back',
    advice: 'should i change my money now or wait?',
    state: "what's going on with it?",
  },
  zh: { cancel: '帮我取消订单', refund: '我要退款', advice: '我现在换汇好还是再等等？', state: '现在到哪一步了？' },
  es: {
    cancel: 'cancela mi pedido por favor',
    refund: 'quiero que me devuelvan el dinero',
    advice: '¿cambio mi dinero ahora o espero?',
    state: '¿en qué estado está?',
  },
  ar: {
    cancel: 'ألغوا طلبي من فضلكم',
    refund: 'أريد استرداد أموالي',
    advice: 'هل أحوّل أموالي الآن أم أنتظر؟',
    state: 'ما آخر الأخبار؟',
  },
}
const conversations: readonly (readonly [keyof (typeof asked)['en'], PresetName])[] = [
  ['cancel', 'guest'],
  ['refund', 'guest'],
  ['advice', 'guest'],
  ['cancel', 'processing'],
  ['refund', 'delivered'],
  ['state', 'cancelled'],
  ['state', 'shipped'],
]

function sentencesOf(language: Language): string[] {
  const all = readCorpus().flatMap(({ cases }) =>
    cases
      .filter((one) => one.expect.clean && one.language === language)
      .flatMap(({ given }) => given.reply.split(/(?<=[.!?؟])\s+|(?<=[。！？])|\n+/)),
  )
  return [...new Set(all.map((sentence) => sentence.trim()))].filter(
    (sentence) => sentence.length >= 12 && !/[\d\u0660-\u0669]/.test(sentence),
  )
}

/** Which rules object to a sentence, and in which conversations. */
function objections(language: Language, sentence: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [question, preset] of conversations) {
    const line = { id: sentence, language, preset, question: asked[language][question], reply: sentence }
    const { verdicts } = inspectCase(inspectionCase.parse(caseOf(line)), [sentence])
    for (const { rule, severity, start, end } of verdicts) {
      // What is judged at the reply's end is not the sentence's.
      if (severity === 'minor' || (start === 0 && end === [...sentence].length && /^(?:9|10)\./.test(rule))) continue
      found.set(rule, [...(found.get(rule) ?? []), `${question}, ${preset}`])
    }
  }
  return found
}

const { positionals } = parseArgs({ allowPositionals: true, options: {} })
const language = servedLanguage(positionals[0] ?? '')
if (!language) {
  console.log(help)
  process.exitCode = positionals.length === 0 ? 0 : 2
} else {
  const [, file] = positionals
  const sentences = file
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : sentencesOf(language)
  let objected = 0
  for (const sentence of sentences) {
    const found = objections(language, sentence)
    if (found.size === 0) continue
    objected += 1
    console.log(sentence)
    for (const [rule, where] of found) {
      console.log(`    ${rule}: ${where.length === conversations.length ? 'in all' : where.join('; ')}`)
    }
  }
  console.log(`${sentences.length} sentences, ${objected} objected to`)
}
