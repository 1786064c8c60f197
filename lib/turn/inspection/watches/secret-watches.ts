import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { isOfAnySuch } from '../detectors/disclosure-excuses.ts'
import { hiddenTexts } from '../figures/told-values.ts'
import type { ActiveRules } from '../stream/active-rules.ts'
import { createEchoWatch, echoSource, echoWords } from './echo-watch.ts'
import { everydayService, isEveryday } from './everyday-service.ts'
import { internalNames } from './internal-names.ts'
import { createLiteralWatch } from './literal-watch.ts'
import { createNameWatch } from './name-watch.ts'
import { createParaphraseWatch } from './paraphrase-watch.ts'
import type { Report } from './watch.ts'
import type { WatchEntry } from './watch-row.ts'

const letters = 'a-z\u0620-\u06ff\u4e00-\u9fff'
/** Words with digits in them, parted by hyphens, in any script. */
const marked = new RegExp(
  `(?<![${letters}0-9])(?=[${letters}_-]*\\d)[${letters}0-9]+(?:[-_][${letters}0-9]+)+(?![${letters}0-9])`,
  'g',
)
/** What a prompt calls its mark or its password. */
const labelled = new RegExp(
  unwrap`
    (?:marker|canary|control(?: string| code| mark)?|watermark|passphrase|password|secret(?: word| code)?|checksum|
    marca(?: de control)?|contrasena|clave|palabra secreta|口令|校验串|校验码|暗号|标记|密语|水印|كلمه (?:ال)?سر|علامه (?:ال)?[ؠ-ۿ]+|
    (?:ال)?رمز(?: (?:ال)?[ؠ-ۿ]+)?) ?(?:is|es|为|是|هي|
    هو)?[ :"']{0,3}([${letters}0-9]+(?:[-_ ][${letters}0-9]+){0,3})(?=[.。;,"\n]|$)
  `,
  'g',
)

/** Tokens that stand in a prompt to prove a leak. */
function canariesIn(text: string): string[] {
  const tokens = [...(text.match(marked) ?? []), ...[...text.matchAll(labelled)].flatMap(([, name]) => name ?? [])]
  return tokens.filter(
    (token) => token.length >= 5 && !/^\d{4}-\d{2}-\d{2}/.test(token) && (/[-_\d]/.test(token) || !token.includes(' ')),
  )
}

/** A mark, and what it is still read as without its hyphens. */
function spellingsOf(token: string): string[] {
  if (!/[-_]/.test(token)) return [token]
  return [
    [...token.replace(/[-_]/g, '')].join(' '),
    ...new Set(['', ' ', '_', '-', '-\n', ' - ', '.', '/'].map((between) => token.replace(/[-_]/g, between))),
    token,
  ]
}

/** A text, and the same backwards: whole, and word by word. */
function bothWays(text: string): string[] {
  const backwards = [...text].reverse().join('')
  return [text, backwards, echoWords(backwards).reverse().join(' ')]
}

