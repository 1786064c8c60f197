import { unwrap } from '#lib/text/unwrap.ts'
import { doneByAnotherAr, isNounAr, isStepAr } from '../excuses/arabic-senses.ts'
import { withoutIdle } from '../excuses/idle-condition.ts'
import type { Act } from '../grammar/act.ts'
import { customers, people } from './claimed-things.ts'
import { ownConceptOf } from './concepts.ts'
import { isLasting } from './ongoing-claim.ts'
import { isUnsure } from './unsure.ts'

/** Verbs that, where nobody is named, tell history rather than an act of this chat. */
const history = new RegExp(unwrap`
    ^(?:charge|place|hold|hand \* over|start|create|save|pull|move|reduce|lower|link|enter|add|assign|schedule|call|ask|
    tell|email|text|send|report|speak|talk|inform|notify|alert|instruct|message|contact|phone|ring|pass \* to|
    pass \* on|refer|clear|mark|order|request|drop|kill|put in|put \* in|bring in|see to|place|set up|cobrar|pedir|
    hacer|poner|dejar|meter|subir|bajar|cargar|ingresar|llamar|hablar|informar|avisar|notificar|enviar|mandar|realizar|
    efectuar|iniciar|crear|marcar|apuntar|anotar|generar|confirmar|طلب|ارسل|عمل|كلم|سجل|نقل|حول|بدا|ابلغ|اخطر|انشا)$|
    ^(?:下单|提交|付款|转账|操作|设置|设为|发到|发送|发给|发出|绑定|申请|通知|联系|沟通|打|开|转|交|提|反映)$
  `)

/** "He anotado lo que cuentas": what the customer has said is noted by reading it. */
export const ofWordsSaid = new RegExp(unwrap`
  ^ (?:aqui |ya )?lo que (?:me )?(?:cuent|dic|dij|has (?:dicho|contado|escrito)|ha (?:dicho|contado|escrito)|coment|indic|escrib)|
  ^ (?:هنا )?ما (?:ذكرت|قلت|كتبت|تفضلت)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])|^ (?:لك |هنا )?(?:كلامي|كلامنا|ردي|جوابي|اجابتي|معلومتي|قولي|خطئي|خطاي|خطيي|غلطتي|غلطي|ما قلت[هت]?|نفسي)(?![\u0620-\u06ff])
`)

/** Said of the chat itself: what stands above or below is done by being written. */
export const inWriting = new RegExp(unwrap`
    (?<![a-z])(?:below|above|here's|here are|in this (?:chat|message|reply)|link|step by step|summar|for example|resumen|resumo|listado)|下面|下方|
    上面|以上|如下|链接|步骤|(?<![a-z])(?:a continuacion|aqui (?:abajo|tiene)|enlace|los pasos|arriba|debajo)(?![a-z])|ادناه|
    اعلاه|التالي|الخطوات|الرابط|(?:رقم المرجع|الرقم المرجعي|رقم التتبع)[^,;.]{0,24} هنا(?![\u0620-\u06ff])
  `)

/** "is cancelled", "is checked and then refunded": a state that holds now, or what is done as a rule. */
const auxiliaries: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /(?:(?<![a-z])(?:is|are|gets?|be|been|was|were|has|have|had|got)|'s|'re|'ve)(?![a-z])/g,
  es: new RegExp(
    unwrap`
    (?<![a-z])(?:esta|estan|queda|quedan|es|son|ha|han|he|hemos|fue|fueron|quedo|quedaron|sido|ya|figuran?|constan?|
    aparecen?|salen?|permanecen?|siguen?)(?![a-z])
  `,
    'g',
  ),
}
const presentForm =
  /^(?:is|are|'s|'re|gets?|be|esta|estan|queda|quedan|es|son|figuran?|constan?|aparecen?|salen?|permanecen?|siguen?)$/
const generally = /^\W*(?:when|whenever|if|once|after|as soon as|until|cuando|si|una vez|tras|despues)(?![a-z])/
/** Words that make a present state a change. */
export const nowEn = /(?<![a-z])(?:now|already|just|both|officially|fully|successfully|all|hereby)(?![a-z])/
const endsHere = new RegExp(unwrap`
    ^(?: (?:now|already|today|for you|as (?:you )?(?:requested|asked)|in full|on (?:my|our) (?:end|side)|y|and|ya|ahora|
    sin coste|sin costo|free of charge|at no cost))?(?: ?[-!.,;:)]| and | y |\s*$)
  `)

