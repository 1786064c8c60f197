import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorker } from './edge/build-worker.ts'
import { copyTree } from './edge/copy-tree.ts'
import { Child } from './stack/child.ts'
import { onToldToStop } from './stack/told-to-stop.ts'
import { sum, type Tally, tallyVitest } from './test-run/tally.ts'

/**
 * `npm run test:edge`: builds the app for Cloudflare in a folder of its own and tests it on workerd, over the local
 * servers. The very last line is `N passed, N failed`; the build counts one.
 */
const root = join(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)
const since = (start: number) => ((performance.now() - start) / 1000).toFixed(1)

let folder: string | undefined
let current: Child | undefined
const hold = (child: Child) => {
  current = child
}
const forget = () => {
  if (folder) rmSync(folder, { recursive: true, force: true })
}
process.on('exit', forget)
onToldToStop({
  first: async () => {
    await current?.stop()
    process.exit(1)
  },
  again: () => {
    current?.kill()
    process.exit(1)
  },
})

const tallies: Tally[] = []
let started = performance.now()
try {
  folder = copyTree(root)
  say(`Building in ${folder} …`)
  await buildWorker(folder, (_name, line, stream) => process[stream].write(`${line}\n`), hold)
  tallies.push({ passed: 1, failed: 0, skipped: 0 })
  say(`Built and bundled (${since(started)} s)\n`)
  started = performance.now()
  tallies.push(await runTests(folder))
  say(`Tested (${since(started)} s)`)
} catch (error) {
  tallies.push({ passed: 0, failed: 1, skipped: 0 })
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
}
forget()

const { passed, failed } = sum(tallies)
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function runTests(build: string): Promise<Tally> {
  const report = join(build, 'report.json')
  const child = new Child({
    name: 'vitest',
    args: [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--root', root, '--project', 'edge'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    env: { ...process.env, EDGE_BUILD: build },
    tiesItself: false,
    // It stops the wires and the Worker first.
    patience: 20_000,
    onLine: (_name, line, stream) => process[stream].write(`${line}\n`),
  })
  hold(child)
  return tallyVitest(report, (await child.exited).code)
}
