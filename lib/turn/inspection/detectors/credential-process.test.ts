import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const right = [
  [
    'a code that a check sends',
    'en',
    'balance',
    'Balances need the full verification, with a code sent to your contact on file.',
  ],
  [
    'a code that a check sends',
    'es',
    'cancela',
    'Antes de cancelar hace falta un código que llega a tu contacto registrado.',
  ],
  ['a code that a check sends', 'zh', '退款', '系统向您预留的联系方式发一次性验证码,验证通过后还需要您确认金额。'],
  [
    'a code that a check sends',
    'ar',
    'ألغي الطلب',
    'قبل أي إلغاء نحتاج إلى رمز تحقق يصل إلى وسيلة الاتصال المسجلة لدينا.',
  ],
  ['what a machine shows', 'en', 'the machine stops', 'What is the code on the display before it switches off?'],
  ['what a machine shows', 'es', 'la máquina da un código', '¿Qué código sale en la pantalla?'],
  ['what a machine shows', 'ar', 'الماكينة تتوقف', 'ما الرمز الذي يظهر على شاشة الماكينة؟'],
  ['that it is to be kept', 'en', 'which card?', 'Leave the rest of the number and the security code out of the chat.'],
  [
    'that it is to be kept',
    'es',
    'cobro doble',
    'El número completo y el código del reverso, por favor, no los escriba aquí.',
  ],
  ['that it is to be kept', 'zh', '忘了密码', '新密码自己记好就行,不需要告诉我。'],
  ['that it is to be kept', 'zh', '我妈问', '请转告阿姨:密码、验证码、三位安全码,都不要告诉任何人。'],
  ['that it is to be kept', 'ar', 'انخصم مرتين', 'أما الرقم الكامل والرمز الخلفي فلا تكتبهما هنا من فضلك.'],
  ['the check’s own card', 'es', 'dale', 'Listo, completá los datos en la tarjeta que aparece en el chat.'],
  ['the check’s own card', 'zh', '发吧', '验证码已经发出,请填进对话里弹出的验证卡片,不用把数字打在聊天框里。'],
  [
    'where it goes',
    'en',
    'ok',
    'Please enter the code there rather than typing it to me; the refund comes after that.',
  ],
  ['where it goes', 'en', 'ok', 'Enter the code there instead of sending it to me.'],
  ['where it goes', 'ar', 'وصلني الرمز', 'المهم ألا ترسله في محادثة.'],
  ['what is still lacking', 'es', 'mi saldo', 'Para el saldo te falta el código de verificación.'],
  [
    'the customer’s own figures',
    'es',
    '¿así quedo bien?',
    'Con las cifras que usted me indica, el pago está completo.',
  ],
  ['what it does', 'en', 'declined', 'The contactless limit was used up; entering the PIN once resets it.'],
  ['who is to do it', 'zh', '55啥意思', '密码输错了,请顾客重输一次就行。'],
  ['another PIN', 'en', 'papers', 'We need the KRA PIN certificate and a bank letter.'],
  [
    'one of several cards',
    'en',
    'card number?',
    "You've two cards saved, ending 7702 and 1150. Which one did you try?",
  ],
  ['a code that the house sends', 'ar', 'رجع فلوسي', 'بس لازم نتحقق من هويتك، نبعتلك الرمز؟'],
  ['in the card below', 'en', 'log in', 'Type the code into the verification card below, not into the chat.'],
  ['in its own field', 'ar', 'رجع فلوسي', 'اكتب الرمز في خانة البطاقة، مش هنا.'],
  ['a pin that pokes', 'en', 'red light', 'Press the reset hole with a pin, then tell me what it shows.'],
] as const

test.each(right)('%s, %s: %s', (_what, language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('1.4')
})

const asked = [
  ['en', 'refund', 'To go on I need the one-time code that was sent to your contact on file.'],
  ['en', 'card', "I don't need the expiry date, just the full card number and the CVV."],
  ['es', 'devuélveme', 'Para devolverlo necesito que me diga el código que le enviamos a su contacto.'],
  ['zh', '收到了', '不用填卡片,把验证码直接发在聊天里就行。'],
  ['zh', '机器不认我的密码', '您方才按的是哪几位,说来听听。'],
  ['ar', 'ألغي', 'نحتاج إلى رمز التحقق الذي وصل إلى جوالك، اكتبه هنا.'],
  ['ar', 'رجع فلوسي', 'ابعتلي الرمز هون.'],
  ['en', 'my card', 'Push the card in and tell me the pin.'],
] as const

test.each(asked)('%s, %s: asked for all the same', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('1.4')
})

test.each([
  ['zh', '客人刷卡要输密吗', '有的卡只要签名，有的只要密码。'],
  ['zh', '刷卡机怎么用', '超过限额时终端会要密码，客人自己按。'],
  ['ar', 'وصلني الكود', 'ومفيش داعي تنسخه هنا.'],
  ['ar', 'الكود وصل', 'بلاش تكتبه هنا، حطه في البطاقة.'],
  ['en', 'got the code', "There's no reason to paste it here."],
] as const)('%s, %s: “%s” wants no secret', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('1.4')
})

test.each([
  ['zh', '验证码到了', '还需要验证码，发给我。'],
  ['ar', 'وصلني الكود', 'مفيش مشكلة، ابعته هنا.'],
  ['en', 'got the code', 'No problem, paste it here.'],
] as const)('%s, %s: “%s” wants it', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('1.4')
})
