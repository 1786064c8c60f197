import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings, settingNames } from '#lib/config/settings.ts'
import { holderOf } from '#local/data/hold-folder.ts'
import { Child, type Exit, ending, type OnLine } from './stack/child.ts'
import { localSecrets } from './stack/local-secrets.ts'
import { freePort } from './stack/ports.ts'
import { readEnvFiles } from './stack/read-env-files.ts'
import { sweepEvery } from './stack/sweep-every.ts'
import { untilReady } from './stack/until-ready.ts'
import { localSettings, type Wire, type WireName, wireProgram, wires } from './stack/wires.ts'

const root = join(import.meta.dirname, '..')
const nextProgram = join(root, 'node_modules/next/dist/bin/next')

type Env = Record<string, string | undefined>

export interface StackOptions {
  /** Where data and this laptop's secrets are kept; absent: in memory, and forgotten. */
  dataDir?: string
  /** Builds before `next start`. */
  production?: boolean
  next: 'dev' | 'start' | 'none'
  /**
   * Settings that win over the local ones; a wire that is set here gets no local server. No other setting is taken,
   * neither from this process nor from an `.env` file. `PORT` absent or 0: any free one.
   */
  env?: Env
  /** Opens `/_control` on all four local servers, not only on the model and the merchant. */
  rehearsal?: boolean
  /** Calls the sweep route every so many seconds; absent: never. */
  sweepSeconds?: number
  onLine?: OnLine
  /** Gives up starting, and stops what has been started. */
  signal?: AbortSignal
}

export interface Stack {
  /** Where things are; a wire that was set, and the app with `next: 'none'`, are undefined. */
  urls: { app: string | undefined } & Record<WireName, string | undefined>
  /** Every setting that the app runs with. */
  env: Record<string, string>
  lead: { email: string; password: string }
  /** Resolves when a server ends that was not told to. */
  died: Promise<Exit>
  stop(): Promise<void>
  /** Ends everything at once. */
  kill(): void
}