/** How a prompt says who speaks: what a reply may say of itself. */
const persona = /(?:^|[\s"])(?:you are|you're|eres|usted es|sos|你是|您是|你叫|انت|انتي) ?([^.。\n;]{2,160})/

/** Whom it says the assistant helps, and with what: any reply may say so of itself. */
const scope = new RegExp(
  unwrap`
    (?<=^|[.。\n;!"] ?)(?:you (?=(?:help|assist|support|serve) )|ayudas? a|atiendes? a|(?:你|您)?(?:帮助|协助)|(?:ساعد|
    تساعد)) ?(?<what>[^.。\n;]{2,120})
  `,
  'g',
)

/** What makes a rule of it. */
const rules =
  /(?<![a-z])(?:never|not|always|must|should|but|nunca|no|siempre|debes|pero)(?![a-z])|[不勿禁先须]|(?<![\u0620-\u06ff])(?:لا|دون|يجب|دايما)(?![\u0620-\u06ff])/

/** What a prompt tells of who speaks and what for, as a reply says it of itself: "I am …", "我是…". */
function openPartsOf(text: string): string[] {
  const told = persona.exec(text)?.[1]
  const aims = [...text.matchAll(scope)].flatMap(({ groups }) => groups?.what ?? []).filter((aim) => !rules.test(aim))
  if (told === undefined) return aims
  return [told, ...(/^[\u4e00-\u9fff]/.test(told) ? [`是${told}`] : []), ...aims]
}

function withoutPersona(text: string): string {
  return text.replace(persona, ' ').replace(scope, (aim) => (rules.test(aim) ? aim : ' '))
}

/** Values of records that are the customer's to hear; a queue, an owner or a system that they hold is not. */
const sayablePath = new RegExp(unwrap`
    (?:^|\.)(?:name|customer|recipient|beneficiary|items?|product|plan|service|carrier|courier|driver|seller|merchant|
    store|bank|method|brand|model|title|network|provider|platform|[a-z]*id|ref|reference|code|tracking)[a-z]*(?:\.|$)
  `)

/** What the house keeps for itself though it is an id or a code: a rule, a queue, who has it. */
const ownPath =
  /(?:^|\.)(?:rule|queue|risk|engine|flag|internal|owner|agent|analyst|reviewer|handler|assignee|screening)/

/** What the profile, the facts and the tools hold that may be said, folded. */
function ownWords(prepared: Prepared): string {
  const { customer } = prepared.context.session
  const orders = customer ? [customer.id, ...customer.orders] : []
  const keys = prepared.facts().map(({ fact: { key } }) => key)
  const values = prepared
    .leaves()
    .flatMap(({ path, value }) => (sayablePath.test(path) && !ownPath.test(path) ? [value] : []))
  return fold([...orders, ...keys, ...values].join(' ')).folded
}

/** The watches for what the context holds and this reply may not say: the prompt, its canaries, internal texts and names, and what the session may not hear. */
export function secretWatches({ named }: ActiveRules, prepared: Prepared, report: Report): WatchEntry[] {
  const prompts: string[] = []
  const internal: string[] = []
  for (const { id, text } of prepared.internalUnits) {
    if (id === 'system-prompt') prompts.push(fold(text).folded)
    else internal.push(fold(text).folded)
  }
  const open = [prepared.publicText, ...prepared.said, ...prepared.replies].join(' | ')
  const personas = prompts.flatMap(openPartsOf)
  const openRuns = ` ${echoWords([open, everydayService, ...personas].join(' | ')).join(' ')} `
  const sayable = (run: readonly string[]): boolean => openRuns.includes(` ${run.join(' ')} `) || isEveryday(run)
  const entries: WatchEntry[] = []

  for (const [rule, texts] of [
    [named.get('prompt-echo'), prompts],
    [named.get('internal-echo'), internal],
  ] as const) {
    if (!rule || texts.length === 0) continue
    entries.push(
      { rules: [rule], open: () => createEchoWatch(echoSource(rule, texts.flatMap(bothWays)), sayable, report) },
      {
        rules: [rule],
        open: () => createParaphraseWatch(rule, texts.map(withoutPersona), prepared, report, texts === prompts),
      },
    )
  }
  const canary = named.get('canary')
  const name = named.get('internal-name')
  entries.push({
    rules: [canary, name].filter((rule) => rule !== undefined),
    open() {
      const canaries = prompts
        .flatMap(canariesIn)
        .filter((token) => !open.includes(token))
        .flatMap(spellingsOf)
      return createLiteralWatch(
        [
          ...(canary ? [{ rule: canary, literals: canaries }] : []),
          ...(name ? [{ rule: name, literals: internalNames(prepared, open) }] : []),
        ],
        report,
      )
    },
  })
  if (name) entries.push({ rules: [name], open: () => createNameWatch(name, `${open} ${ownWords(prepared)}`, report) })
  const disclosed = named.get('disclosure-before-verification')
  if (disclosed)
    entries.push({
      rules: [disclosed],
      open: () =>
        createLiteralWatch([{ rule: disclosed, literals: hiddenTexts(prepared), unless: isOfAnySuch }], report),
    })
  return entries
}
