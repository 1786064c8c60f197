import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { copyTree } from './copy-tree.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('sources are copied, packages linked, and what belongs to this machine stays here', () => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'))
  folders.push(root)
  const put = (path: string, text = path) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of ['package.json', 'app/[id]/page.tsx', 'app/.env.example', 'node_modules/next/index.js']) put(path)
  for (const path of ['.env', '.env.local', '.dev.vars', '.git/config', '.next/BUILD_ID', '.local/secrets.json'])
    put(path)
  for (const path of ['.open-next/worker.js', '.wrangler/state', 'node_modules/.cache/mine']) put(path)
  mkdirSync(join(root, 'node_modules/.bin'))
  symlinkSync('../next/index.js', join(root, 'node_modules/.bin/next'))

  const copy = copyTree(root)
  folders.push(copy)
  expect(readFileSync(join(copy, 'app/[id]/page.tsx'), 'utf8')).toBe('app/[id]/page.tsx')
  expect(existsSync(join(copy, 'app/.env.example'))).toBe(true)
  expect(readFileSync(join(copy, 'node_modules/.bin/next'), 'utf8')).toBe('node_modules/next/index.js')
  const inode = (folder: string, path: string) => statSync(join(folder, path)).ino
  expect(inode(copy, 'node_modules/next/index.js')).toBe(inode(root, 'node_modules/next/index.js'))
  expect(inode(copy, 'package.json')).not.toBe(inode(root, 'package.json'))
  for (const path of ['.env', '.env.local', '.dev.vars', '.git', '.next', '.local', '.open-next', '.wrangler']) {
    expect(existsSync(join(copy, path)), path).toBe(false)
  }
  expect(existsSync(join(copy, 'node_modules/.cache'))).toBe(false)
})
