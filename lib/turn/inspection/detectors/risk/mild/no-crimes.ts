import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from '../scenes/concept.ts'

const secretEn =
  '(?:password|passcode|pin|e-?mail|phone|login|limit|device|account|card|payee|charge|payment|address|number|someone|somebody)'
const secretEs =
  '(?:contrasena|clave|pin|correo|telefono|cuenta|tarjeta|limite|dispositivo|cargo|pago|direccion|cobr|numero|alguien)'

const thingEn = unwrap`
  (?:plants?|fig|fern|cactus|succulents?|orchids?|ficus|monstera|basil|bonsai|goldfish|printer|phone|laptop|computer|router|washing machine|dryer|kettle|toaster|mouse|keyboard|battery|charger|car|fridge|hoover|vacuum|tv|telly|console|headphones|earbuds|watch|boiler|blender|hard drive)
`
const peopleEn =
  '(?:he|she|his|her|who|someone|somebody|friend|son|daughter|brother|sister|wife|husband|mum|mom|mother|dad|father|partner|ex|man|woman|girl|boy)'

/** What sounds like a crime and is none: a price, the house's own doing, a thing that broke, an only complaint, a wish not to be passed on. */
const none = concept({
  en: unwrap`
    (?:robbed|mugged|scammed|ripped off|conned|fleeced|burgled|cheated)(?: \w+)? (?:at|on|by|with|over|in)(?: \w+)?(?: \w+)? (?:prices?|pricing|cost)|
    why (?![^.!?]{0,90}${secretEn})(?:was|were|did|has|have|is|are)(?: [a-z']+){1,6}? (?:cancel(?:l?ed)?|chang(?:e|ed)|moved?|reschedul(?:e|ed)|delay(?:ed)?|split|postponed?|swap(?:ped)?|substituted?|upgraded?)(?: [a-z']+){0,6}?,?(?: (?:when|if|since|but|and|as|though|although|because))? i (?:didn't|did not|never|haven't)(?: even| actually)? (?:ask(?:ed)?|request(?:ed)?|cancel(?:l?ed)?|chang(?:e|ed)|want(?:ed)?|approved?|agreed?)(?: for)?(?: (?:it|that|this|anything|any of it|any change|a change))?|
    ${thingEn}(?:(?! ${peopleEn}(?![a-z]))[^.,!?;]){0,40}? (?:(?:committed|attempted|is committing) suicide|killed (?:itself|themselves))|
    (?:my|the) only (?:\w+ )?(?:complaint|gripe|niggle|criticism)(?: (?:with|about|is|so far|being))?|complaint of the (?:year|day|week)
  `,
  es: unwrap`
    me (?:han )?(?:robaron|robado|robo|roban|estafaron|timaron|estafado)(?: [a-z]+)? (?:con|en|por) (?:el|ese|este|los|esos|su|sus) precios?|
    (?:por que|xq|como (?:es )?que)(?![^.!?]{0,90}${secretEs}) (?:(?:me|nos|se|han|ya|ustedes) )*(?:cambi|cancel|movi|reprogram|adelant|atras|retras|pospus|anul|reagend|dividi)[a-z]*(?: [a-z]+){0,8}?,?(?: (?:si|cuando|y|pero|aunque))?(?: yo)? (?:no|nunca|jamas) (?:(?:lo|la|los|las|se|les) )*(?:pedi|solicite|autorice|cancele|cambie|quise)(?: (?:nada|eso|ningun cambio))?|
    (?:mi|la) unica (?:\w+ )?(?:queja|pega|critica)(?: (?:es|con|sobre|del?|seria))?(?: (?:el |mi )?regulador)?|regulador(?:es)?(?=[^.!]{0,24}(?:mbar|bombona|butano|propano|psi|presion))|no (?:ya )?(?:l[oa]s?|te|les) encuentro
  `,
  zh: unwrap`
    被(?:这|那|你们)?个?(?:价格|价钱)[^,。!?]{0,3}(?:抢劫?|坑|骗|割)|是?我没(?:有)?(?:付款?|付钱|支付|转账|打款)(?:成功)?还是(?:[你您]们?|系统|店家|商家|平台|银行)[^,。!?]{0,4}没|(?<!举报我)不是(?:我)?(?:真的)?(?:要|想|来)(?:投诉|举报)(?:的|你们?|谁)?(?=[,。!?哈啊]|$)|
    (?:绿萝|多肉|植物|盆栽|仙人掌|发财树|兰花|金鱼|打印机|手机|电脑|硬盘|洗衣机|冰箱|路由器|耳机|键盘|吹风机|空调|电视)(?:(?!我|他|她|人|孩子|同学|朋友|看|刷)[^,。!?]){0,8}自杀(?:身亡)?了?
  `,
  ar: unwrap`
    (?:انسرقت|اتسرقت|سرقوني|سرقتوني|انخدعت|انضحك علي|نصبوا علي|انتصب علي|اتنصب علي) (?:ب|في )(?:ال)?(?:سعر|اسعار)|(?:بلا|بدون|من غير|دون)(?: ما)? ت?(?:حول|وصل|ربط|نقل)(?:ني|وني|ي|يني)? (?:علي |مع |الي |ل|ب)?(?:ال)?(?:حدا?|احد|موظف[هين]{0,2}|شخص|بشر)|(?:ما ?|مو |مش |لا )(?:ابي|ابغي|ابغا|بدي|ودي|عايزه?|حابه?|اريد|بي) (?:ا|ن)?(?:كلم|حكي|تكلم|تواصل|حاكي|سولف)(?: مع)? (?:احد|حدا?)
  `,
})
const everyNone = everywhere(none)

