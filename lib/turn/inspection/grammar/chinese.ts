import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import type { Act, Agent, Tense } from './act.ts'

/** Chinese verbs, longest first, in one alternation. */
export type ChineseVerbs = RegExp

/** Any verb at all, where it is said to come ("会…", "将…"): listed as `*`. */
const anyVerb = '*'
const anyFuture = '(?<![不机社])(?:会|将)(?!员|议|计|话|其)[^,。;!?\\n]{1,2}'

/** Compiles a comma separated list of Chinese verbs; `打…电话` allows up to four characters between its parts. */
export function compileChinese(list: string): ChineseVerbs {
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => (word === anyVerb ? anyFuture : word.replace('…', '[^,。;!?\\n]{0,4}?')))
  return new RegExp(words.length === 0 ? '(?!)' : words.join('|'), 'g')
}

const house =
  /(?:我们|我方|我司|我|咱们|咱)(?!们|(?:这边|这里|那边|方面)?的)|本店|本平台|小店|小编|小助手|小二|平台这边|这边(?!的)|俺|客服这边/g
const staff =
  /(?<![跟和与向找问催给])(?:经理|主管|同事|专员|客服|工作人员|技术人员|技术(?:部|团队|同学)?|财务|团队|专人|专家|领导|负责人|组长|店长|老板|运营|风控(?:部|团队)?|后台人员|售后|仓库|有人|部门)/g
const other = new RegExp(
  unwrap`
    (?<![跟和与向找问催给])(?:银行|发卡行|卖家|商家|商户(?:侧|方|端|那边)|店家|快递(?:员|公司|小哥)?|骑手|司机|海关|警方|公安|收款方|收款人|对方|支付宝(?![上里中给发])|微信(?![上里中给发联通告私回])|配送员|
    派送员|(?<!我们的?)师傅|
    物流(?:公司)?|承运商|厂家|航空公司|酒店|邻居|门卫|物业|它|(?<!我们的?|本店的?)(?:驿站|保险公司|运营商|主办方|品牌方|代收点))
  `,
  'g',
)
/** "You" as one who acts: no possessive, no indirect object. */
const customer =
  /(?<![为帮给替向跟和与请让叫邀陪随代应按照据依经])[您你]们?(?!的|名下|尾号|手机|邮箱|订单|账户|账号|这边|那边|这|那|好)/g
/** A thing stands first: it, and nobody of the clause before, is what the clause tells of. */
const ownSubject =
  /^ ?(?:[您你](?:的|们的)?)?(?:[这那该此本]?[笔个张件单款])?(?:的)?(?:订单|包裹|快递|退款|货款|款项|商品|钱|金额|账户|账号|卡|会员|争议|申诉|申请|地址|[a-z]{2,4}[-_]?\d)/
