import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import { currencyAfter } from './lexicon.ts'

/** A hundredth of a currency, behind its number. */
const hundredths = new RegExp(unwrap`
    ^ ?(?:(?:us |euro )?cents?|pence|pennies|p(?!\.?[a-z])|centavos?|centimos?|centesimos?|halal(?:a|as|ah)|piast(?:re|er)s?|pais[ae])(?![a-z])|^ ?(?:美分|欧分|分钱|
    分(?![钟之期成数为类享给别店配析段明布开摊支级])|(?:سنت|قرش|قروش|هلل|سنتيم|بنس)(?:ا|ات|ه)?(?![\u0620-\u06ff]))
  `)
/** A thousandth of one. */
const thousandths = /^ ?(?:(?:baisas?|millimes?)(?![a-z])|(?:بيس(?:ه|ات)|مليما?(?:ت|ات)?)(?![\u0620-\u06ff]))/
/** A thousandth of a dinar, and a hundredth of a dirham. */
const fils = /^ ?(?:fils(?![a-z])|(?:فلس(?:ا|ات)?|فلوس(?= ?(?:[.,]|$)))(?![\u0620-\u06ff]))/
const dinar = /^ ?(?:(?:[a-z]+ )?dinars?|kwd|bhd|jod|iqd|(?:ال)?دينار\S{0,2}|دنانير|第纳尔)/
/** A tenth of one. */
const tenths = /^ ?(?:角|毛钱?(?![利衣巾病]))/

const currency = new RegExp(`^ ?(?:us |de )?${currencyAfter}`)
const joins = /^(?: ?, ?| | and | y | con | with | و)?$/
const ends =
  /^ ?(?:$|[.,;:!?)\n(]|[\u3400-\u9fff]|(?:usd|eur|for|in|as|at|per|on|to|de|en|por|al|a|para|us|dolar\w*|in all|each)(?![a-z])|(?:عند|حتي|في|لكل|علي|امريكي\S?)(?![\u0620-\u06ff]))/
