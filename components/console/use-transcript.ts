'use client'
import { useState } from 'react'
import type { AgentMessage, ConversationDetail, LiveBatch } from '#lib/assembly/desk/console-types.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import type { LiveStatus } from './live-source.ts'
import { getAsStaff } from './staff-request.ts'
import { afterBatch, fromDetail, refreshed, type TranscriptState } from './transcript-state.ts'
import { useLive } from './use-live.ts'

export interface LiveTranscript {
  state: TranscriptState
  status: LiveStatus
  takenBy: { id: string; name: string } | null
  /** Reads the rows again, where the logs do not tell enough: who has taken the conversation. */
  reread: () => Promise<void>
  /** Shows what this lead has just done, before the log tells it back. */
  taken: (handoff: HandoffState, by: { id: string; name: string } | null) => void
  sent: (message: AgentMessage) => void
}

/** A conversation as it was read at `readAt` (ISO 8601), then as it goes on. */
export function useTranscript(detail: ConversationDetail, readAt: string): LiveTranscript {
  const { id } = detail.conversation
  const [state, setState] = useState(() => fromDetail(detail, readAt))
  const [takenBy, setTakenBy] = useState(detail.conversation.takenBy)
  const address = `/api/console/conversations/${id}`

  const reread = async () => {
    const at = new Date().toISOString()
    const answer = await getAsStaff(address)
    if (!answer.ok || !isDetail(answer.body)) return
    const read = answer.body
    setState((before) => refreshed(before, read, at))
    setTakenBy(read.conversation.takenBy)
  }

  const status = useLive(`${address}/live`, 'batch', 6000, (data) => {
    if (!isBatch(data)) return
    setState((before) => afterBatch(before, data))
    const news = data.leadEvents.some(
      ({ event }) => event.type === 'handoff' && Date.parse(event.at) > Date.parse(readAt),
    )
    if (news) void reread()
  })

  return {
    state,
    status,
    takenBy,
    reread,
    taken: (handoff, by) => {
      setState((before) => ({ ...before, handoff }))
      setTakenBy(by)
    },
    sent: (message) =>
      setState((before) => ({
        ...before,
        agentMessages: before.agentMessages.some(({ id: known }) => known === message.id)
          ? before.agentMessages
          : [...before.agentMessages, message],
      })),
  }
}

function isBatch(data: unknown): data is LiveBatch {
  return typeof data === 'object' && data !== null && 'events' in data && 'leadEvents' in data
}

function isDetail(data: unknown): data is ConversationDetail {
  return typeof data === 'object' && data !== null && 'conversation' in data && 'turns' in data
}
