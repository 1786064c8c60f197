import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Those to whom one goes with a complaint, and with little else. */
export const complaintBody = concept({
  en: unwrap`
    ombuds~(?: office)?|fos|fspo|cfpb|bbb|better business bureau|afca|asic|accc|fca|ofcom|trading standards|fair trading|citizens advice|action fraud|consumer (?:affairs|protection~|court|forum|tribunal|commission|council|rights|association|agency|authority|helpline|ombuds~)(?: \w+)?|small claims(?: court)?|attorney general(?:'s)?|state ag|
    information commissioner~|(?:data|privacy) (?:protection )?(?:commission~|authority|regulator)|gdpr complaint|financial (?:conduct|services|consumer) (?:authority|agency|commission|ombuds~)|payment systems regulator|competition (?:commission|authority|bureau|tribunal)|ccpc|fccpc|bafin|cssf|acpr|dgccrf|cnil|finma|hkma|fidrec|obsi|fcac|cbn|efcc|rbi|npci|trai|sebi|
    cyber ?(?:cell|crime (?:police|cell|unit|portal|department|branch|division|helpline|complaint|office|wing|authority))|(?:report~|complain~|case|complaint)<4> cyber ?crime|banking (?:commission|authority|regulator)|(?:financial|banking) regulator|(?<!(?:my|gas|voltage|pressure|diving|grill|flow|water|air|temperature) )regulators?(?! (?:valve|hose|knob|set|kit))|watchdog|disputes? tribunal|fsca|sarb|bsp|central bank of \w+|reserve bank~|bank of (?:ghana|lithuania|tanzania|uganda|zambia|jamaica)|monetary authority~|finra|occ|fdic|ftc|ico|serious fraud office|rip-?off britain
  `,
  es: unwrap`
    condusef|profeco|sernac|indecopi|osiptel|superfinanciera|superintendencia~<5>|supersociedades|la sic|sic|omic|ocu|facua|adicae|aepd|cnbv|cmf|sbs|cnmv|bcra|coprec|enacom|acodeco|proconsumidor|pro consumidor|sudeban|sundde|asfi|sedeco|diaco|usuario financiero|
    (?:direccion|oficina|agencia|instituto|secretaria|procuraduria)<2> (?:de )?(?:consumo|consumidor|proteccion)~<3>|(?:defensa|defensor|defensoria|proteccion|asociacion|organizacion|liga|atencion)<2> (?:consumidor|consumidores|usuario|usuarios|cliente bancario|pueblo|consumo)~|junta arbitral|arbitraje de consumo|hojas? de reclamaciones|libro de reclamaciones|
    agencia<1> proteccion de datos|agencia espanola<3>|banco de espana|banxico|banco de mexico|fiscalia|ministerio publico|acta en la comisaria|guardia civil|procuraduria|regulador(?:es)?|inai
  `,
  zh: unwrap`
    消协|消委会|消保委|消保会|消基会|消费者(?:委员会|协会|权益|保护)|消费(?:投诉|仲裁|维权)|(?<!\d)(?:12315|12345|12378|12363|12386|12321|12381|12300|96110)(?!\d)|银保监|金融(?:监督|监管)[^,。]{0,4}(?:总局|局)?|证监[会局]|金管[局会]|(?<![a-z])(?:hkma|fca|bafin|asic|cfpb)(?![a-z])|(?<=[一-鿿])mas(?![a-z])|评议中心|人民银行|央行|外汇局|工信部|网信办|市场监[管督]|市监局|工商局|监管(?:部门|机构|局|总局)|
    信访|经侦|公安局?|派出所|网警|反诈中心|检察院|私隐(?:专员)?|专员公署|黑猫|消费纠纷|仲裁委|ombudsman
  `,
  ar: unwrap`
    (?:ال|لل|ل|بال|ب)?(?:ساما|حمايه (?:ال)?مستهلك~|مستهلك|سندك|بنك (?:ال)?مركزي|بنك المغرب|بنك الجزائر|بنك الكويت المركزي|مصرف (?:ال)?(?:مركزي|لبنان|امارات|قطر)(?: المركزي)?|وزاره (?:ال)?(?:تجاره|اقتصاد|صناعه|عدل|داخليه)|هييه (?:ال)?(?:سوق|اتصالات|حمايه|رقابه|منافسه|تنظيم|نزاهه|بيانات)~<2>|مجلس المنافسه|رقابه الماليه|نيابه(?! عن)|نيابه العامه|وكيل الملك|وكيل الجمهوريه|نايب العام|ديوان المظالم|مباحث~<1>|جرايم (?:ال)?(?:الكترونيه|معلوماتيه)~|كلنا امن|امن الوطني|درك)|لبنك المغرب|لساما|للبنك المركزي|لحمايه المستهلك|لجمعيه<1> المستهلك|بلاغ تجاري
  `,
})
/** Of these, who sets rates, keeps registers and grants licences as well. */
const busyBody = concept({
  en: 'central bank~|bank of \\w+|monetary authority~|reserve bank~|fdic|ftc|occ|rbi|cbn|npci|sebi|bafin|cssf|acpr|finma|hkma|fca|asic|financial (?:conduct|services)<2>',
  es: 'banco de (?:espana|mexico)|banxico|superintendencia~|superfinanciera|fiscalia|ministerio publico|guardia civil|sbs|cnbv|cmf|sic|la sic|bcra|cnmv',
  zh: '央行|人民银行|工商局|公安局?|派出所|外汇局|市场监[管督]|工信部|金管[局会]|证监[会局]|金融(?:监督|监管)|银保监|检察院|网警',
  ar: '(?:ال|لل|ل|بال|ب)?(?:ساما|بنك~<1>|مصرف~<1>|وزاره|هييه|مباحث|درك|امن)~',
})
const busyEverywhere = new RegExp(busyBody, 'g')
/** Those who have other business, too. */
const otherBody = concept({
  en: "police|cops|authorities|court|tribunal|(?:my|our) (?:lawyer|solicitor|attorney|barrister|counsel|legal team|nephew's an? attorney|mp|senator|congress\\w+)|lawyers?|solicitors?|attorneys?|(?:local |national )?(?:news)?papers?|press|journalists?|bbc|cnn|daily mail|the guardian|the sun|media|ministry|central bank|news ?desk|reporter",
  es: 'policia|comisaria|juzgado|tribunal(?:es)?|juez|corte|(?:mi|mis|nuestr[oa]|un|una) (?:abogad[oa]s?|letrad[oa]|asesor legal)|abogad[oa]s?|prensa|periodico|diario|periodista|noticiero|(?:la|el) (?:tele|canal|tv)|television|medios|banco central|ministerio|consumo|carabineros|pdi|mossos|autoridades|notario',
  zh: '警察|警方|法院|法庭|律师|媒体|记者|报社|电视台|小红书|抖音|微博|曝光台|商务部|有关部门|(?<!d)110(?!d)|法务|税务局|人大',
  ar: '(?:ال|لل|ل|بال|ب|عند ال)?(?:شرطه|محكمه|محاكم|قضاء|قضا|محامي|محاميي|محاميا|محاميه|محاماه|صحافه|جرايد|اعلام|تلفزيون|قسم|مخفر|امن|وزاره|وزير|سلطات|بوليس|مستشاري القانوني)~|محامي',
})

