import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import { isPartOfNounZh } from './nouns-behind-zh.ts'

/*
 * Where words of a state tell none of this thing: what makes a state so ("it becomes delivered when …"), what will be so
 * ("reactivada la verás cuando …"), an act that did not come off ("取消没办成"), a record that is not there, and who has
 * agreed to an act.
 */

/** "It becomes delivered when the carrier has handed it over": what makes it so. */
const madeSo = new RegExp(unwrap`
  (?<![a-z])(?:becomes|turns(?: (?:in)?to)?|(?:changes|switches|moves|jumps|flips|goes)(?: [a-z]+){0,3} to|counts as|(?:only |just )?(?:shows|reads|appears)(?: up)? as|is only(?: called| marked| shown as)?) ["']?[a-z]+(?: [a-z]+)?["']? (?:only |just |at the moment )?(?:when|once|after|as soon as|the moment|on the day|if)(?![a-z])
`)

/** "Reactivada la verás solo cuando me digas que sí": what stands before a verb of what is to come. */
const comesEs = new RegExp(unwrap`
  ^ (?:(?:ya|solo|no|recien|asi) )?(?:(?:la|lo|las|los|te|le|se) ){0,2}(?:ver|tendr|estar|quedar|aparecer|figurar|saldr|ser|encontrar|recibir)(?:as?|an|emos|e)(?![a-z])(?=.*(?<![a-z])(?:cuando|en cuanto|hasta|una vez|si|despues|tras|al|apenas)(?![a-z]))
`)

/** "La cancelación quedó en nada": of the act that was tried, and not of the thing. */
const toNothingEs = /^(?:se )?quedo en nada$/
const attemptEs = /(?<![a-z])(?:cancelacion|solicitud|intento|peticion|anulacion|gestion|tramite)(?: [a-z0-9-]+){0,4} $/
const hasFailed = (prepared: Prepared): boolean => prepared.records().some(({ status }) => status !== 'ok')

/** "取消没办成", "取消这一步走不通": an act that did not come off. */
const inVainZh = new RegExp(unwrap`
  ^(?:的?(?:操作|请求|申请|动作|流程|事)|(?:这|那)(?:一|条|个|件|边)?(?:步|路|关|事|操作|请求|块|环节)?)?(?:就|也|都|并|还是|根本|到底|最终|最后|终究|实在|压根|已经?|便|是){0,2}(?:(?:没|未|不|没有|无法|没法|不能)(?:再|能够?|有|办法|可能)?(?:办|做|弄|搞|走|操作|处理|提交|执行|完|办理|行|点|进行|申请|生效)?(?:得)?(?:成功?|通过?|过(?=[,。;!?]|$)|动|下[来去]|果(?!然)|定(?=[,。;!?了]|$)|妥|了(?=[,。;!?了]|$)|完成|执行|办理|生效|如愿|行(?=[,。;!?了]|$))|
  (?:被|遭)(?:到|系统|对方|承运商|快递|物流|平台)?(?:拒|驳|退|打|挡|拦|否)|(?:走|行|办|做|搞|弄|撤|退|改|完)不(?:通|了|成|动|掉|来|下来)|来不及|晚了|太晚|迟了|堵|断了|泡汤|黄了|落空|失败|失效|作罢|无望|没戏|没门|没指望)
`)
const actZh = /^(?:取消|退订|撤销|撤单|作废|退款|退货|退|冻结|解锁|解冻|激活|恢复|开通|暂停|停用|关闭|注销|终止)$/

/** "Pues no ha salido: el sistema no responde": what was tried has not come off, and no thing has left. */
const cameOffEs = /^(?:ha |han )?(?:salio|salido|sale|pasado|paso)$/
const goesOutEs = /pedid|paquet|envio|orden|compra|caja|articul|product|almacen|reparto|transport|tienda|bodega|camion/
function isComeOff(phrase: string, head: string, behind: string): boolean {
  const clause = `${head.split(/[.;:,!?]/).at(-1) ?? ''}${behind.split(/[.;:,!?]/, 1)[0] ?? ''}`
  return cameOffEs.test(phrase) && /(?<![a-z])no(?![a-z])/.test(head) && !goesOutEs.test(clause)
}

