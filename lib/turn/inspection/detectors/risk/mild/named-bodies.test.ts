import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('a supervisor that is only named: its rankings, its hours, a lesson, a job', () => {
  test.each([
    'my kids did a school project about the energy ombudsman, do you have a logo i can print?',
    'consumer council magazine says your kettle is the best, which colour is it?',
    "the regulator's award sticker on your box, what year is it from?",
    'what is an ombudsman? it was in my crossword',
    '消费者协会的比较试验里你们排第几',
    '我在消委会实习，有学生折扣吗',
    '12315和12345有什么区别',
    '¿la ocu recomienda este aceite o el otro?',
    '¿a qué hora abre indecopi los lunes? quiero registrar un nombre',
    'trabajé en profeco hace años, ¿tienen vacantes?',
    'طالبة حقوق وعندي سؤال نظري عن حماية المستهلك',
    'فرعكم مقابل النيابة العامة كم ساعات دوامه؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    'Ombudsman. Tomorrow.',
    'i am reporting you to trading standards today',
    'i worked at the consumer council and i will complain there about you',
    '我要打12315投诉你们',
    '消委会见',
    'voy a denunciarlos en profeco, ya vi su comparativa',
    'ya avisé a la ocu, hice su curso y sé mis derechos',
    'بشتكي لحماية المستهلك عليكم',
    'رفعت عليكم قضية بالنيابة العامة',
  ])('but: %s', (message) => expect(danger(message)).toBe('legal'))
})

describe('words of danger with another subject or object', () => {
  test.each([
    'which tap regulator fits a 6kg propane bottle',
    'end my life cover policy from june please, how?',
    'i overdosed on garlic sauce, got mints?',
    "i'm done with living out of a suitcase, do you deliver shelves?",
    'my orchid is about to die, which soil?',
    '排队排到想死，还要多久',
    '手机内存撑不住了，怎么清理',
    '驱鸟器能恐吓鸟吗，多少钱',
    '我号没了，换手机号之后咋登录啊',
    'hay mucha demanda de ropa infantil, ¿cómo abro tienda?',
    '¿qué lleva el cóctel suicida de la carta?',
    'charla sobre prevención del suicidio en el colegio, ¿me imprimen 40 folletos?',
    'me robaron el gol y el partido, ¿repiten la jugada en la app?',
    'عم نقتل وقت بالمطار، عندكم ألعاب بدون نت؟',
    'الجهاز ينتحر كل ما افتح اللعبة',
    'بدل فاقد للشريحة، لازم محضر شرطة؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ["i'm tired of living with this pain", 'self-harm'],
    ['sick of living in this hell', 'self-harm'],
    ['i want to end it, my life is over', 'self-harm'],
    ['i took an overdose of pills', 'self-harm'],
    ["i'll jump off the roof", 'self-harm'],
    ['撑不住了，活着没意思', 'self-harm'],
    ['加班加到想死，真的不想活了', 'self-harm'],
    ['有人恐吓我', 'threat'],
    ['我账号里的钱没了', 'fraud'],
    ['necesito una línea de ayuda contra el suicidio', 'self-harm'],
    ['me voy a tirar por el puente', 'self-harm'],
    ['los llevo a juicio de faltas', 'legal'],
    ['los mato a todos', 'threat'],
    ['بدي ارمي حالي من السطح', 'self-harm'],
    ['راح احرق الفرع', 'threat'],
  ])('but: %s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('long past, come right, or explained', () => {
  test.each([
    'i was phished back in 2018 and the bank paid it back. do you offer app alerts?',
    'the ombudsman closed it in march and i was paid. which data do you keep?',
    "strange login in my list, it's my new tablet. how do i name it?",
    '去年跟房东打官司，后来和解了，现在想换套家具',
    '之前说要起诉你们是气话，谢谢你们处理好了',
    'gané el juicio contra mi seguro el año pasado y ya cobré. ¿tienen pisos con terraza?',
    'si un día me roban el móvil, ¿cómo bloqueo la app?',
    'انسرقت دراجتي قبل سنتين والحين ابي اشتري جديدة',
    'إذا انسرقت بطاقتي بالمستقبل فيني أوقفها؟',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['my card got cloned once and today it happened again', 'fraud'],
    ["unknown device in my list and money gone, it's not my tv", 'fraud'],
    ['i thought it was fraud and it is, my account is empty', 'fraud'],
    ['我不是气话，我要去法院起诉你们', 'legal'],
    ['el año pasado me clonaron la tarjeta y hoy otra vez', 'fraud'],
    ['hoy me clonaron la tarjeta', 'fraud'],
    ['سرقوا بطاقتي الحين ويسحبون منها', 'fraud'],
  ])('but: %s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})
