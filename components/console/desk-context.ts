'use client'
import { createContext, useContext } from 'react'
import type { ConversationSummary, Staff } from '#lib/assembly/desk/console-types.ts'
import type { Seen } from './risk.ts'

/** What the panes of the desk share. */
export interface DeskValue {
  staff: Staff
  rows: ReadonlyMap<string, ConversationSummary>
  seen: Seen
  /** Marks a conversation as looked at, as far as its row has come. */
  look: (id: string) => void
}

export const DeskContext = createContext<DeskValue | undefined>(undefined)

/** The desk around this component. */
export function useDesk(): DeskValue {
  const value = useContext(DeskContext)
  if (!value) throw new TypeError('outside of the desk')
  return value
}
