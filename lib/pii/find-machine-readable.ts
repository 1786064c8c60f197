import { unwrap } from '#lib/text/unwrap.ts'
import type { Candidate } from './personal-data-type.ts'

const lines = new RegExp(
  unwrap`
    (?<![a-z\d<])(?:[pv][a-z<][a-z]{3}[a-z<]{25,39}|[aci][a-z\d<][a-z]{3}[a-z\d<]{25,31})(?:\s{1,3}[a-z\d<]{28,44}){0,
    2}(?![a-z\d<])
  `,
  'g',
)
const secondLine = /(?<![a-z\d<])[a-z\d<]{9}\d[a-z]{3}\d{7}[mfx<]\d{7}[a-z\d<]{2,16}(?![a-z\d<])/g

/** Finds the machine-readable lines of passports and identity cards (ICAO 9303). */
export function findMachineReadable(text: string): Candidate[] {
  if (!text.includes('<')) return []
  const found: Candidate[] = []
  for (const pattern of [lines, secondLine]) {
    for (const match of text.matchAll(pattern)) {
      if (!match[0].includes('<<') && pattern === lines) continue
      const [start, end] = [match.index, match.index + match[0].length]
      found.push({ start, end, type: 'mrz', value: match[0].toUpperCase(), rank: 1 })
    }
  }
  return found
}
