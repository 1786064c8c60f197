import { join } from 'node:path'
import { embeddedDefaults } from '#lib/config/embedded-defaults.ts'
import type { LocalSecrets } from './local-secrets.ts'

export type WireName = 'postgres' | 'redis' | 'model' | 'merchant'

export interface Wire {
  name: WireName
  /** The variables that, when set, say that the wire is elsewhere. */
  setBy: readonly string[]
  /** The server's own arguments; `env:LOCAL_SECRET` stands for its secret. */
  args: readonly string[]
  secret: keyof LocalSecrets
  /** Whether the stand-in has a control endpoint also outside of tests. */
  rehearses: boolean
  keepsData: boolean
  /** The app's settings for the server at `url`. */
  settings: (url: string, secrets: LocalSecrets) => Record<string, string>
}

/** The four wires, each with the local server that stands behind it when nothing else does. */
export const wires: readonly Wire[] = [
  {
    name: 'postgres',
    setBy: ['DATABASE_URL'],
    args: ['--token', 'env:LOCAL_SECRET'],
    secret: 'postgresToken',
    rehearses: false,
    keepsData: true,
    settings: (url, { postgresToken }) => ({
      DATABASE_URL: `postgres://concierge:${postgresToken}@127.0.0.1/concierge`,
      DATABASE_HTTP_URL: `${url}/sql`,
    }),
  },
  {
    name: 'redis',
    setBy: ['UPSTASH_REDIS_REST_URL', 'KV_REST_API_URL'],
    args: ['--token', 'env:LOCAL_SECRET'],
    secret: 'redisToken',
    rehearses: false,
    keepsData: true,
    settings: (url, { redisToken }) => ({ UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: redisToken }),
  },
  {
    name: 'model',
    setBy: ['MODEL_BASE_URL'],
    args: ['--key', 'env:LOCAL_SECRET'],
    secret: 'MODEL_API_KEY',
    rehearses: true,
    keepsData: false,
    settings: (url, { MODEL_API_KEY }) => ({
      MODEL_BASE_URL: `${url}/v1`,
      MODEL_API_KEY,
      MODEL_NAME: 'rehearsal-concierge',
    }),
  },
  {
    name: 'merchant',
    setBy: ['MERCHANT_API_URL'],
    args: ['--key', 'env:LOCAL_SECRET', '--webhook-secret', 'env:LOCAL_SECRET'],
    secret: 'MERCHANT_API_KEY',
    rehearses: true,
    keepsData: true,
    settings: (url, { MERCHANT_API_KEY }) => ({
      MERCHANT_API_URL: url,
      MERCHANT_API_KEY,
      VERIFICATION_WEBHOOK_SECRETS: MERCHANT_API_KEY,
    }),
  },
]

/** The program of a local server. */
export function wireProgram(root: string, name: WireName): string {
  return join(root, 'local', name, 'main.ts')
}

/** The settings that no wire gives, with this laptop's secrets. */
export function localSettings(secrets: LocalSecrets): Record<string, string> {
  const { SESSION_SECRETS, STAFF_AUTH_SECRET, INTERNAL_SECRET, VAULT_KEYS, LEAD_PASSWORD } = secrets
  return {
    SESSION_SECRETS,
    STAFF_AUTH_SECRET,
    INTERNAL_SECRET,
    VAULT_KEYS,
    API_KEYS: JSON.stringify([{ key: embeddedDefaults.apiKey, name: 'local', facts: true, ceiling: 'none' }]),
    LEAD_EMAIL: embeddedDefaults.leadEmail,
    LEAD_PASSWORD,
  }
}
