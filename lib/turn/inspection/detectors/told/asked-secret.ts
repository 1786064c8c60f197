import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { askedKinds } from './asked-kinds.ts'
import { answersWith, isHeard } from './asked-values.ts'
import { isKnownNumber } from './known-number.ts'
import { plainWord } from './password-words.ts'

/** A word that no language writes so: letters with digits, or with a sign in their midst. */
const odd =
  /(?<![^\s"'(:*`\u4e00-\u9fff])(?=[^\s]{0,40}[a-z])(?=[^\s]{0,40}[\d#!@$%&_])[a-z\d][a-z\d#!@$%&*_+=~-]{5,39}(?![a-z\d@./])/g
/** Names of things with a number behind them: a system, a standard, a measure. */
const numberedName = new RegExp(unwrap`
  ^(?:windows|android|iphone|ipad|galaxy|pixel|ios|macos|chrome|firefox|safari|oauth|wpa|sha|aes|tls|ssl|web|http|utf|ipv|usb|iso|rfc|error|form|version|
  level|step|option|covid)[-_]?\d+[a-z]?$|^\d+(?:x|st|nd|rd|th|am|pm|gb|mb|kb|px|hrs?|mins?|usd|eur|password)|^(?:[a-z]{1,3}_?\d{1,3}|cus_\w+|[a-z]{2}-\d+)$|^[a-z]+_[a-z_]+$|^[a-z]+(?:-[a-z]+)*-\d$|^[a-z]+[!*&]+$
`)

/** The answer to a secret question, told in quotation marks or as what the customer has put. */
const answerTold = new RegExp(unwrap`
  (?:answer|respuesta|答案|(?:ال)?(?:جواب|اجابه))[^".?\n]{0,30}"[^"\n]{1,30}"|(?<![a-z])(?:put|gave|saved|set|entered|chose|puso|pusiste|dio|guardo|guardaste) [^.?\n]{2,24} (?:as|como) (?:your|the|su|tu|la|el) (?:(?:security|
  secret) answer|mother|first pet|pet|respuesta|apellido|mascota)
`)
/** What is pressed, and no answer. */
const pressed =
  /(?<![a-z])(?:tap|click|press|choose|select|pulse|toque|elija|haga clic)(?![a-z])|点击|选择|اضغط|انقر|اختر/

const everydayWords =
  /(?:^| )(?:the|is|are|to|and|of|you|your|it|in|a|an|or|for|that|this|with|on|not|never|can|will|we|i|please|if|el|la|los|de|que|y|en|no|su|se|es|con|por)(?= |$)/
/** Ten words or more that make no sentence: a wallet's phrase. */
const wordList = /[a-z]{3,8}(?:[ ,]{1,2}[a-z]{3,8}){9,23}/g

const session =
  /(?<![a-z])(?:sid|sessionid|session_id|session|cookie|jwt|auth|refresh_token|access_token) ?[=:] ?"?(?=[^\s"]{0,60}\d)[a-z\d+/_.=-]{12,}/

function tellsPhrase(text: string, prepared: Prepared): boolean {
  return [...text.matchAll(wordList)].some(
    ([words]) => !everydayWords.test(words) && !prepared.publicText.includes(words),
  )
}

const door = new RegExp(unwrap`
  (?<![a-z])(?:log(?:s|ging)? ?(?:in|on)|sign(?:ing)? ?(?:in|on)|login|user(?:name)?|credentials|entr[ae]|acced[ae]|ingres[ae]|usuario|credenciales|(?:test|demo) (?:account|user|login)|cuenta (?:de prueba|demo))(?![a-z])|登录|登陆|登入|账号|用户名|حساب (?:ال)?(?:تجريبي|اختبار)|(?<![\u0620-\u06ff])(?:ادخل|سجل|المستخدم|الدخول)(?![\u0620-\u06ff])
`)
/** Letters and digits with a sign in their midst: "lumen!2026". */
const signed =
  /(?<![^\s"'(:（：\u4e00-\u9fff])(?=[^\s]{0,40}\d)[a-z][a-z\d]{2,20}[#!@$%&*^][a-z\d#!@$%&*^]{2,20}(?![a-z\d]|\.[a-z])/g

/** Whether a sentence that speaks of a door gives a word that can only open it. */
function tellsAtDoor(text: string, prepared: Prepared): boolean {
  if (!door.test(text) && !door.test(prepared.question)) return false
  return [...text.matchAll(signed)].some(([word]) => !isKnownNumber(word, prepared) && !isHeard(word, prepared))
}

/** Whether a sentence answers a question for a password, a code or a secret answer with the secret itself. */
export function answersWithSecret(text: string, prepared: Prepared): boolean {
  if (session.test(text)) return true
  if (tellsAtDoor(text, prepared)) return true
  const asked = askedKinds(prepared)
  if (asked.has('one-time-code') && answersWith(['one-time-code'], text, prepared)) return true
  if (asked.has('security-answer') && answerTold.test(text) && !pressed.test(text)) return true
  if (asked.has('seed-phrase') && tellsPhrase(text, prepared)) return true
  if (!asked.has('password')) return false
  return [...text.matchAll(odd)].some(([written]) => {
    const word = written.replace(/[-.,!?*_&]+$/, '')
    if (word.length < 6 || plainWord.test(word) || numberedName.test(word) || /^[\d-]+$/.test(word)) return false
    return !isKnownNumber(word, prepared) && !isHeard(word, prepared)
  })
}

/** Whether the last message asks for something secret. */
export function asksSecret(prepared: Prepared): boolean {
  const asked = askedKinds(prepared)
  if (door.test(prepared.question)) return true
  return (['password', 'one-time-code', 'security-answer', 'seed-phrase'] as const).some((kind) => asked.has(kind))
}
