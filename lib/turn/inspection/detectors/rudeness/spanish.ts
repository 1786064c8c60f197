import { unwrap } from '#lib/text/unwrap.ts'
import type { RudeWords } from './rude-words.ts'
import { spanishThreats } from './spanish-threats.ts'

const child = unwrap`
    (nin[oa]|ninos|chiquillo|crio|bebe|mono|perro|gato|abuela|abuelo|burro|loro|escolar|parvulo|chamaco|pibe|chavo|
    guagua|colegial)
  `
const cognition = unwrap`
    (leer*|lee|lea|lees|leyo|leido|contar|cuenta|seguir|sigue|entender*|entiende*|entendio|comprender*|comprende|pensar|
    piensa|piense|escribir|escribe|escuchar|escucha|mirar|mira|usar*|usa|utilizar*|manejar*|sumar|restar|distinguir|
    hacer|molestarse|fijarse|sostener|rellenar|copiar|teclear)
  `
/** Rudeness in Spanish. */
export const spanish: RudeWords = {
  abuse: unwrap`
      idiota*, imbecil*, gilipollas, pendej*, cabron*, mierda*, joder, puta*, puto*, capullo*, subnormal*, tarad[oa]*,
      carajo, huevon*, weon*, boludo*, boluda*, pelotud*, estupid[oa]*, estupidez*, cretin*, mamon*, culiao, gil de,
      zoquete*, mentecat*, bestia parda, pringad*, paleto*, cateto*, zopenco*, mongol[oa]*, retrasad[oa] mental,
      (usted es|eres|sos) (un |una )?(anormal|inutil)(es)?, payas[oa], callese, callate, (cierre|cierra) (la boca|
      el pico)(?! (del?|en) ), larguese, largate,
      (vayase|vete) (a paseo|a freir|al (diablo|infierno|carajo|demonio|cuerno|garete|cara*)|
      a la (mierda|porra|chingada|verga|goma|basura|eme|m)), a freir esparragos, que te den(?= ?[.!,]),
      merluz[oa], cenutri*, lerd[oa]*, memo, mema, bobalicon*, majader*, patan, patanes, tarugo*, ceporro*, (?<!(?:quedo|
      queda|quedado|es|son|resulta|seria|vuelve|algo|nada|intento) )inutil(es)?(?! (que|reintentar|intentar|repetir|
      volver|seguir|esperar)),
      analfabet*, descerebrad*
    `,
  target: unwrap`
      (usted|tu|ud|vos|es usted|eres|sos|es|parece|pareces|esta usted|estas|debe (de )?ser|debes ser|hay que ser|que|
      no sea|no seas|sea menos|deje de ser|deja de ser|clientes|cliente|gente|personas|alguien|persona|menudo|menuda|
      vaya|valiente|pedazo de|solo un|solo una|solamente un|solamente una|nadie salvo|nadie mas que|unicamente|
      quien sino|hace falta ser|hay que estar|se necesita ser|so|tan|como se puede ser|se puede ser|siendo|por ser|su|
      tu propia|otra vez|otro|
      otra)( (es|eres|un|una|tan|muy|mas|bastante|realmente|solo|el|la|completamente|de|lo|poco|demasiado|como|usted|tu|
      asi|sea|asi de|siempre|cliente|persona|gente|que|verdaderamente|increiblemente|propio|propia|francamente|algo|
      simplemente|sencillamente))?( (un|una|tan|muy|mas|bastante|realmente|completamente|de|poco|demasiado|algo|usted|
      la|el|verdadero|verdadera|autentico|autentica))?
    `,
  traits: unwrap`
      tont*, tonteria*, torpe*, torpeza*, burr[oa]*, neci[oa]*, loc[oa], ignorante*, ignorancia, incompetente*,
      incompetencia, mentiros[oa]*, embuster[oa]*, tramposa?*, estafador*, ladron*, patetic*, ridicul*, lent[oa] de,
      corto de, corta de, cortit[oa], lent[oa] para, infantil*, exagerad*, exageracion*, pesad[oa]*, pesadez,
      insoportable*, bob[oa]*, lloric*, lloron*, dramatic*, vag[oa] como, perezos*, pereza, holgazan*, gandul*,
      maleducad*, grosero, grosera, quejic*, quejumbros*, histeric*, histeria*, descuidad*, descuido*, despistad*,
      distraid*, negligente*, negligencia, irresponsable*, ingenu[oa]*, crédul*, credul*, inepto*, inepta*, ineptitud,
      ilus[oa]*, tacan*, rata*, egoista*, caprichos*, paranoic*, absurd*, penos[oa]*, vergonzos*, lamentable*, obtus*,
      cerrad[oa] de mollera, cabezota*, cabezon*, terco*, terca*, testarud*, plast[oa], latos[oa], molest[oa] como,
      cansin[oa]*, insufrible*, intratable*, desagradecid*, malagradecid*, aprovechad*, jet[ao], caradura*,
      sinverguenza*, fracasad*, poca cosa, poc[oa] inteligente*, poc[oa] espabilad*, poc[oa] list[oa], lumbrera*,
      genio*, pobre diablo, mediocre*, incapaz, incapaces, zafi[oa]*, inculto*, inculta*, cateto*, llorona*,
      delicadit*, princesit*, atontad*, amargad*
    `,
  incapacity: unwrap`
    (no|ni|ni siquiera|apenas|tampoco) (ni |se |le |te )?(sabe|sabes|es capaz de|eres capaz de|aprende|aprendio|
    acierta a|se molesta en|se digna|se moleste en|se ha molestado en|se molesto en|
    se tomo la molestia de|alcanza a|atina a|da para|entiende|entiendes)( (ni|siquiera|ni siquiera|a|
    ni a))? ${cognition}, (no|tampoco) (puede|puedes|logra|logras|consigue|consigues|quiere|quieres) (ni siquiera|
    siquiera|ni) ${cognition}, (ni sabe|ni sabes|no es capaz de|es incapaz de|incapaz de|
    incapaces de) … ${cognition}, ni siquiera (sabe|sabes|puede|puedes|ha leido|leyo|se ha|es capaz|eres capaz|entiende|
    lee|miro|mira|se molesto|se fijo), si (usted |tu )?(supiera|supieras|pudiera|fuera capaz de|se molestara en|
    se dignara|se tomara la molestia de|fuera capaz) ${cognition}?, aprend[ae] a (leer|escribir|escuchar|esperar|contar|
    usar|comportarse|hablar|sumar), (sabe|sabes) (usted )?(leer|contar|escribir|que es)(?= ?[?,]| o | acaso),
    acaso (usted )?(no )?(sabe|sabes|lee|lees|entiende|entiendes|ve|ves|oye|oyes|escucha|piensa|se entera|le cuesta),
    (acaso|es que|pero) (usted )?(no )?(esta ciego|es sordo|es ciego|esta sordo), (es que|pero) (usted )?no (sabe leer|
    sabes leer|lee|lees|entiende|entiendes|escucha|escuchas|piensa|piensas|se entera|te enteras)(?! (?:la (?:opcion|
    pestana)|el (?:boton|enlace))),
    (no )?(se|te) entera(s)?( de nada| nunca| usted)?(?= ?[.,!?;]|
    $), (use|utilice|tenga|ponga|encienda|active|estrene|usa|pon) (un poco )?(la cabeza|el cerebro|dos dedos|la neurona|
    las neuronas|de sentido|la logica), (le|te) (falta|faltan|falla|fallan|sobra) (cabeza|cerebro|luces|un hervor|
    inteligencia|neuronas|sentido|entendederas|dos dedos|una neurona), (a usted|se ve que|parece que|creo que) (le|
    te) falta (algun|un) tornillo, (esto|eso|todo|internet|la (app|aplicacion|tecnologia|lectura)) (le|te) (supera|
    queda grande|viene grande|desborda)(?= ?[.,!;]), (le|te) cuesta tanto (entender|leer|pensar|comprender), (no (le|
    te)|ni (le|te)|hasta ahi (le|te)|si (le|te)|que (le|te)) (da|
    llega|alcanza|de|llegue) (para mas|la cabeza|el cerebro|la inteligencia|las luces|la sesera|el coco|para entender*|
    para leer|para tanto), con esa (cabeza|actitud|inteligencia|cabecita|mentalidad), con (su|
    tu) (nivel (de inteligencia|intelectual|mental)|inteligencia|
    capacidad (mental|intelectual)|cabeza|coeficiente|torpeza), (no tiene|sin|no tienes|con|ni) (cerebro|ni idea|cabeza|
    dos dedos|
    media neurona|ni media|luces|sentido comun|la menor idea|dos neuronas), dudo (mucho )?(de )?que (usted |tu )?(sepa|
    sea capaz|pueda|entienda|sirva|llegue|este|haya leido|lo entienda), demasiado (dificil|complicado|complejo|
    elevado) para (usted|ti|alguien como|gente como|su|tu), (no es|no esta hecho|no estan hechos|
    no esta hecha) para (usted|ti|gente como)(?= ?[.!;]), (leer|escribir|pensar|contar|entender|comprender|escuchar|
    razonar|sumar|la lectura|la logica|la paciencia|la educacion|la atencion) (no (es|son|parece ser|esta entre)|
    nunca (ha sido|fue)) …(lo suyo|lo tuyo|su fuerte|tu fuerte|sus fuertes|sus virtudes|sus talentos|sus aficiones|
    sus dones|su especialidad|su punto fuerte), comprension lectora, (limpiese|pongase|comprese|compre|necesita|gradue*|
    cambie de) (unas |las |de )?gafas, (necesita|pongase|comprese|use) (unos |los )?(lentes|
    anteojos), abra los ojos, que parte (de|no) …(no entiende|no entendio|entiende|no le|no comprende|
    no ha entendido), (lea|mire|revise) (bien )?(lo que|antes de) (escribi*|puse|le puse|firma(?= ?[.!;]| la proxima)|
    quejarse|preguntar|
    molestar|hablar|opinar|protestar), hasta usted (puede|podria|deberia|lo|sera|sabra), incluso usted
  `,
  ridicule: unwrap`
    (leer|mirar|fijarse|pensar|escuchar|prestar atencion|un vistazo|dos minutos) …(habria|hubiera|
    hubiese)(n)? (ahorrado|
    evitado), (leer|mirar|fijarse|pensar) …antes de …(habria|hubiera|hubiese) (ahorrado|
    evitado), salvo que no (quiera|quieras|le apetezca|se moleste en) (mirar|leer|ver|escuchar), (usar|utilizar|
    use|usa) (un poco )?(la cabeza|el cerebro|las neuronas|el sentido comun), a nadie mas (le|les) (cuesta|pasa|resulta|
    parece|da problemas), nadie mas ((tiene|ha tenido) (estos? |esos? |estas? |esas? |tant[oa]s? |un |
    ningun )?(problemas?|dificultad*|quejas?|dudas?)|
    pregunta|se queja|se lia|encuentra), (piense|mire|lea|escuche|piensa|
    mira|lee) (bien )?(por una vez|aunque sea una vez), (es|que|vaya|menuda) (una )?(pregunta|consulta|peticion|
    queja) (muy |bastante |tan |
    algo )?(tonta|boba|absurda|ridicula|estupida|necia|tontisima), (dejarselo|dejeselo|deje|dejar|pidaselo|
    pida) …(alguien|otra persona) (mas )?(capaz|
    competente|preparad*|espabilad*|list*), a lo loco,
    (no se|no entiendo|a saber) (por )?que (le|te) cuesta tanto, (la mayoria de (los )?|casi todos los |todos los |
    muchos )(ninos|bebes|monos|perros|crios|chiquillos|parvulos) …(sin querer|por accidente|por casualidad|dormid*|
    con los ojos cerrados|en (dos|unos) segundos), se nota que (eres|es usted) de (los|las|esos|esas) que, (escrito|
    escrita|pensado|pensada|hecho|hecha) para (quien|quienes|gente que|los que) (entiende|entienden|piensa|piensan|
    sabe leer|saben leer)(?= ?[,.;!]), (cualquier|un|una|hasta un|hasta una|hasta mi|hasta el|mi|como a un|como a una|
    incluso un|hasta los|de|para) (simple )?${child}( de (\d+|tres|cuatro|cinco|seis|siete|ocho|diez) anos)? …(lo |
    la )?(encuentra|encontraria|encuentran|adivina|adivinaria|habria|hubiera|hubiese|sabe|sabria|saben|entiende|
    entenderia|entienden|podria|(puede|pueden)(?= (hacer|entender|ver|seguir|leer|encontrar|usar|resolver|rellenar)(lo|
    la|los|las)?(?= ?[.,!;]|$| (esto|eso|sin|mejor))| con (esto|eso))|ve|hace|haria|
    logra|consigue|resuelve|rellena|manejaria|maneja), (como|se lo explico como|se lo digo como|explicarselo como|
    hablarle como) (a |si fuera |se lo explicaria a |lo haria con )un ${child}, ${child} de (\d+|tres|cuatro|cinco|seis|
    siete|ocho|diez) anos (lo|sabe|entiende|podria), (cualquier|cualquiera|toda|todo|una|un) (persona|cliente|adulto|
    adulta|individuo|ser humano|mortal|usuario)? ?(normal|con dos dedos|con sentido|medianamente|minimamente|
    con un poco|que sepa|adulto|adulta|razonable|inteligente|en su sano) … (lo )?(sabe|sabria|entiende|entenderia|ve|
    veria|habria|hubiera|lee|leer|comprende|cabeza|frente|comun|espabilad*|inteligente), cualquiera (lo )?(sabe|
    entiende|ve|sabria|entenderia|habria|con dos), dos dedos de frente, (esto|eso|lo) de (la |las |los |
    el )?(aplicaci[a-z]+|apps?|tecnologia*|ordenador*|computadora*|movil*|celular*|internet|
    numeros|maquinas|informatica|banca [a-z]+) no (sea|es|son|sean|va a ser|parece ser|esta hech[oa]) (para (usted|ti)|
    lo (suyo|tuyo)),
    (la |el )?(tecnologia|informatica|internet|lo digital|mundo digital|lo moderno) no (sea|es|va a ser|parece ser|
    esta hech[oa]) (para (usted|ti)|
    lo (suyo|tuyo)), si ni (con eso|asi|aun asi|con esto|de esa forma|siquiera asi) (lo |la |los |las )?(encuentra|
    encuentras|entiende|entiendes|ve|ves|
    puede|puedes|sabe|sabes|consigue|consigues), sentido comun(?! (aconseja|dice|manda|sugiere|recomienda|indica|
    basta)), (todo el mundo|todos|el resto|
    los demas|la gente normal|los otros clientes|los demas clientes|otros clientes|miles de clientes) ((si |lo |ya |
    menos usted |los |las |se )+(sabe|saben|entiende|entienden|leen|lee|consiguen)|se apanan|no se quejan|lo hacen (sin|
    bien|perfectamente)), (no (es|son|hablamos de|estamos hablando de)|
    tampoco es) (precisamente )?(ciencia de cohetes|fisica (cuantica|nuclear)|ingenieria|astrofisica|un tratado|
    una tesis|nada del otro mundo para|cirugia|tan (dificil|complicado|complejo)), no (un|una) (tratado|tesis|
    ecuacion), no hace falta ser (un |una |muy )?(genio|ingenier[oa]|list[oa]|lumbrera|inteligente|premio|licenciad*|
    adivino|einstein|cientifico), (tan|es tan|le es tan|le resulta tan|te resulta tan) (dificil|complicado) (es|le|te|
    de|entender|leer|usted|resulta|mirar|como), tanto (le |te )?cuesta, (dejeselo|dejelo|pidaselo|(?<!(?:puede|pueden|
    prefiere|prefiero|quiere|hace falta) )que (se lo (explique|haga|lea|cuente)|lo (haga|lea)|le (explique|lea|
    ayude)))( [a-z]+)? ?(a |por |con )?(un adulto|un mayor|su hij[oa]|su niet[oa]|su sobrin[oa]|sus (hijos|nietos|
    padres)|su (madre|padre|mama|papa|abuel[oa]|nieto)|un nino|alguien (mas )?(list[oa]|inteligente|que sepa|espabilad*|
    con cabeza|con luces|capaz|competente|con cerebro|con estudios)), (pida|busque|digale|llame|avise|pregunte|
    consiga)(le|selo)?( [a-z]+){0,2} ?(a |por |con |de )?(un adulto|un mayor|su hij[oa]|su niet[oa]|su sobrin[oa]|
    sus (hijos|nietos|padres)|su (madre|padre|mama|papa|abuel[oa]|nieto)|un nino|alguien (mas )?(list[oa]|inteligente|
    que sepa|espabilad*|con cabeza|con luces|capaz|competente|con cerebro|con estudios))[^.!?]{0,16} (ayud*|expliq*|lea|
    ensen*|entiend*|sepa), (pida|busque|digale|que|llame|avise|pregunte|consiga)(le|selo)?( [a-z]+){0,2} ?(a |por |
    con |de )?alguien (mas )?(list[oa]|inteligente|espabilad*|con cabeza|con luces|con cerebro|con estudios), (pida|
    busque) ayuda (a|de) (un adulto|un mayor|su hij[oa]|su niet[oa]|su sobrin[oa]|sus (hijos|nietos|padres)|su (madre|
    padre|mama|papa|abuel[oa]|nieto)|un nino|alguien (mas )?(list[oa]|inteligente|que sepa|espabilad*|con cabeza|
    con luces|capaz|competente|con cerebro|con estudios)), (le|se lo|te|
    se la) (hago|dibujo|pinto|explico|deletreo|repito|digo) …(un dibujo|un croquis|dibujito|dibujitos|con plastilina|
    despacio(?! si)|despacito|con manzanas|con peras|lentamente|como a|otra vez a ver|mas despacio(?! si)|por enesima|
    en chino), (necesita|quiere|le hace falta) (que le )?(haga |un |unos |hagan )+(un )?(dibujo|croquis|dibujito|
    mapa), (a ver si|para ver si) (asi )?(lo |se |por fin )*(entiende|entiendes|entera|enteras|lo pilla|pilla|capta|
    aprende|aprendes|(le|te) entra en la (cabeza|mollera)), palabras (sencillas|simples|faciles|cortas) para (usted|
    ti)(?= ?[.,!;]), (enhorabuena|
    felicidades|bravo|aplausos|un aplauso|premio|medalla|felicitaciones|ole|bien hecho|muy bien),? …(genio|campeon*|
    lumbrera|por (no (leer|mirar|enterar*|entender|saber|prestar|fijar*|hacer caso)|perder|romper|descubrir|leer|
    equivocar*|fallar|su (gran|enorme|increible|brillante|torpeza|
    despiste))|al mas|a la mas), (enhorabuena|felicidades|bravo|ole|muy bien),? (maquina|figura|maestro|
    crack)(?= ?[.,!?]), (premio|medalla|aplausos|un aplauso|bravo) para (usted|ti)(?!,? (que|por (su paciencia|haber))), (pobrecit[oa]|pobrecill[oa]|
    ay pobre|que pena me da|que penita|
    que lastima me|llore|llora|buaa*|nos hemos reido|me parto|muy gracios[oa](?= ?[.,!])|da risa|dan risa|nos hace reir|
    (es|son|parece|parecen) de risa|
    risible), menud[oa] (cliente|genio|pregunta|tonteria|ignorante|inutil|lumbrera|
    cabeza|elemento|drama|numerito|personaje|espectaculo), vaya (cliente|pregunta|tonteria|genio|
    lumbrera|drama|elemento|joya|pajaro|cabeza|espectaculo), valiente (tonteria|genio|pregunta|cliente), que (tonteria|
    estupidez|ridiculez|bobada|chorrada|paciencia(?! (ha|has|han|habeis|tiene|tienes|la (suya|tuya)))|pesadez (la suya|
    de cliente)|lumbrera|verguenza (ajena|
    de cliente)|cosas tiene usted|ocurrencia|pregunta mas|poca (verguenza|educacion|cabeza|vista|paciencia))(?! (nos|
    ha sido|lo que)), (que )?paciencia (hay|
    tengo|la mia|hay que|que hay|con usted|necesito), me deja (usted )?(sin palabras|alucinad[oa]|perplej[oa]|
    de piedra), nunca (habia |habiamos |he |hemos )?(visto|conocido|tratado|atendido) (a |con )?(un |una )?(cliente|
    clienta|
    gente|persona|alguien|nadie) (tan|semejante|asi|igual|como usted|mas), (no hay|nunca hay) mas ciego que, ahog(arse|
    a|an|ue|andose) en un vaso, en que (mundo|siglo|planeta|
    cueva) vive*, se cayo (de la cuna|del guindo|de pequen[oa]), se dio un golpe en la cabeza, (usted|acaso|
    que) nacio ayer, nacio (usted )?ayer(?= ?[?]), le regalo un (diccionario|manual), diccionario (le|
    no|vendria|ayud)*
  `,
  blame: unwrap`
      (la )?(culpa|responsabilidad|fallo|error|falta|problema) (es|fue|ha sido|era|sera|lo es|no es nuestra sino|
      no es de nadie mas que|recae) (solo |solamente |unicamente |exclusivamente |enteramente |toda |todo |claramente |
      entera y )*(suy[oa]|tuy[oa]|vuestra|de usted|en usted|usted|tu|de nadie mas), (es|fue|ha sido|todo es|
      sera) …(culpa|problema|error|fallo|cosa|descuido) (suy[oa]|tuy[oa]|de usted)(?! o), (por|es|fue|de|gracias a|
      debido a) (su|tu) (propi[oa] |entera |unica |mala )?(falta de (atencion|cuidado|interes|vista|cabeza|luces|
      prevision)|culpa|torpeza|descuido|ignorancia|negligencia|cabeza|pereza|dejadez|despiste|irresponsabilidad|
      imprudencia|estupidez|incompetencia), (el|todo el|su|el unico) problema …(lo tiene|es|esta en|lo tienes|lo causa|
      lo creo|lo provoco|esta entre)( solo| unicamente)? (usted|tu(?! [a-z])|ud|la silla|
      el teclado), (la )?culpa (la )?tiene usted, (usted|tu) (tiene|tienes) (toda )?la culpa, (se|te) lo (ha |
      has )(buscado|ganado a pulso)( usted)?( solit[oa]| sol[oa])?, (usted|ud) se lo (busco|merece|gano),
      se lo busco (usted|sol[oa]|solit[oa]), (se|te) lo (tiene|tienes) (bien )?merecido, se lo merece(?= ?[.!]| por),
      merecido se lo, bien (merecido|empleado) (se lo|
      lo) tiene, (deberia|deberias|debio|debiste|tendria que|tendrias que|tenia que|tenias que|habria) (usted )?(haber |
      haberse |haberlo )(leido|pensado|revisado|sabido|prestado|mirado|hecho caso|fijado|comprobado|tenido mas|
      estado mas|escuchado|informado|sido mas|aprendido|preguntado antes)( (atencion|mas|antes|bien|mejor|cuidado))?,
      (?<!(?:nos|no) )(haber|haberse|haberlo) (leido|pensado|mirado|fijado|hecho caso|escuchado)( (mas|antes|bien|
      mejor)), (debio|debiste) (usted )?(leer|pensar|pensarlo|pensarselo|revisar|saber|prestar|mirar|fijarse|comprobar|
      tener mas|estar mas|escuchar|informarse|ser mas), (deberia|deberias) (usted )?(leer|pensar|mirar|escuchar|fijarse|
      prestar|informarse|tener|estar|ser) (mas|mejor|bien|antes)( (atencion|cuidado|atent[oa]))?, (si|de) (usted |
      tu )?(se |te )?(hubiera|hubiese|
      hubieras|hubieses|supieras?|molestaras?|prestaras?|leyeras?|fijaras?|fijases?|enteraras?|escucharas?|fueras? mas|haber|
      pensaras?|estuvieras? mas|pusieras?)(?= (usted |mas |un poco |bien |atencion |leido|molestado|prestado|
      fijado|pensado|list|atent|cuidados|en leer|tomado|(lo|el|la|los|las) [^,;.]{0,40}, no (estariamos|tendriamos|habria|perderiamos|haria falta|me haria))), (nadie|ninguno) (le|te) (obligo|mando|
      puso una pistola|forzo|ha obligado), (eso|esto) pasa (por (no (leer|mirar|pensar|escuchar|fijarse|prestar|
      hacer caso)|ser|fiarse|confiar|quer*)|a quien|a los que|a la gente|cuando uno|cuando no se (lee|piensa|escucha|
      presta|mira)), (eso |esto )?(le|te) pasa (por (no|ser|quer*|fiarse|compr*|confiar|
      ir|tener|and*|dej*|hac*|usar|meter*|escrib*)|a quien|a los que|a la gente|cuando uno), eso es lo que (pasa|ocurre|
      sucede) (por (no (leer|mirar|pensar|escuchar|fijarse|prestar|hacer)|ser|fiarse|confiar|quer*|compr*|and*|jugar)|
      cuando (uno|usted|se fia|no se)|a (quien|los que|la gente)), (a la|la) proxima( vez)?,? …(lea(?! el codigo)|
      piense|fijese|preste|espabile|piensa(?! en)|lee (bien|antes|lo que)|sea mas|tenga mas|abra los ojos|use la cabeza|
      mire (bien|antes|por donde)), (y que) (esperaba|esperabas|se esperaba|pretendia|pretende|
      queria|se creia|se pensaba)(?= ?[?.,!]| usted| que), a quien se le ocurre, como se (le|te) ocurre, (haberlo|
      haberse|haber) (pensado|leido|mirado|fijado|estado|pensarlo|
      informado)( mejor| antes| bien)?, cuantas veces (se lo|te lo|tengo|hay que|le (tengo|he|repito|digo)|quiere|
      mas), (ya )?(se|te) lo (he |
      hemos )?(dije|dicho|expliq*|explicado|explicamos|repetido|repeti|dijimos) (ya |mil |veinte |cien |tres |varias |
      muchas |diez |\d+ )?(veces|mil|antes|y|bien claro|claramente|pero), por (enesima|decima|centesima|
      tercera) vez, (no )?(ha|se ha|haya) (querido|molestado|dignado) (en |a )?(leer|escuchar|mirar|entender|revisar|
      informarse|comprobar|leerse), (no )?(se|te) (molesto|molestaste|ha molestado|has molestado|digno|
      tomo la molestia) (ni )?(en|de) (leer|mirar|escuchar|revisar|comprobar|pensar|preguntar), (no )?(nos|me) (eche|
      eches|culpe|cargue|venga|vengas|echen|culpes) (a (mi|nosotros) )?(la culpa|con (cuentos|historias|lloros|excusas|
      quejas|lamentos|el muerto)|de (su|tu|sus)|de lo que), no culpe a (los demas|nadie|otros|la|nuestro|
      nuestra), otra cosa es que (usted )?no (sepa|quiera|lea|entienda|se entere), siempre (con )?(la misma|
      las mismas|el mismo) (tonteria*|historia|cuento|cantinela|queja*|bobada*|cosa) (con|de) (usted*|tu|vosotros|
      gente), (que|pero que|y que|y que mas) (esperaba|esperabas|se esperaba|pretendia|pretendias|se creia|
      creia)( usted| que)? ?(por (ese|este|tan|lo que)|pagando|comprando|cuando|si (compr*|pag*|no)|(?= ?[?])), (esta|
      estas|es|eres) (usted )?(sord[oa]|cieg[oa]|tont[oa])(?= ?[?!]| o ), ya es (mayorcit[oa]|
      mayor) para, siempre (la misma|lo mismo|igual) con (usted|ustedes|gente)
    `,
  dismissal: unwrap`
      (deje|deja|dejese de|dejate de|menos|ahorrese|ahorrate|guardese|basta de) (el |los |tanto |tantos |de )?(drama|
      dramas|teatro|numerito|espectaculo|victimismo|lloros|llantos|lamentos), (anda|esta|va|andas|
      estas) (usted )?(tan|asi de) (mal de (dinero|plata|pasta)|corto de|corta de|necesitad*|apurad*|pelad*|
      aburrid*), (no|ni) (venga|vengas|vuelva|vuelvas) (luego |despues |ahora |aqui |con )?(a )?(llor*|lloriq*|
      quejando*|quejarse|con lagrimas), apechug*, (aguantese|aguantate|jorobese|chinchese), (?<!(?:app|sistema|
      aplicacion|que|pagina|no|telefono|movil|banco|se|le|te|asi|luego|cuando|si|ya) )(deje|deja|dejese|dejate|pare|
      para|basta|cese|ya esta bien|ya basta|(estoy|estamos) (hart[oa]s?|cansad[oa]s?)) (ya )?(de )+(una vez de |
      una vez )?(quej*|molest*|llor*|lloriq*|insist*|pregunt*|hacer(me|nos)? perder|
      dar la (lata|vara|tabarra|murga)|incordi*|protest*|fastidi*|escribir*|decir tonterias|decir|inventar|mentir|
      dramatiz*|exager*|repetir|pedir|chill*|grit*|patale*|rabiet*|tonterias|cuentos|sus|tus|lloros|excusas|dramas|
      marear), (no |ni )(me|nos) (moleste|molestes|haga perder|hagas perder|venga con|vengas con|maree|marees|canse|
      canses|agobie|incordie|escriba mas|escribas mas|vuelva a|vuelvas a|caliente), no moleste(s)?( mas)?, (no es|
      eso no es|ese no es|esto no es|tampoco es) (mi|nuestro|asunto|cosa|problema) ?(problema|asunto|mio|nuestro|
      nuestra|culpa que|incumbencia)(?! (resolver)), (a (mi|nosotros|nadie) )?(no )?(me|nos|le) (importa|importan|
      interesa|interesan|preocupa)( (un|poco|nada|lo mas minimo|tres|bien poco|muy poco|un pepino|un bledo|su|tu|sus|
      lo que))(?! que), (no|poco) (me|nos) (importa|interesa)(?= ?[.,!]|$), (a nadie|a nosotros|a mi) (aqui )?(no )?(le|
      nos|me) (importa*|interesa*|da igual), (me|nos) (da|dan|trae|traen) (exactamente |completamente |
      absolutamente )?(igual (lo|su|si|que)|igual(?= ?[.,!]|$)|lo mismo (lo|su|si|que)|sin cuidado|pereza|
      risa), (perdida|perdiendo|perder|haciendo(me|nos)? perder|gast\w+|malgast\w+|robando|roba|pierda|pierde|
      haga perder|hace perder) (de |el |mi |nuestro |mas |me |nos |su |mas )*tiempo( con usted| a (todos|
      los demas))?, mala suerte(?= ?[.,!]), (se|te) (aguanta|aguantas|fastidia|fastidias|joroba|jode|chincha)(?= ?[.,!]|
      $| y), aguantese, fastidiese, ajo y agua, calmese, relajese(?= ?[,.!]), tranquilicese(?= ?[,.!] (que )?(no|
      nadie)), madure(?= ?[.,!]|$| un| de), crezca de una vez, supere(lo|se)(?= ?[.,!]| ya), arregleselas, apanese*,
      busquese la vida, apane*selas, vayase (a (otr[oa]|la competencia|
      quejarse|llorar)|por donde|usted), (vayase|busque|compre|vaya|cambie|pruebe) …(a |en |de )?(otr[oa] (sitio|tienda|
      lado|parte|proveedor|empresa|comercio)|la competencia)(?= ?[.,!]| y| si| que| porque), (tenemos|tengo|
      hay) (cosas |clientes |asuntos |problemas |cosas bastante |cosas mucho )*(mejores|mas importantes|mas serios|
      de verdad|mas urgentes|que si)( cosas| clientes| asuntos)? ?(que|hacer|que hacer), (no )?(hacemos|haga|hace|hagas|
      monte|monta|arme|arma|montando|armando) (un|una|tanto|semejante) (gran |verdadero |autentico |menudo )?(drama|
      numero|numerito|escandalo|show|pollo|
      circo|berrinche|escena|montana|espectaculo|tragedia|
      mundo), rabieta*, berrinche*, pataleta*, lloriqueo*, no es para tanto, no sea (exagerad*|pesad*|
      ridicul*), (ya )?(cansa|aburre|harta)( usted| tanta)(?= ), me tiene (harto|harta|frito|
      cansad*), nos tiene (hartos|fritos|cansados), que mas (quiere|quieres|da)(?= ?[?.,!]), y (a mi|
      a nosotros) que, sus (tonterias|cuentos|llantos|lloros|lloriqueos|dramas|pataletas|rabietas|historias(?= (no|ya|
      de siempre))|bobadas|
      chorradas|quejas (de siempre|constantes|absurdas|ridiculas|infantiles))( no| son| ya)?, (?<!gracias a )(gente|
      clientes|personas|compradores|cliente|tipos|alguien) como (usted|tu|ustedes|vos)(?![^.!?]{0,24} (ayud|gust|mejor|
      crec|anim|da gusto|nos hace)), los de su (clase|calana|tipo|especie|
      ralea), (mejor|muy bien|tranquil[oa]s) sin usted, sin clientes (como|asi), no (le|te) (necesitamos|
      echaremos de menos|vamos a extranar|
      extranaremos), (hable|cuenteselo|diga|cuentaselo|quejese|vaya a quejarse|llorele|llore) (con la pared|a la pared|
      a otro|a su (madre|abuela)|a quien (quiera|le de)|al cura|a su psicologo), (resuelva|
      resuelvalo|soluciones*|solucionelo|arreglelo|aparane) (usted )?(sol[oa]|solit[oa]|como pueda)
    `,
  ...spanishThreats,
}
