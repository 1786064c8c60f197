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
import { promiseTurns, promiseTurnTriggers } from './promise-turns.ts'
import {
  alone,
  asksYouEs,
  atWillEs,
  bySpeaking,
  byThemZh,
  forCustomer,
  foundAr,
  isFounded,
  isSentBySystemZh,
  isTheirsZh,
  keepsOnAr,
  looksUpEs,
  recordEs,
  runsEs,
  setsTo,
  sureWho,
  tellsHowEs,
  toCustomerAr,
  toCustomerEs,
  toThirdAr,
} from './promise-ways.ts'
import { anything, nounPhrases, people, reach, seesThen, work } from './promise-words.ts'

/** "En cuanto me contesten": others answer, and not the customer. */
const theyAnswerEs =
  ' (?:l[aeo] )?(?:contest|autoric|confirm|avis|llam|pas|mand|envi|aprueb|d)en(?![a-z])| (?:respond|dig|devuelv|escrib|hag|resuelv)an(?![a-z])'

/** Waits for the customer, here in the chat: no promise of an act outside. */
const yourTurn = new RegExp(unwrap`
    (?:if|once|when|after|as soon as) you(?![a-z])|(?:once|if|after|when) (?:your )?(?:identity|verification)|(?:等|待|如果|
    若)[您你]|[您你][^,。]{0,8}(?:(?<!售)后(?!台)|的话)|(?:si|cuando|en cuanto|una vez que) (?:usted|(?:me|nos)(?!${theyAnswerEs})|lo|la|complete|confirme|
    verifique|tu)|(?:اذا|عندما|بعد ان|بمجرد ان|فور) ت
  `)

const house = new RegExp(unwrap`
    (?<![a-z])(?:our|my|the|an?) (?:[a-z-]+ ){0,3}?(?:team|lead|manager|supervisor|colleagues?|specialist|agent|advis[eo]r|
    representative|staff|department|desk|expert|boss|head|office|people)(?![a-z])
  `)
const outsider = new RegExp(unwrap`
    (?<![a-z])(?:bank|courier|carrier|driver|seller|shop|store|police|manufacturer|customs|post office|issuer|
    merchant)(?![a-z])|(?<![a-z])(?:banco|mensajer|repartidor|transport|tienda|vendedor|correos|paqueteria|aduana|
    emisor)|بنك|مندوب(?!نا|ي)|شركه الشحن|الناقل|البايع|التاجر
  `)

/** Whether "she", "he" or "they" are people of the house, as far as the sentence and the one before it say. */
function ofOurHouse(sentence: Sentence, start: number): boolean {
  const told = `${sentence.previous} ${sentence.text}`
  return house.test(told) && !outsider.test(`${sentence.previous} ${sentence.text.slice(0, start)}`)
}

/** Said of a case that may not come; "as soon as I know more" is no such case. */
const supposed = new RegExp(unwrap`
    (?<![a-z])(?:if|unless|should you|would|could|when you|once your|in case|(?<!pregunta |preguntas |saber |sabe )si(?! ?[,.!])|podria|podriamos|
    siempre que|en caso de|a menos que|cuando (?:usted|lo|la|me(?!${theyAnswerEs})|el|su|se))(?![a-z])|如果|若|如需|如您|要是|假如|一旦|的话|才能|只有|
    (?<![\u0620-\u06ff])(?:اذا|لو|في حال|عندما|حال|شرط|بشرط)(?![\u0620-\u06ff])
  `)
/** "有不清楚的地方,会有专员致电您": what comes where something is open. */
const whereOpenZh =
  /(?:^|[。;])[^,。;我]{0,4}有(?:什么|任何)?(?:不清楚|疑问|问题|不明白|遗漏|缺失|异常)[^,。;我]{0,6},[^,。;我]{0,10}$/
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
  if (atWillEs.test(before) && !callWords.test(sentence.text)) return true
  if (yourTurn.test(withoutIdle(sentence.text)) || supposed.test(before)) return true
  const unsaid = match.groups.agent === undefined || (match.language === 'zh' && match.groups.agent === 'unsaid')
  if (unsaid && isNotice(match, sentence.text, prepared)) return true
  if (yourTurn.test(sentence.text.slice(match.end)) || cannotDo.test(sentence.text.slice(match.end))) return true
  if (/畅通|接听|留意|来电/.test(match.text) && /快递|派送|配送|骑手|司机|银行|师傅/.test(sentence.text)) return true
  if (impersonal.test(match.text) && outsider.test(sentence.text) && !ofHouseAr.test(before)) return true
  return !(match.groups.agent === 'house' && alone.test(sentence.text)) && echoesPublic(sentence.text, prepared)
}

