import { unwrap } from '#lib/text/unwrap.ts'
import type { Candidate, PersonalDataType } from './personal-data-type.ts'

/** A value that only the words beside it make personal; the first group of `form` is the value. */
interface ContextForm {
  type: PersonalDataType
  form: RegExp
  /** Whether a value may stand; what it refuses is looked at no further. */
  accept?: (value: string, match: string) => boolean
  rank: number
}

const is =
  '\\s{0,3}(?:["\'»”]?\\s{0,2})(?:is|was|es|era|是|为|為|هو|هي|كان|[:=：؛\\-–]|->)?\\s{0,3}(?:[:：]\\s{0,2})?["\'«“(]?'
const months = unwrap`
    (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|
    nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|
    diciembre|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)
  `
const day = unwrap`
  (?:\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]?|\d{1,2}(?:st|nd|rd|
  th)?(?: (?:of|de))? ${months}\.?(?: (?:de|del|of))?,? \d{2,4}|${months}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}|(?:19|
  20)\d{6}|\d{4} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:19|20)\d\d)
`

const notASecret = new RegExp(
  unwrap`
    ^(?:(?:is|was|not|wrong|incorrect|invalid|expired|required|missing|weak|too|the|an?|my|your|and|or|to|for|from|by|
    in|on|it|that|this|reset|changed?|does|doesn't|again|please|help|no|es|esta|mal|incorrect[oa]|la|el|que|para|por|de|
    olvid\w*|forgot\w*|lost)(?![\p{L}\p{N}])|错误?|不对|忘|是什么|怎么|غير|لا|نسيت|خطا)
  `,
  'u',
)

const forms: readonly ContextForm[] = [
  {
    type: 'cvv',
    form: new RegExp(
      unwrap`
        (?:\bcvv2?\b|\bcvc2?\b|\b(?:cv2?|cid|csc)\b(?!-\d)|card verification (?:value|code)|(?:card )?security code|
        codigo de seguridad|安全码|安全碼|背面三位|رمز (?:الامان|التحقق من البطاقه)|cvv)(?: (?:code|number|no\.?|
        号码?))?${is}(\d[ .\-]?\d[ .\-]?\d(?:[ .\-]?\d)?)(?![\d])
      `,
      'g',
    ),
    rank: 9,
  },
  {
    type: 'expiry',
    form: new RegExp(
      unwrap`
        (?:\bexp(?:\.|iry|ires|iration)?(?: date)?\b|valid (?:thru|until|through|till)|有效期(?:至|到)?|到期日?|caducidad|
        caduca|vence|vencimiento|تاريخ (?:الانتهاء|انتهاء(?: الصلاحيه)?)|صالحه حتي)${is}((?:0?[1-9]|
        1[0-2])\s?[/\-.]\s?(?:20)?\d{2})(?![\d/\-.]\d|\d)
      `,
      'g',
    ),
    rank: 9,
  },
  {
    type: 'birth-date',
    form: new RegExp(
      unwrap`
        (?:\bborn(?: on)?|\bd\.?o\.?b\.?\b|date of birth|birth ?date|birth ?day|fecha de nacimiento|naci(?:do|
        da)?(?: el)?|cumpleanos|生日|出生(?:日期|年月日?|于)?|تاريخ (?:الميلاد|ميلادي|الولاده)|ولدت(?: (?:في|يوم))?|
        مواليد)${is}(?:the |on |el |في )?(${day})
      `,
      'g',
    ),
    rank: 10,
  },
  {
    type: 'birth-date',
    form: new RegExp(`(${day})\\s?(?:出生|生日)`, 'g'),
    rank: 10,
  },
  {
    type: 'one-time-code',
    form: new RegExp(
      unwrap`
        (?:\b(?:otp|2fa code|one[ -]?time (?:code|pass(?:word|code))|verification (?:code|number)|(?:sms|text|
        auth(?:entication)?|login|confirmation) code|(?:the )?code (?:i (?:got|received)|you sent|is|:))|(?:短信|手机|
        动态)?验证码|动态码|校验码|codigo (?:de (?:verificacion|un solo uso|confirmacion|acceso)|sms|es)|رمز (?:التحقق|التاكيد|
        الدخول)|كود (?:التحقق|التفعيل)?)${is}(\d(?:[ \-]?\d){3,7})(?!\d)
      `,
      'g',
    ),
    rank: 10,
  },
  {
    type: 'password',
    form: new RegExp(
      unwrap`
      (?:\b(?:pass(?:word|code|phrase)|pwd)\b|contrasena|\bclave(?: de acceso)?\b|密码|口令|كلمه (?:السر|المرور)|
      الرقم السري)(?: (?:for|to|of|de|del|para) [\w ]{1,20})?["'”]?\s{0,2}(?:is now|is|was|are|es|era|是|为|هي|هو|[:=：]|
      ->)\s{0,2}["'«“]?([^\s"'»”،。，]{4,64})
    `,
      'g',
    ),
    accept: (value, match) =>
      !notASecret.test(value) &&
      (/[:=：]\s{0,2}\S+$/.test(match) ||
        /[\d!@#$%^&*_+=~?]/.test(value.replace(/[.,!?]+$/, '')) ||
        !/^[\p{L}]{1,7}$/u.test(value)),
    rank: 11,
  },
  {
    type: 'password',
    form: new RegExp(`(?:\\bpin(?: (?:code|number))?\\b|取款密码|支付密码|الرقم السري)${is}(\\d{4,8})(?!\\d)`, 'g'),
    rank: 11,
  },
  {
    type: 'security-answer',
    form: new RegExp(
      unwrap`
      (?:mother'?s maiden name|maiden name|(?:my )?first pet(?:'?s name)?|pet'?s name|(?:security|secret) (?:answer|
      question answer)|answer to (?:my |the )?(?:security|secret) question|first school|city (?:i was|
      of) (?:born(?: in)?|birth)|favou?rite teacher|apellido de soltera(?: de mi madre)?|
      (?:nombre de )?mi primera mascota|respuesta (?:de seguridad|secreta)|母亲的?(?:姓名|姓氏|姓)|(?:第一只)?宠物的?名字|(?:安全|
      密保)(?:问题)?(?:的)?答案|小学(?:名称|名字)?|اسم (?:والدتي|امي)(?: قبل الزواج)?|(?:جواب|اجابه) (?:السوال السري|سوال الامان)|
      اسم حيواني الاليف)\s{0,2}(?:is called|was called|is|was|es|era|se llama(?:ba)?|是|叫|هو|هي|كان|
      [:=：])\s{0,2}["'«“]?([\p{L}\d][\p{L}\d' -]{0,40}?)(?=["'»”]?(?:[.,;!?\n。，；！？،]|\s(?:and|y|و|but|pero)\s|$))
    `,
      'gu',
    ),
    accept: (value) => !/^(?:not|wrong|required|missing|what|que|什么)\b/.test(value),
    rank: 28,
  },
]

const hint = new RegExp(unwrap`
    \d|pass(?:word|code|phrase)|pwd|contrasena|clave|密码|口令|كلمه|السري|maiden|pet|secur|secret|school|teacher|born|birth|
    mascota|soltera|respuesta|母亲|宠物|答案|小学|والدتي|امي|جواب|اجابه|اليف
  `)

/** Finds values that the words beside them make personal: codes, dates of birth, passwords, security answers. */
export function findByContext(text: string): Candidate[] {
  if (!hint.test(text)) return []
  const found: Candidate[] = []
  const digits = /\d/.test(text)
  for (const { type, form, accept, rank } of forms) {
    if (!digits && type !== 'password' && type !== 'security-answer') continue
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const value = (match[1] ?? '').replace(type === 'password' ? /[\s.,;]+$/ : /[\s.,;!?]+$/, '')
      const start = match.index + match[0].lastIndexOf(match[1] ?? '')
      if (value === '' || (accept && !accept(value, match[0]))) continue
      found.push({ start, end: start + value.length, type, value, rank })
    }
  }
  return found
}

