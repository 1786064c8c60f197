import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { isWanted } from '../excuses/given-text.ts'
import type { Sentence } from '../watches/watch.ts'
import { askedWork, keptThing } from './asked-words.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { type Place, pointsBack } from './told-before.ts'

/** What no chat does to a text: it is sent, booked, paid, told to others, set in a system. */
const outwards: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:cancel|refund|reimburs|credit|charg|pay|paid|repaid|book|rebook|reserv|schedul|order(?:ed|ing)|ship|sent|send|resent|forward|submit|filed|lodg|logg|rais(?:ed|ing)|open|regist|activat|deactivat|block|unblock|froz|freez|unfroz|lock|unlock|deliver|dispatch|notif|inform|
    contact|called|phoned|rang|asked|told|spoke|spoken|escalat|transfer|waiv|approv|issu|subscrib|unsubscrib|enrol|renew|upgrad|downgrad|verif|reset|report|alert|publish|posted|upload|e-?mailed|texted|messaged|passed|handed|assign|arrang|appl(?:ied|ying) (?:for|a)|switched (?:off|on)|turned (?:off|on)|set up (?!as)|signed)[a-z]*(?![a-z])|
    (?<![a-z])(?:to|with|by) (?:the|our|your|my) (?:[a-z]+ )?(?:seller|bank|courier|carrier|team|manager|supervisor|warehouse|department|shop|colleagues?|hotel|airline|driver|specialist)(?![a-z])|(?<![a-z])(?:our|my) (?:team|colleagues?|manager|supervisor)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:cancel|anul|reembols|devuelt|devolv|abon|acredit|envi|mand|remit|solicit|tramit|gestion|registr|reserv|program|agend|bloque|desbloque|activ|desactiv|cerr|abiert|abri(?!r)|pag(?:ue|ado|amos)|cobr|carg(?:ue|ado)|avis(?:e|ado|amos)|notific|inform|llam|contact|pedi|escal|transfer|emit|public|subi|inscri|renov|reclam(?:e|ado|amos)|denunci|presente|presentad|proces|habl(?:e|ado) con|dad[oa] de|di de|vincul|desvincul|firme|firmado|ingres)[a-z]*(?![a-z])|
    (?<![a-z])(?:al|del|con el|a la|con la) (?:vendedor|banco|mensajer[oa]|equipo|almacen|supervisor|tienda|hotel|aerolinea|transportista|repartidor)(?![a-z])
  `),
  zh: /退|取消|撤销|订|下单|寄|发(?!现|音)|付|充|冻|锁|绑|解[除约绑冻封锁]|开通|注销|提交|登记|预约|通知|联系|转|升级|激活|停|关(?![于系])|报名|上报|反馈|投诉|申请|核实|盖章|生效|同事|主管|卖家|商家|仓库|银行/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:الغ|كنسل|استرد|استرجع|رجع|ارجع|رد(?:يت|دت)|ارسل|رسل|بعت|حجز|دفع|حول|فعل|وقف|اوقف|جمد|سجل|رفع|قدم|فتح|اغلق|قفل|بلغ|ابلغ|تواصل|اتصل|كلم|طلبت|شحن|خصم|عوض|جدد|مدد|ربط|اشترك|نشر|اودع|نقلت)[\u0620-\u06ff]*|
    (?<![\u0620-\u06ff])(?:لل?|الي |مع |من )(?:ال)?(?:بايع|بنك|مندوب|فريق|قسم|مشرف|مدير|مستودع|متجر|زميل)[\u0620-\u06ff]*
  `),
}
/** Verbs of reckoning. */
const reckons = new RegExp(unwrap`
  (?<![a-z])(?:(?:added|totted|summed|counted) (?:[a-z]+ ){0,3}up|added (?:it|them|the|both|all|those)|totalled|multiplied|subtracted|divided|converted|rounded|averaged|doubled|halved|(?:knocked|taken|took) (?:off )?the|applied the|counted|worked|skipped|put it in|switched to|changed it to|updated the sum|included)(?![a-z])|
  (?<![a-z])(?:sum|rest|multipliqu|multiplic|divid|promedi|redonde|convert|calcul|descont)[a-z]*(?![a-z])|(?<![a-z])(?:hice|hecho|hicimos|saque|sacado|pase|hago) (?:la|el|los|una|un|las) (?:cuentas?|sumas?|restas?|promedio|calculos?|division|multiplicacion|conversion|total|porcentaje|media)(?![a-z])|
  [算加减乘除]|换算|折[合算]|(?<![\u0620-\u06ff])[وف]?(?:جمعت|حسبت|ضربت|قسمت|طرحت|حولت|اضفت)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])
`)
/** Money that is converted may be changed in an account. */
const changesMoney = /(?<![a-z])(?:convert|cambi)[a-z]*(?![a-z])/
const money =
  /[$£€¥]|(?<![a-z])(?:dollars?|pounds?|euros?|pesos?|dolares|rupees|usd|eur|gbp|mxn|ars|cny|aed|sar|points|puntos|miles)(?![a-z])/
