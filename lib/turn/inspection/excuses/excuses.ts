import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { words } from '../matching/patterns.ts'
import { isIfRightBefore } from './arabic-senses.ts'
import { withoutIdle } from './idle-condition.ts'
import { isUnasserted } from './unasserted.ts'

/** Why a matched phrase is no claim: the grammar around it takes it back. */
export type Excuse =
  | 'question'
  | 'condition'
  | 'later-condition'
  | 'whether'
  | 'negation'
  | 'prior-negation'
  | 'unasserted'
  | 'quote'
  | 'possibility'
  | 'habit'

type Lexicon = Readonly<Record<Language, string>>

const condition: Lexicon = {
  en: unwrap`
    if|once|unless|until|should you|in case|provided|assuming|as soon as|as long as|were to|
    when you|before i can|in order to|for example|e\.g|otherwise|or else|
    should (?:it|they|this|that|there|the|your|any|anything|anyone)|had (?:it|they|this|that|the [a-z]+|your [a-z]+)(?: not)? been
  `,
  zh: '如果|若是|若您|若需|如需|如您|要是|假如|一旦|的话|倘若|要不是|若不是|若非|(?<!般)若(?!干)|需要先|之前需|才能|比如|例如|假设|万一|只有|等您|待您|请先|否则|不然|要不然|就(?:说明|表示|代表)',
  es: unwrap`
    (?<!pregunta |preguntas |saber |sabe )si(?! ?[,.!]| senor(?:a|ita)?(?= ?[,.!]))|cuando(?! (?:quiera|guste|desee|necesite|lo (?:desee|necesite)|(?:te|le) venga))|en caso de|
    en cuanto|una vez que|una vez|hasta que|a menos que|siempre que|
    antes de que|mientras(?: que)? no|para que|por ejemplo|de (?:no )?haber(?:se|lo|la)?|de no [a-z]{2,9}[aei]r(?:se|lo|la)?|tras completar|de lo contrario|en caso contrario|si no
  `,
  ar: 'اذا|لو|لولا|عندما|حالما|(?:اول|وقت|ساعه) ما|متي|(?:ما دام|مادام|طالما) لم|في حال|(?<!(?:اي|كل) )حال|فور|بمجرد|شرط|بشرط|قبل ان|ان كنت|ان اردت|ان شيت|ان رغبت|مثلا|بعد ان|والا|للحصول علي',
}

/** An open question inside a clause covers no other clause. */
const whether: Lexicon = {
  en: 'whether|would|could',
  zh: '是否|能否',
  es: 'podria|podriamos|(?:pregunta|preguntas|saber|comprobar|ver|confirmar|sabemos|no se) si',
  ar: 'هل|ما اذا|ان كانت?',
}

const laterCondition: Lexicon = {
  en: 'if|once|unless|until|provided|as soon as|as long as|when you|after you|assuming',
  zh: '如果|的话|一旦|前提|之后才|后才',
  es: unwrap`
    si(?! ?[,.!])|cuando(?! (?:quiera|guste|desee|necesite|lo (?:desee|necesite)))|en cuanto|una vez|siempre que|
    a menos que|hasta que
  `,
  ar: 'اذا|لو|ان لم|ان كنت|ما لم|عندما|فور|بمجرد|بشرط|شرط|في حال|متي(?! (?:شيت|اردت|رغبت|احببت|حبيت))|بعد ان|(?<!(?:اي|كل) )حال',
}

const negation: Lexicon = {
  en: unwrap`
    not|never|nor|neither|cannot|can't|cant|couldn't|won't|wont|wouldn't|don't|dont|doesn't|didn't|isn't|aren't|hasn't|
    haven't|wasn't|weren't|shouldn't|unable|without|nobody|nothing|no one|no
  `,
  zh: '不|没|未|无法|别|并非|勿|尚未|无需|无',
  es: 'no(?!\\.? ?(?:[a-z]{1,4}[-_]\\d|\\d{4}))|nunca|jamas|tampoco|sin|ni|nadie|ningun|ninguna|imposible',
  ar: 'لا(?! [يتن]?زال)|لم|لن|ليس|ليست|لسنا|لست|(?<!(?:اول|حال|فور) )ما(?! زال| زلنا| زلت)|غير|دون|بدون|بلا|يتعذر|تعذر',
}

