import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'

/** What is the customer's own, or the house's: no talk of the world in general. */
const ofSomebody = new RegExp(unwrap`
    (?<![a-z])(?:your|yours|you(?:'ve|'ll| have| paid| got| will| owe)|our|ours|we|my|it (?:arrives|arrived|ships|shipped|was|will)|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|le (?:llega|cobr\w+))(?![a-z])|[您你](?:的|在|名下|有|已|那)|我们|本店|
    (?<![\u0620-\u06ff])(?:طلبك|حسابك|شحنتك|طردك|رصيدك|فاتورتك|رحلتك|موعدك|لديك|عندك|لك|عندنا|لدينا|متجرنا)(?![\u0620-\u06ff])
  `)
/** How a thing mostly is. */
const mostly = new RegExp(unwrap`
    (?<![a-z])(?:usually|often|sometimes|typically|normally|mostly|generally|commonly|frequently|in general|as a rule|many|most|where an?|suele[n]?|normalmente|generalmente|por lo general|a menudo|muchas veces|a veces|casi siempre|
    probablemente|seguramente|seguro que|lo mas seguro|puede ser)(?![a-z])|一般|多半|往往|通常|常常?|经常|大多|有时|大概率|可能是|也许|(?<![\u0620-\u06ff])(?:غالبا|عاده|احيانا|في الغالب|بالعاده|اغلب|معظم|كثير من|يمكن|ممكن تكون|احتمال)(?![\u0620-\u06ff])
  `)
/** "Yesterday's flight", "昨天的航班": a day that only says which of several. */
const sayWhich = /^'s [a-z]|^的|^那[班趟个次]/
const ofDay =
  /(?<![a-z])(?:el|la|los|las|un|una) (?:[a-z]+ )?de $|(?<![\u0620-\u06ff])(?:رحله|رحلات|حاله|نسخه|عرض|درس|حلقه|موعد|طلبيه|جدول|خبر|بيانات|بتاعت?|حق|تبع) $/

/** A day told from today that only names which thing is meant, of what is mostly so. */
export function isDayOfAny({ kind, value, start, end }: Figure, sentence: string): boolean {
  if (kind !== 'relative' || value >= 0 || ofSomebody.test(sentence)) return false
  const before = sentence.slice(0, start)
  return mostly.test(before) && (sayWhich.test(sentence.slice(end)) || ofDay.test(before))
}

const ofMachine = new RegExp(unwrap`
    (?<![a-z])(?:(?:virtual |digital |automated |ai )?assistants?(?= (?:like|don't|do not|never|has|have|doesn't|does not))|(?:i'm|i am|as|being|for|just) an? (?:virtual |digital |automated |ai )?(?:assistant|bot|program|robot|machine|ai)|bots|asistentes? (?:virtual(?:es)?|digital(?:es)?)|(?:soy|como|siendo|para) un[ao]? (?:asistente|bot|programa|robot|maquina|ia)|los bots)(?![a-z])|
    我(?:只?是|这个|作为)[^,。]{0,6}(?:助手|机器人|程序|客服|ai)|(?:智能|虚拟|ai|机器人)(?:助手|客服)|(?<![\u0620-\u06ff])(?:مساعد\S? (?:الي|افتراضي|رقمي|ذكي)\S?|روبوت\S?|برنامج|(?:ال)?بوت\S?)(?![\u0620-\u06ff])
  `)
const ofHouse = new RegExp(unwrap`
    (?<![a-z])(?:team|staff|store|shop|office|branch|we open|we close|open|closed|colleagues|agents|human|person|deliver\w*|equipo|tienda|oficina|personal|companer\w+|agentes|abr\w+|cierr\w+|entreg\w+|humano|persona)(?![a-z])|人工|门店|营业|上班|同事|专员|配送|送达|(?<![\u0620-\u06ff])(?:[وبل]?(?:ال)?(?:فريق|موظف\S{0,3}|متجر|محل|فرع|مكتب|دوام|توصيل|زملا\S{0,3})|نفتح|نغلق|[يت]فتح)
  `)

