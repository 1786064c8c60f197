import { unwrap } from '#lib/text/unwrap.ts'
import type { Act, Agent, Tense } from './act.ts'
import { createReadings } from './readings.ts'
import { isBareNoun, other, staff, subjectBehind, whoActs } from './spanish-subjects.ts'
import { isPastSubjunctive } from './spanish-subjunctive.ts'
import { anyVerb, type Entry, type Mood, type Reading, type SpanishVerbs } from './spanish-verbs.ts'
import { createTokenizer } from './words.ts'

const anyFuture = /^[a-z]{2,}(?:[aei]r|dr|br|rr)(?<first>e|emos)?(?:a|an|as)?$/
const notFuture = new RegExp(unwrap`
    ^(?:para|cara|hora|ahora|era|fuera|pera|cera|compra|compras|tarjeta|manera|mejora|obra|otra|letra|cifra|factura|
    lectura|apertura|cuenta|tarda|lira|libra|libras|horas|personas|siquiera|cualquiera|primera|tercera|entera|espera|
    esperas|frontera|billetera|cartera|carrera|bandera|madera|era|eran|eras|quiera|quieran|requiera|fueran|pudiera|
    pudieran|hubiera|tuviera|quisiera|debiera|agarra|barra|borra|borran|ahorra|ahorre|ahorran|cierre|cierra|cierran|
    corre|corra|sobre|nombre|hombre|siempre|octubre|noviembre|septiembre|diciembre|cobre|cobra|cobran|cobras|abre|abra|
    abran|cubre|cubra|cubran|aire|madre|padre|entre|dentro|detras|mientras|atras|otras|tras|extra|contra|maestra|
    muestra|muestran|muestre|administra|administre|registra|registre|encuentra|encuentre|nuestra|nuestras|vuestra|
    lograra|sera|seran|habra|habran|podra|podran|podras|tendra|tendran|tendras|debera|deberan|estara|estaran|querra|
    vera|veran|veras|recibira|recibiran|recibiras|llegara|llegaran)$
  `)

const token = /[a-z]+|\d[\d.,]*|[^\sa-z\d]/g
const wordsOf = createTokenizer(token)
const enclitic = /(?:se(?:lo|la|los|las|le)|me(?:lo|la)|te(?:lo|la)|le|les|lo|la|los|las|te|me|nos|se)$/
const border = new Set([',', ';', ':', '(', ')', '\n', '"', '!', '.', '*', '|', '?', '-'])
const turns = new Set(['pero', 'porque', 'mientras', 'que', 'aunque', 'sino', 'pues', 'quien', 'quienes'])
const clitics = new Set(['le', 'les', 'lo', 'la', 'los', 'las', 'te', 'me', 'nos', 'se'])
/** Behind "nº": an id, or a long number. */
const numberSign = /^\.? ?(?:[a-z]{1,4}[-_]\d|\d{4})/
const negators = new Set(['no', 'nunca', 'jamas', 'tampoco', 'sin', 'ni', 'nadie', 'nada', 'imposible'])
const openers = new RegExp(unwrap`
  ^(?:ya|si|claro|perfecto|listo|bien|vale|hoy|manana|ahora|enseguida|tambien|yo|y|nosotros|
  mismo|luego|entonces)$
`)

const readings = createReadings({ agent: 'unsaid' as Agent, aux: [] as readonly string[], clauseStart: 0, last: 0 })

/** How many words behind a verb's form tell which entry it is, and who acts. */
function reachOf(entries: readonly Entry[] | undefined): number {
  let reach = 5
  for (const { rest } of entries ?? []) {
    let length = 0
    for (const one of rest) length += one === '*' ? 5 : 1
    reach = Math.max(reach, length)
  }
  return reach
}

