import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutCalming } from '../excuses/calming.ts'
import { prefiltered } from '../matching/prefiltered.ts'
import type { Sentence } from '../watches/watch.ts'
import { isFailing, namesOther, speaksOfSecret, speaksOfText } from './secret-topic.ts'

/** A question whose answer is the secret's value: "what are yours?", "which number is it showing?". */
const value = prefiltered(
  new RegExp(unwrap`
    (?<![a-z])(?:would be|is|was|are|were) ?\?|(?<![a-z])which (?:words|letters|digits|characters|numbers|password|pin|code)(?: [a-z]+){0,2} (?:make|form|open|get|go|work|spell|let|unlock)s?(?![a-z])|(?<![a-z])what(?:'s| is| are| was| were) (?:it|they|yours|those|that one|(?:the|your|that|those) (?:(?:little|long|last|first|six|four|three|current|whole|
    full|exact|present) ){0,2}(?:numbers?|codes?|digits?|figures?|characters|answer|value|last three))(?= ?[?,]| (?:in|on|
    there|you|that|it|they|we|from|next|beside|behind|showing|now|right|at)(?![a-z]))|(?<![a-z])(?:what|which) (?:(?:exact|little|long|six|four|current)
    ){0,2}(?:numbers?|codes?|digits?|figures?|passwords?|pins?|passcodes?|one|ones|answer)(?: [a-z]+)? (?:do|did|does|
    is|are|was|were|have|has|haven't|came|comes|shows|appears|appeared|arrived|were)(?![a-z])|(?<![a-z])(?:could|can|may|might) i (?:please )?(?:have|get|take|see|trouble you for|ask for) (?:it|them|that|those|yours)(?![a-z])|(?<![a-z])(?:could|can|would|will|
    mind) (?:you )?(?:please |just |kindly )?(?:tell|give|read|send|show|forward|text|telling|giving|reading|sending) (?:me |us )?(?:it|them|that|those|
    yours)(?: to (?:me|us))?(?= ?[?,])|(?<![a-z])(?:get|forward|send|pass|read|give)(?:ing)? (?:it|them|that|those) to (?:me|us)(?![a-z])|
    (?<![a-z])cual(?:es)? (?:es|son|era|eran|seria)(?: (?:el|la|los|las))?(?: (?:suy[oa]s?|tuy[oa]s?|numer(?:o|ito)s?|codigos?|cifras?|digitos?|respuesta|
    palabra))?(?= ?[?,]| (?:que|de|del|le|te|en)(?![a-z]))|(?<![a-z])(?:que|cual|cuales|con que) (?:numer(?:o|ito)s?|cifras?|digitos?|codigos?|claves?|contrasenas?|pin|
    nip)?(?: de [a-z0-9]+)? ?(?:le |te |les |se )?(?:trae|marca|muestra|pone|sale|salio|aparece|aparecio|llego|llega|dice|mandaron|enviaron|indica|figura|
    estaba|estabas|estas|esta (?:probando|usando)|usaba|usabas|usas|usa|puso|pusiste|tecleo|tecleaste|probaste|probo|quedan? sin usar)(?![a-z])|
    (?<![a-z])(?:me|nos) (?:dices?|das?|lees?|pasas?|compartes?|facilitas?|envias?|mandas?|comparte|pasa|facilita|envia|manda|lee|
    dicta|dictas|indica|indicas) (?:el|la|los|las) (?:suy[oa]s?|tuy[oa]s?)(?![a-z])|(?<![a-z])(?:me|nos) l[oa]s? (?:puede|
    puedes|podria|podrias)?(?: ?(?:dar|decir|pasar|mandar|enviar|leer|compartir|dictar|facilitar))(?![a-z])|
    (?:是|为|显示|写)(?:的|着)?(?:是)?(?:多少|几(?!号|点|天)|哪[几六四三][位个]|什么(?!样|意思|原因|时候)|啥(?!意思|原因|时候))(?:数字?|码|号码)?(?:呀|呢|啊|来着)?(?=[,?。]|$)|[您你](?:的)?(?:那[几三四六][位个])?(?:是|呢)\?|
    哪一?个密码(?:能|可以|进)|是哪(?:些|十二|12|几)个?词?|哪[几三四六](?:位|个)(?:数字?|码)?(?=[,?。说报]|$)|(?:用|输|填|设|按)(?:的)?(?:是)?(?:哪一?个|哪几[个位]|什么(?!样|时候)|啥)(?:密码|数字?|码)?(?=[,?。呢呀啊说]|$)|能(?:给|告诉|发|报|念)(?:给)?我(?:看看|一下)?吗|
    (?<![\u0620-\u06ff])[وف]?(?:ما|ماذا|شو|ايش|وش|ايه|كم|اي|باي) ?(?:هو|هي|هم|هن|هيه)?(?:(?= ?[?,])| (?:ال|هال)?(?:رقم|ارقام|رمز|كود|رموز|جواب|اجابه|قيمه|كلم[هت])[\u0620-\u06ff]{0,3}(?=[ ?])| (?:عندك|لديك|يظهر|يعرض|
    ظاهر|مكتوب|كتبت|تكتب|طلع|يطلع|وصلك|جاك|يقول)(?![\u0620-\u06ff]))|(?<![\u0620-\u06ff])(?:تقدر|ممكن|هل|فيك|تسمح)[^?]{0,20}(?:تعطيني|تعطينا|اعطايي|ترسلي|ترسل لي|تكتبلي|تقولي|تخبرني)[^?]{0,8}(?:ايا[\u0620-\u06ff]+|به|بها)
  `),
)
/** Only a number that a message brings, or that stands in it. */
const numberIn = new RegExp(unwrap`
    (?<![a-z])(?:number|digits?|figures|code|numero|numeritos?|cifras?|codigo)(?![a-z])|数字|几位|那个数|号码|码|(?:ال|هال)?(?:رقم|ارقام)
  `)
