import { unwrap } from '#lib/text/unwrap.ts'

/** Asks how the world is, or what would be: nothing has happened. */
const ofTheWorld = new RegExp(unwrap`
    (?:(?<![a-z])(?:is it true|are there|do (?:people|scammers|criminals|you (?:protect|have|offer|report|cover))|
    is there (?:a|any) (?:new |known )?(?:scam|fraud|insurance|protection|cover)|what's the (?:time limit|deadline|procedure|process|limit)|how (?:common|does|do|can|to|would)|
    on the news|in the news|news|(?<!never )heard (?:about|of|that)|read (?:about|that|an|in|on)|saw (?:on|in|an?|
    that|this)|what (?:is|are|does|do|happens|would|if|counts|should)|which|who is|who (?:regulates|supervises)|article|
    documentary|podcast|movie|film|book|novel|series|episode|school|essay|thesis|class|course|policy on|tips|avoid|
    prevent|learn|in general|generally|hypothetically|just (?:curious|wondering|asking)|suppose|what if|in case|
    if (?:someone|somebody|my|i|a|anyone|they|it|ever)|tell me about|explain|protect (?:my ?self|against|from)|
    worried (?:about|that)|afraid (?:of|that)|can (?:someone|somebody|anyone|people|hackers|you)|could (?:someone|
    somebody|anyone))(?![a-z]))|一般怎么|怎么骗|怎么换|什么是|怎么(?:防|避免|识别|预防|办|处理|判断|申请|投诉|举报)|如何|新闻|报道|报导|(?<!没)听说|看到(?:一个|有|网上|说)|预防|防范|
    科普|了解一下|是真的吗|真的(?:有|会|假)|有(?:什么|哪些)(?:措施|保障|规定|政策|办法|防护)|有没有(?:这种|这样)|是不是(?:真|诈骗|骗)|常见吗|如果|万一|假如|要是|会不会|怕(?:被|我)|担心|电影|小说|电视剧|论文|作业|请问(?:什么|你们怎么|
    你们受)|受(?:谁|什么|哪)|归(?:谁|哪)|(?<![a-z])(?:que es|que son|que pasa si|que hago si|que hacer si|como (?:evit|prev|
    funciona|protej|puedo|se |saber|detect|reconoc)[a-z]*|es (?:verdad|cierto) que|existen?|hay (?:estafas|fraudes|
    muchas? estafas?|muchos fraudes|seguro|proteccion)|que tan (?:comun|frecuente)|noticias?|vi (?:en|que|un|una)|
    escuche|he (?:oido|leido)|lei|leyendo|articulo|reportaje|documental|pelicula|serie|novela|tesis|en general|consejos|
    prevenir|evitar|informacion sobre|si (?:algun dia |alguna vez |un dia )?(?:me|alguien|mi|un|una|te|se)|en caso de|puede alguien|pueden (?:robar|
    hackear|clonar)|me da miedo|quien (?:los )?(?:regula|supervisa)|cual es|por curiosidad)(?![a-z])|
    (?<![\u0620-\u06ff])[وف]?(?:ما هو|ما هي|كيف|ازاي|شلون|هل|خبر|اخبار|الاخبار|قرات|قريت|مقال|نصايح|بشكل عام|الوقايه|
    معلومات عن|(?<!ما )سمعت|شفت (?:خبر|في|ان|ب?(?:ال)?اخبار|بالتيك)|اذا|لو|ماذا لو|ايش (?:يصير|اسوي) (?:اذا|لو)|فيلم|مسلسل|روايه|بحث عن|خايف|اخاف|
    من (?:الجهه|يراقب)|مين (?:الجهه|بيراقب)|تحت اشراف)(?![\u0620-\u06ff])
  `)

