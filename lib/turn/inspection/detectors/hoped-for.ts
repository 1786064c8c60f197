import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import { deadlines, mishaps, outcomes } from './guarantee-words.ts'

/** What the house does in the chat, kindly: no outcome. */
const service: Readonly<Record<Language, RegExp>> = {
  en: /^(?:help|look|check|explain|assist|note|pass|be|get|see|have|go|make|say|come|give|find)$/,
  zh: /^(?!x)x/,
  es: /^(?:tener|estar|pasar|conseguir)$/,
  ar: /^(?!x)x/,
}
/** Verbs that are an outcome only where something else brings it about. */
const faint =
  /^(?:be|have|get|see|make|go|come|give|find|show|say|leave|end|happen|estar|tener|pasar|venir|كان|تم|عمل)$/

function isOutcome(act: Act, sentence: string, language: Language, timed: boolean): boolean {
  if (act.tense === 'done' && !act.passive) return false
  if (act.tense === 'may' && act.agent === 'customer') return false
  // A noun: "the refund", "el recibo".
  if (
    act.tense === 'plain' &&
    act.agent === 'unsaid' &&
    !act.passive &&
    (act.language === 'en' || act.language === 'es')
  )
    return false
  // "recibo", "envio", "pago": a noun, unless it is done for somebody.
  if (act.language === 'es' && act.tense === 'doing' && act.agent === 'house')
    return /(?<![a-z])(?:le|les|te|lo|la|los|las|os) $/.test(sentence.slice(0, act.start))
  const coming = act.tense === 'will' || act.tense === 'plain' || act.tense === 'doing' || act.tense === 'may'
  if (act.agent === 'house' && service[language].test(act.verb)) return false
  if (faint.test(act.verb)) return act.tense === 'will' || (timed && act.tense === 'plain')
  if (act.passive && act.tense === 'done') return /(?<![a-z])(?:is|are|be|'s|se|queda)(?![a-z])/.test(sentence)
  return coming
}

/** What will be, or be had: no verb of the lists, whose forms are auxiliaries. */
const being: Readonly<Record<'en' | 'es', RegExp>> = {
  en: new RegExp(
    unwrap`
    (?<![a-z])(?:will|going to|gonna|shall)(?: [a-z]+| 100 ?%)? (?:be|have)(?= (?!able|asked|happy|glad|prompted|required|
    needed|shown|careful|sent|to |taken|redirected|sure|charged|given|slow|slower|closed|unavailable|down|offline|busy|limited|longer)[a-z])|'ll(?: [a-z]+)? (?:be|have)(?= (?!able|
    asked|happy|glad|prompted|required|needed|shown|careful|sent|to |taken|redirected|sure|charged|given)[a-z])
  `,
    'g',
  ),
  es: new RegExp(
    unwrap`
    (?<![a-z])(?:dara|daran|sera|seran|estara|estaran|tendra|tendran|tendras|ira|
    veras?(?! (?:(?:el|la|los|las|[st]us?) (?:estado|historial|cargo|opcion|boton|detalle|pantalla|mensaje|aviso|listado|
    movimientos?)|un[oa]? (?:aviso|mensaje|boton|pantalla|opcion))(?![a-z]))|habra|quedara|saldra|vendra|
    (?:lo|la|los|las) tienes?)(?![a-z])
  `,
    'g',
  ),
}

/** "You'll be paying tonight": what the customer does himself. */
const ownDoing = /(?<![a-z])you ?\| (?!getting|receiving|having|seeing|holding|enjoying|hearing)[a-z]+ing(?![a-z])/

export function beings(text: string, only?: Language): Act[] {
  return (['en', 'es'] as const)
    .filter((language) => only === undefined || only === language)
    .flatMap((language) =>
      [...text.matchAll(being[language])]
        .filter((match) => !/(?<![a-z])(?:i|we)(?:'ll| will)? ?$/.test(text.slice(0, match.index)))
        .filter(
          (match) =>
            !ownDoing.test(`${text.slice(0, match.index).slice(-4)}|${text.slice(match.index + match[0].length)}`),
        )
        .map((match) => ({
          language,
          verb: 'be',
          start: match.index,
          end: match.index + match[0].length,
          tense: 'will' as const,
          agent: 'other' as const,
          passive: false,
          negated: false,
          clauseStart: 0,
          clauseEnd: text.length,
        })),
    )
}

/** "Certainly, …": says yes to the customer. */
export function agrees(text: string, sure: Match): boolean {
  return (
    /^(?:certainly|absolutely|definitely|surely|seguro|sin duda|definitivamente|[وف]?(?:بالتاكيد|اكيد|بلا شك|لا شك|حتما))/.test(
      sure.text,
    ) &&
    !/[a-z\u0620-\u06ff\u3400-\u9fff]/.test(text.slice(0, sure.start)) &&
    /^ ?[,!.:]/.test(text.slice(sure.end))
  )
}

/** Acts that a word of certainty would make a guarantee: those that a customer hopes for, or fears. */
export function hopedFor(text: string, only?: Language): Act[] {
  const timed = matchesIn(deadlines, text, only).length > 0
  const good = outcomes.actsIn(text, only).filter((act) => isOutcome(act, text, act.language, timed) && !act.negated)
  const bad = mishaps.actsIn(text, only).filter((act) => act.negated && (act.tense === 'will' || act.tense === 'plain'))
  return [...good, ...bad, ...beings(text, only)]
}
