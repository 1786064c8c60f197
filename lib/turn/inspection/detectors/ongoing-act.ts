import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { holds } from '../../turn.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { type ClaimedAct, claimedActs } from '../claims/claimed-acts.ts'
import { conceptNamed, conceptOfThing } from '../claims/concepts.ts'
import { isInProcess } from '../claims/facts-say.ts'
import { onlyAsks } from '../claims/only-asks.ts'
import { openActs } from '../claims/open-acts.ts'
import { tellsNoAct } from '../claims/tells-no-act.ts'
import { openlyBeside } from '../claims/told-openly.ts'
import { isOfThisChat, tellsOfThisChat } from '../claims/word-work.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { claimsDone, isBacked, isOwn, sayDoMismatch } from './say-do-mismatch.ts'

/** An act is told to run without any verb of its own: "your refund is under way". */
export const ongoingPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:your|the) (?:[a-z]+ )?(?:cancellation|refund|address change|dispute|change|update|reversal|request|
      switch) (?:is|are|'s)(?: (?:now|currently|already))? (?:under ?way|in progress|running|going through|in motion|
      on its way)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:starting|kicking off|setting) (?:the|your|that|
      it) (?:cancellation|refund|change|dispute|update|process)?(?: [a-z]+){0,2} ?(?:now|right away|in motion)(?![a-z])
    `,
  ],
  zh: [
    '(?:退款|取消|修改|变更|改派|争议|申诉)(?:申请|操作|流程|手续)?(?:正在)?进行中',
    '(?:退款|取消|修改|变更|争议|申诉)(?:申请|流程|手续)?(?:已经?|正在|现在就?)(?:在)?(?:办|走|进行|启动|操作|处理)(?!后)',
  ],
  es: [
    unwrap`
      (?<![a-z])(?:su|tu|la|el) (?:cancelacion|reembolso|cambio|disputa|devolucion|modificacion|baja) (?:ya )?(?:esta|
      va) (?:ya )?(?:en (?:curso|marcha|proceso|camino)|corriendo)(?![a-z])
    `,
  ],
  ar: [
    '(?:مبلغ|مبلغك|فلوسك|المبلغ)[\\u0620-\\u06ff]* (?:يعاد|يرد|يسترد|يحول|ترد|تعاد)(?: اليك| لك)? (?:الان|حاليا|حالا)',
    '(?:عمليه )?(?:ال)?(?:الغاء|استرداد|تغيير|تعديل|نزاع)[\\u0620-\\u06ff]* (?:الان )?(?:جاري|جاريه|قيد التنفيذ|ماشي|شغال)',
  ],
})

/** "I'm on it": on what the customer has asked for, where that is an act. */
const onIt = patterns({ en: [/(?<![a-z])(?:i'm|i am|we're|we are) on it(?![a-z])/.source], es: [], zh: [], ar: [] })

function claims(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const bare = openActs(prepared).length > 0 ? matchesIn(onIt, sentence.text, only) : []
  const told = [...matchesIn(ongoingPatterns, sentence.text, only), ...bare]
    .filter(({ language, start, end }) => excuseFor(['negation'], language, sentence.text, start, end) === undefined)
    .map((match) => ({
      ...match,
      kind: 'ongoing' as const,
      self: false,
      concept: conceptOfThing(sentence.text) ?? conceptNamed('other'),
    }))
  const acts = claimedActs(sentence, prepared, only)
  return [
    ...[...acts.filter(({ kind }) => kind === 'ongoing'), ...told].filter(
      (claim) => isOwn(claim, sentence.text) || !onlyAsks(prepared),
    ),
    ...openlyBeside(sentence, prepared, acts, only).filter(({ kind }) => kind === 'ongoing'),
  ].filter((claim) => !isOfThisChat(claim, sentence, prepared) && !tellsNoAct(claim, sentence, prepared))
}

const triggers = {
  en: unwrap`
    ${sayDoMismatch.triggers.en}|now_|right away|straight away|immediately|as we speak|for you|underway|under way|
    in progress|going through|on it_|on its way
  `,
  zh: `${sayDoMismatch.triggers.zh}|进行|启动|正在|正给|正帮|中`,
  es: `${sayDoMismatch.triggers.es}|ahora|ahorita|enseguida|inmediato|ya_|en curso|proceso`,
  ar: `${sayDoMismatch.triggers.ar}|الان|حالا|فورا|الفور|قيد|جار|عم_|قاعد|جالس|هلق|هلا|دلوقتي|دابا|ليك_`,
}

/** "I'm doing it now", and the call that does it may run. */
function isAnnounced({ concept, also }: ClaimedAct, prepared: Prepared): boolean {
  const announced = prepared.announced()
  return (
    announced.length > 0 &&
    [concept, ...(also ? [also] : [])].some(
      ({ name, tools }) => name === 'other' || tools.some((tool) => announced.includes(tool)),
    )
  )
}

/** 6.1, said of the moment: an act is running although no call runs it. */
export const ongoingAct = createClaimDetector({
  name: 'ongoing-act',
  afterglow: 'none',
  triggers,
  claims,
  excuses: ['question', 'condition', 'later-condition', 'unasserted', 'quote'],
  applies: (prepared) => holds(prepared.assurance, 'verified'),
  backed: (match, sentence, prepared) =>
    isBacked(match, sentence, prepared) ||
    isAnnounced(match as ClaimedAct, prepared) ||
    isInProcess(match, sentence.text, prepared),
  waitsFor: ['cancel_order', 'refund_order', 'update_address', 'open_dispute'],
})

const sideEffects = new Set(['cancel', 'refund', 'address', 'dispute', 'other'])
/** What needs that level too, where it is told as done. */
const settled = new Set([...sideEffects, 'stop', 'block', 'close', 'activate', 'renewal', 'contact', 'removal'])

/** 1.2: an act with side effects is said to run, or to be done, below its assurance level. */
export const actionBeforeStepUp = createClaimDetector({
  name: 'action-before-step-up',
  afterglow: 'none',
  triggers,
  claims: (sentence, prepared, only) => [
    ...claims(sentence, prepared, only).filter(({ concept }) => settled.has(concept.name)),
    ...claimsDone(sentence, prepared, only).filter(({ concept }) => settled.has(concept.name)),
  ],
  excuses: ['question', 'condition', 'later-condition', 'unasserted', 'quote'],
  applies: (prepared) => !holds(prepared.assurance, 'verified'),
  backed: (match, sentence, prepared) =>
    // A call that ran below its level makes the claim no better.
    isBacked(match, sentence, prepared, (match as ClaimedAct).concept.name === 'other'),
  clears: tellsOfThisChat,
})
