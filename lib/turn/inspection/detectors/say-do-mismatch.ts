import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { isAboutToAr } from '../claims/about-to-ar.ts'
import { explainsTerm } from '../claims/asks-meaning.ts'
import { backedByFacts, backedByTools, factsBack, partlyFailed } from '../claims/backing.ts'
import { toldBarely } from '../claims/bare-done.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { type ClaimedAct, claimedActs } from '../claims/claimed-acts.ts'
import { actVerbs, conceptNamed, concepts } from '../claims/concepts.ts'
import { isDatedRecord } from '../claims/dated-record.ts'
import { isOfAnotherThing, saidAgain, toldEarlier } from '../claims/earlier-turns.ts'
import { isExpected } from '../claims/expected-act.ts'
import {
  isBeingPrepared,
  isSwitchedSo,
  repeatsFact,
  runsOut,
  saysPaused,
  standsStill,
  wontRun,
} from '../claims/facts-say.ts'
import { unlessReadOff } from '../claims/no-news.ts'
import { onlyAsks } from '../claims/only-asks.ts'
import { isWelcomed } from '../claims/rejoicing.ts'
import { saysWe } from '../claims/says-we.ts'
import { startedCheckTriggers, toldStartedCheck } from '../claims/started-check.ts'
import { tellsNoAct } from '../claims/tells-no-act.ts'
import { toldChanges } from '../claims/told-changes.ts'
import { toldDone } from '../claims/told-done.ts'
import { handedTriggers, toldHandedOver } from '../claims/told-handed-over.ts'
import { isHindrance, openlyBeside, openTriggers } from '../claims/told-openly.ts'
import { openTriggersAr } from '../claims/told-openly-ar.ts'
import { placeTriggers, toldPlaces } from '../claims/told-places.ts'
import { toldResults } from '../claims/told-results.ts'
import { isOfThisChat } from '../claims/word-work.ts'
import type { Prepared } from '../context/prepared.ts'
import { touchedIds } from '../context/touched-ids.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isGeneralTalk } from '../excuses/general-talk.ts'
import type { Match } from '../matching/patterns.ts'
import { tellsRefundBegun } from '../states/begun-refunds.ts'
import { tellsAttempt, tellsFailure } from '../states/failed-calls.ts'
import type { Sentence } from '../watches/watch.ts'

/**
 * Whether an act is told as the writer's own. Arabic writes "I cancelled" and "was recorded" alike (the -t of both): its own is what
 * ends in -yt, stands behind a particle of news, or has the customer's thing as its object.
 */
export function isOwn({ language, self, text: verb, start, end }: ClaimedAct, text: string): boolean {
  if (self) return true
  if (language !== 'ar' || !/ت(?:ه|ها|هم|هما)?$/.test(verb)) return false
  return (
    /يت(?:ه|ها|هم|هما)?$/.test(verb) ||
    /(?<![\u0620-\u06ff])و?(?:لقد|قد|انا) $/.test(text.slice(0, start)) ||
    /^ (?:لك(?:م)?(?![\u0620-\u06ff])|(?!ال|بنكك|مصرفك|ذلك|هناك)[\u0620-\u06ff]{3,}ك(?![\u0620-\u06ff]))/.test(
      text.slice(end),
    )
  )
}

/** Everything that a sentence claims to be over. */
export function claimsDone(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const acts = claimedActs(sentence, prepared, only)
  const listed = [
    ...acts.filter(({ kind }) => kind === 'done'),
    ...toldDone(sentence, only),
    ...toldResults(sentence, prepared, only),
    ...toldChanges(sentence, prepared, only),
    ...toldPlaces(sentence, prepared, only),
    ...toldBarely(sentence, prepared, only),
    ...toldStartedCheck(sentence, prepared, only),
    ...toldHandedOver(sentence, prepared, only),
  ]
    .map((claim) => unlessReadOff(claim, sentence.text))
    .filter(
      (claim) =>
        (isOwn(claim, sentence.text) || !onlyAsks(prepared)) &&
        !isWelcomed(claim, sentence.text, prepared) &&
        !isHindrance(claim, prepared),
    )
  const open = openlyBeside(sentence, prepared, acts, only).filter(
    (claim) => claim.kind === 'done' && unlessReadOff(claim, sentence.text) === claim,
  )
  return [...listed, ...open].filter(
    (claim) => !isOfThisChat(claim, sentence, prepared) && !tellsNoAct(claim, sentence, prepared),
  )
}

