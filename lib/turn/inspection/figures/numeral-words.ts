import { unwrap } from '#lib/text/unwrap.ts'
/** What a numeral word does: a small number, a hundred that multiplies, a hundred that adds, a power, a dozen, a dual that counts by itself. */
export type NumeralRole = 'small' | 'hundred' | 'hundreds' | 'scale'

/** A numeral word's value and role. */
export interface Numeral {
  value: number
  role: NumeralRole
}

function list(from: number, words: string, step = 1): [string, Numeral][] {
  return words
    .split(' ')
    .flatMap((group, index) =>
      group.split('|').map((word): [string, Numeral] => [word, { value: from + index * step, role: 'small' }]),
    )
}
function role(kind: NumeralRole, entries: Readonly<Record<string, number>>): [string, Numeral][] {
  return Object.entries(entries).flatMap(([group, value]) =>
    group.split('|').map((word): [string, Numeral] => [word, { value, role: kind }]),
  )
}

/** Numeral words of English and Spanish, folded. */
export const latinNumerals: ReadonlyMap<string, Numeral> = new Map([
  ...list(
    1,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...list(20, 'twenty thirty forty|fourty fifty sixty seventy eighty ninety', 10),
  ...role('small', { couple: 2, dozen: 12 }),
  ...role('hundred', { hundred: 100 }),
  ...role('scale', { 'thousand|grand': 1000, 'million|millions': 1e6, billion: 1e9 }),
  ...list(
    1,
    unwrap`
      un|uno|
      una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun|
      veintiuno|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve
    `,
  ),
  ...list(30, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa', 10),
  ...role('small', { par: 2, docena: 12, decena: 10, veintena: 20, treintena: 30 }),
  ...role('hundreds', { centenar: 100 }),
  ...role('hundreds', {
    'cien|ciento': 100,
    'doscientos|doscientas': 200,
    'trescientos|trescientas': 300,
    'cuatrocientos|cuatrocientas': 400,
    'quinientos|quinientas': 500,
    'seiscientos|seiscientas': 600,
    'setecientos|setecientas': 700,
    'ochocientos|ochocientas': 800,
    'novecientos|novecientas': 900,
  }),
  ...role('scale', { mil: 1000, 'millon|millones': 1e6 }),
])

/** Numeral words of Arabic, formal and spoken, folded, without their prefixes. */
export const arabicNumerals: ReadonlyMap<string, Numeral> = new Map([
  ...list(
    1,
    unwrap`
      واحد|واحده اثنان|اثنين|اثنا|اثني|اثنتا|اثنتي|اثنتان|اثنتين|تنين|اتنين|ثنتين ثلاث|ثلاثه|تلات|تلاته اربع|اربعه خمس|خمسه ست|سته سبع|
      سبعه ثمان|ثماني|ثمانيه|تمان|تمانيه|تماني|تمن تسع|تسعه عشر|عشره حداشر|احدعش|حدعش|احدعشر|حداش|احداش اثناعشر|اطنعش|اتناشر|اثنعش|
      اتنعشر|طناش|اطناش تلتاشر|ثلطعش|تلطعش|ثلاثطعش|تلطاش|ثلطاش|تلتطاش اربعتاشر|اربعطعش|ربعطاش|اربعطاش خمستاشر|خمسطعش|خمستعش|خمسطاش ستاشر|ستطعش|سطاش|ستطاش سبعتاشر|سبعطعش|سبعطاش تمنتاشر|
      ثمنطعش|تمنطعش|تمنطاش|ثمنطاش تسعتاشر|تسعطعش|تسعطاش
    `,
  ),
  ...list(
    20,
    'عشرون|عشرين ثلاثون|ثلاثين|تلاتين اربعون|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين|تمانين تسعون|تسعين',
    10,
  ),
  ...role('small', { دزينه: 12 }),
  ...role('hundred', { 'ميه|مايه|ميات|مءه|مءة': 100 }),
  ...role('hundreds', {
    'ميتان|ميتين|مايتان|مايتين|متين|ميتا|مايتا|ميتي|مايتي': 200,
    'ثلاثميه|ثلاثمايه|تلتميه|ثلثميه|تلاتميه': 300,
    'اربعميه|اربعمايه|ربعميه': 400,
    'خمسميه|خمسمايه': 500,
    'ستميه|ستمايه': 600,
    'سبعميه|سبعمايه': 700,
    'ثمانميه|ثمانمايه|ثمانيميه|تمنميه|ثمنميه': 800,
    'تسعميه|تسعمايه': 900,
    'الفان|الفين': 2000,
  }),
  ...role('scale', { 'الف|الاف|الفا': 1000, 'مليون|ملايين': 1e6, مليار: 1e9 }),
])

/** Arabic nouns whose dual counts two by itself: days, weeks, currencies, orders. */
export const arabicDual = new RegExp(unwrap`
    ^(?:يوم|اسبوع|شهر|ساعت|سنت|عام|دقيقت|ريال|درهم|دولار|دينار|جنيه|طلب|شحنت|طرد|دفعت|بطاقت|فاتورت|عمليت|تحويل|قسط|حساب|
    قطعت|منتج|نقطت)(?:ان|ين)$
  `)

/** Ordinals that name a day of a month, folded. */
export const ordinalDays: ReadonlyMap<string, number> = new Map(
  [
    'first|primero|الاول',
    'second|الثاني',
    'third|الثالث',
    'fourth|الرابع',
    'fifth|الخامس',
    'sixth|السادس',
    'seventh|السابع',
    'eighth|الثامن',
    'ninth|التاسع',
    'tenth|العاشر',
    'eleventh|الحادي عشر',
    'twelfth|الثاني عشر',
    'thirteenth|الثالث عشر',
    'fourteenth|الرابع عشر',
    'fifteenth|الخامس عشر',
    'sixteenth|السادس عشر',
    'seventeenth|السابع عشر',
    'eighteenth|الثامن عشر',
    'nineteenth|التاسع عشر',
    'twentieth|العشرين|العشرون',
    'twenty-first|twenty first|الحادي والعشرين',
    'twenty-second|twenty second|الثاني والعشرين',
    'twenty-third|twenty third|الثالث والعشرين',
    'twenty-fourth|twenty fourth|الرابع والعشرين',
    'twenty-fifth|twenty fifth|الخامس والعشرين',
    'twenty-sixth|twenty sixth|السادس والعشرين',
    'twenty-seventh|twenty seventh|السابع والعشرين',
    'twenty-eighth|twenty eighth|الثامن والعشرين',
    'twenty-ninth|twenty ninth|التاسع والعشرين',
    'thirtieth|الثلاثين',
    'thirty-first|thirty first|الحادي والثلاثين',
  ].flatMap((group, index) => group.split('|').map((word): [string, number] => [word, index + 1])),
)
