import { unwrap } from '#lib/text/unwrap.ts'
import { matchesIn, patterns } from '../patterns.ts'

const personEn = unwrap`
    (?:(?:real |actual |live |living |human |proper |breathing |qualified |senior ){0,2}(?:humans?(?: being)?|person|
    people|agent|agents|rep|reps|representative|operator|advis[oe]r|supervisor|manager|boss|employee|staff|specialist|
    soul)|(?:customer|client) (?:service|services|care|support|success)|(?:support|service|help) (?:team|desk|staff|
    person|agent|rep)|(?:some|any)(?:one|body)(?: (?:real|human|alive|else|in charge|senior|higher|above|with|who|that|
    from|at|on your|there|over there|actual|responsible|competent|i can)|(?! (?:like|sent|used|is|has|was|logged|
    stole))(?= ?(?:[,.!?;]|$| about| please| now| to | here| instead| today| asap| right))|(?= (?:call|ring|phone|help|
    look|contact|deal|sort|fix|handle|take|at|in|on|regarding|over|by|live|directly)(?![a-z])))|member of (?:staff|
    your team|the team)|flesh and blood|colleagues?|one of (?:your|the) [a-z]+|(?:your|the) (?:[a-z]+ )?(?:handler|
    officer|clerk|caseworker)|(?:your|the) (?:team|people|experts?|specialists?|staff|(?:[a-z]+ )?(?:team|department|
    office|desk))|the (?:complaints|fraud|billing|support|disputes) (?:team|department|desk))
  `
const personEs = unwrap`
    (?:persona|personas|human[oa]s?|ser humano|ser vivo|alguien|agente|agentes|asesor[a]?|asesores|representante|
    operador[a]?|operadores|supervisor[a]?|gerente|encargad[oa]|responsable|jef[ea]|ejecutiv[oa]|emplead[oa]|personal|
    gente|companer[oa]|atencion (?:personal|humana|al cliente)|servicio al cliente|superior|operari[oa]|trabajador[a]?|
    gestor[a]?|especialista|tecnic[oa])
  `
const personAr = unwrap`
    (?:ال)?(?:انسان[ه]?|بشر[يه]{0,2}|بشريه|شخص|شخصا|موظف[هيت]?[نا]?[ها]?|موظفين|موظفيكم|بني ادم|بنيادم|ادمي|مسوول[ه]?|
    مدير[هك]?[م]?|مديركم|مشرف[ه]?ا?|خدمه (?:ال)?(?:عملا|زباين|مشتركين)[ءه]?|ممثل[ه]?|زميل(?:ك|كم)?|زملا[ءي]?(?:ك|كم)?|
    مشغل|مندوب|انسانا|بشرا|شخصا|وكيل|مستشار|دعم|رييس|حدا?|احد|
    احدا|واحد|وحده|ناس|كاين حي|اداره)
  `

