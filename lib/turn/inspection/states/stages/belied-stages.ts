import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../../context/prepared.ts'
import { excuseFor } from '../../excuses/excuses.ts'
import type { Match } from '../../matching/patterns.ts'
import type { Sentence } from '../../watches/watch.ts'
import { isElsewhere } from '../state-elsewhere.ts'
import { isOfOtherThing } from '../state-subject.ts'
import type { State } from '../state-verbs.ts'
import { isFalse, type Say } from './say.ts'
import { type StageTold, stagesIn } from './stage-reading.ts'
import { meantBy, type Thing, thingsOf } from './stage-things.ts'

/** A date of a thing's own record that shows that something has happened to it, whatever its state is now. */
const dateOf: Readonly<Partial<Record<Say, RegExp>>> = {
  sent: /ship|dispatch|sent/,
  arrived: /deliver|signed|received/,
  ended: /cancel|end/,
  refunded: /refund|paid|settled/,
  paid: /refund|paid|settled/,
  back: /return/,
  barred: /lock|block|suspend|restrict/,
  frozen: /lock|froz|freez/,
  rests: /paus|suspend|stop/,
  hold: /hold|held/,
}

/** By what name the rules about states of another's things, or behind a step, know a stage. */
const stateAs: Readonly<Partial<Record<Say, State>>> = {
  sent: 'shipped',
  onway: 'transit',
  arrived: 'delivered',
  ended: 'cancelled',
  running: 'active',
  fair: 'active',
  rests: 'locked',
  barred: 'locked',
  frozen: 'locked',
  paid: 'paid',
  refunded: 'refunded',
  back: 'returned',
}

function isShown(say: Say, { leaf }: Thing, prepared: Prepared): boolean {
  const shown = dateOf[say]
  return (
    shown !== undefined &&
    prepared
      .leaves()
      .some(
        ({ source, path, value }) =>
          source === leaf.source &&
          shown.test(path) &&
          ((/(?:on|at|date|time)$/.test(path) && /\d/.test(value)) || (path !== leaf.path && value === 'true')),
      )
  )
}

const dispute =
  /(?<![a-z])(?:disputes?|chargebacks?|disputas?|contracargos?|reclamos?|reclamacion)(?![a-z])|争议|拒付|纠纷|نزاع|اعتراض/
/** "La disputa del pedido GF-66 sigue en revisión": it is the dispute that waits, and its fact says so. */
function isOfDispute({ say, denied }: StageTold, text: string, prepared: Prepared): boolean {
  return (
    !denied &&
    (say === 'waits' || say === 'working' || say === 'hold') &&
    dispute.test(text) &&
    prepared
      .leaves()
      .some(
        ({ source, path, value }) =>
          source.startsWith('dispute') &&
          path.endsWith('state') &&
          /review|open|pend|progress|wait|submit/i.test(value),
      )
  )
}

/** The stages that a sentence tells of things, which the facts of each of them rule out. */
export function beliedStages(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  if (thingsOf(prepared).length === 0) return []
  const { text } = sentence
  return stagesIn(text, only).filter((told) => {
    const { language, start, end, say, denied } = told
    const meant = meantBy(told, sentence, prepared)
    if (meant.length === 0) return false
    const { from, to } = told
    if (
      told.elliptic
        ? isOfOtherThing(language, text.slice(from, to), start - from, end - from)
        : isOfOtherThing(language, text, start, end)
    )
      return false
    const state = stateAs[say]
    if (state && isElsewhere({ state, clause: text.slice(from, to), start, end, text, previous: sentence.previous }))
      return false
    if (excuseFor(['later-condition'], language, text.slice(0, to), start, end) !== undefined) return false
    if (isOfDispute(told, text, prepared)) return false
    return meant.every(
      (thing) =>
        thing.now !== undefined &&
        isFalse(thing.kind, thing.now, say, denied) &&
        (denied || !isShown(say, thing, prepared)),
    )
  })
}
