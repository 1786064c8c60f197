import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

/** What an answer consists of: it is given by saying it. */
const matterEs = new RegExp(unwrap`
  ^(?: (?:aqui|abajo|a continuacion|mas abajo|por aqui|ahora|ya|mismo|ahora mismo|tambien|por escrito|aparte|entonces|
  primero|como)){0,3}(?: (?:el|la|los|las|un|una|unos|unas|[st]us?|todos los|todas las|algunos|algunas|varias|varios|dos|
  tres|otro|otra|otros|otras|mas|toda la))? (?:breve |pequeno |mejores |unicas |posibles |siguientes )?(?:pasos?|enlaces?|links?|rutas?|opciones|
  opcion|alternativas?|resumen|datos|detalles?|informacion|guia|instrucciones|explicacion|ejemplos?|plazos?|requisitos|
  condiciones|lista|respuesta|consejos?|recomendacion(?:es)?|sugerencias?|tabla|desglose|procedimiento|vias?|maneras?|
  formas?|contexto|referencia|diferencias?|motivos?|prioridad|las gracias|gracias|idea|pistas?|aclaracion|
  alternativas|pausa|hincapie|parentesis|inciso|repaso|comparacion|matiz|(?:todo )?lo posible|preguntas?|(?:puntos|fechas) (?:clave|importantes|
  principales)|con lo que (?:veo|aparece|figura|hay|consta)|que (?:el|la|los|las|no|hay|segun)|
  caminos?)(?![a-z])(?!(?: de(?:l| la)? [a-z]+| ya)? [a-z]{2,12}(?:ad|id)[oa]s?(?![a-z]))(?![^.;!?]{0,60}(?<![a-z])(?:a (?:su|tu) correo|
  por (?:correo|whatsapp|sms|e-?mail)|al correo)(?![a-z]))
`)
const givesEs =
  /^(?:dej|pon|hag|hac|d[ao]|mand|pas|agreg|anad|anot|escrib|compart|apunt|met|ofre|present|adelant|marc|ajust|actualiz|corrij|correg)/

/** "Te dejo los pasos para pedirlo", "te doy los datos": it is said, and nothing else is done. */
export function isToldEs(act: Act, text: string): boolean {
  return act.language === 'es' && givesEs.test(text.slice(act.start)) && matterEs.test(text.slice(act.end))
}

/** The same of a phrase that begins with its verb: "doy los datos del crédito". */
export function isToldPhraseEs(phrase: string): boolean {
  const verb = /^[a-z]+/.exec(phrase)?.[0]
  return verb !== undefined && givesEs.test(verb) && matterEs.test(phrase.slice(verb.length))
}
