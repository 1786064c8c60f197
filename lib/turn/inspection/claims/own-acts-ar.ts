import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { type OwnForm, ownForm } from '../grammar/arabic-service.ts'
import {
  another,
  anotherFem,
  anyOwn,
  behindPronoun,
  forHim,
  inWords,
  leadWords,
  moved,
  noService,
  object,
  outside,
  passedTo,
  reached,
  topic,
  unreal,
  unrealBehind,
  wordAt,
} from './open-words-ar.ts'

export interface Found {
  at: number
  end: number
  self: boolean
  kind: 'done' | 'ongoing'
}

/** Whether nothing but what opens a claim stands before it. */
export function onlyLeads(head: string): boolean {
  return !/[\u0620-\u06ff]/.test(head.replace(leadWords, ' '))
}

/** The customer has told that he did the same. */
function heTold(verb: string, prepared: Prepared): boolean {
  for (const [word] of prepared.question.matchAll(wordAt)) {
    const form = ownForm(word)
    if (form && !form.plural && form.verb === verb) return true
  }
  return false
}

/** Nouns and particles that end as verbs of the house do ("معناها", "ادناه", "لاننا"), and what bears the article ("الكارت"). */
const noVerb = new RegExp(unwrap`
  ^[وفبلك]{0,2}(?:(?:معن|ادن|مبن|اثن|سكن|من|عن|هن|لن|ان|لان|لكن|كان|ليت|بين|كل|حول|عند|لدي|اعل|مست?و)(?:ا|نا)?(?:ه|ها|هم|هما|نا)|ال(?!غ|ق[ايت]|زم|ت[قز]|حق|هم|ف[تي])[\u0620-\u06ff]+)$
`)

/** "خلينا نشوف": let us. */
const letUs = /^[وف]?(?:خلي?نا|خلونا|خلنا|دعنا|دعونا|سيبنا|يلانا)$/

function isAnyOwn(word: string, head: string, behind: string): boolean {
  if (noVerb.test(word)) return false
  const stems = [word, word.replace(/^[وف]/, '')].flatMap((one) => anyOwn.exec(one)?.[1] ?? [])
  if (
    (stems.length === 0 && !manyOwn.test(word)) ||
    stems.some((stem) => noService.test(stem)) ||
    /ات$/.test(word) ||
    unreal.test(head) ||
    unrealBehind.test(behind) ||
    inWords.test(behind)
  )
    return false
  if (/نا$/.test(word)) return onlyLeads(head) && /^ ال/.test(behind) && !adjective.test(behind)
  if (/ت$/.test(word)) return onlyLeads(head) && object.test(behind)
  if (/(?:لك|لكم|ناه|ناها)$/.test(word)) return !another.test(head)
  return behindPronoun.test(behind) && (onlyLeads(head) || (topic.test(head) && !another.test(head)))
}

/** Whether a verb that is known well as something else is meant as an act of service here. */
function isPlain({ verb, object: whom }: OwnForm, behind: string): boolean {
  if (/^(?:دار|طلب|طلع|قدم|دفع)$/.test(verb) && /^ (?:لك|ليك|لكم|عنك)(?![\u0620-\u06ff])/.test(behind)) return true
  if (verb === 'كتب')
    return whom !== '' || /(?:خان|ملاحظ|ملف)|(?:علي|في) (?:ال)?(?:شحن|طلب|فاتور|حساب|بوليص|طرد)/.test(behind)
  if (verb === 'بدا') return /^ (?:ال)?(?:اجراء|عملي|تنفيذ|الغاء|معالج|تحويل|تعديل)/.test(behind)
  if (verb === 'علم') return /^ علي /.test(behind)
  if (verb === 'مسك') return /^ (?:لك |عليك )?(?:ال)?(?:طلب|شحن|طرد|مبلغ)/.test(behind)
  return verb === 'قدم' || (/^(?:طلع|دخل)$/.test(verb) && whom !== '')
}
/** What a first person of many is done to: a thing that is pointed at; where an act was asked for, any thing. */
const pointed = /^ (?:ال|[\u0620-\u06ff]+(?:ك|كم)(?![\u0620-\u06ff])|لك|عنك)|^[^\u0620-\u06ff]*$/
const anyNoun =
  /^ (?!(?:من|في|عن|الي|علي|ان|انه|انها|مع|بان|كل|هذا|ما)(?![\u0620-\u06ff]))[\u0620-\u06ff]{3,}|^[^\u0620-\u06ff]*$|^ (?:لك|عنك)/
