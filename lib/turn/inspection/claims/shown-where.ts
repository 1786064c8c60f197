import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** "El pedido que quieres cambiar aparece en la lista": where a thing is found, whatever becomes of it. */
const listedEs = new RegExp(unwrap`
    ^ (?:campo|columna|fila|linea|csv|fichero|list(?:a|ado)|extracto|app|aplicacion|historial|pantalla|menu|resumen|
    recibo|factura|pestana|seccion|apartado|inicio|carrito)(?![a-z])
  `)

/** Whether a Spanish sentence only tells where something is found. */
export function isShownEs({ text: phrase, end }: Match, text: string, clause: string): boolean {
  return (
    /^(?:aparece|figura|consta)n? en (?:el|la|tu|su)$/.test(phrase) &&
    listedEs.test(text.slice(end)) &&
    !/(?<![a-z])ya(?![a-z])|(?:ad|(?<!ped)id)[oa]s?(?![a-z])/.test(clause)
  )
}
