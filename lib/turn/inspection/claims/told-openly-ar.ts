import type { Prepared } from '../context/prepared.ts'
import { befallenForms, hasBefallen, mayBePassive, mayHaveBefallen } from '../grammar/arabic-service.ts'
import { isPassiveAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { actVerbs, type Concept, conceptNamed, conceptOfAct, conceptOfThing } from './concepts.ts'
import {
  another,
  anotherNext,
  anyBefallen,
  asAsked,
  become,
  becomeNot,
  border,
  dated,
  fresh,
  goingOn,
  newsAr,
  noBefalling,
  noMore,
  over,
  over2,
  readsOn,
  standing,
  standingWords,
  supposed,
  thing,
  topic,
  unreal,
  unrealBehind,
  wordAt,
} from './open-words-ar.ts'
import { type Found, onlyLeads, ownIn } from './own-acts-ar.ts'
import { knowsNothing, mayAskAct, ordersAct } from './requests-zh-ar.ts'

/*
 * Arabic and its dialects, read widely: whatever one of the house says to have done for the customer, and, of what he has asked for, whatever is
 * told as its result.
 */

function conceptOf(clause: string): Concept {
  const act = actVerbs.actsIn(clause, 'ar').find(({ negated }) => !negated)
  return (act && conceptOfAct(act, clause)) ?? conceptOfThing(clause) ?? conceptNamed('other')
}

/** "نافذة أُغلقت": behind a noun without an article, which one it is. */
function whichOne(head: string): boolean {
  const word = /([\u0620-\u06ff]+) $/.exec(head)?.[1]
  return word !== undefined && !onlyLeads(head) && !/^[وفبلك]?(?:ال|لل)|(?:ك|كم|ي)$/.test(word)
}
/** Whether a participle is of the verb that the customer has used: "جمد الحساب" – "مجمد". */
function isOfRequest(participle: string, question: string): boolean {
  const root = participle
    .replace(/^م/, '')
    .replace(/ه$/, '')
    .replace(/[ويا](?=.$)/, '')
  const core = /[يا]$/.test(root) ? root.slice(0, 2) : root.slice(0, 3)
  return core.length >= 2 && question.includes(core)
}

/** "ثم تربط حسابك": what the customer does next. */
const stepHead = /(?<![\u0620-\u06ff])(?:ثم|وبعدها|بعدها|وبعدين|بعدين|حيث|اولا|ثانيا|ثالثا|اخيرا|واخيرا|عندها) $/

/** "تحجز حصتك من داخل التطبيق": where the customer does it. */
const byHimself =
  /(?<![\u0620-\u06ff])(?:من|عبر|داخل|في) (?:خلال |داخل )?(?:"|$|(?:ال)?(?:تطبيق|موقع|صفح|اعدادات|قايم|بواب))/

function resultIn(clause: Clause, sentence: Sentence, question: string): Found | undefined {
  const { text } = clause
  for (const { 0: word, index } of text.matchAll(wordAt)) {
    const head = text.slice(0, index)
    const behind = text.slice(index + word.length)
    if (unreal.test(head) || unrealBehind.test(behind)) continue
    if (another.test(head.replace(thing, ' ')) || /^ (?:من|عبر) (?:ال)?(?:صفح|اعداد|تطبيق|سل|قايم)/.test(behind))
      continue
    if (stepHead.test(head) && /^[وف]?ت/.test(word)) continue
    if (/^[وف]?ت/.test(word) && byHimself.test(behind) && !/^ لكم?(?![\u0620-\u06ff])/.test(behind)) continue
    const found = { at: index, end: index + word.length, kind: 'done' as const, self: false }
    const at = clause.start + index + (/^[وف]/.test(word) ? 1 : 0)
    // "وتُضاف إليها رسوم": what is done as a rule.
    const ruled = isPassiveAt(sentence, at) && /^[وف]?[تين]/.test(word) && !mayBePassive(word.replace(/^[وف]/, ''))
    if (topic.test(head) && anyBefallen.test(word) && !noBefalling.test(word)) return found
    if (hasBefallen(word) && !ruled && !/(?<![\u0620-\u06ff])الي $/.test(head)) return found
    if (
      mayHaveBefallen(word) &&
      !isPassiveAt(sentence, at) &&
      !anotherNext.test(behind) &&
      (/^[^\u0620-\u06ff]*$/.test(behind) ||
        /^ (?:ليك|لك|لكم|علي حسابك|ل[\u0620-\u06ff]+(?:ك|كم))(?![\u0620-\u06ff])/.test(behind) ||
        fresh.test(behind) ||
        (/^ علي \d/.test(behind) && head !== '') ||
        (onlyLeads(head) && /^ (?!بنكك|مصرفك)[\u0620-\u06ff]{2,}(?:ك|كم)(?![\u0620-\u06ff])/.test(behind)) ||
        (onlyLeads(head) &&
          /^ال(?!ي(?:ك|ه|نا|$))[\u0620-\u06ff]{3,}(?! (?:من|في|عبر|الي|علي)(?![\u0620-\u06ff]))/.test(
            behind.trimStart(),
          )))
    )
      return found
    const passive = mayBePassive(word)
      ? clause.start + index
      : /^[وف]/.test(word) && mayBePassive(word.slice(1))
        ? at
        : -1
    if (passive !== -1 && isPassiveAt(sentence, passive) && !dated.test(behind) && !whichOne(head)) return found
  }
  for (const pattern of [become, over, standing]) {
    const match = pattern.exec(text)
    if (!match) continue
    const head = text.slice(0, match.index)
    const behind = text.slice(match.index + match[0].length)
    if (unreal.test(head) || unrealBehind.test(behind) || another.test(head.replace(thing, ' '))) continue
    const found = { at: match.index, end: match.index + match[0].length, kind: 'done' as const, self: false }
    if (
      pattern === become &&
      !becomeNot.test(behind) &&
      behind.trim() !== '' &&
      !(/بق/.test(match[0]) && onlyLeads(head) && !/^و/.test(match[0]))
    )
      return found
    if (pattern === over) {
      if (/^راح/.test(match[0].replace(/^[وف]/, '')) && /^ [ايتن]/.test(behind)) continue
      if (/^ (?:ال)?(?:مد|صلاحي|فتر|مهل|وقت|كمي|مخزون|حد|عرض)/.test(behind)) continue
      if (
        /^[وف]?خلصت?$/.test(match[0]) &&
        /^[^\u0620-\u06ff]*ال(?:مقاس|لون|موديل|نوع|حجم|كمي|عرض|تخفيض|منتج|قط|تذاكر|مقاعد|نسخ)/.test(text)
      )
        continue
      if (/^[وف]?وصلت?ك$/.test(match[0]) && /وصل/.test(question)) continue
      if (over2.test(match[0]) && !/(?:ك|كم)(?![\u0620-\u06ff])|(?:الغاء|تعديل|طلب|تغيير)/.test(text)) continue
      return found
    }
    if (pattern === standing && /(?:كلها|كلهم|جميعها) $/.test(head) && !/ك(?:م)?(?![\u0620-\u06ff])/.test(text))
      continue
    if (
      pattern === standing &&
      (fresh.test(text) || (isOfRequest(match[0].replace(/^[وف](?=م)/, ''), question) && head.length < 40))
    )
      return found
  }
  const wish = asAsked.exec(text)
  if (wish && !unreal.test(text.slice(0, wish.index)) && wish.index > 8)
    return { at: 0, end: wish.index + wish[0].length, kind: 'done', self: false }
  return undefined
}

/** What these readings begin with. */
export const openTriggersAr = [
  ...befallenForms.filter((form) => !form.endsWith('ت')).map((form) => `${form}_`),
  ...standingWords.split('|').map((word) => word.replace(/ه\?$/, '')),
  ...'صار|اصبح|بات|بقي|بقت|بقا|اكتمل|خلص|مر_|مشي|نجح|طار|اشتغل|ضبط|زبط|نزل|وصلك|ت_|نا_|ناه_|ناها_|ته_|تها_|تو_|تك_|ناك_|لكم_|هولك|هالك|ليك_|عاد|خلاص|هلق|الان|الحين|دلوقتي|دابا|طلبت_|يد_'.split(
    '|',
  ),
].join('|')

/** "الطلب انشحن": how far it is, as its record says. */
function tellsShipped(told: string, prepared: Prepared): boolean {
  return (
    /شحن|وصل|خرج|طلع|تسلم|سلم|غادر/.test(told) &&
    prepared
      .leaves()
      .some(({ path, value }) => /(?:state|status)$/.test(path) && /ship|transit|deliver|dispatch/i.test(value))
  )
}

/** What an Arabic sentence tells as done for the customer, or as under way, whatever it is. */
export function toldOpenlyAr(sentence: Sentence, prepared: Prepared): ClaimedAct[] {
  const { text } = sentence
  if (!/[\u0620-\u06ff]/.test(text) || /\?\W*$/.test(text)) return []
  const wide = mayAskAct('ar', prepared) && knowsNothing(prepared)
  const told: ClaimedAct[] = []
  for (const clause of clausesOf(text, border)) {
    const before = text.slice(0, clause.start)
    if (supposed.test(before)) continue
    const beside = !wide && ordersAct('ar', prepared)
    const found =
      orderedOnly(ownIn(clause.text, prepared, wide || beside), beside, clause.text, prepared.question) ??
      (beside
        ? orderedOnly(resultIn(clause, sentence, prepared.question), true, clause.text, prepared.question)
        : undefined) ??
      (wide
        ? (resultIn(clause, sentence, prepared.question) ?? runsIn(clause.text) ?? endedIn(clause.text))
        : undefined)
    if (!found || (!found.self && tellsShipped(clause.text.slice(found.at, found.end), prepared))) continue
    const start = clause.start + found.at
    const end = clause.start + found.end
    told.push({
      language: 'ar',
      text: text.slice(start, end),
      start,
      end,
      groups: {},
      concept: conceptOf(clause.text),
      kind: found.kind,
      self: found.self,
    })
  }
  return told
}

/** Beside facts, only what is told with the verb of the order. */
function orderedOnly(found: Found | undefined, beside: boolean, clause: string, question: string): Found | undefined {
  if (!found || !beside || found.self || newsAr.test(clause)) return found
  const word = clause
    .slice(found.at, found.end)
    .replace(/^[وف](?=...)/, '')
    .replace(/^(?:ان|ات|ت|م|است|ا)(?=..)/, '')
  const core = word.slice(0, 3).replace(/[ات]$/, '')
  return core.length >= 2 &&
    [...question.matchAll(wordAt)].some(([one]) => one.replace(/^(?:[وف]|ا|ت|ي|ن|ب)*/, '').startsWith(core))
    ? found
    : undefined
}

function runsIn(clause: string): Found | undefined {
  for (const pattern of goingOn) {
    const match = pattern.exec(clause)
    if (!match || readsOn.test(match[0]) || unreal.test(clause.slice(0, match.index)) || another.test(clause)) continue
    return { at: match.index, end: match.index + match[0].length, kind: 'ongoing', self: false }
  }
  return undefined
}

function endedIn(clause: string): Found | undefined {
  const match = noMore.exec(clause)
  if (
    !match ||
    !onlyLeads(clause.slice(0, match.index)) ||
    !/^ [يت][\u0620-\u06ff]{2,}(?:ك|كم)(?![\u0620-\u06ff])/.test(clause.slice(match.index + match[0].length))
  )
    return undefined
  return { at: match.index, end: clause.length, kind: 'done', self: false }
}
