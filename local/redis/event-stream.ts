import type { Backend } from './backend.ts'

const heartbeatMs = 15_000

/** Answers a subscription as server-sent events: `data: message,<channel>,<text>` for each message. */
export async function eventStream(backend: Backend, verb: 'subscribe' | 'psubscribe', name: string): Promise<Response> {
  let stop: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const encoder = new TextEncoder()
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const event = (data: string) =>
        send(
          `${data
            .split('\n')
            .map((part) => `data: ${part}`)
            .join('\n')}\n\n`,
        )
      const leave = await backend.listen(verb === 'subscribe' ? 'channel' : 'pattern', name, (channel, message) =>
        event(verb === 'subscribe' ? `message,${channel},${message}` : `pmessage,${name},${channel},${message}`),
      )
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      stop = () => {
        clearInterval(heartbeat)
        leave()
      }
      event(`${verb},${name},1`)
    },
    cancel: () => stop(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' } })
}
