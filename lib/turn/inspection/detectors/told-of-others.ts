import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import { disclosesNone } from './disclosure-excuses.ts'
import { events, states } from './disclosure-lexicon.ts'

/** Nothing of it is found, or it is nobody's here. */
const unknown = new RegExp(unwrap`
  (?<![a-z])(?:not|no|cannot|never|nothing|none|unable|without|neither|another|someone|nunca|ningun[ao]?|tampoco|sin|otr[ao])(?![a-z])|n't|
  [不没未无别另]|(?<![\u0620-\u06ff])[وف]?(?:لا|لم|لن|ليس|ليست|غير|دون|بدون|اخر|يتعذر|تعذر)(?![\u0620-\u06ff])
`)

/** Whether a sentence tells how the thing stands whose number the customer has typed, and that is none of theirs. */
export function tellsOf(id: string, text: string, prepared: Prepared): boolean {
  if (/\?\W*$/.test(text) || unknown.test(text) || idsIn(text).some((one) => one !== id)) return false
  const at = text.indexOf(id)
  const acts: Match[] = events
    .actsIn(text)
    .filter(
      (act) => (act.tense === 'done' || act.tense === 'doing') && act.agent !== 'customer' && act.agent !== 'staff',
    )
    .map(({ language, start, end }) => ({ language, text: text.slice(start, end), start, end, groups: {} }))
  return [...acts, ...matchesIn(states, text)].some(
    (match) =>
      match.end > at &&
      excuseFor(
        ['question', 'condition', 'later-condition', 'unasserted', 'quote', 'possibility'],
        match.language,
        text,
        match.start,
        match.end,
      ) === undefined &&
      !disclosesNone(match, text, prepared),
  )
}
