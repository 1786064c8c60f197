import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import { offeredTools, runTool, type ToolOutcome } from '#lib/acts/run-tool.ts'
import { CodedError, codeOf, type Problem, problem } from '#lib/errors/problem.ts'
import type { Breaker, Permit } from '#lib/resilience/breaker.ts'
import { freshness, gatherFacts } from './context/gather-facts.ts'
import { lastMessage } from './context/last-message.ts'
import { promptVersion, systemPrompt } from './context/system-prompt.ts'
import { wantedFacts } from './context/wanted-facts.ts'
import type { ModelEndpoint, Prompt, PromptMessage } from './generation/generation.ts'
import type { Inspected, InspectionContext, Inspector } from './inspection/inspector.ts'
import type { LeadEvent } from './lead-event.ts'
import type { EventLog } from './relay/event-log.ts'
import { createLogWriter } from './relay/log-writer.ts'
import { createTranscript } from './transcript/transcript.ts'
import type { LeadLog, RecordedVerdict, Settlement, TranscriptStore, Vault } from './transcript/transcript-store.ts'
import type {
  CustomerProfile,
  Fact,
  KnowledgeUnit,
  Outcome,
  ToolCall,
  ToolRecord,
  Turn,
  Usage,
  Versions,
} from './turn.ts'
import type { LoggedEvent } from './turn-event.ts'

/** Everything a run touches; assembled in one place, values everywhere else. */
export interface TurnPorts {
  endpoint: ModelEndpoint
  breaker: Breaker
  merchant: MerchantClient
  knowledge: () => Promise<readonly KnowledgeUnit[]>
  createInspector: (context: InspectionContext) => Inspector
  rulesVersion: string
  log: EventLog
  leadLog: LeadLog
  transcript: TranscriptStore
  vault: Vault
  /** Masks what a lead may read of a withheld span or a prompt. */
  maskForLeads: (text: string) => string
  now: () => Date
  newId: () => string
  /** Told of every failure's cause, typed and masked; never shown to a customer. */
  report: (event: { code: string; turn: string; cause: unknown }) => void
}

export interface TurnLimits {
  factsDeadlineMs: number
  runMs: number
  permitMs: number
  beatMs: number
}