/** A verb of one character is one only with what completes it, or with whom it is done for. */
export function isWhole(act: Act, text: string): boolean {
  if (act.language !== 'zh' || act.end - act.start > 1) return true
  // "给您合适的办(法)": behind 的 stands a noun.
  if (/的$/.test(text.slice(act.clauseStart, act.start))) return false
  return (
    /^(?:了|好|完|到|成|给|掉|上|妥|回|过|出)/.test(text.slice(act.end)) ||
    /[为帮给替][您你]/.test(text.slice(act.clauseStart, act.start))
  )
}

const reports = new RegExp(unwrap`
    (?:^|[^\u0620-\u06ff])(?:و|ف)?(?:لقد|قد|نعم|للتو|توي|توا|بالفعل|انا|فعلا|الان|ايضا|خلاص|تمام|حاضر|ابشر|طيب|حسنا|
    كما طلبت|وكذلك|كذلك|اكيد) ?,? ?$
  `)
/** Whom these are done to is told, and does nothing. */
const tellsAr = /^(?:ابلغ|اخطر|كلم|تواصل|اتصل|طلب|راسل)$/
const eventAr = new RegExp(unwrap`
  ^[وف]?(?:سجلت (?:لك |عليك |لديك )?(?:\d{1,4} )?(?:محاول[هت]|محاولات|عمليات|عمليه (?:دفع|شراء|دخول|سحب|خصم)|حركات|حركه|زياره|دفعات)|
  اجريت (?:هذه )?(?:ال)?(?:عمليه|دفعه|معامله|مشتريات) (?:من|ب|يوم|في|عبر))
`)
const papersAr =
  /^ (?:لنا |لي )?(?:ال)?(?:فاتور|صور|مستند|وثيق|وثايق|هويه|جواز|ايصال|اثبات|ملفات|ملف|فيديو|نموذج|كشف)[\u0620-\u06ff]*/
const thatYouAr =
  /(?<![\u0620-\u06ff])[وفبل]?(?:ان|لان|كان|لكن|طالما|بما ان|دام)(?:ك|كم|كي) (?:قد |فعلا |انت |بالفعل |اصلا )?$/
const relativeAr = /(?<![\u0620-\u06ff])(?:اللي|التي|الذي|الذين) (?:قد |كنت )?$/
/** "حولت" is "I transferred" and, of things, "was transferred": the first where it reports, or is done for the customer. */
export function isOwnArabic(act: Act, text: string, goesOn: boolean): boolean {
  const verb = text.slice(act.start, act.end)
  if (act.language !== 'ar' || act.tense !== 'done') return true
  const before = text.slice(act.clauseStart, act.start)
  // "عمليه سحب طلبتها اليوم": whoever has asked for it is the customer.
  if (
    act.verb === 'طلب' &&
    /ت(?:ه|ها|هم)$/.test(verb) &&
    !reports.test(before) &&
    !/^ (?:لك|لكم|نيابه|من)(?![\u0620-\u06ff])/.test(text.slice(act.end))
  )
    return false
  // "فتاكد انك رفعتها كلها": behind "that you" the -t is the customer's.
  if (/ت(?:ه|ها|هم|هما)?$/.test(verb) && thatYouAr.test(text.slice(0, act.start))) return false
  // "الرحله التي حجزتها": whose act it is, the relative clause does not say; a customer's own, mostly.
  if (/ت(?:ه|ها|هم)?$/.test(verb) && relativeAr.test(text.slice(0, act.start))) return false
  if (/^ (?:انت[مي]?|بنفسك)(?![\u0620-\u06ff])/.test(text.slice(act.end))) return false
  if (!/ت$/.test(verb)) return true
  // "خصمت المحطه", "سجلت محاوله تسليم": another's act, or an event of the record.
  if (!tellsAr.test(act.verb) && doneByAnotherAr.test(text.slice(act.end))) return false
  if (eventAr.test(text.slice(act.start))) return false
  // "رفعت الفاتوره": papers and pictures are the customer's to bring.
  if (papersAr.test(text.slice(act.end)))
    return reports.test(before) && /(?<![\u0620-\u06ff])لك/.test(text.slice(act.end))
  // "طلبت من شركة الشحن …": of whom it was asked, the customer has nothing to do with.
  if (
    act.verb === 'طلب' &&
    /^ من (?:ال)?(?:شركه|بنك|مندوب|فريق|قسم|مستودع|بايع|زميل|مدير|مشرف)/.test(text.slice(act.end))
  )
    return reports.test(before) || /^[^\u0620-\u06ff]*و?$/.test(before)
  // "وقد بدات يوم 6": what takes a date and no object is a thing's.
  if (/^(?: [^ ,]+){0,2} (?:يوم|بتاريخ|في \d|منذ \d|صباح|مساء|فجر)(?![\u0620-\u06ff])/.test(text.slice(act.end)))
    return false
  return (
    (/^[^\u0620-\u06ff]*و?$/.test(before) &&
      !/^ (?:من|منها|منه|في|عن|الي|علي|بعد|قبل|خلال|يوم|رسوم)(?![\u0620-\u06ff])/.test(text.slice(act.end))) ||
    reports.test(before) ||
    (goesOn && /^و/.test(verb)) ||
    /^ (?:لك|لكم|طلبك|طلب|الطلب|العنوان|عنوانك|المبلغ|اشتراكك|حسابك|بطاقتك|موعدك|رسوم|كل)(?![\u0620-\u06ff])/.test(
      text.slice(act.end),
    )
  )
}

