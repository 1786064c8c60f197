import { describe, expect, test } from 'vitest'
import { CodedError } from '#lib/errors/problem.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import type { GenerationEvent, Prompt } from './generation/generation.ts'
import { createInspector } from './inspection/create-inspector.ts'
import type { LeadEvent } from './lead-event.ts'
import type { EventLog } from './relay/event-log.ts'
import { runTurn } from './run-turn.ts'
import type { Settlement } from './transcript/transcript-store.ts'
import type { Fact, Session, Turn } from './turn.ts'
import type { LoggedEvent } from './turn-event.ts'
import type { TurnLimits, TurnPorts } from './turn-ports.ts'

const now = new Date('2026-11-20T08:30:00Z')
const rate: Fact = {
  key: 'rate:USD/CNY',
  value: '7.1234',
  unit: 'CNY',
  source: 'rates',
  asOf: '2026-11-20T08:29:00.000Z',
  validUntil: '2026-11-20T08:31:00.000Z',
}
const order: Fact = {
  ...rate,
  key: 'order:SP-10023',
  value: { state: 'shipped', total: '129.90' },
  unit: 'USD',
  source: 'orders',
}
const limits: TurnLimits = { factsDeadlineMs: 300, runMs: 10_000, permitMs: 1000, beatMs: 5 }
const guest: Session = { id: 'ses_1', assurance: 'none' }
const verified: Session = { id: 'ses_1', assurance: 'verified', customerId: 'cus_17' }

const turnOf = (text: string, session: Session = guest): Turn => ({
  id: 'trn_1',
  run: 'run_1',
  conversationId: 'cnv_1',
  session,
  language: 'en',
  text,
  history: [],
  facts: true,
  startedAt: now.toISOString(),
})

type Step = (prompt: Prompt, signal: AbortSignal) => AsyncIterable<GenerationEvent>
const say = (...texts: string[]): Step =>
  async function* () {
    for (const text of texts) yield { type: 'text', text }
    yield { type: 'finish', reason: 'stop', usage: { inputTokens: 10, outputTokens: 5 } }
  }

/** Ports in memory: the contracts of Redis, Postgres and the endpoint, nothing of ours replaced. */
function setUp(steps: Step[], more: Partial<TurnPorts> = {}) {
  const logged: LoggedEvent[] = []
  const delivered: LoggedEvent[] = []
  const lead: LeadEvent[] = []
  const settled: Settlement[] = []
  const prompts: Prompt[] = []
  const breaker: string[] = []
  const ended = (how: string) => async () => {
    breaker.push(how)
  }
  const log: EventLog = {
    async append(_conversation, batch) {
      let answer: 'accepted' | 'fenced' = 'accepted'
      for (const event of batch) {
        const last = logged.at(-1)
        if (last && (event.epoch < last.epoch || (event.epoch === last.epoch && event.seq <= last.seq)))
          answer = 'fenced'
        else logged.push(event)
      }
      return answer
    },
    read: async (_conversation, after) => logged.filter(({ epoch }) => epoch > Number(after.split('-')[0])),
    head: async () => logged.at(-1),
  }
  const ports: TurnPorts = {
    endpoint: {
      name: 'm',
      generate(prompt, signal) {
        prompts.push({ ...prompt, messages: [...prompt.messages] })
        const step = steps.shift()
        if (!step) throw new Error('the model was asked once too often')
        return step(prompt, signal)
      },
    },
    breaker: {
      ask: async () => ({
        allowed: true,
        permit: { succeeded: ended('succeeded'), failed: ended('failed'), abandoned: ended('abandoned') },
      }),
    },
    merchant: {
      rates: async () => [rate],
      profile: async (id) => ({ id, orders: ['SP-10023'], emails: [], phones: [], cards: [], accounts: [] }),
      orders: async () => [order],
      order: async (id) => (id === 'SP-10023' ? order : undefined),
      refunds: async () => [],
      settlement: async () => undefined,
      startVerification: async () => Promise.reject(new Error('not part of a turn')),
      confirmVerification: async () => Promise.reject(new Error('not part of a turn')),
      matchIdentity: async () => Promise.reject(new Error('not part of a turn')),
      startDocumentCheck: async () => Promise.reject(new Error('not part of a turn')),
    },
    knowledge: async () => [],
    createInspector,
    rulesVersion: 'r',
    log,
    leadLog: {
      append: async (_conversation, events) => {
        lead.push(...events)
      },
    },
    transcript: {
      settle: async (settlement) => {
        settled.push(settlement)
      },
    },
    vault: { keep: async () => 'vlt_1' },
    maskForLeads: maskForPeople,
    now: () => now,
    newId: () => 'vrd_1',
    report: () => undefined,
    ...more,
  }
  const run = (turn: Turn) => runTurn(turn, 1, ports, limits, (events) => delivered.push(...events))
  return { run, logged, delivered, lead, settled, prompts, breaker }
}

