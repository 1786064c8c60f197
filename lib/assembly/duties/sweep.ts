import { problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { createTranscript } from '#lib/turn/transcript/transcript.ts'
import type { Assembly } from '../assembly.ts'
import { permitKey } from '../stores/redis-event-log.ts'
import { stored } from '../stores/stored.ts'
import { unsettledTurns } from '../stores/transcript-store.ts'
import { enforceRetention } from './retention.ts'

/** What one sweep did, duty by duty. */
export type SweepReport = Readonly<Record<string, number>>

/** A background duty: idempotent, bounded, safe to run on many instances. */
interface Duty {
  name: string
  run: (assembly: Assembly) => Promise<number>
}

/** Turns settled in one sweep; the next sweep takes the rest. */
const mostTurns = 50
/** A run younger than this may not have reached its log yet, in seconds. */
const youngestSeconds = 15
/** One sweep at a time among all instances, for at most this long, in milliseconds. */
const leaseMs = 30_000

/** Every background duty registers here. */
const duties: readonly Duty[] = [
  { name: 'settle-dead-runs', run: settleDeadRuns },
  { name: 'retention', run: ({ db, settings }) => enforceRetention(db, settings) },
]

/** Runs every duty under a lease; an instance that does not get it does nothing. */
export async function sweep(assembly: Assembly, holder: string): Promise<SweepReport | undefined> {
  const leased = await stored(
    async () => (await assembly.redis.set('sweep:lease', holder, { nx: true, px: leaseMs })) === 'OK',
  )
  if (!leased) return undefined
  try {
    const report: Record<string, number> = {}
    for (const duty of duties) report[duty.name] = await duty.run(assembly)
    return report
  } finally {
    if ((await assembly.redis.get('sweep:lease')) === holder) await assembly.redis.del('sweep:lease')
  }
}

/** A run whose host has gone is settled as `cut`, with what the log says was delivered. */
async function settleDeadRuns(assembly: Assembly): Promise<number> {
  const { db, redis, turnPorts, conversations } = assembly
  const turns = await unsettledTurns(db, youngestSeconds, mostTurns)
  let settled = 0
  for (const turn of turns) {
    if (await stored(async () => Number(await redis.exists(permitKey(turn.run))) === 1)) continue
    settled += 1
    const at = turnPorts.now().toISOString()
    const lost = problem('run-lost', turn.language as Language)
    const fence = await conversations.fenceTurn(turn.conversationId, turn.id)
    const events = await turnPorts.log.read(turn.conversationId, `${turn.epoch - 1}-${Number.MAX_SAFE_INTEGER}`, 5000)
    const transcript = createTranscript(() => 'cut')
    for (const event of events) if (event.run === turn.run) transcript.take(event)
    const said = transcript.settlement()
    if (fence) {
      await turnPorts.log.append(turn.conversationId, [
        { type: 'error', problem: lost, ...fence, seq: 0 },
        { type: 'turn-end', outcome: 'cut', at, ...fence, seq: 1 },
      ])
    }
    const problemOf = said.outcome === 'cut' ? { problem: lost } : {}
    await turnPorts.transcript.settle({ ...said, ...problemOf, turn: turn.id, verdicts: [], tools: [], endedAt: at })
    await turnPorts.leadLog.append(turn.conversationId, [{ type: 'settled', turn: turn.id, at, outcome: said.outcome }])
  }
  return settled
}
