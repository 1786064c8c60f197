import { unwrap } from '#lib/text/unwrap.ts'
import type { SentenceDetector } from '../../claims/sentence-detector.ts'
import type { Prepared } from '../../context/prepared.ts'
import { type AskedKind, askedKinds } from './asked-kinds.ts'
import { answersWith } from './asked-values.ts'
import { tellsData } from './told-data.ts'

const paymentTypes: ReadonlySet<string> = new Set(['cvv', 'account', 'iban', 'card'])

const cvvWord = new RegExp(unwrap`
    (?<![a-z])(?:cvv2?|cvc2?|cv2|security (?:code|digits|number)|codigo de seguridad|digitos del (?:reverso|
    dorso))(?![a-z])|安全码|后三位|رمز (?:ال)?امان
  `)

/** A security code of the context, where its name stands too. */
function tellsCvv(text: string, prepared: Prepared): boolean {
  if (!cvvWord.test(text)) return false
  return prepared
    .leaves()
    .some(
      ({ path, value }) =>
        /cvv|cvc|cv2|security_?code/.test(path) &&
        /^\d{3,4}$/.test(value) &&
        new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text),
    )
}

/** What names payment data, in a sentence as far as it is here. */
const paymentWord = new RegExp(unwrap`
  cvv|cvc|cv2|security code|account|card|visa|tarjeta|卡|بطاق|账户|acct|routing|sort code|bsb|expir|valid thru|card number|digits|codigo de seguridad|cuenta|caduc|
  vencimiento|numero de tarjeta|clabe|cbu|cvu|cci |numeros|ahorro|安全码|账号|帐号|卡号|有效期|开户|后三位|末三位|[工建招农中交]行|收款|رمز|حساب|انتهاء|
  صلاحي|رقم البطاقه|خلف|ايبان|rib|\d\d-\d\d-\d\d
`)
const asked: readonly AskedKind[] = ['account', 'card', 'card-code']

/** 2.2 by its context: a security code, an account number or an expiry that the reply tells. */
export const toldPaymentData: SentenceDetector = {
  name: 'told-payment-data',
  triggers: {
    en: unwrap`
      cvv|cvc|cv2|security code|account number|account no|routing|sort code|expiry|expires|expiring|valid thru|
      card number|acct|account|bsb|digits|0|1|2|3|4|5|6|7|8|9
    `,
    zh: '安全码|cvv|账号|帐号|卡号|有效期|开户|0|1|2|3|4|5|6|7|8|9',
    es: unwrap`
      cvv|cvc|codigo de seguridad|numero de cuenta|cuenta|caduc|vencimiento|numero de tarjeta|clabe|cbu|cvu|cci_|digitos|
      numeros|ahorro|0|1|2|3|4|5|6|7|8|9
    `,
    ar: 'رمز الامان|cvv|رقم الحساب|حساب|انتهاء|صلاحي|رقم البطاقه|خلف|ايبان|0|1|2|3|4|5|6|7|8|9',
  },
  opens: (sentence, prepared) =>
    paymentWord.test(sentence.text) || asked.some((kind) => askedKinds(prepared).has(kind)),
  stands: (sentence, prepared) =>
    /\d{3}/.test(sentence.text) &&
    (tellsData(paymentTypes, sentence, prepared) ||
      tellsCvv(sentence.text, prepared) ||
      answersWith(asked, sentence.text, prepared)),
}
