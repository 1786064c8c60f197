import { unwrap } from '#lib/text/unwrap.ts'

/*
 * Where a Spanish word of an event tells nothing of the customer's thing: in the subjunctive of a regret, before another moment of the past,
 * as a noun, of how it often goes, of what the customer himself has paid, in another sense.
 */

/** "Lamento que haya llegado…", "como todavía no había salido": no word of how it stands now. */
const notNow = /(?<![a-z])(?:haya|hayan|hayas|no habian?)(?: (?:sido|aun|todavia|ya))? $/
/** "Siento que el pedido llegara tarde": the subjunctive, which is written as the future is. */
const regretted = new RegExp(unwrap`
  (?<![a-z])(?:lament(?:o|amos)|siento|sentimos|disculp[ae]|perdon[ae]?|pena)(?: mucho| muchisimo| de verdad)? que(?: (?:el|la|su|tu|sus|tus|
  no|te|le|les|pedido|paquete|envio|compra|producto|articulo|transferencia|[a-z]{2,4}-\d{1,12})){0,4} $
`)
/** "Tu primer envío", "contra reembolso". */
const asNoun = new RegExp(unwrap`
    (?<![a-z])(?:primer|segundo|tercer|nuevo|proximo|siguiente|ultimo|mismo|otro|cualquier|contra|sin|hay|de|para) $
  `)
const noun = /^(?:envio|abono|reembolso|pago|cargo|ingreso|cobro|giro|deposito)$/
const determined = new RegExp(unwrap`
  (?<![a-z])(?:el|un|del|al|por|de|cada|este|ese|su|tu|con|nuestro|ningun|algun|cualquier|sin|para|mediante|tipo de) $
`)

/** "La comisión por cobro", "el pago con tarjeta": written as the past is. */
export function isNounEs(text: string, start: number, end: number): boolean {
  return noun.test(text.slice(start, end)) && determined.test(text.slice(0, start))
}

const often = new RegExp(unwrap`
    (?:^\W*|[,;.:] ?)(?:a menudo|normalmente|a veces|muchas veces|con frecuencia|por lo general|generalmente|
    habitualmente|casi siempre|suele ser que)(?![a-z])[^.;!?]*$
  `)
const yours = /(?<![a-z])(?:usted|ustedes)(?: (?:ya|me|nos|lo|la|los|las))* $/
const otherSenses: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^sal/,
    new RegExp(unwrap`
      ^ (?:en (?:la|el|los|las) (?:radio|tele|television|prensa|noticias|periodicos?|diarios?)|(?:mas |muy |
      tan )?(?:barat|car|bien|mal|asi)[a-z]*(?![a-z]))
    `),
  ],
  [
    /^llego$/,
    /^ (?:solo |nada mas )?hasta (?:el pedido|la compra|ahi|aqui|donde|este|los datos|la ficha)(?![a-z])|^ yo(?![a-z])/,
  ],
  [
    /^lleg/,
    /^ (?:(?:el|la) (?:momento|hora|turno|dia|ocasion)|a (?:este|ese|tal|un) (?:punto|extremo|acuerdo)|de sorpresa)(?![a-z])/,
  ],
]

/** "Con el abono activo", "eliges uno nuevo y queda activo": if so, and once that is done. */
const ofSuch = /(?<![a-z])(?:con|sin|tener|tenga|tengas) (?:(?:el|la|un|una|su|tu) )?[a-z]+ $/
const byStep = new RegExp(unwrap`
    (?<![a-z])(?:elig|escog|cre|pon|marc|puls|toc|entr|guard|confirm|introduc|
    escrib)[a-z]{1,4}(?![a-z])[^.;:]{0,40} y (?:ya )?quedan? $
  `)

/** Whether the Spanish word at `start`–`end` stands where it tells nothing of one thing. */
export function tellsNothingEs(text: string, start: number, end: number): boolean {
  const head = text.slice(0, start)
  const said = text.slice(start, end)
  if (notNow.test(head) || often.test(head) || /(?<![a-z])por aqui $/.test(head)) return true
  if (/ran?$/.test(said) && regretted.test(head)) return true
  if (/^activ[oa]s?$/.test(said) && (ofSuch.test(head) || byStep.test(head))) return true
  if (noun.test(said) && asNoun.test(head)) return true
  if (/o$/.test(said) && yours.test(head)) return true
  return otherSenses.some(([word, behind]) => word.test(said) && behind.test(text.slice(end)))
}

const copula = new RegExp(unwrap`
    (?<![a-z])(?:esta|estan|estaba|estaban|es|son|era|eran|queda|quedan|quedo|quedaron|quedado|figuran?|constan?|aparecen?|siguen?|fue|fueron|
    sido|estado|encuentran?|sale|salen|salio|salieron|resulto|resultaron|continuan?|permanecen?|mantienen?|andan?|va|van|tiene|tienes|tienen|pasa|paso|
    muestra|ve|veo|vemos|ya|ha|han|se|doy|damos|marcad[oa]s?|tengo|tenemos)(?![a-z])
  `)
const attribute = new RegExp(unwrap`
    ^(?:completa?s?|completos?|vigentes?|activ[oa]s?|efectiv[oa]s?|perfect[oa]s?|aprobad[oa]s?|verificad[oa]s?|
    aceptad[oa]s?|pagad[oa]s?|abonad[oa]s?)$
  `)
const verbless = /^\W*(?:(?!(?:con|para|de|en|sin|por|mediante|tras|como|segun)(?![a-z]))[a-z]+ ){0,4}$/

/** "Un documento vigente", "el directorio completo", "activa «Usar saldo»": of what kind it is, or what is to be done. */
export function isAttributeEs(word: string, clause: string, at: number, behind: string): boolean {
  if (!attribute.test(word)) return false
  if (/^activa$/.test(word) && /^ ?["'«“]/.test(behind)) return true
  if (/^efectivo$/.test(word) && /(?<![a-z])en $/.test(clause.slice(0, at))) return true
  const head = clause.slice(0, at)
  if (copula.test(head)) return false
  return !(
    verbless.test(head) &&
    /^\W*(?:(?:ya|ahora|hoy|con exito|y|gracias|desde|de nuevo|otra vez|nuevamente|al cien)(?![a-z])|$)/.test(behind)
  )
}
