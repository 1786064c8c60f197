import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutIdle } from '../excuses/idle-condition.ts'
import type { Act } from '../grammar/act.ts'
import { type Match, matchesIn, type PatternTable } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { errandsIn, errandTriggers } from './errands.ts'
import { outsidePromises, outsideTriggers } from './outside/outside-promises.ts'
import { isNoActToCome } from './promise-nouns.ts'
import { promiseTurns, promiseTurnTriggers } from './promise-turns.ts'
import { alone, atWillEs, byThemZh, isFounded, isSentBySystemZh } from './promise-ways.ts'
import { anything, nounPhrases, people, reach, work } from './promise-words.ts'
import { automatic, inChat, isPromise, noticed, outsider } from './promised-acts.ts'
import { isSaidHere } from './said-here.ts'

/** "En cuanto me contesten": others answer, and not the customer. */
const theyAnswerEs =
  ' (?:l[aeo] )?(?:contest|autoric|confirm|avis|llam|pas|mand|envi|aprueb|d)en(?![a-z])| (?:respond|dig|devuelv|escrib|hag|resuelv)an(?![a-z])'

/** Waits for the customer, here in the chat: no promise of an act outside. */
const yourTurn = new RegExp(unwrap`
    (?:if|once|when|after|as soon as) you(?![a-z])|(?:once|if|after|when) (?:your )?(?:identity|verification)|(?:等|待|如果|
    若)[您你]|[您你][^,。]{0,8}(?:(?<!售)后(?!台)|的话)|(?:si|cuando|en cuanto|una vez que) (?:usted|(?:me|nos)(?!${theyAnswerEs})|l[oa](?! (?:sepa|tenga|vea|averigue|consiga|confirme|resuelva)(?:mos|n)?(?![a-z]))|complete|confirme|
    verifique|tu)|(?:اذا|عندما|بعد ان|بمجرد ان|فور) ت
  `)

/** Said of a case that may not come; "as soon as I know more" is no such case. */
const supposed = new RegExp(unwrap`
    (?<![a-z])(?:if|unless|should you|would|could|when you|once your|in case|(?<!pregunta |preguntas |saber |sabe )si(?! ?[,.!])|podria|podriamos|
    siempre que|en caso de|a menos que|cuando (?:usted|lo|la|me(?!${theyAnswerEs})|el|su|se))(?![a-z])|如果|若|如需|如您|要是|假如|一旦|的话|才能|只有|
    (?<![\u0620-\u06ff])(?:اذا|لو|في حال|عندما|حال|شرط|بشرط)(?![\u0620-\u06ff])|(?:^ ?|[.,;:!?] ?)[وف]?ان (?:وصل|كان|رغب|احبب|اردت|شيت|حصل|تعذر|ظهر|وجد|ارفق|ارسل|واجه|استلم|تاخر|لم|طلب|رفع|تبين|ثبت)[\u0620-\u06ff]*
  `)
/** "Send us a photo and we'll review it": the customer's step comes first, and then what such a step is for. */
const stepThenReview: readonly (readonly [step: RegExp, review: RegExp])[] = [
  [
    /(?:^|[.,;:!?] ?)(?:suba|sube|envie|envia|adjunte|adjunta|mande|manda|rellene|rellena|complete|completa|aporte|aporta)(?:nos|me)? [^.;!?]{2,60} y (?:l[oa]s? |te l[oa]s? |se l[oa]s? )?$/,
    /^(?:revis|mir|compr[uo]eb|comprob|valor|analiz|verific)/,
  ],
  [
    /(?:^|[.,;:!?] ?|لو سمحت )[وف]?(?:يمكنك |تقدر |بامكانك )?(?:ارسل|ابعت|ابعث|ارفق|ارفاق|ارسال|ارفع|رفع|زودنا|صور|عبي|املا|قدم|حمل|تحميل)(?:ي|وا|لنا|لي|ه|ها)? [^.;!?]{2,60} [وف]?$/,
    /^[وف]?[سهح]?[ان]?(?:راجع|نظر|شوف|فحص|تحقق|درس|شيك|دقق)/,
  ],
]

function followsStep(match: Match, text: string): boolean {
  const before = text.slice(0, match.start)
  const after = text.slice(match.start)
  if (ofPeople.test(after.replace(/ (?:طلبنا|منا)/, ' ')) || callWords.test(after) || alone.test(after)) return false
  return stepThenReview.some(([step, review]) => review.test(match.text) && step.test(before))
}

