import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { patternPrefilter } from '../matching/prefilter.ts'
import { chineseNumber } from './chinese-number.ts'
import type { Figure } from './figure.ts'
import { hourOfDay, overlaps } from './find-dates.ts'

const hourWords: readonly string[] = [
  'one|una|واحده|الواحده|الاولي',
  'two|dos|ثنتين|اثنين|تنتين|الثانيه',
  'three|tres|ثلاث|ثلاثه|تلاته|الثالثه',
  'four|cuatro|اربع|اربعه|الرابعه',
  'five|cinco|خمس|خمسه|الخامسه',
  'six|seis|ست|سته|السادسه',
  'seven|siete|سبع|سبعه|السابعه',
  'eight|ocho|ثمان|ثمانيه|تمانيه|تمنيه|الثامنه',
  'nine|nueve|تسع|تسعه|التاسعه',
  'ten|diez|عشر|عشره|العاشره',
  'eleven|once|احدعش|حداشر|حدعش|الحاديه عشره?',
  'twelve|doce|اثنعش|اتناشر|طنعش|اطنعش|الثانيه عشره?',
]
const hourForms = hourWords.map((words) => new RegExp(`^(?:${words})$`))
const minuteForms: readonly (readonly [form: RegExp, minutes: number])[] = [
  [/^(?:half|media|النصف|نصف|نص)$/, 30],
  [/^(?:a |un )?(?:quarter|cuarto|الربع|ربع)$/, 15],
  [/^(?:الثلث|ثلث|twenty|veinte|عشرين|عشرون)$/, 20],
  [/^(?:five|cinco|خمس|خمسه)$/, 5],
  [/^(?:ten|diez|عشر|عشره)$/, 10],
  [/^fifteen$|^quince$/, 15],
  [/^(?:twenty[- ]five|veinticinco|خمس(?:ه)? وعشر(?:ين|ون))$/, 25],
  [/^(?:thirty|treinta)$/, 30],
  [/^(?:thirty[- ]five|treinta y cinco)$/, 35],
  [/^(?:forty|cuarenta)$/, 40],
  [/^(?:forty[- ]five|cuarenta y cinco)$/, 45],
  [/^(?:fifty|cincuenta)$/, 50],
]
const pick = (language: RegExp) =>
  [...hourWords.join('|').split('|')]
    .filter((word) => language.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')
const hoursEn = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const hoursEs = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'
const hoursAr = pick(/[\u0620-\u06ff]/)
const ordinalsAr = hoursAr
  .split('|')
  .filter((word) => word.startsWith('ال'))
  .join('|')

const halfEn = 'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|(?:in the|this) (?:morning|afternoon|evening)|at night'
const halfEs = 'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|de la (?:manana|tarde|noche|madrugada)|del mediodia'
const halfAr = 'صباحا|الصبح|صبحا|من صباح|ظهرا|الظهر|بعد الظهر|عصرا|العصر|مساء|المسا|المساء|ليلا|بالليل|الليل|المغرب'
/** What stands behind an hour that needs no other sign; a thing that is counted does not. */
const over =
  '(?= ?(?:[.,;:!?)(\\n]|$)| (?:sharp|on|every|daily|today|tomorrow|tonight|utc|gmt|and you|from|each)(?![a-z]))'
const overEs =
  '(?= ?(?:[.,;:!?)(\\n]|$)| (?:en punto|utc|gmt|hora|de (?:hoy|manana|lunes|hace)|todos|cada|hoy|y (?:vale|es|sirve))(?![a-z]))'
const overAr = '(?= ?(?:[.,;:!?)(\\n]|$)| (?:بالتوقيت|بتوقيت|utc|gmt|من (?:صباح|مساء|يوم)|اليوم|تماما))'

/** An hour in digits. */
const digits = '(?:1[0-2]|[1-9])(?![\\d:%]|[.,]\\d)'
const hoursBefore =
  '(?:at|till|until|from|by|between|around|about|before|after|to|and|-|(?:re)?opens?|(?:re)?opens? at|clos(?:es?|ing)|shuts?|starts?|ends?|finish(?:es)?)'

const english = new RegExp(
  unwrap`
    (?<![a-z-])(?:(?<minute>half|a? ?quarter|five|ten|twenty|twenty[- ]five)(?: minutes)? (?<side>past|to|before|after|till) (?<hour1>${hoursEn})(?! (?:days?|hours?|weeks?|months?|business|working|minutes?|of|items?|orders?)(?![a-z]))(?: ?(?<half1>${halfEn}))?|
    (?<minute6>half|a? ?quarter) (?<side6>past|to|before|after|till) (?<hour6>${digits})(?: ?(?<half6>${halfEn}))?|(?<=${hoursBefore} )(?<british2>half) (?<hour7>${digits})(?: ?(?<half7>${halfEn}))?|
    (?<hour2>${hoursEn})(?: (?<minute2>fifteen|thirty|forty[- ]five))? (?:o'clock(?: ?(?<half4>${halfEn}))?|(?<half2>${halfEn}))|
    (?<=${hoursBefore} )(?<british>half) (?<hour3>${hoursEn})${over}|
    (?<=(?<![a-z])(?:at|till|until) )(?<hour5>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${over})(?![a-z-])
  `,
  'g',
)
const spanish = new RegExp(
  unwrap`
    (?<![a-z])(?:(?<minute5>(?:un )?cuarto|cinco|diez|veinte) (?:minutos )?(?<side5>para) las? (?<hour5>${hoursEs}|${digits})|(?:las?|entre las?|y las?) (?<hour1>${hoursEs}|${digits})(?: (?<side>y|menos) (?<minute>media|cuarto|cinco|diez|quince|veinte|veinticinco|treinta(?: y cinco)?|cuarenta(?: y cinco)?|cincuenta)(?! (?:dias|horas|semanas|meses)))(?: (?<half1>${halfEs}))?|
    las? (?<hour2>${hoursEs}) (?:en punto|(?<half2>${halfEs}))|(?<=(?:a|de|desde|hasta|sobre) )las? (?<hour3>${hoursEs})${overEs}|
    (?<=(?:de|a) )(?<hour4>${hoursEs})(?: (?<side4>y|menos) (?<minute4>media|cuarto))(?! de| (?:dias|horas|semanas|meses)))(?![a-z])
  `,
  'g',
)
const arabic = new RegExp(
  unwrap`
    (?<![\u0620-\u06ff])(?:(?<before>[وبلف]?(?:الساعه |ساعه (?!واحده(?![\u0620-\u06ff]))))(?<hour1>${hoursAr})(?: (?:و(?<minute>(?:ال)?(?:نصف|نص|ربع|ثلث)|خمس وعشر(?:ين|ون)|خمسه وعشر(?:ين|ون)|عشره?|خمسه?|عشرين|عشرون)(?: دقي(?:قه|قة|قايق))?|(?<less>الا) (?<minute2>ربعا?|ثلثا?|خمسه?|عشره?)))?(?: (?<half1>${halfAr}))?|
    (?<hour2>${ordinalsAr})(?: (?:و(?<minute3>(?:ال)?(?:نصف|نص|ربع|ثلث)|خمسه? وعشر(?:ين|ون)|عشره?|خمسه?|عشرين|عشرون)(?: دقي(?:قه|قايق))?|(?<less2>الا) (?<minute4>ربعا?|ثلثا?|خمسه?|عشره?))(?: (?<half2>${halfAr}))?|
    (?: (?<half3>${halfAr})))|(?<=(?:من|الي|حتي|لحد|قبل|بعد|الساعه|[بيتن]{1,2}(?:فتح|قفل|سكر|غلق|بدا|خلص)\S{0,2}) )(?<hour5>${digits}) (?:و(?<minute5>(?:ال)?(?:نصف|نص|ربع|ثلث))|(?<less5>الا) (?<minute6>ربعا?|ثلثا?))(?: (?<half5>${halfAr}))?|(?<=(?:بين|حتي|الي) )(?!الاولي)(?<hour3>${ordinalsAr})${overAr}|(?<hour4>${ordinalsAr})(?= و(?:ال)?(?:${ordinalsAr}) (?:${halfAr})))(?![\u0620-\u06ff])
  `,
  'g',
)
const hanHour = '(?:二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])'
const chinese = new RegExp(
  unwrap`
    (?:(?<half>上午|下午|晚上|晚间|夜里|早上|早晨|清晨|凌晨|中午|傍晚|今早|今晚) ?(?<hour1>${hanHour})(?:点|时)(?<minute1>整|半|钟|一刻|三刻|(?:零|[一二三四五])?十?[一二三四五六七八九]?(?=分)|(?:[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]))?分?|
    差(?<lack>一刻|[五十]分钟?)(?:就|到|不到)?(?<hour3>${hanHour})点|(?<![一二三四五六七八九十百千万点早晚差高低大小多少贵长短快慢好强宽窄厚薄重轻近远])(?<hour2>${hanHour})点(?:(?<minute2>整|半|钟|一刻|三刻|(?:零|[二三四五])?十?[一二三四五六七八九]?(?=分(?!之)))分?|
    (?=(?:之前|以前|前|之后|以后|后|左右|开[门始工演场船车席播]|起飞|发车|出发|散场|结束|入场|检票|登机|到达|停止|的(?:场|班|票|车|船|飞机|航班|火车|高铁|大巴|电影|演出|课)|关门|下班|上班|更新|的(?:价|汇率|报价|数)|有效|到[一二两三四五六七八九十]|至))))
  `,
  'g',
)
const forms = [english, spanish, arabic, chinese]
const filter = patternPrefilter(forms)

function hourOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : hourForms.findIndex((form) => form.test(word)) + 1
}

