/** `amelia@example.com` → `a***@example.com`. */
export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${[...name][0] ?? ''}***@${host}`
}

/** `+8613800138026` → `138****8026`; other numbers keep three leading digits and four trailing ones. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '').replace(/\D/g, '')
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`
}
