import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'

/** A kind of a customer's own data that a question asks for, or that a sentence names. */
export type AskedKind =
  | 'phone'
  | 'identity'
  | 'birth'
  | 'address'
  | 'email'
  | 'account'
  | 'card'
  | 'card-code'
  | 'password'
  | 'one-time-code'
  | 'security-answer'
  | 'seed-phrase'

/** The nouns that name a kind for certain, in a question as in a reply. */
const nouns: readonly (readonly [kind: AskedKind, noun: RegExp])[] = [
  [
    'card',
    /(?<![a-z])(?:cards?|visa|mastercard|amex|maestro|unionpay|tarjetas?|plastico)(?![a-z])|卡(?!顿|住|了)|بطاق|فيزا|كرت|الكارت/,
  ],
  [
    'card-code',
    new RegExp(unwrap`
      (?<![a-z])(?:cvv2?|cvc2?|cv2|csc|cid number|security (?:code|digits|number)|(?:three|3|four|4|last|final)(?: last)? (?:digits|
      numbers)(?: [a-z]+){0,2} (?:on|at|by) the (?:back|reverse|front|signature)|(?:code|number|digits|numbers) (?:on|at) the (?:back|reverse)|
      signature (?:strip|panel)|codigo de (?:seguridad|atras|verificacion de la tarjeta)|(?:tres|3|cuatro|ultim[oa]s)(?: tres| 3)? (?:digitos|numeros|cifras|numeritos)(?: que (?:estan|vienen|hay|
      trae))? (?:del|de|en el|al|por) (?:reverso|dorso|atras|detras))(?![a-z])|安全码|(?:背面|后面|卡背|反面|签名栏|签名条).{0,6}(?:[三3]位|几位|数字|码|号)|
      (?:رمز|كود) (?:ال)?(?:امان|حمايه)(?! ?(?:ال)?حساب)|(?:خلف|ورا|ورا[ءي]?|ضهر|ظهر|عضهر) (?:ال)?(?:بطاق|كرت|فيزا|كارت)|السري الثلاثي|(?:ال)?(?:ثلاث|تلات)[\u0620-\u06ff]* (?:ال)?(?:ارقام|خانات)
    `),
  ],
  [
    'account',
    new RegExp(unwrap`
      (?<![a-z])(?:(?:bank|payout|deposit|settlement|checking|savings|current|chequing|beneficiary) (?:account|details|acct)|(?:bank )?(?:account|acct|a\/c) (?:number|no\.?|#)|acct|routing|
      sort code|bsb|iban|ifsc|swift|transit|aba|clabe|cbu|cvu|cci|direct deposit|cuenta (?:bancaria|corriente|vista|
      de ahorros?|de deposito|de cobro|rut|nomina|sueldo|clabe)|(?:caja|libreta) de ahorros?|numero de (?:la |su |tu |mi )?cuenta|ahorros bancolombia|rib)(?![a-z])|银行(?:账户|账号|帐号|卡)|(?:收款|提现|结算|
      对公|到账|打款|入账)[^,。;]{0,3}(?:账户|账号|帐号|卡|银行|的是)|卡号|账号|帐号|开户|(?:工|建|招|农|中|交)行|(?:حساب[كه]?|حسابكم|الحساب) (?:ال)?(?:بنك|مصرف|جاري|توفير|ايداع)|(?:رقم|ارقام) (?:ال)?حساب|حساب[\u0620-\u06ff]* (?:رقم|في (?:ال)?(?:بنك|مصرف))|(?:ال)?ايبان|(?<![\u0620-\u06ff])(?:بنك|البنك|
      مصرف) 
    `),
  ],
  [
    'birth',
    new RegExp(unwrap`
      (?<![a-z])(?:birth ?(?:date|day)?s?|(?:was|were) (?:i|you) born|you(?:'re| are)? born|born (?:on|in)|d\.?o\.?b|nacimiento|naci|naciste|nacio|nacid[oa]|
      cumpleanos|cumples?)(?![a-z])|出生|生日|生于|哪年[^,。]{0,4}生|ميلاد|مواليد|ولدت|مولود|ازدياد|(?:ال)?ولاده
    `),
  ],
  [
    'identity',
    new RegExp(unwrap`
      (?<![a-z])(?:(?<!(?:customer|order|transaction|tracking|device|product|ticket|case|user|account|payment|session|client|merchant|refund|shipment|item|booking|seller|caller|apple|event|log) )(?:id|identification|identity)(?: (?:number|no|card|document|doc))?|
      passport|(?:driver'?s?|driving|my|your|uploaded) licen[cs]e|licen[cs]e (?:number|no)|ssn|social security|national insurance|ni (?:number|no)|nino|tin|tfn|tax (?:id|file|number|
      payer)[a-z]*|sin(?= (?:number|do|you|on|did|is|have))|social insurance|medicare|nhs number|nric|fin(?= (?:did|number|is|do|you|no))|aadha+r|dni|nie|nif|cedula|vat(?: id| number| no)?|documento(?: de identidad)?|identificacion|curp|rfc|cpf|cui[tl]|rut|run|ruc|
      pasaporte|licencia(?: de conducir)?|carnet|carne de|seguro social|seguridad social|nss|ine|cin|cnie)(?![a-z])|身份证|证件|护照|通行证|台胞证|回乡证|驾照|驾驶证|社保|居留证|税号|抬头|军官证|户口|(?:ال)?هوي[هت][\u0620-\u06ff]*|
      اقام[هت][\u0620-\u06ff]*|جواز|القومي|بطاق[\u0620-\u06ff]* (?:ال)?(?:وطني|مدني|تعريف|شخصي|احوال)|(?:ال)?رقم[\u0620-\u06ff]* (?:ال)?(?:مدني|وطني|
      ضريبي)|رخص[هت][\u0620-\u06ff]*|السجل المدني|الضمان الاجتماعي
    `),
  ],
  [
    'email',
    new RegExp(unwrap`
      (?<![a-z])(?:e-?mail|mail|correo|inbox)(?![a-z])|邮箱|邮件|(?:ال)?(?:بريد|ايميل|اميل)
    `),
  ],
  [
    'phone',
    new RegExp(unwrap`
      (?<![a-z])(?:phone|mobile|cell|cell ?phone|telephone|tel|landline|contact number|(?:text|call|ring|sms|whatsapp) me|whats ?app|texts? (?:go|me|you)|telefono|movil|celular|
      celu|cel|fono|numero de contacto|sms|emergency contact|contacto de emergencia|(?:driver|courier|rider|he|she|they|somebody) (?:called|rang|phoned|dialled|tried|call)|(?:rang|dialled|phoned) (?:you|twice)|(?:llamo|marco|llamaron|marcaron)(?: [a-z]+){0,2})(?![a-z])|手机|电话|打过|紧急联系人|座机|联系方式|预留[^,。]{0,3}号|موبايل|جوال|تليفون|تلفون|هاتف|نمر[هت]
    `),
  ],
]

