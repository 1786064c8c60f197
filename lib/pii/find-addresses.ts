import { unwrap } from '#lib/text/unwrap.ts'
import type { Candidate } from './personal-data-type.ts'

const ending =
  '(?=$|[\\n;!?]|[.](?:\\s|$)|\\s(?:and|but|please|my|i|phone|tel|thanks|y|pero|gracias|mi|por favor|telefono)\\b)'
const street = unwrap`
    street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|square|sq|way|place|pl|terrace|ter|highway|
    hwy|parkway|pkwy|crescent|close|gardens|mews|alley|circle|cir|trail|row|walk|quay|grove|wharf|parade|heights
  `
/** Words that stand in no street's name: "until 3 December either way", "2 days in a row". */
const nameless = unwrap`
    (?:to|of|for|by|until|till|from|with|without|than|and|or|but|if|in|at|
    on(?! (?:avon|sea|thames|tyne|trent|hudson))|off|about|is|are|was|were|will|can|may|has|have|had|i|we|you|your|it|
    its|they|their|this|that|these|there|either|any|some|each|every|both|same|other|another|no|not|only|more|less|all|
    long|halfway|right|left|out|up|per|am|pm|percent|gb|tb|mb|kg|cm|mm|km|ft|inch(?:es)?|feet|m|seats?|packs?|pieces?|
    persons?|people|adults?|flash|hard|usb|external|tests?|days?|weeks?|months?|years?|hours?|minutes?|min|mins|
    seconds?|times?|items?|orders?|parcels?|payments?|transfers?|refunds?|cards?|accounts?|bags?|tickets?|steps?|
    points?|stars?|usd|eur|gbp|cny|aed|sar|mxn|cents?|dollars?|euros?|pounds?|january|february|
    march(?! (?:st|street|road|rd|lane|ave))|april|june|july|august|september|october|november|december|one(?= way)|
    flight)\s
  `
/** A clause, and no street's name, up to its number: "la calle está cortada hasta las 18". */
const clauseEs =
  "[\\p{L} .'-]{0,40}?\\s(?:est[aá]n?|hasta|desde|abren?|cierran?|llegan?|en|con|para|que|no|hay|por|se|ya|es|son|tiene|dentro)\\s"
/** What a number counts, that is no house number. */
const counted = unwrap`
    (?!\d)(?!\s?(?:%|people|persons?|times|days?|weeks?|months?|years?|hours?|minutes?|am|pm|items?|entrances|dias?|semanas?|meses|
    horas?|minutos?|personas|veces|articulos|[天日月年个小次分元人件%]|يوم|ايام|ساع|دقي|اسبوع|اسابيع|شهر|اشهر|سن|مر|موظف|ريال|درهم|
    دولار|جنيه|دينار))
  `
