import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { onlyAsks } from '../claims/only-asks.ts'
import type { Prepared } from '../context/prepared.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { costs } from './gift-acts.ts'
import { borneHere } from './gift-shapes.ts'

const costEn = unwrap`
    (fee|fees|charge|charges|cost|penalty|surcharge|interest|postage|shipping|delivery|fine|commission|markup)
    `
const costZh = '(手续费|运费|邮费|年费|逾期费|违约金|滞纳金|利息|服务费|短信费|管理费|配送费|拆封费|费用|费)'
const costAr = '(رسوم|رسم|عموله|غرامه|تكلفه|مصاريف|اجور|فايده)'

/** One of these sums is said not to be asked for, to come back, or to be the house's, by whatever words. */
const spared = phrases({
  en: unwrap`
    (consider|call|take|treat|regard|count) (it|that|this|the|your|one|both)( …)? ?as (good as )?(waived|cancelled|
    canceled|refunded|done|settled|reversed|gone|dropped|returned|credited|paid|void|off|written off|never charged|
    repaid), (forget|never mind|don't worry|ignore|disregard) (about )?(the|that|this) …(fee|fees|charge|charges|cost|penalty|surcharge|interest|postage|fine|commission|markup)( this time| this month| altogether| entirely)?(?=[,.;!]|$), (fee|charge|charges|cost|penalty|surcharge) (won't|will not|does not|
    doesn't|shouldn't) (stand|apply to you|be collected|be taken|count this time|be on your), (have|had|having|got|
    getting) (the|that|this) …${costEn} (waived|dropped|removed|reversed|taken off|cancelled|refunded|lifted|wiped|
    credited|struck off), (is|'s|are|will be|goes|comes|'ll be) (now )?(fee-free|free of fees|free|without a fee|
    cost-free) (for you|this time|on us|from us), your next (…)?(transfer|transfers|order|orders|delivery|month|months|
    booking|trip|payment|ride|renewal) (cost|costs|will cost|won't cost|is|are|will be|comes|come|goes|
    go) (you )?(nothing|a thing|anything|free|on us|half price|at no cost|at no charge), (months?|days?|weeks?|
    period) …(is|are) yours back, (there's|there is|you have|you've got|you get|you'll get|here's|it carries|with) (a |
    an )?(extra )?\d+ ?(%|percent) (off|discount) …(next|future|order|purchase|basket|booking), (get|have|see|
    receive) the (price|cost|value|full price|full amount) of …back(?=[,.; ]|$), (have|get|see|receive) (the|your|
    all) (full|whole|entire)? ?[$€£]?\d[\d.,]*( ?(usd|eur|gbp|aed|dollars|euros|pounds))? (again|back|returned), (one|
    both|
    the second|the other|the extra|each|half) (of (them|the (two|charges|payments)|those) )?(is|are|has been|
    is already|has already been|will be|gets)( already| now)? (being )?(sent back|refunded|returned|reversed|credited|
    paid back|given back|going back|coming back|on its way back|waived|handed back)(?! by), (cost|price|fee|charge|
    postage|delivery|shipping|amount|difference|it|that) (is|'s|will be|falls|'ll be) (ours|our cost|
    our expense) to (bear|pay|cover|carry|settle), (is|'s) (ours|our responsibility) to (bear|pay|cover), (at|on) our (expense|own expense|cost|account|tab|dime|nickel)(?=[,.;!]|$), (we|i)('ll| will|'ve|'re|'m| are| have) (foot*|shoulder*|eat*|stand*|bear*|carry|carrying|cover*|drop*|forgo*|forego*|skip*) (the|that|this|your) …${costEn}, (we're|we are|we'll|i'm|i'll|we will) (be )?(covering|footing|taking care of|paying for|bearing|picking up|absorbing|swallowing) (the|that|this|it|half|your) *, (has been|is|was|will be) (now )?(made|set to) (free|zero|nil)(?=[,.;!]|$| for you), (i've|we've|i have|we have|i'll|we'll|i just|we just) (put|popped|added|dropped|placed|credited|sent|paid|knocked) [$€£]?\d[\d.,]*( ?[a-z]{3,7})? (back|on your|to your|into your|onto your|off), (fee|fees|charge|penalty|surcharge) (won't|will not|doesn't|does not) apply (in your case|to you|here|this time|for you|to this), \d[\d.,]*( ?[a-z]{3,7})? (will be|is being|has been) (handed|paid|sent|given|put|passed) back, no …(fee|fees|charge|charges) for you, (half|all|part|most|a third|a quarter) of (the|that|your) …(bill|fee|charge|charges|cost|price|rental|order) (has been|is|is being|will be|'s) (struck|waived|dropped|taken|wiped|cut|refunded|removed|cancelled|written|credited|returned|off|covered|on us), (points|miles|credits|stars|nights) (have been|are|were|will be) (restored|reinstated|put back|given back|re-added|back in), your next …(transfer|transfers|order|orders|delivery|deliveries|month|months|booking|trip|payment|payments|ride|rides|renewal) (cost|costs|will cost|won't cost|is|are|will be|comes|come|goes|go) (you )?(nothing|free|on us|half price|at no cost|at no charge), (cost|fee|charge|postage|delivery|shipping)( of [$€£]?\d[\d.,]*( ?[a-z]{3,7})?)? (is|are) (already |now )?(on (its|their) way back|coming back|going back|heading back), (taken|took|taking|take) (the|that|this|your) …(fee|charge|cost|surcharge|penalty) off(?! the payout| your (refund|payout))
  `,
  zh: unwrap`
    ${costZh}[^,。;]{0,4}(给您|给你|帮您|替您|为您|就|已|已经|都|全|这边|我们|平台)[^,。;]{0,3}(撤了|撤掉|撤销|撤回|冲正|冲掉|冲回|取消了|不收|不算|不要|不计|不找您|退|抹|免|
    清零|归零|划掉)(?!后|时|的条件|规则), (这|那|该|本)(次|笔|项|个)[^,。;]{0,10}(费|款|钱|金|元)[^,。;]{0,3}(已|已经|就|给您|为您|会|全额)[^,。;]{0,3}(冲正|撤销|
    撤了|返给|返您|退您|退给|
    抹平|抹掉|免去|免了|作废|清零|归还), ${costZh}?[^,。;]{0,4}不(跟|和|向|问|找)[您你]们?[^,。;]{0,3}(算|收|要|追)(了|啦|取)?, (逾期|费|钱|款)[^,。;]{0,3}您?(就)?不用(管|付|
    交|出|理会|操心)(了|啦), (就)?当(没有?这回事|没(发生|收|扣)过|作废|不存在), (其中|重复的?|多扣的?|多收的?)(一|那|那一)(笔|单|次)[^,。;]{0,5}(给您|给你|退|返|还|冲), (钱|款|全款|货款|余款|
    差额)(如数|全部|全额|悉数|一分不少)[^,。;]{0,4}(给|退|返|还|回)(给|到|回给)?[您你], ((书|货|餐|饭|东西|鞋|衣服|票|房|车|商品)?(钱|款)|损失|差额|
    差价)[^,。;]{0,2}(我们|平台|小店|店里|这边)[^,。;]{0,2}(出|
    赔|担|承担|扛|贴|兜|补), (由|归)?(我们|平台|小店|店里|店铺|这边|公司)(来|全部|一力)?(兜着|兜底|扛着|扛下|担着|贴上|贴补|垫上), (按|以|走)(零|0)(费率|手续费|元|成本)(走|处理|收|
    结算|给您), (接下来|往后|下|后续|之后)(的)?[一二两三四五六\d]?(笔|单|次|个月|期|张)[^,。;]{0,4}(全免|免费|免单|免手续费|免运费|不收|零费|零手续费|半价|算我们的), [,。]?(按天|按月|按比例|折算|
    折成现金|如数|悉数|照数)[^,。;]{0,4}(返|退|还)(给)?[您你], (立减|满减|减免|折扣|优惠)[^,。;]{0,8}(放|发|打|加|存|塞|进|充)(到|进|入|在)?[您你], (返现|奖励|补贴|
    红包|差价)[^,。;]{0,8}(补|打|
    发|给|放|充|存|加)(到|进|入|回)[您你], 您?(这边|这里)?(零负担|零成本|不花一分|一分不花|分文不(收|取|花)), (元|块|钱|款|费)[^,。;]{0,2}(已经|已|会|就|将|
    都)[^,。;]{0,2}(退|还|返|补|打|存|充)(进|到|回|入|给)[您你], 这(顿|餐|杯|单|趟|部|双)[^,。;]{0,4}(我们|平台|小店|店里)(请|出|买单|来|包), (给|帮|为)[您你](便宜|
    优惠|减|让利|降)(了|掉)?[\d一二两三四五六七八九十百]+ ?(元|块), (都|就|也|再)不(扣|收|要|算)[您你]的?[^,。;]{0,6}(费|钱), (手续费|运费|年费|月费|漫游费|管理费|违约金|
    滞纳金|逾期费)(给您|为您|帮您)?(减半|全免|免了|归零|抹零|打[\d一二三四五六七八九]折), (手续费|费)(就|都|也)不(收|算|要|扣)了, (积分|里程)[^,。;]{0,2}(给|为|帮)[您你](恢复|
    补回|加回|找回|补上), (钱|费|款)[^,。;]{0,2}(我们|平台|小店|店里|这边)(请|出|认|包)了?
  `,
  es: unwrap`
    (comision|cargo|cobro|recargo|tarifa|gasto|envio|penalizacion|mora|multa|interes)( de [a-z0-9.,]+){0,2} (ya )?(esta|
    queda|quedo|ha quedado|sale) (ya )?(fuera|revertid[oa]|retirad[oa]|quitad[oa]|borrad[oa]|devuelt[oa]|en nada|
    resuelt[oa] a su favor|suprimid[oa]|tachad[oa]), (un[oa]|amb[oa]s|el (segundo|otro|duplicado)|la (segunda|
    otra)) (de (ell[oa]s|los dos|las dos|los cobros|los cargos) )?(ya )?(esta|estan|queda|quedan|va|sera|ha sido|
    se) (ya )?(le )?(devuelt[oa]s?|reembolsad[oa]s?|anulad[oa]s?|revertid[oa]s?|abonad[oa]s?|de vuelta|devuelve|devolvera|
    reembolsa|anula|abona), (de|da|den) por (hech[oa]|devuelt[oa]|anulad[oa]|saldad[oa]|cancelad[oa]|perdonad[oa]|
    resuelt[oa]|reembolsad[oa]) (la|el|su|esa|ese|esta|este|los|las), (haga|haz|hagase) (de )?(cuenta|
    como) (de )?que (ese|esa|el|la|este|esta|no) …(existe|existio|cobramos|paso|estuvo|exista), (ese|esa|este|esta|la|
    el) (comision|
    cargo|recargo|cobro|envio|cuota|gasto|tarifa|mora)( de [a-z0-9.,]+){0,2} no (se (la|lo|le)|la|lo) (cobramos|
    cobraremos|cobro|cobrara|vamos a cobrar|tiene que pagar|paga usted|va a pagar), (le|te) (volvemos|vuelvo|
    volveremos) a (dejar|poner|ingresar|abonar|meter) …(lo que|importe|dinero|\d[\d.,]*), (se le|se te|le|
    te) (abonan|abonamos|devuelven|regresan|reintegran|ingresan) de vuelta, (tendra|tendras|tiene|tienes|vera|veras|
    recuperara) (de nuevo|otra vez|de vuelta|de regreso) (sus|tus|los|las|su|tu|el|la) …(\d[\d.,]*|importe|dinero|
    total), (sus|tus|los|las|su|tu|el) (\d[\d.,]* ?(€|eur|usd|euros|dolares|pesos|soles|mxn)?|dinero|importe|
    cashback|vale|cupon)( del? [a-z]+){0,2} (ya )?(van|va|estan|esta|quedan|queda) (ya )?(camino|de camino|puest[oa]s?|
    de vuelta|abonad[oa]s?|devuelt[oa]s?|anadid[oa]s?|cargad[oa]s?|ingresad[oa]s?)(?! al? (enviar|pagar)), (le|
    te|lleva|llevara|tiene|tienes|tendra) (un )?(descuento del? )?\d+ ?(%|por ciento) (menos|de descuento|de rebaja|
    off) …(proxim[oa]|siguiente|compra|pedido), (proxim[oa]s|proxim[oa]|siguientes?) …(no (le|te) (costaran?|cobraremos|
    cobramos|van? a costar|supondran?)|son gratis|va gratis|seran? gratis|salen? gratis|corren? de), (la|lo|los|las|
    esta|este) (hace|haces|tiene|tienes|recibe|envia|paga) (usted )?sin (comision|coste|costo|cargo|gastos)(?=[,.!;]|$),
    \d[\d.,]* ?(€|eur|usd|euros|dolares|pesos|soles|mxn) (los|las|lo|la) (ponemos|asumimos|pagamos|cubrimos|pone|
    paga|asume|cubre)( nosotros| la casa| la plataforma)?, (va|vaya|corre|sale|queda|es) …(por|a|de) (la casa|
    cuenta nuestra|nuestra costa|nuestro bolsillo), (corre|corren|va|van|queda|quedan|es|son) (de|por) (nuestra parte|
    nuestro lado), (le|te) (sale|salen|saldra|saldran|queda) (gratis|sin coste|sin costo|a cero|por cero), (le|
    te) (he|hemos) (dejado|puesto|ingresado|sumado|metido) \d[\d.,]* *, (comision|cargo|recargo|tarifa|
    penalizacion)( por [a-z]+| de [a-z]+( [a-z]+)?)? no (se (le |te )?aplica|se (le |te )?aplicara|procede|le afecta|
    le corresponde), (le|te) (rebajamos|rebajo|bajamos|bajo|descontamos|descuento|quitamos|quito) \d[\d.,]* *, no (le|
    te) (pasaremos|cobraremos|aplicaremos|pediremos|pasamos) (la|el|esa|ese|esta|este|ninguna|ningun) (comision|cargo|
    recargo|cuota|tarifa|penalizacion|mora), (la mitad|una parte|parte|el total|un tercio) (del|de la|de su|
    de los) …(desaparece|se anula|se quita|queda fuera|se borra|se perdona|le vuelve), (puntos|millas|
    creditos) (ya )?(vuelven|han vuelto|volveran|vuelven a estar|quedan restaurados|estan restaurados) *
  `,
  ar: unwrap`
    (ازلنا|شلنا|رفعنا|الغينا|حذفنا|عكسنا|اسقطنا|مسحنا|ازلت|شلت|الغيت|عكست)( عنك| لك)? (ال|هذه ال|هذا ال|
    هال)?${costAr}( [\u0620-\u06ff]+)?, (احداهما|احدهما|احداها|واحده منهم*|وحده منهم*|الثانيه|المكرر*|العمليه المكرره) (اعيدت|رجعت|ستعاد|
    سترجع|مسترده|تم ردها|ترجع|راجعه|بترجع)( اليك| لك| لحسابك)?, (سيعود|يعود|سيرجع|يرجع|بيرجع|هيرجع|راح يرجع) (اليك|لك|ليك|لكم) (ال)?(مبلغ|ثمن|فلوس*|قيمه), (انس|انسي|لا تهتم ب|لا تفكر في|تجاهل|سيبك من) (ال)?${costAr}( [\u0620-\u06ff]+)?, (الخصم|المبلغ|الرسوم|رسوم|
    العموله|العمليه|الرسم)( [\u0620-\u06ff]+)? ?\d*[\d.,]* ?(تم عكسه|تم عكسها|عكسناها|عكسناه|انعكس|تم اسقاطها|
    تم اسقاطه|شلناها|شلناه|
    رفعناها|رجعناها|رجعناه|رديناها|رديناه|تمت ازالتها|ازلناها|ازلناه|اسقطناها), (لن|ما راح|مش ح|مو |لا )?(ن|ه?ن|راح ن)حسب (عليك|لك) (ال)?${costAr}, لن (نحسب|نحتسب|ناخذ|نطالبك|نحملك|نحمل) …${costAr}, (ولك|لك|ليك|معك) (خصم|تخفيض) …\d+ ?% …(طلبك|القادم|مشترياتك|طلب),
    (ثمن|قيمه|سعر|مبلغ|فرق) (ال)?[\u0620-\u06ff]+ (نرده|نردها|نرجعه|نرجعها|نعيده|نعيدها|نعوضه|نعوضها|نتحمله|نتحملها|
    علينا|راجع لك|يرجع لك)( لك| اليك|
    ليك)?, (كاش باك|المكافاه|القسيمه|الكوبون|الرصيد)( [\u0620-\u06ff0-9]+){0,2} (صار|صارت|اصبح|اصبحت|نزل|نزلت|انضاف|
    بقي) (في|ب|عند) ?(محفظتك|حسابك|رصيدك|عندك), (التحويل|الشحن|التوصيل|الطلب|الطلبات|التحويلات|الشهر|الاشتراك) …(بدون|
    بلا|دون) (رسوم|عموله|مقابل|تكلفه) (من اجلك|
    لاجلك|لك|عشانك|هالمره|هذه المره), (القادم|القادمه|الجاي|الجايه|التالي|التاليه|الثلاثه القادمه) (لن|ما راح|
    مش ه) ?(ت|ي)كلفك …(شي*|ريال*|
    درهم*|قرش*), (المتبقيه|المتبقي|الباقيه|الباقي|الفايضه) (نردها|نرده|نرجعها|نرجعه|نعيدها|نعيده|ستعاد|سيعاد) (الي|لك|
    اليك|ل), (اعتبر|احسب|
    اعتبري) (ال)?${costAr}( [\u0620-\u06ff]+){0,3} (كانها لم تكن|كانه لم يكن|لاغيه|منتهيه|ملغاه|محذوفه|مرفوعه|ساقطه|غير موجوده), (مبلغ|المبلغ|
    درهما?|ريالا?|جنيها?|\d+)( [\u0620-\u06ff]+)? (نتحمله نحن|نتحملها نحن|ندفعه نحن|ندفعها نحن|علينا نحن|
    تتحمله المنصه|يتحمله المتجر),
    (انت|انتي|حضرتك) (مو|مش|غير) (ملزم*|مطالب*) ب(دفع|سداد) (هذه |ال)*, (صار|صارت|اصبح|اصبحت|سيكون|ستكون|
    بيكون) (مجانا*|مجاني*|ببلاش|بلا مقابل|بدون مقابل)( لك)?, (وضعت|حطيت|اضفت|نزلت|وضعنا|حطينا|نزلنا|اعدنا|رجعنا|ردينا|
    ارجعنا) (لك|لكم|اليك) \d[\d.,]*( [\u0620-\u06ff]+)?, لن (تطبق|تحتسب|تحسب|يطبق|يحتسب|تفرض|نفرض|
    نطبق) عليك( [\u0620-\u06ff]+)?, (الباقي|الباقيه|العشاء|الغداء|القهوه|الوجبه|الاستبدال|الفرق|النصف|
    نصفها)( [\u0620-\u06ff]+)? (علينا|علي حسابنا), \d[\d.,]* ?[\u0620-\u06ff]+ (سترد|سيرد|ستعاد|سيعاد|سترجع|سيرجع|
    بيرجع|بترجع) (اليك|لك|لحسابك|لبطاقتك), (ننقص|نخفض|ننزل|انقصنا|خفضنا|
    ننقصلك) لك \d[\d.,]*( [\u0620-\u06ff]+)?, (بلا|بدون|دون) (رسوم|عموله)( [\u0620-\u06ff]+){0,2} (لك|من اجلك|
    عشانك), (تم|جري) (شطب|اسقاط|محو|ازاله|عكس) (نصف |كامل |كل )?(ال)?(فاتوره|رسوم|غرامه|مبلغ|عموله|خصم)
  `,
})

