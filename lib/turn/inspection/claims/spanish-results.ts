import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import { byOthers } from './claimed-acts.ts'
import { clauseAround } from './clauses.ts'
import { type OpenRequest, sameAct, tiedTo } from './open-request.ts'
import { isUntied, type ResultReading, tiesOf } from './result-reading.ts'
import { absoluteEs, adverseEs, comparesEs, onceEs, participleEs } from './spanish-forms.ts'
import type { Told } from './told-openly.ts'

/** Takes a result back within its clause: denied, possible, to come, depending, as a rule, where one does it, why not. */
const cover = new RegExp(unwrap`
  (?<![a-z])(?<!ya )no(?! (?:se preocup|hay problema|hay de que))(?![a-z])|
  (?<![a-z])(?:nunca|jamas|nadie|nada(?! mas)|tampoco|ni|sin que|ningun[ao]?|puede|puedes|pueden|podes|podra|podras|podran|podria|podrian|podemos|puedo|debe|debes|deben|deberia|tendria|tendra que|tiene que|tienes que|tenes que|hay que|hace falta|
  haria falta|necesita|necesitas|si|cuando|una vez|despues de|antes de|hasta|en cuanto|mientras|siempre|cada|cualquier[a]?|normalmente|generalmente|habitualmente|suele|suelen|solo se|unicamente|todos los|todas las|porque|ya que|puesto que|
  por falta|debido|todavia|aun|sigue|siguen|demasiado tarde|es tarde|lamento|siento|lamentablemente|por desgracia|segun|parece|quiza|quizas|tal vez|probablemente|posiblemente|usted dice|comenta|menciona|dijo|toque|pulse|elija|seleccione|abra|entre|
  politica|norma|regla|por lo general|por defecto|como norma|ayer|anoche|la semana pasada|el mes pasado|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado|hace \d+ (?:dias|semanas|meses|anos)|ojala|espero que|para que|
  significa|quiere decir|error|fallo al|problema|intent[a-z]+|mensaje|automatico|por su cuenta|usted mismo|tu mismo|titular|cada quien|algun[oa]s?|ciert[oa]s|much[oa]s|la mayoria|otro|otra (?!vez)[a-z]+|no con nosotros|por ley|al [a-z]+[aei]r)(?![a-z])
`)
const where = new RegExp(unwrap`
  ^[^,;:.!?]{0,30}?(?<![a-z])(?:en ["'«]|en (?:la|su|tu) (?:app|aplicacion|pagina|web|seccion|menu|ajustes|configuracion|calendario)|desde (?:la|el|su|tu|"|')|al pie|en linea|con (?:un|dos) (?:clic|toque)|para (?:todas|todos))(?![a-z])
`)
const news = new RegExp(unwrap`
  (?<![a-z])(?:ya|ahora|recien|desde (?:ahora|hoy|este momento|ya)|a partir de (?:ahora|hoy|este momento)|(?:tal )?como (?:me |nos |lo )?(?:pidio|pediste|solicito|solicitaste|queria|querias|indico|indicaste)|con exito|exitosamente|correctamente|hace (?:un|unos) (?:minuto|minutos|momento|instante|rato|segundos|instantes)|
  en este momento|listo|hecho|por mi parte|de mi lado|de nuestra parte|por nuestra parte|por aca|otra vez|de nuevo|a peticion suya|segun lo pedido|con efecto inmediato|con fecha de hoy|hoy mismo|con esto|a su nombre|a nombre de)(?![a-z])
`)

const head = unwrap`
  ^\W*(?:(?:ok|listo|perfecto|claro|claro que si|vale|si|bien|muy bien|de acuerdo|con gusto|hecho|por supuesto|gracias|va|dale|entendido|enterado|excelente|genial|sin problema|desde luego|ya esta|buenas noticias|ya|estimad[oa] [a-z]+|don [a-z]+|dona [a-z]+|(?:senor|senora|sr|sra)\.? [a-z]+|con mucho gusto)[ ,.!:-]+){0,3}
`
const state = unwrap`
  ${participleEs}|dad[oa]s? de (?:alta|baja)|list[oa]s?(?! para)|activ[oa]s?|inactiv[oa]s?|vigentes?|al dia|en (?:marcha|curso|vigor|camino|regla|pausa|orden|manos de|su (?:correo|bandeja|cuenta|perfil)|la (?:lista|cuenta|tarifa))|de baja|de alta|fuera|libre|como (?:debe|pidio|queria|corresponde)|sin efecto|
  (?:al tanto|al corriente|operativ[oa]s?|correct[oa]s?|complet[oa]s?|a su nombre|disponibles?)
`
/** Nouns that end as participles do. */
const nouns =
  'enseguid|privad|pedid|apellid|partid|comid|medid|salid|entrad|llamad|jornad|estad|cuidad|sonid|contenid|mercad|resultad|significad|grad|lad|vid|rued|tiend|ayud|dud|moned|demand|deud|abogad|empleand|helad|jurad|plazad|estadi|cunad|bocad|pescad|product|contad|encargad|invitad|asociad'