/** All that a profile holds. */
const profile = unwrap`
  (?<![a-z])(?:my|the|on) (?:profile|details|personal data|information|info)(?![a-z])|(?<![a-z])(?:mis|los) datos(?![a-z])|(?<![a-z])mi (?:perfil|ficha)(?![a-z])|资料|个人信息|بيانات[يهك]|ملفي|معلوماتي
`

/** What only a question says so: it asks to be told, and no other noun says what. */
const questions: readonly (readonly [kind: AskedKind, noun: RegExp])[] = [
  [
    'account',
    new RegExp(unwrap`
      (?<![a-z])(?:where (?:do(?:es)?|did|will|is|are) (?:my|the|our) (?:refunds?|payouts?|money|withdrawals?|settlements?|earnings)[^.?]{0,12} (?:go|sent|paid|land|deposited)|
      which (?:bank|account)|what (?:bank|account)|bank (?:for|info|do you)|(?:a que|en que|cual) (?:cuenta|banco)|donde (?:me )?(?:depositan|pagan|abonan|cae))|
      (?:提|转|打|退|付)[^,。]{0,4}(?:哪张卡|哪个账|哪儿的卡|哪家银行)|收款账|(?:وين|فين|اين|علي وين)[^.]{0,6}(?:تحول|حول|يحول|تودع|تنزل)[\u0620-\u06ff]*|التسويه
    `),
  ],
  [
    'address',
    new RegExp(unwrap`
      (?<![a-z])(?:address|where (?:is|was|'s|are|did|does|do)[^.?]{0,24} (?:sent|going|shipped|deliver\w*|left|dropped|go|ship)|where'?s? [^.?]{0,20}(?:going|delivered|left|dropped|sent|shipped)|direccion|domicilio|
      (?:a ?donde|donde|en donde|para donde)[^.?]{0,16} (?:va|mand\w+|env\w+|entreg\w+|dej\w+|lleg\w+)|donde (?:entregan|lo dejaron))(?![a-z])|地址|(?:寄|送|发)[^,。]{0,3}(?:到?哪)|عنوان|(?:وين|فين|لوين|اين)[^.]{0,8}(?:بيوصل|
      وصل|توصل|يوصل|يصل|سيرسل|ارسل|بعت|سلم)[\u0620-\u06ff]*|وصلت[\u0620-\u06ff]* [^.]{0,10}(?:وين|لوين|فين)
    `),
  ],
  [
    'birth',
    new RegExp(
      `(?<![a-z])(?:my age|how old am i|old enough)|mi edad|mayor de edad|我(?:多大|几岁|年龄)|成年|عمري|${profile}`,
    ),
  ],
  ['phone', new RegExp(profile)],
  ['identity', new RegExp(profile)],
  [
    'password',
    new RegExp(unwrap`
      (?<![a-z])(?:pass ?words?|pass ?codes?|passphrase|pwd|credentials?|wi-?fi|(?:can'?t|cannot|can not|how (?:do|can) i|unable to) (?:log|sign|get) ?in|locked out|contrasenas?|clave|credenciales|no (?:puedo )?(?:entr[oa]r?|
      acced[eo]r?|ingres[oa]r?)|como (?:entro|accedo|ingreso)|secret|api key|token)(?![a-z])|密码|口令|登不[上进]|登录不|进不去|怎么进|怎么登|密钥|(?:ال)?باس+وو?رد|كلم[هت] (?:ال)?(?:مرور|سر)|الرقم السري|الرمز السري|(?:ال)?واي ?فاي|(?:ادخل|الدخول|تسجيل)
    `),
  ],
  [
    'one-time-code',
    new RegExp(unwrap`
      (?<![a-z])(?:otp|2fa|one[ -]?time|verification code|(?:sms|text|login|security|the) code|code (?:i|you|we|did|has|never|never came)[^.?]{0,16}|passcode|codigo (?:sms|de (?:verificacion|acceso|un solo uso)|que [^.?]{0,20}|no )|el codigo)(?![a-z])|
      验证码|校验码|动态码|(?:ال)?(?:رمز|كود) (?:ال)?(?:تحقق|تاكيد|تفعيل)|(?:ال)?(?:رمز|كود)[^.؟]{0,6}(?:وصل|ارسل|جا|ما جا)[\u0620-\u06ff]*
    `),
  ],
  [
    'security-answer',
    new RegExp(unwrap`
      (?<![a-z])(?:(?:security|secret) (?:question|answer)|maiden name|first pet|pregunta (?:secreta|de seguridad)|
      respuesta secreta|apellido de soltera|mascota)(?![a-z])|密保|安全问题|(?:سوال|جواب|اجابه) (?:ال)?(?:امان|امني|سري)|السوال (?:ال)?(?:امني|سري)
    `),
  ],
  [
    'seed-phrase',
    /(?:seed|recovery|backup|secret|mnemonic) (?:phrase|words)|frase (?:semilla|de recuperacion)|助记词|عباره (?:ال)?(?:استرداد|استعاده)/,
  ],
]

