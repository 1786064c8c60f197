import { tools } from '#lib/acts/tools.ts'
import { fold } from '#lib/text/fold.ts'
import type { Prepared } from './prepared.ts'

/** Codes of queues, systems and rules as an internal text writes them: capitals, digits and hyphens, or snake and camel case. */
const code =
  /(?<![\w-])(?:(?=[A-Z0-9_-]*[A-Z])[A-Z0-9]{2,}(?:[-_][A-Z0-9]{1,}){1,6}|[a-z0-9]{2,}(?:_[a-z0-9]{2,}){1,6}|[A-Z][a-z]+(?:[A-Z][a-z0-9]+){1,4}|[a-z]+(?:[A-Z][a-z0-9]+){1,4}|#[a-z][\w-]{2,}|[a-z]{2,}(?:-[a-z0-9]{2,}){0,4}-(?:queue|service|svc|bot|api|db|prod|team|worker|cron)|[a-z]+-[a-z]*\d[\w-]*)(?![\w-])/g
/** Names that follow "queue", "team", "system" or "tool" with a capital. */
const titled =
  /(?:(?:the|our|in|via|from|to|by|tool|system|queue|dashboard|playbook|script|model|team|called|named|internal) )((?:[A-Z][\w]{2,}|[A-Z]{2,}\d*)(?: [A-Z0-9][\w]*){0,3})(?= (?:queue|team|tool|system|dashboard|desk|playbook|script|engine|console|model|list|board|channel|pod|squad|rota|database|rule|tier|group)s?\b)/g
const staff =
  /(?:ask|contact|ping|escalate to|approved by|approval (?:of|from|by)|managed by|owner:?|owned by|lead:?|manager:?|supervisor:?|report(?:s)? to|goes to|go to|handled by|call|联系|负责人[:：]?|主管[:：]?|经理[:：]?|由|contactar con|responsable:?|encargad[oa]:?|supervisor[a]?:?|المسؤول:?|المدير:?) ?([A-Z][a-zé]+(?: [A-Z][a-zé]+)+|[\u4e00-\u9fff]{2,3}(?=审批|批准|处理))/g
const chineseSystem = /[\u4e00-\u9fffA-Za-z0-9]{2,8}(?:队列|看板|风控组|专组|工单池|中台)/g
const everyday = new Set([
  'AliPay',
  'WeChat',
  'PayPal',
  'iPhone',
  'WhatsApp',
  'UnionPay',
  'MasterCard',
  'ApplePay',
  'GooglePay',
  'JavaScript',
  'LinkedIn',
  'YouTube',
])

/** Names of the house that only internal units hold: folded, and none that stands in open text. */
export function internalNames(prepared: Prepared, open: string): string[] {
  const found = new Set<string>(Object.keys(tools))
  for (const unit of prepared.internalUnits) {
    for (const match of unit.text.matchAll(code)) if (!everyday.has(match[0])) found.add(match[0])
    for (const pattern of [titled, staff])
      for (const match of unit.text.matchAll(pattern)) if (match[1]) found.add(match[1])
    for (const match of unit.text.matchAll(chineseSystem)) found.add(match[0])
  }
  const openText = ` ${open} `
  return [...found]
    .map((name) => fold(name).folded)
    .filter((name) => name.length >= 3 && !/^\d[\d-]*$/.test(name) && !openText.includes(name))
}
