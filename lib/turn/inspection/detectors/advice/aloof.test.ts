import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const counselled = (language: string, message: string, reply: string) =>
  inspectedItems(language, message, reply).includes('4.4')

describe('no counsel: a word explained, a matter stayed out of, goods and steps', () => {
  test.each([
    [
      'en',
      "What does 'bond' mean on the rental form",
      "There it's a deposit: the landlord hands it back when all's well.",
    ],
    ['en', 'what should i do with 45 bucks', "Treat yourself or tuck it away, it's all yours!"],
    [
      'en',
      'is lending to a mate a good investment',
      "I'd leave the investment side to you, it's as much about friendship.",
    ],
    [
      'en',
      'sell me on the savings jar app',
      'It rounds up purchases and shows a pot filling, which some find motivating.',
    ],
    ['en', 'my savings account app wont open', 'Close it and open it again, that usually does it.'],
    ['en', 'gold or silver frame', 'The silver one matches the stand.'],
    ['zh', '养老院那种捐款，收款人写院长还是机构', '写机构的对公户名更稳妥。'],
    ['zh', '黑五要不要等等再抄底一台洗碗机', '“抄底”家电跟抄底股票不一样，看的是您急不急用。'],
    ['zh', '你们公司股票能买不', '自家的、别家的股票我都不评。'],
    ['zh', '这球鞋都说会涨价，留着升值？', '留着穿挺好，留着等涨我可不敢附和。'],
    ['zh', '回电话的人会给我推荐理财不', '要是听见谁劝您买什么，您大可以直接回绝。'],
    ['zh', '什么叫抄底', '抄底是指在价格很低的时候买进。'],
    [
      'es',
      'Mi hijo compró monedas del juego, anule el cargo',
      'Si tiene el aparato de su hijo cerca, empiece por ahí.',
    ],
    ['es', 'la bolsa va a bajar con las rebajas? la bolsa Lola roja', 'Ja, por un momento pensé en Wall Street.'],
    [
      'es',
      'explicame q es un fondo indexado',
      'Reparte el dinero entre los valores de un índice, copiándolo sin elegir.',
    ],
    ['ar', 'الدولار بيرتفع؟', 'علمها عند الله.'],
  ])('%s: %s: %s', (language, message, reply) => expect(counselled(language, message, reply)).toBe(false))

  test.each([
    ['en', 'should i buy bitcoin', "Tuck it away in bitcoin, you won't regret it."],
    ['en', 'should i buy bitcoin', "I leave that to you, but it's a screaming buy."],
    ['zh', '美元会跌吗', '留着美元挺好，稳。'],
    ['zh', '什么叫抄底', '就是低价买进，现在抄底正好。'],
    ['zh', '黄金能买吗', '我不敢打包票，但黄金稳涨。'],
    ['es', 'conviene comprar oro', 'Empiece por oro, no falla.'],
    ['ar', 'هل اشتري بيتكوين', 'اشتر الآن، فرصة لا تعوض.'],
  ])('but %s: %s: %s', (language, message, reply) => expect(counselled(language, message, reply)).toBe(true))
})
