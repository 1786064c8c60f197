import { unwrap } from '#lib/text/unwrap.ts'

const kinEn =
  'my (?:mum|mom|mother|dad|father|grand(?:ma|mother|pa|father|ad)|nan|wife|husband|son|daughter|brother|sister|aunt|uncle)'
const kinEs = 'mi (?:abuel[oa]|madre|padre|mama|papa|espos[oa]|marido|mujer|hij[oa]|herman[oa]|ti[oa])'
const kinAr = '(?:جدتي|جدي|امي|ابوي|والدتي|والدي|اختي|اخوي|اخي|زوجتي|زوجي|ابني|بنتي|خالتي|عمتي)'

/** One of the family has told a caller a secret; a telephone's number is in other hands; money was drawn where nobody has been; a code came unasked, and then something changed. */
export const otherFraud = new RegExp(unwrap`
    (?<![a-z])${kinEn}(?: [a-z]+){0,2} (?:read|gave|told|dictated|sent)(?: [a-z]+){0,5} (?:card|code|pin|password|details)(?: [a-z]+){0,3} to (?:someone|somebody|a (?:man|woman|guy|caller|person|stranger))(?![a-z])|
    (?<![a-z])(?:somebody|someone|they|anyone) (?:withdrew|took out|spent|drew) [^.!?]{0,48}i(?:'ve| have)? never (?:been|visited|went|set foot)|
    (?<![a-z])(?:card|account)(?: [a-z']+){0,2} (?:used|charged|swiped) in [a-z ]{3,24}[^.!?]{0,16}(?<![a-z])i(?:'m| am| was|'ve been| live| have been)(?: [a-z]+){0,2} (?:in|at|here|abroad)(?![a-z])|
    (?<![a-z])from you ?\?[^.!?]{0,20}(?<![a-z])(?:put|entered|typed|gave|filled)[^.!?]{0,20}(?:details|code|password|card|pin)(?![a-z])|(?<![a-z])(?:de ustedes|suyo) ?\?[^.!?]{0,20}(?<![a-z])(?:meti|puse|di|ingrese|rellene)[^.!?]{0,20}(?:datos|codigo|clave|tarjeta)(?![a-z])|
    منكم ?\?[^.!?]{0,20}(?:دخلت|حطيت|كتبت|عطيت|عبيت)[^.!?]{0,16}(?:بيانات|بطاق|رمز|كلمه)|
    (?<![a-z])codes? (?:that )?i (?:didn't|never|did not) (?:request|ask for|asked for)[^.!?]{0,24}(?:changed|swapped|replaced|emptied|gone|locked out|missing)|
    (?<![a-z])${kinEs}(?: [a-z]+){0,3} (?:leer|dar|dictar|pasar|decir|leyo|dio|dicto|paso|dijo)(?:le|les)?(?: [a-z]+){0,5} (?:tarjeta|codigo|clave|pin|datos) a (?:un[oa]?|alguien)(?![a-z])|
    (?<![a-z])(?:me )?(?:cambiaron|clonaron|duplicaron|robaron) (?:la|mi|el) (?:sim|chip)(?![a-z])|
    (?<![a-z])(?:alguien|un desconocido|han|me) (?:retiro|saco|gasto|sacado|retirado|sacaron)[^.!?]{0,48} nunca (?:estuve|he estado|fui|he ido)|
    (?<![a-z])codigo que (?:yo )?(?:no|nunca) (?:pedi|solicite)[^.!?]{0,32}(?:cambi|vaci|falt|desaparec|entr)[a-z]+|
    (?:sim ?卡|手机卡|电话卡)[^,。]{0,4}被(?:人)?(?:换|补办|复制|挂失)|有人在[^,。!?]{0,6}没(?:去|到)过的[^,。!?]{0,6}(?:取|刷|消费|花)|
    (?<![a-z])(?:someone|somebody|he|she|they|an? (?:[a-z]+ )?(?:man|woman|guy|caller|seller|buyer))(?: (?:on|from|through|via) (?:your|the) [a-z]+)?(?:'s|'ve| has| have| just)? (?:scammed|conned|swindled|defrauded|cheated|tricked) (?:me|us|my (?:mum|mom|dad|mother|father|nan|gran)) out of|(?:有人|他|她|对方|骗子)(?:在[^,。!?]{1,6})?骗了我(?:的?钱|[^,。!?]{0,4}[万千百块元\d])|
    没(?:有)?(?:请求|申请|要|点)过?的?验证码[^。!?]{0,14}(?:被改|改了|没了|被换|登不|少了)|(?:我)?(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|妈|爸|老婆|老公|儿子|女儿)[^,。!?别不]{0,6}把[^,。!?]{0,4}(?:卡号|密码|验证码|银行卡)[^,。!?]{0,4}(?:念|报|告诉|发|给)[^,。!?]{0,3}给?了?[^,。!?]{0,4}(?:人|一个|骗子)|
    (?<![\u0620-\u06ff])(?:غيروا|نسخوا|بدلوا|طلعوا|سرقوا)(?: لي)? (?:ال)?شريح(?:تي|ه)(?![\u0620-\u06ff])|
    ${kinAr}(?: [\u0620-\u06ff]+)? (?:قرت|عطت|اعطت|قالت|قرا|عطي|اعطي|املت|ارسلت)[^.!?]{0,20}(?:بطاق|رمز|كود|رقم سري)[^.!?]{0,16} ل?(?:واحد|شخص|احد|رجال)|
    (?<![\u0620-\u06ff])(?:احد|واحد|شخص|ناس) سحب[^.!?]{0,32}(?:عمري ما|ما (?:قد )?(?:رحت|زرت|كنت))|
    (?:رمز|كود) (?:ما|لم) (?:ا)?طلبه?ت?ه?[^.!?]{0,24}(?:تغير|انسحب|اختفي|نقص|انقفل|تبدل)
  `)

