import { findBegunCard } from '#lib/pii/find-split.ts'
import { type Masked, maskPersonalData } from '#lib/pii/mask-personal-data.ts'
import { formOf } from '#lib/pii/people-form.ts'
import type { PersonalDataSpan, PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { viewOf } from '#lib/pii/view.ts'
import { detectLanguage } from '#lib/text/detect-language.ts'
import type { Language } from '#lib/text/language.ts'
import { type Assurance, holds } from '../turn.ts'
import { assuranceAskedFor } from './account-question.ts'
import { holdsFile } from './attachments.ts'
import { type BeforeGeneration, beforeGeneration } from './before-generation.ts'
import { type MustNotSend, mustNotSend } from './must-not-send.ts'
import { type Signals, signalsOf } from './signals.ts'

/** A refusal by the compliance rules. Of the first two nothing is kept but that they were refused. */
export type Veto =
  | { code: 'must-not-send'; kind: MustNotSend }
  | { code: 'attachments-refused' }
  /** What the customer must prove first. */
  | { code: 'assurance-required'; needs: 'basic' | 'verified' }

/** What a veto's problem says besides its code. */
export function extensionsOf(veto: Veto): Readonly<Record<string, unknown>> {
  const { code: _code, ...extensions } = veto
  return extensions
}

/** A span in Unicode code points of the reviewed text, `end` exclusive. */
export interface ReviewedSpan {
  start: number
  end: number
  type: PersonalDataType
}

/** What the review found. Only `masked` may be stored, logged or sent on; `values` go to the vault and nowhere else. */
export interface Review {
  language: Language
  /** The served language that the text itself shows. */
  detected?: Language
  /** The text with every value in the people's form. */
  masked: string
  spans: readonly ReviewedSpan[]
  /** The same spans in UTF-16 offsets, with their values: for tokens. */
  found: readonly PersonalDataSpan[]
  values: readonly { type: PersonalDataType; value: string }[]
  /** The strongest first. */
  vetoes: readonly Veto[]
  signals: Signals
  /** What comes before, or instead of, generation; absent where the model simply answers. */
  before?: BeforeGeneration
}

/**
 * Reviews a customer's text, as `cleanText` gave it. Pure: no clock, no network. `language` is what the request said,
 * `region` (ISO 3166) reads local telephone forms, `types` are those that are masked (default: all).
 */
export function review(input: {
  text: string
  assurance: Assurance
  language?: Language
  region?: string
  types?: readonly PersonalDataType[]
}): Review {
  const { text, assurance, region, types } = input
  const { masked, spans } = withBegunCard(
    text,
    maskPersonalData(text, { ...(region ? { region } : {}), ...(types ? { types } : {}) }),
    types,
  )
  // Questions are read in the masked text, where a card's digits are no order number.
  const folded = viewOf(masked).text
  const asked = assuranceAskedFor(folded)
  const needs = asked === 'none' || holds(assurance, asked) ? undefined : asked
  const detected = detectLanguage(masked)
  const unserved = detected && 'unserved' in detected ? { unserved: detected.unserved } : {}
  const signals = { ...signalsOf(folded), ...unserved }
  const before = beforeGeneration(signals, folded, needs)
  const own = detected && 'served' in detected ? { detected: detected.served } : {}
  return {
    language: own.detected ?? input.language ?? 'en',
    ...own,
    masked,
    spans: inCodePoints(text, spans),
    found: spans,
    values: distinct(spans),
    // Whoever calls for a person is heard at once: what they may not know, nobody fetches for them either.
    vetoes: vetoesOf(spans, text, before?.handoff ? undefined : needs),
    signals,
    ...(before ? { before } : {}),
  }
}

function vetoesOf(
  spans: readonly PersonalDataSpan[],
  text: string,
  needs: 'basic' | 'verified' | undefined,
): readonly Veto[] {
  const raw = viewOf(text).text
  const kind = mustNotSend(spans, raw)
  return [
    ...(kind ? [{ code: 'must-not-send', kind } as const] : []),
    ...(holdsFile(raw) ? [{ code: 'attachments-refused' } as const] : []),
    ...(needs ? [{ code: 'assurance-required', needs } as const] : []),
  ]
}

/** Masks the beginning of a card at the text's end too: its rest may come in the next message. */
function withBegunCard(text: string, { masked, spans }: Masked, types?: readonly PersonalDataType[]): Masked {
  const begun = types && !types.includes('card') ? undefined : findBegunCard(masked)
  if (!begun) return { masked, spans }
  const start = begun.start + text.length - masked.length
  const end = begun.end + text.length - masked.length
  // What a mask shows begins nothing.
  if (start < (spans.at(-1)?.end ?? 0) || text.slice(start, end) !== masked.slice(begun.start, begun.end)) {
    return { masked, spans }
  }
  const form = formOf(begun, text.slice(start, end))
  return {
    masked: masked.slice(0, begun.start) + form + masked.slice(begun.end),
    spans: [...spans, { ...begun, start, end }],
  }
}

/** Leads UTF-16 offsets, in order, over to code points. */
export function inCodePoints(text: string, spans: readonly PersonalDataSpan[]): ReviewedSpan[] {
  let units = 0
  let points = 0
  const pointAt = (offset: number) => {
    for (; units < offset; points += 1) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
    return points
  }
  return spans.map(({ start, end, type }) => ({ start: pointAt(start), end: pointAt(end), type }))
}

function distinct(spans: readonly PersonalDataSpan[]): { type: PersonalDataType; value: string }[] {
  const seen = new Map(spans.map(({ type, value }) => [`${type} ${value}`, { type, value }]))
  return [...seen.values()]
}
