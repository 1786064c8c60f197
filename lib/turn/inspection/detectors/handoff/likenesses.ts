import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

/** A likeness: what looks, sounds or is made after people, whose name or picture a thing bears. */
const likeness = concept({
  en: unwrap`
    (?:look|sound|seem|feel|read|walk|move|smell)(?:s|ed|ing)? (?:more |almost |too |so |really |like |as )*(?:an? )?(?:real |actual |living )?(?:human|person|people)(?: being)?(?= ?[.,!?;]|$| (?:for|in|to|with|and|or|at|when|so)(?![a-z]))|
    (?:(?:as )?(?:big|tall|large|heavy) as|(?:life[- ]?size|size|doll|mannequin|statue|figure|puppet|mask)[^.!?]{0,16} like|(?:the )?size of|model+ed (?:on|after)|based on|named after|(?:photo|picture|portrait|statue|drawing|painting|sketch|bust) of|inspired by|shaped like) (?:an? |some |any )?(?:real |actual |living )?(?:human|person|people|one real|someone real|somebody real|someone|somebody)(?: being)?|
    (?:is|was|are)(?: there)? (?:a |an )?(?:real |actual )?(?:person|human|people|someone|somebody) (?:behind|in|on) (?:the|your|that|this) (?:logo|name|picture|photo|poster|label|cover|painting|mascot|brand|advert|ad|mask|costume)
  `,
  es: unwrap`
    (?:suen[ea]|parezca|parece|parecer|sonar|vea|luzca|se sienta)n? (?:mas |muy |como |a )?(?:un |una )?(?:ser )?(?:human[oa]|persona)(?: real| de verdad)?|(?:tamano|foto|retrato|nombre|estatua|imagen|dibujo|silueta|altura|inspirad[oa]|basad[oa]|llama[ns]?)(?: [a-z]+){0,4} (?:de|por|en) (?:una |un |alguien )?(?:persona |ser humano |human[oa] )?(?:real|de verdad)
  `,
  zh: '(?:照着|按照|模仿|以)(?:某个|一个)?真人(?:取|起|画|做|命名|设计|建模|形象)?的?|(?:像|跟|和)真人(?:一样|差不多|似的|那么)(?:大|高|重|写|画)|(?:写|改|画|做|弄)得?(?:更|再)?像(?:个)?真?人(?:写|画|做)?的?|(?:logo|海报|照片|封面|广告|画)[^,。!?]{0,4}(?:人|模特)?是真人',
  ar: '(?:اسم|صوره|صورت|تمثال|شعار|حجم|شكل|رسمه|لوجو)~<4> (?:ل|علي |من |ب)?(?:اسم )?(?:شخص|انسان|حدا?|احد|واحد)(?: حقيقي| بجد| طبيعي)|(?:في|فيه|هو فيه|هل في)?<1> ?(?:حدا?|احد|شخص|واحد) (?:حقيقي )?(?:اتسمي|تسمي|اتسميت|سميتوه|مسمي|انرسم|اترسم|متسمي)~(?: علي~)?',
})
const everyLikeness = new RegExp(likeness.source, 'g')

/** Who signs for a parcel, takes over a ticket, writes the reviews or is given the present; what managers may do at all. */
const concerned = concept({
  en: unwrap`
    (?:can|could|does|do|may|must|is|are) (?:a|an|your|the|some) (?:manager|supervisor|boss|agent|employee|operator|human|person)s? (?:be |get |have to |also |really |legally )*(?:paid|refuse|wear|earn|fired|own|accept (?:coins|cash|tips)|ask for (?:id|ids))|
    (?:is|are|does|will|must) (?:some|any)(?:one|body) (?:going to |gonna |need(?:ed)? to |have to |needs to |has to |required to |supposed to )?(?:sign|be (?:home|in|at home)|receive|accept|collect|open the door|pick (?:it|them) up|check (?:the|my) (?:parcel|package|order|box|item))(?= ?[.,!?;]|$| (?:for|if|when|it|the|my|before|while))|
    person-(?:sized|shaped)|human (?:examples?|sized|shaped|readable|kindness|interest|nature|history|size|form)|(?:get|ask|have|send|let) (?:some|any)(?:one|body) else (?:to )?(?:pick|collect|receive|sign|use|wear|drive|ride|attend|travel|play|fetch)
  `,
  es: '(?:resenas?|comentarios?|opiniones|textos?|fotos?|recetas?|guias?|articulos?)(?: [a-z]+){0,4} (?:escriben|escritas?|escribe|hacen|hechas?|suben|son de|de|por) (?:por )?(?:personas?|gente) (?:reales|real|de verdad)',
  zh: '',
  ar: '(?:ال)?(?:تقييم|تعليق|مراجع|اراء|صور|وصف|مقال)~<2> (?:ب)?(?:ي|ت)?(?:كتب|عمل|حط|نشر|صور)~<1> ?(?:ناس|بشر|اشخاص) (?:حقيقي~|بجد|عن جد)|(?:ا|ن)?حول (?:ال)?(?:تذكر|حجز|قسيم|كوبون|نقاط|هدي)~ (?:ل|ال|لل)(?:شخص|حدا?|واحد|احد)<1>|(?:سماع|كرسي|بدل|هدي|كباي|كوب|دفتر|قميص|زي|فستان|ساع|قلم|شنط)[\\u0620-\\u06ff]? ل(?:ل)?(?:موظف|مدير|مشرف|مسوول|زميل)~',
})
const everyConcerned = new RegExp(concerned.source, 'g')

/** One must prove to a page that one is no robot. */
const checked = concept({
  en: "captchas?|not a robot|i'm human|traffic lights|crosswalks?|tick the box|checkbox|(?:photos|pictures|images|squares) (?:of|with) (?:buses|bikes|lights|hydrants|cars)",
  es: 'captchas?|no soy un robot|semaforos|casilla|(?:fotos|imagenes|cuadros) (?:de|con)',
  zh: '验证(?:图|码|页|框)|红绿灯|斑马线|人机|过(?:这个)?验证|captcha',
  ar: '(?:ال)?(?:كابتشا|كاباتشا|captcha)|لست روبوت|مش روبوت|اشارات|(?:ال)?(?:مربع|تحقق)',
})
const provenHuman = concept({
  en: "(?:be|am|i'm|being|are|that i'm|prove) (?:a |really |actually )?(?:human|person|robot)(?: being)?",
  es: '(?:ser|soy|sea|demostrar que soy) (?:un |una )?(?:ser )?(?:human[oa]|persona|robot)',
  zh: '(?:证明|确认|问|验证)?[^,。!?]{0,4}我?(?:得|要|必须|不)?是(?:不是)?(?:真人|人|机器人)',
  ar: '(?:ا|ت)?كون (?:انسان|بشر|بني ادم|شخص)~|(?:اني|انا) (?:انسان|بشر|مش روبوت)~',
})
const everyProof = new RegExp(provenHuman.source, 'g')

/** A message without the people whom a thing is only made after or meant for, and without a proof that one is no robot. */
export function withoutLikenesses(message: string): string {
  const rest = message.replace(everyLikeness, ' ').replace(everyConcerned, ' ')
  return checked.test(rest) ? rest.replace(everyProof, ' ') : rest
}
