import { isHan, isWordUnit } from '#lib/text/characters.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Keyword, KeywordTable } from './keywords.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** Asked when a trigger's word is over; reports what it finds from `from` on, and says whether it did. */
export type Ask = (detector: number, from: number, to: number, sentence: Sentence, report: Report) => boolean

/** Whether a detector has anything to say in this conversation, as it stands. */
export type Applies = (detector: number) => boolean

/** Whether a keyword that may begin inside a word is of Latin letters: the ending of a form, with which the word goes. */
function inLatin({ free, text }: Keyword): boolean {
  return free && /^[a-z]/.test(text)
}

/** What each keyword asks behind a word, as far as it has been met: common words stand behind the same ones again and again. */
const met = new WeakMap<Keyword, Map<string, readonly number[]>>()
const mostMet = 512

function askedBehind({ asks, behind }: Keyword, word: string): readonly number[] {
  const found = new Set(asks)
  for (let length = 1; length <= word.length; length += 1)
    for (const detector of behind?.get(`${word.slice(0, length)}*`) ?? []) found.add(detector)
  for (const detector of behind?.get(word) ?? []) found.add(detector)
  return [...found]
}

/** A letter of a word, a digit, an apostrophe or a hyphen. */
function isOfWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27 || unit === 0x2d
}
const longestBehind = 24

/** The detectors that a keyword at `at` asks, with those that it asks only behind the word before it. */
function askedBy(keyword: Keyword, text: string, at: number): readonly number[] {
  if (!keyword.behind || text.charCodeAt(at - 1) !== 0x20) return keyword.asks
  let from = at - 1
  while (from > 0 && at - from <= longestBehind && isOfWord(text.charCodeAt(from - 1))) from -= 1
  while (text.charCodeAt(from) === 0x27 || text.charCodeAt(from) === 0x2d) from += 1
  const word = text.slice(from, at - 1)
  const known = met.get(keyword) ?? new Map<string, readonly number[]>()
  let asks = known.get(word)
  if (!asks) {
    asks = askedBehind(keyword, word)
    if (known.size === mostMet) known.clear()
    met.set(keyword, known.set(word, asks))
  }
  return asks
}

/** A lead waits this many units for its verb; past it, what follows is not its verb. */
const leadReach = 48
/** A patient trigger is held for so many units. */
const patience = 28
/** A trigger's detectors may be asked again at each word for so many units behind it; at each character of Chinese. */
const afterglow = { none: { words: 0, han: 0 }, short: { words: 16, han: 6 }, long: { words: 24, han: 12 } } as const

/** How long a detector's claims may go on behind their last trigger. */
export type Afterglow = keyof typeof afterglow

/** So many units are remembered. */
const remembered = 256

/** Particles that Arabic writes as one word with the next: "and", "so", "will", "with", "for", "as". */
const clitics = new Set(Array.from('وفسبلك', (letter) => letter.charCodeAt(0)))

