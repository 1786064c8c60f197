/**
 * The last part of the build for Cloudflare: Turbopack writes what routes share once for each of them, in files that
 * differ by the name of their source map alone. All but one of such files become a reference to that one, or the
 * Worker would carry the house a dozen times.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Smaller ones are not worth a detour. */
const smallest = 20_000

/** Shares equal chunks of one folder; gives the bytes that this takes away. */
export function shareChunks(folder: string): number {
  const first = new Map<string, string>()
  let saved = 0
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '')
    if (code.length < smallest) continue
    const digest = createHash('sha256').update(code).digest('hex')
    const same = first.get(digest)
    if (same === undefined) first.set(digest, name)
    else {
      writeFileSync(path, `module.exports=require(${JSON.stringify(`./${same}`)})\n`)
      saved += code.length
    }
  }
  return saved
}

if (import.meta.main) {
  const chunks = ['.next/server/chunks', '.next/server/chunks/ssr']
  const folders = chunks.flatMap((path) => [path, join('.next/standalone', path)]).filter((path) => existsSync(path))
  for (const folder of folders) {
    process.stdout.write(`${folder}: ${Math.round(shareChunks(folder) / 1000)} kB shared\n`)
  }
}
