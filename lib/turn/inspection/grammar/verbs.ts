import type { Language } from '#lib/text/language.ts'
import { literalPrefilter, type Prefilter } from '../matching/prefilter.ts'
import type { Act, VerbList } from './act.ts'
import { arabicActs } from './arabic.ts'
import { compileArabic } from './arabic-verbs.ts'
import { chineseActs, compileChinese } from './chinese.ts'
import { englishActs } from './english.ts'
import { compileEnglish } from './english-verbs.ts'
import { spanishActs } from './spanish.ts'
import { compileSpanish } from './spanish-verbs.ts'

/** Verbs of one meaning in every served language, ready to be found in sentences. */
export interface Verbs {
  /** Every act of these verbs in a folded sentence, in one language or in each whose script stands there. */
  actsIn(text: string, only?: Language): readonly Act[]
  /** What a sentence must hold for one of them to stand there: literals by language, as triggers write them. */
  triggers: Readonly<Record<Language, string>>
}

/** The literal that every form of a listed verb begins with, by language. */
const stems: Readonly<Record<Language, (verbs: { keys(): IterableIterator<string> }) => string[]>> = {
  en: (forms) => shortest([...forms.keys()], 3, false),
  es: (forms) => shortest([...forms.keys()], 4, false),
  ar: (forms) => shortest([...forms.keys()], 3, true),
  zh: () => [],
}

/** The forms, less each that begins with another of at least `length` letters, or holds it where a keyword may begin `inside` a word. */
function shortest(forms: readonly string[], length: number, inside: boolean): string[] {
  const sorted = [...forms].filter((form) => form !== '*').sort((a, b) => a.length - b.length)
  const kept: string[] = []
  for (const form of sorted) {
    if (!kept.some((one) => one.length >= length && (inside ? form.includes(one) : form.startsWith(one))))
      kept.push(form)
  }
  return kept.map((form) => (form.length < length ? `${form}_` : form))
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

/** What must stand in a sentence for any verb at all to be said to come; in the other two the verb itself says it. */
const coming: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['will', "'ll", 'shall', 'going', 'gonna', 'wo']],
  zh: [['会', '将']],
  es: [],
  ar: [],
}

const none: readonly Act[] = []

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
  const triggers = {
    en: stems.en(en).join('|'),
    es: stems.es(es).join('|'),
    ar: stems.ar(ar).join('|'),
    zh: list.zh
      .split(',')
      .map(
        (word) =>
          word
            .replace(/\(\?[^)]*\)/g, '')
            .split('…')[0]
            ?.trim() ?? '',
      )
      .filter((word) => word !== '' && word !== '*')
      .join('|'),
  }
  const mayStand = Object.fromEntries(
    Object.entries(triggers).map(([language, literals]) => [
      language,
      literalPrefilter([
        /(?:^|,) ?\*(?:,|$)/.test(list[language as Language])
          ? coming[language as Language]
          : [literals.split('|').map((literal) => literal.replace(/_$/, ''))],
      ]),
    ]),
  ) as Readonly<Record<Language, Prefilter>>
  function read(text: string, language: Language): readonly Act[] {
    return mayStand[language].armed(text).length > 0 ? find[language](text) : none
  }
  let toldOf = ''
  let toldIn: Language | undefined
  let told: readonly Act[] = none
  return {
    triggers,
    actsIn(text, only) {
      // Several detectors ask about the same sentence in a row.
      if (text !== toldOf || only !== toldIn) {
        told = only ? read(text, only) : readableAs(text).flatMap((one) => read(text, one))
        toldOf = text
        toldIn = only
      }
      return told
    },
  }
}
