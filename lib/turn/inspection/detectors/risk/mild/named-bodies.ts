import { unwrap } from '#lib/text/unwrap.ts'
import { complaintBody } from '../scenes/complaints.ts'
import { concept } from '../scenes/concept.ts'

/** What a supervisor or a society of consumers does besides hearing complaints, and what is asked of it out of curiosity, for a lesson, a job or a visit. */
const plainUse = concept({
  en: unwrap`
    (?:ombuds[a-z]+|regulator|watchdog|forum|authority|commission|council|association|standards|fraud)(?: service)? (?:recommends?|ranks?|ranked|publishes|published|says?(?! (?:you|i|we)(?![a-z]))<4> must|rates?|rated|tests?|tested|awards?|approved|certifies|gave (?:you|your)<4> (?:award|seal|stars?|rating)|membership|magazine|newsletter|survey|report on)|(?:ombuds[a-z]+|regulator|watchdog)'s (?:award|seal|sticker|logo|stars?|rating|magazine)|(?:what(?:'s| is| are| does)|who is|when would (?:one|somebody|someone|people))<2> (?:an? |the )?(?:ombuds[a-z]+|regulator|watchdog|consumer)|
    (?:textbook|school|homework|essay|dissertation|thesis|trivia|quiz|crossword|exam|blog|podcast|lecture)|(?:work|worked|working|job|intern~|vacanc(?:y|ies)|trainee) (?:at|for|with|in) (?:the )?(?:[a-z]+ )?(?:ombuds[a-z]+|regulator|watchdog|consumer|trading standards)|(?:what|how much)<2> (?:would happen )?if (?:one|somebody|someone|people) complains?|fees? be paid
  `,
  es: unwrap`
    publi[cq]a~|comparativas?|ranking|encuesta|simulador|charla|feria|curso|revista|practicas|concurso|trivial|examen|trabajo de (?:clase|la uni)|(?:dice|dijo|asegura|opina) que (?:su|sus|el|la|los|las|tu)<6> (?:mejor|buen[oa]s?|segur[oa]s?|sano|saludable|recomendable)|recomiend?[ao]n?|recomendo|aconsej(?:a|o)|premi(?:a|o)|aprobo|certific(?:a|o)|verifico|abren?<3> (?:los )?(?:sabados|domingos|lunes|festivos)|(?:que|cual es el) horario|
    registr(?:ar|o|e|ando)<3> (?:marca|nombre|logotipo|patente)|(?:solicitud|registro)<2> (?:marca|logotipo|patente)|trabaj(?:e|o|aba|amos)<2> (?:en|para|con)|en que casos (?:puedo|se puede|se)
  `,
  zh: '公众号|官网|月刊|杂志|格价|培训|讲座|区别|叫(?:啥|什么)|推荐|评测|排名|排行|比较试验|消费提示|招聘|实习|素材|图标|课本|考试|作业|知识竞赛|联名|做海报',
  ar: '(?:ادرس|بدرس|طالب|طالبه) (?:حقوق|قانون)~|سوال نظري|موظف~<1> (?:ب|في )?(?:هييه|حمايه|وزاره)~|(?:توصي|اوصت|نشرت|تنشر|صنفت|تصنيف|رشحت)~|دوره|محاضره|مجله|امتحان|مسابقه|وظايف|تدريب',
})

/** And yet the customer has a grievance, or announces a step. */
const grievance = concept({
  en: "(?<!(?:one|somebody|someone|people) )complain(?:t|ts|ed|ing|s)?|report(?:ed|ing)? (?:you|this|it)|su(?:e|ing)|lawyer~|against (?:you|your)|my (?:case|money|refund|complaint|dispute)|escalat~|refer~|tak(?:e|ing) (?:this|it|you)|i(?:'ll| will|'m going|'ve| have)<2> (?:go|be|tak|contact|writ|call|told|inform|open|copied|been)~|(?:has|have|got|knows?) (?:my|the) (?:file|letter|case|details)|will (?:hear|be hearing|be in touch)|if you (?:don't|do not|can't)|you owe|refus~|ignor~|scam~|fraud(?!$|\\?| a)|or else|unless|deadline|days? to",
  es: 'quej~|(?:ya )?avis(?:e|amos|ado)|ya habl~|escrib~|expediente|folio|tendran? noticias|va<1> (?:a )?(?:consumo|profeco|condusef)|tiene mi~|reclam~|denunci~|demand~|mi (?:caso|dinero|reembolso|queja)|voy a (?:ir|acudir|quejarme|denunciar|reclamar|poner)|ire|acudire|contra (?:ustedes|usted|vosotros)|si no|no me (?:resuelv|devuelv|respond|contest)~|estaf~|fraude|robo|engan~|abus~',
  zh: '(?<!黑猫)投诉(?!的图标)|见[吧。!,]?$|等着|材料|已经?(?:打|联系|反映)|举报|起诉|告你|维权|我(?:要|会|就|去|已经)[^,。!?]{0,4}(?:找|打|向)|不(?:退|赔|给|处理|解决)|骗|再不|否则|不然|赔偿',
  ar: 'شكو~|بلغت~|كلمت~|راسلت~|رايح~|شكاي~|شكي~|اشتك~|بلاغ~|ارفع~|برفع~|ساقدم|بقدم|ضدكم|عليكم|حقي|نصب~|احتيال|اذا ما|والا|تعويض',
})

const everyBody = new RegExp(complaintBody.source, 'g')
/** So near to its name must stand what tells of its other business. */
const near = 64

/** A message without the supervisor that is only named: for its rankings, its hours, a lesson, a job. */
export function withoutNamedBodies(message: string): string {
  if (grievance.test(message)) return message
  return message.replace(everyBody, (body, at: number) =>
    plainUse.test(message.slice(Math.max(0, at - near), at + body.length + near)) ? ' ' : body,
  )
}
