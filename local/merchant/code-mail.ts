import type { Customer } from './state.ts'

const texts: Readonly<Record<Customer['language'], (code: string) => readonly [subject: string, text: string]>> = {
  en: (code) => [
    'Your verification code',
    `Your code is ${code}. It works once, for ten minutes. Never tell it to anyone who asks you for it.`,
  ],
  zh: (code) => ['您的验证码', `您的验证码是 ${code}，十分钟内有效，只能使用一次。请勿告诉任何向您索要的人。`],
  es: (code) => [
    'Su código de verificación',
    `Su código es ${code}. Sirve una sola vez, durante diez minutos. No lo comparta con nadie que se lo pida.`,
  ],
  ar: (code) => [
    'رمز التحقق الخاص بك',
    `رمزك هو ${code}. يُستخدم مرة واحدة وخلال عشر دقائق. لا تشاركه مع أي شخص يطلبه منك.`,
  ],
}

/** What a customer is written with a code, in their language. */
export function codeMail(language: Customer['language'], code: string): { subject: string; text: string } {
  const [subject, text] = texts[language](code)
  return { subject, text }
}
