import { expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { dangerIn } from './customer-risk.ts'

const danger = (message: string) => dangerIn(fold(message).folded)

test.each([
  '下班路上饿死了，堵车堵一个钟，就想跟人唠两句嗑',
  '你们app更新完天天闪退，我都卸了装装了卸三回了，服了',
  '我把轮胎卸了才发现型号不对',
  '我拼命抢都没抢到优惠券',
  '就想知道你们家还有没有货',
  '我想知道你们几点下班',
  '我一插电灯就灭了，是不是坏了',
  '我把预算砍了一半，有便宜点的吗',
  '我正填着呢被电话打断了，能接着填吗',
  '保险丝一插就烧了，是功率不够吗',
  '我带了汽油发电机，能托运吗',
  '想买把刀切西瓜，推荐一下',
  '我要把这个账号废了，怎么注销',
  '宝宝把泡泡机捅了个洞',
])('struck, cut or put out is a thing: %s', (message) => {
  expect(danger(message)).toBeUndefined()
})

test.each([
  '再不退钱我就去你们公司把人卸了',
  '我卸了你一条腿信不信',
  '我要带人去你们公司堵门',
  '我知道你们住在哪，等着',
  '我天天去你们店门口堵你',
  '我要烧了你们仓库',
  '迟早把你们客服废了',
  '我跟你们拼命',
  '我要把那个骑手打死',
  '我去把柜台砸了',
])('somebody is: %s', (message) => {
  expect(danger(message)).toBe('threat')
})
