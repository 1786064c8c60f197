import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'

const roleEn = unwrap`
    ((our|my)( [a-z-]+){0,2}|one of (our|my)( [a-z]+)?|an(?= inspector| auditor)|(the|an?) (regional|area|district|zone|finance|quality|zonal|senior|duty)) (manager|supervisor|inspector|auditor|director|lead|head|liaison|boss|accountant|lawyer|lawyers|colleague|colleagues|teammate|coordinator|controller|treasurer|team|people|auditors|accountants)
  `
const papersEn = unwrap`
    (breakdown|report|statement|summary|explanation|spreadsheet|letter|invoice|certificate|document|apology|reconciliation|write-up|account|list|copy|note|card)
  `
const thirdsEn = unwrap`
    (them|him|her|(the|your|this) (seller|bank|courier|carrier|depot|merchant|shop|store|hotel|driver|landlord|recipient|acquirer|warehouse|branch|sender|airline|operator))
  `
const roleZh =
  '((?<!门)店?区域[^,。]{0,2}|督导|总监|区域经理|大区经理|经理|主管|会计|财务|法务|同事|稽查|巡店员|质检员)'
const thirdsZh = '(收款行|发卡行|银行|商家|卖家|店家|快递|承运商|站点|配送站|网点|仓库|门店|酒店|对方)'
const roleEs = unwrap`
    ((nuestr[oa]s?|mi|mis|un|una|el|la) (jef[ea]|supervisor|supervisora|inspector|inspectora|gerente|director|directora|encargad[oa]|responsable|coordinador|coordinadora|auditor|auditora|contador|contadora|contable|companer[oa]|abogad[oa]|enlace|equipo)( de (?!la tienda|su banco|tu banco|la empresa de|el banco)[a-z]+( [a-z]+)?)?)
  `
const officesEs =
  '(contabilidad|finanzas|tesoreria|facturacion|logistica|liquidaciones|administracion|conciliacion|juridico)'
const thirdsEs = unwrap`
    (vendedor|vendedora|banco|repartidor|paqueteria|transportista|mensajeria|tienda|courier|comercio|hotel|emisor|destinatario|almacen|sucursal|adquirente)
  `
const roleAr = unwrap`
    (مندوبنا|مندوب من عندنا|مفتش*|مشرفنا|مديرنا|محاسبنا|زميلنا|زميلتنا|زميلي|زميلتي|مدير (ال)?(منطقه|فرع|ماليه|عمليات)|المدير الاقليمي|المشرف الاقليمي|مسوول* [\u0620-\u06ff]+ (عندنا|لدينا))
  `
const thirdsAr = '(ال)?(بنك|فرع|بايع|متجر|مستودع|شركه|تاجر|سايق|مندوب|ناقل|فندق|مستلم)'
const ahead = '(س|سوف |راح |رح |ه|ح|ب)'

