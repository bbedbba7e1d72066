import { linkTo } from './links'
import { ledgerOf, opens, pageOf } from './stage'
import { checksFatherFee, provesSelf } from './steps'

test('S15 周明从首页给父亲缴 2026 年度：连点两下，只扣 400 元一次；从首页再来，被告知已缴', async () => {
  const zhouMing = await opens('pay-for-father')
  await checksFatherFee(zhouMing)
  await zhouMing.doubleTaps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.doubleTaps('核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  await zhouMing.taps('现在就缴 400.00 元')
  await zhouMing.sees('缴好了', /已扣 400.00 元/, /已入库/, /已登记/)
  await zhouMing.taps('看缴费凭证')
  await zhouMing.sees(/PZ\d+/, '示例')

  const books = await ledgerOf(zhouMing)
  expect(books.orders.map(({ status, amount }) => [status, amount])).toEqual([['SUCCEEDED', 40_000]])
  expect(books.postings.filter(({ kind }) => kind === 'RESIDENT_FEE')).toHaveLength(1)

  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('3,886.53')
  await zhouMing.goes(linkTo('contribution/people'))
  await zhouMing.sees(/您已经用个人账户缴过/)
  await zhouMing.goes(linkTo('contribution/check', { personId: 'zhou-jianguo', year: 2026 }))
  await zhouMing.sees(/已(经)?缴/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

test('S21 提交后回执丢了：页面说正在处理，自己查到同一笔，只留出一次', async () => {
  const zhouMing = await opens('pay-reply-lost')
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  const books = await ledgerOf(zhouMing)
  expect(books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
})

test('提交以后刷新、返回、再打开，看到的还是同一笔；撤回后 400 元原数回来', async () => {
  const zhouMing = await opens('pay-for-father')
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees('撤回这一笔')
  await zhouMing.reloads()
  await zhouMing.sees('撤回这一笔')
  await zhouMing.taps('撤回这一笔')
  await zhouMing.taps('确认撤回')
  await zhouMing.sees('已经撤回')
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('4,286.53')
  expect((await ledgerOf(zhouMing)).orders.map(({ status }) => status)).toEqual(['REVOKED'])
})

test.each`
  id        | scenario                  | sees
  ${'S16'}  | ${'pay-marginal-mother'}  | ${['低保边缘家庭资助', '200.00', /政府资助/]}
  ${'S16'}  | ${'pay-zero-grandmother'} | ${[/0 元也要确认/]}
  ${'S17'}  | ${'pay-short-balance'}    | ${[/280.00/]}
  ${'补缴'} | ${'pay-late'}             | ${['1,100.00', /等 3 个月/]}
`('$id $scenario：费用明细说得清', async ({ scenario, sees }) => {
  const person =
    scenario === 'pay-marginal-mother'
      ? 'li-xiuying'
      : scenario === 'pay-zero-grandmother'
        ? 'liu-guilan'
        : 'zhou-jianguo'
  const zhouMing = await opens(scenario)
  await zhouMing.goes(linkTo('contribution/quote', { personId: person, year: 2026 }))
  await zhouMing.sees(...sees)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('S18 父亲在税务渠道缴过：名单上写明日期，点开没有缴费按钮', async () => {
  const zhouMing = await opens('pay-already-paid-elsewhere', 'contribution/people')
  await zhouMing.sees(/2025年10月12日在税务渠道缴过/)
  await zhouMing.doesNotSee('确认缴费 400.00 元')
  expect(await pageOf(zhouMing)).toBe('contribution/people')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('2027 年度标准没有公布：不猜数字', async () => {
  const zhouMing = await opens('pay-not-published', 'contribution/people')
  await zhouMing.taps(/周\*国/)
  await zhouMing.sees(/没有公布|待公布/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('确认没有送到柜台：先说正在处理，查够了才说没有收到、没有扣款；重新核验，只留出一次', async () => {
  const zhouMing = await opens('pay-never-arrived')
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees('医保柜台没有收到这次确认', /没有扣款/)
  expect((await ledgerOf(zhouMing)).postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(0)
  await zhouMing.taps('重新确认缴费')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  const { orders, postings } = await ledgerOf(zhouMing)
  expect([orders.length, postings.filter(({ kind }) => kind === 'HELD').length]).toEqual([1, 1])
})
