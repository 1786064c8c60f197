import { holds } from '../../turn.ts'
import { backedByTools } from '../backing.ts'
import { createClaimDetector } from '../claim-detector.ts'
import { conceptOf, concepts } from '../concepts.ts'
import { isGeneralTalk } from '../general-talk.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'
import { isWishOrOrder, sayDoMismatch, sayDoPatterns } from './say-do-mismatch.ts'

const ingEn =
  'cancell?ing|refunding|reimbursing|crediting|processing|issuing|updating|changing|correcting|amending|opening|filing|submitting|raising|resetting|unlocking|unblocking|reversing|waiving|closing|removing|deleting|applying|adding|disputing|redirecting|rerouting|modifying|switching|initiating|starting|arranging|executing|returning|releasing|blocking|freezing|stopping|doing (?:that|it|this)|putting (?:through|in)|making (?:that|the|this) change|taking care of'
const objectEn =
  'order|refund|address|dispute|payment|account|card|subscription|fee|charge|transfer|cancellation|it|that|this|them|claim|chargeback|password|limit|amount|money|sp-|the|your'

/** An act said to be running, or about to run by itself. */
export const ongoingPatterns = patterns({
  en: [
    `(?<![a-z])(?:i|we)(?:'m| am|'re| are)(?: [a-z]+ly| now| just| already| currently| also| in the process of| busy){0,3} (?:${ingEn})(?![a-z])[^.;!?]{0,24}?(?:${objectEn})`,
    `(?<![a-z])(?:i|we)(?:'ll| will)(?: [a-z]+ly| now| just| also| go ahead and| get on and){1,3} (?:cancel|refund|reimburse|credit|process|issue|update|change|open|file|submit|reset|unlock|reverse|waive|close|remove|do (?:that|it|this))(?![a-z])[^.;!?]{0,40}?(?:now|right away|straight away|immediately|for you|${objectEn})`,
    `(?<![a-z])(?:i|we)(?:'ll| will) (?:cancel|refund|update|change|open|process|dispute)(?: [a-z0-9-]+){1,8}? (?:now|right away|straight away|immediately|at once|for you)(?![a-z])`,
    '(?<![a-z])(?:your|the) (?:[a-z]+ )?(?:cancellation|refund|address change|dispute|change|update|reversal) (?:is|are) (?:now |currently |already )?(?:being|under ?way|in progress|running|going through)',
    '(?<![a-z])(?:cancelling|refunding|processing|updating|changing|opening)(?: [a-z0-9-]+){0,6}? (?:now|right now|as we speak|for you)(?![a-z])',
  ],
  zh: [
    '(?:正在|现在(?:就|正)?|马上|立刻|立即|这就|即刻|我来|我先|我现在|我这边)(?:就)?(?:开始)?(?:为|帮|给|替|把|将|对)?[^,。;!?\\n不没无法能]{0,16}?(?:取消|退款|退还|退回|修改|更改|变更|更新|提交|发起|开启|办理|操作|处理(?:退款|取消|修改)|重置|解锁|解冻|冻结|关闭|注销|减免)(?!需|前|流程|规则|政策|的话)',
    '(?:马上|立刻|立即|这就|现在就?|正在)(?:给|为|帮|替)[您你][^,。;!?\\n不没]{0,8}?(?:退掉|退款|退了|取消|改|关|停|换|删|办|解|注销|提交)',
  ],
  es: [
    '(?<![a-z])(?:estoy|estamos|ya estoy|ahora mismo estoy)(?: [a-z]+){0,2}? (?:cancelando|anulando|reembolsando|devolviendo|procesando|tramitando|actualizando|cambiando|modificando|abriendo|presentando|iniciando|emitiendo|restableciendo|desbloqueando|cerrando|eliminando|aplicando|realizando|gestionando|corrigiendo|abonando|ejecutando)',
    '(?<![a-z])(?:ahora mismo|ya mismo|enseguida|en este momento) (?:le|te|lo|la|se lo|se la) (?:cambio|cancelo|anulo|devuelvo|reembolso|actualizo|modifico|tramito|abro|doy de baja|bloqueo|desbloqueo|elimino)(?![a-z])',
    '(?<![a-z])(?:procedo|procedemos|paso|pasamos) a (?:cancelar|anular|reembolsar|devolver|procesar|actualizar|cambiar|modificar|abrir|presentar|tramitar|emitir)',
    '(?<![a-z])(?:voy|vamos) a (?:cancelar|anular|reembolsar|devolver|actualizar|cambiar|modificar|abrir|tramitar)(?:le|lo|la|se)?(?: [a-z]+){0,6}? (?:ahora|ya|ahora mismo|de inmediato|enseguida)',
    '(?<![a-z])(?:lo|la|se lo|se la|le) (?:cancelo|anulo|reembolso|devuelvo|actualizo|cambio|tramito|proceso|abro|modifico)(?: [a-z]+){0,4}?(?: ahora| ya| enseguida| de inmediato| mismo)',
  ],
  ar: [
    '(?:اقوم|نقوم|اعمل|نعمل|جاري|جار|يجري|يتم)(?: (?:الان|حاليا|فورا|بالفعل))*(?: علي)? ?ب?(?:ال)?(?:الغاء|استرداد|رد|ارجاع|تغيير|تحديث|تعديل|فتح|تقديم|رفع|معالجه|تنفيذ|اعاده|اصدار|فك|تجميد|اغلاق|حذف)(?: (?:ال)?[\\u0620-\\u06ff]+){0,2}? ?(?:طلبك|الطلب|عنوان|العنوان|المبلغ|مبلغ|نزاع|النزاع|استرداد|الاسترداد|حسابك|اشتراكك|توصيل|قيمه|لطلبك|لك|sp-)',
    '(?:سالغي|سنلغي|ساغير|سنغير|ساحدث|سنحدث|ساعدل|سنعدل|سافتح|سنفتح|ساقوم|سنقوم)(?: [\\u0620-\\u06ff]+){0,6}? (?:الان|حالا|فورا|علي الفور|في الحال)',
  ],
})

