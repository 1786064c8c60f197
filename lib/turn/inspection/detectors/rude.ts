import { type Language, languages } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { clauseStart } from '../excuses/excuses.ts'
import { phrases } from '../grammar/phrases.ts'
import { readableAs } from '../grammar/verbs.ts'
import type { Match, PatternTable } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { rare } from './rare-triggers.ts'
import { arabic } from './rudeness/arabic.ts'
import { arabicScorn } from './rudeness/arabic-scorn.ts'
import { blunt, echoed, echoes, humble } from './rudeness/blunt.ts'
import { chinese } from './rudeness/chinese.ts'
import { isHarmlessZh } from './rudeness/chinese-harmless.ts'
import { chineseScorn } from './rudeness/chinese-scorn.ts'
import { english } from './rudeness/english.ts'
import { englishScorn } from './rudeness/english-scorn.ts'
import { foreignTable, foreignTriggers, foreignWords } from './rudeness/foreign.ts'
import { furtherStep, houseBefore, imperative, standing, theirs } from './rudeness/harmless.ts'
import { isMeek } from './rudeness/meek.ts'
import { isHarmlessAround, isNamed } from './rudeness/named.ts'
import { isOrdinary } from './rudeness/ordinary.ts'
import type { RudeWords } from './rudeness/rude-words.ts'
import { spanish } from './rudeness/spanish.ts'
import { spanishScorn } from './rudeness/spanish-scorn.ts'
import { isExplained, isOtherTongue } from './rudeness/word-talk.ts'

function kind(compose: (words: RudeWords, language: Language) => string) {
  return phrases({
    en: compose(english, 'en'),
    zh: compose(chinese, 'zh'),
    es: compose(spanish, 'es'),
    ar: compose(arabic, 'ar'),
  })
}

/** Each trait as part of one phrase with what ties it to the customer. */
function tied({ target, traits }: RudeWords, language: Language): string {
  const list = traits.split(/,\s*/).join('|')
  return language === 'zh' ? `${target}(${list})` : `${target} (${list})`
}

const abuse = kind(({ abuse }) => abuse)
const insults = kind(tied)
const incapacity = kind(({ incapacity }) => incapacity)
const ridicule = kind(({ ridicule }) => ridicule)
const blame = kind(({ blame }) => blame)
const dismissal = kind(({ dismissal }) => dismissal)
const threats = kind(({ threat }) => threat)
const complaint = kind(({ complaint }) => complaint)
const harm = kind(({ harm }) => harm)
const disowned = kind(({ disowned }) => disowned)
const bluntness = phrases(blunt)
const echoing = phrases(echoes)
const scorn = phrases({ en: englishScorn, zh: chineseScorn, es: spanishScorn, ar: arabicScorn })

/** What opens a sentence. */
const opening = [
  ...[abuse, insults, incapacity, ridicule, blame, dismissal, threats, scorn, harm, complaint].map(
    ({ triggers }) => triggers,
  ),
  foreignTriggers,
  rare(bluntness.triggers),
  rare(echoing.triggers),
]
const wholes = [abuse, insults, incapacity, ridicule, blame, dismissal, threats, scorn, bluntness]

/** The tables that the tests of time look at. */
export const rudeTables: Readonly<Record<string, PatternTable>> = Object.fromEntries(
  Object.entries({
    abuse,
    insults,
    incapacity,
    ridicule,
    blame,
    dismissal,
    threats,
    complaint,
    harm,
    disowned,
    scorn,
    bluntness,
    echoing,
    foreign: { table: foreignTable },
  }).map(([name, { table }]) => [`rude ${name}`, table]),
)

