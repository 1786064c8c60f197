import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { holds } from '../../turn.ts'
import { createClaimDetector } from '../claim-detector.ts'
import { echoesPublic } from '../echoes-public.ts'
import { excuseFor } from '../excuses.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isAllowance, isGeneralTalk } from '../general-talk.ts'
import type { Act } from '../grammar/act.ts'
import { idsIn } from '../order-ids.ts'
import { type Match, matchesIn } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import { hidesAnything, toldValue } from '../told-values.ts'
import type { Sentence } from '../watch.ts'
import { events, ownThing, states } from './disclosure-lexicon.ts'
import { spendingIn } from './spending.ts'

/** Says what it cannot tell, or which verification is missing. */
const declines = new RegExp(unwrap`
    (?<![a-z])(?:can't|cannot|can not|couldn't|unable|not able|not yet able|won't be able|not allowed|not permitted|
    nothing (?:about|on)|don't have access|no access)(?![a-z])|无法|不能|不便|没办法|不可以|看不到|没有权限|(?<![a-z])no (?:me |nos |le |
    te |lo |la )?(?:es posible|puedo|podemos|se puede|sera posible|estoy en|tengo acceso|dispongo|podre|
    podria)(?![a-z])|لا (?:يمكن|استطيع|نستطيع|اقدر|نقدر|يسعني|املك)|غير قادر|ما (?:اقدر|نقدر|يمكن)|يتعذر|لا تتوفر|
    لن (?:اتمكن|استطيع|نتمكن)
  `)
const verification = new RegExp(unwrap`
    verif|identi(?:ty|f)|who you are|sign in|log in|signed in|logged in|one-time|passcode|验证|核实身份|确认身份|核验|登录|身份|
    identidad|identific|iniciar sesion|inicie sesion|codigo|تحقق|هوي|تسجيل الدخول|سجل الدخول|رمز
  `)
const need = new RegExp(unwrap`
    need|first|before|please|complete|require|must|until|once|begin|start|shall|would|send|需|请|先|必须|才|开始|发送|necesit|
    primero|antes|complet|debe|requier|hasta|empez|inici|enviar|(?:envio|enviare|enviamos|mando) un codigo|يرجي|اولا|يلزم|قبل|تحتاج|احتاج|بعد|نبدا|ابدا|يتطلب|ارسل|
    حتي|عندما|بمجرد|فقط|(?<![a-z])(?:only|after|as soon as|solo|despues de|tras|en cuanto|una vez)(?![a-z])|之后|后才|方可|只有
  `)

function asksToVerify(text: string): boolean {
  return verification.test(text) && need.test(text)
}

const reported = new RegExp(unwrap`
    (?<![a-z])segun (?:nos |me |le )?(?:dice|indica|comenta|cuenta|senala|menciona|refiere)|(?<![a-z])(?:as you (?:say|
    put|describe)|from your message|you(?:'ve| have)? (?:describe|report|state|note)d?)(?![a-z])|(?:ما|حسبما|
    كما) (?:ذكرت|ذكرتم|ذكرتموه|قلت|قلتم|تفضلت)|(?:您|你)(?:描述|说|讲|提)
  `)
/** "…, as you describe it", "طلبيه تقول انها": the customer's own words, given back. */
const givenBack = new RegExp(unwrap`
    (?<![a-z])(?:as|like|from what|the way) you(?:'ve| have| just)? (?:say|said|put|describe|described|see|mention|
    mentioned|wrote|write|tell|told|report|reported|note|noted|explain|explained)(?![a-z])|(?<![a-z])(?:that )?you(?:'ve|
    have| just)? (?:say|said|mention|mentioned|describe|described|wrote|reported|told (?:me|us) (?:about|of))(?![a-z])|
    (?<![a-z])(?:como|tal como|segun|que) (?:usted |tu )?(?:(?:me|nos) )?(?:dice|dices|dijo|dijiste|menciona|mencionas|menciono|
    mencionaste|describe|describes|indica|indicas|indico|indicaste|comenta|comentas|comento|comentaste|cuenta|cuentas|
    senala|refiere)(?![a-z])|[您你](?:刚才|刚刚|之前|所|这边)?的?(?:说|提到|描述|讲|提|反映|写|看到|说法)|(?<![\u0620-\u06ff])(?:تقول|تقولين|
    تقولون|تذكر|تصف|تصفها|تصفه|قلت|ذكرت|وصفت)(?:[\u0620-\u06ff]{0,2})?(?![\u0620-\u06ff])
  `)

