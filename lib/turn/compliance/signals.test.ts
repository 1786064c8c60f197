import { describe, expect, test } from 'vitest'
import { viewOf } from '#lib/pii/view.ts'
import { signalsOf } from './signals.ts'

const read = (text: string) => signalsOf(viewOf(text).text)

describe('a wish for a person', () => {
  test.each([
    'I want to talk to a human',
    'Can I speak with someone from support?',
    'let me talk to your manager',
    'real person please',
    'agent',
    'Human please!',
    'connect me to an agent',
    'please put me through to a supervisor',
    'I need a real person',
    'is there a human I can talk to?',
    'What is the USD rate? And I want to speak to a person.',
    'I want to talk to a person about my order',
    '转人工',
    '请转接人工客服',
    '我要找真人客服',
    '人工',
    '我要人工',
    '我想和客服经理谈谈',
    'quiero hablar con una persona',
    '¿Puede comunicarme con un asesor?',
    'páseme con un agente',
    'necesito un humano',
    'agente, por favor',
    'أريد التحدث إلى موظف',
    'حولوني إلى خدمة العملاء',
    'أريد موظف',
    'موظف من فضلك',
  ])('%s', (text) => {
    expect(read(text).wantsPerson).toBe(true)
  })

  test.each([
    'Are you a human?',
    'I want to send money to a person in Spain',
    'I need the fee for a transfer to a real person account',
    'Do I need an agent to send money?',
    'I want to change my phone operator payment',
    'I don’t want to talk to a person',
    'I need to talk to my manager first',
    'What are your customer service opening hours?',
    'Can someone else pay for my order?',
    'What is the representative rate?',
    'I already talked to an agent yesterday',
    '你是真人吗',
    '人工服务几点开始？',
    '不用转人工',
    '我想给一个人汇款',
    '我和客服聊过了',
    'quiero enviar dinero a una persona',
    '¿eres una persona?',
    'no quiero hablar con nadie',
    '¿Cuánto cuesta pagar a un agente?',
    'أريد إرسال المال إلى شخص في مصر',
    'هل أنت إنسان؟',
    'كم رسوم التحويل إلى شخص آخر؟',
  ])('is none: %s', (text) => {
    expect(read(text).wantsPerson).toBeUndefined()
  })
})

describe('a danger', () => {
  test.each([
    ['fraud', 'someone used my card without my permission'],
    ['fraud', 'I was scammed'],
    ['fraud', 'How do I report an unauthorized charge?'],
    ['fraud', 'There are two payments I did not make'],
    ['fraud', 'A man called and asked me for my one-time code'],
    ['fraud', 'my account has been hacked'],
    ['fraud', '我的卡被盗刷了，怎么办？'],
    ['fraud', '这笔交易不是我操作的'],
    ['fraud', '有人自称客服要我的验证码'],
    ['fraud', 'me robaron la tarjeta'],
    ['fraud', 'hay un cargo que no reconozco'],
    ['fraud', 'تعرضت لعملية احتيال'],
    ['fraud', 'سرقت بطاقتي'],
    ['legal', 'I will sue you'],
    ['legal', 'I am going to report you to the ombudsman'],
    ['legal', 'You will hear from my lawyer'],
    ['legal', '我要起诉你们'],
    ['legal', '我要投诉到12315'],
    ['legal', 'Voy a demandarlos'],
    ['legal', 'presentaré una queja formal'],
    ['legal', 'سأقدم شكوى رسمية'],
    ['self-harm', 'no quiero vivir'],
    ['self-harm', 'I want to kill myself'],
    ['self-harm', '我不想活了'],
    ['self-harm', 'أريد أن أموت'],
    ['threat', 'I will kill you all'],
    ['threat', 'te voy a matar'],
    ['fraud', 'a man on the phone says he is from the bank and wants me to move my money to a safe account right now'],
    ['fraud', 'somebody changed the e-mail on my account and is buying gift cards with it'],
    ['fraud', 'me están vaciando la cuenta ahora mismo'],
    ['fraud', 'أحد دخل حسابي ويحول فلوسي الآن'],
    ['fraud', '有人让我开屏幕共享，现在正在把我的钱往外转'],
    ['legal', '我已经向市场监管局举报你们了'],
    ['legal', 'رفعت عليكم شكوى عند البنك المركزي'],
    ['self-harm', 'I lost everything and I do not want to be here anymore'],
    ['self-harm', 'ما عاد لي رغبة في العيش'],
    ['threat', 'si mañana no está mi dinero voy a su oficina y le rompo la cara al gerente'],
    ['threat', '再不退钱我就带人去砸了你们公司'],
  ])('%s: %s', (kind, text) => {
    expect(read(text).risk).toBe(kind)
  })

  test.each([
    'What is an unauthorized transaction?',
    'How do you prevent fraud?',
    'I read news about card fraud',
    'What happens if someone uses my card?',
    'Can someone check my account?',
    'What does the central bank say about the rate?',
    'Can I pay my lawyer with your service?',
    'Who is your regulator?',
    'I will find you the order number',
    'Does a court fee payment go through?',
    '央行今天的汇率是多少？',
    '你们受什么监管？',
    '如果我的卡被盗怎么办？',
    '怎么防止被骗？',
    '¿Cuál es el consumo mínimo?',
    '¿Qué pasa si me roban la tarjeta?',
    'Quiero pagar a mi abogado',
    'hay mucha demanda de dólares',
    'ما سعر البنك المركزي اليوم؟',
    'ماذا يحدث إذا سرقت بطاقتي؟',
    'كم رسوم الدفع للمحكمة؟',
    'someone called me and asked for a code, is that normal?',
    '二手交易怎么保证不被骗？',
    'el año pasado me clonaron la tarjeta y ya se arregló todo con el banco',
    'I am dying to see my new lamp',
  ])('is none: %s', (text) => {
    expect(read(text).risk).toBeUndefined()
  })
})
