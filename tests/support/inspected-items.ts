import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'

/** A verified customer with these orders. */
export function verifiedWith(...orders: string[]) {
  return { assurance: 'verified', customer: { id: 'cus_1', orders } }
}

/**
 * The items that inspection reports of a reply to a customer's message, each once. The customer is verified and nothing is known of them;
 * `more` gives other fields of the inspection case.
 */
export function inspectedItems(
  language: string,
  message: string | undefined,
  reply: string,
  more: object = {},
): string[] {
  const given = inspectionCase.parse({
    id: 'c-1',
    now: '2026-11-20T08:30:00Z',
    language,
    session: verifiedWith(),
    messages: [{ role: 'customer', text: message }],
    reply,
    ...more,
  })
  const { verdicts } = inspectCase(given, [given.reply])
  return [...new Set<string>(verdicts.flatMap(({ item, doubted }) => (doubted ? [] : [item])))]
}
