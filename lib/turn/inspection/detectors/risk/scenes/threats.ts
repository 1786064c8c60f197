import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** The house, or one of its people, or who comes out of its door. */
const target = concept({
  en: "you|your|yours|u|him|her|them|staff|agent|manager|whoever|office|branch|building|warehouse|driver|courier|somebody|someone|one of you|he|she|that (?:lad|girl|bloke|man|woman|guy)|the place|i'm coming|we're (?:going|coming)|i'll",
  es: 'ustedes|usted|vosotros|su|sus|tu|vuestr[oa]s?|los|les|te|le|oficina|sucursal|local|bodega|almacen|tienda|empleado|empleada|repartidor|el primero|el que|la que|chica|alguien|todos',
  zh: '你|您|客服|公司|仓库|办公室|门店|网点|快递|送货|那个|他|她|楼下|经理|谁',
  ar: '~كم|~كن|~كو|موظف~|(?:ال)?(?:مندوب|فرع|مكتب|مقر|محل|مخزن|مخزنكم|مدير|شركه|باب|قسم)~|جاييهم|واحد|فيه|اللي|اول',
})
/** Plainly violent. */
const violent = concept({
  en: unwrap`
    (?:getting|get|gets|put|putting|throw|throwing|chuck~|have)<2> a brick (?:through|in|at)|brick through|(?:burn|torch|level|raze)<3> (?:to the ground|down|place|office|branch|warehouse|shop)|(?:break|smash|bash|kick|cave)<2> (?:his|her|their|your|everyone's|some) (?:legs?|arms?|face|head|teeth|skull|neck|windows?|kneecaps?|jaw|nose)|
    (?:he|she|they|someone|somebody|people|one of you|you)(?:'s|'re)?<2> (?:going to|gonna|will|'ll) (?:get hurt|be hurt|bleed|end up in hospital|regret (?:it|this)|be sorry|pay for this)|(?:rip|tear|cut|twist)<2> (?:his|her|your|their) (?:head|throat|heart|arms?)|(?:can|jerry ?can) of petrol|petrol<3> (?:and|for|with) (?:your|a match|matches)|
    (?:you're|he's|she's|they're|first is|out is|first)<1> (?:getting it|dead|finished|in for it)|make (?:him|her|you|them|sure)<3> (?:bleed|suffer|sorry|never walk)|deserves?<1> (?:to (?:be )?(?:shot|die|burn|killed|hanged|stabbed|beaten)|a (?:bullet|beating))|(?:wreck|trash|smash|torch|demolish|burn|shoot)<1> (?:up )?(?:the|your|this|that|every)<1> ?(?:place|office|shop|branch|building|windows?|car|lot|gaff)|(?:bring|bringing|brought|come|coming|carry|carrying)<4> (?:hammer|blade|knife|bat|gun|axe|machete|petrol|acid|crowbar|shotgun|bricks?|pipe|matches|lighter)(?! (?:set|block|sharpener|holder|case|included))|(?:hope|wish)<3> (?:office|branch|house|building|place|warehouse|company|you|they|staff)<2> (?:burns?|burn down|explodes?|dies?|die|rot|get cancer|crash)|(?:lads|guys|people|boys|men|someone)<2> (?:who|that)(?:'d|'ll| would| will) (?:do it|sort|handle|deal|take care)|nothing (?:left )?to lose|(?:have|got|own|carry|bought)<3> (?:gun|firearm|rifle|shotgun|pistol|handgun)(?! (?:shop|store|safe|licen))|(?:hurt|harm|injure|attack|kill|stab|shoot)<1> (?:someone|somebody|people|everyone|the first|one of|whoever|staff)|(?:bullet|bomb|acid|knife) (?:for|with your|in your)
  `,
  es: unwrap`
    (?:partir|romper|parto|rompo|reviento|reventar|quebrar|quiebro|arrancar|arranco|volar)(?:le|les|te|los)?<2> (?:la cara|las piernas|la cabeza|los dientes|el cuello|la madre|el hocico|los vidrios|los huesos)|que vuelen(?: todos)?|(?:prend|peg|met)~<2> fuego|(?:bidon|galon|gasolina)<3> (?:list[oa]|y (?:se|un)|para)|(?:un|el) regalito<3> (?:en|para|a)|
    (?:la|lo|las|los) (?:paga|pagan|va a pagar|van a pagar|pagara|pagaran)(?! (?:la|el|mi|usted))|ojala (?:exploten|se mueran|se quemen|los maten)|(?:va|van) a (?:correr sangre|salir lastimad~|acabar en el hospital|llorar|arrepentirse)|se van a (?:arrepentir|acordar de mi)|muert[oa]s|ojala (?:se )?<2> ?(?:queme|explote|muer|mat|incendi)~|(?:lastim|hier|golpe|mat|atac)(?:o|are|ar|amos|aremos)<2> a (?:alguien|uno|quien|todos|varios|cualquiera|el primero)~|conozco a (?:quien|gente|uno)<3> (?:hace|hacen|haga)~|nada que perder|tengo<2> (?:arma|pistola|escopeta|fierro|rifle)|merece[ns]?<2> (?:un tiro|una bala|morir~|plomo|una golpiza|que los maten)|(?:hecho|hecha|hechos) (?:pedazos|trizas|cenizas|mierda)|(?:llego|voy|vengo|vamos|ire|traigo|trae|llevo|caigo|caemos)<5> (?:martillo|navaja|cuchillo|bate|pistola|machete|gasolina|palos?|fierro|cadenas?)|(?:vuelo|volamos|tumbo|tumbamos|destrozo|destrozamos|incendio|incendiamos)<1> (?:local|tienda|oficina|sucursal|todo)
  `,
  zh: '手里有[^,。]{0,3}(?:家伙|枪|刀)|有枪|伤人|杀人|打人|闹出人命|见血|头(?:给)?拧下来|拧(?:断|下)|一把火|点了(?:你|仓库|房)|(?:汽油|油桶)[^,。]{0,6}(?:买好|准备|等)|买好[^,。]{0,2}汽油|算(?:他|她|你)倒霉|(?:打|砍|捅|弄|废|做|干|整|搞)(?:死|断|残|掉|翻)(?:了)?(?:你|他|她|你们|那)|弄(?:死|他|她|你)|(?:让|叫)(?:你|他|她)们?[^,。]{0,6}(?:见不到|活不|横着|躺着|好看|进医院|爬着)|见一个[^,。]{0,3}一个|砸(?:了|烂|你)|放(?:一)?把?火|有你好看|走着瞧|(?:办公室|公司|仓库|店)[^,。]{0,4}(?:烧光|烧了|炸了|着火)|一无所有的人|没什么可失去|光脚的|要(?:你|他)(?:的)?命|(?:挨|吃)枪子|(?:该|活该)[^,。]{0,4}(?:死|挨打|被砍|枪毙)|砸(?:平|场)|场子[^,。]{0,4}砸|(?:拎|带|拿|提|揣|扛)着?[^,。]{0,4}(?:锤|刀|棍|枪|斧|钢管|家伙|汽油|铁锹|砖)',
  ar: unwrap`
    (?:ن|ا|ل|لا|با|ه|ها|را?ح ا|رح ا|غادي ن|حا|سا)?(?:كسر|هرس|حرق|ولع|ذبح|دبح|قتل|طعن|فجر|طلق|دفن)(?:و)?(?:ه|ها|كم|هم|ك|ه)?<1> (?:علي |في |ب|فيكم|روسكم|ريوسكم|راس~|الفرع|المكتب|المحل|الشركه|باللي|رجل~|ايد~|وجه~)~|(?:يستني|تستني|يستنا|ينتظر)<2> (?:مني )?(?:طلقه|رصاصه|سكين|ضربه)|بالسكين|جركن|(?:ب|معي |جايب |وبيدي )(?:شاكوش|سكين|سكينه|مسدس|عصا|ساطور|سلاح|بنزين|فاس)|(?:ان شاء الله|يا ?رب|عساه|عساكم)<1> (?:يحترق|تحترقون|تموتون|ينفجر|يولع)~|(?:و|ب|را?ح |رح |ه)?(?:ا|ن)?(?:اذي|ااذي|اضرب|اقتل|اطعن|اجرح) (?:احد|حد|واحد|اي|كل|موظف)~|(?:اعرف|عندي) (?:ناس|شباب|رجال)<2> (?:ي|بي)(?:سوونها|عملوها|سوون|عملون)~|(?:عندي|معي)<1> (?:سلاح|مسدس|رشاش|بندقيه)|ما عنده شي يخسره|ما عندي شي اخسره|(?:يستاهل|تستاهل|تستحق|يستحق)~<1> (?:رصاص|طلق|الموت|القتل|الذبح|الضرب)~|(?:نقلب|اقلب|نكسر|نهد|اهد|نخرب)<1> (?:ال)?(?:مكان|فرع|محل|مكتب|مبني|دنيا)~|(?:بنزين|سلاح|سكين)<3> (?:و|مع|عند)|
    (?:بي|را?ح ي|رح ي|ه)?(?:يشوف|تشوفو|تشوفون|بيشوف|هيشوف|هتشوفوا|بتشوفون)<2> (?:شو|ايش|شنو|شكون|مين|وش|ايه|اللي)~|(?:ت|ي)(?:دفع|دفعو|دفعون)~<1> (?:ال)?ثمن|(?:دم(?:ك|كم|كن|كو|هم|ه)|(?:يصير|يكون|في) دم) (?:بال|علي)~|تندم~
  `,
})
/** Watches, waits, knows the way home. */
const lurking = concept({
  en: unwrap`
    watch (?:him|her|them|your)sel(?:f|ves)|watch (?:his|her|your|their) (?:back|step)|(?:what|which) (?:car|bus|train|way|school)<1> (?:he|she|they|you|his|her|your)|(?:what time|when)<2> (?:he|she|they|you|your staff)<1> (?:finish|finishes|leave|leaves|get off|clock off|knock off|go home)|(?:i'll|i will|i'm|i am|we'll)(?: be)? (?:outside|waiting (?:outside|for)|(?:in|at|by) (?:your|the)<1> (?:door|office|building|car park|parking lot|gate|entrance|reception))|
    (?:i|we) (?:know|found|looked up|have)<2> (?:where|your office|your (?:home )?address|his (?:home )?address|her (?:home )?address|what (?:car|street))|find out where|found (?:his|her|their)<2> (?:facebook|instagram|linkedin|profile|house|kids|wife)|sleep with one eye|better (?:not|be careful|hope|pray|run|hide)|(?:next time|if)<6> (?:down my road|near my|round here|show~ (?:his|her|your) face)
  `,
  es: unwrap`
    que se (?:cuide|cuiden|ande|anden|prepare|preparen|atenga|atengan)~|(?:cuid~|cuidese|cuidense)|(?:se|sabemos|ya se|averigu~|quiero saber)<2> (?:a que hora|por donde|donde|que carro|en que carro|que coche)<3> (?:sale|salen|se va|vive|viven|trabaja|entra|maneja|anda|queda|esta)|(?:ya )?encontre<1> (?:su|el)<1> (?:facebook|instagram|perfil|casa|direccion|escuela)|(?:voy a estar|estare|estoy|ahi estare|los espero|lo espero|la espero|te espero|espero)<2> (?:afuera|fuera|a la salida|en la puerta|en su estacionamiento|en su recepcion)
  `,
  zh: '(?:小心|当心|注意)(?:点|安全|着)|别走夜路|走夜路|下次(?:别让|让)[^,。]{0,4}(?:碰|遇|看)|(?<![想不没])(?:知道|查到|清楚|认得|打听)[^,。]{0,8}(?:住|家|几点|下班|开什么车|车牌|地址|哪条路)|地址我[^,。]{0,3}(?:查|知)|(?:微博|朋友圈|孩子学校|照片)[^,。]{0,6}(?:找着|找到|翻到|查到)|(?:楼下|门口|停车场|公司外|(?<!我)下班)[^,。]{0,6}(?:等|堵|蹲)|等(?!我)[^,。我]{0,4}(?:下班|出来)|开什么车|有人(?:,|。|!|盯|$)',
  ar: '(?:ي|ت)(?:نتبه|نتبهون|نتبهوا|دير باله|ديروا بالكم|ديرون بالكم|حذر|حاسب)~<1> (?:علي|ل)?~|(?:ناطر|ناطره|مستني|مستنيه|استني|انتظر|بنتظر|واقف|تحت|برا|بره|انا)<3> (?:ال)?(?:موقف|مبني|مبناكم|دوام|فرع|مكتب|شركه|بوابه|باب)~|(?:اعرف|عارف|عرفت|نعرف|بعرف)<2> (?:مكان|عنوان|وين|فين|اين|متي|امتي|بيت|سيارت|مخزنكم|مكتبكم|شو بيسوق)~|(?:لقيت|عرفت|طلعت)<1> (?:فيسبوك|انستا|حساب|بيت|مدرسه)~|(?:اعرف|عارف|عرفت|نعرف)<2> (?:مخزن|مكتب|بيت|عنوان)~',
})
/** What makes watching a threat. */
const ominous = concept({
  en: "better|whoever|first|getting it|watch (?:him|her|your|them)|knows?<2> (?:car|way home)|finish|outside|sorry|hurt|petrol|next time|never work|choke|facebook|school|regret|signed|that's a promise|see if i don't|or else|break|not a threat|meet you",
  es: 'que se|cuid~|facebook|escuela|el primero|la paga|sorpresa|bidon|gasolina|sale del trabajo|se va a su casa|maneja|a la salida|afuera|no vuelve a|arrepent~|lista|promesa|juro',
  zh: '小心|夜路|倒霉|算账|第一个|等着|拧|火|汽油|信不信|清楚得很|找着|孩子|碰到|回家|(?<!我)下班|撂|别让|给我|堵',
  ar: '[يت]?نتبه~|ا?نتبهوا|المره (?:ال)?(?:جايه|ثالثه)|الثالثه|اول واحد|بيشوف|يشوف|بنزين|جركن|سكين|طلقه|رح اعمل فيه|يداوم|تشوفو|اكسر|راس|حذرت~|ما راح ترجع|مدرسه~|برا الدوام',
})
/** A figure of speech: a price, a colour, a game, an errand in good faith. */
const idle = concept({
  en: "haha|lol|zombies?|boss fight|(?:in|of|from) the (?:video ?)?game|burnt? (?:toast|my|out)|petrol (?:station|card|receipt|money)|i(?:'ll| will) be (?:outside|waiting) (?:for|when|until|till)<4> (?:delivery|driver|courier|parcel|you)|collect|pick (?:it|them) up|delivery|parcel|open(?:ing)? hours|we sell|gun shop|thank~|kind~|please",
  es: 'jaja~|zombis?|zombies|videojuegos?|(?:el|del|en el) juego|jefe final|gracias|recoger|paquete|pedido|gasolinera|entrega|por favor|porfa|horario',
  zh: '哈哈|僵尸|游戏里|副本|boss|谢谢|自提|取货|取件|送到|麻烦|请问|收货|停车场费|发货|地址我(?:发|填|改)',
  ar: 'ه{3,}|زومبي|باللعبه|شكرا|استلم~|طلبي|طرد|لو سمحت|من فضلك|توصيل|محطه',
})

