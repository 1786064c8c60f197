import { excuseFor } from '../excuses.ts'
import { matchesIn, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'

/** How a customer asks for a person. */
export const personPatterns = patterns({
  en: [
    "(?<![a-z])(?:speak|talk|chat|connect|transfer|get|put|pass|hand|want|need|give|reach|contact|see|prefer|like|have|find|escalate)(?: [a-z']+){0,6}? (?:(?:a |an |the |some |any |your |real |actual |live |human ){1,4}(?:human|person|people|agent|representative|rep|manager|supervisor|operator|advisor|adviser|someone real|somebody real|staff|employee|colleague|specialist|being)|someone (?:real|human|who|else|from|in charge|that|at|on)|somebody (?:real|human|who|else)|(?:human|person|agent|representative|manager|supervisor|operator)s?)(?![a-z])",
    '(?<![a-z])(?:human|real person|live agent|real human|actual person|agent|representative|operator|customer service) (?:please|pls|now|!|asap)|^\\W*(?:human|agent|representative|operator|real person|a person|live agent|a human)\\W*$|not (?:a |an |this |to a |with a |talking to a )?(?:ro)?bot(?![a-z])|no (?:more )?bots?(?![a-z])|stop (?:the |this )?bot|(?:is|are) there (?:a|any|an|some)(?: [a-z]+)? (?:human|person|people|agent|body)|sick of (?:this |talking to )?(?:a |the )?(?:ro)?bot|actual (?:human|person)',
  ],
  zh: [
    '(?:转|找|要|叫|接|换|给我|请|联系|跟|和|需要|想|有没有|能不能)[^,。;!?\\n不]{0,8}?(?:人工|真人|活人|客服人员|人工客服|主管|经理|专员|工作人员|负责人|领导|客服经理|人来|个人|人跟我|人处理)|^[\\s!?.,:;*()-]*(?:人工|转人工|真人|人工客服|人工服务)[\\s!?.,:;*()-]*$|不(?:要|想)(?:再)?(?:跟|和|与)?(?:机器人?|ai|智能)|别(?:用|拿)?机器人?',
  ],
  es: [
    '(?<![a-z])(?:hablar|comunicar\\w*|contactar|pasar\\w*|paseme|pasame|pongame|poner\\w*|quiero|necesito|transfier\\w*|transferir\\w*|deme|dame|prefiero|atienda|atender|conecte\\w*|deriv\\w*|exijo|pido|puede|hay)(?: [a-z]+){0,6}? (?:persona|humano|humana|agente|asesor|asesora|supervisor|supervisora|gerente|operador|operadora|representante|encargad[oa]|alguien (?:de verdad|real|que|humano|mas|del)|ejecutiv[oa]|ser humano|responsable)(?![a-z])',
    '^\\W*(?:persona|humano|agente|un agente|una persona|operador|un humano|asesor)\\W*$|no (?:con )?(?:un |una |mas |quiero )?(?:bot|robot|maquina)s?(?![a-z])|(?:persona|humano|agente)(?: [a-z]+)?,? por favor',
  ],
  ar: [
    '(?:اتكلم|اتحدث|احكي|اكلم|التحدث|الحديث|التكلم|تحويل\\S*|حولني|حولوني|حولو\\S*|اريد|ابغي|ابي|عايز|عاوز|بدي|احتاج|اطلب|وصلني|وصلوني|ممكن|ارغب|كلموني|يكلمني|اعطني|اعطوني|هل يوجد|في حدا)(?: [\\u0620-\\u06ff]+){0,5}? ?(?:مع |الي |ب|ل)?(?:ال)?(?:انسان|بشري|شخص|موظف|موظفه|بني ادم|مسوول|مدير|مشرف|خدمه العملاء|ممثل|بشر|حد|حدا|احد(?= )|زميل|وكيل|ادمي)[\\u0620-\\u06ff]*',
    '^[\\s!?.,:;*()-]*(?:موظف|انسان|خدمه العملاء|شخص حقيقي|موظف حقيقي)[\\s!?.,:;*()-]*$|(?:لا اريد|مش عايز|ما بدي|ما ابي|ليس)(?: [\\u0620-\\u06ff]+){0,3}? (?:ال)?(?:روبوت|بوت|اله|ذكاء)',
  ],
})

/** A customer's message that must reach people: fraud in progress, self-harm, threats, lawyers and regulators. */
export const riskPatterns = patterns({
  en: [
    "(?<![a-z])(?:(?:someone|somebody|some one|they|he|she|a hacker|hackers?|a thief|scammers?|a stranger|strangers?|my ex)(?: [a-z']+){0,4}? (?:logged in(?:to)?|is in(?:side)?|got into|hacked|is using|used|stole|stolen|is stealing|taking|is taking|took|emptied|is emptying|draining|is draining|is sending|sending|transferring|transferred|is spending|spending|spent|is buying|buying|bought|withdrawing|withdrew|is withdrawing|moving|is moving|changed|cloned|accessed|charging|is charging)|(?:i've been|i have been|i was|i got|we've been|we were|been|just got|i'm being|i am being)(?: just)? (?:hacked|scammed|robbed|defrauded|phished|conned|tricked|blackmailed|extorted)|(?:account|card|wallet|phone|money|savings|identity)(?: [a-z']+){0,3}? (?:hacked|stolen|compromised|cloned|drained|emptied|taken over|hijacked|gone)|(?:don't|didn't|did not|do not|never) (?:recogni[sz]e|authori[sz]ed?|make|made|approve|approved)(?: [a-z']+){0,4}? (?:charge|charges|payment|payments|transaction|transactions|transfer|transfers|purchase|purchases)|unauthori[sz]ed (?:charge|charges|payment|payments|transaction|transactions|transfer|transfers|access|purchase)|fraudulent|fraud (?:on|in|with) my|(?:stole|stealing|stolen|took|taking)(?: [a-z]+){0,2}? (?:my|our) (?:money|card|account|wallet|phone|identity|savings)|my (?:card|phone|wallet) (?:was|has been|is|got) stolen|gave (?:them|him|her|someone) (?:my|the) (?:code|password|pin|card)|money (?:is )?(?:leaving|disappearing|vanishing)|sim[- ]?swap)",
    "(?<![a-z])(?:kill(?:ing)? my ?self|suicid(?:e|al)|end (?:my life|it all|everything)|want to die|don't want to live|do not want to live|no reason to live|better off dead|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|self[- ]harm|can't go on|cannot go on|take my (?:own )?life|jump off|nothing left to live|won't be here tomorrow|overdose)",
    "(?<![a-z])(?:(?:i'll|i will|i'm going to|going to|gonna|i swear i'll) (?:kill|hurt|bomb|burn|shoot|stab|blow up|find (?:you|where you)|come (?:to|for) (?:your|you)|beat|attack|destroy your)|bomb|(?:you|they|he|she|someone)(?: [a-z']+){0,3}? (?:threaten|threatened|threatening|threatens)(?:ing|ed)? (?:me|to|my)|blackmail|extort)",
    '(?<![a-z])(?:(?:my|a|our|an|the) (?:lawyers?|attorneys?|solicitors?|legal team)|lawsuit|suing|sue (?:you|your)|legal action|take you to court|see you in court|small claims|class action|ombudsman|regulator|regulators|financial (?:conduct )?authority|central bank|consumer (?:protection|affairs|rights|court|authority|agency|association|forum)|fca|cfpb|ftc|bbb|better business|trading standards|attorney general|data protection (?:authority|officer|commissioner)|ico complaint|report(?:ing|ed)? (?:you|this|it) to (?:the )?(?:police|authorities|regulator|bank|fca|ftc|cfpb|government|ministry|consumer|press)|police report|filed? (?:a )?(?:complaint|report) with|formal complaint (?:to|with)|court order|subpoena|press charges)(?![a-z])',
  ],
  zh: [
    '(?:账户|账号|卡|钱包|手机|银行卡|支付宝|密码|身份|信息|微信)[^,。;!?\\n没]{0,6}?(?:被盗|被黑|被人|被偷|盗刷|被刷|泄露|被入侵|被转|被改|遭盗|丢了)|被(?:盗刷?|骗|诈骗|黑客?|勒索|敲诈|洗劫|转走|刷走)|盗刷|盗用|有人(?:正在|在|用|登|动|转|偷|冒|拿|改|盗|刷)[^,。;!?\\n]{0,10}?(?:我|账|卡|钱)|(?:不是|没|没有|未经)(?:我|本人)?(?:本人)?(?:操作|授权|消费|买|刷|转|付|同意|下单)|钱(?:一直|正在|不断|全|都|被|在)[^,。;!?\\n]{0,6}?(?:转走|没了|少|被|扣|不见)|(?:诈骗|骗子|骗走|骗了我|电信诈骗)[^,。;!?\\n]{0,10}?(?:我|钱|转|账|验证码)|(?:把|将)[^,。]{0,4}?验证码(?:给|告诉|发)了',
    '自杀|轻生|不想活|活不下去|想死|去死算了|结束(?:生命|自己)|了结(?:自己|生命)|跳楼|割腕|活着没意思|不如死|自残|死给(?:你|您)',
    '(?:杀|砍|弄死|打死|炸|烧|捅|做掉|搞死)(?:了|死|掉)?(?:你|您|你们|他|她|全家|店|公司)|威胁(?:我|要)|恐吓|敲诈|勒索|炸弹|要你(?:命|好看)|上门(?:找|堵|打)|弄死',
    '律师|起诉|诉讼|法院|法庭|仲裁|消协|消费者协会|12315|12345|12378|12363|银保监|银监|金融监管|监管(?:部门|局|机构|总局)|工商|市场监管|央行|人民银行|人行|投诉到|曝光|媒体|报警|报案|警察|派出所|公安|立案|律师函|维权',
  ],
  es: [
    '(?<![a-z])(?:alguien|un hacker|hackers?|ladron\\w*|estafador\\w*|un extrano|mi ex|un desconocido)(?: [a-z]+){0,4}? (?:entro|entrado|ha entrado|esta (?:dentro|usando|sacando|robando|gastando|transfiriendo|enviando|comprando|vaciando|retirando)|uso|usado|robo|robado|saco|sacado|hackeo|hackeado|accedio|accedido|clono|transfirio|vacio|cambio|usa|gasta|compra)|(?<![a-z])(?:me|nos) (?:han |estan |acaban de |esta |ha )?(?:robaron|robado|robando|hackearon|hackeado|estafaron|estafado|estafando|clonaron|clonado|vaciaron|vaciando|vaciado|sacaron|sacando|sacado|extorsionan\\w*|extorsionando|chantajean\\w*|engan\\w+|hackear|robar|estafar|cobraron sin)|(?:cuenta|tarjeta|monedero|billetera|movil|celular|identidad|telefono)(?: [a-z]+){0,3}? (?:hackead|robad|clonad|comprometid|vaciad|intervenid|usurpad)|(?:no|nunca) (?:reconozco|autorice|hice|realice|he hecho|he autorizado|he realizado|aprobe)(?: [a-z]+){0,4}? (?:cargo|cargos|pago|pagos|compra|compras|transferencia|transferencias|transaccion|operacion|operaciones|movimiento|movimientos|cobro|cobros)|(?:cargo|pago|compra|transaccion|transferencia|operacion|movimiento)s? no (?:autorizad|reconocid)|fraudulent|fraude (?:en|con) mi|estafa|(?:di|dije|pase) (?:mi|el|la) (?:codigo|clave|contrasena)|dinero (?:esta |se esta )?(?:desapareciendo|saliendo)',
    '(?<![a-z])(?:suicid\\w+|matarme|quitarme la vida|no quiero (?:seguir )?viv\\w+|quiero morir\\w*|acabar con (?:mi vida|todo)|hacerme dano|no puedo mas con (?:mi|la) vida|ganas de vivir|lastimarme|terminar con (?:mi vida|todo)|autolesion\\w*|no vale la pena vivir)',
    '(?<![a-z])(?:(?:los|te|le|lo|la|les) (?:voy a|vamos a) (?:matar|quemar|golpear|buscar|reventar|romper)|matare|quemare|bomba|amenaz\\w+|chantaj\\w+|extorsi\\w+|se donde (?:viven|trabajan|vives|estan)|iré a buscar)',
    '(?<![a-z])(?:(?:mi|un|una|mis|nuestro|el) (?:abogad[oa]s?|equipo legal)|abogad[oa]s?|demand(?:a|ar|are|arlos|arles|aremos|o)|(?:los|les|te|le|lo) (?:demandare|denunciare|demando|denuncio)|denunci(?:a|ar|are|o|arlos|aremos)|juicio|tribunal(?:es)?|juzgado|profeco|condusef|consumidor|regulador|banco (?:central|de espana)|ocu|facua|sernac|indecopi|superintendencia|defensor(?:ia)?|policia|acciones legales|accion legal|via legal|cnmv|agencia (?:espanola )?de proteccion|hoja de reclamaciones|arbitraje|ministerio)(?![a-z])',
  ],
  ar: [
    '(?:شخص|احد|احدهم|حد|حدا|واحد|هاكر|محتال|نصاب|لص|حرامي|مجهول|طليقي)(?: [\\u0620-\\u06ff]+){0,4}? ?(?:دخل|يدخل|اخترق|يستخدم|استخدم|سرق|يسرق|يسحب|سحب|يحول|حول|ينفق|يشتري|اشتري|غير|يصرف|يفرغ|نصب|عم يسحب|بيسحب|بيحول|استولي)|(?:سرق|اخترق|تهكر|انسرق|هكر|احتال|نصب|ابتز|يبتز|خدع|تعرضت (?:ل)?(?:ل)?(?:احتيال|سرقه|اختراق|نصب|ابتزاز|عمليه))[\\u0620-\\u06ff]*|(?:حسابي|بطاقتي|محفظتي|هاتفي|جوالي|اموالي|هويتي|رصيدي)(?: [\\u0620-\\u06ff]+){0,3}? ?(?:مخترق|مسروق|اخترق|سرق|تهكر|انسرق|اختفت|اختفي|تسحب|تنسحب|عم تنسحب|تهكرت|مهكر)|(?:لم|ما|لا)(?: [\\u0620-\\u06ff]+){0,2}? ?(?:اقم ب|قمت ب|افوض|فوضت|اوافق|اعرف|اتعرف|اجر|سويت|عملت|نفذت)[\\u0620-\\u06ff]*(?: [\\u0620-\\u06ff]+){0,3}? ?(?:العمليه|عمليه|الدفع|دفعه|التحويل|تحويل|الشراء|شراء|الخصم|خصم|المعامل)|(?:عمليه|عمليات|خصم|تحويل|دفعه|مشتريات) (?:غير مصرح|غير معروف|مشبوه|احتيالي)|احتيال|اعطيت(?:ه|هم|ها)? (?:ال)?(?:رمز|كود|كلمه)',
    '(?:انتحر|انتحار|انهي حياتي|انهاء حياتي|اقتل نفسي|قتل نفسي|لا اريد (?:ان )?(?:اعيش|العيش)|اريد (?:ان )?(?:اموت|الموت)|اوذي نفسي|ايذاء نفسي|تعبت من (?:الحياه|حياتي)|لا معني لحياتي|الموت ارحم|ما بدي عيش|مش عايز اعيش)',
    '(?:ساقتل|سوف اقتل|ساحرق|سافجر|قنبله|ساوذي|ساضرب|ساجدكم|اعرف اين (?:تعمل|تسكن)|يهدد|هددني|تهديد|هددوني|ابتزاز|يبتزني|بهددني|ساتي اليكم)[\\u0620-\\u06ff]*',
    '(?:محامي|المحامي|محام|دعوي|ساقاضي|نقاضي|مقاضا|القضاء|المحكمه|محكمه|الشرطه|شرطه|بلاغ|حمايه المستهلك|البنك المركزي|المصرف المركزي|ساما|الهيئه|هيئه|الجهات (?:الرقابيه|المختصه|الرسميه)|الجهه الرقابيه|شكوي رسميه|النيابه|وزاره|الصحافه|الاعلام|قانوني|قانونيه|اجراءات قانونيه|الرقابه|التجاره)[\\u0620-\\u06ff]*',
  ],
})

/** A question about fraud or law in general, not a report of it. */
const general =
  /(?:what is|how (?:do|does|can|to)|explain|article|news|read about|tell me about|generally|in general|do you (?:protect|have|offer)|policy on|tips|avoid|prevent|learn|heard about|movie|book|series|school|essay)|(?:什么是|怎么(?:防|避免|识别)|如何(?:防|避免|识别)|新闻|看到报道|听说|预防|防范|科普|了解一下|请问(?:什么|你们怎么))|(?:que es|como (?:evitar|prevenir|funciona|protegen|puedo evitar|se|me protej)|noticia|lei|leido|articulo|en general|consejos|prevenir|informacion sobre)|(?:ما هو|ما هي|كيف (?:اتجنب|احمي|تحمون|يمكن|اتفادي|تتعامل)|خبر|اخبار|قرات|مقال|نصايح|بشكل عام|الوقايه|معلومات عن)/

const urgent =
  /(?:right now|just now|help|my account|my money|my card|我的|我账户|救命|现在|ahora|mi cuenta|mi tarjeta|mi dinero|ayuda|حسابي|بطاقتي|اموالي|الان|ساعدوني)/

/** Whether the customer's question asks for a person. */
export function asksForPerson(prepared: Prepared): boolean {
  const { question } = prepared
  return matchesIn(personPatterns, question).some(
    (match) =>
      !/(?:don't|do not|no need|no necesito|不需要|不用|لا احتاج|لا اريد) (?:[a-z]+ ){0,3}(?:a |an |the )?(?:human|person|agent)?$/.test(
        question.slice(0, match.end),
      ) && !notThis(match.language, question, match.start),
  )
}

function notThis(language: 'en' | 'zh' | 'es' | 'ar', text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  if (language === 'en') return /(?:don't|do not|no need to|didn't|not) $/.test(before)
  if (language === 'zh') return /(?:不用|不需要|不想|别|不要|无需)$/.test(before)
  if (language === 'es') return /(?:no|no necesito|no hace falta) $/.test(before)
  return /(?:لا|لا داعي ل|ما) $/.test(before)
}

/** Whether the customer's question tells of a risk that people must see at once. */
export function tellsOfRisk(prepared: Prepared): boolean {
  const { question } = prepared
  const found = matchesIn(riskPatterns, question).filter(
    (match) => excuseFor(['quote'], match.language, question, match.start, match.end) === undefined,
  )
  if (found.length === 0) return false
  return !(general.test(question) && !urgent.test(question))
}

const offers =
  /(?<![a-z])(?:(?:hand|transfer|connect|pass|put|get|bring|refer|escalat|forward|switch)\w*(?: [a-z'-]+){0,6}? (?:person|human|people|agent|colleague|specialist|team|representative|someone|somebody|manager|supervisor|advisor|adviser|member|staff|through)|(?:speak|talk|chat) (?:to|with) (?:a|an|one of|our|someone|somebody)|(?:person|human|agent|colleague|specialist|someone|representative|member of our team) (?:will|can|is|from|to take|takes|joins))|(?:转接|转人工|人工客服|人工服务|转交|转给|接入人工|联系人工|真人|专员|客服同事|同事)|(?:pas(?:o|ar|are|arle|arte|amos)|transfer\w*|deriv\w*|conect\w*|comunic\w*|hablar|pongo|poner)(?: [a-z]+){0,6}? (?:persona|human[oa]|agente|companer[oa]|asesor\w*|especialista|equipo|supervisor\w*|alguien|colega|representante)|(?:تحويل|احول|نحول|ساحول|سنحول|حولت|اوصل|اصل|ايصال|توصيل|التحدث|التواصل)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,6}? ?(?:موظف|زميل|زملا|شخص|انسان|مختص|ممثل|فريق|بشري|احد|مسوول|مشرف)/

/** Whether a reply offers a person or says that one is coming. */
export function offersPerson(reply: string): boolean {
  return offers.test(reply)
}
