import { unwrap } from '#lib/text/unwrap.ts'
import { findFigures } from '../figures/find-figures.ts'
import { anyNo, asksBack, strongYes, weakYes } from './consent-words.ts'

/*
 * What stands beside a yes in its own clause. "Of course" is a yes, "of course not" and "fine print" are none: a clause says yes only
 * where every word of it is understood.
 */

/** Words that add nothing to a yes, or say when, how and to whom. */
const companions: readonly RegExp[] = [
  new RegExp(unwrap`
    ^(?:pl(?:ea)?se?|plz|thank(?:s| you)(?: (?:so |very )?(?:much|a lot|a bunch|in advance|again))?(?: for (?:the|your|all your|all the)(?: quick| kind)? (?:help|support|time|patience|
    info|reply))?|thx|ty|cheers|sorry|(?:for )?(?:the|any) (?:trouble|bother|hassle|confusion)|
    as soon as (?:possible|you can)|asap|right (?:away|now)|straight away|immediately|at once|today|now|quickly|quick|fast|hurry(?: up)?|finally|
    i(?:'m| am| do|'d| would)?|we(?:'re| are|'d| would)?|i know|i understand|i see|understood|got it|like|love|want|need|to|do|does|did|go|ahead|on|with|for|of|in|and|so|the|a|an|my|our|your|it|them|
    that|this|these|those|one|ones|both|points|all|everything|full|whole|entire|just|only that|then|again|already|still|anyway|anyways|though|indeed|too|really|very|quite|
    sure|certain|positive|exactly|same|is|was|are|be|me|us|you|sir(?: ?ji)?|madam|ma'am|maam|mates?|man|buddy|bro|bruh|brother|dude|boss|chief|pal|hun|hon|luv|sis|bhai(?:ya)?|yaar|ji|lah|kindly|regardless|either way|even so|in any case|no matter what|tho|away|kar(?: ?(?:do|dijiye|dena|o))?|ka?r ?do|kijiye|accha|the needful|same|dear|love|friend|guys?|team|order|card|
    omg|oh my god|god|hell|heck|ffs|lose|losing|loss|aware|noted|both of us|from|ta|case|mind is made up|both points|it(?:'s| is)|that(?:'s| is)|which is|what|thats|if possible|when you can|
    hello|hi|mhm|mm+|um+|uh+|hmm|oh|ah|haha|lol|yes+|yeah|yep|yup|ok+|okay|x+|
    how i (?:want|like) it|will|would|can|may|should|could|thing|euros?|eur|dollars?|usd|pounds?|gbp)(?![a-z'])
  `),
  new RegExp(unwrap`
    ^(?:(?:por |x )?favor(?:cito)?|porfa(?:s|vor|vis)?|(?:muchas |mil |muchisimas )?gracias(?: (?:por (?:la|tu|su|todo)(?: [a-z]+)?|de antemano|igualmente))?|muy amable|
    cuanto antes|lo antes posible|lo mas (?:rapido|pronto) posible|ahora(?: mismo)?|ahorita|ya(?: mismo)?|hoy(?: mismo)?|de una(?: vez)?|rapid[oa]|rapidito|pronto|enseguida|
    l[oa]s?|el|un[oa]?|les?|me|mis?|tus?|sus?|nos|te|se|que|a|al|en|con|de|del|por|para|y|e|o sea|es[aeo]s?|est[aeo]s?|mism[oa]s?|tod[oa]s?|ambos|ambas|igual(?:mente)?|
    entonces|pues|pos|po|pue|porfi(?:s)?|porfaplis|por fis?|x ?f[ai]s?|plis+|pls|plz|guay|anda|tio|tia|rein[ao]|rey|corazon|cielo|maj[oa]|carino|mij[oa]|parce|carnal|wey|guey|compa(?:dre)?|jefa|hombre|mujer|herman[oa]|pana|dokey|dokie|bueno|tal cual|asi|mero|nomas|no mas|solo eso|completo|total|es|esta|estoy|soy|era|sea|segur[oa]|
    senor(?:a|ita)?|amig[oa]|joven|jefe|crack|guap[oa]|se|ya se|entiendo|entendido|comprendo|quiero|quisiera|queremos|deseo|
    pedido|tarjeta|cuenta|dinero|orden|tambien|muy|bien|hola|che|jaja+|ok+|oki|si+|sip|sii+|aunque sea tarde|de todos modos|de todas formas|
    puede[sn]?|hacer(?:lo)?|favor)(?![a-z])
  `),
  new RegExp(unwrap`
    ^[وف]?(?:من فضلك[م]?|لو سمحت(?:م|ي|وا)?|لو تكرمت(?:م|ي)?|بعد اذنك|رجاء|ارجوك|شكرا(?: (?:جزيلا|لك|لكم|كثيرا|مقدما|علي(?: [\u0620-\u06ff]+){1,3}))?|مشكور(?:ين|ه)?|تسلم(?:ين|ون)?|
    (?:الله )?(?:يعطيك[م]?|يعطيكم) العافيه|يعافيك|الله يسعدك|بارك الله فيك|جزاك الله خيرا?|
    باسرع (?:وقت|ما يمكن)(?: ممكن)?|باسرع|في اسرع وقت(?: ممكن)?|بسرعه|الان|الحين|هلا|هلق|دلوقتي|فورا|حالا|اليوم|
    الي|علي|في|عن|ل|ب|هذا|هذه|هذي|ده|دي|هاد|هاي|ذلك|هيك|كذا|كده|نفس(?:ه|ها)?|كل(?:ه|ها|و)?|كامل(?:ا|ه)?|المبلغ|كاملا|انا|احنا|نحن|لي|لنا|لك|لكم|هو|هي|
    (?:ال)?طلب(?:ي)?|بطاقتي|حسابي|(?:ال)?بطاقه|(?:ال)?حساب|مع الشكر|بسم الله|ان ?شاء? ?الله|(?:يا )?(?:اخي|اخوي|خوي|اختي|حبيبتي|فندم|باشا|بيه|معلم|ريس|عم|استاذ|استاذه|حبيبي|غالي|طيب|عزيزي)|
    فهمت|مفهوم|اعرف|ادري|متاكده?|ارغب|احب|اتمني|ودي|بذلك|بهذا|بهذي|كذلك|اريد|اريده|ابي|ابغي|اود|ان|قد|جدا|تماما|خلص|والله|عادي|اذا ممكن|
    السلام عليكم|مرحبا|هلا|هههه*|نعم|ايوه|اي|ايه|اوك|اوكي|بالتوفيق|مناسب|مره|يورو|دولار|درهم|ريال|الله|زي ما (?:قلت|ذكرت)|كما (?:قلت|ذكرت))(?![\u0620-\u06ff])
  `),
  new RegExp(unwrap`
    ^(?:果断|干脆|麻溜|只能|唉|哎|诶|呗|麻烦|拜托|劳驾|谢+|感谢|多谢|辛苦|尽快|快点|赶紧|马上|现在|立刻|立即|今天|一下|处理|操作|办理|进行|继续|按照|这样|这么|那样|知道|明白|了解|清楚|收到|想好|想要|
    可以|确定|确认|没错|没问题|直接|原路|订单|全额|全部|所有|无误|我们|本人|老师|客服|小姐姐|欧元|美元|人民币|块钱|哈+|嗯+|ok|okay|yes|x+|
    [的了吧啊呀哦呢嘛啦噢喔哟咯滴哒嘞那就也都全这个么您你我帮请给为把它快下办弄搞来去按说要是对好行到卡里上单钱得亲元块掉完])
  `),
]
/** The yes-words, each to its end. */
const yesses = [strongYes, weakYes].map(({ source }) => new RegExp(`(?:${source})(?:ه|ها|وا)?(?![a-z\\u0620-\\u06ff])`))
/** "Yes I ordered it by mistake": a reason without a pause before it. */
const whyAtOnce = new RegExp(unwrap`
    ^(?:(?:i|we)(?:'ve| have)? (?:ordered|bought|got|found|made|chose|picked|took)|it(?:'s| is| was| came| arrived)|(?:lo|la|los|las) (?:compre|pedi|encontre|recibi)|(?:compre|pedi|encontre|fue|me equivoque)|
    (?:my |our )?plans|买|下错|拍错|选错|اتاخر|اشتري|طلبت|لقيت|وجدت|وصل|تاخر|اخترت)
  `)
