import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../../matching/patterns.ts'

/** The customer may hurt himself. */
export const selfHarmPatterns = patterns({
  en: [
    "(?<![a-z])(?:i've|i have|i) (?:got )?(?:a |the )(?:rope|noose|razor blade|gun to my head)(?![a-z])(?! (?:ladder|lights?|swing|bridge|basket|lead|leash|toy|bag|sandals?|bracelet|course|shop|in (?:my|the) (?:order|cart|basket)|that (?:came|arrived)|from (?:you|your)|refill|holder|dispenser)(?![a-z]))",
    unwrap`
      (?<![a-z])(?:kill(?:ing)? my ?self(?! laughing)|kms|suicidal|suicid(?:e|ing) my ?self|(?:commit(?:ting|ted)?|consider(?:ed|ing)?|tr(?:y|ied|ying)|attempt(?:ed|ing)?|contemplat(?:e|ing)|about|of|to|towards?|toward|do|doing|by|my|only|or|choose|choosing|plan(?:ning)?|and) suicide(?! (?:prevention|squad|awareness|hotline|helpline|watch|mission|bombers?|run|doors|grip|charity|support))|suicide (?:is|seems|looks|note|tonight|plan|attempt|letter)|need(?: [a-z]+){0,2} suicide (?:helpline|hotline|line)|(?:^|[.!?,;] ?)suicide(?= ?[.!?,;]|$)|un-?alive|end(?:ing)? (?:my (?:own )?life|it all(?!-in| inclusive)|it tonight|
      my misery|things for good)|(?:want|wanna|going|ready|wish|like|rather|would|prefer|decided|plan|
      planning) (?:to )?(?:die(?! than (?:use|call|queue|wear|eat|drive|wait|pay|talk|fax))|be dead|end it(?! (?:my |the |this )?(?:subscription|membership|plan|contract|trial)(?![a-z]))|stop existing|disappear forever|not exist|never wake up|not wake up)|
      (?:don't|do not|dont|no longer|not|never) (?:really )?(?:want(?:ed)?|wanna|wish|care) (?:to )?(?:live|be here|
      be alive|wake up|exist|go on|be around|carry on living|keep living|see tomorrow)(?: any ?more)?|wish i (?:was|
      were) (?:dead|never born|not here|gone)|wish i (?:hadn't been born|could (?:just )?(?:sleep forever|die|disappear|
      not wake))|(?:no|any|what's the|what is the|whats the|see (?:a|any|no)) (?:reason|point) (?:to|in|of) (?:go(?:ing)? on(?: living| any ?more)?(?! (?:with|using|to|the|a|about|hold|this)(?![a-z]))|live|
      waking up|getting up|living|keep living|stay alive|going on|being (?:here|alive)|carrying on|life|staying alive|
      existing)|better off (?:dead|without me)|(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|hang(?:ing)?|
      shoot(?:ing)?) my ?self(?! (?:(?:a|an|another|some) [a-z]+|on (?:the|your|a|an|it|its|this|that|one|some|my|broken|those|these) |shaving|opening|with (?:the|your|its|a) (?:lid|edge|box|tin|packaging|corner|staple|opener|wrapper|zip|door)|off(?![a-z])|short|lifting|falling|carrying|assembling|running|exercising|skiing|playing|slicing|cooking|chopping|while (?:opening|shaving|cooking|chopping|assembling|lifting)))|self[- ]?harm(?:ing)?|(?:can't|cannot|can not) (?:go on (?:any ?more|living|like this|
      with (?:my )?life)|live (?:any ?more|like this|with (?:this|myself))|face (?:another day|living|life)|
      keep living)|nothing (?:left )?to live for|take my (?:own )?life|jump(?:ing)? (?:off|from|in front of|out of)(?! (?:points?|at|stage|(?:(?:the|this|a|an|our|my) )?(?:bus|train|tram|call|boat|trampoline|board|meeting|chat|page|planes?|aeroplane|airplane|helicopter|cake|box|bed|skin|pool|water|way|queue|sofa|couch|chair|screen))(?![a-z]))|
      step(?:ping)? in front of|(?:all (?:the |my |these )?|bottle of |handful of |whole (?:bottle |box |pack )?(?:of )?)(?:[a-z]+ )?(?:pills|tablets)|(?:looking|staring) at (?:the|my|these) (?:[a-z]+ )?(?:pills|tablets|razor|blade|rope)|(?:the|my|a) (?:noose|razor blade)|overdos(?:e|ed|ing)|suicide note|goodbye (?:note|
      letter|forever|cruel)|(?:won't|will not) be (?:here|around|alive)(?: (?:tomorrow|much longer|any ?more|by|to see|
      next|in the morning))|not be (?:here|around|alive) (?:tomorrow|any ?more|much longer|next)|(?:life|
      living) (?:isn't|is not|not|is no longer|ain't) worth|(?:done|tired|sick) (?:with|of) (?:life|living|being alive|
      existing|everything and)|not worth living|want it all to (?:stop|end)|end of my (?:life|rope)|give up on life|
      crisis line|want to disappear(?! from (?:your|the|this|all) (?:[a-z]+ )?(?:lists?|newsletter|database|site|app|shop|records))|
      standing on (?:the|a) (?:roof|ledge|bridge railing)(?! box)|(?:pills|tablets|razor|blade|noose|rope)(?: [a-z']+){0,3} (?:in front of me|next to me|beside me|
      in my hands?|right here|ready|on my (?:desk|table|bed)))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      自杀(?!式)|轻生|不想活(?!动|络|跃|鱼|虾)|活不下去|活不了了|不想(?:再)?活|想死(?!你|它|他|她|这|那)|去死算了|死了算了|一死了之|结束(?:生命|自己|这一切|一切)|了结(?:自己|生命|一切)|了断|跳楼(?!价|机|大?甩|大?减|促销|清仓)|跳河|跳江|跳桥|
      割腕|上吊|烧炭(?!的?烤?炉|烤)|
      吞(?:了)?(?:药|安眠药)|安眠药(?![^,。!?]{0,6}(?:处方|多少钱|有货|几[片粒]|能买|可以买|配送|报销|医保|怎么吃))|喝(?:了)?农药|活着(?:没|还有什么|有什么|真没|太)(?:意思|意义|劲|累)?|没(?:有)?(?:活|活下去)的?(?:意义|勇气|必要|理由|动力)|不如死|自残|自尽|
      寻短见|(?:就|只能|只好|宁可|真想|干脆|不如)去死(?!机)|一了百了|(?<!(?:演员|导演|老板|厂家|谁|他们?|她|有人|哪个|朋友)[^,。!?]{0,3})想不开(?![机发通户票卡会接买演拍]|去(?:买|接|排|吃|挤|爬)|要(?:买|选|来)|才)|死给(?:你|您)|(?:没有|离开|告别)(?:我的?)?(?:这个)?世界|遗书|遗言|最后一(?:次跟|天(?=活|在这|了?[,。]?(?:永|再见|我要)))|永别|来生|下辈子再|
      解脱了|撑不下去|不想(?:醒|再醒|看到明天)|站在(?:楼顶|天台|
      桥)|天台上|楼顶上|伤害自己|没我(?:会)?更好|从.{0,4}(?:跳下去|楼上跳)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:suicidar[a-z]{0,5}|me suicid[a-z]{1,7}|(?:soy|estoy|siento|ideas?|pensamientos?|tendencias?|carta|nota|intento|animo)(?: [a-z]+)? suicidas?|(?<!(?:prevencion|prevenir|contra|sobre|tema|dia)(?: [a-z]+){0,2} )suicidio|necesito(?: [a-z]+){0,6} suicidio|matarme|me (?:quiero|quisiera|voy a) matar(?! (?:de|estudiando|trabajando|comiendo|a (?:trabajar|estudiar|besos))(?![a-z]))|me mato(?! (?:el|la|los|las|de|a|estudi[a-z]+|trabaj[a-z]+)(?![a-z]))|
      quitarme (?:la vida|de en medio|del medio)|me (?:quito|
      quitare) la vida|no (?:quiero|deseo|puedo|tengo ganas de) (?:seguir |mas )?(?:viv[a-z]{1,6}|existir|estar (?:aqui|
      viv[oa])|despertar)(?: mas)?|(?:quiero|quisiera|prefiero|deseo|preferiria|ganas de|ojala me) (?:morir(?:me)?|
      morirme|estar muert[oa]|desaparecer|muera|no despertar|dormir(?:me)? (?:y no|para siempre))|acabar con (?:mi vida|
      todo|esto de una vez|mi existencia)|terminar con (?:mi vida|todo|esto para siempre)|(?:esta noche|hoy|manana)(?: mismo| yo| ya)? (?:acabo|termino|acabare|terminare) con todo(?! (?:el|lo|los|la|las|esto del)(?![a-z]))|poner(?:le)? fin a (?:mi vida|
      todo|esto)|hacerme dano|lastimarme|cortarme (?:las venas|los brazos)?|autolesion[a-z]{0,6}|
      no vale la pena (?:vivir|seguir viv)|no (?:le )?(?:veo|encuentro) sentido a (?:(?:la|mi) vida|vivir|seguir|
      existir)|(?:no|sin) (?:tengo|
      hay)? ?(?:razon|razones|motivos?|ganas) (?:para|de) (?:vivir|seguir viv[a-z]{1,4}|seguir)|sin ganas de vivir|
      no puedo mas con (?:mi|la|esta) vida|(?:mejor|estarian mejor|estarian todos mejor) (?:muert[oa]|sin mi)|
      (?:tirarme|aventarme|lanzarme|saltar|arrojarme|(?:me|se) (?:voy|va) a (?:tirar|aventar|lanzar|arrojar)) (?:de|del|desde|por|al|a las)|pastillas (?:en(?! (?:vez|lugar|ayunas|oferta|stock|venta)(?![a-z]))|al|a mi|delante|
      aqui|que)|(?:todas las|un frasco de|bote de) pastillas|carta de despedida|me despido (?:para siempre|de(?! (?:ustedes|vosotros|usted|ti)(?![a-z])(?! para siempre)))|
      me voy (?:para siempre|de (?:este mundo|esta vida|la vida))|me (?:tiro|aviento|lanzo|arrojo) (?:por|de|del|desde|al|a las)(?: [a-z]+){0,2} (?:balcon|
      ventana|puente|azotea|techo|vias|tren|metro|edificio|piso)|estoy (?:en|subid[oa] (?:en|a)) (?:la|una) (?:azotea|cornisa|barandilla)|colgarme|ahorcarme|cansad[oa] de (?:vivir|la vida|existir)|manana ya no (?:estare|voy a estar)|
      no (?:voy a|quiero) (?:estar|amanecer) (?:aqui )?manana|sobredosis|estaria mejor muert[oa])(?![a-z])
    `,
  ],
  ar: [
    '(?:فوق|علي) (?:ال)?(?:سطح|جسر)(?: [\\u0620-\\u06ff]+){0,2} و?(?:بنط|بقفز|برمي|انط|اقفز)|بلعت (?:كل )?(?:ال)?حبوب',
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ا?ريد|ابي|ابغي|بدي|ودي|عايزه?|عاوزه?|قررت|سوف|س|راح|بفكر|افكر)(?: (?:ان|
      في))? ?ا?نهي (?:كل (?:شي[ءا]?|هذا)|حياتي|الموضوع كله|معاناتي)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:ا|ب|هن|ح|ه|س)?نتحر|انتحر|بنتحر|هنتحر|حنتحر|(?:ال)?انتحار|(?:ا|ح|ه|س|سا|ب)?(?:نهي|
      انهي|خلص) حياتي|(?:ان|ل)?انهاء حياتي|(?:ا|ح|ه|ب|سا)?(?:قتل|موت|ذبح|اقتل|اذبح) نفسي|قتل نفسي|(?:لا|ما|مش|مو|لم اعد|
      ماعاد|ما عاد)(?: [\u0620-\u06ff]+){0,1} ?(?:اريد|ابي|ابغي|بدي|عايز[ه]?|عاوز[ه]?|ودي|لي نفس|قادر[ه]?|فيني|اقدر|
      احتمل|اتحمل) ?(?:ان |في )?(?:اعيش|العيش|عيش|اكمل حياتي|اصحي|اكون موجود|حياتي|الحياه)|(?:اريد|ابي|ابغي|بدي|
      عايز[ه]?|نفسي|ودي|اتمني|ياريت|ليتني|يا ليتني|ابغا)(?: ان)? ?(?:اموت(?! (?:و?اعرف|و?افهم|من (?:ال)?(?:ضحك|جوع|حر|برد|كسوف|احراج|خجل|نعاس|فرح[ه]?|حماس|عطش|فضول)))|الموت|موت|مت|اختفي|انام وما اصحي|ما اصحي)|
      اوذي نفسي|ايذاء نفسي|(?:اجرح|اءذي|ءاذي|اذي) (?:نفسي|حالي|روحي)|تعبت من (?:الحياه|حياتي|الدنيا|العيشه)|(?:مليت|زهقت|قرفت|
      طهقت) من (?:الحياه|حياتي|الدنيا|عيشتي)|(?:لا|مالها|ما لها|مفيش|ما في|بلا) (?:اري |اجد |اشوف )?(?:معني|طعم|
      فايده)(?: [\u0620-\u06ff]+){0,1} ?(?:ل|من )?(?:حياتي|الحياه|لحياتي|عيشتي|للحياه)|حياتي (?:بلا|ما لها|مالها|انتهت|
      ملهاش|بدون) ?(?:معني|طعم|قيمه)?|الموت (?:ارحم|احسن|افضل|اهون)|(?:حبوب|الحبوب|
      اقراص)(?: [\u0620-\u06ff]+){0,2} (?:قدامي|جنبي|بيدي|كلها|امامي|معي|في يدي|بجانبي)|(?:ارمي|القي|احدف|انط|اقفز|
      ساقفز|سالقي)(?: ب)?(?:حالي|نفسي|بنفسي)?(?: [\u0620-\u06ff]+)? ?(?:من (?:ال)?(?:سطح|شباك|بلكونه|برج|دور|جسر|عماره|
      شرفه|نافذه)|تحت)|(?:اشنق|اشنءق) نفسي|وداعا (?:للجميع|للحياه|للابد)|(?:مافي|ما في|مفيش|لا يوجد|ما عندي) (?:سبب|
      شي) (?:ل?اعيش|يخليني اعيش|اعيش)|الدنيا (?:احسن|افضل) (?:بدوني|من غيري)|بكره ما (?:راح )?(?:اكون|تلقوني|
      تشوفوني))(?![\u0620-\u06ff])
    `,
  ],
})
