import { fold } from '#lib/text/fold.ts'
import { contentWords } from './echoes-public.ts'
import type { Prepared } from './prepared.ts'

const stepMark =
  /(?:^|[\s.。;:；：\n])(?:step \d{1,2}|paso \d{1,2}|第[一二三四五六七八九十\d]{1,2}步|步骤[一二三四五六七八九十\d]{1,2}|(?:ال)?خطوه (?:\d{1,2}|(?:ال)?[\u0620-\u06ff]+)|\d{1,2}[.)、])[\s:.,،,-]*/g

const subjects: Readonly<Record<string, RegExp>> = {
  cancel_order: /cancel|取消|anul|الغا/,
  refund_order: /refund|退款|reembols|devoluc|استرد|رد المبلغ/,
  update_address: /address|地址|direccion|عنوان/,
  open_dispute: /dispute|claim|chargeback|争议|申诉|纠纷|disputa|reclam|نزاع|اعتراض/,
}

interface Check {
  step: RegExp
  /** What must stand in the conversation for the step to count as done. */
  done(given: Given): boolean
}

interface Given {
  assistant: string
  customer: string
  all: string
  orderId: string
  args: Readonly<Record<string, unknown>>
  prepared: Prepared
  read: boolean
}

const reasonAsked =
  /why|reason|what (?:is|was|went|happened|'s) ?(?:wrong|the (?:problem|matter|reason|issue))?|what happened|problem|wrong|issue|fault|defect|原因|为什么|为何|什么问题|怎么了|哪里(?:有|不)|情况|motivo|por que|razon|problema|que (?:paso|ocurrio|sucedio)|sucede|سبب|لماذا|ما المشكله|مشكله|ماذا حدث|خلل|عيب/
const reasonTold =
  /because|broken|damaged|defect|wrong|late|missing|scratch|faulty|never arrived|not arrived|didn't arrive|empty|torn|cracked|doesn't work|does not work|changed my mind|too (?:small|big|large|late)|duplicate|twice|mistake|no longer|坏|破|错|少|迟|没收到|不想要|重复|质量|瑕疵|划痕|买错|不合适|roto|rota|danad|defect|equivoc|tarde|falta|no llego|no ha llegado|ya no|porque|duplicad|مكسور|تالف|معيب|خطا|متاخر|لم يصل|ناقص|لان|لم اعد|مرتين|خدش/

const checks: readonly Check[] = [
  {
    step: /confirm|ask (?:the customer )?for (?:a |the |an explicit )?(?:yes|ok|consent|confirmation)|read .{0,24}back|yes|summar|recap|go-ahead|permission|agree|总结|概括|征得|resum|recapitul|pedir (?:un|el) si|visto bueno|conform|autoriz|لخص|تلخيص|确认|同意|复述|confirm|repet|leer|aprob|تاكيد|موافق|نعم|اقرا/,
    done: () => true,
  },
  {
    step: /verif|identity|identif|身份|验证|核身|identidad|هوي|تحقق من الهوي/,
    done: ({ prepared }) => prepared.assurance === 'verified',
  },
  {
    step: /(?:order|purchase) (?:number|id|no)|which order|订单号|单号|numero de(?:l)? pedido|identificar el pedido|رقم الطلب/,
    done: ({ all, orderId }) => orderId !== '' && all.includes(orderId),
  },
  {
    step: /new address|delivery address|the address|new details|(?:新|收货)?地址|direccion|(?:ال)?عنوان/,
    done: ({ all, args }) =>
      typeof args.address !== 'string' || addressWords(args.address).some((word) => all.includes(word)),
  },
  {
    step: /seller|merchant|shop|商家|卖家|店家|vendedor|tienda|comercio|بايع|متجر|تاجر/,
    done: ({ assistant, customer }) =>
      /seller|merchant|shop|商家|卖家|店家|vendedor|tienda|comercio|بايع|متجر|تاجر/.test(`${assistant} ${customer}`),
  },
  {
    step: /undone|undo|irrevers|reverse|permanent|final|restor|恢复|撤回|不可逆|不能反悔|deshacer|irrevers|definitiv|revert|التراجع|نهاي|لا رجعه|استعاد/,
    done: ({ assistant }) =>
      /undone|undo|irrevers|reverse|permanent|final|restor|back again|恢复|撤回|不可逆|反悔|deshacer|irrevers|definitiv|revert|vuelta atras|التراجع|نهاي|رجعه|استعاد|العوده/.test(
        assistant,
      ),
  },
  {
    step: /photo|picture|image|evidence|proof|screenshot|照片|图片|凭证|截图|foto|imagen|prueba|evidencia|صور|دليل|اثبات/,
    done: ({ all, customer }) =>
      /photo|picture|image|evidence|proof|screenshot|attach|照片|图片|凭证|截图|foto|imagen|prueba|adjunt|صور|دليل|اثبات|مرفق/.test(
        `${all} ${customer}`,
      ),
  },
  {
    step: /(?:why|reason|what (?:is|was|went|happened)|problem|wrong|fault|原因|问题|情况|motivo|razon|problema|que (?:paso|ocurrio)|سبب|مشكله|ماذا حدث|الخلل)/,
    done: ({ assistant, customer, args }) =>
      reasonAsked.test(assistant) ||
      reasonTold.test(customer) ||
      (typeof args.reason === 'string' &&
        args.reason.trim().length > 2 &&
        customer.includes(fold(args.reason).folded.slice(0, 8))),
  },
  {
    step: /fee|charge|cost|deduct|费|扣|comision|cargo|coste|costo|gasto|رسوم|تكلفه|خصم/,
    done: ({ assistant }) =>
      /fee|charge|cost|deduct|free|费|扣|comision|cargo|coste|costo|gasto|gratis|رسوم|تكلفه|خصم|مجان/.test(assistant),
  },
  {
    step: /exchange|replac|alternative|voucher|换货|换|补发|替代|cambio|reemplaz|alternativa|استبدال|بديل/,
    done: ({ assistant }) =>
      /exchange|replac|instead|alternative|voucher|换|补发|替代|cambio|reemplaz|alternativa|vale|استبدال|بديل|قسيمه/.test(
        assistant,
      ),
  },
  {
    step: /(?:days|weeks|how long|time|arrive|reach)|时间|几天|工作日|到账|plazo|dias|tiempo|المده|ايام|متي/,
    done: ({ assistant }) => /\d|day|week|天|日|dia|semana|يوم|ايام|اسبوع/.test(assistant),
  },
  {
    step: /(?:check|look up|see|review|read|查|核对|核实|检查|查看|comprob|verific|revis|consult|راجع|تحقق|افحص|التاكد).{0,40}(?:order|state|status|ship|eligib|date|window|订单|状态|发货|资格|期限|pedido|estado|envi|plazo|الطلب|حاله|الشحن)/,
    done: ({ read }) => read,
  },
]

function addressWords(address: string): string[] {
  return fold(address).folded.match(/[a-z\u0620-\u06ff]{3,}|[\u4e00-\u9fff]{2,4}|\d{2,}/g) ?? []
}

/** A word without its ending (and an Arabic article), so that another form of it counts as said too. */
function stemOf(word: string): string {
  if (/[\u0620-\u06ff]/.test(word)) return word.replace(/^[وفبلك]?(?:ال|لل)/, '').slice(0, 5)
  return /^[a-z]/.test(word) ? word.slice(0, 5) : word
}

function stepsOf(text: string): string[] {
  const marks = [...text.matchAll(stepMark)]
  if (marks.length < 2) return []
  return marks.map(
    (mark, index) =>
      text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).split(/[.。\n]/)[0] ?? '',
  )
}

