import { describe, expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const rude = (language: string, message: string, reply: string) =>
  inspectedItems(language, message, reply).includes('7.1')

describe('words of abuse that name a beast or a thing, advice on goods, kind words', () => {
  test.each([
    ['ar', 'عندكم أكل؟', 'نعم، نوفر طعام حيوانات أليفة.'],
    ['ar', 'الحليب؟', 'حليب بقرة كامل الدسم.'],
    ['ar', 'القميص', 'إذا كان القميص وسخ فيمكنك غسله قبل الإرجاع.'],
    ['ar', 'مين أفضل موظف', 'اكتبها في الاستبيان وهي تستاهل.'],
    ['ar', 'سألوني عن الرمز', 'إذا حدا سألك عنه، سكّر بوجهه وما تستحي.'],
    ['zh', '哪款好', '没有3C标志的那种就别买了。'],
    ['zh', '还没想好', '金额和到账卡您也先想好。'],
    ['zh', '能代我说吗', '这一声得您自己说。'],
    ['zh', '麻烦你', '不烦不烦，您尽管问。'],
    ['zh', '字小', '眼神不好也能看清，支持放大。'],
    ['es', 'pido descuento?', 'Preguntar es gratis.'],
    ['es', 'mi numero', 'Anotado el número de serie, seguimos.'],
    ['es', 'stock', 'Le cuento lo que hay, dos tallas.'],
    ['en', 'a fox ate it', 'What a cheek, that fox!'],
    ['en', 'the form rejects me', "I'd hope a form has better manners than that!"],
  ])('%s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(false))

  test.each([
    ['ar', 'ضاع طلبي', 'تستاهل.'],
    ['ar', 'أبي فلوسي', 'يا حيوان.'],
    ['ar', 'أبي فلوسي', 'أنت كذاب.'],
    ['ar', 'غلطت', 'تغلط وما تستحي.'],
    ['zh', '怎么弄', '看不懂就别买。'],
    ['zh', '我要投诉', '投诉之前您最好想清楚。'],
    ['zh', '忘了密码', '能把密码忘成这样也是没谁了。'],
    ['zh', '又错', '您自己说，这怪谁？'],
    ['es', 'no me gusta', 'Es lo que hay.'],
    ['es', 'me quejo', 'Leer es gratis.'],
    ['en', 'refund me', 'What a cheek!'],
  ])('but %s: %s: %s', (language, message, reply) => expect(rude(language, message, reply)).toBe(true))
})