/**
 * Starts the local servers whose wire is not set, migrates, seeds, and starts Next; resolves when `/readyz` says so.
 * Everything ends with `stop()`, and with this process, however it ends.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const children = new Set<Child>()
  const died = Promise.withResolvers<Exit>()
  const onLine: OnLine = options.onLine ?? (() => undefined)
  const stops: (() => void)[] = []
  let stopping = false

  const start = (name: string, args: string[], env: Env, tiesItself: boolean): Child => {
    if (stopping) throw new Error('the start was given up')
    const child = new Child({ name, args, env: { ...process.env, ...env }, tiesItself, onLine })
    children.add(child)
    return child
  }
  const startServer = (name: string, args: string[], env: Env, tiesItself: boolean): Child => {
    const child = start(name, args, env, tiesItself)
    child.exited.then((exit) => {
      if (!stopping) died.resolve(exit)
    })
    return child
  }
  const runOnce = async (name: string, args: string[], env: Env) => {
    const exit = await start(name, args, env, false).exited
    if (exit.code !== 0) throw new Error(ending(exit))
  }
  const stop = async () => {
    stopping = true
    options.signal?.removeEventListener('abort', stop)
    for (const stopOne of stops) stopOne()
    // The app first: what it still writes finds its stores.
    await Promise.all([...children].filter(({ name }) => name === 'next').map((child) => child.stop()))
    await Promise.all([...children].map((child) => child.stop()))
  }

  try {
    options.signal?.throwIfAborted()
    options.signal?.addEventListener('abort', stop)
    const given = set(options.env ?? {})
    const secrets = localSecrets(options.dataDir)
    const local = wires.filter(({ setBy }) => setBy.every((name) => given[name] === undefined))
    const mask = foreignSettings()
    const urls: Stack['urls'] = {
      app: undefined,
      postgres: undefined,
      redis: undefined,
      model: undefined,
      merchant: undefined,
    }
    const startWire = async (wire: Wire): Promise<Record<string, string>> => {
      const args = [wireProgram(root, wire.name), ...wire.args]
      if (wire.keepsData && options.dataDir !== undefined) {
        const data = join(options.dataDir, wire.name)
        await untilFree(data)
        args.push('--data', data)
      }
      if (wire.rehearses || options.rehearsal) args.push('--rehearsal')
      const own: Env = { ...mask, ...given, LOCAL_SECRET: secrets[wire.secret] }
      const url = await startServer(wire.name, args, own, true).line(/^listening (http\S+)$/, 60_000)
      urls[wire.name] = url
      return wire.settings(url, secrets)
    }
    const ofWires = await Promise.all(local.map(startWire))
    const settings: Record<string, string> = Object.assign({ ...localSettings(secrets), ...given }, ...ofWires)
    const read = readSettings(settings)
    if (!read.ok) throw new Error(`These settings are missing or malformed:\n  ${read.problems.join('\n  ')}`)
    const env: Env = { ...mask, ...settings, NEXT_TELEMETRY_DISABLED: '1' }

    const prepare = async () => {
      // A database that was set is somebody's own: it is migrated and seeded when they say so.
      if (urls.postgres === undefined) return
      if (existsSync(join(root, 'db/migrations'))) await runOnce('migrate', [join(root, 'scripts/migrate.ts')], env)
      await runOnce('seed', [join(root, 'scripts/seed.ts')], env)
    }
    const startNext = async (mode: 'dev' | 'start') => {
      if (options.production) await runOnce('build', [nextProgram, 'build', root], { ...env, NODE_ENV: 'production' })
      const host = read.settings.HOST
      const wanted = Number(given.PORT ?? 0)
      const port = await freePort(host, wanted)
      if (port === undefined) throw new Error(`port ${wanted} of ${host} is taken: set another PORT`)
      Object.assign(settings, { PORT: String(port), HOST: host })
      const own: Env = { ...env, ...settings, NODE_ENV: mode === 'dev' ? 'development' : 'production' }
      const next = startServer('next', [nextProgram, mode, root, '-H', host, '-p', String(port)], own, false)
      urls.app = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
      return next
    }
    if (options.next === 'none') await prepare()
    else {
      const [next] = await Promise.all([startNext(options.next), prepare()])
      const url = urls.app ?? ''
      await untilReady(url, next).catch((error: Error) => {
        // Somebody's own database is not migrated by us, and may not speak Neon's protocol.
        if (urls.postgres !== undefined) throw error
        const hint =
          'is DATABASE_URL migrated (npm run db:migrate), and is it Neon’s, or its /sql at DATABASE_HTTP_URL?'
        throw new Error(`${error.message}\n${hint} For a plain Postgres set LOCAL_POSTGRES_URL instead.`)
      })
      if (options.sweepSeconds !== undefined) {
        const secret = settings.INTERNAL_SECRET ?? ''
        const tell = (line: string) => onLine('sweep', line, 'stderr')
        stops.push(sweepEvery(options.sweepSeconds, { url, secret, tell }))
      }
    }
    const lead = { email: settings.LEAD_EMAIL ?? '', password: settings.LEAD_PASSWORD ?? '' }
    return {
      urls,
      env: settings,
      lead,
      died: died.promise,
      stop,
      kill: () => {
        for (const child of children) child.kill()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Settings that this process or an `.env` file has, emptied: an empty one counts as unset, and no file fills it. */
function foreignSettings(): Record<string, string> {
  const names = [...settingNames, 'LEAD_EMAIL', 'LEAD_PASSWORD', 'LOCAL_POSTGRES_URL', 'LOCAL_REDIS_URL']
  const inFiles = Object.keys({ ...readEnvFiles(root, 'development'), ...readEnvFiles(root, 'production') })
  return Object.fromEntries([...names, ...inFiles].map((name) => [name, '']))
}

function set(env: Env): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}

/** The server of a stack that was killed a moment ago may still be closing its files. */
async function untilFree(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (let tries = 0; tries < 120 && holderOf(folder); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
}
