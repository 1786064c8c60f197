import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import { months } from './lexicon.ts'

/** What the customer or the house has, is or does, and what is sold: its years are no general history. */
const ofSomebody = new RegExp(unwrap`
    (?<![a-z])(?:your|yours|you(?:'ve|'ll|'re|'d)?|our|ours|ourselves|we(?:'ve|'re|'ll)?|us|my|mine|i(?:'m|'ve)?|compan(?:y|ies)|business(?:es)?|firm|stores?|shops?|brands?|banks?|branch(?:es)?|offices?|warehouses?|factor(?:y|ies)|workshops?|accounts?|members?(?:hips?)?|
    subscri\w+|orders?|ordered|purchase\w*|bought|polic(?:y|ies)|terms|warrant\w+|guarantee\w*|contracts?|plans?|cards?|models?|products?|items?|ranges?|collections?|app|website|service|founded|established|open(?:ed|ing)?|trading|set up|incorporated|registered|valid|expir\w+|due|stock\w*|sold|edition|vintage|prices?|fees?|rates?|tariffs?|made|manufactured|cars?|vehicles?|house|flat|building|updat\w+|changed|
    su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|nosotr[oa]s|mi|mis|empresas?|negocios?|tiendas?|marcas?|bancos?|sucursal(?:es)?|oficinas?|almacen(?:es)?|fabricas?|talleres|cuentas?|socios?|suscri\w+|pedidos?|compras?|compro|compraste|politicas?|garantias?|contratos?|planes|tarjetas?|modelos?|productos?|articulos?|coleccion(?:es)?|servicios?|fund[oó]\w*|abr\w+|abiert[oa]s?|exist\w+|(?:empeza|comenza|arranca|naci|lleva)(?:mos|ron)|fundad[oa]s?|registrad[oa]s?|vence\w*|caduc\w+|precios?|tarifas?|comisi\w+|hech[oa]s?|fabric\w+|coches?|carros?|autos?|vehiculos?|casa|piso|edificio|actualiz\w+|cambi\w+)(?![a-z])|
    [您你我咱]|本(?:店|公司|行|品)|小店|公司|企业|商家|门店|店铺|品牌|银行|工厂|账[户号]|会员|订[单购]|购买|保修|质保|合同|套餐|条款|卡|型号|款式|产品|商品|服务|成立|创立|创办|创建|建店|开业|开张|营业|注册|到期|价|费|汇率|利率|制造|生产|出厂|更新|车|房|
    (?<![\u0620-\u06ff])[وفبلك]?(?:ال)?(?:شرك\S{1,4}|متجر\S{0,3}|متاجر|محل\S{0,3}|فرع\S{0,3}|فروع|بنك|مصرف|مصنع\S{0,3}|علامه|ماركه|حساب\S{0,3}|عضو\S{0,4}|اشتراك\S{0,3}|طلب\S{0,3}|شراء|سياس\S{1,4}|ضمان\S{0,3}|عقد|خطه|بطاق\S{1,3}|موديل\S{0,2}|منتج\S{0,3}|خدم\S{1,4}|تاسس\S{0,3}|افتتح\S{0,3}|فتح\S{0,3}|بدينا|بديتوا|موجودين|مسجل\S{0,2}|سعر\S{0,2}|اسعار\S{0,2}|رسوم|صنع\S{0,2}|سيار\S{1,3}|بيت|شقه|مبني|تحديث|عندك\S{0,2}|لديك\S{0,2}|عندنا|لدينا|احنا|نحن|لنا|لك|لكم|حقك|حقنا)(?![\u0620-\u06ff])
  `)
