import { unwrap } from '#lib/text/unwrap.ts'
import { isFraud } from './fraud-reading.ts'
import { isLegal } from './legal-reading.ts'
import { otherDespair, otherFraud, otherThreats } from './other-dangers.ts'

/** Nothing of this has happened. */
const unreal = new RegExp(unwrap`
    (?<![a-z])(?:what (?:if|happens)|if (?:someone|somebody|my|a|an|i|there|anyone|ever)|in case|suppose|imagine|
    hypothetical[a-z]*|que pasa(?:ria)? si|que hago si|si (?:alguien|me|mi|algun dia|una|un)|en caso de|how (?:do|
    can) (?:i|we) (?:avoid|prevent)|como (?:evito|sabria|sabre|me enteraria|me entero))(?![a-z])|如果|万一|假如|要是|怎么办|会不会|防止|避免|(?<![\u0620-\u06ff])(?:اذا|لو|
    ماذا لو)(?![\u0620-\u06ff])
  `)

const despair = new RegExp(unwrap`
    (?<![a-z])(?:(?:no|any|the|what's the) (?:point|use|reason) (?:of|in|to|for) (?:living|life|live|going on|
    being here|carry(?:ing)? on)(?! (?:in|with|near|at)(?![a-z])))(?![a-z])|ما ?(?:عاد|عندي|بقي|بقا)(?: (?:لي|عندي|
    فيني))? (?:رغبه|نفس|طاقه|سبب|خلق|حيل) (?:[بل]|في |لل)?(?:ال)?(?:حياه|حياتي|عيش|عيشه|اعيش|نعيش|اكمل حياتي)
  `)
const violence = new RegExp(unwrap`
    (?<![a-z])(?:come|coming|drive|driving|going)(?: [a-z]+){0,4} (?:office|shop|store|branch|headquarters|place|
    building|warehouse|depot|house|home|desk|counter)(?: [a-z]+){0,2} (?:smash|burn|wreck|destroy|break|trash|torch|hurt|beat|shoot)(?![a-z])
  `)

/** A danger that people must hear of at once, the gravest first. */
export type Danger = 'self-harm' | 'threat' | 'fraud' | 'legal'

/** The gravest danger of which a folded message, read part by part, tells; `over` is one that is settled or long past. */
export function readsAsDanger(message: string, sentences: readonly string[], over: boolean): Danger | undefined {
  if (sentences.some((sentence) => despair.test(sentence) || otherDespair.test(sentence))) return 'self-harm'
  if (sentences.some((sentence) => violence.test(sentence) || otherThreats.test(sentence))) return 'threat'
  if (over) return undefined
  if (!unreal.test(message) && (isFraud(message) || otherFraud.test(message))) return 'fraud'
  return sentences.some(isLegal) ? 'legal' : undefined
}
