import { type FindOptions, findPersonalData } from './find-personal-data.ts'
import type { PersonalDataSpan, PersonalDataType } from './personal-data-type.ts'

/** A value that goes on from earlier messages into a text: where it stands in each of them. */
export interface SplitValue {
  type: PersonalDataType
  value: string
  /** One a message that it touches, oldest first; `message` indexes the texts, UTF-16 offsets, `end` exclusive. */
  parts: readonly { message: number; start: number; end: number }[]
}

/** Kinds that hold by themselves when two messages are put together; for the rest a chance fit is too likely. */
const splittable: readonly PersonalDataType[] = [
  'card',
  'iban',
  'email',
  'us-ssn',
  'us-itin',
  'cn-id',
  'es-dni',
  'es-nie',
  'uk-nino',
  'in-aadhaar',
  'in-pan',
  'br-cpf',
  'sg-nric',
  'ae-id',
  'sa-id',
  'mx-curp',
  'crypto-address',
  'api-key',
  'phone',
]
/** How much of a text's edge a part of a value may take, in UTF-16 units. */
const reach = 64
const pieceOnly = /^[\p{N}\s.\-–_/()+]+$/u

/**
 * Finds values that begin in earlier messages (oldest first, the customer's own) and end in the last of `texts`: what stands
 * in between is nothing, or a break. Further back than one message only through messages that are nothing but digits.
 */
export function findSplit(texts: readonly string[], options: FindOptions = {}): SplitValue[] {
  const last = texts.length - 1
  const text = texts[last] ?? ''
  if (last < 1 || !/[\p{N}@]/u.test(text.slice(0, reach) + (texts[last - 1] ?? '').slice(-reach))) return []
  const edges = [{ message: last, from: 0, piece: text.slice(0, reach) }]
  for (let message = last - 1; message >= 0; message -= 1) {
    const whole = texts[message] ?? ''
    const piece = whole.slice(-reach)
    edges.unshift({ message, from: whole.length - piece.length, piece })
    if (whole.length > reach || !pieceOnly.test(whole) || edges.length > 4) break
  }
  /** Whether a part is, or is in, a value that its own message holds whole: then nothing goes on. */
  const standsAlone = (type: PersonalDataType) => (part: SplitValue['parts'][number]) => {
    const edge = edges.find(({ message }) => message === part.message)
    if (!edge) return false
    const [start, end] = [part.start - edge.from, part.end - edge.from]
    const whole = findPersonalData(edge.piece, { ...options, types: [type] })
    return whole.some((span) => span.start < end && start < span.end)
  }
  const found: SplitValue[] = []
  for (const between of ['', ' ']) {
    const joined = edges.map(({ piece }) => piece.trim()).join(between)
    const starts: number[] = []
    let at = 0
    for (const { piece } of edges) {
      starts.push(at)
      at += piece.trim().length + between.length
    }
    const types = options.types?.filter((type) => splittable.includes(type)) ?? splittable
    for (const span of findPersonalData(joined, { ...options, types })) {
      const parts = edges.flatMap(({ message, from, piece }, index) => {
        const lead = piece.length - piece.trimStart().length
        const base = starts[index] ?? 0
        const start = Math.max(span.start - base, 0)
        const end = Math.min(span.end - base, piece.trim().length)
        return start < end ? [{ message, start: from + lead + start, end: from + lead + end }] : []
      })
      const crosses = parts.length > 1 && parts.at(-1)?.message === last && !parts.some(standsAlone(span.type))
      if (crosses && holdsTogether(span, joined)) found.push({ type: span.type, value: span.value, parts })
    }
    if (found.length > 0) break
  }
  return found
}

/** A telephone is believed only in its international form: two figures of two messages often look like a local one. */
function holdsTogether({ type, start }: PersonalDataSpan, joined: string): boolean {
  return type !== 'phone' || /[+＋]\s?\(?$|^[+＋]/u.test(joined.slice(Math.max(0, start - 2), start + 1))
}

/** The beginning of a card's number, by its issuer's first digits. */
const issuer = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6[0-9])/
const ending = /(?<![\p{L}\p{N}.,:/#+-])(\p{Nd}(?:[ -]?\p{Nd}){5,17})[\s.…,;-]*$/u
const cardWords = /card|visa|master|amex|tarjeta|卡|بطاق/i
const endingWords = /end(?:s|ing)?|last|termina|尾号|后四位|تنتهي|اخر/i

/**
 * The digits at a message's end that may begin a card whose rest comes in the next: from eight digits on, from six where the
 * message speaks of a card. They are masked before the rest is known, so that never more than seven of them stand anywhere.
 */
export function findBegunCard(text: string): PersonalDataSpan | undefined {
  const match = ending.exec(text)
  const run = match?.[1]
  if (!match || !run) return undefined
  const value = run.normalize('NFKC').replace(/\D/g, '')
  const before = text.slice(Math.max(0, match.index - 40), match.index)
  const least = cardWords.test(before) && !endingWords.test(before) ? 6 : 8
  if (value.length < least || !issuer.test(value)) return undefined
  return { start: match.index, end: match.index + run.length, type: 'card', value }
}

const leading = /^[\s"'(]*(\p{Nd}(?:[ -]?\p{Nd}){5,})(?![\p{L}\p{Nd}])/u

/**
 * Stars the digits with which a refused text begins: they may be the rest of a card that began in the message before, which
 * nobody reads beside it.
 */
export function withoutLeadingDigits(text: string): string {
  return text.replace(leading, (whole, run: string) => `${whole.slice(0, -run.length)}******`)
}
