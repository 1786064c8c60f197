import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { objectId } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { tellsOf } from '../detectors/told-of-others.ts'
import { isInvented } from '../figures/supposed.ts'
import type { Rule } from '../rules/rule.ts'
import { ownershipIn } from './ownership.ts'
import type { Report, Sentence, Watch } from './watch.ts'

const id = new RegExp(`^${objectId.source.replace('(?<![a-z0-9])', '').replace('|\\d{9,24}', '')}$`)
const maskedEmail = /^[a-z0-9._-]{0,12}[*•·]{2,}[a-z0-9._*•·-]{0,12}@[a-z0-9.*•·-]{1,60}$/
const maskedPhone = /^\+?[\d-]{2,8}[*•·]{2,}[\d-]{2,6}$|^[*•·]{5,}[\d-]{2,6}$/
const tailBefore = new RegExp(unwrap`
    (?:ending(?: in| with)?|ends? (?:in|with)|finish(?:ing|es) (?:in|with|on)|(?:acaba|termina|acaban|finaliza|
    finalizada|con final) (?:en )?|final|尾数(?:为|是)?|末尾(?:为|是)?|last (?:four|4)(?: digits)?(?: are| is|:)?|tail|
    terminad[ao]s? en|terminan? en|acabad[ao]s? en|ultim[oa]s (?:cuatro|4)(?: digitos)?(?: son|:)?|尾号(?:为|是|:)?|末四位(?:为|
    是|:)?|后四位(?:为|是|:)?|[تي]نتهي (?:ب|بالارقام|بالرقم)|(?:ال)?منتهيه? (?:ب|بالارقام|بالرقم)|(?:اخره|اخرها|نهايته|نهايتها):?|(?:اخر|
    الاربعه) [\u0620-\u06ff ]{0,16}(?:هي|هو|:)?|[*•x]{2,}) ?-?$
  `)
/** A number of digits alone is an order's or an account's where a word says so. */
const digitsOnly = /^\d{5,20}$/
const beside = new RegExp(unwrap`
    (?:orders?|accounts?|wallet|parcel|shipment|pedidos?|cuentas?|monedero|envio|orden|订单(?:号|编号)?|单号|账号|账户|运单|
    (?:ال)?طلب|حساب[هك]?|(?:ال)?شحنه|رقم|number|no\.|num\.|numero|#)[ :#为是]{0,3}$
  `)
/** Words that a code of the house stands beside. */
const house = new RegExp(unwrap`
    (?<![a-z])(?:queue|tier|desk|back ?office|internal|system|playbook|team|routing|bucket|workflow|rules?|engine|
    cola|reglas?|motor|equipo|interno|
    interna|sistema|bandeja)(?![a-z])|队列|规则|引擎|小组|系统|后台|内部|工单|قايمه|فريق|نظام|داخلي|طابور|قاعده|محرك
  `)

/** A code of three parts and more, or one in snake case. */
function isCode(text: string): boolean {
  if (/@|\*/.test(text)) return false
  if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(text)) return true
  return /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/.test(text) && /\d/.test(text) && /[a-z]{3}/.test(text) && !/^\d{4}-/.test(text)
}

/** Names that a manual writes where the reader puts his own, and those that every interface has. */
const placeholder = new RegExp(unwrap`
    (?:^|_)(?:your|su|tu|my|mi|example|sample|placeholder|demo|insert)_|_x{3,}|x{4,}|^(?:client|redirect|access|refresh|api|order|user|
    customer|payment|merchant|session|request|webhook|callback|return|success|cancel|secret|public|private|grant|token|
    transaction|invoice|product|reference|error|status|event)_(?:id|ur[il]|key|token|type|secret|code|number|name)s?$
  `)
/** Names of fields and columns, for one who sends a file or writes to the interface. */
const writesToUs = new RegExp(unwrap`
    (?<![a-z])(?:csv|api|apis|webhooks?|json|xml|columns?|headers?|integration|feed|import|export|endpoint|sdk|payload|columnas?|
    cabecera|campos?)(?![a-z])|接口|字段|表头|回调|导入|导出|واجهه|عمود|اعمده|حقول|ملف csv
  `)
