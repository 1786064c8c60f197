import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../context/prepared.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isSettled } from './amends-here.ts'
import { asksFavour, isAmendable } from './favour-asked.ts'
import { namedOnly } from './favour-ellipsis.ts'
import { bargain, isGeneralFavour } from './favour-talk.ts'
import { askedAr, namedAr, openlyAr } from './favours-ar.ts'
import { askedEn, namedEn, openlyEn } from './favours-en.ts'
import { askedEs, namedEs, openlyEs } from './favours-es.ts'
import { askedZh, namedZh, openlyZh } from './favours-zh.ts'
import { rare } from './rare-triggers.ts'

const openly = phrases({ en: openlyEn, zh: openlyZh, es: openlyEs, ar: openlyAr })
const whereNamed = phrases({ en: namedEn, zh: namedZh, es: namedEs, ar: namedAr })
const whereAsked = phrases({ en: askedEn, zh: askedZh, es: askedEs, ar: askedAr })

/** How long it holds, and no condition. */
const until: Readonly<Record<Language, RegExp>> = {
  en: /^[^,;.!?]{0,60}? until (?:january|february|march|april|may|june|july|august|september|october|november|december|the end|next|further|[a-z]+day|20\d\d|then)(?![a-z])/,
  es: /^[^,;.!?]{0,60}? hasta (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el|fin|final|nuevo)(?![a-z])/,
  zh: /^$/,
  ar: /^$/,
}

/** Who speaks of "we" in the plain present may tell a rule. */
const plainWe =
  /^(?:we|the (?:bank|shop|company|house|team here)) (?!'|have|are|will|did|were|owe|promise|guarantee|[a-z]+(?:ed|ing) |took|gave|cut|sent|paid|forgave|froze|made)/

/** "El dinero vuelve a la tarjeta": how it goes for everybody. */
const itselfEs =
  /^(?:el|la|los|las) (?!.*(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|noche|tarde|esta semana))[^,;]{0,40}?(?:vuelve|llega|regresa|retorna|queda|va|cae|entra)n? (?!de (?:vuelta|regreso))(?![a-z]*mos)/

function matchesIn({ text }: Sentence, prepared: Prepared, only?: Language): Match[] {
  const asked = isAmendable(prepared)
  const found = openly
    .in(text, only)
    .filter(({ text: phrase }) => !itselfEs.test(phrase) && (asked || !plainWe.test(phrase)))
  if (isSettled(prepared)) return found
  if (asked) found.push(...whereAsked.in(text, only))
  if (asksFavour(prepared)) found.push(...whereNamed.in(text, only))
  return [...found, ...namedOnly(text, prepared, only)]
}

/** A denial inside a phrase is its own ("you won't pay"). */
const ownDenial =
  /^(?:no|not|nothing|you|we|i|today|this|the|tampoco|hoy|sin|cero|لن|ما|مش|مو|لا|بدون|بلا|من غير|ماغاديش|[^a-z\u0620-\u06ff]{0,8}[不无别免])/
const denying =
  /(?<![a-z])(?:not|never|cannot|can't|couldn't|won't|unable|nothing|nobody|none|neither|no (?:way|right|power|authority|means)|no|nunca|jamas|tampoco|ningun[ao]?|nada)(?![a-z])|没|无法|不(?!好意思|客气|要紧|用谢|用担心)|未(?!来)|(?<![\u0620-\u06ff])[وف]?(?:لا|لم|لن|ليس|ما|مش|مو|غير)(?![\u0620-\u06ff])/
const reassured =
  /没问题|没关系|没事|别担心|no (?:problem|worries|trouble|doubt)|not (?:at all|a problem)|sin problemas?|no se preocupe|no te preocupes|(?:لا|ما في?ه?) مشكله|لا تقلق|ولا يهمك|لا عليك|لا تشيل هم/g

/** "Cancelled before the trial ends, nothing is charged": what comes of a step that is taken in time, by whoever takes it. */
const inTime =
  /(?<![a-z])(?:before (?:the|your|it|\d|[a-z]+day)|antes de(?:l| que)?(?![a-z])|a tiempo)|(?:之|以|[天日点点期])前|(?<![\u0620-\u06ff])قبل (?:انتهاء|نهايه|موعد|بدء|بدايه|يوم|ال|ما)/
const spares =
  /(?<![a-z])(?:no|not|nothing|never|nada|sin)(?![a-z])|n't|[不免无]|(?<![\u0620-\u06ff])[وف]?(?:لن|لا|ما|مش|بدون|مجان)/
const byHouse = /(?<![a-z])(?:i|we|i'll|we'll|i've|we've|nosotros)(?![a-z])|[我给]|(?:لك|لكم|ناك|تك)(?![\u0620-\u06ff])/
const isInTime = ({ start, text: phrase }: Match, text: string): boolean =>
  spares.test(phrase) && !byHouse.test(phrase) && inTime.test(text.slice(0, start))

function isDenied({ start, text: phrase }: Match, text: string): boolean {
  if (ownDenial.test(phrase)) return false
  const before =
    text
      .slice(Math.max(0, start - 28), start)
      .replace(reassured, ' ')
      .split(/[,;:.!?。،]|(?<![a-z])(?:and|but|so|y|pero)(?![a-z])|但/)
      .at(-1) ?? ''
  return denying.test(before)
}

/** Favours said to come to this customer, in whatever words: what is given, and that it is. */
export function favoursIn(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  return matchesIn(sentence, prepared, only)
    .filter((match) => !isGeneralFavour(match, text) && !isDenied(match, text) && !isInTime(match, text))
    .map((match) => {
      const before = bargain[match.language].exec(text.slice(0, match.start))
      const start = before ? before.index : match.start
      // What stands inside it is looked at as what stands behind it.
      const first = match.start + Math.max(1, match.text.search(/[ ,]|(?<=.)$/))
      const lasting = until[match.language].exec(text.slice(first))
      const end = before ? match.end : lasting ? first + lasting[0].length : first
      return { ...match, start, end }
    })
}

const triggers = { openly: rare(openly.triggers), asked: rare(whereAsked.triggers), named: rare(whereNamed.triggers) }
export const favourTriggers: Readonly<Record<Language, string>> = {
  en: `${triggers.openly.en}|${triggers.asked.en}|${triggers.named.en}`,
  zh: `${triggers.openly.zh}|${triggers.asked.zh}|${triggers.named.zh}`,
  es: `${triggers.openly.es}|${triggers.asked.es}|${triggers.named.es}`,
  ar: `${triggers.openly.ar}|${triggers.asked.ar}|${triggers.named.ar}`,
}
