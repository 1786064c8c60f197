/**
 * Calls the sweep route every `seconds`, one call at a time; stops when the returned function is called.
 * A call that fails is told once, until one succeeds again: the work waits in the stores.
 */
export function sweepEvery(
  seconds: number,
  { url, secret, tell }: { url: string; secret: string; tell: (line: string) => void },
): () => void {
  let failing = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const again = () => {
    if (!stopped) timer = setTimeout(once, seconds * 1000)
  }
  const once = async () => {
    try {
      const response = await fetch(new URL('/api/internal/sweep', url), {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}` },
        signal: AbortSignal.timeout(60_000),
      })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      failing = false
    } catch (error) {
      if (!failing && !stopped) tell(`sweep: ${error instanceof Error ? error.message : String(error)}`)
      failing = true
    }
    again()
  }
  again()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
