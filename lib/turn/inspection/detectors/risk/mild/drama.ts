import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

const kinEn =
  'my (?:husband|wife|hubby|boyfriend|girlfriend|partner|fianc[a-z]+|mum|mom|dad|mother|father|sister|brother|flatmate|roommate|other half|mother in law|mother-in-law|in-laws|kids?|nan|gran|boss|best friend|friend|family)'
const kinEs =
  'mi (?:marido|mujer|espos[oa]|novi[oa]|pareja|mama|papa|madre|padre|herman[oa]|suegr[oa]|companer[oa]|jef[ea]|amig[oa]|abuel[oa])'
const kinAr = '(?:زوجي|زوجتي|مرتي|مراتي|جوزي|امي|ماما|ابوي|بابا|اختي|اخوي|حماتي|خطيبي|خطيبتي|صاحبتي|صاحبي|رفيقتي)'

/** Nobody ends a life over a toaster, and this one does not either. */
const overTrifles = concept({
  en: unwrap`
    i(?:'d| would)(?: happily| gladly| literally)? (?:jump (?:off|from|out of)|throw myself (?:off|from|under)|kill myself|die) (?:(?:a|the) \w+ )?for (?:that|those|these|this|your|an?|some) (?!him|her|man|woman|boy|girl)[a-z]+|
    (?:won't|will not|wouldn't|(?:am |'m |is |are )?not (?:going to|gonna|about to|planning to)|no need to|never|nobody(?:'s| is) (?:going to|gonna))(?: (?:exactly|actually|be))? (?:jump(?:ing)?|kill(?:ing)?|throw(?:ing)?|hang(?:ing)?|shoot(?:ing)?|end)(?: (?:my ?self|it all))?(?: (?:off|out of|from|in front of) (?:a|the) (?:\w+ )?\w+)?,?(?: (?:over|because of|for|about)| it's (?:only|just)) (?:a|an|one|two|five|ten|some|\d+|this|that)? ?(?!everything|life|you|him|her|them|money|debt|losing|what)[a-z-]+(?: (?!money|debt|life)[a-z]+)?
  `,
  es: '(?:no|nunca|tampoco)<4> (?:tir|lanz|avent|arroj|mat|ahorc|cort|colg|suicid|mor)[a-z]*<5> por (?:un|una|unos|unas|\\d+|cinco|diez) (?!deuda|hombre|mujer|persona|amor|vida)[a-z]+',
  zh: '(?:不会|不至于|犯不着|没必要|总不能|不用|哪能)(?:真)?(?:为了?|因为)(?!你|他|她|它|钱|债|感情|孩子|家|爱)[^,。!?]{1,8}(?:就|去|而)?(?:跳楼|跳桥|自杀|去死|上吊|想不开|寻短见)(?:的|吧)?',
  ar: '(?:ما|مو|مش|لن|لا)<1> ?(?:را?ح |رح |ح|ه|ب)?(?:ا|ب|ن)?(?:انتحر|نتحر|رمي حالي|ارمي حالي|ارمي نفسي|رمي نفسي|اقتل نفسي|قتل حالي)<4> (?:عشان|علشان|بسبب|كرمال|لاجل|علي) (?!فلوس|دين|حب|ولد|حيات)[\u0620-\u06ff]+',
})

