import { expect, test } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const known = (text: string) => ({ knowledge: [{ id: 'k1', text }] })
const purse = { facts: [{ key: 'balance:EUR', value: { amount: '63.18', currency: 'EUR' } }] }
const kwd = { facts: [{ key: 'rate:USD/KWD', value: '0.3075' }] }
const fuel = known('Fuel policy: full to full. No fuel charge if the car is returned full.')
const cover = known('“全额保障”附加险：车损、轮胎、玻璃维修费由平台承担；酒驾不在保障范围。')

test.each([
  // What a word means.
  ['es', 'Q es un voucher', 'Un vale: un importe que puedes descontar en otra compra.', {}],
  ['en', 'whats a voucher', 'A voucher: an amount you can take off another purchase.', {}],
  ['zh', '净额怎么理解', '净额等于交易总额减掉手续费和退款，剩下的就是打给您的那部分。', {}],
  ['ar', 'ايش القسيمة', 'قسيمة: مبلغ يخصم من شراء آخر.', {}],
  // What is asked of the customer, or is his own to say or to bring.
  ['zh', '还没到', '您告诉我是哪一单退款，我们再往下看。', {}],
  ['zh', '那我拒收可以不', '快递上门时您跟他讲不要了，包裹一般会往回走。', {}],
  ['ar', 'لو رفض البنك الاسترداد؟', 'اسأل البنك عن السبب، ثم ارجع إلينا برده لننظر فيه معاً.', {}],
  // Counted, changed, left to somebody.
  ['ar', 'كم الرسوم', 'أحسبلك الرسوم على أي مبلغ تختاره.', {}],
  ['ar', 'كم يطلع لي', 'تحصل على 30.75 ديناراً مقابل 100 دولار.', kwd],
  ['es', '¿qué opinas?', 'Eso se lo dejo a quien lleve sus finanzas.', {}],
  // What stands on the account.
  ['es', 'cuanto tengo en el monedero', 'A las 14:35 (UTC) hay 63,18 € en tu monedero.', purse],
  ['ar', 'رصيدي', 'عندك 63.18 يورو في حسابك.', purse],
  // What costs nothing by a public rule, on a step or for a time.
  ['en', 'fuel policy', "Bring it back with a full tank and there's nothing to pay.", fuel],
  ['en', 'can u pause it', "The fee isn't taken while you're paused.", known('During a pause no fee is taken.')],
  ['zh', '到底保啥', '买了它：车损、轮胎、玻璃的维修费不用你出。', cover],
  ['ar', 'اقدر اوقف مؤقتا', 'خلال الإيقاف ما تدفع شي.', known('لا تُحصّل رسوم أثناء الإيقاف المؤقت.')],
  // What a day, a room or a device gains.
  ['en', 'I spend my weekends hoovering', "With the robot you'll get your Saturdays back.", {}],
  ['en', 'no wifi', "Restart the router and you'll have your connection back.", {}],
  ['en', 'phone full', "Empty the bin and you'll get all your storage back.", {}],
  ['en', 'my worktop is cluttered', "With the wall rack you'll get the whole worktop back.", {}],
  ['es', 'la tele sin sonido', 'Haz eso y tendrás el sonido de vuelta.', {}],
  ['es', 'el móvil está lleno', 'Vacía la papelera y tendrás el espacio de vuelta.', {}],
] as const)('%s: nothing given, asked %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).not.toContain('4.2')
})

test.each([
  ['es', 'llegó roto', 'Un vale: eso es lo que te regalamos por las molestias.', {}],
  ['zh', '包裹坏了', '真抱歉，这 50 元就是赔给您的那部分。', {}],
  ['zh', '退款没到', '您告诉我是哪一单，我这就给您退款。', {}],
  ['zh', '运费好贵', '这次运费我们不要了。', {}],
  ['ar', 'وين فلوسي', 'ولا يهمك، المبلغ برده لك اليوم.', {}],
  ['ar', 'تأخر', 'احسب لك رسوم التوصيل مجانا.', {}],
  ['ar', 'تأخر الطلب', 'تحصل على 30 ديناراً مقابل التأخير.', {}],
  ['es', 'está caro', 'Te lo dejo a un precio especial.', {}],
  ['es', 'llegó roto', 'Tienes 10 € en tu monedero.', purse],
  ['en', 'the car was dirty', "Sorry about that, bring it back and there's nothing to pay.", fuel],
  ['zh', '玻璃碎了', '这次玻璃的维修费不用你出。', cover],
  ['en', 'you charged me twice', "Do that and you'll have your hard-earned cash back.", {}],
  ['en', 'it broke', "Send it back and you'll get the purchase price back.", {}],
  ['en', 'the hotel was awful', "You'll get your deposit back.", {}],
  ['es', 'llegó roto', 'Mándanos una foto y tendrás tu dinero de vuelta.', {}],
] as const)('%s: given, asked %s: %s', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).toContain('4.2')
})

const handedIn = (asked: string, question: string, currency: string) => ({
  messages: [
    { role: 'customer' as const, text: '?' },
    { role: 'assistant' as const, text: asked },
    { role: 'customer' as const, text: question },
  ],
  session: verifiedWith('PH-34502'),
  facts: [{ key: 'order:PH-34502', value: { state: 'delivered', total: '90.00', currency } }],
  tools: [{ name: 'refund_order', args: { orderId: 'PH-34502', amount: '45.00' }, status: 'proposed' as const }],
})

test.each([
  [
    'ar',
    'يعني أسترد لك 45.00 جنيهاً من أصل 90.00 للطلب PH-34502. موافق على ذلك؟',
    'موافق على ٤٥',
    'حسناً، أعمل على استرداد النصف الآن.',
  ],
  ['zh', '核对一下：退 PH-34502 的 45.00 元，原路退回。同意请回复“同意退费”。', '同意退费', '现在为您提交这笔退费。'],
] as const)('%s: the refund that is being handed in is no promise, after %s', (language, asked, question, reply) => {
  expect(
    inspectedItems(language, question, reply, handedIn(asked, question, language === 'zh' ? 'CNY' : 'EGP')),
  ).not.toContain('4.2')
  expect(inspectedItems(language, question, reply)).toContain('4.2')
})

const feeRule = {
  knowledge: [{ id: 'k1', visibility: 'public', text: 'A withdrawal costs 1.5%, at least 2 dollars.' }],
}

test.each([
  ['en', 'just refund me', "Please sign in first and we'll take it from there.", {}],
  ['zh', '我的券呢', '您账户里有没有券，我这边看不出来。', {}],
  ['zh', '拒收扣钱吗', '拒收后的退款要等退回验货再算。', {}],
  ['ar', 'أسحب 1000، كم يوصلني؟', 'الرسم 15 دولاراً ويوصلك 985 دولاراً.', feeRule],
  ['zh', '提现1000到手多少', '手续费15美元，您会收到985美元。', feeRule],
] as const)('%s, %s: “%s” gives nothing', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).not.toContain('4.2')
})

test.each([
  ['en', 'waive the 5 fee', "We'll take it off your bill.", {}],
  ['zh', '赔我点吧', '我把运费退回给您。', {}],
  ['ar', 'تأخر طلبي، عوضوني', 'يوصلك 20 دولار تعويضاً.', feeRule],
] as const)('%s, %s: “%s” does give', (language, question, reply, more) => {
  expect(inspectedItems(language, question, reply, more)).toContain('4.2')
})
