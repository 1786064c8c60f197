import { concept } from '../scenes/concept.ts'

/** Whether one may give a secret to somebody who helps. */
const helper =
  '(?:accountant|book-?keeper|wife|husband|son|daughter|partner|assistant|secretary|mum|mom|dad|mother|father|brother|sister|tax adviser|tax advisor|adviser|advisor|landlord|cleaner|carer|nurse|colleague|employee|staff|boss|friend|flatmate|driver|courier|neighbou?r)'
const helperEs =
  '(?:contador[a]?|gestor[a]?|asesor[a]?|espos[oa]|marido|mujer|hij[oa]|asistente|secretari[oa]|mama|papa|madre|padre|herman[oa]|cuidador[a]?|emplead[oa]|jef[ea]|amig[oa]|vecin[oa]|socio|socia)'
const helperAr =
  '(?:محاسبي|محاسب|محاسبتي|زوجتي|زوجي|ابني|بنتي|ولدي|اختي|اخوي|امي|ابوي|سكرتيرتي|موظفي|مديري|صديقي|شريكي)'
const helping = concept({
  en: `(?:my |our |the |an? )?${helper}`,
  es: `(?:mi|un|una|nuestr[oa]) ${helperEs}`,
  zh: '(?:会计|助理|秘书|老婆|老公|爱人|儿子|女儿|孩子|妈|爸|家人|朋友|同事|老板|邻居|保姆|合伙人)',
  ar: helperAr,
})
const mayGive = concept({
  en: '(?:do|should|shall|can|may|must|could|would) i (?:just |have to |need to )?(?:give|share|tell|send|lend|show) (?:him|her|them|it to|my \\w+|the \\w+)?<1> ?(?:my |the |a )?(?:login|log-?in|password|pin|passcode|codes?|details|access)|(?:is it|would it be) (?:ok|okay|fine|safe|allowed|alright) to (?:give|share|tell|send|lend) <3> ?(?:my |the )?(?:login|password|pin|passcode|code|details)',
  es: '(?:le|les|se l[oa]|puedo dar(?:le)?|debo dar(?:le)?)<1> ?(?:doy|paso|comparto|mando|presto)?<1> ?(?:mi|la|el|mis) (?:clave|contrasena|pin|usuario|acceso|codigo)(?=[^.!]{0,12}\\?)',
  zh: '(?:能不能|可不可以|可以|能|要不要|该不该|需要)(?:把)?[^,。!?]{0,6}(?:密码|验证码|账号|口令|卡号)?(?:给|告诉|发给|借给|分享给)[^,。!?]{0,8}(?:密码|验证码|账号|口令)?(?=吗|么|[?]|不|$)',
  ar: '(?:اعطيه|اعطيها|اديه|اديها|اقوله|اقولها|اشاركه|ابعتله|ابعتلها|ارسله|ارسلها) (?:ال)?(?:رمز|كلمه (?:ال)?(?:سر|مرور)|رقم (?:ال)?سري|باسورد|كود|دخول)~<1>',
})
/** Somebody calls, presses, or is not known. */
const caller = concept({
  en: 'rang|rings?|called|calls?|phone~|text(?:s|ed)?|says?|said|claims?|from (?:the|your|my) (?:bank|fraud|security|support|police)|fraud|scam~|on the line|line|right now|urgent~|stranger|someone|somebody|online|met|i gave|i told|gone|missing|charged|changed',
  es: 'llam~|telefono|linea|dice[n]?|dijo|del banco|fraude|estaf~|ahora mismo|urgente|alguien|desconocid~|mensaje|sms|le di|se la di|cobr~|desaparec~',
  zh: '电话|来电|短信|自称|说是|他说|她说|对方|骗|急|现在就|催|陌生|网友|给了|告诉了|没了|扣|改了',
  ar: 'اتصل~|(?:علي|ع) ?(?:ال)?خط|تلفون|يقول|تقول|قال~|البنك|نصب~|احتيال|الحين|مستعجل|واحد|شخص|غريب|عطيت|اعطيته|راح~|انسحب~|تغير~',
})

/** A rule about codes, said or asked about: "you mustn't tell anybody the passcode?" */
const untold =
  /(?<!(?:他|她|他们|对方|有人|电话|骗|陌生)[^,。!?]{0,10})(?:口令|密码|验证码|邀请码|取件码|兑换码|红包码|二维码|暗号|这个码|码)(?:也|都|就|到底)?(?:不能|能不能|可不可以|可以|不可以|不许|不要|别|能|不用|不该|不得)(?:随便|随意|轻易)?(?:告诉|说给|发给|透露给?|分享给|给)(?:别人|他人|家人|朋友|其他人|任何人|外人|老婆|老公|孩子|骑手|快递)(?=[?吗么嘛吧,。!哈啊呀]|对[吧不]|是吧|的|$)/g
