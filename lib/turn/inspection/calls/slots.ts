import { unwrap } from '#lib/text/unwrap.ts'
import { findFigures } from '../figures/find-figures.ts'
import { cities, countryTold, currencyTold, livesIn, month, shops } from './slot-places.ts'
import { quantityTold } from './slot-quantities.ts'

/** A thing that a reply may ask for, and how it looks where the customer has told it. All folded. */
export interface Slot {
  name: string
  /** What the thing is called, for the common frames of a question; may be empty. */
  noun: Readonly<Record<'en' | 'es' | 'zh' | 'ar', string>>
  /** Questions for it that do not name it. */
  asked?: RegExp
  told: RegExp | ((said: string, question: string) => boolean)
}

const errorTold = new RegExp(unwrap`
    error(?: code)? ?[a-z]{0,4}-?\d{2,}|(?:it |app |page |screen )?(?:says|shows|reads|displays) (?!(?:an? |the |some )?error(?: message)?(?: (?:when|whenever|if|each|every|and|but|now|on|again|while|as|after)(?![a-z])| ?[,.;!?]| ?$))["a-z]|
    (?:sale|aparece|dice|muestra|pone) (?!(?:un |el )?(?:error|fallo)(?: (?:al|cuando|si|y|pero|cada|en|otra|de nuevo|
    siempre|todo)(?![a-z])| ?[,.;!?]| ?$))(?:el |un |que |")[^?]{4,}|(?:提示|显示|报错|弹出)(?!了?(?:有|出)?(?:错误?|问题)?了?(?:[,。?!]|$))[^,。?]{2,}|
    (?:خطا|الخطا) (?:رقم )?\d{2,}|(?:يظهر|تظهر|يطلع|تطلع|يقول|يكتب)(?! (?:لي |عندي )?(?:ال)?(?:خطا|رساله خطا|مشكله)(?: (?:عند|لما|اذا|
    كل|في كل|بعد|حين|و)| ?[,.?!]| ?$))(?: [\u0620-\u06ff"]+){2,}
  `)

const none = { en: '', es: '', zh: '', ar: '' } as const

