import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import { behindOf } from './concepts.ts'
import { isIdleEs, isToldEs } from './told-in-words.ts'
import { isUnsure } from './unsure.ts'

const immediately: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:now|right away|right now|straight away|straightaway|immediately|at once|for you|go ahead|going ahead|
    as we speak|this (?:minute|moment|second)|on it|get that|get this|get it|asap|this instant|here and now)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:ahora|ahorita|ya|enseguida|de inmediato|inmediatamente|en este momento|al momento|al instante|procedo|
    procedemos|acto seguido|mismo|ahora mismo|en un segundo|al toque|altiro)(?![a-z])
  `),
  zh: /马上|立刻|立即|这就|现在|即刻|当场|直接|正在|我来|我先/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:الان|حالا|فورا|الفور|الحال|دلوقتي|هلق|هلا|توا|حاليا|الحين|ذحين|هسه|هسا|ب?هاللحظه|
    بهالوقت|هالحين|في هذه اللحظه)(?![\u0620-\u06ff])
  `),
}

/** Told as a state that was so before: "it's still being processed". */
const lasting = new RegExp(unwrap`
    (?<![a-z])(?:still|yet|remains?|sigue|siguen|permanecen?|continuan?|todavia|aun)(?![a-z])|[还仍]在|仍然|还没|(?:ما|
    لا) ?(?:زال|يزال|تزال|زالت)
  `)

/** The same in the dialects, of a thing and not of an act: "التحويل لسه قيد التنفيذ". */
const stillAr = new RegExp(unwrap`
  ^(?!.*(?:الغاء|استرداد|استرجاع|ارجاع|تغيير|تعديل|نزاع|اعتراض)).*(?<![\u0620-\u06ff])(?:لس[هاي]|لسات[هو]ا?|بعد[هو]ا? (?=قيد|تحت)|للحين|لحد (?:الان|دلوقتي|الحين)|حتي (?:الان|اللحظه))(?![\u0620-\u06ff])
`)

