import type { Prepared } from './prepared.ts'
import type { Rule } from './rule.ts'
import type { Report, Watch } from './watch.ts'

/** What opens machine text, and how a whole piece of it looks. Each is tried where its first unit stands. */
const forms: readonly { opens: string; whole: RegExp; reach: number }[] = [
  {
    opens: '<',
    whole: /^<(?:\||\/?(?!https?:|mailto:)[a-z_][\w:.-]{0,30}(?:\s[^<>]{0,60})?\/?>|!--|<sys|\/)/,
    reach: 96,
  },
  { opens: '{', whole: /^\{(?:\{|%|\s{0,3}["'][\w -]{1,40}["']\s{0,2}:|[a-z][\w.-]{1,40}\})/, reach: 64 },
  { opens: '$', whole: /^\$\{/, reach: 3 },
  { opens: '}', whole: /^\}\}/, reach: 2 },
  {
    opens: '[',
    whole:
      /^\[(?:\{|\/?inst\]|object object\]|\/?(?:system|assistant|tool|user|end|eos|bos|pad|unk|mask)\]|(?:(?:your|the|insert|customer|user|order|client)[ _][a-z _]{2,28}|name|date|amount|placeholder|您的姓名|姓名|客户姓名|订单号|金额|日期|nombre|fecha|importe|nombre del cliente|su nombre|الاسم|اسم العميل|المبلغ|التاريخ|رقم الطلب)\](?!\())/,
    reach: 40,
  },
  { opens: '%', whole: /^%(?:s(?![a-z])|\([a-z_]+\)s|[a-z_]+%)/, reach: 32 },
  { opens: '`', whole: /^```(?:json|xml|tool)/, reach: 8 },
  { opens: '\ufffd', whole: /^\ufffd/, reach: 1 },
  { opens: '锟', whole: /^锟斤拷/, reach: 3 },
  { opens: '烫', whole: /^烫烫烫/, reach: 3 },
  // UTF-8 read as Windows-1252 ("Â¿", "Ã©", "Ø§Ù"), folded.
  { opens: 'a', whole: /^a(?:€tm|€oe|[©±¿¡³º­])(?=[a-z])/, reach: 5 },
  { opens: 'ø', whole: /^ø[§±ª¨©³·¹´µ¯®°\u00a0-\u00bf]/, reach: 2 },
  { opens: '\\', whole: /^\\(?:u[0-9a-f]{4}|n(?![a-z])|")/, reach: 6 },
]

/** Characters that UTF-8 becomes when it is read as GBK; Chinese itself hardly uses them, and never two together. */
const misread = '鐢鎴锛銆鈥鏄涓璁瀹鍒鍚璇鍗杩涔鑷閮鎵缁鍐鍥閲鍑娆閫鏁棰灞鐮鍙浠浜鍏浣瑙鍔鐪姘璧闂鏀鐩鍖鎬鍦鑰濂绛璐'
const misreadForm = {
  opens: '鐢',
  whole: new RegExp(`^[${misread}](?:[\u3041-\u3096\u30a1-\u30fa\u3105-\u312f€]|.?[${misread}鎮鏈鏂])`),
  reach: 3,
}

const openers = new Map([
  ...forms.map((form) => [form.opens.charCodeAt(0), form] as const),
  ...[...misread].filter((one) => one > '\u3400').map((one) => [one.charCodeAt(0), misreadForm] as const),
])

/** Whether the customer or public knowledge holds this very piece: then it is talked about, not broken. */
function isSpokenOf(piece: string, prepared: Prepared): boolean {
  const core = piece.trim()
  return core !== '' && (prepared.said.some((text) => text.includes(core)) || prepared.publicText.includes(core))
}

/** Watches for tags, control tokens, template holes and raw JSON. */
export function createFormatWatch(rule: Rule, prepared: Prepared, report: Report): Watch {
  let open: { from: number; text: string; form: (typeof forms)[number] } | undefined
  let last = 0

  function settle(end: boolean): void {
    if (!open) return
    const { from, text, form } = open
    const match = form.whole.exec(text)
    if (match) {
      const piece = match[0]
      open = undefined
      if (!isSpokenOf(piece, prepared)) report({ rule, from, to: from + piece.length })
      return
    }
    if (end || text.length >= form.reach) open = undefined
  }

  return {
    feed(unit, at) {
      if (open) {
        open.text += String.fromCharCode(unit)
        const form = open.form
        if (unit === 0x0a || !mayGrow(form.opens, open.text)) settle(true)
        else settle(false)
      }
      const form = openers.get(unit)
      if (!open && form && !(unit === 0x25 && last >= 0x30 && last <= 0x39)) {
        open = { from: at, text: String.fromCharCode(unit), form }
        if (form.reach === 1) settle(true)
      }
      last = unit
    },
    close() {
      settle(true)
    },
    end() {
      settle(true)
    },
    hold: () => open?.from ?? Number.POSITIVE_INFINITY,
    decide() {
      settle(true)
    },
  }
}

/** Whether what was read may still become the whole form: keeps "< 5" and "[text](link)" from being held. */
function mayGrow(opens: string, text: string): boolean {
  if (opens === '<') return /^<(?:[/!|]|[a-z_]|<)?/.test(text) && !/^<[\s\d"'.,;:!?-]/.test(text)
  if (opens === '{') return !/^\{\s{4}/.test(text)
  if (opens === '$') return text === '${'
  if (opens === '%') return /^%[a-z_(]/.test(text)
  if (opens === '[') return !/\][^(]/.test(text)
  if (opens === '}' || opens === '`') return text === opens.repeat(text.length) || opens === '`'
  return true
}
