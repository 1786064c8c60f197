import { describe, expect, test } from 'vitest'
import { wantedFacts } from './wanted-facts.ts'

describe('wantedFacts', () => {
  test.each([
    ['What is the USD to CNY rate?', ['USD/CNY']],
    ['how much is 250 US dollars in yuan today', ['USD/CNY']],
    ['How many yuan do I get for 250 dollars?', ['USD/CNY']],
    ['今天美元兑人民币汇率是多少？', ['USD/CNY']],
    ['¿A cuánto está el dólar frente al euro?', ['USD/EUR']],
    ['كم سعر صرف الدولار مقابل اليوان اليوم؟', ['USD/CNY']],
    ['Canadian dollars to euros please', ['CAD/EUR']],
    ['euro rate', ['USD/EUR']],
    ['what is €40 worth', ['EUR/USD']],
    ['ＵＳＤ to ＪＰＹ', ['USD/JPY']],
    ['USD to EUR, GBP, JPY, CHF and CAD', ['USD/EUR', 'USD/GBP', 'USD/JPY']],
    ['كم سعر الريال القطري مقابل الدرهم؟', ['QAR/AED']],
    ['كم سعر اليورو بالدرهم المغربي', ['EUR/MAD']],
    ['سعر الدرهم مقابل اليورو', ['AED/EUR']],
    ['euro a dirham marroquí', ['EUR/MAD']],
    ['EUR/TRY please', ['EUR/TRY']],
    ['let me try to pay, I have a real problem', []],
    ['I am mad, the pen and the soles of my shoes broke, and your php page too', []],
    ['¿a cuánto cambian euros a reales?', ['EUR/BRL']],
    ['EUR to MAD', ['EUR/MAD']],
    ['my order is late', []],
    ['I won a prize', []],
  ])('%s', (text, pairs) => expect(wantedFacts(text, []).pairs).toEqual(pairs))

  test('a follow-up keeps the base of the question before it', () => {
    const history = [
      { role: 'customer', text: 'GBP to EUR?' },
      { role: 'assistant', text: '1 GBP = 1.17 EUR' },
    ] as const
    expect(wantedFacts('and in yen?', history).pairs).toEqual(['GBP/JPY'])
  })

  test('order numbers, as people write them', () => {
    expect(wantedFacts('where is sp-10023 and SP 10024, order SP10023?', []).orders).toEqual(['SP-10023', 'SP-10024'])
    expect(wantedFacts('call 12345', []).orders).toEqual([])
  })
})
