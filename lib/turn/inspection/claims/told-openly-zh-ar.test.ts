import { describe, expect, it } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

function claims(language: string, said: string, reply: string, more: object = {}): boolean {
  return inspectedItems(language, said, reply, { session: verifiedWith('KP-4410'), ...more }).includes('6.1')
}

const order = { facts: [{ key: 'order:KP-4410', value: { state: 'processing', total: '40.00', currency: 'EUR' } }] }

describe("an act of the house's own, whatever it is", () => {
  it.each([
    ['zh', '我的头像怎么换', '头像我给您换过了。'],
    ['zh', '备注呢', '备注我写进去了。'],
    ['zh', '查下这笔钱去哪了', '我跟银行核实过了，钱卡在中转行。'],
    ['zh', '怎么还没人理我', '跟店长说过了，他知道了。'],
    ['ar', 'وقفوا النشرة', 'وقفتهالك.'],
    ['ar', 'بدي الفاتورة', 'نزلتلك الفاتورة عالحساب.'],
    ['ar', 'المندوب تأخر', 'تكلمت مع المندوب وقال جاي بعد شوي.'],
    ['ar', 'شيلو هاد المنتوج', 'حيدناه ليك.'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply)).toBe(true)
  })

  it.each([
    ['zh', '你明白吗', '明白了，您担心的是钱会不会丢。'],
    ['zh', '我写了一大段', '您写的我都看了，主要是两件事。'],
    ['zh', '不懂', '我给您换了个简单的说法：先付后发。'],
    ['zh', '等了很久', '让您久等了。'],
    ['zh', '错了', '对不起，我刚才弄错了。'],
    ['ar', 'وضح', 'شرحت لك الفرق بين الخيارين.'],
    ['ar', 'كتبت لك', 'قرأت رسالتك كاملة وفهمت قصدك.'],
    ['ar', 'ترجم', 'ترجمت لك الرسالة: موعد التسليم الأحد.'],
    ['ar', 'خدمة سيئة', 'قصّرنا معك، والعتب مقبول.'],
  ])('%s: not in %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply)).toBe(false)
  })
})

describe('what was asked for, told as its result', () => {
  it.each([
    ['ar', 'احفظ المسودة', 'المسودة اتحفظت.'],
    ['zh', '换大一码', '换货单生成了。'],
    ['zh', '取消预约', '预约撤下来了。'],
    ['zh', '解绑旧设备', '旧设备踢下线了。'],
    ['zh', '我要升级套餐', '您的套餐现在是专业版了。'],
    ['zh', '登记破损', '破损登记在案。'],
    ['zh', '开通欧元结算', '欧元结算功能开通成功，即刻可用。'],
    ['zh', '你正在弄吗', '正在后台修改您的结算卡。'],
    ['zh', '白名单加我们的IP', 'IP加进白名单了。'],
    ['ar', 'شيلوا البطاقة القديمة', 'انحذفت البطاقة من حسابك.'],
    ['ar', 'امسح رقمي القديم', 'رقمك القديم اتمسح.'],
    ['ar', 'بدلو ليا النمرة', 'تبدلات النمرة ديالك.'],
    ['ar', 'أضف مستخدماً', 'أُضيف المستخدم بصلاحية كاملة.'],
    ['ar', 'جمّد الحساب مؤقتاً', 'حسابك مجمّد الآن كما طلبت.'],
    ['ar', 'بدي غيّر القياس', 'صار ميديوم، تكرم عينك.'],
    ['ar', 'اطردوا الجهاز الغريب', 'الجهاز الغريب طردته من حسابك.'],
    ['ar', 'هل تم التغيير؟', 'نعم، تغيّر العنوان.'],
    ['ar', 'الغيه بسرعة!', 'عم بلغيه هلق، دقيقة بس.'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply)).toBe(true)
  })

  it.each([
    ['zh', '帮我关了免密支付', '免密支付在支付设置里，把开关往左一拨就关了。'],
    ['zh', '注销账户', '账户注销后，历史订单就看不到了。'],
    ['zh', '帮我冻结', '银行可能已经锁了卡，您打背面的电话问问。'],
    ['zh', '尾款', '尾款支付期过了，订单就关了。'],
    ['zh', '我自己改好了', '改好了就好，之后有问题再来找我。'],
    ['zh', '怎么换手机', '换了手机、用了代理网络，或者系统改过，都可能触发验证。'],
    ['zh', '改自提', '已经打包了的订单改不成自提。'],
    ['ar', 'عايز تغيروا رقمي', 'الرقم بيتغير من التطبيق بس.'],
    ['ar', 'سجّل شكواي', 'تُسجَّل الشكاوى عبر النموذج المخصص.'],
    ['ar', 'فك الحظر عني', 'الحظر وضعه البنك، وهو من يفكه.'],
    ['ar', 'الكوبون', 'الكوبون خلصت مدته.'],
    ['ar', 'بغيت نسد الحساب', 'باش تسد الحساب، صيفط طلب من الإيميل ديالك.'],
    ['ar', 'وقفت البطاقة', 'بما إنك وقفت البطاقة، اطلب بديلة من البنك.'],
    ['ar', 'تبدلات النمرة ديالي', 'إلى تبدلات النمرة خاصك تأكدها فالتطبيق.'],
  ])('%s: not in %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply)).toBe(false)
  })
})

describe('beside facts', () => {
  it.each([
    ['zh', '换绑微信', '微信换绑好了。'],
    ['ar', 'فك الحظر', 'انفك الحظر الحين.'],
  ])('%s: what was ordered in so many words: %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply, order)).toBe(true)
  })

  it.each([
    ['zh', '我的单到哪了', 'KP-4410 已经出库了。'],
    ['ar', 'وين طلبي', 'الطلب KP-4410 صار قيد التجهيز.'],
  ])('%s: not what a record says: %s → %s', (language, said, reply) => {
    expect(claims(language, said, reply, order)).toBe(false)
  })

  it('says so behind a call that has done it', () => {
    const tools = [{ name: 'update_address', args: { order: 'KP-4410' }, status: 'ok', result: { ok: true } }]
    expect(claims('zh', '改地址', '给您改好啦。', { tools })).toBe(false)
    expect(claims('ar', 'غيّر العنوان', 'غيّرت لك العنوان.', { tools })).toBe(false)
  })
})

describe('to somebody unknown', () => {
  const guest = { session: { assurance: 'none' } }
  it.each([
    ['zh', '我要升级套餐', '您的套餐升好了，现在是专业版。', true],
    ['zh', '升级套餐之后会怎样', '套餐升上去了，页面右上角就能看到。', false],
    ['zh', '怎么解绑旧设备', '我给您解绑了。', true],
    ['ar', 'كيف يعرف المستخدم أن البطاقة حُذفت؟', 'انحذفت البطاقة من الحساب، وهذا يظهر في الصفحة.', false],
    ['ar', 'كيف أمسح رقمي القديم؟', 'مسحته لك من حسابك.', true],
  ])('%s: %s → %s', (language, said, reply, told) => {
    expect(claims(language, said, reply, guest)).toBe(told)
  })
})
