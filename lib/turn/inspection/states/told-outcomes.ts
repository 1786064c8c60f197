import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { namedBy, standingClause, taken } from './told-standing.ts'

/** For whom a dispute was decided. */
const words = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:(?<won>(?:decided|ruled|found|came out|closed|settled|resolved|went|is|was|been) in your favou?r|
      you(?:'ve| have)? won(?! (?:a|an|the [a-z]+ (?:prize|draw)))|
      (?:dispute|case|claim|chargeback)(?: [a-z]{1,6}[-_]\d{1,9})? (?:was|has been|is|got) won|won (?:the|your|this) (?:dispute|case|claim|chargeback)|(?:sided|agreed) with you)|(?<lost>in (?:the |
      their )?(?:seller|merchant|shop|store|retailer|hotel|airline)(?:'s)? favou?r|(?:decided|ruled|found|
      went) against you|
      you(?:'ve| have)? lost(?= ?[.,!]? ?$| (?:the|your|this) (?:dispute|case|claim|chargeback))|
      (?:dispute|case|claim|chargeback)(?: [a-z]{1,6}[-_]\d{1,9})? (?:was|has been|is|got) (?:unfortunately )?lost|
      sided with the (?:seller|merchant|
      shop|store|retailer|hotel|airline)))(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?<won>a (?:su|tu) favor|(?:ganado|ganaste|gano) (?:la|el|su|tu|esta|este) (?:disputa|reclamo|
      reclamacion|caso|contracargo)|
      (?:te|le) (?:dio|ha dado|dieron) la razon(?! al| a la))|(?<lost>a favor de(?:l| la) (?:vendedora?|comercio|
      tienda|hotel|aerolinea|comerciante)|(?:en (?:su|tu) contra)|(?:disputa|reclamo|reclamacion|caso|contracargo)(?: [a-z]{1,6}[-_]\d{1,9})? (?:se (?:ha )?perdi(?:o|do)|fue perdid[oa])|(?:perdido|perdiste) (?:la|el|su|tu|esta|
      este) (?:disputa|reclamo|
      reclamacion|caso|contracargo)))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<won>(?:判定?|裁定|裁决|决定)(?:结果)?(?:是)?(?:支持了?|由|为|给)?[您你](?:胜|这边|一方|赢)|(?:判定?|裁定|裁决|决定)(?:结果)?(?:是)?支持了?[您你](?!的)|
      支持了?[您你](?:的(?:诉求|主张)|这边|一方)|对[您你]有利|[您你](?:已经?|这边)?(?:胜诉|胜出|赢了)|
      (?:争议|拒付)(?![^,。;]{0,6}(?:商家|卖家|商户|店铺|酒店|对方))[^,。;]{0,6}胜诉|(?:商家|卖家|商户|店铺|酒店|对方)(?:方)?败诉)|(?<lost>(?:判定?|裁定|裁决|决定)(?:支持|由|为|给)?了?(?:商家|卖家|商户|店铺|酒店)(?!的,)|支持了?(?:商家|卖家|商户|店铺|酒店)|对[您你]不利|
      [您你](?:已经?|这边)?(?:败诉|输了)|(?:争议|拒付)(?![^,。;]{0,6}(?:商家|卖家|商户|店铺|酒店|对方))[^,。;]{0,6}败诉)
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?:(?<won>لصالحكم?|(?:كسبت|ربحت) (?:ال)?(?:نزاع|اعتراض|قضيه|مطالبه))|
      (?<lost>لصالح (?:ال)?(?:تاجر|بايع|متجر|فندق)|ضدك|خسرت (?:ال)?(?:نزاع|اعتراض|قضيه|مطالبه)))(?![\u0620-\u06ff])
    `,
  ],
})

const ofDispute = /^(?:dispute|chargeback|claim|case)/
const decided = /(?:^|\.)(?:state|status|outcome|result|decision|verdict)$/
const values: readonly (readonly [told: 'won' | 'lost', false: RegExp])[] = [
  ['won', /^(?:lost|rejected|declined|dismissed|denied|perdid[oa]|rechazad[oa]|败诉|驳回|已驳回|خسر.*|مرفوضه?)$/],
  ['lost', /^(?:won|ganad[oa]|胜诉|已胜诉|كسب.*)$/],
]
const undecided = new RegExp(unwrap`
    ^(?:open|opened|pending|submitted|(?:in|under)[_ -](?:review|investigation|progress)|awaiting[_ -].*|审核中|处理中|
    en (?:revision|proceso))$
  `)

function belies(told: string, { value }: Leaf): boolean {
  const folded = value.toLowerCase()
  return undecided.test(folded) || values.some(([one, pattern]) => one === told && pattern.test(folded))
}

/** A dispute told to be decided for one side where every fact of it says otherwise. */
export function beliedOutcomes({ text }: Sentence, prepared: Prepared, only?: Language): Match[] {
  const leaves = prepared.leaves().filter(({ source, path }) => ofDispute.test(source) && decided.test(path))
  if (leaves.length === 0) return []
  return matchesIn(words, text, only).filter((match) => {
    const told = match.groups.won === undefined ? 'lost' : 'won'
    const rest = standingClause(text, match)
      .replace(match.text, '')
      .replace(/[目当]前|之前/g, '')
    if (taken[match.language].test(rest)) return false
    const ids = idsIn(text)
    if (ids.length > 0 && !leaves.some((leaf) => namedBy(leaf, ids, prepared))) return false
    return leaves.every((leaf) => belies(told, leaf))
  })
}
