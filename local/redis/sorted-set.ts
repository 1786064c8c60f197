import { compareBytes } from './read-arguments.ts'

export interface Scored {
  member: string
  score: number
}

/** One end of a range of scores. */
export interface ScoreBound {
  value: number
  exclusive: boolean
}

/** Members ordered by score, then by bytes. */
export class SortedSet {
  readonly #scores = new Map<string, number>()
  readonly #order: Scored[] = []

  get size(): number {
    return this.#order.length
  }

  score(member: string): number | undefined {
    return this.#scores.get(member)
  }

  set(member: string, score: number): void {
    this.remove(member)
    this.#scores.set(member, score)
    this.#order.splice(this.#place({ member, score }), 0, { member, score })
  }

  remove(member: string): boolean {
    const score = this.#scores.get(member)
    if (score === undefined) return false
    this.#order.splice(this.#place({ member, score }), 1)
    return this.#scores.delete(member)
  }

  slice(from: number, to: number): Scored[] {
    return this.#order.slice(from, to)
  }

  /** Those between two scores, lowest first. */
  between(low: ScoreBound, high: ScoreBound): Scored[] {
    const above = ({ score }: Scored) => (low.exclusive ? score > low.value : score >= low.value)
    const below = ({ score }: Scored) => (high.exclusive ? score < high.value : score <= high.value)
    return this.#order.filter((scored) => above(scored) && below(scored))
  }

  /** Where a member with this score is, or would be. */
  #place(wanted: Scored): number {
    let low = 0
    let high = this.#order.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = this.#order[middle]
      if (found && compare(found, wanted) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function compare(a: Scored, b: Scored): number {
  return a.score === b.score ? compareBytes(a.member, b.member) : a.score - b.score
}
