/** Digits that stand together, however they are separated. Offsets are of the folded view. */
export interface DigitRun {
  digits: string
  /** Where each digit stands. */
  at: number[]
  /** Indices into `digits` at which a group begins; the first is 0. */
  groups: number[]
}

const zero = 48
const nine = 57
const maxGap = 3

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  return /[\p{L}\p{N}\ud800-\udfff]/u.test(text[at] ?? '')
}

/** Splits a folded text into runs of at least `least` digits with at most three other characters, none a letter, between two. */
export function digitRuns(text: string, least: number): DigitRun[] {
  const runs: DigitRun[] = []
  let digits = ''
  let at: number[] = []
  let groups: number[] = []
  let gap = 0
  const close = () => {
    if (at.length >= least) runs.push({ digits, at, groups })
    digits = ''
    at = []
    groups = []
    gap = 0
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= zero && code <= nine) {
      if (at.length === 0 || gap > 0) groups.push(at.length)
      digits += text[index]
      at.push(index)
      gap = 0
    } else if (at.length > 0) {
      gap += 1
      if (gap > maxGap || isLetter(text, index)) close()
    }
  }
  close()
  return runs
}

/** The part of a run from digit `from` to digit `to`, exclusive. */
export function partOf(run: DigitRun, from: number, to: number): DigitRun {
  const groups = from < to ? [0] : []
  for (let index = firstAfter(run.groups, from); (run.groups[index] ?? to) < to; index += 1) {
    groups.push((run.groups[index] ?? 0) - from)
  }
  return { digits: run.digits.slice(from, to), at: run.at.slice(from, to), groups }
}

/** The index of the first of ascending numbers that is greater than `value`. */
function firstAfter(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** How many digits each group of a run has, such as `3-2-4`. */
export function shapeOf(run: DigitRun): string {
  return run.groups.map((group, index) => (run.groups[index + 1] ?? run.digits.length) - group).join('-')
}

/** Splits a run wherever the characters between two groups are not of `allowed`. */
export function splitRun(run: DigitRun, text: string, allowed: RegExp): DigitRun[] {
  const parts: DigitRun[] = []
  let from = 0
  for (const group of run.groups) {
    if (group === 0) continue
    const between = text.slice((run.at[group - 1] ?? 0) + 1, run.at[group] ?? 0)
    if (allowed.test(between)) continue
    parts.push(partOf(run, from, group))
    from = group
  }
  parts.push(partOf(run, from, run.digits.length))
  return parts
}
