import type { Act, Agent, Tense } from './act.ts'
import { anyVerb, type EnglishVerbs, type Entry, type Form } from './english-verbs.ts'
import {
  be,
  deniesItself,
  future,
  have,
  instead,
  mark,
  marksOf,
  modal,
  negators,
  particle,
  subordinates,
} from './english-words.ts'
import { createReadings } from './readings.ts'
import { createTokenizer, type Word } from './words.ts'

const token = /[a-z]+|'(?:ll|ve|re|d|s|m|t)(?![a-z])|\d[\d.,]*|[^\sa-z\d]/g
const wordsOf = createTokenizer(token, marksOf)

const readings = createReadings({
  agent: 'unsaid' as Agent,
  aux: [] as readonly string[],
  clauseStart: 0,
  fresh: true,
  offers: false,
  /** The verb that "will" asks for has been met. */
  headed: false,
})

/** How many words behind a verb's form tell which entry it is; one behind any other. */
function reachOf(entries: readonly Entry[] | undefined): number {
  let reach = 1
  for (const { rest } of entries ?? []) {
    let length = 0
    for (const one of rest) length += one === '*' ? 5 : 1
    reach = Math.max(reach, length)
  }
  return reach
}

function isDecimal(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.start === words[at]?.end && /^\d/.test(next.text)
}

/** "Never went out, as it was cancelled before". */
function isReason(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'as' &&
    words[at - 1]?.text === ',' &&
    /^(?:it|they|you|we|the|your|our|this)$/.test(words[at + 1]?.text ?? '')
  )
}

function isHyphen(text: string, start: number): boolean {
  return start > 0 && /\S/.test(text[start - 1] ?? '')
}

