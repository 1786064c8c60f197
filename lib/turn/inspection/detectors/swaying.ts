import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

/** What sways one who talks of his savings, a fund, a currency: praise, a forecast, a step commended. */
export const swaying = phrases({
  en: unwrap`
    (put|move|get|keep|leave|invest|stick|park|have|shift) (in )?(at least |just |around |about )?(as much as|half|most|
    the bulk|everything|a (good|big|large|small|decent) (part|chunk|slice|share|portion)) …(you can|of it|
    of your (savings|money|cash|salary|bonus)|in|into|there|working), (won't|couldn't|wouldn't|can't|hardly) (find|do|
    get) (anything |any |much |one )?(better|safer), hard to (beat|match|top|fault|go wrong with), (as )?safe as (it gets|
    houses|they come|can be), (never|rarely) (yet )?(let|disappoint*|failed|betrayed|lost) (anyone|anybody|people|you|
    investors|holders|savers|us|money), (rock solid|rock-solid|bulletproof|no-brainer|sure bet|safe bet|
    safe haven|sure-fire|one-way bet)(?! code), (plenty of|lots of|more|further|much|still|some) (upside|
    room) (to (run|grow|rise|climb|fall|go|drop|improve)|left|ahead|in), (about to|set to|due to|bound to|ready to|
    going to|
    will soon|will probably) (have (its|their) …(moment|day|run)|take off|come back|shine|turn|come good|boom|break out|
    pay off|be back), back in (the green|the black|profit|positive territory), (bounce|come|be|climb) back (soon|
    before long|within|in no time|stronger|by (the|next|spring|summer|year)), (getting|growing|becoming) (stronger|weaker|
    cheaper|dearer|pricier) (by the|every|each|all the) *, (point|points|pointing|hint|hints|suggest|suggests) (to|at|
    towards) …(higher|lower|stronger|weaker|rise|fall|rally|drop|recovery|rebound|gains|cut|cuts), (be|get|turn|
    become) (kinder|more favourable|more favorable|friendlier|more generous|better value|
    in your favour)( for you| to you| again)?, (rates|prices|yields) are (only |just )?(going|heading|coming|
    moving) (down|up|lower|higher|one way), with (the |more )?(rate )?(cuts|hikes|rises|
    falls) (ahead|coming|on the way|around the corner), (is|are|'s|remains) (still |always |by far |simply |probably )?(the|your|one of the) (safest|best|smartest|surest|soundest) (place|home|haven|spot|store|thing|bet|shelter|protection)s? (for|to) …(savings|money|cash|wealth|put|keep|invest|park), (one|what|way|pot|fund|option|plan) (i'd|i would) (take|pick|
    choose|go for|go with|buy|put*|have|do), most people (would be|are|do) (fine|better off|happy|well) …(that|it|
    this|one),
    (make|makes|made|making|would make) (more |far more |much more |a lot of |most |perfect |good )*sense to (lock|put|
    move|invest|wait|buy|convert|send|sell|diversify|spread), (is|be|looks|seems|'s) a (very |
    really )?(sensible|smart|wise|prudent|clever|shrewd|safe) (step|move|choice|thing|plan|slice|call|bet|play|home|
    place|pick|buy|option), (always|never|historically|over time|long run|long term) …(rewarded|pays off|paid off|
    come out ahead|came out ahead|wins|won|recovers|recovered|bounced back|comes back), serve you (better|best|
    well), better (in|with) (a|an|the) …(fund|pot|stocks|shares|bonds|gold|etf|saver)(?! (page|tab|
    section)), better off (in|with|
    putting|keeping|waiting|moving|converting|holding|selling|buying|leaving|investing|sending), (beat|beats|outpace|
    outpaces|keeps ahead of) (inflation|cash|the bank|any bank), inflation (eats|is eating|will eat|erodes|is eroding),
    (don't|do not|never|shouldn't) (leave|let) (it|money|cash|your (money|cash|savings)|that (money|much)|that) …(sit|
    idle|sitting|lying|just), (stay put|sit tight|hold your nerve|ride it out|buy the dip|sit it out|hang in there|
    stay invested|stay the course), (works|working) (harder|better) for you, (you'll|you will) (thank|be glad|
    regret) *, (is|'s|be|seems|would be) (really |quite |just |plain |a bit )?(silly|a shame|a pity|mad|crazy|daft|
    foolish|unwise|a mistake|too early|too late) to (sell|buy|wait|convert|leave|keep|send|cash|hold|invest|
    swap)( out)?, (best|surest|smartest|safest|easiest) ways? to (build|grow|make|multiply) *, (is|would be|
    's) (what you want|what you need|the one for you|right for you|made for you|the one to have), (find|hit|meet|
    finds) (support|resistance|a floor), (has|have|'ve|'s) (clearly |already |now |probably )?(peaked|topped out|
    bottomed out), (longer|shorter|sooner) is better, (add up to|turn into|turns into|grow into|grows into|become|
    becomes) a (fortune|nest egg|tidy sum|small fortune|nice sum), (don't|do not|wouldn't) (expect|count on) (it|them|
    the [a-z]+) (to )?(recover|recovering|rise|rising|fall|falling|drop|dropping|improve|improving|go|going|come|
    coming|bounce|bouncing)*, (you'll|you will|and) (retire|live) (comfortably|early|rich|well), (build|grow|building|
    growing) (real |your |lasting )?wealth, on (their|its) way to (a |an )?(record|new high|all-time|highs|lows|
    recovery), (look|looks) (ready|set|poised|primed|likely) to *, (hold|holds) up well, keep (the|your) (dollars|
    euros|pounds|shares|gold|bitcoin|stocks|bonds)(?=[,.;!]|$), lock it in (before|now|today)
  `,
  zh: unwrap`
    能(放|存|投|买)多少(就)?(放|存|投|买)多少, (起码|至少|建议|最好|不如)(先)?(拿|把|将|用)(出)?(一半|大部分|大头|[三五六七八]成|一部分|多数|全部|一点|一些)[^,。]{0,6}(买|投|
    存|放|转|换|配), 建议[您你]?(把|将|拿|
    用)[^,。]{0,8}(放(?!在?门|好)|存|投|买|换(?!货)|转(?![账接人])|锁(?!屏)|配(?!送|件)), 没有比(它|这个?|这款|这只)[^,。]{0,3}更?(好|稳|合适|划算|强), 最(保险|稳|稳妥|靠谱|划算|省心|值)(的)?(了|
    不过)?(?=[,。!]|$), (从不|从没|从未|从来没|
    从来不)[^,。]{0,3}(让人失望|亏|跌|输|掉), 后劲[^,。]{0,3}足, (上涨|上升|下跌|下行|升值|贬值|想象|增长)的?空间(还|很|巨|不|大|充), (很快|迟早|早晚|不久|过(阵|段)[^,。]{0,3}|
    年底前)(就|也)?(会|能)?(回本|回血|解套|涨回|回来|翻红|好转), 一天比一天(强|弱|贵|便宜|高|低), (会|要|将|还会|只会|可能会|变得)(更|越来越)(贵|便宜|强|弱|值钱|不值钱|低|
    高)(?=[,。!]|$), (好日子|春天|拐点|牛市)[^,。]{0,4}(来了|
    要来|到了|不远), (周|月|年|之后|以后|过后|到时|接下来)[^,。]{0,4}(会|应该|将|能)[^,。]{0,4}(有利|友好|划算), (降息|加息|涨价)(在即|在望|临近), (我|换我|我自己)(就|会|
    一般|也|肯定)(选|买|拿|存|投|换|
    配|等)[^,。]{0,6}(?=[,。!]|$), (更|最|比较|挺|是)(明智|理智|聪明|理性)的?, (拿|捂|握)住[^,。]{0,2}别, (别|不要)(急着)?(割肉|清仓|抛|卖飞), (拿|持有|投|
    买)[^,。]{0,6}的(人|用户|客户)?(都|基本|从来?)[^,。]{0,2}(没吃亏|没亏|
    赚|不后悔|不亏), (被)?通(胀|货膨胀)[^,。]{0,4}(吃|侵蚀|稀释|蚕食), (少量|适当|适度)?配(置)?一?(点|些)[^,。]{0,6}(是|很|更|也)[^,。]{0,2}(明智|合理|好|稳|
    划算), (大多数|多数|一般)人[^,。]{0,4}就(够|行|好)了, 闭着?眼(睛)?(都能|就能|
    也能|都可以)?(拿|买|投|入), (钱|闲钱|存款|工资)[^,。]{0,4}(别|不要)(闲着|躺着|放着), (眼看|眼见|马上|快)就?要(涨|跌|升值|贬|降息|加息), (绝佳|最佳|最好|最优)的?(方式|选择|
    途径|渠道|时机), (选|买|投|存)[^,。]{0,4}准没错, (会?有|找到|遇到)(支撑|阻力), (利率|金价|价格|汇率|股价)[^,。]{0,4}(到顶|见顶|到底|触底|封顶), (奔着|冲着|
    直奔)[^,。]{0,3}新高, (现在|这时候|这会儿)(卖|买|换|赎回)[^,。]{0,1}(傻|亏|可惜|太早|太晚), (不如|何不|干脆)(拿|把|用)?去?[^,。]{0,2}(买|投|存|换)(点|些|成|进|
    到)?[^,。]{0,2}(股票|基金|黄金|美元|理财|债券|定期), (别|不要|甭)(指望|期待)[^,。]{0,4}(回|涨|跌|反弹|好), 发财|不愁(钱|吃), 留着[^,。]{0,4}吧(?=[,。!]|
    $), 早(买|投|存)早, (赶在|趁)[^,。]{0,8}前[^,。]{0,3}(锁|换|买|卖), 选(长|短|久)[^,。]{0,2}更(好|划算|合适)
  `,
  es: unwrap`
    (meta|mete|ponga|pon|pase|pasa|invierta|invierte|guarde|guarda|coloque|coloca|destine|destina) (ahi |alli |en ella |
    en el )?(todo lo que|cuanto|al menos|como minimo|la mitad|una (buena |gran )?parte|el grueso|lo maximo|lo mas) *,
    no (va|vas|van) a encontrar …(mejor|segur*), (imbatible|insuperable|inmejorable)s?, mas segur[oa] imposible, (no|
    nunca|jamas) (ha|han) (defraudado|fallado|decepcionado), (nunca|jamas) (defrauda|falla|decepciona|traiciona)n?,
    (valor|apuesta|refugio|jugada|caballo) (segur[oa]|ganador|ganadora), (queda|quedan|tiene|tienen) (todavia |aun |
    mucho |bastante |mas |margen |aun )*(recorrido|por subir|por caer|por bajar|por crecer|cuerda|tiron), (volvera|
    volveran|vuelve|regresara) (a |al )?(estar en )?(verde|positivo|ganancias|subir|maximos|recuperar*|
    terreno positivo|niveles), (cada (dia|vez|semana)|dia a dia) (esta |mas )*(mas )?(fuerte|debil|car[oa]|barat[oa]|
    alt[oa]|
    baj[oa])s?, (todo|los datos|las senales|los analistas|los indicadores) (apunta|apuntan|indica|indican|hace pensar|
    senala|senalan) (a|que|hacia|en) *, (llega|viene|toca|llegara|vendra) (ahora |ya |pronto )?(su|un buen|una buena|
    la) (momento|hora|turno|racha|subida|bajada|buena), (sera|seran|estara|estaran|resultara) …(mas )?(favorables?|
    ventajos[oa]s?|mas barat[oa]s?|mas car[oa]s?|mas alt[oa]s?|mas baj[oa]s?|mejor para usted), (van|va|iran|
    ira) a (ir a )?(menos|mas|peor|mejor)(?=[,.;! ]|$), con las? (bajadas?|subidas?|recortes?|
    alzas?) (de [a-z]+ )?que (vienen?|
    se avecinan?|llegan?), (la|lo|el) que (yo )?(cogeria|elegiria|haria|tomaria|compraria|escogeria) *, (tiene|tendria|
    hace) (mas|todo el|mucho|mucho mas|bastante) sentido (meter|bloquear|invertir|esperar|cambiar|comprar|fijar|
    guardar|dejar|poner|vender|pasar|hacer)*, (salido|salen|sale|salio|
    salir) (siempre )?bien parad[oa]s?, inflacion (se (lo|los|la|las|le) come*|erosiona*|devora*|va comiendo*), (le|
    te|les) (conviene|convendria|compensa|interesa|
    sale a cuenta) (mucho |mas |mejor )?(aguantar|esperar|cambiar|comprar|vender|invertir|meter|pasar|dejar|quedarse|
    mantener|guardar|diversificar|repartir|mandar|enviar)*, (a casi todos|a la mayoria|a cualquiera) les? (basta|
    sobra|va bien), (yo )?(pondria|meteria|invertiria|dejaria|compraria|cambiaria|esperaria|venderia|aguantaria) (la|
    el|los|las|un|una|todo|casi|algo|al|hasta|en|ya|ahora) *, (va|van) a (seguir|volver a|continuar) (subi*|baj*|
    perd*|gan*|cay*|cre*|debilit*|fortalec*|apreci*|depreci*), (merece|vale) la pena (invertir|esperar|cambiar|comprar|
    meter|aguantar), (es|seria|sera) (una )?(pena|lastima|locura|tonteria|error|pronto para|tarde para) (vender|
    comprar|esperar|cambiar|dejar|sacar|invertir)*, (mejores|mejor) (formas|forma|manera|maneras) de (hacer crecer|
    ahorrar|ganar|multiplicar|invertir)*, es el (suyo|tuyo), (ideal|perfect[oa]|indicad[oa]) para (usted|ti)(?=[,.;!]|
    $| si), encontrara (soporte|techo|suelo|resistencia|apoyo), (tocado|alcanzado) (techo|fondo|
    maximos), cuanto mas (largo|plazo|tiempo)[,]? mejor, (hace|hacen|haces|amasa|amasar) una fortuna, no (cuente|
    cuentes|espere|esperes) (con )?que …(recupere|suba|baje|vuelva|mejore|caiga), (jubilara|jubilaras|retirara|
    retiraras) (sin|tranquil|comod|ric)*, camino de (un )?(record|maximos|minimos), (quedese|quedate|mantengase|
    siga) (en|con) (los |sus |el )?(dolares|euros|pesos|libras|oro|acciones|fondo), a punto de (subir|bajar|caer|
    dispararse|recuperarse|despegar|tocar), (aguanta|aguantan|resiste|resisten) bien, en su lugar (lo|la|los|las|
    yo)? ?[a-z]+ria *
  `,
  ar: unwrap`
    (ضع|حط|حطي|ادخر|استثمر|شغل|خل|وفر) …(قدر ما|اكبر قدر|اكبر مبلغ|نصفه*|نصف|نصها|اغلب*|معظم*|جزءا|جزء كبير|
    علي الاقل), (لن تجد|ما تلقي|ما راح تلقي|
    مش هتلاقي|ما بتلاقي) …(افضل|احسن|اضمن|اامن), لا يعلي عليه*, لا مثيل ل[\u0620-\u06ff]+, (ما|لم|لا|ولا) (خذل|يخذل|
    تخذل|خيب|يخيب|خذلت) [\u0620-\u06ff]+, (الملاذ|ملاذ) (ال)?امن, (قدامه*|امامه*|قدامها|امامها) (ال)?(مشوار|مجال|طريق|
    كثير)( [\u0620-\u06ff]+)?, (سيرجع|سيعود|راح يرجع|بيرجع|
    هيرجع|ستعود|سترجع|بترجع) (الي )?(لل|ال)?(ربح*|صعود|ارتفاع|مكسب*|اخضر|مكاسب*), (يقوي|تقوي|يضعف|تضعف|يرتفع|ترتفع|
    ينزل|تنزل|يزيد|تزيد) (يوما بعد يوم|كل يوم|يوم عن يوم), (سيكون|ستكون|بيكون|هيكون|راح يكون|سيصير|سيصبح|ستصبح|بيصير|
    ستصير) (اغلي|ارخص|اعلي|اقل|اقوي|اضعف|افضل لك|في صالحك|
    لصالحك|احسن لك|انسب لك|اوفر), (الموشرات|الدلايل|العلامات|التوقعات|المحللين|الخبراء) (تقول|تشير|تدل|توكد|
    يقولون) *, (علي موعد مع|ايامها الذهبيه|ايامه الذهبيه|عصره الذهبي), (رايح*|ماشي*|متجه*) (تقل|تنزل|ترتفع|يقل|ينزل|
    يرتفع|تزيد|يزيد), (خفض|رفع) (ال)?(فايده|اسعار الفايده) (القادم|الجاي|المتوقع|المقبل), (اللي|التي|الذي) (ب|س|
    كنت س)?(اختاره*|اختارها|اخذها|اخذه|اشتريه*)( انا)?, (الاحكم|الاعقل|الاذكي|الاصوب|الاسلم|
    الاحوط|من الحكمه|من الذكاء) (لك )?(ان|انك|ب)[\u0620-\u06ff]*, (من|اللي|كل من) (يملك|اشتري|يشتري|عنده|استثمر|
    يستثمر|امتلك) …(كسب|ربح|يكسب|
    يربح|رابح*|كسبان*)( [\u0620-\u06ff]+)?, التضخم (ياكل*|يلتهم*|يقضم*), (خلك|خليك|ابق|ابقي) (مكانك|ثابت*), (يخرج|يطلع|بيطلع|خرج) (رابح*|كسبان*|
    بربح), (لا|ما) (يخسر|تخسر|ينزل|تنزل) (ابدا|مهما|ابد), (حرام|خساره|من الخطا|غلط) (ان )?(تبيع|تشتري|تترك*(?! (?:نقاط|قسيم|ال?رصيدك))|تحول|
    تسحب), (افضل|احسن|اذكي) (طرق|طريقه) (تنميه|لتنميه|الادخار|الاستثمار|لزياده), (هو|هي) (المناسب*|الانسب|الافضل) (لك|
    ليك)(?! (?:بعد|ان|بحسب|حسب|اذا)), (سيجد|ستجد|بيلاقي) …(دعما?|مقاومه), (بلغت|بلغ|وصلت|وصل) (ذروتها|ذروته|القمه|قمته|قمتها|
    القاع), (الاطول|الاقصر) (افضل|احسن|اربح), (يصير|تصير|يصبح|تصبح|بيصير) ثروه, (لا|ما) (تتوقع|تنتظر|تعول) …(يتعافي|
    تتعافي|يرتفع|ترتفع|ينخفض|تنخفض|يتحسن|تتحسن|ينزل|يرجع|ترجع), (ستتقاعد|بتتقاعد|تتقاعد) (مرتاح*|غني*|بلا هموم), (ل|
    الي )رقم قياسي*, (ابق|ابقي|خلك|خليك) (علي|في|مع) (ال)?(دولار|يورو|ذهب|صندوق|اسهم|جنيه|ريال), علي وشك (ال)?(صعود|
    ارتفاع|انخفاض|هبوط|تعافي|نزول|انطلاق)
  `,
})

