import { describe, expect, it } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { readableAs, verbs } from './verbs.ts'

const listed = verbs({
  en: 'cancel,refund,call,be in touch,get back to,put * through,send,close,ring',
  es: 'cancelar,devolver,llamar,avisar,enviar,mandar,comunicar',
  zh: '取消,退款,退,联系,打…电话,修改,改,催,发短信',
  ar: 'الغي/الغي/لغي/الغاء,رد/ردد/رد/رد,اتصل/اتصل/تصل/اتصال,غير/غير/غير/تغيير,كلم/كلم/كلم/',
})

function told(text: string): string {
  return listed
    .actsIn(fold(text).folded)
    .map((act) =>
      [act.verb, act.tense, act.agent, ...(act.passive ? ['passive'] : []), ...(act.negated ? ['not'] : [])].join(' '),
    )
    .join('; ')
}

describe('acts of a sentence', () => {
  it.each([
    ["I've cancelled your order and refunded 20 USD.", 'cancel done house; refund done house'],
    ['Your order has now been cancelled.', 'cancel done unsaid passive'],
    ["We'll get back to you tomorrow.", 'get back to will house'],
    ['Our manager will personally call you.', 'call will staff'],
    ['Our team will be in touch.', 'be in touch will staff'],
    ['Our billing folks will ring you.', 'ring will staff'],
    ['It was sent for a cancelled session.', 'send done unsaid passive'],
    ['Lamento que alguien le llamara así.', 'llamar plain unsaid'],
    ['Mi jefe le llamará mañana.', 'llamar will staff'],
    ['عم بغيرلك العنوان.', 'غير doing house'],
    ["She'll ring you.", 'ring will staff'],
    ['The bank will send you a letter.', 'send will other'],
    ['You can cancel it under Orders.', 'cancel may customer'],
    ['I can refund it once you confirm.', 'refund may house'],
    ['It is decided by the bank that cancelled it.', 'cancel done other'],
    ['He cancelado SP-91122 y SP-91123.', 'cancelar done house'],
    ['El motivo por el que lo anotó el banco y lo envió la tienda.', 'enviar done other'],
    ['已经还的本金会原路退回。', '退 will unsaid'],
    ['礼品卡购买时已经可以取消。', '取消 may unsaid'],
    ['我们周六取消了订单。', '取消 done house'],
    ['Before cancelling, check the date.', 'cancel plain other'],
    ['Cancelling it for you now.', 'cancel doing unsaid'],
    ['Let me cancel that for you.', 'cancel will house'],
    ['Refunded it this morning.', 'refund done unsaid'],
    ["I haven't cancelled it.", 'cancel done house not'],
    ['I put the payment through.', 'put * through done house'],
    ['Le he cancelado el pedido.', 'cancelar done house'],
    ['Su pedido ha sido cancelado.', 'cancelar done unsaid passive'],
    ['Se canceló el pedido.', 'cancelar done unsaid passive'],
    ['Le llamaremos mañana.', 'llamar will house'],
    ['Voy a mandarle un mensaje.', 'mandar will house'],
    ['Ya cancelé su pedido.', 'cancelar done house'],
    ['Cancele su pedido en Ajustes.', 'cancelar plain customer'],
    ['El banco le enviará una carta.', 'enviar will other'],
    ['Puede cancelar el pedido.', 'cancelar may customer'],
    ['Te devuelvo el dinero.', 'devolver doing house'],
    ['Mi compañera le llama hoy.', 'llamar plain staff'],
    ['Nuestro equipo se comunicará con usted.', 'comunicar will staff'],
    ['Alguien de pagos se comunica contigo.', 'comunicar plain staff'],
    ['配送师傅会提前联系您。', '联系 will other'],
    ['晚点微信上联系您。', '联系 will unsaid'],
    ['我已经帮您取消了订单。', '取消 done house'],
    ['您可以取消订单。', '取消 may customer'],
    ['请您修改密码。', '修改 may customer'],
    ['稍后我们会联系您。', '联系 will house'],
    ['经理明天给您打电话。', '打电话 will staff'],
    ['正在为您取消。', '取消 doing house'],
    ['差价 45 元这边给您退。', '退 doing house'],
    ['退款成功后到账。', '退款 plain unsaid'],
    ['已应您要求取消。', '取消 done unsaid'],
    ['帮您改好啦。', '改 done house'],
    ['一笔在退款。', '退款 doing unsaid'],
    ['还没有取消。', '取消 plain unsaid not'],
    ['تم إلغاء طلبك بنجاح.', 'الغي done unsaid passive'],
    ['لقد ألغيت طلبك.', 'الغي done house'],
    ['قمنا بتغيير العنوان.', 'غير done house'],
    ['سأتصل بك غداً.', 'اتصل will house'],
    ['سيتصل بك مدير الفريق.', 'اتصل will staff'],
    ['هكلمك بكرة.', 'كلم will house'],
    ['تم تغيير عنوان الإلغاء.', 'غير done unsaid passive; الغي plain unsaid'],
    ['يمكنك إلغاء الطلب.', 'الغي may customer'],
    ['جاري إلغاء الطلب.', 'الغي doing unsaid passive'],
    ['سيتم رد المبلغ.', 'رد will unsaid passive'],
    ['يتم الآن إلغاء الطلب.', 'الغي doing unsaid passive'],
    ['لم يتم إلغاء الطلب.', 'الغي plain unsaid passive not'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it('gives the offsets of the act and of its clause', () => {
    const text = 'thanks, i have cancelled it, bye'
    const [act] = listed.actsIn(text, 'en')
    expect(text.slice(act?.start, act?.end)).toBe('cancelled')
    expect(text.slice(act?.clauseStart, act?.clauseEnd)).toBe(' i have cancelled it')
  })
})

describe('any verb', () => {
  const any = verbs({ en: '*', es: '', zh: '', ar: '' })
  it.each([
    ['a colleague will call the phone ending 0417 today', 'call'],
    ['they will never call you and soon forget', 'call forget'],
  ])('stands right behind "will": %s', (text, expected) => {
    const found = any.actsIn(text, 'en').map(({ start, end }) => text.slice(start, end))
    expect(found.join(' ')).toBe(expected)
  })
})

describe('readable as', () => {
  it.each([
    ['your order has been cancelled', ['en']],
    ['su pedido ha sido cancelado', ['es']],
    ['您的 order 已取消', ['en', 'es', 'zh']],
    ['الغاء', ['ar']],
  ])('%s', (text, expected) => {
    expect(readableAs(text)).toEqual(expected)
  })
})
