import { onParentGone } from './parent-gone.ts'

const sameMoment = 500

/**
 * Calls `first` when this process is told to stop: by a signal, or, under npm, by its parent's end. A further signal
 * calls `again`; one that comes in the same half second is the same one (npm passes on what the terminal sends too).
 */
export function onToldToStop({ first, again }: { first: (why: string) => Promise<void>; again: () => void }): void {
  let since: number | undefined
  const stop = (why: string) => {
    if (since === undefined) {
      since = Date.now()
      first(why).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
        again()
      })
    } else if (Date.now() - since > sameMoment) again()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
  // Started by hand it may be meant to stay behind; npm, when it is killed, takes nothing with it by itself.
  if (process.env.npm_lifecycle_event !== undefined) onParentGone(() => stop('npm is gone'))
}
