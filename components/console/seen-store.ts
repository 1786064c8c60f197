import { browserStorage } from '#components/ui/browser-storage.ts'
import type { Seen } from './risk.ts'

const key = 'concierge_console_seen'
/** Older marks are dropped past this many. */
const longest = 500

/** What this lead has looked at in this browser; nothing but ids and counts is kept. */
export function readSeen(): Seen {
  try {
    const stored: unknown = JSON.parse(browserStorage('localStorage').getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).filter((entry) => typeof entry[1] === 'number'))
  } catch {
    return {}
  }
}

/** Marks a conversation as looked at up to `count` trips and vetoes, and gives the marks as they are then. */
export function markSeen(seen: Seen, id: string, count: number): Seen {
  if ((seen[id] ?? 0) >= count) return seen
  const { [id]: _, ...others } = seen
  const next = Object.fromEntries([...Object.entries(others), [id, count] as const].slice(-longest))
  browserStorage('localStorage').setItem(key, JSON.stringify(next))
  return next
}
