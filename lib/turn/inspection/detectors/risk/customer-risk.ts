import { unwrap } from '#lib/text/unwrap.ts'
import { excuseFor } from '../../excuses/excuses.ts'
import { matchesIn, type PatternTable } from '../../matching/patterns.ts'
import { isMereTalk } from '../../second-reading/message-reading.ts'
import { type Danger, readsAsDanger } from './danger-reading.ts'
import { elsewhere } from './elsewhere.ts'
import { fraudPatterns } from './fraud.ts'
import { harmlessThings } from './harmless-things.ts'
import { fictional, isHypothetical } from './hypothetical.ts'
import { legalPatterns } from './legal-action.ts'
import { isMereAttempt, isPickUpCode } from './mild/attempts.ts'
import { isBygone } from './mild/bygone.ts'
import { withoutConfidences, withoutHouseRules } from './mild/confided.ts'
import { withoutDrama } from './mild/drama.ts'
import { isExplained } from './mild/explained.ts'
import { withoutImagined } from './mild/imagined.ts'
import { withoutInsults } from './mild/insults.ts'
import { fearsForLife, isLegalJest, withoutJests } from './mild/jests.ts'
import { withoutLongOver } from './mild/long-over.ts'
import { withoutLosses } from './mild/lost-things.ts'
import { withoutLaws, withoutLeakFears, withoutMereQuestions } from './mild/mere-questions.ts'
import { isBeforeBuying, isMistaken } from './mild/mistaken.ts'
import { withoutNamedBodies } from './mild/named-bodies.ts'
import { withoutNoCrimes } from './mild/no-crimes.ts'
import { withoutOtherErrands } from './mild/other-errands.ts'
import { withoutOtherSenses } from './mild/other-senses.ts'
import { withoutOwnMatters } from './mild/own-matters.ts'
import { withoutDisputes } from './mild/own-payments.ts'
import { withoutPlainTurns } from './mild/plain-turns.ts'
import { withoutPrecautions } from './mild/precautions.ts'
import { withoutFigures } from './mild/things-that-kill.ts'
import { withoutTitles } from './mild/titles.ts'
import { withoutTopics } from './mild/topics.ts'
import { withoutWordplay } from './mild/wordplay.ts'
import { isOver } from './resolution.ts'
import { ofOthers } from './scenes/real-sentences.ts'
import { sceneOf } from './scenes/scenes.ts'
import { selfHarmPatterns } from './self-harm.ts'
import { threatPatterns } from './violence.ts'

/** Every pattern of a risk in one table, for what checks their cost. */
export const riskPatterns: PatternTable = {
  en: [...fraudPatterns.en, ...selfHarmPatterns.en, ...threatPatterns.en, ...legalPatterns.en],
  zh: [...fraudPatterns.zh, ...selfHarmPatterns.zh, ...threatPatterns.zh, ...legalPatterns.zh],
  es: [...fraudPatterns.es, ...selfHarmPatterns.es, ...threatPatterns.es, ...legalPatterns.es],
  ar: [...fraudPatterns.ar, ...selfHarmPatterns.ar, ...threatPatterns.ar, ...legalPatterns.ar],
}

/** Of a sentence's matches, those that nobody else is quoted with. */
function says(table: PatternTable, sentence: string): boolean {
  return matchesIn(table, sentence).some(
    (match) => excuseFor(['quote'], match.language, sentence, match.start, match.end) === undefined,
  )
}