/** What only people outside this chat could do: goods laid by, visits and words with others, papers made by hand. */
const errands = phrases({
  en: unwrap`
    (i|we)('ll| will|'m going to|'re going to| am going to) ([a-z]+ )?(set|put|keep|lay) (one|a pair|a set|it|two|some|yours|an? [a-z]+) (aside|by|to one side), (i|we)('ll| will|'m going to|'re going to) ([a-z]+ )?(reserve|hold|save) (one|a pair|a set|a piece|two|yours) (for you|in your name|under your name|back for you), ${roleEn} (has|have|is having|will have|'s got) (a|an) (meeting|appointment|call|word|sit-down) with, ${roleEn} (will|is going to|are going to|'s going to|'ll) (be )?([a-z]+ )?(visit|visiting|pay|walk|walking|drive|driving|meet|meeting|having a word|have a word|raise|raising|take it up|redo|reissue|drop by|stop by|come by|apologise|apologize|sit down|speak to the|talk to the|speak with the|talk with the), ${roleEn} (is|are|'s|'re) ([a-z]+ )?(meeting|visiting|walking over|driving|speaking with|speaking to the|talking to the|redoing|reissuing|drafting|drawing up|raising it|taking it up), (expect|await|look out for|watch for|you('ll| will) (have|get|receive)) (a|an|the|your)( [a-z-]+){0,3}? ${papersEn}( [a-z-]+){0,4}? (from|by) (him|her|them|me|us|(our|my)( [a-z]+){0,2}|one of (our|my))(?= (by|before|today|tonight|tomorrow|this|within|on|in|later|soon|shortly)|[.,;!]),(i'm|i am|i'll be) (preparing|compiling|drafting|putting together|writing up|redoing) (it|them|one|that) (by hand|myself|for you|personally), (i'm|i am|we're|we are|i'll be|i'll|i will|we'll|we will) ([a-z]+ )?(contacting|contact|calling|call|phoning|phone|emailing|email|writing to|write to|chasing|chase|messaging|message|ringing|ring|reaching out to|reach out to|speaking to|speak to|talking to|talk to) ${thirdsEn} (myself|directly|personally|on your behalf|for you|as we speak|now|today|tonight|right away|straight away), (i'll|i will|we'll|we will|and will|and then|and) (get back|come back|report back) to you( right)? here (once|when|as soon as|with) (they|he|she|the|what|their|his|her|an answer|news)*
  `,
  zh: unwrap`
    (我|我们|这边|咱们)[^,。;!?不没]{0,6}(?:帮|替|给|为)[您你](先)?(盯着?|留意着?|看着|守着)(库存|货|补货|到货|着)?,(?<![能法不])(?:帮|替|给|为)[您你](先|单独)?(预留|留|留出|留下|保留|扣下|占)(着|好)?[一两1-9](件|个|双|份|台|套|只|瓶|本|盒|条|张),(?:由|让|交给)我们?(来|去|出面)(沟通|谈|协调|交涉|对接|联系|催), ${thirdsZh}(那边|那里|那头|方面)?(我|由我|我们)(来|去|出面)(沟通|谈|说|跟|催|问|协调|联系|交涉), 我们?(现在|这就|马上|今天|今晚|明天|待会儿?|下午|立刻)?(就)?(去|跑)(一趟)?${thirdsZh}[^,。]{0,3}(柜台)?(帮|替|催|问|找|给), (?<![您你贵司方行家])${roleZh}[^,。;!?不可能]{0,8}(会|将|要|去)[^,。;!?不]{0,12}(当面|道歉|致歉|拜访|面谈|走访|开会|谈话|重开), ${roleZh}[^,。;!?不]{0,6}(今天|今晚|明天|下午|上午|周[一二三四五六日])[^,。;!?]{0,4}(跟|和|与)[^,。;!?您你]{1,8}(开会|碰面|见面|面谈), (登门|上门|当面|亲自)(向|给|跟)[您你](致歉|道歉|赔礼|赔罪|赔不是),我们?(这就|马上|现在|今天|今晚|待会儿?|会)?(让|叫|请|找|安排|通知)${roleZh}[^,。;!?您你]{0,6}(重开|重做|重出|补开|送去|寄出|改好|去谈|教育|查清|整理|加急), (转给|交给|提给|报给|转交)(财务|会计|主管|经理|法务|同事)了?,?(他们|她们|同事)[^,。;!?不]{0,10}(会|将)?[^,。;!?不]{0,12}(发|寄|送|传|打)(到|给|至)[您你],我[^,。;!?不没您你]{0,4}(去|就)?找[^,。;!?您你]{0,6}(站长|店长|经理|主管|负责人|领导)(谈|聊|说|理论|反映|沟通)
  `,
  es: unwrap`
    (le|te|les|os) (aparto|apartare|apartamos|apartaremos|guardo|guardare|guardamos|guardaremos|separo|separare|separamos|reservo|reservare|reservaremos) (una|uno|un par|una pieza|una unidad|la suya|el suyo|la tuya|el tuyo|dos)(?= |[.,;!]),${roleEs} (ira|iran|va a ir|va (hoy|manana|esta (tarde|noche))|pasara|pasa|visitara|acudira|se presentara|se acercara|hablara|se reunira|se reune|va a hablar|va a reunirse|va a pasar|va a visitar|le pedira disculpas|ofrecera disculpas) (hoy |manana |esta (tarde|noche) |el (lunes|martes|miercoles|jueves|viernes) |personalmente )?(a|al|con|por|en) *, (le|lo|te) paso (el|su|tu) (caso|tema|asunto|reporte|expediente) a ${officesEs}, ${officesEs} (la|lo|los|las) (rehace|rehara|corrige|corregira|vuelve a hacer|prepara|preparara|emite de nuevo), (ellos|ellas|los companeros|las companeras|${officesEs}) (le|te|les|os|se l[oa]s?) (mandan|mandaran|envian|enviaran|mandara|enviara|manda|envia|remiten|remitiran|remite|preparan|haran llegar|hacen llegar) *, se (lo|la|los|las) (estaremos|estare|vamos a estar) (remitiendo|enviando|mandando|haciendo llegar|preparando), se (lo|la|los|las) (haremos|hacemos|hare|hago) llegar (a (su|tu)|al?|el|hoy|manana|por|esta|en|antes) *, (levanto|levantare|levantamos|levantaremos|pongo|pondre|pondremos|presento|presentare|interpongo|meto) (ahora |ya )?(un|una|la) (reporte|queja|reclamo|reclamacion|denuncia|acta) (con|ante|contra|a) (la|el|al|su) ${thirdsEs}, yo mism[oa] (le|lo|la|les|me|hablo|llamo|escribo|contacto|ire|paso)( escribo| llamo| hablo| pregunto| reclamo| pongo| contacto| encargo| ocupo)*, (lo|la|le|les) (llamo|escribo|contacto|reclamo) yo( mism[oa])?(?= (ahora|hoy|ya|y)|[.,;!])
  `,
  ar: unwrap`
    ${ahead}?(ا|ن)(حجز|خبي|حتفظ|ترك|خلي|جنب) (لك|لكم|ليك|الك|لكي) (ب)?(قطعه|حبه|واحده?|وحده|نسخه|زوج*|علبه), ${ahead}?(ي|ت)(زور|ذهب|روح|مر|حضر|عتذر|جتمع|تحدث|تكلم|ناقش|طالب) …${roleAr}, ${roleAr} …(س|سوف |راح |رح |ه|ح|ب)(ي|ت)(زور|ذهب|روح|مر|حضر|عتذر|جتمع|تحدث|تكلم|ناقش|طالب|نهي|حل|راجع|تولي)*, (لدي|عند) ${roleAr} …(اجتماع|لقاء) مع, (نسقت|رتبت|اتفقت|نسقنا|رتبنا|اتفقنا) (مع …)?(ان |علي ان |بان )(ي|ت)(زور|ذهب|مر|روح|حضر|سلم|وصل|جي)*,(سا|سوف ا|راح ا|رح ا|ها|حا|با|ا)(طلب|كلف|كلم|خلي) (من )?(ال)?(محاسب|ماليه|حسابات|محاسبه|مخزن|مستودع)* …(اعدا*|اعاده|تجهيز*|اصدار*|تصحيح*|ان ي*|ي(جهز|صحح|عد|عيد)*), (سا|سن|سوف ا|راح ا|رح ا|ها|حا|بت?)(ت?واصل|تصل|كلم|راسل|خاطب|كتب) (بنفسي )?(مع |ب|ل)?${thirdsAr}( [\u0620-\u06ff]+){0,2}? (بنفسي|شخصيا|نيابه عنك|مباشره نيابه|وانقل لك|واعود اليك|وارجع لك|وارد عليك), (سا|سن|سوف ا|راح ا|ها|حا)(ت?واصل|تصل|كلم|راسل|خاطب) (بنفسي|شخصيا|نيابه عنك), (سا|سن|سوف ن|راح ن|هن|حن)(رسل|بعث|بعت|وصل)(ه|ها|هم)? (لك )?(الي|علي|ل) ?(بريدك|ايميلك|مكتبك|عنوانك|مكتبكم|بريدكم), (ا|سا|ن|سن)(حيل|حول|رفع) …(لل?|الي )(ال)?(محاسبه|ماليه|حسابات|اداره|قسم [\u0620-\u06ff]+) وهم (س)?ي(رسل|بعث|تواصل|وافو|تصل|رد|صحح|جهز)*, (ويسلم|ويوصل|سيسلم|سيوصل|ويجيب)(ه|ها|هم)? (لك|لكم|اليك|اليكم) (ال)?(مندوب|مندوبنا|زميلنا|محاسب) …(باليد|الي المكتب|الي مكتبك*|بنفسه|مع الختم)
  `,
})

