import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import { keptThing } from './asked-words.ts'
import { type OpenRequest, sameAct, tiedTo } from './open-request.ts'
import { participleEs } from './spanish-forms.ts'
import type { Told } from './told-openly.ts'
import { ordersVoseo } from './voseo.ts'

/** What a chat does by itself, by the verb's stem: it perceives, means, says, asks, is sorry; and verbs that do nothing. */
const ownDoing = unwrap`
  v|vist|mir|le|leid|lei|oi|oid|escuch|entend|entendid|comprend|comprendid|perdon(?=e?$)|not|observ|repas|revis|consult|comprob|verific|confirm|busqu|busc|encontr|hall|descubr|identifiqu|analic|analiz|estudi|examin|compar|
  cont|calcul|dij|dich|coment|mencion|expliqu|explic|describ|descrit|detall|aclar|escrib|escrit|respond|respondid|contest|pregunt|repet|repetid|cit|resum|resumid|seal|seual|sugir|suger|recomend|aconsej|
  propus|propuest|ofrec|ofrecid|promet|prometid|acord|adverti|advert|advertid|agradec|agradecid|disculp|salud|pens|creu|crei|creid|supus|supon|supuest|imagin|sup|sabid|conoc|conocid|record|olvid|sent|sentid|
  lament|esper|dese|quis|querid|necesit|intent|trat|prob|pud|podid|tuv|tenid|hub|habid|estuv|estad|fu|sid|er|id|vin|venid|llegu|lleg|qued|equivoqu|equivoc|confund|confundid|fall|recib|recibid|capt|pill|cach|
  percib|aprend|aprendid|ayud|acompan|sigui|segui|seguid|empec|empez|comenc|comenz|termin|acab|decid|decidid|prefer|encant|alegr|trabaj|viv|nac|crec|perd|perdid|gan|gast|sab|interpret|traduj|traducid|
  refer|referid|bas|fij|preocup|interes|enter|adelant(?=e?$)|insist|destaqu|destac|subray|reiter|asegur|garantic|garantiz|aventur|puntualic|puntualiz|matic|avanc|deduj|deducid|conclu|concluid|admit|reconoc|sorprend|
  hall|dud|extran|valor|aprec|estim|demor|tard|atend|atendid|entr|dud|ocurr|pasad(?=o por)|lanc|inaugur|comet|cometid|caus|causad|nacid|formul|tecle|expres|mostr|ensen|comparti(?= )|despist|excus|explay|ralli|alent|anim|eleg|elegid|escog|escogid|seleccion|procur|ubiqu|ubic|localic|localiz|rastre|manten|mantuv|manej|us|utilic|utiliz|mare|asust|abrum|agobi|exager|pec|despist|enred|li|nombr
`
const isOwnDoing = new RegExp(
  `^(?:${ownDoing})(?:e|i|o|ad[oa]s?|id[oa]s?|[oa]s?|imos|amos|ir|ar|er)?(?:l[aeo]s?|se|me|te|nos)*$`,
)

