import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'
import { withoutTime } from './advice/own-time.ts'
import { isOfThings } from './advised-things.ts'
import { isAboutThing } from './chinese-things.ts'
import { assets } from './market-acts.ts'
import { urging } from './urging.ts'

/** Money that is saved, put to work, changed or sent abroad, as customers name it. */
const moneyAtWork = new RegExp(unwrap`
    (?<![a-z])(?:savings?|saver|invest\w*|pot|fund|gold|crypto|bitcoin|eth|btc|convert|exchange|swap|remit\w*|deposit|
    interest|spare (?:cash|money)|(?:sitting|lying|idle)[a-z ]{0,20}(?:wallet|account|balance)|ahorr\w+|invert\w+|
    inversion|fondo|hucha|cripto|aguinaldo|deposito|plazo fijo|divisas?|girar|giro|mandar (?:dinero|plata|los|las)|
    sobraron|me sobra)(?![a-z])|理财|基金|黄金|积存|换汇|闲钱|存款|定期|活期|收益|股票|投资|闲置|余额宝|买入|攒|港币|日元|英镑|美股|港股|a股|纳指|标普|استثمر|استثمار|ادخار|توفير|
    ذهب|صندوق|اسهم|مبلغ زايد|رصيد زايد|فلوسي|وديعه|كريبتو|بيتكوين|احول[^.]{0,30}(?:الحين|الان|دلوقتي|انتظر|استني|اصبر)
  `)

/** Whether, when or which: what only an adviser answers. */
const undecided = new RegExp(unwrap`
    (?<![a-z])(?:should (?:i|we)|shall i|worth|better|best|good (?:time|moment|idea|bet)|any good|wait|hold off|which|
    thoughts|advice|advise|recommend|what (?:would|do) you (?:do|think|reckon|suggest|recommend|say)|do you (?:think|
    reckon)|what (?:should|do|can) i do|or (?:just )?(?:leave|keep|hold)|(?:doing|earning|gets?|makes?) nothing|
    conviene|compensa|vale la pena|merece la pena|
    buen momento|mejor|cual|espero|me espero|
    recomiend\w*|aconsej\w*|que hago|que hacer|que tal|(?:los|las|lo) (?:dejo|cambio|meto|pongo|paso|mando|vendo|
    compro|saco|guardo|convierto)|usted que haria|
    te parece|seguro|(?:now|today) or|or (?:just )?invest|ya o|ahora o|o invierto|o invertir)(?![a-z])|要不要|要等吗|等不等|该不该|值不值|值得|
    划算|合适|哪个|哪款|哪只|怎么(?:选|放|理|打理|配)|还是|建议|推荐|好不好|能不能买|能(?:买|入手|拿吗|进吗)|还能(?:买|拿|进|持有|抄)|拿不拿|拿着吗|等等|
    (?<![\u0620-\u06ff])[وف]?(?:ولا|ايهما|تنصح\S*|افضل|احسن|يستاهل|تستاهل|انتظر|استني|اصبر|وش (?:اسوي|رايك)|
    شو (?:اعمل|رايك)|ايش اسوي|اعمل ايه|مو عارف\S*|مش عارف\S*|رايك|برايك|اشتري)(?![\u0620-\u06ff])
  `)
/** A price of a purchase, and not of money, is asked for. */
const atCheckout = new RegExp(unwrap`
    (?<![a-z])(?:pay|paying|checkout|terminal|pagar|pago|plan|subscription|suscripcion)(?![a-z])|付款|支付|结账|会员|
    (?<![\u0620-\u06ff])(?:ادفع|
    الدفع|باقه|الباقه)(?![\u0620-\u06ff])
  `)

const known = new WeakMap<Prepared, boolean>()

/** Whether the customer asks to be told whether, when or what to save, buy, change or wait for, where money is the ware. */
function asksAdvice(prepared: Prepared): boolean {
  const already = known.get(prepared)
  if (already !== undefined) return already
  const { question } = prepared
  const topical =
    moneyAtWork.test(question) || (['en', 'es', 'zh', 'ar'] as const).some((one) => assets[one].test(question))
  const asked = topical && undecided.test(question) && !atCheckout.test(question)
  known.set(prepared, asked)
  return asked
}