/** A thing that the customer complains of, or a cost that he names: what could be made good. */
const complaint = new RegExp(unwrap`
    (?<![a-z])(?:charg\w*|bill\w*|fees?|refund\w*|money back|late|delay\w*|broke\w*|crack\w*|damag\w*|wrong|missing|twice|
    double|again|never|still|crushed|soaked|ruined|overcharg\w*|expensive|high|ridiculous|unfair|promised|cashback|
    cancel\w*|down|outage|mistake|why|took|taken|compensat\w*|disappoint\w*|awful|terrible|only|impressed|bad|rates?|keep|leav\w*|
    cobr\w+|comision\w*|cargo|recargo|reembols\w*|devol\w*|devuel\w*|tarde|retras\w*|rot[oa]|roto|danad\w+|equivocad\w+|falta|
    dos veces|otra vez|nunca|todavia|caid[ao]|error|por que|prometi\w+|cancel\w+|solo|alt[oa]|absurd\w+|cara|caro|
    injust\w+|mal|penalizacion|mora|molest\w+)(?![a-z])|扣|收费|费|退|赔|垫|差|冤|晚|迟|慢|坏|碎|破|洒|漏|错|少|重复|两次|又|还没|湿|贵|高|离谱|凭什么|为什么|说好|取消|崩|投诉|差评|
    失望|没收到|只用|رسوم|خصم|عموله|غرام|استرداد|استرجاع|تاخر|متاخر|مكسور|كسر|تالف|غلط|خطا|ناقص|مرتين|مره ثاني|معطل|متوقف|غالي|
    وعد|لغيت|الغيت|ليش|لماذا|ليه|تبلل|دفعت|دافع|سيي|شكوي|تعويض
    `)

