import { unwrap } from '#lib/text/unwrap.ts'

const peopleAsked = new RegExp(unwrap`
    how many (?:people|guests|persons|of you|adults|travell?ers|passengers|seats)|cuant[oa]s (?:personas|sois|son|somos|
    van|vais|viajan|adultos|comensales|invitados|pasajeros|plazas)|(?:几|多少)(?:个|位|名)?(?:人|大人|客人)|كم (?:شخص|عددكم|فرد|
    واحد|نفر|عدد (?:ال)?(?:اشخاص|افراد|ضيوف))
  `)
const peopleTold = new RegExp(unwrap`
    (?<![a-z])(?:(?:there (?:are|will be|'ll be)|we are|we're|we'll be|it's|just|for|party of|
    group of) (?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: of us| people| adults| guests|
    [ ,.!]*$|,)|(?:somos|seremos|vamos|iremos|vendremos|estamos|viajamos) (?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|
    ocho|nueve|diez)|(?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|two|three|four|five|six|seven|eight|
    nine|ten) (?:personas|adultos|people|adults|guests|persons))(?![a-z])|[\d一二两三四五六七八九十](?:个|位|名)?(?:人|大人)(?!民)|
    (?<![\u0620-\u06ff])(?:(?:احنا|نحن|حنا|عددنا|كلنا) (?:\d|اثن|ثلاث|اربع|خمس|سته|سبع|ثمان|تسع|عشر)|(?:\d{1,2}|ثلاثه|
    اربعه|خمسه|سته|سبعه|ثمانيه) (?:اشخاص|افراد|انفار|ضيوف))
  `)

/** Whatever is counted. */
const anyPiece = /^(?:piec|item|unit|product|article|piez|articul|unidad|product|قطع|حب|وحد|غرض|منتج|عنصر)/
/** So many came instead of so many. */
const ofSoMany = new RegExp(unwrap`
    (?<![a-z])(?:instead of|out of|only|rather than|en vez de|en lugar de|solo|de l[oa]s)(?: [a-z]+)? (?:\d|one|two|
    three|four|five|six|un[oa]?|dos|tres|cuatro|cinco|seis)(?![a-z])|(?<![\u0620-\u06ff])(?:بدل|بدلا من|بس|فقط|
    من اصل)(?: [\u0620-\u06ff]+)? ?(?:\d|واحد|[\u0620-\u06ff]{3,}ين(?![\u0620-\u06ff])|اثن|ثلاث|اربع|خمس|ست)|(?:\d|ست|
    سبع|ثمان|ثلاث|اربع|خمس)[^.!?]{0,30}وصل[^.!?]{0,12}(?:\d|اثن|ثلاث|اربع|خمس|واحد)
  `)

/** Whether the customer has named the quantity that a question asks for. */
export function quantityTold(said: string, question: string): boolean {
  if (peopleAsked.test(question) && peopleTold.test(said)) return true
  const counted =
    /(?:how many|cuant[oa]s) ([a-z]{4,})/.exec(question)?.[1] ??
    /(?:几|多少)[个件台张本双条只]([\u4e00-\u9fff]{1,3})/.exec(question)?.[1] ??
    /كم (?:عدد )?(?:ال)?([\u0620-\u06ff]{3,})/.exec(question)?.[1]
  if (counted === undefined)
    return /(?:几|多少)[个件台张本双条只]/.test(question) && /[\d一二两三四五六七八九十] ?[个件台张本双条只]/.test(said)
  if (anyPiece.test(counted) && ofSoMany.test(said)) return true
  const stem = counted.replace(/(?:es|s|[اه])$/, '').slice(0, 6)
  return new RegExp(
    unwrap`
      (?:\d|(?<![a-z])(?:one|two|three|four|five|six|ten|un|una|dos|tres|cuatro|cinco|seis|diez)) ?(?:[a-z]+ )?${stem}|
      [一二两三四五六七八九十\d][个件台张本双条只]?${stem}|(?:\d|اثن|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[\u0620-\u06ff]* ?${stem}|
      ${stem}(?:ان|ين|تان|تين)(?![\u0620-\u06ff])
    `,
  ).test(said)
}
