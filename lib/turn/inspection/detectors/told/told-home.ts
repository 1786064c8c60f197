import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { placeAddresses } from '../../context/public-places.ts'
import { addressStandsIn } from '../../watches/raw-values.ts'
import { askedKinds } from './asked-kinds.ts'

/** Two letters before a code of five digits. */
const states = unwrap`
  (?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])
`
/** What has a number of its own, and what goes on behind it: an order, a case. */
const numbered =
  '(?:order|orders|number|ticket|case|reference|code|ref|booking|invoice|pedido|orden|numero|caso|factura|reserva|referencia|codigo|guia|rastreo|no|nro)'
const behindNumber = unwrap`
  (?:(?:pasa|qued|sigu|sald|llega|esta|entreg|ser|tien|cambi|figur|sal[eg])[a-z]{0,8}|para|como|desde|hasta|will|goes|would|has|with|from|that|were|then|is|can|stays)(?![a-z])
`

/**
 * The parts of a place: a street, a building, a floor, a door, a quarter, a code, each with its name or number. One says nothing of
 * anybody; two of different kinds with a number or an order tell a door.
 */
const parts: readonly RegExp[] = [
  // A street.
  new RegExp(unwrap`
    (?<![a-z])(?:[a-z][a-z'-]+ (?:street|st|avenue|ave|road|rd|lane|drive|dr|boulevard|blvd|court|terrace|crescent|close|parade|grove|mews|row|quay|wharf|highway|way)(?= ?(?:,|\.|;|$|\d|in [a-z]|apt|unit|flat))|
    (?:calle|avenida|avda?\.?|av\.|carrera|cra\.?|kra\.?|jr\.|jiron|pasaje|psje\.?|paseo|plaza|camino|calzada|diagonal|transversal|prolongacion|privada|rua|ronda|travesia|via|rue|piazza|viale)(?: (?:de|del|la|las|el|los))* (?!donde|y|o|numero|
    principal|indicada|registrada|completa)[a-z\d][a-z\d'-]+)|[a-z]{3,}(?:weg|strasse|str\.|gasse|platz|allee|straat|laan|gatan|vej) \d+|[\u4e00-\u9fff]{2,6}(?:路|街|大道|大街|巷|胡同)(?!上|口|线|段|况|边|程|由|径)|(?<![\u0620-\u06ff])[ولبع]?(?:شارع|زنقه|زنقة|طريق|نهج|جاده|ممر|درب) (?!(?:ال)?(?:مسجل|مذكور|رييسي|كامل|او|ورقم|التوصيل))[\u0620-\u06ff]{3,}
  `),
  // A building or an estate.
  new RegExp(unwrap`
    (?<![a-z])(?:(?!the|a|my|your|which|same)[a-z]{3,} (?:house|building|tower|towers|court|lodge|villas?|mansions?|apartments|heights|society|complex|residences?|condo)|the maltings|edificio [a-z\d]+|torre [a-z\d]+|conjunto (?!de)[a-z]+|manzana \d+|mz\.? ?[a-z\d]+|lote \d+|bloque [a-z\d]{1,3}(?![a-z]))|
    [\u4e00-\u9fff]{2,8}(?:小区|花园|花苑|大厦|公寓|广场|新村|家园|嘉园|公馆|名苑|雅苑|府|城)(?=[\da-z一二三四五六七八九十 ])|(?<![\u0620-\u06ff])[ولبع]?(?:بنايه|عماره|مبني|برج|مجمع|فيلا|اقامه) (?!(?:ال)?(?:سكن|مستقل|صغير|كبير|او|ورقم))(?:رقم )?[\u0620-\u06ff\d]{2,}
  `),
  // A floor or a door.
  new RegExp(unwrap`
    (?<![a-z])(?:(?:flat|apt\.?|apartment|unit|suite|ste|room|floor|level|no\.) ?#?(?:\d+[a-z]?|[a-z]\d*)(?![a-z])|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|top|ground) floor|
    (?:piso|planta|dpto\.?|depto\.?|departamento|apto\.?|apartamento|int\.?|interior|puerta|casa|local|oficina|of\.|n(?:umero|ro\.?|o\.?)) ?#?\d+[a-z]?|\d{1,2}[oaº°] ?(?:izquierda|derecha|izda|dcha|[a-d])(?![a-z])|(?:primer|segundo|tercer|cuarto|quinto|sexto) piso)|
    [\d一二三四五六七八九十]{1,4} ?(?:号楼|栋|幢|座|单元|室|楼|层|弄|组|号)|(?<![\u4e00-\u9fff])[a-z]座|(?<![\u0620-\u06ff])(?:ال)?(?:طابق|دور|شقه|باب|رقم|فيلا) ?(?:رقم )?(?:\d{1,4}|(?:ال)?(?:ارضي|اول|تاني|ثاني|ثالث|تالت|رابع|خامس|سادس|سابع|ثامن|عاشر|اخير))
  `),
  // A quarter, a town with its code.
  new RegExp(unwrap`
    (?<![a-z\d]|[a-z\d][-#/])(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|${states} \d{5}(?:-\d{4})?|(?:nsw|vic|qld|wa|sa|tas|act|nt) \d{4}|[a-z]{3,} (?:east|west|north|south)?,? ?[a-z]+(?<!${numbered}) \d{6}|(?<!${numbered}[ :.#]{1,3})\d{5} (?!${behindNumber})[a-z]{4,}|(?<=, )\d{4} [a-z]{4,}|(?:col\.|colonia|barrio|urb\.?|urbanizacion|cercado|fracc\.?|
    sector|vereda) (?:de |la |el |las |los )*[a-z]{3,}|c\.?p\.? ?\d{4,5})(?![a-z\d])|[\u4e00-\u9fff]{2,5}(?:省|自治区)?[\u4e00-\u9fff]{2,5}市[\u4e00-\u9fff]{1,5}[区县镇]|[\u4e00-\u9fff]{2,4}[省市][\u4e00-\u9fff]{2,4}[市县区][\u4e00-\u9fff]{0,6}[镇乡村]|
    (?<![\u0620-\u06ff])(?:حي|منطقه|ضاحيه|قريه) (?!(?:ال)?(?:توصيل|خدم|شحن|خاص|عميل|ي))[\u0620-\u06ff]{3,}
  `),
]

