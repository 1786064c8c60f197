import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../../matching/all-matches.ts'
import { isAccentedAt } from '../../stream/grow-sentence.ts'
import type { Sentence } from '../../watches/watch.ts'
import type { Span } from './outside-promises.ts'

const party = unwrap`
  (?:bancos?|mensajer(?:o|os|ia)|paqueteria|transportista|repartidor(?:es)?|courier|almacen|deposito|bodega|vendedor(?:a|es)?|tiendas?|comercio|sucursal(?:es)?|hotel|aerolinea|proveedor(?:es)?|fabricante|visa|mastercard|emisor|adquirente|procesador|logistica|contabilidad|finanzas|facturacion|tesoreria|aduanas?|correos|conductor|chofer|
  vecin[oa]s?|casero|gerentes?|gerencia|jef[ea]s?|supervisor(?:a|es)?|director(?:a)?|direccion general|encargad[oa]s?|responsable|oficina central|agentes?|emplead[oa]s?|cajer[oa]s?|inspector(?:a)?|abogad[oa]s?|tecnic[oa]s?|instalador(?:es)?|companer[oa]s? de [a-z]+|delegacion|central)
`
const about =
  '(?: (?:el|la|los|las|lo|mi|mis|su|sus|tu|tus|nuestr[oa]s?|ese|esa|esos|alguien|gente|chicos|chicas|senores|companeros|los|de|del|en|propi[oa]|uno|una|un))'
const withOthers = new RegExp(`(?<![a-z])(?:con|al?|del?|ante|contra|hasta|hacia|por)${about}{0,5} ${party}(?![a-z])`)
const byHand = new RegExp(unwrap`
  (?<![a-z])(?:me siento con|en persona|personalmente|a mano|en mano|en (?:un|el) sobre|por correo (?:certificado|postal|urgente|ordinario|fisico)|por mensajeria|a correos|en el buzon|por telefono|al telefono|a (?:su|tu) (?:casa|puerta|domicilio|local|negocio|tienda|despacho|hogar)|hasta (?:su|tu|la) (?:puerta|casa)|
  (?:en|sobre) (?:la|mi|su) mesa(?: de)?|escritorio|de (?:su|mi) puno|dia y noche|noche y dia|a diario|todos los dias|todas las (?:mananas|tardes|noches|semanas)|cada (?:dia|manana|noche|tarde|hora|rato|semana|movimiento)|(?:las )?(?:24|veinticuatro) horas|en la (?:proxima|siguiente) reunion|hasta que (?!usted|me|nos|te|quiera|lo (?:tenga|encuentre))|
  de aqui en adelante|a partir de (?:hoy|ahora)|la proxima vez|(?:un|otro) (?:toque|grito|mensajito|telefonazo|audio|golpe de telefono|timbrazo)|la cara por|presion a|las tuercas|las cuarenta|encima de|en (?:su|tu) nombre|de (?:su|tu) parte)(?![a-z])
`)
const late = unwrap`
  (?:hoy(?: mismo)?|manana|pasado manana|esta (?:tarde|noche|semana)|mas tarde|al rato|en un rato|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a primera hora|a ultima hora|la vispera|(?:un|dos|unos|un par de|tres|algunos|tres|unos|\\d+) dias? antes|el dia (?:antes|anterior)|por la (?:tarde|noche|manana)|al mediodia|antes de (?:cerrar|irme|salir|comer|que (?:acabe|termine|cierre))|
  despues de (?:comer|almorzar|la reunion)|en (?:una|media|un par de|diez|cinco|dos|\\d+) (?:horas?|minutos)|la semana que viene|el fin de semana|en cuanto (?:sepa|tenga|aparezca|llegue|haya|lo sepa|me|salga|hable|se)|apenas (?:sepa|tenga|salga|haya|lo)|cuando (?:sepa|tenga noticias|baje|cambie|salga|aparezca))
`
const anyLate = new RegExp(`(?<![a-z])${late}(?![a-z])`)
const isFronted = new RegExp(`(?<![a-z])${late}(?: mism[oa])?(?:,? (?:yo|ya|mism[oa]))* $`)
const isLate = new RegExp(`(?<!(?:para|de|del|desde|hasta|a) )(?<![a-z])${late}(?![a-z])`)

