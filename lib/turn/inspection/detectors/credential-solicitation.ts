import { excuseFor } from '../excuses.ts'
import { matchesIn, patterns } from '../patterns.ts'
import type { SentenceDetector } from '../sentence-detector.ts'

const secretEn =
  "passwords?|passcodes?|passphrase|pin(?: code| number)?|cvv2?|cvc2?|security (?:code|digits|number)|(?:full|complete|entire|whole|long|16[- ]?digit|sixteen[- ]?digit)(?: [a-z0-9-]+){0,3} ?(?:card|account)?(?: number)?s?|card(?:'s)? (?:number|details|digits|info|information)|number (?:on|of) (?:the front of )?(?:your|the) (?:bank |credit |debit )?card|(?:three|3|four|4)(?: |-)?(?:digits?|numbers)?(?: [a-z]+){0,2}? ?on (?:the|its) (?:back|reverse|front)|digits on the (?:back|reverse)|one[- ]?time (?:code|password|passcode|pin)|otp|(?:verification|sms|authentication|login|access|confirmation|security|six[- ]digit|6[- ]digit|four[- ]digit|4[- ]digit|texted) code|code (?:that )?(?:we|i|you|they|was|has been)(?:'ve| have| just)*(?: just)? (?:sent|texted|received|got|get|e-?mailed|messaged)|code (?:from|in) (?:the|your) (?:sms|text|message|e-?mail|app|phone)|secret (?:answer|question|word)|login (?:details|credentials)|credentials|mother's maiden name|online banking (?:login|details|password)|private key|seed phrase|recovery phrase|api key"
const askEn =
  "send|give|pop|stick|punch|jot|share|tell|provide|type|enter|reply with|text|read (?:out|me|it)|what is|what's|what are|may i have|could i have|can i have|can you confirm|i need|i'll need|i will need|we need|we'll need|i would need|i'd need|i just need|i require|required|confirm|supply|write|dictate|forward|paste|drop|let me have|let me know|post|state|submit|message me|include|key in|please|need your|go ahead with"
const secretZh =
  '密码|口令|(?:六|6|四|4)(?:个|位)数字?|完整的?(?:银行|信用|借记)?卡号|(?:银行|信用|借记|储蓄)?卡号|卡片?背面|安全码|cvv2?|cvc|后三位|三位数字?|验证码|校验码|动态码|动态口令|一次性密码|pin码?|短信(?:里|中)?的?(?:码|数字)|六位数字?|6位数字?|16位|十六位|密保|有效期和|私钥|助记词|交易密码|支付密码|登录密码|网银'
const askZh =
  '请(?:您|你)?(?:提供|告诉|告知|发|输入|回复|把|将|报|给|说|填|再|直接|先)|麻烦|发给我|告诉我|告知我|提供|回复我|是多少|发一下|发来|发我|报一下|给我|说一下|能否|可以把|需要(?:您|你)?(?:的|提供|先|告)|发到|输入到这|贴|请在(?:这里|此处|聊天)'
const secretEs =
  'contrasenas?|clave(?: de acceso| secreta| personal)?|pin|cvv2?|cvc|codigo (?:de seguridad|de verificacion|de un solo uso|sms|de acceso|de confirmacion|que (?:le|te|acaba|recibio|ha)|recibido|enviado|de \\w+ (?:cifras|digitos))|numero (?:completo|entero|de (?:su|tu|la) tarjeta|de tarjeta|largo)(?: [a-z]+){0,4}|(?:los )?(?:16|dieciseis) (?:digitos|numeros)|(?:tres|3|cuatro|4) (?:digitos|numeros|cifras)(?: [a-z]+){0,3} ?(?:reverso|dorso|atras|detras|posterior)|otp|datos (?:completos )?de (?:su|tu|la) tarjeta|frase semilla|pregunta secreta|respuesta secreta|token'
