import type { languages } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import { type Verbs, verbs } from '../grammar/verbs.ts'
import { generalVerbs, ownVerbs } from './act-verbs.ts'

/** An act on the customer's things that a reply may claim, and what may back it. */
export interface Concept {
  name: string
  /** What it is done to, where the verb does not say it. */
  about: RegExp | undefined
  tools: readonly string[]
  /** Stems that, in the state or the key of a fact, say that it is so. */
  states: RegExp
}

/** The acts, most specific first. */
export const concepts: readonly Concept[] = [
  {
    name: 'dispute',
    about: new RegExp(unwrap`
        (?<![a-z])(?:disputes?|chargebacks?|claims?|complaints?|disputas?|reclamacion(?:es)?|reclamos?|quejas?|
        contracargos?)(?![a-z])|争议|申诉|投诉|拒付|纠纷|维权|نزاع|اعتراض|شكوي|مطالبه|بلاغ
      `),
    tools: ['open_dispute'],
    states: /dispute|claim|case|争议|disput|نزاع/,
  },
  {
    name: 'callback',
    about: new RegExp(unwrap`
        (?<![a-z])(?:will (?:call|ring|phone)|calls? you|(?:le|te|les) llamar[a-z]*|call ?-?backs?|phone calls?|(?:a|your|the) (?:[a-z]+ )?calls?|appointments?|llamadas?|
        citas?)(?![a-z])|回电|电话|回拨|来电|回访|سيتصل|مكالم|اتصال|معاود|موعد
      `),
    tools: ['request_callback'],
    states: /callback/,
  },
  {
    name: 'code',
    about:
      /(?<![a-z])(?:codes?|verification|codigos?|verificacion)(?![a-z])|验证码|校验码|动态码|(?:ال)?(?:رمز|كود)|تحقق/,
    tools: ['start_verification'],
    states: /verification/,
  },
  {
    name: 'address',
    about: new RegExp(unwrap`
        (?<![a-z])(?:address(?:es)?|postcode|zip|street|destination|direccion(?:es)?|domicilio|codigo postal)(?![a-z])|
        地址|收货|送到|寄到|改到|عنوان|العنوان|عناوين
      `),
    tools: ['update_address'],
    states: /address|地址|direccion|عنوان/,
  },
  {
    name: 'refund',
    about: new RegExp(unwrap`
        (?<![a-z])(?:refunds?|reimbursements?|money|reembolsos?|devolucion(?:es)?|dinero|reintegros?|plata)(?![a-z])|退款|
        退还|退钱|退回|货款|استرداد|المبلغ|فلوس|مبلغ
      `),
    tools: ['refund_order'],
    states: /refund|reimburs|credit|退款|退|reembols|devuelt|مسترد|استرد/,
  },
  {
    name: 'cancel',
    about: /(?<![a-z])(?:cancellations?|cancelacion(?:es)?|anulacion(?:es)?)(?![a-z])|取消|الغاء/,
    tools: ['cancel_order'],
    states: /cancel|void|取消|关闭|anulad|ملغ/,
  },
  {
    name: 'handoff',
    about: new RegExp(unwrap`
        (?<![a-z])(?:to (?:a|an|our|my|the) (?:[a-z]+ )?(?:agent|specialist|colleague|team|supervisor|manager|human|
        person|department)|ticket|a (?:un|una|nuestro|mi) (?:agente|especialista|supervisor|companer[oa]|
        asesor))(?![a-z])|人工|专员|主管|工单|موظف|مشرف|مختص
      `),
    tools: ['handoff_to_human', 'request_callback'],
    states: /queued|handoff|transferred|assigned/,
  },
  {
    name: 'ship',
    about: undefined,
    tools: [],
    states: /ship|deliver|transit|dispatch|sent|发货|运输|签收|寄出|enviad|entregad|شحن|توصيل/,
  },
  {
    name: 'stop',
    about: undefined,
    tools: ['cancel_order'],
    states:
      /stop|paus|block|restrict|hold|suspend|frozen|lock|inactive|disabled|cancel|closed|ended|expired|deactivat|^off$|关闭|停|注销/,
  },
  { name: 'close', about: undefined, tools: [], states: /clos|delet|关闭|注销|删除|cerrad/ },
  {
    name: 'block',
    about: undefined,
    tools: [],
    states: /block|lock|frozen|freez|suspend|restrict|stop|paus|disabl|inactive|hold|冻结|锁|bloquead/,
  },
  {
    name: 'activate',
    about: undefined,
    tools: [],
    states: /(?<!in)activ(?!.*review)|unlock|enabled|restored|open|正常|恢复|激活/,
  },
  { name: 'approve', about: undefined, tools: [], states: /approv|accept|granted|passed|verified|通过|批准|aprobad/ },
  {
    name: 'pay',
    about: new RegExp(unwrap`
        (?<![a-z])(?:payouts?|settlements?|bank account|account ending|liquidacion(?:es)?|cuenta (?:bancaria|
        terminada))(?![a-z])|结算|提现|تسويه|حساب[\u0620-\u06ff]* (?:ال)?(?:بنكي|منتهي|مصرفي)
      `),
    tools: ['refund_order'],
    states: /(?<!un)paid|settled|payout|complet|(?<!no )pagad[oa]|结算|打款|到账|入账|已付款|已支付|(?<!غير )مدفوع/,
  },
  {
    name: 'other',
    about: undefined,
    tools: [
      'cancel_order',
      'refund_order',
      'update_address',
      'open_dispute',
      'request_callback',
      'handoff_to_human',
      'start_verification',
    ],
    states: /submit|complet|issu|updat|done|assigned|完成|成功|生效/,
  },
]

