/** A piece of text, and whether it is a figure or an id that must keep its own direction. */
export interface Piece {
  text: string
  figure: boolean
}

// An amount with its currency, a rate's pair, an order number, a date, a masked address: runs that hold a digit, or a pair.
const figure =
  /(?:[$€£¥]\s?)?[+-]?(?:[A-Za-z]{1,6}[-_])?\d[\dA-Za-z]*(?:[.,:/\-_]\d[\dA-Za-z]*)*(?:%|\s(?:[A-Z]{3})(?![A-Za-z]))?|(?<![A-Za-z])[A-Z]{3}\/[A-Z]{3}(?![A-Za-z])/g

/** Cuts text at its figures; the pieces joined are the text. */
export function cutFigures(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(figure)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), figure: false })
    pieces.push({ text: found[0], figure: true })
    at = found.index + found[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), figure: false })
  return pieces
}
