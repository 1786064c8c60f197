import type { Backend } from './backend.ts'

const heartbeatMs = 15_000

/** Answers a subscription as server-sent events: `data: message,<channel>,<text>` for each message. */
export async function eventStream(backend: Backend, verb: 'subscribe' | 'psubscribe', name: string): Promise<Response> {
  const encoder = new TextEncoder()
  let leave: (() => void) | undefined
  let heartbeat: NodeJS.Timeout | undefined
  // The reader may go while we still subscribe, and a message may be on its way when it goes.
  let over = false
  const end = () => {
    over = true
    clearInterval(heartbeat)
    leave?.()
  }
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => {
        if (!over) controller.enqueue(encoder.encode(text))
      }
      const event = (data: string) => send(`data: ${data.replaceAll('\n', '\ndata: ')}\n\n`)
      leave = await backend.listen(verb === 'subscribe' ? 'channel' : 'pattern', name, (channel, message) =>
        event(verb === 'subscribe' ? `message,${channel},${message}` : `pmessage,${name},${channel},${message}`),
      )
      if (over) return end()
      heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      event(`${verb},${name},1`)
    },
    cancel: end,
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' } })
}
