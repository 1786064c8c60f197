import { unwrap } from '#lib/text/unwrap.ts'
import { onlyEnquires } from './scenes/not-mine.ts'

/**
 * What a customer's message tells, part by part, in whatever order its words stand: what was done to what of theirs,
 * who did it, and whether the customer did. Each part by itself is harmless; together they are a danger.
 */

/** A movement of money, an order, a login, a loan: what somebody must have made. */
const operation = new RegExp(unwrap`
    (?<![a-z])(?:charges?|payments?|purchases?|transactions?|transfers?|withdrawals?|debits?|orders?|log-?ins?|
    sign-?ins?|used to (?:buy|pay|order)|on my card|loans?|subscriptions?|top-?ups?|cargos?|pagos?|compras?|
    transferencias?|retiros?|movimientos?|cobros?|consumos?|prestamos?|pedidos?|creditos?|sesion|operacion(?:es)?|
    giros?)(?![a-z])|消费|交易|扣款|订单|转账|取款|支付|登录|贷款|付款|(?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:عمليه|عمليات|عمليتين|عمليتان|
    شرا|شراء|سحب|سحبيات|تحويل|تحويلات|حواله|طلب|طلبين|طلبات|خصم|دفعه|قرض|دخول)(?![\u0620-\u06ff])
  `)
/** Something of the customer's has been altered or emptied, told in the passive or of itself. */
const altered = new RegExp(unwrap`
    (?<![a-z])(?:pass(?:word|code)|pin|e-?mail|phone|number|address|device|limit|account|wallet|balance|payee|
    beneficiary)s?(?: [a-z]+){0,4} (?:was|were|been|got|is|are) (?:just |all )?(?:changed|replaced|reset|swapped|added|
    linked|removed|updated|emptied|drained|used|accessed|locked)(?![a-z])|(?<![a-z])(?:was|were|has|have|did|got) my (?:pass(?:word|code)|pin|e-?mail|phone number|payee)s?(?: been| get)? (?:changed|replaced|reset|swapped|updated)(?![a-z])|(?<![a-z])money(?:'s| is| has| was)? (?:gone|missing|disappeared|vanished) (?:from|out of) my (?:account|card|wallet|savings)(?![a-z])|(?<![a-z])(?:cambiaron|modificaron|restablecieron|vincularon) (?:mi|mis|la|el) (?:contrasena|clave|pin|correo|telefono|numero|dispositivo|direccion|limite)(?![a-z])|(?<![a-z])(?:se|me|nos|han|fue|ha sido|
    aparece)(?: (?:han?|ha sido))? (?:cambi|inici|agreg|vincul|restablec|modific|anadi|registr)[a-z]{1,5}(?![a-z])|
    (?:密码|手机号|邮箱|地址|设备|绑定|支付密码|限额)[^,。!?]{0,6}(?:被|已经?)?(?:修?改|换|重置|解绑|添加|更换)[掉成]?了|(?:رقم|جوال|ايميل|بريد|كلمه|رمز|
    عنوان|جهاز)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,4} (?:تغير|اتغير|تبدل|تعدل|انضاف|
    تم تغيير)[\u0620-\u06ff]{0,2}
  `)
/** Money is gone of itself. */
const gone = new RegExp(unwrap`
    (?<![a-z])(?:wallet|account|balance|card|savings)(?: [a-z]+){0,3} (?:emptied|empty|drained|short|missing)(?![a-z])|
    (?<![a-z])(?:withdrawals?|purchases?|charges?|transfers?|transactions?)(?![a-z])|(?<![a-z])(?:retiros?|compras?|
    cargos?|transferencias?|consumos?)(?![a-z])|(?:钱包|余额|卡里|账户|账上|存款)[^。!?]{0,8}少了|(?:取款|消费|转账|扣款)|(?:محفظت|حساب|
    رصيد)[\u0620-\u06ff]{0,2}(?: [\u0620-\u06ff]+){0,2} (?:فضي|فاضي|صفر|نقص|طار)[\u0620-\u06ff]{0,2}|(?:وين|
    فين) راحت? (?:فلوسي|مصاري|رصيدي)|(?:سحب|شراء|تحويل)(?![\u0620-\u06ff])
  `)

