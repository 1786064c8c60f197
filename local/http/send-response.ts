import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './faults.ts'

/**
 * Writes a fetch Response to Node's, with backpressure; cancels the body when the client leaves.
 * `fault` acts on the body: `cut` destroys the socket after exactly `afterBytes`, `corrupt` garbles from there on,
 * `delay` with `afterBytes` pauses there once.
 */
export async function sendResponse(
  response: Response,
  outgoing: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  outgoing.statusCode = response.status
  if (response.statusText) outgoing.statusMessage = response.statusText
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  outgoing.flushHeaders()

  const reader = response.body?.getReader()
  const gone = new Promise<void>((resolve) => {
    outgoing.once('close', () => {
      reader?.cancel().catch(() => undefined)
      resolve()
    })
  })
  outgoing.on('error', () => outgoing.destroy())
  const turning = fault?.afterBytes ?? 0
  let sent = 0
  let paused = false
  while (reader && !outgoing.destroyed) {
    const { done, value } = await reader.read()
    if (done || value === undefined) break
    const left = Math.max(0, turning - sent)
    const before = fault ? value.subarray(0, left) : value
    const after = fault ? value.subarray(left) : value.subarray(value.length)
    sent += value.length
    await write(outgoing, before)
    if (after.length === 0) continue
    if (fault?.kind === 'cut') break
    if (fault?.kind === 'delay' && !paused) {
      paused = true
      await Promise.race([wait(fault.ms ?? 1000, undefined, { ref: false }), gone])
    }
    await write(outgoing, fault?.kind === 'corrupt' ? after.map((byte) => byte ^ 0xa5) : after)
  }
  if (fault?.kind === 'cut') {
    outgoing.destroy()
    await gone
  } else if (!outgoing.destroyed) outgoing.end()
}

async function write(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0 || outgoing.destroyed) return
  await new Promise<void>((resolve) => {
    // A client that leaves never calls back: its close settles the wait.
    const settle = () => {
      outgoing.off('close', settle)
      resolve()
    }
    outgoing.once('close', settle)
    outgoing.write(bytes, settle)
  })
}
