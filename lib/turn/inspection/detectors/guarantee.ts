import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { isOfStrangerEn } from '../excuses/english-positions.ts'
import { excuseFor } from '../excuses/excuses.ts'
import type { Act } from '../grammar/act.ts'
import { type Match, matchesIn, type PatternTable } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { certainTriggers, certainties } from './certain/certain.ts'
import { askedWithinZh, nobodysWordZh } from './chinese-asides.ts'
import {
  comesToOne,
  isAsideEn,
  isCustomersOwn,
  isNamed,
  isNoTermEn,
  judgesConduct,
  namesEn,
  serves,
  timetable,
  wished,
} from './guarantee-aims.ts'
import { pledgesNothing } from './guarantee-asides.ts'
import { noPledge, pledges } from './guarantee-pledges.ts'
import { isNoOutcomeAr, isReport, mayBehindAr, tellsAlike } from './guarantee-reports.ts'
import { patient, sureTriggers, timeTriggers } from './guarantee-triggers.ts'
import { deadlines, hedged, outcomes, sureWords } from './guarantee-words.ts'
import { agrees, beings, hopedFor } from './hoped-for.ts'
import { timesAreKnown } from './promised-day.ts'
import { backAtWork, backToWork, shapeVows, unharmed } from './shape-vows.ts'
import { vows } from './vows.ts'

/** The tables, for what checks their cost. */
export const guaranteePatterns: PatternTable = {
  en: [...sureWords.en, ...pledges.en, ...deadlines.en],
  zh: [...sureWords.zh, ...pledges.zh, ...deadlines.zh],
  es: [...sureWords.es, ...pledges.es, ...deadlines.es],
  ar: [...sureWords.ar, ...pledges.ar, ...deadlines.ar],
}

