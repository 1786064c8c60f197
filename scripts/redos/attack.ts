import fc from 'fast-check'

/** The worst growth that was seen: 1 linear, 2 quadratic, and so on; Infinity where a short text already took too long. */
export interface Growth {
  degree: number
  /** The text that showed it, as far as it repeats. */
  bait: string
}

const longest = 1600
/** A text of fewer than a hundred characters never takes so long, unless the cost explodes. In milliseconds. */
const tooLong = 300
/** Below this, in milliseconds, the longest text cannot have taken its length to the third power. */
const harmless = 8

/** A pattern without what `fast-check` cannot draw: look-around, borders, anchors, references. */
function drawable(source: string): string {
  let out = ''
  const open: boolean[] = []
  let dropped = 0
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? ''
    let piece = character
    if (character === '\\') {
      piece += source[at + 1] ?? ''
      at += 1
      if (!inClass && /^\\[bB1-9]$/.test(piece)) piece = ''
    } else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') {
      const look = /^\(\?<?[=!]/.test(source.slice(at))
      open.push(look)
      if (look) dropped += 1
      const name = /^\(\?<[a-z]\w*>/i.exec(source.slice(at))
      if (name) {
        piece = '(?:'
        at += name[0].length - 1
      }
    } else if (character === ')') {
      if (open.pop()) {
        dropped -= 1
        piece = ''
      }
    } else if (character === '^' || character === '$') piece = ''
    if (dropped === 0) out += piece
  }
  return out
}

function samplesOf(source: string, flags: string): string[] {
  try {
    const drawn = new RegExp(drawable(source), flags.replace(/[gyid]/g, ''))
    return fc
      .sample(fc.stringMatching(drawn, { size: 'small' }), { numRuns: 6, seed: 7 })
      .map((text) => text.slice(0, 80))
  } catch {
    return [...source.matchAll(/[a-z]{3,}|[\u0620-\u06ff]{3,}|[\u4e00-\u9fff]{2,}/g)].slice(0, 6).map(([text]) => text)
  }
}

/** Pieces that, repeated, keep a pattern trying: what it matches, what it nearly matches, and its single characters. */
function baitsFor(source: string, flags: string): string[] {
  const samples = samplesOf(source, flags).filter((text) => text !== '')
  const characters = [...new Set(samples.flatMap((text) => [...text.slice(0, 4), ...text.slice(-2)]))].slice(0, 10)
  return [
    ...new Set([
      ...samples,
      ...samples.map((text) => `${text} `),
      ...samples.map((text) => text.slice(0, -1)),
      ...characters,
      ' ',
      'a ',
      'a',
      '0',
    ]),
  ].filter((text) => text !== '')
}

function timeOf(pattern: RegExp, bait: string, length: number, times = 1): number {
  const text = `${bait.repeat(Math.ceil(length / bait.length)).slice(0, length)}\u0001`
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time += 1) {
    const before = performance.now()
    for (const match of text.matchAll(pattern)) void match
    least = Math.min(least, performance.now() - before)
  }
  return least
}

/** The power of the length by which time grows, between a quarter of the longest text and all of it. */
function growthOn(pattern: RegExp, bait: string): number {
  return Math.log(timeOf(pattern, bait, longest, 5) / timeOf(pattern, bait, longest / 4, 5)) / Math.log(4)
}

/** Tries a pattern on texts that nearly match, again and again, and tells how its time grows with their length. */
export function attack(source: string, flags: string): Growth {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  let worst: Growth = { degree: 1, bait: '' }
  for (const bait of baitsFor(source, flags)) {
    let took = 0
    for (let length = 12; length < longest && took < tooLong; length = Math.ceil(length * 1.5)) {
      took = timeOf(pattern, bait, length)
      if (took >= tooLong && length < 100 && timeOf(pattern, bait, length, 2) >= tooLong)
        return { degree: Number.POSITIVE_INFINITY, bait }
    }
    if (timeOf(pattern, bait, longest, 2) < harmless) continue
    const degree = Math.min(...[0, 1, 2].map(() => growthOn(pattern, bait)))
    if (degree > worst.degree) worst = { degree, bait }
  }
  return worst
}
