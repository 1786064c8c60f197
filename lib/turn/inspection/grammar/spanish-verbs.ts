/** Mood and tense of a form. */
export type Mood = 'present' | 'preterite' | 'future' | 'subjunctive' | 'infinitive' | 'gerund' | 'participle'

/** What one form may be. */
export interface Reading {
  mood: Mood
  /** First person, or any other. */
  first: boolean
}

/** A verb of a list as one of its forms, and the words that must follow. */
export interface Entry {
  verb: string
  readings: readonly Reading[]
  rest: readonly string[]
}

/** Spanish verbs by their folded forms (no accents). */
export type SpanishVerbs = ReadonlyMap<string, readonly Entry[]>

/** Forms that no rule gives: first person present, preterite stem, future stem, participle. */
const irregular: Readonly<
  Record<string, Partial<Record<'present' | 'preterite' | 'future' | 'participle' | 'gerund', string>>>
> = {
  hacer: { present: 'hago', preterite: 'hic', future: 'hare', participle: 'hecho' },
  rehacer: { present: 'rehago', preterite: 'rehic', future: 'rehare', participle: 'rehecho' },
  poner: { present: 'pongo', preterite: 'pus', future: 'pondre', participle: 'puesto' },
  dar: { present: 'doy', participle: 'dado' },
  decir: { present: 'digo', preterite: 'dij', future: 'dire', participle: 'dicho', gerund: 'diciendo' },
  abrir: { participle: 'abierto' },
  reabrir: { participle: 'reabierto' },
  escribir: { participle: 'escrito' },
  devolver: { participle: 'devuelto' },
  volver: { participle: 'vuelto' },
  resolver: { participle: 'resuelto' },
  cubrir: { participle: 'cubierto' },
  ver: { participle: 'visto' },
  revertir: { gerund: 'revirtiendo' },
  obtener: { present: 'obtengo', preterite: 'obtuv', future: 'obtendre' },
  tener: { present: 'tengo', preterite: 'tuv', future: 'tendre' },
  mantener: { present: 'mantengo', preterite: 'mantuv', future: 'mantendre' },
  retener: { present: 'retengo', preterite: 'retuv', future: 'retendre' },
  detener: { present: 'detengo', preterite: 'detuv', future: 'detendre' },
  transferir: { gerund: 'transfiriendo' },
  pedir: { gerund: 'pidiendo' },
  ofrecer: { present: 'ofrezco' },
  conceder: {},
  establecer: { present: 'establezco' },
  restablecer: { present: 'restablezco' },
}

/** A vowel change of the stressed stem: `devolver` → `devuelv-`. */
const changing: Readonly<Record<string, string>> = {
  devolver: 'devuelv',
  volver: 'vuelv',
  resolver: 'resuelv',
  revertir: 'reviert',
  transferir: 'transfier',
  pedir: 'pid',
  cerrar: 'cierr',
  probar: 'prueb',
  aprobar: 'aprueb',
  encontrar: 'encuentr',
  descontar: 'descuent',
  contar: 'cuent',
  recordar: 'recuerd',
  mover: 'muev',
  perder: 'pierd',
  enviar: 'envi',
  congelar: 'congel',
  regalar: 'regal',
  soltar: 'suelt',
  colgar: 'cuelg',
  comenzar: 'comienz',
  empezar: 'empiez',
  invertir: 'inviert',
}

function soft(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith('g')) return `${stem}u`
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`
  return stem
}

function conjugate(verb: string): [form: string, mood: Mood, first: boolean][] {
  const stem = verb.slice(0, -2)
  const known = irregular[verb] ?? {}
  const stressed = changing[verb] ?? stem
  const ar = verb.endsWith('ar')
  const er = verb.endsWith('er')
  const out: [string, Mood, boolean][] = [[verb, 'infinitive', false]]
  const ger = known.gerund ?? (ar ? `${stem}ando` : /[aeiou]$/.test(stem) ? `${stem}yendo` : `${stem}iendo`)
  out.push([ger, 'gerund', false])
  const part = known.participle ?? (ar ? `${stem}ado` : `${stem}ido`)
  for (const ending of ['o', 'a', 'os', 'as']) out.push([part.slice(0, -1) + ending, 'participle', false])
  const hard = verb.endsWith('ger') || verb.endsWith('gir') ? `${stressed.slice(0, -1)}j` : stressed
  const one = known.present ?? `${hard}o`
  out.push([one, 'present', true])
  const we = ar ? `${stem}amos` : er ? `${stem}emos` : `${stem}imos`
  out.push([we, 'present', true])
  if (known.preterite === undefined) out.push([we.replace(/emos$/, 'imos'), 'preterite', true])
  for (const ending of ar ? ['a', 'an', 'as'] : ['e', 'en', 'es']) out.push([stressed + ending, 'present', false])
  if (known.preterite !== undefined) {
    out.push([`${known.preterite}e`, 'preterite', true], [`${known.preterite}imos`, 'preterite', true])
    out.push(
      [
        `${known.preterite === 'hic' ? 'hiz' : known.preterite === 'rehic' ? 'rehiz' : known.preterite}o`,
        'preterite',
        false,
      ],
      [`${known.preterite}ieron`, 'preterite', false],
    )
  } else {
    out.push([verb === 'dar' ? 'di' : ar ? `${soft(stem)}e` : `${stem}i`, 'preterite', true])
    out.push([verb === 'dar' ? 'dio' : ar ? `${stem}o` : `${stem}io`, 'preterite', false])
    out.push([ar ? `${stem}aron` : `${stem}ieron`, 'preterite', false])
  }
  const future = known.future?.slice(0, -1) ?? verb
  out.push(
    [`${future}e`, 'future', true],
    [`${future}emos`, 'future', true],
    [`${future}a`, 'future', false],
    [`${future}an`, 'future', false],
    [`${future}as`, 'future', false],
  )
  const subj = ar ? soft(stressed) : one.endsWith('o') ? one.slice(0, -1) : stressed
  const weSubj = ar ? soft(stem) : subj
  for (const ending of ar ? ['e', 'en', 'es'] : ['a', 'an', 'as']) out.push([subj + ending, 'subjunctive', false])
  out.push([weSubj + (ar ? 'emos' : 'amos'), 'subjunctive', true])
  return out
}

/** Any verb at all, where it is said to come ("pasará", "va a pasar"): listed as `*`. */
export const anyVerb = '*'

/** Forms of verbs that are nearly always something else once their accents are gone. */
const smallWords = new Set([
  'de',
  'des',
  'para',
  'entre',
  'sobre',
  'como',
  'este',
  'nada',
  'vino',
  'bajo',
  'ante',
  'hacia',
])

/** Compiles a comma separated list of Spanish infinitives, each with the words that belong to it. */
export function compileSpanish(list: string): SpanishVerbs {
  const verbs = new Map<string, Entry[]>()
  for (const verb of list.split(',')) {
    const [head = '', ...rest] = verb.trim().split(' ')
    if (head === '') continue
    if (head === anyVerb) {
      verbs.set(anyVerb, [{ verb: anyVerb, readings: [], rest: [] }])
      continue
    }
    const byForm = new Map<string, Reading[]>()
    for (const [form, mood, first] of conjugate(head).filter(([one]) => !smallWords.has(one)))
      byForm.set(form, [...(byForm.get(form) ?? []), { mood, first }])
    for (const [form, readings] of byForm)
      verbs.set(form, [...(verbs.get(form) ?? []), { verb: verb.trim(), readings, rest }])
  }
  for (const entries of verbs.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return verbs
}
