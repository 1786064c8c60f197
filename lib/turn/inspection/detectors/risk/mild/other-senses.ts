import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

const foodEn =
  '(?:pumpkin|spice|sugar|chocolate|coffee|caffeine|cheese|biscuits|cookies|christmas|pasta|glitter|pink|exclamation|emojis?|adverts|ads|netflix|box ?sets|podcasts|garlic|cake|sweets|ice cream)'
const contractEn =
  '(?:subscriptions?|membership|contract|plan|trial|insurance|lease|policy|rental|broadband|tv package)'

/** Words of death, force and law whose subject or object tells another sense. */
const senses = concept({
  en: unwrap`
    (?:can't|cannot|couldn't|could not|can not|don't|do not|wouldn't|won't) (?:want to |wanna |ever )?live(?: another day)? without (?:(?:your|this|these|that|those|the|a|an) (?!man|woman|person|people|love|kids?|children|baby|boy|girl|pain|fear|help|husband|wife|(?:\w+ )?pain)|(?:my|some) (?:coffee|tea|chocolate|phone|laptop|air ?con|wi-?fi))[a-z]*|(?:want|like|love|need|going|plan) to disappear (?:for (?:an?|the|two|three|a few|some|\d)|into (?:the|a)|to (?:an?|the)) (?!while because|good)[a-z]+|
    (?:volunteer|work|worked|working|job|shifts?|team|colleagues|train(?:ed|ing)?|donat(?:e|ed|ing)|fundrais(?:e|ing))(?: [a-z]+){0,3} (?:at|on|for|with|to|in) (?:an? |the |our |my )?(?:local )?(?:crisis|suicide|suicide prevention|samaritans) (?:line|hotline|helpline)|regulators? (?:wall |pendulum )?(?:clocks?|watch(?:es)?|gauge|handle|dial|mouthpiece)|regulators? for (?:the|a|my|our|this) (?:gas|bbq|barbecue|bottle|propane|scuba|stove|heater|cooker|tank|pump)[a-z ]{0,20}|exam regulators?|(?:tap|gas|bbq|hose|stove|screw|clip) regulators?|regulators? fits?<3> (?:bottles?|propane|cylinders?)|watchdog (?:timer|reset|process|circuit|chip|thread)|press agency|(?:explosive|explosives?) (?:growth|sales|start|demand|hit|chart|expansion|flavou?r|colou?rs?)|(?:overdos(?:e|ed|ing)) (?:of|on) (?:your |the |those |these |too much |my )?${foodEn}|
    (?:want|like|going|wanna|need|plan|decided) to end (?:it|things)[,:]? (?:i mean )?(?:the|my|this|our) ${contractEn}|(?:end|ending|cancel) my life (?:insurance|cover|assurance|policy)|jump(?:ing)? off (?:the|my|this|your) ${contractEn}|(?:sick|tired|done) (?:of|with) living (?:out of (?:boxes|(?:a |my )?(?:suitcases?|bags?|cases?))|(?:on|off) (?:takeaways?|noodles|toast|ready meals)|(?:above|next to|near|opposite) (?:a|the) (?:pub|bar|station|road|club|school))|
    (?:my|the|our|these|those) (?:[a-z]+ )?(?:plants?|cactus|orchids?|basil|lawn|succulents?|flowers|tomatoes|fern|phone|laptop|battery|car|boiler|printer|router|hoover|tv|app)(?: [a-z]+){0,2} (?:want(?:s|ed)? to|wanna|going to|keeps? wanting to|about to) die|(?:bring|bringing)<1> proceedings of<8> (?:print|stock)|(?:conference|symposium|congress) proceedings|legal notice(?= (?:on|in|at|page|section|of) )|
    (?:what(?:'?s| does))<2> (?:suing|sue|subpoena|litigation|lawsuit) mean|sue for (?:draw|peace)|(?:tampered|tamper)[^.!?]{0,20} after i dropped it
  `,
  es: unwrap`
    (?:drink|trago|postre|modo|pasador(?:es)?|puertas?|bisagras?|secta|coctel|hamburguesa|salsa|alitas|pastel|helado|squeeze|burrito|taco|chupito|mision|comando|pelicula|virgenes) "?'?suicidas?'?"?|(?:(?:seminario|conferencia|taller|charla|jornada|congreso|curso|documental|pelicula|obra)[a-z ]{0,32}) (?:(?:sobre|de|del|contra|y)(?: la| el)?(?: [a-z]+)? )?suicidio(?: de(?: los| las)? [a-z]+| juvenil| adolescente| en adolescentes)?|prevencion de [a-z]+ y suicidio(?: juvenil)?|(?:trabajo|trabajamos|voluntari[oa]) en (?:una|la) linea de (?:ayuda|prevencion) (?:contra el|del|de) suicidio|
    molotov(?= (?:es|toca|toco|tocan|en vivo|en concierto|cd|vinilo|disco|camiseta|entradas)(?![a-z]))|me (?:robaron|roban|robo) (?:la|el|una) (?:victoria|partida|partido|gol|protagonismo|show|juego|final|punto|medalla)|(?:app|pagina|serie|oferta|juego)[a-z ]{0,12} me tiene[n]? secuestrad[oa]|(?:quemar|quemo|quemando) (?:las |unas |mas |muchas |los )?(?:calorias|grasas?|kilos|rollitos|michelines|energia|bateria|datos)|l[oae]s (?:mato|como) (?:de amor|a besos|a abrazos)|
    (?:tengo una|hay|mucha|alta|gran|poca|creciente) demanda de (?:productos?|articulos?|ropa|comida|pan|servicios?|clases|pedidos?|alquileres|entradas|pisos|vinos?|cafe|juguetes|bicis)(?: [a-z]+)?|juicio de (?:pilatos|nuremberg|salomon|valor|paris)|juicio final|querella es una [a-z]+|(?:bufete|buffet) libre|bufete o buffet|(?:voy|vamos) a tirar(?:me|nos)? (?:por|de|desde) (?:el|un) (?:puente|puenting|avion)(?=[^.!?]{0,16}(?:puenting|paracaid|bungee|jumping))|desaparecer (?:una|unos|unas|dos|tres|el|este) (?:semana|mes|dias|finde|fin de semana|puente|semanas)|(?:no|ya no) (?:puedo|quiero|sabria|podria) vivir sin (?:su|sus|tu|tus|este|esta|estos|estas|ese|esa|vuestr[oa]s?) (?!hij|espos|marido|mujer|madre|padre|amor|dolor|persona|hombre|ayuda|compania|vida)[a-z]+|me (?:engano|enganaron|engana|enganan)(?: con)? (?:la|el) (?:foto|color|imagen|medida|descripcion|talla|tamano|envase|anuncio|etiqueta)|(?:mi|la|el) (?:gat[oa]|perr[oa]|cachorr[oa]|lor[oa]) (?:siempre )?(?:me|nos) (?:robo|roba|quito)|desaparecer del mapa (?:una|un|unos|dos|tres|el) (?:semana|mes|dias|finde|fin de semana|puente)|
    (?:tener|tengan|ten|tenga) cuidado con (?:esas|estas|esos|las|los)[a-z ]{0,20}|con forma de (?:pistola|cuchillo|bomba|granada)|pistola laser|redactora? del? diario|abogad[oa] me recomendo (?:su|este|esta|el|la|vuestr[oa]) (?:programa|app|aplicacion|tienda|web|producto|servicio|software|plan|curso|libro)
  `,
  zh: unwrap`
    没有?(?:[你您]们家?|贵店|这个?|这款|那款)的?[^,。!?我他她人你]{1,10}(?:我)?(?:就|可|真|都|根本)?活不(?:下去|了)|自杀(?:条款|免责|除外)|恐吓(?:狗|猫|鸟|老鼠|野猪|猴子?)[^,。!?]{0,8}|勒索(?:软件|病毒)(?:保险|防护|查杀|专杀|险)|(?:防骗|防诈|防盗刷)(?:用|功能|设置|模式)|(?:账[号户]|号)(?:是不是|会不会|就|要|都)?(?:永久|彻底|永远)(?:地)?没了|我?号没了(?=[^。!?]{0,12}(?:换(?:手机|了)?号|找回|注销|解封))|起诉[状书](?:范文|模板|格式|样本|怎么写)[^,。!?]{0,8}|模拟法庭|法庭(?:道具|布景|剧)|律师函(?:用什么|的)?(?:字体|排版|纸张|封皮)|撑不住了?[,。]?(?=(?:我的?)?(?:手机|电脑|硬盘)?(?:内存|存储|电池|电量|服务器|网速|空间))|(?:手机|电脑|电池|服务器|衣架|帐篷|椅子|内存)[^,。!?]{0,4}撑不住了?|
    (?:急|催|忙|累|热|饿|等)[^,。!?]{0,4}(?:得|到|的)?(?:都|快|真的)?要出人命(?:了)?|急{2,}[,! ]*要出人命了?
  `,
  ar: unwrap`
    (?:ما|مش|مو|لا) (?:(?:ا|ب)?قدر|فيني|عارف|استطيع) ?(?:ا)?عيش (?:بدون|من غير|بلا) [\u0620-\u06ff]{2,}(?:كم|كو|كن)|(?:ا|ن)ختفي (?:اسبوع|اسبوعين|يومين|شهر|كم يوم)|(?:قطتي|قطي|(?:ال)?قطه|كلبي|(?:ال)?كلب) (?:سرق|سرقت|بيسرق|بتسرق)(?: لي)?|لدرجه (?:ال)?(?:انتحار|موت)|(?:راح |رح |ح|ه|ب)?(?:ا)?نتحر من (?:كثر|كتر|قد) (?:ما احب|حبي|الحلاوه|الحر|البرد|الضحك)~|(?:ال)?(?:تطبيق|برنامج|موقع|جهاز|لعبه|متصفح|لابتوب|جوال) (?:ب)?(?:ي|ت)نتحر|(?:ا|ه|ب|رح ا|راح ا|بدي ا)?رمي (?:نفسي|حالي|روحي) (?:عال|علي ال|ع ال|في ال|بال|ف ال)(?:كنبه|سرير|كنب|صوفا|مسبح|مخده|فرشه|تخت|بسين|بحر (?:من|عشان) (?:ال)?حر|شغل|سرير)~|(?:رح |راح |ه|ح|ب|كنت ه)?(?:ا)?(?:حرق|ولع|كسر|فجر) (?:في )?(?:ال)?(?:فرن|لابتوب|كيكه|طبخه|جهاز|راوتر|طابعه|شاحن|سماعه|كمبيوتر)(?:ه|ات|ي)?(?! (?:علي|ب|في)(?: ?ال)?(?:كم|راس|وجه|فرع|محل)| فيكم| عليكم)|
    (?:ب|ه|رح |راح )?(?:ا)?(?:ذبح|قتل) (?:ال)?(?:قطو|قط|قطه|كلب|ناموس|بعوض|صرصور|نمل|حشرات)~|(?:ال)?(?:مدير|مدرس|استاذ|دكتور|طلاب|زباين|عروس|معلمه|مشرف)~ (?:ب|را?ح |رح |ه|ح)?(?:ي|ت)(?:قتل|ذبح|موت|عدم)ني|بعدموني (?:ال)?(?:طلاب|زباين|شباب)|سكين (?:ال)?(?:فتاحه|جبنه|زبده|كيك|خبز|مطبخ|بيتزا)~|(?:بندفن|اندفن) (?:هنا |هون )?ب(?:ال)?قايمه|سرقات (?:ال)?(?:متاحف|بنوك|تاريخ|فنيه)|(?:عن|قصص) (?:ال)?جرايم (?:ال)?(?:الكترونيه|معلوماتيه)|
    (?:ا|ن|ب|ه|لل?)?قتل (?:ال)?وقت(?: (?:ال)?فراغ)?|بالنيابه عن|(?:حي|شارع|محطه|جنب|قدام|مقابل|مكتب) (?:ال)?(?:نيابه|نايب العام)(?: العامه)?|مجله "?(?:ال)?نيابه"?|(?:ال)?انهي كل شي(?:ء)? معكم بهدوء
  `,
})
const everySense = new RegExp(senses.source, 'g')