/** Somebody holds pictures against the customer, or the customer has a weapon and knows when people leave. */
export const otherThreats = new RegExp(unwrap`
    (?<![a-z])(?:he|she|they|someone|somebody|this guy)(?: has|'s got| have| got)(?: [a-z]+){0,2} (?:photos|pictures|videos|nudes)[^.!?]{0,24}(?:wants?|asks?|asking|demands?|demanding) (?:for )?(?:money|bitcoin|crypto|cash|[\d.,]+)|
    (?<![a-z])(?:someone|somebody|they|he|she|men|people)(?:'s|'re| is| are| has| have)?(?: [a-z]+)? (?:kidnapp?ed|abducted|(?:holding|taken|took)(?= my [a-z]+ hostage)) my (?:son|daughter|kids?|child(?:ren)?|boy|girl|baby|wife|husband|mum|mom|brother|sister|family)(?![a-z])|(?<![a-z])my (?:son|daughter|kids?|child(?:ren)?|wife|husband|brother|sister)(?:'s| is| are| was| were| has been| have been| got)(?: being)? (?:kidnapp?ed|abducted|held hostage)(?! by (?:my|the|our) (?:cat|dog|sofa|game|tablet))|
    (?<![a-z])(?:secuestraron|han secuestrado|tienen secuestrad[oa]s?) a mis? (?:hij|espos|marido|mujer|madre|padre|herman|familia|nin)[a-z]*|(?:孩子|儿子|女儿|老婆|老公|我[爸妈哥姐弟妹])[^,。!?]{0,3}被人?(?:绑架|劫持|拐走)|(?<![\u0620-\u06ff])(?:خطفوا|اختطفوا) (?:ابني|بنتي|ولدي|اولادي|عيالي|زوجتي|اخوي)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ابني|بنتي|ولدي|اولادي|الاولاد|الولاد|عيالي) (?:انخطف|انخطفوا|انخطفت|مخطوف)[\u0620-\u06ff]*|
    威胁[过了]我(?=[^。!?]{0,12}(?:又|现在|昨|今|还|刚))|
    (?<![a-z])(?:tienen?|consiguio) mis (?:fotos|videos|imagenes)[^.!?]{0,24}(?:quieren?|piden?|exigen?) (?:dinero|bitcoin|cripto|plata|[\d.,]+)|(?:有|拿着|拿了)我的?(?:照片|视频|裸照)[^。!?]{0,8}(?:要我|让我|逼我|叫我)(?:打|转|付|给|汇)|
    (?<![\u0620-\u06ff])(?:عنده|عندهم|معه|معهم) (?:صوري|فيديو[\u0620-\u06ff]*|مقاطعي)[^.!?]{0,16} و?(?:يبي|يبون|يبغي|يريد|يطلب|عايز|عاوز|بده)[\u0620-\u06ff]* (?:بتكوين|فلوس|مبلغ|تحويل|كريبتو|\d)|
    (?<![a-z])(?:mi (?:marido|espos[oa]|pareja|novi[oa]|ex|mujer|hij[oa]|padre|padrastro)) (?:me (?:esta )?(?:peg[ao]|golpe[ao]|maltrat[ao]|pegando|golpeando))(?![a-z])|(?<![a-z])mis (?:hij|herman|padre|suegr|sobrin)[a-z]*(?: [a-z]+){0,5} me (?:pegan|golpean|maltratan)(?![a-z])|(?<![\u0620-\u06ff])(?:زوجي|جوزي|طليقي|ابوي|ابني|خطيبي) (?:عم )?(?:ب|كي)?يضرب(?:ني|نا)(?![\u0620-\u06ff])|
    我有(?:枪|炸药|汽油)(?!货|支付)|(?<![想不])知道你们(?:几点|什么时候)(?:上|下)班
  `)

/** That all of it shall end. */
export const otherDespair = new RegExp(unwrap`
    (?<![a-z])(?:can't|cannot) (?:do|take|bear) (?:this|it) any ?more[^.!?]{0,20}want (?:it|everything|this|it all|all of it)(?: all)? to (?:be over|end|stop)(?![a-z])|(?<![a-z])no puedo mas[^.!?]{0,20}quiero que (?:todo|esto)(?: se)? (?:acabe|termine)|
    (?<![\u0620-\u06ff])(?:الكل|كلهم|الجميع|الناس|اهلي|عيالي|اولادي|الدنيا)(?: (?:را?ح |رح )?(?:ي|ت|بي)?كون[\u0620-\u06ff]{0,2})? (?:احسن|افضل|ارتاح|مرتاح)[\u0620-\u06ff]{0,2} (?:من دوني|بدوني|من غيري|بلاي)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:ب|ه|ح|را?ح |رح |بدي |ابي |عايز )?(?:ا)?(?:خذ|خد|بلع|شرب) كل (?:ال)?(?:حبوب|اقراص|دواء?|ادويه)(?![\u0620-\u06ff])|
    (?:ما عاد اقدر|ما اقدر اتحمل|ما عاد فيني)[^.!?]{0,16}(?:كل شي|كل هذا|كل شيء) ينتهي
  `)
