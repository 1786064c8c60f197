import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('a device, a fire that nobody wants, a leak that is feared, abuse over money that is due', () => {
  test.each([
    'does this voltage regulator comply w/ UL? i dont wanna burn my house down haha',
    'my gas regulator is leaking, is it under warranty?',
    'this is a scam company, my parcel is 10 days late',
    '¿este regulador de voltaje cumple con la norma? no quiero incendiar la casa jaja',
    'son unos estafadores, ¿dónde está mi reembolso?',
    '账单上这串 2026111700458812 是啥，不会是我卡号泄露了吧！',
    '怎么老收到推销电话，是不是我的手机号泄露了？',
    '骗子公司，退款都一周了还没到',
    'شركة نصابة وحرامية فين فلوسي يا ولاد ال***',
    'المنظم هذا مطابق للمواصفات؟ ما أبي أحرق البيت ههه',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['I have reported you to the regulator', 'legal'],
    ['我卡号泄露了，刚刚被刷了三笔', 'fraud'],
    ['是不是我密码泄露了，有人登了我的账号', 'fraud'],
    ['اشتريت من بائع وطلع نصاب، حولت له 500 واختفى', 'fraud'],
    ['واحد نصاب كلمني وأخذ رقم بطاقتي وراحت فلوسي', 'fraud'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})

describe('seen after all, an alert that let it through, an idiom, a profession that is named', () => {
  test.each([
    'my money is gone! never mind, found it under savings',
    'fraud alert popped up when I paid, now it went through, all good?',
    'my sister used my card to book, can she check in without me',
    "I'm a lawyer, what's the bulk price for folders",
    '¿y mi saldo desapareció? ah ya lo vi, estaba en ahorros',
    'me asaltó una duda, ¿el envío es por tramo?',
    '¿juicio de valor cuenta en la rúbrica?',
    '余额没了？哦看到了，是转到零钱通了',
    'رصيدي اختفى؟ لا خلاص لقيته كان في المحفظة الثانية',
    'me clonaron el disco en el taller, ¿sirve la misma licencia?',
    '老板砍了我的加班费，订阅先停停',
    'بفجر لكم طلبية 300 قطعة هههه',
    'عطيت المحاسب كلمة السر عادي؟',
    'نفسي أموت من الكسوف كتبت الاسم غلط',
  ])('%s', (message) => expect(danger(message)).toBeUndefined())

  test.each([
    ['my money is gone! oh I see it was transferred to someone unknown', 'fraud'],
    ['my nephew used my card without asking, 400 gone', 'fraud'],
    ['I paid him and it was fraud, he vanished', 'fraud'],
    ['余额没了？哦看到了，被人转走了', 'fraud'],
    ['me clonaron la tarjeta', 'fraud'],
    ['老板砍了我一刀，我在医院', 'threat'],
    ['أبي أموت', 'self-harm'],
  ])('%s: %s', (message, expected) => expect(danger(message)).toBe(expected))
})
