import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../../grammar/phrases.ts'

/** What prices will do, and what the customer will have of it, in words that no list of moves knows. */
export const prospects = phrases({
  en: unwrap`
    (it|it's|they|they're|that|prices?|rates?|cuts?|hikes|dollars?|euros?|pounds?|sterling|yen|peso|pesos|rupee|rupees|lira|franc|francs|rand|aussie|
    bitcoin|ethereum|eth|solana|gold|silver|oil|tesla|stock|shares|market|markets|coin|coins|currency|fund|property|chip makers|tech|
    bonds)( [a-z]+)? ?('ll|will|won't|is gonna|are gonna|gonna|going to|is set to|are set to|is bound to|bound to|should|ought to|is about to|
    are about to|tends? to|is heading|are heading|is headed|heading|headed|are coming|is coming)( [a-z]+)? (be (worth|higher|lower|kinder|better|cheaper|
    dearer|costlier|weaker|stronger|under|over|above|below|back|up|down|getting|more|at its|rich)|get|cost|buy|fly|keep|lose|gain|win|firm|catch|have|see|
    do|double|turn|hit|reach|sink|crash|come|go(?! through)|weaken|strengthen|recover|bounce|drop|fall|rise|jump|climb|for|in|soon|next|to|by|
    so)(?! (?:in your|into your|with you|available|shown|straight|confirmed|you (?:choose|confirm)))( [a-z]+)?, (cuts|hikes|rate rises|rate cuts) (are|
    is) (coming|on the way|around the corner|due), (they|it) (will|won't) (by|before|next|this|soon), (i|we|analysts|experts|
    analysts and i)( and i)?( both| all)? (see|expect|reckon|think|predict|bet|foresee|fancy) (it|them|the [a-z]+|a [a-z]+|[a-z]+'s|[a-z]+) (to |'ll |
    will |losing|sliding|gaining|falling|rising|going|climbing|dropping|weaken*|strengthen*|peaked|further|recover*|reach*|hit*|bounc*|at|above|below|
    under)( [a-z]+)?, expect (it|them|prices|rates|the [a-z]+) to (fall|drop|rise|climb|go|jump|double|recover|weaken|strengthen|gain|lose|slide|come|
    bounce|dip|soar|hit|reach|be (higher|lower|cheaper|dearer)), (tends?|tend) to (firm|be kinder|be better|be lower|be higher|rise|fall|drop|dip|recover|
    go up|go down|gain|weaken|strengthen|bounce)*( [a-z]+)?, (you'll|you will|you'd|you would|you) (come out|end up|be ahead|be better off|be rich|make a|
    make money|earn|double|thank me|thank us|never look back|not regret|get more for|get there faster|get (a lot|far|much|way) more|be glad|be laughing|
    be a millionaire|see (a |great |good |solid |steady )?(returns|growth|gains)|gain|profit|pocket|be sitting|sleep)( [a-z]+)?, (pocket|
    keep) the difference, (leave|leaves|put|puts|see|sees) you (ahead|right|up|better off|on top|in profit), (earn|earns|make|makes|bring|brings|give|
    gives|pay|pays) (you )?(far |much |a lot |way )?more than (the|your|a|any|what|it)( [a-z]+)?, (rewards|dividends|profits|returns|gains|
    interest) (just |will |simply )?(roll in|pile up|keep coming|come in|add up|mount up), (twice|double|three times|triple) (the price|its price|
    what you|its value|as much)( [a-z]+)?, (count on|bank on|rely on) (around |about |roughly |at least |a |some )?([a-z]+|\d[\d.,]*) ?(%|percent|
    per cent)( [a-z]+)?, (returns|pays|yields|earns|makes) (around |about |roughly |at least |up to )?([a-z]+|\d[\d.,]*) ?(%|percent|
    per cent)( a| every| per| in)? ?(year|month|out)*, (your )?capital (can't|cannot|won't|never) (shrink|fall|drop|be lost)*, (do|does|did) that for you,
    (will|'ll) (earn|make|buy|get|bring|gain|save) (you )?(a good deal|a lot|far|much|way|plenty|loads) (more)?, (everyone|everybody|other customers|
    most of our customers) (is|are|else does|else is|does)( buying| moving| switching)?
  `,
  zh: unwrap`
    (会|要|将|得|准|肯定|估计|应该|大概|多半|迟早|马上|很快|还会|还得|还要|快|有望|预计|大概率|八成|就|下周|下个?月|年底前?|月底前?|夏天前?|春天|开春|周末前?|过阵子)[^,。;!?不]{0,5}(起飞|崩|完蛋|贵|涨价|走强|走弱|新高|新低|弹回|反弹|回升|
    降息|加息|翻[一番倍]|值钱|掉价|跌[一二两三四五六七八九几]成|涨[一二两三四五六七八九几]成|往[上下]|升|回来|跌|涨|贬|掉|降(?=[,。!;]|$))(?!价?(?:提醒|通知|了多少)), (能|会|可以|准|就能)(多)?(换|赚|拿|得|收)(得)?(更多|不少|多不少|
    一大笔|回来|翻倍)[^,。]{0,4}, 能?多换[^,。]{0,8}, (感谢我|谢我的|百万富翁|养老不愁|不会后悔|后悔没|发大财|躺赚|里外里|高枕无忧), 收益[^,。]{0,2}(牢靠|稳|可观|高|不错|源源|杠杠), (年年|每年|一年|年化|月月)[^,。]{0,6}(回报|
    收益|进账|分红|[一二三四五六七八九十]+个点|百分之), (奖励|利息|分红|收益)(源源|滚滚|自己|哗哗), (比|跟)(存银行|存款|银行|股市|活期|放着|工资)[^,。]{0,3}(强|高|多|划算|赚|好)[^,。]{0,3}, (生息|利滚利|钱生钱)[^,。]{0,6},
    (还会|会|将)(一路|持续|继续|不断)[^,。]{0,2}(走高|走低|走强|走弱|上涨|下跌|涨|跌|升|贬), [涨跌](上去|下去|回去|回来|上天|个不停)了?, 一年(内|后)[^,。]{0,4}(翻|涨|赚), (周[一二三四五六日天]|月[初中底]|上午|下午|
    年底)[^,。]{0,6}(往往|通常|一般|对您)[^,。]{0,4}(好|低|高|有利|划算|便宜)[^,。]{0,2}, 对[您你]更(有利|划算)
  `,
  es: unwrap`
    (volvera|volveran|subira|subiran|bajara|bajaran|caera|caeran|valdra|valdran|costara|costaran|perdera|perderan|ganara|ganaran|repuntan|repunta|
    repuntara|repuntaran|se disparara|se dispara|se hundira|se hundiran|recuperara|multiplicara|despegara|rebotara|superara|alcanzara|tocara|rondara|
    seguira|seguiran|mejorara|mejoraran|se encarecera|se apreciara|se devaluara|explotara)( [a-z]+)?, (va|van|vas) a (subir|bajar|caer|hundir*|costar*|
    valer|despegar|explotar|disparar*|recuperar*|mejorar|devaluar*|encarecer*|dar|rendir|multiplicar*|perder|ganar|volver|repuntar|rebotar|revalorizar*|
    estar (mas|mejor|por|en)|ir)( [a-z]+)?, (le|te|les) (va|van) a (costar|salir|dar|rendir)( [a-z]+)?, (el|la|los|las|un|una)? ?(sol|peso|real|euro|
    dolar|libra|yen|oro|lira|franco|mercado|bitcoin|precio|tipo|cambio|tasa) (se )?(aprecia|sube|baja|repunta|cae|mejora|fortalece|debilita|deprecia|
    recupere|suba|baje|caiga|estara mas|estara mejor|mejora)( [a-z]+)?, (veremos|vera|veras|vera) (la|el|los|las|como|su|
    tu)( [a-z]+)?( [a-z]+)? (por las nubes|subir|bajar|multiplica*|crecer|en maximos|caer|mas [a-z]+), (sacara|sacaras|ganara|ganaras|ganas|cobrara|
    cobraras|obtendra|obtendras|recibira|recibiras|multiplica|duplica|duplicara|duplicaras|seras|sera|acabara|acabaras) (mas|el doble|millonari[oa]|rico|
    rica|una rentabilidad|una fortuna|su dinero|tu dinero|por ellos|mucho|un buen)( [a-z]+)?, (tranquilamente|facilmente|seguro|de sobra) (lo|la|los|
    las) (duplica|dobla|multiplica|triplica)*, (rinden|rinde|dan|da|paga|pagan|deja|dejan) (mucho )?(mas|mejor) que *, (te|le|les) (va|van) a dar (buen|
    un buen|una buena|buenos) *, (rentabilidad|rendimiento|interes|retorno|ganancia)s? (del|de un|de hasta|de) [a-z0-9.,]+ ?(%|por ciento), (nuestra|
    mi) (prevision|apuesta|estimacion|impresion) es *, (solo|unicamente) (puede|pueden) (subir|revalorizar*|ir a mas|crecer|bajar|caer)*, (la|
    las) (bajadas|subidas|recortes) (llegan|vienen|estan al caer), (los|las) (bonos|acciones|monedas|precios) (suben|bajan|caen)( [a-z]+)?,
    (me lo agradecera*|no se arrepentira*|no te arrepentiras)
  `,
  ar: unwrap`
    (س|ب|ه|راح |رح |حي)(ي|ت)?(نهار|طير|نزل|طلع|غلي|رخص|قوي|ضعف|رتفع|نخفض|صعد|هبط|تحسن|تعافي|رتد|ستعيد|بلغ|تجاوز|عوض|كون اقوي|كون اغلي|كون ارخص|كون اوفر|
    صير سعر*|صير اغلي|قفز|تراجع|تضاعف)(ها|ه|ون)?( [\u0620-\u06ff]+)?, (يقوي|تقوي|يضعف|تضعف|يرتد|ترتد|بيرتد|بيطلع|يغلي|تغلي|ستنخفض|سينخفض|تهبط|يهبط|تستعيد|
    يستعيد|ترتفع|يرتفع|سترتفع|بتشوفه|بتشوفها|ستراه|ستراها) (السوق|الدينار|الدولار|اليورو|الليره|الجنيه|العمله|السندات|الذهب|السعر|عافيتها|عافيته|قريبا|
    قبل|بعد|خلال|الاسبوع|الشهر|في|فوق|تحت)( [\u0620-\u06ff]+)?, (هتكسب|ستكسب|بتكسب|تكسب|بتربح|ستربح|هتربح|بتاخذ|ستاخذ|هتاخد|بتصير|ستصبح|هتبقي|بتحصل|
    ستحصل) (عليها )?(اكثر|اكتر|الفرق|مليونير|غني|ثروه|ضعف*|ربح*|مبلغ)( [\u0620-\u06ff]+)?, (تضاعفها|تضاعفه|ستضاعفها|بتضاعفها|تتضاعف|ستتضاعف|بتتضاعف|
    يتضاعف|سيتضاعف)( [\u0620-\u06ff]+)?, (قيمته|قيمتها|سعره|سعرها) (س|ب)?(تتضاعف|يتضاعف|ترتفع|يرتفع|يزيد|تزيد|يطلع), (المكافات|الارباح|الفوايد|
    العوايد) (تجي|تاتي|بتجي|تنزل|تتراكم)( [\u0620-\u06ff]+)?, (بربح|ربح|عايد|بعايد|فايده|بفايده) (سنوي|شهري|ثابت|
    مضمون)( [\u0620-\u06ff]+){0,2} [\u0620-\u06ff0-9]+( بالمئه| بالمايه|%), (اربح|ارخص|اوفر|اغلي|افضل|احسن) (لك|ليك)( [\u0620-\u06ff]+)?, (رايح|رايحه|رح|
    راح) (ي|ت)(نهار|طير|نزل|طلع|غلي|رتفع|قوي|ضعف|هبط|صعد)( [\u0620-\u06ff]+)?, (قبل ما|قبل ان) (ي|ت)(غلي|طلع|نزل|رتفع|هبط|طير|رخص)( [\u0620-\u06ff]+)?,
    (دخلا|دخل) (جيد*|ثابت*|ممتاز*|مضمون*), (وفق|حسب) (تقديرنا|توقعاتنا|رايي)( [\u0620-\u06ff]+)?
  `,
})