const possibility: Lexicon = {
  en: unwrap`
    can(?! see| confirm| tell| say)|could|may|might|would|should|possibly|perhaps|maybe|eligible|possible|likely|
    able to|option|how to
  `,
  zh: '可以(?!看到|查到|确认)|可能|或许|也许|能够|有机会|可申请|如何|怎么|怎样',
  es: unwrap`
    puede|puedes|pueden|podria|podrian|podemos|quizas|quiza|tal vez|posible|posiblemente|elegible|como(?! (?:disculpa|
    compensacion|gesto|muestra|cortesia|excepcion|agradecimiento|detalle|pidio|pediste|solicito))
  `,
  ar: 'قد(?! تم)(?= (?:لا |[يتن]|ا(?![\\u0620-\\u06ff]*ت(?![\\u0620-\\u06ff]))))|يمكن|يمكنك|يمكنكم|يمكننا|ربما|محتمل|بامكانك|كيف',
}

const habit: Lexicon = {
  en: unwrap`
    usually|typically|normally|generally|often|always|every|each|(?<!(?:not|n't|never|without|no)(?: [a-z]+){0,2} )any|all orders|all refunds|customers|orders|refunds|
    policy|as a rule|as a general rule|in general|most
  `,
  zh: '一般|通常|正常|所有|任何|每|凡|政策|规定|规则|多数|大部分|均',
  es: unwrap`
    suele|suelen|normalmente|generalmente|habitualmente|siempre|cada|cualquier|todos los|todas las|politica|
    por lo general|por regla general|como norma|los clientes|los pedidos|los reembolsos
  `,
  ar: 'عاده|غالبا|في الغالب|عموما|بشكل عام|دايما|كل|(?<!(?:ليس|ليست|لا|ما|بلا|دون|مافي)(?: [\\u0620-\\u06ff]+){0,3} )اي|جميع|سياس\\S*|الطلبات|معظم|العملاء',
}

function compile(lexicon: Lexicon): Readonly<Record<Language, RegExp>> {
  const one = (language: Language) => new RegExp(words(language, lexicon[language]))
  return { en: one('en'), zh: one('zh'), es: one('es'), ar: one('ar') }
}

const compiled = {
  condition: compile(condition),
  whether: compile(whether),
  'later-condition': compile(laterCondition),
  negation: compile(negation),
  possibility: compile(possibility),
  habit: compile(habit),
}

