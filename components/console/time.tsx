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
const dayMs = 86_400_000

function format(at: string, now: number, timeZone?: string): string {
  const time = Date.parse(at)
  // A time of another day says which: yesterday's 08:30 is not this morning's.
  const day = Math.abs(now - time) < dayMs / 2 ? {} : ({ day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat('en-GB', {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(time)
}

/** A time with its zone, and its day when that is not near: in the reader's own zone, in UTC until that is known. */
export function TimeOfDay({ at }: { at: string }) {
  const now = useNow()
  const text = useSyncExternalStore(
    unchanging,
    () => format(at, now),
    () => format(at, now, 'UTC'),
  )
  return <time dateTime={at}>{text}</time>
}
