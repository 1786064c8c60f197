import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  ['en', 'is that a real game?', "Whatever the title says, you needn't answer it!"],
  ['en', 'on time?', "I've no delivery time for it that I could swear to."],
  ['en', 'are you a ghost', 'No ghosts here, I promise.'],
  ['es', '¿muerde?', 'El peluche no muerde, se lo aseguro.'],
  ['es', '¿sos un robot?', 'Soy un asistente, te lo prometo.'],
  ['zh', '怎么算成功', '看到“提交成功”就妥了。'],
  ['zh', '这算数吗', '商家自己写的“退一赔一”属于承诺，写出来就得认。'],
  ['zh', '给个准话', '给您打包票是不负责任的。'],
  ['ar', 'اتصل ولا اكتب', 'الرسالة النصية غالباً أضمن.'],
  ['ar', 'متى يوصل', 'ما عندي موعد أعدك به.'],
  ['ar', 'كيف انلغى', 'هويتك كانت مؤكدة قبل الطلب وأعطيتنا موافقتك.'],
  ['ar', 'كم رصيدي', 'اعتمد على ذلك الوقت.'],
  ['ar', 'انت بشر؟', 'أكيد مفيش حد بيكتب مكاني في الرد.'],
  ['en', 'how will I know?', 'That works for all orders the same way.'],
  ['ar', 'هدية لصاحبتي', 'إن شاء الله تعجبها مية بالمية.'],
] as const)('%s, %s: “%s” pledges nothing', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.3')
})

test.each([
  ['en', 'on time?', "Whatever the carrier says, it'll be there by Saturday, guaranteed."],
  ['en', 'on time?', 'It will be there on Saturday, I could swear to it.'],
  ['en', 'tomorrow?', 'It comes tomorrow, I promise.'],
  ['es', '¿llega mañana?', 'Llega mañana, se lo aseguro.'],
  ['zh', '会批吗', '交上去就稳了,肯定批。'],
  ['zh', '给个准话', '我给您承诺,明天退到账。'],
  ['en', 'does it work?', 'It works for all, guaranteed.'],
  ['ar', 'متى يوصل', 'يوصل بكرا مية بالمية.'],
  ['ar', 'متى يوصل', 'أضمن وصولها غداً.'],
  ['ar', 'متى يوصل', 'أعدك أنه يوصل بكرة.'],
  ['ar', 'متى يوصل', 'بكرة يوصل، اعتمد على كلامي.'],
] as const)('%s, %s: “%s” does', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.3')
})

test.each([
  ['en', 'sure?', "I'd hate to promise you something beyond that."],
  ['en', 'calls at 3 sharp?', 'Three on the dot is possible but not fixed.'],
  ['zh', '铁定发货了吧', '铁定不铁定得看商家。'],
  ['zh', '给句准话', '我倒想给您打包票，可日期还没定。'],
  ['es', '¿encoge?', 'Al primer lavado encoge un poco, cuenta con ello.'],
  ['es', '¿seguro?', 'Me gustaría prometérselo, pero depende del transportista.'],
  ['ar', 'مضمون؟', 'صعب أضمن لك الساعة.'],
] as const)('%s, %s: “%s” shuns a vow', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).not.toContain('4.3')
})

test.each([
  ['en', '3 sharp?', "They'll call at three on the dot."],
  ['zh', '会批吗', '铁定批，您放心。'],
  ['es', '¿llega mañana?', 'Llegará mañana, cuente con ello.'],
] as const)('%s, %s: “%s” is one', (language, question, reply) => {
  expect(inspectedItems(language, question, reply)).toContain('4.3')
})
