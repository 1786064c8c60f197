import { unwrap } from '#lib/text/unwrap.ts'

/** "在运输过程中可能…", "派送途中是无法拦截的", "运输中如果…": what may be so on any way. */
const onAnyWay = new RegExp(unwrap`
  ^(?:过程|途中|期间|环节|阶段|时)?中?里?(?:,?(?:如果|若|万一|要是)|可能|一般|通常|往往|难免|有时|偶尔|也?会(?!员)|也?是(?:无法|不能|没法|不可|没有办法)|也?(?:无法|不能|没法|不支持|不可)|
  遇到|出现|发生|损坏|丢失|的(?:包裹|商品|订单|快件|货物)(?:是|也|都)?(?:无法|不|没))
`)
const way = /(?:路上|途中|派送|运输|配送|派件)(?:中)?$/
const thisWay = /[您你已正还这那]|目前|现在|[a-z]-\d/
/** "放在门口会有丢失的风险", "门卫代收也算签收": a way of handing over, and its merits. */
const put = /^(?:放|搁|存|投)|(?:签|收|代收|领)$/
const ofMerit =
  /^[^,。;了已]{0,3}(?:会(?!员)|可能|容易|有[^,。;]{0,6}风险|比较|更(?!新)|也?算|也?可以|也?行|不安全|不合适|即可|就[行好]|的话)/
/** "让他放到驿站": what is to be asked for. */
const wantedZh =
  /(?:让|叫|请|托|一般|通常|往往|多半|可以|能够?|都?会(?!员)|麻烦|嘱咐|拜托|告诉|交代|备注|要求|建议|改成|选择?)(?:[^,。已了]{0,8})$/
/** "已经承诺会尽快发货": what another has said will come. */
const pledgedToCome =
  /(?:承诺|答应|表示|同意|说好|约定)(?:了)?[^,。;您你我]{0,3}(?:会|将|要|尽快|马上|立即)[^,。;您你我]{0,4}$/

/** Whether a Chinese phrase of a state tells of no parcel on its way, handed over or sent: in general, or to come. */
export function tellsNoneZh(text: string, start: number, end: number): boolean {
  const head =
    text
      .slice(0, start)
      .split(/[,;:。]/)
      .at(-1) ?? ''
  const phrase = text.slice(start, end)
  const behind = text.slice(end)
  if (way.test(phrase) && !thisWay.test(head + phrase) && onAnyWay.test(behind)) return true
  if (put.test(phrase) && wantedZh.test(head) && !/[已刚早]/.test(head)) return true
  if (put.test(phrase) && !/[您你已]/.test(head + phrase) && ofMerit.test(behind)) return true
  if (pledgedToCome.test(head)) return true
  return /失败$/.test(phrase) && !/[您你这已]/.test(head) && /^(?:最多|一般|通常|往往|多数)/.test(behind)
}
