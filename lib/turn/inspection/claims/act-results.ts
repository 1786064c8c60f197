import { unwrap } from '#lib/text/unwrap.ts'
import { type PatternTable, patterns } from '../matching/patterns.ts'

const beEn = unwrap`
    (?:is|are|'s|'re|has been|have been|was|were|went|goes|got|gets|stays|stands|sits|has gone|has|shows as|
    counts as)(?: (?:now|already|all|both|officially|fully|well and truly|safely|as of now|just|simply|therefore)){0,2}
  `
const shutEn =
  '(?:(?:bank|seller|hotel|airline|courier|pickup|local|ticket|head|main|phone) )?(?:banks?|shops?|stores?|offices?|branch(?:es)?|counters?|desks?|lines?|chat|sale|banner|page|tab|menu|warehouse|depot|window|button|(?:old|previous|first) (?:code|link))(?![a-z])'
const mineEn = `(?:your|(?:the|that)(?! ${shutEn})|this|its?|[a-z]{2,10}-\\d{1,9}|everything|both|one)`
const beEs = unwrap`
    (?:queda|quedan|quedo|quedaron|esta|estan|consta|constan|figura|figuran|aparece|ha quedado|han quedado|sale|va|van|
    pasa a|corre|sigue|se da por|doy por|damos por)(?: (?:ya|ahora|ambos|todo|totalmente|oficialmente|por tanto)){0,2}
  `
const zhNow = '(?:已经?|就|都|现在|也|算是?|这边|正|刚|均|全)'

