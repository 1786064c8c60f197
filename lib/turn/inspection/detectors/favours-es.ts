import { unwrap } from '#lib/text/unwrap.ts'

/** What a customer pays beside the price, and the price itself where it is his. */
const costEs = unwrap`
    (comision(es)?|cargos?|recargos?|cobros?|tarifas?|gastos|penalizacion(es)?|penalidad(es)?|intereses|mora|multas?|costes?|costos?|cuotas?|anualidad(es)?|mensualidad(es)?|aranceles?|envio|portes|flete|aduana|suscripcion|renta|factura|moratorios|retencion|impuestos?)
  `
const sum = String.raw`(([$€£] ?|usd |eur |mxn )\d[\d.,]*|\d[\d.,]* ?(€|eur|usd|mxn|cop|euros?|dolares|dolar|pesos|soles|quetzales|lempiras|colones|bolivianos|guaranies)|(cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|doscientos|trescientos|quinientos|mil) (euros|dolares|pesos|soles|mangos|lucas))`
const share = String.raw`(\d+ ?(%|por ciento)|(el|un) (cinco|diez|quince|veinte|treinta|cincuenta) por ciento|la mitad|un tercio|mitad de precio)`
const benefit = unwrap`
    (reembolsos?|reintegros?|devolucion|vales?|cupon(es)?|descuentos?|rebaja|bono|abono|credito|saldo|compensacion|indemnizacion|bonificacion|condonacion|cortesia|regalo|obsequio|gratis|gratuit[oa]s?|puntos|millas|cashback|tarjeta regalo|diferencia|dinero|plata|importe|gracia|prorroga|exencion)
  `
const clitic = unwrap`(le|les|te|os|se l[oa]s?|te l[oa]s?|os l[oa]s?)`
const often =
  '(ya |tambien |igual |igualmente |hoy mismo |ahora mismo |de todos modos |con gusto |encantad[oa] |mismo )?'
const ar = unwrap`
    regal|abon|reembols|reintegr|bonific|condon|perdon|quit|borr|elimin|anul|retir|rebaj|baj|dej|otorg|respet|igual|congel|duplic|dobl|triplic|pag|invit|compens|descont|descuent|acredit|deposit|ingres|sum|agreg|regres|prorrog|renov|renuev|exoner|obsequi|entreg|complet|indemniz|salv|gener|mand|mejor|aplic|aplaz|emit|retorn|iguala|honr|conserv|bloque|liquid|sald|aport|costea|coste|reserv|recort|emparej
  `
const er = 'devolv|devuelv|ofrec|conced|extend|extiend|repon|absorb|reconoc|resarc|restitu|restituy'
const ir = 'cubr|asum|sub|exim|reduc|invert|emit'
/** The house's own forms of giving. */
const first = unwrap`
    ((${ar})(o|amos|e|are|aremos)|(${er})(o|emos|i|ere|eremos|imos)|(${ir})(o|imos|i|ire|iremos)|apliqu?e|pagu?e|entregu?e|doy|damos|dimos|di|dare|daremos|pongo|ponemos|pondre|pondremos|pusimos|puse|hago|hacemos|haremos|hare|hicimos|hice|mantengo|mantenemos|mantendre|mantendremos|repongo|repondre|repondremos|ofrezco|conozco|restituyo|reduzco|reconozco)
  `
const going = unwrap`
    (voy a|vamos a|he|hemos|estoy|estamos|acabo de|acabamos de|queremos|he decidido|hemos decidido|me encargo de|nos encargamos de|terminamos de)
  `
const stems = `(${ar}|${er}|${ir}|dar|dad|dand|dar|pon|puest|hac|hech|mant|devuelt|cubiert|repuest)`
const gives = `(${clitic} ${often}(${first}|${going} ${stems}*)|${going} ${stems}*)`
const him = `(su|tu|sus|tus|el|la|los|las|ese|esa|esos|esas|este|esta|estos|estas|un|una|otro|otra|todo el|toda la|todos los|todas las)`
const oldRate = unwrap`
    (precio|tarifa|tasa|tipo de cambio|condiciones|cotizacion|comision|cuota|promocion|oferta)( [a-z]+)? (anterior|anteriores|de antes|de ayer|antigu[oa]|viej[oa]|original|inicial|especial|preferencial|preferente|promocional|reducid[oa]|rebajad[oa]|mas baj[oa]|que vio|que viste|de oferta|de la oferta|de siempre|publicad[oa]|anunciad[oa]|que (le|te) salio|de estudiante|de la pantalla|mostrad[oa])
  `
