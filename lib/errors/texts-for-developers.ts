import type { Code } from './codes.ts'
import type { PublicText } from './public-text.ts'

/** The texts of the codes whose audience is a developer or an operator. */
export const textsForDevelopers = {
  'permission-required': {
    en: ['Your account may not do this', 'Nothing was shown. Ask whoever runs this deployment for the permission.'],
    zh: ['您的账户没有此权限', '未显示任何内容。请向系统管理员申请权限。'],
    es: ['Su cuenta no puede hacer esto', 'No se ha mostrado nada. Pida el permiso a quien administra este servicio.'],
    ar: ['لا يملك حسابك هذه الصلاحية', 'لم يُعرض شيء. اطلب الصلاحية ممن يدير هذا النظام.'],
  },
  'value-unknown': {
    en: ['There is no such value', 'Its retention time is over, or it was erased.'],
    zh: ['没有该内容', '其保存期限已过，或已被删除。'],
    es: ['Este valor no existe', 'Su plazo de conservación ha terminado o se ha borrado.'],
    ar: ['لا توجد هذه القيمة', 'انتهت مدة حفظها أو حُذفت.'],
  },
  'value-lost': {
    en: ['This value is lost', 'Its key is gone: rotated away, or destroyed at an erasure.'],
    zh: ['该内容已无法恢复', '其密钥已轮换或已在删除时销毁。'],
    es: ['Este valor se ha perdido', 'Su clave ya no existe: se retiró al rotar o se destruyó en un borrado.'],
    ar: ['فُقدت هذه القيمة', 'لم يعد مفتاحها موجودًا: أُزيل عند التدوير أو أُتلف عند الحذف.'],
  },
  'malformed-json': {
    en: ['This request is not valid JSON', 'Nothing was changed. Send the body as UTF-8 JSON.'],
    zh: ['请求内容不是有效的 JSON', '未做任何更改。请以 UTF-8 编码的 JSON 发送请求内容。'],
    es: ['Esta solicitud no es JSON válido', 'No se ha cambiado nada. Envíe el cuerpo como JSON en UTF-8.'],
    ar: ['الطلب ليس بصيغة JSON صالحة', 'لم يتغيّر شيء. أرسل محتوى الطلب بصيغة JSON وترميز UTF-8.'],
  },
  'invalid-request': {
    en: [
      'This request has a field we cannot use',
      'Nothing was changed. “issues” lists each field and what it should be.',
    ],
    zh: ['请求中有无法使用的字段', '未做任何更改。“issues” 中列出了每个字段及其要求。'],
    es: [
      'Esta solicitud tiene un campo que no podemos usar',
      'No se ha cambiado nada. «issues» enumera cada campo y lo que debe contener.',
    ],
    ar: ['في الطلب حقل لا يمكن استخدامه', 'لم يتغيّر شيء. يعرض الحقل «issues» كل حقل وما ينبغي أن يكون عليه.'],
  },
  'unsupported-media-type': {
    en: ['This kind of content is not accepted here', 'Nothing was changed. Send “Content-Type: application/json”.'],
    zh: ['此处不接受这种内容类型', '未做任何更改。请使用 “Content-Type: application/json”。'],
    es: ['Aquí no se acepta este tipo de contenido', 'No se ha cambiado nada. Envíe «Content-Type: application/json».'],
    ar: ['نوع المحتوى هذا غير مقبول هنا', 'لم يتغيّر شيء. أرسل الطلب مع «Content-Type: application/json».'],
  },
  'session-required': {
    en: [
      'This request carries no session',
      'Nothing was changed. Open a conversation first, then send its cookie or its Bearer token.',
    ],
    zh: ['请求中没有会话凭证', '未做任何更改。请先创建对话，再随请求发送其 Cookie 或 Bearer 令牌。'],
    es: [
      'Esta solicitud no lleva sesión',
      'No se ha cambiado nada. Abra primero una conversación y envíe su cookie o su token Bearer.',
    ],
    ar: [
      'لا يحمل الطلب بيانات جلسة',
      'لم يتغيّر شيء. ابدأ محادثة أولاً، ثم أرسل ملف تعريف الارتباط الخاص بها أو رمز Bearer.',
    ],
  },
  'webhook-refused': {
    en: [
      'This webhook is not signed as agreed',
      'Nothing was changed. Check the secret, the timestamp and the signature over “timestamp.body”.',
    ],
    zh: ['此 Webhook 的签名无效', '未做任何更改。请检查密钥、时间戳以及对 “timestamp.body” 的签名。'],
    es: [
      'Este webhook no está firmado como se acordó',
      'No se ha cambiado nada. Revise el secreto, la marca de tiempo y la firma sobre «timestamp.body».',
    ],
    ar: [
      'توقيع هذا الإشعار (Webhook) غير صالح',
      'لم يتغيّر شيء. تحقّق من المفتاح السري والطابع الزمني والتوقيع على «timestamp.body».',
    ],
  },
  'api-key-invalid': {
    en: ['This API key is not accepted', 'Nothing was sent on. Check the key, or ask the operator for a new one.'],
    zh: ['此 API 密钥无效', '请求未被转发。请检查密钥，或向管理员申请新的密钥。'],
    es: ['Esta clave de API no se acepta', 'No se ha enviado nada. Compruebe la clave o pida una nueva al operador.'],
    ar: ['مفتاح واجهة البرمجة هذا غير مقبول', 'لم يُرسل شيء. تحقّق من المفتاح، أو اطلب مفتاحًا جديدًا من المشغّل.'],
  },
  'origin-refused': {
    en: [
      'Requests from this site are not accepted',
      'Nothing was changed. Send the request from the chat’s own address, or use a Bearer token.',
    ],
    zh: ['不接受来自该网站的请求', '未做任何更改。请从聊天页面所在的网址发送请求，或使用 Bearer 令牌。'],
    es: [
      'No se aceptan solicitudes de este sitio',
      'No se ha cambiado nada. Envíe la solicitud desde la dirección del propio chat o use un token Bearer.',
    ],
    ar: [
      'الطلبات الواردة من هذا الموقع غير مقبولة',
      'لم يتغيّر شيء. أرسل الطلب من عنوان صفحة المحادثة نفسها، أو استخدم رمز Bearer.',
    ],
  },
  'staff-only': {
    en: ['This page is for staff', 'Please sign in to go on. Your place is kept.'],
    zh: ['此页面仅供工作人员使用', '请登录后继续，您的位置会保留。'],
    es: ['Esta página es para el personal', 'Inicie sesión para continuar. Volverá al mismo lugar.'],
    ar: ['هذه الصفحة مخصّصة للموظفين', 'يُرجى تسجيل الدخول للمتابعة، وستعود إلى الموضع نفسه.'],
  },
  'sign-in-failed': {
    en: ['That e-mail and password do not match', 'Nothing was changed. Check both and try again.'],
    zh: ['邮箱与密码不匹配', '未做任何更改。请检查后重试。'],
    es: ['El correo y la contraseña no coinciden', 'No se ha cambiado nada. Compruebe ambos e inténtelo de nuevo.'],
    ar: ['البريد الإلكتروني وكلمة المرور غير متطابقين', 'لم يتغيّر شيء. تحقّق منهما ثم حاول مجددًا.'],
  },
  'route-unknown': {
    en: ['There is nothing at this address', 'Nothing was changed. Check the path and the method.'],
    zh: ['此地址没有内容', '未做任何更改。请检查路径和请求方法。'],
    es: ['No hay nada en esta dirección', 'No se ha cambiado nada. Compruebe la ruta y el método.'],
    ar: ['لا يوجد شيء على هذا العنوان', 'لم يتغيّر شيء. تحقّق من المسار ومن طريقة الطلب.'],
  },
  'idempotency-key-reused': {
    en: [
      'This Idempotency-Key was used for another message',
      'The first message is kept as it was. Send the new one with a key of its own.',
    ],
    zh: ['此 Idempotency-Key 已用于另一条消息', '第一条消息保持不变。请为新消息使用新的键。'],
    es: [
      'Esta Idempotency-Key ya se usó con otro mensaje',
      'El primer mensaje se conserva tal como estaba. Envíe el nuevo con su propia clave.',
    ],
    ar: [
      'استُخدم Idempotency-Key هذا مع رسالة أخرى',
      'الرسالة الأولى محفوظة كما هي. أرسل الرسالة الجديدة بمفتاح خاص بها.',
    ],
  },
  'handoff-conflict': {
    en: ['This conversation has just moved on', 'Nothing was changed. Reload to see who has it now.'],
    zh: ['此对话的状态刚刚发生了变化', '未做任何更改。请刷新页面，查看当前由谁负责。'],
    es: [
      'Esta conversación acaba de cambiar de estado',
      'No se ha cambiado nada. Vuelva a cargar la página para ver quién la atiende ahora.',
    ],
    ar: ['تغيّرت حالة هذه المحادثة للتو', 'لم يتغيّر شيء. أعد تحميل الصفحة لمعرفة من يتولاها الآن.'],
  },
} as const satisfies Partial<Record<Code, PublicText>>