/** "A qué ciudad llegó", "ver si ya salió": what is yet to be found out. */
const whereEs = new RegExp(unwrap`
  (?<![a-z])(?:(?:(?:ve|se ve|ver|vere|vemos|veamos|veo|reviso|revisar|mirar|miro|saber|sabras|confirmar|comprobar|averiguar|muestra|indica|consultar) (?:a|en|por|hasta|de|con) (?:que|cual) (?:[a-z]+ )?)|(?:hasta|a) donde |
  (?:ver|vere|veamos|reviso|revisar|mirar|saber|confirmar|comprobar|averiguar) (?:cuando|si) (?:ya )?(?:se |lo |la |le |te )?)$
`)
/** "Where it has got to", "ابي اشوف وين وصل": what is yet to be found out. */
const whereAr =
  /(?<![\u0620-\u06ff])[ول]?(?:وين|فين|لوين|لفين|علي وين|اين|متي|امتي|ايمتي|ايمته|اش|كم)(?: (?:قد|هو|هي|صار))? $/

/** "没有冻结的记录": what no record shows. */
const recordZh = /^了?的?(?:记录|提示|通知|痕迹|迹象|显示|字样|标记|信息|消息|说明|日志)/

/** "Nothing is delivered without a signature": as it goes with whatever it is. */
const noneEver = /(?:^\W*|[,;:] ?)(?:nothing|nobody|no (?:[a-z]+ ){1,3})(?: ?(?:is|are|gets?|goes|leaves))(?: ever)? $/
const withoutIt = /^(?: [a-z]+){0,3} (?:without|unless|before|until)(?![a-z])/

/** "Nothing on your side": nothing is left to do. */
const oursOrYours =
  /^(?:nothing|no (?:action|steps?|work|tasks?|effort))(?: (?:more|else|left|further|needed|required|to do|is|remains?)){0,3} (?:on|from|at|with) your (?:side|end|part)$/

/** "وافقت علي الالغا": who agreed is the customer. */
const agreedAr = /^[وف]?(?:وافقت|قبلت)(?:م)?$/
const toActAr =
  /^ (?:بنفسك |انت )?(?:علي|ب)? ?(?:ال)?(?:الغا|تنفيذ|خصم|استرداد|ارجاع|عرض|شروط|استبدال|تغيير|سحب|تحويل|ايقاف|اقتراح|مقترح)/
const noSubjectAr = /^(?: (?:علي(?:ه|ها)|بنفسك|قبل|ثم|انت|بذلك|علي ذلك)(?![\u0620-\u06ff])| ?[,.;!]|$)/
const hasActed = (prepared: Prepared): boolean =>
  prepared.records().some(({ name, status }) => status === 'ok' && !/^(?:get|find|look|search|list)/.test(name))

/** "أما cancelled فتعني ملغى", "cancelled 才是取消": a foreign word, and what it means. */
const foreign = /[\u0620-\u06ff\u3400-\u9fff]/
const meansAbroad = new RegExp(unwrap`
  ^["'”»]? ?(?:ف?(?:[يت]عني|معنا(?:ه|ها)|[يت]دل|[يت]شير|[يت]قصد|هي? (?:ال)?كلم[هت]|ترجمت(?:ه|ها))|(?:才|就|则)?(?:是|指|等于|表示|代表|意味着|翻译|对应|意思)(?=[^,。;]{0,3}["“「']|的?是|意思|["“「']))
`)
const calledAbroad =
  /(?:(?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:كلم[هت]|مصطلح|لفظ|عبار[هت]|لفظ[هت])|单词|词|英文的?) ?["'“«]?$/
/** "معناها ملغي", "تعني \"ملغي\"": what it means, and of nothing. */
const meaningAr = /(?<![\u0620-\u06ff])[وف]?(?:[يت]عني|معنا(?:ه|ها)|ترجمت(?:ه|ها)|[يت]قابل(?:ه|ها)) ?[:"«]{0,2} ?$/

/** Whether a claim of a state is none by what stands right around it. */
export function tellsNoState(match: Match, text: string, prepared: Prepared): boolean {
  const { language, start, end, text: phrase } = match
  const head = text.slice(0, start)
  const behind = text.slice(end)
  if (language === 'zh')
    return (
      (actZh.test(phrase) && inVainZh.test(behind)) ||
      (/^没/.test(phrase) && recordZh.test(behind)) ||
      isPartOfNounZh(phrase, behind)
    )
  if (language === 'es')
    return (
      comesEs.test(behind) ||
      (toNothingEs.test(phrase) && attemptEs.test(head) && hasFailed(prepared)) ||
      whereEs.test(head) ||
      (isComeOff(phrase, head, behind) && hasFailed(prepared))
    )
  if (language === 'ar') {
    if (agreedAr.test(phrase)) return toActAr.test(behind) || (noSubjectAr.test(behind) && hasActed(prepared))
    return meaningAr.test(head) || whereAr.test(head)
  }
  if (foreign.test(text)) return meansAbroad.test(behind) || calledAbroad.test(head)
  if (noneEver.test(head) && withoutIt.test(behind)) return true
  return madeSo.test(text.slice(0, end + 20)) || oursOrYours.test(phrase)
}
