import { integer, jsonb, pgTable, primaryKey, real, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Versions of a merchant's rules, and modes set for rules of the tree (`data` is null there). The newest version of an id
 * counts; a row never changes (a trigger refuses it), so that a verdict's version always means the same rule.
 */
export const ruleVersions = pgTable(
  'rule_versions',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    item: text('item').notNull(),
    severity: text('severity').notNull(),
    /** Matcher, bound, action and the rest of the rule. */
    data: jsonb('data').$type<unknown>(),
    /** `off`, `shadow`, `canary`, `enforce` or `retired`. */
    mode: text('mode').notNull(),
    /** Percent of the conversations that a canary acts in. */
    canary: real('canary'),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    /** The version before this one. */
    supersedes: integer('supersedes'),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
)
