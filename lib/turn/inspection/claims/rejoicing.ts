import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { openActs } from './open-acts.ts'

const glad = new RegExp(unwrap`
  (?<![a-z])(?:glad|happy|pleased|delighted|relieved|thrilled|great|good|nice|lovely|wonderful|awesome|fantastic|brilliant|
  enjoy|congrat[a-z]*|thanks for (?:letting|telling|confirming)[a-z ]*)(?: to (?:hear|see|know|read|
  learn)| news)?(?: that)?(?: (?:it|that|this|everything|all|you|your|the|things)(?![a-z])[^,;:]{0,40})?$|
  (?<![a-z])(?:me |nos )?(?:alegr[oa]|celebr[oa]|encanta|que (?:bien|bueno|alegria)|
  genial|perfecto|estupendo|gusto (?:de )?saber|content[oa])(?: mucho)?(?: (?:de )?(?:que|saber|leer|oir))(?: que)?[^,;:]{0,40}$|
  (?:高兴|太好了|开心|恭喜|欣慰)[^。;]{0,12}$|(?<![\u0620-\u06ff])[وف]?(?:سعيد|سعداء|يسعدن[يا]|مسرور|مبسوط|الحمد لله|فرحت|حلو|
  جميل|ممتاز)(?: جدا)? ?(?:ان[\u0620-\u06ff]{0,3}|
  ل?سماع|بسماع|ل?معرفه)[^,]{0,30}$
`)

/** "I'm glad it's all sorted!": what the customer has told is welcomed, where nothing was asked of the house. */
export function isWelcomed({ concept, self, start }: ClaimedAct, text: string, prepared: Prepared): boolean {
  return (
    !self && concept.name === 'other' && glad.test(text.slice(0, start).trimEnd()) && openActs(prepared).length === 0
  )
}
