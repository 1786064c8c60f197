const word = /(?<![\w+/-])(?:[A-Za-z\d+/_-]{12,4096}={0,2}|(?:[\da-fA-F]{2}[\s:]?){8,512})(?![\w+/=-])/g
const readable = /^[\t\n\r\x20-\x7e\u00a0-\u{10ffff}]*$/u

/** What has neither digits nor an `@` is not looked into: most words that happen to decode. */
const telling = /\d.{0,6}\d|@|^[A-Za-z\d+/_-]{12,}={0,2}$/

/** A word of a text that decodes to something readable: base64, base64url or hexadecimal. */
export interface EncodedWord {
  start: number
  end: number
  decoded: string
}

/** Finds words that decode to readable text; most words do not. Where a whole one does not, its parts between `/`, `-` and `_` may. */
export function encodedWords(text: string): EncodedWord[] {
  const found: EncodedWord[] = []
  for (const { index, 0: written } of text.matchAll(word)) {
    const whole = tellingIn(written)
    if (whole !== undefined) found.push({ start: index, end: index + written.length, decoded: whole })
    else if (/[/_-]/.test(written)) {
      for (const part of written.matchAll(/[^/_-]{12,}/g)) {
        const decoded = tellingIn(part[0])
        const start = index + part.index
        if (decoded !== undefined) found.push({ start, end: start + part[0].length, decoded })
      }
    }
  }
  return found
}

function tellingIn(written: string): string | undefined {
  const decoded = decodeWord(written)
  return decoded !== undefined && telling.test(decoded) ? decoded : undefined
}

/** What a word of base64, base64url or hexadecimal says, where that is readable. */
function decodeWord(written: string): string | undefined {
  return fromHex(written) ?? fromBase64(written)
}

function fromBase64(written: string): string | undefined {
  const plain = written.replace(/=+$/, '')
  // A word of small letters only is a word.
  if (plain.length % 4 === 1 || /^[a-z]+$|^[A-Z]?[a-z/_-]+$/.test(plain)) return undefined
  try {
    return text(Uint8Array.from(atob(plain.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

function fromHex(written: string): string | undefined {
  const digits = written.replace(/[\s:]/g, '')
  if (digits.length % 2 === 1 || digits.length < 16 || !/^[\da-f]+$/i.test(digits)) return undefined
  return text(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
}

function text(bytes: Uint8Array): string | undefined {
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return readable.test(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}
