import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { statesOfFailures } from '../states/failed-calls.ts'
import type { ClaimedAct } from './claimed-acts.ts'

/* What sounds like news, and is a greeting, how such a thing goes, what would follow, another's case, or a parcel on its road. */

/** "Welcome back!", "glad you're back in town": the customer has come. */
const cameBack = new RegExp(unwrap`
  (?<![a-z])(?:welcome|(?:have|having|see|seeing|get|getting) you(?: all)?|(?:that|glad|happy|pleased|great|good|nice|lovely|hear|see|hope) you(?:'re| are|'ve come| have come)(?: safely| both| all| now)?) ?$
`)

/** "Closing an account is done …", "a reset is done …": of any such. */
const anySuch = new RegExp(unwrap`
  ^\W*(?:(?:and|but|so|also|yes|no|ok|okay) )?(?:[a-z]{2,12}ing (?:an?|the|any|your|my|its|it) |an? |any |each |every |[a-z]{3,14}s (?:of|for|to) an? |[a-z]{5,14}s (?:is|are) )
`)
const present =
  /(?:^| )(?:is|are|gets?) (?:done|completed?|finished|finali[sz]ed|sorted|handled|confirmed|successful|effective)$/
const howItGoes =
  /^ (?:only |always |usually |best |right )?(?:after|by|via|through|from|at|with|online|once|when|under|per|in (?:the|two|a|three|person|writing|branch)|on (?:the|your|that|its|paper))(?![a-z])(?! (?:for you|(?:the|my|our) (?:end|side)))/

function clauseStart(text: string, at: number): number {
  return Math.max(...[...',;:.!?'].map((sign) => text.lastIndexOf(sign, at))) + 1
}

function isHowItGoesEn({ start, end }: ClaimedAct, text: string): boolean {
  const from = clauseStart(text, start)
  return present.test(text.slice(0, end)) && anySuch.test(text.slice(from, end)) && howItGoes.test(text.slice(end))
}

/** "La baja de una cuenta queda hecha solo tras …", "cancelar un pedido está hecho en dos toques". */
const anySuchEs =
  /^\W*(?:(?:y|pero|si|no|ademas) )?(?:[a-z]{3,12}(?:ar|er|ir) (?:una?|el|la|su|tu) |(?:el |la |los |las )?[a-z]{4,14} de una? |una? )/
const howItGoesEs =
  /^ (?:(?:solo|siempre|unicamente|mejor) )?(?:tras|despues de|en (?:dos|tres|un|una|pocos|la|el|cuestion)|desde|mediante|por (?:la|el|escrito)|con (?:la|el|un)|a traves|cuando|una vez|al)(?![a-z])/

function isHowItGoesEs({ start, end }: ClaimedAct, text: string): boolean {
  const from = clauseStart(text, start)
  const head = text.slice(from, end)
  return (
    anySuchEs.test(head) &&
    /(?<![a-z])(?:esta|queda|es|va) (?:hech|list|complet|termin|resuelt)[a-z]*$/.test(head) &&
    howItGoesEs.test(text.slice(end))
  )
}

/** "One more step and it's done", "un sí y queda hecho": told of what the customer does first. */
const stepFirst = new RegExp(unwrap`
  (?<![a-z])(?:(?:one|a|an|another|single|two|three|few|your|just) (?:(?:more|last|quick|simple|final|short) ){0,2}(?:yes|ok|okay|steps?|taps?|clicks?|words?|minutes?|reply|code|login|signature)(?: from you| here| more)?,? (?:and|then)|(?:un|una|dos|tu|su) (?:(?:ultimo|simple|solo|ultima) )?(?:si|paso|toque|clic|pasos|toques|palabra|codigo|confirmacion)(?: mas| tuyo| suyo)? y)(?: then| luego)? ?(?:it|that|this|ya|todo|lo)?$
`)

/** "الطلب مو ملغي". */
const notSoAr = /(?<![\u0620-\u06ff])[وف]?(?:مو|مب|موب|مهوب|مش|مانه|ماهو|ما هو|منو|مانو) $/

/** "关了我就联系不上您了", "取消了就恢复不了": once it has been; "联系不上": cannot be. */
const onceZh =
  /^(?:好|完|掉|成功)?了(?:之?后|以后)?(?:[我您你它][们那这]?[边里]?)?(?:就|也|便|才|可就)(?!是|好|行|可以|没事)/
const cannotZh = /^不(?:上|到|了(?!解)|着|出|成|动|住|来|掉|开|回)/
const newsZh = /已|刚|[给帮替为][您你]|我(?:们|这边)?(?:先|都|就)?(?:把|将)|成功(?!了)/
/** "重置好了,锁通常也就跟着开了": where he asks how it goes. */
const asksWayZh = /怎么|咋|怎样|如何|几步|步骤|流程|哪里|在哪/
const wishesZh = /帮我|给我|替我|请|麻烦|我要/
const thenZh = /^了?,[^,。]{0,8}(?:通常|一般|往往|也就|自然|就会|便会|才)/

