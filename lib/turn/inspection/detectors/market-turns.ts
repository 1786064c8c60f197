import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import { rare } from './rare-triggers.ts'

/** That nothing is lost, that no better moment comes, that savings belong there: said where money is the talk. */
export const marketTurns = phrases({
  en: unwrap`
    (i'd|i would|you should|better to) (leave|keep|hold) (it|them|that|your money)( in| there| invested)? (for )?(another|one more|a few more|at least) (more )?(year|years|month|months|while), (sell|selling|buy|buying)( it)? (right )?at (the|a) (top|bottom|peak)(?! of the (page|screen|list|app)),
    (i reckon|i think|i'd say|i bet|my guess is|i expect|i'd guess)( that)? (it|the [a-z]+)('ll| will| should)( soon| probably)? (be|go|drop|fall|hit|reach|get|stand|trade) (under|below|above|over|around|at|to|down to|up to|back at)(?= ?[$€£]?\d), (most|many|all|lots|plenty) (of )?(our |other |the )?(customers|people|users|clients|savers) (are|is) (sending|buying|converting|selling|exchanging|investing|moving|switching)( in| out)? (now|today|at the moment|right now),
    (you )?(can't|cannot|won't|couldn't|never|don't) (really |possibly |ever |actually )?lose (any |your )?(money|anything|capital|savings|a penny|a cent|out)( (with|on|in|here|there) *)?, (it|rates?|prices?) (won't|isn't going to|will not|doesn't|can't) (get|be|go) (any|much) (better|higher|lower|cheaper)(?! (than \d|at)), (put|park|stick|stash|move) (all )?(your|the) (savings|cash|spare cash|nest egg) (in there|in it|into it|there|in here|with us), (dips?|drops?|falls?|crashes|corrections?|pullbacks?|weakness)( like (this|these|that))? (is|are|was|were) (always |usually |really )?(a |an |the )?(good |great |perfect |ideal )?(chance|chances|opportunity|opportunities|time|moment|for|made for|there|there to|invitation) *, (it|they|bitcoin|gold|the market|prices?|markets?) (has|have|'s|'ve) (always|every time|never failed to) (come|bounced|recovered|gone|risen|climbed|rebounded|bounce|recover) *, (better |time to |best |i'd |you should )(to )?(get out|sell|cash out|pull out|bail|exit) (now|today|before|while|soon|fast), (go|put|go in) (for|into|all in on) [a-z]+ (with )?(everything|all|the lot|whatever) (you have|you've got|you can)
  `,
  zh: unwrap`
    (建议|不如|最好|我会)[^,。;!?不]{0,4}(再)?(放|拿|留|持有)(着)?(一|两|几|半)(年|个月|阵), (卖|买)[^,。;!?]{0,3}(正好|刚好)?在?(最高点|最低点|高点|低点),
    (一般|通常|往往|大多)[^,。;!?]{0,6}(后|会)[^,。;!?]{0,3}(回升|反弹|上涨|涨回|下跌|贬值|升值), (我看|我觉得|我猜|我估计)[^,。;!?]{0,8}(能|会|要)(到|破|跌破|涨到|降到|跌到)[^,。;!?]{0,3}\d, (大家|很多人|不少客户|不少人)(现在|这会儿)?都?在(汇|换|买|投|存|抛|卖),
    (不会|没有|难|很难|不可能)(再)?(有|找到|碰到|等到)?(比这|比现在)?更?(好|高|低|划算|合适)的?(价|汇率|时机|机会|点位)(了|啦), 把?[您你]?的?(存款|积蓄|闲钱|工资|余额|钱)(都|全|全部|先|多)?(放|存|投|转|搬)(进去|进来|到?这里|里面)(吧|就|,), (基本|几乎|根本|完全)?(不会|不可能|没可能)(亏|赔)(钱|本)?(?=[,。!的]|$), (回调|下跌|大跌|跌|低点)[^,。;!?]{0,6}(正好|正是|就是|适合|是)[^,。;!?]{0,4}(补仓|加仓|买入?|抄底|上车|入场|机会), (每次|总是|一直|历史上)[^,。;!?]{0,6}(跌|落)[^,。;!?]{0,6}(涨回|回升|反弹|恢复), 趁(还)?没?(跌|涨|贬|掉)[^,。;!?]{0,6}(赶紧|赶快|快|尽快|先)(出|卖|抛|走|买|换|清), 有多少(存|放|投|买)多少, 利率[^,。;!?可能]{0,4}(要|会|将)(再)?(涨|升|降|跌|上调|下调)
  `,
  es: unwrap`
    (la|lo|las|los) (dejaria|mantendria|aguantaria) (otro|un|unos|otros|al menos) …(ano|anos|mes|meses|tiempo), (vende|venderia|vender|compra|compraria|comprar) en (maximos|minimos),
    suele (recuperarse|subir|bajar|caer|remontar|repuntar|rebotar) *, (lo|la) veo (por debajo de|por encima de|en|a|cerca de)(?= ?\d), (todos|muchos( clientes)?|la mayoria|la gente) (estan|esta) (enviando|comprando|cambiando|convirtiendo|vendiendo|invirtiendo),
    mejor que (esto|ahora|hoy)( ya)? no (se va a poner|va a estar|estara|lo va a encontrar|lo encontrara|hay|habra|lo vera)*, (practicamente |casi |del todo )?imposible perder(?! (el|la|los|las|su|tu) (acceso|paquete|pedido|cuenta|tarjeta|codigo)), (le |te )?(dara|daran|da|dan|dejara) …(buen|grand|alt|excelent|establ|jugos|sustancios)[oa]?e?s (rendimientos|beneficios|ganancias|intereses|frutos|retornos), (meta|mete|ponga|pon|pase|pasa) (ahi|alli|aqui) (todos )?(sus|tus|los|el|su|tu) (ahorros|dinero), (estas|esas|las) (caidas|bajadas|correcciones) (son|estan) (para|hechas para|una oportunidad|oportunidades|buen momento|el momento) *, siempre (se )?(ha|han) (recuperado|vuelto a subir|remontado|subido|rebotado), (mejor|conviene|yo) (salga|salir|salgase|saldria|venda|vender|venderia) (ya|ahora|hoy|antes|cuanto antes) *, yo (los|las|lo|la) (mantendria|aguantaria|conservaria|venderia|guardaria|dejaria|meteria|compraria), (meta|mete|ponga|pon) todo (lo que (tenga|tienes|pueda|puedas)|ahi|alli|aqui|en), (tipos|intereses|tasas)( de interes)?( solo| seguro)? (van a|iran a|volveran a|pueden) (subir|bajar)
  `,
  ar: unwrap`
    (اتركه|اتركها|خله|خليها|خليه) (سنه|شهر|فتره|كم سنه)( [\u0620-\u06ff]+)?, (تبيع|بتبيع|تشتري|بتشتري) (في|عند) (القمه|القاع|قمه|قاع),
    (عاده|غالبا|دايما) (ب?ي|ب?ت)(تعافي|رتفع|نزل|صعد|هبط|رجع|عوض)( [\u0620-\u06ff]+)?, (اظنه*|اتوقعه*|اتوقع|اظن|اعتقد)( ان*)?( [\u0620-\u06ff]+)? (ي|ت|ب?ي)(نزل|رتفع|وصل|طلع|صير|هبط) (تحت|فوق|الي|ل|دون)(?= ?\d), (الكل|كل الناس|الناس|اغلب العملاء|معظم العملاء) (قاعد* |عم )?(ب?ي)(حول|شتري|بيع|ستثمر|صرف)(ون)? (الحين|الان|هالايام|حاليا),
    (انا )?(لو|لو كنت) مكانك (احتفظ*|ابيع*|بعت*|اشتري*|انتظر*|استنيت*|ابقي*|اصبر*|لاحتفظت*|لبعت*|اخليها|اخليه|اتركها), (هذا|هال|هاي|هذه) (نزول|النزول|الهبوط|هبوط|الانخفاض|التراجع) (فرصه|وقت|مناسب) (لل|ل)?(شرا|دخول|تجميع), (دايما|كل مره) (ي|ت)(رجع|عود) (و)?(ي|ت)?(طلع|رتفع|صعد), (الافضل|الاحسن|احسن لك|افضل لك) (ان )?(تخرج|تبيع|تطلع|تسحب) (قبل|الان|الحين|اليوم)( [\u0620-\u06ff]+)?, (ضع|حط|حطي|استثمر) (فيها|فيه) (كل )?(ما تملك|اللي عندك|كل شي|كل ما), (ال)?(فايده|فوايد|اسعار الفايده) (س|راح |رح |ب|ه)(ت|ي)(رتفع|نخفض|نزل|زيد|طلع|هبط), (ما فيه?|مافي|مفيش|لا توجد|لا يوجد|ولا توجد) (اي )?خساره(?! (في|من) (ال)?(بيانات|نقاط))( [\u0620-\u06ff]+)?, (حط|حطي|ضع|ضعي|حول|انقل|ودع|خل) (كل )?(مدخراتك|فلوسك|اموالك|تحويشتك)( كلها| كامله| جميعا)? (فيه|فيها|هنا|عندنا)(?! (فقط )?(اذا|لو)), (سيعطيك|ستعطيك|سيمنحك|ستمنحك|يعطيك|بيعطيك|سيدر عليك) (ارباح*|عوايد*|عايد*|مكاسب) (ثابت*|مضمون*|عالي*|ممتاز*|جيد*|كبير*|مستقر*)
  `,
})

/** A product in which money is put to work, as the public knowledge tells of one. */
export const savingsProduct = new RegExp(unwrap`
    (?<![a-z])(?:money-market|apy|% (?:a|per) (?:year|annum)|investment|securities|fondos?|% anual|inversion(?:es)?)(?![a-z])|年化|基金|理财|
    صناديق|صندوق|% سنوي|عايد|استثمار
  `)

/** What opens a sentence to them. */
export const marketTurnTriggers = rare(marketTurns.triggers)
