import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { isAboutToAr } from '../claims/about-to-ar.ts'
import { explainsTerm } from '../claims/asks-meaning.ts'
import { backedByFacts, backedByTools, factsBack, partlyFailed } from '../claims/backing.ts'
import { toldBarely } from '../claims/bare-done.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { type ClaimedAct, claimedActs } from '../claims/claimed-acts.ts'
import { actVerbs, type Concept, conceptNamed, conceptOfThing, concepts } from '../claims/concepts.ts'
import { isDatedRecord } from '../claims/dated-record.ts'
import { isOfAnotherThing, saidAgain, toldEarlier } from '../claims/earlier-turns.ts'
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
import { tellsNoAct } from '../claims/tells-no-act.ts'
import { toldChanges } from '../claims/told-changes.ts'
import { isHindrance, openlyBeside, openTriggers } from '../claims/told-openly.ts'
import { openTriggersAr } from '../claims/told-openly-ar.ts'
import { placeTriggers, toldPlaces } from '../claims/told-places.ts'
import { toldResults } from '../claims/told-results.ts'
import { isOfThisChat } from '../claims/word-work.ts'
import type { Prepared } from '../context/prepared.ts'
import { touchedIds } from '../context/touched-ids.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isGeneralTalk } from '../excuses/general-talk.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import { tellsRefundBegun } from '../states/begun-refunds.ts'
import { tellsAttempt, tellsFailure } from '../states/failed-calls.ts'
import type { Sentence } from '../watches/watch.ts'

const actNouns = {
  en: unwrap`
    (?:cancellation|refund|reimbursement|change|dispute|update|request|transfer|credit|address|reversal|return|claim|
    replacement|switch|upgrade|downgrade|fix|order|account|chargeback|complaint|money|card|extension|reset)
  `,
  es: unwrap`
    (?:cancelacion|anulacion|reembolso|cambio|disputa|solicitud|devolucion|reclamacion|reclamo|modificacion|
    actualizacion|baja|traslado|tramite|gestion|bloqueo|direccion|pedido|contracargo)
  `,
  zh: '(?:退款|取消|修改|变更|申请|投诉|争议|地址|订单|申诉|退货|换货|补发|手续|退订|补偿)',
  ar: '(?:الغا|استرداد|تغيير|تعديل|تحديث|نزاع|اعتراض|شكوي|طلب|معامل|عمليه|عنوان)',
} as const

