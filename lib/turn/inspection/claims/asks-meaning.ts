import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { wantsNoAct } from './only-asks.ts'

/** Asks what a word or a notice means, or how two things differ. */
const asksMeaning = new RegExp(unwrap`
  (?<![a-z])(?:what(?: (?:does|do|did|would|is)|'s|s) [^.?!]{1,60} mean|^[^.?!]{1,40},? mean(?:s|ing)?(?= ?\?)|what(?:'s| is) meant by|(?:what's|what is|whats) the (?:meaning|difference)|meaning of|difference between|differ(?:s|ent)? from|stands? for|
  (?:que|q|k|ke) (?:significa|quiere decir|es eso de|es lo de)|a que se refiere|significado de|(?:que|cual es la|hay(?: alguna)?) diferencia|en que se diferencian?|(?:pone|dice|sale|aparece|figura|marca)[ :,]{1,2}"[^"]{2,40}"[^a-z]{1,4}(?:y eso|que es|eso que))(?![a-z])|
  [什甚]么意思|啥意思|意思是[什啥]|代表[什啥]|[是指]指?(?:的是)?[什啥]么?状态|[是指]指[什啥]|区别|差别|有[啥什]么?(?:不同|不一样|差)|哪里不一样|
  (?<![\u0620-\u06ff])[وف]?(?:(?:ما|ايش|شو|وش|ايه|شنو|اش) ?(?:هو |هي )?(?:معني?|معناه|معناها|يعني|تعني|المقصود|الفرق|فرق)|(?:يعني|معناها?|تعني) (?:ايش|شو|وش|ايه|شنو|اش|ماذا)|(?:في|فيه|هناك|اكو|كاين) فرق|ماذا (?:يعني|تعني))(?![\u0620-\u06ff])
`)
/** Opens what says the meaning. */
const saysMeaning =
  /^\W*(?:(?:it|that|this)(?: just| only| simply)? means|just that|que(?: ya)? (?:el|la|los|las|su|tu|se|aun|todavia|esta)|(?:solo )?(?:significa|quiere decir)(?: que)?|es que|o sea|(?:就是说|意思是|意思就是|说明|表示|代表)|(?:هذا |هذه )?(?:يعني|تعني|معناها?|معني ذلك)(?![\u0620-\u06ff]))/
/** Told of the customer's own thing. */
const ofHis =
  /(?<![a-z])(?:your|you've|i've|we've|tus?|sus?|te|le|les|se l[oa]|ya)(?![a-z])|[您你我]|已经|(?<![\u0620-\u06ff])[وفبل]?(?:(?:ال)?طلب|اشتراك|مبلغ|حساب|بطاقت|عنوان|استرداد)ك(?:م)?(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:لك|لكم|تم|تمت|قد|لقد)(?![\u0620-\u06ff])|[a-z]{2,}-\d/

/** "What does 'pending' mean?", "how does a pause differ?": what a sentence then says of no thing of his, or as the meaning, is the word explained. */
export function explainsTerm(text: string, prepared: Prepared): boolean {
  return (
    asksMeaning.test(prepared.question) &&
    wantsNoAct(prepared.question) &&
    (saysMeaning.test(text) || !ofHis.test(text))
  )
}

/** `"Refunded" is when we have sent it`: the word stands quoted, and what it stands for behind it. */
const definesIt =
  /"[^"]{1,32}",? ?(?:(?:in |on )[a-z ]{2,20})?(?:(?:just |only |simply )?(?:is|means|says|stands for)(?: when| that)?|es(?: que| cuando)?|significa|quiere decir|则|就|那?就?是(?:说|指)?|(?:هي |هو )?(?:يعني|تعني|معناها?|ان))(?![a-z])[^"]*$/

/** Whether a place of a sentence says what a quoted word stands for, which the customer has asked. */
export function defines(text: string, start: number, prepared: Prepared): boolean {
  return (
    text.includes('"') &&
    definesIt.test(text.slice(0, start + 1)) &&
    asksMeaning.test(prepared.question) &&
    wantsNoAct(prepared.question)
  )
}
