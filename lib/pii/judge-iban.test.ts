import { describe, expect, it } from 'vitest'
import { isIban, mayBecomeIban } from './judge-iban.ts'

describe('mayBecomeIban', () => {
  it.each(['GB29NWBK60161331926819', 'ES9121000418450200051332', 'FR1420041010050500013M02606', 'NO9386011117947'])(
    'is true of every beginning of %s, and of nothing behind it',
    (iban) => {
      expect(isIban(iban)).toBe(true)
      for (let length = 1; length <= iban.length; length += 1) expect(mayBecomeIban(iban.slice(0, length))).toBe(true)
      expect(mayBecomeIban(`${iban}0`)).toBe(false)
    },
  )

  it.each(['IS2400U', 'TO17', 'AI', '1', 'G1', 'GBX', 'GB296'])('is false of %s', (begun) => {
    expect(mayBecomeIban(begun)).toBe(false)
  })
})
