import { backedByFacts, backedByTools } from '../backing.ts'
import { createClaimDetector } from '../claim-detector.ts'
import { conceptOf, conceptOfObject, concepts, doneForms } from '../concepts.ts'
import { isGeneralTalk } from '../general-talk.ts'
import { literalStems } from '../literal-stems.ts'
import { idsIn } from '../order-ids.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'

const en = doneForms.en
const es = doneForms.es
const spanishPast = concepts.map((concept) => concept.spanishPast).join('|')
const arabicPast = concepts.map((concept) => concept.arabicPast).join('|')
const baseEn = concepts.map((concept) => concept.base.en).join('|')
const baseEs = concepts.map((concept) => concept.base.es).join('|')
const thing =
  '(?:your|that|it|both|these|those|them|everything|sp-\\d+|(?:the|this) (?:order|orders|refund|dispute|address|request|account|card|fee|payment|subscription|charge|claim))'
const adverb =
  '(?: (?:now|just|already|also|successfully|personally|therefore|then|since|both|all|gone ahead and|went ahead and|fully|officially|since|immediately|manually|instead|actually)){0,3}'

const ours = '(?:我们?|本人|系统|这边|客服)'
const forYou = '(?:为|帮|替|给|向)'

/** What a reply says when it claims a thing done. */
export const sayDoPatterns = patterns({
  en: [
    // "I have cancelled", "we've just refunded", "I cancelled".
    `(?<![a-z])(?<self>i|we)(?:'ve|ve| have|'d| had)?${adverb} (?:${en})(?![a-z])`,
    `(?<![a-z])(?<self>i|we)(?:'ve|ve| have)?${adverb} (?:been able to|managed to|gone ahead and|taken the liberty (?:to|of)) (?:${baseEn})`,
    // "has been cancelled", "have now been refunded".
    `(?<![a-z])(?:has|have|'s|had)${adverb} been${adverb} (?:${en})(?![a-z])`,
    // "are both cancelled now", "is now closed".
    `(?<![a-z])(?:is|are|'s|'re|was|were|got)(?: (?:now|both|already|all|successfully|fully|officially)){1,3} (?:${en})(?![a-z])`,
    `(?<![a-z])${thing}[^,;.]{0,30}?(?<! you| they| he| she| who| we| i) (?:was|were|got) (?:${en})(?![a-z])`,
    `(?<![a-z])${thing}[^,;.]{0,30}? (?:is|are) (?:${en})(?= now| already| as requested| as you asked|[.!,]|\\s*$)`,
    // "cancellation is complete", "the refund went through".
    '(?<![a-z])(?:cancellation|refund|change|dispute|update|request|transfer|credit|address|reversal|return)[^,;.]{0,40}?(?:is complete|is done|is confirmed|has gone through|went through|is all set|is sorted|is in place|has been confirmed|was successful|is taken care of|done on my end)',
    "(?:^|[\\s,!-])(?:that's|it's|that is|it is|everything is|you're|you are|all)(?: now| been)? (?:all )?(?:sorted|done|taken care of|set|fixed|resolved)(?= ?[:!.,;-]| now| on my| for you|\\s*$)",
    '^\\W*(?:done|all done|sorted)(?= ?[:!.,;-]|\\s*$)',
    "(?<![a-z])(?:'s|is|has|have|was|'ve)(?: (?:just|now|all|already|been)){1,3} (?:pushed through|put through|switched off|turned off|taken off|sent off|signed off|paused|stopped|swapped|deleted|removed|lifted|unlocked)(?![a-z])",
    `(?<![a-z])(?:that|it|this|order)(?:'s| is) (?:${en})(?= for you| now)`,
    '(?<![a-z])(?:consider it done|as good as done)',
    // Headless reports: "Cancelled your order", "Refund issued".
    `^\\W*(?:successfully )?(?:${en}) (?:your|the|it|that|both|sp-)`,
    '(?<![a-z])(?:refund|cancellation|dispute|credit|address change|replacement) (?:issued|processed|opened|submitted|confirmed|completed?|updated|filed|applied|sent|approved)(?= ?[:!.,;-]|\\s*$)',
  ],
  zh: [
    `已(?:经)?(?:成功)?[^,。;!?\\n的]{0,16}?(?:${doneForms.zh})(?!的|费|期|中|流程|政策|规则|后)`,
    `(?:${ours})?(?:刚刚|刚才|刚|现已|业已)?${forYou}[您你][^,。;!?\\n]{0,14}?(?:${doneForms.zh})(?:好)?(?:了|完成|成功|完毕|好了)`,
    `(?:${doneForms.zh})(?:[^,。;!?\\n的]{0,8}?)(?:成功|完成了?|完毕|好了)(?!后|的)`,
    `(?<![您你]|卖家|商家|银行|快递|系统|对方)(?:我|我们|我这边)[^,。;!?\\n不没未]{0,10}?(?:${doneForms.zh})了`,
    '(?<![您你])(?:我|帮[您你]|给[您你]|为[您你]|替[您你]|已经|这边)[^,。;!?\\n不没未]{0,10}?(?:关|停|退|删|取消|解|换|改|提|办|弄|转|设)(?:掉|好|完|上去|过来|交上去|成)了',
    '(?:办好|搞定|弄好|处理好|处理妥当|改好|退好|取消好)了',
  ],
  es: [
    `(?<![a-z])(?:he|hemos|habiamos|habia)(?: (?:ya|correctamente|tambien|podido|logrado|procedido a|conseguido)){0,3} (?:${es}|${baseEs})(?![a-z])`,
    `(?<![a-z])(?:acabo|acabamos|termino|terminamos) de (?:${baseEs})`,
    `(?<![a-z])(?:ha|han)(?: (?:ya|sido|quedado|correctamente)){1,3} (?:${es})(?![a-z])`,
    `(?<![a-z])(?:ya )?se (?:ha|han|le ha|le han|te ha)(?: ya)? (?:${es})(?![a-z])`,
    `(?<![a-z])(?:queda|quedan|quedo|quedaron|fue|fueron|esta|estan|ya esta|ya estan)(?: (?:ya|ahora|ambos|ambas|correctamente|totalmente|oficialmente|todo))* (?:${es})(?![a-z])`,
    `(?<![a-z])(?:ya|le|te|lo|la|los|las|se lo|se la|yo)(?: (?:ya|le|te|lo|la))* (?:${spanishPast})(?![a-z])`,
    `^\\W*(?:si, |claro, |perfecto, |listo, )?(?:${spanishPast}) (?:su|tu|el|la|los|las|sp-)`,
    `(?<![a-z])se (?:cancelo|anulo|reembolso|devolvio|actualizo|cambio|abrio|envio|proceso|registro|aplico|emitio|tramito|modifico|desbloqueo|realizo|abono)(?![a-z])`,
    '^\\W*(?:todo )?(?:listo|hecho|solucionado|arreglado|resuelto)(?= ?[:!.,;-]|\\s*$)',
    '(?:cancelacion|reembolso|cambio|disputa|solicitud|devolucion)[^,;.]{0,40}?(?:ya es efectiv[oa]|se completo|fue exitos[oa]|esta list[oa]|se realizo|ya esta hech[oa]|se ha completado)',
  ],
  ar: [
    `(?:تم|تمت|جري|جرت)(?: (?:بالفعل|بنجاح|الان|ايضا|للتو|كذلك|كل من))? (?:ال)?(?:${doneForms.ar})`,
    `(?:قمت|قمنا)(?: (?:بالفعل|للتو|الان|ايضا))? ب(?:ال)?(?:${doneForms.ar})`,
    `(?:لقد |قد |للتو |بالفعل |^[^\\u0620-\\u06ff]*|نعم, |, )و?(?:${arabicPast})(?![\\u0620-\\u06ff])`,
    `(?<![\\u0620-\\u06ff])و?(?:${arabicPast})(?= (?:لك|لكم|طلبك|الطلب|العنوان|المبلغ|لطلبك|عنوان|هذا|ذلك))`,
    `(?:ال)?(?:طلب|طلبك|اشتراكك|نزاع|الطلبان|الطلبين)(?: sp-\\d+)?(?: الان| اصبح| بات| صار| كلاهما)* (?:ملغي|ملغاه|ملغيان|مسترد|مفتوح)(?! ?[\\u0620-\\u06ff]*(?: في حال))`,
    '(?<![\\u0620-\\u06ff])(?:(?:لغيت|الغيت|غيرت|عدلت|وقفت|اوقفت|قفلت|رجعت|حذفت|شلت|فعلت|بدلت)(?:ه|ها)? (?:لك|لكم)|(?:لغينا|الغينا|غيرنا|عدلنا|وقفنا|اوقفنا|قفلنا|رجعنا|حذفنا|حدثنا|فعلنا)(?: لك| لكم)? (?:ال)?(?:طلب|عنوان|اشتراك|حساب|بطاق|مبلغ|تجديد))',
    '(?:اكتمل|اكتملت|نجحت|نجح|انتهيت من|انتهينا من)(?: عمليه)? (?:ال)?(?:الغاء|استرداد|تغيير|تحديث|فتح|طلب)',
  ],
})

