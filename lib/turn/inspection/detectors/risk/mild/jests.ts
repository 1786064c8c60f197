import { everywhere } from '#lib/text/everywhere.ts'
import { concept, says } from '../scenes/concept.ts'

/** One laughs, in letters or in pictures. */
const laughs =
  /(?<![a-z])(?:a?(?:ha){2,}h?|ha,? ha|(?:he){2,}|a?(?:ja){2,}j?|ja,? ja|(?:je){2,}|lo+l|lmao|rofl|xd+)(?![a-z])|哈{2,}|嘿嘿|嘻嘻|hhh|ه{3,}|😂|🤣|😅|😆|😄|😁|😜|😝|😹/u

/** It hurts, frightens or is prepared: nobody laughs of that. */
const grave = concept({
  en: 'hits?|hitting|beats?|beaten|hurts?(?! to)|afraid|scared|knife|gun|police|threat~|weapon|tell your|warn your|your (?:driver|courier|staff|agents?|people|office|colleague)|i swear|not (?:joking|kidding)|not a joke|i mean it|for real|i know where',
  es: 'peg[ao]|golpe~|miedo|cuchillo|pistola|policia|amenaz~|arma|diga(?:le|les)|dile|su (?:repartidor|oficina|empleado)|juro|no es broma|va en serio|en serio lo digo|se donde',
  zh: '打我|家暴|害怕|刀|枪|报警|威胁|发誓|没开玩笑|不是(?:开)?玩笑|认真的|知道(?:他|你)[^,。]{0,3}住|告诉你们?的?',
  ar: '(?:ي|ت)ضرب~|خايف~|سكين|مسدس|شرطه|(?:ي|ت)هدد~|قول(?:وا)? ل~|والله العظيم|ما امزح|مو مزح|مش بهزر|اعرف (?:وين|فين)',
})

