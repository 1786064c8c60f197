import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import type { Prepared } from '../../context/prepared.ts'
import { sayableIn } from '../../watches/own-data.ts'
import { isMaskPart } from '../../watches/sayable-span.ts'
import type { Sentence } from '../../watches/watch.ts'
import { isHandedOver } from './known-number.ts'

/** What a reply says of a password is the password unless a sentence goes on so: "is case-sensitive", "是您自己设置的". */
const describes =
  /(?:ive|able|ible|ed|less|ful|al|ory|ary|ent|ant|ing|ad[oa]|id[oa]|ible|able|iv[oa]|ori[oa]|ente|ante|al)$/
const ownSigns = /[\d!#$%^&*+=_~@]/

/** "8到20位", "10-caracteres": how long it is. */
const length =
  /^\d{1,2}(?:[-~到至或]\d{1,2})?(?:个|-)?(?:位|字符|字|characters?|digits?|caracteres|digitos|حرف|احرف|ارقام)/

function isWord({ type, value }: { type: string; value: string }, text: string): boolean {
  if (type === 'password' && length.test(value)) return true
  if (type !== 'password' || ownSigns.test(value)) return false
  if (/[\u4e00-\u9fff\u0620-\u06ff]/.test(value)) return !text.includes(`"${value}`)
  const end = text.indexOf(value) + value.length
  return describes.test(value) || /^ [a-z]/.test(text.slice(end))
}

/** Whether a sentence tells data of these types that neither the customer nor the merchant has made sayable. */
export function tellsData(types: ReadonlySet<string>, sentence: Sentence, prepared: Prepared): boolean {
  const sayable = sayableIn(prepared)
  return findPersonalData(sentence.text).some(
    (span) =>
      types.has(span.type) &&
      !isWord(span, sentence.text) &&
      !isHandedOver(span.value, prepared) &&
      !isMaskPart(span.start, span.end, sentence.text) &&
      !sayable.has(span.type, span.value) &&
      !prepared.publicText.includes(span.value),
  )
}
