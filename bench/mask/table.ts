import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { maskForPeople } from '#lib/pii/mask-for-people.ts'
import { languages } from '#lib/text/language.ts'
import { disguises } from './disguises.ts'
import { clean, frames, inContext, names } from './sentences.ts'
import { randomOf, valuesOf } from './values.ts'

/** Counts of one row of the table. */
interface Row {
  found: number
  missed: number
  false: number
}

const seed = Number(process.argv[2] ?? 7)
const each = Number(process.argv[3] ?? 3)
const verbose = process.argv.includes('--misses')
const values = valuesOf(randomOf(seed))
const rows = new Map<string, Row>()
const row = (key: string) => {
  const known = rows.get(key) ?? { found: 0, missed: 0, false: 0 }
  rows.set(key, known)
  return known
}
let unstable = 0

function judge(key: string, type: string, text: string, start: number, end: number, region?: string) {
  const options = region ? { region } : {}
  const spans = findPersonalData(text, options)
  const hits = spans.filter((span) => span.start < end && start < span.end)
  const covered = hits.reduce((sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0)
  const right = hits.some((span) => span.type === type) && covered >= (end - start) * 0.9
  const counts = row(key)
  if (right) counts.found += 1
  else counts.missed += 1
  counts.false += spans.length - hits.length
  const masked = maskForPeople(text, options)
  if (maskForPeople(masked, options) !== masked) {
    unstable += 1
    if (verbose) console.log('unstable', text, '→', masked, '→', maskForPeople(masked, options))
  }
  if (verbose && (!right || spans.length > hits.length)) {
    console.log(
      right ? 'false' : 'missed',
      key,
      JSON.stringify(text),
      spans.map((span) => `${span.type}:${span.value}`),
    )
  }
}

const regions = { en: ['US', 'GB', 'SG'], zh: ['CN'], es: ['ES', 'MX'], ar: ['SA', 'AE'] } as const
for (const [type, named] of Object.entries(names)) {
  for (const language of languages) {
    for (const [disguise, hide] of Object.entries(disguises)) {
      for (const frame of frames[language]) {
        for (let time = 0; time < each; time += 1) {
          const region = type === 'phone' ? values.pick(regions[language]) : undefined
          const make = values[type as keyof typeof values] as (region?: string) => string
          const shown = hide(make(region))
          // A Latin name and a Latin value want a space between them, in Chinese too.
          const whole = frame.replace('%@', '% @').replace('%', named[language])
          const start = whole.indexOf('@')
          judge(
            `${type}|${language}|${disguise}`,
            type,
            whole.replace('@', () => shown),
            start,
            start + shown.length,
            region,
          )
        }
      }
    }
  }
}
for (const [type, language, sentence] of inContext) {
  const start = sentence.indexOf('⟦')
  const text = sentence.replace('⟦', '').replace('⟧', '')
  judge(`${type}|${language}|plain`, type, text, start, sentence.indexOf('⟧') - 1)
}
let falseOnClean = 0
for (const [, sentence] of clean) {
  for (const region of [undefined, 'US', 'CN', 'ES', 'SA']) {
    const spans = findPersonalData(sentence, region ? { region } : {})
    falseOnClean += spans.length
    if (verbose && spans.length > 0)
      console.log(
        'false',
        region,
        sentence,
        spans.map((span) => `${span.type}:${span.value}`),
      )
  }
}

const columns = Object.keys(disguises)
const types = [...new Set([...rows.keys()].map((key) => key.split('|')[0] ?? ''))]
const cell = (type: string, test: (language: string, disguise: string) => boolean) => {
  let [found, all, wrong] = [0, 0, 0]
  for (const [key, counts] of rows) {
    const [of, language = '', disguise = ''] = key.split('|')
    if (of !== type || !test(language, disguise)) continue
    found += counts.found
    all += counts.found + counts.missed
    wrong += counts.false
  }
  return all === 0 ? '–' : `${found}/${all}${wrong > 0 ? ` (+${wrong})` : ''}`
}
console.log(`Seed ${seed}. Each cell: found/all, and in brackets what was found besides (false).\n`)
console.log(`| type | ${languages.join(' | ')} | ${columns.join(' | ')} |`)
console.log(`|---|${languages.map(() => '---').join('|')}|${columns.map(() => '---').join('|')}|`)
for (const type of types) {
  const byLanguage = languages.map((language) => cell(type, (of, disguise) => of === language && disguise === 'plain'))
  const byDisguise = columns.map((column) => cell(type, (_, disguise) => disguise === column))
  console.log(`| ${type} | ${byLanguage.join(' | ')} | ${byDisguise.join(' | ')} |`)
}
const total = [...rows.values()].reduce((sum, counts) => ({
  found: sum.found + counts.found,
  missed: sum.missed + counts.missed,
  false: sum.false + counts.false,
}))
console.log(
  `\n${total.found} found, ${total.missed} missed, ${total.false} false beside a value; ${falseOnClean} false on ${clean.length} clean texts × 5 regions; ${unstable} texts masked twice differ from once.`,
)
