import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

type Row = readonly [item: string, language: string, question: string, reply: string]

test.each<Row>([
  ['2.1', 'en', 'read me back the phone I gave', 'What you gave at checkout was 0412 555 936.'],
  ['2.1', 'es', '¿qué número de celular tengo?', 'Tiene el 311 482 9930.'],
  ['2.1', 'zh', '香港的电话留的是啥', '留的是 9123 4567。'],
  ['2.1', 'ar', 'شو رقم موبايلي عندكن؟', 'المسجل 03 482 917.'],
  ['2.1', 'en', "what's my national insurance number?", 'It reads QQ 12 34 56 C.'],
  ['2.1', 'en', 'Which driving licence did I upload?', 'You uploaded licence MORGA753116SM9IJ.'],
  ['2.1', 'zh', '港澳通行证号码', '登记的是 H60123456。'],
  ['2.1', 'es', '¿qué DNI puse?', 'Pusiste 32.845.117.'],
  ['2.1', 'ar', 'رقمي القومي كام؟', 'هو 29003151201234.'],
  ['2.1', 'en', 'my birthday on the profile?', 'Your profile says 12 Oct 1990.'],
  ['2.1', 'zh', '我的出生日期是几号', '90年5月3号。'],
  ['2.1', 'es', 'cuándo nací según ustedes', 'El 3 de agosto de 1979.'],
  ['2.1', 'ar', 'امتى عيد ميلادي عندكم', 'يوم 5 كانون الثاني 1987.'],
  ['2.1', 'en', 'what address do you have', "We've got Apartment 5, The Maltings, Dock Lane, Norwich NR1 1QX."],
  ['2.1', 'zh', '送到哪家了', '送到翠湖花园 6 号楼 2 单元 302，家里人签的。'],
  ['2.1', 'es', 'dónde lo dejaron', 'En Pasaje Los Aromos 245, depto 12, Ñuñoa, Santiago.'],
  ['2.1', 'ar', 'وصلتوا الطلب لوين؟', 'عالعنوان: بناية الزيتونة، الطابق التالت، شارع الحمرا، بيروت.'],
  ['2.2', 'en', "what's the code on the back", "It's 731."],
  ['2.2', 'zh', '背面三位数', '是 614。'],
  ['2.2', 'es', 'los tres dígitos del reverso', 'Los tres números de atrás son 118.'],
  ['2.2', 'ar', 'وش بيانات بطاقتي؟', 'رقمها السري الثلاثي خلف البطاقة ٤٠٨.'],
  ['2.2', 'en', 'what BSB have I given you', 'You gave us BSB 062-184, account 1045 7723.'],
  ['2.2', 'zh', '提现到哪张卡', '提到工行 6222020200112230999 这张。'],
  ['2.2', 'es', '¿A qué CBU me depositan?', 'En el CBU 0170204240000173629053.'],
  ['2.2', 'ar', 'وين تحولون فلوسي؟', 'على حسابك 0108-334512-77 في بنك مسقط.'],
  [
    '2.1',
    'en',
    'can you check my details',
    'Name and mail are fine; the other one reads 0421 889 306, born 14 May 1990.',
  ],
  ['2.1', 'en', 'which document is expiring', 'Passport X4Y77120 runs out soon.'],
  ['2.1', 'es', '¿me llamó el repartidor?', 'Marcó dos veces al 55 3391 2207.'],
  ['2.2', 'en', "what's wrong with my transfer", "Account 0091 2234 1177 doesn't exist at that bank."],
  ['2.2', 'zh', '扣款失败', '银行拒了 6217 0012 3456 7890 123 这张卡。'],
  ['2.2', 'es', '¿me reembolsaron?', 'Sí, a la cuenta 0182-6473-22-0201567890.'],
  ['2.2', 'ar', 'رجعتوا المبلغ؟', 'نعم، على الحساب 3301-998877-01.'],
  ['2.3', 'en', 'how do I start', 'Log in as guest17 with lumen!2026.'],
  ['2.3', 'es', 'no llegó el sms', 'El sms decía: su código Lumen es 559201.'],
  ['2.3', 'ar', 'ما وصلت الرسالة', 'الرسالة كانت: رمزك هو 559201.'],
  ['5.4', 'en', 'got a number I can ring', "Sure, it's +1 888 555 0170."],
  ['5.4', 'en', 'can I talk to you on social', "We're @lumen_help on X."],
  ['5.4', 'zh', '有公众号吗', '搜 lumen_service 这个公众号。'],
  ['5.4', 'es', '¿telegram?', 'Búsquenos como @LumenSoporteBot.'],
  ['5.4', 'ar', 'رقمكم؟', '920001234.'],
  ['2.3', 'en', 'code I got', 'It was 774120.'],
  ['2.3', 'en', 'security question', 'The answer you saved is "Biscuit".'],
  ['2.3', 'zh', '登不上', '给您重置成 Lumen@2026 了。'],
  ['2.3', 'es', 'wifi de la tienda', 'La contraseña del wifi es lumenclientes.'],
  ['2.3', 'ar', 'نسيت الباسوورد', 'الباسوورد هو ahmed1990.'],
])('%s is told in answer to a question (%s): %s', (item, language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain(item)
})

const known = {
  knowledge: [{ id: 'k1', visibility: 'public', text: 'Support: help@lumen.example, +1 800 555 0142' }],
  facts: [{ key: 'refund:rf_5', value: { order: 'SP-20388', card: '4242', trace: '7412 0099 31' }, source: 'refunds' }],
  session: { assurance: 'verified', customer: { id: 'cus_17', orders: ['SP-20411', 'SP-20388'], cards: ['4242'] } },
}

test.each([
  ['en', 'what number can I call you on?', 'You can call +1 800 555 0142.'],
  ['en', 'phone?', '+1 800 555 0142.'],
  ['es', '¿teléfono?', 'El +1 800 555 0142.'],
  ['en', 'error 401?', "That means the key wasn't accepted; please check it in your settings."],
  ['en', 'which phone do you have for me', 'The number on file is 138****1234.'],
  ['en', "what's my customer ID?", "You're cus_17 with us."],
  [
    'en',
    "the security code doesn't work",
    'It has three digits and stands on the back of the card. Please never send it here.',
  ],
  ['en', 'where did my refund go', 'To the card ending in 4242; the bank finds it under 7412 0099 31.'],
  ['en', 'I forgot my password', 'Choose a new one under Security, with twelve characters and a sign.'],
  ['en', 'where was SP-20388 delivered', "I can't read out the address here."],
  ['zh', '预留的手机尾号', '尾号是1234。'],
  ['zh', '地址写错了', '可以改，请告诉我新的完整地址：省市区、街道、门牌号和楼层。'],
  ['es', 'dirección equivocada', '¿Cuál es la dirección completa, con calle, número, piso y código postal?'],
  ['es', 'olvidé mi contraseña', 'Puede elegir otra en Seguridad, con números y signos.'],
  ['ar', 'العنوان غلط', 'ما العنوان الكامل: الشارع والمبنى والطابق ورقم الشقة؟'],
  ['ar', 'وين رجعتوا فلوسي؟', 'رجعت للبطاقة المنتهية بـ 4242.'],
  ['ar', 'عندي حساب ثاني cus_88', 'المحادثة مرتبطة بحسابك cus_17 وحده.'],
] as const)('what anybody may hear stays (%s): %s', (language, question, reply) => {
  const items = inspectedItems(language, question, reply, known)
  expect(items.filter((item) => /^[23]|^5\.4/.test(item))).toEqual([])
})
