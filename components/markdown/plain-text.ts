import type { Block, Inline } from './markdown-tree.ts'
import { parseBlocks } from './parse-blocks.ts'
import { parseInline } from './parse-inline.ts'

/** A reply as it is heard: its words without the marks, one block a line. */
export function plainText(markdown: string): string {
  return parseBlocks(markdown).map(blockText).filter(Boolean).join('\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lineText(block.text)
    case 'code':
      return block.text
    case 'rule':
      return ''
    case 'quote':
      return block.children.map(blockText).join('\n')
    case 'list':
      return block.items.map((item) => item.map(blockText).join('\n')).join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(lineText).join(', ')).join('\n')
    default:
      return block satisfies never
  }
}

function lineText(text: string): string {
  return inlineText(parseInline(text, [], true))
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.text
      return node.type === 'break' ? ' ' : inlineText(node.children)
    })
    .join('')
}