function dependsZh({ start, end, self, text: phrase }: ClaimedAct, text: string, question: string): boolean {
  const behind = text.slice(end)
  if (cannotZh.test(behind)) return true
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf('。', start)) + 1
  if (newsZh.test(text.slice(from, end))) return false
  if (onceZh.test(phrase.endsWith('了') ? `了${behind}` : behind)) return true
  return !self && asksWayZh.test(question) && !wishesZh.test(question) && thenZh.test(behind)
}

/** "师姐那笔走完了,您这笔还在途中": whose case the customer has set beside his own. */
const near = unwrap`
  师[姐兄妹弟]|学[姐长妹弟]|闺蜜|室友|舍友|同事|同学|朋友|邻居|老师|老板|领导|房东|房客|亲戚|[表堂][姐妹哥弟]|妈妈?|爸爸?|爷爷|奶奶|外[婆公]|姥[姥爷]|婆婆|公公|岳[父母]|老公|老婆|儿子|女儿|姐姐?|妹妹?|哥哥?|弟弟?|嫂子|姑[姑妈]|舅[舅妈]|阿?姨|叔叔?|伯[伯父]|他|她|人家
`
const nearsCase = new RegExp(
  `^[^,。]{0,3}?(?:[您你]的?)?(?<who>${near})(?:[那这]边|自己)?(?:的|那|这)[笔单个份件台张边]?`,
)
const mine = /我(?:自己)?的?(?:这?[笔单个份件])?(?:呢|咋|怎么|为什么|为啥|没|还|却|就|这|不)/

function isNearsCase({ start, end }: ClaimedAct, text: string, question: string): boolean {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1
  const who = nearsCase.exec(text.slice(from, end))?.groups?.who
  return who !== undefined && mine.test(question) && new RegExp(`(?:${near})`).test(question)
}