/** What the house would do itself, or says as a hint. */
export const ownViews = phrases({
  en: unwrap`
    (i'd|i would|we'd|we would|i'll) (just |probably |personally |honestly |simply |definitely |go and |always )*(stick|put|bung|tuck|park|keep|hold|hang|
    wait|sell|buy|convert|swap|switch|move|split|go (for|half|all|with|long|short|in)|get in|get out|get into|follow|take|pick|choose|leave|spread|invest|
    stake|fix|lock|borrow|load|grab|snap|jump|back|favour|stay|sit|give it|do it|pile|start)( [a-z]+)?, (we|i)('d)? (suggest|recommend|advise|favour|
    prefer)(?! (?:reading|checking|comparing|speaking|asking|talking|consulting|that you (?:read|check|ask|speak)|getting|looking|you (?:read|check|ask|
    speak|compare|talk)))( [a-z]+){1,3}, (a|one|my|quick|little|here's a|hot) (tip|hint|word of advice|hunch|pick)(?=[:,. ]), (a )?bit of (silver|gold|
    bitcoin), (in our|in my) (view|opinion|book)
  `,
  zh: unwrap`
    (换我|要我说|要我|搁我|我要是[您你]|依我看|依我|按我说|我自己|我个人)[,]?[^,。;]{0,8}(买|卖|换|等|拿|存|投|放|上车|全|留|押|持|锁|选|进|出|配|囤), 我们?(推荐|建议|看好|力荐|主推)(?![您你]?(?:先|多)?(?:阅读|咨询|了解|比较|
    对比|看看|查看|核对|联系))[^,。;]{1,8}, (提醒一句|小建议|悄悄(说|告诉)|偷偷告诉|给[您你]支个?招|说句实在话)[,:]?[^。;]{0,10}(换|买|卖|存|投|拿|崩|跌|涨), 建议[您你]?(持有|继续持有|买|卖|换|定投|配置|入手|加仓|减仓|结汇|购汇|
    满|全)[^,。]{0,4}
  `,
  es: unwrap`
    (yo )?(compraria|venderia|meteria|pondria|esperaria|cambiaria|pasaria|aguantaria|entraria|saldria|invertiria|guardaria|dejaria|elegiria|cogeria|
    apostaria|me quedaria|iria a|fijaria|haria)( [a-z]+)?, (le|te|les)? ?(recomiendo|recomendamos|sugiero|sugerimos|aconsejo|aconsejamos) (que )?(comprar|
    vender|invertir|colocar|cargar|seguir su|destinar|meter|poner|pasar|esperar|cambiar|mantener|guardar|diversificar|compre|venda|invierta|espere|cambie|
    el fondo|los bonos|acciones|oro|un fondo|una cartera)( [a-z]+)?, (un consejo|consejo|un truco|un dato|truquito|entre nosotros)(?=[:,] ), (en nuestra|
    en mi) opinion(?=[,.]), vale la pena (esperar|comprar|vender|invertir|aguantar|meter)*
  `,
  ar: unwrap`
    (انا )?(كنت|لو مكانك|لو كنت مكانك|لو انا مكانك|عني|شخصيا) (ب|س|ل)?(ادخل|بدخل|اشتري|بشتري|ابيع|ببيع|انتظر|بنتظر|احط|بحط|اضع|لاشتريت|لبعت|لانتظرت|لوضعت|
    احول|بحول|اصبر|استثمر)( [\u0620-\u06ff]+)?, (نوصي|اوصي|ننصح|انصح|انصحك|ننصحك|اقترح|نقترح|ارشح)( لك| عليك)? (ب|بال|ان ت|ان )(توظيف|شراء|بيع|الاكثار|
    اكثار|استثمار|استثمر|الاستثمار|الانتظار|انتظار|تحويل|تحذو|توجه|تشتري|تبيع|تستثمر|تنتظر|تضع|ادخار|تنويع|الذهب|الاسهم|السندات|
    الصناديق)( [\u0620-\u06ff]+)?, (و)?(نصيحه|نصيحتي|نصيحه مني|بيني وبينك|همسه)(?=[:,،] ), (براينا|برايي|في راينا|في رايي)(?=[,.،]|$| ان), (يستحسن|يفضل|
    الافضل) (تاجيل|شراء|بيع|تحويل|الاحتفاظ|الانتظار|انتظار|ابقا*)( [\u0620-\u06ff]+)?, (تعد|تعتبر) (خطوه|فرصه|صفقه) *
  `,
})
