import { cutFigures } from '../markdown/cut-figures.ts'

/** A line of our own text whose numbers, ids and addresses keep their direction. */
export function Isolated({ text }: { text: string }) {
  return cutFigures(text).map((piece, index) =>
    piece.figure ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text are drawn anew together
      <bdi key={index} dir="ltr" className="tabular-nums">
        {piece.text}
      </bdi>
    ) : (
      piece.text
    ),
  )
}
