import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { namesPlainCode } from '../detectors/credential-excuses.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { conceptNamed } from './concepts.ts'

const checkEn =
  '(?:(?:the|your|an?|our) )?(?:[a-z-]+ )?(?:verification|(?:identity|id|security) check|one-time code|verification card)'
const codeEn =
  '(?:(?:the|your|an?|another|that|new) ){1,2}(?:(?:one-time|verification|security|new|fresh|six-digit|6-digit|sms|text|login) ){0,2}(?:code|passcode)'
const checkEs =
  '(?:la|el|tu|su|una?) (?:proceso de |tarjeta de |paso de |nueva )?(?:verificacion|comprobacion de identidad)'
const codeEs = '(?:el|un|su|tu|otro) (?:nuevo )?codigo(?: (?:nuevo|de verificacion|de un solo uso|por sms|por correo))?'
const checkAr = '(?:(?:ال)?(?:عمليه|خطوه|خطوات|بطاقه|اجراء|اجراءات) )?(?:ال)?تحقق(?! (?:ب(?:ال)?خطوتين|(?:ال)?ثنايي))'
const codeAr = '(?:ال)?(?:رمز|كود)(?: (?:ال)?(?:تحقق|جديد|تاكيد))?'

/** The verification is told to run, its code to be under way, its card to stand there. */
const table = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:i|we)(?:'ve| have|'d)?(?: (?:now|just|already|also|gone ahead and)){0,2} (?:started|begun|began|kicked off|launched|triggered|initiated|opened|set off|fired off) ${checkEn}(?![a-z])|
      (?<![a-z])(?:the|your)(?: identity| id)? (?:verification|identity check)(?: has(?: now| just| already)?(?: been)?|'s| is| was)(?: now| just| already| all)?(?: been)? (?:started|begun|kicked off|launched|triggered|initiated|under way|underway|running|in progress|opened)(?![a-z])
    `,
    unwrap`
      (?<![a-z])${codeEn}(?: (?:is|should be)|'s)(?: now| already| just)? (?:on (?:its|the) way|waiting in your|in your (?:inbox|messages)|with you now|heading)(?![a-z])|
      (?<![a-z])${codeEn} (?:has|have|was|'s)(?: now| just| already)?(?: been)? (?:sent|texted|e-?mailed|gone out|gone|dispatched|issued) ?(?:out )?(?:to|by|on) (?:your|the|you|sms|text|e-?mail)(?![a-z])|
      (?<![a-z])${codeEn}(?: just)? went (?:out )?to (?:your|the)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:the|your|an?) (?:verification|identity|id) card(?:'s| is| has)(?: now| just| already| been){0,2} (?:open(?:ed)?|up|showing|here|there|popped up|come up|appeared|in (?:this|the) (?:window|chat)|on your screen|below|above|waiting)(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:he|hemos) (?:iniciado|empezado|comenzado|abierto|lanzado|activado|puesto en marcha)|(?:(?:ya )?(?:te|le|les|os)|ya) (?:inicie|iniciamos|empece|comence|abri|abrimos|lance|active)) (?:ya )?(?:${checkEs}|(?:la|una) tarjeta de verificacion)(?![a-z])(?! en dos)|
      (?<![a-z])(?<own>inicie|empece|comence|lance|active) ${checkEs}(?![a-z])(?! en dos)|
      (?<![a-z])(?:la|tu|su) verificacion(?: ya)? (?:esta|quedo|queda|ha sido|fue|se ha)(?: ya)? (?:iniciad[oa]|en marcha|en curso|abiert[oa]|lanzad[oa]|empezada|activada)(?![a-z])
    `,
    unwrap`
      (?<![a-z])${codeEs}(?: ya)? (?:va|esta|viaja|ha salido|salio)(?: ya)? (?:en|de) camino(?![a-z])|
      (?<![a-z])(?:se (?:te |le )?(?:ha|han) (?:enviado|mandado)|se (?:te |le )?(?:envio|mando)|ha sido enviado|fue enviado|ya (?:ha salido|salio)) (?:ya )?${codeEs}(?! (?:de (?:descuento|recogida|retiro|entrega|reserva)|promocional))(?![a-z])|
      (?<![a-z])${codeEs}(?: ya)? (?:se (?:te |le )?(?:ha enviado|envio|mando|ha mandado)|(?:ha sido|fue) enviado)(?: ya)? (?:a|al|por) (?:su|tu|sms|correo|movil|telefono)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:la|una|tu|su) tarjeta de verificacion(?: ya)? (?:esta|quedo|ha salido|salio|aparecio|se abrio|se ha abierto|se ve)(?: ya)? (?:abierta|visible|lista|aqui|abajo|arriba|en (?:esta|la|tu|su))(?![a-z])|
      (?<![a-z])(?:te|le|os|les) (?:ha (?:salido|aparecido)|salio|aparecio|he (?:abierto|puesto|dejado))(?: ya| aqui| abajo){0,2} (?:la|una) tarjeta de verificacion(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<!怎么|如何|没有|尚未)(?:已经?|刚刚?)(?:[为帮给替]您)?(?:发起|启动|开启|打开|触发|开始|弹出)了?(?:一?[个张次])?(?:身份)?(?:验证(?!码)|核验)(?!后|之后|以后|的话|时|过的)|
      (?<!怎么|如何|没)(?:发起|启动|开启|触发)了(?:身份)?(?:验证(?!码)|核验)(?!后|之后|以后|的话|时)|
      (?:验证|核验)(?:流程|卡片?)?(?:已经?|刚刚?)(?:[为帮给替]您)?(?:发起|启动|开启|开始|弹出|打开|出现|显示|跳出)(?:来?了)?(?!后|之后|以后|的话|时)
    `,
    unwrap`
      (?:验证码|校验码|动态码|一次性密码)(?:已经?|刚刚?)(?:[为帮给替]您)?(?:发|推送|下发|寄)(?:送|出|到|往|至|给|了)+(?!后|之后|以后|的话|时|过)|
      (?:把|将)(?:新的?)?(?:验证码|校验码)(?:已经?)?(?:发|推送)(?:送|到|给|至|往)+[^,。;!?]{1,12}了(?!吗|没)|
      (?:已经?|刚刚?)(?:[给向往为]您)?(?:[^,。;!?不没未]{0,8})?发(?:送|了|出|过去)*(?:一?[条个])?(?:短信)?验证码(?!后|之后|以后|的话|时|吗|没|过)
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:بدات|بدانا|بديت|بدينا|ابتديت|فتحت|فتحنا|اطلقت|شغلت) (?:(?:لك|لكم|معك|الان|الحين) ){0,2}${checkAr}(?![\u0620-\u06ff])|
      (?<![\u0620-\u06ff])[وف]?تم(?:ت)? (?:بدء|بدا|اطلاق|فتح|تشغيل) ${checkAr}(?![\u0620-\u06ff])|
      (?<![\u0620-\u06ff])${checkAr} (?:بدا|بدات|شغال|شغاله|مفتوحه?|جاري?ه?)(?: الان| الحين)?(?= ?[,.!؛;])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?تم(?:ت)? (?:ال)?(?:ارسال|بعث) ${codeAr}(?! (?:ال)?(?:خصم|استلام|حجز|ترويجي|تتبع|قسيمه))(?: [\u0620-\u06ff]+){0,3}? (?:الي|علي|ل)(?:ال)? ?(?:جوال|هاتف|موبايل|بريد|ايميل|رقم)|
      (?<![\u0620-\u06ff])(?:ال)(?:رمز|كود)(?: (?:ال)?(?:تحقق|جديد))? (?:(?:صار|الان) )?(?:في (?:ال)?طريق[هك]?|بالطريق|انرسل|اترسل|تم ارساله)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ظهرت|طلعت|انفتحت|نزلت)(?: (?:لك|لكم|عندك)){0,2} بطاقه (?:ال)?تحقق|
      (?<![\u0620-\u06ff])بطاقه (?:ال)?تحقق (?:ظهرت|طلعت|مفتوحه|انفتحت|ظاهره|امامك|قدامك|موجوده)(?![\u0620-\u06ff])
    `,
  ],
})

/** What these patterns end with. */
export const startedCheckTriggers: Readonly<Record<Language, string>> = {
  en: 'verification|check_|one-time|on its way|on the way|in your|with you|heading|sent to|texted|issued|went|card_|under way|running|in progress',
  es: 'verificacion|comprobacion|identidad|codigo|camino|iniciad|marcha|curso|abiert|tarjeta',
  zh: '验证|核验|验证码|校验码|动态码|一次性密码|发起|启动|开启|弹出|打开|出现|显示|发出|发送|发到|发给|了',
  ar: 'تحقق|التحقق|رمز|كود|الرمز|الكود|طريق|بالطريق|انرسل|اترسل|ارساله|بطاقه|ظهرت|مفتوح|جوال|هاتف|موبايل|بريد|ايميل|رقم',
}

/** What the customer has, or misses, already: of it, no new call tells. */
const hadBefore = new RegExp(unwrap`
  (?<![a-z])(?:codes?|card|verif[a-z]+) (?:that |you |i |has |have |hasn't |haven't |did|didn't |never |does|doesn't |is |isn't |came|arriv|expired|not )|(?<![a-z])(?:got|get|received?|entered|typed|use|used|put|resend|wrong|another|new|no) (?:[a-z]+ ){0,3}(?:codes?|card)(?![a-z])|
  (?<![a-z])(?:codigo|tarjeta)(?: de verificacion)?(?: [a-z]+){0,3} (?:no|me|llega|llego|caduc|expir|venc|sale|salio|sirve|funciona)|(?<![a-z])(?:llega|llego|recib|puse|meti|caduc)[a-z]*(?: [a-z]+){0,3} (?:codigo|tarjeta)|
  (?:验证码|卡片)[^,。?]{0,8}(?:没|不|过期|失效|收|错|发了|来)|(?:收|等|填|输)[^,。?]{0,6}(?:验证码|卡片)|(?:رمز|كود|بطاقه)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,3} (?:ما|لم|وصل|انته|غلط|خطا)|(?:وصل|جا|استلم|كتب|حط)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,3} (?:ال)?(?:رمز|كود)
