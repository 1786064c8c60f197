import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from './markdown-tree.ts'
import { parseInline } from './parse-inline.ts'

const hosts = ['example.com']
const t = (text: string): Inline => ({ type: 'text', text })
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children })

function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('text' in node ? node.text : node.type === 'break' ? '\n' : words(node.children)))
    .join('')
}

test.each<[string, Inline[]]>([
  ['plain', [t('plain')]],
  ['a **b** c', [t('a '), { type: 'strong', children: [t('b')] }, t(' c')]],
  [
    '*a*_b_~~c~~',
    [
      { type: 'emphasis', children: [t('a')] },
      { type: 'emphasis', children: [t('b')] },
      { type: 'deleted', children: [t('c')] },
    ],
  ],
  ['**a *b***', [{ type: 'strong', children: [t('a '), { type: 'emphasis', children: [t('b')] }] }]],
  ['snake_case_name', [t('snake_case_name')]],
  ['2 * 3 * 4', [t('2 * 3 * 4')]],
  ['`a*b*` c', [{ type: 'code', text: 'a*b*' }, t(' c')]],
  ['`` a`b ``', [{ type: 'code', text: 'a`b' }]],
  ['\\*a\\*', [t('*a*')]],
  ['a\nb', [t('a'), { type: 'break' }, t('b')]],
  ['[x](https://example.com/y)', [link('https://example.com/y', t('x'))]],
  ['[x](<https://example.com/y> "title")', [link('https://example.com/y', t('x'))]],
  ['[**x**](https://example.com/)', [link('https://example.com/', { type: 'strong', children: [t('x')] })]],
  ['<https://example.com/a>', [link('https://example.com/a', t('https://example.com/a'))]],
  ['see https://example.com/a.', [t('see '), link('https://example.com/a', t('https://example.com/a')), t('.')]],
  ['见https://example.com/a。', [t('见'), link('https://example.com/a', t('https://example.com/a')), t('。')]],
  ['[x](http://evil.test/)', [t('x')]],
  ['[x](javascript:alert(1))', [t('x')]],
  ['[x](JAVASCRIPT&colon;alert(1))', [t('x')]],
  ['![a](https://example.com/p.png)', [t('a')]],
  ['[![a](https://example.com/p.png)](https://example.com/)', [link('https://example.com/', t('a'))]],
  ['<img src=x onerror=alert(1)>', [t('<img src=x onerror=alert(1)>')]],
  ['https://evil.test/x', [t('https://evil.test/x')]],
  ['a\u202eb\u2066c', [t('abc')]],
])('reads %j', (source, expected) => {
  expect(words(parseInline(source, hosts))).toBe(words(expected))
  expect(merge(parseInline(source, hosts))).toEqual(merge(expected))
})

function merge(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') merged[merged.length - 1] = t(last.text + node.text)
    else merged.push('children' in node ? { ...node, children: merge(node.children) } : node)
  }
  return merged
}

test('a link that shows another address than its own shows its own', () => {
  expect(parseInline('[https://bank.test](https://example.com/a)', hosts)).toEqual([
    link('https://example.com/a', t('https://example.com/a')),
  ])
  expect(parseInline('[example.com](https://example.com/)', hosts)).toEqual([
    link('https://example.com/', t('example.com')),
  ])
  expect(parseInline('[fees 2.5](https://example.com/)', hosts)).toEqual([link('https://example.com/', t('fees 2.5'))])
})

test('while text is coming, what has begun counts as closed, and no mark flashes', () => {
  expect(merge(parseInline('a **bo', hosts, true))).toEqual([t('a '), { type: 'strong', children: [t('bo')] }])
  expect(merge(parseInline('a **', hosts, true))).toEqual([t('a ')])
  expect(merge(parseInline('a **bo*', hosts, true))).toEqual([t('a '), { type: 'strong', children: [t('bo')] }])
  expect(merge(parseInline('a [lab', hosts, true))).toEqual([t('a lab')])
  expect(merge(parseInline('a [label](https://exam', hosts, true))).toEqual([t('a label')])
  expect(merge(parseInline('a `co', hosts, true))).toEqual([t('a '), { type: 'code', text: 'co' }])
})

test('nothing is ever a link but to an allowed host, and it always ends', () => {
  const bit = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '!',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '\\',
    '<',
    '>',
    'a',
    ' ',
    '\n',
    'https://evil.test',
    'https://example.com',
    'javascript:x',
    '"',
  )
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 60 }), fc.boolean(), (bits, open) => {
      const check = (nodes: readonly Inline[]) => {
        for (const node of nodes) {
          if (node.type === 'link') expect(new URL(node.href).host).toBe('example.com')
          if ('children' in node) check(node.children)
        }
      }
      check(parseInline(bits.join(''), hosts, open))
    }),
    { numRuns: 2_000 },
  )
})

test('cost stays bounded on hostile text', () => {
  for (const hostile of ['[', '![', '`', '*a ', '**', '<h', '[a](', '_a', '~~', '[[', 'https://']) {
    const started = performance.now()
    parseInline(hostile.repeat(8_000 / hostile.length), hosts, true)
    expect(performance.now() - started, hostile).toBeLessThan(1_500)
  }
})
