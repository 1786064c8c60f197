import { concept, says } from '../scenes/concept.ts'

/** What the customer took it for. */
const believed = concept({
  en: '(?:thought|figured|feared|assumed|suspected|convinced|panicked|worried)<6> (?:scam~|hacked|robbed|mugged|stolen|cloned|phished|fraud~|conned|nicked|gone|compromised|burgled|defrauded)',
  es: '(?:pense|crei|creia|pensaba|juraba|temi|asuste)~<4> (?:estaf|hacke|clon|rob|asalt|tima|engan|fraude|suplant)~',
  zh: '(?:以为|还当|当成|吓得我以为)[^,。!?]{0,8}(?:被|遇到|碰到|遭)[^,。!?]{0,4}(?:骗|盗|刷|偷|黑|抢)[^,。!?]{0,4}',
  ar: '(?:مفكر|مفكره|فاكر|فاكره|ظنيت|حسبت|فكرت|افتكرت|ظننت|توقعت|احسب|كنت خايف)<3> (?:انسرق|اتسرق|تهكر|اتهكر|نصب|اتنصب|انخدع|انخترق|سرقوا|هكروا|احتال|مسروق|مهكر)~',
})
/** And what it was. */
const wasNothing = concept({
  en: "but (?:it|that|no|nope|my|i|i'd|then i)<4> (?:wrong|mistake|misread|mixed|mistook|misunderst~|found|fine|me|my|nothing|old|different|subscription|son|daughter|wife|husband|kids?|mum|dad|partner|pocket|typo|own)|turns out<8>|turned out<4> (?:my|me|i|fine|nothing|ok|a mistake|a misunderstanding)|found (?:it|them|my \\w+)|false alarm|misunderstanding|my (?:own )?mistake|my bad|all good|(?:just |only )?a prank|phew",
  es: '(?:pero|y|resulta que)<2> (?:era|fue|estaba|habia sido)<3> (?:mi|mio|mia|yo|error|confusion|broma|equivocacion|malentendido|otr[oa]|en|nada|falsa)|error mio|(?:me )?(?:confundi|equivoque)|falsa alarma|malentendido|(?:la|lo) encontre|aparecio|todo bien|resulta que (?:era|fue|estaba)',
  zh: '(?:结果|原来|其实|后来|才(?:发现|知道)|最后|没想到)[^,。!?]{0,8}(?:看错|记错|弄错|搞错|误会|乌龙|虚惊|老公|老婆|儿子|女儿|孩子|妈|爸|弟|妹|哥|姐|我自己|自己|在家|家里|找到|没事|恶作剧|玩笑|忘了|订阅|会员)|虚惊一场|是我(?:看|记|弄|搞)错',
  ar: '(?:بس|لكن|و|ف)? ?(?:طلع|طلعت|طلعوا|كان|كانت|اكتشفت|تبين)<2> (?:سوء|غلط|خطا|ابني|بنتي|ولدي|زوجتي|زوجي|اخوي|اختي|امي|ابوي|انا|مني|محفظه|محفظتي|بطاقه|بطاقتي|عادي|وهم|مقلب|اشتراك|ولا شي|ما في)~|لقيت(?:ه|ها|هم)|سوء فهم|غلط مني|(?:طلع|طلعت)(?: [\\u0620-\\u06ff]+)? (?:ب|في )(?:ال)?(?:سياره|بيت|جيب|شنطه|درج)~',
})
/** But it was what it seemed, or something is gone. */
const real = concept({
  en: 'scammers?|fraudsters?|thief|thieves|hackers?|still|now (?:my|the|it|i)|empt~|drained|missing|charged?|charges|sent|paid|transferr~|gave|stranger|someone|somebody|unknown|lost (?:it|\\d|my|all|everything)|was right|really was|indeed',
  es: 'estafador~|ladron~|hackers?|sigue~|ahora (?:mi|me|no)|vaci~|falta~|cobr~|mande|envie|pague|transferi|di (?:mi|el|la)|desconocid~|alguien|perdi|de verdad',
  zh: '骗子|小偷|黑客|真的被|果然|还在|扣|转了|付了|给了|没了|少了|陌生|不认识|有人(?!冒充)|损失|被骗走',
  ar: 'نصاب~|محتال~|حرامي~|هكر|هاكر~|لسه|للحين|انسحب~|سحب~|خصم~|حولت|دفعت|عطيت|اعطيت|ناقص~|راح~|غريب~|احد|حدا|شخص|فعلا|بجد|صدق',
})
const everyBelief = new RegExp(believed.source, 'g')