/** What stands right before takes it back. */
const refusedBefore = new RegExp(unwrap`
    (?<![a-z])(?:not|never|cannot|can't|won't|don't|isn't|aren't|unable to|no|nunca|tampoco) (?:(?:be|yet|been|have|
    get|se|le|te|la|lo|los|las) ){0,2}$|(?<![a-z])(?:hop(?:e|ed|ing)|want(?:ed)?|ask(?:ed|ing)?|wish(?:ed)?|request(?:ed)?|try|trying|like) to $|(?:不|没|没有|无法|不能|未|不会)(?:给|把)?$|(?<![\u0620-\u06ff])[وف]?(?:لا|لم|ليس|ليست|غير) $
  `)

/** "手续费我这边没法减免": it is refused within. */
const cannotZh = /没法|无法|没办法|没有?权限|不能|不可以|免不了|不支持|做不到/

/** Signs that the sentence tells a rule, how a thing goes by itself, or another's act. */
const byRule = new RegExp(unwrap`
    (?<![a-z])(?:automatically|by itself|on its own|(?:orders?|balances?|amounts?|purchases?|transfers?|
    accounts?) (?:over|above|under|
    below|from|of at least)|each|every|all (?:orders|customers|members|transfers)|members|plan includes|included in|
    when (?:an?|orders?|parcels?|the|your|we|you)|on (?:orders|transfers|purchases)|que (?:lleg|super|pas)\w+|
    by (?:your|the) (?:bank|seller|shop|merchant|card issuer|hotel|airline)|(?:the|your) (?:bank|seller|merchant|
    hotel|airline) (?:has|will|is|may|can|decides?)|policy|terms|always|usually|normally|
    automaticamente|por si sol[oa]|cada|todos los|todas las|politica|condiciones|siempre|normalmente|(?:su|el) (?:banco|
    vendedor|comercio|hotel)|a partir de \d|superior\w* a|desde \d|plan|incluye)(?![a-z])|自动|每[月次单笔年]|凡是|所有|规则|政策|会员|
    满\d|以上|银行|商家|卖家|
    酒店|通常|一般|(?<![\u0620-\u06ff])(?:تلقاييا|كل|جميع|سياسه|الشروط|عاده|دايما|البنك|البايع|التاجر|الفندق|المتجر|باقه|
    للاعضاء|فوق|اكثر من)(?![\u0620-\u06ff])
    `)