/** Whether a call, or for what the assistant does not claim as its own act a fact, backs a claim. */
export function isBacked(match: Match, sentence: Sentence, prepared: Prepared, byCalls = true): boolean {
  const { text } = sentence
  const { concept, self, also } = match as ClaimedAct
  if (!self && (explainsTerm(text, prepared) || isBeingPrepared(match, prepared))) return true
  if (isAboutToAr(match as ClaimedAct, text, prepared)) return true
  if (
    isGeneralTalk(match, text) ||
    ((!self || saysWe(match, text)) && tellsFailure(match.text, text, match.start, prepared))
  )
    return true
  if (tellsAttempt(match.text, text, concept.tools, prepared) || tellsRefundBegun(match, text, prepared)) return true
  if (partlyFailed(concept, text, prepared)) return false
  if (byCalls && backedByTools(concept, text, prepared) && !isOfAnotherThing(match as ClaimedAct, text, prepared))
    return true
  if (saidAgain(concept, text, prepared)) return true
  if (toldEarlier(concept, prepared) && backedByFacts(concept, touchedIds(text), prepared, text)) return true
  if (concept.name === 'cancel' && wontRun.test(match.text) && standsStill(prepared)) return true
  if (/^(?:cancel|stop|renewal)$/.test(concept.name) && !self && runsOut(prepared)) return true
  if (
    !self &&
    (/^(?:activate|stop|block|other)$/.test(concept.name) || saysPaused.test(match.text)) &&
    isSwitchedSo(text, prepared)
  )
    return true
  if (match.language === 'zh' && (!self || saysWe(match, text)) && repeatsFact(match, text, prepared)) return true
  const all = [concept, ...(also ? [also] : [])]
  if (all.some((one) => isDatedRecord(match as ClaimedAct, one, text, prepared))) return true
  // "It went through on October 15": what says nothing of its act may be that of any day on record.
  if (
    !self &&
    !concept.states.test(match.text) &&
    isDatedRecord(match as ClaimedAct, conceptNamed('other'), text, prepared)
  )
    return true
  return (!self || saysWe(match, text)) && factsBack(all, match.text, text, prepared, match.start)
}

const excuses = ['question', 'condition', 'unasserted', 'quote'] as const

