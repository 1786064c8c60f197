import { unwrap } from '#lib/text/unwrap.ts'
import type { Say } from './say.ts'

const carrier = unwrap`
  (?:transportista|mensajeria|mensajero|repartidor|repartidora|courier|paqueteria|correos|seur|mrw|dhl|ups|fedex|gls|
  empresa de (?:envios|transporte|mensajeria)|compania de (?:envios|transporte))
`
const who = `(?:el|la|nuestro|nuestra|los|de) ${carrier}`

export const spanishStages: Readonly<Record<Say, string>> = {
  sent: unwrap`
    enviad[oa]s?|despachad[oa]s?|expedid[oa]s?|remitid[oa]s?|salio|salido|partio|se (?:envio|despacho|mando|expidio)|
    (?:lo|la|los|las) (?:enviamos|despachamos|mandamos|enviaron|despacharon|mandaron)|
    entregad[oa]s? (?:al?|a la|a) ${carrier}|recogid[oa]s? por ${who}|
    (?:lo|la) (?:recogio|retiro|llevo|paso a buscar)(?: ya)? ${who}|(?:${who} )?(?:ya )?(?:lo|la) (?:recogio|retiro)(?! (?:usted|tu))|
    (?:dejo|abandono) (?:el|nuestro|la|nuestra) (?:almacen|bodega|deposito)
  `,
  onway: unwrap`
    en camino|de camino|camino (?:a|de|hacia) (?:su|tu)|en (?:el )?reparto(?: de hoy)?|en transito|en ruta|con ${who}|
    en (?:la|una|el) (?:furgoneta|camioneta|camion|van)(?: de reparto)?|(?:en (?:poder|manos) (?:de |del? ?)(?:la |el )?)${carrier}|
    viaja(?:ndo)?|rumbo a|saliendo|(?:${who} )?(?:ya )?(?:lo|la) (?:tiene|lleva|trae)(?: ya)?(?: ${who})|
    ${who} (?:ya )?(?:lo |la )?(?:tiene|lleva|trae)(?: (?:el|la|su|tu) [a-z0-9-]+)?(?: en su poder)?
  `,
  arrived: unwrap`
    entregad[oa]s?(?! (?:al?|a la|a) ${carrier})|llego(?! (?:al?|a la) (?:centro|almacen|deposito|hub|bodega))|llegado|
    se (?:lo |la )?(?:entrego|entregaron|recibio)|(?:lo|la) (?:entregaron|entregamos|recibieron|recibiste|recibio|firmaron|dejaron|firmo)|
    en (?:sus|tus) manos|en (?:su|tu) (?:casa|domicilio|puerta|porteria|buzon)|recibid[oa]s?(?! (?:el|la|su|tu|correctamente el))|
    (?:te|le) (?:llego|fue entregado)
  `,
  due: unwrap`
    (?:sera|se) (?:enviad[oa]|despachad[oa]|entregad[oa]|enviara|despachara|entregara)|(?:le |te )?llegara|saldra|
    (?:lo|la) (?:recibira|recibiras|tendra|tendras|despachamos|enviaremos|despacharemos)
  `,
  prepared: unwrap`
    (?:preparando|empacando|empaquetando|embalando|alistando|armando)(?:lo|la|se)?|en preparacion|
    en (?:el|nuestro|la|nuestra) (?:almacen|bodega|deposito)|por salir|en empaque|siendo preparad[oa]
  `,
  working: 'en proceso|procesando(?:se)?|en curso|en tramite|tramitando(?:se)?|en proceso de pago',
  waits:
    'pendientes?(?! de usted)|en espera|en cola|a la espera(?! de)|programad[oa]s?|por (?:pagar|abonar)|en revision|en lista de espera',
  back: unwrap`
    devuelt[oa]s? al remitente|(?:volvio|regreso) (?:al|a nuestro|a la|a nosotros|con)[a-z ]{0,16}|de vuelta (?:con nosotros|en (?:el|nuestro) almacen)|
    no se pudo entregar
  `,
  lost: 'perdid[oa]s?|extraviad[oa]s?|se (?:ha |nos )?(?:perdio|extravio|perdido|extraviado)|desaparecid[oa]',
  ended: unwrap`
    cancelad[oa]s?|anulad[oa]s?|dad[oa]s? de baja|se (?:cancelo|anulo|dio de baja|termino|elimino|cerro|dio por terminad[oa])|sin efecto|
    (?:ya )?no (?:existe|consta en (?:su|tu) cuenta)|terminad[oa]s?(?! en)|eliminad[oa]s?|revocad[oa]s?|de baja|rescindid[oa]
  `,
  expired: 'caducad[oa]s?|vencid[oa]s?|expirad[oa]s?|(?:se )?(?:vencio|caduco|expiro)',
  running: unwrap`
    (?<!(?:se|lo|la|los|las|te) )activ[oa]s?(?! (?:tus?|sus?|las?|los|el|una?|est[ae]|es[ae]) [a-z])|vigentes?|corriendo|al (?:corriente|dia)|operativ[oa]s?|en (?:marcha|vigor|pie|regla|uso)|habilitad[oa]s?|valid[oa]s?|
    funciona(?:ndo)?(?! (?:mal|desde|con))|se renueva(?: con normalidad| sola?| automaticamente)?|con normalidad|abiert[oa]s?|
    desbloquead[oa]|reanudad[oa]|reactivad[oa]
  `,
  fair: '(?:bien|perfect[oa]|ok|(?<!(?<![a-z])(?:as|to|than) )normal|en orden)(?=[,.!;]|$| y )',
  rests: 'pausad[oa]s?|en pausa|interrumpid[oa]s?',
  hold: 'retenid[oa]s?|detenid[oa]s?|parad[oa]s?',
  frozen: 'congelad[oa]s?|suspendid[oa]s?',
  barred: unwrap`
    bloquead[oa]s?|inhabilitad[oa]s?|deshabilitad[oa]s?|desactivad[oa]s?|inactiv[oa]s?|restringid[oa]s?|inutilizable|
    dad[oa] de baja|fuera de (?:uso|servicio)
  `,
  refunded:
    'reembolsad[oa]s?|se (?:te |le )?(?:reembolso|devolvio|reintegro)|devuelt[oa]s?(?! (?:al|por))|reintegrad[oa]s?',
  paid: unwrap`
    pagad[oa]s?(?! con)|abonad[oa]s?|acreditad[oa]s?|depositad[oa]s?|liquidad[oa]s?|completad[oa]s?|ingresad[oa]s?|transferid[oa]s?|
    se (?:te |le |os )?(?:pago|abono|acredito|deposito|completo|liquido|hizo|proceso|transfirio|ingreso)|
    (?:de vuelta )?en (?:su|tu) (?:cuenta|banco|tarjeta)(?: bancaria)?|(?:entro|cayo|llego) (?:en|a) (?:su|tu) (?:cuenta|banco|tarjeta)|
    hech[oa]s?(?! (?:con|de|en|por))|finalizad[oa]s?|exitos[oa]s?|con exito|saldad[oa]s?|se concreto|salio (?:bien|adelante)
  `,
  refused: unwrap`
    rechazad[oa]s?|denegad[oa]s?|fallid[oa]s?|fallo|fallado|fracaso|rebotad[oa]s?|reboto|desestimad[oa]s?|se (?:rechazo|denego)|negad[oa]|
    devuelt[oa]s? por (?:el|su|tu) banco
  `,
}

