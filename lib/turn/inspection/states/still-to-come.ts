import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Match } from '../matching/patterns.ts'

/** That it is over already, around words that may tell of now and of then. */
const over: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:was|were|has|have|had|been|already|did|(?<!(?:is|are|gets|be) )[a-z]{2,}ed (?:on|at|by))(?![a-z])|'ve(?![a-z])/,
  es: /(?<![a-z])(?:ya|ha|han|fue|fueron|quedo|quedaron|estaba)(?![a-z])|(?<![a-z])[a-z]{3,}(?:aron|ieron)(?![a-z])/,
  zh: /已|早(?!上|[晚点])|刚|过了/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:قد|لقد|تمت?|جري|كانت?|انتهت?|انتهي)(?![\u0620-\u06ff])/,
}
/** A Spanish or an English form of the past tells what is over by itself. */
const presentEs = /(?<![a-z])(?:queda|quedan|esta|estan|vuelve|pasa|vence|caduca|termina|acaba|se)(?![a-z])/
const presentEn = /(?<![a-z])(?:is|are|gets?|becomes?|ends?|expires?|lapses?|stops?)(?![a-z])|'s(?![a-z])/
const border = /[;:。!?]|(?<!\d),|,(?!\d)/

/** The clause around a match. */
function clauseOf(text: string, start: number, end: number): string {
  const head = text.slice(0, start).split(border).at(-1) ?? ''
  return head + text.slice(start, end) + (text.slice(end).split(border)[0] ?? '')
}

/** Whether what a clause tells has its day after today, and nothing says that it is over: "12月5日到期", "it is over on 5 December". */
export function isStillToCome({ language, start, end }: Match, text: string, prepared: Prepared): boolean {
  const clause = clauseOf(text, start, end)
  if (over[language].test(clause)) return false
  if (language === 'es' && !presentEs.test(clause)) return false
  if (language === 'en' && !presentEn.test(clause)) return false
  const today = (prepared.now.getUTCMonth() + 1) * 100 + prepared.now.getUTCDate()
  const days = findFigures(clause).filter(({ kind }) => kind === 'date')
  const year = prepared.now.getUTCFullYear()
  return (
    days.length > 0 &&
    days.every((day) => (day.year ?? year) > year || ((day.year ?? year) === year && day.value > today))
  )
}
