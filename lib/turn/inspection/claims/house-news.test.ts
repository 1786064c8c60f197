import { describe, expect, it } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const acts = ['1.2', '6.1']

function objectsTo(language: string, said: string, unit: string, reply: string, more: object = {}): boolean {
  const knowledge = unit === '' ? [] : [{ id: 'k1', visibility: 'public', text: unit }]
  return inspectedItems(language, said, reply, { knowledge, ...more }).some((item) => acts.includes(item))
}

const guest = { session: { assurance: 'none' } }

describe('what the house has changed for everybody, as a public unit tells it', () => {
  it.each([
    [
      'en',
      'why are deliveries dearer',
      'Since 4 May 2026 the delivery fee is GBP 4.50 (before: GBP 3.90).',
      'We put the delivery fee up from £3.90 to £4.50 on 4 May.',
    ],
    [
      'en',
      'do you do klarna',
      'Klarna was introduced at checkout on 12 October 2026.',
      "Yes, we've offered it for a while: we added Klarna to the checkout on 12 October.",
    ],
    [
      'en',
      'is the leeds store still there',
      'The Leeds store closed on 30 June 2026. The nearest one is in Bradford.',
      'Sorry, we closed the Leeds store on 30 June. The nearest one is in Bradford.',
    ],
    [
      'en',
      "where's the export button",
      'In version 5.4 (September 2026) the export button moved to the Reports page.',
      'In version 5.4 we moved it to the Reports page.',
    ],
    [
      'en',
      'since when are you open sundays',
      'Since 6 September 2026 all shops open on Sundays, 12 to 6.',
      'We extended our opening hours on 6 September, so every shop opens on Sundays from 12 to 6.',
    ],
    [
      'en',
      'do you have vegan stuff now',
      'Vegan menu since 3 February 2026: 6 dishes.',
      'We added six vegan dishes to the menu on 3 February.',
    ],
    [
      'en',
      'what is Hearth, i thought it was called Cosy',
      'The Cosy range was renamed Hearth on 2 May 2026.',
      'We renamed the Cosy range Hearth on 2 May.',
    ],
    [
      'en',
      'can I pay more than 500 by card',
      'Since 1 October 2026 card payments up to EUR 800 are accepted (before: EUR 500).',
      'Yes: we raised the card payment limit from €500 to €800 on 1 October.',
    ],
    [
      'en',
      'is the old app still ok',
      'The old app was switched off on 31 July 2026. The new app is called Fern Go.',
      'No, we switched off the old app on 31 July. The new one is called Fern Go.',
    ],
    [
      'en',
      'are trainers back',
      'Trail shoes TR-4 were restocked on 10 November 2026.',
      'Good news: we restocked the TR-4 trail shoes on 10 November.',
    ],
    [
      'en',
      'how long is the warranty',
      'Warranty was extended from 2 to 3 years for products sold from 1 January 2026.',
      'Three years: we extended the warranty from two years on 1 January.',
    ],
    [
      'es',
      'desde cuándo aceptan bizum',
      'Bizum se añadió al pago el 9 de septiembre de 2026.',
      'Añadimos Bizum al pago el 9 de septiembre.',
    ],
    [
      'es',
      'por qué ha subido el plan pro',
      'El 1 de octubre de 2026 Pro pasó de 15 a 18 EUR al mes para clientes nuevos.',
      'Subimos Pro de 15 a 18 € al mes el 1 de octubre.',
    ],
    [
      'es',
      'tienen tienda en Puebla',
      'La tienda de Puebla abrió el 14 de agosto de 2026 en la calle Reforma.',
      'Sí, abrimos en Puebla este agosto, en la calle Reforma.',
    ],
    [
      'es',
      'el calentador es de los retirados',
      'El 3 de junio de 2026 se retiró el calentador BW-2 (lotes 1100 a 1140) por sobrecalentamiento.',
      'Los retiramos el 3 de junio por sobrecalentamiento.',
    ],
    [
      'es',
      'dónde quedó el modo oscuro',
      'La versión 7.2 (noviembre de 2026) movió el modo oscuro a Ajustes > Pantalla.',
      'En la versión 7.2 lo movimos a Ajustes, en Pantalla.',
    ],
    [
      'es',
      'antes no eran 60 días?',
      'Desde el 15 de septiembre de 2026 se aceptan devoluciones en 45 días (antes: 60 días).',
      'Cambiamos el plazo de devolución de 60 a 45 días el 15 de septiembre.',
    ],
    [
      'es',
      'por qué pago envío',
      'Desde el 2 de noviembre de 2026 el envío gratis empieza en 35 EUR (antes: 25 EUR).',
      'Hemos subido el mínimo del envío gratis de 25 a 35 euros.',
    ],
    [
      'es',
      'quedan botas TR-4',
      'Las botas TR-4 se repusieron el 10 de noviembre de 2026.',
      'Sí, repusimos las botas TR-4 el 10 de noviembre.',
    ],
    [
      'es',
      'cuándo abren los domingos',
      'Desde el 6 de septiembre de 2026 todas las tiendas abren los domingos de 12 a 18.',
      'Ampliamos el horario el 6 de septiembre: ahora abrimos los domingos de 12 a 18.',
    ],
    [
      'es',
      'cuánto se puede liquidar de una vez',
      'Desde el 1 de noviembre de 2026 el límite de liquidación única es de 10.000 EUR (antes: 5.000 EUR).',
      'Actualizamos el límite de liquidación única de 5.000 a 10.000 € el 1 de noviembre.',
    ],
    ['zh-CN', '什么时候可以用支付宝的', '支付宝于2026年9月9日加入结账页。', '我们9月9日在结账页加了支付宝。'],
    [
      'zh-CN',
      '专业版怎么涨价了',
      '2026年10月1日起，专业版对新客户由每月15元调整为18元。',
      '我们10月1日把专业版从每月15元涨到了18元。',
    ],
    ['zh-CN', '你们浦东有店吗', '浦东店于2026年8月14日开业，位于张杨路。', '有的，我们8月在浦东开了新店，就在张杨路。'],
    [
      'zh-CN',
      '这个暖奶器是召回的吗',
      '2026年6月3日召回暖奶器BW-2（批次1100至1140），原因是过热。',
      '我们6月3日已经召回了BW-2，批次1100到1140。',
    ],
    [
      'zh-CN',
      '深色模式去哪了',
      '7.2版（2026年11月）把深色模式移到了设置里的显示。',
      '在7.2版里，我们把它移到了设置里的显示。',
    ],
    [
      'zh-CN',
      '以前不是60天退货吗',
      '自2026年9月15日起退货期为45天（此前60天）。',
      '我们9月15日把退货期从60天改成了45天。',
    ],
    ['zh-CN', '轻享版没了？', '2026年7月1日起，轻享版由启航版取代。', '我们7月1日用启航版取代了轻享版。'],
    [
      'zh-CN',
      '包邮门槛怎么变35了',
      '2026年11月2日起满35元包邮（此前25元）。',
      '我们把包邮门槛从25元调到了35元，11月2日开始的。',
    ],
    [
      'zh-CN',
      '单笔结算上限多少',
      '2026年11月1日起单笔结算上限为10万元（此前5万元）。',
      '我们11月1日把单笔结算上限从5万元调到了10万元。',
    ],
    [
      'ar',
      'متى اضفتم Apple Pay',
      'أضيفت Apple Pay إلى صفحة الدفع في 9 سبتمبر 2026.',
      'أضفنا Apple Pay إلى صفحة الدفع في 9 سبتمبر.',
    ],
    [
      'ar',
      'ليش زاد سعر باقة برو',
      'في 1 أكتوبر 2026 ارتفع سعر برو من 15 إلى 18 دولاراً شهرياً للعملاء الجدد.',
      'رفعنا سعر برو من 15 إلى 18 دولاراً في 1 أكتوبر.',
    ],
    [
      'ar',
      'عندكم فرع في جدة',
      'افتتح فرع جدة في 14 أغسطس 2026 في شارع التحلية.',
      'نعم، افتتحنا فرع جدة في أغسطس، في شارع التحلية.',
    ],
    [
      'ar',
      'هل السخان من المسحوبة',
      'في 3 يونيو 2026 سُحب السخان BW-2 (الدفعات 1100 إلى 1140) بسبب السخونة.',
      'سحبنا السخان BW-2 في 3 يونيو بسبب السخونة.',
    ],
    [
      'ar',
      'وين راح الوضع الداكن',
      'الإصدار 7.2 (نوفمبر 2026) نقل الوضع الداكن إلى الإعدادات > العرض.',
      'في الإصدار 7.2 نقلناه إلى الإعدادات، تحت العرض.',
    ],
    [
      'ar',
      'مو كانت مدة الإرجاع 60 يوم؟',
      'منذ 15 سبتمبر 2026 مدة الإرجاع 45 يوماً (كانت 60 يوماً).',
      'غيّرنا مدة الإرجاع من 60 إلى 45 يوماً في 15 سبتمبر.',
    ],
    [
      'ar',
      'ليه الحد للتوصيل المجاني صار 35',
      'منذ 2 نوفمبر 2026 التوصيل المجاني يبدأ من 35 ديناراً (كان 25).',
      'رفعنا حد التوصيل المجاني من 25 إلى 35 ديناراً في 2 نوفمبر.',
    ],
    [
      'ar',
      'هل تفتحون الجمعة',
      'منذ 6 سبتمبر 2026 تفتح كل الفروع يوم الجمعة من 4 إلى 11.',
      'مددنا ساعات العمل في 6 سبتمبر.',
    ],
    [
      'en',
      "why can't i find the gold tier",
      'The Gold tier was dropped on 1 February 2026; Silver now includes lounge access.',
      'We dropped the Gold tier on 1 February and added lounge access to Silver.',
    ],
    [
      'en',
      'didnt tickets cost 12 before',
      'Adult ticket: GBP 14 since 1 April 2026 (before: GBP 12).',
      'They did. We put adult tickets up from £12 to £14 on 1 April.',
    ],
    [
      'en',
      'is the strawberry one back',
      'Strawberry yoghurt has been back on sale since 15 May 2026.',
      'Yes! We brought the strawberry yoghurt back on 15 May.',
    ],
    [
      'en',
      'whats new in the app',
      'Version 8.0 (November 2026): split bills, dark mode.',
      'In version 8.0 we added split bills and dark mode.',
    ],
    [
      'en',
      'why no cash anymore',
      'Since 1 May 2026 our cafes are cashless.',
      "We went cashless on 1 May, so it's cards and phones only.",
    ],
    [
      'en',
      'are gift cards still valid 1 year',
      'Gift cards sold from 1 June 2026 are valid for 3 years (before: 1 year).',
      'Longer now: we extended gift cards from one year to three on 1 June.',
    ],
    [
      'en',
      'did you lower the age limit',
      'Since 10 July 2026 riders must be 16 or over (before: 18).',
      'Yes, we lowered the age limit from 18 to 16 on 10 July.',
    ],
    [
      'en',
      'why do i need 2fa now',
      'Two-step login is mandatory for all accounts since 7 September 2026.',
      'We made two-step login mandatory for all accounts on 7 September.',
    ],
    [
      'en',
      'do you open on sundays',
      'Since 6 September 2026 all shops open on Sundays.',
      'Yes, we now open on Sundays.',
    ],
    [
      'es',
      'antes enviaban a Noruega',
      'El envío a Noruega está en pausa desde el 20 de octubre de 2026.',
      'Pausamos los envíos a Noruega el 20 de octubre.',
    ],
    [
      'es',
      'la entrada no costaba 12',
      'Entrada de adulto: 14 EUR desde el 1 de abril de 2026 (antes: 12 EUR).',
      'Subimos la entrada de adulto de 12 a 14 € el 1 de abril.',
    ],
    [
      'es',
      'volvió el yogur de fresa',
      'El yogur de fresa vuelve a venderse desde el 15 de mayo de 2026.',
      'Sí, trajimos de vuelta el yogur de fresa el 15 de mayo.',
    ],
    [
      'es',
      'qué hay de nuevo en la app',
      'Versión 8.0 (noviembre de 2026): cuentas divididas y modo oscuro.',
      'En la versión 8.0 incorporamos las cuentas divididas y el modo oscuro.',
    ],
    [
      'es',
      'ya no aceptan efectivo',
      'Desde el 1 de mayo de 2026 nuestros cafés no aceptan efectivo.',
      'Así es, dejamos de aceptar efectivo el 1 de mayo.',
    ],
    [
      'es',
      'cuánto valen las tarjetas regalo',
      'Las tarjetas regalo vendidas desde el 1 de junio de 2026 valen 3 años (antes: 1 año).',
      'Ampliamos la validez de las tarjetas regalo de uno a tres años el 1 de junio.',
    ],
    ['zh-CN', '静安店是新开的吗', '静安店于2026年6月2日开业。', '是的，我们6月2日刚开了静安店。'],
    [
      'zh-CN',
      '以前不是能寄挪威吗',
      '2026年10月20日起暂停寄往挪威的配送，因海关调整。',
      '是的，不过我们10月20日暂停了寄往挪威的配送。',
    ],
    ['zh-CN', '成人票不是12吗', '成人票自2026年4月1日起14元（此前12元）。', '我们4月1日把成人票从12元涨到了14元。'],
    ['zh-CN', '草莓酸奶回来了吗', '草莓酸奶自2026年5月15日起恢复销售。', '回来啦，我们5月15日恢复了草莓酸奶的销售。'],
    ['zh-CN', '怎么不收现金了', '2026年5月1日起各咖啡店不收现金。', '我们5月1日起就取消了现金收款。'],
    [
      'zh-CN',
      '年龄限制改了吗',
      '2026年7月10日起骑行年龄须满16岁（此前18岁）。',
      '改了，我们7月10日把骑行年龄从18岁降到了16岁。',
    ],
    ['ar', 'فرع العليا جديد؟', 'افتتح فرع العليا في 2 يونيو 2026.', 'نعم، فتحنا فرع العليا في 2 يونيو.'],
    [
      'ar',
      'وين راحت الفئة الذهبية',
      'ألغيت الفئة الذهبية في 1 فبراير 2026، والفضية تشمل الآن الصالة.',
      'ألغينا الفئة الذهبية في 1 فبراير وأضفنا الصالة إلى الفضية.',
    ],
    [
      'ar',
      'ما كنتم توصلون النرويج؟',
      'أوقف التوصيل إلى النرويج منذ 20 أكتوبر 2026 بسبب الجمارك.',
      'كنا نوصل، لكننا أوقفنا التوصيل إلى النرويج في 20 أكتوبر.',
    ],
    [
      'ar',
      'ما كانت التذكرة بـ 12؟',
      'تذكرة الكبار 14 ديناراً منذ 1 أبريل 2026 (كانت 12).',
      'رفعنا سعر تذكرة الكبار من 12 إلى 14 ديناراً في 1 أبريل.',
    ],
    [
      'ar',
      'رجع زبادي الفراولة؟',
      'زبادي الفراولة متوفر من جديد منذ 15 مايو 2026.',
      'نعم، أعدنا زبادي الفراولة في 15 مايو.',
    ],
    [
      'ar',
      'هل تغير الحد الأدنى للعمر',
      'منذ 10 يوليو 2026 الحد الأدنى للعمر 16 سنة (كان 18).',
      'نعم، خفضنا الحد الأدنى للعمر من 18 إلى 16 في 10 يوليو.',
    ],
  ])('%s: %s → %s → %s', (language, said, unit, reply) => {
    expect(objectsTo(language, said, unit, reply)).toBe(false)
    expect(objectsTo(language, said, unit, reply, guest)).toBe(false)
  })

  it('counts where the unit is of another language', () => {
    const unit = 'On 1 August 2026 Pro went from EUR 15 to EUR 18 per month.'
    expect(objectsTo('es', 'por qué ha subido Pro', unit, 'Subimos Pro de 15 a 18 € en agosto.')).toBe(false)
  })
})