/** Said in the same breath, it is done here and now, or is the customer's own road. */
const inChat = new RegExp(unwrap`
    (?<![a-z])(?:here|together|step by step|in this chat|in the chat|below|right here|on this page|
    in this conversation)(?![a-z])|在这里|在此|一起|一步步|一步一步|本对话|聊天(?:中|里)|(?<![a-z])(?:aqui|junt[oa]s|paso a paso|
    en este chat|en el chat|por aqui|por este medio|en esta conversacion|a continuacion)(?![a-z])|(?<![\u0620-\u06ff])(?:هنا|معا|سوا|
    خطوه (?:ب|ف)?خطوه|في هذه المحادثه|في المحادثه|ادناه)(?![\u0620-\u06ff])
  `)

const timely = new RegExp(unwrap`
    (?<![a-z])(?:today|tomorrow|tonight|shortly|soon|later|this (?:afternoon|evening|morning|week)|by|within|before|
    first thing|in (?:an?|the next|\d+)|personally|monday|tuesday|wednesday|thursday|friday|hoy|manana|esta (?:tarde|
    noche|semana)|en breve|pronto|luego|enseguida|antes de|en (?:un rato|una hora|unas?)|dentro de|personalmente|
    ahorita|ahora mismo|al rato|ya mismo|en un ratito|mas tarde|lunes|martes|miercoles|jueves|viernes|
    en cuanto)(?![a-z])|今[天晚]|明[天早日]|稍后|后续|随后|回头|下午|上午|晚上|尽快|小时|分钟|马上|这就|周[一二三四五六日]|第一时间|亲自|اليوم|غدا|بكره|قريبا|خلال|قبل|
    لاحقا|بعدين|فيما بعد|بعد (?:قليل|شوي|شويه|ال)?(?:عصر|ظهر|مغرب|صلاه|ساعه|ساعات|يوم)?|العصر|الظهر|المغرب|الليله|
    الصبح|اول باول|اول ما|
    باستمرار|بنفسي|حالا|شخصيا|مساء|صباح
  `)

/** "After the term is over": when a step of the procedure comes. */
const afterTerm = /بعد (?:انتها|اكتمال|استلام|وصول|صدور|مرور|موعد)[\u0620-\u06ff]*/g

/** To tell something: done by the very sentence, unless it is put off. */
const telling = new RegExp(unwrap`
    ^(?:teng|tien|tenemos|avis(?:o|amos) (?:de )?que(?![a-z])|inform|recuerd|record|coment|cont|cuent|dig|dec|dic|respond|contest|notific|comunic|habl|
    platic|marc[a-z]{1,4} (?:el|la|los|las|una?) |escrib|提醒|告诉|告知|跟您说|跟你说|回复|答复|沟通|反馈|给您一个|اخبر|ابلغ|اعلم|ذكر|بلغ|علم|نخبر|نبلغ|كتب|رد|طمن|حكي|تحدث)
  `)
/** A notice that goes out by itself. */
const automatic = new RegExp(unwrap`
    automat|(?<![a-z])(?:system|app|notifications?|only|never|always|every time|each time)(?![a-z])|系统|自动|消息中心|站内|应用内|
    (?:服务器|接口|地址)|(?<![a-z])(?:sistema|solo|siempre|cada vez|aplicacion|notificacion)(?![a-z])|تلقايي|النظام|التطبيق|
    دايما|اليا|كلما
  `)
/** The house tells of what happens to a thing when that happens. */
const noticed = new RegExp(unwrap`
    (?<![a-z])(?:when|once|as soon as) (?:it|they|the|your)(?: [a-z]+){0,4} (?:ships?|shipped|leaves?|dispatch|
    dispatched|goes through|clears|delivered|arrives?|renews?|charged|processed|completed?|approved|credited|changes?|ready)(?![a-z])|(?:发货|
    签收|到账|扣费|续费|支付成功|审核(?:完成|通过|结束)|揽收|派送|退款成功)[^,。]{0,3}(?:之?后|时|前)
  `)

/** A link, a code, a receipt: the system sends it at once. */
const sentAtOnce = new RegExp(unwrap`
    ^(?:e-?mail|text|send|message|mail)[a-z]* (?:it|you|a|an|the|your)(?: [a-z-]+){0,4} (?:link|code|confirmation|
    receipt|notification|instructions|
    e-?mail|text|sms|reminder)s?(?![a-z])|^(?:envi|mand)[a-z]* (?:un|una|el|la|su|tu)(?: [a-z]+){0,1} (?:enlace|
    codigo|confirmacion|recibo|
    aviso|notificacion|correo|sms|mensaje)(?![a-z])
  `)
