import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/*
 * Work on words and numbers, which a chat does by answering: a text that is written, shortened or translated, a list that is put in order, a sum.
 */

/** A thing of the customer's that the house keeps: no text, whatever is written about it. */
export const keptThing = new RegExp(unwrap`
  (?<![a-z])(?:(?<!in )orders?(?! (?:by|these|them|of)(?![a-z]))|accounts?|address(?:es)?|subscriptions?|cards?|payments?|refunds?|bookings?|reservations?|deliver(?:y|ies)|parcels?|packages?|shipments?|passwords?|passcode|pin|profile|memberships?|rentals?|tickets?|appointments?|limits?|
  invoices?|receipts?|contracts?|insurance|flights?|seats?|loans?|phone|wallet|balance|(?<!bullet )points|vouchers?|basket|cart|disputes?|chargebacks?|systems?|records?|database|inbox|e-?mail address|mailing list|waiting list|guest list|renewals?|(?:my|your) plan|fees?|stays?|trips?|services?|integration|my case|your case|courier|reception|
  pedidos?|orden|cuentas?(?! (?:sale|da|es|con tus|con los))|direccion(?:es)?|suscripcion(?:es)?|tarjetas?|pagos?|cobros?|cargos?|reembolsos?|reservas?|entregas?|paquetes?|envios?|contrasena|clave|perfil|membresia|boletos?|entradas|billetes?|citas?|
  limite|facturas?|recibos?|contrato|seguro|vuelos?|asientos?|prestamo|telefono|saldo|puntos|cupon(?:es)?|carrito|disputas?|contracargos?|sistema|registros?|expediente|ficha|solicitud(?:es)?|renovacion|servicios?|integracion|(?:mi|tu|su) caso|(?:mi|tu|su) plan|estancia|[a-z]{2,5}[-_]\d+)(?![a-z])|
  订单|账[户号]|地址|会员|订阅|[我您你]的?套餐|[银信]?[行用]?卡(?!住|壳|点)|付款|扣款|退款|款项|预[订约]|包裹|快递|密码|手机号|票(?!价)|座位?|发票|收据|合同|保险|航班|贷款|余额|积分|优惠券|购物车|争议|工单|系统|档案|额度|邮箱|备注栏|
  (?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:طلب|طلبات|اوردر|حساب|عنوان(?! (?:ال)?(?:مقال|رساله|نص|منشور|بوست|ايميل))|اشتراك|بطاقه|بطاقت|دفعه|دفع|مبلغ|مبالغ|رسوم|استرداد|حجز|طرد|شحنه|شحنت|كلمه (?:ال)?(?:مرور|سر)|جوال|تذكره|تذكرت|تذاكر|موعد|فاتوره|فاتورت|ايصال|عقد|تامين|رحله|رحلت|مقعد|قرض|رصيد|نقاط|كوبون|سله (?:ال)?(?:تسوق|مشتريات)|نزاع|نظام|سجل|ملف|بريد|باقت(?=[يك])|عضويه)(?:ي|ك|كم|نا|ه|ها)?(?![\u0620-\u06ff])
`)

/** A text that is named by what it is about: "refund mail", "carta de baja". */
const namedText = new RegExp(
  unwrap`
  (?<![a-z])(?:[a-z]+ ){0,2}(?:letter|mail|e-mail|email|message|msg|note|text|line|bit|sentence|paragraph|part|wording|word|draft|reply|post|tweet|review|title|template|speech|complaint)s?(?= |[.,;:!?]|$)(?! address| on my| to my)|
  (?<![a-z])(?:carta|correo|mensaje|texto|nota|aviso|frase|parrafo|linea|borrador|plantilla|respuesta|resena|reclamacion|queja|tono|asunto|modelo|palabra)s?(?: (?:de|del|para|pa|sobre|con)(?: (?:el|la|los|las|un|una|tu|su|mi|avisar[a-z]*))?(?: [a-z]+){0,3})?
`,
  'g',
)

