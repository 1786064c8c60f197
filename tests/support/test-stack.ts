import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack } from '#scripts/stack.ts'

/** Limits that a test may run into on purpose are set where it starts its own app; elsewhere they are out of the way. */
export const roomy = {
  TURNS_PER_MINUTE: '100000',
  CONVERSATIONS_PER_MINUTE: '100000',
  LINK_HOSTS: 'help.example.com',
  VERDICT_BREAKER_TURNS: '100000',
}

/** The whole stack on free ports, with data of its own on disk, control endpoints open and the built app. */
export async function startTestStack(env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'concierge-'))
  let output = ''
  const stack = await startStack({
    dataDir,
    next: 'start',
    rehearsal: true,
    env: { ...roomy, ...env },
    onLine: (name, line) => {
      output += `${name}: ${line}\n`
    },
  })
  const url = (name: keyof typeof stack.urls) => {
    const found = stack.urls[name]
    if (!found) throw new Error(`${name} was not started`)
    return found
  }
  let stopped = false
  return {
    app: url('app'),
    model: url('model'),
    merchant: url('merchant'),
    redis: url('redis'),
    postgres: url('postgres'),
    env: stack.env,
    lead: stack.lead,
    dataDir,
    /** Everything that any of its processes has printed so far. */
    output: () => output,
    /** Stops everything; the data stays until `forget`. */
    async stop() {
      if (stopped) return
      stopped = true
      await stack.stop()
    },
    forget: () => rm(dataDir, { recursive: true, force: true }),
  }
}
