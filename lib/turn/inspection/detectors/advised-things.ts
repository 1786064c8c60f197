import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

/** What is advised about, and no money: papers, devices, parcels, plans, pages of the app. */
const things = new RegExp(unwrap`
  证件|照片|手机|闪光灯|按钮|列表|网页|浏览器|对话|入住|日期|开关|会员|基础版|专业版|套餐|商品|包裹|快递|订单页|截图|密码|孩子|体验|个方式|
  (?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال|لل)?(?:شاحن|هاتف|جوال|ساعه|منتج|تغليف|سجل|مفتاح|مفاتيح|تطبيق|بلاغ|هويه|قطعه|زجاج|كيس|صفحه|جهاز|طرد|مندوب|حامل|
  محاوله|شحن|رمز|كلمه|صوره|مستند|علبه|فاتوره|لوحه|موعد|تسليم|توصيل)[\u0620-\u06ff]{0,3}(?![\u0620-\u06ff])
`)
/** Money, wherever it is: then the advice is about it. */
const money = new RegExp(unwrap`
  钱|款|汇(?!报|总)|币|金(?!牌|卡会员)|余额|额度|利率|收益|理财|基金|股|存|投|元|
  (?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال|لل)?(?:مال|اموال|فلوس|مبلغ|رصيد|عمله|دولار|يورو|ذهب|صندوق|اسهم|ادخار|استثمار|وديعه|صرف|سعر|محفظ|تحويل|
  ريال|درهم|جنيه|دينار|حواله)[\u0620-\u06ff]{0,4}(?![\u0620-\u06ff])
`)
/** "البطاقه الاولي": the first, and not the fitter. */
const ordinal = /(?<![\u0620-\u06ff])[وفبل]?(?:ال|لل)[\u0620-\u06ff]{2,}ه $/

/** "Debería salir gratis": what it comes to. */
export const comesOutEs =
  /^salir(?:[lt]e)? (?:gratis|gratuit[oa]|sin (?:coste|costo|cargo)|mas (?:barat|car)[oa]|barat[oa]|a cero)/

/** "ب25 جنيه بدل 32", "بدل ما": instead of, behind a price or before a clause. */
export const isInsteadAr = (act: Act, text: string): boolean =>
  /^[وف]?بدل$/.test(text.slice(act.start, act.end)) &&
  (/^ (?:ما|من)(?![\u0620-\u06ff])/.test(text.slice(act.end)) ||
    (/^ \d/.test(text.slice(act.end)) && /\d(?: (?!و)[\u0620-\u06ff]+){0,4} $/.test(text.slice(0, act.start))))
/** "بتقف عليك ب25": what it comes to. */
export const costsYouAr =
  /(?<![\u0620-\u06ff])[وف]?[بهحتيس]{0,3}(?:قف|وقف|طلع|حسب|صير|كلف|قع)[\u0620-\u06ff]? (?:هاد?ي? )?عليك(?=م? )/g

/** "Yo compraría": a size or a wording too. */
export const inOnesPlaceEs = /^(?:yo|si fuera) /

/** Whether what sounds like advice is about things that are no money, or is none. */
export function isOfThings(clause: string, head: string, phrase: string): boolean {
  if (/^الاولي/.test(phrase) && ordinal.test(head)) return true
  // "让您空等一天": what the house is sorry for.
  if (/^等/.test(phrase) && /让[您你][^,。]{0,3}$/.test(head)) return true
  return things.test(clause) && !money.test(clause)
}
