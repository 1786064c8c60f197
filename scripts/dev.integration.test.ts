import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './stack/ports.ts'

const root = join(import.meta.dirname, '..')

/** Next lets one dev server run in a folder: where somebody has theirs open, this test stands back. */
const busy = isBusy()
if (busy) process.stdout.write(`dev.integration.test.ts: skipped, a dev server is running in this folder\n`)

describe.skipIf(busy || !existsSync('/proc'))('npm run dev', () => {
  let data = ''
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'dev-'))
  })
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  test('refuses a second start in the same folder; Ctrl-C leaves nothing behind', async () => {
    const dev = await startDev(data)
    expect(dev.said()).toContain(`chat            ${dev.url}`)
    expect(dev.said()).toMatch(/sign in as lead@example\.com {3}password \S+/)

    const second = spawn(process.execPath, ['scripts/dev.ts', '--data', data], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const complaint = collect(second)
    expect(await once(second, 'close')).toEqual([1, null])
    expect(complaint()).toContain(`already running in this folder (process ${dev.process.pid} at ${dev.url})`)
    const reset = spawn(process.execPath, ['scripts/reset.ts', '--data', data], { cwd: root, stdio: 'ignore' })
    expect(await once(reset, 'close')).toEqual([1, null])
    expect((await fetch(`${dev.url}/readyz`)).status).toBe(200)

    const pids = descendants(dev.process.pid)
    expect(pids.length).toBeGreaterThanOrEqual(6)
    dev.process.kill('SIGINT')
    expect(await once(dev.process, 'close')).toEqual([0, null])
    await expectGone(pids)
  }, 180_000)

  test('SIGTERM leaves nothing behind, and the sign-in of before is kept', async () => {
    const kept = readFileSync(join(data, 'secrets.json'), 'utf8')
    const dev = await startDev(data)
    const password: unknown = JSON.parse(kept).LEAD_PASSWORD
    expect(dev.said()).toContain(`password ${password}`)
    const pids = descendants(dev.process.pid)
    dev.process.kill('SIGTERM')
    expect(await once(dev.process, 'close')).toEqual([0, null])
    await expectGone(pids)
  }, 180_000)

  test('SIGKILL leaves nothing behind either, and the next start takes over', async () => {
    const dev = await startDev(data)
    const pids = descendants(dev.process.pid)
    dev.process.kill('SIGKILL')
    await once(dev.process, 'close')
    await expectGone(pids)
  }, 180_000)

  test('Ctrl-C under npm, and npm killed, leave nothing behind', async () => {
    for (const [signal, whom] of [
      ['SIGINT', 'the whole group, as a terminal does'],
      ['SIGKILL', 'npm alone'],
    ] as const) {
      const npm = await startDev(data, ['npm', 'run', 'dev', '--', '--data', data])
      const pids = descendants(npm.process.pid)
      const pid = npm.process.pid ?? 0
      process.kill(whom === 'npm alone' ? pid : -pid, signal)
      await once(npm.process, 'close')
      await expectGone(pids)
    }
  }, 300_000)

  test('a server that dies is named, and the rest is stopped', async () => {
    const dev = await startDev(data)
    const pids = descendants(dev.process.pid)
    const redis = pids.find((pid) => commandLine(pid).includes('local/redis/main.ts'))
    if (redis === undefined) throw new Error(`no redis server was found:\n${dev.said()}`)
    process.kill(redis, 'SIGKILL')
    expect(await once(dev.process, 'close')).toEqual([1, null])
    expect(dev.said()).toContain('redis ended (killed)')
    await expectGone(pids)
  }, 180_000)

  test('a start that is given up halfway leaves nothing behind', async () => {
    const child = spawn(process.execPath, ['scripts/dev.ts', '--data', data], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    collect(child)
    await expect.poll(() => descendants(child.pid).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(4)
    const pids = descendants(child.pid)
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
    await expectGone(pids)
  }, 60_000)
})

interface Dev {
  process: ChildProcess
  url: string
  said: () => string
}

async function startDev(
  data: string,
  [program = '', ...args]: readonly string[] = [process.execPath, 'scripts/dev.ts', '--data', data],
): Promise<Dev> {
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The usual port may be taken by whatever else runs on this machine, at any moment.
    env: { ...process.env, NODE_ENV: 'development', PORT: String(await freePort('127.0.0.1', 0)) },
  })
  const said = collect(child)
  await expect
    .poll(() => (child.exitCode === null ? said() : `${said()}\nCtrl-C (it ended)`), { timeout: 150_000 })
    .toContain('Ctrl-C')
  const [, url] = /^ {2}chat +(http\S+)$/m.exec(said()) ?? []
  if (url === undefined) throw new Error(`dev did not start:\n${said()}`)
  return { process: child, url, said }
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(String(part)))
  return () => parts.join('')
}

/** Every process that descends from this one, by its pid. */
function descendants(ancestor: number | undefined): number[] {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // It ended while we looked.
    }
  }
  const found: number[] = []
  const seek = (parent: number | undefined) => {
    for (const [pid, of] of parents) {
      if (of !== parent) continue
      found.push(pid)
      seek(pid)
    }
  }
  seek(ancestor)
  return found
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

async function expectGone(pids: number[]): Promise<void> {
  await expect.poll(() => pids.filter((pid) => commandLine(pid) !== ''), { timeout: 15_000 }).toEqual([])
}

function isBusy(): boolean {
  try {
    const { pid }: { pid?: number } = JSON.parse(readFileSync(join(root, '.next/dev/lock'), 'utf8'))
    return pid !== undefined && commandLine(pid) !== ''
  } catch {
    return false
  }
}
