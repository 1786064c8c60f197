import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'
import { isQuoteOpen } from './given-text.ts'

test.each([
  ['try this: "hi sam.', false, true],
  ['i will call you tomorrow.', true, true],
  ['best, ann". change what you like.', true, false],
  ['try this: "hi sam." or that.', false, false],
  ['the 5" one is out.', false, false],
  ['he said "go.', false, false],
])('%s, open before: %s, behind: %s', (text, before, behind) => expect(isQuoteOpen(text, before)).toBe(behind))

test.each([
  [
    'en',
    '4.1',
    'write a note to my tenants about the leak',
    'How about: "Hi all, sorry. I\'ll call you tomorrow. Sam."',
  ],
  ['en', '4.1', 'what should I say to a buyer whose mug broke', 'Try: "So sorry. I will phone you this evening. Ann."'],
  [
    'en',
    '4.2',
    'what should I say to a buyer whose mug broke',
    'Try: "So sorry it broke. I\'ll refund you in full. Ann."',
  ],
  ['es', '4.1', 'respuesta para una clienta mía', 'Puede ser: «Disculpe. Hoy mismo le llamaré para arreglarlo».'],
  ['es', '4.1', 'hazme una nota para el portero', 'Le armé esto: «Don Luis: el jueves recibiré un sofá. Gracias».'],
  ['es', '4.2', 'texto para una compradora', 'Algo así: «Gracias. En tu próxima compra te regalo un descuento».'],
  ['zh', '4.1', '帮我写个请假邮件', '您看这样：“老师您好，我不舒服。我明天打电话给您说明。”'],
  ['zh', '4.2', '怎么回差评', '可以写：“非常抱歉。我们再送您一张优惠券。欢迎再来。”'],
  ['ar', '4.1', 'اكتب رسالة لزباين محلي', 'هاي صيغة: «زبايننا الكرام، نحن مسكرين. سنتصل بكم غداً».'],
])('%s, no %s: in a text worded for the customer, %s: %s', (language, item, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain(item)
})

test.each([
  ['en', '4.1', 'where is my parcel', 'Let me be clear: "Sorry about this. I will phone you this evening."'],
  ['en', '4.1', 'write me a note from you about it', 'Here: "Dear customer, sorry. I\'ll phone you this evening."'],
  [
    'es',
    '4.1',
    'respuesta para una clienta mía',
    'Va: «Hola, gracias por escribir». Mañana le llamo yo para revisarlo.',
  ],
  [
    'es',
    '4.2',
    'una nota de ustedes de que me devuelven',
    'Va: «Estimada cliente. Le reembolsamos el total hoy mismo».',
  ],
  ['zh', '4.2', '你们写个承诺给我', '好的：“尊敬的客户。我们再送您一张优惠券。”'],
  ['zh', '4.2', '我的货坏了', '好的：“尊敬的客户。我们再送您一张优惠券。”'],
  ['ar', '4.2', 'اكتب لي رسالة', 'هاي صيغة: «مرحبا». وسنرد لك المبلغ كاملاً اليوم.'],
])('%s, %s: behind it, without it, or in the name of the house, %s: %s', (language, item, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain(item)
})
