import { expect, it } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { isUnasserted } from './unasserted.ts'

/** Whether what stands behind the bar is covered. */
function covers(language: Language, marked: string): boolean {
  const [before = '', after = ''] = marked.split('|').map((part) => fold(part).folded)
  return isUnasserted(language, before + after, before.length)
}

it.each<[Language, string]>([
  ['en', 'You say that |it has been cancelled.'],
  ['en', 'As you describe it, |the refund was sent.'],
  ['en', "It isn't true that |we refunded it."],
  ['en', "I can't promise that |it arrives tomorrow."],
  ['en', 'Nobody at our company will ever tell you that |a voucher is waiting.'],
  ['zh', '您说|已经退款了。'],
  ['zh', '照您的说法，|订单已经取消。'],
  ['zh', '这并不代表|退款已经批准。'],
  ['zh', '我没法保证|明天到账。'],
  ['es', 'Usted dice que |le reembolsamos el pago.'],
  ['es', 'Según nos cuenta, |el pedido se canceló.'],
  ['es', 'No es cierto que |le abonamos 25 €.'],
  ['es', 'No puedo asegurarle que |llegue mañana.'],
  ['ar', 'تقول إن |الطلب ألغي.'],
  ['ar', 'بحسب قولك |وصل المبلغ.'],
  ['ar', 'ليس صحيحاً أن |المبلغ أعيد.'],
  ['ar', 'لا أستطيع أن أؤكد أن |الطلب وصل.'],
])('%s: nobody asserts the rest of %s', (language, marked) => expect(covers(language, marked)).toBe(true))

it.each<[Language, string]>([
  ['en', 'You say it never came, so |we refunded it.'],
  ['en', 'You asked me to cancel it and |I have cancelled it.'],
  ['en', 'The refund you asked for |has been sent.'],
  ['en', 'The parcel you mentioned |has been returned.'],
  ['zh', '您说没收到货，|我已经退款了。'],
  ['zh', '您提到的|订单已取消。'],
  ['es', 'Como comenta que no llegó, |ya le he devuelto el importe.'],
  ['ar', 'بما أنك ذكرت أن الطلب لم يصل، |فقد أعدت لك المبلغ.'],
  ['ar', 'الإلغاء الذي طلبت |تم.'],
])('%s: the rest of %s is asserted', (language, marked) => expect(covers(language, marked)).toBe(false))
