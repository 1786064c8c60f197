import { describe, expect, it } from 'vitest'
import { requiredLiterals } from './required-literals.ts'

describe('requiredLiterals', () => {
  it.each([
    ['cancel', [['cancel']]],
    ['cancell?ed', [['cancel']]],
    ['(?<![a-z])(?:refund|reimburs)(?:ed|ing)(?![a-z])', [['refund', 'reimburs']]],
    ['(?:a|the) order', [[' order']]],
    ['we(?: will)? call', [[' call']]],
    ['[a-z]+ing', [['ing']]],
    ['(?<self>i|we) (?:have )?paid', [['paid']]],
    ['给[您你]打?电话', [['电话']]],
    ['a+b', [['a']]],
    ['ab+c', [['ab']]],
    ['x{0,3}yes', [['yes']]],
    ['(?:one|two){1,3}', [['one', 'two']]],
    ['one|two', [['one', 'two']]],
    ['\\u0627\\u0644', [['ال']]],
    ['3\\.5 %', [['3.5 %']]],
    ['yes(?=no)', [['yes']]],
    [
      'you (?:lot|guys) (?:never|always) [a-z]+ it',
      [
        ['never', 'always'],
        ['lot', 'guys'],
      ],
    ],
    ['(?:to (?:keep|hold) your|on your) [a-z]+ here', [[' here'], ['keep', 'hold', 'on your']]],
    ['by then refundable', [['by then refundable']]],
    ['(?:maybe)?', []],
    ['one|[a-z]', []],
    ['\\d+', []],
    ['', []],
  ])('%s', (source, expected) => {
    expect(requiredLiterals(source)).toEqual(expected)
  })
})
