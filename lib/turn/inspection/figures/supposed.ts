import { unwrap } from '#lib/text/unwrap.ts'
import { clauseStart } from '../excuses/excuses.ts'

/** A number in such a clause is supposed, not told. */
const supposes = new RegExp(unwrap`
    (?<![a-z])(?:if|whether|suppose|supposing|assuming|imagine|let's say|(?<!(?:can|could|to|will|would|may|might|must|should|they|i|we|records?|'d|'ll) )say (?:you|an?|it(?:'s| is)|that|your)|picture (?:an?|some)|pretend|(?<=^ ?)say(?= (?:$|\d))|were to|unless|should you|si|
    suponga\w*|supongamos|pongamos (?:que|por caso)|imagin[ea]\w*|digamos|salvo que|a menos que)(?![a-z])|如果|若|要是|假如|假设|倘若|万一|比方|
    (?<![\u0620-\u06ff])(?:[وف]?(?:اذا|لو|ان كان|ان كنت|ان لم|ما لم|لنفترض|نفترض|افرض|فرضا|لنفرض|لنقل|تخيل\S?|في حال|بفرض|افترض))(?![\u0620-\u06ff])
  `)
/** A sentence that begins by supposing: all that it supposes stands before what follows from it. */
const opensSupposing = new RegExp(unwrap`
    ^[\s"'(-]*(?:(?:so|ok|okay|well|for example|for instance|por ejemplo|比如|例如|مثلا|يعني)[,:]? ?)?(?:(?:let's |let us )?(?:say(?: that)?|suppose|assume|imagine|pretend)|supposing|picture|take an?|supon\w+|pongamos|imagin\w+|digamos|假设|假如|比方说?|打个比方|
    (?:[وف]?(?:ل?نفترض|افترض|افرض|ل?نفرض|ل?نقول|لنقل|تخيل)\S?))(?![a-z\u0620-\u06ff])
  `)
/** What follows begins. */
const consequence = new RegExp(unwrap`
    [;:?]|,(?!\d{3}(?!\d)| ?(?:and|plus|with|spend|use|pay|buy|return|add|y|con|mas|gastas?|usas?|pagas?|compras?|devuelves?)(?![a-z])| ?و|[^,]*[\u3400-\u9fff])|(?<![a-z])(?:then|so|we|our|entonces|asi que|luego|nosotros|nuestr\w+)(?![a-z])|那|就|则|会|将|我们|本店|为您|(?<![\u0620-\u06ff])(?:[فس](?:[يتن]\S{2,}|انت)|[بح][يتن]\S{3,}|عندنا|لدينا|نحن|احنا)
  `)

/** Whether an offset stands in what a sentence supposes from its beginning on: "say a card was sold at 50 and you spent 20". */
function standsInSupposition(text: string, offset: number): boolean {
  const opener = opensSupposing.exec(text)
  return opener !== null && opener[0].length <= offset && !consequence.test(text.slice(opener[0].length, offset))
}

/** A sentence that marks its figures as an example. */
const examples = new RegExp(unwrap`
    (?<![a-z])(?:for example|for instance|e\.g|hypothetical\w*|as an example|to illustrate|por ejemplo|p\.? ?ej|
    a modo de ejemplo|hipotetic\w*)(?![a-z])|比如|例如|举例|举个?例|譬如|打个?比方|比方说|(?<![\u0620-\u06ff])(?:مثلا|علي سبيل المثال|كمثال|مثالا?)(?![\u0620-\u06ff])
  `)

/** An aside by which a figure beside it is one of many: "on a basket of $18.60, say, …". */
const asides = new RegExp(unwrap`
    (?<=^ ?["'(]?|[,;:(–-] ?)(?:(?:let's |let us )?say(?=,)|(?:let's |let us )?say(?= [$€£]?\d)|by way of example|to take (?:one|an?|any) (?:case|number|figure)|to (?:give you|get) an idea|to pick (?:a|any) (?:number|figure)|
    (?:digamos|pongamos|supongamos)(?=,| \d)|por decir algo|por poner un (?:caso|ejemplo)|para que (?:te hagas|se haga) una idea)(?![a-z])|
    好比|假定|打比|像[^,。]{1,12}这样的?|就?拿[^,。]{1,14}来(?:说|讲)|(?<![\u0620-\u06ff])(?:علي سبيل التقريب|خذ مثل\S?|خلينا نقول|يعني لو)(?![\u0620-\u06ff])
  `)