/** What judges or leans one way: harmless but for one who has asked to be advised. */
const leanings = phrases({
  en: unwrap`
    (i'd|i would|we'd|i'll|i'm inclined to|i'd be inclined to|i tend to|we'd say|i'd say) (just |probably |personally |
    honestly |simply |definitely |go and )*(send|wait|put|buy|go|hold|keep|move|change|convert|split|leave|do|take|
    pick|choose|get|lock|swap|switch|stick|sit|say yes|say wait|favour|lean|avoid|spread)*, it's (well |definitely |
    really |certainly |a bit |far |much )*(worth|sensible|wise|wiser|smart|smarter|safer|better|a no-brainer|a good|
    a great|a safe|a smart|a sensible|the better|the safer|the best|the smart*|the right|an easy) *, (is|are|looks|look|
    seems) (well |definitely |really |certainly |pretty |quite )*(worth it|worth having|worth doing|worthwhile|
    sensible|a good (time|moment|choice|idea|call|deal|place|home)|the (better|best|safer|smarter|wiser|
    obvious) (choice|option|bet|
    call|pick|place|home|time)|your best bet), (makes|make|making) (more |a lot of |perfect |good )?sense (now|today|
    here|for (you|that|it)|right|over|than|at the moment|in your case), (waiting|sending|splitting|holding|buying|now|
    today|changing|converting|saving|leaving|moving|keeping) …(makes|make) (more |a lot of |perfect |good )?sense,
    (better|
    best|wiser|smarter) off *, (will|'ll|would|should|could) (earn|make|get|gain|save|net) (you )?(far |much |a lot |
    a bit )?(more|
    extra|the most), (come|comes|end|ends|be|leave you|leaves you) (up |out )?(well )?(ahead|better off|on top), (beats|
    outperforms|outdoes) …(bank|deposit|savings|card|cash|inflation|it|wallet), (sooner|now|today|later|earlier|
    waiting|next (week|month|year)) …(is|would be|will be|looks|should be) (the )?(better|cheaper|best|safer|wiser|
    smarter|
    right|dearer|worse), (a|an) (solid|decent|excellent|smart|sensible|sound|safe) (choice|option|place|pick|
    home) (for|to), (is|the|most|very|pretty|quite|really|more|be) (sensible|wise|smart|prudent|clever|safest|
    shrewd) (way|choice|option|move|thing|course|bet|plan|one|call), (as good as (any|it gets)), (mad|crazy|silly|
    daft|foolish|a fool) (not )?to, (go for it|go ahead and (send|buy|do|put|move|change)*|give it a go|do it (now|
    today|in)|no harm in*), my (gut|hunch|instinct|feeling|money|vote|pick|take) (says|is|would|'s|goes|tells)*,
    if i had to (pick|choose|say)*, (the |today's )?(rate|price|timing|yield|return|interest) (is|looks|
    seems) (pretty |really |very |quite |rather )?(decent|great|good(?! for)|attractive|strong|favourable|favorable|
    excellent|hard to beat|tempting), (get|gets|receive|receives|have) more (rupees|pesos|dollars|euros|pounds|yen|
    lira|naira|pounds|for (your|the|it|less)), (won't|couldn't|can't|wouldn't) (find|get|do) (a |any |much )?(better|
    safer), (do|does|did|done) (very |really |quite |pretty )?(nicely|well|handsomely) (out of|from|with|on) (it|that|
    this|them), (leave|keep|hold|put|stick|park|move|send|change|convert|swap|split) (it|them|half|most|some|all|
    everything|that|the (money|lot|rest|cash)) (all )?(in|into|on|now|today|for now|until|till|where)
  `,
  es: unwrap`
    yo (que (tu|usted) )?(lo|la|los|las|me|esperaria|compraria|meteria|cambiaria|dejaria|pondria|mandaria|haria|
    invertiria|aprovecharia|elegiria|iria|optaria|no (lo|la) dudaria)*, (le|te|les|os) (conviene|convendria|compensa|
    interesa|sale|saldra|rinde|rendira|renta) *, (sale|saldra|saldras|saldria|sales) (mas |mejor |muy )*(a cuenta|mejor|barat*|rentable|ganando|car[oa]s?), (es|seria|sera|son|resulta|parece) (la |lo |el |una |un )?(mas |muy |
    bastante )*(sensat*|
    rentable|provechos*|segur*|prudente|acertad*|inteligente|buena (idea|opcion|eleccion|jugada)|buen momento|
    mejor (opcion|
    momento|eleccion|idea|sitio)|mejor (esperar|ahora|hoy)), (merece|vale|valdra|merecera) (mucho |muchisimo |
    bien )?la pena, (ganaras|ganara|sacaras|sacara|rinde|rendira|rentara|renta|obtendras|obtendra|ganarias|
    ganaria) …(mas|mejor|
    mucho|bastante), (espera|esperate|espere|esperese|aguanta|aguante|hazlo|hagalo|dejalo*|dejelo*|metelo*|
    metalo*|cambialo*|cambielo*|mandalo*|mandelo*|aprovecha|aprovech*|dejala*|pasalo*|paselo*) (ya|ahora|hoy|un (poco|
    par|mes|rato)|unos|unas|a|al|hasta|en|para|todo|cuanto|mejor|sin), mejor (ahora|hoy|espera*|esper*|mas adelante|
    en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|
    manana|cuanto antes|dejarlo*|meterlo*), lo (mas|que) (sensat*|prudente|inteligente|rentable|seguro|yo haria|
    haria yo)*, (estara|estaran|esta|estan) (mucho )?(mejor|mas segur*) (ahi|alli|en|que|guardad*|invertid*),
    en …(estaran|estara|estan|esta|quedan) (mucho )?mejor, (a|va|van|vas) (rendir|rentar|ganar|dar|crecer|
    sacar) …(mas|mejor|mucho), tirar (el|su|tu) dinero, (una|muy|bastante|la) (opcion|apuesta|inversion|alternativa|
    eleccion) (muy |mas |bastante |realmente |super )?(segur*|buena|rentable|solida|interesante|inteligente|acertada|
    sensata), (cambio|tipo|tasa|cotizacion|precio) (esta|anda|va) …(buen*|alto|alta|favorable|bien|genial|estupend*|
    excelente|barat*), (aprovechelo*|aprovechal*|aprovechelos), (hagalo|hazlo) por (partes|tramos), (aguante|aguanta|
    esperese|esperate)(?=[.,!]|$)
  `,
  zh: unwrap`
    (更|最|挺|很|蛮|比较|还是|都)(划算|合适|便宜|值|稳|稳妥|稳当|靠谱|省心|安心|有利|合算|赚|保险)(?!.{0,4}(吗|呢)), (会|能|可以|还|肯定|多)(更便宜|更划算|赚|多赚|便宜(一|不|很|
    些)), (您|你)?(可以|先|不妨|最好|再|还是)(再)?(等一?等|等几天|等一阵|等到|观望|缓一缓|晚点), (不妨|
    不如|干脆|尽管|放心)…(换|买|存|放|投|等|选|转|入|汇), (我|我们)(会|觉得|建议|更推荐|推荐|倾向|认为|的想法|的看法)…(持有|拿着|拿住|换|买|存|放|投|等(?![您你])|选|转|汇|稳), (选|买|放|存|投|换)…(就行|
    就对了|准没错|不会错|不亏|没问题|更好|最好|比较好|好一些|好得多|强多了|多得多), (比)…(强多了|
    强得多|强不少|高得多|高不少|划算多了|好多了|赚得多), (现在|今天|这会儿|眼下|目前)(就)?(换|买|入手|汇|转)…(不亏|正好|最好|刚好|就行|可以了|没错|值), (赶紧|赶快|尽早|早点|趁早|趁现在|
    抓紧)(换|买|存|入手|汇|转|投|上), (可以|能)(入手|下手|上车|换|买|出手|抄底)(了|啦), (先|再)?(放一?放|缓一?缓|观望一?下|看一?看再), (太|很|就|有点|白白)(亏|浪费|可惜|
    不值)(了|啦)?, 一半一半|对半(分|放), (买|选|换|存|放(?!心)|等|汇|投|转)[^,。!?]{0,6}吧, (早|晚|迟)(点|些)?(换|买|存|投|汇)(早|更|比|划|安|合), 比[^,。!?]{0,8}(强|
    划算|合算|高|值|好)(?=[,。!]|$), 分批…(换|买|汇|投)
  `,
  ar: unwrap`
    (انصحك|ننصحك|انصحكم|نصيحتي|رايي|برايي|اقترح|نقترح|الافضل|افضل لك|الاحسن|احسن لك|الاولي|الاجدي|الانسب|من الحكمه|
    يفضل|ارشح)( لك| عليك)? (ان |انك |ب|بان )?[\u0620-\u06ff]*, (ستربح|بتربح|تربح|هتربح|راح تربح|ستكسب|تكسب|بتكسب|
    هتكسب|راح تكسب|
    ستجني|تجني|ستحقق|تحقق|ستستفيد|بتستفيد|هتستفيد)( [\u0620-\u06ff]+){0,4} (اكثر|اكتر|افضل|احسن|ربح*|ارباح*|فرق*|
    عايد*|مبلغ*|حلو*|اعلي), (انتظر|استني|اصبر|اجل|تمهل|تريث|انتظري|استنى|تصبر|لا تستعجل|استعجل|عجل|بادر|حولها|حوله|
    حول|اشتر|اشتري|بع|استثمر*|ضعها|ضعه|حطها|حطه|خلها|خليها|خله|خليه|ابدا)( [\u0620-\u06ff]+){0,2} (الان|الحين|اليوم|
    دلوقتي|هلا|شوي|شويه|قليلا|حتي|لين|لحد|الي|الاسبوع|الشهر|بكره|كم|فيه|فيها|في|فورا), (عوايدها|عوايده|عايدها|عايده|
    ارباحها|
    ارباحه) (ممتازه|ممتاز|اعلي|افضل|عاليه|جيده|كبيره|ثابته|مضمونه), (هذا|هذه|هو|هي|انه|انها|فهو|فهي) (خيار|استثمار|فرصه|
    صفقه|وقت|قرار) (جيد*|ممتاز*|امن*|مناسب*|رابح*|مربح*|موفق*|افضل|حكيم*|ذهبي*), (يستاهل|تستاهل)( [\u0620-\u06ff]+)?, (يستحق|تستحق) (الانتظار|الاستثمار|الشراء|المخاطره|المغامره|العناء|ان),
    (اوفر|اربح|اجدي|ارخص|افضل|احسن) (لك|ليك|من (الوديعه|اي|البنك|تركها|تركه|ابقا*|الانتظار|الان|الحين|البطاقه|
    الحساب)), (لو|ان) (كنت )?(مكانك|محلك|بمكانك)(?! (?:لشعر|لانزعج|لغضب|لما رض|لاستا|لقلق|لتضايق))( [\u0620-\u06ff]+)?, (اليوم|الحين|الان|دلوقتي|الانتظار|الادخار|
    الصندوق|الذهب|الاستثمار|الوديعه|استثماره*) (افضل|احسن|اوفر|ارخص|اضمن|اجدي|خير|اربح)( [\u0620-\u06ff]+)?, (السعر|
    سعر الصرف|العايد|السوق) …(مغري*|ممتاز*|مناسب*|جيد*|حلو*|فرصه|لا يفوت*|لا يعوض*), (خيار|استثمار|فرصه|صفقه|قرار|
    وقت) (جيد*|ممتاز*|امن*|رابح*|مربح*|موفق*|حكيم*|ذهبي*|مثالي*)(?! ل(?:اشكر|شكر|اعتذر|اوضح|من )), (احسن|افضل|خير|اوفر) (من|لك من) (تركه*|تركها|بقا*|
    ابقا*|بكره|غدا|الانتظار|البنك|الوديعه|اي)
  `,
})

