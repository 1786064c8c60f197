import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Pictures, chats, a secret, and everybody to see them. */
const exposure = concept({
  en: unwrap`
    (?:post|publish|share|leak|send|show|release|upload|put|forward|spread)(?:s|ed|ing|ting)?<6> (?:photos?|pictures?|pics|nudes?|videos?|footage|screenshots?|recordings?|chats?|clips?|images|it|them|everything)|(?:photos?|pictures?|pics|nudes?|videos?|footage|screenshots?|recordings?|chats?|clips?|images)<8> (?:to|online|on|with) (?:everyone|everybody|all|my|the|facebook|instagram|internet)|
    tell (?:everyone|my (?:wife|husband|boss|family|parents|school))
  `,
  es: '(?:public|sub|difund|envi|mand|compart|filtr|pas|suelt|ensen|mostr)[a-z]+<6> (?:fotos?|videos?|imagenes|capturas|chats?|nudes|packs?|conversaciones|todo)|(?:fotos?|videos?|imagenes|capturas|chats?|nudes|packs?|conversaciones)<8> (?:a (?:todos|mis|mi|toda)|contactos|familia|redes|internet)',
  zh: '(?:照片|视频|裸照|录像|聊天记录|截图|隐私|裸聊)[^。!?]{0,16}(?:发|传|公开|曝光|群发|散布)|(?:发|传|公开|曝光|群发|散布)[^。!?]{0,10}(?:照片|视频|裸照|录像|聊天记录|截图|隐私|通讯录)|通讯录',
  ar: '(?:ي|ت|بي|ب|كي|ه|ح|را?ح ي|غادي ي)?(?:نشر|فضح|رسل|بعت|بعث|نزل|وزع)~<5> (?:ال)?(?:صور|صوري|تصاور|تصاوري|تصاويري|فيديو|فيديوهات|محادثات|مقاطع|شات)~|(?:صور|صوري|تصاوري|فيديو|مقاطع|محادثات)~<6> (?:لكل|لاهلي|لعايلتي|علي النت|للناس|للجميع)',
})
const unlessPaid = concept({
  en: "unless|if i (?:don't|do not|won't|refuse)|if we don't|or (?:he|she|they|else)|otherwise|until i|pay (?:him|her|them|up)|wants? [£$€]?\\d~|for money|blackmail~|ransom",
  es: 'si no|a menos|o (?:si no|las|los|me)|hasta que|para no|a cambio|o (?:el|la|mis|las|los) (?:video|foto)~|o (?:lo |la |los |las )?(?:sub|public|mand|difund|envi|compart|pas)[a-z]+|exig[a-z]+|quiere (?:que le |\\d|dinero|plata)|pide \\d~|chantaj~|extors~',
  zh: '不(?:给|打|转|付|交|汇)[^,。]{0,8}就|否则|不然|要么|勒索|敲诈|要我(?:给|打|转|付)|除非|说不',
  ar: '(?:يطلب|طالب|يبون|يبي|عايز)~<3> (?:او|ولا|يا)|اذا ما|اذا لم|لو ما|لو مش|ان لم|الا ما|والا|او (?:ي|ب)~|يا (?:ي|ت)~|مقابل|يبتز~|يا (?:اما|ام)|حتي (?:ادفع|احول)',
})
/** Money, or what else they want, for silence. */
/** It is the customer who sends them. */
const proof = concept({
  en: "(?:i'll|i will|i can|i|we)<1> (?:send|sent|share|attach|upload|show)(?:ed)?<4> (?:photos?|pictures?|video|screenshots?)|unboxing|review",
  es: '(?:les|le|os) (?:mando|envio|paso|comparto|mande|envie)|unboxing|resena',
  zh: '我[^,。]{0,4}(?:把|发|传)[^,。]{0,10}(?:照片|视频|截图)[^,。]{0,4}(?:给你们?|给客服)|开箱|可以把[^,。]{0,8}视频|评价',
  ar: '(?:ا)?(?:رسل|بعت|رفع)~ لكم<4>|فتح الصندوق|تقييم',
})
export const isBlackmailed = (text: string): boolean => says(text, exposure, unlessPaid) && !proof.test(text)

