import type { Language, Localized } from '#lib/text/language.ts'
import type { Item } from '../verdict.ts'

const person: Localized = {
  en: 'If you like, I can hand you to a person.',
  zh: '如果您愿意，我可以为您转接人工客服。',
  es: 'Si lo prefiere, puedo pasarle con una persona.',
  ar: 'إن أردت، يمكنني تحويلك إلى أحد موظفينا.',
}

const byItem: Partial<Record<Item, Localized>> = {
  '1.1': {
    en: 'Before I can go into your account, I need to check that it is you. Please complete the verification first.',
    zh: '在谈到您的账户信息之前，我需要先确认是您本人。请先完成身份验证。',
    es: 'Antes de hablar de su cuenta, tengo que comprobar que es usted. Complete primero la verificación.',
    ar: 'قبل الحديث عن حسابك، يلزمني التأكد من هويتك. يرجى إكمال التحقق أولًا.',
  },
  '1.2': {
    en: 'That step needs a completed verification first.',
    zh: '这项操作需要先完成身份验证。',
    es: 'Para ese paso hace falta completar antes la verificación.',
    ar: 'تتطلب هذه الخطوة إكمال التحقق من الهوية أولًا.',
  },
  '1.4': {
    en: 'Please keep your security details to yourself: nobody needs them in this chat.',
    zh: '请不要在聊天中透露任何安全信息，我们不需要这些内容。',
    es: 'Guarde para usted sus datos de seguridad: en este chat nunca hacen falta.',
    ar: 'يرجى الاحتفاظ ببيانات الأمان لنفسك، فلا حاجة إليها في هذه المحادثة.',
  },
  '2.1': {
    en: 'I can’t show personal details here.',
    zh: '我不能在这里显示个人信息。',
    es: 'No puedo mostrar datos personales aquí.',
    ar: 'لا يمكنني عرض بيانات شخصية هنا.',
  },
  '2.2': {
    en: 'I can’t show full payment details here.',
    zh: '我不能在这里显示完整的支付信息。',
    es: 'No puedo mostrar datos de pago completos aquí.',
    ar: 'لا يمكنني عرض بيانات دفع كاملة هنا.',
  },
  '4.1': {
    en: 'I can’t promise that from here: I only work in this chat.',
    zh: '这件事我在这里无法承诺：我只能在本对话中为您服务。',
    es: 'Eso no puedo prometerlo: solo trabajo en este chat.',
    ar: 'لا يمكنني أن أعد بذلك: عملي يقتصر على هذه المحادثة.',
  },
  '4.2': {
    en: 'I can’t promise a refund or a credit that has not been confirmed.',
    zh: '未经确认的退款或补偿，我不能承诺。',
    es: 'No puedo prometer un reembolso ni un abono que no esté confirmado.',
    ar: 'لا يمكنني أن أعد باسترداد أو تعويض لم يُؤكَّد.',
  },
  '4.3': {
    en: 'I can’t guarantee that outcome or that time.',
    zh: '这个结果或时间我不能保证。',
    es: 'No puedo garantizar ese resultado ni ese plazo.',
    ar: 'لا يمكنني ضمان هذه النتيجة أو هذا الموعد.',
  },
  '4.4': {
    en: 'I can’t give investment advice or forecast prices.',
    zh: '我不能提供投资建议，也不能预测价格走势。',
    es: 'No puedo dar consejos de inversión ni prever precios.',
    ar: 'لا يمكنني تقديم نصيحة استثمارية أو توقع الأسعار.',
  },
  '5.1': {
    en: 'I don’t have a confirmed figure for that, so I’d rather not give one.',
    zh: '这项数据我没有确认过的来源，因此不便给出数字。',
    es: 'No tengo una cifra confirmada de eso, así que prefiero no darla.',
    ar: 'ليس لدي رقم مؤكد لذلك، ولهذا أفضّل ألا أذكره.',
  },
  '5.2': {
    en: 'The figure that I have is no longer current, so I’d rather not give it.',
    zh: '我手上的数据已经过期，因此不便给出。',
    es: 'La cifra que tengo ya no está vigente, así que prefiero no darla.',
    ar: 'الرقم المتوفر لدي لم يعد حديثًا، ولهذا أفضّل ألا أذكره.',
  },
  '5.3': {
    en: 'That does not match what I see on record, so let me not go further with it.',
    zh: '这与我看到的记录不一致，因此我先不继续说明。',
    es: 'Eso no coincide con lo que consta en el registro, así que prefiero no seguir.',
    ar: 'هذا لا يطابق ما أراه في السجل، ولهذا لن أتابع فيه.',
  },
  '6.1': {
    en: 'I can’t confirm that this has been done.',
    zh: '我无法确认这项操作已经完成。',
    es: 'No puedo confirmar que eso se haya hecho.',
    ar: 'لا يمكنني تأكيد أن ذلك قد تم.',
  },
  '8.1': {
    en: 'Let me answer in English.',
    zh: '我用中文回答您。',
    es: 'Le respondo en español.',
    ar: 'سأجيبك بالعربية.',
  },
}

const general: Localized = {
  en: 'I’m sorry, I can’t go on with that answer.',
  zh: '抱歉，这个回答我不能继续。',
  es: 'Lo siento, no puedo continuar con esa respuesta.',
  ar: 'عذرًا، لا يمكنني متابعة هذه الإجابة.',
}

const sentenceEnd = /[.!?。！？؟:：]["'”’»」)\]*_]*\s*$/u

/** How the replacement follows what has gone out: a cut sentence is left with an ellipsis. */
function joint(said: string): string {
  const tail = said.slice(-16)
  if (tail.trim() === '') return ''
  if (/\n\s*$/.test(tail)) return ''
  if (sentenceEnd.test(tail)) return /\s$/.test(tail) ? '' : ' '
  return `${/\s$/.test(tail) ? '' : ' '}…\n\n`
}

/** What the customer reads in place of the rest: the item's text in their language (or a general one), and the offer of a person. */
export function replacementFor(item: Item | undefined, language: Language, said: string): string {
  const text = (item && byItem[item]?.[language]) ?? general[language]
  const gap = language === 'zh' ? '' : ' '
  return `${joint(said)}${text}${gap}${person[language]}`
}

const handoff: Localized = {
  en: 'I’m handing you to a person now; please stay in this chat.',
  zh: '我现在为您转接人工客服，请不要离开本对话。',
  es: 'Le paso ahora con una persona; no cierre este chat.',
  ar: 'سأحوّلك الآن إلى أحد موظفينا، يرجى البقاء في هذه المحادثة.',
}

/** The text that starts a handoff, set after a reply that forgot it. */
export function handoffText(language: Language, said: string): string {
  return `${said.trim() === '' ? '' : '\n\n'}${handoff[language]}`
}

/** The moment that a reply forgot to say of its figure, in UTC. */
export function asOfText(language: Language, asOf: string): string {
  const at = new Date(asOf)
  if (Number.isNaN(at.getTime())) return ''
  const time = `${at.toISOString().slice(11, 16)} UTC, ${at.toISOString().slice(0, 10)}`
  const texts: Localized = {
    en: ` (as of ${time})`,
    zh: `（截至 ${time}）`,
    es: ` (a fecha de ${time})`,
    ar: ` (حتى ${time})`,
  }
  return texts[language]
}
