import { offeredTools, refusedCall, runTool, type ToolOutcome } from '#lib/acts/run-tool.ts'
import { stepUpFor } from '#lib/acts/step-up-for.ts'
import { CodedError, codeOf, type Problem, problem } from '#lib/errors/problem.ts'
import type { Permit } from '#lib/resilience/breaker.ts'
import { closedScenario } from './closed-scenario.ts'
import { freshness } from './context/gather-facts.ts'
import { verdictNote } from './context/verdict-note.ts'
import { addUsage } from './generation/add-usage.ts'
import type { PromptMessage } from './generation/generation.ts'
import type { Inspected, Inspector } from './inspection/inspector.ts'
import { openAnswer } from './open-answer.ts'
import { createOutflow, goingOn } from './outflow.ts'
import { prepareRun } from './prepare-run.ts'
import { createLogWriter } from './relay/log-writer.ts'
import { createRunRecord } from './run-record.ts'
import { createTranscript } from './transcript/transcript.ts'
import type { Settlement } from './transcript/transcript-store.ts'
import type { Fact, Outcome, ToolCall, Turn, Usage } from './turn.ts'
import type { LoggedEvent, TurnEvent } from './turn-event.ts'
import type { CallerExtras, TurnLimits, TurnPorts } from './turn-ports.ts'

/** Model steps in one turn: a call and its answer make two. */
const mostSteps = 4
const mostCallsPerStep = 4

/**
 * Runs one turn from its start event to its settlement, and never throws: every exit settles.
 * The one loop of the house: generation → inspection → (a cleared call → its result → generation) or a trip.
 */
