import { unwrap } from '#lib/text/unwrap.ts'
import { verbs } from '../grammar/verbs.ts'
import { patterns } from '../matching/patterns.ts'

/** To reach somebody, outside this chat. */
export const reach = verbs({
  en: unwrap`
    call,phone,ring,telephone,dial,contact,email,mail,text,write,message,whatsapp,get back,come back to,come back with,
    reach out,reach,follow up,be in touch,get in touch,stay in touch,keep in touch,touch base,speak,talk,have a word,
    drop you,drop a line,give * call,give * ring,give * bell,give * buzz,give * shout,send * email,send * text,
    send * message,send * sms,send * letter,send * update,send * reminder,visit,come by,stop by,drop by,pop by,
    pop round,pop over,pop in,come round,swing round,call round,be round,be over,swing by,come to your,come over,
    keep * posted,keep * updated,keep * informed,keep * loop,hop on,jump on,fax,come back,have an answer,have a reply,
    have news,return your,update you,notify,remind,alert,ping,nudge,let you know,let them know,inform,tell them,
    tell the,tell my,tell our,fill you in,brief,report back,circle back
  `,
  es: unwrap`
    llamar,telefonear,contactar,escribir,avisar,informar,notificar,comunicar,responder,contestar,mandar * correo,
    mandar * mensaje,mandar * whatsapp,mandar * sms,mandar * nota,mandar * audio,enviar * correo,enviar * mensaje,
    enviar * whatsapp,enviar * sms,enviar * carta,enviar * recordatorio,hacer * llamada,dar * llamada,dar * toque,
    dar * telefonazo,dar * seguimiento,hacer * seguimiento,dar * noticias,tener * noticias,poner * contacto,
    poner * comunicacion,hablar,visitar,pasar por,acercar,recordar,mantener * informado,mantener * informada,
    mantener * corriente,mantener * tanto,tener * tanto,marcar,timbrar,decir algo,decir * algo,contar,platicar,comentar,
    volver a contactar,volver a llamar,volver a escribir,dar * respuesta,dar * una respuesta,pegar * telefonazo,
    echar * llamada,echar * telefonazo,devolver * llamada,enterar,dar * aviso,dar razon,mandar * texto,localizar
  `,
  zh: unwrap`
    给您打,给你打,给您回,给你回,准话,(?<![退返寄送打取拿找汇转还])回您,回个信,给您拨,给您发短信,给您发邮件,给您发消息,给您发微信,给你发,给您去电,致电,打…电话,打过去,打给,来电,回电,回拨,回个话,回话,回访,
    联系,联络,通知,告知,告诉您,告诉你,回复您,回复你,答复,反馈给,发短信,短信通知,发邮件,邮件通知,写信,发消息,发微信,加您微信,加您的微信,添加您的微信,添加您微信,加您好友,留言,登门,上门,拜访,提醒您,提醒你,知会,沟通,转告,同步给,跟您说,跟你说,给您个说法,
    给您答复,给您回复,给您消息,给您一个,去电,私信,拨打,找您,准信,给您结果,给您个信,给您信,发您,捎信,面谈,传真,拨过去,拨过来,跟您同步,跟您反馈,向您反馈
  `,
  ar: unwrap`
    اتصل/اتصل/تصل/اتصال+مكالمه,رد/رديت/رد/,رن/رن/رن/,جا//جي/,تواصل/تواصل/تواصل/تواصل,كلم/كلم/كلم/,هاتف/هاتف/هاتف/,
    راسل/راسل/راسل/مراسله,كتب لك/كتب/كتب/,ابلغ/ابلغ/بلغ/ابلاغ,بلغ/بلغ/بلغ/,اخبر/اخبر/خبر/اخبار,خبر/خبر/خبر/,
    اعلم/اعلم/علم/اعلام,علم/علم//,اشعر/اشعر/شعر/اشعار,عاود/عاود/عاود/معاوده,وافي/وافي/وافي/موافاه,زار/زر/زور/زياره,
    خاطب/خاطب/خاطب/مخاطبه,طمن/طمن/طمن/,رجع/رجع/رجع/,تحدث/تحدث/تحدث/,حكي/حكي/حكي/,دق/دقي/دق/,مر/مر/مر/
  `,
})

