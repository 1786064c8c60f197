import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { findFigures } from '../figures/find-figures.ts'
import { withoutConceded } from './conceded.ts'
import { goesBack, putsOtherTerms, whyBack } from './consent-terms.ts'
import { anyNo, asksBack, butYes, hardNo, harmlessNo, reportedYes, yesByNo } from './consent-words.ts'
import { actWords, asksObstacle, type Proposal } from './proposal.ts'
import { readClause, reason } from './understood-yes.ts'

const quoted = /"[^"]{1,200}"|'[^']{1,200}'(?![a-z])/g
/** The act as an order of the customer, where the act has words of its own kind. */
export const orders: Readonly<Record<string, RegExp>> = {
  cancel_order: new RegExp(unwrap`
      (?:cancel|void|scrap|drop|kill|delete|bin) (?:it|this|that|the|my)|^(?:(?:still|yes|please|ok|just)[ ,]+)*cancel(?: away)?(?= ?(?:$|[,.!;]))|cancel$|^(?:(?:still|yes|please|ok|just|kindly)[ ,]+)*cancel (?:the )?(?:order )?[a-z]{0,5}-?\d{3,}(?![\d-])|(?:i (?:want|need)|i'd like|i would like|please (?:have|get)) (?:it|this|that)(?: to be)? cancell?ed|^(?:(?:si|ok|vale|yes)[ ,]+)*(?:(?:quiero|deseo|quisiera) )?(?:cancel|anul)ar(?= ?(?:$|[,.!;]|por favor))|^(?:(?:si|vale|pues|ok|bueno|venga|por favor|porfa)[ ,]+)*(?:cancel|anul)(?:a|e|en)(?= ?(?:$|[,.!;]|ya(?![a-z])|por ?fa))|取消|退订|撤[单了销]|(?:cancel|anul|borr|
      elimin)[a-z]*l[ao]s?(?![a-z])|(?:dale|darlo) de baja|كنسل(?![\u0620-\u06ff])|(?:الغ|كنسل)(?:يها|يه|ي|وها|وه|وا|ها|ه)(?![\u0620-\u06ff])
    `),
  refund_order: new RegExp(unwrap`
      refund (?:it|me|that|the)|退(?:吧|了|给我|款)|(?:reembols|devuelv|abon|reintegr)[a-z]*(?:l[ao]|me|mel[ao])(?![a-z])|
      (?:رد|رجع|ارجع|استرد|اعد|اعيد)(?:ها|ه|وها|وه|لي|وا)(?![\u0620-\u06ff])
    `),
  update_address: new RegExp(unwrap`
      (?:change|update|switch|redirect|ship|send|move) (?:it|this|that|the)|改(?:吧|了|一下)|(?:cambi|actualiz|modific|
      corri[jg]|mand|envi)[a-z]*l[ao](?![a-z])|(?:غير|عدل|حدث|بدل)(?:ها|ه|وها|وه|وا)(?![\u0620-\u06ff])
    `),
  open_dispute: new RegExp(unwrap`
      (?:open|file|submit|raise|start|dispute) (?:it|this|that|one|the|a)|(?:发起|提交|开)(?:吧|争议|申诉)|(?:abr|inici|present|
      tramit)[a-z]*l[ao](?![a-z])|(?:افتح|ارفع|قدم)(?:ها|ه|وها|وه|وا)(?![\u0620-\u06ff])
    `),
}

/** An answer that nothing stands against it. */
const noneAtAll = new RegExp(unwrap`
    ^(?:no(?:ne)?(?: at all| whatsoever)?|nope|not? (?:at all|really)|nothing|ningun[oa]?|nada|para nada|en absoluto|
    没有?|不会?|不介意|لا(?: ابدا| يوجد| مانع)?|ابدا|ما في|مافي|ولا شي)(?=[\s,.!;。]|$)(?! (?:quiero|lo|la|want|don't|do|that|
    it))
  `)
/** A yes to an obstacle names one. */
const affirms = /^(?:yes|yeah|yep|i do|si(?![a-z])|hay|tengo|有|介意|نعم|ايوه|اي |عندي|في )/
/** A clause that denies the act or its details. */
const denies = new RegExp(unwrap`
    ^(?:no|nope|nah|لا|不)(?: |$)|(?<![a-z])(?:not|don't|never|isn't|wasn't|no) (?:[a-z']+ )?(?:right|correct|true|mine|
    my|what|the|that|this|want|agree|sure|ok|okay|yet|es|quiero|era|es[eoa]|mi|asi|estoy|correct[oa])(?![a-z])|
    [不没别][^,]{0,2}(?:对|是|要|想|同意|正确)|(?<![\u0620-\u06ff])(?:لا|ليس|مو|مش|ما) (?:اريد|ابي|ابغي|هذا|هذه|صحيح|موافق|اوافق|
    هو|هي)
  `)

