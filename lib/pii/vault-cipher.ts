/** An encrypted value as the vault holds it; `iv` and `ciphertext` in base64. */
export interface SealedValue {
  keyId: string
  iv: string
  ciphertext: string
}

/** A value out of the vault, or why it is lost: its key was rotated away, or it does not fit key or context. */
export type OpenedValue = { ok: true; plaintext: string } | { ok: false; reason: 'key-unknown' | 'not-authentic' }

/** Encrypts for the vault and decrypts from it. */
export interface VaultCipher {
  /** The id of the first key. */
  readonly keyId: string
  /** Encrypts with the first key. `context` (the row's identity) is authenticated: a value cannot be moved to another row. */
  seal(plaintext: string, context: string): Promise<SealedValue>
  open(sealed: SealedValue, context: string): Promise<OpenedValue>
}

const keyForm = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/

/** AES-256-GCM through Web Crypto. `keys` as in `VAULT_KEYS`, `id:base64 of 32 bytes`; throws on a malformed list. */
export function createVaultCipher(keys: readonly string[]): VaultCipher {
  const known = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const entry of keys) {
    const [, id, material] = keyForm.exec(entry) ?? []
    if (id === undefined || material === undefined) throw new TypeError('a vault key is not id:base64 of 32 bytes')
    if (known.has(id)) throw new TypeError(`two vault keys have the id ${id}`)
    known.set(id, fromBase64(material))
  }
  const [first] = known
  if (!first) throw new TypeError('no vault key to encrypt with')
  const [firstId, firstKey] = first

  return {
    keyId: firstId,
    async seal(plaintext, context) {
      const key = await crypto.subtle.importKey('raw', firstKey, 'AES-GCM', false, ['encrypt'])
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt(parameters(iv, context), key, new TextEncoder().encode(plaintext))
      return { keyId: firstId, iv: toBase64(iv), ciphertext: toBase64(new Uint8Array(sealed)) }
    },
    async open({ keyId, iv, ciphertext }, context) {
      const material = known.get(keyId)
      if (!material) return { ok: false, reason: 'key-unknown' }
      try {
        const key = await crypto.subtle.importKey('raw', material, 'AES-GCM', false, ['decrypt'])
        const opened = await crypto.subtle.decrypt(parameters(fromBase64(iv), context), key, fromBase64(ciphertext))
        return { ok: true, plaintext: new TextDecoder().decode(opened) }
      } catch {
        return { ok: false, reason: 'not-authentic' }
      }
    },
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
