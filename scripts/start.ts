import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { productionProblems, readSettings } from '#lib/config/settings.ts'
import { Child, ending } from './stack/child.ts'
import { readEnvFiles } from './stack/read-env-files.ts'
import { sweepEvery } from './stack/sweep-every.ts'
import { onToldToStop } from './stack/told-to-stop.ts'

/** `npm start`: the production server alone, with its wires from the environment, and the sweep at an interval. */
const root = join(import.meta.dirname, '..')
const env: Record<string, string | undefined> = { ...readEnvFiles(root, 'production'), ...process.env }

const read = readSettings(env)
const problems = [...(read.ok ? [] : read.problems), ...productionProblems(env), ...ownProblems()]
if (!read.ok || problems.length > 0) {
  const list = problems.map((problem) => `  ${problem}\n`).join('')
  process.stderr.write(`npm start: not started, ${problems.length} setting(s) need attention:\n${list}`)
  process.exit(1)
}

const { HOST: host, PORT: port, INTERNAL_SECRET: secret } = read.settings
const next = join(root, 'node_modules/next/dist/bin/next')
const server = new Child({
  name: 'next',
  args: [next, 'start', root, '-H', host, '-p', String(port)],
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  tiesItself: false,
  // Answers that are being given may end: platforms wait 30 seconds before they kill.
  patience: 25_000,
  onLine: (_name, line, stream) => process[stream].write(`${line}\n`),
})
const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
const stopSweep = sweepEvery(Number(env.SWEEP_INTERVAL || 15), {
  url: `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`,
  secret,
  tell: (line) => process.stderr.write(`${line}\n`),
})

let told = false
onToldToStop({
  first: async () => {
    told = true
    stopSweep()
    await server.stop()
    process.exit(0)
  },
  again: () => {
    server.kill()
    process.exit(1)
  },
})
const exit = await server.exited
if (!told) {
  process.stderr.write(`${ending(exit)}\n`)
  process.exit(exit.code || 1)
}

/** What only this program needs. */
function ownProblems(): string[] {
  const interval = env.SWEEP_INTERVAL
  return [
    ...(interval && !(Number(interval) > 0 && Number(interval) <= 3600)
      ? ['SWEEP_INTERVAL: must be seconds, above 0 and at most 3600']
      : []),
    ...(existsSync(join(root, '.next/BUILD_ID')) ? [] : ['the build is missing: npm run build']),
  ]
}
