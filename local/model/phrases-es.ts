import type { Phrases } from './phrases.ts'

const on = (day: string | undefined) => (day ? ` el ${day}` : '')
const because = (reason: string | undefined) => (reason ? `: ${reason}` : '')

export const spanish: Phrases = {
  greeting:
    '¡Hola! Puedo ayudarle con tipos de cambio, comisiones, pedidos, reembolsos y liquidaciones. ¿Qué le gustaría saber?',
  sorry: 'Lamento las molestias. Cuénteme qué ha pasado, o puedo pasarle con una persona.',
  urgent:
    'Lo lamento, parece algo serio y debería verlo una persona. Por favor, elija «Hablar con una persona», aquí en este chat.',
  thanks: 'De nada. ¿Puedo ayudarle con algo más?',
  farewell: 'Hasta luego, y gracias por escribirnos.',
  fallback:
    'No puedo responder a eso. Puedo ayudarle con tipos de cambio, comisiones, pedidos, reembolsos y liquidaciones, o pasarle con una persona.',
  person: 'Por supuesto. Puedo pasarle con una persona: elija «Hablar con una persona», aquí en este chat.',
  personAsked: 'Se ha pedido a una persona que se haga cargo de esta conversación. Por favor, siga aquí en el chat.',
  assistant: 'Soy un asistente de IA. Si prefiere hablar con una persona, puedo pasarle con una.',
  instructions:
    'No puedo compartir cómo estoy configurado. Si tiene una pregunta sobre un pago, un pedido o un reembolso, con gusto le ayudo.',
  forecast: 'No puedo pronosticar los tipos de cambio ni aconsejar cuándo cambiar dinero.',
  verify:
    'Para ver eso primero necesito saber que es suyo. Por favor, verifique su identidad con el código que se envía al contacto registrado.',
  verifyMore:
    'Antes de cambiar algo, por favor verifique su identidad con el código que se envía al contacto registrado.',
  whichOrder: '¿De qué pedido se trata? Por favor, escriba su número.',
  noOrders: 'No encuentro pedidos en su cuenta.',
  noSettlement: 'No encuentro ninguna liquidación en su cuenta.',
  cannotAct: 'No puedo modificar pedidos aquí en el chat. Puedo pasarle con una persona que sí puede.',
  notDone: 'La operación no se completó y nada ha cambiado. Puedo pasarle con una persona.',
  leftAsItIs: 'De acuerdo, lo dejo como está. ¿Puedo ayudarle con algo más?',
  whatReason: '¿Qué problema tuvo con el pedido? Por favor, descríbalo en una frase.',
  whatAddress: '¿Cuál es la nueva dirección de entrega?',
  trouble:
    'Ahora mismo no puedo consultar esa información. Por favor, pregunte de nuevo en un momento, o puedo pasarle con una persona.',
  states: {
    processing: 'en preparación',
    shipped: 'enviado',
    delivered: 'entregado',
    cancelled: 'cancelado',
    returned: 'devuelto',
    'refund-pending': 'reembolso pendiente',
    refunded: 'reembolsado',
    'on-hold': 'en espera',
    'payment-failed': 'pago fallido',
  },
  reasons: {
    'address-not-found': 'no se encontró la dirección de entrega',
    'out-of-stock': 'sin existencias',
    'declined-by-bank': 'el banco lo rechazó',
    'card-expired': 'la tarjeta ha caducado',
    'payment-review': 'el pago está en revisión',
    'returned-late': 'se devolvió después del plazo de devolución',
  },
  sources: { 'rehearsal rates': 'tipos de ensayo' },
  rate: ({ base, quote, rate, at, source }) =>
    `Ahora 1 ${base} = ${rate} ${quote}, según el dato de las ${at} (${source}).`,
  converted: ({ base, quote, rate, at, source }, amount, result) =>
    `Ahora ${amount} ${base} = ${result} ${quote}, a razón de 1 ${base} = ${rate} ${quote}, según el dato de las ${at} (${source}).`,
  noRate: (pair) =>
    `Ahora mismo no tengo un tipo de cambio actual para ${pair}. Por favor, pregunte de nuevo en breve, o puedo pasarle con una persona.`,
  oldRate: (pair, at) =>
    `El tipo de cambio de ${pair} que tengo es de las ${at} y ya no está vigente, así que prefiero no darlo. Por favor, pregunte de nuevo en breve.`,
  noOrder: (id) => `No encuentro el pedido ${id} entre sus pedidos. Por favor, compruebe el número.`,
  order(order) {
    const { id, state, carrier, reason, at } = order
    const by = carrier ? ` con ${carrier}` : ''
    const expected = order.expectedOn ? ` Se espera que llegue${on(order.expectedOn)}.` : ''
    const who =
      order.cancelledBy === 'seller' ? ' por el vendedor' : order.cancelledBy === 'customer' ? ' a petición suya' : ''
    const told: Record<string, string> = {
      processing: `El pedido ${id} se está preparando y todavía no se ha enviado.`,
      shipped: `El pedido ${id} se envió${on(order.shippedOn)}${by}.${expected}`,
      delivered: `El pedido ${id} se entregó${on(order.deliveredOn)}.`,
      cancelled: `El pedido ${id} fue cancelado${who}${on(order.cancelledOn)}${because(reason)}.`,
      returned: `El pedido ${id} fue devuelto${on(order.returnedOn)}.`,
      'refund-pending': `El reembolso del pedido ${id} está pendiente.`,
      refunded: `El pedido ${id} ha sido reembolsado.`,
      'on-hold': `El pedido ${id} está en espera${because(reason)}.`,
      'payment-failed': `El pago del pedido ${id} falló${because(reason)}.`,
    }
    const total = order.total ? ` El total del pedido es de ${order.total} ${order.currency ?? ''}.` : ''
    return `${told[state] ?? `El estado del pedido ${id} es «${state}».`}${total} Este dato es de las ${at}.`
  },
  orders: (lines) =>
    `Estos son sus pedidos:\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n¿De cuál le gustaría saber más?`,
  noRefund: (order) => `No encuentro ningún reembolso del pedido ${order}.`,
  refund({ order, state, amount, currency, card, at, ...refund }) {
    const to = card ? ` a la tarjeta terminada en ${card}` : ''
    const what = `El reembolso de ${amount} ${currency} del pedido ${order}`
    const told: Record<string, string> = {
      pending: `${what} se solicitó${on(refund.requestedOn)} y está pendiente.`,
      sent: `${what} se envió${to}${on(refund.sentOn)}.`,
      completed: `${what} llegó${to}${on(refund.completedOn)}.`,
      declined: `${what} fue rechazado${because(refund.reason)}.`,
    }
    return `${told[state] ?? `${what} tiene el estado «${state}».`} Este dato es de las ${at}.`
  },
  settlement({ state, amount, currency, periodFrom, periodTo, payOn, account, at }) {
    const to = account ? ` a la cuenta terminada en ${account}` : ''
    const what = `Su última liquidación, del ${periodFrom} al ${periodTo}, es de ${amount} ${currency}.`
    const told: Record<string, string> = {
      scheduled: `Está prevista para el ${payOn}${to}.`,
      paid: `Se pagó el ${payOn}${to}.`,
      held: 'Está retenida para su revisión.',
    }
    return `${what} ${told[state] ?? `Su estado es «${state}».`} Este dato es de las ${at}.`
  },
  confirm({ kind, order, amount, address, reason }) {
    const told = {
      cancel_order: `¿Cancelo el pedido ${order}? Un pedido cancelado no se puede recuperar.`,
      refund_order: `¿Reembolso ${amount} del pedido ${order}?`,
      update_address: `¿Cambio la dirección de entrega del pedido ${order} a: ${address}?`,
      open_dispute: `¿Abro una disputa sobre el pedido ${order} con el motivo: ${reason}?`,
    }
    return `${told[kind]} Por favor, responda sí o no.`
  },
  done: ({ kind, order, amount }) =>
    ({
      cancel_order: `El pedido ${order} está cancelado.`,
      refund_order: `Se ha solicitado el reembolso de ${amount} del pedido ${order}.`,
      update_address: `Se ha cambiado la dirección de entrega del pedido ${order}.`,
      open_dispute: `La disputa sobre el pedido ${order} está abierta.`,
    })[kind],
}
