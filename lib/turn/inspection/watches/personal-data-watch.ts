import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { mayBecomeIban } from '#lib/pii/judge-iban.ts'
import type { PersonalDataType } from '#lib/pii/personal-data-type.ts'
import { isDigit, isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { asksForContact, hotlineLength, isOfferedToCall } from './hotlines.ts'
import { looksLikeKey } from './key-looks.ts'
import { holdsCode, rawValuesIn } from './raw-values.ts'
import { isSayable } from './sayable-span.ts'
import { createSpelledMail } from './spelled-mail.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** What each item's rule looks for. */
export type PersonalDataRules = ReadonlyMap<PersonalDataType, Rule>

/** Longest local part of an e-mail (RFC 5321); no earlier character can belong to one that begins later. */
const longestLocal = 64
/** Text kept for the judges: what stands before a number tells what it is. */
const windowSize = 320
/** After a run of digits this much is read before it is judged: a currency or a unit may follow. */
const tail = 10
const openers = '@ (at [at {at <at (@ [@ {@ arroba (arroba [arroba 艾特 (艾特 [艾特 (ات'.split(' ')

/** Watches for personal and payment data: holds the word that may be an e-mail, the digits that may be a card. */
export function createPersonalDataWatch(
  rules: PersonalDataRules,
  prepared: Prepared,
  report: Report,
  contact?: Rule,
): Watch {
  let text = ''
  let from = 0
  let position = -1
  /** The last two units: to look into the text while it grows would copy it at every unit. */
  let last = 0
  let before = 0
  let token = -1
  let previous = -1
  let gapText = ''
  let email = -1
  let run = -1
  let runGap = 0
  let runDigits = 0
  let runEnd = -1
  let iban: { from: number; compact: string; gap: number } | undefined
  const seen = new Set<number>()

  /** Judges what stands in the window from `since` on; true where something was found. */
  function judge(since: number): boolean {
    let found = false
    for (const span of findPersonalData(text)) {
      const start = from + span.start
      const end = from + span.end
      if (end <= since) continue
      // Digits that go on are judged when they are over.
      if (run !== -1 && start >= run) continue
      const rule = rules.get(span.type)
      if (!rule || seen.has(start) || isSayable(span, text, prepared)) continue
      seen.add(start)
      found = true
      report({ rule, from: Math.max(start, since), to: end })
      const before = text.slice(Math.max(0, span.start - 48), span.start)
      if (contact && span.type === 'phone' && (isOfferedToCall(before) || asksForContact(prepared)))
        report({ rule: contact, from: Math.max(start, since), to: end })
    }
    for (const raw of rawValuesIn(text, prepared)) {
      const start = from + raw.start
      const rule = rules.get(raw.type)
      if (!rule || seen.has(start) || from + raw.end <= since) continue
      seen.add(start)
      found = true
      report({ rule, from: Math.max(start, since), to: from + raw.end })
    }
    return found
  }

  /** The fewest digits that are judged: a code that the context holds may be short. */
  const shortest = (): number => (holdsCode(prepared) ? 5 : 7)

  function endRun(): void {
    if (run === -1) return
    const since = run
    run = -1
    runEnd = -1
    if (!(runDigits >= shortest() && judge(since))) judgeHotline(since)
    runDigits = 0
    runGap = 0
  }

  /** A short number, or one without a country's form, that the customer is told to call. */
  function judgeHotline(since: number): void {
    if (!contact || runDigits < 4 || runDigits > 15 || seen.has(since)) return
    const length = hotlineLength(text.slice(0, since - from), text.slice(since - from), prepared)
    if (length === 0) return
    seen.add(since)
    report({ rule: contact, from: since, to: since + length })
  }

  /** A word that is no word of a language (letters with digits or signs among them) may be a secret; so may a long one. */
  function judgeWord(word: string): void {
    const odd = word.length >= 6 && /[a-z]/.test(word) && /[\d!#$%^&*+=_~]/.test(word)
    if (odd || word.length >= 24) judge(token)
    judgeKey(word, token)
  }

  function judgeKey(word: string, since: number): void {
    const rule = rules.get('api-key')
    const key = word.replace(/[.'!~-]+$/, '')
    if (!rule || seen.has(since) || !looksLikeKey(key)) return
    if (prepared.publicText.includes(key) || prepared.said.some((said) => said.includes(key))) return
    const known = prepared.leaves().find((leaf) => leaf.value.toLowerCase().includes(key))
    if (known && !/secret|key|token|password|credential/.test(known.path)) return
    seen.add(since)
    report({ rule, from: since, to: since + key.length })
  }

  function endEmail(): void {
    if (email === -1) return
    const since = email
    email = -1
    judge(since)
  }

  function isLocal(unit: number): boolean {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      isDigit(unit) ||
      (unit > 0x20 && unit < 0x7f && "._%+-'&=!#$^~".includes(String.fromCharCode(unit)))
    )
  }

  function feedEmail(unit: number, at: number): void {
    if (unit === 0x40) {
      email = email === -1 ? (token !== -1 ? token : previous !== -1 ? previous : at) : email
      gapText = ''
      previous = -1
      return
    }
    if (email !== -1) {
      const length = at - email
      if (length > 160) endEmail()
      else if (unit === 0x20 || unit === 0x0a || isHan(unit) || unit === 0x2c || unit === 0x29 || unit === 0x22) {
        if (judge(email)) email = -1
        else if (length > 96 || unit === 0x0a) email = -1
      }
    }
    if (isLocal(unit)) {
      if (token === -1) token = at
      else if (at - token >= longestLocal) token = at - longestLocal + 1
    }
    const ended = !isLocal(unit)
    if (ended && token !== -1) {
      judgeWord(text.slice(token - from, -1))
      previous = token
      token = -1
      gapText = ''
    }
    if (previous !== -1) {
      gapText += String.fromCharCode(unit)
      const opening = gapText.trimStart()
      if (opening === '') {
        if (gapText.length > 3) previous = -1
      } else if (openers.includes(opening)) {
        email = email === -1 ? previous : email
        previous = -1
      } else if (!openers.some((opener) => opener.startsWith(opening))) previous = -1
    }
  }

  function feedRun(unit: number, at: number): void {
    if (isDigit(unit)) {
      if (run !== -1 && runEnd !== -1) endRun()
      if (run === -1) {
        run = before === 0x2b || before === 0x28 ? at - 1 : at
        runDigits = 0
      }
      runDigits += 1
      runGap = 0
      return
    }
    if (run === -1) return
    if (runEnd === -1) {
      runGap += 1
      const letter = isWordUnit(unit) || isHan(unit)
      if (letter || runGap > 3) {
        if (runDigits < shortest()) {
          judgeHotline(run)
          run = -1
          return
        }
        runEnd = at
      }
    } else if (at - runEnd >= tail || unit === 0x0a) endRun()
  }

  function feedIban(unit: number, at: number): void {
    const letter = unit >= 0x61 && unit <= 0x7a
    const alphanumeric = letter || isDigit(unit)
    if (iban) {
      if (!alphanumeric) {
        iban.gap += 1
        if (iban.gap > 3 || unit === 0x0a) endIban()
        return
      }
      const compact = iban.compact + String.fromCharCode(unit).toUpperCase()
      if (mayBecomeIban(compact)) {
        // The letters before a gap were let go: what is held begins behind it.
        if (iban.gap > 0 && iban.compact.length <= 2) iban.from = at
        iban.compact = compact
        iban.gap = 0
        return
      }
      // A whole one is over where it cannot go on.
      endIban()
    }
    if (letter) {
      const fresh = !((before >= 0x61 && before <= 0x7a) || isDigit(before))
      if (fresh) iban = { from: at, compact: String.fromCharCode(unit).toUpperCase(), gap: 0 }
    }
  }

  function endIban(): void {
    const open = iban
    iban = undefined
    if (open && open.compact.length >= 15) judge(open.from)
  }

  const spelled = createSpelledMail(prepared, (start, to) => {
    const rule = rules.get('email')
    if (!rule || seen.has(start)) return
    seen.add(start)
    report({ rule, from: start, to })
  })

  return {
    feed(unit, at) {
      position = at
      before = last
      last = unit
      spelled.feed(unit, at)
      text += String.fromCharCode(unit)
      if (text.length > windowSize * 2) {
        from += text.length - windowSize
        text = text.slice(-windowSize)
      }
      feedEmail(unit, at)
      feedRun(unit, at)
      feedIban(unit, at)
    },
    close() {
      // Digits may go on behind a line break: what is there is judged, and stays held.
      if (run !== -1 && runDigits >= shortest()) judge(run)
      if (email !== -1) judge(email)
      if (iban && iban.compact.length >= 15) judge(iban.from)
      if (runEnd !== -1) endRun()
      if (token !== -1 && text.length > 0) judgeWord(text.slice(token - from))
      spelled.end(position + 1)
    },
    end() {
      spelled.end(position + 1)
      if (token !== -1) judgeWord(text.slice(token - from))
      endRun()
      endEmail()
      endIban()
      token = -1
      previous = -1
    },
    hold() {
      let first = spelled.hold()
      if (token !== -1) first = token
      if (previous !== -1 && previous < first) first = previous
      if (email !== -1 && email < first) first = email
      if (run !== -1 && run < first) first = run
      if (iban && (iban.compact.length > 2 || iban.gap === 0)) first = Math.min(first, iban.from)
      // A plus or a bracket may open a telephone number.
      if (last === 0x2b || last === 0x28) first = Math.min(first, position)
      return first
    },
    decide(_sentence: Sentence) {
      const rule = rules.get('card')
      if (run !== -1 && runDigits > 40 && rule) {
        report({ rule, from: run, to: position + 1 })
        run = -1
        runDigits = 0
      } else endRun()
      endEmail()
      endIban()
      spelled.end(position + 1)
      token = -1
      previous = -1
    },
  }
}
