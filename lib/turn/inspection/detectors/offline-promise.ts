import { createClaimDetector } from '../claim-detector.ts'
import { echoesPublic } from '../echoes-public.ts'
import { literalStems } from '../literal-stems.ts'
import { type Match, patterns } from '../patterns.ts'
import type { Prepared } from '../prepared.ts'
import type { Sentence } from '../watch.ts'

const staff =
  '(?:our|my|a|an|the|one of (?:our|my)) (?:[a-z-]+ ){0,2}?(?:team|manager|supervisor|colleague|colleagues|specialist|agent|advisor|adviser|representative|rep|staff|department|desk|technician|engineer|expert|boss|lead|person|officer|people|support|member of (?:our|the) (?:team|staff))|someone(?: from (?:our|the) [a-z]+)?|somebody|a member of [a-z ]{1,16}'
const willEn =
  "(?:will|'ll|shall|(?:am|'m|is|are|'re) (?:going to|gonna)|gonna|promise to|plan to|(?:am|'m|is|are) about to)"
const adverbEn =
  '(?: (?:personally|definitely|also|then|certainly|gladly|happily|immediately|now|just|always|myself|directly|be happy to|make sure to|be sure to)){0,2}'
const reachEn =
  'call|phone|ring|telephone|dial|contact|e-?mail|text you|text|write|message|get back|come back to you|reach out|follow up|be in touch|get in touch|stay in touch|keep in touch|touch base|speak (?:to|with)|talk (?:to|with)|chase|have (?:a word|someone|them|him|her|my|our)|send you (?:an? )?(?:e-?mail|text|message|sms|letter|update|reminder|confirmation by)|drop you|give you (?:a|another) (?:call|ring|bell|buzz|shout)|give (?:them|him|her|the [a-z]+) (?:a|another) (?:call|ring)|visit|come by|stop by|come to your|keep you (?:posted|updated|informed|in the loop)|update you|notify you|remind you|alert you|check back|check in (?:with|on)|monitor|keep an eye|keep watching|watch (?:it|this|your)|look into (?:it|this|that) (?:and|personally|tonight|tomorrow|over)|ask (?:my|our|the) [a-z]+|raise (?:it|this) with|take (?:it|this) up with|pass (?:it|this) on to|let you know (?:by|tomorrow|tonight|later|today|this|next|within|in \\d|on (?:mon|tue|wed|thu|fri|sat|sun)|when|as soon|once|the outcome|the result|what|how|via|per)|be calling|be contacting|be e-?mailing|be reaching|be in contact|be writing|be phoning|deal with (?:it|this) personally|handle (?:it|this) personally|see to it|push (?:it|this|them)|investigate|escalate (?:it|this) (?:to|with)'
const receiveEn =
  "(?:you'll|you will|you can expect|expect|you should expect|you are going to|you're going to|watch out for|look out for|await|wait for|there will be)(?: (?:soon|shortly|also|then))?(?: (?:to )?(?:have|get|receive|hear|see))?(?: (?:back|soon|directly|shortly))?(?: (?:a|an|another|my|our|the|some))?(?: [a-z-]+){0,2}? ?(?:call|phone call|callback|e-?mail|text|message|reply|letter|response|update|word|news|visit|feedback|hear)(?: back)?(?: (?:about|on|regarding) [a-z ]{1,24}?)?(?: (?:from (?:me|us|our|my|a|an|the|one)|tomorrow|tonight|today|later|soon|shortly|by|within|this (?:afternoon|evening|morning)))"

const who =
  '(?:我们?|本人|咱们?|客服|人工客服|经理|主管|店长|专员|专人|同事|工作人员|技术(?:人员|部门|团队)?|团队|老板|负责人|部门|上级|售后|财务|风控|工程师)'
