'use client'
import { useEffect, useRef, useState } from 'react'
import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'
import { shortId } from './list-row.tsx'
import { type Risk, riskOf, type Seen } from './risk.ts'

const words: Partial<Record<Risk, string>> = { tripped: 'tripped', vetoed: 'was vetoed', waiting: 'asks for a person' }

/** Says to a screen reader what became urgent, in one sentence; what was urgent when the page opened is not news. */
export function RiskAnnouncer({ rows, seen }: { rows: readonly ConversationSummary[]; seen: Seen }) {
  const known = useRef<ReadonlyMap<string, Risk>>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const before = known.current
    const now = new Map(rows.map((row) => [row.id, riskOf(row, seen)]))
    known.current = now
    if (!before) return
    const news = rows.flatMap((row) => {
      const risk = now.get(row.id)
      const word = risk && before.get(row.id) !== risk ? words[risk] : undefined
      return word ? [`Conversation ${shortId(row.id)} ${word}.`] : []
    })
    if (news.length > 0) setSaid(news.length > 3 ? `${news.length} conversations need a look.` : news.join(' '))
  }, [rows, seen])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
