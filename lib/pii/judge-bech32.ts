const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** Whether a text carries a Bech32 or Bech32m checksum (BIP 173, BIP 350). */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return false
  const one = lower.lastIndexOf('1')
  if (one < 1 || lower.length - one < 7 || lower.length > 90) return false
  const prefix = Array.from(lower.slice(0, one), (character) => character.charCodeAt(0))
  const data = Array.from(lower.slice(one + 1), (character) => alphabet.indexOf(character))
  if (data.includes(-1)) return false
  let check = 1
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, generator] of generators.entries()) if ((top >>> bit) & 1) check ^= generator
  }
  return check === 1 || check === 0x2bc830a3
}
