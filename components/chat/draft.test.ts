import { expect, test } from 'vitest'
import { keepDraft, keptDraft, mayKeep } from './draft.ts'

function storage(): Storage {
  const held = new Map<string, string>()
  return {
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  }
}

test.each([
  ['order SP-10023', true],
  ['12345678901', true],
  ['123456789012', false],
  ['4242 4242 4242 4242', false],
  ['４２４２４２４２４２４２', false],
  ['٤٢٤٢ ٤٢٤٢ ٤٢٤٢', false],
  ['my password is hunter2', false],
  ['ｐａｓｓｗｏｒｄ', false],
  ['the code is 48', false],
  ['482913', false],
  ['密码是abc', false],
  ['mi contraseña', false],
  ['el código', false],
  ['كلمة المرور', false],
  ['What is the USD to CNY rate?', true],
  ['我的订单在哪里？', true],
  ['1a2b3c4d5e6f7g8h9i0j1k2l', false],
])('may keep %j: %s', (text, may) => {
  expect(mayKeep(text)).toBe(may)
})

test('a draft that becomes a card number is forgotten whole', () => {
  const kept = storage()
  keepDraft(kept, 'my card is 4242 4242')
  expect(keptDraft(kept)).toBe('my card is 4242 4242')
  keepDraft(kept, 'my card is 4242 4242 4242')
  expect(keptDraft(kept)).toBe('')
})