/** Every tool whose success may back such a claim later in the same step. */
const acts = [
  'cancel_order',
  'refund_order',
  'update_address',
  'open_dispute',
  'request_callback',
  'handoff_to_human',
  'start_verification',
]

const otherActor =
  /(?<![a-z])by (?:the )?(?:seller|merchant|bank|courier|carrier|customs|you|your bank|system)|(?:卖家|商家|银行|快递|海关|[您你](?:本人|自己)?)(?:[^,。]{0,12})$|由(?:卖家|商家|银行|快递|[您你])|por (?:el|la|su|usted) ?(?:vendedor|tienda|banco|transportista|aduana)?|من (?:قبل|جانب|طرف) (?:ال)?(?:بايع|تاجر|بنك|شركه|ناقل)|(?:ال)?بايع|(?:your|the) (?:bank|seller|courier|carrier) (?:has|have)$/

/** The assistant speaks of itself: then only its own call can back it. */
const firstPerson =
  /^(?:i|we)(?![a-z])|^(?:我|我们|这边)|^(?:he|hemos|acabo|acabamos)(?![a-z])|(?<![a-z])(?:le|te|lo|la) \w+(?:e|i|amos)$|قمت|قمنا|(?:^|[^\u0620-\u06ff])(?:الغيت|الغينا|رددت|استرددت|ارجعت|حدثت|غيرت|عدلت|فتحت|ارسلت|سجلت|حولت|رفعت|صعدت|اعدت|اضفت|اصدرت)|[为帮替给][您你]/

