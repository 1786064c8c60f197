import { describe, expect, test } from 'vitest'
import { productionProblems, readSettings } from './settings.ts'

const secret = 's'.repeat(32)
const complete = {
  MODEL_BASE_URL: 'http://127.0.0.1:8000/v1',
  MODEL_API_KEY: 'k',
  MODEL_NAME: 'm',
  DATABASE_URL: 'postgres://u:p@host/db',
  UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:8001',
  UPSTASH_REDIS_REST_TOKEN: 't',
  MERCHANT_API_URL: 'http://127.0.0.1:8002',
  MERCHANT_API_KEY: 'k',
  SESSION_SECRETS: `${secret}, ${secret}2`,
  STAFF_AUTH_SECRET: secret,
  INTERNAL_SECRET: secret,
  VAULT_KEYS: `k1:${'A'.repeat(43)}=`,
}

describe('readSettings', () => {
  test('reads a complete environment, with the first secret signing', () => {
    const read = readSettings(complete)
    expect(read.ok && read.settings.SESSION_SECRETS).toEqual([secret, `${secret}2`])
    expect(read.ok && read.settings.HOST).toBe('127.0.0.1')
    expect(read.ok && read.settings.redis.client).toBe('upstash')
  })

  test('takes the variables of the platform store where Upstash’s are not set', () => {
    const { UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN, ...rest } = complete
    const read = readSettings({ ...rest, KV_REST_API_URL: UPSTASH_REDIS_REST_URL, KV_REST_API_TOKEN: 't' })
    expect(read.ok && read.settings.redis.client).toBe('kv')
  })

  test('lists everything that is missing or malformed at once', () => {
    const read = readSettings({ MODEL_BASE_URL: 'nonsense', API_KEYS: '{', SESSION_SECRETS: 'short', PORT: '' })
    const problems = read.ok ? [] : read.problems
    const named = problems.map((line) => line.split(':')[0])
    for (const name of [
      'MODEL_BASE_URL',
      'API_KEYS',
      'SESSION_SECRETS',
      'DATABASE_URL',
      'VAULT_KEYS',
      'MERCHANT_API_URL',
    ]) {
      expect(named).toContain(name)
    }
    expect(problems.join('\n')).toContain('UPSTASH_REDIS_REST_URL')
    expect(problems.join('\n')).not.toContain('PORT')
  })
})

describe('productionProblems', () => {
  test('refuses the embedded keys, staff and secrets, and walls that are off', () => {
    const problems = productionProblems({
      API_KEYS: '[{"key":"local-key","name":"local"}]',
      LEAD_EMAIL: 'lead@example.com',
      SESSION_SECRETS: `localdev${secret}`,
      INSPECTION: 'off',
      MASKING: 'off',
    })
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'API_KEYS',
      'LEAD_EMAIL',
      'SESSION_SECRETS',
      'INSPECTION',
      'MASKING',
    ])
    expect(productionProblems(complete)).toEqual([])
  })
})
