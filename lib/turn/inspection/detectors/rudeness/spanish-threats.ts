import { unwrap } from '#lib/text/unwrap.ts'
import type { RudeWords } from './rude-words.ts'

const closing = unwrap`
    (bloque*|cerr*|cierr*|denunci*|demand*|suspend*|congel*|cancel*|vet[aoe]*|expuls*|report*|elimin*|borr*|retendr*|
    reten*|boicote*|archiv*|ignor*|sancion*|mult*)
  `

/** Threats in Spanish, what they answer, and what takes them back. */
export const spanishThreats: Pick<RudeWords, 'threat' | 'complaint' | 'harm' | 'disowned'> = {
  threat: unwrap`
    (se|lo|te) (va a |vas a |acabara |terminara |arrepint\w+ )?(arrepent*|lamentar*|pagar* (car[oa]|por esto)|
    acordar* de (mi|nosotros|esto)), (lo|esto lo|me lo|nos lo|las) (lamentara|lamentaras|va a lamentar|vas a lamentar),
    (lo|las|esto lo|me lo|nos lo|me las|nos las) (va a |vas a )?(pagara|pagaras|pagar)(?= (bien )?car[oa]| por esto),
    (me|nos) l[oa]s? (va a pagar|vas a pagar|pagara|pagaras)(?= ?[.,!]|$), at(en|en)gase a (las|
    lo), atenerse a las consecuencias, aten* a las consecuencias, (asuma|sufrira|sufriras|afronte|aguante|acepte|
    conocera|vera|tendra) (las |sus |graves |serias )?consecuencias, (habra|traera|tendra|tiene|tienen|acarreara|
    con) (graves |serias |muchas |malas )?consecuencias (para (usted|su|ti)|si (sigue|insiste|vuelve|publica|reclama|
    se queja)|legales|desagradables), (habra|tendra|traera) (graves |serias )?consecuencias(?= ?[.!]|$), (ten|tenga|
    mucho|
    ande con|vaya con|con|ojo|ojito) ?(mucho )?(cuidado|ojo|cuidadito|ojito)? ?(con (lo que (dice|escribe|publica|hace|
    pide|dices|haces)|como (habla|me habla|escribe|se dirige)|su (tono|lengua|actitud)|amenazar|seguir|ponerse|nosotros|
    las (resenas|amenazas|palabras))), (cuide|modere|baje|vigile|mida|controle|rebaje) (su|ese|el|esos|sus|
    mucho) ?(tono|lenguaje|lengua|vocabulario|humos|palabras|formas|su tono|lo que)( o | si |(?= ?[.,!;])|
    $| conmigo| cuando| antes), (ultima|primera y ultima|unica) advertencia, (?<![a-z] )(queda|quedas|
    esta) (advertid[oa]|avisad[oa])(?= ?[.,;!]|$),
    (queda|esta) usted (advertid[oa]|avisad[oa]), (nos veremos|nos vemos|le veo|le veremos) en (los tribunales|
    el juzgado|la corte|
    juicio), no (me|nos) (amenace|amenaces|provoque|provoques|rete|desafie|ponga a prueba|busque|toque las|
    tiente), (piense(lo|selo)?|pienselo|reflexione|recapacite) (bien|dos veces|muy bien|mejor|
    tres veces) (antes de (quejar*|hablar|escribir|publicar|insistir|amenazar|abrir la boca|seguir|volver|reclamar|
    responder|contestar)|o (le|lo|la|su|se)), (piense|pienselo|reflexione|recapacite) (dos|tres) veces(?= ?[.,!]),
    yo que usted (no|me (lo pensaria|andaria|callaria|cuidaria)|tendria|mediria|retiraria|borraria|pensaria|cuidaria),
    yo en su lugar (no|
    tendria|mediria|retiraria|borraria|pensaria|cuidaria|me lo), seria una (pena|lastima) que (algo|(su|tu) (cuenta|
    pedido|reembolso|dinero|saldo|tarjeta|perfil)|(le|te|se) (pas|ocurr|suced|cerr|bloque|perd|cancel)*),
    (?<!no )sabemos ((muy bien |perfectamente )?(donde (vive|vives|trabaja|trabajas|encontrar*)|quien (es usted|eres|
    es y))), tenemos sus datos y, (acab*|termin*|met*|pon*|ir|ira|iran|incluir*|entr*|va|vas|qued*|
    pasa*|apunt*|anot*|tenemos|hay) …(lista|listas) negra*, (una |otra )(queja|palabra|resena|protesta|amenaza|pregunta|
    tonteria) mas y (le|lo|la|te|su|tu|cerr*|cierr*|bloque*|cancel*|nos|adios|se (acab*|queda*|cierra|cancela|bloquea)),
    siga (asi|quejandose|insistiendo|protestando|escribiendo|con (eso|es[ea]|sus)|por ese camino|molestando) …y (vera|
    ya vera|le|lo|su|nos|se|no|acabara|tendra), (ya vera(s)?|fijese|fijate|descubrira(s)?|(espere|espera) y (vera|
    veras)) …(pasa|pasara|sucede|ocurre|hacemos|queda) (con|a) (su|tu) (cuenta|pedido|dinero|reembolso|
    tarjeta|saldo|perfil|acceso), (ya )?vera(s)? (lo que (le|te|nos) (pasa|espera|hacemos|viene|cuesta|va a)|
    lo que (pasa|es bueno|hacemos|ocurre)(?= (con (su|tu)|si (sigue|insiste|se queja)|cuando (se|sigue|insiste))| ?[.,!])|
    como (se le|le|te|se te|nos)? ?(quit*|cerr*|cierr*|bloque*|cancel*|congel*|suspend*|hund*|arrepient*|acab*|
    termin* (mal|usted|con su|pagando)|pierd* (la|el|su|tu|todo))|que (pronto|rapido|facil|deprisa|poco) (se (le|te|
    queda|cierra|acaba|bloque*)|pierd*|desaparec*|cerramos|le (cerr*|cierr*|bloque*|quit*|dura)|te (cerr*|cierr*|
    bloque*|quit*|dura))|usted (lo|como|que)|que pasa(?= con (su|tu)| ?[.,!])), a ver (que tal le|como le|cuanto (tarda|
    dura)|si le (gusta|hace gracia)|quien (le|se)), (encargare|
    encargaremos|ocupare|ocuparemos|asegurare|aseguraremos) (personalmente )?de que (no (vuelva a (comprar|entrar|usar|
    pedir|recibir)|pueda|reciba|compre)|nunca|(su|tu) (cuenta|reembolso|dinero|queja|caso) (no|nunca|jamas|se|quede|
    acabe|sea)|usted (no|nunca)|jamas), (no )?(le|lo|la|te) (vamos a |voy a )?(${closing})(?= (la |su |el |para |si |a |
    por |como|de |y |
    $)).{0,30}?(por (quejarse|protestar|insistir|pesad*|hablar|su actitud|listo)), (le|lo|la|les) (demandaremos|
    denunciaremos|llevaremos a (juicio|los tribunales|la justicia|la corte)|vetaremos|(pondremos|meteremos|
    incluiremos) en (la|una|nuestra) lista|llevare a (juicio|los tribunales)), (no vuelva|no volvera|no vuelve|jamas|
    nunca mas|no podra) (a |podra |volvera a |volver a )?(comprar*|pedir*|usar*|entrar*|ser atendid*|
    recibir*)( nada)?( aqui| con nosotros| en (nuestra|esta) (tienda|casa|plataforma)), (olvidese|olvidate) de (su|tu|
    sus|tus|el|la|cualquier) (cuenta|reembolso|dinero|plata|pedido|saldo|devolucion|puntos|compra|paquete), (olvidese|
    olvidate) de (todo|recibir|recuperar|ver|volver), (despidase|despidete|diga adios|digale adios) (de|a) (su|tu|sus|
    tus|la|el|cualquier|todo|recibir|recuperar|ver|volver)
  `,
  complaint: unwrap`
      (hable*|trate*|dirija*|conteste*|escriba*|pidalo|habla|habl?ame) …(respeto|educacion|modales|
      buenas formas), quej*, resen*, reclam*, publi*, opinion*, valoracion*, estrella*, redes, periodic*, prensa,
      abogad*, consumo(?! de| mensual| anual| medio), consumidor*, profeco, indecopi, ocu, sernac, ombudsman, siga* (asi|
      insist*|con|escrib*|molest*|protest*|quej*|llam*), sigue (asi|insist*|con|escrib*|molest*|protest*|quej*|llam*|
      usted), continua*, insist*, exig*, tono, actitud, amenaz*, protest*, vuelve a (escrib*|llam*|molest*|quej*|
      pregunt*|preguntar), vuelva a (escrib*|llam*|molest*|quej*|pregunt*), otra (queja|resena|palabra|vez(?=,? (y|con (eso|esto|lo mismo|la misma|el mismo)|lo mismo)(?![a-z]))), no (para|
      cesa|deja|se calla|retira|borra), retire*(?! (el|su|todo|primero) ?(saldo|dinero|fondos|importe|efectivo)),
      borr* (eso|
      la|su), denunci*
    `,
  harm: unwrap`
    (cuenta|cuentas|tarjeta|pedido|pedidos|reembolso|perfil|saldo|dinero|acceso|usuario|paquete|tramite|devolucion|caso|
    expediente|solicitud) …(${closing}|perder*|pierd*|desaparec*|al final|al fondo|ultim[oa]|quedar* sin|bloquead*|
    retras*|demor*|tardar*|jamas|nunca), ${closing} …(cuenta|tarjeta|pedido|reembolso|perfil|acceso|usuario|dinero|
    saldo|paquete|solicitud|expediente|caso), (le|lo|te|la(?! (denuncia|demanda|multa|sancion|suspension|cancelacion|
    retencion|expulsion|eliminacion))) ${closing}, (ultim[oa] (de|en) la (cola|lista|
    fila)), al final de la (cola|lista|fila), sin (su )?(reembolso|dinero|cuenta|pedido|nada|respuesta), no (vera|
    recibira|vuelva|volvera|obtendra|podra|atenderemos|responderemos|habra|le (atenderemos|responderemos|
    vamos a atender|daremos|
    devolveremos)), (tomar*|emprender*|iniciar*|habra|con) acciones legales, (nuestr*|veremos|vemos|veras|vera|
    llevar*|acabar*|terminar*|ir*) …(tribunal*|juzgado*|abogad*|juicio), (llamar(e|emos)|llamamos|llamo|avisar(e|
    emos)|avisamos|daremos parte|denunciar(e|emos)|vamos a (llamar|avisar)) …(a la policia), (lo|le|
    te) …(la policia), se queda* sin, quedar* sin, perder* (la|
    su|el|todo|cualquier)
  `,
  disowned: unwrap`
      llamar* (a )?(usted )?"?, (le|la|lo|te) (llamaron|llamaran|llamo|dijeron|dijo|dijeran|hayan|haya|trataron|tratara|
      insulto|insultaron|hicieran|hicieron|hizo), lamento que (le|la|lo|se|alguien|uno|una|nuestr*|el|
      haya), siento (mucho )?que (le|la|lo|se|alguien|uno|una|nuestr*|el|haya), lamentamos que (le|la|lo|se|alguien|uno|
      una|nuestr*|el|haya), disculp* (por|que|si|en nombre), inaceptable, intolerable, impropi*, (la|esa|el|ese|esta|
      este) (palabra|expresion|insulto|comentario|termino|calificativo), (libro|(?<!(su|tu|esa|semejante) )novela|pelicula|titulo|disco|serie|
      camiseta|taza|obra|juego|edicion|ejemplar), (nunca|nadie) (debio|debieron|deberia|merece|debe), (no tiene|
      no es) (usted )?(la |su |ninguna )?culpa(?! (nuestra|mia)),
      (?<!no (se )?)(sienta|sientas|sientan|sintiera|parezca|pareciera|crea|creas|piense|pienses|sintio|haya sentido) que (no (le|nos|lo|la)|nadie|nos)
    `,
}
