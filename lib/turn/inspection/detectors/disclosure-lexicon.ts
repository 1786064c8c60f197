import { unwrap } from '#lib/text/unwrap.ts'
import { verbs } from '../grammar/verbs.ts'
import { patterns } from '../matching/patterns.ts'

/** What happens to a customer's order, money, card or account: whoever says that it has, tells of its state. */
export const events = verbs({
  en: unwrap`
    ship,dispatch,deliver,leave,arrive,reach,cancel,refund,reimburse,credit,return,reject,decline,approve,process,pack,
    charge,debit,bill,pay,settle,complete,sign,collect,pick * up,lock,suspend,freeze,block,activate,deactivate,issue,
    receive,schedule,close,fail,place,delay,lose,confirm,hold,send,hand,clear,bounce,go out,go through,go back,go to,
    come back,come through,come in,land,turn up,show up,post,register,link,match,belong,expire,renew,deduct,withdraw,
    transfer,move,deposit,earn,order,buy,purchase,open,submit,file,request,scan,cross,wrap,pause,upgrade,downgrade,
    top up,redeem,accept,drop,put,tuck,box,take * in,take in,ask for,decide,resolve,rule,uphold,dismiss,win,get * back,
    check in,inspect,turn down,turn * down,knock back,refuse,pull,bring,drive,attempt,load,sort,release,write off,flag,merge,reverse,book,pass,stop
  `,
  es: unwrap`
    enviar,despachar,entregar,salir,llegar,partir,cancelar,anular,reembolsar,devolver,abonar,ingresar,acreditar,
    rechazar,denegar,aprobar,procesar,preparar,embalar,empacar,cobrar,cargar,pagar,liquidar,completar,firmar,recoger,
    retirar,bloquear,suspender,congelar,activar,emitir,recibir,programar,cerrar,fallar,retrasar,demorar,perder,
    confirmar,retener,registrar,asociar,vincular,vencer,renovar,descontar,transferir,depositar,gastar,comprar,abrir,
    solicitar,quedar,sumar,ascender,efectuar,realizar,tramitar,aceptar,escanear,cruzar,dejar,mandar,rebotar,caer,girar,
    domiciliar,detener,debitar,consumir,recargar,empaquetar,dar de alta,dar de baja,resolver,archivar,desestimar,
    estimar,ganar,volver,regresar
  `,
  zh: unwrap`
    发货,发出,寄出,出库,签收,送达,送到,取消,退款,退回,退还,退到,退给,处理,受理,派送,配送,运输,揽收,到账,入账,打款,汇出,转出,转入,支付,付款,扣款,扣了,扣除,冻结,锁定,停用,审核,通过,驳回,拒绝,完成,
    关闭,放行,失败,到达,抵达,滞留,清关,登记,绑定,预留,注册,开通,存入,充值,提现,下单,购买,消费,领取,取走,代收,收到,发起,提交,结算,出账,逾期,到期,续费,补发,退件,转运,中转,离开,出发,发往,寄到,签字,
    揽件,装车,入库,打包,拣货,核销,划扣,划走,转走,拦截,退保,撤销,作废,解冻,封禁,限制,出门,送过来,送货,判您,判你,裁定,交给,交付,出来了,质检,攒了,暂缓,搁置,扣留,挂起
  `,
  ar: unwrap`
    شحن/شحن/شحن/شحن,سلم/سلم/سلم/تسليم,وصل/وصل/صل/وصول,غادر/غادر/غادر/مغادره,خرج/خرج/خرج/خروج,الغي/الغي/لغي/الغاء,
    رد/ردد/رد/رد,استرد/استردد/سترد/استرداد,رجع/رجع/رجع/ارجاع,اودع/اودع/ودع/ايداع,رفض/رفض/رفض/رفض,قبل/قبل/قبل/قبول,
    وافق//وافق/موافقه,جهز/جهز/جهز/تجهيز,خصم/خصم/خصم/خصم,سحب/سحب/سحب/سحب,دفع/دفع/دفع/دفع,حول/حول/حول/تحويل,
    سدد/سدد/سدد/سداد,استلم/استلم/ستلم/استلام,وقع/وقع//,جمد/جمد/جمد/تجميد,علق/علق/علق/تعليق,اوقف/اوقف/وقف/ايقاف,
    قفل/قفل/قفل/قفل,فعل/فعل/فعل/تفعيل,اصدر/اصدر/صدر/اصدار,ارسل/ارسل/رسل/ارسال,سجل/سجل/سجل/تسجيل,ربط/ربط/ربط/ربط,
    بلغ/بلغ//,نزل//نزل/,دخل//دخل/,اكتمل//كتمل/اكتمال,فشل//فشل/فشل,تاخر//تاخر/تاخير,فتح/فتح/فتح/فتح,اغلق/اغلق/غلق/اغلاق,
    اشتري/اشتري/شتري/شراء,حجز/حجز/حجز/حجز,عالج//عالج/معالجه,اضيف//ضاف/اضافه,صرف/صرف/صرف/صرف,اعاد/اعد/عيد/اعاده,
    انتهي//نتهي/انتهاء,نقل/نقل/نقل/نقل,عاد//عود/,طلع//طلع/,راح//روح/,انتقل//نتقل/انتقال,اعتمد/اعتمد/عتمد/اعتماد,
    تسلم//تسلم/,اخذ/اخذ/اخذ/,طالب/طالب/طالب/,حسم/حسم/حسم/حسم,فصل/فصل/فصل/,استلم/استلم/ستلم/استلام,فحص/فحص/فحص/فحص,
    وضع//وضع/,غلف/غلف/غلف/تغليف,ترك/ترك/ترك/,حمل/حمل/حمل/تحميل,قيد/قيد/قيد/
  `,
})

