import { unwrap } from '#lib/text/unwrap.ts'

/** Any participle of a Spanish verb. */
export const participleEs = `(?:[a-z]{2,13}(?:ad|id)[oa]s?|dad[oa]s?|(?:re|des|dis|com|im|pro|su|ex)?(?:hech|puest|escrit|abiert|devuelt|resuelt|cubiert|impres|suscrit|dich|vist|rot|vuelt|inscrit|satisfech|absuelt|disuelt|supuest)[oa]s?|(?:inscrit|transcrit)[oa]s?)`

/** Words that end as participles and are none here, and how things stand that did not go as wished. */
export const adverseEs = new RegExp(unwrap`
  ^(?:rechazad|denegad|fallid|demorad|retrasad|perdid|robad|danad|averiad|vencid|caducad|enviad|entregad|despachad|recibid|cobrad|pagad|bloquead|limitad|restringid|suspendid|retenid|cerrad|pensad|disenad|hech[oa] para|destinad|obligad|permitid|requerid|
  necesitad|esperad|previst|prevista|incluid|interesad|preocupad|encantad|agradecid|confundid|equivocad|ocupad|cansad|molest|afectad|involucrad|relacionad|debid|basad|ubicad|situad|llamad|conocid|publicad|disponib|disponible|vendid|comprad|
  pedid|agotad|atascad|detenid|parad|estropead|rot|vist|dich|explicad|mencionad|indicad|citad|descrit|escrit|leid|entendid|comprendid|anotad|enterad|sabid|acostumbrad|dedicad|considerad|duplicad|empacad|
  preparad|salid|llegad|ido|sid|estad|podid|tenid|querid|revertid por|protegid|cuidad|separad por|compuest|supuest|expuest|vuelt|decepcionad|disgustad|enojad|indignad|sorprendid|mal|habilitad para|lad|estad|mercad|cuid|pasad|medid|sentid|
  partid|apellid|contenid|sonid|ruid|grad|seguid|segund|mund|cuand|fond|demasiad|cada|nada|toda|vida|comida|medida|salida|entrada|llamada|jornada|temporada|cantidad|validad|limitada|privada|adecuad|apropiad|correspondient|equivalent|elevad|delgad|sujet)[oa]?s?$
`)

/** "Aprobada la solicitud, la tienda queda publicada": once it has been. */
export const onceEs =
  /^(?:aprobad|verificad|confirmad|recibid|aceptad|firmad|pagad|revisad|completad|terminad|validad)[oa]s?$/
export const absoluteEs =
  /^ (?:el|la|los|las|su|tu)(?: [a-z]+){1,4}, (?![^.;]*(?<![a-z])(?:ya|ahora|he|hemos)(?![a-z]))[a-z]+ /

/** "Solicitada y cancelada no son lo mismo": two words are compared. */
export const comparesEs =
  /^"?(?: (?:y|o|ni|e) "?[a-z]+"?)? (?:no )?(?:es|son|significa|quiere decir|equivale|implica|supone)(?: (?:lo mismo|igual|que|cosas|otra cosa|solo|a|una?|dos|[a-z]+))/