/** A clause that is a refusal and nothing else. */
const refuses = new RegExp(unwrap`
    ^(?:(?:ok|okay|well|oh|ah|yeah|um+|h?mm+|bueno|vale|pues|ay|uy|好吧|嗯|哦|خلاص|طيب|تمام|اوكي?|اه|انا)[ ,]*)*(?:no(?:pe| way| thanks?| thank you| gracias| no| me| not| never)?|nah|never|none|not (?:really|at all|now|yet|me)|
    i guess not|i (?:don't|do not) think so|para nada|jamas|nunca|ni hablar|ni loc[oa]|tampoco|不(?:了|用了?|要了?|行|可以|同意|好|是|对|必了?)?|没有?|别|لا(?: شكرا| لا| ما ابي)?|مستحيل|كلا)$
  `)

/** Whoever keeps it does not cancel it. */
const keepsIt = new RegExp(unwrap`
    ^(?:(?:and|please|just|then|so|pues|y|por favor|mejor) )*(?:keep(?! me)|leave (?:it|the|my|that|this)|conserva[a-z]*|mantenl[oa]|s(?:iga|egui)mos con (?:el|la|lo)|dej[ae]n?l[oa](?! (?:cancel|anul)))(?![a-z])|^[那就先请还是]{0,4}(?:留着|保留)|
    ^و?(?:خله|خلها|خليه|خليها|خلوه|خلوها|اتركه|اتركها|اتركوه|سيبه|سيبها)(?! (?:مل|كنس))(?![\u0620-\u06ff])
  `)

type Answer = 'yes' | 'no' | 'unsaid'

