import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Said outright, of oneself or of one who is near. */
const outright = concept({
  en: unwrap`
    (?:he|she|they|husband|wife|son|daughter|brother|sister|friend|mum|dad)(?:'s|'ll)?<5> (?:kill|hurt|harm|end)(?:ing)? (?:him|her|them)sel(?:f|ves)|(?:says|said|thinks|talking)<5> (?:suicide|suicidal|doesn't want to (?:live|be here))|(?:taken|took|swallowed|swallowing|take)<1> (?:all|a whole|the whole|a lot of|a load of|too many|a bottle of|every|the rest of|lots of|loads of)<2> ?(?:pills?|tablets?|paracetamol|meds|medication|sleeping pills?)|
    (?:pills|tablets|paracetamol)<3> (?:here|ready|in front|lined up|next to me|in my hand|and (?:vodka|whisky|wine))|i've got (?:the |my |some )?(?:tablets|pills) (?:here|ready)|(?:slit|cut|cutting) my (?:wrists?|arms?|veins|throat)|hang myself(?! (?:a|an|some|another) )|(?:throw|throwing|chuck) myself (?:off|in front|under|in|out|from)|drown myself|(?:drive|driving) (?:off|into) (?:a|the) (?:bridge|cliff|tree|wall)|
    (?:done|finished|through|tired) (?:with|of) (?:living|life|being alive|being here|existing)|(?:don't|do not|can't|cannot) (?:want to|wanna) (?:be alive|live|be here|exist|wake up)|(?:not|no longer) worth (?:living|carrying on)|(?:better off|happier) (?:if i (?:wasn't|weren't|was not|were gone|died|was gone)|without me|when i'm gone)|(?:wish|hope|pray) i (?:don't|didn't|never|won't) wake|
    (?:think|thinking|thought|thoughts)<2> (?:about|of) (?:ending (?:it|my)|suicide|killing myself|jumping|dying|not being here)|worked out how (?:to do it|and)<2>|ready to (?:go|die) tonight|(?:looking|staring)<3> (?:at|into)<2> (?:bottle|pills|tablets|paracetamol|razor|knife|rope|blade|water)|if i(?:'m)? (?:die|died|dead|gone)<1> (?:this week|tonight|tomorrow|today|now|soon|next week)|(?:think|thinking|thought)<3> (?:of|about) (?:the )?(?:river|bridge|rope|roof|pills|train tracks|cliff)|hang (?:my|him|her)self(?! (?:a|an|some|another) )|(?:said|says|threatened|threatening)<4> "?end (?:it|things|it all)|life<2> (?:isn't|is not|not|no longer) worth|(?:quickest|easiest|best|fastest|painless) ways? to (?:die|kill|end)|(?:don't|do not|not)<2> plan~<2> (?:on |to )?(?:being|be) (?:here|around|alive)|(?:rather|sooner|prefer to|better) (?:be |to be |to )?(?:dead|die)(?! than (?:use|call|queue|wear|eat|drive|wait|pay for|talk|fax))|tonight(?:'s| is) the night|decided<4> tonight|(?:locked|shut) (?:him|her|them)self<6> (?:pills|tablets|knife|razor|gun)|(?:with|has|got|holding)<1> (?:his|her|their)<1> ?(?:sleeping )?(?:pills|tablets)
  `,
  es: unwrap`
    que se (?:mata|ahorca|cuelga|suicida)(?= (?:si|hoy|esta|por|ya)(?![a-z]))|se (?:va|quiere|queria|iba) a? ?(?:matar|suicidar|quitar la vida|morir)|se (?:quiere|intento) (?:matar|suicidar|quitar)|(?:tome|tomado|trague|ingeri|tragado)<1> (?:(?:todo |un |el |medio )+frasco|(?:todas|un monton|muchas|montones|una caja|toda la caja|\d+)<3> (?:pastillas|pildoras|somniferos))|(?:pastillas|frasco)<3> (?:listas?|en la mano|aqui|conmigo)|me corto las venas|me cuelgo|me corte<1> (?:los brazos|las venas|las munecas|el brazo|la muneca)|vida<2> no vale|(?:dijo|dice)<8> (?:se acaba todo|se quita la vida|no quiere vivir)|me ahorco|si me muero<1> (?:esta semana|hoy|manana|esta noche)|(?:pienso|pensando|pienso mucho)<2> (?:en )?(?:el rio|el puente|la soga|las vias|las pastillas)|(?:mirando|viendo)<2> (?:el frasco|las pastillas|la soga|el cuchillo)|cortarme(?! (?:(?:el|un|mi|la|las|los|mis|unas|una) )?(?:pelo|cabello|flequillo|cerquillo|fleco|capul|puntas|unas|barba|bigote|melena|rizos|patillas|cejas|cuticulas?)(?![a-z]))|(?:tirarme|aventarme|lanzarme|arrojarme|me tiro|me aviento|me lanzo)<2> (?:al|a|del|de|desde|por)|
    (?:cansad[oa]|hart[oa]) de vivir|ya no quiero (?:vivir|estar|seguir viv|despertar|existir)|(?:estarian|estaran|viviran|estarán|estaria)<2> mejor<1> sin mi|no le veo (?:salida|sentido)|no veo (?:otra )?(?:salida|manera|forma)|no hay salida|(?:pastillas|soga|cuchilla)<2> (?:alinead|list|prepar|enfrente|delante)~|(?:pienso|pensando|pense|ganas)<1> (?:en|de) (?:matarme|morir~|acabar con|quitarme|tirarme|no seguir|desaparecer)|una locura<2>|ya se como (?:hacerlo|lo)|(?:forma|manera|modo)<2> (?:de )?(?:morir|matar)~|no (?:pienso|planeo|voy a) estar (?:aqui|ahi|para)<2>|(?:prefiero|preferiria|mejor) (?:estar )?(?:muert[oa]|morir~)|(?:decidi|decidid[oa])<3> (?:esta noche|hoy)|(?:se )?encerr~<6> pastillas|con las pastillas<2>|no puedo mas(?=[.,] (?:el|la|ya|no|hoy|manana|quiero))
  `,
  zh: unwrap`
    (?:药|安眠药)[^,。]{0,4}(?:吃了(?!(?:以后|之后|后|就|还|也)?(?:会|能|可以|保证|管用|有用|有效|没用|没效|犯?困|多久|才|好|吗|么|过敏|拉|吐|胃|头|没好|不(?:管用|起作用|见效|舒服|能|会|可以|好)|[一二两三四五六七八九十几\d]+[天次个片]))|吞了|都吃|全吃|吃完|吃下)|(?:吃|吞)了?(?:一?整?瓶|一把|很多|好多|所有|全部)[^,。]{0,4}药|割(?:腕|脉|了手)|划了?(?:自己|手腕|手臂)|(?:他|她|儿子|女儿|老公|老婆|哥|弟|姐|妹)[^,。]{0,8}(?:寻死|不活了|不想活|轻生|想死|自杀|跳楼)|(?:活|撑|熬)(?:着)?[^,。]{0,3}(?:太累|累了|不动了|不住了|够了)|不想[^,。]{0,5}(?:活|撑|熬|醒)|吊死|上吊|勒死|(?:要是|如果)我[^,。]{0,4}(?:这周|今天|今晚|明天|现在)死|(?:老)?(?:往|想着)[^,。]{0,2}(?:江边|河边|桥上|楼顶)|(?:盯|看)着[^,。]{0,6}(?:药|瓶|刀|绳)|[瓶盒][^,。]{0,4}(?:片|粒),?我?(?:盯|看)|看不到[^,。]{0,2}(?:出路|希望|未来|头)|(?:药|绳子|刀片)[^,。]{0,5}(?:摆好|准备好|买好|数好|拿出来)|没(?:有)?(?:活路|路可走|别的办法了|盼头)|无路可走|走投无路|
    (?:想好|决定|想)[^,。]{0,6}(?:怎么结束|结束一切|结束了|了断|怎么死)|死了(?:算了|也好|干净)|(?:我走了|没了我|没有我)[^,。]{0,4}(?:对谁|大家|他们|都)[^,。]{0,4}好|跳(?:下去|江|河|海|桥|轨)|站在[^,。]{0,4}(?:天台|楼顶|桥|窗台|江边)|怎么死|(?:还)?不如死|宁(?:愿|可)死|今晚(?:就是了|就走|就结束)|(?:那时候?|到时候?)我[^,。]{0,4}(?:不在|走)了|(?:拿|握|攥)着?[^,。]{0,3}(?:安眠药|刀片|药瓶)|把自己(?:反)?锁|(?:在|坐在)(?:江边|桥上|天台|楼顶|窗台)[^,。]{0,6}(?:坐|站|一晚|一夜|很久|上)
  `,
  ar: unwrap`
    (?:ب|را?ح |رح |ه|سي|بي|ي)(?:ي)?نتحر|(?:نقتل|غنقتل|غادي نقتل|اقتل) (?:راسي|روحي|نفسي)|(?:ه|ح|را?ح |رح |ب|غادي )?(?:ا|ن)?(?:رمي|نط|حدف|قفز|لقي|زرق|اذبح|شنق)<1> ?(?:نفسي|روحي|حالي|راسي)(?: من~)?|(?:بلعت|شربت|اخدت|اخذت|خديت|تناولت)<2> (?:كل |علبه |علبه كامله |شريط |كتير |كثير )(?:ال)?(?:حبوب|دوا|حبه|اقراص|منوم)?~|(?:شنق|اشنق) (?:نفسي|حالي)|(?:بشنق|هشنق|رح اشنق|راح اشنق) (?:نفسي|حالي)|(?:اذا|لو) مت<1> (?:هال|الليله|بكره|اليوم|هذا)~|(?:افكر|بفكر)<1> (?:ب|في )?(?:ال)?(?:نهر|جسر|حبل|سطح)|(?:اطالع|بطالع|ابص|ببص|اناظر)<2> (?:علبه|حبوب|حبل|سكين)~|ما (?:ابي|ابغي|بدي|عايز) (?:اصحي|اقوم)~|(?:ال)?(?:حبوب|حبل|موس)<2> (?:مرصوص|جاهز|قدامي|جنبي|بيدي|محضر)~|(?:ي|بي)خلص علي (?:نفسه|نفسها|حاله)|جرحت (?:ايدي|نفسي|روحي|يدي)|(?:ال)?حياه<1> (?:ما تسوي|مالها|ما لها|ما عاد)~|مش شايف<1> (?:مخرج|حل|امل)|(?:جهزت|حضرت) (?:ال)?(?:حبوب|حبل|سم)|
    (?:ا|ن|با|ب)(?:اذي|ءذي|وذي) (?:نفسي|روحي|حالي)|(?:عييت|تعبت|زهقت|مليت|طهقت|كرهت|قرفت)<1> (?:من )?(?:هاد |هذي |هال|هاي )?(?:ال)?(?:حياه|عيشه|دنيا|حياتي|عيشتي)|(?:مابقا|ما بقا|ما بقي|ماكاين|ما كاين)<2> (?:علاش )?(?:نعيش|اعيش)|لم يعد<2> (?:معني|سبب|لوجودي|لحياتي|قيمه)|(?:انهي|ننهي|نسالي|اخلص)<1> (?:مع )?(?:كلشي|كل شيء|كل شي|حياتي|عذابي)|
    (?:يرتاح|بيرتاح|يرتاحون|بيرتاحون|احسن|افضل|ترتاح)~<3> (?:بدوني|من غيري|مو موجود|مش موجود|اموت|مت|بعدي)|كل~ بيرتاح~|(?:بدي|ابي|ابغي|نفسي|عايز|بغيت) (?:ا|ن)?موت(?! من (?:ال)?(?:ضحك|جوع|حر|برد|كسوف|احراج|خجل|نعاس|فرح|حماس|عطش|فضول))|يسوي بنفسه شي|يعمل (?:حاجه )?(?:في|ب)نفسه|(?:اسرع|اسهل) طريقه (?:ل)?(?:ل)?(?:ال)?(?:موت|اموت)|(?:ال)?موت (?:اهون|ارحم|احسن|افضل|اريح)~|ما راح اكون (?:هنا|موجود)~|(?:قررت|خلاص)<2> (?:ال)?ليله|قفل~ (?:علي|ع) (?:نفس|حال|روح)~<6> (?:حبوب|سكين|موس)|(?:معاه|معاها|معه|معها|بيده|بيدها)<1> (?:ال)?(?:حبوب|منوم)~|ما عاد فيني(?:,| و|$)|واقف<1> علي (?:ال)?(?:كوبري|جسر|سطح|حافه|قنطره)
  `,
})
/** Farewells: a voice that speaks from behind. */
const farewell = concept({
  en: unwrap`
    won't be needing (?:it|this|that|them|any of it)|(?:by the time|when) (?:you|anyone|anybody|someone|they)<3> (?:read|reads|see|sees|find|finds|get|gets)<2>|i(?:'ll| will)<1> be gone|(?:written|wrote|left|leaving)<3> (?:letters?|notes?)<1> (?:to|for|behind)|(?:tell|give)<2> (?:my|her|him|the)<2> (?:kids?|children|daughter|son|wife|husband|mum|mother|dad|sister|brother|family)<4> (?:sorry|love|loved|everything|rest|whatever's|left|goodbye)|
    (?:texted|sent|messaged|told)<3> (?:me |us )?(?:goodbye|a goodbye|to look after)|after tonight|(?:last|final) (?:message|thing) (?:i'll|i will|you'll|i)<2>|say(?:ing)? goodbye|look after (?:my|the) (?:kids|children|mum|dog|cat|family)|(?:it|this|everything) (?:all )?(?:stops|ends|is over) tonight|tonight (?:it|this|everything)(?: all)? (?:stops|ends|is over)|no way out|(?:can't|cannot|don't) see (?:another|any other|a|any) (?:way|way out|future)|do something (?:stupid|silly|to (?:him|her)self)|written my will
  `,
  es: unwrap`
    (?:cuando|para cuando)<1> (?:lean|lea|leas|lo lean|vean|reciban)<3>|ya no voy a (?:estar|necesitar)|no voy a necesitar(?:la|lo|nada)|ya no (?:la|lo) necesit~|(?:deje|escribi|les deje|dejo)<2> cartas?<1>|(?:diganle|digale|diles|dile|denle|denselo|dele)<1> (?:a )?(?:mi|mis)~<2>|(?:mensaje|carta|nota|audio) de despedida|se despidio|me despido|despues de (?:hoy|esta noche)|cuiden? (?:a|de) mis? (?:hij|famil|madre|mama|perr)~|(?:hoy|esta noche) (?:se )?(?:acaba|termina) todo|(?:es|sera) (?:lo|el) ultim[oa]<2> (?:que|mensaje)|hacer una locura
  `,
  zh: '不(?:需要|用)(?:这些|它|钱)?了(?:,|。|$)|等(?:你们?|您|他们)?(?:看到|读到|发现)[^,。]{0,10}|(?:已经|应该)不在了|遗[书言嘱]|(?:信|遗书)[^,。]{0,6}(?:写好|留)|(?:剩下|余额|里面)的钱[^,。]{0,8}(?:转|给|留)[^,。]{0,6}(?:妹|弟|女儿|儿子|妈|爸|父母|家人|老婆|孩子)|走之前|照顾好(?:爸|妈|孩子|自己|家|他|她)|最后(?:一[条次个]|的)[^,。]{0,4}(?:消息|话|告别|再见)|告别|今晚(?:就|一切|都)?[^,。]{0,4}结束|怕(?:他|她)(?:出事|想不开|做傻事)|做傻事|永别',
  ar: '(?:لما|لمن|وقت|عندما|حين) (?:ت|ي)(?:قرون|قرو|قرا|شوفون|شوفو|وصلكم)~|(?:اكون|راح اكون|هكون|بكون) (?:مو|مش|ما|غير) ?(?:موجود|هنا|عايش)~|(?:كتبت|كتبتلهم|تركت|خليت)<2> (?:رسايل|رساله|رسائل|وصيه|الوصيه|وصيتي)~|رساله (?:ال)?وداع|ودعني|ودعنا|(?:قولوا|قوللهم|عطوه|اعطوا|سلموا)<2> (?:ل)?(?:امي|اختي|بنتي|ابني|ولدي|اولادي|عيالي|زوجتي|اهلي)|من بعدي|بعد (?:ال)?ليله|(?:ما|مش|مافي|ماكو|مفيش)<2> (?:حل|طريق تاني|مخرج)~|ما (?:را?ح )?احتاج~|اخاف (?:يسوي|يعمل|تسوي)~|هالليله<2> (?:ي|ن)?نتهي~',
})
/** What makes a farewell grave: death, debt, the night, a high place, those left behind. */
const grave = concept({
  en: "after tonight|tonight|gone|debts?|die|dead|died|close (?:the|my) account|rest to|letters?|kids?|children|daughter|son|sister|brother|wife|husband|won't be needing|won't pick up|isn't (?:answering|picking up)|not answering|no way out|another way|bridge|roof|multi-?storey|cliff|edge|tracks?|platform|pills|tablets|living|froze|frozen|ruined|stops",
  es: 'deuda|muer~|morir~|cierren|resto|hij[oa]s?|herman[oa]|esposa|esposo|madre|mama|no contesta|puente|azotea|techo|pastillas|frasco|vivir|vida|noche|congel~|cartas?|despedida|no voy a estar|salida',
  zh: '债|死|活|走|不在|妹|弟|女儿|儿子|孩子|爸|妈|父母|家人|电话不接|联系不上|不接|江边|桥|天台|楼顶|药|冻结|今晚|解脱',
  ar: 'دين|ديون|(?:ا)?موت|حبوب|وصيه|اختي|امي|اولادي|عيالي|ولادي|ابني|بنتي|جسر|كوبري|سطح|حساب|الحساب|جمدتوا|ما يرد|مابيردش|ليله|الباقي|تتعذب|موجود',
})
/** A high place, and nobody says that they enjoy the view. */
const edge = concept({
  en: "(?:sat|sitting|standing|stood|been|up|i'm|i am)<2> (?:on|at) (?:the|a)<1> (?:bridge|roof|ledge|cliff|edge|multi-?storey|top floor|tracks|railway|platform edge|viaduct)",
  es: '(?:estoy|sentad[oa]|parad[oa]|subid[oa]|llevo)<3> (?:en|arriba|sobre|al borde|encima)<1> (?:de |del )?(?:el |la |un |una )?(?:puente|azotea|techo|cornisa|balcon|borde|vias|barranco|viaducto)',
  zh: '(?:我|人)[^,。]{0,4}(?:在|站|坐)[^,。]{0,4}(?:桥(?:上|边)|天台|楼顶|江边|窗台|铁轨|海边)',
  ar: '(?:واقف|واقفه|قاعد|قاعده|جالس|جالسه|انا)<1> (?:علي|فوق|ع) (?:ال)?(?:جسر|كوبري|سطح|حافه|سكه|قنطره|بلكونه)',
})
const alone = concept({
  en: "can't see|another way|no (?:other )?way|for (?:an hour|hours)|all night|last thing|overdue|debts?|water|jump|nobody|no one|over|don't know what",
  es: 'no veo|otra manera|salida|horas?|toda la noche|deuda|saltar|nadie|ultimo|ya no',
  zh: '没(?:有)?(?:别的)?办法|一晚上|一夜|很久|跳|债|没人|最后|满意',
  ar: 'مش شايف|ما في|طريق|ساعه|ساعات|طول الليل|دين|ديون|اقفز|انط|اخر|محدش',
})
/** Said as a figure of speech, of a price or of a show. */
const figure = concept({
  en: "vouchers?|coupons?|points|shoes|laugh~|haha~|lol|:d|my (?:tea|coffee|shift|break)|holiday|retire~|moving (?:to|house)|vitamins?|overslept|fishing|view|tickets?|hours?<1> (?:late|delay)|goodbye to (?:your|the|my old)|won't be needing (?:it|the|this)<3> (?:any ?more|because|as|since|now that)",
  es: 'cupon(?:es)?|vale|puntos|jaja~|vacaciones|mudanza|me mudo|viaje|vitaminas|dormida|vista|me despido de ustedes atentamente|saludos',
  zh: '券|积分|哈哈|笑|退休|搬家|旅游|维生素|睡过头|风景|促销|甩卖',
  ar: 'كوبون|قسيمه|نقاط|ه{3,}|ضحك|سفر|اجازه|فيتامين|نمت|منظر',
})

/** A wish to die: said outright, or as a farewell that is grave. */
export function isDespair(text: string): boolean {
  if (figure.test(text)) return false
  return outright.test(text) || says(text, farewell, grave) || says(text, edge, alone)
}
