import { day } from '@/domain/calendar'
import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

test.each`
  id                 | areaName      | available
  ${'guo-yongfu'}    | ${'太原市'}   | ${118_000}
  ${'lin-hao'}       | ${'北京市'}   | ${1_890_211}
  ${'he-wanyi'}      | ${'清远市'}   | ${673_000}
  ${'xiang-xue'}     | ${'张家界市'} | ${205_490}
  ${'wei-haiyan'}    | ${'南宁市'}   | ${0}
  ${'xu-desheng'}    | ${'葫芦岛市'} | ${330_000}
  ${'wang-yaqin'}    | ${'上海市'}   | ${297_000}
  ${'zhang-haoran'}  | ${'重庆市'}   | ${42_000}
  ${'zhao-min'}      | ${'北京市'}   | ${500_000}
  ${'ma-wenjun'}     | ${'兰州市'}   | ${720_000}
  ${'sun-li'}        | ${'济南市'}   | ${941_000}
  ${'chen-zhiqiang'} | ${'深圳市'}   | ${300_000}
  ${'chen-jing'}     | ${'长沙市'}   | ${105_000}
`('$id 在$areaName，账户里 $available 分', async ({ id, areaName, available }) => {
  const { counter } = rehearse(id)
  expect(granted(await counter.session.me({})).areaName).toBe(areaName)
  expect(granted(await counter.account.overview({})).available).toBe(available)
  checkBooks(counter.room.books)
})

test('太原留 1000 元：1180 元里只有 180 元能给家人用，400 元缴不了', async () => {
  const { counter } = rehearse('guo-yongfu')
  expect(granted(await counter.account.overview({})).shareable).toBe(18_000)
  const order = await counter.contribution.order({
    key: 'guo-order',
    personId: 'liang-guixiang',
    year: 2025,
    due: 40_000,
  })
  expect(refusalOf(order)).toBe('RESERVE_NOT_MET')
})

test('上海只有历年的 1080 元能给家人用', async () => {
  expect(granted(await rehearse('wang-yaqin').counter.account.overview({})).shareable).toBe(108_000)
})

test('2024 年 10 月，爷爷外婆还不能绑定；过了 12 月 9 日就可以', async () => {
  const { counter, wait } = rehearse('xiang-xue')
  const grandfather = { relation: 'GRANDPARENT_P', name: '向德贵', idNumber: '430800194103050054' } as const
  expect(refusalOf(await counter.family.precheck(grandfather))).toBe('RELATION_NOT_ALLOWED')
  wait(60 * 86_400)
  expect(granted(await counter.family.precheck(grandfather)).maskedName).toBe('向*贵')
})

test('南宁的账户里没有钱，不能绑定', async () => {
  const { counter } = rehearse('wei-haiyan')
  expect(granted(await counter.family.members({})).notNow?.code).toBe('SHARER_BALANCE_ZERO')
})

test('葫芦岛的账户冻结了，看得到钱，用不了', async () => {
  const { counter } = rehearse('xu-desheng')
  expect(granted(await counter.account.overview({})).status).toBe('FROZEN')
  expect(granted(await counter.family.members({})).notNow?.code).toBe('ACCOUNT_FROZEN')
})

test('重庆的母亲已经有职工医保，不用再缴居民医保', async () => {
  const quote = await rehearse('zhang-haoran').counter.contribution.quote({ personId: 'tang-xiaoqin', year: 2026 })
  expect(refusalOf(quote)).toBe('OTHER_INSURANCE_ACTIVE')
})

test('北京的缴费先留着，到月底最后一天晚上才扣，扣之前账是平的', async () => {
  const { counter, wait } = rehearse('zhao-min')
  const whose = { personId: 'zhao-yile', year: 2026 }
  const { due } = granted(await counter.contribution.quote(whose))
  const { orderId } = granted(await counter.contribution.order({ key: 'zhao-order', ...whose, due }))
  const stepUpToken = await stepUp(counter, orderId)
  granted(await counter.contribution.submit({ orderId, stepUpToken }))
  wait(10 * 86_400)
  expect(granted(await counter.contribution.find({ orderId })).status).toBe('SUBMITTED')
  checkBooks(counter.room.books)
  wait(2 * 86_400)
  const paid = granted(await counter.contribution.find({ orderId }))
  expect(paid.status).toBe('SUCCEEDED')
  expect(paid.finishedAt?.slice(0, 10)).toBe(day('2025-12-31'))
  checkBooks(counter.room.books)
})
