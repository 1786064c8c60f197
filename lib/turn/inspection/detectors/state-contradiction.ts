import type { Language } from '#lib/text/language.ts'
import { liesAtBank, sentBackByBank, wentElsewhere } from '../calls/refund-places.ts'
import { wentBack } from '../claims/backing.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { isThenEn } from '../excuses/english-positions.ts'
import { type Excuse, excuseFor } from '../excuses/excuses.ts'
import { isGeneralTalk } from '../excuses/general-talk.ts'
import { isLabelOfStanding } from '../excuses/quoted-words.ts'
import type { Match } from '../matching/patterns.ts'
import { tellsRefundBegun } from '../states/begun-refunds.ts'
import { statesOfFailures, tellsFailure } from '../states/failed-calls.ts'
import { isLostSince, isSympathy } from '../states/lost-since.ts'
import { isNamedStage } from '../states/named-stages.ts'
import { tellsNoState } from '../states/no-telling.ts'
import { isActDone, isOnlyWord } from '../states/only-words.ts'
import { beliedRecords } from '../states/records/belied-records.ts'
import { isOfOtherMonth } from '../states/records/records.ts'
import { toldTriggers } from '../states/records/told.ts'
import { beliedStages } from '../states/stages/belied-stages.ts'
import type { StageTold } from '../states/stages/stage-reading.ts'
import { stageTriggers } from '../states/stages/stage-words.ts'
import { areOfOne, dated, isDated } from '../states/state-dates.ts'
import { isElsewhere, isOfNearer, isOfPart } from '../states/state-elsewhere.ts'
import { factsAbout, happened, ruledOut, stateOf } from '../states/state-facts.ts'
import { isReported, isSeenByCustomer, neverArrived, perhaps } from '../states/state-seen.ts'
import { brought, isOfStranger } from '../states/state-stranger.ts'
import { isOfOtherThing, isOfSubstitute, namesWhatIsChecked } from '../states/state-subject.ts'
import { stateTriggers } from '../states/state-triggers.ts'
import { type FactState, hangsOnWord } from '../states/state-values.ts'
import type { State } from '../states/state-verbs.ts'
import { isStillToCome } from '../states/still-to-come.ts'
import { beliedOutcomes } from '../states/told-outcomes.ts'
import { beliedPlainly } from '../states/told-plainly.ts'
import { beliedStandings, knowsStanding } from '../states/told-standing.ts'
import { events, eventsIn, statesIn, type ToldState } from '../states/told-states.ts'
import { beliedSwitches, knowsSwitch } from '../states/told-switches.ts'
import type { Sentence } from '../watches/watch.ts'

const pickedUp = /^(?:picked up|collected|recogid[oa]|recolectad[oa])$/
const byCustomer = /(?<![a-z])(?:you|your|neighbou?r|usted|tu|su|vecin[oa])(?![a-z])/
const paidValue = /^(?:paid|captured|已支付|已付款|支付成功|付款成功|pagad[oa]|مدفوعه?|مدفوعة)$/i

/** "The cancellation was accepted": of the request, where a call of this turn has done it. */
function isRequestAccepted({ text: phrase }: Match, text: string, prepared: Prepared): boolean {
  if (!/^(?:accepted|approved|acept|aprob|受理|接受|通过|قبل|مقبول)/.test(phrase)) return false
  if (
    !/(?<![a-z])(?:cancellation|request|refund|booking|call|change|solicitud|cancelacion|cambio|peticion)(?![a-z])|申请|请求|取消|(?:ال)?(?:طلب|الغا|استرداد)/.test(
      text,
    )
  )
    return false
  return prepared.records().some(({ name, status }) => status === 'ok' && !/^(?:get|find|look|search|list)/.test(name))
}

/** States whose words fit anything, and not only what is ordered or owned. */
const ofAnything: ReadonlySet<string> = new Set([
  'active',
  'failed',
  'closed',
  'open',
  'locked',
  'expired',
  'pending',
  'ended',
])
const fitsAnything = ({ state, say, text: phrase }: { state?: string; say?: string; text: string }): boolean =>
  ofAnything.has(state ?? say ?? '') || brought.test(phrase)

/** The stages at which a thing is that has been handed to who brings it. */
const leftAs: ReadonlySet<string> = new Set(['sent', 'onway'])

const hasCancelled = (prepared: Prepared): boolean =>
  prepared.records().some(({ name, status }) => status === 'ok' && /cancel/.test(name))

/** A record says beside the state that the thing is locked for a while. */
const isFlagged = ({ source }: Leaf, prepared: Prepared): boolean =>
  prepared
    .leaves()
    .some(
      (leaf) =>
        leaf.source === source && leaf.value === 'true' && /lock|block|froz|freez|suspend|restrict/i.test(leaf.path),
    )

