import { fold } from '#lib/text/fold.ts'
import { type Language, languages } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { contentWords } from './echoes-public.ts'
import { idsIn } from './order-ids.ts'
import type { Prepared } from './prepared.ts'
import { type Slot, slots } from './slots.ts'

/** How a question or a request names what it asks for; `N` stands for the noun. */
const frames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "(?:which|what)(?:'s| is| was| are| were)? (?:[a-z'-]+ ){0,4}?(?:N)(?![a-z])",
    "(?:tell|give|send|share|provide|have|need|indicate|specify|remind|confirm|state|know)(?: [a-z'-]+){0,4}? (?:N)(?![a-z])",
    '(?:your|and the) (?:N)(?: please| again)? ?\\?',
  ],
  es: [
    '(?<![a-z])(?:que|cual(?:es)?)(?: [a-z]+){0,4}? (?:N)(?![a-z])',
    unwrap`
      (?<![a-z])(?:indi[cq]|facilit|dig[ae]|dime|dinos|proporcion|envi|mand|compart|confirm|necesit|record|pas[ae]|
      cuent|dar|dame|deme|sab)[a-z]*(?: [a-z]+){0,4}? (?:N)(?![a-z])
    `,
    '(?:su|tu) (?:N)(?: por favor)? ?\\?',
  ],
  zh: [
    '(?:哪个?种?些?一?家?|什么|多少|何种)(?:样的|类型的?)?[^,。?]{0,3}(?:N)',
    '(?:N)(?:是|为|分别是)?(?:什么|多少|哪|几|啥|呢|\\?)',
    '(?:提供|告诉|告知|说|发|报|给|补充|留)[^,。?]{0,10}(?:N)',
  ],
  ar: [
    '(?<![\\u0620-\\u06ff])(?:ما|اي|شو|ايش|وش|ايه|كم)(?: هو| هي)?(?: [\\u0620-\\u06ff]+){0,2}? ?(?:N)(?![\\u0620-\\u06ff])',
    unwrap`
      (?:زود|ارسل|اعط|اخبر|اذكر|شارك|احتاج|قل |ذكر|تزويد|ارسال|معرفه|تحديد|حدد|عطني|
      اكتب)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,3}? (?:N)
    `,
  ],
}

function questionFor({ noun, asked }: Slot): readonly RegExp[] {
  const framed = languages.flatMap((language) =>
    noun[language] === '' ? [] : frames[language].map((frame) => new RegExp(frame.replace('N', noun[language]))),
  )
  return asked ? [...framed, asked] : framed
}

const questions = new Map(slots.map((slot) => [slot.name, questionFor(slot)]))

/** The question is for another one than was told, or puts what was told for a yes. */
const newOrPut = new RegExp(unwrap`
    (?<![a-z])(?:other|another|else|different|instead|is that (?:right|correct)|correct\?|right\?|do you confirm|
    shall i|should i|do you want me|otr[oa]s?|distint[oa]|correcto\?|es correcto|confirma que|quiere que|
    would you like me|want me to|(?:may|can) i(?! (?:ask|have|know|get|take)))(?![a-z])|需要我|要我|其他|别的|另外(?:的|一|[两几]|哪|那)|
    对吗|是吗|对吧|没错吧|确认要|
    (?<![\u0620-\u06ff])(?:اخر|اخري|غير|صحيح|(?:ترغب|تريد|تود|تحب)[\u0620-\u06ff]* (?:في )?ان (?:ا|
    ن)[\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `)
/** What was told does not fit, so it is asked for once more. */
const unfit = new RegExp(unwrap`
    (?<![a-z])(?:can't find|cannot find|couldn't find|could not find|doesn't (?:match|exist|seem)|does not (?:match|
    exist|seem)|not (?:match|valid|found|recogni[sz]ed)|invalid|no match|typo|double-check|check (?:it|
    the number) again|no encuentro|no (?:lo )?encontr|no (?:existe|coincide|aparece|es valid)|no logro)(?![a-z])|
    没(?:有)?(?:查|找)到|查不到|找不到|不存在|不(?:匹配|一致|正确)|有误|لم (?:اجد|نجد|اعثر|يظهر)|لا (?:يوجد|يتطابق|يطابق|يظهر)|غير (?:صحيح|
    موجود|مطابق)
  `)
