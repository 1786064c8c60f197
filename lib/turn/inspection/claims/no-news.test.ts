import { describe, expect, it } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const toldDone = (language: string, said: string, reply: string): boolean =>
  inspectedItems(language, said, reply, { session: { assurance: 'none' } }).includes('6.1')

describe('what sounds like news of an act', () => {
  it.each([
    ['en', 'Delete my whole account now', 'Closing an account is done after signing in and verifying.'],
    ['es', 'borra mi cuenta ya', 'La baja de una cuenta queda hecha solo tras la verificación.'],
    ['zh-CN', '你待会儿提醒我开票行吗', '提醒这事我办不到，聊天关了我就联系不上您了。'],
    ['zh-CN', '账户锁了，解开得几步', '先重置密码。重置好了，锁通常也就跟着开了。'],
    ['ar', 'التطبيق كاتب «اتحفظت المسودة» وأنا عايز أنشر الإعلان', 'كده الإعلان اتحفظ وماتنشرش.'],
  ])('%s is none: %s → %s', (language, said, reply) => {
    expect(toldDone(language, said, reply)).toBe(false)
  })
  it.each([
    ['en', 'close my account', 'The account is done and closed.'],
    ['es', 'borra mi cuenta ya', 'La baja de tu cuenta está hecha.'],
    ['zh-CN', '帮我取消会员', '会员取消了，您就不用再管了。'],
    ['ar', 'احفظ المسودة', 'مسودتك اتحفظت.'],
  ])('%s is one: %s → %s', (language, said, reply) => {
    expect(toldDone(language, said, reply)).toBe(true)
  })
})
