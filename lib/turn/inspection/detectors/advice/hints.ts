import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../../grammar/phrases.ts'

/** Counsel by hints: what leans, what has no rival, what never loses, who was right, what is left when all else shakes. */
export const hints = phrases({
  en: unwrap`
    (could|you could|you'd|might) do (a lot |far )?worse than, (you'd|you would|you'd both) do well to [a-z]+, (wouldn't|won't|can't) hurt to (buy|sell|
    wait|convert|hold|lock|fix|add|put|move|save|invest|have|get)*, (no harm|no shame|no hurry|nothing wrong) in (buying|selling|waiting|converting|
    holding|locking|taking|having|investing), (might|may|could|would) (well )?be (the |a good |your )?(time|moment|chance) to (buy|sell|convert|lock|
    switch|move|get|exchange|act|start|top|add|fix|cash), (not a bad|a decent|a fair|not the worst|isn't a bad|a good|a great) (shout|time|idea|moment|
    play|level|rate|entry) (to|for|at|right now|just now|now|if), (odds|momentum|trend|wind|charts?|history|numbers|fundamentals|sentiment) (is|are|'s|
    favours?|favour|looks?|look|point|points|say|says|suggest|suggests|speak|speaks|back|backs)( with| on| in| for| your)? *,
    smart money( is| goes| has)?, (your |the |our )?(capital|principal|stake) (can't|cannot|never|won't|can only) (shrink|fall|go down|drop|be lost|lose|
    grow|go up), (double|doubles|doubling|triple|triples|multiplies) (in|within|every|by|itself|its|your|roughly|about), (around|about|roughly|nearly|
    over|at least|some|a good|a solid|a steady)? ?(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (percent|per cent) (every|a|per|
    each|year|annually|guaranteed)( year| month)?, (everything|anything|all) else (is|looks|seems|feels) (shaky|risky|too *|a gamble|losing|worse), (will|
    'll|can|is) only (get|getting|become|go|going) (weaker|stronger|cheaper|dearer|higher|lower|up|down|better|worse), (in for|about to have|heading for|
    looking at|set for|due) (a |another )?(great|good|strong|bumper|rough|bad|tough|record) (quarter|year|month|run|spell|autumn|winter|spring|summer),
    (your |his |her )(brother|friend|uncle|aunt|cousin|mate|wife|husband|son|daughter|dad|father|mum|neighbour|boss|
    sister)('s| is| has| knows| was| made)? (right|onto|clever|wise|smart|spot|got|a point|a good|an eye|what|the right), (has|have|got|
    's got) (a (great |bright |big )?future|legs|momentum|a lot going|everything going|a good story), (the |a )(winning horse|dark horse|sleeping giant|
    hidden gem|front-runner|frontrunner|hot ticket|safest pair), (for|at) (someone |a person |people )?(of |like )?(your|your own) (age|situation|profile|
    kind|sort) *, (will|'ll|bound to|sure to|going to) catch up( with)? *, (usually|normally|generally|typically|often|always|tends to|
    has a habit of) (firms?|strengthens?|weakens?|dips?|rallies|recovers?|gains?|softens?|eases?|rises?|falls?|picks up|drops?|bounces?)( [a-z]+)?,
    (losing|gaining) (ground|value|steam) *, (is|are|was|were|'s) (at|near|close to) (a|an|its|their) (all-time |record |multi-year |yearly )?(low|lows|
    high|highs|bottom|peak), nothing to (lose|fear) *, (sleep|rest) (easy|well|soundly), (before|while) (it|they|prices|rates|others|everyone|the others|
    the price|the rate)('s| is| are)? (still )?(rise|rises|go|goes|climb|climbs|drop|drops|fall|falls|take off|takes off|run|this low|so low|low|cheap|
    this cheap|jump|jumps|catch on|pile in), (buy|take|get) the (flat|house|dip|gold|fund|bonds|shares|plunge), (puts|putting|put|keep|keeping) (it|them|
    money|everything) (to work|under the mattress)( [a-z]+)?, (sit|sits|sitting) (still|idle) (is|costs|loses), (my|our) (favourite|favorite|top pick|
    first choice|preference|money) (is|would be|goes|'s|'d) *, worth (a punt|a flutter|a go|every penny|a small stake|a look as an investment|
    getting into|buying|holding|having|the wait|waiting)
  `,
  zh: unwrap`
    (未尝不可|不失为|胜算[^,。]{0,2}大|赢面[^,。]{0,2}大|搏一把|赌一把|机会难得|错过(就)?可惜|错过了|顺势而为|大势所趋|黑马|闭眼买|捡便宜|捡漏|钱景), (可以|不妨|考虑)(考虑)?(小仓位|少量|分批|慢慢|逐步|适当|轻仓|一点点)[^,。]{0,8}(买|入|
    换|配|投|进|建|存|卖)?, (没得比|没法比|完胜|秒杀|碾压|有看头|有后劲|有奔头|大有可为|潜力股|不踏实|靠不住)(?=[,。!]|$), (本金|本钱|钱)[^,。]{0,3}(不会|绝不|永远不|只会)[^,。]{0,2}(少|缩水|变多|增|亏), (每年|一年|年化|每月|
    稳拿|年利)[^,。]{0,6}(百分之[一二三四五六七八九十]+|[一二三四五六七八九十]+个点)[^,。]{0,4}, (百分之[一二三四五六七八九十]+|[一二三四五六七八九十]+个点)(的)?(收益|回报|利息|稳拿|每年|一年)?, (差价|利差|中间)[^,。]{0,4}(白赚|净赚|
    赚|归您|落袋), (只会|只能)(越来越|更|一路|往)[^,。]{0,5}, (破|跌破|站上|冲到|摸到|涨到|跌到|回到)[^,。]{0,2}(\d[\d.]*|原来的价|前高|高点)[^,。]{0,3}, (一般|通常|往往|总是|历来|多半)(会)?(偏强|偏弱|走强|走弱|回升|涨|
    跌|升|贬|反弹|强一些|便宜|划算)[^,。]{0,3}, (整个|今年|全年|下半年|上半年|明年|这个?(季度|冬天|夏天|月))[^,。]{0,4}(都|会|将)?(弱|强|涨|跌|好|差|看好|牛|熊)[^,。]{0,2}(?=[,。!]|$), (追上|赶上|超过)(黄金|美元|大盘|
    它), (攥|捏|握|捂|揣|留|拿|抱|压)(着|紧|住|牢)[^,。]{0,6}, (先|都|全)?(攥|捏|捂|揣)着?(?=[,。!]|$), (丢|扔|塞|搁|砸|放)(进|到|在)[^,。]{0,8}(基金|指数|黄金|债|账户|股|理财|里头?)[^,。]{0,4},
    (先)?(把)?[^,。]{0,5}(交满|存满|买满|打满|顶格)[^,。]{0,3}, 买就(对了|是了|行), [买换卖投等存](就对|准没|不会错|不亏|没错), (您|你)(舅|叔|哥|姐|爸|朋友|表弟|同事|老公|老婆)[^,。]{0,4}(眼光|有眼|懂|聪明|没错|对|有道理|
    赚)[^,。]{0,3}, (跟|学)(他|她)[^,。]{0,3}(买|投|上|走), (您|你)?这(岁数|年纪|情况)[^,。]{0,2}, (抢在|赶在|趁)[^,。]{1,8}(前|之前|时候|还)[^,。]{0,6}, (配|放|存|挪|转|投)到?[^,。]{0,4}(短债|国债|
    货币基金|债里|定期|黄金里|理财里)[^,。]{0,2}, (历史|几年|多年|几十年|长远)[^,。]{0,6}(最低|低位|新低|便宜|不会贬值|涨上去|都在涨|不会跌)[^,。]{0,2}, (轻松|稳稳|妥妥)[^,。]{0,3}(做到|翻|赚|拿到|到手|搞定),
    睡得[^,。]{0,2}(香|踏实|安稳)
  `,
  es: unwrap`
    (no )?(haria|harias) (mal|bien) en [a-z]+, (no es|no seria|no parece) (mala|una mala) (idea|jugada|opcion|hora|ocasion) (comprar|vender|esperar|
    cambiar|meter|tener|invertir|fijar)*, (podria|puede|quiza|quizas|tal vez) (ser|sea) (hora|momento|el momento|buen momento) de *, (la tendencia|
    el viento|la historia|los numeros|los datos|el mercado|la probabilidad) (favorece|favorecen|sopla|acompana|acompanan|esta de su lado|juega|dice|dicen|
    siempre)( [a-z]+)?, no pasa nada por (comprar|esperar|tener|meter|invertir), (su |tu |el )?(capital|dinero|principal) (no puede|nunca|no va a|
    solo puede) (encoger|bajar|perder*|caer|menguar|crecer|subir)*, (se )?(duplica|dobla|triplica|multiplica)(?=[,.;! ]|$), (un |el )?(dos|tres|cuatro|
    cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte) por ciento (cada|al|por|anual|mensual|garantizado)( ano| mes)?, (lo|todo lo) (demas|otro) (anda|
    esta|es|parece|pinta) (muy |mas |bastante )?(inestable|arriesgado|peor|flojo|mal|feo)*, (solo|cada vez) (va a |se va a |se pondra |estara |valdra |
    sera )(mas |menos |peor )*[a-z]+, (viene|vienen|llega|llegan) (con )?(un|una|otro|otra) [a-z]*(trimestr|ano|racha|subida|bajada)*( [a-z]+)?, (su|
    tu) (tio|tia|cunado|hermano|hermana|amigo|amiga|primo|vecino|jefe|padre|hijo|hija|mujer|marido|companero) (tiene (olfato|razon|vista|buen ojo)|sabe|
    acerto|hizo bien|entiende|es listo|no se equivoca), (tiene|tienen) (mucho |gran |mas )?(futuro|tiron|olfato|potencial|recorrido|viento a favor),
    no (tiene|tienen|hay) (rival|color|comparacion|igual|nada mejor|desperdicio|perdida), (caballo ganador|valor refugio|joya oculta|apuesta segura|
    gallina de los huevos), (inmejorable|imbatible|irrepetible|clarisimo|de cajon|facilisimo)(?=[,.;!]|$), (a precio de (saldo|risa|ganga)|por los suelos|
    a buen precio|tirado de precio)( [a-z]+)?, (quedarse|queda|quedas|quedate|quedese|embolsa) con la diferencia, (hazte|hagase|haz acopio|
    haga acopio) (con|de) *, (aporte|aporta|cargue|carga|agarra|agarre|cargar|acumule|ahorre|junte|junta|apueste|apuesta|meta|mete) (el maximo|lo maximo|
    fuerte|algo|todo|mucho|lo que|cuanto|unas|unos|una parte|en|por)( [a-z]+)?, (acabara|acabaran|terminara|terminaran|seguira|
    seguiran) [a-z]+(ndo)( [a-z]+)?, (suele|suelen|acostumbra a|tiende a|tienden a) (ganar fuerza|subir|bajar|caer|repuntar|fortalecer*|debilitar*|
    recuperar*|mejorar|ir a mas|ir mejor|estar mejor)( [a-z]+)?, (la|lo|los|las) (vemos|veo) (perder|perdiendo|ganar|ganando|subir|subiendo|bajar|bajando|
    caer|cayendo|debil|fuerte|mas|muy|por)( [a-z]+)?, (perder|perdiendo|ganar|ganando) (terreno|fuerza|valor|fuelle)( [a-z]+)?, (estara|estaran|andara|
    rondara|lo vera|la vera|quedara) (por debajo|por encima|cerca) (de )?\d*, (a la larga|a largo plazo|con los anos|historicamente|siempre) (no |solo |
    nunca )?(pierde|sube|gana|vuelve|crece|suben|ganan|compensa|se recupera)n?( [a-z]+)?, (antes|mientras) (de )?(que )?(los demas|suba|suban|se dispare|
    siga*|este*|se encarezca*|baje*|la gente|todo el mundo)( [a-z]+)?( [a-z]+)?, (yo )?(le|la|lo|les) (seguiria|imitaria|compraria|haria caso|meteria),
    (para|a) (alguien|una persona|gente) (de|como|con) (su|tu|usted|ti|tus|sus) *, (que hay|a la que hay) que (seguir|comprar|vigilar|tener), (aparcar|
    colocar|meter|poner|destinar|pasar) (el|la|los|las|su|tu|sus|tus|una parte|la mitad) …(en|a) (deuda|letras|bonos|fondos?|oro|bolsa|acciones|plazo),
    (mi|nuestra|nuestro) (favorit[ao]|apuesta|preferencia) (es|seria|va), (duerme|dormira|dormiras) (tranquil|mejor|a pierna)*, (ya lo vera|ya lo veras|
    acuerdese|acuerdate|se lo digo yo|te lo digo yo|hagame caso|hazme caso)
  `,
  ar: unwrap`
    (ما يضر|لا باس|لا ضير|مو غلط|مش غلط|ما في ضرر) (ان |لو |اذا |من )?(ت|ال|ب)[\u0620-\u06ff]+( [\u0620-\u06ff]+)?, (فكره|خطوه|وقت|فرصه) (مو بطاله|
    مش بطاله|مو سييه|لا باس بها|ما تتكرر|لا تتكرر|ذهبيه|ممتازه|مناسبه)( [\u0620-\u06ff]+)?, (قد|ربما|يمكن) (يكون|حان|صار) (ال)?(وقت|
    اوان)( [\u0620-\u06ff]+)?, (الاتجاه|الكفه|التاريخ|الارقام|السوق|الموجه) (ي|ت)?(صالحك|ميل|قول|دعم|رجح|في صالح*|معك|لصالح*)( [\u0620-\u06ff]+)?,
    (راس مالك|فلوسك|اموالك|مالك|المبلغ) (ما|لا|لن) (ي|ت)(نقص|خسر|قل|ضيع)( [\u0620-\u06ff]+)?, (و)?(ي|ت|بي|بت|سي|ست)(تضاعف)( [\u0620-\u06ff]+)?, (ثلاثه|
    اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|اثنا عشر|عشرون) (بالمئه|بالمايه|في المئه|بالميه)( [\u0620-\u06ff]+)?( [\u0620-\u06ff]+)?, (كل شي|كل شيء|الباقي|
    كل ما عداه) (غيره|غيرها|سواه|سواها)? ?(مهزوز|خطر|مخاطره|خساره|ضعيف|مو مضمون)( [\u0620-\u06ff]+)?, (مقبل|مقبله|داخل|داخله|داخلين) (علي )?(ربع|موسم|سنه|
    موجه|صعود|هبوط|ارتفاع|انخفاض)( [\u0620-\u06ff]+)?, (خالك|عمك|اخوك|صديقك|ابوك|جارك|صاحبك|زوجك|ابنك|مديرك|نسيبك) (فاهم|صح|معه حق|محق|ذكي|شاطر|يعرف|عارف|
    علي حق|احسن|اصاب)( [\u0620-\u06ff]+)?, (الحصان الرابح|الجواد الرابح|الورقه الرابحه|ملاذ امن|الملاذ الامن|صفقه لا تفوت|الرهان الرابح), (ما|لا) (في شي|
    شي|شيء|يوجد ما|في احد|احد) (ي)?(ضاهيه|ضاهيها|غلبه|غلبها|نافسه|نافسها|احسن منه|احسن منها)|لا يضاهي, (يكسب|تكسب|يفوز|تفوز|يتفوق|تتفوق|يغلب) (بفارق|
    بسهوله|دايما|بوضوح|علي)( [\u0620-\u06ff]+)?, (عاده|غالبا|دايما|في العاده) (ب)?(ت|ي)(تقوي|قوي|ضعف|تحسن|رتفع|نخفض|طلع|نزل|رتد|نتعش|
    صير اقوي)( [\u0620-\u06ff]+)?, (نراه|نراها|اراه|اراها|نشوفه|نشوفها) (ت|ي|س)[\u0620-\u06ff]+( [\u0620-\u06ff]+)?, (تلقاه|تلقاها|بتلقاه|بتلاقيه|ستجده|
    ستجدها) (تحت|فوق|دون|اعلي|اقل)( [\u0620-\u06ff0-9.]+)?, (الي|علي) (ضعف|زوال|هبوط|صعود|ارتفاع|انهيار|نزول)( [\u0620-\u06ff]+)?, (ستلحق|بتلحق|يلحق|
    سيلحق|تلحق) (ب|بال)[\u0620-\u06ff]+, (توكل|توكلي) (و|علي)[\u0620-\u06ff]*( [\u0620-\u06ff]+)?, (ثقل|ركز|كثر|زود) (فيها|فيه|منها|منه|
    علي)( [\u0620-\u06ff]+)?, (خل|خلي|ابق|ابقي|احفظ|امسك) (ال)?(دولار|دولارات|دولاراتك|الدولارات|يورو|ذهب|علي|فلوسك)( [\u0620-\u06ff]+)?, (ادفع|حط|
    ضع) (الحد )?(الاعلي|الاقصي)( [\u0620-\u06ff]+)?, (ركن|وضع|توظيف|توجيه|تحويل|استثمار) (ال)?(فايض|مبلغ|فلوس|نصف*|جزء|مدخرات*|
    رصيد)( [\u0620-\u06ff]+)? (في|الي|ب)( [\u0620-\u06ff]+)?, (فثبت|ثبت|ثبتها|ثبته) (وديعتك|السعر|الفايده|الان|من الان)?( [\u0620-\u06ff]+)?, (ارحم|ارفق|
    احن|الطف) (لك|بك|عليك)( [\u0620-\u06ff]+)?, (التخفيض|الرفع|الخفض) (جاي|قادم|قريب)( [\u0620-\u06ff]+)?, (تعملها|يعملها|بتعملها|
    تسويها) لك( [\u0620-\u06ff]+)?, (تذكر|اذكر|تتذكر) كلامي, (لعمرك|لسنك|لوضعك|لواحد زيك|لواحد مثلك|لشخص مثلك)( [\u0620-\u06ff]+)?,
    في جيبك( [\u0620-\u06ff]+)?, (قبل|ما دام|مادام|طالما) (الناس|غيرك|الكل|رخيص*|رخيصه|رخصان|نازل*|السعر)( [\u0620-\u06ff]+)?, (له|لها|عنده|
    عندها) (مستقبل|زخم)( [\u0620-\u06ff]+)?, (الحقه|الحقها|الحقوا)( [\u0620-\u06ff]+)?
  `,
})

