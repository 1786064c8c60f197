'use client'
import { useEffect, useState } from 'react'

type Theme = 'light' | 'dark'

/** Switches between light and dark; the choice is a cookie, so that the server renders it without a flash. */
export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>()
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    setTheme(chosen === 'light' || chosen === 'dark' ? chosen : system)
  }, [])
  const choose = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every served browser.
    document.cookie = `concierge_theme=${next}; path=/; max-age=31536000; samesite=lax`
    setTheme(next)
  }
  return (
    <button type="button" onClick={choose} className="min-h-9 rounded-lg px-3 hover:bg-raised">
      {theme === 'dark' ? 'Light' : 'Dark'}
      <span className="sr-only"> theme</span>
    </button>
  )
}