const chooses = /[挑选搭配荐排]|安排|规划/
/** What is chosen here is only named: a seat or a room that is taken for somebody is none of it. */
const takes = /[座位房]|号|名额|时间段|师傅/

/** "…: "Dear Sir …"": quoted words, and what follows the colon, are the work itself. */
function frameOf(text: string, start: number): string {
  const open = text
    .replace(/"[^"]*"/g, (all) => ' '.repeat(all.length))
    .replace(/"[^"]*$/, (all) => ' '.repeat(all.length))
  const colon = open.indexOf(':', start)
  return colon === -1 ? open : open.slice(0, colon)
}

/** What came of it stands there: behind a colon, or quoted. */
const showsWork = /: ?\S|:\s*$|"[^"]/
/** A text, or what texts are made of. */
const ofText =
  /(?<![a-z])(?:text|letter|message|mail|note|reply|review|draft|sentences?|paragraphs?|words?|wording|lines?|spelling|tone|title|table|list|formula|example|point|steps?|names?|brackets?|texto|carta|mensaje|borrador|frases?|parrafos?|lineas?|palabras?|tono|titulo|tabla|lista|ortografia|redaccion|comas?|emojis?|modelo|saludo|asunto)(?![a-z])|文|句|字|段|词|标题|语气|表格|草稿|(?<![\u0620-\u06ff])(?:ال)?(?:نص|جمله|رساله|عباره|كلمه|صياغه|صيغه|اسلوب|مثال|سطر|سطرا|املاء|اسيله|قايمه|جدول|مقارنه)/

/** A text that is named by what it is about: "the refund line". */
const namedText =
  /(?<![a-z])(?:[a-z]+ )(?=(?:line|bit|text|mail|letter|note|part|sentence|paragraph|word|message|title)s?(?![a-z]))|(?<=(?<![a-z])(?:carta|correo|mensaje|texto|linea|frase|parrafo|borrador|parte|palabra)s?) (?:de|del|para|sobre)(?: (?:el|la|los|las|un|una|tu|su))? [a-z]+/g

/** Whether what is claimed is work on words or numbers that the customer has asked for, and that stands in the reply itself. */
/** "帮您拟了一段：“…”": written down, and shown there. */
const writtenZh =
  /(?:拟|写|起草|编|润色|翻译?|译|整理)(?:好)?了?(?:一?[段份封版篇个条句稿]|[两几][段份封版篇个条句])[^,。;:发交提投]{0,10}(?:,[^。:发交提]{0,14})?: ?"/

function isWordWork({ language, start }: Place, text: string, prepared: Prepared): boolean {
  if (language === 'zh' && writtenZh.test(text.slice(start)) && isWanted(prepared)) return true
  const work = askedWork(prepared)
  if (work === undefined) return false
  const frame = frameOf(text, start)
  if (frame.slice(start).trim() === '') return false
  const bare = frame.replace(namedText, ' ')
  if (outwards[language].test(bare) || keptThing.test(bare)) return false
  if (work === 'sums') return reckons.test(frame) && !(changesMoney.test(frame) && money.test(prepared.question))
  if (work === 'words') return showsWork.test(text.slice(start)) || ofText.test(bare)
  return language === 'zh' && chooses.test(frame) && !takes.test(frame)
}

/**
 * Whether what is claimed is done by what the chat itself says: work on words, something that stands above. What it
 * was done to is known only where the sentence is over, or its result begins.
 */
export function isOfThisChat(claim: ClaimedAct, sentence: Sentence, prepared: Prepared): boolean {
  const { text, closed } = sentence
  if (!closed && text.indexOf(':', claim.start) === -1) return false
  return isWordWork(claim, text, prepared) || pointsBack(claim, text, prepared)
}

/** Whether all that a sentence tells is done by what the chat itself says. */
export function tellsOfThisChat({ text }: Sentence, prepared: Prepared): boolean {
  const whole = { language: prepared.language, start: 0, end: text.length }
  return isWordWork(whole, text, prepared) || pointsBack(whole, text, prepared)
}
