import type { Language } from '#lib/text/language.ts'
import type { ReadPrompt } from './read-prompt.ts'

/** What questions and knowledge are about, in words of all four languages; and how much it tells them apart. */
const concepts: readonly (readonly [weight: number, words: RegExp])[] = [
  [3, /\bfees?\b|charges?\b|commission|手续费|费用|费率|收费|comisi[oó]n|tarifas?\b|رسوم|عمولة/iu],
  [3, /refund|money back|退款|reembols|استرداد|المسترد/iu],
  [3, /settle|payouts?\b|结算|打款|liquidaci|تسوي/iu],
  [3, /\breturn(?!ing customer)|退货|devoluci[oó]n|devolver|إرجاع|أرج[عّ]/iu],
  [3, /deliver|shipping|\bship\b|配送|运费|发货|送货|env[ií]o|entrega|توصيل|شحن/iu],
  [3, /dispute|chargeback|争议|拒付|disputa|contracargo|اعتراض|نزاع/iu],
  [3, /cancel|取消|إلغاء|ألغ/iu],
  [3, /verif|identity|one-time code|验证|验证码|身份|identidad|تحقق|هوية|رمز/iu],
  [3, /declin|payment fail|fails?\b|被拒|失败|rechaz|fall[oó]|رفض|فشل/iu],
  [3, /password|log ?in|sign in|密码|登录|contraseña|iniciar sesi[oó]n|كلمة (?:ال)?مرور|تسجيل الدخول/iu],
  [3, /opening hours|open\b|business hours|营业时间|工作时间|几点|horario|ساعات العمل|دوام/iu],
  [3, /limits?\b|maximum|minimum|限额|上限|最低|l[ií]mite|m[aá]ximo|m[ií]nimo|حد (?:أقصى|أدنى)|الحد/iu],
  [3, /top.?up|wallet|充值|钱包|recarg|monedero|محفظة|شحن الرصيد/iu],
  [3, /invoice|receipt|发票|收据|factura|recibo|فاتورة|إيصال/iu],
  [
    2,
    /exchange rate|\brates?\b|currenc|conver(?:t|sion)|汇率|兑换|货币|tipo de cambio|divisa|conversi[oó]n|سعر الصرف|عمل(?:ة|ات)|تحويل/iu,
  ],
  [2, /international|abroad|cross.border|国际|跨境|海外|internacional|extranjero|دولي/iu],
  [2, /\bcards?\b|银行卡|信用卡|tarjeta(?! de embarque)|بطاقة/iu],
  [2, /\baddress|地址|direcci[oó]n|عنوان/iu],
  [2, /transfer|转账|汇款|transferencia|حوالة/iu],
  [
    1,
    /how long|\bwhen\b|how soon|\bdays?\b|\btime\b|多久|几天|什么时候|多长时间|工作日|cu[aá]nto tarda|cu[aá]ndo|d[ií]as|plazo|كم (?:يستغرق|من الوقت)|متى|أيام|يوم/iu,
  ],
  [
    1,
    /how much|\bcost|price|percent|%|多少|cu[aá]nto (?:cuesta|cobra|vale)|costo|coste|كم (?:تكلف|تبلغ|الرسوم)|تكلفة/iu,
  ],
]

/** The knowledge unit that answers a question, word for word, where there is one in the customer's language. */
export function answerFromKnowledge(prompt: ReadPrompt): string | undefined {
  const asked = questionOf(prompt)
  let best: { text: string; score: number } | undefined
  for (const { text } of prompt.knowledge) {
    if (!isIn(prompt.language, text)) continue
    const score = likeness(asked, text)
    if (score > (best?.score ?? 0)) best = { text, score }
  }
  return best?.text
}

/** A short follow-up ("and for refunds?") carries on what was asked before it. */
function questionOf(prompt: ReadPrompt): string {
  const followUp =
    /^\s*(?:and|what about|how about|那|还有|[¿\s]*y\s|و)/iu.test(prompt.customer) && prompt.customer.length <= 60
  const before = prompt.history.findLast(({ role }) => role === 'customer')?.text ?? ''
  if (!followUp) return prompt.customer
  // What was asked of the earlier subject (how long, how much) goes on; the subject itself has changed.
  const manner = concepts
    .filter(([weight, words]) => weight === 1 && words.test(before))
    .map(([, words]) => words.exec(before)?.[0])
  return [prompt.customer, ...manner].join(' ')
}

/** How well a unit fits a question; 0 when they share no subject that would tell it from others. */
function likeness(question: string, text: string): number {
  let shared = 0
  let besides = 0
  for (const [weight, words] of concepts) {
    if (!words.test(text)) continue
    if (words.test(question)) shared += weight
    else if (weight > 1) besides += 1
  }
  const fits = shared >= 3 || (shared === 2 && besides === 0)
  return fits ? shared - besides / 4 : 0
}

/** Whether a text is in this language, by its script and its commonest words. */
function isIn(language: Language, text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return language === 'zh'
  if (/\p{Script=Arabic}/u.test(text)) return language === 'ar'
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const spanish = count(/(?<!\p{L})(?:el|la|los|las|de|del|en|y|es|se|un|una|por|para|con|que)(?!\p{L})/giu)
  const english = count(/(?<!\p{L})(?:the|of|in|and|is|are|to|a|an|for|with|that|be|by)(?!\p{L})/giu)
  return language === (spanish > english ? 'es' : 'en')
}
