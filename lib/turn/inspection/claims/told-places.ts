import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { byOthers, type ClaimedAct } from './claimed-acts.ts'
import { openActs } from './open-acts.ts'
import { clauseOf, elsewhere, namesPlace } from './told-changes.ts'

/** What is done with a place by one who changes an address, or where a parcel then goes. */
const table = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:(?:i|we)(?:'ve| have)(?: now| just)? (?:put|set|entered|used|typed|noted|got)|(?:it|they|this|that|
      parcel|package|order|delivery|everything)(?:'ll| will|'s going to| is going to| goes)(?: now)?(?: (?:go|head|ship|
      arrive|come|be (?:sent|delivered|shipped|going|heading|on its way)))?(?: now)?(?= (?:to|at) ))(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:he|hemos)(?: ya)? (?:puesto|anotado|metido|usado|indicado|dejado)|(?:puse|pusimos)|
      (?:ira|llegara|saldra|se enviara|se entregara|sera enviado|sera entregado|lo enviaremos|lo recibiras|lo recibira)(?: ya| ahora)?(?= (?:a|en|hacia) ))(?![a-z])
    `,
  ],
  zh: [],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:لقد |قد )?(?:وضعت|وضعنا|كتبت|ادخلت|اعتمدت|اعتمدنا|(?:س[يت]صل|س[يت]رسل|س[يت]ذهب|س[يت]سلم)(?:ك)?)(?![\u0620-\u06ff])
    `,
  ],
})

/** What these patterns begin with. */
export const placeTriggers = {
  en: "put_|set_|entered|used_|typed|noted|got_|'ll_|will_|goes_",
  es: 'puesto|metido|usado|indicado|dejado|puse|pusimos|ira_|llegara|saldra|enviara|entregara|enviado|entregado|recibira',
  ar: 'وضع|كتبت|ادخلت|اعتمد|سيصل|ستصل|سيرسل|سترسل|سيذهب|سيسلم|ستسلم',
}

/** "I've put 9 Hill Road on the order", "it'll go to 9 Hill Road": the place that the customer wants, where no call has set it. */
export function toldPlaces(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const address = openActs(prepared).find(({ name }) => name === 'address')
  if (!address) return []
  const { text } = sentence
  if (/\?\W*$/.test(text)) return []
  return matchesIn(table, text, only)
    .filter((match) => {
      const clause = clauseOf(text, match)
      return namesPlace(clause, prepared) && !elsewhere[match.language].test(clause) && !byOthers.test(clause)
    })
    .map((match) => ({ ...match, concept: address, kind: 'done' as const, self: false }))
}
