import { type Language, languages } from '#lib/text/language.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Afterglow } from '../watches/keyword-watch.ts'
import type { Keyword } from '../watches/keywords.ts'
import type { Sentence } from '../watches/watch.ts'

/** Literals by language, parted by `|`. A trailing `_` asks for a word's end; a leading `~` lets it begin inside a word, a leading `!` holds it a little for what may follow, a leading `^` asks for the accent of its last letter, `before&` for the word before it (`befor*&` for its beginning). */
export type Triggers = Readonly<Record<Language, string>>

/** One phrase that a detector saw: it stands, or an excuse or the context takes it back. */
export interface Tried {
  phrase: string
  outcome: string
}

/** Decides on sentences. Asked at each of its triggers; what it opens is held to the sentence's end. */
export interface SentenceDetector {
  name: string
  triggers: Triggers
  /** Whether it has anything to say in this conversation; absent: it has. */
  applies?(prepared: Prepared): boolean
  /** Whether the sentence, as far as it is here, may be a violation. */
  opens(sentence: Sentence, prepared: Prepared, language: Language): boolean
  /** Whether the sentence is one, now that it is over (or has met the bound). */
  stands(sentence: Sentence, prepared: Prepared): boolean
  /** Whether the context tells that a sentence is harmless, whatever its words alone would say to the second reading. */
  clears?(sentence: Sentence, prepared: Prepared): boolean
  /** Whether what it finds in a sentence has a form, such as a value that is on record: the second reading may not doubt it. */
  certain?(sentence: Sentence, prepared: Prepared): boolean
  /** What was tried on a sentence, and what took it back. */
  explain?(sentence: Sentence, prepared: Prepared): Tried[]
  /** How long a claim may go on behind its last trigger: the shorter, the cheaper. Absent: long. */
  afterglow?: Afterglow
  /** The tools whose success in the same step would back what the sentence says. */
  waitsFor?: readonly string[]
}

/** Words at which nothing is asked: they stand in every sentence, and what ends in one is asked at the word before it or behind it. */
const everywhere: ReadonlySet<string> = new Set(['the_', 'a_', 'and_', 'to_', 'de_', 'la_', 'el_', 'los_', 'las_'])

/** The keywords of a `|` list; those of Chinese and Arabic may begin inside a word. */
export function keywordsOf(
  triggers: Triggers,
  role: Keyword['role'],
  asks: (language: Language) => readonly number[],
): Keyword[] {
  return languages.flatMap((language) =>
    triggers[language]
      .split('|')
      .filter((text) => text !== '' && !everywhere.has(text))
      .map((written) => {
        const [, behind, text = written] = /^([a-z0-9'-]+\*?)&(.+)$/.exec(written) ?? []
        const whole = text.endsWith('_')
        const inside = text.startsWith('~')
        const patient = text.startsWith('!')
        const accented = text.startsWith('^')
        return {
          text: text.replace(/^[~!^]|_$/g, ''),
          free: inside || accented || language === 'zh' || language === 'ar',
          whole,
          patient,
          ...(accented ? { accented } : {}),
          role,
          asks: behind === undefined ? asks(language) : [],
          ...(behind === undefined ? {} : { behind: new Map([[behind, asks(language)]]) }),
        }
      }),
  )
}
