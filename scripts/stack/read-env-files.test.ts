import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEnvFiles } from './read-env-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'env-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('later files win, those of another mode are not read', () => {
  expect(readEnvFiles(folder, 'development')).toEqual({})
  writeFileSync(join(folder, '.env'), 'A=1\nB=1\n# C=1\n')
  writeFileSync(join(folder, '.env.local'), 'B="two words"\n')
  writeFileSync(join(folder, '.env.production'), 'A=3\n')
  expect(readEnvFiles(folder, 'development')).toEqual({ A: '1', B: 'two words' })
  expect(readEnvFiles(folder, 'production')).toEqual({ A: '3', B: 'two words' })
})
