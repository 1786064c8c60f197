import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { controlOf } from '../support/control.ts'
import { createCustomer } from '../support/customer.ts'
import { signInLead } from '../support/lead.ts'
import { askOpenAi } from '../support/openai.ts'
import { startTestStack } from '../support/test-stack.ts'

/** The number that the customer sends, in the forms in which it might turn up again. */
const number = '4242424242424242'
const fullWidth = [...number].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')
const percent = [...number].map((digit) => `%3${digit}`).join('')
const sent = [
  '4242 4242 4242 4242',
  '4242-4242-4242-4242',
  number,
  fullWidth,
  percent,
  btoa(number),
  btoa('4242 4242 4242 4242'),
] as const

/** Everything that `text` may say of the number, whatever stands between its digits, and each base64 alignment of it. */
function holdsNumber(content: Buffer): boolean {
  const texts = [content.toString('utf8'), content.toString('utf16le'), content.toString('latin1')]
  const encoded = [number, '4242 4242 4242 4242', '4242-4242-4242-4242'].flatMap((form) =>
    ['', ' ', '  '].map((lead) => btoa(lead + form).slice(lead ? 4 : 0, -4)),
  )
  return texts.some((text) => {
    const folded = text.normalize('NFKC')
    const decoded = folded.replace(/%([0-9a-f]{2})/gi, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return (
      /4242[^\p{L}\p{N}]{0,3}4242[^\p{L}\p{N}]{0,3}4242[^\p{L}\p{N}]{0,3}4242/u.test(decoded) ||
      encoded.some((form) => folded.includes(form))
    )
  })
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

// Its own stack, with its own data on disk, which is read once everything has been written and closed.
const stack = await startTestStack()
afterAll(() => stack.stop())

describe('a card number that a customer sends', () => {
  test('is afterwards nowhere, in any form', async () => {
    const customer = createCustomer(stack.app)
    const conversation = await customer.open()
    const places: [name: string, content: Buffer][] = []
    for (const form of sent) {
      const answer = await customer.ask(conversation, `My card is ${form}, what does a payment cost?`)
      expect(answer.status, JSON.stringify(answer.problem)).toBe(200)
      places.push([`answer to ${form}`, Buffer.from(answer.raw)])
      const vetoed = await customer.ask(await createAnother(), `Where is my order, paid with ${form}?`)
      expect(vetoed.status).toBe(403)
      const api = await askOpenAi(stack.app, `My card is ${form}, what does a payment cost?`)
      expect(api.status).toBe(200)
      places.push([`/v1 answer to ${form}`, Buffer.from(api.raw)])
    }
    // In the places where it must not stand, the rest of the message does: the search looks where the text went.
    const handoff = await customer.json('POST', `/api/v1/conversations/${conversation}/handoff`, {
      reason: `card ${number}`,
    })
    expect(handoff.status).toBe(202)

    const model = (await controlOf(stack.model).state()) as { requests: unknown[] }
    const requests = JSON.stringify(model.requests)
    expect(requests).toContain('what does a payment cost?')
    places.push(['the model’s request log', Buffer.from(requests)])

    const lead = await signInLead(stack)
    const html = await (await lead.send('GET', `/console/${conversation}`)).text()
    places.push(['the console’s HTML', Buffer.from(html)])
    const detail = JSON.stringify(await lead.json('GET', `/api/console/conversations/${conversation}`))
    expect(detail).toContain('what does a payment cost?')
    places.push(['the console’s data', Buffer.from(detail)])
    places.push([
      'messages',
      Buffer.from(JSON.stringify((await customer.json('GET', `/api/v1/conversations/${conversation}/messages`)).body)),
    ])

    await stack.stop()
    places.push(['log lines', Buffer.from(stack.output())])
    const files = await filesUnder(stack.dataDir)
    expect(files.length).toBeGreaterThan(5)
    let written = ''
    for (const file of files) {
      const content = await readFile(file)
      if (content.includes('what does a payment cost?')) written += `${file}\n`
      places.push([file, content])
    }
    // Both engines had the masked text on disk.
    expect(written).toMatch(/postgres/)
    expect(written).toMatch(/redis/)

    expect(places.filter(([, content]) => holdsNumber(content)).map(([name]) => name)).toEqual([])

    async function createAnother(): Promise<string> {
      return customer.open()
    }
  })

  test('would be found by that search in every form', () => {
    for (const form of sent) expect(holdsNumber(Buffer.from(`x ${form} y`)), form).toBe(true)
    expect(holdsNumber(Buffer.from(`{"text":"${btoa(`My card is ${number}.`)}"}`))).toBe(true)
  })
})
