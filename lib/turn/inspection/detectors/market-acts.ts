import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { verbs } from '../grammar/verbs.ts'
import { words } from '../matching/patterns.ts'

/** What prices and rates do. */
export const moves = verbs({
  en: unwrap`
    rise,fall,go up,go down,climb,drop,recover,bounce,rally,strengthen,weaken,double,triple,appreciate,depreciate,
    increase,decrease,crash,soar,jump,plunge,rebound,gain,surge,dip,peak,improve,slide,slip,sink,tumble,slump,firm,
    soften,ease,tank,moon,plummet,shoot up,take off,come down,edge up,edge down,creep up,pick up,bottom out,stabilise,
    stabilize,outperform,collapse,skyrocket,lose,correct,turn around,break out,keep climbing,keep falling,keep rising,
    head lower,head higher,head up,head down,head south,head north,trend lower,trend higher,trend up,trend down,
    go lower,go higher,move lower,move higher,drift lower,drift higher,inch up,inch down
  `,
  es: unwrap`
    subir,bajar,caer,aumentar,recuperar,rebotar,fortalecer,debilitar,mejorar,crecer,apreciar,depreciar,disparar,
    duplicar,repuntar,hundir,desplomar,escalar,ceder,retroceder,remontar,trepar,perder valor,ganar valor,perder terreno,
    ganar terreno,estabilizar,despegar,descender,ascender,encarecer,abaratar,revalorizar,devaluar,triplicar,corregir
  `,
  zh: unwrap`
    涨,跌,上涨,下跌,升值,贬值,反弹,走高,走低,走强,走弱,回升,回落,回调,翻倍,翻番,翻一番,翻几番,上行,下行,看涨,看跌,见顶,见底,触底,破新高,创新高,冲高,跳水,暴涨,暴跌,大涨,大跌,飙升,崩盘,企稳,缩水,
    往上走,往下走,往上冲,往下掉,掉下来,更高,更低,坚挺,疲软,走软,走硬,软,贬
  `,
  ar: unwrap`
    ارتفع/ارتفع/رتفع/ارتفاع,انخفض/انخفض/نخفض/انخفاض,صعد/صعد/صعد/صعود,هبط/هبط/هبط/هبوط,زاد/زد/زيد/زياده,
    تحسن/تحسن/تحسن/تحسن,تعافي/تعافي/تعافي/تعافي,ارتد/ارتد/رتد/ارتداد,قوي/قوي/قوي/,ضعف/ضعف/ضعف/ضعف,
    تضاعف/تضاعف/تضاعف/تضاعف,نزل/نزل/نزل/نزول,طلع/طلع/طلع/طلوع,قفز/قفز/قفز/قفز,تراجع/تراجع/تراجع/تراجع,
    انهار/انهار/نهار/انهيار,غلي/غلي/غلي/,رخص/رخص/رخص/,علا/علي/علي/,هوي/هوي/هوي/,انتعش/انتعش/نتعش/انتعاش,
    تجاوز/تجاوز/تجاوز/تجاوز,استقر/استقر/ستقر/استقرار,تدهور/تدهور/تدهور/تدهور,كسر/كسر/كسر/كسر,تخطي/تخطي/تخطي/
  `,
})

/** To wait with it, which is advice only where a price is in the same breath. */
export const isWait = /^(?:wait|hang|hold o|sit|esper|aguant|再等|等|انتظر|نتظر|استني|صبر)|نتظر|انتظار|ستني|صبر/

/** To keep or to place, which is an investor's act only where what is traded stands in the same breath. */
export const isKeep =
  /^(?:hold|switch|move|mant|meter|met[aeio]|pas[aeo]|guard|aprovech|reten|coloc|entr|sal|احتفظ|وزع|تخلص)|حتفظ/

/** What an investor or a changer of money does. */
export const trades = verbs({
  en: unwrap`
    buy,sell,invest,hold,hodl,convert,exchange,wait,lock in,switch,trade,borrow,snap up,load up,stock up,hang on,
    hold off,hold on,sit tight,cash out,take profit,put * into,put * in,move * into,move * to,get in,get into,get out,jump in,
    stake,save in,diversify,hedge,offload,ditch,dump,send later
  `,
  es: unwrap`
    comprar,vender,invertir,esperar,cambiar,mantener,convertir,aguantar,ahorrar,meter,pasar,colocar,diversificar,
    desprender,deshacer,entrar,salir,canjear,adquirir,soltar,guardar,aprovechar,retener
  `,
  zh: '买入,买进,买,购买,投资,卖出,卖,抛售,抛,持有,拿着,换汇,结汇,购汇,兑换,换成,分批换,多换,先换,去换,再换,就换,换汇,加仓,减仓,抄底,定投,囤,观望,布局,配置,再等,等等,等一等,等到,出手,建仓,清仓,止盈,上车,入场',
  ar: unwrap`
    اشتري/اشتري/شتري/شراء,باع/بع/بيع/بيع,استثمر/استثمر/ستثمر/استثمار,حول/حول/حول/تحويل,انتظر/انتظر/نتظر/انتظار,
    استني/استني/ستني/,احتفظ/احتفظ/حتفظ/احتفاظ,ادخر/ادخر/دخر/ادخار,صبر/صبر/صبر/صبر,بدل/بدل/بدل/تبديل,صرف/صرف/صرف/صرف,
    تخلص/تخلص/تخلص/تخلص,وزع/وزع/وزع/توزيع
  `,
})

