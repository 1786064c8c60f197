import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** What the assistant last put to the customer: the whole message and the question that the answer answers. Folded. */
export interface Proposal {
  text: string
  question: string
}

/** The words that name an act of the house. */
export const actWords: Readonly<Record<string, RegExp>> = {
  cancel_order:
    /cancel|call(?:ing)? (?:it |this )?off|void|scrap|取消|撤销|撤单|退订|anul|dar(?:lo|la)? de baja|(?<![a-z])(?:la|su|tu|esta) baja(?![a-z])|الغا|الغ|يلغ|تلغ/,
  refund_order: new RegExp(unwrap`
      refund|reimburs|(?:money|cash|funds|it|that|[\d.]+(?: [a-z]{3,7})?) (?:back|returned)|pay(?:ing)? (?:you )?back|
      return|credit|退|返还|赔|reembols|devol|devuel|abon|reintegr|de vuelta|استرد|استرج|رد |رد(?:ه|ها|وا|ولي|لي|وها|وه) |
      ارد|نرد|يرد|ترد|ارجاع|ارجع|رجع|اعيد|اعاد|تعويض|فلوسي
    `),
  update_address: new RegExp(unwrap`
      address|deliver(?:y|ed)? to|ship(?:ped|ping)? (?:it )?to|send (?:it )?to|redirect|reroute|地址|改到|改成|改为|寄到|送到|收货|
      direccion|domicilio|entreg|enviar|عنوان|توصيل
    `),
  open_dispute:
    /dispute|claim|chargeback|case|complaint|争议|申诉|纠纷|投诉|拒付|disputa|reclam|caso|contracargo|نزاع|اعتراض|شكوي|مطالب|بلاغ/,
}

/** Money that goes to a card, an account or the way it came, or comes back to the customer, is paid back. */
export const paysTo = new RegExp(unwrap`
    (?<![a-z])(?:to (?:your|the) (?:original |same )?(?:card|account|payment method|method of payment|wallet|bank)|
    a (?:la|su|tu|el) (?:misma? )?(?:tarjeta|cuenta|metodo|medio|monedero|billetera)|al (?:mismo )?(?:metodo|medio|
    monedero|banco))(?![a-z])|(?:到|回|至|原路)[^,。?]{0,8}(?:卡|账户|账号|支付方式|钱包|余额)|原路|(?:回|还)(?:到|给)(?:您|你)|
    (?<![\u0620-\u06ff])[وفس]?(?:يعود|تعود|يرجع|ترجع|نعيد|يوصل|يصل)[\u0620-\u06ff]{0,2} (?:اليك|لك|لكم|اليكم|عليك)|
    (?<![a-z])(?:comes?|goes?|coming|going|returns?) (?:straight )?(?:back )?to you(?![a-z])|(?<![a-z])(?:vuelven?|
    regresan?|volveran?|recupera[sn]?|recuperaras?) (?:a (?:ti|usted)|los|las|el|la|\d)|(?:الي|ل|
    علي) ?(?:نفس )?(?:ال)?(?:وسيله|طريقه|بطاق|حساب|محفظ)
  `)
/** Asks whether anything stands against it: a no is a yes. */
export const asksObstacle = new RegExp(unwrap`
    (?<![a-z])(?:any (?:objections?|problems?|issues?|concerns?|reason not to)|(?:is|
    are) there any(?:thing)? (?:against|wrong|objections?|problems?)|(?:object|mind) (?:if|to)|do you (?:mind|object)|
    (?:hay|tiene|tienes|ve|ves|existe) (?:algun[oa]?|un|una)? ?(?:inconveniente|problema|objecion|pega|impedimento|
    reparo)|algun[oa]? (?:inconveniente|problema|objecion|pega|impedimento|reparo)|le (?:importa|molesta)|te (?:importa|
    molesta))(?![a-z])|(?:有|还有)(?:没有|什么)?(?:问题|异议|意见|顾虑)(?:吗|么|没)?(?=\?)|介意吗|(?:في|عندك|لديك|هناك|فيه) (?:اي )?(?:مانع|
    اعتراض|مشكله)|تمانع|مانع
  `)
