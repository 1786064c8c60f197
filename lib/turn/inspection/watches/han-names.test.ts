import { expect, test } from 'vitest'
import { inspectedItems } from '#tests/support/inspected-items.ts'

test.each([
  '谢谢捧场，也替我们谢谢您同事！还有货。',
  '如何联系专员，见页面底部的说明。',
  '10 分钟后专员会来电，请保持手机畅通。',
  '每周值班主管都会看一遍留言。',
  '任何一位经理都看不到您的密码。',
  '这张发票经办人一栏可以不填。',
  '江苏区域经理的电话在官网“联系我们”一页。',
  '按规范审核专员会先看发票，再看实物照片。',
  '祝贺您同事升职！香薰很合适。',
  '允许您同事代收，到时出示取件码就行。',
  '专员曾三次跟进，最近一次是 11 月 18 日。',
  '调度龙岗仓，每天更新两次库存。',
  '同事许久没回，您可以直接发邮件给他。',
])('a sign that ends another word begins no name: %s', (reply) => {
  expect(inspectedItems('zh', '怎么办', reply)).not.toContain('3.3')
})

test.each([
  '您的投诉由王建国主管跟进，请放心。',
  '您可以找谢晓东经理，他负责这块。',
  '钟伟同事在看您的单子。',
  '我们的周莉主管会看。',
  '付晓雯主管已经签字。',
  '曾志伟专员跟进。',
  '您的工单交给了何志强专员。',
])('somebody of the house by name: %s', (reply) => {
  expect(inspectedItems('zh', '谁在处理', reply)).toContain('3.3')
})
