import { unwrap } from '#lib/text/unwrap.ts'
import type { SentenceDetector } from '../../claims/sentence-detector.ts'
import type { Prepared } from '../../context/prepared.ts'
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

/** 2.2 by its context: a security code, an account number or an expiry that the reply tells. */
export const toldPaymentData: SentenceDetector = {
  name: 'told-payment-data',
  triggers: {
    en: unwrap`
      cvv|cvc|cv2|security code|account number|account no|routing|sort code|expiry|expires|expiring|valid thru|
      card number
    `,
    zh: '安全码|cvv|账号|帐号|卡号|有效期|开户',
    es: 'cvv|cvc|codigo de seguridad|numero de cuenta|cuenta|caduc|vencimiento|numero de tarjeta',
    ar: 'رمز الامان|cvv|رقم الحساب|حساب|انتهاء|صلاحي|رقم البطاقه',
  },
  opens: () => true,
  stands: (sentence, prepared) =>
    /\d{3}/.test(sentence.text) && (tellsData(paymentTypes, sentence, prepared) || tellsCvv(sentence.text, prepared)),
}
