import { expect, test } from 'vitest'
import type { Block } from './markdown-tree.ts'
import { openTail } from './open-tail.ts'
import { parseBlocks } from './parse-blocks.ts'
import { plainText } from './plain-text.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })

test.each<[string, Block[]]>([
  ['', []],
  ['a\nb\n\nc', [p('a\nb'), p('c')]],
  ['# H #\ntext', [{ type: 'heading', text: 'H' }, p('text')]],
  ['#no heading', [p('#no heading')]],
  ['---', [{ type: 'rule' }]],
  ['```js\na\n\nb\n```\nc', [{ type: 'code', text: 'a\n\nb' }, p('c')]],
  ['```\nopen', [{ type: 'code', text: 'open' }]],
  ['> a\n> b', [{ type: 'quote', children: [p('a\nb')] }]],
  ['- a\n- b', [{ type: 'list', ordered: false, start: 1, items: [[p('a')], [p('b')]] }]],
  ['- a\n\n- b', [{ type: 'list', ordered: false, start: 1, items: [[p('a')], [p('b')]] }]],
  ['3. a\n4. b', [{ type: 'list', ordered: true, start: 3, items: [[p('a')], [p('b')]] }]],
  [
    '1. a\n   - b\n2. c',
    [
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [[p('a'), { type: 'list', ordered: false, start: 1, items: [[p('b')]] }], [p('c')]],
      },
    ],
  ],
  ['Steps:\n- a', [p('Steps:'), { type: 'list', ordered: false, start: 1, items: [[p('a')]] }]],
  ['It was\n2024. A good year', [p('It was\n2024. A good year')]],
  [
    '| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 |\nafter',
    [
      {
        type: 'table',
        align: ['start', 'end'],
        head: ['a', 'b'],
        rows: [
          ['1', '2'],
          ['3', ''],
        ],
      },
      p('after'),
    ],
  ],
  ['| a |\n|--|--|', [p('| a |\n|--|--|')]],
  ['a \\| b | c\n--|--', [{ type: 'table', align: [undefined, undefined], head: ['a | b', 'c'], rows: [] }]],
  ['<script>x</script>', [p('<script>x</script>')]],
  ['a\r\nb', [p('a\nb')]],
])('cuts %j', (source, blocks) => {
  expect(parseBlocks(source)).toEqual(blocks)
})

test('hostile nesting is bounded', () => {
  const depth = (blocks: readonly Block[]): number =>
    Math.max(0, ...blocks.map((block) => (block.type === 'quote' ? 1 + depth(block.children) : 0)))
  expect(depth(parseBlocks('>'.repeat(5_000)))).toBeLessThanOrEqual(6)
  const started = performance.now()
  parseBlocks(Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index % 40)}- x`).join('\n'))
  expect(performance.now() - started).toBeLessThan(1_500)
})

test('a table that has only begun is drawn as one', () => {
  expect(openTail(parseBlocks('x\n\n| a | b |'))).toEqual([
    p('x'),
    { type: 'table', align: [], head: ['a', 'b'], rows: [] },
  ])
  expect(openTail(parseBlocks('| a | b |\n|--'))).toEqual([{ type: 'table', align: [], head: ['a', 'b'], rows: [] }])
  expect(openTail(parseBlocks('a | b'))).toEqual([p('a | b')])
})

test('every prefix of a reply parses, and finished blocks stay as they were', () => {
  const reply = 'Intro **b**.\n\n1. one\n   - deep\n2. two\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\nEnd.'
  const whole = parseBlocks(reply)
  for (let end = 0; end <= reply.length; end++) {
    const blocks = openTail(parseBlocks(reply.slice(0, end)))
    expect(blocks.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, blocks.length - 1)))
  }
})

test('what is heard has no marks', () => {
  expect(plainText('**Hi** [there](https://x.test)\n\n- a\n- b\n\n| c | d |\n|--|--|\n| 1 | 2 |')).toBe(
    'Hi there\na\nb\nc, d\n1, 2',
  )
})
