import { describe, expect, test } from 'vitest'
import { addressKey, countAttempt } from './rate-limit.ts'

describe('addressKey', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['anything else', 'unknown'],
    [null, 'unknown'],
  ])('%s → %s', (header, key) => expect(addressKey(header)).toBe(key))
})

describe('countAttempt', () => {
  test('allows as many as the limit says, then tells when to come back', async () => {
    let count = 0
    const counter = {
      increment: async () => {
        count += 1
        return { count, ttlSeconds: 42 }
      },
    }
    const answers = [
      await countAttempt(counter, 'k', 2),
      await countAttempt(counter, 'k', 2),
      await countAttempt(counter, 'k', 2),
    ]
    expect(answers).toEqual([{ allowed: true }, { allowed: true }, { allowed: false, retryAfter: 42 }])
  })
})