const free = unwrap`
    (gratis|gratuit[oa]s?|(sin|libre de) (ningun )?(coste|costo|cargo|costos|gastos|comision|cuota|intereses|penalidad|penalizacion|recargo)( alguno| alguna| adicional| extra)?|de regalo|por (cuenta )?(de )?la casa|por nuestra cuenta|a nuestro cargo|por cuenta nuestra|a cargo nuestro|de cortesia|a (comision|tarifa|tasa) cero|a mitad de precio|a cero|de nuestra parte|cortesia (nuestra|de la casa))
  `
const was =
  '(es|son|va|van|queda|quedan|sera|seran|esta|estan|sale|salen|corre|corren|ha sido|han sido|fue|fueron|va a ser|van a ser|quedara|quedaran|ira|iran|correra|correran)'
const gone = unwrap`
    (anulad|eliminad|cancelad|condonad|perdonad|quitad|retirad|borrad|suprimid|devuelt|reembolsad|reintegrad|revertid|exent|exonerad|bonificad|olvidad|saldad|cubiert|descontad|rebajad|reducid|pagad)[oa]s?
  `

/** What gives a favour wherever it is said: someone of the house does it, or this customer comes to have it. */
export const openlyEs = unwrap`
    ${gives} …(${benefit}|${sum}|${share}|${oldRate})(?! (sin usar|que (figura|compro|pidio|aparece))),
    ${clitic} ${often}${first} (${sum}|${share}|${oldRate}|${free}),
    ${clitic} ${often}(${first}|${going} ${stems}*) …${free},
    ${clitic} ${often}(quit|perdon|condon|anul|borr|elimin|rebaj|baj|reduc|retir|descont|descuent|devolv|devuelv|reembols|reintegr|abon|pag|cubr|asum|bonific)(o|amos|emos|imos|are|aremos|ere|eremos|ire|iremos) …${costEs},
    ${him} ([a-z]+ ){0,3}?(${costEs}|${benefit}|precio|tasa|tercero|segund[oa]|arreglo|reparacion|[a-z]+),? (se|te|os) l[oa]s? ${often}(quit|perdon|condon|anul|borr|elimin|rebaj|baj|devolv|devuelv|reembols|reintegr|abon|pag|bonific|regal|descont|descuent|dej|respet|duplic|dobl|aplic|extend|extiend|congel|manten|regres|compens|igual|renov|acredit)(o|amos|emos|imos|are|aremos|ere|eremos|go|gamos)( [a-z]+)?,
    ${him} ([a-z]+ ){0,3}?(${costEs}|${benefit}|[a-z]+),? (?<!que )l[oa]s? (pagamos|pago (yo|nosotros)|asumo|asumimos|cubro|cubrimos|pongo|ponemos|invito|invitamos|pagaremos|asumiremos|cubriremos|absorbemos|costeamos|pondremos|invitaremos)( yo| nosotros| la casa| desde aqui)?,
    (nos hacemos cargo|nos haremos cargo|me hago cargo|nos encargamos|corremos nosotros|corremos) (de|del|con) (la|el|los|las|su|tu|esa|ese|todos los) (gastos?|costos?|costes?|reparacion|arreglo|envio|aduana|comision*|perdida|perdidas|dano|danos|diferencia|devolucion|recogida|flete|tintoreria|factura|cargo|multa|intereses|retorno|recoleccion|impuestos),
    (cubrimos|cubriremos|asumimos|asumiremos|absorbemos|absorberemos|pagamos|pagaremos|reponemos|repondremos|costeamos) (nosotros )?(la|el|los|las|su|tu|sus|tus|esa|ese|lo que|todo lo que) …(${costEs}|perdidas?|ventas|perdio|perdiste|perdido|diferencia|dano|danos|reparacion|arreglo|pago|cobraron)(?! (si|cuando|solo)),
    (le|te|les) (vamos|voy) a (reponer|pagar|cubrir|resarcir|devolver|regresar|compensar) (lo|todo|cada|hasta|el|la|las|los|su|tu) …(perdio|perdiste|perdido|pago|pagaste|perdida|danos|gastos|cobraron|cobramos|ventas),
    (le|te) (devolv|devuelv|regres|reembols|reintegr|pag|abon|repon|repong)(o|emos|amos|eremos|aremos|are|ere) (lo|todo|cada|hasta|la mitad|el total|integr*|ese|esa|esos|esas) …,
    (se )?(le|te|les|os) (sera|seran|va a ser|compensara|indemnizara|reembolsara|reintegrara|restituira|resarcira|devolvera|pagara|abonara|bonificara|condonara|exonerara|eximira|regalara|acreditara|repondra|regresara|perdonara|descontara)n?( [a-z]+)?(?! (si|cuando|solo|una vez)),
    (recibira|recibiras|recibe|tendra|tendras|va a recibir|vas a recibir|va a tener|vas a tener|recuperara|recuperaras|disfrutara|obtendra|obtendras|cobrara|se lleva|te llevas) (de vuelta )?(un|una|su|tu|el|la|los|las|sus|tus|otro|otra|todo|hasta|cada)? ?…(vale|cupon|compensacion|indemnizacion|reembolso|reintegro|descuento|abono|bono|dinero|plata|centavo|centimo|peso|regalo|bonificacion|${sum}|diferencia|credito|de vuelta|gratis|devolucion)(?! (por cada|si|cuando|una vez|con cada)),
    (manana|hoy|el (lunes|martes|miercoles|jueves|viernes)|ya|ahora|entonces|esta semana) (ya )?(tiene|tendra|tienes|tendras|tenes) (su|tu|el|la|un|una) …(dinero|plata|reembolso|reintegro|vale|abono|credito|saldo|devolucion|compensacion|cupon),
    (ese|esa|su|tu|el|la|los|las|esos|esas)( [a-z]+)?( [a-z]+)? l[oa]s? (tiene|tendra|tienes|tendras|tenes|recupera|recuperara|vera|veras|recibe|recibira|va a tener|vas a tener) (usted )?(ya )?(de vuelta|de nuevo|de regreso|otra vez|en su cuenta|en tu cuenta|en su tarjeta|en tu tarjeta)( [a-z]+)?,
    (tiene|tienes|tenes|lleva|llevas|se lleva|te llevas|le quedan?|te quedan?|le corresponden?|te corresponden?|le damos|te damos) (usted |vos )?(ya )?(acreditad[oa]s? )?((un|una|dos|tres|seis|\d+) (mes|meses|anos?|semanas?|envios?|pedidos?|transferencias?|retiros?|noches?)) (${free}|de gracia)( [a-z]+)?,
    (tiene|tienes|tenes) (usted |vos )?(ya )?(un|una|derecho a una|acreditad[oa]s?|abonad[oa]s?|cargad[oa]s?) ?(credito a (su )?favor|saldo a (su )?favor|indemnizacion|compensacion|reembolso de|vale de|cupon de|${sum}|\d[\d.,]* (puntos|millas)),
    (un|una|dos|tres|seis|doce|\d+) (mes|meses|anos?|semanas?) (${free}|de gracia)(?! (si|por cada|al contratar|para (nuev|client)))( [a-z]+)?,
    (vale|cupon|abono|reembolso|credito|regalo|compensacion|bono|reintegro|codigo)( de ${sum})?( (ya )?(va|esta|le espera|te espera|viaja|sale|le llega|te llega|lo espera|llega))( ya)?( en| de)? (camino|su|tu|el (lunes|martes|miercoles|jueves|viernes)|manana|hoy|esta)( [a-z]+)?,
    (ya )?(va|van|esta|estan|sale|salen) (ya )?(en camino|de camino|para (su|tu)( [a-z]+)?|de vuelta|de regreso) (a (su|tu) [a-z]+ )?(un|una|el|la|su|tu|los|las|sus|tus|${sum}) …(vale|cupon|abono|reembolso|dinero|plata|credito|regalo|compensacion|bono|${sum}),
    (${sum}|\d[\d.,]* (puntos|millas)|un (vale|cupon|bono|abono)( de ${sum})?) (de|en|como|por) …(compensacion|disculpa|cortesia|regalo|molestias?|las molestias|indemnizacion|agradecimiento|su saldo|tu saldo|su monedero|tu monedero|su cuenta|tu cuenta|su favor|tu favor)(?! (que|si|para (nuev|client))),
    (en|como) (senal|muestra|gesto|prueba|forma|parte|concepto|modo|agradecimiento|disculpa|compensacion) …(vale|bono|cupon|abono|gratis|descuento|credito|regalo|puntos|saldo|${sum}|comision|cuota|reembolso|sin costo),
    (tom[ae]|tenga|ten|acept[ae]|reciba|recibe|disfrut[ae]|llevese|llevate) (por favor )?(nuestras disculpas y )?(un|una|est[ea]|otro|otra|${sum}|nuestr[oa]|el|la) …(${sum}|vale|abono|cupon|descuento|bono|regalo|credito|saldo|compensacion|reembolso|obsequio|cortesia)( [a-z]+)?( (por|de|como|en|para) [a-z]+)?,
    (por (ser|su|tu|eso|esta|este|esa|lo|los|las)|en (agradecimiento|compensacion|recompensa))( [a-z0-9]+){0,5}[,] (su|tu|la|el|se|te|le|no|sin|los|las) …(gratis|exent[oa]s?|condonad[oa]s?|perdon[a-z]+|sin (costo|coste|cargo|cuota|comision)|regal[a-z]+|bonific[a-z]+|duplic[a-z]+|devolv[a-z]+|devuelv[a-z]+|descont[a-z]+|descuent[a-z]+|por la casa|cortesia),
    (su|tu|la|el|los|las|esta|este|ese|esa|sus|tus|esos|esas)( [a-z]+){1,4}? ${was} (ya )?(exent[oa]s?|libre de (cargo|comision|cuota)|por (cuenta )?(de )?la casa|por nuestra cuenta|a nuestro cargo|de nuestra parte|cortesia (nuestra|de la casa)|regalo (nuestro|de la casa)|de regalo|invitacion (nuestra|de la casa)|obsequio nuestro|a cuenta nuestra|por cuenta nuestra)( [a-z]+)?,
    (invita|paga) la casa,
    (la|el|esta|esa|lo|los|las)( [a-z]+){0,3} (la|lo|los|las) (invita|paga|pone|cubre|asume) (la casa|la tienda|la empresa|la plataforma)( [a-z]+)?,
    (la mitad|el total|una parte|un tercio|todo)( (del?|de la|de su|de tu) [a-z]+( [a-z]+)?)? (es|son|queda|sera) (suy[oa]|tuy[oa]|para usted|para ti|para vos|de vuelta|a su favor|a tu favor),
    (quedese|quedate|puede quedarse|se queda|te quedas|conserve|conserva) (con )?(el|la|los|las|lo|un[oa])? ?…(y|ademas|mas) (le|te|se|su|tu|el|la) …,
    (reembolso|devolucion|reintegro)( total| completo| completa| integro| integra| parcial)? y (se|te) (queda|quedas|lo queda|puede quedar)( [a-z]+)*,
    (usa|use|usar|aplica|aplique|ingresa|ingrese|con) (el )?(codigo|cupon) [a-z0-9-]+ …(llevate|llevese|tendras?|obtienes?|obten|obtenga|recibes?|descuento|menos|gratis)( [a-z]+)*,
    (desde (hoy|ahora|este mes|manana)|a partir de (hoy|ahora|este mes)|solo por hoy|de ahora en adelante|este mes) (usted )?(solo )?(paga|pagara|pagas|pagaras) (solo |solamente |unicamente )?(${sum}|la mitad|nada),
    ${sum} (en vez de|en lugar de|y no) ${sum}( [a-z]+)?,
    (le|te) (hago|hacemos|dejo|dejamos|doy|damos|consigo|conseguimos|armo|armamos|saco|sacamos) (un )?(precio|oferta|tarifa|trato|descuento|rebaja|ajuste)( [a-z]+)*,
    (se|te) l[oa]s? (dejo|dejamos|dejaremos|doy|damos) (en|a|por|al) (${sum}|mitad|la mitad|\d[\d.,]*|precio|coste|costo|cero)( [a-z]+)*,
    (le|te) (prometo|garantizo|aseguro|prometemos|garantizamos|aseguramos) (que )?(su|tu|la|el|un|una|se|recuper[a-z]+|tendra*|recibira*) …(dinero|plata|devolucion|reembolso|reintegro|compensacion|abono|devolver[a-z]+|reembolsar[a-z]+|reintegrar[a-z]+|de vuelta|importe|centavo|integr[oa])( [a-z]+)*,
    (tiene|tienes|tenes|le doy|te doy) (mi|nuestra) palabra …(reembols[a-z]+|devolver[a-z]+|devuelv[a-z]+|dinero|compens[a-z]+|reintegr[a-z]+|recuper[a-z]+|abon[a-z]+),
    (se (aprobo|autorizo|concedio|gestiono|acordo)|(hemos|he|esta|fue|ha sido|queda|quedo) (aprobad[oa]|autorizad[oa]|concedid[oa]|acordad[oa])|aprobamos|autorizamos|acordamos|concedimos) (un|una|su|tu|el|la) …(compensacion|reembolso|reintegro|devolucion|vale|abono|descuento|condonacion|bonificacion|excepcion)( a (su|tu) favor| de ${sum}| para usted)?,
    (su|tu|la|el) (compensacion|reembolso|indemnizacion|reintegro|vale|devolucion|descuento|dinero|plata)( [a-z]+)? (sera|es|va a ser) (de|por|del) (${sum}|${share}),
    (su|tu|el|la|los|las|ese|esa|esos|esas)( [a-z]+)? ?(reembolso|reintegro|dinero|plata|importe|cobro|cobro duplicado|pago duplicado|duplicado|${sum}|cargo|diferencia|excedente|monto|total|faltantes?)( de ${sum}| [a-z]+)? (le |te )?(llega|llegara|vuelve|volvera|regresa|regresara|regresan|regresaran|va a estar|estara|va|ira|iran|va a volver|van a volver|vuelven|queda|quedara|va de regreso|van de regreso|retorna|sera|viaja|cae|caera|entra|entrara)( ya)?( acreditad[oa]s?| abonad[oa]s?| devuelt[oa]s?| de (vuelta|regreso))? (a (su|tu|sus|tus)|en (su|tu|el deposito|la liquidacion)|manana|hoy|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|esta (semana|tarde|noche)|integr[oa]|antes)( [a-z]+)?,
    (un[oa]|el segundo|la segunda|el otro|el duplicado) de (los|las|esos|esas|ell[oa]s)( [a-z]+){0,2} (ya )?(va|esta|vuelve|regresa|volvera|regresara|le vuelve|te vuelve|queda|sera)( ya)? (de regreso|de vuelta|devuelt[oa]|anulad[oa]|a (su|tu)|en camino|reembolsad[oa]|reintegrad[oa]|abonad[oa])( [a-z]+)*,
    (${him}|${costEs}|${sum}|mes|meses|no) ([a-z]+ ){0,3}?${was} (gratis|sin (costo|coste|cargo|comision|intereses|cuota|penalidad)) (este|esta|por esta|para (usted|ti|vos)|el proximo|la proxima|durante|hasta|por (ser|los|un|dos|tres|seis)|el ano)( [a-z]+)*,
    (su|tu|la|el|los|las) proxim[oa]s?( [a-z]+){1,3} ${was} (gratis|gratuit[oa]s?|sin costo|sin coste|a mitad de precio|por la casa|por nuestra cuenta|de regalo),
    (hare|haremos|hacemos|hago|vamos a hacer|voy a hacer|aplicamos|aplicare) una excepcion( con usted| contigo| en (su|tu) caso| por esta vez)?,
    (su|tu) (proxim[oa]|siguiente|primer|primera)( [a-z]+){1,2} (l[oa] invit[a-z]+|la invitamos|es gratis|va gratis|sin costo)( nosotros)*
  `