/** "مسكنا الطلب": a first person of many of any verb, where no noun of the house's is meant. */
const manyOwn =
  /^[وف]?(?!(?:فرع|فريق|بنك|متجر|موقع|قسم|نظام|عرض|سعر|طلب|خط|حق|عمل|رد|رقم|بريد|هاتف|مكتب|حساب|هدف|دور|وقت|كل|بعض|جهد|راي|يوم|عميل|[\u0620-\u06ff]*(?:ات|[تهو])|معظم|جميع|قرا|فهم|سمع|راي|شف|عرف|علم|اسف|اعتذر|اعتذار|تلقي|استلم|لاحظ|ذكر|شرح|وضح|قل|كن|زل|لس|صر|لدي|عند|مع|من|ع|ه|ا|لا|يسر|يسعد|يهم|يمكن|حاول|انتظر|قصر|تاخر|اخطا)نا)[\u0620-\u06ff]{3,5}نا$/
const adjective = /^ ال(?:رييسي|جديد|حالي|مختص|فني|الكتروني|اساسي|رسمي|موحد|داخلي|مالي|معتمد|متخصص|قانوني|سابق|عام|خاص)/

/** "خليتها كيف ما هي": nothing was done to it. */
const asItIs =
  /^(?: [\u0620-\u06ff]+){0,3} (?:كما|زي ما|مثل ما|متل ما|كيف ما|كيما|علي حال|زي (?:حال|بعض)|بدون (?:تغيير|تعديل)|من غير (?:تغيير|تعديل)|دون (?:تغيير|تعديل))/

/** What one of the house says to have done, where in the clause; `wide` where an act was asked for. */
export function ownIn(clause: string, prepared: Prepared, wide: boolean): Found | undefined {
  for (const { 0: word, index } of clause.matchAll(wordAt)) {
    if (letUs.test(word)) continue
    const form = ownForm(word)
    const head = clause.slice(0, index)
    const behind = clause.slice(index + word.length)
    if (!form) {
      if (wide && isAnyOwn(word, head, behind))
        return { at: index, end: index + word.length, kind: 'done', self: false }
      continue
    }
    if (unreal.test(head) || another.test(head) || unrealBehind.test(behind) || inWords.test(behind)) continue
    const far =
      (reached.test(form.verb) && outside.test(behind)) ||
      (/^(?:وصل|نقل|سلم|بلغ)$/.test(form.verb) && passedTo.test(behind))
    if (/^(?:خلي|ترك|سيب|بقي|ابقي|خلا)$/.test(form.verb) && asItIs.test(behind)) continue
    if (form.loose && !far && !isPlain(form, behind)) continue
    if (anotherFem.test(behind) && !far && !form.plural && form.object === '') continue
    const lead = onlyLeads(head) || /(?<![\u0620-\u06ff])و$/.test(head)
    const first = lead || /^[وف]/.test(word)
    const found = { at: index, end: index + word.length, kind: 'done' as const }
    if (/^(?:ك|كم)$/.test(form.object) && !moved.test(form.verb)) continue
    const sure =
      (form.plural && (form.object !== '' || forHim.test(behind))) ||
      forHim.test(behind) ||
      /ل(?:ك|كم|كي|كو)$|^(?:ك|كم|ليك)$/.test(form.object) ||
      far ||
      /(?<![\u0620-\u06ff])(?:لقد|قد|انا|راني|توني) $/.test(head)
    if (!form.plural && heTold(form.verb, prepared) && !/ل(?:ك|كم|كي|كو)$/.test(form.object)) continue
    if (form.plural && form.object === '' && !first) continue
    if (form.plural && form.object === '' && !(wide && lead ? anyNoun : pointed).test(behind)) continue
    if (!form.plural && form.object === '' && !first) {
      if (!forHim.test(behind)) continue
    }
    if (sure) return { ...found, self: true }
    if (wide) return { ...found, self: false }
  }
  return undefined
}
