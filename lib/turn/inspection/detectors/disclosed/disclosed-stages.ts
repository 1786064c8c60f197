import type { Language } from '#lib/text/language.ts'
import { idsIn } from '../../context/order-ids.ts'
import type { Prepared } from '../../context/prepared.ts'
import type { Match } from '../../matching/patterns.ts'
import { stagesIn } from '../../states/stages/stage-reading.ts'
import { meantBy } from '../../states/stages/stage-things.ts'
import { isOfOtherThing } from '../../states/state-subject.ts'
import type { Sentence } from '../../watches/watch.ts'
import { ownThing } from '../disclosure-lexicon.ts'
import { asksOfOwn } from './asked-of-own.ts'

/** At what stage a thing of the customer's is told to be, or not to be: true or not, it tells of it. */
export function disclosedStages(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const asked = asksOfOwn(prepared)
  return stagesIn(text, only, true).filter((told) => {
    const { language, start, end, from, to, elliptic, say } = told
    if (say === 'fair' || say === 'due') return false
    const clause = text.slice(from, to)
    if (!asked && idsIn(clause).length === 0 && !ownThing.test(clause)) return false
    if (
      elliptic ? isOfOtherThing(language, clause, start - from, end - from) : isOfOtherThing(language, text, start, end)
    )
      return false
    return meantBy(told, sentence, prepared).length > 0
  })
}
