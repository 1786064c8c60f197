import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/** A customer who asks for a favour, or tells of a mishap. */
const wants = new RegExp(unwrap`
    (?<![a-z])(?:charg(?:ed|e me|ing me)|bill(?:ed|ing me)|overcharg\w{0,16}|fees?|took|taken|late|delay\w{0,16}|damag\w{0,16}|twice|double|still|never|again|arrived|promised|reverse|reimburs\w{0,16}|pay(?:ing)? (?:for )?(?:this|that|it)|for nothing|
    mejor\w{0,16}|precio|se me (?:paso|olvido)|no debo|que no (?:hice|pedi|reconozco|use)|retras\w{1,16}|equivocad\w{1,16}|danad\w{1,16}|vacio|abierto|otra vez|nunca|todavia|prometi\w{1,16}|cancele|compensat\w{0,16}|goodwill|better|cheaper|price|waiv\w{0,16}|refund(?:ed)?|money back|(?:for|about) (?:my|the|this|all th\w{1,16}) (?:trouble|hassle|wait|time)|discount|money off|
    (?:give|get|have|let|cut|do) me|get (?:it|that|this|anything|something) (?:back|for)|meet me half ?way|fair|
    unfair|nightmare|struggl\w{1,16}|leaving|leave|switch\w{0,16}|customer (?:for|since)|loyal|since (?:19|20)\d\d|\w{1,12} years|missed|missing|lost|useless|
    broke\w{0,16}|crash\w{0,16}|crack\w{0,16}|outage|spoil\w{0,16}|ruin\w{0,16}|mistake|wrong|jumped|rose|stuck|expired|cold|burnt|empty|hate|can't (?:pay|afford)|
    (?:don't|shouldn't) (?:think )?(?:i )?(?:have to )?pay|by itself|without asking|compens\w{1,16}|indemniz\w{1,16}|descuento|rebaja|reembols\w{1,16}|devuelv\w{1,16}|devolv\w{1,16}|perdon\w{0,16}|quit\w{1,16}|
    injust\w{1,16}|tarde|roto|rota|rompi\w{0,16}|frio|fria|demor\w{1,16}|tard\w{1,16}|cort\w{1,16}|cayo|caida|falt\w{1,16}|perdi\w{0,16}|venci\w{0,16}|multa\w{0,16}|penalidad|penalizacion|mintieron|
    cliente (?:de|desde)|clienta|anos|me voy|irme|cambiar(?:me)? (?:a|de)|otra (?:empresa|pasarela|compania)|car[oa]s?|no puedo pagar|tiempo perdido|molest\w{1,16}|
    quiero (?:mi|un|una|que)|mi (?:plata|dinero)|depositaron|cobraron|cobran|cobro|me cobr\w{1,16}|descontaron)(?![a-z])|
    改了|取消|价格|罚|不收|能不能|能否|可否|延误|超时|等了|寄错|发错|赔|补偿|退|优惠|打折|折扣|减免|减|免|便宜|通融|晚|迟|慢|坏|碎|破|凉|漏|少|错|崩|卡住|卡死|打不开|涨|贵|冤|凭什么|损失|误|过期|老客户|老用户|多年|换别家|走了|不用了|还不上|扣|多收|收了|
    重复|押金|不合理|说好|答应|投诉|差评|生气|失望|委屈|不满|
    (?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:تعويض[\u0620-\u06ff]{0,12}|عوض[\u0620-\u06ff]{0,12}|تعوض[\u0620-\u06ff]{0,12}|خصم[\u0620-\u06ff]{0,12}|استرداد[\u0620-\u06ff]{0,12}|استرجاع[\u0620-\u06ff]{0,12}|رجع[\u0620-\u06ff]{0,12}|ترجع[\u0620-\u06ff]{0,12}|يرجع[\u0620-\u06ff]{0,12}|تعف[\u0620-\u06ff]{0,12}|اعف[\u0620-\u06ff]{0,12}|تاخر[\u0620-\u06ff]{0,12}|متاخر[\u0620-\u06ff]{0,12}|اتاخر[\u0620-\u06ff]{0,12}|مكسور[\u0620-\u06ff]{0,12}|كسر[\u0620-\u06ff]{0,12}|تالف[\u0620-\u06ff]{0,12}|خربان[\u0620-\u06ff]{0,12}|عطل[\u0620-\u06ff]{0,12}|معطل[\u0620-\u06ff]{0,12}|عطلان[\u0620-\u06ff]{0,12}|
    بارد[\u0620-\u06ff]{0,12}|ناقص[\u0620-\u06ff]{0,12}|نقص[\u0620-\u06ff]{0,12}|غلط|خطا|مرتين|غرام[\u0620-\u06ff]{0,12}|رسوم|رسم[\u0620-\u06ff]{0,12}|غالي[\u0620-\u06ff]{0,12}|غاليه|عميل[\u0620-\u06ff]{0,12} (?:من|منذ)|زبون[\u0620-\u06ff]{0,12} من|انتقل|انقل|اروح|بروح|امشي|همشي|زعلان[\u0620-\u06ff]{0,12}|قرفت|سعر|سيي[\u0620-\u06ff]{0,12}|شكوي|فلوسي|مصرياتي|مالي|حقي|
    اخذ[\u0620-\u06ff]{0,12}|اخدت[\u0620-\u06ff]{0,12}|حسم[\u0620-\u06ff]{0,12}|دفعت[\u0620-\u06ff]{0,12}|خصمتو[\u0620-\u06ff]{0,12}|وعد[\u0620-\u06ff]{0,12}|متضايق[\u0620-\u06ff]{0,12}|ضاع[\u0620-\u06ff]{0,12}|فات[\u0620-\u06ff]{0,12}|خسر[\u0620-\u06ff]{0,12}|انتهت|انخصم[\u0620-\u06ff]{0,12}|اتخصم[\u0620-\u06ff]{0,12}|خلصت|ما اقدر|صوائر|جوج)(?![\u0620-\u06ff])
  `)