/** "This isn't your fault": what stands right before a phrase takes it back. */
const denied: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?:(?<![a-z])(?:not|never|no|nor|without|hardly|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|nothing|far from|none of|neither of)|
    n't)(?: [a-z]+){0,2} $|(?<![a-z])(?:nobody|no one|no-one)(?: here)? (?:thinks?|thought|says?|said|believes?|
    finds?|calls?|is saying|is calling|
    (?:would|should|may|must|can|ever)(?: ever)? (?:say|think|call|treat))(?: [a-z]+){0,2} $
  `),
  es: /(?<![a-z])(?:no(?! sea)|nunca|jamas|ni|tampoco|sin|nada de|para nada)(?: [a-z]+){0,2} $/,
  zh: /(?:(?<![是又])不是|并非|并不|不能|绝不|从不|没有|无需|不用|不会|不要|不必|请勿|切勿|避免)[^,。]{0,3}$/,
  ar: /(?<![\u0620-\u06ff])و?(?:ليس|ليست|لست|لا(?! تكن| تكون)|لم|مو|مش|غير|ما|بدون|دون)(?: [\u0620-\u06ff]+){0,1} $/,
}
/** An exclamation or a predicate tied to nobody: it is the customer's only where the clause names him or what he says. */
const loose: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:what an?|such an?|such|as|typical|not to be|people|someone|somebody|anyone|a person) /,
  es: /^(?:que|es|esta|tan|menud[oa]|vaya|otra vez|otr[oa]|hay que ser|debe|parece) /,
}
const aboutCustomer: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:you|your|you're|yourself|customers?|buyers?|shoppers?|person|people|question|complaint|message|
    attitude|request|behaviou?r|reaction|excuse|thing to (?:say|ask|do)|to be|not to)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:usted|tu(?= (?:eres|no|si|sol|y|tambien|que|mism|siempre)|[,.!?]|$)|eres|sos|vos|clientes?|persona|gente|pregunta|queja|actitud|mensaje|comportamiento|reaccion|
    excusa|ser|hay que|como se)(?![a-z])
  `),
}
const clauseEnd = /[,;.!?:]|(?<![a-z])(?:but|pero|that|because|porque)(?![a-z])/

/** "Es ridículo que te quejes". */
const ofHisDoing = new RegExp(unwrap`
    ^,? que (?:usted |tu |ustedes )?(?:(?:(?:se|te|me|nos|no|lo|la|aun|siga[sn]?|ni)(?: siquiera)? ){0,3}(?:quej|molest(?:e|an)|enfad|
    enoj|pong)|(?:(?:se|me|nos|no|lo|la|aun|siga[sn]?|ni)(?: siquiera)? ){0,3}(?:pregunt|reclam|pid[ae]|insist|veng|diga|
    sepa|entiend|lea|exij|exig|protest|llor|escrib))
  `)

function isLoose({ language, text: phrase, start, end }: Match, text: string, closed: boolean): boolean {
  if (!loose[language]?.test(phrase)) return false
  const rest = text.slice(end)
  // Whom it is said of may come behind.
  if (language === 'es' && ((!closed && rest.length < 2) || ofHisDoing.test(rest))) return false
  const stop = rest.search(clauseEnd)
  const clause = text.slice(clauseStart(text, start), stop === -1 ? text.length : end + stop)
  if (aboutCustomer[language]?.test(clause)) return false
  // "¡Qué tonto!" alone is said to who reads it; "qué pesado eso", "el paquete es muy pesado" are not.
  return language === 'en' || /^ [a-z]/.test(rest) || !/^(?:que|menud|vaya) /.test(phrase)
}
const polite = new RegExp(unwrap`
    (?<!(?:not|n't|never|hardly|scarcely|is it)(?: really| exactly| quite)? )(?<![a-z])(?:our|my|we|i) (?:own )?(?:fault|mistake|
    error)|(?<![a-z])if (?:it's|it is|this is)(?= )
  `)

/** "من المزعج ان ترفض البطاقه": what has come to pass annoys, and nobody. */
const ofEvent = new RegExp(unwrap`
    ^من (?:ال)?(?:مزعج|ممل|متعب)(?: (?:فعلا|حقا|جدا))? ان (?:ي[\u0620-\u06ff]+|ت(?:رفض|تاخر|تكرر|تعطل|فشل|ظهر|نقطع|ضيع|
    صل|بقي|ختفي|توقف|طول)(?![\u0620-\u06ff]))
  `)

/** What a quality is of: an attempt that failed, a page that lies, whoever cheats; and what is hard on somebody, told in sympathy. */
const ofThings = new RegExp(unwrap`
    (?<![\u0620-\u06ff])(?:ال)?(?:محاول|عملي|معامل|دفع|رساله|رسايل|صفح|رابط|روابط|موقع|مواقع|مكالم|متصل|بايع|تاجر|تحويل|
    صفق)[\u0620-\u06ff]{0,4}(?<!ك)(?: ال[\u0620-\u06ff]{2,12})? $
  `)
