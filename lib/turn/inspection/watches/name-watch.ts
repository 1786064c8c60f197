import { isHan } from '#lib/text/characters.ts'
import type { Rule } from '../rules/rule.ts'
import {
  arabicStaff,
  arabicStaffBegins,
  everyday,
  hanStaff,
  hanStaffBegins,
  publicPart,
  staffBefore,
  staffBehind,
  staffVerbBefore,
  systemBefore,
  systemBehind,
  systemOfOurs,
} from './house-names.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** So much of what stands behind a name is waited for. */
const reach = 40
/** The noun that tells a name of one word stands right behind it; behind a comma it is told in more words. */
const nounPassed = /^["')]? ?[a-z\d][a-z\d_.-]*[^a-z\d_.-]/

const told = /^["')]?, (?:our|nuestr[oa]) /

/** Ends of codes that name a machine. */
const machine =
  /[-_](?:gateway|sync|svc|engine|core|router|worker|db|daemon|cron|pipeline|backend|srv|cluster|ledger|v\d+)$/

/** Codes that can be nothing else. */
const byItself = /^[a-z]+(?:-[a-z]+)+-v\d+$|^[a-z]+(?:-[a-z]+)*-(?:svc|daemon|backend|srv|gateway|worker)$/

interface Name {
  from: number
  to: number
  kind: 'code' | 'name'
  words: number
}

const accents = /[^\0-\x7f]/
function withoutAccents(cased: string): string {
  return accents.test(cased) ? cased.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : cased
}

function isCode(cased: string): boolean {
  const text = cased.toLowerCase()
  if (text.length < 4 || /[@/*]|\.\w|^\d+(?:-\d+)*$|^\d/.test(text)) return false
  if (!/[-_]/.test(text)) return /[a-z]/.test(text) && /\d/.test(text) && /[A-Z].*[A-Z]/.test(cased) && text.length >= 5
  return (
    /\d/.test(text) ||
    machine.test(text) ||
    /^[A-Z]{2,}(?:[-_][A-Z]{2,})+$/.test(cased) ||
    /^[A-Z][a-z]+-[A-Z]$/.test(cased) ||
    text.includes('_')
  )
}

/**
 * Watches for names of the house that no text of the context needs to hold: a code or a name beside a queue, an engine, a rule;
 * somebody's name beside a post of the house. `open` is everything that may be said, folded.
 */
export function createNameWatch(rule: Rule, open: string, report: Report): Watch {
  let token = -1
  /** Small letters alone: no name begins so. */
  let plain = false
  let name: Name | undefined
  let position = -1
  let han = -1
  let reported = -1
  /** Where a capital that only begins the sentence ends: it is not held. */
  let firstEnd = -1

  function known(text: string): boolean {
    return open.includes(text) || everyday.has(text)
  }

  function found(from: number, to: number): void {
    name = undefined
    if (reported === from) return
    reported = from
    report({ rule, from, to })
  }

  function before(at: number, sentence: Sentence): string {
    return sentence.text.slice(Math.max(0, at - sentence.from - 60), at - sentence.from)
  }

  /** Judges the name by what stands before it. */
  function judge(at: Name, sentence: Sentence): boolean {
    const text = before(at.from, sentence)
    if (at.kind === 'code') return systemBefore.test(text)
    return systemOfOurs.test(text) || staffBefore.test(text) || (at.words >= 2 && staffVerbBefore.test(text))
  }

  function behind({ to }: Name, sentence: Sentence): string {
    return sentence.text.slice(to - sentence.from)
  }

  /** Judges it by what stands behind it. */
  function judgeBehind(sentence: Sentence): void {
    if (!name) return
    const rest = behind(name, sentence)
    if (systemBehind.test(rest) || (name.kind === 'name' && name.words >= 2 && staffBehind.test(rest)))
      found(name.from, name.to)
  }

  function endToken(to: number, sentence: Sentence): void {
    if (token === -1) return
    const from = token
    token = -1
    if (plain && name?.kind !== 'name') return
    const cased = withoutAccents(sentence.cased.slice(from - sentence.from, to - sentence.from)).replace(/[-_.]+$/, '')
    const text = cased.toLowerCase()
    const first = sentence.text.slice(0, from - sentence.from).trim() === ''
    if (isCode(cased)) {
      if (known(text)) return
      const at: Name = { from, to: from + text.length, kind: 'code', words: 1 }
      if (judge(at, sentence) || byItself.test(text)) found(at.from, at.to)
      else name = at
      return
    }
    if (/^[A-Z]$/.test(cased) && name?.kind === 'name' && name.to === from - 1) {
      const at: Name = { ...name, to, words: name.words + 1 }
      name = at
      if (judge(at, sentence)) found(at.from, at.to)
      return
    }
    if (!/^[A-Z][a-z]{2,}$/.test(cased) || known(text) || publicPart.test(text)) {
      if (name?.kind === 'name' && publicPart.test(text) && name.to === from - 1) name = undefined
      return
    }
    const joined = name?.kind === 'name' && name.to === from - 1
    const at: Name = joined && name ? { ...name, to, words: name.words + 1 } : { from, to, kind: 'name', words: 1 }
    if (first && !joined) {
      firstEnd = to
      return
    }
    if (!joined && firstEnd === from - 1) at.words = 2
    name = at
    if (judge(at, sentence)) found(at.from, at.to)
  }

  /** Chinese and Arabic names, by the end of the sentence as far as it is here. */
  function judgeUncased(sentence: Sentence, to: number): void {
    const start = Math.max(0, sentence.text.length - 64)
    const tail = sentence.text.slice(start)
    const chinese = hanStaff.exec(tail)
    const told = chinese?.slice(1).find((name) => name !== undefined)
    if (chinese && told && !open.includes(told)) {
      found(sentence.from + start + tail.indexOf(told, chinese.index), to)
      return
    }
    const arabic = arabicStaff.exec(tail)
    if (arabic?.[1] && !open.includes(arabic[1]))
      found(sentence.from + start + tail.indexOf(arabic[1], arabic.index), to)
  }

  return {
    feed(unit, at, sentence, codePoint) {
      position = at
      const part =
        (unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x30 && unit <= 0x39) ||
        unit === 0x2d ||
        unit === 0x5f ||
        unit === 0x2e
      if (part) {
        if (token === -1) {
          token = at
          plain = true
        }
        plain = plain && unit >= 0x61 && unit === codePoint
      } else endToken(at, sentence)
      if (name && at - name.to > (name.words > 1 || told.test(behind(name, sentence)) ? reach : reach / 2))
        name = undefined
      if (name && !part) {
        judgeBehind(sentence)
        if (name && (name.kind === 'code' || name.words < 2) && nounPassed.test(behind(name, sentence)))
          name = undefined
      }
      const arabicEnd = unit <= 0x40 && isArabicAt(sentence)
      if (isHan(unit) || arabicEnd) judgeUncased(sentence, at + 1)
      if (isHan(unit) || (han !== -1 && !isArabic(unit))) {
        const begun = hanStaffBegins.exec(sentence.text.slice(-16))
        const part = begun?.slice(1).find((one) => one !== undefined)
        han = begun && part !== undefined ? at - (begun[0].length - begun[0].lastIndexOf(part)) + 1 : -1
      }
      if (arabicEnd) {
        const begun = arabicStaffBegins.exec(sentence.text.slice(-64))
        han = begun ? at + 1 - (begun[1]?.length ?? 0) : -1
      }
    },
    close(sentence) {
      endToken(sentence.from + sentence.text.length, sentence)
      judgeBehind(sentence)
      judgeUncased(sentence, sentence.from + sentence.text.length)
      name = undefined
      han = -1
    },
    end(sentence) {
      endToken(position + 1, sentence)
      judgeBehind(sentence)
    },
    hold() {
      let from = name ? name.from : Number.POSITIVE_INFINITY
      if (token !== -1) from = Math.min(from, token)
      return han === -1 ? from : Math.min(from, han)
    },
    decide(sentence) {
      endToken(position + 1, sentence)
      name = undefined
      han = -1
    },
  }
}

function isArabic(unit: number): boolean {
  return unit >= 0x620 && unit <= 0x6ff
}

function isArabicAt({ text }: Sentence): boolean {
  return isArabic(text.charCodeAt(text.length - 2))
}