/** "按规则,3-7 个工作日到账": how it goes by the rule that is named before it. */
const ruleNamed =
  /(?:按照?|根据|依照?)(?:[^,。;]{0,6})(?:规则|规定|政策|流程|标准)[,:]?|(?<![a-z])(?:under|by|according to|per) (?:our|the) (?:rules?|policy|terms)|(?<![a-z])segun (?:la|las|nuestra|nuestras) (?:politica|normas?|reglas?|condiciones)|(?<![\u0620-\u06ff])(?:ب?حسب|وفق|وفقا ل) ?(?:ال)?(?:سياس|قواعد|قاعد|شروط)/
function byRule({ start, end }: Match, text: string): boolean {
  const rule = ruleNamed.exec(text.slice(0, start))
  if (!rule) return false
  return !/[已了]|(?<![a-z0-9])[a-z]{2,5}[-_]\d|(?<![a-z])(?:has|have|was|were|been|ya|ha|han|fue|fueron)(?![a-z])|(?<![\u0620-\u06ff])(?:تم|تمت|قد)(?![\u0620-\u06ff])/.test(
    text.slice(rule.index, end + 12),
  )
}

/** "El promotor canceló el concierto": of what one goes to, and not of what was bought for it. */
const eventBehind =
  /^ (?:the|el|la|los|las|tu|su|your) (?:concert|show|match|game|festival|tour|gig|play|event|concierto|funcion|partido|evento|festival|gira|obra|espectaculo|feria)s?(?![a-z])/