/** Which of two or more: the one that is named, and no more than that. */
export const picked: Readonly<Record<'en' | 'es' | 'zh' | 'ar', RegExp>> = {
  en: /^(?:honestly[?,]* |well,? |easy[,:]? |definitely |personally,? |i'd say |the |oh,? )*(?:dollars?|euros?|pounds?|sterling|yen|francs|gold|silver|bitcoin|ethereum|solana|pension|property|bonds|shares|stocks|cash|index funds?|etfs?|an etf|buy|sell|hold|wait|convert|save|invest|fixed|keep them|keep it|neither, gold|tesla|apple|the fund|deposit|now|today|friday|monday)(?=[,.!;]| (?:every|hands|without|by a|all day|for sure|obviously|definitely|any day))/,
  es: /^(?:la verdad,? |pues |bueno,? |sin duda,? |yo diria |francamente,? )*(?:(?:el|la|los|las) )?(?:dolares|dolar|euros?|libras?|yenes|francos|oro|plata|bitcoin|ethereum|solana|pension|ladrillo|bonos|acciones|efectivo|compr[ae]|vend[ae]|esper[ae]|aguant[ae]|invierta|manten\w+|fijo|tesla|apple|ya|hoy|el lunes|el viernes)(?=[,.!;]| sin | de calle| siempre| desde luego)/,
  zh: /^(?:说实话,|老实说,|那还用说,|当然|肯定|必须)*(?:美元|欧元|英镑|日元|黄金|白银|股票|基金|国债|债券|比特币|以太坊|养老金|定期|房子|买|卖|换|存|贷|等|拿着|特斯拉|苹果|ETF)(?:呀|啊|啦|吧|嘛|呗)?(?=[,。!])/i,
  ar: /^(?:بصراحه،? |والله |بصراحه, |اكيد |طبعا )*(?:(?:ال)?(?:ذهب|دولار|يورو|استرليني|ين|فضه|بيتكوين|سندات|اسهم|عقار|تقاعد|وديعه|كاش)|اشتر|اشتري|بع|انتظر|استثمر|تسلا|ابل|بيع)(?=[,.،!؛]| طبعا| بلا شك| اكيد| بدون)/,
}
/** A question that names two ways, or asks which. */
export const twoWays =
  /(?<![a-z])(?:or|which|should|shall|what (?:to|should|would)|any stock|o|cual|que (?:hago|compro)|vendo|compro|conviene)(?![a-z])|还是|哪|要不要|该|咋|怎么处理|能买|好不好|(?<![\u0620-\u06ff])(?:ولا|او|ام|اي|وش|شو|ماذا|ابيع|اشتري|احول|اخذ|اخد)(?![\u0620-\u06ff])/
