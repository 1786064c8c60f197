'use client'
import { useEffect, useRef, useState } from 'react'
import { useLatest } from '#components/ui/use-latest.ts'

/** How long after the last movement in it a list is still held, in milliseconds. */
const idleMs = 4000

/** Holds an order of ids while a hand or the keyboard is busy in the list, and lets it go when it rests. */
export function useHeldOrder(ids: readonly string[]): {
  held: readonly string[] | undefined
  hold: () => void
  release: () => void
} {
  const [held, setHeld] = useState<readonly string[]>()
  const latest = useLatest(ids)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const release = () => {
    clearTimeout(timer.current)
    setHeld(undefined)
  }
  const hold = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(release, idleMs)
    setHeld((order) => order ?? latest.current)
  }
  return { held, hold, release }
}
