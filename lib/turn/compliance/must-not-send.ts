import type { PersonalDataSpan } from '#lib/pii/personal-data-type.ts'

/** What must not be sent in a chat at all: whoever reads it could act as the customer. */
export type MustNotSend = 'card-security-code' | 'password' | 'one-time-code'

/** Codes that anyone may know, by the words before or behind them. */
const publicCode =
  /\b(?:zip|post(?:al|code)?|area|country|dial(?:l?ing)?|promo(?:tion(?:al)?)?|discount|coupon|voucher|gift|referral|invite|invitation|offer|order|track(?:ing)?|booking|product|item|style|bar|qr|error|swift|bic|sort|bank|branch|tax|status|reason|merchant|currency|colou?r|dress|source|store|shop|door|gate|building)\b|邮编|邮政|区号|优惠|折扣|促销|订单|运单|快递|取件|错误|国家|二维码|条形码|推荐|邀请|门禁|(?:postal|de (?:area|pais|descuento|promocion\w*|error|pedido|seguimiento|producto|barras|invitacion|oficina|sucursal)|promocional|swift)|البريدي|البريد|الخصم|خصم|العرض|المنطقه|الدوله|الطلب|التتبع|الشحنه|الخطا|المنتج|القسيمه|الكوبون|سويفت/

const digits = '(?<![\\d.,-])\\d{4,8}(?![\\d%]|[.,]\\d|-\\d)|(?<!\\d)\\d{3}[ -]\\d{3}(?!\\d|[ -]\\d)'

const oneTime = new RegExp(
  [
    // "482913 is my code"
    `(?:${digits})\\s{0,2}(?:,\\s?)?(?:is|was|es|era|是|هو)\\s{0,2}(?:the|my|your|el|mi|我的|你们发的|收到的)?\\s?(?:(?:verification|login|sms|security|one[ -]time|confirmation) )?(?:code|otp|codigo|验证码|الرمز|رمز التحقق|الكود)\\b`,
    // "here's the code: 482913", "the code they sent me is 482913"
    `\\b(?:the|my|your|this|that|sms|text|verification|login|security|one[ -]time|here'?s?|get|got|received)\\b[^.!?\\n]{0,12}?\\b(?:code|otp|passcode)\\b(?: (?:that |which )?(?:i|you|they|we)(?:'ve| have| just)? (?:got|received|sent|texted|e-?mailed|have)(?: (?:me|us|to me|by (?:sms|text|e-?mail)))?)?\\s{0,2}(?:is|was|it's|[:=]|-)?\\s{0,2}(?:now\\s)?(?:${digits})`,
    `^\\W{0,4}(?:code|otp|codigo|الرمز|الكود|رمز التحقق)\\s{0,2}(?:is|es|هو|[:=])?\\s{0,2}(?:${digits})\\W{0,4}$`,
    `\\b(?:otp|2fa)\\b[^\\d\\n]{0,12}(?:${digits})`,
    `(?:验证码|动态码|校验码|动态密码)[^\\d\\n。！？]{0,8}(?:${digits})`,
    `(?:${digits})\\s{0,2}[,，]?\\s?(?:是|这是)?(?:我的|收到的|你们发的)?(?:验证码|动态码|校验码)`,
    `\\b(?:el|mi|tu|su|este) codigo(?: (?:de (?:verificacion|un solo uso|confirmacion|acceso|seguridad)|sms))?(?: que (?:me )?(?:recibi|llego|mandaron|enviaron|han (?:enviado|mandado)|dieron))?(?: por (?:sms|mensaje|correo))?\\s{0,2}(?:es|era|[:=])?\\s{0,2}(?:el )?(?:${digits})`,
    `(?:رمز (?:التحقق|التاكيد|الدخول|الامان)|كود (?:التحقق|التفعيل|التاكيد)|الرمز|الكود)(?: الذي (?:وصلني|استلمته|ارسلتموه|وصل))?\\s{0,2}(?:هو|[:=])?\\s{0,2}(?:${digits})`,
  ].join('|'),
  'gm',
)

/** A word that nobody would write in a sentence: with a digit or a sign in it. */
const secretWord = '(?=[^\\s]{0,40}[\\d!@#$%^&*_+=~])[^\\s"\'»”،。，,;]{4,64}'
const password = new RegExp(
  [
    // "user bob pass Secret123", "password hunter2!", "my passcode 4821"
    `(?<!\\b(?:forgot|reset|change|changed|new|no|a|your|without)(?: (?:my|the|a|your))? )\\b(?:pass(?:word|code|phrase)?|pwd|pw)\\b\\s{0,2}(?:is|was|[:=]|->)?\\s{0,2}["'“«]?(?!(?:reset|is|at|on|in|for|from|with|after|since)\\b)${secretWord}`,
    `\\bpin\\b(?: (?:code|number))?\\s{0,2}(?:is|was|es|[:=#-])?\\s{0,2}\\d{4,8}(?!\\d)`,
    `(?:密码|口令)\\s{0,2}(?:是|为|[:：=])?\\s{0,2}(?!错|不|忘)${secretWord.replace('[^\\s"', '[!-~][^\\s"').replace('{4,64}', '{3,63}')}`,
    `\\b(?:contrasena|clave)\\b(?: de (?:acceso|mi cuenta))?\\s{0,2}(?:es|era|[:=])?\\s{0,2}["“«]?${secretWord}`,
    `(?:كلمه (?:السر|المرور)|الرقم السري|الباسورد)(?: (?:الخاصه بي|الخاص بي|لحسابي|حسابي))?\\s{0,2}(?:هي|هو|[:=])?\\s{0,2}${secretWord}`,
  ].join('|'),
  'g',
)
/** What looks like a password by form and is none: a count, a length, a date, a time, an order's number. */
const noPassword =
  /\b\d+ ?(?:times?|x|characters?|chars|digits|days?|hours?|minutes?|attempts?|次|位|天|小时|分钟|veces|caracteres|digitos|dias|horas|مرات|احرف|ارقام|ايام)|[a-z]{2}-\d{5}|\d{1,2}:\d{2}/

const cardCode =
  /(?:\b(?:three|3|four|4) (?:digits|numbers) (?:on|at) the (?:back|front)|\b(?:los )?(?:tres|3) (?:digitos|numeros) (?:de atras|del reverso|del dorso)|(?:背面|后面)(?:的)?(?:三位|3位)(?:数字?|码)?|الارقام الثلاثه(?: (?:خلف|على ظهر) البطاقه)?|\bcvv?2?\b|\bcvc2?\b)(?: (?:code|number))?\s{0,2}(?:is|are|son|es|是|为|هي|هو|[:：=])?\s{0,2}\d{3,4}(?!\d)/

/**
 * What of a customer's text must not have been sent, if anything. Takes the spans of the text and the text folded.
 * Precise rather than complete: what slips through is masked like everything else.
 */
export function mustNotSend(spans: readonly PersonalDataSpan[], folded: string): MustNotSend | undefined {
  const has = (type: PersonalDataSpan['type']) => spans.some((span) => span.type === type)
  if (has('cvv') || cardCode.test(folded)) return 'card-security-code'
  if (has('password') || passages(folded, password).some(({ found, behind }) => !noPassword.test(found + behind)))
    return 'password'
  const codes = passages(folded, oneTime)
  return codes.some(({ before, found, behind }) => !publicCode.test(before + found + behind))
    ? 'one-time-code'
    : undefined
}

function passages(text: string, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    before: text.slice(Math.max(0, index - 24), index),
    found,
    behind: text.slice(index + found.length, index + found.length + 16),
  }))
}