/** "Assistants have neither Mondays nor Sundays": of one who keeps no days at all. */
export function isOfMachine(sentence: string): boolean {
  return ofMachine.test(sentence) && !ofHouse.test(sentence)
}

const may =
  /(?<![a-z])(?:may|might|can|could|would|puede[n]?|podria[n]?)(?![a-z])|可能|会|也许|(?<![\u0620-\u06ff])(?:ممكن|قد|يمكن|ربما)(?![\u0620-\u06ff])/
const anyThing =
  /(?<![a-z])(?:an?|any|un|una|cualquier) (?:[a-z]+ )?(?:order|parcel|payment|transfer|purchase|letter|package|pedido|paquete|pago|transferencia|envio|compra)(?![a-z])|下的?单|(?<![\u0620-\u06ff])(?:طلب|حواله|تحويل|دفعه)(?![\u0620-\u06ff])/

/** "So Friday evening can mean Monday": days of any week, of shops in general. */
export function isAnyWeek(sentence: string): boolean {
  return !ofSomebody.test(sentence) && may.test(sentence) && (mostly.test(sentence) || anyThing.test(sentence))
}

/** "Four times as many dots", "tres veces más nítido". */
const compares = /^ (?:times (?:as [a-z]+|more|less|[a-z]{2,10}er)|veces (?:mas|menos|mejor|peor|mayor))(?![a-z])/
const ofSums =
  /(?<![a-z])(?:fees?|rates?|prices?|costs?|balance|sales|orders?|bill|discount|refund|points?|tarifas?|precios?|coste|comision|saldo|ventas|pedidos?|factura|puntos)(?![a-z])/

export function isComparison({ end }: Figure, sentence: string): boolean {
  return compares.test(sentence.slice(end - 6)) || compares.test(sentence.slice(end))
    ? !ofSomebody.test(sentence) && !ofSums.test(sentence)
    : false
}

/** "A lot can change in a day". */
const changes = new RegExp(unwrap`
    (?<![a-z])(?:lot|much|anything|things|plenty|everything|rates?|prices?|markets?|weather|plans)(?: [a-z]+)? (?:can|may|could|might|will|does|do) (?:still |easily |quickly )?(?:move|change|happen|shift|swing|differ|turn)[^,.;:]{0,16}$|(?:cambi\w+|varia\w*|mover\w*|pasar|ocurr\w+)(?: much[oa]s?| bastante| un monton)?(?: cosas)? (?:en|de) $|
    (?<![\u0620-\u06ff])(?:[يت]تغير|[يت]تحرك|[يت]ختلف|[يت]تبدل|[يت]صير|[يت]حصل)[^,.;:]{0,20}$
  `)
const changesBehind =
  /^ ?(?:day|week|month|year|dia|semana|mes|ano)?s? (?:puede[n]?|podria[n]?) (?:cambiar|variar|pasar|moverse|ocurrir)|^(?:天|周|个?月|年|小时)?(?:里|内|之内|之间|下来)?(?:可能|都可能|会|也会|能|就能|就可能)?(?:变|波动|涨|跌|发生|差)/

/** Whether a length is only one in which much may change. */
export function isTimeToChange({ kind, start, end, written, spelled }: Figure, sentence: string): boolean {
  if (kind !== 'duration' || !spelled || (written ?? 1) > 2) return false
  return changes.test(sentence.slice(Math.max(0, start - 60), start)) || changesBehind.test(sentence.slice(end))
}

const ofMenu = new RegExp(unwrap`
    (?<![a-z])(?:menu|keypad|keys?|press|dial|extension|voice system|ivr|teclas?|tecla\w*|pulsar?|pulse|marcar?|marque|opcion(?:es)?|extension|grabacion)(?![a-z])|按键|菜单|语音|按几|分机|
    (?<![\u0620-\u06ff])(?:ال)?(?:قايمه|ازرار|زر|اضغط|تضغط|تحويله|المجيب)(?![\u0620-\u06ff])
  `)