/** "It's still processing": of the thing. */
const stillEn =
  /(?<![a-z])(?:it|that|this|order|refund|payment|request|claim|[a-z]{2,5}-\d+)(?:'s| is) still (?:being )?$/

/** Whether a clause tells of a state that was so before. */
export function isLasting(clause: string): boolean {
  return lasting.test(clause)
}

/** In the first person of the Spanish present, whose forms are nouns and rules as well, an act has somebody it is done for, or a thing of his. */
const forSomebodyEs = new RegExp(unwrap`
    (?<![a-z])(?:le|les|te|(?:lo|la)(?= [a-z]+mos(?![a-z]))|(?<=mos )las?(?= [a-z]+(?: ya?(?![a-z])| ?(?:[.,;!]|$)))|estamos|vamos|
    (?<!(?:en|a|de|por|desde) )(?:su|sus|tu|tus)|[a-z]{2,10}[-_]\d+)(?![a-z])
  `)
const objectEs = new RegExp(unwrap`
    ^(?: (?:ya|ahora|mismo|de inmediato))* (?:su|sus|tu|tus|el|la|los|las|un|una|es[ae]|est[ae]|esto|eso|ambos|ambas|
    todo|\d|[a-z]{2,10}[-_]\d)
  `)
const cliticEs = /(?<![a-z])(?:le|les|te|lo|la|los|las) $/

/** "Actualizamos la app cada semana", "reservamos solo con tarjeta": how things go, and of nobody's thing. */
const asRuleEs =
  /(?<![a-z])(?:cada|solo (?:si|con|cuando|a|desde|los|las|en)|siempre que|nunca|todos los|todas las|normalmente)(?![a-z])/
const hisEs = /(?<![a-z])(?:le|les|te|su|sus|tu|tus|[a-z]{2,10}[-_]\d+)(?![a-z])/
/** "Te lo guardamos 10 días": how long a thing is kept. */
const keepsEs = /^(?:guard|reserv|conserv|manten)[ae]mos$/
const termEs = new RegExp(unwrap`
  ^(?: (?:el pedido|la compra|el paquete))?(?: (?:durante|por|hasta))? (?:\d{1,2}|un|una|dos|tres|cinco|siete|diez|
  quince) (?:dias?|horas?|semanas?|mes(?:es)?)(?![a-z])
`)

const asItIs =
  /^[^.,;!?]{0,30} (?:como esta[n]?|tal (?:y )?(?:cual|como)|igual|sin (?:cambios|tocar|modificar))(?![a-z])/

/** "Cancelo su pedido", and not "elige retiro en efectivo" or "enviamos a Canarias". */
function runsInSpanish(act: Act, text: string, clause: string): boolean {
  const form = text.slice(act.start, act.end)
  // "Estamos hablando del pedido": what the talk is about.
  if (/^hablando del?(?![a-z])/.test(text.slice(act.start))) return false
  if (act.agent !== 'house' || /(?:(?<!^m)ando|iendo)(?:se)?(?:l[aeo]s?)?$/.test(form)) return true
  // "Paso a paso": how something is told.
  if (/^paso (?:a|por) paso(?![a-z])/.test(text.slice(act.start))) return false
  // "Dejo el pedido como está": nothing is done to it.
  if (/^dej[ao]/.test(form) && asItIs.test(text.slice(act.end))) return false
  const before = text.slice(act.clauseStart, act.start)
  if (/(?<![a-z])(?:lo|la|los|las) $/.test(before) && !/(?<![a-z])(?:se|te) l[oa]s? $/.test(before)) return false
  if (/[aei]mos$/.test(form)) {
    const behind = text.slice(act.end)
    if (keepsEs.test(form) && termEs.test(behind)) return false
    if (asRuleEs.test(clause) && !hisEs.test(clause)) return false
    return forSomebodyEs.test(clause)
  }
  return !/o$/.test(form) || cliticEs.test(before) || objectEs.test(text.slice(act.end))
}

/** "我马上帮您看一下退款状态": what is looked at is not done. */
const looksZh = /(?:看|查|核实|核对|了解|确认|关注|留意)[^,。]{0,20}$/
/** "您确认后我再为您操作" waits for what stands before. */
const laterZh = /再(?:[来去]|[为帮给替][您你])?$/

/** "您回复确认后我马上取消", "可以再试一次，或者帮您转人工": first the customer has to say so. */
export const firstZh =
  /(?:回复?|说(?:一?声|一句)?|发(?:送)?|输入)"[^"]{1,8}"(?:给我|即可|就行|就可以)?,?(?:我)?(?:就|马上|立刻|立即|这就)*(?:[为帮给替][您你])?$|(?:回复|确认|说|同意|验证|告诉|提供|核对)[^。;!?]{0,14}后,?[^,。;了]{0,8}$|(?:验证|核验|认证|实名)(?:好|完|过|通过|成功)了?,?(?:我|我就|我再)?(?:马上|立刻|这就)?(?:[为帮给替][您你])?$|(?:可以|能|想)[^。;]{0,20},(?:或者?|还是)[^,。;]{0,8}$/

/** "现在退订,从下个月起不扣": what follows if the customer does it now. */
const ifNowZh = /^[^,。;为帮给替]{0,4},(?:从|就|会|将|本|当|那|也|可|要|需|下|则|系统|平台|不会|最快)/

function runsInChinese(act: Act, text: string): boolean {
  const head = text.slice(act.clauseStart, act.start)
  if (act.agent !== 'house' && /^(?:[您你]?(?:要是)?现在)$/.test(head) && ifNowZh.test(text.slice(act.end)))
    return false
  if (firstZh.test(text.slice(0, act.start))) return false
  return !isUnsure('zh', head, text.slice(act.end)) && !laterZh.test(head) && !looksZh.test(head)
}

/** "Tell me a time, and I'll request it": it waits for what the customer is asked for. */
const asksFirst = new RegExp(unwrap`
  (?:^\W*|[,;:.!?] ?|(?<![a-z])(?:please|just|and) )(?:tell|send|give|let) me(?! (?:go|cancel|refund))|告诉我|(?:发|告知|提供)给?我|请提供|
  (?<![a-z])(?:digame|dime|deme|dame|enviame|envieme|indiqueme|indicame|escribame|escribeme|paseme|pasame)(?![a-z])|
  (?<![\u0620-\u06ff])[وف]?(?:اخبرني|اعطني|ارسل لي|زودني|اكتب لي|قل لي|قولي?لي)(?![\u0620-\u06ff])
`)

