import { fold } from '#lib/text/fold.ts'
import { type Language, languages } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { type Slot, slots } from '../calls/slots.ts'
import { contentWords } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { askedAndTold, asksEmail, asksFault, asksOrder, faultTold, recorded } from './asked-and-told.ts'

/** The sentences of a text that are over, and end so; a text of one endless word is read once. */
const endedIn = (text: string, end: RegExp): string[] =>
  text.split(/(?<=[.!?。\n])/).filter((sentence) => end.test(sentence.slice(-1)))

/** How a question or a request names what it asks for; `N` stands for the noun. */
const frames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "(?:which|what)(?:'s| is| was| are| were)? (?:[a-z'-]+ ){0,4}?(?:N)(?![a-z])",
    "(?:tell|give|send|share|provide|have|need|indicate|specify|remind|confirm|state|know)(?: [a-z'-]+){0,4}? (?:N)(?![a-z])",
    '(?:your|and the) (?:N)(?: please| again)? ?\\?',
  ],
  es: [
    '(?<![a-z])(?:que|cual(?:es)?)(?: [a-z]+){0,4}? (?:N)(?![a-z])',
    unwrap`
      (?<![a-z])(?:indi[cq]|facilit|dig[ae]|dime|dinos|proporcion|envi|mand|compart|confirm|necesit|record|pas[ae]|
      cuent|dar|dame|deme|sab)[a-z]*(?: [a-z]+){0,4}? (?:N)(?![a-z])
    `,
    '(?:su|tu) (?:N)(?: por favor)? ?\\?',
  ],
  zh: [
    '(?:哪个?种?些?一?家?|什么|多少|何种)(?:样的|类型的?)?[^,。?]{0,3}(?:N)',
    '(?:N)(?:是|为|分别是)?(?:什么|多少|哪|几|啥|呢|\\?)',
    '(?:提供|告诉|告知|说|发|报|给|补充|留)[^,。?]{0,10}(?:N)',
  ],
  ar: [
    '(?<![\\u0620-\\u06ff])(?:ما|اي|شو|ايش|وش|ايه|كم)(?: هو| هي)?(?: [\\u0620-\\u06ff]+){0,2}? ?(?:N)(?![\\u0620-\\u06ff])',
    unwrap`
      (?:زود|ارسل|اعط|اخبر|اذكر|شارك|احتاج|قل |ذكر|تزويد|ارسال|معرفه|تحديد|حدد|عطني|
      اكتب)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,3}? (?:N)
    `,
  ],
}

function questionFor({ noun, asked }: Slot): readonly RegExp[] {
  const framed = languages.flatMap((language) =>
    noun[language] === '' ? [] : frames[language].map((frame) => new RegExp(frame.replace('N', noun[language]))),
  )
  return asked ? [...framed, asked] : framed
}

const questions = new Map(slots.map((slot) => [slot.name, questionFor(slot)]))

/** The question is for another one than was told, or puts what was told for a yes. */
const newOrPut = new RegExp(unwrap`
    (?<![a-z])(?:other|another|else|different|instead|is that (?:right|correct)|correct\?|right\?|do you confirm|
    shall i|should i|do you want me|otr[oa]s?|distint[oa]|correcto\?|es correcto|confirma que|quiere que|
    would you like me|want me to|(?:may|can) i(?! (?:ask|have|know|get|take)))(?![a-z])|需要我|要我|其他|别的|另外(?:的|一|[两几]|哪|那)|
    对吗|是吗|对吧|没错吧|确认要|
    (?<![\u0620-\u06ff])(?:اخر|اخري|غير|صحيح|(?:ترغب|تريد|تود|تحب)[\u0620-\u06ff]* (?:في )?ان (?:ا|
    ن)[\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `)
/** What was told does not fit, so it is asked for once more. */
const unfit = new RegExp(unwrap`
    (?<![a-z])(?:can't find|cannot find|couldn't find|could not find|doesn't (?:match|exist|seem)|does not (?:match|
    exist|seem)|not (?:match|valid|found|recogni[sz]ed)|invalid|no match|typo|double-check|check (?:it|
    the number) again|no encuentro|no (?:lo )?encontr|no (?:existe|coincide|aparece|es valid)|no logro)(?![a-z])|
    没(?:有)?(?:查|找)到|查不到|找不到|不存在|不(?:匹配|一致|正确)|有误|لم (?:اجد|نجد|اعثر|يظهر)|لا (?:يوجد|يتطابق|يطابق|يظهر)|غير (?:صحيح|
    موجود|مطابق)
  `)
