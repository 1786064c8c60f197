import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'

/** So many units the rate is quoted for: "CNY per 100 HKD", "元/100日元", "por cada 1.000". */
const perUnits = /(?:per|por(?: cada)?|pro|each|every|\/|每|لكل|كل|ل) ?([a-z]{3} )?(10{1,4}|1[.,]000|10[.,]000)(?!\d)/
const isPer = /(?:^|\.)(?:per|units?|base_?units?|base_?amount|basis|quantity|quoted_?(?:for|per))$/

const cache = new WeakMap<Prepared, { revision: number; quoted: ReadonlyMap<string, number> }>()

/** For how many units the rates among the facts are quoted, where it is not one; by the fact's key. */
export function quotedFor(prepared: Prepared): ReadonlyMap<string, number> {
  const revision = prepared.revision()
  const known = cache.get(prepared)
  if (known?.revision === revision) return known.quoted
  const quoted = new Map<string, number>()
  for (const { fact } of prepared.facts()) {
    if (!fact.key.startsWith('rate')) continue
    const written = perUnits.exec(fold(fact.unit ?? '').folded)?.[2]
    const units = Number(written?.replace(/[.,]/g, ''))
    if (units > 1) quoted.set(fact.key, units)
  }
  for (const { source, path, value } of prepared.leaves()) {
    if (!source.startsWith('rate') || !isPer.test(path)) continue
    const written = /^10{1,4}$/.exec(value)?.[0] ?? perUnits.exec(fold(value).folded)?.[2]
    const units = Number(written?.replace(/[.,]/g, ''))
    if (units > 1) quoted.set(source, units)
  }
  cache.set(prepared, { revision, quoted })
  return quoted
}
