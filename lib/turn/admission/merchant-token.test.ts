import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { longestMerchantToken, type MerchantKeys, readMerchantToken } from './merchant-token.ts'

const now = new Date('2026-11-20T08:30:00Z')
const seconds = now.getTime() / 1000
const secret = 'a-secret-that-only-the-merchant-and-we-know'
const expected = { issuer: 'https://shop.example', audience: 'concierge', now }
const good = {
  sub: 'cus_17',
  nonce: 'nonce-0123456789',
  iss: expected.issuer,
  aud: expected.audience,
  exp: seconds + 120,
}
const bytes = new TextEncoder().encode(secret)
const signed = (claims: JWTPayload, header = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', ...header }).sign(bytes)
const read = (token: string, keys: MerchantKeys = { secret }) => readMerchantToken(token, keys, expected)
const refused = { ok: false, code: 'merchant-token-refused' }

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
const other = await generateKeyPair('ES256', { extractable: true })
const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }
const published: MerchantKeys = { publicKeys: createLocalJWKSet({ keys: [jwk] }) }

describe('a shared secret', () => {
  test('opens what it has signed', async () => {
    expect(await read(await signed(good))).toEqual({
      ok: true,
      claims: { customerId: 'cus_17', nonce: good.nonce, expiresAt: good.exp },
    })
  })

  test.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'somebody-else' }],
    ['no audience', { aud: undefined }],
    ['no expiry', { exp: undefined }],
    ['no nonce', { nonce: undefined }],
    ['a short nonce', { nonce: 'short' }],
    ['no customer', { sub: undefined }],
    ['a customer that is no id', { sub: '../cus_17?x' }],
    ['expired beyond the skew', { exp: seconds - 61 }],
    ['not yet, beyond the skew', { nbf: seconds + 61 }],
    ['a life of more than an hour', { exp: seconds + 3661 }],
  ])('refuses %s', async (_name, change) => {
    const claims = Object.fromEntries(Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined))
    expect(await read(await signed(claims))).toMatchObject(refused)
  })

  test('forgives a minute between two clocks', async () => {
    expect(await read(await signed({ ...good, exp: seconds - 59 }))).toMatchObject({ ok: true })
    expect(await read(await signed({ ...good, nbf: seconds + 59 }))).toMatchObject({ ok: true })
  })
})

describe('a token that chooses for itself', () => {
  test('alg: none', async () => {
    const none = new UnsecuredJWT(good).encode()
    expect(await read(none)).toMatchObject(refused)
    expect(await read(none, published)).toMatchObject(refused)
  })

  test('a key in its own header', async () => {
    const stranger = await exportJWK(other.publicKey)
    const token = await new SignJWT(good)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', jwk: stranger, jku: 'https://evil.example/keys' })
      .sign(other.privateKey)
    expect(await read(token, published)).toMatchObject(refused)
  })

  test('the published key as a shared secret', async () => {
    const asSecret = new TextEncoder().encode(JSON.stringify(jwk))
    const token = await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(asSecret)
    expect(await read(token, published)).toMatchObject(refused)
  })

  test('a header that must be understood and is not', async () => {
    const token = await signed(good, { crit: ['x'], x: 1 }).catch(() => undefined)
    if (token) expect(await read(token)).toMatchObject(refused)
    const [, payload, signature] = (await signed(good)).split('.')
    const header = btoa(JSON.stringify({ alg: 'HS256', crit: ['b64'], b64: false })).replace(/=+$/, '')
    expect(await read(`${header}.${payload}.${signature}`)).toMatchObject(refused)
  })

  test('one that is too long is not read', async () => {
    expect(await read('x'.repeat(100_000))).toMatchObject(refused)
    const long = await signed({ ...good, padding: 'x'.repeat(longestMerchantToken) })
    expect(await read(long)).toMatchObject(refused)
  })

  test.each(['', '.', '..', 'a.b', 'a.b.c', 'eyJhbGciOiJIUzI1NiJ9..'])('%j', async (token) => {
    expect(await read(token)).toMatchObject(refused)
  })
})

describe('published keys', () => {
  const sign = (key: CryptoKey, header = {}) =>
    new SignJWT(good).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header }).sign(key)

  test('open what their kid has signed', async () => {
    expect(await read(await sign(privateKey), published)).toMatchObject({ ok: true })
    expect(await read(await sign(other.privateKey), published)).toMatchObject(refused)
    expect(await read(await sign(privateKey, { kid: 'k2' }), published)).toMatchObject(refused)
  })

  test('that cannot be had are not the token’s fault', async () => {
    const away: MerchantKeys = { publicKeys: () => Promise.reject(new TypeError('fetch failed')) }
    expect(await read(await sign(privateKey), away)).toMatchObject({ ok: false, code: 'merchant-unavailable' })
  })
})