/** Of those at home, laughing: he will jump if I buy another dress, she took me along. */
const atHome = concept({
  en: unwrap`
    ${kinEn}(?: \w+)?,? (?:says?|said|swears?|swore|jokes?|joked|reckons?|announced|thinks)<2> (?:he|she|they)(?:'ll| will|'d| would|'s going to|'s gonna)<1> (?:jump|throw|hang|shoot|kill|drown|die|leave)[^.!?]{0,40}? (?:if|when|once|unless|every time) (?:i|we) (?:buy|order|get|bring|spend|shop|come home|see)<8>|
    (?:kidnapp?ed|abducted|hijacked|held hostage|robbed|mugged|scammed|conned|blackmailed|extorted)(?: \w+)? by (?:${kinEn}|my (?:own )?(?:cat|dog|toddler|baby|children|couch|sofa|bed|duvet|puppy|kitten|nephews?|nieces?|grandkids?)|the (?:cat|dog|kids|claw machine|vending machine|tooth fairy|duvet|sofa))
  `,
  es: unwrap`
    ${kinEs}(?: \w+)? (?:dice|dijo|jura|juro|bromea|amenaza con que) que (?:se|si)(?: \w+){0,3} (?:tira|avienta|lanza|mata|muere|cuelga|tirara|ahorca)[^.!?]{0,40}? (?:si|cuando) (?:compro|pido|traigo|gasto|encargo|vuelvo a)<6>|
    me (?:tiene[n]? )?(?:secuestr|rapt|asalt|rob|estaf|extorsion)[a-z]{1,6}<1> (?:${kinEs}|mis? (?:gat|perr|sobrin|niet|hij|suegr)[a-z]+|el (?:gato|perro|sofa)|la cama)|mis? (?:hij|sobrin|niet|gat|perr)[a-z]+ me tienen? (?:secuestrad|atrapad|de rehen)[a-z]*
  `,
  zh: '我?(?:家)?的?(?:老婆|老公|媳妇|爱人|对象|女朋友|男朋友|女友|男友|妈|爸|室友|闺蜜|婆婆|那位)(?:都|就|老|总|还)?(?:说|讲|扬言|放话)[^,。!?]{0,3}(?:我|要是|如果)?(?:再|还|又|敢)[^,。!?]{0,3}(?:买|网购|下单|花|剁手|囤|拆快递|败家)[^。!?]{0,10}?(?:跳楼|去死|上吊|自杀|跳河|离家出走|拼命)(?:算了|了)?|被(?:我)?(?:老妈|妈|爸|老婆|老公|闺蜜|婆婆|孩子|猫|狗|朋友)(?:给)?(?:绑架|劫持|敲诈|勒索|抢劫|打劫)[^,。!?]{0,4}',
  ar: `${kinAr}(?: [\\u0620-\\u06ff]+)? (?:ب)?(?:ي|ت)(?:قول|حلف)~<3> (?:ب|را?ح |رح |ح|ه)?(?:ي|ت)(?:رمي|نتحر|شنق|قتل|ذبح|موت)~<6> (?:اذا|لو|كل ما) (?:اشتريت|طلبت|جبت|صرفت)~<4>|(?:خطفتني|خطفني|خطفوني|سرقني|سرقتني|نصبت علي|نصب علي) (?:${kinAr}|(?:ال)?(?:قط|قطه|كلب|اولاد|عيال))`,
})
const laughs =
  /(?<![a-z])(?:a?(?:ha){2,}h?|ha,? ha|(?:he){2,}|a?(?:ja){2,}j?|ja,? ja|(?:je){2,}|lo+l|lmao|rofl|xd+)(?![a-z])|哈{2,}|嘿嘿|嘻嘻|笑死|hhh|ه{3,}|😂|🤣|😅|😆|😄|😁|😜|😝|😹/u
/** And yet somebody is in earnest. */
const earnest = concept({
  en: "tonight|serious~|not (?:joking|kidding)|help|pills|scared|afraid|crying|depress~|don't know what|hits?|beat~|knife|gun|police|locked|hospital",
  es: 'esta noche|en serio|no es broma|ayud~|pastillas|miedo|lloran~|depres~|peg[ao]|cuchillo|policia|hospital|encerr~',
  zh: '今晚|认真|没开玩笑|不是玩笑|救|药|害怕|哭|抑郁|打我|刀|报警|医院|天台|楼顶|联系不上',
  ar: 'الليله|جد|بجد|مو مزح|ساعدوني|حبوب|خايف~|يبكي|تبكي|مكتيب~|اكتياب|(?:ي|ت)ضرب~|سكين|شرطه|مستشفي',
})

