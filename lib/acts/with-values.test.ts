import { expect, test } from 'vitest'
import { withValues } from './with-values.ts'

test('an argument that is a known token becomes its value; anything else stays', () => {
  const valueFor = (token: string) => (token === '⟦email:1⟧' ? 'a@example.com' : undefined)
  const args = { email: '⟦email:1⟧', other: '⟦email:2⟧', reason: 'write to ⟦email:1⟧', count: 2 }
  expect(withValues(args, valueFor)).toEqual({ ...args, email: 'a@example.com' })
  for (const raw of ['⟦email:1⟧', null, 3, ['⟦email:1⟧']]) expect(withValues(raw, valueFor)).toBe(raw)
})