const asksToConfirm = new RegExp(unwrap`
    (?:please |kindly )?(?:confirm|say (?:yes|the word)|reply (?:with )?(?:yes|ok)|let me know if|
    give (?:me )?the go-ahead)|confirm[ae](?:me|lo|r)?|dig[ae]me si|dime si|avis[ae]me si|(?:请|麻烦|烦请)[^,。]{0,8}确认|
    回复[^,。]{0,6}(?:确认|是|同意)|确认(?:一下|后|即|的话|无误|就)|(?:يرجي|الرجاء|ارجو|نرجو)[^.]{0,16}(?:تاكيد|الموافقه)|اكد لي|اكدوا
  `)
const offers = new RegExp(unwrap`
    (?<![a-z])(?:(?:i|we) (?:can|could|would|will)|(?:i|we)'(?:ll|d)|puedo|podemos|podria|podriamos)(?![a-z])|可以|能[帮为给]|
    我来|(?:اقدر|يمكنني|يمكننا|استطيع|نستطيع|ممكن)
  `)
/** Asks about the act, not for it. */
const asksAbout = new RegExp(unwrap`
    (?<![a-z])(?:anything else|something else|else (?:can|may)|(?:want|like|need) (?:to (?:know|see|read|hear|learn|
    check|understand)|me to (?:explain|check|show|tell|walk|describe|find|look|send|look)|more (?:information|details)|
    an explanation|the details|help with)|shall i (?:explain|check|show|tell|walk|describe|look|find)|
    should i (?:explain|check|show|tell|look)|did (?:that|this|you)|does that (?:help|answer|make sense)|is (?:that|
    everything) clear|how (?:did|was|would you rate)|heard of|aware of|have you (?:read|seen|tried|received|contacted|
    checked)|algo mas|(?:quiere|quieres|desea|deseas|le gustaria|necesita) (?:saber|que (?:le|te|se l[oa]s?|te l[oa]s?) (?:expli|cuent|digam|
    diga|muestr|consult|envie|mande|averig)[a-z]*|conocer|ver|consultar|mas informacion)|(?:le|te) (?:explico|cuento|
    muestro|digo como|paso el)|quedo claro|le (?:sirvio|ha servido)|(?<!(?:que|ya que|porque|como) (?:usted )?no (?:la |lo )?)ha (?:leido|recibido|contactado|probado))(?![a-z])|
    还有(?:什么|其他|别的)|(?:需要|要|想)(?:我)?[^,。]{0,6}(?:了解|说明|介绍|讲讲|解释|知道|查询?一?下?(?:进度|状态)|发(?:链接|教程))|清楚了吗|明白了吗|收到了吗|شي اخر|
    (?:تريد|ترغب|تود|تحب|تبغي|حاب)[\u0620-\u06ff]*(?: في| ان)? (?:ان )?(?:معرفه|تعرف|اشرح|شرح|الاطلاع|اوضح|مزيد|
    الاستفسار|اخبرك|ابحث)|هل (?:اتضح|وضحت|قرات|استلمت|تواصلت)
  `)
const putsGenerally = new RegExp(unwrap`
    (?<![a-z])(?:confirm|(?:want|like|wish) (?:me|us) to (?:make|do|arrange|issue|send|go|proceed|process|start|carry|put|set|have)|
    confirmar(?:lo|la)?|agree|ok|okay|right|correct|go ahead|proceed|shall (?:i|we)|should (?:i|we)|do (?:it|that|this|
    so)|sound|works?|accept(?:able)?|happy|consent|approve|fine|yes|in order|may i|can i|confirm[ao]s?|de acuerdo|correcto|
    proced[oae]|procedemos|parece|acept[ae]s?|conforme|va|vale|adelante|bien|lo hago|lo hacemos|hacemos|autoriza|sigo|
    seguimos|continuo|listo|late|esta bien|es asi|te va|le va)(?![a-z])|可以|对吗|对吧|确认|确定|同意|行吗|好吗|好吧|是吗|是否|没问题|ok|办理|
    (?<![\u0620-\u06ff])(?:توافق|توافقون|موافق|تاكد|توكد|توكدون|تاكيد|تمام|صحيح|صح|مناسب|نتابع|نكمل|ا?اتابع|ا?اكمل|
    ا?استمر|نستمر|ا?واصل|نواصل|ا?باشر|ا?نفذ|ا?امضي|نمضي|يناسبك|انفذ|ننفذ|اوكي|ماشي|هل ابدا)(?![\u0620-\u06ff])
  `)