const unsure = new RegExp(unwrap`
    (?<![a-z])(?:don't (?:know|remember|have it)|do not (?:know|remember)|not sure|no idea|no (?:lo )?(?:se|recuerdo|
    acuerdo)|ni idea)(?![a-z])|不(?:知道|清楚|记得)|忘了|لا (?:اعرف|ادري|اذكر)|ما (?:اعرف|ادري|اذكر)|مش (?:عارف|فاكر)|نسيت
  `)
const polite = new RegExp(unwrap`
    ^(?:please|could|would|tell|like|want|that|this|your|have|what|which|with|know|thank|just|quiere|quiere|desea|
    quisie|puede|podria|favor|usted|indica|cuent|请问|问您|您的|方便|一下|告诉|诉我|من|هل|يمكن|فضلك|سمحت|ممكن)
  `)

function telling(text: string): Set<string> {
  return new Set(contentWords(text).filter((word) => !polite.test(word)))
}

/** Whether an earlier question asked the same, and the customer answered it. */
function answeredBefore(question: string, prepared: Prepared): boolean {
  const asked = telling(question)
  if (asked.size === 0) return false
  const messages = prepared.context.messages.map(({ role, text }) => ({ role, text: fold(text.slice(0, 2000)).folded }))
  return messages.some(({ role, text }, at) => {
    const answer = messages[at + 1]
    if (role === 'customer' || answer?.role !== 'customer') return false
    if (answer.text.includes('?') || unsure.test(answer.text) || answer.text.trim() === '') return false
    const others = endedIn(text, /\?$/)
    return (
      others.length === 1 &&
      others.some((other) => {
        const words = telling(other)
        const shared = [...asked].filter((word) => words.has(word)).length
        return words.size > 0 && shared >= Math.min(2, asked.size) && shared / Math.min(asked.size, words.size) >= 0.6
      })
    )
  })
}

const eitherOr = [
  /([a-z]{3,24}) (?:or|[ou]) (?:a |an |the |un |una |el |la )?([a-z]{3,24})/g,
  /([a-z]{3,24})(?: [a-z]{1,24})? or (?:a |an |the |by |in |for |is it |did |do you ){0,6}([a-z]{3,24})/g,
  /([a-z]{3,24})(?: [a-z]{1,24})? [ou] (?:un |una |el |la |los |es |de |por |en ){0,6}([a-z]{3,24})/g,
  /([\u4e00-\u9fff]{2,6}),?还是([\u4e00-\u9fff]{2,6})/g,
  /(?:ال)?([\u0620-\u06ff]{3,24})(?: [\u0620-\u06ff]{1,24})? (?:ام|او|ولا|والا) (?:ال)?([\u0620-\u06ff]{3,24})/g,
]

/** Whether a customer names a thing, and not to rule it out. */
function names(said: string, thing: string): boolean {
  for (let at = said.indexOf(thing); at !== -1; at = said.indexOf(thing, at + 1))
    if (!rulesOut.test(said.slice(Math.max(0, at - 16), at))) return true
  return false
}
const rulesOut = new RegExp(unwrap`
    (?<![a-z])(?:not|no|without|never|don't (?:want|have)|instead of|rather than|and not|en vez de|en lugar de|sin|
    nada de)(?: (?:a|an|the|my|by|with|via|to|de|por|con|la|el|una?))? ?$|(?:不是|不要|不用|不想|非|没有?|而不是)(?:用)?$|
    (?<![\u0620-\u06ff])(?:مو|مش|ليس|ليست|لا|بدون|غير|بدل|بدلا من)(?: اريد| ابي| ابغي)? ?(?:ال)?$
  `)

