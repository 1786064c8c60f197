const plurals = /(?<![a-z])(sun|mon|tues|wednes|thurs|fri|satur)days(?![a-z])/g
const order = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']

/** The weekdays that a text names as recurring: "no rounds on Sundays". */
export function recurringDays(text: string): number[] {
  return [...text.matchAll(plurals)].map(([, name = '']) => order.indexOf(name))
}

/** The first and the last day of a month that a fact names ("2026-11"). */
export function monthEnds(value: string): Date[] {
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (!month) return []
  const [, year, number] = month.map(Number)
  return [new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 1)), new Date(Date.UTC(year ?? 0, number ?? 1, 0))]
}

/** The length of time in the name of a field: "return5y", "spent_30d". */
export function termsNamed(path: string): number[] {
  const term = /(\d{1,3})_?(?:d|days?|w|weeks?|m|months?|y|yr|years?)$/i.exec(path)
  return term ? [Number(term[1])] : []
}
