import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { plainWords } from './plain-words.ts'
import { kindsOfPath, stateOf } from './state-facts.ts'
import { type Kind, kindsIn } from './state-kinds.ts'
import { isOfOtherThing } from './state-subject.ts'
import type { FactState } from './state-values.ts'
import { namedBy, standingClause, taken } from './told-standing.ts'

/** Of which things each of them is told, and the states of facts in which it is false. */
const falseOf: Readonly<Record<string, readonly (readonly [readonly Kind[], readonly FactState[]])[]>> = {
  here: [
    [['order'], ['shipped', 'transit', 'delivered']],
    [['refund', 'settlement'], ['refunded']],
  ],
  packed: [[['order'], ['shipped', 'transit', 'delivered']]],
  kept: [
    [['refund'], ['refunded', 'failed']],
    [['settlement'], ['refunded']],
  ],
  unsent: [[['refund', 'settlement'], ['refunded']]],
  left: [[['order'], ['processing', 'unpaid', 'cancelled']]],
  there: [
    [
      ['refund', 'settlement'],
      ['failed', 'pending', 'processing'],
    ],
  ],
  ended: [[['subscription'], ['active']]],
  freed: [[['card', 'account'], ['locked']]],
  cleared: [[['verification'], ['pending', 'failed']]],
  undecided: [[['dispute'], ['closed']]],
}

/** The family of kinds that words of money name: a sum is called the money, the refund or the payout. */
const money: ReadonlySet<Kind> = new Set(['refund', 'settlement', 'payment'])

/** Another thing than the one that a fact knows, or another time. */
const otherwise: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:was|were|had|next|this (?:week|month)|return(?:s|ed|ing)?|replacements?|exchange|second|trial|promo(?:tion)?|copy|tax|fees?|some|part)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:estaba|estaban|seguia|habia|proxim[oa]|siguiente|esta semana|este mes|devolucion|reemplazo|cambio|prueba|
    promocion|oferta|comision|parte)(?![a-z])
  `),
  zh: /当时|那时|之前|本来|原来|下一?[笔期批次]|本[周月期]|退货|换货|补发|试用|活动|优惠|手续费|部分/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])(?:كان|كانت|القادم[\u0620-\u06ff]*|التالي[\u0620-\u06ff]*|(?:ال)?(?:مرتجع|بديل|تجريب|عرض|رسوم|جزء)[\u0620-\u06ff]*)(?![\u0620-\u06ff])
  `),
}

/** "Lo que sigue en el almacén": of whatever stands so. */
const whichever =
  /(?<![a-z])(?:que|that|which|who|whatever|anything|what) $|(?<![\u0620-\u06ff])(?:ما|التي|الذي|اللي|فقط) $/

/** Who works on it is not what it is. */
const worker = new RegExp(unwrap`
  (?<![a-z])by (?:the|our) [a-z]+(?: [a-z]+)? (?:team|desk|department)(?![a-z])|(?<![a-z])equipo de [a-z]+|审核(?:团队|部门|同事|人员|组)
`)
/** What may stand beside it and takes nothing back. */
const harmless = /(?<![\u0620-\u06ff])(?:من قبل|لحين)(?![\u0620-\u06ff])|[目当]前|之前/g
const places: ReadonlySet<Kind> = new Set(['card', 'account'])

/** The kinds of things that a claim is told of: those of its clause, else of what stands around it and of the question. */
function spokenOf(said: string, clause: string, around: readonly string[], prepared: Prepared): Kind[] {
  const named = (text: string): Kind[] =>
    kindsIn(text.replace(worker, '')).filter((kind) => said !== 'there' || !places.has(kind))
  const own = named(clause)
  if (own.length > 0) return own
  const beside = around.flatMap(named)
  if (beside.length > 0) return beside
  // Where nothing is named at all, the one thing that the facts know of is meant.
  const known = new Set(prepared.leaves().flatMap((leaf) => (stateOf(leaf) === undefined ? [] : kindsOfPath(leaf))))
  return known.size === 1 ? [...known] : []
}

/** What is told in plain words of a thing (it is still here, it has left, the money is there) where every fact of it says otherwise. */
export function beliedPlainly({ text, previous }: Sentence, prepared: Prepared, only?: Language): Match[] {
  return matchesIn(plainWords, text, only).filter((match) => {
    const { language, start, end } = match
    const said = Object.entries(match.groups).find(([, found]) => found !== undefined)?.[0]
    if (said === undefined) return false
    if (whichever.test(text.slice(0, start))) return false
    const clause = standingClause(text, match)
    const rest = clause.replace(match.text, ' ').replace(harmless, ' ')
    if (taken[language].test(rest) || otherwise[language].test(rest)) return false
    if (excuseFor(['prior-negation', 'possibility'], language, text, start, end) !== undefined) return false
    if (isOfOtherThing(language, text, start, end)) return false
    const spoken = spokenOf(said, clause, [text, previous, ...prepared.said.slice(-2)], prepared)
    const ids = idsIn(text)
    return (falseOf[said] ?? []).some(([kinds, states]) => {
      const fits = kinds.some(
        (kind) => spoken.includes(kind) || (money.has(kind) && spoken.some((one) => money.has(one))),
      )
      if (!fits || (kinds.includes('order') && spoken.some((one) => money.has(one)))) return false
      const about = prepared
        .leaves()
        .filter((leaf) => !leaf.path.startsWith('args') && kindsOfPath(leaf).some((kind) => kinds.includes(kind)))
        .flatMap((leaf) => {
          const state = stateOf(leaf)
          return state === undefined ? [] : [{ leaf, state }]
        })
      if (about.length === 0 || (ids.length > 0 && !about.some(({ leaf }) => namedBy(leaf, ids, prepared))))
        return false
      return about.every(({ state }) => states.includes(state))
    })
  })
}
