import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { dayOf } from './collector.ts'
import { findFigures } from './find-figures.ts'

const hours = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'
/** Says of what moment a figure is. */
const asOf = new RegExp(unwrap`
    (?<![a-z])(?:as of(?! (?:now|this moment|right now))|as at|at \d{1,2}(?![.,]?\d)|updated|last (?:update|known|
    quoted)|valid (?:until|till|to)|utc|gmt|(?:quoted|taken|published|fixed|recorded|captured|refreshed) at|
    earlier|yesterday|o'clock|(?:\d{1,3}|half an|an?|a few|five|ten|fifteen|twenty|thirty|
    forty) ?(?:mins?|minutes?|hours?|hrs?) (?:ago|old|back)|a fecha|actualizad|hasta las|segun (?:el|
    la) ultim|vigente|ayer|fecha|(?:a|de) las? (?=\d|(?:${hours})(?![a-z]))|hace (?:unos |unas |
    apenas |solo |menos de )?(?:\d{1,3}|media|una?|cinco|diez|quince|veinte|treinta|pocos|pocas)? ?(?:min|minutos?|horas?)
    )(?![a-z])|截至|截止|(?:最[近新后]|上)一?次?更新|更新于|时点|昨天|有效期至|\d点|(?:上午|下午|早上|早晨|清晨|晚上|晚间|凌晨|中午|傍晚)[一二两三四五六七八九十]{1,3}[点时]|二?十[一二三四五六七八九]?点(?:整|半|钟|[零一二三四五])|
    (?:\d|半|[一两几十五]) ?个?半?(?:分钟|小时|钟头|刻钟)(?:之|以)?前|حتي (?:الساعه|تاريخ|الان)|اخر تحديث|الساعه ?(?:\d|ال(?:واحد|ثان|ثالث|رابع|
    خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي))|بتوقيت|امس|بتاريخ|صالح حتي|(?<![\u0620-\u06ff])(?:قبل|
    منذ) (?:نحو |حوالي )?(?:\d{1,3} )?(?:نصف ساعه|ربع ساعه|ساع|دقيق|دقايق)
  `)

/** Whether a folded text says in words of what moment its figures are. */
export function saysAsOf(text: string): boolean {
  return asOf.test(text)
}

/** Whether a folded text says of what moment its figures are. */
function statesAsOf(text: string): boolean {
  return asOf.test(text) || findFigures(text).some(({ kind }) => kind === 'time' || kind === 'date')
}

/** Says that a figure is of this very moment, or that it is the valid one. */
const asOfNow = new RegExp(
  unwrap`
    (?<![a-z])(?:as (?:of|at) (?:right |just )?(?:now|today|this (?:very )?(?:moment|minute))|as of (?=the time of)|(?:just|
    freshly|newly|always|being|fully) updated(?! at)|(?:the |our |your |an? )?updated (?!at|on|as)[a-z]+|a (?:dia|fecha) de hoy|
    (?:el |la )?[a-z]+ (?:actualizad[oa]|vigente)(?! (?:a|al|el|desde|hace|hasta|por ultima)(?![a-z])))(?![a-z])|截[至止](?:到)?(?:目前|现在|此刻|当前|
    今[天日](?! ?\d|[上下早晚凌中]))|(?<![\u0620-\u06ff])(?:حتي|الي) (?:الان|اليوم|هذه اللحظه|اللحظه)
  `,
  'g',
)

/** Says of a figure that it is over, or the last that is known. */
const isOver = new RegExp(unwrap`
    (?<![a-z])(?:expired|(?:no|any) longer (?:valid|current|good|holds)|ran out|run out|lapsed|out of date|outdated|(?:isn't|not|is no longer|can't be) (?:valid|current|good)(?: any ?more)?|
    caduc(?:o|ad[oa]|aron)|venci(?:o|d[oa]|eron)|expir(?:o|ad[oa])|desactualizad[oa]|ya no (?:vale|rige|sirve|esta vigente|es valid[oa])|(?:no|dejo de) (?:es|esta|ser|estar) (?:vigente|valid[oa]))(?![a-z])|
    过期|失效|不作数|作废|过了有效期|不再有效|已过时效|(?<![\u0620-\u06ff])(?:[وف]?انت?هت (?:صلاحي|مد)|[وف]?خلصت|[وف]?انتهي (?:سريان|مفعول)|منتهي|لم يعد|لم تعد|غير سار|قديم)
  `)
/** Words of a moment that is behind. */
const past = new RegExp(unwrap`
    (?<![a-z])(?:last (?:known|reading|quoted?|update|one|rate|price|figure)|latest (?:one|reading|figure) i have|earlier|previous|(?:\d{1,2}|two|three|four|five|a few|several|some) days ago|
    last (?:night|week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|yesterday|ayer|anoche|anteayer|antier|anterior|ultim[oa]s? (?:dato|cotizacion|lectura|tipo|cambio|precio|que|registr\w+)|
    hace (?:\d{1,2}|dos|tres|cuatro|cinco|unos|varios) dias)(?![a-z])|昨|前天|上[次周一]|[几两二三四五]天前|之前的|最[近后](?:一次|那次|一个|更新)|旧的|(?<![\u0620-\u06ff])(?:امس|اول امس|مبارح|قبل (?:يومين|ايام|ثلاثه ايام|\d{1,2} ايام)|من يومين|اخر (?:سعر|قراءه|تحديث|رقم)|الماضي\S?|السابق\S?)
  `)

/** Whether a text names a day that lies behind: a date, a weekday, "the day before yesterday". */
function namesPastDay(text: string, { now }: Prepared): boolean {
  const today = (now.getUTCMonth() + 1) * 100 + now.getUTCDate()
  return findFigures(text).some(
    ({ kind, value }) =>
      (kind === 'date' && value !== today) ||
      (kind === 'monthday' && value !== now.getUTCDate()) ||
      (kind === 'weekday' && value !== now.getUTCDay()) ||
      (kind === 'relative' && value < 0),
  )
}

/** Whether a stale figure is of this very day: then a time alone tells its moment. */
function isOfToday(prepared: Prepared): boolean {
  const stale = prepared.facts().filter(({ fact, fresh }) => !fresh && fact.asOf)
  return stale.length === 0 || stale.some(({ fact }) => dayOf(new Date(fact.asOf)) === dayOf(prepared.now))
}

/** Whether what is said of a figure that is past its time tells its moment: not that it is of now, nor of today where no such fact is. */
export function statesPastMoment(text: string, prepared: Prepared, previous = ''): boolean {
  const rest = text.replace(asOfNow, ' ')
  if (namesPastDay(rest, prepared) || isOver.test(rest) || past.test(rest)) return true
  if (/\d|号|日/.test(previous) && namesPastDay(previous, prepared) && tellsReading.test(previous)) return true
  return isOfToday(prepared) && statesAsOf(rest)
}

/** The sentence before tells of which day a reading is. */
const tellsReading = new RegExp(unwrap`
    (?<![a-z])(?:rate|reading|figure|quote|price|balance|update|latest|lectura|cotizacion|dato|tipo|cambio|precio|saldo|ultim[oa])(?![a-z])|汇率|报价|数据|价|余额|最近一次|更新|
    (?:ال)?(?:سعر|قراءه|رصيد|تحديث|رقم)
  `)