function table(sources: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  const one = (language: Language) => new RegExp(words(language, sources[language]))
  return { en: one('en'), es: one('es'), zh: one('zh'), ar: one('ar') }
}

/** What is traded, and what its worth is measured in. */
export const assets = table({
  en: unwrap`
    (?:dollar|euro|pound|yen|peso|rupee|dirham|riyal|lira|franc|krone|krona|zloty|forint|rand|rupiah|baht|shekel|ruble|
    rouble|dinar|bitcoin|coin|bond|etf|currency|exchange rate)s?|stocks|shares|(?:the|an?|this|that|index|investment|
    money|pension|mutual) funds?|(?:stock|crypto|money|bond|property|housing|the) markets?|currencies|cryptos?|
    cryptocurrenc(?:y|ies)|greenback|sterling|loonie|yuan|renminbi|btc|eth|ethereum|(?:gold|silver|oil)(?= ?(?:[,.;!?]|
    $|prices?|is|has|will|now|today|and|or|at|before|while|until|should|could|as|looks|seems))|(?<!(?:your|our|flat|
    fixed|shipping|interest|success|response|tax|daily|hourly|room|intro|introductory|promotional) )(?:the|that|this|
    today's|exchange|conversion) rates?|rates|portfolio|usd|eur|gbp|jpy|cny|aed|sar|egp|mxn|property prices|house prices
  `,
  es: unwrap`
    dolar(?:es)?|euros?|pesos?|libras?|yen(?:es)?|coronas? (?:sueca|noruega|danesa|checa)s?|francos?|zlotys?|rublos?|
    rupias?|liras?|yuan|tipo de cambio|el cambio (?:de|del|esta|hoy|va|ira)|cotizacion|la tasa|las tasas|bitcoin|
    criptos?|criptomonedas?|ethereum|el oro|en oro|oro digital|en plata|acciones (?:de|del|en)|en acciones|
    bolsa de valores|en bolsa|la bolsa (?:sub|baj|ca)\w*|fondos? (?:de|en|indexad\w*)|el fondo|bonos|mercados?|divisas?|
    monedas?|petroleo|usd|eur|mxn|cripto
  `,
  zh: unwrap`
    美元|美金|欧元|英镑|日元|日币|港币|港元|人民币|韩元|泰铢|卢布|克朗|兹罗提|卢比|里拉|比索|第纳尔|澳元|加元|新元|汇率|汇价|比特币|以太坊|虚拟币|加密货币|数字货币|黄金(?!款|色|手|项|戒|首|会员|珠|
    耳)|金价|白银|股票|股市|大盘|基金|债券|理财|外汇|币价|行情|房价|迪拉姆|牌价|油价
  `,
  ar: unwrap`
    (?:ال|لل|بال|ب|ل|كال)?(?:دولار|دولارات|دولاراتك|يورو|جنيه|درهم|ريال|ليره|دينار|روبيه|(?:(?<![\u0620-\u06ff])|(?<=(?<![\u0620-\u06ff])(?:ال|بال|لل)))ين|عمله|عملات|صرف|بيتكوين|
    بتكوين|كريبتو|ذهب|فضه|اسهم|سهم|بورصه|سوق|اسواق|نفط|صندوق|صناديق|محفظه استثماريه|عقار|عقارات|سندات|ايثريوم|باوند|
    استرليني)ا?|سعر الصرف|سعر الذهب|سعر الدولار|اسعار الصرف
  `,
})

/** What stands for a traded thing where one is spoken of. */
export const standIns = table({
  en: 'it|they|prices?|its? (?:price|value|rate)|the rate|value|quotes?|trend|levels?|things',
  es: 'precios?|valor|lo|tasa|nivel(?:es)?|tendencia|cosa',
  zh: '价格|价钱|点位|走势|它|价|后市|位置',
  ar: '(?:ال)?(?:سعر|اسعار|قيمه|موشر|مستوي|مستويات|اتجاه)|سعره|سعرها|قيمته|قيمتها',
})