/** A call by which a thing is laid by, written, passed on or watched. */
const doneByCall = new RegExp(unwrap`
  reserv|hold|waitlist|notif|alert|watch|remind|mail|send|message|document|statement|invoice|ticket|case|handoff|
  callback|visit|appointment|complain|report
`)

/** Said of a rule, or of what a screen does: no errand. */
const usual = new RegExp(unwrap`
  (?<![a-z])(?:usually|normally|always|every|each|automatically|suele[n]?|normalmente|siempre|cada)(?![a-z])|通常|一般|
  每[次月周]|自动|عاده|دايما|تلقاييا
`)

/** Errands that the reply promises and no call has run. */
export function errandsIn(text: string, prepared: Prepared, only?: Match['language']): Match[] {
  const found = errands.in(text, only)
  if (found.length === 0 || usual.test(text)) return []
  if (prepared.records().some(({ name, status }) => status === 'ok' && doneByCall.test(name))) return []
  return found.map((match) => ({ ...match, groups: { agent: 'house' } }))
}

/** Words in which a phrase may end and that stand in every other sentence: the verbs before them are triggers too. */
const everywhere = new Set(
  'by side you name with pay meet word up down the over it him her them me us our my hand now today tonight away they he she what their his answer news once when as soon an a una uno par dos nuevo hacer llegar banco tienda hotel comercio le lo la les yo ire paso mism'.split(
    ' ',
  ),
)
const verbTriggers = {
  en: 'aside|reserve_|hold_|meeting_|contacting|calling_|phoning|emailing|chasing|messaging|ringing|reaching out|preparing|compiling|drafting|writing up|report back|come back_|get back_|expect_|await_',
  zh: '盯着|预留|留一|留着|去谈|去找|会找|会去',
  es: 'aparto|apartare|guardo_|guardare|separo_|separare|reservo|reservare',
  ar: '',
} as const

function sparse(language: 'en' | 'zh' | 'es' | 'ar'): string {
  const least = { en: 3, zh: 2, es: 3, ar: 3 }[language]
  const kept = errands.triggers[language].split('|').filter((word) => {
    const bare = word.replaceAll('_', '')
    return bare.length >= least && !everywhere.has(bare)
  })
  return [...kept, ...verbTriggers[language].split('|').filter((word) => word !== '')].join('|')
}

export const errandTriggers = { en: sparse('en'), zh: sparse('zh'), es: sparse('es'), ar: sparse('ar') }
