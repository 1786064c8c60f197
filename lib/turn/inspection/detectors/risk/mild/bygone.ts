import { concept, says } from '../scenes/concept.ts'

/** Years lie between. */
const yearsAgo = concept({
  en: '(?:years?|decades?) (?:ago|back)|(?:hacked|cloned|scammed|robbed|phished|stolen|nicked) once(?! (?:more|again|i|you|the|my))|back in (?:(?:19|20)\\d\\d|the day)|in (?:19\\d\\d|20(?:[01]\\d|2[0-5]))|last year|in the (?:(?:19|20)?[5-9]0s|fifties|sixties|seventies|eighties|nineties|noughties)|as a (?:student|kid|teenager|child)|when i was (?:a (?:kid|student|teenager)|young~|at (?:school|uni~|college))',
  es: 'hace<3> (?:anos?)|(?:el )?ano pasado|en (?:el )?(?:19\\d\\d|20(?:[01]\\d|2[0-5]))|anos atras|en los (?:anos )?(?:[5-9]0|sesenta|setenta|ochenta|noventa)s?|cuando era (?:nin|joven|estudiante)~',
  zh: '去年|前年|[几多两二三四五六七八九十0-9]年(?:以)?前|20(?:[01]\\d|2[0-5])年|(?:以前|曾经|从前|早年|早些年|那年)[^,。!?]{0,8}被[^,。!?]{0,6}过|[五六七八九5-9][十0]年代|小时候|上大学(?:那会|时)',
  ar: '(?:من )?زمان|(?:ب|في )(?:ال)?(?:ستينات|سبعينات|ثمانينات|تمانينات|تسعينات|سبعينيات|ثمانينيات|تسعينيات)|(?:قبل|من) (?:كم |حوالي |اكثر من )?(?:سنه|سنتين|سنوات|سنين|عامين|اعوام|(?:\\d+|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|عشرين|ثلاثين|اربعين)[\\u0620-\\u06ff]? (?:سنين|سنوات|سنه|اعوام))|بالصيف|(?:ال)?(?:سنه|عام) (?:اللي فاتت|اللي فات|الماضيه|الماضي)|(?:في|سنه|بسنه|عام) (?:19\\d\\d|20(?:[01]\\d|2[0-5]))',
})
/** It is told as what one learnt from, or what came right. */
const learnt = concept({
  en: "since then|ever since|so (?:now )?i(?:'m| am| like| always| prefer| check| tend| keep| just want)?|that's why|which is why|(?:got|had|have)<3> back|recovered|(?:was|got|all) (?:sorted|resolved|refunded|fixed)|ancient history|funny story|old news|never ?mind|long story|water under|anyway|anyhow|moving on|long gone|lesson|learn(?:ed|t)|(?:more |very |extra |a bit )?(?:careful|cautious|paranoid|wary)|(?:double[- ])?check everything|long over|do (?:you|they|u) (?:do|sell|offer|stock|take)|wanna know if|how can i tell",
  es: '(?:historia|cosa|agua|etapa)s? (?:viejas?|antiguas?|pasadas?)|en fin|total que|ya paso|pasado pisado|desde entonces|desde eso|por eso|asi que|ahora (?:soy|reviso|miro|pregunto|compruebo)|(?:lo|la|los|las)<1> (?:recuper|devolv)~|recuper~|me (?:lo |la )?devolvier~|aprend~|(?:precavid|cuidados|desconfiad|paranoic|prudente)~|reviso todo|hoy (?:solo )?(?:quiero|busco|necesito|pregunto)',
  zh: '老黄历|陈年|陈芝麻|(?:都)?过去(?:了|的事)|往事|言归正传|[说扯]远了|跑题了|话说回来|说正事|从那以后|从那(?:之后|时)|后来[^,。]{0,4}(?:回|好|解决|处理)|从此|所以(?:现在|我|想)|现在(?:什么|都|很|特别|总|比较)|长记性|阴影|(?:找|追|拿|要|退)回来了|谨慎|小心|现在[^,。!?]{0,3}(?:想|换|用|打算|准备)|想问|问[一下]',
  ar: 'قصه قديمه|و?(?:ابي|ابغي|بدي|عايز|عايزين|اريد|حاب) (?:ا?(?:شتري|صمم|ضيف|امن|اطلب) |خزنه|محفظه)~|وطلعت (?:بدل|كل ال)~|كيف اضيف ال?جديده?|(?:من|عن) (?:ال)?اجهزه (?:ال)?موثوقه|شي قديم|المهم|انتهي الموضوع|وانتهي|خلص الموضوع|راحت وانتهت|ماضي|رجعوا? ~|رجع لي~|(?:من|و?من) (?:وقتها|يومها|ساعتها|هديك|ذاك|ذيك|بعدها)~|رجع~<2> (?:حسابي|فلوسي|المبلغ|كل)~|رجعته|رجعتها|استرجعت~|(?:لهيك|عشان كذا|علشان كده|لذلك|فصرت|صرت)~|تعلمت~|الحمد ?لله|(?:بطمن|اتاكد|اتطمن)~',
})
/** And yet it is not over, or comes again. */
export const lasts = concept({
  en: "still|again|nobody|no ?one|(?:never|haven't|hasn't|didn't)<3> (?:got|get|saw|seen|heard|received|refunded|resolved|back|been)|unresolved|yesterday|today|tonight|this (?:morning|week|month|afternoon|evening)|last (?:night|week|month)|just now|right now|keeps? (?:\\w+ing|on)|every (?:month|week|day)|same (?:guy|person|man)|(?:and|but) now (?:my|there|it|someone|somebody|the|they|he|she)|(?:some|no)body|someone|want (?:it|my money|the money) back|compensat~|sue|report",
  es: 'sigue|siguen|hoy(?! (?:solo )?(?:quiero|busco|necesito|pregunto))|no (?:hice|reconozco|fui)|todavia|aun|otra vez|de nuevo|nadie|(?:no|nunca) (?:me|lo|la|los|han|se|he)<2> (?:devol|recuper|resol|respond|reembols|solucion)~|ayer|anoche|esta (?:semana|manana|tarde|noche)|ahora mismo|ahorita|acaban?|cada (?:mes|dia|semana)|y ahora (?:me|mi|hay|alguien|el|la|los|un)|alguien|quiero (?:mi dinero|que me devuelvan)|denunci~|demand~|este mes',
  zh: '还(?:在|没|是)|又(?!怕)|再次|仍|没(?:有)?(?:追|退|解决|处理|人|赔|找)|今天|昨天|昨晚|刚(?:才|刚)|这(?:周|个月|两天|几天)|最近|一直(?:在)?(?:扣|转)|每个?月|(?:钱|余额|存款|卡里)[^,。!?]{0,4}(?:没了|少了|不见|空了)|赔偿|有人|现在(?:又|有|我的?(?:账|卡|钱))|举报|起诉',
  ar: 'لسه|لسا|للحين|ما ?زال|لا يزال|مره (?:ثانيه|تانيه|اخري)|ثاني مره|تاني مره|من جديد|ما (?:رجع|رجعت|رجعوا|ردوا|حد|احد|حدا)~|لم (?:يرجع|يرد|تحل)~|محدش|اليوم|امس|امبارح|مبارح|البارحه|هالاسبوع|(?:كل|هذا) (?:شهر|يوم|اسبوع)~|(?:ابي|اريد|عايز|بدي) (?:فلوسي|مصاري|تعويض)~|اشتكي(?!ت)~|ارفع~',
})

/** Whether a danger is years past, has come right or taught its lesson, and goes on in no way. */
export const isBygone = (message: string): boolean => says(message, yearsAgo, learnt) && !lasts.test(message)
