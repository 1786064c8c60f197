import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** Asked to choose, to judge or to foretell, and no fact: what only an adviser answers. */
const verdictAsked = new RegExp(unwrap`
    (?<![a-z])(?:should (?:i|we)|shall (?:i|we)|is it (?:a )?(?:good|bad|smart|wise|worth|safe|too late|the right)|is (?:now|this|it|today|
    there)(?: [a-z]+){0,3} (?:time|moment|bubble|idea)|(?:any|a|that) good|worth (?:it|buying|having|holding|getting|investing)|good idea|good investment|
    good buy|which (?:fund|coin|token|stock|one|share|crypto|currency)|what about (?:gold|bitcoin|crypto|nfts|bonds|the savings|shares|stocks|etfs)|
    or wait|now or later|sell or|buy or|dollars? or euros?|euros? or dollars?|gold or|keep or|hold or|take profits?|do i take|is (?:our|your|the) fund|
    thinking of (?:selling|buying)|how's the market|is (?:the )?[a-z]+ (?:weak|strong|cheap|finished|dead)|will (?:the )?(?:dollar|euro|pound|yen|bitcoin|
    gold|market|[a-z]+ rates?|rates?|peso|lira|rupee)|what would you (?:do|buy)|going to (?:fall|rise|recover|crash|drop)|go(?:ing)? up|
    where's the (?:dollar|euro|pound|market)|outlook|my (?:brother|friend|uncle|cousin) (?:says|bought|made)|(?:me )?conviene (?:comprar|vender|cambiar|
    esperar|invertir|pasar|guardar)|vale la pena (?:comprar|invertir|el|la|los)|merece la pena|buen momento|mal momento|buena idea|buena inversion|
    que (?:fondo|cripto|criptomoneda|accion|moneda)|cual (?:fondo|cripto|accion|moneda)|espero|(?:ahora|hoy|ya) o|oro o|dolares o|vendo|compro|paso mi|
    recojo beneficios|es (?:una )?burbuja|como (?:ve|ves) el|(?:el|la) [a-z]+ (?:va a )?(?:subira?|bajara?|caera|subir|bajar|caer|recuperar)|
    esta (?:debil|fuerte|barat[oa])|perspectivas|pienso (?:vender|comprar|invertir)|se (?:va a )?(?:recupera|dispara|hunde|debilit)\w*|(?:bueno|segur[oa]|
    rentable|fiable) (?:su|el|vuestro|tu) fondo|(?:su|tu|vuestro) staking|que hago con|vendo o|que harias|yo que haria)(?![a-z])|要不要|该不该|值不值|值得(?:买|投|持有|
    入手|开)|能买|好不好|哪只|哪个币|划算吗|合适[不吗]|咋样|怎么看|还是等|还是卖|还是黄金|还是美元|还是欧元|还是存|会[涨跌降升]|还能(?:涨|跌|回)|是不是(?:泡沫|很弱|凉|亏)|想(?:卖|买)(?:黄金|股票|基金|币|点)|往哪走|前景|说要?买|让我买|
    (?<![\u0620-\u06ff])[وف]?(?:هل (?:ينخفض|يرتفع|تتعافي|يتحسن|اشتري|ابيع|احول|اصرف)|(?:اشتري|ابيع|احول|اصرف|انتظر|
    استني)(?: [\u0620-\u06ff]+){0,3} (?:ولا|او|ام|الان|الحين)|(?:ابيع|اشتري|احول|اجني) (?:ال)?(?:ذهبي|اسهمي|اسهم|عملاتي|دولاراتي|ارباح|تقاعدي)|(?:ذهب|
    دولار|يورو|تسلا) (?:ولا|او|ام)|تستاهل|يستاهل|بينزل|بيطلع|ايش رايك|وش رايك|شو رايك|كيف السوق|فقاعه|فكره جيده|مربح|مناسب لل[\u0620-\u06ff]+|الوقت مناسب|
    الوقت سيي|افكر ابيع|افكر اشتري|اي (?:صندوق|عمله|توكن|سهم)|تتوقع|تنصح\S*|(?:الكرونه|الليره|الجنيه|اليورو|الدولار|الين) (?:ضعيف|
    قوي)\S*)(?![\u0620-\u06ff])
  `)

