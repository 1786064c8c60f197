import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppendOnlyFile } from './append-only-file.ts'
import { dump } from './dump.ts'
import { Engine } from './engine.ts'
import { command } from './testing/random-commands.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(folder, 'redis.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const clock = () => 1_750_000_000_000
const contents = (engine: Engine) => [...dump(engine.keys)].map((words) => words.join(' ')).sort()

function reopen(options = {}): { engine: Engine; file: AppendOnlyFile } {
  const engine = new Engine(clock)
  return { engine, file: new AppendOnlyFile(path, engine, options) }
}

test('what is replayed, and what is rewritten and replayed, is what was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 60 }), fc.boolean(), async (commands, rewrite) => {
      rmSync(path, { force: true })
      const { engine, file } = reopen()
      await engine.run(commands, false)
      const before = contents(engine)
      if (rewrite) file.rewrite(clock())
      file.close()
      const again = reopen()
      expect(contents(again.engine)).toEqual(before)
      again.file.close()
    }),
    { numRuns: 200 },
  )
})

test('a rewritten stream still refuses older ids, also when it is empty', async () => {
  const { engine, file } = reopen()
  await engine.run(
    [
      ['XADD', 's', '7-3', 'a', 'b'],
      ['XDEL', 's', '7-3'],
      ['XADD', 't', '2-0', 'a', 'b'],
    ],
    false,
  )
  file.rewrite(clock())
  file.close()
  const { engine: again, file: other } = reopen()
  const error = 'ERR The ID specified in XADD is equal or smaller than the target stream top item'
  expect(
    await again.run(
      [
        ['XADD', 's', '7-3', 'a', 'b'],
        ['XADD', 't', '1-9', 'a', 'b'],
        ['XLEN', 's'],
      ],
      false,
    ),
  ).toEqual({
    outcomes: [{ error }, { error }, { result: 0 }],
  })
  other.close()
})

test('a line cut by a crash never happened; a transaction is on one line', async () => {
  const { engine, file } = reopen()
  await engine.run([['SET', 'a', '1']], false)
  await engine.run(
    [
      ['SET', 'b', '1'],
      ['INCR', 'a'],
    ],
    true,
  )
  file.close()
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3)
  for (const cut of [1, 5, 20]) {
    const size = statSync(path).size
    truncateSync(path, size - cut)
    const again = reopen()
    expect(contents(again.engine)).toEqual(['SET a 1'])
    await again.engine.run(
      [
        ['SET', 'b', '1'],
        ['INCR', 'a'],
      ],
      true,
    )
    again.file.close()
  }
  const whole = reopen()
  expect(contents(whole.engine)).toEqual(['SET a 2', 'SET b 1'])
  whole.file.close()
})

test('a damaged line is named, not skipped', () => {
  writeFileSync(path, '[1,["SET","a","1"]]\n{\n[2,["SET","b","1"]]\n')
  expect(() => reopen()).toThrow(/redis\.jsonl:2 is damaged/)
  writeFileSync(path, '[1,["LPUSH","a","1"]]\n')
  appendFileSync(path, '[2,["INCR","a"]]\n')
  expect(() => reopen()).toThrow(/redis\.jsonl:2 is damaged: .*WRONGTYPE/)
})

test('the file shrinks when it has doubled', async () => {
  const { engine, file } = reopen({ rewriteFrom: 10_000 })
  for (let n = 0; n < 2000; n += 1) await engine.run([['INCR', 'n']], false)
  expect(statSync(path).size).toBeLessThan(21_000)
  file.close()
  const again = reopen()
  expect(contents(again.engine)).toEqual(['SET n 2000'])
  again.file.close()
})

test('when the journal cannot be written, nothing more is, and that is said', async () => {
  const engine = new Engine(clock)
  let full = false
  engine.keepJournal({
    write: () => {
      if (full) throw new Error('no space left')
    },
    close: () => undefined,
  })
  await engine.run([['SET', 'a', '1']], false)
  full = true
  const error = 'MISCONF Errors writing to the journal: no space left'
  expect(await engine.run([['SET', 'a', '2']], false)).toEqual({ outcomes: [{ error }] })
  full = false
  expect(await engine.run([['SET', 'a', '3'], ['PING']], false)).toEqual({ outcomes: [{ error }, { result: 'PONG' }] })
})
