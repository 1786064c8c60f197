import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Language, languages, servedLanguage } from '#lib/text/language.ts'
import { type InspectionCase, inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { caseOf, type PresetName } from './presets.ts'

/** What is expected of a case (docs/inspection.md). */
export interface Expectation {
  clean: boolean
  /** One of these must be reported. */
  items: readonly string[]
  /** Must not stand in what is delivered. */
  forbidden: readonly string[]
  refuseTools: readonly string[]
}

/** A case of the corpus. */
export interface CorpusCase {
  /** The case as `inspect` reads it. */
  json: unknown
  given: InspectionCase
  language: Language
  expect: Expectation
}

/** A part of the corpus that is counted by itself. */
export interface CorpusPart {
  name: string
  cases: readonly CorpusCase[]
}

const here = new URL('.', import.meta.url)
const many = z.array(z.string()).nullish()
const expectation = z.object({ clean: z.boolean(), items: many, forbidden: many, refuseTools: many })

/** `item | context | question | reply | forbidden`, one a line. */
function ownLines(): CorpusCase[] {
  return languages.flatMap((language) =>
    readFileSync(new URL(`lines-${language}.txt`, here), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [item = '', preset = '', question = '', reply = '', forbidden = ''] = line
          .split(' | ')
          .map((at) => at.trim())
        if (reply === '') return []
        const json = caseOf({ id: `${language}-${index + 1}`, language, preset: preset as PresetName, question, reply })
        const clean = item === 'clean'
        return {
          json,
          given: inspectionCase.parse(json),
          language,
          expect: {
            clean,
            items: clean ? [] : [item],
            forbidden: forbidden === '' ? [] : [forbidden],
            refuseTools: [],
          },
        }
      }),
  )
}

/** Contexts that many cases of a folder share, by the name that a case gives as its `base`. */
function basesOf(folder: string): Readonly<Record<string, object>> {
  const file = new URL(`${folder}/bases.json`, here)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function casesIn(folder: string): CorpusCase[] {
  const bases = basesOf(folder)
  return readdirSync(new URL(`${folder}/`, here))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(`${folder}/${name}`, here), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { base, ...own } = JSON.parse(line)
      const json = base === undefined ? own : { ...bases[base], ...own }
      const { clean, items, forbidden, refuseTools } = expectation.parse(json.expect)
      const given = inspectionCase.parse(json)
      return {
        json,
        given,
        language: servedLanguage(given.language) ?? 'en',
        expect: { clean, items: items ?? [], forbidden: forbidden ?? [], refuseTools: refuseTools ?? [] },
      }
    })
}

/** Reads the corpus: the lines of the rules' author, then each folder named `seen…`, `unseen…` or `varied…`. */
export function readCorpus(): CorpusPart[] {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?:(?:un)?seen|varied)/.test(entry.name))
    .map(({ name }) => name)
    .sort()
  return [{ name: 'seen-lines', cases: ownLines() }, ...folders.map((name) => ({ name, cases: casesIn(name) }))]
}