/** What a chat does by itself, by the stem. */
const idle = unwrap`
  explic|explique|mostr|muestr|ensen|indic|detall|aclar|resum|list|enumer|gui|ayud|asist|necesit|quer|quier|quis|sient(?!o con)|sentir|lament|agrade|disculp|esper|empez|empie|comien|comenz|sig|segui|seguir|termin|pas|transfier|transfer|deriv|conect|pong|pondr|dej|repit|repet|respond|contest|traduz|traduc|sugier|sugeri|recomiend|recomend|aconsej|mencion|coment|compart|
  deb|pued|podr|podem|teng|tendr|sere|seremos|hab|sab|sepa|cre|supon|entiend|entend|conozc|digo|diria|dire|decir|cuent|contar|le(?:o|er)|ve(?:o|re|r|mos)|ir(?:e|ia) (?:por partes|paso)|vengo|vivo|uso|propon|ofrez|ofrec|adjunt|escrib|copi|estoy|refier|referi|bas(?:o|amos)(?![a-z])|part(?:o|imos)(?![a-z])|limit|apunt(?:o|amos) al?|insist(?:o|imos) en|ateng|tem(?:o|emos)(?![a-z])|confirm|inform|se(?:al|nal)|agreg|anad|aconsej|asegur|garantiz|prometo|jur|ruego|(?:pid|pedir)(?!\w* al? )|preg
`
const again = unwrap`
  mir|revis|busc|consult|comprob|compru|verific|checo|checar|chequ|record|recuerd|avis|dig|dir|decir|cuent|contar|ech|pregunt|averigu|escrib|respond|contest|inform|notific|coment|pong|pondr|teng|tendr|pas|dej
`
const byTool = unwrap`
  cancel|reembols|devuelv|devolv|cambi|actualiz|bloque|desbloque|activ|registr|abr|crea|solicit|proces|reserv|agend|program|elimin|modific|corrij|corrig|corregi|renov|pag|cobr|aplic|complet|emit|tramit|gestion|anul|hag(?!o llegar)|har|congel|repon|repus|orden|reprogram|inici|marc
`
const isIdle = new RegExp(`^(?:${idle})`)
const isAgain = new RegExp(`^(?:${again})`)
const isTool = new RegExp(`^(?:${byTool})`)
const pastInRe =
  /^(?:retir|tir|gir|separ|prepar|repar|compar|declar|par|liber|gener|recuper|super|oper|integr|registr|compr|logr|cobr|borr|cerr|ahorr|entr|encontr|mostr|administr|esper|mir|aclar|mejor|valor|asegur|factur|jur|demor|retrasr|consider)e$/
const nouns =
  /^(?:ningun[oa]|alguno|uno|nadie|eso|esto|ello|algo|aquello|cuyo|todo|mismo|temprano|caso|dinero|momento|correo|pago|envio|reclamo|aviso|contacto|cargo|retiro|deposito|reembolso|cobro|recibo|cambio|acceso|apoyo|ingreso|plazo|como|segun|luego|primero|cuando|tanto|junto|frente|pedido|estado|saldo|credito|banco|proceso|horario|numero|solo|pero|lo|no|yo|otro|nuestro|cierto|claro|estoy|acuerdo|gusto|favor|medio|nuevo|uso|codigo|producto|articulo|importe|monto|seguro|nuestro|abierto|cerrado|festivo|domingo|puedo|tengo|quiero|necesito|creo|supongo|entiendo|siento|veo|leo|espero|deseo|lamento|cuatro|cinco|ocho|primero|tercero|ultimo|proximo|mismo|unico|viejo|bueno|malo|titulo|plazo|texto|tipo|total|dos|anterior|cuanto|siguiente|bajo|alto|largo|corto|nuevo|centro|motivo|punto|resto|hecho|dicho|modo|cuatro|menos|ejemplo|tiempo)$|(?:(?<!cance|sena|reve|ma)lo|(?<!^ma)ndo|ad[o]|[^p]ido|rlo|ndolo|ismo|icio|ario|orio|ercio|ecio|ocio|edio|mento|miento|erto)$/

const heads = new RegExp(
  unwrap`
    (?<![a-z])(?:(?<go>voy|vamos|ire|iremos|vuelvo|volvere|volvemos|volveremos|paso|pasare) a (?:ir a |pasar a |volver a )?(?<inf>[a-z]{2,14}r)(?:se)?(?:l[aeo]s?|te|sel[aeo]s?)?|(?:yo mism[oa] )?(?<clitics>(?:(?:se|te|le|les|os|lo|la|los|las|me|nos) )*)(?<verb>[a-z]{1,13}(?:(?:ar|er|ir|dr|br)(?:e|emos)|o|oy)))(?![a-z])
  `,
  'g',
)
const border =
  /[;:!?]|\.(?= |$)|,? (?:y|pero|asi) (?:usted|tu|ellos|el|ella|podra|podras|vera)(?![a-z])|,? (?:si|para que|que) (?:usted|lo|la|me|el|la)(?![a-z])/

function tailOf(text: string, from: number): string {
  const rest = text.slice(from)
  const found = border.exec(rest)
  return found ? rest.slice(0, found.index) : rest
}

