import { createClaimDetector } from '../claim-detector.ts'
import { excuseFor } from '../excuses.ts'
import { patterns } from '../patterns.ts'
import { marketTalk } from './market-words.ts'

const assetEn =
  'dollars?|euros?|pounds?|yen|yuan|renminbi|peso|dirham|riyal|currency|currencies|rates?|exchange rates?|bitcoin|btc|ethereum|crypto(?:currency|currencies)?|coins?|tokens?|gold|silver|oil|stocks?|shares?|bonds?|funds?|etfs?|index|market|markets|price|prices|portfolio|savings|usd|eur|gbp|cny|aed|sar|mxn|it|they|money|investment|investments|property|interest'
const moveEn =
  'rise|fall|go up|go down|climb|drop|recover|bounce|bounce back|rally|strengthen|weaken|double|triple|appreciate|depreciate|increase|decrease|crash|soar|jump|plunge|rebound|gain|lose|surge|dip|peak|improve|keep (?:rising|falling|climbing|dropping|going)|get (?:better|worse|stronger|weaker|cheaper)|be (?:higher|lower|stronger|weaker|better|worth)|come (?:down|back)|hit|reach|stay (?:strong|high|low)|outperform|pay off'
const assetZh =
  '美元|欧元|英镑|日元|人民币|汇率|利率|比特币|以太坊|虚拟币|加密货币|数字货币|黄金|白银|股票|基金|债券|理财|房价|股市|大盘|价格|行情|市场|币|外汇|港币|迪拉姆'
const assetEs =
  'dolar|dolares|euro|euros|peso|libra|yen|yuan|tipo de cambio|tasa|tasas|bitcoin|cripto\\w*|criptomonedas?|oro|plata|acciones|bolsa|fondos?|bonos|mercado|precio|divisas?|moneda|inversion|ethereum|petroleo'
const assetAr =
  'دولار|يورو|جنيه|درهم|ريال|عمله|عملات|سعر الصرف|الصرف|بيتكوين|بتكوين|كريبتو|مشفره|ذهب|فضه|اسهم|سهم|بورصه|سوق|الاسعار|السعر|صناديق|صندوق|سندات|استثمار|نفط|ايثريوم|عقار'