const unsure = new RegExp(unwrap`
    (?<![a-z])(?:don't (?:know|remember|have it)|do not (?:know|remember)|not sure|no idea|no (?:lo )?(?:se|recuerdo|
    acuerdo)|ni idea)(?![a-z])|不(?:知道|清楚|记得)|忘了|لا (?:اعرف|ادري|اذكر)|ما (?:اعرف|ادري|اذكر)|مش (?:عارف|فاكر)|نسيت
  `)
const polite = new RegExp(unwrap`
    ^(?:please|could|would|tell|like|want|that|this|your|have|what|which|with|know|thank|just|quiere|quiere|desea|
    quisie|puede|podria|favor|usted|indica|cuent|请问|问您|您的|方便|一下|告诉|诉我|من|هل|يمكن|فضلك|سمحت|ممكن)
  `)

function telling(text: string): Set<string> {
  return new Set(contentWords(text).filter((word) => !polite.test(word)))
}

/** Whether an earlier question asked the same, and the customer answered it. */
function answeredBefore(question: string, prepared: Prepared): boolean {
  const asked = telling(question)
  if (asked.size === 0) return false
  const messages = prepared.context.messages.map(({ role, text }) => ({ role, text: fold(text.slice(0, 2000)).folded }))
  return messages.some(({ role, text }, at) => {
    const answer = messages[at + 1]
    if (role === 'customer' || answer?.role !== 'customer') return false
    if (answer.text.includes('?') || unsure.test(answer.text) || answer.text.trim() === '') return false
    const others = text.match(/[^.!?。\n]*\?/g) ?? []
    return (
      others.length === 1 &&
      others.some((other) => {
        const words = telling(other)
        const shared = [...asked].filter((word) => words.has(word)).length
        return words.size > 0 && shared >= Math.min(2, asked.size) && shared / Math.min(asked.size, words.size) >= 0.6
      })
    )
  })
}

const eitherOr = [
  /([a-z]{3,}) (?:or|[ou]) (?:a |an |the |un |una |el |la )?([a-z]{3,})/g,
  /([a-z]{3,})(?: [a-z]+)? or (?:a |an |the |by |in |for |is it |did |do you )*([a-z]{3,})/g,
  /([a-z]{3,})(?: [a-z]+)? [ou] (?:un |una |el |la |los |es |de |por |en )*([a-z]{3,})/g,
  /([\u4e00-\u9fff]{2,6}),?还是([\u4e00-\u9fff]{2,6})/g,
  /(?:ال)?([\u0620-\u06ff]{3,})(?: [\u0620-\u06ff]+)? (?:ام|او|ولا|والا) (?:ال)?([\u0620-\u06ff]{3,})/g,
]

/** Whether a customer names a thing, and not to rule it out. */
function names(said: string, thing: string): boolean {
  for (let at = said.indexOf(thing); at !== -1; at = said.indexOf(thing, at + 1))
    if (!rulesOut.test(said.slice(Math.max(0, at - 16), at))) return true
  return false
}
const rulesOut = new RegExp(unwrap`
    (?<![a-z])(?:not|no|without|never|don't (?:want|have)|instead of|rather than|and not|en vez de|en lugar de|sin|
    nada de)(?: (?:a|an|the|my|by|with|via|to|de|por|con|la|el|una?))? ?$|(?:不是|不要|不用|不想|非|没有?|而不是)(?:用)?$|
    (?<![\u0620-\u06ff])(?:مو|مش|ليس|ليست|لا|بدون|غير|بدل|بدلا من)(?: اريد| ابي| ابغي)? ?(?:ال)?$
  `)

/** Whether a question puts two things to choose, one of which the customer has named, and not the other. */
function alreadyChosen(question: string, said: string): boolean {
  return eitherOr.some((pattern) =>
    [...question.matchAll(pattern)].some(([, one = '', other = '']) => {
      let [a, b] = [one, other]
      if (/[\u4e00-\u9fff]/.test(a)) {
        b = b.replace(/[呢吗呀啊吧的]+$/, '')
        while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b] = [a.slice(0, -1), b.slice(0, -1)]
        ;[a, b] = [a.slice(-2), b.slice(0, 2)]
        if (a.length < 2 || b.length < 2 || /[想要了解需]/.test(a + b)) return false
      } else [a, b] = [a.slice(0, 7), b.slice(0, 7)]
      return a !== b && names(said, a) !== names(said, b)
    }),
  )
}

