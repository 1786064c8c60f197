import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../../grammar/phrases.ts'

/** What one who is counselled is told to do with his money: orders, where they stand as orders (`standsAsOrder`). */
export const orders = phrases({
  en: unwrap`
    (buy|sell|hodl|invest|stake|grab|snap|stock up|load up|pile in|pile into|dive in|jump in|get in|get into|get out|get rid|go half|go all|go heavy|
    go long|go short|go for|go with|go big|max out|diversify|hold on|hold off|hang on|sit tight|sit on|stay put|stay invested|steer clear|stay away|
    cash out|cash in|dump|ditch|offload|borrow|remortgage|double down|bung|tuck|stash|park|stick|pop|plough|pump|funnel|sink|shove|channel|chuck|throw|
    buy in|fix now|fix your|lock in|be patient|stay in|keep buying|keep holding|keep saving|average in|average down|ride it)( [a-z0-9',$€£-]+)?, (put|
    keep|leave|move|swap|switch|shift|convert|exchange|change|transfer|take|pick|choose|spread|split|add|save|pay|send|hold|give|trust|avoid|use|turn|cut|
    start) (a |an |the |your |some |all |more |most |half |in |into |it |them |only |just )*(it|them|that|half|most|some|all|everything|lot|rest|cash|
    money|maximum|max|surplus|profit|profits|loan|mortgage|savings|dollars|euros|pounds|sterling|francs|yen|coins|shares|stocks|gold|silver|bonds|fund|
    funds|pension|balance|payout|bit|handful|few|little|slice|chunk|much|whatever|fixed|plunge|leap|another)(?= |[,.;:!?]|$), (wait|give it) (it out|a|
    another|till|until|for|two|three|one|some|a few)( [a-z]+)?, (don't|do not|never|no need to|please don't) (sell|buy|convert|exchange|cash|panic|fix|
    wait|rush|swap|switch|bother|hang about|hesitate to|miss|hold|sit on|trade|touch (it|them|that)|change (it|them|yet|your|now|today)|let it|let them|
    keep it|keep them|leave it)( [a-z]+)?
  `,
  zh: unwrap`
    (全|都|统统|全部|一把|一股脑)(部|给)?(押|投|换|倒|买|放|存|转|卖|兑|配)(进去|进|成|到|了|上|出去|掉)?, (买|押|投|压|配|囤|屯|存|换|来)(上)?(一|几|些|点|半|三|两|[二四五六七八九]成)[^,。]{0,8}, (重仓|满仓|清仓|加仓|减仓|
    定投|上车|入手|出手|抄底|割肉|落袋为安|止盈|梭哈|补仓|建仓), (换|存|买|卖|出|抛|兑|汇|收|留|拿|捂|揣|持有)(着|住|稳|好|掉|成|了|进|到)?[^,。;!?]{0,6}(吧|得了|呗|就行|就好|就对了|完事|不动|别动|再说|为好|即可)(?=[了呢啊,。!;]|
    $), 再(等|捂|拿|放|留|揣|扛|熬)(上)?(一|半|几|两|个|等|拿|捂|到)[^,。]{0,5}, (别|不要|千万别|先别|甭|莫)(急着|着急|忙着|再|轻易)?(卖(?!家)|割|换成|换(?=[,。!了]|$)|动(?=[,。!它]|$)|抛|锁(?!屏)|买(?!家)|提现|
    错过|赎|清仓|慌|犹豫|多想|出手), (拿|拿出|把|将)[^,。;]{0,8}(去|来)?(买|投|存成|换成|放(?!行)|押|配|倒成|转成)[^,。]{0,6}, 趁[^,。;]{1,10}(买|卖|换|入|出|上|囤|收)[^,。]{0,3}, (赶紧|赶快|趁早|抓紧|尽早|及早|
    马上|趁现在|尽快)(买|卖|换|入|出|上|囤|屯|收|锁|存|投|兑|撤|跑|抛|清)[^,。]{0,3}, (宜|应|该|当|可)(优先|尽早|及早|适当|逢低|逢高|考虑|多|少)(配置|持有|买|换|减|增|锁|结汇|购汇|配), 照这个(来|配|比例), 往满了(交|存|放|投),
    能[交存投买]多少(就)?[交存投买]多少, 跌了?就买, 涨了?就卖, 逢低[^,。]{0,4}, 逢高[^,。]{0,4}, 高抛低吸, [一二三四五六七八九]成[^,。]{0,4}(股|债|黄金|现金|基金|存款|币), 一半[^,。]{1,8}[,、]?一半[^,。]{1,8}, (剩下|
    其余|余下)的?[^,。]{0,4}(压|买|投|放|换|配|存)[^,。]{0,6}, (手里|手上)(有|的)[^,。]{1,8}(出|卖|抛|换|留|拿), 贷出来[^,。]{0,6}(投|买), (让|叫)[^,。]{0,5}(生钱|钱生钱|滚起来), (把|
    将)?[^,。]{0,6}(结汇日|换汇日)[^,。]{0,3}改, 先(别)?(锁|换|买|卖|囤|等)(?=[,。!了吧]|$)
  `,
  es: unwrap`
    (compr[ae]|compren|vend[ae]|inviert[ae]|inverti|met[ae]|pon|ponga|pone|aguant[ae]|esper[ae]|cambi[ae]|convierta|convierte|guard[ae]|dej[ae]|pas[ae]|
    saca|saque|pid[ae]|pedi|contrat[ae]|apuest[ae]|diversifica|diversifique|repart[ae]|acumul[ae]|coloca|coloque|destin[ae]|aprovech[ae]|fij[ae]|cog[ea]|
    coja|tom[ae]|agarr[ae]|ahorr[ae]|mantenga|manten|conserv[ae]|retir[ae]|hipotec[ae]|hipoteque) (ya|hoy|ahora|todo|toda|todos|algo|un|una|unos|unas|el|
    la|los|las|esa|ese|eso|mas|mucho|antes|temprano|cuanto|lo|en|su|tu|sus|tus|acciones|oro|plata|dolares|euros|bonos|libras|bitcoin|ethereum|hasta|mitad|
    medio|a)( [a-z0-9]+)?, (compre|compra|venda|vende|aguante|aguanta|espere|espera|invierta|invierte|esperate|esperese|quedate|quedese|diversifique|
    diversifica)(?=[,.;:!]|$), (entra|entre|salga|sal|vete|vayase|apuesta|apueste|huye|huya|empieza|empiece) (ya|hoy|ahora|antes|en|de|por|con|
    a) *( [a-z]+)?, (no|nunca|ni se te ocurra|ni se le ocurra) (lo |la |los |las )?(vend(as?|an|er*)|compr(es?|en|ar*)|cambi(es?|en|ar*)|conviert(as?|an)|convertir*|fij(es?|en|ar*)|
    toqu(es?|en)|tocar*|saqu(es?|en)|sacar*|retir(es?|en|ar*)|pas(es?|en|ar*)|muev(as?|an)|mover*|esper(es?|en|ar*)|dud(es?|en|ar*)|suelt(es?|en)|soltar*|dej(es?|en|ar) (pasar|escapar))( [a-z]+)?(?! de (confirmar|
    contact)), no (lo|la|los|las) (venda|vendas|cambie|cambies|pase|pases|convierta|conviertas|toque|toques|suelte|sueltes|mueva|muevas|saque|saques|
    deje escapar)( [a-z]+)?, que (empiece|compre|invierta|espere|venda|meta|ponga|entre|aproveche|aguante|pruebe) (con|en|a|ya|todo|algo|un|una|el|la) *,
    (mitad|la mitad|medio|un tercio|una parte) [a-z]+[,]? (y )?(la otra )?(mitad|el resto|otra parte|medio) *, (un poco|algo|unas|unos) (de )?(plata|oro|
    bitcoin|bonos|acciones|etf) (y|con) *, (por ciento|%) (en |de )?(acciones|bonos|oro|renta variable|renta fija|efectivo), (y a (cobrar|correr|vivir|
    dormir tranquil*)|y listo|y olvidate|y olvidese|y punto), a (comprar|vender|esperar|aguantar|invertir)(?=[,.!]|$)
  `,
  ar: unwrap`
    (اشتر|اشتري|اشتريه|اشتريها|بع|بيع|بيعه|بيعها|بعها|استثمر|استثمرها|استثمره|ضع|ضعه|ضعها|حط|حطها|حطه|حطي|خذ|خد|خده|خذها|خذه|خلها|خليها|خله|خليه|اترك|
    اتركها|اتركه|انتظر|استني|استنى|اصبر|حول|حولها|حوله|بدل|بدلها|ارهن|ارهنه|ارهنها|ادخل|اجمع|جمع|وزع|نوع|تمسك|احتفظ|ثبت|اشترك|اقترض|استلف|راهن|تخلص|اغتنم|
    اسحبها|اسحب|ادخر|وفر|كدس|ضارب|اخرج|اطلع)( [\u0620-\u06ff0-9]+){0,3}( [\u0620-\u06ff0-9]+), (اشتر|اشتري|بع|انتظر|استني|اصبر|استثمر)(?=[,;.!؛،]|$), (لا|
    ما|ولا|فلا|مو لازم) (تبيع*|تبع|تبعها|تشتري*|تشتر|تصرف*|تحول*|تحولها|تحوله|تثبت|تسحب*|تستعجل|تنتظر|تفرط|تلمس*|تخرج|تفوت*|تضيع الفرصه|تتردد|
    تفكر كثير)(?! (?:علي اي رابط|في الاتصال|في التواصل|في مراسل|في سوال))( [\u0620-\u06ff]+)?, (خله|خلها|خليه|خليها|دعه|دعها) (يبدا|تبدا|يدخل|تدخل|يشتري|
    يستثمر)( [\u0620-\u06ff]+)?, (نصها|نصفها|نص|نصف|النصف|ربعها) [\u0620-\u06ff]+ (و?نصها|و?نصفها|ونص|والنصف|والباقي|والبقيه) *, (بالمئه|بالمايه|%) (اسهم|
    سندات|ذهب|نقد|صناديق), (شويه|شوي|قليل من|بعض) (ال)?(ذهب|فضه|سندات|اسهم|بيتكوين)( [\u0620-\u06ff]+)?, (تنام|ونام|نام) (مرتاح*|مطمين*)
  `,
})

