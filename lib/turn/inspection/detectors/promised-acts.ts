import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import type { Sentence } from '../watches/watch.ts'
import {
  alone,
  asksYouEs,
  bySpeaking,
  byThemZh,
  forCustomer,
  foundAr,
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
import { seesThen } from './promise-words.ts'

const house = new RegExp(unwrap`
    (?<![a-z])(?:our|my|the|an?) (?:[a-z-]+ ){0,3}?(?:team|lead|manager|supervisor|colleagues?|specialist|agent|advis[eo]r|
    representative|staff|department|desk|expert|boss|head|office|people)(?![a-z])
  `)
export const outsider = new RegExp(unwrap`
    (?<![a-z])(?:bank|courier|carrier|driver|seller|shop|store|police|manufacturer|customs|post office|issuer|
    merchant)(?![a-z])|(?<![a-z])(?:banco|mensajer|repartidor|transport|tienda|vendedor|correos|paqueteria|aduana|
    emisor)|بنك|مندوب(?!نا|ي)|شركه الشحن|الناقل|البايع|التاجر
  `)

/** Whether "she", "he" or "they" are people of the house, as far as the sentence and the one before it say. */
function ofOurHouse(sentence: Sentence, start: number): boolean {
  const told = `${sentence.previous} ${sentence.text}`
  return house.test(told) && !outsider.test(`${sentence.previous} ${sentence.text.slice(0, start)}`)
}

/** Said in the same breath, it is done here and now, or is the customer's own road. */
export const inChat = new RegExp(unwrap`
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
export const automatic = new RegExp(unwrap`
    automat|(?<![a-z])(?:system|app|notifications?|only|never|always|every time|each time)(?![a-z])|系统|自动|消息中心|站内|应用内|
    (?:服务器|接口|地址)|(?<![a-z])(?:sistema|solo|siempre|cada vez|aplicacion|notificacion)(?![a-z])|تلقايي|النظام|التطبيق|
    دايما|اليا|كلما
  `)
/** The house tells of what happens to a thing when that happens. */
export const noticed = new RegExp(unwrap`
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

/** "Empiezo por las comisiones y luego le cuento los limites": one after the other, in this talk. */
const sequelEs =
  /(?<![a-z])(?:y|,) (?:luego|despues) (?=(?:le |te |les |lo |la )?(?:cuent|expl|dig|mir|reviso|coment|detall|indic|pas|muestr))/g
/** "سابحث عنه الان", "هشوف الطلب حالا": looked up here and now. */
const looksUpAr =
  /^[وف]?(?:[سهح]|راح |رح )?[ان]?(?:بحث|شوف|راجع|تاكد|تحقق|تفقد|نظر|بص|شيك|دور|طالع)[\u0620-\u06ff]*(?: [\u0620-\u06ffa-z0-9-]+){0,4} (?:الان|حالا|لحظه|فورا|دلوقتي|الحين|هلق|هلا|توا|ثواني|ثانيه)(?![\u0620-\u06ff])(?! (?:و|ثم ))/

type Kind = 'reach' | 'work' | 'any'

/** "会联系您": Chinese leaves out who. */
const isUnsaidZh = ({ agent, language }: Act): boolean => agent === 'unsaid' && language === 'zh'

export function isPromise(act: Act, kind: Kind, sentence: Sentence): boolean {
  const { text } = sentence
  if (act.negated || act.passive) return false
  if (act.agent !== 'staff' && (kind === 'any' || (act.agent !== 'house' && !isUnsaidZh(act)))) return false
  const clause = text.slice(act.clauseStart, act.clauseEnd)
  if (act.language === 'ar' && (foundAr.test(text.slice(act.start)) || writesHereAr.test(text.slice(act.start))))
    return false
  if (automatic.test(clause) || (noticed.test(text) && !(act.agent === 'house' && alone.test(clause)))) return false
  if (act.agent === 'house' && !alone.test(clause) && sentAtOnce.test(text.slice(act.start)))
    if (stepFirst.test(text.slice(0, act.start))) return false
  if (onTheWay.test(clause)) return false
  const timed = timely.test(text.replace(sequelEs, ' '))
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
  if (
    act.language === 'es' &&
    (/^marc[a-z]+ como /.test(rest) || (/(?<![a-z])(?:le|les|te) $/.test(before) && asksYouEs.test(rest)))
  )
    return false
  if (isUnsaidZh(act)) {
    if (byThemZh.test(before)) return false
    if (telling.test(rest) && !timed) return false
    return act.tense === 'will' && /[您你]/.test(clause)
  }
  if (isTheirsZh(act, clause, text)) return false
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
  if (act.language === 'ar' && looksUpAr.test(rest)) return false
  const put = timely.test(clause.replace(sequelEs, ' '))
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