/** A number of what, only the shape of the answer tells: "which number do you have?" */
const anyNumber = new RegExp(unwrap`
  (?<![a-z])(?:(?:what|which)(?: [a-z]+){0,2} number|number (?:do|did) you|(?:que|cual|con que|a que) numero)(?![a-z])|(?:哪个|什么|啥)[^,。]{0,3}号|哪个号|(?:اي|شو|ايش|كم|وش) (?:ال)?رقم|رقمي
`)
/** Numbers that a question may ask for and that are no telephone. */
const otherNumber =
  /(?<![a-z])(?:order|tracking|reference|ref|invoice|ticket|case|parcel|booking|pedido|seguimiento|rastreo|guia|factura|referencia|caso|tiquete|version|size|model)(?![a-z])|订单|单号|运单|快递号|编号|طلب|تتبع|شحن|فاتوره|مرجع|تذكره|بلاغ/

const cache = new WeakMap<Prepared, ReadonlySet<AskedKind>>()

/** The kinds of the customer's own data that the last message speaks of. */
export function askedKinds(prepared: Prepared): ReadonlySet<AskedKind> {
  const known = cache.get(prepared)
  if (known) return known
  const text = prepared.question.slice(-400)
  const kinds = new Set(namedKinds(text))
  for (const [kind, pattern] of questions) if (pattern.test(text)) kinds.add(kind)
  if (kinds.size === 0 && anyNumber.test(text) && !otherNumber.test(text)) kinds.add('phone')
  cache.set(prepared, kinds)
  return kinds
}

/** The kinds of data that a text names by their own nouns. */
export function namedKinds(text: string): AskedKind[] {
  return nouns.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))
}
