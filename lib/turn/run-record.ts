import type { Inspected } from './inspection/inspector.ts'
import type { LeadEvent } from './lead-event.ts'
import type { RecordedVerdict } from './transcript/transcript-store.ts'
import type { ToolCall, ToolRecord, Turn } from './turn.ts'
import type { TurnPorts } from './turn-ports.ts'

/** What a run leaves for leads and auditors, gathered while it runs. */
export interface RunRecord {
  tell(event: LeadEvent): void
  /** Records a verdict, the raw span in the vault, and gives its id. */
  verdict(piece: Exclude<Inspected, { type: 'release' }>): string
  tool(call: ToolCall, status: Extract<LeadEvent, { type: 'tool' }>['status']): void
  ended(record: ToolRecord): void
  readonly verdicts: readonly RecordedVerdict[]
  /** Calls as the turn's row keeps them: masked, without their results. */
  readonly tools: readonly ToolRecord[]
  /** Resolves when every lead's event is written or reported lost. */
  drained(): Promise<void>
}

/** Leads read softly: a second log or a vault that is away is reported, and never holds the customer's answer up. */
export function createRunRecord(turn: Turn, ports: TurnPorts): RunRecord {
  const { leadLog, vault, maskForLeads, now, newId } = ports
  const verdicts: RecordedVerdict[] = []
  const tools: ToolRecord[] = []
  // One after the other, so that leads read events in the order in which they happened.
  let writes: Promise<unknown> = Promise.resolve()

  const soon = (write: () => Promise<unknown>) => {
    writes = writes.then(write).catch((cause) => ports.report({ code: 'store-unavailable', turn: turn.id, cause }))
  }
  const tell = (event: LeadEvent) => soon(() => leadLog.append(turn.conversationId, [event]))
  const maskedArgs = (args: unknown) => maskForLeads(JSON.stringify(args) ?? '')

  return {
    tell,
    verdict({ verdict, withheld }) {
      const recorded: RecordedVerdict = {
        id: newId(),
        at: now().toISOString(),
        verdict,
        withheld: maskForLeads(withheld),
      }
      verdicts.push(recorded)
      soon(async () => {
        if (withheld) recorded.withheldRef = await vault.keep(turn.conversationId, 'withheld', withheld)
      })
      soon(() => leadLog.append(turn.conversationId, [{ type: 'verdict', turn: turn.id, ...recorded }]))
      return recorded.id
    },
    tool: (call, status) =>
      tell({ type: 'tool', turn: turn.id, call: { ...call, args: maskedArgs(call.args) }, status }),
    ended({ name, args, status }) {
      tools.push({ name, args: maskedArgs(args), status })
    },
    verdicts,
    tools,
    async drained() {
      await writes
    },
  }
}
