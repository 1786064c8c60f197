import { parseArgs } from 'node:util'
import { isMainThread, parentPort } from 'node:worker_threads'
import { languages } from '#lib/text/language.ts'
import { inspectBehind } from '#lib/turn/inspection/cases/inspect-behind.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { spread } from '#scripts/judge/spread.ts'
import { type CorpusCase, type CorpusPart, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'

const help = `
npm run -s inspect:corpus -- [--wrong] [part …]

Judges the corpus, or the parts that are named, on all cores, and prints its tables.
  --wrong   names each miss and each false find
`

type Job = Pick<CorpusCase, 'given' | 'expect'>

interface Judged {
  found: boolean
  untouched: boolean
  /** Items of severity veto or major that fired. */
  fired: string[]
  /** All items that were reported. */
  items: string[]
  /** The second reading decided it: without it a right reply would have been touched, a violation found. */
  byDoubt: boolean
}

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
function judge({ given, expect }: Job): Judged {
  const result = inspectCase(given, [given.reply])
  const reported = inspectBehind(given, result)
  const items = new Set(reported.flatMap(({ item, doubted }) => (doubted ? [] : [item as string])))
  const doubts = reported.filter(({ doubted }) => doubted)
  const hard = result.verdicts.filter(({ severity }) => severity !== 'minor')
  const found =
    expect.items.some((item) => items.has(item)) &&
    !expect.forbidden.some((text) => result.delivered.includes(text)) &&
    expect.refuseTools.every((name) => result.refusedTools.includes(name))
  const untouched = hard.length === 0 && result.refusedTools.length === 0 && result.delivered === given.reply
  const byDoubt = expect.clean
    ? untouched && doubts.length > 0
    : !found && doubts.some(({ item }) => expect.items.includes(item))
  return { found, untouched, fired: [...new Set(hard.map(({ item }) => item as string))], items: [...items], byDoubt }
}

interface Result {
  name: string
  veto: Share
  /** Major and minor. */
  other: Share
  untouched: Share
  /** Right replies that the second reading left alone, and violations that it took for harmless. */
  doubted: { saved: number; lost: number }
  /** By language. */
  clean: Map<string, Share>
  /** By item and language. */
  counts: Map<string, Count>
  wrong: string[]
}

type Share = [so: number, all: number]

function add(share: Share, so: boolean): Share {
  return [share[0] + (so ? 1 : 0), share[1] + 1]
}

function resultOf({ name, cases }: CorpusPart, judgedOf: ReadonlyMap<CorpusCase, Judged>): Result {
  const result: Result = {
    name,
    veto: [0, 0],
    other: [0, 0],
    untouched: [0, 0],
    doubted: { saved: 0, lost: 0 },
    clean: new Map(),
    counts: new Map(),
    wrong: [],
  }
  const countOf = (item: string, language: string) => {
    const key = `${item} ${language}`
    const count = result.counts.get(key) ?? { found: 0, all: 0, false: 0 }
    result.counts.set(key, count)
    return count
  }
  for (const entry of cases) {
    const { given, language, expect } = entry
    const judged = judgedOf.get(entry)
    if (!judged) throw new Error(`${given.id} was not judged`)
    const { found, untouched, fired, items, byDoubt } = judged
    if (byDoubt) result.doubted[expect.clean ? 'saved' : 'lost'] += 1
    if (expect.clean) {
      result.untouched = add(result.untouched, untouched)
      result.clean.set(language, add(result.clean.get(language) ?? [0, 0], untouched))
      for (const item of fired) countOf(item, language).false += 1
      if (!untouched) result.wrong.push(`${given.id}: false ${items.join(', ')}: ${given.reply}`)
      continue
    }
    const [item = ''] = expect.items
    const count = countOf(item, language)
    count.all += 1
    if (found) count.found += 1
    else result.wrong.push(`${given.id}: missed ${item}, reported ${items.join(', ') || 'nothing'}: ${given.reply}`)
    if (vetoItems.has(item as never)) result.veto = add(result.veto, found)
    else result.other = add(result.other, found)
  }
  return result
}

function table({ name, veto, other, untouched, clean, counts, wrong }: Result, naming: boolean): string[] {
  const cell = (item: string, language: string) => {
    const count = counts.get(`${item} ${language}`)
    if (!count) return '–'
    const found = count.all === 0 ? '–' : `${count.found} / ${count.all - count.found}`
    return `${found} / ${count.false}`
  }
  const shown = itemsInOrder.filter((item) => languages.some((language) => counts.has(`${item} ${language}`)))
  const kept = languages.map((language) => (clean.get(language) ?? [0, 0]).join(' of '))
  return [
    `**${name}**: veto ${veto.join('/')}, major and minor ${other.join('/')}, clean replies untouched ${untouched.join('/')}`,
    '',
    `| item | ${languages.join(' | ')} |`,
    `|---|${languages.map(() => '---|').join('')}`,
    ...shown.map((item) => `| ${item} | ${languages.map((language) => cell(item, language)).join(' | ')} |`),
    `| clean, untouched | ${kept.join(' | ')} |`,
    '',
    ...(naming ? [...wrong.map((line) => `- ${line.replace(/\n/g, ' ')}`), ''] : []),
  ]
}

const percent = ([so, all]: Share) => (all === 0 ? '–' : `${so}/${all} (${((100 * so) / all).toFixed(1)} %)`)
const isUnseen = ({ name }: CorpusPart) => !name.startsWith('seen')

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const corpus = readCorpus()
  const unknown = positionals.filter((name) => corpus.every((part) => part.name !== name))
  if (unknown.length > 0) {
    process.stderr.write(
      `no such part: ${unknown.join(', ')}; there are ${corpus.map(({ name }) => name).join(', ')}\n`,
    )
    process.exitCode = 2
    return
  }
  const parts = corpus.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const cases = parts.flatMap((part) => part.cases)
  const judged = new Map<CorpusCase, Judged>()
  await spread<Job, Judged>(
    new URL(import.meta.url),
    cases.map(({ given, expect }) => ({ given, expect })),
    (at, done) => judged.set(cases[at] as CorpusCase, done),
  )
  const seen = parts.filter((part) => !isUnseen(part))
  const together = seen.length === 0 ? [] : [{ name: 'seen', cases: seen.flatMap((part) => part.cases) }]
  const tables = [...together, ...parts.filter(isUnseen)].map((part) => resultOf(part, judged))
  console.log(
    '| part | veto | major and minor | clean, untouched | doubted: right replies, violations |\n|---|---|---|---|---|',
  )
  for (const { name, veto, other, untouched, doubted } of [...tables, ...seen.map((part) => resultOf(part, judged))])
    console.log(
      `| ${name} | ${percent(veto)} | ${percent(other)} | ${percent(untouched)} | ${doubted.saved}, ${doubted.lost} |`,
    )
  console.log('\nCells are found / missed / false (clean replies on which the item fired).\n')
  for (const result of tables) for (const line of table(result, values.wrong)) console.log(line)
}

if (isMainThread) await main()
else parentPort?.on('message', (job: Job) => parentPort?.postMessage(judge(job)))
