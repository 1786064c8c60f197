/** A power of two. */
const size = 8192

/** Where the folded units came from: UTF-16 offsets and code points of the original, for the last 8,192 units. */
export interface Track {
  add(start: number, end: number, codePoint: number): number
  /** UTF-16 offset of the original where the unit at this position begins. */
  start(position: number): number
  end(position: number): number
  codePoint(position: number): number
  /** Positions given so far. */
  length(): number
}

/** Makes an empty track. */
export function createTrack(): Track {
  const starts = new Uint32Array(size)
  const ends = new Uint32Array(size)
  const codePoints = new Uint32Array(size)
  let length = 0
  return {
    add(start, end, codePoint) {
      const at = length & (size - 1)
      starts[at] = start
      ends[at] = end
      codePoints[at] = codePoint
      length += 1
      return length - 1
    },
    start: (position) => starts[position & (size - 1)] ?? 0,
    end: (position) => ends[position & (size - 1)] ?? 0,
    codePoint: (position) => codePoints[position & (size - 1)] ?? 0,
    length: () => length,
  }
}
