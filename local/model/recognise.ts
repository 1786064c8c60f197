/** What a customer's words are about; a text may be about several things. */
export type Topic =
  | 'person'
  | 'risk'
  | 'upset'
  | 'how'
  | 'crypto'
  | 'assistant'
  | 'instructions'
  | 'cancel'
  | 'refund-me'
  | 'address'
  | 'dispute'
  | 'refund-state'
  | 'settlement-state'
  | 'order'
  | 'forecast'
  | 'rate'
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'other-one'
  | 'yes'
  | 'no'

const patterns: Readonly<Record<Topic, RegExp>> = {
  person:
    /\b(?:talk|speak|chat|connect|transfer|pass|get|give|hand|need|want|like)\b.{0,40}\b(?:human|person|agent|representative|someone|somebody|operator|manager|colleague)\b|^\W*(?:a\s+)?(?:human|person|agent|real person|live agent|representative|operator)\b|人工|真人|(?:找|叫|换)(?:个)?人|(?:hablar|comunicar|pasar|pásame|páseme|atienda|contactar).{0,30}(?:persona|agente|humano|asesor|alguien)|(?:أتحدث|أحكي|أكلم|التحدث|التكلم|تحويلي|حولني|أريد).{0,20}(?:موظف|إنسان|شخص|بشري|ممثل)/iu,
  risk: /\bstolen\b|hacked|fraud|scam(?:med|mer)?\b|someone (?:else )?(?:is |has )?(?:using|used|logged|in my)|unauthori[sz]ed|lawyer|\bsue\b|regulator|ombudsman|kill myself|suicid|被盗|盗刷|诈骗|骗|律师|起诉|投诉到|自杀|robad[oa]|robaron|fraude|estafa|hacke|abogado|demandar|suicid|سرق|احتيال|نصب|اختراق|محام|انتحار/iu,
  upset:
    /ridiculous|useless|terrible|awful|unacceptable|angry|furious|fed up|worst|nothing works|complain|太差|垃圾|生气|气死|投诉|没用|无语|in[uú]til|p[eé]simo|horrible|harto|harta|inaceptable|enojad|enfadad|queja|سيئ|فاشل|غاضب|زفت|شكوى|مستاء/iu,
  how: /\bhow (?:do|can|does|long|much|many|often|should|to)\b|\bcan i\b|policy|policies|is it possible|\bcosts?\b|\bfees?\b|\bfree\b|\brules?\b|怎么|如何|规则|政策|多久|能不能|可以.{0,8}吗|[¿(]?c[oó]mo (?:puedo|se|hago|funciona)|pol[ií]tica|se puede|cu[aá]nto (?:tarda|cuesta)|كيف|سياسة|كم يستغرق|هل يمكن/iu,
  crypto:
    /bitcoin|\bbtc\b|crypto|ethereum|\beth\b|usdt|stablecoin|比特币|以太坊|加密货币|虚拟币|criptomoneda|بيتكوين|عملات? (?:رقمية|مشفرة)/iu,
  assistant:
    /\bare you (?:a |an )?(?:bot|robot|human|person|real|ai|machine)|\bwho are you\b|你是(?:机器人|真人|谁|人工智能|AI)|eres (?:un |una )?(?:robot|bot|humano|persona|ia)|qui[eé]n eres|هل أنت (?:روبوت|إنسان|آلة|بشر)|من أنت/iu,
  instructions:
    /system prompt|your (?:instructions|rules|prompt|guidelines)|(?:ignore|repeat|reveal|print|show).{0,30}(?:instructions|prompt|above)|系统提示|提示词|你的(?:指令|设定)|instrucciones|prompt del sistema|تعليماتك|موجه النظام/iu,
  cancel: /\bcancel\b|取消|\bcancel(?:ar|a|e|en)\b|إلغاء|ألغ/iu,
  'refund-me':
    /\brefund (?:me|my|the|it|this|order|sp)\b|\b(?:want|like|get|give).{0,20}(?:a refund|money back)|(?:我要|申请|给我|帮我)退款|(?:quiero|deseo|necesito).{0,20}(?:reembols|devoluci[oó]n del dinero)|أريد.{0,15}استرداد|استرد لي/iu,
  address:
    /(?:change|update|correct|new).{0,30}address|(?:改|换|修改|更改).{0,8}地址|地址.{0,6}(?:改|换)|cambiar.{0,25}direcci[oó]n|(?:تغيير|تعديل|غيّر|غير).{0,20}(?:ال)?عنوان/iu,
  dispute: /\bdispute\b|chargeback|争议|申诉|拒付|\bdisputa|reclamaci[oó]n|contracargo|اعتراض|نزاع/iu,
  'refund-state':
    /(?:where|status|state|when|what|has|is|did).{0,30}\b(?:my|the|that)\s+refund|\brefund\b.{0,20}(?:status|arrive|sent|yet)|我的退款|退款.{0,6}(?:到哪|进度|状态|到了|到账了|怎么还)|(?:mi|el) reembolso|استرداد(?:ي)?.{0,12}(?:أين|حالة|وصل)|(?:أين|حالة|متى).{0,15}(?:استرداد|المسترد)/iu,
  'settlement-state':
    /\bmy (?:latest |last |next )?(?:settlement|payout)|(?:latest|last|next) (?:settlement|payout)|我的结算|(?:最近|上|这|下)(?:一)?(?:期|次|笔)结算|mi (?:última |próxima )?liquidaci[oó]n|[uú]ltima liquidaci[oó]n|تسويتي|آخر تسوية|التسوية الأخيرة/iu,
  order:
    /(?<![\p{L}\d])[a-z]{2}-\d{5}(?!\d)|\b(?:my|the|an?) (?:order|parcel|package|delivery)|\borders\b|\border (?:status|state)|track|我的(?:订单|包裹|快递)|订单.{0,6}(?:到哪|状态|进度|发货)|(?:mi|mis) (?:pedido|paquete|env[ií]o)|طلبي|طلباتي|شحنتي|حالة الطلب/iu,
  forecast:
    /\b(?:forecast|predict)|will .{0,30}(?:rise|fall|go up|go down|drop|strengthen|weaken)|(?:should i|good time to|best time to|wait to) .{0,20}(?:buy|sell|exchange|convert|change|wait)|预测|走势|会(?:不会)?(?:涨|跌|升|降)|(?:该|要)不(?:该|要)(?:换|买|卖)|(?:va a|ir[aá] a) (?:subir|bajar)|subir[aá]|bajar[aá]|pron[oó]stic|(?:debo|deber[ií]a|conviene) (?:comprar|cambiar|esperar|vender)|توقع|سيرتفع|سينخفض|هل (?:أشتري|أبيع|أحول الآن)/iu,
  rate: /exchange rate|\brates?\b|\bconver(?:t|sion)|汇率|换算|兑换|兑|tipo de cambio|tasa de cambio|cotizaci[oó]n|سعر (?:ال)?صرف|أسعار الصرف|تحويل العملات?/iu,
  greeting:
    /^\s*(?:help|i need help|what can you do|how are you|你能做什么|帮助|帮帮我|ayuda|qu[eé] puedes hacer|مساعدة|ساعدني|ماذا يمكنك)|^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening))\b|^\s*(?:您好|你好|嗨|早上好|下午好|晚上好)|^\s*[¡!]?(?:hola|buen[oa]s)|^\s*(?:مرحبا|أهلا|السلام عليكم|صباح الخير|مساء الخير|هلا)/iu,
  thanks:
    /^\s*(?:ok(?:ay)?|great|perfect|好的?|明白了?|vale|perfecto|حسنا|تمام)[.!。！\s]*$|\bthank(?:s| you)|\bcheers\b|谢谢|多谢|感谢|gracias|شكرا|شكراً|مشكور/iu,
  farewell: /\b(?:bye|goodbye|see you)\b|再见|拜拜|adi[oó]s|hasta (?:luego|pronto)|مع السلامة|إلى اللقاء|وداعا/iu,
  'other-one':
    /\b(?:the )?other (?:one|order)s?\b|(?:另|其他|别的)(?:外)?(?:一)?(?:个|单|笔)|el otro|la otra|los otros|(?:الآخر|الثاني)/iu,
  yes: /^\s*(?:yes|yep|yeah|sure|ok(?:ay)?|confirm(?:ed)?|go ahead|please do|do it|是|是的|好|好的|对|确认|可以|同意|s[ií]|claro|confirmo|de acuerdo|adelante|نعم|أجل|أؤكد|موافق|تمام|تفضل)(?![\p{L}\p{M}])/iu,
  no: /^\s*(?:no|nope|don't|do not|stop|不|不要|不用|否|别|لا)(?![\p{L}\p{M}])/iu,
}

/** The topics of a text. */
export function topicsOf(text: string): ReadonlySet<Topic> {
  const plain = text.normalize('NFKC')
  return new Set((Object.keys(patterns) as Topic[]).filter((topic) => patterns[topic].test(plain)))
}

/** The order numbers in a text, as the merchant writes them, each once. */
export function ordersIn(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(/(?<![\p{L}\d])([a-z]{2})[-\s]?(\d{5})(?!\d)/giu)
  return [...new Set([...found].map(([, letters = '', digits = '']) => `${letters.toUpperCase()}-${digits}`))]
}
