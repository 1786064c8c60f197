import type { Prepared } from '../context/prepared.ts'
import { isOfAnyTwo } from './any-two.ts'
import { isDayOfTerm } from './day-counts.ts'
import type { Figure } from './figure.ts'
import { groundOf } from './ground.ts'
import { isListPoint, isPartOfKnown, namesPlace } from './pointing-numbers.ts'
import { areNamedTwo, isMark, isSignAsked } from './spoken-of.ts'
import { isPartOfLength } from './time-grounds.ts'

/** Whether a number points at something, and tells no figure: a list's point, a seat, a part of a long number. */
export function points(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const { kind } = figure
  if (isOfAnyTwo(figure, sentence) || areNamedTwo(figure, sentence)) return true
  if (kind !== 'bare' && kind !== 'time' && kind !== 'monthday' && kind !== 'count') return false
  return (
    isListPoint(figure, sentence) ||
    (kind !== 'count' && (figure.loose || kind !== 'time') && namesPlace(figure, prepared, sentence)) ||
    (kind === 'bare' && isPartOfLength(figure, groundOf(prepared), sentence)) ||
    ((kind === 'bare' || kind === 'monthday') &&
      (isPartOfKnown(figure, groundOf(prepared), sentence) ||
        isSignAsked(figure, prepared.question, sentence) ||
        isDayOfTerm(figure, groundOf(prepared), sentence))) ||
    isMark(figure, prepared.publicText, sentence)
  )
}