const fields = new RegExp(unwrap`
    (?<![a-z])(?:columns?|headers?|fields?|parameters?|body|payload|columnas?|campos?|parametros?|cabecera)(?![a-z])|字段|参数|
    列|表头|(?:ال)?(?:حقل|حقول|عمود|اعمده|معامل)
  `)
/** Codes that look like an object's number and are none. */
const notAnId = new RegExp(unwrap`
    ^(?:sha-?\d+|utf-\d+|iso-?\d+|tls-?\d|covid-19|id-\d|mp3|mp4|wi-fi|web-\d|x-\d|a-\d|b-\d|gmt[-+]?\d+|utc[-+]?\d+|
    win-?\d+|ios-?\d+|oauth-?\d|http-?\d|step-\d+|ps-\d|g-\d|us-\d)$
  `)

/** How a number is written, shown by one that counts up: "格式像 SP-12345". */
const shown = new RegExp(unwrap`
    (?:格式|形如|例如|比如|类似|像|示例|样例|(?<![a-z])(?:such as|like|e\.g\.?|for example|format(?: is)?|looks like|como|por ejemplo|
    formato)|مثل|مثال|بصيغه|علي شكل)[^,。;]{0,8}$
  `)
const countsUp = /^[a-z]{1,5}[-_]?(?:0?1234(?:5(?:6(?:7(?:89?)?)?)?)?|(\d)\1{3,})$/

const looksLike =
  /(?<![a-z])(?:something like|reads? like|looks? like|along the lines of|algo (?:asi|como)|del estilo)(?![a-z])|大概(?:是|长)这|这样的?:|(?<![\u0620-\u06ff])(?:شي مثل|يشبه|بهالشكل|بهذا الشكل)/
/** The question wants to see how a thing is written. */
const asksSample =
  /(?<![a-z])(?:examples?|samples?|looks? like|template|ejemplos?|muestra|como se ve|que (?:vere|aparece)|plantilla)(?![a-z])|例子|示例|样例|什么样|长啥样|模板|(?<![\u0620-\u06ff])(?:مثال|نموذج|كيف شكل|شكله?ا?)/

/** A measure or a year before a plain word: "1990-style", "30-day", "500-gram". */
const compound = /^\d{1,4}(?:st|nd|rd|th|s)?(?:-[a-z]{3,}){1,3}$/

