import { unwrap } from '#lib/text/unwrap.ts'
import type { SentenceDetector } from '../../claims/sentence-detector.ts'
import type { Prepared } from '../../context/prepared.ts'
import { answersWithSecret, asksSecret } from './asked-secret.ts'
import { isHandedOver, isKnownNumber } from './known-number.ts'
import { codeTold, mixed, oddWord, passwordWord, phraseTold, plainWord, usedAs } from './password-words.ts'
import { tellsData } from './told-data.ts'

function usedToOpen(text: string, prepared: Prepared): boolean {
  for (const match of text.matchAll(usedAs)) {
    const word = (match.slice(1).find((one) => one !== undefined) ?? '').replace(/[.,;:!?*_-]+$/, '')
    if (word.length >= 7 && !plainWord.test(word) && !isKnownNumber(word, prepared)) return true
  }
  return false
}

function tellsCode(text: string, prepared: Prepared): boolean {
  const told = codeTold.exec(text)?.[0]
  return (
    told !== undefined && !isHandedOver((/\d{3,8}(?:[ -]\d{3})?$/.exec(told)?.[0] ?? '').replace(/\D/g, ''), prepared)
  )
}

function tellsPassword(text: string, prepared: Prepared): boolean {
  if (tellsCode(text, prepared) || phraseTold.test(text) || usedToOpen(text, prepared)) return true
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
      const isSecret = oddWord.test(word) && !plainWord.test(word)
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
      !/^ (?:en|in|under|on|at|from|desde|bajo) "|^[^"]{0,12}(?:在|点|في|من) ?"/.test(after) &&
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

const secretWords = {
  en: unwrap`
    code_|otp|appsecret|app key|app secret|private key|password|pass word|passcode|passphrase|pwd|pin_|pin code|
    secret|access key|access token|api key|client secret|recovery code|recovery key|backup code|reset code|
    signing key|
    encryption key|license key|master key|phrase|security question|security answer|log in|log on|sign in|login|session|cookie
  `,
  zh: '密码|口令|密钥|私钥|秘钥|令牌|验证码|appsecret|secret|appkey|恢复码|备份码|备用码|重置码|找回码|助记词|密保|安全问题|登录|登陆',
  es: 'contrasena|clave|codigo|token|entra|entre|acced|inicia|frase|pregunta|respuesta',
  ar: 'كلمه|كلمة|الرقم السري|رمز|الرمز|مفتاح|ادخل|الدخول|عباره|سوال|باسورد|باسوورد|الباس|جواب|اجابه',
} as const
const secretWord = new RegExp(Object.values(secretWords).join('|').replaceAll('_', ''))
const digits = '0|1|2|3|4|5|6|7|8|9'

/** 2.3 by its context: a password, a PIN or a key that the reply tells. */
export const toldSecret: SentenceDetector = {
  name: 'told-secret',
  triggers: {
    en: `${secretWords.en}|answer|use_|try_|${digits}`,
    zh: `${secretWords.zh}|答案|${digits}`,
    es: `${secretWords.es}|use_|usa_|${digits}`,
    ar: `${secretWords.ar}|${digits}`,
  },
  opens: (sentence, prepared) => secretWord.test(sentence.text) || asksSecret(prepared),
  stands: (sentence, prepared) =>
    tellsPassword(sentence.text, prepared) ||
    answersWithSecret(sentence.text, prepared) ||
    tellsData(secretTypes, sentence, prepared),
}
