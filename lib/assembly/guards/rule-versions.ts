import { desc } from 'drizzle-orm'
import { ruleVersions } from '#db/schema/rules.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { readMerchantRule } from '#lib/turn/inspection/rules/merchant-rules.ts'
import type { Mode } from '#lib/turn/inspection/rules/rule.ts'
import type { Database } from '../stores/database.ts'
import { stored } from '../stores/stored.ts'

/** A row as it was written. */
export type RuleVersion = typeof ruleVersions.$inferSelect

/** What became of a rule that somebody wants to add or change. */
export type Written = { id: string; version: number } | { id: string; refused: string }

const builtIn = (id: string) => builtInRules.rules.find((rule) => rule.id === id)

/** The newest version of every id, by id. */
export function newestRules(db: Database): Promise<RuleVersion[]> {
  return stored(() =>
    db.selectDistinctOn([ruleVersions.id]).from(ruleVersions).orderBy(ruleVersions.id, desc(ruleVersions.version)),
  )
}

/** The newest version of one id. */
async function newestOf(db: Database, id: string): Promise<RuleVersion | undefined> {
  const rows = await newestRules(db)
  return rows.find((row) => row.id === id)
}

/** A merchant's row as the reader of rules wants it. */
export function asStored({ id, version, item, severity, data, ...row }: RuleVersion): unknown {
  const rest = typeof data === 'object' && data !== null ? data : {}
  return { ...rest, id, version, item, severity, mode: modeOf(row) }
}

/** The mode that a row sets; undefined where it takes the rule back. */
export function modeOf({ mode, canary }: Pick<RuleVersion, 'mode' | 'canary'>): Mode | undefined {
  if (mode === 'canary') return { canary: canary ?? 0 }
  return mode === 'off' || mode === 'shadow' || mode === 'enforce' ? mode : undefined
}

/** Adds a rule, or a new version of one; a bad one is refused with the reason. Without a mode it starts in shadow. */
export async function addRule(db: Database, input: unknown, by: string): Promise<Written> {
  const given = typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {}
  const { version: _book, ...fields } = given as Readonly<Record<string, unknown>>
  const id = typeof fields.id === 'string' ? fields.id : '?'
  if (builtIn(id)) return { id, refused: 'a rule of the tree has this id: only its mode can be set' }
  const before = await newestOf(db, id)
  const read = readMerchantRule({ mode: 'shadow', ...fields, version: (before?.version ?? 0) + 1 })
  if ('refused' in read) return read
  const { item, severity, mode, version, id: _id, ...data } = read.rule
  return insert(db, { id, version, item, severity, data, ...columnsOf(mode), ...follow(before), createdBy: by })
}

/** Sets the mode of a rule, of the tree or of the merchant's; undefined where it has this mode already. */
export async function setRuleMode(
  db: Database,
  id: string,
  mode: Mode | 'retired',
  by: string,
): Promise<Written | undefined> {
  const [before, tree] = [await newestOf(db, id), builtIn(id)]
  if (!before && !tree) return { id, refused: 'no rule has this id' }
  // A rule of the tree whose mode nobody has set has nothing to take back.
  if (!before && mode === 'retired') return undefined
  const columns = columnsOf(mode)
  const now = before ?? columnsOf(tree?.mode ?? 'retired')
  if (now.mode === columns.mode && now.canary === columns.canary) return undefined
  if (before?.mode === 'retired' && !tree) return { id, refused: 'it is retired: add it again' }
  const { item, severity } = before ?? tree ?? { item: '', severity: '' }
  const version = (before?.version ?? 0) + 1
  const data = before?.data ?? null
  return insert(db, { id, version, item, severity, data, ...columns, ...follow(before), createdBy: by })
}

function columnsOf(mode: Mode | 'retired'): Pick<RuleVersion, 'mode' | 'canary'> {
  return typeof mode === 'object' ? { mode: 'canary', canary: mode.canary } : { mode, canary: null }
}

function follow(before: RuleVersion | undefined): { supersedes?: number } {
  return before ? { supersedes: before.version } : {}
}

/** Two writers of one version: the first has it, the other is told. */
async function insert(db: Database, row: typeof ruleVersions.$inferInsert): Promise<Written> {
  const written = await stored(() =>
    db.insert(ruleVersions).values(row).onConflictDoNothing().returning({ version: ruleVersions.version }),
  )
  const { id, version } = row
  return written.length > 0 ? { id, version } : { id, refused: 'somebody else changed it at the same time' }
}
