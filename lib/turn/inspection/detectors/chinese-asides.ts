import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** "请检查卡号是否正确", "请核对有效期后再提交": what is looked over where it stands. */
const lookOver = /^(?:您|你)?(?:再次|先|再|仔细|务必|重新|一定)*(?:检查|核对|确认|看看|留意)/
const whether =
  /^(?:[^,。;!?]{0,10}|(?:,[^,。;!?]{1,8}){1,2})(?:是否|有没有|有无|没有?(?:输|填|写|问题|错)|无误|正确|对不对|一致|后再(?:提交|付款|支付|转账?|试|点|操作))/
/** "请检查三点:…,末尾加上密钥": what is checked in a program is handed to nobody. */
const lookOnly = /^(?:您|你)?(?:再次|先|再|仔细|务必|重新|一定|逐一|依次)*(?:检查|看看|留意|确保|排查|对照)/
const lookOverKey =
  /^(?:您|你)?(?:再次|先|再|仔细|务必|重新|一定|逐一|依次)*(?:检查|核对|确认|看看|留意|确保|排查|对照)[^。;!?]{0,40}(?:参数|签名|环境|密钥|令牌|证书)/
const handsOver =
  /(?<![开触签])[发告报念](?!起|布|送请求|现|生|票|错|文)|提供|回复|贴|给我|拍|截|上传|这里|这儿|聊天|对话/
/** "安全码填错会被拒,请核对后再试": it is typed again where it was. */
const lookAgain =
  /^(?:您|你)?(?:再次|先|再|仔细|务必)*(?:检查|核对|确认)(?:一下|清楚|无误|好|完)?(?:之?后|,?再|,?重新)[^,。;!?发报告给]{0,6}(?:试|提交|付|支付|刷|输|填|操作|下单)/
const isLookedAt = (rest: string): boolean =>
  (lookOnly.test(rest) || lookOverKey.test(rest) || lookAgain.test(rest)) && !handsOver.test(rest)

/** "请向收款人确认卡号": another is asked. */
const ofAnother =
  /^(?:您|你)?(?:再|先)?(?:向|跟|和|找)(?!我|客服|这|本|人工)[^,。;!?]{1,8}(?:确认|核实|核对|要|问|索取)/
/** "收款人的卡号": another's number, which one writes oneself. */
const theirs = /(?:收款人|收款方|收件人|对方|受益人)的?(?:银行)?$/
const oneself = /^[^,。;!?]{0,6}(?:您|你)?(?:自己|自行)/
/** "您把验证码发给对方了吗?", "有没有告诉对方卡号?". */
const toThem = /(?:给|告诉|透露)(?:过|了)?(?:对方|别人|他人|其他人|他|她|骗子|陌生人|任何人|那个人)/
/** "在哪一步收不到验证码": what does not come, or was mistaken. */
const missed = /(?:收不到|没有?收到|未收到|等不到|看不到)[^,。;!?给发]{0,4}$/
/** "对方让您提供验证码,这是典型的诈骗手法". */
const byThem = /(?:对方|有人|陌生人|骗子|自称|声称|冒充)/
const isSwindle =
  /[,。;](?:那|这)(?:就|很可能|多半|肯定|都|都?是|属于|其实)*(?:一?种|典型的?|常见的?)?[^,。;我]{0,6}(?:诈骗|骗局|骗术|钓鱼|骗子)/

/** "您输入验证码了吗?": whether it has been done. */
const didYou = /(?:输入?|填写?|收到|看到|拿到)[^,。;!?我]{0,10}(?:了吗|了没有?|过吗|没有?)\?/
/** "给您预留的联系方式发验证码": the code goes to the customer. */
const sentToYou = /(?:给|向|往)(?:到)?[您你][^,。;!?我]{0,14}(?:发送?|寄)(?:一个|个|一条|一次)?(?:新的?)?$/
/** "密钥请在商户后台核对": where one looks at it oneself. */
const atConsole =
  /^[^,。;!?我]{0,2}在[^,。;!?我]{0,8}(?:后台|应用|页面?|系统|设置|列表|文档|控制台)(?:里|中|上)?(?:自行)?(?:核对|查看|检查|确认|比对|找)/

/** "把验证码填进上面的卡片": into the check's own field. */
const intoCard = /^[^,。;!?背]{0,4}(?:填|输|写)(?:写|入)?(?:进|到|入|在)?[^,。;!?我背]{0,8}卡片(?!背|正|反|照|的照)/
const intoCardBefore =
  /(?:在|到)[^,。;!?我]{0,6}卡片(?:里|中|上|内)?(?:的输入框)?(?:里|中)?(?:填|输|写)(?:写|入)?[^,。;!?]{0,8}$/

