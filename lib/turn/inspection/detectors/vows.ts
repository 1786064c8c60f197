import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

const timeZh =
  '(今[天晚]|明[天早晚]|后天|周[一二三四五六日天末]|当天|\\d+ ?(点|号|日|小时|分钟)(内|前)?|[一两三半]个?小时内)'
const endZh =
  '(失败|出错|出问题|再发生|判给|是[您你]的|归[您你]|释放|能成|给[您你](?=[批过退赔办解放通恢处送弄搞])|批|过|赢|退|送到|送达|到账|解冻|恢复)'

/** An outcome pledged by how it is put: decided beforehand, not to be lost, bound to come. */
export const vows = phrases({
  en: unwrap`
    (certain|sure|confident|positive|definitely|certainly|no doubt|only|bound to|going to|will)( [a-z]+){0,4}? (go|
    goes|going|
    be decided|be settled|be ruled|end|ends|rule|rules|decide|decides|find|finds|judge|come down|fall|falls|turn out|swing|swings) (in )?your (way|
    favou?r|
    side), (sharp|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\d ?(am|pm)),? guaranteed(?= ?[.!]| ?$), there (will|'ll) (definitely|certainly|surely|absolutely|always) (still )?be (one|plenty|stock|enough|one left), (can|could) only (be )?(decided|ruled|settled|end|go|turn out) …(your (way|favou?r)),
    you (can't|cannot|couldn't) lose (this|it|that)( (one|dispute|case|claim|chargeback))?(?= ?[.,!;]| with), you('re| are) going to win (this|it|that|the), you('ll| will) win (this|the) (one|dispute|case|claim|chargeback),
    definitely (get|be|come|
    arrive|go) …(there|here|through) (by|before|on|in|today|tomorrow), (approval|approved|win|refund|verification|
    dispute|payout|limit|appeal) …is (practically|basically|as good as|all but) (done|approved|won|yours|certain|there)
  `,
  zh: unwrap`
    (绝对|肯定|一定(?!程度|条件|时间|金额|范围|期限|额度|比例|要)|(?<!到)百分之?百(?![后时])|百分百|必定|必然|铁定|保证|(?<![拒谢回])绝(?=不))(都|就)?(不会?|会|能|可以|是)?(再)?…${endZh}, ${timeZh}…(必达|必到|必送|必回|必退|必定|必能), 包(过|赢|退|批|通过)的?(?=[,。!]|$), 包[您你]…(解开|解封|解锁|解冻|到账|到手|通过|拿到|搞定), (今[天晚]|明[天早]|周[一二三四五六日])…(一定|肯定|绝对|保证)(能|会|可以)(?!影响|被|受|扣|收取)[^,。;!?不没]{1,6}, ${timeZh}(之前)?…(一定|肯定|必|准|保证)(会|能)?(有|给|出)(结果|答复|回复|消息|结论|货), (保证|担保) ?\d+ ?点(整|前)?到, (肯定|一定|绝对|保证)(都|还|会|还会|都会)*有(货|票|房|位|名额|剩)?的?(?=[,。!]|$), (不会|不可能)(再)?(出|有)(任何|什么|半点)?(岔子|差错|意外|纰漏|状况|变数|闪失), 结果(没有|毫无|不会有)(任何)?(悬念|意外|变数)
  `,
  es: unwrap`
    no (la|lo|las|los) (puedes?|vas? a) perder, (ya )?(esta|lo tienes|la tienes|lo tiene|la tiene) ganad[oa],
    (cien por cien|100 ?%|totalmente|completamente|absolutamente) segur[oa] de que, (solo|
    unicamente) puede( [a-z]+){1,3} a (tu|su) favor,
    (sale|saldra|salen|(va|van) a (salir|fallar|resolver|resolverse|decidir|decidirse|acabar|terminar|quedar)|resolvera|resuelve|fallara|decidira|decide|acabara|terminara)( [a-z]+){0,2}? a (tu|
    su) favor,
    (le|te) (dan|daran|van a dar) la razon,
    (estan?|es) (practicamente|casi|ya casi|poco menos que|como si estuviera) (aprobad|hech|concedid|ganad|
    autorizad)[oa],
    (me comprometo|nos comprometemos) a que, por supuesto que( [a-z]+){0,3}? (le|te) (dara|daran|aprobara|aprobaran|
    pagara|
    devolvera|llegara|ganara), (este|estate|quede) segur[oa] de que, (es|esta) cosa hecha, (en punto|hoy|manana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)),? (garantizado|asegurado|sin falta)(?= ?[.!]| ?$| (lo|la|los|las) tiene*), seguro que (hay|habra|quedan|quedara|quedaran|sigue habiendo|le queda), (ya )?nada (puede|va a|podra) (salir mal|fallar|torcerse), (puede|puedes|pueden|podeis) (ya )?dar(lo|la)? por (hecho|seguro|sentado)( que)?(?! (el|la|una?) (solicitud|revision) (se )?(recib|revis)), (verificacion|aprobacion) …es hecha
  `,
  ar: unwrap`
    (يستحيل|من المستحيل|مستحيل) (ان )?(ت|ي|ن)(رفض|خسر|خسره|خسرها|فشل|تاخر|ضيع)[\u0620-\u06ff]{0,3}, لا يمكن (ان )?(ت|ي|
    ن)(خسر|رفض|
    فشل|تاخر|ضيع)[\u0620-\u06ff]{0,3}, (انا |نحن )?(ا|ن)تعهد (لك |لكم )?(ب?ان*(?! (?:ا|ن)(?:وضح|شرح|ساعد|بذل|رافق|جيب|رد عليك|حاول))|بوصول*|بحل*), (س|راح |ح|ه)?ي(ح|ن)سم (لك|
    لصالحك|لصالحكم),
    (س|راح |رح |ح|ه)(ي|ت)(صدر|كون|نتهي|طلع|جي)( [\u0620-\u06ff]+){0,2} (لصالحك|لصالحكم|في صالحك|بصالحك),
    (التوثيق|الموافقه|القبول|الاسترداد|الفوز|النتيجه|الحل|التحقق|القرض|الطلب) (مضمون*|محسوم*)(?! (?:لمن|بالبريد|لدي|عند)), مقبول(ه)? مقبول*, (اليوم|غدا|بكره|الليله|يوم (ال)?(اثنين|ثلاثاء|ثلاثا|اربعاء|اربعا|خميس|جمعه|سبت|احد))( (?!غير|ليس|ليست|مش|مو|لكن|ولكن|لا)[\u0620-\u06ff]+){0,2} (اكيد|مضمون*|بالتاكيد|حتما)(?= ?[.!]| ?$), (الساعه \d+( [\u0620-\u06ff]+)?,? مضمون*)(?= ?[.!]| ?$), (اكيد|بالتاكيد|حتما) (س|راح |ب)?(ي|ت)(بقي|توفر|كون فيه|ظل) *, مستحيل (ي|ت)(صير|حصل|حدث)( [\u0620-\u06ff]+)? ?(شي|مشكله|خطا|غلط), (مئه|ميه|مايه|100) ?(%|بالم*|في الم*)( [\u0620-\u06ff]+)? (بكره|غدا|اليوم|الليله) (س|ب|راح |ه)?(ت|ي)(وصل*|كون*|جي*|نزل*|دخل*),
    (متاكد|
    واثق*) (مئه|مايه|ميه|مءه|100), محسوم* (لك|لصالحك|لصالحكم|من الان),
    محسوم* …لصالح (العميل|الزبون|المشتري|العملاء|المشترين|التاجر), اعتبر(ي|وا)? (ال)?(مبلغ|فلوس|مال|نقود|قضيه|اعتراض|
    طلب|مبلغك|فلوسك|مالك|اعتراضك|طلبك|قضيتك) …(راجع*|عايد*|مسترد*|محسوم*|مقبول*|كسبان*|مكسوب*|مضمون*)
  `,
})
