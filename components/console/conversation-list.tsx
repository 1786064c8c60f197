'use client'
import { useMemo, useRef, useState } from 'react'
import { useDesk } from './desk-context.ts'
import { FilterChips } from './filter-chips.tsx'
import { KeyHelp } from './key-help.tsx'
import { ListRow } from './list-row.tsx'
import { LiveBadge } from './live-badge.tsx'
import type { LiveStatus } from './live-source.ts'
import { byRisk, type Filter, filters, holdOrder, passes, riskOf } from './risk.ts'
import { RiskAnnouncer } from './risk-announcer.tsx'
import { useNow } from './time.tsx'
import { useHeldOrder } from './use-held-order.ts'
import { useRowKeys } from './use-row-keys.ts'

/**
 * The live list, risk first. While the pointer moves in it or the keyboard is used, rows stay where they are, so that
 * nothing moves under a hand; what would move is counted, and moves when the hand rests.
 */
export function ConversationList({ open, status }: { open: string | null; status: LiveStatus }) {
  const { rows, seen } = useDesk()
  const now = useNow()
  const [filter, setFilter] = useState<Filter>('all')
  const list = useRef<HTMLUListElement>(null)
  const keys = useRowKeys(list)

  const ranked = useMemo(() => byRisk(rows.values(), seen), [rows, seen])
  const counts = useMemo(
    () => Object.fromEntries(filters.map((name) => [name, ranked.filter((row) => passes(row, name)).length])),
    [ranked],
  )
  const { held, hold, release } = useHeldOrder(ranked.map(({ id }) => id))
  const { rows: ordered, waiting } = holdOrder(ranked, held)
  const shown = ordered.filter((row) => passes(row, filter))

  return (
    <section aria-label="Conversations" className="flex min-w-0 flex-1 flex-col bg-surface">
      <div className="flex flex-col gap-2 border-line border-b px-3 py-2.5">
        <div className="flex items-center gap-3">
          <h2 className="font-medium">Conversations</h2>
          <LiveBadge status={status} />
          <KeyHelp on={keys.on} onChange={keys.setOn} />
        </div>
        <FilterChips filter={filter} counts={counts} onChange={setFilter} />
      </div>
      <div aria-live="off" className="relative min-h-0 flex-1 overflow-y-auto">
        {waiting > 0 ? (
          <button
            type="button"
            onClick={release}
            className="sticky top-0 z-10 w-full border-line border-b bg-accent-soft px-3 py-1.5 text-accent-strong text-xs"
          >
            {waiting === 1 ? '1 change of place is waiting' : `${waiting} changes of place are waiting`}. Show
          </button>
        ) : null}
        {shown.length === 0 ? (
          <p className="px-4 py-10 text-center text-muted text-sm">
            {filter === 'all' ? 'No conversation yet. New ones appear here by themselves.' : 'None of these now.'}
          </p>
        ) : (
          <ul ref={list} className="divide-y divide-line" onPointerMove={hold} onKeyDown={hold} onFocus={hold}>
            {shown.map((row) => (
              <li key={row.id}>
                <ListRow row={row} risk={riskOf(row, seen)} isOpen={row.id === open} now={now} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <RiskAnnouncer rows={ranked} seen={seen} />
    </section>
  )
}