/** What one does there. */
const goes = concept({
  en: unwrap`
    (?:complain|report|lodg|escalat|submit|refer|notif|inform|copied|copying|cc|rais|contact|writ|wrote|alert|involv|instruct|hir|engag|retain|appoint|consult|sue|suing|serv|draft)(?:ed|ing|t|ts|s|e|es|ten|red|ring|ted|ting|ied|ying|d|aint|aints)?|complaints?|filed|filing|file|case|reference|ticket|gone in|goes in|go(?:es|ing)? (?:to|straight)|taking (?:this|it|you)|expect a|
    looking into|will be (?:writing|in touch|hearing|asking|contacting|served)|hear(?:ing)? from|(?:have|has|got)<2> (?:my|the)<1> (?:letter|file|complaint|report|papers)|crime number|statement|hearing|proceedings|claim|see you|in that order|next stop|run the story|on (?:it|the case)|deadline|until (?:friday|monday|tomorrow|the)|last chance|this (?:morning|afternoon|evening|week)|tomorrow|today
  `,
  es: unwrap`
    (?:quej|reclam|denunci|demand|interpon|interpus|interpuest|present|radi(?:c|q)|instaur|levant|elev|notific|inform|escrib|escrit|copi|contact|ingres|tramit|expediente|folio|carpeta|(?<!de )oficio|citacion|audiencia|requerimiento|redact|acud|met[ioea]|puse|pongo|pondre|pus|llev|avis|aviso|avisad|habl|public|admit|embarg)[a-z]*|
    voy|ire|vamos|nos vemos|manana|hoy mismo|esta (?:tarde|semana)|en ese orden|ya (?:tiene|tienen|esta)|van a ser|hasta el (?:lunes|martes|miercoles|jueves|viernes)|consult~|contrat~
  `,
  zh: '投诉|举报|反映|起诉|告|告诉|报警|报案|提交|递交|递|寄|受理|立案|材料|工单|编号|拟函|发函|律师函|委托|应诉|仲裁|诉讼|曝光|发帖|维权|申请|找|见|走程序|证据|配合调查|收函|全都?发|一个一个|调记录|来调|联系你们|打(?:了|过|电话)|已(?:经)?打|介入',
  ar: unwrap`
    (?:ا|ن|ب|س|سا|ه|ح|را?ح |رح |غادي |سن|كن|ي|ت|سي|سوف ي|ف?سي)?(?:شتكي|شكي|رفع|قدم|تقدم|بلغ|توجه|لجا|راسل|كتب|فضح|صعد|وكل|كلف|صيغ|جهز|تواصل|نرفع|نرفعت|وصل|توصل|طالب)~|(?:رفعت|قدمت|تقدمت|تقدمنا|اشتكيت|بلغت|راسلت|كلمت|وكلت|كلفت|انرفعت|قيدت|سجلت|فتحت)~|شكوي|شكواي|شكايه|شكاوي|بلاغ|بلاغي|تظلم|اعتراض|محضر|دعوي|قضيه|انذار|(?:ب)?عمل محضر|خطاب|خطابهم|تبليغ|لقاونا|موعدنا|نتلاق~|مطالبه|بكره|وحده وحده|ارفق~
  `,
})
/** The papers themselves. */
const papers = concept({
  en: unwrap`
    (?:issue|issuing|start~|commenc~|begin~|bring~)<2> (?:legal |court )?proceedings|letter before (?:action|claim)|letter of (?:claim|demand)|demand letter|notice of (?:claim|intent~|dispute)|statutory demand|(?:will|going to) be served|you(?:'ve| have) been served|see you (?:all )?(?:in court|at the tribunal|in front of a judge)|small claims|(?:take|taking) (?:you|them|this|it)<2> to (?:court|tribunal|a tribunal)|
    subject access request and|class action|i(?:'ll| will|'m going to)? su(?:e|ing) you|formal notice(?! period)|notice before action|court date|address for service|serv(?:e|ed|ing|ice)<2> (?:court|papers|proceedings|writ|summons|documents)|hearing (?:is|date|on)|(?:drawing up|drafting|preparing|filing)<1> (?:the|a|my|our) (?:claim|suit|lawsuit|case|writ|papers)|expect a (?:call|visit|letter) from<4>|papers (?:go|are|went|have)|reserve (?:all )?(?:my|our) (?:legal )?rights|(?:instructed|retained|engaged|appointed|hired|briefed)<4> (?:llp|solicitors?|lawyers?|attorneys?|barristers?|law firm|counsel|chambers|legal)|(?:\w+ )?llp|direct (?:all )?(?:further |future )?correspondence|in front of (?:a|the) (?:judge|magistrate|tribunal)|before (?:a|the) (?:judge|court|tribunal)
  `,
  es: unwrap`
    carta documento|burofax|accion de tutela|tutela contra|(?:recurso de )?amparo<2>|derecho de peticion|querella~|accion(?:es)? (?:legal|judicial|penal)~|(?:los|les|te|os) (?:demando|demandare|voy a demandar|demandamos|denuncio|denunciare)|demandarl[oe]s|(?:la|mi|una) demanda<3> (?:admitida|presentada|contra|en)|nos vemos en<2> (?:tribunales|juzgado|corte|juicio)|van a ser notificados|requerimiento (?:notarial|judicial|legal|formal)|
    citacion|audiencia<2>(?: conciliacion)?|mediacion (?:previa|obligatoria)|conciliacion (?:extra)?judicial|papeleta de conciliacion|levante? acta|notificar~<1> (?:la )?demanda|(?:esto|eso)<1> va<1> (?:a )<2>(?:consumo|television|tele|prensa|juzgado|profeco|condusef)|(?:saber|noticias|oir)<1> de<1> (?:mi|mis|nuestr[oa]s?) abogad~|(?:lo|los|la|las|les|te|os|esto)<1> (?:llevo|llevare|llevamos|llevaremos)<3> (?:juicio|tribunales|juzgado|corte)|(?:armando|preparando|redactando)<1> (?:la|una|mi) (?:demanda|denuncia|querella)|esperen (?:la|una) (?:llamada|visita|carta) de<3>|carpeta \d~|(?:otorgado|otorgue|di|he dado) poder~?|bufete<2>|(?:delante|frente|ante)<1> (?:de )?(?:un|el|la) (?:juez|jueza|tribunal|corte)|(?:salgo|saldre|salir|voy)<2> (?:en |a )(?:el |la )?(?:noticiero|tele|television|canal|radio|prensa)~
  `,
  zh: '(?:起诉状|传票|律师函)(?!模[板版]|范[本文]|样[本例]|格式|怎么|代写|写[作法]|练习|服务)|应诉|法院见|法庭见|(?:提起|提出)[^,。]{0,4}诉讼|立案|诉前|仲裁申请|支付令|对簿公堂|走(?:法律|司法)程序|保留[^,。]{0,6}(?:追究|诉讼|权利)|集体诉讼|法院[^,。]{0,4}送达|送达(?:文书|地址|法律)|律师(?:会|来|将|已经?|马上)?[^,。!?]{0,4}(?:联系|找|发函|起诉|告|谈)[^,。]{0,3}(?:你|您|贵)|法院起诉|去法院(?:告|起诉)|被告|(?<!模拟)开庭|(?<!起)诉状(?!模[板版]|范[本文]|格式|怎么|写作)|今日说法|焦点访谈|1818黄金眼|委托[^,。]{0,10}(?:律师|律所|事务所)|法官面前|(?:上|找|联系)[^,。]{0,3}(?:电视台|报社|记者|媒体)[^,。]{0,6}(?:曝光|爆料|你们)?|爆料',
  ar: 'انذار(?:ا)? (?:قانوني|قضايي|رسمي|نهايي)~|اللجوء (?:الي|لل) ?(?:ال)?قضاء|(?:دعوي|قضيه|محضر|شكوي|شكايه|بلاغ)<1> (?:ضدكم|عليكم|فيكم|بيكم|عليكن|ضد شركتكم)|(?:لقاونا|نتقابل|نلتقي|موعدنا|نتلاقاو|بيننا|بيني وبينكم)<1> (?:في |ف)?(?:ال)?(?:محكمه|محاكم|قضاء)|فالمحكمه|تبليغ من (?:ال)?محكمه|(?:مكتب|وكلت|كلفت|وكل)<1> (?:ال)?محام~<2>|احتفظ ب~<1> حقوق~|خطاب (?:ال)?مطالبه|(?:ال)?محكمه (?:ال)?(?:تجاريه|ابتداييه)|(?:بي|ي|را?ح ي|سي|ه)?(?:كلم|تواصل|راسل|تصل)~<2> (?:ال)?محام~|(?:بروح|را?ح اروح|رايح|هروح|نروح|اروح|ساذهب)<1> (?:ال|لل|الي ال)?(?:محكمه|شرطه|نيابه|مخفر|قسم)|نبلغكم بالدعو~|تبليغ (?:ال)?دعو~|(?:ال)?جلسه<1> [0-9]~|(?:يجهز|يحضر|يكتب|قاعد يجهز) (?:ال)?(?:قضيه|دعوي)|(?:قدام|امام) (?:ال)?(?:قاضي|محكمه|قضاء)|نتواجه|(?:وكلنا|وكلت|كلفنا|كلفت)<3> (?:لل|ال|ل)?محام~|(?:ب|را?ح |ه)?(?:ا)?طلع (?:ب|في |علي |ع)(?:ال)?(?:تلفزيون|تلفاز|قناه|اعلام|راديو)|ساقاضيكم|اقاضيكم',
})

