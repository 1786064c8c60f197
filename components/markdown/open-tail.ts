import type { Block } from './markdown-tree.ts'

/** A table that has only its first line yet looks like a paragraph; drawn as a table, it does not jump a moment later. */
export function openTail(blocks: Block[]): Block[] {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || !last.text.startsWith('|')) return blocks
  const [head = '', delimiter = '', ...rest] = last.text.split('\n')
  if (rest.length > 0 || !/^[|:\- \t]*$/.test(delimiter)) return blocks
  const cells = head.replace(/^\|/, '').replace(/\|$/, '').split('|')
  const table: Block = { type: 'table', align: [], head: cells.map((cell) => cell.trim()), rows: [] }
  return [...blocks.slice(0, -1), table]
}
