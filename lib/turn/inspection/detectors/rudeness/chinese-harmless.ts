import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../../matching/patterns.ts'

/** What takes the rudeness out of a phrase: what it is, what stands right before it, right behind it, and anywhere in the sentence. */
interface Harmless {
  found: RegExp
  head?: RegExp
  rest?: RegExp
  whole?: RegExp
}

/** The first part of the phrase is the last of another word: "客|服了", "安|装什么", "特|别想". */
const inOtherWords: readonly Harmless[] = [
  { found: /^服了/, head: /[客衣舒制校西汉戏礼军睡童工克征说信降屈臣]$/ },
  { found: /^服了/, rest: /^[解药务用]/ },
  { found: /^装(?:什么|傻)/, head: /[安包套服西女男童武组改加假分散瓶]$/ },
  { found: /^低能/, head: /[最更]$/ },
  { found: /^受着/, head: /[享接感承难遭]$/ },
  { found: /^别想/, head: /[特识分区类级差性告离]$/ },
  { found: /^活该/, head: /[生激灵快干农]$/ },
  { found: /^封[号您]/, head: /[拆信密]$/ },
  { found: /急什么/, rest: /^(?:时候|东西|样)/ },
  { found: /傻瓜$/, rest: /^(?:式|相机|机|操作|型|化|版|模式|教程|包|书|软件|指南)/ },
  { found: /大意$/, rest: /^[见思外义]/ },
  { found: /业余$/, rest: /^(?:时间|爱好|生活|选手)/ },
  { found: /被骗$/, rest: /^子/ },
  { found: /语气$/, rest: /^词/ },
  { found: /[您你]会哭$/, rest: /^笑不得/ },
  { found: /(?:脑子|脑袋)[^,。]?$/, head: /[电主大首]$/ },
]

const thing = unwrap`
  (?:价格|价钱|做法|说法|商家|卖家|对方|骗子|骗局|短信|电话|广告|弹窗|包装|颜色|款式|系统|页面|流程|天气|物流|网速|信号|手续费|排队|噪音|声音|噪声|信息|数据|资料|
  风控|皮肤|肌肤|内容|话题|字段|词|数字|巧合)
`
/** It is said of a thing, of a child's age, or of somebody else. */
const ofOthers: readonly Harmless[] = [
  { found: /^(?:太|真|够|这么|那么|如此)/, head: new RegExp(`${thing}[^,。您你]{0,4}$`) },
  { found: /^(?:太|真|够|这么|那么|如此)/, rest: new RegExp(`^的${thing}`) },
  { found: new RegExp(`${thing}[^,。]{0,4}敏感$`) },
  {
    found: /^(?:太|真|够|这么|那么|如此)(?:离谱|荒唐|荒谬|低级|难听|业余|土|落伍|敏感|难缠|滑稽|搞笑|计较|较真)$/,
    head: /(?:^|[,。;])[^,。;您你]*$/,
  },
  {
    found: /^(?:太|真|够|这么|那么|如此)(?:粗心|大意|马虎|糊涂)$/,
    head: /(?:我们?|仓库|客服|快递|同事|商家|卖家|骑手)[^,。您你]{0,8}$/,
  },
  {
    found: /^(?:太|真|够|这么|那么|如此)(?:粗心|大意|马虎|糊涂)$/,
    head: /(?:^|[,。;])[^,。;您你]*$/,
    rest: /^了?,?(?:都|也|这)?是?(?:我们?|仓库|同事|商家|卖家|骑手)/,
  },

  {
    found:
      /^[您你](?:是不是)?(?:可能|应该|刚才|这次)?(?:遇到|碰到|担心|怀疑|接到|面对)[^,。]{0,6}(?:骗子|骗人|撒谎|说谎|演戏)$/,
  },
  { found: /几岁|多大/, head: /(?:孩子|宝宝|儿童|小朋友|老人|乘客|学员|被保险人)[^,。]{0,6}$/ },
  { found: /几岁$/, rest: /^的/ },
  { found: /都[会能]$/, rest: /^(?:收到|有|得到|获得|喜欢|需要|送|配|被|按|免|享|坐|参加)/ },
  {
    found: /^(?:让|叫|找|请|问)[^您你,。]{0,4}(?:人|朋友|家长)[^,。]{0,2}[帮来]$/,
    rest: /^[^,。!?教懂读念认]{0,4}(?:收|签|取|拿|寄|扫|搬|拍|件|装|送|开门|验货)/,
  },
  {
    found: /^(?:让|叫|找|请)[^,。]{0,4}(?:孩子|儿子|女儿|年轻人)[^,。]{0,2}[帮来]$/,
    rest: /^[^,。!?教懂读念认]{0,4}(?:收|签|取|拿|寄|搬)/,
  },
  {
    found:
      /^(?:别人|人家|大家|其他|别的)[^,。]{0,12}(?:看到?|查到?|知道|登录|修改|代替|联系到?|找到|权限看|冒充|替)[您你]$/,
  },
  {
    found: /(?:第一次|头一[次回]|没有?|从没|还没)(?:遇到|见过?|碰到|遇见)?过?(?:这样|这么|如此|这种)?$/,
    rest: /^(?:的)?(?:情况|报错|二维码|链接|页面|短信|提示|错误|故障|界面|号码)/,
  },
  { found: /又是[您你]/, rest: /^(?:常用|之前|说的|家|的|刚才|上次|自己的)/ },
  { found: /不差[您你].*点$/, rest: /^时间/ },
]

