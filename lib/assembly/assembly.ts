import { createMerchantClient } from '#lib/acts/merchant-client.ts'
import type { Settings } from '#lib/config/settings.ts'
import { createVaultCipher } from '#lib/pii/vault-cipher.ts'
import { createBreaker } from '#lib/resilience/breaker.ts'
import { createOpenAiEndpoint } from '#lib/turn/generation/openai-endpoint.ts'
import type { TurnLimits, TurnPorts } from '#lib/turn/turn-ports.ts'
import { inspection } from './guards/inspection.ts'
import { report } from './report.ts'
import { settings } from './settings.ts'
import { conversationStore } from './stores/conversation-store.ts'
import { database } from './stores/database.ts'
import { redisClient } from './stores/redis.ts'
import { redisBreakerStore } from './stores/redis-breaker-store.ts'
import { redisCounter } from './stores/redis-counter.ts'
import { redisEventLog } from './stores/redis-event-log.ts'
import { redisLeadLog } from './stores/redis-lead-log.ts'
import { knowledgeOf, transcriptStore } from './stores/transcript-store.ts'
import { valueVault } from './stores/vault.ts'

/** A run emits for at most this long on its last accepted batch, in milliseconds. */
const permitMs = 10_000
/** Between two looks whether the run still owns its conversation, in milliseconds: how long a stop may take to be felt. */
const beatMs = 250

/** A new random id with a readable prefix: `cnv_…`, `trn_…`. */
export function newId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`
}

/** Where ports meet database and providers, for one request. Nothing in it outlives the request or is shared. */
export function assemble(config: Settings = settings()) {
  const redis = redisClient(config)
  const db = database(config)
  const merchant = createMerchantClient({ url: config.MERCHANT_API_URL, key: config.MERCHANT_API_KEY })
  const { createInspector, rulesVersion, maskForLeads } = inspection(config)
  const vault = valueVault(db, createVaultCipher(config.VAULT_KEYS), newId, config.RETENTION_VAULT_DAYS)
  const endpoint = createOpenAiEndpoint({
    baseURL: config.MODEL_BASE_URL,
    apiKey: config.MODEL_API_KEY,
    name: config.MODEL_NAME,
    firstMs: config.MODEL_FIRST_SECONDS * 1000,
    idleMs: config.MODEL_IDLE_SECONDS * 1000,
  })
  const breaker = createBreaker(redisBreakerStore(redis), {
    name: `model:${config.MODEL_NAME}`,
    threshold: 5,
    windowMs: 60_000,
    cooldownMs: config.BREAKER_COOLDOWN_SECONDS * 1000,
    probeMs: config.RUN_SECONDS * 1000,
  })
  const turnPorts: TurnPorts = {
    endpoint,
    breaker,
    merchant,
    knowledge: () => knowledgeOf(db),
    createInspector,
    rulesVersion,
    log: redisEventLog(redis),
    leadLog: redisLeadLog(redis),
    transcript: transcriptStore(db),
    vault,
    maskForLeads,
    now: () => new Date(),
    newId: () => newId('vrd'),
    report: (fields) => report('turn-failure', fields),
  }
  const limits: TurnLimits = {
    factsDeadlineMs: config.FACTS_DEADLINE_MS,
    runMs: config.RUN_SECONDS * 1000,
    permitMs,
    beatMs,
  }
  return {
    settings: config,
    redis,
    db,
    merchant,
    turnPorts,
    limits,
    vault,
    /** How the review finds personal data; switched off (a control run only), it finds none. */
    masking: config.MASKING === 'off' ? { types: [] } : {},
    counter: redisCounter(redis),
    conversations: conversationStore(db),
    rehearsal: config.MODEL_NAME.startsWith('rehearsal'),
  }
}

/** What `assemble` makes. */
export type Assembly = ReturnType<typeof assemble>
