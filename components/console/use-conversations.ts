'use client'
import { useState } from 'react'
import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'
import type { LiveStatus } from './live-source.ts'
import { useLive } from './use-live.ts'

type Rows = ReadonlyMap<string, ConversationSummary>

/** The live list: as the page was served, then as it changes. */
export function useConversations(initial: readonly ConversationSummary[]): { rows: Rows; status: LiveStatus } {
  const [rows, setRows] = useState<Rows>(() => new Map(initial.map((row) => [row.id, row])))
  const status = useLive('/api/console/live', 'list', 12_000, (data) => {
    if (isChanges(data)) setRows((before) => afterChanges(before, data))
  })
  return { rows, status }
}

interface Changes {
  whole: boolean
  changed: readonly ConversationSummary[]
  gone: readonly string[]
}

function afterChanges(before: Rows, { whole, changed, gone }: Changes): Rows {
  const rows = new Map(whole ? [] : before)
  for (const id of gone) rows.delete(id)
  for (const row of changed) rows.set(row.id, row)
  return rows
}

function isChanges(data: unknown): data is Changes {
  return typeof data === 'object' && data !== null && 'whole' in data && 'changed' in data && 'gone' in data
}
