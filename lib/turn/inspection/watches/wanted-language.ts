import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { type LatinLanguage, languagesOf, latinLanguages } from './language-words.ts'

const asksFor: readonly (readonly [language: Language | 'other', pattern: RegExp])[] = [
  [
    'en',
    new RegExp(unwrap`
      (?:in|en|speak|hablar|habla|用|使用|ب(?:ال)?|بال(?:لغه )?) ?(?:english|ingles|英文|英语|انجليزي\S*|انكليزي\S*)|
      english please|英文[^,。]{0,3}(?:回复|回答)|reply in english|باللغه (?:ال)?انجليزي|
      (?:[يتنا]?رد|[يتنا]تكلم|[يتنا]تحدث|[يتنا]?كتب|حك[يو]|كلم|[ا]?جاوب|جيب)[\u0620-\u06ff]* (?:[\u0620-\u06ff]+ )?(?:ال)?(?:انجليزي|انكليزي)|
      (?:انجليزي|انكليزي)[\u0620-\u06ff]* ?(?:من فضلك|لو سمحت|رجاء|فقط|[?!.]|$)
    `),
  ],
  [
    'zh',
    /(?:in|speak) (?:chinese|mandarin)|en chino|habla[ns]?(?: usted)? chino|(?:用|说)?(?:中文|汉语|普通话)|بالصيني\S*|باللغه الصيني\S*/,
  ],
  [
    'es',
    /(?:in|speak) spanish|en espanol|habla[ns]?(?: usted)? espanol|en castellano|用?西班牙(?:语|文)|espanol por favor|بالاسباني\S*|(?:تتكلم|تتحدث|تحكي)\S* (?:ال)?اسباني|باللغه الاسباني\S*/,
  ],
  ['ar', /(?:in|speak) arabic|en arabe|habla[ns]?(?: usted)? arabe|用?阿拉伯(?:语|文)|بالعربي\S*|باللغه العربي\S*/],
  [
    'other',
    new RegExp(unwrap`
      in (?:french|german|portuguese|italian|dutch|russian|japanese|korean|turkish|hindi)|translate|traduc\S*|
      (?:what|which) languages?|(?:que|cuales) idiomas|(?:什么|哪些|哪几种|几种)语言|(?:ما|اي|كم) (?:هي )?(?:ال)?(?:لغات|لغه)|both languages|bilingual|
      (?:ambos|los dos) idiomas|双语|中英文|باللغتين|翻译|
      ترجم\S*|how do (?:you|i) say|como se dice|怎么说
    `),
  ],
]

const names = unwrap`
    (?:english|spanish|chinese|mandarin|arabic|ingles|espanol|castellano|chino|arabe|英文|英语|中文|汉语|西班牙[语文]|阿拉伯[语文]|(?:ب|بال|ال)?(?:لغه )?(?:ال)?(?:انجليزي|
    انكليزي|اسباني|عربي|صيني)\S*)
  `
/** A language that is asked for by no means: it is not understood, or shall not be spoken. */
const declined = new RegExp(
  unwrap`
    (?<![a-z])(?:not|don't|do not|never|no|nunca|stop)(?: (?:answer|reply|write|speak|talk|respond|writing|answering|to me|me|
    hable[ns]?|escriba[ns]?|responda[ns]?|conteste[ns]?)){0,3} (?:in|en) ${names}|(?<![a-z])(?:don't|do not|can't|cannot|
    not)(?: (?:really|fully|even))? (?:understand|speak|read|know)(?: (?:any|much|good))? ${names}|(?<![a-z])no (?:entiendo|hablo|
    leo|se|comprendo|domino)(?: (?:nada de|bien|mucho|nada))?(?: el)? ${names}|(?:不懂|不会|看不懂|听不懂|不太懂|不要|别|不用|不想)(?:用|说|讲|写|看)?${names}|
    (?<![\u0620-\u06ff])(?:لا|ما|مش|مو|ليس)(?: [\u0620-\u06ff]{3,9})? ${names}
  `,
  'g',
)

/** Whether a folded unit belongs to a script that none of the served languages is written in. */
function isForeignScript(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x5ff) ||
    (unit >= 0x700 && unit <= 0x11ff) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0xac00 && unit <= 0xd7ff)
  )
}

export function isKana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x30fa
}

/** What the customer writes in, or asks to be answered in; undefined where everything goes. */
export function allowedFor(prepared: Prepared): Set<string> | undefined {
  const wishes = prepared.said.map((text) => text.replace(declined, ' '))
  const asked = asksFor.filter(([, pattern]) => wishes.some((text) => pattern.test(text))).map(([language]) => language)
  if (asked.includes('other')) return undefined
  const allowed = new Set<string>([prepared.language, ...asked])
  for (const said of prepared.said.slice(-3)) {
    if (/[\u4e00-\u9fff]{4}/.test(said)) allowed.add('zh')
    if ((said.match(/[\u0620-\u06ff]{2,}/g)?.length ?? 0) >= 2) allowed.add('ar')
    if ([...said].some((one) => isForeignScript(one.charCodeAt(0)) || isKana(one.charCodeAt(0)))) allowed.add('script')
    const words = said.match(/[a-z']+/g) ?? []
    for (const language of latinLanguages) {
      const rival = language === 'en' ? 'es' : 'en'
      const own = words.filter((word) => languagesOf.get(word)?.has(language) && !languagesOf.get(word)?.has(rival))
      const others = words.filter(
        (word) =>
          languagesOf.get(word)?.has(prepared.language as LatinLanguage) && !languagesOf.get(word)?.has(language),
      )
      if (own.length >= 3 && (language === 'en' || language === 'es' || own.length > others.length))
        allowed.add(language)
    }
  }
  return allowed
}
