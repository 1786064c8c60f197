import { currenciesIn } from '#lib/turn/context/currencies.ts'
import { multiply } from '#local/merchant/decimal.ts'
import { amountIn } from './amount-in.ts'
import { phrases } from './phrases-by-language.ts'
import type { PromptFact, ReadPrompt } from './read-prompt.ts'
import { ask, type Reply, say } from './reply.ts'
import { sayTime } from './say-time.ts'
import type { ToolsAtHand } from './tools-at-hand.ts'

const rateTool = 'get_exchange_rate'
const usualBase = 'USD'
const usualQuotes = ['CNY', 'EUR']

/** Tells the rates that were asked for, and what an amount comes to; asks for those that the prompt lacks. */
export function answerRate(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const given = prompt.facts.filter(({ key }) => key.startsWith('rate:'))
  const pairs = given.length > 0 ? given.map(({ key }) => key.slice('rate:'.length)) : pairsAskedFor(prompt)
  const found = pairs.map((pair) => {
    const fact = given.find(({ key, status }) => key === `rate:${pair}` && status === 'fresh')
    return { pair, fact, result: fact ? undefined : tools.result(rateTool, { pair }) }
  })
  const lacking = found.filter(({ fact, result }) => !fact && !result)
  if (lacking.length > 0 && tools.has(rateTool)) {
    return ask(...lacking.map(({ pair }) => ({ name: rateTool, args: { pair } })))
  }
  const amount = amountAskedFor(prompt)
  const told = found.map(({ pair, fact, result }) => {
    const current = fact ?? result?.facts.find(({ key, status }) => key === `rate:${pair}` && status === 'fresh')
    if (current) return tellRate(prompt, pair, current, amount)
    const old = given.find(({ key, status, asOf }) => key === `rate:${pair}` && status === 'stale' && asOf)
    const words = phrases[prompt.language]
    return old?.asOf && !result ? words.oldRate(pair, sayTime(old.asOf, prompt.now)) : words.noRate(pair)
  })
  return say(told.join(prompt.language === 'zh' ? '' : ' '))
}

function tellRate(prompt: ReadPrompt, pair: string, fact: PromptFact, amount: Amount | undefined): string {
  const [base = '', quote = ''] = pair.split('/')
  const words = phrases[prompt.language]
  const rate = {
    base,
    quote,
    rate: String(fact.value),
    at: fact.asOf ? sayTime(fact.asOf, prompt.now) : '',
    source: words.sources[fact.source] ?? fact.source,
  }
  if (amount?.currency !== base || !/^\d+(\.\d+)?$/.test(rate.rate)) return words.rate(rate)
  return words.converted(rate, amount.value, multiply(amount.value, rate.rate, 2))
}

/** The pairs that the customer names; "and in euros?" keeps the base of the question before it. */
function pairsAskedFor(prompt: ReadPrompt): string[] {
  const named = currenciesIn(prompt.customer)
  const before = prompt.history.findLast(({ role, text }) => role === 'customer' && currenciesIn(text).length > 0)
  const earlier = before ? baseOf(before.text) : undefined
  const base = named.length > 1 ? baseOf(prompt.customer) : (earlier ?? usualBase)
  const quotes = named.map(({ code }) => code).filter((code) => code !== base)
  if (named.length === 1 && quotes.length === 1 && named[0]?.amount) return [`${quotes[0]}/${base}`]
  return (quotes.length > 0 ? quotes : usualQuotes.filter((code) => code !== base)).map((quote) => `${base}/${quote}`)
}

function baseOf(text: string): string | undefined {
  const named = currenciesIn(text)
  return (named.find(({ amount }) => amount) ?? named[0])?.code
}

interface Amount {
  value: string
  currency: string
}

/** The amount in question, from these words or, in a follow-up, from the last that had one. */
function amountAskedFor(prompt: ReadPrompt): Amount | undefined {
  const asked = prompt.history.filter(({ role }) => role === 'customer').map(({ text }) => text)
  const followUp = currenciesIn(prompt.customer).length <= 1
  for (const text of [prompt.customer, ...(followUp ? asked.toReversed() : [])]) {
    const value = amountIn(text)
    const currency = currenciesIn(text).find(({ amount }) => amount)?.code
    if (value && currency) return { value, currency }
  }
  return undefined
}