/** What may stand behind the tenths of a Chinese sum: "九块九包邮". A measure word, or what begins with a one, is none of it. */
const tenthEnds =
  /^(?: ?$| ?[.,;:!?)"。、'\n]|[毛角钱美欧港新的了吧呢哦啊呀吗哈左上多包就而和或到以不也都还能可是算给收含]|起(?!来|初))/
/** Half of what stands behind it, and not of the currency: "95 ريال ونص كيلو 60". */
const ofOther =
  '(?! (?:(?:ال)?(?:كيلو|كيلوغرام|كيلوجرام|لتر|متر|[جغ]رام|دزينه|درزن|حبه|علبه|كرتون|صندوق|طن|رطل|ساعه|يوم|شهر|سنه|اسبوع)|kilos?|kgs?|pounds? of|lit(?:re|er|ro)s?|dozen|docena|hora|dia|mes|ano|pint|hour|day|year)(?![a-z\\u0620-\\u06ff]))'
/** Halves and quarters behind a currency. */
const halves: readonly (readonly [form: RegExp, share: number])[] = [
  [new RegExp(`^ (?:and a half|y medi[oa])${ofOther}(?![a-z])`), 0.5],
  [/^半(?![天年个小月斤公升打箱瓶盒只米])/, 0.5],
  [new RegExp(`^ و ?(?:نصف|نص)${ofOther}(?: (?:ال)?(?:دولار|درهم|ريال|دينار|جنيه|يورو))?(?![\\u0620-\\u06ff])`), 0.5],
  [new RegExp(`^ و ?ربع${ofOther}(?: (?:ال)?(?:دولار|درهم|ريال|دينار|جنيه|يورو))?(?![\\u0620-\\u06ff])`), 0.25],
  [/^ و ?(?:ثلاثه|تلات|ثلاث)(?:ه)? ارباع(?![\u0620-\u06ff])/, 0.75],
]
/** A single unit of a currency, which has no number of its own: "a dollar seventy-five". */
const one =
  /(?:(?<![a-z])(?:an?|one) (?:us )?(?:dollar|euro|pound|buck|dinar|dirham|riy?al)(?: and)? |(?<![\u0620-\u06ff])(?:دولار|درهم|ريال|دينار|جنيه|يورو)ا? و)$/
const oneAndHalf =
  /(?<![a-z])an? (?:us )?(?:dollar|euro|pound|buck) and a half(?![a-z])|(?<![\u0620-\u06ff])(?:دولار|درهم|ريال|دينار|جنيه)ا? ون(?:ص|صف)(?![\u0620-\u06ff])/g

/** An Arabic dual holds its currency. */
const dualEnd = /(?:ان|ين)$/

const rounded = (value: number) => Math.round(value * 1000) / 1000

function isPlain({ kind, value, decimals, spelled }: Figure): boolean {
  return (kind === 'bare' || kind === 'exempt') && decimals === 0 && value >= 1 && value < 100 && spelled === true
}

/** Numbers in words that stand side by side are one: "nine ninety", "forty-two forty-two". */
function pairs(text: string, figures: Figure[]): void {
  for (let at = 0; at + 1 < figures.length; at += 1) {
    const [first, second] = [figures[at], figures[at + 1]]
    if (!first || !second || !first.spelled || !isPlain(second) || second.value < 10) continue
    if ((first.kind !== 'bare' && first.kind !== 'exempt') || first.decimals > 0 || first.value < 1) continue
    const gap = text.slice(first.end, second.start)
    if (gap !== ' ' && gap !== ' con ') continue
    if (!ends.test(text.slice(second.end))) continue
    const whole = Number(`${first.value}${second.value}`)
    figures.splice(at, 2, {
      kind: first.kind === 'exempt' && first.value >= 20 ? 'exempt' : 'bare',
      start: first.start,
      end: second.end,
      value: rounded(first.value + second.value / 100),
      decimals: 2,
      other: whole,
      spelled: true,
    })
  }
}

/** Sums that are told in two parts are one: "129 dollars and 90 cents", "三块八毛", "دولار ونصف"; cents are hundredths. */
export function joinSums(text: string, figures: Figure[]): void {
  pairs(text, figures)
  const part = (figure: Figure, whole = ''): number => {
    const behind = text.slice(figure.end, figure.end + 12)
    if (fils.test(behind)) return figure.value >= 100 || dinar.test(whole) ? 1000 : 100
    return hundredths.test(behind) ? 100 : tenths.test(behind) ? 10 : thousandths.test(behind) ? 1000 : 1
  }
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at]
    if (figure?.kind !== 'money') continue
    const parts = part(figure)
    if (parts > 1) {
      const written = figure.other ?? figure.value
      figure.value = rounded(written / parts)
      figure.decimals = parts === 1000 ? 3 : 2
      delete figure.other
      if (parts === 100 && fils.test(text.slice(figure.end))) figure.other = rounded(written / 1000)
      const before = one.exec(text.slice(Math.max(0, figure.start - 20), figure.start))
      if (before && figure.value < 1) {
        figure.value = rounded(figure.value + 1)
        figure.start -= before[0].length
      }
      // "八毛五".
      const next = figures[at + 1]
      if (parts === 10 && next && isPlain(next) && next.value < 10 && /^毛$/.test(text.slice(figure.end, next.start))) {
        figure.value = rounded(figure.value + next.value / 100)
        figure.end = next.end
        figures.splice(at + 1, 1)
      }
      continue
    }
    const dual = figure.spelled === true && figure.value === 2 && dualEnd.test(text.slice(figure.start, figure.end))
    const unit = dual ? [''] : currency.exec(text.slice(figure.end, figure.end + 24))
    if (!unit) continue
    const behind = figure.end + (unit[0]?.length ?? 0)
    const half = halves.map(([form, share]) => [form.exec(text.slice(behind, behind + 20)), share] as const)
    const [found, share] = half.find(([match]) => match !== null) ?? []
    if (found && share !== undefined) {
      figure.value = rounded(figure.value + share)
      figure.decimals = 2
      figure.end = behind + found[0].length
      continue
    }
    const next = figures[at + 1]
    if (!next || figure.decimals > 0 || !Number.isInteger(figure.value)) continue
    if (!joins.test(text.slice(behind, next.start)) || next.start < behind) continue
    const minor = next.kind === 'money' || (next.kind !== 'date' && next.kind !== 'time') ? part(next, unit[0]) : 1
    const behindNext = text.slice(next.end, next.end + 3)
    const han =
      /[块元]$/.test(unit[0] ?? '') &&
      next.start === behind &&
      tenthEnds.test(behindNext) &&
      !(next.value === 1 && behindNext.startsWith('起'))
    let more = 0
    if (minor > 1 && next.value < minor) more = next.value / minor
    else if (han && (next.kind === 'bare' || next.kind === 'exempt') && next.value < 10 && next.decimals === 0)
      more = next.value / 10
    else if (han && next.kind === 'money' && next.value < 10 && next.decimals === 0) more = next.value / 10
    else if (
      isPlain(next) &&
      next.value >= 10 &&
      !text.slice(behind, next.start).includes(',') &&
      ends.test(text.slice(next.end))
    )
      more = next.value / 100
    else continue
    figure.value = rounded(figure.value + more)
    figure.decimals = minor === 1000 ? 3 : 2
    figure.end = next.end
    delete figure.other
    if (figure.spelled && !next.spelled) delete figure.spelled
    figures.splice(at + 1, 1)
    // "九块九毛五".
    const last = figures[at + 1]
    if (minor === 10 && last && /^[角毛]$/.test(text.slice(figure.end, last.start)) && last.value < 10) {
      figure.value = rounded(figure.value + last.value / 100)
      figure.end = last.end
      figures.splice(at + 1, 1)
    }
  }
  for (const match of text.matchAll(oneAndHalf)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (figures.some((figure) => figure.start < end && figure.end > start - 12)) continue
    figures.push({ kind: 'money', start, end, value: 1.5, decimals: 2, spelled: true })
  }
}