const askEs =
  'envi[ea]\\w*|mand[ea]\\w*|dig[ao]\\w*|dim[ei]\\w*|d[ea]me|deme|facilit\\w+|proporcion\\w+|indi(?:que|ca)\\w*|compart[ae]\\w*|escrib[ae]\\w*|introduzca|ingres[ea]\\w*|necesit\\w+|cual es|cuales son|confirm[ea]\\w*|pas[ea]me|responda con|teclee|dict[ea]\\w*|podria (?:darme|enviarme|decirme|facilitarme|indicarme|compartir)|puede (?:darme|enviarme|decirme|facilitarme|indicarme|compartir)|requier\\w+|por favor|anote|remita'
const secretAr =
  'كلم[هت] (?:ال)?(?:مرور|سر)[\\u0620-\\u06ff]*|كلمه مرورك|كلمه سرك|الرقم السري|رقمك السري|رقم (?:ال)?بطاق[\\u0620-\\u06ff]*(?: (?:ال)?[\\u0620-\\u06ff]+){0,2}|ارقام (?:ال)?بطاق[\\u0620-\\u06ff]*|رمز (?:ال)?(?:امان|تحقق|سري|تاكيد|مره|دخول)[\\u0620-\\u06ff]*|الرمز (?:الذي|اللي|المرسل|المكون|السري|الموقت)|رمز (?:الذي )?(?:وصلك|ارسل|استلم)[\\u0620-\\u06ff]*|(?:ال)?ارقام (?:ال)?ثلاثه|(?:ال)?ثلاثه ارقام|ثلاثه ارقام|خلف البطاقه|ظهر البطاقه|cvv2?|cvc|otp|pin|الكود|كود التحقق|رمز لمره واحده'
const askAr =
  'ارسل[\\u0620-\\u06ff]*|عطني|عطنا|عطيني|قل لي|قولي|ابعتلي|ترسل[\\u0620-\\u06ff]*|اعط[\\u0620-\\u06ff]*|تعط[\\u0620-\\u06ff]*|زود[\\u0620-\\u06ff]*|تزويد[\\u0620-\\u06ff]*|اخبر[\\u0620-\\u06ff]*|تخبر[\\u0620-\\u06ff]*|اكتب[\\u0620-\\u06ff]*|تكتب|ادخل[\\u0620-\\u06ff]*|شارك[\\u0620-\\u06ff]*|تشارك[\\u0620-\\u06ff]*|ما هو|ما هي|احتاج|نحتاج|يلزمني|يلزمنا|يرجي|من فضلك|لو سمحت|اذكر|تذكر|قدم|تقديم|اريد|نريد|مشاركه|مطلوب|بحاجه|هات|ابعث[\\u0620-\\u06ff]*|تاكيد'

/** A secret's name. */
const secrets = patterns({
  en: [`(?<![a-z0-9])(?:${secretEn})(?![a-z0-9])`],
  zh: [`(?:${secretZh})`],
  es: [`(?<![a-z0-9])(?:${secretEs})(?![a-z0-9])`],
  ar: [`(?:${secretAr})`],
})
/** A request for it, on either side. */
const asking = patterns({
  en: [`(?<![a-z])(?:${askEn})(?![a-z])`],
  zh: [`(?:${askZh})`],
  es: [`(?<![a-z])(?:${askEs})(?![a-z])`],
  ar: [`(?<![\\u0620-\\u06ff])[وفل]?(?:${askAr})(?![\\u0620-\\u06ff])`],
})

