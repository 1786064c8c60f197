import { unwrap } from '#lib/text/unwrap.ts'
import { isCnResidentId, isEsDni, isEsNie, isInPan, isMxCurp, isSgNric, isUkNino } from './judge-national-id.ts'
import type { Candidate, PersonalDataType } from './personal-data-type.ts'

/** A code of letters and digits: how it is written, what judges it, and, where its form is weak, what names it. */
interface CodeForm {
  type: PersonalDataType
  form: RegExp
  judge: (compact: string) => boolean
  named?: RegExp
  rank: number
}

const gap = '[ .\\-/]{0,2}'
const edge = '(?![a-z\\d])'
const begin = '(?<![a-z\\d])'
const code = (source: string) => new RegExp(`${begin}${source.replaceAll('~', gap)}${edge}`, 'gu')
const spread = (count: number, what = '\\d') => Array.from({ length: count }, () => what).join(gap)

const forms: readonly CodeForm[] = [
  { type: 'cn-id', form: code(`[1-9]~${spread(16)}~[x]`), judge: isCnResidentId, rank: 4 },
  { type: 'es-dni', form: code(`${spread(8)}~[a-z]`), judge: isEsDni, rank: 6 },
  { type: 'es-nie', form: code(`[xyz]~${spread(7)}~[a-z]`), judge: isEsNie, rank: 6 },
  { type: 'uk-nino', form: code(`[a-z]~[a-z]~${spread(6)}~[a-d]`), judge: isUkNino, rank: 7 },
  { type: 'sg-nric', form: code(`[stfgm]~${spread(7)}~[a-z]`), judge: isSgNric, rank: 6 },
  { type: 'in-pan', form: code(`[a-z]{5}~\\d{4}~[a-z]`), judge: isInPan, rank: 7 },
  { type: 'mx-curp', form: code('[a-z]{4}~\\d{6}~[hmx][a-z]{5}~[a-z\\d]~\\d'), judge: isMxCurp, rank: 5 },
  {
    type: 'tax-id',
    form: code('[a-z&]{3,4}~\\d{6}~[a-z\\d]{3}'),
    judge: (compact) => /^[A-Z&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{2}[\dA]$/.test(compact),
    named: /\brfc\b|fiscal|tax/,
    rank: 9,
  },
  {
    type: 'tax-id',
    form: code('[a-hjnp-suvw]~\\d{7}~[\\da-j]'),
    judge: (compact) => compact.length === 9,
    named: /\b(?:cif|nif|vat|iva|fiscal|tax)\b/,
    rank: 9,
  },
  {
    type: 'tax-id',
    form: code('(?:[a-z]{2})?[\\da-z]?\\d[\\d .\\-/]{5,14}[\\da-z]{0,10}'),
    judge: (compact) => compact.length >= 8 && compact.length <= 18 && (compact.match(/\d/g)?.length ?? 0) >= 7,
    named: new RegExp(unwrap`
        (?:\b(?:tax (?:id|no|number|file number)|tin|ein|vat(?: (?:id|no|number))?|utr|nif|cuit|rut|abn|steuer-?id|tfn|
        trn)|id(?:entificacion)? fiscal|numero fiscal|税号|纳税人识别号|统一社会信用代码|الرقم الضريبي|رقم ضريبي)\W{0,3}(?:no\.?|number|
        numero|is|es|是|为|هو)?\W{0,3}$
      `),
    rank: 13,
  },
  {
    type: 'passport',
    form: code('[a-z]{0,3}~\\d{6,9}'),
    judge: (compact) => compact.length >= 7 && compact.length <= 11,
    named: new RegExp(unwrap`
        (?:passport|pasaporte|护照|جواز(?: (?:السفر|سفر|سفري))?)\W{0,3}(?:no\.?|number|numero|num\.?|id|号码?|
        رقم(?:ه)?)?\W{0,3}(?:is|es|是|为|هو)?\W{0,3}$
      `),
    rank: 12,
  },
  {
    type: 'account',
    form: code('\\d[\\d \\-]{4,24}\\d'),
    judge: (compact) => compact.length >= 6 && compact.length <= 20,
    named: new RegExp(unwrap`
        (?:(?:bank )?(?:account|acct|a\/c)\.?\s*(?:no\.?|number|num|#)|\bsort code|numero de (?:la )?cuenta|
        cuenta (?:bancaria|numero|nro\.?)|(?:银行)?(?:账号|帐号|账户号码?|卡号)|رقم (?:ال)?حساب(?:ي)?(?: البنكي)?|
        الحساب البنكي)\W{0,3}(?:is|es|是|为|هو)?\W{0,3}$
      `),
    rank: 14,
  },
]

/** Finds identity, tax, passport and account codes, however they are spaced. */
export function findCodes(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const { type, form, judge, named, rank } of forms) {
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const written = match[0].replace(/[^a-z\d]+$/, '')
      const compact = written.replace(/[^a-z\d&]/g, '').toUpperCase()
      const start = match.index
      // In `12345678 y`, the letter is a word.
      const word = / [aeoy]$/.test(written)
      if (!word && judge(compact) && (!named || named.test(text.slice(Math.max(0, start - 40), start)))) {
        found.push({ start, end: start + written.length, type, value: compact, rank })
      } else form.lastIndex = start + 1
    }
  }
  return found
}
