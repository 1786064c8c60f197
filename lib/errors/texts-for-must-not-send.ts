import type { PublicText } from './public-text.ts'

/** The texts of `must-not-send` by its `kind`: what was refused, and what to do instead. */
export const textsForMustNotSend: Readonly<Record<string, PublicText>> = {
  'card-security-code': {
    en: [
      'Please never send a card’s security code',
      'Your message was not sent and nothing of it is kept. We never need the code; ask again without it, the last four digits of the card are enough.',
    ],
    zh: [
      '请不要发送银行卡安全码',
      '消息未发送，内容也未保存。我们任何时候都不需要安全码；请去掉它后重新提问，提供卡号后四位即可。',
    ],
    es: [
      'No envíe nunca el código de seguridad de una tarjeta',
      'Su mensaje no se ha enviado y no guardamos nada de él. Nunca necesitamos ese código; pregunte sin él, bastan los cuatro últimos dígitos.',
    ],
    ar: [
      'لا ترسل رمز أمان البطاقة أبدًا',
      'لم تُرسل رسالتك ولم يُحفظ منها شيء. لا نحتاج إلى هذا الرمز إطلاقًا؛ اكتب سؤالك من دونه، وتكفي آخر أربعة أرقام من البطاقة.',
    ],
  },
  password: {
    en: [
      'Please never send a password or PIN',
      'Your message was not sent and nothing of it is kept. Nobody of our staff will ever ask for it. If others may have seen it, change it, then ask again without it.',
    ],
    zh: [
      '请不要发送密码',
      '消息未发送，内容也未保存。我们的工作人员绝不会索要密码。如果可能已被他人看到，请先修改密码，再去掉密码重新提问。',
    ],
    es: [
      'No envíe nunca una contraseña ni un PIN',
      'Su mensaje no se ha enviado y no guardamos nada de él. Nadie de nuestro equipo se la pedirá. Si alguien pudo verla, cámbiela y pregunte sin ella.',
    ],
    ar: [
      'لا ترسل كلمة المرور أو الرقم السري أبدًا',
      'لم تُرسل رسالتك ولم يُحفظ منها شيء. لن يطلبها منك أي من موظفينا. إن احتمل أن يكون أحد قد رآها فغيّرها، ثم اكتب سؤالك من دونها.',
    ],
  },
  'one-time-code': {
    en: [
      'Please do not send a one-time code in the chat',
      'Your message was not sent and nothing of it is kept. Type a code only into the verification card, and never tell it to anyone who asks.',
    ],
    zh: [
      '请不要在对话中发送验证码',
      '消息未发送，内容也未保存。验证码只能填写在验证卡片中，请勿告诉任何向您索要的人。',
    ],
    es: [
      'No envíe un código de un solo uso en el chat',
      'Su mensaje no se ha enviado y no guardamos nada de él. Escriba el código solo en la tarjeta de verificación y no lo diga a nadie que se lo pida.',
    ],
    ar: [
      'لا ترسل رمز التحقق في المحادثة',
      'لم تُرسل رسالتك ولم يُحفظ منها شيء. اكتب الرمز في بطاقة التحقّق فقط، ولا تخبر به أي شخص يطلبه.',
    ],
  },
}