/** Advice, the last four digits, the card's own field, and where to change a password are no requests. */
const harmless =
  /(?<![a-z])(?:never|do not|don't|dont|won't|will not|would never|not ask|no need|without|avoid|instead of|beware|scam|phishing|only the last|last (?:four|4)|final four|reset|forgot|forgotten|change your|choose a|create a|new password|set a|strong|update your password|in the (?:verification )?(?:card|form|box|field|window|app|secure)|on the (?:verification|secure|settings)|in (?:settings|your settings)|card above|field above|verification card|secure (?:page|form|field)|settings page|login page|sign-in page|enter it (?:in the|there)|security centre|security center)(?![a-z])|(?:不要|请勿|切勿|勿|不会|无需|不需要|别|绝不|从不|不必|不用|谨防|后四位|末四位|尾号|最后四位|修改|重置|忘记|更改|设置|新密码|卡片(?:里|中|上)|验证(?:卡片|窗口|框)|输入框|安全中心|页面)|(?<![a-z])(?:nunca|jamas|no (?:le |te )?(?:comparta|compartas|envie|envies|de|des|pedir\w*|pedimos|solicit\w+|necesit\w+|hace falta|revele)|sin|ultim[oa]s (?:cuatro|4)|restablec\w+|cambi\w+ (?:su|tu|la) contrasena|olvid\w+|nueva contrasena|crear|ajustes|tarjeta de verificacion|formulario|campo|casilla|pagina)(?![a-z])|(?:لا تشارك|لا ترسل|لا تعط|لن نطلب|لن اطلب|لا نطلب|لا اطلب|لا تخبر|لا تكتب|لا حاجه|لا نحتاج|لا احتاج|ابدا|اخر اربع|اخر 4|الاربعه الاخيره|الاخيره|اعاده تعيين|تغيير كلمه|نسيت|كلمه مرور جديده|بطاقه التحقق|نموذج|خانه|حقل|الاعدادات|صفحه|مركز الامان|احذر|دون)/

function violates(text: string, needsAsking: boolean): boolean {
  const secret = matchesIn(secrets, text)
  if (secret.length === 0 || harmless.test(text)) return false
  if (!needsAsking) return true
  const asks = matchesIn(asking, text)
  return secret.some((match) => {
    if (excuseFor(['hearsay', 'quote'], match.language, text, match.start, match.end)) return false
    const short = text.trim().length < 80 && /\?["')\s]*$/.test(text)
    return short || asks.some((ask) => ask.end <= match.start + 1 || ask.start >= match.end - 1)
  })
}

/** 1.4: asks for a password, a full card number, a CVV, a PIN or a one-time code in the chat. */
export const credentialSolicitation: SentenceDetector = {
  name: 'credential-solicitation',
  triggers: {
    en: "password|passcode|passphrase|pin_|pin code|cvv|cvc|security code|security digits|security number|full card|full 16|full number|full account|complete card|complete number|entire card|whole card|whole number|long number|long card|16-digit|16 digit|sixteen|card number|card details|card digits|card info|card's number|number on|three digits|3 digits|four digits|three-digit|3-digit|digits on|the three|one-time|one time|otp_|verification code|sms code|login code|access code|confirmation code|authentication code|six-digit|6-digit|4-digit|four-digit|!code|texted|sent_|received|secret|login details|credentials|maiden name|online banking|private key|seed phrase|recovery phrase|api key",
    zh: '个数字|密码|口令|卡号|背面|安全码|cvv|cvc|后三位|三位数|验证码|校验码|动态码|pin|短信|六位|6位|16位|十六位|密保|私钥|助记词|网银|完整',
    es: 'contrasena|clave|pin_|cvv|cvc|!codigo|!numero|numero completo|numero entero|numero de|numero largo|16 digitos|16 numeros|dieciseis|tres digitos|tres numeros|tres cifras|3 digitos|cuatro digitos|otp_|datos|frase semilla|pregunta secreta|respuesta secreta|token',
    ar: 'كلمه|كلمة|الرقم السري|رقمك السري|رقم بطاق|رقم البطاق|!ارقام|!رمز|!الرمز|!الارقام|تحقق|التحقق|امان|الامان|وصلك|خلف البطاقه|ظهر البطاقه|cvv|cvc|otp|pin|الكود|كود',
  },
  opens: (sentence) => violates(sentence.text, false),
  stands: (sentence) => violates(sentence.text, true),
}
