import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { holds } from '../../turn.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isAllowance, isGeneralTalk } from '../excuses/general-talk.ts'
import { isCustomersWord, isLabelOfStanding } from '../excuses/quoted-words.ts'
import { isNounEs } from '../excuses/spanish-positions.ts'
import { hidesAnything } from '../figures/told-values.ts'
import type { Act } from '../grammar/act.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import { stageTriggers } from '../states/stages/stage-words.ts'
import type { Sentence } from '../watches/watch.ts'
import { comparedDetails, detailTriggers } from './confirmed-details.ts'
import { answerTriggers, disclosedAnswers } from './disclosed/answers.ts'
import { disclosedStages } from './disclosed/disclosed-stages.ts'
import { disclosedHoldings, holdingTriggers } from './disclosed/holdings.ts'
import { isOfCheck, looksLater } from './disclosed/of-check.ts'
import { sumsOfOwn, tellsBalance } from './disclosed/sums.ts'
import { detail, disclosesNone, tellsHidden } from './disclosure-excuses.ts'
import { events, ownThing, states } from './disclosure-lexicon.ts'
import { anyThat, goesEachTime, ifSoZh } from './each-time.ts'
import { spendingIn } from './spending.ts'

/** Something of the plural, or of anybody: a rule of how things go. */
const anybody = new RegExp(unwrap`
    (?<![a-z])(?:orders|refunds|payments|returns|parcels|packages|couriers|accounts|cards|items|deliveries|
    subscriptions|instalments|los (?:paquetes|mensajeros)|las (?:disputas|cuentas|tarjetas|suscripciones)|transfers|
    customers|buyers|sellers|merchants|withdrawals|payouts|settlements|disputes|los (?:pedidos|reembolsos|pagos|envios|
    clientes)|las (?:devoluciones|transferencias|liquidaciones|compras))(?![a-z])|(?<![\u0620-\u06ff])(?:الطرود|
    الحسابات|النزاعات|البطاقات|الطلبات|المبالغ|المرتجعات|التحويلات|التسويات|العملاء|المدفوعات)(?![\u0620-\u06ff])|(?:订单|
    退款|提现)(?:一般|通常|均|都会)
  `)
/** The thing of which is spoken: this customer's, or the one under discussion. */
const definite = new RegExp(unwrap`
    (?<![a-z])(?:your|yours|you|it|they|that|this|both|one|its|the|su|sus|tu|tus|usted|ese|esa|este|esta|lo|le|se|el|
    la)(?![a-z])|[您你它该此这那]|(?:ك|كم|ه|ها)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ال|لل)(?:طلب|شحنه|طرد|مبلغ|حساب|دفع|
    استرداد|تحويل|سحب)
  `)