const willZh =
  '(?:会|将会?|稍后|晚点|晚些时候|马上|这就|立刻|立即|今天|今晚|明天|明早|后天|下午|上午|待会儿?|等会儿?|一会儿?|随后|到时候?|之后|过后|回头|周[一二三四五六日]|尽快|第一时间|保证|一定|负责|亲自|来|去|承诺|帮您|替您)'
const reachZh =
  '(?:给[您你][^,。]{0,6}(?:打|回|去|拨|发|来)|致电|打电话|打个电话|来电|回电|回拨|去电|联系[您你]|联络[您你]|与[您你]联系|和[您你]联系|跟[您你]联系|联系(?:快递|商家|卖家|物流|银行|仓库|财务|技术|同事|经理|供应商|承运|配送|骑手|站点)|联系一下|通知[您你]|回复[您你]|答复[您你]|告知[您你]|反馈给[您你]|短信|邮件|发信|写信|跟进|跟踪|盯着|回访|上门|登门|拜访|拨打|沟通|去问|问一下|催(?:一下|促|快递|仓库|物流)|提醒[您你]|督促|协调|核实后|调查|向(?:上级|领导|经理|财务|总部|主管)|汇报|反映|私下)'

const reachEsFirst =
  'llamare|llamaremos|contactare|contactaremos|escribire|escribiremos|avisare|avisaremos|informare|informaremos|notificare|notificaremos|telefoneare|telefonearemos|comunicare|comunicaremos|(?:me|nos) (?:pondre|pondremos|comunicare|comunicaremos|encargare|encargaremos|asegurare|aseguraremos)|hablare con|hablaremos con|(?:enviare|enviaremos|mandare|mandaremos|hare|haremos|dare|daremos)(?: llegar)? (?:un correo|un e-?mail|un mensaje|un sms|una llamada|seguimiento|noticias|una respuesta|la respuesta|una carta|una confirmacion por)|volvere a|volveremos a|mantendre|mantendremos|seguire (?:de cerca|pendiente)|seguiremos|estare (?:pendiente|al pendiente|en contacto|atento al)|estaremos (?:pendientes|en contacto)|preguntare|preguntaremos|consultare con|recordare|visitare|visitaremos|reclamare a|supervisare|vigilare|investigare|investigaremos|respondere por|responderemos por|devolvere la llamada|devolveremos la llamada|insistire'
const reachEsBase =
  'llamar(?:le|te|lo|la|los|los)?|contactar(?:le|te|lo|la|con)?|escribir(?:le|te)?|avisar(?:le|te)?|informar(?:le|te)?|notificar(?:le|te)?|telefonear(?:le|te)?|comunicar(?:me|nos)|poner(?:me|nos) en contacto|hablar con|enviar(?:le|te) (?:un correo|un e-?mail|un mensaje|un sms)|dar(?:le|te)? seguimiento|hacer(?:le|te)? seguimiento|mantener(?:le|te)|visitar(?:le|te)|recordar(?:le|te)|preguntar(?:le)? a|investigar|consultar(?:lo)? con'
const staffEs =
  '(?:un|una|nuestro|nuestra|el|la|mi|algun|alguien|uno)(?: de nuestros| de mis| de los| del?)?(?: [a-z]+){0,2}? ?(?:gerente|supervisor|supervisora|encargad[oa]|agente|agentes|companer[oa]|companer[oa]s|colega|equipo|especialista|especialistas|asesor|asesora|tecnico|responsable|departamento|jefe|jefa|personal|representante|alguien)'
const reachEsThird =
  'llamara|contactara|escribira|avisara|informara|notificara|telefoneara|respondera|visitara|comunicara|pondra en contacto|pondra en comunicacion|devolvera la llamada|dara seguimiento|enviara (?:un correo|un mensaje|un sms|un e-?mail)|atendera personalmente|mantendra'

