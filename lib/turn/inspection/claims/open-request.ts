import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { kindsOf } from './act-kinds.ts'

/**
 * What the customer wants done, whatever the act. `act`: an act is asked of the house, in so many words. `matter`: something is told that the
 * house might see to ("I've moved", "me cobraron doble"). Whoever asks to be told something, greets or thanks wants no act.
 */
export interface OpenRequest {
  strength: 'act' | 'matter'
  /** The words of the customer's last messages that name things and acts. */
  words: ReadonlySet<string>
  /** Kinds of acts that they name. */
  kinds: ReadonlySet<string>
}

/** Asks to be told or shown something. */
const toKnow = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:please|pls|just|(?:can|could|would|will) (?:you|u|someone|anyone)|i(?:'d| would) like|i want|i need|i wanna) )*(?:to )?(?:please )?(?:
    tell (?:me|us)|explain|show me|let me know|help (?:me )?(?:to )?(?:understand|find|set up|with)|help me|walk me through|know|understand|find out|clarify|describe|see (?:my|the|what|if|why|how)|
    help(?= ?(?:[?.!]|$))|check (?:if|whether|what|why|when|how|on)|confirm (?:if|whether|that|what|when)|say (?:what|if|when|how)|remind me|give me (?:an? )?(?:idea|details|info|tip|example))(?![a-z])|
    (?<![a-z])(?:(?:por favor|(?:me )?(?:puede|puedes|pueden|podria|podrias|podrian|podes)|quiero|quisiera|queria|queriamos|necesito|me gustaria),? )*(?:(?:que )?me )?(?:
    expli(?:c|q)[a-z]+|aclar[a-z]+|dig[ao]n?me|dime|decime|decir(?:me|nos)?|informar(?:me|nos)? (?:si|cuando|que|de|sobre|como)|avisar(?:me|nos)? si|comentar(?:me|nos)? si|indicar|saber|entender|muestr[a-z]+|mostrarme|indi(?:c|q)[a-z]+me|informacion|orient[a-z]+|ayuda|ayudar(?:me)?|ayud[ae]n?me|
    ver (?:mi|el|la|si|que|por|cuando)|confirm[a-z]+ si)(?![a-z])
  `,
  'g',
)
/** Asks for an act, of the house. */
const asksEn = new RegExp(unwrap`
  (?<![a-z])(?:please|pls|plz|kindly|(?:can|could|may) (?:i|we) (?:please )?(?:be [a-z]+ed|be put|be taken|get (?:a|an|my|the|this|it)|have (?:a|an|my|the|this|it))|(?:can|could|would|will) (?:you|u|ya|someone|anyone|somebody|(?:the|my|your|our|this|that) [a-z -]{2,24} be)|i(?:'d| would) (?:really )?like|
  i (?:really |do |still |now |also )*(?:want|need|require|demand|request|wanna|wish)|we (?:want|need|would like)|i (?:no longer|never|don't|do not) (?:want|need|wish)|i'm asking|i must ask|
  i'd rather|(?:needs?|has|have|ought) to be|(?:must|should|shall) be (?:[a-z]+ed|called|set|sent|put|taken|written|spelt)|needs? (?:[a-z]+ing)|go ahead|do it|get (?:rid of|me (?:a|an|the|some)|someone|somebody)|
  no more|enough of)(?![a-z])|
  (?<![a-z])(?:wrong|incorrect|missing|misspel[a-z]+|mistyped|a typo|old)(?![a-z])[^?]*(?:it's|should|is now|not|instead)(?![a-z])|(?<![a-z])(?:my|our|the) [a-z -]{2,24} (?:is|are) now(?![a-z])|(?<![a-z])(?:i've|i have|we've|we have) moved(?![a-z])|
  (?<![a-z])my (?:last |first |sur)?name (?:has|is|needs)(?![a-z])
`)
/** How an order begins: a verb, and what it is to be done to. */
const ordersEn = new RegExp(unwrap`
  (?:^|[.!;,] ?|(?<![a-z])(?:and|so|then|ok|okay|hi|hello|hey|yes|sorry) )(?:(?:
  cancel|refund|change|update|stop|block|unblock|freeze|unfreeze|close|open|send|resend|activate|deactivate|switch|turn|move|add|remove|delete|pause|resume|renew|extend|raise|lower|increase|reduce|
  reset|restore|register|deregister|link|unlink|merge|split|set|transfer|convert|reverse|recall|withdraw|book|rebook|schedule|reschedule|postpone|upgrade|downgrade|downgrade|report|escalate|forward|
  pass|tell|ask|inform|notify|apply|waive|credit|correct|fix|amend|rename|replace|exchange|swap|hold|release|enable|disable|subscribe|unsubscribe|sign|opt|take|put|give|let|call|approve|verify|order|
  reorder|reship|redirect|deliver|leave|reopen|undo|revoke|clear|lift|unlock|lock|connect|disconnect|attach|upload|issue|generate|create|file|log|flag|mark|note|make|get|reserve|arrange|assign|invite|
  exclude|include|combine|join|separate|shorten|prolong|return|pay|settle|dispute|retry|redo|refresh|sync|migrate|port|import|export|archive|hide|restart|whitelist|blacklist|prioriti[sz]e|expedite
  )(?! (?:is|was|are|were|did|does|has|for|of|from|button|page|number|status|details|no)(?![a-z]))(?= [a-z0-9£$€]|[.!]|$)|
  (?!(?:is|are|was|were|do|does|did|has|have|had|on|in|at|for|with|about|after|before|since|because|that|and|but|or|so|if|when|why|what|who|where|how|which|thanks|thank|sorry|like|from|to|of|by|of|all|both|
  not|under|over|as|just|only|also|still|yes|no|i|you|he|she|we|they|it|got|saw|love|hate|lost|see|know|think|can|could|will|would|may|might|tried|had|wrong|received|paid|sent|bought|ordered|there|here|hope|hear|find|whats|hows|wheres|whos|regarding|concerning|despite|during|while|until|through|against|into|than|except|plus|tell|show|explain|told|said|says|use|using|used|[a-z]+ed)(?![a-z]))[a-z]{3,10}(?: back| off| on| up| out)? (?:my|me|the|it|this|our|us|him|her|them|these|those)(?![a-z]))
`)
const asksEs = new RegExp(unwrap`
  (?<![a-z])(?:por favor|porfa(?:vor)?|porfis|plis|(?<!se )(?<!se (?:me|le|te|lo|la|nos) )(?:me |nos |lo |la |le |les )?(?:puede|puedes|pueden|podria|podrias|podrian|podes|podeis)(?! ser| haber)|quiero|quisiera|quisieramos|queremos|
  necesito|necesitamos|ocupo|me gustaria|deseo|deseamos|solicito|solicitamos|pido|requiero|exijo|ojala|ya no quiero|hagalo|hazlo|haganlo|adelante|procedan?|proceda|hay que|tienen que|tiene que|
  me urge|urge que|a ver si|favor de|mi (?:apellido|nombre|direccion|correo|telefono|numero)(?: [a-z]+)? (?:es|va|se escribe|lleva|ahora es|esta mal)|(?:esta|estan) mal (?:escrit[oa]|puest[oa]))(?![a-z])
`)
/** An order, by its form. */
const ordersEs = new RegExp(unwrap`
  (?:^|[.!;,¡] ?|(?<![a-z])(?:y|todavia|aun|mejor|ya|por ahora) )no (?:me |nos |lo |la |los |las |le )?(?:envien|manden|cobren|cierren|bloqueen|cancelen|despachen|entreguen|llamen|renueven|toquen|cambien|borren|carguen|publiquen|usen|compartan|abran|vendan|hagan|pongan|incluyan|molesten|avisen|envies|mandes|cobres|cierres)(?![a-z])|
  ^\W*(?:y )?que (?:alguien|lo vea|la vea|me (?:llamen|llame|devuelvan|manden|contesten|atiendan|resuelvan|cambien|avisen|comuniquen|pasen))(?![a-z])|
  (?:^|[.!;,¡] ?|(?<![a-z])(?:y|hola|si|oigan|oye|entonces|mejor) )(?!(?:pague|mande|envie|deje|cancele|puse|hice|compre|llame|active) (?:ayer|hoy|el (?:lunes|martes|dia)))(?:(?!(?:hola|ella|ellos|ellas|dale|vale|sale|solo|sola|malo|mala|suele|bolsa|escuela|regla|tabla|titulo|articulo|codigo|numero|modelo|vuelo|informe|firme|nombre|duele|chile|calle|detalle|calles|detalles|puntos|cuales|todos|estos|esos|dolares|reales|ojala|cancele|habla|falla|pantalla|talla|villa|buenos|menos|llenos|modelos|regalos?|suelos|vuelos|escala|sala|vela|tela|novela|intervalo|palo|pelo|hielo|cielo)(?![a-z]))(?:[a-z]{1,11}[ae]n?|pon|ven|sal|haz|di|ten)(?:me|nos|le|lo|la|los|las|noslo|melo|mela|selo|sela|(?<=n)les)|
  (?!(?:para|entre|sobre|desde|hace|este|esta|esa|ese|una|que|donde|nadie|siempre|ella|hasta|nuestra|nada|como|cuenta|tarjeta|factura|compra|buenas?|hola|gracias|otra|todavia|ahora|entonces|tarde|noche|
  porque|antes|durante|ya|hoy|era|fue|tiene|tienen|estan|sigue|siguen|aparece|sale|dice|llega|falta|puede|pueden|debe|seria|quien|cual|tengo|hay|cada|toda|mala|casa|clave|plata|entrega|visa|pague|llame|cobro|cobran|cobraron|cerraron|dejaron|mandaron)(?![a-z]))[a-z]{3,13}(?:a|e|an|en|ad|ed) (?:mi|mis|el|la|los|las|me|un|una|a|al|otro|otra|otros|dos|tres|este|esta|ese|esa|esto|eso|que|con|por|todo|todos|ambos|sin|bien|ya)(?![a-z]))
`)

/** "How many times will you try?", "¿cuándo pueden?": what is asked there is no wish. */
const wondered =
  /(?:^\W*(?:(?:and|so|but|hi|hello|y|pero|hola|oye)[ ,!]+){0,2}|[,.;!¿] *(?:and |so |but |y |pero )?)(?:how|when|why|what|where|which|who|como|cuando|cuanto|cuanta|cuantos|donde|quien|por que|cual|en (?:que|q|k)|xq|pq|porq|x q(?:ue)?|q(?= (?:paso|pasa|onda|hay|tal|hago|estado))|dnd|cdo)(?![a-z])[^?.!]*(?:\?|$)/g
/** What is asked instead of wanted. */
const question = new RegExp(unwrap`
  \?|^\W*(?:and |so |but |hi,? |hello,? |y |pero |hola,? )?(?:whats|hows|wheres|when|how|why|where|what|which|who|any|is there|has|have you|did|was|were|is|are|am|does|do|can i|could i|may i|should i|will|would|
  cuando|como|por que|donde|que|cual|cuanto|en que|en [qk]|[qk]|xq|pq|porq|x q(?:ue)?|dnd|cdo|puedo|se puede|es posible|tengo que|ya (?:me|se|esta|lo|han))(?![a-z])|
  (?<![a-z])(?:do|does|did|can|could|will|would|should) (?:i|it|my|they|we)(?![a-z])
`)
/** Nothing that could be seen to. */
const idle = new RegExp(unwrap`
  ^\W*(?:(?:ok(?:ay)?|great|perfect|good|fine|cool|hi|hello|hey|good (?:morning|evening|afternoon)|hello there|thanks?(?: you)?|cheers|ta|bye|goodbye|hola|buen[oa]s?(?: dias| tardes| noches)?|gracias|mil gracias|muchas|vale|perfecto|genial|listo|adios|saludos)[ ,.!]*)+(?:$|[,.!] ?(?:that|it|all|for|por|eso|todo|i'm|i am))|
  ^\W*(?:thanks|thank you|gracias)(?![a-z])
`)
/** Yes, or an urging: what was wanted before is wanted still. */
const urges = new RegExp(unwrap`
  ^\W*(?:yes|yep|yeah|yup|sure|ok(?:ay)?|please do|go ahead|do it|correct|right|exactly|that's right|confirmed|i confirm|any news|hurry|come on|still waiting|si(?! (?:la|lo|no|me|se|el|yo|es|hay|quiero|puedo|cancelo|pido|hago)(?![a-z]))|claro|dale|vale|adelante|
  correcto|exacto|confirmo|confirmado|de acuerdo|hagalo|hazlo|procedan?|y lo mio|y entonces|apurense|sigo esperando|bueno)(?![a-z])|^\W*(?:and|so|well|now|y|then|bueno)(?: (?:now|then|lo mio|que|mine))?\W*$
`)

const small = new Set(
  unwrap`
    please|that|this|with|from|your|want|need|like|would|could|have|does|them|they|there|then|what|when|where|which|will|just|into|onto|about|been|being|were|also|some|more|than|make|made|take|give|
    someone|myself|again|still|very|much|only|thing|things|para|pero|como|cuando|donde|porque|este|esta|estos|estas|quiero|quisiera|necesito|puede|pueden|puedes|favor|desde|hasta|entre|sobre|
    tiene|tienen|hace|hacer|todo|todos|toda|otra|otro|nada|algo|solo|mismo|muy|bien|ahora|hola|gracias|usted|ustedes|days|dias
  `.split('|'),
)

/** The words of a text by which two of them are known to speak of the same: those of four letters and more. */
function contentWords(text: string): string[] {
  return (text.match(/[a-z]{3,}|\d{3,}/g) ?? []).filter(
    (word) =>
      !small.has(word) &&
      (word.length > 3 ||
        /^(?:vat|pin|2fa|rfc|iva|dni|nif|fee|bag|bus|box|pot|sms|app|tax|add|top|pay|log|cut|fix|end|put|set|led)$/.test(
          word,
        )),
  )
}

/** Whether two words are of one stem. */
function sameStem(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  const shared = length <= 4 ? length : length <= 7 ? 4 : 5
  return one.slice(0, shared) === other.slice(0, shared)
}

/** "Compré", "me cobró": a past, which would be read as an order without its accent ("compre"); the orders of the south of America in -er end so too. */
const report = /(?<![a-záéíóúüñ])(?!(?:hac|pon|devolv|mov|resolv|met|le)é(?![a-z]))[a-zñ]{2,14}[éó](?![a-záéíóúüñ])/g

/** The customer's last message, folded, less the pasts that would be orders. */
function withoutReports({ context, question }: Prepared): string {
  const raw = context.messages.findLast(({ role }) => role === 'customer')?.text ?? ''
  return raw.length > 600 || !/[éó]/.test(raw) ? question : fold(raw.toLowerCase().replace(report, '#')).folded
}

const known = new WeakMap<Prepared, OpenRequest | false>()

function read(prepared: Prepared): OpenRequest | false {
  const last = withoutReports(prepared)
  if (!/[a-z]/.test(last) || /[\u0620-\u06ff\u3400-\u9fff]/.test(last) || last.length > 600) return false
  const urged = last.length < 40 && urges.test(last)
  const before = urged || last.length < 14 ? [...prepared.said.slice(-3, -1), ...prepared.replies.slice(-1)] : []
  const rest = last.replace(toKnow, ' ').replace(wondered, ' ')
  const asked = (text: string): boolean => {
    if (asksEn.test(text) || asksEs.test(text)) return true
    const said = text.replace(/[^.?!¿]*\?/g, ' ')
    return ordersEn.test(said) || ordersEs.test(said)
  }
  const wanted =
    asked(rest) ||
    (urged && before.length > 0 && before.some((text) => asked(text.replace(toKnow, ' ').replace(wondered, ' ')))) ||
    (urged && prepared.replies.length > 0 && !last.includes('?'))
  if (!wanted && (idle.test(last) || rest !== last || (question.test(last) && !urged))) return false
  const all = [prepared.question, ...before].join(' ')
  return { strength: wanted ? 'act' : 'matter', words: new Set(contentWords(all)), kinds: kindsOf(all) }
}

/** What the customer wants to be done; undefined where nothing is. */
export function openRequest(prepared: Prepared): OpenRequest | undefined {
  let request = known.get(prepared)
  if (request === undefined) {
    request = read(prepared)
    known.set(prepared, request)
  }
  return request || undefined
}

/** Whether what is told speaks of a thing or an act that the customer has named. */
export function tiedTo(request: OpenRequest, told: string): boolean {
  const words = contentWords(told)
  for (const wanted of request.words) if (words.some((word) => sameStem(word, wanted))) return true
  return false
}

/** Whether it is the very act that the customer has named, or one of its kind. */
export function sameAct(request: OpenRequest, told: string): boolean {
  for (const kind of kindsOf(told)) if (request.kinds.has(kind)) return true
  return false
}
