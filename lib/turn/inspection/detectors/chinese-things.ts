import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'
import { assets } from './market-acts.ts'

/** A parcel, a paper, a password, a step in the app: things and errands that no market trades. */
const things = new RegExp(unwrap`
    地址|证件|身份证|护照|密码|快递|物流|顺丰|订单|包裹|包装|尺码|[大小]一?[码号]|颜色|款式|浏览器|网络|手机(?!银行)|设备|截图|照片|单号|
    驿站|自提|[收送]货|签收|收件|到货|收到货|资料|材料|申请|挂失|收据|发票|凭证|小票|证据|申诉|投诉|争议|客服|人工|时段|时间段|英文名|
    姓名|名字|邮箱|短信|登录|验证|退货|退款|先退|换货|寄|退回|原路|原卡|张卡|运费|套餐|大件|[这那两几一]件|分批(?:发|寄|投)|
    取消|预约|改期|打电话|告诉|核对|提交|填|选项|页面|入口|按钮|设置|刷新|再试|重试|账单|文件|标签|安装|上门|维修|分开付|其他原因|
    商品|售罄|断货|缺货|酒店|机票|房费|票价|订阅|按[年月](?:付|订)|包[年月]|[年月]付|联系|咨询|致电|拨打|留言|重启|更新|卸载|备份|到账后?再
  `)
/** Money to be changed, kept or put to work, or its price; or that one waits for it. */
const money = new RegExp(unwrap`
    汇(?!总|合|报)|兑|钱(?!包)|资金|风险|产品|[这那]只|放进|存款|定期|活期|工资|积蓄|闲|利率|利息|收益|涨|跌|升值|贬|点位|行情|投资|买入|卖出|低位|高位|持有|观望|入手|
    出手|上车|抄底|[换买卖存投转等](?=[,。;!更会吧再就比最]|$|成(?<!(?:密码|号码?|邮箱|颜色|[尺大小]码|地址|浏览器|网络|设备|手机|照片|名字|昵称)[^,。]{0,2}换成)|出|进|掉|一半|一?部分|一?些|一?点|等(?=[,。;!更会吧再就比最]|$))
  `)

/** What stands before a word of praise and may be a deal: a trade, a wait, a ware, a day, or no more than a pronoun. */
const deal = new RegExp(unwrap`
    [换买卖存放投汇转兑等锁拿持抛选留配缓守抄]|[进入出](?:场|手)|上车|下手|观望|[不别]动|钱|元|价|率|金|币|利|收益|产品|[这那哪][款只支]|定期|活期|
    分批|一半|全部|今|明|现在|目前|眼下|这会儿|这时|下周|[周月年天]|过几|晚|它|早[点些]?(?:会|就|都|总|应该|可能|办|弄|操作|动手|行动)|
    早[点些]?$|^(?:这|那)(?:样|么做|个)?(?:做|会|就|都|应该|可能|其实)*$
  `)
const praise =
  /^(?:更|最|挺|很|蛮|比较|还是|都)(?:划算|合适|便宜|值|稳|靠谱|省心|安心|有利|合算|保险)|^(?:太|很|就|有点|白白)(?:亏|浪费|可惜|不值)/
const regret = /^[太很]?(?:可惜|浪费)/
const mark = /[,;:。!?\n]/

/** "用快递柜收件更省心", "建议把证件平放": what is commended is no money and no market. */
export function isAboutThing({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (language !== 'zh') return false
  const head = text.slice(0, start).split(mark).at(-1) ?? ''
  const rest = text.slice(end).split(mark, 1)[0] ?? ''
  const isMoney = (said: string) => money.test(said) || assets.zh.test(said)
  const clause = `${head}${phrase}${rest}`
  if (/(?:当地|本地)(?:货币|币种)|本币|动态货币/.test(clause) && /付款|支付|结算|刷卡|消费/.test(clause)) return true
  if (
    /等/.test(phrase) &&
    /到账|审核|物流|快递|短信|验证码|发货|派送|处理/.test(text) &&
    !isMoney(text.replace(phrase, ''))
  )
    return true
  if (things.test(clause)) return !isMoney(clause)
  if (regret.test(phrase)) return /^了?[您你]的?时间/.test(rest) || (things.test(text) && !isMoney(text))
  return praise.test(phrase) && head.length > 1 && !deal.test(head)
}
