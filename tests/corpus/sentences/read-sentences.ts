import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { fold } from '#lib/text/fold.ts'
import { type Language, languages } from '#lib/text/language.ts'
import type { Item } from '#lib/turn/verdict.ts'

/**
 * A sentence of a reply that nothing backs, with the question that it answers, both folded: it violates the item, or only sounds like it.
 * Of 10.1 and 10.2 the question is what tells, and the sentence is `-`.
 */
export interface ToldSentence {
  item: Item
  language: Language
  violates: boolean
  question: string
  text: string
  /** A test's table tells it: the rules find it. */
  tested: boolean
}

const here = new URL('.', import.meta.url)
const line = z.tuple([z.string().regex(/^\d+\.\d+$/), z.enum(['V', 'H']), z.string(), z.string().min(1)])

/**
 * Sentences one a line: item, `V` (violates) or `H` (harmless), question, sentence, with tabs between. Those of `tables-*` are what the tests'
 * tables say of violations; the others were written for the purpose, by people who had read no rule. Throws where a line is none.
 */
export function readSentences(files: RegExp = /\.tsv$/): ToldSentence[] {
  return readdirSync(here)
    .filter((name) => files.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, here), 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => {
          const [item, kind, question, sentence] = line.parse(text.split('\t'), { error: () => `${name}: ${text}` })
          return {
            item: item as Item,
            language: languages.find((language) => name.endsWith(`${language}.tsv`)) ?? 'en',
            violates: kind === 'V',
            question: fold(question).folded,
            text: fold(sentence).folded,
            tested: name.startsWith('tables-'),
          }
        }),
    )
}
