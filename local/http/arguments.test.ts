import { afterEach, expect, test, vi } from 'vitest'
import { readArguments } from './arguments.ts'

afterEach(() => vi.unstubAllEnvs())

const extra = { key: { type: 'string' }, pace: { type: 'string', default: '12' }, loud: { type: 'boolean' } } as const

test('defaults', () => {
  expect(readArguments('help', extra, [])).toEqual({
    port: 0,
    data: undefined,
    rehearsal: false,
    tied: false,
    pace: '12',
    loud: false,
  })
})

test('what is given, a secret out of the environment', () => {
  vi.stubEnv('SOME_SECRET', 'hush')
  const argv = ['--port', '4000', '--data', 'd', '--rehearsal', '--key', 'env:SOME_SECRET', '--loud']
  expect(readArguments('help', extra, argv)).toMatchObject({
    port: 4000,
    data: 'd',
    rehearsal: true,
    key: 'hush',
    loud: true,
  })
})

test('mistakes end the program with words', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (const argv of [
    ['--port', '70000'],
    ['--port', 'x'],
    ['--nonsense'],
    ['stray'],
    ['--key', 'env:NOT_SET_AT_ALL'],
  ]) {
    expect(() => readArguments('help', extra, argv)).toThrow('exit 2')
  }
  expect(said).toHaveBeenCalledTimes(5)
  expect(said.mock.calls.join()).toContain('NOT_SET_AT_ALL is not set')
  exit.mockRestore()
  said.mockRestore()
})
