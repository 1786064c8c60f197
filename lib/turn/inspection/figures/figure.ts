/** What a written figure is; a `monthday` is a day without its month, a `relative` a day told from today. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'date'
  | 'monthday'
  | 'month'
  | 'relative'
  | 'weekday'
  | 'time'
  | 'duration'
  | 'count'
  | 'bare'
  | 'exempt'

/** A figure in a folded text. */
export interface Figure {
  kind: FigureKind
  start: number
  end: number
  /** The number; of a date `MMDD`, of a relative day its distance from today, of a weekday 0 (Sunday) to 6, of a time minutes since midnight, of a duration hours. */
  value: number
  /** How many decimals were written. */
  decimals: number
  /** The thousand or million behind the number: decimals are counted before it. */
  scale?: number
  /** Another reading of the same digits: `1.000` is one or a thousand. */
  other?: number
  /** Of a duration: the number as written, without its unit. */
  written?: number
  /** A date's year, where written. */
  year?: number
  /** An hour without a half of the day: 8 may be 20. */
  loose?: boolean
  /** Written in words. */
  spelled?: boolean
  /** Judged before its sentence is over: what may still be said of it counts. */
  early?: boolean
  /** Others are to be reckoned from it: that nothing makes it a figure does not do. */
  reckoned?: boolean
}
