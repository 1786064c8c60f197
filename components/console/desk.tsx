'use client'
import { useSelectedLayoutSegment } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { ConversationSummary, Staff } from '#lib/assembly/desk/console-types.ts'
import { ConversationList } from './conversation-list.tsx'
import { DeskBar } from './desk-bar.tsx'
import { DeskContext } from './desk-context.ts'
import type { Seen } from './risk.ts'
import { markSeen, readSeen } from './seen-store.ts'
import { Clock } from './time.tsx'
import { useConversations } from './use-conversations.ts'

/** Two panes: the live list, and beside it (on a phone: instead of it) what was chosen. `start` is the server's ms. */
export function Desk(props: {
  staff: Staff
  initial: readonly ConversationSummary[]
  start: number
  children: ReactNode
}) {
  const { staff, initial, start, children } = props
  const { rows, status } = useConversations(initial)
  const [seen, setSeen] = useState<Seen>({})
  const open = useSelectedLayoutSegment()
  useEffect(() => setSeen(readSeen()), [])
  const look = useCallback(
    (id: string) => {
      const row = rows.get(id)
      if (row) setSeen((marks) => markSeen(marks, id, row.trips + row.vetoes))
    },
    [rows],
  )
  const value = useMemo(() => ({ staff, rows, seen, look }), [staff, rows, seen, look])
  return (
    <DeskContext.Provider value={value}>
      <Clock start={start}>
        <div className="flex h-dvh flex-col">
          <DeskBar staff={staff} />
          <main className="grid min-h-0 flex-1 lg:grid-cols-[25rem_minmax(0,1fr)]">
            <div className={`min-h-0 border-line lg:border-e ${open ? 'hidden lg:flex' : 'flex'}`}>
              <ConversationList open={open} status={status} />
            </div>
            <div className={`min-h-0 min-w-0 ${open ? 'flex' : 'hidden lg:flex'}`}>{children}</div>
          </main>
        </div>
      </Clock>
    </DeskContext.Provider>
  )
}
