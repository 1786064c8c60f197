import type { LiveCursors } from '#lib/assembly/desk/console-types.ts'

const pattern = /^(\d{1,16}-\d{1,16})\.(\d{1,16}-\d{1,16})$/

/** Both cursors as one event id. */
export function writeCursors({ customer, lead }: LiveCursors): string {
  return `${customer}.${lead}`
}

/** Both cursors of an event id; from the start where there is none or it is not ours. */
export function readCursors(id: string | null): LiveCursors {
  const [, customer = '0-0', lead = '0-0'] = pattern.exec(id ?? '') ?? []
  return { customer, lead }
}
