import { unwrap } from '#lib/text/unwrap.ts'

/**
 * A talk that a customer wishes for, by its parts: a wish or an order, a call or a talk, and who of the house is to have it;
 * the one who helped before; whoever decides; a voice in place of a machine. Read on the whole sentence.
 */

const ofHouseEn = unwrap`
  (?:(?:real |actual |live |human |senior |your |one of your |a member of |any of your |the right |the same ){0,2}(?:humans?(?: being)?|person|(?<=(?:real|actual|live|human|your) )people|(?<=(?:the|your) [a-z]{3,14} )people|(?<!(?:two|three|four|five|six|seven|eight|ten|\\d|many|few|more|native|new|other|local) )people(?= ?(?:[.,!?;]|$)| (?:not|instead|here|please|now|at your|in your|who|from))|
  agents?|agnet|agnt|reps?|representatives?|representitive|operators?|advis[oe]rs?|supervisors?|superviser|managers?|employees?|staff|specialists?|experts?|
  colleagues?|technicians?|experts|professionals?|(?:some|any)(?:one|body)|team|department|support|customer service|duty manager|(?:my |our )?(?:account|relationship) manager|
  whoever|whomever|who(?:so)?ever)|(?:the |that )?(?:lady|gentleman|guy|woman|chap|girl|lad|fellow|young man|same one) (?:who|that|from|i)|soul)
`
const staffEn = unwrap`
  (?:(?:real |actual |live |human |senior |your ){0,2}(?:agents?|reps?|representatives?|operators?|advis[oe]rs?|supervisors?|managers?|employees?|specialists?|experts?|colleagues?|humans?|person|member of staff|
  (?:account|relationship) manager)|(?:one of|someone on|someone in|someone from) your (?:team|staff|people|colleagues|[a-z]+ team))
`
const notTheirs = "(?!my |our |his |her |their |me |us )[a-z']+"