/** That a move is said to come, where its verb alone does not say so. */
export const foretelling = table({
  en: unwrap`
    expect(?:ed|s|ing)?|likely|should|bound|set to|due|about to|going to|gonna|heading|headed|predict\w*|forecast\w*|
    i think|i believe|i reckon|my guess|my bet|looks like|chances are|usually|always|normally|typically|tends? to|
    historically|only ever|only goes|long run|long term|over time|always|won't|will not|can only|could well|
    might well|sure to|keeps?|has to|ought to|bet
  `,
  es: unwrap`
    probable|(?<!(?:el|un|su|tu|del|al|este) )seguro|seguramente|preve[n]?|espera(?:n|mos)?|creo|parece|pinta|
    deberia[n]?|suele[n]?|tiende[n]?|siempre|
    seguira[n]?|sigue|todo indica|apunta[n]?|previsto|va a|van a|fijo|pronto|no tardara|terminara|acabara|podria seguir|
    apuesto|(?:le|les) queda[n]?
  `,
  zh: '有得|还有|还能|预计|估计|预期|大概率|应该|肯定|一定|必然|必|迟早|早晚|多半|八成|有望|势必|看样子|总要|总会|往往|一般都|还得|还要|准|继续|短期内|后市|后面|接下来|恐怕|我看|我觉得|可能会?继续|很快',
  ar: unwrap`
    متوقع|المتوقع|يتوقع|توقع|توقعات|اتوقع|نتوقع|متوقعين|غالبا|عاده|لا بد|اكيد|شكله|يبدو|الارجح|مرشح|احتمال كبير|حتما|
    قريبا|سيواصل|يواصل|سيستمر|راح|هيفضل|لن|مش ه|ما راح
  `,
})

/** That an act is commended. */
export const commending = table({
  en: unwrap`
    you should|you ought to|you'd better|you had better|you might want to|i'd|i would|i recommend|i suggest|i advise|
    i'd recommend|we recommend|we suggest|we advise|my advice|if i were you|in your (?:place|shoes)|better to|
    better off|best to|wise(?:r|st)? to|smart(?:er|est)? to|makes sense to|sensible to|worth|(?:good|great|best|perfect|
    right|ideal|better) (?:time|moment|day|week) to|the (?:time|moment|chance) to|time to|don't wait|go ahead and|
    why not|you can't go wrong|
    personally|it pays to|a good idea to|no harm in|hurry (?:up )?and
  `,
  es: unwrap`
    (?:le|te|les|os) (?:recomiendo|aconsejo|sugiero|conviene|convendria|recomendamos|aconsejamos|sugerimos|interesa)|
    recomiendo|recomendamos|aconsejo|aconsejamos|sugiero|sugerimos|mi consejo|deberias?|conviene|convendria|(?:es|seria|
    lo|mucho) mejor|mejor|(?:buen|mejor|gran|el) momento (?:para|de)|vale la pena|merece la pena|aproveche|aprovecha|
    yo que (?:tu|usted|vos)|yo|en (?:su|tu) lugar|si fuera (?:usted|tu|yo)|lo suyo es|hora de|no (?:dude|dudes) en|toca
  `,
  zh: '建议|推荐|不如|最好|不妨|可以考虑|应该|适合|值得|赶紧|赶快|趁|劝您|要我说|换我|我要是您|我会|我的话|倒是可以|尽早|先别急着|先别|再等|等等再|是时候',
  ar: unwrap`
    انصحك|ننصحك|انصح|ننصح|نصيحتي|اقترح|نقترح|من الافضل|الافضل|افضل لك|احسن لك|الاحسن|يفضل|عليك|يجدر بك|من الحكمه|
    وقت مناسب|الوقت المناسب|وقت ممتاز|وقت جيد|فرصه|اغتنم|استغل|لا تتردد في|رايي|برايي|لو مكانك|لو كنت مكانك|
    لو انا مكانك|لو عليا|لو علي|لو مني|الحق
  `,
})

/** That it may go either way: nothing is foretold. */
export const eitherWay = new RegExp(unwrap`
    (?<![a-z])(?:up (?:or|and) down|either (?:way|direction)|both (?:ways|directions)|(?:rise|rises|increase|gain|
    go up) (?:or|and|as well as) (?:fall|falls|decrease|lose|down)|fall (?:or|and|as well as) rise|sub[ei]\w* (?:o|y|ni|
    como) (?:de )?baj\w+|baj\w+ (?:o|y|ni|como) (?:de )?sub\w+|arriba (?:o|y|como) (?:hacia )?abajo)(?![a-z])|
    [涨升][^。]{0,10}[跌降贬]|(?<!(?:每次|总是|一直)[^,。;]{0,6})[跌降贬][^。]{0,10}[涨升]|(?:رتفع|ارتفاع|صعود|طلع)[^.]{0,12}(?:نخفض|انخفاض|هبوط|نزل)|(?:نخفض|انخفاض|
    هبوط|نزل)[^.]{0,12}(?:رتفع|ارتفاع|صعود|طلع)|(?<![\u0620-\u06ff])[وف]?(?:لا|ما|لن) ب?[ان]نصح[\u0620-\u06ff]{0,3} ب[\u0620-\u06ff]+ (?:ولا|او) ب?[\u0620-\u06ff]+
  `)
