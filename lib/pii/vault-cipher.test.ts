import { describe, expect, test } from 'vitest'
import { createVaultCipher } from './vault-cipher.ts'

const key = (fill: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)))
const [one, two] = [`k1:${key(1)}`, `k2:${key(2)}`]

describe('createVaultCipher', () => {
  test('opens what it sealed, in its own context alone', async () => {
    const cipher = createVaultCipher([one])
    const sealed = await cipher.seal('4242424242424242 ✓', 'cnv_1 card:1')
    expect(JSON.stringify(sealed)).not.toContain('4242')
    expect(await cipher.open(sealed, 'cnv_1 card:1')).toEqual({ ok: true, plaintext: '4242424242424242 ✓' })
    expect(await cipher.open(sealed, 'cnv_2 card:1')).toEqual({ ok: false, reason: 'not-authentic' })
  })

  test('the same value is never sealed the same way twice', async () => {
    const cipher = createVaultCipher([one])
    const [a, b] = await Promise.all([cipher.seal('x', 'c'), cipher.seal('x', 'c')])
    expect(a.ciphertext).not.toBe(b.ciphertext)
  })

  test('a rotated key still opens; one that is gone says so', async () => {
    const sealed = await createVaultCipher([one]).seal('x', 'c')
    const rotated = createVaultCipher([two, one])
    expect([sealed.keyId, rotated.keyId]).toEqual(['k1', 'k2'])
    expect(await rotated.open(sealed, 'c')).toEqual({ ok: true, plaintext: 'x' })
    const renewed = await rotated.seal('x', 'c')
    expect(renewed.keyId).toBe('k2')
    expect(await createVaultCipher([two]).open(sealed, 'c')).toEqual({ ok: false, reason: 'key-unknown' })
  })

  test('a changed byte is found', async () => {
    const cipher = createVaultCipher([one])
    const sealed = await cipher.seal('value', 'c')
    const ciphertext = `${sealed.ciphertext.startsWith('A') ? 'B' : 'A'}${sealed.ciphertext.slice(1)}`
    expect(await cipher.open({ ...sealed, ciphertext }, 'c')).toEqual({ ok: false, reason: 'not-authentic' })
    expect(await cipher.open({ ...sealed, iv: '!' }, 'c')).toEqual({ ok: false, reason: 'not-authentic' })
  })

  test.each([[[]], [['k1:short']], [[one, one]]])('refuses %j', (keys) => {
    expect(() => createVaultCipher(keys)).toThrow(TypeError)
  })
})
