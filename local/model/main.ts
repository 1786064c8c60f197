import { randomUUID } from 'node:crypto'
import { readArguments } from '#local/http/arguments.ts'
import { serve } from '#local/http/serve.ts'
import { createRehearsalModel } from './rehearsal-model.ts'

const {
  key,
  name,
  pace,
  chunk,
  log,
  data: _,
  ...common
} = readArguments(
  `
model: the rehearsal model, a stand-in behind OpenAI-style chat completions (docs/rehearsal-model.md). It answers
like a trained concierge from what its prompt holds. A customer who writes "rehearse 4.1" makes it break that item.

  node local/model/main.ts [--key KEY] [--name NAME] [--pace MS] [--chunk N] [--log FILE] [--port N] [--rehearsal]

  --key KEY    the Bearer key that callers must carry (default: any)
  --name NAME  the model's name (default rehearsal-concierge)
  --pace MS    milliseconds before each chunk (default 12)
  --chunk N    characters a chunk, on average (default 4)
  --log FILE   append every request body to FILE, one JSON line each

With --rehearsal, POST /_control takes, besides faults:
  {"chunk": 3, "paceMs": 0}   exactly so many characters a chunk, at this pace
  {"misbehave": "4.1"}        break this item in every answer
  {"echo": true}              repeat the whole prompt, and call whatever tool the customer names
  {"echo": "system"}          repeat one part: system, facts, customer, results
  {"script": ["data: …"]}     play these as they are
  {"noFinish": true}          end without a finish reason
  {"reasoning": true}         think aloud in reasoning_content first
GET /_control shows the settings, the latest requests, and how many streams their readers left.
`,
  {
    key: { type: 'string' },
    name: { type: 'string', default: 'rehearsal-concierge' },
    pace: { type: 'string', default: '12' },
    chunk: { type: 'string', default: '4' },
    log: { type: 'string' },
  },
)

const model = createRehearsalModel({
  name,
  key,
  paceMs: count('--pace', pace, 0),
  averageChunk: count('--chunk', chunk, 1),
  logFile: log,
  now: () => new Date(),
  newId: () => randomUUID().replaceAll('-', ''),
})

serve({ name: 'model', ...common, ...model }).catch((error: unknown) => {
  process.stderr.write(`model: cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

function count(option: string, text: string, least: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= 60_000) return value
  process.stderr.write(`${option} ${text}: a whole number from ${least}\n`)
  process.exit(2)
}
