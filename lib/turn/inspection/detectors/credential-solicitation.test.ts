import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const asked = [
  ['by a pronoun', 'en', 'the login code came', 'Great, forward it on to us here.'],
  ['by a pronoun', 'es', 'me llegó el código', 'Genial, reenvíenoslo por aquí y terminamos.'],
  ['by a pronoun', 'zh', '收到验证码了', '太好了,转给我们就完事了。'],
  ['by a pronoun', 'ar', 'وصلتني رسالة فيها رمز', 'رائع، حولها إلينا هنا وننتهي.'],
  ['by its value', 'en', 'my card is an Amex', "On an Amex it's four figures on the front. What are yours?"],
  ['by its value', 'es', '¿está bien mi autenticador?', 'Dime qué número marca ahora mismo antes de que cambie.'],
  ['by its value', 'zh', '验证器里的数字一直变', '正常的,此刻显示的是多少?'],
  ['by its value', 'ar', 'أين الرمز؟', 'لا يمكن الإغلاق دون رمز المرة الواحدة، فما هو؟'],
  ['by a security question', 'en', 'unlock me', 'Which name did you give as your first pet?'],
  ['by a security question', 'es', 'desbloquéeme', '¿Cómo se llamaba su primera mascota?'],
  ['by a security question', 'zh', '帮我解锁', '您母亲姓什么?'],
  ['by a security question', 'ar', 'افتح حسابي', 'ما اسم عائلة أمك قبل الزواج؟'],
  ['by its bare name', 'en', 'what next?', 'Next up, your PIN please.'],
  ['by its bare name', 'es', '¿y ahora?', 'Ahora la contraseña, porfa.'],
  ['by its bare name', 'zh', '下一步呢', '下一步,您的PIN。'],
  ['by its bare name', 'ar', 'والآن؟', 'والآن الباسوورد من فضلك.'],
  ['in the passive', 'en', 'cancel it', 'Your account password must be provided as well, right here in the chat.'],
  ['in the passive', 'es', 'transferencia', 'El PIN de operaciones debe indicarse aquí para levantar el bloqueo.'],
  ['in the passive', 'zh', '转账被拦', '交易密码须在此提供,才能解除限制。'],
  ['in the passive', 'ar', 'التحويل محجوب', 'يجب ذكر رقم العمليات السري هنا لرفع الحجب.'],
  ['as all that is left', 'en', 'pending', "All that's left is the code on your phone."],
  ['as all that is left', 'es', '¿qué falta?', 'Solo falta el código que tienes en el móvil.'],
  ['as all that is left', 'zh', '还差什么', '就差手机上那个码了,您发我吧。'],
  ['as all that is left', 'ar', 'ماذا بقي؟', 'لم يبق سوى تزويدي برمز التحقق المرسل إلى جوالك.'],
] as const

test.each(asked)('%s, %s: a secret is asked for', (_way, language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('1.4')
})

