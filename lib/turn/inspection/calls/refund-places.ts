import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/** Where money goes back to. */
const places: readonly RegExp[] = [
  /(?<![a-z])cards?(?![a-z])|卡|tarjeta|بطاق/,
  /balance|wallet|余额|钱包|saldo|monedero|billetera|رصيد|محفظ/,
  /(?<![a-z])bank(?![a-z])|bank_|银行账户|banc(?:o|aria)|(?<![\u0620-\u06ff])(?:ال)?(?:بنك|مصرف)/,
]

const placesIn = (text: string): number[] => places.flatMap((place, index) => (place.test(text) ? [index] : []))
const destination = /(?:^|\.)(?:destination|to|refund_?to|paid_?with|method|credited_?to)$/

/** "It wasn't refunded to the card": where the money did not go, told where a fact knows that it went elsewhere. */
export function wentElsewhere(behind: string, prepared: Prepared): boolean {
  const told = placesIn(behind.slice(0, behind.search(/[,;.:]|$/)))
  if (told.length === 0) return false
  const known = prepared
    .leaves()
    .filter(({ path }) => destination.test(path.toLowerCase()))
    .flatMap(({ value }) => placesIn(fold(value).folded))
  return known.length > 0 && !told.some((place) => known.includes(place))
}

const handedIn = /^(?:submitted|sent|processing|initiated|in[_ -]transit|已提交|enviad[oa])$/i

/** What has been handed in lies with the bank, and is not through yet. */
export function liesAtBank(phrase: string, state: string): boolean {
  return handedIn.test(state) && /with (?:your|the) bank$/.test(phrase)
}

/** What a bank sends back ("被收款行退回", "el banco lo devolvió", "أعاد البنك") has failed. */
const byBankBefore = new RegExp(unwrap`
    (?:被[^,。;被]{0,6}(?:银行|行|渠道)[^,。;被]{0,6}|(?:银行|发卡行|渠道)(?:方|那边)?(?:已经?|又|还是|把[^,。;]{0,6})?|
    (?<![a-z])banco(?: (?:ya|nos|lo|la|los|las|ha|destinatario|receptor|emisor))* |(?<![\u0620-\u06ff])(?:ال)?(?:بنك|مصرف)[\u0620-\u06ff]{0,2} )$
  `)
const byBankBehind = /^[\u0620-\u06ff]{0,2} (?:ال)?(?:بنك|مصرف)/

export function sentBackByBank(text: string, start: number, end: number): boolean {
  return byBankBefore.test(text.slice(0, start)) || byBankBehind.test(text.slice(end))
}
