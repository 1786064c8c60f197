import { unwrap } from '#lib/text/unwrap.ts'
import { spanishAside } from './spanish-aside.ts'
import { spanishBrushoff } from './spanish-brushoff.ts'
import { spanishMenace } from './spanish-menace.ts'
import { spanishMockery } from './spanish-mockery.ts'
import { spanishRetort } from './spanish-retort.ts'

const blunder = unwrap`
          (bloquear|perder|romper|equivocar*|olvidar*|caer en|confundir*|meter la pata|estropear|
    enviar* [a-z ]{0,14}(mal|a otro)|bloquead[oa]|perdid[oa]|olvidad[oa]|perdio|bloqueo (su|tu|usted)|olvido|
    cayo en|cae usted en)
  `
const quarrel = `(protest*|queja*|reclama* tanto|reclaman|insist*|amenaz*|insulta*|grita*|lloriquea*|molesta*|discut*)`

const sayings = unwrap`
            (enhorabuena|felicidades|bravo|felicitaciones|ole|brillante|magnifico|fantastico|estupendo|genial|
    olvidaba|premio)[,:]? (ha |has |usted |otra vez |ya |por fin |vuelve a |de nuevo |acaba de |lo ha |
    otra )*(conseguido |logrado |vuelto a |contrasena |clave |cuenta )?${blunder}, (enhorabuena|felicidades|bravo|
    ole|brillante|genial|felicitaciones)[,:]? (campeon*|genio|crack|maquina|lumbrera|lince|maestro|fenomen*|figura|
    einstein|artista)(?! de),(bravo|felicidades|enhorabuena)[,:]? otr[oa] (contrasena|clave|cuenta|tarjeta|codigo|
    pin|error|fallo) (olvidad*|perdid*|bloquead*|mas),que parte (de|del) [^.!?]{1,40}? (no (entiende|entendio|
    le queda|comprende|comprendio|ha entendido|capta|se entiende|pilla)|le (cuesta|resulta tan)|es la que no|
    se le escapa|se le resiste),(menud[oa]|vaya|vaya un|vaya una|valiente|que|otro|otra|pedazo de|so|
    tremend[oa]) (lumbreras?|lince|listill[oa]|iluminad[oa]|fenomen[oa]|espabilad[oa]|zoquete|personaj[ea]|
    cantamananas|llorica|quejica|cuentista|dramon|teatro|numerito|showcito|berrinche|rabieta|pataleta|cara dura|
    caradura|jeta)(?= ?[.,!?:;]| (esta|es|usted|tiene|monta|que|con|el|la|lo)(?![a-z])), lumbreras,(ahi|
    alli) (tiene|esta|tienes) la puerta, la puerta (esta|la tiene) (ahi|alli)(?! (para|de|del|hasta)),
    la puerta la tiene abierta, (?<!(?:si|con|cuando|que|quieras|quiera|siempre|,) )la puerta esta abierta(?= ?[.!]|$),
    (no tengo|no tenemos|ni tengo|no dispongo de) (todo el|todo un|el) (santo )?dia (para|aqui)*, tengo (cosas|
    clientes|asuntos) (mejores|mas importantes|de verdad|mas serios),(ese|eso|este|esto) (ya )?(es|seria|
    sera) (un )?(su|tu|asunto suyo|problema suyo|problema tuyo|cosa suya|cosa tuya|asunto tuyo)(?= ?[.,;!]| (y no|
    no|problema))( problema(?= ?[.,;!]| y no| no))?(?<!es su|es tu|es un su),(no|ni) se (entera|enteras) (usted |
    ni |tu )?(de|ni|nunca)(?= nada| de nada| nunca| la mitad)*(?! que), (le|te) (esta|estaria) (bien|
    muy bien) (empleado|merecido|por (no|ser|fiarse|confiar|ir|comprar|hablar))(?= por| ?[.,!]| [a-z]+), se lo (tiene|
    tenia|ha) (bien )?(merecido|ganado|
    buscado)(?! con (su|tu) (esfuerzo|fidelidad)),un poco de (cerebro|cabeza|educacion|verguenza|sensatez|cultura|
    respeto)(?! (por|al|a la|hacia) )(?= no| le| ?[.,!]| y| no le), (no le|no te) (vendria|vendrian|sobra|haria|
    estaria|harian) (nada |tampoco )?(mal|dano|de mas) (un poco de |algo de |unas |un |leer|aprender|pensar|usar|
    abrir|estudiar|escuchar|mirar)(?! (un (seguro|respaldo)|unas fotos)),(no )?(se haga|te hagas|hacerse|haciendose|
    va de|vas de|juega a|deje de hacerse) (el |la |de )?(la |el )?(victima|tonto|tonta|martir|ofendid[oa]|
    interesante|sordo|sorda|dign[oa]|inocente|list[oa]), victimismo, victimista,(para que|por que) (compra|compras|
    pide|pides|se mete|usa|usas|abre|vende|se registra|pregunta|escribe|contrata|
    invierte)( usted)? [^.!?]{0,12}?(si|cuando) (luego |despues |ni |ya |al final )*(no |ni )(sabe|sabes|lee|lees|
    entiende|va a (leer|escuchar|hacer)|piensa (leer|escuchar)|puede|tiene ni|es capaz|escucha),si (usted |
    tu )?(fuera|fuese|fueras|tuviera|tuviese|usara|pusiera) (un poco |algo |tan |mas |menos |menos |una pizca de |
    algo de |dos dedos |media |el )*(vag[oa]|list[oa]|tont[oa]|torpe|perezos[oa]|lent[oa]|despistad[oa]|inteligente|
    espabilad[oa]|atent[oa]|cuidados[oa]|cerebro|cabeza|luces|verguenza|neurona|educacion|tacan[oa]|exigente|
    ignorante|pesad[oa]|impaciente|descuidad[oa]|sensat[oa])(?= (habria|hubiera|no|lo|ya|sabria|no estaria|
    entenderia)|,| ?[.!]),verguenza (deberia|tendria que|le deberia|le tendria|debe|tenia que) (de )?(dar|darle|
    tener|usted)*(le)?, (deberia|debiera|tendria que|debe) (usted )?(dar|darle|darte|tener|sentir|avergonzar)(se|le|
    te)? (algo de |un poco de )?(verguenza|pena|de)*(?<=verguenza|pena|avergonzarse|avergonzarte), no (le|
    te) da verguenza, (que|con que) (cara|jeta|morro|descaro) (mas |tan |tiene|la suya|la tuya|hay que|le echa|
    dura)*, (tiene|tienes|hace falta|hay que tener|le echa|que) (mucha |mucho |bastante |un |una )*(jeta|morro|
    descaro|caradura|narices|desfachatez|poca verguenza)(?! de (fresa|cerdo)),no (se ponga|te pongas|se me ponga|
    me monte|monte|montes|haga|arme|armes|empiece con) (tan |asi de |en plan |un |una |otro |el |su |mas |
    mas )*(histeric[oa]|dramatic[oa]|pesad[oa]|nervios[oa] por|list[oa]|chul[oa]|gallit[oa]|borde|drama|dramas|
    escena|numerito|teatro|pataleta|berrinche|show|rabieta|circo|gall[oa]|lata|estupend[oa]|tont[oa]),(?<!(?:app|
    sistema|aplicacion|que|pagina|no|telefono|movil|banco|se|le|te|asi|luego|cuando|si|ya) )(deje|dejes|deja|dejese|
    dejate|parar|pare|para(?= (ya |de una vez )?de )|basta|ya basta|corte|cese|olvidese) (ya |de una vez |por favor |
    ya )*(de |
    con |el |la |los |las |sus |tus |ese |esa |tanto |tanta |tantas |tanto |eso de )*(lloriqu*|llorar|lloros|
    quejar*|quejas|quejidos|gimote*|marear*|fastidi*|dar la (lata|brasa|tabarra|murga|vara|turra|chapa)|incordi*|
    molestar*|hacer el (ridiculo|tonto|payaso|vago)|tonterias|dramas?|teatro|cuento|cuentos|payasadas|chorradas|
    bobadas|estupideces|insist*|protest*|decir (tonterias|sandeces|bobadas|estupideces)|inventar*|mentir|
    buscar excusas|excusas|fingir|pedir limosna|suplicar|hacernos perder|hacerme perder|atosigar*|agobiar*|acosar*|
    tocar las|tocarnos|tocarme|dar pena|berrinches|pataletas|rabietas|echar la culpa|culpar*|hacerse|escribirnos|
    exagerar|abusar|tanta queja|queja),(cuide|cuida|mida|mide|vigile|vigila|modere|modera|controle|controla|ojo con|
    cuidado con|cuidadito con|atencion a|piense|baje|baja|cambie) (bien |mucho |muy bien )?(sus|tus|su|tu|las|la|el|
    lo que|ese|esa|esas|esos) ?(palabras|lengua|boca|lenguaje|tono|modales|formas|actitud|dice|dices|escribe|
    publica|humos|maneras|vocabulario|comentarios?)(?= ?[.,!;]| (o|si|conmigo|con nosotros|porque|y|que|cuando|
    antes|ahi|alli|en)(?![a-z])),(o|si no|sino|y si no|de lo contrario),? (le|te|se la|se lo) (cerramos|cierro|
    cerraremos|bloqueamos|bloqueo|bloquearemos|cancelamos|cancelaremos|cancelo|congelamos|congelaremos|suspendemos|
    suspenderemos|vetamos|vetaremos|denunciamos|denunciaremos|expulsamos|borramos|retenemos|demandamos|echamos|
    cerrare|bloqueare|(dejamos|dejo) sin|quitamos)(?! a los|[^.!]{0,60}[?]),(quienes|los que|la gente que|
    las personas que|
    los clientes que|clientes que|gente que|aquellos que|todo el que|el que|quien) (nos |se |mas |tanto |siempre |
    tanto |nos )*${quarrel} [^.!?]{0,30}?(suele*|acaba*|termina*|siempre|luego|despues|pierde*|no vuelve*|
    espera* mas|se arrepiente*|lo paga*|al final|lista),(lamentara|lamentaras|arrepentira|arrepentiras|
    va a arrepentirse|se va a arrepentir|te vas a arrepentir|se arrepentira|se va a enterar|te vas a enterar|
    se enterara|se acordara|va a saber quien|sabra quien|le pesara|le va a pesar|le costara caro|
    le va a costar caro|le saldra caro|le va a salir caro)(?! (haber comprado|la espera)),(a ver|ya veremos|veremos|
    vamos a ver) (si|cuanto|que|quien) (se |le |te |tan |asi )*(sigue|sigues|atreve|atreves|rie|gusta|quejandose|
    aguanta|dura|le hacen caso|hace gracia|gallit[oa]|valiente), (siga|sigue|continue|continua|vuelva|vuelve|repita|
    repite|insista|insiste|atrevase|atrevete|intente|ande) (asi|a (quejarse|insultar*|escribir|amenazar|hablar*|
    protestar|reclamar)|con (eso|ese tono|esa actitud|las quejas|sus quejas|sus amenazas)|quejandose|insultando|
    amenazando|insistiendo|protestando),? y (vera|veras|su|le|te|se|perdera|acabara|ya vera|se queda|nos|
    bloqueamos|cerramos|cancelamos|tu|olvidese),(cual|tan dificil|tan complicado|tanto) (le |te |les )?(cuesta|
    resulta|es|seria) (tanto |tan |acaso )*(dificil |complicado )?(leer|mirar|esperar|entender|fijarse|hacer|pulsar|
    abrir|comprender|contar|callarse|pensar|escuchar|seguir|rellenar|recordar)(?! (el pdf)), (en que|de que|
    que) (idioma|lengua) (hay que|tengo que|tenemos que|se lo|quiere que|hablo|se habla)(?= (decir|explicar|repetir|
    digo|explico|le|se|que|lo)| ?[?]), (le|te) (hablo|estoy hablando|explico) en chino, hablo (en )?chino,(nadie|
    a nadie|quien) (le|te|lo) (ha |hubo |habia )?(mandado|mando|manda|obligado|obligo|(pedido|pidio) (su|tu) (opinion|
    consejo)|ha dado vela|dio vela|da vela|invito|pregunto|puso una pistola|apunto)(?= ?[.,!?]| (a|que|comprar|en|su|
    firmar|
    hacer|meterse|para|la|el|velas?)(?![a-z])), (?<!(?:debimos|deberiamos|tendriamos que|teniamos que|no|por|de|
    podriamos|debio|debi|sentimos) )(haberlo|haberselo|haber) (pensado|leido|mirado|preguntado|
    comprobado|sabido|dicho|avisado|estado|escuchado|aprendido|calculado) (antes|mejor|bien|usted|a tiempo|
    atent[oa]), a llorar (a|al), llore(le)? (a|en|lo que),
    (aguantese|aguantate|fastidiese|jodase|chinchese|conformese|resignese|apechugue|apanese|apanate|arregleselas|
    arreglatelas|busquese la vida|buscate la vida|alla usted|alla tu)(?= ?[.,!;]| (con|y|
    sol[oa]|como)(?![a-z])),(me|nos) (importa|importan|interesa|interesan|trae|traen|la|da|resbala|tiene|
    tienen) (un |una |muy |bien |poco |nada |sin |tres |completamente |igual|mas )*(bledo|pimiento|comino|rabano|
    pepino|cuidado|poco|sin cuidado|pito|pitos|lo mas minimo|absoluto|poco su|nada su|igual su|igual lo que (piense|
    diga|opine|crea)|resbala|fresco|indiferente), (me|nos) resbala, (a|y a) (mi|nosotros|quien|nadie) (que|que mas|
    que me|que nos|que le|le importa)( (importa|cuenta|mas nos da))?(?= ?[?.!])(?<=importa|cuenta|da|a mi que|
    a nosotros que), paso de (usted|ti|sus|tus|discutir|perder),(?<!gracias a )(gente|clientes|personas|compradores|
    usuarios|individuos|alguien) (como|tan|asi de) ((usted|usted*|tu|ustedes)(?![^.!?]{0,24} (?:ayud|gust|mejor|crec|
    anim|nos hace))|maleducad*|pesad*|tont*|vag*|torpe*|ignorante*|
    desagradecid*|exigente*|impresentable*|ridicul*|insoportable*|corto*|infantil*|tacan*|cerrad*|inutil*), (usted|
    ud|eres|es|sea|parece|tan|mas|un|una|que|muy|pura|de) (un |una |tan |muy |de lo mas |bien )*(impresentable|
    energumen[oa]|sinverguenza|fantoche|tocapelotas|pelmazo|pelma|plasta|zangan[oa]|lloron[a]?|berrinchud[oa]|
    mam[oó]n|tacan[oa]|roñica|ronica|ratón|muerto de hambre|muertos de hambre|don nadie|bocazas|ceniz[oa]|pardillo|
    pardilla|primo para|tarugo|alcornoque|melon(?=[.!])|besugo|cazurr[oa]|palurd[oa]|mendrugo|mequetrefe|botarate|
    papanatas|tontaina|tontorron*|bobalicon*|ignorantes?|inutil(?! para)|fracasad[oa]|aprovechad[oa]|llorica|
    quejica|histeric[oa]|chiflad[oa]|majara|trastornad[oa]|paranoic[oa])(?= ?[.,!?;:]| (que|como|y|por|de|con|si|al|
    para|sin|total|le|no|en)(?![a-z])),no (me|nos) (extrana|sorprende|sorprendio) (nada |lo mas minimo |
    en absoluto )*(que )(le|la|lo|usted|te|nadie|su|ya|haya)( (hayan|haya|han|ha|pase|pasen|siga|
    acabe))* (estafad[oa]|enganad[oa]|timad[oa]|robad[oa]|perdid[oa]|perdido|bloquead[oa]|quiera|aguante|soporte|
    dejado|plantado|pase|pasen|lo mismo),(con|visto) (esos|ese|esa|esas|semejantes?|tales|sus|tus) (modales|tono|
    formas|maneras|humos|educacion|caracter|actitud|malos modos|comportamiento|cabeza|luces) (no|nadie|ya|que|asi|
    se|como|normal), (dediquese|dedicate) a (otra cosa|otro|pescar|coser|algo), metas(e|elo)(lo)? (en la|por|
    bien en)( cabeza| mollera| donde)*, (grite|llore|proteste|quejese|patalee|insulte|amenace|escriba|reclame|grita|
    llora|patalea|insista|chille) (lo que|cuanto|todo lo que|lo) (quiera|quieras|le apetezca|le de la gana|guste),
    (usted|tu|ud) solit[oa](?= (se|lo|ha|te|y)(?![a-z])), (usted|tu|ud) sol[oa] se (lo|ha|meti|busc), (se )?meti(o|
    ste) (usted )?(sol[oa]|
    solit[oa]) en, (usted )?(se|te) (metio|metiste|lo busco) (en (esto|este lio|esta)|sol[oa]), (me|nos) (aburre|
    cansa|agota|tiene hart[oa]s?|tienen hart[oa]s?|harta|fatiga|satura|revienta|enferma|desespera|exaspera|da(n)? (risa|
    asco)) (usted|con (sus|su|tanta|tantas|tanto)|su|sus|ver|que|la gente|tanta|
    tener que|oir|leer)(?! (tarda|demora)), (estoy|estamos) (ya )?(hart[oa]s?|cansad[oa]s?|hasta (la coronilla|
    el gorro|las narices|el mono)) (de (usted|sus|su|que|gente|clientes|ti|tus|tu|leerle|repetir*|
    explicar*))*(?<=usted|sus|su|gente|clientes|ti|tus|leerle|coronilla|gorro|narices|mono|harto|hartos|harta|
    hartas),(se|te) (cree|crees|piensa|piensas|creera|ha creido|habra creido) (usted |tu |acaso |que es |que eres |
    que esta |muy |tan )*(el unico|la unica|list[oa]|importante|especial|mejor que|alguien|el centro|el rey|
    la reina|muy|que somos|que esto|que por|que aqui|gracios[oa]|el ombligo|con derecho|superior|el jefe), (no|
    ni) (me|nos) (haga|hagas|hagan) (reir|perder), ni que (fuera|fueras|fuese|esto fuera|usted (fuera|fuese)|tu fueras|
    nos (pagara|fuera|sobrara)),
    cuanto mas (se|nos|insista|grite|proteste|queje|llore|moleste|escriba|reclame|amenace)[^.!?]{0,16}?,? (mas|
    menos|peor) (tard*|lent*|caso|esper*|retras*|demor*|le|va|despacio|sera),(sarta|monton|retahila|conjunto|pila|
    cumulo) de (tonterias|mentiras|sandeces|estupideces|disparates|bobadas|excusas|quejas|bobadas|idioteces|
    chorradas), (a su|a tu|con su|con tu) edad (ya )?(deberia|tendria|debe|y|no|sigue|ya|cuesta|normal), (hay que|
    hace falta|se necesita|se ha de) (tener|estar|ser|andar) (muy |bien |bastante |tan |un poco )*(poca|poco|mucha|
    mucho|la|cort[oa]|mal|ciego|ciega|torpe|escas[oa]|mal de|vag[oa]|ingenu[oa]|pard[oi]ll[oa]|simple|dormid[oa]|
    inconsciente|irresponsable|descuidad[oa]|caradura|cabeza hueca)( (cabeza|seso|luces|sesera|verguenza|cerebro|
    cara|morro|idea|vista|sentido))?(?= (para|si|como|de|y)|[.!,])(?! (paciencia|cuidado)), (si )?(tanto |
    tan mal )(le|te) (molesta|disgusta|desagrada|parece|cuesta|fastidia|indigna|
    gusta quejarse)(?=[^.!?]{0,8}? (vaya|vete|dese|cambie|busque|largue|no|deje|compre|ahi|pues|coja)), (con la|
    a la) competencia(?= ?[.!])(?<=vayase con la competencia|vaya a la competencia|vete a la competencia|
    vayase a la competencia|largue a la competencia),(de )?juzgado de guardia, (da|dan|que) (mucha |verdadera |
    autentica )?(pena|lastima|verguenza ajena|grima|risa) (ver|leer|oir|tener que|tratar|escuchar|explicar)( (a|
    que))? (un|una|usted|alguien|gente|adultos?|no sepa|personas|clientes)(?! (paquete|pedido|retraso|envio|error|fallo|
    mensaje)),
    ocurrencia (mandar|enviar|dar|comprar|la suya|fiarse|darle|pagar), (perdida|perder) de tiempo (hablar|explicar|
    con usted|atender|discutir|leer), (un|una) (adult[oa]|persona adulta|hombre hecho|mujer hecha|
    persona mayor) (que|y|como usted) (no|todavia|aun|ni)(?! (este|esta en|pueda|puede)), (ahora |
    hoy )?no estaria (usted )?(llorando|
    lloriqueando|quejandose|lamentandose|con estas|suplicando), como (todos |todas )?(los|las) (despistad[oa]s|torpes|
    vag[oa]s|tont[oa]s|perezos[oa]s|irresponsables|ingenu[oa]s|ignorantes), (no|no se|no entiendo) como (una persona|
    un adulto|alguien) (normal|adulta|sensat[oa]|con) [^.!?]{0,20}?no (entiende|entienda|sabe|sepa|puede|pueda)
  `

/** Scorn in Spanish, by class: contempt, mock question, sarcasm, blame, dismissal, threat. */
export const spanishScorn = [sayings, spanishMockery, spanishAside, spanishBrushoff, spanishRetort, spanishMenace].join(
  '\n',
)