/** Whether a sentence marks what it says as the customer's, and names no figure or day that they have not named. */
function givesBack(text: string, prepared: Prepared): boolean {
  if (!givenBack.test(text)) return false
  const said = prepared.said.join(' ')
  const named = text.match(/\d+(?:[.,]\d+)*|[a-z]{3,6}day(?![a-z])/g) ?? []
  return named.every((one) => said.includes(one) || said.includes(one.replace(/[.,]00$/, '')) || isRule(one, prepared))
}

function isRule(figure: string, prepared: Prepared): boolean {
  return new RegExp(`(?<![\\d.,-])${figure.replace(/[.,]/g, '[.,]')}(?![\\d-])`).test(prepared.publicText)
}

const sorry = /sorry|understand|frustrat|apolog|抱歉|理解|对不起|lament|siento|disculp|entiendo|اعتذر|اسف|نعتذر|اتفهم/

/** Sympathy for what the customer has just told ("I'm sorry that it has not arrived") confirms nothing. */
function isApology(text: string, prepared: Prepared): boolean {
  if (!sorry.test(text) || /\d/.test(text)) return false
  const words = text.match(/[a-z\u0620-\u06ff]{5,}|[\u3400-\u9fff]{2}/g) ?? []
  return words.some((word) => prepared.question.includes(word.slice(0, 5)))
}

const sensitive = new RegExp(unwrap`
    (?<![a-z])(?:balances?|available funds|credit limit|transaction history|(?:last|latest|
    recent) (?:[a-z]+ ){0,2}?(?:purchases|transactions|payments|movements)|wallet (?:holds|has|contains))(?![a-z])|余额|
    (?:账户|钱包)(?:里|总额|金额|可用)|交易记录|消费记录|流水|可用额度|(?<![a-z])(?:saldo|movimientos|limite de credito|historial|
    ultim[oa]s (?:[a-z]+ ){0,2}?(?:compras|operaciones|movimientos|pagos))(?![a-z])|رصيدك|رصيد (?:حسابك|محفظتك)|
    كشف حساب|اخر عمليات
  `)

/** A balance or a history with a figure in the same clause. */
function tellsBalance(text: string): boolean {
  if (spendingIn(text).length > 0) return true
  const found = sensitive.exec(text)
  if (!found || gift.test(text)) return false
  const end = found.index + found[0].length
  return /^[^,;。，\n]{0,24}?\d/.test(text.slice(end)) || /\d[^,;。，\n]{0,24}$/.test(text.slice(0, found.index))
}

const gift = /gift card|退款|退到|refund|reembolso|استرداد/

/** Something of the plural, or of anybody: a rule of how things go. */
const anybody = new RegExp(unwrap`
    (?<![a-z])(?:orders|refunds|payments|returns|parcels|packages|couriers|accounts|cards|items|deliveries|
    subscriptions|instalments|los (?:paquetes|mensajeros)|las (?:disputas|cuentas|tarjetas|suscripciones)|transfers|
    customers|buyers|sellers|merchants|withdrawals|payouts|settlements|disputes|los (?:pedidos|reembolsos|pagos|envios|
    clientes)|las (?:devoluciones|transferencias|liquidaciones|compras))(?![a-z])|(?<![\u0620-\u06ff])(?:الطرود|
    الحسابات|النزاعات|البطاقات|الطلبات|المبالغ|المرتجعات|التحويلات|التسويات|العملاء|المدفوعات)(?![\u0620-\u06ff])|(?:订单|
    退款|提现)(?:一般|通常|均|都会)
  `)
/** The thing of which is spoken: this customer's, or the one under discussion. */
const definite = new RegExp(unwrap`
    (?<![a-z])(?:your|yours|you|it|they|that|this|both|one|its|the|su|sus|tu|tus|usted|ese|esa|este|esta|lo|le|se|el|
    la)(?![a-z])|[您你它该此这那]|(?:ك|كم|ه|ها)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ال|لل)(?:طلب|شحنه|طرد|مبلغ|حساب|دفع|
    استرداد|تحويل|سحب)
  `)
