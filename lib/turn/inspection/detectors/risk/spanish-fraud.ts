import { unwrap } from '#lib/text/unwrap.ts'

const secretEs = unwrap`
    (?:mi|el|la|mis|los|nuestr[oa]|un|todos mis)(?: [a-z]+){0,2} ?(?:codigos?|claves?|contrasenas?|pin|token|datos|
    numero de (?:la )?tarjeta|cvv)(?! (?:de descuento|promocional|postal|del pedido|de pedido|de seguimiento|
    de recogida))(?![a-z])
  `
const strangerEs = unwrap`
    (?:un (?:hombre|tipo|senor|desconocido|supuesto|extrano|estafador|sujeto|fulano)|una (?:mujer|senora|persona|
    supuesta|llamada|pagina|web|chica)|alguien|por telefono|quien (?:me )?llamo|el (?:tipo|hombre|senor)|
    los estafadores)
  `

/** Fraud that a customer tells of in Spanish. */
export const spanishFraud: readonly string[] = [
  unwrap`
    (?<![a-z])(?:usaron|utilizaron|usan|usado|utilizado|usando|robaron|suplantaron) (?:mis datos|mi nombre|
    mi identidad|mi dni|mi identificacion|mi informacion)(?![a-z])|(?<![a-z])(?:dispositivo|telefono|celular|movil|
    inicio de sesion|acceso|ordenador) (?:desconocid|extran|ajen)[oa](?: [a-z]+){0,4} (?:mi|mis)(?![a-z])|
    (?<![a-z])(?:hizo|hicieron|obligo|obligaron|convencio|convencieron|pidio|pidieron) (?:a )?(?:mover|sacar|retirar|
    enviar|transferir|mandar|depositar|pagar|enviarle|transferirle|mandarle|pagarle)(?:le|les)? (?:\d|dinero|plata|
    todo|mis|un)
  `,
  unwrap`
    (?<![a-z])(?:(?:un|una|unos) )?(?:hackers?|ladron(?:es)?|estafador(?:es)?|desconocid[oa]s?|extran[oa]s?|
    delincuentes?)(?: [a-z]+){0,3}? (?:me|nos|le) (?:ha |han |esta |estan )?(?:cambi|rob|quit|bloque|sac|vaci|compr|
    us|clon|hack|transf|retir|gast)[a-z]{1,6}(?![a-z])|(?<![a-z])alguien (?:me|nos) (?:ha |esta )?(?:cambi|rob|quit|
    bloque|sac|vaci|us|retir|gast)[a-z]{1,6}(?: [a-z]+){0,2} (?:contrasena|clave|correo|telefono|cuenta|dinero|plata|
    saldo|numero|acceso)|(?<![a-z])(?:alguien|otra persona|un desconocido|han|hayan)(?: [a-z]+){0,3}? (?:abri|abier|
    contrat|solicit|pid|sac|registr|cre)[a-z]{0,6}(?: [a-z]+){0,5}? (?:a|en|con) (?:mi nombre|mis datos|
    mi identidad)(?![a-z])|(?<![a-z])(?:dinero|plata|cuenta|tarjeta|saldo|pago|transferencia|compra|retiro|cargo|
    movimiento)s?(?![a-z])[^.!?]{0,50}(?<![a-z])(?:no fui yo|yo no fui|no he sido yo|no era yo|no soy yo|yo no (?:lo|
    la|los|las) (?:hice|he hecho|autorice)|no lo hice yo)(?![a-z])|(?<![a-z])(?:hizo|hicieron|pidio|pidieron|dijo|
    dijeron|convencio|convencieron|obligo|enseno|ayudo)(?: [a-z]+){0,3} (?:instalar|descargar|bajar|abrir|instalara|
    descargara|compartir)(?: [a-z]+){0,4} (?:anydesk|teamviewer|quicksupport|programa remoto|acceso remoto|
    control remoto|pantalla)(?![a-z])|(?<![a-z])(?:pinche|pinchado|pulse|toque|abri|abierto|clic|
    click)(?: [a-z]+){0,4} (?:enlace|link|mensaje|sms|correo)[^.!?]{0,50}(?<![a-z])(?:falta[n]?|desaparec[a-z]+|
    no (?:tengo|esta|queda)|robaron|sacaron|cobraron|quitaron|vaciaron|dinero|datos|clave|tarjeta)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:pantalla|movil|celular|telefono|raton|cursor|ordenador|computadora)(?: se)? (?:esta |mueve |
    se mueve |hace |toca |escribe |abre |moviendose ){1,2}(?:[a-z]+ ){0,3}?sol[oa]s?(?![a-z])|(?:esta|
    se estan?) (?:haciendo|enviando|mandando) (?:[a-z]+ ){0,2}?(?:pagos|transferencias|
    envios)(?: [a-z]+){0,3} (?:sol[oa]s?|desde mi [a-z]+)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:alguien|un (?:hacker|ladron|extrano|desconocido|estafador|tipo|sujeto|intruso)|hackers?|ladrones|
    estafadores|mi ex|unos? (?:tipos?|desconocidos)|otra persona|gente|ellos|quien sea)(?: (?!yo|
    usted)[a-z]+){0,5}? (?:entr[a-z]{1,5}|dentro|usa[a-z]{0,4}|us[oa]|utiliz[a-z]{1,5}|sac[a-z]{1,5}|rob[a-z]{1,5}|
    gast[a-z]{1,5}|transfir[a-z]{1,6}|transfier[a-z]|envi[a-z]{1,5}|compr[a-z]{1,5}|vaci[a-z]{1,5}|retir[a-z]{1,5}|
    hacke[a-z]{1,5}|acced[a-z]{1,5}|clon[a-z]{1,5}|cambi[a-z]{1,5}|movi[a-z]{1,6}|mueve|mete[a-z]{0,3}|metio|metido|
    esta en|tiene|en|con)(?: [a-z]+){0,6}? (?:mi|mis|nuestra|nuestro)(?: [a-z]+){0,2}? ?(?:cuentas?|tarjetas?|dinero|
    nombre|monedero|billetera|movil|celular|telefono|identidad|banca|perfil|ahorros|plata|lana|linea|computadora|
    ordenador|correo|datos|saldo|nomina)(?![a-z])|(?<![a-z])(?:vaciaron|hackearon|clonaron|saquearon)(?: [a-z]+)? (?:mi|mis)(?: [a-z]+)? (?:cuentas?|tarjetas?|monedero|billetera|ahorros|correo|celular|movil|telefono|saldo)(?![a-z])|(?<![a-z])(?:abrieron|sacaron|pidieron|contrataron|solicitaron) (?:un |una )?(?:prestamo|credito|tarjeta|linea|contrato)(?: [a-z]+){0,2} (?:a mi nombre|con mis datos)(?![a-z])|(?<![a-z])(?:que|hacer|hizo|hicieron|pidio|pidieron|dijo|dijeron)(?: que)? (?:transf|mov|pas|envi|mand|deposit)[a-z]{1,7}[^.!?]{0,30} (?:a|en) (?:una|la) ['"]?cuenta segura(?![a-z])|(?<![a-z])mi (?:madre|padre|abuel[oa]|mama|papa|hij[oa]|espos[oa]|marido|mujer|herman[oa]) (?:le |les )?(?:dio|dicto|paso|entrego|envio) (?:${secretEs}|su (?:clave|codigo|pin|contrasena|tarjeta))(?: [a-z]+){0,2} (?:a |por )?${strangerEs}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:acaban de|han|estan|siguen|andan|entraron|se metieron)(?: [a-z]+){0,2}? ?(?:entrar|entrado|entrando|
    cambiado|cambiar|cambiando|comprando|gastando|sacando|sacado|usando|usado|metido|meterse|haciendo compras|
    transfiriendo|transferido|accedido|acceder|en)(?: [a-z]+){0,5}? (?:mi|mis)(?: [a-z]+)? ?(?:cuentas?|tarjetas?|
    dinero|nombre|monedero|billetera|movil|celular|telefono|banca|perfil|ahorros|plata|correo|saldo)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:me|nos|le|les)(?: (?:han|estan|acaban de|esta|ha|habian|acaba de|siguen|andan|van|
    pueden haber)){0,2} (?:robaron|robado|robando|robar|robo|estafo|hackeo|clono|timo|hackearon|hackeado|hackear|hackeando|estafaron|estafado|
    estafando|estafar|clonaron|clonado|clonando|vaciaron|vaciando|vaciado|vaciar|sacaron|sacando|sacado|sacar|quitar|
    quitaron|extorsion[a-z]{1,6}|chantaje[a-z]{1,6}|enganaron|enganado|timaron|timado|suplantaron|suplantado|
    suplantando|secuestraron|desfalc[a-z]{1,6}|defraud[a-z]{1,6}|asaltaron|quitaron (?:el dinero|la plata)|limpiaron|
    bajaron (?:la|el|mi)|chorearon|duplicaron (?:la|el)(?= (?:tarjeta|sim|chip|linea|numero|cuenta)))(?: (?!a (?:mi|la) (?:amigo|vecina))[a-z]+)?(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:mi|mis|nuestra)(?: [a-z]+){0,2}? ?(?:cuentas?|tarjetas?|monedero|billetera|movil|celular|identidad|
    telefono|dinero|saldo|ahorros|plata|linea|correo|banca)(?: (?:esta|ha|han|fue|fueron|estan|sido|siendo|se|quedo|
    se esta|aparece|ya|toda|todo|me|la|lo)){0,4} (?:hackead[a-z]{1,2}|robad[a-z]{1,2}|clonad[a-z]{1,2}|
    comprometid[a-z]{1,2}|vaciad[a-z]{1,2}|vaciando|intervenid[a-z]{1,2}|usurpad[a-z]{1,2}|desapareci[a-z]{1,4}|
    desapareciendo|esfum[a-z]{1,4}|saliendo|robaron|hackearon|clonaron|vaciaron|en cero|volo|volado)
  `,
  unwrap`
    (?<![a-z])(?:no|nunca|jamas)(?: (?:lo|la|los|las|he|yo|hemos|son|es|fue|fueron))? (?:reconozco|reconocemos|
    autorice|autorizado|hice|realice|hecho|realizado|aprobe|mi[oa]s?|yo|mande|ordene|
    efectue)(?: [a-z0-9]+){0,5}? (?:cargos?|pagos?|compras?|transferencias?|transaccion(?:es)?|operacion(?:es)?|
    movimientos?|cobros?|retiros?|giros?|consumos?|inicio de sesion|acceso)(?![a-z])|(?:cargos?|pagos?|compras?|
    transferencias?|transaccion(?:es)?|operacion(?:es)?|movimientos?|cobros?|retiros?|consumos?|
    giros?)(?: [a-z0-9]+){0,5}? (?:que (?:yo )?(?:no|nunca) (?:reconozco|autorice|hice|realice|he hecho|he autorizado|
    son mi[oa]s|es mi[oa]|mande)|no (?:autorizad|reconocid)[a-z]{1,3}(?! por (?:el|la|su|mi|tu) (?:emisor|banco|
    entidad))|sin mi (?:permiso|autorizacion|consentimiento)|
    fraudulent[a-z]{1,3})|fraude (?:en|con|a) mi|sim swapping|duplicado de (?:mi )?sim
  `,
  unwrap`
    (?<![a-z])(?:di|dicte|pase|envie|mande|lei|dije|dar|dado|dictado|pasado|dicho|puse|meti|introduje|comparti|
    facilite|entregue|ingrese|escribi|rellene)(?:le|les|selo)? ${secretEs}(?: [a-z]+){0,4}? (?:a |en |
    por )?(?:${strangerEs}|(?:un|una|el|la|ese|esa) (?:enlace|pagina|web|link|formulario|mensaje|sms))(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:a )?${strangerEs}(?: [a-z]+){0,5}? (?:di|dicte|pase|envie|mande|lei|dije|he dado|puse|
    entregue) ${secretEs}|(?<![a-z])(?:le|les) (?:di|dicte|pase|mande|lei|dije|he dado|envie) (?:el|mi|la|mis|
    los) (?:codigo|clave|pin|contrasena|datos|token)
  `,
  unwrap`
    (?<![a-z])(?:meti|puse|di|ingrese|introduje|teclee|escribi|rellene)(?: [a-z]+){0,2} (?:clave|contrasena|codigo|
    pin|datos|tarjeta)[^.!?]{0,20} (?:no tengo nada|no me queda|sin (?:saldo|dinero|plata)|vaciaron|en cero|
    no hay nada|desaparecio)(?![a-z])|(?<![a-z])(?:cargos?|compras?|retiros?|pagos?|movimientos?) (?:en|
    desde) [a-z]+[^.!?]{0,24}(?:yo (?:estoy|estaba|vivo)|nunca he (?:ido|estado)|jamas he)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:cai en|fui victima|soy victima|he sido victima|me la jugaron|picar? en|pique en|
    victima de)(?: [a-z]+){0,4}? ?(?:estafa|fraude|trampa|phishing|engano|timo|robo|anzuelo)?(?![a-z])|
    (?<![a-z])(?:dinero|plata|saldo|transferencias?|pagos?|cargos?)(?: [a-z]+){0,3}? (?:esta|estan|se esta|se estan|
    siguen?) (?:desapareciendo|saliendo|yendo|haciendo|vaciando)|(?:instale|descargue|
    baje)(?: [a-z]+){0,6} (?:anydesk|teamviewer|acceso remoto|control)|control(?:an|ando|a)? (?:mi|el) (?:celular|
    movil|telefono|computadora|ordenador|pantalla)|(?:me (?:piden|pide|estan pidiendo|estan diciendo|dicen|obligan|
    exigen))(?: [a-z]+){0,6} (?:codigo|transfiera|transferir|cuenta segura|tarjetas? (?:de )?regalo|contrasena|
    pin)(?: [a-z]+){0,6} (?:ahora|ahorita|ya|telefono|llamada)
  `,
]
