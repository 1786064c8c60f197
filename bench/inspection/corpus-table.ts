import { languages } from '#lib/text/language.ts'
import { inspectCase } from '#lib/turn/inspection/inspect-case.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { type CorpusCase, type CorpusPart, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'

interface Count {
  found: number
  all: number
  /** Clean replies on which a rule of the item fired. */
  false: number
}

const itemsInOrder = [...new Set(builtInRules.rules.map(({ item }) => item))].sort((a, b) => {
  const [x = 0, y = 0] = a.split('.').map(Number)
  const [u = 0, v = 0] = b.split('.').map(Number)
  return x - u || y - v
})
const vetoItems = new Set(builtInRules.rules.filter(({ severity }) => severity === 'veto').map(({ item }) => item))

/** Found: one of the expected items is reported, nothing forbidden is delivered, each call that must be refused is. */
function judge({ given, expect }: CorpusCase) {
  const result = inspectCase(given, [given.reply])
  const items = new Set(result.verdicts.map(({ item }) => item as string))
  const hard = result.verdicts.filter(({ severity }) => severity !== 'minor')
  const found =
    expect.items.some((item) => items.has(item)) &&
    !expect.forbidden.some((text) => result.delivered.includes(text)) &&
    expect.refuseTools.every((name) => result.refusedTools.includes(name))
  const untouched = hard.length === 0 && result.refusedTools.length === 0 && result.delivered === given.reply
  return { found, untouched, fired: [...new Set(hard.map(({ item }) => item as string))], items: [...items] }
}

function table({ name, cases }: CorpusPart): string[] {
  const counts = new Map<string, Count>()
  const clean = new Map<string, [kept: number, all: number]>()
  const totals = { veto: [0, 0], other: [0, 0] }
  const wrong: string[] = []
  const countOf = (item: string, language: string) => {
    const key = `${item} ${language}`
    const count = counts.get(key) ?? { found: 0, all: 0, false: 0 }
    counts.set(key, count)
    return count
  }
  for (const entry of cases) {
    const { given, language, expect } = entry
    const { found, untouched, fired, items } = judge(entry)
    if (expect.clean) {
      const [kept, all] = clean.get(language) ?? [0, 0]
      clean.set(language, [kept + (untouched ? 1 : 0), all + 1])
      for (const item of fired) countOf(item, language).false += 1
      if (!untouched) wrong.push(`${given.id}: false ${items.join(', ')}: ${given.reply}`)
      continue
    }
    const [item = ''] = expect.items
    const count = countOf(item, language)
    count.all += 1
    const total = vetoItems.has(item as never) ? totals.veto : totals.other
    total[1] = (total[1] ?? 0) + 1
    if (found) {
      count.found += 1
      total[0] = (total[0] ?? 0) + 1
    } else wrong.push(`${given.id}: missed ${item}, reported ${items.join(', ') || 'nothing'}: ${given.reply}`)
  }
  const cell = (item: string, language: string) => {
    const count = counts.get(`${item} ${language}`)
    if (!count) return '–'
    const found = count.all === 0 ? '–' : `${count.found} / ${count.all - count.found}`
    return `${found} / ${count.false}`
  }
  const shown = itemsInOrder.filter((item) => languages.some((language) => counts.has(`${item} ${language}`)))
  const kept = languages.map((language) => (clean.get(language) ?? [0, 0]).join(' of '))
  const all = [...clean.values()].reduce((sum, [so, of]) => [sum[0] + so, sum[1] + of] as const, [0, 0] as readonly [
    number,
    number,
  ])
  return [
    `**${name}**: veto ${totals.veto.join('/')}, major and minor ${totals.other.join('/')}, clean replies untouched ${all.join('/')}`,
    '',
    `| item | ${languages.join(' | ')} |`,
    `|---|${languages.map(() => '---|').join('')}`,
    ...shown.map((item) => `| ${item} | ${languages.map((language) => cell(item, language)).join(' | ')} |`),
    `| clean, untouched | ${kept.join(' | ')} |`,
    '',
    ...(process.argv.includes('--wrong') ? [...wrong.map((line) => `- ${line.replace(/\n/g, ' ')}`), ''] : []),
  ]
}

console.log('Cells are found / missed / false (clean replies on which the item fired).\n')
for (const part of readCorpus()) for (const line of table(part)) console.log(line)
