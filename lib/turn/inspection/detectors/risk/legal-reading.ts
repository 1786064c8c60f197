import { unwrap } from '#lib/text/unwrap.ts'

/** Those whom nobody names but to complain: a supervisor of banks, a court of consumers, an ombudsman. */
const authority = new RegExp(unwrap`
    (?<![a-z])(?:ombuds[a-z]+|information commissioner|fca|cfpb|afca|asic|trading standards|action fraud|
    citizens advice|small claims|
    attorney general|consumer (?:protection|affairs|court|rights) ?[a-z]*|(?:financial|banking) (?:regulator|conduct|
    authority|services authority)|regulators?|central bank|profeco|condusef|sernac|indecopi|ocu|facua|omic|cnbv|
    defensor(?:ia)?|banco (?:de espana|central|de mexico)|superintendencia|(?<!(?:mi|el|este|un|tu|su|ese) )consumo(?! de))(?![a-z])|消协|消保委|消费者协会|12315|12345|
    12378|12363|银保监|金融监管|监管局|市场监管|人民银行|(?<![\u0620-\u06ff])[وفبلك]?(?:ل|لل|ال)?(?:ساما|حمايه المستهلك|بنك المركزي|
    البنك المركزي|مصرف المركزي|وزاره التجاره|هييه [\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `)
const lawyer = new RegExp(unwrap`
    (?<![a-z])(?:my|our|the|a) (?:[a-z]+ )?(?:solicitors?|lawyers?|attorneys?|barrister|legal (?:team|department|
    counsel|advis[eo]rs?|representatives?))(?![a-z])|(?<![a-z])(?:mi|mis|nuestr[oa]s?|un|una) (?:abogad[oa]s?|
    letrad[oa]s?|departamento legal|asesor[a]? legal)(?![a-z])|律师|(?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال)?(?:محامي|محاميي|
    محاميتي|محاميه|مستشاري القانوني)(?![\u0620-\u06ff])
  `)
/** The house's doing is complained of: a case, a letter, what is done to it. */
const complains = new RegExp(unwrap`
    (?<![a-z])(?:complain[a-z]*|written to|wrote to|report(?:ed|ing)?|case|reference|copied|cc'd|hear(?:ing)? from|
    letter|filed|lodged|opened|escalat[a-z]+|be in touch|(?:goes|going over) to|advised|formal[a-z]*|sue|court|taking this|going to|will be|
    aware|involved|knows)(?![a-z])|(?<![a-z])(?:queja|reclam[a-z]+|denunci[a-z]+|escrit[oa]|escribi|requerimiento|
    expediente|burofax|demand[a-z]+|al corriente|acudir[a-z]*|ire|voy|tiene mi|ya tiene)(?![a-z])|投诉|举报|材料|发函|跟进|起诉|告你|
    告诉了|反映|交给|提交|(?:شكوي|شكيت|اشتكيت|كتبت|راسلت|بلغت|ابلغت|رفعت|قدمت|بروح|اروح|ساذهب|بتواصل|يتواصل|بوصلها|بوصل|راح|
    ملف)(?![\u0620-\u06ff])
  `)
/** A paper for a lawyer, and a question of who watches over the house. */
const ordinary = new RegExp(unwrap`
    (?<![a-z])(?:invoice|receipt|copy|download|address|software|subscription|discount|regulated|supervised|licen[sc]ed|
    licence|authori[sz]ed by|insured|rates?|factura|recibo|copia|descarg[a-z]+|supervisad[oa]s?|regulad[oa]s?|
    autorizad[oa]s? por|licencia|tipo de cambio|tasa)(?![a-z])|发票|收据|下载|监管吗|受[^,。]{0,8}监管|牌照|汇率|利率|فاتوره|الفاتوره|
    نسخه|احمل|تحت اشراف|مرخص|سعر|خاضع
  `)
const inquires = new RegExp(unwrap`
    ^[\s'"(]*(?:is|are|do|does|did|which|who|what|how|can|could|where|should|would|es|son|esta|estan|como|cual|cuales|
    quien|que|donde|puedo|hay)(?![a-z])|(?<![a-z])how (?:do|can|would|to)(?![a-z])|(?<![a-z])como (?:puedo|se|hago|
    reclamo|denuncio|presento)(?![a-z])|怎么|如何|吗|哪里|是不是受|(?<![\u0620-\u06ff])(?:هل|كيف|وين|من وين|ازاي|
    شلون)(?![\u0620-\u06ff])
  `)

/** Whether a sentence calls upon a supervisor, a court or a lawyer against the house. */
export function isLegal(sentence: string): boolean {
  if (ordinary.test(sentence) || inquires.test(sentence)) return false
  return (authority.test(sentence) || lawyer.test(sentence)) && complains.test(sentence)
}