const byName = new Map(concepts.map((concept) => [concept.name, concept]))

/** A concept by its name. */
export function conceptNamed(name: string): Concept {
  const concept = byName.get(name)
  if (!concept) throw new Error(`no concept is called ${name}`)
  return concept
}

const joined = (language: (typeof languages)[number]): string =>
  [...Object.values(ownVerbs).map((list) => list[language]), generalVerbs[language]]
    .filter((list) => list !== '')
    .join(',')

/** Every listed verb, ready to be found in sentences. */
export const actVerbs: Verbs = verbs({ en: joined('en'), es: joined('es'), zh: joined('zh'), ar: joined('ar') })

const ownConcept: ReadonlyMap<string, string> = new Map(
  Object.entries(ownVerbs).flatMap(([name, lists]) =>
    (['en', 'es', 'ar'] as const).flatMap((language) =>
      lists[language]
        .split(',')
        .filter((entry) => entry !== '')
        .map((entry) => {
          const [past3 = '', , , nouns = ''] = language === 'ar' ? entry.trim().split('/') : [entry.trim()]
          return [`${language} ${past3 || nouns}`, name] as const
        }),
    ),
  ),
)
const ownChinese = Object.entries(ownVerbs).map(
  ([name, lists]) => [name, new RegExp(`^(?:${lists.zh.split(',').join('|')})`)] as const,
)

/** Which act a verb means by itself. */
export function ownConceptOf(act: Act, text: string): string | undefined {
  if (act.language === 'zh') return ownChinese.find(([, pattern]) => pattern.test(text.slice(act.start)))?.[0]
  return ownConcept.get(`${act.language} ${act.verb}`)
}

/** Verbs whose object may still say that another act is meant: to stop an order, to approve a refund. */
const loose = new Set(['ship', 'stop', 'approve', 'pay'])

/** What stands behind an act, to the next comma or stop: "that order" opens no clause of its own there. */
export function behindOf(act: Act, text: string): string {
  const rest = text.slice(act.end)
  const end = rest.search(/[,;!?]|\.(?!\d)|。/)
  return end === -1 ? rest : rest.slice(0, end)
}

const parcel =
  /(?<![a-z])(?:parcel|package|order|delivery|paquete|pedido|envio)(?![a-z])|包裹|快递|(?:ال)?(?:طرد|شحن|طلب)/
