import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../../context/order-ids.ts'
import type { Prepared } from '../../context/prepared.ts'
import type { Act } from '../../grammar/act.ts'
import { kindsNamed } from '../../states/stages/thing-names.ts'
import { ownThing } from '../disclosure-lexicon.ts'

/** What a check sends or shows, named as its own: whose it is, or what it checks, that does not tell. */
const ofCheck = new RegExp(unwrap`
  (?<![a-z])(?:(?:text message|sms|text)(?: with (?:a |the )?(?:[a-z-]+ )?codes?)?|one-time (?:code|passcode|pin)|verification(?: code| card)?|identity check|otp|
  codigo (?:de verificacion|por sms)|(?:tarjeta de )?verificacion)(?![a-z])|验证(?:码|卡片?|流程)?|核验|校验码|(?<![\u0620-\u06ff])(?:ال)?رساله (?:ال)?نصيه|(?:رمز|كود|بطاقه|خطوه|عمليه) (?:ال)?تحقق|(?<![\u0620-\u06ff])(?:ال)?تحقق(?![\u0620-\u06ff])
`)
/** Its code and its card, by their bare names. */
const barely =
  /(?<![a-z])(?:codes?|card|codigos?|tarjeta)(?![a-z])|(?<!单)号?码(?!头)|卡片|(?<![\u0620-\u06ff])[وفب]?(?:ال)?(?:رمز|كود|رموز|بطاقه)(?![\u0620-\u06ff])/
/** "A new one", "ya te lo he enviado": said of what was sent before. */
const another = new RegExp(unwrap`
  (?<![a-z])(?:a (?:new|fresh|second) one|another(?: one)?|it again|un[oa] nuev[oa]|otr[oa])(?![a-z])|新的|重新?发|又发|再发|(?<![\u0620-\u06ff])(?:واحد|غيره|مره (?:ثانيه|اخري))(?: جديد)?(?![\u0620-\u06ff])
`)
/** What sends, shows or opens. */
const sends =
  /send|sent|text|open|go|come|arrive|appear|issue|enviar|mandar|salir|aparecer|abrir|llegar|emitir|发|弹|启动|开|收到|出|ارسل|بعت|وصل|ظهر|طلع|فتح|نزل|خرج|رسل/
const moves = /(?<![a-z])(?:refund|return|pay|charge|deliver|ship)/

/** Whether an act is the check's that the session lacks: its code is sent, its card stands there. */
export function isOfCheck(act: Act, text: string, prepared: Prepared): boolean {
  const clause = text.slice(act.clauseStart, act.clauseEnd === -1 ? text.length : act.clauseEnd)
  if (ofCheck.test(clause)) return true
  if (!prepared.records().some(({ name, status }) => name === 'start_verification' && status === 'ok')) return false
  if (idsIn(clause).length > 0 || ownThing.test(clause) || moves.test(act.verb)) return false
  if (!sends.test(act.verb) && !sends.test(text.slice(act.start, act.end))) return false
  if (barely.test(clause)) return true
  return another.test(clause) && kindsNamed(clause).length === 0
}

/** "Y con eso vemos lo de tu reembolso": what is looked at then, and nothing that is seen. */
export const looksLater = (phrase: string, behind: string): boolean =>
  /^(?:veo|vemos)$/.test(phrase) &&
  /^ (?:lo (?:de|del|que)|como|que (?:paso|podemos|hay que|hacer|hacemos))(?![a-z])/.test(behind)
