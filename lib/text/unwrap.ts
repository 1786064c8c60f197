/** A break between two words, where nobody sees whether a space belongs: Chinese has none, a list or an alternative ends before it. */
const lostSpace = /(?![\p{Script=Han},])[\p{L}\p{N}\])}?*+'"]\s*\n\s*(?![\p{Script=Han}|)\s])\S/u

/** A line that is one space further in than the others: the space was meant, and would be lost. */
const oddIndent = /\n(?: {2})* (?! )\S/

/**
 * A long list or pattern over several lines, its escapes as written: a break and the indentation around it are no part of it. A line
 * ends behind `|`, `,` or an opening bracket; one that ends where a space belongs is refused, for it would be lost without a sign.
 */
export function unwrap({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  return raw
    .map((part, index) => {
      const lost = lostSpace.exec(part) ?? oddIndent.exec(part)
      if (lost)
        throw new Error(
          `A line must not end where a space belongs: ${part.slice(Math.max(0, lost.index - 40), lost.index + 40)}`,
        )
      return part.replace(/\s*\n\s*/g, '') + (values[index] ?? '')
    })
    .join('')
}
