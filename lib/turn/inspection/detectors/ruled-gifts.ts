import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isAtStake } from './amends-here.ts'
import { isAmendable } from './favour-asked.ts'
import { amendsIn } from './gift-phrases.ts'

/** Tried, which claims nothing: "حاولت أنفذ الاسترداد". */
const tried: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:tried|attempted|was trying|were trying|have been trying)(?: (?:to|and))?(?: [a-z]+ly)? $/,
  es: /(?<![a-z])(?:intente|intentamos|he intentado|hemos intentado|trate de|tratamos de|probe a) $/,
  zh: /(?:尝试|试着|试图|试过|试了)(?:着|了|过)?(?:[给为帮替]?[您你])?(?:重新|再次|直接)?$/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:حاولت|حاولنا|جربت|جربنا|كنت احاول)(?: ان)? $/,
}
export const isTried = ({ language, start }: Match, text: string): boolean => tried[language].test(text.slice(0, start))

/** "بخصم 20%", "بعملة أجنبية": with what, in what, and no act of the house. */
const withWhatAr = /^[وف]?ب(?:خصم|شحن|عمله)(?![\u0620-\u06ff])(?! (?:لك|لكم|ليك|عنك|منك|عليك)(?![\u0620-\u06ff]))/
/** "عندنا دورة مجانية": there is one for everybody. */
const kindsAr = /^(?:دوره|نسخه|رحله|جلسه|حصه|تجربه)(?![\u0620-\u06ff])/
/** "طلبك القادم بخصم 20%": of what the customer orders next, it is one. */
const nextAr = /[\u0620-\u06ff]ك (?:ال)?(?:قادم|جاي|تالي|مقبل)[هت]? $/
/** "处理费", "申请费": a fee has its name. */
const feeZh = /^(?:申请|办理|处理|退款|发放|支付|转|提|打|补)$/
/** "您账户里有没有券": what one would have to find out. */
const whetherZh = /有没有?|有无|是否|是不是|会不会|能不能|能否|可否|有几|有哪些?|有多少|有什么/
/** "Makes sure that the money is yours". */
const whetherHis =
  /(?<![a-z])(?:that|whether|if|sure|know|check|confirm|verif(?:y|ies)|proves?|shows?|until|once)(?: the)? $/

