import { z } from 'zod'

/** Redis' own shape of a range: `[id, [field, value, …]]` each; the client leaves it as it came. */
const range = z.array(z.tuple([z.string(), z.array(z.string())]))

/** The JSON in field `e` of each entry of a stream's range, with the entry's id. */
export function streamEntries(reply: unknown): { id: string; json: unknown }[] {
  return range.parse(reply).map(([id, fields]) => ({ id, json: JSON.parse(fields[fields.indexOf('e') + 1] ?? 'null') }))
}
