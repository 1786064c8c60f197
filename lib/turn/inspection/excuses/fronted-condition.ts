import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { words } from '../matching/patterns.ts'
import { isIfRightBefore } from './arabic-senses.ts'

/** Conditions without a word for "if": the verb stands first, an infinitive has been, or the particle is a prefix's. */
const fronted: Readonly<Record<Language, RegExp | undefined>> = {
  en: new RegExp(unwrap`
    ^\W{0,3}(?:had|should|were) (?:it|the|this|that|your|they|we|i|anything|something|nobody)(?![a-z])[^:;]*$|
    ^\W{0,3}(?:(?:but|and|then|so),? )?after (?:(?:you|we)(?:'ve| have)|(?:you|we)(?= (?:enter|type|complete|verify|confirm|finish|pass|sign|do|log|get|
    approve|accept|choose|pick|submit|send)(?![a-z]))|(?:that|it|this|the [a-z]+)(?:'s| is| has))(?![a-z])[^:;]*,[^:;]*$|
    ^\W{0,3}(?:(?:but|and|then|so),? )?[a-z]{2,}(?:ed|en|id|nt|ht|ut|de) (?:any )?(?:later|earlier|before|after|by|within|during|over|under|outside|online|at|through|in (?:cash|store|person|advance|the (?:app|shop|store)))(?![a-z])[^:;,]*,[^:;]*$
  `),
  es: /(?:^\W{0,3}|[,;:] ?)de (?:no )?haber(?:se|l[oa]s?)?(?![a-z])/,
  zh: undefined,
  // "فان اكدت": the particle is "if" before a verb of the customer's, and "for" before a noun.
  ar: new RegExp(
    words(
      'ar',
      unwrap`
        ان (?:لم|تم|تمت|ظهر|ظهرت|وصل|وصلت|وصلك|كان|كانت|بقي|بقيت|مر|مرت|حدث|تاخر|تاخرت|احببت|حبيت|فضلت|اكدت|وافقت|اخترت|
        قررت|رايت|وجدت|لاحظت|ارسلت|كتبت|قلت|سمحت|تاكدت|شاركت|قبلت|رفضت|غيرت|ناسبك|احتجت|واجهت|تبين|اتضح|تعذر|
        [\u0620-\u06ff]{3,8}ت(?:ني|موها?|م))
      `,
    ),
  ),
}

/** "I'm glad to tell you that…": behind such words the particle is "that". */
const telling =
  /(?:خبر|بلغ|علم|طمين|طمن)(?:ك|كم)(?: ب)? [وف]?$|(?:وكد|قول)(?: (?:لك|لكم))? [وف]?$|(?:تعلم|تعرف|تعلموا) [وف]?$/

/** "Al activar la nueva, la anterior queda anulada": what then happens, every time. */
const atOnceEs = /^\W*al [a-z]{2,}[aei]r(?:l[oa]s?|se)?(?: [a-z]+){0,6},[^.;:]*$/
const asRuleEs = /^[^,;.]*(?<![a-z])(?:queda|quedan|se|es|son|pasa|pasan) /

/** Whether a condition that no word for "if" begins stands before what is said at `start` of a folded sentence. */
export function isBehindCondition(language: Language, text: string, start: number): boolean {
  if (language === 'ar' && isIfRightBefore(text, start)) return true
  if (language === 'es' && atOnceEs.test(text.slice(0, start)) && asRuleEs.test(text.slice(Math.max(0, start - 24))))
    return !/(?<![a-z])(?:ya|ahora|he|hemos|su|tu)(?![a-z])/.test(text.slice(text.indexOf(',')))
  const found = fronted[language]?.exec(text.slice(0, start))
  return found != null && !(language === 'ar' && telling.test(text.slice(0, found.index)))
}
