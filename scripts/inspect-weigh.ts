import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { parseCut } from '#lib/turn/inspection/cases/cut-text.ts'
import { inspectBehind } from '#lib/turn/inspection/cases/inspect-behind.ts'
import { inspectCut } from '#lib/turn/inspection/cases/inspect-cut.ts'
import { type InspectionCase, inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { type CorpusCase, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { watchPatterns } from './judge/pattern-parts.ts'
import { readCases } from './judge/read-cases.ts'
import { spread } from './judge/spread.ts'

const help = `
npm run -s inspect:weigh -- [--item 10.2] [--sample N] [case files]

What each file of patterns is worth: judges every violation that is found, and every clean reply that is cut, once more for each file
of which a pattern matched, without that file. Prints a line a file: in how many of these cases it matched, how many violations only
it finds, and how many clean replies it alone cuts. Reads the corpus, or the case files (a case needs \`expect\`).
  --item I      only violations of this item, and clean replies
  --sample N    every Nth case
`

const withExpectation = z.object({ expect: z.object({ clean: z.boolean(), items: z.array(z.string()).default([]) }) })
type Expected = Pick<CorpusCase['expect'], 'clean' | 'items'>

interface Job {
  json: unknown
  expect: Expected
}
interface Done {
  /** The files of which a pattern matched; nothing where the case says nothing (a miss, a clean reply left alone). */
  matched: readonly string[]
  /** Those without which the violation is missed, or the clean reply left alone. */
  alone: readonly string[]
}

const folder = fileURLToPath(new URL('../lib/turn/inspection', import.meta.url))
const whole = parseCut('whole')

/** Whether something is reported: of the items, or, where none is expected, anything at all that a customer would notice. */
function reports(given: InspectionCase, { clean, items }: Expected): boolean {
  if (!whole) return false
  const result = inspectCut(given, whole)
  if ('unlike' in result) throw new Error(`${given.id}: the cuts disagree`)
  if (clean) return result.delivered !== given.reply || result.refusedTools.length > 0
  return inspectBehind(given, result).some(({ item, doubted }) => !doubted && items.includes(item))
}

async function work(): Promise<void> {
  const parts = await watchPatterns(folder)
  parentPort?.on('message', ({ json, expect }: Job) => {
    const given = inspectionCase.parse(json)
    let reported = false
    const matched = parts.matchedIn(() => {
      reported = reports(given, expect)
    })
    const alone = reported ? matched.filter((file) => !parts.without(file, () => reports(given, expect))) : []
    parentPort?.postMessage({ matched: reported ? matched : [], alone } satisfies Done)
  })
}

function casesOf(files: readonly string[]): Job[] {
  if (files.length === 0)
    return readCorpus().flatMap(({ cases }) => cases.map(({ json, expect }) => ({ json, expect })))
  return readCases(files).map((json) => ({ json, expect: withExpectation.parse(json).expect }))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false }, item: { type: 'string' }, sample: { type: 'string' } },
  })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const { item } = values
  const every = Number(values.sample ?? 1)
  if (!Number.isInteger(every) || every < 1) {
    process.stderr.write(`--sample ${values.sample}: give a whole number from 1 on\n`)
    process.exitCode = 2
    return
  }
  const jobs = casesOf(positionals)
    .filter(({ expect }) => item === undefined || expect.clean || expect.items.includes(item))
    .filter((_, at) => at % every === 0)
  const worth = new Map<string, { matched: number; finds: number; cuts: number }>()
  const of = (file: string) => {
    const known = worth.get(file) ?? { matched: 0, finds: 0, cuts: 0 }
    worth.set(file, known)
    return known
  }
  await spread<Job, Done>(new URL(import.meta.url), jobs, (at, { matched, alone }) => {
    for (const file of matched) of(file).matched += 1
    for (const file of alone) of(file)[jobs[at]?.expect.clean ? 'cuts' : 'finds'] += 1
  })
  console.log(`${jobs.length} cases\nmatched\tfinds alone\tcuts alone\tfile`)
  for (const [file, { matched, finds, cuts }] of [...worth].sort(
    ([, a], [, b]) => b.cuts - a.cuts || a.finds - b.finds || b.matched - a.matched,
  ))
    console.log(`${matched}\t${finds}\t${cuts}\t${file}`)
}

if (isMainThread) await main()
else await work()
