import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** What opens an account, or says where its money goes. */
const key = {
  en: '(?:passwords?|passcode|pin|e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|number|address|iban|bank (?:account|details)|payout (?:account|details|iban|bank)|payouts?|settlements?|sort code|payees?|beneficiary|device|limits?|recovery (?:email|phone)|2fa|authenticator|admin(?:istrator)?|user(?:name)?|login|settlement account|account name|security questions?|sim|fingerprint|face id|api keys?)',
  es: '(?:contrasenas?|claves?|pin|correos?|mails?|telefonos?|celular|numeros?|direccion(?:es)?|iban|cbu|clabe|cuenta (?:bancaria|de cobro|de deposito)|cuenta donde (?:cobro|cobramos)|beneficiari[oa]s?|dispositivos?|limites?|usuarios?|administrador(?:es|a)?|liquidaciones|depositos|cobros|depositan|huella)',
  zh: '(?:密码|手机号|邮箱|绑定|地址|设备|收款(?:卡|账户|码)|结算(?:账户|款|卡)|提现(?:账户|卡|银行卡)|银行卡|管理员|子账号|操作员|登录名|限额|货款|认证|实名|指纹|人脸)',
  ar: '(?:ال)?(?:باسورد|كلمه (?:ال)?(?:سر|مرور)|رقم (?:ال)?(?:جوال|هاتف|موبايل|سري|ايبان|حساب)|رقمي|رقم جوالي|ايميل|ايميلي|بريد|بريدي|عنوان|عنواني|ايبان|رقم|حساب (?:ال)?(?:بنكي|تسويه|تسويات)|تسويات|تسوياتنا|تسويتي|تسويه|مستفيد|جهاز|مدير|مستخدم|مشرف|بيانات (?:ال)?سحب|بصمه)',
} as const

/** Somebody changed it, nobody says who. */
const changed = concept({
  en: unwrap`
    ${key.en}<4> (?:was|were|been|got|gotten|is|are|has been|have been|had been)(?: (?:just|all|also|now|being|both|suddenly))* (?:changed|replaced|reset|swapped|switched|added|linked|removed|updated|altered|edited|redirected|re-?routed|moved|ported|diverted|different|deleted)|
    ${key.en}<3> (?:isn't|is not|aren't|are not|wasn't) (?:mine|ours|my own)|(?:new|unknown|strange|second|extra)<1> ${key.en}<4> (?:appeared|showed up|popped up|turned up|in|on|linked|registered|added|was)|(?:someone|somebody|he|she|they|it|ex|hackers?|whoever|has|have|and)(?:'s|'ve)?<2> (?:changed|swapped|replaced|switched|added|reset|altered|diverted|redirected)<2> ${key.en}|
    ${key.en}<3> (?:appeared|showed up|popped up|turned up)|(?:devices?|phone|mobile|tablet|laptop|computer)<8> (?:logged|signed|connected|linked|paired|registered|added|tied|attached)|going (?:to|into) (?:a|another|some)<2> (?:account|bank|iban)|${key.en}<4> (?:went|going|gone)<1> (?:to|into) an?<2> (?:iban|account|bank)|(?:log-?ins?|sign-?ins?|logged in|signed in|logged on|accessed|sessions?|login<2> used)<3> (?:from|in|at) (?!to |the app)\w+
  `,
  es: unwrap`
    ${key.es}<3> (?:fue|fueron|ha sido|han sido|esta|estan|quedo|aparece|aparecen)<1> (?:cambi|modific|reempl|agreg|vincul|registr|borr|distint|alter|edit)[a-z]+|(?:se |me |nos |le |les |han |ha |habian )*(?:cambi|modific|reempl|restablec|agreg|anadi|vincul|alter|edit)[a-z]+<3> ${key.es}|
    ${key.es}<2> (?:ya no|no) (?:es|son|era)<1> (?:el |la )?(?:mi[oa]s?|nuestr[oa]s?)|aparecio<2> ${key.es}|(?:celular|movil|dispositivo|telefono|equipo|computadora|tablet)<6> (?:vinculad|conectad|registrad|asociad|enlazad)[oa]|${key.es}<4> (?:cambiad[oa]s?|desviad[oa]s?|reemplazad[oa]s?)|(?:van|cayendo|yendo|llegando|depositando|entrando)<3> (?:otra|una) cuenta|(?:inicio de sesion|inicios? sesion|inicio sesion|ingresos?|accesos?|conexion|sesion)<4> (?:desde|de|en) \w+
  `,
  zh: unwrap`
    ${key.zh}[^,。!?]{0,8}(?:被(?:人)?|全|都|给人|让人|遭)[^,。!?]{0,3}(?:改|换|重置|替换|篡改|解绑|添加|新增|变)|${key.zh}[^,。!?]{0,4}(?:改|换|变)(?:到|成|为)|${key.zh}[^,。!?]{0,8}(?:不是我|不属于|不是本人|不是我们)|(?:有人|他|她|对方|骗子|刚)[^,。!?]{0,4}(?:把)?[^,。!?]{0,8}(?:改|换)(?:了|成|掉|走|到)[^,。!?]{0,4}|改密成功|(?:绑|连|登|挂|多)[^,。!?]{0,10}(?:不认识|陌生|别人|不是我)[^,。!?]{0,4}(?:手机|设备|电脑|平板)|(?:有人|被)[^,。!?]{0,6}(?:加|添|绑)了?[^,。!?]{0,4}${key.zh}|多(?:了|出)[^,。!?]{0,8}${key.zh}|
    ${key.zh}[^,。!?]{0,6}(?:打|转|进|汇)(?:到|进|给)了?|登录(?:记录|地)?[^,。!?]{0,6}(?:显示|在|有|来自|是)|(?:陌生|异地)[^,。!?]{0,4}登
  `,
  ar: unwrap`
    ${key.ar}<4> (?:تغير|تغيرت|اتغير|اتغيرت|متغير|متغيره|متغيرين|تبدل|اتبدل|تعدل|انضاف|اضيف|استبدل|مستبدل|تم تغيير~|انحذف|تحول|بقي مش|بقا مش|مش بتاعي|مو حقي|مو حقتي)|(?:استبدل|تغير|اتغير|تبدل|غيروا|غير|بيغير|يغير|بدلوا|عدلوا|يعدل|ظهر|ظهرت|انضاف|اضيف|تم تغيير|تم تعديل|تم استبدال|بدل)<2> ${key.ar}|
    (?:جوال|جهاز|تلفون|موبايل|كمبيوتر|تابلت)<4> (?:مربوط|مرتبط|متصل|مسجل|مضاف)~|لم يعد<3> (?:مسجل|رقم)~|(?:ت|ي)(?:حول|نزل|روح|ذهب)<2> (?:ل|الي )(?:ل)?حساب<1> (?:ليس|مو|مش|غير|ثاني|اخر|تاني)|(?:دخول|تسجيل دخول|لوجن|دخل)<3> من (?!جديد|التطبيق|الموقع|الجوال)~
  `,
})

