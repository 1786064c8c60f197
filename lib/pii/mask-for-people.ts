import { type FindOptions, findPersonalData } from './find-personal-data.ts'
import { peopleForm } from './people-form.ts'
import type { PersonalDataSpan } from './personal-data-type.ts'

/** A text with every value in the people's form. */
export function maskForPeople(text: string, options: FindOptions = {}): string {
  return maskSpans(text, findPersonalData(text, options))
}

/** A text with the values of `spans`, as `findPersonalData` gave them, in the people's form. */
export function maskSpans(text: string, spans: readonly PersonalDataSpan[]): string {
  return replaceSpans(text, spans, (span, beside) => {
    const written = text.slice(span.start, span.end).normalize('NFKC')
    return peopleForm(span.type, span.type === 'phone' || span.type === 'name' ? written : span.value, beside)
  })
}

const digitAfter = /^[^\p{L}\p{N}]{0,3}\p{N}/u
const digitBefore = /\p{N}[^\p{L}\p{N}]{0,3}$/u

/** Replaces spans that stand in order; `form` learns whether digits stand beside the value. */
export function replaceSpans(
  text: string,
  spans: readonly PersonalDataSpan[],
  form: (span: PersonalDataSpan, beside: { before: boolean; after: boolean }) => string,
): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    const before = digitBefore.test(text.slice(Math.max(0, span.start - 4), span.start))
    const after = digitAfter.test(text.slice(span.end, span.end + 5))
    out += text.slice(from, span.start) + form(span, { before, after })
    from = span.end
  }
  return out + text.slice(from)
}