/** Every slot. */
export const slots: readonly Slot[] = [
  {
    name: 'product',
    noun: {
      en: '(?:product|item|article|appliance)s?',
      es: '(?:producto|articulo|aparato)s?',
      zh: '商品|产品|东西',
      ar: '(?:ال)?(?:منتج|سلعه|جهاز)',
    },
    told: new RegExp(unwrap`
      (?<![a-z])(?:about|regarding|with) (?:the|my) (?!order|parcel|account|app|payment|card|refund|delivery|website|
      last|other|same)[a-z]{4,}|(?<![a-z])(?:por|sobre|con) (?:la|el|mi) (?!pedido|paquete|cuenta|app|pago|tarjeta|
      reembolso|envio|web|otr)[a-z]{4,}(?= ?[,.])|^(?!订单|包裹|账户|快递|我)[\u4e00-\u9fff]{2,4}(?:有|不|坏|漏|开不|没)|\d的(?!订单|包裹|
      钱|快递|物流|退款)[\u4e00-\u9fff]{2,5}(?:插|一[用开按]|不|坏|漏|开|自动|老是|总是|
      突然)|(?:المشكله|
      مشكله|العطل) (?:في|ب)(?: )?ال(?!طلب|حساب|تطبيق|دفع|بطاقه)[\u0620-\u06ff]{3,}
    `),
  },
  {
    name: 'arrival',
    noun: none,
    asked: new RegExp(unwrap`
        (?<![a-z])(?:(?:have|did) you (?:already |yet )?(?:receive|received|get|got)(?: it| the| your)|has (?:it|
        the [a-z]+|your [a-z]+) (?:already )?arrived|did (?:it|the [a-z]+|your [a-z]+) (?:arrive|come|reach)|
        (?:ya )?(?:le|te) (?:llego|ha llegado)|(?:ya )?(?:lo|la) (?:recibio|recibiste|ha recibido|has recibido)|
        (?:recibio|recibiste|ha recibido|has recibido) (?:el|su|tu|la))(?![a-z])|(?:收到|到货|拿到|送到)[^,。?]{0,6}(?:了吗|了没|没有|
        吗|还是)|(?:هل|هو) (?:وصل|استلم|وصلت|استلمت)[\u0620-\u06ff]*
      `),
    told: new RegExp(unwrap`
      (?<![a-z])(?:(?:it|package|parcel|order|box|[a-z]+) (?:just |finally |already )?(?:arrived|came|showed up|
      was delivered|got here)|(?:i|we) (?:just |already )?(?:received|got|opened) (?:it|my|the|a)|(?:hasn't|has not|
      didn't|never|still not) (?:arrived?|come|came|received|here)|(?:me |nos )?(?:llego|ha llegado|han llegado|
      entregaron)|(?:lo|la) (?:recibi|tengo)|recibi (?:el|la|mi|un)|no (?:me |nos )?(?:ha |han )?lleg[a-z]+)(?![a-z])|
      (?:收到|到货|拿到|签收)了(?!吗|没)|(?:没|未)(?:有)?(?:收到|到货)|(?<![\u0620-\u06ff])(?:وصل(?:ني|تني|ت|نا)?|استلمت(?:ه|ها)?|جاني|
      وصلتني|لم يصل|ما وصل|ما جاني)(?![\u0620-\u06ff])
    `),
  },
  {
    name: 'country',
    noun: {
      en: 'countr(?:y|ies)|nation',
      es: 'pais(?:es)?',
      zh: '国家|国|地区',
      ar: '(?:ال)?(?:بلد|دوله|بلاد)[\u0620-\u06ff]{0,2}',
    },
    asked: new RegExp(unwrap`
        where (?:are you sending|do you want to send|are you based|is (?:your|the) (?:business|company|shop|store|
        recipient|account))|(?:a|desde|en) donde (?:envia|quiere enviar|esta|reside|opera)|(?:寄|汇|转|发)(?:到|往)哪|من اين|
        الي اين
      `),
    told: countryTold,
  },
  {
    name: 'city',
    noun: { en: 'city|town', es: 'ciudad|localidad', zh: '城市|市', ar: '(?:ال)?مدينه[\u0620-\u06ff]{0,2}' },
    asked: new RegExp(unwrap`
        where (?:do you live|are you (?:located|calling from|right now))|donde (?:vive|vives|reside|se encuentra|
        te encuentras)|(?:住|人)在哪|在哪(?:里|儿|个城市)|(?:اين|وين) (?:تسكن|تقيم|انت|ساكن)
      `),
    told: (said, question) =>
      cities.test(said) || (!/cit|town|ciudad|城市|市|مدينه/.test(question) && livesIn.test(said)),
  },
  {
    name: 'device',
    noun: {
      en: 'phone|device|handset|operating system|os|platform|smartphone',
      es: 'dispositivo|telefono|movil|celular|sistema(?: operativo)?|aparato|equipo',
      zh: '手机系统|系统|机型|设备|手机(?!号)',
      ar: '(?:ال)?(?:جهاز|هاتف|جوال|موبايل|نظام|نظام التشغيل)[\u0620-\u06ff]{0,2}',
    },
    asked: new RegExp(unwrap`
        (?:iphone|ios) or (?:an )?android|android or (?:an )?(?:iphone|ios)|(?:iphone|ios) o android|
        android o (?:iphone|ios)|安卓还是苹果|苹果还是安卓|(?:ايفون|اندرويد) (?:ام|او|ولا)
      `),
    told: new RegExp(unwrap`
      (?<![a-z])(?:iphone|ipad|android|ios|samsung|galaxy|huawei|xiaomi|redmi|pixel|oppo|vivo|motorola|windows|mac|
      macbook|linux|laptop|tablet)(?![a-z])|苹果|安卓|华为|小米|鸿蒙|三星|荣耀|电脑|ايفون|اندرويد|سامسونج|هواوي|شاومي|ايباد|ويندوز|
      لابتوب
    `),
  },
  {
    name: 'browser',
    noun: { en: 'browser', es: 'navegador', zh: '浏览器', ar: '(?:ال)?متصفح' },
    told: /(?<![a-z])(?:chrome|safari|firefox|edge|opera|brave)(?![a-z])|谷歌浏览器|火狐|كروم|سفاري|فايرفوكس/,
  },
  {
    name: 'currency',
    noun: {
      en: 'currenc(?:y|ies)',
      es: 'monedas?|divisas?',
      zh: '币种|货币|币',
      ar: '(?:ال)?عمله[\u0620-\u06ff]{0,2}',
    },
    told: currencyTold,
  },
  {
    name: 'quantity',
    noun: none,
    asked: /how many|cuant[oa]s(?! veces)|(?:几|多少)[个件台张本双条只]|كم (?:عدد|قطعه|حبه|علبه|[\u0620-\u06ff]{3,})/,
    told: quantityTold,
  },
  {
    name: 'amount',
    noun: { en: 'amount|sum', es: 'importe|cantidad|monto|suma', zh: '金额|数额', ar: '(?:ال)?(?:مبلغ|قيمه)' },
    asked: new RegExp(unwrap`
        (?:how much|what amount) (?:do you|would you|are you|did you|were you|was|money)|(?:que|cuanto) importe|
        cuanto (?:quiere|desea|le|te|dinero|va|vas|
        pago|pagaste|cobraron|envia|envio|enviaste|transfirio|mando|mandaste|gasto|costo)|(?:退|转|付|充|汇|扣|寄)(?:了)?多少|多少钱(?:要|想)?|كم (?:تريد|تبغي|دفعت|تود|ترغب|خصم|المبلغ)
      `),
    told: (said) =>
      findFigures(said).some(({ kind, decimals }) => kind === 'money' || (kind === 'bare' && decimals === 2)),
  },
  {
    name: 'name',
    noun: {
      en: '(?:full |first |last )?name(?! of)',
      es: '(?:nombre(?: completo)?|apellidos?)(?! del)',
      zh: '姓名|名字|贵姓',
      ar: '(?:اسمك|اسم حضرتك|اسمكم|الاسم(?: الكامل)?)',
    },
    asked:
      /who am i (?:speaking|chatting|talking) (?:to|with)|con quien (?:tengo el gusto|hablo)|怎么称呼|如何称呼|مع من اتحدث/,
    told: new RegExp(unwrap`
      (?<![a-z])(?:my name(?:'s| is)|(?:hi|hello|hey)[, ]+(?:i'm|i am|this is|it's) [a-z]+ ?(?:here|[,.!]|$)|
      [a-z]+ here[,.!]|me llamo|mi nombre es|soy (?!el |la |un|cliente|de |yo|nuev)[a-z]+)|我(?:叫|姓)[\u4e00-\u9fff]|
      我是[\u4e00-\u9fff]{2,3}(?=[,。!]|$)|(?:اسمي|معك|معاك(?:م)?|انا) [\u0620-\u06ff]{3,} ?(?:[,.]|من |و|$)
    `),
  },
  {
    name: 'payment',
    noun: {
      en: 'payment method|method of payment|way of paying',
      es: '(?:metodo|forma|medio) de pago',
      zh: '支付方式|付款方式|支付渠道',
      ar: '(?:طريقه|وسيله) (?:ال)?(?:دفع|سداد)',
    },
    asked: new RegExp(unwrap`
        how (?:did|do|will|would) you (?:pay|like to pay)|(?:como|con que) (?:pago|pagaste|ha pagado|hizo el pago|
        pagas)|(?:怎么|用什么(?:方式|渠道)?|什么方式)(?:付|支付)|(?:كيف|بماذا|بايش) (?:دفعت|سددت)
      `),
    told: new RegExp(unwrap`
      (?<![a-z])(?:paypal|visa|mastercard|amex|credit card|debit card|apple pay|google pay|bank transfer|direct debit|
      klarna|wire|cash|tarjeta|transferencia|bizum|oxxo|efectivo|mercado pago|contra ?reembolso)(?![a-z])|信用卡|借记卡|支付宝|
      微信|银行卡|花呗|银联|货到付款|بطاقه|بطاقتي|مدي|تحويل بنكي|ابل باي|فيزا|ماستر|كاش|نقدا|عند الاستلام|تابي|تمارا
    `),
  },
  {
    name: 'account kind',
    noun: {
      en: '(?:type|kind) of (?:account|customer|user|business)|account type',
      es: 'tipo de (?:cuenta|cliente|usuario)',
      zh: '账户类型|账号类型|类型的?(?:账户|用户)',
      ar: 'نوع (?:ال)?(?:حساب|مستخدم)[\u0620-\u06ff]{0,2}',
    },
    told: shops,
  },
  {
    name: 'transaction',
    noun: {
      en: '(?:transaction|tracking|transfer|reference|payment|case|ticket|invoice|settlement) (?:number|id|no|code|reference)',
      es: 'numero de (?:seguimiento|rastreo|transaccion|guia|referencia|envio|caso|factura|operacion)',
      zh: '(?:运单|快递|流水|交易|物流|转账|参考)(?:单)?号',
      ar: 'رقم (?:ال)?(?:تتبع|شحنه|عمليه|معامله|حواله|مرجع|فاتوره|تحويل)',
    },
    told: /(?<![a-z0-9])(?=[a-z0-9-]*\d{4})[a-z]{0,6}-?\d{4,}(?![\d.,]\d)/,
  },
  {
    name: 'bank',
    noun: { en: 'bank', es: 'banco', zh: '银行', ar: '(?:ال)?(?:بنك|مصرف)' },
    told: new RegExp(unwrap`
      (?<![a-z])(?:[a-z]+ bank(?! account| card| transfer)(?<!(?:my|the|a|your|which|our) bank)|bank of [a-z]+|bbva|
      santander|chase|hsbc|barclays|citi(?:bank)?|revolut|caixa|bancomer|banorte|banamex|bancolombia|wells fargo|monzo|
      n26|lloyds|natwest)(?![a-z])|工商|建设银行|招商|农业银行|中国银行|工行|建行|招行|农行|中行|交行|浦发|平安银行|الراجحي|الاهلي|الانماء|الرياض|الاتحاد|
      بنك (?!ال?ي)[\u0620-\u06ff]{3,}
    `),
  },
  {
    name: 'plan',
    noun: {
      en: 'plan|subscription|package|tier',
      es: 'plan|suscripcion|paquete|tarifa',
      zh: '套餐|版本|会员',
      ar: '(?:ال)?(?:باقه|خطه|اشتراك)',
    },
    told: new RegExp(unwrap`
      (?<![a-z])(?:basic|premium|pro|plus|standard|family|starter|growth|annual|yearly|monthly|free|business|team|gold|
      silver)(?:-| )?(?:plan|subscription|tier|package|membership|account)|(?:plan|suscripcion|
      paquete) (?:[a-z]+ )?(?:basico|premium|pro|plus|anual|mensual|familiar|estandar|gratis|gratuito|empresa)|(?:年|月|季|
      基础|高级|专业|标准|家庭|企业)(?:度|费)?(?:版|套餐|会员)|(?:باقه|خطه|اشتراك) (?:ال)?(?:اساسي|مميز|سنوي|شهري|عايلي|برو|بلس|مجاني|نمو|
      اعمال)
    `),
  },
  {
    name: 'missing',
    noun: none,
    asked: new RegExp(unwrap`
        what(?:'s| is| was| were| exactly (?:is|was))?(?: [a-z]+)? missing|which (?:item|part|piece|one)s? (?:is|are|
        was|were|did)(?: [a-z']+){0,2} (?:missing|not (?:arrive|come|receive))|que (?:le |te |les |es lo que )?(?:le |
        te )?(?:falta|falto|faltaba)|que (?:articulo|pieza|parte|producto) (?:le |te )?(?:falta|falto)|(?:缺|少)(?:了|的是|
        的)?(?:什么|哪|啥)|(?:什么|哪个|哪件|啥)(?:东西|配件|商品)?(?:缺|少|没收到)|(?:ما|وش|ايش|شو|ايه|
        ماذا)(?: [\u0620-\u06ff]+){0,2} (?:ال)?(?:ناقص|ناقصه|مفقود|ينقص|نقص)
      `),
    told: new RegExp(unwrap`
      missing (?:the |a |an |my |one |its |two )?(?!from|in|something|items?(?! )|parts?|and|but|please|order)[a-z]{3,}|
      (?:the|my|one|a|its) (?!order|parcel|package|item|part)[a-z]+(?: [a-z]+)? (?:is|was|are|were|'s) missing|(?:no|
      without (?:the|a|any|its)) [a-z]+ (?:in (?:it|the box|there)|inside|included)|falta(?:n|ba|ban)? (?:el|la|los|las|
      un|una|uno|mi) (?!pedido|articulo|parte|pieza|algo)[a-z]+|sin (?:el |la |su |los )?(?:cargador|cable|mando|tapa|
      manual|bateria|correa|funda|[a-z]{4,}) |falto (?:el|la|un|una)|(?:少|缺|漏)(?:了|发了?|装了?)?(?:一|两|二|三|
      \d)?[个只件条根本张块]?(?!了|什么|东西|发|货|件)[\u4e00-\u9fff]{2,}|(?:ناقص|ناقصه|ينقصه|ينقصها|ناقصها|ناقصني|بدون|من غير) (?!شي|
      قطعه|حاجه|غرض)(?:ال)?[\u0620-\u06ff]{3,}
    `),
  },
  {
    name: 'error',
    noun: {
      en: 'error(?: message| code)?|message(?! (?:from|to))',
      es: 'error|mensaje(?: de error)?|codigo de error',
      zh: '提示|错误|报错|错误码',
      ar: '(?:رساله (?:ال)?خطا|(?:ال)?خطا|رمز الخطا|الرساله)',
    },
    told: (said, question) =>
      (/code|codigo|代码|错误码|رمز/.test(question)
        ? /(?:error|code|codigo|代码|错误码?|报错|رمز|خطا)[^.?]{0,12}\d{2,}|[a-z]+_[a-z]+/
        : errorTold
      ).test(said),
  },
  {
    name: 'reason',
    noun: { en: 'reason', es: 'motivo|razon', zh: '原因', ar: '(?:ال)?سبب' },
    asked: new RegExp(unwrap`
        why (?:do|are|did|would) you (?:want|wish|cancel|return|need|ask|like)|por que (?:quiere|desea|quieres|cancela|
        devuelve)|为什么(?:要|想)?(?:取消|退|换)|لماذا (?:تريد|ترغب)|ليش (?:تبغي|تبي|بدك)
      `),
    told: new RegExp(unwrap`
      because|since (?:it|i|the)|cheaper|by mistake|accident|(?:queda|quedan|quedo|viene|vienen|va|van) (?:muy |demasiado |un poco |algo )?(?:pequen|grand|chic|cort|larg|estrech|anch|just|mal(?![a-z]))|don't (?:need|want|like)|no longer need|too (?:small|big|
      large|late|expensive)|broken|damaged|defect|wrong|porque|ya no|mas barato|por error|equivoc|rot[oa]|danad|因为|不想要|
      买错|拍错|便宜|坏|破|发错|不合适|لان|غيرت راي|ارخص|بالغلط|بالخطا|مكسور|ما عاد
    `),
  },
  {
    name: 'date',
    noun: {
      en: '(?:date|day)(?! of birth)',
      es: 'fecha(?! de nacimiento)|dia',
      zh: '日期|哪天|几号',
      ar: '(?:ال)?(?:تاريخ|يوم)(?! الميلاد)',
    },
    asked:
      /when (?:did|was|were|exactly)|cuando (?:hizo|compr|recib|lleg|pid|pag|realiz|fue|ocurr|se)|什么时候|何时|几号|متي/,
    told: (said) => month.test(said) || findFigures(said).some(({ kind }) => kind === 'date'),
  },
]