/** Quoted words, and what stands behind a colon: the text that is to be worked on. */
function head(message: string): string {
  const bare = message
    .replace(/"[^"]*"/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<![a-z0-9])'[^\n]{3,600}'(?![a-z0-9])/, ' ')
  const colon = bare === message ? bare.indexOf(':') : -1
  return colon > 5 ? bare.slice(0, colon) : bare
}

/** Work that only words take, whatever is done. */
const wordWork = new RegExp(unwrap`
  (?<![a-z])(?:re-?writ(?:e|ing)|re-?word|re-?phrase|paraphrase|proof-?read|translate|translation|summari[sz]e|summary|shorten|spelling|spell(?:ing)?|grammar|typos?|my english|wording|phrasing|punctuation|capital letters|caps|in bold|italics|bullet points?|
  paragraphs?|sentences?|synonyms?|jargon|tone|greeting|subject line|slogan|caption|tweet|poem|poster|template|snippet|json|csv|checklist|alphabetical(?:ly)?|the word|(?:my|this|the) draft|emojis?|anonymous|
  sounds?|(?:in|into) (?:one|two|three|2|3|fewer|\d+) (?:lines?|words|sentences)|too (?:long|short|formal|angry|stiff|cold|wordy|blunt|harsh|polite|casual|pushy)|
  (?:make|keep|want|need|have|is|be|sound) (?:it|this|that|them|all|both|my [a-z]+)? ?(?:a (?:bit|little|touch) )?(?:more |less )?(?:short(?:er)?|firm(?:er)?|soft(?:er)?|polite(?:r)?|friendl(?:y|ier)|warm(?:er)?|formal|casual|angry|clear(?:er)?|simple(?:r)?|snappi?er|brief(?:er)?|cold)|^\W*(?:shorter|longer|softer|firmer|warmer|simpler|politer|clearer|friendlier)|
  (?:write|draft|compose|type up|word|do|make|create|give|prepare|need|want|help)(?: [a-z]+){0,3} (?:an?|the|my|some|this|two|three) (?:[a-z]+ ){0,3}?(?:letter|message|msg|e-?mail|mail|note(?! (?:on|to) (?:my|the) (?:order|account))|reply|text|post|review|speech|list|table|comparison|overview|example|description|bio|complaint|itinerary)(?! to (?:the|your|our) (?:seller|bank|courier|warehouse|team|manager)(?: now)?$)|
  (?:rewrite|fix|correct|check|polish|tidy|neaten|trim|smooth|clean|edit|improve|shorten|change|trim|redo|update)(?: [a-z]+){0,2} (?:letter|message|msg|note|text|post|review|bio|title|description|formula|wording|snippet|example|speech|mail)(?! address)|
  (?:sort|rank|order|group|number|compare|merge|put)(?: (?:these|those|them|my [a-z ]{2,20}|the (?:names|items|options|steps|list|paragraphs|cards|plans)|both [a-z]+|all))?(?: [a-z]+)? (?:list|in order|by (?:price|name|size|date|kind|type)|alphabetically|side by side|paragraphs|them)|
  (?:drop|skip|leave out|hide|cut|only|just|remove|filter)(?: out)? (?:anything|everything|those|the ones|all) (?:over|under|above|below|with|without|that)|
  put the [a-z]+ (?:first|last|up front|at the (?:top|end|front|start))|(?:add|put|use|take|replace|cross out|close|escape|quote|mark|highlight|reverse|group|remove|delete|drop|move)(?: [a-z']+){0,3} (?:please|line|brackets?|quotes?|quotation|duplicates|adjectives?|the list|these expenses|greeting|title|from (?:my|this) (?:text|letter|draft)|(?:to|in|on) (?:my|the|this) (?:[a-z]+ )?(?:text|letter|draft|poster|speech))|fill (?:in |out )?(?:this|it|the|these)(?: [a-z]+)? (?:for me|blanks?|template|in)|make (?:it|this) (?:2|two|three|3))(?![a-z])|
  (?<![a-z])(?:(?:escrib|redact|traduc|traduzc|resum|reescrib|reformul|parafrase|acort|recort|abrevi|corrij|corrig)[a-z]{0,8}(?= (?:un|una|el|la|los|las|mi|este|esta|esto|lo|al?|porfa|por favor|con)(?![a-z])|[:.,!?]|$)(?! (?:la |el |mi )?(?:pedido|cuenta|direccion|tarjeta|reserva|cobro|pago|factura))|
  traduc[a-z]+|ortografia|redaccion|gramatica|parrafos?|frases?|borrador|plantilla|sinonimos?|negrita|mayusculas|emojis?|tono|buena onda|alfabetic(?:o|amente)|bien escrit[oa]|errores de|
  suena|suene|(?:muy|mas|menos|demasiado) (?:seri[oa]|larg[oa]|cort[oa]|formal|dur[oa]|suave|amable|educad[oa]|firme|cordial|simple|sencill[oa]|informal|fri[oa]|breve|agresiv[oa]|cercan[oa])|
  (?:hac|haz|hag|prepar|arm|dame|pas|necesit|quier|escrib|ayud|mejor)[a-z]*(?: [a-z]+){0,4}? (?:un|una|el|la|mi|esta|este|los|unas?) (?:[a-z]+ )?(?:texto|mensaje|correo|mail|carta|nota|aviso|resena|descripcion|publicacion|lista|tabla|resumen|saludo|discurso|ejemplo|modelo|poema|comparacion|comparativa|queja|reclamo)(?! de (?:espera|correo))|
  mejor[ae](?:me)? (?:esto|este texto|el texto|la descripcion)|pon(?:le|me|lo)? (?:mi tono|un saludo|saludo|fecha)|pas(?:a|ame|alo|ala|e|elo)(?: [a-z]+){0,3} (?:a|al) (?:ingles|espanol|limpio|tabla|lista)|(?:orden|clasific|compar|enumer)[a-z]{1,8}(?: [a-z]+){0,3}(?: (?:alfabetic|por|esto|estos|estas|mis|los|las|la lista|preguntas))|
  (?:quit|sac|cambi|agreg|anad)[a-z]*(?:le|les) (?:el|la|los|las|lo|un|una)(?: [a-z]+){1,3}(?= |$|\W))(?![a-z])|
  翻译|翻成|译成|润色|改写|缩写|扩写|错别字|病句|语气|措辞|口吻|文案|话术|草稿|模板|范文|标题|[好差]评的?回复|怎么写|怎么说|写(?:得|个|一|封|条|段|篇|份|句|成)|拟(?:个|一|份|条|封)|编(?:个|一|条|段)|造句|排(?:个|一)?下?(?:顺)?序|列(?:个|成|一)?(?:个|张)?(?:表|清单)|总结|概括|归纳|对比|比较|加粗|活泼|口语|正式[一点些]|官方|客气|简短|精简|[短长][一点些]|通顺|这(?:句|段话|段文字)|开头|结尾|
  (?<![\u0620-\u06ff])[وف]?(?:(?:صحح|صلح|حسن|عدل|راجع|اختصر|لخص|ترجم|صيغ|صوغ|اكتب|رتب|قارن|قسم|نسق|بسط|غير|بدل|جهز|اعمل|سوي)[\u0620-\u06ff]{0,4} (?:لي )?(?:ال)?(?:املاء|جملتي|جمله|نص|رساله|رسالتي|وصف|صياغه|عبار[\u0620-\u06ff]*|كلمه|فقره|ايميل|منشور|بوست|اسيله|افكار|اسلوب|مثال|قايمه|جدول|باقات|بين)|املاء|صياغه|ترجم[\u0620-\u06ff]{0,4}|لخص[\u0620-\u06ff]{0,4}|اختصر[\u0620-\u06ff]{0,4}|
  صحح[\u0620-\u06ff]{0,3} (?:ال)?املاء|صححلي|رتب لي|رتبلي|قارن[\u0620-\u06ff]{0,3}|قسم (?:ال)?جمله|(?:ابي|ابغي|بدي|اريد|عايز|عاوز|محتاج|ساعدني ب|ساعدني في) ?(?:رد|رساله|نص|وصف|صيغه|منشور|بوست)|رد علي (?:زبون|عميل)[\u0620-\u06ff]*|(?:ساعدني ب|ساعدني في )رد|الطف|ارسم(?:ي|ا)|اضف سطر|اقترح (?:اسم|عنوان|اسماء)|ساعدني اختار)(?![\u0620-\u06ff])
`)