const position: RegExp = new RegExp(unwrap`
    (?:^|[,;:.!?(—–-] ?|["«“] ?|[、] ?|(?<![a-z])(?:so|and|then|just|but|or|yes|yeah|nope|no|simply|better|personally|honestly|definitely|now|instead|
    first|please|advice:|tip:|always|totally|today|meanwhile|asi que|y|pues|entonces|mejor|pero|o|si|sencillamente|simplemente|solo|ahora|hoy|
    ademas) )["'«“]?$
  `)
const subject =
  /(?<![a-z])(?:you|we|they|i|he|she|it|who|that|which|to|can|could|may|might|will|would|if|when|once|before|after|how|puede|puedes|podra|podria|quien|que|si|cuando|para|al|se|usted)(?![a-z])/
const joined = /(?<![a-z])(?:and|or|y|o|but|pero) ["'«“]?$/

/** With these "ما" makes a conjunction, and denies nothing. */
const conjoinedAr = /(?<![\u0620-\u06ff])[وف]?(?:قبل|بعد|كل|وقت|متل|مثل|زي|حسب|اول|لحد|لين|مجرد|وين|كيف|بدل|ريث|حال) $/

/** Whether what begins here is said as an order: at the head of its clause, and nobody's act before "and". */
export function standsAsOrder(language: string, text: string, start: number): boolean {
  if (language === 'zh') return true
  const head = text.slice(Math.max(0, start - 60), start)
  if (language === 'ar') {
    // "قبل ما تحول": before you do.
    if (text.startsWith('ما ', start) && conjoinedAr.test(head)) return false
    return (
      /(?:^|[,;:.!?؛،] ?|(?:^| )(?:طبعا|ابدا|نعم|اذن|يعني|بعدين|و|ونصيحه|هنا|وعندها|وقتها|حينها|اليوم|الان) )$/.test(
        head,
      ) || /(?:^|[^\u0620-\u06ff])$/.test(head)
    )
  }
  if (!position.test(head)) return false
  if (!joined.test(head)) return true
  const clause = head.split(/[,;:.!?]/).at(-1) ?? ''
  return !subject.test(clause)
}

/** "Mételos", "cámbielos", "stake it": any verb at the head of a clause with what is spoken of behind it. */
export const anyOrder: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /(?<=^|[,;:.!?] |(?<![a-z])(?:so|and|then|just|yes|nope|personally|honestly) )(?!(?:check|see|find|tap|open|read|ask|tell|enter|set|view|send|try|call|note|compare|discuss|cancel|download|report|ignore|forward|block|confirm|review|press|click|print|show|shows|make|makes|let|lets|do|does|did|is|was|has|had|can|may|will|would|could|might|if|when|because|that|as|for|with|of|to|by|and|or|but|we|you|i|they|he|she|who|what|how|where|whether|before|after|once|until|while|in|on|at|about|like|than|from|since|unless|both|not|want|need|needs|offer|verify|treat|share|give|gives|charge|charges|treats|makes|updates|keeps|holds|converts|change|edit|add|remove|track|follow|upload|attach|contact|otherwise|although|though|whereas|however|instead|perhaps|maybe|usually|normally|sometimes|often|always|never|either|neither|plus|via|per|into|onto|over|under|without|during|through|upon|across|behind|beyond|despite|given|also|even|only|still|except|including|whenever|wherever|whether|sure|yes|paste|type|scan|copy|install|delete|restart|return|pack|plug|unplug|reset|write|bring|wear|wash|charge|clean|name|rename|label|sign|print|mail|post|collect|drop|hand|which|there|here|whose|close|reopen|reinstall|reload|update|refresh|relaunch|swipe|hide|pin|writing|keeping|making|leaving)(?![a-z])|[a-z]+(?<!s)s (?:it|them|some|half)(?![a-z]))[a-z]{3,9} (?:it|them|half|the lot|some|the rest|all of it|half of it|that money)(?![a-z])/g,
  es: /(?<=^|[,;:.!?] |(?<![a-z])(?:y|asi que|pues|entonces|mejor) )(?!(?:(?:ojala|modelos?|vuelos?|regalos?|escuelas?|escalas?|consolas?|suelo|abuel[oa]|paralelo|intervalo|protocolo|cielo|duelo)(?![a-z])|consult|mir|le[ea]|preg|revis|comprueb|comprob|teng|ten|dig|d[ei]m|descarg|compart|ve[ar]|avis|cuent|escrib|envi|mand|indiq|indic|muestr|solicit|pid|pid[ea]|confirm|cancel|abr|verifi|anot|imprim|hagamel|hazmel|sub[ea]|adjunt|reenv|reporta|reporte|denunci|ignor|bloque|busc|pruebe|prueb|intent|cobr)[a-z]*|[a-z]{2,9}(?:ando|iendo|yendo)(?:te|se|me)?l[oa]s?(?![a-z]))[a-z]{2,9}(?:a|e|o|n)(?:te|se|me)?l[oa]s?(?![a-z])/g,
}