/** "Do you want me to open it?": the act by its verb alone. What leaves, closes or takes back is no such verb. */
const asksToDo: Readonly<Record<string, RegExp>> = {
  refund_order: new RegExp(unwrap`
      (?<![a-z])(?:want|like|wish|need) (?:me|us) to (?:issue|request|process) (?:it|that|this)(?![a-z])|
      (?<![a-z])(?:quiere|quieres|desea|deseas|prefiere|prefieres) que (?:se )?l[ao]s? (?:solicite|emita|tramite|pida)(?:mos)?(?![a-z])|
      (?:要|需要)我(?:来|帮您|帮你|为您)?(?:申请|办理|提交)(?:吗|么)|(?<![\u0620-\u06ff])(?:تريد|ترغب|تود) ان (?:اطلبه|اصدره|اقدمه)(?![\u0620-\u06ff])
    `),
  update_address: new RegExp(unwrap`
      (?<![a-z])(?:want|like|wish|need) (?:me|us) to (?:change|update|switch|edit) (?:it|that|this)(?![a-z])|
      (?<![a-z])(?:quiere|quieres|desea|deseas|prefiere|prefieres) que (?:se )?l[ao]s? (?:cambie|actualice|modifique)(?:mos)?(?![a-z])|
      (?:要|需要)我(?:来|帮您|帮你|为您)?(?:修改|更改|更新)(?:吗|么)|(?<![\u0620-\u06ff])(?:تريد|ترغب|تود) ان (?:اغيره|احدثه|اعدله)(?![\u0620-\u06ff])
    `),
  open_dispute: new RegExp(unwrap`
      (?<![a-z])(?:want|like|wish|need) (?:me|us) to (?:open|file|raise|submit|lodge) (?:it|one|that|this)(?![a-z])|
      (?<![a-z])(?:quiere|quieres|desea|deseas|prefiere|prefieres) que (?:se )?l[ao]s? (?:abra|presente|inicie|tramite)(?:mos)?(?![a-z])|
      (?:要|需要)我(?:来|帮您|帮你|为您)?(?:发起|提交|开立)(?:吗|么)|(?<![\u0620-\u06ff])(?:تريد|ترغب|تود) ان (?:افتحه|ارفعه|اقدمه)(?![\u0620-\u06ff])
    `),
}
/** A second thing to choose beside the act. */
const choice = new RegExp(unwrap`
    (?<![a-z])or (?:would|do|should|shall|keep|wait|leave|a |an |the |store|just|rather|exchange|replac|prefer|
    something)|(?<![a-z])o (?:prefiere|prefieres|mejor|un |una |el |la |lo |quiere|quieres|cambi|esper)|还是(?! ?[a-z]{0,5}-?\d{3})|
    (?<![\u0620-\u06ff])(?:ام|او|ولا) (?:ت|ال|ن|است|بدل)
  `)
/** What is left as it is. */
const left = new RegExp(unwrap`
    (?<![a-z])(?:keep|leave|leaving|keeping|stays?|untouched|as (?:it|they) (?:is|are)|not the|dejo|dejamos|dejar|queda|
    como esta|sin tocar|mantener?|mantenemos|conserv[a-z]+|no (?:el|la|los|las))(?![a-z])|保留|留着|不动|不变|不取消|不退|
    (?<![\u0620-\u06ff])(?:نبقي|ابقي|نترك|اترك|يبقي|تبقي|كما هو)(?![\u0620-\u06ff])
  `)
