import { describe, expect, test } from 'vitest'
import { randomOf, valuesOf } from '../../bench/mask/values.ts'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { filesAsPlaces, type Place, place, placesWith } from '../support/find-in.ts'
import { signInLead } from '../support/lead.ts'
import { askOpenAi } from '../support/openai.ts'
import { rowsOf } from '../support/sql.ts'
import { startTestStack } from '../support/test-stack.ts'

const make = valuesOf(randomOf(20))
const asks = 'What does a card payment cost?'

/** A value of each kind that is kept, and how a customer says it. */
const said: Readonly<Record<string, readonly [value: string, sentence: (value: string) => string]>> = {
  card: [make.card(), (value) => `my card is ${value}`],
  iban: [make.iban(), (value) => `my IBAN is ${value}`],
  account: ['73019284', (value) => `my account number is ${value}`],
  'us-ssn': [make['us-ssn'](), (value) => `my SSN is ${value}`],
  'us-itin': [make['us-itin'](), (value) => `my ITIN is ${value}`],
  'cn-id': [make['cn-id'](), (value) => `my id is ${value}`],
  'es-dni': [make['es-dni'](), (value) => `my DNI is ${value}`],
  'uk-nino': [make['uk-nino'](), (value) => `my NINO is ${value}`],
  'in-aadhaar': [make['in-aadhaar'](), (value) => `my Aadhaar is ${value}`],
  'in-pan': [make['in-pan'](), (value) => `my PAN is ${value}`],
  'br-cpf': [make['br-cpf'](), (value) => `my CPF is ${value}`],
  'sg-nric': [make['sg-nric'](), (value) => `my NRIC is ${value}`],
  'ae-id': [make['ae-id'](), (value) => `my Emirates ID is ${value}`],
  'sa-id': [make['sa-id'](), (value) => `my national id is ${value}`],
  'mx-curp': [make['mx-curp'](), (value) => `my CURP is ${value}`],
  passport: ['K84620175', (value) => `my passport number is ${value}`],
  'tax-id': ['84-7391026', (value) => `our tax id is ${value}`],
  email: ['zebulon.quack73@mail.example.org', (value) => `my e-mail is ${value}`],
  phone: ['+1 415 555 2671', (value) => `call me at ${value}`],
  ip: ['203.0.113.194', (value) => `my IP is ${value}`],
  mac: ['c4:3e:0a:ff:1b:9d', (value) => `my MAC is ${value}`],
  'crypto-address': [make['crypto-address'](), (value) => `my wallet is ${value}`],
  'url-credentials': ['zebulon:s3cretQuack', (value) => `see https://${value}@host.example/x`],
  'api-key': [make['api-key'](), (value) => `my key is ${value}`],
  'birth-date': ['17 October 1973', (value) => `I was born on ${value}`],
  name: ['Zebulon Quackenbush', (value) => `My name is ${value}`],
  address: ['9471 Wigglesworth Avenue, Springfield', (value) => `I live at ${value}`],
  'security-answer': ['Featherstonehaugh', (value) => `my mother's maiden name is ${value}`],
}

/** Says every value once, at both doors, and gives every place where it might have been left. */
async function sayAll(env: Record<string, string> = {}) {
  const stack = await startTestStack(env)
  try {
    const model = controlOf(stack.model)
    await model.set({ paceMs: 0 })
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const places: Place[] = []
    const answers: string[] = []
    for (const [value, sentence] of Object.values(said)) {
      const answer = await customer.ask(conversation, `${sentence(value)}. ${asks}`)
      expect(answer.status, JSON.stringify(answer.problem)).toBe(200)
      answers.push(Buffer.from(answer.raw).toString())
      const api = await askOpenAi(stack.app, `${sentence(value)}. ${asks}`)
      expect(api.status).toBe(200)
      answers.push(Buffer.from(api.raw).toString())
    }
    places.push(place('answers', answers.join('\n')))
    const { requests } = (await model.state()) as { requests: unknown[] }
    places.push(place('model', JSON.stringify(requests)))
    const lead = await signInLead(stack)
    places.push(place('console page', await (await lead.send('GET', `/console/${conversation}`)).text()))
    const detail = JSON.stringify(await lead.json('GET', `/api/console/conversations/${conversation}`))
    expect(detail).toContain(asks)
    places.push(place('console data', detail))
    const { body } = await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)
    places.push(place('messages', JSON.stringify(body)))
    const kept = await rowsOf(stack.env, 'select kind, token, form from vault where conversation_id = $1', [
      conversation,
    ])
    await stack.stop()
    places.push(place('log lines', stack.output()))
    const files = await filesAsPlaces(stack.dataDir)
    // The search looks where the text went.
    const went = placesWith(asks, files)
    expect(went.some((name) => name.startsWith('postgres'))).toBe(true)
    expect(went.some((name) => name.startsWith('redis'))).toBe(true)
    places.push(...files)
    const found = Object.fromEntries(Object.entries(said).map(([type, [value]]) => [type, placesWith(value, places)]))
    return { found, kept }
  } finally {
    await stack.stop()
    await stack.forget()
  }
}

describe('a value that a customer types once', () => {
  test('is afterwards only in the vault, for each kind', async () => {
    const { found, kept } = await sayAll()
    expect(Object.entries(found).filter(([, places]) => places.length > 0)).toEqual([])
    const kinds = kept.map(({ kind }) => kind)
    expect(Object.keys(said).filter((type) => !kinds.includes(type))).toEqual([])
  }, 240_000)

  test('the same search finds each of them with masking off', async () => {
    const { found } = await sayAll({ MASKING: 'off' })
    for (const [type, places] of Object.entries(found)) {
      expect(places, type).toEqual(expect.arrayContaining(['model', 'console data', 'messages']))
      expect(
        places.some((name) => name.startsWith('postgres')),
        type,
      ).toBe(true)
      expect(
        places.some((name) => name.startsWith('redis')),
        type,
      ).toBe(true)
    }
  }, 240_000)
})