/** Whoever comes to the door rings first: how a visit goes. "El tema lo lleva el equipo": who is in charge. */
const onTheWay = new RegExp(unwrap`
    (?<![a-z])(?:technicians?|fitters?|engineers?|installers?|drivers?|
    couriers?)(?![a-z])[^.;!?]{0,40}(?:before (?:arriv|they|he|she|coming|the visit|
    delivery|setting)|on (?:the|their|his|her) way|ahead)|(?<![a-z])(?:tecnic[oa]s?|instalador(?:es)?|
    repartidor(?:es)?|mensajer[oa]s?)(?![a-z])[^.;!?]{0,40}(?:antes de (?:
    salir|llegar|ir|la|pasar|entregar)|de camino)|(?:师傅|安装员|维修员|快递员|骑手|司机)[^。;!?]{0,12}(?:出发|上门|到达|派送|送货|到)(?:之?前|时)|
    (?:上门|出发|派送|送货|到达)(?:之?前|时)[^。;!?]{0,6}(?:师傅|快递员|安装员|司机)|
    (?<![\u0620-\u06ff])[وف]?(?:ال)?(?:فني|مندوب|سايق)(?![\u0620-\u06ff])[^.;!?]{0,40}قبل (?:وصوله|ان يصل|التسليم|
    الزياره|حضوره|مجييه)|(?<!(?:se|te|le|os|nos|me) )(?<![a-z])l[oa]s? llevan? (?:el|la|otr[oa]) [a-z]
  `)

/** "Choose X and we'll e-mail …": after a step of the customer's. */
const stepFirst = new RegExp(unwrap`
    (?:^|[:,;.] ?|(?<![a-z])(?:then|just|and|to|please|luego) )(?:choose|tap|click|select|enter|use|open|press|submit|
    confirm|go to|pulse|pulsa|toque|
    toca|elija|elige|seleccione|selecciona|introduzca|introduce|abra|abre)(?![a-z])
  `)

/** "سأكتب لك نقاطاً قصيرة": written in this talk. */
const writesHereAr =
  /^[وف]?س[ان]كتب(?:ها|ه)? ?(?:لك|لكم)?(?: [\u0620-\u06ff]+){0,3} (?:نقاط|باختصار|بايجاز|بالعربي|بالانجليزي|خطوات|ملخص|قايمه|جوابا?|الرد|الجواب|هنا|بلغه)/

type Kind = 'reach' | 'work' | 'any'