/** "有不清楚的地方,会有专员致电您": what comes where something is open. */
const whereOpenZh =
  /(?:^|[。;,])[^,。;我]{0,4}有(?:什么|任何)?(?:不清楚|疑问|问题|不明白|遗漏|缺失|异常)[^,。;我]{0,6},?[^,。;我]{0,10}$/
/** What was named before is refused. */
const cannotDo = new RegExp(unwrap`
    (?:做不到|办不到|办不了|无法做|没办法|帮不了|不支持|不能做)|(?<![a-z])(?:(?:are|is) (?:things?|something) (?:i|we) (?:can't|cannot)|(?:i|
    we) (?:can't|cannot) do|no (?:puedo|me es posible|esta en mi mano)(?: hacer)?)(?![a-z])|(?:لا استطيع|لا يمكنني|
    ما اقدر|مقدرش|ما بقدر)
  `)
/** "Le llamarán": somebody, unsaid who. */
const impersonal = /^(?:le|les|te|lo|la|os|se) |^[وف]?(?:س|ب|راح |رح |ه|ح|سوف )ي/
/** "مسؤول المستودع سيكلم المندوب": somebody of the house is named. */
const ofHouseAr =
  /(?<![\u0620-\u06ff])(?:ال)?(?:مسوول|مدير|مشرف|موظف|زميل|فريق)(?:نا|ي|ه|ين)?(?: (?!البنك|المتجر|الشحن|التوصيل)[\u0620-\u06ff]+)? $/
/** "سأتابع الطرد بنفسي وأخبرك إذا تحرك": the condition is of the second act. */
const inPersonAr = /^[\u0620-\u06ff]+(?: (?!اذا|لو|بعد|عندما)[\u0620-\u06ff]+){0,2} (?:بنفسي|شخصيا)(?![\u0620-\u06ff])/
const callWords = /call|phone|ring|dial|回电|电话|来电|拨|llama|telefon|مكالم|اتصال|تصل|هاتف|عاود|كلم/
const mailWords =
  /e-?mail|letter|text message|sms|whatsapp|短信|邮件|微信|[封寄]信|书面|correo|carta|رساله|بريد|واتس|خطاب/

/** "4. Wait for the team's answer": a step of a list tells the customer how things go. */
const waits = /^(?:wait|await|expect|esper|aguard|等|静候|انتظر|ترقب)/
const listItem = /^\s*(?:\d{1,2}[.)]|[-*•])\s*$/

const mailed: readonly RegExp[] = [
  /e-?mails?|text messages?|sms|push|notif/,
  /correos?|sms|notific|avis/,
  /邮件|短信|通知|推送/,
  /بريد|رساله|رسايل|اشعار/,
  /邮箱/,
]
const ofPeople = new RegExp(unwrap`
    (?<![a-z])(?:me|us|my|our|we|i|him|her|them|mi|mio|mia|nuestr[oa]s?|yo)(?![a-z])|我|同事|经理|专员|客服|主管|مني|منا|
    نا(?![\u0620-\u06ff])|زميل|
    مدير|فريق|مشرف
  `)

const spoken =
  /(?<![a-z])(?:(?:phone )?calls?|callback|ring|visit|llamadas?|visita)(?![a-z])|电话|来电|上门|مكالم|اتصال|زياره/

/** A message that the system sends: it says so itself, or the public rules tell of such messages. */
function isNotice(match: Match, text: string, prepared: Prepared): boolean {
  if (spoken.test(match.text) || ofPeople.test(match.text)) return false
  if (automatic.test(text) || noticed.test(text)) return true
  return mailed.some((word) => word.test(match.text) && word.test(prepared.publicText))
}

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const done = prepared.records().filter(({ status }) => status === 'ok')
  if (done.some(({ name }) => name === 'request_callback') && !mailWords.test(sentence.text)) return true
  if (done.some(({ name }) => name === 'handoff_to_human') && match.groups.agent !== 'house')
    if (!callWords.test(sentence.text) && !mailWords.test(sentence.text)) return true
  if (waits.test(match.text) && listItem.test(sentence.text.slice(0, match.start))) return true
  if (isFounded(match.text, sentence.text, prepared)) return true
  const before = withoutIdle(sentence.text.slice(0, match.start))
  // "您填好以后我会催同事": what the assistant would do outside comes after no step that the customer could take.
  if (match.language === 'zh' && /^[催盯]/.test(match.text) && /我会?(?:亲自|去|来|再)?$/.test(before)) return false
  if (match.language === 'ar' && inPersonAr.test(sentence.text.slice(match.start)) && !yourTurn.test(before))
    return false
  if (match.language === 'zh' && whereOpenZh.test(sentence.text.slice(0, match.start))) return true
  // "Se lo pido yo": the pardon.
  if (match.language === 'es' && /^pid/.test(match.text) && /(?:^|[^a-z])se lo $/.test(before)) return true
  if (followsStep(match, sentence.text)) return true
  if (atWillEs.test(before) && !callWords.test(sentence.text)) return true
  if (yourTurn.test(withoutIdle(sentence.text)) || supposed.test(before)) return true
  const unsaid = match.groups.agent === undefined || (match.language === 'zh' && match.groups.agent === 'unsaid')
  if (unsaid && isNotice(match, sentence.text, prepared)) return true
  if (yourTurn.test(sentence.text.slice(match.end)) || cannotDo.test(sentence.text.slice(match.end))) return true
  if (/畅通|接听|留意|来电/.test(match.text) && /快递|派送|配送|骑手|司机|银行|师傅/.test(sentence.text)) return true
  if (
    match.groups.agent !== 'house' &&
    impersonal.test(match.text) &&
    outsider.test(sentence.text) &&
    !ofHouseAr.test(before)
  )
    return true
  return !(match.groups.agent === 'house' && alone.test(sentence.text)) && echoesPublic(sentence.text, prepared)
}

