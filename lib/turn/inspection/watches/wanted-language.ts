import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { bounded } from '../matching/bounded.ts'
import { type LatinLanguage, languagesOf, latinLanguages } from './language-words.ts'

/** What each language is called, in all of them. */
const called: Readonly<Record<Language, string>> = {
  en: '(?:english|ingles|英[文语]|(?:ال)?(?:انجليزي|انكليزي)[\\u0620-\\u06ff]*)',
  zh: '(?:chinese|mandarin|chino|中文|汉语|普通话|(?:ال)?صيني[\\u0620-\\u06ff]*)',
  es: '(?:spanish|castilian|espanol|castellano|西班牙[语文]|西[语文]|(?:ال)?اسباني[\\u0620-\\u06ff]*)',
  ar: '(?:arabic|arabe|阿拉伯[语文]|阿[语文]|(?:ال)?عربي[\\u0620-\\u06ff]*)',
}

/** The ways to ask for an answer in a language that is called so. */
const asking = (name: string): RegExp =>
  new RegExp(
    bounded(unwrap`
      (?<![a-z])(?:in|en|speak|hablar|habla[ns]?(?: usted)?|(?:switch|change|translate|go|over|cambia[r]?|pasa[r]?) (?:it |this |that )?(?:in)?(?:to|a|al)) (?:simplified |plain |simple |the )?${name}(?![a-z])|
      (?<![a-z])${name},? (?:version|copy|text|reply|answer|translation|please|pls|porfa|por favor)(?![a-z])|(?<![a-z])(?:version|copia|texto|respuesta|traduccion) (?:en |al )?${name}|
      (?<![a-z])(?:only (?:reads?|speaks?|understands?|knows?)|(?:solo|solamente) (?:lee|habla|entiende|sabe)) ${name}|
      (?:回复?|回?答|写成?|发|给|要|来|换成?|改成?|译成?|翻成?|说|讲|麻烦|请|用|使用)(?:我|咱|他|她)?(?:一?下)?(?:一?[份个段版封句])? ?${name}(?!书|课|老师|名|歌|邮件|短信|网站|页面|系统|客服)|
      ${name}(?:版|回我|回复|回答|答复|回(?:一下)?(?=[,。!]|$)|就(?:行|好|可以)|的(?:就行|可以|吗))|^${name}[,。!?吧哈谢~ ]*$|
      (?<![\u0620-\u06ff])ب ?${name}|باللغه ${name}|(?<![\u0620-\u06ff])(?:نسخ[هت]|ترجم[هت]|النسخ[هت]|رد|جواب) ${name}|
      (?<![\u0620-\u06ff])(?:[يتنا]?رد|[يتنا]تكلم|[يتنا]تحدث|[يتنا]?كتب|اكتب|حك[يو]|[يت]حكي|كلم|[ا]?جاوب|جيب)[\u0620-\u06ff]* (?:[\u0620-\u06ff]+ )?${name}|
      ${name} ?(?:من فضلك|لو سمحت|رجاء|فقط|[?!.]|$)
    `),
  )

const asksFor: readonly (readonly [language: Language | 'other', pattern: RegExp])[] = [
  ['en', asking(called.en)],
  ['zh', asking(called.zh)],
  ['es', asking(called.es)],
  ['ar', asking(called.ar)],
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

/** Any of them; Arabic writes its preposition with the name. */
const names = `(?:ب|بال|ال)?(?:لغه )?(?:${Object.values(called).join('|')})`
/** A language that is asked for by no means: it is not understood, shall not be spoken, or is that of something else. */
const declined = new RegExp(
  unwrap`
    (?<![a-z])(?:not|don't|do not|never|no|nunca|stop)(?: (?:answer|reply|write|speak|talk|respond|writing|answering|to me|me|
    hable[ns]?|escriba[ns]?|responda[ns]?|conteste[ns]?)){0,3} (?:in|en) ${names}|(?<![a-z])(?:don't|do not|can't|cannot|
    not)(?: (?:really|fully|even))? (?:understand|speak|read|know)(?: (?:any|much|good))? ${names}|(?<![a-z])no (?:entiendo|hablo|
    leo|se|comprendo|domino)(?: (?:nada de|bien|mucho|nada))?(?: el)? ${names}|(?:不懂|不会|看不懂|听不懂|不太懂|不要|别|不用|不想)(?:用|说|讲|写|看|回|发|给|我){0,3}${names}|${names}(?:[我俺]?(?:看|听|读)?不(?:太|大)?懂|不(?:太)?好|不会)|
    (?<![a-z])(?:is|are|was|were|came|comes|all|only|sale|salen|esta|estan|aparece|aparecen|viene|vino|(?:llego|recibi) (?:un|una|el|la) [a-z]+) (?:in|en) ${names}|(?<![\u0620-\u06ff])(?:وصل|جا|ارسل)[\u0620-\u06ff]{0,4} (?:رسال[هت]|بريد|ايميل|صفح[هت]) ${names}|
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
