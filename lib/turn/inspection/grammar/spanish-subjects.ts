import { unwrap } from '#lib/text/unwrap.ts'
import type { Agent } from './act.ts'

/** People of the house. */
export const staff = new RegExp(unwrap`
    ^(?:equipo|gerente|gerentes|supervisor|supervisora|supervisores|companero|companera|companeros|especialista|
    especialistas|agente|agentes|asesor|asesora|asesores|representante|departamento|area|experto|experta|jefe|jefa|
    encargado|encargada|responsable|director|directora|ejecutivo|ejecutiva|analista|tecnico|tecnicos|alguien|personal|
    operador|operadora|gestor|gestora|coordinador|coordinadora)$
  `)
/** Whoever is not of the house. */
export const other = new RegExp(unwrap`
    ^(?:banco|bancos|emisor|mensajero|mensajeria|transportista|repartidor|vendedor|vendedora|tienda|comercio|comercios|
    policia|aduana|aduanas|fabricante|destinatario|proveedor|visa|mastercard|aerolinea|hotel|aseguradora|correos|
    paqueteria|vecino|el|ella|ellos|eso|esto)$
  `)

const determiner = /^(?:el|la|los|las|un[ao]?s?|[st]us?|mis?|nuestr[oa]s?|alguna?)$/

/** The subject of a verb that stands before it: "que anotó el transportista", "le llamará mañana mi supervisora". */
export function subjectBehind(words: readonly { text: string }[], at: number): Agent {
  const wordAt = (index: number) => words[index]?.text ?? ''
  let next = at + 1
  if (/^(?:hoy|manana|luego|pronto|enseguida|personalmente|tambien|ahora)$/.test(wordAt(next))) next += 1
  if (wordAt(next) === 'alguien') return 'staff'
  if (!determiner.test(wordAt(next))) return 'unsaid'
  const noun = wordAt(/^(?:otr[oa]|propi[oa]|mism[oa])$/.test(wordAt(next + 1)) ? next + 2 : next + 1)
  return staff.test(noun) ? 'staff' : other.test(noun) ? 'other' : 'unsaid'
}

const another = new RegExp(unwrap`
    ^(?:persona|remitente|comprador|compradora|emisora|estafador|ladron|anfitrion|agencia|empresa|plataforma|cajero|
    sistema|aplicacion|app|conductor|cartero|portero)$
  `)
const telling = /^(?:di|dec|conf|inf|avi|com|ase|not|ind|ped|pid|sab|sep|ver|vea|rec|anu|prom|jur|gar)/

/**
 * Who acts behind a border: in "quien te envió el dinero" and "el vendedor que canceló" it is another, up to the comma; a comma alone
 * changes nobody.
 */
export function whoActs(words: readonly { text: string }[], at: number, clause: number, agent: Agent): Agent {
  const wordAt = (index: number) => words[index]?.text ?? ''
  if (wordAt(at) === ',') return /^(?:quien(?:es)?|que)$/.test(wordAt(clause)) ? 'unsaid' : agent
  if (wordAt(at) === 'que') {
    const noun = wordAt(at - 1)
    const told = [2, 3, 4, 5].some((back) => at - back >= clause && telling.test(wordAt(at - back)))
    return !told && !/^(?:el|ella|ellos|eso|esto)$/.test(noun) && (other.test(noun) || another.test(noun))
      ? 'other'
      : 'unsaid'
  }
  if (!/^quien(?:es)?$/.test(wordAt(at))) return 'unsaid'
  return /^(?:yo|nosotr[oa]s|soy|fui|somos|fuimos)$/.test(wordAt(at - 1)) ? 'unsaid' : 'other'
}

const nouns = new RegExp(unwrap`
    ^(?:envio|pago|cobro|cambio|retiro|abono|deposito|reembolso|reintegro|cargo|bloqueo|reclamo|descuento|registro|ajuste|
    aviso|cierre|traslado)$
  `)
const kind = new RegExp(unwrap`
    ^(?:gratis|gratuito|express|expres|urgente|estandar|internacional|nacional|asegurado|certificado|automatico|manual|
    fallido|rechazado|parcial|total|minimo|maximo|directo|doble|duplicado|seguro|incluido|pendiente|anticipado|mensual|
    anual|unico|no|es|significa)$
  `)
/** "Reembolso de inmediato": how, and no "of". */
const adverbOf =
  /^(?:inmediato|nuevo|golpe|una|hecho|mi|momento|manera|forma|acuerdo|buena|buen|corrido|todos|nuestro)$/
const objectFirst = /^(?:un|una|el|la|los|las|su|sus|tu|tus|otr[oa]|est[ea]|es[ea])$/

/** Where a word stands alone: "Opción A: reembolso." */
const opens = /^(?:[:;(*|-]|o)$/
const closes = /^(?:|[.,;)*|?]|o|u)$/

/** "Envío gratis no significa…": a noun without its article, with what tells its kind, and no object behind; or it stands alone. */
export function isBareNoun(words: readonly { text: string }[], at: number): boolean {
  const wordAt = (index: number) => words[index]?.text ?? ''
  if (!nouns.test(wordAt(at))) return false
  if (opens.test(wordAt(at - 1)) && closes.test(wordAt(at + 1))) return true
  return (
    (wordAt(at + 1) === 'de'
      ? !adverbOf.test(wordAt(at + 2))
      : kind.test(wordAt(at + 1)) && !objectFirst.test(wordAt(at + 2))) &&
    !/^(?:yo|ya|le|les|te|lo|la|los|las|se|os|ahora)$/.test(wordAt(at - 1))
  )
}
