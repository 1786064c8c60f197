import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

const otherwiseEn =
  "(?:i|i'm|i've|i'll|im|me|my ?self|you|your|how to|ways|painless|because|but|so|now|today|tonight|yesterday|someone|somebody|he|she|they)(?![a-z])"
const ofItEn = `(?!${otherwiseEn})(?:(?! ${otherwiseEn})[^.,;!?]){1,80}`
const otherwiseEs =
  '(?:yo|me|ustedes|usted|vosotros|su|sus|como|porque|pero|quiero|matarme|suicidarme|hoy|ahora|ayer|alguien|y (?:ya|mi))(?![a-z])'
const ofItEs = `(?!${otherwiseEs})(?:(?! ${otherwiseEs})[^.,;!?]){1,80}`
const otherwiseAr =
  '[وف]?(?:انا|انتم|انتو|ضدكم|عليكم|عنكم|نفسي|حالي|كيف|ازاي|لاني|لاننا|بس|لكن|اليوم|الان|الحين|هلق|امس|مبارح|حدا?|احد|بدي|ابي|رح|راح)(?![\\u0620-\\u06ff])'
const ofItAr = `(?!${otherwiseAr})(?:(?! ${otherwiseAr})[^.,;!?]){1,80}`
const ofItZh = '(?:(?![你您他她]|怎么|如何|方法|因为|但|今|昨|刚|现在|有人)[^,。!?我]){1,24}'

/** What one studies, teaches or reads, as far as its subject is told: no first person stands in it, nor the house. */
const subject = concept({
  en: unwrap`
    (?:dissertations?|thesis|essays?|papers?|research|project|coursework|assignment|homework|presentation|studies|module|seminar|workshops?|lectures?|articles?|blog ?post|podcast|books?|casebooks?|textbooks?|novels?|literature|documentar(?:y|ies)|memoirs?|course)(?: (?!i |you )[a-z]+){0,2}? (?:on|about|into|regarding|around|covering|of) ${ofItEn}|
    (?:suicide|self-?harm|fraud|consumer protection|domestic violence|identity theft)(?:[ -](?:prevention|awareness))? (?:project|thesis|dissertation|essay|research|paper|books?|module|studies|textbooks?)
  `,
  es: unwrap`
    (?:tesis|tesina|trabajos?(?: de [a-z]+)?|ensayos?|proyectos?|monografia|exposicion|articulos?|cursos?|clases?|taller(?:es)?|seminarios?|libros?|novelas?|manuales|textos?|documental(?:es)?|podcast|bibliografia|tfg|tfm|estudios?|investigacion)(?: [a-z]+){0,2}? (?:sobre|acerca de) ${ofItEs}|(?:tesis|tesina|tfg|tfm|libros?|novelas?|textos?) de (?!reclamac|quejas?|sugerenc)${ofItEs}
  `,
  zh: unwrap`
    (?:论文|课题|毕设|毕业设计|作业|课程|选修课|讲座|科普|调研|专题|手抄报|ppt)[^,。!?我你您]{0,4}(?:写|做|讲|选|是|关于|研究|涉及)的?(?:是)?${ofItZh}|
    (?:写|研究|学|读|看|买|需要|想要|有没有|有|求|推荐|关于|讲)(?:一?[本些篇])?${ofItZh}的(?:书籍?|论文|教材|绘本|小说|文献|课程|纪录片|课题|课|参考资料|手册)
  `,
  ar: unwrap`
    (?:(?:ال)?بحث(?:ي|ا)?|(?:رساله|رسالتي) (?:ال)?(?:ماجستير|دكتوراه)~|اطروحت?ه?ي?|(?:ال)?مشروع(?:ي)?|مقال(?:ه|ات)?|دراسه|كتاب|كتب|كتبا?|روايه|روايات|دوره|كورس|محاضره|ورشه|بوستر|مراجع|تقرير مدرسي)(?: [\u0620-\u06ff]+){0,2}? (?:عن|حول|بخصوص) ${ofItAr}
  `,
})
const everySubject = everywhere(subject)

/** One's trade is the law's, or one asks for what those of it use. */
const trade = concept({
  en: unwrap`
    (?:i'm|i am|im|as|my \w+(?:'s| is)|she's|he's|we're|we are) (?:an? |the )?(?:\w+ ){0,2}?(?:barrister|lawyer|solicitor|paralegal|judge|prosecutor|magistrate|bailiff|law (?:student|firm|clerk)|legal secretary)s?|(?:i|we|she|he) works? (?:at|in|for) (?:an? |the )?(?:\w+ )?(?:law firm|court(?:house)?|chambers|tribunal)
  `,
  es: '',
  zh: '我(?:是|在|们是|们)[^,。!?]{0,8}(?:律师|律所|法院|法庭|检察院|书记员|法学)|律所(?:要|用|买|定制|采购)',
  ar: '',
})
/** And yet it is turned upon the house. */
const turned = concept({
  en: '(?:su(?:e|ing)|tak(?:e|ing)|see|seeing|report(?:ing)?|against|hear(?:ing)? from|warn~|serv(?:e|ing)|prosecut(?:e|ing)|meet)<2> (?:you|your|u|this (?:company|shop|store)|over this|about this)|illegal~|unlawful~|breach|rights|regret|careful|refund|money back|compensat~|complain~|over this',
  es: '',
  zh: '起诉|告你|告(?:到|上|了)|投诉|举报|维权|违法|违约|退(?:款|钱|货)|赔|等着|权益|发函|[你您]们(?:会|必须|要|得)|法院见|法庭见',
  ar: '',
})
const tools =
  /(?<![a-z])(?:(?:in|at|for|to) )?(?:the )?(?:court(?:room)?|lawyers?|barristers?|solicitors?|tribunal|lawsuits?|judges?)(?![a-z])|(?:律师|律所|法院|法庭|检察院)们?(?:[^,。!?你您我]{0,4}(?:打官司|开庭|立案|诉讼))?|打官司|开庭/g

/** A message without the subjects of studies and books, and without the tools of its customer's trade. */
export function withoutTopics(message: string): string {
  const rest = message.replace(everySubject, ' ')
  return trade.test(rest) && !turned.test(rest) ? rest.replace(tools, ' ') : rest
}
