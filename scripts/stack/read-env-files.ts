import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** What the `.env` files of a folder set, in the order in which Next lets them win. */
export function readEnvFiles(folder: string, mode: 'development' | 'production'): NodeJS.ProcessEnv {
  const names = ['.env', `.env.${mode}`, '.env.local', `.env.${mode}.local`]
  const files = names.map((name) => join(folder, name)).filter((path) => existsSync(path))
  return Object.assign({}, ...files.map((path) => parseEnv(readFileSync(path, 'utf8'))))
}