/** What the house itself does: a limit lowered, points taken back, a parcel's code, a charge made twice. */
const byTheHouse = new RegExp(
  unwrap`
    (?<![a-z])(?:me|nos|le|les)(?: han| estan)? (?:baj|quit|sac|reduj|dismin)[a-z]{1,6} (?:el |los |la |las |del |
    de la |
    mi |mis |de )?(?:[a-z]+ )?(?:limites?|cupo|linea|puntos|programa|nivel|categoria|descuento|beneficios?|cuotas?|
    opcion|promocion|membresia|plan|lista|tope|velocidad)(?![a-z])|(?<![a-z])(?:le|les) (?:di|dije|pase|mande|
    envie) (?:el|mi|la|los) (?:codigo|clave|pin|datos) (?:de (?:recogida|entrega|retiro|envio|seguimiento|descuento)|
    a(?:l| mi| mis) (?:contador[a]?|gestor[a]?|marido|esposa|esposo|mujer|hij[oa]|herman[oa]|madre|padre|soci[oa]|
    jef[ea])(?![a-z])|
    al (?:mensajero|repartidor))(?: al (?:mensajero|repartidor))?|(?<![a-z])they charged my (?:card|
    account)(?=[^.!?]{0,20}(?:twice|two times|double))|(?<![a-z])(?:what|how much|why)(?: [a-z]+){0,3} (?:was|were|
    is) held(?: back)?(?![a-z])|(?:اعطيت|عطيت|اديت|قلت) (?:ال|لل)?(?:مندوب|سايق|موصل|
    عامل التوصيل)(?: [\u0620-\u06ff]+){0,3}|(?:اعطيت|عطيت|اديت|قلت) (?:ل|لل|ال)?(?:محاسب[ه]?|مديري|شريكي|مساعدي|سكرتيرتي|اختي|اخوي|اخي|زوجتي|زوجي|مرتي|مراتي|جوزي|امي|ابوي|بنتي|ابني|محاسبي)(?: (?:كلمه|(?:ال)?(?:رمز|كود|رقم|باسورد|سر|سري|مرور|دخول)|رمزي|حسابي)){1,3}|
    (?<![a-z])me (?:robaron|han robado|robo) (?:el|la|un|una|mi) (?:paquete|pedido|envio|bici|bicicleta|caja|bolsa|
    compra)(?![a-z])|
    (?<![a-z])me (?:robaron|han robado) (?:el|mi) (?:celular|movil|telefono)(?=[^.!?]{0,30} (?:entro|entrar|ingreso|
    acceder|accedo|uso) [^.!?]{0,16}nuevo)|
    (?<![a-z])phone (?:was|got|has been) stolen(?=[^.!?]{0,30} (?:log|sign) in [^.!?]{0,16}new)|
    手机被偷了?(?=[^。!?]{0,6}新手机[^。!?]{0,6}登)|
    (?:快递|包裹|外卖|自行车|电动车)[^,。!?]{0,3}被偷了?|(?:ا?ن?سرق|انسرقت|اتسرق|سرقوا|سرقت) (?:مني )?(?:ال)?(?:طرد|شحنه|طلبيه|طلب|شاحن|سماعات|سماعه|مظله|كوب|قلم|كتاب|كره|لعبه|نبته|
    كرتون|دراجه|طردي|شحنتي|طلبي)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])(?:ال)?(?:طلبيه|طلب|طلبي|طرد|طردي|شحنه|شحنتي) (?:انسرق|اتسرق|انسرقت|اتسرقت)(?![\u0620-\u06ff])|(?:انسرق|اتسرق|سرقوا) (?:جوالي|موبايلي|هاتفي|تلفوني)(?=[^.!?]{0,12} (?:ادخل|اسجل)[^.!?]{0,12}(?:ال)?جديد)|
    (?<![a-z])(?:i|we)(?: [a-z']+){1,6} (?:in time|yet)(?![a-z])|(?<![a-z])no (?:hice|he hecho|
    realice)(?: [a-z]+){0,3} (?:todavia|
    aun)(?![a-z])|我还没[^。!?]*|(?:顾客|买家|客户|客人|持卡人|会员)[^,。!?]{0,4}(?:说|称|反映|表示|投诉|反馈)[^,。!?]{0,4}(?:没|不是)[^,。!?]{0,8}|我没(?:有)?[^,。!?]{1,3}过[^,。!?]{1,6}[,](?=怎么(?!会)|如何|第一步)
  `,
  'g',
)

/** "是我老婆用平板登的": who it was is known, and nothing is said to be wrong with it. */
const byKin = new RegExp(unwrap`
    (?:^|[,。;!? ])(?:其实|应该|刚问了,?|原来)?就?是我?(?:自己|老婆|老公|爱人|媳妇|对象|儿子|女儿|孩子|妈|爸|家人|家里人)(?:自己|刚才|刚刚|昨天|今天|前面|
    之前)?(?:用[^,。!?]{1,8})?(?:登录?|操作|付|买|下单|下|改|点)的(?=[,。!~?]|吧|啦|哦|$)|
    (?<![a-z])it was (?:just |only |actually )?(?:my|one of my|our) (?:own )?(?:colleagues?|coworkers?|wife|husband|son|daughter|partner|kids?|mum|mom|dad|assistant)(?= ?[.,!]| who| using)|
    (?<![a-z])(?:fue|era) (?:solo )?(?:mi|un[oa] de mis) (?:companer[oa]|espos[oa]|marido|mujer|hij[oa]|madre|padre|herman[oa])(?= ?[.,!]| que)|
    (?<![\u0620-\u06ff])(?:طلعت?|كانت?) (?:زوجتي|زوجي|ابني|بنتي|ولدي|اختي|اخوي|زميلي|زميلتي)(?= ?[.,!]| هي| هو|$)
  `)
