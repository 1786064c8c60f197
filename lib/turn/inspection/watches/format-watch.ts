import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { type FormatForm, formatForms } from './format-forms.ts'
import { createMisreadBytes } from './misread-bytes.ts'
import type { Report, Watch } from './watch.ts'

const openers = new Map<number, FormatForm[]>()
for (const form of formatForms) {
  const unit = form.opens.charCodeAt(0)
  openers.set(unit, [...(openers.get(unit) ?? []), form])
}

/** A customer who shows or names a body of their own integration is answered in kind. */
const showsJson = new RegExp(unwrap`
    [{[] ?"[a-z_]{1,40}" ?:|(?<![a-z])(?:json|payload|request body|response body|apis?|webhooks?|endpoints?|sdk|fields?|
    parameters?|parametros?)(?![a-z])|接口|回调|报文|字段|参数
  `)
/** What only a call of our own holds. */
const innards = /"(?:arguments|tool|tool_calls?|function|role|tool_call_id|orderid|assurance)"/

/** One who writes a page or a mail of their own is shown its tags and variables; what a model speaks in is never meant. */
const showsMarkup = new RegExp(unwrap`
    (?<![a-z])(?:html|xml|(?:product |data )?feeds?|snippets?|iframe|embed|liquid|handlebars|mustache|templates?|variables?|merge tags?|
    placeholders?|plantillas?|etiquetas?)(?![a-z])|代码|模板|变量|标签|قالب|القالب|متغير
  `)
const control =
  /^<(?:\||!|\/?(?:think|tool|function|assistant|system|sys|user|scratch|analysis|reason|answer|response|output)|[^a-z/])/

/** Whether the customer or public knowledge holds this very piece: then it is talked about, not broken. */
function isSpokenOf(piece: string, prepared: Prepared): boolean {
  const core = /^[a-z]/.test(piece) ? piece.replace(/[^a-z]+$/, '') : piece.trim()
  if (/^[{[]/.test(core) && !innards.test(core) && prepared.said.some((text) => showsJson.test(text))) return true
  const marked = /^<[a-z/]/.test(core) ? !control.test(core) : core === '{{' || core === '}}' || core.startsWith('&')
  if (marked && prepared.said.some((text) => showsMarkup.test(text) || showsJson.test(text))) return true
  return core !== '' && (prepared.said.some((text) => text.includes(core)) || prepared.publicText.includes(core))
}

/** Watches for tags, control tokens, template holes, raw JSON, bytes read in a wrong encoding, and marks heaped on one letter. */
export function createFormatWatch(rule: Rule, prepared: Prepared, report: Report): Watch {
  let open: { from: number; text: string; forms: readonly FormatForm[] } | undefined
  let last = 0
  let position = -1
  let misread = -1
  const bytes = createMisreadBytes()

  function settle(end: boolean): void {
    if (!open) return
    const { from, text } = open
    for (const form of open.forms) {
      const piece = form.whole.exec(text)?.[0]
      if (piece === undefined) continue
      open = undefined
      if (!isSpokenOf(piece, prepared)) report({ rule, from, to: Math.min(from + piece.length, position + 1) })
      return
    }
    const forms = open.forms.filter((form) => text.length < form.reach && (form.grows?.test(text) ?? true))
    open = end || forms.length === 0 ? undefined : { from, text, forms }
  }

  function finish(): void {
    if (open) open.text += '\n'
    settle(true)
  }

  function feedBytes(codePoint: number, at: number): void {
    const state = bytes.feed(codePoint)
    if (state === 'sound') misread = -1
    else if (misread === -1) misread = at
    if (state !== 'broken') return
    const from = misread
    misread = -1
    report({ rule, from, to: at + 1 })
  }

  return {
    feed(unit, at, sentence, codePoint = unit, first = true) {
      position = at
      if (first) feedBytes(codePoint, at)
      if (open) {
        open.text += String.fromCharCode(unit)
        settle(unit === 0x0a)
      }
      const forms = openers.get(unit)
      if (!open && forms && !(unit === 0x25 && last >= 0x30 && last <= 0x39)) {
        const before = sentence.text.slice(-20, -1)
        const fitting = forms.filter(({ behind }) => !behind || behind.test(before))
        if (fitting.length > 0) {
          open = { from: at, text: String.fromCharCode(unit), forms: fitting }
          settle(false)
        }
      }
      last = unit
    },
    silence(at) {
      report({ rule, from: Math.max(0, at - 1), to: at })
    },
    close() {
      finish()
    },
    end() {
      finish()
    },
    hold() {
      const from = open?.from ?? Number.POSITIVE_INFINITY
      return misread === -1 ? from : Math.min(from, misread)
    },
    decide() {
      settle(true)
      misread = -1
    },
  }
}