/** Asked about, licensed by, worked for, read of; a paper for one's own lawyer. */
const aside = concept({
  en: unwrap`
    (?:are|is|who|which|what|how|does|do|can|could|would)(?= (?:you|your|the|it|i|there|a|long))<12> (?:regulat|licen[sc]|supervis|authori[sz]|register|procedure|fee|address|take|open|kit|cover|pay)~|regulated by|licen[sc]ed by|supervised by|licen[sc]e|(?:for|at) (?:my|our|a|the) (?:law )?(?:course|firm|class|studies|file|binder|estate)|for my records|not complaining|suing nobody|jury|
    (?:lawyer|solicitor|attorney|police|court|press)<3> (?:needs?|asked|wants?|requires?|told me to keep|fee|fees|station|kit|firm|office|report for)|(?:pay|paying)<3> (?:court|legal|my lawyer)|invoice|receipt|statement for|certificate|i work (?:at|for)|work(?:s|ing)? (?:at|for|as)|the press (?:release|fit)|to say how happy|website admin|how do i|where (?:do|can) i|what is your|my own fault|bank holiday|(?:exchange|interest|base) rate
  `,
  es: unwrap`
    regulad[oa]s?|supervis~|autorizad[oa]s? por|licencia|trabajo en|trabaja en|soy (?:abogad|juez|policia|periodista)~|(?:abogad[oa]|contador|policia|juzgado|notario)<3> (?:necesita|pide|pidio|me pidio|requiere|pregunt)~|factura|recibo|certificado|estado de cuenta|libro sobre|para (?:un|una|el|mi) (?:trabajo|tesis|universidad|clase)|despacho de abogados|tasa judicial|felicitar|agradec~|
    que hace (?:un|una|el|la)|que es (?:un|una)|cual es|como (?:puedo|hago|se|presento|reclamo)|donde (?:puedo|presento|esta)|que plazo|procedimiento de|tope|tipo de cambio|olvid|pleito con otr|es abogad[oa]|ganado|para informacion
  `,
  zh: '吗|怎么|如何|哪(?:里|儿|个|年|款)|牌照|备案|受[^,。]{0,8}监管|汇率|利率|诉讼费|律所|对账单|法律适用|适用法律|写作业|表扬|新规|招人|开票|流程|我(?:是|在)[^,。]{0,6}(?:律师|警察|法院|工商|银行)|几点|没有要投诉|办证|证明|听说|广告',
  ar: '(?:هل|كيف|ازاي|وين|واش|شنو|متي|كم)~|مرخص~|ترخيص|تشرف|ما (?:سعر|هو|هي)|تحت اشراف|سعر (?:ال)?(?:صرف|فايده)|(?:اخوي|ابوي|زوجي|زوجتي|صديقي|انا) محامي|مكتب محاماه (?:و|ن)~|رسوم (?:ال)?محكمه|كشف|فاتوره|شهاده|القوانين|للعلم|اشكر|فيلم|بحث|محاسبنا|يبي يفتح|يحتاج',
})
const closing = concept({
  en: 'tomorrow|today|in that order|next|right',
  es: 'manana|hoy|avisad[oa]s?|en ese orden|listo|esperen',
  zh: '明天|今天|等着|一个一个|见',
  ar: 'بكره|اليوم|وحده وحده|تحملوا|والسلام',
})

