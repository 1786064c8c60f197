import type { Prepared } from '../context/prepared.ts'
import type { ClaimedAct } from './claimed-acts.ts'

const somebody = '(?:i|we|(?:my|the) [a-z]+|she|he|they)'
/** The customer tells that he, or another, has done it. */
const reports: Readonly<Record<'en' | 'es', RegExp>> = {
  en: new RegExp(
    `(?<![a-z])${somebody}(?:'ve| have| has|'s)?(?: already| just| now| both| also| finally| myself| themselves){0,2} (?<verb>[a-z]{3,14}(?:ed|ent|id|aid|eft|ut|ade|one))(?![a-z])`,
    'g',
  ),
  es: /(?<![a-z])(?:ya |yo |me |lo |la |los |las |se ){0,4}(?:(?:he|hemos|ha|han) (?<verb>[a-z]{3,14}(?:ado|ido))|(?<past>[a-z]{3,14}(?:e|i|o|amos|imos|aron|ieron))(?= (?:yo|el|la|los|las|mi|todo|ayer|ya|hoy|desde|en|por)(?![a-z])| ?(?:[.,!]|$)))/g,
}
const asks =
  /(?<![a-z])(?:please|pls|can you|could you|will you|would you|i want|i need|por favor|puede[ns]?|quiero|necesito|help)(?![a-z])|\?/

/** "التطبيق كاتب «اتحفظت المسودة»": what a screen or a message has told the customer. */
const shownAr =
  /(?<![\u0620-\u06ff])(?:كاتب|كاتبه|مكتوب|كتب|كتبت|يكتب|بيكتب|يقول|بيقول|تقول|قال لي|يظهر|بيظهر|ظهر|ظهرت|طلع|طالع|طلعت|جاني|جاتني|جالي|وصلني|وصلتني|يطلع|بيطلع)(?: (?:لي|عندي|ان|انه|عليه|فيه|الي|ليا)){0,2}[^.?!]{0,24}$/
const deniedAr = /(?<![\u0620-\u06ff])(?:ما|لم|مش|مو|غير|لا) $/

function saysBackAr(phrase: string, question: string): boolean {
  const verb = phrase.replace(/^[وف]/, '').replace(/ت$/, '')
  if (verb.length < 4 || verb.includes(' ')) return false
  for (let at = question.indexOf(verb); at !== -1; at = question.indexOf(verb, at + 1)) {
    const head = question.slice(0, at)
    if (shownAr.test(head) && !deniedAr.test(head)) return true
  }
  return false
}

/** "I've changed it myself." – "Great, so that's changed": what the customer has told is said back to him. */
export function saysBack({ self, language, text: phrase }: ClaimedAct, { question }: Prepared): boolean {
  if (!self && language === 'ar') return saysBackAr(phrase, question)
  if (self || (language !== 'en' && language !== 'es') || asks.test(question)) return false
  for (const { groups } of question.matchAll(reports[language])) {
    const verb = groups?.verb ?? groups?.past
    if (verb !== undefined && phrase.includes(verb.slice(0, Math.max(4, verb.length - 3)))) return true
  }
  return false
}
