import type { Item } from '#lib/turn/verdict.ts'

/** Names of the rule catalogue's items, by number. */
const names: Readonly<Record<string, string>> = {
  '1.1': 'disclosure before verification',
  '1.2': 'action before step-up',
  '1.3': 'third-party disclosure',
  '1.4': 'credential solicitation',
  '2.1': 'raw personal data',
  '2.2': 'raw payment data',
  '2.3': 'secret',
  '3.1': 'internal material',
  '3.2': 'prompt leak',
  '3.3': 'internal name',
  '4.1': 'offline promise',
  '4.2': 'unbacked compensation',
  '4.3': 'guaranteed outcome',
  '4.4': 'financial advice',
  '5.1': 'ungrounded figure',
  '5.2': 'stale figure',
  '5.3': 'state contradiction',
  '5.4': 'unknown link',
  '5.5': 'invented policy',
  '5.6': 'self-contradiction',
  '6.1': 'say–do mismatch',
  '6.2': 'malformed action',
  '6.3': 'amount over limit',
  '6.4': 'missing confirmation',
  '6.5': 'skipped step',
  '6.6': 'no progress',
  '7.1': 'rude',
  '7.2': 'unappeased',
  '8.1': 'language mismatch',
  '8.2': 'broken output',
  '9.1': 'repetition',
  '9.2': 'redundant question',
  '9.3': 'verbose',
  '9.4': 'missed intent',
  '10.1': 'ignored human request',
  '10.2': 'unescalated risk',
}

/** The catalogue name of an item, as people read it; the number itself where the catalogue has grown since. */
export function nameOfItem(item: Item): string {
  return names[item] ?? `item ${item}`
}
