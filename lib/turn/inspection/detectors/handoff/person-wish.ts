import { unwrap } from '#lib/text/unwrap.ts'
import { matchesIn, patterns } from '../../matching/patterns.ts'
import { isToldOtherwise } from '../../second-reading/message-reading.ts'
import { arabicRequests } from './arabic-requests.ts'
import { aside } from './asides.ts'
import { withoutBystanders } from './bystanders.ts'
import { chineseRequests } from './chinese-requests.ts'
import { englishRequests } from './english-requests.ts'
import { withoutNoWish } from './no-wish.ts'
import { openWishes } from './open-wishes.ts'
import { otherWishes } from './other-wishes.ts'
import { runsOwnDesk } from './own-desk.ts'
import { withoutQuotedWishes } from './quoted-wishes.ts'
import { roundaboutWishes } from './roundabout-wishes.ts'
import { withoutSoughtPeople } from './sought-people.ts'
import { spanishRequests } from './spanish-requests.ts'
import { withoutToldWishes } from './told-wishes.ts'
import { wishedTalks } from './wished-talks.ts'

/** How a customer asks for a person: a wish or an order with one in it, one named alone, or away with the machine. */
export const personPatterns = patterns({
  en: [...englishRequests, ...otherWishes.en, ...roundaboutWishes.en, ...openWishes.en],
  zh: [...chineseRequests, ...otherWishes.zh, ...roundaboutWishes.zh, ...openWishes.zh],
  es: [...spanishRequests, ...otherWishes.es, ...roundaboutWishes.es, ...openWishes.es],
  ar: [...arabicRequests, ...otherWishes.ar, ...roundaboutWishes.ar, ...openWishes.ar],
})

/** How a customer wishes for a talk, read with what is told of people around it. */
export const talkPatterns = patterns(wishedTalks)

/** The wish is denied, put off, or is none: hours, prices, what would be. */
const unwished = new RegExp(unwrap`
    (?<![a-z])(?:don't|do not|dont|no need|needn't|didn't|don't need|not necessary|not asking|don't have|
    without (?:having|needing)|no longer|rather not|never|instead of|not)(?: (?:you|dare|want|need|wish|like|to|have|having|a|an|any|
    talking|speaking|speak|talk|really|with|wanna|bother|bothering|put me|pass me|connect me|transfer me|transferring me|putting me)){0,6} $|(?:不用|不一定(?:要|非)|没想|不是非|不需要|不想|不必|别|不要|无需|
    用不着|没必要|不是要)[^,。]{0,4}$|(?<![要能])不$|(?<![a-z])(?:no|sin|ni)(?: (?:me|necesito|hace|falta|quiero|quisiera|requiero|tener|que|es|
    necesario|de|hablar|con|un|una|prefiero|atiendan?|llamen?|contacten?|pasen?|pases|comuniquen?|transfieran?)){0,6} $|(?<![\u0620-\u06ff])(?:لا|ما|مش|مو|بدون|من غير|لست|مافي|ماله|مالها|مالك|مافيه|بلاش|عاد|اعد)(?: (?:له|لها|فيه|في|اريد|احتاج|داعي|حاجه|ابي|ابغي|بدي|عايز|عاوز|محتاج|ودي|لان|ل|ان|ضروري|لازم|يلزم|يحتاج)){0,3} (?:ل)?$
  `)
const hypothetical = new RegExp(unwrap`
    (?<![a-z])(?:(?:do|will|would) (?:i|we|you) need (?:a|an|any)|(?<!who(?:m)? )(?:do|would|will|must) (?:i|we) (?:need to|have to) (?:call|speak|talk|ring|phone|contact)|how (?:do|can) i (?:reach|contact|call|
    phone)(?: [a-z]+){0,5} by phone|if (?:i|we)(?:'d| ever| later| want| need| wanted| needed| should| would| prefer)|
    in case i|should i (?:ever|need|want)|what (?:hours|time|are your)|(?:opening|business|office|support|working|
    service) hours|what time|on (?:sundays|weekends|holidays)|
    (?:do|have|are) (?:you|u|ya|there|they) (?!a )[a-z ]{1,24} (?:at|over) (?:the )?weekends?|how (?:many|much)|do your (?:agents|reps|staff)|
    are your (?:agents|reps|staff))(?![a-z])|如果(?:以后|将来|需要|我想)|万一|几点|工作时间|服务时间|上班时间|多少钱|周末有|(?<![a-z])(?:si (?:quisiera|
    algun dia|necesito|necesitara|quiero|mas adelante|luego)|en caso de|horario|a que hora|cuanto cuesta|
    cuantos)(?![a-z])|(?<![\u0620-\u06ff])(?:لو (?:احتجت|حبيت|اردت|بغيت|حابب)|اذا (?:احتجت|اردت|حبيت|بغيت)|(?:يتصل|
    يكلمني|يراسلني)[^.!?]{0,32} (?:و|ل)?يطلب|ساعات|اوقات|كم (?:سعر|تكلفه|موظف)|متي (?:تفتح|يفتح))(?![\u0620-\u06ff])
  `)

/** "هل ممكن موظف منكم يطلب مني رمز": whether one would. */
const asksOfUs = /^ (?:منكم |عندكم |لديكم )?ي(?:طلب|سال|اخذ) /

