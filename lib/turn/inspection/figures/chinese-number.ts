const digits = '零一二三四五六七八九'

function digitOf(character: string): number {
  if (character === '〇') return 0
  return character === '两' ? 2 : digits.indexOf(character)
}

/** The number that Chinese numerals write: `四百六十八` is 468, `一万二` 12,000, `三点五` 3.5, `二〇二六` 2026. */
export function chineseNumber(written: string): number {
  const [whole = '', fraction = ''] = written.split('点')
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
  let total = 0
  let section = 0
  let digit = 0
  let unit = 0
  let positional = ''
  for (const character of whole) {
    const value = digitOf(character)
    if (value >= 0) {
      positional += String(value)
      digit = value
      if (value === 0) unit = 0
      continue
    }
    const by = units[character]
    if (by) {
      section += (digit === 0 && section === 0 ? 1 : digit) * by
      unit = by / 10
    } else {
      const big = character === '亿' ? 1e8 : 1e4
      total = (total + section + digit) * big
      section = 0
      unit = big / 10
    }
    digit = 0
  }
  const plain = positional.length === [...whole].length && positional.length > 1
  const value = plain ? Number(positional) : total + section + digit * Math.max(unit, 1)
  return fraction === '' ? value : value + Number(`0.${[...fraction].map((character) => digitOf(character)).join('')}`)
}