/** One who only wants to know how it is for everybody. */
const neutral = new RegExp(unwrap`
    ^(?:(?:hi|hello|hey|good \w{1,16}|and|so)[ ,!]{1,3})?(?:how (?:do|does|long|much|many|can|to|is|are)|what(?:'s| is| are| does| do| happens)|when |where |which |who |is (?:there|it|the \w{1,16}|shipping|delivery|opening|\w{1,16}ing) |are (?:there|\w{1,16}s) |does |
    do (?:you (?:have|sell|offer|charge|take)|all|new|i (?:pay|get|have|need)|my)|have you (?:got )?|will there )(?!.{0,60}(?:waive|refund me|compensat|trouble|late(?! fee)|unfair|anything|i lost|my money))|
    ^[^a-z]{0,2}(?:(?:hola|buenas?(?: \w{1,16})?)[ ,!]+)?[^a-z]{0,2}(?:como|cuant[oa]s?|cual|cuando|donde|quien|que (?:es|son|pasa|significa|diferencia|cubre)|hay|tienen|venden|existe|cobran|es (?:gratis|cierto)|cuesta|se (?:puede|cobra|paga))(?![a-z])|
    哪张|哪里|哪个|什么时候|几时|到哪|进度|(?:怎么|如何)(?:用|申请|算|弄|操作|写|查|开|设置|攒|充|提|退款$|获得|领取)|多少钱|要多久|几天到|是什么|什么叫|什么意思|有没有学生|要不要钱|收不收|收手续费吗|的话[^。]{0,12}吗|要钱吗|免费吗|包邮吗|花钱吗|
    ^[^\u0620-\u06ff]{0,2}(?:كم|كيف|ازاي|متي|وين|اين|مين|من يقرر|ما (?:هو|هي|معني)|ماذا يحدث|شو (?:هي|هو|ال[\u0620-\u06ff]{0,12})|شنو|هل (?:يوجد|توجد|عندكم|عندك|هناك|فيه|التوصيل|الشحن|فتح|اول|الاستبدال|التجديد|الضمان)|عندكم|في رسوم)(?![\u0620-\u06ff])
  `)

/** A yes, thanks or a greeting, which tells of nothing. */
const opens =
  /^\W{0,8}(?:yes|yep|ok|okay|thanks|thank you|hi|hello|hey|sure|please|no|si|gracias|hola|vale|claro|listo|buen[oa]s?|confirm[a-z]{0,8}|好|谢谢|是|对|嗯|确认|你好|您好|نعم|شكرا|تمام|مرحبا|اهلا|ايوه|اوك|السلام)(?![a-z\u0620-\u06ff])/
const asks = new RegExp(unwrap`
    \?|(?<![a-z])(?:explain|tell me|show me|how to|want to know|like to know|expli[a-z]{1,12}|cuent[a-z]{1,8}|dime|digame|quiero saber)(?![a-z])|怎么|如何|请问|想问|想知道|查一?下|[吗呢么]$|
    (?<![\u0620-\u06ff])(?:كيف|اشرح[\u0620-\u06ff]{0,4}|ابي اعرف|اريد ان اعرف|وين|متي|كم)(?![\u0620-\u06ff])
  `)
const wordsOf = /[a-z\u0620-\u06ff]{2,}|[\u3400-\u9fff]{2}/g

/** Something is told, and nothing asked. */
const isTold = (question: string): boolean =>
  !opens.test(question) && !asks.test(question) && (question.match(wordsOf)?.length ?? 0) >= 2

const known = new WeakMap<Prepared, { asks: boolean; open: boolean }>()
function readingOf(prepared: Prepared): { asks: boolean; open: boolean } {
  const already = known.get(prepared)
  if (already) return already
  const { question } = prepared
  const asked = !neutral.test(question) && wants.test(question)
  const found = { asks: asked, open: asked || (!neutral.test(question) && isTold(question)) }
  known.set(prepared, found)
  return found
}

/** Whether the customer speaks of a cost, a mishap or a favour himself. */
export const asksFavour = (prepared: Prepared): boolean => readingOf(prepared).asks

/** Whether something stands between this customer and the house that a favour would settle. */
export const isAmendable = (prepared: Prepared): boolean => readingOf(prepared).open