/** States that no verb tells, and how a reply points at what its records hold. */
export const states = patterns({
  en: [
    unwrap`
      (?<!(?:sure|ensure|check|confirm|verify|see|whether|if|that) )(?<![a-z])(?:your|the|this) (?:[a-z]+ )?(?:wallet|
      account|card|subscription|membership|plan|profile|shop|store) (?:is|remains|looks) (?:(?:still|now|currently|
      fully|already) )?(?:active|inactive|enabled|disabled|unverified|verified|locked|restricted|limited|deactivated|
      in good standing|working (?:fine|normally|as))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:e-?mail|inbox|phone|mobile|name|surname|card|account|address|
      one)(?: [a-z"-]+){0,5}? (?:that )?(?:starts?|begins?|ends?|starting|beginning|ending) (?:with|in|on|at)(?! (?:a|
      an|four|two|three|the (?:letter|last)|\d (?:digits|letters))(?![a-z])) ["a-z0-9*]
    `,
    unwrap`
      (?<=(?:it|that|one|parcel|order|refund|money))'s (?:(?:now|still|already) )?with (?:the|our|your) (?:[a-z]+ ){0,2}?(?:bank|team|seller|courier|carrier|driver|reviewers?|department)(?![a-z])|
      (?<![a-z])(?:on (?:its|the|their) way(?! to (?:do|get|find))|in transit|out for delivery|(?:is|are|was|were|
      sitting|still|now|currently|stuck|remains|back) (?:[a-z]+ )?with (?:the|our|your) (?:[a-z]+ ){0,2}?(?:bank|banks|
      reviewers?|team|people|folks|department|desk|analysts?|underwriters?|seller|supplier|issuer|merchant)|(?:van|
      driver|courier|postman|rider|carrier) (?:is|has|was)|(?:with|by|at|to) (?:the|our|your|a|
      its) (?:[a-z]+ ){0,2}?(?:courier|carrier|driver|depot|warehouse|hub|pick-?up point|collection point|front desk|
      sorting centre|sorting center|neighbou?r|concierge|reception|locker|post office)|(?:in|at|through|by) customs|
      pending|on hold|under review|overdue|awaiting|outstanding|in progress|signed for|out of stock|scheduled for|
      due (?:on|to arrive|to be|tomorrow|today|next|by)|in (?:your|his|her|their) name|under (?:the|your|
      that) (?:[a-z]+ )?(?:name|e-?mail|number|address)|on file|on record|(?:registered|linked|connected|
      associated) (?:to|under|with|on)|ending (?:in )?\d|tracking (?:shows|says|number)|last scan|i can see(?! (?:about|into|to (?:it|that)|why|
      how|that (?:you|this|it)|you|this is|where you))|
      i (?:do )?see (?:that|it|your|an?|one|the)|(?:our|the) (?:system|records?|screen|file) (?:shows?|says?|has|have|
      indicates?|reads?))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:is|it's|are|they're|that's) (?:no longer|not) (?:with us|here|in our (?:warehouse|hands|depot))|
      (?:isn't|aren't) (?:with us|in our (?:[a-z]+ )?(?:warehouse|hands|depot))(?: any ?more)?|no longer (?:with us|
      in our)|(?:bank|courier|carrier|driver|seller|issuer|neighbou?r) (?:now )?(?:has|have) (?:it|them)|(?:has|
      have) it now|(?:been|was|were) taken care of|(?:at|to) your door|(?:moving|heading|travell?ing|
      coming) (?:towards|to|your way)(?: you)?)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:yes|correct|right|indeed|exactly|confirmed)[,.!:-] ?[^.!?]{0,40}?(?:that|this|it|the|
      your) (?:[a-z-]+ ){0,3}?(?:is|are|does|matches|belongs|we have|right)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:that|this|the|your) (?:[a-z-]+ ){0,4}?(?:e-?mail|number|phone|address|name|card|birthday|
      date of birth|postcode)(?: [a-z]+){0,4}? (?:matches|match|is (?:correct|right|the one|the same|ours|linked|
      registered|on (?:file|record|the account)|associated)|belongs to|checks out|agrees|corresponds)(?![a-z])|
      (?<![a-z])(?:we|i) (?:do )?have (?:an?|one|two|your|that|it|you) (?:[a-z-]+ ){0,4}?(?:under|for|with|down|
      registered|on|as|listed)(?![a-z])|(?<![a-z])there(?:'s| is| are) (?:indeed |already |still )?(?:an?|one|two|three|
      no) (?:[a-z-]+ ){0,3}?(?:accounts?|orders?|profiles?|wallets?|cards?|subscriptions?|refunds?|payouts?|payments?|
      parcels?|tickets?|complaints?|disputes?|cases?)(?: [a-z]+){0,3}? (?:under|with|for|in|linked|registered|on|ending|waiting|open|pending)(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<!(?:确认|确保|检查|查看|核对|如果|若|要是|看看)[^,。;]{0,8})(?:账户|账号|钱包|会员|店铺)(?:目前|现在|当前|一直)?(?:是|处于|为|都)?(?:正常|激活|启用|停用|有效|可用|
      受限|冻结|限制)(?:的|状态|使用|中|着)
    `,
    unwrap`
      [您你](?:在我们这边?|当时|之前)?(?:登记|预留|绑定|留|注册|填写?)的(?:姓名|名字|手机号?码?|邮箱|地址|卡|证件号?码?|昵称|开户行)(?:就?是|为|:)(?!不是|否|用来|收|您|你)|
      (?:今年|去年|前年|昨天|前天|上周|上个?月|\d ?[月日号])[^,。;]{0,6}(?:完成|通过|开通|注册|办理|绑定)的(?:认证|实名|验证|审核|注册)?(?![^,。!;])|
      ^(?:[是对嗯]的?,?)?(?:早就|已经?)(?:通?过|到账?|退|签收|认证|付款?)了(?![^,。!])
    `,
    '付(?:款)?成功了(?![^,。;]{0,4}(?:后|就|的话|会|才))',
    '(?:出去|办好|处理掉|拿到|退回去|寄走)了|不在(?:我们|咱们|这边|仓库|库里)|(?:往|回|到)[您你](?:那|家|门|手|账)',
    '(?:邮箱|邮件地址|手机号?|号码|姓名|名字|卡号?|地址|姓)[^。;!?\\n]{0,12}?(?:以|是|为)?["a-z0-9*]{1,12}"?(?:开头|打头|起头|结尾|收尾)',
    '在途|途中|路上(?!线)|(?:派件|派送|配送|处理|审核|运输|退款|清关|备货|制作|转运)中(?!心)|待(?:发货|支付|付款|审核|收货|揽收|取件|处理|入账|确认|出库|结算)|状态[^,。;!?\\n]{0,4}?(?:为|是|:|正常|异常|显示)|名下[^,。;!?\\n]{0,6}?(?:有|是|的)|尾号(?:为|是)?\\s?\\d|(?:系统|后台|记录|资料|档案)(?:里|中|上)?(?:显示|登记|写|留|查)|(?:看到|查到|查询到|核实到|显示)[^,。;!?\\n]{0,6}?(?:您|你|订单|账|该|这|有)|还(?:在|没|有|剩|差)|余额|(?:在|放|存)[^,。;!?\n]{0,8}?(?:驿站|快递柜|前台|门卫|自提点|网点|仓库|分拣中心|转运中心|代收点|柜)',
    '(?:包裹|快递|货|件|订单)[^,。;!?\\n不没未会将才再]{0,8}?到了?[^,。;!?\\n吗]{0,10}?(?:驿站|网点|站点|分拨|中转|集散|代收点|自提)',
    unwrap`
      ^\W*(?:对的?|是的|没错|嗯嗯?|正确|确实|有的)[,。!呀哦]?[^,。;!?]{0,16}是|审核(?:没|未)过?|(?:没|未)(?:能)?通过|(?:邮箱|手机号?|号码|地址|身份证|姓名|名字|卡号?|
      信息|资料|生日)[^,。;!?\n]{0,14}?(?:一致|匹配|对得上|对上了|没错|是对的|相符|吻合|正确|不符|不一致)|(?:已(?:经)?(?:注册|绑定|登记|开户|实名))|是(?:用|以|
      由)[^,。;!?\n]{0,10}?(?:下的?单|注册|购买|支付)的?
    `,
  ],
  es: [
    unwrap`
      (?<!(?:que|si) )(?<![a-z])(?:su|tu|la|el|esa|esta) (?:monedero|billetera|cartera|cuenta|tarjeta|suscripcion|
      membresia|plan|perfil|tienda) (?:esta|sigue|continua|permanece) (?:[a-z]+mente )?(?:activ|inactiv|bloquead|verificad|
      habilitad|deshabilitad|restringid|operativ|suspendid|limitad|congelad)[oa](?![a-z])
    `,
    unwrap`
      (?<![a-z])acaban? de (?:salir|llegar|enviarse|entregarse|cancelarse|cobrarse|ser [a-z]{3,12}ad[oa])(?![a-z])|(?<![a-z])(?:va|van|viaja|viajan) (?:ya )?con (?:el|nuestro|su|la) (?:mensajero|repartidor|transportista|mensajeria)(?![a-z])|(?<![a-z])(?:vas?|van|viene|esta|estan) (?:ya )?(?:de vuelta|hacia (?:usted|ti|su)|rumbo a (?:su|tu))(?![a-z])|
      (?<![a-z])ya no (?:esta|estan|l[oa]s? tenemos) (?:con nosotros|en nuestr|aqui)|(?<![a-z])(?:banco|mensajero|
      repartidor|transportista|vecin[oa]) (?:ya )?l[oa]s? tienen?(?![a-z])|(?<![a-z])(?:en|a) (?:su|tu) puerta(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:correo|e-?mail|telefono|movil|celular|nombre|apellido|tarjeta|cuenta|direccion)(?: [a-z"-]+|
      :){0,6}? (?:termin|acab|empiez|comienz|empez|comenz|inici)[a-z]{1,4} (?:en|por|con)(?! (?:una?|las?|los?|
      \d (?:digitos|letras))(?![a-z])) ["a-z0-9*]
    `,
    unwrap`
      (?<![a-z])(?:en (?:camino|transito|reparto|ruta|aduanas?|preparacion|proceso|revision|curso|espera|su poder|
      manos de)|de camino|pendientes? de|pendiente(?![a-z])|a (?:su|tu) (?:nombre|casa|domicilio|puerta|direccion)|a nombre de|consta|constan|figura|
      figuran|(?<!(?:pasos|instrucciones|indicaciones|opciones|datos|campos|boton|enlace|mensaje|codigo|pantalla|ventana|tarjeta|formulario|aviso|numero) que (?:te |le |se |os |les )?)aparecen?|veo|vemos|se encuentra|se encuentran|esta (?:list[oa]|activ[oa]|vigente|abiert[oa]|
      cerrad[oa])|terminad[oa]s? en \d|acabad[oa] en \d|que (?:termina|acaba) en \d|
      ultim[oa]s? (?:[a-z]+ ){0,2}?(?:movimientos?|compras?|operaciones|pagos?|pedidos?)|saldo|disponibles? en (?:su|
      tu)|(?:el|nuestro) (?:sistema|registro|expediente) (?:muestra|indica|dice|refleja)|nos consta|asciende|ascienden|
      suma|vence|llega (?:el|hoy|manana|entre)|sale (?:el|hoy|manana)|(?:esta|estan|sigue|siguen|quedo|dejo|dejaron|
      se encuentra|llego|espera|anda|lleva|lo tiene|lo trae)(?: [a-z]+){0,3}? (?:oficina|almacen|punto de recogida|
      conserje|porteria|vecin[oa]|repartidor|mensajero|transportista|buzon|recepcion|casillero))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:si|correcto|efectivamente|exacto|asi es|en efecto)[,.:] ?[^.!?]{0,30}?(?:ese|esa|este|esta|el|la|su|
      tu)(?![a-z])|(?<![a-z])(?:correo|telefono|numero|nombre|domicilio|email|e-mail|direccion|datos|
      tarjeta)(?: [a-z]+){0,6}? (?:coinciden?|corresponden?|esta(?:n)? (?:registrad|vinculad|asociad|correct)|
      es (?:correct|el mismo|la misma)|figura|pertenece)
    `,
  ],
  ar: [
    unwrap`
      (?<!(?:ان|اذا) )(?<![\u0620-\u06ff])(?:ال)?(?:محفظ[هت]|حساب|بطاق[هت]|اشتراك|عضوي[هت]|متجر)(?:ك|كم)? (?:(?:ما زال|لا يزال|
      مازال|حاليا|الان)[هت]? )?(?:مفعل|نشط|فعال|شغال|معطل|مقيد|مجمد|موثق|ساري|سليم|محدود)[هة]?(?: وتعمل| ويعمل|
      (?![\u0620-\u06ff]))
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:لم (?:يعد|تعد) (?:عندنا|لدينا|معنا|بحوزتنا|في مستودع|في المستودع)|
      لم يبق شي[\u0620-\u06ff]? (?:من|علي|لدي)|
      (?:ال)?(?:مال|مبلغ|طلب|شحنه|طرد)ك? في طريق|تم (?:كل شي|التعامل مع)|متجه(?:ا|ه|اً)? (?:الي|نحو)|(?:عند|الي) بابك|
      اعيد (?:ال)?(?:مبلغ|مال))
    `,
    unwrap`
      (?:بريد|ايميل|هاتف|جوال|موبايل|رقم|اسم|بطاق|حساب)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,4}? (?:ي|ت)(?:بدا|بتدي|
      نتهي|خلص) ب[ -]?(?:حرف )?["a-z0-9*]
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:ان|ات|ا?ن)(?:لغي|سحب|شحن|رفض|قبل|خصم|دفع|سلم|رسل|ارسل|حول|رجع|قفل|رد|صرف|وصل|طلب|جمد|
      حظر|وافق|صرف|فعل|وقف|جدد|سدد|فتح)[تو]?ا?(?![\u0620-\u06ff])|(?:هو نفسه|هي نفسها|نفس) (?:المسجل|البريد|الرقم|العنوان)|(?:في الطريق|
      قيد (?:ال)?[\u0620-\u06ff]+|معلقه?|مجمده?|مفتوحه?|مغلقه?|خارج للتوصيل|في الجمارك|مع المندوب|لدي (?:شركه|المندوب|الناقل|البنك)|
      عند (?:الجيران|الجار|الحارس|البواب|الاستقبال|شركه)|مسجل|مسجله|مرتبط|مرتبطه|مطابق|مطابقه|يطابق|تطابق|
      (?:ال)?منتهيه? ب|تنتهي ب|ينتهي ب|بانتظار|في انتظار|مكتمل|مكتمله|ملغي|ملغاه|مرفوض|متاخر|متاخره|جاهز|جاهزه|متجمد|
      متجمده|موقف|متوقف|مقفول|مسكر|متعلق|واقف|موقوف|موقوفه|مقفل|محظور|باسم|اري ان|يظهر (?:لي|لدينا|عندنا|ان|في)|
      يوضح (?:النظام|السجل)|النظام يقول|سجلاتنا|رصيد|رصيد(?:ك|كم) (?:[\u0620-\u06ff]+ ){0,3}?\d[\d.,]*|اخر (?:[\u0620-\u06ff]+ )?(?:عمليات|عمليه|طلب|دفعه|تسويه|تحويل|
      مشتريات|حركات)|لديك (?:حساب|طلب|محفظه|رصيد|اشتراك)|عندك (?:حساب|طلب|محفظه|رصيد|اشتراك))(?![\u0620-\u06ff])
    `,
  ],
})