/** To work on a case, where nobody sees it. */
export const work = verbs({
  en: unwrap`
    chase,check with,ask my,ask our,ask the,ask a,raise * with,take * up with,pass * on to,push,nag,investigate,
    look into,dig into,escalate,monitor,watch,keep * eye,keep watching,keep track,track,follow,deal with,handle,see to,
    sort * out with,speak up,have someone,have them,have him,have her,have my,have our,get someone,get my,get our,
    get the,see what,consult,review,hurry,expedite,put in a word,intervene,arrange,make sure,press,coordinate,liaise,
    flag,discuss,check back,check in,find out,work on,take care of,step in,drive,pick * up,collect,hand over,go to,
    go over,walk over,head over,head to,drop * off,stay on top,set * reminder,make * note,send * someone,
    send * technician,send * engineer,send * driver,send * colleague,meet,personally
  `,
  es: unwrap`
    reclamar,investigar,insistir,consultar,preguntar,hablar,escalar,revisar,vigilar,supervisar,seguir,monitorear,
    presionar,gestionar,averiguar,indagar,trasladar,comentar,apurar,urgir,agilizar,intervenir,encargar,ocupar,mediar,
    coordinar,pelear,verificar con,checar,llevar,recoger,estar * pendiente,quedar * pendiente,estar * atento,
    hacer * cargo,tomar * cartas,mover,pedir,exigir,asegurar,hacer * posible,acudir,desplazar,echar * ojo,meter prisa,
    meter * prisa,estar * encima,quedar * pendiente,retomar
  `,
  zh: unwrap`
    催,督促,跟进,跟踪,盯着,盯紧,盯,协调,核实后,调查,汇报,反映,上报,请示,去问,问一下,问问,追查,追踪,督办,推动,争取,打招呼,敲打,落实,处理好,安排专人,派人,交涉,追问,查清,查明,送过去,送到您,取件,跑一趟,
    帮您问,帮您催,帮您盯,安排师傅,安排人,派师傅,送上门,盯一下,约个时间,对接
  `,
  ar: unwrap`
    تابع/تابع/تابع/متابعه,راقب/راقب/راقب/مراقبه,راجع/راجع/راجع/مراجعه,سال/سال/سال/سوال,حقق/حقق/حقق/تحقيق,
    بحث/بحث/بحث/بحث,ضغط/ضغط/ضغط/ضغط,طالب/طالب/طالب/مطالبه,رفع/رفع/رفع/رفع,صعد/صعد/صعد/تصعيد,استعجل/استعجل/ستعجل/استعجال,
    شوف//شوف/,تاكد/تاكد/تاكد/تاكد,استفسر/استفسر/ستفسر/استفسار,نسق/نسق/نسق/تنسيق,حرص/حرص/حرص/حرص,حل/حلل/حل/حل
  `,
})

/** Whatever people of the house are said to do. */
export const anything = verbs({ en: '*', es: '*', zh: '*', ar: '*' })