/** So weary of work or of a queue: "加班加到想死", with an order behind it. */
const weary = /(?:加班|排队|攰|抢)[^,。!? ]{0,4}(?:到|得)(?:我)?(?:都|快)?想死(?=[,。!? ]|$)|等得我想死(?= |[,。]|$)/g
/** And it is no figure. */
const bleak = /不想活|活着|活不|死了|自杀|药|跳|抑郁|遗|结束|没意[思义]|今晚|真的想死|一个人|撑/

/** One asks whether a record of the police is needed for a replacement or a cover. */
const formality = concept({
  en: '',
  es: '',
  zh: '',
  ar: '(?:بدل فاقد|تامين|(?:ال)?ضمان|تعويض (?:ال)?تامين|(?:ال)?شريحه)',
})
const record = /(?:ل?لازم |محتاج |بحاجه ل)?محضر (?:ال)?شرطه(?! ضد)/g

/** A message without words of danger that mean something else by what they stand with. */
export function withoutOtherSenses(message: string): string {
  const rest = message.replace(everySense, ' ')
  const awake = bleak.test(rest.replace(weary, ' ')) ? rest : rest.replace(weary, ' ')
  return formality.test(awake) && /\?|ضروري|ولا/.test(awake) ? awake.replace(record, ' ') : awake
}
