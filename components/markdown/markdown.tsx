import { Fragment, memo, type ReactNode, useMemo } from 'react'
import { Figures } from './figures.tsx'
import type { Block, Inline } from './markdown-tree.ts'
import { openTail } from './open-tail.ts'
import { parseBlocks } from './parse-blocks.ts'
import { parseInline } from './parse-inline.ts'

interface Look {
  /** Hosts that links may open. */
  hosts: readonly string[]
  /** Said to screen readers after each link. */
  newTab: string
  /** Figures that a fact stands behind, as the reply would spell them. */
  grounded: readonly string[]
}

interface MarkdownProps extends Look {
  text: string
  /** More is coming: what has begun is drawn as if it were closed. */
  streaming: boolean
}

/** Draws a reply. It knows no HTML and no images; blocks that have not changed are not drawn again. */
export function Markdown({ text, streaming, hosts, newTab, grounded }: MarkdownProps) {
  const blocks = useMemo(() => {
    const parsed = parseBlocks(text)
    return streaming ? openTail(parsed) : parsed
  }, [text, streaming])
  return (
    <div className="flex flex-col gap-3">
      {blocks.map((block, index) => (
        <BlockView
          // biome-ignore lint/suspicious/noArrayIndexKey: a stream only appends, so a block's place is its identity
          key={index}
          block={block}
          open={streaming && index === blocks.length - 1}
          hosts={hosts}
          newTab={newTab}
          grounded={grounded}
        />
      ))}
    </div>
  )
}

interface BlockProps extends Look {
  block: Block
  open: boolean
}

const BlockView = memo(
  function BlockView({ block, open, ...look }: BlockProps): ReactNode {
    const line = (text: string) => <Line text={text} open={open} {...look} />
    switch (block.type) {
      case 'paragraph':
        return <p dir="auto">{line(block.text)}</p>
      case 'heading':
        return (
          <p dir="auto" className="mt-1 font-semibold">
            {line(block.text)}
          </p>
        )
      case 'code':
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <pre dir="ltr" tabIndex={0} className="overflow-x-auto rounded-xl bg-raised px-4 py-3 font-mono text-sm">
            <code>{block.text}</code>
          </pre>
        )
      case 'rule':
        return <hr className="border-line" />
      case 'quote':
        return (
          <blockquote className="flex flex-col gap-3 border-line border-s-2 ps-4 text-muted">
            <Nested blocks={block.children} open={open} {...look} />
          </blockquote>
        )
      case 'list': {
        const items = block.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stream only appends, so an item's place is its identity
          <li key={index} dir="auto" className="ps-1">
            <Nested blocks={item} open={open && index === block.items.length - 1} {...look} />
          </li>
        ))
        return block.ordered ? (
          <ol start={block.start} className="flex list-decimal flex-col gap-1.5 ps-6 marker:text-muted">
            {items}
          </ol>
        ) : (
          <ul className="flex list-disc flex-col gap-1.5 ps-6 marker:text-muted">{items}</ul>
        )
      }
      case 'table':
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <div tabIndex={0} className="overflow-x-auto rounded-xl border border-line">
            <table dir="auto" className="w-full border-collapse text-[0.9375rem]">
              <thead className="bg-raised text-start">
                <tr>
                  {block.head.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                    <th key={column} scope="col" className={`px-3.5 py-2 font-semibold ${side(block.align[column])}`}>
                      {line(cell)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows only append
                  <tr key={index} className="border-line border-t">
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                      <td key={column} className={`px-3.5 py-2 align-top tabular-nums ${side(block.align[column])}`}>
                        {line(cell)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      default:
        return block satisfies never
    }
  },
  (before, after) =>
    before.open === after.open &&
    before.newTab === after.newTab &&
    before.hosts === after.hosts &&
    before.grounded === after.grounded &&
    JSON.stringify(before.block) === JSON.stringify(after.block),
)

function Nested({ blocks, open, ...look }: Look & { blocks: readonly Block[]; open: boolean }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stream only appends, so a block's place is its identity
    <BlockView key={index} block={block} open={open && index === blocks.length - 1} {...look} />
  ))
}

function Line({ text, open, ...look }: Look & { text: string; open: boolean }) {
  return <Inlines nodes={parseInline(text, look.hosts, open)} {...look} />
}

function Inlines({ nodes, ...look }: Look & { nodes: readonly Inline[] }) {
  return nodes.map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: inlines of one text are drawn anew together
    return <Fragment key={index}>{inline(node, look)}</Fragment>
  })
}

function inline(node: Inline, look: Look): ReactNode {
  switch (node.type) {
    case 'text':
      return <Figures text={node.text} grounded={look.grounded} />
    case 'break':
      return <br />
    case 'code':
      return (
        <code dir="ltr" className="rounded-md bg-raised px-1.5 py-0.5 font-mono text-[0.9em]">
          {node.text}
        </code>
      )
    case 'strong':
      return (
        <strong className="font-semibold">
          <Inlines nodes={node.children} {...look} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} {...look} />
        </em>
      )
    case 'deleted':
      return (
        <s>
          <Inlines nodes={node.children} {...look} />
        </s>
      )
    case 'link':
      return (
        <a
          href={node.href}
          target="_blank"
          rel="noopener noreferrer"
          className="break-words text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
        >
          <Inlines nodes={node.children} {...look} />
          <span className="sr-only"> {look.newTab}</span>
        </a>
      )
    default:
      return node satisfies never
  }
}

function side(align: 'start' | 'center' | 'end' | undefined): string {
  return align === 'end' ? 'text-end' : align === 'center' ? 'text-center' : 'text-start'
}
