import { isHan } from '#lib/text/characters.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { isSampleMail } from './own-data.ts'
import { createSpokenAddress } from './spoken-address.ts'
import type { Report, Sentence, Watch } from './watch.ts'

const topLevels = unwrap`
    com|net|org|io|co|me|info|biz|app|dev|shop|store|online|site|xyz|top|club|link|page|cc|tv|ly|gl|to|be|us|uk|es|mx|
    ar|cl|pe|cn|hk|tw|jp|de|fr|it|nl|eu|ru|in|ae|sa|eg|qa|kw|jo|ma|tn|br|ca|au|pay|bank|test|example|help|support|live|
    pro|vip|win|work|tech|cloud|ai|gg|is|id|my|sg|ph|vn|th|kr|zip|mov|pics|icu|cyou|sbs|cfd|bond|lol|buzz|website|
    cash|wang|ren|money|zone|finance|
    surf|host|press|space|rest|monster|quest
  `
const host = new RegExp(`(?<![a-z0-9@.-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\\.)+(?:${topLevels}))(?![a-z0-9-])`, 'g')
/** Behind `www.`, or before a path, any ending is one of a host. */
const placed = new RegExp(
  unwrap`
    (?<![a-z0-9@.-])(?:www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![a-z0-9-])|(?:[a-z0-9][a-z0-9-]{2,62}\.){1,
    4}[a-z]{3,24}(?=\/[a-z0-9?#]))
  `,
  'g',
)
/** A full stop in brackets, or by its name. */
const hiddenDot = /[([{<](?:\.|dot|punto|نقطه)[)\]}>]|'\.'/g
const scheme = /(?:https?|ftp|hxxps?|wss?):\/\/([^\s/?#)\]"'<>]+)/g
const dangerous = /(?:javascript|data|vbscript|file):\s?[^\s]/
const mail =
  /(?<![a-z0-9*•._%+-])(?<address>[a-z0-9][a-z0-9._%+-]{0,63}@(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}))/g
/** Houses where people have their mail: an address there is a contact only where the customer is told to write to it. */
const publicMail = new RegExp(unwrap`
    ^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|proton|protonmail|gmx|qq|foxmail|163|126|sina|
    yeah|mail|yandex|example|email)\.[a-z.]+$
  `)
const ownMail =
  /(?<![a-z])(?:your|registered|on file|su|tu|registrad[oa])(?![a-z])[^.!?]{0,40}$|您的|你的|登记|预留|绑定|بريدك|ايميلك|المسجل/
const writesTo = new RegExp(unwrap`
    (?<![a-z])(?:write|e-?mail(?:ing)?|contact|reach|send|forward|message|escrib\w+|envi[ae]\w*|mand[ae]\w*|
    contact[ae]\w*|remit\w+|dirija\w*|correo|buzon)(?![a-z])|adjunt\w+|remit\w+|reenvi\w+|avis[ae]\w*|pon(?:te|gase)|
    drop|mail|ping|submit|发送?|投递|寄|来信|邮件|联系|邮箱|写信|(?<![\u0620-\u06ff])[وف]?(?:ابعت|ابعث|ارفق|ارفع|حول|كلم|اكتب|طرش|دز|
    تبعت|تبعث|ترسل|تكتب|ابعث)[\u0620-\u06ff]{0,4}|(?:علي|الي) (?:ال)?(?:ايميل|بريد)|راسل|ارسل|مراسله|ارسال|تواصل|البريد
  `)
/** Where people are talked to outside of this chat. */
const messenger = new RegExp(unwrap`
    (?:(?<![a-z])(?:wechat|weixin|telegram|whatsapp|line id|(?:on|via|by|through|over|add|en|por) (?:line|signal)|skype|messenger|instagram|insta|facebook|
    discord|viber|kakao\w*|qq|ig|tg|dm)(?![a-z])|微信号?|公众号|企业微信|小红书|تيليجرام|تليجرام|تلغرام|واتساب|واتس|انستغرام|
    انستقرام|سناب|ماسنجر)[^.!?]{0,24}$
  `)
const handle = /^@?[a-z][a-z0-9_.-]{3,31}$/
/** An account somewhere, by its sign. */
const atSign = /^@[a-z][a-z0-9_.-]{2,31}[.,;:!?)]*$/
/** What is typed to find an account, whose house is named behind it. */
const looksFor =
  /(?:搜索?|关注|添加|加|(?<![a-z])(?:search(?: for)?|find us (?:as|under)|busc[aou]\w*(?: como)?|siga(?:nos)? a)|ابحث عن|تابعوا?(?:نا)?)[^.!?]{0,12}$/
const house =
  /wechat|telegram|whatsapp|instagram|facebook|discord|tiktok|微信|公众号|小红书|抖音|微博|تيليجرام|تلغرام|واتساب|انستغرام|انستقرام|سناب/
const files = /^(?:asp|vb|ado)\.net$|\.(?:pdf|png|jpe?g|gif|csv|xlsx?|docx?|zip|html?|js|ts|md|txt|json)$/

/** Whether a text holds a contact whole: not `care@shop.co` where it has `care@shop.com`. */
function standsIn(text: string, contact: string): boolean {
  for (let at = text.indexOf(contact); at !== -1; at = text.indexOf(contact, at + 1))
    if (!/^(?:[a-z0-9-]|\.[a-z0-9])/.test(text.slice(at + contact.length, at + contact.length + 2))) return true
  return false
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x2e
}