/** A bare "do it" to one who has asked whether he should. */
export const urging = phrases({
  en: unwrap`
    (?<!(they|you|we|i|to|as|people|it) )(send|convert|exchange|swap|buy|sell|invest|move|lock|change|transfer|do) (it |them |the money |your money |that |in )?(now|today|right away|straight away|this week|before (the|it|they|rates|prices))(?=[,.;!]|$| and| while|
    before| the| it| rates| prices), (so|and|then|just|yes,?|simply) (invest|sell|buy|convert|hold|wait|send|lock) (it|
    them|on|off|in|now)(?=[,.;!]|$), (give it|wait|hold off|hold on|hang on) (a|another|one|two|three|until|till|
    for) (a |the )?(week|month|day|few|couple|bit|while|days|weeks|more|next|after|monday|tuesday|wednesday|thursday|
    friday|
    january|february|march|april|may|june|july|august|september|october|november|december|weekend)
    `,
  zh: unwrap`
    (现在|今天|马上|立刻|赶紧|趁早|直接|尽管|那就)就?(汇|换|买|卖|投|转|存|寄|定投)(?=[,。!吧]|$), (拿|都|全|直接|就)去?(投资|理财|买基金|买股票|买黄金)(?=[,。!吧]|
    $), (?<![,。]可以)(再|多|先)?等(一|两|几|半|个)[^,。]{0,3}(周|天|月|
    阵|年)(?=[,。!吧再]|$), (转|换|买|卖|投|存|放)吧(?=[,。!]|$)
    `,
  es: unwrap`
    (mandelo|mandalo|hagalo|hazlo|inviertalo|inviertelo|vendalo|vendelo|cambielo|cambialo|compre|compralo|compra|
    espere|espera|aguante|vendan|venda|vende|inviertalos|cambielos|cambialos|pasalos|paselos|mandelos) (ya|ahora|hoy|
    cuanto antes|sin dudar*)?(?=[,.;!]|$), (quedese|quedate) (quiet[oa]|donde esta*|tranquil[oa]), (dele|dale|deles|
    dales) (un|una|unos|unas|tiempo|hasta) *
    `,
  ar: unwrap`
    (حول|حولها|حوله|استثمرها|استثمره|اشتر|اشتري|بعها|بعه|بع|ارسل|ارسلها|انتظر|استني|اصبر|امهلها|امهله) (الان|الحين|
    اليوم|دلوقتي|فورا|اسبوعا?|شهرا?|
    كم|يومين|قليلا|شوي)( [\u0620-\u06ff]+)?, (فاستثمرها|فاستثمره|فبعها|فبعه|فاشتر|فحولها|فانتظر|افعلها)
    `,
})
