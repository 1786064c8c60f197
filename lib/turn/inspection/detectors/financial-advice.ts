import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import { clauseStart, excuseFor } from '../excuses/excuses.ts'
import type { Act } from '../grammar/act.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { explainsMoneyWord, isDisclaimed, keepsOut } from './advice/aloof.ts'
import { stakeOf } from './advice/stakes.ts'
import { comesOutEs, costsYouAr, inOnesPlaceEs, isInsteadAr } from './advised-things.ts'
import { leaningTriggers, leant } from './asked-advice.ts'
import { isAboutThing } from './chinese-things.ts'
import { assets, commending, eitherWay, foretelling, isKeep, isWait, moves, standIns, trades } from './market-acts.ts'
import { marketShapes } from './market-shapes.ts'
import { isMarketTalk } from './market-talk.ts'
import { marketTurns, marketTurnTriggers } from './market-turns.ts'
import { adviceTalk, marketTalk } from './market-words.ts'

/** A return that is promised, and a thing that is praised as an investment. */
export const returnPatterns = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:returns?|yield|profit|gain|gains|earn|earns|earning|make|interest)(?: [a-z]+){0,4}? (?:of|up to|
      at least|about|around|over|between)? ?\d+(?:[.,]\d+)? ?(?:%|percent)(?: [a-z]+){0,4}? ?(?:a|per|every|each|annual|
      yearly|month|year|guaranteed|risk|in|on|return)
    `,
    unwrap`
      (?<![a-z])(?:risk[- ]free|guaranteed|safe|certain|sure|solid|steady|no[- ]risk|
      can't lose) (?:[a-z]+ ){0,2}?(?:returns?|profit|investment|yield|gains?|bet|income|growth)
    `,
    unwrap`
      (?<![a-z])(?:good|great|safe|smart|solid|excellent|best|sound|better|sensible|clever) (?:[a-z]+ ){0,2}?(?:investment|store of value|hedge|bet|stock(?! of)|portfolio)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:your money|your savings|your cash)(?: [a-z]+){0,4}? (?:grow|double|earn|work for you|
      be worth more)|(?<![a-z])(?:money|cash|savings)(?: [a-z]+){0,6} (?:will|should|would|tends? to)(?: [a-z]+){0,2} (?:grow|
      double|triple|multiply|earn more)(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:expect|get|see|earn|make|bring you|bring)(?: [a-z]+){0,4}? \d+(?:[.,]\d+)? ?(?:%|
      percent)(?: [a-z]+){0,3}? (?:a|per|every) (?:year|month)(?![a-z])[^.;!?]{0,30}?(?:fund|invest|portfolio|savings|
      stock|bond|gold|crypto)
    `,
  ],
  zh: [
    unwrap`
      (?:年化|收益率?|回报率?|利润|赚)[^,。;!?\n]{0,10}?\d+(?:\.\d+)?\s?(?:%|个点|倍|百分)|(?:稳赚|保本|稳赢|零风险|无风险|稳稳(?:地)?赚|躺赚|包赚|只赚不赔|不会亏|
      (?<!(?:积分|里程|奖励|成长值|权益|福利|游戏|伤害|经验值?|金币|攻击|技能|卡牌|速度|容量)[^,。]{0,4})翻倍)
    `,
    '(?:黄金|股票|基金|债券|理财|比特币|外汇|美元|房产)[^,。;!?\\n]{0,8}?(?:值得(?:买|投资|持有|入手)|是(?:不错|很好|稳妥|好)的?(?:投资|选择|理财|避险))',
  ],
  es: [
    '(?<![a-z])(?:nunca|jamas) se pierde(?:n)? (?:dinero|plata|nada)',
    unwrap`
      (?<![a-z])(?:rentabilidad|rendimiento|ganancia|ganancias|beneficio|interes|ganar(?:a|as|an|emos|ia|ias)?|gana[sn]?|obtendra[sn]?|rendira|
      retorno)(?: [a-z]+){0,4}? ?(?:de|del|hasta|un|minimo|anual)? ?\d+(?:[.,]\d+)? ?(?:%|por ciento)
    `,
    unwrap`
      (?<![a-z])(?:sin riesgo|garantizad[oa]s?|segur[oa]s?)(?: [a-z]+){0,2}? (?:rentabilidad|rendimiento|ganancias?|
      inversion)|(?:rentabilidad|rendimiento|ganancias?|inversion)(?: [a-z]+){0,3}? (?:sin riesgo|garantizad[oa]s?|
      segur[oa]s?|excelente)|(?:buena|gran|mejor) inversion
    `,
  ],
  ar: [
    unwrap`
      (?:عايد|عوايد|ارباح|ربح|فايده|مكسب)(?: [\u0620-\u06ff]+){0,4}? ?\d+(?:[.,]\d+)? ?(?:%|ب|في)|(?:ربح|عايد|استثمار|
      ارباح)(?: [\u0620-\u06ff]+){0,2}? (?:مضمون|مضمونه|امن|امنه|ممتاز|بلا مخاطر|دون مخاطر|بدون مخاطر)|(?:بلا|دون|
      بدون) (?:اي )?مخاطر
    `,
  ],
})

const oracles = new RegExp(unwrap`
    (?<![a-z])(?:if you ask me|analysts?|experts?|forecasts?|indicators?|signs|charts?|everyone|market)(?![a-z])|专家|
    分析|指标|行情|走势|大家都|
    (?<![a-z])(?:analistas|expertos|indicadores|senales|pronosticos|mercado)(?![a-z])|الموشرات|موشرات|الخبراء|المحلل|
    التوقعات|توقعات|السوق
  `)

/** A number as a whole, and not the beginning of another: 17 is not in 17.25, but 3 is in 3.0. */
const hasNumber = (text: string, number: string): boolean =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).some((one) => one === number || Number(one) === Number(number))

/** What a product earns, as the public knowledge has it. */
function isPublished({ text }: Match, prepared: Prepared): boolean {
  if (/guarant|risk|riesgo|garanti|保本|风险|稳|مضمون|مخاطر/.test(text)) return false
  const numbers = text.match(/\d+(?:[.,]\d+)?/g)
  return (
    numbers?.every(
      (number) =>
        hasNumber(prepared.publicText, number) ||
        prepared.leaves().some(({ value }) => hasNumber(value, number) || hasNumber(value, number.replace(',', '.'))),
    ) ?? false
  )
}

function matchOf(act: Act, text: string): Match {
  return { language: act.language, text: text.slice(act.start, act.end), start: act.start, end: act.end, groups: {} }
}

/** "I'd hold on, the peso is about to weaken": what moves stands before its verb, in a clause of its own. */
function ownSubject(act: Act, text: string): boolean {
  const near = text.slice(0, act.start).split(/[,;:]/).at(-1) ?? ''
  return (
    assets[act.language].test(near) &&
    !/(?<![a-z])(?:i|we|our|my|nosotros|yo)(?![a-z])|نا(?![\u0620-\u06ff])/.test(near)
  )
}

/** A sum is no market: "30 euros". */
const sums = new RegExp(
  unwrap`
    \d[\d.,]* ?(?:euros?|dollars?|pounds?|dolares|dolar|pesos?|libras|usd|eur|mxn|gbp|aed|sar|ريال\S*|درهم\S*|دولار\S*|
    يورو|جنيه\S*|美元|欧元|英镑)(?![a-z])
  `,
  'g',
)

/** Points and their like have no market. */
const rewards =
  /(?<![a-z])(?:points|miles|rewards?|cashback|puntos|millas|recompensas?)(?![a-z])|积分|里程|成长值|奖励|النقاط|نقاط/

/** "The bank should drop it": who moves something is no price that moves. */
const ofThing = new RegExp(unwrap`
  ^ (?:it|them|him|her|you|me|us|this (?:fee|hold|charge|line)|(?:the|that|your) (?:fee|hold|charge|line|entry|payment|
  claim|case|request))(?![a-z])