const home = new RegExp(unwrap`
  (?<![a-z])(?:home|house|flat|office|address|casa|domicilio|direccion|piso|oficina)(?![a-z])|新家|住处|公司|
  (?:الي|ل|علي) ?(?:ال)?(?:بيت|عنوان|سكن|منزل|مكتب|مقر|شق)
`)

/** Whoever carries a parcel: what is handed there has been sent. */
const carrier = new RegExp(unwrap`
  ^(?: over)?(?: to)?(?: (?:the|our|its|a))? ?(?:courier|carrier|postal service|post office|delivery (?:company|
  partner|service))(?![a-z])|
  ^ (?:al?|a la) (?:transportista|mensajeria|correos|empresa de (?:transporte|mensajeria)|repartidor)(?![a-z])|^给?(?:快递|物流|承运)|
  ^ (?:الي|ل) ?(?:ال)?(?:شركه (?:ال)?شحن|ناقل|مندوب)
`)

const cleftEs = /^ (?:fue|es|ha sido) (?=[a-z]+r(?:l[aeo]s?)?(?![a-z]))/

/** "Lo que hice fue pasar tu caso": what stands behind, and the act that it names, where it is a listed one. */
export function cleftOf(act: Act, text: string): { rest: string; named: Act | undefined } | undefined {
  const cleft = act.language === 'es' && act.verb === 'hacer' ? cleftEs.exec(text.slice(act.end)) : null
  if (!cleft) return undefined
  const rest = text.slice(act.end + cleft[0].length)
  return { rest, named: actVerbs.actsIn(rest, 'es').find(({ start }) => start === 0) }
}

/** Which act is told: by its verb, or by what stands in its clause. */
export function conceptOfAct(act: Act, text: string): Concept {
  // "Lo que hice fue pasar tu caso al equipo": the act is the one named behind.
  const cleft = cleftOf(act, text)
  if (cleft?.named) return conceptOfAct(cleft.named, cleft.rest)
  const own = ownConceptOf(act, text)
  if (own === 'handoff') {
    const around = `${text.slice(act.clauseStart, act.end)}${behindOf(act, text)}`
    if (parcel.test(around) && home.test(around)) return conceptNamed('address')
    if (carrier.test(behindOf(act, text))) return conceptNamed('ship')
    const pay = conceptNamed('pay')
    return pay.about?.test(text.slice(act.clauseStart, act.clauseEnd)) ? pay : conceptNamed(own)
  }
  // "Switched the delivery address on …": what stands inside the verb says more than the verb.
  if (own === 'activate') {
    const thing = conceptOfThing(text.slice(act.start, act.end)) ?? conceptOfThing(text.slice(act.clauseStart, act.end))
    return thing && /^(?:dispute|address)$/.test(thing.name) ? thing : conceptNamed(own)
  }
  if (own && !loose.has(own)) return conceptNamed(own)
  return (
    conceptOfThing(behindOf(act, text)) ??
    conceptOfThing(text.slice(act.clauseStart, act.end)) ??
    conceptNamed(own ?? 'other')
  )
}

/** "Without a call": what has nothing to do with it. */
const without =
  /(?<![a-z])(?:without|sin)(?: (?:a|an|any|the|una?|ningun[ao]?|having|tener|necesidad|que|de|to|need|needing)){0,4} (?:phone )?[a-z]+|(?:不用|无需|没有?|免|不必)(?:打|走|去)?(?:电话|回电|来电|人工)|(?<![\u0620-\u06ff])(?:بدون|دون|بلا|بغير|من غير) (?:اي |حاجه |ما )*[\u0620-\u06ff]+/g

/** The concept of what a phrase speaks of first. */
export function conceptOfThing(said: string): Concept | undefined {
  const phrase = said.replace(without, ' ')
  let first: Concept | undefined
  let at = phrase.length
  for (const concept of concepts) {
    const found = concept.about ? phrase.search(concept.about) : -1
    if (found !== -1 && found < at) {
      first = concept
      at = found
    }
  }
  return first
}
