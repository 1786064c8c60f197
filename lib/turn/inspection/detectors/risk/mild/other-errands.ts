import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** What else one does at the police, at court or at a ministry; what lies beside them; uniforms, badges and callings. */
const errand = concept({
  en: unwrap`
    (?:go|going|went|heading|off|pop(?:ping)?|walk(?:ing)?) (?:to|by|past|into) (?:the )?(?:police(?: station)?|court(?:house)?|ministry|central bank|consumer office)(?: \w+)? (?:to|for) (?:(?:get |be getting )?married|marry|renew<3>|(?:my|a|the|our) (?:passport|wedding|id|licence|license|visa|jury (?:duty|service)|permit|job|interview|tour|visit)|(?:collect|pick up|get|apply for) (?:my|a|the|our) (?:passport|id|licence|license|visa|permit|certificate|keys?))|
    police (?:costume|uniform|car|hat|toy|lego|badge|dog|set|outfit|helmet|officer (?:costume|outfit|cake)|academy)s?|court(?:ing)? the \w+|(?:writing|wrote|write|written) to the (?:newspapers?|press) about (?:my|our|his|her) (?!(?:case|refund|money|order|complaint|treatment|experience|account|problem|issue)(?![a-z]))[a-z']+|media agenc(?:y|ies)|(?:next to|opposite|near|behind|beside|across from) the (?:police(?: station)?|court(?:house)?|ministry|central bank)
  `,
  es: unwrap`
    (?:voy|ire|vamos|fui|tengo que ir|paso|pasare) (?:a la|al|por el|por la) (?:policia|comisaria|juzgado|ministerio|corte|tribunal|fiscalia)(?: nacional| local| civil)? (?:a|para|por) (?:renovar|casarme|casarnos|sacar|tramitar|recoger|firmar|trabajar|(?:un|el|mi|una|la) (?:papel|pasaporte|cita|certificado|carnet|dni|visa|boda|trabajo|entrevista))<2>|
    (?:al lado|enfrente|frente|cerca|detras|junto|a la vuelta) (?:de la|del|a la|al) (?:policia|comisaria|juzgado|ministerio|corte|tribunal|fiscalia)|(?:ser|es|era|hacerse) (?:un |una )?policia
  `,
  zh: '(?:去|到|上)(?:了|趟)?(?:派出所|公安局?|法院|商务部|人行|人民银行|工商局|市场监管局)(?:那边)?(?:办|开|领|取|补|换|做|上班|面试|结婚|离婚|报到|实习|拿)[^,。!?告投举诉]{0,10}|(?:去|到|在)?(?:派出所|公安局?|法院|警察局|央行|工商局|电视台)(?:旁边?|附近|对面|隔壁|后面|斜对面|那条街)|报?(?:考)?警察(?:学院|学校|制服|叔叔|玩具|车模|服|帽)|(?:找|买)?记者(?:证|节|站|包)',
  ar: '(?:رايح|رايحه|بروح|رحت|ماشي|نازل|اقدم|بقدم|قدمت)~ (?:عال|علي ال|ال|لل|علي |ل)?(?:شرطه|محكمه|وزاره|مخفر|قسم)<2> (?:ا?تزوج|ا?جدد|ا?ستلم|اخذ|اطلع|وظيف|كشف|ب?وظيف|مقابل)~|(?:ال)?وزاره (?:ال)?(?:صحه|تربيه|تعليم|زراعه|ثقافه|اوقاف|رياضه)|(?:جنب|قدام|ورا|مقابل|قريب من|بجانب) (?:ال)?(?:شرطه|محكمه|وزاره|مخفر)',
})
/** And yet one goes there about the house. */
const against = concept({
  en: 'about (?:you|this)|against|su(?:e|ing)|complain~|report(?:ing)? (?:you|this|it)|lawyer~|legal',
  es: 'denunci~|demand~|quej~|reclam~|contra (?:ustedes|usted)|abogad~|por esto',
  zh: '告你|投诉|举报|起诉|报案|律师|维权|立案',
  ar: 'شكوي~|اشتكي~|ضدكم|عليكم|بلاغ|قضيه|محامي~',
})
const everyErrand = new RegExp(errand.source, 'g')

/** A message without errands to an authority that have nothing to do with the house. */
export const withoutOtherErrands = (message: string): string =>
  against.test(message) ? message : message.replace(everyErrand, ' ')
