import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Sentence } from '../watches/watch.ts'
import { withoutTime } from './advice/own-time.ts'
import { assets } from './market-acts.ts'
import { savingsProduct } from './market-turns.ts'

/** What is traded under one name in every language. */
const coins = /(?<![a-z])(?:btc|eth|usdt|usdc|xrp|doge|bitcoin|ethereum|solana|crypto|forex|etf)(?![a-z])/
/** Money that is to be put to work. */
const savings = /(?<![a-z])(?:savings|ahorros)(?![a-z])|闲钱|مدخرات/
const invested = /(?<![a-z])(?:invest(?:ment|ed|ing|ments)?|inversion(?:es)?|invertid[oa]s?)(?![a-z])|投资|理财|استثمار/
const interestRates = /利率|(?<![a-z])(?:interest rates|rates will|los tipos|tasas de interes)(?![a-z])|الفايده/
const marketSources = /rate|fx|crypto|quote|(?<!re)fund|market|stock|metal|coin|portfolio|holding/

/** Whether money and its markets are what the talk is about. */
export function isMarketTalk({ text, previous }: Sentence, prepared: Prepared, language: Language): boolean {
  if ([text, previous, prepared.question].some((one) => assets[language].test(one) || savings.test(one))) return true
  return (
    coins.test(prepared.question) ||
    savingsProduct.test(prepared.publicText) ||
    invested.test(withoutTime(prepared.question)) ||
    interestRates.test(text) ||
    prepared.facts().some(({ fact }) => marketSources.test(fact.key.toLowerCase()))
  )
}
