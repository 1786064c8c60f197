import { isOverride, withoutOpenPair } from '#lib/text/characters.ts'
import { foldCodePoint } from '#lib/text/fold-code-point.ts'
import type { ToolCall } from '../turn.ts'
import { prepare } from './context/prepared.ts'
import type { Inspected, InspectionContext, Inspector } from './inspector.ts'
import { replacementFor } from './replacement-texts.ts'
import { builtInRules } from './rules/built-in-rules.ts'
import type { RuleSet } from './rules/rule.ts'
import { actsIn } from './rules/rule-mode.ts'
import { compileRules, type Detectors } from './stream/compile-rules.ts'
import { createEmphasis, type Placed } from './stream/emphasis.ts'
import { cuts, gravestFirst, readAgain, verdictOf } from './stream/finding-verdict.ts'
import { growSentence, sentenceBehind, vowelSentence } from './stream/grow-sentence.ts'
import { createOutlet } from './stream/outlet.ts'
import { createSentenceEnds, isWideTerminator } from './stream/sentence-end.ts'
import { createTrack } from './stream/track.ts'
import type { Finding, Sentence } from './watches/watch.ts'

/** The most undecided text that is ever held, in folded units: what folds to nothing does not count. */
export const longestHold = 240
/** So many code points in a row that fold to nothing are broken output; what hides behind them is not waited for. */
const longestSilence = 32

/**
 * Makes the inspector of one run: the same verdicts and the same bytes for every way of cutting the reply. A rule whose check throws
 * does what its `onUnavailable` says. `detectors` are those that rules name; a deployment may bring its own.
 */
