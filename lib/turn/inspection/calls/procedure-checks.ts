import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { saysMore } from './says-more.ts'

/** What a step of a procedure may ask for, and how a conversation shows that it was done. */
export interface Check {
  step: RegExp
  /** Where this is asked for, nothing else of the step can stand for it. */
  alone?: true
  /** What must stand in the conversation for the step to count as done. */
  done(given: Given): boolean
}

/** What a conversation shows: folded words of both sides, the call that is judged, whether something was looked up. */
export interface Given {
  assistant: string
  customer: string
  all: string
  orderId: string
  args: Readonly<Record<string, unknown>>
  prepared: Prepared
  read: boolean
}

export const reasonAsked = new RegExp(unwrap`
    why|describe|tell me (?:more|what)|what (?:made|makes) you|change your mind|reason|what (?:is|was|went|happened|'s) ?(?:wrong|the (?:problem|matter|reason|issue))?|what happened|problem|
    wrong|issue|fault|defect|原因|为什么|为何|什么问题|怎么了|描述|故障|坏|改变主意|哪里(?:有|不)|情况|motivo|por que|razon|problema|que (?:le |te )?(?:paso|ocurrio|sucedio|pasa|hizo|falla)|cambiar de (?:idea|opinion)|describ|fallo|averia|
    sucede|سبب|لماذا|ما المشكله|مشكله|ماذا حدث|خلل|عيب|عطل|اوصف|وصف|ما الذي (?:جعلك|حدث|حصل)|غيرت? رايك|تغير رايك
  `)
const reasonTold = new RegExp(unwrap`
    because|(?:i'm|we're|i am|we are) moving|me mudo|nos mudamos|搬家|انتقلت|بنتقل|since (?:it|i|the)|as (?:it|i) (?:is|was|am|do)|cheaper|instead|found (?:a|it|one)|don't (?:need|want|like)|
    doesn't|didn't|isn't|won't|not (?:as|what|received|fit|needed)|never (?:came|arrived|got|received)|by (?:accident|
    mistake)|no use|expired|gift|ordered|broken|damaged|defect|wrong|late|missing|scratch|faulty|never arrived|
    not arrived|didn't arrive|empty|torn|cracked|doesn't work|does not work|changed my mind|too (?:small|big|large|
    late)|duplicate|twice|mistake|no longer|因为|没有?(?:收|到)|未收到|不(?:合适|喜欢|需要|用|了|好)|便宜|太|掉(?:了|色|漆)|断|起球|漏|假|拍错|下错|买多|坏|破|
    错|少|迟|没收到|不想要|重复|质量|瑕疵|划痕|买错|不合适|roto|rota|danad|defect|equivoc|tarde|falta|no llego|no ha llegado|ya no|porque|
    pues |mas barato|me equivoque|no (?:me|lo|la) (?:gusta|sirve|queda|quiero|necesito|vale)|por error|sin querer|
    cambie de (?:idea|opinion)|duplicad|مكسور|تالف|معيب|خطا|متاخر|لم يصل|ناقص|لان|لم اعد|ما عاد|ما (?:ابي|ابغي|ابيه|
    احتاج|يشتغل|وصل|ناسب|عجب)|غيرت راي|ارخص|بالغلط|بالخطا|لا (?:يعمل|يناسب|احتاج)|مرتين|خدش
  `)

