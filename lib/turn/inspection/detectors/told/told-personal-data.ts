import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { SentenceDetector } from '../../claims/sentence-detector.ts'
import type { Prepared } from '../../context/prepared.ts'
import { isPublicPlace, placeAddresses } from '../../context/public-places.ts'
import { findFigures } from '../../figures/find-figures.ts'
import { sayableIn } from '../../watches/own-data.ts'
import { addressStandsIn, rawValuesIn, showsAddress } from '../../watches/raw-values.ts'
import { isSampleDate } from '../../watches/sayable-span.ts'
import type { Sentence } from '../../watches/watch.ts'
import { type AskedKind, askedKinds } from './asked-kinds.ts'
import { answersWith } from './asked-values.ts'
import { asksHome, tellsHome } from './told-home.ts'

const birthWord = new RegExp(unwrap`
    (?<![a-z])(?:birth ?(?:date|day)?s?|born|d\.?o\.?b|nacimiento|naci[oó]|nacid[oa]|cumpleanos)(?![a-z])|出生|生日|生于|
    ميلاد|مواليد|ولدت|مولود
  `)
const identityWord = new RegExp(unwrap`
    (?<![a-z])(?:(?:national |identity |identification |government )?id(?: card)?(?: number| no\.?| #)|identity (?:card|
    document|number)|passport|social security|ssn|tax (?:id|number)|n\.?i\.? number|national insurance|tax file|cpf|rut|cui[lt]|driv(?:er's|ing) licen[cs]e|dni|nie|curp|rfc|nif|
    cedula|documento de identidad|pasaporte|carne)(?![a-z])|身份证|护照|证件号|社保号|驾照|(?:رقم )?(?:ال)?هوي[هت][\u0620-\u06ff]*|
    جواز|الرقم القومي|رقم الاقامه|بطاقه الهويه
  `)
const identityNumber = /(?<![a-z0-9*•x.-])[a-z]{0,4}-?\d[\d .-]{4,20}[\da-z](?![a-z0-9*]|[ .-]?[*•●])/g
const addressTypes = new Set([
  'address',
  'birth-date',
  'passport',
  'us-ssn',
  'cn-id',
  'es-dni',
  'es-nie',
  'security-answer',
])

/** What a customer calls an address of his. */
const nicknames =
  /^(?:home|office|work|casa|trabajo|oficina|parents|family|default|primary|holiday home|mum|mom|(?:ال)?(?:منزل|بيت|عمل|مكتب|دوام|عايله))$/

function sensitiveLeaf(text: string, prepared: Prepared): boolean {
  return prepared.leaves().some((leaf) => {
    if (
      !/(?:birth|dob|passport|nationalid|idnumber|identitynumber|ssn|taxid|address|street|phone|mobile|email)/.test(
        leaf.path,
      )
    )
      return false
    const value = fold(leaf.value).folded
    // "proofOfAddress": how far its check has come.
    if (
      isPublicPlace(leaf.source, leaf.path) ||
      /proof|verif|check|stat(?:e|us)|valid|review|label|alias/.test(leaf.path)
    )
      return false
    if (/args\./.test(leaf.path) || value.length < 5 || /[*•]/.test(value)) return false
    // A word without digits under such a name is its state ("valid"), save where it is a place.
    if (!/[\d@]/.test(value) && !/address|street/.test(leaf.path)) return false
    if (nicknames.test(value)) return false
    if (prepared.said.some((said) => said.includes(value))) return false
    return text.includes(value)
  })
}

const greeting = /happy birthday|feliz cumpleanos|生日快乐|عيد ميلاد سعيد|كل عام/

/** A date close to a word of birth. */
/** A party, a present, a day on which a thing is needed: whose birth it is, nobody is told. */
const occasion = new RegExp(unwrap`
    (?<![a-z])(?:birthday (?:present|gift|party|card|cake)|(?:happy|early|belated) (?:[a-z]+ )?\d{1,3}(?:st|nd|rd|th)|the (?:day|week) (?:before|after) (?:her|his|your|their) birthday|(?:before|for|in time for|until|by) (?:the|your|his|her|a|that) (?:[a-z']+ )?birthday)(?![a-z])|(?:antes|regalo|fiesta|a tiempo|para el|para tu|para su)[^.;]{0,24}cumpleanos|
    (?:赶|生日[前当那]|生日礼物|生日会|过生日)|(?:قبل|هديه|حفل)[^.;]{0,16}عيد (?:ال)?ميلاد
  `)

/** A day with its year in two digits. */
const shortDate = /(?<![\d*•.-])\d{1,2}([-./])\d{1,2}\1\d{2}(?![\d*•])/

function tellsBirth(text: string, prepared: Prepared): boolean {
  if (greeting.test(text)) return false
  if (occasion.test(text) && prepared.said.some((said) => birthWord.test(said))) return false
  const word = birthWord.exec(text)
  if (!word) return false
  if (isSampleDate(text, text, prepared)) return false
  const near = text.slice(Math.max(0, word.index - 32), word.index + word[0].length + 32)
  if (shortDate.test(near)) return true
  return findFigures(text).some(
    (figure) =>
      figure.kind === 'date' && figure.start - (word.index + word[0].length) <= 32 && word.index - figure.end <= 32,
  )
}

/** Where a shop, a depot or an office is. */
const ofPlaceZh =
  /(?<![您你的家])(?:网点|门店|驿站|自提点|营业厅|服务点|柜台|便利店|专柜)(?:地址)?(?:就?在|位于|:|是|为)[^,。;]{0,24}/g

