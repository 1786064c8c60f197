import { fold } from '#lib/text/fold.ts'
import { languages } from '#lib/text/language.ts'
import { sentenceDetectors } from '#lib/turn/inspection/detectors/sentence-detectors.ts'
import type { InspectionContext } from '#lib/turn/inspection/inspector.ts'
import { type Forbidden, mask, type Peer, peersFor } from './peers.ts'

/** With all of the tree's literals the row of `re2js` does not end within minutes. */
const literalsTaken = 500

/**
 * Literals on which sentence rules of the tree open, taken evenly from all of them, and patterns as a merchant writes them. Literals
 * that the clean text holds are left out, so that what is held there is held for nothing.
 */
function forbidden(clean: string): Forbidden {
  const held = fold(clean).folded
  const literals = Object.values(sentenceDetectors).flatMap(({ triggers }) =>
    languages.flatMap((language) => triggers[language].split('|').map((text) => text.replace(/^[~!]|_$/g, '').trim())),
  )
  // Nor does one stand in what is planted.
  const shown = [...planted.map(([, text]) => text), ...innocent].map((text) => fold(text).folded).join('|')
  const free = [...new Set(literals)].filter((text) => text.length > 1 && !held.includes(text) && !shown.includes(text))
  const step = free.length / literalsTaken
  const taken = Array.from({ length: literalsTaken }, (_, index) => free[Math.floor(index * step)] ?? '')
  return {
    phrases: [...new Set([...taken, 'brightpay', 'plan de ahorro magico', '蓝鲸支付', 'بطاقه سحريه'])],
    patterns: Array.from({ length: 20 }, (_, at) => `promo[- ]?${at.toString(36)}[a-z]{2}[0-9]{3,5}`),
  }
}

/** What is planted, as it is written, and which part of it may not go out. */
const planted: readonly [kind: string, text: string][] = [
  ['plain', 'Brightpay'],
  ['plain', '蓝鲸支付'],
  ['plain', 'plan de ahorro magico'],
  ['a pattern', 'PROMO-7xy1234'],
  ['full-width', 'Ｂｒｉｇｈｔｐａｙ'],
  ['accents', 'plan de ahorro mágico'],
  ['zero-width inside', 'Bri\u200bght\u200bpay'],
  ['soft hyphens and bidi marks', 'Bright\u00ad\u200epay'],
  ['letters of another script', 'Brightр\u0430\u0443'],
  ['Arabic letters levelled', 'بطاقة سحرية'],
  ['longer than any window', `Bright${'\u200b'.repeat(400)}pay`],
]
/** Looks alike, and is none. */
const innocent = ['Brightpayments', 'xBrightpay9', 'promo-7xy12']

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/**
 * Chunks of four; of a long text a tenth of them is measured, evenly spread, and what lies between comes as one. Processor time of
 * this thread, so that others on the machine do not count.
 */
function runThrough(peer: Peer, text: string): { out: string; held: number[]; microseconds: number } {
  const run = peer.start()
  const held: number[] = []
  const stretch = text.length < 4000 ? text.length : text.length / 10
  const measured = text.length < 4000 ? stretch : stretch / 10
  let out = ''
  let spent = 0
  for (let from = 0; from < text.length; from += stretch) {
    const fine = from + stretch - measured
    if (fine > from) out += run.push(text.slice(from, fine))
    const before = process.threadCpuUsage()
    for (let at = fine; at < from + stretch; at += 4) {
      out += run.push(text.slice(at, Math.min(at + 4, from + stretch)))
      held.push(Math.min(at + 4, from + stretch) - out.length)
    }
    const { user, system } = process.threadCpuUsage(before)
    spent += user + system
  }
  out += run.end()
  return { out, held: held.sort((a, b) => a - b), microseconds: spent / held.length }
}

/** Processor time is told in steps of milliseconds: the mean of as many runs as a second takes. */
function again(peer: Peer, text: string): ReturnType<typeof runThrough> {
  const began = performance.now()
  const runs = [runThrough(peer, text)]
  while (performance.now() - began < 1000) runs.push(runThrough(peer, text))
  const { out, held } = runs[0] ?? runThrough(peer, text)
  return { out, held, microseconds: runs.reduce((sum, run) => sum + run.microseconds, 0) / runs.length }
}

function visible(text: string): string {
  return fold(text).folded.replace(/\s/g, '')
}

/** What of the planted texts is masked, and how many of their characters go out. */
function judge(peer: Peer): { found: number; leaked: number; missed: string[]; wronged: number } {
  let found = 0
  let leaked = 0
  const missed: string[] = []
  for (const [kind, text] of planted) {
    const { out } = runThrough(peer, `Here: ${text}. Bye.`)
    if (!out.includes(mask)) missed.push(kind)
    else {
      found += 1
      leaked += visible(out).length - visible(`Here: ${mask}. Bye.`).length
    }
  }
  const wronged = innocent.filter((text) => runThrough(peer, `Here: ${text}. Bye.`).out.includes(mask)).length
  return { found, leaked, missed: [...new Set(missed)], wronged }
}

/** Prints the engine beside other ways of keeping the same literals and patterns out of a stream of chunks of four. */
export function printPeers(prose: string, context: InspectionContext): void {
  const rules = forbidden(prose)
  const peers = peersFor(rules, context)
  const textOf = (size: number) => prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
  console.log(
    `\n${rules.phrases.length} literals and ${rules.patterns.length} patterns, chunks of 4, masked in place:\n`,
  )
  console.log(
    '| | µs a chunk at 4,000 | at 40,000 | × ours at 40,000 | held p50 / p99 | found | leaked characters | false | misses |',
  )
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|---|')
  let ours = 0
  for (const peer of peers) {
    for (let warm = 0; warm < 3; warm += 1) runThrough(peer, textOf(4000))
    const small = again(peer, textOf(4000))
    const large = again(peer, textOf(40_000))
    ours ||= large.microseconds
    const { found, leaked, missed, wronged } = judge(peer)
    const cells = [
      peer.name,
      small.microseconds.toFixed(1),
      large.microseconds.toFixed(1),
      (large.microseconds / ours).toFixed(1),
      `${at(small.held, 0.5)} / ${at(small.held, 0.99)}`,
      `${found}/${planted.length}`,
      leaked,
      `${wronged}/${innocent.length}`,
      missed.join(', ') || 'none',
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