/** Works, wars, games and inventions, and how they come into the world. */
const ofHistory = new RegExp(unwrap`
    (?<![a-z])(?:films?|movies?|novels?|songs?|albums?|series|sitcom|band|console|video ?games?|wars?|battle|revolution|world cups?|olympics?|president|king|queen|emperor|century|invented|invention|inventor|discovered|moon|treaty|independence|
    peliculas?|novelas?|cancion(?:es)?|discos?|serie|consola|videojuegos?|guerras?|batalla|revolucion|mundial(?:es)?|olimpiadas|presidente|rey|reina|siglo|invent\w+|descubri\w+|luna|tratado|independencia|iphone|nintendo|playstation|zelda|mario)(?![a-z])|
    电影|影片|小说|歌曲?|专辑|电视剧|乐队|游戏机|战争|大战|战役|革命|世界杯|奥运|总统|皇帝|国王|世纪|发明|发现|登月|独立|上映|(?<![\u0620-\u06ff])[وفبلك]?(?:ال)?(?:فيلم|افلام|روايه|اغنيه|البوم|مسلسل|حرب|معركه|ثوره|كاس (?:ال)?عالم|اولمبياد|رييس|ملك|قرن|اختر[\u0620-\u06ff]{1,4}|اكتش[\u0620-\u06ff]{1,4}|قمر|استقلال|ايفون)(?![\u0620-\u06ff])
  `)
/** Who asks for the year of something, or since when it has been. */
const asksYear = new RegExp(unwrap`
    (?<![a-z])(?:(?:what|which) year|when (?:did|was|were)|how old (?:is|are) (?:the|that)|(?:en )?que ano(?! es (?:el|la|un|una|este|esta))|cuando (?:se )?[a-z]+(?:o|on))(?![a-z])|[哪那]一?年|什么年(?:代|份)|什么时候(?:有的|出的|出现|发明|上映|发行|开始|结束|建)|
    (?<![\u0620-\u06ff])(?:[وفب]?(?:اي|انهي|انو|اية) (?:سنه|عام)|(?:سنه|عام) (?:كم|كام|ايش|شنو|ايه)|(?:متي|امتي|ايمتي|امته) (?:كان\S?|صار\S?|اقيم\S?|نزل\S?|صدر\S?|طلع\S?|بدا\S?|انته\S{1,2}|ولد|مات|اختر\S{1,3}|اكتش\S{1,3}|عرض))(?![\u0620-\u06ff])
  `)
const pointed =
  /(?<![a-z])(?:this|these|it|its|est[aeo]s?|es[aeo]s?)(?![a-z])|[这那它]|(?<![\u0620-\u06ff])(?:هذا|هذه|هاد|هاي|هذي|ده|دي)(?![\u0620-\u06ff])/
/** What leads to a year. */
const leads = new RegExp(unwrap`
    (?:^|[,:(–-] ?|(?<![a-z])(?:in|since|from|between|and|to|until|till|of|year|around|about|by|back to|was|is|from|en|de|del|desde|hasta|entre|y|al?|ano|el|fue|es|hacia|sobre|era) |
    (?<![\u0620-\u06ff])(?:سنه|عام|في|ف|بين|من|الي|حتي|منذ|هو|هي|كان\S{0,2}|بسنه|بعام) |(?<= )و ?|[在于自从到至是约–-] ?|${months},? (?:de |del )?)$
  `)
const clauseEnd = /[;:!?。]|[,،](?!\d)|\.(?=\s|$)/

function clauseAt(sentence: string, start: number, end: number): string {
  return `${sentence.slice(0, start).split(clauseEnd).at(-1)}${sentence.slice(start, end)}${sentence.slice(end).split(clauseEnd)[0]}`
}

/** Ten years ago, and more: nobody's order, rate or term. */
const longAgo = 10

/** "The film came out in 1994", "1986", where the year of the first game was asked for: a year of general history, long ago and of nobody's things. */
export function isYearOfHistory(figure: Figure, { now, question }: Prepared, sentence: string): boolean {
  const { kind, start, end, value, decimals } = figure
  const dated = kind === 'date' && figure.year !== undefined
  const year = dated ? (figure.year ?? 0) : value
  if (!dated && (kind !== 'bare' || decimals > 0 || !/^\d{4} ?$/.test(sentence.slice(start, end)))) return false
  if (year < 1000 || year > now.getUTCFullYear() - longAgo) return false
  if (!dated && !leads.test(sentence.slice(0, start)) && !/^ ?年/.test(sentence.slice(end))) return false
  const clause = clauseAt(sentence, start, end)
  if (ofSomebody.test(clause)) return false
  if (ofHistory.test(clause)) return true
  return question
    .split(clauseEnd)
    .some((part) => asksYear.test(part) && !ofSomebody.test(part) && (!pointed.test(part) || ofHistory.test(part)))
}
