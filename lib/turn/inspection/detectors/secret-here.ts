import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutCalming } from '../excuses/calming.ts'
import type { Sentence } from '../watches/watch.ts'
import { namesPlainCode } from './credential-excuses.ts'

/** A code or a password that is the talk of the customer's last message, or of the reply before it. */
const secretNamed = new RegExp(unwrap`
    (?<![a-z])(?:(?:one-time|verification|log-?in|security|sms|six-digit|6-digit|access) (?:code|pin)|(?:six|6|four|4)[ -]digits?|(?:seis|6|cuatro|4) (?:digitos|cifras)|otp|passwords?|
    passcodes?|cvv|code|pin|codigo|contrasena|clave)(?![a-z])|验证码|密码|口令|安全码|(?:收到|来|那个)了?码|(?<![\u0620-\u06ff])(?:ال)?(?:رمز|
    كود)(?![\u0620-\u06ff])|كلم[هت] (?:ال)?(?:مرور|سر)|الرقم السري
  `)
/** A pronoun for it, and the place where it is wanted: here. */
const itHere = new RegExp(unwrap`
    (?<![a-z])(?:drop|type|enter|send|put|paste|write|post|pop|give|read|share|text|tell)(?: me)? (?:it|them|that|
    those)(?: [a-z]+){0,2} (?:here|in (?:this|the) chat|to me|over)(?![a-z])|(?<![a-z])(?:escrib|envi|mand|pon|peg|dict|copi|tecle|anot|
    compart|pas|dej)[a-z]{0,4}(?:me)?l[oa]s?(?: [a-z]+)? (?:aqui|aca|en (?:este|el) chat)(?![a-z])|(?<![a-z])(?:di|pas[ae]|
    mand[ae]|envi[ae]|dict[ae])mel[oa]s?(?![a-z])|(?:^|[,;:!])(?:请|麻烦|您|你|就|那|现在|直接|可以|收到后|把它)*(?:发|打|填|输|写|
    报|贴)(?:在|到|给)?(?:这里|这儿|我|聊天|对话)(?:里|中|来|就行|就好|即可|就可以|吧)*(?=[,;!。]|$)|(?<![\u0620-\u06ff])[وف]?(?:اكتب|ارسل|
    ابعت|ابعث|حط|ادخل|هات)(?:ه|ها)(?: [\u0620-\u06ff]+)? (?:هنا|لي|في (?:المحادثه|الدردشه|الشات))(?![\u0620-\u06ff])
  `)
/** Something else that may be meant, a place of its own, or that it is not to be. */
const other = new RegExp(unwrap`
    (?<![a-z])(?:orders?|photo|screenshot|invoice|receipt|picture|file|documents?|numbers?|errors?|message|e-?mail|address|
    pedido|captura|foto|factura|archivo|documento|numero|mensaje|correo|direccion|card|form|field|box|page|app|tarjeta|
    formulario|campo|pagina|never|not|don't|nobody|no|nunca|nadie|ni|if|did|si)(?![a-z])|订单|截图|照片|发票|文件|地址|邮箱|报错|卡片|输入框|
    页面|不|别|勿|如果|طلب|صور|فاتور|ملف|مستند|بريد|عنوان|رساله|بطاق|خان|صفح|(?<![\u0620-\u06ff])(?:لا|لن|ليس|ليست|وليس|اذا|
    ان)(?![\u0620-\u06ff])
  `)

/** It has come by telephone, or comes now. */
const comesByPhone = new RegExp(
  unwrap`
    (?<![a-z])(?:texted|text|sms|(?:text )?message|phone|mobile|mensaje|telefono|movil|celular|whatsapp)(?![a-z])|短信|
    手机(?:上|里|号)?|رساله(?: نصيه)?|(?:ال)?(?:جوال|موبايل|هاتف)ك?
  `,
  'g',
)

const cache = new WeakMap<Prepared, boolean>()

function speaksOfSecret(prepared: Prepared): boolean {
  const known = cache.get(prepared)
  if (known !== undefined) return known
  const talk = `${prepared.replies.at(-1) ?? ''} ${prepared.question}`
  const spoken = secretNamed.test(talk) && !namesPlainCode(talk)
  cache.set(prepared, spoken)
  return spoken
}

/** "A message with a code has reached you. Write it to me here": named a moment ago, and come by telephone. */
function hasJustCome(talk: string): boolean {
  return talk.search(comesByPhone) !== -1 && secretNamed.test(talk) && !namesPlainCode(talk)
}

/** "Great, just drop it here": the secret that was spoken of before, asked for by a pronoun. */
export function asksForItHere({ text, previous }: Sentence, prepared: Prepared): boolean {
  if (!itHere.test(text)) return false
  const talk = withoutCalming(`${previous} ${text}`)
  if (hasJustCome(talk)) return !other.test(talk.replace(comesByPhone, ' '))
  return speaksOfSecret(prepared) && !other.test(talk)
}