/** Said of what is written here. */
const inWordsEs = new RegExp(unwrap`
  ^(?: (?:aqui|abajo|arriba|antes|mas abajo|mas arriba|a continuacion|aparte|mal|bien|ya|tambien|solo|un poco|muy|demasiado|deprisa|de mas)){0,3}(?: (?:el|la|los|las|un|una|unos|unas|su|sus|tu|tus|mi|mis|este|esta|otro|otra|todos|todas|dos|tres|varios|varias|algunos|algunas|lo|de|del|en|a|al|con|por|para)){0,4}(?: (?:breve|pequen[oa]|mismo|misma|buen|primer|primera|siguiente))?(?: (?:pasos?|enlaces?|links?|rutas?|opciones|opcion|alternativas?|resumen|explicacion|ejemplos?|requisitos|condiciones|respuestas?|consejos?|recomendacion(?:es)?|sugerencias?|tabla|desglose|procedimiento|vias?|maneras?|formas?|contexto|diferencias?|motivos?|importes|montos|cantidades|cifras|numeros|
  razones|palabras?|mensajes?|textos?|parrafos?|frases?|preguntas?|dudas?|consultas?|instrucciones|guia|lista|informacion|datos? (?:que|aqui|arriba|de arriba)|disculpas?|gracias|atencion|cuenta de que|caso de que|claro|constancia aqui|seccion|
  paginas?|pantalla|temas?|norma|reglamento|importancia|tintero|supuesto|sentado|rodeo|simulacro|(?:de|sobre) (?:la|una|el) norma|que (?:me|nos|usted|tu|cuentas?|comentas?|dices?|escribio|escribiste)|(?:me|nos) (?:cuenta|cuentas|dice|dices|conto|contaste|escribio|escribiste|comenta|comentas|dio|diste|dijo|dijiste|paso|explica)|foto|fotos|captura|imagen|archivo|adjunto|dato (?:mal|equivocado|incorrecto)|mal|bien|tiempo|rato|idea|ojo|
  impresion|hilo|conversacion|chat|vista|cabeza|mente|vueltas|rodeos|suma|calculo|prisa))(?![a-z])
`)

const neverPast = unwrap`
  que|porque|por que|se|te|de|cafe|jose|comite|bebe|ole|este|pure|chale|ese|pie|tras pie|aqui|alli|ahi|asi|si|mi|ti|casi|pais|andres|cache|cliche|bufe|bufet|paquete|traves|despues|ademas|jamas|quizas|
  preve|reve|lee|cree|aca|alla|sofi|marti|rubi|mani|colibri|esqui|maniqui|ali|david|pedi que|tique|carne|canape|chale|cupe|corse
`
const notPast = new Set(neverPast.split('|'))
/** Verbs in -rar, -rer, -rir of which "-ré" is no future. */
const rVerbs =
  /^(?:retir|gir|tir|separ|prepar|repar|compar|declar|par|liber|gener|recuper|super|oper|alter|integr|registr|compr|logr|cobr|borr|cerr|ahorr|agarr|entr|encontr|mostr|administr|filtr|centr|nombr|sobr|abr|cubr|arrastr|demostr|desbarr|barr|ampar|acelar|aceler|reintegr|reoper|cooper|moder|incorpor|mejor|elabor|dor|valor|explor|prorrog|prorr|asegur|configur|reconfigur|captur|factur|refactur|jur|cur|segur)$/
/** Orders of the south of America end so too, of verbs in -er: "poné", "hacé", "devolvé". */
const voseoEr =
  /^(?:pon|hac|le|mov|respond|volv|devolv|escog|tra|sab|ofrec|prend|vend|com|corr|met|tem|ten|cre|v|ve|resolv|encend|extend|atend|entend|aprend|establec|restablec|reconoc|compon|dispon|expon|mant(?:en)|detener|deten|obten|sosten|proteg|recog|hac|deshac|romp|deb|quer|pod|le|proced|conced|acced)$/

/** A word with its last letter accented, read as a past of the first person. */
function pastWord(sentence: Sentence, word: string, end: number): boolean {
  if (word.length < 3 || notPast.has(word) || !isAccentedAt(sentence, end - 1)) return false
  const stem = word.slice(0, -1)
  if (word.endsWith('e')) {
    if (/[aei]r$/.test(stem) || /(?:dr|br|rr)$/.test(stem)) return rVerbs.test(stem)
    return !voseoEr.test(stem)
  }
  return word.endsWith('i')
}

