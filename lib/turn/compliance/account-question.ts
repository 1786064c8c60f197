import { unwrap } from '#lib/text/unwrap.ts'
import type { Assurance } from '../turn.ts'
import { type AccountWords, accountWords } from './account-words.ts'

const sentenceEnd = /(?<=[!?؟。！？;；\n])|(?<=\.)(?=\s|$)/u
const orderNumber = new RegExp(unwrap`
    (?<![a-z\d-])[a-z]{2}-\d{5}(?!\d)|\b(?:order|pedido|orden)\s*(?:no\.?|number|numero|#|
    num\.?)?\s*:?\s*#?\s?[a-z]{0,4}-?\d{4,12}\b|订单号?\s*[:：#]?\s*[a-z]{0,4}-?\d{4,12}|
    الطلب\s*(?:رقم)?\s*:?\s*[a-z]{0,4}-?\d{4,12}
  `)
const customerNumber = /\bcus_\w+/

/**
 * The assurance that a customer's message asks for: `none` for policy, fees and rates, `basic` for the state of orders,
 * refunds, payments and settlements, `verified` for balances, history, contact data and acts. Takes the folded text.
 */
export function assuranceAskedFor(folded: string): Assurance {
  let asked = false
  let told = false
  let asksHow = false
  let spokenOf = false
  for (const sentence of folded.split(sentenceEnd)) {
    if (sentence.trim() === '') continue
    const assurance = askedBySentence(sentence)
    if (assurance === 'verified') return 'verified'
    const isQuestion = question.test(sentence)
    // "I ordered a lamp. Where is it?"
    if (assurance === 'basic' || (spokenOf && asksOfIt(sentence))) {
      if (isQuestion) asked = true
      else told = true
    }
    asksHow ||= isQuestion && accountWords.some(({ howTo }) => howTo.test(sentence))
    spokenOf ||= accountWords.some(({ own, howTo }) => own.test(sentence) && !howTo.test(sentence))
  }
  // "My payment was declined twice. What might be the reason?": what has happened is told, and what is asked is general.
  return asked || (told && !asksHow) ? 'basic' : 'none'
}

const question = /[?؟？]/
const it = new RegExp(
  unwrap`
    ^\W*(?:so |and |but )?(?:where|when|why|has|have|did|is|are|was|will|any)\b.{0,24}\b(?:it|they|them|news|update)\b|
    ^.{0,4}(?:在哪|到哪|什么时候|怎么还|到了吗|好了吗)|^\P{L}*(?:donde|cuando|por que|ya)\P{L}.{0,24}(?:esta|llega|llego|ha)|
    ^\P{L}*(?:اين|متي|لماذا|هل)\P{L}.{0,4}(?:هو|هي|وصل|يصل|ستصل|تصل|سيصل)
  `,
  'u',
)

function asksOfIt(sentence: string): boolean {
  return it.test(sentence) && !accountWords.some(({ howTo, general }) => howTo.test(sentence) || general.test(sentence))
}

function askedBySentence(sentence: string): Assurance {
  let highest: Assurance = 'none'
  const named = orderNumber.test(sentence)
  if (accountWords.some((words) => words.howTo.test(sentence))) return 'none'
  if (customerNumber.test(sentence)) return 'verified'
  for (const words of accountWords) {
    const asked = askedInLanguage(sentence, words, named)
    if (asked === 'verified') return 'verified'
    if (asked === 'basic') highest = 'basic'
  }
  return named && highest === 'none' ? 'basic' : highest
}

function askedInLanguage(sentence: string, words: AccountWords, named: boolean): Assurance {
  const mine = words.own.test(sentence)
  const excused = !named && words.general.test(sentence) && !words.insists.test(sentence)
  if (words.wholeDeep.test(sentence)) return 'verified'
  if (excused) return 'none'
  const deep = words.deep.test(sentence)
  if ((mine || deep || named) && words.act.test(sentence)) return 'verified'
  if (deep && words.asks.test(sentence)) return 'verified'
  return (mine && words.state.test(sentence)) || words.whole.test(sentence) ? 'basic' : 'none'
}
