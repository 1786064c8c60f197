import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from './concept.ts'

/** A sentence of the world, of a book or of what might be: nothing in it has happened. */
const unreal = concept({
  en: unwrap`
    what if|if (?:someone|somebody|anyone|anybody|a customer|ever|my (?:card|phone|account|wallet|bag) (?:is|gets|got|were|was|ever))|
    if i (?:get|got|receive|ever get)<2> (?:an? |the )?(?:e-?mail|text|message|call|link|sms)|in case|suppose|imagine|hypothetical~|(?:how|where) (?:do|can|could|would|should) (?:i|you|we|one) (?:avoid|prevent|spot|protect|recogni[sz]e|stop people|tell)|
    what (?:do|should|would|can) (?:you|i|we)<2> (?:when|if)|(?:read|(?<!never )(?<!not )heard|(?<!never )hear|saw|seen|watched|reading|story|piece|bit|talk|item|programme)(?: \w+)? (?:about|of|in|on|that)|
    (?:in|on) the (?:news|radio|tv|telly|papers?)|article|documentary|podcast|dissertation|thesis|essay|leaflet|novels?|drama|
    statistics|awareness|training|policy|(?:does|do|is|are) (?:you|your|there|paying)<6> (?:protect|cover|offer|publish|insure|report)~|what does your|
    (?:worried|afraid|scared)<1> (?:that )?(?:someone|somebody|people|hackers|they)|(?:just|only) (?:curious|wondering|asking|out of)|in general|generally|on a different (?:app|site|platform)|
    (?:years?|ages|months) ago|last year|back in \d+
  `,
  es: unwrap`
    que pasa(?:ria)? si|y si (?:mando|pago|alguien|me)|que hago si|que hacen (?:si|cuando)|si (?:alguien|algun dia|un dia|alguna vez|me (?:roban|hackean|clonan|estafan|llaman|secuestran|raptan|asaltan|timan|enganan)|un cliente)|en caso de|supong~|imagin~|
    como (?:evit|prev|proteg|saber|distingu|reconoc|me proteg|se proteg)~|(?:lei|leyendo|escuche|oi|vi|salio|hablaron|dijeron) (?:en|que|un|una|sobre|de)(?! (?:mi|la app))|
    (?:vi|lei|oi|escuche|salio|dijeron|hablaron)<4> (?:tele|noticias|noticiero|redes)|las noticias|articulo|reportaje|documental|pelicula|tesis|novela|
    consejos?|informacion sobre|curiosidad|miedo<2> que (?:alguien|me|la|lo)|por si (?:alguien|acaso)|solo por saber|para informacion|en general|hace (?:como )?(?:\w+ )?(?:anos|meses)|el ano pasado
  `,
  zh: unwrap`
    (?:抖音|快手|微博|朋友圈|小红书|b站|视频|电视)[^,。!?我]{0,6}(?:有|一)[个位](?!人(?:给|加|打|联系)我)[^,。!?我]{0,8}(?:被|遇|中)|如果(?!我[^,。]{0,6}死)|万一|假如|要是(?!我[^,。]{0,6}死)|假设|新闻|报道|(?<!没)听说|听老师|网上(?:说|看)|看到[^,。]{0,8}(?:新规|文章|视频|帖子)|论文|作业|白皮书|科普|小说|电影|电视剧|讲课|案例|怕(?:被|别人|有人)|担心(?:被|有人|别人)|预防|防范|怎么(?:保证|防|避免|识别|辨别|保护)|
    一般(?:怎么|是)|被盗了?会(?:怎|如何|被怎)|客户来电|去年|前年|几年前|多年前|上学期|好奇
  `,
  ar: unwrap`
    (?:شفت|سمعت|قريت|شايف)<2> (?:ب|في )?(?:ال)?(?:اخبار|خبر|نشره|تيك~|فيسبوك|انستا~|يوتيوب|تويتر)<1> (?:واحد|وحده|شخص|ناس|رجال|مره|بنت|عجوز|ختيار)|ماذا لو|اذا (?:انسرق|ضاع|سرق|اتسرق|تهكر)~|لو (?:انسرق|اتسرق|ضاع|سرق)~|في حال|(?:لو|اذا) (?:رفعت|قدمت|اتصل|احد|حد|واحد|اشتريت|(?:جا|جات|جت|وصل|وصلت|بعت|بعتوا|ارسلوا|طلع|طلب|طلبوا)(?:ني|لي|لنا|نا|ت))~|كيف (?:احمي|تحمون|اتجنب|نحمي|اعرف|تتعامل|تتصرف)~|ازاي (?:احمي|اتجنب)~|قرات|قريت|(?<!ما )(?<!عمري )سمعت|شفت<2> (?:خبر|اخبار|فيديو|تيك)~|
    (?:ال)?اخبار|ب?(?:ال)?جريده<2> (?:ان|عن)|مقال|روايه|فيلم|مسلسل|بحث|بحثا|تقرير منشور|نصايح|توعيه|بشكل عام|فضول|(?:خايف|اخاف|قلقان)<1> (?:حد|احد|شخص|من)|للعلم فقط|من باب|قبل (?:سنه|سنتين|سنوات|سنين)|السنه (?:اللي فاتت|الماضيه)|العام الماضي
  `,
})

