import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CodedError } from '#lib/errors/problem.ts'
import { migratedDatabase } from '#local/testing/migrated-database.ts'
import type { AuditPort, ConsolePorts } from '../desk/console-types.ts'
import { createStaffAuth } from '../desk/staff-auth.ts'
import { seedStaff } from '../desk/staff-directory.ts'
import { type StaffServices, staffRoute } from './staff-route.ts'

const origin = 'http://127.0.0.1:3000'
const lead = { email: 'lead@example.com', password: 'correct horse battery' }
let database: Awaited<ReturnType<typeof migratedDatabase>>
let cookie = ''
let recorded: Parameters<AuditPort['record']>[0][] = []
let auditIsAway = false

const auth = () =>
  createStaffAuth({ db: database.db, secret: 'a secret that is long enough to sign a cookie with', origin })

/** The services with a console that knows no conversation, and an audit that remembers. */
const services = (): StaffServices => ({
  auth: auth(),
  audit: {
    record: async (entry) => {
      if (auditIsAway) throw new CodedError('store-unavailable')
      recorded.push(entry)
    },
  },
  console: {
    conversationDetail: async () => {
      throw new CodedError('conversation-unknown')
    },
  } as unknown as ConsolePorts,
})

const route = staffRoute<{ id: string }>(
  '/test',
  async ({ params, staff, console, audit }) => {
    await audit.record({ actor: staff.id, action: 'conversation.read', subject: params.id })
    if (params.id === 'unknown') await console.conversationDetail(params.id)
    return Response.json({ staff: staff.email, id: params.id })
  },
  services,
)

const ask = (headers: Record<string, string>, method = 'GET', id = 'c1') =>
  route(new Request(`${origin}/test`, { method, headers: { host: '127.0.0.1:3000', ...headers } }), {
    params: Promise.resolve({ id }),
  })

const outcome = async (response: Response) => [response.status, ((await response.json()) as { code?: string }).code]

beforeAll(async () => {
  database = await migratedDatabase()
  await seedStaff(auth(), lead)
  const response = await auth().api.signInEmail({ body: lead, headers: new Headers(), asResponse: true })
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}, 60_000)
afterAll(() => database.close())
beforeEach(() => {
  recorded = []
  auditIsAway = false
})

test('staff gets in, and the look is on record', async () => {
  const response = await ask({ cookie })
  expect(await response.json()).toEqual({ staff: lead.email, id: 'c1' })
  expect(recorded).toEqual([{ actor: expect.any(String), action: 'conversation.read', subject: 'c1' }])
})

test.each([
  ['nobody', {}],
  ['a forged cookie', { cookie: 'concierge_staff.session_token=forged.AAAA' }],
  ["a customer's session", { cookie: 'concierge_session=eyJhbGciOiJub25lIn0.e30.' }],
  ['a bearer token', { authorization: 'Bearer whatever' }],
])('%s gets a staff-only problem in their language, and no record', async (_, headers) => {
  const response = await ask({ ...headers, 'accept-language': 'es' })
  expect(response.headers.get('content-type')).toMatch('application/problem+json')
  expect(response.headers.get('content-language')).toBe('es')
  expect(await outcome(response)).toEqual([401, 'staff-only'])
  expect(recorded).toEqual([])
})

test("another site's page cannot act with the lead's cookie", async () => {
  for (const foreign of ['https://evil.example', 'null', `${origin}.evil.example`]) {
    expect(await outcome(await ask({ cookie, origin: foreign }, 'POST'))).toEqual([403, 'origin-refused'])
  }
  expect(await outcome(await ask({ cookie }, 'POST'))).toEqual([403, 'origin-refused'])
  expect((await ask({ cookie, origin }, 'POST')).status).toBe(200)
})

test('what cannot be put on record is not shown', async () => {
  auditIsAway = true
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await outcome(await ask({ cookie }))).toEqual([503, 'store-unavailable'])
  expect(String(log.mock.calls[0]?.[0])).toMatch('"code":"store-unavailable"')
})

test('an unknown conversation is a problem, and the attempt is on record', async () => {
  expect(await outcome(await ask({ cookie }, 'GET', 'unknown'))).toEqual([404, 'conversation-unknown'])
  expect(recorded).toHaveLength(1)
})