/** What an API caller sent besides the customer's words; it guides the model and grounds nothing. */
export interface CallerExtras {
  note?: string
  /** Answers that the caller says were given; part of the prompt, unknown to inspection. */
  history?: readonly PromptMessage[]
}

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
  const { endpoint, merchant, log, leadLog, now, newId } = ports
  const versions: Versions = { model: endpoint.name, prompt: promptVersion, rules: ports.rulesVersion }
  const abort = new AbortController()
  const deadline = AbortSignal.timeout(limits.runMs)
  const signal = AbortSignal.any([abort.signal, deadline])

  let lostOutcome: Outcome | undefined
  const transcript = createTranscript(() => lostOutcome ?? 'failed')
  const verdicts: RecordedVerdict[] = []
  const records: ToolRecord[] = []
  const leadWrites: Promise<unknown>[] = []
  const tellLead = (...events: LeadEvent[]) => {
    // Leads read softly: a second log that is away never holds the customer's answer up.
    const write = leadLog
      .append(turn.conversationId, events)
      .catch((cause) => ports.report({ code: 'store-unavailable', turn: turn.id, cause }))
    leadWrites.push(write)
  }

  const writer = createLogWriter({
    log,
    conversation: turn.conversationId,
    run: turn.run,
    epoch,
    permitMs: limits.permitMs,
    now: () => now().getTime(),
    deliver: (events) => {
      for (const event of events) transcript.take(event)
      deliver(events)
    },
    onLost: () => abort.abort(),
  })
  const beats = setInterval(() => void writer.beat(), limits.beatMs)

  const release = (pieces: readonly Inspected[]): boolean => {
    for (const piece of pieces) {
      if (piece.type === 'release') {
        if (piece.text) writer.write({ type: 'text-delta', text: piece.text })
        wrote ||= piece.text.trim() !== ''
        continue
      }
      const id = newId()
      const recorded: RecordedVerdict = {
        id,
        at: now().toISOString(),
        verdict: piece.verdict,
        withheld: ports.maskForLeads(piece.withheld),
      }
      verdicts.push(recorded)
      leadWrites.push(
        keepWithheld(piece.withheld, recorded).then(() => {
          tellLead({ type: 'verdict', turn: turn.id, ...recorded })
        }),
      )
      if (piece.type === 'trip') {
        writer.write({ type: 'inspection-trip', verdict: id, offer: piece.offer })
        writer.write({ type: 'replacement', text: piece.replacement })
        return true
      }
    }
    return false
  }

  const keepWithheld = async (raw: string, recorded: RecordedVerdict) => {
    if (!raw) return
    try {
      recorded.withheldRef = await ports.vault.keep(turn.conversationId, 'withheld', raw)
    } catch (cause) {
      ports.report({ code: 'store-unavailable', turn: turn.id, cause })
    }
  }

  let usage: Usage = {}
  let permit: Permit | undefined
  let wrote = false

  const run = async (): Promise<Outcome> => {
    tellLead({
      type: 'question',
      turn: turn.id,
      at: turn.startedAt,
      text: turn.text,
      assurance: turn.session.assurance,
    })
    writer.write({
      type: 'turn-start',
      turn: turn.id,
      at: turn.startedAt,
      model: { name: endpoint.name, rehearsal: endpoint.name.startsWith('rehearsal') },
    })

    const asked = await ports.breaker.ask(turn.run)
    if (!asked.allowed)
      throw new CodedError('breaker-open', { extensions: { retryAfter: Math.ceil(asked.retryAfterMs / 1000) } })
    permit = asked.permit

    const wanted = turn.facts ? wantedFacts(turn.text, turn.history) : { pairs: [], orders: [] }
    const [gathered, knowledge, profile] = await Promise.all([
      gatherFacts(wanted, turn.session, merchant, limits.factsDeadlineMs, signal),
      ports.knowledge(),
      profileOf(turn, merchant, limits.factsDeadlineMs, signal),
    ])
    const used = new Map<string, Fact>()
    const showFacts = (facts: readonly Fact[]) => {
      for (const fact of facts) {
        used.set(fact.key, fact)
        writer.write({ type: 'fact', fact, status: freshness(fact, now()) })
      }
    }
    showFacts(gathered.facts)
    for (const fact of gathered.missing) writer.write({ type: 'fact', fact, status: 'missing' })

    const instructions = systemPrompt(knowledge.filter(({ visibility }) => visibility === 'public'))
    const question = lastMessage({
      ...gathered,
      session: turn.session,
      language: turn.language,
      now: now(),
      text: turn.text,
      ...(caller.note ? { callerNote: caller.note } : {}),
    })
    tellLead({ type: 'prompt', turn: turn.id, text: ports.maskForLeads(question), versions })

    const inspector = ports.createInspector({
      now: now(),
      language: turn.language,
      session: { assurance: turn.session.assurance, ...(profile ? { customer: profile } : {}) },
      messages: [...turn.history, { role: 'customer', text: turn.text }],
      facts: gathered.facts,
      knowledge: [...knowledge, { id: 'system-prompt', visibility: 'internal', text: instructions }],
      tools: [],
    })
    const offered = turn.facts ? offeredTools(turn.session) : {}
    const messages: PromptMessage[] = [
      ...(caller.history ??
        turn.history.map(
          ({ role, text }): PromptMessage => (role === 'customer' ? { role, text } : { role: 'assistant', text }),
        )),
      { role: 'customer', text: question },
    ]

    for (let step = 0; step < mostSteps; step += 1) {
      const prompt: Prompt = { instructions, messages, tools: step + 1 < mostSteps ? offered : {} }
      const calls: ToolCall[] = []
      const cleared = new Set<string>()
      let said = ''
      for await (const event of endpoint.generate(prompt, signal)) {
        if (event.type === 'text') {
          said += event.text
          if (release(inspector.push(event.text))) return 'tripped'
        } else if (event.type === 'tool-call') {
          if (calls.length === mostCallsPerStep) continue
          const judged = inspector.propose(event.call)
          calls.push(event.call)
          if (judged.cleared) {
            cleared.add(event.call.id)
            tellLead({ type: 'tool', turn: turn.id, call: masked(event.call), status: 'cleared' })
          } else {
            tellLead({ type: 'tool', turn: turn.id, call: masked(event.call), status: 'refused' })
            release([{ type: 'verdict', verdict: judged.verdict, withheld: JSON.stringify(event.call.args) }])
          }
        } else {
          usage = addUsage(usage, event.usage)
        }
      }
      if (calls.length === 0) break
      messages.push({ role: 'assistant', text: said, calls })
      const outcomes = await Promise.all(
        calls.map(async (call) =>
          cleared.has(call.id)
            ? { call, ...(await runTool(call, turn.session, merchant, signal)) }
            : { call, ...refusedCall(call) },
        ),
      )
      for (const { call, record, facts } of outcomes) {
        records.push(record)
        showFacts(facts)
        inspector.ground(facts)
        messages.push({ role: 'tool', call, result: record.result })
        tellLead({ type: 'tool', turn: turn.id, call: masked(call), status: record.status === 'ok' ? 'ok' : 'error' })
        if (release(inspector.settle(call, record))) return 'tripped'
      }
    }
    if (release(inspector.end())) return 'tripped'
    // An answer without a word is no answer.
    if (!wrote) throw new CodedError('model-interrupted')
    return 'done'
  }

  const masked = (call: ToolCall): ToolCall => ({ ...call, args: ports.maskForLeads(JSON.stringify(call.args)) })

  let outcome: Outcome = 'failed'
  let failure: Problem | undefined
  try {
    outcome = await run()
    // A trip is the answer's fault, not the endpoint's: it did answer.
    await permit?.succeeded().catch((cause) => ports.report({ code: 'store-unavailable', turn: turn.id, cause }))
  } catch (error) {
    if (writer.lost !== undefined) {
      await permit?.abandoned().catch(() => undefined)
    } else {
      const code = deadline.aborted ? 'model-timeout' : codeOf(error)
      if (code.startsWith('model-')) await permit?.failed().catch(() => undefined)
      else await permit?.abandoned().catch(() => undefined)
      ports.report({ code, turn: turn.id, cause: error })
      failure = problem(code, turn.language, error instanceof CodedError ? error.extensions : {})
    }
  } finally {
    clearInterval(beats)
    abort.abort()
  }

  if (failure) writer.write({ type: 'error', problem: failure })
  const endedAt = now().toISOString()
  writer.write({ type: 'turn-end', outcome, at: endedAt, usage })
  await writer.flushed()
  if (writer.lost === 'fenced') lostOutcome = await tellWhoTook()
  else if (writer.lost === 'unreachable') {
    lostOutcome = 'cut'
    deliver(stamp({ type: 'error', problem: problem('run-lost', turn.language) }))
  }
  if (writer.lost) deliver(stamp({ type: 'turn-end', outcome: lostOutcome ?? 'cut', at: endedAt, usage }))

  await Promise.all(leadWrites)
  const gatheredRun = transcript.settlement()
  const settlement: Settlement = {
    ...gatheredRun,
    turn: turn.id,
    outcome: lostOutcome ?? gatheredRun.outcome,
    verdicts,
    tools: records.map((record) => ({
      ...record,
      args: ports.maskForLeads(JSON.stringify(record.args)),
      result: undefined,
    })),
    endedAt,
  }
  await settle(settlement)
  return settlement

  function stamp(
    event: Extract<LoggedEvent, { type: 'error' | 'turn-end' | 'stopped' }> | Parameters<typeof writer.write>[0],
  ): LoggedEvent[] {
    return [{ ...event, run: turn.run, epoch, seq: Number.MAX_SAFE_INTEGER }]
  }

  /** Reads what fenced the run, and tells the customer of a stop. */
  async function tellWhoTook(): Promise<Outcome> {
    const [first] = await log.read(turn.conversationId, `${epoch}-${Number.MAX_SAFE_INTEGER}`, 1).catch(() => [])
    if (first?.type === 'handoff') return 'taken-over'
    // Whatever else has begun since, only a stop lets another turn begin while this one ran.
    deliver(stamp({ type: 'stopped', by: first?.type === 'stopped' ? first.by : 'customer' }))
    return 'stopped'
  }

  async function settle(settled: Settlement): Promise<void> {
    try {
      await ports.transcript.settle(settled)
      await leadLog.append(turn.conversationId, [
        {
          type: 'settled',
          turn: turn.id,
          at: endedAt,
          outcome: settled.outcome,
          ...(settled.problem ? { code: settled.problem.code } : {}),
        },
      ])
    } catch (cause) {
      // The sweep settles what could not be settled here: the log is the truth.
      ports.report({ code: 'store-unavailable', turn: turn.id, cause })
    }
  }
}

/** The model reads that its call was refused, and may go on without it. */
function refusedCall(call: ToolCall): ToolOutcome {
  return { record: { name: call.name, args: call.args, status: 'error', result: { error: 'refused' } }, facts: [] }
}

async function profileOf(
  turn: Turn,
  merchant: MerchantClient,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<CustomerProfile | undefined> {
  const { customerId } = turn.session
  if (!customerId || turn.session.assurance === 'none') return undefined
  try {
    return await merchant.profile(customerId, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]))
  } catch {
    signal.throwIfAborted()
    // Without the profile nothing counts as this customer's own: inspection stays strict.
    return undefined
  }
}

function addUsage(a: Usage, b: Usage): Usage {
  const sum = (x?: number, y?: number) => (x === undefined && y === undefined ? undefined : (x ?? 0) + (y ?? 0))
  const inputTokens = sum(a.inputTokens, b.inputTokens)
  const outputTokens = sum(a.outputTokens, b.outputTokens)
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  }
}