/** It befell somebody who is no family: told of, and over. */
export const ofOthers = concept({
  en: unwrap`
    (?:my|a|our) (?:neighbou?r|friend|mate|pal|colleague|co-?worker|classmate|teacher|friend of mine|mate of mine)<3> (?:was|got|had|lost|has been|fell|been|sent|gave)|(?:a|our|my) (?:colleague|co-?worker|classmate|neighbou?r|friend|mate) (?:told me|said|mentioned) (?:that )?(?:her|his|their) (?:account|card|phone|e-?mail|wallet|bank|shop)
  `,
  es: unwrap`
    (?:a )?(?:mi|un|una|mis) (?:vecin|amig|compan|conocid|coleg)[a-z]+<3> (?:le|lo|la|les|perdio|cayo|fue|estafaron|hackearon)|hackearon a otr~
  `,
  zh: '(?:朋友|邻居|同事|室友|同学|同行)<6>(?:被|遇|中了|上当)',
  ar: '(?:صاحبي|صديقي|صديقتي|صاحبتي|جاري|جارتي|زميلي|زميلتي|جيراني)<3> (?:اتنصب|انتصب|نصبوا|انسرق|اتسرق|سرقوا|احتالوا|خسر|خسرت|انضحك)~',
})

const nowHere = concept({
  en: 'right now|just now|as i (?:type|speak|write)|as we speak|this minute|at the moment|happening to me|still on the',
  es: 'ahora mismo|ahorita|en este momento|en estos momentos|me esta pasando|sigue en linea',
  zh: '现在|刚刚|刚才|正在|还没挂',
  ar: 'الحين|الان|دلوقتي|هلق|هلا|دابا|حاليا|توه|لسه',
})

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z'])(do|did|does|is|are|was|were|has|have|ca|wo|could|would|should|ai)nt(?![a-z])/g, "$1n't"],
  [/(?<![a-z'])(i)m(?![a-z'])/g, "$1'm"],
  [/(?<![a-z'])(i|they|you|we)ve(?![a-z])/g, "$1've"],
  [
    /(?<![a-z'])(he|she|there|that|it)s(?= (?:still|been|on|at|a|the|not|telling|saying|asking|going|got|outside|gone|now|my|in)(?![a-z]))/g,
    "$1's",
  ],
  [/(?<![a-z'])q(?![a-z'])/g, 'que'],
  [/帐/g, '账'],
]

/** The sentences of a folded message in which something is told as happening here, short forms written out. */
export function realSentences(sentences: readonly string[]): readonly string[] {
  return sentences
    .filter((sentence) => !ofOthers.test(sentence) && (!unreal.test(sentence) || nowHere.test(sentence)))
    .map((sentence) => shortForms.reduce((text, [form, whole]) => text.replace(form, whole), sentence))
}