const claimed = createClaimDetector({
  name: 'say-do-mismatch',
  triggers: {
    en: unwrap`
      ${actVerbs.triggers.en}|sorted|done|taken care of|all set|through_|complete|confirmed|successful|in place|
      finished|finalis|finaliz|underway|effective|handled|squared away|in motion|!carries|!bears|shows|!reads|!heading|
      !headed|going_|!bound|label|flat_|apartment|unit_|off_|gone_|dead|history|scrapped|dropped|binned|withdrawn|
      longer|never_|won't_|nothing|past_|back_|way_|bank|stands|between|landed|card_|!lodged|logged|live_|running|hands|
      desk|colleague|specialist|team|booked|diary|calendar|pencilled|reserved|yours|down for|address|more_|books|list_|
      new_|office|in_|on_|now_|uses|invoice|receipt|proceed|pencil|place|reached|case_|sits|consider|label|reads|${placeTriggers.en}|${openTriggers.en}|${startedCheckTriggers.en}|${handedTriggers.en}
    `,
    zh: unwrap`
      ${actVerbs.triggers.zh}|退|掉了|上去了|过来了|成功|完成|好了|妥了|完了|搞定|生效|到位|了|撤|没了|翻篇|作废|不会|停了|结束|关|划掉|清掉|拿掉|废了|路上|往回|在回|走|回来|到您|
      到你|返|新地址|新的|换成|变成|更正|对的|您说的|生效|同步|开|立|挂|递|登|建|接手|接管|看|收到|负责|发票|收据|绑|排|约|定|订|预留|记|已|现在|状态|打回|交给|往|啦|咯|喽|嘞|刚|办结|在案|到位|解除|启用|受理|归|变|${startedCheckTriggers.zh}|${handedTriggers.zh}
    `,
    es: unwrap`
      ya esta|${actVerbs.triggers.es}|listo|lista_|hech|efectiv|exitos|firme|marcha|zanjado|asunto|anulad|cancelad|eliminad|
      borrad|descartad|fuera|suspendid|cerrad|efecto|baja_|nada_|pasada|existe|sale_|saldra|renueva|renovara|corre_|
      olvid|despreoc|cobros|vuelta|camino|regreso|cuenta_|tarjeta_|rumbo|hacia|dirigid|destinad|rotulad|etiquetad|
      encaminad|nuev|otra_|correct|direccion|domicilio|cambiad|corregid|actualizad|puest|abiert|curso|registrad|
      presentad|ingresad|interpuest|levantad|asentad|radicad|!manos|!mesa_|tiene_|lleva_|fijad|agendad|reservad|
      programad|anotad|apuntad|concertad|confirmad|asignad|marcad|complet|usa_|utiliza_|ahora|acaba|desde|proces|queda|quedo|he pedid|hemos pedid|he escrit|he avisad|he reclamad|devuelt|${placeTriggers.es}|${openTriggers.es}|${startedCheckTriggers.es}|${handedTriggers.es}
    `,
    ar: unwrap`
      ${actVerbs.triggers.ar}|لك_|ملغ|مسترد|مفتوح|اكتمل|انتهيت|انتهينا|انتهت|نجح|خلص|تم_|تمت_|بنجاح|جاهز|المطلوب|ملغ|
      الملغ|لاغ|اتلغ|انلغ|تلغ|تكنسل|انكنسل|كنسل|اتشال|انشال|اتوقف|توقف|اتقفل|انقفل|انتهي|لن_|راح|رجع|راجع|طريق|بالطريق|
      نزل|اترد|انرد|عاد|اترجع|صار|تحول|اتظبط|انظبط|اتغير|تغير|تعدل|اتعدل|تحدث|تبدل|اصبح|بات|مثبت|محدث|معدل|محفوظ|مضبوط|
      الجديد|موجه|متجه|معنون|مفتوح|مسجل|انفتح|اتفتح|قايم|مرفوع|مقدم|تسجل|اتسجل|انرفع|اترفع|زميل|زملا|موظف|مختص|فريق|
      مشرف|محجوز|محدد|مجدول|موكد|اتحجز|انحجز|مش_|ما_|دخل|خرج|وصل|نفذ|اعيد|استبدل|حل_|انتقل|محول|نافذ|باتت|انحفظ|اتحفظ|انسجل|انعدل|انكتب|اتكتب|انضاف|اتضاف|فاتور|ايصال|${openTriggersAr}|${placeTriggers.ar}|${startedCheckTriggers.ar}|${handedTriggers.ar}
    `,
  },
  claims: claimsDone,
  excuses,
  backed: isBacked,
  waitsFor: concepts.flatMap(({ tools }) => tools),
})

/** 6.1: claims a thing done without a successful call for it. */
export const sayDoMismatch = {
  ...claimed,
  certain: (sentence: Sentence, prepared: Prepared): boolean =>
    isExpected(prepared) &&
    claimsDone(sentence, prepared).some(
      (claim) =>
        claim.self &&
        excuseFor(excuses, claim.language, sentence.text, claim.start, claim.end) === undefined &&
        !isBacked(claim, sentence, prepared),
    ),
}
