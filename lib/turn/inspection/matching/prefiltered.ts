import { allMatches } from './all-matches.ts'
import { patternPrefilter } from './prefilter.ts'

/** A long pattern that is not tried on texts where no literal of it stands. */
export interface Prefiltered {
  first(text: string): RegExpExecArray | null
  all(text: string): readonly RegExpExecArray[]
}

const none: readonly RegExpExecArray[] = []

/** Guards a pattern by the literals that it needs; one that is global is found each time from the text's beginning. */
export function prefiltered(pattern: RegExp): Prefiltered {
  const guard = patternPrefilter([pattern])
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
  const mayStand = (text: string): boolean => guard.armed(text).length > 0
  return {
    first(text) {
      if (!mayStand(text)) return null
      global.lastIndex = 0
      return global.exec(text)
    },
    all: (text) => (mayStand(text) ? allMatches(global, text) : none),
  }
}
