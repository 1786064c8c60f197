import { fold } from '#lib/text/fold.ts'
import type { ActiveRules } from './active-rules.ts'
import { createEchoWatch, echoSource, echoWords } from './echo-watch.ts'
import { internalNames } from './internal-names.ts'
import { createLiteralWatch } from './literal-watch.ts'
import { createParaphraseWatch } from './paraphrase-watch.ts'
import type { Prepared } from './prepared.ts'
import { hiddenTexts } from './told-values.ts'
import type { Report } from './watch.ts'
import type { WatchEntry } from './watch-row.ts'

/** Tokens that stand in a prompt to prove a leak: words with digits in them, parted by hyphens. */
function canariesIn(text: string): string[] {
  const tokens =
    text.match(/(?<![a-z0-9])(?=[a-z0-9-]*\d)[a-z0-9]+(?:[-_][a-z0-9]+)+(?![a-z0-9])|[\u4e00-\u9fff]{2,6}-\d{3,}/g) ??
    []
  return tokens.filter((token) => token.length >= 6 && !/^\d{4}-\d{2}-\d{2}/.test(token))
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
  const openRuns = ` ${echoWords(open).join(' ')} `
  const sayable = (run: readonly string[]): boolean => openRuns.includes(` ${run.join(' ')} `)
  const entries: WatchEntry[] = []

  for (const [rule, texts] of [
    [named.get('prompt-echo'), prompts],
    [named.get('internal-echo'), internal],
  ] as const) {
    if (!rule || texts.length === 0) continue
    entries.push(
      { rules: [rule], open: () => createEchoWatch(echoSource(rule, texts), sayable, report) },
      { rules: [rule], open: () => createParaphraseWatch(rule, texts, prepared, report) },
    )
  }
  const canary = named.get('canary')
  const name = named.get('internal-name')
  entries.push({
    rules: [canary, name].filter((rule) => rule !== undefined),
    open() {
      const canaries = prompts.flatMap(canariesIn).filter((token) => !open.includes(token))
      return createLiteralWatch(
        [
          ...(canary ? [{ rule: canary, literals: canaries }] : []),
          ...(name ? [{ rule: name, literals: internalNames(prepared, open) }] : []),
        ],
        report,
      )
    },
  })
  const disclosed = named.get('disclosure-before-verification')
  if (disclosed)
    entries.push({
      rules: [disclosed],
      open: () => createLiteralWatch([{ rule: disclosed, literals: hiddenTexts(prepared) }], report),
    })
  return entries
}
