import { parseArgs } from 'node:util'
import { check } from 'recheck'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { attack } from './redos/attack.ts'
import { collectPatterns, type TreePattern } from './redos/collect-patterns.ts'

const help = `
npm run redos

Checks every regular expression of lib/turn/inspection, lib/pii and lib/text, written or built: by recheck, and where that has no
answer in time, or a doubt, by texts that nearly match: their time must grow by less than the third power of their length (a sentence that a
detector reads has 640 characters at most). Ends with 1 where one fails. --list names what the second method judged.
`
const folders = ['lib/turn/inspection', 'lib/pii', 'lib/text'] as const
/** How long recheck may think about one pattern, in milliseconds. */
const patience = 300
/** Quadratic is 2; what is measured has some noise. */
const steepest = 2.6

const { values } = parseArgs({
  options: { list: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

interface Judged {
  pattern: TreePattern
  /** By recheck, or measured. */
  by: string
  degree: number
}

async function judge(pattern: TreePattern): Promise<Judged> {
  const { source, flags } = pattern
  const result = await check(source, flags, { timeout: patience })
  if (result.status === 'safe') return { pattern, by: 'recheck', degree: 1 }
  if (result.status === 'vulnerable') {
    const { complexity } = result
    const degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY
    return { pattern, by: 'recheck', degree }
  }
  const { degree, bait } = attack(source, flags)
  return { pattern, by: `${JSON.stringify(bait)}, recheck: ${result.error.kind}`, degree }
}

async function main(): Promise<void> {
  // Some are built only when a reply is judged.
  const patterns = await collectPatterns(folders, async () => {
    for (const { cases } of readCorpus()) for (const { given } of cases.slice(0, 200)) inspectCase(given, [given.reply])
  })
  const judged: Judged[] = []
  for (const pattern of patterns) judged.push(await judge(pattern))
  // What a busy machine has slowed down is measured once more, when all else is over.
  for (const [at, { pattern, by, degree }] of judged.entries()) {
    if (by === 'recheck' || degree <= steepest || degree === Number.POSITIVE_INFINITY) continue
    const again = await judge(pattern)
    if (again.degree < degree) judged[at] = again
  }
  const failed = judged.filter(({ degree }) => degree > steepest)
  const proven = judged.filter(({ by }) => by === 'recheck')
  for (const one of judged) {
    const { pattern, by, degree } = one
    const fails = failed.includes(one)
    if (!fails && !(values.list && (degree > 1.5 || by !== 'recheck'))) continue
    const shown = pattern.source.length > 100 ? `${pattern.source.slice(0, 100)}…` : pattern.source
    console.log(
      `${fails ? 'FAILS' : 'passes'} power ${degree.toFixed(1)} by ${by}: ${pattern.file} /${shown}/${pattern.flags}`,
    )
  }
  const quadratic = proven.filter(({ degree }) => degree > 1 && degree <= steepest)
  console.log(
    `${patterns.length} patterns. By recheck: ${proven.length - quadratic.length} linear, ${quadratic.length} quadratic. Measured, where it has no answer in ${patience} ms: ${judged.length - proven.length}. Failed: ${failed.length}`,
  )
  process.exitCode = failed.length > 0 ? 1 : 0
}

if (values.help) process.stdout.write(help)
else await main()
process.exit()
