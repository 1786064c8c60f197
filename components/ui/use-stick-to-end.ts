import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const near = 64

/** Keeps a scrolling region at its end while it grows, unless the reader has scrolled away. */
export function useStickToEnd(
  region: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): { atEnd: boolean; toEnd: () => void } {
  const pinned = useRef(true)
  const [atEnd, setAtEnd] = useState(true)
  const toEnd = useCallback(() => {
    pinned.current = true
    setAtEnd(true)
    const element = region.current
    if (element) element.scrollTop = element.scrollHeight
  }, [region])
  useEffect(() => {
    const element = region.current
    const inner = content.current
    if (!element || !inner) return
    const onScroll = () => {
      pinned.current = element.scrollHeight - element.scrollTop - element.clientHeight < near
      setAtEnd(pinned.current)
    }
    const observer = new ResizeObserver(() => {
      if (pinned.current) element.scrollTop = element.scrollHeight
      else onScroll()
    })
    element.addEventListener('scroll', onScroll, { passive: true })
    observer.observe(inner)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [region, content])
  return { atEnd, toEnd }
}
