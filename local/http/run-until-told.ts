const patience = 5_000

/**
 * Keeps the process until SIGTERM, SIGINT or SIGHUP, or, when tied, until stdin closes; then closes and exits 0.
 * A second signal, or a close that takes longer than five seconds, ends it at once.
 */
export function runUntilTold(name: string, tied: boolean, close: () => Promise<void>): void {
  let told = false
  const stop = () => {
    if (told) process.exit(1)
    told = true
    setTimeout(() => process.exit(1), patience).unref()
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${name}: ${error instanceof Error ? error.stack : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  if (!tied) return
  const untied = () => {
    if (!told) stop()
  }
  process.stdin.once('end', untied).once('close', untied).once('error', untied).resume()
}