const textOf = (events: readonly LoggedEvent[]) =>
  events.map((event) => (event.type === 'text-delta' || event.type === 'replacement' ? event.text : '')).join('')

describe('a run', () => {
  test('done: what the model said is what was logged, delivered and settled, with its facts', async () => {
    const { run, logged, delivered, settled, breaker } = setUp([say('1 USD = ', '7.1234 CNY', ' as of 08:29 UTC.')])
    await run(turnOf('USD to CNY?'))
    expect(textOf(delivered)).toBe('1 USD = 7.1234 CNY as of 08:29 UTC.')
    expect(logged).toEqual(delivered)
    expect(settled).toMatchObject([
      {
        outcome: 'done',
        delivered: '1 USD = 7.1234 CNY as of 08:29 UTC.',
        facts: [{ status: 'fresh' }],
        usage: { outputTokens: 5 },
      },
    ])
    expect(breaker).toEqual(['succeeded'])
  })

  test('tripped: the rest is dropped, the replacement delivered, the verdict told to leads only', async () => {
    const { run, delivered, lead, settled } = setUp([
      say('Thank you. ', 'The card is 4012 8888 8888 1881. ', 'Goodbye.'),
    ])
    await run(turnOf('hello', verified))
    expect(textOf(delivered)).not.toContain('4012')
    expect(textOf(delivered)).not.toContain('Goodbye')
    expect(textOf(delivered).startsWith('Thank you. ')).toBe(true)
    expect(JSON.stringify(delivered)).not.toContain('2.2')
    expect(lead).toContainEqual(expect.objectContaining({ type: 'verdict', verdict: expect.anything() }))
    expect(settled).toMatchObject([
      { outcome: 'tripped', verdicts: expect.arrayContaining([expect.objectContaining({ withheldRef: 'vlt_1' })]) },
    ])
  })

  test('a rule that reflects asks the model once more: the customer reads a clean answer, the lead both', async () => {
    const { run, delivered, lead, prompts, settled } = setUp([
      say('Thank you for asking. ', 'I will call you back this afternoon. ', 'Goodbye.'),
      say('You can write to us here at any time.'),
    ])
    await run(turnOf('can you help?'))
    expect(textOf(delivered)).toBe('Thank you for asking. You can write to us here at any time.')
    expect(delivered.some(({ type }) => type === 'inspection-trip' || type === 'replacement')).toBe(false)
    expect(lead).toContainEqual(
      expect.objectContaining({ type: 'verdict', withheld: expect.stringContaining('call you') }),
    )
    const [question, begun] = prompts[1]?.messages.slice(-2) ?? []
    expect(question).toMatchObject({ role: 'customer', text: expect.stringContaining('<verdict item="4.1"') })
    expect(begun).toEqual({ role: 'assistant', text: 'Thank you for asking.' })
    expect(settled).toMatchObject([{ outcome: 'done', replaced: 0, verdicts: [{ verdict: { item: '4.1' } }] }])
  })

  test.each([
    [
      'The transfer fee is ',
      '4.75 USD.',
      ' shown to you before you pay.',
      'The transfer fee is shown to you before you pay.',
    ],
    ['Your order SP-10023 has been ', 'cancelled.', 'shipped.', 'Your order SP-10023 has been shipped.'],
    [
      'Your order SP-10023\n\n',
      'I have cancelled it.',
      '\n\nIt has shipped.',
      'Your order SP-10023\n\nIt has shipped.',
    ],
  ])('it goes on in the middle of a sentence: %j, without %j', async (shown, broken, rest, answer) => {
    const { run, delivered, prompts, settled } = setUp([say(shown, broken, ' Goodbye.'), say(rest)])
    await run(turnOf('where is my order SP-10023, and what is the fee?', verified))
    expect(textOf(delivered)).toBe(answer)
    expect(prompts[1]?.messages.at(-1)).toEqual({ role: 'assistant', text: shown.trimEnd() })
    expect(settled).toMatchObject([{ outcome: 'done', replaced: 0 }])
  })

  test('a reply in a language of its own is asked for in the customer’s', async () => {
    const { run, delivered, prompts } = setUp([
      say('Gracias por escribirnos, con mucho gusto le ayudamos con su pregunta sobre el pedido.'),
      say('Thank you for writing to us.'),
    ])
    await run(turnOf('Can you help me with something, please?'))
    expect(textOf(delivered)).toBe('Thank you for writing to us.')
    expect(prompts[1]?.messages.at(-1)).toMatchObject({ text: expect.stringContaining('Answer in English.') })
  })

  test.each([
    ['the fee is ', '4.75 USD.', 'The rest is replaced where the model has no other words for it'],
    ['', 'I have cancelled your order SP-10023.', 'also where nothing had been said'],
  ])('%j, %j: %s', async (shown, broken) => {
    const { run, delivered, settled } = setUp([say(shown, broken), say()])
    await run(turnOf('hello', verified))
    expect(textOf(delivered).startsWith(shown)).toBe(true)
    expect(textOf(delivered)).not.toContain(broken)
    expect(delivered.filter(({ type }) => type === 'replacement')).toHaveLength(1)
    expect(settled).toMatchObject([{ outcome: 'tripped' }])
  })

  test('a second attempt that fails before its first word is replaced, and the breaker learns of it', async () => {
    const away: Step = async function* () {
      yield* []
      throw new CodedError('model-unavailable')
    }
    const { run, delivered, settled, breaker } = setUp([say('The transfer fee is ', '4.75 USD.'), away])
    await run(turnOf('hello', verified))
    expect(textOf(delivered).startsWith('The transfer fee is ')).toBe(true)
    expect(delivered.filter(({ type }) => type === 'replacement')).toHaveLength(1)
    expect(settled).toMatchObject([{ outcome: 'tripped' }])
    expect(breaker).toEqual(['failed'])
  })

  test('what a second attempt calls for stands behind what it has said', async () => {
    const call: Step = async function* () {
      yield { type: 'text', text: ' in our list; let me look it up.' }
      yield { type: 'tool-call', call: { id: 'c1', name: 'get_order', args: { orderId: 'SP-10023' } } }
      yield { type: 'finish', reason: 'tool_calls', usage: {} }
    }
    const { run, delivered, prompts, settled } = setUp([
      say('Thank you. The transfer fee is ', '4.75 USD.'),
      call,
      say(' It has shipped.'),
    ])
    await run(turnOf('and the other one?', verified))
    expect(textOf(delivered)).toBe('Thank you. The transfer fee is in our list; let me look it up. It has shipped.')
    expect(prompts[2]?.messages.slice(-2)).toMatchObject([
      {
        role: 'assistant',
        text: 'Thank you. The transfer fee is in our list; let me look it up.',
        calls: [{ id: 'c1' }],
      },
      { role: 'tool' },
    ])
    expect(settled).toMatchObject([{ outcome: 'done' }])
  })

  test('a second break is replaced', async () => {
    const promise = 'I will call you back this afternoon. '
    const { run, delivered, settled } = setUp([say('Thank you. ', promise), say(promise)])
    await run(turnOf('when does it arrive?'))
    expect(textOf(delivered)).not.toContain('call you')
    expect(delivered.filter(({ type }) => type === 'replacement')).toHaveLength(1)
    expect(settled).toMatchObject([{ outcome: 'tripped' }])
  })

  test('a cleared call runs between two steps, and its fact grounds what is said after', async () => {
    const call: Step = async function* () {
      yield { type: 'tool-call', call: { id: 'c1', name: 'get_order', args: { orderId: 'SP-10023' } } }
      yield { type: 'finish', reason: 'tool_calls', usage: {} }
    }
    const { run, delivered, prompts, settled } = setUp([
      call,
      say('Your order SP-10023 has shipped. The total is 129.90 USD.'),
    ])
    await run(turnOf('and the other one?', verified))
    expect(textOf(delivered)).toContain('has shipped')
    expect(prompts[1]?.messages.at(-1)).toMatchObject({ role: 'tool', result: [order] })
    expect(settled[0]?.tools).toMatchObject([{ name: 'get_order', status: 'ok' }])
    expect(settled[0]?.facts.map(({ fact }) => fact.key)).toEqual(['order:SP-10023'])
  })

  test('below its level a tool is not offered, and a call of it does not run', async () => {
    const call: Step = async function* () {
      yield { type: 'tool-call', call: { id: 'c1', name: 'get_order', args: { orderId: 'SP-10023' } } }
      yield { type: 'finish', reason: 'tool_calls', usage: {} }
    }
    const { run, prompts, delivered } = setUp([call, say('I cannot see that yet.')])
    await run(turnOf('hello'))
    expect(Object.keys(prompts[0]?.tools ?? {})).toEqual(['get_exchange_rate'])
    expect(JSON.stringify(prompts[1]?.messages)).not.toContain('129.90')
    expect(JSON.stringify(delivered)).not.toContain('129.90')
  })

  test('failed: what was said stays, the problem says what happened, the breaker learns of it', async () => {
    const broken: Step = async function* () {
      yield { type: 'text', text: 'Good morning. ' }
      throw new CodedError('model-interrupted')
    }
    const { run, delivered, settled, breaker } = setUp([broken])
    await run(turnOf('hello'))
    expect(textOf(delivered)).toContain('Good')
    expect(settled).toMatchObject([{ outcome: 'failed', problem: { code: 'model-interrupted' } }])
    expect(delivered.at(-1)).toMatchObject({ type: 'turn-end', outcome: 'failed' })
    expect(breaker).toEqual(['failed'])
  })

  test('an answer without a word is a failure', async () => {
    const { run, settled } = setUp([say('  ')])
    await run(turnOf('hello'))
    expect(settled).toMatchObject([{ outcome: 'failed', problem: { code: 'model-interrupted' } }])
  })

  test('an open breaker is told without asking the model', async () => {
    const { run, settled, prompts } = setUp([], {
      breaker: { ask: async () => ({ allowed: false, retryAfterMs: 4200 }) },
    })
    await run(turnOf('hello'))
    expect(settled).toMatchObject([{ outcome: 'failed', problem: { code: 'breaker-open', retryAfter: 5 } }])
    expect(prompts).toEqual([])
  })

  test('stopped: the fence ends the wait on a silent model, and counts neither way', async () => {
    const fence: LoggedEvent = { type: 'stopped', by: 'customer', run: 'run_1', epoch: 2, seq: 0 }
    const world = setUp([
      async function* (_prompt, signal) {
        yield { type: 'text', text: 'Good morning. ' }
        world.logged.push(fence)
        await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      },
    ])
    await world.run(turnOf('hello'))
    expect(world.settled).toMatchObject([{ outcome: 'stopped' }])
    expect(world.delivered.map(({ type }) => type).slice(-2)).toEqual(['stopped', 'turn-end'])
    expect(world.logged.at(-1)).toEqual(fence)
    expect(world.breaker).toEqual(['abandoned'])
  })

  test('a lead’s log that is away holds nothing up', async () => {
    const { run, settled } = setUp([say('Good morning.')], {
      leadLog: { append: () => Promise.reject(new CodedError('store-unavailable')) },
    })
    await run(turnOf('hello'))
    expect(settled).toMatchObject([{ outcome: 'done', delivered: 'Good morning.' }])
  })
})
