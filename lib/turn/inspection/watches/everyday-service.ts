import { fold } from '#lib/text/fold.ts'
import { contentWords } from '../context/echoes-public.ts'

/** What every service says of itself and of its people: no text of the house owns it. */
const phrases = [
  'hand you over to a person. hand the conversation over to a person. pass the conversation on to a person. pass you to',
  'a human agent. transfer the conversation to a human agent. connect you with a human agent. speak to a real person.',
  'sorry for the inconvenience. we apologise for the inconvenience. apologize for the inconvenience caused. thank you for',
  'your patience. please send us your order number. please give me your order number. is there anything else i can help',
  'you with today. let me know if you have any other questions. i am happy to help you with that.',
  'le paso con una persona. paso la conversacion a una persona. paso la conversacion a un agente. transferir la',
  'conversacion a un agente humano. hablar con una persona de nuestro equipo. lamento las molestias. disculpe las',
  'molestias ocasionadas. gracias por su paciencia. indiqueme su numero de pedido. hay algo mas en lo que pueda ayudarle.',
  '为您转接人工客服处理。转交人工客服。转人工客服。请提供您的订单号。请您耐心等待。非常抱歉给您带来不便。感谢您的理解与支持。请问还有什么可以帮您。',
  'تحويل المحادثة إلى موظف. أحول المحادثة إلى موظف. حول المحادثة إلى موظف خدمة العملاء. نعتذر عن الإزعاج. شكرا لصبرك.',
  'زودني برقم الطلب من فضلك. هل هناك شيء آخر أساعدك فيه.',
  "i can't promise a delivery date. i cannot give investment advice. no puedo prometer una fecha de entrega. no puedo dar",
  'consejos de inversion. 无法承诺送达日期。无法提供投资建议。لا أستطيع أن أعد بموعد تسليم. لا أقدم نصائح استثمارية.',
]

/** The phrases, folded: open to any reply, whatever the context holds. */
export const everydayService: string = fold(phrases.join(' ')).folded

const everydayWords: ReadonlySet<string> = new Set(contentWords(everydayService))

/** Whether a run of words is of the everyday ones alone, whatever small words part them: "the order number if it". */
export function isEveryday(run: readonly string[]): boolean {
  const words = contentWords(run.join(/[\u3400-\u9fff]/.test(run[0] ?? '') ? '' : ' '))
  return words.every((word) => everydayWords.has(word))
}
