import { unwrap } from '#lib/text/unwrap.ts'

/** What opens a sentence to words of certainty. */
export const sureTriggers = {
  en: unwrap`
    guarant|definitely|certainly|for sure|for certain|for definite|without|100|hundred|absolutely|undoubtedly|
    unquestionably|inevitably|categorically|no doubt|doubt|rest assured|be assured|promise|assure|swear|vouch|bet_|
    count on|bank on|rely on|depend on|my word|word of|cross my|on my heart|bound to|surely|no matter what|come what|
    shine|whatever happens|no way|no ifs|no buts|no two ways|no risk|no chance|no question|zero|cannot|can't|certain to|
    sure to|trust me|believe me|take it|mark my|stone|hands down|latest|not a day|not a minute|in the bag|done deal|
    sure thing|certainty|foregone|formality|cert_|dusted|good as|positive|confident|certain_|sure_|stake|high water|
    clockwork|go wrong|fail|lose|no scenario|no world|no reason|nothing|nobody|no one|impossible|unthinkable|question_|
    cards_|table_|possibility|option_|bottom dollar|eat my hat|home and dry|home free|plain sailing|shoo-in|open-and|
    open and|cut and|cut-and|money in the|sewn up|matter of|by the time|before you know|be there|be here|dispute_|
    rejected|refused|declined|late_|favour|favor_|down_|approved|approval|locked in
  `,
  zh: unwrap`
    保证|担保|承诺|确保|肯定|一定|绝对|必定|必然|必能|必会|必过|必到|必胜|必赢|百分|100|十拿|铁定|铁板|板上|准保|管保|妥妥|稳稳|稳了|没跑|跑不了|打包票|打保票|胸脯|包在|包您|包你|包过|包到|说到做到|一言为定|
    毫无|毋庸|无疑|绝无|万无|不出意外|雷打|风雨|无论如何|不管怎样|决不|绝不|一百个心|放心吧|悬念|错不了|差不了|少不了|准能|准时|准会|准到|准过|保准|定能|定会|定可|笃定|包准|包赢|包退|我敢说|发誓|信我|
    相信我|最迟|最晚|最多|零风险|稳过|稳赢|跑不掉|稳拿|手拿把|过场|囊中|误不了|黄不了|指定|一准|十成|没有|哪有|不可能|没道理|没理由|不会|不存在|轮不到|怎么可能|怎么会|道理|理由|可能|的事|谈不上|不出|
    用不了|要不了|不消|等不到|过不了|没等|睡前|睡一觉|醒来|起床|天亮|天黑|太阳|下班|吃完饭|眨眼|转眼|就
  `,
  es: unwrap`
    garant|asegur|duda|falta_|segur|certeza|ciencia|definitivamente|indud|indiscut|infalib|irremed|obligator|inevit|
    ciertamente|cien por|100|promet|jur|palabra|cuente con|cuenta con|absolut|tardar|tarde_|si o si|fijo|cajon|
    todas todas|por hecho|descontado|pase lo que|truene|marea|dude|ni un_|ni una_|mano en el|me juego|pan comido|
    cantado|bote|bolsa|un hecho|creame|creeme|confi|clavado|ya vera|a huevo|de ley|no falla|cero|tranquil|sin_|puntual|
    no puede|no pueden|manera|riesgo|ningun|no pasa|pasa de|tiro_|tramite|coser|chupado|ganad|bolsillo|resuelto|a misa|
    apuesto|mas claro|antes de que|santiamen|abrir y|menos que|periquete|dos patadas|como que|ya puede|vaya_|celebr|
    imposible|impensable|no hay|ni de broma|ni en suenos|ni por asomo|nadie|jamas|descartad|rechaz|retras
  `,
  ar: unwrap`
    ضمن|مضمون|وكد|بالتاكيد|حتما|قطعا|جزما|يقين|تاكيد|موكد|شك|ريب|نقاش|تاخير|عدك|وعد|كلمه|كلمتي|شرف|مئه|مايه|ميه|ميت|100|
    محاله|ثق|اكيد|تاكد|والله|اقسم|قسما|قاطع|جزم|محسوم|مفروغ|جيب|بد_|راهن|ضمانتي|مسووليتي|رقبتي|ذمتي|كفالتي|متاكد|واثق|
    مهما|الاحوال|اكثر|اقصي|ابعد|اطم|بطنك|اعتبر|خذها|صدقني|وارده|وارد_|مستحيل|مستبعد|يعقل|احتمال|مجال|فرصه|الا و|رفض|
    ترمش|تنام|لمح|غمضه|رمشه|مساله|حاصل|كلام|خلصان|ابشر|مرتاح|قرير|رجل|ضيع|تاخ
  `,
} as const
/** What opens a sentence to a term that is promised. */
export const timeTriggers = {
  en: unwrap`
    by_|within|before|in under|less than|in_|on_|today|tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|
    friday|saturday|sunday|hour|minutes|morning|afternoon|evening|weekend|first thing
  `,
  zh: '今天|明天|今晚|明早|明晚|后天|本周|这周|周一|周二|周三|周四|周五|周六|周日|周末|下周|小时|分钟|点前|钟头|月底|节前|下班',
  es: unwrap`
    antes de|en menos|hoy|manana|para el|dentro de|lunes|martes|miercoles|jueves|viernes|sabado|domingo|horas|hora_|
    minutos|esta tarde|esta noche|mediodia
  `,
  ar: 'قبل|خلال|بحلول|غدا|بكر|باكر|الليله|اليوم|بعد|غضون|اقل من|ظرف|يوم',
} as const

/** Outcomes are held a little: the word that makes them sure may come behind. */
export function patient(triggers: string): string {
  return triggers
    .split('|')
    .filter((one) => one.length > 2)
    .map((one) => `!${one}`)
    .join('|')
}
