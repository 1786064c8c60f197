import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('lost or stolen, and nobody uses it', () => {
  test.each([
    'my phone got nicked but the card is at home. do I need a new card',
    'my gift card has disappeared from the list',
    '手机被偷了，卡还在，怎么把旧手机移除',
    '换了手机聊天记录都没了，能找回吗',
    'me robaron el móvil ayer, ya tengo otro, cómo entro en la app',
    'mi tarjeta desapareció de la app',
    'انسرق جوالي بس البطاقة معي، شو أعمل بالتطبيق',
    'وقع تلفوني بالمي وراحت الأرقام، شو رقمكم',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    "my phone was stolen and they've already moved 400 out of the app",
    'my money has gone, the balance is zero and I did not touch it',
    '手机被抢了，钱被转走了',
    '我的钱全没了',
    'me robaron el celular y están haciendo transferencias',
    'سرقوا تلفوني وسحبوا من حسابي',
  ])('%s: fraud', (message) => expect(danger(message)).toBe('fraud'))
})

describe('a figure of speech', () => {
  test.each([
    'this burger is gonna kill me, how many calories is it',
    'I could die of embarrassment, I ordered the wrong size',
    "I don't want to live there anymore, how do I change my delivery address",
    'I want to end it all: all three subscriptions',
    '我不想活在原来的城市了，怎么改收货地',
    '一了百了，帮我全退了',
    'el examen me va a matar, tienen café?',
    'ya no quiero vivir en esa dirección, cómo la cambio',
    'الشطة هاي رح تقتلني؟',
    'ما بدي أعيش بهالعنوان، كيف أغيره',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['this man is going to kill me, he is outside with a knife', 'threat'],
    ["I don't want to live in this world any more", 'self-harm'],
    ['I want to end it all tonight', 'self-harm'],
    ['不想活在这个世界上了', 'self-harm'],
    ['一了百了算了，活着没意思', 'self-harm'],
    ['mi vecino me va a matar, tiene un cuchillo', 'threat'],
    ['quiero acabar con todo de una vez', 'self-harm'],
    ['أبي أنهي كل شي الليلة', 'self-harm'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('contested with the house, a camera, a bank', () => {
  test.each([
    'why does it say I never paid? I did',
    "face id says it isn't me, lol",
    'my bank stopped the payment to you, what now',
    '凭啥说我没付钱？我明明付了！',
    '扣款的是不是我那张卡',
    '人脸验证说不是我本人，是不是因为戴眼镜',
    'dicen que no pagué y sí pagué',
    'me quitaron 20 pesos, qué comisión es?',
    'حولت مبلغ والبنك وقف العملية',
    'ليش كاتب ما دفعت؟ أنا دفعت',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    'I never paid for this, who used my card for 300?',
    'my bank blocked a transfer to a stranger in Riga, it was not me',
    '这笔不是我付的，我没付过钱',
    'me sacaron dinero y yo no hice ese retiro',
    'البنك وقف عملية أنا ما سويتها، واحد معه بطاقتي',
  ])('%s: fraud', (message) => expect(danger(message)).toBe('fraud'))
})

describe('goods, company, a door', () => {
  test.each([
    'does the burglar alarm come with batteries',
    "I'll come with my mates on Saturday, do we each need a ticket",
    'got the code, its on my phone. type it here?',
    'I bought a fake plant, the leaves fell off',
    'my clients say my payment link looks like a scam, how do I brand it',
    '节假日能转账吗？',
    '我买的烟雾报警器发货了没',
    '买把菜刀能配送吗',
    '快递员砸门一样敲，能备注轻点吗',
    'si se me rompe la pantalla, qué hago',
    'voy con 3 amigos, cuánto es en total',
    'puedo llevar gasolina en el maletero?',
    'مندوب يخبط على الباب من الصبح',
    'اعرف وين فرعكم، لين متى فاتحين',
    'your driver hit my gate',
    'I got ripped off by the size, can I return it',
    '安眠药需要处方吗',
    '会议共享屏幕怎么开',
    '有人拿错了我的行李',
    '转给我妈的钱没到',
    'me sacaron del grupo familiar',
    'ese pedido no es mío, es del vecino',
    'tomé dos pastillas en vez de una',
    'الجهاز انسرق من السيارة، أطلب واحد',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["I'll come with my brothers and smash your office", 'threat'],
    ['a man is banging on my door and threatening me, says I owe you money', 'threat'],
    ['a man from your bank is on my phone right now and wants the code', 'fraud'],
    ['I bought a watch and it is fake, the seller blocked me', 'fraud'],
    ['我带几个兄弟去找你们经理', 'threat'],
    ['我要报警，你们骗我钱', 'legal'],
    ['me rompe la cara si no pago, me amenazó', 'threat'],
    ['voy con mis hermanos y les rompo todo', 'threat'],
    ['أعرف وين مكتبكم وراح تندمون', 'threat'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('goods, courses, films and faults of things that bear the name of a danger', () => {
  test.each([
    'customs are holding my package hostage for ten days',
    'my regulator freezes below 30 metres, do you repair those?',
    "I'm a solicitor, how do I put the practice's name on the receipt",
    'does the cybercrime certificate cover how fraudsters work',
    'sponsoring a run for suicide awareness, is there a team price',
    'el cursor se mueve solo con el mando nuevo, tiene garantía?',
    'compré un cuchillo para queso, se puede lavar?',
    'tienen bombas en la tienda para mi piscina?',
    'el curso enseña a redactar una denuncia penal?',
    'a qué hora es la peli de los suicidas',
    '防勒索的软件有吗',
    '我家猫又威胁我开罐头',
    '蟑螂吃了会死全家吗',
    '有没有律师函范本下载',
    '我想练习写起诉书',
    '导演想不开才拍这片,几点有场',
    '上次被图片骗了,这条真是这个色吗',
    '租相机要交多少保证金',
    'عندكم عرض قنبلة!',
    'ما عرفت طريقة النصب، اشتريت المظلة امس',
    'خصم الطرح ولا خصم العبايات؟',
    'كل مرة الزعيم يقتلني بالمرحلة الخامسة',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["I'm being held hostage until I pay", 'threat'],
    ["I've reported you to the regulator", 'legal'],
    ["I'm an attorney and I know my rights, expect a lawsuit", 'legal'],
    ['I tried suicide last week', 'self-harm'],
    ['suicide is the only way out', 'self-harm'],
    ['el cursor se mueve solo y está entrando a mi banco', 'fraud'],
    ['compré un cuchillo y voy a su oficina', 'threat'],
    ['puse una bomba en la sucursal', 'threat'],
    ['pondré una denuncia penal', 'legal'],
    ['estoy pensando en el suicidio', 'self-harm'],
    ['有人勒索我', 'threat'],
    ['他一直威胁我', 'threat'],
    ['你们死全家', 'threat'],
    ['律师函已经寄出', 'legal'],
    ['我考虑起诉你们', 'legal'],
    ['我真的想不开了', 'self-harm'],
    ['我被骗了', 'fraud'],
    ['他让我再交五千保证金才能解冻', 'fraud'],
    ['في قنبلة بالمكتب', 'threat'],
    ['نصب علي واحد وأخذ فلوسي', 'fraud'],
    ['جاني خصم وما العب ولا شي', 'fraud'],
    ['هو راح يقتلني', 'threat'],
  ])('but: %s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})
