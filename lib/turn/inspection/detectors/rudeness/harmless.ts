import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** A complaint that is open, and what is closed or paused together with it, is the state of a thing. */
export const standing: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?:complaint|claim|dispute|review|case)s? (?:that (?:is|are) |which (?:is|are) |still )*(?:open|pending|running|
    in progress|under way|on file)(?![a-z])|(?:open|pending|running|ongoing) (?:complaint|claim|dispute|case)|
    (?:together|along) with|(?:is|are|was|were|be) (?:not|never) affected|in the meantime|either way|paused|until (?!you)
  `),
  es: new RegExp(unwrap`
    (?:queja|reclamacion|reclamo|disputa|denuncia|caso)(?:es|s)? (?:que (?:este|esta) )?(?:abiert[oa]s?|pendientes?|en curso|
    en tramite|en marcha)(?![a-z])|junto con|junto a|mientras tanto|en pausa|hasta que (?!usted|tu|retir|borr|pida|
    deje|se calm)|seguira? (?:abiert|activ|igual|en curso)|
    sigue (?:abiert|activ|igual|en curso)|no (?:se ve|afecta|cambia|influye)
  `),
  zh: /(?:未完结|未处理完?|进行中|处理中|待处理)的?(?:投诉|举报|申诉|争议|维权)|(?:一起|一并|同时)(?:关闭|结束|注销)|不影响|不受影响|照常|先?暂停|处理完/,
  ar: new RegExp(unwrap`
    (?:شكوي|نزاع|اعتراض|مطالبه|بلاغ) (?:ما زالت |ما زال |لا تزال |لا يزال )?(?:مفتوح|قايم|معلق|قيد|جار)[\u0620-\u06ff]*|
    (?:مع|برفقه) (?:ال)?(?:حساب|طلب|شكوي)|لا (?:ي|ت)تاثر|لا (?:ي|ت)وثر|كالمعتاد|كما هو|(?<![\u0620-\u06ff])حتي (?!ت)|
    لا (?:يحق|يجوز|يستطيع)
  `),
}
/** A bare verb with no one of the house before it is a step that the customer takes: "delete it and block the sender". */
export const imperative =
  /^(?:close|block|ban|delete|lock|cancel|report|freeze|flag|restrict|hold|keep|deactivate|charge|void|shut down) /
/** "Delete it, or report it through the spam number": one more step of the customer's. */
export const furtherStep =
  /(?:^|[.,;:!?] )(?:please |simply |just |first )?(?:close|block|ban|delete|lock|cancel|report|freeze|flag|ignore|keep|hang up|forward|leave|mute|archive|hide|remove|screenshot|save|mark|don't (?:reply|answer|click|open|pay)|never (?:reply|click|pay))(?: (?!(?:we|i|you|your|or|and) )[a-z']+){0,6},? (?:or|and)(?: (?:then|simply|just|also|better))? $/
export const houseBefore =
  /(?<![a-z])(?:we|i|we'll|i'll|we'd|i'd|we're|i'm|our|my|us|will|'ll|may|might|can|could|to|or)(?![a-z])/
/** What the customer may do himself: report it, close the account, delete the message. */
export const theirs: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:you (?:can|could|may|might|should|need to|want to|have to|must|would|wish to|like to|first)|you'd like to|please|
    how to|to|also|(?:and|or) then|simply|just|then)(?: (?:also|always|then|simply|still|first|either|even|like to|
    need to|safely|just)){0,2} $
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:puede|puedes|podra|podras|podria|debe|debes|quiere|quieres|desea|deseas|prefiere|prefieres|conviene|basta con|
    antes de|para|al|como|decide|decides)(?: [a-z]+){0,2} $|(?<![a-z])si $
  `),
  zh: /[您你](?:也|还|都|就|先|直接)?(?:可以|能|需要|要|想|希望|打算|决定|准备|自行|自己)[^,。;]{0,6}$/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])(?:يمكنك|بامكانك|تستطيع|تقدر|تريد|ترغب|تود|اردت|رغبت|قررت|عليك|يرجي|كيفيه|قبل|
    بعد)(?: ان| في)?(?: [\u0620-\u06ff]+)? $
  `),
}
