import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import { stateOf } from './state-facts.ts'

const lost =
  /^(?:(?:gone|went|goes) missing|lost|missing|disappeared|vanished|(?:se )?(?:perdi|extravi)[a-z]+|找不到了?|丢了|丢失|丢件|遗失|弄丢|寄丢|ضاعت?|فقدت?|مفقوده?|اختفت?)$/
/** What became of it afterwards. */
const since = new RegExp(unwrap`
  (?<![a-z])(?:in between|in the meantime|after(?:wards| that| it was (?:delivered|left|signed)| delivery)?|since(?: then)?|somewhere between|from (?:your|the) (?:door|doorstep|porch|lobby|hallway|building)|
  entre medias?|en el camino entre|desde entonces|despues|luego|entre (?:el|la|su|tu) [a-z]+ y|en (?:el|su|tu) edificio)(?![a-z])|之后|以后|中间|后来|随后|其间|
  (?<![\u0620-\u06ff])(?:بعد ذلك|بعدها|بعد (?:ال)?(?:تسليم|توصيل)|فيما بعد|بين (?:ال)?[\u0620-\u06ff]+ و)
`)
/** The customer says that they have not got it. */
const without = new RegExp(unwrap`
  (?<![a-z])(?:no ?body (?:has|had|knows)|no one (?:has|had)|missing|lost|stolen|gone|vanished|disappeared|never (?:got|came|arrived|received|reached)|(?:not|[a-z]{2,5}n't) (?:got|get|received?|arrived?|come|here|have)|where is|
  no (?:me )?(?:llego|ha llegado|recibi|lo tengo|la tengo|aparece|esta)|perdi[a-z]+|robaron|desaparecio|nadie (?:lo|la) tiene)(?![a-z])|没(?:有)?(?:收到|拿到|见|看到|找到)|不见|丢了|找不到|被偷|
  (?<![\u0620-\u06ff])(?:ما|لم|مو|مش)(?: [\u0620-\u06ff]+){0,1} (?:وصل|استلم|لقي|جا|شف)|ضاع|انسرق|اختف
`)

/** "So it's gone missing in between": what the customer says of a thing that has been handed over, said back. */
export function isLostSince({ text: word }: Match, text: string, prepared: Prepared): boolean {
  if (!lost.test(word) || !since.test(text) || !without.test(prepared.question)) return false
  return prepared.leaves().some((leaf) => stateOf(leaf) === 'delivered')
}

const sorry =
  /(?<![a-z])(?:sorry|apologi[sz]e|regret|understand|lament[a-z]+|siento|sentimos|disculp[a-z]+|entiendo|entendemos|comprendo)(?![a-z])|抱歉|对不起|不好意思|理解|明白|(?<![\u0620-\u06ff])(?:[ان]?اسف|[ان]?عتذر|يوسفن[يا]|[انت]ت?فهم|فهمت|فهمنا)(?![\u0620-\u06ff])/
const handed =
  /^(?:(?:at|on|outside|by) your |deliver|reach|arriv|receiv|come|get|got|entreg|lleg|recib|送达|送到|收到|签收|到|[وف]?(?:[يت]?صل|وصل|[يت]?ستلم|استلم|[يت]?سلم))/

/** "I'm sorry it hasn't reached you", to who has said so. */
export function isSympathy({ text: word, start }: Match, text: string, prepared: Prepared): boolean {
  return handed.test(word) && sorry.test(text.slice(0, start)) && without.test(prepared.question)
}
