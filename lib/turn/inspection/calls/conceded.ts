import { unwrap } from '#lib/text/unwrap.ts'
import { putsOtherTerms } from './consent-terms.ts'

/* A yes may say that it stands whatever it costs: "even if I lose the discount". What is conceded is no term and no condition. */

/** A loss, a cost or a delay that is taken along, folded. */
const concession = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:even (?:if|though)|although|though) (?:i|we|it|that|this|there)(?:'(?:ll|s|d|m|re))? ?(?:will |would |might |may |then |have to |has to |had to |won't |can't |don't |doesn't )?(?:lose|lost|losing|forfeit|pay|paid|costs?|takes?|be|is|get|waste)(?![a-z])|
    (?:even with|despite|in spite of|notwithstanding) (?:the|a|losing|that|any)(?![a-z])|(?:i )?(?:(?:don't|do not) (?:mind|care)|(?:couldn't|could) care less)(?: about| if)? (?:losing|paying|waiting|forfeiting|(?:the|that|a|any) (?:fee|charge|delay|loss|wait|discount|voucher|coupon|points|offer|deal|promo|price)|i (?:lose|pay|wait)|it takes|it costs)(?![a-z])|
    (?:i'm |im |i am |we're )?(?:ok|okay|fine|good|cool|happy|prepared|willing|ready) (?:with|about|to) (?:losing|lose|paying|pay|forfeit(?:ing)?|the (?:fee|charge|delay|loss)|wait(?:ing)? for the money)(?![a-z])|(?:i )?(?:can|could|will|i'll) live with (?:that|it|the|losing)(?![a-z])|
    aunque (?:(?:me|se|lo|la|nos|no|ya|luego|asi)(?= ) )*(?:pierd(?:a|an|amos|as)|qued(?:e|emos) sin|cueste|salga mas car[oa]|tarden?|demoren?|recupere[ns]?|pueda recuperar|devuelvan|cobren|descuenten|haya (?:que pagar|comision|recargo|cargo|gastos|penalizacion)|tenga que pagar|sea mas car[oa])(?![a-z])|
    (?:a pesar de|pese a) (?:que (?:pierda|pierdo|cueste|tarde)|perder|la|el|los|las|lo|ello|eso|todo)(?![a-z])|(?:me da (?:igual|lo mismo)|no (?:me |nos )?importa) (?:que (?:pierda|cueste|tarde|cobren)|perder|pagar|esperar|quedarme sin|la|el|lo|los|las)(?![a-z])|
    (?<![\u0620-\u06ff])(?:حتي (?:لو|وان|وإن|ان|اذا)|ولو|وان كان(?:ت)?|رغم(?: ان| اني)?|مع اني|بالرغم من) (?:(?:راح|راحت|كان|كانت|انه?|اني)(?= [\u0620-\u06ff]+ ) )?(?:ال)?(?:خسرت|بخسر|اخسر|خساره|راح|راحت|يروح|تروح|ضاع|ضاعت|يضيع|تضيع|تاخر|تاخرت|يتاخر|كلف|كلفني|فيه? رسوم|الرسوم|عليه رسوم|ما (?:رجع|رجعت|يرجع)|دفعت|ادفع|فقدت|افقد)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:ما|مو|مش) (?:يهمني|فارق|فارقه|يفرق|مهم|مهتم)(?: معي| معاي| عندي)? (?:ال(?:خصم|عرض|رسوم|قسيمه|نقاط|سعر|كوبون)|لو (?:خسرت|راح|ضاع|تاخر))(?![\u0620-\u06ff])
    )(?: (?!الغ|كنسل|نعم|cancel|anul|refund|reembols|devuelv|go ahead|do it|hazlo|haga|yes|si(?![a-z]))[a-z0-9%.'\u0620-\u06ff]+){0,6}(?= *(?:$|[,.;!~]| (?:الغ|كنسل|cancel|anul|refund|reembols|devuelv|go ahead|do it|hazlo|haga)))|(?<![a-z])(?:the |my )?(?:discount|fee|voucher|coupon|points|offer|deal|promo) (?:or (?:not|no [a-z]+)|(?:is ?n't|is not|doesn't|does not) (?:important|matter|needed))(?![a-z])|(?<![\u0620-\u06ff])ال(?:خصم|عرض|رسوم|قسيمه|نقاط|كوبون) (?:ما|مو|مش|غير) (?:مهمه?|يهم|يهمني|ضروريه?)(?![\u0620-\u06ff])|
    (?:就算|即使|即便|哪怕|虽然|尽管)[^,。!?]{0,12}(?:没|扣|损失|不退|过期|少|贵|可惜|作废|慢|亏)[^,。!?]{0,8}(?=$|[,。!])|(?:优惠|折扣|券|红包|积分|活动价|赠品)没了(?:也|都)?(?:行|没事|没关系|可以|无所谓)?(?=$|[,。!])
  `,
  'g',
)
/** What is wanted for it, or how much of it, is more than conceded. */
const wants =
  /(?<![a-z])(?:keep|kept|want|prefer|need|unless|only|if not|but|quier[oea]|prefier[oea]|pero|sin perder|solo|mejor|espera|wait)(?![a-z])|(?<![\u0620-\u06ff])(?:بس|لكن|ابي|اريد|افضل)(?![\u0620-\u06ff])|取消不|再|还是别|就别|就不/

/** A folded answer without what it concedes. */
export function withoutConceded(name: string, answer: string, put: string): string {
  return answer.replace(concession, (said) => {
    const more = said.replace(/^(?:even if|even though|waiting?)/, '')
    const free = more.replace(
      /(?<![a-z])(?:vouchers?|coupons?|credit|cupon|bono)(?![a-z])|(?<![\u0620-\u06ff])(?:ال)?(?:قسيمه|كوبون)|حتي/g,
      ' ',
    )
    return wants.test(more) || putsOtherTerms(name, free, put) ? said : ' '
  })
}
