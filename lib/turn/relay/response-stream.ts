import type { LoggedEvent } from '../turn-event.ts'

/** Between two keep-alive comments on a silent stream, in milliseconds; proxies cut silence after 30 s or more. */
const keepAliveMs = 15_000

/** A response body that events are written to; a reader that goes away changes nothing for the writer. */
export interface ResponseStream {
  body: ReadableStream<Uint8Array>
  deliver(events: readonly LoggedEvent[]): void
  close(): void
}

/** Encodes delivered events at once. The queue is bounded by the longest answer: a run writes no more than that. */
export function createResponseStream(encode: (event: LoggedEvent) => string): ResponseStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let keepAlive: ReturnType<typeof setInterval> | undefined
  const end = () => {
    clearInterval(keepAlive)
    controller = undefined
  }
  const send = (text: string) => {
    try {
      controller?.enqueue(encoder.encode(text))
    } catch {
      // A host may close the stream under us without a cancel: the reader has gone, and the run goes on.
      end()
    }
  }
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened
      keepAlive = setInterval(() => send(': keep-alive\n\n'), keepAliveMs)
    },
    cancel: end,
  })
  return {
    body,
    deliver(events) {
      const text = events.map(encode).join('')
      if (text) send(text)
    },
    close() {
      try {
        controller?.close()
      } catch {
        // Closed by the host already.
      }
      end()
    },
  }
}