/** A skill in a game, and that its customer does it. */
const played = concept({
  en: '(?:skills?|boss|level \\d+|hero|spell|raid|perk|debuff|dlc|build)',
  es: 'personajes?|heroe|habilidad(?:es)?|hechizo|videojuegos?|partida|nivel|campeon(?:es)?|en el juego',
  zh: '角色|英雄|技能|大招|卡牌|天赋|副本|加点|流派|攻击力?',
  ar: '(?:ال)?(?:شخصيه|مهاره|لعبه|ليفل|مرحله|هيرو)~',
})
const deeds = concept({
  en: 'self[- ]?harm(?:ing|s)?(?= (?:skill|move|attack|ability|build|spell|card|mechanic|damage|debuff|passive))',
  es: 'se (?:autolesiona|suicida)n?|autolesionarse|me secuestran',
  zh: '自残|自杀|自爆',
  ar: '(?:ب)?(?:ي|ت)(?:نتحر|قتل نفس~)',
})
const inEarnest = concept({
  en: "i (?:self|want|feel|am|can't)|i'm",
  es: 'me (?:autolesiono|corto|quiero)|quiero morir~|yo me',
  zh: '我(?:想|要|也|会|就|经常|昨|今|又)?(?:自残|自杀|死)|不想活',
  ar: '(?:انا|بدي|ابي|رح|راح) (?:ا)?(?:نتحر|موت)',
})
const everyDeed = everywhere(deeds)

/** A payment or a refund did not go through, and where the money is, is asked. */
const failed = concept({
  en: '(?:refund|payment|top-?up|checkout|transaction)<3> (?:failed|failing|declined|rejected|bounced|error)|failed (?:refund|payment|top-?up)',
  es: '',
  zh: '(?:退款|支付|付款|充值|提现)[^,。!?]{0,4}(?:失败|没成功|不成功|异常)',
  ar: '',
})
const whither =
  /(?<![a-z])(?:is |has |so )?(?:my |the )?money(?:'s| is| has| just)? gone(?= ?(?:\?|or |$))|(?:那|我的?)?钱(?:是不是|就|都|也)?(?:没了|不见了)(?=[吗么嘛吧呢]?(?:[?]|$))/g
const others = concept({
  en: "someone|somebody|unknown|not me|didn't|hacked|stolen|scam~|recogni[sz]e",
  es: '',
  zh: '有人|别人|陌生|不是我|被|盗|骗|验证码|不认识',
  ar: '',
})

/** A message without what sounds like a crime and is an ordinary trouble or a game. */
export function withoutNoCrimes(message: string): string {
  const rest = message.replace(everyNone, ' ')
  const calm = failed.test(rest) && !others.test(rest) ? rest.replace(whither, ' ') : rest
  return says(calm, played, deeds) && !inEarnest.test(calm) ? calm.replace(everyDeed, ' ') : calm
}
