import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '#lib/errors/problem.ts'
import type { Counter } from '#lib/turn/admission/rate-limit.ts'
import { migratedDatabase } from '#local/testing/migrated-database.ts'
import { createStaffAuth, staffOrigin } from '../desk/staff-auth.ts'
import { listStaff, removeStaff, seedStaff } from '../desk/staff-directory.ts'
import { staffDoor } from './staff-door.ts'
import { readStaff } from './staff-session.ts'

const origin = 'http://127.0.0.1:3000'
const secret = 'a secret that is long enough to sign a cookie with'
const lead = { email: 'lead@example.com', password: 'correct horse battery', name: 'Lea Lead' }

let database: Awaited<ReturnType<typeof migratedDatabase>>
const auth = () => createStaffAuth({ db: database.db, secret, origin })

/** An in-memory twin of the Redis counter, with windows that never end. */
function counterInMemory(): Counter {
  const counts = new Map<string, number>()
  return {
    async increment(key, ttlSeconds) {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return { count, ttlSeconds }
    },
  }
}

beforeAll(async () => {
  database = await migratedDatabase()
  await seedStaff(auth(), lead)
}, 60_000)
afterAll(() => database.close())

function request(path: string, body?: unknown, headers: Record<string, string> = { origin }): Request {
  return new Request(`${origin}/api/auth/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const door = (path: string, body?: unknown, headers?: Record<string, string>, counter = counterInMemory()) =>
  staffDoor(request(path, body, headers), path, { auth: auth(), counter, address: '203.0.113.7' })

const code = (answer: Promise<Response>) =>
  answer.then(
    ({ status }) => `answered ${status}`,
    (error) => codeOf(error),
  )

async function signedIn(): Promise<string> {
  const response = await door('sign-in/email', { email: lead.email, password: lead.password })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

describe('the staff door', () => {
  test('signs in, tells who, and signs out for good', async () => {
    const response = await door('sign-in/email', { email: 'LEAD@example.com', password: lead.password })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^concierge_staff\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await response.json()).toEqual({ staff: { id: expect.any(String), email: lead.email, name: lead.name } })

    const held = { origin, cookie: cookie.split(';')[0] ?? '' }
    expect(await (await door('get-session', undefined, held)).json()).toMatchObject({ staff: { name: lead.name } })
    const left = await door('sign-out', {}, held)
    expect(left.headers.getSetCookie()[0]).toMatch(/session_token=; Max-Age=0/)
    expect(await code(door('get-session', undefined, held))).toBe('staff-only')
  })

  test('a cookie over https is Secure and carries the prefix that browsers enforce', async () => {
    const secure = createStaffAuth({ db: database.db, secret, origin: 'https://desk.example' })
    const response = await secure.api.signInEmail({ body: lead, headers: new Headers(), asResponse: true })
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-concierge_staff\.session_token=.*; Secure/)
  })

  test.each([
    ['wrong password', { email: lead.email, password: 'correct horse batterz' }, 'sign-in-failed'],
    ['unknown address', { email: 'nobody@example.com', password: lead.password }, 'sign-in-failed'],
    ['not an address', { email: "' or 1=1 --", password: lead.password }, 'sign-in-failed'],
    ['no password', { email: lead.email }, 'invalid-request'],
    ['an array', [], 'invalid-request'],
    ['a redirect smuggled in', { ...lead, callbackURL: 'https://evil.example' }, 'invalid-request'],
    ['a large body', { email: lead.email, password: 'x'.repeat(5000) }, 'body-too-large'],
  ])('refuses %s', async (_, body, expected) => {
    expect(await code(door('sign-in/email', body))).toBe(expected)
  })

  test.each(['sign-up/email', 'sign-in/social', 'update-user', 'change-password', 'list-sessions', 'ok', ''])(
    'has no way to %s',
    async (path) => {
      expect(await code(door(path, { ...lead, email: 'new@example.com' }))).toBe('route-unknown')
      expect(await code(door(path))).toBe('route-unknown')
    },
  )

  test('better-auth itself has no sign-up either', async () => {
    const response = await auth().api.signUpEmail({
      body: { ...lead, email: 'new@example.com' },
      headers: new Headers(),
      asResponse: true,
    })
    expect(response.status).toBe(400)
    expect(await listStaff(auth())).toHaveLength(1)
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
    ['no origin', {}],
  ])('refuses %s', async (_, headers) => {
    expect(await code(door('sign-in/email', lead, headers))).toBe('origin-refused')
    expect(await code(door('sign-out', {}, { ...headers, cookie: await signedIn() }))).toBe('origin-refused')
  })

  test('limits attempts by address and by account', async () => {
    const counter = counterInMemory()
    const answers = []
    for (let at = 0; at < 12; at += 1)
      answers.push(await code(door('sign-in/email', { email: 'a@b.c' }, undefined, counter)))
    expect(answers.slice(0, 10).every((answer) => answer === 'invalid-request')).toBe(true)
    expect(answers.slice(10)).toEqual(['rate-limited', 'rate-limited'])

    const elsewhere = counterInMemory()
    const attempt = (at: number) =>
      code(
        staffDoor(request('sign-in/email', { email: 'ghost@example.com', password: 'no' }), 'sign-in/email', {
          auth: auth(),
          counter: elsewhere,
          address: `198.51.100.${at}`,
        }),
      )
    // The count is taken in front of the hash, so filling it needs no sixty hashes.
    for (const at of Array.from({ length: 60 }, (_, index) => index)) {
      await elsewhere.increment(`rate:staff-account:${await accountKey('ghost@example.com')}`, at)
    }
    expect(await attempt(99)).toBe('rate-limited')
  })

  test.each([
    ['nothing', ''],
    ['garbage', 'concierge_staff.session_token=garbage'],
    [
      'a forged signature',
      'concierge_staff.session_token=abcdefghijklmnopqrstuvwxyz123456.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D',
    ],
    ["the customer's cookie", 'concierge_session=eyJhbGciOiJIUzI1NiJ9.e30.x'],
  ])('a session of %s is nobody', async (_, cookie) => {
    expect(await readStaff(auth(), new Headers({ cookie }))).toBeUndefined()
  })

  test('a cookie that another secret signed is nobody', async () => {
    const other = createStaffAuth({ db: database.db, secret: `${secret}, but another`, origin })
    expect(await readStaff(other, new Headers({ cookie: await signedIn() }))).toBeUndefined()
  })
})

describe('the staff directory', () => {
  test('seeding twice changes nothing; a new password ends the sessions; removal too', async () => {
    const helper = { email: 'Helper@Example.com', password: 'a first passphrase' }
    expect((await seedStaff(auth(), helper)).was).toBe('added')
    expect(await seedStaff(auth(), helper)).toMatchObject({ was: 'unchanged', staff: { email: 'helper@example.com' } })

    const signIn = async (password: string) => {
      const response = await door('sign-in/email', { email: helper.email, password })
      return new Headers({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' })
    }
    const before = await signIn(helper.password)
    expect(await readStaff(auth(), before)).toMatchObject({ name: 'helper' })
    expect((await seedStaff(auth(), { ...helper, password: 'a second passphrase', name: 'Hel Per' })).was).toBe(
      'updated',
    )
    expect(await readStaff(auth(), before)).toBeUndefined()

    const after = await signIn('a second passphrase')
    expect(await readStaff(auth(), after)).toMatchObject({ name: 'Hel Per' })
    expect(await removeStaff(auth(), 'HELPER@example.com')).toBe(true)
    expect(await readStaff(auth(), after)).toBeUndefined()
    expect(await removeStaff(auth(), helper.email)).toBe(false)
  })

  test('a short password and a broken address are refused', async () => {
    await expect(seedStaff(auth(), { email: 'x@example.com', password: 'short' })).rejects.toThrow(/12/)
    await expect(seedStaff(auth(), { email: 'not an address', password: lead.password })).rejects.toThrow()
  })
})

test('the origin is the public one, else that of the request, else told by the cookie', () => {
  expect(staffOrigin(new Headers({ host: 'internal:8080' }), undefined, 'https://desk.example/console')).toBe(
    'https://desk.example',
  )
  expect(staffOrigin(new Headers({ host: 'desk.example', 'x-forwarded-proto': 'https' }), undefined, undefined)).toBe(
    'https://desk.example',
  )
  expect(staffOrigin(new Headers({ host: '127.0.0.1:3000' }), 'http://localhost:3000/x', undefined)).toBe(origin)
  const cookie = '__Secure-concierge_staff.session_token=x'
  expect(staffOrigin(new Headers({ host: 'desk.example', cookie }), undefined, undefined)).toBe('https://desk.example')
})

async function accountKey(email: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(email)))
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
