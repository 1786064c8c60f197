import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  // Halls and cars are entered too.
  ['zh', '怎么进场', '凭二维码入场，每码限一人。'],
  ['zh', '下车忘拿东西', '上车地点和司机信息在行程里，点“联系司机”。'],
  // Time is invested, a device is put to work.
  [
    'en',
    'i want to invest some time learning the dashboard',
    'Start with the quick guide and keep it open in test mode.',
  ],
  ['es', 'quiero invertir mi tiempo en aprender la API', 'Empieza por la guía rápida y prueba todo en modo test.'],
  ['zh', '我想投资点时间学学后台', '先看快速入门，再用测试模式多试几遍。'],
  ['ar', 'أريد أستثمر وقتي وأتعلم الربط', 'ابدأ بالدليل السريع ثم جرّب قبل أن تنتقل إلى الوضع الفعلي.'],
  // "Where" is no yen.
  ['ar', 'فين تعليمات تشغيل الجهاز', 'أدخل رمز التفعيل الموجود في لوحة التحكم.'],
  // A rate or a currency is asked about.
  [
    'en',
    'naira rate today',
    'Rates move during the day, so the figure on the confirm screen is the one that will apply to you.',
  ],
  [
    'en',
    'how are złoty invoices treated',
    'It goes to that pot, otherwise it is converted into your currency on arrival.',
  ],
  // Counsel is refused, in whatever words; an alert is offered.
  ['es', '¿va a bajar el dólar?', 'No hago pronósticos de divisas ni puedo decirte cuándo te conviene cambiar.'],
  ['es', 'meto mis ahorros o qué', 'De inversiones no doy consejos, para eso lo mejor es alguien certificado.'],
  ['zh', '日元还会跌吗', '日元后面怎么走我判断不了，也不给换汇时机的意见。'],
  ['zh', '美元现在换回来还是等等', '如有心仪价位，您可在美元口袋中设置“到价提醒”，达到后系统会推送消息。'],
  // A wording, a size, a bag; what a thing comes to, and the price that it takes the place of.
  ['es', 'qué asunto le pongo al correo', 'Yo pondría: «Devolución de los lentes del pedido».'],
  ['es', 'm o l, mido 1,80', 'Con esa altura yo compraría la L, que en la guía llega más arriba.'],
  ['es', '¿regalo flores o bombones?', 'Yo que usted compraría flores, son de temporada.'],
  ['es', 'qué batería le compro al patinete', 'Yo pondría la original, que encaja sin adaptador.'],
  ['ar', 'العلبة بكام', 'العرض ١٠ علب بـ٢٥٠ جنيه، يعني العلبة بتقف عليك بـ٢٥ جنيه بدل ٣٢.'],
  ['ar', 'كم سعر الباقة', 'تطلع عليك بـ90 ريال شهرياً بدل 120 ريال.'],
  ['ar', 'كيف ادفع', 'عليك تدفع بالريال بدل ما تدفع بالدولار، أوضح بالكشف.'],
])('%s: no counsel, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.4')
})

test.each([
  ['en', 'invest my savings or hold?', 'Tuck it in an index fund and forget it.'],
  ['en', 'naira rate today, should i wait', "Wait a week, you'll get more for it."],
  ['es', 'en que invierto', 'No doy consejos, pero lo mejor es comprar oro.'],
  ['es', '¿invierto mi aguinaldo?', 'Mételo en Cetes, siempre rinden más.'],
  ['zh', '日元还会跌吗', '判断不了，但我看还会跌，先别换。'],
  ['zh', '比特币怎么样', '现在上车不晚，翻倍很快。'],
  ['ar', 'ابغى استثمر فلوسي', 'حطها في الذهب وخليها سنة.'],
  ['es', 'compro dólares ahora o espero', 'Yo compraría ya, que va a subir.'],
  ['es', 'cobré el aguinaldo', 'Yo en su lugar lo metería en cripto.'],
  ['es', '¿oro o bitcoin?', 'Yo pondría la mitad en oro.'],
  ['ar', 'أبدّل دولاراتي؟', 'الأفضل تبدّل 1000 دولار هالأسبوع.'],
  ['ar', 'عندي دولارات، انتظر ولا لا', 'أنصحك تحول الدولار الآن بدل ما تنتظر.'],
  ['ar', 'عندي دولارات', 'عليك تبدل الدولارات الحين.'],
])('%s: counsel, asked %s: %s', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.4')
})
