import { unwrap } from '#lib/text/unwrap.ts'

/** A step, and what is so then ("填完点确认,验证就完成了"); what another does, and what follows; what may befall; what is not chosen. */
const supposed = new RegExp(unwrap`
  (?:^|[,;:] ?)[^,。我您你]{0,4}[填点选按传勾输][^,。我您你已]{0,12},[^,。我您你已]{0,8}就$|
  (?:^|[,;:] ?)(?:然后|最后|接着|之后)?(?:再|重新)?[填点选按勾输][^,。;我您你已]{0,14}(?:就|即|便)(?:能|可以|可|算|会)?$|
  (?:买家|收款人|收件人|付款人)[^。;我您你已]{0,20},[^,。;我已]{0,6}(?:就)?$|
  (?:^|[;。])[^,。]{0,2}(?:遇上|遇到|碰上|碰到)(?!的|了)[^,。的您你我]{1,16},[^。;我已]{0,30}$|
  ^[^,。您你我已]{0,4}(?:没有?|未)[^,。您你我已]{1,6}的[^,。您你我已]{0,4}就[^,。您你我已]{1,4},[^,。我已]{0,4}$|
  (?:^|[,。;])[^,。您你我这该]{0,4}(?:取消|关闭|退订|失效|过期|注销|停用)的(?:订单|会员|订阅|卡|服务|商品|券)[^,。您你我]{0,4}$|
  (?:失败|关闭|拒绝|取消|停用|暂停|冻结|试用|锁定)[^,。您你我已]{0,3}(?:时|期间|的情况下)[^,。您你我已]{0,4}$|
  ^[^,。;我已]{0,8}(?:关闭|关掉|取消|退订|停用|注销)[^,。;我已]{0,6}(?:之后|以后|后),(?:(?!我|[为帮给替][您你]|已经?(?:[为帮给替]|关|取消|停|退)).){0,60}$
`)
/** Causes of such a thing, named as they mostly are. */
const mostly = /^(?:了|的)?,?(?:最常见|多半|大多|往往|通常|一般|常见|主要原因|的?原因一般)/

/** "行程都安排好了却遇上取消": the customer's own plans. */
const plansZh = /(?:行程|计划|日程|假期|聚会|旅行|婚礼|生日|搬家|机票|酒店|酒席)[^,。;我]{0,6}$/

/** Whether what a Chinese sentence tells is only so if something comes first, or of such cases. */
export function isSupposedZh(head: string, behind: string): boolean {
  return (
    supposed.test(head) ||
    mostly.test(behind) ||
    (plansZh.test(head) && /^[了好]{0,2},?(?:却|结果|偏偏|又|突然|谁知)/.test(behind))
  )
}

/** What has to be done first, what is aimed at, or what the proof is for. */
const aimed = new RegExp(unwrap`
  (?:需要?|(?<!快|就|马上)要|必须|须|(?:请|才能|可以?)先?|先)$
`)
const proven = new RegExp(unwrap`
  (?:关键是|需要?|要|用来|可以|能|足以|材料|请)[^,。;]{0,4}证明[^,。;已您你]{0,6}$
`)
/** "没有发货的,您可以…": of those that stand so. */
const ofThose = /^的(?=,)/
const noneOfThem = /(?:^|[。;:,])[^,。;:您你是这那该此a-z]{0,6}(?:没有?|未)[^,。;:您你是]{0,2}$/

/** Whether a Chinese verb tells no event: it has yet to be, or only says which ones are meant. */
export function isNoEventZh(text: string, start: number, end: number): boolean {
  const head = text.slice(0, start)
  const behind = text.slice(end)
  if (aimed.test(head.slice(-16)) && !/^了(?!,?(?:再|才|就))/.test(behind)) return true
  if (proven.test(head.slice(-20))) return true
  return ofThose.test(behind) && noneOfThem.test(head.slice(-16))
}

/** "在页面内完成验证", "先完成实名认证": a step that is to be taken, with what is to be done behind it. */
export function isStepZh(phrase: string, text: string, start: number, end: number): boolean {
  if (/^(?:完成|通过)$/.test(phrase) && aimed.test(text.slice(Math.max(0, start - 16), start)))
    return !/^了/.test(text.slice(end))
  if (phrase !== '完成') return false
  if (/(?:感谢|谢谢)[您你]?$/.test(text.slice(0, start))) return true
  if (/类[::][^,。]{0,2}$/.test(text.slice(0, start))) return true
  return (
    /^[^,。;了过]{1,12}(?=[,。;升\n]|$)/.test(text.slice(end)) &&
    /(?:^|[,;:\n] ?|先|要|再|请|需|[里中内上]|"|页面?|后|窗口|弹窗|卡片|密码|指纹|就能|可以|即可)$/.test(
      text.slice(0, start),
    ) &&
    !/[已都均您你]/.test(text.slice(Math.max(0, start - 3), start))
  )
}

/** "页面换了位置": what an app looks like. */
export const isOfLayoutZh = (text: string, start: number, end: number): boolean =>
  /(?:页面|入口|按钮|菜单|界面|图标|栏目|版面)[^,。我]{0,4}$/.test(text.slice(0, start)) &&
  /^了?(?:个)?(?:新的?)?(?:位置|地方|样子|样式|布局|版|名字?|叫法)/.test(text.slice(end))

/** What stands written, belongs to another or stays as it was: news of no change. */
const noNews =
  /^(?:(?:都|全部?)(?:会)?[^,。]{0,6}(?:写[明着得有]|列出|列明|标明|注明)|已经?(?:属于|归(?!还)|包含|包括|含|涵盖|覆盖|超过|收录|下架|上架|售罄|显示在(?:页面|屏幕|上方|下方|卡片)))/
/** "已经收掉的手续费": which one; "保持已完成的状态": as it was. */
export function isNoNewsZh(text: string, start: number, end: number): boolean {
  return (
    noNews.test(text.slice(start)) ||
    /^的(?!了|话|[,。;!]|$)[^,。;]{2,}/.test(text.slice(end)) ||
    /(?:保持|维持)[^,。]{0,4}$/.test(text.slice(0, start)) ||
    /被(?:银行|收款行|发卡行|对方)[^,。]{0,4}$/.test(text.slice(0, start))
  )
}