/** "Lo que se canceló es solo la recogida": of which thing it was, and of no other. */
const whichWas = /(?<![a-z])(?:lo (?:unico )?que (?:se|esta|fue|ha sido|quedo)|what(?:'s| is| was| has been| got)) $/
const isOf =
  /^[^,;.]{0,24}? (?:es|fue|son|is|was) (?:solo |only |just |solamente |unicamente )?(?:el|la|los|las|un|una|the|your|tu|su) /
function isOfEvent({ start, end }: Match, text: string): boolean {
  const behind = text.slice(end)
  return eventBehind.test(behind) || (whichWas.test(text.slice(0, start)) && isOf.test(behind))
}

/** "It was under review until Monday", "while it was active": how it stood, and no longer does. */
const isFormerEn = ({ language, text: phrase, start, end }: Match, text: string): boolean =>
  language === 'en' &&
  /(?<![a-z])(?:was|were) /.test(phrase) &&
  (/^ (?:until|till) /.test(text.slice(end)) || /(?<![a-z])while (?:it|they|your [a-z]+) $/.test(text.slice(0, start)))

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { state, denied, clause, start } = match as ToldState
  const { text } = sentence
  if (isOnlyWord(match, text, prepared.question) || tellsNoState(match, text, prepared)) return true
  if (isNamedStage(match, text) || (!denied && isStillToCome(match, text, prepared))) return true
  if (isLostSince(match, text, prepared) || (denied && isSympathy(match, text, prepared))) return true
  if (perhaps.test(text.slice(0, start)) || isFormerEn(match, text)) return true
  if (isSeenByCustomer(text, start, match.end) || (match.language === 'en' && isThenEn(text, start, match.end)))
    return true
  if (isReported(text, start) || isGeneralTalk(match, text)) return true
  if (byRule(match, text) || isOfEvent(match, text)) return true
  // What a fact belies outright, no other fact backs.
  if (tellsFailure(match.text, text, start, prepared) || tellsRefundBegun(match, text, prepared)) return true
  if (fitsAnything(match as ToldState & StageTold) && isOfStranger(match, text, prepared)) return true
  if (!denied && isRequestAccepted(match, text, prepared)) return true
  if (!denied && isActDone(match, text) && hasCancelled(prepared)) return true
  // "The courier has it now": as the answer of a failed call says.
  if (!denied && leftAs.has((match as StageTold).say) && statesOfFailures(prepared).has('shipped')) return true
  if (state === undefined)
    return prepared.records().some(({ name, status }) => status === 'ok' && !/^(?:get|find|look|search)/.test(name))
  const done = prepared
    .records()
    .filter(({ status }) => status === 'ok')
    .map(({ name }) => name)
  if (done.includes('cancel_order') && (state === 'cancelled' || state === 'refunded')) return true
  if (done.includes('refund_order') && (state === 'refunded' || state === 'returned')) return true
  if (!denied && statesOfFailures(prepared).has(state)) return true
  const { end } = match
  // "Refunded to the balance, not to the card": where it did not go.
  if (denied && (match as ToldState).beside?.some((other) => !other.denied && other.state === state)) return true
  if (denied && state === 'refunded' && wentElsewhere(text.slice(end), prepared)) return true
  if (isOfOtherThing(match.language, text, start, end) && !namesWhatIsChecked(clause, prepared)) return true
  if (isOfSubstitute(clause, prepared)) return true
  if (isElsewhere({ state, clause, start, end, text, previous: sentence.previous })) return true
  const leaves = factsAbout(state, clause, start, sentence, prepared)
  if (leaves.length === 0 || leaves.every(({ source }) => isOfOtherMonth(source, clause))) return true
  if (!denied && state === 'locked' && leaves.some((leaf) => isFlagged(leaf, prepared))) return true
  if (isOfPart(state, text, leaves, prepared) || isOfNearer(state, clause, text, start, prepared)) return true
  const shown = dated[state]
  if (!denied && shown && isDated(shown, leaves, prepared)) return true
  // A thing's state says how it stands; how it came out ("outcome: seller") need not be one.
  const states = leaves.filter((leaf) => stateOf(leaf) !== undefined || /(?:state|status)$/.test(leaf.path))
  if (states.length === 0) return true
  // What is called by its true state is not called another in one breath.
  const toldTrue = (match as ToldState).beside?.some(
    (other) =>
      !other.denied &&
      other.state !== state &&
      areOfOne(text, start, other.start) &&
      states.some((leaf) => isCalledSo(stateOf(leaf), other.state)),
  )
  if (toldTrue) return true
  // "It was picked up on the 25th": by the carrier, where it is on its way and nobody else is named.
  if (state === 'delivered' && !denied && pickedUp.test(match.text) && !byCustomer.test(clause))
    if (states.some((leaf) => ['shipped', 'transit'].includes(stateOf(leaf) ?? ''))) return true
  return !states.every((leaf) => {
    if (state === 'delivered' && !denied && neverArrived.test(leaf.value)) return true
    const now = stateOf(leaf)
    if (!now || (now === 'failed' && state === 'refunded' && sentBackByBank(text, start, end))) return false
    if (now === 'failed' && state === 'refunded' && cameBack(leaf, prepared)) return false
    // What could not be handed over has been shipped.
    if (now === 'failed' && state === 'shipped' && /deliver|attempt/i.test(leaf.value)) return false
    const hangs = denied ? undefined : hangsOnWord(now, state, match.text)
    if (hangs !== undefined) return hangs
    if (liesAtBank(match.text, leaf.value)) return false
    if (paidValue.test(leaf.value) && (state === 'unpaid' || (denied && state === 'paid'))) return true
    return denied ? happened[state]?.includes(now) : ruledOut[now].includes(state)
  })
}

/** Of what is limited and what is locked one speaks in the same words. */
const isCalledSo = (now: FactState | undefined, said: State): boolean =>
  now === said || (now === 'limited' && said === 'locked')

/** A transfer that failed, and whose record has the money back. */
function cameBack({ source }: Leaf, prepared: Prepared): boolean {
  return prepared.leaves().some((leaf) => leaf.source === source && wentBack(leaf))
}

const triggersOf = (language: Language): string =>
  [
    stateTriggers[language],
    stageTriggers[language],
    toldTriggers[language],
    ...events.map(([, { triggers }]) => triggers[language]),
  ]
    .filter((list) => list !== '')
    .join('|')

const excuses: readonly Excuse[] = ['question', 'condition', 'unasserted', 'quote']

const detector = createClaimDetector({
  name: 'state-contradiction',
  afterglow: 'short',
  triggers: { en: triggersOf('en'), zh: triggersOf('zh'), es: triggersOf('es'), ar: triggersOf('ar') },
  claims: (sentence, prepared, only) => {
    const told = [...eventsIn(sentence, prepared, only), ...statesIn(sentence, only)]
    return [
      ...told.map((one) => ({ ...one, beside: told })),
      ...beliedStandings(sentence, prepared, only),
      ...beliedSwitches(sentence, prepared, only),
      ...beliedOutcomes(sentence, prepared, only),
      ...beliedPlainly(sentence, prepared, only),
      ...beliedStages(sentence, prepared, only),
      ...beliedRecords(sentence, prepared, only),
    ]
  },
  excuses,
  mayQuote: (match, sentence, prepared) => !isLabelOfStanding(match, sentence, prepared),
  applies: (prepared) =>
    knowsStanding(prepared) ||
    knowsSwitch(prepared) ||
    prepared.leaves().some(({ path }) => /(?:state|status|stage|result|decision)$/.test(path)),
  backed,
})

/** So much of a sentence is the clause that belies a record, and nothing else in it can make it something harmless. */
const mostly = 0.6

/** What the record of a number, or the only one, excludes beyond doubt needs no second reading where the sentence tells little else. */
const certain = (sentence: Sentence, prepared: Prepared): boolean =>
  beliedRecords(sentence, prepared).some(
    (match) =>
      match.to - match.from >= mostly * sentence.text.length &&
      excuseFor(excuses, match.language, sentence.text, match.start, match.end) === undefined &&
      !backed(match, sentence, prepared),
  )

/** 5.3: contradicts the injected state. */
export const stateContradiction: SentenceDetector = { ...detector, certain }
