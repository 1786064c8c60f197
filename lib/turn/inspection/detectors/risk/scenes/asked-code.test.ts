import { describe, expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from '../customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

describe('somebody who rang or wrote and wants a one-time code', () => {
  test.each([
    'someone rang me pretending to be you and wanted the code I just got',
    'I got a call from someone claiming to be your fraud team, they want my passcode',
    'Me llamó un hombre y me pidió el código que me llegó',
    'Una mujer que decía ser de ustedes me llamó pidiéndome el código del SMS',
    'un tipo me está pidiendo por teléfono la clave que me llegó al celular',
    'Alguien me marcó y quería que le dictara el token',
    'اتصل بي شخص وطلب مني رمز التحقق',
    'جاني اتصال من واحد يقول إنه منكم ويبي رمز التحقق',
    'اتصلت علي وحدة قالت إنها من البنك وتبغى الرمز',
    'دق علي رجال وقال عطني الكود',
    '有个人自称客服问我要验证码',
    '刚才有人打电话来跟我要验证码',
    '接到个电话说是你们公司的，要我报验证码',
    '有人加我好友说是退款专员，问我要密码',
  ])('%s', (message) => {
    expect(danger(message)).toBe('fraud')
  })

  test.each([
    'someone called me and asked for a code, is that normal?',
    'my wife called and asked for our booking code',
    'I called support and they asked for my pin, is it needed?',
    'The app asks for a code by text every time I log in',
    'me llamaron y me pidieron un código, ¿es normal?',
    'Me llamó un repartidor y me pidió el código de entrega',
    'el huésped me llamó y me pidió la clave del wifi',
    'cuando pago por teléfono me pide el CVV, ¿dónde está?',
    'اتصل علي أحد وطلب رمز، هل هذا طبيعي؟',
    'اتصل المندوب وطلب رمز الاستلام',
    'وصلني رسالة فيها كود بس الصفحة تطلب رقم سري',
    'اتصلت عليكم وطلبتوا الرمز وما كان معي',
    '有人打电话问我要验证码，这正常吗？',
    '客服会打电话要验证码吗',
    '快递员打电话跟我要取件码',
    '我打电话给客服，让我先重置密码',
  ])('none: %s', (message) => {
    expect(danger(message)).toBeUndefined()
  })
})
