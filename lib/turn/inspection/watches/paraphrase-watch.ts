import { isHan, isWordUnit } from '#lib/text/characters.ts'
import { contentWords, echoesPublic } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { confessionLead, createConfession, hanLead } from './confession.ts'
import { everydayService } from './everyday-service.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** So many telling words of a secret make the rest of a sentence wait. */
const telling = 3
const share = 0.6

/**
 * Watches for a secret text that is lightly edited: most telling words of one of its sentences, in any order. Where it is the
 * rules of who speaks (`confessed`), a sentence that speaks of having them needs only a few of those words.
 */
export function createParaphraseWatch(
  rule: Rule,
  texts: readonly string[],
  prepared: Prepared,
  report: Report,
  confessed = false,
): Watch {
  const heard = [prepared.publicText, ...prepared.said]
  const open = new Set(contentWords([everydayService, ...heard].join(' ')))
  const isConfession = createConfession(texts, heard)
  const secret = texts
    .flatMap((text) => text.split(/[.。!?;\n]/))
    .map((sentence) => new Set(contentWords(sentence)))
    .filter((words) => words.size >= 4)
  const rare = new Set(secret.flatMap((words) => [...words]).filter((word) => !open.has(word)))
  let count = 0
  let word = ''
  let wordStart = -1
  let lastHan = ''
  let armed = false

  function take(key: string, from: number, to: number): void {
    if (!rare.has(key)) return
    count += 1
    if (count >= telling) arm(from, to)
  }

  function arm(from: number, to: number): void {
    if (armed) return
    armed = true
    report({ rule, from, to, stands: (sentence) => isEdited(sentence) })
  }

  function isEdited(sentence: Sentence): boolean {
    if (confessed && isConfession(sentence.text)) return true
    const said = new Set(contentWords(sentence.text))
    if (echoesPublic(sentence.text, prepared, 0.75)) return false
    return secret.some((words) => {
      const shared = [...words].filter((one) => said.has(one))
      return shared.length / words.size >= share && shared.filter((one) => rare.has(one)).length >= telling
    })
  }

  function finish(to: number): void {
    if (word === '') return
    const text = word
    word = ''
    if (confessed && confessionLead.test(text)) arm(wordStart, to)
    if (/^\d/.test(text) || text.length >= 4)
      take(text.length > 6 && !/^\d/.test(text) ? text.slice(0, 6) : text, wordStart, to)
  }

  function reset(): void {
    count = 0
    armed = false
    lastHan = ''
  }

  return {
    feed(unit, at) {
      if (isHan(unit)) {
        finish(at)
        const character = String.fromCharCode(unit)
        if (lastHan !== '') take(lastHan + character, at, at + 1)
        if (confessed && hanLead.has(lastHan + character)) arm(at - 1, at + 1)
        lastHan = character
        return
      }
      lastHan = ''
      if (isWordUnit(unit)) {
        if (word === '') wordStart = at
        if (word.length < 64) word += String.fromCharCode(unit)
      } else finish(at)
    },
    close(sentence) {
      finish(sentence.from + sentence.text.length)
      reset()
    },
    end(sentence) {
      finish(sentence.from + sentence.text.length)
    },
    hold: () => (word !== '' && count >= telling - 1 && !armed ? wordStart : Number.POSITIVE_INFINITY),
    decide() {
      reset()
    },
  }
}