/** Generic maintenance of the house ("we have updated our policy") is no act on the customer's things. */
const ourOwn =
  /(?:our|the) (?:app|policy|policies|terms|website|site|prices|fees|help)|我们的(?:政策|规则|应用)|nuestr[oa]s? (?:politica|app|web|terminos)|سياستنا|تطبيقنا/

const subjunctive = /(?<![a-z])(?:que|aunque|quien|cuando|para que) (?:[a-z]+ ){0,4}$/
const telling =
  /(?:confirmo|confirmamos|informo|informamos|comunico|digo|aviso|cuento|asi que|ya que|sepa|veo|resulta|porque) que (?:[a-z]+ ){0,4}$|(?:asi|ya) que (?:[a-z]+ ){0,4}$/
const whereTo =
  /^[^.;]{0,50}? (?:en (?:ajustes|configuracion|el perfil|su perfil|tu perfil|la app|la aplicacion|la web|su cuenta|el menu|la seccion|la pagina|mis |preferencias|seguridad|el apartado)|desde|antes de|cuanto antes|lo antes|para (?:que|evitar)|y (?:pulse|espere|confirme|elija|compruebe|guarde|vuelva|siga)|pulsando)/

/** Without its accent, "cancele" is also a wish ("que el banco lo cancele") and an order ("cancele la suya en Ajustes"). */
export function isWishOrOrder(match: Match, text: string): boolean {
  if (match.language !== 'es' || !/(?<![a-z])[a-z]+e$/.test(match.text.replace(/ (?:su|tu|el|la|los|las|sp-)$/, '')))
    return false
  const before = text.slice(0, match.start)
  if (subjunctive.test(before) && !telling.test(before)) return true
  return (
    /^\W*(?:si, |claro, |perfecto, |listo, )?[a-z]+e (?:su|tu|el|la|los|las)/.test(match.text) &&
    whereTo.test(text.slice(match.end))
  )
}

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  const around = text.slice(match.start, match.end + 60)
  const before = text.slice(Math.max(0, match.start - 40), match.start)
  if (otherActor.test(before) || otherActor.test(text.slice(match.end, match.end + 40))) return true
  if (ourOwn.test(text.slice(match.end, match.end + 30))) return true
  if (isGeneralTalk(match, text) || isWishOrOrder(match, text)) return true
  const spoken = conceptOf(match.language, around, match.end - match.start)
  const concept =
    (spoken && spoken.name !== 'other' ? spoken : (conceptOfObject(around) ?? conceptOfObject(text))) ??
    spoken ??
    concepts.find(({ name }) => name === 'other')
  if (!concept) return false
  if (backedByTools(concept, text, prepared)) return true
  // A state that the facts hold may be told; that "I" did it may not.
  if (firstPerson.test(match.text)) return false
  return backedByFacts(concept, idsIn(text), prepared, text)
}

const stems = (source: string): string => literalStems(source).join('|')

/** 6.1: claims a thing done without a successful call for it. */
export const sayDoMismatch = createClaimDetector({
  name: 'say-do-mismatch',
  triggers: {
    en: `${stems(en)}|${stems(baseEn)}|sorted|done|taken care of|all set|went through|gone through|pushed through|put through|switched off|turned off|taken off|paused|lifted|complete|confirmed|successful|in place|set_`,
    zh: `${stems(doneForms.zh)}|掉了|上去了|过来了|成功|完成|好了|搞定|办好|弄好|改好|了`,
    es: `${stems(es)}|${stems(baseEs)}|${stems(spanishPast)}|listo|cancelo|anulo|reembolso|devolvio|actualizo|cambio|abrio|envio|proceso|registro|aplico|emitio|tramito|modifico|desbloqueo|realizo|abono|exitos|efectiv|completo`,
    ar: `${stems(doneForms.ar)}|${stems(arabicPast)}|لغيت|لغينا|غيرت|غيرنا|عدلت|وقفت|وقفنا|اوقفت|قفلت|رجعت|حذفت|شلت|لك_|عنوانك|اشتراكك|ملغ|مسترد|مفتوح|اكتمل|انتهيت|انتهينا|نجح`,
  },
  patterns: sayDoPatterns,
  excuses: ['question', 'condition', 'negation', 'hearsay', 'quote'],
  backed,
  waitsFor: acts,
})