/** Whether what is read as a grant is a noun, or a thing that is only found out. */
export function isNoGift({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (
    language === 'ar' &&
    kindsAr.test(phrase) &&
    /(?<![\u0620-\u06ff])[وف]?(?:عندنا|لدينا|فيه?|يوجد|توجد|هناك) $/.test(text.slice(0, start))
  )
    return true
  if (language === 'ar') return withWhatAr.test(text.slice(start)) && !nextAr.test(text.slice(0, start))
  if (language === 'zh' && whetherZh.test(phrase)) return true
  if (language === 'zh') return feeZh.test(phrase) && /^(?:费|单费)/.test(text.slice(end))
  return language === 'en' && / is yours$/.test(phrase) && whetherHis.test(text.slice(0, start))
}

/** Given by a decision, or already: no rule. */
const decided = new RegExp(unwrap`
    我(?:们|这边)?(?:已|先|会|再|来|就|这就|马上)*(?:给|帮|为|替)|这次|这一次|这就|马上给|破例|特别|额外|补偿|歉|已经?(?:给|为|帮|退|返|免|打)|(?<![a-z])(?:i|i'll|i've|i'm|we've|we'll|this time|for you|exceptions?|sorry|
    apolog\w*|has been|have been|le he|te he|hemos|por esta vez|disculp\w*|sentimos|lamento|lamentamos)(?![a-z])|(?<![\u0620-\u06ff])[وف]?(?:هذه المره|هالمره|منا|مني|استثناء|س?[ان](?:عطي|رجع|رد|عوض|خصم|عفي)[\u0620-\u06ff]*|تم|كتعويض|اعتذار[\u0620-\u06ff]*|نعتذر)(?![\u0620-\u06ff])
  `)
/** On what it comes, by itself or of a step. */
const onWhat = new RegExp(unwrap`
    只要|如果|若|要是|起(?:要|收|才|算|步)|以[上下内]|点["“]|之?前|未|没|一旦|时|后|的话|[月期]内|满|每|自动|失败|(?<![a-z])(?:if|when|once|until|unless|before|after|as long as|automatically|per|each|every|first|only|tap|si|cuando|una vez|hasta|antes|despues|mientras|automaticamente|cada|
    primer\w*|solo|toque|pulse|while|during|mientras|durante)(?![a-z])|期间|(?<![\u0620-\u06ff])[وف]?(?:اذا|لو|عند|حتي|قبل|بعد|ما دام|طالما|تلقاييا|كل|اول|خلال|اثناء|طوال|طول|اضغط)
  `)

/** Where money goes back to, or who bears a cost, is asked as it is for everybody. */
const asksWhere = new RegExp(unwrap`
  [退返去到回][^,。?]{0,6}(?:哪|什么(?:卡|账户))|谁(?:承担|出|付|负担|来付|掏)|(?<![a-z])(?:where (?:does|do|will|is|are|would)|which (?:card|account)|who (?:pays?|covers?|bears?)|a donde|adonde|donde (?:va|vuelve|cae|me|se|llega|devuelven)|a que (?:tarjeta|cuenta)|
    quien (?:paga|asume|cubre))(?![a-z])|(?<![\u0620-\u06ff])(?:(?:علي |ل)?(?:وين|فين|اين|اي (?:بطاقه|حساب))|(?:مين|من) (?:ب?يدفع|يتحمل)|علي (?:مين|من))(?![\u0620-\u06ff])
`)

/** When: no rule's word. */
const soon =
  /今[天晚]|明天|马上|立刻|现在|刚刚|(?<![a-z])(?:today|tonight|tomorrow|now|already|hoy|manana|ya|ahora)(?![a-z])|(?<![\u0620-\u06ff])(?:اليوم|بكره|غدا|الان|الحين|دلوقتي)(?![\u0620-\u06ff])/

const clauseEnd = /[,;:。!?،؛\n]|\.(?= |$)/g
export function clauseOf(text: string, start: number, end: number): string {
  let from = 0
  let to = text.length
  for (const { index, 0: mark } of text.matchAll(clauseEnd)) {
    if (/,/.test(mark) && /\d,\d/.test(text.slice(index - 1, index + 2))) continue
    if (index < start) from = index + 1
    else if (index >= end) {
      to = index
      break
    }
  }
  return text.slice(from, to)
}

const bareZh = /(?:支付|付款)?(?:账户|账号|渠道)|银行卡|[您你的了就会将也都把给为被便这那个些其该并到至在由]/g
/** What carries meaning: Han characters in pairs, stems of other words, numbers. */
function stems(said: string): string[] {
  const found: string[] = []
  for (const [word] of said
    .replace(bareZh, '')
    .matchAll(/[a-z]{4,}|[\u0620-\u06ff]{4,}|(?:خصم|رسم|شهر)(?![\u0620-\u06ff])|\d+(?:[.,]\d+)*|[\u3400-\u9fff]+/g)) {
    if (/[a-z]/.test(word)) found.push(word.slice(0, 6))
    else if (/[\u0620-\u06ff]/.test(word))
      found.push(word.replace(/^[وف]?(?:ال|لل|بال|ب|ل)?(?=[\u0620-\u06ff]{3})/, '').slice(0, 5))
    else if (/\d/.test(word)) found.push(word)
    else for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2))
  }
  return found
}

