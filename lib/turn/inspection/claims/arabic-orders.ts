import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

/** "Hang up", "send them a photo": an order to the customer, which folds to a past. */
const orderAr = new RegExp(unwrap`
    ^[وف]?(?:(?:اغلق|اقفل|افتح|اكمل|اعد) (?:ال)?(?:خط|مكالم|سماع|صفح|تطبيق|نافذ|متصفح|هاتف|رابط|رسال|قايم|محفظ|اعدادات)|
    (?:ارسل|سلم|اعد|ارجع|استلم|ادفع) (?:له|لهم|لها|اليه|اليهم|اليها|الي|لل|ل)[\u0620-\u06ff]*(?: (?:صور|نسخ|رسال|فاتور|رقم|رابط|ايصال))?)
`)

/** Whether what folds to a past of another is an order to the customer. */
export function isOrderAr(act: Act, text: string): boolean {
  return (
    /(?:^\s*|[,.;:] ?|ثم |في هذه الحاله |من فضلك |رجاء )$/.test(text.slice(0, act.start)) &&
    orderAr.test(text.slice(act.start))
  )
}