/** The customer's own thing, named as such. */
export const ownThing = new RegExp(unwrap`
    (?<![a-z])(?:your|su|sus|tu|tus|mi|mis|my) (?:[a-z0-9#'-]+ ){0,3}?(?:orders?|parcels?|packages?|shipment|delivery|
    items?|purchases?|payments?|refunds?|returns?|transfers?|transactions?|accounts?|wallet|cards?|settlements?|
    payouts?|disputes?|claims?|subscription|invoices?|deposits?|withdrawals?|balance|money|application|case|charges?|
    replacement|membership|plan|points|credit|limit|stuff|pedidos?|paquetes?|envios?|entrega|articulos?|compras?|pagos?|
    reembolsos?|devolucion(?:es)?|transferencias?|cuentas?|monedero|billetera|tarjetas?|liquidacion(?:es)?|suscripcion|
    facturas?|saldo|dinero|solicitud|cobros?|cargos?|depositos?|remesas?|retiros?|puntos|credito)(?![a-z])|[您你我](?:的|名下|
    账户|账号|那|这|在|上次|最近)[^,。;!?\n]{0,8}?(?:订单|包裹|快递|商品|退款|款|付款|账户|账号|余额|卡|物流|申请|提现|结算|交易|充值|会员|转账|货|单|钱|钱包|积分|件)|(?:طلب|
    شحن[هت]|طرد|حساب|رصيد|دفع[هت]|استرداد|مبلغ|محفظ[هت]|اشتراك|بطاق[هت]|مشتريات|نزاع|سحب|تحويل|تسوي[هت]|فاتور[هت]|
    فلوس|غرض|اغراض|باق[هت]|طلبات)(?:ك|كم|ي|ي)(?![\u0620-\u06ff])|(?:طلبي|حسابي|رصيدي|فلوسي|محفظتي|شحنتي|بطاقتي)
  `)
