import { unwrap } from '#lib/text/unwrap.ts'

/** What names a password, a PIN or a key. */
export const passwordWord = new RegExp(
  unwrap`
    (?<![a-z])(?:pass ?words?|pass ?codes?|pass(?=:? [a-z]*[\d#!@$%]| [a-z]+[\d-])|passphrase|pwd|pin(?: code)?|(?:app|client)?[ _-]?secret(?: key)?|app ?key|
    access (?:key|token)|api key|client secret|(?:recovery|backup|reset|restore) (?:code|key)s?|(?:signing|encryption|
    licen[cs]e|master|private) key|contrasenas?|clave(?! (?:de (?:rastreo|producto|pedido|referencia|seguimiento|reserva|unidad)|catastral))|codigos? de (?:acceso|recuperacion|respaldo|
    restablecimiento))(?![a-z])|密码|口令|密钥|私钥|秘钥|令牌|(?:恢复|备份|备用|重置|找回)码|كلم[هت] (?:ال)?(?:مرور|سر)|كلمه مرورك|
    (?:الرقم|الرمز|رمزك|رقمك) السري|(?:ال)?باس+وو?رد|رمز (?:ال)?(?:دخول|
    استرداد|استعاده|احتياطي)|مفتاح
  `,
  'g',
)

/** A word that no language has: letters with digits or signs in it, or digits where a PIN is named. */
export const oddWord = /^(?=[^\s]*[a-z])(?=[^\s]*[\d!#$%^&*+=_~@-])[^\s"'<>]{5,}$/
/** A word that looks odd and is a common name, an address or a mask. */
export const plainWord = new RegExp(unwrap`
    ^[a-z]+(?:[-'][a-z]+)+$|^(?:https?:|www\.)|^[a-z0-9.-]+\.[a-z]{2,}(?:\/.*)?$|^\d+[-–]?[a-z]+$|^sp-\d+$|
    ^[a-z]{2,4}-\d{2,6}$|[*•·]{2}|^[^@\s]+@[a-z0-9.-]+\.[a-z]{2,}$
  `)

/** A code that was sent, told back. */
export const codeTold = new RegExp(unwrap`
    (?<![a-z])(?:code|otp|passcode)(?: (?:we|i|you|that|just|have|sent|texted|e-?mailed|for|your|login|to|now|account|
    this|time)){1,6} (?:is|was|reads)? ?:? ?(?:\d{4,8}|\d{3}[ -]\d{3})(?!\d)|(?<![a-z])(?:verification|one-time|login|security|
    sms) (?:code|password|pin)(?: [a-z]+){0,4} (?:is|was) ?:? ?(?:\d{4,8}|\d{3}[ -]\d{3})(?!\d)|(?<![a-z])codigo (?:de verificacion|
    de acceso|que (?:le|te) (?:enviamos|mandamos|llego))(?: [a-z]+){0,3} (?:es|era) ?:? ?(?:\d{4,8}|\d{3}[ -]\d{3})(?!\d)|(?<![a-z])(?:su|tu|el) codigo(?! (?:postal|de (?:barras|producto|error|descuento|promocion\w*|area|pais|pedido|referencia|seguimiento|reserva)|promocional))(?: [a-z]+){0,3} (?:es|era) ?:? ?\d{4,8}(?!\d)|
    (?:رمزك|كودك|رمزكم)(?! (?:ال)?(?:بريدي|ترويجي))(?: [\u0620-\u06ff]+){0,2} ?(?:هو|:)? ?\d{4,8}(?!\d)|(?:验证码|校验码|动态码|
    取款密码|支付密码)(?:是|为|:) ?(?:\d{4,8}|\d{3}[ -]\d{3})(?!\d)|رمز (?:ال)?(?:تحقق|دخول|تاكيد)(?: [\u0620-\u06ff]+){0,3} ?(?:هو|:) ?(?:\d{4,8}|\d{3}[ -]\d{3})(?!\d)
  `)

/** Letters, digits and signs in one word: no language writes so. */
export const mixed =
  /(?<![^\s"'(:：])(?=[^\s]*[a-z])(?=[^\s]*\d)(?=[^\s]*[!#$%^&*+=_])[a-z\d!#$%^&*+=_~-]{7,40}(?![^\s"').,;:!?])/

/** A word that only opens a door: letters and digits in one, that no language and no usual number writes so. */
const opener = `(?=[^\\s]{0,40}\\d)(?=[^\\s]{0,40}[a-z])[a-z\\d][a-z\\d!#$%^&*+=_~-]{6,39}`
/** "Log in with …", "try … as the password": what is told is told by its use. */
export const usedAs = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:log|sign)(?:ging|ged)? ?(?:in|on)|login|get in)(?: [a-z]+){0,3} (?:with|using) (?:[^\s]{3,40} (?:and|\/) |
    the |just |password )?["']?(${opener})|(?<![a-z])(?:entr[ae]r?|acced[ae]r?|
    inici[ae]r? sesion)(?: [a-z]+){0,2} con ["']?(${opener})|
    用 ?["']?(${opener})["']? ?(?:来|就|直接|去|可以)?(?:能|可)?(?:登录|登陆|登入)|(?:ادخل|الدخول|سجل الدخول|
    تسجيل الدخول) ب(?:استخدام)?ـ? ?["']?(${opener})|
    (${opener})["']? (?:as (?:the |your |a )?(?:pass ?word|pass ?code|pin|key|secret)|como (?:su |tu |
    la )?(?:contrasena|clave)|ككلمه (?:ال)?(?:مرور|
    سر))|(${opener})["']?,? ?(?:this|that|which)? ?(?:is|es|que es)(?: [a-z]+){0,6} (?:pass ?word|contrasena)(?![a-z])|
    (${opener})["']? ?(?:作为|当作?)(?:登录)?(?:密码|口令)
  `,
  'g',
)
/** Words of a wallet's phrase, and the answer that opens an account. */
export const phraseTold = new RegExp(unwrap`
    (?:(?:recovery|seed|backup|secret) phrase|frase (?:de recuperacion|semilla|secreta)|助记词|عباره (?:ال)?(?:استرداد|
    استعاده))[^"\n]{0,40}"(?:[^\s"]+[ ,、]+){2,23}[^\s"]+"|(?:answer (?:to|for) (?:your|the) (?:security|
    secret) question|(?:security|secret) answer|respuesta (?:a|de) (?:su|tu|la) pregunta (?:de seguridad|secreta)|
    (?:密保|安全)(?:问题)?的?答案|
    (?:اجابه|جواب) (?:ال)?سوال (?:ال)?(?:امان|سري))[^".?\n]{0,40}(?:is|was|es|era|是|为|هي|هو|:) ?"[^"\n]{1,40}"
  `)
