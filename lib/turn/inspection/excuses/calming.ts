import { unwrap } from '#lib/text/unwrap.ts'

/** "Don't worry," "no problem," "you needn't do anything:" denies nothing of what follows. */
const calming = new RegExp(
  unwrap`
    (?<![a-z])(?:don't you worry|don't worry(?: (?:about (?:it|that|a thing)|at all))?|do not worry|not to worry|no worries|no problem(?: at all)?|
    no trouble(?: at all)?|never mind|(?:there is|there's) nothing (?:else )?(?:you need to do|to worry about)|
    you (?:don't|won't|needn't|do not|will not) (?:need to |have to )?(?:do anything|worry)(?: else)?|no need to worry|
    no (?:se|te) preocup(?:e|es)|no pasa nada|(?:ningun|sin) problema|no hay (?:ningun )?problema|
    no (?:tiene|tienes|tendra|tendras|necesita|necesitas) que hacer nada(?: mas)?)(?= ?[,;:.!-])|
    (?:别|不用|不要|无需|不必)(?:担心|着急|紧张|慌|急)(?=[,;:。!]|哦|哈|啦)|没问题(?=[,;:。!])|[您你]?(?:不需要|不用|无需|不必)再?做?(?:任何|什么|其他)(?:操作|事情?)?(?=[,;:。!])|
    (?<![\u0620-\u06ff])(?:لا تقلق|لا تقلقي|لا تقلقوا|لا تشيل هم|لا داعي للقلق|ولا يهمك|ما عليك|لا مشكله|ما في مشكله|مفيش مشكله|
    لا باس|لا يلزمك(?: اي)?(?: اجراء)?|لست بحاجه الي(?: اي)? (?:شيء|اجراء))(?= ?[,;:.!-])
  `,
  'g',
)

/** The folded text with blanks in their place, as long as before. */
export function withoutCalming(text: string): string {
  return text.replace(calming, (said) => ' '.repeat(said.length))
}
