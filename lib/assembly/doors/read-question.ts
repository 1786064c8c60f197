import { desc, eq } from 'drizzle-orm'
import { turns } from '#db/schema/conversations.ts'
import { findSplit } from '#lib/pii/find-split.ts'
import type { PersonalDataSpan, PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { openTokenBook, type TokenBook } from '#lib/pii/tokens.ts'
import { type Review, review } from '#lib/turn/compliance/review.ts'
import type { Message, Session } from '#lib/turn/turn.ts'
import type { CallerExtras } from '#lib/turn/turn-ports.ts'
import type { Assembly } from '../assembly.ts'
import { report } from '../report.ts'
import { correctLeadLog } from '../stores/redis-lead-log.ts'
import { stored } from '../stores/stored.ts'

/** A question whose values have become tokens; they lie in the vault. */
export interface ReadQuestion {
  /** What people read. */
  masked: string
  /** What the model reads. */
  tokens: string
  /** Earlier messages that a caller sent along. */
  history: readonly Message[] | undefined
  caller: CallerExtras
  book: TokenBook
}

/** Earlier questions in which a value may have begun, and whose tokens stand in the prompt. */
const earlierQuestions = 12
/** Another turn may take the same token at the same moment; then it is read again. */
const mostReads = 3

/**
 * Gives each value of a question its token, keeps the values in the vault, and masks what began in an earlier message there
 * too. Throws `store-unavailable`: without the vault nothing goes on.
 */
export async function readQuestion(
  asked: {
    conversationId: string
    session: Session
    /** As `cleanText` gave it. */
    text: string
    reviewed: Review
    history?: readonly Message[] | undefined
    caller?: CallerExtras | undefined
  },
  assembly: Assembly,
): Promise<ReadQuestion> {
  const { vault, masking } = assembly
  const { conversationId, session, text, reviewed } = asked
  const [first, rows] = await Promise.all([
    vault.entries(conversationId),
    asked.history ? [] : recentQuestions(assembly, conversationId),
  ])
  let known = first
  for (let read = 1; ; read += 1) {
    const book = openTokenBook(
      known,
      rows.map((row) => row.tokens),
    )
    const earlier = asked.history?.map((message) => message.text) ?? rows.map((row) => book.restore(row.tokens))
    const split = masking.types ? [] : findSplit([...earlier, text])
    const ownParts = partsIn(split, earlier.length)
    const tokens = book.tokenise(text, merged(reviewed.found, ownParts))
    const had = new Set(known.map(({ token }) => token))
    const fresh = book.entries().filter(({ token }) => tokens.includes(token) && !had.has(token))
    if (!(await vault.keepTokens(conversationId, session, fresh))) {
      if (read === mostReads) throw new Error('the vault gave no token')
      known = await vault.entries(conversationId)
      continue
    }
    if (split.length > 0 && !asked.history) await correctRows(assembly, conversationId, rows, earlier, split, book)
    const tokenise = (said: string, also: readonly PersonalDataSpan[] = []) => {
      const found = review({ text: said, assurance: 'verified', ...masking }).found
      return book.tokenise(said, merged(found, also))
    }
    return {
      // Where nothing goes on from another message, the review's own mask has seen more of the text.
      masked: ownParts.length > 0 ? book.forPeople(tokens) : reviewed.masked,
      tokens,
      history: asked.history?.map((message, at) => {
        const said = tokenise(message.text, partsIn(split, at))
        return { ...message, text: book.forPeople(said), tokens: said }
      }),
      caller: callerOf(asked.caller, (said) => tokenise(said, partsIn(split, earlier.lastIndexOf(said)))),
      book,
    }
  }
}

type Split = ReturnType<typeof findSplit>

function partsIn(split: Split, message: number): PersonalDataSpan[] {
  return split.flatMap(({ type, value, parts }) =>
    parts.filter((part) => part.message === message).map(({ start, end }) => ({ type, value, start, end })),
  )
}

/** Both in order; where two overlap, what goes on from another message wins. */
function merged(found: readonly PersonalDataSpan[], parts: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const apart = found.filter(({ start, end }) => parts.every((part) => end <= part.start || part.end <= start))
  return [...apart, ...parts].sort((a, b) => a.start - b.start)
}

/** What a caller sent besides reaches the model as masked as the customer's own words. */
function callerOf(caller: CallerExtras | undefined, tokenise: (text: string) => string): CallerExtras {
  if (!caller) return {}
  const history = caller.history?.map((message) =>
    message.role === 'tool' ? message : { ...message, text: tokenise(message.text) },
  )
  return { ...(caller.note === undefined ? {} : { note: tokenise(caller.note) }), ...(history ? { history } : {}) }
}

interface EarlierQuestion {
  id: string
  tokens: string
}

async function recentQuestions({ db }: Assembly, conversationId: string): Promise<EarlierQuestion[]> {
  const rows = await stored(() =>
    db
      .select({ id: turns.id, question: turns.question, tokens: turns.questionTokens })
      .from(turns)
      .where(eq(turns.conversationId, conversationId))
      .orderBy(desc(turns.epoch))
      .limit(earlierQuestions),
  )
  return rows.toReversed().map(({ id, question, tokens }) => ({ id, tokens: tokens ?? question }))
}

/** Masks a value's beginning where it already stands: in its row, and in what leads have read. */
async function correctRows(
  { db, redis }: Assembly,
  conversationId: string,
  rows: readonly EarlierQuestion[],
  texts: readonly string[],
  split: Split,
  book: TokenBook,
): Promise<void> {
  for (const [at, { id, tokens }] of rows.entries()) {
    let corrected = tokens
    const raw: { said: string; form: string }[] = []
    for (const { type, start, end, value } of partsIn(split, at)) {
      const said = (texts[at] ?? '').slice(start, end)
      const token = tokenOf(book, type, value)
      const from = corrected.lastIndexOf(said)
      // What is not there word for word was a token already.
      if (from < 0 || token === undefined) continue
      corrected = corrected.slice(0, from) + token + corrected.slice(from + said.length)
      raw.push({ said, form: book.forPeople(token) })
    }
    if (raw.length === 0) continue
    await stored(() =>
      db
        .update(turns)
        .set({ question: book.forPeople(corrected), questionTokens: corrected })
        .where(eq(turns.id, id)),
    )
    await correctLeadLog(redis, conversationId, id, raw).catch((cause) =>
      report('lead-log-behind', { code: 'store-unavailable', conversation: conversationId, cause }),
    )
  }
}

const tokenOf = (book: TokenBook, type: PersonalDataType, value: string) =>
  book.entries().find((entry) => entry.type === type && entry.value === value)?.token
