import { type Language, languages } from '#lib/text/language.ts'
import type { Triggers } from '../claims/sentence-detector.ts'
import { bounded } from '../matching/bounded.ts'
import { common } from '../matching/common-words.ts'
import { type Match, matchesIn, type PatternTable, withPrefilters } from '../matching/patterns.ts'

/**
 * Phrases by language, folded, comma separated. `(a|b)` stands for either, `(a )?` may be absent, `(a )*` comes up to three times, `*` is any rest of the word,
 * `…` up to four words of the same clause (six characters of Chinese).
 */
export type PhraseList = Readonly<Record<Language, string>>

/** Phrases, ready to be found in folded sentences. */
export interface Phrases {
  in(text: string, only?: Language): Match[]
  /** What must stand in a text for one of them to end there. */
  triggers: Triggers
  table: PatternTable
}

const gap: Readonly<Record<Language, string>> = {
  en: "(?: [$€£]?[a-z0-9'-]+(?:[.,]\\d+)?){0,4}? ",
  es: '(?: [a-z0-9-]+(?:[.,]\\d+)?){0,4}? ',
  zh: '[^,。;!?\\n]{0,6}?',
  ar: '(?: [\\u0620-\\u06ff0-9]+){0,3}? ',
}
const tail: Readonly<Record<Language, string>> = {
  en: "[a-z'-]*",
  es: '[a-z]*',
  zh: '',
  ar: '[\\u0620-\\u06ff]*',
}

/** A list parts at the commas that stand in no bracket; `,?` is a comma that may be absent. */
function entriesOf(list: string): string[] {
  const entries: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= list.length; at += 1) {
    const unit = list[at] ?? ','
    if (unit === '\\') at += 1
    else if ('([{'.includes(unit)) depth += 1
    else if (')]}'.includes(unit)) depth -= 1
    else if ((unit === ',' && depth === 0 && list[at + 1] !== '?') || unit === '\n' || at === list.length) {
      entries.push(list.slice(from, at).trim())
      from = at + 1
    }
  }
  return entries.filter((entry) => entry !== '')
}

function sourceOf(language: Language, entry: string): string {
  const alternatives = entry
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)[*+]/g, (end) => (end === ')*' ? '){0,3}' : '){1,3}'))
    .replace(/(?<!\\w|[.\]])\*/g, tail[language])
    .replace(/ ?… ?/g, gap[language])
    // While a sentence comes, it ends behind the space that has ended its last word.
    .replace(/\|\$\)/g, '| ?$)')
  if (language === 'zh') return `(?:${alternatives})`
  if (language === 'ar') return `(?<![\\u0620-\\u06ff])[وف]?(?:${alternatives})(?![\\u0620-\\u06ff])`
  return `(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`
}

/** Where the group that ends at the end of `source` begins, or -1. */
function groupStart(source: string): number {
  let depth = 0
  for (let at = source.length - 1; at >= 0; at -= 1) {
    if (source[at] === ')') depth += 1
    else if (source[at] === '(') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

function alternativesOf(inside: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '(') depth += 1
    else if (inside[at] === ')') depth -= 1
    else if (inside[at] === '|' && depth === 0) {
      found.push(inside.slice(from, at))
      from = at + 1
    }
  }
  return [...found, inside.slice(from)]
}

/** A phrase without what it only looks at before and behind itself. */
function withoutLooks(phrase: string): string {
  let kept = ''
  for (let at = 0; at < phrase.length; at += 1) {
    if (!/^\(\?<?[=!]/.test(phrase.slice(at, at + 4))) {
      kept += phrase[at]
      continue
    }
    let depth = 0
    do {
      if (phrase[at] === '\\') at += 1
      else if (phrase[at] === '(') depth += 1
      else if (phrase[at] === ')') depth -= 1
      at += 1
    } while (depth > 0 && at < phrase.length)
    if (phrase[at] !== '?') at -= 1
  }
  return kept
}

/** The literals with which a phrase may end: its last word, or the beginning of it that is certain. */
function endingsOf(language: Language, phrase: string): string[] {
  const source = withoutLooks(phrase)
    .replace(/\)[*+]/g, (end) => (end === ')*' ? ')?' : ')'))
    .replace(/[.…]\{0,\d+\}\??|\\w\+/g, '…')
    .replace(/\[您你\]们?/g, '(您|你)')
    .trimEnd()
  if (source.endsWith('…')) return endingsOf(language, source.slice(0, -1))
  const optional = source.endsWith(')?')
  if (optional || source.endsWith(')')) {
    const body = optional ? source.slice(0, -1) : source
    const start = groupStart(body)
    const before = body.slice(0, start)
    const alternatives = alternativesOf(body.slice(start + 1, -1).replace(/^\?:/, ''))
    const inside = alternatives.flatMap((one) => endingsOf(language, one))
    // What Arabic writes before a word is no hindrance: its keywords begin inside words too, where they are long enough to tell.
    const tells = language === 'ar' && inside.length > 0 && inside.every((one) => one.replace('_', '').length >= 3)
    const freeStart = language === 'zh' || tells || before === '' || /(?:[ …]| \)\??)$/.test(before)
    if (!freeStart) return endingsOf(language, `${before}*`)
    const skips = optional || alternatives.some((one) => /^[\s…]*$/.test(one))
    return skips && before !== '' ? [...inside, ...endingsOf(language, before)] : inside
  }
  const last = (language === 'zh' ? source.split(/[…)]\??/) : source.split(/[ …]|\)\??/)).at(-1) ?? ''
  const open = /[*(?[\\.]/.exec(last)
  const literal = open ? last.slice(0, open.index) : last
  if (literal === '' || !/^[a-z0-9'\u0620-\u06ff\u3400-\u9fff]/.test(literal)) return []
  return [language === 'zh' || open ? literal : `${literal}_`]
}

/** The triggers of a phrase: how it ends, or how it ends before words that are everywhere. The keyword watch asks again for some words behind a trigger. */
function triggersOf(language: Language, phrase: string): string[] {
  const endings = endingsOf(language, phrase)
  if (!endings.every((ending) => common[language].has(ending.replace(/_$/, '')))) return endings
  const shorter =
    language === 'zh'
      ? phrase.replace(/(?<=[^…()|*?\]])[^…()|*?\]]$/, '')
      : phrase.replace(/(?<=[^…()|*? ]) [^…()|*? ]+$/, '')
  if (shorter === phrase) return endings
  const sooner = triggersOf(language, shorter)
  return sooner.length > 0 ? sooner : endings
}

/** Compiles phrases of one kind. */
export function phrases(list: PhraseList): Phrases {
  // Each phrase by itself: most of them have no word in a sentence, and are not tried.
  const compiled = (language: Language) =>
    entriesOf(list[language]).map((entry) => new RegExp(bounded(sourceOf(language, entry)), 'g'))
  const table = withPrefilters({ en: compiled('en'), zh: compiled('zh'), es: compiled('es'), ar: compiled('ar') })
  const endings = (language: Language): string =>
    [...new Set(entriesOf(list[language]).flatMap((entry) => triggersOf(language, entry)))].join('|')
  const triggers = Object.fromEntries(languages.map((language) => [language, endings(language)]))
  return {
    in: (text, only) => matchesIn(table, text, only),
    triggers: triggers as Record<Language, string>,
    table,
  }
}
