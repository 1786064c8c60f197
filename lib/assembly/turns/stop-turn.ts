import { CodedError } from '#lib/errors/problem.ts'
import type { Assembly } from '../assembly.ts'

/**
 * Ends a turn's right to emit: the next epoch begins with `stopped`, and from then on the log refuses the run's
 * events; the run finds out by its next batch or beat, and closes the socket to the model.
 */
export async function stopTurn(
  { conversations, turnPorts }: Assembly,
  conversationId: string,
  turn: string,
): Promise<'stopping' | 'ended'> {
  const fence = await conversations.fenceTurn(conversationId, turn)
  if (!fence) {
    if (await conversations.turnExists(conversationId, turn)) return 'ended'
    throw new CodedError('turn-unknown')
  }
  const at = turnPorts.now().toISOString()
  await turnPorts.log.append(conversationId, [
    { type: 'stopped', by: 'customer', ...fence, seq: 0 },
    { type: 'turn-end', outcome: 'stopped', at, ...fence, seq: 1 },
  ])
  return 'stopping'
}