/** The thing spoken of, named by a pronoun. */
const pointed = /(?<![a-z])(?:it|it'll|they|they'll|lo|le|te)(?![a-z])|它|这|您|(?:ك|كم)(?![\u0620-\u06ff])/
/** "Don't pass the code on": what the customer is told to leave. */
const forbids = /(?:^\W*|[,;:.] ?)(?:so |and |but |please )*(?:don't|do not|never) (?:ever )?$/

/** How things usually go. */
const usual = new RegExp(unwrap`
    (?<![a-z])(?:usually|normally|typically|generally|in general|generally speaking|as a (?:general )?rule|by default|por regla general|(?:como|por) norma(?: general)?|en (?:general|lineas generales|terminos generales|principio)|como (?:dato|regla) general|a grandes rasgos|normalmente|generalmente|habitualmente|suele|
    suelen|por lo general)(?![a-z])|泛泛|笼统|多因|多半|大多|一般|通常|正常情况|原则上|按惯例|(?<![\u0620-\u06ff])(?:عاده|غالبا|عموما|بصفه عامه|بشكل عام|في العاده|في الغالب|كقاعده)(?![\u0620-\u06ff])
  `)
/** What the customer's own screen tells them. */
const shownElsewhere = new RegExp(unwrap`
    (?<![a-z])(?:you(?:'ll| will| can| may)? see|shows? whether|see whether|vera|veras|podra ver|puede ver|puedes ver|
    muestra si)(?![a-z])|会显示|可以看到|能看到|可以查看|看到进度|(?<![\u0620-\u06ff])(?:تري|ستري|يمكنك متابعه|تشاهد)(?![\u0620-\u06ff])
  `)
/** The end of a list of steps tells what they lead to. */
const stepBefore = /^\s*(?:\d{1,2}[.)]|[-*•])\s/
const afterStep =
  /(?:完成|之|以|操作|提交|确认|验证)后|(?<![a-z])(?:then|afterwards|once done|that's it|y listo|despues de eso)(?![a-z])/
const past = new RegExp(unwrap`
    (?<![a-z])(?:has|have|had|was|were|'s|'ve|did|already|now|currently|still|just|yesterday|today|this (?:morning|
    week)|last (?:night|week)|ha|han|fue|fueron|ya|ayer|hoy|anoche|actualmente|sigue|ahora)(?![a-z])|已|了|正在|目前|现在|昨|今|刚|
    还在|(?<![\u0620-\u06ff])(?:تم|تمت|قد|لقد|الان|حاليا|امس|اليوم|جري|جاري|مازال|ما زال|لا يزال)(?![\u0620-\u06ff])
  `)
/** Acts that a customer is told to do, or that the house does in a conversation, are no states. */
const talk = new RegExp(unwrap`
    (?<![a-z])(?:please|kindly|select|tap|click|choose|go to|menu|settings|tab|page|por favor|pulse|seleccione|elija|
    haga clic|toque|vaya a|pestana|pagina|abre|abri|abra|toca|pulsa|elige|elegi|selecciona|haz clic|hace clic|(?:sigue|segui|siga) (?:los|las|el) (?:pasos?|instrucciones|indicaciones|enlace))(?![a-z])|请|点击|打开|进入|选择|页面|(?<![\u0620-\u06ff])(?:يرجي|اضغط|اختر|افتح|ادخل|
    صفحه|قايمه|الاعدادات|من فضلك)(?![\u0620-\u06ff])
  `)

/** "看有没有代收": what is still to be found out. */
const openZh = /(?:有没有|有无|是否|是不是|会不会|能否|能不能|要不要)[^,。]{0,6}$/

/** "SP-10023 left the warehouse": the customer's own by its number. */
const number = /(?<![a-z0-9])[a-z]{2,4}[-_]\d{3,8}(?![a-z0-9])/

/** "Your case has been handed over to a colleague": who goes on with the talk. */
const toColleague = new RegExp(unwrap`
  ^(?: [a-z]+){0,3} to (?:an?|one of|our|the|my|another) (?:[a-z]+ ){0,3}?(?:colleagues?|persons?|humans?|agents?|advis[eo]rs?|specialists?|supervisor|teammate|representative|team member|member of)(?![a-z])|
  ^(?: [a-z]+){0,3} a (?:un|una|uno de|mi|nuestro|nuestra|otro|otra) (?:[a-z]+ ){0,2}?(?:companer[oa]s?|colegas?|personas?|agentes?|asesora?|especialistas?|supervisora?)(?![a-z])|
  ^(?:给|到|至|交给)?[^,。;!?]{0,4}(?:同事|人工|专员|主管|客服专家)|^(?: [^ ,;.!?]+){0,3} (?:الي |ل)(?:ال)?(?:زميل|احد|موظف|مختص|مشرف|وكيل|شخص)
`)

/** "Your order left the warehouse": the thing is the one of which the verb is told. */
function leads(own: RegExpExecArray, act: Act): boolean {
  const gap = act.start - own.index - own[0].length
  return gap >= 0 && gap <= (act.language === 'ar' ? 12 : 24)
}

/** "Under Billing", "el renglón Reembolso": what a screen calls a place is written with a capital. */
function isLabel({ start, language }: { start: number; language: Language }, { cased }: Sentence): boolean {
  if (language === 'zh' || language === 'ar' || !/^[A-Z][a-z]/.test(cased.slice(start, start + 2))) return false
  return /[a-z0-9,>"] ?$/.test(cased.slice(0, start)) && !/[.!?:] ?$/.test(cased.slice(0, start))
}

function tells(act: Act, text: string, prepared: Prepared, own: RegExpExecArray | null): boolean {
  const hides = hidesAnything(prepared)
  if (act.language === 'en' && goesEachTime(text)) return false
  const clause = text.slice(act.clauseStart, act.clauseEnd === -1 ? text.length : act.clauseEnd)
  const denied =
    hides &&
    ((act.tense === 'plain' && act.agent !== 'customer' && act.negated) ||
      (act.tense === 'plain' && act.language === 'zh' && act.passive && !/时|后|会/.test(clause)) ||
      // "Recibimos" is of now and of then: a day beside it tells.
      (act.language === 'es' && act.agent === 'house' && act.tense !== 'will' && detail.test(clause)))
  if (act.tense !== 'done' && act.tense !== 'doing' && !(hides && act.tense === 'will') && !denied) return false
  if (act.agent === 'house' && act.tense !== 'done' && !denied) return false
  if (act.language === 'es' && isNounEs(text, act.start, act.end)) return false
  // "قبل ما تتبعث": before, and not accepted.
  if (act.language === 'ar' && act.verb === 'قبل' && /^ (?:ما|ان|لا)(?![\u0620-\u06ff])/.test(text.slice(act.end)))
    return false
  // "يطلع على": looks at.
  if (act.language === 'ar' && act.verb === 'طلع' && /^ علي/.test(text.slice(act.end))) return false
  if (toColleague.test(text.slice(act.end))) return false
  if (act.language === 'zh' && openZh.test(text.slice(act.clauseStart, act.start))) return false
  if (
    isOfCheck(act, text, prepared) ||
    anybody.test(clause) ||
    talk.test(clause) ||
    forbids.test(text.slice(0, act.start))
  )
    return false
  if (
    act.tense === 'will' &&
    !(detail.test(text) && (ownThing.test(text) || pointed.test(clause) || idsIn(text).length > 0))
  )
    return false
  // "核对通过了我再告诉您": what must be first.
  if (act.language === 'zh' && /^了?(?:我们?|咱们?|这边)?(?:就|再|才)/.test(text.slice(act.end))) return false
  if (act.language === 'zh' && !/已|了/.test(clause)) {
    const rest = text.slice(act.end, act.end + 10)
    if (
      /^[^,。;!?]{0,8}?(?:后(?!台|天)|时(?!间)|的话)/.test(rest) ||
      /[天时日]之?内|后[^,。]{0,8}$/.test(clause.slice(0, act.start - act.clauseStart))
    )
      return false
  }
  if (hides) return definite.test(clause) || idsIn(text).length > 0 || act.language !== 'en'
  if (act.negated || act.agent === 'house' || act.agent === 'staff') return false
  const near = own !== null && (own.index < act.start || own.index - act.end < 24)
  const told =
    past.test(clause) ||
    (act.tense === 'done' && !act.passive && act.agent === 'other' && own !== null && leads(own, act))
  return near && told && act.agent !== 'customer'
}

function matchOf(act: Act, text: string): Match {
  return { language: act.language, text: text.slice(act.start, act.end), start: act.start, end: act.end, groups: {} }
}

function claims(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const hides = hidesAnything(prepared)
  if (!hides && holds(prepared.assurance, 'basic') && !tellsBalance(text)) return []
  const seen = perceives.exec(text)
  const own = ownThing.exec(text) ?? number.exec(text) ?? (seen && pointed.test(text) ? seen : records.exec(text))
  const compared = prepared.assurance === 'none' ? comparedDetails(text, prepared, only) : []
  if (!hides && !own) return compared
  const found = events
    .actsIn(text, only)
    .filter((act) => tells(act, text, prepared, own) && !isLabel(act, sentence))
    .map((act) => matchOf(act, text))
  if (hides)
    return [
      ...compared,
      ...found,
      ...disclosedStages(sentence, prepared, only).filter((told) => !isLabel(told, sentence)),
      ...disclosedAnswers(text, prepared, only),
      ...disclosedHoldings(text, prepared, only),
      ...spendingIn(text),
      ...matchesIn(states, text, only).filter(
        ({ start, end, text: phrase }) =>
          !talk.test(text) &&
          !looksLater(phrase, text.slice(end)) &&
          !ifSoZh.test(phrase) &&
          !goesEachTime(text) &&
          !anyThat.test(text.slice(0, start)),
      ),
    ]
  if (!own) return [...compared, ...found]
  const stated = matchesIn(states, text, only).filter((match) => match.start > own.index && detail.test(text))
  const perceived = seen
    ? matchesIn(states, text, only).filter((match) => match.end > own.index && match.start > seen.index)
    : []
  return [
    ...compared,
    ...found,
    ...stated.filter(() => past.test(text)),
    ...perceived,
    ...sumsOfOwn(own, text, prepared, only),
  ]
}

const perceives = new RegExp(unwrap`
    (?<![a-z])(?:i can see|i (?:do )?see|i'm seeing|i found|we found|(?:our|the) (?:system|records?) shows?|it (?:shows|
    says) here|veo|vemos|me aparece|aqui (?:veo|aparece|figura)|el sistema (?:muestra|indica)|segun (?:el sistema|nuestros registros))(?![a-z])|(?:我|系统|
    后台)[^,。]{0,4}(?:看到|查到|显示)|(?<![\u0620-\u06ff])(?:اري|نري|يظهر (?:لي|لدينا|عندي|عندنا)|(?<![\u0620-\u06ff])(?:ال)?(?:نظام|سجلات?)(?:نا)? [يت]ظهر|(?<![\u0620-\u06ff])اراه)(?! كيف)
  `)
/** "Our records show that …": what they show is this customer's, with nothing named. */
const records = new RegExp(unwrap`
  (?<![a-z])(?:(?:our|the) (?:system|records?) shows?|(?:el|nuestro) sistema (?:muestra|indica)|
  segun (?:el sistema|nuestros registros)|(?:^\W*|[,;:.] ?)(?:i've |i have |i )?found (?:it|them|your)|l[oa]s? (?:encontre|he encontrado))(?![a-z])|
  (?:系统|后台)[^,。]{0,4}显示|(?:查|找)到了|(?<![\u0620-\u06ff])(?:وجدته|وجدتها|لقيته|لقيتها)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ال)?(?:نظام|سجلات?)(?:نا)? [يت]ظهر
`)
/** A condition behind the claim takes it back; where there is something to hide, only one in the same clause. */
function dependsOnMore(match: Match, text: string, hides: boolean): boolean {
  const rest = text.slice(match.end)
  const end = hides ? rest.search(/[,;，；(]/) : -1
  const near = end === -1 ? text : text.slice(0, match.end + end)
  return excuseFor(['later-condition'], match.language, near, match.start, match.end) !== undefined
}

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (holds(prepared.assurance, 'basic') && !tellsBalance(text)) return true
  return (
    dependsOnMore(match, text, hidesAnything(prepared)) ||
    usual.test(text.slice(0, match.start)) ||
    shownElsewhere.test(text.slice(0, match.end)) ||
    (!hidesAnything(prepared) && (stepBefore.test(sentence.previous) || afterStep.test(text.slice(0, match.end)))) ||
    isGeneralTalk(match, text) ||
    isAllowance(match, text) ||
    echoesPublic(text, prepared) ||
    disclosesNone(match, text, prepared)
  )
}

/** Facts of nobody in particular. */
const general = /^(?:rate|links|policy):/

/** Where something of the customer's is on record, quoted words that name it or its standing may tell it, unless they are his own. */
const mayQuote = (match: Match, sentence: Sentence, prepared: Prepared): boolean =>
  (prepared.records().length === 0 && prepared.facts().every(({ fact }) => general.test(fact.key))) ||
  isCustomersWord(match, sentence, prepared) ||
  !(ownThing.test(sentence.text) || isLabelOfStanding(match, sentence, prepared))

const claimed = createClaimDetector({
  name: 'disclosure-before-verification',
  triggers: {
    en: unwrap`
      ${events.triggers.en}|spent|spending|expenses|outgoings|starts_|begins_|ends_|starting|beginning|your_|you_|van_|
      driver|courier|carrier|postman|rider|on its way|in transit|out for|with the|at the|by the|customs|pending|on hold|
      under_|overdue|awaiting|outstanding|in progress|signed|due_|name|file_|record|ending|tracking|last scan|i can see|
      i see|system|yes_|correct|right_|indeed|exactly|e-mail|email|number|phone|address|there's|there is|we have|i have|
      balance|wallet|points|no longer|has it|have it|any more|anymore|taken care|door|active|enabled|disabled|
      verified|restricted|limited|deactivated|good standing|working_|towards|heading|0|1|2|3|4|5|6|7|8|9|yesterday|
      today|tomorrow|monday|tuesday|wednesday|thursday|friday|
      saturday|sunday|${detailTriggers.en}|${answerTriggers.en}|${holdingTriggers.en}|${stageTriggers.en}|found_
    `,
    zh: unwrap`
      ${events.triggers.zh}|!上个月|!上月|!本月|!这个月|!上周|!今年|!支出|!开销|开头|打头|结尾|对的|是的|没错|嗯|手机|邮箱|在途|途中|路上|待|状态|名下|尾号|系统|后台|记录|看到|
      查到|查询到|显示|还|余额|驿站|快递柜|前台|门卫|网点|仓库|一致|匹配|对得上|对上了|没错|相符|吻合|正确|已|昨|今天|明天|周|星期|礼拜|不在|付成功|付款成功|正常|激活|启用|停用|可用|受限|出去|
      拿到|办好|${detailTriggers.zh}|${answerTriggers.zh}|${holdingTriggers.zh}|${stageTriggers.zh}|找到|您|你|0|1|2|3|4|5|6|7|8|9
    `,
    es: unwrap`
      ${events.triggers.es}|gast|compras|consumos|camino|transito|reparto|ruta_|aduana|preparacion|proceso|revision|
      espera_|pendiente|nombre|consta|figura|aparece|veo_|vemos_|encuentra|esta_|termina|acaba|empiez|comienz|inicia|
      ultim|saldo|disponible|sistema|asciende|suma_|vence|llega|sale_|oficina|almacen|recogida|conserje|porteria|vecin|
      repartidor|buzon|recepcion|de vuelta|hacia|ya no_|tiene|puerta|activ|bloquead|verificad|habilitad|restringid|
      operativ|congelad|lunes|martes|miercoles|jueves|viernes|sabado|domingo|si_|correcto|efectivamente|exacto|
      coincide|corresponde|correo|telefono|su_|tu_|0|1|2|3|
      4|5|6|7|8|9|ayer|hoy_|manana|encontr|${detailTriggers.es}|${answerTriggers.es}|${holdingTriggers.es}|${stageTriggers.es}
    `,
    ar: unwrap`
      ${events.triggers.ar}|مصروف|مصاريف|انفاق|صرفت|انفقت|الطريق|قيد|معلق|مجمد|توصيل|الجمارك|المندوب|لدي|عند|مسجل|مرتبط|
      مطابق|يطابق|تطابق|منتهي|تنتهي|ينتهي|انتظار|مكتمل|ملغ|مرفوض|متاخر|جاهز|موقوف|مقفل|محظور|باسم|اري|يظهر|يوضح|النظام|
      سجلات|رصيد|اخر|طلب|حساب|لم يعد|لم تعد|لم يبق|تم كل|تم التعامل|متجه|باب|مفعل|نشط|فعال|شغال|معطل|مقيد|موثق|ساري|
      سليم|محدود|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|0|1|2|3|4|5|6|7|8|9|امس|اليوم|وجدت|لقيت|${detailTriggers.ar}|${answerTriggers.ar}|${holdingTriggers.ar}|${stageTriggers.ar}
    `,
  },
  claims,
  excuses: ['question', 'condition', 'unasserted', 'quote', 'possibility', 'habit'],
  mayQuote,
  applies: (prepared) => !holds(prepared.assurance, 'verified'),
  backed,
})

/** 1.1: tells of a customer's own things while the session's assurance is below what that needs. */
export const disclosure = {
  ...claimed,
  opens: (sentence: Sentence, prepared: Prepared, language: Language): boolean =>
    tellsHidden(sentence.text, prepared) || claimed.opens(sentence, prepared, language),
  stands: (sentence: Sentence, prepared: Prepared): boolean =>
    tellsHidden(sentence.text, prepared) || claimed.stands(sentence, prepared),
  certain: (sentence: Sentence, prepared: Prepared): boolean => tellsHidden(sentence.text, prepared),
}
