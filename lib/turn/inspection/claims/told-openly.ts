import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { readableAs } from '../grammar/verbs.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { type Concept, conceptNamed, concepts } from './concepts.ts'
import { ownPastEn, toldOthersEn } from './english-own-past.ts'
import { resultsEn } from './english-results.ts'
import { toldLookedUp } from './looked-up.ts'
import { type OpenRequest, openRequest } from './open-request.ts'
import { ownPastEs } from './spanish-own-past.ts'
import { resultsEs } from './spanish-results.ts'
import { toldOpenlyAr } from './told-openly-ar.ts'
import { toldOpenlyZh } from './told-openly-zh.ts'

/** A claim by whatever verb: where it stands, and whether the house says that it did it. */
export interface Told {
  start: number
  end: number
  kind: 'done' | 'ongoing'
  self: boolean
}

function toldIn(language: Language, sentence: Sentence, request: OpenRequest | undefined, results: boolean): Told[] {
  const { text } = sentence
  if (language === 'en')
    return [...ownPastEn(text, request), ...toldOthersEn(text), ...(request && results ? resultsEn(text, request) : [])]
  if (language === 'es')
    return [...ownPastEs(sentence, request), ...(request && results ? resultsEs(sentence, request) : [])]
  return []
}

/** A figure or a day that a fact gives stands beside it: it tells what a record says. */
function isRecord({ start, end }: Told, text: string, prepared: Prepared): boolean {
  const figures = text.slice(Math.max(0, start - 60), end + 60).match(/\d[\d.,:-]*\d/g)
  if (!figures || prepared.leaves().length === 0) return false
  return figures.some(
    (figure) =>
      !prepared.said.some((said) => said.includes(figure)) &&
      prepared.leaves().some(({ value }) => value.includes(figure.replace(/,(?=\d{3})/g, ''))),
  )
}

const ofHim = /(?<![a-z])(?:you|your|yours|sus?|tus?|le|les|te|usted)(?![a-z])/
/** "El precio ya está rebajado: antes 40 €": a figure of the house's public words, and nothing of the customer's. */
function isPublic(text: string, { publicText }: Prepared): boolean {
  const figures = text.match(/\d[\d.,:-]*\d/g)
  return figures !== null && !ofHim.test(text) && figures.every((figure) => publicText.includes(figure))
}

function toldByRequest(sentence: Sentence, prepared: Prepared, only?: Language): readonly ClaimedAct[] {
  const { text, cased } = sentence
  if (!/[a-z]/.test(text) || (only !== undefined && only !== 'en' && only !== 'es')) return none
  const revision = prepared.revision()
  // Two rules ask about the same sentence in a row.
  if (last?.prepared !== prepared || last.cased !== cased || last.only !== only || last.revision !== revision)
    last = { prepared, cased, only, revision, told: readOpenly(sentence, prepared, only) }
  return last.told
}

const none: readonly ClaimedAct[] = []
let last:
  | { prepared: Prepared; cased: string; only: Language | undefined; revision: number; told: readonly ClaimedAct[] }
  | undefined

/** What the word for a result may say as a state of facts: "aprobada", "switched off". */
function alsoSaid(phrase: string, self: boolean): { also?: Concept } {
  const also = self ? undefined : concepts.find(({ states }) => states.test(phrase))
  return also ? { also } : {}
}

function readOpenly(sentence: Sentence, prepared: Prepared, only?: Language): readonly ClaimedAct[] {
  const { text } = sentence
  const readable = only ? [only] : readableAs(text)
  // "A usted" has words of neither: it is what the conversation speaks.
  const read = readable.includes(prepared.language) ? readable.filter((one) => one === prepared.language) : readable
  const request = openRequest(prepared)
  // Of what facts tell, nothing has to be done to be so: who only reports a matter is told what they say.
  const results = request && (request.strength === 'act' || prepared.leaves().length === 0)
  const lookedUp = toldLookedUp(text, prepared, (at) => isAccentedAt(sentence, at), only).map((match) => ({
    ...match,
    concept: conceptNamed('other'),
    kind: 'done' as const,
    self: true,
  }))
  const told = read.flatMap((language) =>
    toldIn(language, sentence, request, results === true)
      .filter((told) => told.self || !(isRecord(told, text, prepared) || isPublic(text, prepared)))
      .filter(({ start, end }) => excuseFor(['possibility'], language, text, start, end) === undefined)
      .map(({ start, end, kind, self }) => ({
        language,
        text: text.slice(start, end),
        start,
        end,
        groups: {},
        concept: conceptNamed('other'),
        kind,
        self,
        ...alsoSaid(text.slice(start, end), self),
      })),
  )
  return [...told, ...lookedUp]
}

