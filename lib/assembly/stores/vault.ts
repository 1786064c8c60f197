import { and, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import { conversations, sessions, vault, vaultKeys } from '#db/schema/conversations.ts'
import { isPersonalDataType, type PersonalDataType } from '#lib/pii/personal-data-type.ts'
import type { TokenEntry } from '#lib/pii/tokens.ts'
import { createVaultCipher, type VaultCipher } from '#lib/pii/vault-cipher.ts'
import type { Vault } from '#lib/turn/transcript/transcript-store.ts'
import type { Session } from '#lib/turn/turn.ts'
import type { Database } from './database.ts'
import { stored } from './stored.ts'

/** A value as the reveal found it; `lost` where its key is gone or it was never kept. */
export type RevealedValue =
  | { kind: 'open'; value: string; conversationId: string; what: string }
  | { kind: 'lost'; conversationId: string; what: string }

/** The vault: raw values under a key per customer or session, which itself is wrapped by the first of VAULT_KEYS. */
export interface ValueVault extends Vault {
  /** Every token of a conversation, in the order in which they came; a value that is lost is undefined. */
  entries(conversation: string): Promise<TokenEntry[]>
  /** Keeps what is new. False where another turn of the conversation took one of the tokens first: read `entries` again. */
  keepTokens(conversation: string, session: Session, entries: readonly TokenEntry[]): Promise<boolean>
  reveal(id: string): Promise<RevealedValue | undefined>
  /**
   * Wraps up to `limit` owners' keys anew with the first of VAULT_KEYS, in the order of their ids from `after` on; `last` is the
   * id to go on from, undefined when all are done. `lost`: those whose wrapping key is not there.
   */
  rewrap(after: string, limit: number): Promise<{ rewrapped: number; lost: number; last: string | undefined }>
}

/** Never kept, not even encrypted: what only proves who somebody is (PCI DSS 3.3 forbids it for card codes). */
const neverKept: readonly PersonalDataType[] = ['cvv', 'password', 'one-time-code']

/** Whose key a session's values are under. */
const ownerOf = ({ id, customerId }: Pick<Session, 'id' | 'customerId'>): string =>
  customerId ? `customer:${customerId}` : `session:${id}`

const keyContext = (id: string, owner: string) => `vault-key:${id}:${owner}`
const valueContext = (conversation: string, id: string) => `${conversation}:${id}`
/** An owner has more than one young key only where an older one could not be opened. */
const mostKeys = 5

/** The vault in Postgres. `newId` gives ids by their prefix; `keepDays` is how long a value stays. */
export function valueVault(
  db: Database,
  cipher: VaultCipher,
  newId: (prefix: string) => string,
  keepDays: number,
): ValueVault {
  const until = sql`now() + make_interval(secs => ${keepDays * 86_400}::double precision)`

  /** Unwraps an owner's key; undefined where VAULT_KEYS no longer holds the key that wrapped it. */
  async function unwrap(row: typeof vaultKeys.$inferSelect): Promise<VaultCipher | undefined> {
    const opened = await cipher.open(row, keyContext(row.id, row.owner))
    return opened.ok ? createVaultCipher([`owner:${opened.plaintext}`]) : undefined
  }

  async function keyOf(owner: string): Promise<{ id: string; cipher: VaultCipher }> {
    const rows = await db
      .select()
      .from(vaultKeys)
      .where(and(eq(vaultKeys.owner, owner), sql`${vaultKeys.createdAt} > now() - (${until} - now())`))
      .orderBy(desc(vaultKeys.createdAt), vaultKeys.id)
      .limit(mostKeys)
    for (const row of rows) {
      const own = await unwrap(row)
      if (own) return { id: row.id, cipher: own }
    }
    const id = newId('vky')
    const material = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    await db.insert(vaultKeys).values({ id, owner, ...(await cipher.seal(material, keyContext(id, owner))) })
    return { id, cipher: createVaultCipher([`owner:${material}`]) }
  }

  async function rowOf(
    conversation: string,
    key: Awaited<ReturnType<typeof keyOf>>,
    what: { kind: string; value: string; token?: string; form?: string },
  ) {
    const id = newId('vlt')
    const { value, ...rest } = what
    const { iv, ciphertext } = await key.cipher.seal(value, valueContext(conversation, id))
    return { id, conversationId: conversation, ...rest, keyId: key.id, iv, ciphertext, expiresAt: until }
  }

  async function open(
    row: typeof vault.$inferSelect,
    key: typeof vaultKeys.$inferSelect | null,
  ): Promise<string | undefined> {
    const own = key ? await unwrap(key) : undefined
    const opened = await own?.open({ ...row, keyId: 'owner' }, valueContext(row.conversationId, row.id))
    return opened?.ok && opened.plaintext !== '' ? opened.plaintext : undefined
  }

  return {
    keep: (conversation, kind, value) =>
      stored(async () => {
        const [session] = await db
          .select({ id: sessions.id, customerId: sessions.customerId })
          .from(conversations)
          .innerJoin(sessions, eq(sessions.id, conversations.sessionId))
          .where(eq(conversations.id, conversation))
        const { id = conversation, customerId } = session ?? {}
        const key = await keyOf(ownerOf({ id, ...(customerId ? { customerId } : {}) }))
        const row = await rowOf(conversation, key, { kind, value })
        await db.insert(vault).values(row)
        return row.id
      }),

    entries: (conversation) =>
      stored(async () => {
        const rows = await db
          .select({ row: vault, key: vaultKeys })
          .from(vault)
          .leftJoin(vaultKeys, eq(vaultKeys.id, vault.keyId))
          .where(and(eq(vault.conversationId, conversation), isNotNull(vault.token)))
          .orderBy(vault.createdAt, vault.id)
        const entries = await Promise.all(
          rows.map(async ({ row, key }): Promise<TokenEntry[]> => {
            const { token, form, kind } = row
            if (token === null || form === null || !isPersonalDataType(kind)) return []
            return [{ token, form, type: kind, value: await open(row, key) }]
          }),
        )
        return entries.flat()
      }),

    keepTokens: (conversation, session, entries) =>
      stored(async () => {
        if (entries.length === 0) return true
        const key = await keyOf(ownerOf(session))
        const rows = await Promise.all(
          entries.map(({ type, token, form, value = '' }) =>
            rowOf(conversation, key, { kind: type, token, form, value: neverKept.includes(type) ? '' : value }),
          ),
        )
        const kept = await db.insert(vault).values(rows).onConflictDoNothing().returning({ token: vault.token })
        return kept.length === rows.length
      }),

    reveal: (id) =>
      stored(async () => {
        const [found] = await db
          .select({ row: vault, key: vaultKeys })
          .from(vault)
          .leftJoin(vaultKeys, eq(vaultKeys.id, vault.keyId))
          .where(and(eq(vault.id, id), sql`${vault.expiresAt} > now()`))
        if (!found) return undefined
        const { conversationId, kind: what } = found.row
        const value = await open(found.row, found.key)
        return value === undefined
          ? { kind: 'lost', conversationId, what }
          : { kind: 'open', value, conversationId, what }
      }),

    rewrap: (after, limit) =>
      stored(async () => {
        const stale = and(ne(vaultKeys.keyId, cipher.keyId), gt(vaultKeys.id, after))
        const rows = await db.select().from(vaultKeys).where(stale).orderBy(vaultKeys.id).limit(limit)
        let rewrapped = 0
        for (const row of rows) {
          const context = keyContext(row.id, row.owner)
          const opened = await cipher.open(row, context)
          if (!opened.ok) continue
          const sealed = await cipher.seal(opened.plaintext, context)
          // Only the row that was read: an erasure in between stays one.
          await db
            .update(vaultKeys)
            .set(sealed)
            .where(and(eq(vaultKeys.id, row.id), eq(vaultKeys.iv, row.iv)))
          rewrapped += 1
        }
        return { rewrapped, lost: rows.length - rewrapped, last: rows.length < limit ? undefined : rows.at(-1)?.id }
      }),
  }
}
