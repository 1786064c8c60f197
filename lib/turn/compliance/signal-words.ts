import { unwrap } from '#lib/text/unwrap.ts'
/** How customers ask for a person. All patterns read one folded sentence (see `account-words.ts`). */
export const person: readonly RegExp[] = [
  new RegExp(unwrap`
    \b(?:talk|speak|chat|write|speaking|talking)\s+(?:\w+\s+){0,2}?(?:to|with)\s+(?!my\b)(?:\w+\s+){0,3}?(?:human|
    person|people|someone|somebody|anyone|agent|representative|rep|operator|supervisor|manager|advis[eo]r|staff|
    employee|colleague|customer (?:service|support|care))\b
  `),
  new RegExp(unwrap`
    \b(?:connect|transfer|put|pass|hand|forward|escalate|refer|switch)\s+(?:me|us|this|it)\b.{0,24}\b(?:human|person|
    someone|somebody|agent|representative|rep|operator|supervisor|manager|advis[eo]r|support|staff|customer service)\b
  `),
  new RegExp(unwrap`
    (?<!\bdo i )\b(?:want|need|get|give|like|prefer|bring)\s+(?:me\s+|us\s+)?(?:an?|some|the|your|any)\s+(?:real\s+|
    live\s+|actual\s+)?(?:human(?: being)?|person|agent|representative|rep|operator|supervisor|manager)\b(?!['’]s|
    \s+(?:to|in|who|rate|fee|number|account|hours|code|name)\b)
  `),
  new RegExp(unwrap`
    \b(?:human|real person|live (?:agent|person|chat)|representative|operator)\s*,?\s*(?:please|now|pls)\b|\b(?:human|
    live) (?:agent|support|help)\b|\bis there (?:an? |any)(?:\w+ )?(?:human|person|agent|one real|body real)\b
  `),
  new RegExp(
    unwrap`
    ^[^\p{L}]*(?:(?:hi|hello|please|pls|just)[^\p{L}]+)*(?:an? )?(?:real |live )?(?:human|person|agent|representative|
    operator)(?: (?:please|now|pls))*[^\p{L}]*$
  `,
    'u',
  ),
  new RegExp(unwrap`
    转(?:接)?(?:到|至)?(?:真?人工|真人)|(?:转接?|接入?|联系|找|叫|换|请)(?:一下|到|个|一个|你们的?|位|一位)?(?:真?人工|真人|活人|客服(?:经理|主管|人员)?|经理|主管|负责人)|
    (?:和|跟|与)(?:一个|一位|个|你们的?)?(?:真人|人工|活人|客服(?:经理|主管|人员)?|经理|主管|工作人员)(?:谈|聊|说|讲|沟通|通话|对话|联系)(?!过|了)|(?:我要|我想要|想要|需要|要|
    请)(?:一个|个)?(?:人工|真人)
  `),
  /^[^\p{L}]*(?:人工|真人)(?:客服|服务|坐席)?[^\p{L}]*$/u,
  new RegExp(unwrap`
    \b(?:hablar|comunicarme|comunicar|comunique(?:me|nme)|contactar|conectarme|conecteme|chatear|conversar|pasarme|
    pas[ae]me|ponerme|pongame|ponme|transf\w+me|transferirme|atienda|atiendame|derivarme)\b.{0,16}?\b(?:persona|
    human[oa]|agente|asesor[a]?|representante|operador[a]?|supervisor[a]?|gerente|encargad[oa]|alguien|empleado)\b
  `),
  new RegExp(unwrap`
    \b(?:quiero|necesito|prefiero|dame|deme|exijo|pido)\s+(?:un|una|a un|a una|al)\s+(?:agente|human[oa]|
    persona (?:real|humana|de verdad)|asesor[a]?|representante|operador[a]?|supervisor[a]?)\b|\b(?:agente|persona|
    asesor) (?:human[oa]|real)\b
  `),
  /^[^\p{L}]*(?:un |una )?(?:agente|humano|persona|operador)(?:,? por favor)?[^\p{L}]*$/u,
  new RegExp(unwrap`
    (?:التحدث|اتحدث|نتحدث|اكلم|التكلم|اتكلم|تحويلي|حولني|حولوني|احول|اتواصل|التواصل|وصلني|وصلوني)\s.{0,12}?(?:موظف|شخص|
    انسان|بشر|ممثل|مسوول|خدمه العملاء|مشرف|مدير)
  `),
  /(?:اريد|ابغي|احتاج|اعطني|اعطوني|بدي|عايز)\s(?:موظف|شخص حقيقي|شخصا حقيقيا|انسان|بشر|ممثل|المشرف|مشرف|المدير)/,
  /^[^\p{L}]*(?:موظف|انسان|شخص حقيقي)(?: من فضلكم?| لو سمحت)?[^\p{L}]*$/u,
]

