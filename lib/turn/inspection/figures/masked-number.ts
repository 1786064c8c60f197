import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'

const part = /[a-z\d*•●·∙+()./-]/
const marks = /[*•●·∙]+|x{3,}/g
const anyMark = /[*•●·∙]{2}|x{4}/
const widest = 48

/** The masked number that a figure stands in, its groups of digits and letters in order, or nothing. */
function groupsAround(text: string, start: number, end: number): string[] | undefined {
  let from = start
  let to = end
  // One space at a time parts the groups; what follows it must be a digit or a mark, too.
  const joins = (at: number, by: 1 | -1): boolean => {
    const here = text[at] ?? ''
    return part.test(here) || (here === ' ' && /[\d*•●·∙+]/.test(text[at + by] ?? ''))
  }
  while (from > 0 && start - from < widest && joins(from - 1, -1)) from -= 1
  while (to < text.length && to - end < widest && joins(to, 1)) to += 1
  const whole = text.slice(from, to)
  if (!anyMark.test(whole)) return undefined
  return whole.split(marks).map((group) => group.replace(/[^\p{L}\p{N}]/gu, ''))
}

/** Whether these groups stand in a value in their order, from its beginning and to its end where no mark is there. */
function fits(groups: readonly string[], value: string): boolean {
  const [first = ''] = groups
  const last = groups.at(-1) ?? ''
  const shown = groups.join('').length
  if (value.length <= shown || shown < 2) return false
  // At home a zero stands where abroad the country's code does.
  const head = first.replace(/^0/, '')
  const abroad = first !== head || /^\d{9,15}$/.test(value)
  const opens = value.startsWith(first) || (abroad && value.slice(0, head.length + 3).includes(head))
  if (!opens || !value.endsWith(last)) return false
  let at = first.length
  for (const group of groups.slice(1, -1)) {
    const next = value.indexOf(group, at)
    if (next === -1) return false
    at = next + group.length
  }
  return true
}

/** Whether a figure is what the mask over a value of the context leaves to be seen: `+1 415 ••• ••32`, `627**`. */
export function masksKnown(figure: Figure, ground: Ground, sentence: string): boolean {
  if (!anyMark.test(sentence)) return false
  const groups = groupsAround(sentence, figure.start, figure.end)
  if (!groups) return false
  const values = ground.digits.match(/[\p{L}\p{N}]+/gu) ?? []
  return values.some((value) => value.length >= 5 && fits(groups, value))
}
