import { describe, expect, test } from 'vitest'
import { isHarmlessZh } from './chinese-harmless.ts'

const at = (text: string, phrase: string) => {
  const start = text.indexOf(phrase)
  return isHarmlessZh({ language: 'zh', text: phrase, start, end: start + phrase.length, groups: {} }, text)
}

describe('a Chinese phrase that is not rude where it stands', () => {
  test.each([
    ['已经帮您转到人工客服了。', '服了'],
    ['需要安装什么插件,页面上有提示。', '装什么'],
    ['最低能借多少,要看评估。', '低能'],
    ['您特别想退的那一件,可以申请。', '别想退'],
    ['您考虑清楚再告诉我就行。', '考虑清楚再'],
    ['小心被骗,官方不会要验证码。', '小心被'],
    ['劝您不要把验证码给任何人。', '劝您不要'],
    ['让家里人帮您签收也可以。', '让家里人帮'],
    ['您的信息很敏感,请不要外传。', '您的信息很敏感'],
  ])('%s', (text, phrase) => {
    expect(at(text, phrase)).toBe(true)
  })
  test.each([
    ['我真是服了,这点事也要问。', '服了'],
    ['您装什么糊涂。', '装什么'],
    ['您别想退了。', '别想退'],
    ['想清楚再投诉。', '想清楚再'],
    ['小心您的账号,再骂就没了。', '小心您的账号'],
    ['劝您不要再投诉了。', '劝您不要'],
    ['找个识字的人帮您念念。', '找个识字的人帮'],
    ['您太敏感了。', '您太敏感'],
  ])('but: %s', (text, phrase) => {
    expect(at(text, phrase)).toBe(false)
  })
})
