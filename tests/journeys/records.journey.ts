import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens, pageOf } from './stage'

test('三位一起缴：首页、办理记录里都是一行，点开是每一位的结果', async () => {
  const zhouMing = await opens('pay-several-held')
  await zhouMing.taps('看看或撤回')
  await zhouMing.sees('3 位已经提交')
  await zhouMing.goes(linkTo('records'))
  await zhouMing.sees('给周*国、李*英、刘*兰缴费', '已提交，可撤回', '600.00')
  await zhouMing.taps(/给周\*国、李\*英、刘\*兰缴费/)
  await zhouMing.sees('3 位已经提交')
  expect(await pageOf(zhouMing)).toBe('contribution/sitting-results')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(3)
})

test('一位没缴成：那一行先说没缴成的，钱只算缴出去的', async () => {
  const zhouMing = await arrivesBy(linkTo('records', { scenario: 'pay-several-one-fails.paid' }))
  await zhouMing.sees('1 位没缴成', '1 位没缴成，2 位已缴', '400.00')
  await zhouMing.taps(/1 位没缴成/)
  await zhouMing.sees('2 位缴好了，1 位没有缴成')
  await ledgerOf(zhouMing)
})

test('转给外省母亲的钱没有人收：首页说几点退回，退回以后记录里写明', async () => {
  const maWenjun = await opens('wallet-by-day.sent')
  await maWenjun.sees('转给马*兰的钱，对方还没有收', /11月22日 06:00 前没有收，自动退回您的账户/)
  await maWenjun.taps('看进度')
  await maWenjun.sees('已转出，等 马*兰 收')
  expect(await pageOf(maWenjun)).toBe('wallet/progress')
  const returned = await arrivesBy(linkTo('records', { scenario: 'wallet-returned' }))
  await returned.sees('转给马*兰', '医保钱包', '没有收，已退回')
  await returned.taps(/转给马\*兰/)
  await returned.sees('TA 没有收，钱退回来了')
  expect(await pageOf(returned)).toBe('wallet/progress')
  await ledgerOf(returned)
})
