import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'

/** Why a conversation stands where it does in the list, most urgent first. */
const risks = ['tripped', 'vetoed', 'waiting', 'running', 'calm'] as const

export type Risk = (typeof risks)[number]

/** What a lead has already looked at: trips and vetoes of a conversation, counted together, by its id. */
export type Seen = Readonly<Record<string, number>>

/** A filter chip; `taken` is a person's conversation, `all` has no condition. */
export const filters = ['all', 'tripped', 'vetoed', 'waiting', 'running', 'taken'] as const

export type Filter = (typeof filters)[number]

/** Whether the customer asked for a person and none has come. */
export function isWaiting({ handoff }: ConversationSummary): boolean {
  return handoff === 'requested' || handoff === 'queued' || handoff === 'unattended'
}

/** How many trips and vetoes of a conversation nobody has looked at yet. */
export function unseen(row: ConversationSummary, seen: Seen): number {
  return Math.max(0, row.trips + row.vetoes - (seen[row.id] ?? 0))
}

/**
 * The risk of a conversation now. A trip or veto that the lead has looked at, or that a person is already dealing
 * with, no longer holds the conversation up: it stays counted on its row.
 */
export function riskOf(row: ConversationSummary, seen: Seen): Risk {
  if (row.handoff !== 'taken' && unseen(row, seen) > 0) return row.trips > 0 ? 'tripped' : 'vetoed'
  if (isWaiting(row)) return 'waiting'
  return row.running ? 'running' : 'calm'
}

/** Whether a row passes a filter. Filters look at what is so, seen or not. */
export function passes(row: ConversationSummary, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'tripped':
      return row.trips > 0
    case 'vetoed':
      return row.vetoes > 0
    case 'waiting':
      return isWaiting(row)
    case 'running':
      return row.running
    case 'taken':
      return row.handoff === 'taken'
    default:
      return filter satisfies never
  }
}

/**
 * Risk first. Within a risk the order does not depend on who spoke last, so that rows move only when their risk
 * changes: who waits is served by age, what runs or is at risk stands by its start; the calm rest by its last word.
 */
export function byRisk(rows: Iterable<ConversationSummary>, seen: Seen): ConversationSummary[] {
  const ranked = Array.from(rows, (row) => ({ row, rank: risks.indexOf(riskOf(row, seen)) }))
  return ranked
    .sort((a, b) => a.rank - b.rank || withinRank(a.row, b.row, a.rank) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

function withinRank(a: ConversationSummary, b: ConversationSummary, rank: number): number {
  const risk = risks[rank]
  if (risk === 'waiting') return compare(a.lastAt, b.lastAt)
  if (risk === 'calm') return compare(b.lastAt, a.lastAt)
  return compare(b.startedAt, a.startedAt)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Keeps rows where a reader holds the list still (pointer or keyboard is in it): known rows stay in their held order,
 * new ones are left out until it is let go. `waiting` counts what would be elsewhere.
 */
export function holdOrder(
  ranked: readonly ConversationSummary[],
  held: readonly string[] | undefined,
): { rows: readonly ConversationSummary[]; waiting: number } {
  if (!held) return { rows: ranked, waiting: 0 }
  const byId = new Map(ranked.map((row) => [row.id, row]))
  const rows = held.flatMap((id) => byId.get(id) ?? [])
  const known = new Set(held)
  const places = new Map(ranked.map(({ id }, at) => [id, at]))
  const staying = longestRise(rows.map(({ id }) => places.get(id) ?? 0))
  const fresh = ranked.filter(({ id }) => !known.has(id)).length
  return { rows, waiting: rows.length - staying + fresh }
}

/** Length of the longest rising subsequence: how many rows can stay while the others move around them. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = []
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place)
    ends[at < 0 ? ends.length : at] = place
  }
  return ends.length
}
