import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../../matching/patterns.ts'

/**
 * A court, a lawyer or the police, called upon by the customer in the words of most. Supervisors, and what is put in other words, are read in
 * `legal-reading.ts` and `scenes/complaints.ts`.
 */
export const legalPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:i'll sue|i will sue|sue (?:you|your|the|them)|suing(?! (?:nobody|no one|anyone))|(?:file|filing|filed|bring|start|launch|starting|
      my|a|the) (?:a )?lawsuits?|lawsuit (?:against|is|will|coming)|litigat\w+|legal (?:action|proceedings|steps|route|
      claim|letter|notice|threat)|take (?:you|this|it|them|your company)(?: all)? to (?:court|tribunal|the court|
      a judge|law)|(?:see|meet) (?:you|u) (?:all )?in court|(?:in|to) (?:small claims(?: court)?|court) (?:then|next|
      over|if|against|tomorrow)|go(?:ing)? to court(?! (?:my|a|her|him)(?![a-z]))|(?<!(?:covers?|about|teach(?:es)?|explains?) )small claims|class action|court (?:order|papers|summons|case|claim|
      date)|press(?:ing)? charges|subpoena|letter before (?:action|claim)|(?:hear|hearing|letter|notice|call|
      demand) (?:\w+ )?from my (?:lawyers?|attorneys?|solicitors?|barrister|legal)|(?:my|our|a|an|the) (?:lawyers?|
      attorneys?|solicitors?|barrister|legal (?:team|counsel|advis[eo]r|representatives?)|
      counsel)(?: [a-z']+){0,4}? (?:will|is going|are going|'ll|contact\w*|in touch|sue|against|file|filing|draft\w*|
      prepar\w*|taking|writing|advis(?:ed|es|ing) me|told me to|instructed|handle|sending|be sending|already|on (?:it|
      this|the case)|involved|serve|see you)|(?:call(?:ed|ing)?|instruct(?:ed|ing)?|hir(?:e|ed|ing)|retain(?:ed|ing)?|
      consult(?:ed|ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|get(?:ting)?|
      involv(?:e|ing)|pass(?:ing|ed)?(?: [a-z]+){0,3} to|hand(?:ing|ed)?(?: [a-z]+){0,3} to|contact(?:ed|ing)?|
      see(?:ing)?|go(?:ing)? to|with) (?:my|our|a|an) (?:lawyers?|attorneys?|solicitors?|barrister|legal team)|
      lawyer(?:ing)? up|i(?:'m| am) (?:a|an|also a|also an) (?:lawyer|attorney|solicitor)(?=[^.!?]{0,40}(?:(?:my|consumer) rights|the law|illegal|unlawful|su(?:e|ing)|court|breach|further|legal(?:ly)? |careful|watch|hear from|will be|regret|know (?:how|what)))|formal (?:legal )?complaint|
      official complaint|without prejudice|breach of (?:contract|the consumer))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<![如何怎样])(?:我|已经?|准备|马上|现在|要|就|会|这就|立刻|明天|今天|再不|直接|
      只(?:能|好)|已)(?:(?!练|学|体验|讲|教|考(?!虑)|课|模拟|题|演|玩|读)[^。!?\n]){0,10}?(?:起诉(?!状怎么)|诉讼|上诉|打官司|走法律|法律(?:途径|手段|程序|武器|渠道)|报警|报案|立案|申请仲裁|维权|曝光|(?<!被[^,。!?]{0,6})举报|法庭|发律师函|请律师|找律师|委托律师|
      咨询(?:了)?律师)|
      (?<![警广报转公忠劝布宣祷预])告你们|
      法院见|
      法庭(?:上)?见|
      对簿公堂
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:los|les|te|le|lo|la|os) (?:demandare|denunciare|demandaremos|denunciaremos|demando|denuncio|
      voy a (?:demandar|denunciar)|llevare a juicio)|(?:voy|vamos|pienso|quiero|tendre que|pensamos|estoy por|procedere|
      procederemos)(?: a)? (?:demandar|denunciar)[a-z]{0,4}|demandarlos|demandarles|denunciarlos|denunciarles|
      (?:presentar[a-z]{0,4}|interponer|interpondre|poner|pondre|presente|puse|meter|metere|he puesto|he presentado|
      pondra|presentara)(?: ya| manana| hoy)? (?:una |la |mi )?(?:demanda|denuncia|querella|queja formal|
      reclamacion formal|reclamacion oficial)|(?<!(?:redactar|escribir|modelo|formato|plantilla|ejemplo|modulo|curso|clase|libro|tema|aprender)(?: [a-z]+){0,5} )(?:demanda|denuncia|querella) (?:contra|formal|penal|civil|colectiva|
      ante)|nos vemos en (?:los )?(?:tribunales|juzgados|el juzgado|la corte|corte)|(?:acciones|accion|medidas|via|vias|
      procedimiento|proceso) (?:legal(?:es)?|judicial(?:es)?)|(?:mi|mis|nuestr[oa]s?|un|una|el|la) (?:abogad[oa]s?|
      equipo legal|letrad[oa])(?: [a-z]+){0,4}? (?:contactar[a-z]*|ustedes|carta|se pondra[a-z]*|presentar[a-z]*|
      ya (?:esta|tiene|sabe)|prepar[a-z]*|esta (?:prepar|redact)[a-z]*|demand[a-z]*|envi[a-z]*|llamar[a-z]*|les|os|
      recomend[a-z]*|me (?:dice|aconsej|recomend)[a-z]*)|(?:hablar[a-z]{0,3}|hable|consult[a-z]{1,5}|contrat[a-z]{1,4}|
      llam[a-z]{1,4}|con|pasar[a-z]{0,4}|manos de|busc[a-z]{1,4}|(?<!(?:pag|envi|transfer|mand|gir|
      deposit)[a-z]{1,4} )a) (?:mi|mis|un|una|nuestr[oa]s?) (?:abogad[oa]s?|letrad[oa])|ir(?:e|emos)? a juicio|
      llevar(?:los|les|e|emos)?(?: esto| a)? (?:a )?juicio|burofax|(?:redactando|preparando|armando) (?:ya )?(?:la|una|mi|nuestra) (?:demanda|denuncia|querella)|(?:carta|llamada|notificacion|noticias|
      escrito) de(?:l)? (?:mi|nuestr[oa]) (?:abogad[oa]|letrad[oa])|carta documento|juicio(?: contra| de(?! (?:valor|expertos|los expertos|residencia))(?![a-z]))|(?:con|ante|en) la policia(?! de (?:juguete|mentira))|la policia (?:ya|va|viene|sabe|lo|los|se|me|tiene|tendra|esta)|policia (?:ya|viene|en camino|cibernetica)|(?:y|o|,|directo) (?:a )?(?:la )?policia(?= ?[.!,]|$)|
      querella(?:rme|re)?)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:س|ه|ح|راح |بدي |ناوي |قررت |سوف |رح )?(?:ا|ن|ب|بن|ات|نت)?(?:شتكي|رفع|قدم|تقدم|بلغ|
      توجه|روح|ذهب|لجا|راسل|رفعت|قدمت|اتقدم|كتب|فضح|صعد)[\u0620-\u06ff]{0,3}|رفعت|قدمت|تقدمت|اشتكيت|بلغت|شكوي|شكوتي|
      الشكوي|بلاغ|
      بشكوي|ببلاغ|ساشكوكم|اشكيكم|بشكيكم|هشتكيكم|هشتكي|بشتكي|باشتكي|راسلت)(?: [\u0620-\u06ff]+){0,6}? (?:ل|لل|ال|بال|
      الي |عند |لدي |في |علي )?(?:ال)?(?:حمايه (?:ال)?(?:مستهلك|مستهلكين)|بنك المركزي|البنك المركزي|المركزي|مركزي|
      مصرف المركزي|ساما|هيئه[ا-ي]*|هيءه|الهيئه|(?:جهات|جهه|الجهات|الجهه)(?= (?:ال)?(?:رسمي|رقابي|مختص|حكومي|معني|عليا|مسوول))|نيابه|النيابه|وزاره|وزير|شرطه|الشرطه|للشرطه|محكمه|
      المحكمه|للمحكمه|قضا[ءه]?|القضاء|للقضاء|صحافه|اعلام|الاعلام|رقابه|تجاره|التجاره|سلطات|مباحث|جهاز(?= (?:ال)?(?:حمايه|تنظيم|رقاب|منافسه))|ديوان|سنعرضها|(?<=(?:شكوي|شكواي|بلاغ|بلاغا|تظلم|تظلما) )رسمي[ها]?|قضيه|دعوي|جرايم)(?![a-z])
    `,
  ],
})
