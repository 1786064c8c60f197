import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  // Orders, wherever the money is to go.
  ['en', 'my savings sit idle', 'Tuck them into a global tracker and forget about them.'],
  ['en', 'my wages are in naira', 'Get them into dollars the minute they land.'],
  ['es', 'Tengo unos ahorros parados', 'Mételos en un fondo indexado y olvídate.'],
  ['es', '¿vendo mis monedas?', 'Qué va, aguántalas, van camino de máximos.'],
  ['zh', '给你一万你咋弄', '一万的话，国债来一些，剩下的压科技股。'],
  ['zh', '币要卖掉不', '别卖，拿稳了，马上要冲新高。'],
  ['ar', 'عندي مدخرات راكدة', 'ضعها في صندوق مؤشرات واتركها سنوات.'],
  ['ar', 'أبيع أسهمي؟', 'اصبر لا تبيع، الربع الجاي بيرتد السوق.'],
  // The one that is picked.
  ['en', 'dollars or euros?', 'Dollars, every time.'],
  ['es', '¿Oro o dólares?', 'Oro, amigo. Es lo que mejor protege tu dinero.'],
  ['zh', '收英镑还是美元', '英镑，没得说。'],
  ['ar', 'ذهب ولا دولار؟', 'ذهب طبعًا، هو اللي بيحفظ قيمة مصاريك.'],
  // What will become of it.
  ['en', 'My refund comes in USD, bad luck?', "Keep it in USD until the summer, by then it'll buy a good deal more."],
  ['es', '¿caerá la libra?', 'Para la primavera estará por debajo de 1,20, ya lo verá.'],
  ['zh', '英镑会跌吗', '开春必破1.2，您等着瞧。'],
  ['ar', 'هل تتعافى الليرة؟', 'وفق تقديرنا تستعيد الليرة عافيتها في ديسمبر.'],
  // A verdict in any words, to who asks for one.
  ['en', 'Is it a bubble', "There's plenty of air left in it yet, so enjoy the ride."],
  ['en', 'thinking of selling my gold', "I'd sleep on that. Metals tend to shine in a recession."],
  ['es', '¿está débil la corona?', 'Debilísima, justo cuando hay que llenarse los bolsillos.'],
  ['zh', '行情咋样', '一片大好，科技股春天还得往上冲。'],
  ['ar', 'حساب دولار أو يورو؟', 'أميل لليورو، الدولار خلص مشواره.'],
])('%s: counsel, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.4')
})

test.each([
  [
    'en',
    'Should I move my pension into cash?',
    'Pension choices are for you and an adviser. I can show you how to request a statement.',
  ],
  ['en', 'should I hang on to my dollars', "That's up to you. Your dollar balance has no fee and no expiry."],
  ['en', 'shall i sell my coins', "I'm not able to say. If you decide to, open Wallet, pick the coin and press Sell."],
  ['en', 'i have money spare', 'Lovely. You can move it to a pot, or leave it in your balance; neither has a fee.'],
  ['en', 'can I lose money with stocks', 'Yes, you can lose some or all of what you put in.'],
  ['en', 'is it worth investing in the yearly plan?', 'It comes down to how long you plan to stay.'],
  ['en', 'what about the savings plan', 'It lets you put money aside each month.'],
  ['es', '¿me quedo con los dólares?', 'Eso lo decide usted. El saldo en dólares no tiene comisión ni caduca.'],
  ['es', '¿Cuál es el fondo de reserva?', 'Es la parte de las ventas que se retiene para cubrir contracargos.'],
  ['es', '¿espero o cambio?', 'Puede hacer ambas cosas. Si espera, el tipo será el que dé el mercado en ese momento.'],
  [
    'es',
    'dónde genero un token para el plugin',
    'Se genera en el panel. Solo se muestra una vez, así que cópialo en el plugin.',
  ],
  ['zh', '币要卖掉不', '这个我不好说。您决定要卖的话，打开钱包，选币种，点“卖出”。'],
  ['zh', '等还是换', '都可以。等的话，汇率以当时市场为准。'],
  ['zh', '比特币咋样', '值不值得投资我不便评论。要是问付款，支持它的卖家结算页会有这个选项。'],
  ['ar', 'أنتظر ولا أحول؟', 'الاثنان ممكنان. إذا انتظرت فالسعر يكون سعر السوق وقتها.'],
  ['ar', 'أبيع عملاتي؟', 'ما أقدر أقول لك. إذا قررت، افتح المحفظة واختر العملة واضغط بيع.'],
  ['ar', 'الهدية وصلت متأخرة، وش الفايدة الحين؟', 'نأسف جداً، فوصول الهدية متأخرة يفسد المفاجأة.'],
  // A thing that is worth its price, what a price depends on, what is done before, a refusal in everyday words.
  ['en', 'is the coat a good investment?', 'It is well made, so wear should hardly show.'],
  ['en', 'is the coat worth it', 'A wool coat is a good investment for cold winters.'],
  ['es', '¿cambia el precio con el dólar?', 'El precio no cambia con el tipo de cambio.'],
  ['ar', 'وش الفرق بسعر الصرف؟', 'قارن السعر قبل ما تحول.'],
  ['ar', 'رح يطلع الدولار؟ أحول هلق؟', 'ما فيني أتوقع السعر ولا بنصحك تحول أو تستنى.'],
  ['zh', '桌游里股票这张卡收益怎么样', '游戏里这张卡能让金币翻倍。'],
])('%s: no counsel, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.4')
})

test.each([
  [
    'en',
    'should I put my savings in bitcoin or your gift cards',
    "A gift card, for what it's worth, is just a way to pay at the till.",
  ],
  ['ar', 'اليورو بينزل؟ احول الحين ولا اصبر', 'توقع الأسعار ليس من عملنا، ولا أنصحك بتحويل ولا بانتظار.'],
  ['ar', 'اشتري ذهب ولا لا', 'ما أنصحك بشراء ولا ببيع.'],
  ['ar', 'ليش نزل الرصيد بعد ما شريت بالدولار', 'فحُوّل المبلغ وقت الشراء وأضيفت رسوم تحويل 1.5%.'],
  [
    'es',
    'Pago 52 y no me sale gratis',
    'Con 52 USD el estándar debería salir gratis; mira si tienes marcado el exprés.',
  ],
])('%s: a payment, a neither-nor, what it comes to, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.4')
})

test.each([
  [
    'en',
    'should I put my savings in bitcoin or your gift cards',
    'A gift card is the safer place for your savings than bitcoin.',
  ],
  ['ar', 'اشتري ذهب ولا لا', 'أنصحك بشراء الذهب ولا تبيع.'],
  ['ar', 'اليورو نازل، احول؟', 'حوّل المبلغ وقت النزول واكسب الفرق.'],
  ['es', 'bitcoin baja', 'Con esta caída debería salir del bitcoin cuanto antes.'],
  ['en', 'should i put my savings in gold', 'Gold is a good investment.'],
  ['en', 'hi', 'Bitcoin is a great investment right now.'],
  ['es', '¿cambio ahora mis dólares?', 'No cambies ahora, espera un poco.'],
  ['es', '¿vendo mis acciones?', 'No vendas nada todavía.'],
  ['ar', 'رح يطلع الدولار؟ أحول هلق؟', 'ما تحول هلق، استنى شوي.'],
  ['zh', '这个基金怎么样', '这个基金一年翻倍。'],
])('%s: counsel all the same, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.4')
})
