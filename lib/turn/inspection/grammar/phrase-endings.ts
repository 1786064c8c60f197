import type { Language } from '#lib/text/language.ts'
import { common } from '../matching/common-words.ts'

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

/** The last word of a source, as far as it is plain. */
function lastWordOf(source: string): { word: string; plain: string; isOpen: boolean } {
  const word = source.split(/[ …]|\)\??/).at(-1) ?? ''
  const open = /[*(?[\\.]/.exec(word)
  return { word, plain: open ? word.slice(0, open.index) : word, isOpen: open !== null }
}

/** A group at the end of a source, and what stands before it. */
function lastGroupOf(source: string): { before: string; alternatives: string[]; optional: boolean } | undefined {
  const optional = source.endsWith(')?')
  if (!optional && !source.endsWith(')')) return undefined
  const body = optional ? source.slice(0, -1) : source
  const start = groupStart(body)
  const alternatives = alternativesOf(body.slice(start + 1, -1).replace(/^\?:/, ''))
  return { before: body.slice(0, start), alternatives, optional }
}

/** What a word may be made of, in a source. */
const inWord = /^[a-z0-9'*?[\]-]*$/

/** The words that may stand right before what follows a source, a `*` behind those of which only the beginning is certain; undefined where any may. */
function wordsBefore(source: string): string[] | undefined {
  const text = source.trimEnd()
  const group = lastGroupOf(text)
  if (group) {
    const { before, alternatives, optional } = group
    const apart = before === '' || before.endsWith(' ') || alternatives.every((one) => /^(?: |$)/.test(one))
    // "depend(s|ed) on": the group ends the word before it.
    if (!apart) {
      const { plain } = lastWordOf(before)
      return plain.length < 2 || !alternatives.every((one) => inWord.test(one)) ? undefined : [`${plain}*`]
    }
    const words = (optional ? [...alternatives, ''] : alternatives).map((one) => wordsBefore(`${before}${one}`))
    return words.every((one) => one !== undefined) ? words.flat() : undefined
  }
  const { word, plain, isOpen } = lastWordOf(text)
  const stem = word[plain.length] === '?' ? plain.slice(0, -1) : plain
  if (!/^[a-z0-9][a-z0-9'-]*$/.test(stem) || !inWord.test(word)) return undefined
  return isOpen ? [`${stem}*`] : [stem]
}

/** A last word that is everywhere, with each word that may stand before it. */
function paired(language: Language, word: string, before: string): string[] {
  if (!common[language].has(word)) return [`${word}_`]
  const group = lastGroupOf(before)
  const apart = group ? group.alternatives.every((one) => one === '' || one.endsWith(' ')) : before.endsWith(' ')
  const words = apart ? wordsBefore(before) : undefined
  return words?.map((one) => `${one}&${word}_`) ?? [`${word}_`]
}

/** A phrase's source as its parts are read: without what it only looks at, its repeats as options. */
function partsOf(phrase: string): string {
  return withoutLooks(phrase)
    .replace(/\)[*+]/g, (end) => (end === ')*' ? ')?' : ')'))
    .replace(/[.…]\{0,\d+\}\??|\\w\+/g, '…')
    .replace(/\[您你\]们?/g, '(您|你)')
}

/** The literals with which a source may end, `before` being what stands before it: its last word, or the beginning of it that is certain. */
function endingsOf(language: Language, from: string, context = ''): string[] {
  const source = from.trimEnd()
  if (source.endsWith('…')) return endingsOf(language, source.slice(0, -1), context)
  const group = lastGroupOf(source)
  if (group) {
    const { before, alternatives, optional } = group
    const inside = alternatives.flatMap((one) => endingsOf(language, one, `${context}${before}`))
    // What Arabic writes before a word is no hindrance: its keywords begin inside words too, where they are long enough to tell.
    const tells = language === 'ar' && inside.length > 0 && inside.every((one) => one.replace('_', '').length >= 3)
    const freeStart = language === 'zh' || tells || before === '' || /(?:[ …]| \)\??)$/.test(before)
    if (!freeStart) return endingsOf(language, `${before}*`, context)
    const skips = optional || alternatives.some((one) => /^[\s…]*$/.test(one))
    return skips && before !== '' ? [...inside, ...endingsOf(language, before, context)] : inside
  }
  if (language === 'zh') {
    const last = source.split(/[…)]\??/).at(-1) ?? ''
    const open = /[*(?[\\.]/.exec(last)
    const literal = open ? last.slice(0, open.index) : last
    return /^[a-z0-9'\u3400-\u9fff]/.test(literal) ? [literal] : []
  }
  const { word, plain, isOpen } = lastWordOf(source)
  if (!/^[a-z0-9'\u0620-\u06ff]/.test(plain)) return []
  return isOpen ? [plain] : paired(language, plain, `${context}${source.slice(0, source.length - word.length)}`)
}

/**
 * The triggers of a phrase: how it ends (`keywordsOf` says how they are written), or how it ends before words that are everywhere. The keyword
 * watch asks again for some words behind a trigger.
 */
export function triggersOf(language: Language, phrase: string): string[] {
  const endings = endingsOf(language, partsOf(phrase))
  if (!endings.every((ending) => common[language].has(ending.replace(/_$/, '')))) return endings
  const shorter =
    language === 'zh'
      ? phrase.replace(/(?<=[^…()|*?\]])[^…()|*?\]]$/, '')
      : phrase.replace(/(?<=[^…()|*? ]) [^…()|*? ]+$/, '')
  if (shorter === phrase) return endings
  const sooner = triggersOf(language, shorter)
  return sooner.length > 0 ? sooner : endings
}
