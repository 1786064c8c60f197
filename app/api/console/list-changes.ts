import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'

/** How many conversations the live list holds. */
export const listLimit = 200

/** What is different since the last look: rows that are new or changed, and ids that fell out of the list. */
export interface ListChanges {
  /** The first look: `changed` is the whole list, whatever the reader had before. */
  whole: boolean
  changed: ConversationSummary[]
  gone: string[]
}

/** Remembers what a reader was told, and gives only what is news. */
export function createListChanges(): (list: readonly ConversationSummary[]) => ListChanges | undefined {
  let told: Map<string, string> | undefined
  return (list) => {
    const next = new Map(list.map((row) => [row.id, JSON.stringify(row)]))
    const before = told
    told = next
    // The first look is told even when the list is empty: the reader then knows that it is.
    if (!before) return { whole: true, changed: [...list], gone: [] }
    const changed = list.filter((row) => before.get(row.id) !== next.get(row.id))
    const gone = [...before.keys()].filter((id) => !next.has(id))
    return changed.length > 0 || gone.length > 0 ? { whole: false, changed, gone } : undefined
  }
}
