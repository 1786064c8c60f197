/** An exact decimal: `units` × 10^-`scale`. */
interface Decimal {
  units: bigint
  scale: number
}

const shape = /^(-?)(\d+)(?:\.(\d+))?$/

function parse(text: string): Decimal {
  const [, sign = '', whole = '', part = ''] = shape.exec(text) ?? []
  if (whole === '') throw new TypeError(`${text} is not a decimal`)
  return { units: BigInt(`${sign}${whole}${part}`), scale: part.length }
}

function rescale({ units, scale }: Decimal, places: number): bigint {
  if (places >= scale) return units * 10n ** BigInt(places - scale)
  return divideHalfUp(units, 10n ** BigInt(scale - places))
}

/** Half away from zero, as people round money. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  const rounded = (2n * n + d) / (2n * d)
  return negative ? -rounded : rounded
}

function print(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const sign = units < 0n ? '-' : ''
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`
}

/** `a` × `b`, rounded half away from zero to `places` decimals. */
export function multiply(a: string, b: string, places: number): string {
  const [x, y] = [parse(a), parse(b)]
  return print(rescale({ units: x.units * y.units, scale: x.scale + y.scale }, places), places)
}

/** `a` ÷ `b`, rounded half away from zero to `places` decimals. */
export function divide(a: string, b: string, places: number): string {
  const [x, y] = [parse(a), parse(b)]
  if (y.units === 0n) throw new RangeError('division by zero')
  const numerator = x.units * 10n ** BigInt(y.scale + places)
  return print(divideHalfUp(numerator, y.units * 10n ** BigInt(x.scale)), places)
}

/** `a` + `b`, with as many decimals as the longer of the two. */
export function add(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)]
  const places = Math.max(x.scale, y.scale)
  return print(rescale(x, places) + rescale(y, places), places)
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)]
  const places = Math.max(x.scale, y.scale)
  const difference = rescale(x, places) - rescale(y, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