/** The customer says that it was not them. */
const disowned = new RegExp(unwrap`
    (?<![a-z])(?:i|we)(?: (?:have|had))?(?: not|n't|'ve never|
    'd never)?(?: didn't| did not| never| haven't)?(?<= (?:didn't|
    not|never|haven't)|n't)(?: even| ever| actually)? (?:mak(?:e|ing)|made|do|did|done|plac(?:e|ed)|authori[sz]ed?|
    approved?|initiated?|sign(?:ed)? up for|appl(?:y|ied) for|touch(?:ed)?|request(?:ed)?|chang(?:e|ed) (?:it|that|
    anything|them))(?![a-z])|(?<![a-z])(?:it|that|this|they|those|which|one|him)? ?(?:wasn't|isn't|weren't|aren't|
    was not|is not|were not) (?:me|mine|us|ours|by me|him|her|my doing|done by me)(?![a-z])|without (?:asking|
    me knowing|my knowledge|my permission)(?: me)?(?![a-z])|(?<![a-z])yo (?:nunca |jamas |no )(?:lo |la |los |
    las )?(?:fui|he sido|hice|he hecho|pedi|realice|autorice|cambie|solicite|compre)(?![a-z])|(?<![a-z])no (?:fui|
    he sido|hemos sido|era) (?:yo|nosotros)(?![a-z])|(?<![a-z])no (?:es|son|era|eran) (?:mi[oa]s?|
    nuestr[oa]s?)(?![a-z])|(?<![a-z])no (?:autorice|hice|realice|he autorizado|he hecho)(?: (?:nada|nunca|eso|esa|ese|
    ninguna?|ningun))(?![a-z])|sin que (?:yo |nosotros )?(?:lo )?(?:supiera|sepa|autorizara|pidiera)|不是(?:我|本人|
    我们)(?:自己)?(?:改|弄|换|做|操作|买|下|转|本人|刷|登)|(?:我|我们)(?:从来?|根本|完全|并)?没(?:有)?(?:改过?|换过|操作过?|下过?单?|买过?|申请过?|登录?过|授权过?|办过|
    转过?)|没下过的|我不知情|(?<![\u0620-\u06ff])(?<!(?:زي|مثل|متل|حسب|كيف|قد|بعد|قبل|اول|وقت|عند) )[وف]?(?:انا )?(?:ما|لم|مو|مش|ماني) (?:انا )?(?:سويت|غيرت|عملت|طلبت|شريت|اشتريت|
    دخلت(?= (?:حسابي|الحساب|علي|التطبيق|من جهاز|منه|البارحه|امس))|حولت|سحبت|قمت|اسوي|اطلب|اغير|عملته|وافقت|اوافق)(?:ه|
    ها|هم|هن|هما|و|ش|وش|هاش|همش)?(?![\u0620-\u06ff])(?! من(?:ك|كم|كو|كن)(?![\u0620-\u06ff]))|
    (?<![\u0620-\u06ff])(?:مو|مش|ليست|ليس|لست) (?:انا|مني|لي|من طرفي)(?![\u0620-\u06ff])
  `)
/** Or that it cannot have been. */
const alibi = new RegExp(unwrap`
    (?<![a-z])(?:(?:i|we)(?:'m| was| were| am|'ve been| have been) (?:asleep|sleeping|in bed|on (?:a|the) (?:plane|
    flight|train)|flying|abroad|overseas|at (?:home|work|the hospital)|away|nowhere near|in hospital)|(?:i|
    we) (?:(?:don't|do not) even|(?:don't|do not)) (?:own|have|drive|live)|(?:i|we)(?:'ve| have) never (?:been|lived|
    set foot|heard of|visited|used)|nobody else (?:has|knows|uses)|aren't mine|isn't mine)(?![a-z])|
    (?<![a-z])(?:estaba|estabamos) (?:de viaje|dormid[oa]s?|durmiendo|en casa|trabajando|fuera|volando|
    en el (?:extranjero|hospital|avion))(?![a-z])|(?<![a-z])que ni (?:conozco|se)(?![a-z])|nunca he (?:estado|ido|
    comprado)(?![a-z])|我[^,。!?]{0,8}(?:在睡觉|睡着了?|没(?:出过?国|去过|离开过?)|在家|在上班|在飞机上)|谁(?:动|花|刷|取)(?:的|了)|(?:انا|
    كنت)(?: [\u0620-\u06ff]+){0,1} (?:نايم|نايمه|نايمين|مسافر|مسافره|بالبيت|في البيت|بالدوام|بالطياره|
    في الطايره)(?![\u0620-\u06ff])|عمري ما (?:رحت|شريت|سمعت)|(?:متجر|محل|شخص|جهاز) ما (?:اعرفه|اعرفها)
  `)