/** Every act of the listed verbs in a folded sentence, with who does it and when. */
export function englishActs(verbs: EnglishVerbs, text: string): Act[] {
  const words = wordsOf(text)
  const { from, acts, state } = readings.resume(verbs, text)
  let { agent, clauseStart, fresh, offers, headed } = state
  let aux = [...state.aux]
  let kept = false
  const any = verbs.get(anyVerb)?.[0]
  const close = (at: number): void => {
    for (const act of acts) if (act.clauseEnd === -1) act.clauseEnd = at
  }
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const { text: form, marks: is } = word
    const entries = verbs.get(form)
    // The last two words may become others, and what looks at them may read them otherwise.
    if (!kept && at + reachOf(entries) >= words.length - 2) {
      kept = true
      readings.keep(verbs, text, {
        from: at,
        acts,
        state: { agent, aux: [...aux], clauseStart, fresh, offers, headed },
      })
    }
    // Most words are none of these, and only tell that somebody else is spoken of.
    if (is === 0 && entries === undefined && (!any || aux.length === 0) && !isReason(words, at)) {
      headed = true
      if (aux.length === 0 && agent !== 'staff') {
        if (agent === 'unsaid') agent = 'other'
        fresh = false
      }
      continue
    }
    if (is & mark.border && !(form === ',' && isDecimal(words, at)) && !(form === '-' && isHyphen(text, word.start))) {
      close(word.start)
      clauseStart = word.end
      // "I've checked, fixed and closed it" goes on; a new subject or auxiliary would say otherwise.
      if (form === ',' && aux.length === 1 && aux[0] === 'to') aux = []
      // "It hasn't been closed, just restricted": what is told instead is not denied.
      if (instead.has(words[at + 1]?.text ?? '')) aux = aux.filter((one) => !negators.has(one))
      if (form !== ',') {
        agent = 'unsaid'
        aux = []
        offers = false
      }
      fresh = true
      continue
    }
    if ((is & mark.turn && !(form === 'that' && fresh)) || isReason(words, at)) {
      close(word.start)
      clauseStart = word.end
      agent = form === 'which' || form === 'who' || form === 'that' ? 'other' : 'unsaid'
      aux = []
      offers = false
      fresh = true
      continue
    }
    if (is & mark.join) {
      headed = false
      continue
    }
    const entry: Entry | undefined =
      entries?.find(({ rest }) => follows(words, at, rest) > 0) ??
      (any && !headed && comes(aux, form) ? any : undefined)
    const governed = aux.at(-1)
    const isAux: boolean =
      (is & mark.auxiliary) !== 0 &&
      !(entry && (auxless(form, words[at + 1]?.text) || (entry.rest.length > 0 && form === 'be')))
    if (entry && !isAux) {
      const length = follows(words, at, entry.rest)
      const read = readingOf(entry.forms, aux, agent, fresh, offers, words[at - 1]?.text)
      const end = words[at + length - 1]?.end ?? word.end
      const possessor = words[at - 1]?.text
      const asNoun =
        /^(?:your|my|our|the|a|an|this|that|any|no|his|her|their|its|of|each|every|full|partial)$/.test(
          possessor ?? '',
        ) &&
        !entry.forms.has('gerund') &&
        !(entry.forms.has('participle') && !entry.forms.has('base'))
      // "For a cancelled session": what the noun behind it is, and nobody's act.
      const asAdjective =
        /^(?:your|our|the|a|an|any|each|every)$/.test(possessor ?? '') &&
        entry.forms.has('participle') &&
        entry.rest.length === 0 &&
        /^[a-z]{3,}$/.test(words[at + 1]?.text ?? '')
      if (asAdjective) continue
      acts.push({
        language: 'en',
        verb: entry.verb,
        start: word.start,
        end,
        tense: asNoun ? 'plain' : read.tense,
        agent: asNoun ? 'unsaid' : read.passive ? 'unsaid' : agent,
        passive: read.passive && !asNoun,
        negated: aux.some((one) => negators.has(one)),
        clauseStart,
        clauseEnd: -1,
      })
      fresh = false
      headed = true
      continue
    }
    headed = !isAux && !(is & mark.passing)
    if (form === 'i' || form === 'we' || (form === 'me' && (governed === 'let' || governed === 'allow'))) {
      agent = 'house'
      aux = governed === 'let' || governed === 'allow' ? ['will'] : []
      offers = false
      fresh = false
    } else if (form === 'let' || form === 'allow') {
      aux = [form]
      agent = 'customer'
    } else if (form === 'you' || (form === 'your' && fresh)) {
      if (form === 'you' && (aux.length === 0 || fresh)) {
        agent = 'customer'
        aux = []
        offers = false
      }
      fresh = false
    } else if (form === 'it' && aux.length > 0 && /^(?:,|and)$/.test(words[at - 1]?.text ?? '') && fresh) {
      agent = 'other'
      aux = []
      offers = false
      fresh = false
    } else if (form === 'he' || form === 'she' || form === 'they') {
      agent = 'staff'
      aux = []
      offers = false
      fresh = false
    } else if (
      isAux ||
      is & mark.negator ||
      form === 'to' ||
      form === 'going' ||
      form === 'about' ||
      form === 'do' ||
      form === 'does' ||
      form === 'did'
    ) {
      if (is & mark.auxiliary) {
        // A second finite auxiliary begins a new predicate.
        if (aux.some((one) => future.has(one) || modal.has(one)) && is & (mark.future | mark.modal)) aux = []
        if (/^(?:has|'s|is|are|was|were|am)$/.test(form) && aux.some((one) => /^(?:is|are|was|were|am|has)$/.test(one)))
          aux = deniesItself(aux.at(-1), words[at - 1]?.text)
      }
      aux.push(form)
      fresh = false
    } else if (is & mark.offering) {
      aux.push(form)
      offers = true
    } else if (aux.length === 0 && is & mark.staff) {
      agent = 'staff'
      fresh = false
    } else if (aux.length === 0 && is & mark.other) {
      if (agent !== 'staff' || form !== 'that') agent = 'other'
      fresh = false
    } else if (aux.length === 0 && agent !== 'staff' && !(is & mark.aside)) {
      if (agent === 'unsaid') agent = 'other'
      fresh = false
    }
  }
  close(text.length)
  return acts
}

/** Whether a word stands where a verb of the future must: behind "will", past adverbs. */
function comes(aux: readonly string[], form: string): boolean {
  const ahead = aux.some((one) => future.has(one)) || (aux.includes('going') && aux.at(-1) === 'to')
  return ahead && /^[a-z]{2,}$/.test(form) && !particle.test(form)
}

function auxless(form: string, next: string | undefined): boolean {
  return (
    (form === 'get' || form === 'gets' || form === 'got' || form === 'getting') &&
    /^(?:back|in|you|the|your|it|to)$/.test(next ?? '')
  )
}

/** How many words an entry takes from `at` on, or 0 where its other words do not follow. */
function follows(words: readonly { text: string }[], at: number, rest: readonly string[]): number {
  let next = at + 1
  for (let index = 0; index < rest.length; index += 1) {
    if (rest[index] === '*') {
      const wanted = rest[index + 1]
      let found = -1
      for (let ahead = next; ahead <= next + 4; ahead += 1)
        if (words[ahead]?.text === wanted) {
          found = ahead
          break
        }
      if (found === -1) return 0
      next = found
    } else {
      if (words[next]?.text !== rest[index]) return 0
      next += 1
    }
  }
  return next - at
}

function readingOf(
  forms: ReadonlySet<Form>,
  aux: readonly string[],
  agent: Agent,
  fresh: boolean,
  offers: boolean,
  before: string | undefined,
): { tense: Tense; passive: boolean } {
  const has = (set: ReadonlySet<string>): boolean => aux.some((one) => set.has(one))
  const plain: { tense: Tense; passive: boolean } = { tense: 'plain', passive: false }
  if (forms.has('gerund')) {
    if (subordinates.has(before ?? '') && before !== 'on') return plain
    if (has(modal)) return { tense: 'may', passive: false }
    if (has(future)) return { tense: 'will', passive: false }
    if (aux.some((one) => be.has(one))) return { tense: 'doing', passive: false }
    return fresh && agent === 'unsaid' ? { tense: 'doing', passive: false } : plain
  }
  const to = aux.lastIndexOf('to')
  if (forms.has('base') && (to !== -1 || !forms.has('participle') || has(future) || has(modal))) {
    if (aux.includes('managed') || (aux.includes('able') && aux.some((one) => /^(?:was|were|been)$/.test(one))))
      return { tense: 'done', passive: false }
    if (aux.includes('liberty') || (aux.includes('ahead') && has(have))) return { tense: 'done', passive: false }
    // "I'll be able to cancel it" says what can be, and no more.
    if (aux.includes('able') && agent === 'house') return { tense: 'may', passive: false }
    if (has(future) || (to !== -1 && (aux.includes('going') || (aux.includes('about') && has(be)))))
      return { tense: 'will', passive: false }
    if (
      aux.includes('promise') ||
      aux.includes('commit') ||
      aux.includes('pledge') ||
      aux.includes('plan') ||
      aux.includes('intend')
    )
      return { tense: 'will', passive: false }
    if (has(modal) || offers) return { tense: 'may', passive: false }
    if (aux.includes('did')) return { tense: 'done', passive: false }
    return plain
  }
  if (forms.has('participle') || forms.has('past')) {
    if (has(modal)) return { tense: 'may', passive: aux.some((one) => be.has(one)) }
    if (has(future)) return { tense: 'will', passive: aux.some((one) => be.has(one)) }
    if (has(have)) return { tense: 'done', passive: aux.includes('been') || aux.includes('got') }
    if (to !== -1) return plain
    if (aux.includes('being') || aux.includes('getting')) return { tense: 'doing', passive: true }
    if (aux.some((one) => be.has(one))) return { tense: 'done', passive: true }
    if (agent === 'house' || agent === 'staff' || agent === 'customer' || agent === 'other')
      return { tense: 'done', passive: false }
    return fresh ? { tense: 'done', passive: false } : plain
  }
  return plain
}