/** A full-width letter is the letter itself to a browser; what only looks like one, or wears a mark, is not. */
function isDisguise(codePoint: number): boolean {
  return !/^[\x21-\x7e]+$/.test(String.fromCodePoint(codePoint).normalize('NFKC'))
}

/** Watches for links whose host is not on the allow list, written with or without a scheme, and inside Markdown. */
export function createLinkWatch(rule: Rule, prepared: Prepared, report: Report): Watch {
  let token = -1
  /** Letters alone: no link. */
  let plain = true
  let word = ''
  /** Whether a letter of the word is of another script, or has a mark: that is another host. */
  let foreign = false
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

  /** Whether the context names a contact: the merchant's own, or one that the customer has brought. */
  function isKnown(contact: string): boolean {
    return (
      standsIn(prepared.publicText, contact) ||
      prepared.said.some((said) => standsIn(said, contact)) ||
      prepared
        .leaves()
        .some((leaf) => standsIn(leaf.value.toLowerCase(), contact) || standsIn(leaf.source.toLowerCase(), contact))
    )
  }

  /** The house where the customer's own e-mail lies: "an example.com address". */
  function isMailHouse(name: string): boolean {
    const at = `@${name}`
    return (
      (prepared.context.session.customer?.emails ?? []).some((email) => email.toLowerCase().endsWith(at)) ||
      prepared.leaves().some((leaf) => leaf.value.length > at.length && leaf.value.toLowerCase().endsWith(at))
    )
  }

  function isHandle(text: string): boolean {
    const name = text.replace(/[.,;:!?)]+$/, '')
    return handle.test(name) && (name.startsWith('@') || /[_\d]/.test(name))
  }

  function finish(to: number, sentence: Sentence): void {
    if (token === -1) return
    const from = token
    if (plain) {
      token = -1
      word = ''
      foreign = false
      return
    }
    const text = word.replace(hiddenDot, '.').replaceAll("'", '')
    const disguised = foreign
    token = -1
    word = ''
    foreign = false
    if (text.length < 4 || (!text.includes('.') && !text.includes('://') && !isHandle(text))) {
      if (dangerous.test(text)) report({ rule, from, to })
      return
    }
    if (dangerous.test(text)) {
      report({ rule, from, to })
      return
    }
    const withScheme = [...text.matchAll(scheme)].map((match) => match[1] ?? '')
    const rest = text.replace(/(?:https?|ftp|hxxps?|wss?):\/\/[^\s)\]"'<>]+/g, ' ')
    const bare = [...rest.matchAll(host), ...rest.matchAll(placed)]
      .filter((match) => rest[match.index + match[0].length] !== '@' && !files.test(match[0]))
      .map((match) => match[0])
      .filter((name) => !prepared.said.some((said) => said.includes(name)) && !isMailHouse(name))
    const before = sentence.text.slice(0, Math.max(0, from - sentence.from))
    const mailed = [...text.matchAll(mail)].flatMap(({ groups }) => {
      const { address = '', host: name = '' } = groups ?? {}
      if (
        address.includes('...') ||
        isSampleMail(address, prepared) ||
        isKnown(address) ||
        ownMail.test(before) ||
        (publicMail.test(name) && !writesTo.test(before))
      )
        return []
      return [name]
    })
    const account = atSign.test(text) && !bare.length && !isMailHouse(text.replace(/^@|[.,;:!?)]+$/g, ''))
    if ((account || (isHandle(text) && messenger.test(before))) && !isKnown(text.replace(/^@|[.,;:!?]+$/g, '')))
      mailed.push('@')
    if (isHandle(text) && looksFor.test(before) && !isKnown(text.replace(/[.,;:!?]+$/, '')))
      report({ rule, from, to, stands: (whole) => house.test(whole.text) })
    const named = [...withScheme, ...bare, ...mailed]
    if (named.some((name) => disguised || !isAllowed(name))) report({ rule, from, to })
  }

  const spoken = createSpokenAddress((address, from, to) => {
    if (isKnown(address) || isKnown(address.replace('@', ' at ')) || (!address.includes('@') && isAllowed(address)))
      return
    report({ rule, from, to })
  })

  return {
    feed(unit, at, sentence, codePoint = unit) {
      spoken.feed(unit, at)
      const part =
        unit > 0x20 &&
        unit !== 0x2c &&
        !isHan(unit) &&
        unit < 0x600 &&
        unit !== 0x22 &&
        !(unit >= 0x3000 && unit <= 0x303f)
      if (part) {
        if (token === -1) {
          token = at
          plain = true
        }
        plain = plain && unit >= 0x61 && unit <= 0x7a
        if (codePoint > 0x7f && isLetter(unit) && isDisguise(codePoint)) foreign = true
        word += word.length < 2000 ? String.fromCharCode(unit) : ''
      } else finish(at, sentence)
    },
    close(sentence: Sentence) {
      spoken.end(sentence.from + sentence.text.length)
      finish(sentence.from + sentence.text.length, sentence)
    },
    end(sentence: Sentence) {
      spoken.end(sentence.from + sentence.text.length)
      finish(sentence.from + sentence.text.length, sentence)
    },
    hold: () => Math.min(spoken.hold(), token === -1 ? Number.POSITIVE_INFINITY : token),
    decide(sentence: Sentence) {
      spoken.end(sentence.from + sentence.text.length)
      finish(sentence.from + sentence.text.length, sentence)
    },
  }
}
