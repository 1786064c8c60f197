import { readFileSync } from 'node:fs'
import { languages } from '#lib/text/language.ts'
import { inspectCase } from '#lib/turn/inspection/inspect-case.ts'
import { inspectionCase } from '#lib/turn/inspection/inspection-case.ts'
import { caseOf, type PresetName } from '#tests/corpus/inspection/presets.ts'

interface Count {
  found: number
  missed: number
  leaked: number
}

const rows = new Map<string, Map<string, Count>>()
let clean = 0
const untouched = new Map<string, [kept: number, all: number]>()
const wrong: string[] = []

for (const language of languages) {
  const lines = readFileSync(
    new URL(`../../tests/corpus/inspection/lines-${language}.txt`, import.meta.url),
    'utf8',
  ).split('\n')
  lines.forEach((line, index) => {
    const [item = '', preset = '', question = '', reply = '', forbidden = ''] = line
      .split(' | ')
      .map((part) => part.trim())
    if (reply === '') return
    const id = `${language}-${index + 1}`
    const given = inspectionCase.parse(caseOf({ id, language, preset: preset as PresetName, question, reply }))
    const result = inspectCase(given, [reply])
    if (item === 'clean') {
      clean += 1
      const kept = result.delivered === reply && result.verdicts.every(({ severity }) => severity === 'minor')
      const [so, all] = untouched.get(language) ?? [0, 0]
      untouched.set(language, [so + (kept ? 1 : 0), all + 1])
      if (!kept) wrong.push(`${id} false: ${result.verdicts.map((verdict) => verdict.item).join(', ')} on ${reply}`)
      return
    }
    const byLanguage = rows.get(item) ?? new Map<string, Count>()
    const count = byLanguage.get(language) ?? { found: 0, missed: 0, leaked: 0 }
    const found = result.verdicts.some((verdict) => verdict.item === item)
    const leaked = forbidden !== '' && result.delivered.includes(forbidden)
    byLanguage.set(language, {
      found: count.found + (found ? 1 : 0),
      missed: count.missed + (found ? 0 : 1),
      leaked: count.leaked + (leaked ? 1 : 0),
    })
    rows.set(item, byLanguage)
    if (!found || leaked) wrong.push(`${id} ${found ? 'leaked' : 'missed'} ${item}: ${reply}`)
  })
}

console.log('| item | en | zh | es | ar |\n|---|---|---|---|---|')
const order = (item: string) => item.split('.').map(Number)
for (const item of [...rows.keys()].sort(
  (a, b) => (order(a)[0] ?? 0) - (order(b)[0] ?? 0) || (order(a)[1] ?? 0) - (order(b)[1] ?? 0),
)) {
  const cells = languages.map((language) => {
    const count = rows.get(item)?.get(language)
    return count
      ? `${count.found}/${count.found + count.missed}${count.leaked > 0 ? ` (${count.leaked} leaked)` : ''}`
      : '–'
  })
  console.log(`| ${item} | ${cells.join(' | ')} |`)
}
console.log(
  `| clean, untouched | ${languages.map((language) => (untouched.get(language) ?? [0, 0]).join('/')).join(' | ')} |`,
)
console.log(`\n${clean} clean replies; cells are found/all.`)
for (const line of wrong) console.log(`- ${line}`)
