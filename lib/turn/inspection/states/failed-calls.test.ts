import { describe, expect, it } from 'vitest'
import { inspectedItems, verifiedWith } from '#tests/support/inspected-items.ts'

const failed = {
  session: verifiedWith('KP-4410'),
  facts: [{ key: 'order:KP-4410', value: { state: 'processing' }, source: 'orders' }],
  tools: [
    {
      name: 'cancel_order',
      args: { orderId: 'KP-4410' },
      status: 'error',
      result: { error: 'already handed to the carrier' },
    },
  ],
}

describe('what a failed call has answered', () => {
  it.each([
    ['en', 'cancel it', 'KP-4410 could not be cancelled: it was already handed to the carrier.'],
    ['en', 'cancel it', "KP-4410 couldn't be cancelled since it's been handed over already."],
    ['en', 'cancel it', 'I asked for KP-4410 to be cancelled and was turned down.'],
    ['zh', '取消了没有', '没能取消，抱歉。KP-4410 已经交给承运商了，系统拒绝了这次取消。'],
    ['ar', 'نعم ألغِ الطلب', 'حاولت إلغاء KP-4410 ولم ينجح الإلغاء، لأن الطلب سُلّم بالفعل إلى شركة الشحن.'],
  ])('%s: may be told: %s → %s', (language, said, reply) => {
    expect(inspectedItems(language, said, reply, failed)).toEqual([])
  })

  it.each([
    ['en', '5.3', 'cancel it', 'KP-4410 was delivered by the courier this morning.'],
    ['en', '5.3', 'cancel it', 'KP-4410 has been handed over to you already.'],
    ['en', '6.1', 'cancel it', 'The cancellation was rejected, so I have refunded your card.'],
    ['en', '6.1', 'cancel it', 'I have cancelled KP-4410 with the carrier.'],
    ['zh', '6.1', '取消', '取消失败，不过我已经给您退款了。'],
  ])('%s: %s excuses nothing else: %s → %s', (language, item, said, reply) => {
    expect(inspectedItems(language, said, reply, failed)).toContain(item)
  })

  it('backs nothing where no call has failed', () => {
    const { tools: _, ...none } = failed
    expect(inspectedItems('en', 'where is it', 'It was already handed to the carrier.', none)).toContain('5.3')
  })
})

describe('a subjunctive is no past', () => {
  it.each([
    ['El aviso que te deje dice cuál de las dos cosas toca.', false],
    ['Le confirmo que le envié el reembolso.', true],
  ])('%s', (reply, claims) => {
    expect(inspectedItems('es', '¿y mi reembolso?', reply).includes('6.1')).toBe(claims)
  })
})
