/** One line of the log: typed fields only, no free text. Values are codes, ids and names of errors. */
export interface ReportedEvent {
  event: string
  code?: string
  turn?: string
  route?: string
  cause?: string
  count?: number
}

/** Writes one event as a JSON line on standard error, where every platform collects it. */
export function report(event: ReportedEvent): void {
  // biome-ignore lint/suspicious/noConsole: the one sink; workerd has no other.
  console.error(JSON.stringify({ at: new Date().toISOString(), ...event }))
}
