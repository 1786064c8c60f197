import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** Dreamt, and over on waking. */
const dream = concept({
  en: '(?<!never )(?<!not )(?:i |we )?(?:dreamt|dreamed|had (?:a|this|the) (?:\\w+ )?dream|had (?:a|this|the) (?:\\w+ )?nightmare (?:that|where|in which|about|last night))(?:(?! now| today| woke| wake| really)[^.!?;]){0,160}',
  es: '(?<!nunca )(?<!jamas )(?:sone|anoche sone|estaba sonando|tuve (?:un sueno|una pesadilla|el sueno))(?= que| con|,| en| donde| de que)(?:(?! ahora| hoy| despert| de verdad)[^.!?;]){0,160}',
  zh: '(?<![像跟如同似])(?:梦(?:到|见)|做了?(?:个|一个)?(?:[^,。!?]{0,2})?梦(?!一样|似的|都|也))(?:(?!现在|醒来|今天|真的|结果)[^。!?;]){0,80}',
  ar: '(?<!ما )(?:حلمت|حلمان|حلمانه|شفت (?:ب|في )(?:ال)?(?:منام|حلم)|شفت (?:كابوس|حلم))(?:(?! الحين| الان| اليوم| صحيت| فعلا)[^.!?؟;]){0,160}',
})
/** A death is no mere dream. */
const ownDeath = concept({
  en: 'my ?self|suicid~|die|died|dead|dying',
  es: 'suicid~|mat(?:e|aba|arme)|mor~|muert~',
  zh: '死|自杀|跳|不醒|不想',
  ar: 'انتح~|مت|موت~|اموت|نفسي',
})

const ownPlaceEn =
  '(?:shed|house|home|kitchen|tent|garage|flat|apartment|garden|barn|caravan|camper|cabin|oven|grill|lawn|hedge|carpet|curtains|microwave|dinner|food|toast|tea|rice|roast|place|dorm|balcony|workshop|neighbou?rhood|street|campsite)'
/** Those at home foresee that one sets fire to the kitchen some day, or one is anxious not to. */
const mishap = concept({
  en: unwrap`
    (?:(?:my|our|the)(?: \w+)? \w+|he|she|they|everyone|everybody)(?:'s| is| are| always| still)? (?:says?|said|thinks?|thought|jok(?:es?|ed|ing)|reckons?|swears?|sure|convinced|worr(?:ies|ied)|fears?|afraid|bets?|teas(?:es?|ed)|keeps saying)<3> (?:that )?(?:i|we)(?:'ll| will|'m (?:going to|gonna|about to)|'d| would| might| could| am going to)<2> (?:burn|blow up|set fire to|set|torch|wreck|destroy|smash|blow)<1> (?!your)(?:the|our|my|this|that|his|her|everyone's)<1> ${ownPlaceEn}(?: (?:down|up|on fire))?|
    (?:so (?:that )?(?:i|we) (?:don't|won't)|before (?:i|we)|(?:don't|do not) want to|(?:afraid|scared|worried) (?:of|i'll|i might|to)|without|try(?:ing)? not to|not going to|last time i (?:nearly|almost)|(?:nearly|almost)) (?:burn|blow|set|torch)(?:ing|ed|t|n)?<1> (?:up |fire to )?(?!your)(?:the|our|my)<1> ${ownPlaceEn}(?: (?:down|up|on fire))?
  `,
  es: unwrap`
    (?:(?:mi|nuestr[oa]|la|el) [a-z]+|ella|ellos|todos)(?: siempre| ya)? (?:dice|dicen|dijo|cree|creen|jura|bromea|piensa|teme|asegura|apuesta) (?:a )?que (?:un dia |algun dia |cualquier dia |al final )?(?:le |les )?(?:voy a|vamos a|terminare|acabare|podria)<2> (?:quem|incendi|vol|explot|prend|destroz|revent)[a-z]*<2> (?:la|el|mi|nuestra|toda la|media)? ?(?:cocina|casa|garaje|garage|tienda de campana|carpa|cabana|depa|departamento|piso|jardin|patio|horno|comida|cena|cortina|taller|balcon|barrio|cuadra|caravana)[a-z]*|
    (?:para no|sin|casi|no quiero|miedo de|miedo a|antes de) (?:quem|incendi|vol|explot|prend)[a-z]*<2> (?:la|el|mi|nuestra|toda la) (?:cocina|casa|garaje|garage|carpa|cabana|depa|departamento|piso|jardin|patio|horno|taller|balcon)
  `,
  zh: '(?:老婆|老公|媳妇|爱人|对象|女友|男友|女朋友|男朋友|妈|爸|奶奶|爷爷|室友|儿子|女儿|孩子|朋友|邻居|家里人|大家)们?[^,。!?]{0,4}(?:说|怕|担心|觉得|笑|打赌|嫌)我[^,。!?你您]{0,6}把?(?:厨房|家|房子|屋子?|院子|车库|帐篷|锅|实验室|阳台|客厅|宿舍|楼|草坪|露营车|烤箱|小区|饭)[^,。!?你您]{0,4}(?:烧|炸|点|淹|拆)(?:了|掉|光|着|没)*|(?:免得|省得|以免|怕|别|不会|不想|差点)(?:我)?(?:再)?把(?:厨房|家|房子|屋子|院子|车库|帐篷|锅|实验室|阳台|宿舍|烤箱)[^,。!?你您]{0,4}(?:烧|炸|点|淹)(?:了|掉|光|着|没)*',
  ar: '(?:زوجي|زوجتي|مرتي|مراتي|جوزي|امي|ماما|ابوي|بابا|اختي|اخوي|حماتي|بنتي|ابني|ولادي|رفيقي|صاحبي|كلهم)(?: دايما)? (?:ب|عم ب?)?(?:ي|ت)(?:قول|ضحك|خاف|حلف|مزح)~<2> (?:اني |انو |انه |ان )?(?:را?ح |رح |هـ|ح|ه|ب|س)? ?(?:ا|ن)?(?:حرق|ولع|فجر|خرب)<1> (?:ال)?(?:مطبخ|بيت|كراج|جراج|خيمه|شقه|حديقه|فرن|طبخه|حوش|مستودع|حاره|سقيفه|بلكونه)~',
})
/** Somebody is inside, or it is meant. */
const meant = concept({
  en: '(?:with|while)<3> (?:in it|inside|asleep|in there)|i mean it|serious~|everyone inside|kill~|hurt|tonight|swear',
  es: 'con (?:ellos|ella|el|todos|ustedes)<2> dentro|en serio|juro|matar~|esta noche',
  zh: '里面有人|一起死|同归|今晚|认真的|杀',
  ar: 'وهم (?:جوا|داخل)|عليكم|فيكم|الليله|اقتل~|جد',
})

