import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens, timePasses } from './stage'
import { ordersFatherFee, paysFatherFee, provesSelf } from './steps'

test('放了半小时才确认：这张单过期了，没有扣款，重新核对就能缴', async () => {
  const zhouMing = await opens('pay-for-father')
  await ordersFatherFee(zhouMing)
  await timePasses(zhouMing, '10 分钟', 3)
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees('缴费单过期了', '没有扣款。')
  expect((await ledgerOf(zhouMing)).postings.filter(({ orderId }) => orderId)).toEqual([])
  await zhouMing.taps('重新核对缴费')
  await zhouMing.sees('周*国 要缴多少')
})

test('过了 10 分钟才撤回：说撤不回了，钱照常缴出去，只缴一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await paysFatherFee(zhouMing)
  await timePasses(zhouMing, '10 分钟')
  await zhouMing.taps('撤回这一笔')
  await zhouMing.taps('确认撤回')
  await zhouMing.glimpses('撤不回了')
  await zhouMing.glimpses('钱已经在办理入库，这里撤不回来。要退费，按参保地的规定申请。')
  // Whether the refusal still stands beside it depends on the second in which it came.
  await zhouMing.glimpses('缴好了')
  expect((await ledgerOf(zhouMing)).orders.map(({ status }) => status)).toEqual(['SUCCEEDED'])
})

test('10 分钟里什么也不做，回来看：自己缴出去了', async () => {
  const zhouMing = await opens('pay-for-father')
  await paysFatherFee(zhouMing)
  await timePasses(zhouMing, '10 分钟')
  await zhouMing.taps('刷新进度')
  await zhouMing.sees('缴好了', /10:1\d 已扣 400.00 元/)
})

test('支取：七天又七天，一步一步走到打款', async () => {
  const zhouMing = await opens('withdraw-supplement')
  await zhouMing.taps(/补/)
  await zhouMing.taps('模拟上传第 1 份')
  await zhouMing.hammers('补交材料')
  await zhouMing.sees('材料补交好了，等医保局核对')
  await timePasses(zhouMing, '7 天', 2)
  await zhouMing.taps('刷新进度')
  await zhouMing.sees('全部办完了，账户已注销', '4,286.53 元打到了 **** 0017。')
  await zhouMing.doesNotSee('撤回申请')
})

test('扣款两天了税务还没入库：三条进度分开，不说失败也不让再缴；到了第四个工作日自己办完', async () => {
  const zhouMing = await arrivesBy(
    linkTo('contribution/progress', { scenario: 'pay-delayed', orderId: 'order-father' }),
  )
  await zhouMing.sees(
    '正在处理，请不要重复缴费',
    /已经超过 1 天/,
    /已扣 400.00 元/,
    '正在交给税务局',
    '打 12366 问税务局',
    /到 11月25日 还是这样，就打电话问/,
    /受理编号 HJ\d+/,
  )
  await zhouMing.taps('复制这段话')
  await zhouMing.goes(linkTo('contribution/quote', { personId: 'zhou-jianguo', year: 2026 }))
  await zhouMing.sees('有一笔正在办理，请不要重复缴费')
  await timePasses(zhouMing, '1 天', 4)
  await zhouMing.goes(linkTo('contribution/progress', { orderId: 'order-father' }))
  await zhouMing.sees('缴好了')
  const { postings } = await ledgerOf(zhouMing)
  expect(postings.filter(({ kind }) => kind === 'RESIDENT_FEE')).toHaveLength(1)
})