/** "Opening the dispute failed": the act is what the sentence speaks of. */
const subjectEn =
  /^(?: [a-z0-9-]+){1,4} (?:failed|fails|takes|requires|needs|means|costs|is|was|isn't|wasn't|did|does)(?![a-z])/

/** "اطلب من البايع ان يرسل لك": an order to the customer, which is written as the first person is, names of whom or where. */
const orderedAr = new RegExp(unwrap`
  ^(?: [\u0620-\u06ff]+){0,2} (?:من|عند|عبر) "?(?:خلال )?(?:ال)?(?:بايع|تاجر|بنك|بنكك|مصرف|متجر|شرك[هت]|ناقل|مندوب|مرسل|مستلم|صديق|جار|حارس|
  محاسب|مدير|موظف|صفح[هت]|قسم|تطبيق|اعدادات|قايم[هت]|شاش[هت]|تبويب|موقع|خان[هت]|حسابك|محفظتك|هاتفك|جوالك|جهازك|متصفح|بريدك)|^ (?:ال)?(?:قسم|صفح[هت]|تبويب|اعدادات|قايم[هت]|شاش[هت]|تطبيق|بواب[هت]|موقع|رابط|متصفح|
  رسال[هت]|كاميرا|اشعار)
`)

/** "نجدد اعتذارنا لك", "اعدل لك المثال": what is done in words. */
const ofTalkAr = new RegExp(unwrap`
  ^ (?:لك |لكم |عليك |معك )?(?:هنا )?(?:(?:ال)?(?:اعتذار|شكر|مثال|شرح|صياغ|قبع|ترحيب|تحي|تقدير|تعازي|تمني|ملخص|
  اجاب|جواب)[\u0620-\u06ff]*|ما (?:كتب|ورد|جاء|ذكر|قال)[\u0620-\u06ff]{0,3})(?![\u0620-\u06ff])
`)

/** "لازم تتحقق اولا, وبعدها اغيره لك": first the customer has to. */
const afterwardsAr =
  /(?<![\u0620-\u06ff])(?:لازم|يجب|يلزم|يلزمك|تحتاج|لا بد|اولا|ضروري)(?![\u0620-\u06ff])[^.;]{0,60}(?<![\u0620-\u06ff])(?:وبعدها|بعدها|ثم|بعدين|وبعدين|وساعتها|عندها|وعندها|بعد ذلك|وبعد ذلك) $/

/** "نبدا باول خطوه", "نبدا من البدايه": where the talk begins, and no act on a thing. */
const beginsTalkAr = new RegExp(unwrap`
  ^ (?:معك |معا |سوا |اولا |الان )*(?:من (?!ال(?:ان|يوم)(?![\u0620-\u06ff]))|ب(?!(?:ال)?(?:اجراء|تنفيذ|الغاء|عملي|معالج|استرداد|ارجاع|تغيير|تعديل|تحديث|فتح|رفع|تقديم|تحويل|ايقاف|حذف|تسجيل)))
`)

/** "ارجع اليه واطلب ان يكتبوه لك": one order behind another. */
const ordersAr = new RegExp(unwrap`
  (?<![\u0620-\u06ff])[وف]?(?:ارجع|اذهب|راجع|توجه|خذ|اتصل|تواصل|افتح|ادخل|اضغط|اختر|احتفظ|جهز|تاكد|صور|احفظ|كلم|روح|رح|زر|اسال|اعرض|احضر|هات)(?:ي|وا)?(?![\u0620-\u06ff])
`)
const askOfAr = /^ (?:منه|منهم|منها|ان|(?:ال)?(?:ايصال|كشف|نسخه|توضيح|فاتوره|اثبات))(?![\u0620-\u06ff])/

function isOrderedAr(act: Act, text: string): boolean {
  const form = text.slice(act.start, act.end)
  const behind = text.slice(act.end)
  if (/^[وف]?اطلب$/.test(form) && askOfAr.test(behind) && ordersAr.test(text.slice(0, act.start))) return true
  return /^[وف]?ا/.test(form) && orderedAr.test(behind)
}