const own = '(?:nuestr[oa]|mi|un[oa]? (?:de nuestr[oa]s|de l[oa]s nuestr[oa]s|nuestr[oa])|un[oa]?)'
const person =
  '(?:tecnic[oa]s?|chic[oa]s?|companer[oa]s?|colegas?|supervisor(?:a)?|jef[ea]|director(?:a)?|gerente|instalador(?:a)?|mensajer[oa]|repartidor(?:a)?|encargad[oa]|responsable|ingenier[oa]|electricista|fontanero|mecanico|persona de nuestro equipo)'
const comings = new RegExp(
  unwrap`
    (?<![a-z])${own}(?: de nuestr[oa]s)? ${person}(?: nuestr[oa]| mi[oa]| de (?:aqui|nuestro equipo|la casa|reclamaciones|soporte))?(?: [a-z]+){0,2}? (?:ira|va a ir|pasara|va a pasar|pasa|acudira|se acercara|se acerca|se pasara|se pasa|vendra|va a venir|llegara|le (?:llevara|traera|dara|hara|llamara|escribira|recogera|visitara)|te (?:llevara|traera|dara|hara|llamara|escribira|recogera|visitara)|lo recogera|recogera|tocara)(?![a-z])|
    (?<![a-z])(?:tendra|tendras|tendran|tiene|tienes) (?:a )?(?:un[oa]?|nuestr[oa]) ${person}(?: [a-z]+){0,2}? en (?:su|tu|la|el) (?:local|casa|puerta|negocio|tienda|domicilio|oficina)|
    (?<![a-z])(?:carta|tarjeta|nota|disculpa|llamada|respuesta|sobre)(?: [a-z]+){0,3}? (?:de|del|por) (?:nuestr[oa]|mi|el|la) (?:director|directora|gerente|jef[ea]|direccion|gerencia|equipo|supervisor|supervisora)(?: [a-z]+){0,3}? (?:ira|llegara|saldra|estara|va|sale|esta|le llegara|que le (?:hare|haremos|mandare|mandaremos|enviare|enviaremos))(?![a-z])|
    (?<![a-z])(?:recibira|recibiras|tendra|tendras|le llegara|te llegara)(?: [a-z]+){0,4}? (?:carta|tarjeta|nota|disculpa|sobre)(?: [a-z]+){0,4}? (?:de|del|por) (?:nuestr[oa]|mi|el|la) (?:director|directora|gerente|jef[ea]|direccion|gerencia|equipo)(?![a-z])|
    (?<![a-z])(?:director|directora|gerente|jef[ea]|supervisor|supervisora)(?: [a-z]+){0,2} (?:le|te) (?:escribira|llamara|mandara|enviara|visitara|pedira)(?![a-z])|
    (?<![a-z])(?:llamaran|tocaran) a (?:su|tu) puerta[^.;]{0,4}? (?:sera|es|seran) (?:nuestr|mi|un[oa]? (?:de l[oa]s )?nuestr)|(?<![a-z])(?:suena|sonara|va a sonar) (?:su|tu|el) (?:telefono|movil|celular) y (?:soy|sere) yo|
    (?<=(?<![a-z])(?:los|las|lo|la|le|te) )(?:llevara|entregara|recogera|traera)(?: [a-z]+){0,3}? (?:un|una|nuestr[oa]|uno de nuestros)(?: [a-z]+)? (?:nuestr[oa]|mensajero nuestro|companero|mensajero de la casa|tecnico)(?![a-z])|
    (?<![a-z])(?:hare|haremos|hago|hacemos|voy a hacer|vamos a hacer) que (?:alguien|un|una|uno|mi|nuestr[oa]|el|la)(?: [a-z]+){0,3}? (?:pase|vaya|venga|llame|recoja|lleve|se|le|lo|la|escriba|visite)(?![a-z])|(?<![a-z])(?:lo|la|se) (?:sabra|enterara)(?: [a-z]+)? por (?:mi|nosotros|mi boca)(?![a-z])|
    (?<![a-z])(?:mandare|enviare|mandaremos|enviaremos|mando|envio|mandamos|enviamos|encontrara|encontraras|recibira|recibiras)(?: en su buzon| en tu buzon)? (?:una|un) (?:carta|tarjeta|nota)(?: de [a-z]+)? (?:firmad[oa]|escrit[oa]|a mano)(?![a-z])|
    (?<![a-z])(?:un|una|otra) (?:llamada|visita|telefonazo|mensaje|carta) (?:mi[oa]|nuestr[oa]|de mi (?:parte|jef[ea]))(?![a-z])|(?<![a-z])(?:por la (?:tarde|noche|manana)|hoy|manana|esta (?:tarde|noche)) (?:le|te) (?:mandan|envian|llaman|escriben|avisan|contestan|responden|visitan) (?:un|una|con|por|al|lo)(?![a-z])|
    (?<![a-z])(?:al|a la|el|la) ${party} (?:dejemelo|dejamelo|dejemela|dejamela|dejelo|dejalo) (?:a|de) (?:mi|nosotros|nuestra)(?![a-z])|(?<![a-z])${party} dejemel[oa] a mi
  `,
  'g',
)
const unmeant =
  /(?<![a-z])(?:(?<!descuide,? )(?<!tranquil[oa],? )que|si|como|donde|cuando|quien|cual|lo que|por que|porque|mientras|no|ni|nunca|sin) (?:yo |ya |me |lo |le |se |te )*$/

