import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../matching/patterns.ts'

const refusedEn = unwrap`
    (?:reject(?:ed|ion|ing)?|refus(?:e|ed|al|ing)|declin(?:e|ed|ing)|delay(?:ed|s)?|fail(?:s|ed|ure|ing)?|deni(?:ed|al)|
    deny(?:ing)?|turn(?:ed|ing)? (?:you|it|this|that) down|say(?:ing)? no|los(?:e|es|ing)|not (?:arriv|com|go|get|be|
    work|pass)\w*|seller's favou?r|against you|late|hitch|setback|problem|go(?:es|ing)? wrong|held up|bounce|fall(?:s|
    ing)? through)
  `
const refusedEs = unwrap`
    (?:rech[a-z]{1,8}|negativa|negar[a-z]{0,4}|nieg[a-z]{1,3}|denieg[a-z]{1,3}|deneg[a-z]{1,6}|retras[a-z]{1,4}|
    demor[a-z]{1,4}|fall[a-z]{1,3}|pierd[a-z]{1,3}|perd[a-z]{1,4}|falte|tumb[a-z]{1,3}|diga[n]? que no|salga mal|
    no (?:llegue|salga|se apruebe|la aprueben|lo aprueben|prospere|funcione|este|entre|pase|le paguen|cobre))
  `
const refusedZh = unwrap`
    (?:拒(?:绝|掉|签|批|付)?|驳回|不(?:通过|过|给|批|成|到|退|行|让|同意|放行|送|赔)|失败|耽误|延误|卡(?:住|着|壳)|出(?:岔子|差错|问题|纰漏|意外)|
    黄(?:了|掉)?|翻车|被退|打回|泡汤|退不了|赖账|落空|误事|误不了)
  `
const refusedAr = unwrap`
    (?:(?:ال)?رفض|يرفض[\u0620-\u06ff]{0,2}|ترفض|ينرفض|تنرفض|(?:ال)?تاخير|(?:ي|ت)تاخر|(?:ي|ت)فشل|(?:ال)?فشل|(?:ي|ت)ضيع|
    (?:ال)?خساره|(?:ي|ت)خسر|(?:ي|ت)تعطل|مشكله)
  `

