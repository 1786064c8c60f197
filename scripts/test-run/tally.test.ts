import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sum, tallyStep, tallyVitest } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(body: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, typeof body === 'string' ? body : JSON.stringify(body))
  return path
}

const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

test('counts tests', () => {
  expect(tallyVitest(report({ ...counts, testResults: [] }), 0)).toEqual({
    passed: 3,
    failed: 0,
    skipped: 2,
    failures: [],
  })
})

test('a file that broke before its first test is a failure, one whose tests failed is not one more', () => {
  const testResults = [
    { name: 'a', status: 'failed', assertionResults: [] },
    {
      name: 'b',
      status: 'failed',
      assertionResults: [{ status: 'failed', fullName: 'it adds' }, { status: 'passed' }],
    },
  ]
  expect(tallyVitest(report({ ...counts, numFailedTests: 1, testResults }), 1)).toMatchObject({
    failed: 2,
    failures: ['a', 'b: it adds'],
  })
})

test('a run that failed beside its tests, or left no report, failed once', () => {
  expect(tallyVitest(report({ ...counts, testResults: [] }), 1)).toMatchObject({ passed: 3, failed: 1 })
  expect(tallyVitest(report({ ...counts, testResults: [] }), null)).toMatchObject({ failed: 1 })
  expect(tallyVitest(report('{'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(tallyVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('sums', () => {
  expect(sum([tallyStep(0), tallyStep(2), tallyStep(null)])).toEqual({ passed: 1, failed: 2, skipped: 0 })
})
