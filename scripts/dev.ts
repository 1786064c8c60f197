import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { holdFolder } from '#local/data/hold-folder.ts'
import { ending } from './stack/child.ts'
import { freePort } from './stack/ports.ts'
import { readEnvFiles } from './stack/read-env-files.ts'
import { onToldToStop } from './stack/told-to-stop.ts'
import { welcome } from './stack/welcome.ts'
import { type Stack, startStack } from './stack.ts'

const help = `
npm run dev              the whole house on this laptop: four local servers, the app with reload
npm run preview          the same with a production build

  --data DIR             where data and generated secrets are kept (default .local)

A setting in the environment or in .env.local wins over the local server of its wire: DATABASE_URL,
UPSTASH_REDIS_REST_URL (or KV_REST_API_URL), MODEL_BASE_URL, MERCHANT_API_URL. LOCAL_POSTGRES_URL and
LOCAL_REDIS_URL put a real Postgres or Redis behind the local wire. PORT (default 3000, or a free one), HOST.
`

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    data: { type: 'string', default: join(root, '.local') },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
if (Number(process.versions.node.split('.')[0]) < 22) {
  fail('this needs the Node of the project: start it with npm run dev')
}

const started = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)
// A terminal that is closed takes its pipe away; that must not keep us from stopping what we started.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const hold = holdFolder(values.data)
if (!hold.ok) {
  const where = typeof hold.note.url === 'string' ? ` at ${hold.note.url}` : ''
  fail(`it is already running in this folder (process ${hold.pid}${where}): use that one, or stop it with Ctrl-C there`)
}
process.on('exit', () => hold.release())

const mode = values.production ? 'production' : 'development'
const env: Record<string, string | undefined> = { ...readEnvFiles(root, mode), ...present(process.env) }

let stack: Stack | undefined
let told = false
const giveUp = new AbortController()
onToldToStop({
  first: async (why) => {
    told = true
    say(`\nStopping (${why})…`)
    giveUp.abort()
    await starting.catch(() => undefined)
    await stack?.stop()
    process.exit(0)
  },
  // What is still there ends with us: nothing of it lives without our pipe.
  again: () => process.exit(1),
})

const starting = (async () => {
  env.PORT = String(await choosePort(env.HOST || '127.0.0.1', env.PORT))
  return startStack({
    dataDir: values.data,
    production: values.production,
    next: values.production ? 'start' : 'dev',
    env,
    signal: giveUp.signal,
    sweepSeconds: Number(env.SWEEP_INTERVAL) || 15,
    onLine: (name, line) => {
      if (line.startsWith('listening ')) return
      process.stdout.write(name === 'next' || name === 'build' ? `${line}\n` : `${name} | ${line}\n`)
    },
  })
})()

try {
  say(values.production ? 'Building and starting…' : 'Starting…')
  stack = await starting
  if (!told) {
    hold.tell({ url: stack.urls.app })
    await firstVisit(stack)
    say(
      welcome(stack, {
        seconds: (performance.now() - started) / 1000,
        data: relative(process.cwd(), values.data) || '.',
      }),
    )
    const exit = await stack.died
    process.stderr.write(`\n${ending(exit)}\n\nThe rest is being stopped; the data is kept.\n`)
    await stack.stop()
    process.exit(1)
  }
} catch (error) {
  if (!told) fail(error instanceof Error ? error.message : String(error))
}

/** `PORT` as it is set, else 3000, else any free one. */
async function choosePort(host: string, wanted: string | undefined): Promise<number> {
  if (wanted) {
    const port = Number(wanted)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT=${wanted} is no port`)
    if ((await freePort(host, port)) === undefined) throw new Error(`PORT=${port} is taken: set another, or none`)
    return port
  }
  const usual = await freePort(host, 3000)
  if (usual !== undefined) return usual
  const free = await freePort(host, 0)
  if (free === undefined) throw new Error(`no port is free on ${host}`)
  say(`Port 3000 is taken by something else: using ${free}.`)
  return free
}

/** Has Next compile the chat before somebody waits for it. */
async function firstVisit({ urls }: Stack): Promise<void> {
  if (values.production || urls.app === undefined) return
  await fetch(urls.app, { signal: AbortSignal.timeout(60_000) }).then(
    (response) => response.text(),
    () => undefined,
  )
}

function present(from: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(from).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

function fail(message: string): never {
  process.stderr.write(`npm run ${values.production ? 'preview' : 'dev'}: ${message}\n`)
  process.exit(1)
}
