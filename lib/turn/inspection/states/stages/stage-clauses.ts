import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { bounded } from '../../matching/bounded.ts'

const re = (source: string, flags?: string): RegExp => new RegExp(bounded(source), flags)

/** Where a clause ends and the next begins. */
const clauseBorders: Readonly<Record<Language, RegExp>> = {
  en: re(
    unwrap`
      [,;:!?.()\n](?!\d)|[\u2013\u2014]| - |(?<![a-z])(?:and|but|so|because|since|though|although|while|whereas|which is why|
      therefore)(?![a-z])
    `,
    'g',
  ),
  es: re(
    unwrap`
      [,;:!?.()\n¿¡](?!\d)|[\u2013\u2014]| - |(?<![a-z])(?:y|e|pero|porque|ya que|pues|asi que|aunque|sino|por eso|por lo que|o)(?![a-z])
    `,
    'g',
  ),
  zh: re(
    '[,;:!?.\\n~、](?!\\d)|[\\ud83c-\\ud83e]|[\\u2013\\u2014\\u2026]|但是?|不过|而且|而(?!已)|因为|所以|因此|只是|可是|可(?=退|订|包|卡|款|打)',
    'g',
  ),
  ar: re(
    unwrap`
      [,;:!?.()\n](?!\d)|[\u2013\u2014]|(?<![\u0620-\u06ff])(?:لكن|بل|اما|لان|لانه|لانها|لذلك|فلذلك|غير ان|بس|الا ان)(?![\u0620-\u06ff])|
      (?<= )(?=و(?!صل|قد|قت|ضع|اقف|سي|جد|قع|ثق|افق)[\u0620-\u06ff]{2,}|و[a-z])
    `,
    'g',
  ),
}