/** Whether a question puts two things to choose, one of which the customer has named, and not the other. */
function alreadyChosen(question: string, said: string): boolean {
  return eitherOr.some((pattern) =>
    [...question.matchAll(pattern)].some(([, one = '', other = '']) => {
      let [a, b] = [one, other]
      if (/[\u4e00-\u9fff]/.test(a)) {
        b = b.replace(/[呢吗呀啊吧的]+$/, '')
        while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b] = [a.slice(0, -1), b.slice(0, -1)]
        ;[a, b] = [a.slice(-2), b.slice(0, 2)]
        if (a.length < 2 || b.length < 2 || /[想要了解需]/.test(a + b)) return false
      } else [a, b] = [a.slice(0, 7), b.slice(0, 7)]
      return a !== b && names(said, a) !== names(said, b)
    }),
  )
}

/** Whether a sentence of a reply asks for a thing that is known by its kind. */
function asksForTold(sentence: string, said: string): boolean {
  return slots.some(({ name, told }) => {
    if (!questions.get(name)?.some((question) => question.test(sentence))) return false
    return typeof told === 'function' ? told(said, sentence) : told.test(said)
  })
}

/** Whether a question of a reply asks for what the customer's messages, the facts or the tools already hold. */
function asksForKnown(sentence: string, prepared: Prepared): boolean {
  const said = prepared.said.join('\n')
  const putsTold = idsIn(sentence).some((id) => said.includes(id)) || newOrPut.test(sentence) || unfit.test(sentence)
  if (putsTold) return false
  if (asksForTold(sentence, said)) return true
  if (!sentence.includes('?')) return false
  if (answeredBefore(sentence, prepared) || alreadyChosen(sentence, said)) return true
  return recorded.some(
    ([asked, path]) =>
      asked.test(sentence) && prepared.leaves().some((leaf) => path.test(leaf.path) && leaf.value !== ''),
  )
}

/** Asks the customer to tell, and is no question. */
const requestsOfUs = new RegExp(unwrap`
    (?<![a-z])(?:please|kindly|i(?:'ll| will)? need|we(?:'ll| will)? need|could you|can you|por favor|necesito|
    necesitamos|indiqueme|digame|facilitenos|dime|dinos|pasame)(?! (?:note|allow|wait|bear|see|follow|visit|open|check|
    contact))(?![a-z])|(?:请|麻烦|烦请|劳烦)(?:您|你)?(?:先|再)?(?:提供|告诉|告知|发|说|补充|回复|留)|(?:还)?需要(?:您|你)(?:提供|告知)|
    (?<![\u0620-\u06ff])(?:يرجي|الرجاء|نرجو|ارجو|من فضلك|لو سمحت|احتاج|نحتاج|زودني|زودنا|اخبرني|ارسل لي|
    عطني)(?![\u0620-\u06ff])
  `)
const toUs = new RegExp(unwrap`
    (?<![a-z])(?:me|us|need|your|su|tu|indi[a-z]+|dig[a-z]+|facilit[a-z]+|nos)(?![a-z])|我|提供|告知|补充|回复|留|发|(?:ني|لي|لنا|
    نا|احتاج|نحتاج|تزويد|ارسال|ذكر)(?![\u0620-\u06ff])
  `)

/** Whether a reply asks for what the customer or the context already gave. */
export function asksAgain(folded: string, prepared: Prepared): boolean {
  const said = prepared.said.join('\n')
  const questions = endedIn(folded, /\?$/)
  const requests = endedIn(folded, /[.!。\n]$/).filter((sentence) => requestsOfUs.test(sentence) && toUs.test(sentence))
  return [...questions, ...requests].some((sentence) => {
    if (unfit.test(folded)) return false
    if (asksOrder.test(sentence) && idsIn(sentence).length === 0) {
      const orders = prepared.context.session.customer?.orders ?? []
      return (
        idsIn(said).length > 0 ||
        orders.some((id) => said.includes(fold(id).folded)) ||
        (orders.length === 1 && prepared.assurance !== 'none') ||
        /^rehearse/.test(prepared.question)
      )
    }
    if (asksFault.test(sentence) && faultTold.test(said)) return true
    if (askedAndTold.some(([asked, told]) => asked.test(sentence) && told.test(prepared.question))) return true
    if (asksEmail.test(sentence) && /@|\[email|⟦email/.test(said)) return true
    return asksForKnown(sentence, prepared)
  })
}
