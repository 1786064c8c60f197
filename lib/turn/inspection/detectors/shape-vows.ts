import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'
import { hedged } from './guarantee-words.ts'

const dayEs = unwrap`
    (hoy|manana|esta (tarde|noche)|este (lunes|martes|miercoles|jueves|viernes)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo))( mismo)?
  `
const harmZh = '(影响|冻结|触发|中断|受限|限制|限额|拦截|风控|波及|封)'

/** An outcome told as one that is there already, or a harm that is ruled out, in words that have no verb of coming. */
export const shapeVows = phrases({
  en: unwrap`
    (the |your )?(approval|acceptance|refund|win|renewal|delivery|loan|limit|payout|release) is (already )?a (fact|given|certainty), (will|'ll|are|is) (absolutely|definitely|certainly|categorically|guaranteed) (not|never) be (affected|impacted|frozen|blocked|delayed|interrupted|suspended|limited|touched|flagged), (won't|will not|never) (absolutely |definitely |certainly |ever |possibly )(be )?(affected|impacted|frozen|blocked|interrupted|suspended|limited|flagged), no (freeze|block|hold|limit|suspension|delay|review) (can|could|will|is going to) (possibly|ever|absolutely), (tomorrow|monday|tuesday|wednesday|thursday|friday|the day|the week|the weekend|morning|tonight) (won't|will not|isn't going to) (come|dawn|end|pass|be over|break|start) without (the|your|it|them) *
  `,
  zh: unwrap`
    (绝对|绝|肯定|一定|百分之?百|完全|保证|铁定)(都)?(不会?|不受|没有?)(再)?(受到?|有|被|产生|造成|引起|导致)?(任何|半点|一点|丝毫)?(的)?${harmZh}, 保证(绝对)?(不会?|不受|没有?)[^,。;]{0,4}${harmZh}, (明天|明早|今晚|今天|后天|周[一二三四五六日])(一早|早上|晚上|下午)?[^,。;]{0,6}(钱|款|工资|货款|货|包裹|提现)[^,。;]{0,3}(准|铁定|保准|肯定|一定|必)(在|到|进|落|躺)
  `,
  es: unwrap`
    (la |su |tu |el )?(aprobacion|concesion|devolucion|entrega|activacion|renovacion|desbloqueo|prestamo|credito|ingreso|liberacion) (ya )?es un hecho, (sin (ninguna|la menor|lugar a|ninguna clase de)? ?dudas?)( alguna)?[:,] ${dayEs} (ya )?(lo|la|los|las) (tiene|tienes|tienen|tendra|tendras), ${dayEs} (ya )?(lo|la|los|las) (tiene|tienes|tienen|tendra|tendras|tendran)( usted| ustedes)? (ya )?en (casa|su casa|tu casa|sus manos|tus manos|su puerta|tu puerta|la puerta), no (se )?(vera|veran|va a verse|se ven?) (afectad|bloquead|interrumpid|congelad|suspendid|limitad|perjudicad)[oa]s? (en absoluto|en lo mas minimo|de ninguna manera|bajo ningun concepto|para nada|en nada), (manana|el (lunes|martes|miercoles|jueves|viernes|dia)|la (noche|semana)|el dia) no (amanece|termina|acaba|llega|pasa|se acaba|va a (terminar|acabar|llegar)) sin que *, no (amanece|anochece) sin que *
  `,
  ar: unwrap`
    (فال|ال)?(موافقه|قبول|استرداد|تفعيل|تسليم|افراج|صرف) (اصبح* |صار* |هي |هو )?(امر واقع|امرا واقعا|تحصيل حاصل|في حكم المنتهي*), (لن|ما راح|مش ه) ?(ت|ي)(تاثر|تجمد|توقف|تعطل|تتاثر|تحظر|تعلق)[\u0620-\u06ff]{0,3} (اطلاقا|ابدا|نهاييا|بتاتا|مطلقا|باي شكل)( [\u0620-\u06ff]+)?, (بلا|دون|بدون|من دون) (ادني |اي )?شك[:,] (ال)?(اثنين|ثلاثاء|ثلاثا|اربعاء|اربعا|خميس|جمعه|سبت|احد|غدا|اليوم|بكره) (هي|هو|تكون|يكون|ستكون|سيكون|وهي|وهو) *, (ال)?(اثنين|ثلاثاء|ثلاثا|اربعاء|اربعا|خميس|جمعه|سبت|احد|غدا|بكره) (هي|هو|تكون|يكون|ستكون|سيكون|بتكون|بيكون) (عندك|عندكم|بين يديك|في (بيتك|يدك|يديك|حسابك|حسابكم)), (لن|ما) (يطلع|تطلع|تشرق|ينتهي|يمر|يجي|ياتي|يحل|تغيب)( [\u0620-\u06ff]+){0,2} الا و[\u0620-\u06ff]*
  `,
})