const expiryBeside = new RegExp(
  unwrap`
    [^\p{L}\p{N}]{0,4}(?:(?:exp\w*|date|valid thru|有效期|vence|caduca)[^\p{L}\p{N}]{0,3}){0,2}((?:0[1-9]|
    1[0-2])\s?[/\-.]?\s?(?:20)?[2-4]\d)(?!\d|[/\-.]\d)
  `,
  'uy',
)
const cvvBeside = new RegExp(
  unwrap`
    [^\p{L}\p{N}]{1,4}(?:(?:(?:and|y|和|و)[^\p{L}\p{N}]{0,3})?(?:cvv?2?|cvc2?|code|security|
    安全码)[^\p{L}\p{N}]{0,3}(?:code[^\p{L}\p{N}]{0,3})?(\d{3,4})|(\d{3}))(?!\d|[.,/-]\d|\s?\p{L}|[%€$])
  `,
  'uy',
)
const fourBeside = /[^\p{L}\p{N}]{1,4}(\d{4})(?!\d|[.,/-]\d|\s?\p{L}|[%€$])/uy

/** Finds the expiry and the check value that stand right behind a card's number. */
export function findBesideCard(text: string, card: Candidate): Candidate[] {
  const found: Candidate[] = []
  const take = (pattern: RegExp, type: PersonalDataType, from: number) => {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return from
    const value = match[1] ?? match[2] ?? ''
    const end = match.index + match[0].length
    found.push({ start: end - value.length, end, type, value, rank: 9 })
    return end
  }
  const afterExpiry = take(expiryBeside, 'expiry', card.end)
  // American Express prints four.
  const four = /^3[47]/.test(card.value) ? take(fourBeside, 'cvv', afterExpiry) : afterExpiry
  const afterCvv = four > afterExpiry ? four : take(cvvBeside, 'cvv', afterExpiry)
  if (afterExpiry === card.end && afterCvv > card.end) take(expiryBeside, 'expiry', afterCvv)
  return found
}