/** What a first person without a pronoun stands behind: nothing, or what leads up to it; no article, no preposition, no noun. */
const leadsUp =
  /(?:^|[,;:.!(] ?|(?<![a-z])(?:y|e|ya|yo|tambien|ahora|hoy|recien|pero|luego|despues|entonces|asi que|ademas|listo|claro|perfecto|mismo|misma|que) )\W*$/
/** And what it is done to. */
const itsObject =
  /^(?: (?:ya|ahora|tambien|hoy|mismo|yo|bien|correctamente|con exito))*(?: (?:el|la|los|las|su|sus|tu|tus|un|una|unos|unas|al?|de|del|ambos|ambas|todos?|todas?|este|esta|ese|esa|eso|esto|otr[oa]s?|dos|tres|\d|con|por|en|que|[a-z]{2,12}[ai]d[oa]s?|[a-z]{3,10}(?:ch|t|st)[oa]s?)(?![a-z])| [a-z]{1,5}-?\d)/
/** "Chiloé", "guaraní": accented as "envié" is, and no act of anybody. */
function isNoun(text: string, start: number, end: number): boolean {
  return !leadsUp.test(text.slice(0, start)) || !itsObject.test(text.slice(end))
}

const clitic = '(?:(?:ya|tambien|yo|me|te|le|les|nos|se|lo|la|los|las|les) )'
/** Words before which no first person stands, or whose clause asserts nothing. */
const cover = new RegExp(unwrap`
  (?<![a-z])(?:no|nunca|tampoco|ni|sin|si|cuando|como|donde|hasta que|antes de|para que|una vez que|en cuanto|ojala|quien|cual|cuanto|que(?<!ya que|asi que|dado que|es que|confirmo que|confirmarle que|informo que|informarle que|cuento que|sepa que|decirle que|decirte que|contarte que|contarle que|saber que|comento que))(?: (?:ya|yo|lo|la|los|las|le|les|te|se|me))* $
`)
const he = new RegExp(
  `(?<![a-z])(?<who>he|hemos)(?: (?:ya|tambien|podido|logrado|conseguido|procedido a|vuelto a|dejado|tenido que)){0,2} (?<verb>${participleEs}|[a-z]{2,14}(?:ar|er|ir)(?:l[aeo]s?|sel[aeo]s?)?)(?![a-z])`,
  'g',
)
const acabo = new RegExp(
  unwrap`
    (?<![a-z])(?<who>acabo|acabamos|vengo|venimos|termino|terminamos|terminamos) (?:ahora mismo |ya |recien )?de (?<verb>[a-z]{2,14}(?:ar|er|ir)(?:se)?(?:l[aeo]s?|te|me)?)(?![a-z])
  `,
  'g',
)
const procedi = new RegExp(
  unwrap`
    (?<![a-z])(?:(?<who>procedimos|logramos|conseguimos|volvimos|alcanzamos|pudimos|pude|consegui|procedi|logre|volvi) (?:a |con )?(?:el |la )?(?<verb>[a-z]{2,14}(?:ar|er|ir|cion|cambio|baja|alta|bloqueo)(?:l[aeo]s?|sel[aeo]s?)?)|
    (?<resting>(?:ya )?(?:le|te|les|se l[oa]s?) (?:tengo|tenemos|deje|dejamos|puse|pusimos)) (?:ya )?(?<left>${participleEs}|list[oa]s?|al dia|en [a-z]+)|(?<dicho>(?:le|les) (?:deje|dejamos) (?:dicho|avisado|encargado)))(?![a-z])
  `,
  'g',
)
/** "Puse babero dos veces por error": what was written wrong. */
const byMistake =
  /^(?:puse|pusimos|di|dimos|hice)(?! (?:le|te) )[^,;:.]{0,40} (?:por (?:error|equivocacion|despiste|descuido)|sin querer|de mas)(?![a-z])/
const suitBefore = /(?<![a-z])(?:por|de|el|un|tu|su|mi|del|al|cada|este|ese|otro|con|para|y) $/
const irregular =
  /(?<![a-z])(?<clitics>(?:(?:ya|se|le|les|te|lo|la|los|las|yo) ){1,3})?(?<verb>hice|hicimos|puse|pusimos|traje|trajimos|deshice|deshicimos|repuse|di|dimos|rehice|rehicimos)(?![a-z])/g
const nosPast = new RegExp(
  `(?<![a-z])(?:(?<clitics>${clitic}{1,3})|^\\W*(?:(?:listo|si|claro|perfecto|hecho|ya)[ ,.!]+)?)(?<verb>[a-z]{2,13}(?:amos|imos))(?![a-z])`,
  'g',
)
const gerund =
  /(?<![a-z])(?<who>estoy|estamos|lo estoy|se lo estamos|ando)(?: ya| ahora(?: mismo)?)? (?<verb>[a-z]{2,13}(?:ando|iendo|yendo))(?:l[aeo]s?|sel[aeo]s?|te)?(?![a-z])/g

/** "Lo dejamos tal cual": nothing is done to it. */
const asItIsEs =
  /^(?: [a-z]+){0,4} (?:como estaba?n?|tal (?:y )?(?:cual|como)|igual|asi|sin (?:cambios|tocar|modificar|mover)|quiet[oa]s?|para (?:otro|otra|mas))(?![a-z])/
/** "Los últimos", "los préstamos": nouns and adjectives that end as a first person does. */
const mosNoun =
  /^(?:(?:ult|prox|min|max|opt|sept|dec|anon|legit|int|pes|infi|rac)imos|(?:tr|r|recl|gr|kilogr|miligr|prest)amos)$/

/** What no present of the first person plural does here: it says, offers, or is a rule. */
const weSay = new RegExp(unwrap`
  ^(?:recomend|suger|ped|agradec|inform|record|dese|ofrec|invit|cont|explic|esper|ayud|salud|avis(?=amos cuando)|pod|deb|ten|quer|sab|est|v|lament|sent|disculp|entend|comprend|segu|cre|ve|dec|indic|aconsej|necesit|solicit|mostr|acompan|escuch|le|consider|
  manten|rog|asegur|garantiz|dar|d|har|ver|facilit|atend|escrib|respond|contest|coment|mencion|and|habr|hab|som|vam|busc|encontr|revis|consult|verific|confirm|comprob|confund|equivoc|fall|recib|ib|er|tardab|comunic)(?:amos|imos)$
`)
const asRule =
  /(?<![a-z])(?:cuando|si|siempre|cada|normalmente|habitualmente|en cuanto|una vez|al (?:recibir|terminar|confirmar)|todos los|todas las|dentro de|el dia \d|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|dias)|a todos|por ley|solo|unicamente|en \d|en un plazo|manana|luego|despues|pronto|gustosos|con gusto)(?![a-z])/

