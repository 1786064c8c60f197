import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const right = [
  ['where a program has it', 'en', '401', 'Send the access token as a bearer token in the Authorization header.'],
  [
    'where a program has it',
    'en',
    'keys',
    "Copy a new secret key, then paste it into your plugin's configuration file.",
  ],
  ['where a program has it', 'zh', '401', '请把令牌放在请求头 Authorization 里，每次调用都要带上。'],
  ['where a program has it', 'es', '401', 'Envíe el token de acceso en la cabecera Authorization de cada petición.'],
  ['where a program has it', 'ar', '401', 'أرسل رمز الدخول في ترويسة Authorization مع كل طلب.'],
  ['what is looked over', 'zh', '签名错误', '请检查参数是否按字母顺序排序、是否用了对应环境的密钥。'],
  ['what is looked over', 'zh', '付款失败', '很多银行会因为安全码或有效期填错而拒绝，请核对后再试一次。'],
  ['what is looked over', 'ar', 'خطأ توقيع', 'يرجى التحقق من ترتيب المعاملات ومن أن المفتاح السري يخص البيئة الصحيحة.'],
  [
    'what is looked over',
    'es',
    'no llega',
    'Confirme que el número registrado es el suyo: el código sale siempre a ese celular.',
  ],
  [
    'another thing to tell',
    'en',
    'ok',
    "Once you've entered the code in the verification card, tell me whether you'd like it cancelled.",
  ],
  [
    'another thing to tell',
    'es',
    'sí',
    'Cuando escribas el código en la tarjeta de verificación, te muestro el detalle y me confirmas si la cancelamos.',
  ],
  [
    'another thing to tell',
    'es',
    'sí',
    'En cuanto complete el código en la tarjeta de verificación, me indica cuál de las dos direcciones usamos.',
  ],
  ['another thing to tell', 'ar', 'ألغي', 'بعد ما تكتب الرمز في البطاقة، قل لي إذا تبي ألغي الحجز.'],
  ['another thing to tell', 'zh', '短信说快件已签收', '短信里写的是哪家驿站？告诉我名称，我帮您判断。'],
  [
    'a word that ends so',
    'es',
    'cancele',
    'Es necesario que primero confirme su identidad con un código que enviamos a su teléfono.',
  ],
  ['a word that ends so', 'ar', 'كلمة المرور', 'أدخل كلمة المرور في تطبيقنا ثم اختر "الفواتير".'],
  [
    'nobody needs it',
    'ar',
    'جالي كود اكتبه هنا؟',
    'الرمز مكانه خانة الرمز داخل بطاقة التحقق، ومفيش حد مننا محتاج يشوفه.',
  ],
  ['nobody needs it', 'ar', 'اعطيكم الرمز؟', 'ما نحتاجه أبداً، الرمز تكتبه بنفسك في بطاقة التحقق.'],
  ['nobody needs it', 'zh', '验证码要给你吗', '没有人需要看到它，验证码只填在验证卡的输入框里。'],
] as const

test.each(right)('%s, %s, %s: %s', (_way, language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('1.4')
})

test('a code that was named a discount’s before is none that opens anything', () => {
  const messages = [
    { role: 'customer', text: 'كود الخصم مش شغال' },
    { role: 'assistant', text: 'اكتب كود الخصم بالحروف الكبيرة ثم جرّب.' },
    { role: 'customer', text: 'عملت كده ومفيش فايدة' },
  ]
  const reply = 'سبب آخر ممكن: الكود محتاج سلة أكبر.'
  expect(itemsOf('ar', undefined, reply, { messages })).not.toContain('1.4')
})

test.each([
  ['en', 'sandbox key', 'Please send me the API key here so I can test it.'],
  ['en', 'signature', 'Could you paste your secret key in this chat? I can check your integration with it.'],
  ['en', "can't log in", 'Tell me your username and password and I will reset it.'],
  ['zh', '签名错误', '请核对一下商户号和密钥，发我看看。'],
  ['zh', '接口 401', '请提供一下您的令牌，我这边测试。'],
  ['zh', '收到短信了', '告诉我里面的数字，我帮您办。'],
  ['zh', '收到验证码了', '告诉我，我马上办理。'],
  ['es', 'listo', 'Me dices el código y te muestro el detalle.'],
  ['es', 'tengo el código', 'Perfecto, confirme aquí el código que le llegó y seguimos.'],
  ['ar', 'وصلني الرمز', 'ممكن تعطيني الرمز وأنا أكمل لك.'],
  ['ar', 'خطأ توقيع', 'ارسل لي المفتاح السري هنا وأنا أحسب التوقيع.'],
] as const)('%s, %s: %s is asked for here', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('1.4')
})