/** What is claimed by a verb of no list: the house's own past, and whatever is told as the result of what the customer has asked for. */
function toldOpenly(sentence: Sentence, prepared: Prepared, only?: Language): readonly ClaimedAct[] {
  return [
    ...toldByRequest(sentence, prepared, only),
    ...(only === undefined || only === 'zh' ? toldOpenlyZh(sentence, prepared) : []),
    ...(only === undefined || only === 'ar' ? toldOpenlyAr(sentence, prepared) : []),
  ]
}

/** "Your report has been logged": of the customer's own thing. */
const ofHis =
  /(?<![a-z])(?:your|sus?|tus?) |[您你]|(?<![\u0620-\u06ff])(?!ذلك|هناك|تلك|بنك)[\u0620-\u06ff]{3,}ك(?:م)?(?![\u0620-\u06ff])/

/** Nothing of somebody unknown can be changed: a result of no doer, of nothing that is his, tells such a one how things go. */
function onlyTells({ end }: ClaimedAct, text: string, prepared: Prepared): boolean {
  if (prepared.assurance !== 'none' || prepared.records().length > 0) return false
  return !ofHis.test(text.slice(0, end))
}

/** What is claimed by a verb of no list: an act that is listed is judged as such. */
export function openlyBeside(
  sentence: Sentence,
  prepared: Prepared,
  acts: readonly ClaimedAct[],
  only?: Language,
): ClaimedAct[] {
  return toldOpenly(sentence, prepared, only).filter((claim) => {
    const { language, self, kind, start, end } = claim
    if (!self) return !onlyTells(claim, sentence.text, prepared)
    if (language !== 'en' && language !== 'es') return true
    return !acts.some((act) => act.self && act.kind === kind && act.start < end && start < act.end)
  })
}

const hindered =
  /(?<![a-z])(?:un)?(?:blocked|locked|limited|restricted|suspended|frozen|bloquead[oa]s?|limitad[oa]s?|restringid[oa]s?|suspendid[oa]s?|congelad[oa]s?|retenid[oa]s?)$/

/** "Your login was blocked", where the customer wants it opened: what stands in the way, and no answer to the wish. */
export function isHindrance({ language, self, text }: ClaimedAct, prepared: Prepared): boolean {
  if (self || (language !== 'en' && language !== 'es') || !hindered.test(text) || /(?<![a-z])unb?locked$/.test(text))
    return false
  const request = openRequest(prepared)
  if (request === undefined) return false
  return request.kinds.has('on') && !request.kinds.has('off')
}

/** Where such a claim may end: any participle, and what stands for one. */
export const openTriggers = {
  en: unwrap`
    ~ed_|i_|we_|i've|we've|i'm_|been_|sent|resent|put_|set_|reset|taken|took|given|gave|done|made|cut|brought|withdr|froz|unfroz|undo|redo|paid|repaid|split|shut|threw|thrown|swept|struck|spread|told|left|
    live_|active|inactive|ready|gone|effect|force|clear|free_|valid|good to go|through|yours|way_|inbox|mailbox|mail_|account|profile|file_|record|hold|list_|hands|aware|knows|knew|know_|it_|is_|are_|again|no longer|get_|receive|see_|hear_|
    now_|off_|out_|up_|over_|reads|shows|stands|longer|shot|slid|has_|have_|today|offline|online|paperless|right_|correct|head office
  `,
  es: unwrap`
    ~ado_|~ada_|~ados_|~adas_|~ido_|~ida_|~idos_|~idas_|~amos_|~imos_|~aron_|~ieron_|~ando_|~endo_|hech|puest|escrit|abiert|vuelt|resuelt|dich|ya_|le_|te_|les_|lo_|se_|he_|hemos|acab|vengo|venimos|hice|puse|traje|deshice|rehice|di_|listo|lista|
    activ|vigente|marcha|camino|rumbo|hacia|tanto_|corriente|manos_|tiene|tienen|tenes|sabe_|saben|salio|entro|ingreso|paso_|bajo_|subio|aplico|tramito|no_|esta_|estan|estas|figura|aparece|queda|sin_|con_|en_|
    ^e_|^i_|^o_|hizo|puso|deshizo|rehizo|eres_|son_|ahora
  `,
} as const
