import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** The customer says what he is called, or asks how he will be. */
const name = new RegExp(unwrap`
  (?<![a-z])(?:call me|address me|my name|name's|i'm|i am|llam[ae]me|me llam(?:o|as|an|e)|dime|digame|dile|me dicen|mi nombre|tr[ae]t[ae]me|soy)(?![a-z])|叫我|称呼我|我叫|我姓|
  (?<![\u0620-\u06ff])(?:ناديني|نادني|سميني|قول ?لي|قل لي|اسمي|انا ابو|انا ام)(?![\u0620-\u06ff])
`)
const calls = {
  en: /^call$/,
  es: /^(?:(?:te|le|la|lo|os) )?llamar(?:e|emos)$/,
}
/** What stands behind "I'll call you" where a telephone is meant. */
const calledBy = {
  en: /^ (?:you|u) (?!(?:back|up|tomorrow|today|tonight|at|in|on|when|once|as|if|later|then|and|after|before|by|this|next|again|right|shortly|soon|with|about|for|to|from|first|myself|personally|straight|every|each|during|over|within|until|around|any|[a-z]+day|now)(?![a-z]))[a-z]/,
  es: /^ (?!(?:en|al?|por|para|el|los?|las?|hoy|manana|est[ae]|luego|despues|mas|cuando|si|y|desde|de|con|tambien|yo|ahora|antes|sin|pronto|personalmente|mismo|otra|un[ao]?|cada|dentro|durante|tras|sobre|entre|lunes|martes|apenas|enseguida|ya|que|nuestro|mi|su)(?![a-z]))[a-z]{2,}/,
}

const later =
  /(?<![a-z])(?:tomorrow|tonight|later|today|soon|[a-z]+day|by e?-?mail|courier|carrier|team|bank|manana|hoy|luego|pronto|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|correo|telefono|whatsapp|encargad[oa]|banco|almacen|equipo|transportista|cuando|en cuanto|apenas)(?![a-z])/
const speaks = {
  en: /^(?:write|brief|answer|reply|speak|talk|remind|come back to)$/,
  es: /^(?:(?:te|le|les|os|se)(?: l[oa]s?)? )?(?:escribir|contestar|responder|hablar)(?:e|emos)$/,
}
/** In what words, in which order, in how many: of the talk itself. */
const manner = {
  en: /^(?:,|:| (?:you: |(?:it )?(?:in|with) (?:short|simple|plain|small|easy|one|two|a few|capital|lower|everyday) |one (?:step|thing|line) at a time|step by step|without jargon|plainly|slowly|briefly|the [a-z]+ (?:further down|below|in a (?:moment|minute)|at the end)))/,
  es: new RegExp(unwrap`
    ^ (?:(?:muy |igual de |mas |bien )?(?:clar[oa]|claramente|content[oa]|cort[oa]|despacio|breve|brevemente|en serio)|de (?:usted|tu|vos)|en (?:verso|orden|espanol|ingles|tu orden|su orden|tu idioma|su idioma|minusculas|mayusculas|prosa|dos|tres|pocas)|sin (?!falta|demora|retraso)[a-z]+|
      por (?:orden|partes|puntos)|como si|un[oa] por un[oa]|lo que (?:sepa|pueda|se |haya)|con (?:gusto|calma|dibujos|ejemplos?|frases|palabras|lo que haya)|
      (?:(?:un|una|unas|unos|dos|tres|el|la|algo|pocas) )?(?:par de )?(?:frases?|lineas?|palabras|versos?|arranque|cuerpo|borrador|parrafos?|poema|discurso|brindis|encabezado|saludo|cort[oa]|breve|sencillo))(?![a-z])
  `),
}

/** Whether what is read as an act to come is how the customer is addressed, or in what words this very talk goes on. */
export function isSaidHere({ language, text: phrase, start, end }: Match, text: string, question: string): boolean {
  const rest = text.slice(end)
  if (language === 'zh') return /^我?就$/.test(phrase) && /^(?:叫|称呼)[您你]/.test(rest) && name.test(question)
  if (language === 'ar') return false
  if (later.test(text.slice(0, start) + rest.split(/[:"]/, 1)[0])) return false
  if (calls[language].test(phrase)) return name.test(question) && calledBy[language].test(rest)
  return (
    speaks[language].test(phrase) && manner[language].test(rest) && !/(?<![a-z])we(?![a-z])/.test(text.slice(0, start))
  )
}
