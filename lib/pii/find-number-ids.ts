import { type DigitRun, partOf, shapeOf } from './digit-runs.ts'
import {
  isAeId,
  isBrCnpj,
  isBrCpf,
  isCnResidentId,
  isEsCcc,
  isInAadhaar,
  isMxClabe,
  isSaId,
  isUsItin,
  isUsRouting,
  isUsSsn,
} from './judge-national-id.ts'
import type { Candidate, PersonalDataType } from './personal-data-type.ts'

/** A number with a form of its own. Without `telling` (its shape or its region), a word beside it must name it. */
interface NumberForm {
  type: PersonalDataType
  length: number
  judge: (digits: string) => boolean
  telling: (shape: string, region: string | undefined) => boolean
  named: RegExp
  rank: number
}

const never = () => false
const always = () => true

const forms: readonly NumberForm[] = [
  {
    type: 'ae-id',
    length: 15,
    judge: isAeId,
    telling: always,
    named: /(?!)/,
    rank: 4,
  },
  { type: 'cn-id', length: 18, judge: isCnResidentId, telling: always, named: /(?!)/, rank: 4 },
  {
    type: 'account',
    length: 20,
    judge: isEsCcc,
    telling: always,
    named: /(?!)/,
    rank: 5,
  },
  {
    type: 'account',
    length: 18,
    judge: isMxClabe,
    telling: (_, region) => region === 'MX',
    named: /clabe|cuenta|transfer/,
    rank: 6,
  },
  {
    type: 'in-aadhaar',
    length: 12,
    judge: isInAadhaar,
    telling: (shape, region) => shape === '4-4-4' || region === 'IN',
    named: /aadha+r|adhar|uidai|\buid\b/,
    rank: 6,
  },
  {
    type: 'br-cpf',
    length: 11,
    judge: isBrCpf,
    telling: (shape, region) => shape === '3-3-3-2' || shape === '9-2' || region === 'BR',
    named: /\bcpf\b/,
    rank: 6,
  },
  {
    type: 'tax-id',
    length: 14,
    judge: isBrCnpj,
    telling: (shape) => shape === '2-3-3-4-2' || shape === '8-4-2',
    named: /\bcnpj\b/,
    rank: 6,
  },
  {
    type: 'us-ssn',
    length: 9,
    judge: isUsSsn,
    telling: (shape) => shape === '3-2-4',
    named: /\bssn\b|social security|seguro social|社会安全|社保号|الضمان/,
    rank: 8,
  },
  {
    type: 'us-itin',
    length: 9,
    judge: isUsItin,
    telling: (shape) => shape === '3-2-4',
    named: /\bitin\b|taxpayer/,
    rank: 8,
  },
  {
    type: 'sa-id',
    length: 10,
    judge: isSaId,
    telling: never,
    named:
      /national id|iqama|saudi id|residence (?:id|permit)|الهويه|هويتي|الاقامه|اقامتي|السجل المدني|identidad|身份证/,
    rank: 7,
  },
  { type: 'account', length: 9, judge: isUsRouting, telling: never, named: /routing|\baba\b/, rank: 7 },
]
const lengths = [...new Set(forms.map(({ length }) => length))]

/** Cuts the identity, tax and account numbers out of a run of digits; those of a rank above `weakest` are left. */
export function takeNumberIds(
  run: DigitRun,
  text: string,
  region: string | undefined,
  weakest = 99,
): { found: Candidate[]; rest: DigitRun[] } {
  const found: Candidate[] = []
  const rest: DigitRun[] = []
  const edges = new Set([...run.groups, run.digits.length])
  let from = 0
  for (const group of run.groups) {
    if (group < from) continue
    const hit = formAt(run, group, edges, text, region, weakest)
    if (!hit) continue
    if (group > from) rest.push(partOf(run, from, group))
    found.push(hit.candidate)
    from = hit.to
  }
  if (from < run.digits.length) rest.push(from === 0 ? run : partOf(run, from, run.digits.length))
  return { found, rest }
}

function formAt(
  run: DigitRun,
  from: number,
  edges: ReadonlySet<number>,
  text: string,
  region: string | undefined,
  weakest: number,
): { candidate: Candidate; to: number } | undefined {
  const start = run.at[from] ?? 0
  for (const length of lengths) {
    const to = from + length
    if (!edges.has(to)) continue
    const part = partOf(run, from, to)
    const end = (run.at[to - 1] ?? 0) + 1
    const shape = part.groups.length === length ? shapeByDashes(part, text) : shapeOf(part)
    for (const form of forms) {
      if (form.length !== length || form.rank > weakest || !form.judge(part.digits)) continue
      if (!form.telling(shape, region) && !form.named.test(around(text, start, end))) continue
      if (
        /[a-z_]$|[a-z]-$/.test(text.slice(Math.max(0, start - 2), start)) &&
        !form.named.test(around(text, start, end))
      )
        continue
      return { candidate: { start, end, type: form.type, value: part.digits, rank: form.rank }, to }
    }
  }
  return undefined
}

/** The shape of digits that all stand apart: only dashes and slashes group them. */
function shapeByDashes(run: DigitRun, text: string): string {
  const groups = run.groups.filter(
    (group) => group === 0 || /[-/–]/.test(text.slice(run.at[group - 1] ?? 0, run.at[group] ?? 0)),
  )
  return shapeOf({ ...run, groups })
}

/** What stands beside a number: forty characters before, thirty-six after. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 36)}`
}