/** "Shall I wait?", "要我再等等吗?": what is asked for is that nothing be done yet. */
const waits = new RegExp(unwrap`
    (?<![a-z])(?:wait|hold on|hold off|leave (?:it|that|this|them|things)|keep (?:it|that|this|them)|esper[aeo][a-z]*|
    (?:l[ao]s? )?dej(?:o|e|emos|amos|ar)(?:l[ao]s?)?)(?![a-z])|等等|等一|再等|先不|不动|保留|留着|
    (?<![\u0620-\u06ff])(?:[انت]نتظر|انتظار|اترك|نترك|ابقي|نبقي)
  `)

const either = /(?<![a-z])(?:or|o|u)(?![a-z])|还是|(?<![\u0620-\u06ff])(?:ام|او|ولا)(?![\u0620-\u06ff])/

/** The proposal of a message, or undefined where it puts nothing to the customer. */
export function proposalIn(message: string): Proposal | undefined {
  const text = fold(message).folded
  const sentences = text.match(/[^.!?。\n]*(?:\.(?=\d)[^.!?。\n]*)*[.!?。\n]*/g) ?? []
  const question =
    sentences.findLast((sentence) => sentence.includes('?')) ??
    sentences.findLast((sentence) => asksToConfirm.test(sentence)) ??
    sentences.findLast((sentence) => offers.test(sentence))
  return question === undefined ? undefined : { text, question: question.trim() }
}

/** What was last put to the customer: the question of the last message, with what stood in those right before it. */
export function lastProposal(messages: readonly { role: string; text: string }[]): Proposal | undefined {
  const end = messages.findLastIndex(({ role }) => role !== 'customer')
  const last = messages[end] && proposalIn(messages[end].text)
  if (!last) return undefined
  const start = messages.slice(0, end).findLastIndex(({ role }) => role === 'customer') + 1
  const sooner = messages.slice(start, end).map(({ text }) => `${fold(text).folded}\n`)
  return { ...last, text: `${sooner.join('')}${last.text}` }
}

/** What was put before a question of the customer's that has been answered since, where nothing else was put by the answer. */
export function standingProposal(messages: readonly { role: string; text: string }[]): Proposal | undefined {
  const answered = messages.findLastIndex(({ role }) => role !== 'customer')
  const asked = messages.slice(0, answered).findLastIndex(({ role }) => role === 'customer')
  const before = messages.slice(0, asked).findLastIndex(({ role }) => role === 'customer')
  const earlier = messages.slice(before + 1, asked)
  const question = messages[asked]
  if (!question || earlier.length === 0 || !/[?؟？]\s*$/.test(question.text.trim())) return undefined
  if (messages.slice(asked + 1, answered + 1).some(({ text }) => proposalIn(text) !== undefined)) return undefined
  return lastProposal(earlier)
}

/** "Shall I keep it or cancel it?": the order may stay as it is, or the act is done. */
function offersToLeave(question: string): boolean {
  const [first, ...others] = question.split(either)
  return others.length > 0 && left.test(first ?? '')
}

/** How a proposal puts an act: by name, without a name (`whole message` has it), as one of two, as a thing to tell of, or not at all. */
export function putsAct(name: string, proposal: Proposal): 'named' | 'unnamed' | 'choice' | 'about' | 'no' {
  const { question } = proposal
  const act = actWords[name]
  if (!act || asksAbout.test(question)) return 'about'
  const named = act.test(question)
  if (choice.test(question) || (named && offersToLeave(question))) return named ? 'choice' : 'no'
  if (named) return 'named'
  if (waits.test(question)) return 'no'
  if (asksToDo[name]?.test(question)) return 'unnamed'
  return putsGenerally.test(question) || asksObstacle.test(question) || question.length <= 24 ? 'unnamed' : 'no'
}

/** Whether the proposal says that this order stays as it is. */
export function leavesAlone(orderId: string, { question }: Proposal): boolean {
  if (offersToLeave(question)) return false
  const parts = question
    .split(/[,;]|(?<![a-z])(?:and|y|but|pero|while|mientras)(?![a-z])|(?:并且?|而|和)|(?<= )و(?=[\u0620-\u06ff])/)
    .filter((part) => part.includes(orderId))
  return parts.length > 0 && parts.every((part) => left.test(part))
}
