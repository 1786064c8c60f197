import { z } from 'zod'
import { embeddedDefaults } from './embedded-defaults.ts'

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
const secret = z.string().min(32, 'must have at least 32 characters')
const seconds = (fallback: number) => z.coerce.number().positive().max(3600).default(fallback)
const count = (fallback: number) => z.coerce.number().int().positive().max(1_000_000).default(fallback)
const days = (fallback: number) => z.coerce.number().positive().max(36_500).default(fallback)
const list = (value: unknown) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : value

/** A caller of `/v1`: whether facts are fetched for it, and the highest assurance that it may speak with. */
const apiKey = z.strictObject({
  key: z.string().min(8),
  name: z.string().min(1).max(60),
  facts: z.boolean().default(false),
  ceiling: z.enum(['none', 'basic', 'verified']).default('none'),
})

const apiKeys = z.preprocess((value, context) => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON array such as [{"key":"…","name":"…"}]' })
    return z.NEVER
  }
}, z.array(apiKey).default([]))

const vaultKeys = z.preprocess(
  list,
  z
    .array(
      z
        .string()
        .regex(
          /^[\w-]{1,32}:[A-Za-z0-9+/]{43}=$/,
          'must be id:base64 of 32 bytes, comma separated, the first encrypts',
        ),
    )
    .min(1),
)

/** Whoever can change what is fetched here signs in as any customer. */
function isPrivateRoad(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

const environment = z.object({
  MODEL_BASE_URL: httpUrl,
  MODEL_API_KEY: z.string().min(1),
  MODEL_NAME: z.string().min(1),
  MODEL_FIRST_SECONDS: seconds(20),
  MODEL_IDLE_SECONDS: seconds(15),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  DATABASE_HTTP_URL: httpUrl.optional(),
  UPSTASH_REDIS_REST_URL: httpUrl.optional(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1).optional(),
  KV_REST_API_URL: httpUrl.optional(),
  KV_REST_API_TOKEN: z.string().min(1).optional(),
  MERCHANT_API_URL: httpUrl,
  MERCHANT_API_KEY: z.string().min(1),
  SESSION_SECRETS: z.preprocess(list, z.array(secret).min(1)),
  STAFF_AUTH_SECRET: secret,
  INTERNAL_SECRET: secret,
  CRON_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  VAULT_KEYS: vaultKeys,
  MERCHANT_JWKS_URL: httpUrl.refine(isPrivateRoad, 'must be https, or on this machine').optional(),
  MERCHANT_JWT_SECRET: secret.optional(),
  MERCHANT_JWT_ISSUER: z.string().min(1).optional(),
  MERCHANT_JWT_AUDIENCE: z.string().min(1).optional(),
  VERIFICATION_WEBHOOK_SECRETS: z.preprocess(list, z.array(secret).default([])),
  API_KEYS: apiKeys,
  PUBLIC_URL: httpUrl.optional(),
  LINK_HOSTS: z.preprocess(list, z.array(z.string().regex(/^[a-z0-9.-]+$/i)).default([])),
  CLIENT_IP_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i)
    .default('x-forwarded-for'),
  RUN_SECONDS: seconds(120),
  FACTS_DEADLINE_MS: count(300),
  BREAKER_COOLDOWN_SECONDS: seconds(15),
  VERDICT_BREAKER_TURNS: count(20),
  VERDICT_BREAKER_REST_SECONDS: seconds(60),
  TURNS_PER_MINUTE: count(20),
  CONVERSATIONS_PER_MINUTE: count(30),
  MAX_MESSAGE_CHARS: count(4000),
  INSPECTION: z.enum(['on', 'off']).default('on'),
  MASKING: z.enum(['on', 'off']).default('on'),
  RETENTION_VAULT_DAYS: days(30),
  RETENTION_TURNS_DAYS: days(365),
  RETENTION_VETOES_DAYS: days(365),
  RETENTION_AGENT_MESSAGES_DAYS: days(365),
  RETENTION_VERIFICATIONS_DAYS: days(30),
  RETENTION_CONVERSATIONS_DAYS: days(365),
  RETENTION_SESSIONS_DAYS: days(30),
  RETENTION_STAFF_SESSIONS_DAYS: days(1),
  RETENTION_AUDIT_DAYS: days(2555),
  RETENTION_CUSTOMER_REQUESTS_DAYS: days(2555),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
})

type Environment = z.infer<typeof environment>

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(environment.shape)

/** A caller of the OpenAI-style door. */
export type ApiKey = z.infer<typeof apiKey>

/** Everything that the deployment decides, read once. Times in seconds unless the name says milliseconds. */
export type Settings = Omit<
  Environment,
  'UPSTASH_REDIS_REST_URL' | 'UPSTASH_REDIS_REST_TOKEN' | 'KV_REST_API_URL' | 'KV_REST_API_TOKEN'
> & { redis: { url: string; token: string; client: 'upstash' | 'kv' } }

/** Parses an environment; every missing or malformed setting is listed, never only the first. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  // An empty variable is an unset one, as shells and platforms treat it.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(set)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? 'environment')
        return `${name}: ${set[name] === undefined ? 'is missing' : issue.message}`
      })
  const redis =
    set.UPSTASH_REDIS_REST_URL && set.UPSTASH_REDIS_REST_TOKEN
      ? { url: set.UPSTASH_REDIS_REST_URL, token: set.UPSTASH_REDIS_REST_TOKEN, client: 'upstash' as const }
      : set.KV_REST_API_URL && set.KV_REST_API_TOKEN
        ? { url: set.KV_REST_API_URL, token: set.KV_REST_API_TOKEN, client: 'kv' as const }
        : undefined
  if (!redis) {
    problems.push(
      'UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN: are missing (or KV_REST_API_URL, KV_REST_API_TOKEN)',
    )
  }
  const signsIn = set.MERCHANT_JWKS_URL ?? set.MERCHANT_JWT_SECRET
  for (const name of ['MERCHANT_JWT_ISSUER', 'MERCHANT_JWT_AUDIENCE']) {
    if (signsIn && !set[name]) problems.push(`${name}: is missing (the merchant's tokens are not checked without it)`)
  }
  if (!parsed.success || !redis || problems.length > 0) return { ok: false, problems: [...new Set(problems)] }
  const { UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN, KV_REST_API_URL, KV_REST_API_TOKEN, ...rest } = parsed.data
  return { ok: true, settings: { ...rest, redis } }
}

/** What a production server refuses besides: the embedded default's keys and staff, and a switched-off inspection. */
export function productionProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = []
  if (env.API_KEYS?.includes(embeddedDefaults.apiKey)) {
    problems.push(`API_KEYS: holds the embedded default "${embeddedDefaults.apiKey}"; make a key of your own`)
  }
  if (env.LEAD_EMAIL === embeddedDefaults.leadEmail) {
    problems.push(`LEAD_EMAIL: is the embedded default "${embeddedDefaults.leadEmail}"; add staff with npm run staff`)
  }
  for (const name of [
    'SESSION_SECRETS',
    'STAFF_AUTH_SECRET',
    'INTERNAL_SECRET',
    'VAULT_KEYS',
    'MODEL_API_KEY',
  ] as const) {
    if (env[name]?.includes(embeddedDefaults.marker)) {
      problems.push(`${name}: was made by npm run dev for this laptop; make one of your own`)
    }
  }
  if (env.INSPECTION === 'off') problems.push('INSPECTION: may not be off in production')
  if (env.MASKING === 'off') problems.push('MASKING: may not be off in production')
  return problems
}
