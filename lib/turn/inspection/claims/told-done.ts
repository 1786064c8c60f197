import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { type Concept, conceptNamed, conceptOfThing, concepts } from './concepts.ts'

const actNouns = {
  en: unwrap`
    (?:cancellation|refund|reimbursement|change|dispute|update|request|transfer|credit|address|reversal|return|claim|
    replacement|switch|upgrade|downgrade|fix|order|account|chargeback|complaint|money|card|extension|reset)
  `,
  es: unwrap`
    (?:cancelacion|anulacion|reembolso|cambio|disputa|solicitud|devolucion|reclamacion|reclamo|modificacion|
    actualizacion|baja|traslado|tramite|gestion|bloqueo|direccion|pedido|contracargo)
  `,
  zh: '(?:退款|取消|修改|变更|申请|投诉|争议|地址|订单|申诉|退货|换货|补发|手续|退订|补偿)',
  ar: '(?:الغا|استرداد|تغيير|تعديل|تحديث|نزاع|اعتراض|شكوي|طلب|معامل|عمليه|عنوان)',
} as const

/** A thing is told done without any verb of its own: "Done.", "the refund went through", "办好了". */
export const sayDoPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])${actNouns.en}(?: (?:of|for|on|to|to your|request|order) [a-z0-9-]+| [a-z]+){0,3}? ?(?:is|are|has|have|
      's)?(?: (?:now|all|been|just|already|fully|both)){0,2} ?(?:complete|done|confirmed|gone through|went through|
      all set|sorted|in place(?! of)|successful|taken care of|finished|finalised|finalized|through(?! (?:your|the|our|my|its|an?|this|that|any)(?![a-z]))|effective|underway|
      under way|in motion|live|went in|gone in|in the system)(?![a-z])(?! (?:once|when|if|until|within|through|via|in the (?:app|shop)|by (?:the|your) (?:bank|seller|shop|hotel|courier)|the (?:form|
      steps?|process|verification)))
    `,
    unwrap`
      (?:^|[\s,!-])(?:that's|it's|that is|it is|everything is|everything's|you're|you are|
      all)(?: now| been| both)? (?:all )?(?:sorted|done|taken care of|set|fixed|resolved|squared away|handled|
      off the books|no longer active)(?= ?[:!.,;-]| now| on my| for you|\s*$)
    `,
    unwrap`
      ^\W*(?:(?:ok|okay|alright|great|perfect|right|sure|yes|good news|there|and)[ ,!-]+){0,2}(?:it's |that's |all |
      there )?(?:done|all done|sorted|all sorted|all set|handled|fixed|(?:all )?taken care of)(?= ?[:!.,;-]|\s*$)
    `,
    unwrap`
      (?<![a-z])(?:consider it (?:done|sorted|cancelled|handled|gone)(?! (?:only )?(?:when|once|if|as soon as)(?![a-z]))|as good as done|mission accomplished|job done|
      (?:i|we) (?:took|have taken|'ve taken) care of (?:it|that|this|everything|your)|(?:i|we)(?:'ve| have)? (?:got|
      gotten|had) (?:it|that|this|them|your [a-z]+|the [a-z]+) (?:cancell?ed|refunded|changed|sorted|fixed|updated|done|
      reversed|removed|waived|approved|pushed through|taken off|switched|closed|stopped))(?![a-z])
    `,
    unwrap`
      (?:^|[.:;,!-] ?)(?:(?:your|the|new|successfully|delivery|shipping|return) ){0,2}(?:${actNouns.en}|invoice|receipt|
      label|subscription|booking)(?: [a-z]{2,10}-\d{1,12})?:? (?:lodged|generated|sent|resent|paused|stopped|blocked|
      saved|set|switched|
      swapped|redirected|changed|cancell?ed|stopped|logged|raised|opened|triggered|corrected|booked|scheduled|issued|
      processed|opened|submitted|confirmed|completed?|updated|filed|applied|sent|approved|cancell?ed|refunded|changed|
      closed)(?= ?[:!.,;-]|\s*$| (?:for|on|to|against) (?:you|your|[a-z]{2,10}-\d))
    `,
    unwrap`
      (?<![a-z])(?:corrected|new|revised|updated|amended) (?:invoice|receipt|return label|label)(?: [a-z0-9-]+){0,7} (?:is|are)(?: now| already)? (?:on (?:its|the) way|in your inbox|ready for you|waiting (?:in|for))(?![a-z])
    `,
  ],
  zh: [
    `${actNouns.zh}[^,。;!?\\n不没未]{0,6}?(?:办好|办妥|办完|搞定|弄好|弄完|完成|成功|生效|妥当|到位|好)了`,
    '(?:退款|取消|修改|变更|投诉|争议|申诉|退货|换货|退订)(?:申请|请求)?(?:已经?)?(?:提交|办理|操作|登记)成功(?![后率时的会将才就]|与否|之后)',
    '(?:办好|搞定|弄好|弄完|处理好|处理妥|改好|退好|取消好|操作好|设置好|办妥|办完|安排好|提交好|登记好|换好|关好|停好|解决|安排上|安排妥)[了啦咯喽](?!吗|没|么|之?后|再|就|才|的)',
    '(?:发票|收据)[^,。;!?\\n不没未可需请会]{0,20}?(?:已经?|刚刚?)[^,。;!?\\n不没未可需请会]{0,24}?(?:重(?:新)?发|补发|发给[您你]|发到[您你]|重开|换开|补开|重新开|开好|开出)(?!时|前|后|的)',
    '^[^\\u3400-\\u9fffa-z]*(?:好的?,?|好嘞,?|没问题,?|行,?|ok,?)?(?:都|全|全部)?(?:已)?(?:办|弄|搞)?(?:好了|妥了|搞定|完成了)(?=[,。!~\\s]|$)',
  ],
  es: [
    unwrap`
      ^\W*(?:(?:ya|si|claro|perfecto|vale|bien|ok|muy bien|de acuerdo|y)[ ,!]+){0,2}(?:todo |ya )?(?:esta |quedo |
      queda )?(?<!^\W{0,3}y )(?:listo|lista|hecho|hecha|solucionado|arreglado|resuelto)(?= ?[!.]| y |\s*$)
    `,
    unwrap`
      (?<![a-z])(?<!(?:cobro|cargo|pago|compra|entrega|envio) (?:de|del)(?: (?:ese|este|tu|su|el))? )${actNouns.es}[^,;.]{0,40}? (?:ya es efectiv[oa]|se (?:completo|realizo|efectuo|concreto|hizo|ejecuto)|
      fue exitos[oa]|ya (?:esta|quedo|queda) (?:list[oa](?! para [a-z]+[aei]r)|hech[oa]|en firme|en marcha|en curso)|esta (?:list[oa](?! para [a-z]+[aei]r)|
      hech[oa])|se ha completado|quedo (?:list[oa]|hech[oa]|en firme))(?![a-z])(?! (?:el|en) \d| en otr[oa] )
    `,
    unwrap`
      (?<![a-z])y (?:el|su|tu) (?:dinero|importe|reembolso|pedido) (?:ya )?(?:devuelt|reembolsad|hech|cancelad|anulad)o(?= ?[!.,;]|\s*$)|
      (?:^|[,:;!] ?)(?:ya )?[a-z]{2,4}[-_]\d{1,8} (?:cancelad|anulad|reembolsad|modificad|actualizad)[oa](?= ?[!.,;:]| y |\s*$)|
      (?:^|[,:;!] ?)(?:ya )?(?:(?:su|tu|el|la|nueva) ){0,2}(?:${actNouns.es}|factura|etiqueta|recibo|
      suscripcion|contrasena|tarjeta)(?: [a-z0-9-]+){0,2}? (?:puest|enviad|reenviad|generad|pausad|anulad|cancelad|actualizad|
      cambiad|corregid|modificad|tramitad|emitid|abiert|registrad|reembolsad|devuelt|guardad|list|hech|programad|
      agendad|escalad|bloquead)[oa]s?(?= ?[!.,;:]| y | por (?:mi|nuestra) parte| de (?:mi|nuestro) lado| (?:tal y |
      tal )?como (?:pedi|solicit|queri|acord)| (?:a|al|para) (?:su|tu|[a-z*]{1,12}@)|\s*$)
    `,
    unwrap`
      (?<![a-z])(?:ya (?:esta|quedo) (?:todo )?(?:list[oa](?! para [a-z]+[aei]r)|hech[oa]|arreglad[oa]|solucionad[oa]|resuelt[oa])|(?:delo|
      dalo|dela|dala) por (?:hech[oa]|cancelad[oa]|resuelt[oa])|asunto (?:resuelto|arreglado|zanjado|cerrado|concluido|
      liquidado))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:factura|recibo|etiqueta) (?:corregida?|nueva?|rectificada?|actualizada?|modificada?)(?: [a-z0-9-]+){0,6} (?:ya )?(?:va|viaja|esta) (?:ya )?(?:en camino|de camino|en (?:su|tu) (?:correo|bandeja))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:le|les) (?:he|hemos) (?:pedido|escrito|avisado|reclamado|dicho) a(?:l| la| los| las| su| tu)? (?:vendedor|transportista|
      banco|tienda|mensajer|repartidor|equipo|almacen|proveedor|comercio|emisor)
    `,
    unwrap`
      (?<![a-z])(?:le|te|se lo|se la|te lo|te la|lo|la|los|las) (?:deje|dejamos|di|dimos|puse|
      pusimos)(?: [a-z]+){0,3}? (?:cancelad|anulad|cambiad|actualizad|list|hech|resuelt|arreglad|de baja|abiert|
      solicitad|programad|devuelt|corregid|bloquead)
    `,
  ],
  ar: [
    `(?:اكتمل|اكتملت|نجحت|نجح|انتهيت من|انتهينا من|انتهت|انتهي|خلصت|خلصنا)(?: عمليه| اجراءات| اجراء| معامله)? (?:ال)?${actNouns.ar}`,
    unwrap`
      (?:الطلب|(?<![\u0620-\u06ff])طلب(?= [a-z]{1,4}-\d| (?:الان|اصبح|بات|صار))|طلبك|اشتراكك|النزاع|الطلبان|
      الطلبين)(?: [a-z]{1,4}-\d{1,8})?(?: الان| اصبح| بات| صار| كلاهما){0,2} (?:ملغي|
      ملغاه|ملغيان|مسترد|مفتوح)(?! ?[\u0620-\u06ff]*(?: في حال))
    `,
    unwrap`
      ^[^\u0620-\u06ff]*(?:(?:حاضر|ابشر|تمام|طيب|نعم|حسنا|خلاص|اوكي)[ ,،!]+)?(?:تم بنجاح|تم الامر|تم ذلك|تمت العمليه|
      تم كل شيء|كل شيء جاهز|خلص الموضوع|انحل الموضوع|خلصت لك|خلصنا لك|تم المطلوب|تم تنفيذ المطلوب)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:ال)?فاتوره (?:ال)?(?:مصححه|جديده|معدله)(?: [\u0620-\u06ff0-9]+){0,6}? (?:في طريقها|وصلت بريدك|في بريدك|صدرت)(?![\u0620-\u06ff])
    `,
    '^[^\\u0620-\\u06ff]*(?:تم|تمت)(?= ?[.!,،]|\\s*$)',
  ],
})

/** "Done, ..." names nothing of its own: any act of this turn may be meant. */
const bare =
  /^\W*(?:(?:[a-z]+|[\u0620-\u06ff]+)[ ,!-]+){0,2}(?:done|all done|sorted|listo|lista|hecho|تم|تمت|تم بنجاح)$/

function conceptTold(match: Match, text: string): Concept {
  const named = conceptOfThing(match.text) ?? concepts.find(({ states }) => states.test(match.text))
  if (named) return named
  const other = conceptNamed('other')
  return match.start === 0 && bare.test(match.text) ? other : (conceptOfThing(text) ?? other)
}

/** "Change the PIN", "return it": before its object the noun is a verb, told to the customer to do. */
const orderEn =
  /^(?:[^a-z]*)(?:change|update|request|transfer|return|claim|switch|upgrade|downgrade|fix|order|reset|dispute) (?:the|your|it|an?|any|those|them)(?![a-z])/

/** A claim of the patterns: its concept is what the phrase, or else the sentence, speaks of. */
export function toldDone(sentence: Sentence, only?: Language): ClaimedAct[] {
  return matchesIn(sayDoPatterns, sentence.text, only)
    .filter(({ language, text }) => language !== 'en' || !orderEn.test(text))
    .filter(({ language, start, end }) => excuseFor(['negation'], language, sentence.text, start, end) === undefined)
    .map((match) => ({ ...match, kind: 'done' as const, self: false, concept: conceptTold(match, sentence.text) }))
}
