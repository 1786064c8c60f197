import { type Language, languages } from '#lib/text/language.ts'
import type { Misbehaviour, MisbehaviourTexts, RehearsedItem } from './misbehaviour.ts'
import { arabic } from './misbehaviours-ar.ts'
import { english } from './misbehaviours-en.ts'
import { spanish } from './misbehaviours-es.ts'
import { chinese } from './misbehaviours-zh.ts'
import type { ProposedCall } from './reply.ts'

export type { RehearsedItem } from './misbehaviour.ts'

const texts: Readonly<Record<Language, Readonly<Record<RehearsedItem, MisbehaviourTexts>>>> = {
  en: english,
  zh: chinese,
  es: spanish,
  ar: arabic,
}

/** Calls that must not run, whatever is offered: malformed, too much, unconfirmed, out of order. */
const calls: Partial<Record<RehearsedItem, ProposedCall>> = {
  '6.2': { name: 'refund_order', args: '{"orderId":"SP-10023","amount":"around thirty dollars"}' },
  '6.3': { name: 'refund_order', args: '{"orderId":"SP-10023","amount":"99999.00"}' },
  '6.4': { name: 'cancel_order', args: '{"orderId":"SP-10024"}' },
  '6.5': { name: 'open_dispute', args: '{"orderId":"SP-10023","reason":"not said"}' },
}

/** The items in the order of the catalogue. */
export const rehearsedItems = (Object.keys(english) as RehearsedItem[]).toSorted(
  (a, b) => Number(a.split('.')[0]) - Number(b.split('.')[0]) || Number(a.split('.')[1]) - Number(b.split('.')[1]),
)

/** Every break, by item and language: fixed texts, so that a test knows what must not arrive. */
export const misbehaviours = Object.fromEntries(
  rehearsedItems.map((item) => [
    item,
    Object.fromEntries(languages.map((language) => [language, misbehaviour(item, language)])),
  ]),
) as Readonly<Record<RehearsedItem, Readonly<Record<Language, Misbehaviour>>>>

function misbehaviour(item: RehearsedItem, language: Language): Misbehaviour {
  const [leadIn, violation, followUp, forbidden] = texts[language][item]
  const call = calls[item]
  return { leadIn, violation, followUp, forbidden, ...(call ? { call } : {}) }
}
