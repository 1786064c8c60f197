import { foldCodePoint } from '#lib/text/fold-code-point.ts'
import type { ToolCall } from '../turn.ts'
import type { Verdict } from '../verdict.ts'
import { type Compiled, compileRules } from './compile-rules.ts'
import type { Inspected, InspectionContext, Inspector } from './inspector.ts'
import { createOutlet } from './outlet.ts'
import { prepare } from './prepared.ts'
import { replacementFor } from './replacement-texts.ts'
import type { Rule, RuleSet } from './rule.ts'
import { builtInRules } from './rules/built-in-rules.ts'
import { createSentenceEnds } from './sentence-end.ts'
import { createTrack } from './track.ts'
import type { Finding, Sentence } from './watch.ts'

/** The most undecided text that is ever held, in code points of the original. */
export const longestHold = 240
/** A sentence without an end keeps this much of itself. */
const longestSentence = 640

const severityOrder = { veto: 0, major: 1, minor: 2 } as const

function isWide(codePoint: number): boolean {
  return codePoint === 0xff01 || codePoint === 0xff1f || codePoint === 0xff61 || codePoint === 0x061f
}

/** Makes the inspector of one run: the same verdicts and the same bytes for every way of cutting the reply. */
export function createInspector(context: InspectionContext, ruleSet: RuleSet = builtInRules): Inspector {
  const compiled: Compiled = compileRules(ruleSet)
  const prepared = prepare(context)
  const track = createTrack()
  const outlet = createOutlet()
  const ends = createSentenceEnds()
  let sentence: Sentence = { text: '', from: 0, closed: false, previous: '' }
  let standing: Finding[] = []
  let waiting: { findings: Finding[]; from: number; queue: string; sentence: Sentence } | undefined
  let events: Inspected[] = []
  let shut = false
  let surrogate = ''
  let offset = 0
  let codePoints = 0
  /** No hold begins before this code point. */
  let safe = 0
  let reply = ''

  const watches = compiled.createWatches(prepared, report)

  function emit(text: string): void {
    if (text === '') return
    reply += text
    const last = events.at(-1)
    if (last?.type === 'release') last.text += text
    else events.push({ type: 'release', text })
  }

  function verdictOf(finding: Finding, acts: boolean): Verdict {
    const { rule } = finding
    const action = rule.action === 'reflect' ? 'replace' : rule.action
    return {
      item: rule.item,
      rule: rule.id,
      version: rule.version,
      severity: rule.severity,
      action: acts ? action : 'record',
      start: track.codePoint(finding.from),
      end: track.codePoint(Math.max(finding.from, finding.to - 1)) + 1,
    }
  }

  function rawOf(from: number, to: number): string {
    return outlet.slice(track.start(from), track.end(Math.max(from, to - 1)))
  }

  function report(finding: Finding): void {
    if (shut) return
    const from = Math.max(finding.from, track.length() - 4096)
    const kept = from === finding.from ? finding : { ...finding, from }
    if (finding.mask !== undefined && !finding.stands) decide([kept])
    else standing.push(kept)
  }

  function acts(rule: Rule): boolean {
    return compiled.acts(rule, prepared.conversation)
  }

  function earliest(): number {
    let from = waiting ? waiting.from : Number.POSITIVE_INFINITY
    for (const finding of standing) if (acts(finding.rule)) from = Math.min(from, finding.from)
    for (const watch of watches) from = Math.min(from, watch.hold())
    return from
  }

  function releaseUpTo(position: number): void {
    emit(outlet.release(position >= track.length() ? offset : track.start(position)))
  }

  function trip(findings: Finding[]): void {
    const from = Math.min(...findings.map((finding) => finding.from), earliest())
    releaseUpTo(from)
    const ordered = [...findings].sort(
      (a, b) =>
        severityOrder[a.rule.severity] - severityOrder[b.rule.severity] ||
        a.rule.priority - b.rule.priority ||
        a.from - b.from,
    )
    const [first, ...others] = ordered
    if (!first) return
    const to = Math.max(...findings.map((finding) => finding.to))
    const seen = new Set([first.rule.id])
    for (const other of others) {
      if (seen.has(other.rule.id)) continue
      seen.add(other.rule.id)
      events.push({ type: 'verdict', verdict: verdictOf(other, true), withheld: rawOf(other.from, other.to) })
    }
    const withheld = rawOf(from, to)
    const replacement = replacementFor(first.rule.item, prepared.language, reply)
    const reflect = findings.every(({ rule }) => rule.action === 'reflect')
    events.push({
      type: 'trip',
      verdict: verdictOf({ ...first, from, to }, true),
      withheld,
      replacement,
      offer: 'handoff',
      reflect,
    })
    shut = true
  }

  /** Decides every finding that stands in the sentence as it is now. */
  function decide(findings: Finding[]): void {
    const cutting: Finding[] = []
    for (const finding of findings) {
      if (finding.stands && !finding.stands(sentence)) continue
      const inForce = acts(finding.rule)
      const action = finding.rule.action
      if (inForce && (action === 'replace' || action === 'reflect' || action === 'handoff')) {
        cutting.push({
          ...finding,
          to: Math.max(finding.to, Math.min(sentence.from + sentence.text.length, track.length())),
        })
        continue
      }
      const withheld = inForce && action === 'mask' ? rawOf(finding.from, finding.to) : ''
      if (inForce && finding.mask !== undefined) {
        outlet.edit(track.start(finding.from), track.end(finding.to - 1), finding.mask)
      }
      events.push({ type: 'verdict', verdict: verdictOf(finding, inForce), withheld })
    }
    if (cutting.length === 0) return
    for (const finding of compiled.alsoIn(sentence, prepared, cutting)) if (acts(finding.rule)) cutting.push(finding)
    const patient = cutting.every((finding) => finding.waitsFor && prepared.mayStillBeBacked(finding.waitsFor))
    if (patient && !waiting) {
      waiting = { findings: cutting, from: Math.min(...cutting.map((finding) => finding.from)), queue: '', sentence }
      return
    }
    trip(cutting)
  }

  function closeSentence(): void {
    const closed = { ...sentence, closed: true }
    for (const watch of watches) watch.close(closed)
    sentence = closed
    const findings = standing
    standing = []
    decide(findings)
    const previous = closed.text.trim() === '' ? closed.previous : closed.text
    sentence = { text: '', from: track.length(), closed: false, previous }
  }

  function feedUnit(unit: number, start: number, end: number, wide: boolean): void {
    const boundary = ends.feed(unit, sentence.text, wide)
    if (boundary === 'before') closeSentence()
    if (shut) return
    const position = track.add(start, end, codePoints)
    if (sentence.text.length >= longestSentence) {
      const cut = sentence.text.length - longestSentence / 2
      sentence.text = sentence.text.slice(cut)
      sentence.from += cut
    }
    sentence.text += String.fromCharCode(unit)
    for (const watch of watches) watch.feed(unit, position, sentence)
    if (boundary === 'after') closeSentence()
  }

  /** Meets the bound: what has been held too long is decided as it stands. */
  function keepBound(): void {
    if (codePoints - safe <= longestHold) return
    const from = earliest()
    const since = from === Number.POSITIVE_INFINITY ? codePoints : track.codePoint(from)
    if (codePoints - since <= longestHold) {
      safe = since
      return
    }
    for (const watch of watches) {
      const hold = watch.hold()
      if (hold !== Number.POSITIVE_INFINITY && codePoints - track.codePoint(hold) > longestHold) watch.decide(sentence)
    }
    const old = standing.filter((finding) => codePoints - track.codePoint(finding.from) > longestHold)
    standing = standing.filter((finding) => !old.includes(finding))
    decide(
      old.map((finding) =>
        finding.rule.onUndecided === 'withhold' ? finding : { ...finding, rule: { ...finding.rule, action: 'record' } },
      ),
    )
    safe = codePoints - longestHold
  }

  function feedCodePoint(codePoint: number, length: number): void {
    const piece = foldCodePoint(codePoint)
    const wide = isWide(codePoint)
    const start = offset
    offset += length
    for (let at = 0; at < piece.length && !shut; at += 1) feedUnit(piece.charCodeAt(at), start, offset, wide)
    codePoints += 1
    if (!shut && !waiting) keepBound()
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
    const unbacked = held.findings.filter((finding) => !finding.stands || finding.stands(held.sentence))
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
    const out = events
    events = []
    return out
  }

  return {
    push(text) {
      if (shut) return []
      let whole = surrogate + text
      surrogate = ''
      const last = whole.charCodeAt(whole.length - 1)
      if (last >= 0xd800 && last <= 0xdbff) {
        surrogate = whole.slice(-1)
        whole = whole.slice(0, -1)
      }
      outlet.write(whole)
      feed(whole)
      return flush()
    },
    propose(call: ToolCall) {
      if (shut) return { cleared: false, verdict: compiled.refusalAfterTrip(call) }
      const verdict = compiled.judgeCall(call, prepared)
      if (verdict) return { cleared: false, verdict }
      prepared.pending(call)
      return { cleared: true }
    },
    settle(call, record) {
      if (shut) return []
      prepared.settled(call, record)
      resume(false)
      return flush()
    },
    ground(facts) {
      prepared.ground(facts)
    },
    end() {
      if (shut) return []
      if (surrogate !== '') {
        const lone = surrogate
        surrogate = ''
        outlet.write(lone)
        feed(lone)
      }
      while (waiting && !shut) resume(true)
      if (!shut) {
        for (const watch of watches) watch.end(sentence)
        closeSentence()
      }
      while (waiting && !shut) resume(true)
      if (!shut) {
        // Nothing more can come: what only waited for more is decided, and leaves.
        releaseUpTo(track.length())
      }
      const out = flush()
      if (!shut) out.push(...compiled.judgeEnd(reply, codePoints, prepared))
      shut = true
      return out
    },
  }
}

/** The version of the rules of the tree, for a turn's row. */
export const rulesVersion: string = builtInRules.version
