import { unwrap } from '#lib/text/unwrap.ts'

/** What a verb of a state stands before as a part of a noun: "发货日", "到账户", "发货仓", "退款去向". */
const nounBehindZh = unwrap`
  (?:日(?![前内起常])|期(?!间|待)|户|仓(?!库?[已就])|地(?=[点是为在:,。有区])|城市|周期|时效|时限|时段|速度|顺序|环节|阶段|步骤|手续|窗口|通知|短信|邮件|提醒|提示|按钮|入口|选项|菜单|
  金额|总额|数量|比例|路径|去向|凭条|回执|原因|理由|标准|上限|批次|节点|截止|高峰|指南|指引|教程|事宜|事项|承诺|城区|省份|港|口岸|柜号|编号|人员|团队|部门)
`
const nouns = new RegExp(unwrap`
  ^(?:发货|出库|揽收|揽件|发运|起运|签收|送达|妥投|收货|到货|取消|撤销|撤单|退订|退款|退回|退还|到账|打款|入账|返还|退货|拒付|付款|支付|扣款|缴费|失效|过期|注销|销户|结案|
  派送|配送|运输|打包|备货|配货)$
`)
const behindIt = new RegExp(`^${nounBehindZh}`)

/** Whether a Chinese word of a state is a part of a noun. */
export const isPartOfNounZh = (word: string, behind: string): boolean => nouns.test(word) && behindIt.test(behind)
