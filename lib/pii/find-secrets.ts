import { unwrap } from '#lib/text/unwrap.ts'
import { isBech32 } from './judge-bech32.ts'
import type { Candidate } from './personal-data-type.ts'
import type { View } from './view.ts'

const privateKey = new RegExp(
  unwrap`
    -{2,5}\s?begin [a-z ]{0,24}private key(?: block)?\s?-{2,5}[\s\S]*?(?:-{2,5}\s?end [a-z ]{0,
    24}private key(?: block)?\s?-{2,5}|$)
  `,
  'g',
)
const userInfo = /[a-z][a-z\d+.-]{1,20}:\/\/([^\s/@:]{1,128}:[^\s/@]{1,256})@(?=[\p{L}\d[])/gu
const queryCredential = new RegExp(
  unwrap`
    [?&#](?:access_?token|id_?token|refresh_?token|token|api_?key|apikey|key|password|passwd|pwd|secret|client_?secret|
    sig|signature|auth|session(?:_?id)?|code|otp)=([^&\s#"'<>]{4,512})
  `,
  'g',
)

const keyed = new RegExp(
  unwrap`
    (?<![a-z\d_])(?:sk-(?:proj-|ant-|live-|test-)?[\w-]{16,200}|[srp]k_(?:live|test)_[\da-z]{10,120}|
    whsec_[\w+/=]{16,120}|a(?:kia|sia|gpa|roa)[\da-z]{16}(?![a-z\d])|gh[pousr]_[\da-z]{20,255}|github_pat_\w{20,255}|
    glpat-[\w-]{16,64}|xox[abeoprs]-[\da-z-]{10,250}|aiza[\w-]{30,45}|ya29\.[\w-]{20,250}|npm_[\da-z]{30,40}|
    pypi-[\w-]{20,250}|sg\.[\w-]{16,32}\.[\w-]{32,64}|hf_[\da-z]{20,64}|shp(?:at|ca|pa|ss)_[\da-f]{32}|
    do[opr]_v1_[\da-f]{64}|sq0[a-z]{3}-[\w-]{20,64}|key-[\da-f]{32}|eyj[\w-]{8,}\.(?:eyj)?[\w-]{8,}\.[\w-]{8,}|
    \d{8,10}:aa[\w-]{30,40}|ac[\da-f]{32}(?![a-z\d])|ak_[\da-z]{20,64}|dapi[\da-f]{32}|nvapi-[\w-]{40,80}|
    r8_[\da-z]{30,50})
  `,
  'gu',
)
const namedKey = new RegExp(
  unwrap`
    (?:\b(?:api[ _-]?(?:key|token|secret)|(?:access|refresh|id|session)[ _-]?(?:key|token)|secret[ _-]?(?:key|access[ _-]?key)?|
    client[ _-]?secret|auth(?:orization)?[ _-]?token|private[ _-]?key|bearer|token)\b|密钥|令牌|clave (?:de )?api|
    مفتاح (?:ال)?api)["']?\s*(?:is|es|是|为|هو|[:=：])?\s*["']?([\w+/.~-]{16,256}={0,2})
  `,
  'g',
)

const wallets = new RegExp(
  unwrap`
    (?<![a-z\d])(?:0x[\da-f]{40}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,87}|[13][1-9a-z]{25,34}|t[1-9a-z]{33}|
    r[1-9a-z]{24,34}|[dlm][1-9a-z]{32,33}|addr1[\da-z]{50,100})(?![a-z\d])
  `,
  'g',
)

/** Finds keys, credentials in URLs and crypto addresses. Their case counts, so forms are judged on the original. */
export function findSecrets(view: View): Candidate[] {
  const { text } = view
  const found: Candidate[] = []
  const add = (type: Candidate['type'], start: number, end: number, rank: number) => {
    found.push({ start, end, type, value: plainForm(view.original.slice(view.startOf(start), view.endOf(end))), rank })
  }
  if (text.includes('private key')) {
    for (const match of text.matchAll(privateKey)) add('private-key', match.index, match.index + match[0].length, 0)
  }
  if (text.includes('://') || text.includes('=')) {
    for (const pattern of [userInfo, queryCredential]) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index + match[0].indexOf(match[1] ?? '', match[0].search(/:\/\/|=/))
        add('url-credentials', start, start + (match[1]?.length ?? 0), 1)
      }
    }
  }
  if (!longWord.test(text)) return found
  for (const match of text.matchAll(keyed)) add('api-key', match.index, match.index + match[0].length, 1)
  for (const match of text.matchAll(namedKey)) {
    const key = match[1] ?? ''
    if (!/\d/.test(key) || !/[a-z]/.test(key)) continue
    const end = match.index + match[0].length
    add('api-key', end - key.length, end, 2)
  }
  for (const match of text.matchAll(wallets)) {
    const end = match.index + match[0].length
    const written = plainForm(view.original.slice(view.startOf(match.index), view.endOf(end)))
    if (match[0].startsWith('0x') || isWallet(written)) add('crypto-address', match.index, end, 4)
  }
  return found
}

/** What of a value is printable ASCII once compatibility forms are undone. */
function plainForm(written: string): string {
  return written.normalize('NFKC').replace(/[^!-~]/g, '')
}

const longWord = /[\w+/.~-]{16}/

function isWallet(written: string): boolean {
  if (/^addr1/.test(written)) return true
  if (/^(?:bc|tb|ltc)1/i.test(written))
    return isBech32(written) || /^(?:bc|tb)1[pq]?[02-9ac-hj-np-z]{38,58}$/i.test(written)
  // Base58 mixes cases and digits, and leaves out what looks alike.
  return /^[1-9A-HJ-NP-Za-km-z]+$/.test(written) && /[a-z]/.test(written) && /[A-Z]/.test(written) && /\d/.test(written)
}