function minutesOf(word: string): number {
  return minuteForms.find(([form]) => form.test(word.trim()))?.[1] ?? 0
}

/** Times of day in words: "half past eight", "las ocho y media", "下午四点半", "الثامنة والنصف". `whole` holds the text. */
export function findSpelledTimes(text: string, into: Figure[], whole = text): void {
  for (const index of filter.armed(whole)) {
    const form = forms[index]
    if (!form) continue
    for (const match of allMatches(form, text)) {
      const groups = match.groups ?? {}
      const start = match.index
      const end = start + match[0].length
      if (overlaps(into, start, end)) continue
      const named = (name: string) => Object.entries(groups).find(([key, value]) => key.startsWith(name) && value)?.[1]
      const half = named('half') ?? ''
      const hour = named('hour') ?? ''
      const minute = named('minute') ?? (named('british') ? 'half' : '')
      let hours = form === chinese ? chineseNumber(hour) : hourOf(hour)
      let minutes =
        form === chinese
          ? hanMinutes(minute) - hanMinutes(groups.lack?.replace(/分钟?/, '') ?? '')
          : minutesOf(minute.replace(/ا$/, '')) || minutesOf(minute)
      if (/^(?:to|before|till|menos|para)$/.test(named('side') ?? '') || named('less')) minutes = -minutes
      hours = hourOfDay(hours, half)
      const value = ((((hours % 24) * 60 + minutes) % 1440) + 1440) % 1440
      const loose = half === '' && hours <= 12
      into.push({ kind: 'time', start, end, value, decimals: 0, spelled: true, ...(loose ? { loose } : {}) })
    }
  }
}

function hanMinutes(written: string): number {
  if (written === '半') return 30
  if (written === '一刻') return 15
  if (written === '三刻') return 45
  return /[一二三四五六七八九十]/.test(written) ? chineseNumber(written.replace(/^零/, '')) : 0
}