/** Whether a sentence of a reply asks for a thing that is known by its kind. */
function asksForTold(sentence: string, said: string): boolean {
  return slots.some(({ name, told }) => {
    if (!questions.get(name)?.some((question) => question.test(sentence))) return false
    return typeof told === 'function' ? told(said, sentence) : told.test(said)
  })
}

/** Asks for what the order's own record holds. */
const recorded: readonly (readonly [asked: RegExp, path: RegExp])[] = [
  [
    new RegExp(unwrap`
      when did you (?:order|place|buy|purchase)|cuando (?:compr|hizo (?:el|su) pedido|pidio|realizo (?:el|su) (?:pedido|
      compra))|(?:什么时候|哪天|几号)(?:下单|买|购买)|متي (?:طلبت|اشتريت)
    `),
    /(?:^|\.)(?:placedon|orderedon|createdat)$/,
  ],
  [
    new RegExp(unwrap`
      when did (?:it|you|the|your)(?: [a-z]+){0,2} (?:arrive|receive|get delivered|delivered)|cuando (?:lo |
      la )?(?:recibio|llego)|(?:什么时候|哪天)(?:收到|签收|到)|متي (?:استلم|وصل)
    `),
    /(?:^|\.)deliveredon$/,
  ],
  [
    /how much (?:did you pay|was the order|did the order)|cuanto (?:pago|costo) |(?:付|花)了多少|كم دفعت/,
    /(?:^|\.)total$/,
  ],
  [
    /(?:which|what) card|last (?:four|4)|que tarjeta|ultimos (?:cuatro|4)|哪张卡|尾号|后四位|اي بطاقه|اخر (?:اربعه|4)/,
    /(?:^|\.)cardtail$/,
  ],
]

/** Whether a question of a reply asks for what the customer's messages, the facts or the tools already hold. */
function asksForKnown(sentence: string, prepared: Prepared): boolean {
  const said = prepared.said.join('\n')
  const putsTold = idsIn(sentence).some((id) => said.includes(id)) || newOrPut.test(sentence) || unfit.test(sentence)
  if (putsTold) return false
  if (asksForTold(sentence, said)) return true
  if (!sentence.includes('?')) return false
  if (answeredBefore(sentence, prepared) || alreadyChosen(sentence, said)) return true
  return recorded.some(
    ([asked, path]) =>
      asked.test(sentence) && prepared.leaves().some((leaf) => path.test(leaf.path) && leaf.value !== ''),
  )
}

const asksOrder = new RegExp(unwrap`
    (?:(?:what|which)(?:'s| is)? (?:the |your )?order (?:number|id)|(?:your|the) order (?:number|id)(?: please)?\?|
    (?:share|send|give|provide|tell|have|confirm|need|know)(?: [a-z]+){0,3}? (?:your |the )?order (?:number|id)|
    which order (?:is|do|are)|(?:number|id) of (?:the|your) order)|(?:订单号(?:是多少|是什么|码)?|(?:提供|告诉|发|告知)[^,。]{0,8}订单(?:号|
    编号)|哪(?:个|笔|一笔)订单)|(?:cual es (?:el|
    su|tu) (?:numero (?:de|del) )?pedido|(?:numero|n\.?) de(?:l)? (?:su |tu )?pedido|que pedido)|(?:(?:ما|
    كم)(?: هو)? رقم (?:ال)?طلب[\u0620-\u06ff]*|(?:تزويد|زود|ارسل|اخبر|شارك|ارسال|اخبار|اعط|
    ذكر)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+)? ب?رقم (?:ال)?طلب[\u0620-\u06ff]*|(?<![\u0620-\u06ff])(?:عن |ل|
    في )?اي طلب(?! اخر))
  `)
