import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** How a phrase that might mock goes on where it only informs, congratulates or asks: "a child can be added to the plan". */
const meek: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    ^(?:(?:nobody|no one) (?:asked|wants|needs) you to (?:pay (?:customs|twice|again|a fee|any|for)|do any|
    hurry|return|prove|explain)|(?:people|those|anyone|everyone|customers|buyers|users|sellers|merchants|
    shoppers) who [^.!?]{0,60}?(?:get|hear|receive) (?:an?|their|back|from) ?(?:[a-z]+ )?(?:answer|reply|refund|
    decision|money|response|
    us)|an? (?:child|kid|infant|toddler|baby|dog|cat) (?:can|can't|cannot|may|may not|has|does|doesn't) (?:be|have|
    get|hold|only|also|travel|sleep|
    wear|join|own|open|sign|pay|buy|use (?:it|this|that|the [a-z]+)(?= (?:with|under|from|if|once)(?![a-z])))(?![a-z])|(?:nobody|no one) is laughing at|you (?:can't|cannot) even (?:see|open|use|start) [^.!?]{0,40}?(?:until|
    unless|before)(?![a-z])|
    it doesn't take (?:much|a lot|an hour|a minute)(?: time| effort)? to (?:set|start|open|activate|add|switch|link|join|
    sign|apply|change)|(?:only|such|any|every|quite) an? fool-?proof|is (?:the|this|that) (?:text|font|print|writing|
    label|screen|picture|photo|scan|image|page|number|
    handwriting) (?:too|so) [a-z]+ to (?:read|see|make)(?! for you)|embarrassing that (?:we|i) (?:have|had) to ask)
  `),
  zh: new RegExp(unwrap`
    ^(?:封号(?:期|的|原因|申诉|通知|记录|时|后(?!果)|前|状态)|想(?:退|买|用)就(?:退|买|用)[,。!](?!随|没人|谁|别|我们不)|恭喜[您你](?:又|成功|终于)(?:升|获|得|
    中|抽|省|赚|集|多|完成|通过|攒|转账|等到|买到|收到|拿到|办理|注册|开通|认证|绑定|预约|报名|续|激活|提现|解锁|验证|申请|下单|领)|(?:重点|特别|好好|额外|仔细|多)(?:关注|查查|查一查)(?:一下)?[您你]的?(?:邮箱|短信|收件|手机|网络|设置|填写|地址))
  `),
  es: new RegExp(unwrap`
    ^(?:(?:se|te) arrepentira[ns]? de no haber|(?:[a-z]+ ){1,3}(?:nin[oa]s?|bebes?)[^.!?]{0,20}? ?pueden? (?:tener|llevar|viajar|recibir|pedir|ser|participar|
    entrar)|(?:siga|sigue|continue|repita|repite) (?:asi )?(?:los|estos|las) (?:pasos|indicaciones|instrucciones)|
    nadie (?:le|te|lo) (?:ha )?(?:pedido|pidio|mandado|obliga) (?:a )?(?:que )?(?:pag(?:ue|ues|ar) (?:dos|otra|de nuevo|
    nada|ning|un|gastos|aduan)|hac?ga?s? nada)|(?:es|sera) cosa (?:suya|tuya) (?:que|cual|si(?! no)|como|cuando|elegir|
    decidir)(?![a-z])|(?:a|con) (?:su|tu) edad (?:ya )?(?:puede|no (?:hace falta|necesita|se necesita|hay que|
    tiene que pagar)|tiene derecho)|no (?:me|nos) (?:sorprende|extrana) que (?:usted )?haya(?:s|n)? perdido (?:la paciencia|la confianza|
    el hilo|las ganas|el paquete de vista|de vista)|[a-z ]{0,20}(?:que|quienes)[^.!?]{0,50}?(?:siempre|suelen?|luego|
    despues) (?:recib|obt[ie]|cobra|tienen respuesta|se les (?:respond|contest)))
  `),
  ar: new RegExp(unwrap`
    ^(?:اي (?:احد|شخص|حد|حدا) (?:فوق|عمره|من عمر|بعمر)|من (?:ال)?(?:مزعج|ممل) (?:فعلا |حقا |جدا |بالتاكيد |بلا شك )?(?:ان|ما|الا) |اي شخص بالغ[^.!?]{0,24}? (?:يمكنه|يستطيع|يقدر) (?:ان )?(?:ال)?(?:استلام|توقيع|يستلم|يوقع)|(?:(?:حتي|كل|اي) )?(?:ال)?(?:طفل|
    اطفال|ولد)[^.!?]{0,40}?(?:تحت اشراف|باشراف|برفقه|بموافقه)|(?:مبروك|تهانينا|احسنت|الف مبروك|رايع|ممتاز),? (?:لقد |
    قد )?نجحت في (?:ال)?(?:توثيق|تحقق|تسجيل|تفعيل|سداد|دفع|اختبار|امتحان|تاكيد|ربط|اتمام)|انت (?:من|الذي) سلم[^.!?]{0,40}? ام |
    كلما كررت (?:ال)?(?:محاول|ادخال)|(?:احفظ|اختر|انتق|صن) (?:كلماتك|عباراتك) (?:ال)?(?:سري|مرور|مفتاح)|
    [\u0620-\u06ff]+ (?:الذي|الذين) [^.!?]{0,60}?(?:يحصل|يتلق)[\u0620-\u06ff]* (?:غالبا |عاده |دايما )?(?:علي )?(?:رد|
    جواب|استرداد|حل)|لا (?:عجب|غرابه) انهم (?:احتال|خدع|نصب)[\u0620-\u06ff]* (?:علي )?(?:كثير|الكثير|غيرك|عدد|ناس))
  `),
}
/** What stands before such a phrase: "old people and children can use it", "wait an hour, then try", "I'm sorry … a third time". */
const meekBefore: Readonly<Partial<Record<Language, readonly [RegExp, RegExp]>>> = {
  en: [
    new RegExp(unwrap`
      ^(?:such |complete |total |utter |an? )*(?:idiots?|morons?|fools?|clowns?|liars?|thieves|crooks|scammers|useless|
      stupid|incompetent|clueless)(?![a-z])
    `),
    new RegExp(unwrap`
      (?<![a-z])(?:we|i)(?: are|'re| were|'ve been| have been|'m| am| was| seem| look| looked| must seem)(?: (?:being|
      such|like|a|an|the|bunch of|complete|total|utter|all|just))* $
    `),
  ],
  zh: [/^(?:小孩|孩子|小朋友|老太太|老奶奶)/, /(?:老人|大人|老少|老人和|大人和|家长和)$/],
  es: [
    /^(?:por (?:segunda|tercera|cuarta|enesima) vez|(?:perd|pierd|hac|gast|malgast|rob)[a-z ]{1,16} tiempo|(?:unos |unas )?(?:inutiles?|incompetentes?|ineptos?|ladrones|estafadores|mentirosos|payasos|sinverguenzas))/,
    /(?:lament|siento|disculp|perdon|entiend|comprend)[^.!?]*$|(?<![a-z])nos (?:llam|dig|consider|trat|ve)[a-z]{1,5}(?: (?:como|de|asi))? (?:unos |unas )?$/,
  ],
  ar: [/^و?(?:جرب|حاول)/, /^(?!.*(?:شكو|شتك|هدد|صرخ|محام|تقييم|نشر|كلام|هكذا)).{6,}$/],
}

/** Whether what stands around a phrase takes the mockery out of it. */
export function isMeek(language: Language, text: string, start: number): boolean {
  const rest = text.slice(start).trimStart()
  if (meek[language].test(rest)) return true
  const around = meekBefore[language]
  return around?.[0].test(rest) === true && around[1].test(text.slice(0, start))
}
