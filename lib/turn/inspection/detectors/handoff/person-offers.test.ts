import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { offersPerson } from '../customer-needs.ts'

const offered = (reply: string) => offersPerson(fold(reply).folded)

describe('a person is offered', () => {
  test.each([
    "Happy to loop in a colleague if you'd like, just say yes.",
    'No worries, should I grab a teammate for you?',
    'Fancy talking to one of our people instead? Say the word.',
    'Want me to get someone?',
    '好的，要不要给您转人工？',
    '行，我喊个同事过来跟您聊，您看可以吗？',
    '¿Quieres que avise a un compañero?',
    'Va, ¿prefieres que lo lleve una persona?',
    '¿te paso con alguien?',
    'حقك طبعًا. بتحب حوّلك هلق لزميل؟',
    'بدك ياني خلي حدا من الفريق يحكي معك؟',
    'أجيبلك حد من زمايلي يكلمك؟',
  ])('%s', (reply) => expect(offered(reply)).toBe(true))

  test.each([
    "I'm a virtual assistant and can look into most things. What happened?",
    'Sure. Want me to check the order first?',
    '同事每天都在处理订单，您的订单号是多少？',
    'Claro, ¿te paso el enlace de ayuda?',
    'No compartas el código con nadie, ni con alguien que diga ser agente.',
    'لا تعطي الرمز لأحد حتى لو قال إنه موظف.',
    'أكيد، تبي أشوف الطلب أول؟',
  ])('%s: not', (reply) => expect(offered(reply)).toBe(false))
})