/** The thing spoken of, named by a pronoun. */
const pointed = /(?<![a-z])(?:it|it'll|they|they'll|lo|le|te)(?![a-z])|它|这|您|(?:ك|كم)(?![\u0620-\u06ff])/
/** What a word stands for: "pending usually means …". */
const meaning = new RegExp(unwrap`
    ^["']?(?: (?:just|only|simply|usually|normally|generally|typically|here|solo|simplemente|normalmente|suele|عاده|هنا))? ?(?:means?|
    stands for|significa(?:r|n)?|quiere decir|指的?是|表示|意思是|一般是|通常是|تعني|يعني|معناها?)
  `)
function explainsWord({ end }: Match, text: string): boolean {
  return meaning.test(text.slice(end)) && !/\d/.test(text) && !ownThing.test(text)
}

/** "A payment that failed is usually released": any such thing, and what mostly comes of it. */
const anySuch = /^\W*(?:so |well, |pues |bueno, )?(?:an?|any|each|every|un|una|cualquier|cada|todo|toda) /
const mostly = new RegExp(unwrap`
    (?<![a-z])(?:usually|normally|typically|generally|always|can|may|might|suele|suelen|normalmente|generalmente|
    siempre|puede|pueden|(?:is|gets) (?:then |automatically )?[a-z]{3,12}(?:ed|en|nt|ut) (?:by|after|within|
    automatically|when|once|as soon|until|unless)|se [a-z]+ (?:a los|tras|cuando|despues|automaticamente))(?![a-z])
  `)
function isAnySuch(text: string): boolean {
  return anySuch.test(text) && mostly.test(text) && !ownThing.test(text) && idsIn(text).length === 0
}

/** What it may come from, of several things. */
const reasons = new RegExp(unwrap`
    (?<![a-z])(?:several|various|different|possible|common|usual|many|other|a few|some) (?:reasons?|causes?)(?![a-z])|
    (?<![a-z])(?:vari[oa]s|distint[oa]s|diferentes|posibles|muchos|muchas) (?:motivos?|razones|causas)(?![a-z])|原因(?:有|包括|可能|通常|一般|很多|不少|
    如下)|(?:几种|多种|常见)(?:的)?原因|اسباب (?:عده|مختلفه|كثيره|متعدده|منها|شايعه|محتمله)|عده اسباب
  `)

/** What is so of this conversation, and of no account. */
const ofThisChat = new RegExp(unwrap`
  ^[^,;]{0,16}?(?<![a-z])(?:in|en) (?:this|este|esta) (?:chat|conversation|conversacion)|(?:这次|本次|当前|这个)(?:会话|对话|聊天)|
  (?<![\u0620-\u06ff])في هذه (?:المحادثه|الدردشه)
`)

