import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'

/** Somebody's affairs, and where they are kept: whoever has looked there has used a tool, or facts. */
const affairsEn =
  '(?:accounts?|orders?|payments?|payouts?|transfers?|transactions?|settlements?|subscriptions?|refunds?|parcels?|shipments?|balance|records?|logs|profile|payment history|file|booking|reservation|invoice)'
const affairsEs =
  '(?:cuentas?|pedidos?|pagos?|depositos?|transferencias?|movimientos|transaccion(?:es)?|liquidacion(?:es)?|suscripcion|reembolsos?|paquetes?|envios?|saldo|registros?|historial|perfil|expediente|reserva|facturas?|cobros?|orden(?:es)?)'

const looked = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:i|we)(?:'ve| have)?(?: just| now| also| already| double| quickly| carefully){0,2}[ -](?:checked|looked (?:at|up|into|through)|reviewed|gone (?:through|over|into)|went (?:through|over|into)|pulled up|opened|examined|inspected|searched|traced|tracked|been (?:through|over))(?: up)? (?:your|his|her) (?:[a-z]+ ){0,2}?${affairsEn}(?! (?:number|code|you|details you|that you|as you|question|problem|description|story|screenshot|photo))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i|we)(?:'ve| have)?(?: just| now| also| already| double){0,2}[ -](?:checked|looked|searched|asked|verified|confirmed|inquired|enquired|cleared)(?: (?:it|this|that))?(?: up)? (?:in|on|with|through) (?:the|our) (?:[a-z]+ )?(?:system|systems|database|records|warehouse|bank|carrier|courier|team|seller|department|logs|back ?office|depot)(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:ya )?(?:he|hemos) (?:revisado|consultado|verificado|comprobado|chequeado|mirado|examinado|buscado|rastreado)|(?:ya )?(?:le |lo |la |te )?(?:revise|consulte|verifique|comprobe|cheque|chequee|mire|examine|busque|rastree|revisamos|consultamos|verificamos|comprobamos)) (?:(?:su|tu|sus|tus) (?:ultim[oa]s? |propi[oa]s? )?${affairsEs}(?! (?:que|como) (?:me|nos|usted|tu|indica|menciona))|[a-z ]{0,24}?en (?:el|nuestro) sistema|
      [a-z ]{0,16}?con (?:el|la|nuestro) (?:almacen|banco|bodega|paqueteria|equipo|area))(?![a-z])
    `,
  ],
  zh: [],
  ar: [],
})
/** Without its accent an order to the customer: "verifique su saldo". */
const bareForm = /^(?:revise|consulte|verifique|mire|examine|busque|rastree|cheque) su/

/** "I've checked your account and all is well", where no fact tells of anything and no tool was asked. */
export function toldLookedUp(
  text: string,
  prepared: Prepared,
  accented: (at: number) => boolean,
  only?: Language,
): Match[] {
  if (prepared.facts().length > 0 || prepared.records().length > 0 || prepared.underway().length > 0) return []
  return matchesIn(looked, text, only).filter(
    (match) =>
      match.language !== 'es' || !bareForm.test(match.text) || accented(match.start + match.text.indexOf(' ') - 1),
  )
}
