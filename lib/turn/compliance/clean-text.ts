/** Controls that no keyboard types, lone surrogates and noncharacters. */
const refused = /(?![\t\n\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/u
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Bidi embeddings and overrides, which make a line read otherwise than it is; isolates and marks stay. */
const overrides = /[\u202a-\u202e]/g
/** Tag characters write text that nobody sees; only a flag may carry them. */
const hiddenTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu
const stackedMarks = /(\p{M}{4})\p{M}+/gu
const seen = /[^\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u3164\uffa0]/u

/** A text that may be read and stored, or the code that refuses it. */
export type CleanText = { ok: true; text: string } | { ok: false; code: 'empty-message' | 'invalid-characters' }

/** Refuses what is not text and normalises the rest: NFC, `\n` for line breaks, no overrides, no hidden tags, no stacks of marks. */
export function cleanText(text: string): CleanText {
  const lines = text.replace(/^\ufeff/, '').replace(/\f|\v/g, '\n')
  if (refused.test(lines)) return { ok: false, code: 'invalid-characters' }
  const clean = lines
    .normalize('NFC')
    .replace(lineBreaks, '\n')
    .replace(overrides, '')
    .replace(hiddenTags, '')
    .replace(stackedMarks, '$1')
    .trim()
  return seen.test(clean) ? { ok: true, text: clean } : { ok: false, code: 'empty-message' }
}
