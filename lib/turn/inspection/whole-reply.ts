import { fold } from '#lib/text/fold.ts'
import { asksForPerson, offersPerson, tellsOfRisk } from './detectors/customer-needs.ts'
import { echoWords } from './echo-watch.ts'
import { findFigures } from './figures/find-figures.ts'
import { idsIn } from './order-ids.ts'
import type { Prepared } from './prepared.ts'

/** Says of what moment a figure is. */
const asOf =
  /(?<![a-z])(?:as of|as at|at \d|updated|last (?:update|known|quoted)|valid (?:until|till|to)|utc|gmt|quoted at|earlier|yesterday|a las|a fecha|actualizad|hasta las|segun (?:el|la) ultim|vigente|ayer|fecha)(?![a-z])|截至|更新|时点|为准|时间|昨天|有效期|\d点|حتي (?:الساعه|تاريخ|الان)|حتى|اخر تحديث|الساعه|بتوقيت|امس|بتاريخ|صالح/

/** Whether a folded text says of what moment its figures are. */
export function statesAsOf(text: string): boolean {
  return asOf.test(text) || findFigures(text).some(({ kind }) => kind === 'time' || kind === 'date')
}

/** The as-of times (ISO) of fresh rates that a reply gives without any moment. */
export function missingAsOf(folded: string, prepared: Prepared): string | undefined {
  if (statesAsOf(folded)) return undefined
  const figures = findFigures(folded)
  for (const { fact, fresh } of prepared.facts()) {
    if (!fresh || !/^rate:/.test(fact.key) || !fact.asOf) continue
    const value = Number(typeof fact.value === 'object' ? Number.NaN : fact.value)
    if (figures.some((figure) => figure.value === value && figure.decimals > 0)) return fact.asOf
  }
  return undefined
}

