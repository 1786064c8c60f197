import { readFileSync } from 'node:fs'

/** The cases of JSON Lines files, one after another; empty lines are none. */
export function readCases(files: readonly string[]): unknown[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
