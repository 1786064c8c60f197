/** One server-sent event; `data` is sent as JSON. */
export interface ServerEvent {
  event: string
  data: unknown
  id?: string
}

/** What one look at the source brought; `more` asks to look again at once, because the reader is behind. */
export interface Polled {
  events: readonly ServerEvent[]
  more?: boolean
}

export interface EventStreamOptions {
  poll: () => Promise<Polled>
  /** What is sent when nothing was for `beatMs`, so that the reader can tell quiet from broken. */
  beat: () => ServerEvent
  /** What is sent when `poll` throws; the stream ends after it. */
  trouble: (error: unknown) => ServerEvent
  signal: AbortSignal
  everyMs: number
  beatMs?: number
  /** After this long the stream says `bye` and ends: the reader comes back with its cursor. */
  lifeMs?: number
  now?: () => number
  wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

/**
 * A response of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) fed by
 * polling. It polls only when the reader has taken what came before, so a slow reader costs no memory.
 */
export function eventStream(options: EventStreamOptions): Response {
  const { poll, beat, trouble, everyMs, beatMs = 2000, lifeMs = 55_000, now = Date.now, wait = waitFor } = options
  const left = new AbortController()
  const signal = AbortSignal.any([options.signal, left.signal])
  const encoder = new TextEncoder()
  const endsAt = now() + lifeMs
  // A reader that finds nothing new is told so at once, not after the first pause.
  let spokeAt = Number.NEGATIVE_INFINITY
  let lookAtOnce = true

  const next = async (): Promise<{ events: readonly ServerEvent[]; last: boolean }> => {
    for (;;) {
      if (!lookAtOnce) await wait(everyMs, signal)
      if (signal.aborted) return { events: [], last: true }
      if (now() >= endsAt) return { events: [{ event: 'bye', data: {} }], last: true }
      const { events, more = false } = await poll()
      lookAtOnce = more
      if (events.length > 0) return { events, last: false }
      if (now() - spokeAt >= beatMs) return { events: [beat()], last: false }
    }
  }

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
    },
    async pull(controller) {
      const { events, last } = await next().catch((error: unknown) => ({ events: [trouble(error)], last: true }))
      try {
        if (!signal.aborted) for (const event of events) controller.enqueue(encoder.encode(encode(event)))
        spokeAt = now()
        if (last || signal.aborted) controller.close()
      } catch {
        // The reader went away between the poll and here; there is nobody left to tell.
        left.abort()
      }
    },
    cancel() {
      left.abort()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

function encode({ event, data, id }: ServerEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
