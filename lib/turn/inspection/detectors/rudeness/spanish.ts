import { unwrap } from '#lib/text/unwrap.ts'
import type { RudeWords } from './rude-words.ts'

const child = unwrap`
    (nin[oa]|ninos|chiquillo|crio|bebe|mono|perro|gato|abuela|abuelo|burro|loro|escolar|parvulo|chamaco|pibe|chavo|
    guagua|colegial)
  `
const cognition = unwrap`
    (leer*|lee|lea|lees|leyo|leido|contar|cuenta|seguir|sigue|entender*|entiende*|entendio|comprender*|comprende|pensar|
    piensa|piense|escribir|escribe|escuchar|escucha|mirar|mira|usar*|usa|utilizar*|manejar*|sumar|restar|distinguir|
    hacer|molestarse|fijarse|sostener|rellenar|copiar|teclear)
  `
const closing = unwrap`
    (bloque*|cerr*|cierr*|denunci*|demand*|suspend*|congel*|cancel*|vet[aoe]*|expuls*|report*|elimin*|borr*|retendr*|
    reten*|boicote*|archiv*|ignor*|sancion*|mult*)
  `

/** Rudeness in Spanish. */
export const spanish: RudeWords = {
  abuse: unwrap`
      idiota*, imbecil*, gilipollas, pendej*, cabron*, mierda*, joder, puta*, puto*, capullo*, subnormal*, tarad[oa]*,
      carajo, huevon*, weon*, boludo*, boluda*, pelotud*, estupid[oa]*, estupidez*, cretin*, mamon*, culiao, gil de,
      zoquete*, mentecat*, bestia parda, pringad*, paleto*, cateto*, zopenco*, mongol[oa]*, retrasad[oa] mental,
      anormal, payas[oa], callese, callate, (cierre|cierra) (la boca|el pico)(?! (del?|en) ), larguese, largate,
      (vayase|vete) (a paseo|a freir|al (diablo|infierno|carajo|demonio|cuerno|garete|cara*)|
      a la (mierda|porra|chingada|verga|goma|basura|eme|m)), a freir esparragos, que te den(?= ?[.!,]),
      merluz[oa], cenutri*, lerd[oa]*, memo, mema, bobalicon*, majader*, patan, patanes, tarugo*, ceporro*, inutil*,
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
    ni a))? ${cognition}, (no|tampoco) (puede|puedes|logra|logras|consigue|consigues|quiere|quieres) (ni siquiera|siquiera|ni) ${cognition}, (no sabe|no sabes|ni sabe|ni sabes|sin saber|no es capaz de|es incapaz de|incapaz de|
    incapaces de) … ${cognition}, ni siquiera (sabe|sabes|puede|puedes|ha leido|leyo|se ha|es capaz|eres capaz|entiende|
    lee|miro|mira|se molesto|se fijo), si (usted |tu )?(supiera|supieras|pudiera|fuera capaz de|se molestara en|
    se dignara|se tomara la molestia de|fuera capaz) ${cognition}?, aprend[ae] a (leer|escribir|escuchar|esperar|contar|
    usar|comportarse|hablar|sumar), (sabe|sabes) (usted )?(leer|contar|escribir|que es)(?= ?[?,]| o | acaso), (acaso|
    es que|pero) (usted )?(no )?(sabe|sabes|lee|lees|entiende|entiendes|ve|ves|oye|oyes|escucha|piensa|se entera|
    esta ciego|es sordo|es ciego|esta sordo|le cuesta), (no )?(se|te) entera(s)?( de nada| nunca| usted)?(?= ?[.,!?;]|
    $), (use|utilice|tenga|ponga|encienda|active|estrene|usa|pon) (un poco )?(la cabeza|el cerebro|dos dedos|la neurona|
    las neuronas|de sentido|la logica), (le|te) (falta|faltan|falla|fallan|sobra) (cabeza|cerebro|luces|vista|un hervor|
    inteligencia|un tornillo|neuronas|sentido|entendederas|dos dedos|mucho|comprension|lectura|una neurona|
    capacidad), (le|te) (supera|superan|queda grande|quedan grandes|viene grande|vienen grandes|desborda|cuesta (tanto|
    mucho) (entender|leer|pensar|comprender)), (no (le|te)|ni (le|te)|hasta ahi (le|te)|si (le|te)|que (le|te)) (da|
    llega|alcanza|de|llegue) (para mas|la cabeza|el cerebro|la inteligencia|las luces|la sesera|el coco|para entender*|
    para leer|para tanto), con esa (cabeza|actitud|inteligencia|cabecita|mentalidad), con (su|tu) (nivel|inteligencia|
    capacidad|cabeza|coeficiente|torpeza), (no tiene|sin|no tienes|con|ni) (cerebro|ni idea|cabeza|dos dedos|
    media neurona|ni media|luces|sentido comun|la menor idea|dos neuronas), dudo (mucho )?(de )?que (usted |tu )?(sepa|
    sea capaz|pueda|entienda|sirva|llegue|este|haya leido|lo entienda), demasiado (dificil|complicado|complejo|
    elevado) para (usted|ti|alguien como|gente como|su|tu), (no es|no esta hecho|no estan hechos|
    no esta hecha) para (usted|ti|gente como)(?= ?[.!;]), (leer|escribir|pensar|contar|entender|comprender|escuchar|
    razonar|sumar|la lectura|la logica|la paciencia|la educacion|la atencion) (no (es|son|parece ser|esta entre)|
    nunca (ha sido|fue)) …(lo suyo|lo tuyo|su fuerte|tu fuerte|sus fuertes|sus virtudes|sus talentos|sus aficiones|
    sus dones|su especialidad|su punto fuerte), comprension lectora, (limpiese|pongase|comprese|compre|necesita|gradue*|
    cambie de) (unas |las |de )?gafas, (necesita|pongase|comprese|use) (unos |los )?(lentes|
    anteojos), abra los ojos, que parte (de|no) …(no entiende|no entendio|entiende|no le|no comprende|
    no ha entendido), (lea|mire|revise) (bien )?(lo que|antes de) (escribi*|puse|le puse|firma(?= ?[.!;]| la proxima)|quejarse|preguntar|
    molestar|hablar|opinar|protestar), hasta usted (puede|podria|deberia|lo|sera|sabra), incluso usted
  `,
  ridicule: unwrap`
    (leer|mirar|fijarse|pensar|escuchar|prestar atencion|un vistazo|dos minutos) …(habria|hubiera|hubiese)(n)? (ahorrado|
    evitado), (leer|mirar|fijarse|pensar) …antes de …(habria|hubiera|hubiese) (ahorrado|
    evitado), salvo que no (quiera|quieras|le apetezca|se moleste en) (mirar|leer|ver|escuchar), (usar|utilizar|
    use|usa) (un poco )?(la cabeza|el cerebro|las neuronas|el sentido comun), a nadie mas (le|les) (cuesta|pasa|resulta|
    parece|da problemas), nadie mas ((tiene|ha tenido) (este|ese|esos|tant*|problemas?|dificultad*|quejas?|dudas?|un problema|ningun problema|esa*|esta*)|
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
    incluso un|hasta los|de|para) (simple )?${child}( de (\d+|tres|cuatro|cinco|seis|siete|ocho|diez) anos)? …(lo |la )?(encuentra|encontraria|encuentran|adivina|adivinaria|habria|hubiera|hubiese|sabe|sabria|saben|entiende|entenderia|entienden|podria|(puede|pueden)(?! (atragantarse|tragar*|ahogarse|lastimarse|cortarse|quemarse|caerse|morder*|romper*|ser|tener|estar|viajar|recibir|recoger*))|ve|hace|haria|
    logra|consigue|resuelve|rellena|manejaria|maneja), (como|se lo explico como|se lo digo como|explicarselo como|
    hablarle como) (a |si fuera |se lo explicaria a |lo haria con )un ${child}, ${child} de (\d+|tres|cuatro|cinco|seis|
    siete|ocho|diez) anos (lo|sabe|entiende|podria), (cualquier|cualquiera|toda|todo|una|un) (persona|cliente|adulto|
    adulta|individuo|ser humano|mortal|usuario)? ?(normal|con dos dedos|con sentido|medianamente|minimamente|
    con un poco|que sepa|adulto|adulta|razonable|inteligente|en su sano) … (lo )?(sabe|sabria|entiende|entenderia|ve|
    veria|habria|hubiera|lee|leer|comprende|cabeza|frente|comun|espabilad*|inteligente), cualquiera (lo )?(sabe|
    entiende|ve|sabria|entenderia|habria|con dos), dos dedos de frente, (esto|eso|lo) de (la |las |los |el )?(aplicaci[a-z]+|apps?|tecnologia*|ordenador*|computadora*|movil*|celular*|internet|
    numeros|maquinas|informatica|banca [a-z]+) no (sea|es|son|sean|va a ser|parece ser|esta hech[oa]) (para (usted|ti)|lo (suyo|tuyo)),
    (la |el )?(tecnologia|informatica|internet|lo digital|mundo digital|lo moderno) no (sea|es|va a ser|parece ser|esta hech[oa]) (para (usted|ti)|
    lo (suyo|tuyo)), si ni (con eso|asi|aun asi|con esto|de esa forma|siquiera asi) (lo |la |los |las )?(encuentra|encuentras|entiende|entiendes|ve|ves|
    puede|puedes|sabe|sabes|consigue|consigues), sentido comun(?! (aconseja|dice|manda|sugiere|recomienda|indica|basta)), (todo el mundo|todos|el resto|
    los demas|la gente normal|los otros clientes|los demas clientes|otros clientes|miles de clientes) (si |lo |ya |
    menos usted |los |las |se )*(sabe|saben|entiende|entienden|leen|lee|consiguen|hacen|usan|pueden|se apanan|
    no se quejan|lo hacen|no tienen), (no (es|son|hablamos de|estamos hablando de)|
    tampoco es) (precisamente )?(ciencia de cohetes|fisica (cuantica|nuclear)|ingenieria|astrofisica|un tratado|
    una tesis|nada del otro mundo para|cirugia|tan (dificil|complicado|complejo)), no (un|una) (tratado|tesis|
    ecuacion), no hace falta ser (un |una |muy )?(genio|ingenier[oa]|list[oa]|lumbrera|inteligente|premio|licenciad*|
    adivino|einstein|cientifico), (tan|es tan|le es tan|le resulta tan|te resulta tan) (dificil|complicado) (es|le|te|
    de|entender|leer|usted|resulta|mirar|como), tanto (le |te )?cuesta, (pida|busque|digale|que|llame|avise|pregunte|
    dejeselo|dejelo|consiga)(le|selo)?( [a-z]+){0,2} ?(a |por |con )?(un adulto|un mayor|su hij[oa]|su niet[oa]|
    su sobrin[oa]|sus (hijos|nietos|padres)|su (madre|padre|mama|papa|abuel[oa]|nieto)|un nino|alguien (mas )?(list[oa]|
    inteligente|que sepa|espabilad*|con cabeza|con luces|capaz|competente|con cerebro|con estudios)), (le|se lo|te|
    se la) (hago|dibujo|pinto|explico|deletreo|repito|digo) …(un dibujo|un croquis|dibujito|dibujitos|con plastilina|
    despacio|despacito|con manzanas|con peras|lentamente|como a|otra vez a ver|mas despacio|por enesima|
    en chino), (necesita|quiere|le hace falta) (que le )?(haga |un |unos |hagan )+(un )?(dibujo|croquis|dibujito|
    mapa), (a ver si|para ver si) (asi )?(lo |se |por fin )*(entiende|entiendes|entera|enteras|lo pilla|pilla|capta|
    aprende|aprendes|le entra|te entra), palabras (sencillas|simples|faciles|cortas) para (usted|que), (enhorabuena|
    felicidades|bravo|aplausos|un aplauso|premio|medalla|felicitaciones|ole|bien hecho|muy bien),? …(genio|campeon*|
    crack|lumbrera|por (no|perder|romper|descubrir|leer|equivocar*|fallar|su (gran|enorme|increible|brillante|torpeza|
    despiste))|para usted|
    al mas|a la mas|maquina|figura|maestro), (pobrecit[oa]|pobrecill[oa]|ay pobre|que pena me da|que penita|
    que lastima me|llore|llora|buaa*|nos hemos reido|me parto|muy gracios[oa]|hace gracia|da risa|dan risa|me hace reir|
    nos hace reir|de risa|que divertido|risible), menud[oa] (cliente|genio|pregunta|tonteria|ignorante|inutil|lumbrera|
    cabeza|joya|elemento|drama|pieza|numerito|personaje|historia|espectaculo), vaya (cliente|pregunta|tonteria|genio|
    lumbrera|drama|elemento|joya|pajaro|cabeza|espectaculo), valiente (tonteria|genio|pregunta|cliente), que (tonteria|
    estupidez|ridiculez|bobada|chorrada|paciencia(?! (ha|has|han|habeis|tiene|tienes|la (suya|tuya)))|pesadez|sorpresa(?! (tan|mas|desagradable))|cruz|listo|lista|lumbrera|verguenza (ajena|
    de cliente)|cosas tiene|manera de|ocurrencia|pregunta mas|poca)(?! (nos|ha sido|lo que)), (que )?paciencia (hay|
    tengo|la mia|hay que|que hay|con usted|necesito), me deja (usted )?(sin palabras|alucinad[oa]|perplej[oa]|
    de piedra), nunca (habia |he |hemos )?(visto|conocido|tratado|atendido) …(tan|semejante|asi|igual|
    como usted), (no hay|nunca hay) mas ciego que, ahog(arse|a|an|ue|andose) en un vaso, en que (mundo|siglo|planeta|
    cueva) vive*, (se cayo|se dio|nacio) (de la cuna|un golpe|ayer), le regalo un (diccionario|manual), diccionario (le|
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
      el teclado), (la )?culpa (la )?tiene usted, (usted|tu) (tiene|tienes) (toda )?la culpa, (se lo|te lo|lo) (ha |
      has )?(busc[oa]|busco|buscado|merece|mereces|gano|ganado|tiene merecido|
      tienes merecido)( usted)?( solit[oa]| sol[oa])?, merecido se lo, bien (merecido|empleado) (se lo|
      lo) tiene, (deberia|deberias|debio|debiste|tendria que|tenia que|haber|haberse|haberlo|habria|
      tuvo que) (usted )?(haber |haberse |haberlo )?(leido|leer|pensado|pensar|pensarlo|pensarselo|revisado|revisar|
      sabido|saber|prestado|prestar|mirado|mirar|hecho caso|fijado|fijarse|comprobado|comprobar|tenido mas|tener mas|
      estado mas|estar mas|escuchado|escuchar|informado|informarse|sido mas|ser mas|aprendido|
      preguntado antes)( (atencion|mas|antes|bien|mejor|cuidado))?, (si|de) (usted |tu )?(se |te )?(hubiera|hubiese|
      hubieras|hubieses|supiera|molestara|prestara|leyera|fijara|fijase|enterara|escuchara|fuera mas|fueras mas|haber|
      pensara|estuviera mas|pusiera)(?= (usted |mas |un poco |la |lo |se |bien |las |atencion |leido|molestado|prestado|
      fijado|pensado|list|atent|cuidados|en leer|tomado)), (nadie|ninguno) (le|te) (obligo|obliga|mando|manda|pidio|
      puso una pistola|forzo|ha obligado), (eso|esto|le|te) (le |te )?pasa (por (no|ser|quer*|fiarse|compr*|confiar|
      ir|tener|and*|dej*|hac*|usar|meter*|escrib*)|a quien|a los que|a la gente|cuando uno|
      cuando no), eso es lo que (pasa|ocurre|sucede) (por|cuando|a), (a la|la) proxima( vez)?,? …(lea|piense|fijese|
      preste|abra|use|mire|sea|espabile|piensa|lee|tenga), (y que) (esperaba|esperabas|se esperaba|pretendia|pretende|
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
      quejando*|quejarse|con lagrimas), apechug*, (aguantese|aguantate|jorobese|chinchese), (deje|deja|dejese|dejate|
      pare|para|basta|cese|ya esta bien|ya basta|harto|harta|hartos|cansado|cansados|
      cansada) (ya )?(de )+(una vez de |una vez )?(quej*|molest*|llor*|lloriq*|insist*|pregunt*|hacer(me|nos)? perder|
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
      nadie)), madure(?= ?[.,!]|$| un| de), crezca de una vez, supere(lo|
      se)?(?= ?[.,!]| ya), arregleselas, apanese*, busquese la vida, apane*selas, vayase (a (otr[oa]|la competencia|
      quejarse|llorar)|por donde|usted), (vayase|busque|compre|vaya|cambie|pruebe) …(a |en |de )?(otr[oa] (sitio|tienda|
      lado|parte|proveedor|empresa|comercio)|la competencia)(?= ?[.,!]| y| si| que| porque), (tenemos|tengo|
      hay) (cosas |clientes |asuntos |problemas |cosas bastante |cosas mucho )*(mejores|mas importantes|mas serios|
      de verdad|mas urgentes|que si)( cosas| clientes| asuntos)? ?(que|hacer|que hacer), (no )?(hacemos|haga|hace|hagas|
      monte|monta|arme|arma|montando|armando) (un|una|tanto|semejante) …(drama|numero|numerito|escandalo|show|pollo|
      circo|berrinche|escena|montana|espectaculo|tragedia|
      mundo), rabieta*, berrinche*, pataleta*, lloriqueo*, no es para tanto, no sea (exagerad*|pesad*|
      ridicul*), (ya )?(cansa|aburre|agota|harta)( usted| ya| tanta| con)(?= ), me tiene (harto|harta|frito|
      cansad*), nos tiene (hartos|fritos|cansados), que mas (quiere|quieres|da)(?= ?[?.,!]), y (a mi|
      a nosotros) que, sus (tonterias|cuentos|llantos|lloros|lloriqueos|dramas|pataletas|rabietas|historias|bobadas|
      chorradas|quejas (de siempre|constantes|absurdas|ridiculas|infantiles))( no| son| ya)?, (gente|clientes|personas|
      compradores|cliente|tipos|alguien) como (usted|tu|ustedes|vos), los de su (clase|calana|tipo|especie|
      ralea), (mejor )?sin (usted|clientes (como|asi)), no (le|te) (necesitamos|echaremos de menos|vamos a extranar|
      extranaremos), (hable|cuenteselo|diga|cuentaselo|quejese|vaya a quejarse|llorele|llore) (con la pared|a la pared|
      a otro|a su (madre|abuela)|a quien (quiera|le de)|donde quiera|al cura|a su psicologo|a alguien), (resuelva|
      resuelvalo|soluciones*|solucionelo|arreglelo|aparane) (usted )?(sol[oa]|solit[oa]|usted mism[oa]|como pueda)
    `,
  threat: unwrap`
    (se|lo|te) (va a |vas a |acabara |terminara |arrepint\w+ )?(arrepent*|lamentar*|pagar* (car[oa]|por esto)|
    acordar* de (mi|nosotros|esto)), (lo|esto lo|me lo|nos lo|las) (va a |vas a )?(lamentara|lamentaras|pagara|pagaras|
    pagara caro|va a pagar|va a lamentar|vas a pagar|vas a lamentar), at(en|en)gase a (las|
    lo), atenerse a las consecuencias, aten* a las consecuencias, (asuma|sufrira|sufriras|afronte|aguante|acepte|
    conocera|vera|tendra) (las |sus |graves |serias )?consecuencias, (habra|traera|tendra|tiene|tienen|acarreara|
    con) (graves |serias |muchas |malas )?consecuencias (para (usted|su)|si|legales|desagradables)?, (ten|tenga|mucho|
    ande con|vaya con|con|ojo|ojito) ?(mucho )?(cuidado|ojo|cuidadito|ojito)? ?(con (lo que (dice|escribe|publica|hace|
    pide|dices|haces)|como (habla|me habla|escribe|se dirige)|su (tono|lengua|actitud)|amenazar|seguir|ponerse|nosotros|
    las (resenas|amenazas|palabras))), (cuide|modere|baje|vigile|mida|controle|rebaje) (su|ese|el|esos|sus|
    mucho) ?(tono|lenguaje|lengua|vocabulario|humos|palabras|formas|su tono|lo que)( o | si |(?= ?[.,!;])|
    $| conmigo| cuando| antes), (ultima|primera y ultima|unica) advertencia, (queda|esta|quedas) (usted )?(advertid[oa]|
    avisad[oa])(?= ?[.,!;]|$), (nos veremos|nos vemos|le veo|le veremos) en (los tribunales|el juzgado|la corte|
    juicio), no (me|nos) (amenace|amenaces|provoque|provoques|rete|desafie|ponga a prueba|busque|toque las|
    tiente), (piense(lo|selo)?|pienselo|reflexione|recapacite) (bien|dos veces|muy bien|mejor|tres veces)( antes| o|
    (?= ?[.,!])), yo que usted (no|me|tendria|lo|mediria|retiraria|borraria|pensaria|cuidaria), yo en su lugar (no|
    tendria|mediria|retiraria|borraria|pensaria|cuidaria|me lo), seria una (pena|lastima) que, sabemos (donde|quien|
    perfectamente|muy bien), tenemos sus datos y, (acab*|termin*|met*|pon*|ir|ira|iran|incluir*|entr*|va|vas|qued*|
    pasa*|apunt*|anot*|tenemos|hay) …(lista|listas) negra*, (una |otra )(queja|palabra|resena|protesta|
    amenaza|pregunta|tonteria) mas y, siga (asi|quejandose|insistiendo|protestando|escribiendo|con|por ese|molestando|
    usted) …y (vera|ya vera|le|lo|su|nos|se|no|acabara|tendra), (ya )?(vera(s)?|a ver|fijese|fijate|mire|mira|espere|
    espera|descubrira(s)?) …(pasa|pasara|sucede|ocurre|hacemos|queda) (con|a) (su|tu) (cuenta|pedido|dinero|reembolso|
    tarjeta|saldo|perfil|acceso), (ya )?vera(s)? (lo que|como (le|se le|te|acab*|termin*|pierd*|perd*|nos)|que pronto|
    que rapido|usted (lo|como|que)|que (facil|poco|
    deprisa|pasa)), a ver (que tal le|como le|cuanto (tarda|dura)|si le (gusta|hace gracia)|quien (le|se)), (encargare|
    encargaremos|ocupare|ocuparemos|asegurare|aseguraremos) (personalmente )?de que (no|nunca|nadie|su|usted|
    jamas), (no )?(le|lo|la|te) (vamos a |voy a )?(${closing})(?= (la |su |el |para |si |a |por |como|de |y |
    $)).{0,30}?(por (quejarse|protestar|insistir|pesad*|hablar|su actitud|listo)), (le|lo|la|les) (demandaremos|
    denunciaremos|llevaremos a|vetaremos|pondremos en|meteremos en|incluiremos en|llevare a), (no vuelva|no volvera|
    no vuelve|jamas|nunca mas|no podra) (a |podra |volvera a |volver a )?(comprar*|pedir*|usar*|entrar*|ser atendid*|
    recibir*)( nada)?( aqui| en| con nosotros| ni), (olvidese|olvidate|despidase|despidete|diga adios|digale adios) (de|
    a) (su|tu|sus|tus|la|el|cualquier|todo|recibir|recuperar|ver|volver)
  `,
  complaint: unwrap`
      (hable*|trate*|dirija*|conteste*|escriba*|pidalo|habla|habl?ame) …(respeto|educacion|modales|
      buenas formas), quej*, resen*, reclam*, publi*, opinion*, valoracion*, estrella*, redes, periodic*, prensa, abogad*, consumo, consumidor*, profeco, indecopi, ocu, sernac, ombudsman, siga* (asi|
      insist*|con|escrib*|molest*|protest*|quej*|llam*), sigue (asi|insist*|con|escrib*|molest*|protest*|quej*|llam*|
      usted), continua*, insist*, exig*, tono, actitud, amenaz*, protest*, vuelve a (escrib*|llam*|molest*|quej*|
      pregunt*|preguntar), vuelva a (escrib*|llam*|molest*|quej*|pregunt*), otra (queja|resena|palabra|vez), no (para|
      cesa|deja|se calla|retira|borra), retire*(?! (el|su|todo|primero) ?(saldo|dinero|fondos|importe|efectivo)), borr* (eso|
      la|su), denunci*
    `,
  harm: unwrap`
    (cuenta|cuentas|tarjeta|pedido|pedidos|reembolso|perfil|saldo|dinero|acceso|usuario|paquete|tramite|devolucion|caso|
    expediente|solicitud) …(${closing}|perder*|pierd*|desaparec*|al final|al fondo|ultim[oa]|quedar* sin|bloquead*|
    retras*|demor*|tardar*|jamas|nunca), ${closing} …(cuenta|tarjeta|pedido|reembolso|perfil|acceso|usuario|dinero|
    saldo|paquete|solicitud|expediente|caso), (le|lo|te|la(?! (denuncia|demanda|multa|sancion|suspension|cancelacion|retencion|expulsion|eliminacion))) ${closing}, (ultim[oa] (de|en) la (cola|lista|
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
      este) (palabra|expresion|insulto|comentario|termino|calificativo), (libro|novela|pelicula|titulo|disco|serie|
      camiseta|taza|obra|juego|edicion|ejemplar), (nunca|nadie) (debio|debieron|deberia|merece|debe), (no tiene|
      no es) (usted )?(la |su |ninguna )?culpa
    `,
}