/** What a reply says when it advises on an investment, forecasts a price, or promises a return. */
export const advicePatterns = patterns({
  en: [
    `(?<![a-z])(?:${assetEn})(?: [a-z'-]+){0,4}? (?:will|'ll|is going to|are going to|should|tends? to|is likely to|are likely to|is expected to|is set to|is bound to|is about to|always|could well|usually|is sure to|looks set to|is heading|are heading|keeps|is due to)(?: [a-z]+){0,3}? ?(?:${moveEn}|up|down|higher|lower)(?![a-z])`,
    `(?<![a-z])(?:i expect|we expect|i predict|i believe|i think|my forecast|my guess|experts? (?:say|expect|predict)|analysts? (?:say|expect|predict)|looks like|chances are|expect)[^;!?]{0,20}?(?<![a-z])(?:${assetEn})(?![a-z])[^;!?]{0,30}?(?<![a-z])(?:${moveEn}|up|down|higher|lower)(?![a-z])`,
    `(?<![a-z])(?:you should|you'd better|you had better|i'd|i would|i'd recommend|i recommend|i suggest|i advise|we recommend|my advice is|better to|best to|it's wise to|wise to|smart to|smarter to|it makes sense to|makes sense to|worth|now is (?:a|the) (?:good|great|best|perfect|right|ideal) (?:time|moment) to|good (?:time|moment) to|don't wait to|go ahead and|why not)(?: [a-z]+){0,4}? ?(?:buy|buying|sell|selling|invest|investing|hold|holding|hodl|convert|converting|exchange|exchanging|put|putting|wait|waiting|lock in|locking in|switch|move|trade|borrow)(?![a-z])[^;!?]{0,50}?(?:${assetEn}|rate|while|before|until|now|today|later|tomorrow|week|month|in (?:a|an|the|our)|into)(?![a-z])`,
    '(?<![a-z])(?:buy|buying|sell|selling|invest|investing|convert|converting)(?: [a-z]+){0,5}? (?:now|today|soon|a little|before|while|later|then|right away|more)(?![a-z])[^;!?]{0,60}?(?:choice|smart|wise|better|best|profit|gain|bargain|idea|opportunity|cheap|low|rise|rises|up|return|returns|pay off|regret|miss)',
    '(?<![a-z])(?:returns?|yield|profit|gain|gains|earn|earns|earning|make|interest)(?: [a-z]+){0,4}? (?:of|up to|at least|about|around|over|between)? ?\\d+(?:[.,]\\d+)? ?(?:%|percent)(?: [a-z]+){0,4}? ?(?:a|per|every|each|annual|yearly|month|year|guaranteed|risk|in|on|return)',
    "(?<![a-z])(?:risk[- ]free|guaranteed|safe|certain|sure|solid|steady|no[- ]risk|can't lose) (?:[a-z]+ ){0,2}?(?:returns?|profit|investment|yield|gains?|bet|income|growth)",
    '(?<![a-z])(?:good|great|safe|smart|solid|excellent|best|sound|better) (?:[a-z]+ ){0,2}?(?:investment|store of value|hedge|bet|stock|portfolio)(?![a-z])',
    '(?<![a-z])(?:your money|your savings)(?: [a-z]+){0,4}? (?:grow|double|earn|work for you|be worth more)',
    `(?<![a-z])(?:${assetEn})(?: [a-z]+){0,4}? (?:only going|headed|heading|bound|about to go) (?:one way|up|down|higher|lower|north|south)(?![a-z])`,
    '(?<![a-z])(?:expect|get|see|earn|make|bring you|bring)(?: [a-z]+){0,4}? \\d+(?:[.,]\\d+)? ?(?:%|percent)(?: [a-z]+){0,3}? (?:a|per|every) (?:year|month)(?![a-z])[^.;!?]{0,30}?(?:fund|invest|portfolio|savings|stock|bond|gold|crypto)',
  ],
  zh: [
    `(?:${assetZh})[^。;!?\\n]{0,16}?(?:会|将|要|必|肯定|一定|预计|有望|大概率|应该|可能会?继续|看涨|看跌|还会|继续|很快)[^,。;!?\\n]{0,8}?(?:涨|跌|升|降|反弹|走高|走低|回升|回落|走强|走弱|贬|翻倍|上行|下行|看涨|看跌|更高|更低|创新高|破)`,
    `(?:建议|推荐|不如|最好|可以考虑|应该|适合|值得|赶紧|赶快|趁|劝您|您可以)[^。;!?\\n不]{0,12}?(?:买入?|购买|投资|卖出?|抛|持有|换汇|兑换|加仓|减仓|抄底|定投|入手|囤|等(?:一等|等|到)|观望|布局|配置|多换|多买)[^。;!?\\n]{0,16}?(?:${assetZh}|涨|跌|低|高|合适|划算|时机|一些|点|再)`,
    `(?:现在|目前|今天|最近|近期)[^,。;!?\\n]{0,6}?(?:是|正是)?[^,。;!?\\n]{0,8}?(?:买入|投资|入手|换汇|兑换|抄底|卖出|出手)的?(?:好|最佳|最好|合适)?(?:时机|机会|时候)`,
    '(?:年化|收益率?|回报率?|利润|赚)[^,。;!?\\n]{0,10}?\\d+(?:\\.\\d+)?\\s?(?:%|个点|倍|百分)|(?:稳赚|保本|稳赢|零风险|无风险|稳稳(?:地)?赚|躺赚|包赚|只赚不赔|不会亏|翻倍)',
    `(?:${assetZh})[^,。;!?\\n]{0,8}?(?:值得(?:买|投资|持有|入手)|是(?:不错|很好|稳妥|好)的?(?:投资|选择|理财|避险))`,
  ],
  es: [
    `(?<![a-z])(?:${assetEs})(?: [a-z]+){0,4}? (?:subira|subiran|bajara|bajaran|caera|caeran|aumentara|se recuperara|rebotara|se fortalecera|se debilitara|mejorara|crecera|se apreciara|se depreciara|se disparara|se duplicara|va a (?:subir|bajar|caer|mejorar|aumentar|recuperarse|rebotar|crecer)|van a (?:subir|bajar|caer|crecer)|suele (?:subir|bajar|rebotar|recuperarse)|seguira (?:subiendo|bajando|cayendo|creciendo)|tiende a (?:subir|bajar|recuperarse|rebotar)|deberia (?:subir|bajar|mejorar)|siempre (?:sube|baja|se recupera))`,
    `(?<![a-z])(?:subira|bajara|caera|aumentara|se recuperara|rebotara|mejorara|va a (?:subir|bajar|caer)|seguira (?:subiendo|bajando)) (?:el|la|los|las) (?:${assetEs})`,
    `(?<![a-z])(?:le recomiendo|te recomiendo|le aconsejo|te aconsejo|recomendamos|aconsejo|recomiendo|sugiero|le sugiero|deberia|deberias|conviene|le conviene|te conviene|es mejor|mejor|es (?:buen|un buen|el mejor|el) momento (?:para|de)|lo mejor es|vale la pena|aproveche (?:para|y)|yo)(?: [a-z]+){0,4}? ?(?:comprar|compre|compra|compraria|vender|venda|vende|invertir|invierta|invierte|esperar|espere|cambiar|cambie|mantener|convertir|convierta|ahorrar en|esperaria)(?![a-z])[^;!?]{0,50}?(?:${assetEs}|ahora|hoy|todos|manana|antes|mas|hasta|semana|suba|baje)`,
    `(?<![a-z])(?:invierta|invierte|invertir|meta|ponga)(?: [a-z]+){0,3}? en (?:el |la )?(?:${assetEs})`,
    '(?<![a-z])(?:nunca|no|jamas) se pierde(?: dinero|[.,!])',
    '(?<![a-z])(?:rentabilidad|rendimiento|ganancia|ganancias|beneficio|interes|ganara|ganar|retorno)(?: [a-z]+){0,4}? ?(?:de|del|hasta|un|minimo|anual)? ?\\d+(?:[.,]\\d+)? ?(?:%|por ciento)',
    '(?<![a-z])(?:sin riesgo|garantizad[oa]s?|segur[oa]s?)(?: [a-z]+){0,2}? (?:rentabilidad|rendimiento|ganancias?|inversion)|(?:rentabilidad|rendimiento|ganancias?|inversion)(?: [a-z]+){0,3}? (?:sin riesgo|garantizad[oa]s?|segur[oa]s?|excelente)|buena inversion|gran inversion|mejor inversion',
  ],
  ar: [
    `(?:س(?:ي|ت)|سوف (?:ي|ت)|من المتوقع ان (?:ي|ت)|يتوقع ان (?:ي|ت)|اتوقع ان (?:ي|ت)|نتوقع ان (?:ي|ت)|غالبا ما (?:ي|ت)|عاده ما (?:ي|ت)|لا بد ان (?:ي|ت)|راح (?:ي|ت))(?:رتفع|نخفض|صعد|هبط|زيد|قل|تحسن|تعافي|رتد|قوي|ضعف|تضاعف|واصل|ستمر|نزل|طلع|عود)[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff]+){0,4}? ?(?:ال)?(?:${assetAr}|سعر|قيمته|قريبا|قادم|مقبل|اسبوع|شهر)`,
    `(?:ال)?(?:${assetAr})(?: [\\u0620-\\u06ff]+){0,4}? (?:س(?:ي|ت)|سوف (?:ي|ت)|راح (?:ي|ت)|(?:ي|ت)ميل الي (?:ال)?|مرشح ل)(?:رتفع|نخفض|صعد|هبط|زيد|تحسن|تعافي|رتد|تضاعف|واصل|ستمر|نزل|طلع|عود|ارتفاع|انخفاض|صعود|هبوط|تعافي)`,
    `(?:انصحك|ننصحك|انصح|ننصح|اقترح|نقترح|من الافضل|الافضل|يفضل|عليك|يجدر بك|من الحكمه|الوقت (?:مناسب|المناسب|ممتاز|جيد)|فرصه (?:جيده|ممتازه|مناسبه)|اغتنم|لا تتردد في)(?: [\\u0620-\\u06ff]+){0,4}? ?(?:ان )?(?:ب|ل|لل|ال)?(?:شراء|تشتري|بيع|تبيع|استثمار|تستثمر|تحويل|تحول|الانتظار|انتظار|تنتظر|الاحتفاظ|تحتفظ|ادخار)[^;!?]{0,50}?(?:${assetAr}|الان|اليوم|قبل|حتي|منه|منها|كميه|قدر)`,
    `(?:ال)?(?:${assetAr})(?: [\\u0620-\\u06ff]+){0,3}? (?:ب|ح|ه)(?:ي|ت)(?:رتفع|نخفض|صعد|هبط|زيد|نزل|طلع|تحسن)`,
    '(?:عايد|عوايد|ارباح|ربح|فايده|مكسب)(?: [\\u0620-\\u06ff]+){0,4}? ?\\d+(?:[.,]\\d+)? ?(?:%|ب|في)|(?:ربح|عايد|استثمار|ارباح)(?: [\\u0620-\\u06ff]+){0,2}? (?:مضمون|مضمونه|امن|امنه|ممتاز|بلا مخاطر|دون مخاطر|بدون مخاطر)|(?:بلا|دون|بدون) (?:اي )?مخاطر',
  ],
})

