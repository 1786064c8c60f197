import { unwrap } from '#lib/text/unwrap.ts'

/** Words that tell of the future. */
export const future = new Set(['will', "'ll", 'shall', 'gonna', 'wo'])
/** Words that make a verb possible, wished or due. */
export const modal = new Set(['can', 'could', 'may', 'might', 'would', 'should', 'must', "'d", 'cannot', 'ought'])
/** Forms of *be*. */
export const be = new Set([
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
/** Forms of *have*. */
export const have = new Set(['have', 'has', 'had', "'ve", 'having'])
/** Words that deny. */
export const negators = new Set([
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
/** "I'm afraid nothing has been changed": the new subject is what denies. */
export const deniesItself = (last: string | undefined, before: string | undefined): string[] =>
  last !== undefined && last === before && /^(?:nothing|nobody)$/.test(last) ? [last] : []
/** Behind a comma they begin what is so instead of what was denied. */
export const instead = new Set(['just', 'only', 'merely', 'simply', 'rather', 'instead'])
/** Signs that end a clause. */
const border = new Set([',', ';', ':', '(', ')', '-', '\n', '"', '!', '.', '*', '|', '?'])
/** Words that join two verbs of one subject. */
const joins = new Set(['and', 'or', 'then', 'plus', '&'])
/** Words that begin another clause. */
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
/** Words that begin a condition, a time or a reason. */
export const subordinates = new Set([
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
/** People of the house. */
const staff = new RegExp(unwrap`
    ^(?:team|teams|manager|managers|supervisor|supervisors|colleague|colleagues|specialist|specialists|agent|agents|
    advisor|adviser|advisors|representative|representatives|rep|reps|department|desk|folks|guys|staffers|expert|experts|
    boss|lead|head|staff|executive|officer|analyst|technician|engineer|engineers|someone|somebody|people|office|handler|
    caseworker|operator|coordinator|director|crew|squad|finance|billing|accounts|logistics|fraud|risk|compliance|
    underwriters?)$
  `)
/** Other people and firms. */
const other = new RegExp(unwrap`
    ^(?:bank|banks|issuer|courier|couriers|carrier|carriers|driver|seller|sellers|merchant|merchants|shop|store|police|
    customs|manufacturer|vendor|recipient|sender|payee|provider|network|visa|mastercard|airline|hotel|hospital|insurer|
    landlord|employer|regulator|ombudsman|court|neighbour|neighbor|friend|it|this|that|these|those)$
  `)

/** An offer stands before. */
const offering = new RegExp(unwrap`
  ^(?:glad|happy|pleased|delighted|like|love|want|wish|willing|ready|able|try|trying|need|needs|offer|prepared|
  managed|manage|proceeding|proceed|proceeded|ahead|afraid|liberty|hope|plan|intend|promise|commit|pledge)$
`)

/** A particle between a verb and the next. */
export const particle = new RegExp(unwrap`
    ly$|^(?:not|never|also|now|then|just|always|soon|be|have|you|your|it|the|to|i|we|they|he|she|there|this|that|all|
    both|of|by|in|on|at|up|a|an|one|someone|going|about)$
  `)

/** Stands between "will" and its verb. */
const passes = /ly$|^(?:not|never|also|now|then|just|always|soon|be|have|to|going|about|'t|certain|sure)$/

/** What a word may be in a sentence, each a bit. */
export const mark = {
  border: 1,
  turn: 2,
  join: 4,
  be: 8,
  have: 16,
  future: 32,
  modal: 64,
  auxiliary: 8 + 16 + 32 + 64,
  negator: 128,
  offering: 256,
  staff: 512,
  other: 1024,
  passing: 2048,
  aside: 4096,
  /** Pronouns, and what leads to a verb. */
  leading: 8192,
} as const

/** Stands beside a subject, and is none. */
const aside =
  /ly$|^(?:now|just|also|already|please|yes|no|sure|okay|ok|well|then|today|of|course|happily|and|so|there|here)$/

const leading = new Set('i we me you your it he she they let allow to going about do does did'.split(' '))

const lists: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [mark.border, border],
  [mark.turn, turns],
  [mark.join, joins],
  [mark.be, be],
  [mark.have, have],
  [mark.future, future],
  [mark.modal, modal],
  [mark.negator, negators],
  [mark.leading, leading],
]
const forms: readonly (readonly [bit: number, form: RegExp])[] = [
  [mark.offering, offering],
  [mark.staff, staff],
  [mark.other, other],
  [mark.passing, passes],
  [mark.aside, aside],
]

/** Marks as they are asked for: every list of verbs asks for those of every word. */
const known = new Map<string, number>()
const mostKnown = 4096

/** All that a word may be. */
export function marksOf(word: string): number {
  let marks = known.get(word)
  if (marks === undefined) {
    marks = 0
    for (const [bit, words] of lists) if (words.has(word)) marks |= bit
    for (const [bit, form] of forms) if (form.test(word)) marks |= bit
    if (known.size === mostKnown) known.clear()
    known.set(word, marks)
  }
  return marks
}
