import { useEffect } from 'react'

/** Keeps `--visible-height` at the height that an on-screen keyboard leaves, where the browser does not shrink the page itself. */
export function useVisibleHeight(): void {
  useEffect(() => {
    const viewport = window.visualViewport
    if (!viewport) return
    const root = document.documentElement
    const fit = () => {
      const covered = window.innerHeight - viewport.height > 80 && viewport.scale === 1
      if (covered) root.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`)
      else root.style.removeProperty('--visible-height')
    }
    viewport.addEventListener('resize', fit)
    return () => {
      viewport.removeEventListener('resize', fit)
      root.style.removeProperty('--visible-height')
    }
  }, [])
}