export function createInspector(
  context: InspectionContext,
  ruleSet: RuleSet = builtInRules,
  detectors?: Detectors,
): Inspector {
  const compiled = compileRules(ruleSet, detectors)
  const prepared = prepare(context)
  const required = compiled.requiredIn(prepared)
  const track = createTrack()
  const outlet = createOutlet()
  const ends = createSentenceEnds()
  const emphasis = createEmphasis()
  let sentence: Sentence = { text: '', cased: '', from: 0, closed: false, previous: '' }
  let standing: Finding[] = []
  let waiting: { findings: Finding[]; from: number; queue: string; sentence: Sentence } | undefined
  const events: Inspected[] = []
  let shut = false
  let surrogate = ''
  let offset = 0
  let codePoints = 0
  /** Code points since the last one that folded to something. */
  let silent = 0
  /** No hold begins before this position. */
  let safe = 0
  /** What stands before this position may have left. */
  let gone = 0
  let reply = ''

  function emit(text: string): void {
    if (text === '') return
    reply += text
    const last = events.at(-1)
    if (last?.type === 'release') last.text += text
    else events.push({ type: 'release', text })
  }

  function rawOf(from: number, to: number): string {
    return outlet.slice(track.start(from), track.end(Math.max(from, to - 1)))
  }

  function report(finding: Finding): void {
    if (shut) return
    // What was let go is gone: how the stream is cut must not decide which part of it was.
    const from = Math.max(finding.from, gone, track.length() - 4096)
    const kept = from === finding.from ? finding : { ...finding, from }
    if (finding.unavailable || (finding.mask !== undefined && !finding.stands)) decide([kept])
    else standing.push(kept)
  }

  function acts({ rule }: Finding): boolean {
    return actsIn(rule, prepared.conversation)
  }

  function earliest(): number {
    let from = Math.min(waiting?.from ?? Number.POSITIVE_INFINITY, watches.hold())
    for (const finding of standing) if (acts(finding)) from = Math.min(from, finding.from)
    return from
  }

  function releaseUpTo(position: number): void {
    emit(outlet.release(position >= track.length() ? (emphasis.waitsFrom() ?? offset) : track.start(position)))
  }

  function trip(findings: Finding[]): void {
    const from = Math.min(...findings.map((finding) => finding.from), earliest())
    releaseUpTo(from)
    const [first, ...others] = gravestFirst(findings)
    if (!first) return
    const to = Math.max(...findings.map((finding) => finding.to))
    for (const other of others) {
      const verdict = verdictOf(other, true, track)
      events.push({ type: 'verdict', verdict, withheld: rawOf(other.from, other.to) })
    }
    events.push({
      type: 'trip',
      verdict: verdictOf({ ...first, from, to }, true, track),
      withheld: rawOf(from, to),
      replacement: replacementFor(first.unavailable ? undefined : first.rule.item, prepared.language, reply),
      offer: 'handoff',
      reflect: findings.every(({ rule, unavailable }) => rule.action === 'reflect' && !unavailable),
    })
    shut = true
  }

  /** Whether a finding stands in a sentence; one that cannot say so any more is unavailable. */
  function weigh(finding: Finding, within: Sentence): Finding | undefined {
    if (!finding.stands) return finding
    if (compiled.decidesSentences(finding.rule) && required.covers(within)) return undefined
    try {
      return finding.stands(within) ? readAgain(finding, within) : undefined
    } catch {
      const { rule, from, to } = finding
      return { rule, from, to, unavailable: true }
    }
  }

  /** Decides every finding that stands in the sentence as it is now. */
  function decide(findings: Finding[]): void {
    const cutting: Finding[] = []
    for (const weighed of findings) {
      const finding = weigh(weighed, sentence)
      if (!finding) continue
      const inForce = acts(finding) && !finding.doubted && !(finding.unavailable && !cuts(finding))
      if (inForce && cuts(finding)) {
        const to = Math.max(finding.to, Math.min(sentence.from + sentence.text.length, track.length()))
        cutting.push({ ...finding, to })
        continue
      }
      const withheld = inForce && finding.rule.action === 'mask' ? rawOf(finding.from, finding.to) : ''
      if (inForce && finding.mask !== undefined) {
        outlet.edit(track.start(finding.from), track.end(finding.to - 1), finding.mask)
      }
      events.push({ type: 'verdict', verdict: verdictOf(finding, inForce, track), withheld })
    }
    if (cutting.length === 0) return
    if (!required.covers(sentence)) {
      for (const finding of compiled.alsoIn(sentence, prepared, cutting)) if (acts(finding)) cutting.push(finding)
    }
    const patient = cutting.every((finding) => finding.waitsFor && prepared.mayStillBeBacked(finding.waitsFor))
    if (patient && !waiting) {
      waiting = { findings: cutting, from: Math.min(...cutting.map((finding) => finding.from)), queue: '', sentence }
      return
    }
    trip(cutting)
  }

  function closeSentence(): void {
    const closed = { ...sentence, closed: true }
    watches.close(closed)
    sentence = closed
    const findings = standing
    standing = []
    decide(findings)
    sentence = sentenceBehind(closed, track.length())
  }

  function feedUnit(unit: number, { codePoint, start, end, index }: Placed, first: boolean): void {
    const boundary = ends.feed(unit, sentence.text, isWideTerminator(codePoint))
    if (boundary === 'before') closeSentence()
    if (shut) return
    const position = track.add(start, end, index)
    growSentence(sentence, unit, codePoint)
    watches.feed(unit, position, sentence, codePoint, first)
    if (boundary === 'after') closeSentence()
  }

  /** Meets the bound: what has been held too long is decided as it stands. */
  function keepBound(): void {
    const length = track.length()
    if (length - safe <= longestHold) return
    const since = Math.min(earliest(), length)
    if (length - since <= longestHold) {
      safe = since
      return
    }
    watches.decide(sentence, (held) => length - held > longestHold)
    const old = standing.filter((finding) => length - finding.from > longestHold)
    standing = standing.filter((finding) => !old.includes(finding))
    decide(
      old.map((finding) =>
        finding.rule.onUndecided === 'withhold' ? finding : { ...finding, rule: { ...finding.rule, action: 'record' } },
      ),
    )
    safe = length - longestHold
  }

  function feedPlaced(placed: Placed): void {
    const piece = foldCodePoint(placed.codePoint)
    for (let at = 0; at < piece.length && !shut; at += 1) feedUnit(piece.charCodeAt(at), placed, at === 0)
    silent = piece === '' ? silent + 1 : 0
    if (silent > 0) vowelSentence(sentence, placed.codePoint)
    const misleads = isOverride(placed.codePoint) || silent === longestSilence
    if (misleads && !shut && !waiting) watches.silence(track.length())
    if (shut || waiting) return
    keepBound()
    if (!shut && !waiting) gone = Math.max(gone, Math.min(earliest(), track.length()))
  }

  function feedCodePoint(codePoint: number, length: number): void {
    const placed = { codePoint, start: offset, end: offset + length, index: codePoints }
    offset += length
    codePoints += 1
    for (const one of emphasis.take(placed)) if (!shut) feedPlaced(one)
  }

  function feed(text: string): void {
    let at = 0
    while (at < text.length && !shut) {
      if (waiting) {
        waiting.queue += text.slice(at)
        if ([...waiting.queue].length > longestHold) resume(true)
        return
      }
      const codePoint = text.codePointAt(at) ?? 0
      const length = codePoint > 0xffff ? 2 : 1
      feedCodePoint(codePoint, length)
      at += length
    }
  }

  /** The calls that could back a held claim have spoken, or `final`: none will. */
  function resume(final: boolean): void {
    const held = waiting
    if (!held) return
    const unbacked = held.findings.flatMap((finding) => weigh(finding, held.sentence) ?? [])
    if (unbacked.length > 0 && !final) return
    waiting = undefined
    if (unbacked.length > 0) {
      trip(unbacked)
      return
    }
    feed(held.queue)
  }

  function flush(): Inspected[] {
    if (!shut) releaseUpTo(Math.min(earliest(), track.length()))
    return events.splice(0)
  }

  const watches = compiled.createWatches(prepared, required, report)

  return {
    push(text) {
      if (shut) return []
      const whole = withoutOpenPair(surrogate + text)
      surrogate = (surrogate + text).slice(whole.length)
      outlet.write(whole)
      feed(whole)
      return flush()
    },
    propose(call: ToolCall) {
      if (shut) return { cleared: false, verdict: compiled.refusalAfterTrip(), recorded: [] }
      const { refused, recorded } = compiled.judgeCall(call, prepared)
      if (refused) return { cleared: false, verdict: refused, recorded }
      prepared.pending(call)
      return { cleared: true, recorded }
    },
    settle(call, record) {
      if (shut) return []
      prepared.settled(call, record)
      resume(false)
      return flush()
    },
    opened: () => waiting !== undefined || standing.some(acts) || watches.opened(),
    ground(facts) {
      prepared.ground(facts)
    },
    end() {
      if (shut) return []
      // A surrogate that has found no partner.
      outlet.write(surrogate)
      feed(surrogate)
      while (waiting && !shut) resume(true)
      for (const one of emphasis.end()) if (!shut) feedPlaced(one)
      if (!shut) {
        watches.end(sentence)
        closeSentence()
      }
      while (waiting && !shut) resume(true)
      if (!shut) {
        // Nothing more can come: what only waited for more is decided, and leaves.
        releaseUpTo(track.length())
      }
      const out = flush()
      if (!shut) out.push(...compiled.judgeEnd(reply, codePoints, prepared, required))
      shut = true
      return out
    },
  }
}
