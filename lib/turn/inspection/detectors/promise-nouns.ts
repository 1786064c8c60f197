import { unwrap } from '#lib/text/unwrap.ts'
import { isPastSubjunctive } from '../grammar/spanish-subjunctive.ts'
import type { Match } from '../matching/patterns.ts'

/** "بضغطة", "بكلمات قليلة": by what, and no "I press", "I speak". */
const byThingAr = /^[وف]?ب(?:ضغط(?:ه|تين|ات)|كلم(?:ات|تين)[\u0620-\u06ff]{0,2})(?![\u0620-\u06ff])/
/** "بكلمة" and "I speak to him" are written alike: a word is called by, quoted, or of some kind. */
const byWordAr = /^[وف]?بكلمه(?![\u0620-\u06ff])/
const kindAr =
  /^[\u0620-\u06ff]+ (?:["'«]|(?:ال)?سر(?![\u0620-\u06ff])|من (?:حرف|\d|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)|مثل|ك(?:هذه|تلك)|اخري|لا (?:تليق|ترضي)|(?!الليله|بكره|الساعه|حاضر|ابشر)[\u0620-\u06ff]{3,}[هي](?![\u0620-\u06ff]))/
const calledAr = new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?[يتان]?(?:نادي|خاطب|وصف|نعت|شتم|لقب|تلفظ|نطق|تفوه|هان|بدا|غير|ستبدل|كتب|بحث|خبر|قنع)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,2} $
  `)

/** "In writing", "after getting the letter": how or when something is, and nobody who does it now. */
const gerundEn =
  /(?<![a-z])(?:in|of|by|for|after|before|without|on|from|about|through|with|upon|besides|than|despite|since|worth|until) (?:[a-z]+ly )?$/

/** Whether what is read as an act to come is a noun, or the past subjunctive: "que un compañero te llamara así". */
export function isNoActToCome({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (language === 'ar') {
    if (byThingAr.test(phrase)) return true
    return byWordAr.test(phrase) && (kindAr.test(text.slice(start)) || calledAr.test(text.slice(0, start)))
  }
  if (language === 'es') {
    const verb = /[a-z]+$/.exec(phrase)?.[0] ?? ''
    return isPastSubjunctive(text, end - verb.length, verb)
  }
  return language === 'en' && /^[a-z]+ing(?![a-z])/.test(phrase) && gerundEn.test(text.slice(0, start))
}