/** One of the house or at work will be furious: "my wife will murder me". */
const furious = concept({
  en: "(?:(?:my|the|this|that) (?:other half|better half|\\w+)|wife|wifey|hubby|husband|missus|mum|mom|gf|bf)(?:'s|'ll)?<3> (?:kill|murder|strangle|slaughter|skin|throttle|shoot|behead|divorce) me(?: alive)?|or (?:else )?(?:my |the )?(?:wife|husband|hubby|boss|mum|mom|girlfriend|boyfriend|gf|bf|other half) (?:kills|murders|will kill|will murder) me",
  es: '(?:mi|el|la|est[ae]|es[ae]) \\w+<3> (?:me<1>(?: va a| van a)? (?:mata|matara|asesina|asesinara|degolla|cuelga|matar|asesinar|degollar|colgar)|(?:va|van) a (?:matarme|asesinarme|colgarme))|me<1>(?: va a| van a)? (?:mata|matara|asesina|matar|asesinar|degollar|colgar)<1> (?:mi|el|la) \\w+',
  zh: '(?:我)?(?:老婆|老公|媳妇|爱人|对象|女朋友|男朋友|女友|男友|妈|爸|爹|娘|奶奶|姐|妹|哥|老板|领导|室友|闺蜜|婆婆|岳母|丈母娘)(?:(?![骗盗偷转刷抢])[^。!?]){0,12}(?:杀|打死|弄死|砍死?|宰|揍|灭|掐死|骂死)[了死]?(?:了)?我(?:不可)?|(?:老婆|老公|媳妇|对象|女友|男友|妈|爸)[^。!?]{0,8}(?:跟|和)我拼命了?|这(?:个)?(?:app|软件|系统|页面|流程|网站|规则|密码|物流|天气|字)[^,。!?]{0,4}我(?:都)?(?:想死|不想活)了?',
  ar: '(?:(?:امي|ابوي|ابي|زوجي|زوجتي|مرتي|مراتي|جوزي|خطيبتي|خطيبي|اختي|اخوي|حماتي|رفيقتي|صاحبتي|ماما|بابا|والدتي|مديري|معلمي)<2> (?:س|ه|ح|را?ح |رح |بد~ )?(?:ب)?(?:ي|ت)(?:ذبح|قتل|موت|دبح|خنق)ني|(?:س|ه|ح|را?ح |رح |بد~ )?(?:ب)?(?:ي|ت)(?:ذبح|قتل|موت|دبح|خنق)ني<1> (?:امي|ابوي|ابي|زوجي|زوجتي|مرتي|مراتي|جوزي|خطيبتي|خطيبي|اختي|اخوي|حماتي|ماما|بابا|والدتي))',
})
/** What makes them so: a parcel, a price, a day forgotten. */
const trifle = concept({
  en: '(?:if|unless|when|because|cos|since)<6> (?:here|arrives?|comes?|there|turns? up|delivered|late|finds? out|sees?|forgot|in time|on time|explain|return|sort|order|find|get|buy|send|fix|wrong|forget|mess|refund~|invoice)|by (?:xmas|christmas|saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow)|birthday|anniversary|party|forgot',
  es: '(?:si|cuando|como|porque)<6> (?:explic~|consig~|encuentr~|devuelv~|compr~|mand~|factura|reembolso|talla|regalo|pedido|llego|vuelvo|voy|traigo|llevo|llega|llegan|llegue|entera|entere|ve|vea|olvid~|tarde|tiempo|equivoc~|otra vez)|cumple~|aniversario|fiesta|navidad|boda|olvid~',
  zh: '(?:再|说|开|拿|退|买|找|换)?不(?:到|来|发|清|出|成|了)[^,。]{0,3}|到货|知道|生日|纪念日|婚礼|忘了|买',
  ar: '(?:اذا|لو|لما|لان)<4> (?:شرحت|جبت|لقيت|رجعت|بعت|بعتت|اشتريت|طلبت|وصل|يوصل|عرف|عرفت|شاف|شافت|تاخر|دري|نسيت)~|(?:ال)?عيد|حفله|عرس|نسيت',
})
/** The customer, of one's own people or of who brings the parcel. */
const couldKill = concept({
  en: "i(?:'ll|'m|'d| am| will| could| would| might| want to| wanna| swear)?<4> (?:kill|murder|strangle|throttle|choke|slap|punch)(?:ed|d)? (?:him|her|my \\w+|the (?:courier|driver|postman|delivery \\w+|cat|dog|kids?|guy|bot|robot))",
  es: '(?:voy a|quiero|quisiera|podria|me dan ganas de|lo|la)<2> (?:mat|asesin|ahorc|estrangul)[a-z]*<1> (?:al? (?:repartidor|mensajero|gato|perro|robot|bot|cartero)|a (?:mi|la|el) \\w+)|(?:mato|asesino|ahorco)<1> (?:al? (?:repartidor|mensajero|gato|perro|robot|bot|cartero)|a mi \\w+)|(?:lo|la) (?:mato|voy a matar|ahorco)',
  zh: '(?:我)?(?:真|好|都|简直|恨不得|好想|真是)?(?:想|要)?[^,。!?]{0,2}(?:杀|掐死|打死|弄死|揍|砍)(?:了|死)?(?:他|她|它|那?快递(?:员|小哥)?|我家?的?(?:老公|老婆|弟|妹|儿子|猫|狗|那位))',
  ar: '(?:س|ه|ح|ها|حا|را?ح |رح |بدي |ودي |ابي |نفسي )?(?:ا|ب)?(?:قتل|ذبح|خنق|دبح|موت)(?:ه|ها)?<1> (?:ال)?(?:مندوب|سايق|قط|كلب|روبوت|زوجي|زوجتي|جوزي|مراتي|اخويا?|اختي|ابني)|(?:س|ه|ح|را?ح |رح |بدي |ودي |ابي |نفسي )?(?:ا|ب)(?:قتل|ذبح|خنق|دبح)(?:ه|ها)',
})
/** "He will kill me", and no figure of speech. */
const harm = concept({
  en: '(?:he|she|they)<3> (?:hits?|hit|beats?|beat|hurts?|choked)|knife|gun|afraid|scared|terrified|weapon|said so|means it',
  es: 'me (?:peg|golpe|lastim)~|cuchillo|pistola|miedo|arma|lo dijo|va en serio',
  zh: '打我|打了我|家暴|刀|枪|害怕|真的会',
  ar: '(?:ي|بي)?ضرب(?:ني|نا)|سكين|مسدس|سلاح|خايف~|قالها',
})
/** Whether somebody near is feared for the customer's life. */
export const fearsForLife = (message: string): boolean => says(message, furious, harm) && !laughs.test(message)

