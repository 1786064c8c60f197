import { tools } from '#lib/acts/tools.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import { arabicPerson, everyday as commonNames, publicPart } from './house-names.ts'
import { uncasedNames } from './unit-names.ts'

/** Codes of queues, systems and rules as an internal text writes them: capitals, digits and hyphens, or snake and camel case. */
const code = new RegExp(
  unwrap`
    (?<![\w-])(?:(?=[A-Z0-9_-]*[A-Z])[A-Z0-9]{2,}(?:[-_][A-Z0-9]{1,}){1,6}|[a-z0-9]{2,}(?:_[a-z0-9]{2,}){1,6}|
    [A-Z][a-z]+(?:[A-Z][a-z0-9]+){1,4}|[a-z]+(?:[A-Z][a-z0-9]+){1,4}|#[a-z][\w-]{2,}|
    [a-z]{2,}(?:-[a-z0-9]{2,}){0,4}-(?:queue|service|svc|bot|api|db|prod|team|worker|cron)|
    [a-z]+-[a-z]*\d[\w-]*)(?![\w-])
  `,
  'g',
)
/** Names that follow "queue", "team", "system" or "tool" with a capital. */
const titled = new RegExp(
  unwrap`
    (?:(?:the|our|in|via|from|to|by|tool|system|queue|dashboard|playbook|script|model|team|called|named|
    internal) )((?:[A-Z][\w]{2,}|[A-Z]{2,}\d*)(?: [A-Z0-9][\w]*){0,3})(?= (?:queue|team|tool|system|dashboard|desk|
    playbook|script|engine|console|model|list|board|channel|pod|squad|rota|database|rule|tier|group)s?\b)
  `,
  'g',
)
const staff = new RegExp(
  unwrap`
    (?:ask|contact|ping|escalate to|approved by|approval (?:of|from|by)|managed by|owner:?|owned by|lead:?|manager:?|
    supervisor:?|report(?:s)? to|goes to|go to|handled by|call|联系|负责人[:：]?|主管[:：]?|经理[:：]?|由|contactar con|
    responsable:?|encargad[oa]:?|supervisor[a]?:?|المسؤول:?|المدير:?) ?([A-Z][a-zé]+(?: [A-Z][a-zé]+)+|
    [\u4e00-\u9fff]{2,3}(?=审批|批准|处理|复核|审核|负责|跟进|把关|签字|经手))
  `,
  'g',
)
/** A person of the house behind a post, or before what they do. */
const chinesePerson =
  /(?:负责人|主管|经理|组长|专员|审核员|对接人|经办人|主任|总监|值班|联系人)(?:是|为|叫|[:：])? ?([\u4e00-\u9fff]{2,3})(?=[,，。;；、.]|$|审批|批准|处理|负责|跟进|复核)/g
/** A code that begins in Chinese, behind what leads to it. */
const chineseCode =
  /(?:[至到给由进入转叫为挂归]|[“"「])((?![至到给由进入])[\u4e00-\u9fff]{2,4}[-_·][A-Za-z0-9][A-Za-z0-9\u4e00-\u9fff_-]{1,12})/g
const chineseSystem = /[\u4e00-\u9fffA-Za-z0-9]{2,8}(?:队列|看板|风控组|专组|工单池|中台)/g
const everyday = new Set([
  'AliPay',
  'WeChat',
  'PayPal',
  'iPhone',
  'WhatsApp',
  'UnionPay',
  'MasterCard',
  'ApplePay',
  'GooglePay',
  'JavaScript',
  'LinkedIn',
  'YouTube',
])

/** Codes that mix scripts: `OVF-促-7`. */
const mixed =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]*(?:\d|[A-Z]{2}))[A-Za-z0-9]{1,10}(?:-[\p{L}\p{N}]{1,16}){1,4}(?![\p{L}\p{N}-])/gu
/** Names with a capital, or in quotation marks. */
const proper =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{2,}(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,3}|(?<=[“"「«])[\p{L}\p{N} -]{2,16}(?=[”"」»])/gu
const things = unwrap`
    queue|team|squad|desk|board|panel|dashboard|tool|system|engine|rule|playbook|console|tier|score|rating|tag|label|
    flag|segment|watch ?list|etiqueta|marca|segmento|lista|fila|panel|tablero|
    cola|equipo|bandeja|motor(?: antifraude| de riesgo)?|regla|sistema|herramienta|celula|mesa|consola|风控台|系统|队列|平台|台|组|
    规则|引擎|工具|看板|模型|评分|(?:ال)?(?:تقييم|موشر|نظام|قاعده|فريق|قسم|طابور|صف|لوحه|مسار|محرك|اداه|قايمه)
  `
