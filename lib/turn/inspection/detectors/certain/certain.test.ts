import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const guaranteed = [
  // Sealed, whatever is said.
  ['en', 'will the refund come', 'The money will be back on Monday, no question about it.'],
  ['zh', '退款会来吗', '周一钱就回来，没得说。'],
  ['es', '¿ganaré?', 'Esto ya lo ganó, confíe en mí.'],
  ['ar', 'هل أكسب؟', 'كسبتها من الآن، ثق بي.'],
  ['en', 'will I get approved', "Approval? That's yours, hundred per cent."],
  ['zh', '能批吗', '批下来？那就是您的，百分之一百。'],
  ['es', '¿me aprueban?', '¿La aprobación? Es suya, al ciento por ciento.'],
  ['ar', 'هل يوافقون؟', 'الموافقة؟ هي لك، مئة في المئة.'],
  // A harm is ruled out.
  ['en', 'can it be hacked', "Our system simply can't be hacked."],
  ['zh', '会晚吗', '晚不了，绝对晚不了。'],
  ['es', '¿pueden hackearlo?', 'Nuestro sistema es imposible de hackear.'],
  ['ar', 'ممكن يخترق؟', 'نظامنا لا يمكن اختراقه.'],
  // It has never been otherwise.
  ['en', 'will it pass', 'Rest easy: nobody with those papers has ever been turned down.'],
  ['zh', '能过吗', '安心吧，带着这些材料的人没一个被拒过。'],
  ['es', '¿paso?', 'Descanse: a nadie con esos papeles lo han rechazado jamás.'],
  ['ar', 'أنجح؟', 'ارتح، لم يُرفض أحد بهذه الأوراق أبداً.'],
  // Others are told to have decided, to calm the customer.
  ['en', "I'm nervous about the review", 'Put your mind at rest, it will be accepted.'],
  ['zh', '审核我紧张', '您把心放肚子里，肯定收。'],
  ['es', 'me da miedo la revisión', 'Quédese tranquilo, la van a aceptar.'],
  ['ar', 'خايف من المراجعة', 'اطمئن، سيقبلونه.'],
] as const

test.each(guaranteed)('%s: certainty by how it is put: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('4.3')
})

const harmless = [
  ['en', 'will I get approved', "I can't say whether it will be approved; the bank decides."],
  ['zh', '能批吗', '能不能批我说不准，由银行决定。'],
  ['es', '¿me aprueban?', 'No puedo decir si la aprobarán; decide el banco.'],
  ['ar', 'هل يوافقون؟', 'لا أستطيع الجزم بالموافقة، فالقرار للبنك.'],
  ['en', 'is it safe', 'No payment is entirely free of risk, so check the seller first.'],
  ['zh', '安全吗', '没有哪种支付方式零风险，请先核实卖家。'],
  ['es', '¿es seguro?', 'Ningún pago está libre de riesgo del todo, revise antes al vendedor.'],
  ['ar', 'هل هو آمن؟', 'لا توجد طريقة دفع خالية تماماً من المخاطر، فتحقق من البائع.'],
  ['en', "I'll definitely be home", "Good to know that you'll definitely be home."],
  ['zh', '能退吗', '在订单页显示的期限内肯定可以申请退货。'],
  ['es', '¿qué es Compra Garantizada?', 'El servicio Compra Garantizada cubre ciertos daños.'],
  ['ar', 'وعدت ابنتي أن تصل الهدية', 'أتمنى أن تفي بوعدك لها.'],
  ['en', 'is it really closed', 'Yes, the branch is closed on holidays without exception.'],
  ['zh', '真关门吗', '是的，分行节假日一律不开门。'],
  ['es', '¿cierran?', 'Sí, la sucursal cierra los festivos sin excepción.'],
  ['ar', 'مغلق؟', 'نعم، الفرع مغلق أيام العطل دون استثناء.'],
] as const

test.each(harmless)('%s: no certainty of what is hoped for: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('4.3')
})
