import type { Language } from '#lib/text/language.ts'
import type { Act, VerbList } from './act.ts'
import { arabicActs, compileArabic } from './arabic.ts'
import { chineseActs, compileChinese } from './chinese.ts'
import { compileEnglish, englishActs } from './english.ts'
import { compileSpanish, spanishActs } from './spanish.ts'

/** Verbs of one meaning in every served language, ready to be found in sentences. */
export interface Verbs {
  /** Every act of these verbs in a folded sentence, in one language or in each whose script stands there. */
  actsIn(text: string, only?: Language): Act[]
}

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /[a-z]/,
  es: /[a-z]/,
  zh: /[\u3400-\u9fff]/,
  ar: /[\u0620-\u06ff]/,
}

const englishWords =
  /(?<![a-z'])(?:the|your|you|to|is|are|and|of|we|it|this|for|have|has|will|with|that|been|be|our|my|in|on)(?![a-z])/g
const spanishWords =
  /(?<![a-z'])(?:el|la|los|las|de|que|su|sus|tu|en|un|una|por|le|se|y|con|para|ha|esta|es|mi|lo|del|al|ya|he)(?![a-z])/g

/** The languages in which a folded sentence may be read: by its scripts, and in Latin letters by its small words. */
export function readableAs(text: string): Language[] {
  const found: Language[] = []
  if (scripts.en.test(text)) {
    const english = text.match(englishWords)?.length ?? 0
    const spanish = text.match(spanishWords)?.length ?? 0
    if (english >= spanish) found.push('en')
    if (spanish >= english) found.push('es')
  }
  if (scripts.zh.test(text)) found.push('zh')
  if (scripts.ar.test(text)) found.push('ar')
  return found
}

/** Compiles the verbs of one meaning. */
export function verbs(list: VerbList): Verbs {
  const en = compileEnglish(list.en)
  const es = compileSpanish(list.es)
  const zh = compileChinese(list.zh)
  const ar = compileArabic(list.ar)
  const find: Readonly<Record<Language, (text: string) => Act[]>> = {
    en: (text) => englishActs(en, text),
    es: (text) => spanishActs(es, text),
    zh: (text) => chineseActs(zh, text),
    ar: (text) => arabicActs(ar, text),
  }
  return {
    actsIn: (text, only) => (only ? [only] : readableAs(text)).flatMap((language) => find[language](text)),
  }
}
