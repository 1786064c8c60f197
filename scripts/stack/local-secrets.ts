import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { embeddedDefaults } from '#lib/config/embedded-defaults.ts'

const secrets = z.object({
  SESSION_SECRETS: z.string(),
  STAFF_AUTH_SECRET: z.string(),
  INTERNAL_SECRET: z.string(),
  VAULT_KEYS: z.string(),
  MODEL_API_KEY: z.string(),
  MERCHANT_API_KEY: z.string(),
  LEAD_PASSWORD: z.string(),
  postgresToken: z.string(),
  redisToken: z.string(),
})

export type LocalSecrets = z.infer<typeof secrets>

/** The secrets of this laptop: made once and kept in `folder`, or made for this run when there is none. */
export function localSecrets(folder: string | undefined): LocalSecrets {
  if (folder === undefined) return make()
  const path = join(folder, 'secrets.json')
  if (existsSync(path)) {
    const kept = secrets.safeParse(parse(readFileSync(path, 'utf8')))
    if (!kept.success) throw new Error(`${path} is damaged; npm run reset forgets the local data and makes it anew`)
    return kept.data
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const made = make()
  writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return made
}

function make(): LocalSecrets {
  const marked = () => `${embeddedDefaults.marker}-${randomBytes(32).toString('base64url')}`
  return {
    SESSION_SECRETS: marked(),
    STAFF_AUTH_SECRET: marked(),
    INTERNAL_SECRET: marked(),
    VAULT_KEYS: `${embeddedDefaults.marker}:${randomBytes(32).toString('base64')}`,
    MODEL_API_KEY: marked(),
    MERCHANT_API_KEY: marked(),
    LEAD_PASSWORD: randomBytes(12).toString('base64url'),
    postgresToken: randomBytes(24).toString('base64url'),
    redisToken: randomBytes(24).toString('base64url'),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