/** What makes a sentence plain talk of a service: it refuses, is careful, leaves the choice, shows how, names a charge, a term, a place, a fact with its hour, or only greets. */
const plain: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:can't|cannot|can not|unable|not (?:able|allowed|in a position|something|for me)|don't|doesn't|do not|does not|won't|isn't|aren't|
    no (?:view|opinion|forecast|advice|way|idea|fee|fees|charge|cost|minimum)|nobody|wish i knew|crystal ball|no idea|if only|no one|none of us|outside|beyond|rather not|advisers?|advisors?|
    advise|advice|alerts?|notif\w*|recommend\w*|decide|decision|choice|choose|choosing|up to you|your call|depends?|depending|whether|if|unless|either|both|possible|
    comes? down to|lets? you|both ways|risks?|risky|lose|losses|careful|wary|scams?|guarantee\w*|past|may|might|could|can|able|would like|show\w*|see|
    seen|appears?|app|page|screen|tap|press|click|open|opens|menu|settings|tab|list|listed|details?|link|form|number|account|balance|wallet|pot|
    confirm\w*|convers?ion|converts?|converted|transfer\w*|withdraw\w*|settles?|settled|deposit(?:ed)?s?|receive[sd]?|payments?|payouts?|paid|pays?|card|
    bank|banks|fees?|charges?|cost|costs|margin|markup|spread|price|prices|priced|stock|refund\w*|return\w*|quote\w*|utc|updated?|refresh\w*|rate (?:is|
    was|of|for|at|shown|today)|today's rate|current rate|minimum|maximum|limit\w*|terms|policy|document\w*|fact sheet|notice|customer|customers|service|
    support|team|colleague|help|happy|glad|sorry|afraid|thank\w*|thanks|hello|hi|hey|welcome|understand|question|worry|hear|fair|tell|tells|explain|
    let me|let us|ask|asked|check|take a look|find|know|question|verify|offer|offered|provide|sell|we (?:hold|keep|use|take|add|charge|don't|have|only)|
    invests?|issued|days?|hours?|minutes?|seconds?|working|licensed|regulated|held|kept|separate|protected|iban|means|meaning|called|consists?|average|
    measure\w*|calculat\w*|based on|according|index of|per month|monthly|enjoy (?:it|them|your|however)|congrat\w*|lucky you|nice problem|friend(?:ly|ship)|resale|qualified|however you)(?![a-z])|\d[\d.,]*\d|=|\?
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:no (?:puedo|podemos|me|le|te|se|es|hay|hago|hacemos|doy|damos|tengo|tenemos|tiene|soy|somos|dispongo|opin\w+|aconsej\w+|recomend\w+|
    corresponde)|nadie|ojala|supiera|ni idea|bola de cristal|ninguna?|tampoco|ni|sin (?:comision|coste|minimo|recargo)|fuera de|depend\w+|decid\w+|decision|eleccion|elij\w+|elig\w+|si|alertas?|segun|
    ambas?|permite\w*|las dos|los dos|asesor\w*|consejos?|recomendaciones|riesgos?|perder|perdidas?|cuidado|estafas?|garanti\w+|pasados?|puede[ns]?|puedo|
    podra\w*|podria\w*|pueda\w*|posible|muestra\w*|ve|ver|vera|aparece\w*|app|pagina|pantalla|toque|toca|pulse|pulsa|abra|abre|menu|ajustes|pestana|lista|
    detalle\w*|ficha\w*|enlace|formulario|numero|cuenta|saldo|billetera|cartera|hucha|confirm\w+|conver\w+|transfer\w+|retir\w+|liquid\w+|deposit\w+|
    recib\w+|pagos?|paga\w*|cobr\w+|tarjeta|banco\w*|comision\w*|cargos?|recargo|cuesta|coste\w*|costo\w*|margen|precios?|existencias|reembolso\w*|
    devoluci\w+|cotizacion|utc|actualiz\w+|tipo (?:es|era|de hoy|vigente|exacto|actual|estaba|que)|minimo|maximo|limite|condiciones|politica|documento\w*|
    aviso|cliente\w*|servicio|equipo|companer\w+|ayud\w+|gusto|lamento|siento|disculp\w+|gracias|hola|buen[oa]s (?:dias|tardes|noches)|bienvenid\w+|
    entiendo|pregunta|preocup\w+|dig\w+|decir\w*|expli\w+|dejeme|dejame|consult\w+ (?:a|con) un|mir[ae]|revis\w+|encontr\w+|verific\w+|ofrec\w+|vendemos|
    invierte en|emit\w+|dias?|horas?|minutos?|segundos?|habil\w*|licencia|regulad\w+|separad\w+|protegid\w+|iban|significa|quiere decir|se llama|promedio|
    mide|calcula\w*|se basa|segun|mensual\w*|dato|opinion|opinar|previsiones|pronosticos|predec\w+|anticip\w+|orientar\w*|suscrib\w+|adivin\w+|disfrut\w+|enhorabuena|felicidades|ilusion|(?:pense|crei) (?:en|que)|foto)(?![a-z])|
    \d[\d.,]*\d|=|[¿?]
  `),
  zh: new RegExp(unwrap`
    取消|订单|行情无关|(?:判断|预测|预判|决定|回答|答|说|讲|给|做|提供|帮|评论|推荐|评价|保证|定|看)不(?:了|准|好)|(?:不|没有?|无)[^,。;]{0,8}(?:意见|建议|预测|判断|看法|推荐)|如[有需想您要]|[您你]可(?!是)|设置|设定|提醒|推送|通知|不(?:能|便|好说|方便|清楚|知道|提供|做|作|对|了解|在|是|收|会给|卖|支持|承诺|保证|代表|可以|一定|同)|没(?:法|办法|有(?:预测|看法|意见|建议|手续|费)|预测|人)|无法|无权|难以|谁也|说不准|水晶球|我也想知道|给不了|教不了|算不了|顾问|专业|咨询|建议您?(?:先|咨询|
    阅读|对比)|决定|由您|您自己|看您|取决|如果|若|的话|是否|可能|可以(?!入|下手|上车|买了)|能(?:看|在|随时|收|卖|换|用|帮|按)|都(?:可|能|行)|两者|支持|风险|亏|当心|小心|谨慎|骗|保证|过往|显示|看到|查看|页|点["“]|点击|打开|应用|APP|
    app|钱包|余额|账户|户|列表|详情|说明|链接|表|号|确认|兑换|转账|提现|结算|到账|收款|付款|付|支付|卡|银行|手续费|费|收费|价格|标价|报价|卖出价|牌价|汇率(?:是|为|白天|按|以|更新|不|$)|实时|更新|刷新|库|退|库存|utc|最低|最高限|起购|限额|条款|
    政策|公告|客户|服务|客服|同事|帮|乐意|高兴|抱歉|不好意思|谢|您好|你好|欢迎|理解|明白|问题|担心|告诉|说明|解释|问|核实|验证|提供|我们(?:有|用|收|只)|投(?:资)?(?:股票|债券|了)|天|小时|分钟|秒|工作日|牌照|监管|分开|保护|iban|意思|叫做|
    指的是|就是.{0,8}(?:数|价)|平均|计算|按月|\d[\d.,]*\d|=|\?
  `),
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وفبل]{0,2}(?:لا (?:استطيع|يمكن\S*|نستطيع|اقدر|نقدر|نقدم|اقدم|نتوقع|اتوقع|املك|اعلق|نعلق|احد|توجد|يوجد|علم|اعرف|اعلم|نعلم|يحق|
    ابدي)|(?:ما )?[مب]?[انبم]{0,2}قدر(?:ش|وش)|ما ب?[انم]{0,2}قدر|ما (?:فيني|فينا|بعرف|منعرف|عندي|عندنا|نبيع|نقدم|اعرف|ندري|ادري|فيه|في|استطيع)|ليس\S*|ليتني|ياليت|يا ليت|لست|لسنا|غير|خارج|بلا رسوم|بدون رسوم|الاثنان|كلاهما|متاح\S*|ممكن\S*|
    قرار\S*|القرار\S*|يعود|يرجع|حسب|يعتمد|تعتمد|اذا|ان كنت|ان اردت|لو (?:حاب|تبي|تريد|حبيت)|قد|ربما|يمكن\S*|تقدر|تستطيع|اقدر|بامكان\S*|مستشار\S*|مختص\S*|
    مخطط|نصيح\S*|نصايح|مشوره|استشار\S*|رايا|مخاطر\S*|خسار\S*|تخسر جزء\S*|احتيال|انتبه|احذر|مضمون(?:ا)?|سابق\S*|يظهر|تظهر|تجد\S*|تري|تشوف|صفح\S*|الصفحه|
    تطبيق|التطبيق|اضغط|افتح|اختر|الاعدادات|قايمه|قسم|شاشه|رابط|نموذج|رقم|حساب|الحساب|رصيد\S*|الرصيد|محفظ\S*|المحفظه|الحصاله|للحصاله|تاكيد\S*|توكد|
    تحويل\S*|التحويل\S*|سحب\S*|السحوبات|تسوي\S*|ايداع\S*|استلام|تستلم|يستقبلان|دفع\S*|مدفوع\S*|المدفوعات|ادفع|يدفع|بطاق\S*|البطاقه|بنك\S*|البنك|رسوم|
    الرسوم|عموله|تكلف\S*|تكاليف\S*|التكاليف|سعر(?: الصرف)? (?:اليوم|امس|الحالي|هو|كان|المسجل|البيع)|السعر (?:الحالي|المسجل|يتحدث|يتغير|المعتمد|النهايي)|
    اسعار مباشره|الاسعار|محدث|تحديث|مخزون|استرداد\S*|استرجاع|تسترجع|بالتوقيت|utc|الادني|الاقصي|حد|الحد|شروط|الشروط|سياس\S*|وثيق\S*|نشر\S*|اشعار\S*|تنبيه\S*|عميل|
    عملا\S*|العملاء|خدم\S*|فريق\S*|زميل\S*|اساعد\S*|نساعد\S*|يسعدن\S*|اسف|اعتذر|عذرا|شكرا|اهلا|مرحبا|هلا|حياك|تفضل|اتفهم|افهم|سوال\S*|قلق\S*|اقول|اوضح|
    اشرح|اعطيك|اخبرك|اسال|اعرض|نوفر|نقدم|لدينا|عندنا|يستثمر في|صدرت|ايام|يوم|ساع\S*|دقيق\S*|ثوان|عمل|مرخص\S*|منفصل\S*|محمي\S*|ايبان|يعني|معني|تعني|متوسط|
    يقاس|يحسب|شهري\S*|كل شهر)(?![\u0620-\u06ff])|\d[\d.,]*\d|=|[؟?]
  `),
}

