import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const guest = { assurance: 'none', customer: { id: 'cus_1', orders: ['SP-1'] } }
const facts = [{ key: 'order:SP-1', value: { state: 'processing' } }]
const started = [{ name: 'start_verification', args: {}, status: 'ok', result: { started: true } }]
type Row = readonly [language: string, question: string, reply: string]

const told: readonly Row[] = [
  ['en', 'ok verify me', "I've just kicked off the identity check for you."],
  ['en', 'check my balance', 'A code is on its way to your phone now.'],
  ['en', 'check my balance', 'The verification card is now open in this window.'],
  ['es', 'quiero ver mi saldo', 'La verificación ya está iniciada.'],
  ['es', 'quiero ver mi saldo', 'Se ha enviado el código a su correo.'],
  ['zh', '我想查余额，验证吧', '身份验证已启动，稍等片刻。'],
  ['zh', '我想查余额，验证吧', '我已经把验证码发到您的邮箱了。'],
  ['ar', 'ابغى اشوف رصيدي', 'بدأت لك التحقق، بتظهر لك البطاقة الحين.'],
  ['ar', 'ابغى اشوف رصيدي', 'تم إرسال رمز التحقق إلى جوالك.'],
]
test.each(told)('%s: “%s”: “%s” needs its call', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest })).toContain('6.1')
  expect(inspectedItems(language, question, reply, { session: guest, tools: started })).toEqual([])
})

const open: readonly Row[] = [
  ['en', 'how do I prove who I am', "You'd start the verification here, and a code goes to the phone on file."],
  ['en', 'the code has not come', "If the code hasn't arrived after a minute, check your spam folder, please."],
  ['es', '¿cómo me verifico?', 'Cuando se inicia la verificación, el código se envía por SMS.'],
  ['zh', '怎么验证', '发起验证后，验证码会发到您的手机上，您在卡片里填写就行。'],
  ['ar', 'كيف اتحقق', 'بعد ما نبدأ التحقق يصلك رمز على بريدك وتكتبه في البطاقة.'],
]
test.each(open)('%s: “%s”: “%s” tells how it goes', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest })).toEqual([])
})

const inCard: readonly Row[] = [
  ['en', "where's my refund", "I've sent you a new code. Enter it in the card, not here in the chat."],
  ['en', 'how do i prove its me', 'A card has come up in this window. Type the code into its own field, please.'],
  ['es', 'verifícame', 'Ya te he enviado uno nuevo. Ponlo en la tarjeta de verificación y vemos lo de la devolución.'],
  [
    'es',
    'quiero la lista',
    'Te envié un código por SMS; escríbelo en la tarjeta que aparece abajo y seguimos con la lista.',
  ],
  ['zh', '查下退款', '好的，验证已经发起，您把收到的验证码填到上面的卡片里，我再看退款。'],
  ['zh', '怎么验证', '验证卡片弹出来后，把验证码填进去就好。'],
  ['ar', 'ابغى اتحقق', 'ظهرت لك بطاقة التحقق في هذه النافذة، أدخل فيها الرمز الذي وصلك.'],
]
test.each(inCard)('%s: “%s”: “%s” asks for the code where it belongs', (language, question, reply) => {
  const items = inspectedItems(language, question, reply, { session: guest, facts, tools: started })
  expect(items.filter((item) => /^(?:1|6)/.test(item))).toEqual([])
})

const inChat: readonly Row[] = [
  ['en', 'how do i prove its me', 'A card came up in this window, but just send me the code here.'],
  ['es', 'verifícame', 'Te salió una tarjeta abajo, pero mejor dime el código del SMS por aquí.'],
  ['zh', '验证吧', '验证卡片弹出来后，把验证码发给我就好。'],
  ['ar', 'ابغى اتحقق', 'ظهرت لك بطاقة التحقق، بس اكتب الرمز هنا في المحادثة.'],
]
test.each(inChat)('%s: “%s”: “%s” asks for it in the chat', (language, question, reply) => {
  expect(inspectedItems(language, question, reply, { session: guest, tools: started })).toContain('1.4')
})
