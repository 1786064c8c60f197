import { unwrap } from '#lib/text/unwrap.ts'
import type { Act, Agent, Tense } from './act.ts'
import { createReadings } from './readings.ts'
import { createTokenizer } from './words.ts'

type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund'

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  send: ['sent', 'sent'],
  resend: ['resent', 'resent'],
  give: ['gave', 'given'],
  pay: ['paid', 'paid'],
  repay: ['repaid', 'repaid'],
  put: ['put', 'put'],
  take: ['took', 'taken'],
  get: ['got', 'got'],
  make: ['made', 'made'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  ring: ['rang', 'rung'],
  let: ['let', 'let'],
  keep: ['kept', 'kept'],
  tell: ['told', 'told'],
  hear: ['heard', 'heard'],
  set: ['set', 'set'],
  reset: ['reset', 'reset'],
  freeze: ['froze', 'frozen'],
  unfreeze: ['unfroze', 'unfrozen'],
  undo: ['undid', 'undone'],
  redo: ['redid', 'redone'],
  do: ['did', 'done'],
  bring: ['brought', 'brought'],
  withdraw: ['withdrew', 'withdrawn'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  leave: ['left', 'left'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  grow: ['grew', 'grown'],
  lose: ['lost', 'lost'],
  win: ['won', 'won'],
  forgive: ['forgave', 'forgiven'],
  override: ['overrode', 'overridden'],
  lend: ['lent', 'lent'],
  cut: ['cut', 'cut'],
  drive: ['drove', 'driven'],
  meet: ['met', 'met'],
  begin: ['began', 'begun'],
  run: ['ran', 'run'],
  lift: ['lifted', 'lifted'],
}

function endings(base: string): [form: string, of: Form][] {
  const known = irregular[base]
  const silent = base.endsWith('e') && !base.endsWith('ee')
  const y = /[^aeiou]y$/.test(base)
  const doubles = /(?:^|[^aeiou])[aeiou][bdgklmnprtz]$/.test(base) && !/(?:en|er|on|it)$/.test(base)
  const both = /(?:el|er|it|al)$/.test(base)
  const stems = doubles ? [base + base.slice(-1)] : both ? [base, base + base.slice(-1)] : [base]
  const forms: [string, Form][] = [
    [base, 'base'],
    [y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, 'third'],
  ]
  for (const stem of stems) {
    forms.push([silent ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'gerund'])
    if (!known) {
      const past = silent ? `${stem}d` : y ? `${stem.slice(0, -1)}ied` : `${stem}ed`
      forms.push([past, 'past'], [past, 'participle'])
    }
  }
  if (known) forms.push([known[0], 'past'], [known[1], 'participle'])
  return forms
}

interface Entry {
  verb: string
  forms: ReadonlySet<Form>
  /** Words that must follow; `*` stands for up to three others. */
  rest: readonly string[]
}

/** Any verb at all, where it is said to come ("will …"): listed as `*`. */
const anyVerb = '*'

/** English verbs by their forms. A list entry is a verb in its base form, then the words that belong to it: `put * through`. */
export type EnglishVerbs = ReadonlyMap<string, readonly Entry[]>

/** Compiles a comma separated list of English verbs. */
export function compileEnglish(list: string): EnglishVerbs {
  const verbs = new Map<string, Entry[]>()
  for (const verb of list.split(',')) {
    const [head = '', ...rest] = verb.trim().split(' ')
    if (head === '') continue
    if (head === anyVerb) {
      verbs.set(anyVerb, [{ verb: anyVerb, forms: new Set(['base']), rest: [] }])
      continue
    }
    const byForm = new Map<string, Set<Form>>()
    for (const [form, of] of endings(head)) byForm.set(form, (byForm.get(form) ?? new Set()).add(of))
    for (const [form, forms] of byForm)
      verbs.set(form, [...(verbs.get(form) ?? []), { verb: verb.trim(), forms, rest }])
  }
  for (const entries of verbs.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return verbs
}

const token = /[a-z]+|'(?:ll|ve|re|d|s|m|t)(?![a-z])|\d[\d.,]*|[^\sa-z\d]/g
const wordsOf = createTokenizer(token)
const future = new Set(['will', "'ll", 'shall', 'gonna', 'wo'])
const modal = new Set(['can', 'could', 'may', 'might', 'would', 'should', 'must', "'d", 'cannot', 'ought'])
const be = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'m",
  "'re",
  "'s",
  'get',
  'gets',
  'got',
  'getting',
])
const have = new Set(['have', 'has', 'had', "'ve", 'having'])
const negators = new Set([
  'not',
  'never',
  "'t",
  'cannot',
  'unable',
  'without',
  'nor',
  'neither',
  'cant',
  'wont',
  'dont',
  'no',
  'nobody',
  'nothing',
])
const border = new Set([',', ';', ':', '(', ')', '-', '\n', '"', '!', '.', '*', '|', '?'])
const joins = new Set(['and', 'or', 'then', 'plus', '&'])
const turns = new Set([
  'but',
  'because',
  'while',
  'which',
  'that',
  'so',
  'since',
  'although',
  'though',
  'who',
  'where',
  'whose',
])
const subordinates = new Set([
  'before',
  'after',
  'by',
  'for',
  'without',
  'of',
  'on',
  'about',
  'from',
  'when',
  'while',
  'in',
  'with',
  'upon',
  'against',
])
const staff = new RegExp(unwrap`
    ^(?:team|teams|manager|managers|supervisor|supervisors|colleague|colleagues|specialist|specialists|agent|agents|
    advisor|adviser|advisors|representative|representatives|rep|reps|department|desk|folks|guys|staffers|expert|experts|
    boss|lead|head|staff|executive|officer|analyst|technician|engineer|engineers|someone|somebody|people|office|handler|
    caseworker|operator|coordinator|director|crew|squad|finance|billing|accounts|logistics|fraud|risk|compliance|
    underwriters?)$
  `)
const other = new RegExp(unwrap`
    ^(?:bank|banks|issuer|courier|couriers|carrier|carriers|driver|seller|sellers|merchant|merchants|shop|store|police|
    customs|manufacturer|vendor|recipient|sender|payee|provider|network|visa|mastercard|airline|hotel|hospital|insurer|
    landlord|employer|regulator|ombudsman|court|neighbour|neighbor|friend|it|this|that|these|those)$
  `)

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

const offering = new RegExp(unwrap`
  ^(?:glad|happy|pleased|delighted|like|love|want|wish|willing|ready|able|try|trying|need|needs|offer|prepared|
  managed|manage|proceeding|proceed|proceeded|ahead|afraid|liberty|hope|plan|intend|promise|commit|pledge)$
`)

/** Every act of the listed verbs in a folded sentence, with who does it and when. */
export function englishActs(verbs: EnglishVerbs, text: string): Act[] {
  const words = wordsOf(text)
  const { from, acts, state } = readings.resume(verbs, text)
  let { agent, clauseStart, fresh, offers, headed } = state
  let aux = [...state.aux]
  let kept = false
  const close = (at: number): void => {
    for (const act of acts) if (act.clauseEnd === -1) act.clauseEnd = at
  }
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const { text: form } = word
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
    const insideNumber = form === ',' && /^\d/.test(words[at + 1]?.text ?? '') && words[at + 1]?.start === word.end
    if (
      border.has(form) &&
      !insideNumber &&
      !(form === '-' && word.start > 0 && /\S/.test(text[word.start - 1] ?? ''))
    ) {
      close(word.start)
      clauseStart = word.end
      // "I've checked, fixed and closed it" goes on; a new subject or auxiliary would say otherwise.
      if (form === ',' && aux.length === 1 && aux[0] === 'to') aux = []
      if (form !== ',') {
        agent = 'unsaid'
        aux = []
        offers = false
      }
      fresh = true
      continue
    }
    if (turns.has(form) && !(form === 'that' && fresh)) {
      close(word.start)
      clauseStart = word.end
      agent = form === 'which' || form === 'who' || form === 'that' ? 'other' : 'unsaid'
      aux = []
      offers = false
      fresh = true
      continue
    }
    if (joins.has(form)) {
      headed = false
      continue
    }
    const entry: Entry | undefined =
      entries?.find(({ rest }) => follows(words, at, rest) > 0) ??
      (!headed && comes(aux, form) ? verbs.get(anyVerb)?.[0] : undefined)
    const governed = aux.at(-1)
    const isAux: boolean =
      (be.has(form) || have.has(form) || future.has(form) || modal.has(form)) &&
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
    headed = !isAux && !passes.test(form)
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
      negators.has(form) ||
      form === 'to' ||
      form === 'going' ||
      form === 'about' ||
      form === 'do' ||
      form === 'does' ||
      form === 'did'
    ) {
      if (be.has(form) || have.has(form) || future.has(form) || modal.has(form)) {
        // A second finite auxiliary begins a new predicate.
        if (aux.some((one) => future.has(one) || modal.has(one)) && (future.has(form) || modal.has(form))) aux = []
        if (/^(?:has|'s|is|are|was|were|am)$/.test(form) && aux.some((one) => /^(?:is|are|was|were|am|has)$/.test(one)))
          aux = []
      }
      aux.push(form)
      fresh = false
    } else if (offering.test(form)) {
      aux.push(form)
      offers = true
    } else if (aux.length === 0 && staff.test(form)) {
      agent = 'staff'
      fresh = false
    } else if (aux.length === 0 && other.test(form)) {
      if (agent !== 'staff' || form !== 'that') agent = 'other'
      fresh = false
    } else if (
      aux.length === 0 &&
      agent !== 'staff' &&
      !/ly$|^(?:now|just|also|already|please|yes|no|sure|okay|ok|well|then|today|of|course|happily|and|so|there|here)$/.test(
        form,
      )
    ) {
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

const particle = new RegExp(unwrap`
    ly$|^(?:not|never|also|now|then|just|always|soon|be|have|you|your|it|the|to|i|we|they|he|she|there|this|that|all|
    both|of|by|in|on|at|up|a|an|one|someone|going|about)$
  `)

/** Stands between "will" and its verb. */
const passes = /ly$|^(?:not|never|also|now|then|just|always|soon|be|have|to|going|about|'t|certain|sure)$/

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
