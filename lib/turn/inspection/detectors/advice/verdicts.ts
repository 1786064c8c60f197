import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../../grammar/phrases.ts'

/** What judges a ware, a moment or a plan, to one who would be counselled about money. */
export const verdicts = phrases({
  en: unwrap`
    (dirt |so |really |very |pretty |quite |this |that |still |going )(cheap|low), (a )?(bargain|steal|gift|gifts|no-brainer|winner|(?<=a )sure thing|
    safe haven), (no question|no doubt|without a doubt|without doubt|no contest|hands down|every time|every day of the week|no trap|couldn't bebetter|
    can't be beaten|far from it|mark my words|trust me|to the moon|now or never|while it lasts|before everyone), (solid|smart|clever|wise|shrewd|sensible|
    great|good|safe|strong|better|best|smarter|safer|easy) (buy|pick|bet|play|punt|call|place to (put|park|be)|home for|moment|time to|way to (grow|build|
    beat)|entry|level|deal right now|investment*), (is|are|'s|be|should be|would be|looks|seems) (very |really |clearly |quite )?(advisable|preferable|
    preferred|recommended|undervalued|overvalued|oversold|overbought|shaky|finished|booming|flying|soaring|on fire|hot|on the slide|on the up|sliding|
    where (the )?(clever|smart) money *), (got|has|have|with) (legs|the most upside|upside|plenty of upside|potential|further to *|room to *|
    the most potential|a bright future|more to come), (there's|there is|with|and|plenty) more to come, best days (are )?ahead, (never|rarely|only ever|
    always) (loses value|loses|fails|goes up|go up|comes back|come back|lets you down|beats|wins|pays), (beats|beat|pays better than|outdoes|
    trumps) (paying|renting|cash|saving|leaving|the bank|any|everything|inflation|shares|gold|bonds), (wins|wins out|the one to watch|the one to have|
    the one to go for|the way to go|the place to be|the recipe|the trick|does the trick), (best investment|better investment|higher-yielding *|
    dependable yield|reliable yield|steady yield|low effort|easy money), nothing (beats|tops) *, (looks|look|is|are|seems|be|'s) (a bit |a lot |much |
    rather )?(kinder|kindest|more favourable|more favorable|better value|better for you|cheaper for you|safer|smarter|wiser), (there won't be|
    you won't get|you won't see|won't find|won't get|there's no|there is no) (a |an |any )?(better|cheaper|safer|finer) (moment|time|rate|price|chance|
    day|place|deal|level), (higher|lower|weaker|stronger|cheaper|dearer) for (longer|some time|months|a while), (has|have|'s|'ve) (nowhere to go but|
    peaked|bottomed|topped out|run out of steam|had its day|further to fall|hit the floor), your (brother|friend|uncle|cousin|mate|wife|husband|son|
    daughter|dad|father)('s| is| was) (right|onto *|spot on|clever|wise|smart), (pros|analysts|experts) (and i )?(both |all )?(see|like|love|agree|
    expect)( it)?, (sold|bought|got out|got in|pulled out) too (early|late|soon)
  `,
  zh: unwrap`
    (没得说|没跑(?=[,。!]|$)|准没错|靠得住|牢靠|旱涝保收|稳得很|安全得很|靠谱得很|占便宜|您?这?是走运|便宜得(很|离谱|要命|不行)|贵得(很|离谱|要命|不行)|白菜价|地板价|好时机|起飞|有得赚|有赚头|稳赚|潜力(大|无限|足|股)|前景(好|不错|光明|广)|看好|
    看多|看空|到顶了?|见顶|见底|走下坡|好戏|还有肉|涨疯|别犹豫|过了这村|冲新高), (最|更|比较|较为|较|挺|很)(明智|值得?|强|稳|稳妥|保险|靠得住|抗跌|保值|有利|合算|安全)(?!的?(措施|支付|验证|密码|保护|级别|设置|等级|提示))(?=[,。!了的;]|$),
    (更|最|较)(划算|合适|省心)(?=[,。!了的;]|$), 一辈子[^,。]{0,3}最, 上哪儿?找, 这么高的?(收益|回报|利息), (找不出|没有|不会有|碰不到)[^,。]{0,3}更好的(时机|机会|价|时候), 上涨空间, 越(早|快)越(好|划算|值), 避险(货币|资产|
    首选), (当然|肯定|必须)(是)?(买|换|卖|黄金|美元|欧元|英镑|股票|基金|存|投|值|能)[^,。]{0,4}, (兄弟|哥|姐|朋友|同事|老公|老婆|叔|舅)说得?(对|没错|在理), (向来|从来|一直|历来)(如此|保值|抗跌|涨|稳), 永远(不|在)?(跌|涨|亏)
  `,
  es: unwrap`
    (sin (duda|dudarlo|pensarlo*)|de calle|de largo|con diferencia|ahora o nunca|no hay color|dinero facil|un chollo|una ganga|todo lo contrario|
    jugada (estupenda|redonda|maestra)|compra clara|clara compra|buena compra), (esta|estan|anda|andan|sigue|siguen|ve|veo) (muy |tan |bien |
    super )?(barat*|regalad*|por los suelos|en minimos|en oferta|cara|caro|infravalorad*|fuerte|debil|al alza|a la baja), (va|van|iba) (como un tiro|
    como un cohete|disparad*|para arriba|para abajo|hacia arriba|cuesta abajo|cuesta arriba|camino de *|lanzad*), (mas|mucho|mucho mas|
    bastante) (recorrido|potencial|rentable|conveniente|favorable|provechoso|sensato|inteligente|seguro)s?(?! (?:verificar|consultar|leer|comparar|
    no compartir)), (lo|es lo|la opcion) (que mejor|mas inteligente|mas sensato|mas seguro|mas rentable|mejor) …(protege|seria|es|rinde|funciona),
    (mejor que|antes que) …(plazo fijo|cuenta|banco|deposito|efectivo|alquilar|dejarlo), (nunca|jamas|siempre) (falla|fallan|pierde|pierden|baja|sube|
    suben|da mas|dan mas|gana|vuelve|vuelven|rinde|recupera), (mejor|buen|buenisimo|gran|magnifico) (momento|dividendo|rendimiento|inversion|negocio|
    apuesta|precio para (comprar|vender)), menos (sobresaltos|riesgo|sustos) *, lo mejor …(por llegar|por venir|esta), (dice|dicen) (bien|verdad),
    (acerto|ha acertado|tiene razon|hizo bien)(?=[,.;!]| al| en| invirt|$), (le|te|les) (saldra|sale|queda|quedara|conviene) (mas |mejor |mucho mas |
    muy )*(favorable|a cuenta|rentable|barato|caro|mejor), (queda|tiene|tendra) (mas )?(recorrido|cuerda|margen|subida), todavia le queda,
    al alza (durante|varios|unos|hasta|todo|en), a la baja (durante|varios|unos|hasta|todo|en), esa es la receta, con la inflacion que viene,
    (un )?dineral, (camino|rumbo) (de|a) (maximos|minimos), (si|claro) que (lo es|es|son|vale|conviene)(?=[,.;!]|$)
  `,
  ar: unwrap`
    (بلا شك|بدون شك|بدون تفكير|بلا تردد|اكيد|طبعا|من غير تفكير|وانت مغمض)( [\u0620-\u06ff]+)?, (الان او ابدا|الان والا فلا|فرصه لا تعوض|ارباحه سهله|
    الربح فيه سهل|ربح سهل|صفقه العمر|سعره نار), (احسن|افضل|انسب|اذكي|اسلم|احلي|اوفر|اربح|اضمن) (وقت|يوم|شي|شيء|خيار|حل|استثمار|قرار|ملاذ|منها|منه|
    من الوديعه|من البنك|لك)( [\u0620-\u06ff]+)?, (خيارك|خيارنا) (الامثل|الافضل), (خطوه|قرار|اختيار|فكره|صفقه|شراء) (ممتاز*|موفق*|رايع*|ذكي*|حكيم*|رابح*|
    جيد*), (رخيص*|مغر|مغريه|مربح*|رابح*|مضمون*|طاير*|طايره|نازل*|طالع*|متفوق*|قوي*)( [\u0620-\u06ff]+)?(?=[,.;!؛،]|$| حاليا| هالايام| الان), (مستقبله|
    مستقبلها) (اقوي|واعد|افضل|كبير|مشرق|احسن), (لا|ما) (يخيب|تخيب|يخسر|تخسر|ينزل|يخذل)( [\u0620-\u06ff]+)?, (ادني|اقل|ارخص) (مستوياته*|مستوياتها|سعر*|
    نقطه), (لا طريق|ما له الا|ما قدامه الا|مجال) *( [\u0620-\u06ff]+)? (ال)?(صعود|ارتفاع|نزول|هبوط), (بيحفظ|يحفظ|تحفظ|يحمي|بيحمي|تحمي) (قيمه|فلوسك|مالك|
    مدخراتك|مصاريك), (قدامه|قدامها|امامه|امامها)(?=[,.;!؛،]|$), (عايدها|عايده|عايدهم|ارباحها|ارباحه|توزيعاتها|توزيعاته|مكسبها) (اعلي|احلي|افضل|اكبر|احسن|
    ممتاز*|مضمون*), (اجمل|افضل|احسن) ايامه*( [\u0620-\u06ff]+)?, (ماشي|ماشيه|رايح|رايحه|متجه|متجهه) (ل|الي|نحو)[\u0620-\u06ff]*( [\u0620-\u06ff]+)?,
    (صحيح|صح) (كلامهم|كلامه|كلامك), صدقوا, احسن (اخوك|صديقك|ابوك|عمك|صاحبك)( [\u0620-\u06ff]+)?, (هذه هي|هاي) الوصفه, (قمه|قمم) جديده, صعود (ل|الي|حتي|
    طوال)[\u0620-\u06ff]*( [\u0620-\u06ff]+)?, (العقار|الذهب|الدولار|الاسهم) (لا|ما) [\u0620-\u06ff]+, (تدر|يدر|بتدر|بيدر) عليك *, (اعلي|احسن|افضل) (دوما|
    دايما)
  `,
})