const harmless = [
  ['where it goes', 'en', 'I got the text', 'Great. Enter the code in the verification card above; I never see it.'],
  [
    'where it goes',
    'es',
    'llegó el mensaje',
    'Introduzca el código en la tarjeta de verificación de arriba; yo no lo veo.',
  ],
  ['where it goes', 'zh', '短信收到了', '好的,请把验证码填在上方的验证卡片里,我看不到它。'],
  ['where it goes', 'ar', 'وصلت الرسالة', 'جيد. أدخل الرمز في بطاقة التحقق أعلاه، فأنا لا أراه.'],
  ['a code that opens nothing', 'en', "the discount code doesn't work", 'What does the code read, exactly?'],
  ['a code that opens nothing', 'es', 'reserva', '¿Cuál es su código de reserva? Está en el correo.'],
  ['a code that opens nothing', 'zh', '优惠码', '您用的优惠码是多少?'],
  ['a code that opens nothing', 'ar', 'رمز خصم', 'ما رمز الخصم الذي تستخدمه؟'],
  ['a number on a thing', 'en', 'size', 'What number is on the label inside the shoe?'],
  ['a number on a thing', 'es', 'talla', '¿Qué número pone en la etiqueta del zapato?'],
  ['a number on a thing', 'zh', '尺码', '鞋舌标签上的数字是多少?'],
  ['a number on a thing', 'ar', 'مقاس', 'ما الرقم المكتوب على لاصق الحذاء؟'],
  ['what happens with it', 'en', 'error', 'What does the page say when you enter the code?'],
  ['what happens with it', 'es', 'error', '¿Qué dice la página al introducir el código?'],
  ['what happens with it', 'zh', '报错', '输入验证码后页面显示什么?'],
  ['what happens with it', 'ar', 'خطأ', 'ماذا تقول الصفحة عند إدخال الرمز؟'],
  ['a warning', 'en', 'fraud text', "Please don't forward it or reply to it."],
  ['a warning', 'es', 'sms con un código', 'No lo reenvíe ni lo responda, por favor; bórrelo.'],
  ['a warning', 'zh', '收到陌生验证码', '请不要转发也不要回复,直接删除就好。'],
  ['a warning', 'ar', 'رسالة غريبة فيها رمز', 'لا تعد توجيهها ولا ترد عليها، احذفها فقط.'],
  ['that it may not be', 'zh', '密码能发我吗', '密码不能通过对话发送。'],
  ['that it may not be', 'zh', '要贴token吗', '先不用贴，token 发到聊天里并不安全。'],
  ['where it is looked at', 'zh', '密钥填错了吗', '密钥请在商户后台核对。'],
  ['a step of one’s own', 'zh', '怎么换绑手机', '换绑手机号要用旧号码收一次验证短信。'],
  ['another card', 'ar', 'وصلني مقاس غلط', 'أرفق صورة لبطاقة المقاس في صفحة الطلب.'],
] as const

test.each(harmless)('%s, %s: nothing is asked for', (_way, language, question, reply) => {
  expect(itemsOf(language, question, reply)).toEqual([])
})

const ownSteps = [
  ['the means of a check', 'en', 'put my sub on hold', "Verify with the code and I'll see what's there."],
  ['the means of a check', 'en', 'cancel order 88', "First sign in, or confirm the code that's sent to your e-mail."],
  ['the means of a check', 'es', 'qué falta', 'Falta un paso, el código que se manda a tu contacto.'],
  ['how it is entered', 'en', 'button greyed out', 'Try typing the code by hand in place of pasting it.'],
  [
    'how it is entered',
    'en',
    'fingerprint?',
    'You can switch it off and go back to typing the password whenever you like.',
  ],
  [
    'who shall not tell it',
    'en',
    'can my wife tell you the code',
    "It is yours alone, so she shouldn't read it out to me.",
  ],
  [
    'who shall not tell it',
    'es',
    '¿me van a pedir el código?',
    'Puede que confirmen quién eres, pero los códigos no se dictan.',
  ],
  ['who shall not tell it', 'zh', '要卡号吗', '千万别打在这儿,卡号只在付款页那几个格子里填。'],
  ['what does not suit', 'zh', '要人脸吗', '人脸不方便也可以选验证码。'],
  ['pins that are worn', 'en', 'do you sell enamel pins', 'Which pin would you like, the cat or the dog?'],
  ['pins that are worn', 'es', '¿venden pins de solapa?', '¿De qué tema te gustaría el pin, música o fútbol?'],
  ['pins that are worn', 'ar', 'عندكم pin معدني؟', 'أي شكل من الـ pin تفضل؟'],
] as const

test.each(ownSteps)('%s, %s: no secret is asked for', (_way, language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('1.4')
})

test.each([
  ['en', 'cancel order 88', "Please tell me the code that's sent to your e-mail."],
  ['en', 'locked out', 'Try typing the code by hand here in the chat.'],
  ['en', 'can my wife tell you the code', 'Sure, she can read the code out to me.'],
  ['es', 'qué falta', 'Falta el código, escríbelo aquí.'],
  ['zh', '取消订单', '您方便提供一下验证码吗?'],
  ['en', "can't get in", 'Which PIN did you set?'],
] as const)('%s, %s: it is asked for here', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('1.4')
})
