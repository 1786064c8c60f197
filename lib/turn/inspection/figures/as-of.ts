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

/** Whether a folded text says of what moment its figures are. */
export function statesAsOf(text: string): boolean {
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

/** Whether what is said of a figure that is past its time tells its moment: not that it is of now, nor of today where no such fact is. */
export function statesPastMoment(text: string, prepared: Prepared): boolean {
  const rest = text.replace(asOfNow, ' ')
  if (!statesAsOf(rest)) return false
  const figures = findFigures(rest)
  const dates = figures.filter(({ kind }) => kind === 'date')
  if (dates.length === 0 || figures.some(({ kind }) => kind === 'time')) return true
  const { now } = prepared
  const today = (now.getUTCMonth() + 1) * 100 + now.getUTCDate()
  if (dates.some(({ value }) => value !== today)) return true
  return prepared
    .facts()
    .some(({ fact, fresh }) => !fresh && fact.asOf !== undefined && dayOf(new Date(fact.asOf)) === dayOf(now))
}
