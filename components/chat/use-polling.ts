import { useEffect } from 'react'

/** Runs `tick` every `every` ms, one at a time, only while the page is visible; at once when it becomes so again. */
export function usePolling(tick: () => Promise<void>, every: number | undefined): void {
  useEffect(() => {
    if (every === undefined) return
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      if (!gone && document.visibilityState === 'visible') timer = setTimeout(run, every)
    }
    const run = () => {
      void tick().finally(later)
    }
    const onVisibility = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') run()
    }
    document.addEventListener('visibilitychange', onVisibility)
    later()
    return () => {
      gone = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [tick, every])
}