/** A sentence in which a complaint against the house, or a suit, is made or announced. */
export function isComplaint(sentence: string): boolean {
  if (aside.test(sentence)) return false
  if (papers.test(sentence)) return true
  if (complaintBody.test(sentence.replace(busyEverywhere, ' '))) return true
  if (complaintBody.test(sentence) && (goes.test(sentence) || closing.test(sentence))) return true
  return says(sentence, otherBody, goes, formal)
}
/** Among those who have other business, what nobody does but to complain. */
const formal = concept({
  en: unwrap`
    (?:report|lodg|fil|escalat)(?:ed|ing|e)<4> (?:you|your|this|it|a|with|against|to)|complaint|crime number|(?:your|the) records|proceedings|draft~|writing to you|be in touch|hear(?:ing)? from|run the story|taking (?:you|this|it)|sue|suing|instruct~|serv(?:ed|ing)|has been (?:told|informed|notified)|have been (?:told|informed|notified)|in that order|(?:go|going|gone|went|straight)<2> to the (?:police|papers|press|media|court|authorities|newspapers)|open and shut
  `,
  es: '(?:denunci|demand|querell|reclam|quej)[a-z]*|acta|citacion|requerimiento|redact~|carta|(?:ya )?habl[eo]<1> (?:con )?(?:el |la )?(?:canal|prensa|periodista|diario|abogad)~|publicar|van a ser|notific~|carpeta|oficio|expediente|en ese orden|nos vemos|(?:voy|vamos|ire|acudire|iremos|lo llevo)<3> (?:policia|prensa|tribunales|juzgado|consumo|comisaria|tele|medios|abogad[oa])|contra (?:ustedes|su|vosotros)',
  zh: '投诉|举报|起诉|告你|报警|报案|拟函|发函|律师函(?!模[板版]|范[本文]|样[本例]|格式|怎么|代写|写[作法])|立案|受理|应诉|走程序|曝光|全都?发|一个一个|证据|调记录|找你们|来找|介入',
  ar: '(?:شكوي|شكواي|شكايه|بلاغ|دعوي|قضيه|انذار|محضر|تبليغ|خطاب)~|(?:ا|ن|سا|با|ه|ح|را?ح ا|غادي ن|سن|سي|فسي)?(?:شتكي|شكي|قاضي|رفع|بلغ)~|وحده وحده|لقاونا|يصيغ|معكم ل~|السجلات',
})