/** One who calls or writes, and is not known. */
const caller = new RegExp(unwrap`
    (?<![a-z])(?:(?:a|some|the|this) (?:lady|man|woman|guy|caller|person|gentleman|someone|voice|agent|stranger)|
    someone|somebody|he|she|they)(?: [a-z']+){0,6} (?:rang|called|phoned|texted|messaged|claim(?:ed|ing)|pretend(?:ed|
    ing)|said (?:he|she|they|it) (?:was|were)|from (?:the|your|my) (?:bank|security|fraud|support|company))(?![a-z])|
    (?<![a-z])(?:got|had|received|answered) (?:a|this|the) (?:phone )?call(?![a-z])|(?<![a-z])(?:colgue|supuest[oa]s? (?:agentes?|emplead[oa]s?|tecnic[oa]s?|asesor(?:es|a)?|funcionari[oa]s?)|me (?:llamo|llamaron|llaman?|estan? llamando|
    escribio|contacto|marco|marcaron))(?![a-z])|(?<![a-z])(?:decia|dijo|decian|dijeron)(?: [a-z]+){0,3} (?:banco|
    soporte|seguridad|ustedes|atencion)(?![a-z])|自称|冒充|打(?:来)?电话|来电|电话里|(?:接到|收到)[^,。]{0,6}电话|ل?(?:واحد|وحده|شخص|رجال) (?:متصل|يتصل|دق|قال|قالت|يقول|تقول|ادعي|يدعي)|(?:اتصل|اتصلت|كلمني|
    كلمتني|دق|دقوا|اتصلوا|جاني اتصال)(?: علي| لي| بي)?(?: [\u0620-\u06ff]+){0,4} (?:واحد|واحده|شخص|رجال|حدا|حد|احد|
    البنك|بنك|موظف|يقول|تقول|قال)(?![\u0620-\u06ff])
  `)
/** The customer has told a secret. */
const told = new RegExp(unwrap`
    (?<![a-z])i(?:'ve| have| then| just)? (?:gave|given|read|told|shared|sent|typed|entered|said|confirmed|
    passed)(?: [a-z]+){0,5} (?:codes?|digits|pin|password|passcode|otp|cvv|card (?:number|details)|details)(?![a-z])|
    (?<![a-z])(?:codigos?|clave|pin|contrasena)(?![a-z])[^.!?]{0,40} (?:se|le|les) l[oa]s? (?:di|dicte|pase|mande|lei|dije|envie)(?![a-z])|(?:验证码|密码|动态码)[^。!?]{0,16}(?:念|报|说|发|告诉)(?:给)?(?:他|她|他们|对方)了|(?:رمز|كود)[^.!?]{0,24} و?(?:عطيته|اعطيته|اديته|قلته)(?![\u0620-\u06ff])|(?<![a-z])(?:le|les|se l[oa]s?)(?: ya)? (?:habia|he) (?:dado|dictado|pasado|dicho|leido|mandado|enviado)(?: [a-z]+){0,3} (?:codigos?|clave|pin|contrasena|datos|token)(?![a-z])|(?<![a-z])(?:le|les|se) (?:lo |la |los )?(?:di|dicte|pase|mande|lei|dije|envie|comparti)(?: [a-z]+){0,3} (?:codigo|
    clave|pin|contrasena|datos|token|digitos|numeros?)(?![a-z])|(?:验证码|密码|六位数|数字|卡号|动态码|口令)[^,。!?]{0,6}(?:念|报|说|告诉|发|读|
    给)(?:了|给|过)|(?:念|报|说|告诉|发|读)(?:了|给)[^,。!?]{0,6}(?:验证码|密码|六位数|卡号)|(?:اعطيت|عطيت|قلت|ارسلت|بعت|مليت|قريت|
    اديت)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,2}(?:ال)?(?:رمز|كود|رقم السري|باسورد|كلمه|بيانات|الارقام)
  `)