const asksFault = new RegExp(unwrap`
    (?:what (?:went|is|was|seems|exactly)(?: [a-z]+){0,3}? ?(?:wrong|the (?:problem|issue|matter|fault)|happened)|
    what happened|what's (?:wrong|happening|going on|the (?:problem|issue|matter))|what (?:is|seems to be) (?:happening|
    going on|wrong)|describe the (?:problem|issue|fault)|reason for (?:the|your) return|why (?:are|did|do) you (?:want|
    wish|return|send))|(?:哪里(?:有问题|坏)|什么问题|怎么了|出了什么|退货原因|原因是什么|什么原因|具体(?:是)?什么|什么情况|出现了?什么|什么(?:故障|毛病))|
    (?:que (?:es lo que )?(?:(?:le|te|les) )?(?:pasa|ocurre|sucede|falla|paso|ocurrio|sucedio|problema|ha pasado|tiene)|
    cual es el (?:problema|motivo)|motivo de la devolucion|por que (?:quiere|desea))|(?:ما (?:هي |هو )?(?:ال)?(?:مشكله|
    عيب|خلل|سبب)|ماذا (?:حدث|يحدث)|ما الذي (?:حدث|يحدث)|لماذا تريد)
  `)
const faultTold = new RegExp(unwrap`
    broken|damaged|defect|faulty|scratch|torn|crack|(?:doesn't|does not|won't|will not|can't|isn't|not) (?:work|turn|
    fit|charg|heat|start|open|clos|cool|spin|connect|light|print|read|hold|respond|power|switch)|snapped|shattered|
    ripped|peel|loose|bent|dead|stopped working|stain|missing|wrong (?:size|colou?r|item|product|model)|too (?:small|
    big|large|tight)|leak|won't (?:turn|start|charge)|坏|破|裂|划痕|瑕疵|不能用|开不了|打不开|太(?:小|大|紧)|错(?:了|的)|少了|漏|污|发错|尺码|不(?:加热|热|
    制冷|亮|响|转|通电|充电|工作|出水|准|合身)|没(?:反应|声音|电)|断|碎|掉(?:了|色|漆)|开线|rot[oa]|danad|defect|no (?:se )?(?:funciona|enciende|
    carga|calienta|arranca|abre|cierra|gira|suena|responde|enfria|conecta|lee|imprime|sirve|va |prende)|manchad|rayad|
    (?<![a-z])(?:trips?|tripp(?:ed|ing)|keeps? [a-z]{3,}ing|every time i|as soon as i|cada vez que|en cuanto (?:l[oa] )?[a-z]+o|
    se (?:apaga|calienta|traba|cae|reinicia|congela|salta|desarma|descarga|quema|suelta)|hace (?:un )?ruido|huele)(?![a-z])|
    (?:插电?|开机?|按|用|充|碰|穿|洗|通电)[^,。]{0,4}就(?!好|行|可以)|跳闸|冒烟|漏电|异响|黑屏|死机|闪退|异味|自动关|
    (?:كل ما|اول ما|بمجرد ما) [\u0620-\u06ff]+|[يت](?:طفي|نطفي|فصل|سرب|علق|سخن زياده|طلع صوت|هنق)|
    equivocad|muy (?:grande|pequen)|faltan?|talla|مكسور|معطل|تالف|خدش|ممزق|(?:لا|ما|مو|مش) (?:ي|ت|ب)(?:عمل|شتغل|سخن|شحن|
    فتح|غلق|برد|دور|طبع|تصل|ستجيب|قفل)|عيب|ناقص|صغير|كبير|خطا|لون
  `)
const asksEmail = new RegExp(unwrap`
    (?:what(?:'s| is) your e-?mail|your e-?mail (?:address )?(?:please)?\?|(?:share|send|give|provide|tell|confirm|need|
    have)(?: [a-z]+){0,3} (?:your|the) e-?mail|(?:which|what) e-?mail)|(?:您的邮箱(?:地址)?是|提供[^,。]{0,6}邮箱|邮箱(?:地址)?(?:是|多少)|
    哪个邮箱)|(?:(?:cual|que) (?:es )?(?:su |el |tu )?correo|(?:su|tu) correo(?: electronico)?\??|(?:indic|facilit|d[aie]|
    confirm|envi)[a-z]* (?:su |el |tu )correo)|(?:(?:ما|شو|ايش|اي|علي اي|الي اي) (?:هو )?(?:ال)?(?:بريد|
    ايميل)[\u0620-\u06ff]*|(?:تزويد|
    ارسال|ذكر|اعط)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,2} ?(?:ال)?(?:بريد|ايميل)[\u0620-\u06ff]*)
  `)
