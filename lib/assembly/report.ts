import { createLog, type LogFields } from '#lib/telemetry/log.ts'

const log = createLog({
  // biome-ignore lint/suspicious/noConsole: standard error is where every platform collects lines; workerd has no other.
  sink: (line) => console.error(line),
  now: () => new Date(),
})

/** Reports that something went wrong, by its typed fields; strings are masked on their way. */
export function report(event: string, fields: LogFields): void {
  log('error', event, fields)
}
