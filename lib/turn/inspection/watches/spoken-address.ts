import { isWordUnit } from '#lib/text/characters.ts'

/** Follows words that may spell an address: `maria dot lopez at hotmail dot com`, `pay-here . com`. */
export interface SpokenAddress {
  feed(unit: number, at: number): void
  end(to: number): void
  hold(): number
}

const ats = ['at', 'arroba', 'ات']
const dots = ['dot', 'punto', '.', 'نقطه', 'نقطة']
const connectors = [...ats, ...dots]
/** A connector as far as it has come. */
const connecting: ReadonlySet<string> = new Set(
  connectors.flatMap((sign) => Array.from({ length: sign.length + 1 }, (_, length) => sign.slice(0, length))),
)
/** Endings that are no words beside a "dot", in English and in Spanish. */
const hostEnding = /^(?:com|net|org|info|io|app|shop|xyz|biz|top)$/
const mailEnding = /^(?:com|net|org|info|io|app|edu|gov|co|es|mx|ar|cn|uk|de|fr|ae|sa|eg|example|test)$/
const part = /^[a-z0-9][a-z0-9_.-]*$/
/** What is no host by itself in "the dot com years". */
const shortest = 5
const longestGap = 4
/** With a hyphen behind it. */
const longestConnector = 7
const edged = /^[_-]|[._-]$/

interface Heard {
  from: number
  address: string
  /** The last word was a sign: a part must follow. */
  open: boolean
  /** Where the part behind the last "at" begins. */
  behindAt: number
}

/** Makes the follower of one reply; `found` gets each address with where it stands. */
export function createSpokenAddress(found: (address: string, from: number, to: number) => void): SpokenAddress {
  let heard: Heard | undefined
  let word = ''
  let wordStart = -1
  let gap = 0

  function endWord(to: number): void {
    const text = edged.test(word) ? word.replace(/^[_-]+|[._-]+$/g, '') || word : word
    word = ''
    gap = 0
    if (!heard) {
      if (part.test(text)) heard = { from: wordStart, address: text, open: false, behindAt: wordStart }
      return
    }
    if (heard.open) {
      if (!part.test(text)) heard = undefined
      else join(text, to)
      return
    }
    // "Write at maria at example dot com": the first one joins nothing.
    if (ats.includes(text) && heard.address.includes('@')) {
      const [, rest = ''] = heard.address.split('@')
      heard = { ...heard, from: heard.behindAt, address: `${rest}@`, open: true }
      return
    }
    const sign = dots.includes(text) ? '.' : ats.includes(text) && !heard.address.includes('@') ? '@' : undefined
    if (sign) heard = { ...heard, address: heard.address + sign, open: true }
    else heard = part.test(text) ? { from: wordStart, address: text, open: false, behindAt: wordStart } : undefined
  }

  function join(text: string, to: number): void {
    if (!heard) return
    const address = heard.address + text
    const mail = address.includes('@')
    const name = heard.address.slice(0, -1)
    const dotted = heard.address.endsWith('.')
    const whole = dotted && (mail ? mailEnding.test(text) : hostEnding.test(text) && isHost(name))
    if (whole) {
      found(address, heard.from, to)
      heard = undefined
    } else
      heard = { ...heard, address, open: false, behindAt: heard.address.endsWith('@') ? wordStart : heard.behindAt }
  }

  function isHost(name: string): boolean {
    return name.length >= shortest || /[\d-]/.test(name)
  }

  function mayConnect(): boolean {
    return word.length <= longestConnector && connecting.has(word.endsWith('-') ? word.slice(0, -1) : word)
  }

  function isPart(unit: number): boolean {
    return isWordUnit(unit) || unit === 0x2e || (unit === 0x5f && word !== '') || (unit === 0x2d && word !== '')
  }

  return {
    feed(unit, at) {
      if (isPart(unit)) {
        if (word === '') wordStart = at
        if (word.length < 64) word += String.fromCharCode(unit)
        return
      }
      if (word !== '') endWord(at)
      gap += 1
      if (gap > longestGap || unit === 0x0a || unit === 0x2c || unit === 0x3a || unit === 0x3b) heard = undefined
    },
    end(to) {
      if (word !== '') endWord(to)
      heard = undefined
    },
    hold() {
      if (!heard) return Number.POSITIVE_INFINITY
      return heard.open || word === '' || heard.address.includes('@') || mayConnect()
        ? heard.from
        : Number.POSITIVE_INFINITY
    },
  }
}