/** About it, and not for it: whether it has come, what it does, which of two. */
const about = new RegExp(unwrap`
    (?<![a-z])(?:did|has|have) (?:they|he|she|that person) (?:call|ring|text|write|message|contact|phone|called|rung)|(?<![a-z])(?:for\?|mean|means|happens?|wrong|or|do next|look like|called|how long|how many|how often|when|after you|once you|before you|used for|
    difference|para que|significa|pasa|cuando|al (?:introducir|ingresar|poner|escribir)|diferencia|o)(?![a-z])|意思|区别|用途|还是|为什么|之后|以后|后(?:页面|显示|提示)|怎么|
    (?<![\u0620-\u06ff])(?:ام|او|ولا|معني|الفرق|بعد|عند|عندما|لما)(?![\u0620-\u06ff])
  `)
const denied =
  /(?<![a-z])(?:don't|never|not asking|no need|isn't needed|nunca|jamas)(?![a-z])|不(?:要|用|必|需)|别|勿|(?<![\u0620-\u06ff])(?:لا|لن)(?![\u0620-\u06ff])/
/** A number that is printed elsewhere than on a card, or a thing of the shop's. */
const elsewhere = new RegExp(unwrap`
    (?<![a-z])(?:shoe|box|parcel|receipt|back of the (?:terminal|device|box|router|phone)|meter|verification card|card above|atm|zapato|caja|etiqueta|factura|
    tarjeta de verificacion)(?![a-z])|鞋|盒|标签|面单|验证卡|حذاء|علبه|لاصق|ملصق|بطاقه التحقق
  `)
/** "You've two cards, ending 7702 and 1150. Which one did you try?": one of several things. */
const oneOf = /(?<![a-z])(?:which|what) ones?(?![a-z])|(?<![a-z])cual(?:es)?(?![a-z])|哪(?:一)?[张个]/
const several = new RegExp(unwrap`
  (?<![a-z])(?:cards? (?:saved|on file|ending)|(?:two|both|three|several) (?:[a-z]+ )?cards|ending (?:in )?\d{4}|dos tarjetas|terminad[oa]s? en|acaban? en|
  (?:name|nombre) (?:of|del) (?:the |su |tu )?(?:bank|banco))(?![a-z])|尾号|[两几三]张|بطاقتان|بطاقتين|تنتهي ب
`)

/** It is asked, or to be told. */
const wished = new RegExp(unwrap`
    \?|(?<![a-z])(?:tell me|let me know|dime|digame|diganos|indique(?:me)?|cuenteme)(?![a-z])|告诉|说来听|说一[下声]|报一?下|发我|(?<![\u0620-\u06ff])(?:قل لي|قولي|
    اخبرني|خبرني|احكيلي)(?![\u0620-\u06ff])
  `)
const saysWhat = /(?:say|says|read|dice|pone|写的?是什么|显示什么|يقول|مكتوب)/

/** A question, where a secret is spoken of, whose answer would be the secret. */
export function asksForValue(sentence: Sentence, prepared: Prepared): boolean {
  const text = withoutCalming(sentence.text)
  const found = value.first(text)
  if (!found || (sentence.closed && !wished.test(text))) return false
  if (oneOf.test(found[0]) && several.test(sentence.previous)) return false
  const clause = text.slice(0, found.index).split(/[,;:]/).at(-1) ?? ''
  if (about.test(text) || denied.test(`${clause}${found[0]}`) || elsewhere.test(text) || namesOther(text)) return false
  if (saysWhat.test(found[0]) && isFailing(prepared)) return false
  if (speaksOfSecret(sentence, prepared)) return true
  return numberIn.test(text) && speaksOfText(sentence, prepared)
}
