import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../../matching/patterns.ts'
import { chineseThreats } from './chinese-threats.ts'

/** Violence announced, or threatened to the customer. */
export const threatPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:post|publish|share|leak|send)(?: [a-z]+){0,2} my (?:[a-z]+ )?(?:pictures|photos|videos|nudes)[^.!?]{0,40}(?:if i (?:don't|do not)|unless i)|(?<![a-z])(?:i'll|i will|we'll|we will|going to|gonna)(?: [a-z']+){0,8}? make (?:you|them|him|her|you all|
      all of you|your [a-z]+) (?:all )?(?:suffer|bleed|regret|pay (?:for (?:this|it)|with|dearly|in blood))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i'll|i will|i'm (?:going to|gonna|about to|coming)|i am (?:going to|coming)|gonna|i swear|i'd|we'll|
      we will|i could|i might|someone should|somebody (?:should|will)|i want to|i feel like)(?: (?:just|personally|
      literally|come|go|be|to|down|there|over|and|drive|gonna|going|have|seriously|really|walk|go|myself|i|will|i'll|
      the|hunt|you|with|a|my)){0,8} (?:kill(?! (?:for|time|it|two|off))|kill (?:you|your|them|him|her|every)|
      hurt (?:you|some|him|her|them|your)|bomb|burn(?:ing)? (?:you|your|it|the|this|down)|shoot|stab|blow (?:up|you|
      your|it|the)|beat (?:you|your|up|the|him|her|them)|attack|smash(?! my | (?:our|the|this|that|your) (?:[a-z]+ )?(?:targets?|goals?|records?|sales|exams?|tests?|quarter|budget|avocados?|burgers?|patties|garlic|cake|pinata))|break (?:your|his|her|their|every|some)|
      destroy (?:you|your)|torch(?! my )|murder(?! (?:a|an|some) )|strangle|set (?:fire|your|it)|petrol|gasoline|gun|knife|bat|acid|matches|
      a match|punch|wreck|slit|make you (?:pay|suffer|bleed|sorry)|teach you a lesson|visit you|pay you a visit|
      find (?:you(?! (?:in the app|a|an|the|some|your|it|that|this|something|another))|where|out where)|come (?:for|after) you|
      break (?:their|somebody's) [a-z]+|wait(?:ing)? (?:for you )?outside|your (?:family|kids|children|house|
      home))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:know|found|find|find out|looked up) where (?:you|your|he|she|they|the)(?: [a-z]+){0,4}? (?:live|
      lives|work|works|office|offices|sit|sits|sleep|park|are|is|family|kids|building)(?![a-z])|
      (?<![a-z])(?:(?:plant(?:ed|ing)?|put|plac(?:e|ed|ing)|set|bring(?:ing)?|throw|send|got|have|there(?:'s| is)|build|
      made|making?|hid(?:den)?)(?: [a-z]+){0,2} (?<!bath |seed |glitter |cherry |photo )bombs?|bombs? (?:in|at|under|on|
      for|goes|will) (?:you|your|the|this|off|every)|molotovs?|grenades?|explosives?)(?![a-z])|(?:bring|bringing|
      coming with|have|got|carrying)(?: [a-z]+){0,3} (?:gun|knife|petrol|gasoline|bat|matches|weapon|
      acid)(?![a-z]| (?:station|pump|card|receipt))|
      watch your back|(?:he|she|they|who|someone|somebody)(?:'ll| will| is going to|
      's going to| are going to| wants? to| threatens? to)(?: [a-z]+){0,2}? (?:hurt|kill|beat|harm|expose|leak|publish|
      ruin|attack|find) (?:me|my|us)|(?:com(?:e|ing)|going|driv(?:e|ing)|walk(?:ing)?|show(?:ing)?|turn(?:ing)?|
      be there)(?: [a-z']+){0,7} with (?:a |my |an |some )?(?:[a-z]+ )?(?:bat(?!-| mitzvah)|gun|knife|petrol|gasoline|hammer|axe|crowbar|matches|weapon)(?![a-z])|you(?:'re| are) (?:all )?dead|(?:some(?:one|body)|people|you|
      staff)(?: [a-z]+){0,2} (?:will|is going to|are going to|gonna|'ll) (?:get hurt|be hurt|pay for this with|die|
      bleed|burn)|you(?:'ll| will) (?:all )?(?:die|burn|bleed|pay with)|(?<!flesh and )blood (?:will (?:be|flow|run|spill|spray)|on (?:your|their|his|her|my) (?!teeth|costume|poster|order|steak|mask)[a-z]+)|(?:there'll be|there will be|there's|there is) blood on the (?:floor|walls?|streets?|carpet|doorstep)|burn (?:it|you|your|this|
      the)(?: [a-z]+){0,4} down|(?:you|they|he|she|someone|somebody|seller|courier|driver|buyer|man|ex|agent|people|guy|
      who)(?: [a-z']+){0,4}? (?:threaten(?:s|ed|ing)?(?! to (?:cancel|charge|close|stop|return|keep|raise|block) (?:my|our|the) (?:[a-z]+ )?(?:account|card|order|subscription|contract|service|wallet|shop|store|fees?|prices?|rent|money|deposit|parcel|delivery|booking)(?![a-z]))|blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?|stalk(?:s|ed|
      ing)?)(?: [a-z]+){0,3} ?(?:me|my|us)(?![a-z])(?! with (?:collections?|debt|late|fees?|clos))|(?:i'm|i am|i've|being|been|was|getting) (?:being |
      been )?(?:threatened|blackmailed|extorted|stalked|held (?:hostage|captive|prisoner|at (?:gun|knife)[a-z]*|against (?:my|our) will|by (?:a|an|some|two|three|armed) [a-z]+))(?<!(?:parcel|package|order|money|refund|delivery|shipment|payout|funds|account|it)(?:'s)? (?:has |have |had |is |was )?(?:been |being ){0,2}held hostage)|(?:death|bomb) threats?
    `,
  ],
  zh: chineseThreats,
  es: [
    unwrap`
      (?<![a-z])(?:publicar|subir|difundir|enviar)[a-z]{0,2}(?: [a-z]+)? mis (?:fotos|videos|imagenes)[^.!?]{0,40}(?:si no|a menos)|(?<![a-z])amenazan? con (?:venir|ir|matar|pegar|golpear|publicar|difundir|hacer)(?![a-z])|(?<![a-z])(?:(?:los|te|te lo|le|lo|la|les|os|las) (?:voy a|vamos a) (?:matar|quemar|golpear|reventar|romper|partir|encontrar|buscar(?= (?:a (?:su|tu|la) (?:casa|oficina)|uno))|destrozar|disparar|apunalar|acuchillar|hacer pagar|hacer dano|cortar|linchar|prender)|
      (?:voy a|vamos a|ire a|soy capaz de|juro que)(?: [a-z]+){0,5}? (?:mato(?= a(?:l| (?:ese|esa|su|uno|alguien))(?![a-z]))|matar(?!me| (?:el|la)(?![a-z]))[a-z]{0,3}|quemar[a-z]{0,3}|
      golpear[a-z]{0,3}|incendiar[a-z]{0,3}|reventar[a-z]{0,3}|romper(?:le|les|te|os)?(?: [a-z]+)? (?:la cara|
      las piernas|todo|los huesos|la cabeza)|volar[a-z]{0,3} (?:el|la|su|sus|todo)|prender(?:le|les)? fuego|
      disparar[a-z]{0,3}|apunalar[a-z]{0,3}|destrozar[a-z]{0,3}|balear[a-z]{0,3})|matare|(?:los|te|les|le|os) (?:mato|
      quemo|reviento|parto|rajo|rompo|incendio|encuentro(?= ?(?:[.!,]|$|y |en la calle))|matare|quemare|reventare|partire)|quemare|incendiare|(?:hay|
      tengo|pus[eo]|pondre|poner|ponga|dej[eo]|dejare|mand[eo]|mandare|coloque|llevo|
      amenaza de)(?: [a-z]+){0,2} bombas?(?! (?:de (?:agua|calor|vacio|aire|achique|riego|chocolate|semillas|bano)|sumergib|hidraulic|manual))|bombas? (?:en|contra|bajo) (?:su|tu|sus|vuestra|(?:la|el) (?:oficina|sucursal|sede|edificio|banco|local|almacen|baño|bano|entrada))|molotov|explosivos?|
      (?:me|nos|le) (?:esta |estan |han |ha )?(?:amenaz[a-z]{1,6}|chantaj[a-z]{1,6}|extorsi[a-z]{1,8}|acos[a-z]{1,5})|
      (?:voy|vamos|ire|paso|pasare|ir|pasar|llego|llegare)(?: (?:a|para|ir|alla|ahi|manana|hoy)){0,3} con (?:un|una|mi|el) (?:martillo|hacha|palo|fierro|tubo|mazo)|se (?:muy bien )?donde (?:viven?|trabajan?|vives|trabajas|estan|estas|queda|duermen)|(?:llevo|tengo|a llevar(?:les|te|le)?|traigo|(?:voy|vamos|ire|llego|vengo|caigo|paso|aparezco|espero|estoy|presento)(?: [a-z]+){0,4} con|
      compre(?=[^.!?]{0,40} (?:ustedes|su|tu|oficina|voy|verlos|prender|quemar|matar|espero)(?![a-z])))(?: [a-z]+){0,3} (?:gasolina|pistola|cuchillo|machete|bate|bidon|arma|escopeta|navaja)|
      (?:alguien|alguno|algunos|un[oa] de (?:ustedes|vosotros)|ustedes|(?:los|sus) empleados)(?: [a-z]+){0,2} (?:va|
      van|vais|puede|pueden) a? ?(?:salir|resultar|acabar|terminar|quedar) (?:lastimad|herid|lesionad|muert|mal|
      sangrand)[a-z]{0,2}|(?:va|van) a (?:haber|correr|caer) (?:muertos|heridos)|van a (?:morir|sangrar|arder|
      pagar con (?:sangre|su vida))|(?:va|van) a (?:correr|haber) sangre|(?:voy|vamos|ire|
      paso|iremos)(?: [a-z]+){0,6} (?:y (?:los|les|le|te|lo)(?: [a-z]+){0,2} (?:mat|quem|parto|rompo|revient|
      golpe)[a-z]{0,5}|a (?:quemar|romper|prender|partir)[a-z]{0,4})|cuid(?:ense|ate|ese) la espalda|prender(?:les?|
      os)? fuego|(?:les?|os|te|lo|la)? ?(?:prend(?:o|ere|emos)|peg(?:o|are)|met(?:o|ere)) fuego|(?:quemo|quemare|
      incendio|incendiare) (?:todo|la tienda|el local|(?:su|tu|vuestr[oa]) [a-z]+)|con tod[oa]s (?:vosotros |
      ustedes )?dentro|les (?:meto|pego) (?:fuego|un tiro|plomo|un balazo)|meter(?:les?|te) (?:un tiro|fuego|
      plomo))(?![a-z])
    `,
  ],
  ar: [
    'ينشر(?:ون|وا)? صوري[^.!?]{0,24}(?:لو ما|اذا ما|لو لم|ان لم)',
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:س|ه|ح|راح |رح )?(?:تدفعون|تدفعوا|ندفعكم|ادفعكم|
      تدفع)(?: [\u0620-\u06ff]+){0,2}? (?:الثمن|ثمن)(?: [\u0620-\u06ff]+){0,2}? (?:دما|دم|دمكم|غاليا|بالدم|حياتكم|
      بحياتكم)|(?:ال)?(?:سن|س|ه|ح|را?ح )?(?:تندمون|تندموا|تندم|اندمكم|ندمكم)[^.!?]{0,20}(?:اعرف|عارف|نعرف|
      بعرف)(?: [\u0620-\u06ff]+){0,1} (?:وين|فين|اين|مكان|عنوان)|(?:اعرف|عارف|نعرف|بعرف|عرفت) (?:وين|فين|اين) (?:ي|
      ت)?(?:سكن|سكنون|عمل|عملون|شتغل|عيش|عيشون)[\u0620-\u06ff]*)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:بجيكم|جايكم|جاييكم|باجيكم|هاجيلكم|اجيكم|بنجيكم|بجيك|
      جايلكم)(?: [\u0620-\u06ff]+){0,3}? ?(?:ب|بال|ومعي |معي )(?:سلاح|سكين|بنزين|رشاش|مسدس)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:سا|سوف ا|ب|با|ح|حا|ه|ها|راح ا|رح ا|لا|والله (?:ل)?ا?|بدي ا|ناوي ا|بروح ا|
      ابي ا)(?:قتل|حرق|ولع|فجر|ذبح|طعن|(?:اذي|ءذي)(?= (?:اي|كل|واحد|موظف|احد|حد))|دفنك|ذبحك|كسركم|(?:كسر|ضرب|هدم|دمر|موت|خرب)(?=(?:ك|كم|كو|هم|لكم|لك|نك|نكم)(?![\u0620-\u06ff])|(?:ه|ها|وا)? (?:راس|رجل|رجول|رقب|عظام|ايدي|وجه|وجوه|سنان|اسنان|بيت|فرع|مقر|مكتب|شركت|محل|المكتب|المكان|الفرع|المحل|البيت|كل|فيكم|عليكم|علي راس|الشركه|المقر|دين)))(?:ك|كم|كو|هم|ه|ها|وا|لكم|لك|ن|نك|
      نكم)?(?: (?:راس|بيت|فرع|مقر|مكتب|شركت|محل|المكتب|الفرع|المحل|البيت|كل|فيكم|عليكم|الشركه|المقر|
      دين)[\u0620-\u06ff]*)?|(?:معي|عندي|معايا|معاي|حطيت|حطينا|زرعت|وضعت|حاطط|حط|ازرع|اضع|جايب|اجيب|ارسلت|ارسل|ارمي|فيه?|هناك|تهديد)(?: [\u0620-\u06ff]+){0,1} ?ب?(?:قنبله|متفجرات)(?! (?:ال)?(?:استحمام|حمام|شوكولا|مويه))|(?:قنبله|متفجرات) (?:في|تحت|عند|داخل|جوا|علي) ?(?:ال)?(?:فرع|مكتب|مقر|مبن|شرك|محل|بنك|مول|مستودع)[\u0620-\u06ff]*|(?:عارف|اعرف|بعرف|عرفت|نعرف)(?: [\u0620-\u06ff]+){0,1} (?:وين|فين|اين|مكان|
      عنوان)(?: [\u0620-\u06ff]+){0,2} ?(?:تسكن|ساكن|بيت|تشتغل|تعمل|مكتب|فرع|مقر|شغل|عايش|دوام|بيتك)[\u0620-\u06ff]*|
      (?:بيهددني|يهددني|يهددوني|هددني|هددوني|بيهددوني|يهددونني|مهددني|تهديد(?:ات)?(?: ب)?(?:القتل)?|يبتزني|يبتزوني|
      ابتزاز|بهددني|عم يهددني)|(?:معي|ومعي|جايب|معاي|معايا|شايل|ماسك|اشتريت(?=[^.!?]{0,40} (?:و?جاي|عليكم|لكم|فيكم|بيكم|عندكم|و?بجي|و?اروح|و?نازل)))(?: [\u0620-\u06ff]+)? ?(?:سكين|بنزين|سلاح|
      مسدس|ساطور|جالون|كبريت|رشاش)|(?:جاي|جاييكم|جايكم|نازل|هاجي|باجيكم|ساتي|حاجي|بجيكم|اجيكم|
      هنزل)(?: [\u0620-\u06ff]+){0,4} (?:و?اكسر|و?احرق|و?اولع|و?اقتل|و?اضرب|بنزين|سكين|سلاح|ادفنكم|اخلص عليكم|
      اذبح)[\u0620-\u06ff]*|(?:دم|الدم|دمكم) (?:للركب|بيسيل|هيسيل)|(?:احد|حد|حدا|احدكم|واحد|واحد منكم|احدهم) (?:س|
      راح |رح |ه|ح)?ي(?:تاذي|صاب|نضرب|تضرب|موت|تعور)|هتموتوا|ستموتون|ستندمون علي حياتكم|ادفنك|ادفنكم|
      اكسر راس[\u0620-\u06ff]*|احرق(?:كم|ك| الفرع| المكتب| البيت| المحل| فرعكم| مكتبكم| محلكم| الشركه)|اولع (?:فيكم|في|
      بال)[\u0620-\u06ff ]{0,12})(?![\u0620-\u06ff])
    `,
  ],
})