const english = [
  unwrap`
    (?<![a-z])(?:want|like|need|prefer|chance of|have|get|can we have)(?: [a-z']+){0,3}? (?:real|live|proper|human) (?:conversation|chat|discussion|talk)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:have|get|ask|arrange for|let|need|want|like|rather|prefer|can|could|would|may|please)(?: ${notTheirs}){0,4}? ${staffEn}(?: ${notTheirs}){0,4}? (?:to )?(?:call|ring|phone|telephone|contact|get in touch|reach out|get back)(?: with| to)?(?: me| us| him| her| them| my [a-z]+)?(?![a-z])(?! (?:me |us )?(?:when|before|if|once|to (?:confirm|verify|check|deliver)|pretend|claim|saying|asking|and (?:ask|pretend|say|claim)))
  `,
  unwrap`
    (?<![a-z])(?:over|on|by) (?:the )?(?:phone|telephone)(?: [a-z]+){0,2} (?:with|to) (?:(?:a|an|the|one of|some) )?${ofHouseEn}(?![a-z])|
    (?<![a-z])(?:number|line|phone)(?: [a-z']+){0,6}? (?:someone|somebody|anyone|anybody|(?:a|an) (?:real |actual |live )?(?:person|human)|people|staff)(?: [a-z]+){0,2}? (?:picks?|answers?|answering|at the (?:other )?end)(?![a-z])|(?<![a-z])(?:number|line)(?: [a-z']+){0,5}? (?:speak|talk|get through) (?:to|with)(?: [a-z]+){0,2}? ${ofHouseEn}|
    (?<![a-z])(?:what|which|a|any|direct|the) (?:number|line|phone line)(?: [a-z']+){0,6}? (?:human|person|operator|agent|your complaints (?:people|team|department|desk))(?![a-z])
  `,
  // A talk with somebody of the house, however it is put.
  unwrap`
    (?<![a-z])(?:speak|speek|spk|talk|tlk|chat|discuss|explain|explaining|speaking|talking|go|going|walk|run|sort|continue|carry on|finish|deal|dealing|word)(?: (?:it|this|that|things|everything|all|through|over|out|on|my [a-z]+|the [a-z]+|directly|live|properly|again|face)){0,4} (?:to|with|2|w)(?: (?!my |our |his |her |their |this |these |like )[a-z']+){0,3}? ${ofHouseEn}(?![a-z]| (?:said|told|was|were|has|had) )
  `,
  unwrap`
    (?<![a-z])(?:hear|hearing|heard|answer|answers|reply|help|opinion|explanation|assistance) (?:it |this |that |straight |directly )?(?:from|by) (?:a |an |some |one of )?(?:real |actual |live |human |your ){0,2}(?:humans?(?: being)?|persons?|people|someone|somebody|staff|agents?|experts?|specialists?)(?![a-z])|
    (?<![a-z])(?:hear|speak to|want|need|get) (?:a |an |some )?(?:real |human |actual |living |live |friendly )*voice(?![a-z])|flesh and blood|with a pulse
  `,
  unwrap`
    (?<![a-z])(?:put|pass|switch|patch|hand) me (?:back |through |over |on |straight ){0,2}(?:to|with|onto) (?!(?:the |an? |your |my |another |that )?(?:home|main|previous|next|page|app|menu|start|website|link|checkout|form|list|plan|monthly|basic|pro|sleep|paper|paperless|annual|yearly|weekly|quarterly|e-?mail|e-?bill|e-?statement|dark|light|silent|premium|standard|family|student|cheap|free|direct debit|window|aisle|(?:[a-z]+ )?(?:plan|tier|package|mode|subscription|tariff|rates?|version|statements?|bills|invoices?|currency|seat|room|flight|slot)(?! (?:manager|team|desk|people|department|specialist|support))))[a-z]+
  `,
  // The one who helped before.
  unwrap`
    (?<![a-z])(?:back to|back with|continue with|carry on with|again with|get|put me|want|is|still|have|where's|a word with|speak (?:to|with)|talk (?:to|with))(?: [a-z']+){0,3}? (?:agent|rep|lady|gentleman|guy|man|woman|chap|girl|lad|person|colleague|advis[oe]r|specialist|one)(?: [a-z']+){0,2}?,? (?:from (?:this morning|earlier|yesterday|before|last|the other day)|
    who (?:helped|was|dealt|handled|spoke|looked)|that (?:helped|was helping)|i (?:was|spoke|talked|had|chatted|dealt))|
    (?<![a-z])(?:get|where's|where is|want|back|again|can i have)(?: [a-z']+){0,5}?,? (?:she|he|they|who) (?:was|were|had been|has been|is) (?:just )?(?:helping|dealing|looking|handling|sorting|assisting)(?![a-z])
  `,
  // Whoever decides.
  unwrap`
    (?<![a-z])who(?: is|'s) (?:above|over|senior to) you(?![a-z])|(?:above|beyond|over) your (?:pay ?grade|remit|authority|head)(?![a-z])|
    who (?:can|could) (?:actually|really) (?:decide|authori[sz]e|approve|make)(?![a-z])|(?:who is|who's|where's|where is) your (?:line )?(?:manager|boss|supervisor|superior)(?![a-z])|
    (?:want|like|need|wish|time|going) to escalate(?= ?[.!?,]|$| (?:this|it|that|my|further|to|please|now))|
    someone (?:who|that) (?:has|holds) the (?:authority|power)|(?:pass|send|give|move|escalate) (?:this|it|me|my case) (?:on |up |over )?to (?:a |an |some|any)(?:one|body|person|human| person)?
  `,
  // No machine.
  unwrap`
    (?:n't|not|never|no more|done|tired|sick|fed up|refuse|stop|hate|enough|rather than)(?: [a-z']+){0,4}? (?:talk|talking|speak|speaking|chat|chatting|explain|explaining|argue|arguing|deal|dealing|
    convers[a-z]+|write|writing|type|typing|repeat|repeating)(?: [a-z']+){0,3}? (?:to|with|into) (?:an? |some |this |the |your |stupid |silly |damn )*(?:piece of )?(?:software|program(?:me)?|recording|answering machine|
    automaton|app|template|autoresponder|void|wall)s?(?![a-z])|(?<![a-z])where (?:are|have|did)(?: all)?(?: the| your)? (?:people|humans|staff|agents|real people)(?: gone| go)?(?= ?[?.!]|$)
  `,
  unwrap`
    (?:^|[,.!?] ?)(?:agnet|aggent|agnt|huamn|humna|represent[ai]tive|representitive|operater|superviser|custmer service|cust service|live (?:chat|agent|support|help)|phone support)(?: (?:please|pls|plz|now))?(?= ?[.!?]|$)
  `,
  unwrap`
    (?<![a-z])(?:get|getting|put|go|move|step|on) (?:me )?(?:out of (?:this|here)|past (?:this|the|you)|through|on|over|up)(?: [a-z]+){0,5}? (?:to|onto) (?:a |an |one of |some |any |your |the )?${ofHouseEn}(?![a-z])|(?<![a-z])(?:get hold of|get to|reach|contact) (?:a|an|one of|some|any|your) (?:real |actual |live )?${ofHouseEn}(?![a-z])|
    (?<![a-z])(?:one of your|any of your|one of the) (?:ladies|lads|girls|guys|boys|folks|people|chaps|young [a-z]+)(?: [a-z]+){0,3}? (?:call|ring|phone|telephone|help|talk|speak|explain|contact|look|walk)|(?<![a-z])(?:escalate|move|pass|bump|transfer|send|kick)(?: [a-z]+){0,3}? (?:to|up to) (?:tier|level|line) (?:2|3|two|three)(?![a-z])|
    (?<![a-z])(?:second|2nd|third|next|higher)(?: |-)(?:level|line|tier) (?:support|agent|team|please|now)|(?<![a-z])(?:done|finished|enough|through|had it) with (?:the|this|your|that) (?:bot|robot|machine|ai|chatbot|computer)(?= ?[,.!]|$)|better be (?:breathing|human|alive|a person)
  `,
]

