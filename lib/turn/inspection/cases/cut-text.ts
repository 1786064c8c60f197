/** A way of cutting a reply before it is inspected. `every`: each cut in two, and each fixed size. */
export type Cut =
  | { kind: 'whole' }
  | { kind: 'size'; size: number }
  | { kind: 'random'; seed: number }
  | { kind: 'every' }

/** Reads `whole`, a number, `random:SEED` or `every`. */
export function parseCut(text: string): Cut | undefined {
  if (text === 'whole' || text === 'every') return { kind: text }
  const random = /^random:(\d{1,15})$/.exec(text)
  if (random) return { kind: 'random', seed: Number(random[1]) }
  return /^[1-9]\d{0,8}$/.test(text) ? { kind: 'size', size: Number(text) } : undefined
}

/** Numbers in [0, 1) that a seed fixes (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function bySize(text: string, size: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size))
  return pieces
}

/** Every list of pieces that a way of cutting asks for; cuts are between UTF-16 units, inside surrogate pairs too. */
export function cutText(text: string, cut: Cut): string[][] {
  switch (cut.kind) {
    case 'whole':
      return [[text]]
    case 'size':
      return [bySize(text, cut.size)]
    case 'random': {
      const random = seededRandom(cut.seed)
      const pieces: string[] = []
      for (let at = 0; at < text.length; ) {
        const length = 1 + Math.floor(random() * 12)
        pieces.push(text.slice(at, at + length))
        at += length
      }
      return [pieces]
    }
    case 'every': {
      const cuts: string[][] = [[text]]
      for (let at = 1; at < text.length; at += 1) cuts.push([text.slice(0, at), text.slice(at)])
      // From half of the text on, a fixed size cuts it in two: those stand here already.
      for (let size = 1; size < text.length / 2; size += 1) cuts.push(bySize(text, size))
      return cuts
    }
    default:
      return cut satisfies never
  }
}
