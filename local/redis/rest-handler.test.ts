import { expect, test } from 'vitest'
import { Engine } from './engine.ts'
import { restHandler } from './rest-handler.ts'

const handler = restHandler(new Engine(), 'secret')

async function ask(path: string, body?: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  const response = await handler(
    new Request(`http://redis${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body }),
      headers: { authorization: 'Bearer secret', ...headers },
    }),
  )
  return [response.status, await response.text()]
}

test('commands in the body, in the path, and from the path’s body and query', async () => {
  expect(await ask('/', '["SET","k","v w",  "EX", 100]')).toEqual([200, '{"result":"OK"}'])
  expect(await ask('/get/k')).toEqual([200, '{"result":"v w"}'])
  expect(await ask('/set/k%2Fa?EX=100', 'bödy')).toEqual([200, '{"result":"OK"}'])
  expect(await ask('/get/k%2Fa')).toEqual([200, '{"result":"bödy"}'])
  expect(await ask('/get/%ff')).toEqual([400, '{"error":"ERR the path is not percent-encoded UTF-8"}'])
})

test('strings are base64 when asked, OK and numbers are plain', async () => {
  const base64 = { 'upstash-encoding': 'base64' }
  expect(
    await ask('/pipeline', '[["SET","k","OK"],["GET","k"],["STRLEN","k"],["PING"],["HMGET","h","x"]]', base64),
  ).toEqual([200, '[{"result":"OK"},{"result":"OK"},{"result":2},{"result":"UE9ORw=="},{"result":[null]}]'])
})

test('integers keep all their digits', async () => {
  expect(await ask('/', '["INCRBY","big","9223372036854775806"]')).toEqual([200, '{"result":9223372036854775806}'])
})

test('errors: status 400 alone, beside results in a pipeline', async () => {
  expect(await ask('/', '["GET"]')).toEqual([400, `{"error":"ERR wrong number of arguments for 'get' command"}`])
  expect(await ask('/', '["NOPE","a","b"]')).toEqual([
    400,
    `{"error":"ERR unknown command 'NOPE', with args beginning with: 'a' 'b' "}`,
  ])
  const [status, body] = await ask('/pipeline', '[["GET"],["PING"]]')
  expect([status, JSON.parse(body)]).toEqual([
    200,
    [{ error: "ERR wrong number of arguments for 'get' command" }, { result: 'PONG' }],
  ])
})

test('bodies that are no commands', async () => {
  for (const body of [
    '',
    '{',
    '{}',
    '[]',
    '[null]',
    '[["SET"]]',
    '"PING"',
    `["SET","k","${'x'.repeat(11_000_000)}"]`,
  ]) {
    const [status, text] = await ask('/', body)
    expect([400, 413]).toContain(status)
    expect(JSON.parse(text)).toHaveProperty('error')
  }
})

test('a lone surrogate is stored as the replacement character', async () => {
  await ask('/', '["SET","lone","\\ud800x"]')
  expect(await ask('/get/lone')).toEqual([200, '{"result":"\ufffdx"}'])
})

test('no token, no answer', async () => {
  expect((await ask('/get/k', undefined, { authorization: '' }))[0]).toBe(401)
  expect((await ask('/get/k?_token=secret', undefined, { authorization: '' }))[0]).toBe(200)
})