const ofHouseEs = unwrap`
  (?:personas?|human[oa]s?|ser(?:es)? humanos?|alguien|agentes?|asesor(?:a|es|as)?|representantes?|operador(?:a|es)?|supervisor(?:a)?|gerente|encargad[oa]|responsables?|
  jef[ea]s?|ejecutiv[oa]s?|emplead[oa]s?|gente|companer[oa]s?|tecnic[oa]s?|especialistas?|expert[oa]s?|senorita|senor[a]?|chic[oa]s?|muchach[oa]s?|joven|soporte|atencion al cliente|
  quien (?:mand|decid|llev|sea|est|corresponda)[a-z]*)
`
const staffEs = unwrap`
  (?:human[oa]s?|agentes?|asesor(?:a|es|as)?|representantes?|operador(?:a|es)?|supervisor(?:a)?|gerente|encargad[oa]|responsables?|jef[ea]s?|ejecutiv[oa]s?|emplead[oa]s?|companer[oa]s?|
  tecnic[oa]s?|especialistas?|expert[oa]s?|senorita|persona|gente)
`
const spanish = [
  unwrap`
    (?<![a-z])(?:un[oa]? (?:de ustedes|de vosotros)|(?:algun|alguna|un|una) ${staffEs})(?: [a-z]+){0,3}? (?:(?:me|la|lo|le|nos) (?:puede|podria|pueden|podrian) (?:llamar|marcar|telefonear|atender|contactar)|(?:puede|podria|pueden|podrian)(?: [a-z]+)? (?:llamar|marcar|telefonear|atender|contactar)(?:me|la|lo|le|nos|los))|
    (?<![a-z])(?:que|para que|si|de que) (?:me|la|lo|le|nos) (?:llam|marqu|contact|contacte|atiend|atend|telefone|hable|escuche|comuni[cq]u?|pase|pasen|pasar|pong)[a-z]{0,5}(?: (?!otr[oa]s)[a-z]+){0,4}? ${staffEs}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:comuniqueme|comuniquenme|comunicame|comuniquennos|paseme|pasame|pasenme|pongame|ponganme|ponme|poneme|transfierame|transfiereme|transfieranme|transferime|derivame|deriveme|derivenme|conecteme|conectame|conectenme|
    mandame|mandeme|regalame|regaleme|deme|dame|me (?:pas|pase|pasa|comuni[cq]u?|pon[eg]?|transfier|transfir|deriv|conect|enlac)[a-z]{0,4})(?: [a-z]+){0,4}? con (?:(?:el|la|su|los|las|un|una|algun|alguna|alguno de|mism[oa]|sus) ){0,3}(?:${ofHouseEs}|(?:area|departamento|equipo|seccion|oficina) (?:de )?[a-z]+)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:hablar|hablo|hablarlo|tratar|tratarlo|trato|conversar|platicar|charlar|explicar|explicarlo|explicarselo|discutir|discutirlo|verlo|resolverlo|resolver|comunicarme|comunicarnos|dirigirme)(?: (?!mi |con mi )[a-z]+){0,6}? (?:con|a) (?:(?:el|la|su|los|las|un|una|algun|alguna|alguno de|mism[oa]|misma|sus|vuestro|vuestra) ){0,3}${ofHouseEs}(?![a-z])(?! (?:de aduanas|inmobiliari|logistic)|(?: real)? o |(?: reale?s?)?,? ?nativ[oa])
  `,
  unwrap`
    (?<![a-z])(?:hablarlo|tratarlo|explicarlo|discutirlo|conversarlo)(?: [a-z]+){0,6}? (?:de viva voz|de voz|en persona|cara a cara|por videollamada)(?![a-z])|
    (?<![a-z])(?:telefono|numero|linea)(?: [a-z]+){0,5}? (?:conteste|contesta|contesten|atienda|atienden|atiende|responda|responde|descuelgue)n? (?:un[oa]? )?(?:persona|alguien|human[oa]|gente|de verdad|ser)
  `,
  unwrap`
    (?<![a-z])(?:me|nos) (?:atienda|atiende|atiendan|atendiera|hable|conteste|escuche|llame|marque)n? (?:un[oa]? |el |la |alg[a-z]+ )?(?:${ofHouseEs}(?! o | (?:a las?|cuando|antes) [^.!?]{0,40}(?:habitacion|cuarto|llegue|entreg))|de verdad|en serio)|(?<![a-z])(?:con |a )?quien (?:trato|discuto|me comunico|me dirijo|acudo|recurro)(?: [a-z]+){1,6}|
    (?<![a-z])(?:con|a) quien (?:puedo|podria|debo|tengo que|hay que|hablo|hablar)(?: [a-z]+){0,3}? (?:por telefono|que no sea)
  `,
  unwrap`
    (?<![a-z])(?:no (?:quiero |pienso |voy a )?(?:hablo|hablar|trato|tratar|discuto|discutir|converso|escribo|sigo|seguir)(?: [a-z]+){0,2} con|no mas|basta de|estoy hart[oa] de)(?: [a-z]+){0,3} (?:maquinas?|robots?|bots?|programas?|contestador[a]?|computadoras?|grabacion(?:es)?|mensajes automaticos|respuestas? (?:automaticas?|prefabricadas?)|plantillas?)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:y |donde esta |quien es )(?:tu|su) (?:jef[ea]|supervisor[a]?|encargad[oa]|superior)(?![a-z])|(?:^\W*|[,.!?] ?)(?:ejecutiv[oa]|operador[a]|agente|asesor[a]?|humano|persona|alguien|supervisor[a]?|un ser humano|una persona)(?: (?:human[oa]|real|de verdad))?,? (?:por favor|porfa|porfis|por amor de dios|ya|urgente)(?![a-z])|(?:^|[,.!?] ?)(?:alguien|uno) de carne y hueso
  `,
  unwrap`
    (?<![a-z])(?:puedo|podria|quiero|quisiera|paseme|pasame|pongame|hablar|seguir|esta|sigue|volver|me pasa)(?: [a-z]+){0,4}? (?:la|el) mism[oa] (?:chic[oa]|senorit[oa]|muchach[oa]|asesor[a]?|agente|senor[a]?|joven|companer[oa])(?![a-z])|
    (?<![a-z])(?:llevaba|atendia|me ayudaba|me atendio|conocia|estaba llevando|estaba viendo)(?: [a-z]+){0,2} mi (?:caso|tema|problema|asunto)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:regal|d[ae]|conced|permit)[a-z]{0,8} (?:un |unos |unos )?(?:momentico|momentito|minuto|minutico|minutito|segundito|ratito|segundo)s?(?: [a-z]+){0,3} con(?![a-z])|(?<![a-z])(?:quien|alguien que|a alguien|a quien)(?: de verdad)? (?:me|nos) (?:atienda|escuche|ayude|resuelva|conteste)(?: de verdad)?(?= ?[.!?,]|$| (?:de verdad|en serio|por telefono|y no|no))
  `,
  unwrap`
    (?<![a-z])(?:habra|hay|tienen|existe|tendran|tendras|tienes)(?: [a-z]+){0,3}? ${ofHouseEs} (?:con quien|con el que|con la que|con quienes|disponible|libre)(?![a-z])|(?<![a-z])(?:ser|sea|seamos|que sea|ser(?:ia)? posible ser) (?:atendid|ayudad|contactad|asesorad|llamad)[oa]s? (?:directamente |personalmente )?por (?:un |una |el |la |algun |alguna )?${ofHouseEs}|
    (?<![a-z])(?:necesito|quiero|quisiera|pido|busco|prefiero|exijo|ocupo|requiero|es|dame|deme|denme) (?:a |con )?(?:un|una|algun|alguna) (?:persona|human[oa]|ser humano|asesor[a]?|agente|gestor[a]?|supervisor[a]?|emplead[oa])(?= ?[.,!]|$| (?:que (?:me|no|si|sepa|entienda|pueda)|real|de verdad|ya|personal|human[oa]|por favor))(?! que (?:me )?(?:firm|recib|recoj))|
    (?<![a-z])(?:necesito|quiero|quisiera|dame|deme|prefiero|exijo|pido|solicito) (?:el |un |la )?(?:soporte|ayuda|atencion|asistencia|apoyo) (?:human[oa]|personal|de (?:una )?persona|telefonic[oa]|por telefono)(?![a-z])
  `,
]