/** Speaks of a person, and asks for none. */
export const noPerson = new RegExp(unwrap`
    \b(?:are you|is this|am i (?:talking|speaking))\b.{0,24}\b(?:human|person|bot)|\b(?:do(?:n'?t| not)|
    did(?:n'?t| not)|no need to|without|already)\s+(?:want(?:ing)?|need(?:ing)?|like|have|having)?\s*(?:to\s+)?(?:talk|
    speak|chat|a (?:human|person))|\b(?:opening hours|working hours)\b|你是(?:真人|人工|机器人)|不(?:要|想|用|需要|必).{0,4}(?:人工|真人|
    客服)|几点|工作时间|服务时间|\beres (?:un |una )?(?:human|persona|robot)|\bno (?:quiero|necesito|hace falta) (?:hablar|un|una)|
    \bhorario|هل انت|لا (?:اريد|احتاج|داعي)|ساعات العمل
  `)

/** Fraud as it happens to the customer. */
export const fraud: readonly RegExp[] = [
  new RegExp(unwrap`
    \bi(?:'ve| have| had)? ?(?:just )?(?:been|was|got|am being|'m being) (?:scammed|defrauded|hacked|robbed|phished|
    tricked into)\b|\b(?:someone|somebody|a thief|thieves|hackers?|a stranger|a scammer)\b.{0,24}\b(?:us(?:ed|ing|es)|
    st[eo]l(?:e|en|ing)|took|taken|taking|hacked|accessed|charged|emptied|withdrew|logg(?:ed|ing) in(?:to)?|got into|
    has access to)\b.{0,24}\bmy (?:card|account|money|identity|wallet|details|phone)\b|\b(?:card|account|phone|wallet|
    identity) (?:was|is|has been|got) (?:stolen|hacked|compromised)\b|\bst[eo]le(?:n)? my\b|\b(?:card|account|money|
    payment|charged|transfer\w*|purchase|withdraw\w*)\b.{0,40}\bwithout my (?:permission|consent|knowledge|
    authori[sz]ation)\b
  `),
  new RegExp(unwrap`
    \bi (?:did(?:n'?t| not)|never|do(?:n'?t| not)) (?:make|made|authori[sz]ed?|recogni[sz]e|
    approved?)\b.{0,24}\b(?:charges?|payments?|transactions?|transfers?|purchases?|withdrawals?)\b|\b(?:charges?|
    payments?|transactions?|transfers?|purchases?|withdrawals?)\b.{0,24}\bi (?:did(?:n'?t| not)|never|
    do(?:n'?t| not)) (?:make|made|authori[sz]ed?|recogni[sz]e|approved?)\b|\b(?:an?|this|these|that|some|two|three|
    several|my|report)\b.{0,12}\b(?:unauthori[sz]ed|fraudulent|unrecogni[sz]ed) (?:charge|payment|transaction|transfer|
    purchase|access|login)s?\b
  `),
  new RegExp(unwrap`
    \b(?:someone|somebody|a (?:man|woman|caller|person|guy|scammer))\b.{0,48}\b(?:ask(?:ed|ing|s)|wants?|told|
    demand\w*)\b.{0,30}\b(?:code|password|pin|card number|otp|cvv|gift cards?)\b
  `),
  new RegExp(unwrap`
    被(?:骗|盗刷|盗用|盗了|诈骗)|(?:卡|账户|账号|手机)被(?:盗|偷)|盗刷了|诈骗了我|不是我(?:本人)?(?:操作|刷|付|买|转)|(?:交易|扣款|付款|转账).{0,8}(?:没有?|
    未)经?我?(?:的)?(?:授权|同意)|(?:有人|对方|骗子|自称).{0,16}(?:要|问|让|叫|索).{0,8}(?:验证码|密码|转账|卡号)
  `),
  new RegExp(unwrap`
    \bme (?:estafaron|han estafado|robaron|han robado|hackearon|han hackeado|clonaron)\b|\b(?:cargo|pago|transaccion|
    compra|transferencia)s? (?:no autorizad[oa]s?|fraudulent[oa]s?|que no (?:hice|reconozco|autorice))\b|
    \bno reconozco\b.{0,16}\b(?:cargo|pago|compra|transaccion)|\balguien\b.{0,24}\b(?:us(?:o|ando)|rob(?:o|ado)|entro|
    accedio|sac(?:o|ado)|compro)\b.{0,24}\bmi (?:tarjeta|cuenta|dinero|identidad)\b|\b(?:alguien|me llam(?:o|aron|
    an))\b.{0,40}\b(?:pid\w+|solicit\w+)\b.{0,24}\b(?:codigo|contrasena|clave|pin)\b
  `),
  new RegExp(unwrap`
    تعرضت ل(?:احتيال|لاحتيال|عمليه احتيال|سرقه|لسرقه|نصب|لنصب|اختراق|لاختراق)|سرق(?:ت|وا)? (?:بطاقتي|حسابي|اموالي)|
    بطاقتي (?:سرقت|مسروقه)|(?:تم )?(?:اختراق|اخترق(?:وا)?) حسابي|(?:عمليه|معامله|دفعه) (?:غير مصرح|احتياليه|لم اقم)|
    (?:شخص|احدهم|اتصل(?:وا)? بي).{0,30}طلب(?:وا|ت)?.{0,16}(?:رمز|كلمه|بيانات)
  `),
]

