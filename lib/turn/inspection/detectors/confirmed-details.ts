import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'

/** What a person is known by. */
const details = new RegExp(unwrap`
  (?<![a-z])(?:birth|birthday|born|dob|post ?code|zip|e-?mail|phone|mobile|address|surname|name|nacimiento|naci|cumpleanos|codigo postal|
  correo|telefono|direccion|apellidos?|nombre)(?![a-z])|生日|出生|邮编|邮箱|手机|电话|号码|地址|姓名|名字|身份证|
  (?:ال|ل|ب)?(?:ميلاد|بريد|هاتف|جوال|عنوان|اسم|رمز بريدي|رقم)[\u0620-\u06ff]{0,3}
`)

/** It is, or is not, what the house has. */
const table = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:post ?code|zip(?: code)?|date of birth|birthday|birth date|e-?mail(?: address)?|phone number|mobile number|
      address|surname|last name|details|digits)(?: (?:that )?you (?:gave|sent|wrote)(?: me)?)? (?:does not |doesn't |do not |don't )?(?:matches|match|agrees?|corresponds?|
      checks? out|(?:is|are)(?: not|n't)? (?:correct|right|the same))(?![a-z])|
      (?<![a-z])(?:that's|that is|it's|it is|(?:does not|doesn't|don't) match|match(?:es)?|isn't)(?: not)? (?:the (?:one|date|address|e-?mail|number|name|
      postcode) |what )?(?:that )?we have(?! to)(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:no )?coinciden?(?: con (?:lo que|los?|las?|el|nuestr[oa]s?)|[.!,])|(?<![a-z])(?:no )?es (?:el mismo|la misma|(?:el|la|lo) que (?:consta|tenemos|figura|aparece))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?:邮编|生日|出生日期|邮箱|手机号?|号码|地址|姓名|名字|信息|资料)[^,。;!?请需要须应得]{0,10}(?:一致|匹配|对得上|对不上|不一样|一样|不符|相符|没错)(?!的?(?:话|时|才|就))
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:لا )?[يت](?:طابق|توافق مع|تطابق مع)(?:ان)? (?:ما |ال)?(?:لدينا|عندنا|مسجل|المسجل|سجل)|
      (?<![\u0620-\u06ff])(?:هو|ليس|هذا) (?:ال)?(?:مسجل|مطابق) (?:لدينا|عندنا)
    `,
  ],
})

/** What these patterns hold. */
export const detailTriggers = {
  en: 'match|agree|correspond|check out|checks out|correct|right|the same|we have',
  es: 'coincid|mism|que consta|que tenemos|que figura|que aparece',
  zh: '一致|匹配|对得上|对不上|一样|不符|相符|没错',
  ar: 'يطابق|تطابق|توافق|المسجل|مطابق',
}

/** "Yes, the postcode matches", "that isn't the date we have": a detail that the customer has given to be compared. */
export function comparedDetails(text: string, prepared: Prepared, only?: Language): Match[] {
  if (!details.test(prepared.question)) return []
  return matchesIn(table, text, only)
}