const reachAr =
  '(?:س|سوف |راح |ح)(?:ا|ن|ي|ت)(?:تصل|تواصل|كلم|كلمك|هاتف|هاتفك|تحدث مع|رسل (?:لك|اليك|لكم|رساله|بريد)|كتب|بلغك|بلغكم|عاود|وافيك|وافيكم|تابع|علمك|علمكم|خبرك|خبركم|راسلك|رد عليك|زورك|زوركم|ذكرك|راقب|راجع مع|سال|حقق|شعرك|شعركم|خاطب|حاول الاتصال|طلعك|بقيك|رجع لك|رجع اليك|دق عليك|دق لك)\\S*'

/** What a reply says when it promises an act outside the chat. */
export const offlinePromisePatterns = patterns({
  en: [
    `(?<![a-z])(?:i|we|${staff})(?: ?${willEn}|'ll|ll)${adverbEn} (?:${reachEn})(?![a-z])`,
    `(?<![a-z])(?:let me|allow me to|i promise to|we promise to|i'd be calling|i am|i'm|we're|we are) (?:(?:personally|just|quickly) )?(?:calling|phoning|ringing|contacting|emailing|e-mailing|messaging|texting|call (?:you|them|the)|phone (?:you|them|the)|ring (?:you|them|the)|contact (?:the|them|our|my)|e-?mail (?:you|the|them)|speak (?:to|with) (?:my|our|the)|talk to (?:my|our|the)|chasing)`,
    `(?<![a-z])(?:${staff}) (?:is|are) (?:calling|phoning|contacting|emailing|messaging|visiting|about to)`,
    receiveEn,
    "(?<![a-z])you(?:'ll| will) hear (?:back )?(?:from (?:me|us|our|my|a|an|the)|soon|shortly|by|within)",
    '(?<![a-z])(?:keep|stay by) your phone',
    "(?<![a-z])(?:she|he|they)(?:'ll| will)(?: [a-z]+){0,2}? (?:call|phone|ring|e-?mail|text|contact|message|write to|visit|get back to|reach out to|get in touch with|speak to|talk to|update)(?: you| back)(?![a-z])",
  ],
  zh: [
    `${who}[^,。;!?\\n不没]{0,6}?${willZh}[^,。;!?\\n不没]{0,16}?${reachZh}`,
    `(?:^|[,。;!?\\s])${willZh}[^,。;!?\\n不没您你]{0,10}?${reachZh}`,
    `(?:会有|将有|安排|让|请|叫|派)(?:[^,。;!?\\n]{0,4}?)${who}[^,。;!?\\n不没]{0,12}?${reachZh}`,
    '(?:等(?:待|候)?|留意|注意|接听|期待)(?:我们?|我们的|我的|客服的?|经理的?|同事的?)[^,。]{0,4}(?:电话|来电|消息|回复|邮件|短信|通知|好消息)',
    `${who}[^,。;!?\\n不没可]{0,10}?(?:(?:电话|短信|邮件)(?:通知|联系|告知|回复)[您你])`,
    '(?:我们?|这边)[^,。;!?\\n不没]{0,4}?(?:盯着|跟着|跟进|留意着|盯紧)(?!的)',
    '(?:有了?(?:消息|结果|进展|回复|答复)|一有消息|第一时间)[^,。;!?\\n]{0,10}?(?:告诉|通知|回复|联系|告知)[您你]',
  ],
  es: [
    `(?<![a-z])(?:(?:le|te|lo|la|los|las|se lo|les|yo|y) )?(?:${reachEsFirst})(?![a-z])`,
    `(?<![a-z])(?:voy|vamos|le voy|te voy|lo voy|la voy|le vamos|te vamos|me comprometo|nos comprometemos|prometo|prometemos)(?: personalmente)? (?:a )?(?:${reachEsBase})(?![a-z])`,
    `(?<![a-z])(?:${staffEs})[^,;.]{0,30}? (?:le |te |lo |la |se )?(?:${reachEsThird}|va a (?:${reachEsBase}))(?![a-z])`,
    '(?<![a-z])(?:recibira|recibiras|tendra|tendras|espere|espera|va a recibir|vas a recibir|puede esperar)(?: pronto| hoy| manana)? (?:una llamada|un correo|un mensaje|noticias|un sms|nuestra llamada|mi llamada|nuestro correo|mi correo|una respuesta|respuesta|un aviso)(?: [a-z]+){0,3}? ?(?:mi[oa]?|nuestr[oa]s?|de (?:mi|nuestr|un|una|parte|nosotros)|del|hoy|manana|pronto|esta (?:tarde|noche)|antes|en (?:las|breve|unas))',
    '(?<![a-z])(?:hoy(?: mismo)?|manana|esta (?:tarde|noche|semana)|luego|en (?:un rato|una hora|breve)|enseguida|primera hora|en cuanto sepa(?: [a-z]+){0,2})(?: [a-z]+){0,5}? (?:le|te|lo|la|se lo) (?:llamo|escribo|aviso|contacto|cuento|digo|comento|llamamos|escribimos|contamos|decimos|confirmo)(?![a-z])',
    '(?<![a-z])(?:le|te|lo|la) (?:llamo|escribo|contacto|llamamos|decimos algo|digo algo)(?: yo)?(?: [a-z]+){0,4}? (?:hoy|manana|esta tarde|esta noche|luego|en un rato|en (?:una|unas|dos|\\d+) |antes de|a primera hora|en cuanto)',
    '(?<![a-z])(?:(?:me|nos) (?:pongo|ponemos) en contacto|hablo con (?:mi|el|la|nuestr[oa])|(?:quedo|me quedo) (?:pendiente|al tanto)|(?:se lo|lo) (?:comento|consulto|paso|traslado) (?:a|con) (?:mi|el|la|nuestr[oa]))(?![a-z])',
  ],
  ar: [
    `(?<![\\u0620-\\u06ff])و?(?:${reachAr})`,
    '(?<![\\u0620-\\u06ff])و?(?:س|سوف ت|سوف )?(?:ستصلك|تصلك|سيصلك|يصلك|ستتلقي|تتلقي|ستتلقون|ستستلم|انتظر|ترقب|توقع) (?:[\\u0620-\\u06ff]+ ){0,2}?(?:مكالم|اتصال|رساله|بريد|رد)[\\u0620-\\u06ff]* ?(?:مني|منا|من (?:احد|مدير|فريق|زميل|موظف|قسم|مشرف|المدير|الفريق|القسم|المشرف)|اليوم|غدا|خلال|قريبا|مساء|هذا)',
    '(?:احد (?:موظفينا|زملاينا|ممثلينا|المختصين)|مديرنا|فريقنا|المدير|المشرف|مدير[\\u0620-\\u06ff]*|زميلي|زميلتي|موظف)[^,.]{0,20}? (?:س|سوف |راح )(?:ي|ت)(?:تصل|تواصل|كلم|هاتف|زور|رد|راسل|بلغ|عاود|تابع)',
    '(?<![\\u0620-\\u06ff])(?<!قد )و?(?:ب|ه|ح|راح |رح )(?:ا|ن|ي|ت)?(?:تصل|كلم|تواصل|رجع|دق|رد|خبر|بلغ|تابع)(?:ك|كم|لك)?(?: (?:بك|فيك|عليك|لك|لكم|معك|علي) ?| (?:المستودع|المدير|المشرف|الشركه|القسم|الفريق|الموضوع))',
  ],
})