function isPromise(act: Act, kind: Kind, sentence: Sentence): boolean {
  const { text } = sentence
  if (act.negated || act.passive) return false
  const clause = text.slice(act.clauseStart, act.clauseEnd)
  if (act.language === 'ar' && (foundAr.test(text.slice(act.start)) || writesHereAr.test(text.slice(act.start))))
    return false
  if (automatic.test(clause) || (noticed.test(text) && !(act.agent === 'house' && alone.test(clause)))) return false
  if (act.agent === 'house' && !alone.test(clause) && sentAtOnce.test(text.slice(act.start)))
    if (stepFirst.test(text.slice(0, act.start))) return false
  if (onTheWay.test(clause)) return false
  const timed = timely.test(text)
  if (act.language === 'en' && !timed && seesThen.test(text.slice(0, act.end))) return false
  const before = text.slice(act.clauseStart, act.start)
  const rest = text.slice(act.start)
  if (act.agent === 'staff') {
    // "我让主管联系您": one who is set to work.
    if (act.language === 'zh' && setsTo.test(before) && !/可以|能|要不要|需要|如果/.test(text)) return true
    if (/(?<![a-z])(?:she|he|they)(?:'ll| )/.test(before) && !ofOurHouse(sentence, act.clauseStart)) return false
    if (kind === 'any')
      return act.tense === 'will' && timely.test(text.replace(afterTerm, ' ')) && forCustomer.test(text)
    if (act.tense === 'will') return true
    // "The team reviews the photos first": how things go. Arabic has one form for what runs and what is usual.
    if (act.tense === 'doing') return act.language !== 'es' || runsEs(act, text, timely.test(clause))
    if (act.tense !== 'plain') return false
    return act.language === 'ar' ? timely.test(clause) || (timed && forCustomer.test(clause)) : timed
  }
  if (kind === 'any') return false
  if (
    act.language === 'es' &&
    (/^marc[a-z]+ como /.test(rest) || (/(?<![a-z])(?:le|les|te) $/.test(before) && asksYouEs.test(rest)))
  )
    return false
  if (act.agent === 'unsaid' && act.language === 'zh') {
    if (byThemZh.test(before)) return false
    if (telling.test(rest) && !timed) return false
    return act.tense === 'will' && /[您你]/.test(clause)
  }
  if (act.agent !== 'house' || isTheirsZh(act, clause, text)) return false
  if (
    act.language === 'en' &&
    act.tense === 'doing' &&
    /^(?:talk|speak|chat|writ|deal)/.test(rest) &&
    sureWho.test(text.slice(0, act.start))
  )
    return false
  // To hand the customer over is done in the chat.
  if (bySpeaking.test(rest) || /^(?:pass|hand|transfer|put|connect) you /.test(rest)) return false
  if (/let me (?:just |quickly |also )?$/.test(text.slice(0, act.start))) return kind === 'reach' && timed
  const put = timely.test(clause)
  if (tellsHowEs(act, text) && (!timed || /^(?:respond|contest)/.test(rest))) return false
  if (telling.test(rest) && !(act.tense === 'will' && act.language !== 'zh') && !put) return false
  if (act.language === 'zh' && telling.test(rest) && /(?:要|想|需要|得)$/.test(before)) return false
  // "我安排师傅明天上门": sent out at a time that is told.
  if (act.language === 'zh' && act.tense === 'plain' && /^(?:安排|派)/.test(rest) && timely.test(rest.slice(0, 16)))
    return !/如果|需要|可以|要不要/.test(text)
  if (kind === 'reach') {
    if (act.tense === 'will') return true
    if (act.tense !== 'doing') return false
    if (act.language === 'es') return toCustomerEs.test(before) && (!telling.test(rest) || put)
    if (act.language === 'ar') return toThirdAr.test(rest) || (toCustomerAr.test(rest) && timed)
    return true
  }
  if (act.language === 'es' && recordEs.test(rest) && !timed) return false
  if (act.tense === 'will')
    return !/(?<![a-z])(?:right now|right away|now|a moment|one moment|a second)(?![a-z])/.test(clause)
  // "Reviso ahora mismo el estado": looked up here and now.
  if (act.language === 'es' && looksUpEs.test(rest)) return false
  if (act.language === 'ar' && act.tense === 'doing' && keepsOnAr.test(text.slice(0, act.start))) return true
  if (act.tense !== 'doing' || !timed || act.language === 'en') return false
  return act.language !== 'ar' || /^ب|بنفسي|شخصيا/.test(rest)
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

function claims(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const run = errandsIn(text, prepared, only)
  const acts = [
    ...reach.actsIn(text, only).filter((act) => isPromise(act, 'reach', sentence)),
    ...work.actsIn(text, only).filter((act) => isPromise(act, 'work', sentence)),
    ...anything.actsIn(text, only).filter((act) => isPromise(act, 'any', sentence)),
  ]
  const turns = promiseTurns.in(text, only).map((match) => ({ ...match, groups: { agent: 'house' } }))
  const sent = [...matchesIn(nounPhrases, text, only), ...turns].filter((match) => !bySomebody(match, text))
  const found = [...acts.map((act) => matchOf(act, text)), ...sent]
  const here = inChat.exec(text)?.[0]
  if (found.length === 0 || here === undefined || callWords.test(text)) return [...run, ...found]
  // Others than the assistant do not do it step by step in this chat.
  return stepwise.test(here) ? [...run, ...found.filter(({ groups }) => groups.agent === 'staff')] : run
}

const stepwise = /step|一步|paso|خطوه/

/** The same, for what must know a promise of a refund from a promise to call. */
export const offlinePromisePatterns: PatternTable = nounPhrases

/** 4.1: promises an act that the assistant cannot do. */
export const offlinePromise = createClaimDetector({
  name: 'offline-promise',
  triggers: {
    en: `${errandTriggers.en}|${reach.triggers.en}|${work.triggers.en}|${people.en}|${promiseTurnTriggers.en}`,
    zh: `${errandTriggers.zh}|${reach.triggers.zh}|${work.triggers.zh}|${people.zh}|${promiseTurnTriggers.zh}|电话|短信|邮件|消息|来电|微信|手机|邮箱|给您|到您|交给我|放我|放在我|包在我|搁我|留给我|通个|回音|音信|结果`,
    es: `${errandTriggers.es}|${reach.triggers.es}|${work.triggers.es}|${people.es}|${promiseTurnTriggers.es}`,
    ar: `${errandTriggers.ar}|${reach.triggers.ar}|${work.triggers.ar}|${people.ar}|${promiseTurnTriggers.ar}`,
  },
  claims,
  excuses: ['question', 'whether', 'negation', 'unasserted', 'quote'],
  backed,
})