/** What an act leaves behind, told as a state of the thing: by the concept's name. Who did it is not said. */
export const actResults: Readonly<Record<string, PatternTable>> = {
  cancel: patterns({
    en: [
      unwrap`
        (?<![a-z])${mineEn}(?: [a-z0-9-]+){0,4}? ?${beEn} (?:off|gone|dead|void|history|scrapped|dropped|binned|stopped|
        withdrawn|called off|wiped|over and done with|out of the (?:system|queue)|off (?:the|your) (?:books|account|
        list|system)|no more|no longer (?:active|going|coming|on|live|valid)|a thing of the past|in the bin|
        dead and buried|pulled|killed|cancell?ed|voided|ended|closed|toast|shut down)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:no longer (?:ships?|going out|coming|exists?|on its way|active)|(?:won't|will not|will never|
        is not going to|isn't going to|never going to) (?:be going anywhere|be shipping|be going out|go anywhere|be coming|ship|
        be shipped|be dispatched|leave|go out|be sent|be (?:charged|billed)(?! (?:for [a-z]+ing|twice|extra|
        an?)(?![a-z]))|renew|take (?:any|another))|nothing (?:more |
        else )?(?:will|is going to) (?:ship|be charged|be taken|leave|go out|arrive|turn up))(?![a-z])(?! (?:[a-z'-]+ ){0,5}(?:until|before|unless|if|while|twice)(?![a-z]))(?! for an? [a-z]+ (?:you|that))
      `,
    ],
    zh: [
      unwrap`
        (?:单|订单|订阅|会员|续费|服务|预约|它|[a-z]{2,10}-\d{1,9})[^,。;!?\n]{0,8}?${zhNow}[^,。;!?\n不没未会可]{0,4}?(?:撤下来?|撤了|撤掉|没[了啦]|翻篇|
        作废|不会再?(?:发|扣|续)|不(?:发|扣|续)了|停了|结束|关了|关掉|划掉|清掉|拿掉|废了|退掉|取消|注销|撤回来)
      `,
      '(?<!之?后[就都便]?)(?:不会再?|不再|不用再)(?:发货|发出|扣款|扣费|续费|寄出|出库|收费)',
    ],
    es: [
      unwrap`
        (?<![a-z])${beEs} (?:(?:anulad|cancelad|eliminad|borrad|descartad|suspendid|cerrad|desactivad|finalizad|
        revocad)[oa]s?|sin efecto|de baja|dad[oa]s? de baja|en nada|fuera de(?:l| la)? (?:sistema|cola|circuito|lista|proceso|circulacion|curso|registro|reparto)|sin validez|
        en agua de borrajas)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:agua pasada|ya no (?:existe|esta en (?:marcha|curso)|sale|saldra|se (?:envia|enviara|cobra|
        cobrara|renueva|renovara)|
        llegara|corre|sigue adelante|esta (?:activ|vigente)|le cobra\w{0,6}|te cobra\w{0,6})|(?:olvidese|olvidate|
        despreocupese) (?:del?|ya del?)|no (?:se (?:va a )?enviara?|saldra) (?:ya|nada)|no (?:le|te) (?:quedan|
        llegaran) cobros|no habra mas (?:cargos|cobros))(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?<![\u0620-\u06ff])[وف]?(?:(?:(?<!ات )|(?<=حكم )ال)ملغ(?:ي|اه|يه|يان|يين|اتان)|لاغ(?:يا?|يه)|ملغيا|اتلغ(?:ي|ت|وا)|انلغ(?:ي|ت|وا)|تلغي(?! (?:ال)?[\u0620-\u06ff]{2,9}ات(?![\u0620-\u06ff]))|
        تلغت|تكنسل|تكنسلت|اتكنسل|اتكنسلت|انكنسل|كنسلت(?:ه|ها)?|كنسلنا(?:ه|ها)?|اتشال|انشال|اتوقف|توقفت|اتقفل|انقفل|
        انتهي امره|في خبر كان|صفحه وانطوت)(?![\u0620-\u06ff])
      `,
      unwrap`
        (?:لن (?:يخرج|يشحن|يصلك|تشحن|تخرج|يتجدد|تتجدد|يخصم|تخصم)|ما راح (?:يوصل|ينشحن|يتجدد|ينخصم)|مش ه(?:يوصل|يتشحن|
        يتجدد|يتخصم))[\u0620-\u06ff]*(?![\u0620-\u06ff]|(?: [\u0620-\u06ff]{1,12}){0,3} (?:قبل|حتي|الا|دون|ما لم)(?![\u0620-\u06ff]))
      `,
    ],
  }),
  refund: patterns({
    en: [
      unwrap`
        (?<![a-z0-9-])(?:money|cash|funds|amount|refund|payment|full (?:sum|amount)|eur|usd|gbp|dollars|euros|pounds|
        \d[\d.,]{0,9}|every (?:penny|cent))(?: [a-z0-9.,-]+){0,5}? ?${beEn} (?:back|(?:back )?on (?:its|the) way|headed|
        heading|travelling|winging its way|en route|returned|with (?:your|the) bank|out of our hands|yours again|
        sent back|through|released)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:(?:you'll|you will|you should) (?:see|find|have|spot|get) (?:it|the (?:money|refund|amount|funds|
        cash)|\d[\d.,]{0,9}(?: [a-z]{3,7})?|your (?:money|refund|cash))(?: [a-z]+){0,3}? (?:back )?(?:on|in|
        to) your (?:card|account|bank|statement|wallet)|stands? between you and (?:the|your) (?:money|refund|cash|funds|amount|\d)|(?:money|cash|refund|
        funds)(?: [a-z]+){0,3}? has (?:left|gone back|been released|landed)|(?:only|just) (?:your|
        the) bank(?:'s)? (?:needs|has|takes|left))(?![a-z])
      `,
    ],
    zh: [
      unwrap`
        (?:钱|款|款项|金额|货款|元|块)[^,。;!?\n]{0,8}?${zhNow}[^,。;!?\n不没未会]{0,6}?(?:在路上|往回|在回|回到?[您你]|原路返|走银行|在银行|退(?:出|给|到|回|过)|
        回来|打给|打回|到[您你]|出去了|走出去|返还|退了)
      `,
    ],
    es: [
      unwrap`
        (?<![a-z])(?:dinero|importe|plata|reembolso|euros|pesos|dolares|monto|eur|usd|mxn|soles|
        \d[\d.,]{0,9})(?: [a-z0-9.,€$-]+){0,4}? (?:ya )?(?:va|van|viaja|viajan|esta|estan|vuelve|vuelven|sale|salio|
        salieron|regresa|regreso|iba|anda)(?: (?:ya|ahora|todo|de nuevo)){0,2} (?:de vuelta|de camino|en camino|
        de regreso|a (?:su|tu) (?:cuenta|tarjeta|banco)|hacia|rumbo|en (?:su|tu|manos del) (?:cuenta|tarjeta|
        banco))(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?:المبلغ|مبلغك|استرداد|استردادك|الاسترداد|فلوسك|الفلوس|مصاريك|ريال[\u0620-\u06ff]*|درهم[\u0620-\u06ff]*|
        جنيه[\u0620-\u06ff]*|
        قيمه [\u0620-\u06ff]+|حقك)(?: [\u0620-\u06ffa-z0-9-]+){0,3}? (?:رجع|رجعت|راجع|راجعه|في طريق[\u0620-\u06ff]*|بالطريق|
        نزل|نزلت|اترد|اتردت|انرد|انردت|عاد|عادت|اترجع|اترجعت|صار عند|صارت عند|تحول|اتحول)(?![\u0620-\u06ff])
      `,
    ],
  }),
  address: patterns({
    en: [
      unwrap`
        (?<![a-z])(?:now |already )?(?:carries|bears|has|shows|reads|lists|displays|(?:is|'s) (?:now )?(?:set|heading|
        headed|going|bound|addressed|pointed|routed|directed|booked|on its way) (?:to|for)|goes to|will (?:now )?(?:go|
        ship|travel|head|be delivered|be sent|come) to|now (?:goes|ships|travels|heads))(?: [a-z0-9']+){0,4}? (?:new |
        office |work |home |corrected |right |updated )(?:[a-z]+ )?(?:address|flat|place|house|street|office|
        destination|door|one)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:new|corrected|updated|right|office|delivery|
        shipping)(?: [a-z]+)? address(?: [a-z0-9-]+){0,5}? ${beEn} (?:in|in place|on file|on (?:the|your) (?:label|
        order|parcel|account)|locked in|saved|set|live|there|down|attached|updated|changed|swapped|\d+|[a-z]+ (?:street|
        road|avenue|lane))(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:label|order|parcel|delivery|[a-z]{2,10}-\d{1,9}) now (?:says|reads|shows|carries|has|goes|points|
        ships|heads)(?![a-z])|(?<![a-z])(?:it's|it is|parcel is|order is|that's|package is) (?:now )?(?:heading|headed|
        going|off|bound|coming) (?:to|for) (?:flat|apartment|number|no|your|the|unit|\d)[a-z0-9 ]{0,24} (?:now|
        instead)(?![a-z])|(?<![a-z])(?:parcel|order|package|delivery|shipment|label|it|everything|
        [a-z]{2,10}-\d{1,9})(?: is|'s| are) (?:now|already|all) (?:addressed|routed|rerouted|redirected|directed|
        labelled|labeled|headed|bound|destined|pointed) (?:to|for) [a-z0-9]|(?<![a-z])(?:now|already) (?:heading|headed|
        going|bound|addressed|coming|set) (?:to|for) (?:flat|apartment|unit|number|no|the new|your new|\d)
      `,
    ],
    zh: [
      `(?:地址|收货信息|收件信息)[^,。;!?\\n不没未会]{0,6}?(?:${zhNow}|是|显示)[^,。;!?\\n不没未会]{0,4}?(?:新的|换成|改成|变成|改好|换好|更正|改到|改过|弄好|对的|您说的|[您你]给的)`,
      unwrap`
        (?:新地址)[^,。;!?\n不没未会]{0,6}?(?:已|生效|录|登|写|填|存|换|同步|好了|上了)|(?:会|将|就|直接|改)(?:照|按|往|发往|寄往|送到?|寄到?|发到?)[您你]?(?:的|说的|
        给的)?新(?:的)?地址
      `,
    ],
    es: [
      unwrap`
        (?<![a-z])(?:va|sale|queda|quedo|esta|viaja) (?:ya |ahora )?(?:dirigid|destinad|rotulad|etiquetad|redirigid|
        encaminad)[oa]s? (?:a|para|hacia) [a-z0-9]
      `,
      unwrap`
        (?<![a-z])(?:sale|saldra|va|ira|viaja|se dirige|se entregara|se enviara)(?: (?:ya|ahora)){1,2} (?:a|hacia|
        en) (?:la |el )?(?:calle|avenida|av|plaza|paseo|\d|nueva|direccion)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:sale|saldra|va|ira|viaja|llegara|figura|consta|apunta|lleva|tiene|luce|se dirige|sale|aparece|
        se entregara|se enviara)(?: (?:ya|ahora|entonces|directo)){0,2} (?:a|con|hacia|en)? ?(?:la|su|tu|una) (?:nueva|
        otra|correcta|buena|direccion (?:nueva|correcta|de la oficina|del trabajo|que))(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:direccion|domicilio|destino|entrega)(?: [a-z0-9-]+){0,5}? (?:ya |ahora )?(?:es|queda|quedo|esta|
        figura|consta|luce|aparece|apunta|paso a ser|ha pasado a ser)(?: (?:ya|ahora|la|el)){0,2} (?:nuev[oa]|
        cambiad[oa]|corregid[oa]|actualizad[oa]|puest[oa]|list[oa]|al dia|modificad[oa]|guardad[oa]|registrad[oa]|
        que (?:me|nos) (?:dio|diste|indico|paso|pasaste)|calle|avenida)(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?:العنوان|عنوانك|عنوان التوصيل|عنوان الطلب|وجهه|الوجهه)(?: [\u0620-\u06ffa-z0-9-]+){0,4}? (?:اتظبط|انظبط|اتغير|
        تغير|تعدل|اتعدل|انعدل|تحدث|اتحدث|تبدل|اتبدل|صار|اصبح|بات|مثبت|محدث|معدل|محفوظ|مضبوط|ضبط|انحفظ|اتحفظ)(?![\u0620-\u06ff])
      `,
      unwrap`
        (?<![\u0620-\u06ff])[وف]?(?:انحفظ|اتحفظ|انسجل|اتسجل|انعدل|اتعدل|اتغير|انكتب|اتكتب|انضاف|اتضاف) (?:لك )?(?:ال)?عنوان(?:ك)?(?![\u0620-\u06ff])
      `,
      unwrap`
        (?<![\u0620-\u06ff])(?:حول|حولت|تحول|تحولت|نقل|نقلت|وجه|وجهت) (?:ال)?(?:طلب|طلبك|طرد|طردك|شحنه|
        شحنتك)(?: [a-z0-9-]+)? (?:الي|ل|علي) ?(?:ال)?(?:بيت|عنوان|سكن|منزل|مكتب|شق)
      `,
      unwrap`
        (?:الطرد|الشحنه|الطلب|طردك|شحنتك|طلبك)(?: [\u0620-\u06ff0-9-]+){0,2}? (?:الان |صار |صارت |اصبح |اصبحت )?(?:متجه|
        موجه|معنون|محول)ه? (?:الان )?(?:الي|ل|علي|نحو)
      `,
    ],
  }),
  dispute: patterns({
    en: [
      unwrap`
        (?<![a-z])(?:dispute|claim|case|complaint|chargeback)(?: (?:for|on|over|about|against|regarding|number|
        with) [a-z0-9-]+| [a-z0-9-]+){0,4}?,? ?(?:${beEn} )?(?:open(?:ed)?|in(?! (?!now|for you|already)[a-z])|lodged|filed|logged|live|up and running|
        active|underway|under way|registered|raised|on file|running|on record|on the books|in the system|
        with the (?:seller|bank|team)|submitted|started|created)(?![a-z])(?! (?:by the|for \d|until|within))
      `,
    ],
    zh: [
      unwrap`
        (?:争议|申诉|投诉|维权|纠纷|拒付)(?:单|申请|流程|工单)?[^,。;!?\n不没未会]{0,4}?${zhNow}[^,。;!?\n不没未会]{0,4}?(?:开|立|挂|进|递|登|录|报|走|启动|生效|
        受理|生成|建)(?:好|了|上|去|案|起|来|成|单|着|中)?
      `,
    ],
    es: [
      unwrap`
        (?<![a-z])(?:disputa|reclamo|reclamacion|queja|caso|contracargo)(?: [a-z0-9-]+){0,4}? ${beEs} (?:abiert|
        en marcha|en curso|registrad|presentad|ingresad|interpuest|levantad|asentad|radicad|creada?|activ|
        cursad)[oa]?(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?:النزاع|نزاعك|الشكوي|شكواك|البلاغ|بلاغك|الاعتراض|اعتراضك|مطالبتك|
        المطالبه)(?: [\u0620-\u06ffa-z0-9-]+){0,4}? (?:مفتوحا?|مفتوحه|مسجلا?|مسجله|انفتح|انفتحت|اتفتح|اتفتحت|قايم|قايمه|مرفوع|
        مرفوعه|مقدم|مقدمه|تسجل|تسجلت|اتسجل|اتسجلت|انرفع|انرفعت|اترفع|اترفعت|قيد النظر|صار مفتوح)(?![\u0620-\u06ff])
      `,
    ],
  }),
  handoff: patterns({
    en: [
      unwrap`
        (?<![a-z])(?:specialist|colleague|supervisor|manager|team|agent|person|someone)(?: [a-z]+){0,3}? (?:(?:now |
        already )?(?:has|have|is (?:now )?(?:handling|looking at|dealing with|taking|reviewing|reading)|took over|
        picked up)) (?:your|the|it|this|over)(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:case|conversation|chat|this|it|matter|request|file|ticket|everything|query|
        message)(?: [a-z0-9-]+){0,3}? ?${beEn} (?:in (?:good|safe|expert) hands|passed up|(?:with|in the hands of|
        on the desk of|in front of|sitting with|over to|being (?:handled|looked (?:at|after)) by) (?:a |our |the |
        one of (?:our|my) |my )?(?:[a-z]+ )?(?:colleagues?|specialists?|team|agents?|person|supervisor|manager|human|
        people|support|department|someone))(?![a-z])
      `,
    ],
    zh: [
      '(?:同事|专员|主管|人工|专家|客服专员)(?:那边|那里)?(?:已经?|现在|正在?)(?:在)?(?:接手|接管|接|看|处理|跟进|收到|负责)',
    ],
    es: [
      unwrap`
        (?<![a-z])(?:caso|conversacion|tema|consulta|asunto|expediente|solicitud|chat)(?: [a-z]+){0,5}? (?:(?:esta|
        queda|quedo)(?: ya)? en manos de|lo (?:tiene|lleva|atiende)|encima de la mesa|sobre la mesa|ya (?:esta|
        queda) con|ya lo (?:tiene|lleva|ve|atiende|revisa))(?![a-z])|(?<![a-z])(?:companer[oa]|especialista|agente|
        supervisora?) ya (?:tiene|lleva|atiende) (?:su|tu) (?:caso|consulta|chat)(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?:طلبك|قضيتك|محادثتك|ملفك|موضوعك|الموضوع|حالتك|المحادثه)(?: [\u0620-\u06ff]+){0,2}? (?:عند|لدي|بين يدي|
        بين ايدي|(?:الان|صار|اصبح|بات|صارت) (?:مع|عند)|بيد|بايد|علي مكتب|علي طاوله) (?:ال|احد )?(?:زميل|زملا|موظف|مختص|
        فريق|مشرف|مدير|قسم)[\u0620-\u06ff]*
      `,
    ],
  }),
  callback: patterns({
    en: [
      unwrap`
        (?<![a-z])(?:call|callback|call-back|slot|appointment)(?: [a-z0-9:-]+){0,6}? ${beEn} (?:booked(?: in)?|in|set|
        fixed|down|in (?:the|our) (?:diary|calendar|schedule|book)|pencilled in|locked in|scheduled|arranged|confirmed|
        reserved|yours|on the (?:list|schedule|calendar))(?![a-z])
      `,
      unwrap`
        (?<![a-z])(?:you're|you are|i've got you|we've got you|i have you|we have you) (?:now )?(?:down|booked|
        booked in|scheduled|pencilled in|on the list|in the (?:diary|calendar|book)|set) for(?![a-z])
      `,
    ],
    zh: [
      `(?:回电|电话|回访|预约|通话)[^,。;!?\\n不没未会]{0,8}?${zhNow}[^,。;!?\\n不没未会]{0,4}?(?:排|约|定|订|安排|登记|挂|预留|记)(?:好|上|在|进|了|下|成)`,
      '(?:回电|回访|预约|通话)[给帮为替]您(?:排|约|定|订|安排|登记)(?:好|上|进|下)了',
    ],
    es: [
      unwrap`
        (?<![a-z])(?:llamada|cita)(?: [a-z0-9:-]+){0,8}? ${beEs} (?:fijad|agendad|reservad|programad|anotad|apuntad|
        concertad|list|confirmad|asignad|asegurad|marcad)[oa](?![a-z])|(?<![a-z])(?:tienes?|(?:le|te) dejo) (?:la|una|
        su|tu) (?:llamada|cita) (?:fijad|agendad|reservad|
        programad|anotad|apuntad|concertad|confirmad)a(?![a-z])
      `,
    ],
    ar: [
      unwrap`
        (?:موعد|المكالمه|مكالمتك|الاتصال|اتصالك|المعاوده)(?: [\u0620-\u06ff0-9:]+){0,6}? (?:مثبت|مثبته|محجوز|محجوزه|
        مسجلا?|مسجله|محددا?|مجدولا?|مجدوله|موكدا?|محجوزا|مثبتا|اتحجز|اتحجزت|انحجز|انحجزت|تسجل|اتسجل)(?![\u0620-\u06ff])
      `,
    ],
  }),
}
