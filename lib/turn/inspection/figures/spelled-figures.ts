import { isHan } from '#lib/text/characters.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { classify } from './classify-number.ts'
import type { Figure } from './figure.ts'
import { overlaps } from './find-dates.ts'
import { findNumerals } from './find-numerals.ts'

/** Numbers in words say an amount without a unit only where something is left, had or used. */
const tallyBefore =
  /(?<![a-z])(?:used|remaining|left|quedan?|restan?|usado|usaste) $|(?:还剩|剩下?|用了|仅剩)$|(?:باقي|تبقي|متبقي|بقي|استخدمت) $/
const tallyAfter = /^ (?:left|remaining|available|restantes|disponibles|usados|used|متبقيه|باقيه)(?![a-z])/
/** What is left to choose, say or do is no thing of the customer's. */
const abstract = new RegExp(unwrap`
    ^ ?(?:(?:more|other|mas|otr[oa]s|simple|easy|small|good) )?(?:ways?|options?|choices|paths|routes|things|steps?|
    questions?|roads|possibilities|points|alternatives|caminos|opciones|vias|salidas|alternativas|posibilidades|cosas|
    pasos|preguntas|maneras|formas|路|办法|选择|选项|方法|种|个?问题|步|条路|طرق|طريقان|طريقتان|خيارات|خياران|خيارين|احتمالان|خطوات|
    خطوتان|اسيله|سوالان|حلول|حلان|امور)
  `)
/** Kinds of a thing, and points of the talk, are counted to order it, whatever noun stands before. */
const kindsOrPoints = new RegExp(unwrap`
    ^ (?:[a-z-]+ ){0,2}?(?:currencies|languages|types|kinds|sorts|categories|classes|levels|versions|formats|modes|variants|styles|tiers|
    stages|phases|tipos|clases|categorias|modalidades|formatos|versiones|niveles|variantes|modos|fases|etapas)(?![a-z])|
    ^ (?:practical|quick|important|final|small|key|main|last|further|brief|short|useful) (?:points|notes|tips|items|
    caveats)(?![a-z])|^ (?:puntos|detalles|consejos|notas|avisos)(?: [a-z]+)?(?:[:,]|$)|^ puntos (?:de (?:arriba|abajo|la)|vertical|
    horizontal|suspensivos|en la esquina)|^ (?:[a-z-]+ ){0,2}?(?:points|
    notes|tips|caveats):|^ ?(?:انواع|نوعين|نوعان|نقاط|نقطتان|نقطتين|ملاحظات|ملاحظتان|ملاحظتين|فيات|مستويات|مراحل|
    صيغ)(?![\u0620-\u06ff])
  `)
/** What is not to be done twice is an instruction. */
const forbidsTwice = new RegExp(unwrap`
    (?<![a-z])(?:don't|do not|never|avoid|no need to|no|nunca|evit[ae]|sin) (?:[a-z]+ ){1,5}$|(?:不要|别|切勿|请勿|无需|不必|不用|
    勿)[^,。?]{0,8}$|(?<![\u0620-\u06ff])(?:لا|بدون|تجنب|دون) (?:[\u0620-\u06ff]+ ){0,4}$
  `)
const twice = /^(?:twice|two times|dos veces|(?:两|二)(?:次|遍)|مرتين|مرتان)/
/** A thing done is told, not forbidden, even where it is denied. */
const denied = new RegExp(unwrap`
    (?<![a-z])(?:was|were|is|are|has|have|had|did|been|no (?:se |le |te |lo |la )*(?:ha|han|fue|hay|(?:cobr|carg|pag)(?!(?:ar|u?es?)(?![a-z]))\w+))(?![a-z])
  `)
/** "Two parcels ordered together don't always leave together": of any two. */
const ofAny = new RegExp(unwrap`
    ^(?!.{0,14}(?<![a-z])(?:your|the|these|those|all|both|other|have|has|had|see|found|tus|sus|los|las|esos|esas|hay|veo)(?![a-z])).{0,14}(?:two|three|dos|tres) [a-z]+[^.;!?]{0,60}(?<![a-z])(?:don't always|do not always|can't be|cannot be|may not|aren't always|no siempre|no se pueden?)(?![a-z])
  `)
