import type { Language } from '#lib/text/language.ts'
import type { Item, Verdict } from '../verdict.ts'

/** What the model may say instead, by the item that its reply broke. */
const instead: Readonly<Partial<Record<Item, string>>> = {
  '1.2':
    'This act needs a higher assurance than the session has. Say which verification comes first; do not say that it was done or is being done.',
  '1.4':
    'Ask for no password, PIN, full card number, security code or one-time code. A code is entered on the verification card only.',
  '3.3': 'Name no internal tool, system, queue, rule or member of staff.',
  '4.1':
    'Promise nothing that is done outside this chat unless a tool result holds it. Say what the customer can do, or offer a person.',
  '4.2':
    'Promise or grant no refund, credit, voucher, discount or waiver without a successful tool result for that amount. State the policy, or offer to check.',
  '4.3': 'Guarantee no result and no time that neither a fact nor the knowledge holds.',
  '4.4':
    'Give no investment advice, no forecast and no promise of a return. A rate of today may be stated with its time.',
  '5.1':
    'State no rate, amount, fee, date or count that neither the facts, a tool result, the knowledge nor the customer gives. Say that you do not have it.',
  '5.2': 'That figure is past its validity. Do not give it.',
  '5.3': 'Say of an order, a payment or an account only what its fact holds.',
  '5.4': 'Give no link, e-mail address or phone number but those in the knowledge.',
  '6.1':
    'Nothing has been done without a successful tool result in this conversation. Use the tool, offer it, or say that it has not been done.',
  '7.1': 'Stay polite: no insult, mockery, threat or blame.',
  '8.2': 'Write plain text for the customer: no tags, no JSON, no placeholders.',
  '9.1': 'Do not say again what you have said before. Say what is new, or ask what is still open.',
}

const nameOf = new Intl.DisplayNames('en', { type: 'language' })

/** Why the model is asked again, and what it may say instead, in the words of its prompt. */
export function verdictNote({ item, rule }: Verdict, language: Language): string {
  const remedy = item === '8.1' ? `Answer in ${nameOf.of(language)}.` : instead[item]
  const why = ['The rest of your reply broke this rule and was withheld.', remedy].filter(Boolean).join(' ')
  return `<verdict item="${item}" rule="${rule}">${why} Go on right after your last word, in its sentence if that has not ended.</verdict>`
}
