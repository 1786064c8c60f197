const verhoeffTimes = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const
const verhoeffStep = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const

/** Whether digits end in their Verhoeff check digit. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0
  for (let place = 0; place < digits.length; place += 1) {
    let digit = Number(digits[digits.length - 1 - place])
    for (let times = place % 8; times > 0; times -= 1) digit = verhoeffStep[digit] ?? 0
    check = verhoeffTimes[check]?.[digit] ?? 0
  }
  return check === 0
}

/** The sum of digits by weights, from the left; weights repeat. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[at]) * (weights[at % weights.length] ?? 0)
  return sum
}

/** Whether all characters are the same: such numbers pass many checks and are nobody's. */
export function isOneDigitOnly(digits: string): boolean {
  return /^(.)\1*$/.test(digits)
}

/** Whether year, month and day name a real day between 1900 and 2100. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
