import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** Words of danger with an object that is none: a seat that is stolen, a disc that is burnt, a suit against a landlord, an end of no life. */
const elsewise = concept({
  en: unwrap`
    (?:what(?:'s| is)|what does|meaning of) (?:an? )?(?:phishing|identity theft|identity fraud|sim swap~|skimming|spoofing)(?: (?:insurance|cover|protection|mean))?(?= ?(?:[?.,!]|$))|(?:bug|flea|bath|seed|glitter|cherry|photo|smoke|stink|water|paint|cocoa|chocolate|sugar|fat|roach|fly|wasp|colou?r) bombs?|
    (?:small claims(?: court)?|court|tribunal|lawsuit|case|claim|suing|sue|dispute) (?:case |claim )?(?:against |with )?my (?:\w+ )?(?:landlord|landlady|ex|neighbou?r|builder|employer|boss|insurer|insurance|garage|tenant|roofer|contractor|dentist|airline|gym)|
    hacked (?:the|his|her|their|our|my) (?:wi-?fi|tv|telly|router|toaster|school laptop|parental controls?|high score|console)|end of my rope with (?:this|the|your|these|that) \w+|goodbye forever(?=[^.!?]{0,12}(?:unsubscribe|newsletter|spam|e-?mails|adverts|marketing))|overcharged(?: \w+){0,2} at (?:the|a|your)
  `,
  es: unwrap`
    que (?:es|significa) (?:el |la |un |una )?(?:robo de identidad|phishing|suplantacion de identidad|sim swapping|skimming)(?= ?(?:[?.,!]|$))|me (?:han )?(?:roba(?:do|ron)|robo|roban|quitaron|quito) (?:el|la|los|las|mi|un) (?:asiento|sitio|lugar|turno|corazon|tiempo|idea|plaza|parqueo|aliento|sueno|noche|cita|reserva|mesa|tumbona|sombrilla)|en cero (?:porque|ya que|pues|desde que) (?:lo |la |los |yo |me lo |ya |todo )*(?:pase|movi|gaste|use|retire|saque|pague|compre|guarde)|(?:trabajo|trabaja|trabajamos|trabajaba|retirado|jubilado|soy) (?:en|para|con|de) la policia|
    (?:no |ya no )?(?:le )?(?:veo|encuentro|veia) (?:el |mucho |ningun )?sentido a (?:la|el|las|los|esta|este|mi|su|tu) (?!vida|existencia|mundo|nada|futuro)[a-z]+|me voy para siempre de (?:la |el |su |este |esta |sus )(?!vida|mundo|tierra|casa)[a-z]+|(?:mat|com)[a-z]{1,5} a besos|(?:voy|viajo|vuelo|llevo|traigo) (?:con )?(?:un |una |mi )?(?:cuchillo|navaja|gasolina|machete|pistola de clavos|hacha|martillo)[^.!?,]{0,24},?(?=[^.!?]{0,24}(?:factur|equipaje|maleta|ferry|vuelo|avion|a bordo|aduana))
  `,
  zh: unwrap`
    (?:什么叫|什么是|啥叫|啥是)(?:杀猪盘|盗刷|钓鱼网站|电信诈骗|冒用)|(?:杀猪盘|盗刷|钓鱼网站|电信诈骗)(?:是啥|是什么|啥)(?:意思)?(?=[?吗呀啊,。!]|$)|盗刷(?:险|保障|赔付?|保护)|被[^,。!?]{0,6}(?:骗|坑|忽悠|哄|拉)来(?:看|注册|下载|玩|听|参加|逛|尝|入坑|用)(?:的|了)?|黑猫(?:周边|警长|玩偶|抱枕|手机壳|咖啡|杯|衣服|公仔|挂件)|没(?:有)?(?:下单|付款|支付|充值|预订|购买|提交|报名|预约)成功|(?:异地|新设备|陌生设备|不明设备)?登录(?:提醒|提示|通知)?(?:那个|那次)?[,]?(?:其实|就)?是我(?:自己|本人)(?:[,。!]|$|在|出差|换|用)|
    安眠药(?=(?:能|可以|能不能|可不可以)?(?:寄|发|带|配送|邮)|[^,。!?]{0,2}(?:卖不卖|有吗|有卖))|不想活(?=动|络|跃|鱼|虾)|走投无路(?=了?才(?:找|来|问|买|选))|(?:地址|电话|名字|收件人|手机号)不是我的?[,]?是我(?:妈|爸|老[婆公]|爱人|儿子|女儿|朋友|同事|家人|公司|哥|姐|弟|妹)
  `,
  ar: unwrap`
    (?:شو|ايش|وش|ماذا|ايه) (?:يعني|معني|هي|هو)? ?(?:ال)?(?:سرقه (?:ال)?هويه|تصيد|احتيال|انتحال)(?= ?(?:[?.,!]|$))|(?:ا|ب|ن|راح ا|رح ا|ح)?(?:احرق|حرق) (?:ال)?(?:سي ?دي|دهون|سعرات|نقاط|نقاطي|دي في دي|بخور|عود|شمع|سيديات)|(?:سرقوا|سرق|سرقت|اخذوا|خذوا) (?:لي )?(?:مقعدي|مكاني|دوري|قلبي|وقتي|كرسيي|موقفي|حجزي)|(?:انضحك علي|انغشيت|غشوني|خدعوني) (?:ب|في )(?:ال)?(?:لون|مقاس|حجم|صوره|صور|سعر|جوده|شكل|طعم|وصف)~|تهديد(?:ات)? (?:ب)?(?:ال)?(?:الغا|ايقاف|قطع|حظر|اغلاق|تسكير|رسوم|غرامه|حذف)~
  `,
})
const everywhere = new RegExp(elsewise.source, 'g')

/** A message without words of danger that have an object of another kind. */
export const withoutWordplay = (message: string): string => message.replace(everywhere, ' ')
