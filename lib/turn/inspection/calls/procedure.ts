import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { contentWords } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { checks, type Given, reasonAsked } from './procedure-checks.ts'
import { stepsOf } from './procedure-steps.ts'

const subjects: Readonly<Record<string, RegExp>> = {
  cancel_order: /cancel|取消|anul|الغا|(?<![a-z])(?:la|de) baja(?![a-z])/,
  refund_order: /refund|退款|reembols|devoluc|استرد|رد المبلغ/,
  update_address: /address|地址|direccion|عنوان/,
  open_dispute: /dispute|claim|chargeback|争议|申诉|纠纷|disputa|reclam|نزاع|اعتراض/,
  request_callback: new RegExp(unwrap`
      request_callback|call ?-?back|(?:book|register|schedule|log|arrange)[a-z]* (?:the |a )?(?:[a-z]+(?:'s)? )?call(?![a-z])|回电|回拨|
      (?:registr|program|agend|solicit)[a-z]* (?:la |una )?llamada|(?:سجل|احجز|رتب|اطلب) (?:له )?(?:ال)?(?:اتصالا?|مكالمه|معاوده)
    `),
  start_verification: new RegExp(unwrap`
      start_verification|verify (?:the|their|his|her) |verification|(?:发起|开始|进行)(?:身份)?(?:验证|核身|核实)|
      (?:inici|hac|empez|lanz)[a-z]* (?:la )?verificacion|(?:ابدا|ابدئي|اجر|شغل) (?:ال)?(?:تحقق|تاكد)
    `),
}

/** A word without its ending (and an Arabic article), so that another form of it counts as said too. */
function stemOf(word: string): string {
  if (/[\u0620-\u06ff]/.test(word)) return word.replace(/^[وفبلك]?(?:ال|لل)/, '').slice(0, 5)
  return /^[a-z]/.test(word) ? word.slice(0, 5) : word
}

/** Words of three letters weigh in Arabic: with their article they have five. */
const arabicRoot = /(?<![\u0620-\u06ff])[\u0620-\u06ff]{3}(?![\u0620-\u06ff])/g

/** Words that every step may hold. */
const general = new RegExp(unwrap`
    ^(?:ask|custom|descri|explai|client|whethe|tell|inform|make|check|order|have|them|they|that|with|their|from|been|does|produc|item|
    pedido|pregun|produc|articu|decirs|询问|客户|商品|是否|告知|订单|产品|问商|户是|向客|سوال|العميل|العمي|المنتج|المنت|الطلب|هل|عميل)
  `)

/** What the conversation shows where this call is to be made; `reply` is what the assistant says with it. */
function givenFor(args: Readonly<Record<string, unknown>>, prepared: Prepared, reply = ''): Given {
  const text = (role: 'assistant' | 'customer') =>
    prepared.context.messages
      .filter((message) => (role === 'customer' ? message.role === 'customer' : message.role !== 'customer'))
      .map((message) => fold(message.text).folded)
      .join('\n')
  const assistant = `${text('assistant')}\n${reply}`
  const customer = text('customer')
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const read =
    prepared.records().some((record) => record.status === 'ok' && /^get_|^list_/.test(record.name)) ||
    prepared.facts().some(({ fact }) => fact.key.toLowerCase().includes(orderId))
  return { assistant, customer, all: `${assistant}\n${customer}`, orderId, args, prepared, read }
}

