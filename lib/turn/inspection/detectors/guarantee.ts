import { createClaimDetector } from '../claim-detector.ts'
import { echoesPublic } from '../echoes-public.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'

const sureEn =
  "guarantee|guaranteed|guarantees|definitely|certainly|for sure|for certain|without (?:fail|(?:a |any )?doubt|question)|100 ?%|one hundred percent|absolutely|undoubtedly|no doubt|rest assured|i promise|we promise|promise you|i assure|i can assure|we assure|count on (?:it|me|us)|you have my word|my word|bound to|surely|no matter what|there is no way|there's no way|cannot fail|can't fail|certain to|sure to|trust me|mark my words|guaranteeing|beyond doubt|at the (?:very )?latest"
const outcomeEn =
  "approved?|arrive|arrives|reach|delivered?|refunded|credited|resolved?|fixed|unlocked|restored|shipped|released|accepted|cleared|processed|completed?|win|work|works|succeed|get (?:it|your|the|there)|have (?:it|your|the)|receive|be (?:there|here|back|yours|fine|ready|done|in|with you|on|over|gone|sorted)|go through|come through|pass|land|show up|happen|be lifted|paid|won't|will not|never happen|not happen|next"

/** What a reply says when it guarantees. */
export const guaranteePatterns = patterns({
  en: [
    `(?<![a-z])(?:${sureEn})(?![a-z])[^;!?]{0,70}?(?<![a-z])(?:${outcomeEn})(?![a-z])`,
    `(?<![a-z])(?:will|'ll|is going to|are going to|gets?|is|are|has to|must|be)(?![a-z])[^;!?]{0,70}?(?<![a-z])(?:${sureEn})(?![a-z])`,
    "(?<![a-z])(?:will|'ll|is going to|are going to)(?: [a-z'-]+){1,7}? (?:by (?:tomorrow|tonight|noon|midday|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of (?:the )?(?:day|week)|close of|\\d|this)|within (?:the|an|\\d+|one|two|a few) (?:hour|hours|minutes|day)|before (?:the end|noon|midnight|tonight|tomorrow|\\d)|in (?:under|less than) )",
    "(?<![a-z])(?:you|it|they|that|this)(?: [a-z]+){0,2}? (?:cannot|can't|couldn't) (?:be (?:declined|rejected|refused|lost)|go wrong|fail|lose)",
    "(?<![a-z])(?:there's|there is|there are|is) no way (?:they|it|you|that|this|anyone|he|she|the [a-z]+)(?:'ll| will| can| could|'d| would)",
  ],
  zh: [
    '(?:保证|包|担保|承诺|确保|肯定|一定|绝对|必定|必然|百分之百|100%|百分百|铁定|准保|妥妥|放心)[^。;!?\\n不没]{0,24}?(?:通过|到账|送达|收到|到达|送到|解决|成功|批准|解封|解锁|恢复|退|发货|完成|办好|处理好|没问题|能行|搞定|不会|到|下来|好|赢|修好|生效)',
    '(?:会|能|将|可以|就)(?:[^,。;!?\\n不没]{0,10}?)(?:一定|肯定|绝对|必定|百分之百|百分百|100%)',
    '(?:今天|明天|今晚|明早|后天|本周|周[一二三四五六日]|下周[一二三四五六日]?|\\d+ ?(?:小时|分钟|天|个?工作日))(?:[^,。;!?\\n]{0,6}?)(?:之?前|以?内)?(?:[^,。;!?\\n不没]{0,6}?)(?:一定|肯定|绝对|必定|保证|就能|就会|准)',
    '(?:我|我们|这边)?(?:向|跟)?[您你]?(?:保证|担保|打包票|拍胸脯)',
    '(?:会|将|就能|就会|能)(?:在)?(?:今天|明天|今晚|明早|后天|本周|周[一二三四五六日]|一?两?小时|\\d+ ?(?:小时|分钟|天))(?:之?前|以?内)(?:[^,。;!?\\n]{0,10}?)(?:到账|送达|解封|解锁|恢复|通过|完成|解决|收到|处理)',
  ],
  es: [
    '(?<![a-z])(?:garantiz\\w+|garantia de que|le aseguro|te aseguro|aseguramos|sin (?:duda|falta|ninguna duda|lugar a dudas)|seguro que|con (?:toda )?seguridad|definitivamente|cien por cien(?:to)?|100 ?%|prometo|prometemos|le prometo|te doy mi palabra|tiene mi palabra|no (?:le )?quepa duda|cuente con (?:ello|eso|que)|indudablemente|absolutamente|a mas tardar|si o si)(?![a-z])[^;!?]{0,70}?(?:aprob|lleg|entreg|reembols|resolv|resuelt|desbloque|recib|complet|acept|funcion|procesa|tendr|estar|ser|activ|liber|solucion|abon|envi)',
    '(?<![a-z])(?:sera|seran|estara|estaran|llegara|llegaran|recibira|tendra|quedara|va a|se (?:aprobara|resolvera|entregara|desbloqueara|solucionara|completara|abonara|procesara)|aprobaran)(?![a-z])[^;!?]{0,70}?(?:garantiz\\w+|sin (?:duda|falta)|seguro(?![a-z])|con seguridad|definitivamente|100 ?%|se lo (?:garantizo|prometo|aseguro)|te lo (?:garantizo|prometo|aseguro))',
    '(?<![a-z])(?:sera|estara|estaran|llegara|llegaran|recibira|tendra|quedara|va a|se (?:aprobara|resolvera|entregara|desbloqueara|solucionara|completara|abonara|procesara))(?: [a-z]+){0,6}? (?:antes de(?:l)? (?:manana|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|final|las|que acabe)|en (?:menos de|una hora|la proxima hora|\\d+ (?:horas?|minutos))|hoy mismo|manana mismo|para manana|dentro de (?:una|la|\\d+) horas?)',
    '(?<![a-z])(?:se|te) lo (?:garantizo|prometo|aseguro)|(?<![a-z])no (?:puede|podran) (?:rechaz|fall)\\w+',
    '(?<![a-z])(?:aprueban|aprobaran|conceden|dan|resuelven|llega|llegara|llegan|desbloquean|devuelven|reembolsan|funciona)(?: [a-z]+){0,2}? (?:fijo|seguro|segurisimo|si o si|con total seguridad|sin falta|sin duda)(?![a-z])',
    '(?<![a-z])(?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|hoy|pasado manana) (?:mismo )?(?:lo|la|los|las) (?:tiene|tendra) (?:en|list|ahi|aqui)',
  ],
  ar: [
    '(?:اضمن|نضمن|مضمون|مضمونه|اوكد لك|نوكد لك|بالتاكيد|حتما|قطعا|بكل تاكيد|من الموكد|لا شك|دون شك|بلا شك|اعدك|نعدك|وعد مني|مئه بالمئه|100 ?%|ميه بالميه|لا محاله|كن علي ثقه|ثق|تاكد ان|اكيد)[^;!?]{0,70}?(?:موافق|قبول|يصل|تصل|وصول|يتم|ستتم|سيتم|حل|فتح|استرداد|تستلم|تحصل|تستلمه|يرد|انجاز|تفعيل|تسليم|سي|ست|ينجح|يعود|يكتمل|تنتهي)',
    '(?:سي|ست|سوف )[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff0-9]+){0,9}? ?(?:حتما|قطعا|بالتاكيد|مضمون|مضمونا|بلا شك|دون شك|اضمن لك|اعدك|اكيد|بكل تاكيد|لا محاله|100 ?%)',
    '(?:سي|ست|سوف )[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff]+){0,6}? (?:قبل (?:الغد|غد|صباح|مساء|نهايه|الظهر|الساعه|منتصف|يوم)|خلال (?:ساعه|ساعات|ساعتين|دقايق|يوم|\\d+ (?:ساع|دقي)|الساعه)|بحلول (?:الغد|غد|صباح|مساء|الساعه|يوم)|غدا|اليوم)(?![\\u0620-\\u06ff])',
    '(?:اضمن|نضمن|اعدك|نعدك)(?: لك)?',
    '(?<![\\u0620-\\u06ff])(?:ب|راح |رح |ح|ه)(?:ي|ت)(?:وصل|تم|وافق|رجع|خلص|نحل|نفتح|ستلم|قبل|عتمد)[^;!?]{0,50}?(?:مي[هت] بالمي[هت]|اكيد|مضمون|وعد|اوعدك|بلا شك|قبل (?:ال)?(?:جمعه|خميس|سبت|احد|اثنين|ثلاثاء|اربعاء|غد|ليل|ظهر|بكره))',
    '(?:اكيد|مضمون|حتما) (?:ب|س|راح )(?:ي|ت)[\\u0620-\\u06ff]{2,16}',
  ],
})

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (echoesPublic(text, prepared, 0.5)) return true
  // A named service ("guarantee programme") or a time that facts hold is no guarantee of ours.
  if (
    /guarantee (?:service|programme|program|period|badge|policy|fund)|money-back guarantee|保证金|正品保证|品质保证|garantia (?:de|del) (?:producto|fabricante|devolucion)|ضمان (?:المنتج|الشركه|الجوده)/.test(
      text,
    )
  ) {
    return true
  }
  if (
    /(?<![a-z])(?:best|ensure|make sure|try|do everything|do my best|can't guarantee|whatever i can)(?![a-z])|尽力|尽量|尽快|haremos lo posible|hare lo posible|ساحاول|قصاري/.test(
      match.text,
    )
  )
    return true
  return timesAreKnown(match, prepared)
}

