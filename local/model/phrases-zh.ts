import type { Phrases } from './phrases.ts'

const on = (day: string | undefined) => (day ? `于 ${day} ` : '')
const because = (reason: string | undefined) => (reason ? `，原因：${reason}` : '')

export const chinese: Phrases = {
  greeting: '您好！我可以为您解答汇率、手续费、订单、退款和结算方面的问题。请问您想了解什么？',
  sorry: '很抱歉给您带来了不便。请告诉我发生了什么，我也可以为您转接人工客服。',
  urgent: '很抱歉，情况听起来很严重，应当由人工客服处理。请点击本页的“人工服务”。',
  thanks: '不客气。请问还有什么可以帮您？',
  farewell: '再见，感谢您的咨询。',
  fallback: '抱歉，这个问题我无法回答。我可以解答汇率、手续费、订单、退款和结算方面的问题，也可以为您转接人工客服。',
  person: '好的，我可以为您转接人工客服：请点击本页的“人工服务”。',
  personAsked: '已请人工客服接手这次对话，请留在本页。',
  assistant: '我是 AI 助手。如果您更想与人工客服沟通，我可以为您转接。',
  instructions: '抱歉，我的内部设定不方便对外说明。如果您有付款、订单或退款方面的问题，请直接告诉我。',
  forecast: '我无法预测汇率走势，也不能建议何时兑换。',
  verify: '查看这项信息之前，需要先确认您的身份。请用发送到您预留联系方式的验证码完成验证。',
  verifyMore: '在做任何更改之前，请先用发送到您预留联系方式的验证码完成验证。',
  whichOrder: '请问是哪一个订单？请告诉我订单号。',
  noOrders: '您的账户下没有查到订单。',
  noSettlement: '您的账户下没有查到结算记录。',
  cannotAct: '我在聊天中无法更改订单，可以为您转接人工客服处理。',
  notDone: '操作没有成功，订单没有任何变化。我可以为您转接人工客服。',
  leftAsItIs: '好的，那就保持不变。请问还有什么可以帮您？',
  whatReason: '请问订单出了什么问题？请用一句话描述。',
  whatAddress: '请问新的收货地址是什么？',
  trouble: '我现在查不到这项信息。请稍后再问一次，我也可以为您转接人工客服。',
  states: {
    processing: '处理中',
    shipped: '已发货',
    delivered: '已送达',
    cancelled: '已取消',
    returned: '已退回',
    'refund-pending': '退款处理中',
    refunded: '已退款',
    'on-hold': '暂停处理',
    'payment-failed': '付款失败',
  },
  reasons: {
    'address-not-found': '找不到收货地址',
    'out-of-stock': '缺货',
    'declined-by-bank': '银行拒绝了付款',
    'card-expired': '银行卡已过期',
    'payment-review': '付款正在审核',
    'returned-late': '超过退货期限后才退回',
  },
  sources: { 'rehearsal rates': '演练汇率' },
  rate: ({ base, quote, rate, at, source }) => `目前 1 ${base} = ${rate} ${quote}，截至 ${at}（${source}）。`,
  converted: ({ base, quote, rate, at, source }, amount, result) =>
    `目前 ${amount} ${base} = ${result} ${quote}，按 1 ${base} = ${rate} ${quote} 计算，截至 ${at}（${source}）。`,
  noRate: (pair) => `我现在没有 ${pair} 的最新汇率。请稍后再问一次，我也可以为您转接人工客服。`,
  oldRate: (pair, at) => `我手上的 ${pair} 汇率是 ${at} 的，已经过期，因此不便报价。请稍后再问一次。`,
  noOrder: (id) => `在您的订单中没有查到 ${id}，请核对订单号。`,
  order(order) {
    const { id, state, carrier, reason, at } = order
    const by = carrier ? `，由${carrier}承运` : ''
    const expected = order.expectedOn ? `，预计 ${order.expectedOn} 送达` : ''
    const who = order.cancelledBy === 'seller' ? '由卖家' : order.cancelledBy === 'customer' ? '应您的要求' : ''
    const told: Record<string, string> = {
      processing: `订单 ${id} 正在处理中，尚未发货。`,
      shipped: `订单 ${id} 已${on(order.shippedOn)}发货${by}${expected}。`,
      delivered: `订单 ${id} 已${on(order.deliveredOn)}送达。`,
      cancelled: `订单 ${id} 已${on(order.cancelledOn)}${who}取消${because(reason)}。`,
      returned: `订单 ${id} 已${on(order.returnedOn)}退回。`,
      'refund-pending': `订单 ${id} 的退款正在处理中。`,
      refunded: `订单 ${id} 已退款。`,
      'on-hold': `订单 ${id} 目前暂停处理${because(reason)}。`,
      'payment-failed': `订单 ${id} 付款失败${because(reason)}。`,
    }
    const total = order.total ? `订单金额为 ${order.total} ${order.currency ?? ''}。` : ''
    return `${told[state] ?? `订单 ${id} 的状态是“${state}”。`}${total}以上信息截至 ${at}。`
  },
  orders: (lines) => `这些是您的订单：\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n您想了解哪一个？`,
  noRefund: (order) => `没有查到订单 ${order} 的退款记录。`,
  refund({ order, state, amount, currency, card, at, ...refund }) {
    const to = card ? `尾号 ${card} 的银行卡` : '原支付方式'
    const what = `订单 ${order} 的退款 ${amount} ${currency}`
    const told: Record<string, string> = {
      pending: `${what} ${on(refund.requestedOn)}提交，正在处理中。`,
      sent: `${what} 已${on(refund.sentOn)}退往${to}。`,
      completed: `${what} 已${on(refund.completedOn)}退到${to}。`,
      declined: `${what} 未通过${because(refund.reason)}。`,
    }
    return `${told[state] ?? `${what} 的状态是“${state}”。`}以上信息截至 ${at}。`
  },
  settlement({ state, amount, currency, periodFrom, periodTo, payOn, account, at }) {
    const to = account ? `尾号 ${account} 的账户` : '您的账户'
    const what = `您最近一期结算（${periodFrom} 至 ${periodTo}）的金额是 ${amount} ${currency}。`
    const told: Record<string, string> = {
      scheduled: `计划于 ${payOn} 付到${to}。`,
      paid: `已于 ${payOn} 付到${to}。`,
      held: '目前正在审核，暂缓付款。',
    }
    return `${what}${told[state] ?? `状态是“${state}”。`}以上信息截至 ${at}。`
  },
  confirm({ kind, order, amount, address, reason }) {
    const told = {
      cancel_order: `确认取消订单 ${order} 吗？取消后无法恢复。`,
      refund_order: `确认为订单 ${order} 退款 ${amount} 吗？`,
      update_address: `确认把订单 ${order} 的收货地址改为“${address}”吗？`,
      open_dispute: `确认就订单 ${order} 提出争议，原因是“${reason}”吗？`,
    }
    return `${told[kind]}请回答“是”或“否”。`
  },
  done: ({ kind, order, amount }) =>
    ({
      cancel_order: `订单 ${order} 已取消。`,
      refund_order: `订单 ${order} 的退款 ${amount} 已提交。`,
      update_address: `订单 ${order} 的收货地址已更改。`,
      open_dispute: `订单 ${order} 的争议已提出。`,
    })[kind],
}
