import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parseCut } from '#lib/turn/inspection/cases/cut-text.ts'
import { inspectBehind } from '#lib/turn/inspection/cases/inspect-behind.ts'
import { explainCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { inspectCut } from '#lib/turn/inspection/cases/inspect-cut.ts'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'

const help = `npm run -s inspect < cases.jsonl > verdicts.jsonl

Judges replies by the rules, one JSON object a line in and out (docs/inspection.md).
  --cut whole|N|random:SEED|every   how each reply is cut before it is inspected (default: whole)
  --explain                         adds, to each line, what was tried and why it did or did not stand
  --help
`

const { values } = parseArgs({
  options: {
    cut: { type: 'string', default: 'whole' },
    explain: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  process.stdout.write(help)
} else {
  const cut = parseCut(values.cut)
  if (!cut) {
    process.stderr.write(`--cut ${values.cut}: give whole, a number, random:SEED or every\n`)
    process.exitCode = 2
  } else await run(cut)
}

async function run(cut: NonNullable<ReturnType<typeof parseCut>>): Promise<void> {
  let line = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() === '') continue
    const answer = judge(text, line, cut)
    if (answer.includes('"error":')) process.exitCode = 1
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function judge(text: string, line: number, cut: NonNullable<ReturnType<typeof parseCut>>): string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    process.exitCode = 1
    return JSON.stringify({
      id: null,
      line,
      error: `broken JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    })
  }
  const parsed = inspectionCase.safeParse(json)
  if (!parsed.success) {
    process.exitCode = 1
    const [issue] = parsed.error.issues
    return JSON.stringify({
      id: null,
      line,
      error: `not a case: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    })
  }
  const result = inspectCut(parsed.data, cut)
  if ('unlike' in result) {
    process.exitCode = 1
    return JSON.stringify({ id: parsed.data.id, line, error: 'the cuts disagree', results: result.unlike })
  }
  const whole = { ...result, verdicts: inspectBehind(parsed.data, result) }
  return JSON.stringify(values.explain ? { ...whole, explain: explainCase(parsed.data) } : whole)
}
