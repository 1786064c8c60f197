/** Cuts a text into pieces of `size` code points; `varied`: of one to twice as many, the same for the same text. */
export function cutText(text: string, size: number, varied: boolean): string[] {
  const points = [...text]
  const pieces: string[] = []
  let seed = points.length
  for (let start = 0; start < points.length; ) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    const length = varied ? 1 + ((seed >>> 16) % (2 * size - 1)) : size
    pieces.push(points.slice(start, start + length).join(''))
    start += length
  }
  return pieces
}
