import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'
import { isSupposedZh } from './chinese-positions.ts'
import { isBehindCondition } from './fronted-condition.ts'

/** A term is explained: `"completed" means that …`. */
const definition = new RegExp(unwrap`
    "[^"]{1,40}"[^.;"]{0,24}(?:means?|stands for|says that|表示|意味着|意思是|指的?是|是[说指]|说明|代表|significa|quiere decir|indica que|تعني|
    يعني|معناها?)|(?:status|state|estado|状态|حاله)[^.;"]{0,30}"[^"]{1,40}"|(?:[两三四五六几]种|以下|各|不同)状态|状态(?:一般|通常|主要|大致|会){0,2}(?:分为|分别|包括|有)
  `)

/** A term, as a screen or a statement writes it, and what it stands for: "posted 则是已正式入账", "declined تعني أن …". */
const term = new RegExp(unwrap`
    (?<![a-z])(?!(?:status|state|order|refund|id|dispute|account|card|payment)(?![a-z]))[a-z][a-z_-]{2,24}(?: [a-z_-]{2,16})?["'\`]? ?(?:(?:一般|通常|则|就|才)?(?:表示|意味着|
    意思是|指的?是|代表|则是|即是)|(?:فهي |فهو )?(?:تعني|يعني|معناها?|تدل|يدل))[^,;:。]{0,32}$|(?:^|[^\u0620-\u06ff])[وف]?(?:معني|تعني) [a-z_"'\`-]{3,40} ان[^,;:.]{0,32}$|
    [^,;:。您你我]{2,24}(?:是|指)(?:持卡人|消费者|一种)[^;。您你我了]{0,40}$|(?<![\u0620-\u06ff])يطلب (?:صاحب|حامل) البطاقه[^;.]{0,60}$
  `)