const chinese = [
  unwrap`
    (?:想|要|能不能|能|可以|约|希望|方便)[^,。!?不别卖快银商]{0,6}(?:打|通|回|用|开|约)?个?(?:时间)?(?:电话|语音|视频|当面)[^,。!?卖快银商]{0,14}(?:聊|沟通(?!一下快)|会(?!员|不)|跟[你您]们|[你您]们的人|真人|专人|人工)
  `,
  '(?:找到|联系到|接到|打到)[^,。!?快卖]{0,3}(?:真?人(?!民|工智)|客服本人|活人|[你您]们的?人)(?=[,。!?的吗呢]|$)|人工(?:的)?(?:电话|热线|座机)(?!几|收|是否)',
  unwrap`
    (?:安排|请|麻烦|希望|让|帮我?|协助|烦请|劳驾|派|转给?|转接到?|想|要|需要)[^,。!?问快银卖]{0,10}?(?:客户经理|专员|专人|(?:技术|财务|结算|售后|退款|风控|法务|运营|后面|后台|其他|别的)(?:部门?)?(?:的)?(?:人员|人|同事|主管|经理|那边)|负责人|工作人员|
    相关人员|[你您]们的?(?:人|同事|专家|顾问|技术人员|工程师)|专家|顾问|贵方[^,。!?]{1,6})[^,。!?收发]{0,6}?(?:联系|对接|沟通|跟进|处理|讲|解释|回电|来电|回复我|开个?(?:会|电话)|聊|谈|说|视频|通话|电话)
  `,
  unwrap`
    (?:与|和|跟|同|对接)(?:一下)?(?:[你您]们|贵方|贵司|贵公司)?的?[^,。!?卖快银朋]{0,6}(?:客户经理|专员|结算部?的?人|技术人员|负责人|工作人员|同事|主管|专家|顾问)(?:直接|当面|电话)?[^,。!?过了]{0,2}(?:沟通|对接|联系|开|聊|说(?!过|好|了)|谈|讲|视频|电话|通话)|
    对接(?:一下)?(?:[你您]们|贵方|贵司)的?[^,。!?]{0,6}(?:人员|同事|经理|团队|部门)|转(?:接)?(?:给|到)[^,。!?]{0,6}(?:主管|经理|同事|部门|专员)(?:那边|那里|处理)?
  `,
  unwrap`
    (?:昨天|刚才|刚刚|上次|之前|前天|早上|上午|那个|那位)[^,。!?快骑]{0,12}(?:客服|小姐|先生|同事|小姐姐|小哥|姐姐|专员|经理|小[\u4e00-\u9fff])[^。!?]{0,4}(?:接着|继续|还在[吗不呀]|呢[,?]|呢$|回来|在吗|再帮)|继续(?:跟|和|找|由)(?:她|他|那位|上次|昨天|刚才)|(?:换|让|找)(?:刚才|昨天|上次|之前)那?(?:个|位)
  `,
  unwrap`
    做不了主|谁能做主|做得了主|(?:找|叫|喊|把|换|请)(?:一下)?(?:你们?|您们?|贵司)的?(?:领导|经理|主管|老板|上级|负责人|头儿)(?:找来|叫来|喊来|出来|过来|来)?(?=[,。!?~]|$|来|说|谈)|(?:叫|喊|找|来|换)个?(?:真|活|大活)?人(?:来|过来|行不行|好不好|可以吗|说话)(?![装修取送])|
    (?:跟|和|找)[你您]们?(?:经理|领导|主管)(?:说|谈|讲|反映)
  `,
  unwrap`
    (?:别|不要|少|不想|不跟|不和|懒得|拒绝|受够)[^,。!?]{0,4}(?:跟|和|用|拿)?(?:这?个?)(?:机器|程序|系统|软件|bot|机器人|电脑|复读机)[^,。!?]{0,2}(?:糊弄|敷衍|聊|说话|说|打发|应付|沟通|讲|废话|回我|扯)|来个(?:能|会)(?:说话|喘气|办事|拿主意)的|活的那种|接线员|
    客服(?:小姐姐|小哥|姐姐)?(?:在不在|在吗|有人吗|在呀|在么|有没有人)|(?:转|要|找)? ?ren ?gong|(?<![a-z])rg客服|有[没木]有[^,。!?]{0,4}(?:客服|真人|活人)(?:小姐姐|小哥|在)|
    揾个?(?:职员|真人|人|经理)|(?:听电话|倾)[^,。!?]{0,2}职员
  `,
  unwrap`
    (?:跟|和|找|叫|要|让|请|转)[^,。!?]{0,2}小二|小二(?:在线|在吗|在不在)|(?:跟|和|与)[^,。!?卖快银]{0,6}(?:客服|人员|[你您]们|专员|人工|真人|经理)[^,。!?]{0,4}(?:通上?话|通电话|说上话|讲上话)|(?:有没有|有木有|有无|要|找|转|想要|给我) ?(?:个 ?)?(?:human|real|live) ?(?:agent|person|staff|one|人)|
    (?:有冇|想|要)[^,。!?]{0,10}(?:同事|职员|人)[^,。!?]{0,4}同我(?:倾|讲|谈)|(?:叫|让|派|找|安排|请|换)[^,。!?快骑卖]{0,8}(?:人|小伙子|小姑娘|姑娘|大姐|大哥|师傅|伙计|值班的)(?:来|给我|给我们)?(?:接(?!收|单|货)|打过来|回电|讲|跟我说|听我|听电话)|zhuan ?ren ?gong|
    (?:得|要|想|希望|需要|能不能)有个?(?:真?人|大活人)(?:听|帮我?|跟我|来|能|坐下)|联系到谁|给个?(?:[你您]们的?)?(?:经理|主管|领导|客服|负责人|人工|专员)(?:的)?(?:电话|号码|微信|联系方式)|(?:跟|和|找)(?:大)?活人|(?:真|活)人(?:才|来)(?:行|说|弄|办)
  `,
]

