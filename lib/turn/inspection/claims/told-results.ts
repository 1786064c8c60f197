import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { isByRuleAr } from '../excuses/arabic-senses.ts'
import { isOfStrangerEn } from '../excuses/english-positions.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { matchesIn } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { actResults } from './act-results.ts'
import { byOthers, type ClaimedAct } from './claimed-acts.ts'
import { type Concept, conceptNamed } from './concepts.ts'
import { openActs } from './open-acts.ts'
import { isElsewise } from './told-elsewise.ts'
import { isUnsure } from './unsure.ts'

/** Acts whose wish is read with the rest of the conversation. */
const opened = new Set(['cancel', 'refund', 'address', 'dispute'])

/** Which acts the customer's wish, or a call that did not succeed, has brought up. */
function broughtUp(concept: Concept, prepared: Prepared): boolean {
  if (prepared.records().some(({ name, status }) => status !== 'ok' && concept.tools.includes(name))) return true
  if (opened.has(concept.name)) return openActs(prepared).includes(concept)
  return wishes[concept.name]?.test([...prepared.said.slice(-3), ...prepared.replies.slice(-1)].join(' ')) === true
}

/** "Which address is on it?": what stands there is asked, and no change. */
function asksWhither(prepared: Prepared): boolean {
  return whither.test(prepared.question) && !openActs(prepared).some(({ name }) => name === 'address')
}
const whither = new RegExp(unwrap`
  ^\W*(?:and |so |y |hi,? |hello,? )?(?:(?:to )?(?:which|what) (?:address|street)|
  where(?:'s| is| are| will| does| did)|(?:a |en )?(?:que|cual)(?: es)?(?: la)? direccion|a donde|adonde)(?![a-z])|
  (?:寄|送|发)(?:到|往)?(?:哪|什么地址)|地址是(?:哪|什么)|(?<![\u0620-\u06ff])(?:وين|فين|الي اين|
  لاي عنوان|علي اي عنوان|اي عنوان)
`)

const wishes: Readonly<Record<string, RegExp>> = {
  handoff: new RegExp(unwrap`
      human|person|agent|someone|anyone|alguien|specialist|supervisor|manager|persona|humano|agente|asesor|especialista|
      人工|专员|真人|主管|经理|موظف|شخص|مختص|مشرف|مدير|held|hold|retenid|冻结|موقوف
    `),
  callback: /call|phone|ring|llam|telefon|电话|回电|来电|打给|اتصال|اتصل|مكالم|كلم/,
}

/** The customer is asked for it: "send me the new address", "escribe la dirección nueva". */
const askedOf = new RegExp(unwrap`
    (?<![a-z])(?:send|tell|give|write|type|enter|share|provide|confirm|paste|let (?:me|us) (?:have|know))(?: (?:me|us|
    it|in|here|with))*(?: (?:the|your|a|that))?(?: [a-z]+)? ?$|(?:请|麻烦)?(?:把|将)?(?:告诉|告知|发|发送|写|填|输入|提供|给)(?:一?下|
    给)?我?们?[^,。;!?]{0,4}$|(?<![a-z])(?:escrib|envi|mand|indi[cq]|dig|dime|dame|deme|pas|comparte|compart|proporcion|
    confirm|anot|facilit)[a-z]{0,6}(?: (?:el|la|su|tu|aqui|bien|completa))* ?$|(?<![\u0620-\u06ff])[وف]?(?:اكتب|ارسل|
    اعط|زود|ابعت|ابعث|هات|دز|طرش|شارك|ادخل|اذكر|حدد|اخبر)[\u0620-\u06ff]{0,3}(?: (?:لي|لنا|هنا|الي|
    علي))*(?: [\u0620-\u06ff]{1,2})?$
  `)

const bareMoney = /^\W*(?:money|cash|funds|refunds?|payments?)$/
const beEn = / ?(?:is|are|was|were|has|have|been|stays|stands|sits|'s|'re)(?![a-z]).*$/

/** Something that no customer has ordered: "the link is dead"; money as a rule: "money goes back the way it came". */
function isOfStranger(language: Language, name: string, phrase: string, text: string, start: number): boolean {
  if (language !== 'en') return false
  if (name === 'refund')
    return /(?<![a-z])goes(?![a-z])/.test(phrase) && bareMoney.test(text.slice(0, start) + (phrase.split(' ')[0] ?? ''))
  return name === 'cancel' && isOfStrangerEn(text, start + Math.max(0, phrase.search(beEn)))
}

const results = Object.entries(actResults)

/** "Los domingos la oficina está cerrada": what stands there, and no result of the act. */
const ofPlacesEs = new RegExp(unwrap`
    (?<![a-z])(?:oficinas?|tiendas?|sucursal(?:es)?|agencias?|ventanillas?|local(?:es)?|centros?|puntos?|bancos?|app|aplicacion|pagina|
    web|cajeros?|camara|microfono|teclado|modo [a-z]+|ubicacion|bluetooth|wifi|boton|opcion|pantalla|ventana|chat|linea|promocion|oferta|campana|plazo|valor|precio|tasa|tipo|importe|monto)(?: (?:no|ya|tambien|siempre|[a-z]{4,}))? $
  `)

/** What acts leave behind, told without them ("the new address is on the label"), where the customer has asked for the act. */
export function toldResults(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const { text } = sentence
  return results.flatMap(([name, table]) => {
    const found = matchesIn(table, text, only)
    if (
      found.length === 0 ||
      (prepared.assurance === 'none' &&
        prepared.leaves().length + prepared.records().length === 0 &&
        !openActs(prepared).some((act) => act.name === name))
    )
      return []
    const concept = conceptNamed(name)
    if (!broughtUp(concept, prepared) || (name === 'address' && asksWhither(prepared))) return []
    return found
      .filter(
        ({ language, start, end, text: phrase, groups }) =>
          !isElsewise({ language, start, end, text: phrase, groups }, text) &&
          excuseFor(['possibility', 'prior-negation'], language, text, start, end) === undefined &&
          !(language === 'zh' && /可能|也许|或许/.test(phrase)) &&
          !(language === 'ar' && isByRuleAr(text, start, end)) &&
          !isUnsure(language, text.slice(0, start), text.slice(end)) &&
          !byOthers.test(text.slice(start)) &&
          !(language === 'es' && name === 'cancel' && ofPlacesEs.test(text.slice(0, start))) &&
          (name === 'handoff' || !/(?<![a-z])(?:an?|any|every|each) $/.test(text.slice(0, start))) &&
          !isOfStranger(language, name, phrase, text, start) &&
          !askedOf.test(text.slice(0, start).trimEnd()) &&
          !/(?<![a-z])(?:not|yet to|still)(?![a-z])/.test(phrase),
      )
      .map((match) => ({ ...match, concept, kind: 'done' as const, self: false }))
  })
}
