import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import type { Match } from '../matching/patterns.ts'

const costAr = '(رسوم|رسم|عموله|غرامه|تكلفه|مصاريف|اجور|فرق|شحن)'

/** Money told to be on its way to where it was paid from, and a share off that comes from the one who speaks: enough by themselves. */
export const sentBack = phrases({
  en: unwrap`
    (is|are|will be|'s) (now |already )?(going|headed|heading|coming|travelling|on (its|their) way) (straight |right )?back (to|on|onto|into) (the|your) ([a-z]+ )?(card|account|wallet|payment method|balance)(?! when| once| if| after| within| in \d), ((half|a quarter|a third|a fifth|\d+ ?%|[a-z]+ percent) off|code|voucher|discount|credit|coupon),? …(from me to you|from me personally|from us to you|from me,|my treat|for you personally|just between us)
  `,
  es: unwrap`
    (los|las|el|la|\d[\d.,]*)( [a-z]+){0,3}?( en total)? ?,? (vuelven|regresan|vuelve|regresa|volveran|regresaran|van de vuelta|iran de vuelta) (integr[oa]s? |ya |hoy )?(a|al?) (la|su|tu|mism[oa]) (tarjeta|cuenta|misma tarjeta|monedero|medio)( de pago)?( con (la|el|lo) que)*, (descuento|codigo|menos|rebaja|vale|cupon)[,]? …de mi parte
  `,
  zh: unwrap`
    (元|月|笔|\d)[^,。;!?如若]{0,4},?(都|全部|全额|悉数)(会|将)?(原路|全部|全额|悉数)?(回到|退回到?|返回到?|打回到?|回)[您你](付款|支付|原来|原付款)?(用)?的?(那张)?(卡|账户|钱包|微信|支付宝), (码|券|折扣|优惠)[^。;!?]{0,12}(我私人|我个人|我自己)(给|送)[您你]
  `,
  ar: unwrap`
    (في )?طريق(ه|ها|هما|هم) (الي|ل) ?(ال)?(بطاق*|حساب*|محفظ*) (التي|الذي|اللي), (خصم|كود|تخفيض|قسيمه|كوبون) …(مني|منا) (لك|اليك|لكم|شخصيا|هديه)( شخصيا)?
  `,
})

/** Where the customer complains: a cost that the house takes upon itself, or what was laid out put back. */
export const borneHere = phrases({
  en: unwrap`
    (you|you've) (paid|spent|laid out|fronted|put up|advanced|were charged) …(has|have|is|are|will be|'s) (now |already )?(been )?(added|put|credited|paid|moved|returned|placed|loaded)( back)? (to|into|onto|in|on) your (balance|wallet|account|card), (platform|company|house|shop|store|app) (will|is going to|'ll) (bear|carry|shoulder|absorb|cover|take on|foot) (the|that|this|your) *, to keep you( with us| on board)?,? …(waived|free|on us|off|credit|nothing), (waived|free|on us),? (and|plus) (we'll|we will|i'll|we're|i'm) …(throw|throwing|add|adding|top|send|sending|give|giving) *
  `,
  es: unwrap`
    (que|lo que|los que|las que) (usted )?(adelanto|adelantaste|pago|pagaste|puso|pusiste|desembolso|desembolsaste) (de su bolsillo |de tu bolsillo )?(ya )?(estan|esta|han sido|ha sido|fueron|quedan|queda|se (le|te) (han|ha)) (ya )?(sumad|abonad|devuelt|reintegrad|agregad|anadid|acreditad|puest|ingresad)[oa]s? *, (plataforma|empresa|tienda|casa|compania) (se hara|se hace|va a hacerse|se encarga|se encargara) (cargo )?(de|del) (la|las|los|esa|ese|el|esos|esas|\d[\d.,]*) *, (transferencia|envio|pedido|entrega|mes|recarga|cambio) (le|te) (va|sale|saldra|ira|queda|quedara) (sin|libre de) (comision|cargo|coste|costo|gastos), (ademas|encima|tambien) (le|te) (regalamos|regalo|damos|doy|sumamos|abonamos) *
  `,
  zh: unwrap`
    (垫付?|先付|自付|多付|多扣|多收|出)的?[^,。;!?]{0,8}(\d[\d.]*) ?(元|块|美元|欧元)?[^,。;!?]{0,4}(已|已经|会|将|就)(帮您|给您|为您|全部|全额|如数)?(补|退|加|转|存|打|返|充)(进|到|回|入|至|还到)[您你]?的?(余额|账户|钱包|卡|账上), (手续费|运费|邮费|服务费|月费|年费)(给[您你]|我们|就|也)?(全免|免了|全部免|免收)(?!的), (再|另|另外|另外再|额外|外加|还)(奉?送|赠|补|给)(您|你)?[^,。;!?\d]{0,3}\d+ ?(元|块|美元|欧元|张|积分|港币), (费|款|钱|元)[^,。;!?]{0,6}由(我们|平台|公司|店里|小店)(来)?(出|担|承担|掏|补|付)
  `,
  ar: unwrap`
    (اضيف*|رد*|اعيد*|ارجع*|نزل*|تم (اضافه|رد|اعاده)) …(دفعت*|تحملت*|سددت*) (من جيبك )?(الي|ل|في) ?(رصيدك|محفظتك|حسابك|بطاقتك), (دفعت*|تحملت*|سددت*) …(اضيف*|رد*|اعيد*|ارجع*|نزل*) (الي|ل|في) ?(رصيدك|محفظتك|حسابك|بطاقتك), (س|ه|ح|راح |ب)?(ت|ي)تحمل (ال)?(منصه|متجر|شركه|محل|تطبيق) (ال)?(عنك )?${costAr}( [\u0620-\u06ff]+)?, (ت|ي)قيد لصالحك[\u0620-\u06ff]*
  `,
})

/** "那笔 45 美元还没退": still, and not given back. */
const stillZh = /还$/
const stillBehindZh = /^(?:没|未|在|不|有|是|要|得|需|能|差|剩|只|可|算|躺|留)/
/** "Ese código va en su casilla": where it is written. */
const goesInEs =
  /^(?:el |ese |este |la |esa )?(?:codigo|cupon|clave|vale) va en (?:su|tu|el|la) ?(?:casilla|campo|recuadro|celda|espacio|lugar|sitio|correo|bandeja|movil|telefono)?/
const fieldEs = /(?<![a-z])(?:casilla|campo|recuadro|celda|espacio|lugar|sitio|correo|bandeja|movil|telefono)(?![a-z])/
/** "Más que descuento hay un tope": what it is not. */
const notThat =
  /(?<![a-z])(?:mas (?:bien )?que|en (?:vez|lugar) de|no es|no hay|sin|less|not|rather than|instead of|more than)(?: (?:a|an|un|una|of a))? $/

/** Whether the words of a gift are read wrongly: "still", where a code is written, what is only told apart. */
export function isMisreadGift({ language, text: phrase, start }: Match, text: string): boolean {
  if (language === 'zh') return stillZh.test(phrase) && stillBehindZh.test(text.slice(start + phrase.length))
  if (language === 'ar') return false
  if (language === 'es' && goesInEs.test(phrase)) return fieldEs.test(text.slice(start, start + phrase.length + 12))
  return /^(?:discount|refund|descuento|reembolso|vale|regalo)$/.test(phrase) && notThat.test(text.slice(0, start))
}