/** "نكمل الان كتابه": the talk goes on. */
const talksOnAr =
  /^ (?:معك |معا |سوا |الان |هنا )*(?:كتابه|بالكتابه|كتابيا|حديثنا|(?:ال)?(?:حديث|محادثه|كلام|دردشه)|كلامنا|من حيث|هنا)(?![\u0620-\u06ff])/
/** "ونمشي عليها واحد واحد", "نكمل باقي الاسيله", "نرجع لموضوع الطلب": how the talk goes. */
const walksAr = new RegExp(unwrap`
  ^[وف]?نا?(?:(?:مشي|مر) (?:علي|في|مع|معا|سوا|خطوه|واحد|واحده|وحده|وحده|بند|بالترتيب)(?:ها|هم|ه|ك)?(?![\u0620-\u06ff])|
  (?:كمل|تابع|واصل|ناقش|شوف|رتب) (?:معك |معا |سوا |باقي |بقيه )*(?:ال)?(?:اسيله|شرح|نقاط|قايمه|خطوات|موضوع|كلام|تفاصيل)(?![\u0620-\u06ff])|
  رجع (?:ل|الي )(?:ل|ال)?(?:طلب|موضوع|سوال|نقطه|قايمه|مشكله|كلام)(?:ك|نا|ه)?(?![\u0620-\u06ff]))
`)
/** "او ابداها الان ان ناسبك": offered. */
const offeredAr =
  /(?<![\u0620-\u06ff])(?:ان|اذا|لو) (?:ي?ناسبك|ناسبكم|احببت|حبيت|تحب|اردت|تريد|تبي|تبغي|بدك|شيت|رغبت|ترغب|وافقت)/

/** Whether an act is said to run at this moment, by this house or by nobody named. */
export function isOngoing(act: Act, text: string): boolean {
  const { language, agent, passive, tense } = act
  if (tense !== 'doing' ? tense !== 'will' || agent !== 'house' : agent !== 'house' && agent !== 'unsaid') return false
  const head = text.slice(act.clauseStart, act.start)
  if (asksFirst.test(text.slice(0, act.start)) || isToldEs(act, text) || isIdleEs(act, text)) return false
  const clause = text.slice(act.clauseStart, act.end) + behindOf(act, text)
  if (language !== 'en' && isUnsure(language, head, '')) return false
  if ((passive || agent === 'unsaid') && (lasting.test(clause) || stillAr.test(clause))) return false
  if (language === 'en' && stillEn.test(head)) return false
  if (
    language === 'en' &&
    agent === 'unsaid' &&
    /ing$/.test(text.slice(act.start, act.end)) &&
    subjectEn.test(text.slice(act.end))
  )
    return false
  const now = immediately[language].test(clause)
  if (tense !== 'doing') return now
  if (language === 'zh' && !runsInChinese(act, text)) return false
  if (language === 'es' && !now && !runsInSpanish(act, text, clause)) return false
  if (language === 'ar' && afterwardsAr.test(text.slice(0, act.start))) return false
  if (language === 'ar' && act.verb === 'بدا' && beginsTalkAr.test(text.slice(act.end))) return false
  if (
    language === 'ar' &&
    /^[وف]?[نا](?:كمل|تابع|واصل|ستمر)$/.test(text.slice(act.start, act.end)) &&
    talksOnAr.test(text.slice(act.end))
  )
    return false
  if (language === 'ar' && walksAr.test(text.slice(act.start))) return false
  if (language === 'ar' && offeredAr.test(text.slice(act.end, act.clauseEnd))) return false
  if (language === 'ar' && (isOrderedAr(act, text) || ofTalkAr.test(text.slice(act.end)))) return false
  if (language === 'ar' && /نا$/.test(text.slice(act.start, act.end))) return false
  if (agent === 'house')
    return (
      language !== 'ar' ||
      now ||
      /(?<![\u0620-\u06ff])(?:لك|لكم|طلبك)(?![\u0620-\u06ff])/.test(clause) ||
      /لكم?$/.test(text.slice(act.start, act.end))
    )
  return passive || now
}
