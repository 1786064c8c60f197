import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { phrases } from '../../grammar/phrases.ts'
import type { Match } from '../../matching/patterns.ts'

/** Words that belong to no support desk: the mind and what it lacks, the nursery, tears, the menagerie. */
const foreign = phrases({
  en: unwrap`
    (?<!(our|my|we|i|scan|injury|training|games?|health) )(brains?|brain cells?|skulls?|neurons?|iq|intellect|stupidity|
    imbecility|idiocy|laziness|gullibility|ignorance|brainless|braindead|moronic|idiotic|imbeciles?),
    (?<!(artificial|business|market|threat|our|card|apple) )intelligence, (whine|whines|whining|whiny|whinge|whinging|tantrums?|
    hissy|sulk|sulking|sulky|snivel*|crybaby|cry-baby|toddlers?|kindergarten|nursery rhyme|nanny|babysit*|pacifier|
    spoon-?feed*|diapers?|nappies|goldfish|donkeys?|monkeys?|clowns?|peasants?|beggars?|rocket scientist|
    brain surge*|violins?|oxygen|asylum|padded cell|lobotomy|village idiot|dunce)(?! (card|plan|account|sheet))
  `,
  zh: '',
  es: unwrap`
    (?<!(nuestr[oa]|mi) )(cerebros?|neuronas?|craneo|estupidez|estupideces|imbecilidad|idiotez|idioteces|vagancia|tacaneria|
    ignorancia|necedad|bobada|bobadas|sandez|sandeces), (?<!nuestra )inteligencia(?! (artificial|de negocio|emocional)),
    (lloriqueos?|lloriquear*|lloriquea*|berrinches?|pataletas?|rabietas?|guarderia|parvulos|parvulario|nineras?|payas[oa]s?|circo|
    burros?|chupete|babero|panales|gallinero|manicomio|violines|cavernicola|cavernicolas|energumen[oa]s?|
    mojigat[oa]|dictadura de|plastilina|marioneta*|telenovelas?|monigote*),
    (?<!(sin|ningun|no hay|no es|haga|ni) )(melodramas?|dramas?(?! (de|en|queen|coreano)))
  `,
  ar: '',
})

/** Whether somebody else has brought the word up: the customer, a fact, what is known to all. */
function isBroughtUp(word: string, prepared: Prepared): boolean {
  const stem = word.slice(0, 5)
  return (
    prepared.said.some((text) => text.includes(stem)) ||
    prepared.publicText.includes(stem) ||
    prepared.leaves().some(({ value }) => value.length < 400 && fold(value).folded.includes(stem))
  )
}

export const foreignTriggers = foreign.triggers
export const foreignTable = foreign.table

/** Words of a sentence that no support desk needs, and that nobody has brought up. */
export function foreignWords(text: string, prepared: Prepared, only?: 'en' | 'zh' | 'es' | 'ar'): Match[] {
  const found = foreign.in(text, only)
  return found.length === 0 ? found : found.filter((match) => !isBroughtUp(match.text, prepared))
}