/** Asks for a sum, a share, a conversion. */
const sumWork = new RegExp(unwrap`
  \d ?[-+*/x×÷%] ?\d|\d ?%|(?<![a-z])(?:sum of|add up|adds? (?:it|them|these|those|both)|total|altogether|average|per ?cent|convert|subtract|minus|plus|multiply|divide|double|halve|half of|round(?:ed)? (?:up|down|off|to)|fractions?|common factor|ratio|in (?:pounds|euros|dollars|cm|inches|metric|kilos|miles|km)|to (?:metric|cm|inches|12 hour|24 hour)|how much|how many|budget left|deposit|working days from)(?![a-z])|
  (?<![a-z])(?:sum(?:a|ame|ar|e)|rest(?:a|ame|ar)|promedio|media de|porcentaje|por ciento|multiplic[a-z]+|divid[a-z]+|convert[a-z]+|convierte[a-z]*|redonde[a-z]+|en total|cuanto (?:es|da|sobra|queda|suman?|falta|me (?:queda|sale|sobra)|sale|seria)|la cuenta|haceme la cuenta|calcul[a-z]+)(?![a-z])|
  多少钱|一共|总共|合计|加起来|平均|百分|换算|折合|算[一下算]|除以|乘以|
  (?<![\u0620-\u06ff])(?:كم (?:المجموع|يصير|يطلع|الباقي|مجموع)|احسب[\u0620-\u06ff]*|اجمع[\u0620-\u06ff]*|متوسط|معدل|نسبه|بالميه|المجموع|حول[\u0620-\u06ff]* (?:الي|ل))(?![\u0620-\u06ff])
`)
/** What is only wondered, or reckoned of given numbers. */
const wonders =
  /how (?:much|many)|cuant[oa]|多少|(?<![\u0620-\u06ff])كم(?![\u0620-\u06ff])|\d[^.?!]{1,40}?\d[^.?!]{0,40}$/

