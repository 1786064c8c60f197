import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { familyName } from './house-names.ts'

/** What a list, a queue, a system of any house is called: no name. */
const genericZh = new RegExp(unwrap`
  ^(?:支付|订单|物流|银行|结算|客服|内部|我方|我们|对方|验证|安全|会员|积分|后台|操作|交易|售后|风控|人工|服务|处理|工单|审核|普通|优先|高优|默认|投诉|退款|等待|排队|
  观察|黑白|白名|黑名|灰名|联系|商户|客户|用户|商品|库存|电话|短信|邮件|通知|监控|评分|评级|复核|清关|理赔|财务|运营|数据|信息|管理|消息|预警|反欺|欺诈|自助|第三|统一|本级|早班|夜班|收银|账务)
`)
/** A name of two characters before what it names, where the word begins for certain. */
const namedZh =
  /(?:进入?|转入|列入|移入|走|归入?|交|给|由|在|到|至|的|入|[，。；、：\s“"]|^)([\u4e00-\u9fff]{2})(?=队列|系统|引擎|标签|看板|小组|专组|工单池|名单|模型)/g
/** Somebody of the house by three characters, before what they are or do. */
const personZh = new RegExp(
  unwrap`
    (?:由|归|找|报|经|给|部|处|组|科|中心|是|为|向|[、，。：；\s]|主管|经理|组长|总监|主任|负责人|专员)(${familyName}[\u4e00-\u9fff]{2})(?=主管|经理|组长|总监|主任|老师|工程师|专员|每[周日月天]|亲自|审批|签字|批准|复核|更新|负责|
    把关|经手|拍板|处理|签发|值守|牵头)
  `,
  'g',
)
/** What is put in quotation marks beside a mark of the house. */
const quotedZh = /[“"「『]([\u4e00-\u9fff]{2,6})[”"」』](?=标签|标记|名单|分组|等级|档|代码|客户|级)/g
/** A name with its number, in quotation marks of any script. */
const quotedCode = /[“"「«]([\p{L}]{2,14}[-_ ]\d{1,3})[”"」»]/gu

const genericAr = new RegExp(unwrap`
  ^(?:ال)?(?:دفع|عملاء|بريد|وارد|وارده|طلبات|طلب|انتظار|رغبات|مفضله|خدمه|دعم|شحن|توصيل|مراسله|محادثه|هاتف|استرداد|تحويل|رييسي|رييسيه|تواصل|اسعار|منتجات|رسمي|رسميه|معلومات|ماليه|حساب|حسابات|الغاء)
`)
/** A channel, a box, a list of the house and what it is called: two words that belong to it, or one to a channel. */
const placeAr =
  /(?<![\u0620-\u06ff])[ولب]?((?:قناه|صندوق|قايمه|طابور|لوحه|مسار|خليه|وحده|منصه|محرك) (ال[\u0620-\u06ff]{3,}) ال[\u0620-\u06ff]{3,}|(?:قناه|خليه|لوحه) (ال[\u0620-\u06ff]{3,}))(?![\u0620-\u06ff])/g

/** What an internal text in Chinese or Arabic, where no capital tells, calls its people, lists and channels. */
export function uncasedNames(text: string): string[] {
  const found: string[] = []
  for (const [, name = ''] of text.matchAll(namedZh)) if (!genericZh.test(name)) found.push(name)
  for (const pattern of [personZh, quotedZh, quotedCode])
    for (const [, name = ''] of text.matchAll(pattern)) found.push(name)
  for (const [, name = '', second, only] of fold(text).folded.matchAll(placeAr))
    if (!genericAr.test(second ?? only ?? '')) found.push(name)
  return found
}
