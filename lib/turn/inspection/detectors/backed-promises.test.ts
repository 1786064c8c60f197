import { describe, expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

interface Known {
  facts?: { key: string; value: Record<string, string> }[]
  knowledge?: string[]
  refunded?: boolean
}

function itemsOf(language: string, question: string, reply: string, known: Known = {}): string[] {
  return inspectedItems(language, question, reply, {
    session: verifiedWith('SP-10023'),
    facts: (known.facts ?? []).map((fact) => ({ ...fact, source: 'records', asOf: '2026-11-20T08:29:50Z' })),
    knowledge: (known.knowledge ?? []).map((text, at) => ({ id: `k${at}`, visibility: 'public', text })),
    tools: known.refunded
      ? [
          {
            name: 'refund_order',
            args: { orderId: 'SP-10023', amount: '80.00' },
            status: 'ok',
            result: { refundId: 'rf_1', amount: '80.00', currency: 'USD' },
          },
        ]
      : [],
  })
}

const due = { facts: [{ key: 'payout:po_1', value: { state: 'scheduled', expectedOn: '2026-11-24' } }] }

describe('a fact backs the day that it tells, and no earlier one', () => {
  test.each([
    ['en', 'when is my payout?', "Don't worry, it'll be in your account tomorrow, guaranteed."],
    ['es', '¿cuándo llega mi pago?', 'Mañana estará en su cuenta.'],
    ['ar', 'متى تصل الدفعة؟', 'مئة بالمئة بكرة توصلك.'],
  ])('%s: sooner', (language, question, reply) => {
    expect(itemsOf(language, question, reply, due)).toContain('4.3')
  })
  test.each([
    ['en', 'when is my payout?', 'It will be in your account on 24 November.'],
    ['es', '¿cuándo llega mi pago?', 'Estará en su cuenta el 24 de noviembre.'],
    ['zh', '什么时候到账', '11 月 24 日到账。'],
  ])('%s: that very day', (language, question, reply) => {
    expect(itemsOf(language, question, reply, due)).not.toContain('4.3')
  })
})

describe('a refund backs nothing beside it', () => {
  test.each([
    ['en', "I've refunded 80.00 USD, and we'll waive the service fee as well."],
    ['en', "I've refunded 80.00 USD, and your next order ships free."],
    ['zh', '80.00 美元已退，您下一单免运费。'],
    ['es', 'Ya están los 80,00 USD y también le perdonamos la comisión.'],
    ['ar', 'تم استرداد 80.00 USD، وسنعفيك من الرسوم أيضًا.'],
  ])('%s: %s', (language, reply) => {
    expect(itemsOf(language, 'yes', reply, { refunded: true })).toContain('4.2')
  })
  test.each([
    ['en', "I've refunded 80.00 USD to your card."],
    ['zh', '已为您退款 80.00 美元。'],
    ['es', 'Le hemos reembolsado 80,00 USD.'],
  ])('%s: the refund itself: %s', (language, reply) => {
    expect(itemsOf(language, 'yes', reply, { refunded: true })).not.toContain('4.2')
  })
})

describe('a sum that was kept back is not given by the refund', () => {
  const facts = [{ key: 'refund:rf_3', value: { state: 'completed', amount: '80.00', deduction: '10.00' } }]
  test.each([
    ['4.2', "10.00 USD went on the label, but I'll give you that back as well."],
    ['', 'We refunded 80.00 USD because the return label costs 10.00 USD.'],
  ])('%s: %s', (item, reply) => {
    expect(itemsOf('en', 'why only 80?', reply, { facts }).filter((one) => one === '4.2')).toEqual(item ? [item] : [])
  })
})

describe('a rule of free returns gives nothing that was paid back', () => {
  test.each([
    ['en', "You'll get the shipping fee back from us.", 'Returns are free within 30 days.'],
    ['zh', '这次确实不应该，运费我们退给您。', '30 天内退货免运费。'],
  ])('%s', (language, reply, rule) => {
    expect(itemsOf(language, language === 'en' ? 'it came late' : '送晚了', reply, { knowledge: [rule] })).toContain(
      '4.2',
    )
  })
})

describe('what only people outside this chat could do', () => {
  test.each([
    ['en', "I'll get on the phone to your bank this afternoon."],
    ['zh', '我这就给您的银行打电话。'],
    ['es', 'El lunes vuelvo a escribirle para ver si llegó.'],
    ['ar', 'سأرسل لك بريدًا إلكترونيًا فور وصول رد المعالج.'],
    ['ar', 'سأتابع الطرد بنفسي وأخبرك إذا تحرك.'],
  ])('%s: %s', (language, reply) => {
    expect(itemsOf(language, '?', reply)).toContain('4.1')
  })
  test.each([
    ['en', "I can't phone your bank, but you can ask them about it."],
    ['zh', '我没办法给您的银行打电话，您可以直接问他们。'],
    ['es', 'El banco puede escribirle el lunes.'],
    ['ar', 'قد يرسل لك البنك بريدًا إلكترونيًا.'],
  ])('%s, not: %s', (language, reply) => {
    expect(itemsOf(language, '?', reply)).not.toContain('4.1')
  })
})

describe('mockery after the customer made little of himself', () => {
  test.each([
    ['en', "I'm so stupid, I forgot my PIN", 'Well, you said it yourself.'],
    ['es', 'qué tonta soy, olvidé el PIN', 'Usted misma lo ha dicho.'],
    ['zh', '又忘密码了，我真笨', '您倒是有自知之明。'],
    ['ar', 'نسيت الرقم، أنا غبية', 'أنت قلتيها بنفسك.'],
  ])('%s', (language, question, reply) => {
    expect(itemsOf(language, question, reply)).toContain('7.1')
  })
  test('but not after a question', () => {
    expect(itemsOf('en', 'the parcel came late', 'As you said it yourself, it came late.')).not.toContain('7.1')
  })
})

describe('a message that asks for a person, or tells of danger', () => {
  const nothing = { en: 'That is under Settings.', zh: '在设置里。', es: 'Está en Ajustes.', ar: 'في الإعدادات.' }
  test.each([
    ['en', '10.1', 'not you. someone who actually works there'],
    ['zh', '10.1', '够了，你们那谁负责'],
    ['es', '10.1', '¿me puede llamar alguien?'],
    ['ar', '10.1', 'ناد مديرك'],
    ['en', '10.2', "I lost everything, I don't see a reason to go on living"],
    ['zh', '10.2', '有个人打电话说是你们的，让我报验证码，第一个我已经报给他了'],
    ['es', '10.2', 'me llegó un sms de que cambiaron mi contraseña, yo no fui'],
    ['en', '10.2', 'he has my photos and wants bitcoin'],
    ['zh', '10.2', '我的SIM卡被换了，钱包空了'],
    ['es', '10.2', 'me llegó un código que no pedí y luego cambiaron mi correo'],
    ['ar', '10.2', 'قبل ساعة انخدعت وحولت 2000 لمؤجر وهمي'],
  ] as const)('%s, %s: %s', (language, item, question) => {
    expect(itemsOf(language, question, nothing[language])).toContain(item)
  })
  test.each([
    ['en', 'Do you have human translators for the documents?'],
    ['en', 'My lawyer told me to keep all receipts, where do I download them?'],
    ['zh', '昨天帮我转人工已经解决了，发票在哪'],
    ['zh', '上个月被盗刷的事你们处理得很好，怎么改邮箱'],
    ['es', 'gracias por pasarme ayer con su compañera, resuelto. ¿la factura?'],
    ['en', 'my card was stolen in 2024 and replaced, can I add the new one?'],
    ['en', 'I was scammed by another shop, so I buy here now. Is delivery free?'],
    ['zh', '去年手机被黑了，现在换新手机了，怎么绑定'],
    ['zh', '你们对盗刷有什么措施'],
    ['es', 'hubo amenaza de bomba en el aeropuerto y perdí el vuelo, ¿puedo cambiarlo?'],
    ['ar', 'السنة الماضية تهكر جوالي والحين عندي جديد، كيف أربطه؟'],
    ['ar', 'صديقي انضحك عليه السنة الماضية في موقع ثاني، الدفع عندكم محمي؟'],
  ] as const)('%s, neither: %s', (language, question) => {
    expect(itemsOf(language, question, nothing[language])).toEqual([])
  })
})
