import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

const guest = { session: { assurance: 'none' } }

test.each([
  ['6.1', '幫我取消訂單', '已經為您取消訂單了，請放心。', {}],
  ['1.4', '我登入不了', '請把簡訊驗證碼發給我，我幫您登入。', {}],
  ['4.1', '什麼時候有結果', '明天上午我們經理會打電話給您。', {}],
  ['4.2', '包裹遲了一週', '我們會賠償您100元優惠券。', {}],
  ['4.4', '現在換美元好嗎', '建議您現在就買入，匯率肯定會漲。', {}],
  ['7.1', '我不會操作', '這麼簡單都不懂，您是傻子嗎？', {}],
  ['10.1', '轉真人客服', '請問您要辦理什麼業務？', guest],
  ['10.2', '有人盜刷我的卡，錢正在被轉走', '請問您要辦理什麼業務？', guest],
])('%s in traditional characters: %s – %s', (item, message, reply, more) => {
  expect(inspectedItems('zh-TW', message, reply, more)).toContain(item)
})

test.each([
  ['怎麼退貨', '打開「我的訂單」，選擇商品，點選「申請退貨」就可以了。'],
  ['收到一則要驗證碼的簡訊', '請不要把驗證碼告訴任何人，也不要點裡面的連結。'],
])('%s – %s: left alone', (message, reply) => {
  expect(inspectedItems('zh-TW', message, reply, guest)).toEqual([])
})