/** Whether the clause says what a public rule says, with its own numbers: "只要对方还没收款,钱就退回您的余额". */
export function isByPublicRule({ language, start, end }: Match, { text }: Sentence, prepared: Prepared): boolean {
  if (prepared.publicText.length === 0 || decided.test(text) || amendsIn(text, language) !== -1) return false
  const asked = asksWhere.test(prepared.question) && !soon.test(text)
  if ((isAmendable(prepared) || isAtStake(prepared)) && !onWhat.test(text) && !asked) return false
  const clause = clauseOf(text, start, end)
  const said = [...new Set(stems(clause))]
  if (said.length < 2) return false
  const numbers = clause.match(/\d+(?:[.,]\d+)*/g) ?? []
  return prepared.publicText.split(/\n|[。!?]|\.(?!\d)/).some((rule) => {
    if (!numbers.every((number) => rule.includes(number))) return false
    const known = new Set(stems(rule))
    return said.filter((stem) => known.has(stem)).length / said.length >= (asked ? 0.45 : 0.6)
  })
}

/** That something costs nothing, said by a rule. */
const freeRule = new RegExp(unwrap`
    (?<![a-z])(?:free|no (?:[a-z]+ )?(?:charges?|fees?|cost)|without charge|paid by us|we (?:pay|cover|bear)|gratis|gratuit[oa]s?|sin (?:coste|costo|cargo)|no se cobra|(?:empresa|tienda) (?:paga|cubre|asume))(?![a-z])|
    免费|不收|不扣|免收|(?:平台|公司|我们|商家)[^,。;]{0,2}(?:承担|负责|出)|(?<![\u0620-\u06ff])[وف]?(?:مجان[\u0620-\u06ff]*|لا رسوم|دون رسوم|بلا رسوم|بدون رسوم|لا (?:تحصل|تخصم|تطبق|تفرض) رسوم|تتحمل|يتحمل)
  `)
const free =
  /nothing to pay|n't taken|^(?:no |nothing|不|无|什么都不|ما |لن |you (?:won't|don't|owe))|[^,。]{1,12}不用[您你]?(?:出|付|掏|管)|(?:it's|that's|is) free$/