/** Whether an act is a passive of the present ("is cancelled"). */
export function isPresentPassive(act: Act, text: string): boolean {
  if (!act.passive || (act.language !== 'en' && act.language !== 'es')) return false
  const last = [...text.slice(act.clauseStart, act.start).matchAll(auxiliaries[act.language])].at(-1)
  return last !== undefined && presentForm.test(last[0])
}

const customersThing = new RegExp(unwrap`
  ^ (?:(?!ال|بنك|مصرفك|ذلك|تلك|هناك|صديقك|شريك)[\u0620-\u06ff]{2,}ك|ال(?:طلب|مبلغ|حساب|عنوان|اشتراك|نزاع|استرداد))(?![\u0620-\u06ff])(?! (?:ال)?(?:بايع|بنك|
  متجر|شركه|تاجر|مندوب))|^ لكم? (?:ال)?(?:موعد|مكالم|اتصال|معاود|نزاع|اعتراض|شكوي|استرداد|الغاء|طلب|مبلغ|عنوان)
`)

/** Whether an act that befell something is a record's, and is done to nothing of the customer's. */
export function isEventAr(act: Act, text: string): boolean {
  return (history.test(act.verb) || act.verb === 'خصم') && !customersThing.test(text.slice(act.end))
}

const orderedTo = new RegExp(unwrap`
  ^(?: [\u0620-\u06ff]+){1,3} (?:من|عبر|في) ?(?:"|(?:خلال )?(?:ال)?(?:صفحه|قسم|تطبيق|اعدادات|قايمه|شاشه|تبويب|موقع|
  خانه))
`)

/** "الغي طلبك": the verb stands first and the customer's thing behind it, with nobody named between. */
function isArabicPassive(act: Act, text: string): boolean {
  return (
    act.language === 'ar' &&
    act.tense === 'done' &&
    act.agent === 'other' &&
    !act.passive &&
    act.verb !== 'قدم' &&
    act.verb !== 'خصم' &&
    !isNounAr(act, text) &&
    !isStepAr(act, text) &&
    !doneByAnotherAr.test(text.slice(act.end)) &&
    !history.test(act.verb) &&
    /^[^\u0620-\u06ff]*(?:[وف]?(?:لقد|قد|نعم|خلاص) ?,? ?)?$/.test(text.slice(act.clauseStart, act.start)) &&
    customersThing.test(text.slice(act.end)) &&
    !/^ (?:بنكك|مصرفك)/.test(text.slice(act.end)) &&
    // "حدث الحساب من صفحه ..." is an order to the customer.
    !orderedTo.test(text.slice(act.end))
  )
}

/** Our own people; who "she" or "they" are is not said. */
const ourPeople = new RegExp(unwrap`
    (?<![a-z])(?:our|my|nuestr[oa]|mi)(?![a-z])|我们的|我的|(?:فريق|مدير|مشرف|زميل|زملا|موظف|قسم|ادار)[\u0620-\u06ff]*(?:نا|
    ي)(?![\u0620-\u06ff])
  `)

const headless = new RegExp(unwrap`
    ^(?:(?: it| that| this)?(?: all| back)? (?:your|the|it|that|this|them|both|everything|all|[a-z]{2,10}[-_]\d|you|
    for you|now|as requested)(?![a-z])|[ ]?[.!,;:-]|\s*$)
  `)

/** "Your complaint has been passed to the team": handed on in this chat, and not long ago by somebody. */
function passedOn(act: Act, text: string): boolean {
  return (
    act.passive &&
    ownConceptOf(act, text) === 'handoff' &&
    /(?<![a-z])(?:has|have|ha|han|now|ya) /.test(text.slice(act.clauseStart, act.start)) &&
    people.test(text.slice(act.end, act.clauseEnd))
  )
}

