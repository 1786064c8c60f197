import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './test-run/find-browser.ts'
import { sum, type Tally, tallyStep, tallyVitest } from './test-run/tally.ts'

/**
 * `npm test`: types, lint, units, one build, then the tests over the wire and in a browser. `npm test -- unit e2e` runs
 * only these. The very last line is `N passed, N failed`; types, lint and the build count one each.
 */
const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'reports-'))
const chosen = process.argv.slice(2)

const say = (line: string) => process.stdout.write(`${line}\n`)

async function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number | null> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : null
}

function npm(script: string): () => Promise<Tally> {
  return async () => tallyStep(await run('npm', ['run', '--silent', script]))
}

function vitest(project: string, prepare: () => Record<string, string> = () => ({})): () => Promise<Tally> {
  return async () => {
    const path = join(reports, `${project}.json`)
    const program = join(root, 'node_modules/vitest/vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const code = await run(process.execPath, [program, 'run', '--project', project, ...reporters], prepare())
    return tallyVitest(path, code)
  }
}

function withBrowser(): Record<string, string> {
  const browser = findBrowser(say)
  say(browser ? `Browser: ${browser}` : 'No browser is to be had: the tests that need one will fail')
  return browser ? { PLAYWRIGHT_CHROMIUM: browser } : {}
}

const steps: Record<string, () => Promise<Tally>> = {
  typecheck: npm('typecheck'),
  lint: npm('lint'),
  redos: npm('redos'),
  unit: vitest('unit'),
  build: npm('build'),
  integration: vitest('integration'),
  scripts: vitest('scripts'),
  e2e: vitest('e2e', withBrowser),
}

const unknown = chosen.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  process.stderr.write(`npm test: ${unknown.join(', ')}? It has ${Object.keys(steps).join(', ')}.\n`)
  process.exit(2)
}

const tallies: [string, Tally, number][] = []
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  say(`\n── ${name} ──`)
  const started = performance.now()
  tallies.push([name, await step(), (performance.now() - started) / 1000])
}
rmSync(reports, { recursive: true, force: true })

say('')
for (const [name, { passed, failed, skipped }, seconds] of tallies) {
  say(
    `${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)`,
  )
}
for (const [name, { failures = [], failed }] of tallies) {
  if (failed > 0 && failures.length === 0) say(`✗ ${name}`)
  for (const failure of failures) say(`✗ ${name}: ${failure.replace(`${root}/`, '')}`)
}
const { passed, failed } = sum(tallies.map(([, tally]) => tally))
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