/** A word of certainty is itself denied, or asked for: "I can't say for sure", "no one can promise". */
const denied: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:not|never|cannot|can't|won't|don't|doesn't|isn't|aren't|couldn't|wouldn't|no|nobody|unable|without|nor|
    hardly|neither|rather than|whether|than)(?: [a-z']+){0,4} $|(?<![a-z])(?:hate|loath|reluctant|hesita[a-z]+|wary|careful|slow|hard|tough|difficult|wrong|unfair|dishonest|
    misleading|rash|silly|daft|foolish|premature|too (?:early|soon)|lying|lie|(?:i|we) wish|(?:i|we)(?:'d| would) (?:love|like)|rather|stops? short|shy|refus[a-z]+|declin[a-z]+|avoid[a-z]*)(?: (?!but|and|yet|so)[a-z']+){0,3} $
  `),
  zh: /(?:不|没|无法|没法|难以|并非|未|无人|谁也|谁敢|哪敢|是否|能否|恨不得|恨不能|巴不得|很想|倒想|但愿能|怕)[^,。;!?]{0,5}$/,
  es: new RegExp(unwrap`
    (?<![a-z])(?:no|nunca|nadie|sin|ni|tampoco|imposible|ningun|ninguna|mas que)(?: [a-z]+){0,3} $|
    (?<![a-z])no (?:seria|es|estaria|parece) [a-z]+ (?:decir|prometer|asegurar|afirmar|dar)(?:l[ae]s?|te)?(?: por hecho)? que $|
    (?<![a-z])(?:prefiero|preferiria|cuesta|dificil|(?:pronto|temprano) para|ment(?:ir|iria|irle|irte)|enganar[a-z]*|arriesgado|imprudente|temerario|ojala|quisiera|gustaria|evito|evitar)(?: (?!y|pero)[a-z]+){0,3} $
  `),
  ar: /(?<![\u0620-\u06ff])[وف]?(?:لا|لم|لن|ليس|ليست|لست|غير(?! ان)|دون|ما|يتعذر|مش|مو|مب|يصعب|لسنا|ماني|مانا|مانيش|منيش|ما?[نيتب]?ق(?:د|در|در[وت])ش|ما?هقدرش|ما[انت]?قدر|معنديش|ماعنديش|معندناش|ماليش|مليش|اكره|اخاف|خايف|صعب|ودي|نفسي|اتمني|ليتني|ياليت|يا ليت|مبكر|اتردد|اكذب|مجازفه)(?: [\u0620-\u06ff]+){0,3} $/,
}
/** What an adverb of certainty may be denied by stands right before it. */
const deniedHere: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:not|never|cannot|can't|don't|isn't|nothing is|rather than|whether|to be|say|said|know|known|tell|told|knowing|
    be)(?: (?:yet|be|a|entirely|quite|completely|fully|always|say|know|tell))? $
  `),
  zh: /(?:不|没|无法|没法|难以|并非|未|不能|不敢)[^,。;!?]{0,2}$/,
  es: /(?<![a-z])(?:no|nada|ni|el|un|su|tu|mi|del|saber|decir|al)(?: (?:es|esta|lo))? $/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:(?:لا|ليس|ليست|غير|مش|مو|ما|الرقم|رقم|موعد)(?: [\u0620-\u06ff]+)?|(?:لا|ما|لم) (?:يوجد|
    توجد|يتوفر|تتوفر|يتوافر|يصدر|يرد|يصلنا|يحدد)(?: [\u0620-\u06ff]+){1,3}|ليس (?:هناك|لدينا|لدي|
    ثمه)(?: [\u0620-\u06ff]+){1,2}) $
  `),
}

/** "Garantizártelo no puedo." */
const deniedBehind = new RegExp(unwrap`
    ^ (?:no (?:puedo|podemos|se puede|lo)|(?:i|we) (?:can't|cannot))(?![a-z])|^[^,。]{0,6}(?:做不到|没法|不敢|不能)|
    ^ (?:is|are|was|would be|might be|may be|could be|seems|sounds)(?: (?:also|just|only|still|always|perfectly|quite))? (?:possible|likely|unlikely|lucky|luck|rare|not|never|uncertain|too (?:much|strong|early|soon)|hard to|more than|beyond|down to|up to|a guess|a hope|
    optimistic|ambitious)(?![a-z])|^ (?:isn't|can't be|may not|might not|depends|is anyone's)(?![a-z])|^[^,。]{0,4}(?:不好说|说不准|说不好|难说|得看|要看|看情况|取决|不一定|未必|谈不上|不见得|由[^,。]{1,6}定)|
    ^ (?:no (?:es|esta|seria)|es (?:posible|probable|dificil|mucho decir|pedir mucho)|depende|seria|esta por ver|puede ser|podria ser)(?![a-z])|^ (?:ممكن|محتمل|ليس|مش|مو|يعتمد|يتوقف|صعب)(?![\u0620-\u06ff])
  `)

/** Where the word of a pledge stands: behind who gives it. */
const vowWord = /(?:guarant|promis|swear|vouch|bet|pledge|stake|保证|担保|打[包保]票|承诺|发誓)[a-z]*$/
const wordAt = ({ start, text: phrase }: Match): number => start + Math.max(0, phrase.search(vowWord))

/** "铁定不铁定得看商家": whether it is. */
const eitherZh = /(铁定|肯定|一定|必然|保证|确定|百分百|必[过批中成]|稳|准|妥)不\1/

/** The sentence says that nothing can be promised. */
const cannotSay = new RegExp(unwrap`
    (?<![a-z])(?:i|we)(?:'ve| have)?(?: got)?(?: here)? no (?:way|means) (?:of|to) (?:confirm|deny|know|tell|see|check|
    verif|say|find|look)|我们?(?:这边|这里)?(?:没有?|无)(?:任何)?(?:办法|渠道|途径|权限)[^,。;!?]{0,4}(?:让|确认|核实|查|看|判断|知道|否认)|
    (?<![a-z])no (?:tengo|tenemos|hay) (?:forma|manera|modo|medios?) de (?:confirm|neg|saber|ver|comprob|verific|decir|
    consult)|(?:ليس|لا يوجد|ما) (?:لدي|لدينا|عندي|عندنا|توجد|يوجد)(?: اي)? (?:طريقه|وسيله|سبيل|مجال)|(?<![a-z])(?:can't|
    cannot|won't|couldn't|not able to|unable to|wouldn't|don't|no one can|nobody can|
    not going to)(?: [a-z']+){0,3} (?:promise|guarantee|swear|vouch|commit|bet|say for|tell for|be (?:sure|certain|
    definite)|give (?:you )?(?:my word|a guarantee))|(?:不敢|没法|无法|不能|不好|给不了|没有?办法|难以?|不便|做不到)[^。;!?]{0,8}?(?:打包票|打保票|保证|
    承诺|准话|担保|答应|许诺|肯定|说死|断定|确定)|准话[^,。]{0,6}(?:给不了|没法)|(?<![a-z])(?:no|nadie|ni)(?: (?:le|les|te|lo|la|se|me|puedo|podemos|
    puede|atrevo|a|es posible|voy)){1,5} (?:garantiz|asegur|promet|jur|comprom)[a-z]*|(?:لا|ما|مش|مو|لن|
    لست)(?: [\u0620-\u06ff]+){0,2} ?(?:ضمان|اضمن|نضمن|اوعد|اعدك|اجزم|الجزم|جزم|تاكيد|التاكيد|بضمن|اوكد)
  `)

/** "遇到": no arrival. */
const metZh = /[遇碰看见听感想提谈说直找受签收]$/
const turn =
  /[;:,!?\n]|\d(?!\d{0,3}(?:号|日|点|:|$))|(?<![a-z])(?:but|however|pero|aunque|sin embargo)(?![a-z])|但|不过|لكن|غير ان/

function together(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return to - from < 70 && !turn.test(text.slice(from, to))
}

/** "It'll be there tomorrow, guaranteed." */
const isTag = (text: string, { start, end }: Match): boolean =>
  /[,،] ?$/.test(text.slice(0, start)) && /^ ?[.!]*$/.test(text.slice(end))

/** "No matter what, it will arrive": the word stands before the clause that it makes certain. */
function setOff(text: string, sure: Match, act: Act): boolean {
  const comes = act.tense === 'will' || (act.language !== 'en' && (act.tense === 'plain' || act.tense === 'doing'))
  if (comes && act.end < sure.start && isTag(text, sure)) {
    const between = text.slice(act.end, sure.start)
    return between.length < 70 && !/[;:!?]|(?<![a-z])(?:but|however|pero|aunque)(?![a-z])|但|不过|لكن/.test(between)
  }
  if (act.tense !== 'will') return false
  if (!/^ ?,/.test(text.slice(sure.end))) return false
  const rest = text.slice(sure.end).replace(/^ ?, ?/, '')
  return together(text, { start: 0, end: text.length - rest.length }, act)
}

/** Where the verb begins with what goes before it: "will be closed". */
function willBefore(text: string, at: number): number {
  const found = /(?: (?:will|'ll|be|is|are|going to)|'ll)+ $/.exec(text.slice(0, at))
  return found ? found.index : at
}

function span(language: Language, text: string, start: number, end: number, kind: string): Match {
  return { language, text: text.slice(start, end), start, end, groups: { kind } }
}

function claims(sentence: Sentence, _prepared: Prepared, only?: Language): Match[] {
  const found = pledged(sentence, only)
  const { text } = sentence
  return found.length > 0 &&
    (noPledge.test(text) || eitherZh.test(text) || cannotSay.test(text) || nobodysWordZh.test(text))
    ? []
    : found
}

function pledged(sentence: Sentence, only?: Language): Match[] {
  const { text } = sentence
  const found: Match[] = []
  for (const pledge of [...matchesIn(pledges, text, only), ...vows.in(text, only), ...shapeVows.in(text, only)])
    if (
      !isReport(pledge, text) &&
      !tellsAlike(pledge, text) &&
      !judgesConduct(pledge, text) &&
      !isCustomersOwn(pledge, text) &&
      !serves(pledge, text) &&
      !denied[pledge.language].test(text.slice(0, wordAt(pledge))) &&
      !deniedBehind.test(text.slice(pledge.end)) &&
      !wished(pledge.language, text, pledge.start)
    )
      found.push({ ...pledge, groups: { kind: 'sure' } })
  for (const certain of certainties(sentence, only))
    if (
      !tellsAlike(certain, text) &&
      !isCustomersOwn(certain, text) &&
      !judgesConduct(certain, text) &&
      !isNamed(certain, sentence) &&
      !denied[certain.language].test(text.slice(0, certain.start)) &&
      !deniedBehind.test(text.slice(certain.end)) &&
      !wished(certain.language, text, certain.start)
    )
      found.push(certain)
  found.push(...backAtWork(text, only))
  const sureties = matchesIn(sureWords, text, only)
  if (sureties.length === 0 && matchesIn(deadlines, text, only).length === 0) return found
  const coming = hopedFor(text, only)
  if (coming.length === 0) return found
  for (const sure of sureties) {
    if (serves(sure, text) || judgesConduct(sure, text) || namesEn(sure, text) || isNamed(sure, sentence)) continue
    if (deniedHere[sure.language].test(text.slice(0, sure.start)) || wished(sure.language, text, sure.start)) continue
    if (
      /^(?:guarant|(?:i |we )?promise|swear|vouch|保证|担保|承诺|确保|garant|promet|ب?[ان]?ضمن|[ان]و?عدك|[ان]جزم)/.test(
        sure.text,
      )
    )
      if (denied[sure.language].test(text.slice(0, sure.start)) || deniedBehind.test(text.slice(sure.end))) continue
    const agreed = agrees(text, sure)
    const act = coming.find(
      (one) =>
        one.language === sure.language &&
        !isAsideEn(one, sure, text) &&
        (together(text, one, sure) || setOff(text, sure, one)) &&
        !(one.language === 'zh' && one.verb === '到' && metZh.test(text.slice(0, one.start))) &&
        !(one.language === 'ar' && (isNoOutcomeAr(one.start, text) || mayBehindAr(sure, one, text))),
    )
    if (!act || (agreed && act.tense !== 'will')) continue
    if (sure.language === 'zh' && askedWithinZh(text, Math.min(sure.start, act.start), Math.max(sure.end, act.end)))
      continue
    const sealed = span(sure.language, text, Math.min(sure.start, act.start), Math.max(sure.end, act.end), 'sure')
    if (!isCustomersOwn(sealed, text) && !isCustomersOwn(sure, text)) found.push(sealed)
  }
  if (hedged.test(text)) return found
  for (const limit of matchesIn(deadlines, text, only)) {
    if (limit.language === 'zh' && timetable.test(text)) continue
    const act = [
      ...outcomes.actsIn(text, only),
      ...beings(text, only).filter((one) => !/tienes?$/.test(text.slice(one.start, one.end))),
    ].find(
      (one) =>
        one.language === limit.language &&
        one.tense === 'will' &&
        !one.negated &&
        !isNoTermEn(one, limit, text) &&
        one.agent !== 'house' &&
        !(one.agent === 'customer' && one.verb === 'pay') &&
        !(one.language === 'en' && isOfStrangerEn(text, willBefore(text, one.start))) &&
        !(one.language === 'ar' && isNoOutcomeAr(one.start, text)) &&
        !(one.language === 'zh' && (one.verb === '签收' || !comesToOne(text.slice(one.clauseStart, one.clauseEnd)))) &&
        !/^(?:see|say|have|give|find|make|go|ver|dar|ir|show|appear|ظهر|وصلك)$/.test(one.verb) &&
        together(text, one, limit),
    )
    if (!act) continue
    const start = Math.min(limit.start, act.start)
    const end = Math.max(limit.end, act.end)
    const excuse = excuseFor(['condition', 'later-condition', 'habit', 'possibility'], limit.language, text, start, end)
    if (excuse === undefined) found.push(span(limit.language, text, start, end, 'time'))
  }
  return found
}

/** "المؤكد أن …", "可以肯定的是…": of what one is certain. */
const cleft =
  /(?<![\u0620-\u06ff])[وف]?الموكد(?: [\u0620-\u06ff]+)? ان|(?:肯定|确定)的是|what(?:'s| is) certain is|lo (?:seguro|cierto|unico seguro) es que/

/** A last day is named, which is a term where a fact holds it. */
const latest = new RegExp(unwrap`
    最迟|最晚|(?<![a-z])(?:at the (?:very |absolute )?latest|a mas tardar|como (?:muy )?tarde)(?![a-z])|كحد اقصي|
    علي ابعد تقدير
  `)
const termOfDays = /\d (?:business |working )?days?(?![a-z])|\d ?个?(?:工作日|天)|dias|ايام/
const vowed = /guarant|definite|certain|promise|保证|一定|肯定|必|garanti|segur|prome|ضمن|مضمون|حتما|وعد|موكد/

/** "SP-20388 is done and dusted": over, as the facts say of it. */
const isOver = ({ text: phrase }: Match, text: string, prepared: Prepared): boolean =>
  /done and dusted|signed and sealed/.test(phrase) &&
  idsIn(text).length > 0 &&
  idsIn(text).every((id) =>
    prepared
      .leaves()
      .some(
        ({ source, path, value }) =>
          source.toLowerCase().includes(id) &&
          /(?:state|status)$/.test(path) &&
          /^(?:deliver|complet|cancel|refund|clos|settl|paid)/.test(value),
      ),
  )

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  if (isOver(match, sentence.text, prepared) || pledgesNothing(match, sentence.text, prepared)) return true
  const sure = match.groups.kind === 'sure'
  // Said as the public rules say it, to the word.
  if (match.text.length >= (match.language === 'zh' ? 8 : 16) && prepared.publicText.includes(match.text.trim()))
    return true
  if (unharmed.test(match.text) && unharmed.test(prepared.publicText) && echoesPublic(sentence.text, prepared, 0.4))
    return true
  const vows = /guarant|sure|doubt|promise|保证|一定|肯定|必|garanti|segur|prome|ضمن|مضمون|حتما|وعد|موكد/
  if (echoesPublic(sentence.text, prepared, sure ? 0.6 : 0.5) && (!sure || vows.test(prepared.publicText))) return true
  const numbers = sentence.text.match(/\d+/g)
  // "What is certain is that goods may be returned within 30 days": the rule, told as one.
  if (sure && numbers && cleft.test(sentence.text) && echoesPublic(sentence.text, prepared, 0.3))
    return numbers.every((number) => prepared.publicText.includes(number))
  if (sure && numbers && vows.test(prepared.publicText) && echoesPublic(sentence.text, prepared, 0.3))
    return numbers.every((number) => prepared.publicText.includes(number))
  // "By 7 December at the latest": the knowledge holds a term of days, and the last of them is named.
  if (latest.test(sentence.text) && !vowed.test(sentence.text) && termOfDays.test(prepared.publicText)) return true
  const onlyTime = !sure || (latest.test(match.text) && !vowed.test(match.text))
  return onlyTime && timesAreKnown(match.text, sentence.text, sure, prepared)
}

/** 4.3: guarantees a result or a time that nothing backs. */
export const guarantee = createClaimDetector({
  name: 'guaranteed-outcome',
  afterglow: 'short',
  triggers: {
    en: `${certainTriggers.en}|${sureTriggers.en}|${shapeVows.triggers.en}|${backToWork.triggers.en}|${vows.triggers.en}|${timeTriggers.en}|${patient(outcomes.triggers.en)}`,
    zh: `${certainTriggers.zh}|${sureTriggers.zh}|${shapeVows.triggers.zh}|${backToWork.triggers.zh}|${vows.triggers.zh}|${timeTriggers.zh}|${outcomes.triggers.zh}`,
    es: `${certainTriggers.es}|${sureTriggers.es}|${shapeVows.triggers.es}|${backToWork.triggers.es}|${vows.triggers.es}|${timeTriggers.es}|${patient(outcomes.triggers.es)}`,
    ar: `${certainTriggers.ar}|${sureTriggers.ar}|${shapeVows.triggers.ar}|${backToWork.triggers.ar}|${vows.triggers.ar}|${timeTriggers.ar}|${outcomes.triggers.ar}`,
  },
  claims,
  excuses: ['question', 'unasserted', 'quote'],
  backed,
})