/** Every act of the listed verbs in a folded sentence, with who does it and when. */
export function spanishActs(verbs: SpanishVerbs, text: string): Act[] {
  const words = wordsOf(text)
  const { from, acts, state } = readings.resume(verbs, text)
  let { agent, clauseStart, last } = state
  let aux = [...state.aux]
  let kept = false
  const close = (at: number): void => {
    for (const act of acts) if (act.clauseEnd === -1) act.clauseEnd = at
  }
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const { text: form } = word
    // "Nº SP-10023" is folded to the same letters.
    if (form === 'no' && numberSign.test(text.slice(word.end, word.end + 8))) continue
    const bare = verbs.has(form) ? form : form.replace(enclitic, '')
    const entries = verbs.get(bare)
    // The last two words may become others, and what looks at them may read them otherwise.
    if (!kept && at + reachOf(entries) >= words.length - 2) {
      kept = true
      readings.keep(verbs, text, { from: at, acts, state: { agent, aux: [...aux], clauseStart, last } })
    }
    const insideWord = form === '-' && word.start > 0 && /\S/.test(text[word.start - 1] ?? '')
    const insideNumber = form === ',' && /^\d/.test(words[at + 1]?.text ?? '') && words[at + 1]?.start === word.end
    if ((border.has(form) && !insideWord && !insideNumber) || turns.has(form)) {
      if (form === 'que' && aux.length > 0 && /^(?:tiene|tengo|tenemos|hay)$/.test(aux.at(-1) ?? '')) {
        aux.push(form)
        continue
      }
      close(word.start)
      clauseStart = word.end
      agent = whoActs(words, at, last - 1, agent)
      aux = []
      last = at + 1
      continue
    }
    const entry = entries?.find(({ rest }) => follows(words, at, rest) > 0) ?? comingVerb(verbs, bare, aux)
    if (entry) {
      const possible =
        bare === form
          ? entry.readings
          : entry.readings.filter(
              ({ mood }) => mood === 'infinitive' || mood === 'gerund' || mood === 'subjunctive' || mood === 'present',
            )
      const previous = words[at - 1]?.text ?? ''
      const noun =
        (isBareNoun(words, at) ||
          /^(?:un|una|el|su|tu|mi|este|ese|al|del|de|nuestro|cualquier|ningun|algun|cada|otro)$/.test(previous)) &&
        possible.every(({ mood }) => mood !== 'infinitive') &&
        !possible.some(({ mood }) => mood === 'participle')
      if (possible.length > 0) {
        const read =
          noun || isPastSubjunctive(text, word.start, form)
            ? ({ tense: 'plain', agent: 'unsaid', passive: false } as const)
            : readingOf(
                possible,
                aux,
                agent === 'unsaid' ? subjectBehind(words, at) : agent,
                previous,
                at === last || words.slice(last, at).every(({ text: one }) => clitics.has(one) || openers.test(one)),
                isWished(words, at, last),
              )
        acts.push({
          language: 'es',
          verb: entry.verb,
          start: word.start,
          end: words[at + follows(words, at, entry.rest) - 1]?.end ?? word.end,
          tense: read.tense,
          agent: read.agent,
          passive: read.passive,
          negated: aux.some((one) => negators.has(one)) || /^ningun[ao]?$/.test(words[last]?.text ?? ''),
          clauseStart,
          clauseEnd: -1,
        })
        if (!noun)
          aux = aux.filter(
            (one) =>
              negators.has(one) || /^(?:he|hemos|ha|han|voy|vamos|va|van|estoy|estamos|puedo|podemos)$/.test(one),
          )
        continue
      }
    }
    if (form === 'yo' || form === 'nosotros') agent = 'house'
    else if (form === 'usted' || form === 'ud' || form === 'ustedes' || form === 'vos') agent = 'customer'
    else if (staff.test(form)) agent = 'staff'
    else if (other.test(form) && !(form === 'el')) agent = 'other'
    else aux.push(form)
    if (aux.length > 12) aux.shift()
  }
  close(text.length)
  return acts
}

/** "Pídale que lo libere", "la persona que le entregue": in a clause of "que" with no report before it, a form in -e is no past. */
function isWished(words: readonly { text: string }[], at: number, clause: number): boolean {
  return (
    words[clause - 1]?.text === 'que' &&
    !reports.test(words[clause - 2]?.text ?? '') &&
    !words.slice(clause, at).some(({ text }) => /^(?:ya|yo|si|tambien|hoy|ayer)$/.test(text))
  )
}