/** What the customer's last message answers to the act that was put; `said` is what of it is about this act. */
export function answerTo(
  name: string,
  message: string,
  { question, text }: Proposal,
  said = fold(message).folded,
): Answer {
  if (/[👍👌✅🆗]/u.test(message) && fold(message).folded.replace(/[^a-z\u0620-\u06ff\u4e00-\u9fff]/g, '') === '')
    return 'yes'
  const bare = said.trim()
  const unquoted = withoutConceded(name, bare.replace(/^["'](.*)["']$/, '$1').replace(quoted, ' '), text)
  if (reportedYes.test(unquoted)) return 'no'
  const against = asksObstacle.test(question)
  // Folded, "never" and "begin" are one word.
  if (!against && /^[^\u0620-\u06ff]*[أا]بد(?:اً|ًا)/.test(message)) return 'no'
  const nothingAgainst = against && noneAtAll.test(unquoted)
  const saysYesByNo = nothingAgainst || unquoted.search(yesByNo) !== -1
  const answer = (nothingAgainst ? unquoted.replace(noneAtAll, ' ') : unquoted)
    .replace(yesByNo, ' ')
    .replace(harmlessNo, ' ')
    .replace(onlyThat, (said, thing: string) => (text.includes(thing) ? ' ' : said))
    .replace(goesBack.has(name) ? whyBack : never, ' ')
    .replace(name === 'cancel_order' ? unneeded : name === 'refund_order' ? unneededNow : never, ' ')
  if (
    hardNo.test(name === 'cancel_order' ? answer.replace(/cancel that(?! (?:cancel|request))/, 'cancel it') : answer) ||
    butYes.test(answer)
  )
    return 'no'
  const clauses = (answer.match(/[^,.!;:\n~。?]+\??/g) ?? [])
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  if (clauses.some((clause) => refuses.test(clause) || contradicts(clause))) return 'no'
  if (name === 'cancel_order' && clauses.some((clause) => keepsIt.test(clause))) return 'no'
  if (clauses.some((clause) => !clause.includes('?') && putsOtherTerms(name, clause, text))) return 'no'
  const read = clauses.map((clause) => readClause(clause, text, actWords[name]))
  if (against && !nothingAgainst && affirms.test(clauses[0] ?? '') && !read.slice(1).some(({ yes }) => yes)) return 'no'
  if (
    clauses.some(
      (clause) => isOrder(name, clause, text) || repeatsVerb(clause, question, text) || echoes(clause, question, text),
    )
  )
    return 'yes'
  if (saysYesByNo || read.some(({ firm }) => firm)) return 'yes'
  if (!read.some(({ yes }) => yes)) return 'unsaid'
  // "Great, another delay": what may be meant otherwise stands alone, or with a reason.
  return read.every(
    (clause) => clause.plain || (clause.why && !asksBack.test(clause.text) && !clause.text.includes('?')),
  )
    ? 'yes'
    : 'unsaid'
}

/** What is not wanted is the thing: "I don't want it". */
const wanting = /(?:not|don't|never) (?:[a-z']+ )?want|quiero|[不没][^,]{0,2}[要想]|(?:لا|ما|مو|مش) (?:اريد|ابي|ابغي)/

function contradicts(clause: string): boolean {
  const denial = denies.exec(clause)?.[0]
  return denial !== undefined && !wanting.test(denial)
}

/** Whether a clause orders the act, and says no more than that and why. */
function isOrder(name: string, clause: string, put: string): boolean {
  const order = orders[name]
  if (!order?.test(clause) || clause.includes('?') || anyNo.test(clause) || asksBack.test(clause)) return false
  return readClause(clause.replace(order, ' ').replace(reason, ''), put, actWords[name]).plain
}

/** "Only the tent", where the tent is what was put. */
const onlyThat = /(?<![a-z])(?:only|just|solo|solamente) (?:the|el|la|los|las) ([a-z]{3,20})(?= *(?:$|[,.!]))/g
const never = /(?!)/
/** Why a thing is cancelled takes nothing back: "Please. I don't need it anymore." */
const unneeded = new RegExp(unwrap`
    (?<![a-z])(?:i )?(?:don't|do not|no longer) (?:really )?(?:need|want) (?:it|them)(?: any ?more| any longer)?(?![a-z])|
    (?<![a-z])ya no (?:l[oa]s? )?(?:necesito|
    quiero)(?! (?:que|cancel))|(?:已经|反正|现在)?(?:用不着|不需要|不想要)了|(?<![没有还])不退(?:优惠|券|积分)也(?:行|可以|没事|没关系)|(?:优惠券?|券|积分|折扣|赠品|名额|红包|活动价)(?:我|就|也)?(?:不要|不用|不退)了?(?:也行|没事|没关系)?(?=[,。!]|$|也取消)|(?<![\u0620-\u06ff])(?:ما|مش|مو|لا) (?:احتاجه|احتاجها|محتاجه|محتاجها|محتاجينه|محتاجينها|عاوزه|عاوزها|عايزه|عايزها)(?: خلاص)?(?![\u0620-\u06ff])|(?:ما عاد|لم اعد|ما عدت) (?:احتاجه|احتاجها|اريده|اريدها|ابيه|ابيها)
  `)

/** Of a refund only what says that the thing is not wanted any more. */
const unneededNow = new RegExp(unwrap`
    (?<![a-z])(?:i )?(?:don't|do not) (?:need|want) (?:it|them) any ?(?:more|longer)(?![a-z])|(?<![a-z])ya no l[oa]s? (?:necesito|quiero)(?![a-z])|
    (?:已经|反正|现在)?(?:用不着|不想要|不要)了|(?:ما عاد|لم اعد|ما عدت) (?:احتاجه|احتاجها|اريده|اريدها|ابيه|ابيها)
  `)

/** The verb of the question, said back as an order: "Shall I save it?" "Save it." */
const ordersBack = new RegExp(unwrap`
    ^(?:(?:please|ok|okay|yes|well|pues|vale|por favor|بس|طيب|لو سمحت)[ ,]+)?(?:(?<en>[a-z]{3,12}) (?:it|them|that|this)(?![a-z])|
    (?<es>[a-z]{4,12}?)(?:me|nos)?l[oa]s?(?![a-z])|ا?(?<ar>[\u0620-\u06ff]{2,6}?)(?:ه|ها|هم|وه|وها)(?![\u0620-\u06ff])|
    (?<zh>[\u4e00-\u9fff]{2})[吧了啊]?[!。.]*$)
  `)

function repeatsVerb(answer: string, question: string, put: string): boolean {
  const { en, es, ar, zh } = ordersBack.exec(answer)?.groups ?? {}
  const stem = en ?? es?.slice(0, 4) ?? ar ?? zh
  if (stem === undefined || !question.includes('?') || answer.includes('?') || anyNo.test(answer)) return false
  if (!readClause(answer.replace(ordersBack, ' ').replace(reason, ''), put).plain) return false
  return new RegExp(`(?<![a-z])${ar ? '' : '(?:[a-z]+ )?'}${stem}`).test(question) && !/^(?:是不|要不|不)/.test(stem)
}

/** "走吗?" "走", "退 30 元可以吗?" "30就30": the word of the question, or a sum that was put, said back. */
const tagZh = /([\u4e00-\u9fff])(?:吗|么|嘛|不(?:\1)?)\?\W*$/
const sumZh = /^(\d+(?:\.\d+)?)(?:元|块钱?)?就\1(?:元|块钱?)?[吧啊呗了]?$/

function echoes(answer: string, question: string, put: string): boolean {
  const sum = sumZh.exec(answer)?.[1]
  if (sum !== undefined) return findFigures(put).some(({ value }) => value === Number(sum))
  const tag = tagZh.exec(question)?.[1]
  return tag !== undefined && new RegExp(`^${tag}[啊呀吧呗的了嘛哦]*$`).test(answer)
}