/** A line, a stop or an hour by its number, where something runs: no door of anybody's. */
const ofRoute = new RegExp(
  unwrap`
    (?<![a-z])(?:routes?|lines?|bus(?:es)?|tram|stop|platform|gate|rutas?|lineas?|autobus(?:es)?|parada|recorrido|anden)(?: (?:no\.?|n\.?|num\.?|number|numero))? ?\d{1,4}(?![\d-])|
    公交 ?\d{1,3} ?路|\d{1,3} ?路(?:公交|车)|\d{1,2} ?号线|(?<![\u0620-\u06ff])[ولبك]?(?:ال)?(?:مسار|خط|باص|حافله|رحله|محطه|موقف|بوابه)(?: رقم)? ?\d{1,4}|
    (?<!\d)\d{1,2}:\d\d(?!\d)
  `,
  'g',
)

function tellsPersonal(sentence: Sentence, prepared: Prepared): boolean {
  const text = sentence.text.replace(ofPlaceZh, ' ')
  const sayable = sayableIn(prepared)
  const found = findPersonalData(text.replace(ofRoute, ' ')).some(
    (span) =>
      addressTypes.has(span.type) &&
      !sayable.has(span.type, span.value) &&
      !(span.type === 'birth-date' && isSampleDate(text, span.value, prepared)) &&
      !prepared.said.some((said) => said.includes(span.value)) &&
      !(
        span.type === 'address' &&
        [prepared.publicText, ...prepared.said, ...placeAddresses(prepared)].some((heard) =>
          addressStandsIn(span.value, heard),
        )
      ) &&
      !prepared.publicText.includes(span.value),
  )
  if (found || sensitiveLeaf(text, prepared) || showsAddress(text, prepared)) return true
  if (tellsBirth(text, prepared)) return true
  if (rawValuesIn(text, prepared).some(({ type }) => type === 'tax-id')) return true
  if (!identityWord.test(text)) return false
  const near = (number: string): boolean => {
    const at = text.indexOf(number)
    return (
      identityWord.test(text.slice(Math.max(0, at - 40), at)) ||
      identityWord.test(text.slice(at + number.length, at + number.length + 16))
    )
  }
  return [...text.matchAll(identityNumber)].some(
    ([number]) =>
      !sayable.has('id', number) &&
      number.replace(/\D/g, '').length >= 6 &&
      !/\d[.,]\d{1,2}$|^\d{4}-\d\d-\d\d/.test(number) &&
      near(number) &&
      !prepared.said.some((said) => said.includes(number.trim())),
  )
}

const placeWord = new RegExp(unwrap`
    地址|路|街|巷|号|(?<![a-z])(?:address|direccion|calle|avenida|avda|plaza|paseo|carrera|colonia|piso|street|avenue|road|
    lane|drive|boulevard|apartment|apt|flat|suite|terrace|place|court|close|square|crescent|gardens|mews|hill|park|
    grove|quay|house|row|walk|way)(?![a-z])|عنوان|شارع|حي|مبني|عماره|فيلا|شقه
  `)

const asked: readonly AskedKind[] = ['phone', 'identity', 'birth']
const phoneWord =
  /(?<![a-z])(?:phone|mobile|cell|landline|licen[cs]e (?:no|number)|telefono|movil|celular|celu)(?![a-z])|手机|电话|证件|座机|موبايل|جوال|تليفون|هاتف/

function asksPersonal(prepared: Prepared): boolean {
  const kinds = askedKinds(prepared)
  return kinds.has('address') || asked.some((kind) => kinds.has(kind))
}

function speaksOfPersons(text: string, prepared: Prepared): boolean {
  return (
    (/\d/.test(text) && (placeWord.test(text) || showsAddress(text, prepared))) ||
    birthWord.test(text) ||
    identityWord.test(text)
  )
}

/** 2.1 by its context: an address, a birth date or an identity number that the reply tells. */
export const toldPersonalData: SentenceDetector = {
  name: 'told-personal-data',
  triggers: {
    en: unwrap`
      street|avenue|road_|lane_|drive_|boulevard|apartment|apt_|flat_|suite|terrace|place_|court_|close_|square|
      crescent|gardens|mews|hill_|park_|grove|quay|house_|row_|walk_|way_|house number|0|1|2|3|4|5|6|7|8|9|postcode|
      zip code|birth|born|dob|national id|id number|id card|identity|passport|social security|ssn|tax id|licence|ni number|insurance|tax file|cpf|
      license|address|lives at|live at|january|february|march_|april|may_|june|july|august|september|october|november|
      december
    `,
    zh: '0|1|2|3|4|5|6|7|8|9|一九|路|街|巷|弄|号楼|单元|室|小区|大道|地址|出生|生日|身份证|护照|证件|省|住',
    es: unwrap`
      0|1|2|3|4|5|6|7|8|9|calle|avenida|avda|plaza|paseo|carrera|colonia|piso|codigo postal|direccion|nacimiento|nacio|
      nacid|cumpleanos|dni|nie_|curp|pasaporte|cedula|documento|enero|febrero|marzo|abril|mayo|junio|julio|agosto|
      septiembre|octubre|noviembre|diciembre
    `,
    ar: '0|1|2|3|4|5|6|7|8|9|شارع|مبني|شقه|حي_|عماره|فيلا|عنوان|ميلاد|مواليد|ولدت|هوي|جواز|القومي|الاقامه',
  },
  opens: (sentence, prepared) =>
    speaksOfPersons(sentence.text, prepared) || asksPersonal(prepared) || phoneWord.test(sentence.text),
  stands: (sentence, prepared) =>
    ((speaksOfPersons(sentence.text, prepared) || asksHome(prepared)) && tellsPersonal(sentence, prepared)) ||
    answersWith(asked, sentence.text, prepared) ||
    tellsHome(sentence.text, prepared),
}
