import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { shareChunks } from './share-chunks.ts'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('equal chunks become one, whatever their maps are called; others stay as they are', () => {
  const long = 'x'.repeat(30_000)
  const put = (name: string, id: number) =>
    writeFileSync(join(folder, name), `module.exports=[${id},'${long}']\n//# sourceMappingURL=${name}.map\n`)
  put('a.js', 1)
  put('b.js', 1)
  put('c.js', 2)
  writeFileSync(join(folder, 'b.js.map'), '{}')
  const before = readFileSync(join(folder, 'c.js'), 'utf8')

  expect(shareChunks(folder)).toBeGreaterThan(30_000)
  const load = createRequire(join(folder, 'index.js'))
  expect(load('./b.js')).toBe(load('./a.js'))
  expect(load('./a.js')).toEqual([1, long])
  expect(readFileSync(join(folder, 'c.js'), 'utf8')).toBe(before)
  // Again changes nothing.
  expect(shareChunks(folder)).toBe(0)
})
