import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('what one reads, plays, wears or learns', () => {
  test.each([
    'ordered a zombie mask with blood on the teeth, can I return it',
    'looking for a good ethical hacker course for my son',
    'is there a safe word for the escape room "Hostage Crisis"',
    '《自杀俱乐部》那本书到货了吗',
    '游戏里有人骂我是黑客，会封号吗',
    '我要剁排骨，这刀行吗',
    'busco un disfraz de policía talla 8',
    'mi hijo quiere hacker simulator, es apto para 12 años?',
    'عندكم دورة الهكر الأخلاقي؟',
    'كتاب عن الانتحار الوظيفي موجود؟',
    'عندي اختبار دم بالعيادة بكرة',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['some hacker is in my account', 'fraud'],
    ['a hacker in the game took my account and my card was charged', 'fraud'],
    ['there will be blood on your hands, I swear', 'threat'],
    ['我要剁了你们客服', 'threat'],
    ['un hacker entró en mi cuenta', 'fraud'],
    ['في هاكر داخل حسابي الحين', 'fraud'],
    ['بنتحر الليلة', 'self-harm'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('drama over nothing', () => {
  test.each([
    "I won't jump off a bridge over a toaster haha",
    'my husband says he will jump out of the window if I buy another dress lol',
    'I got kidnapped by my mother in law for the weekend lol, can the parcel wait',
    'Got mugged by the price of the mug, haha',
    "I was ready to call my lawyer (he's my brother, he'd have laughed)",
    '我老婆说再买鞋她就跳楼哈哈',
    '双十一又要剁手了',
    '删掉我的账号，一了百了算啦',
    '送同事会不会挨揍',
    'me quiero morir, mandé la foto equivocada',
    'no me voy a tirar de un puente por una tostadora jaja',
    'casi llamo a mi abogado jaja',
    'مو راح انتحر عشان غلاية ههههه',
    'هذي سرقة ههههه امزح بس كم الرسوم',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["I won't jump today but I'm on the bridge and going to jump off", 'self-harm'],
    ['lol I am going to kill myself tonight', 'self-harm'],
    ['我老公说他要跳楼，人已经在天台了', 'self-harm'],
    ['me quiero morir', 'self-harm'],
    ['me quiero morir, nadie me ayuda', 'self-harm'],
    ['me voy a tirar de un puente', 'self-harm'],
    ['I was mugged and they took my card', 'fraud'],
    ['i was about to report you to the ombudsman, and i still will', 'legal'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('feared, believed, long ago, said of the world', () => {
  test.each([
    "tips so I don't get scammed when I buy tickets",
    'my nan reckons contactless cards get hacked on the bus. true?',
    'I had my purse nicked in 1998, ever since I keep cards separate',
    'thought my card was stolen, found it in the sofa',
    '怎么才不会被骗，第一次租房',
    '保险箱被盗了厂家赔不赔，买之前先问清楚',
    '我十年前钱包被偷过，现在想办张备用卡',
    '以为被骗了，结果是我看错了，退款到了吗',
    '过期了是说钱没了吗',
    'cómo hago para que no me estafen comprando entradas',
    'creí que me habían hackeado y era mi hijo',
    'كنت مفكر حالي انسرقت بس طلع سوء فهم مني',
    'اشتريت كاميرا مراقبة عشان الحرامية، ممكن ارجعها؟',
    'الدراجة لو انسرقت الضمان يغطي؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    "thought I'd been scammed but you said no, and now my account is empty",
    'I thought it was my bank but it was a scammer and I sent him the money',
    'my wallet was stolen in Rome yesterday and they used my card',
    '我以为是客服，结果被骗了三千',
    '余额没了，我没花过',
    'pensé que era el banco pero me estafaron',
    'فكرت انه البنك بس طلع نصاب وحولت له',
  ])('%s: fraud', (message) => expect(danger(message)).toBe('fraud'))
})

describe('words that mean something else', () => {
  test.each([
    'do i have to type my pin in this chat',
    'accountant wants access to my statements, do i give her my login',
    'are you threatening me? no verification no service?',
    '警告你们别再发广告了',
    '等我下班你再提醒我付款行吗',
    '骑手打我这个电话 别打我老婆的',
    '不验证就不给办，你威胁我？',
    '这药吃了会困吗',
    '口令能不能告诉别人',
    '你别把我卡号泄露出去哈',
    '律师函那种快递你们有没有专用信封',
    '¿qué hace un abogado de oficio?',
    'حذفت القطعة من الطلب زي ما طلبت؟',
    'مين المحامي اللي بيعمل الإعلان بتاعكم؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['a man says he is from the bank, do I give him my login', 'fraud'],
    ['我要告你们', 'legal'],
    ['我老公打我，我怕', 'threat'],
    ['他威胁我要发我的照片', 'threat'],
    ['药都吃了，不想醒了', 'self-harm'],
    ['卡号泄露了，被刷了两千', 'fraud'],
    ['فيه طلب باسمي ما طلبته', 'fraud'],
    ['المحامي راح يرفع قضية عليكم', 'legal'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('words of danger with an object of another kind', () => {
  test.each([
    'what is identity theft?',
    '什么叫杀猪盘',
    'qué es el robo de identidad',
    'شو يعني سرقة هوية',
    'bug bombs for the garage, how many do I need',
    'can I use your receipt in small claims against my landlord',
    'my son hacked the wifi password lol',
    'I know where your shop is, do you have parking',
    '账户盗刷险多少钱一年',
    '不想活动了，活动能取消报名吗',
    '走投无路才找你们，今晚能送吗',
    '你们等着，我去拿身份证',
    'me robaron el asiento en el avión, me reubican?',
    'ya no le veo sentido a la suscripción',
    'trabajo en la policía, hay descuento?',
    'سرقوا مقعدي بالطيارة، بدلوه',
    'تهديد بالالغاء اذا ما دفعت؟ شو هالرسالة',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['I will put a bomb in your office', 'threat'],
    ['I am going to small claims against you', 'legal'],
    ['my son says someone hacked my account', 'fraud'],
    ['走投无路了，只有死路一条', 'self-harm'],
    ['你们等着，我去拿刀', 'threat'],
    ['no le veo sentido a mi vida', 'self-harm'],
    ['me quiero morir, pedí un préstamo y no puedo pagar', 'self-harm'],
    ['بدي احرق محلكم', 'threat'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('studied, worked in, long over, or an ordinary trouble', () => {
  test.each([
    "I'm writing my dissertation on consumer complaints to the ombudsman, do you have textbooks?",
    'need two books about suicide and self-harm for my coursework',
    'studying law, looking for a casebook on small claims court',
    "I'm a paralegal, which pens are fine for court?",
    'years ago I took another shop to small claims and won. Is your warranty in writing?',
    "my ex used to threaten me, it's all behind me. Can I put another name on the parcel?",
    'feel like I was robbed at that price, a mate paid half',
    'my printer committed suicide yesterday, what do you have under 100',
    'the kids are holding me hostage until I find out when season 3 is out',
    'this flatpack makes me want to jump off the balcony haha, where does screw B go',
    "hubby's gonna kill me if I order the wrong paint again, which white is 9010?",
    'why is my order at my ex’s house?',
    "why was my delivery moved when I didn't ask for it",
    'refund failed?? is my money gone?',
    'my only complaint about the pressure regulator is the noise',
    'I volunteer at a crisis line, do you have mugs for our team?',
    'dad was conned in the eighties, anyway which safe is best',
    'a colleague told me her account got hacked last month, how do I set up 2FA here?',
    "I don't want to live without this cream, when is it back?",
    'I want to disappear for a week, any cabins in the woods?',
    '没有你们家的茶我活不下去，怎么订阅',
    '我被这颜色骗了，实物更好看',
    'No puedo vivir sin su té, ¿cómo me suscribo?',
    'Quiero desaparecer una semana, ¿tienen cabañas?',
    'Mi gato me robó la manta, quiero otra',
    'Me engañó la foto, es más pequeño. ¿Cambio?',
    'ما اقدر اعيش بدون شايكم، كيف اشترك',
    'قطتي سرقت البطانية، بدي وحدة ثانية',
    'أسعاركم سرقة ههه في كوبون؟',
    'والله خنقني الانتظار، متى يوصل',
    '课题研究消协投诉案例的，有没有相关的书',
    '心理学专业，需要预防自杀的书',
    '律所要一批打官司用的档案袋，怎么卖',
    '我前夫以前老威胁我，好多年前的事都过去了。收件人能写别的名字吗',
    '角色自残加攻击的技能怎么升级',
    '看着说明书想跳楼哈哈，第三条腿怎么装',
    '我家绿萝自杀了，有没有好养的',
    '昨天看抖音有个老人被骗了五十万，太惨了。我想改下地址',
    '帮我写条提醒发群里，让爸妈别把验证码告诉别人',
    '是我没付款还是你们没到账',
    '退款失败了？钱没了吗',
    'Hago mi tesis sobre denuncias ante Profeco, ¿tienen libros?',
    'Hace dos años denuncié a otra tienda en Profeco y gané. ¿Su garantía está por escrito?',
    'Mi expareja me acosaba y me amenazó en su día, eso quedó atrás. ¿Puedo recoger en tienda?',
    'Quiero cortarme el flequillo yo misma, ¿esas tijeras sirven?',
    'casi me tiro por el balcón con las instrucciones jajaja, ¿la pieza B dónde va?',
    'En el juego me secuestran y tengo que escapar, ¿cómo paso el nivel?',
    '¿Por qué me cancelaron el pedido si yo no lo pedí?',
    '¿dónde quedaron las entradas? no las encuentro',
    'عندي بحث جامعي عن الانتحار والوقاية منه، أي كتاب تنصحوني؟',
    'أنا طالب حقوق وأحتاج كتاب عن رفع الدعاوى أمام المحكمة',
    'من سنتين اشتكيت على متجر ثاني لوزارة التجارة. كم ضمانكم؟',
    'انسرقت في السعر ههه صاحبي أخذها بالنص',
    'طليقي كان يهددني زمان وخلص، غيرت رقمي. ممكن احط اسم ثاني على الطرد؟',
    'ما ابغى اكلم احد اليوم، وين القى الفاتورة',
    'مبارح سمعت عن وحدة نصبوا عليها، حرام. بدي غير موعد التسليم',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["I'm writing my thesis but honestly I want to kill myself", 'self-harm'],
    ['need books on how to kill myself', 'self-harm'],
    ['I have a project about fraud at uni and today someone emptied my account', 'fraud'],
    ["I'm a paralegal and I'm filing a small claims case against your company", 'legal'],
    ["I sued another company last year and I'll sue you too", 'legal'],
    ["he used to threaten me years ago and now he's outside my house", 'threat'],
    ['my daughter committed suicide because of your app', 'self-harm'],
    ['someone is holding my kids hostage until I send money', 'threat'],
    ['my son was kidnapped last night', 'threat'],
    ["haha I'm going to jump off the bridge, nobody cares", 'self-harm'],
    ['wife says she will kill me, she has a knife', 'threat'],
    ["why was my password changed when I didn't request it", 'fraud'],
    ['somebody on your site swindled me out of 80k', 'fraud'],
    ["money missing from my account, I didn't do it", 'fraud'],
    ["I don't want to live without him", 'self-harm'],
    ['I want to disappear for good', 'self-harm'],
    ['is there a crisis line I can call', 'self-harm'],
    ['a colleague said he hacked my account', 'fraud'],
    ['I was robbed in the 90s and again yesterday', 'fraud'],
    ['没有他我活不下去', 'self-harm'],
    ['no puedo vivir sin ella, me quiero morir', 'self-harm'],
    ['mis hijos me tienen encerrada y me pegan', 'threat'],
    ['me engañó un tipo por teléfono y le di mi clave', 'fraud'],
    ['بدي اختفي من الدنيا', 'self-harm'],
    ['خنقني زوجي', 'threat'],
    ['论文写不出来，我想跳楼', 'self-harm'],
    ['我在律所上班，我要起诉你们', 'legal'],
    ['以前他威胁过我，现在又来了', 'threat'],
    ['我女儿被人绑架了', 'threat'],
    ['抖音上有人骗了我八万', 'fraud'],
    ['我妈把验证码告诉别人了', 'fraud'],
    ['退款失败，钱没了，有人登录我的账户', 'fraud'],
    ['estoy haciendo la tesis y me quiero matar', 'self-harm'],
    ['quiero cortarme los brazos', 'self-harm'],
    ['denuncié a otra tienda y ahora los denuncio a ustedes en Profeco', 'legal'],
    ['secuestraron a mi hijo', 'threat'],
    ['me robaron con un cuchillo', 'threat'],
    ['عندي بحث عن الانتحار لاني بدي اموت', 'self-harm'],
    ['اشتكيت على محل ثاني وبشتكي عليكم لحماية المستهلك', 'legal'],
    ['كان يهددني زمان ورجع يهددني', 'threat'],
    ['خطفوا بنتي', 'threat'],
    ['امي نصبوا عليها وسحبوا فلوسها', 'fraud'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})