/** Mortified: "me quiero morir", of a wrong size. */
const mortified =
  /(?<![a-z])me (?:quiero|quisiera) (?:morir|matar)(?![a-z])(?! (?:ya|hoy|esta|de verdad|en serio)(?![a-z]))/g
const mishap = concept({
  en: '',
  es: '(?:talla|color|foto|direccion|fecha|numero|correo|modelo|boton|cantidad|nombre|pedido|chat|grupo)<2> equivocad[oa]|equivocad[oa]<1> (?:talla|color|foto|direccion|fecha|numero|correo|modelo|boton)|(?:me )?equivoque<1> de|(?:se )?(?:viene|vienen|llega|llegan|mandaron|enviaron)<2> (?:igual|ya|manana|el|la|los|las|al)<1> ?(?:sofa|mesa|silla|cama|vestido|zapatos|caja|paquete|pedido|mueble|regalo|lampara|tele|colchon|ropa)|(?:pedi|compre|ordene|encargue|reserve)<2> (?:dos|tres|doble|mal|otra|de mas)|(?:me )?(?:olvide|olvido)<2> (?:poner|cancelar|cambiar|el|la|del|de)|ni modo|que verguenza|que pena|que oso',
  zh: '',
  ar: '',
})
const bleak = concept({
  en: '',
  es: 'nadie|vida|aguanto|puedo mas|sol[oa]|deudas?|prestamo|perdi (?:todo|mi trabajo|a mi)|pastillas|sentido|llor~|depres~|sufr~|dolor|cansad[oa]|hijos?|enferm~|adios|perdon~|despid~',
  zh: '',
  ar: '',
})

