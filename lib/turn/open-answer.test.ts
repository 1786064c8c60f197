import { expect, test } from 'vitest'
import { CodedError } from '#lib/errors/problem.ts'
import { languages } from '#lib/text/language.ts'
import { openAnswer } from './open-answer.ts'
import type { Turn } from './turn.ts'
import type { HandoffState, TurnEvent } from './turn-event.ts'
import type { TurnPorts } from './turn-ports.ts'

const turn: Turn = {
  id: 'trn_1',
  run: 'run_1',
  conversationId: 'cnv_1',
  session: { id: 'ses_1', assurance: 'none' },
  language: 'en',
  text: 'I was scammed',
  history: [],
  facts: true,
  startedAt: '2026-11-20T10:00:00.000Z',
}

async function opened(changes: Partial<Turn>, state: HandoffState | 'away') {
  const events: TurnEvent[] = []
  const reported: string[] = []
  const ports = {
    requestHandoff: async () => {
      if (state === 'away') throw new CodedError('store-unavailable')
      return state
    },
    report: ({ code }: { code: string }) => void reported.push(code),
  } as unknown as TurnPorts
  const given = await openAnswer({ ...turn, ...changes }, ports, (event) => void events.push(event))
  const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')
  return { events: events.map(({ type }) => type), text, given, reported }
}

test('nothing comes before an ordinary question', async () => {
  expect(await opened({}, 'queued')).toMatchObject({ events: [], given: undefined })
})

test('the handoff is told before the words, which say how far it has come', async () => {
  const before = { handoff: 'fraud', generate: false } as const
  const queued = await opened({ before }, 'queued')
  expect(queued).toMatchObject({ events: ['handoff', 'text-delta'], given: 'queued' })
  expect(queued.text).toMatch(/freeze the card[\s\S]*in the queue/)
  expect((await opened({ before }, 'unattended')).text).toContain('Nobody is on duty')
  expect((await opened({ before, answeredElsewhere: true }, 'queued')).text).toContain('cannot write to you here')
})

test('a handoff that cannot be started is said so, and the safety text comes all the same', async () => {
  const before = { handoff: 'self-harm', generate: false } as const
  for (const language of languages) {
    const { events, text, given, reported } = await opened({ before, language }, 'away')
    expect(events).toEqual(['text-delta'])
    expect(text).toMatch(/112|120|911/)
    expect(given).toBeUndefined()
    expect(reported).toEqual(['store-unavailable'])
  }
})

test('what the rest needs is offered as a card; a blank line stands before what is generated', async () => {
  const needing = await opened({ before: { handoff: 'fraud', needs: 'basic', generate: false } }, 'queued')
  expect(needing.events).toEqual(['handoff', 'text-delta', 'card'])
  expect((await opened({ before: { handoff: 'wish', generate: true } }, 'queued')).text).toMatch(/\n\n$/)
})

test('a language without a text of its own is told in English', async () => {
  const text = async (unserved: string) => (await opened({ before: { unserved, generate: false } }, 'queued')).text
  expect(await text('fr')).toContain('anglais')
  expect(await text('und')).toContain('only answer in English')
})
