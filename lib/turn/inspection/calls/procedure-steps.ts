import { unwrap } from '#lib/text/unwrap.ts'

const stepMark = new RegExp(
  unwrap`
    (?:^|[\s.。;:；：\n])(?:step \d{1,2}|paso \d{1,2}|第[一二三四五六七八九十\d]{1,2}步|步骤[一二三四五六七八九十\d]{1,2}|(?:ال)?خطوه (?:\d{1,2}|
    (?:ال)?[\u0620-\u06ff]+)|paso (?:uno|dos|tres|cuatro|cinco|seis|siete)|step (?:one|two|three|four|five|six|seven)|
    (?:first|second|third|fourth|fifth|finally|primero|segundo|tercero|cuarto|quinto|por ultimo)(?:ly)?(?=[,:])|
    (?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|اخيرا)(?![\u0620-\u06ff])|(?:首先|其次|再次|最后)(?=[,:]?)|
    (?<=[.。;\n] ?)(?:then|after (?:that|this)|next|finally|lastly|last|luego|despues|a continuacion|tras ello|finalmente|(?:ثم|
    بعد ذلك|بعدها|واخيرا)(?![\u0620-\u06ff])|然后|接着|接下来|之后|随后)(?![a-z])|
    (?<=[,:] ?)(?:ال)?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|اول|ثاني|ثالث|رابع|خامس)(?![\u0620-\u06ff])|
    (?<=[,;:] ?)(?:first|second|third|fourth|fifth|then|primero|segundo|tercero|cuarto|quinto|luego|
    despues)(?![a-z])|(?<=[,;:] ?)(?:一|二|三|四|五)(?:是|要)|\(?\d{1,2}[.)](?!\d)|\(?[a-h]\)|\d{1,2},(?=[^\d\s])|\d{1,2} ?-(?= )|[一二三四五六七八九十]{1,2},)[\s:.,،,-]*
  `,
  'g',
)

/** A title that says that steps follow, and what stands before each of them where they have no number. */
const titled = /^[^\n]{0,60}(?:procedure|steps?(?![a-z])|流程|步骤|procedimiento|pasos|(?:ال)?اجراء|خطوات)/
const bullet = /(?<=\n) ?[-*•·–] ?(?=[^\s\d-])/g

/** The steps of a procedure, however they are marked; none where a text has none. Folded. */
export function stepsOf(text: string): string[] {
  const marks = [...(titled.test(text) ? text.replace(bullet, '1. ') : text).matchAll(stepMark)]
  if (marks.length < 2) return []
  const numbered = marks[0]?.input ?? text
  return marks.map(
    (mark, index) =>
      numbered
        .slice(mark.index + mark[0].length, marks[index + 1]?.index ?? numbered.length)
        .split(/[.。\n](?!\d)/)[0] ?? '',
  )
}
