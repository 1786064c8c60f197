import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('said in fun', () => {
  test.each([
    "my wife will murder me if this isn't here by Xmas 😂",
    'honestly I could have strangled the courier 😂 where is it?',
    '我妈要是知道我花了三千，得杀了我😂',
    '等快递等得想死',
    'mi novia me mata si no llega para su cumpleaños 😂',
    'أمي راح تذبحني إذا ما وصل الطلب قبل العيد 😂',
    "haha I'll sue you all, just kidding, where is my voucher?",
    '同学开玩笑说让我去法院告你们哈哈，券啥时候到',
    'los voy a demandar jajaja es broma, solo quiero mi vale',
    'رفيقي محامي وبيقول ارفع عليهم دعوى هههه، المهم وين صار الطلب؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['my husband is going to kill me, he said so last night and he has a gun', 'threat'],
    ["lol I've told your driver I'm going to stab him", 'threat'],
    ["not kidding, I'll sue you", 'legal'],
    ['haha very funny, my lawyer will call you tomorrow', 'legal'],
    ['哈哈，你们等着，我明天就去你们公司砸店', 'threat'],
    ['没开玩笑，我真的要告你们', 'legal'],
    ['mi marido me va a matar, anoche me pegó y tiene un cuchillo', 'threat'],
    ['no es broma, los demando', 'legal'],
    ['زوجي بيقتلني، امبارح ضربني ومعه سكين', 'threat'],
    ['ما أمزح، راح أشتكي عليكم في حماية المستهلك', 'legal'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('years past', () => {
  test.each([
    "my old account got hacked back in 2021, so I'm careful now. Is two-step on by default?",
    '前年被骗过一次，现在什么都要查一遍，我账户没问题吧？',
    'me asaltaron el año pasado y desde entonces reviso todo, ¿está todo bien en mi cuenta?',
    'انسرق جوالي قبل سنتين وراح كل شي، بس الحمدلله رجع حسابي',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    'my account was hacked last year and nobody ever gave me my money back',
    "two years ago my ex stole my card and now he's doing it again",
    '去年卡被盗刷，到现在钱还没追回来',
    'el año pasado me hackearon la cuenta y nadie me devolvió el dinero',
    'السنة الماضية تهكر حسابي ولحد الحين ما رجعت فلوسي',
  ])('%s: fraud', (message) => expect(danger(message)).toBe('fraud'))
})

describe('only feared, asked about or tried', () => {
  test.each([
    'wait why is my sub paused, have i been hacked???',
    'If I lose my phone, will someone be able to get into my account?',
    'what rights do I have under the consumer rights act for a late parcel?',
    'someone rang pretending to be your bank team, I hung up straight away. Just letting you know',
    'I gave the code to the delivery guy, the pickup one for the locker',
    '退款三天了还没到，我不会是被骗了吧？',
    '手机丢了，账户会不会被盗刷啊',
    '消费者权益保护法里七天无理由是咋规定的',
    '刚才有人打电话自称客服要验证码，我没给就挂了，告诉你们一声',
    '我把验证码发给快递员了，是取件码那种',
    'han pasado 3 dias y no veo el reembolso, me estafaron?',
    'si pierdo el móvil, ¿alguien puede entrar en mi cuenta?',
    'me llamó uno diciendo que era de ustedes y pidió el código; no se lo di y colgué. Solo aviso',
    'صار لي ثلاث أيام ما وصل الاسترداد، هل انصب علي؟',
    'شو بيقول قانون حماية المستهلك عن الإرجاع؟',
    'جاني اتصال يقول إنه منكم ويبي رمز التحقق، هذا نصب؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['have I been scammed? I sent 300 to a seller and he blocked me', 'fraud'],
    ["a man on the phone says he's from your bank and wants the code, is this a scam? he's still on the line", 'fraud'],
    ["I hung up but I'd already given him the code", 'fraud'],
    ["under the consumer protection act you're in breach and I'm filing a complaint with the ombudsman", 'legal'],
    ['我是不是被骗了？我给卖家转了五百，他把我拉黑了', 'fraud'],
    ['对方自称客服要验证码，是骗子吗？我已经给了', 'fraud'],
    ['根据消费者权益保护法你们违法，我去法院起诉', 'legal'],
    ['¿me estafaron? le mandé 300 a un vendedor y me bloqueó', 'fraud'],
    ['colgué, pero ya le había dado el código', 'fraud'],
    ['هل انصب علي؟ حولت ٣٠٠ لبائع وحظرني', 'fraud'],
    ['سكرت الخط بس كنت عطيته الرمز', 'fraud'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('shouted at the house for its own service', () => {
  test.each([
    "it's a rip-off! 25 dollars for a withdrawal",
    '抢钱啊，取消还要手续费',
    '¡esto es una estafa! pedí cancelar y lo enviaron igual',
    'خصموا مني مرتين يا حرامية',
    'انتو نصابين وحرامية، طلبي ناقص قطعتين',
    'هذا احتيال! كيف يُشحن وأنا أطلب الإلغاء؟',
    'حرام عليكم، سرقتوني بالرسوم',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['this is fraud! somebody ordered three phones on my account', 'fraud'],
    ["you thieves, I'm taking you to court", 'legal'],
    ['这是抢钱！运费这么贵，我要去12315投诉', 'legal'],
    ['¡esto es un robo! alguien compró tres móviles con mi cuenta', 'fraud'],
    ['هذا احتيال! واحد اشترى ثلاث جوالات من حسابي', 'fraud'],
    ['يا حرامية، بكرة أرفع عليكم قضية', 'legal'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('in plain and in veiled words', () => {
  test.each([
    ["I'm going to come to your warehouse and break somebody's legs", 'threat'],
    ['mi marido me pega y me revisa el teléfono', 'threat'],
    ['الكل أحسن من دوني', 'self-harm'],
    ['الليلة رح آخذ كل الحبوب وارتاح', 'self-harm'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('of those near, and of what came of it', () => {
  test.each([
    'fraud alert from my bank when I paid you, turned out fine. just wondering why',
    'can hackers see my saved card?',
    "what's the time limit for a legal claim on a faulty item?",
    '我老公说再买他就跟我拼命了😂',
    'esta app me va a matar 😂',
    'زميلي بالسكن سرق البيتزا مرة ثانية هههه، أقدر أعيد الطلب؟',
    'the courier almost gave me a heart attack banging on the door',
    '我要杀了我家猫哈哈，它把券咬烂了',
    '骗子吧你们，退款呢',
    '¿me están estafando o de verdad cobran por retirar?',
    'le di mi clave a mi hermana para que siguiera el pedido, ¿pasa algo?',
    'شو بيصير إذا انسرقت بطاقتي؟',
    'عطيت أختي كلمة السر عشان تتابع الطلب، عادي؟',
    'البنك بعتلي تنبيه احتيال وقت الدفع وطلع ما في شي، ليش؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['last year my card got cloned, since then I check everything, and today there is a payment I never made', 'fraud'],
    ["my card was used in Brazil this morning and I'm in Leeds", 'fraud'],
    ['I gave my sister my login and she emptied my wallet without asking', 'fraud'],
    ['我老公要是知道我被骗了三万，非杀了我不可', 'threat'],
    ['我把密码给我妹了，她背着我把钱全转走了', 'fraud'],
    ['le leí el código a un supuesto agente de seguridad', 'fraud'],
    ['mi primo es abogado y ya está redactando la demanda', 'legal'],
    ['juro que mato a ese repartidor suyo', 'threat'],
    ['قريت الرمز لواحد قال إنه من الأمن عندكم', 'fraud'],
    ['عطيت أختي كلمة السر وسحبت كل رصيدي بدون علمي', 'fraud'],
    ['الإيميل منكم؟ أنا دخلت بيانات بطاقتي خلاص', 'fraud'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})