/** Do not let it out. */
const leak =
  /(?:别|不要|不会|会不会|可别|千万别|勿|防止|以免|怕|不许|不能|保证不|避免)[^,。!?了]{0,10}(?:泄露|泄漏|透露|外泄|外传)(?:出去|给别人|给他人|给第三方)?(?!了)/g

const everyGift = new RegExp(mayGive.source, 'g')

/** A message without the question whether a helper may have a secret, and without rules about secrets. */
export function withoutConfidences(message: string): string {
  const rest = message.replace(untold, ' ').replace(leak, ' ')
  return mayGive.test(rest) && helping.test(rest) && !caller.test(rest) ? rest.replace(everyGift, ' ') : rest
}

/** The house is said to threaten, by a rule of its own. */
const houseThreatens = concept({
  en: '(?:are|r) (?:you|u)(?: (?:guys|people|really|seriously|actually))* (?:threatening|blackmailing|extorting) (?:me|us)|(?:is|was) (?:this|that) (?:a|some kind of a?) (?:threat|blackmail)',
  es: '(?:me )?(?:estan|estas|esta usted)(?: ustedes)? (?:amenazando|chantajeando|extorsionando)(?:me)?(?= ?\\?)|(?:es|eso es|esto es) (?:una )?amenaza(?= ?\\?)',
  zh: '(?:(?:你们?|您们?)(?:这是|是在|在|敢|居然)?|(?:这|那)(?:不?就?是|不是|算)(?:在)?)威胁我(?=[?吗嘛么呢啊吧,。!]|$)',
  ar: '(?:عم |قاعدين |قاعد )?(?:ب)?ت(?:هددني|هددوني|هددونني|بتزني|بتزوني)(?= ?[?!.,]|$)',
})
const itsRule = concept({
  en: 'verif~|code|log ?in|sign ?in|id|register|app|review|no service|policy|fee|cancel~|account|password|unless|otherwise|without',
  es: 'verific~|codigo|sesion|registr~|app|resena|politica|comision|cancel~|cuenta|clave|si no|sin',
  zh: '验证|登录|绑|注册|实名|好评|下载|授权|同意|会员|不给|不让|不能用|不退|才能|才给',
  ar: 'تحقق|تسجيل|دخول|رمز|تطبيق|تقييم|سياس~|رسوم|حساب|اذا ما|بدون|الا اذا',
})
const harm = concept({
  en: 'kill|hurt|beat|photos?|pictures?|family|come (?:to|round)|know where|knife|gun|police|courier|driver',
  es: 'mat~|golpe~|fotos?|familia|casa|cuchillo|pistola|policia|repartidor',
  zh: '杀|打|照片|视频|家人|上门|刀|报警|骑手|快递|师傅|孩子',
  ar: 'قتل~|ضرب~|صور~|عايل~|اهلي|بيتي|سكين|شرطه|مندوب|سايق',
})
const everyHouse = new RegExp(houseThreatens.source, 'g')

/** To call a number, in Chinese by the word that strikes. */
const dials =
  /(?:打|拨)(?:给)?我(?:的)?(?:这个|那个|这|那|另一个|新的?|旧的?|座机|家里)?(?:电话|手机号?|号码?|座机|家里)|(?:打|拨)我?(?:老[婆公]|爱人|妈妈?|爸爸?|家人|儿子|女儿|室友|同事)的?(?:电话|手机|号码?)|(?<=(?:别|不要|改|请|直接|可以|先|就|,)(?:给)?)(?:打|拨)我(?:老[婆公]|爱人|妈妈?|爸爸?|家人|儿子|女儿|室友|同事)的(?=[,。!? ]|$)/g
const phones = /电话|手机|号|骑手|快递|外卖|回电|回访|客服|半夜|静音|接/

/** A message without what the house asks for by its rules, and without calls to one's telephone. */
export function withoutHouseRules(message: string): string {
  const called = phones.test(message) ? message.replace(dials, ' ') : message
  if (!houseThreatens.test(called)) return called
  const rest = called.replace(everyHouse, ' ')
  return itsRule.test(rest) && !harm.test(rest) ? rest : called
}