/** What makes of a clause no telling of how it stands: what may be, is to come, is so of any, or hangs on something. */
export const unsaid: Readonly<Record<Language, RegExp>> = {
  en: re(unwrap`
    (?<![a-z])(?:can|could|may|might|should|would|must|will|won't|shall|needs?|to|(?:has|have) to|had|hadn't|if|when|whenever|once|until|unless|
    before|after|whether|which|who|whose|whoever|whatever|what|how|why|where|any|each|every|an?|another|usually|normally|often|always|typically|
    generally|in case|suppose|imagine|please|let|almost|nearly|returns?|exchange|replacement|new|next|previous|other|others|older|orders|
    parcels|cards|refunds|payments|payouts|subscriptions|transfers|items|things|means?|meaning|says?|said|told|tell|thought|think|hope|
    see whether|check|neighbou?r's|friend's|sister's|brother's)(?![a-z])|'(?:ll|d)(?![a-z])
  `),
  es: re(unwrap`
    (?<![a-z])(?:si|cuando|en cuanto|una vez|hasta|mientras|antes|despues|tras|al|para|puede|puedes|pueden|podra|podria|deberia|debe|deben|suele|suelen|
    sera|seran|estara|estaran|habria|habra|hubiera|hubiese|haya|habia|estuviera|estuviese|sea|sean|un|una|cualquier|cada|algun|alguna|otr[oa]s?|
    nuev[oa]|proxim[oa]|siguiente|los pedidos|las tarjetas|los reembolsos|los pagos|las suscripciones|los paquetes|todos|todas|
    significa|quiere decir|que no|como si|dice|dicen|dijo|dijeron|dicho|lo que|quien|donde|normalmente|generalmente|siempre|casi|por si|de haber|
    lamento|siento|sentimos|lamentamos|anterior|vecin[oa]|amig[oa]|herman[oa])(?![a-z])
  `),
  zh: /(?<!不|社|机|才|误)会(?!员)|将(?!会员)|[距离](?!开)|预计|预估|估计|小时内|工作日内|天内|普通|立即就|马上就|随即就|两件|几件|可能|也许|或许|大概|如果|要是|若|假如|假设|一旦|只要|等(?!待)|待(?!处|付|审|打|发|退|结)|需|想|请|应(?!该在)|能(?!用|刷)|可以|怎么|如何|怎样|为何|啥时|什么|哪|谁|一般|通常|往往|多数|任何|每|凡|所有|下一|下期|另|新的|补发|换货|退货|其他|别人|邻居家|朋友|才(?!刚)|再|要(?!是)|准备(?=给|把)|听说|您说|你说|显示送|算(?=走|是)|指的?是|表示|意思/,
  ar: re(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:اذا|لو|عندما|حين|حينما|لما|متي|قبل|حتي|يمكن|يمكنك|ممكن|ربما|سوف|اي|كل(?! شي)|عاده|غالبا|التي|الذي|اللي|هل|يجب|لازم|
    يلزم|بمجرد|فور|ما دام|طالما|كي|لكي|عند|بعد (?:ما|ان|ال[\u0620-\u06ff]+)|معناه|معناها|معني|تعني|يعني|تقول|يقول|قال|قالوا|قلت|ذكرت|لن|راح|رح|جديد|جديده|اخر|اخري|البديل|القادم|القادمه|كيف|
    متي ما|حال|صاحب|جار|جارك|اختك|اخوك|صديقك|الطلبات|البطاقات|ان(?= (?:كان|كنت|لم)))(?![\u0620-\u06ff])
  `),
}

/** What stands before what is told where nothing is named: it, that one, the auxiliaries, a yes, an adverb. */
const light: Readonly<Record<Language, RegExp>> = {
  en: re(
    unwrap`
      (?<![a-z])(?:it|it's|its|this|that|this one|that one|one|they|they're|you|you're|you've|your|yours|mine|we|we've|we're|we are|i|i've|i'm|there|yes|yep|
      yeah|yup|aye|no|nope|nah|not|never|sure|well|ok|okay|as|good|great|bad|best|news|afraid|sadly|unfortunately|sorry|happily|luckily|thankfully|in fact|
      actually|indeed|of course|already|still|now|just|currently|at the moment|at present|right now|for now|is|are|was|were|isn't|aren't|wasn't|weren't|be|been|being|
      has|have|hasn't|haven't|hadn't|did|does|didn't|doesn't|do|don't|got|shows?|showing|shown|appears?|marked|listed|registered|recorded|looks?|like|seems?|to be|to have been|
      recently|finally|fully|only|both|all|also|too late|too|safely|successfully|long|yesterday|today|this morning|last (?:week|night|month)|last|
      completely|entirely|permanently|temporarily|totally|on our (?:side|end)|in our system|in the system|i can see|here|simply|apparently|nothing|nobody|none|at least|
      somehow|the|full|whole|really|truly|very|even|much|sitting|stays?|remains?|stands?|sits|gone|long since|for a while|by now|since|
      officially|automatically|hi|hello|hey|thanks|none of (?:it|that|this)|since then|anymore|yet|in the meantime|rather|quite|the latest is|status|
      regarding|about|longer)(?![a-z])|'(?:s|re|ve|m)(?![a-z])
    `,
    'g',
  ),
  es: re(
    unwrap`
      (?<![a-z])(?:no|ya|aun|todavia|sigue|siguen|seguimos|esta|estan|estamos|fue|fueron|ha|han|hemos|sido|se|lo|la|los|las|le|les|te|nos|os|me|su|tu|sus|tus|el|ella|ese|esa|esto|este|estaba|estaban|estuvo|era|eran|porque|
      eso|aquel|quedo|quedaron|queda|quedado|figura|figuran|consta|constan|como|aparece|aparecen|encuentra|encuentran|permanece|continua|anda|va|van|viene|que|pues|bueno|claro|asi|es|
      efectivamente|lamentablemente|desgraciadamente|por desgracia|temo|tranquil[oa]|segun|veo|vemos|por ahora|ahora|actualmente|en este momento|
      en (?:el|nuestro) sistema|recien|ayer|hoy|anoche|definitivamente|mismo|tambien|solo|todo|nuestro|nuestra|hace|la semana pasada|esta manana|por fin|finalmente|
      completamente|totalmente|por completo|nunca|jamas|tampoco|nada|ningun[oa]?|mio|mia|suyo|suya|tuyo|tuya|del|de|para siempre|desde ayer|
      oficialmente|simplemente|apena|confirmarle|lamento|decirle|informarle|su estado es|estado|correctamente|hola|gracias|usted|tienes|
      tiene|tenes|hay|ahi|aqui|bien|perfectamente|completo|forma|sistema|mas|por|en)(?![a-z])
    `,
    'g',
  ),
  zh: /已经?|早就?|早已|都|就|刚刚?|目前|现在|当前|眼下|此刻|正在?|还|仍然?|尚|依然|一直|在|是的?|的|了|呢|吧|啦|哦|呀|喔|它|他|这|那|该|此|本|单|笔|张|个|您|你|我们?|咱们?|被|给|把|得|确实|其实|好消息|好|对|嗯|没有?|不|未|从没?|压根|根本|昨天|今天|今早|上午|下午|上周|前天|\d+ ?[月日号]|系统|后台|显示|里|上|查到|看到|看|记录|快递员?|司机|小哥|银行|应该?|由于|因|而|并|处于|状态|为|成功|顺利|顺顺当当|彻底|全额?|全部|一切|完全|暂时?|亲|嘛|噻|压|有|于|很|也|又|倒|反正|真|属|至今|许久|多久|之前|先前|嗯哪|照|例|原因/g,
  ar: re(
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:هو|هي|هذا|هذه|ذلك|تلك|هالطلب|قد|لقد|نعم|لا|كلا|اي|ايوه|ايه|ايوا|اجل|بلي|يا|فندم|لسه|لسا|للحين|بعد|بعده|بعدها|الان|حاليا|الحين|هلا|خلاص|ظاهر|ظاهره|
      عندي|عندنا|لدينا|قدامي|امامي|انه|انها|ان|صار|صارت|ما|زال|زالت|يزال|تزال|مازال|مازالت|نزال|زلنا|مازلنا|بالفعل|فعلا|للاسف|يوسفني|يوسفنا|تاكيد|طبعا|اكيد|اصله|اصلا|
      يظهر|تظهر|مسجل|مسجله|لم|ليس|ليست|غير|مو|مش|نهاييا|موقتا|بحسب|السجل|النظام|في|حالته|حالتها|عم|تم|تمت|جري|امس|اليوم|البارح|قبل يومين|الاسبوع الماضي|الصباح|هذا الصباح|كله|كلها|منذ|حسب|لك|
      لكم|كان|كانت|هنا|لي|من|جهتنا|طرفنا|ابشر|عزيزي|غريب|سيدي|بتاعك|بتاعتك|حقك|حقتك|تبعك|الخاص|الخاصه|بك|بكم|معنا|علي|ها|مع|يا فندم|الامر|شي|شيء|اي|انا|احنا|نحن)(?![\u0620-\u06ff])
    `,
    'g',
  ),
}

