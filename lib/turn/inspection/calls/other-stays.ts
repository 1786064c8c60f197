import { unwrap } from '#lib/text/unwrap.ts'
import { byNumber, oneOf, thingsOfOthers } from './called-orders.ts'
import { leavesAlone, type Proposal } from './proposal.ts'

/*
 * Who has several orders says of the others that they stay ("yes, not the other one"): that is no term of the act, and no refusal.
 */

/** What may hint at another order at all. */
const another =
  /(?<![a-z])(?:others?|otr[oa]s?|not|no|keep|leave|deja|deje|dejal[oa]|queda|don't|do not|stays?)(?![a-z])|另|其[他它余]|那[个单]|[别不]|留|(?<![\u0620-\u06ff])(?:و?(?:مو|مش|لا|خل|خلي|خلوا|خله|خليه|اترك|سيب|سيبه|اتركه|يبقي|تبقي))(?![\u0620-\u06ff])/

/** Where what is said of the other one ends. */
const ends =
  '(?= *(?:$|[,.;!~。]|(?:y|and|pero|but|please|por favor|porfa|gracias|thanks)(?![a-z])|و|لو سمحت|من فضلك|شكرا))'

const english = (other: string) => unwrap`
  (?<![a-z])(?:(?:and|but|just|please) )*(?:not|keep|leave|(?:don't|do not) (?:touch|cancel|refund|change|return)|without touching) ${other}(?: (?:alone|as (?:it )?is|untouched|in place|active|open|going|please))*${ends}|
  (?<![a-z])(?:(?:and|but) )*${other} (?:(?:just )?(?:stays?|remains?)|is staying|no|not|(?:should|can|must|has to) stay|(?:i'll|i will|i want to|i'd like to|we'll) keep|i(?:'m| am) keeping)(?: (?:as (?:it )?is|active|open|please|put))*${ends}
`
const spanish = (other: string) => unwrap`
  (?<![a-z])(?:(?:y|pero|que) )*${other} (?:no(?: (?:me )?(?:l[oa]s?|se) (?:toques?|toca|toquen?|cancel[a-z]+|anul[a-z]+|muev[a-z]+|devuelv[a-z]+))?|(?:se |me )?(?:l[oa]s? )?qued[ao]n?|(?:dej|mant)[ae]n?(?:l|mel|gal)[oa]s?|(?:me )?l[oa]s? (?:conservo|quedo|dejo|dejas?|mantengo|mantienes?|guardo)|siguen?|permanecen?)(?: (?:igual|como estan?|asi|en pie|activ[oa]s?|tranquil[oa]s?|en paz|estar|quiet[oa]s?))?${ends}|
  (?<![a-z])(?:(?:y|pero) )*(?:(?:deja|deje|dejen|dejas|dejo|conserva|conserve|conservo|manten|mantenga|mantengo|guarda|sin tocar|no (?:toques|toque|toquen|canceles|cancele|anules|anule|devuelvas)|me quedo(?: con)?)|(?<=[,;] ?(?:y |pero )?)no) ${other}(?: (?:como esta|asi|igual|tranquil[oa]|en paz|quiet[oa]|activ[oa]))?${ends}
`
const chinese = (other: string) => unwrap`
  (?:那|但|而)?${other}(?:订单)?(?:就|先|还是|请|我|都)*(?:(?:别|不要|不用|不)(?:动|取消|退款?|改|碰)(?:了|它)?|(?:留着|保留|不变|照旧|(?:照常|正常|继续)(?:发货?|送)?|还要)(?:吧|的|就行|即可|不变|不动)?)(?=$|[,。!~ 啊哈哦吧])|
  (?:别动|不要动|不动|保留|留着|不是|不要取消|别取消)${other}(?:订单)?(?=$|[,。!~ 啊哈哦])
`
const chineseThat =
  '(?<=这[个单笔][^,。]{0,6}[,。 ])(?:但|而)?那[个单笔](?:订单)?(?:别|不要|不用|不)(?:动|取消|退款?|改)了?(?=$|[,。!~])'
const arabic = (other: string) => unwrap`
  (?<![\u0620-\u06ff])و?(?:لكن )?${other} (?:(?:لا|ما|مو|مش) ?(?:(?:تلمس|تلغ|تحذف|تغير)[\u0620-\u06ff]*)?|(?:خل|خلي|خلو|اترك|اتركو|سيب|سيبو|ابق|ابقو|ابقي|دع)(?:ه|ها|وه|وها|يه|يها)|[يت](?:بقي|ظل|ضل))(?: (?:كما هو|كما هي|زي ما هو|زي ما هي|مثل ما هو|مثل ما هي|مكانه))?${ends}|
  (?<![\u0620-\u06ff])و?(?:مو|مش|ليس|خل|خلي|خلوا|اترك|اتركوا|سيب|سيبوا|ابق|ابقي|ابقوا|دع|لا (?:تلمس|تلغ|تلغي|تلغوا|تلمسوا)) ${other}(?: (?:كما هو|كما هي|زي ما هو|زي ما هي|مثل ما هو|مثل ما هي|مكانه))?${ends}
`

function stays(others: readonly string[], things: readonly string[]): RegExp {
  const id = oneOf(others)
  const thing = oneOf(things)
  return new RegExp(
    [
      english(`(?:the others?(?: (?:one|order)s?)?|(?:order )?(?:${id})|the (?:${thing}))(?![a-z0-9])`),
      spanish(
        `(?:(?:el|la|los|las|al) otr[oa]s?(?: (?:pedido|orden|compra)s?)?|(?:(?:el|la|los|las|al) )?(?:pedido |orden )?(?:${id})|(?:el|la|los|las) (?:${thing}))(?![a-z0-9])`,
      ),
      chinese(`(?:另外?(?:那|一)?一?[个单笔件]|另外的|其[他它余]的?|(?:${id}) ?)`),
      chineseThat,
      arabic(`(?:(?:الطلب )?الاخري?|(?:ال)?(?:طلب )?(?:${id}))(?![\\u0620-\\u06ff0-9])`),
    ].join('|'),
    'g',
  )
}

/** More orders than the one that was put. */
const severalOf =
  /(?<![a-z])(?:both(?! points)|the two(?! of)|all of them|(?:l[ao]s dos|amb[oa]s)(?! cosas))(?![a-z])|(?:两|俩)[个单笔]?都?|都取消|(?<![\u0620-\u06ff])(?:ال)?(?:اثنين|اتنين|طلبين|كلهم|كل)(?![\u0620-\u06ff])/

/** "Only SP-1", "هذا بس": no other than the one that was put. */
function onlyThis(id: string): RegExp {
  const one = oneOf([id])
  const latin = `(?:that|this)(?: one| order)?|(?:the |order )*${one}|(?:el |la )?(?:pedido |orden )?${one}|es[eao]|est[eao]`
  const ar = `(?:(?:ال)?طلب )?${one}|هذا(?: الطلب)?|هذه|هذي|ده|دي|هاد`
  return new RegExp(
    unwrap`
      (?<![a-z])(?:only|just|solo|solamente|nomas|no mas|unicamente) (${latin})(?![a-z0-9])|(?<![a-z])(${latin}) (?:only|alone|nomas|nada mas|no mas|solamente|unicamente)(?![a-z])|
      只(?:是|要)?((?:取消|退|改)?(?:${one}|这[个单笔一])单?)|(?<![\u0620-\u06ff])(?:بس|فقط) (${ar})(?![\u0620-\u06ff0-9])|(?<![\u0620-\u06ff])(${ar}) (?:بس|فقط|لا غير|وبس)(?![\u0620-\u06ff])
    `,
    'g',
  )
}

/**
 * A folded answer without what it says of other orders than this one, and with an order's number for its place ("the second one").
 * Undefined where nothing tells which order is meant.
 */
export function aboutThisOne(
  answer: string,
  id: string,
  others: readonly string[],
  proposal: Proposal,
  said: readonly string[],
): string | undefined {
  const { text, question } = proposal
  const numbered = byNumber(answer, [id, ...others], said, text.replace(question, ' '))
  if (numbered === undefined) return undefined
  const things = others.length > 0 ? thingsOfOthers(id, others, text) : []
  const left = others.length > 0 && another.test(numbered) ? numbered.replace(stays(others, things), ' ') : numbered
  if (things.length > 0 && new RegExp(`(?<![a-z])(?:${oneOf(things)})(?![a-z])`).test(left)) return undefined
  const onlyOne =
    others.length > 0 && !others.some((other) => question.includes(other) && !leavesAlone(other, proposal))
  if (onlyOne && severalOf.test(left)) return undefined
  const only = onlyThis(id)
  const named = left.replace(only, ' $1$2$3$4$5 ').replace(/ {2,}/g, ' ').trim()
  // "¿Cancelo SP-1?" "Solo SP-1."
  return left !== named && left.replace(only, '').replace(/[\s.,!。]/g, '') === '' ? `yes, ${named}` : named
}