const reports = new RegExp(unwrap`
    ^(?:confirm|inform|avis|coment|cuent|dig|asegur|notific|indic|comunic|ya|puesto|visto|ve[os]|cre|se|sepa|sabe|
    resulta|segur|claro|recuerd|anot|mencion|garanti|jur)
  `)

/** Any verb that is said to come, where the list asks for all of them. */
function comingVerb(verbs: SpanishVerbs, form: string, aux: readonly string[]): Entry | undefined {
  if (!verbs.has(anyVerb)) return undefined
  if (/^[a-z]{2,}[aei]r$/.test(form) && aux.some((one) => /^(?:va|van)$/.test(one)))
    return { verb: anyVerb, readings: [{ mood: 'infinitive', first: false }], rest: [] }
  const future = anyFuture.exec(form)
  if (!future || !/(?:a|an|e|emos)$/.test(form) || notFuture.test(form)) return undefined
  return { verb: anyVerb, readings: [{ mood: 'future', first: future.groups?.first !== undefined }], rest: [] }
}

function follows(words: readonly { text: string }[], at: number, rest: readonly string[]): number {
  let next = at + 1
  for (const [index, wanted] of rest.entries()) {
    if (wanted === '*') {
      const target = rest[index + 1]
      let found = -1
      for (let ahead = next; ahead <= next + 4 && found === -1; ahead += 1)
        if (words[ahead]?.text === target) found = ahead
      if (found === -1) return 0
      next = found
    } else {
      if (words[next]?.text !== wanted) return 0
      next += 1
    }
  }
  return next - at
}

const statal = new RegExp(unwrap`
  ^(?:esta|estan|queda|quedan|quedo|quedaron|fue|fueron|tiene|tienes|tenemos|dejo|dejamos|deje|figura|figuran|
  consta|constan|aparece|aparecen|sale|salen|permanece|permanecen|sigue|siguen|resulta)$
`)

const undertakes = new RegExp(unwrap`
  ^(?:voy|vamos|procedo|procedemos|comprometo|comprometemos|encargo|encargamos|encargare|encargaremos|prometo|
  prometemos)$
`)

const allowed = new RegExp(unwrap`
  ^(?:puede|pueden|puedes|podra|podras|podrian|debe|debes|deben|necesita|necesitas|hay|tiene|tienes|quiere|
  quieres|desea|deseas)$
`)