/** "密码不能通过对话发送": that it may not be. */
const mayNot = /(?<!能|可)不(?:能|可以?|得|允许|支持|便)(?:通过|经由?|在|用|从|把|再|直接)?[^,。;!?]{0,5}$/
/** "发到聊天里并不安全": what speaks against it. */
const unwise =
  /^[^,。;!?]{0,6}(?:(?:里|中)?(?:并|都|也)?不(?:太|够)?(?:安全|合适|妥|稳妥|可取|可靠)|有风险|很危险|会泄露|容易泄露)/

/** "有的卡只要密码", "终端会要客人输密码": what some want, and of whom. */
const bareNeed = /^[只还就都也先另]*(?:需要|要|需|得|用|输入?|按)$/
const ofSome =
  /^(?![^,。;]*[您你我咱])[^,。;]*(?:有的|有些|部分|多数|大多|少数|有时|各家|每家|一类|终端|机器|柜员机|客人|顾客|持卡人|买家|付款人)/
const clauseOf = (before: string): string => before.split(/[,。;:]/).at(-1) ?? ''

/** Whether a Chinese request asks for no secret: it has one look it over, ask another, or tells what went wrong with it. */
export function asksNoneZh(request: Match, secret: Match, text: string, ours: boolean): boolean {
  const before = text.slice(0, secret.start)
  const behind = text.slice(secret.end)
  const rest = text.slice(request.end)
  if (didYou.test(text) && !ours) return true
  if (missed.test(before) && request.end <= secret.start) return true
  if (byThem.test(before) && isSwindle.test(behind)) return true
  if (sentToYou.test(before)) return true
  if (mayNot.test(text.slice(0, request.start)) || unwise.test(rest)) return true
  if (intoCard.test(behind) || intoCardBefore.test(before)) return true
  if (/请$/.test(request.text) && atConsole.test(rest)) return true
  if (ours) return false
  if (bareNeed.test(request.text) && ofSome.test(clauseOf(before))) return true
  if (/请$/.test(request.text) && lookOver.test(rest) && whether.test(behind)) return true
  if (/请$/.test(request.text) && (ofAnother.test(rest) || isLookedAt(rest))) return true
  if (theirs.test(before) && oneself.test(text.slice(Math.max(request.end, secret.end)))) return true
  return toThem.test(text.slice(Math.min(request.start, secret.start)).split(/[,;。]/, 1)[0] ?? '')
}

/** The insurer's, the carrier's, the bank's company: not the house. */
const othersFirm = new RegExp(unwrap`
  (?:保险|物流|快递|航空|发卡|担保|收单|租赁|搬家|贷款|承运|第三方|信托|基金)$
`)
/** Whether a Chinese phrase of a gift is another's, is denied inside, or is the rule of where refunds go. */
export function givesNoneZh({ language, start, text: phrase }: Match, text: string, question: string): boolean {
  if (language !== 'zh') return false
  if (/^公司/.test(phrase) && othersFirm.test(text.slice(0, start))) return true
  if (/.(?:不会|不再|未能|没能|不能)/.test(phrase)) return true
  return (
    /^退款(?:都)?(?:会|将)[^,。]{0,3}(?:原路|按原|原支付)/.test(phrase) &&
    !/我|这就|马上|已|今天|稍后|立刻/.test(text) &&
    !/退/.test(question)
  )
}

/** "没有人能保证…", "声称包过的广告都不可信": nobody's word is given. */
export const nobodysWordZh = new RegExp(unwrap`
  (?:没有?人|无人|谁)(?:都|也)?(?:不?[能敢]|可以|无法)[^,。;!?]{0,6}?(?:保证|承诺|担保|打包票)(?![^。]{0,40}(?:但|我))|
  (?:声称|号称|宣称|自称|宣传)[^。;!?我]{0,24}(?:不可信|不要?相信|骗|谨慎|警惕|小心|虚假)
`)
/** "会准时送达吗", "最晚会在什么时候到": it is asked, or how to find out. */
export const askedWithinZh = (text: string, start: number, end: number): boolean =>
  /^[^,。]{0,4}吗(?=[,。?])/.test(text.slice(end)) || /什么时候|几点|哪一?天|多久|何时/.test(text.slice(start, end))
