import type { VerbList } from './grammar/act.ts'
import { patterns } from './patterns.ts'

/** What a reply, or a fact, says of a thing's state. `transit` and `coming` are said of the moment; the others stay true once they are. */
export type State =
  | 'processing'
  | 'shipped'
  | 'transit'
  | 'coming'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'returned'
  | 'failed'
  | 'locked'
  | 'active'
  | 'pending'
  | 'closed'
  | 'open'
  | 'paid'
  | 'unpaid'
  | 'expired'
  | 'lost'

/** Verbs whose being over is a state of the thing. */
export const eventVerbs: Readonly<Partial<Record<State, VerbList>>> = {
  shipped: {
    en: 'ship,dispatch,despatch,send out,send off,send,post,leave,go out,set off,depart,hand * courier,hand * carrier,hand to',
    es: 'enviar,despachar,salir,expedir,remitir,partir',
    zh: '发货,发出,寄出,出库,揽收,揽件,发走,出仓,运出,交给快递,交给物流,寄走,发运,起运',
    ar: 'شحن/شحن/شحن/شحن,غادر/غادر/غادر/مغادره,خرج/خرج/خرج/خروج,ارسل/ارسل/رسل/ارسال,انطلق/انطلق/نطلق/',
  },
  delivered: {
    en: 'deliver,hand over,drop off,drop * off,sign for,arrive,reach,pick up,collect,drop,leave * with,leave * at',
    es: 'entregar,llegar,recoger,dejar * en,firmar',
    zh: '签收,送达,送到,妥投,收货,到货,投递成功,送上门,配送完成,派件成功',
    ar: 'سلم/سلم/سلم/تسليم,وصل/وصل/وصل/وصول+توصيل,استلم/استلم/ستلم/استلام',
  },
  cancelled: {
    en: 'cancel,void,call off,annul,withdraw',
    es: 'cancelar,anular',
    zh: '取消,撤销,撤单,关闭订单,作废,退订',
    ar: 'الغي/الغي/لغي/الغاء,لغي/لغي//',
  },
  refunded: {
    en: 'refund,reimburse,credit,pay out,settle,pay * back,repay,land,complete,finalise,finalize,process,issue',
    es: 'reembolsar,devolver,abonar,liquidar,acreditar,reintegrar,ingresar,completar,procesar,emitir',
    zh: '退款,退回,退还,到账,退到,退完,打款,入账,返还,退好',
    ar: 'استرد/استردد/سترد/استرداد,رد/ردد/رد/رد,اعاد/اعد/عيد/اعاده,ارجع/ارجع/رجع/ارجاع,اودع/اودع/ودع/ايداع,صرف/صرف/صرف/صرف',
  },
  returned: {
    en: 'return,send back,come back',
    es: '',
    zh: '退货,退货入库',
    ar: '',
  },
  failed: {
    en: 'decline,reject,refuse,deny,turn down,fail,bounce,dismiss,knock back',
    es: 'rechazar,denegar,fallar,desestimar',
    zh: '拒绝,驳回,拒付,拒掉,打回,失败,没通过,未通过',
    ar: 'رفض/رفض/رفض/رفض,فشل/فشل/فشل/فشل,رد طلب///',
  },
  locked: {
    en: 'lock,block,freeze,suspend,restrict,disable,deactivate,ban,shut down',
    es: 'bloquear,suspender,congelar,restringir,desactivar,inhabilitar',
    zh: '冻结,锁定,封禁,限制,停用,封号,查封,封停',
    ar: 'جمد/جمد/جمد/تجميد,حظر/حظر/حظر/حظر,قفل/قفل/قفل/قفل+اقفال,علق/علق/علق/تعليق,اوقف/اوقف/وقف/ايقاف,عطل/عطل/عطل/تعطيل',
  },
  active: {
    en: 'unlock,unblock,unfreeze,reactivate,activate,restore,reinstate,approve,verify,accept,clear,go through,come through,pass,lift,renew,validate,green-light,reopen,confirm',
    es: 'desbloquear,descongelar,reactivar,activar,restablecer,aprobar,verificar,aceptar,habilitar,levantar,renovar,validar,autorizar',
    zh: '解冻,解锁,恢复,激活,批准,通过,审批完成,解封,解除,核准,续费成功,认证成功,认证完成,验证成功,开通,生效,批下来,批了',
    ar: 'فعل/فعل/فعل/تفعيل,فك/فكك/فك/فك,وافق/وافق/وافق/موافقه,///قبول,وثق/وثق/وثق/توثيق,تحقق/تحقق/تحقق/تحقق,اعتمد/اعتمد/عتمد/اعتماد,جدد/جدد/جدد/تجديد,استعاد/استعد/ستعيد/استعاده,رفع الحظر///',
  },
  closed: {
    en: 'close,resolve,conclude',
    es: 'cerrar,resolver,concluir',
    zh: '结案,关闭,办结,解决,完结',
    ar: 'اغلق/اغلق/غلق/اغلاق,حسم/حسم/حسم/حسم',
  },
  paid: {
    en: 'pay',
    es: 'pagar,cobrar',
    zh: '支付成功,付款成功,扣款成功,付清,付款,支付',
    ar: 'دفع/دفع/دفع/دفع,سدد/سدد/سدد/سداد',
  },
  expired: {
    en: 'expire,lapse',
    es: 'caducar,vencer,expirar',
    zh: '过期,失效,到期',
    ar: 'انتهت صلاحيه///',
  },
  lost: {
    en: 'lose,go missing',
    es: 'perder,extraviar',
    zh: '丢失,丢件,遗失',
    ar: '///فقدان,ضاع/ضع/ضيع/ضياع',
  },
}