/** It is the customer's own case, and it has happened. */
const ownCase = new RegExp(unwrap`
    (?<![a-z])(?:(?:report|dispute|contest) (?:an?|this|these|some|two|three|several) (?:unauthori[sz]ed|fraudulent|
    unknown|unrecogni[sz]ed)|i was|i've (?:been|just|already)|i have (?:been|already)|i am being|i'm being|i got|i just|
    i gave|i told|i sent|i clicked|happened to me|from me|was stolen|got stolen|has been (?:stolen|hacked|emptied|
    cloned)|right now|just now|someone (?:is|has|just|stole|took|used|hacked|got)|i'm (?:filing|suing|reporting|taking|
    calling|going)|i(?:'ll| will) (?:sue|report|file|be)|stole my|stolen my|hacked into|me (?:han|robaron|estafaron|
    hackearon|quitaron|cobraron|estan|acaban|vaciaron|clonaron|sacaron)|he (?:sido|puesto|presentado)|(?:ya|acabo de|
    acaban de|ahora mismo|ahorita)|alguien (?:entro|esta|uso|saco|robo)|le di|les di|fui victima)(?![a-z])|我(?:被|刚|已经|把|
    给了|的?(?:钱|卡|账户|账号|手机)[^,。]{0,4}(?:没了|被))|有人(?:正?在|刚|用|登)|正在(?:转|被|用)|刚(?:刚|才)|已经|(?<![\u0620-\u06ff])[وف]?(?:سا|با|ب|ه|ح|ها|حا|راح ا|رح ا|بن|هن|راح ن|
    سن)(?:شتكي|رفع|قدم|ذهب|تخذ|بلغ|توجه|لجا|قاضي|كلف|وكل|تقدم)|(?:انسرق|اتسرق|سرقوا|تعرضت|اتعرضت|
    عطيت|اعطيت|ارسلت|الحين|دلوقتي|الان|قاعد|عم ي|رفعت|قدمت|صار معي|حصل معي|هكروا|انخترق|اخترقوا|راحت|سحبوا|انسحب|نصبوا(?! علي(?:ه|ها|هم)(?![\u0620-\u06ff]))|
    قبل شوي|تهكر)
  `)

/** What would be, of one's own things: "if my card is stolen". */
const supposed = new RegExp(unwrap`
    新闻[里上]?[^,。!?]{0,4}(?:说|看|报)[^。!?]{0,30}(?:吗|怎么|呢)|有人[^,。!?]{0,8}(?:时候?|的话)[^。!?]{0,12}(?:会|能|可以)|(?:如果|万一|假如|要是|假设)[^,。!?]{0,12}(?:被|丢|盗|骗|有人)[^已刚了]*$|(?<![a-z])como (?:sabria|sabre|me enteraria|me entero)(?: [a-z]+){0,2} (?:si|que) alguien|
    (?<![\u0620-\u06ff])(?:شو|ايش|وش|ايه|ماذا|كيف|مين|ما الذي)[^.!?,]{0,16} (?:لو|اذا) (?:انسرق|اتسرق|سرق|ضاع|انخترق|تهكر)[\u0620-\u06ff]? |
    (?<![\u0620-\u06ff])(?:لو|اذا) (?:انسرق|اتسرق|سرق|ضاع|انخترق|تهكر)[ت]? [^.!?]{0,24}(?:بالمستقبل|يوم من الايام|فيني|بقدر|مين|من|هل|يوم|مره|ايش|وش|شو|كيف|ماذا|
    اسوي|اعمل)(?![\u0620-\u06ff])
  `)

/** If one complains, what then: nobody has. */
const ifOneDid = new RegExp(unwrap`
  (?<![\u0620-\u06ff])(?:لو|اذا) (?:رفعت|قدمت|اشتكيت|بلغت|تقدمت)[^.!?]{0,60}(?:هل|كيف|كم|متي|وين|اين|لي|
  ولا)(?![\u0620-\u06ff])
`)

/** A story, a film or a game. */
export const fictional = new RegExp(unwrap`
    (?<![a-z])(?:movie|film|book|novel|song|series|game|character|lyrics|podcast|documentary|pelicula|novela|cancion|
    serie|videojuego)(?![a-z])|电影|小说|歌|电视剧|游戏|فيلم|روايه|مسلسل|اغنيه|لعبه
  `)

/** Whether a sentence asks or supposes, and tells of nothing that happened to its customer. */
export function isHypothetical(sentence: string): boolean {
  return supposed.test(sentence) || ifOneDid.test(sentence) || (ofTheWorld.test(sentence) && !ownCase.test(sentence))
}
