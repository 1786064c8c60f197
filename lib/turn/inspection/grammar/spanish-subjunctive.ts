import { unwrap } from '#lib/text/unwrap.ts'

/** What rules a clause of "que" whose verb tells of no future: regret, wish, purpose, a time before, a thing kept from being. */
const ruler = new RegExp(unwrap`
    (?<![a-z])(?:lament[a-z]*|sient[oe]n?|sentimos|senti|pena|tristeza|triste|lastima|duele|disgust[ao]|molest[aoe]|
    moleste|enfad[ao]|sorprend[ae]|extran[ao]|raro|normal|logico|comprendo|entiendo|disculp[a-z]*|perdon[a-z]*|quisiera|
    queria|queriamos|gustaria|gustara|pedi|pediste|pidio|esperaba|esperabas|deseaba|ojala|antes de|sin|para|como si|
    a fin de|impidio|evito|hizo|hicimos|permitio|hasta|aunque)(?: (?!y|pero|o)[a-z]+){0,3}? que(?: [a-z]+){0,6} $|
    (?<![a-z])(?:ojala|como si|aunque)(?: [a-z]+){0,4} $|
    (?:^|[.;:!?] ?)(?:y )?que (?:alguien|nadie|un[oa]?|el|la|l[ao]s|nuestr[oa]s?|est[ea]|es[ea]|otr[oa]|le|te|les|os)(?: (?!y|pero|si)[a-z]+){0,7} $
  `)
/** "Llamara" is "llamará" without its accent. */
const ambiguous = /[a-z]{2}ara[sn]?$/

/** Whether a folded verb form that looks like a future is the past subjunctive of its clause: "lamento que le llamara". */
export function isPastSubjunctive(text: string, start: number, form: string): boolean {
  return ambiguous.test(form) && ruler.test(text.slice(Math.max(0, start - 90), start))
}
