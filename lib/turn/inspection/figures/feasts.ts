import { unwrap } from '#lib/text/unwrap.ts'

const day = 86_400_000
const at = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / day

/** The fourth Thursday of November. */
function thanksgiving(year: number): number {
  const first = at(year, 11, 1)
  return first + ((4 - ((first + 4) % 7) + 7) % 7) + 21
}

/** Days of the calendar that go by a name everywhere. */
const feasts: readonly (readonly [form: RegExp, dayIn: (year: number) => number])[] = [
  [
    /(?<![a-z])(?:black friday|viernes negro|black weekend)(?![a-z])|黑五|黑色星期五|الجمعه (?:البيضاء?|السوداء?|الصفراء?)|بلاك فراي?داي/,
    (year) => thanksgiving(year) + 1,
  ],
  [
    /(?<![a-z])(?:cyber ?monday|ciber ?lunes)(?![a-z])|网络星期一|网一|سايبر ?مانداي|اثنين (?:ال)?(?:انترنت|سايبر)/,
    (year) => thanksgiving(year) + 4,
  ],
  [/(?<![a-z])(?:thanksgiving|accion de gracias)(?![a-z])|感恩节|عيد الشكر/, thanksgiving],
  [/(?<![a-z])(?:christmas(?! eve)|xmas|navidad)(?![a-z])|圣诞|كريسماس|الكريسمس/, (year) => at(year, 12, 25)],
  [/(?<![a-z])(?:christmas eve|nochebuena)(?![a-z])|平安夜/, (year) => at(year, 12, 24)],
  [/(?<![a-z])boxing day(?![a-z])/, (year) => at(year, 12, 26)],
  [/(?<![a-z])(?:new year'?s? eve|nochevieja|fin de ano)(?![a-z])|跨年|ليله راس السنه/, (year) => at(year, 12, 31)],
  [/(?<![a-z])(?:new year(?!'?s? eve)|ano nuevo)|元旦|راس السنه/, (year) => at(year, 1, 1)],
  [/(?<![a-z])(?:epiphany|dia de reyes|los reyes|reyes magos)(?![a-z])/, (year) => at(year, 1, 6)],
  [/(?<![a-z])(?:valentine|san valentin)|情人节|عيد الحب|الفالنتاين/, (year) => at(year, 2, 14)],
  [/(?<![a-z])(?:women's day|dia de la mujer)|妇女节|三八节|يوم المراه/, (year) => at(year, 3, 8)],
  [/(?<![a-z])(?:may day|dia del trabajo|dia del trabajador)|五一|劳动节|عيد العمال/, (year) => at(year, 5, 1)],
  [/(?<!\d)618(?!\d)|六一八/, (year) => at(year, 6, 18)],
  [/(?<![\u0620-\u06ff])(?:ال)?يوم (?:ال)?وطني (?:ال)?سعودي/, (year) => at(year, 9, 23)],
  [/国庆|十一黄金周/, (year) => at(year, 10, 1)],
  [/(?<![a-z])halloween(?![a-z])|万圣|هالوين/, (year) => at(year, 10, 31)],
  [
    /(?<![a-z])(?:singles'? day|dia del soltero)(?![a-z])|双十一|双 ?11|(?<!\d)11\.11(?!\d)|يوم العزاب/,
    (year) => at(year, 11, 11),
  ],
  [/双十二|双 ?12|(?<!\d)12\.12(?!\d)/, (year) => at(year, 12, 12)],
]
const named = new RegExp(unwrap`
    black|negro|cyber|ciber|thanks|gracias|christmas|xmas|navidad|noche|boxing|year|fin de ano|ano nuevo|epiph|reyes|valent|mujer|women|
    may day|trabaj|hallow|singles|soltero|11\.11|12\.12|618|[黑网感圣安跨元情妇八五劳六国十万双]|جمعه|بلاك|سايبر|انترنت|شكر|كريسم|راس السنه|الحب|
    الفالنتاين|المراه|العمال|وطني|هالوين|العزاب
  `)

/** The days, counted from 1970, of the feasts that a folded text names, this year's and the next one's. */
export function feastDays(folded: string, year: number): readonly number[] {
  if (!named.test(folded)) return []
  return feasts.flatMap(([form, dayIn]) => (form.test(folded) ? [dayIn(year), dayIn(year + 1)] : []))
}
