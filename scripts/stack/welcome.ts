import { embeddedDefaults } from '#lib/config/embedded-defaults.ts'
import type { Stack } from '../stack.ts'

/** What a newcomer needs to see when everything answers. */
export function welcome({ urls, env, lead }: Stack, { seconds, data }: { seconds: number; data: string }): string {
  const row = (name: string, ...parts: (string | undefined)[]) =>
    `  ${name.padEnd(16)}${parts.filter((part) => part !== undefined).join('   ')}`
  const isLocalKey = env.API_KEYS?.includes(`"${embeddedDefaults.apiKey}"`)
  const database = env.DATABASE_URL && new URL(env.DATABASE_URL).host
  return [
    '',
    `Ready after ${seconds.toFixed(1)} s.`,
    '',
    row('chat', urls.app),
    urls.postgres
      ? row('console', `${urls.app}/console`, `sign in as ${lead.email}`, `password ${lead.password}`)
      : row(
          'console',
          `${urls.app}/console`,
          'DATABASE_URL is yours: npm run db:migrate, npm run staff -- add you@example.com',
        ),
    row('OpenAI-style', `${urls.app}/v1`, isLocalKey ? `key ${embeddedDefaults.apiKey}` : undefined),
    urls.merchant && row('merchant inbox', `${urls.merchant}/inbox`, 'one-time codes arrive here'),
    '',
    row(
      'model',
      urls.model ? `${urls.model}/v1` : env.MODEL_BASE_URL,
      urls.model ? 'the rehearsal model, a stand-in' : env.MODEL_NAME,
    ),
    row('merchant', urls.merchant ?? env.MERCHANT_API_URL, urls.merchant && 'the rehearsal merchant'),
    row('postgres', urls.postgres ?? database),
    row('redis', urls.redis ?? env.UPSTASH_REDIS_REST_URL ?? env.KV_REST_API_URL),
    '',
    `Data is kept in ${data}; npm run reset forgets it. Ctrl-C stops everything.`,
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}
