import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { maskPersonalData } from '#lib/pii/mask-personal-data.ts'
import { type PersonalDataType, personalDataTypes } from '#lib/pii/personal-data-type.ts'
import { inCodePoints } from '#lib/turn/compliance/review.ts'

const help = `Usage: npm run -s mask [-- --types card,iban,…] < texts.jsonl

Reads JSON lines {"id", "text", "region"?} and writes {"id", "masked", "spans": [{"start", "end", "type"}]}.
Offsets count Unicode code points of the text, "end" exclusive; "masked" is the form that people may see.
"region" (ISO 3166, such as "US") reads local telephone and identity forms. A line that is no such object
gets {"id": null, "line", "error"}; the others go on, and the exit status is 1.

  --types LIST   only these types
  --help         this text

Types: ${personalDataTypes.join(', ')}
`

const { values } = parseArgs({ options: { types: { type: 'string' }, help: { type: 'boolean' } } })
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const asked = values.types?.split(',').map((type) => type.trim())
const unknown = asked?.filter((type) => !personalDataTypes.some((known) => known === type)) ?? []
if (unknown.length > 0) {
  process.stderr.write(`unknown types: ${unknown.join(', ')}\n\n${help}`)
  process.exit(2)
}
const types = asked ? personalDataTypes.filter((type) => asked.includes(type)) : undefined

let line = 0
for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1
  if (row.trim() === '') continue
  const answer = maskRow(row, types)
  if ('error' in answer) process.exitCode = 1
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

function maskRow(row: string, wanted: readonly PersonalDataType[] | undefined) {
  let parsed: unknown
  try {
    parsed = JSON.parse(row)
  } catch {
    return { id: null, line, error: 'not JSON' }
  }
  if (typeof parsed !== 'object' || parsed === null || !('text' in parsed) || typeof parsed.text !== 'string') {
    return { id: null, line, error: 'not an object with a "text"' }
  }
  const { text } = parsed
  const region = 'region' in parsed && typeof parsed.region === 'string' ? parsed.region.toUpperCase() : undefined
  const { masked, spans } = maskPersonalData(text, {
    ...(region ? { region } : {}),
    ...(wanted ? { types: wanted } : {}),
  })
  return { id: 'id' in parsed ? parsed.id : null, masked, spans: inCodePoints(text, spans) }
}
