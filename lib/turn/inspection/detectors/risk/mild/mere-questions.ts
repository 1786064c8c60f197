import { concept, says } from '../scenes/concept.ts'

/** "Have I been scammed?": asked in fear, of oneself. */
const fears = concept({
  en: '(?:have|has|am|was|were|did|are|is)<1> (?:i|we|my (?:account|card|phone|app))<3> (?:hacked|scammed|robbed|conned|defrauded|phished|ripped off|compromised|stolen|cloned|cheated)',
  es: '(?:¿[^?.!]{0,24})?(?:me|nos) (?:han |habran |estan |habeis )?(?:estaf|tima|timo|hacke|rob|engan|hackea)[a-z]*(?= ?\\?)|¿(?:sera que |acaso )?(?:me|nos)(?: han| habran| estan)? (?:estaf|tima|hacke|rob|engan)[a-z]*(?= o |<4> ?\\?)',
  zh: '(?:我|账户|账号|卡|钱)?[^,。!?]{0,3}(?:是不是|不会(?:是)?|该不会(?:是)?|会不会(?:是)?|难道(?:是)?)[^,。!?]{0,3}(?:被|遇到|碰到)[^,。!?]{0,4}(?:骗|盗|黑|偷|刷|坑)[^,。!?]{0,4}',
  ar: '(?:عم |قاعدين )?(?:ت|ي|بت|بي)(?:نصب|ضحك|سرق)(?:وا|ون)? علي(?= ?\\?| ولا )|(?:هل|يعني|معقول|شكلي|ليكون|لا يكون|شو)<1> (?:انا )?(?:انصب|انتصب|انضحك|اتنصب|نصبوا|انسرقت|اتسرقت|انخدعت|اتهكر|تهكر|انخترق)~(?: علي)?<2>|(?:انصب|انتصب|انضحك|اتنصب|نصبوا|انسرقت|اتسرقت|انخدعت|اتهكرت|تهكرت)(?: علي)?(?= ?\\?| ولا )',
})
/** Something befell the customer, or others have a hand in it: then it is no mere fear. */
const befell = concept({
  en: "unknown|recogni[sz]e~|didn't|never|not me|wasn't me|charg~|payments?|transactions?|transfer~|withdr(?:ew|awn)|withdrawals? (?:i|from|of)|sent|gave|told|clicked|links?|texts?|texted|call~|rang|e?-?mail~|seller|marketplace|facebook|whatsapp|telegram|instagram|passwords?|log(?:ged)?[- ]?in~|sign(?:ed)?[- ]?in~|locked|can't (?:get|log|access|sign)|changed|devices?|codes?|balance|gone|missing|empt~|someone|somebody|blocked me|vanished|crypto|invest~|website|bank|lost|stole~",
  es: 'desconocid~|no (?:reconozco|hice|fui|conozco|es mi[oa])|cargos?|cobr(?:o|aron|ado|os)|transf~|envie|mande|deposit~|retir(?:o|aron|ado|os)|di|dije|dicte|pinche|pulse|enlace|link|sms|llam~|correo|vendedor~|facebook|whatsapp|telegram|instagram|contrasena|clave|codigo|no puedo (?:entrar|acceder)|acceso|cambi~|dispositivo|saldo|vaci~|faltan?|alguien|desaparec~|bloque~|inver~|pagina|banco|perdi',
  zh: '不认识|没(?:买|下单|操作|授权|花|刷)|不是我|账单|扣|转|汇|打款|验证码|链接|短信|电话|客服|密码|登录?|进不|异地|设备|余额|没了|少了|不见|空了|卖家|网友|群|微信|有人|别人|对方|拉黑|跑路|投资|刷单|一笔',
  ar: 'غريب~|ما (?:اعرف|سويت|عملت|طلبت|اشتريت)~|مو انا|مش انا|خصم~|انخصم~|سحب(?:وا|ت|و)|انسحب~|حول~|تحويل~|ارسلت|بعت|عطيت~|اعطيت~|ضغطت|رابط|رساله|اتصل~|اتصال|مكالمه|بائع|بايع|فيسبوك|واتساب|انستغرام|كلمه|باسورد|رمز|كود|ادخل|دخول|تغير~|غيروا|جهاز|رصيد~|راح~|طار~|ناقص~|اختف~|حدا?|احد|واحد|شخص|بلوك|حظر~|استثمار~|موقع|بنك',
})
/** "Will somebody get in?": of what might come. */
const might = concept({
  en: '(?:will|would|could|can|might|may|is it possible (?:that|for))<1> (?:someone|somebody|anyone|anybody|people|thieves|thief|hackers|the finder|whoever<5>)<4> (?:get in(?:to)?|getting in(?:to)?|access|use|log in~|sign in~|steal|empty|open|hack|spend|take|break in~|buy|see|read|find)<7>|(?:will|would|could|can|might)<1> my<2> be<1> (?:hacked|robbed|stolen|emptied|drained|cloned|used|broken into)<5>',
  es: '(?:puede|podria|podra|pueden|podrian|podran)<2> (?:alguien |otra persona |un ladron |cualquiera )?(?:entrar|usar|acceder|robar|vaciar|gastar|comprar|hackear|meterse)~<6>|(?:alguien|otra persona|(?:un |los )?(?:ladron(?:es)?|hackers?|estafador(?:es)?)|cualquiera) (?:pueden?|podrian?|podran?|va a poder) (?:entrar|usar|acceder|robar|vaciar|gastar|comprar|hackear|meterse|ver|leer)~<6>|me (?:pueden|podrian|podran|van a) (?:robar|hackear|vaciar|estafar|clonar)<5>(?= ?\\?)',
  zh: '(?:别人|有人|小偷|捡到的人|人家|坏人|账[户号]|卡|钱|余额|里面的钱)?[^,。!?]{0,3}(?:会不会|能不能|可不可以|会|能|可以)(?:被|给|用|直接|随便|拿|有人|别人){0,3}[^,。!?了]{0,3}(?:盗刷|盗用|盗|登录?|刷|转走|偷|黑|花掉|用)(?:我的?)?[^,。!?了]{0,6}(?:啊|吗|么|呢|吧|呀|\\?)',
  ar: '(?:هل |ممكن |يمكن )?(?:احد|حدا?|واحد|شخص|(?:ال)?حرامي|اللي (?:لقاه|سرقه|ياخذه))<2> (?:ي|بي)(?:قدر|مكنه|ستطيع|عرف)~<1> (?:ي)?(?:دخل|فتح|ستخدم|سرق|سحب|صرف|شتري)~<4>|(?:هل |ممكن |يمكن )(?:احد|حدا?|واحد|شخص) (?:ي|بي)(?:دخل|فتح|ستخدم|سرق|سحب|صرف|شتري)~<4>|(?:هل )?(?:راح |رح |ح|ه|س)?(?:ي|ت|بي)ن(?:سرق|هكر|خترق) (?:حسابي|فلوسي|رصيدي)<4>(?= ?\\?)',
})
/** "Surely my number hasn't leaked?": of data that others may have, while nothing was done with it. */
const leaks =
  /(?:推销|骚扰|垃圾|广告)(?:电话|短信)|(?:是不是|不会(?:是)?|该不会(?:是)?|会不会(?:是)?|难道(?:是)?|别(?:是)?)[^,。!?]{0,10}(?:被)?(?:泄[露漏]|曝光|公开)(?:出去)?了?/g