/** Another, who is near or has been met. */
const other = concept({
  en: "(?:he|she|they|someone|somebody|people|seller|buyer|customer|courier|driver|husband|wife|ex|neighbou?r|man|men|guy|guys|bloke|landlord|boyfriend|partner|brother|father|delivery \\w+|your \\w+|loan shark|shop owner|owner)(?:'s|'ll|'d|'ve)?",
  es: '(?:el|ella|ellos|alguien|unos|un|mi ex|ex|esposo|marido|novio|pareja|vendedor|vendedora|comprador|cliente|repartidor|mensajero|vecino|tipo|hombre|sujeto|dueno|prestamista|padre|hermano|chofer|empleado|gente)',
  zh: '他|她|对方|有人|卖家|买家|顾客|客人|快递|外卖|送货|骑手|前(?:夫|妻|男友|女友|任)|老公|老婆|丈夫|男朋友|房东|店主|老板|邻居|那人|放贷|催收|一群人|几个人',
  ar: '(?:هو|هي|هم|واحد|شخص|حد|حدا|ناس|جماعه|طليقي|طليقتي|زوجي|جوزي|خطيبي|ابوي|اخوي|جاري|(?:ال)?(?:باي?ع|مشتري|زبون|مندوب|سايق|موصل|تاجر|راجل|رجال|شاب|شباب))~|صاحب (?:المتجر|المحل|البيت)|زوجي الاول',
})
/** Does or announces violence to the customer, or to one of theirs. */
const attacks = concept({
  en: unwrap`
    (?:kill|hurt|beat|stab|shoot|hit|punch|attack|harm|rape|murder|strangle|choke|slap)(?:s|ing|ed)?<1> (?:me|us|my (?:\w+ )?(?:kids?|children|son|daughter|family|wife|husband|mum|mother))(?! (?:to (?:it|the (?!ground|floor|point)|that|them|you|him|her)|with (?:the (?:bill|best|details|numbers|facts|price|news|fee)|your|an? (?:fee|charge|surcharge|discount|deal|code|quote|late|[$]?[0-9])|another (?:fee|charge|bill|one))|up (?:on|with)))|break(?:s|ing)?<1> my (?:legs?|arms?|neck|face|bones|fingers|door|windows?)|(?:smash|burn|torch|wreck|trash)(?:es|ing|ed)?<1> (?:it|my<1>|the|our)<1> ?(?:up|down|shop|place|house|windows?|car|stall)|
    (?:banging|kicking|hammering|pounding|smashing)<2> (?:on|at|in|down) (?:my|the|our)<1> (?:door|window|gate)|(?:grabbed|punched|hit|slapped|shoved|choked|attacked|threatened|assaulted|spat (?:at|on)|pulled (?:a|out a)<2> (?:knife|gun) on|pushed) (?:(?:me|us)(?! with (?:your|the (?:best|bill|details|numbers|price|news|fee)|an? (?:fee|charge|surcharge|discount|deal|quote|late|[$]?[0-9]))(?![a-z]))|my(?! (?:gate|fence|car|wall|van|bike|mailbox|letterbox|hedge|parcel|post|garage|bins?|bumper|mirror|limit|budget|goal|target|fridge|cap)))|
    (?:got|pulled|holding|waving|has) (?:a|an|out a)<1> (?:knife|gun|bat|machete|crowbar|weapon)|knows? where<3> (?:i|we|my)<4> (?:live|lives|work|works|school)|knows? where i am|stalker~|what school my|send someone round to sort|sort me out|sen(?:ds|ding|d|t)<2> (?:people|men|guys|boys|lads|thugs|his \w+)<3> (?:to|round|over|after)|(?:come|coming|comes) (?:for|after|looking for) (?:me|us|my)|death threats?|(?:bring|brings|brought|had|has|with|carry~)<2> (?:a|an|the) (?:blade|knife|gun|bat|machete|hammer|weapon)|(?:hurt|kill|harm|poison)<1> my (?:dog|cat|pet|horse)~|threaten~<4> (?:me|my|us|to)
  `,
  es: '',
  zh: unwrap`
    (?:打|杀|砍|捅|弄|烧|砸|废|掐|踹|揍)(?:断|死|伤|残)了?[^,。!?]{0,3}(?:我|腿|孩子|全家|手)|(?:砍|捅|揍|掐|踢|扇|殴打)了?(?:我|人)(?!的?(?:[^,。!?]{0,3}(?:费|工资|预算|奖金|假|价|需求|项目|单|名额|薪|额度|补贴)))|掐[^,。]{0,2}脖子|打了?我(?!的?(?:电话|手机|座机)|们)|(?:踹|砸|撞|踢|堵)(?:我家?的?|了)?门|(?:砸|烧)[^,。]{0,3}(?:我|店|家|铺)|知道我[^,。]{0,8}(?:家|孩子|小孩|学校|住|幼儿园|上学)|
    (?:拿|带|亮|掏)[^,。]{0,3}(?:刀|枪|棍)|剁[^,。]{0,3}手|找人(?:来|弄|打|上门|砍|砸|收拾)|威胁我|弄死我|(?:弄|打|毒)死我?的?(?:狗|猫|孩子|老婆)|放火|跟踪我|跟踪我的人|尾随|对我动手|推了?我一
  `,
  ar: '',
})
/** The same where the verb itself says who. */
const strikes = concept({
  en: '',
  zh: '',
  es: unwrap`
    (?:va|van|iba|iban|quiere|quieren|viene|vienen|amenaza|amenazan|vendra) (?:a |con )?<1> ?(?:matar|pegar|golpear|romper|quebrar|lastimar|hacer dano|cortar|partir|quemar|buscar|esperar)(?:me|nos|les?|los)(?! (?:la cuenta|el pedido|el paquete))|me (?:pego|golpeo|agarro<2> (?:cuello|brazo|pelo)|empujo|ataco|agredio|amenazo|apunto|escupio|siguio|tiene amenazad[oa]|va a (?:matar|pegar|golpear|romper|esperar|buscar)|quiere matar|mata(?! (?:de|el|la))|iba a esperar|(?:parte|rompe|quiebra|corta|romp(?:ia|eria)<1>) (?:los|las|la|el) (?:cara|cabeza|cuello|piernas?|brazos?|dedos|dientes|huesos|costillas|madre|nariz|boca|alma a golpes|puerta|ventanas?|vidrios|carro|coche|negocio|local|puesto)|mandar a alguien)|
    (?:golpeando|pateando|aporreando|tumbando|pateo)<2> (?:en )?(?:la|mi) (?:puerta|ventana)|acosador~|(?:sabe|saben)<3> (?:donde (?:estoy|vivo|vivimos|trabajo|estudian|viven mis)|a que (?:escuela|colegio)|que (?:escuela|colegio))|viene a buscarme|(?:saco|traia|con|trae|me mostro) (?:un|una) (?:cuchillo|navaja|arma|pistola|machete|bate)|mand(?:ar|a|an|o)<2> (?:gente|unos tipos|matones|sicarios)|
    (?:amenaza|amenazo|amenazan|amenazando)<3> (?:con|a)<2>|(?:trae|traigo|traera|traer|viene con)<1> (?:navaja|cuchillo|pistola|arma|bate|machete)|(?:lastimar|hacerle dano|matar|secuestrar)<1> a mis? (?:hij|famil|esposa|madre|nin)~
  `,
  ar: unwrap`
    (?:ي|ت|بي|ه|هي|را?ح ي|رح ي|سي|غادي ي|عم ي|كي)?(?:قتل|ضرب|كسر|ذبح|اذي|وذي|حرق|طعن|خطف|كسرو|قتلو|ضربو|ذبحو|اذو|وذو)(?:ني|نني|نا)|يتوعد~|متوعد~|(?:ب)?(?:ايذاء|اذيه|ضرب|قتل|خطف|اذي) (?:اولادي|عيالي|ولادي|اهلي|بنتي|ابني|امي)|(?:يخبط|بيخبط|عم يخبط|يكسر|بيكسر|يرفس|عم يرفس)<1> (?:علي |ع)?(?:ال)?باب|
    (?:طلع|سحب|شهر|رفع|معه|معاه)<2> (?:علي )?(?:ال)?(?:سكين|سكينه|سلاح|مسدس|مطوه)|(?:عارف|يعرف|بيعرف|عرف)<2> (?:بيتي|مدرسه|وين ساكن|وين بيتي|فين ساكن|اولادي|عيالي|مدرستهم)|(?:بي|ي|ه|را?ح ي)?كسر<1> (?:صوابعي|ايدي|رجلي|راسي|وجهي|عظامي|يدي|شبابيكي|سيارتي|محلي|بيتي|بابي)|(?:اللي )?(?:ي|بي)لاحقني|(?:عارف|يعرف) مكاني|مسكني<2> رقبتي|هجم علي|خنقني|(?:ي|بي|عم ي)?هددني|(?:بي|ي)هدد~<2> (?:ي)?(?:اذي|وذي|قتل|يقتل|ياذي)~|(?:بجيب|يجيب|جايب|جاب)<1> (?:سكين|سلاح|مسدس|عصا)~|(?:ه|را?ح |رح |ب)?(?:ي)?(?:بعت|رسل|جيب)~<2> (?:ناس|رجال|شباب|بلطجيه)
  `,
})
/** Stands before the house. */
const presence = concept({
  en: "(?:is|are|'s|'re|waiting|standing|turned up|sitting|parked|keeps? coming)<2> (?:outside|at|in front of|round|around|to) (?:my|our|the)<1> (?:house|home|shop|door|flat|place|gate|work|building|street)|(?:come|coming|comes|came|be) (?:to|round|round to|outside) (?:my|our)<1> (?:house|home|shop|door|flat|place|work)?|found (?:out )?(?:my|where)<1> (?:address|i live)",
  es: '(?:esta|estan|parad[oa]|esper~|anda|vino|vienen|venir|ir|aparec~)<3> (?:afuera|fuera|frente|en la puerta|a mi casa|a la casa|en mi casa)',
  zh: '(?:在|到|来|上)(?:我家?的?|门口|门外|楼下|家)[^,。]{0,4}(?:门|家|口|外|下|店)?|上门',
  ar: '(?:برا|بره|قدام|عند|تحت|علي|ع) ?(?:ال)?(?:بيت|باب|محل|عماره)~|(?:ي|بي|را?ح ي|ه)?(?:جيني|جوني|جونه|جي|جوا)<1> (?:ال)?(?:بيت|محل)~|عرف<1> (?:عنواني|بيتي)',
})
const fear = concept({
  en: "scared|afraid|frightened|terrified|threat~|shouting|screaming|won't (?:leave|go away)|police|with a|get (?:out|me)|help me|hiding|ex|restraining|weapon|knife|or (?:he|they|else)",
  es: 'miedo|asustad~|aterr~|amenaz~|grit~|insult~|no se (?:va|quiere ir)|policia|con sus amigos|escondid~|que me cuide|auxilio|o (?:me|si no)|si (?:no|seguia|sigo|hablo|denuncio)',
  zh: '害怕|好怕|怕|威胁|骂|吼|不(?:肯|愿)?走|报警|救|躲|恐吓|要(?:弄|打|杀)|算账',
  ar: 'خايف~|خائف~|مرعوب~|ارجف|يهدد~|بيهدد~|هدد~|يصرخ|يصيح|يسب|يتوعد~|شرطه|ساعدوني|الحقوني|طليقي|طليقتي|يا يعطي~|مش راضي يمشي',
})
/** It is the customer who is meant, and told in earnest. */
const idle = concept({
  en: "kill(?:ing|ed|s)? me<1> (?:with|laughing)|laugh~|(?:boss|wife|husband|mum|mother-in-law|girlfriend|partner) (?:will|is going to|would|'ll|gonna) kill me|knocked (?:on|at) (?:the|my) door|(?:courier|driver)<4> (?:knock|rang the bell|left)~|lol|haha|heart attack|parcel outside",
  es: 'me (?:va a matar|mata) (?:mi )?(?:mujer|jefe|suegra|esposa|madre)|jaja~|toco (?:la puerta|el timbre)',
  zh: '哈哈|骂死|笑死|敲门(?:没人|送)|按门铃|老婆(?:要|会)(?:杀|打|骂)',
  ar: 'ه{3,}~|(?:حماتي|مرتي|مراتي|زوجتي|امي|مديري) (?:ه|را?ح |ح)?(?:ت|ي)قتلني~|كل مره<3> (?:ي|ت|بي)قتلني|(?:ال)?(?:بوس|وحش|زعيم|زومبي)<2> (?:ي|ت|بي)قتلني',
})
/** Who brings a parcel knocks, and often hard. */
const delivers = concept({
  en: "(?:courier|driver|delivery \\w+|postman|postie|rider)(?:s|'s)?<5> (?:bang|hammer|pound|knock|kick)(?:s|ing|ed)?<2> (?:on|at|in) (?:my|the|our)<1> (?:door|gate|window)",
  es: '(?:repartidor|mensajero|cartero|transportista)(?:a|es)?<5> (?:golpe|aporre|pate|tumb)[a-z]+<2> (?:la|mi|el) (?:puerta|ventana|porton)',
  zh: '(?:快递|骑手|外卖|送货|配送|邮递)[^,。!?]{0,8}(?:砸|踹|撞|踢|堵)(?:我家?的?)?门',
  ar: '(?:مندوب|سايق|موصل|توصيل|ساعي)<4> (?:ي|بي|عم ي|قاعد ي)(?:خبط|دق|رفس|كسر)~<1> (?:علي |ع)?(?:ال)?باب',
})
/** A parcel goes to where one lived once: "why is this going to my ex's flat". */
const sent =
  /(?<![a-z])(?:(?:this|that|it|these|(?:my|the|our) (?:order|parcel|package|delivery|stuff|things|items?|letters?|post|box|sofa))(?:'s| is| are| was| has| went)?(?: been| being| still| all)?(?: (?:go(?:ing|ne)?|sent|ship(?:ping|ped)|delivered|addressed|arriv(?:ing|ed)))? (?:to|at|in)) my ex(?:'s|s|-\w+'s)?(?: \w+)?/g
export function isMenaced(told: string): boolean {
  if (idle.test(told)) return false
  const text = told.replace(delivers, ' ').replace(sent, ' ')
  return strikes.test(text) || (other.test(text) && (attacks.test(text) || says(text, presence, fear)))
}
