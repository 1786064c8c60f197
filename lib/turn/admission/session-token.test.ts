import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { sessionTokenOf, signSessionToken, verifySessionToken } from './session-token.ts'

const [old, current] = ['o'.repeat(32), 'c'.repeat(32)]
const later = Math.floor(Date.now() / 1000) + 3600
const claims = { sid: 'ses_1', assurance: 'verified', cus: 'cus_17' } as const
const forged = (build: (jwt: SignJWT) => SignJWT, alg = 'HS256') =>
  build(
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg })
      .setIssuer('urn:concierge')
      .setAudience('urn:concierge:session')
      .setExpirationTime(later),
  ).sign(new TextEncoder().encode(current))

describe('session token', () => {
  test('what was signed is what is read, also after the secrets rotated', async () => {
    const token = await signSessionToken(claims, [old], later)
    expect(await verifySessionToken(token, [current, old])).toEqual({ ok: true, claims })
  })

  test('expired says so; everything forged is invalid', async () => {
    const past = await signSessionToken(claims, [current], 1)
    expect(await verifySessionToken(past, [current])).toEqual({ ok: false, code: 'session-expired' })
    const invalid = { ok: false, code: 'session-invalid' }
    const none = new UnsecuredJWT({ ...claims })
      .setIssuer('urn:concierge')
      .setAudience('urn:concierge:session')
      .encode()
    for (const token of [
      none,
      await signSessionToken(claims, ['x'.repeat(32)], later),
      await forged((jwt) => jwt, 'HS384'),
      await forged((jwt) => jwt.setAudience('elsewhere')),
      await forged((jwt) => jwt.setIssuer('elsewhere')),
      'a.b.c',
      '',
      `${await signSessionToken(claims, [current], later)}x`,
      'e'.repeat(100_000),
    ]) {
      expect(await verifySessionToken(token, [current])).toEqual(invalid)
    }
  })

  test('a token without the claims that we sign is invalid', async () => {
    const token = await new SignJWT({ sid: 'ses_1', assurance: 'root' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('urn:concierge')
      .setAudience('urn:concierge:session')
      .setExpirationTime(later)
      .sign(new TextEncoder().encode(current))
    expect(await verifySessionToken(token, [current])).toEqual({ ok: false, code: 'session-invalid' })
  })

  test('Bearer wins over the cookie, and a malformed Bearer never falls back to it', () => {
    const headers = (init: Record<string, string>) => sessionTokenOf(new Headers(init))
    expect(headers({ cookie: 'a=b; concierge_session=x.y.z' })).toEqual({ token: 'x.y.z', by: 'cookie' })
    expect(headers({ cookie: 'concierge_session=x.y.z', authorization: 'Bearer q.r.s' })).toEqual({
      token: 'q.r.s',
      by: 'bearer',
    })
    expect(headers({ cookie: 'concierge_session=x.y.z', authorization: 'Bearer nonsense' })).toEqual({
      token: '',
      by: 'bearer',
    })
    expect(headers({})).toBeUndefined()
  })
})
