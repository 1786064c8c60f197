import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

/** What people of a trade do, and nobody at a desk. */
const tradesEn =
  '(?:alters?|adjusts?|repots?|regrips?|restrings?|restores?|teach(?:es)?|tutors?|coach(?:es)?|trues?|tunes?|sews?|hems?|mends?|grooms?|walks|paints?|plasters?|welds?|engraves?|frames?|caters?|babysits?|photographs?|sharpens?|upholsters?|tailors|knits?|bakes?|carves?|tattoos?|braids?|waxes|trims?|sells|services|mows?|fits)'
/** Roles that a trade has as well as a desk. */
const roleEs =
  '(?:agentes?|asesor(?:a|es|as)?|operador(?:a|es)?|representantes?|supervisor(?:a)?|ejecutiv[oa]|gerente|encargad[oa]|responsable|gestor[a]?|especialista)'

/** People whom one seeks, sends, meets or plays against for ends of one's own, and roles of another trade or place. */
const sought = concept({
  en: unwrap`
    (?:someone|somebody|anyone|anybody|a person|person|people|an? agent) (?:in [a-z]+ )?(?:who|that)(?: also| still)? ${tradesEn} (?!me|us|this|it|my)[a-z]+|(?:find|know|recommend|book|hire)(?: [a-z]+)? (?:someone|somebody|anyone|a person)(?: local| nearby)? to (?:fit|tune|mow|walk|clean|paint|teach|install|assemble|cater|photograph|sew|mend|decorate|plaster|tile|plumb|babysit|groom)(?! (?:this|it|my account|up))[^.!?,]{0,40}|
    (?:is|will|does|must|should) (?:someone|somebody|anyone|anybody|a person)(?: be)? (?:at home|in the [a-z]+ [a-z]+ shop|at the (?:cinema|station|venue|door|gate))[^.!?,]{0,40}|(?:person|people|someone|somebody) (?:at home|behind the (?:counter|till|bar|desk))|can i (?:bring|add|name|invite|list) (?:a|another|one more|an extra) person|(?:a|one) person (?:on|in) (?:the|a|my) (?:cake|card|photo|picture|room|boat|car|tent|booking)|with a person (?:in|on) (?:the|a) room|
    (?:robots?|dolls?|toys?|parrots?|speakers?) that (?:talk|speak|chat) to (?:people|humans)|(?:chat|nervous|shy|anxious|awkward)<1> (?:with|around|to) people on the phone|real people (?:reviews?|photos?|profiles?|opinions?)|(?:against|versus|vs|(?:reviews?|photos?|profiles?)(?: written)? (?:of|by|from)) real people|
    (?:can|could|may|does|must|do) (?:an?|the) (?:[a-z]+ )?(?:supervisor|team leader|manager|team lead|store manager|shift lead)(?: (?:login|card|pin|role|account|code))? (?:void|approve|see (?!this|it|me|my)|be used|edit|delete|open|close|refund|override|log|sign|change|view|access|export|print|add|set|use|clock|lock|unlock)(?! (?:my|me|us|this|it|our|the)(?![a-z]))[^.!?,]{0,40}|who is your operator in|(?:hiring|recruit(?:ing)?|vacanc(?:y|ies) for|jobs? (?:for|as))(?: [a-z]+){0,3} (?:agents?|reps?|representatives?|operators?|managers?|advis[eo]rs?)[^.!?]{0,12}|(?:become|(?:love|like|want|wanted|hope|apply|applying) to be) (?:a|an|the|your) (?:sales |customer |service |support |human |brand )*(?:rep|representative|agent|human|advis[eo]r|manager|operator)(?: on the other (?:side|end))?|
    (?:love|like|want|enjoy) to (?:talk|speak|chat) (?:to|with) people all (?:day|the time)|agent edition|human-sized|(?:summon|call|recruit|unlock) (?:the )?(?:human (?:soldier|knight|warrior|ally|form)|agent (?:musical|skin|card))|call agent musical|(?:limits?|targets?|commissions?) for (?:reps|agents)
  `,
  es: unwrap`
    (?:alguien|una persona|gente)(?: real| de verdad)? (?:con quien (?:practicar|jugar|compartir|viajar|salir|entrenar)|disfrazad[oa]|con (?:furgoneta|coche|carro|camion|moto)|para (?:limpiar|pintar|cuidar|pasear|montar|cocinar|planchar|instalar)|que (?:(?:me|nos|le) )?(?:toque(?! (?:mi|este))|saque al?|pinte|recoja|limpie|cocine|cuide|monte|instale|repare(?! (?:mi|est[ea]|esto|el error))|cosa|planche|pasee|baile|cante|ensene a|traduzca|transporte|anime|filme|grabe|pode|riegue))[^.!?,;]{0,60}|
    que (?:una|otra) persona(?: distinta| diferente)?(?: a mi| de mi familia)? (?:entregue|pague|reciba(?! mi (?:queja|reclamo|caso))|firme|recoja|use|viaje|asista|conduzca|pruebe)[^.!?,;]{0,40}|que alguien (?:me |nos )?(?:recoj|entreg|firm|pint|limpi|mont|instal|cuid)[a-z]+[^.!?,;]{0,40}|que me cobre (?:una persona|alguien)|
    (?<!con (?:(?:un|una|el|la|su|tu|otr[oa]|algun) )?)(?:(?:un|una|el|la|los|las|algun|alguna) )?${roleEs} (?:contable|fiscal|deportiv[oa]|residente|comercial (?:para|en|por) (?!que|hablar|llamar|telefono)|desmoldante|inmobiliari[oa]|aduaner[oa]|artistic[oa]|literari[oa]|autorizad[oa]s|editorial|de (?:aduanas?|carga|imagen|tesis|lactancia|obra|grua|drones|contrasenas|color|moda|una? (?:ong|sociedad|empresa|asociacion)|la (?:sociedad|comunidad|ong)))[^.!?,;]{0,40}|[a-z]+ human[oa] para (?:mi|la|una|el) (?:novela|libro|tesis|texto|audiolibro|video)|
    (?:contratar|publicar|regalar|entrevistar|reclutar)(?: (?!con(?![a-z]))[a-z]+){0,3} ${roleEs}|(?:un|una) (?:humano de peluche|payaso humano|voz humana)|voz humana para|voz[^.!?]{0,20} mas humana|(?:una|a una) persona con nombre [a-z]+|(?:formar|capacitar|entrenar|taller)(?: [a-z]+){0,4} trato humano|(?:encanto|gusto|gracias por)(?: [a-z]+)? (?:el |su )?trato humano|
    (?:contra|perfiles[a-z ]{0,16} de|cuantas|(?:opiniones|resenas|fotos) de|(?:rivales|oponentes|jugadores|perfiles|contrincantes|usuarios)[^.!?]{0,16} son) (?:personas|gente) (?:reales|de verdad)|busco personas reales para|jugar con (?:gente|personas) (?:de verdad|reales)[^.!?]{0,20}|(?:que|cual|cuales|cuantos) (?:[a-z]+ )?(?:clave|poder|papeles|permisos?|documentos?|rol) (?:usa|necesita|lleva|tiene|firma|requiere) (?:el|la|un|una) ${roleEs}|(?:hablar|tratar) con (?:la gente|los empleados|personas)(?= (?:por (?:megafonia|walkie)|en (?:sitios|lugares|reuniones)|dificiles|mayores))[^.!?,;]{0,30}|(?:me|nos) derivan a (?:un|una|el|la) especialista (?:con|sin) (?:el|mi|la|un) (?:seguro|poliza|plan|volante)
  `,
  zh: unwrap`
    (?:让|请|叫|找)(?:我的?)?(?:同事|朋友|家人|室友|邻居|别人)(?:帮我)?(?:代|去|来)?(?:我)?(?:去)?(?:代领|代取|代签|取|领|签收|收|拿)[^,。!?]{0,8}|(?:法定代表人|经办人)[^,。!?]{0,12}|(?:可以|能|必须|要)是同一个人|找个[^,。!?]{0,6}(?:师傅|阿姨|保姆|教练|老师|中介|装修队|搬家|摄影师|律师)[^,。!?]{0,8}|(?:需要|要不要|是否|得)?(?:提前)?(?:告知|通知|告诉|出示给)工作人员|有没有人(?:多|少|数)[^,。!?]{0,6}|人工(?:栽培|录单|录入|费|种植|养殖)|自称[^,。!?]{0,8}(?:专员|客服|经理)[^,。!?]{0,10}|接线员(?:说|讲|告诉)[^,。!?]{0,10}|(?:像|好像|仿佛)[^,。!?]{0,4}跟真人(?:聊天?|说话|对话)|消息来自真人|跟真人(?:客服)?一起
  `,
  ar: unwrap`
    (?:حدا?|احد|شخص|واحد) (?:حقيقي )?من (?:ال)?(?:جيران|اهل|اهلي|عيلتي|عايلتي|اصدقا|اصحابي|طرفي|خريجي|طلاب|طلبه|سكان|جيراني|زملايي|ولادي|مدرسين|مدربين)[^.!?,]{0,40}|(?:حدا?|احد|شخص|واحد)(?: (?:ثاني|تاني|اخر|غيري))? ي(?:صلح (?!(?:ال)?(?:مشكل|حساب|غلط|خطا|موضوع|وضع))|دفع عن|ستلم|فتح (?:لي )?(?:ال)?(?:باب|خزان)|دخل معي|حضر|ركب|نظف|طبخ|درب|ستعمل|لعب)[^.!?,]{0,30}|
    (?<!(?:مع|اكلم|الي|كلم|حولني|حولوني|وصلني|علي|مندوب) (?:ال|لل|ل|ب)?)موظف(?:ا|ه|ين)? (?:ال)?(?:استقبال|صندوق|مطار|كاشير|امن|فندق|شباك|تذاكر|بريد|محطه)[^.!?,]{0,30}|موظفا? ينوب عني[^.!?,]{0,20}|من موظف علي (?:ال)?خزانه[^.!?,]{0,10}|شباك فيه موظف|كل موظف|(?:ان )?(?:اكون|اصير) موظف~<3>|تحويل موظف من|موظف (?:ب)?يفتح (?:لي )?(?:ال)?خزان~|مدير (?:ال)?(?:مدرسه|عماره|بنايه|حضانه|جامعه)[^.!?,]{0,20}|(?:تقييمات|ضد|صور|اراء|بروفايلات|(?:ال)?(?:لاعبين|خصوم|منافسين|مستخدمين)(?: في [\u0620-\u06ff]+)?) ناس (?:حقيقيين|بجد)|ان يحضر شخص من طرفي|افضل مدير~
  `,
})
/** A role of whatever trade, where people are hired, looked up or taught. */
const tradesmen = concept({
  en: '',
  es: `(?<!con (?:(?:un|una|el|la|su|tu|otr[oa]|algun) )?)(?:busco |(?:un|una|algun|alguna) )?${roleEs} (?:de|para|en|por) (?!ustedes|su(?![a-z]))[a-z]+[^.!?,;]{0,40}`,
  zh: '',
  ar: '',
})
const market = concept({
  en: '',
  es: 'directorio|filtr(?:o|ar|a)|publi[cq]~|vacante|anuncio|oferta|contrat(?:ar|o|a)|por horas?|tarifas?|cobran por|paquete|suscripcion|bono|curso|clases|plataforma|profesionales|tablon|portal|comision|licencia',
  zh: '',
  ar: '',
})

const everySought = new RegExp(sought.source, 'g')
const everyTradesman = new RegExp(tradesmen.source, 'g')

/** A message without the people whom one seeks, sends or meets for ends of one's own. */
export function withoutSoughtPeople(message: string): string {
  const rest = message.replace(everySought, ' ')
  return market.test(rest) ? rest.replace(everyTradesman, ' ') : rest
}