/** A code for a parcel or a price is no secret. */
const trivialCode = new RegExp(unwrap`
    (?<![a-z])(?:delivery|pickup|pick-up|collection|discount|promo|coupon|courier|driver|referral|postal|mensajero|
    repartidor|recogida|entrega|descuento|promocional|cupon|referido)(?![a-z])|取件|快递|优惠|提货|邀请|骑手|(?:ال)?(?:استلام|
    مندوب|توصيل|خصم|سايق|كوبون)(?![\u0620-\u06ff])
  `)

/** Money went to somebody. */
const paid = new RegExp(unwrap`
    (?<![a-z])(?:i|we|my (?:mum|mom|mother|dad|father|wife|husband|son|daughter|grandma|
    grandad))(?:'ve| have| has| already| just)? (?:paid|
    sent|transferred|wired|bought|deposited|gave|invested|topped up)(?![a-z])|(?:asked|told|got|
    made) me (?:to )?(?:send|pay|transfer|deposit|invest)(?![a-z])|(?<![a-z])(?:compre|pague|envie|mande|transferi|
    deposite|inverti|hice (?:un|el|una|la) (?:pago|transferencia|deposito|bizum))(?![a-z])|我?(?:[付转充汇打投]了|付款|转账)|
    收了(?:我的?)?(?:钱|款)|(?<![\u0620-\u06ff])[وف]?(?:حولت|دفعت|ارسلت|بعت له|شريت|اشتريت|اودعت|استثمرت)(?![\u0620-\u06ff])
  `)
/** And who has it is not to be found, or was never what they said. */
const vanished = new RegExp(unwrap`
    (?<![a-z])(?:(?:he|she|they|seller|shop|store|site|website|page|guy|man|woman|person)(?:'s| is| has|
    've| have)?(?: [a-z]+){0,3} (?:vanished|
    disappeared|blocked me|fake|gone|ghosted|a scam|taken down)|was (?:all )?(?:a )?(?:fake|scam)|(?:turned|
    turns) out (?:to be )?(?:a )?(?:fake|scam)[a-z]*)(?![a-z])|(?<![a-z])(?:resulto (?:ser )?(?:fals[oa]|una estafa|
    un fraude)|me bloque(?:o|aron)|se quedaron con (?:mi|mis|el|los)|desaparecio|desaparecieron|era (?:fals[oa]|
    una estafa)|ya no (?:existe|contesta|responde) la (?:pagina|tienda))(?![a-z])|拉黑|联系不上了?|失联|跑路|网站(?:也|都)?(?:打不开|没了)|
    是不是诈骗|是假的|(?:طلع(?:ت|وا)?|طلع انه) (?:نصاب|نصابين|نصابه|وهمي|وهميه|محتال|مزيف)|(?:بلكني|حظرني|اختفي|
    اختفوا)(?![\u0620-\u06ff])
  `)
/** Tricked by words, or others' hands in what is the customer's. */
const outright = new RegExp(unwrap`
    (?<![a-z])(?:direct debit|standing order|payee|device|leaving my account)(?: [a-z]+){0,8} (?:know nothing about|
    (?:i've |i have )?never heard of|don't (?:know|recogni[sz]e))(?![a-z])|(?<![a-z])(?:someone|somebody) is (?:logging|
    trying to (?:log|get)) in|(?<![a-z])clicked (?:it|on it|the link) and (?:put|entered|typed|filled)(?![a-z])|
    (?<![a-z])(?:cargo|compra|retiro|consumo) (?:de|en) (?:una tienda de )?[a-z]+ y (?:yo )?vivo en(?![a-z])|
    (?<![a-z])(?:verification|security|one-time|login) codes? (?:that )?i (?:never|didn't|did not) (?:ask(?:ed)? for|
    request(?:ed)?)(?![a-z])|(?<![a-z])entr(?:aron|o) (?:a|en) (?:mi|mis) (?:cuenta|banca|correo|billetera|monedero|
    perfil)(?![a-z])|(?<![a-z])(?:me|nos) (?:pidieron|pidio|hicieron|hizo) (?:que )?(?:instal|descarg|
    baj)[a-z]{1,6}[^.!?]{0,60}(?:sol[oa](?![a-z])|control)|(?:pedido|sacado|solicitado|abierto|
    contratado)(?: [a-z]+){0,3} a mi nombre(?![a-z])|(?:انضحك|(?<!(?:شبكه|عصابه|عمليات|قضيه|حالات|محاولات|طرق|اساليب) )نصب|نصبوا|احتال|احتالوا) علي(?!(?:ه|ها|هم)(?![\u0620-\u06ff])| (?:ال)?(?:بطاق|عملا|بنوك|ناس|كبار|زباين|مستخدم))|我没下过的(?:订单|单)|(?:انخدعت|خدعوني|خدعني)[^.!?]{0,20}(?:حولت|دفعت|ارسلت)|(?<![\u0620-\u06ff])[وف]?(?:حولت|دفعت|ارسلت)[^.!?]{0,24}(?:وهمي|مزيف|مزور|محتال)|(?:刷单|返利|投资|
    理财群|
    杀猪)[^。!?]{0,20}(?:联系不上|提不出|取不出|拉黑|跑)
  `)