/** What else is asked for, and how it looks where the customer has told it already. */
const askedAndTold: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    new RegExp(unwrap`
      (?:your|the|which|what) (?:delivery |shipping |new |full )?address|(?:收货|新|您的|详细)地址|direccion(?: de (?:entrega|
      envio))?|عنوان
    `),
    new RegExp(unwrap`
      \d+[a-z]? [a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive)|(?:street|road|avenue|lane) \d|
      [路街巷弄道][^,。]{0,6}\d+ ?号|\d+ ?号楼?|(?:calle|avenida|plaza|paseo) [a-z]|(?:شارع|حي) [\u0620-\u06ff]
    `),
  ],
  [
    new RegExp(unwrap`
      (?:what|which|your) (?:phone|mobile|telephone)(?: number)?|(?:手机|电话)号码?|(?:numero de )?(?:telefono|movil|celular)|
      رقم (?:ال)?(?:هاتف|جوال|موبايل)[\u0620-\u06ff]{0,4}
    `),
    /\d[\d -]{7,}\d|\[phone|⟦phone/,
  ],
  [
    new RegExp(unwrap`
      (?:what|which) size|(?:什么|哪个|多大)的?(?:尺码|尺寸|码)|(?:尺码|尺寸)(?:是|要)?(?:什么|多少|哪|多大)|(?:que|cual es (?:la|tu|su)) talla|
      (?:ما|اي|كم|شو|وش|ايش) (?:هو )?(?:ال)?(?:مقاس|قياس)|(?:مقاس|قياس)[\u0620-\u06ff]{0,3} (?:كام|كم|ايش|ايه|شو|وش|شنو)
    `),
    new RegExp(unwrap`
      (?<![a-z])(?:size (?:\d{1,2}|[smlx]{1,3})|small|medium|large|talla (?:\d{1,2}|[smlx]{1,3}))(?![a-z])|(?:\d{1,2}|
      [smlx]{1,3}) ?码|(?:مقاس|قياس)[\u0620-\u06ff]{0,3} (?:\d|[smlx]{1,3}(?![a-z])|صغير|كبير|وسط|متوسط)
    `),
  ],
  [
    new RegExp(unwrap`
      (?:what|which) colou?r|(?:什么|哪个|哪种)颜色|颜色(?:是|要)?(?:什么|哪)|(?:que|cual es el|cual era el) color|(?:ما|اي|شو|وش|
      ايش) (?:هو )?(?:ال)?لون|لون[\u0620-\u06ff]{0,3} (?:ايش|ايه|شو|وش|شنو)
    `),
    new RegExp(unwrap`
      (?<![a-z])(?:red|blue|black|white|green|grey|gray|pink|yellow|purple|orange|brown|beige|navy|teal|cream|roj[oa]|
      azul|negr[oa]|blanc[oa]|verde|gris|amarill[oa]|morad[oa]|naranja|marron|(?:de |en )?color (?!de|del|es|que|no|y|o|
      equivocad|incorrect|distint|diferent|era|esta)[a-z]{3,})(?![a-z])|[红蓝黑白绿灰粉黄紫橙棕青米][色的]|[\u4e00-\u9fff](?<!什么|
      [颜哪角变掉褪特染])色(?!差)|(?:احمر|ازرق|اسود|ابيض|اخضر|رمادي|اصفر|بني|وردي|بنفسجي|برتقالي|حمراء|زرقاء|سوداء|بيضاء|خضراء)|
      لون(?:ه|ها)? (?!غير|مختلف|خطا|غلط|ال)[\u0620-\u06ff]{3,}
    `),
  ],
  [
    new RegExp(unwrap`
      (?:when (?:did|was|were|exactly)|(?:what|which) (?:date|day|time))|什么时候|哪天|几号|何时|(?:cuando|que (?:dia|fecha)|
      en que fecha)|متي|(?:ما|اي) (?:هو )?(?:ال)?(?:تاريخ|يوم)
    `),
    new RegExp(unwrap`
      yesterday|today|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|
      since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|days? ago|昨天|今天|前天|上周|上个月|\d ?[日号]|天前|ayer|
      anteayer|hoy|semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hace \d|امس|اليوم|
      قبل \S+ ?(?:يوم|ايام)|الاسبوع الماضي|يوم (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)
    `),
  ],
  [
    new RegExp(unwrap`
      last (?:four|4) digits|which card|(?:尾号|后四位|哪张卡)|(?:ultimos (?:cuatro|4)|que tarjeta|cual tarjeta)|
      (?:اخر (?:اربعه|4|٤)|اي بطاقه)
    `),
    new RegExp(unwrap`
      (?:ending|ends)(?: in| with)? \d{4}|尾号(?:是|为)? ?\d{4}|(?:terminada|termina|acaba) en \d{4}|(?:تنتهي|
      المنتهيه) ب\S{0,2} ?\d{4}
    `),
  ],
  [
    new RegExp(unwrap`
      (?:refund|exchange|replacement)(?: [a-z]+){0,3} or (?:a |an |the )?(?:refund|exchange|replacement|money)|退(?:货|
      款)还是换货?|换货还是退|(?:reembolso|cambio|devolucion) o (?:un |una |el |la )?(?:reembolso|cambio|devolucion)|(?:استرداد|
      استبدال) [^.?!]{0,12}(?:ام|او) [^.?!]{0,8}(?:استبدال|استرداد)
    `),
    new RegExp(unwrap`
      (?:want|like|need|prefer)(?: [a-z]+){0,3} (?:refund|money back|exchange|replacement)|(?:要|想)[^,。]{0,4}(?:退款|退货|换货|
      换)|quiero(?: [a-z]+){0,3} (?:reembolso|cambi|devolucion|dinero)|(?:اريد|ابغي|بدي|
      عايز)(?: [\u0620-\u06ff]+){0,2} ?(?:استرداد|استبدال|فلوسي|ارجاع)
    `),
  ],
]

