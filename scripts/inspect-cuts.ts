import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort } from 'node:worker_threads'
import { parseCut } from '#lib/turn/inspection/cases/cut-text.ts'
import { inspectCut } from '#lib/turn/inspection/cases/inspect-cut.ts'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { readCases } from './judge/read-cases.ts'
import { spread } from './judge/spread.ts'

const help = `
npm run -s inspect:cuts -- [case files]

Judges every case of the corpus (and of the files) under each way of cutting, on all cores, and prints a line a way: cases, seconds
of work, a hash of all verdicts. Ends with 1 where two hashes differ, and names the cases.
  --longest N   leaves out replies of more than N characters (default: none; \`every\` costs the square of a reply's length)
`
const ways = ['whole', '1', '2', '7', 'random:1', 'random:2', 'random:3', 'every'] as const
type Way = (typeof ways)[number]

interface Job {
  json: unknown
  way: Way
}
interface Done {
  line: string
  seconds: number
}

function judge({ json, way }: Job): Done {
  const before = performance.now()
  const cut = parseCut(way)
  const line = cut ? JSON.stringify(inspectCut(inspectionCase.parse(json), cut)) : ''
  return { line, seconds: (performance.now() - before) / 1000 }
}

function work(): void {
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(judge(job)))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false }, longest: { type: 'string' } },
  })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const longest = Number(values.longest ?? Number.POSITIVE_INFINITY)
  const cases = [
    ...readCorpus().flatMap((part) => part.cases.map(({ json }) => json)),
    ...readCases(positionals),
  ].filter((json) => inspectionCase.parse(json).reply.length <= longest)

  let expected: string[] | undefined
  console.log('cut\tcases\tseconds of work\thash')
  for (const way of ways) {
    const lines: string[] = new Array(cases.length).fill('')
    let seconds = 0
    const jobs = cases.map((json) => ({ json, way }))
    await spread<Job, Done>(new URL(import.meta.url), jobs, (at, done) => {
      lines[at] = done.line
      seconds += done.seconds
    })
    const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
    console.log(`${way}\t${cases.length}\t${seconds.toFixed(1)}\t${hash}`)
    expected ??= lines
    lines.forEach((line, at) => {
      if (line === expected?.[at]) return
      process.exitCode = 1
      console.log(`  differs: ${line}\n     from: ${expected?.[at]}`)
    })
  }
}

if (isMainThread) await main()
else work()
