import type { PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { isWordUnit } from '#lib/text/characters.ts'
import { fold } from '#lib/text/fold.ts'
import { languages } from '#lib/text/language.ts'
import type { ToolCall } from '../turn.ts'
import type { Verdict } from '../verdict.ts'
import { compensation } from './detectors/compensation.ts'
import { credentialSolicitation } from './detectors/credential-solicitation.ts'
import { disclosure } from './detectors/disclosure.ts'
import { financialAdvice } from './detectors/financial-advice.ts'
import { guarantee } from './detectors/guarantee.ts'
import { offlinePromise } from './detectors/offline-promise.ts'
import { actionBeforeStepUp, ongoingAct } from './detectors/ongoing-act.ts'
import { rude } from './detectors/rude.ts'
import { sayDoMismatch } from './detectors/say-do-mismatch.ts'
import { stateContradiction } from './detectors/state-contradiction.ts'
import { toldPaymentData, toldPersonalData, toldSecret } from './detectors/told-secret.ts'
import { createEchoWatch, echoSource, echoWords } from './echo-watch.ts'
import { createFigureWatch } from './figure-watch.ts'
import { createFormatWatch } from './format-watch.ts'
import { createIdentifierWatch } from './identifier-watch.ts'
import type { Inspected } from './inspector.ts'
import { internalNames } from './internal-names.ts'
import { forbiddenBy } from './judge-call.ts'
import { judgeWhole } from './judge-whole.ts'
import { compileKeywords, createKeywordWatch, type Keyword } from './keyword-watch.ts'
import { createLanguageWatch } from './language-watch.ts'
import { leads } from './leads.ts'
import { createLinkWatch } from './link-watch.ts'
import { createLiteralWatch } from './literal-watch.ts'
import { createParaphraseWatch } from './paraphrase-watch.ts'
import { compilePattern } from './pattern-program.ts'
import { createPatternWatch } from './pattern-watch.ts'
import { createPersonalDataWatch } from './personal-data-watch.ts'
import { policiesOf } from './policies.ts'
import type { Prepared } from './prepared.ts'
import { createRepetitionWatch } from './repetition-watch.ts'
import type { Rule, RuleSet } from './rule.ts'
import { keywordsOf, type SentenceDetector, type Tried } from './sentence-detector.ts'
import type { Finding, Report, Sentence, Watch } from './watch.ts'

/** One phrase that a rule saw, and what became of it. */
export interface Explanation extends Tried {
  rule: string
  sentence: string
}

/** A rule set ready to run; shared by every inspector that uses it. */
export interface Compiled {
  createWatches(prepared: Prepared, report: Report): Watch[]
  /** Whether a rule acts in this conversation, or only counts. */
  acts(rule: Rule, conversation: string): boolean
  /** What else a sentence violates that is withheld anyway. */
  alsoIn(sentence: Sentence, prepared: Prepared, found: readonly Finding[]): Finding[]
  /** What each rule saw in a folded sentence, and why it stands or not. */
  explain(sentence: Sentence, prepared: Prepared): Explanation[]
  judgeCall(call: ToolCall, prepared: Prepared): Verdict | undefined
  refusalAfterTrip(call: ToolCall): Verdict
  /** The rules of the whole reply; `length` in code points. */
  judgeEnd(reply: string, length: number, prepared: Prepared): Inspected[]
}

const sentenceDetectors: Readonly<Record<string, SentenceDetector>> = {
  'disclosure-before-verification': disclosure,
  'action-before-step-up': actionBeforeStepUp,
  'credential-solicitation': credentialSolicitation,
  'told-personal-data': toldPersonalData,
  'told-secret': toldSecret,
  'told-payment-data': toldPaymentData,
  'unbacked-compensation': compensation,
  'guaranteed-outcome': guarantee,
  'financial-advice': financialAdvice,
  'state-contradiction': stateContradiction,
  'ongoing-act': ongoingAct,
  rude,
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

const callRules = new Set([
  '1.1/reading-below-assurance',
  '1.2/call-below-assurance',
  '6.2/malformed-action',
  '6.3/amount-over-limit',
  '6.4/missing-confirmation',
  '6.5/skipped-step',
])

/** Tokens that stand in a prompt to prove a leak: words with digits in them, parted by hyphens. */
function canariesIn(text: string): string[] {
  const tokens =
    text.match(/(?<![a-z0-9])(?=[a-z0-9-]*\d)[a-z0-9]+(?:[-_][a-z0-9]+)+(?![a-z0-9])|[\u4e00-\u9fff]{2,6}-\d{3,}/g) ??
    []
  return tokens.filter((token) => token.length >= 6 && !/^\d{4}-\d{2}-\d{2}/.test(token))
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

/** A phrase of a merchant as a keyword: whole words where its script has them. */
function phraseKeyword(phrase: string, ask: number): Keyword {
  const text = fold(phrase).folded.trim()
  const free = !isWordUnit(text.charCodeAt(0))
  return {
    text,
    free,
    whole: isWordUnit(text.charCodeAt(text.length - 1)),
    patient: false,
    role: 'literal',
    asks: [ask],
  }
}

function compile(ruleSet: RuleSet): Compiled {
  const active = ruleSet.rules.filter(({ mode }) => mode !== 'off')
  const named = new Map(active.map((rule) => [rule.matcher.kind === 'detector' ? rule.matcher.name : rule.id, rule]))
  const bySentence = active.flatMap((rule) => {
    const detector = rule.matcher.kind === 'detector' ? sentenceDetectors[rule.matcher.name] : undefined
    return detector ? [{ rule, detector }] : []
  })
  const keywords: Keyword[] = bySentence.flatMap(({ detector }, index) =>
    keywordsOf(detector.triggers, 'trigger', (language) => [index * languages.length + languages.indexOf(language)]),
  )
  // A merchant's phrases ask behind the built-in detectors.
  const phraseRules = active.filter(({ matcher }) => matcher.kind === 'phrases')
  const firstPhrase = bySentence.length * languages.length
  phraseRules.forEach((rule, index) => {
    if (rule.matcher.kind !== 'phrases') return
    for (const phrase of rule.matcher.phrases) keywords.push(phraseKeyword(phrase, firstPhrase + index))
  })
  const programs = active.flatMap((rule) =>
    rule.matcher.kind === 'pattern' ? [{ rule, program: compilePattern(rule.matcher.pattern) }] : [],
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
    const scenario = policiesOf(prepared)
    const serves = (rule: Rule): boolean =>
      (!rule.policies || rule.policies.some((policy) => scenario.has(policy))) &&
      rule.languages.includes(prepared.language)
    watches.push(
      createKeywordWatch(
        table,
        (index, from, to, sentence, tell) => {
          if (index >= firstPhrase) {
            const rule = phraseRules[index - firstPhrase]
            if (!rule || !serves(rule)) return false
            tell({ rule, from, to, ...(rule.action === 'mask' ? { mask: '•••' } : {}) })
            return true
          }
          const entry = bySentence[Math.floor(index / languages.length)]
          const language = languages[index % languages.length] ?? 'en'
          if (!entry) return false
          const { rule, detector } = entry
          if (!detector.opens(sentence, prepared, language)) return false
          const stands = (whole: typeof sentence) => detector.stands(whole, prepared)
          tell({ rule, from, to, stands, ...(detector.waitsFor ? { waitsFor: detector.waitsFor } : {}) })
          return true
        },
        report,
      ),
    )
    if (personalData.size > 0)
      watches.push(createPersonalDataWatch(personalData, prepared, report, named.get('unknown-link')))
    const format = named.get('broken-output')
    if (format) watches.push(createFormatWatch(format, prepared, report))
    const ungrounded = named.get('ungrounded-figure')
    const stale = named.get('stale-figure')
    const birth = named.get('told-personal-data')
    watches.push(
      createFigureWatch(
        { ...(ungrounded ? { ungrounded } : {}), ...(stale ? { stale } : {}), ...(birth ? { birth } : {}) },
        prepared,
        report,
      ),
    )
    const identifiers = named.get('third-party-identifier')
    if (identifiers) watches.push(createIdentifierWatch(identifiers, named.get('internal-name'), prepared, report))
    const links = named.get('unknown-link')
    if (links) watches.push(createLinkWatch(links, prepared, report))
    const mismatch = named.get('language-mismatch')
    if (mismatch) watches.push(createLanguageWatch(mismatch, prepared, report))
    const repetition = named.get('repetition')
    if (repetition) watches.push(createRepetitionWatch(repetition, prepared, report))
    for (const { rule, program } of programs) if (serves(rule)) watches.push(createPatternWatch(rule, program, report))
    watches.push(...secrets(prepared, report))
    return watches.filter((watch) => watch !== undefined)
  }

  function secrets(prepared: Prepared, report: Report): (Watch | undefined)[] {
    const prompts = prepared.internalUnits
      .filter(({ id }) => id === 'system-prompt')
      .map(({ text }) => fold(text).folded)
    const internal = prepared.internalUnits
      .filter(({ id }) => id !== 'system-prompt')
      .map(({ text }) => fold(text).folded)
    const open = [prepared.publicText, ...prepared.said, ...prepared.replies].join(' | ')
    const openRuns = ` ${echoWords(open).join(' ')} `
    const sayable = (run: readonly string[]): boolean => openRuns.includes(` ${run.join(' ')} `)
    const promptEcho = named.get('prompt-echo')
    const internalEcho = named.get('internal-echo')
    const canary = named.get('canary')
    const name = named.get('internal-name')
    const literals = [
      ...(canary
        ? [
            {
              rule: canary,
              literals: prompts.flatMap((text) => canariesIn(text)).filter((token) => !open.includes(token)),
            },
          ]
        : []),
      ...(name ? [{ rule: name, literals: internalNames(prepared, open) }] : []),
    ]
    return [
      promptEcho && prompts.length > 0 ? createEchoWatch(echoSource(promptEcho, prompts), sayable, report) : undefined,
      promptEcho && prompts.length > 0 ? createParaphraseWatch(promptEcho, prompts, prepared, report) : undefined,
      internalEcho && internal.length > 0
        ? createEchoWatch(echoSource(internalEcho, internal), sayable, report)
        : undefined,
      internalEcho && internal.length > 0 ? createParaphraseWatch(internalEcho, internal, prepared, report) : undefined,
      createLiteralWatch(literals, report),
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
    alsoIn(sentence, prepared, found) {
      const from = Math.min(...found.map((finding) => finding.from))
      return bySentence
        .filter(
          ({ rule, detector }) =>
            !found.some((finding) => finding.rule === rule) && detector.stands(sentence, prepared),
        )
        .map(({ rule }) => ({ rule, from, to: sentence.from + sentence.text.length }))
    },
    explain: (sentence, prepared) =>
      bySentence.flatMap(({ rule, detector }) =>
        (detector.explain?.(sentence, prepared) ?? []).map((tried) => ({
          rule: rule.id,
          sentence: sentence.text.trim(),
          ...tried,
        })),
      ),
    judgeCall(call, prepared) {
      const item = forbiddenBy(call, prepared)
      const rule = item && active.find((candidate) => candidate.item === item && callRules.has(candidate.id))
      return rule && this.acts(rule, prepared.conversation) ? verdictOn(rule) : undefined
    },
    refusalAfterTrip: () =>
      verdictOn({ ...(active[0] as Rule), id: 'gate/after-trip', item: '6.2', version: 1, severity: 'veto' }),
    judgeEnd: (reply, length, prepared) => judgeWhole(reply, length, prepared, (name) => named.get(name)),
  }
}