/** What comes before it leaves it open, or refuses it. */
const open = new RegExp(unwrap`
    (?<![a-z])(?:whether|if|can't|cannot|not|no|never|don't|won't|wouldn't|isn't|nor|neither|depends?|unless|how|when|
    which|what|who|si|no|ni|tampoco|nunca|cual|cuando|cuanto|depende|sin)(?![a-z])|不(?!妨|如|亏|会亏|少)|没|无法|无从|是否|要不要|如果|
    若|哪|
    怎么|多少|取决|要看|看您|由您|(?<![\u0620-\u06ff])[وف]?(?:لا|لم|لن|ما|ليس|ليست|لسنا|لست|هل|اذا|ان كان|اي|متي|حسب|
    يعتمد)(?![\u0620-\u06ff])
  `)
/** To read, compare and ask before one decides is what anybody is told; so is that a thing can be done. */
const prudent = new RegExp(unwrap`
    (?<![a-z])(?:read|reading|compare|comparing|check|checking|consult|speak|talk|ask|advis[eo]rs?|terms|rely|guess\w*|look(?:ing)? (?:at|over|into)|(?:with|to) you|leer|lea|leas|compar\w+|consult\w+|asesor\w*|condiciones|revis\w+|inform\w+)(?![a-z])|阅读|了解|对比|咨询|
    看清|看看|
    说明|须知|(?<![\u0620-\u06ff])(?:ب|لل|ال)?(?:تسال|تستشير|مستشار|مستشارا|قراءه|تقرا|شروط|مقارنه|تقارن|مراجعه|
    تراجع)(?![\u0620-\u06ff])
  `)
