import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { approximate, timesSign } from './ground-words.ts'
import { dualNoun } from './said-counts.ts'
import { eachOf } from './sum-grounds.ts'

/** So many things that public knowledge tells together with what they cost, weigh or hold. */
interface Pack {
  whole: number
  pieces: number
  /** What is counted, without its ending. */
  noun: string
  money: boolean
}

/** Counts that have a name of their own. */
const named: readonly (readonly [form: RegExp, pieces: number])[] = [
  [/(?<![a-z])half a dozen|(?<![a-z])media docena|半打|(?<![\u0620-\u06ff])نص(?:ف)? (?:دسته|درزن|دزينه)/, 6],
  [/(?<![a-z])(?:dozen|docena)(?![a-z])|[一每]打|(?<![\u0620-\u06ff])[بل]?(?:ال)?(?:دسته|درزن|دزينه)/, 12],
  [
    /(?<![a-z])(?:pair|twin|duo|par de)(?![a-z])|[一每]对|[一每]双|(?<![\u0620-\u06ff])(?:ال)?زوج(?![\u0620-\u06ff])/,
    2,
  ],
]
/** One of many is spoken of. */
const one = new RegExp(unwrap`
    (?<![a-z])(?:one|single|apiece|la unidad|cada un[oa]|el uno|la una|un[oa] sol[oa]|suelt[oa]s?|sale a|salen a|works out)(?![a-z])|一(?![共下起样直定些点旦般])[\u3400-\u9fff]|每|单[个价只]|(?<![\u0620-\u06ff])(?:ال)?(?:واحده?|وحده|حبه|قطعه|مفرد\S?)(?![\u0620-\u06ff])
  `)
const noun = /^ ?(?<word>[a-z]{3,}|[\u0620-\u06ff]{3,})/
const most = 40
const cache = new WeakMap<Prepared, readonly Pack[]>()

function packsIn(sentence: string): Pack[] {
  const figures = findFigures(sentence)
  const counted = figures
    .filter(
      ({ kind, value, written = value }) => /^(?:bare|count|exempt|duration)$/.test(kind) && Number.isInteger(written),
    )
    .map(({ value, written = value, end }) => ({
      pieces: written,
      noun: noun.exec(sentence.slice(end))?.groups?.word?.replace(/(?<=..)(?:es|s)$/, '') ?? '',
    }))
  const told = named.flatMap(([form, pieces]) => (form.test(sentence) ? [{ pieces, noun: '' }] : []))
  const two = dualNoun.test(sentence) ? [{ pieces: 2, noun: '' }] : []
  const wholes = figures.filter(({ kind }) => kind === 'money' || kind === 'bare' || kind === 'count')
  return [...counted, ...told, ...two]
    .filter(({ pieces }) => pieces > 1 && pieces <= 100)
    .flatMap((count) =>
      wholes.flatMap(({ kind, value, other }) =>
        [value, ...(other === undefined ? [] : [other])]
          .filter((whole) => (kind === 'money' ? whole > 0 : whole > count.pieces))
          .map((whole) => ({ ...count, whole, money: kind === 'money' })),
      ),
    )
}

/** Packs that public knowledge tells of; its texts do not change in a conversation. */
function packsOf(prepared: Prepared): readonly Pack[] {
  const known = cache.get(prepared)
  if (known) return known
  const found = prepared.publicUnits
    .flatMap(({ text }) =>
      fold(text)
        .folded.replace(timesSign, ' x ')
        .split(/[.。;!?\n](?!\d)/),
    )
    .flatMap(packsIn)
    .slice(0, most)
  cache.set(prepared, found)
  return found
}

/** "The set of 4 is 480, so 120 a towel": one piece's share of a pack, which the sentence tells of as one of it. */
export function isPieceOfPack(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const packs = packsOf(prepared)
  if (packs.length === 0) return false
  const step = 10 ** figure.decimals
  const is = (made: number) =>
    canonical(made) === canonical(figure.value) ||
    ((figure.decimals > 0 || approximate.test(sentence)) && Math.round(made * step) / step === figure.value)
  const made = packs.filter(({ whole, pieces, money }) => money === (figure.kind === 'money') && is(whole / pieces))
  if (made.length === 0) return false
  const told = `${sentence}\n${ground.question}`
  if (eachOf.test(told) || one.test(told)) return true
  const shown = new Set(findFigures(sentence).flatMap(({ value, other = value }) => [value, other]))
  return made.some((pack) => shown.has(pack.whole) || (pack.noun !== '' && told.includes(pack.noun)))
}