/** The house owns that something went wrong. */
const sorry = new RegExp(unwrap`
    (?<![a-z])(?:sorry|apolog\w+|you're right|unfair|shouldn't have|lo siento|lo sentimos|sentimos|disculp\w+|
    perdon\w*|lament\w+|tiene razon|
    tienes razon)(?![a-z])|抱歉|对不起|不好意思|确实不合理|نعتذر|اعتذر|المعذره|نا?سف|يوسفنا|معك حق
  `)

/** What the facts tell to be over, given back, or free. */
const settledFact = new RegExp(unwrap`
    revers|void|waiv|refund|credit|releas|return|cashback|reward|goodwill|compens|voucher|coupon|rebate|discount|promo|
    bonus|points|loyalt|cancel|expired|退|返|撤|冲正|免|券|优惠|积分|devuelt|reembols|anulad|bonific|cupon|مسترد|استرد|الغ
    `)
const costPath = /(?:fee|fees|charge|cost|shipping|postage|commission|interest|penalty)$/

const complains = new WeakMap<Prepared, boolean>()
export function isAtStake(prepared: Prepared): boolean {
  const already = complains.get(prepared)
  if (already !== undefined) return already
  const found = prepared.said.slice(-3).some((message) => complaint.test(message))
  complains.set(prepared, found)
  return found
}

