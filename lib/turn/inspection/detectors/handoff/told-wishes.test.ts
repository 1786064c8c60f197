import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { wishesForPerson } from './person-wish.ts'

const wishes = (message: string) => wishesForPerson(fold(message).folded)

describe('a wish between quotation marks: to translate, to print, to read somewhere', () => {
  test.each([
    'what\'s the spanish for "i\'d like to speak to a manager"?',
    "our hoodie order should read 'get me a human', can you print that in red?",
    'I clicked "talk to an agent" by mistake, how do I go back to the list?',
    'which film has the line "let me speak to your supervisor"?',
    '英语怎么说“我想找经理”',
    '马克杯上能印“别找我，找人工”吗',
    '¿cómo se escribe "quiero hablar con un humano" en inglés?',
    '¿venden una taza que diga "páseme con el gerente"?',
    'كوب مكتوب عليه "كلم المدير" بكم؟',
    'كيف اقول "ابي اكلم المدير" بالانجليزي؟',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'i already pressed "talk to an agent" and nothing happens',
    'your button says "chat with an agent" so give me an agent',
    'my request is simple: "connect me with a supervisor"',
    '"speak to a person". that is what i want',
    '我已经点了“转人工”三次了，没反应',
    '请问哪里可以点“转接人工”？我找不到那个按钮',
    'ya escribí "quiero un agente" tres veces y nada',
    '"hablar con una persona". eso es lo que elijo.',
    'كتبت "ابي موظف" ثلاث مرات وما رد احد',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('how a desk of one’s own is run', () => {
  test.each([
    'how do i route chats to a specific agent in your inbox tool',
    'half our clients ask for a human within a minute. which report shows that?',
    'where do our visitors see the talk to a person link, can i rename it',
    'does your CRM let me assign a live chat to a human agent on my own site?',
    'can a shift lead override a discount on the till?',
    '我们店的机器人什么时候会转人工，在哪设置',
    '你们的CRM能不能把会话转给别的坐席',
    '顾客总在聊天框里要找经理，怎么设自动回复',
    'mis clientes piden un agente todo el tiempo, ¿cómo lo configuro en el bot?',
    '¿qué clave usa el supervisor para anular una venta?',
    'زبايني يطلبون موظف كثير، كيف اضبط البوت؟',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    "we run a shop on your platform and our customers can't pay. i want to speak to someone",
    "i'm the admin of our account, can i talk to a real person about the invoice",
    'your helpdesk is useless, let me talk to someone',
    'how do i get through to a person on your helpdesk',
    '我店里的刷卡机坏了，帮我转人工',
    '我是你们的老客户，要转人工',
    'mis clientes no pueden pagar, necesito hablar con una persona de soporte',
    'زبايني ما يقدرون يدفعون، ابي اكلم موظف',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('people whom one seeks for ends of one’s own, and jobs', () => {
  test.each([
    'does the bike shop have someone who trues wheels',
    'where can i book somebody to mow the lawn near bath',
    'are the opponents in the app real people or bots?',
    'are you recruiting support agents at the moment?',
    'how do I become a sales rep for your soaps?',
    '我能请同事代领包裹吗',
    'busco a alguien que cuide a mi gato en agosto, ¿cuánto cobran?',
    'necesito un asesor fiscal, ¿está en su directorio?',
    '¿los rivales del juego son personas reales?',
    'محتاج حد ينظف البيت يوم الجمعة، عندكم الخدمة؟',
    'ممكن شخص من اهلي يستلم الطرد؟',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'is there someone who knows about mortgages i can talk to',
    'i need someone who speaks french',
    'can a supervisor please look at my case',
    'quiero hablar con el responsable de la tienda',
    'necesito un asesor de créditos que me atienda',
    'eres majo, pero quiero a alguien que respire',
    'necesito que alguien me atienda',
    'ابي احد من عندكم يشوف موضوعي',
    'اريد ان اتكلم مع موظفة الاستقبال',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('wishes of others, had elsewhere, that came right, or denied', () => {
  test.each([
    "i chatted with an agent on monday and it's all sorted. when does the sale end?",
    "vodafone's bot wouldn't give me a person, so i'm moving to you. what are your plans?",
    'rather than talk to anyone, can i change the seat online?',
    "you're nicer than any human i know. which size is a 40?",
    '今早人工客服已经帮我解决了，请问发票几天到',
    '以前退货都得转人工，现在能自己退了吗',
    '我不急着找客服，先看看运费',
    'ayer hablé con un agente y todo bien, ¿cuándo llega la factura?',
    'كلمت موظف امس وحل المشكلة، متى توصل الفاتورة؟',
    'مش محتاج اكلم حد، بس قولي المواعيد',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    "spoke to an agent last week and it's still not sorted, get me a manager",
    'rather than a bot i want a person',
    "you're worse than any human. transfer me to one",
    '昨天跟人工聊过，还是没解决，再转人工',
    '网上说可以转人工，那就给我转吧',
    '是不是要说脏话才能转人工？',
    'hablé con el encargado ayer y sigue igual, pásame con su jefe',
    'كلمت موظف امس ولسه ما انحلت المشكلة، حولني على مشرف',
    'حسيت اني اكلم جدار، حولوني لموظف',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})
