import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { tellsNothingEn } from '../excuses/english-positions.ts'
import type { Act } from '../grammar/act.ts'
import type { Match } from '../matching/patterns.ts'
import { isAccentedAt, isPassiveAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import { closable, hasThing, isCheck, people, toTheCustomer } from './claimed-things.ts'
import { actVerbs, type Concept, conceptNamed, conceptOfAct, ownConceptOf } from './concepts.ts'
import {
  asAsked,
  endsSteps,
  inWriting,
  isDone,
  isEventAr,
  isOwnArabic,
  isPresentPassive,
  isVoseo,
  isWhole,
  nowEn,
  ofWordsSaid,
} from './done-acts.ts'
import { isMisread } from './misread-act.ts'
import { isOngoing } from './ongoing-claim.ts'
import { ordersVoseo } from './voseo.ts'

/** An act on the customer's things that a sentence says to be over, or to run. */
export interface ClaimedAct extends Match {
  concept: Concept
  kind: 'done' | 'ongoing'
  /** The assistant says that it did it itself: only a call can back that. */
  self: boolean
  /** What the verb alone would say: an approved refund is backed by an approval too. */
  also?: Concept
}

/** Somebody else did it, where the grammar of the clause does not show it. */
export const byOthers = new RegExp(unwrap`
    (?<![a-z])by (?!us|me(?![a-z])|our|my(?![a-z])|mistake|now|then|tomorrow|tonight|today|next|email|e-mail|phone|post|
    sms|text|\d|the (?:end|time|way)|mon|tue|wed|thu|fri|sat|sun|noon|midnight)[a-z]|由(?:卖家|商家|银行|快递|[您你]|系统|海关|对方)|
    (?<![a-z])(?:por|de) (?:su|tu) (?:parte|lado|cuenta)(?![a-z])|(?<![a-z])por (?:usted|ustedes|ti|(?:el|la|los|las|su|tu) (?:propi[oa] )?(?:vendedor[a]?|tienda|banco|emisor|transportista|
    aduana|sistema|comercio|mensajeria|cliente|repartidor|mensajero|destinatario|titular|comprador|compradora|
    proveedor|aerolinea|hotel|fabricante|empresa|plataforma|seguridad|agencia|correo|servicio))(?![a-z])|(?<![a-z])(?:(?:at|in) customs|at the border|en (?:la )?aduana|with (?:its|their|the [a-z]+'s) (?:decision|ruling|verdict|answer)|con (?:su|la|el) (?:decision|resolucion|fallo|dictamen|laudo)(?: (?:del?|final)(?: [a-z]+){1,2})?)(?![a-z])|من (?:قبل|جانب|
    طرف) (?:ال)?(?:بايع|تاجر|بنك|شركه|ناقل|متجر|مصدر|مندوب|نظام)|من (?:قبل|جهت|طرف|ناحيت|جانب)ك
  `)

const forYouEs = /(?<![a-z])por (?:ti|usted|ustedes)(?![a-z])/

/** The upkeep of the house's own things. */
const ourOwn = new RegExp(unwrap`
    (?<![a-z])(?:our|the) (?:new |own |online |return |refund |privacy |mobile )*(?:app|polic(?:y|ies)|terms|website|
    site|prices|fees|help|faq|catalogue|catalog|range|store|stores|shop|hours|opening hours|service|services|systems?|
    platform|process|procedure|rules|page|pages|partners?|menu)(?![a-z])|(?<![a-z])(?:an?|a new|new) (?:(?:opening |business |office )?hours|premises|prices|terms|counter|branch|shop|store|office|page|section|feature|version)(?![a-z])(?! for you)|我们的?(?:政策|规则|应用|网站|系统|平台|服务|门店|价格|流程)|
    (?<![a-z])nuestr[oa]s? (?:politicas?|app|web|terminos|condiciones|tiendas?|pagina|sistemas?|precios|servicios?|
    plataforma|horarios?|tarifas)(?![a-z])|(?:سياس|تطبيق|موقع|نظام|خدم|متاجر|اسعار)[\u0620-\u06ff]*نا(?![\u0620-\u06ff])
  `)

/** What the passive of an act that runs, or is over, says to be so as a rule. */
const routineBehind = new RegExp(unwrap`
    ^(?: [a-z]+)? ?(?:within|when|whenever|if|once|as soon as|automatically|unless|until|upon|after \d|in \d|dentro de|
    cuando|en un plazo|automaticamente|si )(?![a-z])
  `)
/** Acts whose being over is also how a thing stands now. */
const told = new Set(['activate', 'approve', 'block', 'stop', 'pay'])

/** "It's blocked": how a thing stands, where nobody has asked for the act and nothing says that it is new. */
function isBareState(act: Act, text: string, own: string, prepared: Prepared): boolean {
  return (
    act.language === 'en' &&
    !nowEn.test(text.slice(act.clauseStart, act.end)) &&
    !asAsked.test(text.slice(act.end)) &&
    !askedFor(own, prepared)
  )
}

/** "Sessions that were opened elsewhere": which ones, and no act. */
const relativeEn =
  /(?<![a-z])(?:(?:that|which) (?:was|were|are|is|has been|have been|had been|got)|(?<!(?<![a-z])(?:and|so|but|ok|okay|yes|then|well|now|because|since|as|good|done|all) )(?<=[a-z] )(?:that|which)'s(?: been)?)(?: (?:already|later|previously))? $/

/** "One completed charge", "the cancelled order": which one, and no act. */
const attributeEn =
  /(?<![a-z])(?:an?|one|two|three|any|each|every|no|another|other|the|this|that|your|\d+) (?:[a-z]+(?:ed|ly) )?$/
/** "Tiene activada la opción": how it is set, and no news. */
const hasItEs =
  /(?<!(?<![a-z])ya )(?<![a-z])(?:tiene|tienes|tenes|tienen|tenia|tenian|figuraba|aparecia|consta|figura|aparece)(?: usted| como| la opcion)? $/
/** "I made no other change." */
const doesNothing = /(?<![a-z])(?:no|nothing|none|neither)(?! (?:longer|more))(?![a-z])/
/** "El aviso que te deje": what another may do; "que te dejé" has its accent. */
function isWishedEs({ language, start, end }: Act, sentence: Sentence): boolean {
  if (language !== 'es') return false
  const word = /^[a-z]+/.exec(sentence.text.slice(start, end))?.[0] ?? ''
  return (
    word.endsWith('e') &&
    /(?<![a-z])que (?:me |te |le |les |nos |se )?$/.test(sentence.text.slice(0, start)) &&
    !isAccentedAt(sentence, start + word.length - 1)
  )
}

const attributedEn = new RegExp(unwrap`
  ^ (?:charges?|payments?|orders?|holds?|refunds?|transactions?|transfers?|payouts?|accounts?|cards?|addresses|subscriptions?|
  disputes?|items?|parcels?|requests?|bookings?|amounts?|invoices?|details?|documents?|settlements?|versions?|copy)(?![a-z])
`)

/** "No problem at all, …": what is denied is the trouble. */
const noTrouble = new RegExp(unwrap`
  ^\W*no (?:problem|worries|trouble|bother|need to worry)(?: [a-z]+){0,3},(?:(?!n't)(?! (?:no|not|never|nothing|
  cannot) ).){0,60}$
`)

/** A chat that ends by itself. */
const chatItself =
  /(?<![a-z])(?:chat|conversation|session|conversacion|sesion)(?![a-z])|会话|聊天|对话|(?:ال)?(?:محادث|جلس|دردش)[هت]/

/** What stays where the customer has put it, with nobody's doing: a basket, a draft, what was typed. */
const keptByItself = new RegExp(unwrap`
  (?<![a-z])(?:basket|cart|draft|favou?rites|wish ?list|progress|cesta|carrito|borrador|favoritos|avance|historial)(?![a-z])|
  购物车|草稿|收藏|进度|历史|(?<![\u0620-\u06ff])(?:ال)?(?:سل[هت]|عربه|مسود|مفضل)
`)

/** The thing that is closed is named, or is the one that the customer wants closed ("deleting it now"). */
function isClosable(act: Act, text: string, prepared: Prepared): boolean {
  const clause = text.slice(act.clauseStart, act.clauseEnd)
  return closable.test(clause) || (itAr.test(clause) && closable.test(prepared.question))
}
const itAr = /[\u0620-\u06ff]{3,}(?:ه|ها)(?![\u0620-\u06ff])/

const asked = new WeakMap<Prepared, ReadonlySet<string>>()

/** Whether the customer's last messages, or the reply before, speak of an act of this name. */
function askedFor(name: string, prepared: Prepared): boolean {
  let names = asked.get(prepared)
  if (!names) {
    const said = [...prepared.said.slice(-3), ...prepared.replies.slice(-1)].join('\n')
    names = new Set(
      actVerbs.actsIn(said).flatMap((act) => (act.tense === 'done' ? [] : (ownConceptOf(act, said) ?? []))),
    )
    asked.set(prepared, names)
  }
  return names.has(name)
}

const itsState =
  /(?:(?<![a-z0-9])[a-z]{1,5}-\d{2,}|(?<![a-z])(?:order|orders|it|pedido|compra)(?![a-z])|订单|它|[一二两三这那][笔单件个]|(?<![\u0620-\u06ff])(?:ال)?طلبك?(?![\u0620-\u06ff]))[^,;.。取退改]{0,24}$/
const bare = /(?<![a-z])(?:is|are)(?: [a-z]+){0,3} $/
const inProcess = /^(?:processing|in_process|preparing|in_progress|packing|confirmed|paid)$/i

/** "SP-1 is being processed": the state of the order, as a fact has it. */
function tellsState(act: Act, text: string, prepared: Prepared): boolean {
  return (
    /^(?:处理|process|procesar|tramitar|عالج|معالجه)$/.test(act.verb) &&
    (act.agent !== 'house' || act.language === 'zh' || bare.test(text.slice(0, act.start))) &&
    itsState.test(text.slice(act.clauseStart, act.start)) &&
    (act.language !== 'zh' || /^(?:中|$)/.test(text.slice(act.end))) &&
    prepared.leaves().some(({ path, value }) => /(?:^|\.)(?:state|status)$/.test(path) && inProcess.test(value))
  )
}

/** "سُجلت محاوله": with the vowel of a passive written, nobody says that he did it. */
function befell(act: Act, sentence: Sentence): boolean {
  if (act.language !== 'ar' || act.agent !== 'house' || act.tense !== 'done') return false
  const first = /^[وف]/.test(act.verb) || !/^[وف]/.test(sentence.text.slice(act.start)) ? act.start : act.start + 1
  return isPassiveAt(sentence, first) && isEventAr(act, sentence.text)
}

/** "كم مره سحبت؟" "سحبت اربع مرات": the verb of the customer's question, which asks how often or how much he did it. */
function isHisOwnAr(act: Act, text: string, { question }: Prepared): boolean {
  if (act.language !== 'ar' || act.agent !== 'house') return false
  const form = text.slice(act.start, act.end).replace(/^[وف](?=...)/, '')
  return /ت(?:ه|ها)?$/.test(form) && countsAr.test(question) && wholeWord(form.replace(/(?:ه|ها)$/, '')).test(question)
}
const countsAr =
  /(?<![\u0620-\u06ff])[وفب]?(?:كم|قديش|قداش|شكد|شحال|شقد|عدد|اخر مره|وين|فين|اين|منين)(?![\u0620-\u06ff])/
const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\u0620-\\u06ff])${word}(?:ه|ها)?(?![\\u0620-\\u06ff])`)

/** "Contame qué pasó": with its accent, no present of the first person ("paso"). */
function isPassedEs({ language, start, agent }: Act, sentence: Sentence): boolean {
  if (language !== 'es' || agent !== 'house') return false
  const word = /^[a-z]+/.exec(sentence.text.slice(start))?.[0] ?? ''
  return word.endsWith('o') && isAccentedAt(sentence, start + word.length - 1)
}

/** "Abrí la compra y apretá …": told to the customer to do. */
function isVoseoStep({ language, start, end }: Act, sentence: Sentence): boolean {
  return (
    language === 'es' &&
    /i$/.test(sentence.text.slice(start, end)) &&
    !/(?<![a-z])(?:te|le|les|se|ya|yo|lo|la) $/.test(sentence.text.slice(0, start)) &&
    ordersVoseo(sentence, end)
  )
}

/** "状态就是已发货": what a record says, whoever has spoken before it. */
const stateZh = /(?:状态|进度|显示|看到)[^,。;我]{0,4}(?:是|为|写着|显示|:|的)?["“]?(?:已经?)?$/

/** "这边开始处理了": under way, and not over. */
const begunZh = /(?:开始|着手|动手)(?:[为帮给替][您你])?$/

/** Every act on the customer's things that the sentence says to be over or to run, by this house or by nobody named. */
export function claimedActs(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const { text, closed } = sentence
  const claimed: ClaimedAct[] = []
  for (const act of actVerbs.actsIn(text, only)) {
    if (
      (act.negated && !noTrouble.test(text.slice(0, act.start))) ||
      isVoseo(act, text) ||
      isVoseoStep(act, sentence) ||
      endsSteps(act, text) ||
      isMisread(act, text) ||
      befell(act, sentence) ||
      tellsState(act, text, prepared) ||
      isPassedEs(act, sentence)
    )
      continue
    if (isHisOwnAr(act, text, prepared)) continue
    const begun = act.language === 'zh' && begunZh.test(text.slice(act.clauseStart, act.start))
    const done = !begun && isDone(act, text, !closed)
    if (!done && !(begun && act.tense === 'done') && !isOngoing(act, text)) continue
    const concept = conceptOfAct(act, text)
    const self =
      act.agent === 'house' &&
      !(act.language === 'zh' && stateZh.test(text.slice(0, act.start))) &&
      !(act.language === 'ar' && /ت$/.test(text.slice(act.start, act.end)) && concept.name !== 'other')
    const behind = text.slice(act.end, act.clauseEnd)
    if (concept.name === 'ship' && !self) continue
    const own = ownConceptOf(act, text)
    if (own && told.has(own) && isPresentPassive(act, text) && isBareState(act, text, own, prepared)) continue
    // "提现被停用了": what has befallen a thing is how it stands.
    if (act.language === 'zh' && act.passive && own && told.has(own) && !askedFor(own, prepared)) continue
    if (concept.name === 'handoff' && !self && !people.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    if (concept.name === 'close' && !isClosable(act, text, prepared)) continue
    if (
      !self &&
      act.language === 'zh' &&
      told.has(concept.name) &&
      /目前|现在|显示|状态/.test(text.slice(act.clauseStart, act.start))
    )
      continue
    if (concept.name === 'other' && ofWordsSaid.test(text.slice(act.end))) continue
    if (/^(?:other|code)$/.test(concept.name) && inWriting.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    if (doesNothing.test(text.slice(act.start, act.end))) continue
    if (isWishedEs(act, sentence)) continue
    if (!self && relativeEn.test(text.slice(0, act.start))) continue
    if (
      !self &&
      act.language === 'es' &&
      hasItEs.test(text.slice(act.clauseStart, act.start)) &&
      !(own && askedFor(own, prepared))
    )
      continue
    if (!self && act.language === 'en' && tellsNothingEn(text, act.start, act.end)) continue
    if (
      act.language === 'en' &&
      /(?:ed|en|t)$/.test(text.slice(act.start, act.end)) &&
      attributedEn.test(text.slice(act.end)) &&
      attributeEn.test(text.slice(0, act.start))
    )
      continue
    if (!self && /^(?:close|stop)$/.test(concept.name) && chatItself.test(text.slice(act.clauseStart, act.clauseEnd)))
      continue
    if (!self && keptByItself.test(text.slice(act.clauseStart, act.clauseEnd))) continue
    // A table's cell, and what announces a list, run no act.
    if (!done && (/\|\s*$/.test(text.slice(0, act.clauseStart)) || /:\s*$/.test(text))) continue
    if (!isWhole(act, text) || !isOwnArabic(act, text, claimed.length > 0)) continue
    if (!hasThing(act, concept, text, !closed) || toTheCustomer(act, text)) continue
    const about = text.slice(act.clauseStart, act.clauseEnd)
    // "Lo cancelé yo por ti": for you, where the writer is the one who did it.
    if (byOthers.test(self ? about.replace(forYouEs, ' ') : about) || ourOwn.test(behind.slice(0, 40))) continue
    if (!self && (routineBehind.test(behind) || ourOwn.test(text.slice(act.clauseStart, act.start)))) continue
    if (self && echoesPublic(text, prepared, 0.8)) continue
    if (!self && (echoesPublic(text, prepared) || (prepared.assurance !== 'none' && isCheck(act, text)))) continue
    claimed.push({
      language: act.language,
      text: text.slice(act.start, act.end),
      start: act.start,
      end: act.end,
      groups: {},
      concept,
      kind: done ? 'done' : 'ongoing',
      self,
      ...(own && own !== concept.name ? { also: conceptNamed(own) } : {}),
    })
  }
  return claimed
}
