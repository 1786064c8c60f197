'use client'
import { type RefObject, useEffect, useState } from 'react'
import { browserStorage } from '#components/ui/browser-storage.ts'

const steps: Readonly<Record<string, number>> = { j: 1, k: -1, Escape: 0 }
const setting = 'concierge_console_keys'

/**
 * j and k move between rows, Escape goes back to the open one, Enter opens (it is a link), from anywhere on the page
 * but a field. Single keys can be switched off (WCAG 2.1.4), and the choice is kept.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): { on: boolean; setOn: (on: boolean) => void } {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(browserStorage('localStorage').getItem(setting) !== 'off'), [])
  useEffect(() => {
    if (!on) return
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const rows = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
      const focused = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1
      const current = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute('aria-current'))
      const next = rows[current < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, current + step))]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [on, list])
  return {
    on,
    setOn: (next) => {
      browserStorage('localStorage').setItem(setting, next ? 'on' : 'off')
      setOn(next)
    },
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
