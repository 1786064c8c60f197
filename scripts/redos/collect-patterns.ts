import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from '@swc/core'

/** A regular expression of the tree. */
export interface TreePattern {
  source: string
  flags: string
  /** The file where it is written, or built. */
  file: string
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}

function literalsIn(file: string): TreePattern[] {
  const found: TreePattern[] = []
  JSON.stringify(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }), (_key, node) => {
    if (node?.type === 'RegExpLiteral') found.push({ source: node.pattern, flags: node.flags, file })
    return node
  })
  return found
}

/** Every pattern that these folders write as a literal, or build while they are loaded and while `exercise` runs. */
export async function collectPatterns(
  folders: readonly string[],
  exercise: () => Promise<void>,
): Promise<TreePattern[]> {
  const files = folders.flatMap(sourcesIn)
  const found = files.flatMap(literalsIn)
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args) {
      const built = Reflect.construct(target, args) as RegExp
      const [, caller = ''] = (new Error().stack ?? '').split('\n    at ')
      const file = folders.find((folder) => caller.includes(`/${folder}/`) && !caller.includes('node_modules'))
      if (file)
        found.push({ source: built.source, flags: built.flags, file: caller.replace(/^.*\/(lib\/[^:]+).*$/s, '$1') })
      return built
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(file).href)
    await exercise()
  } finally {
    globalThis.RegExp = original
  }
  return [...new Map(found.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()]
}
