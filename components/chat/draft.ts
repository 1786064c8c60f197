const key = 'concierge.draft'

/** Words beside which a secret may stand, in every language that is served. */
const secretWords =
  /pass|pwd|\bpin\b|\bcode|otp|cv[vc]|密码|口令|验证码|校验码|安全码|动态码|contrase|clave|c[oó]digo|كلمة|رمز|الرقم السري|كود/iu
/** Nothing but a few digits: a code, perhaps. */
const bareCode = /^[^\p{L}\p{N}]*\p{Nd}{3,8}[^\p{L}\p{N}]*$/u

/**
 * Whether a draft may be kept: never with twelve digits or more, of any script, which could be a card or an account,
 * and never where a password or a code may stand in it.
 */
export function mayKeep(text: string): boolean {
  const plain = text.normalize('NFKC')
  return (text.match(/\p{Nd}/gu)?.length ?? 0) < 12 && !secretWords.test(plain) && !bareCode.test(plain)
}

/** Keeps the draft in `storage`, or forgets it where it may not be kept. */
export function keepDraft(storage: Storage, text: string): void {
  if (text === '' || !mayKeep(text)) storage.removeItem(key)
  else storage.setItem(key, text)
}

/** The draft that was kept. */
export function keptDraft(storage: Storage): string {
  return storage.getItem(key) ?? ''
}
