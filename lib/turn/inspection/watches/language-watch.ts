import { isArabic, isHan, isWordUnit } from '#lib/text/characters.ts'
import { knownNameWords } from '../context/known-names.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import {
  type LatinLanguage,
  languagesOf,
  latinLanguages,
  persianLetter,
  persianWords,
  signedIn,
  strangeLetter,
} from './language-words.ts'
import { allowedFor, isKana } from './wanted-language.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** So much of another language in one sentence is a reply in it. */
const enoughWords = 4
const enoughHan = 6
const enoughKana = 4
const enoughArabicWords = 3
const enoughScriptWords = 2
/** So many Latin words in a row are a sentence, whatever their language. */
const longestName = 7

const foreignScript = /[\u0370-\u05ff\u0700-\u11ff\u1780-\u17ff\uac00-\ud7ff]/

/** Watches for sentences in another language than the customer's: held from their first strange word. */
export function createLanguageWatch(rule: Rule, prepared: Prepared, report: Report): Watch | undefined {
  const permitted = allowedFor(prepared)
  if (!permitted) return undefined
  const allowed = permitted
  const home = prepared.language
  const latinHome = home === 'en' || home === 'es'
  const readsLatin = latinLanguages.some((language) => allowed.has(language))
  const strangers = latinLanguages.filter(
    (language) =>
      !allowed.has(language) && (language === 'pinyin' ? home === 'zh' : language === 'arabizi' ? home === 'ar' : true),
  )

  const signedLanguages = new Set(signedIn.filter((language) => strangers.includes(language)))

  let word = ''
  let wordStart = -1
  /** The word is written small, with a sign that the customer's language has not. */
  let [signed, small] = [false, false]
  let suspect = -1
  /** Words of each strange language that are none of a permitted one. */
  const counts = new Map<LatinLanguage, number>()
  let strange = 0
  let latin = 0
  let homely = 0
  /** Words of the customer's own script in this sentence. */
  let native = 0
  let row = 0
  let kana = 0
  let scripts = 0
  let dotted: { word: string; start: number } | undefined
  let quoted = false
  /** Inside brackets a name may stand in its own script. */
  let gloss = false
  let link = false
  let done = false

  function reset(): void {
    suspect = -1
    strange = 0
    latin = 0
    homely = 0
    row = 0
    kana = 0
    scripts = 0
    counts.clear()
  }

  function find(to: number): void {
    if (done || suspect === -1) return
    done = true
    report({ rule, from: suspect, to })
  }

  function endArabic(text: string, start: number, to: number): void {
    if (allowed.has('ar')) {
      const persian = persianWords.has(text) || (persianLetter.test(text) && text.length > 3)
      if (!persian) {
        native += 1
        if (!latinHome && scripts === 0) reset()
        return
      }
      if (suspect === -1) suspect = start
      scripts += 1
      if (scripts >= enoughArabicWords) find(to)
      return
    }
    if (suspect === -1) suspect = start
    strange += 1
    if (strange >= enoughArabicWords) find(to)
  }

  function isAllowed(languages: ReadonlySet<string>): boolean {
    for (const language of languages) if (allowed.has(language)) return true
    return false
  }

  function endLatin(text: string, start: number, to: number): void {
    const languages = languagesOf.get(text) ?? (signed && latinHome && text.length > 3 ? signedLanguages : undefined)
    if (!latinHome) {
      if (languages && isAllowed(languages)) {
        latin += 1
        return
      }
      latin += 1
      row += 1
      if (suspect === -1) suspect = start
      if (languages && strangers.some((language) => languages.has(language))) strange += 1
      if ((strange >= 3 && latin >= enoughWords) || (row >= longestName && !readsLatin)) find(to)
      return
    }
    if (text.length === 1 && text !== 'y') return
    if (!languages) {
      if (home === 'en' && /^[a-z]+'[a-z]+$/.test(text) && suspect !== -1) homely += 1
      return
    }
    if (isAllowed(languages)) {
      // A word that both know says nothing, unless nothing strange has been said.
      if (suspect === -1) return
      if (!strangers.some((language) => languages.has(language) && (counts.get(language) ?? 0) > 0)) homely += 1
      if (homely > strange) reset()
      return
    }
    if (suspect === -1) suspect = start
    for (const language of languages)
      if (strangers.includes(language)) counts.set(language, (counts.get(language) ?? 0) + 1)
    strange = Math.max(...counts.values(), 0)
    if ((strange >= enoughWords && strange > homely) || (strange >= 3 && homely === 0)) find(to)
  }

  function endWord(to: number): void {
    const text = word
    const start = wordStart
    word = ''
    wordStart = -1
    if (text === '' || quoted || link || done || knownNameWords(prepared).has(text)) return
    const first = text.charCodeAt(0)
    if (foreignScript.test(text)) {
      if (allowed.has('script')) return
      if (suspect === -1) suspect = start
      scripts += text.length >= 12 ? 2 : 1
      if (scripts >= enoughScriptWords) find(to)
    } else if (isArabic(first)) endArabic(text, start, to)
    else if (first >= 0x61 && first <= 0x7a && !/\d/.test(text)) {
      if (latinHome || !(allowed.has('en') && allowed.has('es'))) endLatin(text, start, to)
    } else row = 0
  }

  function endDotted(): void {
    if (!dotted) return
    word = dotted.word
    wordStart = dotted.start
    dotted = undefined
    endWord(wordStart + word.length)
  }

  function feedHan(unit: number, at: number): void {
    if (isKana(unit) && !allowed.has('script') && !quoted && !done) {
      if (suspect === -1) suspect = at
      kana += 1
      if (kana >= enoughKana) find(at + 1)
      return
    }
    if (allowed.has('zh')) {
      native += 1
      if (kana === 0 && home === 'zh') reset()
      return
    }
    if (quoted || gloss || done || knownNameWords(prepared).has(String.fromCharCode(unit))) return
    if (suspect === -1) suspect = at
    strange += 1
    if (strange >= enoughHan) find(at + 1)
  }

  return {
    feed(unit, at, _sentence, codePoint = unit) {
      if (unit === 0x22) quoted = !quoted
      if (unit === 0x28 || unit === 0x29) gloss = unit === 0x28
      // Words of a link, an address or a path are no words of a language.
      if (unit === 0x20 || unit === 0x0a || isHan(unit)) link = false
      else if (unit === 0x2f || unit === 0x40 || unit === 0x5f || unit === 0x2a || unit === 0x2022) {
        link = true
        word = ''
      }
      if (dotted) {
        // A full stop inside a word makes it an address; else it has ended the word.
        const ended = dotted
        dotted = undefined
        if (isWordUnit(unit)) link = true
        else {
          word = ended.word
          wordStart = ended.start
          endWord(at - 1)
        }
      }
      if (unit === 0x2e && word !== '' && word.charCodeAt(0) < 0x600) {
        dotted = { word, start: wordStart }
        word = ''
        wordStart = -1
        return
      }
      if (isHan(unit)) {
        if (word !== '') endWord(at)
        feedHan(unit, at)
        return
      }
      if (isWordUnit(unit) || (unit === 0x27 && word !== '')) {
        if (word === '') {
          wordStart = at
          signed = false
          small = codePoint >= 0x61
        }
        if (word.length < 40) word += String.fromCharCode(unit)
        if (small && codePoint > 0x7f && strangeLetter.test(String.fromCodePoint(codePoint))) signed = true
        return
      }
      if (word !== '') endWord(at)
      if (unit !== 0x20 && unit !== 0x2d) {
        row = 0
        if (!latinHome && strange === 0 && scripts === 0 && kana === 0) suspect = -1
      }
    },
    close(sentence: Sentence) {
      const to = sentence.from + sentence.text.length
      endDotted()
      endWord(to)
      // A short sentence in another language is still one: no word of the customer's language stands in it.
      const short = latinHome ? strange >= 2 && homely === 0 : strange >= 2 && latin >= 2 && native === 0
      if (suspect !== -1 && short) find(to)
      reset()
      native = 0
      quoted = false
      gloss = false
    },
    end(sentence: Sentence) {
      endDotted()
      endWord(sentence.from + sentence.text.length)
    },
    hold() {
      if (done) return Number.POSITIVE_INFINITY
      if (suspect !== -1) return suspect
      if (dotted) return dotted.start
      return word === '' ? Number.POSITIVE_INFINITY : wordStart
    },
    opened: () => suspect !== -1,
    decide() {
      reset()
      word = ''
      dotted = undefined
    },
  }
}
