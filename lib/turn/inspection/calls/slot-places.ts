import { unwrap } from '#lib/text/unwrap.ts'

const countries = unwrap`
    (?:germany|france|spain|italy|portugal|england|britain|united kingdom|uk|scotland|ireland|netherlands|belgium|
    austria|switzerland|sweden|norway|denmark|finland|poland|romania|greece|turkey|ukraine|russia|united states|usa|
    u\.s\.|canada|mexico|colombia|peru|chile|argentina|brazil|ecuador|bolivia|uruguay|paraguay|venezuela|guatemala|
    honduras|costa rica|panama|cuba|dominican republic|kenya|ghana|nigeria|ethiopia|uganda|tanzania|south africa|
    morocco|algeria|tunisia|egypt|sudan|jordan|lebanon|syria|iraq|iran|saudi(?: arabia)?|emirates|uae|qatar|kuwait|
    bahrain|oman|yemen|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|korea|thailand|vietnam|
    philippines|indonesia|malaysia|singapore|australia|new zealand|israel|alemania|francia|espana|italia|inglaterra|
    reino unido|irlanda|holanda|paises bajos|belgica|suiza|suecia|polonia|rumania|grecia|turquia|estados unidos|ee\.?uu|
    brasil|republica dominicana|el salvador|nicaragua|marruecos|egipto|japon|filipinas|canada)
  `
const countriesZh = unwrap`
    美国|英国|法国|德国|西班牙|意大利|葡萄牙|荷兰|瑞士|瑞典|俄罗斯|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|日本|韩国|朝鲜|印度|泰国|越南|菲律宾|印尼|印度尼西亚|马来西亚|新加坡|澳大利亚|澳洲|新西兰|中国|香港|
    台湾|澳门|迪拜|阿联酋|沙特|埃及|尼日利亚|肯尼亚|南非|土耳其|以色列|柬埔寨|摩洛哥|阿尔及利亚|突尼斯|加纳|埃塞俄比亚|乌干达|坦桑尼亚|约旦|黎巴嫩|卡塔尔|科威特|巴林|阿曼|巴基斯坦|孟加拉|斯里兰卡|尼泊尔|
    哥伦比亚|厄瓜多尔|波兰|乌克兰|希腊|爱尔兰|比利时|奥地利|挪威|丹麦|芬兰|匈牙利|捷克|缅甸|老挝
  `
const countriesAr = unwrap`
    السعوديه|الامارات|قطر|الكويت|البحرين|عمان|اليمن|العراق|سوريا|لبنان|الاردن|فلسطين|مصر|السودان|ليبيا|تونس|الجزاير|
    المغرب|موريتانيا|تركيا|ايران|الهند|باكستان|بنغلاديش|الفلبين|اندونيسيا|ماليزيا|الصين|اليابان|المانيا|فرنسا|اسبانيا|
    ايطاليا|بريطانيا|انجلترا|امريكا|الولايات المتحده|كندا|استراليا|كينيا|اثيوبيا|نيجيريا|السويد|هولندا
  `
/** Cities. */
export const cities = new RegExp(unwrap`
    (?<![a-z])(?:london|manchester|leeds|liverpool|birmingham|glasgow|edinburgh|dublin|new york|los angeles|chicago|
    houston|boston|miami|seattle|toronto|vancouver|sydney|melbourne|auckland|berlin|munich|hamburg|paris|lyon|madrid|
    barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|granada|murcia|alicante|lisbon|lisboa|rome|milan|
    amsterdam|brussels|vienna|zurich|geneva|lima|bogota|medellin|cali|quito|guayaquil|santiago|buenos aires|cordoba|
    rosario|montevideo|caracas|guadalajara|monterrey|puebla|tijuana|cdmx|dubai|abu dhabi|sharjah|doha|riyadh|jeddah|
    cairo|amman|beirut|casablanca|nairobi|mombasa|lagos|abuja|accra|mumbai|delhi|bangalore|karachi|lahore|manila|
    singapore|hong kong|beijing|shanghai|shenzhen|guangzhou)(?![a-z])|北京|上海|广州|深圳|杭州|成都|重庆|武汉|南京|苏州|西安|天津|长沙|郑州|青岛|厦门|
    宁波|合肥|济南|大连|福州|昆明|沈阳|哈尔滨|[\u4e00-\u9fff]{2}市|(?:我|人|住|家|我们|就)在(?!线|这|那|家|外|国|网|等|用|看|想|问|
    找)[\u4e00-\u9fff]{2}(?=[,。!?呢的]|$|,?今|,?明|市)|الرياض|جده|مكه|المدينه المنوره|الدمام|الخبر|الطايف|دبي|ابوظبي|ابو ظبي|
    الشارقه|عجمان|الدوحه|مسقط|المنامه|القاهره|الاسكندريه|الجيزه|عمان|اربد|بيروت|دمشق|بغداد|البصره|اربيل|تونس العاصمه|
    الدار البيضاء|الرباط|فاس|مراكش|طنجه|الخرطوم|طرابلس|صنعاء|عدن
  `)
