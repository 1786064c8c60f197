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
    let seen = { top: 0, content: 0, view: 0 }
    const look = () => {
      seen = { top: element.scrollTop, content: element.scrollHeight, view: element.clientHeight }
    }
    // A scroll event comes late, and text that grows or a page that shrinks scrolls too: only a move upwards in an
    // unchanged layout is the reader's.
    const onScroll = () => {
      const end = element.scrollHeight - element.scrollTop - element.clientHeight < near
      const same = element.scrollHeight === seen.content && element.clientHeight === seen.view
      if (end) pinned.current = true
      else if (same && element.scrollTop < seen.top) pinned.current = false
      look()
      setAtEnd(end || pinned.current)
    }
    const observer = new ResizeObserver(() => {
      if (pinned.current) element.scrollTop = element.scrollHeight
      look()
      setAtEnd(pinned.current)
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
