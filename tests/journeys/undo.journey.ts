import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens, pageOf, timePasses } from './stage'
import { paysFatherFee } from './steps'

const ofFather = { orderId: 'order-father' }
const undo = (scenario: string) => arrivesBy(linkTo('contribution/undo', { scenario, ...ofFather }))

/** What has been fetched back or given back, in fen. */
const returned = async (person: Parameters<typeof ledgerOf>[0]) =>
  (await ledgerOf(person)).postings.filter(({ kind }) => kind === 'REVERSED' || kind === 'RELEASED').length

test('S23 10 分钟：条件和钟点写明，撤回前再问一次，钱原数回来', async () => {
  const zhouMing = await opens('pay-for-father')
  await paysFatherFee(zhouMing)
  const [order] = (await ledgerOf(zhouMing)).orders
  await zhouMing.goes(linkTo('contribution/undo', { orderId: order?.id ?? '' }))
  await zhouMing.sees(/10:\d\d 前可以撤回/, '还没有缴出去', '满足', /演示设定/)
  await zhouMing.taps('撤回 400.00 元')
  await zhouMing.taps('不撤了，留着')
  await zhouMing.taps('撤回 400.00 元')
  await zhouMing.taps('确认撤回')
  await zhouMing.sees('这一笔已经撤回')
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('4,286.53')
  expect(await returned(zhouMing)).toBe(1)
})

test('河南：差一条没有按钮，写明几点可以；过了那一刻按钮出现，撤销一次，钱退回来', async () => {
  const zhouMing = await undo('undo-reversal')
  await zhouMing.sees('11月21日 11:33 以后可以撤销', '缴成功以后满 2 小时', '还要等', /焦作市医保局/)
  await zhouMing.doesNotSee('撤销，退回 400.00 元')
  await timePasses(zhouMing, '10 分钟', 10)
  await zhouMing.taps('再查一次')
  await zhouMing.sees('11月21日 24:00 前可以撤销', '已经满了')
  await zhouMing.taps('撤销，退回 400.00 元')
  await zhouMing.doubleTaps('确认撤销')
  await zhouMing.sees('这一笔已经撤回')
  await zhouMing.taps('看这一笔的进度')
  await zhouMing.sees('已经撤销', '400.00 元已经退回您的个人账户。')
  const books = await ledgerOf(zhouMing)
  expect(books.orders.map(({ status }) => status)).toEqual(['REVOKED'])
  expect(books.postings.filter(({ kind }) => kind === 'REVERSED')).toHaveLength(1)
})

test.each`
  scenario                | sees
  ${'undo-reversal.used'} | ${['家人已经用过这一年的医保，不能撤销', '已经用它看过病或者买过药']}
  ${'undo-reversal.left'} | ${['您的职工医保已经停了，不能撤销']}
  ${'undo-reversal-late'} | ${['等满时间以前就要对账，来不及了']}
  ${'undo-none'}          | ${['为什么没有 10 分钟', /12366/]}
`('$scenario：撤不回，说清是哪一条、还能怎么办，没有按钮', async ({ scenario, sees }) => {
  const zhouMing = await undo(scenario)
  await zhouMing.sees(...sees, '看看能不能退费')
  await zhouMing.doesNotSee(/^撤销，退回|^撤回 \d/)
  expect(await returned(zhouMing)).toBe(0)
})

test('第二天：已经对过账，红的那一条写明', async () => {
  const zhouMing = await undo('undo-reversal-ready')
  await zhouMing.sees('11月21日 24:00 前可以撤销')
  await timePasses(zhouMing, '1 天')
  await zhouMing.taps('撤销，退回 400.00 元')
  await zhouMing.taps('确认撤销')
  await zhouMing.sees('医保局和税务局已经对过账，不能撤销了', '已经对过账了')
  expect(await returned(zhouMing)).toBe(0)
})

test('北京：月底统一扣，日子和钟点写全，不能提前，可以撤回', async () => {
  const zhaoMin = await opens('undo-month-end')
  await zhaoMin.goes(linkTo('contribution/progress', { orderId: 'order-son' }))
  await zhaoMin.sees('已提交，12月31日 22:00 前可以撤回', '等当地统一收费的那一天')
  await zhaoMin.doesNotSee(/现在就缴/)
  await timePasses(zhaoMin, '1 天', 2)
  await zhaoMin.taps('撤回这一笔')
  await zhaoMin.taps('确认撤回')
  await zhaoMin.sees('已经撤回')
  expect((await ledgerOf(zhaoMin)).orders.map(({ status }) => status)).toEqual(['REVOKED'])
})

test('北京：到了月底晚上自己扣，撤不回了', async () => {
  const zhaoMin = await opens('undo-month-end')
  await zhaoMin.sees('给赵*乐缴的费，现在还能撤回')
  await timePasses(zhaoMin, '1 天', 12)
  await zhaoMin.goes(linkTo('contribution/undo', { orderId: 'order-son' }))
  await zhaoMin.sees('现在撤不回了', '已经缴出去了，或者已经撤回过')
  expect(await returned(zhaoMin)).toBe(0)
})

test.each`
  order               | place         | reason          | says
  ${'order-father'}   | ${'张家界市'} | ${/重复缴了/}   | ${['能不能退，要先问参保地', /网络文章：城乡居民医保退费/, '仅供参考', /原路退回 周\*的医保个人账户/]}
  ${'order-daughter'} | ${'长沙市'}   | ${/重复缴了/}   | ${['按当地的说法，不退', /长沙居民医保缴费记录与退费/, '还有另一种说法']}
  ${'order-father'}   | ${'张家界市'} | ${/家人去世了/} | ${['能不能退，要先问参保地', /请节哀/]}
  ${'order-daughter'} | ${'长沙市'}   | ${/家人去世了/} | ${['按当地的说法，不退', /等您方便的时候再打电话问/]}
`('S24 退费：$place 的 $reason，答复带出处，到哪里办、怎么说都写着', async ({ order, reason, says }) => {
  const zhouMing = await arrivesBy(linkTo('contribution/refund', { scenario: 'refund-paid', orderId: order }))
  await zhouMing.sees('为什么想退？')
  await zhouMing.chooses(reason)
  await zhouMing.sees(...says, '打电话时可以这样说', /受理编号 HJ\d+/)
  await zhouMing.doesNotSee(/家人的医保照常能用/)
  await zhouMing.taps('打开缴费凭证')
  await zhouMing.sees(/PZ\d+/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(2)
})

test('退费：还能撤回的，先指路去撤回；待遇期已经开始的，写明', async () => {
  const zhouMing = await arrivesBy(linkTo('contribution/refund', { scenario: 'undo-reversal-ready', ...ofFather }))
  await zhouMing.taps('去撤回')
  await zhouMing.sees('11月21日 24:00 前可以撤销')
  expect(await pageOf(zhouMing)).toBe('contribution/undo')
  const late = await arrivesBy(linkTo('contribution/refund', { scenario: 'refund-in-period', ...ofFather }))
  await late.chooses(/缴错了人/)
  await late.sees(/已经开始了/)
  await ledgerOf(late)
})
