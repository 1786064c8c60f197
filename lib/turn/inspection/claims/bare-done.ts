import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { openActs } from './open-acts.ts'

/** What opens a sentence and says no more than that it is done: "Changed.", "Ya está corregido: …", "تم تعديله". */
const barePatterns = patterns({
  en: [
    unwrap`
      ^\W*(?:(?:ok|okay|alright|great|perfect|sure|yes|right|there|done|don't worry)[ ,!-]+){0,2}(?:(?:it|that|this|all)(?:'s| is| has| was)?(?: been)?(?: all| now| both)? |
      now )?(?:(?<cancel>cancell?ed)|(?<refund>refunded)|(?<address>changed|updated|corrected|amended|switched)|
      (?<dispute>opened|open|filed|lodged|submitted|raised))(?: now| for you| already)?(?= ?[:!.,;-]|\s*$)
    `,
  ],
  es: [
    unwrap`
      ^\W*(?:(?:listo|ya|si|claro|perfecto|vale|bien|ok|hecho|tranquil[oa]|entendido)[ ,!]+){0,3}(?:(?:todo )?(?:esta|quedo|queda|ha quedado|fue|ha sido) )?(?:ya )?(?:(?<cancel>cancelad|anulad)|
      (?<refund>reembolsad|devuelt|abonad|reintegrad)|(?<address>cambiad|actualizad|corregid|modificad|rectificad)|
      (?<dispute>abiert|presentad|iniciad|tramitad))[oa]s?(?: (?:ya|ahora))?(?= ?[:!.,;]| (?:el|la|su|tu) |\s*$)
    `,
    unwrap`
      ^\W*(?:(?:listo|si|claro|perfecto|vale|bien|ok)[ ,!]+)?(?<any>ya (?:esta|quedo))(?= ?[.!]|\s*$)
    `,
  ],
  zh: [
    '^[^\\u3400-\\u9fffa-z]*(?:好的?,?)?(?:已经?|都)(?:[为帮给替]您)?(?<dispute>提交|发起|开启|立案)(?:好?了|成功)?(?=[,。!~]|$)',
  ],
  ar: [
    unwrap`
      ^[^\u0620-\u06ff]*(?:(?:حاضر|ابشر|تمام|طيب|نعم|حسنا|خلاص|لقد|قد)[ ,!]+){0,2}(?:(?:تم|تمت|جري) (?:عمليه )?(?:ال)?(?:(?<cancel>الغا[وء]?)|(?<refund>استرداد|رد|ارجاع)|(?<address>تغيير|تعديل|تحديث|تصحيح)|
      (?<dispute>فتح|رفع|تسجيل|تقديم))(?:ه|ها)?|(?<cancelled>الغيته?ا?)|(?<changed>(?:غيرت|عدلت|حدثت|صححت)(?:ه|ها))|(?<opened>(?:فتحت|رفعت|سجلت)(?:ه|ها))|(?<paid>(?:رددت|رجعت)(?:ه|ها)))(?: لك| الان| بنجاح){0,2}(?= ?[.!,:]|\s*$)
    `,
    unwrap`
      ^[^\u0620-\u06ff]*(?:(?:حاضر|ابشر|تمام|طيب|نعم|حسنا)[ ,!]+)?(?<any>خلصت|خلص|الغي|صحح|عدل)(?: لك)?(?= ?[.!]|\s*$)
    `,
  ],
})

const sameAs: Readonly<Record<string, string>> = {
  cancelled: 'cancel',
  changed: 'address',
  opened: 'dispute',
  paid: 'refund',
}

/** What a sentence tells as done by a bare participle, of an act that the customer has asked for and no call has run. */
export function toldBarely({ text }: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const open = openActs(prepared)
  if (open.length === 0) return []
  return matchesIn(barePatterns, text, only).flatMap((match) => {
    const said = Object.entries(match.groups).find(([, found]) => found !== undefined)?.[0] ?? ''
    const concept = said === 'any' ? open[0] : open.find(({ name }) => name === (sameAs[said] ?? said))
    return concept ? [{ ...match, concept, kind: 'done' as const, self: false }] : []
  })
}
