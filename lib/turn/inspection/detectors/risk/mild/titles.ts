import { concept } from '../scenes/concept.ts'

/** What one reads, plays, wears, hangs up or learns. */
const genre = concept({
  en: '(?:book|novel|comic|manga|film|movie|series|show|musical|opera|play|album|song|vinyl|cd|dvd|game|videogame|puzzle|boardgame|escape room|room|quest|simulator|costume|mask|poster|print|t-?shirts?|tee|hoodie|jumper|mug|sticker|toy|lego|figure|model kit|doll|course|class|lecture|workshop|bootcamp|podcast|exhibition|tour|ride|cocktail|perfume|lipstick|nail polish|sauce|paint)s?',
  es: '(?:libro|novela|comic|manga|pelicula|serie|obra|musical|disco|cancion|vinilo|juego|videojuego|rompecabezas|sala de escape|escape room|simulador|simulator|disfraz|mascara|poster|cartel|camiseta|sudadera|taza|pegatina|juguete|muneco|muneca|lego|curso|clase|taller|podcast|exposicion|coctel|perfume|labial|esmalte|salsa|pintura)e?s?',
  zh: '书|小说|绘本|漫画|电影|电视剧|剧本杀?|话剧|专辑|唱片|歌|游戏|桌游|密室|剧场|拼图|面具|海报|衣服|服装|道具|t恤|卫衣|马克杯|贴纸|玩具|手办|模型|课|讲座|展|展览|香水|口红|酱|底料',
  ar: '(?:ال)?(?:كتاب|كتب|روايه|روايات|قصه|فيلم|مسلسل|مسرحيه|البوم|اغنيه|لعبه|العاب|بازل|زي|قناع|بوستر|ملصق|تيشيرت|هودي|كوب|دميه|ليغو|دوره|كورس|محاضره|ورشه|بودكاست|معرض|عطر|شهاده|صلصه|اعلان)~',
})
/** A name in marks, and what such things are of. */
const named = /《[^》]{1,24}》|"[^"]{1,32}"|(?<![a-z])'[^']{1,32}'(?![a-z])/g
const ofDanger = new RegExp(
  concept({
    en: '(?:(?:ethical|white[- ]hat|cute|little) )?hackers?(?: (?:simulator|mode|news|space|ethics|culture))?|hostages?(?: (?:crisis|situation|negotiators?))?|kidnap(?:ped|ping|pers?)?|heists?|robber(?:y|s)|burglars?|stalkers?|suicide (?:girls|club|doors?|silence|kings|squad|shop)|(?:fake |stage |vampire |zombie )?blood(?: on (?:it|the (?:cover|teeth|mask|poster|sleeve|hands|shirt|knife|front|back)))?',
    es: '(?:etico )?hackers?(?: etic[oa]s?| simulator)?|rehenes|secuestr(?:o|ador|adores)|atraco|ladron(?:es)?|(?:policias?|polis) y ladrones|sangre|de (?:la )?policia|abogad[oa]s?',
    zh: '黑客(?:帝国|攻防|松|风|模拟器)?|人质|绑架|劫匪|凶手|杀手|血浆|血迹|谋杀',
    ar: '(?:ال)?(?:هاكر|هكر|قرصنه|رهاين|خطف|لصوص|حراميه|عصابه|جريمه)(?: (?:ال)?اخلاقي~)?|(?:ال)?انتحار (?:ال)?(?:وظيفي|مهني|سياسي|تجاري|مالي|اقتصادي|اجتماعي)',
  }).source,
  'g',
)
/** One's ruin in one's trade is no death. */
const ruin =
  /(?<![a-z])(?:career|professional|political|commercial|social|economic|financial|brand) suicide(?![a-z])|(?<![a-z])suicidio (?:profesional|politico|comercial|laboral|economico|social|empresarial)(?![a-z])|(?:职业|职场|商业|政治|品牌)(?:上的)?自杀|(?<![\u0620-\u06ff])(?:ال)?انتحار (?:ال)?(?:وظيفي|مهني|سياسي|تجاري|اقتصادي|اجتماعي)ا?(?![\u0620-\u06ff])/g

/** And it happens: to the customer, to their money, or to those who are near. */
const happens = concept({
  en: "(?:in|into|to|from|on|off|of)<1> (?:my|our|me|us) (?:account|card|wallet|phone|bank|money|e-?mail|laptop|computer)|my (?:account|card|money|wallet|bank|identity)|took (?:me|my)|taken (?:me|my)|stole~?|broke into|got into|demand~|ransom|wants? (?:money|\\d)|threat~|help me|police are|right now|i (?:sent|paid|gave)|outside|i'll|i will|i'm going to|your (?:hands|office|staff|people)",
  es: '(?:en|a|de|entr~<1>) mi (?:cuenta|tarjeta|billetera|celular|telefono|correo|banco)|mi (?:dinero|cuenta|tarjeta|billetera|identidad)|me (?:robaron|secuestraron|pidieron|obligaron|quitaron|amenaz~)|entraron|rescate|amenaz~|ayud(?:a|en)~|pague|mande|transferi|denunci~|demand~|quej~|les (?:va|voy|envi|mand)~|ustedes',
  zh: '我的?(?:账|卡|钱|余额|手机|电脑|微信)|我被(?!队友|玩家|封)|绑架了?我|勒索|赎金|威胁|救命|报警|快帮|现在|转了|付了|刚|有人(?:在|登|用|进)|你们?等着|杀(?:了|死)?你',
  ar: 'حسابي|بطاقتي|محفظتي|فلوسي|رصيدي|جوالي|بياناتي|خطفوني|سرقوني|فديه|هدد~|(?:ي|ت)هدد~|ساعدوني|الحقوني|دفعت|حولت|دخل~|داخل|الحين|دلوقتي|انتحر|اموت',
})

/** A message without the names of books, games and the like, and without what these are of. */
export function withoutTitles(message: string): string {
  const rest = message.replace(/《[^》]{1,24}》/g, ' ').replace(ruin, ' ')
  if (!genre.test(rest) || happens.test(rest)) return rest
  return rest.replace(named, ' ').replace(ofDanger, ' ')
}
