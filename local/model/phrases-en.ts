import type { Phrases } from './phrases.ts'

const on = (day: string | undefined) => (day ? ` on ${day}` : '')
const because = (reason: string | undefined) => (reason ? `: ${reason}` : '')

export const english: Phrases = {
  greeting:
    'Hello! I can help with exchange rates, fees, orders, refunds and settlements. What would you like to know?',
  sorry: 'I am sorry for the trouble. Please tell me what happened, or I can hand you to a person.',
  urgent:
    'I am sorry, that sounds serious, and a person should look at it. Please choose “Talk to a person”, here in this chat.',
  thanks: 'You are welcome. Is there anything else that I can help you with?',
  farewell: 'Goodbye, and thank you for writing.',
  fallback:
    'I am not able to answer that. I can help with exchange rates, fees, orders, refunds and settlements, or I can hand you to a person.',
  person: 'Of course. I can hand you to a person: choose “Talk to a person”, here in this chat.',
  personAsked: 'A person has been asked to take over this conversation. Please stay here in the chat.',
  assistant: 'I am an AI assistant. If you would rather talk to a person, I can hand you over.',
  instructions:
    'I cannot share how I am set up. If you have a question about a payment, an order or a refund, I am glad to help.',
  forecast: 'I cannot forecast rates or advise on when to exchange.',
  verify:
    'To look at that I first need to know that it is yours. Please verify with the code that is sent to the contact on file.',
  verifyMore: 'Before anything is changed, please verify with the code that is sent to the contact on file.',
  whichOrder: 'Which order is it about? Please write its number.',
  noOrders: 'I find no orders on your account.',
  noSettlement: 'I find no settlement on your account.',
  cannotAct: 'I cannot change orders here in the chat. I can hand you to a person who can.',
  notDone: 'That did not go through, and nothing was changed. I can hand you to a person.',
  leftAsItIs: 'All right, I leave it as it is. Is there anything else that I can help you with?',
  whatReason: 'What went wrong with the order? Please describe it in a sentence.',
  whatAddress: 'What is the new delivery address?',
  trouble: 'I cannot reach that information right now. Please ask again in a moment, or I can hand you to a person.',
  states: {
    processing: 'being prepared',
    shipped: 'shipped',
    delivered: 'delivered',
    cancelled: 'cancelled',
    returned: 'returned',
    'refund-pending': 'refund pending',
    refunded: 'refunded',
    'on-hold': 'on hold',
    'payment-failed': 'payment failed',
  },
  reasons: {
    'address-not-found': 'the delivery address could not be found',
    'out-of-stock': 'out of stock',
    'declined-by-bank': 'the bank declined it',
    'card-expired': 'the card has expired',
    'payment-review': 'the payment is being reviewed',
    'returned-late': 'it was returned after the return period',
  },
  sources: {},
  rate: ({ base, quote, rate, at, source }) => `1 ${base} = ${rate} ${quote} as of ${at} (${source}).`,
  converted: ({ base, quote, rate, at, source }, amount, result) =>
    `${amount} ${base} = ${result} ${quote}, at 1 ${base} = ${rate} ${quote} as of ${at} (${source}).`,
  noRate: (pair) =>
    `I do not have a current rate for ${pair} at the moment. Please ask again shortly, or I can hand you to a person.`,
  oldRate: (pair, at) =>
    `The rate for ${pair} that I have is from ${at} and no longer current, so I would rather not quote it. Please ask again shortly.`,
  noOrder: (id) => `I do not find order ${id} among your orders. Please check the number.`,
  order(order) {
    const { id, state, carrier, reason, at } = order
    const by = carrier ? ` with ${carrier}` : ''
    const expected = order.expectedOn ? ` It is expected${on(order.expectedOn)}.` : ''
    const who =
      order.cancelledBy === 'seller' ? ' by the seller' : order.cancelledBy === 'customer' ? ' at your request' : ''
    const told: Record<string, string> = {
      processing: `Order ${id} is being prepared and has not shipped yet.`,
      shipped: `Order ${id} shipped${on(order.shippedOn)}${by}.${expected}`,
      delivered: `Order ${id} was delivered${on(order.deliveredOn)}.`,
      cancelled: `Order ${id} was cancelled${who}${on(order.cancelledOn)}${because(reason)}.`,
      returned: `Order ${id} came back${on(order.returnedOn)}.`,
      'refund-pending': `The refund of order ${id} is pending.`,
      refunded: `Order ${id} has been refunded.`,
      'on-hold': `Order ${id} is on hold${because(reason)}.`,
      'payment-failed': `The payment of order ${id} failed${because(reason)}.`,
    }
    const total = order.total ? ` The order's total is ${order.total} ${order.currency ?? ''}.` : ''
    return `${told[state] ?? `The state of order ${id} is "${state}".`}${total} That is as of ${at}.`
  },
  orders: (lines) =>
    `These are your orders:\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\nWhich one would you like to know more about?`,
  noRefund: (order) => `I find no refund for order ${order}.`,
  refund({ order, state, amount, currency, card, at, ...refund }) {
    const to = card ? ` to the card ending in ${card}` : ''
    const what = `The refund of ${amount} ${currency} for order ${order}`
    const told: Record<string, string> = {
      pending: `${what} was requested${on(refund.requestedOn)} and is pending.`,
      sent: `${what} was sent${to}${on(refund.sentOn)}.`,
      completed: `${what} reached${card ? ` the card ending in ${card}` : ' you'}${on(refund.completedOn)}.`,
      declined: `${what} was declined${because(refund.reason)}.`,
    }
    return `${told[state] ?? `${what} has the state "${state}".`} That is as of ${at}.`
  },
  settlement({ state, amount, currency, periodFrom, periodTo, payOn, account, at }) {
    const to = account ? ` to the account ending in ${account}` : ''
    const what = `Your latest settlement, for ${periodFrom} to ${periodTo}, is ${amount} ${currency}.`
    const told: Record<string, string> = {
      scheduled: `It is scheduled for ${payOn}${to}.`,
      paid: `It was paid on ${payOn}${to}.`,
      held: 'It is held for review.',
    }
    return `${what} ${told[state] ?? `Its state is "${state}".`} That is as of ${at}.`
  },
  confirm({ kind, order, amount, address, reason }) {
    const told = {
      cancel_order: `Shall I cancel order ${order}? A cancelled order cannot be restored.`,
      refund_order: `Shall I refund ${amount} for order ${order}?`,
      update_address: `Shall I change the delivery address of order ${order} to: ${address}?`,
      open_dispute: `Shall I open a dispute about order ${order} with the reason: ${reason}?`,
    }
    return `${told[kind]} Please answer yes or no.`
  },
  done: ({ kind, order, amount }) =>
    ({
      cancel_order: `Order ${order} is cancelled.`,
      refund_order: `The refund of ${amount} for order ${order} has been requested.`,
      update_address: `The delivery address of order ${order} has been changed.`,
      open_dispute: `The dispute about order ${order} is open.`,
    })[kind],
}