/** Waits for the customer, here in the chat: no promise of an act outside. */
const yourTurn =
  /(?:if|once|when|after|as soon as) you(?![a-z])|(?:once|if|after|when) (?:your )?(?:identity|verification)|(?:等|待|如果|若)[您你]|[您你][^,。]{0,8}(?:后|的话)|(?:si|cuando|en cuanto|una vez que) (?:usted|me|nos|lo|la|complete|confirme|verifique|tu)|(?:اذا|عندما|بعد ان|بمجرد ان|فور) ت/

const house =
  /(?<![a-z])(?:our|my|the) (?:[a-z-]+ ){0,3}?(?:team|lead|manager|supervisor|colleagues?|specialist|agent|advis[eo]r|representative|staff|department|desk|expert|boss|head|office|people)(?![a-z])/
const outsider =
  /(?<![a-z])(?:bank|courier|carrier|driver|seller|shop|store|police|manufacturer|customs|post office|issuer|merchant)(?![a-z])/

/** Whether "she", "he" or "they" are people of the house, as far as the sentence and the one before it say. */
function ofOurHouse(sentence: Sentence, start: number): boolean {
  const told = `${sentence.previous} ${sentence.text}`
  return house.test(told) && !outsider.test(`${sentence.previous} ${sentence.text.slice(0, start)}`)
}