const word =
  '(?!(?:manten|mantenga|mantene|deja|deje|tenga|ten|teniendo|pero|voy|vamos|busco|tengo|puedo|no|si|que|como|cuando|por|sin|de|ya|lo|le|te|se|me|nos|he|hemos|ha|han|esta|estan|es|son|fue|queda|quedan|sigue|siguen|aparece|aparecen|figura|figuran|sale|salen|llega|llegan|pueden|debe|deben|suelen|tarda|tardan|viene|vienen|estaba|era|fueron|una vez|gracias|siento|lamento|nada|cada|todos|muchos|aun|todavia|solo|puede|tiene|tienen|hay|usted|y|o|muy|mas|suele|va|van|escribe|dice|hace|quiere|la|el|los|las|un|una|su|sus|tu|tus|mi)(?![a-z]))[a-z0-9«»"-]+'
const article =
  '(?:(?:el|la|los|las|su|sus|tu|tus|un|una|dos|tres|ambos|ambas|este|esta|ese|esa|nuev[oa]|segund[oa]|primer[oa]?) ){0,2}'
/** What is named, and nothing said of it: "el cambio a la tarifa anual". */
const nounPhrase = `${article}${word}(?: ${word}){0,2}(?: (?:de|del|a|al|para|con|en|por)(?: (?:el|la|los|las|su|sus|tu|tus|un|una))? ${word}(?: ${word})?){0,2}`