const ofHouseAr = unwrap`
  (?:شي (?:حد|واحد|مسوول|موظف)|(?:ال)?(?:عون|موظف[هين]{0,2}|مسوول[ه]?|مدير(?: (?:ال)?حساب[ي]?)?|مشرف[ه]?|مختص[ين]{0,2}|مستشار|ممثل|فني|خبير|سوبرفايزر|مانجر|زميل[ه]?|استاذ[ه]?)(?:كم|كن|ك)?|احد (?:من )?(?:موظفي|مستشاري|مسوولي|فريق|ال)[\u0620-\u06ff]*|
  (?:احد|حد|حدا|واحد|شخصا?(?! (?:في (?!ال?(?:دعم|قسم|فريق|خدمه|شركه|اداره))|بره|برا|خارج|بالخارج|يسكن|ساكن)))(?: (?:حقيقي|حقيقيا|بشري|فاهم|مختص|مسوول|من (?:عندكم|عندك|طرفكم|فريقكم|الفريق|الدعم|موظفينكم|موظفيكم)|فوقك|ثاني منكم|منكم))?|انسان[ا]?|بشر|بني ادم|بنيادم|(?:ال)?فريق (?:ال)?(?:دعم|تسوي|خدم|امن|مالي)[\u0620-\u06ff]*|خدمه (?:ال)?(?:عملا|زباين)[ء]?)
`
const staffAr =
  '(?:ال)?(?:موظف[هين]{0,2}|مسوول[ه]?|مدير|مشرف[ه]?|مختص[ين]{0,2}|مستشار|ممثل|خبير|سوبرفايزر|زميل[ه]?)(?:كم|ك)?'
