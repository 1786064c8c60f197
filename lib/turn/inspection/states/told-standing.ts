import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { isAttributeAr, isNounHereAr } from '../excuses/arabic-nouns.ts'
import { isStepZh } from '../excuses/chinese-positions.ts'
import { isOfPersonsEn, isOtherWordEn, tellsNothingEn } from '../excuses/english-positions.ts'
import { isAttributeEs, tellsNothingEs } from '../excuses/spanish-positions.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { ofSellerAr } from './state-elsewhere.ts'
import { kindsOfPath } from './state-facts.ts'
import { type Kind, kindsIn } from './state-kinds.ts'

/** How a thing stands, in four classes that rule each other out. */
type Standing = 'well' | 'open' | 'failed' | 'halted' | 'closed'

/** The values of facts, folded; the first that fits. */
const values: readonly (readonly [Standing, RegExp])[] = [
  [
    'failed',
    new RegExp(unwrap`
      ^(?:rejected|declined|refused|denied|failed|failure|unsuccessful|not[_ -](?:approved|verified)|unverified|
      rechazad[oa]s?|denegad[oa]s?|fallid[oa]s?|no[_ -](?:aprobad|verificad)[oa]|已?(?:被)?(?:拒绝|驳回|拒)|失败|未通过|不通过|
      审核未通过|审核不通过|مرفوضه?|فاشله?|فشل|غير موثقه?)$
    `),
  ],
  [
    'halted',
    new RegExp(unwrap`
      ^(?:incomplete|missing[a-z_ -]*|action[_ -](?:needed|required)|needs[_ -][a-z_ -]+|paused|suspended|blocked|locked|frozen|restricted|disabled|inactive|expired|lapsed|
      on[_ -]?hold|held|stopped|incomplet[oa]s?|pausad[oa]s?|suspendid[oa]s?|bloquead[oa]s?|congelad[oa]s?|
      restringid[oa]s?|inactiv[oa]s?|desactivad[oa]s?|vencid[oa]s?|caducad[oa]s?|expirad[oa]s?|retenid[oa]s?|
      detenid[oa]s?|(?:资料|材料)?不全|不完整|已?(?:暂停|冻结|停用|锁定|封禁|限制|受限|过期|失效|到期)|ناقصه?|غير مكتمله?|متوقفه?|موقوفه?|
      مجمده?|مقفله?|محظوره?|معطله?|معلقه?|منتهيه?|غير نشطه?|محتجزه?)$
    `),
  ],
  [
    'open',
    new RegExp(unwrap`
      ^(?:scheduled|queued|programad[oa]s?|待打款|待结算|مجدوله?|pending(?:[_ -](?:documents?|info(?:rmation)?|verification|customer|upload|approval))?|processing|in[_ -]progress|(?:under|in)[_ -]review|pending[_ -]review|waiting|queued|awaiting[_ -][a-z]+|
      pendientes?|en[_ -](?:proceso|revision|curso|espera|estudio|tramite)|procesando|(?:审核|处理|审批|进行|排队)中|
      待(?:审核|处理|审批|确认)|قيد (?:ال)?[\u0620-\u06ff]+|(?:في|ب)انتظار [\u0620-\u06ff]+|تحت (?:ال)?[\u0620-\u06ff]+)$
    `),
  ],
  ['closed', /^(?:closed|won|lost|decided|ganad[oa]|perdid[oa]|已?[胜败]诉|cerrad[oa]s?|已?(?:关闭|结案)|مغلقه?)$/],
]

