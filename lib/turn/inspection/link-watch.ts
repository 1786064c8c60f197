import { isHan } from '#lib/text/characters.ts'
import { fold } from '#lib/text/fold.ts'
import type { Prepared } from './prepared.ts'
import type { Rule } from './rule.ts'
import type { Report, Sentence, Watch } from './watch.ts'

const topLevels =
  'com|net|org|io|co|me|info|biz|app|dev|shop|store|online|site|xyz|top|club|link|page|cc|tv|ly|gl|to|be|us|uk|es|mx|ar|cl|pe|cn|hk|tw|jp|de|fr|it|nl|eu|ru|in|ae|sa|eg|qa|kw|jo|ma|tn|br|ca|au|pay|bank|test|example|help|support|live|pro|vip|win|work|tech|cloud|ai|gg|is|id|my|sg|ph|vn|th|kr|zip|mov'
const host = new RegExp(`(?<![a-z0-9@.-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\\.)+(?:${topLevels}))(?![a-z0-9-])`, 'g')
const scheme = /(?:https?|ftp|hxxps?|wss?):\/\/([^\s/?#)\]"'<>]+)/g
const dangerous = /(?:javascript|data|vbscript|file):\s?[^\s]/
const desk =
  /(?<![a-z0-9*•])(?:[a-z0-9_-]{0,24}[._-])?(?:support|help|helpdesk|service|services|info|contact|claims?|refunds?|returns?|complaints?|billing|sales|care|team|office|disputes?|payments?|fraud|security|hello|customer[a-z]{0,12}|cs|kefu|tousu|soporte|ayuda|atencion[a-z]{0,12}|reclam[a-z]{0,12}|devoluciones|reembolsos|contacto|clientes|facturacion|quejas|disputas|pagos|fraude|seguridad|hola|shakawa|daam|khidma)[a-z0-9._-]{0,24}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24})/g
const files = /\.(?:pdf|png|jpe?g|gif|csv|xlsx?|docx?|zip|html?|js|ts|md|txt|json)$/

/** Watches for links whose host is not on the allow list, written with or without a scheme, and inside Markdown. */
export function createLinkWatch(rule: Rule, prepared: Prepared, report: Report): Watch {
  let token = -1
  let word = ''
  let revision = -1
  let allowed: string[] = []

  function hosts(): readonly string[] {
    if (revision === prepared.revision()) return allowed
    revision = prepared.revision()
    allowed = prepared
      .leaves()
      .filter((leaf) => leaf.source === 'links:allowed' && !leaf.path.endsWith('length') && leaf.value.includes('.'))
      .map((leaf) =>
        fold(leaf.value)
          .folded.replace(/^https?:\/\//, '')
          .replace(/^www\./, '')
          .replace(/[/:].*$/, ''),
      )
    for (const match of prepared.publicText.matchAll(host)) if (match[1]) allowed.push(match[1].replace(/^www\./, ''))
    for (const match of prepared.publicText.matchAll(scheme)) if (match[1]) allowed.push(match[1].replace(/^www\./, ''))
    return allowed
  }

  function isAllowed(name: string): boolean {
    const bare = name
      .replace(/^[^@]*@/, (user) => (user.includes('.') ? user : ''))
      .replace(/:\d+$/, '')
      .replace(/\.$/, '')
      .replace(/^www\./, '')
    if (bare.includes('@') || bare === '') return false
    if (hosts().some((known) => bare === known || bare.endsWith(`.${known}`))) return true
    // The customer's own words may be named back, but never as a link to follow.
    return false
  }

  function finish(to: number): void {
    if (token === -1) return
    const from = token
    const text = word
    token = -1
    word = ''
    if (text.length < 4 || !text.includes('.')) {
      if (dangerous.test(text)) report({ rule, from, to })
      return
    }
    if (dangerous.test(text)) {
      report({ rule, from, to })
      return
    }
    const withScheme = [...text.matchAll(scheme)].map((match) => match[1] ?? '')
    const rest = text.replace(/(?:https?|ftp|hxxps?|wss?):\/\/[^\s)\]"'<>]+/g, ' ')
    const bare = [...rest.matchAll(host)]
      .filter((match) => rest[match.index + match[0].length] !== '@' && !files.test(match[0]))
      .map((match) => match[1] ?? '')
      .filter((name) => !prepared.said.some((said) => said.includes(name)))
    // A desk's address is a contact to follow; a person's is personal data.
    const mailed = [...rest.matchAll(desk)]
      .filter(([address]) => !prepared.said.some((said) => said.includes(address)))
      .map((match) => match[1] ?? '')
    if ([...withScheme, ...bare, ...mailed].some((name) => !isAllowed(name))) report({ rule, from, to })
  }

  return {
    feed(unit, at) {
      const part =
        unit > 0x20 &&
        unit !== 0x2c &&
        !isHan(unit) &&
        unit < 0x600 &&
        unit !== 0x22 &&
        !(unit >= 0x3000 && unit <= 0x303f)
      if (part) {
        if (token === -1) token = at
        word += word.length < 2000 ? String.fromCharCode(unit) : ''
      } else finish(at)
    },
    close(sentence: Sentence) {
      finish(sentence.from + sentence.text.length)
    },
    end(sentence: Sentence) {
      finish(sentence.from + sentence.text.length)
    },
    hold: () => (token === -1 ? Number.POSITIVE_INFINITY : token),
    decide(sentence: Sentence) {
      finish(sentence.from + sentence.text.length)
    },
  }
}