export async function runTurn(
  turn: Turn,
  epoch: number,
  ports: TurnPorts,
  limits: TurnLimits,
  deliver: (events: readonly LoggedEvent[]) => void,
  caller: CallerExtras = {},
): Promise<Settlement> {
  const { endpoint, merchant, log, now } = ports
  const abort = new AbortController()
  const sessionMs = Math.max(0, Date.parse(turn.session.expiresAt ?? '') - now().getTime())
  const outlived = sessionMs < limits.runMs
  const deadline = AbortSignal.timeout(outlived ? sessionMs : limits.runMs)
  const signal = AbortSignal.any([abort.signal, deadline])
  const record = createRunRecord(turn, ports)
  const transcript = createTranscript(() => 'failed')
  const writer = createLogWriter({
    log,
    conversation: turn.conversationId,
    run: turn.run,
    epoch,
    permitMs: limits.permitMs,
    // What a guest is told may run a batch ahead of the log; account data waits for the log's word that nobody logged out.
    ahead: turn.session.assurance === 'none',
    now: () => now().getTime(),
    deliver: (events) => {
      for (const event of events) transcript.take(event)
      deliver(events)
    },
    onLost: () => abort.abort(),
  })
  const outflow = createOutflow(record, writer.write)
  const beats = setInterval(() => void writer.beat(), limits.beatMs)
  let usage: Usage = {}
  let permit: Permit | undefined
  let offeredCard = false
  const ended: ToolOutcome[] = []

  let outcome: Outcome = 'failed'
  let failure: Problem | undefined
  try {
    outcome = await answer()
    // A trip is the answer's fault, not the endpoint's: it did answer.
    await tellBreaker('succeeded')
  } catch (error) {
    const late = outlived ? 'session-expired' : 'model-timeout'
    const code = deadline.aborted && !writer.lost ? late : codeOf(error)
    await tellBreaker(!writer.lost && code.startsWith('model-') ? 'failed' : 'abandoned')
    if (!writer.lost) {
      ports.report({ code, turn: turn.id, cause: error })
      // A second attempt that failed before its first word leaves the sentence as the first one broke it off.
      if (code.startsWith('model-') && outflow.end().kind === 'shut') outcome = 'tripped'
      else failure = problem(code, turn.language, error instanceof CodedError ? error.extensions : {})
    }
  } finally {
    clearInterval(beats)
    abort.abort()
  }
  return settle()

  async function answer(): Promise<Outcome> {
    const { name } = endpoint
    writer.write({
      type: 'turn-start',
      turn: turn.id,
      at: turn.startedAt,
      model: { name, rehearsal: name.startsWith('rehearsal') },
    })
    record.tell({
      type: 'question',
      turn: turn.id,
      at: turn.startedAt,
      text: turn.text,
      assurance: turn.session.assurance,
      ...(turn.signals ? { signals: turn.signals } : {}),
    })

    const handoff = await openAnswer(turn, ports, writer.write)
    if (turn.before && !turn.before.generate) return 'done'

    const { verdictBreaker } = ports
    const closed = await verdictBreaker?.ask()
    if (verdictBreaker && closed) {
      await closedScenario(closed, verdictBreaker, turn, record, writer.write, ports)
      return 'tripped'
    }

    const asked = await ports.breaker.ask(turn.run)
    if (!asked.allowed)
      throw new CodedError('breaker-open', { extensions: { retryAfter: Math.ceil(asked.retryAfterMs / 1000) } })
    permit = asked.permit

    const { instructions, question, inspect } = await prepareRun({
      turn,
      ports,
      limits,
      caller,
      handoff,
      signal,
      record,
      ended,
      show: showFacts,
      missing: (fact) => writer.write({ type: 'fact', fact, status: 'missing' }),
    })
    let inspector = inspect()
    const offered = turn.facts ? offeredTools(turn.session) : {}
    const earlier = caller.history ?? turn.history.map(toPromptMessage)
    let asking: PromptMessage = { role: 'customer', text: question }
    // What of this step's answer has been shown already, and what a model says that goes on there.
    let begun = ''
    let goOn = goingOn('')
    let told = 0
    const exchanges: PromptMessage[] = []
    let lastStep = mostSteps
    const pass = (pieces: readonly Inspected[]) => outflow.let(pieces).kind === 'open'

    for (let step = 1; step <= lastStep; step += 1) {
      const before = outflow.gate()
      if (before.kind === 'shut') return 'tripped'
      if (before.kind === 'reflect') {
        // The model is asked again: why, and what has been shown already, from which it goes on without a seam.
        asking = {
          role: 'customer',
          text: [question, ...before.verdicts.map((verdict) => verdictNote(verdict, turn.language))].join('\n'),
        }
        // A prompt that ends in a space has the next word in pieces that the model has hardly met.
        begun = outflow.shown.slice(told).trimEnd()
        goOn = goingOn(outflow.shown)
        inspector = inspect()
        if (outflow.again(inspector.push(outflow.shown)).kind !== 'open') return 'tripped'
      }
      const attempt = new AbortController()
      const calls: ToolCall[] = []
      const cleared = new Set<ToolCall>()
      let said = ''
      const tokens = ports.tokens?.filter()
      const fresh = (text: string) => tokens?.push(text) ?? text
      const read = (text: string) => inspector.push(fresh(goOn(text)))
      const messages = [
        ...earlier,
        asking,
        ...exchanges,
        ...(begun ? [{ role: 'assistant', text: begun } as const] : []),
      ]
      const prompt = { instructions, messages, tools: step < lastStep ? offered : {} }
      for await (const event of endpoint.generate(prompt, AbortSignal.any([signal, attempt.signal]))) {
        if (event.type === 'text') {
          said += event.text
          if (!pass(read(event.text))) break
        } else if (event.type === 'tool-call') {
          if (calls.length === mostCallsPerStep) continue
          if (tokens && !pass(inspector.push(tokens.end()))) break
          calls.push(event.call)
          if (judge(event.call, inspector)) cleared.add(event.call)
        } else {
          usage = addUsage(usage, event.usage)
        }
      }
      attempt.abort()
      if (tokens && outflow.gate().kind === 'open') pass(inspector.push(tokens.end()))
      if (calls.length === 0 && outflow.gate().kind === 'open') pass(inspector.end())
      if (outflow.gate().kind === 'shut') return 'tripped'
      if (outflow.gate().kind === 'reflect') {
        lastStep += step === lastStep ? 1 : 0
        continue
      }
      if (calls.length === 0) break
      exchanges.push({ role: 'assistant', text: begun + said, calls })
      begun = ''
      told = outflow.shown.length
      const run = (call: ToolCall) =>
        cleared.has(call)
          ? runTool(call, turn.session, merchant, now(), signal, ports.tokens?.valueOf)
          : refusedCall(call)
      const [stepUp] = calls.flatMap((call) => stepUpFor(call, turn.session, now()) ?? [])
      if (stepUp && !offeredCard) writer.write({ type: 'card', card: { kind: 'verification', ...stepUp } })
      offeredCard ||= stepUp !== undefined
      const outcomes = await Promise.all(calls.map(async (call) => ({ call, ...(await run(call)) })))
      for (const { call, record: result, facts } of outcomes) {
        ended.push({ record: result, facts })
        showFacts(facts)
        inspector.ground(facts)
        record.ended(result)
        if (cleared.has(call)) record.tool(call, result.status === 'ok' ? 'ok' : 'error')
        exchanges.push({ role: 'tool', call, result: result.result })
        if (!pass(inspector.settle(call, result))) break
      }
    }
    if (outflow.gate().kind === 'open') pass(inspector.end())
    if (outflow.end().kind !== 'open') return 'tripped'
    // An answer without a word is no answer.
    if (outflow.shown.trim() === '') throw new CodedError('model-interrupted')
    return 'done'
  }

  function showFacts(facts: readonly Fact[]): void {
    for (const fact of facts) writer.write({ type: 'fact', fact, status: freshness(fact, now()) })
  }

  function judge(call: ToolCall, inspector: Inspector): boolean {
    const judged = inspector.propose(call)
    record.tool(call, judged.cleared ? 'cleared' : 'refused')
    for (const verdict of judged.recorded) record.verdict({ type: 'verdict', verdict, withheld: '' })
    if (!judged.cleared)
      record.verdict({ type: 'verdict', verdict: judged.verdict, withheld: JSON.stringify(call.args) ?? '' })
    return judged.cleared
  }

  async function tellBreaker(how: keyof Permit): Promise<void> {
    await permit?.[how]().catch((cause) => ports.report({ code: 'store-unavailable', turn: turn.id, cause }))
  }

  /** The run's last events, whoever has the conversation by now, and the turn's row. */
  async function settle(): Promise<Settlement> {
    if (failure) writer.write({ type: 'error', problem: failure })
    const endedAt = now().toISOString()
    writer.write({ type: 'turn-end', outcome, at: endedAt, usage })
    await writer.flushed()
    if (writer.lost) {
      // The log no longer takes this run's events: the customer's own response is told how it ended.
      const last: TurnEvent[] =
        writer.lost === 'fenced' ? await fencedBy() : [{ type: 'error', problem: problem('run-lost', turn.language) }]
      outcome = writer.lost === 'unreachable' ? 'cut' : last.length > 0 ? 'stopped' : 'taken-over'
      const events = [...last, { type: 'turn-end', outcome, at: endedAt, usage } as const]
      const stamped = events.map(
        (event): LoggedEvent => ({ ...event, run: turn.run, epoch, seq: Number.MAX_SAFE_INTEGER }),
      )
      for (const event of stamped) transcript.take(event)
      deliver(stamped)
    }
    const moved = await ports.verdictBreaker?.settled({ outcome, verdicts: record.verdicts })
    for (const verdict of moved ?? []) record.verdict({ type: 'verdict', verdict, withheld: '' })
    await record.drained()
    const settlement: Settlement = {
      ...transcript.settlement(),
      outcome,
      turn: turn.id,
      verdicts: record.verdicts,
      tools: record.tools,
      endedAt,
    }
    try {
      await ports.transcript.settle(settlement)
      const code = settlement.problem ? { code: settlement.problem.code } : {}
      await ports.leadLog.append(turn.conversationId, [
        { type: 'settled', turn: turn.id, at: endedAt, outcome, ...code },
      ])
    } catch (cause) {
      // The sweep settles what could not be settled here: the log is the truth.
      ports.report({ code: 'store-unavailable', turn: turn.id, cause })
    }
    return settlement
  }

  /** What the customer is told of the fence: a stop. A takeover speaks for itself. */
  async function fencedBy(): Promise<TurnEvent[]> {
    const [first] = await log.read(turn.conversationId, `${epoch}-${Number.MAX_SAFE_INTEGER}`, 1).catch(() => [])
    if (first?.type === 'handoff') return []
    // Whatever else has begun since, only a stop lets another turn begin while this one ran.
    return [{ type: 'stopped', by: first?.type === 'stopped' ? first.by : 'customer' }]
  }
}

const toPromptMessage = ({ role, text, tokens }: Turn['history'][number]): PromptMessage =>
  role === 'customer' ? { role, text: tokens ?? text } : { role: 'assistant', text }