const oracles =
  /(?<![a-z])(?:analysts?|experts?|forecasts?|indicators?|signs|charts?|everyone|market)(?![a-z])|专家|分析|指标|行情|走势|大家都|(?<![a-z])(?:analistas|expertos|indicadores|senales|pronosticos|mercado)(?![a-z])|الموشرات|موشرات|الخبراء|المحلل|التوقعات|توقعات|السوق/

/** Says that it foretells nothing, or compares wares. */
const disclaimed =
  /(?<![a-z])(?:can't|cannot|can not|not able to|unable to|don't|do not|won't) (?:predict|forecast|tell|say|know|recommend|advise)|(?<![a-z])no (?:puedo|podemos|se|sabemos) (?:predecir|pronosticar|decir|recomendar|saber|si|aconsejar)|无法(?:预测|判断|推荐)|不能预测|没法(?:预测|判断|帮您猜)|ما (?:اقدر|نقدر)|لا (?:يمكن|استطيع|نستطيع|اقدر|نقدم|نتنبا)|(?:ا|ن)نصحك بمقارنه/

/** 4.4: advises on an investment, forecasts a rate, promises a return. */
export const financialAdvice = createClaimDetector({
  name: 'financial-advice',
  triggers: {
    en: `rise|rising|fall|falling|go up|going up|go down|going down|climb|drop|recover|bounce|rally|strengthen|weaken|double|triple|appreciate|depreciate|increase|decrease|crash|soar|jump|plunge|rebound|surge|dip_|improve|outperform|pay off|up_|down_|higher|lower|better|stronger|weaker|cheaper|buy|sell|invest|convert|exchange|hold_|holding|wait|lock in|return|yield|profit|gain|earn|risk|hedge|store of value|savings|investment|opportunity|bargain|bitcoin|crypto|${marketTalk.triggers.en}`,
    zh: `涨|跌|升|降|反弹|走高|走低|走强|走弱|贬|翻倍|买|购买|投资|卖|抛|持有|换汇|兑换|加仓|抄底|入手|囤|观望|时机|年化|收益|回报|稳赚|保本|稳赢|风险|躺赚|包赚|不赔|不会亏|赚|${marketTalk.triggers.zh}`,
    es: `!subira|!bajara|!caera|subir|bajar|caer|aumentar|recuper|rebot|fortalec|debilit|mejorar|crecer|apreci|depreci|dispar|duplic|subiendo|bajando|sube|baja|comprar|compre|compra|vender|venda|invert|inviert|esperar|espere|cambiar|cambie|convert|conviert|rentab|rendim|gananc|beneficio|interes|riesgo|inversion|momento|ganar|retorno|dolar|euro|bitcoin|${marketTalk.triggers.es}`,
    ar: `!سيرتفع|!ستنخفض|!سينخفض|!سترتفع|!سيصعد|!سيهبط|!سيتعافي|!سيتحسن|!سيزيد|دولار|يورو|جنيه|عمله|سعر|بيتكوين|ذهب|اسهم|رتفع|نخفض|صعد|هبط|زيد|تحسن|تعافي|رتد|تضاعف|ارتفاع|انخفاض|صعود|هبوط|شراء|تشتري|بيع|تبيع|استثمار|تستثمر|الانتظار|انتظار|تنتظر|الاحتفاظ|عايد|عوايد|ربح|ارباح|مخاطر|مكسب|نزل|طلع|تحويل|${marketTalk.triggers.ar}`,
  },
  patterns: advicePatterns,
  claims: ({ text }, _prepared, only) => marketTalk.in(text, only),
  excuses: ['question', 'negation', 'quote'],
  // What a customer is reported to say is no advice; what "the experts" or "the signs" say is passed on as one.
  backed: (match, { text }) =>
    disclaimed.test(text) ||
    (!oracles.test(text) && excuseFor(['hearsay'], match.language, text, match.start, match.end) !== undefined),
})
