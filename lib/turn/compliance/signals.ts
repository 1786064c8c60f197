/** What a message gives away besides its question. None of it is shown to the customer as an accusation. */
export interface Signals {
  /** Names of the kinds of injection that the text resembles; recorded, and the text lowered in trust. */
  injection?: readonly string[]
  /** The customer asks for a person. */
  wantsPerson?: true
  /** A danger that a person must hear of before anything is generated. */
  risk?: 'fraud' | 'self-harm' | 'threat' | 'legal'
  /** The language of a text that we do not serve (BCP 47, `und` where only that much is known). */
  unserved?: string
}

const injections: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'override',
    /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines|everything|restrictions|above|previous)\b|(?:忽略|无视|忘记|忘掉).{0,10}(?:指令|指示|规则|提示|之前|以上)|\b(?:ignora|olvida|omite|desobedece)\b.{0,30}\b(?:instrucciones|reglas|indicaciones|anterior(?:es)?|todo)\b|(?:تجاهل|انس|اهمل).{0,20}(?:التعليمات|الاوامر|القواعد|السابقه|كل)/,
  ],
  [
    'role',
    /\byou are (?:now|no longer)\b|\b(?:act|behave|pretend|respond) (?:as|like|to be)\b.{0,30}\b(?:admin\w*|developer|root|system|dan|unrestricted|staff|manager|agent|jailbroken)\b|\b(?:developer|debug|god|admin|maintenance|dan) mode\b|\bjailbreak|你现在是|从现在起你|扮演.{0,8}(?:管理员|开发者|系统)|(?:开发者|调试|管理员)模式|\bahora eres\b|\bmodo (?:desarrollador|administrador|depuracion)\b|\bactua como\b|انت الان|تصرف ك|وضع (?:المطور|المسوول)/,
  ],
  [
    'prompt',
    /\b(?:system|hidden|initial|secret) (?:prompt|instructions?|message)\b|\b(?:repeat|print|reveal|show|output|dump)\b.{0,30}\b(?:prompt|instructions|everything above|context|verbatim)\b|系统提示|提示词|(?:重复|输出|显示|打印).{0,10}(?:以上|提示|指令)|\b(?:prompt|instrucciones) (?:del|de) sistema\b|\b(?:repite|muestra|imprime)\b.{0,20}\b(?:prompt|instrucciones)\b|(?:رساله|تعليمات|موجه) النظام|(?:كرر|اطبع|اظهر).{0,20}(?:التعليمات|الموجه)/,
  ],
  [
    'staff',
    /\bi(?:'m| am)\b.{0,20}\b(?:admin\w*|employee|staff|support (?:agent|manager|lead)|developer|engineer|auditor|manager here|from (?:it|security|support))\b|我是.{0,6}(?:管理员|员工|客服|开发|经理|工程师|内部)|\bsoy\b.{0,20}\b(?:admin\w*|emplead[oa]|del equipo|de soporte|supervisor|desarrollador)\b|انا.{0,12}(?:موظف|المدير|مدير|مطور|من الدعم|المسوول)/,
  ],
  [
    'markup',
    /<\/?(?:system|assistant|facts|instructions?|tool|im_start|\|)|<\|[a-z_]+\|>|\[\/?(?:inst|system)\]|^#{1,3} ?(?:system|instruction)/m,
  ],
]

const person =
  /\b(?:talk|speak|chat|connect|transfer|put|get|give|need|want|like|escalate|hand)\b.{0,30}\b(?:human|real person|(?:a|some|any) person|someone (?:real|human)|agent|representative|rep|operator|supervisor|manager|live (?:chat|support)|customer service|real one)\b|\b(?:human|real person|live agent|representative|operator)\b\s*(?:please|now|pls|!|\.|$)|\btalk to (?:someone|somebody|a person)\b|\b(?:human|live) (?:agent|support|help)\b|转人工|人工(?:客服|服务|坐席)|真人|(?:找|要|叫|换|联系|接|跟|和|与).{0,6}(?:人工|客服|经理|主管|活人)|\b(?:hablar|comunicar\w*|contactar|pasar?me|ponme|pase\w*|quiero|necesito|atienda)\b.{0,30}\b(?:persona|human[oa]|agente|asesor[a]?|representante|operador[a]?|supervisor[a]?|alguien)\b|\b(?:agente|persona|asesor) (?:human[oa]|real)\b|(?:التحدث|اتحدث|اكلم|التكلم|تحويلي|احول|اريد|اريدك|ابغي|اتواصل|التواصل|تواصل).{0,24}(?:موظف|شخص|انسان|بشري|ممثل|مسوول|خدمه العملاء|المشرف|مدير)/
