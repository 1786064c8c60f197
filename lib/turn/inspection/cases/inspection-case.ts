import { z } from 'zod'
import { type Language, servedLanguage } from '#lib/text/language.ts'
import type { Fact, ToolRecord } from '../../turn.ts'
import type { InspectionContext } from '../inspector.ts'

const list = z.array(z.string()).default([])
const missing = <T extends z.ZodType>(schema: T, empty: z.input<T>) => z.preprocess((value) => value ?? empty, schema)

/** One line of an inspection case file (docs/inspection.md); missing keys mean "none". */
export const inspectionCase = z.object({
  id: z.string(),
  now: z.string().optional(),
  language: z.string().default('en'),
  session: missing(
    z.object({
      assurance: z.enum(['none', 'basic', 'verified']).default('none'),
      customer: z
        .object({ id: z.string().default(''), orders: list, emails: list, phones: list, cards: list, accounts: list })
        .nullish(),
    }),
    {},
  ),
  messages: missing(z.array(z.object({ role: z.enum(['customer', 'assistant', 'agent']), text: z.string() })), []),
  facts: missing(
    z.array(
      z.looseObject({
        key: z.string(),
        value: z.unknown().optional(),
        unit: z.string().optional(),
        source: z.string().default(''),
        asOf: z.string().default(''),
        validUntil: z.string().default(''),
      }),
    ),
    [],
  ),
  knowledge: missing(
    z.array(
      z.object({
        id: z.string().default(''),
        visibility: z.enum(['public', 'internal']).default('public'),
        text: z.string(),
      }),
    ),
    [],
  ),
  tools: missing(
    z.array(
      z.object({
        name: z.string(),
        args: z.unknown().optional(),
        status: z.enum(['ok', 'error', 'proposed']),
        result: z.unknown().optional(),
      }),
    ),
    [],
  ),
  reply: z.string().default(''),
})

/** A parsed case. */
export type InspectionCase = z.infer<typeof inspectionCase>

/** What a case's reply is judged against. A `proposed` call is judged, and backs nothing. */
export function contextOf(given: InspectionCase): InspectionContext {
  const { customer } = given.session
  const now = new Date(given.now ?? '')
  return {
    now: Number.isNaN(now.getTime()) ? new Date(0) : now,
    language: servedLanguage(given.language) ?? (given.language as Language),
    session: { assurance: given.session.assurance, ...(customer ? { customer } : {}) },
    messages: given.messages,
    facts: given.facts as Fact[],
    knowledge: given.knowledge,
    tools: given.tools.filter(({ status }) => status !== 'proposed') as ToolRecord[],
    conversation: given.id,
  }
}
