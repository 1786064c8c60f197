import type { Code } from '#lib/errors/codes.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'

/** The fields that a log line may have; there is no free text. Times in milliseconds. */
export interface LogFields {
  code?: Code
  conversation?: string
  turn?: string
  run?: string
  session?: string
  request?: string
  route?: string
  method?: string
  status?: number
  outcome?: string
  dependency?: string
  rule?: string
  state?: string
  reason?: string
  ms?: number
  count?: number
  bytes?: number
  attempt?: number
  retryable?: boolean
  /** Anything thrown: only the names of the error and of its causes are written, never their messages. */
  cause?: unknown
}

/** How much a line matters. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** Writes one line. `event` is a name such as `turn-settled`. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void

/** Longest string of a line, in characters. */
const longestString = 400
const deepestCause = 4

/** Makes a log that writes JSON lines to `sink`. Every string is masked on its way: there is no other way in. */
export function createLog(options: { sink: (line: string) => void; now: () => Date }): Log {
  return (level, event, fields = {}) => {
    const line: Record<string, string | number | boolean | readonly string[]> = {
      at: options.now().toISOString(),
      level,
      event: safe(event),
    }
    for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
      if (name === 'cause') line.cause = causeNames(value)
      else if (typeof value === 'string') line[name] = safe(value)
      else if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) line[name] = value
    }
    options.sink(JSON.stringify(line))
  }
}

function safe(text: string): string {
  const short = text.length > longestString ? `${text.slice(0, longestString)}…` : text
  return maskForPeople(short.toWellFormed())
}

function causeNames(thrown: unknown): readonly string[] {
  const names: string[] = []
  for (let error: unknown = thrown; error !== undefined && names.length < deepestCause; ) {
    if (!(error instanceof Error)) return [...names, typeof error]
    const code: unknown = 'code' in error ? error.code : undefined
    names.push(safe(typeof code === 'string' ? `${error.name}:${code}` : error.name))
    error = error.cause
  }
  return names
}
