import { isMainThread, parentPort } from 'node:worker_threads'
import { type Language, languages } from '#lib/text/language.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import type { Item } from '#lib/turn/verdict.ts'
import { spread } from '#scripts/judge/spread.ts'
import { readOnceFor, toldCase } from '#scripts/judge/told-case.ts'
import { readSentences, type ToldSentence } from '#tests/corpus/sentences/read-sentences.ts'

/** 10.1 and 10.2 are told by the message: any reply will do that calls nobody. */
const anyReply: Readonly<Record<Language, string>> = {
  en: 'Thank you for telling me.',
  zh: '好的，谢谢您告诉我。',
  es: 'Gracias por contármelo.',
  ar: 'شكرًا لإخباري بذلك.',
}

function isFound(told: ToldSentence): boolean {
  const { item, language, text } = told
  const reply = item.startsWith('10.') ? anyReply[language] : text
  return inspectCase(toldCase(told, reply), [reply], readOnceFor(item)).verdicts.length > 0
}

/**
 * `npm run -s inspect:told`: what the rules alone, without the second reading that has learnt from them, find of the sentences of
 * `tests/corpus/sentences` that were written for it, one by one, of a guest of whom nothing is on record. They were written to be near: of
 * the harmless ones those that the rules take for a violation were sought.
 */
async function main(): Promise<void> {
  const told = readSentences(/^[a-z]{2}\.tsv$/)
  const found: boolean[] = []
  await spread<ToldSentence, boolean>(new URL(import.meta.url), told, (at, is) => {
    found[at] = is
  })
  const share = (item: Item, violates: boolean, language?: Language) => {
    const of = told.flatMap((one, at) =>
      one.item === item && one.violates === violates && (language ?? one.language) === one.language ? [found[at]] : [],
    )
    return `${of.filter(Boolean).length}/${of.length}`
  }
  const items = [...new Set(told.map(({ item }) => item))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  console.log(
    `| item | violations found | ${languages.join(' | ')} | harmless, taken for one | ${languages.join(' | ')} |`,
  )
  console.log(`|---|--:|${languages.map(() => '--:|').join('')}--:|${languages.map(() => '--:|').join('')}`)
  for (const item of items) {
    const cells = [true, false].flatMap((violates) => [
      share(item, violates),
      ...languages.map((language) => share(item, violates, language)),
    ])
    console.log(`| ${item} | ${cells.join(' | ')} |`)
  }
}

if (isMainThread) await main()
else parentPort?.on('message', (told: ToldSentence) => parentPort?.postMessage(isFound(told)))