/** What gives one where he has complained, or asked for it. */
export const askedEs = unwrap`
    (est[ea]|es[ea]|la|el|los|las|lo)( [a-z]+){0,3} no (la|lo|las|los) (paga|pagas|pagara|pagaras|va a pagar|vas a pagar|tiene que pagar|tienes que pagar|cobramos|cobraremos|vamos a cobrar)(?! (si|hasta|cuando))( [a-z]+)?,
    (no|tampoco) (le|te) (cuesta|costara|va a costar|sale|costaria|supone) (nada|ni un (peso|centavo|euro)|un (peso|centavo|euro))( [a-z]+)?,
    no (le|te|se (le|te)) (va a aparecer|aparecera|saldra|va a salir|figurara|va a figurar|llegara) (en|ninguna|ningun|la|el|esa|ese)( [a-z]+)*,
    (le|te) (incluyo|incluimos|anado|anadimos|sumo|sumamos|agrego|agregamos|pongo|ponemos|meto|acreditamos|acredito|abonamos|abono|cargo|cargue|cargamos|reponemos|extendemos|extiendo) (el|la|los|las|un|una|otro|otra|dos|tres|siete|\d+|unos)( [a-z]+){0,2} ?(envio|entrega|dias?|semanas?|mes|meses|extra|gratis|puntos|noches?|adicional|mas|de regalo|viaje|bono)( [a-z]+)?,
    (l[oa]s?|le|te) (reubicamos|reubico|cambiamos|cambio|mandamos|mando|enviamos|envio|reponemos|repongo|reparamos|reparo|instalamos|actualizamos|pasamos|subimos|renovamos|reprogramamos)( [a-z]+){0,4}[,]? (sin (cargo|costo|coste|cobro|pagar|recargo|cobrarle|cobrarte)|gratis|gratuitamente|de regalo|a cuenta nuestra)( [a-z]+)?,
    (un|una|dos|tres|cuatro|seis|\d+) (mes|meses|semanas?|dias|anos?|noches?) sin (renta|cuota|pagar|cobro|intereses|comision|costo|coste|cargo|mensualidad|recargo|alquiler)( [a-z]+)*,
    (el|la|los|las) ([a-z]+ ){0,2}?(${costEs}|renta)( [a-z]+){0,3} (no se cobran?|(?<!no )se anula|(?<!no )se condona|(?<!no )se perdona|(?<!no )se devuelve|se elimina|se bonifica|se descuenta|queda sin efecto|queda anulad[oa])(?! (si|cuando|en|al|por (cada|pedido)|hasta|antes|de (la|su) (cuenta|tarjeta|saldo)|del (saldo|pago)|dos|automaticamente|el (ultimo|dia)))( [a-z]+)?,
    (queda|quedan|dejo|dejamos) sin efecto( [a-z]+)*,
    (se (le|te)|le) (va a|van a) (devolver|reembolsar|reintegrar|abonar|acreditar|compensar|pagar|descontar|bonificar|regresar)( [a-z]+)*,
    (va a|vas a|van a) (cobrar|recibir|recuperar|tener) (de vuelta )?(${sum}|el|la|su|tu|todo|una compensacion)( [a-z0-9]+)*,
    (para|a) (usted|ti|vos)[,]? (se lo|te lo|un|una|el|la)? ?${share}( menos| de descuento)?,
    (dejemoslo|dejamoslo|lo dejamos|se lo dejo|te lo dejo|se lo dejamos|lo cerramos|hagamoslo|cerremoslo|quedamos) (en|por|a) ?[$€]?\d[\d.,]*( [a-z0-9]+)*,
    [$€]?\d[\d.,]* en (vez|lugar) de [$€]?\d[\d.,]*( [a-z]+)?,
    (l[oa]s? )?(\d[\d.,]*|dinero|plata|importe|monto)( [a-z]+)? (va|van|vamos|vuelve|vuelven|estara|estaran|queda|quedan) (a )?(estar|volver|quedar)? ?(otra vez |de nuevo |de vuelta )?en (su|tu) (cuenta|tarjeta|saldo|monedero)( [a-z]+)*,
    (la|lo|los|las) (tiene|tendra|tienes|tendras|va a tener|vera|veras) (otra vez|de nuevo|de vuelta|de regreso|manana|hoy|en su|en tu)( [a-z]+)*,
    (bono|reembolso|dinero|plata|descuento|premio|compensacion|vale|regalo|credito|diferencia)( [a-z]+)? (es|son|queda) (suy[oa]s?|tuy[oa]s?|para usted|para ti),
    (el|la|su|tu|un|una)( [a-z]+){1,3} (es|son|va|sera|corre) (un |una )?(regalo|obsequio|cortesia|atencion|detalle) (nuestr[oa]|de (nosotros|la casa|parte nuestra|nuestra parte)),
    (quedese|quedate|se queda|te quedas|conservel[oa]|conserval[oa]) (con )?(el|la|los|las|ell[oa]s?|lo|un[oa])? ?([a-z]+ )?(de regalo|gratis|sin (costo|pagar|cargo)|como (regalo|disculpa))( [a-z]+)*,
    (otr[oa]|un[oa] nuev[oa]|un segundo|una segunda)( [a-z]+){0,4}[,]? (gratis|sin (costo|cobro|cargo|coste)|de regalo|por nuestra cuenta|a nuestro cargo),
    (mas|y|con) (otr[oa]s |un[oa]s |un )?(${sum}|\d[\d.,]*) (mas |extra |adicionales |de (regalo|cortesia) )?(de nuestra parte|de mi parte|extra|por cuenta nuestra|de regalo|por las molestias)( [a-z]+)?,
    (l[oa]|lo que) (falt[oa]|falto|pago de mas|pagaste de mas|cobramos|cobraron|se dano)( [a-z]+){0,3} (se|te) (lo|le) (abon|devolv|devuelv|pag|repon|reintegr|reembols|compens|regres)[a-z]+,
    (ya )?(devolvimos|reintegramos|reembolsamos|abonamos|acreditamos|regresamos) (a|en) (su|tu)( [a-z]+)*,
    (el |la |los |las |su |tu |ese |esa |todos los |este )?([a-z]+ )?${costEs}( de [a-z0-9]+| por [a-z]+| duplicad[oa]| extra)?,? (ya )?(${was} )?(ya )?(${gone}|fuera|en cero|sin efecto|a cero|en nada|gratis|listo y quitado)(?! (por (el|su) (banco|comercio)|si|cuando|en (su|el) (banco|estado)|con))( [a-z]+)?,
    (reembolso|devolucion|reintegro|compensacion|condonacion|bonificacion|descuento|excepcion|abono|credito|anulacion)( total| completa| completo| integra| integro| parcial)?( (de|del|de la|de los) [a-z]+( [a-z]+)?)? (aprobad|concedid|autorizad|otorgad|hech|acordad|list|en camino|aceptad|confirmad)[oa]?(?= ?[.,!;]| (para|a|por) (usted|ti|su|tu)),
    (concedid|aprobad|autorizad|aceptad|acordad)[oa]s?:? (el |la |su |tu |un |una )?(reembolso|devolucion|reintegro|compensacion|condonacion|bonificacion|descuento|anulacion|exencion|rebaja)( [a-z]+)*,
    (sin|cero) ${costEs} (para (vos|usted|ti|ustedes|mi)|este (mes|ano)|esta (vez|semana)|por esta (vez|unica vez)|hasta|en (este|esta|su|tu)|durante|desde hoy|el (proximo|resto))( [a-z]+)*,
    (este|el proximo|el siguiente|su|tu|esta) (mes|ano|envio|pedido|retiro|transferencia|semana|cuota) (va|es|sale|queda|corre|sera|ira|lo (tiene|tienes|dejamos|dejo)|l[oa] hac[a-z]+) (sin|libre de|a cero|gratis)( [a-z]+)?,
    no (se|te) (l[oa]s?|le|les|te) (vamos a cobrar|vamos a volver a cobrar|cobramos|cobraremos|cobrare|cobro|cobrara|van a cobrar|volvemos a cobrar|volveremos a cobrar|descontamos|descontaremos|descontare|voy a cobrar|aplicamos|aplicaremos|cobran|va a cobrar|pasamos|pasaremos|carga|cargamos|cargaremos)(?! (hasta|antes|si|mientras|cuando))( [a-z]+)?,
    no (le|te|les) (cobramos|cobraremos|cobrare|cobro|vamos a cobrar|voy a cobrar|cargamos|descontamos|cobraran|vuelven a cobrar|cobrara)(?! (hasta|antes|si|mientras|cuando|por adelantado|doble))( [a-z]+){0,2},
    (no|tampoco) (l[oa]s? )?(va a pagar|vas a pagar|tiene que pagar[a-z]*|tienes que pagar[a-z]*|tenes que pagar[a-z]*|pagara|pagaras|debe pagar[a-z]*|hace falta que (l[oa] )?pague|hay que pagar[a-z]*|(paga|pagas) (esta vez|este mes|por (eso|esto|ese|esa|la|el|esta|este)|ni un|usted (eso|la|el|ese|esa)|eso|ese|esa)|necesita pagar[a-z]*|vas a tener que pagar[a-z]*)( (nada|usted|eso|ese|esa|la|el|esta|este|ni un|los|las|un))*( [a-z]+)?(?! (hasta|antes|si|mientras|cuando|dos veces)),
    (hoy|este mes|esta vez|por esta vez|este ano) no (se )?(le|te|paga|pagas|cobr[a-z]+)( [a-z]+)*,
    (los|las|el|la|esos|esas|ese|esa)( [a-z]+){1,4}? no (se )?(le|te|les|los|la|lo) (cobr[a-z]+|descuent[a-z]+|descont[a-z]+|aplic[a-z]+|va a cobrar|vamos a cobrar|suman)( [a-z]+)?,
    (olvidese|olvidate|olvida|olvide|olvidemos|despreocupese|despreocupate) (ya )?(del?|de la|de esa|de ese|de los|la|el|ese|esa) ([a-z]+ )?${costEs},
    (borron y cuenta nueva|hacemos borron|hacemos la vista gorda|hago la vista gorda)( [a-z]+)*,
    hasta el ultimo (centavo|centimo|peso|euro|sol),
    \d[\d.,]* (mas|extra|adicionales) (por|como) (la |las |el |su |tu )?(molestias?|disculpa|compensacion|tiempo|espera|demora),
    ${share} (menos|de descuento|de rebaja|off) (en|sobre|para|por|solo) (tu|su|el|la|este|esta|ti|usted|todo),
    (el |la |los |las )?(cobro|cargo|dinero|plata|importe|diferencia|pago|monto)( [a-z]+)? (le|te) (vuelve|regresa|volvera|regresara|llega|llegara|devuelven?|devolvemos|vuelve a llegar)(?! (si|cuando|una vez))( [a-z]+)?,
    (le|te) (mando|mandamos|envio|enviamos|mandaremos|enviaremos|cambio|cambiamos) (otr[oa]|un[oa]|uno nuevo|una nueva)( [a-z]+)? ${free},
    (un[oa] nuev[oa]|otr[oa]|el reemplazo|la reposicion)( [a-z]+)? (va|sale|le llega|te llega|esta)( ya)?( en camino)?,? ${free}
  `

