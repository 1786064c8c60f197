import type { PersonalDataSpan } from '#lib/pii/personal-data-type.ts'
import type { Prepared } from '../context/prepared.ts'
import { placeAddresses } from '../context/public-places.ts'
import { isPublished, isSampleMail, sayableIn } from './own-data.ts'
import { addressStandsIn } from './raw-values.ts'

/** What a mask leaves of an e-mail's name: `j***n@`, `***8@`. */
const maskedName = /(?:[a-z\d](?:[*•·…]{2,8}|…|\.{3})|[*•…]{3,8})[a-z\d]{1,2}$/
/** A long number in groups. */
const grouped = /\d{1,20}(?:[ -]\d{1,20}){2,7}/g
/** "… and ends in @example.com": a house of mail, nobody's address. */
const domainAlone =
  /(?<![a-z])(?:in|with|on|at|an?|the|and|is|your|en|con|por|un|una|es|de|dominio|domain)(?: ?(?:an?|el|la|the))? +$|[为是以在] *$|ب *$/

/** Whether what looks like personal data may be said: published, of the house's own, masked, or a part of a number that is none. */
export function isSayable({ type, value, start, end }: PersonalDataSpan, text: string, prepared: Prepared): boolean {
  const sayable = sayableIn(prepared)
  const written = text.slice(start, end)
  if (sayable.has(type, value) || isPublished(written, prepared)) return true
  if (type === 'address') {
    const heard = [prepared.publicText, ...prepared.said, ...placeAddresses(prepared)]
    if (heard.some((one) => addressStandsIn(value, one))) return true
  }
  // Without its country's code: the finder has guessed one.
  if (type === 'phone' && sayable.has('phone', written)) return true
  if (type === 'email') {
    const at = text.indexOf('@', start)
    const before = at === -1 ? '' : text.slice(Math.max(0, at - 16), at)
    if (isSampleMail(written, prepared) || maskedName.test(before) || domainAlone.test(before)) return true
  }
  if (isMaskPart(start, end, text)) return true
  if (type === 'birth-date' && isSampleDate(text.slice(Math.max(0, start - 40), start), value, prepared)) return true
  return isPartOfKnown(start, end, text, prepared)
}

const forExample =
  /(?:for example|e\.g\.?|such as|like|as in|por ejemplo|p\. ?ej\.?|例如|比如|如|مثلا|مثل|مثال)[:,]? ?[^.;]{0,6}$|dd\/mm|mm\/dd|yyyy|aaaa/

/** Whether a date only shows how one is written, and is not the one on file. */
export function isSampleDate(before: string, date: string, prepared: Prepared): boolean {
  if (!forExample.test(before.replace(/\d[\d/.-]{0,24}\W{0,8}$/, ''))) return false
  const years = date.match(/(?:19|20)\d\d/g) ?? []
  return !prepared
    .leaves()
    .some(({ path, value }) => /birth|dob/.test(path) && years.some((year) => value.includes(year)))
}

/** Digits that stand at a mask: what it leaves to be seen of a longer number. */
export function isMaskPart(start: number, end: number, text: string): boolean {
  if (text.slice(start, end).replace(/\D/g, '').length > 8) return false
  return (
    /^[ -]?[*•●]{3}/.test(text.slice(end, end + 4)) || /[*•●]{3}[ -]?$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** A telephone or a card that is only a part of a number that may be said, parted otherwise. */
function isPartOfKnown(start: number, end: number, text: string, prepared: Prepared): boolean {
  for (const { 0: whole, index } of text.matchAll(grouped)) {
    if (index > start || index + whole.length < end || whole.length <= end - start) continue
    if (sayableIn(prepared).has('id', whole.replace(/\D/g, ''))) return true
  }
  return false
}