function matchOf(act: Act, text: string): Match {
  const groups = { agent: act.agent }
  return { language: act.language, text: text.slice(act.start, act.end), start: act.start, end: act.end, groups }
}

/** "银行那边有结果后会发短信给您". */
function bySomebody({ language, text: phrase, start }: Match, text: string): boolean {
  if (language !== 'zh' || /我|同事|客服|经理/.test(phrase)) return false
  return byThemZh.test(text.slice(0, start)) || isSentBySystemZh(phrase, text.slice(start + phrase.length))
}

/** "La nota de que usted ya contacto al vendedor". */
const hisActEs = /(?<![a-z])(?:usted|tu|que|el|ella|cliente) $/

function claims(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  return promised(sentence, prepared, only).filter(
    (match) => !isNoActToCome(match, sentence.text) && !isSaidHere(match, sentence.text, prepared.question),
  )
}

function promised(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const run = [...errandsIn(text, prepared, only), ...outsidePromises(sentence, only)]
  const acts = [
    ...reach.actsIn(text, only).filter((act) => isPromise(act, 'reach', sentence)),
    ...work.actsIn(text, only).filter((act) => isPromise(act, 'work', sentence)),
    ...anything.actsIn(text, only).filter((act) => isPromise(act, 'any', sentence)),
  ]
  const turns = promiseTurns
    .in(text, only)
    .filter(({ start }) => !hisActEs.test(text.slice(0, start)))
    .map((match) => ({ ...match, groups: { agent: 'house' } }))
  const sent = [...matchesIn(nounPhrases, text, only), ...turns].filter((match) => !bySomebody(match, text))
  const found = [...acts.map((act) => matchOf(act, text)), ...sent]
  if (found.length === 0) return run
  const here = inChat.exec(text)?.[0]
  if (here === undefined || callWords.test(text)) return [...run, ...found]
  // Others than the assistant do not do it step by step in this chat.
  return stepwise.test(here) ? [...run, ...found.filter(({ groups }) => groups.agent === 'staff')] : run
}

const stepwise = /step|一步|paso|خطوه/

/** The same, for what must know a promise of a refund from a promise to call. */
export const offlinePromisePatterns: PatternTable = nounPhrases

/** 4.1: promises an act that the assistant cannot do. */
export const offlinePromise = createClaimDetector({
  name: 'offline-promise',
  afterglow: 'short',
  triggers: {
    en: `${outsideTriggers.en}|${errandTriggers.en}|${reach.triggers.en}|${work.triggers.en}|${people.en}|${promiseTurnTriggers.en}`,
    zh: `${outsideTriggers.zh}|${errandTriggers.zh}|${reach.triggers.zh}|${work.triggers.zh}|${people.zh}|${promiseTurnTriggers.zh}|电话|短信|邮件|消息|来电|微信|手机|邮箱|给您|到您|交给我|放我|放在我|包在我|搁我|留给我|通个|回音|音信|结果`,
    es: `${outsideTriggers.es}|${errandTriggers.es}|${reach.triggers.es}|${work.triggers.es}|${people.es}|${promiseTurnTriggers.es}`,
    ar: `${outsideTriggers.ar}|${errandTriggers.ar}|${reach.triggers.ar}|${work.triggers.ar}|${people.ar}|${promiseTurnTriggers.ar}`,
  },
  claims,
  excuses: ['question', 'whether', 'negation', 'unasserted', 'quote'],
  backed,
})