`)

/** "Should the price drop before release": a condition. */
const inverted = /^\W*(?:and |but |so )?should (?:the|a|an|your|its|that|this|it|prices?|rates?)(?: [a-z'-]+){0,4} $/

/** "A double charge": how often, and no move. */
const isTwofold = ({ start, end }: Act, text: string): boolean =>
  /^(?:double|triple)$/.test(text.slice(start, end)) &&
  /(?<![a-z])(?:an?|the|this|that|your|any|no) $/.test(text.slice(0, start))

/** A price or a rate is said to move, now or later: "the euro should recover", "还有得跌". */
function foretold(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const acts = moves.actsIn(text, only)
  if (acts.length === 0 || eitherWay.test(text)) return []
  return acts.flatMap((act) => {
    const { language, tense, clauseStart: from, clauseEnd: to } = act
    if (tense === 'done' || (act.agent === 'house' && language !== 'zh' && !ownSubject(act, text))) return []
    if (inverted.test(text.slice(from, act.start))) return []
    if (denied.test(text.slice(Math.max(0, act.start - 48), act.start)) || rewards.test(text.slice(from, to))) return []
    if (isNoun(act, text) && tense !== 'will') return []
    if (language === 'en' && (ofThing.test(text.slice(act.end)) || isTwofold(act, text))) return []
    if (tense !== 'will' && !foretelling[language].test(text.slice(from, act.end))) return []
    const clause = act.agent === 'unsaid' ? text : text.slice(from, to)
    const priced =
      assets[language].test(clause.replace(sums, ' ')) ||
      (standIns[language].test(clause) && isMarketTalk(sentence, prepared, language))
    return priced ? [matchOf(act, text)] : []
  })
}

/** "Elige **Convertir**": the name of a button. */
const menu = new RegExp(unwrap`
    (?:(?<![a-z])(?:tap|choose|press|select|click|open|hit|elige|elija|pulsa|pulse|toca|toque|selecciona|seleccione|
    abre|abra)(?: on| en)? ?
    |(?:اختر|اضغط|افتح|اختاري|اضغطي)(?: علي)? |(?:点击?|选择?|按) ?)["'«“”「*]*$
  `)

/** "Te conviene cambiar la clave": a thing of the account or the order, which no market trades. */
const ownThingEs = new RegExp(unwrap`
    ^(?:l[aeo]s?)? (?:(?:de|la|el|los|las|[st]us?|una?) )(?:clave|contrasena|pin|direccion|talla|color|fecha|articulo|producto|
    pedido|plan|tarjeta|telefono|movil|correo|foto|recibo|app|idioma|metodo|horario|hora|cita|reserva|caja|ticket|factura|
    justificante|comprobante|pagina|nombre|aparato|modelo|etiqueta|garantia|numero)s?(?![a-z])
  `)

/** "Whoever urges you to buy something on the phone": another's counsel is spoken of. */
const byOthers = new RegExp(unwrap`
    (?:谁|有人|对方|别人|骗子|陌生人|任何人|[他她]们?|来电的?人?|推销)[^,。;!?]{0,10}(?:建议|推荐|劝您|让您|叫您)[^,。;!?]{0,6}$|(?<![a-z])(?:anyone|anybody|someone|somebody|whoever|
    a (?:caller|stranger)|strangers|callers)(?: [a-z']+){0,5} $|(?<![a-z])(?:alguien|quien|quienes|cualquiera|un desconocido)(?: que)?(?: [a-z]+){0,5} $|
    (?<![\u0620-\u06ff])(?:احد|حدا|شخص|متصل|غريب)(?: [\u0620-\u06ff]+){0,4} $
`)

/** To buy, to sell, or to wait is commended, where money or its markets are spoken of. */
function commended(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  return trades.actsIn(text, only).flatMap((act) => {
    if (act.language === 'ar' && isInsteadAr(act, text)) return []
    const said = text.slice(Math.max(clauseStart(text, act.start), act.start - 40), act.start + 1)
    const head = act.language === 'ar' ? said.replace(costsYouAr, ' ') : said
    if (!commending[act.language].test(head) || denied.test(head) || isNoun(act, text)) return []
    if (menu.test(text.slice(0, act.start)) || byOthers.test(text.slice(0, act.start))) return []
    if (act.language === 'es' && comesOutEs.test(text.slice(act.start))) return []
    if (act.language === 'es' && ownThingEs.test(text.slice(act.end))) return []
    const phrase = text.slice(act.start, act.end)
    const about = isWait.test(phrase) ? gained.test(text) : !isKeep.test(phrase) || assets[act.language].test(text)
    return about && isMarketTalk(sentence, prepared, act.language) ? [matchOf(act, text)] : []
  })
}

/** Advice by its ways of being said, where money or its markets are spoken of. */
function advised(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  const found = [...adviceTalk.in(text, only), ...marketShapes.in(text, only), ...marketTurns.in(text, only)]
  if (found.length === 0 || eitherWay.test(text)) return []
  return found.filter(
    (match) =>
      isMarketTalk(sentence, prepared, match.language) &&
      !isAboutThing(match, text) &&
      !denied.test(text.slice(Math.max(0, match.start - 48), match.start)) &&
      (/^(?:don't|do not|no|you can't|can't|cannot|won't|لا|لن|ما|مافي|مفيش|ولن|先?别|不)(?![a-z])/.test(match.text) ||
        excuseFor(['prior-negation'], match.language, text, match.start, match.end) === undefined),
  )
}

/** "Ningún cambio", "la compra": a thing, and nobody's act. */
const determiner = new RegExp(unwrap`
    (?<![a-z])(?:el|la|los|las|un|una|unos|unas|ningun|ninguna|algun|alguna|este|esta|ese|esa|otro|otra|cada|cualquier|
    del|al|de|su|tu|mi|sin|mas|hecho|hacer|por|tras|ante) $
  `)

function isNoun(act: Act, text: string): boolean {
  return act.language === 'es' && act.tense !== 'may' && determiner.test(text.slice(0, act.start))
}

/** What waiting would bring. */
const gained = new RegExp(unwrap`
    (?<![a-z])(?:better|cheaper|higher|lower|rates?|worth|pays? off|mejor|mas barat\w|mas alt\w|mas baj\w|cotizacion|
    tipo de cambio|nubes)(?![a-z])|划算|合适|便宜|更高|更低|高位|低位|点位|时机|汇率|افضل|احسن|ارخص|اعلي|السعر
  `)

/** That it is not for the house to say. */
const denied = new RegExp(unwrap`
    (?<![a-z])(?:whether|if|can't|cannot|si|ni (?:te |le )?(?:recomend|aconsej|suger)[a-z]+|(?:don't|do not|no|not) (?:recommend|recomend[a-z]+|aconsej[a-z]+))(?![a-z])|是否|要不要|无法|没法|不能|(?<![\u0620-\u06ff])(?:هل|اذا|ان كان|ليس من (?:شاني|شاننا|دوري|دورنا|صلاحيتي|صلاحياتي|اختصاصي|مهامي) ان|[وف]?(?:لا|ما|لن|مش|مو) ب?(?:[ان]?نصح(?:ك|كم)?|استطيع|نستطيع|يمكن\S*|[ان]?قدر))(?![\u0620-\u06ff])
  `)

/** "You can keep it in the wallet, put it in a pot, or …": what can be done with it. */
const placed =
  /^(?:pop|put|stick|park|throw|move|drop|stash|pour|pon|ponga|meta|mete|pase|放|转|投|存|ضع|حط|استثمر|ودي|انقل|حول)/
const isOption = new RegExp(unwrap`
    (?:(?:you|we) (?:can|may|could)|options? (?:is|are)|whether you|puedes?|podra|podria|opciones)(?![a-z])[^.;!]*$|
    (?:可以|能)[^。;!]*$|(?:يمكنك|تقدر|بامكانك|تستطيع)(?![\u0620-\u06ff])[^.;!]*$
  `)

/** "凭二维码入场", "上车地点": one gets into halls and cars too. */
const isWeakTrade = / (?:bet|stock|return)$|^(?:入场|上车)$/
/** "A good investment": a coat may be one too. */
const praised = /(?:^| )(?:investment|inversion)$/

/** 4.4: advises on an investment, forecasts a rate, promises a return. */
export const financialAdvice = createClaimDetector({
  name: 'financial-advice',
  afterglow: 'short',
  triggers: {
    en: unwrap`
      return|yield|profit|gain|earn|grow|double|worth more|work for you|invest|hedge|store of value|bet_|stock_|
      portfolio|income|higher|lower|up_|down_|stronger|weaker|cheaper|${marketTalk.triggers.en}|${moves.triggers.en}|
      ${trades.triggers.en}|${adviceTalk.triggers.en}|${marketShapes.triggers.en}|${marketTurnTriggers.en}|
      ${leaningTriggers.en}
    `,
    zh: unwrap`
      年化|收益|回报|稳赚|保本|稳赢|风险|躺赚|包赚|不赔|不会亏|赚|值得|投资|选择|理财|避险|个点|百分|%|${marketTalk.triggers.zh}|${moves.triggers.zh}|
      ${trades.triggers.zh}|${adviceTalk.triggers.zh}|${marketShapes.triggers.zh}|${marketTurnTriggers.zh}|${leaningTriggers.zh}
    `,
    es: unwrap`
      rentab|rendim|gananc|beneficio|interes|riesgo|inversion|ganar|retorno|pierde|garantiz|segur|excelente|!ganara|!obtendra|!rendira|!subira|
      !bajara|!caera|${marketTalk.triggers.es}|${moves.triggers.es}|${trades.triggers.es}|${adviceTalk.triggers.es}|${marketShapes.triggers.es}|${marketTurnTriggers.es}|${leaningTriggers.es}
    `,
    ar: unwrap`
      عايد|عوايد|ربح|ارباح|مخاطر|مكسب|فايده|استثمار|مضمون|امن|دولار|يورو|جنيه|عمله|سعر|بيتكوين|ذهب|اسهم|!سيرتفع|!ستنخفض|
      !سينخفض|!سترتفع|!سيصعد|!سيهبط|!سيتعافي|!سيتحسن|!سيزيد|${marketTalk.triggers.ar}|${moves.triggers.ar}|
      ${trades.triggers.ar}|${adviceTalk.triggers.ar}|${marketShapes.triggers.ar}|${marketTurnTriggers.ar}|
      ${leaningTriggers.ar}
    `,
  },
  claims: (sentence, prepared, only) => [
    ...foretold(sentence, prepared, only),
    ...commended(sentence, prepared, only),
    ...advised(sentence, prepared, only),
    ...leant(sentence.text, prepared, only),
    ...[
      ...marketTalk.in(sentence.text, only).filter((match) => !isAboutThing(match, sentence.text)),
      ...matchesIn(returnPatterns, sentence.text, only),
    ].filter(
      ({ language, text, start, end }) =>
        !(placed.test(text) && isOption.test(sentence.text.slice(0, start))) &&
        !(isWeakTrade.test(text) && !isMarketTalk(sentence, prepared, language)) &&
        !(praised.test(text) && stakeOf(prepared) === 'none' && !assets[language].test(sentence.text)) &&
        !(inOnesPlaceEs.test(text) && !isMarketTalk(sentence, prepared, language) && stakeOf(prepared) === 'none') &&
        !excuseFor(['prior-negation'], language, sentence.text, start, end),
    ),
  ],
  excuses: ['question', 'quote'],
  // What a customer is reported to say is no advice; what "the experts" or "the signs" say is passed on as one.
  backed: (match, { text }, prepared) =>
    isDisclaimed(text, match.end) ||
    keepsOut(text) ||
    explainsMoneyWord(text, prepared.question) ||
    isPublished(match, prepared) ||
    (!oracles.test(text) && excuseFor(['unasserted'], match.language, text, match.start, match.end) !== undefined),
})
