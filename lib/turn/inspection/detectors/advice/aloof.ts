import { unwrap } from '#lib/text/unwrap.ts'

/** Says that it foretells nothing, or compares wares. */
const disclaimed = new RegExp(unwrap`
    (?<![a-z])(?:can't|cannot|can not|not able to|unable to|don't|do not|won't) (?:predict|forecast|tell|say|know|
    recommend|advise)|(?<![a-z])(?:no|ni|tampoco|nunca) (?:(?:le|te|les|os) )?(?:recomiendo|recomendamos|aconsejo|aconsejamos|sugiero)(?= (?:si |comprar (?:o|ni) |vender (?:o|ni) |invertir (?:o|ni) |ni ))|(?<![a-z])(?:no|ni|tampoco|nunca) (?:hago|hacemos|doy|damos|ofrezco|ofrecemos|emito|emitimos) (?:[a-z]+ ){0,2}?(?:pronosticos?|previsiones|predicciones|consejos?|recomendaciones)(?![a-z])|(?<![a-z])(?:no|ni|tampoco|nunca) (?:(?:le|te|les|os) )?(?:puedo|podemos|se|sabemos) (?:predecir|pronosticar|decir|recomendar|saber|si|
    aconsejar)|无法(?:预测|判断|推荐)|值不值得?[^,。]{0,6}(?:不便|不好|没法|不能)|不便(?:评论|置评|推荐)|不能预测|没法(?:预测|判断|帮您猜)|ما (?:[انمب]{0,2}قدر|فيني|فينا|[بنم]{1,2}عرف)|لا (?:يمكن|استطيع|نستطيع|اقدر|نقدم|نتنبا)|(?:ا|
    ن)نصحك بمقارنه|(?<![\u0620-\u06ff])[وف]?(?:لا|ما|لن) ب?[ان]نصح[\u0620-\u06ff]{0,3} ب[\u0620-\u06ff]+ (?:ولا|او) 
  `)

/** A swindle is warned of. */
const warned =
  /(?<![a-z])(?:fraud|scam|swindl|con artist|estaf|fraude|timo)|诈骗|骗局|骗子|被骗|(?:对方|有人|广告|网友|群里)[^。;我]{0,20}(?:不可信|不要?相信|警惕|小心)|احتيال|محتال|نصاب|نصب/

/** "When it pays more, I can't judge", "… is a question I can't answer". */
const unsayable = new RegExp(unwrap`
    ^ (?:is|isn't) (?:a question|something|nothing|not something|one)(?: that)? (?:i|we) (?:can't|cannot|can|don't|couldn't|mustn't)(?![a-z])|
    ^[^.;!?。]{0,8}[,，] ?(?:(?:i|we) (?:can't|cannot|don't)|no (?:l[oae]s? |te |se )?(?:puedo|podemos|sabemos|
    se)(?![a-z])|我们?(?:没办法|没法|无法|不能|不便)|(?:لا|ما) (?:استطيع|يمكن|نستطيع|اقدر))
  `)

/** Whether the house says that it foretells nothing, cannot say it, or warns of a swindle. */
export const isDisclaimed = (text: string, end: number): boolean =>
  disclaimed.test(text) || unsayable.test(text.slice(end)) || warned.test(text)