/** "Don't pass the code on": what the customer is told to leave. */
const forbids = /(?:^\W*|[,;:.] ?)(?:so |and |but |please )*(?:don't|do not|never) (?:ever )?$/

/** How things usually go. */
const usual = new RegExp(unwrap`
    (?<![a-z])(?:usually|normally|typically|generally|in general|as a rule|normalmente|generalmente|habitualmente|suele|
    suelen|por lo general)(?![a-z])|一般|通常|正常情况|(?<![\u0620-\u06ff])(?:عاده|غالبا|عموما|بصفه عامه)(?![\u0620-\u06ff])
  `)
/** What the customer's own screen tells them. */
const shownElsewhere = new RegExp(unwrap`
    (?<![a-z])(?:you(?:'ll| will| can| may)? see|shows? whether|see whether|vera|veras|podra ver|puede ver|puedes ver|
    muestra si)(?![a-z])|会显示|可以看到|能看到|可以查看|看到进度|(?<![\u0620-\u06ff])(?:تري|ستري|يمكنك متابعه|تشاهد)(?![\u0620-\u06ff])
  `)
/** The end of a list of steps tells what they lead to. */
const stepBefore = /^\s*(?:\d{1,2}[.)]|[-*•])\s/
const afterStep =
  /(?:完成|之|以|操作|提交|确认|验证)后|(?<![a-z])(?:then|afterwards|once done|that's it|y listo|despues de eso)(?![a-z])/
const past = new RegExp(unwrap`
    (?<![a-z])(?:has|have|had|was|were|'s|'ve|did|already|now|currently|still|just|yesterday|today|this (?:morning|
    week)|last (?:night|week)|ha|han|fue|fueron|ya|ayer|hoy|anoche|actualmente|sigue|ahora)(?![a-z])|已|了|正在|目前|现在|昨|今|刚|
    还在|(?<![\u0620-\u06ff])(?:تم|تمت|قد|لقد|الان|حاليا|امس|اليوم|جري|جاري|مازال|ما زال|لا يزال)(?![\u0620-\u06ff])
  `)
/** Acts that a customer is told to do, or that the house does in a conversation, are no states. */
const talk = new RegExp(unwrap`
    (?<![a-z])(?:please|kindly|select|tap|click|choose|go to|menu|settings|tab|page|por favor|pulse|seleccione|elija|
    haga clic|toque|vaya a|pestana|pagina)(?![a-z])|请|点击|打开|进入|选择|页面|(?<![\u0620-\u06ff])(?:يرجي|اضغط|اختر|افتح|ادخل|
    صفحه|قايمه|الاعدادات|من فضلك)(?![\u0620-\u06ff])
  `)

function tells(act: Act, text: string, hides: boolean): boolean {
  const clause = text.slice(act.clauseStart, act.clauseEnd === -1 ? text.length : act.clauseEnd)
  const denied =
    hides &&
    ((act.tense === 'plain' && act.agent !== 'customer' && act.negated) ||
      (act.tense === 'plain' && act.language === 'zh' && act.passive && !/时|后|会/.test(clause)) ||
      // "Recibimos" is of now and of then: a day beside it tells.
      (act.language === 'es' && act.agent === 'house' && act.tense !== 'will' && detail.test(clause)))
  if (act.tense !== 'done' && act.tense !== 'doing' && !(hides && act.tense === 'will') && !denied) return false
  if (act.agent === 'house' && act.tense !== 'done' && !denied) return false
  if (anybody.test(clause) || talk.test(clause) || forbids.test(text.slice(0, act.start))) return false
  if (
    act.tense === 'will' &&
    !(detail.test(text) && (ownThing.test(text) || pointed.test(clause) || idsIn(text).length > 0))
  )
    return false
  if (act.language === 'zh' && !/已|了/.test(clause)) {
    const rest = text.slice(act.end, act.end + 10)
    if (
      /^[^,。;!?]{0,8}?(?:后(?!台|天)|时(?!间)|的话)/.test(rest) ||
      /[天时日]之?内|后[^,。]{0,8}$/.test(clause.slice(0, act.start - act.clauseStart))
    )
      return false
  }
  if (hides) return definite.test(clause) || idsIn(text).length > 0 || act.language !== 'en'
  if (act.negated || act.agent === 'house' || act.agent === 'staff') return false
  const own = ownThing.exec(text)
  const near = own !== null && (own.index < act.start || own.index - act.end < 24)
  return near && past.test(clause) && act.agent !== 'customer'
}

function matchOf(act: Act, text: string): Match {
  return { language: act.language, text: text.slice(act.start, act.end), start: act.start, end: act.end, groups: {} }
}

/** "Your balance is 84.20", "you were charged 12": a detail of the customer's own, though nothing holds it. */
const detail = new RegExp(unwrap`
    \d|(?<![a-z])(?:yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ayer|hoy|manana|
    lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?![a-z])|昨|今天|明天|[周星]期?[一二三四五六日]|(?<![\u0620-\u06ff])(?:امس|
    اليوم|غدا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)(?![\u0620-\u06ff])
  `)

function claims(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const hides = hidesAnything(prepared)
  if (!hides && holds(prepared.assurance, 'basic') && !tellsBalance(text)) return []
  const own = ownThing.exec(text)
  if (!hides && !own) return []
  const found = events
    .actsIn(text, only)
    .filter((act) => tells(act, text, hides))
    .map((act) => matchOf(act, text))
  if (hides) return [...found, ...spendingIn(text), ...matchesIn(states, text, only).filter(() => !talk.test(text))]
  if (!own) return found
  const stated = matchesIn(states, text, only).filter((match) => match.start > own.index && detail.test(text))
  const seen = perceives.exec(text)
  const perceived = seen
    ? matchesIn(states, text, only).filter((match) => match.end > own.index && match.start > seen.index)
    : []
  return [...found, ...stated.filter(() => past.test(text)), ...perceived, ...amounts(own, text, prepared, only)]
}

const perceives = new RegExp(unwrap`
    (?<![a-z])(?:i can see|i (?:do )?see|i'm seeing|i found|we found|(?:our|the) (?:system|records?) shows?|it (?:shows|
    says) here|veo|vemos|me aparece|aqui (?:veo|aparece|figura)|el sistema (?:muestra|indica))(?![a-z])|(?:我|系统|
    后台)[^,。]{0,4}(?:看到|查到|显示)|(?:اري|نري|يظهر (?:لي|لدينا|عندي|عندنا))(?! كيف)
  `)
const copula = new RegExp(unwrap`
    (?<![a-z])(?:is|was|are|were|of|has|holds|shows|stands|sits|comes|totals|es|son|fue|asciende|suma|tiene|hay|
    de)(?![a-z])|[为是有剩:]|(?<![\u0620-\u06ff])(?:هو|هي|بلغ|يبلغ|يساوي|حاليا|الان|فيه|فيها)(?![\u0620-\u06ff])
  `)

/** "Your balance is 84.20", "there is 84.20 in your wallet": a sum of the customer's own that neither they nor the rules have named. */
function amounts(own: RegExpExecArray, text: string, prepared: Prepared, only?: Language): Match[] {
  if (!/\d/.test(text)) return []
  const language = only ?? prepared.language
  const heard = `${prepared.said.join(' ')} ${prepared.publicText}`
  const ownEnd = own.index + own[0].length
  return findFigures(text)
    .filter((figure) => figure.kind === 'money' || (figure.kind === 'bare' && figure.decimals > 0))
    .filter(({ start, end }) => {
      const written = text.slice(start, end).replace(/[^\d.,]/g, '')
      if (written === '' || heard.includes(written)) return false
      const between = start >= ownEnd ? text.slice(ownEnd, start) : text.slice(end, own.index)
      if (between.length > 36 || /[,;。，]/.test(between)) return false
      return start >= ownEnd ? copula.test(between) : hasOwn.test(text.slice(Math.max(0, start - 24), start))
    })
    .map(({ start, end }) => ({ language, text: text.slice(start, end), start, end, groups: {} }))
}

const hasOwn =
  /(?<![a-z])(?:there is|there's|there are|you have|you've got|hay|tiene|tienes|quedan?)(?![a-z])|有|还剩|剩|(?:لديك|عندك|فيه|يوجد)/

/** A condition behind the claim takes it back; where there is something to hide, only one in the same clause. */
function dependsOnMore(match: Match, text: string, hides: boolean): boolean {
  const rest = text.slice(match.end)
  const end = hides ? rest.search(/[,;，；(]/) : -1
  const near = end === -1 ? text : text.slice(0, match.end + end)
  return excuseFor(['later-condition'], match.language, near, match.start, match.end) !== undefined
}

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (holds(prepared.assurance, 'basic') && !tellsBalance(text)) return true
  return (
    dependsOnMore(match, text, hidesAnything(prepared)) ||
    declines.test(text) ||
    usual.test(text.slice(0, match.start)) ||
    shownElsewhere.test(text.slice(0, match.end)) ||
    (!hidesAnything(prepared) && (stepBefore.test(sentence.previous) || afterStep.test(text.slice(0, match.end)))) ||
    reported.test(text.slice(0, match.start)) ||
    givesBack(text, prepared) ||
    explainsWord(match, text) ||
    isAnySuch(text) ||
    reasons.test(text.slice(0, match.start)) ||
    (text.length < 36 && ofThisChat.test(text) && !detail.test(text)) ||
    isGeneralTalk(match, text) ||
    isAllowance(match, text) ||
    echoesPublic(text, prepared) ||
    isApology(text, prepared) ||
    asksToVerify(text)
  )
}

const claimed = createClaimDetector({
  name: 'disclosure-before-verification',
  triggers: {
    en: unwrap`
      ${events.triggers.en}|spent|spending|expenses|outgoings|starts_|begins_|ends_|starting|beginning|your_|you_|van_|
      driver|courier|carrier|postman|rider|on its way|in transit|out for|with the|at the|by the|customs|pending|on hold|
      under_|overdue|awaiting|outstanding|in progress|signed|due_|name|file_|record|ending|tracking|last scan|i can see|
      i see|system|yes_|correct|right_|indeed|exactly|e-mail|email|number|phone|address|there's|there is|we have|i have|
      balance|wallet|points|no longer|has it|have it|any more|anymore|taken care|door|active|enabled|disabled|
      verified|restricted|limited|deactivated|good standing|working_|towards|heading|0|1|2|3|4|5|6|7|8|9|yesterday|
      today|tomorrow|monday|tuesday|wednesday|thursday|friday|
      saturday|sunday
    `,
    zh: unwrap`
      ${events.triggers.zh}|!上个月|!上月|!本月|!这个月|!上周|!今年|!支出|!开销|开头|打头|结尾|对的|是的|没错|嗯|手机|邮箱|在途|途中|路上|待|状态|名下|尾号|系统|后台|记录|看到|
      查到|查询到|显示|还|余额|驿站|快递柜|前台|门卫|网点|仓库|一致|匹配|对得上|对上了|没错|相符|吻合|正确|已|昨|今天|明天|周|星期|礼拜|不在|付成功|付款成功|正常|激活|启用|停用|可用|受限|出去|
      拿到|办好|您|你|0|1|2|3|4|5|6|7|8|9
    `,
    es: unwrap`
      ${events.triggers.es}|gast|compras|consumos|camino|transito|reparto|ruta_|aduana|preparacion|proceso|revision|
      espera_|pendiente|nombre|consta|figura|aparece|veo_|vemos_|encuentra|esta_|termina|acaba|empiez|comienz|inicia|
      ultim|saldo|disponible|sistema|asciende|suma_|vence|llega|sale_|oficina|almacen|recogida|conserje|porteria|vecin|
      repartidor|buzon|recepcion|de vuelta|hacia|ya no_|tiene|puerta|activ|bloquead|verificad|habilitad|restringid|
      operativ|congelad|lunes|martes|miercoles|jueves|viernes|sabado|domingo|si_|correcto|efectivamente|exacto|
      coincide|corresponde|correo|telefono|su_|tu_|0|1|2|3|
      4|5|6|7|8|9|ayer|hoy_|manana
    `,
    ar: unwrap`
      ${events.triggers.ar}|مصروف|مصاريف|انفاق|صرفت|انفقت|الطريق|قيد|معلق|مجمد|توصيل|الجمارك|المندوب|لدي|عند|مسجل|مرتبط|
      مطابق|يطابق|تطابق|منتهي|تنتهي|ينتهي|انتظار|مكتمل|ملغ|مرفوض|متاخر|جاهز|موقوف|مقفل|محظور|باسم|اري|يظهر|يوضح|النظام|
      سجلات|رصيد|اخر|طلب|حساب|لم يعد|لم تعد|لم يبق|تم كل|تم التعامل|متجه|باب|مفعل|نشط|فعال|شغال|معطل|مقيد|موثق|ساري|
      سليم|محدود|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|0|1|2|3|4|5|6|7|8|9|امس|اليوم
    `,
  },
  claims,
  excuses: ['question', 'condition', 'unasserted', 'quote', 'possibility', 'habit'],
  applies: (prepared) => !holds(prepared.assurance, 'verified'),
  backed,
})

/** 1.1: tells of a customer's own things while the session's assurance is below what that needs. */
export const disclosure = {
  ...claimed,
  opens: (sentence: Sentence, prepared: Prepared, language: Language): boolean =>
    toldValue(sentence.text, prepared) !== undefined || claimed.opens(sentence, prepared, language),
  stands: (sentence: Sentence, prepared: Prepared): boolean =>
    toldValue(sentence.text, prepared) !== undefined || claimed.stands(sentence, prepared),
}
