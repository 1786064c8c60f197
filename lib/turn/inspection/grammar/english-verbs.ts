/** A form of a verb. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund'

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  send: ['sent', 'sent'],
  resend: ['resent', 'resent'],
  give: ['gave', 'given'],
  pay: ['paid', 'paid'],
  repay: ['repaid', 'repaid'],
  put: ['put', 'put'],
  take: ['took', 'taken'],
  get: ['got', 'got'],
  make: ['made', 'made'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  ring: ['rang', 'rung'],
  let: ['let', 'let'],
  keep: ['kept', 'kept'],
  tell: ['told', 'told'],
  hear: ['heard', 'heard'],
  set: ['set', 'set'],
  reset: ['reset', 'reset'],
  freeze: ['froze', 'frozen'],
  unfreeze: ['unfroze', 'unfrozen'],
  undo: ['undid', 'undone'],
  redo: ['redid', 'redone'],
  do: ['did', 'done'],
  bring: ['brought', 'brought'],
  withdraw: ['withdrew', 'withdrawn'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  leave: ['left', 'left'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  grow: ['grew', 'grown'],
  lose: ['lost', 'lost'],
  win: ['won', 'won'],
  forgive: ['forgave', 'forgiven'],
  override: ['overrode', 'overridden'],
  lend: ['lent', 'lent'],
  cut: ['cut', 'cut'],
  drive: ['drove', 'driven'],
  meet: ['met', 'met'],
  begin: ['began', 'begun'],
  run: ['ran', 'run'],
  lift: ['lifted', 'lifted'],
}

function endings(base: string): [form: string, of: Form][] {
  const known = irregular[base]
  const silent = base.endsWith('e') && !base.endsWith('ee')
  const y = /[^aeiou]y$/.test(base)
  const doubles = /(?:^|[^aeiou])[aeiou][bdgklmnprtz]$/.test(base) && !/(?:en|er|on|it)$/.test(base)
  const both = /(?:el|er|it|al)$/.test(base)
  const stems = doubles ? [base + base.slice(-1)] : both ? [base, base + base.slice(-1)] : [base]
  const forms: [string, Form][] = [
    [base, 'base'],
    [y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, 'third'],
  ]
  for (const stem of stems) {
    forms.push([silent ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'gerund'])
    if (!known) {
      const past = silent ? `${stem}d` : y ? `${stem.slice(0, -1)}ied` : `${stem}ed`
      forms.push([past, 'past'], [past, 'participle'])
    }
  }
  if (known) forms.push([known[0], 'past'], [known[1], 'participle'])
  return forms
}

/** A verb of a list: its first word by form, and the words that must follow. */
export interface Entry {
  verb: string
  forms: ReadonlySet<Form>
  /** Words that must follow; `*` stands for up to three others. */
  rest: readonly string[]
}

/** Any verb at all, where it is said to come ("will …"): listed as `*`. */
export const anyVerb = '*'

/** English verbs by their forms. A list entry is a verb in its base form, then the words that belong to it: `put * through`. */
export type EnglishVerbs = ReadonlyMap<string, readonly Entry[]>

/** Compiles a comma separated list of English verbs. */
export function compileEnglish(list: string): EnglishVerbs {
  const verbs = new Map<string, Entry[]>()
  for (const verb of list.split(',')) {
    const [head = '', ...rest] = verb.trim().split(' ')
    if (head === '') continue
    if (head === anyVerb) {
      verbs.set(anyVerb, [{ verb: anyVerb, forms: new Set(['base']), rest: [] }])
      continue
    }
    const byForm = new Map<string, Set<Form>>()
    for (const [form, of] of endings(head)) byForm.set(form, (byForm.get(form) ?? new Set()).add(of))
    for (const [form, forms] of byForm)
      verbs.set(form, [...(verbs.get(form) ?? []), { verb: verb.trim(), forms, rest }])
  }
  for (const entries of verbs.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return verbs
}
