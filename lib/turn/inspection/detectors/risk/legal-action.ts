import { unwrap } from '#lib/text/unwrap.ts'
import { patterns } from '../../matching/patterns.ts'

const authorityEn = unwrap`
    (?:ombudsm[ae]n|regulators?|regulatory (?:body|authority)|watchdog|fca|cfpb|ftc|bbb|fos|asic|afca|finra|ico|cma|
    ofcom|accc|gdpr|better business|trading standards|citizens advice|attorney general|financial (?:conduct|services|
    ombudsman|regulator|authority)[a-z ]{0,12}|central bank|banking (?:authority|commission)|consumer (?:protection|
    affairs|rights|court|authority|agency|association|forum|council|watchdog|commission|tribunal|ministry|
    financial)[a-z ]{0,10}|data protection (?:authority|officer|commissioner|agency)|police|cops|law enforcement|
    (?<!tax )authorities|action fraud|small claims|ministry|government agency|my (?:mp|senator|congressman|
    congresswoman)|press|newspapers?(?! subscription)|journalists?|(?<!social )media(?! (?:files?|player|centre|center|library))|bank of (?:england|ghana|japan|canada|israel|thailand|tanzania|uganda|zambia|jamaica))
  `
const authorityEs = unwrap`
    (?:profeco|condusef|(?<!(?:mi|el|este|un|tu|su|ese) )consumo(?! de)|consumidor(?:es)?|regulador[a]?|banco (?:central|de espana|de mexico)|ocu|facua|sernac|
    indecopi|cnbv|cmf|sbs|cnmv|aepd|superintendencia|defensor(?:ia)?|policia|guardia civil|fiscalia|ministerio|
    tribunal(?:es)?|juzgados?|juez|jueza|jueces|arbitraje|arbitral|justicia|prensa|(?<!(?:mis|otros|sus|los) )medios(?! de)|los medios(?! de)|autoridad(?:es)?|
    hoja de reclamaciones|agencia (?:espanola )?de proteccion|inspeccion|bdce|sic|usuario financiero|omic)
  `

