import type { Language } from '#lib/text/language.ts'

/** An act that a reply may claim: its words in each language, folded, and what may back it. */
export interface Concept {
  name: string
  /** Past participles and past tense (en, es), verbs (zh), verbal nouns (ar). */
  done: Readonly<Record<Language, string>>
  /** Arabic first-person past forms. */
  arabicPast: string
  /** Spanish first-person past forms. */
  spanishPast: string
  /** Base forms and infinitives (en, es), for "managed to". */
  base: Readonly<Record<'en' | 'es', string>>
  tools: readonly string[]
  /** Stems that, in the state or the key of a fact, say that it is so. */
  states: RegExp
}

/** The acts, most specific first. */
export const concepts: readonly Concept[] = [
  {
    name: 'cancel',
    done: { en: 'cancell?ed|voided|called off', zh: '取消|撤销', es: 'cancelad[oa]s?|anulad[oa]s?', ar: 'الغاء' },
    arabicPast: 'الغيت|الغينا|الغيته|الغيتها',
    spanishPast: 'cancele|cancelamos|anule|anulamos',
    base: { en: 'cancel', es: 'cancelar|anular' },
    tools: ['cancel_order'],
    states: /cancel|void|取消|ملغ/,
  },
  {
    name: 'refund',
    done: {
      en: 'refunded|reimbursed|credited|paid back|money back|returned the (?:money|amount|payment)',
      zh: '退款|退还|退回|退钱|返还|退到|退至|入账',
      es: 'reembolsad[oa]s?|devuelt[oa]s?|abonad[oa]s?|reintegrad[oa]s?|acreditad[oa]s?',
      ar: 'استرداد|رد|ارجاع|اعاده المبلغ|اعاده مبلغ|استرجاع|ايداع',
    },
    arabicPast: 'رددت|رددنا|استرددت|استرجعت|ارجعت|ارجعنا|اعدت المبلغ|اعدنا المبلغ|اودعت|اودعنا',
    spanishPast: 'reembolse|reembolsamos|devolvi|devolvimos|abone|abonamos|reintegre|reintegramos|acredite|acreditamos',
    base: { en: 'refund|reimburse|credit', es: 'reembolsar(?:le)?|devolver(?:le)?|abonar(?:le)?|reintegrar(?:le)?' },
    tools: ['refund_order'],
    states: /refund|reimburs|credit|退款|退/,
  },
  {
    name: 'address',
    done: {
      en: '(?:updated|changed|corrected|amended|switched|replaced|modified)(?= [^,;]{0,24}address)|redirected|rerouted',
      zh: '(?:修改|更改|更新|变更|改)(?=[^,。]{0,10}(?:地址|收货))',
      es: '(?:actualizad|cambiad|corregid|modificad)[oa]s?(?= [^,;]{0,24}direccion)',
      ar: '(?:تحديث|تغيير|تعديل)(?= (?:ال)?عنوان)',
    },
    arabicPast: '(?:حدثت|حدثنا|غيرت|غيرنا|عدلت|عدلنا)(?= (?:ال)?عنوان)',
    spanishPast: '(?:actualice|actualizamos|cambie|cambiamos|corregi|modifique)(?= [^,;]{0,16}direccion)',
    base: { en: '(?:update|change)(?= [^,;]{0,24}address)', es: '(?:actualizar|cambiar)(?= [^,;]{0,24}direccion)' },
    tools: ['update_address'],
    states: /address|地址/,
  },
  {
    name: 'dispute',
    done: {
      en: '(?:opened|filed|raised|submitted|lodged|started|registered|created)(?= [^,;]{0,30}(?:dispute|claim|chargeback|case|complaint))|disputed',
      zh: '(?:发起|提交|开启|立案|受理|提起|登记)(?=[^,。]{0,8}(?:争议|申诉|投诉|拒付|纠纷))',
      es: '(?:abiert|presentad|iniciad|registrad|tramitad)[oa]s?(?= [^,;]{0,30}(?:disputa|reclamacion|caso|queja|reclamo))',
      ar: '(?:فتح|رفع|تقديم|تسجيل)(?= (?:ال)?(?:نزاع|اعتراض|شكوي|مطالبه|بلاغ))',
    },
    arabicPast: '(?:فتحت|فتحنا|رفعت|رفعنا|قدمت|قدمنا|سجلت|سجلنا)(?= [^,]{0,6}(?:نزاع|اعتراض|شكو|مطالب|بلاغ))',
    spanishPast:
      '(?:abri|abrimos|presente|presentamos|inicie|iniciamos)(?= [^,;]{0,30}(?:disputa|reclamacion|caso|queja|reclamo))',
    base: {
      en: '(?:open|file|raise)(?= [^,;]{0,20}(?:dispute|claim|case))',
      es: '(?:abrir|presentar)(?= [^,;]{0,20}(?:disputa|reclamacion|caso))',
    },
    tools: ['open_dispute'],
    states: /dispute|claim|case|争议/,
  },
  {
    name: 'callback',
    done: {
      en: '(?:scheduled|booked|arranged|requested|set up|registered|organi[sz]ed|logged)(?= [^,;]{0,30}(?:call|phone|appointment|visit))',
      zh: '(?:登记|预约|安排)(?=[^,。]{0,8}(?:回电|电话|回拨|来电|回访|上门))',
      es: '(?:programad|agendad|solicitad|concertad|reservad)[oa]s?(?= [^,;]{0,30}(?:llamada|cita|visita))',
      ar: '(?:جدوله|حجز|تسجيل|طلب|ترتيب)(?= [^,]{0,8}(?:مكالم|اتصال|معاود|موعد|زياره))',
    },
    arabicPast: '(?:حجزت|حجزنا|رتبت|رتبنا|طلبت|سجلت|جدولت)(?= [^,]{0,10}(?:مكالم|اتصال|موعد))',
    spanishPast: '(?:programe|agende|solicite|reserve)(?= [^,;]{0,20}(?:llamada|cita|visita))',
    base: { en: '(?:schedule|book|arrange)(?= [^,;]{0,20}call)', es: '(?:programar|agendar)(?= [^,;]{0,20}llamada)' },
    tools: ['request_callback'],
    states: /callback/,
  },
  {
    name: 'handoff',
    done: {
      en: 'transferred|connected you|handed|passed|escalated|forwarded|put you through|looped in|brought in|referred|assigned',
      zh: '转接|转交|转给|转到|升级|移交|上报|反馈给',
      es: 'transferid[oa]s?|derivad[oa]s?|escalad[oa]s?|pasad[oa]s?|remitid[oa]s?|trasladad[oa]s?',
      ar: 'تحويلك|تحويل المحادثه|تحويل طلبك|تصعيد|احاله|رفع الامر|رفع طلبك|رفع حالتك',
    },
    arabicPast: 'حولتك|حولناك|حولت|حولنا|صعدت|صعدنا|احلت|احلنا',
    spanishPast: 'transferi|derive|derivamos|escale|escalamos|remiti|traslade',
    base: { en: 'transfer|escalate', es: 'transferir(?:le)?|escalar|derivar(?:le)?' },
    tools: ['handoff_to_human'],
    states: /queued|handoff|transferred/,
  },
  {
    name: 'code',
    done: {
      en: '(?:sent|e-?mailed|texted|resent|re-sent|started)(?= [^,;]{0,30}(?:code|verification))',
      zh: '(?:发送|发出|发|重发)(?=[^,。]{0,6}(?:验证码|校验码))',
      es: '(?:enviad|mandad|reenviad|iniciad)[oa]s?(?= [^,;]{0,30}(?:codigo|verificacion))',
      ar: '(?:ارسال|بدء)(?= (?:ال)?(?:رمز|كود|التحقق))',
    },
    arabicPast: '(?:ارسلت|ارسلنا|بدات)(?= [^,]{0,8}(?:رمز|كود|تحقق))',
    spanishPast: '(?:envie|enviamos|mande)(?= [^,;]{0,20}codigo)',
    base: { en: '(?:send|start)(?= [^,;]{0,20}(?:code|verification))', es: 'enviar(?= [^,;]{0,20}codigo)' },
    tools: ['start_verification'],
    states: /verification/,
  },
  {
    name: 'ship',
    done: {
      en: 'shipped|dispatched|delivered|packed',
      zh: '发货|寄出|出库|送达|签收',
      es: 'enviad[oa]s?|despachad[oa]s?|entregad[oa]s?',
      ar: 'شحن|تسليم|توصيل',
    },
    arabicPast: 'شحنت|شحنا|سلمنا',
    spanishPast: 'despache|despachamos|entregamos',
    base: { en: 'ship|dispatch|deliver', es: 'despachar|entregar' },
    tools: [],
    states: /ship|deliver|transit|dispatch|发货|运输|签收/,
  },
  {
    name: 'other',
    done: {
      en: 'processed|issued|updated|changed|corrected|amended|modified|replaced|opened|filed|raised|submitted|logged|lodged|registered|created|sent|e-?mailed|texted|reset|unlocked|unblocked|unfrozen|lifted|reactivated|activated|deactivated|enabled|disabled|blocked|frozen|froze|closed|deleted|removed|added|applied|waived|reversed|stopped|paused|arranged|scheduled|booked|requested|reordered|reshipped|resent|extended|upgraded|downgraded|approved|completed|fixed|resolved|sorted|adjusted|granted|restored|reported|notified|informed|contacted|messaged|called|phoned|spoken|spoke|flagged|switched|merged|verified|set up|taken care of|taken off|unsubscribed|subscribed|renewed|initiated|released|settled|charged|exchanged|swapped|put in|put through|pushed through|turned off|turned on|made the change|made that change|done that|done it|done this',
      zh: '处理|提交|修改|更改|更新|变更|重置|解锁|解冻|解除|冻结|关闭|注销|删除|添加|应用|减免|免除|撤回|停止|暂停|安排|预约|申请|补发|重发|换货|更换|延长|升级|通过|批准|完成|修复|解决|调整|恢复|上报|举报|通知|联系|沟通|登记|备注|催促|加急|开通|停用|启用|办理|办好|搞定|发送|发出|退订|续费|绑定|解绑|发放|赠送|补偿|赔付|调换|拦截|标记|核销|激活',
      es: 'procesad[oa]s?|emitid[oa]s?|actualizad[oa]s?|cambiad[oa]s?|corregid[oa]s?|modificad[oa]s?|reemplazad[oa]s?|abiert[oa]s?|presentad[oa]s?|enviad[oa]s?|mandad[oa]s?|registrad[oa]s?|cread[oa]s?|restablecid[oa]s?|desbloquead[oa]s?|bloquead[oa]s?|activad[oa]s?|desactivad[oa]s?|cerrad[oa]s?|eliminad[oa]s?|borrad[oa]s?|agregad[oa]s?|anadid[oa]s?|aplicad[oa]s?|condonad[oa]s?|exonerad[oa]s?|revertid[oa]s?|detenid[oa]s?|pausad[oa]s?|solicitad[oa]s?|programad[oa]s?|agendad[oa]s?|reservad[oa]s?|ampliad[oa]s?|extendid[oa]s?|aprobad[oa]s?|completad[oa]s?|resuelt[oa]s?|solucionad[oa]s?|ajustad[oa]s?|concedid[oa]s?|restaurad[oa]s?|reportad[oa]s?|notificad[oa]s?|informad[oa]s?|contactad[oa]s?|llamad[oa]s?|hablado|avisad[oa]s?|marcad[oa]s?|tramitad[oa]s?|gestionad[oa]s?|realizad[oa]s?|hech[oa]s?|renovad[oa]s?|iniciad[oa]s?|liberad[oa]s?|cobrad[oa]s?|suspendid[oa]s?|arreglad[oa]s?|habilitad[oa]s?|congelad[oa]s?',
      ar: 'معالجه|تقديم|تحديث|تغيير|تعديل|فتح|رفع|ارسال|تسجيل|انشاء|اعاده تعيين|اعاده ضبط|اعاده تفعيل|اعاده ارسال|الغاء قفل|فك|حظر|تجميد|تفعيل|تعطيل|اغلاق|حذف|اضافه|تطبيق|اعفاء|خصم|ايقاف|جدوله|حجز|طلب|تمديد|ترقيه|الموافقه علي|اكمال|اصلاح|حل|منح|استعاده|الابلاغ|ابلاغ|اخطار|التواصل مع|الاتصال ب\\S*|تنفيذ|اصدار|تجديد|استبدال|اتمام|اجراء|تجهيز|ازاله|ترتيب|ابلاغ',
    },
    arabicPast:
      'عالجت|عالجنا|حدثت|حدثنا|غيرت|غيرنا|عدلت|عدلنا|فتحت|فتحنا|ارسلت|ارسلنا|سجلت|سجلنا|انشات|فعلت|فعلنا|عطلت|اوقفت|اوقفنا|اغلقت|اغلقنا|حذفت|حذفنا|اضفت|اضفنا|طبقت|طبقنا|اصدرت|اصدرنا|حجزت|مددت|مددنا|منحتك|منحناك|ابلغت|ابلغنا|اخطرت|تواصلت|تواصلنا|اتصلت|نفذت|نفذنا|جددت|استبدلت|ازلت|ازلنا|اعدت تعيين|رتبت',
    spanishPast:
      'procese|procesamos|actualice|actualizamos|cambie|cambiamos|modifique|envie|enviamos|mande|registre|cree|restableci|desbloquee|desbloqueamos|bloquee|active|activamos|desactive|cerre|elimine|eliminamos|agregue|anadi|aplique|aplicamos|reverti|detuve|solicite|solicitamos|programe|agende|amplie|extendi|aprobe|resolvi|resolvimos|solucione|ajuste|notifique|informe|contacte|llame|hable|avise|tramite|tramitamos|gestione|gestionamos|realice|hice|hicimos|renove|inicie|reporte|suspendi|arregle',
    base: {
      en: 'process|issue|update|change|open|file|submit|send|reset|unlock|unblock|activate|deactivate|block|freeze|close|delete|remove|add|apply|waive|reverse|stop|arrange|schedule|book|extend|approve|complete|fix|resolve|restore|contact|reach|speak|get (?:it|that|this|them)',
      es: 'procesar|actualizar|cambiar|modificar|enviar|restablecer|desbloquear|bloquear|activar|desactivar|cerrar|eliminar|agregar|aplicar|revertir|detener|solicitar|programar|ampliar|aprobar|resolver|solucionar|ajustar|notificar|contactar|hablar|tramitar|gestionar|realizar|hacer',
    },
    tools: [
      'cancel_order',
      'refund_order',
      'update_address',
      'open_dispute',
      'request_callback',
      'handoff_to_human',
      'start_verification',
    ],
    states: /process|submit|complet|approv|issu|settl|updat|verified|处理|通过|完成/,
  },
]