/** Asks which to take, or how to go about a day: what is picked is a counsel. */
const choice =
  /(?:帮|给|替|你)[您你我]?(?:给我)?[挑选搭配荐]|挑一|推荐|咋?搭[配啥什]?|配[啥什]|穿[啥什]|哪[个款块种条]|[排规][个划]?(?:一下)?(?:顺序|行程|路线)|行程|路线/

/** What the work is: on words, on numbers, or a choice; undefined where none was asked for. */
export type WordWork = 'words' | 'sums' | 'choice'

function workIn(message: string): WordWork | undefined {
  const asked = head(message)
  if (wordWork.test(asked) && !keptThing.test(asked.replace(namedText, ' '))) return 'words'
  if (sumWork.test(message) && (wonders.test(message) || !keptThing.test(asked))) return 'sums'
  return choice.test(asked) && !keptThing.test(asked) ? 'choice' : undefined
}

const quotedDraft = /"[^"]{12,}"/
const known = new WeakMap<Prepared, WordWork | false>()

function read({ question, said, replies }: Prepared): WordWork | false {
  const now = workIn(question)
  if (now) return now
  // "Too stiff, warmer", "quita lo de querido": what is wanted of the text before.
  const goesOn =
    question.length < 80 &&
    !keptThing.test(question.replace(/"[^"]*"/g, ' ').replace(/[\u0620-\u06ff]+ك(?![\u0620-\u06ff])/g, ' '))
  const before = said.at(-2)
  if (!goesOn || before === undefined) return false
  return quotedDraft.test(replies.at(-1) ?? '') || workIn(before) === 'words' ? 'words' : false
}

/** The work on words or numbers that the customer wants of the chat itself. */
export function askedWork(prepared: Prepared): WordWork | undefined {
  let work = known.get(prepared)
  if (work === undefined) {
    work = read(prepared)
    known.set(prepared, work)
  }
  return work || undefined
}
