/** Any verb at all, where it is said to come ("سي…"): listed as `*`. */
export const anyVerb = '*'

type Form = 'past1' | 'past3' | 'imperfect1' | 'imperfect3' | 'noun' | 'passive'

/** What a form is of a verb. */
export interface Entry {
  verb: string
  form: Form
  /** The prefix of the future or of the dialects' present stood before it. */
  mark: 'future' | 'present' | ''
}

/** Arabic verbs by their folded forms. */
export type ArabicVerbs = ReadonlyMap<string, readonly Entry[]>

/**
 * Compiles a comma separated list of Arabic verbs, folded: `past3/past1/imperfect stem/verbal nouns by +`, as
 * `الغي/الغي/لغي/الغاء` or `رد/ردد/رد/رد`. The stems are written without person: endings and prefixes are added here.
 */
export function compileArabic(list: string): ArabicVerbs {
  const verbs = new Map<string, Entry[]>()
  const put = (form: string, entry: Entry): void => {
    verbs.set(form, [...(verbs.get(form) ?? []), entry])
  }
  for (const line of list.split(',')) {
    if (line.trim() === anyVerb) {
      verbs.set(anyVerb, [])
      continue
    }
    const [past3 = '', past1 = '', imperfect = '', nouns = ''] = line.trim().split('/')
    if (past3 + past1 + imperfect + nouns === '') continue
    const verb = past3 || nouns
    if (past1 !== '') for (const ending of ['ت', 'نا']) put(past1 + ending, { verb, form: 'past1', mark: '' })
    if (past3 !== '')
      for (const ending of ['', 'ت', 'وا'])
        if (past3 + ending !== `${past1}ت`) put(past3 + ending, { verb, form: 'past3', mark: '' })
    if (/[^ا]ي$/.test(past3)) put(`${past3.slice(0, -1)}ا`, { verb, form: 'past3', mark: '' })
    if (imperfect !== '') {
      for (const [prefix, mark] of [
        ['', ''],
        ['س', 'future'],
        ['ح', 'future'],
        ['ه', 'future'],
        ['ب', 'present'],
      ] as const) {
        for (const person of ['ا', 'ن']) put(prefix + person + imperfect, { verb, form: 'imperfect1', mark })
        for (const person of ['ي', 'ت']) {
          put(prefix + person + imperfect, { verb, form: 'imperfect3', mark })
          put(`${prefix}${person}${imperfect}ون`, { verb, form: 'imperfect3', mark })
        }
      }
      put(`ب${imperfect}`, { verb, form: 'imperfect1', mark: 'present' })
      put(`ح${imperfect}`, { verb, form: 'imperfect1', mark: 'future' })
      put(`ه${imperfect}`, { verb, form: 'imperfect1', mark: 'future' })
    }
    for (const noun of nouns.split('+')) {
      if (noun === '') continue
      // "الغاوه", "بالغايه": before a pronoun the hamza of a noun has a seat.
      const seated = /اء$/.test(noun) ? ['و', 'ي'].map((seat) => noun.slice(0, -1) + seat) : []
      for (const form of [noun, ...seated]) put(form, { verb, form: 'noun', mark: '' })
    }
  }
  return verbs
}

/** A pronoun, or in the dialects whom it is done for ("بفتحلك"), behind a verb. */
const suffix = /(?:لكم|لك|ها|هم|كم|ك|ه|ني|نا)$/

/** No entry. */
export const none: { entries: readonly Entry[]; with: string } = { entries: [], with: '' }

/** What a word may be without what it carries. */
interface Base {
  text: string
  /** Nothing but a conjunction has been taken from it; else it can only be a noun. */
  whole: boolean
  /** A pronoun has been taken from its end. */
  owned: boolean
  carried: string
}

/** The bases of words, as they are asked for: every list of verbs asks for those of every word. */
const bases = new Map<string, readonly Base[]>()
const mostBases = 4096

/** A word past the conjunction, the article, a preposition and a pronoun that it carries, the likelier first. */
function basesOf(word: string): readonly Base[] {
  const known = bases.get(word)
  if (known) return known
  const found: Base[] = []
  for (const head of [word, word.replace(/^[وف]/, '')]) {
    for (const [stripped, carried] of [
      [head, ''],
      [head.replace(/^ب?ال/, ''), head.startsWith('ب') ? 'ب' : ''],
      [head.replace(/^[بل]/, ''), head.slice(0, 1)],
      [head.replace(/^لل/, ''), 'ل'],
    ] as const) {
      if (stripped.length < 2) continue
      const whole = stripped === head
      for (const text of [stripped, stripped.replace(suffix, ''), stripped.replace(suffix, '').replace(/ت$/, 'ه')])
        if (!found.some((one) => one.text === text && (one.whole || !whole)))
          found.push({ text, whole, owned: text !== stripped, carried })
    }
  }
  if (bases.size === mostBases) bases.clear()
  bases.set(word, found)
  return found
}

/** The entries of a word, past what it carries. */
export function entriesOf(verbs: ArabicVerbs, word: string): { entries: readonly Entry[]; with: string } {
  for (const { text, whole, owned, carried } of basesOf(word)) {
    const entries = verbs.get(text)
    if (!entries) continue
    // "الغيه" is "I cancel it": "he cancelled it" is written "الغاه".
    const said = owned && /ي$/.test(text) ? entries.filter(({ form }) => form !== 'past3') : entries
    const fitting = whole ? said : said.filter(({ form }) => form === 'noun')
    if (fitting.length > 0) return { entries: fitting, with: carried }
  }
  return none
}