describe("what is done to the customer's own thing, whatever a public unit tells with the same words", () => {
  it.each([
    [
      'en',
      'my order is late',
      'Since 4 May 2026 the delivery fee is GBP 4.50 (before: GBP 3.90).',
      'We moved your delivery to 4 May.',
    ],
    [
      'en',
      'raise my limit please',
      'Since 1 October 2026 card payments up to EUR 800 are accepted (before: EUR 500).',
      'We raised the card payment limit from €500 to €800.',
    ],
    [
      'en',
      'put me on pro',
      'On 1 October 2026 Pro went from USD 15 to USD 18 per month for new customers.',
      'We moved you to Pro at $18 a month.',
    ],
    [
      'en',
      'where is my order KP-10',
      'Version 7.2 (November 2026) moved dark mode to Settings > Display.',
      'We moved it to a faster courier.',
    ],
    [
      'en',
      'my card is stolen',
      'On 8 August 2026 cards of the series K-20 were recalled.',
      'We blocked the card on 8 August.',
    ],
    [
      'en',
      'i was charged twice',
      'On 1 October 2026 the booking fee was lowered from 5 to 4 EUR.',
      'We lowered the fee on your booking from €5 to €4.',
    ],
    [
      'en',
      'my plan got too dear',
      'The Lite plan was replaced by Start on 1 July 2026.',
      'We switched your plan from Lite to Start.',
    ],
    [
      'en',
      'my plan got too dear',
      'The Lite plan was replaced by Start on 1 July 2026.',
      'We switched the plan to Start.',
    ],
    [
      'en',
      'can you cancel my booking',
      'The 3 pm cruise was cancelled on 2 May 2026 for all.',
      'We cancelled the booking.',
    ],
    [
      'en',
      'open an account for me',
      'Pune store opened on 14 August 2026 at FC Road.',
      'We opened the account on 14 August.',
    ],
    ['en', 'close my account', 'The Leeds store closed on 30 June 2026.', 'We closed it on 30 June.'],
    [
      'es',
      'cambien mi pedido',
      'La tienda de Puebla abrió el 14 de agosto de 2026.',
      'Cambiamos su pedido a la tienda de Puebla.',
    ],
    [
      'es',
      'suban mi límite',
      'Desde el 1 de noviembre de 2026 el límite de liquidación única es de 10.000 EUR (antes: 5.000 EUR).',
      'Subimos el límite de liquidación a 10.000 €.',
    ],
    [
      'es',
      'dónde está mi pedido',
      'La versión 7.2 movió el modo oscuro a Ajustes > Pantalla.',
      'Lo hemos movido a otra mensajería.',
    ],
    [
      'es',
      'mi plan es caro',
      'El plan Lite fue sustituido por Start el 1 de julio de 2026.',
      'Hemos cambiado su plan Lite por Start.',
    ],
    [
      'es',
      'cancelen mi reserva',
      'El crucero de las 3 fue cancelado el 2 de mayo de 2026.',
      'Cancelamos la reserva el 2 de mayo.',
    ],
    [
      'es',
      'añadan mi tarjeta',
      'Bizum se añadió al pago el 9 de septiembre de 2026.',
      'Hemos añadido la tarjeta al pago.',
    ],
    [
      'zh-CN',
      '把我的限额提一下',
      '2026年11月1日起单笔结算上限为10万元（此前5万元）。',
      '我们把单笔结算上限调到了10万元。',
    ],
    ['zh-CN', '我的套餐太贵了', '2026年7月1日起，轻享版由启航版取代。', '我们已经把您的套餐从轻享版换成了启航版。'],
    ['zh-CN', '取消预约', '2026年5月2日下午3点的游船取消。', '我们5月2日取消了预约。'],
    ['zh-CN', '帮我关店', '浦东店于2026年8月14日关闭。', '我们已经关了您的店铺。'],
    ['ar', 'ارفعوا حدي', 'منذ 1 نوفمبر 2026 حد التسوية 10000 دينار (كان 5000).', 'رفعنا حد التسوية إلى 10000 دينار.'],
    ['ar', 'وين طلبي', 'الإصدار 7.2 نقل الوضع الداكن إلى الإعدادات > العرض.', 'نقلناه لك إلى شركة شحن أخرى.'],
    ['ar', 'باقتي غالية', 'استبدلت باقة لايت بباقة ستارت في 1 يوليو 2026.', 'استبدلنا باقتك لايت بباقة ستارت.'],
    ['ar', 'الغوا حجزي', 'ألغيت رحلة الساعة 3 في 2 مايو 2026.', 'ألغينا الحجز في 2 مايو.'],
    [
      'en',
      'when did you change my plan',
      'The Lite plan was replaced by Start on 1 July 2026.',
      'We changed it to Start on 1 July.',
    ],
    [
      'en',
      'my parcel went to the wrong depot',
      'On 3 June 2026 our depot moved from Leeds to Hull.',
      'We moved it to the Hull depot.',
    ],
    [
      'en',
      'my order is stuck',
      'Deliveries to Norway were paused on 20 October 2026.',
      'We cancelled the order on 20 October.',
    ],
    [
      'en',
      'hello where is my refund',
      'Since 2 November 2026 refunds take 3 days (before: 5).',
      'We sent the refund on 2 November.',
    ],
    [
      'en',
      'two step login annoys me',
      'Two-step login is mandatory for all accounts since 7 September 2026.',
      'We turned it off for you.',
    ],
    [
      'en',
      'add apple pay to my account',
      'Apple Pay was added to checkout on 9 September 2026.',
      'We added Apple Pay to the account.',
    ],
    [
      'en',
      'add apple pay for me',
      'Apple Pay was added to checkout on 9 September 2026.',
      'We added Apple Pay to the checkout.',
    ],
    [
      'en',
      'my gift card has run out',
      'Gift cards sold from 1 June 2026 are valid for 3 years (before: 1 year).',
      'We extended your gift card to three years.',
    ],
    [
      'en',
      'my gift card has run out',
      'Gift cards sold from 1 June 2026 are valid for 3 years (before: 1 year).',
      'We extended it from one year to three.',
    ],
    [
      'en',
      'my tickets cost too much',
      'Adult ticket: GBP 14 since 1 April 2026 (before: GBP 12).',
      'We put the tickets down from £14 to £12.',
    ],
    [
      'en',
      'why was i charged 18',
      'On 1 October 2026 Pro went from USD 15 to USD 18 per month for new customers.',
      'We reversed the charge on October 1.',
    ],
    ['en', 'my seat was wrong', 'On 1 March 2026 seats were moved from row 3 to row 5.', 'We moved the seat to row 5.'],
    [
      'en',
      "i've moved to Hull",
      'On 3 June 2026 our depot moved from Leeds to Hull.',
      'We changed the address to Hull.',
    ],
    ['en', 'the room is too loud', 'Rooms on floor 2 were renovated in May 2026.', 'We moved the booking to floor 5.'],
    [
      'en',
      'any news?',
      'On 1 October 2026 Pro went from USD 15 to USD 18 per month for new customers.',
      'I raised Pro from $15 to $18 for this account.',
    ],
    [
      'es',
      'cuándo cambiaron mi plan',
      'El plan Lite fue sustituido por Start el 1 de julio de 2026.',
      'Lo hemos cambiado a Start.',
    ],
    [
      'es',
      'mi tarjeta regalo venció',
      'Las tarjetas regalo vendidas desde el 1 de junio de 2026 valen 3 años (antes: 1 año).',
      'Ampliamos tu tarjeta regalo a tres años.',
    ],
    [
      'es',
      'quiten la verificación en dos pasos',
      'La verificación en dos pasos es obligatoria desde el 7 de septiembre de 2026.',
      'Quitamos la verificación en dos pasos.',
    ],
    [
      'es',
      'me mudé a Toledo',
      'El 3 de junio de 2026 nuestro almacén pasó de Getafe a Toledo.',
      'Hemos cambiado la dirección a Toledo.',
    ],
    [
      'es',
      'mi envío a Noruega',
      'El envío a Noruega está en pausa desde el 20 de octubre de 2026.',
      'Hemos cancelado el envío a Noruega.',
    ],
    [
      'es',
      'me cobraron 18',
      'El 1 de octubre de 2026 Pro pasó de 15 a 18 EUR al mes.',
      'Hemos anulado el cobro de 18 euros.',
    ],
    ['zh-CN', '你们什么时候改了我的套餐', '2026年7月1日起，轻享版由启航版取代。', '我们7月1日把您的套餐改成了启航版。'],
    ['zh-CN', '关掉两步登录', '2026年9月7日起可在设置里关闭两步登录。', '我们已经关闭了两步登录。'],
    ['zh-CN', '我的票太贵了', '成人票自2026年4月1日起14元（此前12元）。', '我们已经把您的票改成了12元。'],
    ['zh-CN', '我搬到杭州了', '2026年6月3日我们的仓库从苏州搬到杭州。', '我们已经把地址改到杭州了。'],
    ['zh-CN', '往挪威的那单怎么样了', '2026年10月20日起暂停寄往挪威的配送。', '我们已经取消了寄往挪威的订单。'],
    ['ar', 'متى غيرتم باقتي', 'استبدلت باقة لايت بباقة ستارت في 1 يوليو 2026.', 'غيّرنا باقتك إلى ستارت في 1 يوليو.'],
    ['ar', 'بطاقتي انسرقت', 'في 8 أغسطس 2026 سُحبت بطاقات السلسلة K-20.', 'أوقفنا بطاقتك في 8 أغسطس.'],
    ['ar', 'طلبي للنرويج وينه', 'أوقف التوصيل إلى النرويج منذ 20 أكتوبر 2026.', 'ألغينا الطلب إلى النرويج.'],
    ['ar', 'نقلت إلى جدة', 'في 3 يونيو 2026 انتقل مستودعنا من الرياض إلى جدة.', 'غيّرنا العنوان إلى جدة.'],
    [
      'zh-CN',
      '能把单笔上限提高吗',
      '2026年11月1日起单笔结算上限为10万元（此前5万元）。',
      '我们把单笔结算上限调到了10万元。',
    ],
    ['zh-CN', '预约取消了吗', '2026年5月2日下午3点的游船取消。', '取消了，我们5月2日取消的预约。'],
    ['zh-CN', '地址改了吗', '2026年6月3日我们的仓库从苏州搬到杭州。', '改了，我们已经改到杭州仓库了。'],
    [
      'ar',
      'هل يمكنكم رفع حد التسوية',
      'منذ 1 نوفمبر 2026 حد التسوية 10000 دينار (كان 5000).',
      'رفعنا حد التسوية إلى 10000 دينار.',
    ],
    ['ar', 'هل الغيتم الحجز', 'ألغيت رحلة الساعة 3 في 2 مايو 2026.', 'نعم، ألغينا الحجز في 2 مايو.'],
  ])('%s: %s → %s → %s', (language, said, unit, reply) => {
    expect(objectsTo(language, said, unit, reply)).toBe(true)
  })

  it.each([
    ['en', 'where is the dark mode', 'In version 7.2 we moved it to Settings.'],
    ['en', 'do you take klarna', 'We added Klarna to the checkout on 12 October.'],
    ['es', 'ya no existe el plan Lite?', 'Lo hemos sustituido por Start el 1 de julio.'],
    ['zh-CN', '轻享版没了？', '我们7月1日用启航版取代了轻享版。'],
    ['ar', 'وين راح الوضع الداكن', 'في الإصدار 7.2 نقلناه إلى الإعدادات.'],
  ])('%s: news that no public unit holds: %s → %s', (language, said, reply) => {
    expect(objectsTo(language, said, '', reply)).toBe(true)
    expect(objectsTo(language, said, 'Parking is free on Sundays since 3 May 2024.', reply)).toBe(true)
  })
})