/** What is eaten or borrowed at home is stolen only in fun. */
const pinched = concept({
  en: '(?:stole|steals|stealing|nicked|robbed me of)<2> (?:pizza|lunch|dinner|snacks?|food|chocolate|sandwich|biscuits|hoodie|charger|heart|blanket|seat|pen)',
  es: '(?:rob[oa]|robaron)<3> (?:pizza|comida|almuerzo|cena|chocolate|galletas|bocadillo|cargador|corazon|sitio|asiento|manta|sudadera)',
  zh: '偷(?:吃|喝)了?[^,。!?]{0,8}',
  ar: '(?:سرق|سرقت|بيسرق|يسرق)<1> (?:ال)?(?:بيتزا|اكل|اكلي|غدا|غداي|شوكولاته|شاحن|شاحني|قلبي|بطانيه)',
})

/** So impatient, hot or tired: "等得想死". */
const tired =
  /(?:等|热|困|累|饿|急|烦|尴尬|无聊|冷|贵|馋|后悔)(?:得|到|的)(?:我)?(?:都)?(?:快)?(?:想死|要死|要命|不想活)(?:了)?(?=[,。!?哈]|$)/g

const everyFurious = everywhere(furious)
const everyCouldKill = everywhere(couldKill)
const everyPinched = everywhere(pinched)

/** A message without what its customer says in fun of dying, of killing and of being killed. */
export function withoutJests(message: string): string {
  const awake = message.replace(tired, ' ')
  if (grave.test(awake)) return awake
  const laughed = laughs.test(awake) || takenBack.test(awake)
  const calmed = laughed || trifle.test(awake) ? awake.replace(everyFurious, ' ') : awake
  return laughed ? calmed.replace(everyCouldKill, ' ').replace(everyPinched, ' ') : calmed
}