/** Watches for keywords: holds only what may still become one, and what waits for its word to end. */
export function createKeywordWatch(
  table: KeywordTable,
  ask: Ask,
  report: Report,
  afterglowOf: (detector: number) => Afterglow = () => 'long',
  applies: Applies = () => true,
): Watch {
  const { automaton, keywords, lengths, freely } = table
  let state = automaton.root
  let position = -1
  let wordStart = 0
  let inWord = false
  /** Of the last units, whether they stand in words: to look into the sentence while it grows would copy it at every unit. */
  const inWordAt = new Uint8Array(remembered)
  let pending: { keyword: Keyword; from: number; to: number }[] = []
  let lead = -1
  let leadEnd = -1
  let waiting = -1
  let waitingEnd = -1
  const hot = new Map<number, number>()
  /** Where each detector was asked last: two triggers in one word are one question. */
  const asked = new Int32Array(table.detectors).fill(-1)

  function startsFresh(from: number, sentence: Sentence): boolean {
    const before = from - 1
    if (before < sentence.from) return true
    if (position - before < remembered) return inWordAt[before % remembered] === 0
    return !isWordUnit(sentence.text.charCodeAt(before - sentence.from))
  }

  /** Where the word of a keyword begins, when only particles stand before it there: they go with it. */
  function withClitics(from: number, sentence: Sentence): number {
    if (from <= wordStart || from - wordStart > 2) return from
    for (let at = wordStart; at < from; at += 1)
      if (!clitics.has(sentence.text.charCodeAt(at - sentence.from))) return from
    return wordStart
  }

  function fire(keyword: Keyword, from: number, to: number, sentence: Sentence): boolean {
    if (keyword.role === 'lead') {
      if (lead === -1) lead = from
      leadEnd = to
      return true
    }
    if (keyword.role === 'filler') {
      if (lead !== -1) leadEnd = to
      return true
    }
    if (keyword.role === 'literal') {
      for (const detector of keyword.asks) ask(detector, from, to, sentence, report)
      return false
    }
    let start = lead !== -1 && lead <= from ? lead : from
    if (waiting !== -1 && waiting < start) start = waiting
    let opened = false
    for (const detector of askedBy(keyword, sentence.text, from - sentence.from)) {
      if (asked[detector] === to || !applies(detector)) continue
      asked[detector] = to
      if (ask(detector, start, to, sentence, report)) {
        opened = true
        hot.delete(detector)
      } else {
        const han = keyword.free && !isWordUnit(keyword.text.charCodeAt(0))
        const reach = afterglow[afterglowOf(detector)][han ? 'han' : 'words']
        if (reach > 0) hot.set(detector, to + reach)
      }
    }
    if (keyword.patient && !opened && waiting === -1) {
      waiting = start
      waitingEnd = to + patience
    }
    return false
  }

  /** Asks once more the detectors whose trigger stands a little before. */
  function askAgain(from: number, to: number, sentence: Sentence): void {
    for (const [detector, until] of hot) {
      if (to > until) hot.delete(detector)
      else if (asked[detector] !== to) {
        asked[detector] = to
        let start = lead !== -1 && lead <= from ? lead : from
        if (waiting !== -1 && waiting < start) start = waiting
        if (ask(detector, start, to, sentence, report)) hot.delete(detector)
      }
    }
  }

  /** A word is over at `to`: what waited for it is decided; a lead whose next word was no filler lets go. */
  function endWord(to: number, sentence: Sentence): void {
    let kept = false
    if (pending.length > 0) {
      const waiting = pending
      pending = []
      for (const waited of waiting) {
        if (waited.keyword.whole && waited.to !== to) continue
        kept = fire(waited.keyword, waited.from, to, sentence) || kept
      }
    }
    if (hot.size > 0) askAgain(wordStart, to, sentence)
    if (lead !== -1 && !kept && leadEnd < to) lead = -1
  }

  /** A word of particles alone, so far: the next letter may begin a keyword. */
  function particle(sentence: Sentence): number {
    const end = position + 1
    return withClitics(end, sentence) < end ? wordStart : Number.POSITIVE_INFINITY
  }

  /** The longest end of the text that is the beginning of a keyword. */
  function begins(sentence: Sentence | undefined): number {
    for (let at = state; at !== automaton.root; at = automaton.fallback(at)) {
      const from = position - automaton.depth(at) + 1
      if (!sentence || startsFresh(from, sentence)) return from
      if (automaton.isFree(at)) return withClitics(from, sentence)
    }
    return inWord && sentence ? particle(sentence) : Number.POSITIVE_INFINITY
  }

  let last: Sentence | undefined
  return {
    feed(unit, at, sentence) {
      last = sentence
      position = at
      if (waiting !== -1 && at > waitingEnd) waiting = -1
      const word = isWordUnit(unit)
      if (inWord && !word) endWord(at, sentence)
      if (word && !inWord) wordStart = at
      inWord = word
      inWordAt[at % remembered] = word ? 1 : 0
      state = automaton.next(state, unit)
      const ended = automaton.matches(state)
      for (let next = 0; next < ended.length; next += 1) {
        const index = ended[next] as number
        const from = at - (lengths[index] as number) + 1
        if (freely[index] === 0 && !startsFresh(from, sentence)) continue
        const keyword = keywords[index] as Keyword
        if (keyword.accented && !isAccentedAt(sentence, at - sentence.from)) continue
        if (word)
          pending.push({ keyword, from: inLatin(keyword) ? wordStart : withClitics(from, sentence), to: at + 1 })
        else fire(keyword, from, at + 1, sentence)
      }
      if (hot.size > 0 && isHan(unit)) askAgain(at, at + 1, sentence)
      if (lead !== -1) {
        const reach = at - leadEnd
        // A comma or a bracket ends the reach of a lead, and so does a word that begins no keyword.
        if (reach > leadReach || unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x28) lead = -1
        else if (word && pending.length === 0 && wordStart >= leadEnd && begins(sentence) > wordStart) lead = -1
        else if (!word && unit > 0x7f && reach >= 0 && begins(sentence) === Number.POSITIVE_INFINITY) lead = -1
      }
    },
    close(sentence) {
      if (inWord) endWord(position + 1, sentence)
      inWord = false
      pending = []
      lead = -1
      waiting = -1
      hot.clear()
      state = automaton.root
    },
    end(sentence) {
      this.close(sentence)
    },
    hold() {
      let from = begins(last)
      for (let next = 0; next < pending.length; next += 1) from = Math.min(from, pending[next]?.from ?? from)
      if (lead !== -1 && lead < from) from = lead
      return waiting !== -1 && waiting < from ? waiting : from
    },
    opened: () => waiting !== -1,
    decide(sentence) {
      this.close(sentence)
    },
  }
}