const inSympathy =
  /^(?:صعبه?|ثقيله?) (?:عليك|عليكم),? و(?:نحن |انا )?(?:نقدر|اقدر|نعتذر|اعتذر|اتفهم|نتفهم|ناسف|نعرف|اعرف|نشكر)/

function isOfThingAr(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start)
  return (
    ofEvent.test(phrase) ||
    inSympathy.test(phrase) ||
    (/^(?:ال)?(?:فاشله?|نصاب|كذاب|كاذبه?|محتاله?|سخيفه?|حرامي)$/.test(text.slice(start, end).trim()) &&
      ofThings.test(text.slice(0, start)))
  )
}

/** A threat in two parts: what the customer says or does, and what then happens to him by the house. */
function threatened(text: string, previous: string, only?: Language): Match[] {
  return harm.in(text, only).filter(({ language, start, end, text: phrase }) => {
    if (language === 'ar' && /(?<![\u0620-\u06ff])و?(?:لن|لا|لم) $/.test(text.slice(0, start))) return false
    if (standing[language].test(text) || theirs[language].test(text.slice(0, start))) return false
    if (language === 'en' && /^never /.test(phrase) && neverOurs.test(text.slice(0, start))) return false
    const before = text.slice(0, start)
    if (imperative.test(phrase) && (!houseBefore.test(before) || (!/ your?$/.test(phrase) && furtherStep.test(before))))
      return false
    const around = complaint.in(`${text.slice(0, start)} ${text.slice(end)}`, language)
    if (around.length > 0) return conditional[language].test(text)
    return complaint.in(previous, language).length > 0 && foretold[language].test(text)
  })
}

/** "I never get to see it": what the house, or a thing, does not come to have. */
const neverOurs = /(?<![a-z])(?:i|we|they|staff|colleagues|agents|couriers|sellers|it|that|this) $/