const callWords = /call|phone|ring|回电|电话|来电|拨|llama|telefon|مكالم|اتصال|تصل|هاتف|عاود/
const personWords =
  /specialist|colleague|agent|person|team|representative|someone|advis|manager|客服|同事|专员|工作人员|专人|人工|agente|companer|especialista|asesor|equipo|persona|موظف|زميل|زملا|فريق|مختص|ممثل/

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const done = prepared.records().filter(({ status }) => status === 'ok')
  const around = sentence.text.slice(match.start)
  if (yourTurn.test(sentence.text.slice(match.end))) return true
  if (/^(?:she|he|they)(?![a-z])/.test(match.text) && !ofOurHouse(sentence, match.start)) return true
  if (/مندوب|شركه الشحن|الناقل|البايع|البنك|بنكك/.test(sentence.text) && /^و?(?:سي|ست)/.test(match.text)) return true
  if (callWords.test(around) && done.some(({ name }) => name === 'request_callback')) return true
  if (
    personWords.test(match.text) &&
    done.some(({ name }) => name === 'handoff_to_human' || name === 'request_callback')
  ) {
    return true
  }
  return echoesPublic(sentence.text, prepared)
}

const stems = (source: string): string => literalStems(source).join('|')

/** 4.1: promises an act that the assistant cannot do. */
export const offlinePromise = createClaimDetector({
  name: 'offline-promise',
  triggers: {
    en: `${stems(reachEn)}|calling|phoning|ringing|contacting|emailing|messaging|texting|chasing|visiting|reply|letter|response|update|word|news|feedback|hear|from_|tomorrow|tonight|later|soon|shortly|by_|within|keep your phone|stay by your phone|know_|when_|once_`,
    zh: `给您|给你|${stems(reachZh)}|电话|来电|消息|回复|邮件|短信|通知|好消息|联系|回拨`,
    es: `${stems(reachEsFirst)}|${stems(reachEsBase)}|${stems(reachEsThird)}|correo|mensaje|llamada|noticias|seguimiento|sms|contacto|respuesta|aviso|encargare|pondre|pondremos|llamo|escribo|aviso_|contacto|cuento|decimos|digo_|comento|consulto|traslado|llamamos|escribimos|contamos|confirmo|hablo con|pendiente|al tanto|pongo en|ponemos en|algo_|manana|tarde|hoy`,
    ar: `~سا|~سن|~سي|~ست|سوف|راح|اتصل|نتصل|يتصل|تتصل|اتواصل|نتواصل|يتواصل|مكالم|اتصال|رساله|بريد|رد_|تواصل|تصل|كلم|هاتف|~بتصل|~بكلم|~بتواصل|~برجع|~هكلم|~هتصل|~حكلم|~بخبر|~ببلغ|~بتابع|~برد`,
  },
  patterns: offlinePromisePatterns,
  excuses: ['question', 'condition', 'negation', 'hearsay', 'quote'],
  backed,
})