function joined(language: Language): string {
  return concepts.map((concept) => concept.done[language]).join('|')
}

/** All done-forms of a language in one alternation. */
export const doneForms: Readonly<Record<Language, string>> = {
  en: joined('en'),
  zh: joined('zh'),
  es: joined('es'),
  ar: joined('ar'),
}

function formsOf(concept: Concept, language: Language): RegExp {
  const forms = [concept.done[language]]
  if (language === 'ar') forms.push(concept.arabicPast)
  if (language === 'es') forms.push(concept.spanishPast, concept.base.es)
  if (language === 'en') forms.push(concept.base.en)
  return new RegExp(
    language === 'zh' || language === 'ar' ? forms.join('|') : `(?<![a-z])(?:${forms.join('|')})(?![a-z])`,
  )
}

const forms: Readonly<Record<Language, readonly RegExp[]>> = {
  en: concepts.map((concept) => formsOf(concept, 'en')),
  zh: concepts.map((concept) => formsOf(concept, 'zh')),
  es: concepts.map((concept) => formsOf(concept, 'es')),
  ar: concepts.map((concept) => formsOf(concept, 'ar')),
}

/** The concept of a claim: the most specific whose word stands in it; a general word takes the concept of its object behind. */
export function conceptOf(language: Language, phrase: string, within = phrase.length): Concept | undefined {
  const inside = (index: number): boolean => {
    const at = forms[language][index]?.exec(phrase)?.index
    return at !== undefined && at < within
  }
  return concepts.find((_, index) => inside(index))
}

const objects: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['refund', /refund|reimburs|退款|reembols|devoluc|استرداد|المبلغ/],
  ['cancel', /cancel|取消|anul|الغاء/],
  ['address', /address|地址|direccion|عنوان/],
  ['dispute', /dispute|chargeback|争议|申诉|disputa|reclam|نزاع|اعتراض/],
  ['callback', /call ?back|回电|llamada|مكالم|معاوده/],
]

/** The concept of what a general act ("processed", "已提交") is done to. */
export function conceptOfObject(phrase: string): Concept | undefined {
  const found = objects.find(([, pattern]) => pattern.test(phrase))
  return found && concepts.find(({ name }) => name === found[0])
}
