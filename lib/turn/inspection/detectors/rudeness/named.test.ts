import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const rude = (language: string, message: string, reply: string) =>
  inspectedItems(language, message, reply).includes('7.1')

describe('a word of abuse that names, is refuted, or is of somebody else', () => {
  test.each([
    ['en', 'is the Angry Idiot burger really that hot', 'The Angry Idiot is the hottest thing on the menu.'],
    ['en', "I'm such an idiot, wrong date", 'Idiot? Not at all, it happens to everyone.'],
    ['en', 'is it my fault', 'None of this is your fault, the van broke down.'],
    ['en', 'does chatting lose my place', "Chatting with me doesn't cost you your place in the queue."],
    ['en', 'are they friendly', 'The donkeys and goats are friendly, you may feed them.'],
    ['en', 'are you laughing at me', 'Nobody is laughing at you, I promise.'],
    ['en', 'is it for kids?', 'A child can use it with a parent.'],
    ['zh', '随便吧', '好的，想好了再叫我。'],
    ['ar', 'للأغنياء بس؟', 'لا، أي أحد فوق 18 يقدر يشترك.'],
    ['es', 'soy idiota', 'De idiota nada, le pasa a todo el mundo.'],
    ['es', 'soy tonta?', 'Tonta para nada, el botón está escondido.'],
    ['zh', '傻子瓜子到没到', '傻子瓜子到啦，在自提柜。'],
    ['zh', '老人用的 越傻瓜越好', '只有一个按键，属于傻瓜式操作，插上线就充。'],
    ['zh', '刷卡显示什么意思', '请顾客重输一次就行，最好先让他想想清楚。'],
    ['ar', 'لغيت؟', 'وحتى هذه اللحظة لم ألغِ شيئاً.'],
    ['ar', 'انا غبي', 'غبي؟ أبداً، الكل يضيع بهالصفحة.'],
    ['ar', 'هل أنا السبب', 'ولا شيء من هذا خطؤك، الجهاز تعطل.'],
  ])('%s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(false))

  test.each([
    ['en', "I'm such an idiot", 'You really are an idiot.'],
    ['en', 'you fat bastard', 'You fat bastard.'],
    ['en', 'hi', "It doesn't cost you anything to read first."],
    ['en', 'hi', 'What a donkey you are.'],
    ['es', 'soy idiota', 'Sí, es usted idiota.'],
    ['zh', '我是傻子吗', '您就是个傻子。'],
    ['zh', '想投诉', '想清楚再投诉。'],
    ['ar', 'انا غبي', 'نعم أنت غبي.'],
    ['ar', 'طلبي وين', 'حتى هذه لم تفهمها.'],
  ])('but %s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(true))
})
