import { setTimeout as wait } from 'node:timers/promises'
import { type Child, type Exit, ending } from './child.ts'

/** Waits until the app's `/readyz` answers 200; throws when its server ends, or after two minutes, with the last answer. */
export async function untilReady(url: string, server: Child): Promise<void> {
  let gone: Exit | undefined
  server.exited.then((exit) => {
    gone = exit
  })
  let last = 'no answer'
  // An answer that says no may be a long error to print: it is not asked for ten times a second.
  let pause = 100
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(pause)) {
    if (gone) throw new Error(ending(gone))
    try {
      const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(30_000) })
      const body = await response.text()
      if (response.ok) return
      pause = Math.min(2 * pause, 3_000)
      last = `HTTP ${response.status} ${body.slice(0, 300)}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
  }
  throw new Error(`${url}/readyz is not ready: ${last}`)
}