/** Whether one of these steps, each of which must come first, is not shown by the conversation. */
function isOneUndone(steps: readonly string[], given: Given, subject: RegExp, questions: number): boolean {
  const said = new Set([...contentWords(given.all), ...(given.all.match(arabicRoot) ?? [])].map(stemOf))
  // A question in other words than the step's may stand for one step.
  let credit = questions
  for (const step of steps) {
    const { task, condition } = partsOf(step)
    if (leftOpen.test(step)) continue
    if (condition !== '' && !contentWords(condition).some((word) => said.has(stemOf(word)))) continue
    const matching = checks.filter((check) => check.step.test(task))
    if (matching.length > 0) {
      const alone = optional.test(task) ? [] : matching.filter((check) => check.alone)
      if (!(alone.length > 0 ? alone : matching).every((check) => !check.done(given))) continue
    } else {
      const words = contentWords(task).filter((word) => !subject.test(word) && !general.test(word))
      if (words.length === 0 || words.some((word) => said.has(stemOf(word)))) continue
      if (asking.test(task) && quotes.test(given.customer)) continue
    }
    if (!asking.test(task) || credit === 0) return true
    credit -= 1
  }
  return false
}

interface Procedure {
  folded: string
  text: string
  steps: string[]
}

/** The procedures among the knowledge that staff follow. */
function proceduresOf({ context }: Prepared): Procedure[] {
  return context.knowledge
    .filter(({ id }) => id !== 'system-prompt')
    .map(({ text }) => ({ text, folded: fold(text.replace(/[\u2460-\u2468]/g, circled)).folded }))
    .filter(({ folded }) => !selfService.test(folded))
    .map((unit) => ({ ...unit, steps: stepsOf(unit.folded) }))
    .filter(({ steps }) => steps.length >= 2)
}

/** Whether a procedure of the knowledge names a step before this act that the conversation does not show. */
export function skippedStep(name: string, args: Readonly<Record<string, unknown>>, prepared: Prepared): boolean {
  const subject = subjects[name]
  if (!subject) return false
  const given = givenFor(args, prepared)
  const questions = unplacedQuestions(prepared)
  return proceduresOf(prepared)
    .filter(({ folded, steps }) => isAbout(subject, folded, steps))
    .some(({ steps }) => isOneUndone(steps.slice(0, actAt(subject, steps)), given, subject, questions))
}

const nothing = /(?!)/