/** Asks the customer to tell, and is no question. */
const requestsOfUs = new RegExp(unwrap`
    (?<![a-z])(?:please|kindly|i(?:'ll| will)? need|we(?:'ll| will)? need|could you|can you|por favor|necesito|
    necesitamos|indiqueme|digame|facilitenos|dime|dinos|pasame)(?! (?:note|allow|wait|bear|see|follow|visit|open|check|
    contact))(?![a-z])|(?:请|麻烦|烦请|劳烦)(?:您|你)?(?:先|再)?(?:提供|告诉|告知|发|说|补充|回复|留)|(?:还)?需要(?:您|你)(?:提供|告知)|
    (?<![\u0620-\u06ff])(?:يرجي|الرجاء|نرجو|ارجو|من فضلك|لو سمحت|احتاج|نحتاج|زودني|زودنا|اخبرني|ارسل لي|
    عطني)(?![\u0620-\u06ff])
  `)
const toUs = new RegExp(unwrap`
    (?<![a-z])(?:me|us|need|your|su|tu|indi[a-z]+|dig[a-z]+|facilit[a-z]+|nos)(?![a-z])|我|提供|告知|补充|回复|留|发|(?:ني|لي|لنا|
    نا|احتاج|نحتاج|تزويد|ارسال|ذكر)(?![\u0620-\u06ff])
  `)

/** Whether a reply asks for what the customer or the context already gave. */
export function asksAgain(folded: string, prepared: Prepared): boolean {
  const said = prepared.said.join('\n')
  const questions = folded.match(/[^.!?。\n]*\?/g) ?? []
  const requests =
    folded.match(/[^.!?。\n]*[.!。\n]/g)?.filter((sentence) => requestsOfUs.test(sentence) && toUs.test(sentence)) ?? []
  return [...questions, ...requests].some((sentence) => {
    if (unfit.test(folded)) return false
    if (asksOrder.test(sentence) && idsIn(sentence).length === 0) {
      const orders = prepared.context.session.customer?.orders ?? []
      return (
        idsIn(said).length > 0 ||
        orders.some((id) => said.includes(fold(id).folded)) ||
        (orders.length === 1 && prepared.assurance !== 'none') ||
        /^rehearse/.test(prepared.question)
      )
    }
    if (asksFault.test(sentence) && faultTold.test(said)) return true
    if (askedAndTold.some(([asked, told]) => asked.test(sentence) && told.test(prepared.question))) return true
    if (asksEmail.test(sentence) && /@|\[email|⟦email/.test(said)) return true
    return asksForKnown(sentence, prepared)
  })
}
