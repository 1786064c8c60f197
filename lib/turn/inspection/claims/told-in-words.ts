import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

/** What an answer consists of: it is given by saying it. */
const matterEs = new RegExp(unwrap`
  ^(?: (?:aqui|abajo|a continuacion|mas abajo|por aqui|ahora|ya|mismo|ahora mismo|tambien|por escrito|aparte|entonces|
  primero|como)){0,3}(?: (?:el|la|los|las|un|una|unos|unas|[st]us?|todos los|todas las|algunos|algunas|varias|varios|dos|
  tres|otro|otra|otros|otras|mas|toda la))? (?:breve |pequeno |mejores |unicas |posibles |siguientes )?(?:pasos?|enlaces?|links?|rutas?|opciones|
  opcion|alternativas?|resumen|datos|detalles?|informacion|guia|instrucciones|explicacion|ejemplos?|plazos?|requisitos|
  condiciones|lista|respuesta|consejos?|recomendacion(?:es)?|sugerencias?|tabla|desglose|procedimiento|vias?|maneras?|
  formas?|contexto|referencia|diferencias?|motivos?|prioridad|las gracias|gracias|idea|pistas?|aclaracion|
  alternativas|pausa|hincapie|parentesis|inciso|repaso|comparacion|matiz|(?:todo )?lo posible|preguntas?|(?:puntos|fechas) (?:clave|importantes|
  principales)|con lo que (?:veo|aparece|figura|hay|consta)|que (?:el|la|los|las|no|hay|segun)|
  caminos?|(?:mis|nuestras) (?:mas sinceras )?disculpas|lo que (?:dice|figura|aparece|consta|indica|se|veo))(?![a-z])(?!(?: de(?:l| la)? [a-z]+| ya)? [a-z]{2,12}(?:ad|id)[oa]s?(?![a-z]))(?![^.;!?]{0,60}(?<![a-z])(?:a (?:su|tu) correo|
  por (?:correo|whatsapp|sms|e-?mail)|al correo)(?![a-z]))
`)
const givesEs =
  /^(?:dej|pon|hag|hac|d[ao]|mand|pas|agreg|anad|anot|escrib|compart|apunt|met|ofre|present|adelant|traslad|transmit|marc|ajust|actualiz|corrij|correg)/

/** "Te dejo los pasos para pedirlo", "te doy los datos": it is said, and nothing else is done. */
export function isToldEs(act: Act, text: string): boolean {
  return act.language === 'es' && givesEs.test(text.slice(act.start)) && matterEs.test(text.slice(act.end))
}

/** The same of a phrase that begins with its verb: "doy los datos del crédito". */
export function isToldPhraseEs(phrase: string): boolean {
  const verb = /^[a-z]+/.exec(phrase)?.[0]
  return verb !== undefined && givesEs.test(verb) && matterEs.test(phrase.slice(verb.length))
}

/** Verbs that do nothing by themselves: what they are done with says what is done. */
const lightEs =
  /^(?:poner|dejar|hacer|quitar|resolver|solucionar|anadir|agregar|apuntar|anotar|marcar|ajustar|presentar|cambiar|meter|adelantar|corregir|devolver|mover|subir|bajar|dar|guardar|actualizar)(?: |$)/
const presentEs = /(?:o|mos)$/
/** Things of an account or an order, and how they are left: "te dejo el pedido cancelado", "te pongo el plan al día". */
const affairsEs = new RegExp(unwrap`
  \d|€|\$|(?<![a-z])(?:es[ao]s?|est[ao]s?|todo|ambos|ambas|uno|una (?=y)|(?:su|tu|mi)s? (?!consulta|duda|pregunta|inquietud|opinion|atencion|
  paciencia|disposicion|mensaje|situacion|comentario)|[a-z]{2,10}[-_]\d|pedidos?|orden(?:es)?|compras?|reembolsos?|reintegros?|dinero|plata|importe|monto|cuentas?|direccion|
  domicilio|tarjetas?|suscripcion|pagos?|cargos?|cobros?|comision|recargo|disputa|reclam[a-z]+|solicitud|paquete|reserva|
  codigos?|contrasena|clave|pin|plan|cancelacion|anulacion|baja|alta|cambios?|devolucion|articulos?|productos?|limites?|cita|
  llamada|visita|cupon|vale|descuento|regalo|etiqueta|entrega|envio|saldo|abono|creditos?|bonos?|puntos|cuotas?|facturas?|recibo|
  renovacion|correo|email|telefono|movil|nombre|titular|beneficiario|membresia|perfil|expediente|caso|incidencia|ticket|
  gestion|tramite|transferencia|giro|bloqueo|retencion|garantia|reposicion|reenvio|recogida|talla|color|modelo|fechas?|hora|
  franja|asiento|habitacion|noches?|vuelo|billete|entrada|avisos?|alerta|recordatorio|notificacion|nota|prueba|precio|tarifa|
  tasa|equipo|agente|companer[oa]|asesora?|supervisora?|persona|marcha|curso|vigor|efecto|manos|cero|dia|lista?|hech[oa]s?|activ[oa]s?|
  abiert[oa]s?|[a-z]{2,12}(?:ad|id)[oa]s?)(?![a-z])
`)
const wordsEs = /^(?: (?!que |como |donde |cual)[^ .,;:!?]+){0,6}/

/** "Te pongo en contexto", "te quito la duda", "te dejo elegir": nothing of the customer's is touched. */
export function isIdleEs({ language, agent, verb, passive, start, end, clauseStart }: Act, text: string): boolean {
  if (language !== 'es' || agent !== 'house' || passive || !lightEs.test(verb)) return false
  if (!presentEs.test(text.slice(start, end).split(' ')[0] ?? '')) return false
  if (/(?<![a-z])l[oa]s? $/.test(text.slice(clauseStart, start))) return false
  const behind = wordsEs.exec(text.slice(end))?.[0] ?? ''
  return behind !== '' && !affairsEs.test(`${text.slice(start, end)}${behind}`.replace(/^[a-z]+/, ''))
}
