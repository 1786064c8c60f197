import { unwrap } from '#lib/text/unwrap.ts'
import { type DigitRun, partOf, shapeOf, splitRun } from './digit-runs.ts'
import { judgePhone } from './judge-phone.ts'
import type { Candidate } from './personal-data-type.ts'

const separators = /^(?: ?[-./·] ?| ?\(| ?\)[- ]?| {1,2}|\) ?\()$/
const phoneWord = new RegExp(unwrap`
    (?:phone|tel|mobile|cell|call|text|whats ?app|sms|fax|contact|reach|ring|dial|number is|telefono|movil|celular|
    llam\w{1,8}|numero|电话|手机|号码|联系|致电|拨打|微信|短信|هاتف|جوال|موبايل|رقمي|الرقم|اتصل|اتصال|واتساب|تليفون)[^\d\n]{0,16}$
  `)
/** A word that leaves no doubt: what follows is a telephone, in whatever form. */
const saidToBe = new RegExp(unwrap`
    (?:phone|telephone|mobile|cell|whats ?app|fax|telefono|movil|celular|电话|手机|هاتفي|جوالي|الهاتف|الجوال)(?: ?(?:number|
    no\.?|num\.?|号码?|رقم))?\s*(?:is|es|是|为|هو)?\s*[:：]?\s*$
  `)
const otherWord = new RegExp(unwrap`
    (?:order|invoice|ticket|tracking|reference|ref|case|account|acct|transaction|txn|serial|sku|isbn|booking|id|pedido|
    factura|referencia|seguimiento|cuenta|订单号?|单号|编号|流水号?|账号|帐号|发票|الطلب|طلب|فاتوره|مرجع|حساب|تتبع)\s*(?:no\.?|number|
    num\.?|numero|id|#|号码?|رقم)?\s*(?:is|es|:|：|#|是|为|هو)?\s*[#:]?\s*$
  `)
const money = /(?:[$€£¥₹]|usd|eur|cny|rmb|sar|aed|mxn|gbp)\s?$/
const moneyAfter =
  /^\s?(?:[$€£¥₹%元]|usd\b|eur\b|cny\b|rmb\b|sar\b|aed\b|mxn\b|gbp\b|dollars|euros|pesos|块|美元|ريال|درهم|دولار)/
const date = new RegExp(unwrap`
    ^(?:(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|
    [12]\d|3[01])\2(?:19|20)\d\d)(?:\D|$)
  `)
