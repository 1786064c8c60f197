import { useCallback } from 'react'
import type { ChatChange } from './chat-state.ts'
import type { ConversationClient } from './conversation-client.ts'
import { ProblemError } from './problem-error.ts'

/** Asks for a person (`true`), or withdraws the wish (`false`). */
export function useHandoff(
  client: ConversationClient,
  open: () => Promise<string>,
  change: (change: ChatChange) => void,
): (ask: boolean) => Promise<void> {
  return useCallback(
    async (ask) => {
      change({ handoffAsking: true, notice: undefined })
      try {
        const id = await open()
        if (ask) change({ handoff: await client.requestHandoff(id) })
        else {
          await client.withdrawHandoff(id)
          change({ handoff: 'none' })
        }
      } catch (error) {
        change({
          notice: error instanceof ProblemError ? { kind: 'failed', problem: error.problem } : { kind: 'failed' },
        })
      } finally {
        change({ handoffAsking: false })
      }
    },
    [change, client, open],
  )
}
