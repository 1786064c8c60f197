import { unwrap } from '#lib/text/unwrap.ts'
import { clauseStart } from '../excuses/excuses.ts'

/** A number in such a clause is supposed, not told. */
const supposes = new RegExp(unwrap`
    (?<![a-z])(?:if|whether|suppose|supposing|assuming|imagine|let's say|say (?:you|an?)|(?<=^ ?)say(?= (?:$|\d))|were to|unless|should you|si|
    suponga\w*|supongamos|pongamos (?:que|por caso)|imagin[ea]|digamos|salvo que|a menos que)(?![a-z])|如果|若|要是|假如|假设|倘若|万一|比方|
    (?<![\u0620-\u06ff])(?:[وف]?(?:اذا|لو|ان كان|ان كنت|ان لم|ما لم|لنفترض|في حال|بفرض|افترض))(?![\u0620-\u06ff])
  `)
/** A sentence that marks its figures as an example. */
const examples = new RegExp(unwrap`
    (?<![a-z])(?:for example|for instance|e\.g|hypothetical\w*|as an example|to illustrate|por ejemplo|p\.? ?ej|
    a modo de ejemplo|hipotetic\w*)(?![a-z])|比如|例如|举例|举个?例|譬如|打个?比方|比方说|(?<![\u0620-\u06ff])(?:مثلا|علي سبيل المثال|كمثال|
    مثال)(?![\u0620-\u06ff])
  `)

/** Whether what stands at this offset is supposed or an example. */
export function isSupposed(text: string, offset: number): boolean {
  return supposes.test(text.slice(clauseStart(text, offset), offset)) || examples.test(text)
}
