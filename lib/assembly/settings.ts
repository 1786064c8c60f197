import { readSettings, type Settings } from '#lib/config/settings.ts'

let cached: Settings | undefined

/** The deployment's settings, read once; throws naming every problem where `npm start` was not there to refuse. */
export function settings(): Settings {
  if (cached) return cached
  const read = readSettings(process.env)
  if (!read.ok) throw new Error(`The environment is not complete:\n${read.problems.join('\n')}`)
  cached = read.settings
  return cached
}
