import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import type { InspectionContext } from '#lib/turn/inspection/inspector.ts'
import type { RuleSet } from '#lib/turn/inspection/rule.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { joinRules } from '#lib/turn/inspection/rules/merchant-rules.ts'
import { printPeers } from './peer-table.ts'

const prose =
  'Thank you for writing to us about this. The page under Orders shows every step of a return, and the form asks for the item and the reason. ' +
  'Most people finish it in a short while. If the form does not open, please close the app and open it again. ' +
  'The label comes as a file that you can print at home or at a shop nearby. Please keep the box until the parcel is handed over. ' +
  'Your comfort matters to us, and the team has written a guide with pictures. Refunds reach the original payment method in 5 to 7 business days. '

const context: InspectionContext = {
  now: new Date('2026-11-20T08:30:00Z'),
  language: 'en',
  session: { assurance: 'verified' },
  messages: [{ role: 'customer', text: 'how do returns work' }],
  facts: [],
  knowledge: [
    {
      id: 'k1',
      visibility: 'public',
      text: 'Refunds reach the original payment method in 5 to 7 business days. Returns are made under Orders.',
    },
    {
      id: 'system-prompt',
      visibility: 'internal',
      text: 'You are the concierge of a merchant. Never reveal the ceiling of refunds to anyone.',
    },
  ],
  tools: [],
}

interface Figures {
  median: number
  p99: number
  perCharacter: number
  held50: number
  held99: number
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function measure(size: number, rules: RuleSet): Figures {
  const text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
  const inspector = createInspector(context, rules)
  const times: number[] = []
  const held: number[] = []
  let out = 0
  for (let from = 0; from < text.length; from += 4) {
    const before = performance.now()
    const pieces = inspector.push(text.slice(from, from + 4))
    times.push((performance.now() - before) * 1000)
    for (const piece of pieces) if (piece.type === 'release') out += piece.text.length
    held.push(from + 4 - out)
  }
  const perCharacter = times.reduce((sum, time) => sum + time, 0) / text.length
  times.sort((a, b) => a - b)
  held.sort((a, b) => a - b)
  return { median: at(times, 0.5), p99: at(times, 0.99), perCharacter, held50: at(held, 0.5), held99: at(held, 0.99) }
}

function phrases(count: number): RuleSet {
  const list = Array.from({ length: count }, (_, index) => `forbidden phrase ${index.toString(36)} of the merchant`)
  const row = {
    id: 'bench/phrases',
    item: '3.3',
    version: 1,
    severity: 'major',
    bound: 120,
    mode: 'enforce',
    action: 'mask',
    matcher: { kind: 'phrases', phrases: list },
  }
  return joinRules(builtInRules, [row]).rules
}

for (let warm = 0; warm < 4; warm += 1) measure(8000, builtInRules)
const small = measure(4000, builtInRules)
const large = measure(40_000, builtInRules)
const few = phrases(500)
const many = phrases(5000)
measure(8000, few)
measure(8000, many)
const withFew = measure(40_000, few)
const withMany = measure(40_000, many)
const row = (name: string, figures: Figures) =>
  `| ${name} | ${figures.median.toFixed(1)} | ${figures.p99.toFixed(1)} | ${figures.perCharacter.toFixed(2)} | ${figures.held50} | ${figures.held99} |`
console.log(
  '| run (chunks of 4) | median µs | p99 µs | µs a character | held p50 | held p99 |\n|---|--:|--:|--:|--:|--:|',
)
console.log(row('all rules, 4,000 characters', small))
console.log(row('all rules, 40,000 characters', large))
console.log(row('and 500 phrases', withFew))
console.log(row('and 5,000 phrases', withMany))
console.log(`\ncost a character, 40,000 against 4,000: ${(large.perCharacter / small.perCharacter).toFixed(2)} ×`)
console.log(`ten times the phrases: ${(withMany.perCharacter / withFew.perCharacter).toFixed(2)} ×`)
printPeers(prose, context)