const courtesy =
  /^[^\p{L}]*(?:sure|of course|certainly|absolutely|ok|okay|lovely|great|good|perfect|right|got it|gladly|no problem|noted|good news|claro|por supuesto|de acuerdo|vale|perfecto|genial|con mucho gusto|entendido|listo|好的?|当然|没问题|明白|嗯|أكيد|اكيد|طبعا|تمام|حاضر|ابشر|بكل سرور|على راسي|علي راسي|نعم|yes|si|no|لا|是的?|不是|对)?[^\p{L}]*$/u

/** What is no money: a plan paid by the year, a thing worn, a policy. */
const otherChoice =
  /(?<![a-z])(?:plan|subscription|insurance|ticket|warranty|size|till|terminal|suscripcion|seguro|talla|garantia|caja)(?![a-z])|套餐|会员|保险|尺码|延保|店里|(?<![\u0620-\u06ff])(?:ال)?(?:باقه|اشتراك|تامين|مقاس|ضمان|محل)(?![\u0620-\u06ff])/

/** Whether the customer asks for a verdict on money, which the house has none of. */
export const asksVerdict = (question: string): boolean => verdictAsked.test(question) && !otherChoice.test(question)

/** Words of which some stand in every sentence: there it is asked whether what is said is plain talk. */
export const everyday: Readonly<Record<Language, string>> = {
  en: "it_|it's_|they_|them_|that_|there_|there's_|i'd_|you_|you'll_|you've_|your_|is_|are_|has_|will_|for_|in_|of_|on_|with_|this_|all_|right_|well_|still_|now_",
  es: 'es_|se_|lo_|que_|en_|por_|con_|un_|una_|su_|tu_|mas_|muy_|todo_|todavia_|ya_|esta_|hay_|le_|te_',
  zh: '的|了|是|有|就|还|最|在|好|会|再|要|都|也|一|上|大|得',
  ar: 'ال|في_|من_|ما_|لك_|هذا_|كل_|ها_|وقت|لها_|له_|مع_|علي_',
}

/** Whether a sentence is plain talk of a service, and judges nothing. */
export function isPlain(text: string, language: Language): boolean {
  return courtesy.test(text) || plain[language].test(text)
}
