import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { phrases } from '../../grammar/phrases.ts'
import { arabicContempt } from './arabic-contempt.ts'
import { arabicMockery } from './arabic-mockery.ts'
import { arabicStance } from './arabic-stance.ts'

const list = [arabicMockery, arabicContempt, arabicStance].join(',')
const classes = phrases({ en: '', zh: '', es: '', ar: list })
const found = (text: string) => classes.in(fold(text).folded, 'ar').length > 0

describe('Arabic scorn, by class', () => {
  test.each([
    'مخك مقفل اليوم.',
    'حتى جدتي تعرف تفتح هالصفحة.',
    'الله يعين زباينك.',
    'رأيك ما يهمنا.',
    'عندنا شغل أهم من دلعك.',
    'روح اشتك وين ما تبغى.',
    'اشرب من البحر.',
    'خذها أو اتركها.',
    'محد ضربك على يدك.',
    'بتندم على هالكلام.',
    'نعرف وين ساكن.',
    'احترم نفسك.',
    'كفاك نواح.',
  ])('%s', (text) => expect(found(text)).toBe(true))
  test.each([
    'نعتذر أن الموظف وصفك بالهمجي.',
    'روّق، كله يتصلح ونحن معك.',
    'برافو عليك، قدرت تفعّلها لوحدك!',
    'كثير ناس ما يعرفون وين الزر، فلا تقلق.',
    'من لا يملك سجلاً تجارياً لا يستطيع فتح متجر.',
    'الله يعينك على الانتظار، نتابعها معك.',
    'لن تندم على هذا الاختيار.',
    'إذا شتمت الموظفين قد يُغلق حسابك بحسب الشروط.',
    'روح على الإعدادات ثم اضغط على الأمان.',
    'إذا ما عجبك المنتج تقدر ترجعه خلال 14 يوم.',
    'رسالتك مهمة لنا ووصلت للفريق.',
  ])('but: %s', (text) => expect(found(text)).toBe(false))
})
