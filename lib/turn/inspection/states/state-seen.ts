import { unwrap } from '#lib/text/unwrap.ts'
import { isOfPersonsEn, tellsNothingEn } from '../excuses/english-positions.ts'
import type { State } from './state-verbs.ts'

const looks = new RegExp(unwrap`
    (?<![a-z])(?:looks?|seems?|appears?|shows?(?: up)?|showing|reads)(?: as| like| to be| to have been)?(?: it(?:'s|
    is| has been| was))? $
  `)
const onYourEnd = /^[^,.;]{0,16}(?<![a-z])(?:on|at|from|in) your (?:end|side|screen|phone|app|bank|statement)(?![a-z])/

/** "It looks cancelled on your end": what the customer's own screen shows, and no record of the house. */
export function isSeenByCustomer(text: string, start: number, end: number): boolean {
  return looks.test(text.slice(0, start)) && onYourEnd.test(text.slice(end))
}

const things = new RegExp(unwrap`
    ^ (?:accounts|orders|cards|parcels|packages|items|tickets|claims|disputes|refunds|payments|transfers|subscriptions|
    bookings|goods|listings)(?![a-z])
  `)
const pointedAt = new RegExp(unwrap`
    (?<![a-z])(?:your|these|those|both|all|my|two|three|is|are|was|were|has|have|had|been|be|got|i|we|'ve|'s|
    '(?:re|d))(?: [a-z]+)? $|['"]$
  `)

/** "The banner about closed accounts": whichever stand so, and none of the customer's. */
export function isOfAnySuch(text: string, start: number, end: number): boolean {
  return things.test(text.slice(end)) && !pointedAt.test(text.slice(0, start)) && !/^\W*$/.test(text.slice(0, start))
}

/** It went back without having reached anybody. */
export const neverArrived =
  /return(?:ed|ing)?[_ -]?to[_ -]?sender|devuelto al remitente|退回(?:寄件人|发件人)|(?:اعيد|مرتجع) الي المرسل/i

/** Handed to who brings it is not handed to whom it is for. */
export const toCarrier = new RegExp(unwrap`
    ^ (?:over )?to them(?![a-z])|^(?: [a-z0-9-]+){0,4} ?(?:to|at|with|from) (?:the |our |a )?(?:local )?(?:courier|carrier|dhl|ups|dpd|fedex|post|(?:[a-z]+ )?(?:bank|issuer|processor)|depot|hub|
    warehouse|sorting)|^(?: [a-z0-9-]+){0,4} (?:al|a la|en el|a) (?:transportista|mensajeria|courier|correos|almacen|banco|emisora?|
    centro)|^(?:给|到)?(?:[付收]款银?行|支付银行|银行|快递|
    物流|承运|仓库|中转|分拨)|^(?: [\u0620-\u06ffa-z0-9-]+){0,4} (?:الي|ل|لدي) ?(?:ال)?(?:شركه|ناقل|مندوب|مركز|مستودع|بنك|مصرف)
  `)

const onceBehind = /^ (?:once|when|whenever|as soon as)(?![a-z])/

/** "Accounts are suspended only after …", "the reviewers are working": of all of them, or of persons. */
export function saysNothing(text: string, start: number, end: number, state: State): boolean {
  const word = start + text.slice(start, end).lastIndexOf(' ') + 1
  if (/^(?:is|are|'s|'re) /.test(text.slice(start, end).trimStart()) && onceBehind.test(text.slice(end))) return true
  if (tellsNothingEn(text, word, end) || tellsNothingEn(text, start, end)) return true
  // "As it had not left the warehouse": so it was at another time. "Still with you": kept, and not come.
  if (/(?<![a-z])had $/.test(text.slice(0, start)) && /^not /.test(text.slice(start, end).trimStart())) return true
  if (/ still with you$/.test(text.slice(start, end))) return true
  return /^(?:active|transit|coming|processing)$/.test(state) && isOfPersonsEn(text, start)
}

/** What may be so is not told: "puede que lo haya aprobado". */
export const perhaps = new RegExp(unwrap`
    (?<![a-z])(?:puede que|quizas?|tal vez|a lo mejor|es posible que|posiblemente|maybe|perhaps|possibly|(?:may|
    might|could)(?: [a-z]+)? have|it's possible)(?![a-z])[^.;:]*$|(?:可能|也许|或许|说不定)[^,。;]*$|
    (?<![\u0620-\u06ff])(?:ربما|من الممكن|
    يحتمل|يمكن ان)[^.;:،,]*$
  `)