/** A promised time that a fact holds ("estimatedDelivery") may be told. */
function timesAreKnown(match: Match, prepared: Prepared): boolean {
  if (
    /guarant|definite|certain|sure|doubt|fail|promise|duda|falta|palabra|100|保证|一定|肯定|绝对|garanti|segur|prome|اضمن|حتما|قطعا|مضمون|اعد/.test(
      match.text,
    )
  )
    return false
  return prepared
    .leaves()
    .some(
      (leaf) =>
        /^(?!validuntil$|asof$).*(?:eta|expected|estimated|delivery|deliverby|arriv|settle|availableon|due|payout|callback|result\.at|scheduled|review|until|resolve|by$)/.test(
          leaf.path,
        ) && leaf.value !== '',
    )
}

/** 4.3: guarantees a result or a time that nothing backs. */
export const guarantee = createClaimDetector({
  name: 'guaranteed-outcome',
  triggers: {
    en: "guarant|definitely|certainly|for sure|for certain|without fail|without doubt|without a doubt|without any doubt|without question|100_|100%|one hundred percent|absolutely|undoubtedly|no doubt|rest assured|promise|assure|count on|my word|bound to|surely|no matter what|no way|cannot|can't|certain to|sure to|trust me|beyond doubt|latest|by_|within|before|in under|less than|approve|arrive|resolve|unlock|reach|receive|refunded|credited|delivered|ready|fixed|restored|tomorrow|tonight|noon|midnight",
    zh: '保证|担保|承诺|确保|肯定|一定|绝对|必定|必然|百分|100%|铁定|准保|妥妥|打包票|拍胸脯|通过|到账|送达|收到|解决|成功|批准|解封|解锁|恢复|完成|就能|就会|没问题',
    es: 'garant|asegur|duda|falta|segur|definitivamente|cien por|100|promet|palabra|cuente con|indudable|absolut|tardar|antes de|en menos|hoy mismo|manana|dentro de|aprob|llegara|recibira|resolver|resuelt|desbloque|lunes|martes|miercoles|jueves|viernes|horas|hora_|minutos|rechaz|fall|fijo|no lo dude|aprueban|llega_|en casa',
    ar: 'اضمن|نضمن|مضمون|اوكد|نوكد|بالتاكيد|حتما|قطعا|تاكيد|الموكد|شك|اعدك|نعدك|وعد|مئه|100|محاله|ثق|اكيد|قبل|خلال|بحلول|غدا|اليوم|موافق|بالميه|بالميت|مضمون|اوعدك|~بيوصل|~بيواف',
  },
  patterns: guaranteePatterns,
  excuses: ['question', 'condition', 'later-condition', 'prior-negation', 'hearsay', 'quote', 'possibility', 'habit'],
  backed,
})