`)
const spokenOf = /verif|(?<![a-z])(?:codes?|codigo)(?![a-z])|验证|核验|تحقق|(?:ال)?(?:رمز|كود)(?![\u0620-\u06ff])/
/** What a screen says, in an account of how it goes. */
const shown =
  /(?:提示|显示|页面|看到|出现|说明)[^,。;]{0,6}$|(?<![a-z])(?:says?|shows?|reads|that|whether|see|until|when|once|after|before|if|dice|muestra|pone|que|cuando|si|una vez)(?: that| que)? $|(?<![\u0620-\u06ff])(?:بعد ما|بعد ان|لما|اذا|اول ما|عندما|يقول|تظهر|ان) $/

function isTold({ language, start, text: phrase, groups }: Match, sentence: Sentence): boolean {
  if (language === 'es' && groups?.own !== undefined) return isAccentedAt(sentence, start + groups.own.length - 1)
  return phrase !== '' && !shown.test(sentence.text.slice(0, start))
}

/** "I've started the verification", "a code is on its way", "the card is in this window": only the call makes it so. */
export function toldStartedCheck(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const { text } = sentence
  const found = matchesIn(table, text, only).filter((match) => isTold(match, sentence))
  if (found.length === 0 || hadBefore.test(prepared.question) || prepared.replies.some((reply) => spokenOf.test(reply)))
    return []
  if (namesPlainCode(`${prepared.question} ${text}`)) return []
  return found.map((match) => ({ ...match, concept: conceptNamed('code'), kind: 'done' as const, self: true }))
}
