import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

/** What only who runs a desk, a shop or a programme speaks of: its software, its customers, its settings. */
const runs = concept({
  en: unwrap`
    (?:your|a|the|this|any) (?:[a-z]+ )?(?:crm|help ?desk (?:app|software|tool|product|plan)|helpdesk|chat (?:widget|software|tool|product|plugin)|widget|phone tree|ivr|call cent(?:re|er) (?:app|software|tool)|sentiment tool|till (?:software|app)|pos|(?:chat)?bot (?:builder|product|software)|inbox|sandbox|dashboard|analytics|intent|back ?office)|
    (?:my|our) (?:own )?(?:[a-z]+ )?(?:bot|chat ?bot|widget|chat(?! with)|phone menu|call cent(?:re|er)|help ?desk|(?:web)?site|visitors|shoppers|agents|reps|support team|ivr|callers|tills?)(?:'s)?|(?:my|our|more|of) (?:own )?(?:customers?|clients?|users) (?:of (?:mine|ours)|(?:can|to|keep|keeps|always|ask|asks|type|types|reach|want|wants|say|says))|customers of (?:mine|ours)|for our (?:customers|users|clients)|visitors|i(?:'m| am|m) (?:the|an) admin(?:istrator)?|
    (?:on|at|in) (?:the|our|two|all) (?:tills?|terminals?|pos|dashboard|inbox|sandbox)|css|we(?:'re| are) evaluating|evaluating<3> (?:for|our)|(?:cashier|agent|supervisor|manager|staff) (?:logins?|roles?|cards?|seats?|licen[cs]es?|discounts?)|dissertation|thesis|share of (?:chats|customers|shoppers)
  `,
  es: unwrap`
    (?:mi|nuestr[oa]|configur[a-z]+ el|en (?:el|su)|el (?:flujo|arbol|menu) del) (?:[a-z]+ )?(?:chatbot|bot|ivr|crm|centralita|flujo)|(?:armando|disenando|editando) (?:el|la|mi)<2> (?:arbol|flujo|menu)|(?:su|tu|mi|nuestro|nuestra) (?:software|plataforma|programa|bot|ivr|crm)(?: de)?(?: call center| turnos| atencion| chat| tickets| soporte)?(?= (?:permite|reconoce|anuncia|deja|puede|tiene|soporta|detecta|se puede))|(?:mis?|nuestr[oa]s) (?:client[ea]s?|agentes|visitantes|tienda|sucursal|bot)|intent|nodo|
    dialogflow|plantilla|(?:las|sus) metricas|soy (?:el |la )?(?:admin|administrador[a]?|vendedor[a]?)|evaluando su|(?:como )?usuari[oa]s? de solo lectura
  `,
  zh: unwrap`
    后台|报表|话术|选型|灵敏度|关键词库|排班|测试环境|变量|日志|返回码|代码|界面|介面|文案|免费版|接待台|会话小结|转人工(?:率|之后|后|失败|规则|逻辑|按钮|入口)|(?:我们?|我家|自己)[^,。!?]{0,2}(?:店|店铺|网店)(?:里|铺)?的?(?:机器人|在线客服|客人|顾客|客服)?|我们(?:这边)?客服|我的(?:坐席|顾客|客户|客人)|小网店|(?:写|做)(?:论文|客服培训)|面试题|
    行业平均|客服(?:软件|系统)|crm|管理员|(?:会话|聊天|对话)从我|(?:会话|聊天)[^,。!?]{0,8}员工接|店里[^,。!?]{0,6}(?:顾客|客人|买家)
  `,
  ar: '(?:ال)?(?:شات ?بوت|بوت|روبوت) (?:تبع|حق|الذي|اللي|بتاع)~|(?:متجري|موقعي|مطعمي|محلي)|(?:عملايي|زبايني|زباينا|عملاونا)|رساله (?:ال)?ترحيب|قوالب|تقرير مبيعات|(?:ال)?نظام|من اي شاشه|(?:اعطيته|عطيته|اديته) (?:دور|صلاحي)~',
})
/** It is asked how that is set up, or whether it can be. */
const asks = concept({
  en: 'how|where|which|what|can|could|does|do|is there|when',
  es: 'como|donde|cual|que|puedo|puede|se puede|permite|reconoce|cuenta|anuncia|estamos evaluando',
  zh: '怎么|哪|吗|能不能|什么|多少|如何|请问|会不会|想设',
  ar: 'كيف|ازاي|وين|هل|منين|فين|اي|عندكم|عايز تقرير|ممكن|بدي شيل',
})
/** And yet the customer wishes to be heard in person. */
const forMe = concept({
  en: "(?:put|connect|transfer|pass|get|give|find|switch|hand|call|ring|phone) me|(?:let|have) (?:me|us) (?:speak|talk|chat)|i(?:'d|'m| would| just| really| still| also| now)*<1> (?:want|need|wanna|prefer|demand|insist|like|require)<3> (?:speak|talk|chat|discuss|human|person|agent|rep|representative|manager|supervisor|someone|somebody)|(?:can|could|may|how (?:do|can)) i (?:please |just |actually )?(?:speak|talk|chat|get (?:hold|through|to)|reach)|i<3> (?:get|reach|find|have|see|use)<2> (?:human|person|agent|rep|representative|manager|supervisor|someone|somebody)|i (?:can|could) (?:talk|speak)|(?:human|person|agent|representative|manager|supervisor|someone),? (?:please|pls|now)|(?:any|some)(?:one|body) (?:there|here|real|help|available|human)|real (?:person|human)|(?:call|ring|contact) us",
  es: 'como<1> (?:hablo|contacto|llego a|consigo|me comunico|puedo hablar)|(?:persona|humano|agente|asesor[a]?)(?: real| humano)?,? (?:por favor|porfa|ya)|hay alguien|con quien (?:puedo|hablo)|que me (?:atienda|llame)|(?:pas|comuniqu|comunic|conect|transfier|pong|deriv)[a-z]{0,4}(?:me|nos)|me (?:pas|comuni|conect|transf|pon|deriv|atiend)[a-z]+|(?:quiero|necesito|quisiera|prefiero|me gustaria|puedo|pueda|podria|hay)<3> (?:hablar|tratar|chatear|persona|humano|agente|asesor[a]?|supervisor[a]?|ejecutiv[oa]|alguien)',
  zh: '(?:怎么|如何|咋|哪里?)(?:才能|可以|能)?(?:转|找|联系|接)(?:到)?(?:人工|真人|客服|经理)|有人(?:吗|在)|人呢|客服呢|有没有(?:真人|人工)|(?:给我|帮我|替我)(?:转|接|找|叫|换|安排)|我(?:们)?(?:现在|就|真的|只|还是|得|也)?(?:要|想|需要|想要|希望)(?:转|找|跟|和|接|见|联系)?[^,。!?客顾设把问]{0,3}(?:人工|真人|客服|经理|主管|领导|老板)|(?:^|[,。!?])(?:请|快|直接|麻烦|帮忙|赶紧|你们?)?(?:转|找|要|叫|让|喊|换)?(?:一下|个)?(?:人工|真人|经理|主管|领导|店长|老板)(?:客服)?(?:来|出来|谢谢|吧|[,。!?]|$)',
  ar: '(?:حولني|وصلني|حولوني|وصلوني|كلمني|كلموني|اتصلوا)|(?:كيف|ازاي|شلون|وين)<1> (?:ا|ن|ب)?(?:كلم|تكلم|تواصل|وصل|حكي)~|موظف (?:لو سمحت|رجاء|الحين)|(?:في|فيه) (?:حد|احد|حدا)~|ممكن موظف|(?:ابي|ابغي|بدي|عايز|عاوز|اريد|ودي|محتاج|ممكن)[ه]? (?:ان )?(?:ا)?(?:كلم|تكلم|تحدث|حكي|تواصل|تحويلي)~|(?:ابي|ابغي|بدي|عايز|اريد) (?:موظف|انسان|شخص|مدير|مشرف)[ا]?(?! (?:استقبال|مبيعات))',
})

/** Whether a message asks how a desk of the customer's own is run: nobody is wished for here. */
export const runsOwnDesk = (message: string): boolean =>
  runs.test(message) && asks.test(message) && !forMe.test(message)
