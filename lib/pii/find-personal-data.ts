import { findEmails } from './find-emails.ts'
import { findIbans } from './find-ibans.ts'
import { findNumbers } from './find-numbers.ts'
import type { Candidate, PersonalDataSpan, PersonalDataType } from './personal-data-type.ts'
import { type View, viewOf } from './view.ts'
import { withoutMasks } from './without-masks.ts'

/** How a text is read: the session's region (ISO 3166) for local forms, and the types wanted (default: all). */
export interface FindOptions {
  region?: string
  types?: readonly PersonalDataType[]
}

/** Finds personal data in a text of any script; spans do not overlap and stand in order. */
export function findPersonalData(text: string, options: FindOptions = {}): PersonalDataSpan[] {
  const view = viewOf(text)
  const spans = settle(candidatesIn(view, options), view)
  const { types } = options
  return types ? spans.filter((span) => types.includes(span.type)) : spans
}

function candidatesIn(view: View, options: FindOptions): Candidate[] {
  const text = withoutMasks(view.text)
  const found: Candidate[] = []
  if (/\d/.test(text)) found.push(...findNumbers(text, options.region), ...findIbans(text))
  found.push(...findEmails(text))
  return found
}

/** Lets the stronger of two overlapping candidates stand, and leads the offsets back to the original. */
function settle(candidates: Candidate[], view: View): PersonalDataSpan[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.sort((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start)) kept.push(candidate)
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, value }) => ({ start: view.startOf(start), end: view.endOf(end), type, value }))
}
