/** A long list or pattern over several lines, its escapes as written: a break and the indentation around it are no part of it. */
export function unwrap({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  return raw.map((part, index) => part.replace(/\s*\n\s*/g, '') + (values[index] ?? '')).join('')
}