/** A person is denied in whatever words, thanked for, or asked whether it is one: what a model of all words together does not see. */
const noRequest = new RegExp(unwrap`
    (?:n't|(?<![a-z])(?:not|dont|never|no|without|instead of|rather than))(?![a-z])[^.!?;]{0,48}(?<![a-z])(?:agents?|humans?|persons?|people|someone|
    somebody|anyone|anybody|reps?|representatives?|staff|managers?|operators?)(?![a-z])|(?<![a-z])(?:are you|am i|is this|is it|was it)(?: [a-z]+){0,3} (?:a |an )?(?:real |actual |live )?(?:bot|robot|
    ai|human|person|machine)(?![a-z])|(?<![a-z])(?:thanks?|thank) (?:to|you)[^.!?;]{0,20}(?:agent|lady|guy|colleague|who)(?![a-z])|
    (?<![a-z])(?:no|ni|nunca|sin|en vez de|en lugar de)(?![a-z])[^.!?;]{0,48}(?<![a-z])(?:agentes?|asesor(?:a|es)?|personas?|human[oa]s?|alguien|nadie|operador(?:a|es)?|
    ejecutiv[oa]s?|representantes?|supervisor(?:a|es)?|encargad[oa]s?)(?![a-z])|(?<![a-z])(?:eres|sos|es usted|hablo con|estoy hablando con)(?: [a-z]+){0,2} (?:bot|robot|maquina|persona|human[oa]|ia)(?![a-z])|
    (?<![a-z])(?:agradecer|gracias a)(?![a-z])|打[^,。!?;]{0,3}电话|(?:别|不|没|免|省得|无需)[^,。!?;]{0,8}(?:人工|真人|客服|专员|经理|主管|领导|同事|转)|[你您](?:到底)?是(?:不是)?(?:一?个)?(?:真?人|机器|谁|ai)|
    (?<![\u0620-\u06ff])(?:لا|ما|مو|مش|بدون|من غير|بلاش|ليس|لم|لن)(?![\u0620-\u06ff])[^.!?;]{0,28}(?:موظف|احد|حدا?|شخص|انسان|بشري|مندوب|مسوول|مشرف)|
    (?<![\u0620-\u06ff])(?:هل )?(?:انت|انتي|انا اكلم|اكلم)(?: [\u0620-\u06ff]+){0,2} (?:بوت|روبوت|اله|انسان|شخص|حقيقي)
  `)

/** People, talks and machines: who asks for a person in whatever words speaks of one of them. */
const whomOrWhat = new RegExp(unwrap`
    (?<![a-z])(?:some ?(?:one|body)|any ?(?:one|body)|no ?(?:one|body)|persons?|people|humans?|agents?|reps?|representatives?|managers?|supervisors?|boss|staff|employees?|
    colleagues?|team|operators?|advis[eo]rs?|guys?|lady|man|men|woman|women|folks?|who|talk[a-z]*|speak[a-z]*|word with|call[a-z]*|phone[a-z]*|ring|voice|bots?|robots?|machines?|computers?|
    ai|automat[a-z]+|transfer[a-z]*|connect[a-z]*|escalat[a-z]*|through to|alive|flesh|pulse|heartbeat|desk|counter|
    alguien|nadie|personas?|human[oa]s?|gente|agentes?|asesor[a-z]*|ejecutiv[a-z]+|representantes?|encargad[a-z]+|jef[ae]s?|gerentes?|supervisor[a-z]*|emplead[a-z]+|companer[a-z]+|
    operador[a-z]*|quien(?:es)?|hablar[a-z]*|hable[a-z]*|llam[a-z]+|telefono|voz|maquinas?|computadora|transfi[a-z]+|transfer[a-z]+|pas[ae]n?me|comuni[a-z]+|deriv[a-z]+|ati[e]?nd[a-z]+|hueso)(?![a-z])|
    人|客服|经理|主管|领导|老板|同事|专员|谁|电话|机器|智能|(?<![a-z])ai(?![a-z])|转|活的|(?:ا?حدا?|شخص|انسان|بني ادم|بشر|موظف|مدير|مسوول|مشرف|مندوب|زميل|مين|ناس|[اني]?كلم|[اني]?حكي|[اني]?تكلم|
    تواصل|[اني]?تصل|مكالم|تلفون|هاتف|صوت|روبوت|بوت|اله|تحويل|حول|وصل|حقيقي)
  `)

/** What is left of a message where it may be a wish, sentence by sentence. */
function wishful(message: string): string[] {
  const unquoted = withoutQuotedWishes(message)
  if (runsOwnDesk(unquoted)) return []
  return withoutNoWish(withoutBystanders(withoutToldWishes(withoutSoughtPeople(unquoted))))
    .split(/(?<=[.!?。\n;])/)
    .filter((sentence) => !hypothetical.test(sentence))
}

/** Whether a customer's folded message asks for a person, in words that are known. */
export function wishesForPerson(message: string): boolean {
  return wishful(message).some(isWish)
}

/** Whether a customer's folded message asks for a person, in whatever words: it is surely one that does (docs/decisions/025). */
export function seemsToWishForPerson(message: string): boolean {
  const asking = wishful(message)
    .filter((sentence) => !noRequest.test(sentence))
    .join('')
  return whomOrWhat.test(asking) && isToldOtherwise('10.1', asking)
}

function isWish(sentence: string): boolean {
  const said = sentence.replace(aside, ' ')
  return (
    matchesIn(personPatterns, said).some(
      (match) => !unwished.test(said.slice(0, match.start)) && !asksOfUs.test(said.slice(match.end)),
    ) || matchesIn(talkPatterns, sentence).some((match) => !unwished.test(sentence.slice(0, match.start)))
  )
}
