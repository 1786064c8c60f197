const key = 'concierge.draft'

/** Whether a draft may be kept: never with twelve digits or more, of any script, which could be a card or an account. */
export function mayKeep(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) < 12
}

/** Keeps the draft in `storage`, or forgets it where it may not be kept. */
export function keepDraft(storage: Storage, text: string): void {
  if (text === '' || !mayKeep(text)) storage.removeItem(key)
  else storage.setItem(key, text)
}

/** The draft that was kept. */
export function keptDraft(storage: Storage): string {
  return storage.getItem(key) ?? ''
}