/** A thing is told done without any verb of its own: "Done.", "the refund went through", "办好了". */
export const sayDoPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])${actNouns.en}(?: (?:of|for|on|to|to your|request|order) [a-z0-9-]+| [a-z]+){0,3}? ?(?:is|are|has|have|
      's)?(?: (?:now|all|been|just|already|fully|both)){0,2} ?(?:complete|done|confirmed|gone through|went through|
      all set|sorted|in place(?! of)|successful|taken care of|finished|finalised|finalized|through(?! (?:your|the|our|my|its|an?|this|that|any)(?![a-z]))|effective|underway|
      under way|in motion|live|went in|gone in|in the system)(?![a-z])(?! (?:once|when|if|until|within|through|via|in the (?:app|shop)|by (?:the|your) (?:bank|seller|shop|hotel|courier)|the (?:form|
      steps?|process|verification)))
    `,
    unwrap`
      (?:^|[\s,!-])(?:that's|it's|that is|it is|everything is|everything's|you're|you are|
      all)(?: now| been| both)? (?:all )?(?:sorted|done|taken care of|set|fixed|resolved|squared away|handled|
      off the books|no longer active)(?= ?[:!.,;-]| now| on my| for you|\s*$)
    `,
    unwrap`
      ^\W*(?:(?:ok|okay|alright|great|perfect|right|sure|yes|good news|there|and)[ ,!-]+){0,2}(?:it's |that's |all |
      there )?(?:done|all done|sorted|all sorted|all set|handled|fixed|(?:all )?taken care of)(?= ?[:!.,;-]|\s*$)
    `,
    unwrap`
      (?<![a-z])(?:consider it (?:done|sorted|cancelled|handled|gone)(?! (?:only )?(?:when|once|if|as soon as)(?![a-z]))|as good as done|mission accomplished|job done|
      (?:i|we) (?:took|have taken|'ve taken) care of (?:it|that|this|everything|your)|(?:i|we)(?:'ve| have)? (?:got|
      gotten|had) (?:it|that|this|them|your [a-z]+|the [a-z]+) (?:cancell?ed|refunded|changed|sorted|fixed|updated|done|
      reversed|removed|waived|approved|pushed through|taken off|switched|closed|stopped))(?![a-z])
    `,
    unwrap`
      (?:^|[.:;,!-] ?)(?:(?:your|the|new|successfully|delivery|shipping|return) ){0,2}(?:${actNouns.en}|invoice|receipt|
      label|subscription|booking)(?: [a-z]{2,10}-\d{1,12})?:? (?:lodged|generated|sent|resent|paused|stopped|blocked|
      saved|set|switched|
      swapped|redirected|changed|cancell?ed|stopped|logged|raised|opened|triggered|corrected|booked|scheduled|issued|
      processed|opened|submitted|confirmed|completed?|updated|filed|applied|sent|approved|cancell?ed|refunded|changed|
      closed)(?= ?[:!.,;-]|\s*$| (?:for|on|to|against) (?:you|your|[a-z]{2,10}-\d))
    `,
    unwrap`
      (?<![a-z])(?:corrected|new|revised|updated|amended) (?:invoice|receipt|return label|label)(?: [a-z0-9-]+){0,7} (?:is|are)(?: now| already)? (?:on (?:its|the) way|in your inbox|ready for you|waiting (?:in|for))(?![a-z])
    `,
  ],
  zh: [
    `${actNouns.zh}[^,。;!?\\n不没未]{0,6}?(?:办好|办妥|办完|搞定|弄好|弄完|完成|成功|生效|妥当|到位|好)了`,
    '(?:退款|取消|修改|变更|投诉|争议|申诉|退货|换货|退订)(?:申请|请求)?(?:已经?)?(?:提交|办理|操作|登记)成功(?![后率时的会将才就]|与否|之后)',
    '(?:办好|搞定|弄好|弄完|处理好|处理妥|改好|退好|取消好|操作好|设置好|办妥|办完|安排好|提交好|登记好|换好|关好|停好|解决|安排上|安排妥)[了啦咯喽](?!吗|没|么|之?后|再|就|才|的)',
    '(?:发票|收据)[^,。;!?\\n不没未可需请会]{0,20}?(?:已经?|刚刚?)[^,。;!?\\n不没未可需请会]{0,24}?(?:重(?:新)?发|补发|发给[您你]|发到[您你]|重开|换开|补开|重新开|开好|开出)(?!时|前|后|的)',
    '^[^\\u3400-\\u9fffa-z]*(?:好的?,?|好嘞,?|没问题,?|行,?|ok,?)?(?:都|全|全部)?(?:已)?(?:办|弄|搞)?(?:好了|妥了|搞定|完成了)(?=[,。!~\\s]|$)',
  ],
  es: [
    unwrap`
      ^\W*(?:(?:ya|si|claro|perfecto|vale|bien|ok|muy bien|de acuerdo|y)[ ,!]+){0,2}(?:todo |ya )?(?:esta |quedo |
      queda )?(?<!^\W{0,3}y )(?:listo|lista|hecho|hecha|solucionado|arreglado|resuelto)(?= ?[!.]| y |\s*$)
    `,
    unwrap`
      (?<![a-z])(?<!(?:cobro|cargo|pago|compra|entrega|envio) (?:de|del)(?: (?:ese|este|tu|su|el))? )${actNouns.es}[^,;.]{0,40}? (?:ya es efectiv[oa]|se (?:completo|realizo|efectuo|concreto|hizo|ejecuto)|
      fue exitos[oa]|ya (?:esta|quedo|queda) (?:list[oa](?! para [a-z]+[aei]r)|hech[oa]|en firme|en marcha|en curso)|esta (?:list[oa](?! para [a-z]+[aei]r)|
      hech[oa])|se ha completado|quedo (?:list[oa]|hech[oa]|en firme))(?![a-z])(?! (?:el|en) \d| en otr[oa] )
    `,
    unwrap`
      (?<![a-z])y (?:el|su|tu) (?:dinero|importe|reembolso|pedido) (?:ya )?(?:devuelt|reembolsad|hech|cancelad|anulad)o(?= ?[!.,;]|\s*$)|
      (?:^|[,:;!] ?)(?:ya )?[a-z]{2,4}[-_]\d{1,8} (?:cancelad|anulad|reembolsad|modificad|actualizad)[oa](?= ?[!.,;:]| y |\s*$)|
      (?:^|[,:;!] ?)(?:ya )?(?:(?:su|tu|el|la|nueva) ){0,2}(?:${actNouns.es}|factura|etiqueta|recibo|
      suscripcion|contrasena|tarjeta)(?: [a-z0-9-]+){0,2}? (?:puest|enviad|reenviad|generad|pausad|anulad|cancelad|actualizad|
      cambiad|corregid|modificad|tramitad|emitid|abiert|registrad|reembolsad|devuelt|guardad|list|hech|programad|
      agendad|escalad|bloquead)[oa]s?(?= ?[!.,;:]| y | por (?:mi|nuestra) parte| de (?:mi|nuestro) lado| (?:tal y |
      tal )?como (?:pedi|solicit|queri|acord)| (?:a|al|para) (?:su|tu|[a-z*]{1,12}@)|\s*$)
    `,
    unwrap`
      (?<![a-z])(?:ya (?:esta|quedo) (?:todo )?(?:list[oa](?! para [a-z]+[aei]r)|hech[oa]|arreglad[oa]|solucionad[oa]|resuelt[oa])|(?:delo|
      dalo|dela|dala) por (?:hech[oa]|cancelad[oa]|resuelt[oa])|asunto (?:resuelto|arreglado|zanjado|cerrado|concluido|
      liquidado))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:factura|recibo|etiqueta) (?:corregida?|nueva?|rectificada?|actualizada?|modificada?)(?: [a-z0-9-]+){0,6} (?:ya )?(?:va|viaja|esta) (?:ya )?(?:en camino|de camino|en (?:su|tu) (?:correo|bandeja))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:le|les) (?:he|hemos) (?:pedido|escrito|avisado|reclamado|dicho) a(?:l| la| los| las| su| tu)? (?:vendedor|transportista|
      banco|tienda|mensajer|repartidor|equipo|almacen|proveedor|comercio|emisor)
    `,
    unwrap`
      (?<![a-z])(?:le|te|se lo|se la|te lo|te la|lo|la|los|las) (?:deje|dejamos|di|dimos|puse|
      pusimos)(?: [a-z]+){0,3}? (?:cancelad|anulad|cambiad|actualizad|list|hech|resuelt|arreglad|de baja|abiert|
      solicitad|programad|devuelt|corregid|bloquead)
    `,
  ],
  ar: [
    `(?:اكتمل|اكتملت|نجحت|نجح|انتهيت من|انتهينا من|انتهت|انتهي|خلصت|خلصنا)(?: عمليه| اجراءات| اجراء| معامله)? (?:ال)?${actNouns.ar}`,
    unwrap`
      (?:الطلب|(?<![\u0620-\u06ff])طلب(?= [a-z]{1,4}-\d| (?:الان|اصبح|بات|صار))|طلبك|اشتراكك|النزاع|الطلبان|
      الطلبين)(?: [a-z]{1,4}-\d{1,8})?(?: الان| اصبح| بات| صار| كلاهما){0,2} (?:ملغي|
      ملغاه|ملغيان|مسترد|مفتوح)(?! ?[\u0620-\u06ff]*(?: في حال))
    `,
    unwrap`
      ^[^\u0620-\u06ff]*(?:(?:حاضر|ابشر|تمام|طيب|نعم|حسنا|خلاص|اوكي)[ ,،!]+)?(?:تم بنجاح|تم الامر|تم ذلك|تمت العمليه|
      تم كل شيء|كل شيء جاهز|خلص الموضوع|انحل الموضوع|خلصت لك|خلصنا لك|تم المطلوب|تم تنفيذ المطلوب)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:ال)?فاتوره (?:ال)?(?:مصححه|جديده|معدله)(?: [\u0620-\u06ff0-9]+){0,6}? (?:في طريقها|وصلت بريدك|في بريدك|صدرت)(?![\u0620-\u06ff])
    `,
    '^[^\\u0620-\\u06ff]*(?:تم|تمت)(?= ?[.!,،]|\\s*$)',
  ],
})

/** "Done, ..." names nothing of its own: any act of this turn may be meant. */
const bare =
  /^\W*(?:(?:[a-z]+|[\u0620-\u06ff]+)[ ,!-]+){0,2}(?:done|all done|sorted|listo|lista|hecho|تم|تمت|تم بنجاح)$/

function conceptTold(match: Match, text: string): Concept {
  const named = conceptOfThing(match.text) ?? concepts.find(({ states }) => states.test(match.text))
  if (named) return named
  const other = conceptNamed('other')
  return match.start === 0 && bare.test(match.text) ? other : (conceptOfThing(text) ?? other)
}

/** "Change the PIN", "return it": before its object the noun is a verb, told to the customer to do. */
const orderEn =
  /^(?:[^a-z]*)(?:change|update|request|transfer|return|claim|switch|upgrade|downgrade|fix|order|reset|dispute) (?:the|your|it|an?|any|those|them)(?![a-z])/

/** A claim of the patterns: its concept is what the phrase, or else the sentence, speaks of. */
function toldDone(sentence: Sentence, only?: Language): ClaimedAct[] {
  return matchesIn(sayDoPatterns, sentence.text, only)
    .filter(({ language, text }) => language !== 'en' || !orderEn.test(text))
    .filter(({ language, start, end }) => excuseFor(['negation'], language, sentence.text, start, end) === undefined)
    .map((match) => ({ ...match, kind: 'done' as const, self: false, concept: conceptTold(match, sentence.text) }))
}

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

/** 6.1: claims a thing done without a successful call for it. */
export const sayDoMismatch = createClaimDetector({
  name: 'say-do-mismatch',
  triggers: {
    en: unwrap`
      ${actVerbs.triggers.en}|sorted|done|taken care of|all set|through_|complete|confirmed|successful|in place|
      finished|finalis|finaliz|underway|effective|handled|squared away|in motion|!carries|!bears|shows|!reads|!heading|
      !headed|going_|!bound|label|flat_|apartment|unit_|off_|gone_|dead|history|scrapped|dropped|binned|withdrawn|
      longer|never_|won't_|nothing|past_|back_|way_|bank|stands|between|landed|card_|!lodged|logged|live_|running|hands|
      desk|colleague|specialist|team|booked|diary|calendar|pencilled|reserved|yours|down for|address|more_|books|list_|
      new_|office|in_|on_|now_|uses|invoice|receipt|proceed|pencil|place|reached|case_|sits|consider|label|reads|${placeTriggers.en}|${openTriggers.en}
    `,
    zh: unwrap`
      ${actVerbs.triggers.zh}|退|掉了|上去了|过来了|成功|完成|好了|妥了|完了|搞定|生效|到位|了|撤|没了|翻篇|作废|不会|停了|结束|关|划掉|清掉|拿掉|废了|路上|往回|在回|走|回来|到您|
      到你|返|新地址|新的|换成|变成|更正|对的|您说的|生效|同步|开|立|挂|递|登|建|接手|接管|看|收到|负责|发票|收据|绑|排|约|定|订|预留|记|已|现在|状态|打回|交给|往|啦|咯|喽|嘞|刚|办结|在案|到位|解除|启用|受理|归|变
    `,
    es: unwrap`
      ya esta|${actVerbs.triggers.es}|listo|lista_|hech|efectiv|exitos|firme|marcha|zanjado|asunto|anulad|cancelad|eliminad|
      borrad|descartad|fuera|suspendid|cerrad|efecto|baja_|nada_|pasada|existe|sale_|saldra|renueva|renovara|corre_|
      olvid|despreoc|cobros|vuelta|camino|regreso|cuenta_|tarjeta_|rumbo|hacia|dirigid|destinad|rotulad|etiquetad|
      encaminad|nuev|otra_|correct|direccion|domicilio|cambiad|corregid|actualizad|puest|abiert|curso|registrad|
      presentad|ingresad|interpuest|levantad|asentad|radicad|!manos|!mesa_|tiene_|lleva_|fijad|agendad|reservad|
      programad|anotad|apuntad|concertad|confirmad|asignad|marcad|complet|usa_|utiliza_|ahora|acaba|desde|proces|queda|quedo|he pedid|hemos pedid|he escrit|he avisad|he reclamad|devuelt|${placeTriggers.es}|${openTriggers.es}
    `,
    ar: unwrap`
      ${actVerbs.triggers.ar}|لك_|ملغ|مسترد|مفتوح|اكتمل|انتهيت|انتهينا|انتهت|نجح|خلص|تم_|تمت_|بنجاح|جاهز|المطلوب|ملغ|
      الملغ|لاغ|اتلغ|انلغ|تلغ|تكنسل|انكنسل|كنسل|اتشال|انشال|اتوقف|توقف|اتقفل|انقفل|انتهي|لن_|راح|رجع|راجع|طريق|بالطريق|
      نزل|اترد|انرد|عاد|اترجع|صار|تحول|اتظبط|انظبط|اتغير|تغير|تعدل|اتعدل|تحدث|تبدل|اصبح|بات|مثبت|محدث|معدل|محفوظ|مضبوط|
      الجديد|موجه|متجه|معنون|مفتوح|مسجل|انفتح|اتفتح|قايم|مرفوع|مقدم|تسجل|اتسجل|انرفع|اترفع|زميل|زملا|موظف|مختص|فريق|
      مشرف|محجوز|محدد|مجدول|موكد|اتحجز|انحجز|مش_|ما_|دخل|خرج|وصل|نفذ|اعيد|استبدل|حل_|انتقل|محول|نافذ|باتت|انحفظ|اتحفظ|انسجل|انعدل|انكتب|اتكتب|انضاف|اتضاف|فاتور|ايصال|${openTriggersAr}|${placeTriggers.ar}
    `,
  },
  claims: claimsDone,
  excuses: ['question', 'condition', 'unasserted', 'quote'],
  backed: isBacked,
  waitsFor: concepts.flatMap(({ tools }) => tools),
})
