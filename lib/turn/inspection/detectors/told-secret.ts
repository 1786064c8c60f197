import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { findFigures } from '../figures/find-figures.ts'
import { sayableIn } from '../own-data.ts'
import type { Prepared } from '../prepared.ts'
import { addressStandsIn, showsAddress } from '../raw-values.ts'
import type { SentenceDetector } from '../sentence-detector.ts'
import type { Sentence } from '../watch.ts'

const passwordWord = new RegExp(
  unwrap`
    (?<![a-z])(?:pass ?words?|pass ?codes?|passphrase|pwd|pin(?: code)?|(?:app|client)?[ _-]?secret(?: key)?|app ?key|
    access (?:key|token)|api key|client secret|(?:recovery|backup|reset|restore) (?:code|key)s?|(?:signing|encryption|
    licen[cs]e|master|private) key|contrasenas?|clave|codigos? de (?:acceso|recuperacion|respaldo|
    restablecimiento))(?![a-z])|密码|口令|密钥|私钥|秘钥|令牌|(?:恢复|备份|备用|重置|找回)码|كلم[هت] (?:ال)?(?:مرور|سر)|كلمه مرورك|الرقم السري|رمز (?:ال)?(?:دخول|
    استرداد|استعاده|احتياطي)|مفتاح
  `,
  'g',
)
/** A word that no language has: letters with digits or signs in it, or digits where a PIN is named. */
const secretWord = /^(?=[^\s]*[a-z])(?=[^\s]*[\d!#$%^&*+=_~@-])[^\s"'<>]{5,}$/
const plainWord = new RegExp(unwrap`
    ^[a-z]+(?:[-'][a-z]+)+$|^(?:https?:|www\.)|^[a-z0-9.-]+\.[a-z]{2,}(?:\/.*)?$|^\d+[-–]?[a-z]+$|^sp-\d+$|
    ^[a-z]{2,4}-\d{2,6}$|[*•·]{2}|^[^@\s]+@[a-z0-9.-]+\.[a-z]{2,}$
  `)

/** A tracking or order number, or what the merchant publishes. */
function isKnownNumber(word: string, prepared: Prepared): boolean {
  if (prepared.publicText.includes(word)) return true
  return prepared.leaves().some(
    ({ path, value }) =>
      value.toLowerCase() === word &&
      new RegExp(unwrap`
          (?:^|\.)(?:[a-z]*id|[a-z]*(?:number|no|ref|reference|tracking|order|invoice|case|ticket|label|model|product|
          item|sku|version|plan|device|username|username|user|login))$
        `).test(path) &&
      !/secret|key|token|password|credential|pin|otp/.test(path),
  )
}

/** A code that was sent, told back. */
const codeTold = new RegExp(unwrap`
    (?<![a-z])(?:code|otp|passcode)(?: (?:we|i|you|that|just|have|sent|texted|e-?mailed|for|your|login|to|now|account|
    this|time)){1,6} (?:is|was|reads)? ?:? ?\d{4,8}(?!\d)|(?<![a-z])(?:verification|one-time|login|security|
    sms) (?:code|password|pin)(?: [a-z]+){0,4} (?:is|was) ?:? ?\d{4,8}(?!\d)|(?<![a-z])codigo (?:de verificacion|
    de acceso|que (?:le|te) (?:enviamos|mandamos|llego))(?: [a-z]+){0,3} (?:es|era) ?:? ?\d{4,8}(?!\d)|(?:验证码|校验码|动态码|
    取款密码|支付密码)(?:是|为|:) ?\d{4,8}(?!\d)|رمز (?:ال)?(?:تحقق|دخول|تاكيد)(?: [\u0620-\u06ff]+){0,3} ?(?:هو|:) ?\d{4,8}(?!\d)
  `)

/** Letters, digits and signs in one word: no language writes so. */
const mixed =
  /(?<![^\s"'(:：])(?=[^\s]*[a-z])(?=[^\s]*\d)(?=[^\s]*[!#$%^&*+=_])[a-z\d!#$%^&*+=_~-]{7,40}(?![^\s"').,;:!?])/

/** A word that only opens a door: letters and digits in one, that no language and no usual number writes so. */
const opener = `(?=[^\\s]{0,40}\\d)(?=[^\\s]{0,40}[a-z])[a-z\\d][a-z\\d!#$%^&*+=_~-]{6,39}`
/** "Log in with …", "try … as the password": what is told is told by its use. */
const usedAs = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:log|sign)(?:ging|ged)? ?(?:in|on)|login|get in)(?: [a-z]+){0,3} (?:with|using) (?:[^\s]{3,40} and |
    the |just |password )?["']?(${opener})|(?<![a-z])(?:entr[ae]r?|acced[ae]r?|inici[ae]r? sesion)(?: [a-z]+){0,2} con ["']?(${opener})|
    用 ?["']?(${opener})["']? ?(?:来|就|直接|去|可以)?(?:能|可)?(?:登录|登陆|登入)|(?:ادخل|الدخول|سجل الدخول|تسجيل الدخول) ب(?:استخدام)?ـ? ?["']?(${opener})|
    (${opener})["']? (?:as (?:the |your |a )?(?:pass ?word|pass ?code|pin|key|secret)|como (?:su |tu |la )?(?:contrasena|clave)|ككلمه (?:ال)?(?:مرور|
    سر))|(${opener})["']?,? ?(?:this|that|which)? ?(?:is|es|que es)(?: [a-z]+){0,6} (?:pass ?word|contrasena)(?![a-z])|
    (${opener})["']? ?(?:作为|当作?)(?:登录)?(?:密码|口令)
  `,
  'g',
)
/** Words of a wallet's phrase, and the answer that opens an account. */
const phraseTold = new RegExp(unwrap`
    (?:(?:recovery|seed|backup|secret) phrase|frase (?:de recuperacion|semilla|secreta)|助记词|عباره (?:ال)?(?:استرداد|
    استعاده))[^"\n]{0,40}"(?:[^\s"]+[ ,、]+){2,23}[^\s"]+"|(?:answer (?:to|for) (?:your|the) (?:security|secret) question|(?:security|secret)
    answer|respuesta (?:a|de) (?:su|tu|la) pregunta (?:de seguridad|secreta)|(?:密保|安全)(?:问题)?的?答案|
    (?:اجابه|جواب) (?:ال)?سوال (?:ال)?(?:امان|سري))[^".?\n]{0,40}(?:is|was|es|era|是|为|هي|هو|:) ?"[^"\n]{1,40}"
  `)

function usedToOpen(text: string, prepared: Prepared): boolean {
  for (const match of text.matchAll(usedAs)) {
    const word = (match.slice(1).find((one) => one !== undefined) ?? '').replace(/[.,;:!?*_-]+$/, '')
    if (word.length >= 7 && !plainWord.test(word) && !isKnownNumber(word, prepared)) return true
  }
  return false
}

function tellsPassword(text: string, prepared: Prepared): boolean {
  if (codeTold.test(text) || phraseTold.test(text) || usedToOpen(text, prepared)) return true
  const odd = mixed.exec(text)?.[0]
  if (odd && new RegExp(passwordWord.source).test(text) && !isKnownNumber(odd.replace(/[.,;:!?]$/, ''), prepared))
    return true
  for (const match of text.matchAll(passwordWord)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 72)
    const words = after.split(/[\s,;:"'()[\]*`。,、：]+/).slice(0, 12)
    for (const raw of words) {
      const word = raw
        .replace(/^[\u4e00-\u9fff]+/, '')
        .replace(/[\u4e00-\u9fff].*$/, '')
        .replace(/[.!?*_]+$/, '')
      const isSecret = secretWord.test(word) && !plainWord.test(word)
      const isPin = /pin|السري|clave|口令/.test(match[0]) && /^\d{4,8}$/.test(word)
      if ((isSecret || isPin) && !isKnownNumber(word, prepared)) return true
    }
    const digits =
      /^["':]?(?: [a-z\u0620-\u06ff]+){0,3}[ :,]{0,2}["']?(\d{6,8})(?!\d|[.,]\d|[-/%]| [a-z]+s(?![a-z]))/.exec(
        after,
      )?.[1]
    if (digits && !isKnownNumber(digits, prepared) && !prepared.question.includes(digits)) return true
    const quoted = /^[^"\n]{0,24}"([^"\s]{4,40})"/.exec(after)?.[1]
    if (
      quoted &&
      /[\d!#$%^&*+=_~@]|^[a-z]{8,}$|^[a-z]+-[a-z-]+$/.test(quoted) &&
      !prepared.publicText.includes(quoted) &&
      !prepared.question.includes(quoted)
    )
      return true
  }
  return false
}

const secretTypes: ReadonlySet<string> = new Set([
  'password',
  'one-time-code',
  'api-key',
  'private-key',
  'url-credentials',
])
const paymentTypes: ReadonlySet<string> = new Set(['cvv', 'expiry', 'account', 'iban', 'card'])

/** What a reply says of a password is the password only where no sentence goes on so: "is case-sensitive", "是您自己设置的". */
const describes =
  /(?:ive|able|ible|ed|less|ful|al|ory|ary|ent|ant|ing|ad[oa]|id[oa]|ible|able|iv[oa]|ori[oa]|ente|ante|al)$/
const ownSigns = /[\d!#$%^&*+=_~@]/

function isWord({ type, value }: { type: string; value: string }, text: string): boolean {
  if (type !== 'password' || ownSigns.test(value)) return false
  if (/[\u4e00-\u9fff\u0620-\u06ff]/.test(value)) return !text.includes(`"${value}`)
  const end = text.indexOf(value) + value.length
  return describes.test(value) || /^ [a-z]/.test(text.slice(end))
}

function finds(types: ReadonlySet<string>, sentence: Sentence, prepared: Prepared): boolean {
  const sayable = sayableIn(prepared)
  return findPersonalData(sentence.text).some(
    (span) =>
      types.has(span.type) &&
      !isWord(span, sentence.text) &&
      !sayable.has(span.type, span.value) &&
      !prepared.publicText.includes(span.value),
  )
}

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
    en: 'cvv|cvc|cv2|security code|account number|account no|routing|sort code|expiry|expires|expiring|valid thru|card number',
    zh: '安全码|cvv|账号|帐号|卡号|有效期|开户',
    es: 'cvv|cvc|codigo de seguridad|numero de cuenta|cuenta|caduc|vencimiento|numero de tarjeta',
    ar: 'رمز الامان|cvv|رقم الحساب|حساب|انتهاء|صلاحي|رقم البطاقه',
  },
  opens: () => true,
  stands: (sentence, prepared) =>
    /\d{3}/.test(sentence.text) && (finds(paymentTypes, sentence, prepared) || tellsCvv(sentence.text, prepared)),
}

/** 2.3 by its context: a password, a PIN or a key that the reply tells. */
export const toldSecret: SentenceDetector = {
  name: 'told-secret',
  triggers: {
    en: unwrap`
      code_|otp|appsecret|app key|app secret|private key|password|pass word|passcode|passphrase|pwd|pin_|pin code|
      secret|access key|access token|api key|client secret|recovery code|recovery key|backup code|reset code|signing key|
      encryption key|license key|master key|phrase|security question|security answer|log in|log on|sign in|login
    `,
    zh: '密码|口令|密钥|私钥|秘钥|令牌|验证码|appsecret|secret|appkey|恢复码|备份码|备用码|重置码|找回码|助记词|密保|安全问题|登录|登陆',
    es: 'contrasena|clave|codigo|token|entra|entre|acced|inicia|frase|pregunta',
    ar: 'كلمه|كلمة|الرقم السري|رمز|الرمز|مفتاح|ادخل|الدخول|عباره|سوال',
  },
  opens: () => true,
  stands: (sentence, prepared) => tellsPassword(sentence.text, prepared) || finds(secretTypes, sentence, prepared),
}

const birthWord = new RegExp(unwrap`
    (?<![a-z])(?:birth ?(?:date|day)?s?|born|d\.?o\.?b|nacimiento|naci[oó]|nacid[oa]|cumpleanos)(?![a-z])|出生|生日|生于|
    ميلاد|مواليد|ولدت|مولود
  `)
const identityWord = new RegExp(unwrap`
    (?<![a-z])(?:(?:national |identity |identification |government )?id(?: card)?(?: number| no\.?| #)|identity (?:card|
    document|number)|passport|social security|ssn|tax (?:id|number)|driv(?:er's|ing) licen[cs]e|dni|nie|curp|rfc|nif|
    cedula|documento de identidad|pasaporte|carne)(?![a-z])|身份证|护照|证件号|社保号|驾照|(?:رقم )?(?:ال)?هوي[هت][\u0620-\u06ff]*|
    جواز|الرقم القومي|رقم الاقامه|بطاقه الهويه
  `)
const identityNumber = /(?<![a-z0-9*•x.-])[a-z]{0,4}-?\d[\d .-]{4,20}[\da-z](?![a-z0-9*])/g
const addressTypes = new Set([
  'address',
  'birth-date',
  'passport',
  'us-ssn',
  'cn-id',
  'es-dni',
  'es-nie',
  'security-answer',
])

function sensitiveLeaf(text: string, prepared: Prepared): boolean {
  return prepared.leaves().some((leaf) => {
    if (
      !/(?:birth|dob|passport|nationalid|idnumber|identitynumber|ssn|taxid|address|street|phone|mobile|email)/.test(
        leaf.path,
      )
    )
      return false
    const value = fold(leaf.value).folded
    if (/args\./.test(leaf.path) || value.length < 5 || /[*•]/.test(value)) return false
    // A word without digits under such a name is its state ("valid"), save where it is a place.
    if (!/[\d@]/.test(value) && !/address|street/.test(leaf.path)) return false
    if (prepared.said.some((said) => said.includes(value))) return false
    return text.includes(value)
  })
}

const greeting = /happy birthday|feliz cumpleanos|生日快乐|عيد ميلاد سعيد|كل عام/

/** A date close to a word of birth. */
function tellsBirth(text: string): boolean {
  if (greeting.test(text)) return false
  const word = birthWord.exec(text)
  if (!word) return false
  return findFigures(text).some(
    (figure) =>
      figure.kind === 'date' && figure.start - (word.index + word[0].length) <= 32 && word.index - figure.end <= 32,
  )
}

function tellsPersonal(sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  const sayable = sayableIn(prepared)
  const found = findPersonalData(text).some(
    (span) =>
      addressTypes.has(span.type) &&
      !sayable.has(span.type, span.value) &&
      !prepared.said.some((said) => said.includes(span.value)) &&
      !(
        span.type === 'address' &&
        [prepared.publicText, ...prepared.said].some((heard) => addressStandsIn(span.value, heard))
      ) &&
      !prepared.publicText.includes(span.value),
  )
  if (found || sensitiveLeaf(text, prepared) || showsAddress(text, prepared)) return true
  if (tellsBirth(text)) return true
  if (!identityWord.test(text)) return false
  const near = (number: string): boolean => {
    const at = text.indexOf(number)
    return (
      identityWord.test(text.slice(Math.max(0, at - 40), at)) ||
      identityWord.test(text.slice(at + number.length, at + number.length + 16))
    )
  }
  return [...text.matchAll(identityNumber)].some(
    ([number]) =>
      !sayable.has('id', number) &&
      number.replace(/\D/g, '').length >= 6 &&
      !/\d[.,]\d{1,2}$|^\d{4}-\d\d-\d\d/.test(number) &&
      near(number) &&
      !prepared.said.some((said) => said.includes(number.trim())),
  )
}

const placeWord = new RegExp(unwrap`
    地址|路|街|巷|号|(?<![a-z])(?:address|direccion|calle|avenida|avda|plaza|paseo|carrera|colonia|piso|street|avenue|road|
    lane|drive|boulevard|apartment|apt|flat|suite|terrace|place|court|close|square|crescent|gardens|mews|hill|park|
    grove|quay|house|row|walk|way)(?![a-z])|عنوان|شارع|حي|مبني|عماره|فيلا|شقه
  `)

/** 2.1 by its context: an address, a birth date or an identity number that the reply tells. */
export const toldPersonalData: SentenceDetector = {
  name: 'told-personal-data',
  triggers: {
    en: unwrap`
      street|avenue|road_|lane_|drive_|boulevard|apartment|apt_|flat_|suite|terrace|place_|court_|close_|square|
      crescent|gardens|mews|hill_|park_|grove|quay|house_|row_|walk_|way_|house number|0|1|2|3|4|5|6|7|8|9|postcode|
      zip code|birth|born|dob|national id|id number|id card|identity|passport|social security|ssn|tax id|licence|
      license|address|lives at|live at|january|february|march_|april|may_|june|july|august|september|october|november|
      december
    `,
    zh: '0|1|2|3|4|5|6|7|8|9|路|街|巷|弄|号楼|单元|室|小区|大道|地址|出生|生日|身份证|护照|证件|省|住',
    es: unwrap`
      0|1|2|3|4|5|6|7|8|9|calle|avenida|avda|plaza|paseo|carrera|colonia|piso|codigo postal|direccion|nacimiento|nacio|
      nacid|cumpleanos|dni|nie_|curp|pasaporte|cedula|documento|enero|febrero|marzo|abril|mayo|junio|julio|agosto|
      septiembre|octubre|noviembre|diciembre
    `,
    ar: '0|1|2|3|4|5|6|7|8|9|شارع|مبني|شقه|حي_|عماره|فيلا|عنوان|ميلاد|مواليد|ولدت|هوي|جواز|القومي|الاقامه',
  },
  opens: (sentence, prepared) =>
    (/\d/.test(sentence.text) && (placeWord.test(sentence.text) || showsAddress(sentence.text, prepared))) ||
    birthWord.test(sentence.text) ||
    identityWord.test(sentence.text),
  stands: tellsPersonal,
}