export const checks: readonly Check[] = [
  {
    step: new RegExp(unwrap`
      confirm|ask (?:the customer )?for (?:a |the |an explicit )?(?:yes|ok|consent|confirmation)|consent|approv|acept|consentim|قبول|رضا|read .{0,24}back|yes|
      summar|recap|go-ahead|permission|agree|总结|概括|征得|resum|recapitul|(?:pedir|obten|consegu|recib|esper)[a-z]* (?:un|el|su) si(?![a-z])|visto bueno|conform|autoriz|
      لخص|تلخيص|确认|同意|复述|confirm|repet|leer|aprob|تاكيد|موافق|نعم|اقرا
    `),
    done: () => true,
  },
  {
    step: /verif|identity|identif|身份|验证|核身|identidad|هوي|تحقق من الهوي/,
    done: ({ prepared }) => prepared.assurance === 'verified',
  },
  {
    step: new RegExp(unwrap`
      (?:order|purchase|booking|reservation) (?:number|id|no|reference|code)|which (?:order|booking)|(?:order|booking)'s (?:number|id)|
      订单号|预订号|单号|numero de(?:l)?(?: la)? (?:pedido|compra|orden|reserva)|(?:identificar|localizar) (?:el pedido|
      la (?:reserva|compra|orden))|codigo de reserva|رقم (?:ال)?(?:طلب|حجز|عمليه)|
      (?:find|locate|look up|identify|pull up|retrieve|open|search for) (?:the |their |his )?(?:customer's )?(?:[a-z]+ )?(?:order|booking|purchase|reservation)(?![a-z])|
      (?<![a-z])(?:busc(?:ar|a|ue)|localiz(?:ar|a)|localice|ubi(?:car|ca|que)|encontrar|encuentre|abrir|abra|abre) (?:el |la |su )?(?:pedido|orden|compra|reserva)(?![a-z])|
      (?:查找|查询|找到|定位|调出|打开)[^,。;]{0,4}(?:订单|预订|这单)|(?<![\u0620-\u06ff])(?:ابحث عن|جد|حدد|افتح|استخرج|ايجاد|تحديد|البحث عن) (?:ال)?(?:طلب|حجز|اوردر)(?![\u0620-\u06ff])
    `),
    done: ({ all, orderId }) => orderId !== '' && all.includes(orderId),
  },
  {
    step: /new address|delivery address|the address|new details|(?:新|收货)?地址|direccion|(?:ال)?عنوان/,
    done: ({ all, args }) =>
      typeof args.address !== 'string' || addressWords(args.address).some((word) => all.includes(word)),
  },
  {
    step: /(?<![a-z])(?:model|serial|modelo|serie|talla|size)(?![a-z])|型号|序列号|尺码|(?<![\u0620-\u06ff])(?:ال)?(?:موديل|طراز|مقاس)/,
    done: ({ assistant, customer }) =>
      /\d/.test(customer) || /model|serial|serie|talla|size|型号|序列号|尺码|موديل|طراز|مقاس/.test(assistant),
  },
  {
    step: /seller|merchant|shop|商家|卖家|店家|vendedor|tienda|comercio|بايع|متجر|تاجر/,
    done: ({ assistant, customer }) =>
      /seller|merchant|shop|商家|卖家|店家|vendedor|tienda|comercio|بايع|متجر|تاجر/.test(`${assistant} ${customer}`),
  },
  {
    step: new RegExp(unwrap`
      undone|undo|recover|(?:no (?:se )?(?:puede|podra|pueden)|imposible) (?:[a-z]+ )?recuper|get (?:it|them|
      the [a-z]+) back|找回|挽回|irrevers|reverse|permanent|final|restor|恢复|撤回|不可逆|不能反悔|deshacer|irrevers|definitiv|revert|
      التراجع|نهاي|لا رجعه|استعاد
    `),
    done: ({ assistant }) =>
      new RegExp(unwrap`
        undone|undo|recover|recuper|(?:get|bring|have|put) (?:it|them|th(?:e|is|at) [a-z]+) back|(?:brought|got|put|
        turned|taken) back|no (?:way|going|turning) back|reinstat|reactivat|reopen|找回|挽回|irrevers|revers|permanent|
        final|restor|back again|for good|恢复|复原|还原|撤[回销]|反悔|不可逆|不能再改|不可更改|deshac|irrevers|definitiv|revert|
        (?:vuelta|marcha) atras|echar(?:se)? atras|volver atras|reactiv|restaur|restablec|retom|تراجع|نهاي|رجعه|استعاد|
        العوده|عوده|(?:اعاد|ارجاع|استرجاع)[\u0620-\u06ff]{0,3}|يعاد|تعاد|يسترجع|تسترجع
      `).test(assistant),
  },
  {
    alone: true,
    step: /photo|picture|image|evidence|proof|screenshot|照片|图片|凭证|截图|foto|imagen|prueba|evidencia|صور|دليل|اثبات/,
    done: ({ all, customer }) =>
      /photo|picture|image|evidence|proof|screenshot|attach|照片|图片|凭证|截图|foto|imagen|prueba|adjunt|صور|دليل|اثبات|مرفق/.test(
        `${all} ${customer}`,
      ),
  },
  {
    step: new RegExp(unwrap`
      (?:why|reason|what (?:is|was|went|happened)|problem|wrong|fault|describe|原因|问题|情况|故障|哪里(?:有|不)|motivo|razon|problema|por que|fallo|averia|
      que (?:le |les |te |ha |tiene |es lo que )?(?:ha )?(?:pas[ao]|ocurr\w+|sucedi\w+|tiene|fall\w+|va mal)|سبب|لماذا|مشكله|ماذا حدث|الخلل|العطل)
    `),
    done: ({ assistant, customer, args }) =>
      reasonAsked.test(assistant) ||
      reasonTold.test(customer) ||
      reasonTold.test(assistant) ||
      saysMore(customer) ||
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
    step: /exchange|replac|alternative|voucher|换货|换|补发|替代|cambi|reemplaz|alternativa|استبدال|بديل/,
    done: ({ assistant }) =>
      new RegExp(unwrap`
        exchange|replac|swap|instead|new (?:one|unit)|alternative|voucher|another (?:size|colou?r|one)|换|补发|替代|cambi|reemplaz|
        alternativa|otr[oa] (?:talla|color|modelo)|uno nuevo|una nueva|nueva unidad|vale|استبدال|استبدل|تبديل|تبدل|نبدل|بديل|بدلا|(?:جهاز|منتج|واحد)[\u0620-\u06ff]* جديد|قسيمه|مقاس اخر
      `).test(assistant),
  },
  {
    step: new RegExp(unwrap`
      (?:state|name|tell|give|say|indic|inform|decir|comunic|告知|说明|报|اذكر|ابلاغ|اخبار|اعلام|ابلغ|بلغ).{0,28}(?:amount|sum|total|importe|
      monto|金额|数额|مبلغ)
    `),
    done: ({ assistant }) => /\d[\d.,]*/.test(assistant),
  },
  {
    step: /(?:days|weeks|how long|time|arrive|reach)|时间|几天|工作日|到账|plazo|dias|tiempo|المده|ايام|متي/,
    done: ({ assistant }) =>
      new RegExp(unwrap`
        \d ?(?:[-–~至到] ?\d+ ?)?(?:h|min|mins|am|pm)(?![a-z])|\d[-/]\d|\d月|hour|day|week|month|时|天|日|周|月|推迟|延后|hora|dia|
        semana|mes|ساع|يوم|ايام|اسبوع|شهر|\d:\d
      `).test(assistant),
  },
  {
    step: new RegExp(unwrap`
      (?<![a-z])(?:get_order|list_orders|get_refund_status|get_settlement)(?![a-z])|(?:check|look (?:up|at|into)|
      look(?=[^.]{1,20} up)|fetch|retrieve|pull up|bring up|open|load|see|review|read|make sure|查|核对|核实|检查|查看|调取|调出|打开|
      comprob|verific|revis|consult|busc|mirar|abrir|asegur|ver (?:el|la|si)|راجع|تحقق|افحص|التاكد|تاكد|اجلب|جلب|افتح|
      اطلع|انظر|ابحث|شوف).{0,40}(?:order|state|status|ship|eligib|date|window|订单|状态|发货|资格|期限|pedido|estado|envi|plazo|
      الطلب|حاله|الشحن)
    `),
    done: ({ read }) => read,
  },
]

function addressWords(address: string): string[] {
  return fold(address).folded.match(/[a-z\u0620-\u06ff]{3,}|[\u4e00-\u9fff]{2,4}|\d{2,}/g) ?? []
}