/** The term itself, where another language explains it. */
const isTermFor =
  /^["'`]? ?(?:(?:فهي |فهو )?(?:تعني|يعني|معناها?)(?![\u0620-\u06ff])|(?:一般|通常|则|就)?(?:表示|意味着|意思是|指的?是|代表))/
/** "That usually means a bill has been replaced": of any such case. */
const mostlyMeans = new RegExp(unwrap`
    (?<![a-z])(?:(?:usually|normally|often|generally|typically|mostly|commonly|can|may|might|could) (?:just |only |simply )?(?:mean|indicate|signal|suggest)s?|tends? to mean|(?:suele[n]?|puede[n]?) (?:significar|querer decir|indicar)|(?:normalmente|generalmente|casi siempre|a menudo|habitualmente) (?:significa|quiere decir|indica))(?![a-z])[^.;!?]{0,60}$|
    (?:通常|一般|往往|多半|大多)(?:都|就)?(?:表示|意味着|说明|代表|是指|意思是)[^。;!?]{0,30}$|
    (?<![\u0620-\u06ff])(?:عاده|غالبا|قد|ربما|في العاده)(?: ما)? (?:[يت]عني|[يت]دل|[يت]شير)(?![\u0620-\u06ff])[^.;!?]{0,60}$|(?:[يت]عني|[يت]دل) (?:عاده|غالبا)[^.;!?]{0,60}$
  `)
/** What a name will be turned into: "会变成 SETTLED", "تتحول الحالة إلى settled". */
const willRead = new RegExp(unwrap`
  (?:会|将)(?:变成|变为|转为|更新为|显示为?) ?["']?$|(?<![\u0620-\u06ff])[يت](?:تحول|صبح|
  تغير)(?: [\u0620-\u06ff]+){0,2}(?: الي)? ?["']?$
`)

/** A name of an event or a field, and what it stands for; an example; somebody who is nobody. */
const illustrated =
  /^\W{0,4}["'`][^"'`]{1,40}["'`] ?[:：—–-]|(?<![a-z])(?:example|imagine|suppose|let's say|por ejemplo|un ejemplo|imaginate|supongamos)(?![a-z])|举个?例|流程(?:是|如下|很)|步骤(?:是|如下)|打个比方|假设|مثال|مثلا|تخيل|لنفترض|(?<![a-z])(?:a|another|some|un|una|algun) (?:shopper|customer|buyer|seller|person|user|merchant|travell?er|cliente|comprador|usuario) (?:whose|who|that|cuy[oa]|que)(?![a-z])/
/** A question within the sentence: "how soon you'll see the money". */
const askedEn =
  /(?<![a-z])(?:how (?:soon|long|fast|quickly|much|many|often)|when|where|whether|what|which)(?: [a-z]+)? $/

/** A subordinate clause of time with a general present ("when the parcel arrives"). */
const whenEn = new RegExp(unwrap`
    (?<![a-z])(?:when|whenever|while|until|before|after|as soon as|each time|every time|by the time)(?: (?:the|a|an|
    your|it|they|we|you|this|that|all|any|goods)(?: [a-z]+){0,8},?)? $
  `)
const pastEn = /(?<![a-z])(?:was|were|has been|have been|had|shipped|left|came|went|did|got|'ve|now|already)(?![a-z])/
const relativeAr = /(?:التي|الذي|الذين|ما|كل ما) (?:قد )?(?:يكون |تكون )?(?:قد )?$/
const subordinateInside = new RegExp(unwrap`
    (?<![a-z])(?:before|when|whenever|until|after|if|while|once|unless|as soon as) (?:it|it's|they|they're|that|that's|
    this|the|your|a|an|you|we|i)(?![a-z])
  `)
const afterZh = new RegExp(unwrap`
    ^[^,。]{0,2}?(?:之?前|之?后|以后|(?<!当)时(?!间)|的时候|的话|(?<![您你])的(?:订单|商品|包裹|货|款项|退款|部分|情况)|好?了?就(?:行|好(?!了)|可以|没问题)|(?:成功|
    完成|通过)(?:会|将|就会))|^[^,。;]{0,10}(?<![您你我他她按])的话(?=[,。])|^了?(?:没有?|与否)(?=[,。?]|$)|^[^,。;已]{0,6}才(?:能|可以|会)|
    ^[好完成]了?(?:之后|以后|后)?(?:就|再|请)?(?:麻烦)?(?:告诉|跟|和|通知|回复|联系)我|^[^,。]{0,2}但(?:是)?(?:本人|自己|买家|收件人)?没有?(?:收到|拿到|见到)
  `)

/** "退款都是原路退回": as it goes for everybody. */
const asRuleZh = /^[^您你了已]*(?:都是|一律|统一|一般|通常|默认|都会|都按)[^您你了已]*$/

const afterStepZh = new RegExp(unwrap`
    (?:同意|通过|确认|收到|签收|完成|取消|批准|到期|失败|处理)[^,。]{0,8}?(?:之?后|以后|时),[^,。]{0,12}$|[点打填按选输存][^,。]{0,6}后,?(?:就|便|即)$|(?:取消|退订|
    停用|暂停|注销|解冻|解锁|解封|激活|更新|重启|开通|换货|退货|发货|充值|绑定|升级)(?:成功|完成)?(?:之后|以后|后)[^,。您你我已]{0,8}$
  `)

/** Whether a sentence speaks of how things go in general at the place of a match, and not of this customer's case. */
export function isGeneralTalk(match: Match, text: string): boolean {
  const lead = match.text.length - match.text.trimStart().length
  const before = text.slice(Math.max(0, match.start - 120), match.start + lead)
  const head = text.slice(0, match.end)
  if (isBehindCondition(match.language, text, match.start)) return true
  if (definition.test(head) || illustrated.test(head) || term.test(head) || willRead.test(before)) return true
  if (mostlyMeans.test(before)) return true
  if (match.language === 'en' && isTermFor.test(text.slice(match.end))) return true
  if (match.language === 'en') {
    if (pastEn.test(match.text)) return false
    return whenEn.test(before) || askedEn.test(before) || subordinateInside.test(match.text)
  }
  if (match.language === 'zh')
    return (
      afterZh.test(text.slice(match.end)) ||
      asRuleZh.test(match.text) ||
      afterStepZh.test(before) ||
      isSupposedZh(text.slice(0, match.start), text.slice(match.end)) ||
      /状态(?:一般|通常|主要|大致|会){0,2}(?:分为|分别|包括|有)|[两三四五六几]种状态/.test(text)
    )
  if (match.language === 'ar') return relativeAr.test(before)
  return false
}

/** A right or a limit in units that belong to rules: "you have 30 days", "tiene 2 intentos". */
const allowance = new RegExp(unwrap`
    (?<![a-z])(?:you (?:still )?have|tiene|tienes|dispone de|لديك|عندك|
    有)(?: [a-z\u0620-\u06ff]+){0,4}? ?\d+ ?(?:(?:business|working|calendar|full|whole|more|free) )?(?:days?|hours?|
    weeks?|months?|years?|minutes?|attempts?|tries|chances?|options?|ways?|steps?|dias|horas|semanas|meses|anos|minutos|
    intentos|opciones|oportunidades|次|天|小时|分钟|种|个?工作日|个月|年|步|يوم|ايام|ساع|اسبوع|اسابيع|شهر|اشهر|دقي|محاول|خيار|فرص)
  `)

/** Whether a sentence tells a customer what the rules allow. */
export function isAllowance(match: Match, text: string): boolean {
  const found = allowance.exec(text.slice(match.start, match.end + 40))
  return found !== null && found.index < match.text.length
}

const event = unwrap`
    sent|delivered|shipped|returned|charged|paid|refunded|cancelled|canceled|credited|collected|packed|issued|placed|
    received|completed|dispatched|declined|approved|reviewed|verified|confirmed|settled|scheduled|blocked|locked|closed|
    due
  `
const routineEn = new RegExp(
  `(?<![a-z])(?:is|are|gets?)(?: (?:then|automatically|always|first|only|also|both))? (?:${event})(?: or [a-z]+)?$`,
)
const goesOnEn = new RegExp(unwrap`
    ^(?: [a-z]+)? ?(?:to|by|with|within|when|after|before|on|in|from|at|for|until|if|as|automatically|without|and|or|,|
    the)(?![a-z])
  `)
const mustEn = new RegExp(unwrap`
    (?:should|must|needs? to|has to|have to) (?:[a-z]+ )?be (?:packed|returned|paid|sent|complete|completed|active|
    verified|open|closed|placed|signed|ready|confirmed)|(?:can't|cannot|can|could|may|might|nothing|anything|something|
    everything|nobody) (?:be|is|are|gets) 
  `)
const routineEs = new RegExp(unwrap`
    (?<![a-z])se (?:le )?(?:abona|envia|entrega|paga|cobra|devuelve|reembolsa|cancela|procesa|carga|retiene|confirma|
    recoge|emite|activa|cierra)n?(?![a-z])
  `)

/** Whether a match tells what is done as a rule with a thing that is not said to be the customer's. */
export function isRoutine(match: Match, text: string, knowsCustomer: boolean): boolean {
  const { language, text: phrase } = match
  if (language === 'en') {
    if (mustEn.test(phrase)) return true
    if (/(?<![a-z])(?:your|that|this|both|it)(?![a-z])|sp-\d|\d/.test(phrase)) return false
    if (!routineEn.test(phrase) || !goesOnEn.test(text.slice(match.end))) return false
    return !knowsCustomer || /(?<![a-z])are |they/.test(phrase)
  }
  if (language === 'es') {
    const around = text.slice(match.start, match.end + 12)
    return !knowsCustomer && !/(?<![a-z])(?:su|sus|tu|tus)(?![a-z])|\d/.test(phrase) && routineEs.test(around)
  }
  return false
}
