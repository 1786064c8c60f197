import type { Code } from './codes.ts'
import type { PublicText } from './public-text.ts'

/** The texts of the codes whose audience is a customer. */
export const textsForCustomers = {
  'empty-message': {
    en: ['There is no text in this message', 'Nothing was sent. Please write your question and send it again.'],
    zh: ['这条消息没有内容', '消息未发送。请写下您的问题后再发送。'],
    es: ['Este mensaje no contiene texto', 'No se ha enviado nada. Escriba su pregunta y envíela de nuevo.'],
    ar: ['لا تحتوي هذه الرسالة على نص', 'لم يُرسل شيء. يُرجى كتابة سؤالك وإرساله من جديد.'],
  },
  'invalid-characters': {
    en: [
      'This message contains characters we cannot read',
      'Nothing was sent. If you pasted it, please paste it as plain text or type it again.',
    ],
    zh: ['消息中有无法识别的字符', '消息未发送。如果内容是粘贴的，请以纯文本粘贴或重新输入。'],
    es: [
      'Este mensaje contiene caracteres que no podemos leer',
      'No se ha enviado nada. Si lo pegó, péguelo como texto sin formato o escríbalo de nuevo.',
    ],
    ar: [
      'تحتوي هذه الرسالة على رموز لا يمكن قراءتها',
      'لم يُرسل شيء. إذا كان النص منسوخًا، فيُرجى لصقه كنص عادي أو كتابته من جديد.',
    ],
  },
  'message-too-long': {
    en: ['This message is longer than we can take', 'Nothing was sent. Please shorten it, or send it in parts.'],
    zh: ['消息过长', '消息未发送。请缩短内容，或分几条发送。'],
    es: [
      'Este mensaje es más largo de lo que podemos recibir',
      'No se ha enviado nada. Acórtelo o envíelo en varias partes.',
    ],
    ar: ['هذه الرسالة أطول مما يمكن استقباله', 'لم يُرسل شيء. يُرجى اختصارها أو إرسالها على أجزاء.'],
  },
  'body-too-large': {
    en: ['This is more than we can take at once', 'Nothing was sent. Please send a shorter message.'],
    zh: ['内容太大，无法一次接收', '消息未发送。请发送更短的内容。'],
    es: ['Es más de lo que podemos recibir de una vez', 'No se ha enviado nada. Envíe un mensaje más corto.'],
    ar: ['هذا أكبر مما يمكن استقباله دفعة واحدة', 'لم يُرسل شيء. يُرجى إرسال رسالة أقصر.'],
  },
  'must-not-send': {
    en: [
      'This must not be sent in a chat',
      'Your message was not sent and nothing of it is kept. Please write it again without passwords, codes or security codes.',
    ],
    zh: ['这类内容不能在对话中发送', '消息未发送，内容也未保存。请去掉密码、验证码或安全码后重新发送。'],
    es: [
      'Esto no debe enviarse en un chat',
      'Su mensaje no se ha enviado y no guardamos nada de él. Escríbalo de nuevo sin contraseñas ni códigos.',
    ],
    ar: [
      'لا ينبغي إرسال هذا في المحادثة',
      'لم تُرسل رسالتك ولم يُحفظ منها شيء. يُرجى كتابتها من جديد دون كلمات مرور أو رموز.',
    ],
  },
  'attachments-refused': {
    en: [
      'Files and pictures cannot be taken here',
      'Your message was not sent and nothing of it is kept. Please describe in words what the file shows, or talk to a person.',
    ],
    zh: ['这里无法接收文件或图片', '消息未发送，内容也未保存。请用文字描述文件内容，或联系人工服务。'],
    es: [
      'Aquí no podemos recibir archivos ni imágenes',
      'Su mensaje no se ha enviado y no guardamos nada de él. Describa con palabras lo que contiene el archivo o hable con una persona.',
    ],
    ar: [
      'لا يمكن استقبال الملفات أو الصور هنا',
      'لم تُرسل رسالتك ولم يُحفظ منها شيء. يُرجى وصف محتوى الملف بالكلمات، أو التحدّث إلى أحد موظفينا.',
    ],
  },
  'session-invalid': {
    en: [
      'We could not recognise this session',
      'Your message was not sent. Please start a new conversation; it takes a moment.',
    ],
    zh: ['无法识别当前会话', '您的消息未发送。请开始新的对话，只需片刻。'],
    es: [
      'No hemos podido reconocer esta sesión',
      'Su mensaje no se ha enviado. Inicie una conversación nueva; es solo un momento.',
    ],
    ar: ['تعذّر التعرّف على هذه الجلسة', 'لم تُرسل رسالتك. يُرجى بدء محادثة جديدة، ولن يستغرق ذلك إلا لحظة.'],
  },
  'session-expired': {
    en: [
      'This session has ended, as it does after a while',
      'Your message was not sent. Please start a new conversation and send it again.',
    ],
    zh: ['会话已到期', '为了您的安全，会话会在一段时间后结束。您的消息未发送，请开始新的对话后重新发送。'],
    es: [
      'Esta sesión ha terminado, como ocurre al cabo de un tiempo',
      'Su mensaje no se ha enviado. Inicie una conversación nueva y envíelo de nuevo.',
    ],
    ar: [
      'انتهت مدة هذه الجلسة',
      'تنتهي الجلسات بعد مدة حفاظًا على أمانك. لم تُرسل رسالتك؛ يُرجى بدء محادثة جديدة وإرسالها.',
    ],
  },
  'assurance-required': {
    en: [
      'Please confirm who you are first',
      'This is about an account, so we only answer once we know that it is yours. Your question is kept; a short verification is enough.',
    ],
    zh: ['请先确认您的身份', '这个问题涉及账户信息，确认是您本人后才能回答。您的问题已保留，完成简短的验证即可继续。'],
    es: [
      'Primero confirme su identidad',
      'Esto se refiere a una cuenta, por lo que solo respondemos cuando sabemos que es suya. Su pregunta se conserva; basta una breve verificación.',
    ],
    ar: [
      'يُرجى تأكيد هويتك أولاً',
      'يتعلّق هذا السؤال بحساب، ولا نجيب عنه إلا بعد التأكد من أنه حسابك. سؤالك محفوظ، ويكفي تحقّق قصير للمتابعة.',
    ],
  },
  'conversation-unknown': {
    en: ['We cannot find this conversation', 'Nothing was changed. Please start a new conversation.'],
    zh: ['找不到这个对话', '未做任何更改。请开始新的对话。'],
    es: ['No encontramos esta conversación', 'No se ha cambiado nada. Inicie una conversación nueva.'],
    ar: ['لم نعثر على هذه المحادثة', 'لم يتغيّر شيء. يُرجى بدء محادثة جديدة.'],
  },
  'turn-unknown': {
    en: ['We cannot find this question', 'The conversation is kept as it is. Please ask again.'],
    zh: ['找不到这个问题', '对话内容保持不变。请重新提问。'],
    es: ['No encontramos esta pregunta', 'La conversación se conserva tal como está. Pregunte de nuevo.'],
    ar: ['لم نعثر على هذا السؤال', 'المحادثة محفوظة كما هي. يُرجى طرح السؤال من جديد.'],
  },
  'turn-running': {
    en: [
      'An answer is still on its way',
      'Your new message was not sent yet. Wait for the answer, or stop it, and send again.',
    ],
    zh: ['上一个问题还在回答中', '新消息尚未发送。请等待回答结束或先停止，然后再发送。'],
    es: [
      'Todavía hay una respuesta en curso',
      'Su nuevo mensaje aún no se ha enviado. Espere la respuesta o deténgala y envíelo de nuevo.',
    ],
    ar: ['ما زالت الإجابة السابقة جارية', 'لم تُرسل رسالتك الجديدة بعد. انتظر الإجابة أو أوقفها، ثم أرسل من جديد.'],
  },
  'rate-limited': {
    en: [
      'That was a lot in a short time',
      'This message was not sent; everything before it is kept. Please wait a little and send it again.',
    ],
    zh: ['短时间内的请求过多', '这条消息未发送，之前的内容都已保留。请稍候再发送。'],
    es: [
      'Han sido muchas solicitudes en poco tiempo',
      'Este mensaje no se ha enviado; todo lo anterior se conserva. Espere un poco y envíelo de nuevo.',
    ],
    ar: [
      'وصلت طلبات كثيرة في وقت قصير',
      'لم تُرسل هذه الرسالة، وكل ما سبقها محفوظ. يُرجى الانتظار قليلاً ثم إرسالها من جديد.',
    ],
  },
  'verification-unknown': {
    en: ['We cannot find this verification', 'Your conversation is kept. Please ask for a new code.'],
    zh: ['找不到这次验证', '您的对话已保留。请重新获取验证码。'],
    es: ['No encontramos esta verificación', 'Su conversación se conserva. Pida un código nuevo.'],
    ar: ['لم نعثر على عملية التحقّق هذه', 'محادثتك محفوظة. يُرجى طلب رمز جديد.'],
  },
  'verification-failed': {
    en: [
      'That code does not match',
      'Your conversation is kept. Please check the newest message from us and try again.',
    ],
    zh: ['验证码不匹配', '您的对话已保留。请核对我们最新发送的消息后重试。'],
    es: [
      'El código no coincide',
      'Su conversación se conserva. Revise el mensaje más reciente que le enviamos e inténtelo de nuevo.',
    ],
    ar: ['الرمز غير مطابق', 'محادثتك محفوظة. يُرجى مراجعة أحدث رسالة وصلتك منّا والمحاولة مجددًا.'],
  },
  'verification-pending': {
    en: ['This check is still under way', 'Your conversation is kept. Please finish the check, then continue here.'],
    zh: ['身份核验仍在进行', '您的对话已保留。请先完成核验，然后在此继续。'],
    es: [
      'Esta comprobación sigue en curso',
      'Su conversación se conserva. Termine la comprobación y continúe después aquí.',
    ],
    ar: ['ما زال هذا التحقّق جاريًا', 'محادثتك محفوظة. يُرجى إكمال التحقّق ثم المتابعة من هنا.'],
  },
  'verification-declined': {
    en: [
      'This check could not confirm who you are',
      'Your conversation is kept. Please confirm in another way, or talk to a person.',
    ],
    zh: ['此次核验未能确认您的身份', '您的对话已保留。请换一种方式验证，或联系人工服务。'],
    es: [
      'Esta comprobación no pudo confirmar su identidad',
      'Su conversación se conserva. Confírmela de otra manera o hable con una persona.',
    ],
    ar: ['لم يتمكّن هذا التحقّق من تأكيد هويتك', 'محادثتك محفوظة. يُرجى التأكيد بطريقة أخرى أو التحدّث إلى أحد موظفينا.'],
  },
  'identity-not-matched': {
    en: [
      'These two do not belong together in our records',
      'Your conversation is kept. Please check the order number and the e-mail it was placed with, or ask for a code.',
    ],
    zh: ['订单号与邮箱不匹配', '您的对话已保留。请核对订单号和下单时使用的邮箱，或获取验证码。'],
    es: [
      'Estos dos datos no coinciden en nuestros registros',
      'Su conversación se conserva. Revise el número de pedido y el correo con el que lo hizo, o pida un código.',
    ],
    ar: [
      'هاتان المعلومتان غير متطابقتين في سجلاتنا',
      'محادثتك محفوظة. يُرجى مراجعة رقم الطلب والبريد الذي استُخدم فيه، أو طلب رمز.',
    ],
  },
  'merchant-token-refused': {
    en: [
      'Your sign-in could not be confirmed',
      'Nothing was opened. Please sign in to your account again and return to the chat from there.',
    ],
    zh: ['无法确认您的登录', '未打开任何对话。请重新登录您的账户，再从那里进入聊天。'],
    es: [
      'No hemos podido confirmar su inicio de sesión',
      'No se ha abierto nada. Vuelva a entrar en su cuenta y regrese al chat desde allí.',
    ],
    ar: [
      'تعذّر تأكيد تسجيل دخولك',
      'لم تُفتح أي محادثة. يُرجى تسجيل الدخول إلى حسابك من جديد والعودة إلى المحادثة من هناك.',
    ],
  },
  'verification-expired': {
    en: ['This code is no longer valid', 'Your conversation is kept. Please ask for a new code.'],
    zh: ['验证码已过期', '您的对话已保留。请重新获取验证码。'],
    es: ['Este código ya no es válido', 'Su conversación se conserva. Pida un código nuevo.'],
    ar: ['انتهت صلاحية هذا الرمز', 'محادثتك محفوظة. يُرجى طلب رمز جديد.'],
  },
  'verification-exhausted': {
    en: [
      'There are no attempts left for this code',
      'Your conversation is kept. Please wait a little and ask for a new code, or talk to a person.',
    ],
    zh: ['此验证码的尝试次数已用完', '您的对话已保留。请稍后重新获取验证码，或联系人工服务。'],
    es: [
      'No quedan intentos para este código',
      'Su conversación se conserva. Espere un poco y pida un código nuevo, o hable con una persona.',
    ],
    ar: [
      'لم تبقَ محاولات لهذا الرمز',
      'محادثتك محفوظة. يُرجى الانتظار قليلاً ثم طلب رمز جديد، أو التحدّث إلى أحد موظفينا.',
    ],
  },
  'model-unavailable': {
    en: [
      'The assistant cannot be reached right now',
      'Your question is kept. Please try again in a moment, or talk to a person.',
    ],
    zh: ['暂时无法连接智能助手', '您的问题已保留。请稍后重试，或联系人工服务。'],
    es: [
      'Ahora no podemos contactar con el asistente',
      'Su pregunta se conserva. Inténtelo de nuevo en un momento o hable con una persona.',
    ],
    ar: ['يتعذّر الوصول إلى المساعد الآن', 'سؤالك محفوظ. يُرجى المحاولة بعد لحظات، أو التحدّث إلى أحد موظفينا.'],
  },
  'model-interrupted': {
    en: ['The answer was interrupted', 'What was said so far is kept, but it is not complete. Please try again.'],
    zh: ['回答中断了', '已显示的内容会保留，但并不完整。请重试。'],
    es: ['La respuesta se interrumpió', 'Lo dicho hasta ahora se conserva, pero no está completo. Inténtelo de nuevo.'],
    ar: ['انقطعت الإجابة', 'ما ظهر حتى الآن محفوظ لكنه غير مكتمل. يُرجى المحاولة مرة أخرى.'],
  },
  'model-timeout': {
    en: ['The answer took too long', 'Your question, and whatever was said so far, is kept. Please try again.'],
    zh: ['回答超时', '您的问题和已显示的内容都已保留。请重试。'],
    es: ['La respuesta tardó demasiado', 'Su pregunta y lo dicho hasta ahora se conservan. Inténtelo de nuevo.'],
    ar: ['استغرقت الإجابة وقتًا أطول من اللازم', 'سؤالك وما ظهر من الإجابة محفوظان. يُرجى المحاولة مرة أخرى.'],
  },
  'breaker-open': {
    en: [
      'The assistant is taking a short pause',
      'It has been failing, so we let it recover. Your question is kept; please try again shortly, or talk to a person.',
    ],
    zh: ['智能助手正在短暂恢复中', '刚才连续出现故障，我们先让它恢复。您的问题已保留，请稍后重试，或联系人工服务。'],
    es: [
      'El asistente hace una breve pausa',
      'Ha estado fallando y lo dejamos recuperarse. Su pregunta se conserva; inténtelo en breve o hable con una persona.',
    ],
    ar: [
      'المساعد متوقّف لفترة قصيرة',
      'تكرّرت الأعطال، فتركناه يستعيد عمله. سؤالك محفوظ؛ يُرجى المحاولة بعد قليل، أو التحدّث إلى أحد موظفينا.',
    ],
  },
  'merchant-unavailable': {
    en: [
      'The account system cannot be reached right now',
      'Nothing was changed and your question is kept. Please try again in a moment.',
    ],
    zh: ['暂时无法连接账户系统', '未做任何更改，您的问题已保留。请稍后重试。'],
    es: [
      'Ahora no podemos acceder al sistema de cuentas',
      'No se ha cambiado nada y su pregunta se conserva. Inténtelo de nuevo en un momento.',
    ],
    ar: ['يتعذّر الوصول إلى نظام الحسابات الآن', 'لم يتغيّر شيء وسؤالك محفوظ. يُرجى المحاولة بعد لحظات.'],
  },
  'store-unavailable': {
    en: [
      'We cannot save messages right now',
      'This message was not sent; everything before it is kept. Please try again in a moment.',
    ],
    zh: ['暂时无法保存消息', '这条消息未发送，之前的内容都已保留。请稍后重试。'],
    es: [
      'Ahora no podemos guardar mensajes',
      'Este mensaje no se ha enviado; todo lo anterior se conserva. Inténtelo de nuevo en un momento.',
    ],
    ar: ['يتعذّر حفظ الرسائل الآن', 'لم تُرسل هذه الرسالة، وكل ما سبقها محفوظ. يُرجى المحاولة بعد لحظات.'],
  },
  'run-lost': {
    en: ['We lost this answer on the way', 'Your question, and whatever was said so far, is kept. Please try again.'],
    zh: ['这次回答中途丢失了', '您的问题和已显示的内容都已保留。请重试。'],
    es: [
      'Esta respuesta se perdió por el camino',
      'Su pregunta y lo dicho hasta ahora se conservan. Inténtelo de nuevo.',
    ],
    ar: ['فُقدت هذه الإجابة في الطريق', 'سؤالك وما ظهر من الإجابة محفوظان. يُرجى المحاولة مرة أخرى.'],
  },
  'internal-error': {
    en: [
      'Something went wrong on our side',
      'Your conversation is kept. Please try again; if it happens again, talk to a person.',
    ],
    zh: ['我们这边出了点问题', '您的对话已保留。请重试；如果问题仍然存在，请联系人工服务。'],
    es: [
      'Algo ha fallado por nuestra parte',
      'Su conversación se conserva. Inténtelo de nuevo; si se repite, hable con una persona.',
    ],
    ar: ['حدث خطأ من جانبنا', 'محادثتك محفوظة. يُرجى المحاولة مرة أخرى، وإن تكرّر ذلك فتحدّث إلى أحد موظفينا.'],
  },
} as const satisfies Partial<Record<Code, PublicText>>