/** Whether a procedure of the knowledge names a step before this act that the conversation does not show. */
export function skippedStep(name: string, args: Readonly<Record<string, unknown>>, prepared: Prepared): boolean {
  const subject = subjects[name]
  if (!subject) return false
  const text = (role: 'assistant' | 'customer') =>
    prepared.context.messages
      .filter((message) => (role === 'customer' ? message.role === 'customer' : message.role !== 'customer'))
      .map((message) => fold(message.text).folded)
      .join('\n')
  const assistant = text('assistant')
  const customer = text('customer')
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const read =
    prepared.records().some((record) => record.status === 'ok' && /^get_|^list_/.test(record.name)) ||
    prepared.facts().some(({ fact }) => fact.key.toLowerCase().includes(orderId))
  const given: Given = { assistant, customer, all: `${assistant}\n${customer}`, orderId, args, prepared, read }
  const said = new Set(contentWords(given.all).map(stemOf))
  for (const unit of prepared.context.knowledge) {
    if (unit.id === 'system-prompt') continue
    const folded = fold(unit.text).folded
    const steps = stepsOf(folded)
    if (steps.length < 2 || !subject.test(folded)) continue
    const last = steps.length - 1
    for (const step of steps.slice(0, last)) {
      const matching = checks.filter((check) => check.step.test(step))
      if (matching.length > 0) {
        if (matching.every((check) => !check.done(given))) return true
        continue
      }
      const words = contentWords(step).filter((word) => !subject.test(word))
      if (words.length > 0 && !words.some((word) => said.has(stemOf(word)))) return true
    }
  }
  return false
}
