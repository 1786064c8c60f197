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
    (put|move|shift|stick|park|throw) (all )?(your|the) (savings|money|cash|bonus|lot|rest|balance) (in|into) (there|it|
    that|this|one) (rather than|instead of|and (watch|let|forget|leave)), (can|could|will) only (ever )?(go|move|
    head) up in value, (i'd|i would|you should|you ought to|you'd better|you had better|better to|best to|
    i recommend you|i suggest you|
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
    if it was) (my|our) (money|savings|cash|call|decision), (nobody|no one|nobody who|no customer|none of) …(lost (money|a|anything|out)|loses (out|money (with|on|in))|come out with less|came out with less|regretted|lost money|lost a), (little|no) reason for (that|it) to (stop|
    change|end), (can't|cannot|won't|never) (go wrong with(?! (either|any|each|both|one|the (colou?r|size|app|button|form|page))(?![a-z]))|lose with|lose money|
    lose out), ${assetEn} would stay ${assetEn}, (yields|returns|pays|earns|makes|grows|earn you|make you|pay you|
    net you) …(guaranteed|without (any )?risk|risk-free|no risk|no matter what|every single (year|month)|
    year after year), (guaranteed|assured|risk-free|sure-fire|certain|safe) …(return|returns|profit|profits|gains|yield|
    income|growth|winner), (good|great|smart|solid|wise|safe|clever) (investment|bet|buy-in|store of value|hedge)
  `,
  es: unwrap`
    (metele|metale|echale|entrale|entrele) (a|en) (el|la|las|los|tus|sus|al) (tecnologicas|acciones|cripto*|bolsa|bancos|
    energeticas|farmaceuticas|fondos|oro|etf*|indice*), (rendir|rentar|rendira|rendiran|rentara|rentaran) …mas que (un|
    el|los|la|una|tu|su|cualquier) (deposito|banco|plazo|ahorro|cuenta|bono|letras|inflacion|hucha|fondo|bolsa), (vas a|va a|vais a|podra|podras)? ?(duplicar|triplicar|multiplicar|doblar|duplicas|duplica|duplicaras|duplicara|
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
    不如(都|全|全部|全都|一半|大部分|多半)(拿去)?(买|投|转|换|存|放)(成|进|到|入|了), (建议|推荐|不如|最好|劝|要我说|换我|我会)[您你]?…把?…(一半|大部分|全部|闲置|闲|多余|多数)的?(工资|积蓄|存款|闲钱|钱|余额|资金|薪水|奖金|现金)…(放|投|转|存|买|挪|搬)(进|入|到|去|
    在), (几年|一年|两年|三年|半年|几个月|很快)…(翻倍|翻番|翻一番|翻一倍|涨一倍), (越早买|买得越多|投得越多|多买|放得越多|存得越多)[,]?…(越赚|赚得越多|越划算|越值|收益越高), (拿|捂|握|
    抱)(住|稳|紧|着|牢)(了|吧)?[,]?(千万)?(先)?(别|不要)(急着)?(卖|抛|动|出), (挪|转|放|投|存|买|搬|丢|搁|扔|砸)(进|到|入|去)(来|去|了)?["“《]?…(宝|盈|基金|理财|计划|
    组合|黄金|股票|比特币|余额)…(一年|稳|赚|收益|划算|更好|合适|比|多|的话|吧), (一年|每年|每月|年底|到期|半年|一个月)(下来|算下来|怎么也|起码|至少|少说)?…(\d+|
    [一二三四五六七八九十两]+)(到[一二三四五六七八九十]+)?[一二三四五六七八九十]?个点, (跑不掉|跑不了(?!的)|少不了|稳稳的|妥妥的|板上钉钉|闭眼(买|入|投|放)|闭着眼睛?(买|入|投|放)|稳赚|包赚|躺赚|躺赢|
    稳赢|保本|不会亏|亏不了|亏不着|没亏过|从没亏|零风险|无风险|只赚不赔|稳赚不赔)(?!用户协议), (抄底|上车|入场|加仓|建仓|满仓(?!确实|了?的?(?:话|时)|[^,。]{0,4}(?:归还|还不|还到|麻烦))|逢低|逢高|梭哈|清仓(?!价|特|处理|甩|促|商品|区|款|大|活|折|销|品)|止盈)(?!时间|止损), (早|晚|趁早|越早|趁|赶紧|尽快|
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
    طلع|خرجوا|طلعوا|يخرج|تخرج|سيخرج|ستخرج|يطلع|تطلع|بيطلع|بتطلع|هيطلع|هتطلع|راح تطلع) (رابح*|كسبان*|بربح|بمكسب), (لن|
    ما|لا|مارح|ما راح) (ت|ي|ب?ت|ب?ي)(خسر|ضيع)(ين|ون)? …(راس مال*|راس المال|مدخراتك|
    استثمارك), (ال|بال|لل|ب)?(ذهب|اسهم|سهم|بيتكوين|عملات|صندوق|بورصه|فضه|دولار|عقار|سندات|
    كريبتو) …(لن|ولن|فلن|ما|لا) (تخسر|يخسر|تضيع|يضيع) (ماله|مالك|فلوسك|فلوسه|اموالك|اموالهم), (لن|ولن|فلن|ما|
    لا) (تخسر|يخسر|تضيع) (مالك|فلوسك|اموالك) (فيه|فيها), مضمون* (ال)?(ربح|عايد|ارباح|مكسب|عوايد), (لن|ولن|فلن|ما) (تخسر|يخسر) (اي )?(احد|حد|مستثمر) (شيا|شيءا|امواله|ماله|فلوسه)(?! بسبب), لن (يشذ|تشذ) عن القاعده, (الصبر|صبرك|انتظر|استني|اصبر|انتظارك|
    اصبري) …(اسبوع*|شهر*|يوم*|العيد|رمضان|السنه|شوي|قليلا) …(السعر|يرتفع|ينخفض|ينزل|يطلع|لا يضيع|احسن|افضل|اكسب|يتحسن|
    توفر|تكسب)
  `,
})

/** Advice that is one only where money and its markets are spoken of. */
export const adviceTalk = phrases({
  en: unwrap`
    (don't|do not) (sell|buy|convert|exchange|cash out|panic|trade) …(yet|now|today), (go for|pick|choose|take|
    opt for|aim for) (the )?(highest|riskiest|riskier|bolder|higher|high-risk|growth|adventurous) …(one|risk|option|fund|
    level|pot|plan), (i'd|i would|i'll|we'd) (go for|go with|pick|choose|grab|snap up|get|buy|back|lean towards) …(one|
    some|fund|pot|shares|stocks|gold|bonds|crypto|bitcoin|plan|a few), (you )?(can't|cannot|won't|couldn't) (go wrong|
    lose|regret it|regret that) …(with|on|there|fund|it), (pays off|paid off|pay off|does well|do well|
    done well) …(year|years|long run|long term|nicely|handsomely|over time), (come out|comes out|came out|end up|
    ends up|be) (well|way|far|comfortably) ahead, (comes out|came out|come out) ahead, (i'd|i would|we'd|personally|
    if i were you) …(put|park|place|split|move|keep|stick) …(fund|funds|
    pot|savings|index|stocks|shares|gold|bonds|crypto|bitcoin|half|dollars|euros), (would|will|could|'ll|
    should) (grow|turn|become|swell|
    rise|be worth)( into| to)?( about| around| roughly| nearly| almost| over)? [$€£]?\d[\d.,]*( [a-z]+)? (in|within|by|after|
    over) …(year|years|months|
    decade), ${assetEn}( [a-z]+){0,3} (is|are|looks|look|seems|seem)( [a-z]+)? (cheap|undervalued|oversold|a bargain|
    a steal|overvalued|overbought|underpriced|overpriced|at its low|at a low|a winner|a good bet|a safe bet|
    the safer bet|the safe bet|a no-brainer|the way to go|the one to go for|the one to have|where the money is|
    the smart choice|the smart move|the best choice|a great choice|a good choice|the better choice|the place to be|
    worth it|worth having|the better option|your best bet|a (solid|good|great|smart|strong|clever|safe|safer) (buy|bet|pick|play|
    punt))(?! way| to send| for), (fund|funds|etf|gold|bonds|stocks|shares|crypto|bitcoin|pot|vault) (is|are|would be|
    's) (a |the )?(far |much )?(better|best|right|smarter|smartest|safer|safest|wiser) (place|home|choice|option|bet|
    way|spot|idea|use|fit) (for|to), (fund|pot|plan|vault|pocket|
    portfolio) (is|would be) (the one|your best|the best) (to|for|choice|option|bet) …(go|pick|choose|get|you|grow),
    (portfolio|mix|split|allocation|blend) …(suit|suits|work|works|fit|fits|ideal|best|makes sense), half (shares|stocks|
    equities|bonds|gold|cash|crypto)[,]? (and )?half, ${assetEn}( [a-z]+)? (has|have|'s) (now |already |
    finally |probably )?(bottomed out|bottomed|peaked|topped out|hit bottom|hit rock bottom|reached its|reached the|
    had its), (converting|exchanging|buying|selling|waiting|investing|sending) (now|today|later|soon|this week|
    early) (makes sense|is smart|is wise|pays|is better|is the better|would be better|gets you more|is a good), (now|
    today|this)( is|'s) (a |the |your )?(good |right |perfect |best |ideal )?(moment|time|chance) to (get|jump|move|
    step|go) (in|into)
  `,
  es: unwrap`
    no (vend|compr|cambi|conviert)[a-z]{1,5} (todavia|aun|ahora|ya|nada), (elige|elija|escoge|escoja|opta|opte|ve|
    vaya)( a| por)? (el|la) (mas|de mayor|de mas|fondo|opcion) …(alto|alta|riesgo|arriesgad[oa]|agresiv[oa]),
    (toc[a-z]{1,4}|
    tocado) (ya )?(fondo|techo), (ya|ahora|hoy|actualmente)? ?(esta|estan|parece|parecen) (muy |tan |bastante |
    realmente )?(barat[oa]s?|infravalorad[oa]s?|sobrevalorad[oa]s?|regalad[oa]s?|por los suelos|en minimos|
    en maximos|tirad[oa]s?)(?! de precio el envio), ahora que esta[n]? (tan )?(barat[oa]s?|baj[oa]s?|
    en minimos), (acciones|oro|fondo|bonos|bitcoin|cripto|dolar|dolares|euro|euros) …(es|son) …(buena|
    gran|excelente|mejor|buenisima) (compra|apuesta|jugada), apuesta …(segura|acertada|ganadora|buena|
    de futuro), (muy|bastante|sumamente|de lo mas|altamente) rentable[s]?, (es|son|sera|resulta) rentable[s]?,
    no se (va a|van a) (equivocar|arrepentir), no te (vas a) (equivocar|arrepentir), (siempre )?(ha|
    han|sale|salen|saldra|saldras|salio|acaba|acabara|acabaras)( siempre)? (salido )?ganando, (compensa|
    compensara|merece la pena) …(de sobra|anos|largo plazo|con creces), (convertirian|convertiria|convertiran|
    convertira|serian|seran)( en)?( unos| cerca de| casi)? \d[\d.,]*( €| [a-z]+)? (en|dentro de|al cabo) …(ano|anos|
    meses), (cartera|reparto|
    combinacion) …(equilibrad[oa]|diversificad[oa]|acciones|bonos), mitad (acciones|bonos|oro|efectivo), (harias|haria|
    haras) bien en (comprar|invertir|cambiar|vender|meter|esperar), (aproveche|aprovecha|aprovechad|aprovechen)( y|
    para| ahora| ya) (compr|cambi|invert|conviert|vend)[a-z]{1,4}, (le|te|les|os)? ?(recomiendo|aconsejo|
    recomendamos|aconsejamos|sugiero) (el|la|los|las|un|una|nuestro|nuestra|este|esta) …(fondo|fondos|acciones|bonos|
    oro|cartera|hucha|plan|etf|cripto|criptomonedas), (todo )?(en|a) (el|la) (fondo|bolsa|oro|hucha) …(y|
    que) (crece|sube|rinde), (hucha|fondo|cartera|plan|cuenta) …(dara|rendira|generara|
    rentara) …(\d[\d.,]* ?%|al menos|como minimo), mi consejo (es|seria) (que )?(esper|compr|vend|cambi|inv)[a-z]{1,6},
    (asegure|asegura|asegurese|bloquee|bloquea|fije|contrate) (hoy|ya|ahora|cuanto antes) …(deposito|plazo|tipo|interes),
    (el|la|los) …(a la larga|a largo plazo|con el tiempo) (solo |siempre |nunca )?(sube[n]?|crece[n]?|baja[n]?|
    gana[n]?|pierde[n]?)
  `,
  zh: unwrap`
    (直接|放心|闭眼|果断)(买|选|投|存|入|上)…(就行|就好|就可以|即可|吧|就对了), (先|暂时|千万)?(别|不要)(急着)?(卖|买|抛|换|动)(了)?(?=[,。!]|$), (见底|到底|触底|见顶|到顶|
    抄底|筑底)(了|机会|的时候), (只涨不跌|只会涨|只升不降|稳涨|涨不停|跑赢通胀|
    跑赢通货膨胀|跑赢存款|稳赚|包赚|准没错|肯定赚|一定赚|必赚|稳妥得很), (被低估|被高估|低估了|高估了|估值低), ${assetZh}…(便宜|低位|高位|划算|保值|抗跌|合适|最稳|靠谱|稳妥|增值), (要是我|换我|我的话|换作我|如果是我|我要是您|依我看|我看|
    我觉得|在我看来)[,]?…(就|会|先|都)?(全|多|再)?(买|投|换|卖|等|囤|放|存|配), (推荐|建议)[您你]?(买|入手|持有|配置|选|投|换|卖|入)…(基金|股票|债券|黄金|比特币|理财|美元|欧元|
    日元|一些|一点|点|部分), (建议|推荐|最好)[您你]?…(周[一二三四五六日天]|下周|明天|
    后天|月底|下个?月|年底|过[几两]天|过段时间)…(再|换|买|卖|汇), (现在|眼下|目前|今天|这会儿)…(正是|就是|是|算是)?(时候|好时机|好时候|良机|入场|机会|上车)(?!间), (正是时候|好时机|
    入场时机|上车时机), (一半|七成|三成|六成|四成|
    大部分|全部|多数)(股票|债券|基金|黄金|现金|美元)…(一半|三成|七成|四成|六成)?, (多|赶紧|趁机|趁现在|趁便宜|先)?(囤|屯)(点|些|一点|一些|着), (要|会|将|得|在)(往|向)(下|
    上)走, (赶紧|尽快|趁早|及早|抓紧)…(锁定|买|换|
    入手|上车|卖|存)…, (选|挑|买)(最高|风险最高|高风险|收益最高|激进)(的|那|型|档), (年|月)(后|下来|内)…(大概|大约|差不多|至少|起码|肯定|就)(能|会|可以)?(有|变成|涨到|赚|翻到|
    拿到)…\d, (闲钱|存款|积蓄|余额|工资|
    资金|钱)…(放|买|存|投|转|换|挪)…(最合适|最划算|更合适|更划算|最好|最稳|最值|准没错|不亏|不会亏|黄金|基金|股票|理财), (放|存|投|买)…(最合适|最划算|更划算|更合适|最值)(?=[,。!]|$)
  `,
  ar: unwrap`
    (انصحك|ننصحك|انصحكم|اقترح عليك|الافضل لك|لو كنت مكانك) …(تشتري|تستثمر|تضع|تحط|تحول|تدخر|توزع) …(ذهب*|الذهب|اسهم|
    الاسهم|صندوق*|دولار*|يورو|عملات|محفظه*|وديعه*|سندات),
    لا (تبع|تبيع|تشتر|تشتري|تصرف|تحول)( [\u0620-\u06ff]+)? (الان|الحين|بعد|حاليا|دلوقتي|هلا), (اختر|اختار|خذ|
    خذي) …(الاعلي|الاكثر مخاطره|الاعلي مخاطره), ${assetAr}( [\u0620-\u06ff]+){0,3} (رخيص*|رخيصه|باقل من قيمته|
    باقل من قيمتها|مقوم*|في القاع|في قاعه|مربح*|مغري*|صفقه|فرصه|رهان|استثمار مربح|في الحضيض|لا ينزل|لا تنزل|لا يخسر|
    لا تخسر|ما ينزل|ما تنزل|لا يهبط|وصل الي القاع|وصلت الي القاع|بلغ القاع|بلغت القاع|لامس القاع|افضل خيار|
    الخيار الافضل|الخيار الامثل|مناسب لعمرك|صفقه رابحه|صفقه جيده), ${assetAr}( [\u0620-\u06ff]+){0,2} (افضل|احسن|اضمن|اامن|امن|انسب) (مكان|ملاذ|مخزن|وجهه|طريقه|وعاء) ل[\u0620-\u06ff]+, (صفقه|فرصه|خطوه|رهان|استثمار|شراء) (جيد*|رابح*|
    مربح*|ممتاز*|ذهبي*|امن*|مضمون*|ناجح*|لا تعوض|موفق*)(?! ل(?:اشكر|شكر|اعتذر|اوضح)), (فهو|فهي|هو|هي|انه|انها)( خيار| استثمار|
    صندوق)? (مربح*|رابح*|مضمون*|مجزي*), (لن|ولن|فلن|مارح|ما راح) (تخسر|تخسري|تندم|تندمي|بتخسر|بتندم) (معه|معها|فيه|فيها|ابدا),
    (سيحقق|ستحقق|يحقق|تحقق|بيحقق|سيجني|ستجني|تجني|سيكسب|ستكسب|بتكسب|بيكسب|سيربح|ستربح|بتربح|ستربحك|سيربحك|تربحك|يربحك|
    سيدر|ستدر|يدر|تدر|بيطلع لك|سيعطيك|ستعطيك|بيعطيك|تعطيك) …(عايد*|ربح*|ارباح*|مكسب*|مكاسب|فايده|\d[\d.,]* ?%|
    مبلغا اكبر|الكثير), (تضاعف|ستضاعف|بتضاعف|يضاعف|سيضاعف) (اموالك|فلوسك|مالك|مدخراتك|راس مالك|استثمارك|المبلغ), (تصبح|
    ستصبح|تصير|ستصير|بتصير|تصل) …\d…(خلال|بعد|في) …(سنه|سنتين|سنوات|شهر|اشهر|عام|عامين), (ارشح|نرشح|انصحك|ننصحك|انصح|
    اقترح|افضل لك|الافضل لك|الانسب لك|يناسبك|يجدر بك|الاجدر بك)( لك| عليك)?(?! ب(?:مراجع|قراء|سوال|مقارن|استشار|الاطلاع|عدم)| ان (?:تراجع|تقرا|تسال|تقارن|تستشير)) …(صندوق*|الصندوق|اسهم|الاسهم|ذهب|الذهب|
    بتكوين|البتكوين|بيتكوين|البيتكوين|سندات|السندات|محفظه متوازنه|محفظه متنوعه|محفظه استثماريه), (نصفها|نصفه|نصف|
    نصها) (اسهم|سندات|ذهب|نقد), (الوقت|وقت|اللحظه|لحظه|التوقيت|توقيت) (المثالي*|مثالي*|المناسب*|مناسب*|الانسب|الافضل|
    الجيد|جيد*|ممتاز*) (ل|لل|لشراء|لبيع|لدخول|للشراء|للبيع|للدخول|للاستثمار|للتحويل|للصرف|لتحويل|لصرف)( [\u0620-\u06ff]+)?,
    (استغل*|اغتنم*) (الفرصه|الوضع|السعر|الهبوط|النزول|الرخص), (نصيحتي|رايي|انصحك|اقترح|الافضل|الاحسن|الاولي) (لك )?(ان|
    انك|ب)?( )?(تنتظر|تصبر|تستني|تشتري|تبيع|تصرف|تحول|تؤجل|توجل|الانتظار|بالانتظار|تستثمر), (في طريقه*|في طريقها|متجه*|مقبل*|
    مقبله|ماشي*|رايح*) (الي|نحو|علي|لل|ل)?( )?(مزيد|الارتفاع|الانخفاض|الهبوط|الصعود|انخفاض|ارتفاع|هبوط|صعود|للارتفاع|
    للانخفاض|للهبوط|للصعود|ارتفاع|نزول|طلوع)( [\u0620-\u06ff]+)?, (سيعود|ستعود|سيرجع|سترجع|بيرجع) …(للارتفاع|للصعود|
    للانخفاض|يرتفع|يطلع|يصعد|للنزول), (لو|ان) (كنت )?(مكانك|محلك|انا مكانك) …(لوضعت*|لاشتريت*|لبعت*|لانتظرت*|لحولت*|
    لصرفت*|لاستثمرت*|كنت*|اشتري*|انتظر*|بشتري*|بنتظر*), ثبت وديعتك
  `,
})