/** A prank of the family's, told as one. */
const prank = concept({
  en: 'it was (?:just |only )?(?:a|my<2>) (?:prank|joke)|(?:brother|sister|son|daughter|friend|kids?|cousin)<2> (?:pranked|was pranking|playing a prank)',
  es: '(?:era|fue|resulto ser)<2> (?:una )?(?:broma|travesura)(?: de<3>)?',
  zh: '(?:结果|原来|其实|最后)(?:发现|就|只)?是[^,。!?]{0,8}(?:恶作剧|开玩笑|闹着玩|逗(?:我|大家)玩|整蛊)',
  ar: '(?:طلع|طلعت|كان|كانت)<2> (?:مقلب|مزحه|مزح)~',
})

/** Who asks where it went, and sees it: "oh, there it is". */
const seen = concept({
  en: "(?:oh|ah|ohh|ahh|wait|never ?mind|nvm|ok)[,.!]* ?(?:wait,? |no,? |ok,? )?(?:i )?(?:see|found|got|saw|spotted)<1> (?:it|them|now)|oh,? there (?:it is|they are)|(?:nvm|never ?mind),? (?:i )?(?:found|got|fixed|it's)",
  es: '(?:ah|oh|uy|ay|ok|no),? (?:no,? |espera,? )?(?:ya )?(?:l[oa]s?) (?:vi|encontre|veo)|ya l[oa]s? (?:vi|encontre)|(?:ah|oh),? (?:ahi|aqui) esta',
  zh: '(?:哦|噢|喔|啊|嗷|诶|哎)[,.!]?(?:等等,?)?(?:我)?(?:看到|找到|看见|明白|知道|想起来|发现)了',
  ar: '(?:اه|اوه|لا|خلاص|اها|طيب)[,]? (?:خلاص )?(?:شفت|لقيت)(?:ه|ها|هم)|فهمت خلاص',
})
const afterAll = concept({
  en: 'stolen|hacked|someone|somebody|unknown|not me|gone|drained|stranger|fraud~',
  es: 'robad~|robaron|hacke~|alguien|desconocid~|no fui|desaparec~|vaci~|estaf~',
  zh: '被|有人|不认识|盗|转走|陌生|不是我|骗|黑',
  ar: 'انسرق~|سرق~|مسروق~|احد|حدا|شخص|غريب|مو انا|اختفي~|نصب~|هكر~',
})
function isSeenAfterAll(message: string): boolean {
  const at = seen.exec(message)
  return at !== null && !afterAll.test(message.slice(at.index))
}

/** Whether a danger was only believed in: a misunderstanding, a prank, a thing that was found. */
export function isMistaken(message: string): boolean {
  if (isSeenAfterAll(message)) return true
  if (says(message, believed, wasNothing)) return !real.test(message.replace(everyBelief, ' '))
  return prank.test(message) && !real.test(message)
}

/** Asked before anything is bought: what would be covered. */
const beforehand = concept({
  en: '(?:ask|asking|check|checking|know|wondering|question|curious)<6> before (?:i|we)<1> (?:buy|order|book|rent|sign|get|purchase|commit|pay)|before (?:i|we)<1> (?:buy|order|book|rent|sign up|purchase|commit)<6> (?:ask|check|know|wondering|wonder|question|does|do|is|who|what)',
  es: '(?:pregunt|saber|consult|duda|averigu)[a-z]*<5> antes de (?:compr|ped|contrat|reserv|alquil|orden)~|antes de (?:compr|ped|contrat|reserv|alquil|orden)~<6> (?:pregunt|saber|quiero saber|consult|quien|que|cubre)~',
  zh: '(?:买|下单|购买|租|订|投保|办卡?|入手)(?:之|以)?前(?:先|想|就|得|要|我)?[^,。!?]{0,4}(?:问|了解|确认|打听|搞清|弄清)|先(?:问|了解|打听)[^,。!?]{0,6}再(?:买|下单|租|订|注册|开户|办)',
  ar: '(?:اسال|سوال|استفسر|اعرف|استفسار|بستفسر|بسال)<4> قبل (?:ما )?(?:ا|ن)?(?:شتري|طلب|حجز|شترك|دفع|لطلب|الشراء|الطلب)|قبل (?:ما )?(?:ا|ن)?(?:شتري|طلب|حجز|شترك)<4> (?:اسال|اعرف|سوال|مين|هل)',
})
const has = concept({
  en: 'my (?:account|card|wallet|money|balance|bank)|(?:was|got|been|were)<1> (?:hacked|scammed|charged|robbed)',
  es: 'mi (?:cuenta|tarjeta|billetera|dinero|saldo)|me (?:robaron|hackearon|estafaron|cobraron|clonaron)',
  zh: '我的?(?:账|卡|钱|余额|手机|身份)|我被|已经被|刚被',
  ar: 'حسابي|بطاقتي|محفظتي|فلوسي|رصيدي|سرقوني|نصبوا علي',
})
export const isBeforeBuying = (message: string): boolean => beforehand.test(message) && !has.test(message)
