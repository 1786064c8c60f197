import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { prefer, preferred } from './preferences.ts'

export type Theme = 'light' | 'dark'

const query = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** The theme in force (the reader's choice, else the system's) and a switch to the other one. */
export function useTheme(): [theme: Theme, toggle: () => void] {
  const system = useSyncExternalStore<Theme>(
    subscribe,
    () => (matchMedia(query).matches ? 'dark' : 'light'),
    () => 'light',
  )
  const [chosen, setChosen] = useState<Theme>()
  useEffect(() => {
    const kept = preferred('theme')
    if (kept === 'light' || kept === 'dark') {
      setChosen(kept)
      document.documentElement.dataset.theme = kept
    }
  }, [])
  const theme = chosen ?? system
  const toggle = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark'
    setChosen(next)
    prefer('theme', next)
    document.documentElement.dataset.theme = next
  }, [theme])
  return [theme, toggle]
}
