import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../../matching/patterns.ts'

/** The customer asks what a word means, how it is said elsewhere, whether it hurts. */
const asksOfWord = new RegExp(unwrap`
  (?<![a-z])(?:what does|what's the meaning|meaning of|what is (?:a|an) |what do(?:es)? [^?]{1,30} mean|is (?:it|that|this|saying|calling|'[^']+'|"[^"]+"|[a-z]+) (?:a )?(?:rude|an insult|insult\w*|offensive|a swear|swearing|slang|a bad word)|how do (?:you|i) say|translate|translation|
  in (?:english|spanish|french|chinese|arabic|slang)|que (?:significa|quiere decir)|significado|como se dice|es (?:un )?(?:insulto|groseria|ofensivo|mala palabra|despectivo)|traduc\w+|en (?:ingles|frances|lunfardo))(?![a-z])|
  什么意思|啥意思|怎么说|怎么翻译|翻译|是骂人|骂人(?:吗|不|么|的话)|是不是骂|是脏话|算不算(?:骂|脏)|英文|英语|方言|东北话|粤语|四川话|上海话|网络用语|成语|歇后语|
  (?<![\u0620-\u06ff])(?:(?:وش|ايش|شو|ايه|ما|شنو) ?(?:هو |هي )?معن[يا]ه?ا?|معني|يعني (?:ايه|ايش|شو|وش|شنو)|(?:ايه|ايش|شو|وش|شنو) يعني|كيف (?:اقول|نقول|تقولون)|بالانجليزي\S*|ترجم\S*|شتيمه|مسبه|سبه)(?![\u0620-\u06ff])
`)
/** It is told what a word says: nobody is called by it. */
const explained = new RegExp(unwrap`
  (?<![a-z])(?:means?|meaning|word|slang|term|says?|said|insult|affectionate|teasing|joking|milder|mild|rude|offensive|translat\w+|stands for|sentido|significa|quiere decir|palabra|insulto|termino|se dice|trato|jerga|coloquial|ofende\w*|ofensiv\w+)(?![a-z])|
  意思|表示|形容|指的?是|说法|用词|语气|口语|方言|调侃|打趣|逗乐|玩笑|骂人|贬义|褒义|俗语|叫法|说成|翻译|可以说|重话|多半是|
  (?<![\u0620-\u06ff])(?:معنا\S*|تعني|يعني|كلمه|لهجه|عاميه|مزح|مزاح|تقال|يقال|شتيمه|اهانه|وصف|تستخدم|تستعمل)(?![\u0620-\u06ff])
`)
const toCustomer: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:you're|you are|you)(?: [a-z]+){0,3} $/,
  es: /(?<![a-z])(?:eres|usted es|sos|es usted)(?: [a-z]+){0,2} $/,
  zh: /[您你][^,。]{0,3}$/,
  ar: /(?<![\u0620-\u06ff])(?:انت|انتي|انك)(?: [\u0620-\u06ff]+)? $/,
}

/** Whether a rude word is explained to who has asked of a word. */
export function isExplained({ language, start }: Match, text: string, question: string): boolean {
  return asksOfWord.test(question) && explained.test(text) && !toCustomer[language].test(text.slice(0, start))
}

/** What Spanish shares with English, or no English sentence is rude by: "the memo", "a drama". */
const onlySpanish =
  /idiot|imbecil|mierd|put[ao]|pendej|cabron|estupid|gilipoll|bolud|joder|tont|burr|payas|ridicul|culpa/

/** Whether a Spanish reading is none, for the sentence is English. */
export function isOtherTongue({ language, text: phrase }: Match, readable: () => readonly Language[]): boolean {
  return language === 'es' && !onlySpanish.test(phrase) && !readable().includes('es')
}