const people = unwrap`
    owner|agent|lead|supervisor|manager|reviewer|analyst|officer|titular|responsable|encargad[oa]|revisora?|
    supervisora?|analista|jef[ea]|负责人|主管|经理|专员|(?:ال)?(?:مسوول|مسووله|مدير|مديره|مشرف|مشرفه|موظف|موظفه)
  `
const namedBefore = new RegExp(
  `(?:${things}|${people}|(?:nota|puntuacion|alerta) de)(?: (?:is|es|called|named|llamad[oa]))?[:,]? ?["(]?$`,
)
/** What a system or a person of the house does. */
const worksBehind = new RegExp(unwrap`
    ^,? ?(?:v\d[\d.]* )?(?:(?:then |also |always |now )?(?:decides?|scores?|flags?|routes?|approves?|rejects?|reviews?|
    handles?|assigns?|signs? off|releases?|escalates?|triages?|screens?)|(?:decide|marca|puntua|asigna|revisa|aprueba|
    rechaza|deriva|enruta|bloquea|evalua|gestiona|lleva|atiende|firma|libera|filtra|califica|calcula))(?![a-z])
  `)
const workedBefore = new RegExp(unwrap`
    (?<![a-z])(?:(?:reviewed|approved|handled|decided|signed off|released|checked|triaged) by|sign-?off (?:by|from)|
    goes? to|(?:l[oa]s?|se l[oa]s?) (?:revisa|aprueba|lleva|atiende|firma|ve|gestiona|decide)|(?:revisad|aprobad|
    gestionad|firmad|atendid)[oa]s? por|pasan? (?:a|por)|escala[nr]? a|a cargo de)(?: el| la)? ?$
  `)
const namedBehind = new RegExp(
  `^["]?[:,]? ?(?:is |es |the |our |el |la |nuestr[oa] )*(?:internal |interno )?(?:${things})`,
)

/** Somebody by two names who stands alone between marks, as a note of the house lists its people. */
const listedPerson = new RegExp(
  unwrap`
    (?<=[:,;(،؛：] ?)(?:(\p{Lu}\p{Ll}{2,}(?: (?:de |del |la )*\p{Lu}\p{Ll}{2,}){1,2})|((?!ال)[\u0620-\u064a]{3,
    8} ال[\u0620-\u064a]{3,10}ي))(?=[,.;)،؛]|$)
  `,
  'gu',
)
/** What a thing in quotation marks does, in Chinese. */
const quotedWorks = /[“"「]([\p{L}\p{N}-]{2,10})[”"」](?:拦截|审核|判定|处理|打分|评分|放行|派单|冻结|标记|触发)/gu

function listedPeople(text: string): string[] {
  return [...text.matchAll(listedPerson)].flatMap(([, latin, arabic]) => {
    const name = latin ?? arabic ?? ''
    const parts = name.split(' ')
    const known = parts.some((part) => commonNames.has(part.toLowerCase()) || publicPart.test(fold(part).folded))
    return known || /ه$|ة$/.test(parts[0] ?? '') ? [] : [name]
  })
}

