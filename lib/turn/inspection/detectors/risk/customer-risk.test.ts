import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { tellsOfDanger } from './customer-risk.ts'

const told = (message: string) => tellsOfDanger(fold(message).folded)

describe('what people must hear of at once', () => {
  test.each([
    'I have the pills in front of me and nobody cares',
    "I'm looking at the pills on the table, I can't do this anymore",
    "I'm going to jump off",
    "I'm standing on the roof",
    "I can't go on like this with your company taking my rent",
    'I want to disappear from this world',
    'step in front of a train',
    'my account was hacked last month and nobody helped',
    'he is threatening to keep hurting me until I pay',
    '我准备了安眠药',
    '我烧炭算了',
    '我想不开了',
    '上个月我的卡被盗刷了，钱没追回来',
    '你们等着',
    '全家都活不了',
    'tengo las pastillas en la mano',
    'todas las pastillas que tengo aquí',
    'me despido de ustedes para siempre',
    'quiero acabar con todo esto',
    'el mes pasado me robaron la tarjeta y nadie me devolvió nada',
    'بلعت حبوب كثيرة',
    'أبي أموت',
    'الشهر الماضي سرقوا بطاقتي ولم يرجع شيء',
    'راح أكسر رجولكم',
  ])('%s', (message) => expect(told(message)).toBe(true))
})

describe('what only sounds like it', () => {
  test.each([
    'you guys kill myself laughing with that robot',
    'I want to end my subscription today',
    'I want to disappear from your mailing list',
    '跳楼价的那款还有吗',
    '自杀式的定价哈哈',
    'tampoco estaré, me voy de viaje',
    'el pedido no es mío, me lo regalaron',
    '那我等着吧',
    'أموت من الضحك',
  ])('%s', (message) => expect(told(message)).toBe(false))
})