/** Tells where somebody lives. */
export const livesIn = new RegExp(unwrap`
    (?<![a-z])(?:live|living|based|located|vivo|resido|estoy) (?:in|en) [a-z]{4,}|(?:住|人|家)在[\u4e00-\u9fff]{2}|(?:اسكن|
    ساكن|اقيم|مقيم|اعيش)(?:ه)? (?:في|ب)
  `)
const currencies = new RegExp(
  unwrap`
    (?<![a-z])(?:usd|eur|gbp|cny|rmb|aed|sar|mxn|jpy|kes|ghs|ngn|inr|php|pkr|egp|jod|kwd|qar|cop|pen|clp|ars|brl|cad|
    aud|chf|dollars?|euros?|pounds?|yuan|yen|pesos?|soles|libras?|dolares|reales|francs?|rupees?|rupias?|kron[aeo]r?|
    zlot[yi]s?|lira|won|baht|rands?|ringgits?|guarani(?:es)?|shillings?|dirhams?|riyals?|yenes|francos?)(?![a-z])|美元|美金|
    欧元|英镑|人民币|日元|港币|港元|韩元|泰铢|卢比|澳元|加元|دولار|يورو|جنيه|درهم|ريال|دينار|ليره|روبيه|[$€£¥]
  `,
  'g',
)
/** Kinds of shops and channels. */
export const shops = new RegExp(unwrap`
    (?<![a-z])(?:business|merchant|company|seller|shop owner|sole trader|empresa|negocio|comercio|comerciante|tienda|
    autonomo|personal|individual|particular|private|savings?|checking|current account|ahorros?|corriente)(?![a-z])|企业|
    公司|商家|商户|店铺|个体|个人|تاجر|شركه|شركتي|متجري|موسسه|شخصي|فردي|توفير|جاري
  `)
/** Names of months. */
export const month = new RegExp(unwrap`
    (?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|
    marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![a-z])|\d{1,2} ?月|يناير|فبراير|مارس|
    ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر
  `)

const towards = new RegExp(unwrap`
  (?<![a-z])(?:to|destination|into|hacia|a que|destino)(?![a-z])|到|往|寄|汇[往到]|收款|(?<![\u0620-\u06ff])(?:الي|
  لاي)(?![\u0620-\u06ff])
`)

function directionOf(text: string): 'to' | 'from' | undefined {
  if (
    /(?<![a-z])(?:from|desde|de que|origen)(?![a-z])|从|来自|汇出|(?<![\u0620-\u06ff])من(?![\u0620-\u06ff])/.test(text)
  )
    return 'from'
  if (towards.test(text)) return 'to'
  return undefined
}

const country = new RegExp(
  `(?<![a-z])${countries}(?![a-z])|${countriesZh}|(?<![\\u0620-\\u06ff])[وبلف]?(?:ال)?(?:${countriesAr})`,
  'g',
)

/** A country is told for the direction that is asked, where the customer says a direction at all. */
export function countryTold(said: string, question: string): boolean {
  const asked = directionOf(question)
  const fitting = [...said.matchAll(country)].filter(({ index }) => {
    const told = directionOf(said.slice(Math.max(0, index - 8), index))
    return asked === undefined || told === undefined || asked === told
  })
  return new Set(fitting.map(([name]) => name)).size === 1
}

/** Whether the customer has named the currency that a question asks for. */
export function currencyTold(said: string, question: string): boolean {
  const found = new Set(said.match(currencies) ?? [])
  const converts =
    /(?<![a-z])(?:into|convert|exchange|to which|to what|convertir|cambiar|a que)(?![a-z])|换|兑|تحويل الي|(?:الي|لاي) اي?/.test(
      question,
    )
  return found.size > 1 || (found.size === 1 && !converts)
}