const codeBefore = /[\p{L}\d][-_#:]?$|[#_]$/u
const letterBefore = /[a-z\d][-_]?$|[#_]$/

/** Regions tried where a word says that a number is a telephone and nobody said where. */
const likelyRegions = ['CN', 'US', 'ES', 'GB', 'MX', 'AE', 'SA', 'EG', 'IN', 'SG', 'BR', 'DE', 'FR'] as const
/** Local forms that say their own region: the shape of the groups and the first digits. */
const tellingForms: readonly (readonly [region: string, shape: RegExp, digits: RegExp])[] = [
  ['CN', /^(?:11|3-4-4|3-8|1(?:-1){10})$/, /^1[3-9]\d{9}$/],
  ['US', /^(?:3-3-4|1-3-3-4)$/, /^1?[2-9]\d{2}[2-9]\d{6}$/],
  ['ES', /^(?:3-3-3|3-2-2-2|1(?:-1){8})$/, /^[6-9]\d{8}$/],
  ['GB', /^(?:11|5-6|5-3-3|4-3-4|3-4-4|4-7)$/, /^0[127]\d{9}$/],
  ['AE', /^(?:3-3-4|3-7|10|2-1-3-4)$/, /^05\d{8}$/],
  ['SA', /^(?:3-3-4|3-7|10|2-1-3-4)$/, /^05\d{8}$/],
  ['EG', /^(?:11|3-4-4|4-3-4|3-8)$/, /^01[0125]\d{8}$/],
  ['IN', /^5-5$/, /^[6-9]\d{9}$/],
  ['CN', /^(?:3-8|4-7|4-8|3-4-4|4-4-4)$/, /^0\d{10,11}$/],
]
const mostWindows = 10

/** More digits in a row are a table; its groups are read a few at a time, so that the cost stays even. */
const longestPart = 40
const pieceOfTable = 20

/** Finds telephone numbers in a run of digits; `region` (ISO 3166) reads local forms. */
export function findPhones(run: DigitRun, text: string, region?: string): Candidate[] {
  return splitRun(run, text, separators)
    .flatMap((part) => (part.digits.length > longestPart ? piecesOf(part) : [part]))
    .flatMap((part) => findInPart(part, text, region))
}

function piecesOf(part: DigitRun): DigitRun[] {
  const pieces: DigitRun[] = []
  let from = 0
  for (const [index, group] of part.groups.entries()) {
    const end = part.groups[index + 1] ?? part.digits.length
    if (end - from <= pieceOfTable) continue
    if (group > from) pieces.push(partOf(part, from, group))
    from = group
  }
  pieces.push(partOf(part, from, part.digits.length))
  return pieces
}

function findInPart(part: DigitRun, text: string, region: string | undefined): Candidate[] {
  if (part.digits.length < 7 || part.digits.length > longestPart) return []
  const edges = [...part.groups, part.digits.length]
  let tried = 0
  for (let dropped = 0; dropped < edges.length - 1 && tried < mostWindows; dropped += 1) {
    for (let before = 0; before <= dropped && tried < mostWindows; before += 1) {
      const [from, to] = [edges[before] ?? 0, edges[edges.length - 1 - (dropped - before)] ?? 0]
      if (to - from < 7 || to - from > 17) continue
      tried += 1
      const found = judgeWindow(partOf(part, from, to), text, region)
      if (!found) continue
      return [
        ...(from > 0 ? findInPart(partOf(part, 0, from), text, region) : []),
        found,
        ...(to < part.digits.length ? findInPart(partOf(part, to, part.digits.length), text, region) : []),
      ]
    }
  }
  return []
}

function judgeWindow(run: DigitRun, text: string, region: string | undefined): Candidate | undefined {
  const first = run.at[0] ?? 0
  const end = (run.at[run.digits.length - 1] ?? 0) + 1
  const opening = /[+(]{1,2}\s?$/.exec(text.slice(Math.max(0, first - 3), first))?.[0] ?? ''
  const start = first - opening.length
  const before = text.slice(Math.max(0, start - 40), start)
  const shape = shapeOf(run)
  const named = phoneWord.test(before)
  if (!named && (otherWord.test(before) || letterBefore.test(before))) return undefined
  if (money.test(before) || moneyAfter.test(text.slice(end, end + 10))) return undefined
  if (/^[a-z]/.test(text.slice(end, end + 1)) || /^[.,]\d/.test(text.slice(end, end + 2))) return undefined
  if (!opening.includes('+') && date.test(text.slice(first, end + 1))) return undefined
  const value =
    international(run, opening) ?? local(run, text, { shape, named, glued: codeBefore.test(before), region })
  if (value === undefined && saidToBe.test(before) && run.digits.length >= 8 && run.digits.length <= 15) {
    return { start, end, type: 'phone', value: run.digits, rank: 21 }
  }
  return value === undefined ? undefined : { start, end, type: 'phone', value, rank: named ? 20 : 22 }
}

function international(run: DigitRun, opening: string): string | undefined {
  if (opening.includes('+')) {
    return judgePhone(`+${run.digits}`) ?? withoutTrunkZero(run.digits) ?? e164Shape(run.digits)
  }
  if (run.digits.startsWith('00') && run.digits.length >= 11) return judgePhone(`+${run.digits.slice(2)}`)
  if (run.digits.startsWith('011') && run.digits.length >= 13) return judgePhone(`+${run.digits.slice(3)}`)
  return undefined
}

/** A plus before digits is a telephone's sign, whatever its country's plan says. */
function e164Shape(digits: string): string | undefined {
  return /^[1-9]\d{8,14}$/.test(digits) ? `+${digits}` : undefined
}

/** `+44 (0)20 7946 0958`: people write the trunk zero after the country. */
function withoutTrunkZero(digits: string): string | undefined {
  for (let country = 1; country <= 3; country += 1) {
    if (digits[country] !== '0') continue
    const judged = judgePhone(`+${digits.slice(0, country)}${digits.slice(country + 1)}`)
    if (judged) return judged
  }
  return undefined
}

function local(
  run: DigitRun,
  text: string,
  { shape, named, glued, region }: { shape: string; named: boolean; glued: boolean; region: string | undefined },
): string | undefined {
  const { digits } = run
  const between = text.slice((run.at[(run.groups[1] ?? 1) - 1] ?? 0) + 1, run.at[run.groups[1] ?? 1])
  if (region) {
    const grouped = run.groups.length > 1
    const eightIsWhole = region === 'SG' || region === 'HK'
    const telling = named || digits.length >= 9 || (digits.length === 8 && (grouped || eightIsWhole))
    const plainDecimal = run.groups.length === 2 && digits.length < 9 && !named && between !== ' ' && between !== '-'
    const possible = named || (digits.length >= 9 && grouped && run.groups.length <= 4)
    const judged = telling && !plainDecimal ? judgePhone(digits, region, possible) : undefined
    if (judged) return judged
  }
  for (const [home, form, start] of tellingForms) {
    if (form.test(shape) && start.test(digits) && !(glued && run.groups.length === 1 && !named && home !== 'CN')) {
      const judged = judgePhone(digits, home)
      if (judged) return judged
    }
  }
  if (/^(?:1-)?3-3-4$/.test(shape) && /[-.)]/.test(between)) return judgePhone(digits, 'US', true)
  if (!named || region) return named && digits.length >= 10 ? judgePhone(`+${digits}`) : undefined
  for (const home of likelyRegions) {
    const judged = judgePhone(digits, home)
    if (judged) return judged
  }
  return undefined
}
