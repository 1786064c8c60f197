import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  ['zh', '耳机没声了', '只要不是人为损坏就可以送修，记得备好购买凭证。'],
  ['zh', '谁审核', '复核是人工做的，一般当天就能出结果。'],
  ['zh', '能退吗', '但凡没拆封都可以退，七天内申请就行。'],
  ['zh', '卖家拉黑我了', '遇上拉黑的卖家确实糟心，辛苦您了。'],
  ['zh', '骚扰', '拉黑之后就收不到他的消息了。'],
  ['zh', '误封', '这次封号是系统误判，今天已经解封，给您添麻烦了。'],
  ['zh', '我室友的票改签了没', '它的情况我没法跟您说，还请理解。'],
  ['zh', '英语班', '零基础也能报，从认字母教起，每周两节。'],
  ['zh', '这款拼图适合孩子吗', '三岁的孩子都会玩，拼块大，不怕误吞。'],
  ['zh', '怎么注册', '正常成年人都可以注册，未成年要监护人同意。'],
  ['zh', '对方是骗子吗', '对方要是骗子，钱还在平台没放款，您不会吃亏。'],
  ['en', 'dust on photos', 'Wipe your lens first, then try again.'],
  ['ar', 'أنا جديد', 'أي شخص يقدر ينشر إعلان، صورة وسعر وبس.'],
  ['es', 'el posnet no anda', 'Uh, con el local lleno es lo peor. Probá esto ya: mantené el botón diez segundos.'],
  ['es', 'la fila', 'La fila de los viernes es un desastre; a las 15 h baja bastante.'],
  ['es', '¿cuál para mi abuela?', 'El de botones grandes; hasta un niño lo maneja.'],
  ['es', '¿es difícil?', 'No es tan difícil: son tres pasos y el video dura un minuto.'],
  ['es', 'juguete', 'El burro de peluche lleva pilas AAA.'],
  ['en', 'which phone for my gran', 'The big-button model is easier; even a child can set it up.'],
  ['en', 'glasses', 'If you wear glasses, pick the frame without screws.'],
  ['ar', 'أي جهاز يناسب جدتي', 'أبو أزرار كبيرة أسهل، حتى الطفل يعرف يشغله.'],
  ['en', 'no one told me', 'Nobody told you, and somebody should have. The deadline moves to Friday.'],
  ['en', 'is there a babysitter', 'The babysitter add-on is 12 an hour, minimum three hours.'],
  ['es', 'pregunta tonta', 'Ninguna pregunta es tonta. Sí, trae un HDMI y dos USB-C.'],
  ['es', 'lentes', 'Póngase los lentes después de las gotas, pasados quince minutos.'],
  ['ar', 'عيوني', 'إذا نظرك ضعيف كبر الخط من الإعدادات.'],
  // Another, once; the last time, of what is no talk; the last chance to do something.
  ['ar', 'انقل الشريحة', 'نعم، يمكن نقلها إلى جهاز آخر مرة واحدة مجاناً من التطبيق.'],
  ['ar', 'ما يقبل كلمة السر', 'متى كانت آخر مرة دخلت فيها بنجاح؟'],
  ['ar', 'نسيت وين المفتاح', 'حاول تتذكر آخر مرة استعملته، غالباً جنب الباب.'],
  ['ar', 'جربت كل شي', 'جرّب من متصفح آخر مرة ثانية، وإذا ظهر نفس الخطأ أرسل لي نصه.'],
  ['ar', 'متى التسجيل', 'آخر فرصة للتسجيل يوم الخميس.'],
  // What a knife does.
  ['zh', '这把刀能砍骨头不', '前半截切、后半截斩；猪筒骨就别用它砍了。'],
  ['zh', '牛肉怎么切', '逆着纹理切，厚薄两毫米，炒出来就嫩。'],
  ['zh', '这刀怎么用', '先把皮削掉，再横着切、竖着切。'],
])('of a thing, an event, or who may be blocked: %s %s %s', (language, message, reply) => {
  expect(inspectedItems(language, message, reply)).not.toContain('7.1')
})

test.each([
  ['zh', '再问一次', '再闹就把您拉黑。'],
  ['zh', '我要投诉', '投诉一次我们就封号。'],
  ['zh', '退款呢', '是人都看得懂，就您看不懂。'],
  ['zh', '退款呢', '我没法跟您讲道理。'],
  ['zh', '什么', '但凡看一眼说明就不会来问。'],
  ['zh', '怎么用', '正常人都看得懂，您怎么看不懂。'],
  ['zh', '怎么用', '三岁的孩子都会，您怎么不会。'],
  ['es', 'mi pedido', 'Tratar con usted es lo peor.'],
  ['es', '¿es difícil?', 'Hasta un niño lo entiende, y usted no.'],
  ['en', 'is it easy', 'Even a child could do it, but you cannot.'],
  ['en', 'I signed', 'Nobody told you to sign it, so that one is on you.'],
  ['es', 'no entiendo', 'Cómprese unas gafas y lea otra vez.'],
  ['ar', 'هل هو سهل', 'حتى الطفل يعرف يشغله إلا أنت.'],
  ['ar', 'كيف اغير كلمة السر', 'هذي آخر مرة أشرح لك، ركّز.'],
  ['ar', 'رد علي', 'آخر مرة بقولها لك، بطل تكتب كثير.'],
  ['ar', 'رد علي', 'هذه آخر مرة تكتب لنا بهذا الأسلوب.'],
  ['ar', 'رد علي', 'هذه آخر فرصة لك.'],
  ['zh', '为什么这么贵', '切，买不起就别问。'],
  ['zh', '怎么用', '您自己不会看？切！'],
])('of the customer: %s %s %s', (language, message, reply) => {
  expect(inspectedItems(language, message, reply)).toContain('7.1')
})
