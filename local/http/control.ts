import { type Faults, readFaultOrder } from './faults.ts'

interface Controlled {
  name: string
  control?: (body: unknown) => unknown
  state?: () => unknown
  reset?: () => void
}

/** Answers `/_control`: POST orders faults and the server's own settings, GET reads, DELETE goes back to normal. */
export async function answerControl(request: Request, server: Controlled, faults: Faults): Promise<Response> {
  // A web page open in the same browser must not be able to order faults.
  if (request.headers.has('origin')) return refuse(403, 'no control from a web page')
  if (request.method === 'GET') return Response.json(standing(server, faults))
  if (request.method === 'DELETE') {
    faults.set([])
    server.reset?.()
    return Response.json(standing(server, faults))
  }
  if (request.method !== 'POST') return refuse(405, 'POST, GET or DELETE')
  const order = readFaultOrder(await request.json().catch(() => undefined))
  if (!order.ok) return refuse(400, order.problem)
  if (Object.keys(order.rest).length > 0) {
    if (!server.control) return refuse(400, `unknown: ${Object.keys(order.rest).join(', ')}`)
    try {
      await server.control(order.rest)
    } catch (error) {
      return refuse(400, error instanceof Error ? error.message : String(error))
    }
  }
  if (order.faults) faults.set(order.faults)
  return Response.json(standing(server, faults))
}

function standing(server: Controlled, faults: Faults): Record<string, unknown> {
  const state = server.state?.()
  const own = typeof state === 'object' && state !== null ? state : state === undefined ? {} : { state }
  return { name: server.name, faults: faults.list(), ...own }
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { message, type: 'invalid_request_error' } }, { status })
}
