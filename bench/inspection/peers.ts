import { createReplaceStream } from 'modern-ahocorasick/stream'
import UnicodeAhoCorasick from 'modern-ahocorasick/unicode-fast'
import { RE2JS, RE2Set } from 're2js'
import { isHan, isWordUnit } from '#lib/text/characters.ts'
import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import type { InspectionContext } from '#lib/turn/inspection/inspector.ts'
import { joinRules } from '#lib/turn/inspection/rules/merchant-rules.ts'
import type { RuleSet } from '#lib/turn/inspection/rules/rule.ts'

/** One run of a peer: chunks in, what the customer reads out, forbidden spans masked. */
export interface PeerRun {
  push(chunk: string): string
  end(): string
}

/** A way of keeping phrases and patterns out of a stream. */
export interface Peer {
  name: string
  start(): PeerRun
}

/** What every peer must keep out. Patterns are RE2 syntax, bounded. */
export interface Forbidden {
  phrases: readonly string[]
  patterns: readonly string[]
}

/** Stands where something was forbidden. */
export const mask = '•••'
/** The window of the peers that see only an end of the text, in UTF-16 units. */
const window = 256

type Span = readonly [start: number, end: number]

/** A word of a script with spaces begins and ends where its phrase does; Chinese has no such borders. */
function bordered(text: string): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return isHan(text.charCodeAt(0)) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`
}

function groupsOf(list: readonly string[], count: number): string[][] {
  const size = Math.ceil(list.length / count)
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size)).filter(
    ({ length }) => length > 0,
  )
}

/** One RegExp for each forty phrases, as a rule has them, and one for each pattern. */
function regExps({ phrases, patterns }: Forbidden): (text: string) => Span[] {
  const compiled = [
    ...groupsOf(phrases, Math.ceil(phrases.length / 40)).map((group) => group.map(bordered).join('|')),
    ...patterns,
  ].map((source) => new RegExp(source, 'giu'))
  return (text) =>
    compiled.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
    )
}

/** One automaton for all; it tells which match, their own patterns then tell where. RE2 has no look-around: `\b` stands for borders. */
function re2Set({ phrases, patterns }: Forbidden): (text: string) => Span[] {
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE)
  const sources = [
    ...phrases.map((text) => (/^[a-z]/.test(text) ? `\\b${RE2JS.quote(text)}\\b` : RE2JS.quote(text))),
    ...patterns,
  ]
  for (const source of sources) set.add(source)
  set.compile()
  const single = new Map<number, RE2JS>()
  return (text) =>
    set.match(text).flatMap((index) => {
      const pattern = single.get(index) ?? RE2JS.compile(sources[index] ?? '', RE2JS.CASE_INSENSITIVE)
      single.set(index, pattern)
      const matcher = pattern.matcher(text)
      const spans: Span[] = []
      while (matcher.find()) spans.push([matcher.start(), matcher.end()])
      return spans
    })
}

/** Reads an end of the text again at each chunk; `holds` units at the end wait, the rest is gone. */
function rereading(find: (text: string) => Span[], keeps: number, holds: number): PeerRun {
  let text = ''
  let released = 0
  function release(upTo: number): string {
    let out = ''
    for (const [start, end] of find(text).sort((a, b) => a[0] - b[0])) {
      if (end <= released || start >= upTo) continue
      if (start > released) out += text.slice(released, start)
      out += mask
      released = end
    }
    if (upTo > released) {
      out += text.slice(released, upTo)
      released = upTo
    }
    const cut = Math.min(released, text.length - keeps)
    if (cut > 0) {
      text = text.slice(cut)
      released -= cut
    }
    return out
  }
  return {
    push(chunk) {
      text += chunk
      return release(Math.max(0, text.length - holds))
    },
    end: () => release(text.length),
  }
}

function ours({ phrases, patterns }: Forbidden, context: InspectionContext): Peer {
  const row = { item: '3.3', version: 1, severity: 'major', bound: 120, mode: 'enforce', action: 'mask' }
  const none: RuleSet = { version: 'none', rules: [] }
  const { rules, refused } = joinRules(none, [
    { ...row, id: 'bench/phrases', matcher: { kind: 'phrases', phrases } },
    ...patterns.map((pattern, at) => ({ ...row, id: `bench/pattern-${at}`, matcher: { kind: 'pattern', pattern } })),
  ])
  for (const { id, reason } of refused) throw new Error(`${id}: ${reason}`)
  return {
    name: 'this engine, with these rules alone',
    start() {
      const inspector = createInspector(context, rules)
      const said = (pieces: ReturnType<typeof inspector.push>) =>
        pieces.map((piece) => (piece.type === 'release' ? piece.text : '')).join('')
      return { push: (chunk) => said(inspector.push(chunk)), end: () => said(inspector.end()) }
    },
  }
}

function inWord(character: string | undefined): boolean {
  return character !== undefined && isWordUnit(character.toLowerCase().charCodeAt(0))
}

/** Every peer, compiled. */
export function peersFor(forbidden: Forbidden, context: InspectionContext): Peer[] {
  const byRegExp = regExps(forbidden)
  const byRe2 = re2Set(forbidden)
  const matcher = new UnicodeAhoCorasick([...forbidden.phrases], {
    boundary: ({ first, left, right }) => isHan(first.charCodeAt(0)) || !(inWord(left) || inWord(right)),
  })
  return [
    ours(forbidden, context),
    {
      name: 're-scan of the whole text, RegExps',
      start: () => rereading(byRegExp, Number.POSITIVE_INFINITY, 0),
    },
    { name: `window of ${window}, RegExps`, start: () => rereading(byRegExp, window, 0) },
    { name: `window of ${window}, RegExps, and all of it held`, start: () => rereading(byRegExp, window, window) },
    { name: `window of ${window}, \`re2js\` set`, start: () => rereading(byRe2, window, 0) },
    {
      name: '`modern-ahocorasick`, its replacing stream',
      start() {
        const stream = createReplaceStream(matcher, mask, { strategy: 'leftmost-longest' })
        return { push: (chunk) => stream.write(chunk).join(''), end: () => stream.end().join('') }
      },
    },
  ]
}
