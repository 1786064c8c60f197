import type { Settings } from '#lib/config/settings.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { type Assembly, assemble } from '../assembly.ts'
import { problemResponse } from './customer-route.ts'

/**
 * A route that only our own servers may call: `Authorization: Bearer <INTERNAL_SECRET>`, compared in constant time.
 * Another `secretOf` lets in whoever knows that one; where it is not set, nobody.
 */
export function internalRoute(
  route: string,
  handle: (call: { request: Request; assembly: Assembly }) => Promise<Response>,
  secretOf: (settings: Settings) => string | undefined = ({ INTERNAL_SECRET }) => INTERNAL_SECRET,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const assembly = assemble()
      const given = request.headers.get('authorization') ?? ''
      const secret = secretOf(assembly.settings)
      // To whoever may not call it, the route does not exist.
      if (!secret || !(await sameText(given, `Bearer ${secret}`))) throw new CodedError('route-unknown')
      return await handle({ request, assembly })
    } catch (error) {
      return problemResponse(error, 'en', route)
    }
  }
}

/** Compares digests, so that the time taken tells nothing of where two texts differ. */
export async function sameText(a: string, b: string): Promise<boolean> {
  const encoder = new TextEncoder()
  const [x, y] = await Promise.all([a, b].map((text) => crypto.subtle.digest('SHA-256', encoder.encode(text))))
  const left = new Uint8Array(x as ArrayBuffer)
  const right = new Uint8Array(y as ArrayBuffer)
  let different = 0
  for (let i = 0; i < left.length; i += 1) different |= (left[i] ?? 0) ^ (right[i] ?? 0)
  return different === 0
}