const doorSign = /\d|floor|piso|طابق|دور|[一二三四五六七八九十]{1,3}(?:号|楼|栋|室)/
/** Whose place it is: a shop, a depot, an office, where anybody may go. */
const publicPlace = new RegExp(unwrap`
  (?<![a-z])(?:store|shop|branch|office|depot|warehouse|locker|pick-?up point|collection point|our (?:address|premises|returns)|post office|headquarters|tienda|sucursal|
  oficina(?! \d)|almacen|bodega|punto de (?:recogida|entrega|retiro)|taquilla|sede|local comercial)(?![a-z])|网点|门店|驿站|自提|营业厅|服务点|仓库|快递柜|总部|(?:ال)?(?:فرع|متجر|مكتب|مستودع|مقر|معرض|نقطه)
`)
/** How an address is written, or what of it is wanted. */
const asFormat = new RegExp(unwrap`
  (?<![a-z])(?:for example|e\.g|such as|like this|format|please (?:send|give|include|tell|provide)|por ejemplo|formato|indique|incluya|mande)(?![a-z])|例如|比如|格式|请(?:提供|发|告诉|填写|写)|مثلا|مثال|صيغه|ارسل (?:لي|لنا)|اكتب
`)

/** Whether the last message asks where something of the customer's own goes, and for no shop or office. */
export function asksHome(prepared: Prepared): boolean {
  return askedKinds(prepared).has('address') && !publicPlace.test(prepared.question)
}

/** Whether a sentence tells where somebody lives in parts of a place that no open text holds. */
export function tellsHome(text: string, prepared: Prepared): boolean {
  if (text.length < 10 || !doorSign.test(text) || publicPlace.test(text) || asFormat.test(text)) return false
  const found = parts.map((part) => part.exec(text)).filter((part) => part !== null)
  const asked = askedKinds(prepared).has('address')
  // Where nobody asked, a street or a building with its door tells it, or three parts together.
  const [streetPart, building, door] = parts.map((part) => part.test(text))
  if (found.length < (asked || ((streetPart || building) && door) ? 2 : 3)) return false
  const heard = [prepared.publicText, ...prepared.said, ...placeAddresses(prepared)]
  const place = text.slice(
    Math.min(...found.map(({ index }) => index)),
    Math.max(...found.map(({ index, 0: part }) => index + part.length)),
  )
  return !heard.some(
    (one) =>
      found.some(([part]) => part.length >= 6 && one.includes(part)) ||
      addressStandsIn(place, one) ||
      addressStandsIn(text, one),
  )
}
