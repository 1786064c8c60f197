import type { VaultCipher } from './transcript-store.ts'

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** AES-256-GCM through Web Crypto; `keys` as in `VAULT_KEYS`, the first encrypts. The context is authenticated. */
export function vaultCipher(keys: readonly string[]): VaultCipher {
  const [first] = keys
  if (first === undefined) throw new TypeError('no vault key to encrypt with')
  const colon = first.indexOf(':')
  const keyId = first.slice(0, colon)
  return {
    async seal(plaintext, context) {
      const key = await crypto.subtle.importKey('raw', fromBase64(first.slice(colon + 1)), 'AES-GCM', false, [
        'encrypt',
      ])
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const additionalData = new TextEncoder().encode(context)
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData },
        key,
        new TextEncoder().encode(plaintext),
      )
      return { keyId, iv: toBase64(iv), ciphertext: toBase64(new Uint8Array(sealed)) }
    },
  }
}