const clauseBorder =
  /[,;:(\n]|[\ud83c-\ud83e][\udc00-\udfff]|(?<![a-z])(?:but|however|pero|sin embargo|and|so)(?![a-z])|但是?|不过|لكن/g

/** Where the clause that holds this offset begins. */
export function clauseStart(text: string, offset: number): number {
  let start = 0
  for (const border of text.matchAll(clauseBorder)) {
    if (border.index >= offset) break
    const before = text.charCodeAt(border.index - 1)
    const after = text.charCodeAt(border.index + 1)
    const insideNumber = border[0] === ',' && before >= 0x30 && before <= 0x39 && after >= 0x30 && after <= 0x39
    if (!insideNumber) start = border.index + border[0].length
  }
  return start
}

const questionWords: Lexicon = {
  en: unwrap`
    do|does|did|is|are|was|were|can|could|shall|should|would|will|have|has|may|what|which|when|where|why|how|who|
    anything|want|ready|okay|right
  `,
  zh: '吗|呢|么|是否|哪|什么|怎么|多少|几|谁|要不要|能不能|可否|好吗|对吧',
  es: 'que|cual|cuando|donde|como|quien|quiere|quieres|desea|deseas|puede|puedes|le|te|me|hay|algo|podria|es|esta|ha',
  ar: 'هل|ما|ماذا|متي|اين|كيف|من|كم|اي|لماذا|تريد|ترغب|تود',
}
const questionStart = {
  en: new RegExp(`^\\W*(?:${questionWords.en})(?![a-z])`),
  es: new RegExp(`^\\W*(?:${questionWords.es})(?![a-z])`),
  zh: new RegExp(questionWords.zh),
  ar: new RegExp(`^[^\\u0620-\\u06ff]*[وف]?(?:${questionWords.ar})(?![\\u0620-\\u06ff])`),
} as const

/** Whether the sentence asks rather than says what stands at this offset. */
function asks(language: Language, text: string, start: number, end: number): boolean {
  if (!/\?["')\]*_\s]*$/.test(text)) return false
  const rest = text.slice(end)
  const border = rest.search(/[;،]|(?<!\d)[,:]|[,:](?!\d)|\p{Extended_Pictographic}/u)
  // "It is cancelled, anything else?" says first and asks later; the clause of the match must be the asking one.
  if (border === -1) return true
  const clause = text.slice(clauseStart(text, start), end + border)
  if (language === 'es' && text.includes('¿')) return text.lastIndexOf('¿', start) !== -1 || clause.includes('¿')
  return questionStart[language].test(clause) || questionStart[language].test(text.slice(0, end))
}

function insideQuotes(text: string, start: number, end: number): boolean {
  let open = 0
  for (let at = 0; at < start; at += 1) if (text.charCodeAt(at) === 0x22) open += 1
  return open % 2 === 1 && text.indexOf('"', Math.max(start, end - 1)) !== -1
}

/** "فان ضاع", "وان الغي البايع الطلب": the particle that stands right before a verb is "if". */
const ifBeforeAr = new RegExp(unwrap`
  (?:^ ?|[,.;:(] ?|فقط )[وف]?ان (?:(?:لم |كان |كانت |تم |قد )?$|(?:لم|كان|كانت|الغي|رفض|وافق|قبل|ضاع|ضاعت|فشل|فشلت|انتهي|انتهت|
  احتاج|اراد|قرر|قررت|انصف|اكد|رد|دفع|استلم|سلم|تجاوز|زاد|نقص|صدر|حكم)(?![\u0620-\u06ff]))
`)

/** The first of the allowed excuses that covers a phrase at `start`–`end` of a folded sentence. */
export function excuseFor(
  allowed: readonly Excuse[],
  language: Language,
  text: string,
  start: number,
  end: number,
): Excuse | undefined {
  const clause = text.slice(clauseStart(text, start), start)
  const phrase = text.slice(start, end)
  for (const excuse of allowed) {
    if (excuse === 'question') {
      if (asks(language, text, start, end)) return excuse
    } else if (excuse === 'quote') {
      if (insideQuotes(text, start, end)) return excuse
    } else if (excuse === 'unasserted') {
      if (isUnasserted(language, text, start)) return excuse
    } else if (excuse === 'condition') {
      if (compiled.condition[language].test(withoutIdle(text.slice(0, start)))) return excuse
      if (compiled.whether[language].test(clause)) return 'whether'
      if (language === 'ar' && (ifBeforeAr.test(text.slice(0, start)) || isIfRightBefore(text, start))) return excuse
    } else if (excuse === 'later-condition') {
      if (compiled[excuse][language].test(text.slice(end))) return excuse
    } else if (excuse === 'prior-negation') {
      if (compiled.negation[language].test(clause)) return excuse
    } else if (excuse === 'habit') {
      if (compiled[excuse][language].test(clause) || compiled[excuse][language].test(phrase)) return excuse
    } else if (excuse === 'possibility') {
      if (compiled.possibility[language].test(withoutIdle(clause))) return excuse
    } else if (
      compiled[excuse][language].test(clause) ||
      (excuse === 'negation' && compiled.negation[language].test(phrase))
    ) {
      return excuse
    }
  }
  return undefined
}
