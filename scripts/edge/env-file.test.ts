import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { envFile } from './env-file.ts'

test('settings are read back as they were', () => {
  const settings = { API_KEYS: '[{"key":"a b","name":"#1"}]', VAULT_KEYS: 'k:AAAA+/=', EMPTY: '', MODEL_NAME: ' `x` ' }
  expect(parseEnv(envFile(settings))).toEqual(settings)
})

test.each(["it's", 'a\nb', '$HOME', 'a\\b'])('a value that would be changed is refused: %j', (value) => {
  expect(() => envFile({ NAME: value })).toThrow('NAME')
})
