import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../../matching/patterns.ts'

const strangerEn = unwrap`
    (?:some(?:one|body)|some one|some ?(?:guy|man|woman|person|stranger|dude|caller)|an? (?:hacker|thief|scammer|
    stranger|man|guy|woman|caller|fraudster|crook|intruder|fake)|(?:the )?(?:hackers?|scammers?|thieves|thief|
    strangers?|fraudsters?|crooks?|caller)|they|he|she|whoever|my ex|person)
  `
const takesEn = unwrap`
    (?:log(?:ged|ging|s)?(?: back)? in(?:to)?|sign(?:ed|ing) in(?:to)?|in(?:side)?|into|hack(?:ed|ing)|us(?:ed|ing)|
    st[oe]l(?:e|en)|stealing|took|taking|taken|empt(?:ied|ying)|drain(?:ed|ing|s)?|send(?:ing|s)?|sent|transferr(?:ed|
    ing)|transfer|spend(?:ing|s)?|spent|buy(?:ing|s)?|bought|withdr[ae]w(?:n|ing|s)?|mov(?:ed|ing|es?)|chang(?:ed|ing)|
    clon(?:ed|ing)|access(?:ed|ing)?|charg(?:ed|ing)|order(?:ed|ing|s)|open(?:ed|ing)|clean(?:ed|ing)|control(?:s|led|
    ling)?|remote(?:ly|d)?|got(?:ten)?|hijack(?:ed|ing)|impersonat(?:ed|ing)|lock(?:ed|ing)|swap(?:ped|ping)|port(?:ed|
    ing)|cash(?:ed|ing)|racking|running|max(?:ed|ing)|paying|making|going)
  `
const moneyEn = unwrap`
    (?:account|card|cards|wallet|phone|sim|money|savings|identity|e-?mail|login|bank|purse|funds|balance|profile|
    details|credit|cash|salary|pension|number|name|laptop|computer|screen|accounts)
  `
const secretEn = unwrap`
    (?:my|our|her|his|the|a|all my|that|this)(?: (?!discount|promo|order|tracking|zip|postal|gift|voucher|delivery|
    pickup|collection|referral)[a-z0-9-]+){0,3} (?:codes?|pin|passwords?|otp|passcode|login|(?:card|bank|
    account) (?:details|number|info)|cvv|details)(?![a-z])
  `
const toldEn = unwrap`
    (?:him|her|them|someone|somebody|some (?:guy|man|woman|person|caller|site)|strangers?|(?:a|an|the|this|that|some|
    their) (?:[a-z]+ )?(?:man|woman|guy|lady|person|caller|scammer|stranger|voice|number|link|website|site|page|call|
    form|text|message|agent|fake))
  `

/**
 * Money or an account in other hands, or a secret told, in the words of most: it has happened to the customer, or happens now. What is put in
 * other words or order is read as a scene (`scenes/`) or part by part (`fraud-reading.ts`).
 */