/** "As it hadn't shipped": so it was at another time. */
export const notThen = /(?<![a-z])(?:had not|hadn't)(?: yet)?(?: been)? $/

/** "Codes that are still valid": of whichever stand so. */
export const ofThoseThat = new RegExp(unwrap`
    (?<![a-z])(?:[a-z]{2,16}s|those|ones|(?:for|with|of) (?:one|an? [a-z]+)|los|las) (?:that|which|que)(?: (?:are|still|
    aun|todavia))? ?$
  `)
export const ofThoseZh = /^的(?:优惠)?(?:券|码|活动|商品|卡片|优惠)/

/** Somebody else is said to say so: "the driver says it was delivered". */
const reported = new RegExp(unwrap`
    (?<![a-z])(?:you|we)(?: were|'ve been| have been|'d been) (?:told|informed|assured)(?: (?:that|it|by [a-z ]{2,16}))?(?![a-z])|(?<![a-z])you (?:thought|believed|assumed|expected|were sure)(?![a-z])|(?<![a-z])(?:te|le|les) (?:dijeron|informaron|aseguraron)(?![a-z])|(?<![a-z])(?:driver|courier|carrier|seller|merchant|shop|bank|neighbou?r|receptionist|concierge|friend|husband|wife|
    agent|they|he|she|you|repartidor|mensajero|vendedor|tienda|banco|vecino|portero|conserje|usted|
    transportista)(?: may have| might have| must have| has| had| have| le| les| me| ya)? (?:say|says|said|saying|tell|
    tells|told|claims?|claimed|
    insists?|reports?|reported|mention(?:s|ed)?|wrote|writes|dice|dicen|dijo|dijeron|asegura|afirma|comento|comenta|
    indica|sostiene)(?![a-z])|(?:司机|快递员|骑手|配送员|卖家|商家|店家|邻居|门卫|物业|银行|您|他|她|对方)[^,。;!?]{0,4}(?:说|称|表示|告诉|声称|反映|提到)(?!的(?:情况|问题|事|这|那|订单|单|内容|信息|需求|现象))|
    (?<![\u0620-\u06ff])(?:قالوا|اخبروك|ابلغوك|قيل لك|بلغك)(?![\u0620-\u06ff])|(?:السايق|المندوب|الموصل|البايع|المتجر|البنك|الجار|الحارس|البواب|جار(?:ك|تك|كم|نا)|جيران(?:ك|كم)|شركه الشحن)(?: [\u0620-\u06ff]+)? ?(?:ب?[يت]قول(?:وا|ون|و)?|قال|قالت|قالوا|
    ذكر|افاد|اخبر[\u0620-\u06ff]*|ابلغ[\u0620-\u06ff]*)|(?:يقول|قال|ذكر|افاد|اخبرك|ابلغك) (?:السايق|المندوب|الموصل|
    البايع|المتجر|البنك|الجار|الحارس)|(?<![a-z])(?:segun|de acuerdo con|por lo que|conforme a|according to|from what|
    going by)[^,;.]{0,40}(?:vendedor|vendedora|tienda|repartidor|mensajero|transportista|banco|seller|driver|courier|
    carrier|bank|
    shop)(?![a-z])|(?:按照?|据|照)[^,。;]{0,6}(?:卖家|商家|店家|司机|快递员?|骑手|银行|对方)|(?:ب?حسب|وفقا?|علي حد) ?(?:ل?(?:كلام|قول|روايه|افاده)|ما (?:قال|قلت|ذكر|يقول|تقول))[^,;.]{0,40}|(?:ب?حسب|وفق|وفقا|علي حد)[^,;.]{0,30}(?:بايع|
    تاجر|متجر|مندوب|سايق|بنك|شركه)
  `)
const turn = /(?<![a-z])(?:but|however|pero|sin embargo)(?![a-z])|但是?|不过|(?<![\u0620-\u06ff])و?(?:لكن|بل)/

/** Whether somebody else is said to say what stands here; what the house says itself behind a "but" is reported of nobody. */
export function isReported(text: string, start: number): boolean {
  return reported.test(
    text
      .slice(Math.max(0, start - 72), start)
      .split(turn)
      .at(-1) ?? '',
  )
}
