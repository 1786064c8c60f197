import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { answerControl } from './control.ts'
import { Faults } from './faults.ts'
import { nodeRequest } from './node-request.ts'
import { runUntilTold } from './run-until-told.ts'
import { sendResponse } from './send-response.ts'

export interface ServeOptions {
  name: string
  /** 0: any free one. */
  port: number
  /** Opens `/_control`. */
  rehearsal: boolean
  /** Stops the process when stdin closes. */
  tied: boolean
  handler: (request: Request) => Promise<Response>
  /** Takes what a control body says besides faults; throws to refuse it; what it returns is answered. */
  control?: (body: unknown) => unknown
  state?: () => unknown
  reset?: () => void
  onClose?: () => Promise<void>
  /** The wire's own way of saying "too many requests" (default: an OpenAI-style error). */
  rateLimited?: () => Response
  /** Runs inside another program, a test: prints nothing and leaves signals alone. */
  embedded?: boolean
}

/** Serves fetch handlers on 127.0.0.1; with `rehearsal`, misbehaves as ordered through `/_control`. */
export async function serve(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const faults = new Faults()
  let url = ''
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (incoming, outgoing) => {
    answer(incoming, outgoing, options, faults, url).catch((error: unknown) => {
      process.stderr.write(`${options.name}: ${error instanceof Error ? error.stack : String(error)}\n`)
      outgoing.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= (async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await options.onClose?.()
    })()
    return closing
  }
  if (!options.embedded) {
    runUntilTold(options.name, options.tied, close)
    process.stdout.write(`listening ${url}\n`)
  }
  return { url, close }
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ServeOptions,
  faults: Faults,
  base: string,
): Promise<void> {
  const request = nodeRequest(incoming, outgoing, base)
  const { pathname } = new URL(request.url)
  if (options.rehearsal && pathname === '/_control') {
    return sendResponse(await answerControl(request, options, faults), outgoing, undefined)
  }
  const fault = options.rehearsal ? faults.meet(request.method, pathname) : undefined
  if (fault?.kind === 'refuse') {
    outgoing.destroy()
    return
  }
  if (fault?.kind === 'rate-limit') return sendResponse(tooMany(options, fault.ms ?? 1000), outgoing, undefined)
  if (fault?.kind === 'delay' && fault.afterBytes === undefined) {
    await wait(fault.ms ?? 1000, undefined, { signal: request.signal }).catch(() => undefined)
    if (request.signal.aborted) return
    return sendResponse(await handled(request, options), outgoing, undefined)
  }
  return sendResponse(await handled(request, options), outgoing, fault)
}

async function handled(request: Request, options: ServeOptions): Promise<Response> {
  try {
    return await options.handler(request)
  } catch (error) {
    if (!request.signal.aborted) {
      process.stderr.write(`${options.name}: ${error instanceof Error ? error.stack : String(error)}\n`)
    }
    return Response.json({ error: { message: `${options.name} failed`, type: 'server_error' } }, { status: 500 })
  }
}

function tooMany(options: ServeOptions, ms: number): Response {
  const response =
    options.rateLimited?.() ??
    Response.json(
      { error: { message: 'Too many requests.', type: 'rate_limit_exceeded', code: 'rate_limit_exceeded' } },
      { status: 429 },
    )
  response.headers.set('retry-after', String(Math.ceil(ms / 1000)))
  return response
}