const conditional: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z])(?:if|or|carry on|go on|and (?:you'll|you will|we'll|we will|i'll|i will)|otherwise|unless|keep|continue|
    then|once|before|the moment|next time|one more|another)(?![a-z])
  `),
  es: /(?<![a-z])(?:si|o|o si no|de lo contrario|siga|sigue|cuando|la proxima|como|otra|entonces|en cuanto|antes)(?![a-z])/,
  zh: /再|继续|否则|不然|要是|如果|若|就|之后|一旦|敢|还/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:اذا|ان|لو|والا|او|كلما|بعدها|عندها|اي|في حال|مره|اخري|ثانيه)(?![\u0620-\u06ff])/,
}
const foretold: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:watch|see|then|will|'ll)(?![a-z])/,
  es: /(?<![a-z])(?:vera|veras|entonces|luego|despues)(?![a-z])/,
  zh: /就|会|等着|看/,
  ar: /(?<![\u0620-\u06ff])(?:ثم|وسوف|سوف|ستري|بعدها)(?![\u0620-\u06ff])/,
}
/** What comes of it where the customer does nothing; and what comes to another. */
const undone = new RegExp(unwrap`
    (?<![a-z])if (?:you (?:don't|do not|haven't|have not) (?:complain|open|raise|file|dispute|submit|reply|review|
    answer)|no (?:complaint|claim|dispute|review)|nobody)|(?<![a-z])si no (?:reclama|presenta|abre|responde|contesta|
    hay|se presenta|lo reclama)|(?:未|没有?|不)(?:提出|发起)?(?:投诉|申诉|举报)(?:的话|,|,?(?:就|则|将|会))|(?:لم|ما) (?:تشتك|تقدم|ترفع|تعترض)
  `)
const others = new RegExp(unwrap`
    ^(?![^.!?。]*(?:[您你]|(?<![a-z])you(?![a-z])))[^.!?。]*(?:商家|卖家|店家|骗子|对方|该号码|骑手|(?<![a-z])(?:sellers?|merchants?|
    scammers?|fraudsters?|couriers?|vendedor(?:es)?|comercios?|estafador(?:es)?)(?![a-z])|(?<![\u0620-\u06ff])(?:ال)?(?:بايع|
    بايعين|تاجر|محتال|محتالين)(?![\u0620-\u06ff]))
  `)
/** The house's rules of how one may lose an account, told as rules. */
const rules = new RegExp(unwrap`
    (?<![a-z])(?:terms|policy|policies|failed attempts|security|for your (?:safety|protection)|fraud|unpaid|overdue|
    wrong (?:code|pin|password)|payments? (?:keeps? failing|fails?)|(?:pagos?|cobros?) (?:siguen?|falla)|还款失败|扣款失败|
    (?:فشل|تعذر) (?:ال)?(?:دفع|سداد|خصم)|inactiv\w{1,5}|terminos|condiciones|politica|seguridad|intentos|
    impag\w{1,5})(?![a-z])|
    规则|条款|协议|安全|输错|逾期|欠款|冻结期|الشروط|السياسه|سياس|الامان|محاولات|الحمايه|حمايتك
  `)

const thingsGet = new RegExp(unwrap`
    (?<![a-z])(?:that|which|they|it|to|often|sometimes|rarely|easily|don't|didn't|never|not|(?:parcels?|letters?|goods|
    items?|boxes|things|bags|it|they|one) (?:can|could|may|might|will)|(?!yes|this|always|perhaps)[a-z]{3,}s) $
  `)
const lostThings = /^ (?:parcels?|items?|cards?|luggage|letters?|goods|things|keys|files|photos)(?![a-z])/
const handing = /(?<![a-z])(?:hand|give|turn|pass|sign|send|carry|take|roll)(?:s|ed|ing)? $/

/** "Goods that get lost", "hand over nothing", "are you done with the upload": of things, of an act, of a step. */
function ofThingsEn(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  const before = text.slice(0, start)
  if (said === 'get lost') return thingsGet.test(before) || lostThings.test(text.slice(end))
  if (said === 'over nothing') return handing.test(before)
  return said === 'are you done' && /^ with (?:the|that|this|it) /.test(`${text.slice(end)} `)
}

const laughs = /ه{3,}|خ{3,}|ha(?:ha)+|ja(?:ja)+|哈哈|(?<![a-z])lol(?![a-z])|[😂🤣😅😆😁😄]/u

/** The customer's last message as it was written: folding drops what is no letter. */
const lastSaid = ({ context }: Prepared): string =>
  context.messages.findLast(({ role }) => role === 'customer')?.text ?? ''

function claims({ text, previous, closed }: Sentence, prepared: Prepared, only?: Language): Match[] {
  let found = wholes.flatMap((one) =>
    one === insults ? one.in(text, only).filter((match) => !isLoose(match, text, closed)) : one.in(text, only),
  )
  found.push(...foreignWords(text, prepared, only))
  const threat = threatened(text, previous, only)
  const harmless =
    threat.length === 0 ||
    rules.test(text) ||
    undone.test(text) ||
    others.test(text) ||
    echoesPublic(text, prepared, 0.4)
  // Who laughs is laughed with.
  if (found.length > 0 && laughs.test(`${prepared.question} ${lastSaid(prepared)}`))
    found = found.filter(({ text: phrase }) => !laughs.test(phrase))
  const repeated = echoing.in(text, only)
  if (repeated.length > 0 && (humble.test(prepared.question) || echoed.test(previous))) found.push(...repeated)
  const all = harmless ? found : [...found, ...threat]
  if (all.length === 0 || disowned.in(text).length > 0) return []
  return all.filter(
    (match) =>
      !isHarmlessZh(match, text) &&
      !isHarmlessAround(match, text) &&
      !isNamed(match, text, prepared.question) &&
      !isOrdinary(match, text, prepared.question) &&
      !isExplained(match, text, prepared.question) &&
      !isOtherTongue(match, () => readableAs(text)) &&
      !denied[match.language].test(text.slice(0, match.start)) &&
      !polite.test(text.slice(match.start)) &&
      !(match.language === 'ar' && isOfThingAr(text, match.start, match.end)) &&
      !isMeek(match.language, text, match.start) &&
      !(match.language === 'en' && ofThingsEn(text, match.start, match.end)) &&
      // What ties a trait to the customer must not reach into words that are quoted: 您说"你们是骗子".
      !/^[^"]*"[^"]+$/.test(match.text),
  )
}

/** 7.1: insults, mocks, threatens, dismisses or blames the customer. */
export const rude = createClaimDetector({
  name: 'rude',
  afterglow: 'none',
  triggers: Object.fromEntries(
    languages.map((language) => [
      language,
      [...new Set(opening.flatMap((triggers) => triggers[language].split('|')))].join('|'),
    ]),
  ) as Record<Language, string>,
  claims,
  excuses: ['quote'],
})
