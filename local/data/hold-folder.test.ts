import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, holdFolder } from './hold-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one holder at a time, named to the next', () => {
  const first = holdFolder(folder, { url: 'http://127.0.0.1:1' })
  expect(first.ok).toBe(true)
  expect(holdFolder(folder)).toMatchObject({ ok: false, pid: process.pid, note: { url: 'http://127.0.0.1:1' } })
  expect(holderOf(folder)?.pid).toBe(process.pid)
  if (first.ok) first.tell({ url: 'http://127.0.0.1:2' })
  expect(holdFolder(folder)).toMatchObject({ ok: false, note: { url: 'http://127.0.0.1:2' } })
  if (first.ok) first.release()
  expect(holderOf(folder)).toBeUndefined()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('what a killed process left is taken over', async () => {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `import('${import.meta.dirname}/hold-folder.ts').then((m) => { m.holdFolder('${folder}'); console.log('held'); setInterval(() => {}, 1e6) })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  expect(holdFolder(folder)).toMatchObject({ ok: false, pid: child.pid })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(holdFolder(folder).ok).toBe(true)
})

test('a pid that another process has got since does not hold, nor does rubbish', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'another boot' }))
  expect(holdFolder(folder).ok).toBe(true)
  writeFileSync(join(folder, 'lock'), '{')
  expect(holdFolder(folder).ok).toBe(true)
})
