import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

const machineEn =
  '(?:robots?|bots?|algorithms?|computers?|automat[a-z]+|ai|machines?|software|recordings?|recorded|generated|audio|self-driving|cgi|systems?|vending|kiosks?)'
const placeEn = unwrap`
  (?:(?:[a-z-]+ ){0,2}(?:desk|reception|counter|check-?in|gate|terminal|platform|entrance|door)|venue|theat(?:re|er)|stations?|box|hotel|gym|pool|museum|restaurant|stadium|lobby|airport|pharmacy|clinic|hospital|school|bar|spa|club|campsite|resort|parking|car park|depot|locker|site|event|booth|stand|stall|box office|cinema|church|port|ferry|train|plane|night)
`
const placeEs = unwrap`
  (?:recepcion|aeropuerto|teatro|palco|estacion|hotel|puerta|entrada|mostrador|taquilla|gimnasio|restaurante|museo|estadio|terminal|anden|sala|clinica|farmacia|hospital|escuela|barra|piscina|parque|camping|evento|recinto|feria|parqueadero|estacionamiento|cine|puerto|ferry|tren|avion|boleteria|porteria|lobby)
`
const placeAr =
  '(?:استقبال|مطار|محطه|فندق|بوابه|باب|مسرح|قاعه|كاونتر|صاله|عياده|صيدليه|مطعم|نادي|ملعب|متحف|مدخل|موقف|مسبح|سينما|معرض|طياره|قطار|عباره|مدرسه|مستشفي)'