const mayBeDone = new RegExp(unwrap`
  (?:you|we) (?:can|may)(?: also| either| always)? (?:(?:[a-z]+ ){1,5}[a-z]+,? (?:or )?)?$|(?:可以|能)[^,。]{0,2}$|
  (?:puedes?|podra|podras)(?: tambien)? (?:[a-z]+ ){0,5}$|يمكنك $
`)
const clauseMarks = /[,;:.!?。]/

/** Goods are changed too, and cards are paid with. */
const noMarket =
  /(?<![a-z])(?:item|size|colou?r|shoes?|shirt|talla|prenda|articulo|zapat\w+|color)(?![a-z])|尺码|换货|颜色|مقاس|قياس|لون/

const topics = new WeakMap<Prepared, boolean>()

/** Whether the customer talks of money to be put to work, changed or sent, whatever he asks of it. */
function talksOfMoney(prepared: Prepared): boolean {
  const already = topics.get(prepared)
  if (already !== undefined) return already
  const topical = prepared.said
    .slice(-2)
    .map(withoutTime)
    .some(
      (message) =>
        !noMarket.test(message) &&
        !atCheckout.test(message) &&
        (moneyAtWork.test(message) ||
          traded.test(message) ||
          (['en', 'es', 'zh', 'ar'] as const).some((one) => assets[one].test(message))),
    )
  topics.set(prepared, topical)
  return topical
}

