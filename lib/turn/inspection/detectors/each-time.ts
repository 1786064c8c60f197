import { unwrap } from '#lib/text/unwrap.ts'

/** "It leaves out payments that are still pending": any that are so. */
export const anyThat = new RegExp(unwrap`
  (?<![a-z])(?:an?|any|each|every|un|una|cualquier|cada) [a-z]+ (?:that|which|que) (?:is|has been|esta|este|sigue|siga)(?: (?:still|yet|now|aun|todavia))? $|
  (?<!(?:your|these|those|the|sus|tus|esos|esas|los|las) )(?<![a-z])(?:orders|refunds|payments|returns|parcels|accounts|cards|items|
  transfers|withdrawals|payouts|disputes|charges|pedidos|reembolsos|pagos|envios|transferencias|cargos|cobros) (?:that|which|que) (?:are|is|have been|estan|esten|sigan|siguen)(?: [a-z]+)? $
`)

/** "没人在家时会放到驿站". */
export const ifSoZh = /时会|会先?(?:放|送|存)/
/** "Your card is charged when the order ships", "it's packed within a day": how it goes each time. */
const eachTime = new RegExp(unwrap`
  (?<![a-z])(?:is|are|gets?|'s)(?: (?:then|only|always|usually|automatically))? [a-z]{3,12}(?:ed|en|nt|ut|id|ft) (?:within|when|whenever|once|as soon as|
  after|before|automatically|only)(?![a-z])|^\W*(?:when|whenever|once|as soon as) (?:it|they|(?:the|a|your) [a-z]+)(?:'s|'re| is| are) [^,;]{2,60},
`)
const ofNow =
  /(?<![a-z])(?:already|now|has|have|was|were|still|today|yesterday|currently|so far|yet|just|been|tomorrow)(?![a-z])|'ve|(?<!\d )\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
export const goesEachTime = (text: string): boolean => eachTime.test(text) && !ofNow.test(text)
