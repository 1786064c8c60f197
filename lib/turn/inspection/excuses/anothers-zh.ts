import { unwrap } from '#lib/text/unwrap.ts'
import type { ClaimedAct } from '../claims/claimed-acts.ts'

/** Who is none of the house. */
const others = unwrap`
  别人|人家|其他人|他人|旁人|有人|对方|他自己|她自己|他们自己|本人|酒店|宾馆|民宿|房东|商家|卖家|店家|店铺|商户|航空公司|航司|铁路|旅行社|银行|发卡行|支付宝|微信|快递(?:公司|员|小哥)?|物流公司|承运商|骑手|驿站|物业|
  保险公司|主办方|学校|医院|机构|厂家|品牌方|运营商|海关|慈善|协会|公益
`
const who = `(?:${others})(?:那边|那头|那里|那方|方面|自己|客服|后台|系统)?(?:也|都|就|先|后来|直接|单方面|主动|临时|昨天|今天|早就?|刚刚?|已经?|说是?){0,3}`
/** "酒店那边取消了", "别人给改好的": the one who acts stands right before, and neither "I" nor "you". */
const acts = new RegExp(`(?:${who})(?:[给帮替为](?![您你我])[^,。;我您你]{0,4}|把[^,。;我您你]{1,8})?$`)
const inside = new RegExp(`(?:${who})[给帮替为](?![您你我])[^,。;我您你]{1,8}`)
/** Whose request it was that others saw to: "您朋友那单是另一位替他改的". */
const ofOther =
  /[您你]的?(?:朋友|同事|同学|邻居|室友|亲戚|家人|先生|太太|妈妈?|母亲|爸爸?|父亲|老公|老婆|爱人|儿子|女儿|孩子|哥哥?|姐姐?|弟弟?|妹妹?)(?:的(?=是)|那[单笔个边份件])[^,。;我您你]*$/

/** "交警窗口给您换新证": an office, or who serves there, as it goes. */
const servesThere =
  /(?:窗口|营业厅|大厅|民警|交警|警察|馆员|店员|网管|教务|门市|监理站|服务[处台站]|派出所|车管所|驾校|学校|校区|单位|人事|行政|师傅|医院|诊所|柜台|柜员|派单员|护士|医生|物业|姑娘)[^,。;我了已您你]{0,6}[给帮替为][您你](?![^,。;]*[了已])/

/** "您那边已经取消了": on the customer's side. */
const onHisSide = /[您你](?:自己)?(?:那边|那头|那里|这边|这头|自己|本人)(?:也|都|就|先)?(?:已经?|刚刚?)?$/
/** "在App里点"冻结"就停用了": pressed first. */
const pressed = /(?:点|按|选|填|勾|输入|打开|提交)[^,。;我]{0,12}(?:就|便|即)(?:会|能|可以)?$/

/** "取消的请求被退回来了": what comes back is the request. */
const turnedBack = /(?:请求|申请|操作|指令|提交|试|取消|拦截)[^。;!?包货钱款件票]{0,10}被(?:系统|对方|后台|它|承运商)?$/
const requestBack = /^(?:的)?(?:请求|申请|操作|指令)?(?:又|就|都)?被(?:系统|对方|后台|它|承运商)?(?:退|打|弹|驳|拒|挡)/

/** "心领了", "这锅我背了", "我认了": said with grace, and nothing done. */
const grace = new RegExp(unwrap`
  心意?[^,。]{0,3}(?:领|收下|受|收)[了啦]|(?:盛情|好意|美意|祝福|夸奖|表扬|鼓励)[^,。]{0,4}(?:领|收下|收|受)(?:到)?[了啦]|
  (?:锅|骂|批评|责怪|埋怨|数落|指责|吐槽|外号|绰号|称呼|意见|教训|玩笑|气|火|账)["”]?[^,。退改取]{0,5}(?:认|背|挨|接|接下|收下|受|受着|领|担|扛)[了啦]|
  (?:这|那)(?:一?[句顿声回下个]|话|事|点|些)?["”]?[^,。]{0,8}["”]?我(?:都|也|就|全)?(?:认|背|挨|服|接下|收下|受|领|担|扛)[了啦]|^[^,。]{0,3}我(?:都|也|就|全)?(?:认|服|懂|错|输|怂|栽)[了啦]$
`)

/** "改送货地址要先完成验证": what the sentence is about, and what it takes. */
const topic = /^[^,。;了完好]{0,10}(?:要先|需要?先?|得先|必须|须先?|之前|前,|的话)/

/** "没有替您确定过任何赔付". */
const neverYet = /(?:没有?|从没|从未|未曾?)[^,。;]{0,12}过(?:任何|什么|一[笔次分]|半[点分])?[^,。;]{0,4}$/

/** Whether a Chinese claim is another's act, a request that came back, a turn of grace, or what the sentence is about. */
export function isAnothersZh({ start, end, self }: ClaimedAct, text: string): boolean {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1
  const head = text.slice(from, start)
  const clause = text.slice(from, end)
  const behind = text.slice(end)
  if (!self && acts.test(head) && !/[您你我]/.test(clause.slice(head.length))) return true
  if ((inside.test(clause) && !/我/.test(clause)) || ofOther.test(clause)) return true
  if (!self && (onHisSide.test(head) || pressed.test(head)) && !/[我]/.test(head)) return true
  if (/^[退打弹驳]/.test(text.slice(start)) && turnedBack.test(text.slice(0, start))) return true
  if (requestBack.test(behind)) return true
  if (servesThere.test(text.slice(from)) && !/我们?|咱|本店|客服/.test(text.slice(from, end))) return true
  if (grace.test(clause)) return true
  if (!self && topic.test(behind) && !/[了已]/.test(clause)) return true
  return neverYet.test(head)
}