/** People at a place, people who make or check a thing, tickets and money for others, robots on sale. */
const spokenOf = concept({
  en: unwrap`
    (?:some(?:one|body)|any(?:one|body)|staff|people|a (?:person|human|colleague)|agents?|(?:an?|the) (?:[a-z]+ )?(?:agent|rep|attendant|advisor|host|guide))(?: (?:there|still|working|standing|available|on duty|around|physically))? (?:at|in|on|inside|by|from) (?:the|your|that|this) (?![^.!?]{0,24}(?:support|help|service|complaint|fraud|customer|billing|dispute|claims|care desk))(?:[a-z]+ ){0,2}?${placeEn}(?: (?:(?:that )?i|we)(?: (?:can|could|should|may))? (?:ask|speak|talk|turn|go|see|give|show)(?: (?:to|with))?)?|
    (?:real |actual |live |breathing )?(?:people|humans?|persons?|doctors?|guides?|band|teachers?|drivers?|nurses?|experts?|employees?|staff)(?: (?!(?:here|there|talk|talking|speak|speaking|chat|chatting|helps?|reach|get|me|i|my|you|answers?|answering|reply)(?![a-z]))[a-z-]+){0,10},? or (?:(?:is|are|was) (?:it|they|this|that|these) |it's |all |only |just |some |an? |by |the |done |from |purely |fully |everything |is )*${machineEn}|
    (?:do|does|did|will) (?:real |actual |any |live )*(?:people|humans?|persons?) (?!(?:work|works|answer|help|reply|read|respond|talk|chat|speak|exist|here|there|still|ever|even|monitor|see|look)(?![a-z]))[a-z]+ (?:the|your|my|our|these|those|all|it|them|every)|(?:are|is|was|were) (?:the|your|these|those|all|this|that) (?!(?:chat|line|case|ticket|conversation|complaint|support|message)(?![a-z]))[a-z]+(?: [a-z]+){0,4} (?:by|with|from|of) (?:real |actual |live )?(?:people|humans?|persons?|customers?)|
    (?:my|our|his|her|the) (?!(?:problem|issue|point|wish|need|request|question)(?![a-z]))[a-z]+(?:'s| is| was) (?:also |only |just |a |an )*(?:human(?: being)?|person)(?: who| that|(?= ?[,.;!?]|$))|
    (?:a|my|another|one|any) colleague (?:of mine )?(?:sign|collect|pick|use|join|attend|drive|pay|receive|board|travel|play|borrow|present|cover (?:for|my)|buy|order|redeem)|(?:some(?:one|body)|any(?:one|body))(?: [a-z]+){0,3} (?:call|ring|phone|text|contact|message)(?: (?:me|us))? (?:before|when|once|on) (?:the |they |he |she |it |my |my own |you )*(?:deliver|arriv|com(?:e|ing)|visit|appointment|collection|day|courier|driver|install|get here|here|fitting|viewing|pick-?up)[a-z]*|
    agents? (?:to|who|that|for|which) (?:ship|sell|buy|rent|let|clear|represent|forward|import|export|book (?:my|our|a))[a-z]*|(?:tickets?|bookings?|names?|pass|seats?|accounts?|profiles?|id|photos?)(?: [a-z]+){0,4} (?:real|actual|named|single) (?:person|people)|(?:for|per|each|every|as) (?:a |an |one )?(?:real |single |named |adult )?person|(?:can|could|may|will|would|is it safe for) (?:a |an )?(?:human|person|people)s?(?: to)?(?: (?:actually|also|even|still|safely))? (?:eat|drink|wear|ride|sit|stand|sleep|fit|lift|carry|survive|catch|use|swim|breathe|smell|hear|feel|touch|outrun)(?![a-z])|
    (?:bot|robot)s? (?:in|on|for|from) (?:my|our) (?:own )?(?:[a-z]+ )?(?:group|channel|server|page|shop|store|site|discord|telegram|garden|kitchen|account|account's)|(?:mop|vacuum|hoover|mower|cleaner|version|set|kit|model|bundle)s?(?: [a-z]+){0,3} (?:without|with|or) (?:the |a )?robot|(?:no |the |a )?robots?(?: please)?:? (?:(?:vacuum|mop|mower|lawn|hoover|cleaner|arm|kit|toy)s?|does the shop)|
    (?:thought|figured|feared|assumed) i(?:'d| would) (?:have|need) to (?:talk|speak|call)[^.!?,]{0,30}|automated (?:phone )?(?:calls|surveys?|texts|reminders?|renewals?|payments?|top-?ups?|transfers?|savings?|invoices?|reports?)|(?:pass|transfer|give|hand|move|send|resell|sell|gift|assign|forward|change)(?: [a-z]+)? (?:the|my|our|a|an|this|one)(?: [a-z]+)? (?:tickets?|bookings?|seats?|vouchers?|places?|spots?|cards?|parcels?|reservations?|gifts?|subscriptions?|contracts?|lease|membership|keys?|points|numbers?|domain|bike|car|table|money|flight|name|holiday)(?: on| over)? to (?:some(?:one|body)|any(?:one|body)|another person|a (?:different|third) person)(?: else)?
  `,
  es: unwrap`
    (?:alguien|nadie|personal|gente|(?:algun |alguna |un |una )?(?:asesor[a]?|agente|persona|emplead[oa]|encargad[oa]|companer[oa]))(?: de ustedes| suyo)?(?: (?:ahi|alla|aqui|alli))? (?:adentro|dentro|en (?:la|el|los|las|su)(?: [a-z]+)? ${placeEs})|(?:ahi |alli |alla )(?:adentro|dentro)|
    en (?:la|el|los|las)(?: [a-z]+)? ${placeEs}(?: [a-z]+){0,4}? (?:hay|habra|esta|tienen)(?: [a-z]+){0,2}? (?:alguien|personal|gente|asesor[a]?|agente|persona|emplead[oa]|encargad[oa]|humanos?)[^.!?]{0,60}|(?:las|los|la|el|est[ao]s) [a-z]+(?: [a-z]+){0,3} (?:son|es|fueron|estan?|hech[oa]s?|escrit[oa]s?)(?: [a-z]+){0,2} (?:de|por|con) (?:personas?|gente|human[oa]s?)(?: reales?| de verdad)?|
    que alguien (?:me|nos) (?:ayude|ayudara|diga|aconseje) (?:a )?(?:elegir|escoger|decidir|combinar|que (?:talla|color|modelo))[^.!?]{0,24}|(?:mi|nuestr[oa]|su) (?!(?:problema|caso|duda|peticion)(?![a-z]))[a-z]+ (?:solo )?es (?:una? )?(?:persona|(?:ser )?human[oa])(?: que| mayor|,)?|(?:una|otra|alguna|dos|tres|[0-9]+) personas? (?:mas|extra|adicional(?:es)?)|por persona|(?:pense|creia|crei|temia) que (?:iba a (?:tener que )?|tendria que |tenia que )(?:hablar|llamar|contactar)[^.!?,]{0,30}|responsables? (?:inscript|de (?:la )?(?:proteccion|compra|tratamiento))[a-z]*|(?:transferi|mande|envie|deposite|pague|pase)(?: [a-z0-9$.,]+){0,4} a (?:un|una|otr[oa]|mi) (?:companer[oa]|colega|emplead[oa]|jef[ea]|encargad[oa])|
    (?:llame|llama|avise|avisa|marque)n? (?:el|la|un|una) (?:tecnic[oa]|instalador[a]?|encargad[oa]|operari[oa])(?=[^.!?]{0,24}(?:antes|cuando|al llegar|para (?:la visita|venir|instalar)))|(?:agendar|reservar|cita|turno|programar)(?: [a-z]+){0,3} con (?:un|una|el|la) (?:asesor|especialista|tecnic|agente)[a-z]*(?: [a-z]+)?
  `,
  zh: unwrap`
    真人(?!客服|服务|顾问|专员|坐席|座席|来|接|跟|和|帮|处理|回|说|聊|谈|解|吗|么|嘛|呢|吧|啊|呀|在|能|可|会|才|给|对|沟通|看|了|的|还|都|上线|出|露面|介入|办|谢|请|快|现在|马上|转|通|支持|协助|咨询|或|员|行|好|教|人)[一-鿿a-z]{1,4}|
    (?:现场|门口|机场|车站|前台|柜台|展馆|酒店|场馆|会场|园区|景区|站台|入口|检票口|泳池|健身房|餐厅|医院|学校|馆里|园里)[^,。!?]{0,6}有?[^,。!?]{0,3}(?:工作人员|服务人员|你们的?人|人员|人|员工|讲解员)(?:引导|帮忙|接待|指引|讲解|值班|在)?|找(?:领导|经理|主管|老板|负责人|同事|人)(?:签字|签名|签|盖章|审批|批|报销|借|代|拼|合|拿(?!主意)|取|要了?钥匙|搭车|换班)|
    (?:扫地|擦窗|拖地|洗地|炒菜|割草|陪伴|早教|玩具|编程|送餐|泳池|擦地)机器人|机器(?:切|翻译|洗|烘干|磨|压|打印|制|刻|绣|缝|雕|取票|售票|兑)[^,。!?]{0,3}
  `,
  ar: unwrap`
    (?:(?:ال)?موظف|حدا?|احد|شخص|ناس|مرشد|واحد)[\u0620-\u06ff]{0,3}(?: (?:من عندكم|منكم|موجود|واقف))? (?:ب|في |عند |علي |ع)(?:ال)?${placeAr}~|(?:ب|في |عند )(?:ال)?${placeAr}(?: [\u0620-\u06ff]+){0,2} (?:في|فيه|يوجد|هناك)(?: [\u0620-\u06ff]+)? (?:موظف|حدا?|احد|شخص|ناس)[^.!?]{0,40}|ال[\u0620-\u06ff]{3,} (?:كلها |كلهم )?(?:من|ب|ل|يكتبها|يعملها) ?ناس (?:حقيقيين|حقيقيه|بجد)|(?:مكنسه|ممسحه|لعبه|جزازه|طباخ|ذراع)[\u0620-\u06ff]? (?:ال)?(?:روبوت|اليه)
  `,
})
const everyBystander = new RegExp(spokenOf.source, 'g')

/** Money that was sent to somebody, in Chinese by the word that hands a customer over as well. */
const sent = /转(?:账)?(?:给|到)(?:了)?[^,。!?]{0,6}(?:同事|经理|主管|老板|领导|朋友|员工)[^,。!?]{0,8}/g
const money = /转错|转账|打错|汇款|钱|元|块|报销|红包|手续费|到账|怎么转|\d/
const service = /人工|客服|会话|投诉|对话|接待|处理/

/** A message without the people and machines in it whom nobody wishes to speak to here. */
export function withoutBystanders(message: string): string {
  const rest = message.replace(everyBystander, ' ')
  return money.test(rest) && !service.test(rest) ? rest.replace(sent, ' ') : rest
}
