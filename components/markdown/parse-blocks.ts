import type { Align, Block } from './markdown-tree.ts'

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const quote = /^ {0,3}> ?/
const item = /^( {0,3})([-*+]|(\d{1,9})[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/
const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const deepest = 6

/** Cuts a reply into blocks, line by line. HTML is text; what is not closed yet counts as closed at the end. */
export function parseBlocks(markdown: string): Block[] {
  return blocksOf(markdown.replace(/\r\n?/g, '\n').split('\n'), 0)
}

function blocksOf(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', text: paragraph.join('\n') })
    paragraph = []
  }
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const opening = fence.exec(line)
    const marker = depth < deepest ? item.exec(line) : null
    if (line.trim() === '') {
      flush()
      at++
    } else if (opening?.[1]) {
      flush()
      const end = closingFence(lines, at + 1, opening[1])
      blocks.push({ type: 'code', text: lines.slice(at + 1, end).join('\n') })
      at = end + 1
    } else if (heading.test(line)) {
      flush()
      blocks.push({ type: 'heading', text: heading.exec(line)?.[1] ?? '' })
      at++
    } else if (rule.test(line)) {
      flush()
      blocks.push({ type: 'rule' })
      at++
    } else if (depth < deepest && quote.test(line)) {
      flush()
      const quoted: string[] = []
      for (; at < lines.length && quote.test(lines[at] ?? ''); at++) quoted.push((lines[at] ?? '').replace(quote, ''))
      blocks.push({ type: 'quote', children: blocksOf(quoted, depth + 1) })
    } else if (marker && (paragraph.length === 0 || interrupts(marker))) {
      flush()
      at = readList(lines, at, depth, blocks)
    } else if (paragraph.length === 0 && line.includes('|') && delimiter.test(lines[at + 1] ?? '')) {
      at = readTable(lines, at, blocks) ?? keep(paragraph, line, at)
    } else at = keep(paragraph, line, at)
  }
  flush()
  return blocks
}

function keep(paragraph: string[], line: string, at: number): number {
  paragraph.push(line.trim())
  return at + 1
}

/** A list may begin inside a paragraph, but "2024. A good year" at a line's start may not. */
function interrupts(marker: RegExpExecArray): boolean {
  return marker[4] !== undefined && (marker[3] === undefined || marker[3] === '1')
}

function closingFence(lines: readonly string[], from: number, opening: string): number {
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    if (line.length >= opening.length && line === (opening[0] ?? '').repeat(line.length)) return at
  }
  return lines.length
}

function readList(lines: readonly string[], from: number, depth: number, blocks: Block[]): number {
  const first = item.exec(lines[from] ?? '')
  const ordered = first?.[3] !== undefined
  const items: Block[][] = []
  let at = from
  while (at < lines.length) {
    const marker = item.exec(lines[at] ?? '')
    if (!marker || rule.test(lines[at] ?? '') || (marker[3] !== undefined) !== ordered) break
    const indent = (marker[1]?.length ?? 0) + (marker[2]?.length ?? 0) + 1
    const own = [(lines[at] ?? '').slice(marker[0].length)]
    at++
    while (at < lines.length) {
      const line = lines[at] ?? ''
      const inset = line.length - line.trimStart().length
      if (line.trim() === '') {
        const next = lines[at + 1] ?? ''
        if (next.trim() === '' || next.length - next.trimStart().length < 2) break
        own.push('')
      } else if (inset >= 2) own.push(line.slice(Math.min(inset, indent)))
      else if (item.test(line) || fence.test(line) || quote.test(line) || heading.test(line) || rule.test(line)) break
      else own.push(line)
      at++
    }
    items.push(blocksOf(own, depth + 1))
    if ((lines[at] ?? '').trim() === '' && item.test(lines[at + 1] ?? '')) at++
  }
  blocks.push({ type: 'list', ordered, start: Number(first?.[3] ?? 1), items })
  return at
}

function readTable(lines: readonly string[], from: number, blocks: Block[]): number | undefined {
  const head = cellsOf(lines[from] ?? '')
  const align = cellsOf(lines[from + 1] ?? '').map(alignOf)
  if (head.length !== align.length) return undefined
  const rows: string[][] = []
  let at = from + 2
  for (; at < lines.length && (lines[at] ?? '').includes('|'); at++) {
    const cells = cellsOf(lines[at] ?? '')
    rows.push(head.map((_, column) => cells[column] ?? ''))
  }
  blocks.push({ type: 'table', align, head, rows })
  return at
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

function alignOf(cell: string): Align {
  if (cell.startsWith(':')) return cell.endsWith(':') ? 'center' : 'start'
  return cell.endsWith(':') ? 'end' : undefined
}
