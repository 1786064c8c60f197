import { Fragment } from 'react'
import { cutFigures } from './cut-figures.ts'

/** Text whose amounts, rates and numbers keep their own direction; those that a fact stands behind are marked. */
export function Figures({ text, grounded }: { text: string; grounded: readonly string[] }) {
  return cutFigures(text).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text are drawn anew together
    if (!piece.figure) return <Fragment key={index}>{piece.text}</Fragment>
    const known = grounded.some((figure) => piece.text === figure || piece.text.startsWith(`${figure} `))
    return (
      <bdi
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text are drawn anew together
        key={index}
        dir="ltr"
        className={`tabular-nums ${piece.text.length <= 24 ? 'whitespace-nowrap' : ''} ${known ? 'underline decoration-accent decoration-dotted decoration-1 underline-offset-4' : ''}`}
      >
        {piece.text}
      </bdi>
    )
  })
}
