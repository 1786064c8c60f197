import type { PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { fold } from '#lib/text/fold.ts'
import type { ToolCall } from '../turn.ts'
import type { Verdict } from '../verdict.ts'
import { disclosure } from './detectors/disclosure.ts'
import { offlinePromise } from './detectors/offline-promise.ts'
import { sayDoMismatch } from './detectors/say-do-mismatch.ts'
import { createEchoWatch, echoSource, echoWords } from './echo-watch.ts'
import { createFigureWatch } from './figure-watch.ts'
import { createFormatWatch } from './format-watch.ts'
import type { Inspected } from './inspector.ts'
import { compileKeywords, createKeywordWatch, type Keyword } from './keyword-watch.ts'
import { leads } from './leads.ts'
import { createLiteralWatch } from './literal-watch.ts'
import { createPersonalDataWatch } from './personal-data-watch.ts'
import type { Prepared } from './prepared.ts'
import type { Rule, RuleSet } from './rule.ts'
import { keywordsOf, type SentenceDetector } from './sentence-detector.ts'
import type { Report, Watch } from './watch.ts'

/** A rule set ready to run; shared by every inspector that uses it. */
export interface Compiled {
  createWatches(prepared: Prepared, report: Report): Watch[]
  /** Whether a rule acts in this conversation, or only counts. */
  acts(rule: Rule, conversation: string): boolean
  judgeCall(call: ToolCall, prepared: Prepared): Verdict | undefined
  refusalAfterTrip(call: ToolCall): Verdict
  judgeEnd(reply: string, prepared: Prepared): Inspected[]
}

const sentenceDetectors: Readonly<Record<string, SentenceDetector>> = {
  'disclosure-before-verification': disclosure,
  'offline-promise': offlinePromise,
  'say-do-mismatch': sayDoMismatch,
}

const personalDataItems: Readonly<Partial<Record<PersonalDataType, string>>> = {
  card: '2.2',
  cvv: '2.2',
  expiry: '2.2',
  iban: '2.2',
  account: '2.2',
  'us-ssn': '2.1',
  'us-itin': '2.1',
  'cn-id': '2.1',
  'es-dni': '2.1',
  'es-nie': '2.1',
  'uk-nino': '2.1',
  'in-aadhaar': '2.1',
  'in-pan': '2.1',
  'br-cpf': '2.1',
  'sg-nric': '2.1',
  'ae-id': '2.1',
  'sa-id': '2.1',
  'mx-curp': '2.1',
  passport: '2.1',
  mrz: '2.1',
  'tax-id': '2.1',
  email: '2.1',
  phone: '2.1',
  'birth-date': '2.1',
  address: '2.1',
  'url-credentials': '2.3',
  'api-key': '2.3',
  'private-key': '2.3',
  password: '2.3',
  'one-time-code': '2.3',
  'security-answer': '2.3',
}

/** A share of conversations, stable for each of them. */
function shareOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return ((hash >>> 0) % 10_000) / 100
}

const cache = new WeakMap<RuleSet, Compiled>()

/** Compiles a rule set once. */
export function compileRules(ruleSet: RuleSet): Compiled {
  const known = cache.get(ruleSet)
  if (known) return known
  const compiled = compile(ruleSet)
  cache.set(ruleSet, compiled)
  return compiled
}

function compile(ruleSet: RuleSet): Compiled {
  const active = ruleSet.rules.filter(({ mode }) => mode !== 'off')
  const named = new Map(active.map((rule) => [rule.matcher.kind === 'detector' ? rule.matcher.name : rule.id, rule]))
  const bySentence = active.flatMap((rule) => {
    const detector = rule.matcher.kind === 'detector' ? sentenceDetectors[rule.matcher.name] : undefined
    return detector ? [{ rule, detector }] : []
  })
  const keywords: Keyword[] = bySentence.flatMap(({ detector }, index) =>
    keywordsOf(detector.triggers, 'trigger', [index]),
  )
  keywords.push(...leads)
  const table = compileKeywords(keywords)

  const personalData = new Map<PersonalDataType, Rule>()
  for (const [type, item] of Object.entries(personalDataItems)) {
    const rule = active.find((candidate) => candidate.item === item)
    if (rule) personalData.set(type as PersonalDataType, rule)
  }

  function createWatches(prepared: Prepared, report: Report): Watch[] {
    const watches: (Watch | undefined)[] = []
    watches.push(
      createKeywordWatch(
        table,
        (index, from, sentence, tell) => {
          const entry = bySentence[index]
          if (!entry) return
          const { rule, detector } = entry
          if (!detector.opens(sentence, prepared)) return
          const to = sentence.from + sentence.text.length
          const stands = (whole: typeof sentence) => detector.stands(whole, prepared)
          tell({ rule, from, to, stands, ...(detector.waitsFor ? { waitsFor: detector.waitsFor } : {}) })
        },
        report,
      ),
    )
    if (personalData.size > 0) watches.push(createPersonalDataWatch(personalData, prepared, report))
    const format = named.get('broken-output')
    if (format) watches.push(createFormatWatch(format, prepared, report))
    const figures = named.get('ungrounded-figure')
    if (figures) watches.push(createFigureWatch(figures, prepared, report))
    watches.push(...secrets(prepared, report))
    return watches.filter((watch) => watch !== undefined)
  }

  function secrets(prepared: Prepared, report: Report): (Watch | undefined)[] {
    const prompts = prepared.internalUnits
      .filter(({ id }) => id === 'system-prompt')
      .map(({ text }) => fold(text).folded)
    if (prompts.length === 0) return []
    const echo = named.get('prompt-echo')
    const canary = named.get('canary')
    const publicRuns = ` ${echoWords([prepared.publicText, ...prepared.said, ...prepared.replies].join(' | ')).join(' ')} `
    const sayable = (run: readonly string[]): boolean => publicRuns.includes(` ${run.join(' ')} `)
    const tokens = prompts
      .flatMap(
        (text) =>
          text.match(
            /(?<![a-z0-9])(?=[a-z0-9-]*\d)[a-z0-9]+(?:[-_][a-z0-9]+)+(?![a-z0-9])|[\u4e00-\u9fff]{1,6}-\d{3,}/g,
          ) ?? [],
      )
      .filter(
        (token) =>
          token.length >= 6 &&
          !prepared.publicText.includes(token) &&
          !prepared.said.some((text) => text.includes(token)),
      )
    return [
      echo ? createEchoWatch(echoSource(echo, prompts), sayable, report) : undefined,
      canary ? createLiteralWatch([{ rule: canary, literals: tokens }], report) : undefined,
    ]
  }

  function verdictOn(rule: Rule): Verdict {
    return {
      item: rule.item,
      rule: rule.id,
      version: rule.version,
      severity: rule.severity,
      action: 'replace',
      start: 0,
      end: 0,
    }
  }

  return {
    createWatches,
    acts(rule, conversation) {
      if (rule.mode === 'enforce') return true
      return typeof rule.mode === 'object' && shareOf(`${rule.id} ${conversation}`) < rule.mode.canary
    },
    judgeCall: () => undefined,
    refusalAfterTrip: () =>
      verdictOn({ ...(active[0] as Rule), id: 'gate/after-trip', item: '6.2', version: 1, severity: 'veto' }),
    judgeEnd: () => [],
  }
}