const misused =
  /被(?:人)?[刷盗扣骗转登改买]|盗|刷了|扣了|转[走账]|登录?了?|改了|少了|没了|有人|别人|陌生|不认识|不是我|没(?:买|下单|操作|授权)|骗|消费|交易|验证码|密码[^,。!?]{0,4}(?:错|不对|改)/

/** A message without the fear that others may have seen a number, while nothing was done with it. */
export function withoutLeakFears(message: string): string {
  const rest = message.replace(leaks, ' ')
  return misused.test(rest) ? message : rest
}

const fearing = new RegExp(fears.source, 'g')
const supposing = new RegExp(might.source, 'g')

/** A message without the questions in which something is only feared, and nothing is told that befell its customer. */
export function withoutMereQuestions(message: string): string {
  const told = message.replace(supposing, ' ')
  if (!fears.test(told)) return told
  const rest = told.replace(fearing, ' ')
  return befell.test(rest) ? told : rest
}

/** A law by its name, and what it says. */
const law = concept({
  en: 'consumer (?:protection|rights) (?:act|laws?|legislation|regulations?|rules)|consumer laws?',
  es: '(?:ley|leyes|derechos?|normativa|codigo)(?: federal| general)?(?: de)?(?: proteccion| defensa)?(?: al| del?| de los)? (?:consumidor(?:es)?|consumo)(?: y usuari[oa]s?)?',
  zh: '(?:消费者)?(?:权益)?(?:保护)法|消保法|电商法|电子商务法|三包(?:法|规定)?',
  ar: '(?:قانون|قوانين|نظام|حقوق) (?:حمايه )?(?:ال)?مستهلك',
})
const asksOf = concept({
  en: 'what|how|which|does|is there|explain|tell me|curious|wondering',
  es: 'que dice|que (?:derechos|plazo)|cual~|como|cuant[oa]s|explic~|segun|informacion',
  zh: '怎么|咋|什么|多少|几天|规定|了解|请问|吗',
  ar: 'شو|ايش|وش|ماذا|ما (?:هي|هو)|كيف|كم|هل|ايه|بيقول|يقول|ينص',
})
const against = concept({
  en: "you(?:'ve| have| are|'re)<2> (?:br[eo]ak|violat|breach)~|illegal|against the|or i(?:'ll)?|complain~|report~|sue|court",
  es: 'viol~|incumpl~|ilegal|o (?:los|les|te)|denunci~|demand~|reclamar(?:e|les|los)|juicio',
  zh: '违反|违法|投诉|举报|起诉|告你|否则|不然|维权',
  ar: 'خالف~|مخالف~|تخالف~|غير قانوني|والا|اشتكي~|شكوي|ارفع~|بلاغ',
})
const everyLaw = new RegExp(law.source, 'g')

/** A sentence without the law that is only asked about. */
export const withoutLaws = (sentence: string): string =>
  says(sentence, law, asksOf) && !against.test(sentence) ? sentence.replace(everyLaw, ' ') : sentence