/** Watches for order numbers, card tails and masked contacts that are not this customer's. */
export function createIdentifierWatch(
  rule: Rule,
  internal: Rule | undefined,
  prepared: Prepared,
  report: Report,
): Watch {
  let token = -1
  let word = ''
  /** Letters alone: no identifier. */
  let plain = true
  let revision = -1
  let known = ''

  /** Everything that the context holds, for what is a code and no identifier. */
  function own(): string {
    if (revision === prepared.revision()) return known
    revision = prepared.revision()
    const parts = [
      ...prepared.facts().map(({ fact }) => fact.key),
      ...prepared.leaves().map((leaf) => leaf.value),
      ...prepared.publicUnits.map(({ text }) => text),
    ]
    const profile = prepared.context.session.customer
    if (profile)
      parts.push(
        profile.id,
        ...profile.orders,
        ...profile.emails,
        ...profile.phones,
        ...profile.cards,
        ...profile.accounts,
      )
    known = ` ${fold(parts.join(' ')).folded} ${prepared.said.join(' ')} `
    return known
  }

  /** Whether a number is of the kind that the customer's own have: SP-1 beside SP-2. */
  function isOwnKind(text: string): boolean {
    const kind = text.split(/[-_]/)[0] ?? ''
    return new RegExp(`(?<![a-z0-9])${kind}[-_]\\d`).test(own())
  }

  /** Whether a number of noughts, or one that counts up, shows how such a thing is written. */
  function isSample(text: string, { text: whole, previous }: Sentence): boolean {
    if (/^[a-z]*[-_]?0{4,}$/.test(text)) return true
    if (!/^[a-z]*[-_]?(?:0?12345?6?7?8?9?|(\d)\1{3,})$/.test(text)) return false
    return isInvented(whole) || isInvented(previous) || looksLike.test(whole) || asksSample.test(prepared.question)
  }

  function isField({ text }: Sentence): boolean {
    return fields.test(text) && !house.test(text) && prepared.said.some((said) => writesToUs.test(said))
  }

  function finish(to: number, sentence: Sentence): void {
    if (token === -1) return
    const from = token
    if (plain) {
      token = -1
      word = ''
      return
    }
    const text = word.replace(/^(?!\*{3,}\d{3,4}(?!\d))[*_"'(]+(?=[a-z0-9])|[._"')]+$/g, '')
    token = -1
    word = ''
    if (text.length < 3 || compound.test(text)) return
    if (internal && isCode(text) && !placeholder.test(text) && !own().includes(text)) {
      if (/_/.test(text) && isField(sentence)) return
      const near = (whole: Sentence): boolean => /_/.test(text) || house.test(whole.text)
      report({ rule: internal, from, to, stands: near })
      return
    }
    const ownership = ownershipIn(prepared)
    const before = sentence.text.slice(Math.max(0, from - sentence.from - 40), from - sentence.from)
    const masked = maskedEmail.test(text) || maskedPhone.test(text)
    const numbered = digitsOnly.test(text) ? beside.test(before) : /\d{3}/.test(text) && !masked && !text.includes('@')
    const foreign =
      (numbered && !notAnId.test(text) && ownership.isForeignId(text, id.test(text))) ||
      (id.test(text) && !notAnId.test(text) && ownership.isForeignId(text, true)) ||
      (masked && ownership.isForeignContact(text))
    if (!foreign && id.test(text) && ownership.isOnlyHeard(text)) {
      report({ rule, from, to, stands: (whole) => tellsOf(text, whole.text, prepared) })
      return
    }
    if (foreign && countsUp.test(text) && (shown.test(before) || (id.test(text) && isSample(text, sentence)))) return
    if (foreign) {
      const ofHouse = id.test(text) && house.test(before) && !beside.test(before) && !isOwnKind(text)
      report({ rule: ofHouse && internal ? internal : rule, from, to })
      return
    }
    if (/^[*•·]{3,}\d{2,3}$/.test(text) && /[*•·] ?$/.test(before) && ownership.isForeignContact(text)) {
      report({ rule, from, to })
      return
    }
    const tail = /^(?:[*•·x.]{2,}-?|[*•·x.]?)(\d{4})$/.exec(text)?.[1]
    if (tail && isSample(tail, sentence)) return
    if (tail && (tailBefore.test(before) || /^(?:[*•·]|xx)/.test(text)) && ownership.isForeignTail(tail))
      report({ rule, from, to })
  }

  return {
    feed(unit, at, sentence) {
      const part =
        (unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x30 && unit <= 0x39) ||
        unit === 0x2a ||
        unit === 0x2022 ||
        unit === 0xb7 ||
        unit === 0x2d ||
        unit === 0x5f ||
        unit === 0x40 ||
        unit === 0x2e ||
        unit === 0x2b
      if (part) {
        if (token === -1) {
          token = at
          plain = true
        }
        plain = plain && unit >= 0x61 && unit <= 0x7a
        if (word.length < 80) word += String.fromCharCode(unit)
      } else finish(at, sentence)
    },
    close(sentence) {
      finish(sentence.from + sentence.text.length, sentence)
    },
    end(sentence) {
      finish(sentence.from + sentence.text.length, sentence)
    },
    // Only what holds a digit or a mask can be an identifier, or a word that may still get one.
    hold: () => (token === -1 || word.length > 64 ? Number.POSITIVE_INFINITY : token),
    decide(sentence) {
      finish(sentence.from + sentence.text.length, sentence)
    },
  }
}