/** Asks what might be, or how the world is: nothing has happened. */
export const onlyAsked = new RegExp(
  unwrap`
    \bwhat (?:is|are|counts as)\b|\b(?:prevent|avoid|in case)\b|\bnews\b|\b(?:if|suppose|what happens)\b|如何(?:防|避免)|
    怎么(?:防|避免)|什么是|如果|万一|假如|要是|\b(?:evitar|prevenir|protegerme)\b|\bque es\b|\bque pasa si\b|\ben caso de\b|
    (?<!\p{L})si (?:me|alguien)\b|كيف (?:اتجنب|احمي|يمكنني حمايه)|ما هو|ما هي|(?<!\p{L})(?:اذا|لو) 
  `,
  'u',
)

export const selfHarm = new RegExp(unwrap`
    \b(?:kill|hurt|harm|cut|cutting|end) (?:myself|my (?:own )?life|it all)\b|\bsuicid|\b(?:want|wish|going) to die\b|
    \bbetter off dead\b|\bself[- ]harm|\bno reason to live\b|自杀|自残|不想活|活不下去|想死|轻生|\bquitarme la vida\b|\bmatarme\b|
    \bno quiero (?:seguir )?vivi(?:r|endo)\b|\bme quiero morir\b|\bquiero morir(?:me)?\b|انتحر|الانتحار|اقتل نفسي|
    انهي حياتي|لا اريد ان اعيش|اريد ان اموت|ايذاء نفسي
  `)

export const threat = new RegExp(unwrap`
    \bi(?:'ll| will|'m going to| am going to| swear i(?:'ll| will)) (?:kill|hurt|shoot|stab|bomb|burn|attack|beat|
    blow up) (?:you|your|them|everyone|everybody|all of you|someone|somebody|him|her|this place)\b|\bbomb threat\b|
    \bi know where you (?:live|work)\b|杀了你|弄死|炸(?:了|掉)你|砍死|\b(?:voy a|te voy a|los voy a) (?:matar(?!me)|quemar|atacar|
    hacer dano|golpear)|ساقتل(?! نفسي)|سافجر|ساحرق
  `)

/** A complaint to a regulator, or the law. */
export const legal: readonly RegExp[] = [
  new RegExp(unwrap`
    \b(?:i(?:'ll| will|'m going to| am going to)|we(?:'ll| will)) sue\b|\b(?:sue|suing) (?:you|your|the company)\b|
    \b(?:file|filing|filed|take|taking|start|starting)\b.{0,16}\b(?:lawsuit|legal action|small claims)\b|\b(?:take|
    see) you (?:to|in) court\b|\b(?:my|our) (?:lawyer|attorney|solicitor)s?\b(?=.{0,40}\b(?:will|you|advis\w+|
    letter)\b)|\bhear from my (?:lawyer|attorney|solicitor)\b|\b(?:complain\w*|report\w*|go(?:ing)? to|escalat\w+|
    writ\w+|complaint)\b.{0,30}\b(?:ombudsman|regulators?|cfpb|fca|ftc|financial conduct|consumer protection|
    trading standards|central bank|the police)\b|\bformal complaint\b
  `),
  new RegExp(unwrap`
    (?:我要|我会|将|准备|打算|一定|必须|去|就).{0,6}(?:起诉|告你们|举报|报警|走法律)|律师函|我的律师|法院见|投诉到?.{0,6}(?:消协|消费者协会|监管|银保监|工商|人民银行|央行|法院|12315|
    12378)|(?:打|拨打?|投诉)12(?:315|378)
  `),
  new RegExp(unwrap`
    \b(?:voy a|vamos a|pienso|quiero) (?:demandar|denunciar)|\b(?:los|les) (?:demandare|denunciare)|\b(?:presentar|
    presentare|interponer|poner)\b.{0,10}\b(?:demanda|denuncia|queja formal|reclamacion formal)\b|
    \bmi abogad[oa]\b(?=.{0,40}\b(?:contactara|ustedes|carta|se pondra))|\b(?:queja|quejarme|quejare|reclam\w+|
    denunci\w+|acudir\w*|ire)\b.{0,30}\b(?:profeco|condusef|regulador|banco de espana|tribunales|consumo|policia|
    defensor del (?:pueblo|cliente|consumidor)|facua)\b
  `),
  new RegExp(unwrap`
    ساقاضي|مقاضاتكم|(?:سارفع|ارفع|رفع).{0,6}(?:دعوي|قضيه)|دعوي قضاييه|محامي.{0,12}(?:معكم|بكم)|(?:شكوي|ساشتكي|اشتكي|
    ساتقدم|اتقدم|بلاغ).{0,24}(?:البنك المركزي|حمايه المستهلك|الشرطه|النيابه)|شكوي رسميه
  `),
]