const be =
  "(?:is|are|'s|'re|was|were|remains?|stays?|shows (?:as|up as)|showing as|marked as|listed as|sits? (?:at|as)|sitting (?:at|in)|stands? (?:at|as))(?: (?:now|just|both|already|still|currently|all|safely|officially|fully|actually|perfectly|indeed|in fact|as of today)){0,2}"
const es =
  '(?:esta|estan|sigue|siguen|continua|continuan|se encuentra|figura(?: como)?|consta(?: como)?|aparece(?: como)?|se mantiene|permanece|va|van|viene|anda|tiene el estado|viaja)(?: (?:ya|aun|todavia|ahora|actualmente|plenamente|totalmente|perfectamente)){0,2}'
const zhNow = '(?:现在|目前|还|仍|仍然|依然|仍旧|状态(?:是|为|显示)?|一直|当前|处于|显示(?:为)?|均|都|已经?|正)'

/** States told without a verb of their own; the group's name is the state. */
export const statePatterns = patterns({
  en: [
    `(?<![a-z])${be} (?<transit>in transit|on (?:its|the|their) way|out for delivery|with (?:the |our |your )?(?:local )?(?:courier|carrier|driver|dhl|ups|dpd|fedex|postal service)|on (?:a|the) (?:van|truck|lorry|road|plane)|en route|travelling|heading (?:to|your|for)|moving)(?![a-z])`,
    "(?<![a-z])(?<coming>(?:should|will|'ll|is set to|is due to|is expected to|is scheduled to) (?:still )?(?:arrive|reach you|be delivered|be with you|turn up|land|get to you)|arriv(?:es|ing) (?:on|by|tomorrow|today|this|next|soon|between|within|in)|(?:is )?(?:due|expected|scheduled) (?:for delivery|to arrive)|lands (?:on|tomorrow|today))(?![a-z])",
    `(?<![a-z])${be} (?<processing>processing|being (?:processed|prepared|packed|put together|picked|assembled|readied)|in preparation|waiting to (?:ship|be shipped)|about to ship|getting ready|in the warehouse|at the warehouse|in our warehouse|(?:still )?(?:with|at) our (?:warehouse|packing)|not yet (?:shipped|dispatched))(?![a-z])`,
    `(?<![a-z])${be} (?<locked>locked|suspended|frozen|blocked|restricted|on ice|disabled|inactive)(?![a-z])`,
    `(?<![a-z])${be} (?<active>active|open again|(?:fully |up and )?(?:active|working|running|operational|functional|usable)|working normally|in good standing|(?:in )?good (?:order|to go)|live|back (?:to normal|online|up)|valid|in force|unrestricted|enabled|successful|ready to use)(?![a-z])`,
    `(?<![a-z])${be} (?<pending>pending|under (?:review|investigation|assessment)|on hold|being (?:reviewed|looked (?:at|into)|assessed|checked|investigated)|awaiting [a-z]+|in (?:the )?(?:queue|review)|waiting for (?:approval|review)|with our (?:review|verification|risk) team|undecided)(?![a-z])`,
    `(?<![a-z])${be} (?<open>open|unresolved|ongoing)(?! to)(?![a-z])`,
    `(?<![a-z])${be} (?<unpaid>unpaid|outstanding|not (?:been )?paid|awaiting payment|overdue)(?![a-z])`,
    `(?<![a-z])${be} (?<delivered>(?:at|on) your (?:door|doorstep|porch)|with you|in your (?:hands|mailbox|letterbox))(?![a-z])`,
    `(?<![a-z])${be} (?<refunded>(?:back )?(?:in|on) your (?:bank |card )?(?:account|card|wallet|balance)|complete|completed|through)(?![a-z])`,
    `(?<![a-z])${be} (?<expired>expired|no longer valid|out of date)(?![a-z])`,
  ],
  zh: [
    '(?<transit>(?:正在|已经?|现在|目前|还)?在(?:路上|途中|派送|运输|配送)|(?:正在|正)(?:[^,。;!?\\n不没未待]{0,6}?)(?:运往|派送|配送|运输|赶往|送往|派件|发往|寄往)|(?:运输|派送|配送|派件)中(?!心|转|国)|在途)',
    '(?<coming>即将(?:送达|到达)|马上就?(?:到|送)|(?:预计|估计|大约|大概|最晚|最快)[^,。;!?\\n]{0,10}?(?:送达|到达|到货|送到|能到|就到|到您)|(?:明天|今天|后天|下午|晚上|周[一二三四五六日天])[^,。;!?\\n不没]{0,6}?(?:送达|能到|就到|会到|到货|送到))',
    `(?<processing>(?:还在|正在|目前|仍在|现在|正)[^,。;!?\\n不没]{0,6}?(?:处理中|备货|打包|拣货|准备|配货|分拣)|${zhNow}[^,。;!?\\n]{0,6}?待(?:发货|出库|发出)|(?:打包|备货|拣货)中)`,
    `(?<locked>${zhNow}[^,。;!?\\n不没未解]{0,6}?(?:冻结|锁定|封禁|停用|受限|限制)(?:状态|中))`,
    `(?<active>${zhNow}[^,。;!?\\n不没未]{0,6}?(?:正常|可用|有效|生效中|激活|启用)(?!情况|流程|时间|渠道)|(?:可以|能)(?:照常|正常)(?:使用|收款|登录|付款|交易))`,
    `(?<pending>(?:还在|正在|仍在|目前|处于|现在)[^,。;!?\\n不没]{0,6}?(?:审核|排队|等待|审批|复核|调查|核查)|(?:审核|审批|复核)中|待(?:审核|审批|处理|确认))`,
    `(?<unpaid>(?:还|尚|仍)?(?:未|没有?)(?:付款|支付|缴费)|待(?:付款|支付))`,
    `(?<failed>(?:审核|申请|支付|付款|扣款|验证|认证)(?:没有?通过|未通过|失败|不通过))`,
  ],
  es: [
    `(?<![a-z])${es} (?<transit>en camino|en reparto|en transito|de camino|en ruta|saliendo|viajando|rumbo a|con el (?:repartidor|transportista|mensajero)|hacia (?:su|tu))(?![a-z])`,
    '(?<![a-z])(?<coming>(?:le |te )?(?:llegara|llegaran|llega (?:el|hoy|manana|esta|en)|debe(?:ria)? llegar|sera entregad[oa]|se entregara|lo recibira|la recibira|lo tendra|esta previst[oa] (?:para|la entrega)))(?![a-z])',
    `(?<![a-z])${es} (?<processing>en preparacion|preparando(?:se|lo)?|procesando(?:se)?|en proceso|siendo preparad[oa]|en (?:el|nuestro) almacen|por (?:salir|enviarse)|pendiente de (?:envio|salida)|empaquetando(?:se)?)(?![a-z])`,
    `(?<![a-z])${es} (?<locked>bloquead[oa]|suspendid[oa]|congelad[oa]|restringid[oa]|inactiv[oa]|desactivad[oa])(?![a-z])`,
    `(?<![a-z])${es} (?<active>activ[oa]s?|operativ[oa]s?|vigentes?|en vigor|habilitad[oa]s?|al (?:dia|corriente)|funcionando|desbloquead[oa]|aprobad[oa]|verificad[oa]|valid[oa]|en regla|en orden)(?![a-z])`,
    `(?<![a-z])${es} (?<pending>pendientes?|en revision|en espera|en estudio|en tramite|siendo (?:revisad|evaluad)[oa]|bajo (?:revision|investigacion)|en evaluacion)(?![a-z])`,
    `(?<![a-z])${es} (?<open>abiert[oa])(?![a-z])`,
    `(?<![a-z])${es} (?<unpaid>sin pagar|impagad[oa]|pendiente de pago)(?![a-z])`,
    '(?<![a-z])(?<refunded>(?:ya )?(?:esta|tiene el dinero|lo tiene) (?:de vuelta )?en (?:su|tu) (?:cuenta|tarjeta))(?![a-z])',
  ],
  ar: [
    '(?<transit>في الطريق|في طريق[\\u0620-\\u06ff]*|قيد (?:التوصيل|الشحن|النقل)|لدي (?:شركه (?:الشحن|التوصيل)|المندوب)|مع (?:المندوب|شركه الشحن|الموصل)|خرج(?:ت)? للتوصيل|بالطريق|عالطريق)',
    '(?<coming>(?:سيصل|ستصل|سيصلك|ستصلك|يصلك|بيوصلك|هيوصلك|راح يوصلك|سيوصل)[\\u0620-\\u06ff]* ?(?:طلبك|الطلب|الشحنه|شحنتك|الطرد|طردك|غدا|بكره|اليوم|خلال|يوم|مساء)|من المتوقع (?:وصول|تسليم)[\\u0620-\\u06ff]*)',
    '(?<processing>قيد (?:المعالجه|التجهيز|التحضير|الاعداد|التغليف)|جاري (?:تجهيز|تحضير|تغليف)[\\u0620-\\u06ff]*|يجري (?:تجهيز|تحضير)[\\u0620-\\u06ff]*|(?:في|ب)المستودع|تحت التجهيز)',
    '(?<locked>(?:ال)?(?:حساب|بطاق|محفظ|متجر)[\\u0620-\\u06ff]* (?:[\\u0620-\\u06ff]+ ){0,2}?(?:مجمد|موقوف|مقفل|محظور|معلق|معطل)[\\u0620-\\u06ff]*)',
    '(?<active>(?<![\\u0620-\\u06ff])(?:مفعل|مفعله|نشط|نشطه|فعال|فعاله|ساري|ساريه|ساري المفعول|يعمل بشكل طبيعي|تعمل بشكل طبيعي|مقبول|مقبوله|شغال|شغاله|سليم|موثق|موثقه)(?![\\u0620-\\u06ff]))',
    '(?<pending>قيد (?:المراجعه|الانتظار|الدراسه|التدقيق)|تحت (?:المراجعه|الدراسه)|(?<![\\u0620-\\u06ff])معلق(?:ه)?(?![\\u0620-\\u06ff])|بانتظار|في انتظار)',
    '(?<cancelled>(?<![\\u0620-\\u06ff])ملغ(?:ي|اه|يه)(?![\\u0620-\\u06ff]))',
    '(?<failed>(?<![\\u0620-\\u06ff])مرفوض(?:ه)?(?![\\u0620-\\u06ff]))',
  ],
})
