import { multiply } from '#local/merchant/decimal.ts'

const amount = /(?<![\p{L}\d.,])(?:[$€£¥]\s*)?(\d[\d.,]{0,40})(?!\d)\s*(k|万|千)?(?![\d\p{Script=Latin}]{0,9}-\d)/giu
const scales: Readonly<Record<string, string>> = { k: '1000', 千: '1000', 万: '10000' }

/** The first amount that a text states, as a plain decimal: "1,250.50", "١٬٢٥٠", "1.250,50" and "2.5万" are read. */
export function amountIn(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/(?<![\p{L}\d])[a-z]{2}-\d{5}(?!\d)/giu, ' ')
  for (const [, digits = '', scale] of plain.matchAll(amount)) {
    const value = decimalOf(digits.replace(/[.,]+$/, ''))
    if (value === undefined) continue
    return scale ? trimmed(multiply(value, scales[scale.toLowerCase()] ?? '1', 4)) : value
  }
  return undefined
}

/** The last separator is the decimal one, unless it is one of several alike or leads exactly three digits. */
function decimalOf(digits: string): string | undefined {
  const separators = [...digits.matchAll(/[.,]/g)].map(({ 0: sign, index }) => ({ sign, index }))
  const last = separators.at(-1)
  if (!last) return digits.length <= 15 ? digits : undefined
  const alike = separators.filter(({ sign }) => sign === last.sign).length
  const tail = digits.length - last.index - 1
  const grouping = alike > 1 || (tail === 3 && separators.length === 1 && !digits.startsWith('0'))
  const whole = digits.slice(0, grouping ? undefined : last.index).replace(/[.,]/g, '')
  const value = grouping ? whole : `${whole}.${digits.slice(last.index + 1)}`
  return /^\d{1,15}(\.\d{1,8})?$/.test(value) ? value : undefined
}

function trimmed(value: string): string {
  return value.replace(/\.?0+$/, '')
}