/** With others, to have it out; or to eat, to watch, to pay less. */
const company = concept({
  en: '(?:bring|bringing|brought|come|coming|carry|carrying)<4> (?:boys|brothers|mates|lads|cousins|gang|crew)',
  es: '(?:llego|voy|vengo|vamos|ire|traigo|trae|llevo|caigo|caemos)<5> (?:hermanos|primos|amigos|gente|compas|cuates|banda)',
  zh: '带(?:几个|一帮|一群|上)?(?:兄弟|弟兄|人)[^,。]{0,8}(?:找|去|来|堵)',
  ar: 'مع (?:اخواني|ربعي|صحابي|شباب)<2> (?:علي|و)~',
})
const outing = concept({
  en: 'tickets?|tables?|book(?:ed|ing)?|reserv~|price|discount|group|party|dinner|lunch|brunch|match|game|film|movie|gig|concert|show|birthday|seats?|room|each|per (?:person|head)|how (?:much|many)|park(?:ing)?|bbq|family|free|menu|drinks?|stag|hotel|lanes?',
  es: 'entradas?|mesa|reserv~|precio|descuento|grupo|fiesta|cena|cenar|comer|partido|pelicula|concierto|funcion|cumple~|asientos?|sillas?|cuant[oa]s?|total|aparc~|estacion~|cada uno|c/u|por persona|menu|promo~|cancha|habitacion|viaje',
  zh: '票|包间|包厢|聚餐|团购|几位|座|桌|预订|预约|订|电影|演唱会|比赛|生日|优惠|打折|多少钱|人均|停车|套餐|吃|玩|唱|房间',
  ar: 'تذاكر|تذكره|طاوله|حجز~|سعر|خصم|مجموع~|حفله|عشا~|غدا~|مباراه|فيلم|حفل|عيد ميلاد|كراسي|مقاعد|كم|موقف|لكل|شخص|مطعم|رحله|غرفه',
})

/** Violence announced to the house's people, or held before their eyes. */
export function isThreat(text: string): boolean {
  if (idle.test(text)) return false
  return (
    says(text, violent, target) ||
    (says(text, company, target) && !outing.test(text)) ||
    says(text, lurking, ominous, target)
  )
}
