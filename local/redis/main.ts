import { join } from 'node:path'
import { holdFolder } from '#local/data/hold-folder.ts'
import { readArguments } from '#local/http/arguments.ts'
import { serve } from '#local/http/serve.ts'
import { AppendOnlyFile } from './append-only-file.ts'
import type { Backend } from './backend.ts'
import { Engine } from './engine.ts'
import { forward } from './forward.ts'
import { restHandler } from './rest-handler.ts'

const { token, fsync, data, ...common } = readArguments(
  `
redis: Upstash's REST protocol over an embedded Redis, or over a real one.

  node local/redis/main.ts [--token SECRET] [--data DIR] [--fsync always|everysec|no] [--port N] [--rehearsal]

  --token SECRET  the Bearer token that callers must carry (default: any)
  --fsync POLICY  when DIR/redis.jsonl is forced to disk (default everysec: a power cut loses a second at most;
                  a killed process never loses what was answered)

  LOCAL_REDIS_URL=redis://…  stand in front of this Redis instead of the embedded one
`,
  { token: { type: 'string' }, fsync: { type: 'string', default: 'everysec' } },
)

async function open(): Promise<{ backend: Backend; release?: () => void }> {
  const url = process.env.LOCAL_REDIS_URL
  if (url) return { backend: await forward(url) }
  if (fsync !== 'always' && fsync !== 'everysec' && fsync !== 'no') throw new Error(`--fsync ${fsync} is unknown`)
  const engine = new Engine()
  setInterval(() => engine.sweep(1000), 100).unref()
  if (data === undefined) return { backend: engine }
  const hold = holdFolder(data)
  if (!hold.ok) throw new Error(`process ${hold.pid} is using ${data}`)
  new AppendOnlyFile(join(data, 'redis.jsonl'), engine, { fsync })
  return { backend: engine, release: hold.release }
}

try {
  const { backend, release } = await open()
  await serve({
    name: 'redis',
    ...common,
    handler: restHandler(backend, token),
    rateLimited: () => Response.json({ error: 'ERR max requests limit exceeded' }, { status: 429 }),
    onClose: async () => {
      await backend.close()
      release?.()
    },
  })
} catch (error) {
  process.stderr.write(`redis: cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