const readings: readonly ResultReading[] = [
  // "Se ha retirado", "ha sido corregido", "han quedado unidos".
  {
    pattern: new RegExp(
      `(?<![a-z])(?:se (?:le |te |les )?(?:ha|han)|(?:ha|han) (?:sido|quedado))(?: (?:ya|tambien|correctamente))? (?<part>${participleEs}|list[oa]s?|al dia|de baja|activ[oa]s?)(?![a-z])`,
      'g',
    ),
    strength: 'matter',
    ties: 'open',
    adverse: true,
  },
  // "Quedó levantado el reporte", "su cuenta queda cerrada", "fue turnado".
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?<!(?<![a-z])se )(?:ya )?(?:quedo|quedaron|queda|quedan)|(?:fue|fueron)(?! (?:un|una|el|la) )|(?:ya )?queda)(?: (?:ya|asi|todo|debidamente|correctamente|usted|tambien))? (?<part>${state}|(?:en|con|sin|como|bien|hasta|para) (?!(?:unos|un|una|\\d|el|la)(?![a-z]))[a-z]+|su [a-z]+)(?![a-z])`,
      'g',
    ),
    strength: 'matter',
    ties: 'open',
    adverse: true,
  },
  {
    pattern: new RegExp(`(?<part>${participleEs}) queda(?:n|ron)?(?![a-z])`, 'g'),
    strength: 'matter',
    ties: 'open',
  },
  // "Ya quedó", "quedó su cambio".
  {
    pattern:
      /(?<![a-z])(?<part>(?:ya )?(?:me |le |te )?(?:quedo|quedaron) (?:(?:su|tu|el|la|sus|tus|los|las) [a-z]+|[a-z]+ usted)|ya (?:me |le |te )?(?:quedo|quedaron))(?![a-z])/g,
    strength: 'matter',
    ties: 'open',
  },
  // "Tu usuario está desbloqueado otra vez", "ya figura sin hache", "ya tenés activados los cobros".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?:ya |ahora )?(?:esta|estan|estas|figura|figuran|aparece|aparecen|consta|constan|va|van|corre|corren|sale|salen|luce|cuenta con|tiene|tienes|tenes|tienen)(?: usted)?(?: (?:ya|ahora|todo|tambien|otra vez|de nuevo))?(?: (?:la|el|los|las|su|sus|tu|una|un)(?: [a-z]+){1,2})? (?<part>${state}|en (?:m|s|l|xl|xs|talla [a-z0-9]+)|con (?:z|s|h|hache|zeta)|sin (?:hache|acento|tilde)|en la (?:lista|cola|agenda|ruta|cuenta|tarifa|modalidad|version|nueva|otra|categoria)|dentro|avisad[oa]s?)(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'act',
    adverse: true,
  },
  // "Su perfil ya está en catalán", "su esposa ya tiene acceso", "ya eres administrador".
  {
    pattern:
      /(?<![a-z])(?:ya|ahora|desde hoy|desde ahora) (?:si )?(?<part>(?:esta|estan|estas|es|eres|son|va|van|tiene|tienes|tenes|tienen|cuenta con|cuentas con|figura|figuran|aparece|aparecen|dice|lleva|llevan|puede|puedes|queda)(?! (?:disponible|en (?:camino|reparto|transito|ruta|almacen|aduana|manos del transportista)|tarde|demasiado|vencid|enviad|entregad|empacad|preparad|despachad|cerrad|que|mas|much|poc|un rato|varios|varias|\d|todo claro|claro|de por medio|aqui|nuestra|con nosotros)) [a-z]+(?: [a-z]+)?)(?![a-z])/g,
    strength: 'act',
    ties: 'his',
  },
  // "La baja se tramitó", "los dos pedidos se unieron", "se pidió un duplicado".
  {
    pattern: /(?<![a-z])se (?:le |te |les )?(?<part>[a-z]{2,13}(?:o|aron|ieron))(?![a-z])/g,
    strength: 'matter',
    ties: 'thing',
    accented: true,
  },
  // "Salió hacia su correo", "la cancelación entró", "el reporte ingresó hace un minuto", "ya va rumbo a su bandeja".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?<part>(?:(?:salio|salieron)(?! del? | en )|entro|entraron|ingreso|ingresaron|regreso|regresaron|retorno|paso|pasaron|viajo|partio|surtio efecto|prospero|cambio|cambiaron|bajo|subio|aplico|corrio|funciono|desaparecio|volvio|volvieron)(?! (?:a ser|mal|algo)(?![a-z]))|(?:ya )?(?:va|van|viaja|viajan|sale|salen|anda|esta|estan) (?:ya )?(?:rumbo|hacia|en camino|de camino|camino|volando|de vuelta|de regreso|saliendo|hoy de|
        esperando(?:lo|la|le|te)? en))(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'thing',
    accented: true,
  },
  // "Ya no está en la lista", "ya no le llegarán más boletines", "ya no tiene el seguro".
  {
    pattern:
      /(?<![a-z])(?<part>ya no (?:esta|estan|aparece|aparecen|figura|figuran|tiene|tienes|tenes|existe|existen|[a-z]+mos|consta|queda|quedan|funciona|recibira|recibiras|vera|veras|corre|aplica|forma|pertenece|va|van|sale|llev[ae]|le (?:llegar|cobrar|aparecer|saldr|molestar|vamos|va|van)[a-z]*|te (?:llegar|cobrar|aparecer|saldr|molestar|vamos|va|van)[a-z]*|se (?:le|te|renueva|renovara|cobra|cobrara|enviara)[a-z]*|habra|hay))(?![a-z])|(?<![a-z])(?<again>(?:no (?:le|te) (?:vamos|van) a (?:molestar|volver|llegar)|no (?:le|te) (?:llegaran|volveran) (?:mas|a)))(?![a-z])/g,
    strength: 'act',
    ties: 'open',
  },
  // "El mensajero ya tiene la indicación", "mi supervisora ya está al tanto", "ya lo tienen", "su banco está al corriente".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?<part>(?:ya )?(?:(?:lo|la|los|las) (?:tiene|tienen|sabe|saben|conoce|conocen|ve|ven|lleva|llevan|atiende|atienden|revisan?|recibieron|recibio|tomo|tomaron|asumio|agarro|vio|vieron)(?<=ya [a-z ]{2,16})|recibio (?:su|la|el) [a-z]+|(?:esta|estan|quedo|quedaron) (?:ya )?(?:al tanto|al corriente|enterad[oa]s?|avisad[oa]s?|informad[oa]s?|notificad[oa]s?|en manos)|
        (?:tiene|tienen) (?:ya )?(?:la indicacion|la instruccion|el recado|el aviso|el mensaje|el encargo|su (?:caso|mensaje|reporte|queja|solicitud)|todos los datos|los datos|el caso|el dato|la orden|la nota)|sabe[n]? (?:ya )?(?:que|de|lo)))(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'open',
  },
  // "RFC corregido.", "Plan renovado por doce meses", "Verificación en dos pasos: activada con éxito", "Reposición en marcha".
  {
    pattern: new RegExp(
      `${head}(?<subject>${nounPhrase}),?:? (?:ya )?(?:correctamente |debidamente )?(?<part>(?!(?:${nouns})[oa]?s?(?![a-z]))${participleEs}|list[oa]s?|en marcha|en camino|al dia)(?= ?[.!,;:]|\\s*$| (?:por|con|a partir|desde|hasta|de|para|en su|en tu|al|a|el|la|y|como|tal|hoy|ya|otra vez|de nuevo|hace|correctamente|exitosamente)(?![a-z]))`,
      'g',
    ),
    bare: true,
    strength: 'matter',
    ties: 'thing',
    adverse: true,
  },
  // "Corregido: González con z.", "Eliminada la terminación 0931", "Pausada la tienda desde hoy."
  {
    pattern: new RegExp(
      `${head}(?:(?:ya |todo |ya esta |ya quedo |esta |quedo |asunto |todo ya |ya todo )?)(?<part>(?!(?:${nouns}|confirmad[oa](?= ?[.!,]| ?$)|entendid|comprendid|enterad|anotad[oa](?= ?[.!,]| ?$)|recibid|vist|dich|leid|agradecid|encantad|dad[oa]|debid|apreciad|estimad|pasad|apenad|situad|ubicad|tod[oa]|cada|nada|segund|merced|sid|suponiend|lamentad|acordad|hablad|pensad|bienvenid|demasiad|querid)[oa]?s?(?![a-z]))${participleEs})(?= ?[.!,;:]|\\s*$| (?:el|la|los|las|su|sus|tu|tus|por|hasta|desde|a|al|de|con|en|para|hoy|ya|queda|esta|como|otra|otro)(?![a-z]))`,
      'g',
    ),
    strength: 'matter',
    ties: 'open',
    adverse: true,
  },
]

const border = /[;:!?()\n]|\.(?!\d)|, (?!como |tal |con |a partir|desde )|(?<![a-z])(?:pero|aunque|sino)(?![a-z])/g
const opening =
  /^\W*(?:(?:ok|listo|perfecto|claro|vale|si|bien|hecho|no hay problema|no se preocupe|sin problema|de acuerdo)[ ,.!]+){0,2}/
/** Things of the house's, and of a screen. */
const stranger =
  /(?<![a-z])(?:la|el|esa|ese|esta|este|una|un|nuestr[oa]) (?:pagina|app|aplicacion|sistema|web|boton|pantalla|ventana|navegador|conexion|sesion|formulario|servidor|seccion|menu|version|promocion|oferta|tienda|oficina|sucursal|banco)(?: [a-z]+)? (?:ya )?(?:se |esta |fue |ha )*(?:le |te )?$/
/** Befell by itself: "se cayó", "se venció". */
const befell =
  /^(?:entrego|entregaron|envio|enviaron|despacho|despacharon|recibio|pago|pagaron|proceso|desconto|descontaron|cayo|perdio|perdieron|rechazo|vencio|vencieron|dano|debio|produjo|agoto|agotaron|retraso|retrasaron|extravio|equivoco|confundio|cobro|cobraron|rompio|quedo|fue|llamo|dijo|trato|refirio|noto|vio|detecto|genero|bloqueo|cerro|sintio|presento un|publico|acabo|pidio que|esperaron|hablo|ofrecio|explico|indico|menciono|murio|fueron|vieron)$/
/** "Ya se pasó por diez días", "se pasó el plazo". */
const byTime = /^ (?:por|de) (?:\d|un|una|dos|tres|poco)|^ (?:el|la) (?:plazo|fecha|hora)/
/** "Un asesor autorizado": what sort, and nothing done. */
const attribute = /(?<![a-z])(?:un|una|otro|otra|algun|alguna|cualquier) [a-z]+ $/
/** "La parte pagada con puntos vuelve como puntos": which one, where a verb follows. */
const finite =
  /^(?: [a-z0-9«»"-]+){0,8} (?:se|es|son|va|van|esta|estan|tiene|tienen|vuelve|vuelven|llega|llegan|queda|quedan|sale|salen|cuesta|cuestan|lleva|llevan|entra|entran|cuenta|cuentan|puede|pueden|debe|deben|no|sigue|siguen|pasa|pasan|incluye|incluyen|cubre|cubren|aplica|aplican|aparece|aparecen|dura|duran|tarda|tardan|genera|generan|paga|pagan|recibe|reciben|viaja|viajan|permite|permiten|sirve|sirven|vale|valen|baja|sube|corresponde|corresponden|conserva|conservan|pierde|pierden|mantiene|mantienen|requiere|requieren|necesita|necesitan|funciona|funcionan|suma|suman|regresa|regresan|solo|nunca|tampoco)(?![a-z])/
/** "Empresa registrada, cuenta bancaria y contrato firmado": what is asked for. */
const listed =
  /^,(?! ?(?:ya|y|su|tu|se|le|te|lo|la|todo|desde|hasta|como|queda)(?![a-z]))(?: [a-z0-9]+){1,4}(?:,(?: [a-z0-9]+){1,4}){0,4},? y (?!(?:ya|su|tu|se|le|te|lo|la|no)(?![a-z]))[a-z]+/
const relative = /(?<![a-z])(?:que|quien|donde|cuando|como|lo que|el que|la que) (?:ya )?(?:se |le |te )*$/
const ofAll = /^\W*(?:y )?(?:los|las) [a-z]{3,}s(?: [a-z]+){0,4} (?:se )?$|^\W*un[ao]? [a-z]+(?: [a-z]+)? (?:se )?$/

/** What nobody wishes for. */
const never =
  /^(?:rechazad|denegad|fallid|demorad|retrasad|perdid|robad|danad|averiad|vencid|caducad|recibid|agotad|atascad|estropead|rot|duplicad|equivocad)[oa]s?$/
const wishable = /^(?:bloquead|cerrad|suspendid|pagad|pedid|detenid|retenid|limitad|escrit)[oa]s?$/

/** On its way already: no answer to who wants it changed or stopped. */
const moved = /^(?:enviad|despachad|entregad|empacad|preparad)[oa]s?$/

function isAdverse(word: string, request: OpenRequest, named: boolean): boolean {
  if (!adverseEs.test(word)) return false
  if (never.test(word) || request.strength !== 'act') return true
  if (named && !['off', 'out', 'change'].some((kind) => request.kinds.has(kind))) return false
  if (moved.test(word)) return !tiedTo(request, word) || request.kinds.has('off')
  return !(tiedTo(request, word) || (wishable.test(word) && sameAct(request, `${word} `)))
}

/** What a sentence tells as the result of what the customer has asked for. */
export function resultsEs(sentence: Sentence, request: OpenRequest): Told[] {
  const { text } = sentence
  if (/\?\W*$/.test(text)) return []
  const told: Told[] = []
  for (const reading of readings) {
    const { pattern, strength, ties, adverse, accented, bare } = reading
    if (strength === 'act' && request.strength !== 'act') continue
    for (const match of allMatches(pattern, text)) {
      const { part = match.groups?.again ?? '', subject: whose = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const start = end - part.length
      const first = part.split(' ')[0] ?? ''
      if (
        accented &&
        /o$/.test(first) &&
        !/^(?:hizo|deshizo|rehizo|puso|repuso)$/.test(first) &&
        !isAccentedAt(sentence, start + first.length - 1)
      )
        continue
      const { clause, from } = clauseAround(text, start, end, border)
      const plain = clause.replace(opening, '').replace(/^.*(?=ya no )|(?<![a-z])como debe(?![a-z])/g, '')
      if (match.groups?.again === undefined && cover.test(plain)) continue
      if (byOthers.test(clause) || where.test(text.slice(end))) continue
      if (accented && (befell.test(first) || (first === 'paso' && byTime.test(text.slice(end))))) continue
      if (!match[0].startsWith('se ') && attribute.test(text.slice(0, start))) continue
      if (adverse && isAdverse(first, request, bare === true && whose !== '')) continue
      if (comparesEs.test(text.slice(end))) continue
      if (bare && whose !== '' && listed.test(text.slice(end))) continue
      if (onceEs.test(part) && absoluteEs.test(text.slice(end))) continue
      if (bare && whose !== '' && finite.test(text.slice(end, from + clause.length))) continue
      if (relative.test(text.slice(0, match.index)) || stranger.test(text.slice(from, start))) continue
      const isNews = news.test(clause) || news.test(text.slice(end, end + 48))
      if (/^(?:ya )?quedan? /.test(match[0]) && request.strength !== 'act') continue
      const tied = tiesOf(reading, request, { part, subject: whose, clause }, isNews)
      const { theAct, isHis } = tied
      if (!isNews && !/^(?:fue|ha|han|se ha|quedo)/.test(match[0]) && ofAll.test(text.slice(from, match.index)))
        continue
      if (isUntied(reading, request, tied, text.slice(end))) continue
      if (
        ties === 'open' &&
        !isHis &&
        !theAct &&
        !isNews &&
        !/(?<![a-z])(?:su|sus|tu|tus|le|les|te|lo|todo|ambos|ambas)(?![a-z])/.test(clause) &&
        part.length < clause.trim().length - 3
      )
        continue
      told.push({ start, end, kind: 'done', self: false })
    }
  }
  return told
}