/** One of the house may have done it, the customer thinks. */
const kin = new RegExp(unwrap`
    (?<![a-z])(?:maybe|perhaps|could be|might be|may be|probably|possibly|might have been|could have been|may have been|
    quizas?|tal vez|a lo mejor|puede que|sera|igual)(?: [a-z]+){0,3} (?:my|mi|un[oa] de mis) (?:wife|husband|partner|son|
    daughter|kids?|child|mother|mum|mom|dad|father|brother|sister|family|flatmate|roommate|espos[oa]|marido|mujer|hij[oa]s?|
    madre|padre|herman[oa]|pareja|familia)(?![a-z])|(?:可能|也许|会不会|大概|说不定|估计)(?:就|还)?是?(?:我)?(?:老婆|老公|爱人|家人|家里人|孩子|儿子|女儿|妈|爸|媳妇|
    对象|室友)|(?:يمكن|ممكن|ربما|قد تكون|قد يكون|احتمال|يجوز)(?: انه?ا?)? (?:زوجتي|زوجي|ابني|بنتي|ولدي|اختي|اخوي|اخي|امي|ابوي|
    اهلي|مرتي|جوزي|عيالي|احد من العايله)
  `)

/** What was sent, or how much, is argued about with the shop, or is not done yet: nobody else had a hand in it. */
const goods = new RegExp(unwrap`
    (?<![a-z])(?:size|colou?r|model|wrong (?:item|product|one)|in time|by mistake|on time|yet|talla|modelo|a tiempo|
    todavia|aun no|por error|equivocad[oa]|who (?:has )?(?:cancel|open)[a-z]+|quien (?:ha )?(?:anul|cancel|
    abri)[a-z]+|before|antes)(?![a-z])|尺码|颜色|型号|发错|来得及|还没|尚未|مقاس|اللون|لون|بالغلط|موديل|لسه|من قبل
  `)
/** Who was away has missed a parcel, too. */
const delivered = new RegExp(unwrap`
    (?<![a-z])(?:deliver[a-z]*|parcel|courier|depot|entreg[a-z]+|recib[a-z]+|reenv[a-z]+|paquete)(?![a-z])|签收|快递|包邮|
    收货|(?:توصيل|مندوب|شحن|استلام|استلم)
  `)
/** "These payments", told after the denial. */
const pointsAt = new RegExp(unwrap`
    ^[^.!?。]{0,12}(?:(?<![a-z])(?:this|that|these|those|es[eao]s?|est[aeo]s?)(?![a-z])|这|那|(?:هذا|هذه|هذي|هال))
  `)

/** Whether something that stands there is said not to be theirs; what merely has not been done stands nowhere. */
function isDisowned(message: string): boolean {
  const denial = disowned.exec(message)
  if (!denial) return false
  const before = message.slice(0, denial.index + denial[0].length)
  if (operation.test(before) || altered.test(before)) return true
  const after = message.slice(denial.index + denial[0].length)
  return pointsAt.test(after) && operation.test(after)
}

/** Whether the parts of a folded message, put together, tell of fraud. */
export function isFraud(message: string): boolean {
  if (outright.test(message)) return true
  if (isDisowned(message)) return !goods.test(message) && !kin.test(message)
  if (alibi.test(message) && (gone.test(message) || altered.test(message))) {
    return !delivered.test(message) && !onlyEnquires(message)
  }
  if (told.test(message) && caller.test(message) && !trivialCode.test(message)) return true
  return paid.test(message) && vanished.test(message)
}
