import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server'
import { isSameOrigin } from '#lib/turn/admission/same-origin.ts'
import { sessionTokenOf, verifySessionToken } from '#lib/turn/admission/session-token.ts'
import { contentSecurityPolicy, createNonce, pageHeaders } from '#lib/turn/compliance/content-security-policy.ts'
import { type EdgeDoorWires, edgeDoor, type VetoRecord } from '#lib/turn/compliance/edge-door.ts'
import { callerWith, type EdgeSettings, readEdgeSettings } from '#lib/turn/compliance/edge-settings.ts'
import { openAiError } from '#lib/turn/relay/encode-openai.ts'

/** The first door: the compliance review before a turn, a nonce for every page. The handler is the second. */
export async function middleware(request: NextRequest, event: NextFetchEvent): Promise<Response> {
  const settings = readEdgeSettings(process.env)
  const { pathname } = request.nextUrl
  if (!pathname.startsWith('/api/') && !pathname.startsWith('/v1/')) return page(request, settings)
  const veto = await edgeDoor(request, wires(settings))
  if (!veto) return NextResponse.next()
  if (settings.internalSecret) event.waitUntil(record(veto.record, request.nextUrl.origin, settings.internalSecret))
  return veto.response
}

function wires(settings: EdgeSettings): EdgeDoorWires {
  return {
    async session({ headers, url }) {
      const carried = sessionTokenOf(headers)
      if (!carried) return undefined
      if (carried.by === 'cookie' && !isSameOrigin(headers, url, settings.publicUrl)) return undefined
      const verified = await verifySessionToken(carried.token, settings.sessionSecrets)
      return verified.ok ? { id: verified.claims.sid, assurance: verified.claims.assurance } : undefined
    },
    caller: ({ headers }) => callerWith(headers, settings.callers),
    openAiError,
  }
}

/** Tells the signed internal route, at the origin that the server itself knows (not the request's `Host`). */
async function record(veto: VetoRecord, origin: string, secret: string): Promise<void> {
  await fetch(new URL('/api/internal/vetoes', origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(veto),
    // workerd knows no 'error'; one that is not followed takes the secret nowhere either.
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
  }).then(
    (response) => response.body?.cancel(),
    // The veto stands whether or not it could be recorded.
    () => undefined,
  )
}

function page(request: NextRequest, { development }: EdgeSettings): Response {
  const nonce = createNonce()
  const policy = contentSecurityPolicy(nonce, development)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [
    '/api/v1/conversations/:id/turns',
    '/v1/chat/completions',
    '/((?!api/|v1/|_next/|healthz|readyz|favicon.ico|icon).*)',
  ],
}
