import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { wishesForPerson } from './person-wish.ts'

const wishes = (message: string) => wishesForPerson(fold(message).folded)

describe('people who are only spoken of', () => {
  test.each([
    'can a human eat this dog food by accident',
    'que alguien me ayude a decidir, ¿azul o verde?',
    '找同事取一下行不行，我出差',
    'do real people pick the groceries or is it robots lol',
    'switch me to paper bills plz',
    'switch me to the annual plan',
    '你派个人来给我换胎行不行',
    '叫个人来开锁要多少钱',
    'عندي مطعم وعايز أقبل الدفع من غير ماكينة',
    'أرسلوا أحد يركب الغسالة',
    'are the reviews written by real people',
    'is there a doctor who looks at the results or only a computer',
    'Is there someone at the Gatwick desk I can speak to about the rental or do I do it online',
    'my accountant is a human being who refuses to use apps. how does she get the statements',
    'is somebody going to call me before the delivery',
    'can a colleague sign for the parcel',
    'pass the ticket to someone else',
    'no robots please: does the shop have the mop without the robot?',
    '有没有真人演唱会和直播场的区别啊',
    '这套睡衣有没有真人上身图',
    '现场有工作人员引导吗',
    '转错人了咋整！！转给前同事了500',
    '不要扫地机器人，要吸尘器',
    '找领导签字后怎么上传',
    '¿puedo hablar con alguien ahí adentro para pedir comida?',
    'en el aeropuerto hay algún asesor o todo es por app?',
    'las reseñas son de personas reales?',
    'mi contadora es una persona que no usa apps, cómo le llegan los estados?',
    'que me llame el técnico antes de venir',
    'Pensé que iba a tener que hablar con alguien, pero ya lo resolví sola.',
    'Quiero pasar de monotributo a responsable inscripto',
    "I thought I'd have to speak to someone but found it, thanks",
    'transferí a un compañero por error',
    'هل في موظف بالاستقبال بالليل',
    'التقييمات من ناس حقيقيين؟',
    'ما ابي المكنسة الروبوت، ابي العادية',
  ])('%s', (message) => expect(wishes(message)).toBe(false))

  test.each([
    'is there a human here or am I just talking to a bot? get me a person',
    'I want to speak to someone at the support desk',
    'stop the automated replies, I want a person',
    'can a colleague take over',
    'pass this on to a manager',
    '有没有真人客服',
    '让真人跟我说',
    '转给你们经理',
    '把我转给你们同事处理',
    'quiero un humano, no un robot',
    'hay alguna persona con la que pueda hablar?',
    'páseme con un asesor',
    'ما بدي روبوت بدي شخص حقيقي',
    'هل عندكم ناس حقيقيين أكلمهم',
  ])('but: %s', (message) => expect(wishes(message)).toBe(true))
})
