import { startWorker } from '#scripts/edge/start-worker.ts'
import { Child } from '#scripts/stack/child.ts'
import { freePort } from '#scripts/stack/ports.ts'
import { stack } from './stack.ts'

const next = new URL('../../node_modules/next/dist/bin/next', import.meta.url).pathname
const root = new URL('../..', import.meta.url).pathname

/** A production server of the built app, or a Worker where those are under test, over wires that run already. */
export interface RunningApp {
  url: string
  stop(): Promise<void>
  /** Ends it as a host does that has had enough: at once, with nothing settled. */
  kill(): Promise<void>
}

/** Starts another instance of the app; resolves when it is ready. */
export async function startApp(env: Readonly<Record<string, string>>): Promise<RunningApp> {
  if (stack.worker) return startWorker(stack.worker, env)
  const port = await freePort('127.0.0.1', 0)
  const child = new Child({
    name: 'next',
    args: [next, 'start', root, '-H', '127.0.0.1', '-p', String(port)],
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    tiesItself: false,
    onLine: () => undefined,
  })
  const url = `http://127.0.0.1:${port}`
  let gone = false
  child.exited.then(() => {
    gone = true
  })
  for (;;) {
    if (gone) throw new Error('the app ended before it was ready')
    const ready = await fetch(new URL('/readyz', url)).catch(() => undefined)
    await ready?.body?.cancel()
    if (ready?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    stop: () => child.stop(),
    async kill() {
      child.kill()
      await child.exited
    },
  }
}