/** "系统里 18 号已发货": a day of the month, and no door. */
const dayBehind = unwrap`
  \s?(?:3[01]|[12]\d|[1-9])\s?号(?:\s?(?:已|发|到|送|出(?!口)|下单|前|后|起|就|才|左右|那天|寄|签|开始|之|当|晚|早|上午|下午|会|能|以|扣|付|入账|退|更|[,，。;；]))
`
const forms: readonly RegExp[] = [
  new RegExp(
    unwrap`
      (?<![\p{L}\d.,/-])\d{1,6}[a-z]?(?:[-/]\d{1,5})?,?\s(?:(?:north|south|east|west|[nsew]\.?|old|new|upper|lower|
      saint|st\.)\s)?(?:(?!${nameless})[\p{L}\d'.-]{1,20}\s){1,4}(?:${street})\b\.?(?:,?\s(?:apt|apartment|unit|
      suite|ste|flat|floor|fl|room|rm|#)\.?\s?#?[\w-]{1,8})?(?:,\s?[\p{L}\d' .-]{2,40}?){0,4}?(?:,?\s[a-z]{2}\s\d{5}(?:-\d{4})?|
      ,?\s[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})?(?=$|[\n.,;!?)]|\s)
    `,
    'gu',
  ),
  /\b(?:calle|cl|carrera|cra|kra|kr|avenida|av|transversal|diagonal)\.?\s\d{1,3}[a-z]?(?:\sbis)?(?:\s(?:sur|norte|este|oeste))?\s?(?:#|no?\.?\s)\s?\d{1,3}[a-z]?\s?-\s?\d{1,3}/gu,
  /\bp\.?\s?o\.?\s?box\s\d{1,7}(?:,\s?[\p{L} ]{2,30}){0,2}(?:,?\s[a-z]{2}\s\d{5})?/gu,
  new RegExp(
    unwrap`
      \b(?:calle|c/|av(?:da)?\.?|avenida|plaza|paseo|carrer|carretera|ctra\.?|camino|ronda|travesia|calzada|boulevard|
      privada|cerrada|callejon)(?!${clauseEs})\s[\p{L}\d .'-]{2,50}?,?\s(?:n[o.]{0,2}\s?|num\.?\s?|numero\s|
      #\s?)?\d{1,5}(?:[a-z]\b)?(?:\s?,\s?[\p{L}\d .'-]{1,40}?){0,5}(?:,?\s\d{5}(?:\s[\p{L} ]{2,25})?)?${ending}
    `,
    'gu',
  ),
  new RegExp(
    unwrap`
    (?:\p{Script=Han}{2,8}?(?:省|自治区|市|特别行政区)){0,2}(?:\p{Script=Han}{1,8}?(?:区|县|镇|乡|市))?\p{Script=Han}{1,10}?(?:路|街|大道|
    (?<![知报难轨频渠味通管隧])道(?!${dayBehind})|巷|弄|胡同|村|(?<![这那哪统录单息据面页表程册户])里(?!${dayBehind}))\s?\d{1,5}\s?(?:号院?|弄)(?:[\p{Script=Han}\d\s-]{0,20}?\d{1,5}\s?(?:栋|幢|楼|单元|室|层|号|
    座))*(?:[a-z]?\d{0,4}室)?
  `,
    'gu',
  ),
  new RegExp(
    unwrap`
    \p{Script=Han}{2,8}(?:省|市|自治区)\p{Script=Han}{1,8}(?:区|县|市)\p{Script=Han}{1,12}(?:小区|花园|大厦|公寓|苑|
    广场)\s?\d{1,4}\s?(?:号楼|栋|幢|座)(?:\s?\d{1,4}\s?(?:单元|室|号|层))*
  `,
    'gu',
  ),
  new RegExp(
    unwrap`
    (?<!\p{L})(?:شارع|(?<!(?:عن|عبر|في) )طريق|ميدان|حي(?! علي )|عماره|مبني|برج|شقه|
    فيلا)\s(?:(?![،,]\s?و[يت])[\p{Script=Arabic}\d\s،,-]){3,80}?\d{1,5}${counted}(?:\s?[،,]\s?(?:[\p{Script=Arabic}\d]+\s?){1,4}){0,4}(?=$|[\n.؟!]|\s)
  `,
    'gu',
  ),
  new RegExp(
    unwrap`
    (?<![\p{L}\d.,/-])\d{1,5}\s?(?:شارع|طريق|حي)\s(?:\p{Script=Arabic}{2,14}\s?){1,3}(?:[،,]\s?(?:\p{Script=Arabic}{2,14}\s?){1,
    3}){0,3}
  `,
    'gu',
  ),
]
const introduced = new RegExp(
  unwrap`
    (?:\b(?:my|your|our|registered|delivery|shipping|billing|home|new|postal|mailing)\s(?:home |delivery |shipping |
    billing |postal |new )?address(?: is|\s?:)|(?<!\b(?:ip|ipv4|ipv6|mac|e-?mail|mail|web|url|wallet|crypto|bitcoin|btc|
    eth\w*|site)\s)\baddress\s?[:：]|\bi live (?:at|in)|\b(?:ship|deliver|send) (?:it |this |them |my order )?to\s?:?|
    mi (?:nueva )?direccion(?! (?:ip|mac|de (?:correo|e?mail)|electronica|web))(?: (?:es|de envio es))?\s?:?|
    (?<!\b(?:ip|mac)\s)\bdireccion\s?:|vivo en(?: la)?|(?<![a-z] ?|邮箱|电子|网络|钱包|邮件)(?:地址|住址)(?:是|为|[:：])|我住在|
    عنواني(?: (?:الجديد )?هو)?\s?:?|العنوان\s?[:：]|اسكن في)\s{0,2}([^\n;!?؟。；！？]{6,140})
  `,
  'gu',
)
const numbered = /\d/
const houseNumber = new RegExp(`\\d${counted}`, 'u')
/** How an address is, in place of the address: "is in place", "is up to date". */
const predicate = new RegExp(
  unwrap`
    ^(?:now |already |still |also )*(?:in place|on file|up to date|saved|updated|changed|correct|right|wrong|set|
    confirmed|the same|ready|missing|incomplete|valid|invalid|being|not|no|sigue|esta|actualizad[oa]|correct[oa]|guardad[oa]|la misma|
    confirmad[oa])(?!\p{L})
  `,
  'u',
)
const reference = /(?<![\p{L}\d])\p{L}{1,5}-\d{3,}/gu

/** Finds postal addresses: by the form of a street with its number, or where a text introduces one that has a number. */
export function findAddresses(text: string): Candidate[] {
  if (!numbered.test(text)) return []
  const found: Candidate[] = []
  const add = (start: number, written: string, rank: number) => {
    const value = written.replace(/[\s,.،]+$/, '')
    found.push({ start, end: start + value.length, type: 'address', value, rank })
  }
  for (const form of forms) for (const match of text.matchAll(form)) add(match.index, match[0], 27)
  for (const match of text.matchAll(introduced)) {
    const rest = match[1] ?? ''
    const value = rest.replace(
      /(?:\.\s|\s(?:and|but|please|thanks|y mi|gracias|my|i)\s|[，,](?:请|电话|谢|帮|麻烦|快|手机|我)).*$/,
      '',
    )
    if (
      predicate.test(value) ||
      !houseNumber.test(value.replace(reference, '')) ||
      !/\p{L}{2}/u.test(value) ||
      /@|https?:|:[\da-f]{2}:|\d\.\d+\.\d/.test(value)
    )
      continue
    if (/\p{Script=Han}/u.test(value) && !/[路街道号村区市省县镇室楼栋弄巷]/.test(value)) continue
    add(match.index + match[0].length - rest.length, value, 29)
  }
  return found
}