/** Acts of the house outside of the chat: first persons that come, with whom, where or when no chat does them. */
export function outsideEs(sentence: Sentence): Span[] {
  const { text } = sentence
  const found: Span[] = []
  const timed = anyLate.test(text)
  const marked = timed || byHand.test(text) || withOthers.test(text)
  for (const match of marked ? allMatches(heads, text) : []) {
    const { inf, verb, clitics = '', go } = match.groups ?? {}
    const word = inf ?? verb ?? ''
    const at = match.index + match[0].length
    const head = text.slice(0, match.index)
    if (
      /^(?:paso|vuelvo|volvemos)/.test(go ?? '') &&
      /^(?:explic|detall|cont|list|describ|revis|repet|pregunt|indic)/.test(word)
    )
      continue
    const future = go !== undefined || /(?:are|ere|ire|dre|bre|remos)$/.test(word)
    if (/re$/.test(word) && go === undefined && (pastInRe.test(word) || !isAccentedAt(sentence, at - 1))) continue
    if (unmeant.test(head)) continue
    const fronted = timed && isFronted.test(head)
    if (!future) {
      if (
        (nouns.test(word) && clitics !== 'me ' && !/^ yo(?![a-z])/.test(text.slice(at))) ||
        isAccentedAt(sentence, at - 1)
      )
        continue
      if (
        /^(?:la|los|las) $/.test(clitics) &&
        !fronted &&
        !/(?<![a-z])yo (?:la|los|las) $/.test(match[0].slice(0, -word.length))
      )
        continue
      if (clitics === '' && !fronted && !/(?:^|[,;:.!] ?|(?<![a-z])(?:y|ya|yo|yo mism[oa]) )$/.test(head)) continue
    }
    const tail = tailOf(text, at)
    if (/(?<![a-z])(?:aqui|por este medio|en este chat|paso a paso)(?![a-z])/.test(tail)) continue
    const hand = byHand.test(tail) || byHand.test(head.split(/[.;:!?]/).at(-1) ?? '')
    const put = fronted || isLate.test(tail)
    const others = withOthers.test(tail)
    if (/(?<![a-z])ahora(?: mismo)?(?![a-z])/.test(tail) && !others && !hand) continue
    if (
      isTool.test(text.slice(at - word.length)) &&
      !/(?<![a-z])(?:en persona|personalmente|a mano|presion|yo mism)/.test(tail + match[0])
    )
      continue
    if (
      isIdle.test(text.slice(at - word.length, at + 4)) &&
      !(isAgain.test(word) && put && (future || fronted || clitics !== ''))
    )
      continue
    if (
      isAgain.test(word) &&
      !put &&
      !(others && /^(?:consult|pregunt|averigu)/.test(word)) &&
      !(hand && /^(?:ech|mir|revis|dej|deja|compru|record)/.test(word))
    )
      continue
    if (!future && clitics === '' && !fronted && !others) continue
    if (hand || put || others) found.push({ start: match.index, end: at })
  }
  for (const match of allMatches(comings, text)) found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

export const outsideTriggersEs = unwrap`
  persona_|personalmente|a mano|en mano|sobre_|certificado|mensajeria|correos|buzon|telefono|casa_|puerta|domicilio|mesa_|puno_|dia y noche|diario_|cada_|24 horas|veinticuatro|reunion|adelante_|proxima vez|toque_|grito_|mensajito|telefonazo|audio_|hoy_|manana|tarde_|noche_|luego_|rato_|lunes|martes|miercoles|jueves|viernes|sabado|domingo|vispera|antes_|comer_|
  minutos|hora_|cuanto_|sepa_|apenas|salga_|banco|mensajero|paqueteria|transportista|repartidor|almacen|deposito_|vendedor|tienda|sucursal|proveedor|fabricante|visa|logistica|contabilidad|finanzas|facturacion|gerente|jefe|jefa|supervisor|director|encargad|responsable|tecnic|instalador|companer|chico|alguien|mia_|mio_|firmad|por mi_|vecino|correo_|buzon_|agente|local_|presion|tuercas|cuarenta|yo_|nuestro|nuestra|escritorio|encima|baje_|mensajeros
`