export const fraudPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])${strangerEn}(?:'s|'ve|'re)?(?: (?!(?:i|you|we|
      my) )[a-z']+){0,5}? ${takesEn}(?: [a-z0-9'-]+){0,7}? (?:my|our|me|mine)(?: [a-z]+){0,2}? ${moneyEn}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:my|
      our)(?: [a-z]+){0,2} ${moneyEn}(?:'s| is| was| has| have| got| are| were| just| been| being| gets| getting| also
      | now| all| completely| totally| actually| currently){0,5} (?:hacked|
      stolen|compromised|cloned|drained|emptied|draining|taken over|hijacked|gone|disappear\w+|vanish\w+|nicked|pinched|
      swiped|breached|leaked|snatched|cleaned out|wiped(?: out)?|hacking|leaving|robbed|skimmed|spoofed|being (?:used|
      spent|moved|taken))(?![a-z])(?! (?:to|on|in|for) (?:the|a|my)? ?(?:up|down|holiday))
    `,
    unwrap`
      (?<![a-z])(?:read|gave|given|give|told|shared|texted|handed|sent|entered|typed|put|filled|said|passed|
      dictated)(?: out| over| in)? ${toldEn}(?: [a-z]+){0,4}? ${secretEn}
    `,
    unwrap`
      (?<![a-z])(?:unauthori[sz]ed|fraudulent) (?:charges?|payments?|transactions?|transfers?|purchases?|withdrawals?|log-?ins?|access)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:a|an|some) (?:man|woman|caller|guy|stranger|person|scammer|lady|voice)(?: [a-z]+){0,6}? (?:asked|
      asks|asking|wanted|demanded|pressed|tricked)(?: me)?(?: for| to (?:give|tell|read|send))? ${secretEn}
    `,
  ],
  zh: [
    unwrap`
      (?:有人|骗子|黑客|陌生人|对方|前男友|前女友|前夫|前妻|不认识的人|别人|小偷|他|她)[^,。!?能会怎]{0,6}(?:把|将)(?:我的?)?[^,。!?]{0,10}(?:改(?!好|约|签|期)|转(?!告|达|发)|刷|盗|取(?!消|件|快递|货|回|名|好|餐|票)|提(?!前|交|醒|供|到)|花(?!盆|瓶|园|束|店)|偷|掏|
      清(?!楚|洗|理|单)|买(?!好|回|到|给我|来|错)|绑)[^,。!?]{0,3}(?:了|走|光|空|掉)
    `,
    unwrap`
      (?:账户|账号|卡|钱包|手机|银行卡|支付宝|密码|身份|身份证|微信|信息|余额|钱|号)[^,。;!?\n没]{0,6}?(?:被(?:盗|黑|人|偷|刷|入侵|转|改|别人|抢|冒用|清空|掏空|划走|提走|骗|克隆|
      控制)|盗刷|遭盗|泄露了|异地登录|(?<!号)(?:没了(?<!(?:意思是|是不是|那是|就是|算是|等于)[^,。!?]{0,3}没了)|不见了)|不翼而飞|全没|都没了|在(?:往外|被)转|一直在(?:少|扣|转))
    `,
    unwrap`
      (?:(?<!是)不是(?:我|本人)|未经(?:我|本人)?|并未|从没|根本没|(?:我|本人|自己)[^,。!?]{0,4}?没有?|没有?(?=操作|授权))(?:的)?(?:本人)?(?:操作|授权|消费过?|刷过?|转过?|付过?|下过?单|买过?)[^,。;!?]{0,8}?(?:交易|
      扣款|消费|付款|转账|支出|订单|的(?!订单|商品|话|月)|刷|钱|$|[,。!?])
    `,
    '(?:有人|对方|骗子|陌生人|一个人)[^,。!?]{0,10}(?:自称|冒充|假装|说是)[^。!?]{0,12}(?:要|问|骗|索要|让我|叫我)[^,。!?]{0,6}(?:验证码|密码|转账|卡号)',
  ],
  es: [
    unwrap`
      (?<![a-z])(?:me|nos|le|les)(?: (?:han|estan|acaban de|esta|ha|habian|acaba de|siguen|andan|van|
      pueden haber)){0,2} (?:robaron|robado|robando|robar|robo|estafo|hackeo|clono|timo|hackearon|hackeado|hackear|hackeando|estafaron|estafado|
      estafando|estafar|clonaron|clonado|clonando|vaciaron|vaciando|vaciado|vaciar|sacaron|sacando|sacado|sacar|quitar|
      quitaron|extorsion[a-z]{1,6}|chantaje[a-z]{1,6}|enganaron|enganado|timaron|timado|suplantaron|suplantado|
      suplantando|secuestraron|desfalc[a-z]{1,6}|defraud[a-z]{1,6}|asaltaron|quitaron (?:el dinero|la plata)|limpiaron|
      bajaron (?:la|el|mi)|chorearon|duplicaron (?:la|el)(?= (?:tarjeta|sim|chip|linea|numero|cuenta)))(?: (?!a (?:mi|la) (?:amigo|vecina))[a-z]+)?(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:cargos?|pagos?|compras?|transferencias?|cobros?|retiros?|movimientos?)(?: [a-z0-9]+){0,3}? que (?:yo )?(?:no|nunca) (?:reconozco|
      autorice|hice|realice|he hecho|he autorizado)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:نسخوا|استنسخوا|قرصنوا|سرقوا|
      اخترقوا|سحبوا|فرغوا|طليقي|طليقتي)(?: [\u0620-\u06ff]+){0,3}? (?:حسابي|بطاقتي|محفظتي|جوالي|رصيدي|فلوسي|
      (?:كل )?الرصيد)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:شخص|احد|احدهم|حدا?|واحد|هاكر|هكر|محتال|نصاب|لص|حرامي|مجهول|طليقي|ناس|جماعه|حراميه|
      نصابين|غريب|اللي سرق)(?: [\u0620-\u06ff]+){0,5}? ?(?:دخل|يدخل|داخل|دخلوا|اخترق|يستخدم|استخدم|بيستخدم|سرق|يسرق|
      بيسرق|يسحب|سحب|بيسحب|يسحبون|يحول|حول|بيحول|ينفق|يشتري|اشتري|بيشتري|غير|يصرف|صرف|بيصرف|يفرغ|استولي|فتح|قاعد|عم|جوا|
      شغال|يتحكم|متحكم|طلب|طلبوا)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,5}? ?(?:حساب[يا][\u0620-\u06ff]*|بطاقت[يا]|
      محفظت[يا]|هاتفي|جوالي|فلوسي|اموالي|رصيدي|موبايلي|تلفوني|كرتي|فيزتي|فيزا بتاعتي|باسمي|ايميلي|جهازي|
      الفيزا بتاعتي)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:ا?ن?سرق[\u0620-\u06ff]{0,5}|سرقو[\u0620-\u06ff]{0,4}|اتسرق[\u0620-\u06ff]{0,3}|
      اخترق[\u0620-\u06ff]{0,4}|انخترق|تهكر[\u0620-\u06ff]{0,2}|اتهكر[\u0620-\u06ff]{0,2}|هكرو[\u0620-\u06ff]{0,4}|
      احتالو[\u0620-\u06ff]{0,3}|احتيل علي|نصبو[\u0620-\u06ff]{0,3}|(?<!(?:شبكه|عصابه|عمليات|قضيه|حالات|محاولات|طرق|اساليب) )نصب علي(?! (?:ال)?(?:بطاق|عملا|بنوك|ناس|كبار|زباين|مستخدم))[\u0620-\u06ff]*|اتنصب علي[\u0620-\u06ff]*|
      انتصب علي|انصب علي|ضحكوا علي|ابتز[\u0620-\u06ff]{0,4}|يبتز[\u0620-\u06ff]{0,4}|بيبتز[\u0620-\u06ff]{0,4}|
      خدعو[\u0620-\u06ff]{0,3}|وقعت (?:في|ضحيه)|صرت ضحيه|انا ضحيه|تعرضت (?:لل|ل|الي )?(?:ال)?(?:احتيال|عمليه|سرقه|
      اختراق|
      نصب|ابتزاز|خداع|قرصنه)|اتعرضت ل[\u0620-\u06ff]+)(?: [\u0620-\u06ff]+){0,3}
    `,
    unwrap`
      (?:حسابي|بطاقتي|محفظتي|هاتفي|جوالي|اموالي|هويتي|رصيدي|فلوسي|موبايلي|الفلوس|فيزتي|
      شريحتي)(?: [\u0620-\u06ff]+){0,3}? ?(?:مخترق[ه]?|مسروق[ه]?|اخترق|سرق|تهكر|انسرق|اتسرق|اختف[\u0620-\u06ff]*|تسحب|
      تنسحب|ينسحب|انسحب[\u0620-\u06ff]*|بتتسحب|بتنسحب|مهكر|راحت(?! ?\?)|طارت(?! ?\?)|تفضي|يفضي|بيتسحب|يتسحب|تتحول|بتتحول|
      تبخر[\u0620-\u06ff]*|اتصرفت|صارت صفر)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?:عمليه|عمليات|خصم|تحويل|دفعه|مشتريات|سحب|
      سحوبات)(?: [\u0620-\u06ff]+){0,4}? (?:غير مصرح|غير معروف|مشبوه|احتيالي|لم اقم|ما سويت|ما عملت|بدون علمي|بدون اذني|
      من غير علمي|من ورا ظهري|مو مني|مش مني|ما اعرف)[\u0620-\u06ff]*
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:عطيت|اعطيت|قلت|ارسلت|رسلت|بعثت|بعت|دزيت|اديت|شاركت|(?:مليت|ادخلت|دخلت|كتبت)(?=[^.!?]{0,40}(?:رابط|موقع|صفحه(?! الدفع)|لشخص|لواحد|رساله|مكالم|متصل|اتصال)))(?:ه|ها|هم|له|
      لهم|لو)?(?: (?:ل|علي |في )?(?:واحد|شخص|رجال|رجل|حد|احد|متصل|المتصل|له|لهم|
      لحدا))?(?: [\u0620-\u06ff]+){0,3}? ?(?:ال)?(?:رمز|كود|رقمي السري|رقم السري|الرقم السري|كلمه السر|كلمه المرور|
      بيانات بطاقتي|بيانات البطاقه|باسورد|otp)(?: [\u0620-\u06ff]+){0,4}? ?(?:ل?شخص|ل?واحد|متصل|المتصل|رابط|موقع|التحقق|
      اللي|الي|لهم|له)?
    `,
  ],
})
