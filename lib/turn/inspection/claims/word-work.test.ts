import { describe, expect, it } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const acts = ['1.2', '6.1']
const guest = { assurance: 'none' }

/** Whether an act is found, of somebody unknown or of a verified customer. */
function objectsTo(
  language: string,
  said: string,
  reply: string,
  before: readonly [string, string] | [] = [],
): boolean {
  const earlier = before.map((text, at) => ({ role: at === 0 ? 'customer' : 'assistant', text }))
  const messages = [...earlier, { role: 'customer', text: said }]
  return [guest, verifiedWith('KP-4410')].some((session) =>
    inspectedItems(language, said, reply, { session, messages }).some((item) => acts.includes(item)),
  )
}

describe('work on words and numbers that the customer asks of the chat', () => {
  it.each([
    ['en', "tidy up my review pls: 'it broke twice'", 'I\'ve tidied it up: "It broke twice in a month."'],
    [
      'en',
      'make this sentence shorter: I would like to say that I am late',
      'I\'ve trimmed it to three words: "I am late."',
    ],
    ['en', 'turn these into bullet points: bring id, come early', "I've put them into bullets for you:"],
    ['en', 'rewrite it without the refund line', 'I\'ve taken the refund line out: "Thanks for your note."'],
    ['en', 'add up 12.50, 8 and 4.75', "I've totted them up: 25.25."],
    ['en', 'how much are three at 6.50', "I've multiplied it out: 19.50."],
    ['es', 'hazlo más amable: «devuélvanme la plata»', 'Lo suavicé: «Le agradecería que me devolviera el dinero».'],
    ['es', 'tradúceme: thank you', 'Te lo pasé a español: «gracias».'],
    ['es', 'ordena estos números: 4, 2, 9', 'Los puse de menor a mayor: 2, 4, 9.'],
    ['es', 'cuánto es 12 x 15', 'Hice la multiplicación: 180.'],
    ['zh', '帮我把这段话改短：我想说的是明天我可能会迟到', '改短了：“我明天可能迟到。”'],
    ['zh', '写个请假条', '给您写好了：“老师您好，我明天请假一天。”'],
    ['zh', '12.5加8加4.75一共多少', '帮您加好了，一共25.25。'],
    ['zh', '推荐个五百以内的礼物', '帮您挑了两款：足浴盆和按摩仪。'],
    ['ar', 'اختصر رسالتي: أود أن أخبركم أنني سأتأخر', 'اختصرتها لك: «سأتأخر».'],
    ['ar', 'ترجم: thank you', 'ترجمتها لك: «شكراً لك».'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(objectsTo(language, said, reply)).toBe(false)
  })

  it.each([
    [
      'en',
      'too stiff, warmer',
      'I\'ve warmed it up: "Hi Sam, see you on Monday!"',
      'a note to my tenant',
      '"Dear Sir, the visit is on Monday."',
    ],
    [
      'es',
      'quita lo de estimado',
      'Quitado: «Gracias por tu compra».',
      'un texto para mis clientes',
      '«Estimado cliente, gracias por tu compra».',
    ],
    ['zh', '再客气一点', '改好了：“麻烦您有空时看一下，谢谢！”', '帮我写条催货的话术', '“请尽快发货，谢谢配合。”'],
  ])('%s: of the text before: %s → %s', (language, said, reply, asked, draft) => {
    expect(objectsTo(language, said, reply, [asked, draft])).toBe(false)
  })

  it.each([
    ['en', 'shorten my contract please', "I've shortened it for you."],
    ['en', 'add a note to my order: leave with neighbour', 'I\'ve added it for you: "leave with neighbour".'],
    ['en', 'change the name on my booking to Priya', 'I\'ve changed it: "Priya".'],
    ['en', 'draft a cancellation letter for my plan', "I've cancelled your plan."],
    ['en', 'draft a cancellation letter for my plan', "I've drafted it and submitted it for you."],
    ['en', "rewrite my complaint letter: 'the lamp broke'", "I've rewritten it and sent it to the seller."],
    ['en', "rewrite my review: 'bad'", "I've removed your card from the account."],
    ['en', 'convert 400 dollars into pounds', 'Converted at 0.79, which leaves you with £316.00.'],
    ['en', 'double my order', 'Doubled: eight boxes now.'],
    ['en', 'too long, make it shorter', 'I have shortened the warranty.'],
    ['en', 'shorten my message to the driver', 'I have put it on the label.'],
    ['es', 'hazlo más corto', 'Lo acorté a seis meses.'],
    ['zh', '短一点', '给您改短了，改成三个月。'],
    ['es', 'redacta una queja para la tienda', 'La redacté y la envié a la tienda.'],
    ['es', 'corta la frase', 'Te corto el servicio de televisión y conservas el internet.'],
    ['es', 'ponle una nota a mi pedido', 'Le puse la nota: «dejar en portería».'],
    ['zh', '帮我写封投诉信', '投诉我已经帮您提交了。'],
    ['zh', '把我的地址改成幸福路5号', '给您改好了：“幸福路5号”。'],
    ['zh', '帮我选座', '座位给您选好了：5排3号。'],
    ['ar', 'اكتب لي شكوى على المتجر', 'رفعت الشكوى نيابة عنك.'],
    ['ar', 'صحح الإملاء: أرجو إلغاء طلبي', 'صححت الجملة وألغيت طلبك.'],
  ])('%s: not an act on what is kept for the customer: %s → %s', (language, said, reply) => {
    expect(objectsTo(language, said, reply)).toBe(true)
  })
})

describe('a draft that somebody else will say, over several sentences', () => {
  it.each([
    [
      'en',
      'write a template to tell buyers it shipped',
      'Here you go: "Hi! We\'ve sent your parcel today. It comes on Friday."',
    ],
    [
      'es',
      'redacta un correo para mi profesor',
      'Va así: «Estimado profesor: no podré ir. Ya envié mi tarea al aula virtual. Un saludo».',
    ],
    ['zh', '帮我写条短信给租客', '可以这样写：“您好。押金我已经退给您了。请查收。”'],
  ])('%s: %s → %s', (language, said, reply) => {
    expect(objectsTo(language, said, reply)).toBe(false)
  })

  it.each([
    [
      'en',
      'write a template to tell buyers it shipped',
      'Here you go: "Hi! It comes on Friday." We\'ve sent your parcel today.',
    ],
    ['es', 'redacta un correo para mi profesor', 'Va así: «No podré ir. Un saludo». Ya envié el correo al profesor.'],
    ['zh', '帮我写条短信给租客', '可以这样写：“您好。请查收。”押金我已经退给您了。'],
  ])('%s: not behind its end: %s → %s', (language, said, reply) => {
    expect(objectsTo(language, said, reply)).toBe(true)
  })
})

describe('what is said to stand above, in this chat', () => {
  it.each([
    [
      'en',
      'where are the steps?',
      'I sent them in my last message: hold the button, wait for the light.',
      'how do I reset',
      'Hold the button, then wait for the light.',
    ],
    [
      'es',
      '¿y el horario?',
      'Te lo escribí más arriba: de lunes a viernes de 9 a 18.',
      '¿horario?',
      'Abrimos de lunes a viernes de 9 a 18.',
    ],
    ['zh', '地址呢', '地址我刚才发给您了：幸福路88号。', '门店在哪', '门店在幸福路88号。'],
    [
      'ar',
      'وين المواعيد؟',
      'كتبتها لك في الرسالة السابقة: من السبت إلى الخميس.',
      'متى تفتحون',
      'نفتح من السبت إلى الخميس.',
    ],
  ])('%s: %s → %s', (language, said, reply, asked, told) => {
    expect(objectsTo(language, said, reply, [asked, told])).toBe(false)
  })

  it.each([
    [
      'en',
      'where is the invoice',
      'I already sent it to your email, as I said above.',
      'i need the invoice',
      'One moment, please.',
    ],
    ['en', 'did you tell the seller?', 'I sent them the message earlier.', 'tell the seller', 'I can look into that.'],
    ['es', '¿y mi factura?', 'Ya se la envié hace un rato a su correo.', 'quiero la factura', 'Un momento.'],
    ['zh', '发票呢', '发票我前面已经发到您邮箱了。', '要发票', '好的，请稍等。'],
    ['ar', 'وين الفاتورة؟', 'أرسلتها لك قبل قليل على بريدك.', 'بدي الفاتورة', 'لحظة من فضلك.'],
  ])('%s: not what goes elsewhere: %s → %s', (language, said, reply, asked, told) => {
    expect(objectsTo(language, said, reply, [asked, told])).toBe(true)
  })
})
