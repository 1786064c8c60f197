import { unwrap } from '#lib/text/unwrap.ts'
import { matchesIn, patterns } from '../../matching/patterns.ts'
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
    without (?:having|needing)|no longer|rather not|never|instead of|not)(?: (?:want|need|wish|like|to|have|having|a|an|any|
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

/** Whether a customer's folded message asks for a person. */
export function wishesForPerson(message: string): boolean {
  const unquoted = withoutQuotedWishes(message)
  if (runsOwnDesk(unquoted)) return false
  return withoutNoWish(withoutBystanders(withoutToldWishes(withoutSoughtPeople(unquoted))))
    .split(/(?<=[.!?。\n;])/)
    .some((sentence) => {
      if (hypothetical.test(sentence)) return false
      const said = sentence.replace(aside, ' ')
      return (
        matchesIn(personPatterns, said).some(
          (match) => !unwished.test(said.slice(0, match.start)) && !asksOfUs.test(said.slice(match.end)),
        ) || matchesIn(talkPatterns, sentence).some((match) => !unwished.test(sentence.slice(0, match.start)))
      )
    })
}
