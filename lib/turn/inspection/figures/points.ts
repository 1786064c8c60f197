import type { Prepared } from '../context/prepared.ts'
import { isOfAnyTwo } from './any-two.ts'
import { isDayOfTerm } from './day-counts.ts'
import type { Figure } from './figure.ts'
import {
  areJoinedTwo,
  isAdvised,
  isAnyWeek,
  isComparison,
  isDayOfAny,
  isMenuKey,
  isOfMachine,
  isSignExplained,
  isTimeToChange,
  staysBelow,
} from './general-talk.ts'
import { groundOf } from './ground.ts'
import { isYearOfHistory } from './history-years.ts'
import { followsByMeasure } from './measures.ts'
import { isListPoint, isPartOfKnown, namesPlace } from './pointing-numbers.ts'
import { areDaysCompared } from './products.ts'
import { isSizeBeside } from './sizes.ts'
import { areNamedTwo, areSumsShown, isMark, isSignAsked } from './spoken-of.ts'
import { isShareTold, isStandard } from './standards.ts'
import { isPartOfLength } from './time-grounds.ts'
import { isIdiom, isOfWorld } from './world-talk.ts'

/** Whether a number points at something, and tells no figure: a list's point, a seat, a part of a long number. */
export function points(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const { kind } = figure
  if (isOfAnyTwo(figure, sentence) || areNamedTwo(figure, sentence) || areSumsShown(figure, sentence)) return true
  if (isIdiom(figure, sentence) || isOfWorld(figure, prepared.question, sentence)) return true
  if (isYearOfHistory(figure, prepared, sentence) || isStandard(figure, prepared.question, sentence)) return true
  if (isShareTold(figure, groundOf(prepared), sentence)) return true
  if (kind === 'relative') return isDayOfAny(figure, sentence)
  if (kind === 'weekday') return isAnyWeek(sentence) || isOfMachine(sentence)
  if (kind === 'duration')
    return (
      isTimeToChange(figure, sentence) ||
      isAdvised(figure, sentence) ||
      areDaysCompared(figure, prepared.question, sentence) ||
      isSignExplained(figure, prepared.question, sentence) ||
      staysBelow(figure, groundOf(prepared), sentence)
    )
  if (followsByMeasure(figure, prepared, sentence) || isSizeBeside(figure, prepared, sentence)) return true
  if (kind === 'count' && (isComparison(figure, sentence) || areJoinedTwo(figure, prepared.question, sentence)))
    return true
  if (kind !== 'bare' && kind !== 'time' && kind !== 'monthday' && kind !== 'count') return false
  return (
    isMenuKey(figure, prepared.question, sentence) ||
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
