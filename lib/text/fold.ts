import { foldCodePoint } from './fold-code-point.ts'

/** Folded text with its way back: for each folded UTF-16 unit, where its original begins and ends (UTF-16, end exclusive). */
export interface Folded {
  folded: string
  starts: Uint32Array
  ends: Uint32Array
}

/** Folds text that comes in pieces; offsets count from the first piece on. */
export interface Folder {
  /** Folds what is whole; a leading surrogate at the end waits for its partner. */
  push(text: string): Folded
  /** Folds what still waits. */
  end(): Folded
}

/** Makes a folder. No code point looks at another, so every cut of a text folds to the same. */
export function createFolder(): Folder {
  let offset = 0
  let waiting = ''

  function take(text: string): Folded {
    let folded = ''
    const starts: number[] = []
    const ends: number[] = []
    let at = 0
    while (at < text.length) {
      const codePoint = text.codePointAt(at) ?? 0
      const length = codePoint > 0xffff ? 2 : 1
      const piece = foldCodePoint(codePoint)
      folded += piece
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(offset + at)
        ends.push(offset + at + length)
      }
      at += length
    }
    offset += text.length
    return { folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
  }

  return {
    push(text) {
      const whole = waiting + text
      const last = whole.charCodeAt(whole.length - 1)
      const open = last >= 0xd800 && last <= 0xdbff
      waiting = open ? whole.slice(-1) : ''
      return take(open ? whole.slice(0, -1) : whole)
    },
    end() {
      const rest = waiting
      waiting = ''
      return take(rest)
    },
  }
}

const ascii = /^[\0-\x7f]*$/

/** ASCII as it is most often: each unit folds to one, or to none, and stands for itself. */
function foldAscii(text: string): Folded {
  let folded = ''
  let length = 0
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const piece = foldCodePoint(text.charCodeAt(at))
    if (piece.length > 1) return foldAny(text)
    if (piece === '') continue
    folded += piece
    starts[length] = at
    ends[length] = at + 1
    length += 1
  }
  if (length === text.length) return { folded, starts, ends }
  return { folded, starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

/** Folds a whole text. */
export function fold(text: string): Folded {
  return ascii.test(text) ? foldAscii(text) : foldAny(text)
}

function foldAny(text: string): Folded {
  const folder = createFolder()
  const head = folder.push(text)
  const tail = folder.end()
  if (tail.folded === '') return head
  return {
    folded: head.folded + tail.folded,
    starts: Uint32Array.from([...head.starts, ...tail.starts]),
    ends: Uint32Array.from([...head.ends, ...tail.ends]),
  }
}