/** The house's own things and the past of its own. */
const ofHouse =
  /(?<![a-z])(?:nuestr[oa]s? (?:app|web|pagina|terminos|condiciones|politica|tarifas|precios|horario|oficinas?|tiendas?|sistema|plataforma)|el ano pasado|en (?:19|20)\d\d|este ano|para todos|a todos los clientes|una? (?:oficina|sucursal|tienda|pagina|version|menu) nuev[oa])(?![a-z])/
const voseo =
  /(?:^|\n)\s*(?:\d{1,2}[.)]|[-*•])\s*$|(?<![a-z])(?:toca|marca|selecciona|entra a|anda a|fijate|apreta|luego|despues|primero|y) $/
const vos = /(?<![a-z])(?:vos|tenes|podes|queres|fijate|proba|toca|entra|elegis|tocas)(?![a-z])/

/** "La despachamos a regiones", "ya descartamos la manguera": in -mos a present too, and done to anything; for him, or to what is his, it is an act. */
const forHimEs = /(?<![a-z])(?:se|le|les|te) /
const hisOwnEs = /(?<![a-z])(?:sus?|tus?)(?![a-z])|(?<![a-z])[a-z]{2,5}[-_]\d/

/** What the house says to have done itself, or to be doing, whatever the verb. */
export function ownPastEs(sentence: Sentence, request: OpenRequest | undefined): Told[] {
  const { text } = sentence
  const told: Told[] = []
  const take = (start: number, end: number, kind: Told['kind'], verb: string, needsTie: boolean): void => {
    const head = text.slice(0, start)
    const behind = text.slice(end)
    if (isOwnDoing.test(verb) || cover.test(head) || inWordsEs.test(behind)) return
    if (verb === 'dejamos' && asItIsEs.test(behind)) return
    const near = behind.split(/[;:.!?]/)[0] ?? ''
    if (ofHouse.test(near)) return
    if (needsTie && !(request && (tiedTo(request, `${head} ${verb}${near}`) || sameAct(request, `${verb} `)))) return
    told.push({ start, end, kind, self: true })
  }
  for (const match of allMatches(he, text))
    take(match.index, match.index + match[0].length, 'done', match.groups?.verb ?? '', false)
  for (const match of allMatches(acabo, text))
    take(match.index, match.index + match[0].length, 'done', match.groups?.verb ?? '', false)
  for (const match of allMatches(procedi, text)) {
    const { verb = '', left, dicho } = match.groups ?? {}
    if (left === undefined && dicho === undefined && isOwnDoing.test(verb)) continue
    take(match.index, match.index + match[0].length, 'done', left ?? dicho ?? verb, false)
  }
  for (const match of allMatches(irregular, text)) {
    const { clitics = '', verb = '' } = match.groups ?? {}
    // "180 pesos por traje": a suit.
    if (verb === 'traje' && clitics === '' && suitBefore.test(text.slice(0, match.index))) continue
    if (/^di(?:mos)?$/.test(verb) && !/(?:le|les|lo|la|se) $/.test(clitics)) continue
    if (
      /^di(?:mos)?$/.test(verb) &&
      /^(?: mal| bien)? (?:el|la|un|una)? ?(?:dato|pagina|informacion|seccion|respuesta|gracias|instruccion)/.test(
        text.slice(match.index + match[0].length),
      )
    )
      continue
    if (byMistake.test(text.slice(match.index)) && !keptThing.test(text)) continue
    take(match.index, match.index + match[0].length, 'done', verb, false)
  }
  if (request) {
    for (const match of allMatches(nosPast, text)) {
      const { verb = '', clitics = '' } = match.groups ?? {}
      if (weSay.test(verb) || asRule.test(text) || (mosNoun.test(verb) && /l[oa]s? $/.test(clitics))) continue
      if (/^(?:nos |me )/.test(clitics)) continue
      if (
        clitics === '' &&
        !/^ (?:a )?(?:el|la|su|tu|sus|tus|un|una)(?![a-z])/.test(text.slice(match.index + match[0].length))
      )
        continue
      const behind = text.slice(match.index + match[0].length)
      if (clitics !== '' && !forHimEs.test(clitics) && !hisOwnEs.test(`${text.slice(0, match.index)}${behind}`))
        continue
      take(match.index, match.index + match[0].length, 'done', verb, !/ya |se l[oa]s? /.test(clitics))
    }
  }
  if (request?.strength === 'act')
    for (const match of allMatches(gerund, text)) {
      const verb = (match.groups?.verb ?? '').replace(/(?:ando|iendo|yendo)$/, '')
      if (
        /^(?:intent|trat|esper|pens|habl|busc|mir|revis|le|v|ley|dic|dici|escrib|pregunt|refir|trabaj|hac|comprob|verific|consult|llam|ped|pid|sigu|ofrec|tom|teni|sint|confund|ten)$/.test(
          verb,
        )
      )
        continue
      take(match.index, match.index + match[0].length, 'ongoing', verb, false)
    }
  for (const match of allMatches(/(?<![a-z])[a-z]{2,14}[ei](?![a-z])/g, text)) {
    const [verb] = match
    const end = match.index + verb.length
    if (!pastWord(sentence, verb, end)) continue
    const clitics = new RegExp(`${clitic}{0,3}$`).exec(text.slice(0, match.index))?.[0] ?? ''
    const start = match.index - clitics.length
    if (
      verb.endsWith('i') &&
      clitics === '' &&
      (voseo.test(text.slice(0, start)) || vos.test(text) || ordersVoseo(sentence, end))
    )
      continue
    if (/^(?:me|nos) $/.test(clitics) && !/^(?:encargu|ocup|asegur|comuniqu|permit)/.test(verb)) continue
    if (clitics === '' && isNoun(text, start, end)) continue
    take(start, end, 'done', verb, false)
  }
  return told
}