/** Whoever thanks and leaves has agreed to nothing. */
const leaves =
  /(?:thanks|thank you|thx|cheers|gracias|شكرا) (?:anyways?|bye|igual(?:mente)?|de tod[oa]s (?:formas|modos|maneras)|علي كل حال|مع السلامه)|再见|拜拜/
/** "Thanks Otto": who is thanked. */
const thanked = /(?:thanks?|thank you|gracias|شكرا) $/
const edge = /^[^a-z\u0620-\u06ff\u4e00-\u9fff0-9]+/
const token = /^(?:[a-z0-9'’.,_-]*[a-z0-9]|[\u0620-\u06ff0-9]+|[\u4e00-\u9fff]|.)/

/** A yes that is one in any company; the others ("sure", "great", "claro") may be meant otherwise. */
const firm = new RegExp(unwrap`
    ^(?:yes|yea|yeah|yeh|yh|ye(?![a-z])|yas|sii|yep|yup|aye|do (?:it|so|that|this|both)|go ahead|go for it|go on|proceed|(?:i )?(?:do|confirm|agree|accept|approve|consent|
    authori[sz]e)|correct(?! me)|exactly|that(?:'s| is)? (?:right|correct)|correcto|exacto|صحيح|对(?!方|了)|confirmed|agreed|accepted|please (?:do|go|proceed|cancel|refund|change|open|update|switch|send|file|submit)|pls|you (?:may|can|have)|i (?:already )?said|
    (?:si)+(?![a-z])|sip|confirm[ao]|adelante|hag|haz|hac|proced|acept|autoriz|de acuerdo|estoy de acuerdo|conforme|
    是|确[认定]|同意|请|办|退|取消|需要|نعم|اجل|موافق|ب?اوافق|[بم]?نوافق|بوافق|اقبل|بقبل|[بم]?(?:نا?|اا?)?و?كد|نفذ|كمل|تابع|تاكيد)
  `)
/** The shape in which a reason is told: "I ordered it by mistake", "lo compré mal". */
const tellsWhy = new RegExp(unwrap`
    ^(?:and |since |because |as |for |y |que |porque |ya que |و|因为|反正)?(?:i|it|it's|its|they|they're|my|we|this|that|the|lo|la|los|las|me|mi|ya|es|fue|era|estan?|compre|pedi|encontre|
    我|是|它|因为|反正|已经|买|下|لان|انا|اشتريت|طلبت|وجدت|لقيت|وصل|تاخر|كان)
  `)

/** Where a clause goes on to say why. */
export const reason = / (?:because|since|as it|porque|ya que|لان)(?![a-z\u0620-\u06ff]).*$|,?因为.*$/

export interface Clause {
  text: string
  /** A yes, and nothing else than what goes with one. */
  yes: boolean
  /** The yes is one in any company. */
  firm: boolean
  /** Nothing but words that go with a yes. */
  plain: boolean
  /** Says why. */
  why: boolean
}

/** Whether a word is said back, in whatever form: "قدمه" where "أقدم" was put. */
function isSaidBack(word: string, known: ReadonlySet<string>, put: string, act: RegExp | undefined): boolean {
  if (known.has(word) || act?.test(word)) return true
  if (!/[\u0620-\u06ff]/.test(word)) return false
  // "ارد لك الباقي؟" "رد الباقي".
  if (word.length === 2) return new RegExp(`(?<![\\u0620-\\u06ff])[ابن]{1,2}${word}(?![\\u0620-\\u06ff])`).test(put)
  const stem = word.replace(/^[وف]?(?:ال|لل|ا|ن|ب|ل)?(?=[\u0620-\u06ff]{3})/, '').replace(/(?:ه|ها|هم|ي|وا|ك)$/, '')
  return stem.length >= 3 && put.includes(stem)
}

/** Reads one clause of an answer; `put` is what the assistant has put, whose words may be said back, as may those of the act. */
export function readClause(text: string, put: string, act?: RegExp): Clause {
  const known = new Set(put.match(/[a-z0-9][a-z0-9'._-]*[a-z0-9]|[a-z0-9]|[\u0620-\u06ff]+|[\u4e00-\u9fff]/g) ?? [])
  const negated =
    anyNo.test(text.replace(/(?<![a-z])(?:desde luego|como no)(?![a-z])|هذا ما (?=اريد|ابي|ابغي)/, ' ')) ||
    asksBack.test(text) ||
    text.includes('?') ||
    leaves.test(text)
  // Whether a sum is the one that was put is for others to judge.
  const figures = findFigures(text).filter(
    ({ kind }) => kind === 'money' || kind === 'bare' || kind === 'count' || kind === 'exempt',
  )
  const blank = figures.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const said = blank.replace(reason, '')
  let rest = said.replace(edge, '')
  let yes = false
  let isFirm = false
  while (rest !== '' && !negated) {
    const agreed = yesses.map((pattern) => pattern.exec(rest)?.[0] ?? '')
    const longest = agreed.reduce((a, b) => (b.length > a.length ? b : a))
    const beside = companions
      .map((pattern) => pattern.exec(rest)?.[0] ?? '')
      .reduce((a, b) => (b.length > a.length ? b : a))
    // A word is read to its end: "fine" is none of "finest".
    const whole = (part: string) =>
      part !== '' && !(/[a-z\u0620-\u06ff]$/.test(part) && /^[a-z\u0620-\u06ff]/.test(rest.slice(part.length)))
    if (whole(longest)) {
      yes = true
      isFirm ||= firm.test(rest)
      rest = rest.slice(longest.length).replace(edge, '')
      continue
    }
    if (whole(beside)) {
      rest = rest.slice(beside.length).replace(edge, '')
      continue
    }
    if (yes && whyAtOnce.test(rest)) {
      rest = ''
      continue
    }
    const next = token.exec(rest)?.[0] ?? ''
    const named = thanked.test(said.slice(0, said.length - rest.length)) && findFigures(next).length === 0
    if (!isSaidBack(next, known, put, act) && !named) break
    rest = rest.slice(next.length).replace(edge, '')
  }
  const plain = rest === '' && !negated
  return { text, yes: yes && plain, firm: yes && plain && isFirm, plain, why: tellsWhy.test(text) }
}