/** Words in a folded text: Han characters count one each. */
export function wordCount(folded: string): number {
  return folded.match(/[\u3400-\u9fff]|[a-z0-9\u00c0-\u1fff][a-z0-9\u00c0-\u1fff'’.,:-]*/g)?.length ?? 0
}

/** The limit of words that the policy sets, if one does. */
export function wordLimit(prepared: Prepared): number | undefined {
  const fact = prepared.facts().find(({ fact: { key } }) => key === 'policy:max-words')
  const limit = Number(fact?.fact.value)
  return fact && limit > 0 ? limit : undefined
}

/** Polite formulas that may be said again. */
const formula =
  /(?:is there )?anything else (?:that )?i can (?:help|do)[^.?!]*|can i help you with anything else|let me know if[^.?!]*|还有(?:什么|其他|别的)[^。?!]*|请问还有[^。?!]*|puedo ayudarle en algo mas|algo mas en lo que[^.?!]*|هل هناك شي اخر[^.?!]*|هل من شي اخر[^.?!]*/g

function grams(words: readonly string[]): Set<string> {
  return new Set(words)
}

/** Longest run of words that two lists share, in characters. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let previous = new Float64Array(b.length + 1)
  for (const word of a) {
    const current = new Float64Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1) {
      if (b[at - 1] !== word) continue
      current[at] = (previous[at - 1] ?? 0) + word.length + (/[a-z0-9\u0620-\u06ff]/.test(word) ? 1 : 0)
      best = Math.max(best, current[at] ?? 0)
    }
    previous = current
  }
  return best
}

/** Whether a reply says again what an earlier one said: Jaccard over 0.8, or a shared run over half of it and over 18 characters. */
export function isRepetition(folded: string, prepared: Prepared): boolean {
  const text = folded.replace(formula, ' ').slice(0, 4000)
  const words = echoWords(text)
  const length = words.reduce((sum, word) => sum + word.length + 1, 0)
  if (text.replace(/\s/g, '').length <= 12) return false
  const set = grams(words)
  return prepared.otherReplies.slice(-8).some((reply) => {
    const other = echoWords(reply.replace(formula, ' ').slice(0, 4000))
    const otherSet = grams(other)
    const shared = [...set].filter((word) => otherSet.has(word)).length
    const all = set.size + otherSet.size - shared
    if (all > 0 && shared / all > 0.8 && set.size >= 5) return true
    const run = longestShared(words, other)
    const size = /[\u3400-\u9fff]/.test(text) ? words.length : length
    return run > 18 && run > size / 2
  })
}

const asksOrder =
  /(?:(?:what|which)(?:'s| is)? (?:the |your )?order (?:number|id)|(?:your|the) order (?:number|id)(?: please)?\?|(?:share|send|give|provide|tell|have|confirm|need|know)(?: [a-z]+){0,3}? (?:your |the )?order (?:number|id)|which order (?:is|do|are))|(?:订单号(?:是多少|是什么|码)?|(?:提供|告诉|发|告知)[^,。]{0,8}订单(?:号|编号)|哪(?:个|笔|一笔)订单)|(?:cual es (?:el|su|tu) (?:numero (?:de|del) )?pedido|(?:numero|n\.?) de(?:l)? (?:su |tu )?pedido|que pedido)|(?:(?:ما|كم)(?: هو)? رقم (?:ال)?طلب[\u0620-\u06ff]*|(?:تزويد|ارسال|اخبار|اعط|ذكر)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+)? رقم (?:ال)?طلب[\u0620-\u06ff]*)/
const asksFault =
  /(?:what (?:went|is|was|seems|exactly)(?: [a-z]+){0,3}? ?(?:wrong|the (?:problem|issue|matter|fault)|happened)|what happened|what's (?:wrong|happening|going on|the (?:problem|issue|matter))|what (?:is|seems to be) (?:happening|going on|wrong)|describe the (?:problem|issue|fault)|reason for (?:the|your) return|why (?:are|did|do) you (?:want|wish|return|send))|(?:哪里(?:有问题|坏)|什么问题|怎么了|出了什么|退货原因|原因是什么|什么原因|具体(?:是)?什么|什么情况|出现了?什么|什么(?:故障|毛病))|(?:que (?:es lo que )?(?:(?:le|te|les) )?(?:pasa|ocurre|sucede|falla|paso|ocurrio|sucedio|problema|ha pasado|tiene)|cual es el (?:problema|motivo)|motivo de la devolucion|por que (?:quiere|desea))|(?:ما (?:هي |هو )?(?:ال)?(?:مشكله|عيب|خلل|سبب)|ماذا (?:حدث|يحدث)|ما الذي (?:حدث|يحدث)|لماذا تريد)/
const faultTold =
  /broken|damaged|defect|faulty|scratch|torn|crack|(?:doesn't|does not|won't|will not|can't|isn't|not) (?:work|turn|fit|charg|heat|start|open|clos|cool|spin|connect|light|print|read|hold|respond|power|switch)|snapped|shattered|ripped|peel|loose|bent|dead|stopped working|stain|missing|wrong (?:size|colou?r|item|product|model)|too (?:small|big|large|tight)|leak|won't (?:turn|start|charge)|坏|破|裂|划痕|瑕疵|不能用|开不了|打不开|太(?:小|大|紧)|错(?:了|的)|少了|漏|污|发错|尺码|不(?:加热|热|制冷|亮|响|转|通电|充电|工作|出水|准|合身)|没(?:反应|声音|电)|断|碎|掉(?:了|色|漆)|开线|rot[oa]|danad|defect|no (?:se )?(?:funciona|enciende|carga|calienta|arranca|abre|cierra|gira|suena|responde|enfria|conecta|lee|imprime|sirve|va |prende)|manchad|rayad|equivocad|muy (?:grande|pequen)|faltan?|talla|مكسور|معطل|تالف|خدش|ممزق|(?:لا|ما|مو|مش) (?:ي|ت|ب)(?:عمل|شتغل|سخن|شحن|فتح|غلق|برد|دور|طبع|تصل|ستجيب|قفل)|عيب|ناقص|صغير|كبير|خطا|لون/
const asksEmail =
  /(?:what(?:'s| is) your e-?mail|your e-?mail (?:address )?(?:please)?\?|(?:share|send|give|provide|tell|confirm|need|have)(?: [a-z]+){0,3} (?:your|the) e-?mail|(?:which|what) e-?mail)|(?:您的邮箱(?:地址)?是|提供[^,。]{0,6}邮箱|邮箱(?:地址)?(?:是|多少)|哪个邮箱)|(?:(?:cual|que) (?:es )?(?:su |el |tu )?correo|(?:su|tu) correo(?: electronico)?\??|(?:indic|facilit|d[aie]|confirm|envi)[a-z]* (?:su |el |tu )correo)|(?:(?:ما|شو|ايش) (?:هو )?(?:ال)?(?:بريد|ايميل)[\u0620-\u06ff]*|(?:تزويد|ارسال|ذكر|اعط)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+){0,2} ?(?:ال)?(?:بريد|ايميل)[\u0620-\u06ff]*)/
const asksCurrency =
  /(?:which|what) currenc|哪种(?:货币|币种)|什么(?:货币|币种)|que (?:moneda|divisa)|(?:ما|اي) (?:هي )?(?:ال)?عمله/
const asksAmount =
  /(?:how much (?:do you|would you|are you)|what amount|which amount)|多少(?:钱|金额)(?:要|想)?|(?:退|转|付|充)多少|金额(?:是)?多少|(?:(?:que|cual es el) (?:importe|cantidad|monto)|cuanto (?:quiere|desea))|(?:ما|كم) (?:هو )?(?:ال)?مبلغ/

/** What else is asked for, and how it looks where the customer has told it already. */
const askedAndTold: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /(?:your|the|which|what) (?:delivery |shipping |new |full )?address|(?:收货|新|您的|详细)地址|direccion(?: de (?:entrega|envio))?|عنوان/,
    /\d+[a-z]? [a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive)|(?:street|road|avenue|lane) \d|[路街巷弄道][^,。]{0,6}\d+ ?号|\d+ ?号楼?|(?:calle|avenida|plaza|paseo) [a-z]|(?:شارع|حي) [\u0620-\u06ff]/,
  ],
  [
    /(?:what|which|your) (?:phone|mobile|telephone)(?: number)?|(?:手机|电话)号码?|(?:numero de )?(?:telefono|movil|celular)|رقم (?:ال)?(?:هاتف|جوال|موبايل)[\u0620-\u06ff]{0,4}/,
    /\d[\d -]{7,}\d|\[phone|⟦phone/,
  ],
  [
    /(?:what|which) (?:size|colou?r)|(?:什么|哪个|多大)(?:尺码|颜色|码)|尺码是|颜色是|que (?:talla|color)|(?:ما|اي) (?:هو )?(?:ال)?(?:مقاس|لون)/,
    /(?<![a-z])(?:size (?:\d{1,2}|[smlx]{1,3})|small|medium|large|talla (?:\d{1,2}|[smlx]{1,3})|red|blue|black|white|green|grey|gray|pink|roj[oa]|azul|negr[oa]|blanc[oa]|verde|gris)(?![a-z])|(?:\d{1,2}|[smlx]{1,3}) ?码|[红蓝黑白绿灰粉黄紫]色|مقاس \S|(?:احمر|ازرق|اسود|ابيض|اخضر|رمادي)/,
  ],
  [
    /(?:when (?:did|was|were|exactly)|(?:what|which) (?:date|day|time))|什么时候|哪天|几号|何时|(?:cuando|que (?:dia|fecha)|en que fecha)|متي|(?:ما|اي) (?:هو )?(?:ال)?(?:تاريخ|يوم)/,
    /yesterday|today|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|days? ago|昨天|今天|前天|上周|上个月|\d ?[日号]|天前|ayer|anteayer|hoy|semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hace \d|امس|اليوم|قبل \S+ ?(?:يوم|ايام)|الاسبوع الماضي|يوم (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)/,
  ],
  [
    /last (?:four|4) digits|which card|(?:尾号|后四位|哪张卡)|(?:ultimos (?:cuatro|4)|que tarjeta|cual tarjeta)|(?:اخر (?:اربعه|4|٤)|اي بطاقه)/,
    /(?:ending|ends)(?: in| with)? \d{4}|尾号(?:是|为)? ?\d{4}|(?:terminada|termina|acaba) en \d{4}|(?:تنتهي|المنتهيه) ب\S{0,2} ?\d{4}/,
  ],
  [
    /(?:refund|exchange|replacement)(?: [a-z]+){0,3} or (?:a |an |the )?(?:refund|exchange|replacement|money)|退(?:货|款)还是换货?|换货还是退|(?:reembolso|cambio|devolucion) o (?:un |una |el |la )?(?:reembolso|cambio|devolucion)|(?:استرداد|استبدال) [^.?!]{0,12}(?:ام|او) [^.?!]{0,8}(?:استبدال|استرداد)/,
    /(?:want|like|need|prefer)(?: [a-z]+){0,3} (?:refund|money back|exchange|replacement)|(?:要|想)[^,。]{0,4}(?:退款|退货|换货|换)|quiero(?: [a-z]+){0,3} (?:reembolso|cambi|devolucion|dinero)|(?:اريد|ابغي|بدي|عايز)(?: [\u0620-\u06ff]+){0,2} ?(?:استرداد|استبدال|فلوسي|ارجاع)/,
  ],
]

/** Whether a reply asks for what the customer or the context already gave. */
export function asksAgain(folded: string, prepared: Prepared): boolean {
  const said = prepared.said.join('\n')
  const questions = folded.match(/[^.!?。\n]*\?/g) ?? []
  const requests =
    folded.match(
      /[^.!?。\n]*(?:please|could you|can you|need|请|提供|por favor|necesit|يرجي|من فضلك|احتاج)[^.!?。\n]*/g,
    ) ?? []
  return [...questions, ...requests].some((sentence) => {
    if (asksOrder.test(sentence) && idsIn(sentence).length === 0) {
      const orders = prepared.context.session.customer?.orders ?? []
      return (
        idsIn(said).length > 0 ||
        (orders.length === 1 && prepared.assurance !== 'none') ||
        /^rehearse/.test(prepared.question)
      )
    }
    if (asksFault.test(sentence) && faultTold.test(said)) return true
    if (askedAndTold.some(([asked, told]) => asked.test(sentence) && told.test(prepared.question))) return true
    if (asksEmail.test(sentence)) return /@|\[email|⟦email/.test(said)
    if (asksCurrency.test(sentence))
      return (
        (said.match(/usd|eur|gbp|cny|aed|sar|mxn|jpy|dollar|euro|yuan|美元|欧元|人民币|dolar|دولار|يورو|درهم|ريال/g)
          ?.length ?? 0) >= 2
      )
    if (asksAmount.test(sentence)) return findFigures(prepared.question).some(({ kind }) => kind === 'money')
    return false
  })
}

/** Which handoff a finished reply has forgotten. */
export function forgottenHandoff(folded: string, prepared: Prepared): '10.1' | '10.2' | undefined {
  const started = prepared.records().some(({ name, status }) => name === 'handoff_to_human' && status === 'ok')
  if (started) return undefined
  if (tellsOfRisk(prepared)) return '10.2'
  return asksForPerson(prepared) && !offersPerson(folded) ? '10.1' : undefined
}

/** Folds a whole reply for the rules that are decided at its end. */
export function foldWhole(reply: string): string {
  return fold(reply).folded
}
