import { unwrap } from '#lib/text/unwrap.ts'
import type { Vocabulary } from './told.ts'

const adverbs = '(?: (?:ya|aun|todavia|como|totalmente|completamente|correctamente|tambien|por ahora|de momento)){0,3}'
const is = `(?:esta|estan|sigue|siguen|figuran?|aparecen?|constan?|continuan?|permanecen?|se encuentran?|se mantienen?|queda|quedan)${adverbs} `
const was = `(?:esta|estan|sigue|siguen|figuran?|aparecen?|constan?|se encuentran?|quedan?|quedo|quedaron|fue|fueron|ha sido|han sido|ha quedado)${adverbs} `
const it = '(?:(?: del?| de la| de tu| de su)?(?: pedido| orden| reserva)? [a-z]{2,4}-\\d{1,8})?'
const tickets = '(?:pasajes?|billetes?|boletos?|entradas?|tickets?)'
const store = '(?:almacen|deposito|bodega)'

/** What Spanish says of the thing of a record. */
export const spanishTold: Vocabulary = {
  said: {
    booked: unwrap`
      ${is}(?:confirmad[oa]s?(?! por)|reservad[oa]s?|en pie|en firme)|${tickets}${it} (?:ya )?(?:estan|esta|siguen|quedaron)(?: ya)? emitid[oa]s?|se mantiene en pie|
      (?:lo|la|los|le|les|te) (?:esperan|espera) en (?:el|la) (?:hotel|hostal|hostel|alojamiento|restaurante|clinica)
    `,
    succeeded: unwrap`
      ${tickets}${it} (?:${was.trim()}|se han|han sido) emitid[oa]s|se emitieron|(?:pago|compra|recarga|cobro|operacion|transaccion|reserva)${it} (?:se (?:realizo|completo|hizo|concreto|proceso)(?: con exito| bien| correctamente)?|
      (?:fue|ha sido) exitos[oa]|salio bien|entro bien)
    `,
    cancelled: `${was}(?:cancelad[oa]s?|anulad[oa]s?)|se (?:cancelo|anulo|ha cancelado|ha anulado)`,
    failed: 'no se pudo (?:cobrar|procesar|completar)|rechazad[oa]s?|fallo|fallid[oa]',
    paid: unwrap`
      ${was}(?:pagad[oa]s?|abonad[oa]s?|saldad[oa]s?|liquidad[oa]s?|al corriente|al dia)(?! (?:por|con|en))|no (?:le |te )?(?:queda|hay|debe|debes|tiene|tienes|figura) nada (?:pendiente|por pagar|que pagar|mas que pagar)|no debes? nada|
      (?:recibimos|nos (?:ha )?(?:llego|entro|llegado|entrado)|hemos recibido|ya tenemos|ya llego|ya entro) (?:su|tu|el|la) (?:pago|transferencia|deposito)
    `,
    unpaid: unwrap`
      ${is}(?:impagad[oa]s?|impag[oa]s?|sin pagar|pendientes? de pago|por pagar|adeudad[oa]s?|en mora)|
      (?:factura|recibo|cuota|boleta)(?: de [a-z]+)? ${is}vencid[oa]
    `,
    sent: unwrap`
      (?:se (?:ha |han )?(?:envio|enviado|despacho|despachado|enviaron|despacharon))(?! (?:un|el|la) (?:correo|email|mensaje|aviso|sms|codigo|enlace|factura|correo))|
      (?:fue|fueron|ha sido|han sido|esta|estan)${adverbs} (?:enviad|despachad|expedid)[oa]s?|(?:ha |han )?sali(?:o|do|eron) (?:del|de nuestro|de la|de nuestra) ${store}
    `,
    onway: `(?:${is}|va |van |viene |vienen )(?:ya |junt[oa]s )?(?:en camino|de camino|en reparto|en transito|en ruta)`,
    arrived: `(?:${was}|fue )(?:entregad[oa]s?)(?! (?:al|a la|a) (?:transportista|courier|correos))|se (?:ha |han )?(?:entrego|entregado|entregaron)`,
    here: unwrap`
      ${is}en (?:el|nuestro|la|nuestra) ${store}|${is}(?:en preparacion|preparandose|por salir)|(?:lo|la|los|las) estamos (?:preparando|empaquetando|alistando|armando)|
      no (?:ha|han) salido de(?:l| nuestro| la| nuestra) ${store}
    `,
    ready: unwrap`
      list[oa]s? para (?:que (?:lo|la|los|las) (?:retires?|recojas?|pases?)|recoger(?:l[oa]s?)?|retirar(?:l[oa]s?)?|ser (?:recogid|retirad)[oa]s?|(?:el |su |tu )?retiro|(?:su |tu |la )?recogida)|
      disponibles? para (?:que (?:lo|la) (?:retires?|recojas?)|recoger|retirar|(?:su |tu )?retiro|(?:su |tu )?recogida)
    `,
    instock: unwrap`
      hay (?:unidades|stock|existencias)|tenemos (?:unidades|stock|existencias)|${was}(?:empaquetad|empacad|embalad)[oa]s?|
      (?:preparad|list)[oa]s? para (?:salir|enviar(?:se|lo|la)?|despachar(?:se|lo|la)?|el envio)
    `,
    allsent: unwrap`
      (?:se (?:envio|despacho|entrego)|enviad[oa]|despachad[oa]|entregad[oa]|salio|llego) (?:complet[oa]|enter[oa]|todo|en un solo (?:envio|paquete))(?= ?[,.:;!]| ?$)|
      (?:todo|el pedido completo|todos los (?:articulos|productos)) (?:ya )?(?:se envio|fue enviado|esta en camino|fue entregado|se entrego|fueron enviados|estan en camino)
    `,
    mended: unwrap`
      ${was}(?:reparad|arreglad)[oa]s?|(?:reparacion|arreglo|compostura) (?:ya )?(?:esta|quedo|ha|fue) (?:terminad[oa]|list[oa]|finalizad[oa]|complet[oa]|completad[oa])|
      (?:lo|la|los|las) (?:repararon|arreglaron|reparamos|arreglamos)|se (?:reparo|arreglo)(?! con)
    `,
    mending: unwrap`
      ${is}(?:en (?:diagnostico|reparacion|el taller|la mesa de trabajo)|reparando(?:se|l[oa])?|arreglando(?:se|l[oa])?|siendo reparad[oa]|esperando (?:piezas|repuestos|refacciones))|
      no (?:empiezan|empezaron|han empezado|hemos empezado|empezamos) a (?:reparar|arreglar)(?:l[oa]s?)?
    `,
    gotback: unwrap`
      (?:llego|llegado|llegaron|entro|ingreso) (?:a|al|en|a la|a nuestra|a nuestro|al nuestro) ?(?:nuestro |nuestra |el |la )?(?:${store}|centro de devoluciones)|
      (?:recibimos|recibido|ya tenemos|nos llego|nos ha llegado) (?:su|tu|la) devolucion
    `,
    approved: `${was}(?:aprobad|autorizad|concedid|aceptad)[oa]s?(?! por el comprador)|se (?:aprobo|acepto|concedio|ha aprobado)`,
    rejected: `${was}(?:rechazad|denegad|desestimad|negad)[oa]s?|se (?:rechazo|denego|desestimo|ha rechazado|ha denegado)`,
    undecided: `${is}(?:en (?:revision|estudio|evaluacion|analisis|investigacion)|siendo (?:revisad|evaluad)[oa]|a la espera de (?:una )?(?:decision|resolucion)|sin (?:resolver|decidir))`,
    won: 'a (?:su|tu) favor|(?:gano|ganaste|ha ganado|has ganado|ganamos) (?:la|el|su|tu|esta|este) (?:disputa|reclamo|reclamacion|caso|contracargo)',
    lost: 'en (?:su|tu) contra|(?:perdio|perdiste|ha perdido|has perdido) (?:la|el|su|tu|esta|este) (?:disputa|reclamo|reclamacion|caso|contracargo)',
    settled: `(?:disputa|reclamo|reclamacion|caso|contracargo|siniestro|queja)${it} (?:ya )?(?:${was}(?:cerrad|resuelt|finalizad)[oa]|se (?:cerro|resolvio))`,
    running: `${is}(?:activ[oa]s?(?! (?:el|la|los|las|tu|su) )|vigentes?|operativ[oa]s?|en (?:servicio|vigor))|funciona (?:con normalidad|normal|bien)`,
    suspended: `${was}(?:suspendid|pausad|bloquead|cortad|desactivad|congelad)[oa]s?|se (?:suspendio|corto|desactivo|bloqueo)`,
    expired: `${was}(?:vencid|caducad|expirad)[oa]s?|ya (?:vencio|caduco|expiro)`,
    refunded: unwrap`
      (?:reembolso|reintegro)${it} (?:ya )?(?:(?:esta|fue|ha sido|quedo)(?: ya)? (?:completad|complet|hech|abonad|acreditad|pagad|ingresad|realizad)[oa]|se (?:hizo|abono|acredito|completo|ingreso|realizo))|
      se (?:te |le )?(?:reembolso|reintegro|ha reembolsado)(?! (?:solo|parte))|(?:fue|ha sido|esta|han sido|fueron) (?:ya )?reembolsad[oa]s?
    `,
    given: unwrap`
      donaci(?:on|ones)${it} (?:ya )?(?:${was}(?:completad|complet|acreditad|entregad|registrad)[oa]|llego|se entrego)|llego a la (?:campana|causa|fundacion|ong)
    `,
    back: 'devuelt[oa]s?|de (?:vuelta|regreso)|al remitente|volvio|regreso',
  },
  triggers: unwrap`
    confirmad|reservad|en pie|firme|emitid|emitieron|espera|pago|compra|recarga|cobro|operacion|transaccion|exito|salio|salido|salieron|entro|cancel|anul|fall|rechaz|pagad|abonad|saldad|liquidad|
    corriente|al dia|nada_|pagar|recibi|transferencia|deposito|impag|adeudad|mora_|vencid|envio|enviad|enviaron|despach|expedid|almacen|bodega|camino|reparto|transito|ruta_|
    entreg|preparacion|preparandose|preparando|empaquet|empacad|embalad|alistando|armando|recoger|retirar|retires|retire_|recojas|recoja_|retiro|recogida|recogid|unidades|stock|existencias|complet|enter|todo|
    reparad|arreglad|reparacion|arreglo|compostura|repararon|arreglaron|reparamos|arreglamos|reparo|diagnostico|taller|reparando|arreglando|piezas|repuestos|reparar|arreglar|
    devoluci|llego|llegado|llegaron|ingreso|aprobad|autorizad|concedid|aceptad|aprobo|acepto|concedio|deneg|desestim|negad|revision|estudio|evaluacion|analisis|investigacion|
    revisad|decision|resolucion|resolver|favor_|contra_|gano|ganaste|ganado|perdi|cerrad|resuelt|cerro|resolvio|finalizad|activ|vigente|operativ|servicio|vigor|
    funciona|suspend|pausad|bloque|cortad|corto_|desactiv|congelad|caduc|expir|vencio|reembols|reintegr|acredit|donacion|campana|causa_|fundacion|ong_|terminad|list
  `,
}