/** What reaches the customer by itself, if the house sends it. */
export const nounPhrases = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:you'll|you will|you can|you should(?! have)|you may|you are going to|you're going to|expect|watch out for|
      look out for|await|wait for|there will be|there'll be)(?: [a-z-]+){0,5}? (?:call|ring|buzz|bell|ping|knock|line|
      note|heads-up|phone call|callback|e-?mail|text|message|sms|whatsapp|reply|letter|response|update|word|news|visit|
      feedback|answer)s?(?: [a-z]+){0,4}? (?:from (?:me|us|our|my|(?:an?|the)(?! (?:[a-z]+ )?(?:shops?|sellers?|banks?|couriers?|carriers?|stores?|merchants?|hotels?|airlines?|issuers?|organisers?|senders?|drivers?|providers?)(?![a-z]))|one|him|her|them)|tomorrow|tonight|today|
      later|soon|shortly|(?<!one )by(?! (?!evening|morning)[a-z]{2,12}ing(?![a-z]))|within|this (?:afternoon|evening|
      morning|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing|in the next|before(?! (?:you|it)(?![a-z])))
    `,
    unwrap`
      (?<![a-z])(?:you'll|you will|you can expect to|you should) hear(?: back)?(?: [a-z]+){0,2}? (?:from (?:me|us|our|my)|by|soon|
      shortly|tomorrow|today)(?![a-z])
    `,
    unwrap`
      (?<![a-z])you(?:'ll| will| are going to|'re going to|'re gonna)(?: then| also| soon| shortly)? be (?:called|
      contacted|phoned|rung|telephoned|texted|visited|messaged|rang|called back|reached)(?![a-z])(?! by (?:the|your|
      their|a)(?![a-z]))
    `,
    unwrap`
      (?<![a-z])(?:call|ring|text|e-?mail|message|word|news|note|update|reply|answer)(?: [a-z]+){0,3}? from (?:me|us|
      one of (?:our|my)(?: [a-z]+){1,2}|my (?:team|manager|colleague|boss)|our [a-z]+)(?![a-z])(?! about)(?:(?= (?:by|
      as soon|once|when|the moment|
      tomorrow|today|later|this|in|on|within|before|shortly|soon))|(?=[,.;!]))
    `,
    "(?<![a-z])one of us(?:'ll| will| is going to) (?!be able)",
    '(?<![a-z])(?:leave it|leave this|leave that) (?:with|to) (?:me|us)(?![a-z])',
  ],
  zh: [
    unwrap`
      (?:短信(?!验证码)|电话|邮件|消息|微信|信息|结果|回音|音信|回信|答复)[^,。;!?\n]{0,12}?(?:到|打到|发到|送到|报到|传到|打给)[您你](?:的)?(?:手机|这|手上|手里|邮箱|那|本人)?|
      (?:交给|放在?|包在|搁|留给|丢给)我(?:们|这|来|身上|手|就)[^,。]{0,6}(?:盯|办|处理|跟|催|搞定|吧|了|行)|(?:通个?|(?<!(?:凡是|任何|有人|谁|冒充|自称|陌生)[^,。]{0,6})打个?)(?:电话|视频)[^,。]{0,6}(?:聊|说|沟通|谈)
    `,
    '[您你](?:就|便|今天|今晚|明天)?(?:会|将)(?:接到|收到)(?:(?![银行快递派送])[^,。;!?\\n]){0,6}?(?:我们|客服|售后|经理|主管|同事|专员|总监|负责人)[^,。;!?\\n]{0,6}?(?:电话|来电|回电)',
    '(?:等(?:待|候)?|留意|注意|接听|期待|静候|静待|盼)(?:[^,。;!?\n]{0,6}?)(?:我们?|客服|经理|同事|专员|工作人员|[^银行快递派送,。]{2}[部组处])的?[^,。]{0,6}(?:电话|来电|好消息|佳音)',
    unwrap`
      我(?:这就|马上|亲自|待会儿?|一会儿?|回头|先|再|会|来|现在|就|今[天晚]|明[天早]|[上下]午|晚上|中午|早上|下班前?|稍后|等下){0,3}(?:去(?:找|问|跟|催|联系)|(?:给[^您你,。]{1,6})?打个?电话(?:去|给|问|找|跟|催|
      核)(?![您你]))(?!(?:同事|客服|人工)[接对])
    `,
    '(?:会有|将有|有(?![的些时]))(?:[^,。;!?\n]{0,8}?)(?:电话(?:[^,。;!?\n]{0,4}?)(?:打|发|给|联系|通知|来)|(?:短信|邮件|微信)(?:[^,。;!?\n]{0,4}?)(?:给[您你]|联系|找[您你]))',
    unwrap`
      (?:今[天晚]|明[天早]|晚上|下午|上午|中午|稍后|回头|随后|待会儿?|一会儿?|晚点|下班前)[^,。;!?系统自动]{0,10}?(?:发|传|寄)(?:到|给|至|送到)[您你](?:的)?(?:邮箱|微信|手机|邮件)|
      我(?:们|这边|给您)?[^,。;!?系统自动]{0,10}(?:整理|手工|做|弄|补|写|拟|打印)[^。;!?系统自动]{0,14}(?:发|传|寄)(?:到|给|至)[您你]
    `,
    '(?<![您你])(?:问|查|核实|打听)(?:清楚|明白|清|到|好|完)了?[就再后我]{0,2}(?:打|拨|回)个?电话(?:告诉|通知|给|跟|回)[您你]',
    '(?:有了?(?:消息|结果|进展|回复|答复|眉目)|一有(?:消息|结果|进展)|第一时间)[^。;!?\n]{0,10}?(?:告诉|通知|回复|联系|告知|喊|叫|跟)[您你]',
  ],
  es: [
    unwrap`
      (?<![a-z])(?<!que )(?:se (?:le|les|te) (?:llamara|contactara|telefoneara|escribira|visitara|devolvera la llamada|
      avisara|va a (?:llamar|contactar|avisar))|(?:sera|seras) (?:contactad|llamad|visitad)[oa]|(?:le|les|te|lo|la|
      os) (?:marcaran|llamaran|escribiran|contactaran|buscaran|visitaran|telefonearan|devolveran la llamada|
      van a (?:llamar|marcar|escribir|contactar|buscar|visitar|hablar))|(?:le|te|les|os) (?:telefonea|llama|marca|
      contacta|
      escribe|visita)n? (?:alguien|nuestr[oa]|un companero|una companera|un tecnico|un asesor|una asesora))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:te|se) (?:enteras|enteraras|entera|enterara)|(?:lo|la) (?:sabra|sabras|sabes|tendra|tendras)|
      (?:tendra|tendras|recibira|recibiras)(?: [a-z]+){0,3})(?: [a-z]+){0,3}? (?:por (?:whatsapp|correo|telefono|sms|
      mensaje|mi)|de mi parte|de mi boca|en su (?:buzon|correo|telefono|celular|movil))(?![a-z])|(?:queda|corre|va|es|
      dejalo|dejelo|lo dejo) (?:de|por|a) (?:mi|nuestra) cuenta(?![a-z])|(?:tendra|mantendra|tendremos|
      tendran)(?: [a-z]+){0,3}? (?:conversacion|charla|llamada|reunion|videollamada)(?: [a-z]+){0,3} (?:con (?:usted|
      ustedes|el|la)|contigo)
    `,
    unwrap`
      (?<![a-z])(?:recibira|recibiras|tendra|tendras|espere|espera|va a recibir|vas a recibir|puede esperar|le llegara|
      te llegara|recibe|habra)(?: [a-z]+){0,4}? ?(?:llamada|noticias|visita)(?: [a-z]+){0,4}? ?(?:mi[oa]?|mias|
      nuestr[oa]s?|de (?:reclamaciones|soporte|atencion|
      logistica|mi|nuestr[oa]s?|parte nuestra|nosotros)|
      hoy|manana|pronto|esta (?:tarde|noche)|antes|en (?:las|breve|unas|el)|dentro de|el (?:lunes|martes|miercoles|
      jueves|viernes))
    `,
    unwrap`
      (?<![a-z])(?:me|nos) (?:pongo|ponemos) en contacto|(?<![a-z])(?:me (?:quedo|quedare)|nos quedamos|
      quedamos) (?:pendientes?|al tanto|al pendiente)(?![a-z])|(?<![a-z])(?:dejelo|dejalo|dejamelo) en (?:mis|nuestras) manos|
      (?<![a-z])corre de (?:mi|nuestra) cuenta(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:de (?:hablar|llamar|avisar|contactar|reclamar|escribir|preguntar|consultar|tratar|insistir|informar|
      negociar)[a-z]{0,3}|del (?:banco|vendedor|repartidor|transportista|comercio|emisor))(?: [a-z]+){0,4}? (?:(?:nos|
      me) (?:ocup|encarg)(?:amos|o|aremos|are)|se (?:ocup|encarg)(?:a|ara) (?:mi|nuestr[oa]|un companero|
      una companera|el equipo))(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:فريقنا|زملاونا|زميلنا|زميلي|مشرفنا|مديرنا)(?: [\u0620-\u06ff]+){0,3}? [وف]?(?:س|
      راح |رح )?ي(?:رد عليك|
      تصل بك|تواصل معك|كلمك|بلغك|خبرك|راسلك)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:س[ان](?:بقي|ظل)|(?:راح|رح) [ان]?ضل|ب?ضلني|[هح]فضل) (?:متابع|مراقب|ملاحق|عم (?:تابع|راقب))(?![\u0620-\u06ff])|
      (?<![\u0620-\u06ff])[وف]?(?:ستسمع|هتسمع|راح تسمع|بتسمع)(?:ين|ون)? (?:مني|منا|من)|
      (?<![\u0620-\u06ff])[وف]?(?:ساطلب|سنطلب|
      بطلب|هطلب|راح اطلب|ساخلي|بخلي|هخلي|راح اخلي|ساجعل|سنجعل) (?:من )?(?:ال)?(?:زميل|مشرف|مدير|فريق|قسم|موظف|
      مختص)[\u0620-\u06ff]* (?:[\u0620-\u06ff]+ )?(?:ان )?[يت](?:كلم|تصل|تواصل|راسل|رد|راجع|تابع|خبر|بلغ)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:سيتم|سيجري|ستتم|هيتم|حيتم|راح يتم|رح يتم|سوف يتم|بيتم) (?:ال)?(?:اتصال|تواصل|رد|
      التواصل|
      الاتصال|الرد|ابلاغك|اخبارك|اشعارك هاتفيا|معاوده)(?: [\u0620-\u06ff]+){0,2}? ?(?:بك|بكم|معك|معكم|عليك|عليكم|
      هاتفيا)|(?<![\u0620-\u06ff])[وف]?(?:س|ب|راح |رح |ه|ح|سوف )ي(?:تصل|كلم|تواصل|راسل|خبر|زور|دق|رن|رد|طمن|بلغ)(?:ون|
      وا|و)(?:ك|كم| بك| معك| عليك| لك| فيك| معاك)
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?<!(?:ليت|لو ان|لو كان) )(?:الموضوع|الامر|المساله|القضيه|طلبك|مشكلتك|الشغله|السالفه) (?:صار[ت]? |اصبح[ت]? )?(?:عندي|
      علي (?:انا|عيني|راسي)|بيدي|في ايدي|بايدي|من مسووليتي)|(?<![\u0620-\u06ff])(?:خله|خليه|خليها|اتركه|اتركها|سيبه|سيبها|دعه|اترك الموضوع|
      خلي الموضوع|سيب الموضوع) (?:علي|لي|عندي|معي)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:مني|منا|من عندي|من طرفي) (?:علي|ع|
      في) ?(?:ال)?(?:جوال|هاتف|موبايل|واتس|ايميل|بريد|رقم|تلفون)[\u0620-\u06ff]*|(?:سيكون|هيكون|راح يكون|بيكون|سيجري|
      ستكون|هتكون)(?: [\u0620-\u06ff]+){0,4}? ?(?:حديث|اتصال|مكالمه|محادثه|لقاء|زياره|
      اجتماع)(?: [\u0620-\u06ff]+){0,2} ?(?:معك|معكم|لك|بك|معاك)|(?<![\u0620-\u06ff])(?:حديث|محادثه|مكالمه) (?:هاتفي|
      هاتفيه)? ?(?:معك|معكم)(?= (?:هذا|اليوم|غدا|مساء|صباح|خلال|بعد))
    `,
    unwrap`
      (?:ستصلك|تصلك|سيصلك|يصلك|هيوصلك|بيوصلك|ستتلقي|تتلقي|ستتلقون|ستستلم|انتظر|ترقب|
      توقع) (?:[\u0620-\u06ff]+ ){0,3}?(?:مكالم|اتصال|رساله|بريد|رد|اشعار|تحديث)[\u0620-\u06ff]* ?(?:مني|منا|من (?:احد|
      مدير|فريق|زميل|موظف|قسم|مشرف|المدير|الفريق|القسم|المشرف))
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:س|ه|ح|راح |رح |سوف )ا(?:رسل|بعت|بعث|دز|
      طرش)[\u0620-\u06ff]{0,4}(?: [\u0620-\u06ff]+){0,2} ?(?:رساله|ايميل|بريد|واتس|نصيه|sms|مسج|خبر)
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:س|ه|ح|راح |رح |سوف )[يت](?:رسل|بعث|بعت|وصل|سلم|جهز|
      شارك)[\u0620-\u06ff]{0,4} (?:اليك|لك|اليكم|
      لكم|ليك|الك)? ?(?:زميل|زملا|مديرنا|مشرفنا|مندوبنا|موظف|محاسبنا|المحاسب|احد|مختص|فريقنا)[\u0620-\u06ff]*
    `,
  ],
})

/** People of the house, and what comes from them. */
export const people = {
  en: unwrap`
    team|manager|supervisor|colleague|specialist|agent|advis|representative|department|expert|boss|someone|somebody|
    officer|engineer|technician|hear_|letter|reply|response|update|word_|news|feedback|answer|phone|leave it|leave this|
    ring_|buzz|bell|ping|knock|note_|heads-up|chat|conversation|meeting|be called|be contacted|be rung|be visited|
    from me|from us
  `,
  zh: '添加|师傅|工程师|部|组|上门|打电话|打个电话|去找|去问|去跟|去催|去联系|经理|同事|专员|客服|工作人员|技术|团队|专人|主管|负责人|财务|售后|仓库',
  es: unwrap`
    equipo|gerente|supervisor|companer|especialista|agente|asesor|representante|departamento|responsable|jefe|encargad|
    tecnico|alguien|nos ocup|nos encarg|me ocup|me encarg|se ocup|se encarg|personal|noticias|respuesta|correo|
    mensaje|llamada|visita|telefono|celular|manos|cuenta_|enter|
    conversacion|charla|reunion|videollamada|buzon|mi parte|contactad|visitad|marcaran|llamar|pendiente|tanto_
  `,
  ar: unwrap`
    ايميل|واتس|مسج|مندوبنا|محاسب|مني|منا|يكلم|يتصل|فريق|مدير|مشرف|زميل|زملا|موظف|مختص|خبير|ممثل|قسم|احد_|مكالم|رساله|بريد|رد_|هاتفك|
    جوالك|موبايلك
  `,
} as const

/** "Tell me what went wrong and I'll see what can be done": seen here, from what the customer says next. */
export const seesThen = new RegExp(unwrap`
    (?:^\W*|[,;:.!] ?|(?<![a-z])(?:please|just|so) )(?:tell|give|send|share|let|describe|say|
    show)(?: [a-z'-]+){1,10},? and (?:then )?i(?:'ll| will) see what$
  `)
