/** Whether a folded UTF-16 unit is a Han character or kana: written without spaces, each a word of its own. */
export function isHan(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x9fff && !(unit >= 0x3000 && unit <= 0x303f)) || (unit >= 0xd840 && unit <= 0xd888)
}

/** Whether a folded UTF-16 unit is a letter or digit of a script that puts spaces between words. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
  if (unit < 0xc0) return false
  return !isHan(unit) && !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f) && unit < 0xd800
}

/** Whether a folded UTF-16 unit is an Arabic letter. */
export function isArabic(unit: number): boolean {
  return unit >= 0x0620 && unit <= 0x06ff
}

/** Whether a folded UTF-16 unit is an ASCII digit (digits of every script fold to these). */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a code point turns the order of what follows: no language needs it in running text. */
export function isOverride(codePoint: number): boolean {
  return codePoint === 0x202d || codePoint === 0x202e
}

/** A text without a leading surrogate at its end, which waits for its partner. */
export function withoutOpenPair(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text
}
