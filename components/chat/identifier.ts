/** What the customer typed to be found by: an order number or an e-mail address; `undefined` where it is neither. */
export function readIdentifier(typed: string): { orderId: string } | { email: string } | undefined {
  const text = typed.normalize('NFKC').trim()
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254) return { email: text }
  const order = /^([a-z]{2})[\s\-\u2010-\u2015]?(\d{5})$/i.exec(text)
  return order ? { orderId: `${order[1]?.toUpperCase()}-${order[2]}` } : undefined
}

/** The digits of a one-time code, however they were typed or pasted; `undefined` where there are too few or too many. */
export function readCode(typed: string): string | undefined {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
  return /^\d{4,10}$/.test(digits) ? digits : undefined
}

function latinDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 15)
}