const noComplaint = '^(?!.*(?:投诉|闹|骂|差评|举报|告我|态度|曝光|再[这吵催纠]|识相))'
const fraud = '骗|诈|盗|钓鱼|冒充|假冒|泄露|木马|病毒|验证码|密码|转账|汇款|共享屏幕|陌生'
/** A warning for the customer's own good, or time to think. */
const wellMeant: readonly Harmless[] = [
  {
    found: /^(?:掂量|想清楚|考虑清楚|想好)/,
    rest: /^(?:再)?(?:决定|做决定|告诉我|操作|授权|下单|选|提交|定|回复|回我|确认|付|点|填|申请|签|注销|取消|寄|转|联系|开通|办|叫我|找我|跟我说)/,
    whole: new RegExp(noComplaint),
  },
  {
    found: /^(?:掂量|想想?清楚|考虑清楚|想好)/,
    head: /(?:让|叫|请|给|等|劝|提醒)[^,。您你]{1,6}$/,
    whole: new RegExp(noComplaint),
  },
  { found: /^(?:想清楚|考虑清楚|想好)/, head: /前,?(?:请|先)?[您你]?$/, whole: new RegExp(noComplaint) },
  { found: /^想好/, whole: new RegExp(`${noComplaint}.*(?:不用?急|不着急|慢慢|随时|也可以|没关系|都行)`) },
  {
    found: /^(?:小心|当心|留神|注意)/,
    whole: new RegExp(`${noComplaint}.*(?:${fraud}|玻璃|烫|碎|台阶|路滑|夹手|划伤|安全)`),
  },
  { found: /^(?:劝[您你]|别想|永远)/, whole: new RegExp(`${noComplaint}.*(?:${fraud}|报警)`) },
  {
    found: /^永远都?(?:不要|别|不会(?:向[您你])?要)$/,
    whole: new RegExp(noComplaint),
    rest: /^(?![^,。]{0,4}(?:想|来|找))/,
  },
  { found: /会?(?:后悔|吃亏)$/, head: /(?:可能|容易|免得|以免|避免|怕|担心)[您你]?$/, whole: new RegExp(noComplaint) },
  { found: /(?:后悔|吃亏)$/, rest: /^(?:了,?[^。]{0,8}(?:可以|能|也)|药)/, whole: new RegExp(noComplaint) },
  { found: /冷静.*再$/, rest: /^(?:决定|做决定|考虑|选|操作|买|定|付|转|想)/, whole: new RegExp(noComplaint) },
  { found: /到此为止/, rest: /^的话/ },
  { found: /没有?用$/, rest: /^(?:的(?:说法|话|情况)|吗)/ },
  { found: /^(?:不满意|不喜欢|不合适)[^,。]{0,4}换,?$/, rest: /^(?!别|个?(?:平台|店|地方|商家|家)|[^。]{0,8}别家)/ },
  { found: /(?:应该|该|没有?)[^,。]*[看查核确注检](?:对|认|意)?$/, rest: /^(?:到|见|[^,。]{0,6}的是(?:我|平台|系统))/ },
  { found: /(?:应该|该|没有?)[^,。]*(?:核对|确认|检查|提醒|说)$/, rest: /^[^,。]{0,6}的是(?:我|平台|系统)/ },
  { found: /因为[您你](?:还?没有?)(?:收到|接到|领到|拿到|满|达到)/ },
]

/** Body, eyes, schooling and the law as the talk itself. */
const asTopic: readonly Harmless[] = [
  { found: /看看医生|去看病|看看病/, whole: /不适|不舒服|过敏|症状|疼|发烧|药品|用药|皮肤|剂量/ },
  { found: /[买配换]副眼镜/, head: /^(?!.*(?:建议|回去|该|您|你))/, rest: /^[^,。]{0,2}(?:送|要|需|带|可以|的)/ },
  {
    found: /(?:洗洗|擦亮|擦擦|睁大|睁开)眼睛/,
    rest: /^,?(?:谨?防|警惕|识别|辨别|认准|可以?用|要用|别(?:被骗|上当|信))/,
  },
  { found: /眼睛$/, rest: /^(?:不舒服|不适|疲劳|干|红|痒|需要休息|度数|近视)/ },
  { found: /文化$/, rest: /^(?:水平|程度)?(?:不影响|课|衫|用品|活动)/ },
  {
    found: /(?:水平|智力|语文|数学|素质)$/,
    rest: /^(?:仪|线|屏|玩具|题|拼图|游戏|课|教材|成绩|书|作业|老师|辅导|卷|测评|教育|拓展)/,
  },
  {
    found: /不(?:太)?好$|差$/,
    head: /(?:^|[,。])[^,。]{0,2}$/,
    rest: /^(?:也?没关系|也?不要紧|也?没事|的话|的(?:老人|用户|长辈))/,
  },
  { found: /律师函$/, rest: /^(?:模板|范本|格式|怎么|是|的)/ },
  { found: /律师函$/, head: /收到(?:的|了)?(?:对方|商家|卖家)?(?:的)?$/ },
]

const rows = [...inOtherWords, ...ofOthers, ...wellMeant, ...asTopic]

/** Whether a Chinese phrase that may be rude is none where it stands. */
export function isHarmlessZh({ language, start, end, text: phrase }: Match, text: string): boolean {
  if (language !== 'zh') return false
  const head = text.slice(0, start)
  const rest = text.slice(end)
  return rows.some(
    (row) =>
      row.found.test(phrase) &&
      row.head?.test(head) !== false &&
      row.rest?.test(rest) !== false &&
      row.whole?.test(text) !== false,
  )
}
