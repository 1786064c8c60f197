import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { readableAs } from '../../grammar/verbs.ts'
import type { Match } from '../../matching/patterns.ts'
import { prefiltered } from '../../matching/prefiltered.ts'
import type { Sentence } from '../../watches/watch.ts'
import { certainAr, certainTriggersAr } from './certain-ar.ts'
import { certainEn, certainTriggersEn } from './certain-en.ts'
import { certainEs, certainTriggersEs } from './certain-es.ts'
import { certainTriggersZh, certainZh } from './certain-zh.ts'

/*
 * Certainty by how it is put, whatever it is of: seals that nobody puts under a guess, harms that are ruled out, decisions of others told as made.
 */

/** Certainty as one language puts it. */
export interface CertainWords {
  /** What seals a clause. */
  seals: RegExp
  /** What is a guarantee by its build. */
  shapes: RegExp
  /** Of something else, of what others claim, or hedged. */
  harmless: RegExp
}

const guarded = ({ seals, shapes, harmless }: CertainWords) => ({
  seals: prefiltered(seals),
  shapes: prefiltered(shapes),
  harmless,
})
const words = {
  en: guarded(certainEn),
  zh: guarded(certainZh),
  es: guarded(certainEs),
  ar: guarded(certainAr),
} as const

/** What the customer himself may, must or says to do, and what this chat does. */
const ownActs: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:(?:i|we)(?:'ll| will| can|'m| am|'ve| have) (?:help|look|check|see|try|do|be here|explain|show|stay|understand|read|find|not|noted?|passed|put|hear|listen)|you (?:can|may|could|must|should|need|have to|want|were|are not)|let me|please|make sure|keep|check)(?![a-z])/,
  zh: /(?:您|你)(?:可以|能够?|要|需|得|应|想|说|担心)|请|帮您(?:查|看|问)|我(?:会|来|先|可以)(?:帮|查|看|解释|说明)/,
  es: /(?<![a-z])(?:puede|puedes|debe|debes|necesita|necesitas|le (?:ayudo|explico|muestro)|te (?:ayudo|explico|muestro)|revise|verifique|guarde|guarda|asegure[a-z]*|por favor)(?![a-z])/,
  ar: /(?<![\u0620-\u06ff])(?:يمكنك|تستطيع|تقدر|يجب|عليك|ينبغي|يرجي|ساساعدك|ساشرح|ساوضح|احرص)(?![\u0620-\u06ff])/,
}

/** A gift, a film, a dish that will please: nobody decides on that. */
const pleases =
  /(?<![a-z])(?:(?:will|'ll|going to) (?:absolutely |really |simply |just )?(?:love|adore|enjoy) (?:it|them|this|that)|(?:encantar|gustar)(?:a|an|le|te|les)|(?:le|les|te) (?:va a |van a )?(?:encanta|gusta)r?n?)(?![a-z])|喜欢|爱吃|合胃口|(?<![\u0620-\u06ff])[وفسبح]{0,2}(?:راح |رح )?[يت](?:عجب|نبسط|فرح|ستانس)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])/

/** "Without exception" says how wide a rule is; it is a guarantee of what is decided, or of what comes. */
const howWide = /except|excepcion|例外|استثنا/
const comesOut = new RegExp(unwrap`
  (?<![a-z])(?:approv\w*|accept(?:s|ed)? (?:them|it|all|every)|(?:are|is|gets?|been|be) accepted|granted|refunded|wins?|won|arriv\w*|on time|resolv\w*|succe\w*|works?|aprueb\w*|aprob\w*|acepta\w*|conced\w*|
  reembols\w*|gana\w*|llega\w*|a tiempo|resuelv\w*|funciona\w*)(?![a-z])|批|通过|过审|[退到]|赢|准时|按时|成功|接受|(?<![\u0620-\u06ff])[وف]?(?:س|راح |ه|ح|ب)?[يتن](?:قبل|نقبل|تقبل|وافق|
  عتمد|نجح|فوز|صل|وصل(?! ل)|صرف|سترد|رجع|حل|نحل)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])|مقبول|موعده|موعدها|وقته|وقتها
`)

/** Certainty in words of no outcome that is listed. */
export function certainties({ text }: Sentence, only?: Language): Match[] {
  return (only ? [only] : readableAs(text)).flatMap((language) => {
    const { seals, shapes, harmless } = words[language]
    const take = (match: RegExpMatchArray): Match => {
      const phrase = match[0].replace(/^[,;:.!\s]+/, '')
      const end = (match.index ?? 0) + match[0].length
      return { language, text: phrase, start: end - phrase.length, end, groups: { kind: 'sure' } }
    }
    const sealed = [...seals.all(text)].filter(
      (match) =>
        ![ownActs[language], pleases].some((kind) => kind.test(clauseOf(text, match.index ?? 0, match[0].length))) &&
        (!howWide.test(match[0]) || comesOut.test(text)),
    )
    const found = [...sealed, ...shapes.all(text)]
    return found.length === 0 || harmless.test(text) ? [] : found.map(take)
  })
}

/** The clause of a seal; one that stands by itself seals the clause before it. */
function clauseOf(text: string, start: number, length: number): string {
  const from = text.slice(0, start).replace(/[,;:.!\s]+$/, '')
  const border = /[;:.!]|,(?! ?$)/g
  let begin = 0
  for (const match of from.matchAll(border)) begin = match.index + 1
  return text.slice(begin, start + length)
}

export const certainTriggers = {
  en: certainTriggersEn,
  zh: certainTriggersZh,
  es: certainTriggersEs,
  ar: certainTriggersAr,
} as const
