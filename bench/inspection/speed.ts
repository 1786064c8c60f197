import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import type { InspectionContext } from '#lib/turn/inspection/inspector.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { joinRules } from '#lib/turn/inspection/rules/merchant-rules.ts'
import type { RuleSet } from '#lib/turn/inspection/rules/rule.ts'
import { printHeld } from './held-table.ts'
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
  /** Of every chunk of every run, with what others on the machine and the collector of garbage took. */
  disturbed: number
  perCharacter: number
}

function at(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** One way to be measured: the same reply again and again, each chunk counted with its fastest run. */
class Measured {
  readonly text: string
  readonly rules: RuleSet
  readonly fastest: Float64Array
  readonly all: number[] = []

  constructor(size: number, rules: RuleSet) {
    this.text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
    this.rules = rules
    this.fastest = new Float64Array(Math.ceil(size / 4)).fill(Number.POSITIVE_INFINITY)
  }

  run(): void {
    const inspector = createInspector(context, this.rules)
    for (let from = 0; from < this.text.length; from += 4) {
      const chunk = this.text.slice(from, from + 4)
      const before = performance.now()
      inspector.push(chunk)
      const time = (performance.now() - before) * 1000
      this.all.push(time)
      this.fastest[from / 4] = Math.min(this.fastest[from / 4] ?? time, time)
    }
  }

  figures(): Figures {
    const sorted = this.fastest.toSorted()
    const perCharacter = sorted.reduce((sum, time) => sum + time, 0) / this.text.length
    return {
      median: at(sorted, 0.5),
      p99: at(sorted, 0.99),
      disturbed: at(
        this.all.sort((a, b) => a - b),
        0.99,
      ),
      perCharacter,
    }
  }
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

const small = new Measured(4000, builtInRules)
const large = new Measured(40_000, builtInRules)
const few = new Measured(40_000, phrases(500))
const many = new Measured(40_000, phrases(5000))
for (let warm = 0; warm < 4; warm += 1) for (const one of [large, few, many]) new Measured(8000, one.rules).run()
// In turns, so that what else the machine does meets all of them.
for (let round = 0; round < 8; round += 1) for (const one of [small, large, few, many]) one.run()

console.log(
  '| run (chunks of 4, each with its fastest of eight) | median µs | p99 µs | µs a character | p99 of all runs |\n|---|--:|--:|--:|--:|',
)
for (const [name, measured] of [
  ['all rules, 4,000 characters', small],
  ['all rules, 40,000 characters', large],
  ['and 500 phrases', few],
  ['and 5,000 phrases', many],
] as const) {
  const { median, p99, perCharacter, disturbed } = measured.figures()
  console.log(
    `| ${name} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${perCharacter.toFixed(2)} | ${disturbed.toFixed(1)} |`,
  )
}
const ratio = (one: Measured, to: Measured) => (one.figures().perCharacter / to.figures().perCharacter).toFixed(2)
console.log(`\ncost a character, 40,000 against 4,000: ${ratio(large, small)} × (bound 1.2)`)
console.log(`ten times the phrases: ${ratio(many, few)} × (bound 1.5)`)
printHeld()
printPeers(prose, context)