const told = new WeakMap<Prepared, { revision: number; is: boolean }>()
/** Whether the facts or a result tell of a thing given back, or of a cost of nothing. */
export function isSettled(prepared: Prepared): boolean {
  const already = told.get(prepared)
  const revision = prepared.revision()
  if (already?.revision === revision) return already.is
  const is = prepared
    .leaves()
    .some(
      ({ source, path, value }) =>
        (settledFact.test(`${source}.${path}`.toLowerCase()) && !/^(?:0|0\.00|false|none|no)$/.test(value)) ||
        (value.length < 60 && settledFact.test(value.toLowerCase())) ||
        (costPath.test(path) && Number(value) === 0),
    )
  told.set(prepared, { revision, is })
  return is
}

/** "The $29 late fee is waived": the very cost that is spoken of, and not costs of a kind. */
const definite: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:the|that|this|these|those|one|both)(?: [$€£]?[a-z0-9.,-]+){0,4}? $/,
  es: /(?<![a-z])(?:el|la|los|las|ese|esa|este|esta|esos|esas|dich[oa]|un[oa] de)(?: [a-z0-9.,-]+){0,3}? $/,
  zh: /(?:这|那|该|本)[次笔项个][^,。;]{0,12}$/,
  ar: /(?:هذه|هذا|هذي|تلك)(?: [\u0620-\u06ff0-9.,]+){0,2} (?:ال)?$/,
}

