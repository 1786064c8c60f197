import { describe, expect, test } from 'vitest'
import { readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { inspectCase } from './inspect-case.ts'

/** Shares below which a part that rules were mended by may not fall. */
const floors = { found: 0.88, clean: 0.98 }

describe('the seen parts of the corpus', () => {
  const parts = readCorpus().filter(({ name }) => name.startsWith('seen'))
  test('are there', () => expect(parts.length).toBeGreaterThan(5))

  test.each(parts.map((part) => [part.name, part] as const))('%s', { timeout: 300_000 }, (_name, { cases }) => {
    const missed: string[] = []
    const cut: string[] = []
    let clean = 0
    for (const { given, expect: wanted } of cases) {
      const { verdicts, delivered, refusedTools } = inspectCase(given, [given.reply])
      if (wanted.clean) {
        clean += 1
        const hard = verdicts.some(({ severity }) => severity !== 'minor')
        if (hard || refusedTools.length > 0 || delivered !== given.reply) cut.push(given.id)
      } else {
        const found =
          verdicts.some(({ item, doubted }) => !doubted && wanted.items.includes(item)) &&
          !wanted.forbidden.some((text) => delivered.includes(text)) &&
          wanted.refuseTools.every((name) => refusedTools.includes(name))
        if (!found) missed.push(given.id)
      }
    }
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(
      (cases.length - clean) * (1 - floors.found),
    )
    expect(cut.length, `cut: ${cut.join(', ')}`).toBeLessThanOrEqual(clean * (1 - floors.clean))
  })
})