/** Threatened with a drill, bribed with biscuits: the deed itself is harmless. */
const tease = concept({
  en: unwrap`
    threaten(?:s|ed|ing)? (?:me )?(?:to|with) (?:buy(?:ing)?|cook(?:ing)?|bak(?:e|ing)|order(?:ing)?|wear(?:ing)?|adopt(?:ing)?|sing(?:ing)?|danc(?:e|ing)|paint(?:ing)?|redecorat(?:e|ing))<1> (?:a|an|another|the|more|that|it|him|her|some|yet)(?! (?:gun|knife|weapon|petrol|acid)(?![a-z]))|
    (?:blackmail|extort|brib)(?:s|es|ed|ing)? me (?:with|for|into)<2> (?:cookies|biscuits|cakes?|chocolates?|pizza|tea|hugs|treats|coffee|ice cream|kisses|snacks?)
  `,
  es: 'amenaz[a-z]{1,4} con (?:comprar|cocinar|hornear|pedir|adoptar|cantar|bailar|pintar|redecorar)(?! (?:un|una) (?:arma|pistola|cuchillo)(?![a-z]))|(?:chantaje|extorsion|soborn)[a-z]* con (?:galletas|pastel|chocolates?|pizza|cafe|helado|besos|mimos|dulces)',
  zh: '威胁(?:我)?(?:说)?要?(?:再)?(?:去)?(?:买|点|做饭|养|囤|唱|下单)(?![^,。!?]{0,8}(?:刀|枪|汽油))[^,。!?]{0,8}|(?:勒索|敲诈)(?:了)?我?[^,。!?钱元万]{0,4}(?:奶茶|火锅|蛋糕|咖啡|零食|冰淇淋|炸鸡|一顿饭)',
  ar: '(?:ب|عم )?(?:ي|ت)هدد(?:ني|نا)?<1> (?:ان |انه )?(?:ب)?(?:ي|ت)(?:شتري|طبخ|غني|رقص)~(?! (?:سلاح|سكين|مسدس))|(?:عم |قاعد~ )?(?:ب)?(?:ي|ت)بتز~ ب(?:كيك|شوكول|قهو|بيتزا|حلو|بوس)~',
})
const everyTease = new RegExp(tease.source, 'g')

/** One asks the house back whether its wording is a threat: "are you threatening me?" */
const retort = new RegExp(
  unwrap`
    (?<![a-z])(?:are|r|were) (?:you|u|ya)(?: guys)? (?:really |now |actually |seriously |just )?(?:threatening|blackmailing|extorting|stalking|bullying) me(?![a-z])|
    (?:¿|^|[.,;:!?] ?)(?:acaso |y |o sea,? |a poco |ahora )?(?:usted |ustedes |tu )?me (?:estas|esta|estan|estais) (?:amenazando|chantajeando|extorsionando|acosando)(?! (?:el|un|una|la|mi|su|alguien)(?![a-z]))(?=[^.!]{0,60}\?)|
    你们?(?:这|那)?(?:句|条|个)?["'][^"']{1,16}["'](?:是|是在|算|算是)?(?:威胁|恐吓)(?:我|人)?|你们?(?:这|那)?(?:是|算|算是|是不是|难道)?(?:在|想)?(?:威胁|恐吓|敲诈|勒索)(?:我|人)?(?=吗|吧|呢|么|啊|\?)
  `,
  'g',
)

const everyDream = new RegExp(dream.source, 'g')
const everyMishap = new RegExp(mishap.source, 'g')

/** A message without what was only dreamt, foreseen or threatened at home in fun, or asked back. */
export function withoutImagined(message: string): string {
  const awake = message
    .replace(everyDream, (told) => (ownDeath.test(told) ? told : ' '))
    .replace(retort, ' ')
    .replace(everyTease, ' ')
  return meant.test(awake) ? awake : awake.replace(everyMishap, ' ')
}
