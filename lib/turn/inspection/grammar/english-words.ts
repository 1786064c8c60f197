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
/** Signs that end a clause. */
export const border = new Set([',', ';', ':', '(', ')', '-', '\n', '"', '!', '.', '*', '|', '?'])
/** Words that join two verbs of one subject. */
export const joins = new Set(['and', 'or', 'then', 'plus', '&'])
/** Words that begin another clause. */
export const turns = new Set([
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
export const staff = new RegExp(unwrap`
    ^(?:team|teams|manager|managers|supervisor|supervisors|colleague|colleagues|specialist|specialists|agent|agents|
    advisor|adviser|advisors|representative|representatives|rep|reps|department|desk|folks|guys|staffers|expert|experts|
    boss|lead|head|staff|executive|officer|analyst|technician|engineer|engineers|someone|somebody|people|office|handler|
    caseworker|operator|coordinator|director|crew|squad|finance|billing|accounts|logistics|fraud|risk|compliance|
    underwriters?)$
  `)
/** Other people and firms. */
export const other = new RegExp(unwrap`
    ^(?:bank|banks|issuer|courier|couriers|carrier|carriers|driver|seller|sellers|merchant|merchants|shop|store|police|
    customs|manufacturer|vendor|recipient|sender|payee|provider|network|visa|mastercard|airline|hotel|hospital|insurer|
    landlord|employer|regulator|ombudsman|court|neighbour|neighbor|friend|it|this|that|these|those)$
  `)

/** An offer stands before. */
export const offering = new RegExp(unwrap`
  ^(?:glad|happy|pleased|delighted|like|love|want|wish|willing|ready|able|try|trying|need|needs|offer|prepared|
  managed|manage|proceeding|proceed|proceeded|ahead|afraid|liberty|hope|plan|intend|promise|commit|pledge)$
`)

/** A particle between a verb and the next. */
export const particle = new RegExp(unwrap`
    ly$|^(?:not|never|also|now|then|just|always|soon|be|have|you|your|it|the|to|i|we|they|he|she|there|this|that|all|
    both|of|by|in|on|at|up|a|an|one|someone|going|about)$
  `)

/** Stands between "will" and its verb. */
export const passes = /ly$|^(?:not|never|also|now|then|just|always|soon|be|have|to|going|about|'t|certain|sure)$/
