'use client'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'

const Now = createContext(0)

/** Gives one clock to all that is below, so that forty rows share one timer. `start` is the server's time in ms. */
export function Clock({ start, children }: { start: number; children: ReactNode }) {
  const [now, setNow] = useState(start)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 10_000)
    return () => clearInterval(timer)
  }, [])
  return <Now.Provider value={now}>{children}</Now.Provider>
}

/** Milliseconds since the epoch, renewed every ten seconds. */
export function useNow(): number {
  return useContext(Now)
}

const steps = [
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
] as const

/** How long ago something was, in its largest unit: `now`, `4 min`, `2 h`, `3 d`. */
export function since(at: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(at)) / 1000)
  const step = steps.find((candidate) => seconds >= candidate.seconds)
  return step ? `${Math.floor(seconds / step.seconds)} ${step.unit}` : 'now'
}

const unchanging = () => () => undefined
const format = (at: string, timeZone?: string) =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...(timeZone ? { timeZone } : {}),
    timeZoneName: 'short',
  }).format(Date.parse(at))

/** A time of day with its zone: the reader's own in the browser, UTC until it is known. */
export function TimeOfDay({ at }: { at: string }) {
  const text = useSyncExternalStore(
    unchanging,
    () => format(at),
    () => format(at, 'UTC'),
  )
  return <time dateTime={at}>{text}</time>
}