/** Not robbed, not carried off: the customer says so. */
const denied =
  /(?<![a-z])no (?:es que |fue que )?me (?:han |hayan |haya )?(?:secuestr|asalt|rapt)[a-z]+(?![a-z])|(?<![a-z])(?:not|n't)(?: that)?(?: (?:i've|i|i'm|been|being|was|got|get|like i was)){0,3} (?:kidnapp?ed|abducted|mugged|murdered|held hostage)(?![a-z])|(?:不是|没有?|又不是)被(?:绑架|打劫|抢劫|拐)/g

/** Of those who are small, or purr: "the kids are holding me hostage until I find out". */
const captors = concept({
  en: "(?:(?:my|our|the|these) )?(?:kids?|children|toddlers?|twins|grandkids|nephews?|nieces?|cats?|dogs?|puppy|kitten|students|class)(?:'s|'re| are| is| has| have)?(?: \\w+)? (?:holding|keeping|took|taken|got|kept|held) (?:me|us) (?:hostage|captive|prisoner)|(?:kidnapp?ed|held hostage|taken hostage) by (?:my|our|the) (?:kids?|children|toddlers?|twins|grandkids|cats?|dogs?)",
  es: '(?:mis|los|las|mi|el|la) (?:nin|hij|sobrin|niet|gat|perr|pequ|crio)[a-z]* (?:ya )?(?:me|nos) tienen? (?:secuestrad|atrapad|de rehen|como rehen)[a-z]*',
  zh: '(?:孩子|小朋友|熊孩子|娃|儿子|女儿|猫|狗|主子|学生)们?(?:给|把我)?(?:绑架|劫持|挟持)了?(?:我)?',
  ar: '(?:ال)?(?:اولاد|ولاد|عيال|ولادي|اولادي|عيالي|قطه|قطتي|بناتي) (?:خاطفيني|خاطفتني|خاطفيننا|ماسكيني رهينه|ماخذيني رهينه)',
})
const until = concept({
  en: "until|till|til|unless|'?til|so (?:i|we)",
  es: 'hasta que|para que',
  zh: '直到|非要|非得|除非|不[^,。!?]{1,6}就不|逼着',
  ar: 'لحد ما|لين|حتي|الا (?:اذا|لما)',
})
const ransom = concept({
  en: 'money|ransom|bitcoin|pay',
  es: 'dinero|rescate|pagu?~',
  zh: '赎金|钱|转账',
  ar: 'فديه|فلوس|ادفع',
})

/** Out of the window, over what is to be put together, filled in or learnt. */
const leap = concept({
  en: '(?:jump(?:ing)?|leap(?:ing)?|(?:throw|fling|chuck)(?:ing)? (?:my ?self|it and me)) (?:off|out of|out|from) (?:an?|the|my|this) (?:\\w+ )?(?:windows?|balcony|roof|bridge|building|cliff)',
  es: '(?:me (?:voy a |quiero )?(?:tir[oae]|avient[oa]|lanz[oa]|tirar|aventar|lanzar)|tirarme|aventarme|lanzarme) (?:por|de|del|desde)<1> (?:ventana|balcon|puente|azotea|techo|edificio)',
  zh: '(?:从[^,。!?]{0,4})?(?:跳楼|跳窗|上吊|跳下去)(?:的心都有)?了?',
  ar: '(?:ب|رح |راح |ح|ه|بدي |كنت |قربت )?(?:ا)?(?:رمي|نط|قفز)(?: ?ب?(?:حالي|نفسي|روحي))? من (?:ال)?(?:شباك|بلكونه|سطح|برج|جسر|شرفه|نافذه)',
})
const vexing = concept({
  en: 'manuals?|instructions?|flat ?-?packs?|assembl(?:y|ing)|screws?|jigsaw|puzzle|forms?|captchas?|exams?|homework|size chart|sizing|spreadsheet|tax return|set-?up|wi-?fi|router|zips?|knitting|crochet|recipe|cables?',
  es: 'manual(?:es)?|instrucciones|instructivo|muebles?|armar~|tornill[oa]s?|formularios?|captcha|examen(?:es)?|tareas?|tallas|router|receta|rompecabezas|cables?',
  zh: '说明书|图纸|安装|组装|螺丝|表格|考试|作业|尺码|拼图|教程|路由器|刷题',
  ar: '(?:ال|هال|بهال)?(?:كتالوج|كتلوج|تعليمات|تركيب|دليل|براغي|فورم|نموذج|امتحان|واجب|مقاسات|راوتر|بازل)~',
})
const hopeless = concept({
  en: "can't (?:take|go|do|cope|bear|live)|die|dead|life|alone|nobody|no one|debts?|lost (?:my|everything)|goodbye|tired of (?:it|every)",
  es: 'nadie|vida|aguanto|puedo mas|sol[oa]|deudas?|prestamo|perdi (?:todo|mi trabajo|a mi)|sentido|sufr~|adios|perdon~',
  zh: '不想活|活着|撑不|一个人|没意思|欠|债|抑郁|真的会|受不了了|没人',
  ar: 'ما عاد|ما اقدر|تعبت|حياتي|دين|ديون|لحالي|اموت|محد',
})
const everyCaptor = everywhere(captors)
const everyLeap = everywhere(leap)

const everyTrifle = everywhere(overTrifles)
const everyScene = everywhere(atHome)

/** A message without drama: what nobody would die of, scenes of those at home, mortification over an order. */
export function withoutDrama(message: string): string {
  if (earnest.test(message)) return message
  let rest = message.replace(everyTrifle, ' ').replace(denied, ' ')
  const amused = laughs.test(rest)
  if (amused) rest = rest.replace(everyScene, ' ')
  if (amused && vexing.test(rest) && !hopeless.test(rest)) rest = rest.replace(everyLeap, ' ')
  if ((amused || until.test(rest)) && !ransom.test(rest)) rest = rest.replace(everyCaptor, ' ')
  return mishap.test(rest) && !bleak.test(rest) ? rest.replace(mortified, ' ') : rest
}
