import { allMatches } from '../matching/all-matches.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'

const next = /(?<![a-z])(?:y|luego|despues|,) ?(?:ahi |despues |luego )?(?<order>[a-z]{2,11}a)(?:lo|la|le)?(?![a-z])/g
/** Words that bear an accent there, and futures. */
const noOrder = /^(?:est|ac|all|ah|oj|ojal|quiz|pap|mam|sof|dem|m)a$|(?:[aei]|dr|br)ra$/

/** "Abrí el artículo y apretá …": a step that goes on with an order of the south of America. */
export function ordersVoseo(sentence: Sentence, from: number): boolean {
  return allMatches(next, sentence.text.slice(from)).some(({ index, 0: all, groups }) => {
    const order = groups?.order ?? ''
    const end = from + index + all.lastIndexOf(order) + order.length
    return !noOrder.test(order) && isAccentedAt(sentence, end - 1)
  })
}