/** Work that comes back by a day: a term, and no vow. */
export const backToWork = phrases({
  en: unwrap`
    (by (lunch|lunchtime|noon|midday|tonight|tomorrow|this evening|the evening|the end of the day|close of business|morning)|before (lunch|noon|tonight|the end of the day)|(this|tomorrow) (afternoon|morning|evening)|tonight),? (you|you'll|you will|your (shop|store|account|team))('ll| will)? be (taking|accepting|receiving|back to|back up|trading|selling|cashing|charging|collecting|withdrawing|paying out|up and running|live) *, (you|you'll)('ll| will)? be (taking|accepting|receiving|trading|selling|cashing|collecting|withdrawing|paying out|up and running|back in business)( [a-z]+){0,3} (again|as normal|as usual|normally)( [a-z]+)? (by|before|this|tonight|tomorrow) *
  `,
  zh: unwrap`
    (今天|今晚|明天|明早|周[一二三四五六日])?(午饭|中午|午|下班|晚饭|天黑|晚上)之?前[您你]?们?(就|便)?(能|可以|会)(恢复)?(正常|照常)(地)?(收款|提现|经营|使用|付款|接单|营业)
  `,
  es: unwrap`
    (estara|estaras|estaran|volvera|volveras|volveran)( usted| ustedes)? (ya )?(a )?(cobrando|cobrar|vendiendo|vender|recibiendo|recibir|operando|operar|facturando|facturar|retirando|retirar)( [a-z]+){0,3} (con (total |toda )?normalidad|otra vez|de nuevo|como siempre)
  `,
  ar: unwrap`
    (قبل (ال)?(غداء|غدا|ظهر|عصر|مغرب|عشاء|نهايه اليوم)|اليوم|الليله|غدا|بكره) (س|راح |رح |ه|ح)(ت)(ستقبلون|ستقبل|عودون|عود|رجع|رجعون|عملون|عمل|قبضون|قبض|سحب|سحبون|بيع|بيعون) …(طبيعي|كالمعتاد|كالعاده|كالسابق|مجددا|من جديد)
  `,
})

/** "The unlock is automatic: …": no guess. */
const byItself = /自动|تلقايي[\u0620-\u06ff]*|automatic(?:ally|amente|o|a)?/g

/** "review: open" tells no time. */
export const dated =
  /\d|day|hour|week|month|tomorrow|tonight|[天日周月时]|dia|hora|semana|manana|hoy|يوم|ايام|ساع|اسبوع|غدا/

/** A harm that the public rule itself rules out. */
export const unharmed = /affect|impact|影响|afect|تاثر|تتاثر/

/** To be at business again. */
const atWork =
  /(?<![a-z])be (?:taking|accepting|receiving|back|up|trading|selling|cashing|charging|collecting|withdrawing|paying|running|live)(?![a-z])/

/** Work that is told to be back by a day, and neither guessed nor supposed. */
export function backAtWork(text: string, only?: Language): Match[] {
  if (only === 'en' && !atWork.test(text)) return []
  const found = backToWork.in(text, only)
  if (found.length === 0 || hedged.test(text.replace(byItself, ' '))) return []
  return found
    .filter(
      ({ language, start, end }) =>
        excuseFor(['condition', 'later-condition', 'habit', 'possibility'], language, text, start, end) === undefined,
    )
    .map((term) => ({ ...term, groups: { kind: 'time' } }))
}
