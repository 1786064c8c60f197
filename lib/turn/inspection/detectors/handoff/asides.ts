import { unwrap } from '#lib/text/unwrap.ts'
import { otherPeople } from './other-people.ts'
/** Somebody tells what an agent said or did, or names a person of another trade: no wish for one. */
export const aside = new RegExp(
  [
    unwrap`
      (?<![a-z])(?:an? |the |any |is there an? )?(?:[a-z]+ )?(?:agent|person|people|representative|rep|operator|
      specialist|someone|somebody|anyone|anybody)s? (?:who|that|which) (?:suppl|sell|sold|mak|made|import|export|
      distribut|ship|stock|design|paint|built|build|grow|grew|carv|deliver|rent|breed|bake|knit)[a-z]{0,5}(?![a-z])|
      human (?:involved|in the loop|who (?:approv|check|review|decid|process|sign)|(?:translat|interpret|edit|driv|design|model|writ|train)[a-z]*|hair|error|rights|resources|body|anatomy|skull|skeleton|figures?|size|sized|food|consumption|made|
      touch)(?![a-z])|(?:persona|agente|representante|alguien|gente) que (?:vend|suministr|distribuy|fabric|import|hizo|
      hace|pint|cultiv|tall)[a-z]{0,6}|(?:pelo|cabello|cuerpo|esqueleto|consumo|error|tamano) humano|真人(?:头?发|秀|大小|照|比例|
      版|模特|尺寸)|(?:شعر|خطا|هيكل) بشري|موظفه? (?:ي|ت)(?:وافق|راجع|دقق|فحص|قرر|عتمد)[\u0620-\u06ff]{0,2} (?:علي )?(?:ال)?(?:استرداد|طلبات|صور|مستند|تحويل|مبالغ)[\u0620-\u06ff]*|gracias por (?:pas|transfer|comunic|pon)[a-z]{1,7}(?: [a-z]+){0,3} con (?:[a-z]+ ){0,2}(?:companer[oa]|colega|persona|asesora?|agente)|(?:昨天|上次|之前|刚才|前天)[^,。!?]{0,6}转(?:了|到)?(?:真人|人工)[^,。!?]{0,8}(?:解决|处理|搞定|弄好|好)[了啦咯]|(?:شخص|وكيل|موظف|احد|واحد) (?:يبيع|يورد|يصنع|يوزع|يستورد)[\u0620-\u06ff]{0,2}
    `,
    unwrap`
      (?<![a-z])(?:the|your|that|an?|one of your|another|last|previous|some|this) (?:[a-z]+ ){0,2}(?:agent|rep|
      representative|operator|employee|manager|supervisor|person|colleague|guy|lady|advisor|adviser|
      human)(?: (?:i (?:spoke|talked|chatted|had) ?(?:to|with)?|on the phone|yesterday|today|earlier|there|
      who (?:helped|called)))? (?:i had|said|told|called|was|were|hung|promised|insulted|laughed|refused|kept|didn't|
      did not|never|has|had|made|gave|asked|ignored|helped|sorted|mentioned|explained)(?![a-z])[^.!?,;]{0,40}
    `,
    unwrap`
      (?<![a-z])(?:spoke|talked|chatted|(?:have|had|i've) (?:already )?(?:spoken|talked)|i was (?:talking|speaking)|
      already (?:spoke|talked|spoken))(?: [a-z']+){0,6} (?:person|human|agent|rep|representative|someone|somebody|
      manager|supervisor|people|operator)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:real estate|estate|travel|insurance|customs|shipping|delivery|forwarding|booking|letting|my|bank|
      payment|third|contact|other|another|same|each|per|account|product|project|line|property|store|hotel|
      branch) (?:agent|person|manager|agents|operator|supervisor|boss|representative|people|rep)s?(?![a-z])|(?:agent|
      operator|representative|person) (?:fee|code|name|number|rate)s?(?![a-z])|(?:mobile|tour|phone|logistics|ferry|bus|
      cruise|train) operators?(?![a-z])|(?:send|sent|pay|transfer|gift|wire|give)(?:ing)?(?: [a-z]+){0,5}? to (?:a|
      another|the|that|any|one) (?:person|people|human)(?![a-z])|(?:are|is|r) (?:you|u|this|it|
      that)(?: [a-z]+){0,3} (?:human|person|bot|robot|machine|ai|people|agent)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:el|la|su|un|una|ese|esa|otro|otra|los|las) (?:agente|operador|operadora|empleado|empleada|asesor|
      asesora|supervisor|encargado|encargada|persona|representante|chica|chico|companer[oa])(?: (?:que|con (?:el|
      la) que) [^.!?,;]{0,30}| (?:me|nos|de ayer|anterior))?(?: (?:me|nos))? (?:dijo|llamo|colgo|prometio|fue|grito|
      insulto|contesto|trato|aseguro|ha dicho|respondio|atendio|ayudo|era|estuvo|explico)(?![a-z])[^.!?,;]{0,40}|
      (?<![a-z])(?<!que |no |quiero )(?:ya )?(?:hable|he hablado|habia hablado|hablamos|me (?:paso|pasaron|comunicaron|
      atendio|atendieron)) (?:ya |ayer |antes )?(?:con|a) (?:un |una |el |la |su |sus )?(?:agentes?|asesora?|alguien|
      operadora?|persona|atencion al cliente|servicio al cliente|companer[oa]|supervisora?)|(?<![a-z])(?:hable|
      he hablado|habia hablado|hablamos)(?: [a-z]+){0,4} (?:agente|persona|asesor|asesora|alguien|
      operador)(?: (?:ayer|hoy|antes|la semana))|(?:agente|persona|operador|asesor)[a-z]* (?:de aduanas|inmobiliari[oa]|
      logistic[oa]|de viajes|fisica|juridica|de seguros|autorizada|beneficiaria|de contacto|fiscal)|(?:enviar|mandar|
      transferir|pagar|enviarle|regalar|transferi|envie|mande|pague|deposite|transferido|enviado|mandado|pagado|
      depositado)(?: [a-z]+){0,5} a (?:una|otra|la) persona|(?:eres|es usted|sos) (?:un|
      una)? ?(?:persona|human[oa]|robot|bot|maquina)
    `,
    unwrap`
      (?:(?:你们|您们|那个|上次|昨天|刚才|有个|一个|之前|前天)(?:的)?){0,3}(?:人工)?(?<![让请由叫找要])(?:客服|专员|经理|主管|工作人员|客服人员)(?:人员|小姐|
      先生)?[^,。!?转找]{0,4}(?:说|告诉|骂|态度|答应|承诺|让我|挂|叫我|回复|人很|很好|帮我|不错)[^,。!?]{0,24}|(?:昨天|上次|之前|刚才|已经|前天)[^,。!?]{0,6}(?:跟|和|
      找|联系)[^,。!?]{0,6}(?:客服|人工|经理|主管)[^,。!?]{0,8}|(?:跟|和|与|同)[^,。]{0,4}(?:客服|人工|经理|主管|工作人员)[^,。]{0,4}(?:聊|说|谈|讲|联系|沟通|
      反映)(?:过|了)|人工(?:智能|费|成本|审核|湖|降)|(?:给|转账给|汇给|打给|送给)一?个?人|你(?:们)?(?:是|到底是)(?:不是)?(?:真人|人工|机器人|ai)[^,。]{0,6}
    `,
    unwrap`
      (?:الموظف|موظفكم|موظف عندكم|المندوب|الممثل|المشرف|احد موظفيكم|الموظفه|موظفتكم|مديركم|
      موظف)(?: [\u0620-\u06ff]+){0,2} ?(?:قال|قالت|قالي|اخبر|كان|كانت|وعد|شتم|رد|اغلق|سكر|صرخ|عامل|رفض|سب|سلم|سلمني|
      ساعد|محترم|شرح|كلمني|امس|بالامس)[\u0620-\u06ff]*[^.!?,;]{0,40}|(?:تكلمت|كلمت|تحدثت|حكيت|تواصلت|كلمني|
      اتكلمت)(?: [\u0620-\u06ff]+){0,3} (?:ال)?(?:موظف|شخص|مدير|خدمه|واحد|احد)[\u0620-\u06ff]*|هل (?:انت|انتم|هذا|
      انتي)(?: [\u0620-\u06ff]+){0,2} (?:انسان|بشر|روبوت|موظف|شخص|بوت)[\u0620-\u06ff]*|(?:الي|ل|لل) ?شخص (?:اخر|ثاني|في|
      من خارج)
    `,
    // Whether anybody will be in touch; who comes for a parcel; people of the bank or the courier.
    unwrap`
      (?:会不会|会|将)有人[^,。!?]{0,4}(?:找|联系|打电话|打给|通知|告诉|核实|上门|来取|来收|问)[^,。!?]{0,4}(?:[吗嘛么]|(?=[?,。]|$))|
      (?:会不会|会|是|要)?派人[^,。!?]{0,6}(?:取|收|拿|送|装|修)[^,。!?]{0,6}|(?<![找转换叫请让])(?:银行|快递|物流|海关|警察|厂家|保险公司)(?:那边|方面)?的?(?:人|工作人员)|
      (?<![a-z])(?:some|any)(?:one|body)(?: in charge)? (?:from|at|of) (?:the|my|their) (?:bank|courier|carrier|airline|
      issuer|customs|police|post office|insurance company)(?![a-z])|(?<![a-z])alguien (?:del?|en)(?: el| la| mi| los)? (?:banco|emisor|transportista|mensajeria|aduana|correos|policia|aseguradora)(?![a-z])|
      (?<![\u0620-\u06ff])(?:احد|حد|حدا|شخص|موظف)[\u0620-\u06ff]{0,2} (?:من|في) (?:ال)?(?:بنك|بنكي|جمارك|شركه الشحن|شرطه)
    `,
    // A card reader, clippers or a till that one does without; who comes to fit or to mend.
    unwrap`
      (?<=(?:دفع|مدفوعات|اقبل|استلم|استقبل|بيع|حلاق|قهوه|احجز|اسحب|سحب|كاش|فيزا|زباين|زبون|متجر|محل|مطعم)[\u0620-\u06ff]{0,4}(?: [\u0620-\u06ff]+){0,4} )(?:من غير|بدون|بلا) (?:ال)?(?:ماكينه|مكينه|اله)|
      (?<![\u0620-\u06ff])(?:ت)?(?:ارسل|رسل|ابعت|بعت|خل|خلي|جيب)(?:وا|ون|و)? (?:لي |لنا )?(?:حدا?|احد|واحد|شخص)(?: عشان)? ي(?:ركب|صلح|غير|فك|نظف|شيل|ستلم|اخذ|فحص|كشف|فتح|قيس|سحب|شحن|وصل)[\u0620-\u06ff]*
    `,
    ...otherPeople,
  ].join('|'),
  'g',
)