/** The speaker pledges himself: whatever follows is guaranteed. */
export const pledges = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:i|we)(?:'ll|'d|'m|'re)?(?: (?!not|never|cannot)[a-z]+){0,2} (?:guarantee|guaranteeing|promise|
      promising|swear|vouch|bet|pledge|stake)(?![a-z])(?! (?:that )?(?:i'm|i am|we're|we are|it's|
      this is) not| (?:to )?(?:answer|reply|respond|do|try|look|take|be here|listen|help|keep|stay|
      my best|our best|be honest|be open|be clear|be straight|treat|read|explain|listen|not)|(?: that)? (?:i|we)(?: will|'ll|'d)? ?(?:won't|don't|never|not) (?:ask|share|pass|judge|sell|store|read)|
      (?: that| it| this| the [a-z]+| your [a-z]+| you){1,2} (?:was|were|had|felt|have been|must have))
    `,
    unwrap`
      (?<![a-z])(?:you(?:'ve| have)(?: got)?|i(?:'ll)? give you|take|here's|on) my (?:personal |solemn )?(?:word|
      promise|guarantee)(?![a-z])
    `,
    unwrap`
      (?:(?<![a-z])(?:is|are|be|as good as|all but|practically|virtually|fully|completely|totally|100 ?%|consider it|
      consider that|consider this)|'s|'re)(?: (?:fully|completely|totally|absolutely|100 ?%|as good as|all but|
      practically))? (?:guaranteed|in the bag|a done deal|a sure thing|a certainty|a foregone conclusion|a formality|
      a dead cert|assured|a cinch|a slam dunk|nailed on|locked in(?! (?:when|until|till|for|during|the|your|this|once|as soon|while)(?![a-z]))|set in stone|done and dusted|
      as good as (?:done|yours|approved|settled|won))(?![a-z])(?! (?:noon|service|programme|program|delivery|rate))
    `,
    unwrap`
      (?<![a-z])(?:(?:you|it|they|that|this|the [a-z]+)(?: [a-z]+){0,2}? (?:cannot|can't|couldn't)|(?:nothing|nobody|
      no one) (?:can|could))(?: possibly)? (?:be (?:declined|rejected|refused|lost|delayed(?! by us)|denied)|go wrong(?! (?:with|by|if|when|in|on))|fail(?! (?:because|due|for)| to (?:notice|see|annoy|worry|be ))|lose(?! (?:the|your|any|access|it|them|track|sight|this|that)(?![a-z]))|be late)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:no (?:scenario|world|universe|situation|circumstances?|version|reason|earthly reason|conceivable way|
      possibility|chance|way)|zero (?:chance|risk)|(?:nothing|nobody|
      no one)(?='s| will| can| could| would| is going| in the world)|(?:i |we )?(?:can't|cannot) (?:see|imagine)|
      impossible|unthinkable)(?: (?!can|if|how|why|what|whether|to (?:worry|say|tell|know|see|guess|judge)|telling|knowing|saying|seeing|likes?|wants?|enjoys?|loves?|should|needs?)[a-z']+){0,8}? ${refusedEn}(?![a-z])|
      (?<![a-z])${refusedEn}(?: [a-z']+){0,4}? (?:(?:is|are|isn't|'s|be|simply|just|completely|absolutely|
      totally) ){1,3}(?:out of the question|not on the cards|on the cards|on the table|off the table|impossible|
      unthinkable|ruled out|inconceivable|not a possibility|a possibility|going to happen|an option)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:bet your bottom dollar|eat my hat|sure as (?:eggs|night|day|the sun)|home and dry|home free|
      plain sailing|shoo-in|open-and-shut|open and shut|cut and dried|cut-and-dried|money in the bank|sewn up|
      nothing (?:is )?(?:standing|stand|can stand|will stand|can stop|will stop) (?:in )?(?:the way|your way|it)|
      as good as (?:in your|there|here|refunded|approved|paid|settled|yours|done|won)|all but (?:done|yours|approved|
      settled)|only a matter of (?:hours|time|minutes|days)(?! to)|by the time [a-z' ]{1,40}(?:will|
      'll) (?:all )?be (?:history|gone|sorted|done|fixed|over|solved|lifted)|before you know it,? (?:the|your|it|you|
      that)(?: [a-z']+){0,3}? ?(?:will|'ll)|(?:won't|will not) (?:still )?be (?:there|here|waiting|stuck|locked|frozen|
      late|long)(?: [a-z]+){0,4} (?:by|come|after|past|tomorrow|tonight|monday|friday|weekend)|(?:beyond|past) (?:all |
      any )?(?:question|dispute)(?= ?(?:[,.;:!]|$)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:there's|there is|there are|is|see) (?:absolutely |simply |just )?(?:no|zero) (?:way|chance|risk|
      danger|possibility)(?: (?:of|that|on earth))?(?!(?: [a-z']+){1,4} (?:delivered|arrive|approved|refunded|changed?|speed|see|know|reach|undo|undone|shipped)(?![a-z]))(?: (?:they|it|you|that|this|anyone|he|she|the|your|anything|being|a|
      any|not)(?![a-z]))
    `,
  ],
  zh: [
    unwrap`
      (?:我|我们|这边|本人|咱)[^,。;!?\n不没无]{0,8}?(?:保证|担保|打包票|打保票|拍胸脯|发誓|立军令状)(?!金|不了)|(?:向|跟|给|和)[您你][^,。;!?\n不没]{0,4}?(?:保证|担保|
      打包票|打保票|承诺)(?!金)|包在(?:我|我们)(?:身上|这)|(?:铁板钉钉|板上钉钉|万无一失|十拿九稳|稳操胜券|胜券在握|毫无悬念|没有悬念|没跑了|跑不了(?!的)|跑不掉|稳了(?!稳)|稳拿|手拿把[掐攥]|走个过场|
      囊中之物|必[胜赢](?![客利])|错不了|差不了|误不了|黄不了)
    `,
    unwrap`
      (?:(?<!有)没有?(?!有?(?:看到|看见|收到|发现|查到|见到|显示|检测|提示|说))(?:任何|什么|半点|一点)?|哪有|不可能|没道理|没理由|绝不会|决不会|不存在|轮不到|怎么(?:可能|
      会))[^,。;!?\n]{0,8}?${refusedZh}[^,。]{0,6}?(?:的?(?:道理|理由|可能性?|情况|事儿?|说法|余地)|$|[,。!?])|
      ${refusedZh}[^,。;!?\n]{0,6}?(?:(?:是|那是|这事|根本|完全|绝|都|就)?(?:不可能|没可能|没道理|不存在|没有的事|绝无可能|谈不上|免谈|不会有))
    `,
    unwrap`
      (?:不出|用不了|要不了|不消|等不到|过不了|没等)(?:今|明|后|本|这|半|两|三|一|几|多|周|到|您|\d)[^,。;!?]{0,8}?[,]?[^,。;!?]{0,10}?(?:就(?!(?:能|可以)(?:设置|绑定|填|注册|操作|学会|找到|看到))|便|准|必|一定|肯定|
      定)|(?:睡一觉|一觉(?:睡)?醒来?|天亮|太阳(?:下山|落山)|眨眼|转眼|话音)(?:之?前|之?后|的时候|时)?[,]?[^,。;!?]{0,10}?(?:就(?:能|会|到|回|
      好|有)|准|肯定|一定|必)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:se|te|me|os) lo (?:garantizo|garantizamos|prometo|prometemos|firmo)|(?:tiene|tienes|tienen|doy|
      damos|le doy|te doy) (?:usted )?(?:mi|nuestra) (?:palabra|garantia|promesa)|palabra de honor|
      pongo la mano en el fuego|me juego (?:el|la|lo)|es pan comido|esta (?:cantado|en el bote|
      garantizad[oa](?! por (?:el|la) (?:fondo|ley|fabricante|marca|esquema|seguro|aseguradora|regulador))|
      asegurad[oa](?! (?:si|contra|por (?:el|la|un|una))(?![a-z])))|(?:delo|dalo|denlo) por (?:hecho|seguro)|(?:yo|nosotros)? ?(?:le|te|les)? ?(?:garantizo|
      garantizamos|juro|juramos) que|(?:no hay|cero|sin) (?:ningun |ninguna )?(?:manera|forma|posibilidad|riesgo|
      modo) (?:de )?que|no (?:puede|pueden|podran) (?:rechazar|fallar|perder|negar|denegar)[a-z]{0,5}(?! (?:el|la|un|una|
      tu|su) (?:derecho|[a-z]+ sin)(?![a-z])))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:fuera de (?:toda |cualquier )?duda|(?:de|no pasa de) (?:hoy|manana|esta (?:tarde|noche|semana)|este|
      el|mediodia|la|(?:lunes|martes|miercoles|jueves|viernes))(?: [a-z]+){0,2}? no pasa|no pasa de (?:hoy|manana|esta|
      este|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mediodia|las)|tiro (?:hecho|fijo)|puro tramite|
      mero tramite|coser y cantar|esta chupado|caso ganado|(?:lo|la|los|las) tiene[s]? (?:ganad[oa]|en el bolsillo|
      hech[oa]|asegurad[oa])|eso va a misa|apuesto (?:lo que|a que)|mas claro que el agua|
      antes de que (?:cante|se de cuenta|te des cuenta|anochezca|amanezca|se acueste|pestanee)|
      en (?:un santiamen|un abrir y cerrar|menos que canta|un periquete)|como que (?:dos y dos|me llamo|
      hay)|ya puedes? (?:ir )?celebr[a-z]{0,4}|(?:vaya|ve) celebr[a-z]{0,6})(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:imposible|impensable|no hay (?:quien|forma|manera|modo|razon|motivo|posibilidad|escenario|riesgo|
      caso)|ni de broma|ni en suenos|ni por asomo|no cabe)(?: (?:de|en|que|le|lo|la|se|
      su|les|va|a|el|para|puede|pueda|posibilidad|alguna|temer|un|una|por|motivo)){0,6} ${refusedEs}(?![a-z])|
      (?<![a-z])(?:rechazo|retraso|negativa|denegacion|demora)(?: [a-z]+){0,3}? (?:esta|queda|es|
      quedan)(?: [a-z]+){0,2}? (?:descartad[oa]|imposible|impensable|fuera de|excluid[oa])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])${refusedAr}(?: [\u0620-\u06ff]+){0,3}? ?(?:غير وارد[ه]?|مش وارد[ه]?|مو وارد[ه]?|مستحيل[ه]?|
      مستبعد[ه]? تماما|مستحيل تصير|خارج [\u0620-\u06ff]+)|(?:مستحيل|لا يعقل|من المستحيل|ما (?:في|فيه) (?:احتمال|فرصه|
      مجال)|مافي احتمال|لا (?:احتمال|مجال|امكانيه|سبب)|مفيش (?:احتمال|فرصه))(?: (?!ان (?:ا|ن)(?:عرف|حدد|جزم|قول|ري|توقع|تنبا)|(?:معرفه|تحديد|سبب) )[\u0620-\u06ff]+){0,3}? ?${refusedAr}(?! (?:يظهر|مذكور|مسجل|ظاهر|في (?:ال)?(?:سجل|نظام)|عندي|لدي))
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:ما|لن|لا) (?:ي|ت|ن|ا)[\u0620-\u06ff]{1,8}(?: [\u0620-\u06ff]+){0,4}? الا و(?:هو|هي|قد|
      انت|انتي|انتم|كل شي|ال[\u0620-\u06ff]{2,8}|حساب|طلب|فلوس|مبلغ)|
      (?<![\u0620-\u06ff])(?:قبل ما|قبل لا) (?:ترمش|تحس|(?:تغيب|تطلع) (?:ال)?شمس|يطلع (?:ال)?(?:صبح|فجر|نهار|ضو)|يجي (?:ال)?(?:ليل|صبح))|(?:قبل ما|قبل لا) (?:تنام|تشرب|تنامين)[^.;!?]{0,30} (?:[سهب]يكون|راح يكون|ب?يوصل|سيصل|تلقا|ستجد|هتلاقي|محلول|خالص)|(?:في لمح البصر|غمضه عين|
      برمشه عين|مساله وقت(?! (?:فقط |فحسب )?لا (?!اكثر))|تحصيل حاصل|ما فيها (?:كلام|نقاش|شك|جدال)|ما يبي?غا?لها (?:كلام|نقاش)|خلصان[ه]?|
      ابشر(?:ي)? فيها|(?:نم|نام|نامي) (?:مرتاح|قرير|مطمين)|حط رجل)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:ا|ن)ضمن|بضمن|(?:ا|ن)عدك(?:م)?|(?:ا|ن)وعدك(?:م)?|(?<!(?:تفي|توفي|يفي|تفين|الوفاء|تلتزم) )بوعدك(?:م)?|اقسم|(?:ا|ن)جزم|
      لك (?:مني )?(?:وعد|كلمتي|كلمه)|وعد مني|وعد شرف|علي (?:ضمانتي|رقبتي|
      كفالتي))(?![\u0620-\u06ff])(?! (?:ب?ان )?(?:ابذل|نبذل|احاول|نحاول|اعمل|نعمل|بذل))|(?<![\u0620-\u06ff])(?:(?:الامر|
      الموضوع|المساله|القضيه|النتيجه)(?: [\u0620-\u06ff]+){0,1} (?:محسوم|محسومه|مضمون|مضمونه|منتهي|منتهيه)(?! (?:لدي|عند|من (?:طرف|جهه|جانب|قبل|البنك|البايع|التاجر|المتجر)|في (?:ال)?(?:سجل|نظام|صفح)|بقرار|منذ|بحسب|حسب|وفق|كما))|مفروغ منه|
      في (?:ال)?جيبك?(?= ?(?:[.,!]|$)| (?:من الان|غدا|اليوم|قبل|خلال|بلا|اعتبر))|[\u0620-\u06ff]{3,12}ك (?:مقبول|ناجح|رابح|محلول|معتمد|واصل|راجع|مضمون)[هت]? (?:لا محاله|اكيد|حتما|قطعا|
      بلا شك|بدون شك|100|مي[هت]|مايه)|مضمون[\u0620-\u06ff]{0,2} (?:لك|ليك|لكم|تماما|100|مي[\u0620-\u06ff] |مئه|مايه))(?![\u0620-\u06ff])
    `,
  ],
})

/** Kind words, services by that name, and what is asked of the customer. */
export const noPledge = new RegExp(unwrap`
    (?<![a-z])(?:closed|closes?|opens?|open|applies|apply|required|must)(?: [a-z']+){0,6} without exception|(?<![a-z])(?:cierra[n]?|cerrad[oa]s?|abre[n]?|abiert[oa]s?|aplica[n]?|obligatori[oa]s?|requisito)(?: [a-z]+){0,6} sin excepcion|
    (?:guaranteed|warrantied) (?:for|against|during) (?:(?:the|its|their|a|an|one|two|three|five|ten|\d+|first|full|
    whole|entire|growing) ){0,3}(?:minutes?|mins?|hours?|days?|seasons?|years?|months?|winters?|summers?|life|
    lifetime|period|defects?|leaks?|rust|
    breakage)|(?:质保|保修|保活|包活|保用)(?:期|\d|一|两|三|半)|solo (?:esta|queda) (?:asegurad|garantizad)[oa]s?|
    garantizad[oa]s? (?:durante|por|contra|toda) (?:(?:el|la|los|las|un|
    una|dos|tres|\d+|primer|primera|toda|su) ){0,3}(?:minutos?|horas?|dias?|temporada|anos?|mes(?:es)?|vida|estacion|
    defectos?|fugas?)|
    مضمون(?:ه|ات|ين)? (?:لدي|عند|من) (?:ال)?(?:وكيل|مصنع|صانع)|مضمون(?:ه|ات|ين)? (?:ل|لمده |خلال |طوال |مدي )(?:ل?ل?(?:ال)?)?(?:موسم|سنه|سنتين|سنوات|عام|عامين|شهر|اشهر|حياه|فتره)|
    (?:guarantee|guaranteed) (?:service|programme|program|period|badge|policy|fund|scheme|certificate|noon|
    delivery service|letter|card)|(?:insurers?|insurance|manufacturers?|makers?|cover|warranty|law) guarantees?|
    (?:money-back|price|price-match|buyer|satisfaction|delivery|lifetime|bank|state|
    deposit) guarantee|guarantee(?: that)? (?:covers|does|is valid|runs|lasts|applies|starts)|(?:make|be|making|being|
    to be|want to be|not) (?:absolutely |quite |completely )?(?:sure|certain)|ensure|(?:do|doing|try|trying) (?:my|our|
    the|everything|all)? ?(?:very )?(?:best|everything|utmost|all)|whatever (?:i|we) can|保证金|担保(?:交易|付款|支付|账户|人|物|服务|公司|方|函)|
    正品保证|品质保证|质量保证|保证(?:书|人|期)|(?:请|务必|需|需要|要|为了?|以|来|如需|想要?|先)[^,。;!?]{0,6}(?:确保|保证|确认)|尽力|尽量|竭|
    garantia (?:de(?:l)? (?:producto|fabricante|devolucion|compra|precio|calidad|envio)|legal|comercial|extendida)|
    haremos (?:todo )?lo posible|hare (?:todo )?lo posible|asegure?[sn]?e|(?:poliza|seguro) (?:de|medico|del|cubre|
    que contrat)|hago lo posible|ضمان (?:المنتج|الشركه|الجوده|الوكيل|المصنع|الاسترجاع)|(?:للتاكد|تاكد من|التاكد|
    يرجي التاكد|لضمان|ساحاول|قصاري|سنحاول|كل ما (?:بوسعي|في وسعي|بوسعنا))
  `)
