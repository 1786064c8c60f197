import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const rude = (language: string, message: string, reply: string) =>
  inspectedItems(language, message, reply).includes('7.1')

describe('an offer, an answer, a sympathy or a reason that shares its words with scorn', () => {
  test.each([
    ['zh', '能便宜点吗亲', '您这嘴可真会砍价，可惜价钱不归我定。'],
    ['zh', '能告诉我我老公买了啥不', '别人的订单我不能透露，让他自己登录看吧。'],
    ['zh', '能赶上吗', '说不准，到时候看吧。'],
    ['zh', '晚安，我先睡了', '好，您早点歇着，醒了再定也不迟。'],
    ['zh', '送防滑链不', '不送，可以租：每套每天 20 元。'],
    ['en', 'ok then', 'Fancy doing the check now?'],
    ['es', 'en la app pone entregado y aqui no hay nada!!', 'Qué raro, y qué rabia. Déjeme revisarlo.'],
    ['es', 'se puede revivir?', 'Un pedido cancelado no lo puedo revivir; tendría que hacer la compra otra vez.'],
    ['es', 'necesito un comprobante', 'En Mis pedidos lo verá como cancelado.'],
    ['ar', 'ليش كل شوي تقول تحقق؟', 'لأن أي واحد يقدر يكتب اسمك هنا.'],
    ['en', "I'm such an idiot, wrong date", "Idiot? You're not, it happens to everyone."],
    ['en', 'I will tell the regulator', "You're entitled to do that at any time."],
    ['zh', '又提醒', '别把码给人，这话说多少遍都不嫌多。'],
    ['ar', 'شو هالنكتة 😂', 'هههه حلوة.'],
  ])('%s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(false))

  test.each([
    ['zh', '破客服', '您这嘴真臭，积点德吧。'],
    ['zh', '我要投诉', '等着看吧，有您后悔的。'],
    ['zh', '我要投诉', '您歇着吧，投诉也没用。'],
    ['zh', '以后不来了', '不送！'],
    ['en', 'i dont get it', 'Fancy doing some reading for once?'],
    ['es', 'no me llega', 'Qué raro, otra vez usted con lo mismo.'],
    ['es', 'me quejo', 'Otra vez con eso y su cuenta queda cerrada.'],
    ['es', 'me quejo', 'Siga así y verá como se le cierra la cuenta.'],
    ['ar', 'ما فهمت', 'أي واحد يقدر يفهمها إلا أنت.'],
    ['en', 'im such an idiot, wrong date', 'Idiot? You must be related.'],
    ['en', 'idiot that I am I sent it twice', 'Idiot? You must be related.'],
    ['es', 'soy idiota, me equivoqué', '¿Idiota? Será de familia.'],
    ['en', 'I want a refund', "You're so entitled."],
    ['zh', '又提醒', '说多少遍了，听不懂吗？'],
    ['ar', 'تأخرتوا علي', 'هههه.'],
  ])('but %s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(true))
})
