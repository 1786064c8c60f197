import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { wishesForPerson } from './person-wish.ts'

const wishes = (message: string) => wishesForPerson(fold(message).folded)

describe('a person is asked for in a roundabout way', () => {
  test.each([
    // By what only people have, and by the machine left out.
    "I'd sooner have this out with somebody in the flesh",
    'this requires human eyes',
    'skip the bot',
    '¿no hay un alma ahí?',
    'yo con bots no trato',
    '那头有喘气的没',
    '跳过机器人',
    'أتمنى سماع صوت إنسان',
    'أنا ما أتعامل مع روبوتات',
    // One who understands, who is above, who may decide.
    "you're not getting it, I want someone who gets it",
    'I just need five minutes with someone who has authority',
    'let me at your boss',
    'ponme con el que manda',
    '就五分钟，跟有权限的人说',
    '把你们头儿叫来',
    'خمس دقايق مع واحد عنده صلاحية',
    // Any deed, done by somebody of the house.
    'can my query be looked at manually by an employee',
    'que termine esto tu compañera',
    '让你同事把这单处理完',
    'خلّ زميلتك تكمل الموضوع',
    'Would it be possible to correspond with one of your staff directly?',
    // The one who knows the case; a department; not before somebody answers.
    'your colleague Marta knows my case, could she come back on',
    'su compañera Marta conoce mi caso, ¿puede volver ella?',
    '你同事小李知道情况，让她来',
    'زميلتكم مريم تعرف قصتي، ممكن ترجع؟',
    'páseme a la central',
    'حولوني على المبيعات',
    "I'm not continuing until I hear from a manager",
    'ما بكمل لحتى يرد علي مدير',
  ])('%s', (message) => {
    expect(wishes(message)).toBe(true)
  })

  test.each([
    'my supervisor has to approve the order first, can I change the date',
    'can I get a staff discount',
    'how many agents can I invite to my workspace',
    'please add my colleague to the order',
    'I am a real person, why do I need a captcha',
    'who do I talk to about a blocked card?',
    'I need a representative photo of the item',
    'soy una persona real, ¿por qué me piden captcha?',
    '¿hay descuento para empleados?',
    'creo que un antiguo empleado vio la clave',
    '¿habrá alguien para recibirlo?',
    '主管要先批，能改日期吗',
    '鞋码大了，想换小一码',
    '会有人上门取件吗',
    'مديري طلب الإيصال',
    'هل أعطي رمز التحقق لموظفكم إذا اتصل بي؟',
    'كم موظف أقدر أضيف؟',
  ])('no wish: %s', (message) => {
    expect(wishes(message)).toBe(false)
  })
})