const notByKin =
  /骗|盗|偷|抢|逼|胁|不是(?:我|本人)|没授权|不知情|不见了|没了|转走|不认识|瞒|冒|stole|stolen|without (?:asking|my)|forced|fraud|rob[oa]|sin (?:mi|permiso)|سرق|بدون علمي|نصب/

/** Whether what somebody of the house did explains it all. */
function isByKin(message: string): boolean {
  return byKin.test(message) && !notByKin.test(message)
}

const gravity: readonly Danger[] = ['self-harm', 'threat', 'fraud', 'legal']

const ends = /(?<=[.!?。\n;])/

/** A message without jests, abuse of the house, fears and laws asked about: what is left is meant. */
function meantIn(message: string): string {
  const senses = withoutOtherSenses(withoutNamedBodies(withoutNoCrimes(withoutLongOver(withoutTopics(message)))))
  const untitled = withoutPrecautions(
    withoutDrama(withoutTitles(withoutWordplay(withoutOtherErrands(withoutImagined(withoutLeakFears(senses)))))),
  )
  const own = withoutHouseRules(withoutConfidences(untitled))
  const plain = withoutDisputes(withoutLosses(withoutPlainTurns(withoutFigures(withoutOwnMatters(own)))))
  const earnest = withoutInsults(withoutMereQuestions(withoutJests(plain)))
  return earnest.split(ends).map(withoutLaws).join('')
}

/** The dangers that a folded message tells of, and whether a fraud among them is told as a scene alone, not in plain words. */
function dangersIn(message: string): { found: Set<Danger>; fraudAsScene: boolean } {
  const meant = meantIn(message)
  const over =
    isOver(meant) ||
    isByKin(meant) ||
    isBygone(meant) ||
    isMistaken(message) ||
    isExplained(message) ||
    isBeforeBuying(message)
  const told = meant.replace(harmlessThings, ' ').replace(elsewhere, ' ')
  const sentences = told.split(ends)
  const inPlainWords = new Set(sentences.flatMap((sentence) => dangerOf(sentence, over) ?? []))
  const found = new Set(inPlainWords)
  const own = sentences.filter((sentence) => !ofOthers.test(sentence))
  const read = fictional.test(meant) ? undefined : readsAsDanger(own.join(''), own, over)
  if (read) found.add(read)
  const scene = sceneOf(meant.replace(elsewhere, ' ').split(ends), over)
  if (scene) found.add(scene)
  if (!fictional.test(meant) && fearsForLife(meant)) found.add('threat')
  if (found.has('fraud') && (isMereAttempt(meant) || isPickUpCode(meant))) found.delete('fraud')
  if (found.has('legal') && isLegalJest(message)) found.delete('legal')
  return { found, fraudAsScene: found.has('fraud') && !inPlainWords.has('fraud') }
}

/** Whether a folded message tells of a fraud as a scene alone, which is weighed once more; what may cost a life, and plain words, never are. */
export const tellsFraudAsScene = (message: string): boolean => dangersIn(message).fraudAsScene

/** The gravest danger that a customer's folded message tells of, and that people must hear of at once. */
export function dangerIn(message: string): Danger | undefined {
  const { found, fraudAsScene } = dangersIn(message)
  if (fraudAsScene && isMereTalk('10.2', message)) found.delete('fraud')
  return gravity.find((danger) => found.has(danger))
}

function dangerOf(sentence: string, over: boolean): Danger | undefined {
  if (fictional.test(sentence)) return undefined
  const meant = sentence.replace(byTheHouse, ' ')
  if (says(selfHarmPatterns, meant)) return 'self-harm'
  if (says(threatPatterns, meant)) return 'threat'
  if (over || isHypothetical(sentence) || ofOthers.test(sentence)) return undefined
  if (says(fraudPatterns, meant)) return 'fraud'
  return says(legalPatterns, meant) ? 'legal' : undefined
}

/** Whether a customer's folded message tells of a danger that people must hear of at once. */
export const tellsOfDanger = (message: string): boolean => dangerIn(message) !== undefined