/** What is told to be made up, or to show how a thing is reckoned or written. */
const invented = new RegExp(unwrap`
    (?<![a-z])(?:made[- ]up(?! (?:of|for|to|your|the|my|by))|invented|imaginary|fictional|fictitious|(?:fake|dummy|sample|pretend|worked|simple|quick) (?:example|sample|case|order|number|price|figure|invoice|card|data|message|entry|record|line)|sample:|an example|example:|in round numbers|illustrative|
    ejemplo (?:inventado|ficticio|imaginario|sencillo|redondo|simple|rapido|facil|numerico|cualquiera)|(?:pongamos|pongo|va|vaya|doy|ponga) (?:de |un |otro |como )?ejemplo|(?:un|de) ejemplo:|inventad[oa]s?|fictici[oa]s?|imaginari[oa]s?|de (?:muestra|mentira|pega))(?![a-z])|
    (?:随便|随手)?编(?:个|一个|一笔|一组)|假想|虚构|示例|样例|例子|打个?样|拿[^,。]{0,8}(?:举例|来说|算)|(?<![\u0620-\u06ff])(?:مثالا?|(?:من|ب)?(?:ال)?خيال\S?|وهمي\S?|افتراضي\S?|تخيلي\S?|مخترع\S?|للتوضيح|للتقريب)(?![\u0620-\u06ff])
  `)

/** Whether a text marks what it tells as made up. */
export function isInvented(text: string): boolean {
  return invented.test(text)
}

/** The house's own, or the customer's: an example is over there. */
const ofSomebody = new RegExp(unwrap`
    (?<![a-z])(?:your (?:order|bill|balance|refund|invoice|account|fee|total|limit|parcel|payment|plan)|(?:su|tu) (?:pedido|factura|saldo|reembolso|cuenta|comision|total|limite|paquete|pago|plan))(?![a-z])|[您你]的(?:订单|账单|余额|退款|账户|手续费|包裹|额度)|
    (?<![\u0620-\u06ff])(?:طلبك|فاتورتك|رصيدك|حسابك|شحنتك|مبلغك|استردادك)
  `)
/** The sentence goes on with what stands before it. */
const goesOn =
  /^[\s"']*(?:then|so|that (?:makes|gives|comes|leaves)|which|add|multiply|entonces|asi|luego|eso|se (?:suma|multiplica)|那么?|这样|于是|再|加上|[وف](?:يصير|يصبح|تصير|بكذا|تضيف|يطلع)|ساعتها|وقتها|بعدها)/

/** What would become of the figure that is supposed before. */
const wouldGoOn =
  /^[\s"']*(?:(?:it|that|this|the (?:total|basket|bill|rest|difference))(?:'d| would)|(?:eso |se |la cuenta |el total )?(?:serian?|subirian?|quedarian?|pasarian?))(?![a-z])|^[\s"']*(?:[بح]?[يت]طلع|[بح]?[يت]صير)/

/** Whether what stands at this offset is supposed or an example; `previous` is the sentence before. */
export function isSupposed(text: string, offset: number, previous = ''): boolean {
  if (supposes.test(text.slice(clauseStart(text, offset), offset)) || examples.test(text)) return true
  if (standsInSupposition(text, offset)) return true
  if (ofSomebody.test(text)) return false
  if (invented.test(text) || asides.test(text)) return true
  return (
    previous !== '' &&
    (invented.test(previous) ||
      (wouldGoOn.test(text) && /\d/.test(previous) && (asides.test(previous) || supposes.test(previous))) ||
      (goesOn.test(text) && (examples.test(previous) || supposes.test(previous))))
  )
}