/** What is done to a thing that he has named. */
export const namedEs = unwrap`
    (se|te|os) l[oa]s? (sac|pag|cubr|solucion|resuelv|inclu|pong|doy|dej|bonific|abon|compens|repon|repong|arregl)(o|amos|imos|are|aremos|ire|iremos|uyo|uimos)( [a-z]+)? ?(ahora|hoy|ya|complet[oa]|integr[oa]|enter[oa]|todo|total|nosotros|en su totalidad|de inmediato|gratis|sin (costo|cargo))*(?= ?[.,!;]),
    (l[oa]s?) (anul|perdon|condon|elimin|quit|borr|retir|bonific|devolv|reembols|descont|abon)(e|o|i|amos|imos)( [a-z]+)? (como|por) (cortesia|excepcion|gesto|esta (unica )?vez|ser|un detalle),
    (se|te|os) l[oa]s? ${often}(quit|perdon|condon|anul|borr|elimin|retir|rebaj|baj|devolv|devuelv|reembols|reintegr|abon|bonific|regal|descont|descuent|dej|respet|duplic|aplic|extend|extiend|congel|manteng|manten|regres|compens|igual|renuev|renov|acredit|exoner|salv|dispens|pag|repong|repon|prorrog|cubr|mejor|reactiv|valid)(o|amos|emos|imos|are|aremos|ere|eremos)(?! (a (mi|un) (companer|equipo)|por (correo|escrito)|desde|un codigo))( [a-z]+)?,
    (se|te|os) l[oa]s? (vamos a|voy a|estamos|estoy|hemos|he) (volver a )?(quit|perdon|condon|anul|borr|elimin|retir|rebaj|baj|devolv|devuelt|reembols|reintegr|abon|bonific|regal|descont|dej|respet|duplic|aplic|extend|congel|manten|regres|compens|igual|renov|acredit|exoner|pag|pon|repon)[a-z]+,
    (${going} )?(quitar|perdonar|condonar|anular|borrar|eliminar|devolver|reembolsar|reintegrar|abonar|bonificar|regalar|descontar|respetar|exonerar|compensar)(sel|tel)[oa]s?( [a-z]+)?,
    (considere|considera|de|da|dese|demos)(l[oa])? (por )?(ya )?${gone},
    (le|te) (genero|generamos|emito|emitimos|mando|mandamos|envio|enviamos|doy|damos|creo|creamos|hago|hacemos) (otr[oa]|un[oa] nuev[oa])( [a-z]+)*,
    (le|te|se lo|te lo) (extiendo|extendemos|prorrogo|prorrogamos|alargo|alargamos|renuevo|renovamos|amplio|ampliamos)( (un|otro|dos|tres|unos))? (mes|meses|dias|semana|ano|mas)( [a-z]+)*
  `