/** Where work is done, by its name alone: "screening runs in Falconeye". */
const doneIn = new RegExp(unwrap`
    (?<![a-z])(?:runs?|ran|running|works?|lives?|sits?|done|made|held|kept|logged|tracked|tagged|opened|reviewed|screened|checked|
    scored|decided|queued|handled|stored|processed|worked|assigned|routed|parked|raised|booked|corr?e|vive|queda|entra|
    (?:hace|lleva|revisa|procesa|registra|gestiona|guarda|decide|marca|evalua|asigna|tramita)n?|(?:revisa|registra|
    gestiona|procesa|evalua|asigna)d[oa]s?) (?:in|on|by|via|through|to|en|por|con|a)(?: the| el| la)? ?["(]?$
  `)
/** Where a case is written down: "agents log the case in Casebook". */
const writtenIn = new RegExp(unwrap`
    (?<![a-z])(?:(?:log|record|file|note|register|raise|open|create)(?:s|ed)?(?: [a-z]+){0,3} (?:in|on)|
    (?:registr[aeo]n?|registrad[oa]s?|anot[ae]n?|abr[ea]n?|cre[ae]n?)(?: [a-z]+){0,3} en)(?: the| el| la)? ?["(]?$
  `)
/** What somebody does with a tool: "reruns them from Ledgerline". */
const workedFrom = new RegExp(unwrap`
    (?<![a-z])(?:re)?(?:runs?|ran|checks?|releases?|tries|retries|starts?|opens?|pulls?|looks? up|exports?|fix(?:es)?|adjusts?|
    corrects?|lanzan?|ejecutan?|consultan?|corrigen?|ajustan?|liberan?)(?: (?:it|them|these|those|everything|
    (?:the |el |la |los |las )[a-z]+))? (?:in|from|with|via|through|using|inside|desde|con|en)(?: the| el| la)? ?["(]?$
  `)
/** Fields of a record that name who or what of the house has it, and how such a name looks. */
const housePath =
  /(?:^|\.)(?:queue|system|engine|team|assignee|assignedto|reviewer|analyst|handler|handledby|reviewedby)(?:\.name)?$/
const houseRecord = /^(?:account|customer|user|profile|wallet|product|stock|service|link)/
const houseName = new RegExp(
  unwrap`
  ^(?=.{3,40}$)(?:.*[A-Z].*[A-Z\d-].*|\p{Lu}\p{Ll}+|(?!ال)[\u0620-\u064a\u064b-\u0652]{3,}(?: [\u0620-\u064a]{3,}){0,2}|
  [\u4e00-\u9fff]{2,8})$
`,
  'u',
)
/** What a team or a system is called anywhere. */
const plainTeam = new RegExp(
  unwrap`
  ^(?:ال)?(?:support|risk|fraud|payments?|finance|billing|logistics|compliance|operations|customer|soporte|pagos|
  riesgos?|فريق|دعم|مدفوعات|客服|财务|风控|物流|售后|人工|支付|合规|审核|技术|运营)|
  (?:行|银行|公司|组织|商家|卖家|平台|航司|使?领馆|运营商)$|^(?:the )?(?:complaints?|disputes?|claims|returns|refunds?|sales|accounts|legal|shipping|warehouse|delivery|collections)(?: (?:team|department|dept|desk|office))?$|
  ^(?:(?:equipo|departamento|area|oficina) de )?(?:reclamaciones|reclamos|quejas|disputas|devoluciones|reembolsos|ventas|cobros|envios|almacen|atencion al cliente)$|
  ^(?:投诉|退款|理赔|法务|仓库|配送|销售|争议|退货)(?:部门?|组|团队|中心|处|科)?$|^(?:ال)?(?:قسم|[إا]دار[ةه]|فريق|وحد[ةه]|مكتب|خدم[ةه])? ?(?:ال)?(?:شكاو[ىي]|نزاعات|مرتجعات|استرداد|مبيعات|حسابات|توصيل|شحن|عملاء|مستودع|تحصيل)$
`,
  'i',
)

/** Names of people, teams and systems that a record holds for the house's own use. */
function recordNames(prepared: Prepared): string[] {
  return prepared
    .leaves()
    .filter(({ source, path, value }) => housePath.test(path) && !houseRecord.test(source) && houseName.test(value))
    .map(({ value }) => value)
    .filter((value) => !plainTeam.test(value) && !commonNames.has(value.toLowerCase()))
}