/** Whether a head names nothing of its own. */
export function isLight(language: Language, head: string): boolean {
  return /^[^a-z0-9\u0620-\u06ff\u3400-\u9fff]*$/.test(head.replace(light[language], ' '))
}

export const denies: Readonly<Record<Language, RegExp>> = {
  en: re("(?<![a-z])(?:not|never|no|nothing|none|nobody|without|neither|nor|yet to|[a-z]{2,6}n't)(?![a-z])"),
  es: re('(?<![a-z])(?:no(?! (?:[a-z]{1,5}-)?[0-9])|nunca|jamas|tampoco|sin|ni|nada|nadie|ningun[oa]?)(?![a-z])'),
  zh: /(?:没有?|未|并?不(?:是|曾)?|并非|无(?!人)|别)[^,。;了过]{0,5}$/,
  ar: re(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:لم|لا(?! [يتن]?زال)|(?<!(?:حسب|بحسب|وفق|كل|في|مثل|علي|قدر|اول|اخر|بعد|قبل|عند) )ما(?! (?:زال|زلنا|نزال)| [\u0620-\u06ff]{3,12}(?: (?:عندي|لدي|هنا|لي|امامي))? (?:هو|هي)(?![\u0620-\u06ff]))|ليس|ليست|غير|مو|مش|لن|بدون|دون|بلا|عدم|ولا|محد)(?![\u0620-\u06ff])
  `),
}

/** What follows and makes of it no telling: a noun that it stands with, a condition, a time to come. */
export const goesOn: Readonly<Record<Language, RegExp>> = {
  en: re(unwrap`
    ^ (?!(?:to|on|at|in|into|by|with|for|from|and|or|but|so|as|already|yet|now|again|today|yesterday|tonight|this|last|out|over|of|off|up|since|
    via|through|until|because|before|after|successfully|without|too|there|here|safely|your|the|it|you|us|them|me|we|i|that|which|due|
    days?|weeks?|hours?|ago|earlier|straight|back|right|then|all|anywhere|somewhere|automatically|completely|properly|fully|permanently|
    temporarily|indefinitely|some|a|an|any ?more|and|only|sir|madam|love|mate|dear|twice|either|like|normally|fine|well|soon|shortly|
    any|free|just|no|waiting|ready|not|please|within|between|under|during|per|except|against|its|their|whatsoever|altogether|rather|where|meaning|these|those|as)(?![a-z]))[a-z]|^ (?:if|once|unless|as soon as|when|whenever|only if)(?![a-z])|
    ^(?: [a-z]+){0,2} (?:if|unless)(?![a-z])|^-[a-z]|^["'](?! )[^"']{0,20}$
  `),
  es: re(unwrap`
    ^ (?:si(?! ?[,.!])|cuando|en cuanto|una vez|siempre que|a menos que|salvo|hasta que|solo si)(?![a-z])|
    ^ (?:esta|estan|aparecen?|figuran?|es|son|puede|pueden|tienen?|suelen?|(?:todavia |aun )?no)(?![a-z])|^ (?:pedidos?|paquetes?|tarjetas?|reembolsos?|pagos?|suscripcion(?:es)?|cuentas?|productos?|articulos?|clientes?)(?![a-z])
  `),
  zh: /^的(?![,。!;~…]|$)|^是(?!的)|^以|^状态(?=[和与及的页栏])|^[^,。]{0,3}(?:没有?|未)成功|^会|^期间|^(?:好|完|掉|成功|失败|出去?|到账|给您)?(?:之?后|以后|(?<!当)时(?!间?已)|的时候|的话|以?前|才(?!刚)|率|流程|方式|地址|时间|日期|单号|通知|信息|页|提醒|记录在|规则|政策|费|要|需|功能|按钮|申请|操作|请求|订单|这|该|选项|与否|不了|没有?[,?]|吗|么|的(?:订单|包裹|卡|订阅|款|用户|商品|钱|原因|单|人|情况|可能|期间|会员))|^[^,。;了]{0,4}(?:一般|通常|就会|就能|即可)/,
  ar: re(unwrap`
    ^ (?:اذا|لو|عندما|حين|بمجرد|فور|بعد ان|متي|الا اذا|لما)(?![\u0620-\u06ff])|^ (?:ال)?(?:طلبات|بطاقات|مبالغ|طرود|اشتراكات)(?![\u0620-\u06ff])
  `),
}

/** A state of another time: "it was paused". */
export const formerly: Readonly<Record<Language, RegExp>> = {
  en: re("(?<![a-z])(?:was|were|wasn't|weren't|had been|used|formerly|earlier|back then)(?![a-z])"),
  es: re('(?<![a-z])(?:fue|fueron|era|eran|estaba|estaban|estuvo|antes|sido)(?![a-z])'),
  zh: /之前|当时|曾|那时|原本|本来/,
  ar: re('(?<![\\u0620-\\u06ff])[وف]?(?:كان|كانت|سابقا)(?![\\u0620-\\u06ff])'),
}

/** Where the clause around a match begins and ends. */
export function clauseOf(language: Language, text: string, start: number, end: number): { from: number; to: number } {
  let from = 0
  let to = text.length
  for (const { 0: border, index } of text.matchAll(clauseBorders[language])) {
    if (index + border.length <= start) from = index + border.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return { from, to }
}

const saysWhose = /(?:不|并非)是[^,。;]{0,3}[您你我他它商卖平系客人谁本自][^,。;]{0,8}$/

/** "也不是我在这里取消的": who has not done it, and not that nobody has. */
export const isWhoseZh = (language: Language, head: string, tail: string): boolean =>
  language === 'zh' && saysWhose.test(head) && tail.startsWith('的')
