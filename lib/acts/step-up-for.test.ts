import { describe, expect, test } from 'vitest'
import type { Assurance, Session } from '../turn/turn.ts'
import type { MerchantClient } from './merchant-client.ts'
import { runTool } from './run-tool.ts'
import { stepUpFor } from './step-up-for.ts'
import { type ToolDeclaration, type ToolName, tools } from './tools.ts'

const now = new Date('2026-11-20T08:30:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const session = (assurance: Assurance, assuredAt?: string): Session => ({
  id: 'ses_1',
  assurance,
  ...(assurance === 'none' ? {} : { customerId: 'cus_17' }),
  ...(assuredAt ? { assuredAt } : {}),
})

describe('a sensitive act', () => {
  const acts = (Object.keys(tools) as ToolName[]).filter(
    (name) => tools[name].sideEffect && (tools[name] as ToolDeclaration).assurance === 'verified',
  )

  test('there are some', () => expect(acts).toContain('refund_order'))

  test.each(acts)('%s needs a proof of the last ten minutes', (name) => {
    expect(stepUpFor({ name }, session('none'), now)).toEqual({ needs: 'verified' })
    expect(stepUpFor({ name }, session('basic'), now)).toEqual({ needs: 'verified' })
    expect(stepUpFor({ name }, session('verified', minutesAgo(10.1)), now)).toEqual({ needs: 'verified', fresh: true })
    // When is not known: long ago.
    expect(stepUpFor({ name }, session('verified'), now)).toEqual({ needs: 'verified', fresh: true })
    expect(stepUpFor({ name }, session('verified', minutesAgo(10)), now)).toBeUndefined()
  })
})

test('a reading needs its level, and no fresh one', () => {
  expect(stepUpFor({ name: 'get_order' }, session('none'), now)).toEqual({ needs: 'basic' })
  expect(stepUpFor({ name: 'get_order' }, session('basic'), now)).toBeUndefined()
  expect(stepUpFor({ name: 'get_order' }, session('verified', minutesAgo(600)), now)).toBeUndefined()
  expect(stepUpFor({ name: 'get_exchange_rate' }, session('none'), now)).toBeUndefined()
  expect(stepUpFor({ name: 'constructor' }, session('none'), now)).toBeUndefined()
})

test('a call below its level reaches no merchant', async () => {
  const merchant = new Proxy({} as MerchantClient, {
    get(_target, name) {
      throw new Error(`the merchant was asked for ${String(name)}`)
    },
  })
  const call = (name: string, args: unknown) => ({ id: 'call_1', name, args })
  const { signal } = new AbortController()
  for (const name of Object.keys(tools) as ToolName[]) {
    if ((tools[name] as ToolDeclaration).assurance === 'none') continue
    const { record } = await runTool(call(name, { orderId: 'SP-10023' }), session('none'), merchant, now, signal)
    expect(record).toMatchObject({ status: 'error', result: { error: 'step-up-required' } })
  }
  const stale = session('verified', minutesAgo(11))
  const { record } = await runTool(call('cancel_order', { orderId: 'SP-10023' }), stale, merchant, now, signal)
  expect(record.result).toEqual({ error: 'step-up-required', needs: 'verified' })
})

test('a tool without a level does not compile', () => {
  // @ts-expect-error `npm run verify` fails where a tool has lost its declaration.
  const without: ToolDeclaration = { description: 'x', sideEffect: false, args: tools.list_orders.args }
  expect(without.assurance).toBeUndefined()
})
