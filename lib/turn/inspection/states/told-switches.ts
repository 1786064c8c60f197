import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { standingClause, taken } from './told-standing.ts'

/** What a customer's thing may have switched on or off: as a fact's key calls it, and as a text does. */
const switches: readonly (readonly [key: RegExp, words: RegExp])[] = [
  [
    /^auto_?(?:renew|pay|debit|charg|bill|top)|^(?:automatic|recurring)_?[a-z]*$|renewal$/,
    new RegExp(unwrap`
      (?<![a-z])auto(?:matic(?:ally)?)?[ -]?(?:renew|pay|debit|bill|charg|top)|(?<![a-z])renewal|(?:renovacion|cobro|
      pago|debito|recarga)s? automatic|自动(?:续|扣|还|付|充)|
      连续包|(?:تجديد|خصم|دفع|سداد|شحن)[\u0620-\u06ff]{0,2} (?:ال)?تلقاي
    `),
  ],
  [
    /^(?:2fa|mfa|otp|two_?(?:factor|step)[a-z_]*)$/,
    /2fa|two-?(?:factor|step)|dos (?:pasos|factores)|双重|两步|二次验证|二步|(?:تحقق|مصادقه) (?:ال)?(?:ثنايي|بخطوتين)/,
  ],
  [/notification|alerts?$|^(?:push|sms)$/, /notification|alert|notificacion|aviso|alerta|通知|提醒|推送|اشعار|تنبيه/],
  [/contactless/, /contactless|sin contacto|非接|闪付|免密|لاتلامس|دون تلامس|بدون تلامس/],
  [
    /^(?:online|internet|ecommerce)_?(?:payments?|purchases?)?$/,
    /online|internet|en linea|网上|网络|线上|عبر الانترنت|الالكتروني/,
  ],
  [
    /^(?:international|foreign|abroad|overseas)/,
    /international|foreign|abroad|overseas|internacional|extranjero|境外|国外|国际|海外|دولي|الخارج/,
  ],
]

const words = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:is|are|'s|stays?|remains?|still|currently|now|already|been|set to|turned|
      switched)(?: (?:currently|now|already|still|turned|switched|set to)){0,2} (?:(?<on>on|enabled|active|
      activated)|(?<off>off|
      disabled|deactivated|inactive|cancelled|canceled))(?![a-z]| (?:top|us|our))
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:esta|estan|sigue|siguen|quedo|quedaron|figura|figuran|aparece|aparecen)(?: (?:ya|ahora|actualmente|
      como)){0,2} (?:(?<on>activad[oa]s?|activ[oa]s?|habilitad[oa]s?|encendid[oa]s?)|(?<off>desactivad[oa]s?|
      inactiv[oa]s?|
      deshabilitad[oa]s?|apagad[oa]s?|cancelad[oa]s?))(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      (?<off>(?:已经?|是|处于|目前|现在|早就|都)(?:为|是|处于|被|经)?[^,。;不没未]{0,3}?(?:关闭|关掉|关着|停用|取消)(?:了|状态|的|着)?(?=[,。;!\n ]|$))|
      (?<on>(?:已经?|是|处于|目前|现在|还|都)(?:为|是|处于|被|经)?[^,。;不没未]{0,3}?(?:开启|开着|打开|启用|生效)(?:了|状态|的|着)?(?=[,。;!\n ]|$))
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?:(?<on>مفعله?|مشغله?|نشطه?|شغاله?)|(?<off>متوقفه?|موقوفه?|معطله?|مغلقه?|مطفا[هة]?|ملغي|
      ملغاه|غير مفعله?|غير نشطه?))(?![\u0620-\u06ff])
    `,
  ],
})

const isOn = /^(?:on|true|enabled|active|yes|activad[oa]|开启|已开启|启用|مفعل)$/
const isOff = /^(?:off|false|disabled|inactive|no|none|desactivad[oa]|关闭|已关闭|停用|متوقف|معطل)$/

interface Switch {
  words: RegExp
  on: boolean
}
const cache = new WeakMap<Prepared, { revision: number; known: readonly Switch[] }>()

function switchesOf(prepared: Prepared): readonly Switch[] {
  const revision = prepared.revision()
  const cached = cache.get(prepared)
  if (cached?.revision === revision) return cached.known
  const known = prepared.leaves().flatMap(({ path, value }): Switch[] => {
    if (value.length > 12 || path.startsWith('args')) return []
    const key = path.split('.').at(-1) ?? ''
    const found = switches.find(([pattern]) => pattern.test(key))
    const { folded } = fold(value)
    if (!found || !(isOn.test(folded) || isOff.test(folded))) return []
    return [{ words: found[1], on: isOn.test(folded) }]
  })
  cache.set(prepared, { revision, known })
  return known
}

/** Whether a fact tells of something switched on or off. */
export function knowsSwitch(prepared: Prepared): boolean {
  return switchesOf(prepared).length > 0
}

/** A switch told to stand as none of the facts has it. */
export function beliedSwitches({ text }: Sentence, prepared: Prepared, only?: Language): Match[] {
  if (!knowsSwitch(prepared)) return []
  return matchesIn(words, text, only).filter((match) => {
    const clause = standingClause(text, match)
    const about = switchesOf(prepared).filter((one) => one.words.test(clause))
    if (about.length === 0) return false
    const rest = clause.replace(match.text, '').replace(/[目当]前|之前|自动还|[وف]?لا تقلق|不用担心/g, '')
    if (taken[match.language].test(rest)) return false
    return about.every(({ on }) => on !== (match.groups.on !== undefined))
  })
}