/** The customer knows nothing of it, or cannot have been there. */
const stranger = concept({
  en: unwrap`
    (?:i|we|nobody|no ?one|none of us)<3> (?:don't|do not|didn't|did not|never|doesn't|haven't|have not|have never|'ve never)<1> (?:know|knew|recogni[sz]e~?|own|have|add|added|create|created|set|change|changed|touch|touched|request~|ask~|been|set foot|left|leave|live|use|used|made|make)|(?:i|we) (?:don't|didn't|never) (?:know|recogni[sz]e|own|added?|set)|
    (?:nobody|no ?one|none of us)<3> (?:created|added|made|did|changed|knows|set)|(?:isn't|is not|wasn't|was not|not|aren't|weren't) (?:me|mine|ours|us|my doing|one of ours)|none of (?:it|this|that|them|these|those) (?:was|is|were|are) (?:me|mine|us|ours|my doing)|know nothing about|
    unknown|unfamiliar|strange|unrecogni[sz]ed|some(?:body|one) else(?:'s)?|(?:a|some) stranger|never heard of|(?:i'm|i am|i was|she's|he's|we're|we are|i live|based)<3> (?:in|at|here|asleep)|never (?:been|left|set foot)|without (?:me|my|us|asking)
  `,
  es: unwrap`
    (?:yo )?(?:no|nunca|jamas|ni)<2> (?:conozco|conocemos|reconozco|reconocemos|se (?:de )?quien|cambie|agregue|hice|hicimos|he (?:hecho|cambiado|salido|estado|ido|agregado)|tengo|toque|pedi|solicite|puse|estuve|sali)|(?:nadie)<3> (?:creo|agrego|hizo|cambio|lo|la)|no (?:fui|he sido|fuimos) (?:yo|nosotros)|yo no fui|
    (?:ya )?no (?:es|son|era)<1> (?:el |la )?(?:mi[oa]s?|nuestr[oa]s?)|desconocid[oa]s?|extran[oa]s?|ajen[oa]s?|otra persona|jamas|yo (?:estoy|vivo|estaba) en|ni siquiera|sin (?:mi|que yo|avisar)
  `,
  zh: '不(?:是|属于)(?:我|本人|我们)|我?不认识|没(?:人|有人)?(?:加|建|创建|改|换|动|操作|离开|去|到|出|登|授权|设)过?|从(?:来)?没|从未|陌生|别人的|有人|不知道(?:是谁|谁)|谁(?:改|换|加|登)|不是.{0,4}(?:弄|改|换|加)的|人在|都?没人',
  ar: unwrap`
    (?:لا|ما|مش|مو|ماني|لم|لست)<2> (?:اعرف|عرفت|بعرف|نعرف|عارف|غيرت|لمست|سويت|عملت|ضفت|اضفت|طلبت|قمت|كنت|طلعت|سافرت|يضفه|ضافه|رحت|زرت|اتعرف)~|(?:ليس|ليست|مو|مش|مب) (?:لي|لنا|حقي|حقتي|بتاعي|بتاعتي|ملكي|انا|احنا|نحن|مني|تبعي)|غريب|غريبه|مجهول|مجهوله|اجنبي|غير معروف~|عمري ما|لا احد|ما حد|ماحد|محدش|لم<1> احد|بدون علمي|من غير علمي|دون علمي
  `,
})
/** Shut out of what is theirs. */
const lockedOut = concept({
  en: "(?:can't|cannot|can not|won't let me|unable to|not able to)<2> (?:get|log|sign|access)~<2>|locked (?:me )?out|kicked (?:me )?out|shut out|lost access|no longer (?:get|log) in|logged (?:me|us) out",
  es: '(?:no|ya no)<1> (?:puedo|podemos|me deja|nos deja|logro)<1> (?:entrar|acceder|ingresar|iniciar)|me (?:saco|sacaron|bloquearon|echaron|cerro)|perdi (?:el )?acceso|me quede afuera',
  zh: '进不去|登不上|登不了|登录不了|进不了|被踢|被锁|无法登录',
  ar: '(?:مش|مو|ما|ماني|لا)<1> (?:عارف|قادر|قادره|اقدر|بقدر|استطيع|يقبل|يفتح|راضي)<1> ?(?:ادخل|يدخل|الدخول|ادخله)?|طلعني|مبقتش شغاله|مش شغال~|ما يفتح',
})
/** Money is on its way, or another's hand is at it. */
const leaving = concept({
  en: "(?:money|funds|balance|cash|payouts?|transfers?|payments?|everything|savings)<4> (?:leaving|going|gone|left|disappear~|vanish~|out|drain~|mov(?:ed|ing)|transferred|emptied|sent)|hacked|right now|as i type|(?:notification|alert|email)<3> of a<2> (?:transfer|payment)|(?:he|she|they|someone|somebody)(?:'s|'re| is| are)<1> (?:buying|spending|sending|in my|ordering)|gone to|went to|sent (?:him|her|them)",
  es: '(?:dinero|plata|saldo|fondos|liquidaciones|transferencias?|pagos?)<4> (?:sal|saliendo|yendo|van|fue|fueron|desaparec|sac|vaci)~|hacke~|(?:estan|esta|siguen) (?:comprando|gastando|sacando|pidiendo|transfiriendo)|ahorita|ahora mismo|aviso de (?:una )?(?:transferencia|compra|pago)|se (?:me )?(?:fue|fueron)',
  zh: '往外转|转走|提走|被转|被盗|钱(?:没了|少了|不见)|正在(?:转|买|刷|提)|转账(?:提醒|短信|通知)|扣款(?:提醒|短信)',
  ar: '(?:فلوس|فلوسي|مصاري|مال|رصيد|رصيدي)<3> (?:ت|ي|عم |بت|بي|ان)?(?:تحول|نسحب|سحب|طلع|راح|راحت|نقل)~|تهكر|مخترق~|اختراق|اوردرات|بيشتري|يشتري|يحول|بيحول|اشعار (?:ب)?(?:تحويل|سحب|شراء)|قدامي|باصص|(?:ال)?قادمه',
})
/** The customer's own doing. */
const ownChange = concept({
  en: "i(?:'ve| have| had)?(?: just| recently)? (?:changed|updated|reset|swapped|switched|replaced|forgot|lost|moved|added|reinstalled|got a new|bought a new|linked)|my own fault|(?:how|where)<4> (?:change|update|add|swap|remove)|(?:want|like|need|trying|tried) to<2> (?:change|update|add|swap)|forgot",
  es: '(?:cambie|actualice|restableci|olvide|modifique|agregue) (?:mi|el|la|de)|me cambie|(?:quiero|necesito|quisiera|puedo|como)<2> (?:cambi|actualiz|agreg|modific)~|olvid~',
  zh: '我(?:自己)?(?:换|改|刚换|刚改|重置|更换)了|想(?:改|换)|(?:怎么|在哪|如何)[^,。]{0,4}(?:改|换|绑|加)|我?(?:忘|换手机|换号)|手机号换了|公司[^,。]{0,4}(?:换|改)',
  ar: '(?:انا )?(?:غيرت|بدلت|حدثت|نسيت|ضيعت) (?!شي|حاجه)~|(?:ابي|ابغي|بدي|عايز|اريد|كيف|ازاي)<2> (?:اغير|ابدل|احدث|اضيف)~',
})

/** The account is in other hands: what opens it was changed, and not by the customer. */
export function isTakenOver(text: string): boolean {
  if (!changed.test(text) || ownChange.test(text)) return false
  return stranger.test(text) || leaving.test(text) || (lockedOut.test(text) && says(text, changed))
}
