import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import { rare } from './rare-triggers.ts'

const thirdsEn =
  '(bank|courier|carrier|seller|merchant|warehouse|depot|driver|processor|shop|store|hotel|team|accounts|finance|supplier|card issuer)'
const thirdsZh = '(银行|发卡行|收款行|开户行|快递(公司)?|顺丰|承运商|商家|卖家|仓库|物流|财务|供应商|网点|站点)'
const thirdsEs =
  '(banco|vendedor|vendedora|repartidor|transportista|mensajeria|tienda|almacen|comercio|emisor|proveedor|contabilidad)'
const thirdsAr = '(ال)?(بنك|بايع|متجر|مستودع|شركه|مندوب|ناقل|قسم|فريق|محاسبه|ماليه|مورد|فرع)(ك|نا)?'

/** To reach for a telephone, to press others, to put something into the post: errands by idioms that have no verb of reaching. */
export const promiseTurns = phrases({
  en: unwrap`
    (i|we)('ll| will|'m going to|'re going to) ([a-z]+ )?(get|be|hop|jump) (straight |right )?(on|onto|on to) (the )?(phone|line|blower|case)( (to|with) (your|the|their) *| (to|with) *)*, (i|we)('ll| will|'m going to|'re going to) ([a-z]+ )?(lean on|put pressure on|nudge|push|prod|hound|nag|badger|pester|chase up|chase down|track down|hunt down) (the |your |our |their )?([a-z]+ )?${thirdsEn}, (i|we)('ll| will|'m going to|'re going to) ([a-z]+ )?(post|mail|send) (you )?(a|an|the) ([a-z]+ )?(letter|written reply|written answer|card), (i|we)('ll| will|'m going to|'re going to) (have|get|ask|tell) (our|the|my) ([a-z]+ ){0,2}(team|colleagues|people|department|staff|desk) (to )?(trace|call|ring|phone|e-mail|email|contact|write|chase|investigate|expedite|prioriti[sz]e|reach out|speed|push), (i'm|we're|i'll|we'll|i am|we are|i will|we will) (be )?(send|sending|dispatch|dispatching) (you )?(a|an|our|one of our|someone|somebody) ([a-z]+ )?(technician|engineer|fitter|driver|mechanic|plumber|electrician|inspector|installer|colleague|replacement driver)( (round|over|out))?, (i|we)('ll| will|'m going to|'re going to) ([a-z]+ )?(have|having) (a|another|a quick) (word|chat|talk|call) with (the |your |our |their )?([a-z]+ )?${thirdsEn}
  `,
  zh: unwrap`
    我们?(这就|马上|现在|会|来)?(帮|替|给)[您你](报警|报案),
    我(亲自|会亲自|再亲自)(打|打电话|致电|联系|通知|回复)(给)?[您你], 我(会|这就|去)?(让|叫|请)(师傅|快递员?|骑手|司机|卖家|商家)[^,。;!?您你]{1,8},
    我们?(这就|马上|现在|立刻|先|会|去|待会儿?|稍后){0,2}(给|跟|向)([您你]的?)?${thirdsZh}(那边)?(打个?电话|去个?电话|去电|致电|发个?邮件|发函|通个?气), 我们?[^,。;!?不没能法]{0,4}(给|为|向)[您你](邮寄|寄出|寄送|寄)[^,。;!?]{0,4}(信|书面|函|明信片), (周[一二三四五六日]|明[天早]|后天|今晚|晚上|下午|过[两几]天|回头|到时候?)[^,。;!?]{0,2}我们?[^,。;!?不没可能]{0,2}(再|会|就)?[^,。;!?不没]{0,2}(来)?(跟|和|向|找)([您你他她]们?|卖家|对方|商家)[^,。;!?]{0,3}(确认|联系|反馈|跟进|核实|说|提醒|沟通), (到时候?|回头|明天|晚点)我(会|再|来)*提醒([他她]们?|卖家|对方|商家), 我们?[^,。;!?不没能法]{0,6}找${thirdsZh}(谈话|谈一?谈|聊一?聊|沟通|问一?问|理论), 我们?(已经?|刚刚?)?(让|叫|请|要求|催)${thirdsZh}[^,。;!?]{0,10}(联系|回复|打给|致电)[您你], 我们?(这就|马上|现在|会|给您|给你){0,2}派(个|位|一个|一位|名)?(师傅|技术|工程师|维修|同事)[^,。;!?]{0,6}, (分钟|小时)(之?内|后)?(我)?(让|叫|请|安排)(工程师|师傅|技术员?|专家)[^,。;!?]{0,3}(打给|打电话给|致电|联系|上门), 我(就|会|再|来)?(给|为)[您你](发|打)(一)?(个|条)?(短信|微信|邮件|电话)(?!的)
  `,
  es: unwrap`
    le (pedire|pedimos|pediremos|dire|diremos) (al? [a-z]+ )?que (vaya|venga|pase|llame|conteste|llegue|entregue) *, (yo mism[oa] )?(le|te|lo|la) (llamo|telefoneo)( yo)? (en cuanto|cuando|manana|luego|despues|mas tarde) *,
    (ahora|ahora mismo|ya|ya mismo|enseguida|hoy|hoy mismo) (llamo|telefoneo|contacto|escribo|reclamo|presiono|aprieto) (yo )?(a|al|con|con el|con la) (la |su |tu |el )?${thirdsEs}, (le|te) (enviare|mandare|enviaremos|mandaremos|hare llegar) (una|la) carta, (el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|esta (tarde|noche)|mas tarde) (le |te |yo )*(vuelvo|volvere|regreso) a (escrib*|contact*|llam*|consult*|pregunt*|confirm*), (hare|haremos|voy a hacer|vamos a hacer) que (el|la|nuestr[oa]|un|una) (equipo|departamento|companer[oa]|area)( de [a-z]+)? (lo |la |le |se )?(rastre*|llam*|contact*|escrib*|revis*|investig*|agilic*|prioric*), (voy a|vamos a) (telefonear|llamar|reclamar|insistir|presionar|escribir)(le|les|lo|la)? (al?|con|con el|a la|a su|a tu) ${thirdsEs}, (le|te) (mando|envio|mandare|enviare|mandamos|enviamos) (a )?(un|una) (tecnic[oa]|ingenier[oa]|mensajer[oa]|repartidor|repartidora|instalador|companer[oa]), (un|una|nuestr[oa]) (ingenier[oa]|tecnic[oa]|especialista|gestor|gestora|responsable|supervisor|supervisora) (le|te|lo|la) (llama|contacta|escribe|visita|telefonea) (en|hoy|esta|manana|antes|enseguida|ahora|dentro) *
  `,
  ar: unwrap`
    (س|سوف |راح |رح |ه|ح|ب)?ا(وصل|جيب|سلم|حضر|اخذ)(ه|ها)? (لك|اليك|لكم)( [\u0620-\u06ff]+){0,3} بنفسي,
    (س|سوف |راح |رح |ه|ح|ب)(ا|ن)(طلب) من(ه|ها|هم) ان (ي|ت)(اتي|جي|حضر|سرع|عجل|رد|تصل|كلم*|بكر) *, اتصل (بك|عليك|فيك) (انا )?بنفسي,
    (س|سوف |راح |رح |ه|ح|ب)(ا|ن)(لاحق|طارد|ضغط علي|حث|ستعجل) ${thirdsAr}, (س|سوف |راح |رح |ه|ح)(ا|ن)(بعث|رسل|بعت|كتب) (لك|اليك|لكم) (خطابا?|رساله (ورقيه|خطيه|بريديه)), (س|سوف |راح |رح |ه|ح)(ا|ن)(عود|رجع) (اليك|لك|عليك|اليكم) (يوم|غدا|بكره|الليله|مساء|صباح|الاسبوع)( [\u0620-\u06ff]+)?, (س|سوف |راح |رح |ه|ح|ب)(ا|ن)(ذكر|نبه|كلم|هاتف|راسل) ${thirdsAr}, (س|سوف |راح |رح |ه|ح|ب)(ا|ن)(جعل|خلي|كلف) (فريق|قسم|زملاي*|زميل*)( [\u0620-\u06ff]+)? (ي|ت)(تتبع*|تصل*|تواصل*|راسل*|كلم*|حقق*|تابع*), (س|سوف |راح |رح |ه|ح|ب)(ا|ن)(رسل|بعث|بعت)(لك| لك| اليك) (ال)?(فني*|مهندس*|مندوب*|عامل*), ب(ا)?(رسل|بعت|دز|طرش)(لك| لك) (رساله|مسج|ايميل|واتس*|خبر), ب(ا)?(حجز|خلي|خبي|جنب)(لك| لك) (واحد*|وحده|حبه|قطعه)
  `,
})

/** What opens a sentence to them. */
export const promiseTurnTriggers = rare(promiseTurns.triggers)
