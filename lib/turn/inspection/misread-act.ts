import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from './grammar/act.ts'

const subjunctiveHead = new RegExp(unwrap`
  (?<![a-z])(?:como|donde|quien|quienes|cuanto|segun|cual|cuando|quiza|quizas|ojala)(?: (?:se|me|te|le|les|lo|la|los|
  las|nos)){0,2} $
`)

/** "Como la cobre su familiar" is a wish's form; and nobody acts on "me" or "us" in the first person ("نتمنى"). */
export function isMisread(act: Act, text: string): boolean {
  const form = text.slice(act.start, act.end)
  if (act.language === 'es') return /e$/.test(form) && subjunctiveHead.test(text.slice(act.clauseStart, act.start))
  return act.language === 'ar' && act.agent === 'house' && /^[وف]?[نا][\u0620-\u06ff]{2,}ني$/.test(form)
}
