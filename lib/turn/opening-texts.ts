import type { Localized } from '#lib/text/language.ts'
import type { HandoffReason } from './compliance/before-generation.ts'

/** How far the wish for a person has come: as the handoff says, not passed on, or passed on where nobody can write back. */
export type Passed = 'queued' | 'unattended' | 'failed' | 'elsewhere'

/** What to do now, by the danger. */
export const safetyTexts: Readonly<Record<Exclude<HandoffReason, 'wish'>, Localized>> = {
  fraud: {
    en: 'If somebody may be using your card or account: freeze the card in your bank’s app, or call the number on the back of the card, right away. Change your password, and give no code, password or card number to anybody who contacts you, whoever they say they are.',
    zh: '如果可能有人正在使用您的银行卡或账户：请立即在银行应用中冻结该卡，或拨打卡背面的电话。请修改密码，不要把验证码、密码或卡号告诉任何联系您的人，无论对方自称是谁。',
    es: 'Si alguien puede estar usando su tarjeta o su cuenta: bloquee la tarjeta ahora mismo en la aplicación de su banco o llame al número que figura en el reverso. Cambie su contraseña y no dé códigos, contraseñas ni números de tarjeta a nadie que le contacte, diga ser quien diga.',
    ar: 'إذا كان من المحتمل أن أحدًا يستخدم بطاقتك أو حسابك: جمّد البطاقة فورًا من تطبيق مصرفك، أو اتصل بالرقم المكتوب على ظهرها. غيّر كلمة المرور، ولا تعطِ أي رمز أو كلمة مرور أو رقم بطاقة لأي شخص يتواصل معك، مهما ادّعى.',
  },
  'self-harm': {
    en: 'I am very sorry that things are so hard for you. You do not have to go through this alone. If you might act on these thoughts, please call your emergency number now (112 in Europe, 911 or 988 in the United States), or stay close to someone you trust. A crisis line near you will listen at any hour.',
    zh: '听到您正经历这样的痛苦，我很难过。您不必独自承受。如果您可能会伤害自己，请立即拨打 120 或 110，也可以拨打心理援助热线 12356，或待在您信任的人身边。随时都有人愿意倾听。',
    es: 'Siento mucho que lo esté pasando tan mal. No tiene que vivirlo a solas. Si cree que podría hacerse daño, llame ahora a emergencias (112 o 024 en España, 911 en gran parte de América) o quédese cerca de alguien de confianza. Hay líneas de ayuda que escuchan a cualquier hora.',
    ar: 'يؤسفني جدًا أنك تمر بوقت صعب كهذا. لست مضطرًا إلى مواجهته وحدك. إذا كنت قد تؤذي نفسك، فاتصل الآن برقم الطوارئ في بلدك (مثل 911 أو 112 أو 999)، أو ابقَ قريبًا من شخص تثق به. هناك خطوط دعم تستمع إليك في أي وقت.',
  },
  threat: {
    en: 'If anybody is in danger right now, please call your local emergency number.',
    zh: '如果现在有人处于危险之中，请立即拨打当地的紧急电话。',
    es: 'Si alguien está en peligro en este momento, llame al número de emergencias de su zona.',
    ar: 'إذا كان أي شخص في خطر الآن، فيُرجى الاتصال برقم الطوارئ المحلي.',
  },
  legal: {
    en: 'A complaint is dealt with by our staff, not by this assistant. You are free to turn to an authority or a lawyer; nothing in this chat limits that.',
    zh: '投诉由我们的工作人员处理，而不是由本助手处理。您随时可以向主管机构或律师求助，本对话不会影响您的这一权利。',
    es: 'De una reclamación se ocupa nuestro personal, no este asistente. Puede acudir a la autoridad competente o a un abogado; nada de este chat lo limita.',
    ar: 'يتولى موظفونا الشكاوى، وليس هذا المساعد. ولك أن تلجأ إلى الجهة المختصة أو إلى محامٍ؛ فلا شيء في هذه المحادثة يحدّ من ذلك.',
  },
}

/** What has become of the wish for a person; nothing is promised that nobody can keep. */
export const passedTexts: Readonly<Record<Passed, Localized>> = {
  queued: {
    en: 'I have passed this on to our staff, and you are in the queue for a person. I cannot say how long it takes.',
    zh: '我已将此转给我们的工作人员，您正在排队等待人工服务。我无法确定需要等多久。',
    es: 'He pasado esto a nuestro personal y está en la cola para hablar con una persona. No puedo decir cuánto tardará.',
    ar: 'لقد أحلتُ هذا إلى موظفينا، وأنت الآن في قائمة انتظار التحدث مع شخص. لا يمكنني تحديد مدة الانتظار.',
  },
  unattended: {
    en: 'I have noted for our staff that you need a person. Nobody is on duty right now, so nobody will answer at once.',
    zh: '我已为工作人员记下您需要人工服务。目前没有人值班，因此不会马上有人回复。',
    es: 'He dejado constancia para nuestro personal de que necesita a una persona. Ahora no hay nadie de guardia, así que nadie responderá de inmediato.',
    ar: 'لقد سجّلتُ لموظفينا أنك تحتاج إلى شخص. لا يوجد أحد في الخدمة الآن، ولذلك لن يرد عليك أحد فورًا.',
  },
  failed: {
    en: 'I could not pass this on to our staff just now. Please use “Talk to a person”, or write again in a moment.',
    zh: '我刚才未能将此转给工作人员。请使用“人工服务”，或稍后再发送。',
    es: 'Ahora mismo no he podido pasar esto a nuestro personal. Use «Hablar con una persona» o escriba de nuevo en un momento.',
    ar: 'لم أتمكن الآن من إحالة هذا إلى موظفينا. يُرجى استخدام «التحدث مع شخص» أو الكتابة مجددًا بعد لحظات.',
  },
  elsewhere: {
    en: 'I have noted this for our staff. They cannot write to you here: please use the merchant’s own customer service to reach a person.',
    zh: '我已为工作人员记下此事，但他们无法在这里回复您：如需人工服务，请直接联系商家客服。',
    es: 'He dejado constancia de esto para nuestro personal. No pueden escribirle aquí: para hablar con una persona, use el servicio de atención del comercio.',
    ar: 'لقد سجّلتُ هذا لموظفينا. لا يمكنهم الكتابة إليك هنا: للتحدث مع شخص، يُرجى التواصل مع خدمة عملاء المتجر مباشرة.',
  },
}

/** Beside a handoff: the rest of the question needs to know who asks. */
export const provingTexts: Localized = {
  en: 'Details of an account are shown only to its owner. If you wish, confirm who you are meanwhile.',
  zh: '账户信息只向本人展示。如果您愿意，可以先完成身份验证。',
  es: 'Los datos de una cuenta se muestran solo a su titular. Si lo desea, confirme mientras tanto su identidad.',
  ar: 'لا تُعرض تفاصيل الحساب إلا لصاحبه. يمكنك، إن شئت، تأكيد هويتك في هذه الأثناء.',
}