/** A name of two characters is a word of the language, too: what tells it is the sign or the noun beside it. */
const asSystem = [
  '"_"',
  '_系统',
  '_平台',
  '_引擎',
  '_队列',
  '_后台',
  '_规则',
  '_模型',
  '_组',
  '_小组',
  '_专组',
  '_团队',
  '_看板',
  '_工具',
  '_评分',
  '_标签',
  '_标记',
  '_名单',
  '_打的分',
  '_打分',
  '_给的分',
]
/** Rules by their own names: parted by hyphens, nobody writes so who does not mean the rule. */
const ruleNames = [
  ...builtInRules.rules.flatMap(({ matcher }) => (matcher.kind === 'detector' ? matcher.name : [])),
  'third-party-disclosure',
  'raw-pii',
  'internal-material',
  'prompt-leak',
  'invented-policy',
  'self-contradiction',
  'no-progress',
].filter((name) => name.includes('-') && !/^(?:financial-advice|self-contradiction|no-progress)$/.test(name))

/** "La calcula Centinela": a score and who makes it, one word or two. */
const calculatedBy =
  /(?<![a-z])(?:(?:scored|computed|calculated|screened|flagged|decided) by|l[oa]s? (?:calcula|puntua|asigna|marca|evalua|filtra|decide)|(?:calculad|puntuad|asignad|evaluad|filtrad)[oa]s? por)(?: el| la)? ?$/

/** What an internal unit names beside a thing or a post of the house. */
function properNames(text: string): string[] {
  return [...text.matchAll(proper)].flatMap(({ 0: name, index }) => {
    const before = fold(text.slice(Math.max(0, index - 40), index)).folded
    const behind = fold(text.slice(index + name.length, index + name.length + 32)).folded
    const known = name.split(/[ -]/).every((part) => everyday.has(part) || commonNames.has(part.toLowerCase()))
    const two = /[ -]/.test(name)
    const stands = namedBefore.test(before) || namedBehind.test(behind)
    const works =
      calculatedBy.test(before) ||
      (two && (worksBehind.test(behind) || workedBefore.test(before))) ||
      (/^\p{Lu}/u.test(name) && (doneIn.test(before) || writtenIn.test(before) || workedFrom.test(before)))
    return !known && (stands || works) ? [name] : []
  })
}

/** Names of the house that only internal units hold: folded, and none that stands in open text. */
export function internalNames(prepared: Prepared, open: string): string[] {
  const found = new Set<string>([...Object.keys(tools), ...ruleNames])
  for (const unit of prepared.internalUnits) {
    for (const match of unit.text.matchAll(code)) if (!everyday.has(match[0])) found.add(match[0])
    for (const pattern of [titled, staff, chinesePerson, chineseCode])
      for (const match of unit.text.matchAll(pattern)) if (match[1]) found.add(match[1])
    for (const match of unit.text.matchAll(chineseSystem)) found.add(match[0])
    if (unit.id === 'system-prompt') continue
    for (const match of unit.text.matchAll(mixed)) found.add(match[0])
    for (const name of properNames(unit.text)) found.add(name)
    for (const name of [...listedPeople(unit.text), ...uncasedNames(unit.text)]) found.add(name)
    for (const [, name = ''] of unit.text.matchAll(quotedWorks)) found.add(name)
    for (const [, name = ''] of fold(unit.text).folded.matchAll(arabicPerson)) found.add(name)
  }
  for (const name of recordNames(prepared)) found.add(name)
  const openText = ` ${open} `
  return [...found]
    .map((name) => fold(name).folded)
    .flatMap((name) => (/^[\u4e00-\u9fff]{2}$/.test(name) ? asSystem.map((form) => form.replace('_', name)) : [name]))
    .filter((name) => name.length >= 3 && !/^\d[\d-]*$/.test(name) && !openText.includes(name))
}