/** What a reply calls a thing that stands so; the group is the standing. */
const words = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:(?<well>completed?|finished|finali[sz]ed|all done|successful|successfully|succeeded|went through|
      gone through|approved|verified|accepted|active|working|works|is fine|ready|paid|credited|in force|good to go|
      sorted|passed|settled|in order|up and running)|(?<failed>rejected|declined|turned down|refused|denied|failed|
      unsuccessful)|(?<open>still (?:being|under|open|in)|being (?:looked|reviewed|processed|checked)|(?:under|in) review|
      pending|in progress|under ?way))(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?<well>(?<!(?:reembolso|pago|pedido|formulario|nombre|proceso|importe|precio|devolucion|lista|direccion) )complet[oa]s?|completad[oa]s?|finalizad[oa]s?|finalizo|terminad[oa]s?(?! en )|exitos[oa]s?|
      con exito|aprobad[oa]s?|verificad[oa]s?|(?<!metodos? de pago )aceptad[oa]s?|efectiv[oa]s?|hech[oa]s?|pagad[oa]s?|abonad[oa]s?|vigentes?|
      (?<!(?:se|lo|la|los|las|te|y) )activ[oa]s?(?! (?:la|el|los|las|tu|su|tus|sus|un|una) )|list[oa]s?|(?<!(?:como) )funciona|perfect[oa]|en orden|al dia)|(?<failed>rechazad[oa]s?|denegad[oa]s?|fallo|
      fallid[oa]s?|desestimad[oa]s?|rechazaron|denegaron)|(?<open>(?:continua|sigue|esta) (?:abiert[oa]|en|pendiente)|
      en (?:revision|proceso|tramite|estudio)|revisando|pendientes?))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<well>完成|办结|成功(?!页|率|与否)|通过(?!率)|办好|已?到账(?!时间|日|周期|方式|提醒|短信|通知)|批下来|有效期内|有效(?!期|时间|证件|范围)|(?<![很挺蛮算]|属于?)正常|没有?问题|生效|已付|已打款|认证好|开通(?=[,。了!]|$))|(?<failed>被拒|驳回|拒绝|(?:未|没有?)(?:获得?)?通过|失败|没过)|
      (?<open>还在|仍在|(?:处理|审核|受理|审批|进行)中|正在)
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ال)?(?:(?<well>مكتمله?|اكتملت?|انته(?:ي|ت)(?= (?:ال)?(?:مراجع|توثيق|تحقق|فحص|معالج|اجراء|تسوي|دراس))|(?<=(?:مراجعه|مراجعت|توثيق|تحقق|فحص|معالجه|تسويه|دراسه)[^ ,]{0,2} )انته(?:ي|ت)|ناجحه?|نجحت?|موثقه?|
      مقبوله?|معتمده?|ساريه?|فعاله?|
      سليمه?|موثق|مفعله?|[يت]عمل|نشطه?|جاهزه?|صرف(?! (?:ال)?(?:نقاط|عمل))ت?|اودعت?|مدفوعه?|تم(?:ت)? (?:ال)?(?:توثيق|تحقق|قبول|موافقه|صرف|دفع|
      استرداد)[\u0620-\u06ff]*)|(?<failed>مرفوضه?|رفضت?|فشلت?|فاشله?)|(?<open>(?:ما زال|مازال|لا يزال)ت? (?:مفتوح|قيد|
      تحت)[\u0620-\u06ff]*|
      قيد (?:ال)?[\u0620-\u06ff]+|مفتوحه?|جاريه?))(?![\u0620-\u06ff])
    `,
  ],
})

/** "认证通过的用户", "失败最多可以重试": of all who stand so. */
const ofSuchZh = /^的(?:用户|客户|商家|人|账户)|^(?:最多|一般|通常)/

/** What each standing of a fact makes false. */
const falsified: Readonly<Record<Standing, readonly Standing[]>> = {
  well: [],
  failed: ['well', 'open'],
  halted: ['well'],
  open: ['well', 'failed'],
  closed: ['open'],
}

/** Not said to be so: denied, to come, a condition, a way to go, or another's word. */
export const taken: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:not|no|never|cannot|isn't|wasn't|hasn't|haven't|aren't|didn't|won't|can't|couldn't|doesn't|don't|if|
    when|once|until|unless|before|after|will|would|could|can|may|might|
    should|must|needs?|has to|have to|to be|yet|only|unless|any|every|each|usually|whether|without|incomplete|almost|
    new|another|other|again|show|shows|means?)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:no|sin|nunca|ni|si(?! ?[,.!])|cuando|una vez|hasta|antes|despues|tras|debe|deben|puede|podra|podria|
    tiene que|falta|sera|seran|habria|habrian|hubieran?|hubiesen?|estaria|estarian|seria|serian|quedaria|quedarian|
    estara|quedara|para|todavia|aun|solo|cada|cualquier|suele|incomplet[oa]s?|nuev[oa]|otr[oa]|casi|siempre que)(?![a-z])
  `),
  zh: /不(?!用|需)|未|没(?!有?问题)|如果|只要|若|之?后(?!台)|才|等|需|请先|时(?!间|效)|的话|待|是否|吗|需要|可能|会(?![员籍话])|将|一般|通常|重新|再|另|除|为了|条件|只有|即可|(?<![目当])前/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وفل]?(?:لم|لا(?! داعي)|لن|ليس|ليست|غير|ما(?! زال)|اذا|لو|بعد|عند|عندما|حتي|قبل|حين|متي|سوف|
    س[يتن][\u0620-\u06ff]{2,}|قد يكون|يمكن|يجب|يلزم|
    بدون|دون|كي|لكي|بمجرد|فور|ان|اي|كل|عاده|هل|جديده?|اخري?)(?![\u0620-\u06ff])
  `),
}

const border = /[,;:!?.()。\n](?!\d)|(?<![a-z])(?:and|but|so|y|pero|asi)(?![a-z])|但|而|(?<= )و(?=[\u0620-\u06ff])/g

export function standingClause(text: string, match: Match): string {
  let from = 0
  let to = text.length
  for (const { index } of text.matchAll(border)) {
    if (index <= match.start) from = index + (index === match.start ? 0 : 1)
    else if (index >= match.end) {
      to = index
      break
    }
  }
  return text.slice(from, to)
}

/** That the papers are complete says nothing of what is decided on them. */
const papers = new RegExp(unwrap`
    (?<![a-z])(?:documents?|papers|paperwork|photos?|files?|details|documentos?|documentacion|papeles|fotos?|
    datos)(?![a-z])|材料|资料|证件|照片|مستند|وثايق|اوراق|صور
  `)

/** Whatever is called verified, an identity was. */
const ofIdentity = /^(?:verified|verificad[oa]s?|认证好)$|موثق|توثيق|تحقق/

interface Known {
  standing: Standing | undefined
  kinds: readonly Kind[]
  leaf: Leaf
}
const cache = new WeakMap<Prepared, { revision: number; known: readonly Known[] }>()

const moves: ReadonlySet<Kind> = new Set(['order', 'return', 'booking'])

function standings(prepared: Prepared): readonly Known[] {
  const revision = prepared.revision()
  const cached = cache.get(prepared)
  if (cached?.revision === revision) return cached.known
  const known = prepared.leaves().flatMap((leaf): Known[] => {
    if (leaf.value.length > 30 || /^[\d.,:tz/-]*$/i.test(leaf.value) || /^args/.test(leaf.path)) return []
    const kinds = kindsOfPath(leaf).filter((kind) => !moves.has(kind))
    if (kinds.length === 0) return []
    const { folded } = fold(leaf.value)
    return [{ standing: values.find(([, pattern]) => pattern.test(folded))?.[0], kinds, leaf }]
  })
  cache.set(prepared, { revision, known })
  return known
}

/** Whether a fact tells a standing that a reply could belie. */
export function knowsStanding(prepared: Prepared): boolean {
  return standings(prepared).some(({ standing }) => standing !== undefined)
}

/** "After that, the account is ready": what comes then. */
const thereafter = new RegExp(unwrap`
    (?:^\W*|[.;,] ?)(?:after that|afterwards|from then on|from that (?:moment|point)(?: on)?|despues(?: de eso)?|
    a partir de (?:ahi|entonces)|desde entonces),? [^,;:.]*$
  `)
/** "The virtual card keeps working": another card than the one that a fact knows. */
const anotherCard = /(?<![a-z])(?:virtual|digital) card|tarjeta (?:virtual|digital)(?![a-z])/
const ofVirtual = (prepared: Prepared): boolean =>
  prepared.leaves().some(({ source, value }) => /virtual|digital/i.test(`${source} ${value}`))
const newsNow = /(?<![a-z])(?:now|already|ya|ahora)(?![a-z])/

/** A standing that no fact of the thing has, and that one of them rules out. */
export function beliedStandings({ text }: Sentence, prepared: Prepared, only?: Language): Match[] {
  if (!knowsStanding(prepared)) return []
  const matches = matchesIn(words, text, only)
  return matches.filter((match) => {
    const said = saidBy(match)
    if (!said) return false
    if (match.language === 'en' && saysNothingEn(match, text)) return false
    // "الحساب النشط": which one.
    if (match.language === 'ar' && /^[وف]?ال/.test(match.text)) return false
    if (
      match.language === 'ar' &&
      (isAttributeAr(text, match.start, match.end) || isNounHereAr(text.slice(0, match.start)))
    )
      return false
    if (match.language === 'zh' && isStepZh(match.text, text, match.start, match.end)) return false
    if (match.language === 'zh' && ofSuchZh.test(text.slice(match.end))) return false
    const clause = standingClause(text, match)
    if (anotherCard.test(clause) && !ofVirtual(prepared)) return false
    if (thereafter.test(text.slice(0, match.start)) && !newsNow.test(clause)) return false
    if (match.language === 'es') {
      const at = clause.lastIndexOf(match.text)
      if (tellsNothingEs(text, match.start, match.end)) return false
      if (isAttributeEs(match.text, clause, at, text.slice(match.end))) return false
    }
    if (match.language === 'ar' && ofSellerAr.test(clause)) return false
    const rest = said === 'failed' && match.language === 'zh' ? clause.replace(match.text, '') : clause
    if (taken[match.language].test(rest)) return false
    if (said === 'well' && papers.test(clause)) return false
    const kinds: readonly Kind[] = ofIdentity.test(match.text) ? [...kindsIn(clause), 'verification'] : kindsIn(clause)
    const about = standings(prepared).filter((known) => known.kinds.some((kind) => kinds.includes(kind)))
    const ids = idsIn(text)
    if (about.length === 0 || (ids.length > 0 && !about.some(({ leaf }) => namedBy(leaf, ids, prepared)))) return false
    // "Complete and in review": where the true standing is told as well, the other word is no lie.
    const truly = matches.map(saidBy).filter((other) => other !== undefined && other !== said)
    if (about.some(({ standing }) => standing !== undefined && truly.includes(standing))) return false
    return about.every(({ standing }) => standing !== undefined && falsified[standing].includes(said))
  })
}

const workTime = /^ (?:days?|hours?|week|time|order|through|hard|together|group)(?![a-z])/
const gerundFirst = /(?:^\W*|[,;.] ?)(?:[a-z]+ )?[a-z]{3,}ing(?: [a-z]+){0,4} $/
const worksIn = /^ (?:in|at|on|with) (?:the|our|any|every|all) (?:shop|store|app|web|site|checkout)/
const ownSubject =
  /(?<![a-z])(?:it|that|this|everything|all|account|card|wallet|login|profile|shop|store|payments?|payouts?)(?: [a-z]+){0,2} $/
const asEver = /^ (?:again|now|as|normally|fine|without|well)(?![a-z])/

/** "Working days", "paying bills works from the app", "our partners are working on it". */
function saysNothingEn({ text: word, start, end }: Match, text: string): boolean {
  const behind = text.slice(end)
  if (
    word === 'working' &&
    (workTime.test(behind) || isOfPersonsEn(text, text.slice(0, start).search(/ (?:is|are) $/)))
  )
    return true
  // "Please complete the field": an order to the customer.
  if (word === 'complete' && /^ (?:the|your|this|these|all|it|a|an|any|both)(?![a-z])/.test(behind)) return true
  // "American Express works in the shop": of another thing than the one behind.
  if (word === 'works' && worksIn.test(behind) && !ownSubject.test(text.slice(0, start))) return true
  if (word === 'works' && gerundFirst.test(text.slice(0, start)) && !asEver.test(behind)) return true
  return (
    tellsNothingEn(text, start, end) ||
    (word === 'paid' && isOtherWordEn('pay', text, start, end)) ||
    (word === 'passed' && isOtherWordEn('pass', text, start, end))
  )
}

const saidBy = (match: Match): Standing | undefined =>
  Object.entries(match.groups).find(([, found]) => found !== undefined)?.[0] as Standing | undefined

export function namedBy(leaf: Leaf, ids: readonly string[], prepared: Prepared): boolean {
  return (
    ids.some((id) => leaf.source.toLowerCase().includes(id)) ||
    prepared.leaves().some((other) => other.source === leaf.source && ids.includes(other.value.toLowerCase()))
  )
}