/** What was said is taken back: "just kidding". Of the house one says "is this a joke?", and means it. */
const takenBack = concept({
  en: "(?<!not )(?<!n't )(?:just|only|i'm|im|i am|totally|obviously) (?:kidding|joking|messing(?: with you)?|teasing)|jk|(?<!not )(?<!n't )kidding[,!.]|all jokes aside|joking aside",
  es: '(?<!no )(?<!esto )(?<!parece )es (?:una )?broma(?! de | pesada|\\?)|(?<!no )(?:estoy bromeando|bromeo|lo digo (?:de|en) broma|era broma)|(?:(?:ja){2,}|lol|xd)[,.!]* (?:mentira|no(?:,|p)|nah|que va)',
  zh: '(?<!不是|并非|以为是?)气话(?!吗)|(?<!不是)(?<!没)(?<!没在)(?<!别)(?<!跟我)(?<!你们)(?<!你们在)(?:我)?开(?:个|的)?玩笑(?:的|啦|哈|呢)?(?![?吗])|(?<!不是)说笑的?|闹着玩|玩笑[,。 ]?玩笑|(?:纯属|只是|就是)个?玩笑|玩笑话?而已|逗你们?(?:的|玩)',
  ar: '(?<!ما )(?<!مو )(?<!مش )(?<!لا )(?:عم )?(?:ا|ب|با|بن)(?:مزح|مازح|هزر)~|(?<!مو )(?<!مش )(?:مزحه|مزح|هزار)',
})
/** A friend who knows the law, and amuses himself. */
const friendly = concept({
  en: "my (?:\\w+ )?(?:friend|mate|brother|sister|cousin|uncle|dad|mum|husband|wife|neighbou?r|flatmate|colleague)(?:'s| is| who's)?<6> (?:says?|said|jok~|keeps?|told|reckons|wants me|thinks)",
  es: '(?:mi|un) (?:amig|prim|herman|ti|cunad|espos|vecin|companer|marid|novi|suegr)[oa]?<6> (?:dice|dijo|bromea|insiste|quiere que|me dice|cree)',
  zh: '我?(?:朋友|同学|哥|弟|姐|妹|表[哥弟姐妹]|老公|老婆|室友|同事|爸|妈)[^。!?]{0,10}(?:说|劝|让我|叫我|开玩笑)',
  ar: '(?:صاحبي|صديقي|صديقتي|رفيقي|رفيقتي|ابن عمي|اخوي|اخي|خالي|زوجي|جاري|زميلي)<4> و?(?:ب|عم ب?)?(?:ي|ت)?(?:قول|قال|مزح|نصح|حكي)~',
})
/** It nearly was, and one laughs of it: "casi llamo a mi abogado jaja". */
const nearly = concept({
  en: "(?:was|were) (?:all |just |this close to |about |ready |going |tempted |close )+(?:to )?(?:call|phone|ring|sue|report|calling|phoning|suing|reporting)|(?:almost|nearly) (?:called|phoned|rang|sued|reported)|(?:i'd|i would|would) have (?:called|phoned|rung|sued|reported)",
  es: '(?:casi|por poco)<1> (?:llam|denunci|demand|report)[a-z]+|(?:iba|estuve a punto|estaba a punto|ya iba)<1> (?:a|de) (?:llamar|denunciar|demandar|reportar)~',
  zh: '差点(?:就|儿)?(?:报警|起诉|告|叫律师|找律师|打110)|(?:正)?(?:想|要)(?:报警|找律师|叫警察)(?:呢|了)(?=[,。]?(?:结果|原来|后来|发现))',
  ar: '(?:كنت|كنا) (?:را?ح |رح |ح|ه|ب|على وشك |علي وشك )?(?:ا|ن)?(?:تصل|كلم|شتكي|رفع|بلغ)~|(?:كدت|شوي و) ?(?:ا)?(?:تصل|كلم|شتكي|بلغ)~',
})
const laughter = concept({ en: 'laugh~', es: 'reido|risa|ri[oe]', zh: '笑', ar: 'ضحك~|يضحك' })
const persists = concept({
  en: 'still|unless|if you|but first|next time|seriously|not (?:joking|kidding)|threat~|knife|gun|beat~|hit me|your (?:driver|courier|staff|agents?)',
  es: 'todavia|aun|si no|la proxima|en serio|amenaz~|cuchillo|peg[ao]|su (?:repartidor|empleado)',
  zh: '还是要|再不|下次|认真|威胁|刀|打我|你们的(?:人|骑手)',
  ar: 'لسه|اذا ما|المره الجايه|جد|هدد~|سكين|ضرب~|مندوبكم',
})
const jokes = concept({ en: 'jok~', es: 'bromea~', zh: '开玩笑', ar: '(?:عم )?(?:ي|بي)(?:مزح|هزر)~' })

/** Whether going to court is said in fun, or by a friend in fun. */
export const isLegalJest = (message: string): boolean =>
  takenBack.test(message) ||
  (nearly.test(message) && (laughs.test(message) || laughter.test(message)) && !persists.test(message)) ||
  (friendly.test(message) && (laughs.test(message) || jokes.test(message)) && !says(message, grave))
