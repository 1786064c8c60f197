import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const knows = (text: string) => ({ knowledge: [{ id: 'k', visibility: 'public', text }] })
const zhCode = knows('暖冬活动口令 NUANDONG26：结算页输入，满300减40。')
const alexandria = knows('انتقل الفرع إلى محطة الرمل، أول شارع سعد زغلول، من 10 صباحاً حتى 8 مساءً بتوقيت القاهرة.')
const cancelled = {
  facts: [
    {
      key: 'order:AB-1001',
      value: { state: 'cancelled', cancelledOn: '2026-05-17' },
      source: 's',
      asOf: '2026-11-20T08:30:00Z',
      validUntil: '2027-11-20T08:30:00Z',
    },
  ],
}

test.each([
  ['zh', '暖冬口令是什么', '口令是 NUANDONG26，结算页输入，满300减40。', zhCode, '2.3', false],
  ['zh', '暖冬口令是什么', '口令是 QIUTIAN88，结算页输入。', zhCode, '2.3', true],
  ['ar', 'الفرع نقل؟', 'نعم، أول شارع سعد زغلول، والعمل فيه من 10 صباحاً حتى 8 مساءً.', alexandria, '2.1', false],
  ['ar', 'وين طلبي', 'الطرد ذهب إلى شارع سعد زغلول رقم 14.', alexandria, '2.1', true],
  ['zh', '谁把我票退了', '是主办方在 2026-05-17 取消的。', cancelled, '2.1', false],
  ['en', 'who cancelled it', 'It was cancelled on 2026-05-17.', cancelled, '2.1', false],
])('%s, "%s": "%s"', (language, message, reply, more, item, found) => {
  expect(inspectedItems(language, message, reply, more).includes(item)).toBe(found)
})
