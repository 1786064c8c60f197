import { isNull } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/** Who is talking. The signed token names the row; the lower assurance of the two counts. */
export const sessions = pgTable('sessions', {
  id: text('id').primaryKey(),
  customerId: text('customer_id'),
  assurance: text('assurance').notNull().default('none'),
  assuredAt: at('assured_at'),
  createdAt: at('created_at').notNull().defaultNow(),
  expiresAt: at('expires_at').notNull(),
  revokedAt: at('revoked_at'),
})

/** The thread. `epoch` only grows: a run, a stop and a takeover each take the next one, and fence what came before. */
export const conversations = pgTable(
  'conversations',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id),
    channel: text('channel').notNull(),
    language: text('language').notNull(),
    epoch: bigint('epoch', { mode: 'number' }).notNull().default(0),
    runningTurn: text('running_turn'),
    runningUntil: at('running_until'),
    handoffState: text('handoff_state').notNull().default('none'),
    handoffReason: text('handoff_reason'),
    handoffAt: at('handoff_at'),
    handoffStaff: text('handoff_staff'),
    createdAt: at('created_at').notNull().defaultNow(),
    lastAt: at('last_at').notNull().defaultNow(),
  },
  (table) => [
    index('conversations_last_at').on(table.lastAt.desc()),
    index('conversations_session').on(table.sessionId),
  ],
)

/** One question and its answer, as the customer was given it. All text is masked. */
export const turns = pgTable(
  'turns',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id),
    run: text('run').notNull(),
    epoch: bigint('epoch', { mode: 'number' }).notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    requestHash: text('request_hash').notNull(),
    language: text('language').notNull(),
    assurance: text('assurance').notNull(),
    question: text('question').notNull(),
    /** What the question gave away besides: a danger, a wish for a person, kinds of injection. */
    signals: jsonb('signals').$type<unknown>().notNull().default({}),
    /** The question with its conversation's tokens, where it holds any: what the model reads. */
    questionTokens: text('question_tokens'),
    delivered: text('delivered').notNull().default(''),
    replaced: integer('replaced').notNull().default(0),
    outcome: text('outcome'),
    problem: jsonb('problem').$type<unknown>(),
    verdicts: jsonb('verdicts').$type<unknown>().notNull().default([]),
    facts: jsonb('facts').$type<unknown>().notNull().default([]),
    tools: jsonb('tools').$type<unknown>().notNull().default([]),
    usage: jsonb('usage').$type<unknown>(),
    versions: jsonb('versions').$type<unknown>().notNull(),
    startedAt: at('started_at').notNull().defaultNow(),
    endedAt: at('ended_at'),
  },
  (table) => [
    uniqueIndex('turns_idempotency').on(table.conversationId, table.idempotencyKey),
    index('turns_conversation').on(table.conversationId, table.epoch),
    index('turns_running').on(table.startedAt).where(isNull(table.outcome)),
  ],
)

/** A question that compliance refused: counted, limited, and seen by the lead. */
export const vetoes = pgTable(
  'vetoes',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id').notNull(),
    sessionId: text('session_id').notNull(),
    code: text('code').notNull(),
    /** Of what must not be sent: then `text` is empty, for nothing of it is kept. */
    kind: text('kind'),
    text: text('text').notNull(),
    assurance: text('assurance').notNull(),
    door: text('door').notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('vetoes_conversation').on(table.conversationId, table.at)],
)

/** What a person wrote to the customer while they had the conversation. */
export const agentMessages = pgTable(
  'agent_messages',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id),
    staffId: text('staff_id').notNull(),
    text: text('text').notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('agent_messages_conversation').on(table.conversationId, table.at)],
)

/** A verification in progress: which session asked, and the merchant's id for it. */
export const verifications = pgTable('verifications', {
  id: text('id').primaryKey(),
  conversationId: text('conversation_id')
    .notNull()
    .references(() => conversations.id),
  sessionId: text('session_id')
    .notNull()
    .references(() => sessions.id),
  merchantId: text('merchant_id').notNull(),
  /** `code`: typed here. `document`: decided by a provider, who says so in a signed webhook. */
  kind: text('kind').notNull().default('code'),
  /** What the provider said last, and when it said so: an older word never overrides a newer one. */
  state: text('state').notNull().default('pending'),
  stateAt: at('state_at'),
  customerId: text('customer_id'),
  expiresAt: at('expires_at').notNull(),
  confirmedAt: at('confirmed_at'),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** One atomic piece of procedure or policy; all units of a scenario are fetched at once. */
export const knowledgeUnits = pgTable(
  'knowledge_units',
  {
    id: text('id').notNull(),
    scenario: text('scenario').notNull(),
    visibility: text('visibility').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scenario, table.id] })],
)

/** A value that no other table may hold: ciphertext under its owner's key (`vault_keys.id`), gone after `expiresAt`. */
export const vault = pgTable(
  'vault',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id').notNull(),
    kind: text('kind').notNull(),
    /** Its token in the conversation, and what people see of it; absent where it is a withheld span. */
    token: text('token'),
    form: text('form'),
    keyId: text('key_id').notNull(),
    iv: text('iv').notNull(),
    ciphertext: text('ciphertext').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('vault_token').on(table.conversationId, table.token),
    index('vault_key').on(table.keyId),
    index('vault_expiry').on(table.expiresAt),
  ],
)

/** An owner's key (`customer:…`, `session:…`), wrapped by one of VAULT_KEYS; without the row its values are lost. */
export const vaultKeys = pgTable(
  'vault_keys',
  {
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    keyId: text('key_id').notNull(),
    iv: text('iv').notNull(),
    ciphertext: text('ciphertext').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [index('vault_keys_owner').on(table.owner, table.createdAt), index('vault_keys_key').on(table.keyId)],
)

/** What was done at a customer's request, `export` or `erase`, and its report. */
export const customerRequests = pgTable(
  'customer_requests',
  {
    id: text('id').primaryKey(),
    customerId: text('customer_id').notNull(),
    kind: text('kind').notNull(),
    actor: text('actor').notNull(),
    report: jsonb('report').$type<unknown>().notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('customer_requests_customer').on(table.customerId, table.at)],
)

/** Who looked at or did what; rows are only ever added. */
export const audit = pgTable(
  'audit',
  {
    id: text('id').primaryKey(),
    at: at('at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: jsonb('detail').$type<unknown>().notNull().default({}),
  },
  (table) => [index('audit_subject').on(table.subject, table.at)],
)
