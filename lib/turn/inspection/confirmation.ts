import { fold } from '#lib/text/fold.ts'
import { findFigures } from './figures/find-figures.ts'
import { idsIn } from './order-ids.ts'
import type { Prepared } from './prepared.ts'

const yes =
  /^(?:[^a-z\u0620-\u06ff\u4e00-\u9fff]*)(?:(?:oh|ok|okay|well|right|great|perfect|thanks|thank you|hmm|ah|alright|all right|si|claro|bueno|vale|هيا|طيب|好|嗯)[\s,.!]*)*(?:yes|yeah|yep|yup|ya|sure|ok|okay|k|go ahead|go for it|please do|do it|do so|confirm|confirmed|i confirm|correct|exactly|right|that's (?:right|correct|fine|fair|ok|okay|good|it)|that is (?:right|correct|fine)|absolutely|definitely|of course|please (?:go ahead|proceed|cancel|refund|do|change|open|update)|proceed|agreed|i agree|fine|sounds good|looks good|perfect|great|alright|by all means|affirmative|indeed|cancel it|refund it|open it|submit it|change it|both|all good|let's do it|let's go|let's|go on|go right ahead|happy with that|i'm (?:happy|fine|ok|okay|good) with|i am (?:happy|fine|ok) with|i accept|accepted|i do|you may|please|cool|deal|works for me|approved|make it so|si|claro|de acuerdo|adelante|confirmo|confirmado|correcto|exacto|vale|hagalo|hazlo|por supuesto|perfecto|esta bien|dale|proceda|procede|asi es|acepto|conforme|me parece bien|me parece|por mi|suena bien|me sirve|eso es|abra(?:la|lo)|abrela|anule(?:lo|la)?|cancele(?:lo|la)?|reembols[ae](?:lo|la)?|cambie(?:lo|la)?|hagan(?:lo|la)|adelante|estoy de acuerdo|sip|okey|venga|listo|de una|ok|por favor|bueno|cancelalo|cancelelo|نعم|اجل|ايوه|ايوا|اي|تمام|موافق|اوافق|اوكي|اكيد|بالتاكيد|طبعا|تفضل|نفذ|اكد|اوكد|موكد|صحيح|حسنا|طيب|ماشي|بلي|ابدا التنفيذ|ايه|اه|يلا|زين|خلاص|توكل|مضبوط|معك حق|لا مانع|كمل|اكمل|سو(?:ها|ه)|يب|الغه|الغيه|是的?|对的?|好的?|可以|行|嗯|确认|确定|没问题|同意|没错|是|要|请(?:取消|退|提交|办|改|处理|操作|继续|帮)|办吧|成|中|就按(?:这个|你说的)|按这个|麻烦了|取消吧|退吧|改吧|就这样|麻烦|当然|知道了|明白|ok)(?![a-z\u0620-\u06ff])/
const yesInside =
  /(?:^|[,.!;\s])(?:yes|yeah|go ahead|please do|i confirm|confirmed|do it|si|adelante|confirmo|de acuerdo|hagalo|نعم|موافق|اوافق|اوكد|اكد|تفضل)(?![a-z\u0620-\u06ff])|确认|确定|同意|可以|好的|没问题|是的/
const no =
  /(?<![a-z])(?:no|nope|not|don't|dont|do not|never|wait|hold on|stop|cancel that|actually|instead|changed my mind|rather|later|maybe|perhaps|not sure|unsure|let me think|think about it|hang on|what if|first|before (?:that|you)|only if|unless|but only|how about|nah|espere|espera|todavia no|aun no|mejor no|no quiero|quiza|quizas|tal vez|no se|luego|despues|antes|primero|en cambio|dejeme pensar|depende|solo si)(?![a-z])|不(?!客气|好意思|用谢|着急|急)|别|等等|等一下|等会|先(?!生)|算了|再想想|考虑|也许|可能|还没|暂时|以后再|(?<![\u0620-\u06ff])(?:لا|لم|ليس|انتظر|لحظه|ربما|لست متاكد|مو|مش|ليس بعد|افكر|بعدين|لاحقا|قبل ذلك|اولا|دعني)(?![\u0620-\u06ff])/
const harmlessNo =
  /no problem|no worries|no hay problema|sin problema|not? (?:a )?problem|why not|don't worry|no doubt|没问题|لا مشكله|لا باس|لا مانع|no more questions|can't wait|know there'?s no|not a problem|no me importa|无法恢复|不能恢复|不可恢复|不能撤销|not be undone|cannot be undone|can't be undone|no se puede deshacer|لا يمكن التراجع/g

const acts: Readonly<Record<string, RegExp>> = {
  cancel_order: /cancel|call (?:it )?off|取消|撤销|anul|الغا|الغ/,
  refund_order:
    /refund|reimburs|money back|pay(?:ing)? (?:you )?back|return|credit|退|返还|reembols|devol|devuel|abon|استرد|رد |ارد|نرد|ارجاع|ارجع|اعيد|اعاد/,
  update_address:
    /address|deliver(?:y|ed)? to|ship(?:ped)? to|send it to|redirect|地址|改到|改成|寄到|送到|收货|direccion|entrega|enviar|عنوان|توصيل|الي /,
  open_dispute:
    /dispute|claim|chargeback|case|complaint|争议|申诉|纠纷|投诉|拒付|disputa|reclam|caso|نزاع|اعتراض|شكوي|مطالب/,
}

const whole =
  /(?:full|whole|entire|complete|all of (?:it|the)|total)|全额|全部|全款|total|complet|integro|كامل|كل المبلغ|بالكامل/

function amountNamed(text: string, amount: number, prepared: Prepared): boolean {
  const figures = findFigures(text).filter(({ kind }) => kind === 'money' || kind === 'bare' || kind === 'count')
  if (figures.some(({ value }) => Math.abs(value - amount) < 1e-9)) return true
  if (figures.some(({ kind }) => kind === 'money')) return false
  return (
    whole.test(text) &&
    prepared.leaves().some((leaf) => /total|paid|amount/.test(leaf.path) && Number(leaf.value) === amount)
  )
}

function addressNamed(text: string, address: string): boolean {
  const words = (value: string) => fold(value).folded.match(/[a-z0-9\u0620-\u06ff]{2,}|\d|[\u4e00-\u9fff]/g) ?? []
  const wanted = words(address)
  if (wanted.length === 0) return false
  const given = new Set(words(text))
  return wanted.filter((word) => given.has(word)).length / wanted.length >= 0.6
}

/** Whether the customer's last word is an explicit yes to the very details of this call, as the assistant last put them. */
export function isConfirmed(name: string, args: Readonly<Record<string, unknown>>, prepared: Prepared): boolean {
  const messages = prepared.context.messages
  const last = messages.at(-1)
  if (last?.role !== 'customer') return false
  const answer = fold(last.text).folded.replace(harmlessNo, ' ')
  const asked = [...messages].reverse().find(({ role }) => role !== 'customer')
  if (!asked) return false
  const proposal = fold(asked.text).folded
  const act = acts[name]
  if (act && !act.test(proposal) && !asksForAct(name, asked, args, prepared)) return false
  const isYes = yes.test(answer.trim()) || (yesInside.test(answer) && answer.length < 120)
  if (!isYes || no.test(answer)) return false
  if (/\?\s*$/.test(answer) && !yes.test(answer.trim())) return false
  if (/(?<![a-z])(?:but|pero|except|apart from)(?![a-z])|但是?|不过|لكن|ولكن/.test(answer)) return false
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const named = idsIn(proposal)
  if (named.length > 0 && orderId !== '' && !named.includes(orderId)) return false
  if (
    named.length === 0 &&
    orderId !== '' &&
    !messages.some(({ text }) => fold(text).folded.includes(orderId)) &&
    onlyOrder(prepared) !== orderId
  )
    return false
  const inAnswer = idsIn(answer)
  if (inAnswer.length > 0 && orderId !== '' && !inAnswer.includes(orderId)) return false
  if (name === 'refund_order') {
    const amount = Number(args.amount)
    if (!amountNamed(proposal, amount, prepared)) return false
    const answered = findFigures(answer).filter(({ kind }) => kind === 'money')
    if (answered.length > 0 && !answered.some(({ value }) => Math.abs(value - amount) < 1e-9)) return false
  }
  if (name === 'update_address' && typeof args.address === 'string') {
    const recent = messages
      .slice(-4)
      .map(({ text }) => text)
      .join('\n')
    return (
      addressNamed(asked.text, args.address) ||
      (!/\d/.test(proposal.replace(/sp-\d+/g, '')) && addressNamed(recent, args.address))
    )
  }
  return true
}

/**
 * Whether a proposal that names no act ("That's 18.00 for SP-1. Do you agree?") can only mean this one: it puts the order or
 * the amount, names no other act, and the last act that the customer named before it is this.
 */
function asksForAct(
  name: string,
  asked: { text: string },
  args: Readonly<Record<string, unknown>>,
  prepared: Prepared,
): boolean {
  const proposal = fold(asked.text).folded
  if (Object.entries(acts).some(([other, pattern]) => other !== name && pattern.test(proposal))) return false
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const putsAmount = args.amount !== undefined && amountNamed(proposal, Number(args.amount), prepared)
  if (!putsAmount && (orderId === '' || !idsIn(proposal).includes(orderId))) return false
  const named = prepared.said
    .slice(0, -1)
    .map((said) => Object.keys(acts).filter((act) => acts[act]?.test(said)))
    .findLast((found) => found.length > 0)
  return named?.includes(name) ?? false
}

function onlyOrder(prepared: Prepared): string | undefined {
  const orders = prepared.context.session.customer?.orders ?? []
  return orders.length === 1 && orders[0] ? fold(orders[0]).folded : undefined
}