/** A key of a telephone's menu that the question or the sentence speaks of. */
export function isMenuKey({ kind, value, spelled }: Figure, question: string, sentence: string): boolean {
  if ((kind !== 'bare' && kind !== 'monthday') || spelled || !Number.isInteger(value) || value > 9) return false
  return ofMenu.test(sentence) || ofMenu.test(question)
}

const term = /^t ?\+ ?\d/
const explains =
  /^ ?["')]? ?(?:is|are|means?|stands|would|es|son|significa|quiere|seria|equivale|就?是|指|代表|表示|再|则|为|[يت]عني|هو|هي|معناه)/

/** "T+1 is the working day after": what a sign means, where the question speaks of such signs. */
export function isSignExplained({ start, end }: Figure, question: string, sentence: string): boolean {
  if (!/(?<![a-z])t ?\+/.test(question)) return false
  return term.test(sentence.slice(start)) && explains.test(sentence.slice(end))
}

/** What a customer is advised to do for so long, or so early. */
const tries = new RegExp(unwrap`
    (?:^|[,;:.] ?|(?<![a-z])(?:and|then|or|please|just|first|could|can|try to|to) )(?:leave|let|try|put|keep|watch|observe|compare|measure|note|log|soak|dry|rest|air|wear|test|run|use|give)(?![a-z])[^.;:]{0,48}(?<![a-z])(?:for|over)(?: (?:about|at least|another|just|only))? (?:a )?$|
    (?:^|[,;:.] ?|(?<![a-z])(?:y|o|luego|despues) )(?:dej[ae]\w*|prueb[ae]\w*|observ[ae]\w*|compar[ae]\w*|mid[ae]\w*|pon(?:ga|lo|la|ga\w+)?|us[ae]\w*|ten(?:ga)?\w*|seque?\w*|remoj\w+)(?![a-z])[^.;:]{0,48}(?<= )(?:un |durante |por )?$|
    (?:放|观察|对照|晾|泡|(?<!免费)试(?!用)|测|充|静置|盯|晒|醒|养|(?<![试使费])用|穿|戴|跑|记录?)(?:上|个|它|了|着|他|一下)?(?:满|够|足|个)? ?$|
    (?:^|[,;:.و] ?)[وف]?(?:حط\S{0,2}|جرب\S{0,2}|اترك\S{0,2}|خل[يه]?\S{0,2}|راقب\S{0,2}|قارن\S{0,2}|سيب\S{0,2}|استعمل\S{0,2}|البس\S{0,2}|ضع\S{0,2})(?![\u0620-\u06ff])[^.;:]{0,40} (?:لمده |مده )?$
  `)
/** Something of the house's runs so long. */
const offered =
  /试用|体验|退|保修|质保|到账|trial|refund|return|warranty|guarantee|free|delivery|deliver|arriv|prueba gratuita|gratis|devol|reembol|garanti|مجان|استرداد|ارجاع|ضمان|توصيل|يوصل/
const early = new RegExp(unwrap`
    (?<![a-z])(?:order|book|buy|plan|allow|leave|apply|start|send|post|come|arrive|pay|set off)(?![a-z])[^.;:]{0,24} (?:a |an? (?:extra|spare) )?$|(?<![a-z])(?:pid[ae]\w*|compr[ae]\w*|reserv[ae]\w*|hag[ae]\w*|encarg\w+|env[ií]e\w*|mand[ae]\w*)(?![a-z])[^.;:]{0,24}(?<= )(?:un |con )?$|
    (?:早|提前)(?:个|上|了)? ?$|(?<![\u0620-\u06ff])[وف]?(?:اطلب|احجز|اشتر|ابعت|ارسل|ادفع)\S{0,3} [^.;:]{0,24}(?:قبل\S{0,3} |ب)?$
  `)
/** "问问能不能缓两天": another is asked whether it can wait so long. */
const asksOther = new RegExp(unwrap`
    (?:问|商量|打听)[^,。;]{0,14}(?:能不能|可不可以|是否|能否|行不行)?[^,。;我]{0,4}(?:缓|宽限|拖|延|等|推迟|晚|迟)(?:个|上)? ?$|(?<![a-z])(?:ask|see|check with|talk to)(?![a-z])[^.;:]{0,40}(?:if|whether|about)(?![a-z])[^.;:]{0,30}(?:wait|hold|postpone|move|push|delay|give you|extend|put)[^.;:]{0,16} (?:a |for |by |back )?$|
    (?<![a-z])(?:pregunt[ae]\w*|consult[ae]\w*|pid[ae]\w*|habl[ae]\w*)(?![a-z])[^.;:]{0,40}(?:esper|aplaz|retras|posterg|den|mover|pospon)[^.;:]{0,16} (?:un |unos )?$|(?:اسال|اطلب|كلم|شوف)\S{0,3} [^.;:]{0,36}(?:[يت]نتظر|[يت]ستن|[يت]اجل|تاجيل|[يت]مهل|مهله|[يت]وخر|[يت]صبر)\S{0,4} ?(?:\S{2,8} )?$
  `)
const earlyBehind =
  /^ ?(?:days?|weeks?|hours?|dias?|semanas?|horas?|of days)?(?: of days)? ?(?:early|earlier|ahead|in advance|before|beforehand|antes|de antelacion|de margen|por adelantado)(?![a-z])|^(?:天|周|个?小时|日)(?:就|再|去|先)?(?:下单|订|买|拍|办|出|准备|来|安排|预约|寄|提(?!醒|前)|申请|退|交|弄|填|还|走|动手|存|充|付|缴|报|约|换|续|跟|问|联系|打|去)|^ ?[\u0620-\u06ff]{0,6} ?(?:قبل|بدري|من قبل|احتياط)/

/** Whether a small length is one for which the customer is told to try or watch something, or by which to be early. */
export function isAdvised({ kind, start, end, written = 0 }: Figure, sentence: string): boolean {
  if (kind !== 'duration' || written > 10) return false
  const before = sentence.slice(0, start)
  if (early.test(before) && earlyBehind.test(sentence.slice(end)) && written <= 3) return true
  if (asksOther.test(before) && written <= 3) return true
  return tries.test(before) && !offered.test(sentence)
}

const late =
  /(?<![a-z])(?:late|delay\w*|overdue|tarde|retras\w*|demora\w*)(?![a-z])|晚|迟|延误|逾期|超|(?<![\u0620-\u06ff])(?:تاخ\S*|متاخر\S*|اتاخر\S*)/
const denies =
  /(?<![a-z])(?:not|no|never|nothing|isn't|doesn't|don't|won't|aren't|tampoco)(?![a-z])|没有|不|没|未|(?<![\u0620-\u06ff])(?:لا|ما|مش|مو|ليس|لن|مافي)(?![\u0620-\u06ff])/

/** "A day or two late is not enough": less than a bound that is known, and told not to do. */
export function staysBelow({ kind, value, other }: Figure, ground: Ground, sentence: string): boolean {
  if (kind !== 'duration' || !late.test(sentence) || !denies.test(sentence)) return false
  return ground.lengths.some(({ hours }) => hours > Math.max(value, other ?? 0) && hours <= 24 * 31)
}

const joined =
  /[\u4e00-\u9fff]{2,}(?:和|跟|与|加|、)[^,。?]{0,10}[\u4e00-\u9fff]{1,}(?:一起|一块|都|同时|分开|能不能|可以|哪个)/
const theirs = /[您你](?:的|名下|有|买|已|共)|名下|查到|显示|已|下单|共|了/

/** "两本放进去": the two things that the customer has named together. */
export function areJoinedTwo(
  { kind, value, start, end, spelled }: Figure,
  question: string,
  sentence: string,
): boolean {
  if (kind !== 'count' || value !== 2 || !spelled || !/[本件个张条双套瓶盒箱样]/.test(sentence.slice(end, end + 1)))
    return false
  const clause = /[^,;:。!?]*$/.exec(sentence.slice(0, start))?.[0] ?? ''
  return joined.test(question) && !theirs.test(clause)
}
