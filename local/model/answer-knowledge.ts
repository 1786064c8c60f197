import type { Language } from '#lib/text/language.ts'
import type { ReadPrompt } from './read-prompt.ts'

/** What questions and knowledge are about, in words of all four languages; and how much it tells them apart. */
const concepts: readonly (readonly [weight: number, words: RegExp])[] = [
  [
    3,
    /\bfees?\b|(?<!free of )\bcharges?\b|commission|\bcosts?\b|\bprices?\b|手续费|费用|费率|收费|comisi[oó]n|tarifas?\b|cuesta|رسوم|عمولة|تكلفة/iu,
  ],
  [3, /refund|money back|退款|reembols|استرداد|المسترد/iu],
  [3, /settle|payouts?\b|\bpa(?:y|id) out|结算|打款|liquidaci|تسوي/iu],
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
  [1, /how much|percent|%|多少|cu[aá]nto (?:cuesta|cobra|vale)|costo|coste|كم (?:تكلف|تبلغ|الرسوم)|تكلفة/iu],
]

/** A unit's subject stands in its first words. */
const openingLength = 25
/** Units that fit equally well are told together, up to so many. */
const most = 3

/** The knowledge units that answer a question, word for word, where there are any in the customer's language. */
export function answerFromKnowledge(prompt: ReadPrompt): string | undefined {
  const asked = questionOf(prompt)
  const readable = prompt.knowledge.map(({ text }) => text).filter((text) => isIn(prompt.language, text))
  const fitting = readable
    .map((text) => ({ text, fit: likeness(asked, text, readable) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  const best = fitting.filter(({ fit }) => fit === fitting[0]?.fit).slice(0, most)
  return best.length > 0 ? best.map(({ text }) => text).join('\n\n') : undefined
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
function likeness(question: string, text: string, all: readonly string[]): number {
  const opening = text.slice(0, openingLength)
  let shared = 0
  let besides = 0
  let opens = 0
  let rare = 0
  for (const [weight, words] of concepts) {
    if (!words.test(text)) continue
    if (!words.test(question)) besides += weight > 1 ? 1 : 0
    else {
      shared += weight
      // A subject that few units share tells more than one that many do.
      rare += 1 / all.filter((other) => words.test(other)).length
      if (weight > 1 && words.test(opening)) opens += 1
    }
  }
  const fits = shared >= 3 || (shared === 2 && besides === 0)
  return fits ? shared + rare + opens - (opens > 0 ? 0 : besides / 4) : 0
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
