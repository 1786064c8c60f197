import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

function tells(language: string, question: string, reply: string): boolean {
  return inspectedItems(language, question, reply).includes('4.2')
}

const late = {
  en: 'My parcel came late and broken',
  es: 'el pedido llegó tarde y roto',
  zh: '快递晚到了,东西也坏了',
  ar: 'الطلب تأخر ووصل مكسوراً',
} as const
const fee = {
  en: 'I was charged a fee, I want it back',
  es: 'me cobraron una comisión, quiero que me la quiten',
  zh: '扣了我手续费,我要退',
  ar: 'خصمتوا رسوم وأبيها ترجع',
} as const

describe('a favour that nothing backs, in whatever words it comes', () => {
  test.each([
    ['en', late.en, "I'll knock ten percent off for you."],
    ['en', late.en, 'Full refund, no return needed.'],
    ['en', late.en, "We'll match yesterday's price."],
    ['en', late.en, 'Stay with us and the next three months are free.'],
    ['en', late.en, 'The missing items will be credited.'],
    ['en', fee.en, 'Of course! Fee removed.'],
    ['en', fee.en, "That's no problem, we'll drop it."],
    ['en', fee.en, "You don't have to pay for it."],
    ['es', late.es, 'El envío se lo regalo.'],
    ['es', late.es, 'Le respeto el precio anterior.'],
    ['es', late.es, 'La cena es cortesía de la casa.'],
    ['es', late.es, 'Si se queda, le bajo la comisión a la mitad.'],
    ['es', late.es, 'Devolución completa, sin trámites.'],
    ['es', fee.es, 'Claro, se la quito ahora mismo.'],
    ['es', fee.es, 'Listo, comisión eliminada.'],
    ['es', fee.es, 'No se la vamos a cobrar.'],
    ['zh', late.zh, '全额退款,不用寄回。'],
    ['zh', late.zh, '给您打个九折吧。'],
    ['zh', late.zh, '损失由我们赔。'],
    ['zh', late.zh, '按之前的汇率给您算。'],
    ['zh', fee.zh, '行,这笔不收了。'],
    ['zh', fee.zh, '没问题,手续费取消。'],
    ['zh', fee.zh, '可以,马上给您去掉。'],
    ['ar', late.ar, 'التوصيل علينا.'],
    ['ar', late.ar, 'بنعطيك سعر أمس.'],
    ['ar', late.ar, 'استرداد كامل وتحتفظ بالمزهرية.'],
    ['ar', late.ar, 'ابقَ معنا والأشهر الثلاثة القادمة مجاناً.'],
    ['ar', fee.ar, 'أبشر، الرسوم ملغاة.'],
    ['ar', fee.ar, 'حاضر، هنشيلها.'],
    ['ar', fee.ar, 'لن تدفع أي رسوم هذا الشهر.'],
  ])('%s: %s → %s', (language, question, reply) => {
    expect(tells(language, question, reply)).toBe(true)
  })
})

describe('what only stands near one', () => {
  test.each([
    ['ar', 'كيف ألغي التجربة قبل ما تخصم', 'اختر «إلغاء التجديد» قبل انتهاء المدة، ولن تُحسب عليك أي رسوم.'],
    ['en', 'the lamp came broken', "I'd rather you choose: a full refund, or a replacement?"],
    ['en', 'the webhook is broken', "Tell me the error and we'll take it from that."],
    ['ar', 'علاش رجعتولي الفلوس', 'سامحنا على الإزعاج، الكمية وفات.'],
    ['en', fee.en, 'You could ask for the fee to be reviewed.'],
    ['en', fee.en, "It's up to the team whether to waive the fee."],
    ['en', fee.en, 'Fees are only refunded when the mistake was ours.'],
    ['en', late.en, 'Nothing has been refunded yet.'],
    ['en', late.en, 'Who pays for the return depends on the reason.'],
    ['en', 'How do I earn points?', "You'll get points with each purchase."],
    ['en', 'Is shipping free?', 'Shipping is free for orders over £50.'],
    ['es', fee.es, 'Lo siento, la comisión no se devuelve.'],
    ['es', fee.es, 'Que se la devuelvan o no lo decide el equipo.'],
    ['es', fee.es, 'No tengo forma de quitártela.'],
    ['es', late.es, 'Los reembolsos los decide la tienda.'],
    ['es', '¿cómo gano puntos?', 'Recibe un punto por cada euro que gasta.'],
    ['es', '¿abrir cuenta es gratis?', 'Abrir una cuenta es gratis, y cerrarla también.'],
    ['zh', fee.zh, '抱歉,手续费不能退。'],
    ['zh', fee.zh, '如果核实有误,手续费会退给您。'],
    ['zh', fee.zh, '费用减免不在我的权限之内。'],
    ['zh', late.zh, '退不退由争议部门决定。'],
    ['zh', '怎么给顾客退款', '打开那笔交易点退款,钱会退给顾客。'],
    ['zh', '包邮吗', '满50元包邮,运费不计入满减门槛。'],
    ['ar', fee.ar, 'للأسف الرسوم لا تُرد.'],
    ['ar', fee.ar, 'إرجاعها من عدمه يقرره الفريق المختص.'],
    ['ar', late.ar, 'المتجر وحده يقدر يرجع المبلغ.'],
    ['ar', 'كيف أحذف بطاقة؟', 'احذفها من صفحة طرق الدفع.'],
    ['ar', 'كم بقي من حدي؟', 'السعر يتغير خلال اليوم والرقم الملزم هو ما يظهر لك.'],
  ])('%s: %s → %s', (language, question, reply) => {
    expect(tells(language, question, reply)).toBe(false)
  })
})