/** It stays out of the matter, leaves it to the customer, or wishes him joy of his money. */
const aloof = new RegExp(unwrap`
  (?<![a-z])(?:leave (?:that|this|it|(?:the|any) [a-z]+(?: side| part| question)?|those)(?: one)? (?:to|with) (?:you|your|an?|the|someone|people)|(?:that|this)(?: one)? i(?:'ll)? leave to|stay(?:ing)? out of|steer clear of (?:giving|that|such)|beyond me|not my (?:field|area|department|place)|(?<!you )(?:couldn't|can't|wouldn't like to) say|no tipster|
  (?:won't|not going to) (?:guess|speculate|weigh in|go there)|guesswork|treat yourself|(?:it's|that's) (?:all )?yours|however you like|nothing to do with (?:the )?(?:bonds|stocks|shares|markets?|investing)|no lo adivin\w+|(?:ahi|en eso|en esos temas) no (?:me|nos) met\w+|(?:eso|esa decision|lo) (?:se |te )?(?:lo )?(?:dejo|dejamos) (?:a|en manos)|no opin\w+|no lo se|nada que ver con)(?![a-z])|
  都?不(?:评|聊|碰|掺和|插嘴|表态|评论)(?=[,。!;的]|$)|不敢(?:附和|说|乱说|接话|打包票|断言|瞎说)|猜不[着到准]|[跟和与](?:行情|炒股|股票|投资|涨跌|理财)[^,。]{0,4}(?:无关|没关系|不一样|不是一回事|两回事|不沾边)|(?:抄底|投资|定投)[^,。]{0,6}不一样|(?:直接)?(?:回绝|拒绝|挂断)|
  (?<![\u0620-\u06ff])(?:ما (?:ادخل|ندخل|افتي|نفتي)|الله اعلم|علمها عند الله|(?:ا|ن)ترك(?:ها|ه)? لك)(?![\u0620-\u06ff])
`)
/** What comes behind a turn may counsel after all. */
const turned =
  /(?<![a-z])(?:but|though|still|however|that said|pero|aunque|eso si|sin embargo)(?![a-z])|但|不过|可是|只是|(?<![\u0620-\u06ff])(?:لكن|بس|غير ان)(?![\u0620-\u06ff])/

/** Whether a sentence stays out of the matter, and turns to none. */
export const keepsOut = (text: string): boolean => aloof.test(text) && !turned.test(text)

const asksWord = new RegExp(unwrap`
  (?<![a-z])(?:what (?:does|do) [^?]{1,60} mean|what(?:'s| is| are) (?:an? |meant by )?(?:etfs?|bonds?|(?:index |hedge |mutual )?funds?|stocks?|shares?|staking|inflation|crypto|bitcoin|yield|dividends?|compound interest|leverage|short selling|futures|options|a share)(?= ?[?.,!]| ?$| (?:on|in|mean|again|exactly|actually|for))|explain|define|definition|meaning of|for (?:my )?homework|
  explica\w*|que (?:es|son) (?:un[oa]?s? |el |la |los |las )?(?:etfs?|bonos?|fondos?|acciones|inflacion|interes|dividendos?|bolsa|criptomonedas?|bitcoin)|que (?:significa|quiere decir)|definicion|para la tarea|pa la tarea)(?![a-z])|
  什么意思|啥意思|什么叫|啥叫|什么是|是什么|是啥(?![^。]{0,3}时候)|是不是[跟和]|作业|名词解释|(?<![\u0620-\u06ff])(?:(?:ما|وش|ايش|شو|ايه|شنو) (?:هو |هي )?(?:معني|يعني|تعريف)|(?:يعني|معني) (?:ايش|وش|شو|ايه)|تعريف|اشرح\S*|للواجب)(?![\u0620-\u06ff])
`)
/** Urged or praised all the same. */
const urged = new RegExp(unwrap`
  (?<![a-z])(?:you should|you'd|i'd|i would|we'd|now|today|soon|miss|best|safest|better|smart\w*|clever|wise|worth|never|always|guarant\w+|sure|great|good|conviene|deberia\w*|aprovech\w+|ahora|hoy|mejor|segur[oa]s?|siempre|nunca|rentable|buen[oa]?|yo)(?![a-z])|
  建议|趁|赶紧|赶快|现在|闭眼|最好|稳|划算|值得|聪明|不亏|不赔|推荐|适合您|适合你|(?<![\u0620-\u06ff])(?:انصح\S*|ننصح\S*|الان|الحين|افضل|احسن|مضمون\S*|فرصه|دايما)(?![\u0620-\u06ff])
`)

/** Whether a word of the markets is explained to who has asked what it means. */
export const explainsMoneyWord = (text: string, question: string): boolean =>
  asksWord.test(question) && !urged.test(text)
