/** Order numbers and other object ids as the house writes them, in folded text: `sp-10023`, `rf_5`, or 9 digits and more. */
export const objectId = /(?<![a-z0-9])(?:[a-z]{2,4}[-_]\d{1,8}|\d{9,24})(?![a-z0-9])/g

/** The object ids that a folded text names, in order. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(objectId)].map((match) => match[0])
}
