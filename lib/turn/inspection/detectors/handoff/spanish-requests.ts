import { unwrap } from '#lib/text/unwrap.ts'

const personEs = unwrap`
    (?:persona|personas|human[oa]s?|ser humano|ser vivo|alguien|agente|agentes|asesor[a]?|asesores|representante|
    operador[a]?|operadores|supervisor[a]?|gerente|encargad[oa]|responsable|jef[ea]|ejecutiv[oa]|emplead[oa]|personal|
    gente|companer[oa]|atencion (?:personal|humana|al cliente)|servicio al cliente|superior|operari[oa]|trabajador[a]?|
    gestor[a]?|especialista|tecnic[oa])
  `

/** How a customer asks for a person in Spanish. */
export const spanishRequests: readonly string[] = [
  unwrap`
    (?<![a-z])que (?:lo|la|me|nos|esto|eso) (?:vea|revise|mire|atienda|resuelva)n? (?:alguien|una persona|un humano|un agente|un asesor)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:insisto|repito|reitero|(?:tres|varias|mil|muchas|dos) veces|otra vez|de nuevo|por enesima vez|lo que quiero es|lo unico que quiero es|(?:solo|
    unicamente) quiero)\W{0,3} ?(?:con |a |en (?:hablar con )?)?(?:un |una )${personEs}(?: (?:real|de verdad|de carne y hueso|human[oa]))?(?= ?[.!]|\W*$)
  `,
  unwrap`
    (?<![a-z])(?:quiero|quisiera|posible|necesito|prefiero|gustaria|podria|puede|pueden|ojala|pido|solicito|
    agradeceria|favor)(?: [a-z]+){0,2}? (?:que|si)(?: (?:me|nos|lo|la|se))? [a-z]{3,12}(?: [a-z]+){0,2}? (?:un |una |
    algun |alguna |otra |alguien)(?:persona|human[oa]|agente|asesora?|companer[oa]|encargad[oa]|supervisora?|
    representante|emplead[oa]|de)(?![a-z])|(?<![a-z])(?:chat|linea|contacto) (?:con|de) (?:un |una |los |
    las )?(?:agentes?|personas?|humanos?|asesor(?:es|a)?|operador(?:es|a)?)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:(?:comuni[cq]|conect|transfi?er|deriv|enlaz|redirig|remit|atiend|atend|pas[ae]|pong|pon)[a-z]{0,8}|
    (?:trat|ve|resolv|gestion|discut|habl|negoci|arregl)[aei]r(?:lo|la)|dirigirme)(?<!dos?|das?|cion|ciones|encias?|aron|
    ieron)(?: (?!no |dinero|mi |plata)[a-z]+){0,3}? (?:con|a) (?:un |una |el |la |su |tu |algun |alguna |otr[oa] |
    vuestr[oa] |mi ){0,2}${personEs}(?![a-z])(?! (?:de aduanas|inmobiliari|logistic))
  `,
  unwrap`
    (?<![a-z])que un[oa]? (?:companer[oa]|colega|persona)(?: tuy[oa]| suy[oa])? (?:lo|la|me|esto) [a-z]+|(?<![a-z])alguien (?:me|nos) (?:puede|podria) (?:llamar|atender)(?= ?[.!?,]| ?$)|(?<![a-z])con quien (?:puedo|podria|debo) hablar(?: de (?:esto|eso|mi caso)| aqui)?(?= ?[.!?]| ?$)|(?<![a-z])(?:puede|podria)(?: [a-z]+){0,2} un[oa]? (?:companer[oa]|colega|persona) (?:tuy|suy|vuestr)[oa]|(?<![a-z])(?:hay|habra|existe|tienen|tendran)(?: [a-z]+){0,2}? (?:alguien|persona|humano|agente|asesor|gente|
    companero)(?: [a-z]+){0,5}? (?:a quien|con quien|con la que|con el que) (?:pued[ao]|podria|pueda yo|
    poder)? ?(?:llamar|contactar|escribir|dirigirme|hablar|acudir)
  `,
  unwrap`
    (?<![a-z])(?:hablar|hablarlo|hablo|hable|pasar|platicar|charlar|tratar|conversar|comunicarme|comuniquenme|
    comuniqueme|comunicame|comunicarse|comunicar|contactar|contactarme|conectarme|conecteme|conectame|conectenme|
    chatear|pasarme|paseme|pasenme|pasame|pasas?|ponerme|pongame|ponganme|poneme|ponme|transferirme|transfierame|
    transfiereme|transferime|transfieranme|transferir|derivarme|derive|deriveme|derivame|deriven|atienda|atiendan|
    atender|enlaceme|enlazame|comunica|comunique|escalar|escalen|escale|deme|denme|dame|atiendame|atiendanme|den|mandeme|mandame|busqueme|
    traigame|traiganme|llame|llamen|llameme|contacte|conecte|transfiera|pasen|pase|ponga|pongan|comuniquen|dar con|
    localizar)(?: (?!no |dinero|mi |plata)[a-z]+){0,5}? (?<!otr[oa]s )${personEs}(?![a-z])(?! (?:de aduanas|inmobiliari|logistic|(?:a las?|cuando|antes) [^.!?]{0,40}(?:habitacion|cuarto|llegue|lleguen|entreg)))(?!(?: reale?s?)?,? ?nativ[oa])
  `,
  unwrap`
    (?<![a-z])(?:quiero|quisiera|necesito|prefiero|exijo|pido|solicito|requiero|querria|me gustaria|demando|busco|
    ocupo|deseo|puedo (?:hablar|ver)|donde esta|urge|urgente)(?: (?:a|con|hablar|ver|que|me|nos|ya|un|una|al|el|la|su|
    tu|algun|alguna|otro|otra|de|ayuda|atencion|tener)){0,5} (?:persona(?! (?:que|en|a) )|human[oa]s?|ser humano|
    alguien|agente|asesor[a]?|representante|operador[a]?|supervisor[a]?|gerente|encargad[oa]|responsable|jef[ea]|
    ejecutiv[oa]|atencion (?:humana|personal))(?![a-z])(?! (?:de aduanas|inmobiliari|logistic))
  `,
  unwrap`
    (?<![a-z])(?:quiero|quisiera|prefiero|preferiria|necesito|exijo|pido|querria|me gustaria|ojala|mejor|espero|
    solicito|deseo|prefiero yo) (?:que|si|pudiera)(?: (?:no|me|se|lo|la|le|esto|eso|mi|caso|tema|asunto|todo|ya|puede|
    pueda|pudiera|directamente)){0,5} [a-z]{2,12}(?:me|lo|la)?(?: (?:esto|eso|mi|caso|tema|asunto|todo|ya|
    directamente|conmigo|mejor)){0,3} (?:un |una |el |la |algun |alguna |otr[oa] |su )(?:[a-z]+ )?(?:${personEs}|
    chic[oa]|muchach[oa]|senorita)(?![a-z])|(?<![a-z])(?:quiero|quisiera|prefiero|preferiria|necesito|exijo|pido|
    solicito|deseo|ruego) que(?: [a-z]+){0,4} (?:sea|fuera|
    sean) [a-z]{3,12}[ai]d[oa]s? por (?:[a-z]+ ){0,2}?${personEs}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:hay|habra|esta|existe|no hay)(?: [a-z]+){0,2}? (?:alguien|alguna persona|una persona|un humano|
    humanos|algun (?:humano|agente|asesor|ser)|un agente|un asesor|gente|nadie|personas)(?: [a-z]+){0,5}? ?(?:ahi|
    alli|real|reales|de verdad|humano|vivo|viva|conmigo|atienda|atender|hablar|hable|ayude|detras|del otro lado|
    disponible|despierto|en linea|carne|mi caso)(?![a-z])|(?<![a-z])(?:(?:alguien|persona|gente) (?:de verdad|real|
    viva|de carne|con pulso|humana)(?!,? nativ[oa])|(?:agente|asesor|operador|persona) (?:human[oa]|real|viv[oa]))(?![a-z])
  `,
  unwrap`
    ^\W{0,6}(?:(?:hola|por favor|porfa|ya|quiero)\W{1,3}){0,2}(?:un |una |a )?(?:persona|humano|agente|operador|
    operadora|asesor|asesora|representante|supervisor|encargado|gerente)(?: (?:humano|real|ya|ahora|porfa|por favor|
    de verdad)){0,2}\W{0,6}$|(?<![a-z])(?:persona|humano|agente|operador|operadora|asesor|asesora|representante|
    supervisor|gerente)(?: humano| real)? ?,? (?:por favor|porfa|porfavor|ya|ahora)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:no (?:quiero|mas|con|soporto|aguanto)|deja(?:r|te)? de|hart[oa]|cansad[oa]|basta|nada de|odio|sin|
    aburrid[oa]|fuera|quitame|quiteme|maldit[oa]|inutil|estupid[oa]|en vez de|en lugar de)(?: [a-z]+){0,5}? (?:bots?|
    robots?|maquinas?|maquinitas?|contestador[a]?|ia|inteligencia artificial|
    respuestas? automaticas?|automatizad[oa]s?|chatbots?|asistentes? virtual(?:es)?)(?![a-z])
  `,
]