/** What a later step gives into the customer's hands: a code, the words on a page, a path through its menus. */
const handedOut = /(?<![A-Za-z0-9])[A-Z]{2,8}-[A-Z0-9]{1,8}(?![A-Za-z0-9-])|[“"「«][^“”"「」«»\n]{2,40}[”"」»]/g
const path = /(?<![^\s:：,，(（])[^\s:：,，.。>（(][^:：,，.。>\n]{0,30}(?: ?> ?[^:：,，.。>\n（(]{2,30})+/g

/** Whether a folded reply gives what this part of a step hands out; of a path, all its menus. */
function givesOut(reply: string, part: string): boolean {
  const words = fold(part)
    .folded.split('>')
    .map((word) => word.replace(/["\s]+/g, ' ').trim())
  // What stands before the first menu of a path is the step's own words: "send them to Dashboard > Payouts".
  if (words.length > 1) words[0] = words[0]?.split(' ').at(-1) ?? ''
  return words.every((word) => reply.includes(word))
}

/**
 * Whether a folded reply gives out what a later step of a procedure gives, or tells of a call that was made, while a step before it is
 * not shown by the conversation nor by the reply.
 */
export function skipsBySaying(reply: string, prepared: Prepared): boolean {
  // Who lists the steps explains them.
  if (stepsOf(reply).length >= 2) return false
  const questions = unplacedQuestions(prepared)
  const given = givenFor({}, prepared, reply)
  for (const { text, steps } of proceduresOf(prepared)) {
    const parts = [...(text.match(handedOut) ?? []), ...(text.match(path) ?? [])].filter((part) =>
      givesOut(reply, part),
    )
    const at = Math.max(...parts.map((part) => steps.findIndex((step) => step.includes(fold(part).folded.trim()))), -1)
    if (at >= 1 && isOneUndone(steps.slice(0, at), given, nothing, questions)) return true
  }
  return prepared
    .records()
    .some(
      ({ name, args, status }) =>
        status === 'ok' && skippedStep(name, (args ?? {}) as Record<string, unknown>, prepared),
    )
}

/** What customers do by themselves, in the app. */
const selfService = new RegExp(unwrap`
    (?<![a-z])(?:tap|click|swipe|press|toque|toca|pulse|pulsa|haga clic|haz clic|presione|presiona)(?![a-z])|点击|点选|点按|轻触|点(?=取消|退款|申请|提交|“|")|
    (?<![\u0620-\u06ff])[وثف]?(?:اضغط|انقر|المس)(?![\u0620-\u06ff])
  `)
const leftOpen =
  /(?<![a-z])(?:optional|optionally|opcional|opcionalmente)(?![a-z])|可选|选做|(?<![\u0620-\u06ff])(?:ال)?اختياري/

/** What a step asks for where it can be had. */
const optional = new RegExp(unwrap`
    if (?:possible|available|any|needed)|optional|where possible|如有|可选|必要时|如果有|视情况|si (?:es posible|hay|tiene|los? hay|
    hace falta)|opcional|ان (?:امكن|وجد)|اذا (?:امكن|وجد)|عند الحاجه|اختياري
  `)

/** Who gives the very words of a page or a device has been asked, or need not be. */
const quotes = /"[^"]{4,80}"/

/** A step that is a question or an offer. */
const asking = new RegExp(unwrap`
    (?<![a-z])(?:ask|offer|suggest|propose|find out|have the|inquire|question|pregunt|ofrec|propon|suger|averig|
    que el cliente)|询问|问|建议|提出|了解|请客户|(?<![\u0620-\u06ff])[وثف]?(?:اسال|استفسر|اعرض|اقترح|اطلب|اعرف)
  `)
const placed = /\?.*$|order|pedido|订单|单号|طلب|help|ayud|帮|اساعد|confirm|确认|تاكيد|تؤكد|sure|segur|متاكد/s

/** How many questions were put before the last word of the assistant that ask for none of the usual details. */
function unplacedQuestions({ context }: Prepared): number {
  return context.messages
    .filter(({ role }) => role !== 'customer')
    .slice(0, -1)
    .flatMap(({ text }) => fold(text).folded.match(/[^.!?。\n]+\?/g) ?? [])
    .filter((asked) => !placed.test(asked.slice(0, -1)) && !reasonAsked.test(asked))
    .filter((asked) => checks.every(({ step }) => !step.test(asked))).length
}

function circled(sign: string): string {
  return `${sign.charCodeAt(0) - 0x2460 + 1}. `
}

/** Whether a procedure leads to the act: its title or one of its later steps says so. */
function isAbout(subject: RegExp, folded: string, steps: readonly string[]): boolean {
  const title = folded.slice(0, folded.indexOf(steps[0] ?? ''))
  return subject.test(title) || steps.slice(-2).some((step) => subject.test(step))
}

/** Where the act itself stands among the steps: what comes behind it is not asked before it. */
function actAt(subject: RegExp, steps: readonly string[]): number {
  const at = steps.findLastIndex((step) => subject.test(step.slice(0, 28)) && !checks[0]?.step.test(step))
  return at >= 1 && at >= steps.length - 3 ? at : steps.length - 1
}

const conditional = new RegExp(
  unwrap`
    ^[^a-z\u0620-\u06ff\u4e00-\u9fff]*(?:if|when|for|si|cuando|如果|若|如|当|اذا|ان|عند|
    في حال)(?![a-z\u0620-\u06ff])([^,:]{2,80}?)(?:[,:]| ف(?=[\u0620-\u06ff]{3}))(.+)$
  `,
  's',
)

/** A step's condition ("if it is for the size, …") and what is to be done. */
function partsOf(step: string): { condition: string; task: string } {
  const parts = conditional.exec(step)
  return parts ? { condition: parts[1] ?? '', task: parts[2] ?? '' } : { condition: '', task: step }
}