export const spanishStageTriggers = unwrap`
  enviad|despach|expedid|remitid|salio|salido|partio|envio_|mando_|expidio|enviamos|enviaron|entreg|recog|retiro|llevo|dejo_|camino|
  reparto|transito|ruta_|mensajer|transportista|repartidor|courier|correos|furgoneta|camion|viaja|rumbo|saliendo|tiene_|lleva_|trae_|llego|
  llegado|recibi|firm|dejaron|manos|casa_|domicilio|puerta|sera_|llegara|saldra|tendra|prepar|empac|empaquet|embal|alist|armando|almacen|bodega|
  deposito|proces|curso|tramit|pendiente|espera|cola_|programad|pagar_|abonar_|revision|devuelt|volvio|regreso|vuelta|perdi|extravi|desapareci|cancel|
  anul|baja_|termin|elimin|cerro|efecto|existe|revocad|caduc|venci|expir|activ|vigent|corri|dia_|operativ|marcha|vigor|pie_|habilitad|
  valid|funciona|renueva|normalidad|abiert|bien_|perfect|normal|paus|interrump|retenid|detenid|congelad|suspendid|bloquead|inhabilit|
  deshabilit|desactiv|inactiv|restring|inutiliz|reembols|reintegr|pagad|pago_|abon|acredit|deposit|liquid|complet|ingres|transfer|transfiri|hizo_|cuenta|
  banco|tarjeta|entro|cayo|hech|finaliz|exito|saldad|rechaz|deneg|fall|fracas|rebot|desestim|negad|orden_
`
