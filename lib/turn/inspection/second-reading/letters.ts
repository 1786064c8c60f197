/** A character of Chinese, which is a word of its own. */
export const isCharacter = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff

/** A letter of a folded word (Latin, Arabic). */
export const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x620 && unit <= 0x6ff)

/** What every digit is read as. */
export const nought = 0x30

/** FNV-1a, 32 bits, unit by unit. */
const basis = 0x811c9dc5
export const onward = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193)

/** What a text hashes to. */
export function stateOf(text: string): number {
  let state = basis
  for (let at = 0; at < text.length; at += 1) state = onward(state, text.charCodeAt(at))
  return state
}
