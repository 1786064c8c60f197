import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** Turns Node's request into a fetch Request; its signal aborts when the client goes away before the answer's end. */
export function nodeRequest(incoming: IncomingMessage, outgoing: ServerResponse, base: string): Request {
  const left = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort(new DOMException('The client went away.', 'AbortError'))
  })
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const method = incoming.method ?? 'GET'
  // An absolute or protocol-relative target must not choose another origin: only its path is ours.
  const target = incoming.url?.startsWith('/') ? incoming.url : '/'
  const url = new URL(base + target)
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal: left.signal })
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
  return new Request(url, { method, headers, body, signal: left.signal, duplex: 'half' } as RequestInit)
}
