'use client'
import { useEffect, useState } from 'react'
import { useLatest } from '#components/ui/use-latest.ts'
import { type LiveStatus, openLive } from './live-source.ts'

/** Keeps a live connection while the component is shown; a session that ended leads to the sign-in page. */
export function useLive(url: string, event: string, silenceMs: number, onData: (data: unknown) => void): LiveStatus {
  const [status, setStatus] = useState<LiveStatus>('connecting')
  const latest = useLatest(onData)
  useEffect(() => {
    const live = openLive({
      url,
      events: [event],
      silenceMs,
      onData: (_, data) => latest.current(data),
      onStatus: setStatus,
      stillSignedIn: async () => (await fetch('/api/auth/get-session', { cache: 'no-store' })).status !== 401,
    })
    const comeBack = () => {
      if (document.visibilityState === 'visible') live.reconnect()
    }
    window.addEventListener('online', comeBack)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      window.removeEventListener('online', comeBack)
      document.removeEventListener('visibilitychange', comeBack)
      live.close()
    }
  }, [url, event, silenceMs, latest])
  useEffect(() => {
    if (status === 'signed-out') window.location.assign(signInPath(window.location.pathname))
  }, [status])
  return status
}

/** The sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  return `/console/sign-in?next=${encodeURIComponent(path)}`
}
