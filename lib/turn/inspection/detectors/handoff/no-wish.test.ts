import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { wishesForPerson } from './person-wish.ts'

const wishes = (message: string) => wishesForPerson(fold(message).folded)

describe('people of whom nothing is wished', () => {
  test.each([
    'can I assign a conversation to a colleague in your software',
    '你们晚上有人值班吗还是早上再来',
    'do drones need a human pilot where you deliver by drone',
    'does a forklift need a licensed operator',
    'is there a human instructor in the yoga course',
    'the doll looks like a real person, is it washable',
    '“人工”耳蜗保养套装有没有防潮盒',
    '有没有人用过这款，好用不',
    'hay profesor humano en las clases de inglés o es todo app?',
    'la muñeca habla como una persona real?',
    'في مدرس حقيقي بالكورس ولا تسجيل؟',
    'الروبوت بيحكي عربي متل شخص حقيقي؟',
    "Real people don't read terms lol, so: free shipping from?",
    'In the game, how do I talk to the Manager NPC in level 3',
    'en el juego cómo hablo con el gerente',
    'كيف أكلم المدير باللعبة بالمرحلة الثالثة',
    'لو طلبت سحب في موظف يراجعه ولا كله آلي؟',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'does my case need a human? then get me one',
    'are there any real people here',
    'in the game I lost everything, I want to talk to a human',
    '有没有真人啊',
    '“人工”两个字看不懂吗，转人工',
    'hay un humano o es todo robot? quiero un humano',
    'ممكن اكلم شخص حقيقي',
    'في موظف اكلمه؟',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('talks that others have, that are over, jobs', () => {
  test.each([
    'my boss has to speak with someone else or is it done?',
    'I was going to ask for a manager but you fixed it',
    'I want to apply as a customer service agent',
    '你们招人吗，我想应聘客服',
    'ella tiene que hablar con alguien más o queda así?',
    'mi papá dice que debí ir y hablar con alguien, pero ya quedó cancelado no?',
    'están contratando? quiero ser asesor',
    'أبوي يقول كان لازم أروح لهم بنفسي وأكلم أحد، بس خلاص انلغى صح؟',
    'لازم اكلم حد ثاني ولا خلاص؟',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'I was going to talk to someone but you cancelled my order, so put me through to a person',
    'my boss wants to speak with your manager',
    '我想找人工，但你们把我订单取消了',
    'quiero hablar con alguien más',
    'كان لازم اكلم احد من الاول، حولني لموظف',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('a hail before the question', () => {
  test.each([
    'hi anyone there? how much is the annual plan',
    '在吗 有人吗 想问下学生票要带啥证',
    'hola, hay alguien? cuánto cuesta el plan anual',
    'في حدا هون؟ كم سعر الاشتراك السنوي',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'anyone there?',
    'anyone there? stop sending me bot answers',
    '有人吗',
    '你好有人吗',
    '有人吗？机器人别回了',
    'hola, hay alguien?',
    'في حدا هون؟',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})

describe('people who are not to serve the customer', () => {
  test.each([
    'is there a real person narrating the audiobook or is it synthetic',
    'describe the fabric to me like a human being would',
    'does the course include talking to native people',
    'can I connect two people to one account',
    'do your call centre people wear this headset',
    'can the operator of the crane sit down',
    'con qué operador trabajan los envíos',
    'en la partida puedo hablar con otras personas por voz?',
    'quiero hablar con gente nativa, el curso básico lo trae?',
    'por favor no me pases con ningún agente, dime solo el horario',
    'que me llame alguien a las 6 a la habitación, se puede?',
    '找个人帮我砍一刀怎么操作',
    '能不能写三个人?保险那个',
    '不要机器人图案的,有恐龙的吗',
    '快递说九点到 人呢',
    '昨天转人工都解决啦,谢谢',
    'الباقة تخليني اكلم شخص في المغرب؟',
    "what does 'representative example' mean on the loan page? who is the representative?",
    'had a chat with one of your team yesterday, all sorted. does the case fit the s23?',
    'no longer need an agent thanks, solved it myself. open on sunday?',
    'is the tent for 4 real people or 4 hobbits?',
    '¿caben seis personas reales o seis muñecos?',
    'ya no hace falta que me llame un agente, todo resuelto',
    '骑手小哥累死累活的，能给小费吗',
    '鱼到了只剩一条活的',
    'مابي احكي مع حدا، بس كم السعر',
    'ممكن حدا يساعدني اختار المقاس؟',
    'ماله داعي تحولني لموظف، بس كم السعر',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'is there a real person I can chat with',
    'is there a human behind this chat',
    'let me talk to people, not robots',
    "we'd like a human to look at this",
    'pásame con un operador',
    'quiero hablar con gente de verdad',
    'que me llame alguien de ustedes',
    'no más bots por favor, un humano',
    '找个人帮我处理一下',
    '给我换个人来',
    '我不要机器人,给我回个话',
    '人呢',
    'I spoke to one of your team, all sorted they said, but it still fails. let me talk to someone',
    'who is the representative I can call about my credit?',
    'no quiero hablar con un bot, prefiero que me atienda un asesor',
    '有没有活的啊',
    'ما ابي اكلم بوت ابي موظف',
    'حولني لأحد',
    'ابي اكلم شخص ثاني',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})