/** Things to put money in, by names that an app gives them. */
const traded = new RegExp(unwrap`
    (?<![a-z])(?:vaults?|etfs?|stock trading|send (?:money|cash)|mandar (?:dinero|plata)|mando (?:dinero|plata)|interes|intereses|
    pension|robo plan|plan automatico|jubil\w+|como se fija|el tipo|parad[oa]s en|hucha|trading|portfolio|bonus|
    bonds?|usd|inr|eur|gbp|rate set|boveda|bonos|bolsa|etf)(?![a-z])|
    债券|零钱|养老|投顾|定存|返现|闲着|汇(?:钱|款)去|汇率|炒股|虚拟币|年终奖|(?<![\u0620-\u06ff])(?:ال)?(?:خزنه|حصاله|سندات|تداول|تقاعد|خطه اليه|
    كاش باك|مكافاه|ارباحي|كريبتو|صندوقي|عايد)(?![\u0620-\u06ff])
  `)

function stands(match: Match, text: string, prepared: Prepared): boolean {
  const { start, text: phrase } = match
  const head = text.slice(Math.max(0, start - 48), start)
  const clause = head.split(clauseMarks).at(-1) ?? head
  const rest = text.slice(start).split(clauseMarks, 1)[0] ?? ''
  if (prudent.test(rest) || mayBeDone.test(head) || isAboutThing(match, text)) return false
  if (isOfThings(`${clause}${rest}`, head, phrase)) return false
  return !open.test(clause) && !prepared.publicText.includes(phrase)
}

/** Leanings in a sentence said to one who talks of money and has asked for advice. */
export function leant(text: string, prepared: Prepared, only?: Language): Match[] {
  if (!talksOfMoney(prepared) || !asksAdvice(prepared)) return []
  return [...leanings.in(text, only), ...urging.in(text, only)].filter((match) => stands(match, text, prepared))
}

export const leaningTriggers: Readonly<Record<Language, string>> = {
  en: `${leanings.triggers.en}|${urging.triggers.en}`,
  es: `${leanings.triggers.es}|${urging.triggers.es}`,
  zh: `${leanings.triggers.zh}|${urging.triggers.zh}`,
  ar: `${leanings.triggers.ar}|${urging.triggers.ar}`,
}