const wishAr =
  '(?:ابي|ابغي|ابغا|اريد|نريد|بدي|بدنا|ودي|عايزه?|عاوزه?|محتاجه?|احتاج|اطلب|ممكن|ياريت|يا ريت|ياليت|يا ليت|انتظر|افضل|ارغب|اود|نحب|حابه?|بغيت|نبغي|ارجو|يرجي|فضلا|لو سمحت[موي]*|هل من سبيل|هل يمكن[\\u0620-\\u06ff]*|هل استطيع|هل اقدر|اقدر|نقدر|خلي|خلوا|اتمني|واش نقدر|واش كاين|طلبت)'
const arabic = [
  unwrap`
    (?<![\u0620-\u06ff])[وف]?${wishAr}(?: (?!ما |لا |مندوب|ال?سايق)[\u0620-\u06ff]+){0,3}? (?:${staffAr}(?: [\u0620-\u06ff]+){0,3}? (?:ي|ت|ب?ي)(?:تصل|كلم|دق|عيط|حاكي|حكي|تواصل|تحدث|رد|شرح|راجع|تابع|تولي|سمع|ساعد|حل|كمل)|${ofHouseAr}(?: [\u0620-\u06ff]+){0,2}? (?:ي|ت|ب?ي)(?:كلم|حاكي|حكي|تواصل|تحدث|تفاهم|رد(?= علي)|سمع))(?:ني|لي|نا|ها|ه)?(?: (?:علي|عليا|بي|فيني|معي|معايا|معنا|ب?امي|ب?والدتي|لي))?(?![\u0620-\u06ff])
  `,
  unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:اكلم|نكلم|احاكي|احكيه|محادثه|مكالمه) (?:[\u0620-\u06ff]+ )?${ofHouseAr}(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:ال|لل)?(?:تحدث|تواصل|حديث|كلام|اتحدث|اتكلم|احكي|نحكي|نهضر|اهضر|ندوي|ادوي|اتواصل|اشرحها|اشرح|اشرحه|متابعه|اتابع|مناقشه|اناقش|تكلم|تعامل|اتعامل|اتفاهم)(?: (?!ال?بايع|ال?مندوب|ال?بنك)[\u0620-\u06ff]+){0,4}? (?:(?:مع|الي|عند|معا) (?:ال)?|ل|لل)${ofHouseAr}(?![\u0620-\u06ff])
  `,
  unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:صلني|صلوني|اوصلني|وصلني|وصلوني|تحويلي|تحويل المحادثه|حولوني|حولني|تحولني|تحولوني|احالتي|احيلوني|ربطي|اربطني)(?: (?:الي|ل|علي|مع|ب|مباشره))? ?(?:ب|ل|لل|بال)?(?:${ofHouseAr}|(?:ال)?(?:قسم|جهه) (?:ال)?[\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:اشرح[\u0620-\u06ff]*|احكي[\u0620-\u06ff]*|اتكلم|اكلم|نتكلم|ندوي|نهضر|اتحدث)(?: [\u0620-\u06ff]+){0,5} (?:صوتيا|بالصوت|بالتليفون|هاتفيا|فالتيليفون|بالهاتف|علي الهاتف|تلفون|بالتلفون|وجها لوجه)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])رقم (?:تليفون |هاتف |جوال |تلفون )?(?:حد|احد|حدا|موظف|شخص|مسوول|بشر|(?:اتصل|ادق|اكلم) (?:عليه|فيه)?)(?: [\u0620-\u06ff]+){0,4}? (?:يرد|اكلم|احكي|اتكلم|اتواصل|بني ادم|احاكي|يجاوب)[\u0620-\u06ff]*
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:نفس|ذات) (?:ال)?(?:موظفه?|بنت|شاب|استاذه?|زميله?|سيده?)(?: (?:اللي|التي|الذي|تبع|مال|حق))?(?: [\u0620-\u06ff]+){0,2}|
    (?<![\u0620-\u06ff])(?:خلي|خلوا|وين|رجعولي|ابي) (?:ال)?(?:استاذه?|اخت|اخ|موظفه?|زميله?|انسه|سيده?) [\u0620-\u06ff]+ (?:ترجع|يرجع|تكلم|يكلم|تكمل|يكمل|ترد|يرد|اللي)[\u0620-\u06ff]*|
    (?<![\u0620-\u06ff])(?:مين|من) (?:اكلم |هو )?(?:فوقك|اعلي منك|مسوول عنك)|(?<![\u0620-\u06ff])(?:وين|فين|اين) (?:ال)?(?:مسوول|مدير|مشرف)(?:كم|ك)?(?= ?[?؟!.,]|$)
  `,
  unwrap`
    (?:^|[,.!?] ?)(?:بشر|دعم بشري|انسان|سوبرفايزر|اخصايي|مسوول|مشرف|مندوب خدمه|ممثل|ممكن (?:مشرف|موظف|بشر|مدير|سوبرفايزر))(?: (?:لو سمحت[موي]*|من فضلك[م]?|رجاء|بليز|حقيقي))?[!?؟. ]*(?=$|,)|(?<![\u0620-\u06ff])(?:ماشي|مو|مش|ليس|مب) مع (?:ال)?(?:ماكينه|مكينه|روبوت|اله|بوت|برنامج)|
    (?<![\u0620-\u06ff])(?:طلبت|مستني|منتظر|انتظر|استني)(?: [\u0620-\u06ff]+){0,3} (?:تحويلي|تحويل|تحولوني|يحولني)(?: [\u0620-\u06ff]+){0,2}? ?ل
  `,
  unwrap`
    (?<![\u0620-\u06ff])(?:وصليني|وصلني|دوزني|دوزوني|دوزلي|حوليني|نقلوني|انقلني|نوصل|اوصل|اصل|الوصول|توصلوني|رجعوني)(?: (?:الي|مع|عند))? ?(?:ب|ل|لل|بال)?${ofHouseAr}(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:عطوني|اعطوني|اعطيني|عطني|هاتوا|ابي|بدي|عايز|ممكن) (?:نمره|رقم|تليفون|خط)(?: [\u0620-\u06ff]+){0,2}? (?:نعيط|اعيط|اتصل|ادق|اكلم|احكي|نكلم|نتصل)[\u0620-\u06ff]*|
    (?<![\u0620-\u06ff])(?:هل |اي )?(?:يقدر |يمكن |ممكن )?(?:اي )?موظفه?(?: [\u0620-\u06ff]+){0,3}? (?:يدق علي|يكلمني|تكلمني|يتصل (?:بي|علي|فيني)|يعيطلي|يدقلي)(?! (?:ويقول|ويطلب|يقول|يطلب|مدعي))|
    (?<![\u0620-\u06ff])(?:وين|فين) (?:ال)?(?:ناس|بشر|موظفين)(?: (?:اللي )?عندكم)?(?= ?[?؟!.,]|$)|(?<![\u0620-\u06ff])(?:فيه|في|هل يوجد|هل هناك|مافيه|ما في|كاين) (?:شي )?(?:احد|حد|حدا|واحد|شخص)(?: [\u0620-\u06ff]+){0,2}? (?:اسولف|احكي|نحكي|اكلم|اتكلم|اهرج|ادردش|اتفاهم|اشتكي له|يسمعني|يفهمني)[\u0620-\u06ff]*
  `,
]

/** Patterns of a wished talk, by language. */
export const wishedTalks = { en: english, zh: chinese, es: spanish, ar: arabic } as const
