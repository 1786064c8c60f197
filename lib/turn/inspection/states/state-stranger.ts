import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import { kindsIn } from './state-kinds.ts'

/*
 * Words that fit anything ("accepted", "closed", "with you") tell the state of a fact only where its thing is meant: a subject of its own that is
 * neither a thing of a known kind, nor named by the question or a fact, is another.
 */

/** "With you", "in your hands": of a parcel, or of whatever one has. */
export const brought = /with you$|your hands$|(?:sus|tus) manos$/

/** The noun that stands as the subject right before the words. */
const before: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:the|an?|this|that|those|these|our|my|his|her|their|your) (?<noun>(?:[a-z'-]+ ){1,3}?)(?:(?:is|are|was|were|has|have|had|been|being|be|now|already|also|just|
    fully|all|officially|successfully|got|gets|will|still|currently) )*$
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:el|la|los|las|una?|sus?|tus?|mi|est[ea]|es[ea]|nuestr[oa]) (?<noun>(?:[a-z]+ ){1,3}?)(?:(?:esta|estan|estaba|fue|fueron|ha|han|sido|queda|quedo|quedaron|ya|se|sigue|siguen|
    figura|aparece|aun|todavia|ahora) )*$
  `),
  ar: /(?<![\u0620-\u06ff])[وفل]?(?<noun>(?:ال[\u0620-\u06ff]{2,}|[\u0620-\u06ff]{2,}(?:ك|كم|نا))) (?:(?:هذ[هيا]|هاي|دي|ده|تم|تمت|كانت?|صارت?|الان|حاليا|لا تزال|ما زالت|مازالت|بالفعل|قد|اصلا) ){0,4}$/,
}
/** In Spanish and Arabic it may stand behind: "se cerró la puerta". */
const behind: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^ (?:el|la|los|las|una?|sus?|tus?|est[ea]|nuestr[oa]) (?<noun>[a-z]{3,})(?: [a-z]{5,})?/,
  ar: /^ (?<noun>(?:ال)?[\u0620-\u06ff]{3,})(?![\u0620-\u06ff])/,
}

/** What stands for a thing, or for whatever is meant. */
const pronoun = new RegExp(unwrap`
  (?<![a-z])(?:it|this|that|they|both|one|ones|thing|item|items|all|everything|state|status|access|rights?|limits?|features?|business|
  documents?|papers?|paperwork|files?|check|review|todo|esto|eso|contracargos?|estado|acceso|situacion|documentos?|documentacion|papeles|expediente|revision)(?![a-z])|
  它|[这那](?=已|就|都|也|是|$)|[您你我]|状态|权限|功能|商品|东西|全部|(?<![\u0620-\u06ff])(?:هذا|هذه|كل|شي|شيء|حال[\u0620-\u06ff]*|وضع[\u0620-\u06ff]*|صلاحي[\u0620-\u06ff]*|وصول[\u0620-\u06ff]*|منتج[\u0620-\u06ff]*|(?:ال)?(?:اوراق|مستند|وثيق|وثايق|ملف)[\u0620-\u06ff]*|اليوم|الان|امس|بنجاح|[\u0620-\u06ff]*من)(?![\u0620-\u06ff])
`)

/** Right before a noun, these make it the attribute of another. */
const attribute = /(?<![a-z])(?:of|for|about|on|with|from|de|por|sobre|con|para) $/

const stateKey = /(?:state|status|stage|result|decision)$/
const stemOf = (word: string): string => word.replace(/^[وفبل]?(?:ال|لل)/, '').slice(0, 5)

function isUnknown(noun: string, prepared: Prepared, asked: boolean): boolean {
  if (pronoun.test(noun) || kindsIn(noun).length > 0 || idsIn(noun).length > 0) return false
  const stems = noun
    .trim()
    .split(' ')
    .filter((word) => word.length > (/[\u3400-\u9fff]/.test(word) ? 1 : 3))
    .map(stemOf)
  if (stems.length === 0) return false
  const leaves = prepared.leaves()
  const standing = new Set(leaves.flatMap(({ source, path }) => (stateKey.test(path) ? [source] : [])))
  const told = leaves
    .filter(({ source }) => standing.has(source))
    .map(({ source, path, value }) => `${source} ${path} ${value}`)
    .join(' ')
    .toLowerCase()
  return !stems.some((stem) => told.includes(stem) || (asked && prepared.question.includes(stem)))
}

/** Whether a state is told of a subject of its own that nothing here is about; what is brought may go by the word that the question has for it. */
export function isOfStranger({ language, text: phrase, start, end }: Match, text: string, prepared: Prepared): boolean {
  const asked = brought.test(phrase)
  const head =
    text
      .slice(0, start)
      .split(/[,;:()]/)
      .at(-1) ?? ''
  const subject = before[language]?.exec(head)
  const own = subject?.groups?.noun
  // "La disputa por la máscara": what stands behind a preposition only tells which.
  if (subject && attribute.test(head.slice(0, subject.index)) && kindsIn(head).length > 0) return false
  if (own !== undefined) return isUnknown(own, prepared, asked)
  const next =
    kindsIn(text.slice(end, end + 40)).length > 0 ? undefined : behind[language]?.exec(text.slice(end))?.groups?.noun
  return next !== undefined && isUnknown(next, prepared, asked)
}