/** How a customer asks for a person: a wish or an order, and a person in it; a person named alone; away with the machine. */
export const personPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])a (?:quick )?word with (?:[a-z]+ ){0,3}?${personEn}(?![a-z])|(?<![a-z])(?:appreciate(?: it)?|grateful|
      glad|nice|great|good|better|prefer(?: it)?|like it|love it|happy|
      helpful) if (?:[a-z]+ ){0,2}?${personEn}(?: [a-z]+){0,3}? (?:me|us|this|it|my)(?![a-z])|(?<![a-z])(?:handled|
      reviewed|looked at|looked into|dealt with|checked|solved|answered|read|sorted|processed|managed|helped|assisted|
      served|contacted|called) by (?:a |an |some |one of (?:your |the )?)?(?:real |actual |live |human )?(?:person|
      people|human(?: being)?s?|agent|colleagues?|employee|supervisor|manager|someone|somebody)(?![a-z])|(?:^|
      [,.!?] ?)(?:a |an )?(?:real |actual |live )?(?:human being|live person|real person|human) (?:please|now|
      pls)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:who|whom) (?:can|could|do|should|may|must) i (?:talk|speak|
      chat)(?: to| with)?(?: here| directly| instead| now| about (?:this|it))? ?(?:[?.,!]|$)|(?<![a-z])(?:don't|do not|
      dont|won't|refuse to|no longer)(?: (?:want|wanna|wish|like|need|to|be)){0,3} (?:talk|speak|chat|deal|discuss|
      argue|write|talking|chatting|dealing)(?:ing)?(?: [a-z]+){0,2}? (?:to|with)(?: [a-z]+){0,3}? (?:bots?|chat ?bots?|
      machines?|robots?|ai|computers?)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:can|could|would|will|want|need|like|prefer|rather|is|are|have|get|let|may|please)(?: (?!said|
      told)[a-z']+){0,3}? (?:(?:some|any)(?:one|body) (?:from|in|on|at) (?:your|the|customer|support) [a-z]+|
      one of (?:your|the) (?:colleagues|people|staff|agents|team|guys|humans|employees|reps|specialists))(?! (?:said|
      told|promised|called|already))(?: [a-z]+){0,5}? (?:available|free|around|able|call|ring|phone|help|chat|talk|
      speak|contact|look|take|write|answer|reply|deal|handle|check|sort|fix|assist|review|explain)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:speak|speaking|talk|talking|chat|chatting|converse|communicate|deal|dealing|connected|through|
      connect|hold|touch|write|discuss (?:this|it)) (?:directly |properly |live )?(?:to|with|of|2)(?: (?!my|
      send)[a-z'-]+){0,4}? ?${personEn}(?![a-z])
    `,
    `(?<![a-z])(?:speak|talk|chat) (?:to|with) (?:[a-z' -]{1,24} )?(?:a |an |one of )(?:the |your )?(?:team|staff|guys|people|humans)(?![a-z])`,
    unwrap`
      (?<![a-z])(?:connect|transfer|put|pass|hand|forward|escalate|refer|switch|patch|hook|route|bump|give|get|bring|
      fetch|find|assign|grab|reach|contact|show|let me have|see|call|summon|redirect|direct) (?:me |us |this |it |
      my (?:case|issue|chat|ticket|complaint) )?(?:(?!is|was|my|did|want)[a-z'-]+ ){0,4}?${personEn}(?![a-z]| accounts?)
    `,
    unwrap`
      (?<![a-z])(?:rather|prefer|like|want|wish|love|need|happier if|better if|feel better if)(?: (?:it |this |that |
      if |for |to |have )){0,3}(?: ?(?:a|an|some|one of your|your)) (?:(?:real|actual|human|live|
      proper) ){0,2}(?:person|human|being|agent|colleagues?|manager|supervisor|rep|representative|operator|advis[oe]r|
      employee|clerk|specialist)(?: (?:to|would|could|did|actually|just|please)){0,2} (?:look|handle|took|take|deal|saw|
      see|check|sort|explain|walk|go|do|did|read|review|manage|process|help|cancel|fix|run)[a-z]{0,4}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:arrange|organi[sz]e|ask|assign|appoint)(?: for)? (?:a|an|some|one of your|
      any) (?:[a-z]+ ){0,2}?${personEn} to(?![a-z])|(?:is|are|isn't|aren't)(?: there)? (?:nobody|no one|no-one|
      not a soul|anyone|anybody|someone|somebody|people)(?: [a-z']+){0,5}? (?:i can|i could|who can|to|that can|
      able to)(?: [a-z]+){0,2} (?:talk|speak|word|chat|help|ring|call|ask)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:can|could|may|would|will|let) (?:a|an|some|one of your|any|your) (?:[a-z]+ ){0,2}?(?:people|guys|
      person|human|agent|colleagues?|manager|supervisor|rep|representative|operator|team)(?: [a-z]+){0,1}? (?:take over|
      take this|take a look|have a look|get involved|go through|sort|help me|look at|look into|handle|answer me|
      deal with|step in|join|speak|talk|read|review|reply|respond)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:want|need|prefer|demand|insist on|like|rather have|rather|request|requesting|require|asking for|
      asked for|ask for|asked to (?:speak|talk) to|waiting for|wanna|gimme|where(?:'s| is)|have|may i (?:have|see)|
      can i (?:have|get|see)|could i (?:have|get|see)) (?:to (?:see|have|reach|get|meet|involve) )?(?:(?:a|an|the|your|
      some|any|another|actual|that|one|with) ){0,3}(?:real |actual |live |living |human |
      proper ){0,2}(?:humans?(?: being)?|(?:real|actual|live|living|human|proper|breathing) (?:person|people|being|one|
      someone|voice|help)|agent|rep|representative|operator|supervisor|manager|somebody real|someone real|someone human|
      (?:customer|human) support|(?:some|any)(?:one|body) (?:real|human|who|that|with|in charge|senior|
      to(?: [a-z]+)? (?:call|talk|look|help|take|sort|deal|handle|speak|read|fix|check))|
      person(?! in | who | to whom| named| to (?:sign|receive|collect|accept|
      be)))(?![a-z]| fees?| codes?| numbers?| accounts?| (?:body|hair|sized?|rights|error|skull|figure|anatomy|
      resources|nature|height))
    `,
    unwrap`
      (?<![a-z])(?:is|are|isn't|any|anyone|anybody|hello)(?: [a-z']+){0,3}? (?:(?:any|some)(?:one|body)|a (?:human|
      person|real|living|live)|an (?:actual|agent|operator)|any (?:human|real|actual|living|person|people|agent)|humans|
      people|human|real (?:person|people))(?: [a-z']+){0,4}? (?:there|here|alive|real|home|human|person|talk|speak|
      awake|breathing|around|available|behind|on shift|actually|help|body|being|soul|to)(?![a-z])|(?<![a-z])(?:any|
      some)(?:one|body) (?:there|home|alive|awake|real|human|out there)(?![a-z])|is there (?:a|an|any) (?:human|person|
      agent|live (?:agent|person)|operator)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:human|humans|(?:real|actual|live|living) (?:person|human|agent|people)|agent|representative|rep|
      operator|supervisor|manager|person|someone real|somebody real|customer service)(?: ?,)? (?:please|pls|plz|now|
      asap|immediately|right now|today|thanks)(?![a-z])|(?:please|pls|,|just) (?:a |an )?(?:human|live agent|
      real person|actual person|representative|operator)(?! ?(?:hours|error|resources|fee))(?![a-z])|^\W{0,6}(?:(?:hi|
      hello|hey|please|just|pls|ok|so)\W{1,3}){0,2}(?:a |an |the )?(?:real |live |actual )?(?:human(?: being)?|agent|
      representative|operator|person|rep|supervisor|manager|someone real)\W{0,6}$
    `,
    unwrap`
      (?<!i'm |i am )(?:not |no more |without |instead of |stop |enough |sick of |tired of |fed up with |done with |
      hate |hating |rather than |enough with |bored of |arguing with |quit |useless |stupid |dumb |bloody |damn |
      get rid of |through with |over )(?:(?:a|an|the|this|that|these|your|to|with|talking|chatting|dealing|speaking|of|
      some|more|stupid|dumb|useless|bloody|damn|canned|automated|ai|another) ){0,6}(?:ro)?(?:bots?|chat ?bots?|
      machines?|robots?|ai(?: thing| assistant| replies)?|automated|automation|auto-?repl(?:y|ies)|scripts?|
      canned (?:replies|answers|responses)|computers?|algorithms?)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:have|get|let|make|ask|tell) (?:some(?:one|body)|a (?:person|human|manager|supervisor|colleague)|
      your (?:manager|boss|supervisor|team))(?: [a-z]+){0,2}? (?:call|ring|phone|contact|text|look|deal|help|handle|
      sort|take|reply|answer|speak|talk|step in)(?![a-z])|(?<![a-z])(?:i want|i need|i demand|get me|who(?:ever| is|
      's) ?(?:is )?in charge|your (?:boss|manager|supervisor)(?:,| please| now| right))(?: (?:to (?:speak|talk)|
      your (?:boss|manager|supervisor)))?(?<=charge|boss|manager|supervisor|now|please|right|,)(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?:和|跟|与|找|要|换)(?:一?个|一?位)?(?:真正的|真实的|活生生的|真的)人|(?:找|叫|让|请)(?:你们|您们|贵司)?的?(?:主管|经理|领导|负责人|上级|上司|老板)(?:反映|投诉|沟通|解决|
      评理|来|谈|说|聊|处理|讲)|(?:让|请|由|换)(?:能|会|懂)[^,。!?]{1,8}的人
    `,
    unwrap`
      (?:跟|和|与|同|找|让|请|由|换)(?:一下)?(?:你们|您们|贵司|贵公司|那边|这边|你|您)(?:那边|这边|团队|公司)?的?(?:员工|同事|同仁|职员|团队|人员|专人|人)(?:直接|好好|当面|电话|
      来|去)?(?:谈|聊|说(?!过|了)|讲|沟通|通话|对话|交流|联系|处理|看|跟进|对接|解释|帮)|(?:转接?|接入?|换|找|叫|安排|联系)(?:一?个|一?位|到|给)?(?:坐席|座席|值班人员|专人|
      人工座席|在线客服)|[给帮]我(?:转|接)[到去给]?[您你]们?的?(?:主管|经理|领导|负责人)|有(?:没有)?客服(?:人员)?(?:能|可以|愿意|在吗|在线)|(?:^|[,。!?\s~])(?:转|要|请|麻烦|直接|快)?(?:人工|真人|活人)(?:客服|服务|坐席|座席)?(?:谢谢|
      多谢|请|啊|呀|吧|呢|快点?)?(?=[!。,~?\s]|$)
    `,
    unwrap`
      (?:转接?|接入?|换|找|叫|喊|派|让|请|要|需要|想要?|给我|帮我|能不能|可不可以|可以|有没有|联系|安排|来|麻烦|升级|呼叫|求|切换?|弄|整)[^,。;!?\n不没过了]{0,6}?(?:人工(?!智能|
      费|审核|成本|复核|核实|录入|费用)|真人|活人|大活人|客服(?:人员|经理|主管|专员|小姐姐|小哥|代表)?(?!电话|热线|几点|时间|微信号|邮箱|中心在)(?=来|接|处理|跟|和|[,。!?~]|$|吧|吗|
      呀|啊|呢|给|对接|聊|说|谈|行)|(?:你们?的?)?(?:主管|经理|领导|负责人|上级|管事的|店长|老板|值班的?)(?:来|出来|接|跟|和|谈|说|聊|处理|[,。!?~]|$|吧|吗)|管事的|能做主的|
      能拍板的|能管事|专员|工作人员|会说人话|懂行的人|人来|个人(?:来|跟|和|给|帮|工|处理|说|聊|接|出来|管|吧|吗|行|看|$|[,。!?])|人跟我|人和我|人出来|人处理|人给我|(?:能|会|懂|
      明白)[^,。]{1,6}的?人|(?:个|位)(?:会|能|懂|明白|管)[^,。]{1,6}的|位同事|个同事|(?:给|到)(?:你们|其他|别的|能[^,。]{1,5}|一?个|一?位|专业)的?(?:同事|上级|
      别人))
    `,
    unwrap`
      (?:还是|宁愿|宁可|希望|最好|更想|情愿|想)(?:能)?(?:让|请|由|有|找)?(?:你们的?)?(?:一?个|一?位)?(?:真人|人工|客服人员|专员|工作人员|员工|柜员|懂的人|经理|主管|活人|
      同事)(?:来|帮我|给我|直接|亲自)?(?:看|处理|操作|办|弄|解决|跟进|讲|说|教|帮|搞)
    `,
    unwrap`
      (?:跟|和|与|同)(?:你们?的?|一?个|一?位|那个|这边的?)?(?:真人|人工|活人|客服(?:人员|经理|主管)?|经理|主管|领导|负责人|工作人员|管事的|人)(?:直接|好好|当面|电话)?(?:谈|聊|
      说(?!过|了)|讲|沟通|通话|对话|交流|联系|反映|掰扯|对接)
    `,
    unwrap`
      ^[\s!?.,:;*()~-]*(?:我要|要|请|麻烦|直接|快)?(?:转)?(?:(?:人工){1,5}|真人|人工客服|人工服务|活人|客服人员|人呢|人工呢)[\s!?.,:;*()~啊呀吧呢]*$|(?:^|
      [,。!?\s])(?:人呢|有人吗|有人没|有没有人|有人在吗|来个人|出来个人|没人吗|没人管)|有(?:没有)?(?:真人|活人|人工)
    `,
    '(?:不(?:想|要|愿|跟)|别|受够|烦死|讨厌|拒绝|懒得|少|停止|够了|废物|没用|什么破|死板|傻)[^,。;!?\\n]{0,8}?(?:机器人?|ai|智能(?:客服|助手)|自动回复|复读机|人机|套话|模板)',
  ],
  es: [
    unwrap`
      (?<![a-z])(?:quiero|quisiera|posible|necesito|prefiero|gustaria|podria|puede|pueden|ojala|pido|solicito|
      agradeceria|favor)(?: [a-z]+){0,2}? (?:que|si)(?: (?:me|nos|lo|la|se))? [a-z]{3,12}(?: [a-z]+){0,2}? (?:un |una |
      algun |alguna |otra |alguien)(?:persona|human[oa]|agente|asesora?|companer[oa]|encargad[oa]|supervisora?|
      representante|emplead[oa]|de)(?![a-z])|(?<![a-z])(?:chat|linea|contacto) (?:con|de) (?:un |una |los |
      las )?(?:agentes?|personas?|humanos?|asesor(?:es|a)?|operador(?:es|a)?)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:(?:comuni[cq]|conect|transfi?er|deriv|enlaz|redirig|remit|atiend|atend|pas[ae]|pong|pon)[a-z]{0,8}|
      (?:trat|ve|resolv|gestion|discut|habl|negoci|arregl)[aei]r(?:lo|la)|dirigirme)(?<!dos?|das?|cion|ciones|aron|
      ieron)(?: (?!no |dinero|mi |plata)[a-z]+){0,3}? (?:con|a) (?:un |una |el |la |su |tu |algun |alguna |otr[oa] |
      vuestr[oa] |mi ){0,2}${personEs}(?![a-z])(?! (?:de aduanas|inmobiliari|logistic))
    `,
    unwrap`
      (?<![a-z])(?:hay|habra|existe|tienen|tendran)(?: [a-z]+){0,2}? (?:alguien|persona|humano|agente|asesor|gente|
      companero)(?: [a-z]+){0,5}? (?:a quien|con quien|con la que|con el que) (?:pued[ao]|podria|pueda yo|
      poder)? ?(?:llamar|contactar|escribir|dirigirme|hablar|acudir)
    `,
    unwrap`
      (?<![a-z])(?:hablar|hablarlo|hablo|hable|pasar|platicar|charlar|tratar|conversar|comunicarme|comuniquenme|
      comuniqueme|comunicame|comunicarse|comunicar|contactar|contactarme|conectarme|conecteme|conectame|conectenme|
      chatear|pasarme|paseme|pasenme|pasame|pasas?|ponerme|pongame|ponganme|poneme|ponme|transferirme|transfierame|
      transfiereme|transferime|transfieranme|transferir|derivarme|derive|deriveme|derivame|deriven|atienda|atiendan|
      atender|enlaceme|enlazame|comunica|comunique|escalar|escalen|escale|deme|denme|dame|den|mandeme|mandame|busqueme|
      traigame|traiganme|llame|llamen|llameme|contacte|conecte|transfiera|pasen|pase|ponga|pongan|comuniquen|dar con|
      localizar)(?: (?!no |dinero|mi |plata)[a-z]+){0,5}? ?${personEs}(?![a-z])(?! (?:de aduanas|inmobiliari|logistic))
    `,
    unwrap`
      (?<![a-z])(?:quiero|quisiera|necesito|prefiero|exijo|pido|solicito|requiero|querria|me gustaria|demando|busco|
      ocupo|deseo|puedo (?:hablar|ver)|donde esta|urge|urgente)(?: (?:a|con|hablar|ver|que|me|nos|ya|un|una|al|el|la|su|
      tu|algun|alguna|otro|otra|de|ayuda|atencion|tener)){0,5} (?:persona(?! (?:que|en|a) )|human[oa]s?|ser humano|
      alguien|agente|asesor[a]?|representante|operador[a]?|supervisor[a]?|gerente|encargad[oa]|responsable|jef[ea]|
      ejecutiv[oa]|atencion (?:humana|personal))(?![a-z])(?! (?:de aduanas|inmobiliari|logistic))
    `,
    unwrap`
      (?<![a-z])(?:quiero|quisiera|prefiero|preferiria|necesito|exijo|pido|querria|me gustaria|ojala|mejor|espero|
      solicito|deseo|prefiero yo) (?:que|si|pudiera)(?: (?:no|me|se|lo|la|le|esto|eso|mi|caso|tema|asunto|todo|ya|puede|
      pueda|pudiera|directamente)){0,5} [a-z]{2,12}(?:me|lo|la)?(?: (?:esto|eso|mi|caso|tema|asunto|todo|ya|
      directamente|conmigo|mejor)){0,3} (?:un |una |el |la |algun |alguna |otr[oa] |su )(?:[a-z]+ )?(?:${personEs}|
      chic[oa]|muchach[oa]|senorita)(?![a-z])|(?<![a-z])(?:quiero|quisiera|prefiero|preferiria|necesito|exijo|pido|
      solicito|deseo|ruego) que(?: [a-z]+){0,4} (?:sea|fuera|
      sean) [a-z]{3,12}[ai]d[oa]s? por (?:[a-z]+ ){0,2}?${personEs}(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:hay|habra|esta|existe|no hay)(?: [a-z]+){0,2}? (?:alguien|alguna persona|una persona|un humano|
      humanos|algun (?:humano|agente|asesor|ser)|un agente|un asesor|gente|nadie|personas)(?: [a-z]+){0,5}? ?(?:ahi|
      alli|real|reales|de verdad|humano|vivo|viva|conmigo|atienda|atender|hablar|hable|ayude|detras|del otro lado|
      disponible|despierto|en linea|carne|mi caso)(?![a-z])|(?<![a-z])(?:(?:alguien|persona|gente) (?:de verdad|real|
      viva|de carne|con pulso|humana)|(?:agente|asesor|operador|persona) (?:human[oa]|real|viv[oa]))(?![a-z])
    `,
    unwrap`
      ^\W{0,6}(?:(?:hola|por favor|porfa|ya|quiero)\W{1,3}){0,2}(?:un |una |a )?(?:persona|humano|agente|operador|
      operadora|asesor|asesora|representante|supervisor|encargado|gerente)(?: (?:humano|real|ya|ahora|porfa|por favor|
      de verdad)){0,2}\W{0,6}$|(?<![a-z])(?:persona|humano|agente|operador|operadora|asesor|asesora|representante|
      supervisor|gerente)(?: humano| real)? ?,? (?:por favor|porfa|porfavor|ya|ahora)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:no (?:quiero|mas|con|soporto|aguanto)|deja(?:r|te)? de|hart[oa]|cansad[oa]|basta|nada de|odio|sin|
      aburrid[oa]|fuera|quitame|quiteme|maldit[oa]|inutil|estupid[oa]|en vez de|en lugar de)(?: [a-z]+){0,5}? ?(?:bots?|
      robots?|maquinas?|maquinitas?|contestador[a]?|ia|inteligencia artificial|grabacion(?:es)?|
      respuestas? automaticas?|automatizad[oa]s?|chatbots?|asistentes? virtual(?:es)?)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:هل|ممكن|اريد|ابي|ابغي|بدي|ارجو|ياريت|يا ريت|اتمني|لازم|خلي|خلوا|عايز|عاوز|
      ودي)(?: [\u0620-\u06ff]+){0,3}? (?:(?:يتواصل|يتحدث|يتكلم|يحكي|يراسلني|يجيبني|يتابع|يتولي|يكلمني|يتصل|
      يرد)(?: (?:معي|بي|علي|لي|معايا))?(?: [\u0620-\u06ff]+){0,1}? (?:ال)?(?:موظفه?|انسان|بشر|مسوول|مشرف|مدير|احد|حدا?|
      شخص)|(?:احد|حدا?|شخص) (?:حقيقي |بشري )?(?:يكلمني|يرد|يتواصل|يتصل|يساعدني|يحل|يتابع|يتولي)(?![\u0620-\u06ff])|
      (?:موظفه?|انسان|مسوول|مشرف) (?:حقيقي |بشري )?ي[\u0620-\u06ff]{2,8}(?: (?:علي|معي|لي|بي|مشكلتي|
      موضوعي|الموضوع|طلبي))?)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:اصل|الوصول|اوصل) (?:الي|ل|
      علي) ?(?:احد )?(?:ال)?(?:موظف|خدمه (?:ال)?عملا|مسوول|شخص|انسان|دعم)[\u0620-\u06ff]{0,3}|
      (?<![\u0620-\u06ff])[وف]?(?:ارفع|صعد|حول|احيل|احل|وصل|انقل)(?:وا|ي)?(?: [\u0620-\u06ff]+){0,3}? (?:الي |ل)(?:ال|
      ل)?(?:مشرف|مدير|مسوول|اداره|موظف|شخص|انسان)[\u0620-\u06ff]{0,3}
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:اريد|نريد|ابي|ابغي|ابغا|نبي|عايزه?|عاوزه?|بدي|بدنا|ودي|احتاج|محتاجه?|افضل|اود|طلبت|
      اطلب|ارغب|ارجو|يرجي|ممكن|هل|كيف|ياريت|حابه?|لازم|خلوا?|خلي)(?: (?!ما |لا |لم |مال |
      اموال)[\u0620-\u06ff]+){0,4}? (?:ال|ل|ب)?(?:تحدث|تعامل|تواصل|كلام|وصلي|توصيلي|تحويلي|تصعيد[ه]?|رفع|يخدمني|يساعدني|
      يكلمني|يرد|يتصل بي|اتصال|اكلم|اتكلم|اتحدث|احكي|احاكي|اتصل|اتعامل|اتواصل|تحويل|وصلني|تحويل المحادثه)(?: (?!مال|
      اموال|مبلغ)[\u0620-\u06ff]+){0,3}? (?:ل|ب|لل|بال|ال)?(?:انسان|بشري?|موظف|مشرف|مدير|مسوول|مشغل|ممثل|زميل|زملا|دعم|
      خدمه (?:ال)?(?:عملا|زباين)|اداره|شخص(?! (?:اخر|في|ثاني)))[ء-ي]{0,3}(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:اريد|نريد|ابي|ابغي|ابغا|عايزه?|عاوزه?|بدي|احتاج|محتاجه?|اطلب|طلبت|اعطوني|اعطني|عطوني|
      هاتوا?)(?: (?:الي|ل|رجاء|الان|من فضلك|فعلا))?(?: (?:انسانا?|بشرا|بشريا|موظفا|مشرفا|مسوولا|مديرا|موظف بشري|
      الدعم البشري|دعما بشريا)| شخصا?(?: (?:حقيقي|بشري|ينظر|يفهم|يساعد|يحل|يرد|يقدر|يتكلم|
      يكلم)[\u0620-\u06ff]*| ?(?=[.!?]|$)))(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:هل|في|فيه|يوجد|هناك|عندكم|مين|من)(?: [\u0620-\u06ff]+){0,3}? (?:احد|حدا?|شخص|موظف|انسان|
      زميل)(?: [\u0620-\u06ff]+){0,4}? (?:اكلمه|اكلمها|اتصل به|(?:ال|ب)?(?:اتصال|تواصل|تحدث|تكلم|كلام) (?:به|معه|اليه)|
      اتحدث معه|اتكلم معه|احكي معه|يساعدني|يخدمني)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:هل )?(?:في|فيه|يوجد|
      هناك) (?:احد|حدا?|شخص|انسان) (?:هنا|هناك|هون|موجود|عندكم)(?![\u0620-\u06ff])|^[\s!?.,:;*()-]*(?:ممثل|موظف|مندوب|
      مسوول|احد من) خدمه (?:ال)?(?:عملا|زباين)[ءه]?(?: [\u0620-\u06ff]+){0,2}[\s!?.,:;*()-]*$
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:ن|ا|ات|نت|احا|نحا)?(?:كلم|تكلم|احكي|حكي|حاكي|تحدث|تواصل|تفاهم)|اكلم|اتكلم|اتحدث|
      احكي|احاكي|اتواصل|اتفاهم|(?:ال|ل|لل)?(?:تحدث|تكلم|تواصل|حديث|كلام|تحويل|حكي|مكالمه)|تحويلي|حولني|حولوني|حوليني|
      تحولني|تحولوني|حولو(?:ا)?|حول|وصلني|وصلوني|توصلني|توصلوني|وصلوا|اوصل|ربطني|اربطني|اربطوني|تربطني|كلموني|اعطني|
      اعطيني|اعطوني|عطني|عطيني|عطوني|هات|هاتوا|هاتلي|هاتولي|جيب|جيبوا|جيبلي|جيبولي|نادي|نادوا|نادي لي|شوفلي|شوفولي|
      ارسلوا|خلي|خلوا)(?:ه|ها)? (?:(?:مع|الي|ل|لي|علي|عند|من|في|اي|ب|حتي|الحين|هلق|هلا|دلوقتي|مباشره|بس|لو سمحت|رجاء|
      انا|يا|عبر|اتكلم|اكلم|احكي|اتحدث) ){0,4}(?:ل|ب|لل|بال)?${personAr}(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:اريد|نريد|ابي|ابغي|ابغا|نبي|عايز[ه]?|عاوز[ه]?|بدي|بدنا|ودي|احتاج|محتاج[ه]?|اطلب|طالب|
      ارغب|ممكن|اطالب|نفسي|وين|فين|ابا) (?:(?:ان|يتولي|يشوف|يساعدني|يرد|يتابع|يكلمني|يحل|يتكلم معي|في|ب|مع|اكلم|اتكلم|
      احكي|التحدث|اتحدث|اتواصل|التواصل|اشوف|اي|ال|تحولوني|تحولني|تحويلي) ){0,3}(?:ل|ب|لل|بال|الي )?(?:ال)?(?:انسان|بشر|
      بشري|شخص(?: حقيقي| بشري| يفهم| يساعدني| من | اكلمه| مسوول| فعلي)|موظف[ه]?|بني ادم|بنيادم|ادمي|مسوول[ه]?|مدير|
      المدير|مشرف|خدمه (?:ال)?(?:عملا|زباين)[ءه]?|ممثل|مستشار|حدا? (?:يكلمني|يفهم|يساعدني|حقيقي|بشري|من|عندكم|اكلمه|يرد|
      يحكي|يتكلم|مسوول|يشوف|يحل)|احد (?:يكلمني|يفهم|يساعدني|حقيقي|من|عندكم|اكلمه|يرد|يتصل|يحل)|واحد (?:يكلمني|يفهم|
      يساعدني|حقيقي|من|عندكم|اكلمه|يرد|بشري|مسوول|يحل))(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:افضل|بفضل|ابي|ابغي|ابغا|اريد|نريد|بدي|ودي|عايز|عاوز|محتاج|ياريت|يا ريت|ياليت|يا ليت|
      احسن|اتمني|ارجو)(?: (?:لو|ان|انه|انو|بس))? [يت][\u0620-\u06ff]{2,12}(?: (?:لي|معي|الموضوع|هذا|المشكله|طلبي|في|علي|
      حالتي|بالموضوع)){0,3} (?:ال)?(?:موظف|موظفه|شخص|انسان|بني ادم|احد|حدا?|واحد|مسوول|مدير|مشرف|مختص|
      زميل)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:هل |مفيش|مافي|فيه|في|ما في|يوجد|هل يوجد|موجود|عندكم|
      عندكو)(?: ?[\u0620-\u06ff]+){0,2}? (?:ال)?(?:انسان|بشر|بشري|موظف|بني ادم|بنيادم|حدا? (?:حقيقي|يرد|يكلمني|اكلمه|
      عندكم|هنا|هون|صاحي|حي|بشري|من)|احد (?:حقيقي|يرد|يكلمني|اكلمه|عندكم|هنا|صاحي|بشري)|شخص (?:حقيقي|بشري|اكلمه|يرد)|
      ناس)(?![\u0620-\u06ff])
    `,
    unwrap`
      ^[\s!?.,:;*()-]*(?:لو سمحت[مي]? |من فضلك[م]? |رجاء )?(?:موظف[ه]?|انسان|بشري|خدمه (?:ال)?عملا[ءه]?|شخص حقيقي|
      موظف حقيقي|موظف بشري|مدير|المدير|مشرف|المشرف)(?: (?:لو سمحت[مي]?|من فضلك[م]?|رجاء|الان|الحين|دلوقتي|بسرعه|حقيقي|
      بشري)){0,2}[\s!?.,:;*()-]*$
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:لا اريد|مش عايز[ه]?|مش عاوز[ه]?|ما بدي|ما ابي|ما ابغي|ما ودي|ليس|مو|مش|مب|بدون|بلا|
      كفايه|كفايا|زهقت|مليت|طفشت|تعبت|قرفت|بطلوا|خلاص|غير|من غير|بدل)(?: [\u0620-\u06ff]+){0,4}? (?:ال|مع |ب|لل|بال|
      لي )?(?:ال)?(?:روبوت[\u0620-\u06ff]{0,2}|بوت[\u0620-\u06ff]{0,2}|اله|ماكينه|مكينه|ذكا[ءه]? (?:ال)?اصطناعي|رد الي|
      ردود (?:ال)?(?:اليه|جاهزه|تلقاييه)|رد تلقايي|مجيب)(?![\u0620-\u06ff])
    `,
  ],
})

/** Somebody tells what an agent said or did, or names a person of another trade: no wish for one. */
const aside = new RegExp(
  [
    unwrap`
      (?<![a-z])(?:an? |the |any |is there an? )?(?:[a-z]+ )?(?:agent|person|people|representative|rep|operator|
      specialist|someone|somebody|anyone|anybody)s? (?:who|that|which) (?:suppl|sell|sold|mak|made|import|export|
      distribut|ship|stock|design|paint|built|build|grow|grew|carv|deliver|rent|breed|bake|knit)[a-z]{0,5}(?![a-z])|
      human (?:hair|error|rights|resources|body|anatomy|skull|skeleton|figures?|size|sized|food|consumption|made|
      touch)(?![a-z])|(?:persona|agente|representante|alguien|gente) que (?:vend|suministr|distribuy|fabric|import|hizo|
      hace|pint|cultiv|tall)[a-z]{0,6}|(?:pelo|cabello|cuerpo|esqueleto|consumo|error|tamano) humano|真人(?:头?发|秀|大小|照|比例|
      版|模特|尺寸)|(?:شعر|خطا|هيكل) بشري|(?:شخص|وكيل|موظف|احد|واحد) (?:يبيع|يورد|يصنع|يوزع|يستورد)[\u0620-\u06ff]{0,2}
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
      transferir|pagar|enviarle|regalar)(?: [a-z]+){0,5} a (?:una|otra|la) persona|(?:eres|es usted|sos) (?:un|
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
  ].join('|'),
  'g',
)

/** The wish is denied, put off, or is none: hours, prices, what would be. */
const unwished = new RegExp(unwrap`
    (?<![a-z])(?:don't|do not|dont|no need|needn't|didn't|don't need|not necessary|not asking|don't have|
    without (?:having|needing)|rather not|never|instead of|not)(?: (?:want|need|wish|like|to|have|having|a|an|any|
    talking|speaking|speak|talk|really|with|wanna|bother|bothering)){0,6} $|(?:不用|不一定(?:要|非)|没想|不是非|不需要|不想|不必|别|不要|无需|
    用不着|没必要|不是要)[^,。]{0,4}$|(?<![a-z])(?:no|sin|ni)(?: (?:me|necesito|hace|falta|quiero|quisiera|requiero|tener|que|es|
    necesario|de|hablar|con|un|una|prefiero)){0,5} $|(?<![\u0620-\u06ff])(?:لا|ما|مش|مو|بدون|من غير|لست|مافي|
    بلاش)(?: (?:اريد|احتاج|داعي|حاجه|ابي|ابغي|بدي|عايز|عاوز|محتاج|ودي|لان|ل|ان|ضروري|لازم|يلزم|يحتاج)){0,3} (?:ل)?$
  `)
const hypothetical = new RegExp(unwrap`
    (?<![a-z])(?:(?:do|will|would) (?:i|we|you) need (?:a|an|any)|how (?:do|can) i (?:reach|contact|call|
    phone)(?: [a-z]+){0,5} by phone|if (?:i|we)(?:'d| ever| later| want| need| wanted| needed| should| would| prefer)|
    in case i|should i (?:ever|need|want)|what (?:hours|time|are your)|(?:opening|business|office|support|working|
    service) hours|what time|on (?:sundays|weekends|holidays)|how (?:many|much)|do your (?:agents|reps|staff)|
    are your (?:agents|reps|staff))(?![a-z])|如果(?:以后|将来|需要|我想)|万一|几点|工作时间|服务时间|上班时间|多少钱|周末有|(?<![a-z])(?:si (?:quisiera|
    algun dia|necesito|necesitara|quiero|mas adelante|luego)|en caso de|horario|a que hora|cuanto cuesta|
    cuantos)(?![a-z])|(?<![\u0620-\u06ff])(?:لو (?:احتجت|حبيت|اردت|بغيت|حابب)|اذا (?:احتجت|اردت|حبيت|بغيت)|(?:يتصل|
    يكلمني|يراسلني)[^.!?]{0,32} (?:و|ل)?يطلب|ساعات|اوقات|كم (?:سعر|تكلفه|موظف)|متي (?:تفتح|يفتح))(?![\u0620-\u06ff])
  `)

/** Whether a customer's folded message asks for a person. */
export function wishesForPerson(message: string): boolean {
  return message.split(/(?<=[.!?。\n;])/).some((sentence) => {
    if (hypothetical.test(sentence)) return false
    const said = sentence.replace(aside, ' ')
    return matchesIn(personPatterns, said).some((match) => !unwished.test(said.slice(0, match.start)))
  })
}