const notPerson =
  /\b(?:are you|is this|am i (?:talking|speaking))\b.{0,24}\b(?:human|person|bot)|你是(?:真人|人工|机器人)|\beres (?:un |una )?(?:human|persona|robot)|هل انت/

const risks: readonly (readonly [kind: NonNullable<Signals['risk']>, pattern: RegExp])[] = [
  [
    'self-harm',
    /\b(?:kill|hurt|harm|end) (?:myself|my (?:own )?life|it all)\b|\bsuicid|\bwant to die\b|\bno reason to live\b|自杀|不想活|想死|轻生|\bsuicid|\bquitarme la vida\b|\bmatarme\b|\bno quiero vivir\b|انتحر|الانتحار|اقتل نفسي|انهي حياتي|لا اريد ان اعيش/,
  ],
  [
    'threat',
    /\b(?:i(?:'ll| will|'m going to| am going to)) (?:kill|hurt|shoot|bomb|burn|attack|find) (?:you|your|them|everyone|someone|the)\b|\bbomb threat\b|杀了你|弄死|炸(?:了|掉)你|\b(?:voy a|te voy a) (?:matar|quemar|atacar|hacer dano)|ساقتل|سافجر|ساحرق/,
  ],
  [
    'fraud',
    /\b(?:i(?:'ve| have)? ?(?:been|was|got)|being|am being) (?:scammed|defrauded|hacked|robbed|phished)\b|\b(?:unauthori[sz]ed|fraudulent|unrecogni[sz]ed) (?:charge|payment|transaction|transfer|purchase|access|login)s?\b|\b(?:someone|somebody|a thief|hacker)\b.{0,30}\b(?:my (?:card|account|money|identity)|without my)\b|\b(?:card|phone|wallet) (?:was|is|has been|got) stolen\b|\bstole my\b|被(?:骗|盗刷|盗|诈骗)|盗刷|诈骗了?我|不是我(?:本人)?(?:操作|刷|付|买)|\bme (?:estafaron|han estafado|robaron|han robado|hackearon|han hackeado)\b|\b(?:cargo|pago|transaccion|compra) (?:no autorizad[oa]|fraudulent[oa]|que no (?:hice|reconozco))\b|تعرضت ل(?:احتيال|لاحتيال|سرقه|لسرقه|نصب|لنصب)|سرق(?:ت|وا)? (?:بطاقتي|حسابي|اموالي)|بطاقتي مسروقه|اختراق حسابي|(?:عمليه|معامله) (?:غير مصرح|احتياليه)/,
  ],
  [
    'legal',
    /\b(?:my|a|our) (?:lawyer|attorney|solicitor)\b|\b(?:sue|suing|lawsuit|legal action|small claims|take you to court|ombudsman|regulator|financial conduct|cfpb|consumer protection|formal complaint)\b|律师|起诉|投诉到|消协|监管|银保监|12315|法院|\b(?:abogad[oa]|demandar|demanda|denuncia(?:r)?|tribunales|consumo|profeco|condusef|regulador)\b|محام|محكمه|مقاضا|ساقاضي|دعوي قضاييه|البنك المركزي|حمايه المستهلك|شكوي رسميه/,
  ],
]
const askedAbout =
  /\bhow (?:do|can|to|does)\b|\bwhat is\b|\bprevent\b|\bnews\b|如何(?:防|避免)|怎么(?:防|避免)|什么是|\bcomo (?:evitar|prevenir|protegerme)\b|\bque es\b|كيف (?:اتجنب|احمي|يمكنني حمايه)|ما هو/

/** Reads the signals of a folded text (see `lib/text/fold.ts`). */
export function signalsOf(folded: string): Signals {
  const injection = injections.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind)
  const risk = risks.find(
    ([kind, pattern]) => pattern.test(folded) && (kind === 'self-harm' || !askedAbout.test(folded)),
  )
  return {
    ...(injection.length > 0 ? { injection } : {}),
    ...(person.test(folded) && !notPerson.test(folded) ? { wantsPerson: true } : {}),
    ...(risk ? { risk: risk[0] } : {}),
  }
}
