/** How fresh what is on the screen is. */
export type LiveStatus = 'connecting' | 'live' | 'behind' | 'reconnecting' | 'signed-out'

/** The part of `EventSource` that is used here. */
export interface EventSourceLike {
  addEventListener(type: string, listener: (event: { data?: unknown; lastEventId?: string }) => void): void
  close(): void
}

export interface LiveSourceOptions {
  url: string
  /** Names of the events that carry data for `onData`. */
  events: readonly string[]
  onData: (event: string, data: unknown) => void
  onStatus: (status: LiveStatus) => void
  /** Silence for longer than this many milliseconds is a broken connection, whatever the browser believes. */
  silenceMs: number
  /** Whether the session still holds, asked when a connection could not be opened. */
  stillSignedIn: () => Promise<boolean>
  open?: (url: string) => EventSourceLike
  random?: () => number
}

/** Milliseconds before the n-th attempt in a row. */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.min(10_000, 500 * 2 ** attempt) * (0.5 + random() / 2)
}

/**
 * A live connection that comes back by itself, after the last event id that it saw: a planned end (`bye`) at once and
 * in silence, a broken one with growing pauses. `reconnect` tries now, for when the network or the tab is back.
 */
export function openLive(options: LiveSourceOptions): { reconnect(): void; close(): void } {
  const { url, events, onData, onStatus, silenceMs, stillSignedIn } = options
  const { open = (address) => new EventSource(address) as EventSourceLike, random = Math.random } = options
  let source: EventSourceLike | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let cursor: string | undefined
  let attempt = 0
  let closed = false

  const later = (ms: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }

  const connect = () => {
    source?.close()
    const current = open(cursor === undefined ? url : `${url}?after=${encodeURIComponent(cursor)}`)
    source = current
    const alive = (event: { lastEventId?: string }) => {
      attempt = 0
      if (event.lastEventId) cursor = event.lastEventId
      later(silenceMs, broken)
    }
    const on = (type: string, act: (data: unknown) => void) =>
      current.addEventListener(type, (event) => {
        if (closed || source !== current) return
        alive(event)
        act(parse(event.data))
      })
    for (const type of events) {
      on(type, (data) => {
        onData(type, data)
        onStatus(isBehind(data) ? 'behind' : 'live')
      })
    }
    on('beat', (data) => {
      const reached = cursorOf(data)
      onStatus(reached === undefined || cursor === undefined || reached === cursor ? 'live' : 'behind')
    })
    on('bye', connect)
    current.addEventListener('trouble', () => {
      if (!closed && source === current) broken()
    })
    current.addEventListener('error', () => {
      if (!closed && source === current) broken()
    })
    later(silenceMs, broken)
  }

  const broken = () => {
    source?.close()
    source = undefined
    onStatus('reconnecting')
    const wait = backoffMs(attempt, random)
    attempt += 1
    later(wait, () => {
      void comeBack()
    })
  }

  const comeBack = async () => {
    // An EventSource does not tell 401 from a dead network, so the session is asked for by itself.
    const signedIn = await stillSignedIn().catch(() => true)
    if (closed) return
    if (signedIn) connect()
    else onStatus('signed-out')
  }

  onStatus('connecting')
  connect()
  return {
    reconnect() {
      if (closed || source) return
      attempt = 0
      connect()
    },
    close() {
      closed = true
      clearTimeout(timer)
      source?.close()
    },
  }
}

function parse(data: unknown): unknown {
  return typeof data === 'string' ? JSON.parse(data) : undefined
}

function isBehind(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'behind' in data && data.behind === true
}

function cursorOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'cursor' in data ? data.cursor : undefined
}