const breaks = /[,。;!?\n:()"]|但是?|不过|因为|而且|然而/g

const done = /已经?|业已|刚刚|刚才|刚|早就|成功|现已|均已|都已/
const doneAfter =
  /^(?:[^,。;!?\n的]{0,6}?)(?:好[了啦咯喽]|完[了啦]|完成|成功|完毕|掉了|过了|妥了|妥当|上了|下来了|下去了|到位|出去了|过去了|上去了|回去了|[了啦咯喽嘞])/
const doing = /正在|正(?!常|确|式|好|规)|着手|这就|马上|立即|立刻|现在就?|当场|即刻|当即/
const doingAfter = /^(?:[^,。;!?\n的了]{0,4}?)(?:中(?![心国文午])|着)/
const will = new RegExp(unwrap`
    (?<![不机社])会(?!员|议|计|话)|将(?!其|[您你])|要(?!求|是|不|么)|稍后|待会|等会|等下|回头|明[天早日晚]|今[晚天]|后天|尽快|随后|之后|一会|晚点|晚些|晚一点|下午|上午|晚上|周[一二三四五六日天]|
    过(?:会|两天|几天)|小时(?:之?内|后)|分钟(?:之?内|后)|个?工作日内|第一时间
  `)
/** Times of day and days of the week: of what comes, and as well of what was ("周六收到了"). */
const pastTime = /今天|上午|下午|晚上|周[一二三四五六日天]/g
const may = /可以|可能|能够?|也许|或许|建议|需要|需|应该?|请|麻烦|如需|想要?|愿意|打算|尝试|试着|争取|得(?=[^到了])/
const negators = /不|没|未|无法|别(?!的)|勿|无需|莫|难以|并非/
/** "因核验未完成被冻结": what is denied is the act before. */
const othersNo = /[不没未](?![^被]{0,2}[会曾有能再应该可])[^被]{2,6}被/
const subordinate =
  /^(?:[^,。;!?\n了]{0,3}?)(?:之?后(?!天|台)|以后|之?前(?!台)|的话|时(?!间|候间)|的时候|的(?!话|[了啦]))/
/** "已取消您的订单": whose thing it is, and no clause that leads on. */
const ofCustomer =
  /^(?:[您你]们?的|[这那该此]?[笔个张件单款]?(?:订单|包裹|账户|会员|商品|[a-z]{1,4}-?\d{3,})的(?=(?:收货|配送|送货|寄送|全部|所有)?(?:地址|电话|手机号|收件人|联系|付款|款项|金额|货款|费用|运费|自动续费|续费|绑定|限额)))(?![^,。;!?\n]{0,8}?(?:之?后(?!天|台)|以后|之?前(?!台)|的话|时(?!间)|的))/

/** "我会给您打电话的": what closes a clause of what will be, and leads to nothing. */
const closing = /^[^,。;!?\n]{0,3}的$/

/** What is done belongs to a thing ("已经还的本金"), not to the act behind it. */
const relative = /[^您你我们单品户号笔部元次方下]的/

function lastOf(pattern: RegExp, text: string): number {
  let at = -1
  for (const match of allMatches(pattern, text)) at = match.index
  return at
}

/** "我看到的状态是…", "我这里显示…": what is read out is nobody's doing here. */
const reads = /显示|写着|标着|记着|看(?:得|不)?[到见]|看了|查(?:得)?[到了]|状态(?:是|为|[:"]|仍|还|已|显示)/

function agentIn(clause: string): Agent {
  const places: [Agent, number][] = [
    ['house', lastOf(house, clause)],
    ['staff', lastOf(staff, clause)],
    ['other', lastOf(other, clause)],
    ['customer', lastOf(customer, clause)],
  ]
  places.sort((a, b) => b[1] - a[1])
  const [first] = places
  if (first?.[0] === 'house' && reads.test(clause.slice(first[1]))) return 'unsaid'
  if (!first || first[1] === -1) return /[为帮给替][您你]/.test(clause) ? 'house' : 'unsaid'
  return first[0]
}

/** Who a clause leaves as the subject of the next: "我去问一下师傅" speaks on of the one who asks, unless he has set another to work. */
function handedOn(clause: string): Agent {
  const last = agentIn(clause)
  if (last !== 'other' || lastOf(house, clause) === -1) return last
  return /[让请叫派催由]|安排|通知|联系|委托|转|交/.test(clause) ? last : 'house'
}

interface Border {
  start: number
  end: number
}

/** The clauses of the last sentence: several lists of verbs are asked about it in a row. */
let parted: { text: string; borders: readonly Border[] } = { text: '', borders: [] }

function bordersOf(text: string): readonly Border[] {
  if (text !== parted.text)
    parted = {
      text,
      borders: allMatches(breaks, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    }
  return parted.borders
}

/** Every act of the listed verbs in a folded sentence, with who does it and when. */
export function chineseActs(verbs: ChineseVerbs, text: string): Act[] {
  const borders = bordersOf(text)
  const acts: Act[] = []
  for (const match of allMatches(verbs, text)) {
    if (match[0] === '') continue
    const start = match.index
    const end = start + match[0].length
    const clauseStart = borders.filter((one) => one.end <= start).at(-1)?.end ?? 0
    const clauseEnd = borders.find((one) => one.start >= end)?.start ?? text.length
    const before = text.slice(clauseStart, start)
    const after = text.slice(end, clauseEnd)
    let agent = agentIn(before)
    if (agent === 'unsaid' && clauseStart > 0 && !ownSubject.test(before)) {
      const sooner = borders.filter((one) => one.end < clauseStart).at(-1)?.end ?? 0
      if (/[,:]/.test(text[clauseStart - 1] ?? '')) agent = handedOn(text.slice(sooner, clauseStart - 1))
      if (agent === 'customer' && /请|可以|需要/.test(text.slice(sooner, clauseStart))) agent = 'customer'
    }
    if (/请[^我]{0,6}$/.test(before) && agent !== 'house') agent = 'customer'
    const passive = /被|获|得到/.test(before)
    acts.push({
      language: 'zh',
      verb: match[0],
      start,
      end,
      tense: tenseOf(before, after, match[0], agent),
      agent,
      passive,
      negated: negators.test(before.slice(-8).replace(othersNo, '被')) || /^不了/.test(after),
      clauseStart,
      clauseEnd,
    })
  }
  return acts
}

const cleft = /(?<!不)是(?:我|我们|客服)(?:这边)?(?:[为帮给替][您你])?(?:把[^,。]{1,8})?$/

/** The tense of an act on a thing that is his: "已为您取消…的…", "正在为您修改…的…". */
function tenseOfHis(before: string): Tense {
  if (/(?:已经?|刚刚?|刚才)[为帮给替您你]{0,2}$/.test(before)) return 'done'
  return /(?:正在|(?<![现正存所])在)[为帮给替您你]{0,2}$/.test(before) ? 'doing' : 'plain'
}

function tenseOf(before: string, after: string, verb: string, agent: Agent): Tense {
  // "是我帮您取消的": whose doing it was, and so that it is done.
  if (cleft.test(before) && /^掉?的(?=[,。!;~]|$)/.test(after)) return 'done'
  if (subordinate.test(after) && !(closing.test(after) && will.test(before)))
    return ofCustomer.test(after) ? tenseOfHis(before) : 'plain'
  if (/^[会将]/.test(verb)) return 'will'
  if (/(?<![现正存所])在$/.test(before)) return 'doing'
  const report = done.exec(before)
  if (report && !relative.test(before.slice(report.index)))
    return /可以|能够?(?!源)/.test(before.slice(report.index)) ? 'may' : 'done'
  if (/[了完成好掉]$/.test(verb) && !may.test(before)) return will.test(before) ? 'will' : 'done'
  if (doneAfter.test(after) && !may.test(before) && !will.test(before.replace(pastTime, ''))) return 'done'
  if (will.test(before)) return may.test(before.replace(will, '')) && !/[会将]/.test(before) ? 'may' : 'will'
  if (may.test(before)) return 'may'
  if (doneAfter.test(after)) return 'done'
  if (doing.test(before) || doingAfter.test(after)) return 'doing'
  // "这边给您退": said of the moment by what it does for the customer.
  return agent === 'house' && /[为帮给替][您你]/.test(before) ? 'doing' : 'plain'
}
