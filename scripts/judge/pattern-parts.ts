import { globSync } from 'node:fs'
import { alternativesOf } from '#lib/turn/inspection/matching/prefiltered.ts'

/** What a file of patterns did while it was watched, or what is found without it. */
export interface PatternParts {
  /** The files of which a pattern matched in what `run` read. */
  matchedIn(run: () => void): readonly string[]
  /** What `run` gives where no pattern of the file matches. */
  without<T>(file: string, run: () => T): T
}

/** Patterns shorter than this are common to several files. */
const shortest = 10

/** The sources of the patterns that a module exports, in tables or by themselves; a table is no deeper than this. */
function sourcesIn(value: unknown, into: Set<string>, depth = 4): void {
  if (typeof value === 'string' || value instanceof RegExp) {
    try {
      into.add(new RegExp(value).source)
    } catch {
      // A text that is no pattern.
    }
  } else if (typeof value === 'object' && value !== null && depth > 0) {
    for (const one of Object.values(value)) sourcesIn(one, into, depth - 1)
  }
}

/**
 * Watches every pattern that the inspection's modules export, by file, through `RegExp.prototype.exec`, which \`test\`, \`match\` and \`replace\` call,
 * too. Slow: for measurements alone.
 */
export async function watchPatterns(folder: string): Promise<PatternParts> {
  const read: { file: string; sources: Set<string> }[] = []
  for (const file of globSync('**/*.ts', { cwd: folder }).filter((name) => !name.endsWith('.test.ts'))) {
    const sources = new Set<string>()
    for (const exported of Object.values(await import(`${folder}/${file}`))) sourcesIn(exported, sources)
    read.push({ file, sources })
  }
  // Some export what others do, put together: a pattern is of the file that exports the fewest.
  const fileOf = new Map<string, string>()
  for (const { file, sources } of read.sort((a, b) => a.sources.size - b.sources.size))
    for (const source of [...sources].flatMap((one) => [one, ...alternativesOf(one)]))
      if (source.length >= shortest && !fileOf.has(source)) fileOf.set(source, file)

  let off: string | undefined
  let matched: Set<string> | undefined
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    const file = fileOf.get(this.source)
    if (file !== undefined && file === off) {
      this.lastIndex = 0
      return null
    }
    const found = exec.call(this, text)
    if (found && file !== undefined) matched?.add(file)
    return found
  }

  return {
    matchedIn(run) {
      matched = new Set()
      try {
        run()
        return [...matched]
      } finally {
        matched = undefined
      }
    },
    without(file, run) {
      off = file
      try {
        return run()
      } finally {
        off = undefined
      }
    },
  }
}