const toCustomer =
  /(?:请|[您你](?:可以|需要|应|得|先|务必|也可|再|应该)?|建议|务必|可以|需要|记得|尽快)(?:[您你])?$|[,。]?并$/
const ownPlace = /(?:在|到|去|通过|登录|进入)[^,。]{0,10}?(?:后台|应用|app|页面|设置|中心|手机|网页|小程序)/

/** Tells the customer to do it ("请立刻在后台重置"). */
function tellsCustomerTo(match: Match, text: string): boolean {
  if (match.language !== 'zh' || /[为帮给替][您你]/.test(match.text)) return false
  return toCustomer.test(text.slice(0, match.start)) || (ownPlace.test(match.text) && !/我/.test(match.text))
}

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (isGeneralTalk(match, text) || isWishOrOrder(match, text) || tellsCustomerTo(match, text)) return true
  const concept =
    conceptOf(match.language, text.slice(match.start, match.end + 60)) ?? concepts.find(({ name }) => name === 'other')
  return concept !== undefined && backedByTools(concept, text, prepared)
}

const triggers = {
  en: 'cancel|!refunding|!reimbursing|!crediting|!processing|!issuing|!updating|!changing|!correcting|!amending|!opening|!filing|!submitting|!raising|!resetting|!unlocking|!unblocking|!reversing|!waiving|!closing|!removing|!deleting|!applying|!disputing|!redirecting|!rerouting|!modifying|!switching|!initiating|!arranging|!executing|!putting|taking care|!making|refund|reimburse|credit|process|update|change|open_|submit|reset|unlock|reverse|waive|being|underway|under way|in progress|going through|now_|right away|straight away|immediately|as we speak|for you',
  zh: '取消|退款|退还|退回|修改|更改|变更|更新|提交|发起|开启|办理|操作|重置|解锁|解冻|冻结|关闭|注销|减免|退掉|给您|帮您|为您|替您',
  es: 'cambio|cancelo|anulo|devuelvo|actualizo|modifico|tramito|abro|doy de baja|bloqueo|desbloqueo|elimino|ando_|iendo_|cancelando|anulando|reembolsando|devolviendo|procesando|tramitando|actualizando|cambiando|modificando|abriendo|presentando|iniciando|emitiendo|restableciendo|desbloqueando|cerrando|eliminando|aplicando|realizando|gestionando|corrigiendo|abonando|ejecutando|cancelar|anular|reembolsar|devolver|procesar|actualizar|cambiar|modificar|abrir|presentar|tramitar|emitir|ahora|enseguida|inmediato|ya_',
  ar: 'الغاء|استرداد|رد_|ارجاع|تغيير|تحديث|تعديل|فتح|تقديم|رفع|معالجه|تنفيذ|طلبك|الطلب|عنوان|المبلغ|مبلغ|نزاع|حسابك|الان|حالا|فورا|الفور',
}

/** 6.1, said of the moment: an act is running although no call runs it. */
export const ongoingAct = createClaimDetector({
  name: 'ongoing-act',
  triggers,
  patterns: ongoingPatterns,
  excuses: ['question', 'condition', 'later-condition', 'negation', 'hearsay', 'quote'],
  applies: (prepared) => holds(prepared.assurance, 'verified'),
  backed,
  waitsFor: ['cancel_order', 'refund_order', 'update_address', 'open_dispute'],
})

const sideEffects = new Set(['cancel', 'refund', 'address', 'dispute', 'other'])

/** 1.2: an act with side effects is said to run, or to be done, below its assurance level. */
export const actionBeforeStepUp = createClaimDetector({
  name: 'action-before-step-up',
  triggers: {
    en: `${triggers.en}|${sayDoMismatch.triggers.en}`,
    zh: `${triggers.zh}|${sayDoMismatch.triggers.zh}`,
    es: `${triggers.es}|${sayDoMismatch.triggers.es}`,
    ar: `${triggers.ar}|${sayDoMismatch.triggers.ar}`,
  },
  patterns: {
    en: [...ongoingPatterns.en, ...sayDoPatterns.en.slice(0, 2)],
    zh: [...ongoingPatterns.zh, ...sayDoPatterns.zh.slice(1, 2), ...sayDoPatterns.zh.slice(3, 4)],
    es: [...ongoingPatterns.es, ...sayDoPatterns.es.slice(0, 2), ...sayDoPatterns.es.slice(5, 7)],
    ar: [...ongoingPatterns.ar, ...sayDoPatterns.ar.slice(0, 4)],
  },
  excuses: ['question', 'condition', 'later-condition', 'negation', 'hearsay', 'quote'],
  applies: (prepared) => !holds(prepared.assurance, 'verified'),
  backed: (match, sentence, prepared) => {
    const concept = conceptOf(match.language, sentence.text.slice(match.start, match.end + 60))
    if (concept && !sideEffects.has(concept.name)) return true
    return backed(match, sentence, prepared)
  },
})
