import { setTimeout as wait } from 'node:timers/promises'

/** Writes pieces as they are asked for, each after `paceMs`; a reader that leaves stops it at once and is told of. */
export function pacedStream(pieces: Iterable<string>, paceMs: number, onLeft: () => void): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  const left = new AbortController()
  return new ReadableStream(
    {
      async pull(controller) {
        if (paceMs > 0) await wait(paceMs, undefined, { signal: left.signal }).catch(() => undefined)
        if (left.signal.aborted) return
        const { done, value } = iterator.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel() {
        left.abort()
        onLeft()
      },
    },
    { highWaterMark: 0 },
  )
}