/** "Bring it back full and …": a step, or a thing taken, first. */
const stepFirst =
  /^\W*(?:just )?(?!i |we |sorry|forget|never)[a-z]+ (?:[a-z'-]+ ){1,9}and (?:then )?(?:there|it|you)|^(?:with|con|b?ب)(?: [a-z]+){1,5}, |[买购加投]了?(?:它|这|该|保险|此)|^ب[\u0620-\u06ff]+ /
const cheap =
  /^(?:while|during|that|this|there|with|your|have|will|they|nothin|charge|paid|back|para|esta|durant|mientr)$/

/** "Bring it back with a full tank and there's nothing to pay", where the rule says that this is free. */
export function costsNothingByRule({ language, text: phrase }: Match, { text }: Sentence, prepared: Prepared): boolean {
  if (!free.test(phrase) || !freeRule.test(prepared.publicText)) return false
  if (decided.test(text) || amendsIn(text, language) !== -1) return false
  if (!onWhat.test(text) && !stepFirst.test(text)) return false
  const topic = (said: string): string[] => stems(said).filter((stem) => !cheap.test(stem))
  const said = [...new Set(topic(text).map((stem) => stem.slice(0, 5)))]
  return prepared.publicText.split(/\n|[。!?]/).some((rule) => {
    const known = new Set(topic(rule).map((stem) => stem.slice(0, 5)))
    return freeRule.test(rule) && said.filter((stem) => known.has(stem)).length / said.length >= 0.25
  })
}

/** "22,80 € en lugar de 34,20 €": one price, and the one that it takes the place of. */
const priceForPrice =
  /\d[^;.!?]{0,14}?(?: (?:en (?:vez|lugar) de|instead of|rather than)| بدلا? (?:من )?| عوضا عن) ?[^;.!?]{0,12}?\d/
/** That there is such an offer, or how one goes. */
const onOffer = new RegExp(unwrap`
  (?<![a-z])(?:on offer|offers?|sale|promo\w*|deal|bogof|(?:buy|take|get) (?:one|two|three|\d)|\d for \d|\dx\d|ofertas?|rebajas?|rebajad[oa]s?|(?:te |se )?llevas? (?:un[oa]?|dos|tres|cuatro|\d))(?![a-z])|
  (?<![\u0620-\u06ff])[وف]?(?:ب|ال|بال|لل|ل)?(?:عرض|عروض|تخفيضات|تنزيلات|باقه)(?![\u0620-\u06ff])|(?:تاخذ|تاخد|تشتري) (?:ثلاث|اربع|علبتين|قطعتين|\d)
`)
/** Struck for this customer. */
const struck = new RegExp(unwrap`
  (?<![a-z])(?:(?:te|le|se|os) l[oa]s? [a-z]+|(?:te|le|os) (?:hago|hacemos|doy|damos|cobro|cobramos|respeto)|just for you|special|deal, |okay|ok|fine|vale|listo|trato)(?![a-z])|
  (?<![\u0620-\u06ff])(?:خلاص|تمام|عشانك|لاجلك|لك|ليك|[بهس]?ن[\u0620-\u06ff]+(?:لك|ها|ه))(?![\u0620-\u06ff])
`)

/** Whether a lower price is that of an offer which is everybody's, and which the sentence or the public rules name. */
export function isOfferPrice({ language, start, text: phrase }: Match, text: string, prepared: Prepared): boolean {
  const told = text.slice(start, start + phrase.length + 24)
  if (!priceForPrice.test(told) || decided.test(text) || struck.test(text) || amendsIn(text, language) !== -1)
    return false
  return onOffer.test(text) || onOffer.test(prepared.publicText)
}

/** "凑够88那6元配送费就免了": from which sum on it costs nothing. */
const fromSum: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:spend(?:ing)?|reach(?:ing)?|hit(?:ting)?|(?:orders?|baskets?|purchases|carts?) (?:over|above|from|of|worth)) (?:another |at least |just )?[$€£]?\d[^.;!?]{0,40}(?:free|on us|gone|waived|no (?:postage|shipping|delivery))/,
  zh: /(?<![不没未无])(?:满|够|[凑加买用刷充][到够满齐]|达到?|超过?了?|到)(?:了)? ?(?:\d|[一二三四五六七八九十百千]+[元块笔次单])[^。;!?]{0,14}?(?:包邮|免邮|免运|免[了掉去]|就免|不收|不用[付出掏])|(?:还差|再凑|再加|再买) ?\d[^。;!?]{0,8}就[能可]?[^。;!?]{0,3}(?:包邮|免)/,
  es: /(?<![a-z])(?:(?:a partir de|desde|llega(?:s|ndo)? a|supera(?:s|ndo)?|sumando(?: otros)?|anadiendo(?: otros)?) [$€]?\d|con [$€]?\d[\d.,]* ?(?:[a-z]+|€)? mas)[^.;!?]{0,20}(?:envio|portes|entrega)(?![a-z])[^.;!?]{0,24}/,
  ar: /(?<![\u0620-\u06ff])(?:فوق|وصلت|توصل|زود|زيد|ضيف|اكثر من|ابتداء من) (?:ال|سلتك |طلبك )?\d[^.;!?]{0,30}(?:توصيل|شحن)/,
}
/** Whatever the sum is. */
const anyhow =
  /[给帮为][您你]|也(?:免|包|不)|都(?:给|免)|仍|照样|没关系|没事|不用凑|(?<![a-z])(?:anyway|but|still|though|pero|aunque|igual|de todos modos)(?![a-z])|(?<![\u0620-\u06ff])(?:بس|لكن|رغم|حتي لو)(?![\u0620-\u06ff])/

/** Whether it is told from which sum on a cost falls away. */
export const isFromSum = ({ language }: Match, text: string): boolean =>
  fromSum[language].test(text) && !decided.test(text) && !anyhow.test(text) && amendsIn(text, language) === -1
