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
    let top = element.scrollTop
    // A scroll event comes after the fact: by then the text may have grown. Only a move upwards is the reader's.
    const onScroll = () => {
      const end = element.scrollHeight - element.scrollTop - element.clientHeight < near
      if (end) pinned.current = true
      else if (element.scrollTop < top) pinned.current = false
      top = element.scrollTop
      setAtEnd(end || pinned.current)
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
