import { RE2JS } from 're2js'
import { z } from 'zod'
import { fold } from '#lib/text/fold.ts'
import { languages } from '#lib/text/language.ts'
import type { Item } from '../../verdict.ts'
import { compilePattern, PatternRefused } from '../matching/pattern-program.ts'
import type { Rule, RuleSet } from './rule.ts'

/** The most undecided text that any rule may hold, in code points. */
const longestBound = 240

const stored = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9/-]{1,63}$/, 'lower-case letters, digits, "-" and "/"'),
  item: z.string().regex(/^(?:10|[1-9])\.\d{1,2}$/, 'an item of the catalogue, such as 4.2'),
  version: z.int().min(1),
  severity: z.enum(['veto', 'major', 'minor']),
  priority: z.int().min(0).max(1000).default(100),
  policies: z.array(z.string().min(1)).min(1).optional(),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .default([...languages]),
  matcher: z.union([
    z.strictObject({ kind: z.literal('phrases'), phrases: z.array(z.string().min(2).max(120)).min(1).max(5000) }),
    z.strictObject({ kind: z.literal('pattern'), pattern: z.string().min(1).max(500) }),
    z.strictObject({ kind: z.literal('required'), sentences: z.array(z.string().min(2).max(600)).min(1).max(500) }),
  ]),
  bound: z.int({ error: 'a rule without a bound is refused' }).min(1).max(longestBound),
  onUndecided: z.enum(['withhold', 'release']).default('withhold'),
  onUnavailable: z.enum(['block', 'allow']).default('block'),
  action: z.enum(['mask', 'replace', 'reflect', 'handoff', 'record']),
  mode: z.union([z.enum(['off', 'shadow', 'enforce']), z.strictObject({ canary: z.number().min(0).max(100) })]),
})

/** A rule that may run, or why it may not. */
export type ReadRule = { rule: Rule } | { refused: string; id: string }

function linear(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern)
  } catch (error) {
    return `it is outside the linear-time syntax (RE2): ${error instanceof Error ? error.message : 'unreadable'}`
  }
  return undefined
}

/** A list of required sentences finds nothing: what a finding would need is filled in. */
const findsNothing = { item: '9.1', severity: 'minor', bound: 1, action: 'record' } as const

function completed(input: unknown): unknown {
  const kind = z.object({ matcher: z.object({ kind: z.literal('required') }) }).safeParse(input)
  return kind.success ? { ...findsNothing, ...(input as object) } : input
}

/** Reads one stored rule; a bad one is named and refused, with the reason. */
export function readMerchantRule(input: unknown): ReadRule {
  const parsed = stored.safeParse(completed(input))
  const id = typeof input === 'object' && input !== null && 'id' in input ? String(input.id) : '?'
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { id, refused: `${issue?.path.join('.') || 'rule'}: ${issue?.message ?? 'not a rule'}` }
  }
  const { policies, ...rest } = parsed.data
  const rule: Rule = { ...rest, item: rest.item as Item, ...(policies ? { policies } : {}) }
  if (rule.matcher.kind === 'phrases') {
    const empty = rule.matcher.phrases.find((phrase) => fold(phrase).folded.trim().length < 2)
    if (empty !== undefined)
      return { id, refused: `the phrase ${JSON.stringify(empty)} says nothing once it is folded` }
    const long = rule.matcher.phrases.find((phrase) => fold(phrase).folded.length > rule.bound)
    if (long !== undefined)
      return { id, refused: `the phrase ${JSON.stringify(long)} is longer than the bound of ${rule.bound}` }
    return { rule }
  }
  if (rule.matcher.kind === 'required') {
    const empty = rule.matcher.sentences.find((sentence) => fold(sentence).folded.trim().length < 2)
    return empty === undefined
      ? { rule }
      : { id, refused: `the sentence ${JSON.stringify(empty)} says nothing once it is folded` }
  }
  if (rule.matcher.kind !== 'pattern') return { rule }
  const outside = linear(rule.matcher.pattern)
  if (outside) return { id, refused: outside }
  try {
    const { longest } = compilePattern(rule.matcher.pattern)
    if (longest > rule.bound) return { id, refused: `it may match ${longest} characters, its bound is ${rule.bound}` }
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error
    return { id, refused: error.message }
  }
  return { rule }
}

/** A short stable name of a rule set: equal sets have equal names. */
function digest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 2654435761)
    low = Math.imul(low ^ text.charCodeAt(at), 1597334677)
  }
  return ((high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')).slice(0, 12)
}

/** Joins the built-in rules with a merchant's: modes that the merchant sets for built-in rules win; refused rules are named. */
export function joinRules(
  builtIn: RuleSet,
  rows: readonly unknown[],
  modes: Readonly<Record<string, Rule['mode']>> = {},
): { rules: RuleSet; refused: { id: string; reason: string }[] } {
  const refused: { id: string; reason: string }[] = []
  const own: Rule[] = []
  for (const row of rows) {
    const read = readMerchantRule(row)
    if ('refused' in read) refused.push({ id: read.id, reason: read.refused })
    else if (builtIn.rules.some(({ id }) => id === read.rule.id) || own.some(({ id }) => id === read.rule.id)) {
      refused.push({ id: read.rule.id, reason: 'another rule has this id' })
    } else own.push(read.rule)
  }
  const rules = [
    ...builtIn.rules.map((rule) => {
      const mode = modes[rule.id]
      return mode === undefined ? rule : { ...rule, mode }
    }),
    ...own,
  ]
  if (own.length === 0 && Object.keys(modes).length === 0) return { rules: builtIn, refused }
  return { rules: { version: `${builtIn.version}+${digest(JSON.stringify([own, modes]))}`, rules }, refused }
}
