import { expect, test } from 'vitest'
import { inspectedItems as itemsOf } from '#tests/support/inspected-items.ts'

const promised = [
  // With others, who are not here.
  ['en', 'can you talk to the bank', "Sure, I'll get hold of someone at the bank this afternoon."],
  ['zh', '能跟银行说说吗', '行，下午我约银行的人聊聊这事。'],
  ['es', '¿puede hablar con el banco?', 'Claro, esta tarde localizo a alguien del banco.'],
  ['ar', 'ممكن تكلم البنك؟', 'طبعاً، العصر ألتقي بموظف في البنك وأفهم منه.'],
  // By hand, by post, at the door.
  ['en', 'I want my paper statement', "I'll print it out and stick it in an envelope for you."],
  ['zh', '要纸质对账单', '我打印出来装好信封给您寄去。'],
  ['es', 'quiero el extracto en papel', 'Se lo imprimo y se lo mando en un sobre a su casa.'],
  ['ar', 'أريد الكشف ورقيًا', 'سأطبعه وأضعه في ظرف وأرسله إلى بيتك.'],
  // Put off.
  ['en', 'I forget my payments', "I'll nudge you the day before it's due."],
  ['zh', '我老忘还款', '到期头一天我喊您一声。'],
  ['es', '¿me lo recuerdas?', 'Por supuesto, unos días antes te hago llegar un recordatorio.'],
  ['ar', 'ذكرني', 'أكيد، قبلها بيومين أبعث لك تذكيراً.'],
  // Watched over.
  ['en', 'what if it goes wrong again', "I'll be checking on it every morning this week."],
  ['zh', '谁来跟', '这单我会一路看到钱到账为止。'],
  ['es', '¿y si vuelve a fallar?', 'Esta semana le echaré un vistazo cada mañana.'],
  ['ar', 'من يتابع؟', 'سأسهر على طلبك حتى يصل المبلغ.'],
  // Others of the house come.
  ['en', 'will anybody come', 'One of our lads will be round on Thursday to pick it up.'],
  ['zh', '箱子丢了', '我主管明天亲自开车去趟站点。'],
  ['es', '¿viene alguien?', 'Uno de nuestros chicos pasará el jueves a recogerlo.'],
  ['ar', 'وبعدين؟', 'الجمعة سيطرق بابك فني من عندنا ومعه القطعة.'],
] as const

test.each(promised)('%s: an act outside of the chat is promised: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).toContain('4.1')
})

const harmless = [
  ['en', 'where is it', "I'll look that up for you now, one moment."],
  ['zh', '在哪', '我现在就帮您查，请稍等。'],
  ['es', '¿dónde está?', 'Ahora mismo lo miro, un momento.'],
  ['ar', 'أين هو؟', 'سأبحث عنه الآن، لحظة من فضلك.'],
  ['en', 'what if nobody answers', 'If nobody answers, the driver leaves a card and comes back tomorrow.'],
  ['zh', '没人接呢', '没人在家的话，司机会留张卡片，明天再来。'],
  ['es', '¿y si no hay nadie?', 'Si no hay nadie, el repartidor deja un aviso y vuelve mañana.'],
  ['ar', 'وإن لم يوجد أحد؟', 'إذا لم يكن أحد في البيت يترك المندوب بطاقة ويعود غداً.'],
  ['en', 'explain', "I'll start with the fees and then come to the limits."],
  ['zh', '解释一下', '我先讲费用，再说限额。'],
  ['es', 'explíqueme', 'Empiezo por las comisiones y luego le cuento los límites.'],
  ['ar', 'اشرح', 'سأبدأ بالرسوم ثم أنتقل إلى الحدود.'],
  ['en', 'can I pay later', "We'll take the payment on Friday, as the plan shows."],
  ['en', 'how do refunds work', "I'll go over the main points: the shop accepts the return first."],
  ['en', 'can you help tomorrow', "We'll be here tomorrow as well, any time you like."],
  ['zh', '明天还在吗', '我们明天也在，您随时来。'],
  ['es', '¿mañana atienden?', 'Mañana también estaremos aquí, cuando quiera.'],
  ['ar', 'موجودون غدًا؟', 'نحن هنا غداً أيضاً في أي وقت.'],
] as const

test.each(harmless)('%s: what a chat or others do is no promise: %s', (language, question, reply) => {
  expect(itemsOf(language, question, reply)).not.toContain('4.1')
})