/** An order on its road, as its fact or a failed call says: what may be said of it so. */
const roads = {
  en: /^(?:[a-z0-9-]+ )?(?:(?:has|have|is|'s|already|now|just|long|since) ?)*(?:left|gone out|set off|shipped|out (?:with|for))$/,
  es: /^(?:[a-z0-9-]+ )?(?:ya )?(?:(?:va|van|viaja|esta|sigue|anda|salio|sale|se encuentra) ?)?(?:ya )?(?:(?:de|en) camino|en (?:manos|ruta|reparto|transito)|hacia|rumbo a?)$/,
  ar: /^[وف]?(?:صارت?|اصبحت?|باتت?)$/,
} as const
const roadOn = {
  en: /^ ?(?:$|[.,;:!]|us(?![a-z])|our|the (?:warehouse|depot|shop|store|courier|carrier)|here|on the \d|so|and|but|with the)/,
  es: /^ ?(?:$|[.,;:!]|y |asi que|pero|por lo que|desde|con (?:el|la) (?:transportista|mensajer|repartidor|courier)|del? (?:transportista|mensajer|repartidor|courier|correos|la paqueteria|la mensajeria|la empresa de)|(?:a|hacia )?(?:ti|usted|(?:tu|su) (?:casa|destino|ciudad)|destino)(?![a-z]))/,
  ar: /^ (?:(?:ف?ب|في )(?:ال)?طريق|عند(?:هم|ه|ها| (?:ال)?(?:ناقل|مندوب|سايق|شركه|موصل))|مع(?:هم|ه| (?:ال)?(?:ناقل|مندوب|سايق|شركه|موصل))|(?:ب|في )(?:يد|ايدي?)(?:هم|ه)?(?![\u0620-\u06ff]))/,
} as const
const orderHead = {
  en: /(?:^\W*|[,;:.!] ?|(?<![a-z])(?:and|so|but|as|since|because|that|the) )(?:it|(?:the|your|that|this) (?:parcel|package|order|shipment|delivery|box)|[a-z]{2,5}-\d+) ?$/,
  es: /(?<![a-z])(?:pedido|paquete|envio|compra|orden|caja|[a-z]{2,5}-\d+)(?: (?:ya|tambien|todavia|aun))? ?$/,
  ar: /(?<![\u0620-\u06ff])[وفلب]?(?:ال)?(?:طلب|طلبك|طلبيه|طلبيتك|شحنه|شحنتك|طرد|طردك|لان[هـ]?ه?ا?|[a-z]{2,5}-\d+)(?: (?:اصلا|خلاص|كان))? $/,
} as const
/** Behind a pronoun it may be what was asked for: "it's on its way" to who wants his money. */
const another =
  /(?<![a-z])(?:nuev[oa]s?|otr[oa]s?|reemplazo|repuesto|reembolso|dinero|new|replacement|refund|second|other|talla|size)(?![a-z])|(?:ال)?(?:بديل|جديد|استرداد|مبلغ|فلوس|مرتجع)/

function isOnItsRoad(
  { language, self, start, end, text: phrase }: ClaimedAct,
  text: string,
  prepared: Prepared,
): boolean {
  if (self || language === 'zh' || !roads[language].test(phrase.trim()) || !roadOn[language].test(text.slice(end)))
    return false
  const said = phrase.trim().split(' ')[0] ?? ''
  const digits = /^\d+$/.test(said) ? said.length : 0
  const head = text
    .slice(0, start + digits)
    .replace(/(?<![a-z])(?:ya|va|esta|has|is|already|now)(?: (?:ya|va|esta|already|now))* $/, '')
  if (!orderHead[language].test(digits > 0 ? head : `${head.trimEnd()} `) || another.test(head)) return false
  return (
    statesOfFailures(prepared).has('shipped') ||
    prepared
      .leaves()
      .some(({ path, value }) => /(?:state|status)$/.test(path) && /ship|transit|dispatch|way|out_for/i.test(value))
  )
}

/** What is written down, kept, opened or moved is not cancelled by that, unless the cancelling itself is. */
const noEnd = new RegExp(unwrap`
  (?<![a-z])(?:saved|stored|registered|updated|changed|swapped|replaced|switched|guardad|registrad|actualizad|cambiad|modificad|corregid|inscrit|abiert)(?:[oa]s?)?$|(?:保存|更新|修改|更正|同步|登记|变更|换|改)(?:好|成功|完|过)?(?:了|啦|完)?$|
  (?<![\u0620-\u06ff])[وف]?(?:مسجل|محدث|معدل|مثبت|مفتوح|محفوظ|قايم|سجل|حدث|عدل|حفظ|فتح|تعدل|تغير)(?:ه|ا|ت)?$
`)
const ending = /cancel|anul|baja|取消|撤|退订|الغا|كنسل|(?<![a-z])(?:request|solicitud|peticion)(?![a-z])|申请|请求/

/** Whether what became of the thing is no end of it. */
export function isNoEnd(phrase: string, clause: string): boolean {
  return noEnd.test(phrase.trim()) && !ending.test(clause)
}

/** "Se resolvió a favor del comprador": how others have decided, as a fact says. */
const decidedFor =
  /^ (?:a favor de|en contra|in (?:favou?r of|your favou?r|the [a-z]+'s favou?r|their favou?r)|against|لصالح|لمصلحه|ضد)|^[^,。]{0,6}(?:胜|败|支持了?(?:卖|买|商))/
const decision = /^(?:lost|won|resolved|decided|closed|settled)/i

/** "现在是已退回状态": the parcel came back, as a fact says. */
function isSentBackZh({ self, end, text: phrase }: ClaimedAct, text: string, prepared: Prepared): boolean {
  return (
    !self &&
    /退$/.test(phrase) &&
    /^回(?:状态|的状态|来|仓|$|[,。])/.test(text.slice(end)) &&
    prepared.leaves().some(({ path, value }) => /(?:state|status)$/.test(path) && /^return/i.test(value))
  )
}

/** Whether a claim is no news of what the house has done. */
export function isNoNews(claim: ClaimedAct, text: string, prepared: Prepared): boolean {
  const { language, start, end, text: phrase } = claim
  if (language === 'en' && /(?:^| )back$/.test(phrase) && cameBack.test(text.slice(0, end - 4))) return true
  if (!claim.self && decidedFor.test(text.slice(end)) && prepared.leaves().some(({ value }) => decision.test(value)))
    return true
  if (language === 'en' && isHowItGoesEn(claim, text)) return true
  if (language === 'es' && isHowItGoesEs(claim, text)) return true
  if (language === 'ar' && !claim.self && notSoAr.test(text.slice(0, start))) return true
  if ((language === 'en' || language === 'es') && !claim.self && stepFirst.test(text.slice(0, start).trimEnd()))
    return true
  if (language === 'zh' && isSentBackZh(claim, text, prepared)) return true
  if (language === 'zh') return dependsZh(claim, text, prepared.question) || isNearsCase(claim, text, prepared.question)
  return isOnItsRoad(claim, text, prepared)
}

/** "我这边还是已发出", "我只知道已交给承运方": what is read there, and not what "I" have done. */
const readThere =
  /(?:^|[,;:。])[^,;:。]{0,4}我(?:们)?(?:这边|这里|这儿|这头)?(?:[a-z]{2,5}-\d+|订单|单子|包裹|它)?(?:也|都|只|就|能|目前|现在|还|仍然?|依然|依旧|确实|里)*(?:(?:看|查|知道|了解)(?:到|的|见)?(?:的?是)?|显示|是(?=["“]?已))[^,;。我]{0,24}$/
const copula = /(?:是|为)["“]?$|(?:是|为)["“]?已经?$/
const helps = /[给帮替为][您你]|(?:把|将)[^,。]{1,10}$/

/** The claim, as of nobody where it is only read from a record. */
export function unlessReadOff(claim: ClaimedAct, text: string): ClaimedAct {
  if (claim.language !== 'zh' || !claim.self) return claim
  const { start, end } = claim
  const at = Math.max(start, end - 4)
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('。', at)) + 1
  const head = text.slice(from, at).replace(/已经?$/, '')
  const clause = text.slice(from, end + 2)
  if (helps.test(clause)) return claim
  return readThere.test(text.slice(from, at)) || copula.test(head) || copula.test(text.slice(from, end))
    ? { ...claim, self: false }
    : claim
}