function readingOf(
  readings: readonly Reading[],
  aux: readonly string[],
  agent: Agent,
  previous: string,
  first: boolean,
  wished: boolean,
): { tense: Tense; agent: Agent; passive: boolean } {
  const has = (pattern: RegExp): boolean => aux.some((one) => pattern.test(one))
  const is = (mood: Mood): boolean => readings.some((reading) => reading.mood === mood)
  const subject: Agent = agent
  const se =
    previous === 'se' ||
    (aux.at(-2) === 'se' && clitics.has(previous)) ||
    (aux.includes('se') && has(/^(?:ha|han|habia)$/))
  if (is('participle')) {
    if (has(/^(?:he|hemos|habiamos)$/)) return { tense: 'done', agent: 'house', passive: false }
    if (has(/^(?:ha|han|haya|hayan|habia|has)$/))
      return se || has(/^(?:sido|quedado)$/)
        ? { tense: 'done', agent: 'unsaid', passive: true }
        : { tense: 'done', agent: subject === 'unsaid' ? 'other' : subject, passive: false }
    if (has(/^(?:sera|seran|quedara|quedaran)$/)) return { tense: 'will', agent: 'unsaid', passive: true }
    if (has(/^(?:puede|pueden|podria|podrian|debe|deben|ser)$/)) return { tense: 'may', agent: 'unsaid', passive: true }
    if (has(statal)) return { tense: 'done', agent: 'unsaid', passive: true }
    if (first && !is('present') && !/^(?:lo|los|las|la|el)$/.test(previous))
      return { tense: 'done', agent: 'unsaid', passive: true }
    return { tense: 'plain', agent: 'unsaid', passive: false }
  }
  if (is('gerund')) {
    if (has(/^(?:estoy|estamos|sigo|seguimos|voy|vamos|ando|andamos)$/))
      return { tense: 'doing', agent: 'house', passive: false }
    if (has(/^(?:esta|estan|sigue|siguen)$/))
      return { tense: 'doing', agent: se ? 'unsaid' : subject === 'unsaid' ? 'other' : subject, passive: se }
    return { tense: first ? 'doing' : 'plain', agent: 'unsaid', passive: false }
  }
  if (is('infinitive')) {
    if (has(/^procediendo$/)) return { tense: 'doing', agent: 'house', passive: false }
    if (has(undertakes)) return { tense: 'will', agent: 'house', passive: false }
    if (has(/^(?:va|van|vas)$/))
      return { tense: 'will', agent: se ? 'unsaid' : subject === 'unsaid' ? 'other' : subject, passive: se }
    if (
      has(/^(?:acabo|acabamos|termino|terminamos|logre|logramos|consegui|conseguimos)$/) ||
      (has(/^(?:he|hemos)$/) && has(/^(?:podido|procedido|logrado|conseguido)$/))
    )
      return { tense: 'done', agent: 'house', passive: false }
    if (has(/^(?:puedo|podemos|podria|podriamos|quiero|queremos|gustaria|ofrezco)$/))
      return { tense: 'may', agent: 'house', passive: false }
    if (has(allowed)) return { tense: 'may', agent: subject === 'unsaid' ? 'customer' : subject, passive: false }
    return { tense: 'plain', agent: 'unsaid', passive: false }
  }
  if (is('future')) {
    const mine = readings.some((reading) => reading.mood === 'future' && reading.first)
    if (mine) return { tense: 'will', agent: 'house', passive: false }
    // "El equipo se comunicará": people act, nothing is done to them.
    if (se && subject === 'staff') return { tense: 'will', agent: 'staff', passive: false }
    return { tense: 'will', agent: se ? 'unsaid' : subject === 'unsaid' ? 'other' : subject, passive: se }
  }
  const present1 = readings.some((reading) => reading.mood === 'present' && reading.first)
  const past1 = readings.some((reading) => reading.mood === 'preterite' && reading.first)
  const past3 = readings.some((reading) => reading.mood === 'preterite' && !reading.first)
  const named = subject === 'other' || subject === 'customer' || subject === 'staff'
  if (se && past3)
    return named ? { tense: 'done', agent: subject, passive: false } : { tense: 'done', agent: 'unsaid', passive: true }
  if (past1 && present1 && !named) return { tense: has(/^ya$/) ? 'done' : 'doing', agent: 'house', passive: false }
  if (past1 && !named) {
    // "cancele" is "I cancelled", a wish, or an order to the customer: the first only after a clitic, "ya", or a report.
    const order = readings.some((reading) => reading.mood === 'subjunctive')
    if (order && wished) return { tense: 'plain', agent: 'other', passive: false }
    if (!order || clitics.has(previous) || has(/^(?:ya|yo)$/)) return { tense: 'done', agent: 'house', passive: false }
    return { tense: 'plain', agent: 'customer', passive: false }
  }
  if (present1 && past3) {
    if (named) return { tense: 'done', agent: subject, passive: false }
    if (first || clitics.has(previous) || previous === 'ya') return { tense: 'doing', agent: 'house', passive: false }
    return { tense: 'done', agent: 'other', passive: false }
  }
  if (present1 && !named) return { tense: 'doing', agent: 'house', passive: false }
  if (past3) return { tense: 'done', agent: named ? subject : 'other', passive: false }
  if (se && subject === 'staff') return { tense: 'plain', agent: 'staff', passive: false }
  return { tense: 'plain', agent: se ? 'unsaid' : named ? subject : 'other', passive: se }
}
