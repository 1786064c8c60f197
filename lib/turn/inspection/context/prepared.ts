import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { servedLanguage } from '#lib/text/language.ts'
import type { Assurance, Fact, KnowledgeUnit, ToolCall, ToolRecord } from '../../turn.ts'
import type { InspectionContext } from '../inspector.ts'

/** One scalar of a fact or of a tool's result, with the path that leads to it. */
export interface Leaf {
  /** The fact's key or the tool's name. */
  source: string
  /** Keys from the source down, lower case, joined by dots. */
  path: string
  value: string
}

/** A fact, and whether it was still valid when the reply was made. */
export interface PreparedFact {
  fact: Fact
  fresh: boolean
}

/** The context as detectors use it: folded once, looked up often. */
export interface Prepared {
  context: InspectionContext
  now: Date
  language: Language
  assurance: Assurance
  /** Stable for the conversation; decides a canary. */
  conversation: string
  /** The customer's messages, folded; the last one is the question. */
  said: readonly string[]
  question: string
  /** Earlier replies of the assistant, folded. */
  replies: readonly string[]
  /** Those of them that did not answer the very question that is asked again: repeating one of these is a fault. */
  otherReplies: readonly string[]
  publicUnits: readonly KnowledgeUnit[]
  internalUnits: readonly KnowledgeUnit[]
  /** The text of every public unit, folded. */
  publicText: string
  facts(): readonly PreparedFact[]
  leaves(): readonly Leaf[]
  records(): readonly ToolRecord[]
  /** Grows with every fact or record that comes later; caches compare it. */
  revision(): number
  /** Whether a call of this step may still back a claim. */
  mayStillBeBacked(tools: readonly string[]): boolean
  pending(call: ToolCall): void
  /** Tools of the calls that may run and have not ended. */
  announced(): readonly string[]
  /** Calls that may run and have not ended. */
  underway(): readonly ToolCall[]
  settled(call: ToolCall, record: ToolRecord): void
  ground(facts: readonly Fact[]): void
}

/** No more of a message than this is looked at, in UTF-16 units. */
const longestMessage = 4000

function addLeaves(value: unknown, source: string, path: string, into: Leaf[], depth = 0): void {
  if (into.length > 5000 || depth > 8 || value === null || value === undefined) return
  if (Array.isArray(value)) {
    into.push({ source, path: `${path}.length`, value: String(value.length) })
    for (const item of value) addLeaves(item, source, path, into, depth + 1)
  } else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      addLeaves(item, source, path === '' ? key.toLowerCase() : `${path}.${key.toLowerCase()}`, into, depth + 1)
    }
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    into.push({ source, path, value: String(value) })
  }
}

/** Folds and sorts a context for the detectors of one run. */
export function prepare(context: InspectionContext): Prepared {
  const facts: Fact[] = [...context.facts]
  const records: ToolRecord[] = [...context.tools]
  let revision = 0
  const underway: ToolCall[] = []
  let leaves: Leaf[] | undefined
  const messages = context.messages.map(({ role, text }) => ({
    role,
    text: fold(text.slice(0, longestMessage)).folded,
  }))
  const said = messages.filter(({ role }) => role === 'customer').map(({ text }) => text)
  const publicUnits = context.knowledge.filter(({ visibility }) => visibility === 'public')
  return {
    context,
    now: context.now,
    language: servedLanguage(context.language) ?? 'en',
    assurance: context.session.assurance,
    conversation: context.conversation ?? context.session.customer?.id ?? '',
    said,
    question: said.at(-1) ?? '',
    replies: messages.filter(({ role }) => role === 'assistant').map(({ text }) => text),
    otherReplies: messages.flatMap(({ role, text }, at) => {
      if (role !== 'assistant') return []
      const asked = messages.slice(0, at).findLast((message) => message.role === 'customer')?.text
      return asked !== undefined && asked.trim() === said.at(-1)?.trim() ? [] : [text]
    }),
    publicUnits,
    internalUnits: context.knowledge.filter(({ visibility }) => visibility === 'internal'),
    publicText: publicUnits.map(({ text }) => fold(text).folded).join('\n'),
    facts: () =>
      facts.map((fact) => ({
        fact,
        fresh: !fact.validUntil || new Date(fact.validUntil).getTime() >= context.now.getTime(),
      })),
    leaves: () => {
      if (leaves) return leaves
      leaves = []
      for (const fact of facts) {
        addLeaves(fact.value, fact.key, '', leaves)
        leaves.push({ source: fact.key, path: 'asof', value: fact.asOf ?? '' })
        leaves.push({ source: fact.key, path: 'validuntil', value: fact.validUntil ?? '' })
      }
      for (const record of records) {
        if (record.status !== 'ok') continue
        addLeaves(record.args, record.name, 'args', leaves)
        addLeaves(record.result, record.name, 'result', leaves)
      }
      return leaves
    },
    records: () => records,
    revision: () => revision,
    mayStillBeBacked: (tools) => tools.length > 0,
    pending: (call) => underway.push(call),
    announced: () => underway.map(({ name }) => name),
    underway: () => underway,
    settled: (call, record) => {
      const at = underway.findIndex((one) => one === call || one.id === call.id)
      const named = at >= 0 ? at : underway.findIndex(({ name }) => name === call.name)
      if (named >= 0) underway.splice(named, 1)
      records.push(record)
      leaves = undefined
      revision += 1
    },
    ground: (more) => {
      facts.push(...more)
      leaves = undefined
      revision += 1
    },
  }
}