/** It is so from this moment, or as the customer has asked: news, and no state that was so before. */
export const asAsked = new RegExp(unwrap`
  ^[^.;!?]{0,60}?(?<![a-z])(?:as (?:you(?:'ve| have)? )?(?:asked|requested|wanted|wished|instructed)|(?:as of|from|
  starting) (?:now|today|this (?:moment|minute))|with immediate effect|effective immediately|(?:tal y )?como (?:me |nos |
  lo )?(?:pidio|pediste|pidieron|solicito|solicitaste|queria|querias|indico|indicaste)|desde (?:ahora|ya|hoy|
  este (?:momento|instante))|a partir de (?:ahora|hoy|este momento)|con efecto inmediato)(?![a-z])
`)

/** "Desactivé la renovación, como me pidió": without its accent an order to the customer, but for what stands behind. */
function isReportEs(act: Act, text: string): boolean {
  return (
    act.language === 'es' &&
    act.agent === 'customer' &&
    act.tense === 'plain' &&
    /e$/.test(text.slice(act.start, act.end)) &&
    /^[^.;!?]{0,60}(?<![a-z])como (?:me |nos |lo )?(?:pidio|pediste|solicito|solicitaste|queria|querias)/.test(
      text.slice(act.end),
    )
  )
}

/** Whether an act is told as over. */
export function isDone(act: Act, text: string, open: boolean): boolean {
  if (isReportEs(act, text)) return true
  if (act.tense !== 'done') return false
  if (act.agent === 'house')
    return (
      act.language !== 'zh' || !/查一?下|看一?下|看看|到哪|哪一?步/.test(text.slice(act.clauseStart, act.clauseEnd))
    )
  if (act.agent === 'staff') return ourPeople.test(text.slice(act.clauseStart, act.start))
  if (act.passive && isLasting(text.slice(act.clauseStart, act.start))) return false
  if (isArabicPassive(act, text)) return true
  if (act.agent !== 'unsaid') return false
  if (history.test(act.verb) && !passedOn(act, text)) return false
  const behind = text.slice(act.end)
  if (isUnsure(act.language, text.slice(act.clauseStart, act.start), behind)) return false
  // "Disputed payments": without an auxiliary, only what is done to a thing that is pointed at is told.
  if (act.language === 'en' && !act.passive && !headless.test(behind)) return false
  if (act.verb === 'aplicar' && /^ (?:un tipo|una tasa|el cambio|\d)/.test(behind)) return false
  if (act.verb === 'abonar' && /^ con (?:su|tu|la)/.test(behind)) return false
  if (!isPresentPassive(act, text)) return true
  const { language } = act
  if (language !== 'en' && language !== 'es') return true
  if (generally.test(withoutIdle(text))) return false
  const clause = text.slice(act.clauseStart, act.end)
  if ((language === 'en' && nowEn.test(clause)) || asAsked.test(text.slice(act.end))) return true
  return (
    (open && text.length - act.end < 40) ||
    (customers[language].test(clause) && (open || endsHere.test(text.slice(act.end))))
  )
}

const voseoWords = new RegExp(unwrap`
  (?<![a-z])(?:toca|marca|selecciona|elegi|segui|busca|entra a|anda a|fijate|apreta|dale|ingresa|confirma|guarda|
  tenes|podes|queres|vos)(?![a-z])
`)

/** "3. Subí un video": in the south of America an order to the customer is written as "I uploaded" is. */
export function isVoseo(act: Act, text: string): boolean {
  if (act.language !== 'es' || !/i$/.test(text.slice(act.start, act.end))) return false
  const head = text.slice(0, act.start)
  return (
    /(?:^|\n)\s*(?:\d{1,2}[.)]|[-*•])\s*$/.test(head) ||
    (/(?:^|[,;:.] ?|(?<![a-z])(?:y|luego|despues|primero) )$/.test(head) && voseoWords.test(text))
  )
}

const toldStepsAr =
  /(?<![\u0620-\u06ff])[وف]?(?:اضغط|اضغطي|دوس|دوسي|اختر|اختار|اختاري|افتح|افتحي|انقر|ادخل|روح|حدد|اكتب)(?![\u0620-\u06ff])/
/** "… and with that we are done": the end of steps that the customer is told to take. */
export function endsSteps(act: Act, text: string): boolean {
  const head = text.slice(0, act.start)
  return act.language === 'ar' && /(?:بس|كده|كذا|هكذا|بذلك|بهذا|هيك) $/.test(head) && toldStepsAr.test(head)
}