/** A regulator, the police, a court or a lawyer, called upon by the customer. */
export const legalPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:instructed|engaged|hired|retained|consulted|appointed|briefed) (?:my |our |a |an )?(?:solicitors?|
      lawyers?|attorneys?|counsel|barrister)(?![a-z])|(?<![a-z])(?:through|before|in|to) the courts?(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:complain(?:ed|ing|t|ts)?|report(?:ed|ing)?|fil(?:e|ed|ing)|lodg(?:e|ed|ing)|escalat(?:e|ed|ing)|
      going|go|gone|went|contact(?:ed|ing)?|writ(?:e|ing|ten)|wrote|notif(?:y|ied|ying)|tak(?:e|ing|en)|submit(?:ted|
      ting)?|refer(?:red|ring)?|rais(?:e|ed|ing)|tell(?:ing)?|inform(?:ed|ing)?|e-?mail(?:ed|ing)?|call(?:ed|ing)?|
      involve|involving|straight|off|heading|turn(?:ing)?|case|hear from|speak(?:ing)? (?:to|with)|spoken (?:to|with)|
      next stop|forward(?:ed|ing)?)(?: (?!if|what)[a-z0-9',-]+){0,9}? ${authorityEn}(?![a-z])|(?<![a-z])(?:the |my |
      our )?${authorityEn} (?:will|is going to|are going to|has been|have been|can|would|knows?|told me|says? you|case|
      complaint|reference)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:i'll sue|i will sue|sue (?:you|your|the|them)|suing(?! (?:nobody|no one|anyone))|(?:file|filing|filed|bring|start|launch|starting|
      my|a|the) (?:a )?lawsuits?|lawsuit (?:against|is|will|coming)|litigat\w+|legal (?:action|proceedings|steps|route|
      claim|letter|notice|threat)|take (?:you|this|it|them|your company)(?: all)? to (?:court|tribunal|the court|
      a judge|law)|(?:see|meet) (?:you|u) (?:all )?in court|(?:in|to) (?:small claims(?: court)?|court) (?:then|next|
      over|if|against|tomorrow)|go(?:ing)? to court(?! (?:my|a|her|him)(?![a-z]))|small claims|class action|court (?:order|papers|summons|case|claim|
      date)|press(?:ing)? charges|subpoena|letter before (?:action|claim)|(?:hear|hearing|letter|notice|call|
      demand) (?:\w+ )?from my (?:lawyers?|attorneys?|solicitors?|barrister|legal)|(?:my|our|a|an|the) (?:lawyers?|
      attorneys?|solicitors?|barrister|legal (?:team|counsel|advis[eo]r|representatives?)|
      counsel)(?: [a-z']+){0,4}? (?:will|is going|are going|'ll|contact\w*|in touch|sue|against|file|filing|draft\w*|
      prepar\w*|taking|writing|advis(?:ed|es|ing) me|told me to|instructed|handle|sending|be sending|already|on (?:it|
      this|the case)|involved|serve|see you)|(?:call(?:ed|ing)?|instruct(?:ed|ing)?|hir(?:e|ed|ing)|retain(?:ed|ing)?|
      consult(?:ed|ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|get(?:ting)?|
      involv(?:e|ing)|pass(?:ing|ed)?(?: [a-z]+){0,3} to|hand(?:ing|ed)?(?: [a-z]+){0,3} to|contact(?:ed|ing)?|
      see(?:ing)?|go(?:ing)? to|with) (?:my|our|a|an) (?:lawyers?|attorneys?|solicitors?|barrister|legal team)|
      lawyer(?:ing)? up|i(?:'m| am) (?:a|an) (?:lawyer|attorney|solicitor)(?![^.!?]{0,40}(?:invoice|account|office|
      discount|receipt|software|order))|formal (?:legal )?complaint|
      official complaint|without prejudice|breach of (?:contract|the consumer))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?:投诉|举报|反映|告|告到|报(?![名销价税])|反馈|找|去|上|打|拨打?|联系|申诉|走|提交|向|捅到|材料)[^。!?\n]{0,10}?(?:消协|消保委|消费者(?:协会|权益)|12315|12345|12378|
      12363|12321|12381|银保监|银监|证监|金管局|金融监管|金融局|金融办|监管(?:部门|局|机构|总局|层)?|工商(?:局|部门)?|市场监管|市监局|央行|人民银行|人行|网信办|工信部|通管局|信访|
      经侦|警察|公安|派出所|法院|仲裁|媒体|记者|电视台|黑猫|曝光台|315|有关部门|外汇局|商务部|文旅局)|(?<![如何怎样])(?:我|已经?|准备|马上|现在|要|就|会|这就|立刻|明天|今天|再不|直接|
      只(?:能|好)|已)[^。!?\n]{0,10}?(?:起诉|诉讼|上诉|打官司|走法律|法律(?:途径|手段|程序|武器|渠道)|报警|报案|立案|申请仲裁|维权|曝光|(?<!被[^,。!?]{0,6})举报|法庭|发律师函|请律师|找律师|委托律师|
      咨询(?:了)?律师)|法院见|法庭(?:上)?见|对簿公堂|律师函|(?:我的?|我们?的?|我家)(?:代理)?律师(?:会|将|已|说|明天|今天|正|这)|起诉(?:你|您|贵)|(?<![警广报转公忠劝布宣祷预])告你们|告(?:上|到)法[院庭]|
      诉诸法律|(?:已经?|刚)(?:报警|报案|起诉|立案|举报|投诉)|传票|12315(?!是)|12378(?!是)|12363(?!是)|银保监会?(?:见|投诉|举报)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:quej[a-z]{1,7}|reclam[a-z]{1,8}|denunci[a-z]{1,7}|demand[a-z]{1,7}|acud[a-z]{1,5}|ire|voy|vamos|
      iremos|vaya|present[a-z]{1,7}|interpon[a-z]{1,5}|interpuse|pon[a-z]{1,4}|puse|report[a-z]{1,6}|avis[a-z]{1,5}|
      llam[a-z]{1,5}|contact[a-z]{1,5}|escrib[a-z]{1,5}|elev[a-z]{1,5}|llev[a-z]{1,5}|inform[a-z]{1,5}|expediente|
      metere|meti|meter|recurr[a-z]{1,6}|manos|nos vemos|veremos|vernos|derechito|directo|notifi[a-z]{1,6}|
      comunic[a-z]{1,6}|rellen[a-z]{1,5}|saldr[a-z]{1,3}|abri|abrire)(?: (?!si|hay|extracto|justificante|comprobante|factura|documento|certificado)[a-z0-9,-]+){0,9}? ${authorityEs}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:los|les|te|le|lo|la|os) (?:demandare|denunciare|demandaremos|denunciaremos|demando|denuncio|
      voy a (?:demandar|denunciar)|llevare a juicio)|(?:voy|vamos|pienso|quiero|tendre que|pensamos|estoy por|procedere|
      procederemos)(?: a)? (?:demandar|denunciar)[a-z]{0,4}|demandarlos|demandarles|denunciarlos|denunciarles|
      (?:presentar[a-z]{0,4}|interponer|interpondre|poner|pondre|presente|puse|meter|metere|he puesto|he presentado|
      pondra|presentara)(?: ya| manana| hoy)? (?:una |la |mi )?(?:demanda|denuncia|querella|queja formal|
      reclamacion formal|reclamacion oficial)|(?:demanda|denuncia|querella) (?:contra|formal|penal|civil|colectiva|
      ante)|nos vemos en (?:los )?(?:tribunales|juzgados|el juzgado|la corte|corte)|(?:acciones|accion|medidas|via|vias|
      procedimiento|proceso) (?:legal(?:es)?|judicial(?:es)?)|(?:mi|mis|nuestr[oa]s?|un|una|el|la) (?:abogad[oa]s?|
      equipo legal|letrad[oa])(?: [a-z]+){0,4}? (?:contactar[a-z]*|ustedes|carta|se pondra[a-z]*|presentar[a-z]*|
      ya (?:esta|tiene|sabe)|prepar[a-z]*|esta (?:prepar|redact)[a-z]*|demand[a-z]*|envi[a-z]*|llamar[a-z]*|les|os|
      recomend[a-z]*|me (?:dice|aconsej|recomend)[a-z]*)|(?:hablar[a-z]{0,3}|hable|consult[a-z]{1,5}|contrat[a-z]{1,4}|
      llam[a-z]{1,4}|con|pasar[a-z]{0,4}|manos de|busc[a-z]{1,4}|(?<!(?:pag|envi|transfer|mand|gir|
      deposit)[a-z]{1,4} )a) (?:mi|mis|un|una|nuestr[oa]s?) (?:abogad[oa]s?|letrad[oa])|ir(?:e|emos)? a juicio|
      llevar(?:los|les|e|emos)?(?: esto| a)? (?:a )?juicio|burofax|(?:redactando|preparando|armando) (?:ya )?(?:la|una|mi|nuestra) (?:demanda|denuncia|querella)|(?:carta|llamada|notificacion|noticias|
      escrito) de(?:l)? (?:mi|nuestr[oa]) (?:abogad[oa]|letrad[oa])|carta documento|juicio(?: contra| de)|(?:con|ante|en) la policia(?! de (?:juguete|mentira))|la policia (?:ya|va|viene|sabe|lo|los|se|me|tiene|tendra|esta)|policia (?:ya|viene|en camino|cibernetica)|(?:y|o|,|directo) (?:a )?(?:la )?policia(?= ?[.!,]|$)|
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
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:سا|سوف ا|راح ا|با|ه|ح|ها|حا|سن|بدي ا|رح ا|ب)(?:قاضي|رفع (?:عليكم )?(?:قضيه|دعوي|
      شكوي))[\u0620-\u06ff]{0,3}|ساقاضيكم|هقاضيكم|اقاضيكم|مقاضات[\u0620-\u06ff]{1,3}|نقاضيكم|(?:رفع|ارفع|برفع|رفعت|هرفع|
      برفع|بنرفع|سارفع|سنرفع|اقامه|اقيم) (?:عليكم )?(?:دعوي|قضيه|قضايا|شكوي)[\u0620-\u06ff]*|
      (?:ال)?محامي[ا-ي]{0,3}(?: [\u0620-\u06ff]+){0,2} (?:[سهحب]ي|را?ح |معكم|بكم|عم |يجهز|بيجهز|يرفع|تواصل|كلم|نصحني|
      قال|يكلمكم|رفع)[\u0620-\u06ff]*|(?:وكلت|كلمت|استشرت|عينت|بكلم|هكلم|اتواصل مع|ساكلف|كلفت|بوكل|هوكل|
      ساوكل) (?:ال)?محامي[\u0620-\u06ff]{0,2}|(?:بيني وبينكم|نلتقي في|اشوفكم في|موعدنا في|نتقابل في) (?:ال)?(?:محكمه|
      قضا[ءه]?|محاكم|شرطه|مركزي|قانون)|(?:(?:ال)?اجراءات|خطوات|(?:ال)?مسار|(?:ال)?طرق|(?:ال)?اجراء|مساءله|
      ملاحقه) (?:ال)?(?:قانوني|
      قضايي)[\u0620-\u06ff]{0,2}|(?:رساله|خطاب|مكالمه|اشعار) من (?:ال)?محامي[\u0620-\u06ff]{0,2}|شكوي رسميه|دعوي قضاييه|
      انذار (?:قضايي|رسمي|قانوني)|بلاغ (?:رسمي|في الشرطه|للشرطه|
      للنيابه)|(?:ابلغ|بلغت|ساتصل ب|ببلغ|هبلغ|سابلغ|بكلم|نبلغ)[\u0620-\u06ff]{0,2} (?:ال|عنكم ال|
      عليكم ال)?شرطه)(?![\u0620-\u06ff])
    `,
  ],
})