/** Whether a clause names a cost that lies between this customer and the house, and tells no rule. */
export function namesCost(clause: string, text: string, language: Language, prepared: Prepared): boolean {
  const cost = costs[language].exec(clause)
  if (!cost || byRule.test(text)) return false
  return definite[language].test(clause.slice(0, cost.index)) && isAtStake(prepared) && !isSettled(prepared)
}

const refund = /refund|reembols|devoluci|退款|استرداد|استرجاع/

/** Where the customer complains: that a sum is off, comes back, is the house's to bear. */
export function sparedHere({ text, previous }: Sentence, prepared: Prepared, only?: Language): Match[] {
  const found = [...spared.in(text, only), ...borneHere.in(text, only)]
  if (found.length === 0 || byRule.test(text) || isSettled(prepared)) return []
  if (!isAtStake(prepared) && !sorry.test(previous) && !sorry.test(text)) return []
  // "Which card will my refund go to?": it is under way, and nothing is given.
  if (refund.test(prepared.question) && onlyAsks(prepared)) return []
  return found.filter(
    ({ start, text: phrase }) =>
      !cannotZh.test(phrase) && !refusedBefore.test(text.slice(Math.max(0, start - 16), start)),
  )
}

const both = (language: Language) => `${spared.triggers[language]}|${borneHere.triggers[language]}`
export const sparedTriggers: Readonly<Record<Language, string>> = {
  en: both('en'),
  zh: both('zh'),
  es: both('es'),
  ar: both('ar'),
}