/** A hundred, a thousand and a million by themselves only say "many". */
const loneScale =
  /^(?:a |un |una )?(?:hundreds?|thousands?|millions?|mil|miles|cien|millones|millon|百|千|万|亿|الف|مليون|ميه|مايه)$/
const idiom =
  /^ (?:thanks|apologies|sorries|times|gracias|disculpas|perdones|veces|maravillas|amores|شكر|تحيه|اعتذار|مبروك)/

/** What is counted in Chinese as the customer's own; "two kinds", "three points" only order the talk. */
const hanThings = new RegExp(unwrap`
    ^(?:积分|公斤|千克|斤|个?人(?=在排|排队|在等|。|$)|家(?:门店|店|分店|网点|商户)|(?:多|余)?(?:客户|顾客|用户|会员|名员工)|笔|张(?!图|照|截|凭)|件(?!事)|单(?!独)|次|条(?!件|建|路|规|说)|期|台|本(?!人|次)|瓶|盒|箱|套|双|位(?!数)|个(?:订单|包裹|商品|账户|账号|礼|优惠|设备|名额|积分|用户|
    套餐|会员|站点|门店|店|员工|客户|顾客|门店|网点|快递|运单|红包))
  `)

/** Adds the numbers that are written in words. */
export function findSpelled(text: string, into: Figure[]): void {
  for (const { start, end, value, decimals, other, dual } of findNumerals(text)) {
    if (overlaps(into, start, end)) continue
    const from = dual ? start : end
    const unit = dual
      ? text
          .slice(start, end)
          .replace(/(?:ان|ين)$/, '')
          .replace(/ت$/, 'ه')
          .replace(/^[وبلف](?=.{4})/, '')
      : ''
    // "A dozen of": what is counted stands behind.
    const of = /(?:docena|decena|veintena|treintena|par|centenar|millon|millones|dozens?|couple)$/.test(
      text.slice(start, end),
    )
    const skip = of ? (/^ (?:de|of) /.exec(text.slice(end))?.[0].length ?? 1) - 1 : 0
    const { kind, factor, length } = dual ? classify(`2 ${unit} `, 0, 1) : classify(text, start, from + skip)
    let settled = kind
    if (kind === 'bare' && !dual) {
      const tally =
        value > 1 &&
        (tallyBefore.test(text.slice(Math.max(0, start - 24), start)) || tallyAfter.test(text.slice(end, end + 16)))
      if (tally && !abstract.test(text.slice(end, end + 24))) settled = 'count'
      else if (value < 20 || loneScale.test(text.slice(start, end)) || idiom.test(text.slice(end, end + 16)))
        settled = 'exempt'
    }
    if (kind === 'count' && isHan(text.charCodeAt(start)) && !hanThings.test(text.slice(end, end + 8)))
      settled = 'exempt'
    if (kind === 'count' && value <= 3 && /分(?:成|为|开|作)?$/.test(text.slice(Math.max(0, start - 2), start)))
      settled = 'exempt'
    if (kind === 'count' && value <= 3 && ofAny.test(text.slice(Math.max(0, start - 14), end + 90))) settled = 'exempt'
    if (kind === 'count' && kindsOrPoints.test(text.slice(end, end + 48))) settled = 'exempt'
    if (kind === 'count' && value === 2 && twice.test(text.slice(start, start + 12))) {
      const before = text.slice(Math.max(0, start - 40), start)
      if (forbidsTwice.test(before) && !denied.test(before)) settled = 'exempt'
    }
    if (value <= 1 && kind !== 'duration') settled = 'exempt'
    into.push({
      kind: settled,
      start,
      end: dual ? end : end + length,
      value: value * factor,
      decimals,
      spelled: true,
      ...(other === undefined ? {} : { other: other * factor }),
      ...(kind === 'duration' ? { written: value } : {}),
    })
  }
}
