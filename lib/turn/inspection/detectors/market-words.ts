import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

const assetEn = unwrap`
    (dollar|euro|pound|yen|yuan|peso|rupee|dirham|riyal|lira|franc|currency|greenback|sterling|loonie|rate|
    exchange rate|bitcoin|btc|ethereum|crypto|coin|gold|silver|oil|stock|share|bond|fund|etf|market|index|portfolio|
    interest rate)s?
  `
const assetZh =
  '(美元|美金|欧元|英镑|日元|日币|港币|人民币|韩元|泰铢|汇率|利率|比特币|以太坊|虚拟币|加密货币|黄金|金价|白银|股票|股市|大盘|基金|债券|理财|外汇|币价|行情|房价)'
const assetAr = unwrap`
    (ال)?(دولار|يورو|جنيه|درهم|ريال|ليره|دينار|روبيه|ين|عمله|عملات|صرف|سعر الصرف|بيتكوين|ذهب|فضه|اسهم|سهم|بورصه|سوق|
    عملات الرقميه|نفط|صندوق|محفظه|عقار|سندات)
  `

/** Advice on an investment, forecasts of a market, and promised returns, by their ways of being said. */
export const marketTalk = phrases({
  en: unwrap`
    (i'd|i would|you should|you ought to|you'd better|you had better|better to|best to|i recommend you|i suggest you|
    my advice is to|we recommend you) (just |simply |definitely |honestly |really )*(move|put|shift|stash|tuck|pour|
    sink|park|throw|drop|stick|transfer|place|plough|pile) (most|half|all|some|more|much|part|a (third|quarter|
    good part|chunk|big chunk|lot)|the bulk|the rest|as much)( …)? ?(cash|savings|money|salary|wages|paycheck|bonus|
    income|pension|nest egg) (in|into|to|there), i( would|'d)? (recommend|suggest|advise) (moving|putting|shifting|
    stashing|parking|placing|investing) …(cash|savings|money|salary|wages|paycheck|bonus|income|pension) (in|
    into), (you'll|you will|you're going to|you are going to) (easily |at least |soon |surely |probably )*(double|
    triple|quadruple|multiply) (your (money|stake|savings|investment|cash)|what you (put|invest|pay|
    stake)), the more (of (it|them) )?you (invest|put in|stake) …the better, (hold off|hold on|hang on|hang fire|
    sit tight|wait|hold out|wait it out|stay put|keep it) (till|until|for|a (bit|little|while|week|month)|another|
    if you) …(january|february|march|april|may|june|july|august|september|october|november|december|new year|christmas|
    holidays|if you can|rate|rates|spring|summer|autumn|next (week|month|year)), (come|came|coming|be|
    end up) (out )?ahead (by|in|within|after|over|soon|next|before), (pop|put|stick|park|shove|throw|move|drop|stash|
    chuck|pour|sink|tuck|plough) (it|them|that|the (money|lot|rest|balance|cash)|your (money|savings|cash|balance|
    bonus)) (all )?(in|into) (the|our|a|an|gold|stocks|crypto|bitcoin|shares|bonds|some) …(pocket|pot|fund|plan|
    portfolio|vault|etf|saver|account|market|gold|stocks|crypto|bitcoin|shares|bonds), (were it|if it were|
    if it was) (my|our) (money|savings|cash|call|decision), (nobody|no one|nobody who|no customer|none of) …(lost|loses|
    come out with less|came out with less|regretted|lost money|lost a), (little|no) reason for (that|it) to (stop|
    change|end), (can't|cannot|won't|never) (go wrong with|lose with|lose money|
    lose out), ${assetEn} would stay ${assetEn}, (yields|returns|pays|earns|makes|grows|earn you|make you|pay you|
    net you) …(guaranteed|without (any )?risk|risk-free|no risk|no matter what|every single (year|month)|
    year after year), (guaranteed|assured|risk-free|sure-fire|certain|safe) …(return|returns|profit|profits|gains|yield|
    income|growth|winner), (good|great|smart|solid|wise|safe|clever) (investment|bet|buy-in|store of value|hedge)
  `,
  es: unwrap`
    (vas a|va a|vais a|podra|podras)? ?(duplicar|triplicar|multiplicar|doblar|duplicas|duplica|duplicaras|duplicara|
    triplicaras|doblaras) (lo que (pongas|ponga|inviertas|invierta|metas|meta|pusiste|aportes)|(tu|su) (dinero|
    inversion|capital|plata|ahorros)), cuant[oa]s? (mas|antes) (inviertas|invierta|
    aportes)( ahora| ya| hoy)? ?,? mejor, cuant[oa]s mas (compres|compre|metas|meta|pongas|
    ponga)( ahora| ya| hoy)? ?,? mejor, como inversion …(redond[oa]s?|segur[oa]s?|inmejorables?|excelentes?|
    fantastic[oa]s?|perfect[oa]s?|imbatibles?), (te|le|les|os) (recomiendo|aconsejo|sugiero|recomendamos|aconsejamos|
    conviene) (que )?(meter|metas|meta|poner|pongas|ponga|pasar|pases|pase|mover|muevas|mueva|colocar|coloques|coloque|
    guardar|guardes|invertir|inviertas|invierta) …(sueldo|nomina|ahorros|salario|dinero|plata|saldo|
    aguinaldo), (yo que (vos|tu|usted)|yo en (su|tu) lugar|si fuera (usted|tu|yo)|yo) (ya |no |mejor )?(compraria|
    venderia|cambiaria|esperaria|invertiria|meteria|pondria|aguantaria|aprovecharia)(?= )?, (metele|metelo|metale|
    metalo|pon|ponga|ponlo|pongalo|mete|meta|echale|coloque|coloca) …(aguinaldo|ahorros|plata|dinero|lana|todo|saldo|
    fondo|cripto|acciones|oro|inversion), (vas|va) a ver como (te|le) (rinde|crece|sube|renta), (te|le) (rinde|rendira|
    renta|rentara|dara|da|deja|dejara|genera|generara) …(mas que|ganancia*|seguro|un \d[\d.,]*|fijo|\d[\d.,]* ?%|
    beneficio*), (obtendra|obtendras|ganara|ganaras|conseguira|tendra) (una |un |mas |grandes |buenos |
    buenas )*(rentabilidad|rendimiento|ganancias?|beneficios?|intereses) …(superior|segur[oa]s?|garantizad[oa]s?|mayor|
    del|de|asegurad[oa]s?), (rentabilidad|rendimiento|ganancias?|retorno|interes|intereses) …(asegurad[oa]s?|
    garantizad[oa]s?|segur[oa]s?|fij[oa]s? garantiz*|superior|sin riesgo), inversion …(recomendable|segura|excelente|
    redonda|inmejorable|buena|rentable|fija|ganadora|garantizada), (buena|gran|excelente|mejor|
    magnifica) inversion, (nadie|ninguno|ningun cliente) …(ha perdido|perdio|salido perdiendo|salio perdiendo|pierde|
    se ha arrepentido), (recorrido|margen) (a la baja|al alza|de subida|de bajada), (desprenderse|deshacerse|deshagase|
    desprendase|soltar) de …(dolares|euros|pesos|libras|acciones|\d[\d.,]*)
  `,
  zh: unwrap`
    (建议|推荐|不如|最好|劝|要我说|换我|我会)[您你]?…把?…(一半|大部分|全部|闲置|闲|多余|多数)的?(工资|积蓄|存款|闲钱|钱|余额|资金|薪水|奖金|现金)…(放|投|转|存|买|挪|搬)(进|入|到|去|
    在), (几年|一年|两年|三年|半年|几个月|很快)…(翻倍|翻番|翻一番|翻一倍|涨一倍), (越早买|买得越多|投得越多|多买|放得越多|存得越多)[,]?…(越赚|赚得越多|越划算|越值|收益越高), (拿|捂|握|
    抱)(住|稳|紧|着|牢)(了|吧)?[,]?(千万)?(先)?(别|不要)(急着)?(卖|抛|动|出), (挪|转|放|投|存|买|搬|丢|搁|扔|砸)(进|到|入|去)(来|去|了)?["“《]?…(宝|盈|基金|理财|计划|
    组合|黄金|股票|比特币|余额)…(一年|稳|赚|收益|划算|更好|合适|比|多|的话|吧), (一年|每年|每月|年底|到期|半年|一个月)(下来|算下来|怎么也|起码|至少|少说)?…(\d+|
    [一二三四五六七八九十两]+)(到[一二三四五六七八九十]+)?[一二三四五六七八九十]?个点, (跑不掉|跑不了|少不了|稳稳的|妥妥的|板上钉钉|闭眼(买|入|投|放)|闭着眼睛?(买|入|投|放)|稳赚|包赚|躺赚|躺赢|
    稳赢|保本|不会亏|亏不了|亏不着|没亏过|从没亏|零风险|无风险|只赚不赔|稳赚不赔)(?!用户协议), (抄底|上车|入场|加仓|建仓|满仓|逢低|逢高|梭哈|清仓|止盈)(?!时间), (早|晚|趁早|越早|趁|赶紧|尽快|
    再等等|等等|先别|缓缓|不如|建议[您你]?|要我说|换我|我要是[您你])…(换汇?|买入?|卖|抛|入手|出手|结汇|购汇)…(划算|合适|更值|赚|低位|高位|便宜|好|吧|多), ${assetZh}…(见底|到底了|
    触底|见顶|到顶|低位|高位|谷底|底部)…(买|换|卖|入|划算|时机|反弹|机会)
  `,
  ar: unwrap`
    (انصحك|ننصحك|انصح|اقترح عليك|الافضل|الاحسن|احسن لك|افضل لك|لو مكانك|لو كنت مكانك|رايي|نصيحتي) (ان |انك |بان |
    لو )?(ب)?(تحط|تضع|احط|اضع|تستثمر|تحول|احول|تنقل|تدخر|تودع|وضع|تحويل|استثمار|ايداع|حط) …(راتبك|راتبي|فلوسك|اموالك|
    مدخراتك|مدخراتي|تحويشتك|دخلك|رصيدك), (ستضاعف|بتضاعف|هتضاعف|راح تضاعف|رح تضاعف|تضاعف) (فلوسك|اموالك|مالك|مدخراتك|
    ما تضعه|ما تدفعه|اللي تحطه|اللي تحطها|استثمارك|راس مالك), (كلما|كل ما) (اشتريت|استثمرت|حطيت|وضعت) …(اكثر|
    اكتر) …(افضل|احسن|ربحت|كسبت), ${assetAr} …(لم يلمس|لم تلمس|لم يصل|لم يبلغ|ما وصل|لسه ما) …(قاعه|قاعها|القاع|قمته|
    ذروته|القمه), (عايد|عايدها|عايده|ارباح|ارباحه|ارباحها|ارباحك|ربح|ربحه|ربحها|ربحك|مكسب|مكسبه|مكسبها|فايده|فوايد|
    العايد|الربح|الارباح) …(مضمون|مضمونه|موكد|موكده|ثابت مضمون|مية بالميه), (حط|حطي|ضع|ضعي|استثمر|استثمري|ادخل|ودي|ارمي|
    شيل|حول|انقل) (فيه|فيها|فلوسك|اموالك|مدخراتك|كل|راتبك|المبلغ)( …)?(وانت مغمض|وانت مطمين|مغمض|مغمضه|ذهب|الصندوق|
    المحفظه|صندوق|محفظه|استثمار|الاستثمار|ولا تشيل), (ما|لم|ولا) …(احد|حد|واحد|عميل) (خسر|خسران|ندم|طلع خسران), (خرج|
    طلع|خرجوا|طلعوا) (رابح*|كسبان*|بربح|بمكسب), لن (يشذ|تشذ) عن القاعده, (الصبر|صبرك|انتظر|استني|اصبر|انتظارك|
    اصبري) …(اسبوع*|شهر*|يوم*|العيد|رمضان|السنه|شوي|قليلا) …(السعر|يرتفع|ينخفض|ينزل|يطلع|لا يضيع|احسن|افضل|اكسب|يتحسن|
    توفر|تكسب)
  `,
})
