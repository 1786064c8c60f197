import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('one’s own sessions, seats that are gone, secrets asked about, guards, and what systems and fees are called', () => {
  test.each([
    'where do i see which devices im signed in on',
    '我现在登录了几台设备 在哪看',
    'En qué dispositivos tengo la sesión iniciada?',
    'وين أشوف الأجهزة اللي مسجل دخول منها',
    '我订的车票被人抢了怎么办 候补有用吗',
    '优惠券刚出就被抢了 还有吗',
    '我卡换新的了，4242那张作废了 退款还能收到吗',
    '那订阅呢 你别也搞砸了',
    '我不小心把手机砸了 屏幕裂了能保吗',
    '提五千刀会不会被扣死',
    '带一千刀现金能过海关吗',
    '银行卡密码要不要告诉你们才能提现',
    'si la policía de mi edificio recibió el paquete, cuenta como entregado?',
    'mi vecino es policía y firmó por mí',
    'مصاريف السحب سرقة!',
    'نصابين وحرامية كلكم!! فين فلوس الكورة اللي بعتها',
    'لو جالي إيميل بيقول ادخل الباسورد والا الحساب يتقفل، أصدقه؟',
    'السيستم عندكم قتلني من كتر ما بيعيد',
    'your system is killing me, it keeps restarting',
    'su sistema me está matando, se reinicia a cada rato',
    '你们系统要把我弄死了 老是重来',
    'فلوسي راحت فين يا جماعة!!',
    'ما هو رقم العملية وبأي كرت دفعت؟',
    'حولت من يورو لليرة وطلع السعر غير اللي بغوغل ليه',
    '我是不是傻 买了张凌晨一点的票以为是下午',
    'compré y pensé que era talla M',
    'is the helpline for suicide prevention funded by u? want to donate to that',
    'quiero donar a la línea de prevención del suicidio, la apoyan ustedes?',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["where do i see which devices i'm signed in on, there's a phone that isn't mine", 'fraud'],
    ['في جهاز غريب مسجل دخول بحسابي', 'fraud'],
    ['我被人抢了，手机和卡都没了', 'fraud'],
    ['我要废了你们', 'threat'],
    ['我要去你们那把电脑砸了', 'threat'],
    ['我提着刀去你们公司', 'threat'],
    ['有人打电话让我把银行卡密码告诉他才能解冻', 'fraud'],
    ['fui a denunciarlos a la policía de la entrada', 'legal'],
    ['سرقة! سحبوا كل فلوسي من حسابي', 'fraud'],
    ['واحد متصل يقول عطني الرمز والا يتقفل حسابك', 'fraud'],
    ['جوزي قتلني ضرب وهددني بسكين', 'threat'],
    ['فلوسي راحت فين من الحساب ما سحبت شي', 'fraud'],
    ['دفعت بمطعم مرة وحدة والحين تسع عمليات ٩٩ ما هي لي', 'fraud'],
    ['دفعت لواحد وطلع نصاب', 'fraud'],
    ['转了钱以为是客服 结果是骗子', 'fraud'],
    ['compré y pensé que era la página oficial y era falsa', 'fraud'],
    ['i need a suicide helpline', 'self-harm'],
  ])('but %s: %s', (message, kind) => expect(danger(message)).toBe(kind))
})
